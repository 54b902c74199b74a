//! Problems as they are printed: for people, or as a document for another program.

use std::io::{self, Write};
use std::path::PathBuf;

use super::Format;
use crate::check::rules::all;
use crate::cli::diagnostics;
use crate::export::findings::{FindingsFormat, RuleText, Summary};
use crate::review::GateLineKind;
use crate::story::{Problem, Severity};

/// Where problems are printed.
pub(super) struct Output<W> {
    out: W,
    /// The format, if it is for another program.
    format: Option<FindingsFormat>,
    show: Severity,
    columns: Option<u16>,
    folder: PathBuf,
    first: bool,
}

impl<W: Write> Output<W> {
    pub(super) fn new(format: Format, show: Severity, out: W) -> Self {
        let format = match format {
            Format::Human => None,
            Format::Json => Some(FindingsFormat::Json),
            Format::Github => Some(FindingsFormat::Github),
            Format::Sarif => Some(FindingsFormat::Sarif),
        };
        let folder = std::env::current_dir().unwrap_or_default();
        let columns = super::super::linear::width(None);
        Self { out, format, show, columns, folder, first: true }
    }

    pub(super) fn begin(&mut self) -> io::Result<()> {
        let Some(format) = self.format else { return Ok(()) };
        let rows = all();
        let rules = rows.iter().filter_map(|row| {
            let when = row.when.first()?;
            Some(RuleText { id: row.id, severity: row.severity, help: when.help, why: when.why })
        });
        let known = |id: &str| rows.iter().any(|row| row.id == id);
        let gate = GateLineKind::ALL.iter().filter(|(_, id, ..)| !known(id)).map(|row| {
            let (_, id, help, why) = *row;
            RuleText { id, severity: Severity::Error, help, why }
        });
        let rules: Vec<RuleText<'_>> = rules.chain(gate).collect();
        self.out.write_all(format.begin(&rules).as_bytes())
    }

    /// Prints a problem; returns false if its severity is not shown.
    pub(super) fn problem(&mut self, problem: &Problem) -> io::Result<bool> {
        if problem.severity < self.show {
            return Ok(false);
        }
        match self.format {
            None => diagnostics::write(&mut self.out, problem, self.columns)?,
            Some(format) => {
                let text = format.problem(problem, &self.folder);
                self.out.write_all(format.before(self.first).as_bytes())?;
                self.out.write_all(text.as_bytes())?;
            }
        }
        self.first = false;
        Ok(true)
    }

    pub(super) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    pub(super) fn end(&mut self, summary: Summary, complete: bool) -> io::Result<()> {
        if let Some(format) = self.format {
            self.out.write_all(format.end(summary, complete).as_bytes())?;
        }
        self.out.flush()
    }
}
