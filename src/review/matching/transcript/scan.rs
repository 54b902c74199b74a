//! Goes over the lines of a source once: heads, brackets, tags and times.

use super::cues::{Tag, tag_at};
use super::directions::{Bracketed, kind_of, ruby};
use super::heads::{self, Head, Mark, Style};
use super::sentences::{ends_sentence, examiner, sentence_start};
use super::times::{Time, line_times, time_at};
use super::{Line, LineKind, NotSpeech, Passed};
use crate::story::Span;
use crate::story::text::floor_border;

/// A head, and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    /// The byte at which it begins.
    pub(super) at: u32,
    /// The name in it.
    pub(super) name: Span,
    /// The byte after it.
    pub(super) end: u32,
    pub(super) style: Style,
    pub(super) mark: Mark,
    /// True if a time stands before or after the name.
    pub(super) timed: bool,
    /// True if the line before it does not end in the middle of a sentence.
    pub(super) opens: bool,
    /// True if nothing, or a blank line, stands before its line.
    pub(super) after_blank: bool,
    pub(super) place: Place,
}

/// Where a head stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// At the beginning of a line.
    Line,
    /// In brackets at the beginning of a line.
    Brackets,
    /// Within a line.
    Inline,
}

impl Candidate {
    pub(super) fn span(&self) -> Span {
        Span::new(self.at, self.end)
    }
}

/// Something that can begin or end a turn.
#[derive(Clone, Copy, Debug)]
pub(super) enum Event {
    /// What may be a label.
    Head(Candidate),
    /// A voice begins: where, and its name.
    Voice(u32, Span),
    /// A voice ends.
    EndOfVoice(u32),
    /// A cue begins.
    Cue(u32),
    /// Somebody else begins to speak, without a label.
    Change(u32),
    /// “BY MR. HART:” says who asks from here on.
    Examiner(Span),
    /// The witness who was sworn in.
    Witness(Span),
}

/// What a text holds.
#[derive(Debug, Default)]
pub(super) struct Scan {
    pub(super) events: Vec<Event>,
    pub(super) passed: Vec<Passed>,
    /// The number of lines of text.
    pub(super) lines: usize,
}

/// Goes over the lines of a text.
pub(super) fn scan(text: &str, lines: &[Line], has_cues: bool) -> Scan {
    let (bare_times, rising_times) = line_times(text, lines);
    let mut scanner = Scanner {
        text,
        whole: WholeText { has_cues, bare_times: bare_times > 1, rising_times },
        before: None,
        blank: true,
        followed: false,
        done: 0,
        sworn: None,
        scan: Scan::default(),
    };
    for (at, line) in lines.iter().enumerate() {
        match line.kind {
            LineKind::Blank => {
                scanner.blank = true;
                scanner.before = None;
            }
            LineKind::Passed(kind) => {
                scanner.pass(line.span, kind);
                if kind == NotSpeech::Cue {
                    scanner.scan.events.push(Event::Cue(line.span.start));
                    scanner.blank = true;
                }
            }
            LineKind::Text => {
                scanner.followed = is_followed(text, &lines[at + 1..]);
                scanner.line(line, lines.get(at + 1));
            }
        }
    }
    scanner.scan
}

/// Returns true if the next line that is not blank is one of text without a time at its beginning.
fn is_followed(text: &str, rest: &[Line]) -> bool {
    let next = rest.iter().take(3).find(|line| line.kind != LineKind::Blank);
    next.is_some_and(|line| {
        line.kind == LineKind::Text && time_at(&text[line.content().range()]).is_none()
    })
}

/// What is known of the whole text.
struct WholeText {
    has_cues: bool,
    /// True if several lines begin with bare times.
    bare_times: bool,
    /// True if the times at the beginnings of lines are stamps, also within a sentence.
    rising_times: bool,
}

struct Scanner<'t> {
    text: &'t str,
    whole: WholeText,
    /// The last line of text before this one, in the same paragraph.
    before: Option<Span>,
    /// True after a blank line.
    blank: bool,
    /// True if text without a time follows this line.
    followed: bool,
    /// Everything up to this byte was looked through for brackets.
    done: u32,
    /// A name that a witness may have, and how many lines may follow until it says so.
    sworn: Option<(Span, u32)>,
    scan: Scan,
}

impl Scanner<'_> {
    fn pass(&mut self, span: Span, kind: NotSpeech) {
        if !span.is_empty() {
            self.scan.passed.push(Passed { span, kind });
        }
    }

    fn line(&mut self, line: &Line, next: Option<&Line>) {
        self.scan.lines += 1;
        if line.number > 0 {
            let end = line.span.start + line.number;
            self.pass(Span::new(line.span.start, end), NotSpeech::LineNumber);
        }
        let content = trimmed(self.text, line.content());
        let first = self.scan.passed.len();
        self.brackets(content, next);
        self.witness(content);
        self.head(content, first);
        if !content.is_empty() {
            (self.before, self.blank) = (Some(content), false);
        }
    }

    /// Finds what stands in brackets, and tags.
    fn brackets(&mut self, content: Span, next: Option<&Line>) {
        let bytes = self.text.as_bytes();
        let mut at = content.start.max(self.done);
        while at < content.end {
            let special = matches!(
                bytes[at as usize],
                b'[' | b'(' | b'{' | b'<' | b'*' | b'#' | b'_' | 0xE3 | 0xEF
            );
            let found = if special { self.bracket(at, content, next) } else { None };
            at = found.unwrap_or(at + 1);
        }
        self.done = self.done.max(at);
    }

    /// Passes over what is in the brackets at a byte; returns where it ends.
    fn bracket(&mut self, at: u32, content: Span, next: Option<&Line>) -> Option<u32> {
        let rest = self.text.get(at as usize..content.end as usize)?;
        let open = rest.chars().next()?;
        let square = matches!(open, '[' | '［' | '【' | '〔' | '{');
        let stamp = |time: &Time| time.bracketed || time.full || self.whole.rising_times;
        if let Some(time) = time_at(rest).filter(stamp) {
            let end = at + time.len as u32;
            self.pass(Span::new(at, end), NotSpeech::Time);
            return Some(end);
        }
        match open {
            '<' => return self.tag(at, rest),
            '_' => return Some(self.blank_to_fill(at, rest)),
            _ => {}
        }
        if let Some(len) = ruby(&self.text[..at as usize], rest) {
            self.pass(Span::new(at, at + len), NotSpeech::Markup);
            return Some(at + len);
        }
        let close = CLOSING.iter().find(|(it, _)| *it == open)?.1;
        let from = open.len_utf8();
        let mut until = content.end;
        // square brackets may run over to the next line
        if square && !rest.contains(close) {
            until = next.filter(|line| line.kind == LineKind::Text)?.span.end;
        }
        let rest = self.text.get(at as usize..until as usize)?;
        let near = &rest[from..floor_border(rest, LONGEST).max(from)];
        let end = near.find(close)?;
        let inside = &near[..end];
        let span = Span::new(at, at + (from + end + close.len_utf8()) as u32);
        let whole = span == content;
        let kind = match kind_of(inside, whole) {
            _ if inside.starts_with('\\') && open == '{' => NotSpeech::Markup,
            Bracketed::Direction => NotSpeech::Direction,
            Bracketed::Unheard if open != '*' => NotSpeech::Unheard,
            _ if (square || (whole && open != '*')) && !inside.trim().is_empty() => {
                NotSpeech::Aside
            }
            _ => return None,
        };
        self.pass(span, kind);
        Some(span.end)
    }

    /// Passes over “___”, which stands for words that could not be heard.
    fn blank_to_fill(&mut self, at: u32, rest: &str) -> u32 {
        let end = at + (rest.len() - rest.trim_start_matches('_').len()) as u32;
        if end - at > 2 {
            self.pass(Span::new(at, end), NotSpeech::Unheard);
        }
        end
    }

    fn tag(&mut self, at: u32, rest: &str) -> Option<u32> {
        let (tag, len) = tag_at(rest, at)?;
        let end = at + len as u32;
        match tag {
            Tag::Voice(name) => {
                self.scan.events.push(Event::Voice(at, name));
                self.pass(Span::new(at, end), NotSpeech::Label);
            }
            Tag::EndOfVoice => {
                self.scan.events.push(Event::EndOfVoice(at));
                self.pass(Span::new(at, end), NotSpeech::Markup);
            }
            Tag::Markup if self.whole.has_cues => self.pass(Span::new(at, end), NotSpeech::Markup),
            Tag::Markup => return None,
        }
        Some(end)
    }

    /// Looks for the heads of a line; what its brackets hold is at `first` of what is passed over.
    fn head(&mut self, content: Span, first: usize) {
        let opens = self.before.is_none_or(|before| ends_sentence(&self.text[before.range()]));
        let mut at = content.start;
        let (mut timed, mut cursor) = (false, first);
        // brackets may have begun on the line before
        while self.scan.passed[..cursor].last().is_some_and(|p| p.span.end > content.start) {
            cursor -= 1;
        }
        loop {
            at = self.skip_blanks(at, content.end);
            let rest = &self.text[at as usize..content.end as usize];
            if let Some(passed) = self
                .scan
                .passed
                .get(cursor)
                .copied()
                .filter(|p| p.span.start <= at && p.span.end > at)
            {
                timed |= passed.kind == NotSpeech::Time;
                if passed.kind == NotSpeech::Aside
                    && self.bracketed_head(passed.span, (opens, timed))
                {
                    return;
                }
                if passed.kind == NotSpeech::Label {
                    return;
                }
                (at, cursor) = (passed.span.end.min(content.end), cursor + 1);
            } else if let Some(len) = self.bare_time(rest) {
                let span = Span::new(at, at + len as u32);
                self.scan.passed.insert(cursor, Passed { span, kind: NotSpeech::Time });
                timed = true;
            } else if rest.starts_with(">>") {
                let len = rest.len() - rest.trim_start_matches('>').len();
                self.scan.events.push(Event::Change(at));
                let span = Span::new(at, at + len as u32);
                self.scan.passed.insert(cursor, Passed { span, kind: NotSpeech::Label });
                (at, cursor) = (span.end, cursor + 1);
            } else if let Some(dash) =
                ["- ", "– ", "— ", "-", "–"].iter().find_map(|d| rest.strip_prefix(*d))
            {
                let labelled =
                    || heads::head(dash.trim_start()).is_some_and(|it| it.mark == Mark::Colon);
                if !(self.whole.has_cues || timed || labelled()) {
                    break;
                }
                if self.whole.has_cues {
                    self.scan.events.push(Event::Change(at));
                }
                at += (rest.len() - dash.len()) as u32;
            } else {
                break;
            }
        }
        let rest = &self.text[at as usize..content.end as usize];
        let found = heads::head(rest).or_else(|| heads::run(rest).filter(|_| timed));
        let end = match found {
            Some(head) => self.named(&head, at, (opens, timed), content),
            None => at,
        };
        self.inline_heads(Span::new(end, content.end));
    }

    fn skip_blanks(&self, at: u32, end: u32) -> u32 {
        let rest = &self.text[at as usize..end as usize];
        at + (rest.len() - rest.trim_start().len()) as u32
    }

    /// Returns the length of the bare time that a line begins with, if it is a stamp and not a time
    /// that somebody names.
    fn bare_time(&self, rest: &str) -> Option<usize> {
        let time = time_at(rest).filter(|time| !time.bracketed)?;
        if rest.starts_with(['(', '（']) {
            return Some(time.len);
        }
        let after = rest[time.len..].trim_start_matches([' ', '\t', '-', '–', '—', '|', ']']);
        let labelled = heads::head(after).is_some_and(|head| {
            matches!(head.mark, Mark::Colon | Mark::End)
                && !matches!(head.style, Style::Phrase | Style::Lower)
        });
        let middle = self.before.is_some_and(|before| !ends_sentence(&self.text[before.range()]));
        let stamp = labelled
            || (time.full && !middle)
            || (after.is_empty() && (time.full || self.whole.bare_times))
            || (self.whole.bare_times && !middle)
            || self.whole.rising_times;
        stamp.then_some(time.len)
    }

    /// Adds a head; returns where what is said begins.
    fn named(&mut self, head: &Head, at: u32, (opens, timed): (bool, bool), content: Span) -> u32 {
        let moved = |n: usize| at + n as u32;
        let name = Span::new(moved(head.name.start), moved(head.name.end));
        let mut end = moved(head.end);
        if let Some(who) = examiner(&self.text[name.range()]) {
            let who = Span::new(name.end - who.len() as u32, name.end);
            self.pass(Span::new(at, end), NotSpeech::Label);
            self.scan.events.push(Event::Examiner(who));
            let at = self.skip_blanks(end, content.end);
            return match heads::head(&self.text[at as usize..content.end as usize]) {
                Some(next) if next.mark != Mark::End => {
                    self.named(&next, at, (opens, timed), content)
                }
                _ => at,
            };
        }
        if head.style == Style::Letter {
            end = self.asked_by(end, content.end);
        }
        if head.mark == Mark::End && !self.followed {
            return at;
        }
        self.scan.events.push(Event::Head(Candidate {
            at,
            name,
            end,
            style: head.style,
            mark: head.mark,
            timed: timed || head.timed,
            opens,
            after_blank: self.blank && !self.whole.has_cues,
            place: Place::Line,
        }));
        end
    }

    /// Reads “(By Mr. Hart)” after a “Q.”; returns where what is said begins.
    fn asked_by(&mut self, at: u32, end: u32) -> u32 {
        let from = self.skip_blanks(at, end);
        let rest = &self.text[from as usize..end as usize];
        let inner = rest.strip_prefix(['(', '[']).and_then(|inner| inner.split_once([')', ']']));
        let by = inner.filter(|(inner, _)| {
            inner.len() > 3 && inner.is_char_boundary(3) && inner[..3].eq_ignore_ascii_case("by ")
        });
        let Some((inner, after)) = by else { return at };
        let who = Span::new(from + 4, from + 1 + inner.len() as u32);
        self.scan.events.push(Event::Examiner(who));
        end - after.trim_start_matches([':', ' ']).len() as u32
    }

    /// Adds the name in brackets that a line begins with; returns true if there is one.
    fn bracketed_head(&mut self, span: Span, (opens, timed): (bool, bool)) -> bool {
        let words = &self.text[span.range()];
        let (Some(open), Some(close)) = (words.chars().next(), words.chars().next_back()) else {
            return false;
        };
        let inside = &words[open.len_utf8()..words.len() - close.len_utf8()];
        let Some(head) = heads::head(&format!("{inside}:")) else { return false };
        if !matches!(head.style, Style::Capitals | Style::Names | Style::Word | Style::Caseless) {
            return false;
        }
        let from = span.start + open.len_utf8() as u32;
        self.scan.events.push(Event::Head(Candidate {
            at: span.start,
            name: Span::new(from, from + inside.len() as u32),
            end: span.end,
            style: head.style,
            mark: Mark::Colon,
            timed,
            opens,
            after_blank: self.blank,
            place: Place::Brackets,
        }));
        true
    }

    /// Looks for heads within a line, after the end of a sentence.
    fn inline_heads(&mut self, rest: Span) {
        let words = &self.text[rest.range()];
        let colons = words.match_indices([':', '：']);
        for (colon, mark) in colons {
            let from = floor_border(words, colon.saturating_sub(80));
            let before = &words[from..colon];
            let ends = |c: char| {
                matches!(
                    c,
                    '.' | '?' | '!' | ']' | ')' | '”' | '"' | '。' | '？' | '！' | '…' | '>'
                )
            };
            let begin = sentence_start(before, ends);
            let Some(begin) = begin else { continue };
            let at = from + begin;
            let Some(head) = heads::head(&words[at..]) else { continue };
            let fits = head.mark == Mark::Colon && at + head.end == colon + mark.len();
            if !fits || matches!(head.style, Style::Phrase | Style::Lower | Style::Letter) {
                continue;
            }
            let moved = |n: usize| rest.start + (at + n) as u32;
            self.scan.events.push(Event::Head(Candidate {
                at: moved(0),
                name: Span::new(moved(head.name.start), moved(head.name.end)),
                end: moved(head.end),
                style: head.style,
                mark: Mark::Colon,
                timed: false,
                opens: true,
                after_blank: false,
                place: Place::Inline,
            }));
        }
    }

    /// Reads “ADA BROOK, having been first duly sworn”.
    fn witness(&mut self, content: Span) {
        let words = &self.text[content.range()];
        if let Some((name, _)) = words[..floor_border(words, 80)].split_once(',') {
            let several =
                name.contains(' ') && name.chars().filter(|c| c.is_uppercase()).count() > 3;
            if several && !name.chars().any(char::is_lowercase) {
                self.sworn = Some((Span::new(content.start, content.start + name.len() as u32), 4));
            }
        }
        let Some((name, left)) = self.sworn else { return };
        if ["sworn", "affirmed", "as a witness", "SWORN"].iter().any(|word| words.contains(word)) {
            self.scan.events.push(Event::Witness(name));
            self.sworn = None;
        } else {
            self.sworn = left.checked_sub(1).map(|left| (name, left));
        }
    }
}

/// The longest text in brackets, in bytes.
const LONGEST: usize = 300;

/// Brackets of stage directions.
const CLOSING: &[(char, char)] = &[
    ('[', ']'),
    ('［', '］'),
    ('【', '】'),
    ('〔', '〕'),
    ('{', '}'),
    ('(', ')'),
    ('（', '）'),
    ('*', '*'),
];

fn trimmed(text: &str, span: Span) -> Span {
    let words = &text[span.range()];
    let lead = (words.len() - words.trim_start().len()) as u32;
    Span::new((span.start + lead).min(span.end), span.end)
}
