//! Finding words in the text as it stands: never on drawn lines.
//!
//! A plain query folds what the eye does not tell apart (straight finds curly,
//! a hyphen finds a dash, `...` finds `…`, a blank finds any white space) and
//! is smart about case: small letters find capitals, a capital finds itself.

use crate::story::Span;

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// What was typed.
    pub words: String,
    /// True if that is a regular expression.
    pub regex: bool,
}

/// A query made ready.
#[derive(Clone, Debug)]
pub struct Search {
    _private: (),
}

impl Search {
    /// Makes a query ready.
    ///
    /// # Errors
    /// One line on what is wrong with the regular expression (unsanitised).
    pub fn new(query: &Query) -> Result<Self, String> {
        let _ = query;
        Ok(Self { _private: () })
    }

    /// Returns the first hit at or after byte `from`.
    pub fn next(&self, body: &str, from: u32) -> Option<Span> {
        let _ = (body, from);
        None
    }

    /// Returns every hit in `body[range]`, none of them empty, as spans of the body.
    pub fn within(&self, body: &str, range: Span) -> Vec<Span> {
        let _ = (body, range);
        Vec::new()
    }
}
