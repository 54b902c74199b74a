//! What is written: an annotated story, its parts, and how it is read from a
//! file. Every range here is a byte range of the body, on character borders.
//!
//! No terminal, no colours, no clock. Nothing changes a story once it is read,
//! and nothing ever changes the text of the article.

pub mod bundled;
pub mod files;
pub mod fold;
pub mod form;
pub mod formats;
pub mod given;
pub mod kind;
pub mod meant;
pub mod mentions;
pub mod names;
pub mod offsets;
pub mod parts;
pub mod problem;
pub mod reach;
pub mod select;
pub mod span;
pub mod text;
pub mod values;

pub use files::{Disk, Files};
pub use formats::{FORMATS, Format, OpenError, Stage, load, open};
pub use kind::{Form, Kind};
pub use parts::{
    Ambiguous, Claim, ClaimIx, Claimant, Embed, EmbedIx, Evidence, Item, Mention, MentionIx, Meta,
    Person, PersonIx, Quote, QuoteIx, Source, SourceIx, Story, Suggestion,
};
pub use problem::{Problem, Severity};
pub use span::Span;
pub use text::{LineCol, Text};
pub use values::{Basis, Checkable, ClaimKind, PersonKind, SourceKind, Stance};
