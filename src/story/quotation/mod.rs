//! Where quotations stand in a text, by its quotation marks and dialogue dashes, and what that says
//! about the form of a quote.
//!
//! ```text
//! pairs     which mark closes which, in one paragraph
//! dialogue  lines that begin with a dash: — So we sail, — said Ada. — At noon.
//! form      the form of a quote whose file does not give it
//! ```
//!
//! The marks themselves are one table, [`super::text::marks`]. A pair stands within a paragraph; a
//! paragraph whose mark is not closed, before one that opens with the same mark again, is a speech
//! that goes on. Nothing here knows annotations.

mod dialogue;
mod form;
mod pairs;
#[cfg(test)]
mod tests;

pub use form::form_of;

use super::Span;
use super::text::layout::Layout;
use super::text::marks::{Level, accepts, can_begin};
use pairs::{Mark, Paired, pairs};

/// How a quotation ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// With a closing mark.
    Closed,
    /// With its paragraph: the next one goes on with it.
    GoesOn,
    /// Nowhere: there is no closing mark. It is taken to reach to the end of its paragraph, or to
    /// the next quotation.
    Open,
    /// With a dash, or the end of the line: it began with a dialogue dash.
    Dialogue,
}

/// What stands between two marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// Its bytes with the marks.
    pub span: Span,
    /// Its bytes without the marks.
    pub inside: Span,
    /// How it ends.
    pub end: End,
    /// True if it is within another one.
    pub nested: bool,
    level: Level,
}

/// The quotations of a text, in text order.
#[derive(Debug, Default)]
pub struct Quotations {
    list: Vec<Quotation>,
    /// The furthest end up to each.
    ends: Vec<u32>,
}

/// How a document uses marks that can open as well as close.
#[derive(Clone, Copy, Debug, Default)]
struct Convention {
    /// Whether « opens and » closes; `None` where there is only one of them.
    outward: Option<bool>,
    /// True if ’ may open: there is no ‘.
    right_single_opens: bool,
    /// True if a line that begins with a dash is speech also where nothing else shows it.
    dialogue: bool,
}

impl Convention {
    fn of(text: &str) -> Self {
        let has = |mark: &str| memchr::memmem::find(text.as_bytes(), mark.as_bytes()).is_some();
        let guillemets = has("«") || has("‹");
        let both = guillemets && (has("»") || has("›"));
        let outward = if both { Some(opens_with_left(text)) } else { None };
        let alone = !both && (guillemets || has("»"));
        let outward = outward.or_else(|| (!alone).then_some(true));
        let dialogue = dialogue::is_used(text);
        Self { outward, right_single_opens: !has("‘") && has("’"), dialogue }
    }
}

/// Returns true if « opens more often than », by the side on which the blank is.
fn opens_with_left(text: &str) -> bool {
    /// So many marks are enough.
    const MOST: usize = 2_000;
    let marks = text.char_indices().filter(|(_, c)| matches!(c, '«' | '»' | '‹' | '›'));
    let mut score = 0_i64;
    for (at, c) in marks.take(MOST) {
        let before = text[..at].chars().next_back().is_none_or(char::is_whitespace);
        let after = text[at + c.len_utf8()..].chars().next();
        let opens = before && after.is_some_and(can_begin);
        let closes = !before && after.is_none_or(|c| !c.is_alphanumeric());
        let left = matches!(c, '«' | '‹');
        score += i64::from(opens) - i64::from(closes);
        if !left {
            score -= 2 * (i64::from(opens) - i64::from(closes));
        }
    }
    score >= 0
}

impl Quotations {
    /// Finds the quotations of a text. One pass; takes 24 bytes for each.
    pub fn of(text: &str) -> Self {
        Self::within(text, Span::of(0..text.len()))
    }

    /// Finds the quotations of the paragraphs that a span of a text touches.
    pub fn within(text: &str, span: Span) -> Self {
        let (head, rest) = (&text[..span.range().start], &text[span.range().end..]);
        let from =
            ["\n\n", "\n\r\n"].iter().filter_map(|blank| head.rfind(blank)).max().unwrap_or(0);
        let to = ["\n\n", "\n\r\n"].iter().filter_map(|blank| rest.find(blank)).min();
        let to = to.map_or(text.len(), |at| span.range().end + at);
        let stretch = &text[from..to];
        let (layout, convention) = (Layout::of(stretch), Convention::of(stretch));
        let mut finder = Finder { text, convention, list: Vec::new(), pairs: Vec::new() };
        let mut paragraphs = paragraphs(text, (from, to), layout).peekable();
        while let Some(paragraph) = paragraphs.next() {
            finder.take(paragraph, paragraphs.peek().copied());
        }
        let mut furthest = 0;
        let ends = finder.list.iter().map(|q| {
            furthest = q.span.end.max(furthest);
            furthest
        });
        let ends = ends.collect();
        Self { list: finder.list, ends }
    }

    /// Returns all of them, in text order; one that is within another comes after it.
    pub fn all(&self) -> &[Quotation] {
        &self.list
    }

    /// Returns those that touch or overlap a span, in text order.
    pub fn touching(&self, span: Span) -> impl Iterator<Item = &Quotation> {
        let from = self.ends.partition_point(|end| *end < span.start);
        let near = self.list[from..].iter().take_while(move |q| q.span.start <= span.end);
        near.filter(move |q| q.span.end >= span.start)
    }

    /// Returns the words in marks of a text, outermost only; a speech over several paragraphs is one.
    pub fn stretches(&self) -> Vec<Span> {
        let mut out: Vec<Span> = Vec::new();
        let mut goes_on = false;
        for quotation in self.list.iter().filter(|q| !q.nested) {
            match out.last_mut().filter(|_| goes_on) {
                Some(last) => last.end = quotation.inside.end,
                None => out.push(quotation.inside),
            }
            goes_on = quotation.end == End::GoesOn;
        }
        out
    }
}

/// Returns the paragraphs between two bytes of a text: stretches without blank lines, or lines.
fn paragraphs(
    text: &str,
    (from, to): (usize, usize),
    layout: Layout,
) -> impl Iterator<Item = (usize, usize)> {
    let bytes = &text.as_bytes()[..to];
    let mut at = from;
    std::iter::from_fn(move || {
        let blank = bytes.get(at..)?.iter().position(|b| !b.is_ascii_whitespace())?;
        let start = at + blank;
        let mut end = start;
        for line in memchr::memchr2_iter(b'\n', b'\r', &bytes[start..]).chain([to - start]) {
            end = start + line;
            let rest = &bytes[end..];
            let rest = rest.strip_prefix(b"\r\n").unwrap_or(rest.get(1..).unwrap_or_default());
            let next = rest.iter().find(|b| !matches!(b, b' ' | b'\t'));
            if layout == Layout::Lines || next.is_none_or(|b| matches!(b, b'\n' | b'\r')) {
                break;
            }
        }
        at = end + 1;
        Some((start, end))
    })
}

/// So many quotations within one that goes on are looked past.
const NESTED: usize = 8;

/// So many blank lines may stand within a quotation that its paragraphs do not open anew.
const MOST_BLANK: usize = 2;

struct Finder<'t> {
    text: &'t str,
    convention: Convention,
    list: Vec<Quotation>,
    pairs: Vec<Paired>,
}

impl Finder<'_> {
    /// Finds the quotations of a paragraph; `next` is the one after it.
    fn take(&mut self, (from, to): (usize, usize), next: Option<(usize, usize)>) {
        self.pairs.clear();
        let first = pairs(self.text, (from, to), self.convention, &mut self.pairs);
        self.close_last(first);
        let next = next.map_or("", |(from, to)| &self.text[from..to]);
        let quotation = |pair: &Paired| self.quotation(*pair, (from, to), next);
        let mut found: Vec<Quotation> = self.pairs.iter().filter_map(quotation).collect();
        dialogue::add(self.text, (from, to), self.convention.dialogue, &mut found);
        found.sort_unstable_by_key(|q| (q.span.start, std::cmp::Reverse(q.span.end)));
        cut_open(&mut found, self.text);
        found.retain(|quotation| !quotation.inside.is_empty());
        let mut end = 0;
        for quotation in &mut found {
            quotation.nested = quotation.span.start < end;
            end = quotation.span.end.max(end);
        }
        self.list.append(&mut found);
    }

    /// Closes the last quotation of the paragraph before, which nothing closed there, with the first
    /// mark of this one.
    fn close_last(&mut self, first: Option<Mark>) {
        let end = self.list.last().map_or(0, |q| q.span.start);
        let open = |q: &&mut Quotation| q.end == End::Open && q.level == Level::Double;
        let last = self.list.iter_mut().rev().take(NESTED).find(open).filter(|q| q.span.end > end);
        let (Some(mark), Some(last)) = (first, last) else { return };
        let open = self.text[last.span.range()].chars().next();
        let between = &self.text[last.inside.range().end..mark.start];
        let blank_lines = between.split('\n').skip(1).filter(|l| l.trim().is_empty()).count();
        if open.is_some_and(|open| accepts(open, mark.c)) && blank_lines <= MOST_BLANK {
            last.inside = trimmed(self.text, last.inside.range().start, mark.start);
            (last.span.end, last.end) = (mark.end as u32, End::Closed);
        }
    }

    fn quotation(&self, pair: Paired, (from, to): (usize, usize), next: &str) -> Option<Quotation> {
        let open = pair.open;
        let make = |inside: (usize, usize), to: usize, end: End| Quotation {
            span: Span::of(open.start..to),
            inside: trimmed(self.text, inside.0, inside.1),
            end,
            nested: false,
            level: open.level(),
        };
        let Some(close) = pair.close else {
            let to = from + self.text[from..to].trim_end().len();
            let again = next.strip_prefix(&self.text[open.start..open.end]);
            let goes_on = again.is_some_and(|rest| rest.starts_with(can_begin));
            let found = make(
                (open.end, to.max(open.end)),
                to,
                if goes_on { End::GoesOn } else { End::Open },
            );
            let lone =
                open.level() == Level::Single && !goes_on && !self.begins_speech(open.start, from);
            return (!found.inside.is_empty() && !lone).then_some(found);
        };
        let found = make((open.end, close.start), close.end, End::Closed);
        (!found.inside.is_empty()).then_some(found)
    }

    /// Returns true if a mark stands where speech begins: first in its paragraph, or after a comma or
    /// colon. Elsewhere a single mark that nothing closes is more likely an apostrophe.
    fn begins_speech(&self, at: usize, from: usize) -> bool {
        let c = self.text[at..].chars().next();
        let head = self.text[from..at].trim_end();
        c == Some('‘') && (head.is_empty() || head.ends_with([',', ':']))
    }
}

/// Returns a stretch without the blanks at its ends.
fn trimmed(text: &str, from: usize, to: usize) -> Span {
    let words = &text[from..to];
    let start = from + words.len() - words.trim_start().len();
    Span::of(start..start.max(from + words.trim_end().len()))
}

/// Ends each quotation that nothing closes before the next of its level.
fn cut_open(found: &mut [Quotation], text: &str) {
    for at in 0..found.len() {
        if found[at].end != End::Open {
            continue;
        }
        let (from, level) = (found[at].span, found[at].level);
        let next = found[at + 1..].iter().find(|q| q.level == level && q.span.start < from.end);
        if let Some(next) = next.map(|next| next.span.start) {
            let inside = trimmed(text, found[at].inside.range().start, next as usize);
            (found[at].inside, found[at].span.end) = (inside, inside.end);
        }
    }
}
