//! Many stories, and what is kept between starts: finding stories, loading them
//! in parallel, people and words across them; settings; places and bookmarks.
//!
//! Nothing here draws, knows a key or a colour.

pub mod settings;
pub mod state;
