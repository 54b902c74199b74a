//! Web pages: the article of a page as text, with what the page says of itself.
//!
//! ```text
//! encoding    bytes → text, by byte order mark, by what the page says, by what fits
//! limits      what is refused before it is parsed: too long, too deep, too many elements
//! tags        tags and text, cut as a browser cuts them
//! page        the page → its article, by the one crate that knows how; refused where that takes too long
//! json_ld     what the page says in schema.org's words
//! metadata    title, authors, date and the like, each with where it was said
//! render      the article in HTML → paragraphs
//! references  &amp; and the like
//! rules       every rule that this loader reports
//! ```
//!
//! The text is made when the page is opened, and the file is never changed: to annotate or to review
//! it, `sayso new` makes a story of it. Nothing is fetched. Without the feature `web` a page is refused.

#[cfg(feature = "web")]
mod encoding;
#[cfg(feature = "web")]
mod json_ld;
#[cfg(feature = "web")]
mod limits;
#[cfg(feature = "web")]
mod metadata;
#[cfg(feature = "web")]
mod page;
#[cfg(feature = "web")]
mod read;
pub(super) mod references;
#[cfg(feature = "web")]
mod render;
#[cfg_attr(
    not(feature = "web"),
    allow(dead_code, reason = "nothing is read that could be reported")
)]
mod rules;
#[cfg(feature = "web")]
mod tags;
#[cfg(all(test, feature = "web"))]
mod tests;

use std::path::Path;

pub use rules::RULES;

use super::known_files::{self, OtherFormat};
use super::{Format, OpenError, Stage, Taker};
use crate::story::Files;

/// The name of the thread on which a page is read: a panic there is an error of that page.
pub const THREAD: &str = "page";

/// The row of the table of formats.
pub const FORMAT: Format = Format {
    name: "html",
    help: "the article of a web page",
    endings: &["html", "htm", "xhtml"],
    is: |files, _| !files.as_text(),
    listed: |_, _| false,
    open,
    files: |_, path| vec![path.to_owned()],
    written_ids: false,
    rules: RULES,
};

fn open(files: &dyn Files, path: &Path, taker: Taker<'_>) -> Result<(), OpenError> {
    let Taker { each, .. } = taker;
    let bytes = super::native::bytes(files, path)?;
    match known_files::recognise(path, &bytes).filter(|is| !is.is_page()) {
        Some(other) => Err(other.refusal(path)),
        None => open_bytes(path, &bytes, each),
    }
}

/// Returns true if bytes are a web page, whatever their file is called.
pub(super) fn is_page(path: &Path, bytes: &[u8]) -> bool {
    let is = |bytes: &[u8]| known_files::recognise(path, bytes).is_some_and(OtherFormat::is_page);
    match bytes {
        [0xff, 0xfe, rest @ ..] | [0xfe, 0xff, rest @ ..] => {
            let plain: Vec<u8> =
                rest.iter().take(1024).copied().filter(|byte| *byte != 0).collect();
            is(&plain)
        }
        _ => is(bytes),
    }
}

/// Reads the page of a file.
#[cfg(feature = "web")]
pub(super) fn open_bytes(
    path: &Path,
    bytes: &[u8],
    each: &mut dyn FnMut(Stage) -> bool,
) -> Result<(), OpenError> {
    read::open(path, bytes, each)
}

/// Says how pages are read.
#[cfg(not(feature = "web"))]
pub(super) fn open_bytes(
    path: &Path,
    _: &[u8],
    _: &mut dyn FnMut(Stage) -> bool,
) -> Result<(), OpenError> {
    Err(OpenError::NoStory {
        path: path.display().to_string(),
        what: "is an HTML page, and this program was built without the feature that reads them".into(),
        hint: "Build it with its default features (`cargo install --path .`), or save the page as text; \
               --as-text shows the page with its tags."
            .into(),
    })
}

/// What a page holds: its article in HTML, and what it says of itself.
#[cfg(feature = "web")]
#[derive(Clone, Debug, Default)]
struct Page {
    /// The article, in HTML as a parser writes it; empty if none was recognised.
    article: String,
    /// The whole page without what is hidden, in the same HTML.
    body: String,
    /// The title that was recognised.
    title: String,
    /// What `<title>` says.
    head_title: String,
    /// The first heading.
    heading: String,
    /// The names of `<meta>` elements in lower case, with their values.
    metas: Vec<(String, String)>,
    /// The scripts with data in JSON-LD.
    data: Vec<String>,
    /// The names that are marked as those of authors.
    bylines: Vec<String>,
    /// The time of the first `<time>`.
    time: Option<String>,
    /// The language of `<html>`.
    language: Option<String>,
    /// The address that the page says is its own.
    address: Option<String>,
}
