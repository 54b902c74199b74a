//! A `NewsArticle` of schema.org for each story, as JSON-LD: who is named in it, its quotations and its
//! claims with what is cited for them.
//!
//! `<`, `>` and `&` are escaped, so that it can be pasted into a `<script>`. schema.org has no offsets:
//! whoever reads it finds a quotation by its words.

use std::io;

use serde_json::{Value as Json, json};

use super::Elements;
use super::lost::{self, lose};
use super::passages::marked;
use crate::export::data::claim_review::{in_script, is_web};
use crate::export::{ExportInput, Options, Outcome};
use crate::story::{Claim, Claimant, Evidence, Person, PersonIx, PersonKind, Quote, Span, Story};

/// Writes `{"@context":…,"@graph":[…]}`.
///
/// # Errors
/// If writing to `out` fails.
pub fn write(
    stories: &mut dyn Iterator<Item = ExportInput>,
    _: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    let mut outcome = Outcome::default();
    out.write_all(b"{\"@context\":\"https://schema.org\",\"@graph\":[")?;
    let mut graph = Elements::new(out);
    for input in stories {
        outcome.left_out += input.left_out;
        graph.add_text(&in_script(&Article(&input.story).json()))?;
        losses(&input.story, &mut outcome);
    }
    out.write_all(b"\n]}\n")?;
    Ok(outcome)
}

fn losses(story: &Story, outcome: &mut Outcome) {
    for one in marked(story) {
        lose(outcome, one.around().count(), lost::SPANS);
        lose(outcome, usize::from(one.parts.len() > 1), lost::PARTS);
        lose(outcome, usize::from(one.suggestion.is_some()), lost::SUGGESTION);
    }
    for quote in story.quotes.iter() {
        lose(outcome, usize::from(lost::has_keys(quote)), lost::KEYS);
        lose(outcome, usize::from(quote.unknown), lost::UNKNOWN);
        let inside = quote.more.as_deref().is_some_and(|more| more.inside.is_some());
        lose(outcome, usize::from(inside), lost::INSIDE);
    }
    for claim in story.claims.iter() {
        let more = claim.by == Claimant::Narrator
            || claim.quotes.is_some()
            || claim.checkable.is_some()
            || claim.question.is_some();
        lose(outcome, usize::from(more), lost::ASKED);
    }
    lose(outcome, story.mentions.iter().filter(|m| m.id.is_some()).count(), lost::MENTION);
    lose(outcome, story.embeds.len(), lost::EMBED);
    lost::placeless(story, outcome);
}

struct Article<'s>(&'s Story);

impl Article<'_> {
    fn json(&self) -> Json {
        let Self(story) = self;
        let meta = &story.meta;
        let mut article = json!({
            "@type": "NewsArticle",
            "headline": meta.title,
            "articleBody": story.body(),
        });
        let mut put = |key: &str, value: Option<Json>| {
            if let Some(value) = value {
                article[key] = value;
            }
        };
        let text = |value: &Option<String>| value.as_deref().map(Json::from);
        let authors = meta.authors.iter().map(|name| json!({ "@type": "Person", "name": name }));
        put("datePublished", text(&meta.date));
        put("dateModified", text(&meta.updated));
        put("author", list(authors.collect()));
        put("publisher", meta.outlet.as_ref().map(|name| organization(name)));
        put("url", meta.url.as_deref().filter(|url| is_web(url)).map(Json::from));
        put("inLanguage", text(&meta.language));
        put("comment", meta.note.as_deref().map(comment));
        put("mentions", list(story.people.iter().map(|person| self.person(person)).collect()));
        let quotes = story.quotes.iter().filter(|quote| !quote.parts.is_empty());
        let claims = story.claims.iter().filter(|claim| !claim.parts.is_empty());
        let parts = quotes.map(|quote| self.quotation(quote));
        put("hasPart", list(parts.chain(claims.map(|claim| self.claim(claim))).collect()));
        article
    }

    fn person(&self, person: &Person) -> Json {
        let is_person = person.kind == PersonKind::Person;
        let mut out = json!({
            "@type": if is_person { "Person" } else { "Organization" },
            "name": &*person.name,
        });
        let mut put = |key: &str, value: Option<Json>| {
            if let Some(value) = value {
                out[key] = value;
            }
        };
        let words = |all: &[Box<str>]| list(all.iter().map(|word| (**word).into()).collect());
        let role = person.role.as_deref();
        let is_other = !is_person && person.kind != PersonKind::Organization;
        put("additionalType", is_other.then(|| person.kind.word().into()));
        put("alternateName", words(&person.aliases));
        put(if is_person { "jobTitle" } else { "description" }, role.map(Json::from));
        let part_of = person.part_of.map(|body| &*self.0.person(body).name);
        let body = person.affiliation.as_deref().or(part_of).map(organization);
        put(if is_person { "affiliation" } else { "parentOrganization" }, body);
        let links = person.same_as.iter().filter(|url| is_web(url)).map(|url| (**url).into());
        put("sameAs", list(links.collect()));
        put("disambiguatingDescription", person.note.as_deref().map(Json::from));
        out
    }

    /// Returns somebody by name, as the one who speaks.
    fn named(&self, person: PersonIx) -> Json {
        let person = self.0.person(person);
        let is_person = person.kind == PersonKind::Person;
        json!({
            "@type": if is_person { "Person" } else { "Organization" },
            "name": &*person.name,
        })
    }

    fn words(&self, parts: &[Span]) -> String {
        let parts = parts.iter().map(|part| self.0.text.slice(*part));
        parts.collect::<Vec<_>>().join(" … ")
    }

    fn quotation(&self, quote: &Quote) -> Json {
        let speakers = quote.speakers.iter().map(|person| self.named(*person));
        let mut out = json!({
            "@type": "Quotation",
            "identifier": &*quote.id,
            "text": self.words(&quote.parts),
            "additionalType": quote.form.word(),
        });
        if let Some(creator) = list(speakers.collect()) {
            out["creator"] = creator;
        }
        if let Some(note) = quote.more.as_deref().and_then(|more| more.note.as_deref()) {
            out["comment"] = comment(note);
        }
        out
    }

    fn claim(&self, claim: &Claim) -> Json {
        let words = self.words(&claim.parts);
        let mut out = json!({ "@type": "Claim", "identifier": &*claim.id, "text": words });
        let mut put = |key: &str, value: Option<Json>| {
            if let Some(value) = value {
                out[key] = value;
            }
        };
        put("name", claim.says.as_deref().map(Json::from));
        put(
            "author",
            match claim.by {
                Claimant::Person(person) => Some(self.named(person)),
                Claimant::Narrator | Claimant::Unsaid => None,
            },
        );
        put("about", list(claim.about.iter().map(|person| self.named(*person)).collect()));
        put("additionalType", claim.kind.map(|kind| kind.word().into()));
        put("comment", claim.note.as_deref().map(comment));
        put("citation", list(claim.evidence.iter().map(|one| self.evidence(one)).collect()));
        out
    }

    fn evidence(&self, evidence: &Evidence) -> Json {
        let source = &self.0.sources[evidence.source.ix()];
        let mut out = json!({ "@type": "CreativeWork", "name": &*source.title });
        let mut put = |key: &str, value: Option<Json>| {
            if let Some(value) = value {
                out[key] = value;
            }
        };
        let links = [&source.url, &source.archived].into_iter().flatten();
        let links = links.filter(|url| is_web(url)).map(|url| (**url).into());
        put("url", list(links.collect()));
        put("datePublished", source.date.as_deref().map(Json::from));
        put("additionalType", source.kind.map(|kind| kind.word().into()));
        put("position", evidence.locator.as_deref().map(Json::from));
        put("text", evidence.excerpt.as_deref().map(Json::from));
        put("comment", evidence.note.as_deref().map(comment));
        put("description", evidence.stance.map(|stance| stance.word().into()));
        out
    }
}

fn organization(name: &str) -> Json {
    json!({ "@type": "Organization", "name": name })
}

fn comment(text: &str) -> Json {
    json!({ "@type": "Comment", "text": text })
}

/// Returns a list; the value itself where it is alone, `None` where there is none.
fn list(mut values: Vec<Json>) -> Option<Json> {
    match values.len() {
        0 => None,
        1 => values.pop(),
        _ => Some(values.into()),
    }
}
