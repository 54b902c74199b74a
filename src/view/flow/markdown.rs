//! The marks of Markdown: which bytes of an article are not drawn, and what is emphasised.
//!
//! What is hidden stays in the text, and every place counts it; only drawing leaves it out.
//! Headings, emphasis, links, footnotes, code and escapes of `CommonMark` are read paragraph by
//! paragraph, with tables and the tags of HTML. A parser of the whole language would be a dependency,
//! and would make a page of what has to stay the text, byte for byte.
//!
//! ```text
//! lines   what a line is: a fence, a heading, a row of a table
//! tags    tags of HTML
//! ```

mod lines;
mod tags;

use std::collections::{BTreeSet, HashSet};

use crate::story::Span;
use crate::story::text::layout::{is_rule, unquoted};
use crate::view::visible::web_address;
use lines::{cells, definition, fence, heading, is_code, is_item, is_table_rule, is_underline};

/// How words are set off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emphasis {
    /// `*words*`.
    Light,
    /// `**words**`, and headings that are no block of their own kind.
    Strong,
    /// A link.
    Link,
    /// `~~words~~`.
    Struck,
}

/// The marks of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup {
    /// What is not drawn, in text order; no two spans touch.
    pub hidden: Vec<Span>,
    /// What is set off, in text order of the ends.
    pub emphasis: Vec<(Span, Emphasis)>,
    /// Lines whose ends are meant, in text order: code, tables.
    pub kept: Vec<Span>,
}

impl Markup {
    /// Returns true if the end of the line that holds a byte is meant.
    pub fn keeps(&self, byte: u32) -> bool {
        let at = self.kept.partition_point(|line| line.end < byte);
        self.kept.get(at).is_some_and(|line| line.start <= byte)
    }

    /// Adds what is not drawn either.
    pub(super) fn hide(&mut self, mut more: Vec<Span>) {
        more.retain(|span| !span.is_empty());
        if more.is_empty() {
            return;
        }
        more.append(&mut self.hidden);
        more.sort_unstable_by_key(|span| (span.start, span.end));
        for span in more {
            match self.hidden.last_mut() {
                Some(last) if last.end >= span.start => last.end = last.end.max(span.end),
                _ => self.hidden.push(span),
            }
        }
    }
}

/// The most bytes of a paragraph that are searched for the end of code.
const MAX_CODE: usize = 4_000;
/// The most marks that may wait for their partner.
const MAX_OPEN: usize = 200;
/// The longest address or title of a link, in bytes.
const MAX_ADDRESS: usize = 4_000;

/// Finds the marks of a text.
pub fn of(body: &str) -> Markup {
    let mut reader =
        Reader { body, names: names(body), hidden: BTreeSet::new(), markup: Markup::default() };
    reader.lines();
    let mut markup = reader.markup;
    for (start, end) in reader.hidden {
        match markup.hidden.last_mut() {
            Some(last) if last.end >= start => last.end = last.end.max(end),
            _ => markup.hidden.push(Span::new(start, end)),
        }
    }
    markup.emphasis.sort_by_key(|(span, _)| span.end);
    markup
}

/// Returns the names of the link definitions (`[name]: address`) of a text, in lower case.
fn names(body: &str) -> HashSet<String> {
    body.lines().filter_map(definition).map(str::to_lowercase).collect()
}

/// Reads a text line by line, and its paragraphs as wholes.
struct Reader<'a> {
    body: &'a str,
    names: HashSet<String>,
    hidden: BTreeSet<(u32, u32)>,
    /// What is set off and kept; what is hidden is added in the end.
    markup: Markup,
}

/// Where the lines of a text have come to.
#[derive(Default)]
struct Above<'a> {
    /// Where the paragraph so far begins.
    paragraph: Option<usize>,
    /// The line above.
    line: std::ops::Range<usize>,
    /// The fence of the block of code that is open.
    code: Option<&'a str>,
    /// True within a table.
    table: bool,
    /// True within a list.
    list: bool,
    /// The fence of the block of code that is open in a quotation.
    quoted: Option<&'a str>,
}

/// A mark that waits for its partner.
struct Open {
    at: usize,
    mark: u8,
    /// How many of its characters are left.
    count: usize,
}

impl Reader<'_> {
    fn hide(&mut self, start: usize, end: usize) {
        if start < end {
            self.hidden.insert((start as u32, end as u32));
        }
    }

    fn set_off(&mut self, start: usize, end: usize, how: Emphasis) {
        if start < end {
            self.markup.emphasis.push((Span::of(start..end), how));
        }
    }

    fn lines(&mut self) {
        let body = self.body;
        let mut at = 0;
        let mut above = Above::default();
        let mut lines = body.split_inclusive('\n').peekable();
        while let Some(line) = lines.next() {
            let bare = line.trim_end_matches(['\n', '\r']);
            let next = lines.peek().map_or("", |next| next.trim_end_matches(['\n', '\r']));
            self.line((at, bare), next, &mut above);
            above.line = at..at + bare.len();
            at += line.len();
        }
        self.end_of_paragraph(above.paragraph, body.len());
    }

    fn line(&mut self, (start, bare): (usize, &str), next: &str, above: &mut Above<'_>) {
        let (end, words) = (start + bare.len(), bare.trim());
        if let Some(mark) = fence(bare, above.code) {
            self.end_of_paragraph(above.paragraph.take(), start);
            above.code = if above.code.is_some() { None } else { Some(mark) };
            self.hide(start, end);
        } else if above.code.is_some() {
            // code is drawn as it is
            self.keep(start, end);
        } else if words.is_empty() {
            self.end_of_paragraph(above.paragraph.take(), start);
            above.table = false;
        } else if above.table && !words.starts_with('>') && words.contains('|') {
            self.row((start, bare), false);
        } else if above.paragraph.is_none() && !above.list && is_code(bare) {
            self.keep(start, end);
        } else if let Some(level) = heading(bare) {
            self.end_of_paragraph(above.paragraph.take(), start);
            self.heading(start, bare, level);
        } else if definition(bare).is_some() && above.paragraph.is_none() {
            self.hide(start, end);
        } else if above.paragraph.is_some() && is_underline(words) {
            self.hide(start, end);
            let line = above.line.clone();
            self.set_off(line.start, line.end, Emphasis::Strong);
            self.end_of_paragraph(above.paragraph.take(), start);
        } else if is_table_rule(next, bare) {
            self.end_of_paragraph(above.paragraph.take(), start);
            self.row((start, bare), true);
            above.table = true;
        } else if is_rule(bare) {
            self.end_of_paragraph(above.paragraph.take(), start);
        } else {
            self.quoted_code((start, bare), above);
            above.paragraph.get_or_insert(start);
        }
        let is_item = is_item(words) && !is_rule(bare);
        above.list = is_item || above.list && (words.is_empty() || bare.starts_with([' ', '\t']));
    }

    /// Keeps the end of a line.
    fn keep(&mut self, start: usize, end: usize) {
        self.markup.kept.push(Span::of(start..end));
    }

    /// Keeps the lines of a block of code in a quotation.
    fn quoted_code(&mut self, (start, bare): (usize, &str), above: &mut Above<'_>) {
        let (depth, words) = unquoted(bare);
        let mark = (depth > 0).then(|| fence(words, above.quoted)).flatten();
        let open = above.quoted.filter(|_| depth > 0);
        if mark.is_some() || open.is_some() {
            self.keep(start, start + bare.len());
        }
        above.quoted = match mark {
            Some(_) if open.is_some() => None,
            mark => mark.or(open),
        };
    }

    /// Reads a row of a table: without the bars at its ends, and without the rule under its head.
    fn row(&mut self, (start, line): (usize, &str), head: bool) {
        let end = start + line.len();
        self.keep(start, end);
        if !head && is_table_rule(line, line) {
            self.hide(start, end);
            return;
        }
        let (first, last) = cells(line);
        self.hide(start, start + first);
        self.hide(start + last, end);
        self.words(start + first, start + last);
        if head {
            self.set_off(start + first, start + last, Emphasis::Strong);
        }
    }

    fn end_of_paragraph(&mut self, paragraph: Option<usize>, end: usize) {
        if let Some(start) = paragraph {
            self.words(start, end);
        }
    }

    fn heading(&mut self, start: usize, line: &str, level: usize) {
        let words = line[level..].trim_start();
        let from = start + line.len() - words.len();
        self.hide(start, from);
        let closed = words.trim_end().trim_end_matches('#');
        let is_closed = closed.len() < words.trim_end().len() && closed.ends_with(' ');
        let words = if is_closed { closed.trim_end() } else { words };
        self.hide(from + words.len(), start + line.len());
        self.words(from, from + words.len());
        if level > 3 {
            self.set_off(from, from + words.len(), Emphasis::Strong);
        }
    }

    /// Reads what stands within words.
    fn words(&mut self, start: usize, end: usize) {
        let bytes = &self.body.as_bytes()[..end];
        let mut open: Vec<Open> = Vec::new();
        // false once a comment was found that nothing ends
        let mut comments = true;
        let mut at = start;
        while at < end {
            at = match bytes[at] {
                b'\\' if bytes.get(at + 1).is_some_and(u8::is_ascii_punctuation) => {
                    self.hide(at, at + 1);
                    at + 2
                }
                b'`' => self.code(at, end),
                b'\\' if matches!(bytes.get(at + 1), Some(b'\n' | b'\r')) => {
                    self.hide(at, at + 1);
                    at + 1
                }
                b'<' => self.angle(at, end, &mut comments),
                b'&' => self.ampersand(at, end),
                // the marks of an address are its own
                b'h' | b'H' => match web_address::starting_at(self.body, at) {
                    Some(close) if close <= end => {
                        let marks = self.body[at..close].match_indices('&');
                        marks.for_each(|(place, _)| _ = self.ampersand(at + place, end));
                        close
                    }
                    _ => at + 1,
                },
                b'[' => {
                    let image = at > start && bytes[at - 1] == b'!';
                    open.push(Open { at, mark: b'[', count: usize::from(image) });
                    at + 1
                }
                b']' => self.bracket(at, end, &mut open),
                mark @ (b'*' | b'_' | b'~') => self.run(mark, at, (start, end), &mut open),
                _ => at + 1,
            };
            if open.len() > MAX_OPEN {
                open.remove(0);
            }
        }
    }

    /// Hides what stands after the sign of `&amp;`; returns where reading goes on. Other characters by
    /// name stay as they are written: nothing is drawn that is not in the text.
    fn ampersand(&mut self, at: usize, end: usize) -> usize {
        let rest = &self.body.as_bytes()[at + 1..end];
        let names = ["amp;", "AMP;", "#38;", "#x26;", "#X26;"];
        let name = names.iter().find(|name| rest.starts_with(name.as_bytes()));
        let after = at + 1 + name.map_or(0, |name| name.len());
        self.hide(at + 1, after);
        after
    }

    /// Hides the marks around code; returns where reading goes on.
    fn code(&mut self, at: usize, end: usize) -> usize {
        let run = |from: usize| self.body[from..end].bytes().take_while(|b| *b == b'`').count();
        let count = run(at);
        let mut close = at + count;
        let limit = end.min(close + MAX_CODE);
        while let Some(found) = self.body.as_bytes()[close..limit].iter().position(|b| *b == b'`') {
            close += found;
            let length = run(close);
            if length == count {
                self.hide(at, at + count);
                self.hide(close, close + count);
                return close + count;
            }
            close += length;
            if close >= limit {
                break;
            }
        }
        at + count
    }

    /// Hides a comment, a tag, or the brackets around an address; returns where reading goes on.
    fn angle(&mut self, at: usize, end: usize, comments: &mut bool) -> usize {
        let rest = &self.body[at..end];
        if *comments && rest.starts_with("<!--") {
            let close = rest.find("-->").map_or(at + 4, |n| at + n + 3);
            *comments = close > at + 4;
            self.hide(at, close);
            return close;
        }
        let near = &rest[..crate::story::text::floor_border(rest, MAX_ADDRESS)];
        if let Some(tag) = tags::tag(near) {
            let shown = tag.shown.unwrap_or(tag.length..tag.length);
            self.hide(at, at + shown.start);
            self.hide(at + shown.end, at + tag.length);
            return at + tag.length;
        }
        let address = ["<http://", "<https://", "<mailto:"].iter().any(|a| rest.starts_with(a));
        if !address {
            return at + 1;
        }
        let close = near.find(|c: char| c == '>' || c.is_whitespace());
        if let Some(close) = close.filter(|close| rest[*close..].starts_with('>')) {
            self.hide(at, at + 1);
            self.hide(at + close, at + close + 1);
            self.set_off(at + 1, at + close, Emphasis::Link);
            return at + close + 1;
        }
        at + 1
    }

    /// Ends a link or picture; returns where reading goes on.
    fn bracket(&mut self, at: usize, end: usize, open: &mut Vec<Open>) -> usize {
        let Some(place) = open.iter().rposition(|open| open.mark == b'[') else { return at + 1 };
        let Open { at: from, count: image, .. } = open[place];
        let rest = &self.body[at + 1..end];
        let named = |name: &str| self.names.contains(&name.to_lowercase());
        let words = &self.body[from + 1..at];
        if words.starts_with('^') && words.len() > 1 && image == 0 {
            // a footnote keeps its brackets
            open.truncate(place);
            self.hide(from + 1, from + 2);
            return at + 1;
        }
        let by_name = || {
            let reference = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'));
            match reference {
                Some(("", _)) if named(words) => Some(2),
                Some((name, _)) if named(name) => Some(name.len() + 2),
                _ => named(words).then_some(0),
            }
        };
        let tail = address(rest).or_else(by_name);
        open.truncate(place);
        let Some(tail) = tail else { return at + 1 };
        if image > 0 {
            // the words about a picture stay in their brackets
            self.hide(from - 1, from);
            self.hide(at + 1, at + 1 + tail);
        } else {
            self.hide(from, from + 1);
            self.hide(at, at + 1 + tail);
            self.set_off(from + 1, at, Emphasis::Link);
        }
        at + 1 + tail
    }

    /// Opens or closes emphasis by a run of the same mark; returns where reading goes on.
    fn run(
        &mut self,
        mark: u8,
        at: usize,
        (start, end): (usize, usize),
        open: &mut Vec<Open>,
    ) -> usize {
        let count = self.body.as_bytes()[at..end].iter().take_while(|b| **b == mark).count();
        let after_run = at + count;
        let before = self.body[start..at].chars().next_back().unwrap_or(' ');
        let after = self.body[after_run..end].chars().next().unwrap_or(' ');
        let punctuation = |c: char| !c.is_alphanumeric() && !c.is_whitespace();
        let left = !after.is_whitespace()
            && (!punctuation(after) || before.is_whitespace() || punctuation(before));
        let right = !before.is_whitespace()
            && (!punctuation(before) || after.is_whitespace() || punctuation(after));
        let (may_open, may_close) = match mark {
            b'_' => {
                (left && (!right || punctuation(before)), right && (!left || punctuation(after)))
            }
            b'~' if count != 2 => (false, false),
            _ => (left, right),
        };
        let mut left_over = count;
        let mut from = at;
        while may_close && left_over > 0 {
            let Some(place) = open.iter().rposition(|open| open.mark == mark) else { break };
            let both = open[place].count.min(left_over).min(2);
            let both = if mark == b'~' { 2 } else { both };
            let opening = &mut open[place];
            opening.count -= both.min(opening.count);
            let (words, last) = (opening.at + opening.count + both, opening.count == 0);
            let marks = opening.at + opening.count;
            self.hide(marks, marks + both);
            self.hide(from, from + both);
            let how = match (mark, both) {
                (b'~', _) => Emphasis::Struck,
                (_, 1) => Emphasis::Light,
                _ => Emphasis::Strong,
            };
            self.set_off(words, from, how);
            open.truncate(if last { place } else { place + 1 });
            left_over -= both.min(left_over);
            from += both;
        }
        if may_open && left_over > 0 {
            open.push(Open { at: from, mark, count: left_over });
        }
        after_run
    }
}

/// Returns the length of an address in round brackets at the start of a text.
fn address(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('(')?;
    let (mut depth, mut quoted) = (1, None);
    for (at, c) in inside.char_indices().take_while(|(at, _)| *at < MAX_ADDRESS) {
        match (quoted, c) {
            (Some(mark), c) if mark == c => quoted = None,
            (None, '"') => quoted = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 2);
                }
            }
            (None, '\n') if inside[..at].ends_with('\n') => return None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests;
