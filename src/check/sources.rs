//! The rule on quotes that their evidence does not hold.
//!
//! Reading the texts of sources is up to the caller.

use super::derived::of_item;
use crate::review::matching::searched::{SearchedSource, look_up_quote};
use crate::review::{Change, Lookup, Stretch, Value};
use crate::story::{
    Claim, Form, Item, Problem, Quote, QuoteIx, Severity, SourceKind, Span, Stance,
};
use crate::view::Document;

/// The sources that hold what people said, word for word.
const RECORDS: &[SourceKind] =
    &[SourceKind::Recording, SourceKind::Transcript, SourceKind::Interview, SourceKind::PublicPost];

pub(super) fn quote_not_in_source(
    doc: &Document,
    texts: &[SearchedSource],
    found: &mut Vec<Problem>,
) {
    if texts.is_empty() {
        return;
    }
    for &quote in doc.links.quotes() {
        let it = doc.story.quote(quote);
        if !matches!(it.form, Form::Direct | Form::Partial) {
            continue;
        }
        let cited = cited(doc, quote, texts);
        if cited.is_empty() {
            continue;
        }
        let Some((_, lookup)) = look_up_quote(&doc.story, it, cited.iter().copied()) else {
            continue;
        };
        let mostly_elsewhere =
            lookup.value == Value::Altered && share_found(doc, it, &lookup) < 0.5;
        if lookup.value != Value::NotFound && !mostly_elsewhere {
            continue;
        }
        let titles: Vec<&str> =
            cited.iter().map(|it| &*doc.story.sources[it.source.ix()].id).collect();
        let what =
            format!("quote {} is not in {}, which its claim cites", it.id, titles.join(" or "));
        let hint = "Look it up there: it may be altered, translated, or from another source.";
        let item = Item::Quote(quote);
        found.push(of_item(doc, "quote-not-in-source", Severity::Warning, item, what).hint(hint));
    }
}

/// Returns how much of a quote is in the source as it is, from 0 to 1.
fn share_found(doc: &Document, quote: &Quote, lookup: &Lookup) -> f64 {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count() as f64;
    let parts: Vec<&str> = quote.parts.iter().map(|part| doc.story.text.slice(*part)).collect();
    let same = |stretch: &Stretch| -> f64 {
        let part = parts.get(stretch.part).copied().unwrap_or_default();
        let pieces = stretch.diff.iter().filter(|piece| piece.change == Change::Same);
        pieces.filter_map(|piece| part.get(piece.new.range())).map(letters).sum()
    };
    let all: f64 = parts.iter().map(|part| letters(part)).sum();
    lookup.stretches.iter().map(same).sum::<f64>() / all.max(1.0)
}

/// Returns the sources with a text that should hold the words of a quote: those that record speech and
/// that its claims cite in support, if each of these has a text, because words may stand in the one
/// that is not at hand.
fn cited<'t>(
    doc: &Document,
    quote: QuoteIx,
    texts: &'t [SearchedSource],
) -> Vec<&'t SearchedSource> {
    let story = &doc.story;
    let words = story.spans(Item::Quote(quote));
    // a claim that goes on outside the quote is about other words too
    let inside = |claim: &Claim| {
        let is_in = |part: &Span| words.iter().any(|w| w.start <= part.start && part.end <= w.end);
        claim.parts.iter().all(is_in)
    };
    let claims = doc.links.claims_in(quote).iter().map(|claim| story.claim(*claim));
    let evidence = claims.filter(|claim| inside(claim)).flat_map(|claim| claim.evidence.iter());
    let supports = |stance| matches!(stance, None | Some(Stance::Supports));
    let mut all: Vec<&SearchedSource> = Vec::new();
    for evidence in evidence.filter(|evidence| supports(evidence.stance)) {
        let Some(text) = texts.iter().find(|text| text.source == evidence.source) else {
            return Vec::new();
        };
        if all.iter().all(|known| known.source != text.source) {
            all.push(text);
        }
    }
    let speakers = &story.quote(quote).speakers;
    all.retain(|text| match story.sources[text.source.ix()].kind {
        Some(kind) => RECORDS.contains(&kind),
        None => speakers.iter().any(|speaker| text.is_labelled(*speaker)),
    });
    all
}
