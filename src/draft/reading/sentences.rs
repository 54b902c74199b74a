//! Where a sentence ends: outside quotations only.

use super::frame::{Frame, Kind};
use crate::draft::lexicon::{class, word};

const I: u32 = word("i");

/// Returns true if a sentence that began at `from` ends with the token at `at`.
pub(super) fn ends_sentence(frame: &Frame<'_>, from: usize, at: usize) -> bool {
    let (token, next) = (&frame.tokens[at], &frame.tokens[at + 1]);
    let begins = next.capital || matches!(next.kind, Kind::Quoted(_) | Kind::Number);
    match token.kind {
        Kind::Stop => begins || next.kind == Kind::Other,
        Kind::Word if token.is(class::ABBREVIATION) => {
            // U.S. He said
            next.capital
                && next.is(class::FUNCTION)
                && !token.is(class::TITLE)
                && frame.words(at).matches('.').count() > 1
        }
        Kind::Quoted(quoted) => {
            // “… it was.” Ada Brook left: a sentence of its own behind a whole sentence
            let inside = frame.quoted[quoted as usize].quotation.inside;
            let words = frame.text[inside.range()].trim_end_matches([']', ')']);
            let stop = words.ends_with(['.', '!', '?', '…']);
            let asked = words.ends_with(['!', '?']);
            stop && at > from && begins && !is_tag(frame, at + 1, asked)
                || stop
                    && at == from
                    && begins
                    && next.quoted().is_none()
                    && !is_tag(frame, at + 1, asked)
        }
        _ => false,
    }
}

/// Returns true if what begins at a token reads as the tag of a quotation before it: a verb of speech
/// within a few words, before any other verb.
fn is_tag(frame: &Frame<'_>, from: usize, asked: bool) -> bool {
    const REACH: usize = 5;
    let tokens = &frame.tokens[from..frame.tokens.len().min(from + REACH)];
    // “… it was.” He posted on Monday: no tag has a pronoun with a capital
    if tokens.first().is_some_and(|t| t.capital && t.is(class::SUBJECT) && t.hash != I) {
        return false;
    }
    for (at, token) in tokens.iter().enumerate() {
        if token.kind == Kind::Stop || token.quoted().is_some() {
            return false;
        }
        if token.is(class::CORE | class::SPEECH)
            && token.is(class::PAST | class::THIRD)
            && !token.capital
        {
            // a tag ends here, or goes on without an object of its own; but: “… it was.” He added, “…”
            let next = frame.tokens.get(from + at + 1);
            let behind = frame.tokens.get(from + at + 2);
            let leads = next.is_some_and(|n| matches!(n.kind, Kind::Comma | Kind::Colon))
                && behind.is_some_and(|b| b.quoted().is_some());
            if leads && !asked && tokens[0].capital {
                return false;
            }
            let ends = next.is_none_or(|n| {
                matches!(n.kind, Kind::Stop | Kind::Comma | Kind::Colon)
                    || n.quoted().is_none() && n.is(class::PREPOSITION | class::ADVERB)
            });
            return at > 0 && (asked && token.is(class::CORE) || ends);
        }
    }
    false
}
