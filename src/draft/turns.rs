//! Speech that needs no marks by its place: turns of a conversation (`Brook: We sail.`), and posts with
//! their signatures (`— Ada Brook (@ada) May 3, 2026`).

use super::reading::Reading;
use super::reading::frame::{Kind, Stretch};
use crate::story::Span;

/// A turn of a conversation.
#[derive(Clone, Debug)]
pub(super) struct Turn {
    /// The label, without the colon.
    pub(super) label: Span,
    /// What is said.
    pub(super) words: Span,
}

/// A post.
#[derive(Clone, Debug)]
pub(super) struct Post {
    pub(super) author: Span,
    pub(super) words: Span,
    pub(super) date: Option<Span>,
}

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Turns {
    pub(super) turns: Vec<Turn>,
    pub(super) posts: Vec<Post>,
}

/// The longest label, in tokens.
const LABEL: usize = 6;

/// Finds turns and posts.
pub(super) fn find(reading: &Reading<'_>) -> Turns {
    Turns { turns: turns(reading), posts: posts(reading) }
}

/// Finds the turns of a text in which labels come again.
fn turns(reading: &Reading<'_>) -> Vec<Turn> {
    /// A conversation has at least so many turns, and a label that comes again.
    const LEAST: usize = 4;
    let frame = &reading.frame;
    let labels: Vec<Option<usize>> = frame.paragraphs.iter().map(|p| label(reading, *p)).collect();
    let name = |p: usize| {
        let from = frame.paragraphs[p].from as usize;
        labels[p].map(|colon| &frame.text[frame.span(from, colon - 1).range()])
    };
    let mut counts: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
    for found in (0..labels.len()).filter_map(name) {
        *counts.entry(found).or_default() += 1;
    }
    let again = |label: &str| counts.get(label).is_some_and(|n| *n >= 2);
    let total: usize = counts.values().sum();
    if total < LEAST || !counts.values().any(|n| *n >= 2) {
        return Vec::new();
    }
    // of a conversation nearly all paragraphs are turns: those without a label go on
    let goes_on = total * 2 >= labels.len();
    let mut out: Vec<Turn> = Vec::new();
    let mut open = false;
    for (p, paragraph) in frame.paragraphs.iter().enumerate() {
        let last = paragraph.to as usize - 1;
        match (labels[p], name(p)) {
            (Some(colon), Some(words)) if colon < last => {
                let ours = again(words) || goes_on;
                if ours {
                    let label = frame.span(paragraph.from as usize, colon - 1);
                    out.push(Turn { label, words: frame.span(colon + 1, last) });
                }
                open = ours && goes_on;
            }
            _ if open => {
                if let Some(turn) = out.last_mut() {
                    turn.words.end = frame.tokens[last].span.end;
                }
            }
            _ => {}
        }
    }
    out
}

/// Returns the colon behind a label that begins a paragraph: a name, a role in capitals, Q or A.
fn label(reading: &Reading<'_>, paragraph: Stretch) -> Option<usize> {
    let tokens = &reading.frame.tokens;
    let range = paragraph.range();
    let colon = range.clone().take(LABEL + 1).find(|t| tokens[*t].kind == Kind::Colon)?;
    let label = &tokens[range.start..colon];
    let fits = !label.is_empty()
        && label.iter().all(|t| {
            t.kind == Kind::Word && (t.capital || t.span.len() <= 3) || t.kind == Kind::Number
        })
        && label[0].capital;
    let next = tokens.get(colon + 1).filter(|_| colon + 1 < range.end)?;
    (fits && (next.capital || next.kind != Kind::Word)).then_some(colon)
}

/// Finds posts by their signatures.
fn posts(reading: &Reading<'_>) -> Vec<Post> {
    let frame = &reading.frame;
    let text = frame.text;
    let mut out = Vec::new();
    for (p, paragraph) in frame.paragraphs.iter().enumerate() {
        let range = paragraph.range();
        let tokens = &frame.tokens[range.clone()];
        let Some(open) = tokens.windows(2).position(|two| {
            two[0].kind == Kind::Open && text[two[1].span.range()].starts_with('@')
        }) else {
            continue;
        };
        let Some(dash) = tokens[..open].iter().rposition(|t| t.kind == Kind::Dash) else {
            continue;
        };
        if open == dash + 1 {
            continue;
        }
        let close = tokens[open..].iter().position(|t| t.kind == Kind::Close).map(|c| open + c);
        let author = frame.span(range.start + dash + 1, range.start + open - 1);
        let words = if dash > 0 {
            Some(frame.span(range.start, range.start + dash - 1))
        } else {
            p.checked_sub(1).map(|above| {
                let above = frame.paragraphs[above];
                frame.span(above.from as usize, above.to as usize - 1)
            })
        };
        let date = close.filter(|c| c + 1 < tokens.len());
        let date = date.map(|c| frame.span(range.start + c + 1, range.end - 1));
        if let Some(words) = words {
            out.push(Post { author, words, date });
        }
    }
    out
}
