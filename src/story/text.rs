//! The text of a story as in its file, and where each byte of it is.
//!
//! ```text
//! span     a byte range of the body
//! offsets  bytes to code points and UTF-16 units, and back
//! fold     quotation marks, dashes, blanks and equal letters taken as the same
//! layout   how a text is cut into paragraphs and lines
//! marks    the table of quotation marks
//! word_list  lists of words that a word is looked up in
//! normal   characters that count as the same: canonical, compatible, without accents
//! ```

pub mod fold;
pub mod layout;
pub mod marks;
pub mod normal;
pub mod offsets;
pub mod span;
pub mod word_list;

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use unicode_segmentation::GraphemeCursor;

use super::Span;

/// A file's text and the part of it that is the body.
///
/// The body is exactly what was published, byte for byte. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Text {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    name: Arc<str>,
    whole: Box<str>,
    body: Range<usize>,
    lines: OnceLock<Vec<u32>>,
    /// How many code points are before each [`CHARS_BLOCK`], where a line is very long.
    chars: OnceLock<Vec<u32>>,
}

/// The bytes of a block.
const CHARS_BLOCK: usize = 4096;

/// A place in a file as an editor shows it: both 1-based, the column in code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineCol {
    /// The line, from 1. CRLF, LF and a lone CR each end one.
    pub line: u32,
    /// The column, from 1, in code points.
    pub column: u32,
}

impl Text {
    /// Makes the text of the file `name`, of which `body` is the article.
    ///
    /// `body` is a byte range of `whole` on character boundaries; `whole` is at most 4 GiB.
    pub fn new(name: impl Into<Arc<str>>, whole: impl Into<Box<str>>, body: Range<usize>) -> Self {
        let inner = Inner {
            name: name.into(),
            whole: whole.into(),
            body,
            lines: OnceLock::new(),
            chars: OnceLock::new(),
        };
        Self { inner: Arc::new(inner) }
    }

    /// Returns the file's name as the user gave it (unsanitised).
    pub fn name(&self) -> &str {
        &self.inner.name
    }

    /// Returns the name for those who keep it.
    pub fn shared_name(&self) -> Arc<str> {
        Arc::clone(&self.inner.name)
    }

    /// Returns the whole file.
    pub fn whole(&self) -> &str {
        &self.inner.whole
    }

    /// Returns the article: the bytes that every [`Span`] counts in.
    pub fn body(&self) -> &str {
        &self.inner.whole[self.inner.body.clone()]
    }

    /// Returns the byte of the file at which the body begins.
    pub fn body_start(&self) -> usize {
        self.inner.body.start
    }

    /// Returns the words of a span of the body.
    pub fn slice(&self, span: Span) -> &str {
        &self.body()[span.range()]
    }

    /// Returns where byte `at` of the whole file is.
    pub fn line_col(&self, at: usize) -> LineCol {
        let whole = self.whole();
        let lines = self.inner.lines.get_or_init(|| line_starts(whole));
        let line = lines.partition_point(|&start| start as usize <= at).max(1) - 1;
        let from = lines[line] as usize;
        let at = floor_border(whole, at);
        let column = self.chars(from, at.max(from));
        LineCol { line: line as u32 + 1, column: column as u32 + 1 }
    }

    /// Returns the number of code points between two bytes of the file; fast in a long line too.
    fn chars(&self, from: usize, to: usize) -> usize {
        let whole = self.whole();
        if to - from < 2 * CHARS_BLOCK {
            return whole[from..to].chars().count();
        }
        let begins = |bytes: &[u8]| bytes.iter().filter(|byte| (**byte & 0xc0) != 0x80).count();
        let blocks = self.inner.chars.get_or_init(|| {
            let blocks = whole.as_bytes().chunks(CHARS_BLOCK);
            let sums = blocks
                .scan(0, |sum, block| Some(std::mem::replace(sum, *sum + begins(block) as u32)));
            sums.collect()
        });
        let before = |at: usize| {
            let block = (at / CHARS_BLOCK).min(blocks.len().saturating_sub(1));
            blocks.get(block).map_or(0, |sum| *sum as usize)
                + begins(&whole.as_bytes()[block * CHARS_BLOCK..at])
        };
        before(to) - before(from)
    }

    /// Returns where byte `at` of the body is in its file.
    pub fn body_line_col(&self, at: u32) -> LineCol {
        self.line_col(self.body_start() + at as usize)
    }

    /// Returns line `line` (from 1) of the file without its end.
    pub fn line(&self, line: u32) -> &str {
        let whole = self.whole();
        let lines = self.inner.lines.get_or_init(|| line_starts(whole));
        let Some(&from) = lines.get(line.max(1) as usize - 1) else { return "" };
        let to = lines.get(line.max(1) as usize).map_or(whole.len(), |&n| n as usize);
        whole[from as usize..to].trim_end_matches(['\r', '\n'])
    }
}

/// Returns the last character boundary of `text` at or before `at`, in bytes.
///
/// As `str::floor_char_boundary`, which the oldest supported compiler does not have yet.
pub fn floor_border(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Returns the first character boundary of `text` at or after `at`, in bytes.
pub fn ceil_border(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

/// Returns true if byte `at` lies between two visible characters (graphemes).
pub(crate) fn is_grapheme_border(body: &str, at: usize) -> bool {
    let bytes = body.as_bytes();
    let plain = |at: usize| bytes.get(at).is_none_or(|b| (0x20..0x7f).contains(b));
    if plain(at) && (at == 0 || plain(at - 1)) {
        return true;
    }
    // A window is enough: no grapheme that is drawn as one is longer.
    let from = floor_border(body, at.saturating_sub(256));
    let to = ceil_border(body, (at + 64).min(body.len()));
    let window = &body[from..to];
    let mut cursor = GraphemeCursor::new(at - from, window.len(), true);
    cursor.is_boundary(window, 0).unwrap_or(true)
}

/// The bytes that are compared at once.
const BLOCK: usize = 4096;

/// Returns how many bytes two texts begin with alike.
pub(crate) fn common_start(a: &[u8], b: &[u8]) -> usize {
    let blocks = a.chunks_exact(BLOCK).zip(b.chunks_exact(BLOCK));
    let at = blocks.take_while(|(a, b)| a == b).count() * BLOCK;
    at + a[at..].iter().zip(&b[at..]).take_while(|(a, b)| a == b).count()
}

/// Returns how many bytes two texts end with alike.
pub(crate) fn common_end(a: &[u8], b: &[u8]) -> usize {
    let blocks = a.rchunks_exact(BLOCK).zip(b.rchunks_exact(BLOCK));
    let at = blocks.take_while(|(a, b)| a == b).count() * BLOCK;
    let (a, b) = (&a[..a.len() - at], &b[..b.len() - at]);
    at + a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count()
}

/// Returns the byte after each line end, as [`LineCol`] counts lines.
fn line_ends(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    memchr::memchr2_iter(b'\n', b'\r', bytes)
        .filter(|at| bytes[*at] != b'\r' || bytes.get(at + 1) != Some(&b'\n'))
        .map(|at| at + 1)
}

/// Returns how many lines end in a text, but counts no more than `most`.
pub(crate) fn count_lines(text: &str, most: usize) -> usize {
    line_ends(text).take(most).count()
}

fn line_starts(text: &str) -> Vec<u32> {
    let mut starts = vec![0];
    starts.extend(line_ends(text).map(|at| at as u32));
    starts.shrink_to_fit();
    starts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_code_points_and_each_line_end_once() {
        let text = Text::new("a", "é“x\r\ny\rz\n", 0..9);
        let at = |byte| {
            let p = text.line_col(byte);
            (p.line, p.column)
        };
        assert_eq!([at(0), at(2), at(5), at(8)], [(1, 1), (1, 2), (1, 3), (2, 1)]);
        assert_eq!((text.line(1), text.line(2), text.line(3)), ("é“x", "y", "z"));
        assert_eq!(text.line(9), "");
    }
}
