//! What programs suggest and nobody has decided yet: the lowest score first, those without one last.
//!
//! What the reviewer refused before is left out, where a program has written the same words again.

use std::cmp::Ordering;

use super::scores::{score, score_column};
use super::{Column, claims, counted, name, names, paragraph, paragraph_column, quotes, words_of};
use crate::review::{EventKind, ItemId, Record, SeenWords};
use crate::story::{Item, Story, Suggestion};
use crate::view::Document;
use crate::view::review_overlay::ReviewedStory;
use crate::view::table::{Cell, RowTarget, Table, TableRow};

/// Returns what a program says of an annotation that it suggests.
pub fn suggestion_of(story: &Story, item: Item) -> Option<&Suggestion> {
    match item {
        Item::Quote(at) => story.quote(at).suggestion.as_deref(),
        Item::Claim(at) => story.claim(at).suggestion.as_deref(),
        Item::Embed(at) => story.embeds[at.ix()].suggestion.as_deref(),
        Item::Mention(_) | Item::Problem(_) => None,
    }
}

/// Returns the suggestions of a story in the order of the text, and how many more were refused before.
pub fn offered(doc: &Document, record: Option<&Record>) -> (Vec<Item>, usize) {
    let story = &doc.story;
    let entries = record.iter().flat_map(|record| record.entries());
    let refused_words: Vec<(&ItemId, &SeenWords)> = entries
        .filter(|entry| !entry.void && entry.event.what == EventKind::Refuse)
        .filter_map(|entry| Some((entry.event.item.as_ref()?, entry.event.seen.as_deref()?)))
        .collect();
    let was_refused = |item: Item| {
        let Some(id) = ItemId::of(story, item).filter(|_| !refused_words.is_empty()) else {
            return false;
        };
        let now = SeenWords::of(story.body(), story.spans(item), "");
        let mut alike = refused_words.iter().filter(|(other, _)| other.kind == id.kind);
        alike.any(|(_, seen)| same_words(seen, &now))
    };
    let all = doc.links.all().iter().copied();
    let all: Vec<Item> = all.filter(|item| suggestion_of(story, *item).is_some()).collect();
    let left: Vec<Item> = all.iter().copied().filter(|item| !was_refused(*item)).collect();
    let refused = all.len() - left.len();
    (left, refused)
}

/// Returns true if both are about the same words in the same surroundings.
fn same_words(one: &SeenWords, other: &SeenWords) -> bool {
    let fold = |words: &str| words.split_whitespace().collect::<Vec<_>>().join(" ");
    one.parts.len() == other.parts.len()
        && one.parts.iter().zip(&other.parts).all(|(one, other)| {
            fold(&one.exact) == fold(&other.exact)
                && (one.prefix == other.prefix || one.suffix == other.suffix)
        })
}

/// Returns what some suggestions are called: proposals where sayso itself made all of them.
pub fn noun(story: &Story, items: &[Item]) -> &'static str {
    let is_proposal =
        |item: &Item| suggestion_of(story, *item).is_some_and(Suggestion::is_proposal);
    if !items.is_empty() && items.iter().all(is_proposal) { "proposal" } else { "suggestion" }
}

/// Compares two suggestions by their scores: the lowest first, none last.
pub fn by_score(story: &Story, one: Item, other: Item) -> Ordering {
    let score = |item| suggestion_of(story, item).and_then(|suggestion| suggestion.score);
    match (score(one), score(other)) {
        (Some(one), Some(other)) => one.total_cmp(&other),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    }
}

pub(super) fn table(doc: &Document, reviewed: Option<&ReviewedStory<'_>>) -> Table {
    let (mut items, refused) = offered(doc, reviewed.map(|reviewed| reviewed.record));
    items.sort_by(|one, other| by_score(&doc.story, *one, *other));
    Table {
        summary: summary(doc, &items, refused),
        columns: vec![
            score_column(),
            Column::new("kind", 5, 5, 3),
            Column::new("who", 13, 24, 2),
            Column::new("suggested by", 8, 16, 5),
            paragraph_column(4),
            Column::new("the words", 32, 500, 0),
        ],
        rows: items.iter().map(|&item| row(doc, item)).collect(),
        empty: "no program suggests anything here",
        ..Table::default()
    }
}

fn summary(doc: &Document, items: &[Item], refused: usize) -> String {
    let story = &doc.story;
    let mut parts = vec![counted(items.len(), noun(story, items))];
    let has_score = |item: &&Item| suggestion_of(story, **item).is_some_and(|s| s.score.is_some());
    let scored = items.iter().filter(has_score).count();
    if scored > 0 {
        parts.push("the lowest score first".to_owned());
    }
    if refused > 0 {
        parts.push(format!("{refused} refused before"));
    }
    parts.join(", ")
}

fn row(doc: &Document, item: Item) -> TableRow {
    let story = &doc.story;
    let suggestion = suggestion_of(story, item);
    let (kind, who) = match item {
        Item::Quote(at) => {
            let speakers = &story.quote(at).speakers;
            let unnamed = || Cell::dim(quotes::UNNAMED);
            ("quote", if speakers.is_empty() { unnamed() } else { names(doc, speakers) })
        }
        Item::Claim(at) => ("claim", claims::claimant(doc, at)),
        Item::Embed(at) => {
            let author = story.embeds[at.ix()].author;
            ("embed", author.map_or(Cell::Empty, |author| name(doc, author)))
        }
        Item::Mention(_) | Item::Problem(_) => ("", Cell::Empty),
    };
    let cells = vec![
        score(suggestion),
        Cell::dim(kind),
        who,
        Cell::dim(suggestion.map(|suggestion| suggestion.by.clone()).unwrap_or_default()),
        paragraph(doc, item),
        Cell::words(words_of(story, story.spans(item))),
    ];
    TableRow::new(RowTarget::Item(item), cells)
}
