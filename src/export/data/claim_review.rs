//! A `ClaimReview` of schema.org, as JSON-LD, for each claim with a verdict.
//!
//! Google's fact-check guide requires `claimReviewed`, `reviewRating` with its `alternateName`, and
//! `url`; it recommends author, `itemReviewed` with author, appearance and date, and a numeric
//! rating. Here all of them are required: a claim that lacks one is left out, with the reason. `<`,
//! `>` and `&` are escaped, so that the text can be embedded in a `<script>`.

use std::io;

use serde_json::{Map, Value as Json, json};

use super::json::escaped;
use crate::export::item_summary::{ItemSummary, Summarizer};
use crate::export::{ExportInput, ExportRefusal, Options, Outcome};
use crate::review::{Answer, Axis, Value};
use crate::story::{Claimant, Item, PersonKind, Story};

/// The verdicts that have a place on a scale from 1 to 5.
const SCALE: [(Value, u8); 5] = [
    (Value::Refuted, 1),
    (Value::Outdated, 2),
    (Value::Conflicting, 3),
    (Value::Mostly, 4),
    (Value::Supported, 5),
];

/// Writes `{"@context":…,"@graph":[…]}`.
///
/// # Errors
/// If writing to `out` fails.
pub fn write(
    stories: &mut dyn Iterator<Item = ExportInput>,
    options: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    let mut outcome = Outcome::default();
    out.write_all(b"{\"@context\":\"https://schema.org\",\"@graph\":[")?;
    let mut first = true;
    for input in stories {
        outcome.left_out += input.left_out;
        let doc = input.doc();
        for summary in Summarizer::new(&input, &doc).items() {
            let Item::Claim(_) = summary.item else { continue };
            match (Review { input: &input, options, summary: &summary }).json() {
                Ok(review) => {
                    out.write_all(if first { b"\n" } else { b",\n" })?;
                    first = false;
                    out.write_all(in_script(&review).as_bytes())?;
                }
                Err(refused) => outcome.refused.push(refused),
            }
        }
    }
    out.write_all(b"\n]}\n")?;
    Ok(outcome)
}

/// Returns JSON that is safe within a `<script>` and on a terminal.
pub(in crate::export) fn in_script(json: &Json) -> String {
    let text = json.to_string();
    escaped(&text).replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

struct Review<'a> {
    input: &'a ExportInput,
    options: &'a Options,
    summary: &'a ItemSummary<'a>,
}

impl Review<'_> {
    fn refused<T>(&self, why: &str, hint: &str) -> Result<T, ExportRefusal> {
        let (story, id) = (self.input.story.text.name(), self.summary.id);
        let what = format!("{story}: {id} is left out: {why}");
        Err(ExportRefusal { what, hint: hint.to_owned() })
    }

    fn json(&self) -> Result<Json, ExportRefusal> {
        let (verdict, at) = self.verdict()?;
        let claimant = self.claimant()?;
        let appearances = self.evidence()?;
        let mut rating = json!({ "@type": "Rating", "alternateName": name(verdict) });
        if let Some((_, n)) = SCALE.iter().find(|(value, _)| *value == verdict) {
            rating["ratingValue"] = (*n).into();
            rating["bestRating"] = 5.into();
            rating["worstRating"] = 1.into();
        }
        let meta = &self.input.story.meta;
        let mut item = json!({ "@type": "Claim", "author": claimant });
        if let Some(date) = &meta.date {
            item["datePublished"] = date.as_str().into();
        }
        item["appearance"] = self.appearance();
        let mut review = json!({
            "@type": "ClaimReview",
            "url": self.url()?,
            "claimReviewed": self.claim()?,
            "author": self.publisher()?,
            "datePublished": at.get(..10).unwrap_or(at),
            "itemReviewed": item,
            "reviewRating": rating,
            "citation": appearances,
        });
        if let (Some(object), Some(language)) = (review.as_object_mut(), &meta.language) {
            object.insert("inLanguage".to_owned(), language.as_str().into());
        }
        Ok(review)
    }

    fn verdict(&self) -> Result<(Value, &str), ExportRefusal> {
        let axis = self.summary.axes.iter().find(|axis| axis.axis == Axis::Verdict);
        let answer = axis.map_or(Answer::Open, |axis| axis.answer);
        let value = match answer {
            Answer::Holds(value) => value,
            Answer::Open => {
                return self.refused("it has no verdict", "Decide it: sayso review.");
            }
            Answer::Stale => {
                let hint = "Keep or reopen the decision: sayso review.";
                return self.refused("its words changed after the verdict", hint);
            }
            Answer::Disputed => {
                let hint = "Have it resolved: D in sayso review.";
                return self.refused("reviewers disagree on its verdict", hint);
            }
        };
        let decided = axis.into_iter().flat_map(|axis| axis.ruling.iter().chain(&axis.decisions));
        let at = decided.filter(|d| d.value == value).map(|d| d.at).max();
        Ok((value, at.unwrap_or_default()))
    }

    fn claim(&self) -> Result<String, ExportRefusal> {
        let quoted = self.summary.quoted();
        let claim = self.summary.says.unwrap_or(&quoted).trim();
        if claim.is_empty() {
            let hint = "Write `says`: the claim as a sentence that stands alone.";
            return self.refused("it has no words", hint);
        }
        Ok(claim.to_owned())
    }

    fn claimant(&self) -> Result<Json, ExportRefusal> {
        let story = &self.input.story;
        let Item::Claim(c) = self.summary.item else { return Ok(Json::Null) };
        if story.claim(c).by == Claimant::Narrator {
            return match narrator(story) {
                Some(writer) => Ok(writer),
                None => self.refused(
                    "its claimant is the writer, and the story names none",
                    "Write `authors` or `outlet` in the front matter.",
                ),
            };
        }
        let people = self.summary.people.iter().map(|person| {
            let person = story.person(*person);
            let sort = match person.kind {
                PersonKind::Person => "Person",
                _ => "Organization",
            };
            let mut author = json!({ "@type": sort, "name": &*person.name });
            if let (PersonKind::Person, Some(role)) = (person.kind, &person.role) {
                author["jobTitle"] = (&**role).into();
            }
            // an ID in somebody's database is no address
            if let Some(url) = person.same_as.iter().find(|url| is_web(url)) {
                author["sameAs"] = (&**url).into();
            }
            author
        });
        let mut people: Vec<Json> = people.collect();
        match people.len() {
            0 => self.refused("it has no claimant", "Write `by`: who makes the claim."),
            1 => Ok(people.remove(0)),
            _ => Ok(people.into()),
        }
    }

    /// Returns the evidence of the verdict, as citations.
    fn evidence(&self) -> Result<Json, ExportRefusal> {
        let all = self.summary.all_evidence().map(|evidence| {
            let source = &evidence.source;
            let title = source.title.unwrap_or(source.id);
            let name = evidence.locator.map(|locator| format!("{title}, {locator}"));
            let mut work = Map::new();
            work.insert("@type".into(), "CreativeWork".into());
            work.insert("name".into(), name.unwrap_or_else(|| title.to_owned()).into());
            if let Some(url) = source.url.filter(|url| is_web(url)) {
                work.insert("url".into(), url.into());
            }
            Json::from(work)
        });
        let mut all: Vec<Json> = all.collect();
        all.dedup();
        if all.is_empty() {
            return self.refused("it has no evidence", "Attach a source: e in sayso review.");
        }
        Ok(all.into())
    }

    /// Returns the story, as the place where the claim appears.
    fn appearance(&self) -> Json {
        let meta = &self.input.story.meta;
        let mut work = json!({ "@type": "NewsArticle", "headline": meta.title });
        if let Some(url) = meta.url.as_deref().filter(|url| is_web(url)) {
            work["url"] = url.into();
        }
        if let Some(outlet) = &meta.outlet {
            work["publisher"] = json!({ "@type": "Organization", "name": outlet });
        }
        work
    }

    fn url(&self) -> Result<String, ExportRefusal> {
        let meta = self.input.story.meta.url.as_deref();
        let base = self.options.base_url.as_deref().or(meta);
        match base.filter(|url| is_web(url)) {
            Some(base) => {
                let page = base.split('#').next().unwrap_or(base);
                Ok(format!("{page}#{}", anchor(&self.summary.id.id)))
            }
            None => self.refused(
                "the review has no web address",
                "Give one: --base-url https://…, or `url` in the front matter.",
            ),
        }
    }

    fn publisher(&self) -> Result<Json, ExportRefusal> {
        let outlet = self.input.story.meta.outlet.as_deref();
        let Some(name) = self.options.publisher.as_deref().or(outlet) else {
            let hint = "Name one: --publisher NAME.";
            return self.refused("the review has no publisher", hint);
        };
        let mut publisher = json!({ "@type": "Organization", "name": name });
        if let Some(url) = self.options.publisher_url.as_deref().filter(|url| is_web(url)) {
            publisher["url"] = url.into();
        }
        Ok(publisher)
    }
}

fn narrator(story: &Story) -> Option<Json> {
    let meta = &story.meta;
    let authors = meta.authors.iter().map(|name| json!({ "@type": "Person", "name": name }));
    let mut authors: Vec<Json> = authors.collect();
    match (authors.len(), &meta.outlet) {
        (0, None) => None,
        (0, Some(outlet)) => Some(json!({ "@type": "Organization", "name": outlet })),
        (1, _) => Some(authors.remove(0)),
        _ => Some(authors.into()),
    }
}

/// Returns the rating's text for readers.
fn name(verdict: Value) -> String {
    let name = match verdict {
        Value::Supported => "Supported by the evidence",
        Value::Mostly => "Mostly supported",
        Value::Conflicting => "The evidence conflicts",
        Value::NotEnoughEvidence => "Not enough evidence",
        Value::Refuted => "Refuted by the evidence",
        Value::Outdated => "Outdated",
        _ => "Not checkable",
    };
    name.to_owned()
}

/// Returns an ID as the fragment of an address.
fn anchor(id: &str) -> String {
    let fit = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    id.chars().map(|c| if fit(c) { c } else { '-' }).collect()
}

/// Returns true for an http or https address.
pub(in crate::export) fn is_web(url: &str) -> bool {
    let url = url.to_ascii_lowercase();
    let clean = !url.contains(|c: char| c.is_control() || c.is_whitespace());
    clean && (url.starts_with("https://") || url.starts_with("http://"))
}
