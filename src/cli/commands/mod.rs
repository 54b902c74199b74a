//! The subcommands, a file each; `read` and `linear` are the reader itself. `clap` parses the
//! arguments.

pub(super) mod answer;
pub(super) mod check;
pub(super) mod config;
pub(super) mod diff;
pub(super) mod export;
pub(super) mod import;
pub(super) mod linear;
pub(super) mod man;
pub(super) mod print;
pub(super) mod quotes;
pub(super) mod read;
pub(super) mod search;
pub(super) mod story_files;
