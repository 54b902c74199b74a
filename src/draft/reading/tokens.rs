//! The words of a text outside its quotations, each quotation as one token, in sentences and
//! paragraphs.

use super::frame::{Frame, Kind, Quoted, Stretch, Token};
use super::sentences::ends_sentence;
use crate::draft::lexicon::{Class, Lexicon, class, hash, mixed};
use crate::story::Span;
use crate::story::quotation::{Quotation, Quotations};
use crate::story::text::floor_border;
use crate::story::text::layout::Layout;

/// A sentence of more tokens is cut: what is looked for within a sentence takes its length each time.
const LONGEST_SENTENCE: usize = 400;

/// Names in capitals that would be pronouns in small letters.
const ACRONYMS: [&str; 2] = ["US", "WHO"];

/// So many bytes are looked through for the end of a link's address.
const LONGEST_ADDRESS: usize = 2_000;

/// Cuts a text into tokens. One pass.
pub(super) fn cut<'t>(text: &'t str, quotations: &Quotations, lexicon: &Lexicon) -> Frame<'t> {
    let outer = quotations.all().iter().filter(|q| !q.nested).copied().collect();
    let frame = Frame {
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
            let begun = self.outer.get(self.next).filter(|q| q.span.range().start <= at);
            if let Some(quotation) = begun.copied() {
                self.next += 1;
                if quotation.span.range().end > at {
                    at = quotation.span.range().end;
                    self.add_quoted(quotation);
                }
                continue;
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
        // el-Brook, al-Mills: a name with its article
        let article = bytes[at..end].iter().position(|b| *b == b'-').filter(|dash| {
            *dash <= 3 && bytes[at + dash + 1..end].first().is_some_and(u8::is_ascii_uppercase)
        });
        let capital = first.is_some_and(char::is_uppercase) || article.is_some();
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
        if all && ACRONYMS.contains(&&text[at..end]) {
            // the US, the WHO: no pronouns
            class = 0;
            hash = mixed(hash, b'.');
        }
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
