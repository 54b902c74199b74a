//! What can be changed in a story, as values.
//!
//! An edit names entries by their IDs and places by bytes of the body, so that it can be kept, shown
//! before it is made, and made again on another version of the file. Making it is not here.

use std::fmt;

use crate::story::{
    Basis, Checkable, ClaimKind, Form, Item, PersonKind, SourceKind, Span, Stance, Story,
};

/// The tables of a story file that hold entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// Who is named or speaks.
    People,
    /// What evidence points to.
    Sources,
    /// Words that somebody is reported to have said.
    Quotes,
    /// What can be true or false.
    Claims,
    /// Places where somebody is named, as the file lists them.
    Mentions,
    /// Embedded posts and documents.
    Embeds,
}

impl Table {
    /// Every table in the order of a file.
    pub const ALL: [Self; 6] =
        [Self::People, Self::Sources, Self::Quotes, Self::Claims, Self::Mentions, Self::Embeds];

    /// Returns its name in a file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Sources => "sources",
            Self::Quotes => "quotes",
            Self::Claims => "claims",
            Self::Mentions => "mentions",
            Self::Embeds => "embeds",
        }
    }

    /// Returns the word for one of its entries.
    pub const fn word(self) -> &'static str {
        match self {
            Self::People => "person",
            Self::Sources => "source",
            Self::Quotes => "quote",
            Self::Claims => "claim",
            Self::Mentions => "mention",
            Self::Embeds => "embed",
        }
    }

    /// Returns true if its entries are about words of the article.
    pub const fn is_annotation(self) -> bool {
        !matches!(self, Self::People | Self::Sources)
    }
}

/// An entry of a story file, written as `quotes.q4`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId {
    /// The table that it is in.
    pub table: Table,
    /// The ID within the table (unsanitised: it comes from a file).
    pub id: Box<str>,
}

impl EntryId {
    /// Names an entry.
    pub fn new(table: Table, id: impl Into<Box<str>>) -> Self {
        Self { table, id: id.into() }
    }

    /// Returns the entry of an item; `None` for a problem, and for a mention that no file lists.
    pub fn of(story: &Story, item: Item) -> Option<Self> {
        Some(match item {
            Item::Quote(at) => Self::new(Table::Quotes, story.quote(at).id.clone()),
            Item::Claim(at) => Self::new(Table::Claims, story.claim(at).id.clone()),
            Item::Embed(at) => Self::new(Table::Embeds, story.embeds[at.ix()].id.clone()),
            Item::Mention(at) => Self::new(Table::Mentions, story.mentions[at.ix()].id.clone()?),
            Item::Problem(_) => return None,
        })
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.table.name(), self.id)
    }
}

/// Who said a quote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Speaker {
    /// The file does not say it.
    #[default]
    Unsaid,
    /// The file says that nobody knows.
    Unknown,
    /// One person or several, by ID.
    People(Vec<Box<str>>),
}

/// Who makes a claim.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// The file does not say it: the speakers of its quotes, else the writer.
    #[default]
    Unsaid,
    /// The writer.
    Narrator,
    /// Somebody, by ID.
    Person(Box<str>),
}

/// A change of a story.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Makes a quote.
    NewQuote(NewQuote),
    /// Makes a claim.
    NewClaim(NewClaim),
    /// Makes an embed.
    NewEmbed(NewEmbed),
    /// Makes a mention.
    NewMention(NewMention),
    /// Adds somebody.
    NewPerson(NewPerson),
    /// Adds a source for evidence.
    NewSource(NewSource),
    /// Changes which words an annotation is about: all its parts, in any order. Growing, shrinking,
    /// adding and dropping parts are all this.
    Parts {
        /// A quote, claim, mention or embed.
        of: EntryId,
        /// The words.
        parts: Vec<Span>,
    },
    /// Changes a quote.
    Quote {
        /// Its ID.
        id: Box<str>,
        /// What changes.
        set: QuoteChange,
    },
    /// Changes a claim.
    Claim {
        /// Its ID.
        id: Box<str>,
        /// What changes.
        set: ClaimChange,
    },
    /// Changes an embed.
    Embed {
        /// Its ID.
        id: Box<str>,
        /// What changes.
        set: EmbedChange,
    },
    /// Changes whom a mention that the file lists names.
    MentionOf {
        /// Its ID.
        id: Box<str>,
        /// The person.
        person: Box<str>,
    },
    /// Changes a person.
    Person {
        /// The ID.
        id: Box<str>,
        /// What changes.
        set: PersonChange,
    },
    /// Puts a quote among those of a claim.
    Link {
        /// The claim.
        claim: Box<str>,
        /// The quote.
        quote: Box<str>,
    },
    /// Takes a quote from those of a claim, also where they only overlap.
    Unlink {
        /// The claim.
        claim: Box<str>,
        /// The quote.
        quote: Box<str>,
    },
    /// Makes one person of two: what names `gone` names `keep`, whose aliases become those of both.
    Join {
        /// Who stays.
        keep: Box<str>,
        /// Who is the same person, and goes.
        gone: Box<str>,
    },
    /// Makes two people of one: some quotes, and what is said in them, go to a new person.
    Split {
        /// Who had them.
        from: Box<str>,
        /// The new person.
        person: NewPerson,
        /// The quotes that the new person has said.
        quotes: Vec<Box<str>>,
    },
    /// Takes an entry out, and every reference to it. A person or a source that something still
    /// names is refused.
    Delete(EntryId),
    /// Makes a machine's suggestion an annotation like any other.
    Accept(EntryId),
}

/// A change of a quote; `None` and an empty list take the key out.
#[derive(Clone, Debug, PartialEq)]
pub enum QuoteChange {
    /// Who said it.
    Speaker(Speaker),
    /// How closely it follows what was said; `None` leaves it to the marks.
    Form(Option<Form>),
    /// The words that show that it is speech.
    Cue(Vec<Span>),
    /// Where the speaker is named for it.
    Mention(Vec<Span>),
    /// To whom it was said, by ID.
    Addressee(Vec<Box<str>>),
    /// Where it was said.
    Medium(Option<Box<str>>),
    /// When it was said.
    When(Option<Box<str>>),
    /// The terms of attribution.
    Basis(Option<Basis>),
    /// The quote that contains it, by ID.
    Inside(Option<Box<str>>),
    /// A note.
    Note(Option<Box<str>>),
}

/// A change of a claim; `None` and an empty list take the key out.
#[derive(Clone, Debug, PartialEq)]
pub enum ClaimChange {
    /// The claim in words that can be understood alone.
    Says(Option<Box<str>>),
    /// Who makes it.
    By(By),
    /// The sort of statement.
    Kind(Option<ClaimKind>),
    /// Whether it can be checked.
    Checkable(Option<Checkable>),
    /// The question that a checker should ask.
    Question(Option<Box<str>>),
    /// Whom it is about, by ID.
    About(Vec<Box<str>>),
    /// The evidence, all of it.
    Evidence(Vec<NewEvidence>),
    /// A note.
    Note(Option<Box<str>>),
}

/// A change of an embed; `None` takes the key out.
#[derive(Clone, Debug, PartialEq)]
pub enum EmbedChange {
    /// Where it was posted.
    Medium(Option<Box<str>>),
    /// Who wrote it, by ID.
    Author(Option<Box<str>>),
    /// When.
    Date(Option<Box<str>>),
    /// Its address.
    Url(Option<Box<str>>),
    /// Whether the article shows only its beginning.
    Truncated(bool),
}

/// A change of a person; `None` and an empty list take the key out.
#[derive(Clone, Debug, PartialEq)]
pub enum PersonChange {
    /// The full name.
    Name(Box<str>),
    /// All further names.
    Aliases(Vec<Box<str>>),
    /// One more name.
    Alias(Box<str>),
    /// The sort of speaker.
    Kind(PersonKind),
    /// The function.
    Role(Option<Box<str>>),
    /// A note.
    Note(Option<Box<str>>),
}

/// A quote to be made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewQuote {
    /// Its ID; `None` for the next one that is free.
    pub id: Option<Box<str>>,
    /// The words.
    pub parts: Vec<Span>,
    /// Who said it.
    pub speaker: Speaker,
    /// How closely it follows what was said; `None` leaves it to the marks.
    pub form: Option<Form>,
    /// The words that show that it is speech.
    pub cue: Vec<Span>,
    /// Where the speaker is named for it.
    pub mention: Vec<Span>,
    /// The program that suggests it, and how sure it is.
    pub suggested: Option<(Box<str>, Option<f64>)>,
}

/// A claim to be made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewClaim {
    /// Its ID; `None` for the next one that is free.
    pub id: Option<Box<str>>,
    /// The words.
    pub parts: Vec<Span>,
    /// The claim in words that can be understood alone.
    pub says: Option<Box<str>>,
    /// Who makes it.
    pub by: By,
    /// The sort of statement.
    pub kind: Option<ClaimKind>,
}

/// An embed to be made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewEmbed {
    /// Its ID; `None` for the next one that is free.
    pub id: Option<Box<str>>,
    /// The words.
    pub parts: Vec<Span>,
    /// Where it was posted.
    pub medium: Option<Box<str>>,
    /// Who wrote it, by ID.
    pub author: Option<Box<str>>,
}

/// A mention to be made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewMention {
    /// Its ID; `None` for the next one that is free.
    pub id: Option<Box<str>>,
    /// The words.
    pub span: Span,
    /// Whom they name.
    pub person: Box<str>,
}

/// Somebody to be added.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewPerson {
    /// The ID; `None` for one made from the name ([`super::person_id`]).
    pub id: Option<Box<str>>,
    /// The full name.
    pub name: Box<str>,
    /// Further names in the text.
    pub aliases: Vec<Box<str>>,
    /// The sort of speaker.
    pub kind: PersonKind,
    /// The function.
    pub role: Option<Box<str>>,
}

/// A source to be added.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewSource {
    /// The ID; `None` for the next one that is free.
    pub id: Option<Box<str>>,
    /// Its title.
    pub title: Box<str>,
    /// Its address.
    pub url: Option<Box<str>>,
    /// A file beside the story with its text.
    pub file: Option<Box<str>>,
    /// The sort of source.
    pub kind: Option<SourceKind>,
    /// Its own date.
    pub date: Option<Box<str>>,
}

/// A piece of evidence of a claim.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewEvidence {
    /// The source it is in, by ID.
    pub source: Box<str>,
    /// Where in the source.
    pub locator: Option<Box<str>>,
    /// How it bears on the claim.
    pub stance: Option<Stance>,
    /// The words of the source.
    pub excerpt: Option<Box<str>>,
    /// A note.
    pub note: Option<Box<str>>,
}
