//! The column of the scores that programs give what they suggest.

use super::Column;
use crate::story::Suggestion;
use crate::view::Role;
use crate::view::table::Cell;

/// Shown where a program gave no score.
const UNSCORED: &str = "none";

/// Returns the score of a suggestion; nothing for what nobody suggests.
pub(super) fn score(suggestion: Option<&Suggestion>) -> Cell {
    let Some(suggestion) = suggestion else { return Cell::Empty };
    match suggestion.score {
        // scores are told apart to a millionth
        Some(score) => {
            let rank = (score.clamp(0.0, 4_000.0) * 1_000_000.0) as u32;
            Cell::Ranked(format!("{score:.2}").into(), Role::Suggestion, rank)
        }
        None => Cell::Ranked(UNSCORED.into(), Role::Suggestion, u32::MAX),
    }
}

/// The column of scores; it is left out where nothing is suggested.
pub(super) fn score_column() -> Column {
    Column::new("score", 5, 6, 1)
}
