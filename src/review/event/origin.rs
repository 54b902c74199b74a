//! How an event came about: by a key, by passing, in bulk, by keeping.

/// How an event came about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum EventOrigin {
    /// By a key on the item itself: the reviewer's own answer.
    #[default]
    Key,
    /// The same for all items of a filtered list at once.
    Bulk,
    /// Read from a file, such as the answers to queries.
    Import,
    /// By accepting a machine's suggestion.
    Suggestion,
    /// Passed with one key, as the sources and the links of the story show it.
    Pass,
    /// The same for all items of a filtered list at once.
    BulkPass,
    /// A stale decision that holds for the new words too.
    Keep,
    /// The same for all items of a filtered list at once.
    BulkKeep,
}

impl EventOrigin {
    /// Every origin with its word in journals.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::Key, "key"),
        (Self::Bulk, "bulk"),
        (Self::Import, "import"),
        (Self::Suggestion, "suggestion"),
        (Self::Pass, "pass"),
        (Self::BulkPass, "bulk_pass"),
        (Self::Keep, "keep"),
        (Self::BulkKeep, "bulk_keep"),
    ];

    /// Returns its word in journals.
    pub const fn word(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// Returns how it came about in words for people; nothing for a reviewer's own answer.
    pub const fn shown(self) -> &'static str {
        match self {
            Self::Key => "",
            Self::Bulk => "in bulk",
            Self::Import => "imported",
            Self::Suggestion => "as suggested",
            Self::Pass => "passed",
            Self::BulkPass => "passed in bulk",
            Self::Keep => "kept for the new words",
            Self::BulkKeep => "kept for the new words, in bulk",
        }
    }

    /// Returns the same for all items of a list.
    #[must_use]
    pub const fn of_many(self) -> Self {
        match self {
            Self::Pass => Self::BulkPass,
            Self::Keep => Self::BulkKeep,
            Self::Key => Self::Bulk,
            other => other,
        }
    }

    /// Returns true if it was for all items of a list at once.
    pub const fn is_bulk(self) -> bool {
        matches!(self, Self::Bulk | Self::BulkPass | Self::BulkKeep)
    }

    /// Returns true if the answer is what sources and links show, passed with one key.
    pub const fn is_passed(self) -> bool {
        matches!(self, Self::Pass | Self::BulkPass)
    }

    /// Returns true if it is an earlier answer, kept for new words.
    pub const fn is_kept(self) -> bool {
        matches!(self, Self::Keep | Self::BulkKeep)
    }
}
