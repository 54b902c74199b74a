//! Keys and their names: which key means which command, and how that is shown.
//!
//! ```text
//! names       the names of keys: `j`, `<space>`, `<c-d>`
//! keymap      from keys to commands, by context
//! script      keys written as a line, as `--keys` takes them
//! help        the keys that apply now, as a list
//! reference   the whole table as text: docs/keys.md, `sayso keys`
//! ```
//!
//! The commands are rows of [`commands`](super::commands); nothing is run here.

pub mod help;
pub mod keymap;
pub mod names;
pub mod reference;
pub mod script;
