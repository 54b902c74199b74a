//! Many stories: the list of them, lists across them, and where each is opened.
//!
//! ```text
//! story_list        the stories as the reader knows them
//! cross_story       quotes and search hits across stories
//! people            the people of all stories, and joining them by hand
//! review_progress   how much of each story is reviewed; one queue over all
//! open_at           where a story is opened: `#q6`, `+/words`, a paragraph, the end
//! ```
//!
//! Finding and reading files is the [`library`](crate::library) room's.

pub mod cross_story;
pub mod open_at;
pub(in crate::app) mod people;
pub mod review_progress;
pub mod story_list;
