//! A story as a `.story` file: the text as it stands, everybody and everything in it, each
//! annotation with the shortest selector that means its words.
//!
//! What cannot be written is counted; the other annotations are all there.

mod places;

use std::io;

use places::{Found, Near, selectors};

use crate::export::{ExportInput, Options, Outcome, each};
use crate::story::formats::native::written::{self, Marks, list, number, selector, string};
use crate::story::quotation::Quotations;
use crate::story::select::SearchText;
use crate::story::text::fold::Folded;
use crate::story::{
    Claim, Claimant, Embed, Evidence, Meta, Person, PersonIx, PersonKind, Quote, Source, Span,
    Story, Suggestion,
};

/// Writes stories; two or more only make sense one by one.
///
/// # Errors
/// If writing to `out` fails.
pub fn write(
    stories: &mut dyn Iterator<Item = ExportInput>,
    _: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    each(stories, out, &mut |input, outcome| file(&input.story, outcome))
}

/// Returns the file of a story with its name.
pub fn files(input: &ExportInput, outcome: &mut Outcome) -> Vec<(String, String)> {
    let name = std::path::Path::new(input.story.text.name()).file_stem();
    let name = name.map_or("story".into(), |name| name.to_string_lossy());
    vec![(format!("{name}.story"), file(&input.story, outcome))]
}

/// Returns the text of a story's file, and counts what it cannot hold.
pub fn file(story: &Story, outcome: &mut Outcome) -> String {
    let folded = Folded::of(story.body());
    let search = SearchText { text: story.body(), folded: &folded };
    let mut tables = Tables { story, out: String::new() };
    tables.front();
    let front = std::mem::take(&mut tables.out);
    tables.back(search, outcome);
    let back = tables.out;
    let fence = fence(story.body());
    let body = story.body();
    let end = if body.is_empty() || body.ends_with('\n') { "" } else { "\n" };
    let back = if back.is_empty() { back } else { format!("\n{fence}\n{back}{fence}\n") };
    format!("{fence}\n{front}{fence}\n\n{body}{end}{back}")
}

/// Returns a fence that is longer than every line of plus signs in the article.
fn fence(body: &str) -> String {
    let plus = |line: &&str| line.len() >= 3 && line.bytes().all(|b| b == b'+');
    let longest = body.lines().filter(plus).map(str::len).max();
    "+".repeat(longest.map_or(3, |longest| longest + 1))
}

/// The tables of a file, one after the other.
struct Tables<'s> {
    story: &'s Story,
    out: String,
}

/// The keys of a table with their values as they are written.
#[derive(Default)]
struct Keys(Vec<(&'static str, String)>);

impl Keys {
    fn words(&mut self, key: &'static str, words: Option<&str>) {
        self.0.extend(words.map(|words| (key, string(words, Marks::Double))));
    }

    fn list<'w>(&mut self, key: &'static str, words: impl Iterator<Item = &'w str>) {
        let words: Vec<&str> = words.collect();
        if !words.is_empty() {
            self.0.push((key, list(words, Marks::Double)));
        }
    }

    /// Adds a list; one that holds a single value is that value.
    fn one_or_more(&mut self, key: &'static str, words: &[&str]) {
        match words {
            [one] => self.words(key, Some(one)),
            more => self.list(key, more.iter().copied()),
        }
    }

    fn suggestion(&mut self, suggestion: Option<&Suggestion>) {
        let Some(suggestion) = suggestion else { return };
        self.words("suggested_by", Some(&suggestion.by));
        self.0.extend(suggestion.score.map(|score| ("score", number(score))));
    }
}

impl<'s> Tables<'s> {
    fn add(&mut self, table: &str, id: &str, keys: Keys) {
        self.out.push('\n');
        self.out.push_str(&written::table(table, id, keys.0));
    }

    fn front(&mut self) {
        let story = self.story;
        self.out.push_str(&written::lines(meta(&story.meta, story.body())));
        for person in story.people.iter() {
            let keys = self.person(person);
            self.add("people", &person.id, keys);
        }
        for one in story.sources.iter() {
            self.add("sources", &one.id, source(one));
        }
    }

    fn id(&self, person: PersonIx) -> &'s str {
        &self.story.person(person).id
    }

    fn ids(&self, people: &[PersonIx]) -> Vec<&'s str> {
        people.iter().map(|person| self.id(*person)).collect()
    }

    fn person(&self, person: &Person) -> Keys {
        let mut keys = Keys::default();
        keys.words("name", Some(&person.name));
        let kind = Some(person.kind.word()).filter(|_| person.kind != PersonKind::default());
        keys.words("kind", kind);
        keys.list("aliases", person.aliases.iter().map(|alias| &**alias));
        keys.words("role", person.role.as_deref());
        keys.words("affiliation", person.affiliation.as_deref());
        keys.list("same_as", person.same_as.iter().map(|url| &**url));
        keys.words("part_of", person.part_of.map(|body| self.id(body)));
        keys.words("note", person.note.as_deref());
        keys
    }

    fn back(&mut self, search: SearchText<'_>, outcome: &mut Outcome) {
        let story = self.story;
        let listed: Vec<_> = story.mentions.iter().filter(|m| m.id.is_some()).collect();
        let mut parts: Vec<Vec<Span>> = Vec::new();
        parts.extend(story.quotes.iter().map(|quote| quote.parts.to_vec()));
        parts.extend(story.claims.iter().map(|claim| claim.parts.to_vec()));
        parts.extend(listed.iter().map(|mention| vec![mention.span]));
        parts.extend(story.embeds.iter().map(|embed| embed.parts.to_vec()));
        let mut selectors = selectors(search, &parts).into_iter();
        let mut near = Near::of(search, story);
        let quotations = match &story.quotations {
            Some(found) => std::sync::Arc::clone(found),
            None => std::sync::Arc::new(Quotations::of(story.body())),
        };
        for (quote, found) in story.quotes.iter().zip(&mut selectors) {
            let cue = counted(near.take(quote.cue.len()), outcome, Lost::CUE);
            let mention = counted(near.take(quote.mention.len()), outcome, Lost::MENTION);
            let Some(mut keys) = placed(found, outcome, Lost::QUOTE) else { continue };
            self.quote(quote, (&cue, &mention), &quotations, &mut keys);
            self.add("quotes", &quote.id, keys);
        }
        for (claim, found) in story.claims.iter().zip(&mut selectors) {
            let Some(mut keys) = placed(found, outcome, Lost::CLAIM) else { continue };
            self.claim(claim, &mut keys);
            self.add("claims", &claim.id, keys);
        }
        for (mention, found) in listed.iter().zip(&mut selectors) {
            let Some(mut keys) = placed(found, outcome, Lost::LISTED) else { continue };
            keys.words("person", Some(self.id(mention.person)));
            self.add("mentions", mention.id.as_deref().unwrap_or_default(), keys);
        }
        for (embed, found) in story.embeds.iter().zip(&mut selectors) {
            let Some(mut keys) = placed(found, outcome, Lost::EMBED) else { continue };
            self.embed(embed, &mut keys);
            self.add("embeds", &embed.id, keys);
        }
    }

    fn quote(
        &self,
        quote: &Quote,
        (cue, mention): (&[String], &[String]),
        quotations: &Quotations,
        keys: &mut Keys,
    ) {
        let mut speakers = self.ids(&quote.speakers);
        if quote.unknown {
            speakers.push("unknown");
        }
        keys.one_or_more("speaker", &speakers);
        let by_marks = quotations.form(self.story.body(), &quote.parts);
        keys.words("form", Some(quote.form.word()).filter(|_| quote.form != by_marks));
        let all = |words: &[String], keys: &mut Keys, key| {
            keys.one_or_more(key, &words.iter().map(String::as_str).collect::<Vec<_>>());
        };
        all(cue, keys, "cue");
        all(mention, keys, "mention");
        if let Some(more) = &quote.more {
            keys.one_or_more("addressee", &self.ids(&more.addressee));
            keys.words("medium", more.medium.as_deref());
            keys.words("when", more.when.as_deref());
            keys.words("basis", more.basis.map(crate::story::Basis::word));
            keys.words("inside", more.inside.map(|outer| &*self.story.quote(outer).id));
            keys.words("note", more.note.as_deref());
        }
        keys.suggestion(quote.suggestion.as_deref());
    }

    fn claim(&self, claim: &Claim, keys: &mut Keys) {
        keys.words("says", claim.says.as_deref());
        keys.words(
            "by",
            match claim.by {
                Claimant::Unsaid => None,
                Claimant::Narrator => Some("narrator"),
                Claimant::Person(person) => Some(self.id(person)),
            },
        );
        if let Some(quotes) = &claim.quotes {
            let quotes = quotes.iter().map(|quote| &*self.story.quote(*quote).id);
            keys.0.push(("quotes", list(quotes, Marks::Double)));
        }
        keys.words("kind", claim.kind.map(crate::story::ClaimKind::word));
        keys.words("checkable", claim.checkable.map(crate::story::Checkable::word));
        keys.words("question", claim.question.as_deref());
        keys.list("about", self.ids(&claim.about).into_iter());
        keys.words("note", claim.note.as_deref());
        if !claim.evidence.is_empty() {
            let all: Vec<String> = claim.evidence.iter().map(|one| self.evidence(one)).collect();
            keys.0.push(("evidence", format!("[{}]", all.join(", "))));
        }
        keys.suggestion(claim.suggestion.as_deref());
    }

    fn evidence(&self, evidence: &Evidence) -> String {
        let mut keys = Keys::default();
        keys.words("source", Some(&self.story.sources[evidence.source.ix()].id));
        keys.words("locator", evidence.locator.as_deref());
        keys.words("stance", evidence.stance.map(crate::story::Stance::word));
        keys.words("excerpt", evidence.excerpt.as_deref());
        keys.words("note", evidence.note.as_deref());
        written::inline(&keys.0)
    }

    fn embed(&self, embed: &Embed, keys: &mut Keys) {
        keys.words("medium", embed.medium.as_deref());
        keys.words("author", embed.author.map(|author| self.id(author)));
        keys.words("date", embed.date.as_deref());
        keys.words("url", embed.url.as_deref());
        if embed.truncated {
            keys.0.push(("truncated", "true".to_owned()));
        }
        keys.suggestion(embed.suggestion.as_deref());
    }
}

fn meta(meta: &Meta, body: &str) -> Vec<(&'static str, String)> {
    let mut keys = Keys::default();
    keys.0.push(("format", "1".to_owned()));
    let first = || body.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("untitled");
    let title = Some(meta.title.as_str()).filter(|title| !title.trim().is_empty());
    keys.words("title", Some(title.unwrap_or_else(first)));
    keys.words("date", meta.date.as_deref());
    keys.words("updated", meta.updated.as_deref());
    keys.list("authors", meta.authors.iter().map(String::as_str));
    keys.words("outlet", meta.outlet.as_deref());
    keys.words("url", meta.url.as_deref());
    keys.words("language", meta.language.as_deref());
    keys.words("markup", meta.markup.word());
    keys.words("note", meta.note.as_deref());
    keys.list("allow", meta.allow.iter().map(String::as_str));
    keys.0
}

fn source(source: &Source) -> Keys {
    let mut keys = Keys::default();
    keys.words("title", Some(&source.title));
    keys.words("url", source.url.as_deref());
    keys.words("archived", source.archived.as_deref());
    keys.words("file", source.file.as_deref());
    keys.words("kind", source.kind.map(crate::story::SourceKind::word));
    keys.words("date", source.date.as_deref());
    keys.words("accessed", source.accessed.as_deref());
    keys
}

/// What cannot be written, in words for one and for several.
struct Lost;

impl Lost {
    const QUOTE: (&'static str, &'static str) =
        ("quote has no place that a selector means", "quotes have no place that a selector means");
    const CLAIM: (&'static str, &'static str) =
        ("claim has no place that a selector means", "claims have no place that a selector means");
    const LISTED: (&'static str, &'static str) = (
        "mention has no place that a selector means",
        "mentions have no place that a selector means",
    );
    const EMBED: (&'static str, &'static str) =
        ("embed has no place that a selector means", "embeds have no place that a selector means");
    const CUE: (&'static str, &'static str) = (
        "cue has the same words nearer to its quote",
        "cues have the same words nearer to their quotes",
    );
    const MENTION: (&'static str, &'static str) = (
        "speaker’s mention has the same words nearer to its quote",
        "speakers’ mentions have the same words nearer to their quotes",
    );
    const EDGE: (&'static str, &'static str) = (
        "place begins or ends within a character, and was given all of it",
        "places begin or end within a character, and were given all of it",
    );
    const PART: (&'static str, &'static str) = (
        "part of a quote has the same words before it",
        "parts of quotes have the same words before them",
    );
}

/// Returns the keys of a selector, or counts that there is none.
fn placed(found: Found, outcome: &mut Outcome, lost: (&'static str, &'static str)) -> Option<Keys> {
    if found.left_out > 0 {
        outcome.lose(found.left_out, Lost::PART);
    }
    if found.widened {
        outcome.lose(1, Lost::EDGE);
    }
    let Some(found) = found.selector else {
        outcome.lose(1, lost);
        return None;
    };
    Some(Keys(selector(&found, Marks::Double)))
}

/// Returns the words that can be written, and counts the others.
fn counted(
    (words, missing): (Vec<String>, usize),
    outcome: &mut Outcome,
    lost: (&'static str, &'static str),
) -> Vec<String> {
    if missing > 0 {
        outcome.lose(missing, lost);
    }
    words
}
