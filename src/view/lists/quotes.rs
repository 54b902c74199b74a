//! The list of quotes in text order: speaker, form, length, words.

use super::scores::{score, score_column};
use super::{Column, counted, names, paragraph, paragraph_column, words_of};
use crate::story::{Item, QuoteIx};
use crate::view::links::words_in;
use crate::view::table::{Cell, RowTarget, Table, TableRow};
use crate::view::{Document, Role};

/// The columns of the speaker and of the form.
pub(super) const SPEAKER: usize = 1;
pub(super) const FORM: usize = 2;
/// Shown for an unknown speaker.
pub(super) const UNNAMED: &str = "unnamed";

pub(super) fn table(doc: &Document) -> Table {
    let quotes = doc.links.quotes();
    let rows: Vec<TableRow> =
        (0..).zip(quotes).map(|(at, &quote)| row(doc, at + 1, quote)).collect();
    Table {
        summary: summary(doc),
        columns: vec![
            Column::new("#", 2, 6, 6),
            Column::new("speaker", 15, 26, 0),
            Column::new("form", 8, 8, 2),
            Column::number("words", 4),
            Column::number("claims", 5),
            paragraph_column(3),
            score_column(),
            Column::new("the words", 32, 500, 0),
        ],
        rows,
        empty: "no quotes are marked in this story",
        ..Table::default()
    }
}

/// Returns how many quotes there are, and how many of them have how many speakers: titles and terms in
/// marks have none.
fn summary(doc: &Document) -> String {
    let quotes = doc.links.quotes();
    let spoken =
        quotes.iter().filter(|quote| !doc.story.quote(**quote).speakers.is_empty()).count();
    let speakers = counted(doc.links.speakers().len(), "speaker");
    match quotes.len() {
        all if all == spoken => format!("{} by {speakers}", counted(all, "quote")),
        all => format!("{}, {spoken} of them by {speakers}", counted(all, "quote")),
    }
}

fn row(doc: &Document, number: u32, at: QuoteIx) -> TableRow {
    let quote = doc.story.quote(at);
    let speaker =
        if quote.speakers.is_empty() { Cell::dim(UNNAMED) } else { names(doc, &quote.speakers) };
    let words = quote.parts.iter().map(|part| words_in(doc.story.text.slice(*part))).sum();
    let form = if quote.suggestion.is_some() { Role::Suggestion } else { Role::Text };
    let cells = vec![
        Cell::Ranked(number.to_string().into(), Role::Dim, number),
        speaker,
        Cell::Words(quote.form.word().into(), form, None),
        Cell::Count(words),
        Cell::Count(doc.links.claims_in(at).len() as u32),
        paragraph(doc, Item::Quote(at)),
        score(quote.suggestion.as_deref()),
        Cell::words(words_of(&doc.story, &quote.parts)),
    ];
    TableRow::new(RowTarget::Item(Item::Quote(at)), cells)
}
