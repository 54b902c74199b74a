//! What is kept of a reader between starts: place, bookmarks and list of each story.
//!
//! When it is kept is not here.
