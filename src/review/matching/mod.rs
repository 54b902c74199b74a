//! Finds words again: those of a quote in the text of a source, and those of a decision in an
//! edited story.
//!
//! ```text
//! tokens     what counts as a word, and when two are the same
//! repeats    what it means that words are said twice
//! diff       the difference between two versions of a text
//! changed_fact  whether two versions of a claim may say different things
//! lookup     the words of a quote in the text of its source
//! searched   the sources of a story, and a quote in all of them
//! paraphrase the passage that has most of the words of an indirect quote
//! passages   the passage that was decided on, in the text of today
//! transcript who speaks in a source, and what in it is not speech
//! reanchor   the words of a decision in the story of today
//! votes      the places that most words vote for
//! ```

pub mod changed_fact;
pub mod diff;
pub mod lookup;
mod paraphrase;
pub mod passages;
pub mod reanchor;
pub mod repeats;
pub mod searched;
pub mod tokens;
pub mod transcript;
pub(super) mod votes;
