//! Problems as lines: place, what is wrong, the line with a caret, what to do.

use std::io::{self, Write};

use crate::story::Problem;
use crate::view::flow::wrapped;
use crate::view::visible;

/// Columns of the line that are shown at most.
const WIDEST: usize = 96;
/// Columns that are shown before the caret in a line that does not fit.
const BEFORE: usize = 32;

/// Writes one problem, its hint filled to the columns of a terminal where there is one.
///
/// # Errors
/// Those of `out`.
pub(super) fn write(
    out: &mut dyn Write,
    problem: &Problem,
    columns: Option<u16>,
) -> io::Result<()> {
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
        self::hint(out, hint, columns)?;
    }
    Ok(())
}

/// Writes a hint; further lines hang under its first word.
fn hint(out: &mut dyn Write, hint: &str, columns: Option<u16>) -> io::Result<()> {
    const LEAD: &str = "    hint: ";
    let Some(columns) = columns else { return writeln!(out, "{LEAD}{}", visible(hint)) };
    let room = columns.saturating_sub(LEAD.len() as u16);
    for (at, words) in wrapped(hint, room).iter().enumerate() {
        let lead = if at == 0 { LEAD } else { "" };
        writeln!(out, "{lead:width$}{}", visible(words), width = LEAD.len())?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hint_is_filled_on_a_terminal_and_one_line_in_a_pipe() {
        let told = |columns| {
            let mut out = Vec::new();
            hint(&mut out, "Look at the path; sayso alone opens stories.", columns).expect("told");
            String::from_utf8(out).expect("UTF-8")
        };
        assert_eq!(told(None), "    hint: Look at the path; sayso alone opens stories.\n");
        let filled =
            "    hint: Look at the path;\n          sayso alone opens\n          stories.\n";
        assert_eq!(told(Some(30)), filled);
    }
}
