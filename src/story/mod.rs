//! An annotated story, its parts, and how it is read from a file. Every span here is
//! a byte range of the body, on character boundaries.
//!
//! ```text
//! parts         the story: people, quotes, claims, sources, embeds, mentions
//! text          the text of a file: spans, lines and columns, offsets, folding
//! kind          kinds of annotation, forms of a quote
//! vocabulary    the other keys with a few fixed values
//! formats       the loaders: .story files and brat pairs, one table
//! marks         annotations of other tools in one form, and what their labels mean
//! select        which words a selector means
//! mentions      where people are named
//! names         printed speakers grouped into people
//! quotation     where quotations stand, by their marks, and the form of a quote
//! rules         how a loader lists the rules that it reports
//! problem       what is wrong with a file, as data
//! did_you_mean  suggestions for misspelt words
//! files         the file system as loaders see it; sandbox limits it to a folder
//! stdin_story   a story from standard input; bundled: stories in the program
//! ```
//!
//! No terminal, no colours, no clock. Nothing changes a story once it is read,
//! and nothing ever changes the text of the article.

pub mod bundled;
pub mod did_you_mean;
pub mod files;
pub mod formats;
pub mod kind;
pub mod marks;
pub mod mentions;
pub mod names;
pub mod parts;
pub mod problem;
pub mod quotation;
pub mod rules;
pub mod sandbox;
pub mod select;

pub mod stdin_story;
pub mod text;
pub mod vocabulary;

pub use files::{Disk, Files};
pub use formats::{FORMATS, Format, OpenError, Stage, load, open};
pub use kind::{Form, Kind, TextMarkup};
pub use parts::{
    Ambiguous, Claim, ClaimIx, Claimant, Drafted, Embed, EmbedIx, Evidence, Item, Mention,
    MentionIx, Meta, OtherSpeaker, Person, PersonIx, Quote, QuoteIx, Source, SourceIx, Story,
    Suggestion,
};
pub use problem::{Problem, Severity};
pub use text::span::Span;
pub use text::{LineCol, Text};
pub use vocabulary::{Basis, Checkable, ClaimKind, PersonKind, SourceKind, Stance};
