//! Aligns words: the cheapest way to match a quote with a stretch of a source.

/// The result of an alignment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Alignment {
    /// The first word of the source, and the one after the last.
    pub(super) from: usize,
    pub(super) to: usize,
    /// Pairs of words that are the same: of the quote, of the source.
    pub(super) same: Vec<(usize, usize)>,
    pub(super) substitutions: u32,
    pub(super) deletions: u32,
    pub(super) insertions: u32,
}

impl Alignment {
    pub(super) const fn cost(&self) -> u32 {
        self.substitutions + self.deletions + self.insertions
    }
}

/// Words, and which of them may be skipped at no cost.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) words: &'a [u32],
    pub(super) free: &'a [bool],
}

/// One step of the alignment, by what it consumes: a word of both (same or other), of one, none.
const SAME: u8 = 0;
const OTHER: u8 = 1;
const OF_SOURCE: u8 = 2;
const OF_QUOTE: u8 = 3;
const START: u8 = 4;

/// The cost of a word changed, added or dropped. A word that is the same costs −1, so that of two
/// alignments with as many edits the one with more equal words wins.
const EDIT: i64 = 1 << 20;

/// Aligns a quote with the stretch of a source that costs least: a word changed, added or dropped
/// is an edit, disfluencies may be skipped, text before and after the stretch costs nothing. Of
/// several with the same cost, the one that ends with a word of the quote wins, then the one nearest
/// to the beginning of the source (to its end if `late`).
///
/// Takes time and memory in proportion to the product of the lengths.
pub(super) fn align(quote: Line<'_>, source: Line<'_>, late: bool) -> Alignment {
    let (m, n) = (quote.words.len(), source.words.len());
    let width = n + 1;
    let mut steps = vec![START; (m + 1) * width];
    let mut above = vec![0_i64; width];
    let mut row = vec![0_i64; width];
    let price = |free: bool| if free { 0 } else { EDIT };
    for i in 1..=m {
        let (word, added) = (quote.words[i - 1], price(quote.free[i - 1]));
        row[0] = above[0] + added;
        steps[i * width] = OF_QUOTE;
        for j in 1..=n {
            let same = word == source.words[j - 1];
            let passed = price(source.free[j - 1]);
            let across = above[j - 1] + if same { -1 } else { EDIT };
            let (along, down) = (row[j - 1] + passed, above[j] + added);
            let least = across.min(along).min(down);
            steps[i * width + j] = match least {
                _ if least == across && same => SAME,
                _ if least == along && passed == 0 => OF_SOURCE,
                _ if least == across => OTHER,
                _ if least == along => OF_SOURCE,
                _ => OF_QUOTE,
            };
            row[j] = least;
        }
        std::mem::swap(&mut above, &mut row);
    }
    // `above` is the last row now
    let end = |j: &usize| {
        let distance = if late { n - j } else { *j };
        (above[*j], steps[m * width + j].min(OF_SOURCE), distance)
    };
    let to = (0..=n).min_by_key(end).unwrap_or_default();
    walk_back(&steps, (m, to), quote, source)
}

fn walk_back(
    steps: &[u8],
    (mut i, to): (usize, usize),
    quote: Line<'_>,
    source: Line<'_>,
) -> Alignment {
    let width = source.words.len() + 1;
    let mut j = to;
    let mut found = Alignment { to, ..Alignment::default() };
    while i > 0 {
        match steps[i * width + j] {
            SAME => {
                (i, j) = (i - 1, j - 1);
                found.same.push((i, j));
            }
            OTHER => {
                (i, j) = (i - 1, j - 1);
                found.substitutions += 1;
            }
            OF_SOURCE => {
                j -= 1;
                found.deletions += u32::from(!source.free[j]);
            }
            _ => {
                i -= 1;
                found.insertions += u32::from(!quote.free[i]);
            }
        }
    }
    found.from = j;
    found.same.reverse();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::matching::repeats::Repeated;
    use crate::review::matching::tokens::stumbles;

    fn check(quote: &str, source: &str) -> String {
        let number = |word: &str| word.bytes().fold(0_u32, |n, b| n * 31 + u32::from(b));
        let numbers = |text: &str| text.split(' ').map(number).collect::<Vec<_>>();
        let (q, s) = (numbers(quote), numbers(source));
        let kind = |word: u32| match word {
            word if word == number("um") => Repeated::Filler,
            word if word == number("from") || word == number("that") => Repeated::Begins,
            _ => Repeated::Means,
        };
        let free = |words: &[u32]| stumbles(words, kind);
        let (q_free, s_free) = (free(&q), free(&s));
        let quote = Line { words: &q, free: &q_free };
        let found = align(quote, Line { words: &s, free: &s_free }, false);
        let words: Vec<&str> = source.split(' ').collect();
        format!("{} {}", found.cost(), words[found.from..found.to].join(" "))
    }

    #[test]
    fn the_cheapest_stretch_is_found() {
        assert_eq!(check("b c", "a b c d"), "0 b c");
        assert_eq!(check("b x d", "a b c d e"), "1 b c d");
        assert_eq!(check("b d", "a b c d e"), "1 b c d");
        assert_eq!(check("what we own", "with what we have now"), "1 what we have");
        assert_eq!(check("that is not", "so that is um that is not it"), "0 that is not");
        assert_eq!(check("us who said", "of us um who said no"), "0 us um who said");
        assert_eq!(
            check("the number from the", "the number from um from the"),
            "0 the number from um from the"
        );
        assert_eq!(check("well um so", "oh well so"), "0 well so");
    }
}
