//! The kinds of annotation and the forms of a quote: one table each, read by
//! loaders, drawing, export and documentation alike.

/// What an annotation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Words somebody is said to have said.
    Quote,
    /// Something that can be true or false.
    Claim,
    /// A place where a person is named.
    Mention,
    /// A post, letter or document set into the article.
    Embed,
}

/// How near a quote is to what was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// Word for word, a whole utterance or sentence.
    #[default]
    Direct,
    /// Some words in marks within the writer's own sentence.
    Partial,
    /// In the writer's words.
    Indirect,
    /// A term set in marks.
    Term,
    /// A title set in marks: no speech.
    Title,
}

impl Form {
    /// Every form with the word that stands for it in files.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Direct, "direct"),
        (Self::Partial, "partial"),
        (Self::Indirect, "indirect"),
        (Self::Term, "term"),
        (Self::Title, "title"),
    ];

    /// Returns the word that stands for the form in files.
    pub const fn word(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// Returns true if the quote is speech, and so counts in a speaker's words.
    pub const fn is_speech(self) -> bool {
        matches!(self, Self::Direct | Self::Partial | Self::Indirect)
    }
}
