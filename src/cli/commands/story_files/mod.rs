//! Subcommands that write story files: `fmt` lays them out, `new` makes one of a plain text.

pub(in crate::cli) mod fmt;
pub(in crate::cli) mod new;
