//! Pairs the quotation marks of one paragraph.
//!
//! Marks that are the same on both sides go by the side on which the blank is; an apostrophe is
//! told from a single mark by the letters around it and by the marks that follow.

use super::Convention;
use crate::story::text::marks::{
    Level, accepts, can_begin, is_elision, is_hebrew, is_spaced, is_stop, leads, level, next_mark,
};

/// A mark as it stands in the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    /// Its bytes.
    pub(super) start: usize,
    pub(super) end: usize,
    /// What it is; of two single ones side by side, the double one that they stand for.
    pub(super) c: char,
    level: Level,
    before: Option<char>,
    after: Option<char>,
}

/// A mark that opened, with the one that closed it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paired {
    pub(super) open: Mark,
    /// `None` if there is none in the paragraph.
    pub(super) close: Option<Mark>,
}

/// What a mark does where it stands.
enum Does {
    Opens,
    Closes,
    Nothing,
}

/// How many marks ahead are looked at to tell an apostrophe from a closing mark.
const AHEAD: usize = 12;

/// Pairs the marks between two bytes of a text. Those that nothing closes come with no partner.
/// Returns the first mark if it closes what began before.
pub(super) fn pairs(
    text: &str,
    (from, to): (usize, usize),
    convention: Convention,
    out: &mut Vec<Paired>,
) -> Option<Mark> {
    let mut first = None;
    let marks = marks(text, from, to);
    let mut paragraph =
        Paragraph { text: &text[..to], marks: &marks, convention, open: Vec::new() };
    for (at, &mark) in marks.iter().enumerate() {
        match paragraph.does(at) {
            Does::Opens => {
                // a second single mark shows that the first was an apostrophe
                let again = mark.level == Level::Single
                    && paragraph.open.last().is_some_and(|o| o.level == Level::Single);
                if again {
                    paragraph.open.pop();
                }
                paragraph.open.push(mark);
            }
            Does::Closes => {
                if let Some(open) = paragraph.close(mark) {
                    out.push(Paired { open, close: Some(mark) });
                } else if out.is_empty() && paragraph.open.is_empty() {
                    first = first.or(Some(mark));
                }
            }
            Does::Nothing => {}
        }
    }
    out.extend(paragraph.open.into_iter().map(|open| Paired { open, close: None }));
    first
}

/// Returns the marks of a paragraph, without apostrophes within words.
fn marks(text: &str, from: usize, to: usize) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut at = from;
    while let Some(next) = next_mark(&text[..to], at) {
        at = next;
        let Some(c) = text[at..].chars().next() else { break };
        let mut end = at + c.len_utf8();
        let Some(mut level) = level(c) else {
            at = end;
            continue;
        };
        let mut mark = c;
        if level == Level::Single && text[end..to].starts_with(c) && !matches!(c, '‹' | '›') {
            level = Level::Double;
            end += c.len_utf8();
            mark = match c {
                '‘' | '`' => '“',
                '’' => '”',
                '‚' => '„',
                _ => '"',
            };
        }
        let before = text[from..at].chars().next_back();
        let after = text[end..to].chars().next();
        let both = |is: fn(char) -> bool| before.is_some_and(is) && after.is_some_and(is);
        let within = level == Level::Single && !matches!(c, '‹' | '›') && both(is_spaced)
            || mark == '"' && both(is_hebrew);
        if !within {
            marks.push(Mark { start: at, end, c: mark, level, before, after });
        }
        at = end;
    }
    marks
}

impl Mark {
    /// Returns how the mark is used.
    pub(super) const fn level(&self) -> Level {
        self.level
    }

    fn blank_before(&self) -> bool {
        self.before.is_none_or(char::is_whitespace)
    }

    fn blank_after(&self) -> bool {
        self.after.is_none_or(char::is_whitespace)
    }

    /// Returns true if it stands where an opening mark does: nothing of a word before, a word after.
    fn at_beginning(&self) -> bool {
        let free = self.before.is_none_or(|c| !c.is_alphanumeric() && !is_stop(c));
        free && self.after.is_some_and(can_begin)
    }

    /// Returns true if it stands where only an opening mark does.
    fn clearly_opens(&self) -> bool {
        (self.blank_before() || self.before.is_some_and(leads)) && self.after.is_some_and(can_begin)
    }

    /// Returns true if it stands where only a closing mark does.
    fn clearly_closes(&self) -> bool {
        !self.blank_before() && !self.after.is_some_and(is_spaced)
    }
}

struct Paragraph<'t> {
    text: &'t str,
    marks: &'t [Mark],
    convention: Convention,
    open: Vec<Mark>,
}

impl Paragraph<'_> {
    /// Takes the mark that this one closes from those that are open, and what is open within it.
    fn close(&mut self, mark: Mark) -> Option<Mark> {
        let at = match mark.level {
            Level::Single => self.open.len().checked_sub(1)?,
            Level::Double => self.open.iter().rposition(|open| open.level == Level::Double)?,
        };
        let fits = self.open[at].level == mark.level && accepts(self.open[at].c, mark.c);
        let open = fits.then(|| self.open[at]);
        if fits {
            self.open.truncate(at);
        }
        open
    }

    fn is_open(&self, mark: &Mark) -> bool {
        let of_level = |open: &&Mark| open.level == mark.level;
        let last = match mark.level {
            Level::Single => self.open.last().filter(of_level),
            Level::Double => self.open.iter().rfind(of_level),
        };
        last.is_some_and(|open| accepts(open.c, mark.c))
    }

    fn does(&self, at: usize) -> Does {
        let mark = &self.marks[at];
        let open = self.is_open(mark);
        let opens = |does: bool| if does { Does::Opens } else { Does::Nothing };
        match mark.c {
            '„' | '‟' | '❝' | '「' | '『' | '｢' | '〝' | '‚' | '❛' => Does::Opens,
            '“' if open
                && mark.clearly_closes()
                && !mark.after.is_some_and(char::is_alphanumeric) =>
            {
                Does::Closes
            }
            '“' => opens(mark.blank_before() || !mark.blank_after()),
            '”' if mark.clearly_opens() && !(open && self.closes_later(at)) => Does::Opens,
            '”' | '」' | '』' | '｣' | '〞' | '〟' | '❞' | '❜' => Does::Closes,
            '«' | '»' | '‹' | '›' => self.guillemet(mark, open),
            '"' | '＂' => self.straight(at, open),
            '‘' if open && mark.clearly_closes() => Does::Closes,
            '‘' | '‛' | '`' => opens(self.is_single_opening(at)),
            '’' if open && !self.is_apostrophe(at) => Does::Closes,
            '’' => opens(self.convention.right_single_opens && self.is_single_opening(at)),
            _ if open && !mark.clearly_opens() && !self.is_apostrophe(at) => Does::Closes,
            _ => opens(self.is_single_opening(at)),
        }
    }

    /// Returns true if the next mark that is the same is a closing one.
    fn closes_later(&self, at: usize) -> bool {
        let next = self.marks[at + 1..].iter().take(AHEAD).find(|m| m.c == self.marks[at].c);
        next.is_none_or(Mark::clearly_opens)
    }

    /// « and » open and close as the document has them; where it has only one of them, or a stretch
    /// has them the other way round, by the blank.
    fn guillemet(&self, mark: &Mark, open: bool) -> Does {
        let right = matches!(mark.c, '»' | '›');
        let closes = self.convention.outward.map(|outward| right == outward);
        match closes {
            Some(true) if !open && mark.clearly_opens() => Does::Opens,
            Some(false) if open && mark.clearly_closes() => Does::Closes,
            None if mark.clearly_opens() => Does::Opens,
            Some(false) => Does::Opens,
            _ => Does::Closes,
        }
    }

    fn straight(&self, at: usize, open: bool) -> Does {
        let mark = &self.marks[at];
        // where words have no blanks between them, marks open and close by turns
        let unspaced = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_spaced(c));
        if unspaced(mark.before) || unspaced(mark.after) {
            return if open { Does::Closes } else { Does::Opens };
        }
        let floating = mark.blank_before() && mark.blank_after();
        if open {
            return match () {
                () if mark.clearly_opens() => Does::Opens,
                () if self.is_inch(at) => Does::Nothing,
                () => Does::Closes,
            };
        }
        let later =
            || self.marks[at + 1..].iter().take(AHEAD).any(|m| m.c == mark.c && !m.clearly_opens());
        // where nothing is open, a mark right behind a full stop opens too: lies."We left
        let opens =
            !mark.before.is_some_and(char::is_alphanumeric) && mark.after.is_some_and(can_begin);
        match () {
            () if opens || floating && later() => Does::Opens,
            () if mark.clearly_closes() && !mark.before.is_some_and(char::is_numeric) => {
                Does::Closes
            }
            () => Does::Nothing,
        }
    }

    /// Returns true if a straight mark within a quotation measures inches: the next one closes too.
    fn is_inch(&self, at: usize) -> bool {
        let mark = &self.marks[at];
        let next = self.marks[at + 1..].iter().take(AHEAD).find(|m| m.c == mark.c);
        mark.before.is_some_and(|c| c.is_ascii_digit())
            && mark.after.is_some_and(|c| c == ' ' || c == '-')
            && next.is_some_and(|next| !next.clearly_opens() && next.clearly_closes())
    }

    /// Returns true if a single mark opens: it is no apostrophe, and something closes it.
    fn is_single_opening(&self, at: usize) -> bool {
        let mark = &self.marks[at];
        if !mark.at_beginning() || is_elision(&self.text[mark.end..]) {
            return false;
        }
        if mark.c == '‘' || mark.c == '‛' {
            return true;
        }
        let first = self.text[mark.end..].chars().next();
        let closer =
            |m: &&Mark| m.level == Level::Single && m.clearly_closes() && accepts(mark.c, m.c);
        first.is_some_and(|c| c.is_alphanumeric() || level(c).is_some() || leads(c) || c == '…')
            && self.marks[at + 1..].iter().take(AHEAD).any(|m| closer(&m))
    }

    /// Returns true if a mark that could close is an apostrophe: it ends a plural (the dogs’ tails)
    /// or a clipped word (rock ’n’ roll, goin’ home), and another one closes.
    fn is_apostrophe(&self, at: usize) -> bool {
        let mark = &self.marks[at];
        if !mark.clearly_closes() {
            return true;
        }
        let head = &self.text[..mark.start];
        if ["'n", "’n", "‘n", "'N", "’N", "‘N"].iter().any(|end| head.ends_with(end)) {
            return true;
        }
        let plural =
            head.ends_with(['s', 'S']) || ["in", "an"].iter().any(|end| head.ends_with(end));
        if !plural || !mark.blank_after() || mark.after.is_none() {
            return false;
        }
        for next in self.marks[at + 1..].iter().take(AHEAD) {
            if next.level == Level::Double {
                continue;
            }
            if next.clearly_opens() && !is_elision(&self.text[next.end..]) {
                return false;
            }
            if next.clearly_closes() && next.before.is_some_and(is_stop) {
                return true;
            }
        }
        false
    }
}
