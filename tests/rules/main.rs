//! Single rules, each held by the case that shows it: without the rule the case ends otherwise.
//!
//! ```text
//! lookup    quotes looked up in transcripts, what may be passed, what a verdict rests on
//! speaker_changes  names that begin a line without the mark of a label
//! doubled_words  words that are said twice
//! spelling  labels and words that are written in another way
//! review    the order of events, sources that reviewers bring along, sign-offs, the gate
//! transcript  what a source is read as: labels, times, pages, directions
//! withheld  what is confidential
//! text      how a text is cut into lines, what it is, and where its quotations are
//! ```

mod doubled_words;
mod lookup;
mod review;
mod speaker_changes;
mod spelling;
mod text;
mod transcript;
mod withheld;
