//! A body cut into blocks: what is wrapped as one piece.
//!
//! A block is one line of the file as published (a newline is kept as a line
//! end, because a publisher's lists, poems and addresses need it), or the lines of a text that
//! is wrapped at a column up to a line end that is meant. Blocks
//! without a blank line between them form one paragraph, unless they are running text, each too
//! long to be a wrapped line: `story::text::layout` knows these by counting. A line over 64 kB is cut into
//! slices at blanks, so that no key ever waits for more than one slice.
//!
//! Blank lines (only white space) belong to no block. Nothing here wraps, and nothing is removed
//! from the text.

use std::borrow::Cow;

use memchr::memchr2_iter;
use unicode_segmentation::GraphemeCursor;

use super::markdown::{self, Emphasis, Markup};
use crate::story::Span;
use crate::story::text::layout::{Layout, is_rule, needs_no_blank, unquoted};
use crate::view::visible::is_blank;
use std::ops::Range;

/// What a block is, by its first characters; nothing is removed from the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// Running text.
    Plain,
    /// `# ` to `### `.
    Heading(u8),
    /// `> `.
    Quoted,
    /// `- `, `* ` or `1. `: further lines hang under the first word.
    Listed,
    /// `---`, `* * *`, `___`.
    Rule,
}

/// One block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its bytes, without the line end; never empty.
    pub span: Span,
    /// The number of its paragraph, from 0.
    pub paragraph: u32,
    /// What it is.
    pub kind: BlockKind,
    /// True if blank lines stand before it (one blank row is shown); never for the first block.
    pub spaced: bool,
    /// True if it is a further slice of a very long line: nothing stands between.
    pub slice: bool,
}

/// The longest block in bytes; a longer line is cut into slices.
pub const LONGEST: usize = 64 << 10;

/// The blocks of a body. 12 bytes a block; built in one pass.
#[derive(Debug, Default)]
pub struct Blocks {
    packed: Vec<Packed>,
    paragraphs: u32,
    markup: Markup,
}

/// Returns the stretches of some words that are drawn, each with the words that are drawn for it, given
/// what is hidden there and for which bytes others are drawn.
pub(super) fn drawn<'b>(
    body: &'b str,
    within: Span,
    (hidden, instead): (&[Span], &'b [(u32, Box<str>)]),
) -> Vec<(Span, &'b str)> {
    let mut out = Vec::with_capacity(2 * hidden.len() + 1);
    let mut others = instead.iter().peekable();
    let mut take = |from: u32, to: u32| {
        let mut at = from;
        while let Some((byte, words)) = others.next_if(|(byte, _)| *byte < to) {
            // what is hidden is not drawn by other words either
            if *byte >= at {
                out.push((Span::new(at, *byte), &body[at as usize..*byte as usize]));
                out.push((Span::new(*byte, *byte + 1), &**words));
                at = *byte + 1;
            }
        }
        out.push((Span::new(at, to), &body[at as usize..to as usize]));
    };
    let mut at = within.start;
    for span in hidden {
        take(at, span.start.max(at));
        at = span.end.min(within.end).max(at);
    }
    take(at, within.end.max(at));
    out.retain(|(span, _)| !span.is_empty());
    out
}

/// A [`Block`] in 12 bytes: `bits` holds the length (17 bits), the kind (3), spaced, slice.
#[derive(Clone, Copy, Debug)]
struct Packed {
    start: u32,
    paragraph: u32,
    bits: u32,
}

const LEN: u32 = (1 << 17) - 1;
const KIND: u32 = 17;
const SPACED: u32 = 1 << 20;
const SLICE: u32 = 1 << 21;

impl Blocks {
    /// Cuts a body into its blocks. An empty body has none.
    pub fn of(body: &str) -> Self {
        Self::with_markup(body, Markup::default(), Layout::of(body))
    }

    /// Cuts a text into its blocks, by how it is cut into paragraphs and lines.
    pub fn by(body: &str, layout: Layout) -> Self {
        Self::with_markup(body, Markup::default(), layout)
    }

    /// Cuts a body in Markdown into its blocks; its marks are not drawn.
    pub fn of_markdown(body: &str) -> Self {
        Self::with_markup(body, markdown::of(body), Layout::Joined)
    }

    /// Cuts the text of a web page into its blocks; the marks before its headings are not drawn.
    pub fn of_page(body: &str) -> Self {
        Self::with_markup(body, markdown::of_headings(body), Layout::of(body))
    }

    fn with_markup(body: &str, markup: Markup, layout: Layout) -> Self {
        let blocks = Self { markup, ..Self::default() };
        let mut maker =
            Maker { body, layout, blocks, blank: false, last: None, joints: Vec::new() };
        let bytes = body.as_bytes();
        let mut start = 0;
        for end in memchr2_iter(b'\n', b'\r', bytes) {
            // A LF after a CR ends nothing new: the CR ended the line.
            if end == start && bytes[end] == b'\n' && end > 0 && bytes[end - 1] == b'\r' {
                start = end + 1;
                continue;
            }
            maker.line(start, end);
            start = end + 1;
        }
        maker.line(start, body.len());
        let Maker { mut blocks, joints, .. } = maker;
        blocks.markup.hide(joints);
        blocks
    }

    /// Returns the bytes of a stretch that are not drawn, as spans that overlap it, in text order.
    pub fn hidden(&self, within: Span) -> &[Span] {
        let all = &self.markup.hidden;
        let from = all.partition_point(|span| span.end <= within.start);
        let to = from + all[from..].partition_point(|span| span.start < within.end);
        &all[from..to]
    }

    /// Returns what is set off in a stretch, each with how.
    pub fn emphasis(&self, within: Span) -> impl Iterator<Item = (Span, Emphasis)> + '_ {
        let all = &self.markup.emphasis;
        let from = all.partition_point(|(span, _)| span.end <= within.start);
        all[from..].iter().copied().filter(move |(span, _)| span.overlaps(within))
    }

    /// Returns the bytes of a stretch for which other words are drawn, each of one byte, in text order.
    pub fn instead(&self, within: Span) -> &[(u32, Box<str>)] {
        let all = &self.markup.instead;
        let from = all.partition_point(|(at, _)| *at < within.start);
        let to = from + all[from..].partition_point(|(at, _)| *at < within.end);
        &all[from..to]
    }

    /// Returns the words of links in a stretch, each with the address that it leads to.
    pub fn links(&self, within: Span) -> impl Iterator<Item = (Span, &str)> + '_ {
        let all = &self.markup.links;
        let from = all.partition_point(|(span, _)| span.end <= within.start);
        let links = all[from..].iter().take_while(move |(span, _)| span.start < within.end);
        links.map(|(span, url)| (*span, &**url))
    }

    /// Returns the stretches of some words that are drawn, in text order, each with the words that are
    /// drawn for it.
    pub fn drawn<'b>(&'b self, body: &'b str, within: Span) -> Vec<(Span, &'b str)> {
        let (hidden, instead) = (self.hidden(within), self.instead(within));
        drawn(body, within, (hidden, instead))
    }

    /// Returns the words of a stretch as they are drawn.
    pub fn shown<'b>(&self, body: &'b str, within: Span) -> Cow<'b, str> {
        if self.hidden(within).is_empty() && self.instead(within).is_empty() {
            return body[within.range()].into();
        }
        self.drawn(body, within).into_iter().map(|(_, words)| words).collect()
    }

    /// Returns how many blocks there are.
    pub fn len(&self) -> usize {
        self.packed.len()
    }

    /// Returns true if there is none.
    pub fn is_empty(&self) -> bool {
        self.packed.is_empty()
    }

    /// Returns how many paragraphs there are.
    pub fn paragraphs(&self) -> u32 {
        self.paragraphs
    }

    /// Returns block `at`, which must be below [`Self::len`].
    pub fn get(&self, at: usize) -> Block {
        let packed = self.packed[at];
        Block {
            span: Span::new(packed.start, packed.start + (packed.bits & LEN)),
            paragraph: packed.paragraph,
            kind: unpacked((packed.bits >> KIND) & 7),
            spaced: packed.bits & SPACED != 0,
            slice: packed.bits & SLICE != 0,
        }
    }

    /// Returns the block that holds `byte`, or the last one before it (0 where there is none). O(log n).
    pub fn at(&self, byte: u32) -> usize {
        self.packed.partition_point(|b| b.start <= byte).saturating_sub(1)
    }

    /// Returns the first block of a paragraph; of one past the last, [`Self::len`]. O(log n).
    pub fn of_paragraph(&self, paragraph: u32) -> usize {
        self.packed.partition_point(|b| b.paragraph < paragraph)
    }
}

/// Returns the number that stands for a kind in [`Packed`].
const fn packed(kind: BlockKind) -> u32 {
    match kind {
        BlockKind::Plain => 0,
        BlockKind::Heading(level) => level as u32,
        BlockKind::Quoted => 4,
        BlockKind::Listed => 5,
        BlockKind::Rule => 6,
    }
}

const fn unpacked(bits: u32) -> BlockKind {
    match bits {
        level @ 1..=3 => BlockKind::Heading(level as u8),
        4 => BlockKind::Quoted,
        5 => BlockKind::Listed,
        6 => BlockKind::Rule,
        _ => BlockKind::Plain,
    }
}

struct Maker<'a> {
    body: &'a str,
    layout: Layout,
    blocks: Blocks,
    /// True if the line before was blank.
    blank: bool,
    /// The line before, if it was not blank, and the first of those that it goes on with.
    last: Option<(Range<usize>, Range<usize>)>,
    /// What is not drawn where lines are joined, in text order.
    joints: Vec<Span>,
}

impl Maker<'_> {
    fn line(&mut self, start: usize, end: usize) {
        let line = &self.body[start..end];
        if line.chars().all(is_blank) {
            (self.blank, self.last) = (true, None);
            return;
        }
        let whole = Span::of(start..end);
        if self.blocks.hidden(whole).first().is_some_and(|hidden| hidden.hull(whole) == *hidden) {
            self.last = None;
            return;
        }
        if self.joined(start, end) {
            return;
        }
        let above = self.last.replace((start..end, start..end)).map(|(_, above)| above);
        let first = self.blocks.is_empty();
        let parted = above.is_some_and(|above| self.layout.parts(&self.body[above], line));
        let spaced = (self.blank || parted) && !first;
        self.blocks.paragraphs += u32::from(first || spaced);
        self.blank = false;
        let kind = packed(kind(line)) << KIND;
        let mut bits = kind | if spaced { SPACED } else { 0 };
        let mut at = 0;
        while at < line.len() {
            let len = slice(&line[at..]);
            self.blocks.packed.push(Packed {
                start: (start + at) as u32,
                paragraph: self.blocks.paragraphs - 1,
                bits: bits | len as u32,
            });
            at += len;
            bits = kind | SLICE;
        }
    }
}

impl Maker<'_> {
    /// Adds a line to the block of the line before, where that was only wrapped; returns true if so.
    fn joined(&mut self, start: usize, end: usize) -> bool {
        let Some((first, last)) = self.last.clone() else { return false };
        let body = self.body;
        let fits = end - start <= LONGEST;
        let layout = self.layout;
        let keeps = |at: usize| self.blocks.markup.keeps(at as u32);
        if keeps(start) || keeps(last.start) {
            return false;
        }
        if !fits || !layout.joins(&body[first.clone()], &body[last.clone()], &body[start..end]) {
            return false;
        }
        self.joint(start, end);
        let Some(block) = self.blocks.packed.last_mut() else { return false };
        let length = end - block.start as usize;
        self.last = Some((first, start..end));
        if length <= LONGEST {
            block.bits = (block.bits & !LEN) | length as u32;
        } else {
            // a further slice, with nothing but the line end between
            let bits = (block.bits & !(LEN | SPACED)) | SLICE | (end - start) as u32;
            let (start, paragraph) = (start as u32, block.paragraph);
            self.blocks.packed.push(Packed { start, paragraph, bits });
        }
        true
    }
}

impl Maker<'_> {
    /// Hides what stands between a line and the one before it that it goes on with, up to a single
    /// line end, which is drawn as a blank; that too between letters that need none.
    fn joint(&mut self, start: usize, end: usize) {
        let Some((_, last)) = &self.last else { return };
        let (above, line) = (&self.body[last.clone()], &self.body[start..end]);
        let (above, below) = (above.trim_end_matches(is_blank), line.trim_start_matches(is_blank));
        let below = if self.layout == Layout::Joined { unquoted(below).1 } else { below };
        let (from, to) = (last.start + above.len(), end - below.len());
        if needs_no_blank(above, below) {
            self.joints.push(Span::of(from..to));
        } else {
            self.joints.extend([from..last.end, start..to].map(Span::of));
        }
    }
}

/// Returns how many bytes of a line belong to its first slice.
fn slice(line: &str) -> usize {
    if line.len() <= LONGEST {
        return line.len();
    }
    let longest = (0..=LONGEST).rfind(|&at| line.is_char_boundary(at)).unwrap_or(LONGEST);
    let blank = line[..longest].char_indices().rfind(|&(_, c)| is_blank(c));
    if let Some((at, blank)) = blank.filter(|&(at, _)| at > longest / 2) {
        return at + blank.len_utf8();
    }
    let mut cursor = GraphemeCursor::new(longest, line.len(), true);
    match cursor.is_boundary(line, 0) {
        Ok(true) => longest,
        _ => match cursor.prev_boundary(line, 0) {
            Ok(Some(at)) if at > 0 => at,
            _ => longest,
        },
    }
}

fn kind(line: &str) -> BlockKind {
    let bytes = line.as_bytes();
    if bytes[0] == b' ' && marker(line).is_some() {
        return BlockKind::Listed;
    }
    match bytes[0] {
        b'#' => {
            let level = bytes.iter().take_while(|&&b| b == b'#').count();
            match bytes.get(level) {
                Some(b' ') if level <= 3 => BlockKind::Heading(level as u8),
                _ => BlockKind::Plain,
            }
        }
        b'>' if matches!(bytes.get(1), None | Some(b' ')) => BlockKind::Quoted,
        b'-' | b'*' | b'_' if is_rule(line) => BlockKind::Rule,
        b'-' | b'*' | b'+' if bytes.get(1) == Some(&b' ') => BlockKind::Listed,
        b'0'..=b'9' if marker(line).is_some() => BlockKind::Listed,
        _ => BlockKind::Plain,
    }
}

/// The most blanks before the marker of an item within others.
const DEEPEST: usize = 16;

/// Returns how many bytes the marker of a listed or quoted line takes, with its blank.
pub(in crate::view) fn marker(line: &str) -> Option<usize> {
    let indent = line.bytes().take_while(|byte| *byte == b' ').count();
    if indent > 0 {
        // an item within an item
        let inner = (indent <= DEEPEST).then(|| marker(&line[indent..])).flatten()?;
        return (!line[indent..].starts_with('>')).then_some(indent + inner);
    }
    let bytes = line.as_bytes();
    match bytes.first()? {
        b'>' | b'-' | b'*' | b'+' => (bytes.get(1) == Some(&b' ')).then_some(2),
        b'0'..=b'9' => {
            // At most three digits: a line may well begin with a year.
            let digits = bytes.iter().take(4).take_while(|b| b.is_ascii_digit()).count();
            (digits <= 3 && bytes[digits..].starts_with(b". ")).then_some(digits + 2)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
