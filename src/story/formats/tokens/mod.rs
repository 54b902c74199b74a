//! Files that have words, and perhaps no text: `CoreNLP`, `SpkAtt`, Quotebank.
//!
//! ```text
//! corenlp    quotes found by CoreNLP, in its JSON
//! spkatt     speech events of debates, by sentence and word
//! quotebank  quotations of an article with their most likely speakers
//! ```
//!
//! A text beside the file under the same name is taken; else it is put together from the words, which is
//! said.

pub mod corenlp;
pub mod quotebank;
pub mod spkatt;
#[cfg(test)]
mod tests;

use super::OpenError;
use super::members::Member;
use super::web_annotation::text_beside;
use crate::story::Story;

/// Returns the text beside a file, if there is one.
fn beside(
    member: &Member<'_>,
    sources: &[std::borrow::Cow<'_, str>],
) -> Result<Option<Story>, OpenError> {
    let found = text_beside(member.files, (member.path, &member.address), sources)?;
    Ok(found.map(|(story, _)| story))
}
