//! Fuzzy filtering: which lines match the letters typed so far, the best first.

use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

/// Returns the lines that match a filter, best first: index and matching characters.
///
/// Without a filter all lines match, in their order. Case and accents count only if they are
/// typed (smart case).
pub fn matching(filter: &str, lines: &[String]) -> Vec<(usize, Vec<u32>)> {
    near(filter, lines, 0.0)
}

/// Like [`matching`], without lines that score less than this part of the best score: in long
/// lines every short filter is found somewhere, letter by letter.
pub fn near(filter: &str, lines: &[String], part: f64) -> Vec<(usize, Vec<u32>)> {
    if filter.trim().is_empty() {
        return (0..lines.len()).map(|i| (i, Vec::new())).collect();
    }
    let mut matcher = Matcher::new(Config::DEFAULT);
    let pattern = Pattern::parse(filter, CaseMatching::Smart, Normalization::Smart);
    let mut found = Vec::new();
    let mut buffer = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        let mut letters = Vec::new();
        let line = Utf32Str::new(line, &mut buffer);
        if let Some(score) = pattern.indices(line, &mut matcher, &mut letters) {
            letters.sort_unstable();
            letters.dedup();
            found.push((score, i, letters));
        }
    }
    found.sort_by_key(|(score, i, _)| (std::cmp::Reverse(*score), *i));
    let least = found.first().map_or(0.0, |(best, ..)| f64::from(*best) * part);
    found.retain(|(score, ..)| f64::from(*score) >= least);
    found.into_iter().map(|(_, i, letters)| (i, letters)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(filter: &str) -> Vec<usize> {
        let lines = ["Ada Mora council member", "Ben Ruiz clerk", "Zoë Adams engineer"];
        matching(filter, &lines.map(String::from)).into_iter().map(|(i, _)| i).collect()
    }

    #[test]
    fn a_filter_leaves_what_matches_best_first() {
        assert_eq!(check(""), [0, 1, 2]);
        assert_eq!(check("ben"), [1]);
        assert_eq!(check("clerk"), [1]);
        assert_eq!(check("zoe"), [2]);
        assert_eq!(check("ada")[0], 0);
        assert_eq!(check("xyz"), [] as [usize; 0]);
    }
}
