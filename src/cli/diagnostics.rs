//! Problems as lines: place, what is wrong, the line with a caret, what to do.

use std::io::{self, Write};

use crate::story::Problem;
use crate::view::visible;

/// Columns of the line that are shown at most.
const WIDEST: usize = 96;
/// Columns that are shown before the caret in a line that does not fit.
const BEFORE: usize = 32;

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
/// Of a long line the neighbourhood of the caret is shown.
fn line(out: &mut dyn Write, problem: &Problem) -> io::Result<()> {
    let text = &problem.line.text;
    if text.trim().is_empty() {
        return Ok(());
    }
    let before = (problem.at.column - 1).saturating_sub(problem.line.skipped) as usize;
    let border = |n: usize| text.char_indices().nth(n).map_or(text.len(), |(at, _)| at);
    let (at, to) = (border(before), border(before + problem.width as usize));
    let mut from = 0;
    if visible::width(&text[..to]) > WIDEST {
        let near = |(i, _): &(usize, char)| visible::width(&text[*i..at]) <= BEFORE;
        from = text.char_indices().take_while(|(i, _)| *i < at).find(near).map_or(at, |(i, _)| i);
    }
    let cut = if problem.line.skipped > 0 || from > 0 { "…" } else { "" };
    let blanks = visible::width(cut) + visible::width(&text[from..at]);
    let carets = visible::width(&text[at..to]).clamp(1, WIDEST.saturating_sub(blanks).max(1));
    writeln!(out, "    {cut}{}", visible::fit(&text[from..], WIDEST))?;
    writeln!(out, "    {:blanks$}{}", "", "^".repeat(carets))
}
