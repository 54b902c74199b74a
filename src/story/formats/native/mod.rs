//! The `.story` file: TOML, the article as published, TOML.

use super::Format;

/// The row of the table of formats.
pub const FORMAT: Format = Format {
    name: "story",
    help: "sayso's own: TOML around the untouched article",
    endings: &["story"],
    is: |_, _| true,
    open: |_, _, _| unreachable!("to be written"),
};
