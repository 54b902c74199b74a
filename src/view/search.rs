//! Search in the text itself, never in drawn lines.
//!
//! A plain query treats characters that look alike as equal (a straight quote finds a curly one, a
//! hyphen finds a dash, `...` finds `…`, a space finds any white space and also a line end) and has
//! smart case: lower case finds both, upper case only itself. Letters are equal however they are
//! encoded, and what cannot be seen within words is ignored (`story::text::fold`). Where nothing is
//! found so, accents do not count, nor whether letters are full-width or joined in a ligature.
//!
//! Not here: what happens with a hit, and on which thread the search runs.

mod pattern;

use std::sync::atomic::{AtomicBool, Ordering};

use regex::{Regex, RegexBuilder};

use crate::story::Span;
use crate::story::text::ceil_border;
use crate::story::text::fold::{Folded, Folding, changes, fold_by};

/// A search query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// What was typed.
    pub words: String,
    /// True if it is a regular expression.
    pub regex: bool,
}

/// A compiled query.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// The words as they were typed, or the expression; `None` for an empty query, which finds
    /// nothing.
    typed: Option<Regex>,
    /// Plain words with their letters folded; the same as typed for most.
    letters: Option<Regex>,
    /// Plain words without accents.
    bare: Option<Regex>,
    /// True if folding changed the words: then a text can have them as they were typed.
    odd: bool,
    /// True if the words have accents.
    accented: bool,
}

/// The largest size of a compiled regular expression, in bytes: a tenth of the crate's own limit.
/// `\w{500}` just fits.
const LARGEST: usize = 4 << 20;

/// The longest query in bytes; anything longer was pasted by mistake.
const LONGEST: usize = 4_096;

/// How much of the text is searched before `stop` is checked again.
const CHUNK: usize = 1 << 20;

/// How far a hit may reach beyond its chunk before it is searched for again.
const MARGIN: usize = 64 << 10;

impl Search {
    /// Compiles a query.
    ///
    /// # Errors
    /// One line on what is wrong with the query (unsanitised).
    pub fn new(query: &Query) -> Result<Self, String> {
        let words = query.words.as_str();
        if words.is_empty() {
            return Ok(Self::default());
        }
        if words.len() > LONGEST {
            return Err(format!("the query is longer than {LONGEST} bytes"));
        }
        if query.regex {
            let typed = Some(build(words, !pattern::has_capital(words))?);
            return Ok(Self { typed, ..Self::default() });
        }
        let small = !words.chars().any(char::is_uppercase);
        let plain = |words: &str| match words {
            "" => Ok(None),
            words => build(&pattern::plain(words), small).map(Some),
        };
        let [letters, bare] =
            [Folding::Letters, Folding::BareLetters].map(|folding| fold_by(words, folding));
        let (odd, accented) = (letters != words, bare != letters);
        let typed = plain(words)?;
        let letters = if odd { plain(&letters)? } else { typed.clone() };
        // nobody looks for letters in marks alone
        let has_letters = bare.chars().any(char::is_alphanumeric);
        let bare = if has_letters { plain(&bare)? } else { None };
        Ok(Self { typed, letters, bare, odd, accented })
    }

    /// Returns the first hit at or after byte `from`.
    pub fn next(&self, body: &str, from: u32) -> Option<Span> {
        self.first(body, from, false)
    }

    /// Returns the first hit at or after byte `from`, else the first of all.
    pub fn next_or_first(&self, body: &str, from: u32) -> Option<Span> {
        self.first(body, from, true)
    }

    fn first(&self, body: &str, from: u32, around: bool) -> Option<Span> {
        for mode in self.modes(body) {
            if let Some(hit) = self.next_by(mode, body, from) {
                return Some(hit);
            }
            // where there are hits of this mode, the next mode is not tried
            let first = if from > 0 { self.next_by(mode, body, 0) } else { None };
            if first.is_some() {
                return first.filter(|_| around);
            }
        }
        None
    }

    /// Returns every hit in `body[range]`, none of them empty, as spans of the body; none of those
    /// that are only found without accents.
    ///
    /// `\b` takes the text before the range into account, but not the text after it.
    pub fn within(&self, body: &str, range: Span) -> Vec<Span> {
        let body = &body[..ceil_border(body, range.range().end)];
        let from = ceil_border(body, range.range().start);
        let part = &body[from..];
        let moved = |hit: Span| Span::new(hit.start + from as u32, hit.end + from as u32);
        for mode in self.modes(part).into_iter().filter(|mode| *mode != Mode::Bare) {
            let hits: Vec<Span> = match (mode, self.regex(mode)) {
                (_, None) => Vec::new(),
                (Mode::Typed, Some(regex)) => hits(regex, body, from).collect(),
                (_, Some(regex)) => {
                    let folded = Folded::by(part, mode.folding());
                    let found = hits(regex, folded.text(), 0);
                    found.filter_map(|hit| unfold(&folded, hit, part)).map(moved).collect()
                }
            };
            if !hits.is_empty() {
                return hits;
            }
        }
        Vec::new()
    }

    /// Returns every hit in all of `body`, none of them empty; `None` once `stop` is set.
    ///
    /// Checks `stop` after each megabyte.
    pub fn all(&self, body: &str, stop: &AtomicBool) -> Option<Vec<Span>> {
        for mode in self.modes(body) {
            let Some(regex) = self.regex(mode) else { continue };
            let mut hits = if mode == Mode::Typed {
                all_in(regex, body, stop)?
            } else {
                let folded = Folded::by(body, mode.folding());
                let found = all_in(regex, folded.text(), stop)?.into_iter();
                found.filter_map(|hit| unfold(&folded, hit, body)).collect()
            };
            if !hits.is_empty() {
                hits.shrink_to_fit();
                return Some(hits);
            }
        }
        Some(Vec::new())
    }

    /// Returns true if a hit was only found because accents do not count.
    pub fn is_bare(&self, body: &str, hit: Span) -> bool {
        let Some(words) = body.get(hit.range()).filter(|_| self.bare.is_some()) else {
            return false;
        };
        let fits = |regex: &Option<Regex>, words: &str| {
            regex.as_ref().is_some_and(|regex| regex.is_match(words))
        };
        let letters = fold_by(words, Folding::Letters);
        !fits(&self.typed, words) && !fits(&self.letters, &letters)
    }

    /// Returns how a text is searched: one after the other, until something is found.
    fn modes(&self, body: &str) -> Vec<Mode> {
        let folds = self.letters.is_some() && changes(body, Folding::Letters);
        let bare = self.bare.is_some() && (self.accented || changes(body, Folding::BareLetters));
        let modes = [
            (Mode::Typed, !folds || self.odd),
            (Mode::Letters, folds || self.odd),
            (Mode::Bare, bare),
        ];
        modes.into_iter().filter_map(|(mode, is)| is.then_some(mode)).collect()
    }

    const fn regex(&self, mode: Mode) -> Option<&Regex> {
        match mode {
            Mode::Typed => self.typed.as_ref(),
            Mode::Letters => self.letters.as_ref(),
            Mode::Bare => self.bare.as_ref(),
        }
    }

    fn next_by(&self, mode: Mode, body: &str, from: u32) -> Option<Span> {
        let regex = self.regex(mode)?;
        if mode == Mode::Typed {
            return hits(regex, body, ceil_border(body, from as usize)).next();
        }
        let folded = Folded::by(body, mode.folding());
        let at = ceil_border(folded.text(), folded.fold_place(from));
        hits(regex, folded.text(), at)
            .filter_map(|hit| unfold(&folded, hit, body))
            .find(|hit| hit.start >= from)
    }
}

/// In what form words and text are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// As they are.
    Typed,
    /// With their letters folded.
    Letters,
    /// Without accents.
    Bare,
}

impl Mode {
    const fn folding(self) -> Folding {
        match self {
            Self::Typed | Self::Letters => Folding::Letters,
            Self::Bare => Folding::BareLetters,
        }
    }
}

fn unfold(folded: &Folded, hit: Span, body: &str) -> Option<Span> {
    folded.unfold(hit.range().start, hit.range().end, body)
}

/// Returns the hits in a text from a byte on.
fn hits<'t>(regex: &'t Regex, text: &'t str, from: usize) -> impl Iterator<Item = Span> + 't {
    let mut from = from;
    std::iter::from_fn(move || {
        let hit = find(regex, text, from, text.len())?;
        from = hit.range().end;
        Some(hit)
    })
}

/// Returns every hit in a text; `None` once `stop` is set.
fn all_in(regex: &Regex, text: &str, stop: &AtomicBool) -> Option<Vec<Span>> {
    let mut hits = Vec::new();
    let (mut from, mut chunk) = (0, 0);
    while chunk < text.len() {
        if stop.load(Ordering::Relaxed) {
            return None;
        }
        let end = ceil_border(text, chunk + CHUNK);
        let seen = &text[..ceil_border(text, end + MARGIN)];
        while let Some(mut hit) = find(regex, seen, from.max(chunk), end) {
            if hit.range().end == seen.len() && seen.len() < text.len() {
                // The hit may be longer: search again without the bound.
                hit = find(regex, text, hit.range().start, end).unwrap_or(hit);
            }
            from = hit.range().end;
            hits.push(hit);
        }
        chunk = end;
    }
    Some(hits)
}

fn build(pattern: &str, small: bool) -> Result<Regex, String> {
    RegexBuilder::new(pattern)
        .case_insensitive(small)
        .multi_line(true)
        .crlf(true)
        .size_limit(LARGEST)
        .nest_limit(100)
        .build()
        .map_err(|why| pattern::one_line(&why))
}

/// Returns the first hit of at least one byte that begins in `from..to`.
fn find(regex: &Regex, text: &str, mut from: usize, to: usize) -> Option<Span> {
    while from < to {
        let hit = regex.find_at(text, from).filter(|hit| hit.start() < to)?;
        if !hit.is_empty() {
            return Some(Span::of(hit.range()));
        }
        from = ceil_border(text, hit.end() + 1);
    }
    None
}

#[cfg(test)]
mod tests;
