//! What is proposed for what is new.
//!
//! ```text
//! ids       IDs of new entries
//! speakers  who may have said some words, with the cue and the name
//! ```

pub(super) mod ids;
pub(super) mod speakers;
