//! Many stories, and what is kept between starts: finding stories, loading them
//! in parallel, people and words across them, how their reviews stand; settings; places and
//! bookmarks.
//!
//! Nothing here draws, knows a key or a colour.

pub mod cross_story;
pub mod file_stamp;
pub mod find;
pub mod load;
pub mod parallel;
pub mod people;
pub mod reviews;
pub mod settings;
pub mod state;
pub mod summary;
pub mod user_files;

pub use cross_story::{StoryLine, StoryLines};
pub use file_stamp::{Changes, Stamp};
pub use load::{Batch, Loaded};
pub use people::KnownPerson;
pub use reviews::ReviewStatus;
pub use summary::{Speaker, Summary};
