//! What is written: an annotated story, its parts, and how it is read from a
//! file. Every range here is a byte range of the body, on character borders.
//!
//! No terminal, no colours, no clock. Nothing changes a story once it is read,
//! and nothing ever changes the text of the article.

pub mod bundled;
pub mod did_you_mean;
pub mod files;
pub mod formats;
pub mod kind;
pub mod mentions;
pub mod names;
pub mod parts;
pub mod problem;
pub mod quote_form;
pub mod sandbox;
pub mod select;

pub mod stdin_story;
pub mod text;
pub mod vocabulary;

pub use files::{Disk, Files};
pub use formats::{FORMATS, Format, OpenError, Stage, load, open};
pub use kind::{Form, Kind};
pub use parts::{
    Ambiguous, Claim, ClaimIx, Claimant, Embed, EmbedIx, Evidence, Item, Mention, MentionIx, Meta,
    Person, PersonIx, Quote, QuoteIx, Source, SourceIx, Story, Suggestion,
};
pub use problem::{Problem, Severity};
pub use text::span::Span;
pub use text::{LineCol, Text};
pub use vocabulary::{Basis, Checkable, ClaimKind, PersonKind, SourceKind, Stance};
