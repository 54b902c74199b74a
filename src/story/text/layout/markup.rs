//! Marks that tell what a line is: those of quotations before its words, and rules.

use super::indent;

/// Returns the words of a line of Markdown without the marks of quotations (`>`) before them, and how
/// many these are.
pub fn unquoted(line: &str) -> (usize, &str) {
    let (mut depth, mut words) = (0, line.trim_start());
    while let Some(rest) = words.strip_prefix('>') {
        (depth, words) = (depth + 1, rest.trim_start());
    }
    (depth, words)
}

/// Returns true for a rule between parts of a text: at least three hyphens, asterisks or underscores
/// and nothing else, with or without blanks between them.
pub fn is_rule(line: &str) -> bool {
    let words = line.trim();
    let is_set_in = indent(line) > 3;
    let mut marks = words.bytes().filter(|byte| *byte != b' ');
    let first = marks.next();
    let is_mark = matches!(first, Some(b'-' | b'*' | b'_'));
    !is_set_in && is_mark && marks.clone().all(|mark| Some(mark) == first) && marks.count() >= 2
}
