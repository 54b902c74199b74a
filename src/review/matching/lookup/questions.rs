//! Whether a question is printed as a statement, or a statement as a question.

use super::Haystack;
use super::edges::{asks, is_stop};
use super::quoted::Quoted;

/// Returns what is wrong with the question marks of a quote that was found, if something is.
///
/// `same` has for each stretch its words that the source has too: their numbers within the stretch, and
/// in the source. Marks that end nothing (the comma before a closing mark) say nothing of a fragment; of a sentence
/// they stand for a full stop.
pub(super) fn changed(
    source: &Haystack,
    quoted: &[Quoted<'_>],
    same: &[Vec<(usize, usize)>],
) -> Option<&'static str> {
    let last = quoted.len().saturating_sub(1);
    quoted.iter().zip(same).enumerate().find_map(|(at, (quoted, same))| {
        let ends_quote = at == last;
        same.iter().copied().find_map(|(n, word)| {
            let (span, next) = (*quoted.words.get(n)?, quoted.words.get(n + 1));
            let start = quoted.span.start;
            let of_quote = match next {
                Some(next) => {
                    &quoted.text[(span.end - start) as usize..(next.start - start) as usize]
                }
                None => quoted.closing,
            };
            let printed = &quoted.text[(span.start - start) as usize..(span.end - start) as usize];
            let printed_asks = asks(printed, of_quote);
            let said = source.word(word)?;
            let between = source.between(said, source.word(word + 1));
            let said_asks = asks(&source.text()[said.range()], &between);
            let is_end = next.is_none();
            if printed_asks && !said_asks {
                let sentence = || super::edges::sentence_asks(source, word + 1);
                return (!(is_end && sentence())).then_some("a statement is printed as a question");
            }
            let low = quoted.text.starts_with(char::is_lowercase);
            let stops = of_quote.contains(is_stop)
                || (!low && ends_quote && of_quote.contains([',', '，', '、', '،']));
            let told = said_asks && !printed_asks && (!is_end || stops);
            told.then_some("a question is printed as a statement")
        })
    })
}
