//! Where the annotations of a story are, as a file says it: the selector of each, and the words of
//! cues and mentions. Words that stand in one place only are found in one pass.

use crate::story::select::{
    Batch, LONGEST_TEXT, SearchText, Selector, Words, nearest_all, shortest, trimmed, written,
};
use crate::story::{Span, Story};

/// The selector of an annotation.
#[derive(Default)]
pub(super) struct Found {
    /// What means its words; `None` if nothing does.
    pub selector: Option<Selector<'static>>,
    /// How many of its last parts it leaves out, because no selector means them.
    pub left_out: usize,
    /// True if an edge was within what counts as one character, and all of that was taken in.
    pub widened: bool,
}

/// Returns a stretch with the whole of what counts as one character at its edges, as two single
/// quotation marks do.
fn whole_characters(search: SearchText<'_>, span: Span) -> Span {
    let body = search.text;
    let before = body[..span.range().start].chars().next_back().map_or(0, char::len_utf8) as u32;
    let after = body[span.range().end..].chars().next().map_or(0, char::len_utf8) as u32;
    let tries = [(0, 0), (0, after), (before, 0), (before, after)];
    let mut wider =
        tries.into_iter().map(|(left, right)| Span::new(span.start - left, span.end + right));
    wider.find(|span| shortest(search, &[*span]).is_ok()).unwrap_or(span)
}

/// Returns the selector of each annotation.
pub(super) fn selectors(search: SearchText<'_>, all: &[Vec<Span>]) -> Vec<Found> {
    let wanted: Vec<Vec<Span>> = all.iter().map(|parts| trimmed(search.text, parts)).collect();
    let plain: Vec<Option<Selector<'static>>> = wanted
        .iter()
        .map(|parts| {
            let words = |span: &Span| &search.text[span.range()];
            let short = |words: &str| words.chars().count() <= LONGEST_TEXT;
            if parts.is_empty() || (parts.len() == 1 && !short(words(&parts[0]))) {
                return None;
            }
            let words = parts.iter().map(|span| written(words(span)).into());
            Some(Selector::of(Words::Parts(words.collect())))
        })
        .collect();
    let found = Batch::of(search, plain.iter().flatten()).resolve();
    let mut found = found.into_iter();
    let one = |(plain, wanted): (&Option<Selector<'static>>, &Vec<Span>)| {
        if let Some(plain) = plain
            && found.next().is_some_and(|found| found.as_ref() == Ok(wanted))
        {
            return Found { selector: Some(plain.clone()), ..Found::default() };
        }
        // where a later part cannot be written, those before it can
        let mut parts = wanted.as_slice();
        while !parts.is_empty() {
            let left_out = wanted.len() - parts.len();
            if let Ok(selector) = shortest(search, parts) {
                return Found { selector: Some(selector), left_out, widened: false };
            }
            let whole: Vec<Span> =
                parts.iter().map(|span| whole_characters(search, *span)).collect();
            if let Ok(selector) = shortest(search, &whole) {
                return Found { selector: Some(selector), left_out, widened: true };
            }
            parts = &parts[..parts.len() - 1];
        }
        Found::default()
    };
    plain.iter().zip(&wanted).map(one).collect()
}

/// The words of all cues and mentions, quote by quote; `None` where they mean another place.
pub(super) struct Near(std::vec::IntoIter<Option<String>>);

impl Near {
    /// Finds them.
    pub(super) fn of(search: SearchText<'_>, story: &Story) -> Self {
        let quotes = || {
            story.quotes.iter().flat_map(|quote| {
                quote.cue.iter().chain(&quote.mention).map(move |span| (span, &*quote.parts))
            })
        };
        let own = |span: &Span| trimmed(search.text, &[*span]).first().copied().unwrap_or_default();
        let words: Vec<String> =
            quotes().map(|(span, _)| written(&search.text[own(span).range()])).collect();
        let wanted: Vec<(&str, &[Span])> =
            words.iter().zip(quotes()).map(|(words, (_, parts))| (words.as_str(), parts)).collect();
        let found = nearest_all(search, &wanted);
        let fitting =
            found.into_iter().zip(quotes()).map(|(found, (span, _))| found == Some(own(span)));
        let fitting: Vec<bool> = fitting.collect();
        let kept: Vec<Option<String>> =
            words.into_iter().zip(fitting).map(|(words, fits)| fits.then_some(words)).collect();
        Self(kept.into_iter())
    }

    /// Returns the next ones, and how many of them cannot be written.
    pub(super) fn take(&mut self, n: usize) -> (Vec<String>, usize) {
        let next: Vec<Option<String>> = self.0.by_ref().take(n).collect();
        let missing = next.iter().filter(|words| words.is_none()).count();
        (next.into_iter().flatten().collect(), missing)
    }
}
