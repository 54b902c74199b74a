//! What was loaded, in other formats: one writer a format, one table.
//!
//! Nothing here reads a file or knows a terminal.

pub mod annotated;
pub mod json;
pub mod lines;

use std::io;

use crate::story::Story;

/// What writes stories one after the other, each let go before the next is loaded.
pub type Write = fn(&mut dyn Iterator<Item = Story>, &mut dyn io::Write) -> io::Result<()>;

/// One format.
#[derive(Clone, Copy, Debug)]
pub struct Export {
    /// Its name, as `--to` takes it.
    pub name: &'static str,
    /// What it is: lower case, no full stop.
    pub help: &'static str,
    /// Writes it.
    pub write: Write,
}

/// Every format that is written.
pub const EXPORTS: &[Export] =
    &[Export { name: "json", help: "everything that was loaded, as JSON", write: json::write }];
