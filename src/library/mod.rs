//! Many stories at once, and the user's own files: settings and saved state.
//!
//! ```text
//! desk          what a desk makes of the rules of `check` for a story
//! drafting      who says what, proposed for an article that nobody has annotated
//! find          files, folders and patterns on the command line -> stories
//! load          finds and reads stories in parallel, hands them over in batches
//! parallel      ordered results from several threads
//! summary       what the library remembers of one story
//! people        which speakers of different stories are the same person; joins by hand, offers
//! cross_story   quotes of a person and search hits in all stories
//! reviews       review progress of all stories, and the review queue
//! file_stamp    which stories have changed on disk
//! settings/     the configuration file
//! state/        saved state: reading positions, bookmarks, searches
//! user_files    where the user's files are; bounded reads, atomic writes
//! ```
//!
//! Nothing here draws, or knows a key or a colour.

pub mod cross_story;
pub mod desk;
pub mod drafting;
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
pub use drafting::{Drafting, TOO_LARGE, is_left_out, is_plain, is_too_large};
pub use file_stamp::{Changes, Stamp};
pub use load::{Batch, Loaded};
pub use people::{KnownPerson, PeopleFound};
pub use reviews::ReviewStatus;
pub use summary::{Speaker, Summary};
