//! The text of the article in words, with marks where quotes and claims begin and end.
//!
//! Marks are in square brackets, but their words alone say everything: many screen reader
//! users turn punctuation off.

use std::borrow::Cow;
use std::fmt::Write;
use std::ops::Range;

use super::reading_unit;
use crate::story::{Claimant, Item, PersonIx, QuoteIx, Span};
use crate::view::{Block, BlockKind, Document};

/// How much to read of each mark.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct MarkDetail {
    /// True to read speakers only.
    pub brief: bool,
    /// False to read no marks.
    pub marks: bool,
    /// If set, only marks of this speaker are read.
    pub only: Option<PersonIx>,
}

pub(super) use crate::view::lists::counted;

/// Returns the line before a text unit: the number of the paragraph, who speaks in it, what else is
/// annotated.
pub(super) fn heading(doc: &Document, blocks: &Range<usize>, detail: MarkDetail) -> String {
    let (first, last) = (doc.blocks.get(blocks.start), doc.blocks.get(blocks.end - 1));
    let mut line = format!("{} of {}", first.paragraph + 1, doc.blocks.paragraphs());
    if doc.blocks.of_paragraph(first.paragraph) < blocks.start {
        line.push_str(", goes on");
    } else if blocks.end < doc.blocks.len()
        && doc.blocks.get(blocks.end).paragraph == last.paragraph
    {
        line.push_str(", a long one, its beginning");
    }
    if detail.marks {
        if has_marks_of_its_own(doc.story.text.slice(reading_unit::span(&doc.blocks, blocks))) {
            line.push_str(". Some marks in brackets are the article's own");
        }
        for part in marked(doc, reading_unit::span(&doc.blocks, blocks), detail) {
            let _ = write!(line, ". {part}");
        }
    }
    line
}

/// The words that our marks begin with.
const MARKS: [&str; 7] = ["quote", "end", "claim", "embedded", "post", "title", "term"];

/// Returns true if the article has brackets that could be taken for our marks.
fn has_marks_of_its_own(words: &str) -> bool {
    words.split('[').skip(1).any(|inside| {
        let inside = inside.trim_start();
        MARKS.iter().any(|m| inside.get(..m.len()).is_some_and(|w| w.eq_ignore_ascii_case(m)))
    })
}

/// Returns what is annotated in a span: quotes by speaker, in the order in which they begin, then
/// the rest.
fn marked(doc: &Document, span: Span, detail: MarkDetail) -> Vec<String> {
    let mut items: Vec<Item> = Vec::new();
    doc.links.within(span, &mut |_, item| {
        if !items.contains(&item) && items.len() < MAX_MARKS {
            items.push(item);
        }
    });
    let mut speakers: Vec<(String, usize, usize)> = Vec::new();
    for item in &items {
        let Item::Quote(quote) = item else { continue };
        if !is_read(doc, *quote, detail) || !doc.story.quote(*quote).form.is_speech() {
            continue;
        }
        let name = who(doc, *quote);
        let proposed = usize::from(doc.story.quote(*quote).is_proposed());
        match speakers.iter_mut().find(|(other, ..)| *other == name) {
            Some((_, n, of_them)) => (*n, *of_them) = (*n + 1, *of_them + proposed),
            None => speakers.push((name, 1, proposed)),
        }
    }
    let line = |(name, n, proposed): (String, usize, usize)| match proposed {
        0 => format!("{name}, {}", counted(n, "quote")),
        all if all == n => format!("{name}, {}", counted(n, "proposed quote")),
        some => format!("{name}, {}, {some} of them proposed", counted(n, "quote")),
    };
    let mut parts: Vec<String> = speakers.into_iter().map(line).collect();
    let count = |is: fn(&Item) -> bool| items.iter().filter(|item| is(item)).count();
    let unmarked = doc.links.unmarked();
    let from = unmarked.partition_point(|u| u.end <= span.start);
    let unmarked = unmarked[from..].iter().take_while(|u| u.start < span.end).count();
    for (n, noun) in [
        (count(|i| matches!(i, Item::Claim(_))), "claim"),
        (count(|i| matches!(i, Item::Embed(_))), "embedded post"),
        (count(|i| matches!(i, Item::Problem(_))), "problem"),
        (unmarked, "unmarked quotation"),
    ] {
        if n > 0 {
            parts.push(counted(n, noun));
        }
    }
    parts
}

/// The most marks read in one text unit: more than anybody can follow.
const MAX_MARKS: usize = 500;

/// Returns the speakers of a quote.
pub(super) fn who(doc: &Document, at: QuoteIx) -> String {
    let quote = doc.story.quote(at);
    let names: Vec<&str> = quote.speakers.iter().map(|p| &*doc.story.person(*p).name).collect();
    match (names.as_slice(), quote.unknown) {
        ([], _) if !quote.form.is_speech() => String::new(),
        ([], true) => "speaker unknown".to_owned(),
        ([], false) => "no speaker".to_owned(),
        (names, _) => names.join(" and "),
    }
}

/// Returns what a quote is, in words: `direct quote`, `title in quotation marks`.
pub(super) fn what(doc: &Document, at: QuoteIx) -> String {
    let quote = doc.story.quote(at);
    let word = quote.form.word();
    let kind =
        if quote.form.is_speech() { format!("{word} quote") } else { format!("{word} in marks") };
    match &quote.suggestion {
        Some(suggestion) if suggestion.is_proposal() => format!("proposed {kind}"),
        Some(_) => format!("suggested {kind}"),
        None => kind,
    }
}

fn is_read(doc: &Document, at: QuoteIx, detail: MarkDetail) -> bool {
    detail.only.is_none_or(|person| doc.story.quote(at).speakers.contains(&person))
}

/// Returns the number of an item in a list in text order, from 1.
pub(super) fn number<T: Copy + PartialEq + crate::view::links::Listed>(
    doc: &Document,
    list: &[T],
    one: T,
) -> usize {
    let byte = crate::view::links::start(&doc.story, one.item());
    let from = crate::view::links::from(list, &doc.story, byte);
    from + 1 + list[from..].iter().take_while(|other| **other != one).count()
}

/// Returns the words of a block with marks where quotes and claims begin and end.
pub(super) fn block(doc: &Document, at: usize, detail: MarkDetail) -> String {
    let block = doc.blocks.get(at);
    if block.kind == BlockKind::Rule {
        return "A rule.".to_owned();
    }
    let (name, skipped) = kind(doc, block);
    let marks = if detail.marks { marks(doc, block.span, detail) } else { Vec::new() };
    let mut line = name.to_owned();
    let mut done = block.span.start + skipped;
    for mark in marks {
        let to = mark.at.max(done);
        line.push_str(&set(&doc.shown(Span::new(done, to))));
        done = to;
        if mark.ends {
            let _ = write!(line, " [{}]", mark.words);
        } else {
            let _ = write!(line, "[{}] ", mark.words);
        }
    }
    line.push_str(&set(&doc.shown(Span::new(done, block.span.end.max(done)))));
    line
}

/// Returns words with a blank for each end of a wrapped line.
fn set(words: &str) -> Cow<'_, str> {
    if words.contains(['\n', '\r']) {
        words.replace("\r\n", " ").replace(['\n', '\r'], " ").into()
    } else {
        words.into()
    }
}

/// Returns the word for a block that is not running text, and how many bytes of markup it replaces.
pub(super) fn kind(doc: &Document, block: Block) -> (&'static str, u32) {
    let words = doc.story.text.slice(block.span);
    match block.kind {
        _ if block.slice => ("", 0),
        BlockKind::Heading(level) => ("Heading: ", u32::from(level) + 1),
        BlockKind::Quoted => ("Set apart: ", block.span.len().min(2)),
        BlockKind::Listed if words.starts_with(['-', '*']) => ("Item: ", 2),
        _ => ("", 0),
    }
}

/// A mark within the text.
struct Mark {
    at: u32,
    ends: bool,
    /// The length of the marked span: decides the order of marks at one position.
    len: u32,
    words: String,
}

/// Returns the marks in a span, in text order.
fn marks(doc: &Document, span: Span, detail: MarkDetail) -> Vec<Mark> {
    let mut marks = Vec::new();
    doc.links.within(span, &mut |stretch, item| {
        if marks.len() >= MAX_MARKS {
            return;
        }
        let Some(words) = words_of(doc, stretch, item, detail) else { return };
        let goes_on = stretch.start < span.start;
        let begin = if goes_on { format!("{} goes on", words.short) } else { words.begin };
        let len = stretch.len();
        marks.push(Mark { at: stretch.start.max(span.start), ends: false, len, words: begin });
        if stretch.end <= span.end {
            marks.push(Mark { at: stretch.end, ends: true, len, words: words.end });
        }
    });
    // at one position ends come before beginnings, ends from the inside out, beginnings from the
    // outside in
    marks.sort_by_key(|m| {
        (m.at, !m.ends, if m.ends { i64::from(m.len) } else { -i64::from(m.len) })
    });
    marks
}

/// The words where a marked span begins, where it goes on, and where it ends.
struct Words {
    begin: String,
    short: String,
    end: String,
}

fn words_of(doc: &Document, stretch: Span, item: Item, detail: MarkDetail) -> Option<Words> {
    match item {
        Item::Quote(at) if is_read(doc, at, detail) => Some(quote(doc, stretch, at, detail)),
        Item::Claim(at) if !detail.brief && detail.only.is_none() => {
            let n = number(doc, doc.links.claims(), at);
            let short = format!("claim {n}");
            Some(Words { begin: short.clone(), end: "end claim".to_owned(), short })
        }
        Item::Embed(at) => {
            let author = doc.story.embeds[at.ix()].author;
            let by = author.map(|p| format!(", by {}", doc.story.person(p).name));
            let begin = format!("embedded post{}", by.unwrap_or_default());
            Some(Words { begin, short: "post".to_owned(), end: "end post".to_owned() })
        }
        _ => None,
    }
}

fn quote(doc: &Document, stretch: Span, at: QuoteIx, detail: MarkDetail) -> Words {
    let parts = &doc.story.quote(at).parts;
    let part = parts.iter().position(|p| *p == stretch).unwrap_or(0);
    let name = who(doc, at);
    let form = doc.story.quote(at).form;
    if !form.is_speech() && name.is_empty() {
        let end = format!("end {}", form.word());
        return Words { begin: what(doc, at), short: form.word().to_owned(), end };
    }
    if detail.brief {
        return Words { begin: name.clone(), short: name, end: "end".to_owned() };
    }
    let short = format!("quote {}", number(doc, doc.links.quotes(), at));
    let whole = format!("{short}, {name}, {}", what(doc, at).replace(" quote", ""));
    let begin = if part > 0 { format!("{short} goes on") } else { whole };
    let last = part + 1 == parts.len();
    let end = if last { "end quote" } else { "quote breaks off" };
    Words { begin, short, end: end.to_owned() }
}

/// Returns who makes a claim.
pub(super) fn claimant(doc: &Document, at: crate::story::ClaimIx) -> String {
    let claim = doc.story.claim(at);
    match claim.by {
        Claimant::Person(person) => doc.story.person(person).name.to_string(),
        Claimant::Unsaid if !doc.links.quotes_of(at).is_empty() => {
            let first = doc.links.quotes_of(at).first();
            first.map(|q| who(doc, *q)).unwrap_or_default()
        }
        Claimant::Narrator | Claimant::Unsaid => "the writer".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_in_the_article_itself_are_found() {
        for words in ["a [quote 9, Bo Marsh, direct] b", "[ END quote]", "x [claim"] {
            assert!(has_marks_of_its_own(words), "{words}");
        }
        for words in ["", "[", "[sic]", "quote [the] end", "[é"] {
            assert!(!has_marks_of_its_own(words), "{words}");
        }
    }
}
