//! Speakers and cues that nothing links to a quote, linked to the nearest one of their paragraph: only
//! where `nearest` in `[labels]` asks for it, and as a suggestion.

use super::{Drafting, Meaning};
use crate::story::Span;
use crate::story::marks::place::Places;

/// The maker of such a suggestion.
const BY: &str = "nearest";

impl Drafting<'_, '_> {
    /// Links what is left over to the nearest quote.
    pub(super) fn nearest(&mut self, places: &Places, body: &str) {
        let loose: Vec<(u32, Meaning)> = (0..self.marks.spans.len() as u32)
            .filter(|span| !self.used[*span as usize])
            .filter_map(|span| Some((span, self.meaning_of_span(span)?)))
            .filter(|(_, meaning)| self.labels.is_nearest(*meaning))
            .collect();
        if loose.is_empty() {
            return;
        }
        let mut quotes: Vec<(Span, usize)> = Vec::new();
        for (at, draft) in self.list.iter().enumerate() {
            if draft.merged.is_none() && draft.meaning != Meaning::Claim {
                let spans = draft.content.iter().flat_map(|span| places.of(*span));
                quotes.extend(spans.map(|span| (*span, at)));
            }
        }
        quotes.sort_unstable();
        for (span, meaning) in loose {
            let Some(&place) = places.of(span).first() else { continue };
            let after = quotes.partition_point(|(quote, _)| quote.start < place.start);
            let neighbours = quotes[..after].iter().rev().take(1).chain(&quotes[after..]).take(2);
            let nearest = neighbours
                .filter(|(quote, _)| is_one_paragraph(body, *quote, place))
                .min_by_key(|(quote, _)| quote.gap(place));
            if let Some(&(_, draft)) = nearest {
                self.give(draft, meaning, span);
                self.list[draft].suggested.get_or_insert((BY, None));
            }
        }
    }
}

/// Returns true if no blank line is between two spans.
fn is_one_paragraph(body: &str, a: Span, b: Span) -> bool {
    let (first, second) = if a.start <= b.start { (a, b) } else { (b, a) };
    let between = body.get(first.range().end..second.range().start).unwrap_or_default();
    !between.contains("\n\n") && !between.contains("\n\r\n")
}
