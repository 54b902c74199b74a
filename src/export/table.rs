//! The CSV tables and their columns.

/// A CSV table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Table {
    /// A row for each quote and claim.
    #[default]
    Items,
    /// A row for each piece of evidence.
    Evidence,
    /// A row for each person.
    People,
    /// A row for each decision of each reviewer.
    Decisions,
}

impl Table {
    /// Every table with its name, which is also its file's name.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Items, "items"),
        (Self::Evidence, "evidence"),
        (Self::People, "people"),
        (Self::Decisions, "decisions"),
    ];

    /// Returns the column titles.
    pub const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Items => &[
                "story",
                "item",
                "kind",
                "paragraph",
                "line",
                "words",
                "says",
                "who",
                "form",
                "wording",
                "context",
                "attribution",
                "verdict",
                "evidence",
                "open_queries",
                "open_blockers",
                "note",
            ],
            Self::Evidence => &[
                "story", "item", "by", "stance", "locator", "excerpt", "note", "source", "title",
                "url", "archived", "file", "kind", "date",
            ],
            Self::People => &[
                "story",
                "person",
                "name",
                "kind",
                "role",
                "affiliation",
                "initials",
                "quotes",
                "words",
                "share",
                "mentions",
                "claims",
                "same_as",
            ],
            Self::Decisions => &[
                "story", "item", "axis", "value", "who", "at", "ruling", "fit", "kept", "via",
                "evidence", "note", "words",
            ],
        }
    }
}
