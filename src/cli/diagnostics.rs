//! Problems as lines: the position, what is wrong, the line of the file with carets, a hint.
//!
//! Not miette or ariadne: their frames and colours are hard on screen readers, and a line of a
//! file may be megabytes long or hostile.

use std::io::{self, Write};

use crate::story::Problem;
use crate::view::flow::wrapped;
use crate::view::visible;

/// The most columns shown of a line.
const MAX_WIDTH: usize = 96;
/// The columns shown before the caret in a line that is cut.
const BEFORE: usize = 32;

/// Writes one problem; with `columns`, its hint is wrapped to the width of the terminal.
///
/// # Errors
/// Errors of `out`.
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

/// Writes the line and carets under the problem, aligned past wide and hidden characters. Of a long
/// line only the part around the carets is shown.
fn line(out: &mut dyn Write, problem: &Problem) -> io::Result<()> {
    let text = &problem.line.text;
    if text.trim().is_empty() {
        return Ok(());
    }
    let before = (problem.at.column - 1).saturating_sub(problem.line.skipped) as usize;
    let border = |n: usize| text.char_indices().nth(n).map_or(text.len(), |(at, _)| at);
    let (at, to) = (border(before), border(before + problem.width as usize));
    let mut from = 0;
    if visible::width(&text[..to]) > MAX_WIDTH {
        // printable ASCII before printable ASCII takes a column each: before so many nothing is near
        let bytes = &text.as_bytes()[..at];
        let plain = |i: &usize| {
            let printable = |byte: &u8| matches!(byte, b' '..=b'~');
            printable(&bytes[*i]) && bytes.get(i + 1).is_none_or(printable)
        };
        let far = (0..at).rev().filter(plain).nth(BEFORE);
        let near = |(i, _): &(usize, char)| {
            far.is_none_or(|far| *i > far) && visible::width(&text[*i..at]) <= BEFORE
        };
        let plain = at.checked_sub(BEFORE + 1).and_then(|start| text.get(start..at));
        if plain.is_some_and(|words| words.bytes().all(|b| matches!(b, b' '..=b'~'))) {
            return line_from(out, problem, (at - BEFORE, at, to));
        }
        from = text.char_indices().take_while(|(i, _)| *i < at).find(near).map_or(at, |(i, _)| i);
    }
    line_from(out, problem, (from, at, to))
}

/// Writes the line from a byte on, with carets from one byte to another.
fn line_from(
    out: &mut dyn Write,
    problem: &Problem,
    (from, at, to): (usize, usize, usize),
) -> io::Result<()> {
    let text = &problem.line.text;
    let cut = if problem.line.skipped > 0 || from > 0 { "…" } else { "" };
    let blanks = visible::width(cut) + visible::width(&text[from..at]);
    let carets = visible::width(&text[at..to]).clamp(1, MAX_WIDTH.saturating_sub(blanks).max(1));
    writeln!(out, "    {cut}{}", visible::fit(&text[from..], MAX_WIDTH))?;
    writeln!(out, "    {:blanks$}{}", "", "^".repeat(carets))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hint_is_filled_on_a_terminal_and_one_line_in_a_pipe() {
        let text = |columns| {
            let mut out = Vec::new();
            hint(&mut out, "Look at the path; sayso alone opens stories.", columns)
                .expect("memory takes it");
            String::from_utf8(out).expect("UTF-8")
        };
        assert_eq!(text(None), "    hint: Look at the path; sayso alone opens stories.\n");
        let filled =
            "    hint: Look at the path;\n          sayso alone opens\n          stories.\n";
        assert_eq!(text(Some(30)), filled);
    }
}
