//! What a line of Markdown is, by itself.

/// Returns the name that a line defines, and what stands after it: of a link, not of a footnote.
pub(super) fn definition(line: &str) -> Option<(&str, &str)> {
    let rest = line.trim_start_matches(' ').strip_prefix('[')?;
    let (name, address) = rest.split_once("]:")?;
    let is_name = !name.is_empty() && !name.contains(['[', ']']) && !name.starts_with('^');
    (is_name && !address.trim().is_empty()).then_some((name, address.trim()))
}

/// Returns the level of a heading.
pub(super) fn heading(line: &str) -> Option<usize> {
    let level = line.bytes().take_while(|b| *b == b'#').count();
    let ends = line[level..].is_empty() || line[level..].starts_with([' ', '\t']);
    ((1..=6).contains(&level) && ends).then_some(level)
}

/// Returns true for the line under a heading.
pub(super) fn is_underline(words: &str) -> bool {
    words.bytes().all(|b| b == b'=') || (words.len() > 1 && words.bytes().all(|b| b == b'-'))
}

/// Returns true for an item of a list.
pub(super) fn is_item(words: &str) -> bool {
    let rest = words.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = (1..=9).contains(&(words.len() - rest.len()));
    let marks: &[&str] = if numbered { &[". ", ") "] } else { &["- ", "* ", "+ "] };
    marks.iter().any(|mark| rest.starts_with(mark))
}

/// Returns true for a line that is set in as code is.
pub(super) fn is_code(line: &str) -> bool {
    line.starts_with("    ") || line.starts_with('\t')
}

/// Returns what stands in a line after the marks of quotations (`>`), each with one blank.
pub(super) fn within_quotation(line: &str) -> &str {
    let mut inner = line;
    while let Some(rest) = inner.trim_start().strip_prefix('>') {
        inner = rest.strip_prefix(' ').unwrap_or(rest);
    }
    inner
}

/// Returns the sort of fence that a line is: one that opens code, or that closes the `open` one.
pub(super) fn fence(line: &str, open: Option<&str>) -> Option<&'static str> {
    if is_code(line) && open.is_none() {
        return None;
    }
    let words = line.trim();
    let mark = ["```", "~~~"].into_iter().find(|mark| words.starts_with(mark))?;
    let sign = &mark[..1];
    let info = words.trim_start_matches(sign);
    match open {
        Some(open) => (open == mark && info.is_empty()).then_some(mark),
        None => (sign == "~" || !info.contains('`')).then_some(mark),
    }
}

/// Returns true for the rule under the `head` of a table: a row of hyphens for each column.
pub(super) fn is_table_rule(line: &str, head: &str) -> bool {
    let words = line.trim();
    let signs = words.bytes().all(|b| matches!(b, b'|' | b'-' | b':' | b' ' | b'\t'));
    signs
        && words.contains('|')
        && words.contains('-')
        && (line == head || head.contains('|') && columns(words) == columns(head.trim()))
}

/// Returns the number of columns of a row.
fn columns(row: &str) -> usize {
    let (first, last) = cells(row);
    bars(&row[first..last]) + 1
}

/// Returns the number of bars that part columns.
fn bars(row: &str) -> usize {
    let bytes = row.as_bytes();
    let is_bar = |at: &usize| bytes[*at] == b'|' && (*at == 0 || bytes[*at - 1] != b'\\');
    (0..bytes.len()).filter(is_bar).count()
}

/// Returns where the first cell of a row begins and the last one ends, without the bars around them.
pub(super) fn cells(row: &str) -> (usize, usize) {
    let bare = row.trim_end();
    let words = bare.trim_start();
    let inner = words.strip_prefix('|').unwrap_or(words).trim_start();
    let first = bare.len() - inner.len();
    let inner = match inner.strip_suffix('|') {
        Some(cells) if !cells.ends_with('\\') => cells.trim_end(),
        _ => inner,
    };
    (first, first + inner.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_a_rule_under_its_head() {
        assert!(is_table_rule("|:--|--:|", "| Name | Votes |"));
        assert!(is_table_rule("--- | ---", "Имя | Голоса"));
        assert!(is_table_rule(" | - | - | ", "| 名 | 票 \\| 数 |"));
        assert!(!is_table_rule("|---|", "| a | b |"));
        assert!(!is_table_rule("---", "a"));
        assert!(!is_table_rule("| | |", "| a | b |"));
    }

    #[test]
    fn a_fence_has_nothing_after_it_that_could_close_it() {
        assert_eq!(fence("```sh", None), Some("```"));
        assert_eq!(fence("```a``` b", None), None);
        assert_eq!(fence("~~~ `x`", None), Some("~~~"));
        assert_eq!(fence("```sh", Some("```")), None);
        assert_eq!(fence("`````", Some("```")), Some("```"));
        assert_eq!(fence("~~~", Some("```")), None);
        assert_eq!(fence("    ```", None), None);
    }
}
