//! The words of a text outside its quotations, each quotation as one token, in sentences and
//! paragraphs.

use crate::draft::lexicon::{Class, Lexicon, class, hash, mixed};
use crate::story::Span;
use crate::story::quotation::{Quotation, Quotations};
use crate::story::text::floor_border;
use crate::story::text::layout::Layout;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::draft) enum Kind {
    Word,
    Number,
    /// A quotation, by its position in [`Frame::quoted`].
    Quoted(u32),
    Comma,
    /// . ? ! …
    Stop,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    /// 's
    Owner,
    Other,
}

/// A word, mark or quotation.
#[derive(Clone, Copy, Debug)]
pub(in crate::draft) struct Token {
    pub(in crate::draft) span: Span,
    pub(in crate::draft) kind: Kind,
    pub(in crate::draft) class: Class,
    /// Of the word in small letters; 0 for what is no word.
    pub(in crate::draft) hash: u32,
    /// True if it begins with a capital.
    pub(in crate::draft) capital: bool,
    /// True if all of it is in capitals, with two letters or more.
    pub(in crate::draft) capitals: bool,
}

impl Token {
    pub(in crate::draft) fn is(&self, class: Class) -> bool {
        self.class & class != 0
    }

    pub(in crate::draft) fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Word | Kind::Number)
    }

    pub(in crate::draft) fn quoted(&self) -> Option<usize> {
        if let Kind::Quoted(at) = self.kind { Some(at as usize) } else { None }
    }
}

/// A stretch of tokens.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::draft) struct Stretch {
    pub(in crate::draft) from: u32,
    pub(in crate::draft) to: u32,
    /// The paragraph of a sentence; of a paragraph its own position.
    pub(in crate::draft) paragraph: u32,
}

impl Stretch {
    pub(in crate::draft) fn range(self) -> std::ops::Range<usize> {
        self.from as usize..self.to as usize
    }
}

/// A quotation that is not within another, where it stands.
#[derive(Clone, Copy, Debug)]
pub(in crate::draft) struct Quoted {
    pub(in crate::draft) quotation: Quotation,
    pub(in crate::draft) token: u32,
    pub(in crate::draft) sentence: u32,
    pub(in crate::draft) paragraph: u32,
}

/// A text as tokens.
pub(in crate::draft) struct Frame<'t> {
    pub(in crate::draft) text: &'t str,
    pub(in crate::draft) tokens: Vec<Token>,
    pub(in crate::draft) sentences: Vec<Stretch>,
    pub(in crate::draft) paragraphs: Vec<Stretch>,
    /// The first sentence of each paragraph.
    pub(in crate::draft) first_sentences: Vec<u32>,
    /// How many quotations each paragraph has.
    pub(in crate::draft) quoted_in: Vec<u32>,
    pub(in crate::draft) quoted: Vec<Quoted>,
    /// The first byte that belongs to the article: below a title, if there is one.
    pub(in crate::draft) below_title: u32,
}

impl<'t> Frame<'t> {
    /// Cuts a text into tokens. One pass.
    pub(in crate::draft) fn of(text: &'t str, quotations: &Quotations, lexicon: &Lexicon) -> Self {
        let outer = quotations.all().iter().filter(|q| !q.nested).copied().collect();
        let frame = Self {
            text,
            tokens: Vec::with_capacity(text.len() / 5),
            sentences: Vec::new(),
            paragraphs: Vec::new(),
            first_sentences: Vec::new(),
            quoted_in: Vec::new(),
            quoted: Vec::new(),
            below_title: 0,
        };
        let mut cutter = Cutter { frame, lexicon, outer, layout: Layout::of(text), next: 0 };
        cutter.cut();
        let mut frame = cutter.frame;
        frame.find_title();
        frame
    }

    /// Returns the words of a token.
    pub(in crate::draft) fn words(&self, at: usize) -> &'t str {
        &self.text[self.tokens[at].span.range()]
    }

    /// Returns the span from one token to another, both within.
    pub(in crate::draft) fn span(&self, from: usize, last: usize) -> Span {
        Span::new(self.tokens[from].span.start, self.tokens[last].span.end)
    }

    /// A first paragraph that is short and no sentence is the title.
    fn find_title(&mut self) {
        const LONGEST: usize = 30;
        let Some(first) = self.paragraphs.first() else { return };
        let range = first.range();
        let Some(last) = self.tokens[range.clone()].last() else { return };
        let ends = last.kind == Kind::Stop && !self.text[last.span.range()].contains(['?', '!']);
        if range.len() <= LONGEST && !ends && self.paragraphs.len() > 1 {
            self.below_title = last.span.end;
        }
    }
}

/// A sentence of more tokens is cut: what is looked for within a sentence takes its length each time.
const LONGEST_SENTENCE: usize = 400;

/// So many bytes are looked through for the end of a link's address.
const LONGEST_ADDRESS: usize = 2_000;

struct Cutter<'t, 'l> {
    frame: Frame<'t>,
    lexicon: &'l Lexicon,
    outer: Vec<Quotation>,
    layout: Layout,
    /// The next quotation.
    next: usize,
}

impl Cutter<'_, '_> {
    fn cut(&mut self) {
        let text = self.frame.text;
        let bytes = text.as_bytes();
        let mut at = 0;
        let mut line_start = 0;
        let mut paragraph_line = 0;
        let mut first = 0;
        while at < bytes.len() {
            if let Some(quotation) = self.outer.get(self.next).copied() {
                if quotation.span.range().start <= at {
                    self.next += 1;
                    if quotation.span.range().end > at {
                        at = quotation.span.range().end;
                        self.add_quoted(quotation);
                    }
                    continue;
                }
            }
            match bytes[at] {
                b' ' | b'\t' | b'\r' => at += 1,
                b'\n' => {
                    let line = text[line_start..at].trim_end_matches('\r');
                    let rest = &text[at + 1..];
                    let next = rest.split('\n').next().unwrap_or_default().trim_end_matches('\r');
                    let start = text[paragraph_line..].split('\n').next().unwrap_or_default();
                    let joins = !next.trim().is_empty() && self.layout.joins(start, line, next);
                    at += 1;
                    line_start = at;
                    if !joins {
                        self.end_paragraph(first);
                        first = self.frame.tokens.len();
                        paragraph_line = at;
                    }
                }
                _ => at = self.token(at),
            }
        }
        self.end_paragraph(first);
    }

    fn add_quoted(&mut self, quotation: Quotation) {
        let token = self.frame.tokens.len() as u32;
        let kind = Kind::Quoted(self.frame.quoted.len() as u32);
        self.push(quotation.span, kind, 0, 0, false, false);
        let paragraph = self.frame.paragraphs.len() as u32;
        self.frame.quoted.push(Quoted { quotation, token, sentence: 0, paragraph });
    }

    fn push(
        &mut self,
        span: Span,
        kind: Kind,
        class: Class,
        hash: u32,
        capital: bool,
        capitals: bool,
    ) {
        self.frame.tokens.push(Token { span, kind, class, hash, capital, capitals });
    }

    /// Adds the token at a byte, and returns where it ends.
    fn token(&mut self, at: usize) -> usize {
        let text = self.frame.text;
        let bytes = text.as_bytes();
        let limit = self.outer.get(self.next).map_or(bytes.len(), |q| q.span.range().start);
        if bytes[at].is_ascii_digit() {
            return self.number(at, limit);
        }
        if is_letter(text, at).is_some() {
            return self.word(at, limit);
        }
        let Some(c) = text[at..].chars().next() else { return bytes.len() };
        let mut end = at + c.len_utf8();
        let run = |mut end: usize, byte: u8| {
            while end < limit && bytes.get(end) == Some(&byte) {
                end += 1;
            }
            end
        };
        let kind = match c {
            ',' | '、' => Kind::Comma,
            '.' | '?' | '!' | '…' | '。' => Kind::Stop,
            ':' => Kind::Colon,
            ';' => Kind::Semicolon,
            '–' | '—' | '―' | '-' => Kind::Dash,
            '(' | '[' => Kind::Open,
            ')' => Kind::Close,
            ']' => {
                end = self.behind_address(end, limit);
                Kind::Close
            }
            '\'' | '’'
                if matches!(bytes.get(end), Some(b's' | b'S')) && !letter_at(text, end + 1) =>
            {
                return self.owner(at, end);
            }
            c if c.is_whitespace() => return end,
            _ => Kind::Other,
        };
        // the dots of an ellipsis are one stop, hyphens for a dash one dash
        match c {
            '.' => end = run(end, b'.'),
            '-' => end = run(end, b'-'),
            _ => {}
        }
        self.push(Span::of(at..end), kind, 0, 0, false, false);
        end
    }

    /// Adds a number: 1,200.50; a word that begins with one: 46-year-old.
    fn number(&mut self, at: usize, limit: usize) -> usize {
        let text = self.frame.text;
        let bytes = text.as_bytes();
        let is_part = |end: usize| {
            bytes[end].is_ascii_alphanumeric()
                || matches!(bytes[end], b'.' | b',' | b'-' | b':' | b'/')
                    && bytes.get(end + 1).is_some_and(u8::is_ascii_digit)
        };
        let mut end = at + 1;
        while end < limit && is_part(end) {
            end += 1;
        }
        let mut kind = Kind::Number;
        while end < limit
            && (bytes[end] == b'-' && letter_at(text, end + 1)
                || kind == Kind::Word && bytes[end].is_ascii_alphabetic())
        {
            kind = Kind::Word;
            end += 1;
        }
        self.push(Span::of(at..end), kind, 0, hash(&bytes[at..end]), false, false);
        end
    }

    /// Returns where the address of a link in Markdown ends that begins at a byte.
    fn behind_address(&self, at: usize, limit: usize) -> usize {
        let text = self.frame.text;
        if text.as_bytes().get(at) != Some(&b'(') {
            return at;
        }
        let most = floor_border(text, limit.min(at + LONGEST_ADDRESS).max(at));
        let close = text[at..most].find([')', '\n']);
        close.map_or(at, |close| at + close + usize::from(text.as_bytes()[at + close] == b')'))
    }

    /// Adds the ’s at a byte: of an owner, or of “he is”.
    fn owner(&mut self, at: usize, apostrophe: usize) -> usize {
        let last = self.frame.tokens.last().filter(|t| t.span.end as usize == at);
        let Some(last) = last else {
            self.push(Span::of(at..apostrophe), Kind::Other, 0, 0, false, false);
            return apostrophe;
        };
        let end = apostrophe + 1;
        let small = class::SUBJECT | class::RELATIVE | class::OTHER_PRONOUN | class::CONJUNCTION;
        if last.is(small) {
            self.push(Span::of(at..end), Kind::Word, class::AUXILIARY, hash(b"is"), false, false);
        } else {
            self.push(Span::of(at..end), Kind::Owner, 0, 0, false, false);
        }
        end
    }

    /// Adds a word, with its inner hyphens, apostrophes and dots.
    fn word(&mut self, at: usize, limit: usize) -> usize {
        let text = self.frame.text;
        let bytes = text.as_bytes();
        let mut end = at;
        let mut hash = 0x811c_9dc5_u32;
        let (mut capitals, mut small, mut dots) = (0, 0, 0);
        while end < limit {
            if let Some(length) = is_letter(text, end) {
                for &byte in &bytes[end..end + length] {
                    hash = mixed(hash, byte);
                }
                if length == 1 {
                    capitals += u32::from(bytes[end].is_ascii_uppercase());
                    small += u32::from(bytes[end].is_ascii_lowercase());
                }
                end += length;
                continue;
            }
            let apostrophe = if bytes[end] == b'\'' { 1 } else { 3 };
            match bytes[end] {
                // the law-which Brook wrote: a dash
                b'-' if self.is_dash(end) => break,
                b'-' if letter_at(text, end + 1)
                    || bytes.get(end + 1).is_some_and(u8::is_ascii_digit) =>
                {
                    hash = mixed(hash, b'-');
                    end += 1;
                }
                b'0'..=b'9' | b'&' if letter_at(text, end + 1) || bytes[end] != b'&' => {
                    hash = mixed(hash, bytes[end]);
                    end += 1;
                }
                b'\'' | 0xE2
                    if text[end..].starts_with(['\'', '’'])
                        && letter_at(text, end + apostrophe) =>
                {
                    let rest = &bytes[end + apostrophe..];
                    let owner =
                        matches!(rest[0], b's' | b'S') && !letter_at(text, end + apostrophe + 1);
                    if owner {
                        break;
                    }
                    hash = mixed(hash, b'\'');
                    end += apostrophe;
                }
                b'.' if is_dotted(bytes, at, end) => {
                    dots += 1;
                    hash = mixed(hash, b'.');
                    end += 1;
                }
                _ => break,
            }
        }
        let first = text[at..].chars().next();
        let capital = first.is_some_and(char::is_uppercase);
        let mut class = self.lexicon.class(hash.max(1));
        // the full stop of an abbreviation belongs to it: Sen. J. Brook, U.S.
        let initial = capital && end - at <= 2 && small == 0;
        let abbreviation = class & class::ABBREVIATION != 0 && (capital || dots > 0);
        let mut full = end;
        if end < limit && bytes[end] == b'.' && (initial || abbreviation || dots > 0) {
            full += 1;
            class |= class::ABBREVIATION;
        } else {
            class &= !class::ABBREVIATION;
        }
        let all = capitals >= 2 && small == 0;
        self.push(Span::of(at..full), Kind::Word, class, hash.max(1), capital, all);
        full
    }

    /// Returns true if a hyphen stands for a dash: a word that begins a clause follows.
    fn is_dash(&self, at: usize) -> bool {
        /// The longest such word, and the shortest.
        const LENGTHS: std::ops::RangeInclusive<usize> = 3..=7;
        let rest = &self.frame.text.as_bytes()[at + 1..];
        let length = rest.iter().take(9).take_while(|b| b.is_ascii_lowercase()).count();
        let ends = rest.get(length).is_none_or(|b| matches!(b, b' ' | b'\n' | b','));
        let clause = class::RELATIVE | class::CONJUNCTION | class::SUBJECT;
        LENGTHS.contains(&length)
            && ends
            && self.lexicon.class(hash(&rest[..length])) & clause != 0
            && self.lexicon.class(hash(&rest[..length])) & (class::ADVERB | class::PREPOSITION) == 0
    }

    /// Ends a paragraph: splits its tokens into sentences.
    fn end_paragraph(&mut self, first: usize) {
        let frame = &mut self.frame;
        let last = frame.tokens.len();
        if first >= last {
            return;
        }
        let paragraph = frame.paragraphs.len() as u32;
        frame.paragraphs.push(Stretch { from: first as u32, to: last as u32, paragraph });
        frame.first_sentences.push(frame.sentences.len() as u32);
        frame.quoted_in.push(0);
        let mut from = first;
        for at in first..last {
            if let Kind::Quoted(quoted) = frame.tokens[at].kind {
                let quoted = &mut frame.quoted[quoted as usize];
                quoted.sentence = frame.sentences.len() as u32;
                quoted.paragraph = paragraph;
                frame.quoted_in[paragraph as usize] += 1;
            }
            if at + 1 < last && (at - from >= LONGEST_SENTENCE || ends_sentence(frame, from, at)) {
                let sentence = Stretch { from: from as u32, to: at as u32 + 1, paragraph };
                frame.sentences.push(sentence);
                from = at + 1;
            }
        }
        frame.sentences.push(Stretch { from: from as u32, to: last as u32, paragraph });
    }
}

/// Returns true if a sentence that began at `from` ends with the token at `at`.
fn ends_sentence(frame: &Frame<'_>, from: usize, at: usize) -> bool {
    let (token, next) = (&frame.tokens[at], &frame.tokens[at + 1]);
    let begins = next.capital || matches!(next.kind, Kind::Quoted(_) | Kind::Number);
    match token.kind {
        Kind::Stop => begins || next.kind == Kind::Other,
        Kind::Word if token.is(class::ABBREVIATION) => {
            // U.S. He said
            next.capital
                && next.is(class::FUNCTION)
                && !token.is(class::TITLE)
                && frame.words(at).matches('.').count() > 1
        }
        Kind::Quoted(quoted) => {
            // “… it was.” Ada Brook left: a sentence of its own behind a whole sentence
            let inside = frame.quoted[quoted as usize].quotation.inside;
            let words = &frame.text[inside.range()];
            let stop = words.ends_with(['.', '!', '?', '…']);
            let asked = words.ends_with(['!', '?']);
            stop && at > from && begins && !is_tag(frame, at + 1, asked)
                || stop
                    && at == from
                    && begins
                    && next.quoted().is_none()
                    && !is_tag(frame, at + 1, asked)
        }
        _ => false,
    }
}

/// Returns true if what begins at a token reads as the tag of a quotation before it: a verb of speech
/// within a few words, before any other verb.
fn is_tag(frame: &Frame<'_>, from: usize, asked: bool) -> bool {
    const REACH: usize = 5;
    let tokens = &frame.tokens[from..frame.tokens.len().min(from + REACH)];
    let mut words = 0;
    for (at, token) in tokens.iter().enumerate() {
        if token.kind == Kind::Stop || token.quoted().is_some() {
            return false;
        }
        if token.is(class::CORE | class::SPEECH)
            && token.is(class::PAST | class::THIRD)
            && !token.capital
        {
            // a tag ends here, or goes on without an object of its own
            let next = frame.tokens.get(from + at + 1);
            let ends = next.is_none_or(|n| {
                matches!(n.kind, Kind::Stop | Kind::Comma | Kind::Colon)
                    || n.quoted().is_none() && n.is(class::PREPOSITION | class::ADVERB)
            });
            return words > 0 && (asked && token.is(class::CORE) || ends);
        }
        words += 1;
    }
    false
}

/// Returns the bytes of the letter at a byte, if one stands there.
#[inline]
fn is_letter(text: &str, at: usize) -> Option<usize> {
    let byte = *text.as_bytes().get(at)?;
    if byte < 0x80 {
        return byte.is_ascii_alphabetic().then_some(1);
    }
    let c = text.get(at..)?.chars().next()?;
    c.is_alphabetic().then(|| c.len_utf8())
}

fn letter_at(text: &str, at: usize) -> bool {
    is_letter(text, at).is_some()
}

/// Returns true if the dot at `end` stands within an abbreviation: U.S, D.C, a.m.
fn is_dotted(bytes: &[u8], at: usize, end: usize) -> bool {
    let one_before = end == at + 1 || bytes[end - 2] == b'.';
    let letter_after = bytes.get(end + 1).is_some_and(u8::is_ascii_alphabetic);
    let one_after = bytes.get(end + 2).is_none_or(|b| !b.is_ascii_alphabetic());
    one_before && letter_after && one_after
}
