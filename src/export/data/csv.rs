//! Tables for spreadsheets (RFC 4180): items, evidence, people, decisions.
//!
//! A cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, TAB or CR at its start)
//! has an apostrophe before it. Characters that cannot be seen are shown by their number, line ends
//! within a cell are blanks: JSON has every text as it is.
//!
//! Not by the crate `csv` (1.4): its writer has one rule for all cells of a file, which leaves an
//! apostrophe before a formula, and blanks at the ends, without the quotation marks that keep them.

use std::io;

use crate::export::item_summary::{EvidenceSummary, ItemSummary, SourceSummary, Summarizer};
use crate::export::table::Table;
use crate::export::{ExportInput, Options, Outcome};
use crate::review::{Answer, Axis, Freshness};
use crate::story::Stance;
use crate::view::visible;

/// Writes one table of all stories under one head.
///
/// # Errors
/// Those of `out`.
pub fn write(
    stories: &mut dyn Iterator<Item = ExportInput>,
    options: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    let table = options.table.unwrap_or_default();
    out.write_all(head(table).as_bytes())?;
    crate::export::each(stories, out, &mut |given, _| rows(given, table))
}

/// Returns the line of titles.
pub fn head(table: Table) -> String {
    let head: Vec<String> = table.columns().iter().map(|name| (*name).to_owned()).collect();
    line(&head)
}

/// Returns the rows of a story.
pub fn rows(given: &ExportInput, table: Table) -> String {
    let doc = given.doc();
    let teller = Summarizer::new(given, &doc);
    let mut page = String::new();
    let mut row = |cells: Vec<String>| page.push_str(&line(&cells));
    match table {
        Table::Items => teller.items().iter().for_each(|item| row(item_row(given, item))),
        Table::Evidence => teller
            .items()
            .iter()
            .for_each(|item| item.all_evidence().for_each(|e| row(evidence_row(given, item, e)))),
        Table::People => (0..given.story.people.len() as u32)
            .for_each(|person| row(person_row(&teller, crate::story::PersonIx(person)))),
        Table::Decisions => teller.items().iter().for_each(|item| {
            decision_rows(given, item).into_iter().for_each(&mut row);
        }),
    }
    page
}

/// Returns cells as a line with its end.
fn line(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
    cells.join(",") + "\r\n"
}

fn cell(text: &str) -> String {
    // what begins with TAB or CR is a formula for some programs, and no longer one once it is visible
    let formula = text.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r'])
        || text.starts_with(['\t', '\r']);
    let text = visible(text);
    let text = if formula { format!("'{text}") } else { text.into_owned() };
    if text.contains([',', '"', '\n', '\r', '\'']) || text.starts_with(' ') || text.ends_with(' ') {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

fn text(words: Option<&str>) -> String {
    words.unwrap_or_default().to_owned()
}

fn number(n: Option<u32>) -> String {
    n.map_or(String::new(), |n| n.to_string())
}

fn story(given: &ExportInput) -> String {
    given.story.text.name().to_owned()
}

fn item_row(given: &ExportInput, item: &ItemSummary<'_>) -> Vec<String> {
    let answer = |axis: Axis| {
        let told = item.axes.iter().find(|told| told.axis == axis);
        told.map_or("", |told| match told.answer {
            Answer::Open => "open",
            Answer::Stale => "stale",
            Answer::Disputed => "disputed",
            Answer::Holds(value) => value.word(),
        })
    };
    let kind = if item.id.kind == crate::story::Kind::Claim { "claim" } else { "quote" };
    let queries = item.remarks.iter().filter(|r| r.asks()).count();
    let blockers = item.remarks.iter().filter(|r| r.blocks()).count();
    let mut cells = vec![
        story(given),
        item.id.id.to_string(),
        kind.to_owned(),
        number(item.paragraph),
        number(item.line),
        item.quoted(),
        text(item.says),
        item.who.clone(),
        item.what.clone(),
    ];
    cells.extend(Axis::ALL.map(|(axis, _)| answer(axis).to_owned()));
    cells.extend([item.all_evidence().count(), queries, blockers].map(|n| n.to_string()));
    cells.push(text(item.note));
    cells
}

fn evidence_row(
    given: &ExportInput,
    item: &ItemSummary<'_>,
    evidence: &EvidenceSummary<'_>,
) -> Vec<String> {
    let SourceSummary { id, title, url, archived, file, kind, date, .. } = evidence.source;
    vec![
        story(given),
        item.id.to_string(),
        evidence.by.map_or("story".to_owned(), str::to_owned),
        text(evidence.stance.map(Stance::word)),
        text(evidence.locator),
        text(evidence.excerpt),
        text(evidence.note),
        id.to_owned(),
        text(title),
        text(url),
        text(archived),
        text(file),
        text(kind),
        text(date),
    ]
}

fn person_row(teller: &Summarizer<'_>, person: crate::story::PersonIx) -> Vec<String> {
    let (given, links) = (teller.given, &teller.doc.links);
    let it = given.story.person(person);
    let speaking = links.speaking(person);
    let claims = given.story.claims.iter();
    let claims = claims.filter(|c| c.by == crate::story::Claimant::Person(person)).count();
    vec![
        story(given),
        it.id.to_string(),
        it.name.to_string(),
        it.kind.word().to_owned(),
        text(it.role.as_deref()),
        text(it.affiliation.as_deref()),
        links.initials(person).to_owned(),
        speaking.quotes.to_string(),
        speaking.words.to_string(),
        format!("{:.4}", speaking.share),
        links.mentions_of(person).len().to_string(),
        claims.to_string(),
        it.same_as.join(" "),
    ]
}

fn decision_rows(given: &ExportInput, item: &ItemSummary<'_>) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for axis in &item.axes {
        let decisions = axis.decisions.iter().map(|decision| (decision, false));
        for (decision, ruling) in decisions.chain(axis.ruling.iter().map(|ruling| (ruling, true))) {
            let fit = match decision.fit {
                Freshness::Kept => "kept",
                Freshness::Moved => "moved",
                Freshness::Stale => "stale",
                Freshness::Gone => "gone",
            };
            let yes = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
            rows.push(vec![
                story(given),
                item.id.to_string(),
                axis.axis.word().to_owned(),
                decision.value.word().to_owned(),
                decision.who.to_owned(),
                decision.at.to_owned(),
                yes(ruling),
                fit.to_owned(),
                yes(decision.kept),
                decision.via.word().to_owned(),
                decision.evidence.len().to_string(),
                text(decision.note),
                item.quoted(),
            ]);
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_must_and_are_never_formulas() {
        let cells =
            ["a", "a,b", "a \"b\"", "=1+1", "-2", "@x", "+1", "\t=1", "\r=1", " =1", "a\nb", ""];
        let cells: Vec<String> = cells.map(cell).into();
        assert_eq!(
            cells.join("|"),
            "a|\"a,b\"|\"a \"\"b\"\"\"|\"'=1+1\"|\"'-2\"|\"'@x\"|\"'+1\"|\"'    =1\"|\"' =1\"|\"' =1\"|a b|"
        );
    }

    #[test]
    fn every_table_has_its_columns_once() {
        for (i, (table, name)) in Table::ALL.iter().enumerate() {
            assert_eq!((*table as usize, name.is_empty()), (i, false));
            let columns = table.columns();
            for (at, column) in columns.iter().enumerate() {
                assert!(!columns[..at].contains(column), "{column}");
            }
        }
    }
}
