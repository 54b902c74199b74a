//! The problems of the story, including those without a place in its text.

use std::fmt::Write;
use std::path::Path;

use super::{Column, counted};
use crate::story::{Item, Problem, Severity};
use crate::view::table::{Cell, RowTarget, Table, TableRow};
use crate::view::{Document, Role};

/// Lists the problems of the loader: the rules of a check are not looked at yet.
pub(super) fn table(doc: &Document) -> Table {
    let problems: Vec<(&Problem, bool)> = doc.story.problems.iter().map(|p| (p, false)).collect();
    let mut table = of(&problems, |at| RowTarget::Item(Item::Problem(at as u32)));
    table.summary.push_str(" · still checking");
    table
}

/// Lists the problems that a check finds, each with whether it can be mended at once; and how many more
/// there are that the story allows, and that are switched off.
pub fn checked(problems: &[(&Problem, bool)], (allowed, off): (usize, usize)) -> Table {
    let mut table = of(problems, RowTarget::Problem);
    for (n, why) in [(allowed, "allowed by the story"), (off, "of rules that are off")] {
        if n > 0 {
            let _ = write!(table.summary, " · {n} {why}");
        }
    }
    table
}

fn of(problems: &[(&Problem, bool)], leads: impl Fn(usize) -> RowTarget) -> Table {
    let several = problems.iter().any(|(problem, _)| problem.file != problems[0].0.file);
    let row = |(at, (problem, mends)): (usize, &(&Problem, bool))| {
        let role = match problem.severity {
            Severity::Error => Role::Problem,
            Severity::Warning => Role::Text,
            Severity::Note => Role::Dim,
        };
        let worst_first = Severity::Error as u32 - problem.severity as u32;
        let file = Path::new(&*problem.file).file_name().filter(|_| several);
        let cells = vec![
            Cell::Ranked(problem.severity.word().into(), role, worst_first),
            Cell::Ranked(
                format!("{}:{}", problem.at.line, problem.at.column).into(),
                Role::Dim,
                problem.at.line,
            ),
            Cell::dim(problem.rule),
            Cell::words(problem.what.as_str()),
            if *mends { Cell::words("at once") } else { Cell::Empty },
            file.map_or(Cell::Empty, |file| Cell::dim(&*file.to_string_lossy())),
            problem.hint.as_deref().map_or(Cell::Empty, Cell::dim),
        ];
        TableRow::new(leads(at), cells)
    };
    let count = |severity| problems.iter().filter(|(p, _)| p.severity == severity).count();
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
            Column::new("rule", 10, 30, 4),
            Column::new("what is wrong", 32, 90, 0),
            Column::new("mended", 7, 7, 3),
            Column::new("file", 6, 24, 5),
            Column::new("what to do", 20, 500, 6),
        ],
        rows: problems.iter().enumerate().map(row).collect(),
        empty: "no problems",
        ..Table::default()
    }
}
