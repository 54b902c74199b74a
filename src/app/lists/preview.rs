//! Previews of rows: the text around an item with its card, or the opening of a story.
//!
//! Laid out here for a width; the colours are the theme's.

use std::sync::Arc;

use crate::app::ReviewSession;
use crate::app::card::{self, CardLine, Piece};
use crate::app::keys::keymap::Keymap;
use crate::app::mode::Subject;
use crate::story::{Item, Problem, Span};
use crate::view::flow::{Top, wrapped};
use crate::view::table::RowTarget;
use crate::view::{Document, Flow, Measure, Role, Row};

/// The most rows of text above the card.
const EXCERPT: u16 = 6;

/// Returns one dimmed line.
pub(in crate::app) fn words(words: &str) -> Vec<CardLine> {
    vec![line(Role::Dim, words)]
}

/// Returns text in one role, wrapped to a width.
pub(in crate::app) fn wrap(role: Role, words: &str, measure: impl Into<Measure>) -> Vec<CardLine> {
    wrapped(words, measure).iter().map(|words| line(role, words)).collect()
}

/// Returns the reason why there is no preview.
pub(in crate::app) fn failed(why: &str, measure: Measure) -> Vec<CardLine> {
    wrap(Role::Error, why, measure)
}

fn line(role: Role, words: &str) -> CardLine {
    let piece = Piece { text: words.to_owned(), role, speaker: None };
    CardLine { pieces: vec![piece], ..CardLine::default() }
}

/// Returns the preview of a row of a story's list.
pub(in crate::app) fn of(
    doc: &Arc<Document>,
    session: Option<&ReviewSession>,
    leads: &RowTarget,
    (measure, rows): (Measure, u16),
    keymap: &Keymap,
) -> Vec<CardLine> {
    let about = match (leads, session) {
        (RowTarget::Event(at), Some(session)) => {
            session.item_of(*at, &doc.story).map(RowTarget::Item)
        }
        _ => None,
    };
    let leads = about.as_ref().unwrap_or(leads);
    let (subject, spans) = match leads {
        RowTarget::Item(item) => (Some(Subject::Item(*item)), doc.story.spans(*item).to_vec()),
        RowTarget::Person(person) => (Some(Subject::Person(*person)), Vec::new()),
        RowTarget::Source(source) => (Some(Subject::Source(*source, None)), Vec::new()),
        RowTarget::Byte(byte) => (None, vec![Span::new(*byte, *byte)]),
        _ => return Vec::new(),
    };
    let mut lines = Vec::new();
    if !spans.is_empty() {
        let most = if subject.is_some() { EXCERPT.min(rows.div_ceil(2)) } else { rows };
        lines = excerpt(doc, &spans, colour(doc, leads), (measure, most));
        lines.push(CardLine::default());
    }
    if let Some(subject) = subject {
        lines.extend(card::lines(doc, session, subject, (measure, keymap)));
    }
    lines
}

/// Returns the preview of a problem, which may be one that can be mended at once.
pub(in crate::app) fn problem(
    doc: &Arc<Document>,
    (problem, mends): (&Problem, bool),
    (measure, rows): (Measure, u16),
    keymap: &Keymap,
) -> Vec<CardLine> {
    let mut lines = Vec::new();
    if let Some(span) = problem.place.filter(|span| !span.is_empty()) {
        lines = excerpt(doc, &[span], None, (measure, EXCERPT.min(rows.div_ceil(2))));
        lines.push(CardLine::default());
    }
    lines.extend(card::problem_lines(doc, problem, (measure, keymap)));
    if mends {
        lines.extend(wrap(Role::Text, &keymap.fill("{mend-problem} mends it at once"), measure));
    }
    lines
}

fn colour(doc: &Document, leads: &RowTarget) -> Option<u32> {
    match leads {
        RowTarget::Item(Item::Quote(q)) => {
            doc.story.quote(*q).speakers.first().and_then(|p| doc.links.colour(*p))
        }
        _ => None,
    }
}

/// Returns the lines of text around the first of some spans, with all of them highlighted.
pub(in crate::app) fn excerpt(
    doc: &Arc<Document>,
    spans: &[Span],
    speaker: Option<u32>,
    (measure, rows): (Measure, u16),
) -> Vec<CardLine> {
    let mut flow = Flow::new(Arc::clone(&doc.blocks), measure);
    let body = doc.story.body();
    let from = spans.first().map_or(0, |s| s.start);
    let place = flow.row_of(body, from);
    let (top, _) = flow.step(body, Top { place, blank: false }, -1);
    let top = if spans.iter().all(|s| s.is_empty()) { Top { place, blank: false } } else { top };
    let window = flow.window(body, top, rows);
    let mut lines: Vec<CardLine> = Vec::new();
    for row in window {
        let Row::Text { line, .. } = row else {
            if !lines.is_empty() {
                lines.push(CardLine::default());
            }
            continue;
        };
        lines.push(CardLine {
            pieces: pieces(doc, line.span, spans, speaker),
            ..CardLine::default()
        });
    }
    lines
}

/// Cuts a line at the ends of some spans.
fn pieces(doc: &Document, line: Span, spans: &[Span], speaker: Option<u32>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut put = |from: u32, to: u32, role: Role, speaker: Option<u32>| {
        let text = doc.shown(Span::new(from, to));
        if !text.is_empty() {
            pieces.push(Piece { text: text.into_owned(), role, speaker });
        }
    };
    let shown = doc.story.text.slice(line).trim_end().len() as u32;
    let line = Span::new(line.start, line.start + shown);
    let mut at = line.start;
    let mut sorted = spans.to_vec();
    sorted.sort_unstable();
    for span in sorted {
        let (from, to) = (span.start.clamp(at, line.end), span.end.clamp(at, line.end));
        if from < to {
            put(at, from, Role::Text, None);
            put(from, to, Role::Current, speaker);
            at = to;
        }
    }
    put(at, line.end, Role::Text, None);
    pieces
}

/// Returns the title, the counts and the first lines of a story.
pub(in crate::app) fn opening(doc: &Arc<Document>, measure: Measure, rows: u16) -> Vec<CardLine> {
    let meta = &doc.story.meta;
    let mut lines = wrap(Role::Title, &meta.title, measure);
    let outlet = meta.outlet.as_deref().unwrap_or_default();
    let date = meta.date.as_deref().unwrap_or_default();
    let facts = format!(
        "{outlet} {date}  {} quotes, {} claims, {} speakers",
        doc.links.quotes().len(),
        doc.links.claims().len(),
        doc.links.speakers().len(),
    );
    lines.push(line(Role::Dim, facts.trim()));
    lines.push(CardLine::default());
    let left = rows.saturating_sub(lines.len() as u16);
    let start = [Span::new(0, 0)];
    lines.extend(excerpt(doc, &start, None, (measure, left)));
    lines
}
