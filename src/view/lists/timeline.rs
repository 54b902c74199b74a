//! The timeline: when things were said, posts, sources and the story itself, by date.
//!
//! Dates are shown as written. Those that begin like ISO 8601 sort by time; others (“Tuesday”)
//! follow in text order. A scale shows how far apart the dates are. With a review, its decisions
//! follow as a part of their own.

use super::time_scale::TimeScale;
use super::{Column, counted, name, names, review, words_of};
use crate::story::{EmbedIx, Item, SourceIx};
use crate::view::review_overlay::ReviewedStory;
use crate::view::table::{Cell, RowTarget, Table, TableRow};
use crate::view::{Document, Role};

/// The column of the scale.
const SCALE: usize = 1;

pub(super) fn table(doc: &Document, reviewed: Option<&ReviewedStory<'_>>) -> Table {
    let mut rows = Vec::new();
    quotes(doc, &mut rows);
    embeds(doc, &mut rows);
    sources(doc, &mut rows);
    let meta = &doc.story.meta;
    for (date, what) in [(&meta.date, "published"), (&meta.updated, "updated")] {
        if let Some(date) = date {
            let title = Cell::words(meta.title.as_str());
            rows.push(row(date, what, Cell::Empty, title, RowTarget::Byte(0)));
        }
    }
    rows.sort_by_cached_key(|(date, _)| sorts_as(date));
    let undated = rows.iter().filter(|(date, _)| iso(date).is_none()).count();
    let mut summary = counted(rows.len(), "date");
    if undated > 0 {
        summary = format!("{summary}, {undated} in words, at the end");
    }
    let decisions = reviewed.map(review::decisions).unwrap_or_default();
    if !decisions.is_empty() {
        summary = format!("{summary} · {}", counted(decisions.len(), "decision"));
    }
    let scale = TimeScale::of(rows.iter().map(|(date, _)| &**date));
    let dated = |(at, (date, mut row)): (usize, (String, TableRow))| {
        if let Some(Cell::Words(date, role, _)) = row.cells.first() {
            row.cells[0] = Cell::Ranked(date.clone(), *role, at as u32);
        }
        let place = scale.as_ref().and_then(|scale| scale.place(&date));
        row.cells.insert(SCALE, place.map_or(Cell::Empty, Cell::Point));
        row
    };
    let mut rows: Vec<TableRow> = rows.into_iter().enumerate().map(dated).collect();
    let mut least = (10, 9);
    if !decisions.is_empty() {
        // room for a time of day and the name of a question
        least = (16, 11);
        rows.push(TableRow::part_title(1, "decisions"));
        rows.extend(decisions.into_iter().map(|mut row| {
            row.cells.insert(SCALE.min(row.cells.len()), Cell::Empty);
            row.in_part(1)
        }));
    }
    let mut scaled = Column::new("", 15, 40, 2);
    scaled.axis = scale.map(|scale| Box::new(scale.axis()));
    Table {
        summary,
        columns: vec![
            Column::new("date", least.0, 25, 0),
            scaled,
            Column::new("what", least.1, 16, 1),
            Column::new("who", 12, 26, 3),
            Column::new("words", 22, 500, 0),
        ],
        rows,
        empty: "nothing in this story is dated",
        ..Table::default()
    }
}

fn row(date: &str, what: &str, who: Cell, words: Cell, leads: RowTarget) -> (String, TableRow) {
    let cells = vec![Cell::words(date), Cell::dim(what), who, words];
    (date.to_owned(), TableRow::new(leads, cells))
}

fn quotes(doc: &Document, rows: &mut Vec<(String, TableRow)>) {
    for &at in doc.links.quotes() {
        let quote = doc.story.quote(at);
        if let Some(date) = quote.more.as_deref().and_then(|more| more.when.as_deref()) {
            let words = Cell::words(words_of(&doc.story, &quote.parts));
            let who = names(doc, &quote.speakers);
            rows.push(row(date, "said", who, words, RowTarget::Item(Item::Quote(at))));
        }
    }
}

fn embeds(doc: &Document, rows: &mut Vec<(String, TableRow)>) {
    for (at, embed) in (0..).map(EmbedIx).zip(doc.story.embeds.iter()) {
        let Some(date) = &embed.date else { continue };
        let who = embed.author.map_or(Cell::Empty, |author| name(doc, author));
        let placed = !embed.parts.is_empty();
        let leads = if placed { RowTarget::Item(Item::Embed(at)) } else { RowTarget::Nowhere };
        rows.push(row(date, "posted", who, Cell::words(words_of(&doc.story, &embed.parts)), leads));
    }
}

fn sources(doc: &Document, rows: &mut Vec<(String, TableRow)>) {
    for (at, source) in (0..).map(SourceIx).zip(doc.story.sources.iter()) {
        let Some(date) = &source.date else { continue };
        let kind = source.kind.map_or("source", |kind| kind.word()).replace('_', " ");
        let title = Cell::Words(source.title.clone(), Role::Text, None);
        let who = Cell::dim(kind);
        rows.push(row(date, "source", who, title, RowTarget::Source(at)));
    }
}

/// Returns the sortable part of a date: from the year on, digits and what separates them.
fn iso(date: &str) -> Option<&str> {
    let year = date.get(..4)?;
    let ends = date[4..].chars().next().is_none_or(|c| c == '-');
    (year.bytes().all(|b| b.is_ascii_digit()) && ends).then_some(date)
}

fn sorts_as(date: &str) -> (bool, String) {
    iso(date).map_or((true, String::new()), |date| (false, date.to_owned()))
}
