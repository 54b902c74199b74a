//! The rules that check a story once it is loaded.

use std::collections::BTreeSet;

use crate::review::{GateLineKind, ItemId, Items, Record, gate};
use crate::story::{Item, PersonIx, Problem, Severity, Span, Story};
use crate::view::{Document, visible};

/// Makes a problem at a span of the body.
fn at(doc: &Document, rule: &'static str, severity: Severity, span: Span, what: String) -> Problem {
    let text = &doc.story.text;
    let start = text.body_start();
    let range = start + span.start as usize..start + span.end as usize;
    Problem::new(rule, severity, text, range, what).place(span)
}

/// Returns the place of an item, or the start of the body if it has none.
fn place(doc: &Document, item: Item) -> Span {
    doc.story.spans(item).first().copied().unwrap_or_default()
}

pub(super) fn quote_without_speaker(doc: &Document, found: &mut Vec<Problem>) {
    for &quote in doc.links.quotes() {
        let it = doc.story.quote(quote);
        if it.speakers.is_empty() && !it.unknown && it.form.is_speech() {
            let what = format!("quote {} has no speaker", it.id);
            let span = place(doc, Item::Quote(quote));
            let problem = at(doc, "quote-without-speaker", Severity::Note, span, what);
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
            let span = place(doc, Item::Claim(claim));
            let problem = at(doc, "claim-without-evidence", Severity::Note, span, what);
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
            let span = place(doc, Item::Claim(claim));
            let problem = at(doc, "evidence-without-locator", Severity::Warning, span, what);
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

pub(super) fn mixed_scripts(doc: &Document, found: &mut Vec<Problem>) {
    let hint = "Check it letter by letter: it may not be the word that it looks like.";
    for (i, person) in doc.story.people.iter().enumerate() {
        if visible::mixed_scripts(&person.name) {
            let mention = doc.links.introduced(PersonIx(i as u32)).unwrap_or_default();
            let what = format!("the name {} mixes scripts", person.name);
            found.push(at(doc, "mixed-scripts", Severity::Warning, mention, what).hint(hint));
        }
    }
    let mut parts: Vec<Span> = doc.story.quotes.iter().flat_map(|q| q.parts.to_vec()).collect();
    parts.sort_unstable();
    // where quotes overlap, a word is checked once
    let mut seen = 0;
    let mut left = EACH;
    for part in parts {
        let part = Span::new(part.start.max(seen), part.end.max(seen));
        seen = part.end;
        let part_text = doc.story.text.slice(part);
        if part_text.is_ascii() {
            continue;
        }
        for (byte, word) in words(part_text) {
            if left > 0 && visible::mixed_scripts(word) {
                left -= 1;
                let start = part.start + byte as u32;
                let span = Span::new(start, start + word.len() as u32);
                let what = format!("the word {word} of a quote mixes scripts");
                found.push(at(doc, "mixed-scripts", Severity::Warning, span, what).hint(hint));
            }
        }
    }
}

/// Returns the words of a text, separated by white space, with their byte offsets.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_whitespace().map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
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

pub(super) fn control_characters(doc: &Document, found: &mut Vec<Problem>) {
    let hidden = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    hidden_characters(doc, found, "control-character", ("control", hidden));
}

pub(super) fn bidi_controls(doc: &Document, found: &mut Vec<Problem>) {
    hidden_characters(doc, found, "bidi-control", ("direction", is_bidi));
}

/// The most hidden characters of a sort, and words of mixed scripts, that are reported one by one;
/// the rest is only counted, or left out.
const EACH: usize = 100;

/// Reports hidden characters of a sort, except where a loader did.
fn hidden_characters(
    doc: &Document,
    found: &mut Vec<Problem>,
    rule: &'static str,
    (sort, is): (&str, fn(char) -> bool),
) {
    // control and direction characters are never drawn, and `hidden` counts those
    if doc.story.whole && doc.hidden == 0 {
        return;
    }
    let known: BTreeSet<_> = found.iter().filter(|p| p.rule == rule).map(|p| p.at).collect();
    let body = doc.story.body();
    let mut hidden = body.char_indices().filter(|(_, c)| is(*c));
    let problem = |(byte, c): (usize, char), what: &str| {
        let span = Span::of(byte..byte + c.len_utf8());
        let shown = visible(&body[span.range()]);
        let what = format!("a hidden {sort} character {shown} in the text{what}");
        let hint =
            "sayso shows it and never sends it to the terminal; check whether it belongs there.";
        at(doc, rule, Severity::Warning, span, what).hint(hint)
    };
    let each = hidden.by_ref().take(EACH).map(|place| problem(place, ""));
    found.extend(each.filter(|problem| !known.contains(&problem.at)));
    if let Some(next) = hidden.next() {
        let more = match hidden.count() {
            0 => String::new(),
            n => format!(", and {n} more after it"),
        };
        found.push(problem(next, &more));
    }
}

/// Returns true if a character changes the direction of those after it (UAX #9, explicit formatting).
fn is_bidi(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
