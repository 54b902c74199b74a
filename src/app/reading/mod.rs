//! Reading one story: moving, jumping, searching, and how the text is shown.
//!
//! ```text
//! motions         lines, pages, paragraphs, ends, percent
//! jumps           from annotation to annotation; bookmarks and the jump list
//! labels          letters on every annotation on screen: typing them goes there
//! search          the search line and the filter of a list
//! place           where this is: paragraph, row
//! display         highlights, width, spotlight, copying, leaving
//! reload          the story changed on disk: places are found again
//! session_state   what is kept of each story: place, bookmarks, list
//! ```

pub mod display;
pub mod jumps;
pub mod labels;
pub mod motions;
pub mod place;
pub(super) mod reload;
pub mod search;
pub(super) mod session_state;
