//! Finding words again: in the text of a source, and in an edited story.
//!
//! ```text
//! tokens     what counts as a word, and when two are the same
//! diff       two versions of some words, side by side
//! lookup     the words of a quote in the text of its source
//! reanchor   the words of a decision in the story of today
//! votes      which place most words vote for
//! ```

pub mod diff;
pub mod lookup;
pub mod reanchor;
pub mod tokens;
pub(super) mod votes;
