//! What differs between two annotations of one text, and how well annotators agree: as text for
//! people, and as JSON (docs/json.md).
//!
//! The stories are compared by `view::compare`; taking out what is confidential is up to the caller.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::story::{Item, Kind, Span, Story};
use crate::view::compare::{Agreement, Change, Choice, Comparison, Field, SpanAgreement, words};
use crate::view::visible;
use crate::view::visible::fit;

/// The most columns of a value that the text shows.
const MAX_VALUE: usize = 160;
/// The most columns of the words of an annotation.
const MAX_WORDS: usize = 60;

/// Two annotations of one text.
#[derive(Clone, Copy, Debug)]
pub struct Both<'s> {
    /// The first.
    pub a: &'s Story,
    /// The second.
    pub b: &'s Story,
}

/// The counts of a comparison of two folders.
#[derive(Clone, Copy, Debug, Default)]
pub struct Texts {
    /// Texts that both have.
    pub both: usize,
    /// How many of them are annotated alike.
    pub alike: usize,
    /// Texts that only A has.
    pub only_a: usize,
    /// Texts that only B has.
    pub only_b: usize,
    /// Pairs whose texts differ, which are left out.
    pub other_words: usize,
}

const fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Quote => "quote",
        Kind::Claim => "claim",
        Kind::Mention => "mention",
        Kind::Embed => "embed",
    }
}

fn id(story: &Story, item: Item) -> &str {
    match item {
        Item::Quote(at) => &story.quote(at).id,
        Item::Claim(at) => &story.claim(at).id,
        Item::Embed(at) => &story.embeds[at.ix()].id,
        Item::Mention(at) => story.mentions[at.ix()].id.as_deref().unwrap_or_default(),
        Item::Problem(_) => "",
    }
}

/// Returns a value as the text shows it.
fn value(text: &str) -> String {
    let text: Vec<&str> = text.split_whitespace().collect();
    if text.is_empty() { "(none)".to_owned() } else { fit(&text.join(" "), MAX_VALUE) }
}

fn fields(page: &mut String, fields: &[Field]) {
    for Field { name, a, b } in fields {
        let (a, b) = (value(a), value(b));
        let _ = if a.chars().count() + b.chars().count() > MAX_WORDS {
            writeln!(page, "    {name}: {a}\n    {:width$}→ {b}", "", width = name.chars().count())
        } else {
            writeln!(page, "    {name}: {a} → {b}")
        };
    }
}

/// File, ID and name of something that has no place in the text.
type Unplaced = (String, Box<str>, Box<str>);

/// Adds the line of something without a place in the text, with what differs below it.
fn unplaced(page: &mut String, kind: &str, of: [Option<Unplaced>; 2], differing: &[Field]) {
    let only = if of.iter().all(Option::is_some) { "" } else { " only here" };
    let Some((file, id, name)) = of.into_iter().flatten().next() else { return };
    let (file, id, name) = (visible(&file), visible(&id), visible(&name));
    let _ = writeln!(page, "{file}: {kind} {id}: {name}{only}");
    fields(page, differing);
}

/// Returns a comparison as text: a line for each annotation, with what differs below it.
pub fn text(both: Both<'_>, found: &Comparison) -> String {
    let mut page = String::new();
    if !found.meta.is_empty() {
        let _ = writeln!(page, "{}: the story", visible(both.a.text.name()));
        fields(&mut page, &found.meta);
    }
    for change in &found.changes {
        let (story, item) = match (change.a, change.b) {
            (Some(item), _) => (both.a, item),
            (None, Some(item)) => (both.b, item),
            (None, None) => continue,
        };
        let name = story.text.name();
        let at = story.spans(item).first().map(|span| story.text.body_line_col(span.start));
        let place = at.map_or_else(String::new, |at| format!(":{}:{}", at.line, at.column));
        let kind = word(change.kind);
        let ids = match (change.a, change.b) {
            (Some(a), Some(b)) if id(both.a, a) != id(both.b, b) => {
                format!("{} ({} in {})", id(both.a, a), id(both.b, b), both.b.text.name())
            }
            _ => id(story, item).to_owned(),
        };
        let ids = if ids.is_empty() { String::new() } else { format!(" {ids}") };
        let only = if change.a.is_some() && change.b.is_some() { "" } else { "only here: " };
        let quoted = fit(&words(story, story.spans(item)), MAX_WORDS);
        let _ = writeln!(page, "{}{place}: {kind}{}: {only}{quoted}", visible(name), visible(&ids));
        fields(&mut page, &change.fields);
    }
    for change in &found.people {
        let one = |(story, at): (&Story, crate::story::PersonIx)| {
            (
                story.text.name().to_owned(),
                story.person(at).id.clone(),
                story.person(at).name.clone(),
            )
        };
        let of = [change.a.map(|at| one((both.a, at))), change.b.map(|at| one((both.b, at)))];
        unplaced(&mut page, "person", of, &change.fields);
    }
    for change in &found.sources {
        let one = |(story, at): (&Story, crate::story::SourceIx)| {
            let source = &story.sources[at.ix()];
            (story.text.name().to_owned(), source.id.clone(), source.title.clone())
        };
        let of = [change.a.map(|at| one((both.a, at))), change.b.map(|at| one((both.b, at)))];
        unplaced(&mut page, "source", of, &change.fields);
    }
    page
}

/// Returns the sums of a comparison as a line.
pub fn sums(both: Both<'_>, found: &Comparison) -> String {
    let count = |is: fn(&Change) -> bool| found.changes.iter().filter(|change| is(change)).count();
    let differ = count(|change| change.a.is_some() && change.b.is_some());
    let (only_a, only_b) = (count(|c| c.b.is_none()), count(|c| c.a.is_none()));
    let of_others = |n: usize, one: &str, several: &str| match n {
        0 => String::new(),
        1 => format!("; 1 {one} differs"),
        n => format!("; {n} {several} differ"),
    };
    let others = [
        of_others(found.people.len(), "person", "people"),
        of_others(found.sources.len(), "source", "sources"),
        of_others(found.meta.len(), "property of the story", "properties of the story"),
    ];
    let of = |n: usize| {
        if n == 1 { "1 annotation differs".into() } else { format!("{n} annotations differ") }
    };
    format!(
        "{}, {only_a} only in {}, {only_b} only in {}, {} the same{}\n",
        of(differ),
        visible(both.a.text.name()),
        visible(both.b.text.name()),
        found.same,
        others.concat()
    )
}

fn of_fields(fields: &[Field]) -> Vec<Value> {
    let one = |f: &Field| json!({ "name": f.name, "a": visible(&f.a), "b": visible(&f.b) });
    fields.iter().map(one).collect()
}

fn of_item(story: &Story, item: Option<Item>) -> Value {
    let Some(item) = item else { return Value::Null };
    let spans: &[Span] = story.spans(item);
    let at = spans.first().map(|span| story.text.body_line_col(span.start));
    json!({
        "id": visible(id(story, item)),
        "line": at.map(|at| at.line),
        "column": at.map(|at| at.column),
        "text": visible(&words(story, spans)),
    })
}

/// Returns a comparison as JSON.
pub fn json(both: Both<'_>, found: &Comparison) -> String {
    let change = |change: &Change| {
        json!({
            "kind": word(change.kind),
            "a": of_item(both.a, change.a),
            "b": of_item(both.b, change.b),
            "fields": of_fields(&change.fields),
        })
    };
    let person = |story: &Story, at: Option<crate::story::PersonIx>| {
        at.map(|at| story.person(at))
            .map(|p| json!({ "id": visible(&p.id), "name": visible(&p.name) }))
    };
    let people = found.people.iter().map(|change| {
        json!({
            "a": person(both.a, change.a),
            "b": person(both.b, change.b),
            "fields": of_fields(&change.fields),
        })
    });
    let source = |story: &Story, at: Option<crate::story::SourceIx>| {
        at.map(|at| &story.sources[at.ix()])
            .map(|s| json!({ "id": visible(&s.id), "title": visible(&s.title) }))
    };
    let sources = found.sources.iter().map(|change| {
        json!({
            "a": source(both.a, change.a),
            "b": source(both.b, change.b),
            "fields": of_fields(&change.fields),
        })
    });
    let page = json!({
        "version": 1,
        "a": visible(both.a.text.name()),
        "b": visible(both.b.text.name()),
        "same": found.same,
        "changes": found.changes.iter().map(change).collect::<Vec<_>>(),
        "people": people.collect::<Vec<_>>(),
        "sources": sources.collect::<Vec<_>>(),
        "story": of_fields(&found.meta),
    });
    format!("{page:#}\n")
}

/// Returns a figure from 0 to 1 in three digits.
fn figure(figure: Option<f64>) -> String {
    figure.map_or_else(|| "–".to_owned(), |figure| format!("{figure:.3}"))
}

/// A figure of the agreement by its name.
type Named<T> = (&'static str, fn(&Agreement) -> &T);

const SPANS: [Named<SpanAgreement>; 6] = [
    ("quotes", |all| &all.quotes),
    ("claims", |all| &all.claims),
    ("embeds", |all| &all.embeds),
    ("cues", |all| &all.cues),
    ("mentions", |all| &all.mentions),
    ("names", |all| &all.names),
];

const CHOICES: [Named<Choice>; 2] = [("speaker", |all| &all.speakers), ("form", |all| &all.forms)];

/// Returns how well two annotators agree, as tables.
pub fn agreement_text(texts: Texts, all: &Agreement) -> String {
    let mut page = format!(
        "{} texts in both, {} annotated alike; {} only in A, {} only in B, {} with other words\n\n",
        texts.both, texts.alike, texts.only_a, texts.only_b, texts.other_words
    );
    let _ = writeln!(page, "{:10}{:>8}{:>8}{:>10}{:>12}", "", "A", "B", "F1 exact", "F1 overlap");
    for (name, of) in SPANS {
        let spans = of(all);
        let (exact, overlap) = (figure(spans.exact_f1()), figure(spans.overlap_f1()));
        let _ = writeln!(page, "{name:10}{:>8}{:>8}{exact:>10}{overlap:>12}", spans.a, spans.b);
    }
    let _ = writeln!(page, "\n{:10}{:>8}{:>8}{:>10}{:>12}", "", "quotes", "same", "share", "kappa");
    for (name, of) in CHOICES {
        let kappa = of(all).kappa();
        let (share, figure) = (figure(kappa.observed()), figure(kappa.kappa()));
        let _ =
            writeln!(page, "{name:10}{:>8}{:>8}{share:>10}{figure:>12}", kappa.items, kappa.alike);
    }
    page
}

/// Returns how well two annotators agree, as JSON.
pub fn agreement_json(texts: Texts, all: &Agreement) -> String {
    let mut spans = serde_json::Map::new();
    for (name, of) in SPANS {
        let it = of(all);
        let value = json!({
            "a": it.a,
            "b": it.b,
            "exact": it.exact,
            "overlapping_a": it.overlapping_a,
            "overlapping_b": it.overlapping_b,
            "f1_exact": it.exact_f1(),
            "f1_overlap": it.overlap_f1(),
        });
        spans.insert(name.to_owned(), value);
    }
    let mut choices = serde_json::Map::new();
    for (name, of) in CHOICES {
        let kappa = of(all).kappa();
        let value = json!({
            "quotes": kappa.items,
            "same": kappa.alike,
            "share": kappa.observed(),
            "kappa": kappa.kappa(),
        });
        choices.insert(name.to_owned(), value);
    }
    let page = json!({
        "version": 1,
        "texts": {
            "both": texts.both,
            "alike": texts.alike,
            "only_a": texts.only_a,
            "only_b": texts.only_b,
            "other_words": texts.other_words,
        },
        "spans": spans,
        "choices": choices,
    });
    format!("{page:#}\n")
}
