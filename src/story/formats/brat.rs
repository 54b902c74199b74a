//! brat pairs: `NAME.txt` with the article, `NAME.ann` with its annotations.

use super::Format;

/// The row of the table of formats.
pub const FORMAT: Format = Format {
    name: "brat",
    help: "a pair NAME.txt and NAME.ann, as brat writes them",
    endings: &["txt", "ann"],
    is: |files, path| files.is_file(&path.with_extension("ann")),
    rules: &[],
    open: |_, _, _| unreachable!("to be written"),
};
