//! A place in a text that is found again after the text was edited: a byte, and the words
//! that stood there.

use serde::{Deserialize, Serialize};

use crate::story::Span;
use crate::story::select::{PlacementError, SearchText, Selector, nearest, resolve};
use crate::story::text::fold::Folded;
use crate::story::text::{ceil_border, floor_border};

/// How many bytes of the text are kept from a place on, and before it.
const WORDS: (usize, usize) = (120, 60);

/// A place in a body.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Place {
    /// The byte.
    pub byte: u32,
    /// The words from there on.
    pub words: String,
    /// The words before.
    pub before: String,
}

impl Place {
    /// Takes the place at a byte of a body; where that is within a character, the one before.
    pub fn of(body: &str, byte: u32) -> Self {
        let at = floor_border(body, byte as usize);
        let to = floor_border(body, at + WORDS.0);
        let from = ceil_border(body, at.saturating_sub(WORDS.1));
        Self { byte: at as u32, words: body[at..to].to_owned(), before: body[from..at].to_owned() }
    }

    /// Returns the byte of a body where the words stand now: where they stood, else where they
    /// stand alone, else the nearest of several, else where those before them end, else the
    /// same byte. Takes the time of a few searches through the text where it was edited.
    pub fn find(&self, body: &str) -> u32 {
        let at = floor_border(body, self.byte as usize);
        if self.byte == 0 || body[at..].starts_with(&self.words) {
            return at as u32;
        }
        let folded = Folded::of(body);
        let ground = SearchText { text: body, folded: &folded };
        let here = Span::new(at as u32, at as u32);
        let some = &self.words[..floor_border(&self.words, self.words.len() / 3)];
        let found =
            [self.words.as_str(), some].into_iter().find_map(|words| stands(ground, words, here));
        let before = || {
            let end = stands(ground, &self.before, here)?.end;
            let blanks = &body[end as usize..];
            Some(end + (blanks.len() - blanks.trim_start().len()) as u32)
        };
        let byte = found.map(|span| span.start).or_else(before).unwrap_or(at as u32);
        floor_border(body, byte as usize) as u32
    }
}

/// Returns where words stand, the nearest to a place if there are several.
fn stands(ground: SearchText<'_>, words: &str, here: Span) -> Option<Span> {
    if words.trim().len() < 8 {
        return None;
    }
    match resolve(ground, &Selector::text(words)) {
        Ok(spans) => spans.first().copied(),
        Err(PlacementError::Ambiguous { .. }) => nearest(ground, words, &[here]),
        Err(_) => None,
    }
}
