//! A value as a file would write it.

use super::Source;
use crate::mend::edit::NewEvidence;
use crate::mend::entries::Value;
use crate::mend::refusal::Refusal;
use crate::story::formats::native::written::{self, Marks};
use crate::story::select::{NoSelector, shortest, words_near};
use crate::story::{Span, Stance};

/// The keys whose single value is written without a list.
const SINGLE: [&str; 4] = ["speaker", "cue", "mention", "addressee"];

/// Returns the keys and values that stand for one value in a file: several for a selector.
///
/// `quote` is what a cue or a mention is near to.
pub(super) fn written(
    source: &Source<'_>,
    (key, value): (&'static str, &Value),
    quote: &[Span],
    marks: Marks,
) -> Result<Vec<(&'static str, String)>, Refusal> {
    let one = |words: String| Ok(vec![(key, words)]);
    match value {
        Value::Words(words) => one(written::string(words, marks)),
        Value::List(list) => one(of_list(key, list, marks)),
        Value::Flag(flag) => one(flag.to_string()),
        Value::Number(number) => one(written::number(*number)),
        Value::Evidence(all) => {
            let all: Vec<String> =
                all.iter().map(|evidence| of_evidence(evidence, marks)).collect();
            one(format!("[{}]", all.join(", ")))
        }
        Value::Parts(parts) => {
            let selector = shortest(source.search, parts).map_err(|why| no_selector(&why))?;
            Ok(written::selector(&selector, marks))
        }
        Value::Places(places) => {
            let words =
                |place: &Span| words_near(source.search, *place, quote).map(String::into_boxed_str);
            let words: Result<Vec<_>, _> = places.iter().map(words).collect();
            let words = words.map_err(|why| no_place(source, key, &why, places))?;
            one(of_list(key, &words, marks))
        }
    }
}

fn of_list(key: &str, list: &[Box<str>], marks: Marks) -> String {
    match list {
        [one] if SINGLE.contains(&key) => written::string(one, marks),
        list => written::list(list.iter().map(|words| &**words), marks),
    }
}

/// Writes a piece of evidence.
pub(super) fn of_evidence(evidence: &NewEvidence, marks: Marks) -> String {
    let mut keys = vec![format!("source = {}", written::string(&evidence.source, marks))];
    let mut add = |key: &str, words: Option<&str>| {
        keys.extend(words.map(|words| format!("{key} = {}", written::string(words, marks))));
    };
    add("locator", evidence.locator.as_deref());
    add("stance", evidence.stance.map(Stance::word));
    add("excerpt", evidence.excerpt.as_deref());
    add("note", evidence.note.as_deref());
    format!("{{ {} }}", keys.join(", "))
}

fn no_selector(why: &NoSelector) -> Refusal {
    let hint = match why {
        NoSelector::Earlier(_) => "Take more words into that part, so that they stand only there.",
        NoSelector::WithinCharacter => "Take the whole character in, or leave it out.",
        _ => "Select some words of the article.",
    };
    Refusal::new(format!("these words cannot be written: {why}"), hint)
}

fn no_place(source: &Source<'_>, key: &str, why: &NoSelector, places: &[Span]) -> Refusal {
    let words: Vec<&str> =
        places.iter().filter_map(|p| source.search.text.get(p.range())).collect();
    let hint = match why {
        NoSelector::Nearer => "Take more words into it, so that they stand only there.",
        _ => "It must stand outside the quote.",
    };
    Refusal::new(format!("the {key} “{}” cannot be written: {why}", words.join(" … ")), hint)
}
