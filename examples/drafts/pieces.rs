//! The units that are scored: quoted pieces (what stands in one pair of marks in one paragraph) and
//! the clauses of indirect speech; and how those that were found are matched with those marked.

use std::collections::BTreeMap;

use sayso::story::Span;
use sayso::story::quotation::Quotations;

/// Returns a span without the blanks and marks at its ends.
pub(crate) fn trimmed(text: &str, span: Span) -> Option<Span> {
    let words = text.get(span.range())?;
    let first = |c: char| c.is_alphanumeric() || matches!(c, '$' | '£' | '€' | '%' | '#' | '@');
    let last = |c: char| c.is_alphanumeric() || c == '%';
    let from = words.find(first)?;
    let to = words.rfind(last).filter(|at| *at >= from)?;
    let to = to + words[to..].chars().next().map_or(0, char::len_utf8);
    let kept = &words[from..to];
    kept.contains(char::is_alphanumeric)
        .then(|| Span::new(span.start + from as u32, span.start + to as u32))
}

/// Returns the quoted stretches of a text: outermost only, one for each paragraph.
pub(crate) fn stretches(quotations: &Quotations) -> Vec<Span> {
    quotations.all().iter().filter(|quotation| !quotation.nested).map(|q| q.span).collect()
}

/// Returns the quoted pieces that some quotes lay claim to, each with the position of its quote: of
/// two that claim the same piece, the first that names a speaker.
pub(crate) fn claimed<'q>(
    text: &str,
    stretches: &[Span],
    quotes: impl Iterator<Item = (&'q [Span], bool)>,
) -> BTreeMap<Span, usize> {
    let mut owners: BTreeMap<Span, (usize, bool)> = BTreeMap::new();
    for (at, (parts, named)) in quotes.enumerate() {
        for part in parts {
            let first = stretches.partition_point(|stretch| stretch.end <= part.start);
            for stretch in stretches[first..].iter().take_while(|s| s.start < part.end) {
                let inside = Span::new(part.start.max(stretch.start), part.end.min(stretch.end));
                let Some(piece) = trimmed(text, inside) else { continue };
                let owner = owners.entry(piece).or_insert((at, named));
                if !owner.1 && named {
                    *owner = (at, named);
                }
            }
        }
    }
    // a piece within another is part of it
    let mut furthest = 0;
    let mut longer_first: Vec<(Span, usize)> =
        owners.into_iter().map(|(piece, (owner, _))| (piece, owner)).collect();
    longer_first.sort_by_key(|(piece, _)| (piece.start, std::cmp::Reverse(piece.end)));
    longer_first.retain(|(piece, _)| {
        let within = piece.end <= furthest;
        furthest = furthest.max(piece.end);
        !within
    });
    longer_first.into_iter().collect()
}

/// Returns the parts of a quote as they are matched: those that only blanks divide are one, and the
/// end of a paragraph divides.
pub(crate) fn fragments(text: &str, parts: &[Span]) -> Vec<Span> {
    let mut parts = parts.to_vec();
    parts.sort_unstable();
    let mut whole: Vec<Span> = Vec::new();
    for part in parts {
        let gap = |last: &Span| text.get(last.end as usize..part.start as usize);
        let joins = |gap: &str| gap.trim().is_empty() && !gap.contains('\n');
        match whole.last_mut() {
            Some(last) if gap(last).is_some_and(joins) => last.end = part.end,
            _ => whole.push(part),
        }
    }
    let mut out = Vec::new();
    for part in whole {
        let mut at = part.start;
        for line in text[part.range()].split_inclusive('\n') {
            let end = at + line.len() as u32;
            out.extend(trimmed(text, Span::new(at, end)));
            at = end;
        }
    }
    out
}

/// Matches spans that share at least half of what both hold, one with one, the best first. Returns
/// positions in the two lists, which are in text order.
pub(crate) fn matched(marked: &[Span], found: &[Span]) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (m, one) in marked.iter().enumerate() {
        for (f, other) in found.iter().enumerate().take_while(|(_, f)| f.start < one.end) {
            let common = one.end.min(other.end).saturating_sub(one.start.max(other.start));
            let share = f64::from(common) / f64::from(one.hull(*other).len());
            if common > 0 && share >= 0.5 {
                pairs.push((share, m, f));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut taken, mut used) = (vec![false; marked.len()], vec![false; found.len()]);
    let mut out = Vec::new();
    for (_, m, f) in pairs {
        if !taken[m] && !used[f] {
            (taken[m], used[f]) = (true, true);
            out.push((m, f));
        }
    }
    out
}
