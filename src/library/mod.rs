//! Many stories, and what is kept between starts: finding stories, loading them
//! in parallel, people and words across them, how their reviews stand; settings; places and
//! bookmarks.
//!
//! Nothing here draws, knows a key or a colour.

pub mod across;
pub mod find;
pub mod load;
pub mod parallel;
pub mod people;
pub mod reviews;
pub mod settings;
pub mod stamp;
pub mod state;
pub mod store;
pub mod summary;

pub use across::{Line, Lines};
pub use load::{Batch, Loaded};
pub use people::Known;
pub use reviews::Reviewed;
pub use stamp::{Changes, Stamp};
pub use summary::{Speaker, Summary};
