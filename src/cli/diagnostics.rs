//! Problems as lines: place, what is wrong, the line with a caret, what to do.

use std::io::{self, Write};

use crate::story::Problem;
use crate::view::visible;

/// Columns of the line that are shown at most.
const WIDEST: usize = 160;

/// Writes one problem.
///
/// # Errors
/// Those of `out`.
pub(super) fn write(out: &mut dyn Write, problem: &Problem) -> io::Result<()> {
    writeln!(
        out,
        "{}:{}:{}: {}: {} [{}]",
        visible(&problem.file),
        problem.at.line,
        problem.at.column,
        problem.severity.word(),
        visible(&problem.what),
        problem.rule,
    )?;
    line(out, problem)?;
    for (at, what) in &problem.also {
        writeln!(out, "    also {}:{}: {}", at.line, at.column, visible(what))?;
    }
    if let Some(hint) = &problem.hint {
        writeln!(out, "    hint: {}", visible(hint))?;
    }
    Ok(())
}

/// Writes the line and under it a caret, where the eye finds it: past wide and hidden characters.
fn line(out: &mut dyn Write, problem: &Problem) -> io::Result<()> {
    let text = &problem.line.text;
    if text.trim().is_empty() {
        return Ok(());
    }
    let before = (problem.at.column - 1).saturating_sub(problem.line.skipped) as usize;
    let border = |n: usize| text.char_indices().nth(n).map_or(text.len(), |(at, _)| at);
    let (from, to) = (border(before), border(before + problem.width as usize));
    let cut = if problem.line.skipped > 0 { "…" } else { "" };
    let blanks = visible::width(cut) + visible::width(&text[..from]);
    if blanks >= WIDEST {
        return writeln!(out, "    {cut}{}", visible::fit(text, WIDEST));
    }
    let carets = visible::width(&text[from..to]).clamp(1, WIDEST - blanks);
    writeln!(out, "    {cut}{}", visible::fit(text, WIDEST))?;
    writeln!(out, "    {:blanks$}{}", "", "^".repeat(carets))
}
