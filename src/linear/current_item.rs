//! The current item in words: the most important word first, then which one of how many,
//! then the words of the text.
//!
//! Everything else that is known of an item is on its card.

use std::fmt::Write;

use unicode_segmentation::UnicodeSegmentation;

use super::article_text::{claimant, counted, kind, number, what, who};
use crate::app::mending::proposals;
use crate::app::state::active_list::{ActiveList, ItemSlice};
use crate::app::{Reader, Selection};
use crate::story::text::{ceil_border, floor_border};
use crate::story::{ClaimIx, Item, QuoteIx, Span};
use crate::view::Document;

/// The context read around a hit, in bytes on each side.
const AROUND: u32 = 200;

/// Returns the lines that describe the current item.
pub(super) fn describe(reader: &Reader, on: Selection, brief: bool) -> Vec<String> {
    let doc = reader.doc();
    match on {
        Selection::Item(Item::Quote(at)) => quote(reader, at, brief),
        Selection::Item(Item::Claim(at)) => claim(doc, at, brief),
        Selection::Item(item) => vec![other(reader, item)],
        Selection::Hit(span) => hit(reader, span),
        Selection::Unmarked(span) => {
            let all = doc.links.unmarked();
            let at = all.partition_point(|u| u.start < span.start) + 1;
            vec![
                format!("Unmarked quotation {at} of {}, {}", all.len(), place(doc, span)),
                words(doc, span),
            ]
        }
    }
}

/// Returns the paragraph of a span.
fn place(doc: &Document, span: Span) -> String {
    if doc.blocks.is_empty() {
        return "no paragraph".to_owned();
    }
    format!("paragraph {}", doc.blocks.get(doc.blocks.at(span.start)).paragraph + 1)
}

fn words(doc: &Document, span: Span) -> String {
    doc.story.text.slice(span).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Adds the words of some spans; several get a numbered line each.
fn parts(doc: &Document, spans: &[Span], lines: &mut Vec<String>) {
    for (n, span) in spans.iter().enumerate() {
        let words = words(doc, *span);
        lines.push(if spans.len() > 1 { format!("Part {}: {words}", n + 1) } else { words });
    }
}

fn quote(reader: &Reader, at: QuoteIx, brief: bool) -> Vec<String> {
    let doc = reader.doc();
    let quote = doc.story.quote(at);
    let first = quote.parts.first().copied().unwrap_or_default();
    let mut line = who(doc, at);
    if !brief || line.is_empty() {
        let glue = if line.is_empty() { "" } else { ", " };
        let _ = write!(line, "{glue}{}", what(doc, at));
    }
    let all = doc.links.quotes();
    let _ = match (
        reader.active_list(),
        reader.active_items().and_then(|walk| Some((reader.position(walk)?, walk.len()))),
    ) {
        (ActiveList::Speaker(person), Some((n, of))) => {
            let name = &doc.story.person(*person).name;
            write!(line, ", {} of {of} by {name}", n + 1)
        }
        _ => write!(line, ", {} of {}", number(doc, all, at), all.len()),
    };
    let _ = write!(line, ", {}", place(doc, first));
    let mut lines = vec![line];
    parts(doc, &quote.parts, &mut lines);
    lines.extend(proposal(doc, at).filter(|_| !brief));
    let claims = doc.links.claims_in(at).len();
    if !brief {
        let claims =
            if claims > 0 { format!(". {}", counted(claims, "claim")) } else { String::new() };
        lines.push(format!("End quote{claims}"));
    }
    lines
}

/// Says how sure sayso is of a quote that it proposes, why, and who else may have said it.
fn proposal(doc: &Document, at: QuoteIx) -> Option<String> {
    let suggestion = doc.story.quote(at).suggestion.as_ref().filter(|s| s.is_proposal())?;
    let sure = suggestion
        .score
        .map(|score| format!(", {}, {}", proposals::per_cent(score), proposals::in_words(score)));
    let mut line = format!("Proposed by sayso{}", sure.unwrap_or_default());
    if let Some(why) = &suggestion.why {
        let _ = write!(line, ", because of {why}");
    }
    for other in &suggestion.others {
        let name = &doc.story.person(other.person).name;
        let _ = write!(line, "; or {name}, {}", proposals::per_cent(other.score));
    }
    Some(line)
}

fn claim(doc: &Document, at: ClaimIx, brief: bool) -> Vec<String> {
    let claim = doc.story.claim(at);
    let first = claim.parts.first().copied().unwrap_or_default();
    let all = doc.links.claims();
    let suggested = if claim.suggestion.is_some() { "Suggested claim" } else { "Claim" };
    let mut lines = vec![format!(
        "{suggested} {} of {} by {}, {}",
        number(doc, all, at),
        all.len(),
        claimant(doc, at),
        place(doc, first)
    )];
    if let Some(says) = &claim.says {
        lines.push(says.to_string());
    }
    if claim.says.is_none() || !brief {
        let from = lines.len();
        parts(doc, &claim.parts, &mut lines);
        if let (Some(line), Some(_)) = (lines.get_mut(from), &claim.says) {
            line.insert_str(0, "In the text: ");
        }
    }
    lines.push(match claim.evidence.len() {
        0 => "No evidence".to_owned(),
        1 => "1 piece of evidence".to_owned(),
        n => format!("{n} pieces of evidence"),
    });
    lines
}

/// Describes a mention, an embed or a problem.
fn other(reader: &Reader, item: Item) -> String {
    let doc = reader.doc();
    let span = doc.story.spans(item).first().copied().unwrap_or_default();
    let place = place(doc, span);
    match item {
        Item::Mention(at) => {
            let person = doc.story.mentions[at.ix()].person;
            let all = doc.links.mentions_of(person);
            let (n, of, name) = (number(doc, all, at), all.len(), &doc.story.person(person).name);
            format!("Mention {n} of {of} of {name}, {place}: {}", sentence(doc, span, false))
        }
        Item::Embed(at) => {
            let author = doc.story.embeds[at.ix()].author;
            let by = author.map(|p| format!(" by {}", doc.story.person(p).name));
            format!("Embedded post{}, {place}: {}", by.unwrap_or_default(), words(doc, span))
        }
        Item::Problem(at) => {
            let problem = &doc.story.problems[at as usize];
            let all = doc.links.problems();
            let (n, of) = (number(doc, all, item), all.len());
            let hint = problem.hint.as_deref().unwrap_or_default();
            let word = problem.severity.word();
            format!("Problem {n} of {of}, {word}, {place}: {}. {hint}", problem.what)
        }
        Item::Quote(_) | Item::Claim(_) => String::new(),
    }
}

fn hit(reader: &Reader, span: Span) -> Vec<String> {
    let doc = reader.doc();
    let at = match reader.active_items() {
        Some(walk @ ItemSlice::Hits(hits)) => {
            reader.position(walk).map(|n| format!(" {} of {}", n + 1, hits.len()))
        }
        _ => None,
    };
    vec![format!("Hit{}, {}", at.unwrap_or_default(), place(doc, span)), sentence(doc, span, true)]
}

/// Returns the sentence around a span, at most [`AROUND`] to each side and within its block.
fn sentence(doc: &Document, span: Span, marked: bool) -> String {
    let body = doc.story.body();
    if doc.blocks.is_empty() {
        return words(doc, span);
    }
    let block = doc.blocks.get(doc.blocks.at(span.start));
    let (name, skipped) = kind(doc, block);
    let block = Span::new((block.span.start + skipped).min(span.start), block.span.end);
    let from = block.start.max(span.start.saturating_sub(AROUND));
    let to = block.end.min(span.end.saturating_add(AROUND)).max(span.end);
    let (from, to) = (ceil_border(body, from as usize), floor_border(body, to as usize));
    let before = &body[from.min(span.range().start)..span.range().start];
    let after = &body[span.range().end..to.max(span.range().end)];
    // drop words that were cut
    let before = match before.split_once(' ') {
        Some((_, rest)) if from as u32 > block.start => rest,
        _ => before,
    };
    let after = match after.rsplit_once(' ') {
        Some((rest, _)) if (to as u32) < block.end => rest,
        _ => after,
    };
    let (before, after) = (last_sentence(before), first_sentence(after));
    let words = doc.story.text.slice(span);
    if marked {
        format!("{name}{before}[hit] {words} [end hit]{after}")
    } else {
        format!("{name}{before}{words}{after}")
    }
}

/// Returns the last sentence of some words, or the part of it that is there.
fn last_sentence(words: &str) -> &str {
    // the next character decides whether a full stop ends a sentence: add a capital
    let with = format!("{words}X");
    let at = with.split_sentence_bound_indices().last().map_or(0, |(at, _)| at);
    words.get(at..).unwrap_or(words)
}

/// Returns the first sentence of some words, or the rest of it.
fn first_sentence(words: &str) -> &str {
    let with = format!("X{words}");
    let end = with.split_sentence_bounds().next().map_or(1, str::len) - 1;
    words.get(..end).unwrap_or(words).trim_end()
}
