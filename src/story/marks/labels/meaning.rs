//! What a label can mean, with its key in the `[labels]` table of a `sayso.toml`.

use crate::story::{Form, PersonKind};

/// The meaning of a label: that of a span, of a link, of a role or of a feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A quote: an event, or a span without one.
    Quote,
    /// A quote that the annotator marked as having no named speaker.
    Unsourced,
    /// A claim: an event, or a span without one.
    Claim,
    /// The speaker: a role, or a link.
    Speaker,
    /// The cue: a role, or a link.
    Cue,
    /// The words of the quote or claim: a role, or a link.
    Content,
    /// To whom it was said: a role, or a link.
    Addressee,
    /// A link to a further piece of the same quote.
    Part,
    /// A link from a quote to the one that contains it.
    Inside,
    /// A link of two spans that name the same person.
    Same,
    /// A span that names somebody.
    Somebody(PersonKind),
    /// A span with the name of what evidence is in.
    Source,
    /// A link from a claim to its evidence.
    Evidence,
    /// A feature whose text is a note, or a span whose words are one.
    Note,
    /// A feature whose text is the name of the speaker.
    Who,
    /// A feature whose text is a claim in words that can be understood alone.
    Says,
    /// Known, and ignored.
    Ignore,
}

impl Meaning {
    /// Returns its word for people.
    pub(in crate::story::marks) const fn word(self) -> &'static str {
        match self {
            Self::Quote | Self::Unsourced => "quote",
            Self::Claim => "claim",
            Self::Speaker | Self::Somebody(_) => "speaker",
            Self::Cue => "cue",
            Self::Content => "content",
            Self::Addressee => "addressee",
            Self::Source => "source",
            Self::Note => "note",
            _ => "part",
        }
    }

    /// Returns true if it makes a quote or a claim.
    pub(in crate::story::marks) const fn is_draft(self) -> bool {
        matches!(self, Self::Quote | Self::Unsourced | Self::Claim)
    }
}

/// The keys of the `[labels]` table, in addition to the kinds of people.
pub(super) const KEYS: &[(&str, Meaning)] = &[
    ("quote", Meaning::Quote),
    ("unsourced", Meaning::Unsourced),
    ("claim", Meaning::Claim),
    ("speaker", Meaning::Speaker),
    ("cue", Meaning::Cue),
    ("content", Meaning::Content),
    ("addressee", Meaning::Addressee),
    ("part", Meaning::Part),
    ("inside", Meaning::Inside),
    ("same", Meaning::Same),
    ("mention", Meaning::Somebody(PersonKind::Person)),
    ("source", Meaning::Source),
    ("evidence", Meaning::Evidence),
    ("note", Meaning::Note),
    ("who", Meaning::Who),
    ("says", Meaning::Says),
    ("ignore", Meaning::Ignore),
];

/// Returns the meaning of the labels under a key.
pub(super) fn meaning_of(key: &str) -> Option<Meaning> {
    let somebody = || {
        let kind = PersonKind::ALL.iter().find(|(_, word)| *word == key);
        kind.map(|(kind, _)| Meaning::Somebody(*kind))
    };
    KEYS.iter().find(|(word, _)| *word == key).map(|(_, meaning)| *meaning).or_else(somebody)
}

/// Returns the form that a word stands for by itself, in any case.
pub(super) fn form_of_word(word: &str) -> Option<Form> {
    Form::ALL.iter().find(|(_, name)| word.eq_ignore_ascii_case(name)).map(|(form, _)| *form)
}
