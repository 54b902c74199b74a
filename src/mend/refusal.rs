//! Why an edit is not made.

/// Why an edit is not made. The file in hand is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What is wrong: lower case, no full stop (unsanitised: may quote the file).
    pub what: String,
    /// What to do, as a full sentence.
    pub hint: String,
}

impl Refusal {
    /// Makes a refusal.
    pub(super) fn new(what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { what: what.into(), hint: hint.into() }
    }
}
