//! Shows one grapheme cluster: what is kept, what is replaced by its number, where it is capped.

use std::borrow::Cow;
use std::fmt::Write;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::chars::{Class, class, joins, varies};
use super::widths::Widths;

/// How many marks (and numbers of hidden characters) are shown on one base; the rest are counted.
///
/// Vietnamese needs 2, pointed Hebrew 4, the heaviest Tibetan stacks 8.
const MOST_MARKS: u32 = 8;

/// How many emoji may be joined to one: families need 4.
const MOST_JOINED: u32 = 8;

/// What is shown for a cluster.
pub(super) struct Shown<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) width: u16,
    pub(super) hidden: bool,
    pub(super) doubtful: bool,
}

/// Shows a cluster that is not a line end.
pub(super) fn show(cluster: &str, widths: Widths) -> Shown<'_> {
    if let Some(text) = as_blank(cluster) {
        return Shown {
            width: text.len() as u16,
            text: text.into(),
            hidden: false,
            doubtful: false,
        };
    }
    let mut maker = Maker::default();
    let mut rest = cluster;
    while let Some(c) = rest.chars().next() {
        let taken = maker.take(c, rest);
        rest = &rest[taken..];
    }
    maker.flush();
    let text = if maker.text == cluster { cluster.into() } else { Cow::Owned(maker.text) };
    let (text, hidden) = if text.width() == 0 {
        (Cow::Owned(by_number(cluster)), true)
    } else {
        (text, maker.hidden)
    };
    Shown { width: widths.of_shown(&text), doubtful: doubtful(&text, widths), hidden, text }
}

/// Returns true if terminals disagree about the width of `shown`.
fn doubtful(shown: &str, widths: Widths) -> bool {
    let mut wide = 0;
    let odd = shown.chars().any(|c| {
        wide += u32::from(c.width() != Some(0));
        matches!(c, '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{1F1E6}'..='\u{1F1FF}'
            | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E01EF}')
    });
    let open = widths == Widths::Unsaid && shown.width() != shown.width_cjk();
    odd || (wide > 1 && !shown.is_ascii()) || open
}

fn as_blank(cluster: &str) -> Option<&'static str> {
    let mut chars = cluster.chars();
    let (first, second) = (chars.next()?, chars.next());
    match (class(first), second) {
        (Class::Blank(n), None) => Some(&"    "[..n.into()]),
        _ => None,
    }
}

fn by_number(cluster: &str) -> String {
    let mut named = String::new();
    for c in cluster.chars().take(MOST_MARKS as usize) {
        name(&mut named, c);
    }
    let more = cluster.chars().count().saturating_sub(MOST_MARKS as usize);
    if more > 0 {
        let _ = write!(named, "⟨+{more}⟩");
    }
    named
}

fn name(out: &mut String, c: char) {
    let _ = write!(out, "⟨{:04X}⟩", c as u32);
}

/// The shown text of a cluster while it is built.
#[derive(Default)]
struct Maker {
    text: String,
    hidden: bool,
    /// The last character, if it was kept as it is.
    last: Option<char>,
    /// Marks and numbers since the last base.
    marks: u32,
    /// Of those, how many were left out.
    left_out: u32,
    joined: u32,
}

impl Maker {
    /// Takes the first character `c` of `rest`, or a whole flag; returns its length in bytes.
    fn take(&mut self, c: char, rest: &str) -> usize {
        match class(c) {
            Class::Plain if c.width() != Some(0) => self.base(c),
            Class::Plain => self.mark(c),
            Class::Blank(n) => {
                self.flush();
                self.text.push_str(&"    "[..n.into()]);
                self.last = None;
            }
            Class::Joiner if self.can_join(c, rest) => self.keep(c),
            Class::Variation if self.can_vary(c) => self.keep(c),
            Class::Tag if self.last == Some('\u{1F3F4}') && region(rest) > 0 => {
                self.text.push_str(&rest[..region(rest)]);
                self.last = None;
                return region(rest);
            }
            _ => self.named(c),
        }
        c.len_utf8()
    }

    fn base(&mut self, c: char) {
        self.flush();
        self.keep(c);
    }

    fn keep(&mut self, c: char) {
        self.text.push(c);
        self.last = Some(c);
    }

    fn mark(&mut self, c: char) {
        if (self.last.is_none() || self.left_out > 0) && !is_mark(c) {
            return self.named(c);
        }
        if self.text.is_empty() {
            self.text.push('◌');
            self.hidden = true;
        }
        if self.room() {
            self.keep(c);
        }
    }

    fn named(&mut self, c: char) {
        self.hidden = true;
        self.last = None;
        if self.room() {
            name(&mut self.text, c);
        }
    }

    /// Counts one more mark and returns true if it may still be shown.
    fn room(&mut self) -> bool {
        self.marks += 1;
        self.left_out += u32::from(self.marks > MOST_MARKS);
        self.marks <= MOST_MARKS
    }

    /// Writes how many marks were left out since the last base.
    fn flush(&mut self) {
        if self.left_out > 0 {
            self.hidden = true;
            self.last = None;
            let _ = write!(self.text, "⟨+{}⟩", self.left_out);
        }
        (self.marks, self.left_out) = (0, 0);
    }

    fn can_join(&mut self, c: char, rest: &str) -> bool {
        let Some(last) = self.last.filter(|_| self.left_out == 0) else { return false };
        if joins(last) {
            return true;
        }
        let next = rest.chars().nth(1);
        let emoji = c == '\u{200D}'
            && (pictograph(last) || last == '\u{FE0F}')
            && next.is_some_and(pictograph)
            && self.joined < MOST_JOINED;
        self.joined += u32::from(emoji);
        emoji
    }

    fn can_vary(&self, selector: char) -> bool {
        let base = self.last.filter(|c| self.marks == 0 && c.width() != Some(0));
        base.is_some_and(|base| varies(base, selector))
    }
}

/// Returns the length in bytes of the tags of a region's flag at the start of `rest`; 0 if there
/// are none.
fn region(rest: &str) -> usize {
    let mut bytes = 0;
    for (at, c) in rest.chars().enumerate() {
        bytes += c.len_utf8();
        match c {
            '\u{E0030}'..='\u{E0039}' | '\u{E0061}'..='\u{E007A}' if at < 6 => {}
            '\u{E007F}' if at >= 3 => return bytes,
            _ => return 0,
        }
    }
    0
}

/// Returns true if `c` would combine with a base before it.
fn is_mark(c: char) -> bool {
    let on_base = String::from_iter(['◌', c]);
    unicode_segmentation::UnicodeSegmentation::graphemes(on_base.as_str(), true).count() == 1
}

/// Returns true if `c` can be part of a joined emoji; a superset of `Extended_Pictographic`.
fn pictograph(c: char) -> bool {
    matches!(c, '\u{A9}' | '\u{AE}' | '\u{203C}' | '\u{2049}' | '\u{2122}'..='\u{2139}'
        | '\u{2190}'..='\u{21FF}' | '\u{2300}'..='\u{23FF}' | '\u{24C2}'
        | '\u{25A0}'..='\u{27BF}' | '\u{2900}'..='\u{297F}' | '\u{2B00}'..='\u{2BFF}'
        | '\u{3030}' | '\u{303D}' | '\u{3297}' | '\u{3299}' | '\u{1F000}'..='\u{1FAFF}')
}
