//! A position in a text that is found again after the text was edited: a byte offset and the
//! words around it (the quote selector of the W3C's Web Annotation model).

use serde::{Deserialize, Serialize};

use crate::story::Span;
use crate::story::select::{PlacementError, SearchText, Selector, nearest, resolve};
use crate::story::text::fold::Folded;
use crate::story::text::{ceil_border, floor_border};

/// How many bytes of the text are kept after a position, and before it.
const WORDS: (usize, usize) = (120, 60);

/// A position in a body.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Place {
    /// The byte offset.
    pub byte: u32,
    /// The words after it.
    pub words: String,
    /// The words before it.
    pub before: String,
}

impl Place {
    /// Makes the position of a byte of a body, rounded down to a character.
    pub fn of(body: &str, byte: u32) -> Self {
        let at = floor_border(body, byte as usize);
        let to = floor_border(body, at + WORDS.0);
        let from = ceil_border(body, at.saturating_sub(WORDS.1));
        Self { byte: at as u32, words: body[at..to].to_owned(), before: body[from..at].to_owned() }
    }

    /// Returns the byte where the words are in a body now: at the old offset, else their only
    /// occurrence, else the nearest one, else after the words before, else the old offset. If the
    /// text was edited, takes a few searches through it.
    pub fn find(&self, body: &str) -> u32 {
        let at = floor_border(body, self.byte as usize);
        if self.byte == 0 || body[at..].starts_with(&self.words) {
            return at as u32;
        }
        let folded = Folded::of(body);
        let text = SearchText { text: body, folded: &folded };
        let here = Span::new(at as u32, at as u32);
        let some = &self.words[..floor_border(&self.words, self.words.len() / 3)];
        let found =
            [self.words.as_str(), some].into_iter().find_map(|words| find_words(text, words, here));
        let before = || {
            let end = find_words(text, &self.before, here)?.end;
            let blanks = &body[end as usize..];
            Some(end + (blanks.len() - blanks.trim_start().len()) as u32)
        };
        let byte = found.map(|span| span.start).or_else(before).unwrap_or(at as u32);
        floor_border(body, byte as usize) as u32
    }
}

/// Returns where words occur; of several occurrences the nearest to `here`.
fn find_words(text: SearchText<'_>, words: &str, here: Span) -> Option<Span> {
    if words.trim().len() < 8 {
        return None;
    }
    match resolve(text, &Selector::text(words)) {
        Ok(spans) => spans.first().copied(),
        Err(PlacementError::Ambiguous { .. }) => nearest(text, words, &[here]),
        Err(_) => None,
    }
}
