//! What a key with few values can hold, each with the word that stands for it in files.
//!
//! Not here: the forms of a quote, which have a table of their own (`kind.rs`).

/// What sort of speaker somebody is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PersonKind {
    /// One human being.
    #[default]
    Person,
    /// Several people together, unnamed or by a common name.
    Group,
    /// A body.
    Organization,
    /// A post that somebody holds.
    Office,
    /// A document that “speaks”.
    Document,
}

/// On what terms somebody spoke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Basis {
    /// By name.
    OnRecord,
    /// Not by name.
    Background,
    /// Not attributed at all.
    DeepBackground,
    /// Not for use.
    OffRecord,
    /// From a document open to all.
    PublicDocument,
    /// From a post open to all.
    PublicPost,
    /// Heard by the writer.
    Witnessed,
}

/// What sort of statement a claim is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClaimKind {
    /// How many.
    Quantity,
    /// What happened.
    Event,
    /// What stands on record.
    Record,
    /// What goes with what.
    Correlation,
    /// What holds or is the law.
    Rule,
    /// What will be.
    Prediction,
    /// What somebody thinks.
    Opinion,
    /// Anything else.
    Other,
}

/// Whether a claim can be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Checkable {
    /// It can.
    Yes,
    /// Some of it can.
    Partly,
    /// It cannot.
    No,
}

/// How evidence bears on a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stance {
    /// It speaks for it.
    Supports,
    /// It speaks against it.
    Refutes,
    /// It helps to understand it.
    Context,
    /// It does not settle it.
    Insufficient,
}

/// What sort of thing a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SourceKind {
    /// Sound or film.
    Recording,
    /// What was said, written down.
    Transcript,
    /// A record of a public body.
    OfficialRecord,
    /// A document itself.
    OriginalDocument,
    /// A post open to all.
    PublicPost,
    /// Somebody asked.
    Interview,
    /// Figures.
    Data,
    /// Somebody else's report.
    SecondaryMedia,
    /// A work of reference.
    StandardReference,
}

/// Gives a word list to each of the small enums, so that loaders, exports and
/// messages name every value alike.
macro_rules! words {
    ($($name:ident { $($variant:ident = $word:literal),* $(,)? })*) => {$(
        impl $name {
            /// Every value with the word that stands for it in files.
            pub const ALL: &[(Self, &'static str)] = &[$((Self::$variant, $word)),*];

            /// Returns the word that stands for the value in files.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        }
    )*};
}

words! {
    PersonKind {
        Person = "person", Group = "group", Organization = "organization",
        Office = "office", Document = "document",
    }
    Basis {
        OnRecord = "on_record", Background = "background", DeepBackground = "deep_background",
        OffRecord = "off_record", PublicDocument = "public_document", PublicPost = "public_post",
        Witnessed = "witnessed",
    }
    ClaimKind {
        Quantity = "quantity", Event = "event", Record = "record", Correlation = "correlation",
        Rule = "rule", Prediction = "prediction", Opinion = "opinion", Other = "other",
    }
    Checkable { Yes = "yes", Partly = "partly", No = "no" }
    Stance {
        Supports = "supports", Refutes = "refutes", Context = "context",
        Insufficient = "insufficient",
    }
    SourceKind {
        Recording = "recording", Transcript = "transcript", OfficialRecord = "official_record",
        OriginalDocument = "original_document", PublicPost = "public_post",
        Interview = "interview", Data = "data", SecondaryMedia = "secondary_media",
        StandardReference = "standard_reference",
    }
}
