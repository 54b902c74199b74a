//! Selectors: how an annotation says which words it is about, and how they are
//! found again.
//!
//! [`resolve`] places one selector and states the rules in the plainest way; [`Batch`] places
//! thousands in a few passes, with the same results; [`nearest`] places a cue or a mention by its
//! quote. Nothing here reads a file or phrases a problem.
//!
//! ```text
//! batch     many selectors in a few passes
//! find      many words in one pass
//! strided   long words in one pass that looks at every eighth byte
//! near      the occurrence nearest to a quote
//! shortest  the shortest selector that means some stretches
//! ```

mod batch;
mod find;
mod near;
mod shortest;
mod strided;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use memchr::memmem;

pub use batch::Batch;
pub(crate) use batch::{near_all, nearest_all};
pub use find::Needles;
pub(crate) use near::is_whole;
pub use near::nearest;
pub use shortest::{LONGEST_TEXT, NoSelector, shortest, trimmed, words_near, written};

use super::Span;
use super::text::fold::{Folded, fold};

/// Which words an annotation is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selector<'t> {
    /// The words themselves.
    pub words: Words<'t>,
    /// What stands right before the first part (a blank between them may be left out).
    pub before: Option<Cow<'t, str>>,
    /// What stands right after the first part (a blank between them may be left out).
    pub after: Option<Cow<'t, str>>,
    /// Which of the places that remain, from 1; overlapping places count.
    pub nth: Option<u32>,
}

/// The words of a selector, in one of three forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words<'t> {
    /// One stretch, or one utterance in several: each later part is the first match after the one before.
    Parts(Vec<Cow<'t, str>>),
    /// A stretch by its first and last words; the last are the first match after the first ones.
    FromTo(Cow<'t, str>, Cow<'t, str>),
}

impl<'t> Selector<'t> {
    /// Makes the selector of one stretch that must stand in one place only.
    pub fn text(words: impl Into<Cow<'t, str>>) -> Self {
        Self::of(Words::Parts(vec![words.into()]))
    }

    /// Makes a selector without `before`, `after` and `nth`.
    pub const fn of(words: Words<'t>) -> Self {
        Self { words, before: None, after: None, nth: None }
    }

    /// Returns the part that `before`, `after` and `nth` place.
    pub fn first(&self) -> &str {
        match &self.words {
            Words::Parts(parts) => parts.first().map_or("", |p| p),
            Words::FromTo(from, _) => from,
        }
    }

    /// Returns the parts that follow the first: the further ones, or the last words.
    fn later(&self) -> &[Cow<'t, str>] {
        match &self.words {
            Words::Parts(parts) => parts.get(1..).unwrap_or_default(),
            Words::FromTo(_, to) => std::slice::from_ref(to),
        }
    }

    /// Returns the selector with all its words folded and without blanks at their ends.
    fn folded(&self) -> Selector<'_> {
        let words = match &self.words {
            Words::Parts(parts) => Words::Parts(parts.iter().map(|p| needle(p)).collect()),
            Words::FromTo(from, to) => Words::FromTo(needle(from), needle(to)),
        };
        let context = |c: &'_ Option<Cow<'t, str>>| c.as_deref().map(|c| needle(c).into_owned());
        Selector {
            words,
            before: context(&self.before).map(Cow::Owned),
            after: context(&self.after).map(Cow::Owned),
            nth: self.nth,
        }
    }
}

/// Folds words to search for, without blanks at their ends.
pub(crate) fn needle(words: &str) -> Cow<'_, str> {
    fold(words.trim())
}

/// Why a selector has no place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlacementError {
    /// Part `part` (from 0; the last words of from/to are 1) holds no words.
    Empty {
        /// Which part.
        part: usize,
    },
    /// Part `part` is found nowhere (a later one: nowhere after the one before it).
    NotFound {
        /// Which part.
        part: usize,
    },
    /// The first part is found, but never with the words of `before` and `after` around it.
    NoContext {
        /// Some of the places without regard to `before` and `after`, at most [`PLACES`].
        places: Vec<Span>,
    },
    /// The first part is found in `count` places.
    Ambiguous {
        /// In how many.
        count: u32,
        /// The first of them, at most [`PLACES`].
        places: Vec<Span>,
    },
    /// `nth` is 0 or greater than the number of places.
    NoNth {
        /// In how many places the first part stands.
        count: u32,
    },
    /// The words of the file's selectors are found in so many places that the search was given up.
    TooCommon,
}

/// How many places a [`PlacementError`] names.
pub const PLACES: usize = 4;

/// A text with its folded copy, in which selectors are placed.
#[derive(Clone, Copy, Debug)]
pub struct SearchText<'a> {
    /// The text as it stands.
    pub text: &'a str,
    /// Its folded copy.
    pub folded: &'a Folded,
}

impl SearchText<'_> {
    fn span(&self, start: usize, len: usize) -> Option<Span> {
        self.folded.unfold(start, start + len, self.text)
    }

    /// Returns true if `before` ends and `after` begins at the edges of the match.
    fn in_context(&self, selector: &Selector<'_>, at: usize) -> bool {
        let text = self.folded.text();
        let end = at + selector.first().len();
        let before = selector.before.as_deref().is_none_or(|b| {
            let head = &text[..at];
            head.ends_with(b) || head.strip_suffix(' ').is_some_and(|h| h.ends_with(b))
        });
        before
            && selector.after.as_deref().is_none_or(|a| {
                let tail = &text[end..];
                tail.starts_with(a) || tail.strip_prefix(' ').is_some_and(|t| t.starts_with(a))
            })
    }
}

/// Returns where a selector's words are: one span for each part, one for from/to.
///
/// Takes the time of a search through the whole text; for many use [`Batch`].
///
/// # Errors
/// If there is no such place, or more than one.
pub fn resolve(
    ground: SearchText<'_>,
    selector: &Selector<'_>,
) -> Result<Vec<Span>, PlacementError> {
    let selector = selector.folded();
    check_words(&selector)?;
    let mut tally = Tally::of(&selector);
    for at in occurrences(ground.folded.text(), selector.first(), 0) {
        tally.add(ground, &selector, at);
    }
    let first = tally.verdict(selector.nth)?;
    follow(ground, &selector, first, |needle, from| {
        occurrences(ground.folded.text(), needle, from)
            .find(|&at| ground.span(at, needle.len()).is_some())
    })
}

/// Returns every place at or after `from` where `needle` stands, overlapping ones too.
pub(crate) fn occurrences<'a>(
    text: &'a str,
    needle: &'a str,
    from: usize,
) -> impl Iterator<Item = usize> + 'a {
    let finder = memmem::Finder::new(needle.as_bytes());
    let mut next = from;
    std::iter::from_fn(move || {
        let at = next + finder.find(text.as_bytes().get(next..)?)?;
        next = at + 1;
        Some(at)
    })
}

fn check_words(selector: &Selector<'_>) -> Result<(), PlacementError> {
    let mut parts = std::iter::once(selector.first()).chain(selector.later().iter().map(|p| &**p));
    match parts.position(str::is_empty) {
        Some(part) => Err(PlacementError::Empty { part }),
        None => Ok(()),
    }
}

/// The places of a first part, as they are found in text order.
#[derive(Debug, Default)]
struct Tally {
    /// How many with the right context.
    count: u32,
    /// The place that will do: the `wanted`-th, folded.
    chosen: Option<u32>,
    wanted: u32,
    /// The first few with the right context.
    places: Vec<Span>,
    /// The first few without it.
    others: Vec<Span>,
}

impl Tally {
    fn of(selector: &Selector<'_>) -> Self {
        Self { wanted: selector.nth.unwrap_or(1), ..Self::default() }
    }

    fn add(&mut self, ground: SearchText<'_>, selector: &Selector<'_>, at: usize) {
        let Some(span) = ground.span(at, selector.first().len()) else { return };
        if !ground.in_context(selector, at) {
            if self.others.len() < PLACES {
                self.others.push(span);
            }
            return;
        }
        self.count += 1;
        if self.count == self.wanted {
            self.chosen = Some(at as u32);
        }
        if self.places.len() < PLACES {
            self.places.push(span);
        }
    }

    /// Returns the folded place that the selector means.
    fn verdict(&mut self, nth: Option<u32>) -> Result<usize, PlacementError> {
        match (self.chosen, nth) {
            (Some(at), Some(_)) => Ok(at as usize),
            (Some(at), None) if self.count == 1 => Ok(at as usize),
            _ if self.count == 0 && self.others.is_empty() => {
                Err(PlacementError::NotFound { part: 0 })
            }
            _ if self.count == 0 => {
                Err(PlacementError::NoContext { places: std::mem::take(&mut self.others) })
            }
            (_, Some(_)) => Err(PlacementError::NoNth { count: self.count }),
            _ => {
                let places = std::mem::take(&mut self.places);
                Err(PlacementError::Ambiguous { count: self.count, places })
            }
        }
    }
}

/// Places the later parts after the first, asking `next` for the first match
/// of a needle at or after a folded byte.
fn follow(
    ground: SearchText<'_>,
    selector: &Selector<'_>,
    first: usize,
    mut next: impl FnMut(&str, usize) -> Option<usize>,
) -> Result<Vec<Span>, PlacementError> {
    let mut end = first + selector.first().len();
    let mut spans: Vec<Span> = ground.span(first, end - first).into_iter().collect();
    for (i, part) in selector.later().iter().enumerate() {
        let at = next(part, end).ok_or(PlacementError::NotFound { part: i + 1 })?;
        end = at + part.len();
        spans.extend(ground.span(at, part.len()));
    }
    if matches!(selector.words, Words::FromTo(..)) {
        let hull = spans.iter().copied().reduce(Span::hull);
        return Ok(hull.into_iter().collect());
    }
    Ok(spans)
}
