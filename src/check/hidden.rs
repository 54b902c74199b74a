//! Rules on characters that are not seen, or look like others.

use std::collections::BTreeSet;

use super::derived::at;
use crate::story::{PersonIx, Problem, Severity, Span};
use crate::view::{Document, visible};

pub(super) fn mixed_scripts(doc: &Document, found: &mut Vec<Problem>) {
    let hint = "Check it letter by letter: it may not be the word that it looks like.";
    for (i, person) in doc.story.people.iter().enumerate() {
        if visible::mixed_scripts(&person.name) {
            let mention = doc.links.introduced(PersonIx(i as u32)).unwrap_or_default();
            let what = format!("the name {} mixes scripts", person.name);
            found.push(at(doc, "mixed-scripts", Severity::Warning, mention, what).hint(hint));
        }
    }
    let mut parts: Vec<Span> =
        doc.story.quotes.iter().flat_map(|q| q.parts.iter().copied()).collect();
    parts.sort_unstable();
    // where quotes overlap, a word is checked once
    let mut seen = 0;
    let mut left = EACH;
    for part in parts {
        let part = Span::new(part.start.max(seen), part.end.max(seen));
        seen = part.end;
        let part_text = doc.story.text.slice(part);
        if !visible::may_mix_scripts(part_text) {
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
