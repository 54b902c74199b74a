//! Finds the fences of a file, and with them what is TOML and what is the article.

use std::ops::Range;

/// The pieces of a file, as byte ranges of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pieces {
    /// The TOML before the article; `None` for a plain text.
    pub front: Option<Range<usize>>,
    /// The article.
    pub body: Range<usize>,
    /// The TOML after it.
    pub back: Range<usize>,
    /// What stands after the last fence.
    pub rest: Range<usize>,
    /// True if the front matter is never closed; the body is all that follows the first fence.
    pub open: bool,
}

/// Cuts a file at its fences.
///
/// A fence is a line of three or more `+` and nothing else; those of a file
/// have the length of the first, which is the file's first line. One blank
/// line belongs to the fence on either side of the article, so the article
/// ends with its own line end.
pub(crate) fn cut(whole: &str) -> Pieces {
    let start = if whole.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let end = whole.len();
    let mut pieces =
        Pieces { body: start..end, back: end..end, rest: end..end, ..Pieces::default() };
    let len = whole[start..].bytes().take_while(|&b| b == b'+').count();
    let Some(front) = (len >= 3).then(|| line_end(whole, start + len)).flatten() else {
        return pieces;
    };
    let mut fences = Fences { whole, len, from: front };
    let Some((front_end, after)) = fences.next() else {
        return Pieces { body: front..end, open: true, ..pieces };
    };
    pieces.front = Some(front..front_end);
    let body = line_end(whole, after).unwrap_or(after);
    let Some((body_end, back)) = fences.next() else {
        return Pieces { body: body..end, ..pieces };
    };
    let body = body.min(body_end);
    pieces.body = body..without_blank_line(whole, body, body_end);
    let (back_end, rest) = fences.next().unwrap_or((end, end));
    pieces.back = back..back_end;
    pieces.rest = rest..end;
    pieces
}

/// Returns the byte after the line end at `at`, or after the text's end; `None` where the line goes on.
fn line_end(text: &str, at: usize) -> Option<usize> {
    match text.as_bytes().get(at..)? {
        [] => Some(at),
        [b'\n', ..] => Some(at + 1),
        [b'\r', b'\n', ..] => Some(at + 2),
        _ => None,
    }
}

/// Returns the end of `text[from..to]` without a blank last line.
fn without_blank_line(text: &str, from: usize, to: usize) -> usize {
    let body = &text[from..to];
    let Some(less) = body.strip_suffix('\n') else { return to };
    let less = less.strip_suffix('\r').unwrap_or(less);
    if less.is_empty() || less.ends_with('\n') { from + less.len() } else { to }
}

/// The fences of a file, one after the other: where each begins and where the line after it does.
struct Fences<'a> {
    whole: &'a str,
    len: usize,
    from: usize,
}

impl Iterator for Fences<'_> {
    type Item = (usize, usize);

    fn next(&mut self) -> Option<Self::Item> {
        let bytes = self.whole.as_bytes();
        let mut line = self.from;
        loop {
            let plus = bytes.get(line..)?.iter().take_while(|&&b| b == b'+').count();
            if plus == self.len
                && let Some(after) = line_end(self.whole, line + plus)
            {
                self.from = after;
                return Some((line, after));
            }
            line += 1 + memchr::memmem::find(&bytes[line..], b"\n+++")?;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Shows the pieces as `front|body|back|rest`.
    fn check(whole: &str) -> String {
        let pieces = cut(whole);
        let front = pieces.front.map_or("none", |f| &whole[f]);
        let open = if pieces.open { "open " } else { "" };
        let (body, back, rest) = (&whole[pieces.body], &whole[pieces.back], &whole[pieces.rest]);
        format!("{open}{front}|{body}|{back}|{rest}").replace('\r', "_").replace('\n', "/")
    }

    #[test]
    fn a_file_is_cut_at_its_fences() {
        assert_eq!(check("+++\na\n+++\n\nB.\n\nC.\n\n+++\nd\n+++\n"), "a/|B.//C./|d/|");
        assert_eq!(check("+++\na\n+++\n\nB.\n\n+++\nd\n"), "a/|B./|d/|");
        assert_eq!(check("+++\na\n+++\n\nB."), "a/|B.||");
        assert_eq!(check("+++\na\n+++\nB.\n+++\nd"), "a/|B./|d|");
        assert_eq!(check("+++\na\n+++\n\n\nB.\n\n\n+++\n+++\nx"), "a/|/B.//||x");
    }

    #[test]
    fn a_text_file_story_may_leave_the_body_out() {
        assert_eq!(check("+++\na\n+++\n+++\nd"), "a/||d|");
        assert_eq!(check("+++\na\n+++\n\n+++\nd"), "a/||d|");
        assert_eq!(check("+++\na\n+++\n\n\n+++\nd"), "a/||d|");
        assert_eq!(check("+++\na\n+++"), "a/|||");
    }

    #[test]
    fn line_ends_of_windows_and_a_byte_order_mark_change_nothing() {
        assert_eq!(
            check("\u{feff}+++\r\na\r\n+++\r\n\r\nB.\r\n\r\n+++\r\nd\r\n+++\r\n"),
            "a_/|B._/|d_/|"
        );
        assert_eq!(check("\u{feff}B."), "none|B.||");
    }

    #[test]
    fn only_a_line_as_long_as_the_first_fence_is_one() {
        assert_eq!(check("++++\na\n++++\n\nB\n+++\nC\n\n++++\nd"), "a/|B/+++/C/|d|");
        assert_eq!(check("+++\na\n+++\n\n++++\n+++ \nx+++\n"), "a/|++++/+++ /x+++/||");
    }

    #[test]
    fn without_fences_all_is_body() {
        assert_eq!(check(""), "none|||");
        assert_eq!(check("A.\n+++\n"), "none|A./+++/||");
        assert_eq!(check("++\nA.\n"), "none|++/A./||");
        assert_eq!(check("+++\ntitle = 1\n\nA."), "open none|title = 1//A.||");
    }
}
