//! The kinds of annotation and the forms of a quote: one table each, used by loaders,
//! drawing, export and documentation alike.

/// The kind of an annotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Words that somebody is reported to have said.
    Quote,
    /// Something that can be true or false.
    Claim,
    /// A place where a person is named.
    Mention,
    /// A post, letter or document embedded in the article.
    Embed,
}

/// Which marks of a text are not drawn. They stay in it, and every place counts them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextMarkup {
    /// None: the text is drawn as it stands.
    #[default]
    None,
    /// Those before headings, as in the text that is taken from a web page.
    Headings,
    /// Those of Markdown.
    Markdown,
}

impl TextMarkup {
    /// Every one that a story file names, with its word there.
    pub const ALL: [(Self, &'static str); 2] =
        [(Self::Headings, "headings"), (Self::Markdown, "markdown")];

    /// Returns its word in story files; `None` where nothing is left out.
    pub fn word(self) -> Option<&'static str> {
        Self::ALL.iter().find(|(own, _)| *own == self).map(|(_, word)| *word)
    }
}

/// How closely a quote claims to follow what was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// Word for word, a whole utterance or sentence.
    #[default]
    Direct,
    /// Some words in quotation marks within the writer's own sentence.
    Partial,
    /// In the writer's own words.
    Indirect,
    /// A term in quotation marks.
    Term,
    /// A title in quotation marks; not speech.
    Title,
}

impl Form {
    /// Every form with its word in story files.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Direct, "direct"),
        (Self::Partial, "partial"),
        (Self::Indirect, "indirect"),
        (Self::Term, "term"),
        (Self::Title, "title"),
    ];

    /// Returns its word in story files.
    pub const fn word(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// Returns true if it is speech, and so counts towards a speaker's words.
    pub const fn is_speech(self) -> bool {
        matches!(self, Self::Direct | Self::Partial | Self::Indirect)
    }
}
