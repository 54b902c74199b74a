//! The marks of Markdown: which bytes of an article are not drawn, and what is emphasised.
//!
//! What is hidden stays in the text, and every place counts it; only drawing leaves it out.
//! Headings, emphasis, links, footnotes, code and escapes of `CommonMark` are read paragraph by
//! paragraph, with tables and the tags of HTML. A parser of the whole language would be a dependency,
//! and would make a page of what has to stay the text, byte for byte.
//!
//! ```text
//! lines      what a line is: a fence, a heading, a row of a table
//! inline     what stands within words: emphasis, code, links
//! tags       tags of HTML
//! shortcodes commands of the generators of sites
//! entities   characters by name or number
//! tables     the columns of a table
//! link       where a link leads
//! ```

mod entities;
mod inline;
mod lines;
mod link;
mod shortcodes;
mod tables;
mod tags;

use std::collections::{BTreeSet, HashMap};

use crate::story::Span;
use crate::story::text::layout::{is_rule, unquoted};
use lines::{
    cells, definition, fence, heading, is_code, is_item, is_table_rule, is_underline,
    within_quotation,
};
use tables::TableReader;

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
    /// Bytes for which other words are drawn, in text order, with these words: a character by name, a bar
    /// between cells with the blanks that set them below each other.
    pub instead: Vec<(u32, Box<str>)>,
    /// The words of links, in text order, with the address that each leads to.
    pub links: Vec<(Span, Box<str>)>,
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

/// Finds the marks of a text.
pub fn of(body: &str) -> Markup {
    let mut reader = Reader {
        body,
        names: names(body),
        hidden: BTreeSet::new(),
        table: TableReader::default(),
        markup: Markup::default(),
    };
    reader.lines();
    let mut markup = reader.markup;
    for (start, end) in reader.hidden {
        match markup.hidden.last_mut() {
            Some(last) if last.end >= start => last.end = last.end.max(end),
            _ => markup.hidden.push(Span::new(start, end)),
        }
    }
    markup.emphasis.sort_by_key(|(span, _)| span.end);
    markup.links.sort_by_key(|(span, _)| span.end);
    markup.instead.sort_by_key(|(at, _)| *at);
    markup
}

/// Finds the marks before the headings of a text in which nothing else is Markdown.
pub fn of_headings(body: &str) -> Markup {
    let mut markup = Markup::default();
    let mut start = 0;
    for line in body.split_inclusive('\n') {
        if let Some(level) = heading(line.trim_end()).filter(|level| *level <= 3) {
            let marks = line.len() - line[level..].trim_start().len();
            markup.hidden.push(Span::of(start..start + marks));
        }
        start += line.len();
    }
    markup
}

/// Returns a text in Markdown with blanks for those of its marks that have quotation marks in them, such
/// as tags and the titles of links: nobody says what stands there. Every place stays the same. `None` if
/// there are none.
pub fn without_quoted_marks(body: &str) -> Option<String> {
    let quoted = |span: &&Span| body[span.range()].contains(QUOTATION_MARKS);
    let hidden = of(body).hidden;
    let mut spans = hidden.iter().filter(quoted).peekable();
    spans.peek()?;
    let (mut out, mut at) = (String::with_capacity(body.len()), 0);
    for span in spans {
        out.push_str(&body[at..span.range().start]);
        let blank = |byte: u8| if byte == b'\n' { '\n' } else { ' ' };
        out.extend(body[span.range()].bytes().map(blank));
        at = span.range().end;
    }
    out.push_str(&body[at..]);
    Some(out)
}

/// What stands around values in marks of Markdown, and is taken for the marks of a quotation elsewhere.
const QUOTATION_MARKS: [char; 6] = ['"', '\'', '“', '”', '‘', '’'];

/// Returns the link definitions (`[name]: address`) of a text by their names in lower case; of several
/// the first.
fn names(body: &str) -> HashMap<String, &str> {
    let mut names = HashMap::new();
    for (name, address) in body.lines().filter_map(definition) {
        names.entry(name.to_lowercase()).or_insert(address);
    }
    names
}

/// Reads a text line by line, and its paragraphs as wholes.
struct Reader<'a> {
    body: &'a str,
    names: HashMap<String, &'a str>,
    hidden: BTreeSet<(u32, u32)>,
    /// The table so far.
    table: TableReader,
    /// What is set off and kept; what is hidden is added in the end.
    markup: Markup,
}

/// Where the lines of a text have come to.
#[derive(Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts about lines that do not exclude each other"
)]
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
    /// True after words of a quotation: what is set in there is no code.
    quoted_words: bool,
    /// True within a list in a quotation.
    quoted_list: bool,
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
        self.end_of_table();
    }

    fn line(&mut self, (start, bare): (usize, &str), next: &str, above: &mut Above<'_>) {
        let (end, words) = (start + bare.len(), bare.trim());
        if above.table && (words.starts_with('>') || !words.contains('|')) {
            self.end_of_table();
            above.table = false;
        }
        if let Some(mark) = fence(bare, above.code) {
            self.end_of_paragraph(above.paragraph.take(), start);
            above.code = if above.code.is_some() { None } else { Some(mark) };
            self.hide(start, end);
        } else if above.code.is_some() {
            // code is drawn as it is
            self.keep(start, end);
        } else if words.is_empty() {
            self.end_of_paragraph(above.paragraph.take(), start);
        } else if above.table {
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
        } else if self.quoted_code((start, bare), above) {
            self.end_of_paragraph(above.paragraph.take(), start);
            self.keep(start, end);
        } else {
            above.paragraph.get_or_insert(start);
        }
        let is_item = is_item(words) && !is_rule(bare);
        above.list = is_item || above.list && (words.is_empty() || bare.starts_with([' ', '\t']));
    }

    /// Keeps the end of a line.
    fn keep(&mut self, start: usize, end: usize) {
        self.markup.kept.push(Span::of(start..end));
    }

    /// Returns true for a line of code in a quotation, in a fence or set in, and hides the fences.
    fn quoted_code(&mut self, (start, bare): (usize, &str), above: &mut Above<'_>) -> bool {
        let (depth, words) = unquoted(bare);
        let mark = (depth > 0).then(|| fence(words, above.quoted)).flatten();
        let open = above.quoted.filter(|_| depth > 0);
        above.quoted = match mark {
            Some(_) if open.is_some() => None,
            mark => mark.or(open),
        };
        if mark.is_some() {
            self.hide(start + bare.len() - words.len(), start + bare.len());
        }
        let inner = within_quotation(bare);
        let goes_on = above.quoted_words || above.quoted_list;
        let set_in = depth > 0 && !goes_on && !words.is_empty() && is_code(inner);
        let is_code_line = mark.is_some() || open.is_some() || set_in;
        above.quoted_words = depth > 0 && !is_code_line && !words.is_empty();
        let within_item = words.is_empty() || inner.starts_with([' ', '\t']);
        above.quoted_list = depth > 0 && (is_item(words) || above.quoted_list && within_item);
        is_code_line
    }

    /// Sets the cells of the table that ends here below each other.
    fn end_of_table(&mut self) {
        let body = self.body;
        let table = std::mem::take(&mut self.table);
        let bars = table.bars(body, &|words| self.shown(words));
        for (gap, drawn) in bars {
            let Some(bar) = body[gap.clone()].find('|') else { continue };
            let bar = gap.start + bar;
            self.hide(gap.start, bar);
            self.hide(bar + 1, gap.end);
            self.markup.instead.push((bar as u32, drawn.into()));
        }
    }

    /// Returns a stretch as it is drawn.
    fn shown(&self, words: std::ops::Range<usize>) -> String {
        let mut shown = String::new();
        let mut at = words.start as u32;
        let end = words.end as u32;
        // of marks that begin before a cell, none reaches into it
        for (from, to) in self.hidden.range((at, 0)..(end, 0)) {
            shown.push_str(&self.body[at as usize..(*from).max(at) as usize]);
            at = at.max((*to).min(end));
        }
        shown.push_str(&self.body[at as usize..words.end]);
        shown
    }

    /// Reads a row of a table: without the bars at its ends, and without the rule under its head.
    fn row(&mut self, (start, line): (usize, &str), head: bool) {
        let end = start + line.len();
        self.keep(start, end);
        self.table.line(start, line);
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
}

#[cfg(test)]
mod tests;
