//! Pages for people: the review report, the galley, the annotated text, statistics.
//!
//! ```text
//! page         a page as data: headings, paragraphs, tables
//! markdown     a page as Markdown
//! html         a page as HTML
//! report       the review report
//! galley       the text with its marks and numbered notes, as HTML
//! annotated    the text with numbered notes, as lines for a terminal
//! stats        who is quoted how much, what is claimed, on what evidence
//! ```

pub mod annotated;
pub(super) mod galley;
pub mod html;
pub(super) mod markdown;
pub(super) mod page;
pub(super) mod report;
pub(super) mod stats;
