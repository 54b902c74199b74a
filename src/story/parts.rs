//! The parts of a story: people, quotes, claims, sources, embeds, mentions.
//!
//! Parts refer to each other by index into the story's lists, so that a story
//! of 100,000 annotations stays small. Nothing here is derived: what follows
//! from the parts (who said how much, what overlaps) is in `view`.

use std::sync::Arc;

use super::quotation::Quotations;
use super::vocabulary::{Basis, Checkable, ClaimKind, PersonKind, SourceKind, Stance};
use super::{Form, Problem, Span, Text, TextMarkup};

macro_rules! index {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// Returns the position in the story's list.
            pub const fn ix(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

index! {
    /// A person of [`Story::people`].
    PersonIx
    /// A quote of [`Story::quotes`].
    QuoteIx
    /// A claim of [`Story::claims`].
    ClaimIx
    /// A source of [`Story::sources`].
    SourceIx
    /// A mention of [`Story::mentions`].
    MentionIx
    /// An embed of [`Story::embeds`].
    EmbedIx
}

/// One thing in a story that can be the current item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// A quote.
    Quote(QuoteIx),
    /// A claim.
    Claim(ClaimIx),
    /// A mention of a person.
    Mention(MentionIx),
    /// An embedded post.
    Embed(EmbedIx),
    /// A problem that has a place in the body, by its position in [`Story::problems`].
    Problem(u32),
}

/// An annotated story; while it is being loaded, the part that is there so far.
///
/// The lists are shared, so that cloning is cheap; a clone never changes.
#[derive(Clone, Debug)]
pub struct Story {
    /// The file's text and the body in it.
    pub text: Text,
    /// Title, date, authors and the like.
    pub meta: Arc<Meta>,
    /// Everybody who is named or speaks, in the order of the file.
    pub people: Arc<Vec<Person>>,
    /// What evidence points to, in the order of the file.
    pub sources: Arc<Vec<Source>>,
    /// The places where people are named, in text order.
    pub mentions: Arc<Vec<Mention>>,
    /// Names that two or more people share, linked to none, in text order.
    pub ambiguous: Arc<Vec<Ambiguous>>,
    /// The quotes, in the order of the file.
    pub quotes: Arc<Vec<Quote>>,
    /// The claims, in the order of the file.
    pub claims: Arc<Vec<Claim>>,
    /// The embeds, in the order of the file.
    pub embeds: Arc<Vec<Embed>>,
    /// Everything that is wrong, by place in the file.
    pub problems: Arc<Vec<Problem>>,
    /// The quotations of the whole text, if loading has found them and nobody has used them yet.
    pub quotations: Option<Arc<Quotations>>,
    /// Set if nobody has annotated the article and a program has drafted it.
    pub drafted: Option<Drafted>,
    /// True once every annotation is loaded.
    pub whole: bool,
}

/// What a draft of an article that nobody has annotated proposes. No file holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drafted {
    /// Who says what.
    Speakers,
    /// Only what stands in quotation marks, because the text is not English.
    MarksAlone,
    /// Nothing, because the text is too large.
    TooLarge,
}

impl Story {
    /// Makes a story without annotations that is still being loaded.
    pub fn of_text(text: Text, meta: Meta) -> Self {
        Self {
            text,
            meta: Arc::new(meta),
            people: Arc::default(),
            sources: Arc::default(),
            mentions: Arc::default(),
            ambiguous: Arc::default(),
            quotes: Arc::default(),
            claims: Arc::default(),
            embeds: Arc::default(),
            problems: Arc::default(),
            quotations: None,
            drafted: None,
            whole: false,
        }
    }

    /// Returns the article's text.
    pub fn body(&self) -> &str {
        self.text.body()
    }

    /// Returns a person.
    pub fn person(&self, at: PersonIx) -> &Person {
        &self.people[at.ix()]
    }

    /// Returns a quote.
    pub fn quote(&self, at: QuoteIx) -> &Quote {
        &self.quotes[at.ix()]
    }

    /// Returns a claim.
    pub fn claim(&self, at: ClaimIx) -> &Claim {
        &self.claims[at.ix()]
    }

    /// Returns true if the story has such an item.
    pub fn has(&self, item: Item) -> bool {
        match item {
            Item::Quote(q) => q.ix() < self.quotes.len(),
            Item::Claim(c) => c.ix() < self.claims.len(),
            Item::Mention(m) => m.ix() < self.mentions.len(),
            Item::Embed(e) => e.ix() < self.embeds.len(),
            Item::Problem(p) => (p as usize) < self.problems.len(),
        }
    }

    /// Returns how many quotes sayso itself proposes.
    pub fn proposals(&self) -> usize {
        self.quotes.iter().filter(|quote| quote.is_proposed()).count()
    }

    /// Returns true if there are quotes, and sayso proposes every one of them.
    pub fn is_all_proposed(&self) -> bool {
        !self.quotes.is_empty() && self.quotes.iter().all(Quote::is_proposed)
    }

    /// Returns the spans of an item in text order (none for a problem without a place).
    pub fn spans(&self, item: Item) -> &[Span] {
        match item {
            Item::Quote(q) => &self.quotes[q.ix()].parts,
            Item::Claim(c) => &self.claims[c.ix()].parts,
            Item::Mention(m) => std::slice::from_ref(&self.mentions[m.ix()].span),
            Item::Embed(e) => &self.embeds[e.ix()].parts,
            Item::Problem(p) => self.problems[p as usize].place.as_slice(),
        }
    }
}

/// About the story as a whole: schema.org's `NewsArticle`.
#[derive(Clone, Debug, Default)]
pub struct Meta {
    /// The headline; for formats without one, the first line of the text.
    pub title: String,
    /// When it was published, as written.
    pub date: Option<String>,
    /// When it was last changed, as written.
    pub updated: Option<String>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// Its language (BCP 47).
    pub language: Option<String>,
    /// Which marks of the text are not drawn.
    pub markup: TextMarkup,
    /// About this file.
    pub note: Option<String>,
    /// Rules that do not apply to it.
    pub allow: Vec<String>,
    /// The file that says what the labels of its annotations mean, if there is one (unsanitised).
    pub labels: Option<String>,
    /// The format it was read from, as in [`super::FORMATS`].
    pub format: &'static str,
}

/// Somebody (or some body, or some paper) who is named or speaks.
#[derive(Clone, Debug, Default)]
pub struct Person {
    /// The ID within the story.
    pub id: Box<str>,
    /// The full name.
    pub name: Box<str>,
    /// The sort of speaker.
    pub kind: PersonKind,
    /// Further names in the text.
    pub aliases: Box<[Box<str>]>,
    /// Their function, such as “bridge engineer”.
    pub role: Option<Box<str>>,
    /// The body they belong to.
    pub affiliation: Option<Box<str>>,
    /// URLs that say who this is.
    pub same_as: Box<[Box<str>]>,
    /// The body (also a person of the story) that this one is part of.
    pub part_of: Option<PersonIx>,
    /// About this entry.
    pub note: Option<Box<str>>,
}

/// The mark of a machine's suggestion: shown as such, never counted as done.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Suggestion {
    /// The program that suggested it.
    pub by: Box<str>,
    /// How sure it was, usually from 0 to 1, if it said so.
    pub score: Option<f64>,
    /// Why it was suggested, in a few words; files do not hold it.
    pub why: Option<Box<str>>,
    /// Who else may have said it, the most likely first; files do not hold it.
    pub others: Box<[OtherSpeaker]>,
}

impl Suggestion {
    /// The name of the program itself, where it proposes who says what.
    pub const SAYSO: &'static str = "sayso";

    /// Returns true if sayso itself proposes it.
    pub fn is_proposal(&self) -> bool {
        &*self.by == Self::SAYSO
    }
}

/// Somebody who may have said a quote instead.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OtherSpeaker {
    /// Who.
    pub person: PersonIx,
    /// Where they are named.
    pub mention: Span,
    /// How likely it is, from 0 to 1.
    pub score: f64,
}

/// Words that somebody is reported to have said.
#[derive(Clone, Debug, Default)]
pub struct Quote {
    /// The ID within the story.
    pub id: Box<str>,
    /// The spans, in text order; empty if none could be placed.
    pub parts: Box<[Span]>,
    /// Who said it; empty if nobody is named or `unknown`.
    pub speakers: Box<[PersonIx]>,
    /// True if the file says that the speaker is unknown.
    pub unknown: bool,
    /// How closely it claims to follow what was said.
    pub form: Form,
    /// The words that show that it is speech (“said”), in text order.
    pub cue: Box<[Span]>,
    /// Where the speaker is named for this quote, in text order.
    pub mention: Box<[Span]>,
    /// Properties that few quotes have.
    pub more: Option<Box<QuoteMore>>,
    /// Set if a machine suggested it.
    pub suggestion: Option<Box<Suggestion>>,
}

impl Quote {
    /// Returns true if sayso itself proposes it.
    pub fn is_proposed(&self) -> bool {
        self.suggestion.as_ref().is_some_and(|suggestion| suggestion.is_proposal())
    }
}

/// Properties that few quotes have, kept apart to save memory.
#[derive(Clone, Debug, Default)]
pub struct QuoteMore {
    /// To whom it was said.
    pub addressee: Box<[PersonIx]>,
    /// Where it was said.
    pub medium: Option<Box<str>>,
    /// When it was said, as written.
    pub when: Option<Box<str>>,
    /// The terms of attribution.
    pub basis: Option<Basis>,
    /// The quote that contains this one.
    pub inside: Option<QuoteIx>,
    /// About this entry.
    pub note: Option<Box<str>>,
}

/// Who makes a claim.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Claimant {
    /// Not stated: the speakers of its quotes, else the writer.
    #[default]
    Unsaid,
    /// The writer.
    Narrator,
    /// Somebody in the story.
    Person(PersonIx),
}

/// Something that can be true or false.
#[derive(Clone, Debug, Default)]
pub struct Claim {
    /// The ID within the story.
    pub id: Box<str>,
    /// The spans, in text order; empty if none could be placed.
    pub parts: Box<[Span]>,
    /// The claim in words that can be understood alone.
    pub says: Option<Box<str>>,
    /// Who makes it.
    pub by: Claimant,
    /// The quotes that contain it, if the file names them; `None`: those it overlaps.
    pub quotes: Option<Box<[QuoteIx]>>,
    /// The sort of statement.
    pub kind: Option<ClaimKind>,
    /// Whether it can be checked.
    pub checkable: Option<Checkable>,
    /// The question that a checker should ask.
    pub question: Option<Box<str>>,
    /// Whom it is about.
    pub about: Box<[PersonIx]>,
    /// About this entry.
    pub note: Option<Box<str>>,
    /// The evidence for and against it.
    pub evidence: Box<[Evidence]>,
    /// Set if a machine suggested it.
    pub suggestion: Option<Box<Suggestion>>,
}

/// One piece of evidence for or against a claim.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// The source it is in.
    pub source: SourceIx,
    /// Where in the source.
    pub locator: Option<Box<str>>,
    /// How it bears on the claim.
    pub stance: Option<Stance>,
    /// The words of the source.
    pub excerpt: Option<Box<str>>,
    /// About this entry.
    pub note: Option<Box<str>>,
}

/// What evidence points to.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// The ID within the story.
    pub id: Box<str>,
    /// Its title.
    pub title: Box<str>,
    /// Its address.
    pub url: Option<Box<str>>,
    /// The address of an archived copy.
    pub archived: Option<Box<str>>,
    /// A file beside the story with its text.
    pub file: Option<Box<str>>,
    /// The sort of source.
    pub kind: Option<SourceKind>,
    /// Its own date, as written.
    pub date: Option<Box<str>>,
    /// When it was looked at, as written.
    pub accessed: Option<Box<str>>,
}

/// A place where somebody is named.
#[derive(Clone, Debug)]
pub struct Mention {
    /// The words.
    pub span: Span,
    /// Whom they name.
    pub person: PersonIx,
    /// The ID, where the file itself has this mention.
    pub id: Option<Box<str>>,
    /// True if the file itself marks these words as a name: with an ID or, in a brat pair, without.
    pub own: bool,
}

/// A name in the text that two or more people share.
#[derive(Clone, Debug)]
pub struct Ambiguous {
    /// The words.
    pub span: Span,
    /// Whom they could name.
    pub people: Box<[PersonIx]>,
}

/// A post, letter or document embedded in the article.
#[derive(Clone, Debug, Default)]
pub struct Embed {
    /// The ID within the story.
    pub id: Box<str>,
    /// The spans, in text order; empty if none could be placed.
    pub parts: Box<[Span]>,
    /// Where it was posted.
    pub medium: Option<Box<str>>,
    /// Who wrote it.
    pub author: Option<PersonIx>,
    /// When, as written.
    pub date: Option<Box<str>>,
    /// Its address.
    pub url: Option<Box<str>>,
    /// True if the article shows only its beginning.
    pub truncated: bool,
    /// Set if a machine suggested it.
    pub suggestion: Option<Box<Suggestion>>,
}
