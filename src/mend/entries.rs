//! The values of an entry, as a file has them; and whether two stories differ only where they may.

use std::collections::HashSet;

use super::edit::{EntryId, NewEvidence, Table};
use crate::story::names::is_same_phrase;
use crate::story::{
    Basis, Checkable, Claim, ClaimKind, Claimant, Embed, Evidence, Mention, Person, PersonIx,
    PersonKind, Problem, Quote, QuoteIx, Severity, Source, SourceKind, Span, Story, Suggestion,
};

/// The value of a key.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// Words, or the ID of something.
    Words(Box<str>),
    /// Several of them, in their order.
    List(Vec<Box<str>>),
    /// Which words an annotation is about.
    Parts(Vec<Span>),
    /// The words of a cue or a mention.
    Places(Vec<Span>),
    /// The evidence of a claim.
    Evidence(Vec<NewEvidence>),
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(f64),
}

/// A key and its value; a key without a value is not in the list.
pub(super) type Values = Vec<(&'static str, Value)>;

/// Which words an annotation is about, as if that were one key.
pub(super) const PARTS: &str = "parts";

/// Collects the values that are there.
#[derive(Default)]
struct Gather(Values);

impl Gather {
    fn words(&mut self, key: &'static str, words: Option<&str>) {
        self.0.extend(words.map(|words| (key, Value::Words(words.into()))));
    }

    fn list<'a>(&mut self, key: &'static str, words: impl Iterator<Item = &'a str>) {
        let list: Vec<Box<str>> = words.map(Into::into).collect();
        if !list.is_empty() {
            self.0.push((key, Value::List(list)));
        }
    }

    fn places(&mut self, key: &'static str, spans: &[Span]) {
        if !spans.is_empty() {
            self.0.push((key, Value::Places(spans.to_vec())));
        }
    }

    fn suggestion(&mut self, suggestion: Option<&Suggestion>) {
        let Some(suggestion) = suggestion else { return };
        self.words("suggested_by", Some(&suggestion.by));
        self.0.extend(suggestion.score.map(|score| ("score", Value::Number(score))));
    }
}

/// Returns the values of an entry; `None` if there is none of this ID.
pub(super) fn values(story: &Story, of: &EntryId) -> Option<Values> {
    let id = &*of.id;
    let mut all = Gather::default();
    match of.table {
        Table::People => person(story, story.people.iter().find(|p| &*p.id == id)?, &mut all),
        Table::Sources => source(story.sources.iter().find(|s| &*s.id == id)?, &mut all),
        Table::Quotes => quote(story, story.quotes.iter().find(|q| &*q.id == id)?, &mut all),
        Table::Claims => claim(story, story.claims.iter().find(|c| &*c.id == id)?, &mut all),
        Table::Embeds => embed(story, story.embeds.iter().find(|e| &*e.id == id)?, &mut all),
        Table::Mentions => {
            let own = |m: &&Mention| m.id.as_deref() == Some(id);
            let person = story.mentions.iter().find(own)?.person;
            let spans = story.mentions.iter().filter(own).map(|m| m.span).collect();
            all.0.push((PARTS, Value::Parts(spans)));
            all.words("person", Some(&story.person(person).id));
        }
    }
    Some(all.0)
}

/// Returns true if two entries have the same values: they differ in their IDs only.
pub fn is_same_entry(story: &Story, one: &EntryId, other: &EntryId) -> bool {
    let (one, other) = (values(story, one), values(story, other));
    one.is_some() && one == other
}

/// Returns true if another annotation refers to an entry by its ID. Only quotes are referred to.
pub fn is_referred_to(story: &Story, of: &EntryId) -> bool {
    let is = |at: QuoteIx| of.table == Table::Quotes && story.quote(at).id == of.id;
    let inside = |quote: &Quote| quote.more.as_ref().and_then(|more| more.inside).is_some_and(is);
    let linked = |claim: &Claim| claim.quotes.iter().flatten().any(|quote| is(*quote));
    story.quotes.iter().any(inside) || story.claims.iter().any(linked)
}

fn person(story: &Story, person: &Person, all: &mut Gather) {
    all.words("name", Some(&person.name));
    all.words("kind", Some(person.kind.word()).filter(|_| person.kind != PersonKind::default()));
    all.list("aliases", person.aliases.iter().map(|alias| &**alias));
    all.words("role", person.role.as_deref());
    all.words("affiliation", person.affiliation.as_deref());
    all.list("same_as", person.same_as.iter().map(|url| &**url));
    all.words("part_of", person.part_of.map(|body| &*story.person(body).id));
    all.words("note", person.note.as_deref());
}

fn source(source: &Source, all: &mut Gather) {
    all.words("title", Some(&source.title));
    all.words("url", source.url.as_deref());
    all.words("archived", source.archived.as_deref());
    all.words("file", source.file.as_deref());
    all.words("kind", source.kind.map(SourceKind::word));
    all.words("date", source.date.as_deref());
    all.words("accessed", source.accessed.as_deref());
}

/// Returns the IDs of people.
fn ids<'s>(story: &'s Story, people: &'s [PersonIx]) -> impl Iterator<Item = &'s str> {
    people.iter().map(|person| &*story.person(*person).id)
}

fn quote(story: &Story, quote: &Quote, all: &mut Gather) {
    all.0.push((PARTS, Value::Parts(quote.parts.to_vec())));
    let unknown = quote.unknown.then_some("unknown");
    all.list("speaker", ids(story, &quote.speakers).chain(unknown));
    all.words("form", Some(quote.form.word()));
    all.places("cue", &quote.cue);
    all.places("mention", &quote.mention);
    if let Some(more) = &quote.more {
        all.list("addressee", ids(story, &more.addressee));
        all.words("medium", more.medium.as_deref());
        all.words("when", more.when.as_deref());
        all.words("basis", more.basis.map(Basis::word));
        all.words("inside", more.inside.map(|outer| &*story.quote(outer).id));
        all.words("note", more.note.as_deref());
    }
    all.suggestion(quote.suggestion.as_deref());
}

fn claim(story: &Story, claim: &Claim, all: &mut Gather) {
    all.0.push((PARTS, Value::Parts(claim.parts.to_vec())));
    all.words("says", claim.says.as_deref());
    let by = match claim.by {
        Claimant::Unsaid => None,
        Claimant::Narrator => Some("narrator"),
        Claimant::Person(person) => Some(&*story.person(person).id),
    };
    all.words("by", by);
    let quotes = claim.quotes.as_deref().map(|quotes| {
        Value::List(quotes.iter().map(|quote| story.quote(*quote).id.clone()).collect())
    });
    all.0.extend(quotes.map(|quotes| ("quotes", quotes)));
    all.words("kind", claim.kind.map(ClaimKind::word));
    all.words("checkable", claim.checkable.map(Checkable::word));
    all.words("question", claim.question.as_deref());
    all.list("about", ids(story, &claim.about));
    all.words("note", claim.note.as_deref());
    if !claim.evidence.is_empty() {
        let all_of = claim.evidence.iter().map(|one| evidence(story, one)).collect();
        all.0.push(("evidence", Value::Evidence(all_of)));
    }
    all.suggestion(claim.suggestion.as_deref());
}

fn evidence(story: &Story, evidence: &Evidence) -> NewEvidence {
    NewEvidence {
        source: story.sources[evidence.source.ix()].id.clone(),
        locator: evidence.locator.clone(),
        stance: evidence.stance,
        excerpt: evidence.excerpt.clone(),
        note: evidence.note.clone(),
    }
}

fn embed(story: &Story, embed: &Embed, all: &mut Gather) {
    all.0.push((PARTS, Value::Parts(embed.parts.to_vec())));
    all.words("medium", embed.medium.as_deref());
    all.words("author", embed.author.map(|author| &*story.person(author).id));
    all.words("date", embed.date.as_deref());
    all.words("url", embed.url.as_deref());
    if embed.truncated {
        all.0.push(("truncated", Value::Flag(true)));
    }
    all.suggestion(embed.suggestion.as_deref());
}

/// Returns the first entry in which two stories differ, of those that may not: an entry that was
/// touched may.
pub(super) fn difference(old: &Story, new: &Story, touched: &HashSet<EntryId>) -> Option<EntryId> {
    for table in Table::ALL {
        let ids = |story: &Story| {
            let ids = entries(story, table).into_iter();
            ids.filter(|entry| !touched.contains(entry)).collect::<Vec<_>>()
        };
        let (before, after) = (ids(old), ids(new));
        let moved = before.iter().zip(&after).find(|(before, after)| before != after);
        let lost = before.get(after.len()).or(after.get(before.len()));
        if let Some(entry) = moved.map(|(before, _)| before).or(lost) {
            return Some(entry.clone());
        }
        if table == Table::Quotes || table == Table::Claims {
            continue; // compared below: there can be many
        }
        if let Some(entry) = before.into_iter().find(|of| values(old, of) != values(new, of)) {
            return Some(entry);
        }
    }
    different_quote(old, new, touched).or_else(|| different_claim(old, new, touched))
}

/// Returns the IDs of a table in the order of the story.
pub(super) fn entry_ids(story: &Story, table: Table) -> Vec<&str> {
    match table {
        Table::People => story.people.iter().map(|p| &*p.id).collect(),
        Table::Sources => story.sources.iter().map(|s| &*s.id).collect(),
        Table::Quotes => story.quotes.iter().map(|q| &*q.id).collect(),
        Table::Claims => story.claims.iter().map(|c| &*c.id).collect(),
        Table::Mentions => story.mentions.iter().filter_map(|m| m.id.as_deref()).collect(),
        Table::Embeds => story.embeds.iter().map(|e| &*e.id).collect(),
    }
}

/// Returns the entries of a table in the order of the story.
pub(super) fn entries(story: &Story, table: Table) -> Vec<EntryId> {
    entry_ids(story, table).into_iter().map(|id| EntryId::new(table, id)).collect()
}

fn different_quote(old: &Story, new: &Story, touched: &HashSet<EntryId>) -> Option<EntryId> {
    let of = |id: &str| EntryId::new(Table::Quotes, id);
    let before = old.quotes.iter().filter(|q| !touched.contains(&of(&q.id)));
    let after = new.quotes.iter().filter(|q| !touched.contains(&of(&q.id)));
    let values = |story: &Story, one: &Quote| {
        let mut all = Gather::default();
        quote(story, one, &mut all);
        all.0
    };
    let differs = |(a, b): &(&Quote, &Quote)| values(old, a) != values(new, b);
    before.zip(after).find(differs).map(|(quote, _)| of(&quote.id))
}

fn different_claim(old: &Story, new: &Story, touched: &HashSet<EntryId>) -> Option<EntryId> {
    let of = |id: &str| EntryId::new(Table::Claims, id);
    let before = old.claims.iter().filter(|c| !touched.contains(&of(&c.id)));
    let after = new.claims.iter().filter(|c| !touched.contains(&of(&c.id)));
    let values = |story: &Story, one: &Claim| {
        let mut all = Gather::default();
        claim(story, one, &mut all);
        all.0
    };
    let differs = |(a, b): &(&Claim, &Claim)| values(old, a) != values(new, b);
    before.zip(after).find(differs).map(|(claim, _)| of(&claim.id))
}

/// Returns the first error of a story that another one does not have.
pub(super) fn new_error<'s>(old: &Story, new: &'s Story) -> Option<&'s Problem> {
    let key = |p: &Problem| (p.rule, p.what.clone());
    let errors = |story: &'s Story| story.problems.iter().filter(|p| p.severity == Severity::Error);
    let mut known: Vec<_> =
        old.problems.iter().filter(|p| p.severity == Severity::Error).map(key).collect();
    errors(new).find(|problem| {
        let at = known.iter().position(|known| *known == key(problem));
        at.map(|at| known.swap_remove(at)).is_none()
    })
}

/// Returns the quotes of a claim: those that the file names, else those that it overlaps.
pub(super) fn quotes_of(story: &Story, claim: &Claim) -> Vec<Box<str>> {
    if let Some(quotes) = &claim.quotes {
        return quotes.iter().map(|quote| story.quote(*quote).id.clone()).collect();
    }
    let overlaps = |at: &usize| {
        let parts = &story.quote(QuoteIx(*at as u32)).parts;
        parts.iter().any(|a| claim.parts.iter().any(|b| a.overlaps(*b)))
    };
    let all = (0..story.quotes.len()).filter(overlaps);
    all.map(|at| story.quotes[at].id.clone()).collect()
}

/// The keys that say who speaks.
const SPEAKING: [&str; 2] = ["speaker", "by"];

/// Takes out who speaks, and returns it.
pub(super) fn take_speakers(values: Option<&mut Values>) -> Vec<Box<str>> {
    let Some(values) = values else { return Vec::new() };
    let at = values.iter().position(|(key, _)| SPEAKING.contains(key));
    match at.map(|at| values.remove(at).1) {
        Some(Value::Words(id)) => vec![id],
        Some(Value::List(ids)) => ids,
        _ => Vec::new(),
    }
}

/// Returns true if people of one story are those of another one: in formats that know people only by
/// where they are named, the ID and the fullest name can differ if one place less names them.
pub(super) fn same_people(old: &Story, a: &[Box<str>], new: &Story, b: &[Box<str>]) -> bool {
    let same = |a: &str, b: &str| {
        let find = |story: &'_ Story, id: &str| story.people.iter().find(|p| &*p.id == id).cloned();
        match (find(old, a), find(new, b)) {
            (Some(a), Some(b)) => {
                // “Poll” and “a poll”: only the first of several places prints the name
                is_same_phrase(&a.name, &b.name)
                    || a.aliases.contains(&b.name)
                    || b.aliases.contains(&a.name)
            }
            (None, None) => a == b,
            _ => false,
        }
    };
    a.len() == b.len() && a.iter().all(|a| b.iter().any(|b| same(a, b)))
}

/// Returns the first quote or claim in which two stories differ, of those that may not, in formats
/// that know people only by where they are named.
pub(super) fn printed_difference(
    old: &Story,
    new: &Story,
    touched: &HashSet<EntryId>,
) -> Option<EntryId> {
    let mut ids: Vec<EntryId> = Vec::new();
    for story in [old, new] {
        for table in [Table::Quotes, Table::Claims] {
            ids.extend(entries(story, table).into_iter().filter(|of| !touched.contains(of)));
        }
    }
    let differ = |of: &EntryId| {
        let (mut before, mut after) = (values(old, of), values(new, of));
        let (a, b) = (take_speakers(before.as_mut()), take_speakers(after.as_mut()));
        before != after || !same_people(old, &a, new, &b)
    };
    ids.into_iter().find(differ)
}
