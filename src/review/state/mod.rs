//! What follows from the events: what is known of each item, what changed, how far all is.
//!
//! ```text
//! fold        from the events of all reviewers to the record of a story
//! opinion     what is known of one item: decisions, evidence, remarks
//! items       the items of a story, and where each stands
//! stale       decisions on words that have changed since
//! progress    how much is done
//! agreement   how far reviewers agree
//! sign_off    what was signed, and whether it still holds
//! ```

pub mod agreement;
pub mod fold;
pub mod items;
pub mod opinion;
pub mod progress;
pub mod sign_off;
pub mod stale;
