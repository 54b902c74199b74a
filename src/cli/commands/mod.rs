//! The subcommands, a file each. Each parses nothing itself: its arguments come from `clap`.

pub(super) mod answer;
pub(super) mod check;
pub(super) mod config;
pub(super) mod export;
pub(super) mod import;
pub(super) mod linear;
pub(super) mod man;
pub(super) mod print;
pub(super) mod quotes;
pub(super) mod read;
pub(super) mod search;
