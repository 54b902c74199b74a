//! The problems of the story, including those without a place in its text.

use super::{Column, counted};
use crate::story::{Item, Severity};
use crate::view::table::{Cell, RowTarget, Table, TableRow};
use crate::view::{Document, Role};

pub(super) fn table(doc: &Document) -> Table {
    let problems = &doc.story.problems;
    let rows = (0..).zip(problems.iter()).map(|(at, problem)| {
        let role = match problem.severity {
            Severity::Error => Role::Problem,
            Severity::Warning => Role::Text,
            Severity::Note => Role::Dim,
        };
        let worst_first = Severity::Error as u32 - problem.severity as u32;
        let cells = vec![
            Cell::Ranked(problem.severity.word().into(), role, worst_first),
            Cell::Ranked(
                format!("{}:{}", problem.at.line, problem.at.column).into(),
                Role::Dim,
                problem.at.line,
            ),
            Cell::dim(problem.rule),
            Cell::words(problem.what.as_str()),
            problem.hint.as_deref().map_or(Cell::Empty, Cell::dim),
        ];
        TableRow::new(RowTarget::Item(Item::Problem(at)), cells)
    });
    let count = |severity| problems.iter().filter(|p| p.severity == severity).count();
    let mut parts = vec![counted(problems.len(), "problem")];
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        if count(severity) > 0 && count(severity) < problems.len() {
            parts.push(counted(count(severity), severity.word()));
        }
    }
    Table {
        summary: parts.join(", "),
        columns: vec![
            Column::new("weight", 7, 7, 1),
            Column::new("line", 5, 10, 2),
            Column::new("rule", 10, 24, 3),
            Column::new("what is wrong", 32, 90, 0),
            Column::new("what to do", 20, 500, 4),
        ],
        rows: rows.collect(),
        empty: "no problems",
        ..Table::default()
    }
}
