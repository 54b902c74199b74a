//! Review mode in lines.
//!
//! ```text
//! item  the review details of the current item, in words
//! mode  what lines do in review mode, and which decisions are let through
//! ```

pub(super) mod item;
pub(super) mod mode;
