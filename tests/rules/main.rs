//! Single rules, each held by the case that shows it: without the rule the case ends otherwise.
//!
//! ```text
//! lookup    quotes looked up in transcripts, what may be passed, what a verdict rests on
//! review    the order of events, sources that reviewers bring along, sign-offs, the gate
//! transcript  what a source is read as: labels, times, pages, directions
//! withheld  what is confidential
//! text      how a text is cut into lines, what it is, and where its quotations are
//! ```

mod lookup;
mod review;
mod text;
mod transcript;
mod withheld;
