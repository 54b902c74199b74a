//! The back matter: each annotation as it is written, not placed yet.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::fields::{Fields, TABLES, Words, entries, wrong_type};
use super::front_matter::{Ids, report_syntax};
use super::problems::Problems;
use super::rules::Rule;
use crate::story::did_you_mean::did_you_mean;
use crate::story::parts::QuoteMore;
use crate::story::select::{self, Selector};
use crate::story::{
    Basis, Checkable, Claim, ClaimKind, Claimant, Embed, Evidence, Form, PersonIx, Quote, Stance,
    Suggestion,
};

/// An annotation as it is written.
pub(super) struct Draft<'t> {
    pub id: Box<str>,
    /// Where its ID stands in the file.
    pub head: Range<usize>,
    pub part: Part<'t>,
    /// Which words it is about; `None` if that was reported.
    pub selector: Option<Placer<'t>>,
}

/// A selector, and where its parts stand in the file.
pub(super) struct Placer<'t> {
    pub selector: Selector<'t>,
    /// Where each part stands; for from/to both.
    pub at: Vec<Range<usize>>,
}

/// What an annotation is, as far as it does not depend on the text.
pub(super) enum Part<'t> {
    Quote(Box<QuoteDraft<'t>>),
    Claim(Box<Claim>, Vec<Words<'t>>),
    Mention(PersonIx),
    Embed(Box<Embed>),
}

/// A quote before it is placed.
pub(super) struct QuoteDraft<'t> {
    pub quote: Quote,
    /// The form, where the file says it.
    pub form: Option<Form>,
    pub cue: Vec<Words<'t>>,
    pub mention: Vec<Words<'t>>,
    pub inside: Option<Words<'t>>,
}

/// Reads the annotations of a piece of the back matter that begins at byte `offset` of the file.
pub(super) fn read<'t>(
    problems: &mut Problems,
    ids: &Ids,
    toml: &'t str,
    offset: usize,
    each: &mut impl FnMut(Draft<'t>),
) {
    let (table, errors) = DeTable::parse_recoverable(toml);
    report_syntax(problems, &errors, offset);
    for field in entries(table.into_inner(), offset) {
        let Some(table) = TABLES.iter().find(|t| **t == field.key) else {
            unknown_table(problems, &field.key, &field.head);
            continue;
        };
        let DeValue::Table(annotations) = field.value else {
            wrong_type(problems, &field.key, &field.value, &field.at, "a table of tables");
            continue;
        };
        for entry in entries(annotations, offset) {
            let DeValue::Table(fields) = entry.value else {
                wrong_type(problems, &entry.key, &entry.value, &entry.at, "a table");
                continue;
            };
            let name = format!("{} `{}`", &table[..table.len() - 1], entry.key);
            let fields = Fields::of(fields, offset, name, entry.head);
            if let Some(draft) = draft(problems, ids, table, entry.key.into(), fields) {
                each(draft);
            }
        }
    }
}

fn unknown_table(problems: &mut Problems, key: &str, head: &Range<usize>) {
    if key.starts_with("x_") {
        return;
    }
    let hint = match key {
        "people" | "sources" => "Move it above the article, into the front matter.".to_owned(),
        _ => did_you_mean(key, TABLES),
    };
    problems.add(Rule::UnknownKey, head, format!("the back matter has no table `{key}`"), hint);
}

fn draft<'t>(
    problems: &mut Problems,
    ids: &Ids,
    table: &str,
    id: Box<str>,
    mut fields: Fields<'t>,
) -> Option<Draft<'t>> {
    let selector = selector(problems, &mut fields);
    let head = fields.head.clone();
    let suggestion = suggestion(problems, &mut fields);
    let part = match table {
        "quotes" => {
            let mut draft = quote(problems, ids, &mut fields);
            draft.quote.id = id.clone();
            draft.quote.suggestion = suggestion;
            Some(Part::Quote(Box::new(draft)))
        }
        "claims" => {
            let (claim, quotes) = claim(problems, ids, &mut fields);
            let claim = Claim { id: id.clone(), suggestion, ..claim };
            Some(Part::Claim(Box::new(claim), quotes))
        }
        "mentions" => {
            let person = fields.required(problems, "person");
            person.and_then(|words| ids.person(problems, &words)).map(Part::Mention)
        }
        _ => {
            let embed = embed(problems, ids, &mut fields);
            Some(Part::Embed(Box::new(Embed { id: id.clone(), suggestion, ..embed })))
        }
    };
    fields.finish(problems);
    Some(Draft { id, head, part: part?, selector })
}

/// Reads the selector of an annotation; reports one that is missing, doubled or half.
fn selector<'t>(problems: &mut Problems, fields: &mut Fields<'t>) -> Option<Placer<'t>> {
    let text = fields.words(problems, "text");
    let parts = fields.list(problems, "parts");
    let (from, to) = (fields.words(problems, "from"), fields.words(problems, "to"));
    let before = fields.words(problems, "before").map(|(words, _)| words);
    let after = fields.words(problems, "after").map(|(words, _)| words);
    let nth = fields.count(problems, "nth").map(|(nth, _)| nth);
    let kinds =
        [text.is_some(), !parts.is_empty(), from.is_some() || to.is_some()].map(usize::from);
    if kinds.iter().sum::<usize>() > 1 {
        let what = format!("{} has several selectors", fields.name);
        let hint = "Keep one of text, parts, or from with to.";
        problems.add(Rule::ManySelectors, &fields.head, what, hint);
        return None;
    }
    let (words, at): (Vec<_>, Vec<_>) = match (text, from, to) {
        // unzip would leave room for four, 100,000 times
        (Some((words, at)), ..) => (vec![words], vec![at]),
        (None, Some((from, start)), Some((to, end))) => {
            let words = select::Words::FromTo(from, to);
            let selector = Selector { words, before, after, nth };
            return Some(Placer { selector, at: vec![start, end] });
        }
        (None, None, None) if !parts.is_empty() => parts.into_iter().unzip(),
        (None, from, to) => {
            let what = match (from, to) {
                (Some(_), None) => format!("{} has from without to", fields.name),
                (None, Some(_)) => format!("{} has to without from", fields.name),
                _ => format!("{} does not say which words it is about", fields.name),
            };
            let hint = "Add `text = \"…\"`, or `from` and `to` with its first and last words.";
            problems.add(Rule::NoSelector, &fields.head, what, hint);
            return None;
        }
    };
    let words = select::Words::Parts(words);
    Some(Placer { selector: Selector { words, before, after, nth }, at })
}

fn suggestion(problems: &mut Problems, fields: &mut Fields<'_>) -> Option<Box<Suggestion>> {
    let by = fields.kept(problems, "suggested_by");
    let score = fields.share(problems, "score");
    by.map(|by| Box::new(Suggestion { by, score, ..Suggestion::default() }))
}

fn quote<'t>(problems: &mut Problems, ids: &Ids, fields: &mut Fields<'t>) -> QuoteDraft<'t> {
    let speakers = fields.list(problems, "speaker");
    let unknown = speakers.iter().any(|(id, _)| id == "unknown");
    let speakers = speakers.iter().filter(|(id, _)| id != "unknown");
    let mut quote = Quote {
        speakers: speakers.filter_map(|words| ids.person(problems, words)).collect(),
        unknown,
        ..Quote::default()
    };
    let form = fields.one_of(problems, "form", &Form::ALL);
    let addressee = fields.list(problems, "addressee");
    let more = QuoteMore {
        addressee: addressee.iter().filter_map(|words| ids.person(problems, words)).collect(),
        medium: fields.kept(problems, "medium"),
        when: fields.date(problems, "when"),
        basis: fields.one_of(problems, "basis", Basis::ALL),
        inside: None,
        note: fields.kept(problems, "note"),
    };
    let is_there = !more.addressee.is_empty()
        || more.medium.is_some()
        || more.when.is_some()
        || more.basis.is_some()
        || more.note.is_some();
    quote.more = is_there.then(|| Box::new(more));
    QuoteDraft {
        quote,
        form,
        cue: fields.list(problems, "cue"),
        mention: fields.list(problems, "mention"),
        inside: fields.words(problems, "inside"),
    }
}

fn claim<'t>(
    problems: &mut Problems,
    ids: &Ids,
    fields: &mut Fields<'t>,
) -> (Claim, Vec<Words<'t>>) {
    let by = match fields.words(problems, "by") {
        None => Claimant::Unsaid,
        Some((id, _)) if id == "narrator" => Claimant::Narrator,
        Some(words) => ids.person(problems, &words).map_or(Claimant::Unsaid, Claimant::Person),
    };
    let about = fields.list(problems, "about");
    // a list with nothing in it says that there are none, not even those that it overlaps
    let named = fields.has_list("quotes");
    let quotes = fields.list(problems, "quotes");
    let claim = Claim {
        quotes: (named && quotes.is_empty()).then(Box::default),
        says: fields.kept(problems, "says"),
        by,
        kind: fields.one_of(problems, "kind", ClaimKind::ALL),
        checkable: fields.one_of(problems, "checkable", Checkable::ALL),
        question: fields.kept(problems, "question"),
        about: about.iter().filter_map(|words| ids.person(problems, words)).collect(),
        note: fields.kept(problems, "note"),
        evidence: evidence(problems, ids, fields),
        ..Claim::default()
    };
    (claim, quotes)
}

fn evidence(problems: &mut Problems, ids: &Ids, fields: &mut Fields<'_>) -> Box<[Evidence]> {
    let mut all = Vec::new();
    let name = format!("the evidence of {}", fields.name);
    for mut table in fields.tables(problems, "evidence", &name) {
        let source = table.required(problems, "source");
        let source = source.and_then(|words| ids.source(problems, &words));
        let locator = table.kept(problems, "locator");
        let stance = table.one_of(problems, "stance", Stance::ALL);
        let excerpt = table.kept(problems, "excerpt");
        let note = table.kept(problems, "note");
        table.finish(problems);
        all.extend(source.map(|source| Evidence { source, locator, stance, excerpt, note }));
    }
    all.into()
}

fn embed(problems: &mut Problems, ids: &Ids, fields: &mut Fields<'_>) -> Embed {
    let author = fields.words(problems, "author");
    Embed {
        medium: fields.kept(problems, "medium"),
        author: author.and_then(|words| ids.person(problems, &words)),
        date: fields.date(problems, "date"),
        url: fields.kept(problems, "url"),
        truncated: fields.flag(problems, "truncated"),
        ..Embed::default()
    }
}
