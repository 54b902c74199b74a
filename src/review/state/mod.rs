//! The state that follows from the events: what is known about each item, what is stale, how much
//! is done.
//!
//! ```text
//! order       the order of events: by cause, not by clock
//! entries     events by their IDs
//! own_sources sources that reviewers bring along, told apart
//! fold        from the events of all reviewers to the record of a story
//! opinion     what is known about one item: decisions, evidence, remarks
//! items       the items of a story, and the status of each
//! stale       decisions on words that have changed since
//! changes     decisions on something else that has changed since: speakers, claims, evidence, sources
//! progress    how much is done
//! agreement   how well reviewers agree
//! sign_off    what was signed off, and whether that is still valid
//! ```

mod entries;
mod order;
mod own_sources;

pub mod agreement;
pub mod changes;
pub mod fold;
pub mod items;
pub mod opinion;
pub mod progress;
pub mod sign_off;
pub mod stale;
