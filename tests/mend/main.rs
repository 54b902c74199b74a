//! Edits of a story file: the lines that each kind of edit changes, undoing, another program's
//! changes, and writing.

mod again;
mod brat;
#[path = "../support/corpus.rs"]
mod corpus;
mod kinds;
mod laying_out;
mod layouts;
mod support;
mod undoing;
mod writing;
