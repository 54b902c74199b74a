//! Tables for spreadsheets (RFC 4180): items, evidence, people, decisions.
//!
//! A cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, TAB or CR at its start)
//! gets an apostrophe in front. Invisible characters are shown by number, and line ends within a
//! cell become spaces: JSON has the exact text.
//!
//! The crate `csv` (1.4) is not used: its writer has one quoting rule for all cells of a file, which
//! would leave an apostrophe before a formula, and spaces at the ends, without quotation marks.

use std::io;

use crate::export::item_summary::{EvidenceSummary, ItemSummary, SourceSummary, Summarizer};
use crate::export::table::Table;
use crate::export::{ExportInput, Options, Outcome};
use crate::review::{Answer, Axis, Freshness};
use crate::story::Stance;
use crate::view::visible;

/// Writes one table of all stories, under one header line.
///
/// # Errors
/// If writing to `out` fails.
pub fn write(
    stories: &mut dyn Iterator<Item = ExportInput>,
    options: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    let table = options.table.unwrap_or_default();
    out.write_all(head(table).as_bytes())?;
    crate::export::each(stories, out, &mut |input, _| rows(input, table))
}

/// Returns the header line.
pub fn head(table: Table) -> String {
    let head: Vec<String> = table.columns().iter().map(|name| (*name).to_owned()).collect();
    line(&head)
}

/// Returns the rows of one story.
pub fn rows(input: &ExportInput, table: Table) -> String {
    let doc = input.doc();
    let summarizer = Summarizer::new(input, &doc);
    let mut page = String::new();
    let mut row = |cells: Vec<String>| page.push_str(&line(&cells));
    match table {
        Table::Items => summarizer.items().iter().for_each(|item| row(item_row(input, item))),
        Table::Evidence => summarizer
            .items()
            .iter()
            .for_each(|item| item.all_evidence().for_each(|e| row(evidence_row(input, item, e)))),
        Table::People => (0..input.story.people.len() as u32)
            .for_each(|person| row(person_row(&summarizer, crate::story::PersonIx(person)))),
        Table::Decisions => summarizer.items().iter().for_each(|item| {
            decision_rows(input, item).into_iter().for_each(&mut row);
        }),
    }
    page
}

/// Joins cells into a line, with its line end.
pub fn line(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
    cells.join(",") + "\r\n"
}

fn cell(text: &str) -> String {
    // some programs take a leading TAB or CR for a formula; `visible` would hide that
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

fn story(input: &ExportInput) -> String {
    input.story.text.name().to_owned()
}

fn item_row(input: &ExportInput, item: &ItemSummary<'_>) -> Vec<String> {
    let answer = |axis: Axis| {
        let question = item.axes.iter().find(|question| question.axis == axis);
        question.map_or("", |question| match question.answer {
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
        story(input),
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
    input: &ExportInput,
    item: &ItemSummary<'_>,
    evidence: &EvidenceSummary<'_>,
) -> Vec<String> {
    let SourceSummary { id, title, url, archived, file, kind, date, .. } = evidence.source;
    vec![
        story(input),
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

fn person_row(summarizer: &Summarizer<'_>, person: crate::story::PersonIx) -> Vec<String> {
    let (input, links) = (summarizer.input, &summarizer.doc.links);
    let it = input.story.person(person);
    let speaking = links.speaking(person);
    let claims = input.story.claims.iter();
    let claims = claims.filter(|c| c.by == crate::story::Claimant::Person(person)).count();
    vec![
        story(input),
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

fn decision_rows(input: &ExportInput, item: &ItemSummary<'_>) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for axis in &item.axes {
        let decisions = axis.decisions.iter().map(|decision| (decision, false));
        for (decision, ruling) in decisions.chain(axis.ruling.iter().map(|ruling| (ruling, true))) {
            let freshness = match decision.freshness {
                Freshness::Kept => "kept",
                Freshness::Moved => "moved",
                Freshness::Stale => "stale",
                Freshness::Gone => "gone",
            };
            let yes = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
            rows.push(vec![
                story(input),
                item.id.to_string(),
                axis.axis.word().to_owned(),
                decision.value.word().to_owned(),
                decision.who.to_owned(),
                decision.at.to_owned(),
                yes(ruling),
                freshness.to_owned(),
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
