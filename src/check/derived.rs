//! The rules that check who said what, and on what evidence, once a story is loaded.

use crate::mend::EntryId;
use crate::review::{GateLineKind, ItemId, Items, Record, gate};
use crate::story::text::marks::level;
use crate::story::{EmbedIx, Item, Problem, Severity, Span, Story};
use crate::view::Document;

/// Makes a problem at a span of the body.
pub(super) fn at(
    doc: &Document,
    rule: &'static str,
    severity: Severity,
    span: Span,
    what: String,
) -> Problem {
    let text = &doc.story.text;
    let start = text.body_start();
    let range = start + span.start as usize..start + span.end as usize;
    Problem::new(rule, severity, text, range, what).place(span)
}

/// Makes a problem of an annotation as a whole, at its first words.
pub(super) fn of_item(
    doc: &Document,
    rule: &'static str,
    severity: Severity,
    item: Item,
    what: String,
) -> Problem {
    let problem = at(doc, rule, severity, place(doc, item), what);
    match EntryId::of(&doc.story, item) {
        Some(entry) => problem.about(entry.to_string()),
        None => problem,
    }
}

/// Returns the place of an item, or the start of the body if it has none.
pub(super) fn place(doc: &Document, item: Item) -> Span {
    doc.story.spans(item).first().copied().unwrap_or_default()
}

pub(super) fn quote_without_speaker(doc: &Document, found: &mut Vec<Problem>) {
    for &quote in doc.links.quotes() {
        let it = doc.story.quote(quote);
        if it.speakers.is_empty() && !it.unknown && it.form.is_speech() {
            let what = format!("quote {} has no speaker", it.id);
            let item = Item::Quote(quote);
            let problem = of_item(doc, "quote-without-speaker", Severity::Note, item, what);
            found.push(problem.hint("Name who says it, or write speaker = \"unknown\"."));
        }
    }
}

pub(super) fn nothing_annotated(doc: &Document, found: &mut Vec<Problem>) {
    let story = &doc.story;
    let is_plain = found.iter().any(|problem| problem.rule == "no-front-matter");
    if !story.whole || !story.quotes.is_empty() || !story.claims.is_empty() || is_plain {
        return;
    }
    let rule = GateLineKind::NothingAnnotated;
    let what = "no quote and no claim is annotated".to_owned();
    found.push(at(doc, rule.rule(), Severity::Note, Span::default(), what).hint(rule.hint()));
}

pub(super) fn claim_without_evidence(doc: &Document, found: &mut Vec<Problem>) {
    for &claim in doc.links.claims() {
        let it = doc.story.claim(claim);
        let checkable = it.checkable != Some(crate::story::Checkable::No);
        if it.evidence.is_empty() && checkable {
            let what = format!("claim {} has no evidence", it.id);
            let item = Item::Claim(claim);
            let problem = of_item(doc, "claim-without-evidence", Severity::Note, item, what);
            found.push(problem.hint("Attach a source, or write checkable = \"no\"."));
        }
    }
}

pub(super) fn evidence_without_locator(doc: &Document, found: &mut Vec<Problem>) {
    for &claim in doc.links.claims() {
        let it = doc.story.claim(claim);
        for evidence in it.evidence.iter().filter(|e| e.locator.is_none()) {
            let source = &doc.story.sources[evidence.source.ix()];
            let what = format!("claim {}: the evidence in {} has no locator", it.id, source.id);
            let item = Item::Claim(claim);
            let problem = of_item(doc, "evidence-without-locator", Severity::Warning, item, what);
            found.push(problem.hint("Say where in the source: a page, a time, an item."));
        }
    }
}

pub(super) fn unmarked_quotation(doc: &Document, found: &mut Vec<Problem>) {
    for &span in doc.links.unmarked() {
        let (what, hint) = if doc.links.is_unclosed(span) {
            let what = "a quotation mark that nothing closes, before words that no quote covers";
            (what, "Check the article: a mark is missing or misplaced.")
        } else {
            let what = "words in quotation marks that no quote covers";
            (what, "Mark it as a quote, a term or a title.")
        };
        let problem = at(doc, "unmarked-quotation", Severity::Note, span, what.to_owned());
        found.push(problem.hint(hint));
    }
}

pub(super) fn orphan_decisions(story: &Story, items: &Items, record: &Record) -> Vec<Problem> {
    let rule = GateLineKind::Orphan.rule();
    let orphan = |id: &ItemId| {
        let what = format!("{id} was decided, but is no longer in the story");
        Problem::new(rule, Severity::Warning, &story.text, 0..0, what)
            .hint(GateLineKind::Orphan.hint())
    };
    gate::orphans(items, record).into_iter().map(orphan).collect()
}

pub(super) fn embed_truncated(doc: &Document, found: &mut Vec<Problem>) {
    for (i, embed) in doc.story.embeds.iter().enumerate() {
        let Some(last) = embed.parts.last() else { continue };
        let text = doc.story.text.slice(*last).trim_end();
        let text = text.trim_end_matches(|c| level(c).is_some() || c == ']' || c == ')');
        let is_cut = text.ends_with('…') || text.ends_with("...") || text.ends_with("[…");
        let what = match (embed.truncated, is_cut) {
            (true, _) => format!("embed {} is cut off", embed.id),
            (false, true) => {
                format!("embed {} ends with an ellipsis and is not marked as truncated", embed.id)
            }
            (false, false) => continue,
        };
        let hint = match (&embed.url, embed.truncated) {
            (Some(_), true) => "Read the rest at its address: it may change what is shown here.",
            (None, true) => "Give its address (url), so that the rest can be read.",
            (_, false) => "Write truncated = true if the post goes on.",
        };
        let item = Item::Embed(EmbedIx(i as u32));
        found.push(of_item(doc, "embed-truncated", Severity::Note, item, what).hint(hint));
    }
}
