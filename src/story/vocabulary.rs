//! The values of keys with a few fixed values, each with its word in story files.
//!
//! The forms of a quote are not here; they have a table of their own (`kind.rs`).

/// The sort of speaker.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PersonKind {
    /// One human being.
    #[default]
    Person,
    /// Several people, unnamed or under a common name.
    Group,
    /// An organization.
    Organization,
    /// An office that somebody holds.
    Office,
    /// A document that “speaks”.
    Document,
}

/// The terms of attribution on which somebody spoke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Basis {
    /// May be quoted by name.
    OnRecord,
    /// May be quoted, but not by name.
    Background,
    /// May be used, but not attributed at all.
    DeepBackground,
    /// Not for publication.
    OffRecord,
    /// From a public document.
    PublicDocument,
    /// From a public post.
    PublicPost,
    /// Witnessed by the writer.
    Witnessed,
}

/// The sort of statement that a claim makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClaimKind {
    /// A quantity.
    Quantity,
    /// An event that happened.
    Event,
    /// Something on record.
    Record,
    /// A correlation or cause.
    Correlation,
    /// A rule or law.
    Rule,
    /// A prediction.
    Prediction,
    /// An opinion.
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
    /// It supports the claim.
    Supports,
    /// It refutes the claim.
    Refutes,
    /// It gives context.
    Context,
    /// It is not enough to decide.
    Insufficient,
}

/// The sort of source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SourceKind {
    /// Sound or film.
    Recording,
    /// A transcript of what was said.
    Transcript,
    /// An official record.
    OfficialRecord,
    /// An original document.
    OriginalDocument,
    /// A public post.
    PublicPost,
    /// An interview.
    Interview,
    /// Data.
    Data,
    /// A report by another medium.
    SecondaryMedia,
    /// A work of reference.
    StandardReference,
}

/// Gives each enum a table of its words, so that loaders, exports and messages name
/// every value alike.
macro_rules! words {
    ($($name:ident { $($variant:ident = $word:literal),* $(,)? })*) => {$(
        impl $name {
/// Every value with its word in story files.
            pub const ALL: &[(Self, &'static str)] = &[$((Self::$variant, $word)),*];

/// Returns its word in story files.
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
