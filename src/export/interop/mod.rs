//! Stories for other tools: annotation platforms, the web, data warehouses. docs/convert.md says what
//! each format holds, and what it loses.
//!
//! ```text
//! label_studio    tasks of Label Studio, with its configuration
//! cas_json        UIMA CAS JSON, for INCEpTION, with its type system
//! web_annotation  W3C Web Annotation
//! hypothesis      annotations as Hypothesis exports them
//! doccano         JSON Lines of doccano
//! schema_org      a NewsArticle with its quotations and claims, as JSON-LD
//! rows            one flat object for each quote and claim
//! passages        places and words as these formats have them
//! lost            what a format cannot hold, in words
//! ```
//!
//! Nothing is random and nothing has the time of day: the same story gives the same bytes. What a
//! format has no place for is counted, never left out in silence.

pub mod cas_json;
pub mod doccano;
pub mod hypothesis;
pub mod label_studio;
mod lost;
mod passages;
pub mod rows;
pub mod schema_org;
pub mod web_annotation;

use std::io;
use std::path::Path;

use serde::Serialize;

use super::data::json::escaped;
use crate::story::Story;

/// Returns the name of a story's file without its ending.
pub fn stem(story: &Story) -> String {
    let name = Path::new(story.text.name()).file_stem();
    name.map_or("story".into(), |name| name.to_string_lossy().into_owned())
}

/// Returns a value as JSON without characters that control a terminal.
fn json(value: &impl Serialize) -> io::Result<String> {
    Ok(escaped(&serde_json::to_string(value)?).into_owned())
}

/// Writes values as the elements of an array, each on a line of its own.
struct Elements<'w> {
    out: &'w mut dyn io::Write,
    is_first: bool,
}

impl<'w> Elements<'w> {
    fn new(out: &'w mut dyn io::Write) -> Self {
        Self { out, is_first: true }
    }

    fn add(&mut self, value: &impl Serialize) -> io::Result<()> {
        self.add_text(&json(value)?)
    }

    fn add_text(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(if self.is_first { b"\n" } else { b",\n" })?;
        self.is_first = false;
        self.out.write_all(text.as_bytes())
    }
}
