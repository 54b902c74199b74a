//! An edit as changes of entries: the same for every format, and what the mended story must be.

mod references;

use super::edit::{
    By, ClaimChange, Edit, EmbedChange, EntryId, NewClaim, NewEmbed, NewMention, NewPerson,
    NewQuote, NewSource, PersonChange, QuoteChange, Speaker, Table,
};
use super::entries::{PARTS, Value, Values, values};
use super::proposals::ids::{next_id, person_id};
use super::refusal::Refusal;
use crate::story::select::trimmed;
use crate::story::{Basis, Checkable, ClaimKind, Form, PersonKind, SourceKind, Span, Story};

/// A change of one entry.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Change {
    /// A key gets another value, or none.
    Set {
        /// The entry.
        of: EntryId,
        /// The key.
        key: &'static str,
        /// Its new value.
        to: Option<Value>,
    },
    /// An entry is put in.
    Insert {
        /// The entry.
        of: EntryId,
        /// Its values.
        values: Values,
    },
    /// An entry is taken out.
    Remove {
        /// The entry.
        of: EntryId,
    },
}

impl Change {
    /// Returns true if it gives a key a value.
    pub(super) fn sets(&self, key: &str) -> bool {
        match self {
            Self::Set { key: own, .. } => *own == key,
            Self::Insert { values, .. } => values.iter().any(|(own, _)| *own == key),
            Self::Remove { .. } => false,
        }
    }

    /// Returns the entry that changes.
    pub(super) const fn of(&self) -> &EntryId {
        match self {
            Self::Set { of, .. } | Self::Insert { of, .. } | Self::Remove { of } => of,
        }
    }
}

/// Returns the changes that make an edit, or why it makes no sense in this story.
///
/// `taken` are IDs that new annotations cannot have.
pub(super) fn changes(
    story: &Story,
    edit: &Edit,
    taken: &[Box<str>],
) -> Result<Vec<Change>, Refusal> {
    match edit {
        Edit::NewQuote(new) => new_quote(story, new, taken),
        Edit::NewClaim(new) => new_claim(story, new, taken),
        Edit::NewEmbed(new) => new_embed(story, new),
        Edit::NewMention(new) => new_mention(story, new),
        Edit::NewPerson(new) => Ok(vec![new_person(story, new)?]),
        Edit::NewSource(new) => new_source(story, new),
        Edit::Parts { of, parts } => {
            let parts = placed(story, parts)?;
            set(story, of, PARTS, Some(Value::Parts(parts)))
        }
        Edit::Quote { id, set: change } => {
            let (key, to) = quote_value(story, change)?;
            set(story, &EntryId::new(Table::Quotes, id.clone()), key, to)
        }
        Edit::Claim { id, set: change } => {
            let (key, to) = claim_value(change);
            set(story, &EntryId::new(Table::Claims, id.clone()), key, to)
        }
        Edit::Embed { id, set: change } => {
            let (key, to) = embed_value(change);
            set(story, &EntryId::new(Table::Embeds, id.clone()), key, to)
        }
        Edit::MentionOf { id, person } => {
            let of = EntryId::new(Table::Mentions, id.clone());
            set(story, &of, "person", Some(Value::Words(person.clone())))
        }
        Edit::Person { id, set: change } => {
            let of = EntryId::new(Table::People, id.clone());
            let (key, to) = person_value(story, &of, change)?;
            set(story, &of, key, to)
        }
        Edit::Link { claim, quote } => references::link(story, claim, quote, true),
        Edit::Unlink { claim, quote } => references::link(story, claim, quote, false),
        Edit::Join { keep, gone } => references::join(story, keep, gone),
        Edit::Split { from, person, quotes } => references::split(story, from, person, quotes),
        Edit::Delete(of) => references::delete(story, of),
        Edit::Accept(of) => accept(story, of),
    }
}

fn there_is_none(of: &EntryId) -> Refusal {
    let what = format!("there is no {} `{}`", of.table.word(), of.id);
    Refusal::new(what, "It may have been taken out meanwhile: open the story again.")
}

fn set(
    story: &Story,
    of: &EntryId,
    key: &'static str,
    to: Option<Value>,
) -> Result<Vec<Change>, Refusal> {
    let values = values(story, of).ok_or_else(|| there_is_none(of))?;
    let now = values.into_iter().find(|(k, _)| *k == key).map(|(_, value)| value);
    let fixed = key == "form"; // what the file says and what follows from the marks look the same
    if now == to && !fixed {
        return Err(Refusal::new(
            format!("the {key} is that already"),
            "Choose something else, or leave it as it is.",
        ));
    }
    Ok(vec![Change::Set { of: of.clone(), key, to }])
}

/// Returns stretches as they can be written, or why they cannot.
fn placed(story: &Story, parts: &[Span]) -> Result<Vec<Span>, Refusal> {
    let body = story.body();
    let parts_fit = parts.iter().all(|part| body.get(part.range()).is_some());
    let parts = if parts_fit { trimmed(body, parts) } else { Vec::new() };
    if parts.is_empty() {
        return Err(Refusal::new("there are no words in it", "Select some words of the article."));
    }
    Ok(parts)
}

/// Collects the values of a new entry.
#[derive(Default)]
struct New(Values);

impl New {
    fn words(mut self, key: &'static str, words: Option<&str>) -> Self {
        self.0.extend(words.map(|words| (key, Value::Words(words.into()))));
        self
    }

    fn with(mut self, key: &'static str, value: Option<Value>) -> Self {
        self.0.extend(value.map(|value| (key, value)));
        self
    }

    /// Makes the change that puts it in.
    fn insert(self, of: EntryId) -> Vec<Change> {
        vec![Change::Insert { of, values: self.0 }]
    }
}

fn list(ids: &[Box<str>]) -> Option<Value> {
    (!ids.is_empty()).then(|| Value::List(ids.to_vec()))
}

fn speaker(speaker: &Speaker) -> Option<Value> {
    match speaker {
        Speaker::Unsaid => None,
        Speaker::Unknown => Some(Value::List(vec!["unknown".into()])),
        Speaker::People(people) => list(people),
    }
}

fn places(story: &Story, spans: &[Span]) -> Result<Option<Value>, Refusal> {
    if spans.is_empty() {
        return Ok(None);
    }
    Ok(Some(Value::Places(placed(story, spans)?)))
}

fn by(by: &By) -> Option<Value> {
    match by {
        By::Unsaid => None,
        By::Narrator => Some(Value::Words("narrator".into())),
        By::Person(id) => Some(Value::Words(id.clone())),
    }
}

/// Returns the ID for a new entry: the one asked for, if it is free, else the next one.
fn new_id(
    story: &Story,
    table: Table,
    (asked, taken): (Option<&str>, &[Box<str>]),
) -> Result<EntryId, Refusal> {
    let Some(id) = asked else { return Ok(EntryId::new(table, next_id(story, table, taken))) };
    let of = EntryId::new(table, id);
    let is_taken = taken.iter().any(|taken| **taken == *id) || values(story, &of).is_some();
    if id.is_empty() || is_taken {
        let what = format!("there is a {} `{id}` already", table.word());
        return Err(Refusal::new(what, "Choose another ID."));
    }
    Ok(of)
}

fn new_quote(story: &Story, new: &NewQuote, taken: &[Box<str>]) -> Result<Vec<Change>, Refusal> {
    let of = new_id(story, Table::Quotes, (new.id.as_deref(), taken))?;
    let (by, score) = new.suggested.clone().unzip();
    let values = New::default()
        .with(PARTS, Some(Value::Parts(placed(story, &new.parts)?)))
        .with("speaker", speaker(&new.speaker))
        .words("form", new.form.map(Form::word))
        .with("cue", places(story, &new.cue)?)
        .with("mention", places(story, &new.mention)?)
        .words("suggested_by", by.as_deref())
        .with("score", score.flatten().map(Value::Number));
    Ok(values.insert(of))
}

fn new_claim(story: &Story, new: &NewClaim, taken: &[Box<str>]) -> Result<Vec<Change>, Refusal> {
    let of = new_id(story, Table::Claims, (new.id.as_deref(), taken))?;
    let values = New::default()
        .with(PARTS, Some(Value::Parts(placed(story, &new.parts)?)))
        .words("says", new.says.as_deref())
        .with("by", by(&new.by))
        .words("kind", new.kind.map(ClaimKind::word));
    Ok(values.insert(of))
}

fn new_embed(story: &Story, new: &NewEmbed) -> Result<Vec<Change>, Refusal> {
    let of = new_id(story, Table::Embeds, (new.id.as_deref(), &[]))?;
    let values = New::default()
        .with(PARTS, Some(Value::Parts(placed(story, &new.parts)?)))
        .words("medium", new.medium.as_deref())
        .words("author", new.author.as_deref());
    Ok(values.insert(of))
}

fn new_mention(story: &Story, new: &NewMention) -> Result<Vec<Change>, Refusal> {
    let of = new_id(story, Table::Mentions, (new.id.as_deref(), &[]))?;
    let values = New::default()
        .with(PARTS, Some(Value::Parts(placed(story, &[new.span])?)))
        .words("person", Some(&new.person));
    Ok(values.insert(of))
}

fn new_person(story: &Story, new: &NewPerson) -> Result<Change, Refusal> {
    if new.name.trim().is_empty() {
        return Err(Refusal::new("there is no name", "Type the full name."));
    }
    let id = new.id.clone().unwrap_or_else(|| person_id(story, &new.name));
    let of = new_id(story, Table::People, (Some(&id), &[]))?;
    let kind = Some(new.kind.word()).filter(|_| new.kind != PersonKind::default());
    let values = New::default()
        .words("name", Some(&new.name))
        .words("kind", kind)
        .with("aliases", list(&new.aliases))
        .words("role", new.role.as_deref());
    Ok(Change::Insert { of, values: values.0 })
}

fn new_source(story: &Story, new: &NewSource) -> Result<Vec<Change>, Refusal> {
    let of = new_id(story, Table::Sources, (new.id.as_deref(), &[]))?;
    let values = New::default()
        .words("title", Some(&new.title))
        .words("url", new.url.as_deref())
        .words("file", new.file.as_deref())
        .words("kind", new.kind.map(SourceKind::word))
        .words("date", new.date.as_deref());
    Ok(values.insert(of))
}

fn words(words: Option<&str>) -> Option<Value> {
    words.map(|words| Value::Words(words.into()))
}

fn quote_value(
    story: &Story,
    change: &QuoteChange,
) -> Result<(&'static str, Option<Value>), Refusal> {
    Ok(match change {
        QuoteChange::Speaker(who) => ("speaker", speaker(who)),
        QuoteChange::Form(form) => ("form", words(form.map(Form::word))),
        QuoteChange::Cue(spans) => ("cue", places(story, spans)?),
        QuoteChange::Mention(spans) => ("mention", places(story, spans)?),
        QuoteChange::Addressee(ids) => ("addressee", list(ids)),
        QuoteChange::Medium(medium) => ("medium", words(medium.as_deref())),
        QuoteChange::When(when) => ("when", words(when.as_deref())),
        QuoteChange::Basis(basis) => ("basis", words(basis.map(Basis::word))),
        QuoteChange::Inside(outer) => ("inside", words(outer.as_deref())),
        QuoteChange::Note(note) => ("note", words(note.as_deref())),
    })
}

fn claim_value(change: &ClaimChange) -> (&'static str, Option<Value>) {
    match change {
        ClaimChange::Says(says) => ("says", words(says.as_deref())),
        ClaimChange::By(who) => ("by", by(who)),
        ClaimChange::Kind(kind) => ("kind", words(kind.map(ClaimKind::word))),
        ClaimChange::Checkable(can) => ("checkable", words(can.map(Checkable::word))),
        ClaimChange::Question(question) => ("question", words(question.as_deref())),
        ClaimChange::About(ids) => ("about", list(ids)),
        ClaimChange::Evidence(all) => {
            ("evidence", (!all.is_empty()).then(|| Value::Evidence(all.clone())))
        }
        ClaimChange::Note(note) => ("note", words(note.as_deref())),
    }
}

fn embed_value(change: &EmbedChange) -> (&'static str, Option<Value>) {
    match change {
        EmbedChange::Medium(medium) => ("medium", words(medium.as_deref())),
        EmbedChange::Author(author) => ("author", words(author.as_deref())),
        EmbedChange::Date(date) => ("date", words(date.as_deref())),
        EmbedChange::Url(url) => ("url", words(url.as_deref())),
        EmbedChange::Truncated(cut) => ("truncated", cut.then_some(Value::Flag(true))),
    }
}

fn person_value(
    story: &Story,
    of: &EntryId,
    change: &PersonChange,
) -> Result<(&'static str, Option<Value>), Refusal> {
    let person = story.people.iter().find(|p| p.id == of.id);
    let person = person.ok_or_else(|| there_is_none(of))?;
    Ok(match change {
        PersonChange::Name(name) if name.trim().is_empty() => {
            return Err(Refusal::new("there is no name", "Type the full name."));
        }
        PersonChange::Name(name) => ("name", words(Some(name))),
        PersonChange::Aliases(all) => ("aliases", list(all)),
        PersonChange::Alias(alias) => {
            let mut all = person.aliases.to_vec();
            if !all.contains(alias) && person.name != *alias {
                all.push(alias.clone());
            }
            ("aliases", list(&all))
        }
        PersonChange::Kind(kind) => {
            ("kind", words(Some(kind.word()).filter(|_| *kind != PersonKind::default())))
        }
        PersonChange::Role(role) => ("role", words(role.as_deref())),
        PersonChange::Note(note) => ("note", words(note.as_deref())),
    })
}

fn accept(story: &Story, of: &EntryId) -> Result<Vec<Change>, Refusal> {
    let values = values(story, of).ok_or_else(|| there_is_none(of))?;
    let keys = ["suggested_by", "score"];
    let suggested = keys.into_iter().filter(|key| values.iter().any(|(k, _)| k == key));
    let changes: Vec<Change> =
        suggested.map(|key| Change::Set { of: of.clone(), key, to: None }).collect();
    if changes.is_empty() {
        let what = format!("{} is no suggestion", of.id);
        return Err(Refusal::new(what, "It is an annotation already."));
    }
    Ok(changes)
}
