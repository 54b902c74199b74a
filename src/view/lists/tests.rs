//! The lists of the bundled council story.

use super::*;
use crate::story::{Disk, load};
use crate::view::table::RowTarget;

/// Returns the rows of a list of the council story, cells separated by `|`.
fn rows(view: View) -> Vec<String> {
    let story = load(&Disk, std::path::Path::new("stories/council-lanes.story")).expect("a story");
    let table = view.of(&Document::of(story), None);
    assert!(table.rows.iter().all(|r| r.cells.len() <= table.columns.len()));
    let line = |row: &crate::view::table::TableRow| {
        row.cells.iter().map(|c| c.text().into_owned()).collect::<Vec<_>>().join("|")
    };
    table.rows.iter().map(line).collect()
}

#[test]
fn every_view_stands_in_its_own_row() {
    for (at, row) in VIEWS.iter().enumerate() {
        assert_eq!(row.view as usize, at);
    }
}

#[test]
fn every_quote_and_claim_is_listed_once() {
    assert_eq!(rows(View::Quotes).len(), 38);
    assert_eq!(rows(View::Claims).len(), 21);
    assert_eq!(rows(View::Matrix).len(), 21);
}

#[test]
fn quotes_add_up_to_the_same_by_form_and_by_sort() {
    let story = load(&Disk, std::path::Path::new("stories/council-lanes.story")).expect("a story");
    let table = View::Quoted.of(&Document::of(story), None);
    let sum = |part: u8| -> u32 {
        let count = |cell: &Cell| if let Cell::Count(n) = cell { *n } else { 0 };
        table.rows.iter().filter(|r| r.part == part).map(|r| count(r.cell(1))).sum()
    };
    assert!(sum(1) > 0);
    assert_eq!(sum(1), sum(2));
}

#[test]
fn a_row_leads_where_it_says() {
    let story = load(&Disk, std::path::Path::new("stories/council-lanes.story")).expect("a story");
    let doc = Document::of(story);
    let table = View::Quotes.of(&doc, None);
    let leads: Vec<RowTarget> = table.rows.into_iter().map(|r| r.leads).collect();
    let quotes: Vec<RowTarget> =
        doc.links.quotes().iter().map(|q| RowTarget::Item(Item::Quote(*q))).collect();
    assert_eq!(leads, quotes);
}

#[test]
fn dates_in_words_stand_after_dates() {
    let rows = rows(View::Timeline);
    let dates: Vec<String> =
        rows.iter().map(|r| r.split('|').next().unwrap_or_default().to_owned()).collect();
    assert!(dates.len() > 1);
    let is_iso = |row: &String| row.as_bytes()[..4].iter().all(u8::is_ascii_digit);
    let first_word = dates.iter().position(|row| !is_iso(row)).unwrap_or(dates.len());
    assert!(dates[..first_word].is_sorted());
    assert!(dates[first_word..].iter().all(|row| !is_iso(row)));
}
