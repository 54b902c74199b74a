//! The text in words: a paragraph with its quotes told apart, and where each begins and ends.
//!
//! Marks stand in square brackets, but their words alone say everything: many
//! listeners have punctuation off. What is stood on is told elsewhere.

use std::fmt::Write;
use std::ops::Range;

use super::reading_unit;
use crate::story::{Claimant, Item, PersonIx, QuoteIx, Span};
use crate::view::{Block, BlockKind, Document};

/// How much is said of each mark.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Telling {
    /// True to say names only.
    pub brief: bool,
    /// False to say none.
    pub marks: bool,
    /// The one whose marks alone are said.
    pub only: Option<PersonIx>,
}

pub(super) use crate::view::lists::counted;

/// Returns the line before a piece of the text: which paragraph it is, who speaks in it, what else is marked.
pub(super) fn heading(doc: &Document, blocks: &Range<usize>, telling: Telling) -> String {
    let (first, last) = (doc.blocks.get(blocks.start), doc.blocks.get(blocks.end - 1));
    let mut line = format!("{} of {}", first.paragraph + 1, doc.blocks.paragraphs());
    if doc.blocks.of_paragraph(first.paragraph) < blocks.start {
        line.push_str(", goes on");
    } else if blocks.end < doc.blocks.len()
        && doc.blocks.get(blocks.end).paragraph == last.paragraph
    {
        line.push_str(", a long one, its beginning");
    }
    if telling.marks {
        if has_marks_of_its_own(doc.story.text.slice(reading_unit::span(&doc.blocks, blocks))) {
            line.push_str(". Some marks in brackets are the article's own");
        }
        for part in marked(doc, reading_unit::span(&doc.blocks, blocks), telling) {
            let _ = write!(line, ". {part}");
        }
    }
    line
}

/// Words that our marks begin with.
const MARKS: [&str; 7] = ["quote", "end", "claim", "embedded", "post", "title", "term"];

/// Tells whether words of the article look like marks of ours.
fn has_marks_of_its_own(words: &str) -> bool {
    words.split('[').skip(1).any(|inside| {
        let inside = inside.trim_start();
        MARKS.iter().any(|m| inside.get(..m.len()).is_some_and(|w| w.eq_ignore_ascii_case(m)))
    })
}

/// Returns what is marked in a stretch: quotes by speaker, in the order they begin to speak, then the rest.
fn marked(doc: &Document, span: Span, telling: Telling) -> Vec<String> {
    let mut items: Vec<Item> = Vec::new();
    doc.links.within(span, &mut |_, item| {
        if !items.contains(&item) && items.len() < MOST {
            items.push(item);
        }
    });
    let mut speakers: Vec<(String, usize)> = Vec::new();
    for item in &items {
        let Item::Quote(quote) = item else { continue };
        if !is_told(doc, *quote, telling) || !doc.story.quote(*quote).form.is_speech() {
            continue;
        }
        let name = who(doc, *quote);
        match speakers.iter_mut().find(|(other, _)| *other == name) {
            Some((_, n)) => *n += 1,
            None => speakers.push((name, 1)),
        }
    }
    let mut parts: Vec<String> =
        speakers.into_iter().map(|(name, n)| format!("{name}, {}", counted(n, "quote"))).collect();
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

/// As many marks of one piece of the text are told; more than any reader follows.
const MOST: usize = 500;

/// Returns who says a quote.
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
    if quote.suggestion.is_some() { format!("suggested {kind}") } else { kind }
}

fn is_told(doc: &Document, at: QuoteIx, telling: Telling) -> bool {
    telling.only.is_none_or(|person| doc.story.quote(at).speakers.contains(&person))
}

/// Returns the position of something in a list that stands in text order, from 1.
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
pub(super) fn block(doc: &Document, at: usize, telling: Telling) -> String {
    let block = doc.blocks.get(at);
    if block.kind == BlockKind::Rule {
        return "A rule.".to_owned();
    }
    let (name, skipped) = kind(doc, block);
    let marks = if telling.marks { marks(doc, block.span, telling) } else { Vec::new() };
    let mut line = name.to_owned();
    let mut done = block.span.start + skipped;
    for mark in marks {
        let to = mark.at.max(done);
        line.push_str(doc.story.text.slice(Span::new(done, to)));
        done = to;
        if mark.ends {
            let _ = write!(line, " [{}]", mark.words);
        } else {
            let _ = write!(line, "[{}] ", mark.words);
        }
    }
    line.push_str(doc.story.text.slice(Span::new(done, block.span.end.max(done))));
    line
}

/// Returns the word for a block that is no running text, and how many bytes of signs it stands for.
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
    /// How far away its other end is: what begins first among those at one place.
    reach: u32,
    words: String,
}

/// Returns the marks of a stretch as they stand in it.
fn marks(doc: &Document, span: Span, telling: Telling) -> Vec<Mark> {
    let mut marks = Vec::new();
    doc.links.within(span, &mut |stretch, item| {
        if marks.len() >= MOST {
            return;
        }
        let Some(words) = words_of(doc, stretch, item, telling) else { return };
        let goes_on = stretch.start < span.start;
        let begin = if goes_on { format!("{} goes on", words.short) } else { words.begin };
        let reach = stretch.len();
        marks.push(Mark { at: stretch.start.max(span.start), ends: false, reach, words: begin });
        if stretch.end <= span.end {
            marks.push(Mark { at: stretch.end, ends: true, reach, words: words.end });
        }
    });
    // at one place: what ends before what begins, what ends from the inside out, what begins from the outside in
    marks.sort_by_key(|m| {
        (m.at, !m.ends, if m.ends { i64::from(m.reach) } else { -i64::from(m.reach) })
    });
    marks
}

/// What is said where a stretch begins, where it goes on, and where it ends.
struct Words {
    begin: String,
    short: String,
    end: String,
}

fn words_of(doc: &Document, stretch: Span, item: Item, telling: Telling) -> Option<Words> {
    match item {
        Item::Quote(at) if is_told(doc, at, telling) => Some(quote(doc, stretch, at, telling)),
        Item::Claim(at) if !telling.brief && telling.only.is_none() => {
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

fn quote(doc: &Document, stretch: Span, at: QuoteIx, telling: Telling) -> Words {
    let parts = &doc.story.quote(at).parts;
    let part = parts.iter().position(|p| *p == stretch).unwrap_or(0);
    let name = who(doc, at);
    let form = doc.story.quote(at).form;
    if !form.is_speech() && name.is_empty() {
        let end = format!("end {}", form.word());
        return Words { begin: what(doc, at), short: form.word().to_owned(), end };
    }
    if telling.brief {
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
    fn marks_that_the_article_has_itself_are_found() {
        for words in ["a [quote 9, Bo Marsh, direct] b", "[ END quote]", "x [claim"] {
            assert!(has_marks_of_its_own(words), "{words}");
        }
        for words in ["", "[", "[sic]", "quote [the] end", "[é"] {
            assert!(!has_marks_of_its_own(words), "{words}");
        }
    }
}
