//! The JSON of a story as sayso writes it into files of other tools.

use std::collections::HashMap;

use serde::Deserialize;

use crate::story::parts::QuoteMore;
use crate::story::text::offsets::Offsets;
use crate::story::vocabulary::{Basis, Checkable, ClaimKind, PersonKind, SourceKind, Stance};
use crate::story::{
    Claim, Claimant, Embed, Evidence, Form, Meta, Person, PersonIx, Quote, Source, SourceIx, Span,
    Story, Suggestion,
};

/// The most people, quotes, claims or sources that are read.
const MOST: usize = 100_000;

/// What the object says, with references that are resolved.
#[derive(Default)]
pub(super) struct Object {
    pub(super) people: Vec<Person>,
    pub(super) quotes: Vec<Quote>,
    /// Which quote is in which one, by ID.
    pub(super) inside: Vec<(Box<str>, Box<str>)>,
    pub(super) claims: Vec<Claim>,
    /// The quotes that a claim names, by ID.
    pub(super) quotes_of: Vec<(Box<str>, Vec<Box<str>>)>,
    pub(super) sources: Vec<Source>,
    pub(super) embeds: Vec<Embed>,
    /// The mentions that the file lists: ID, place, person.
    pub(super) mentions: Vec<(Box<str>, Span, PersonIx)>,
}

type Words = Option<Box<str>>;

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct StoryIn {
    pub(super) body: Option<String>,
    title: String,
    date: Option<String>,
    updated: Option<String>,
    authors: Vec<String>,
    outlet: Option<String>,
    url: Option<String>,
    language: Option<String>,
    note: Option<String>,
    allow: Vec<String>,
    people: Vec<PersonIn>,
    mentions: Vec<MentionIn>,
    quotes: Vec<QuoteIn>,
    claims: Vec<ClaimIn>,
    sources: Vec<SourceIn>,
    embeds: Vec<EmbedIn>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct RangeIn {
    chars: [u32; 2],
    text: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct PersonIn {
    id: Box<str>,
    name: Box<str>,
    kind: Words,
    aliases: Vec<Box<str>>,
    role: Words,
    affiliation: Words,
    same_as: Vec<Box<str>>,
    part_of: Words,
    note: Words,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct MentionIn {
    id: Box<str>,
    person: Box<str>,
    range: RangeIn,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct SuggestionIn {
    by: Box<str>,
    score: Option<f64>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct QuoteIn {
    id: Box<str>,
    parts: Vec<RangeIn>,
    speakers: Vec<Box<str>>,
    unknown: bool,
    form: Words,
    cue: Vec<RangeIn>,
    mention: Vec<RangeIn>,
    addressee: Vec<Box<str>>,
    medium: Words,
    when: Words,
    basis: Words,
    inside: Words,
    note: Words,
    suggestion: Option<SuggestionIn>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct ClaimIn {
    id: Box<str>,
    parts: Vec<RangeIn>,
    says: Words,
    by: Words,
    quotes: Option<Vec<Box<str>>>,
    kind: Words,
    checkable: Words,
    question: Words,
    about: Vec<Box<str>>,
    note: Words,
    evidence: Vec<EvidenceIn>,
    suggestion: Option<SuggestionIn>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct EvidenceIn {
    source: Box<str>,
    locator: Words,
    stance: Words,
    excerpt: Words,
    note: Words,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct SourceIn {
    id: Box<str>,
    title: Box<str>,
    url: Words,
    archived: Words,
    file: Words,
    kind: Words,
    date: Words,
    accessed: Words,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct EmbedIn {
    id: Box<str>,
    parts: Vec<RangeIn>,
    medium: Words,
    author: Words,
    date: Words,
    url: Words,
    truncated: bool,
    suggestion: Option<SuggestionIn>,
}

impl StoryIn {
    /// Returns true if an object is that of a story, and no larger than a story is.
    pub(super) fn is_story(&self) -> bool {
        let counts = [self.people.len(), self.quotes.len(), self.claims.len(), self.sources.len()];
        let is_named = !self.title.is_empty() || self.body.is_some();
        is_named && counts.into_iter().all(|count| count <= MOST)
    }

    /// Returns what is said of the article.
    pub(super) fn meta(&self) -> Meta {
        Meta {
            title: self.title.clone(),
            date: self.date.clone(),
            updated: self.updated.clone(),
            authors: self.authors.clone(),
            outlet: self.outlet.clone(),
            url: self.url.clone(),
            language: self.language.clone(),
            note: self.note.clone(),
            allow: self.allow.clone(),
            ..Meta::default()
        }
    }
}

impl Object {
    /// Resolves the references of an object in a story of the same text.
    pub(super) fn of(read: &StoryIn, story: &Story) -> Self {
        let people: HashMap<&str, PersonIx> =
            (0..).zip(&read.people).map(|(at, person)| (&*person.id, PersonIx(at))).collect();
        let sources: HashMap<&str, SourceIx> =
            (0..).zip(&read.sources).map(|(at, source)| (&*source.id, SourceIx(at))).collect();
        let offsets = Offsets::new(story.body());
        let known = Known { story, offsets, people, sources };
        let inside = read.quotes.iter().filter_map(|q| Some((q.id.clone(), q.inside.clone()?)));
        let of_claims = read.claims.iter().filter_map(|c| Some((c.id.clone(), c.quotes.clone()?)));
        let mentions = read.mentions.iter().filter_map(|mention| {
            Some((mention.id.clone(), known.span(&mention.range)?, known.person(&mention.person)?))
        });
        Self {
            people: read.people.iter().map(|person| known.person_of(person)).collect(),
            quotes: read.quotes.iter().map(|quote| known.quote(quote)).collect(),
            inside: inside.collect(),
            claims: read.claims.iter().map(|claim| known.claim(claim)).collect(),
            quotes_of: of_claims.collect(),
            sources: read.sources.iter().map(source).collect(),
            embeds: read.embeds.iter().map(|embed| known.embed(embed)).collect(),
            mentions: mentions.collect(),
        }
    }
}

/// What references are resolved with.
struct Known<'a> {
    story: &'a Story,
    offsets: Offsets<'a>,
    people: HashMap<&'a str, PersonIx>,
    sources: HashMap<&'a str, SourceIx>,
}

impl Known<'_> {
    fn person(&self, id: &str) -> Option<PersonIx> {
        self.people.get(id).copied()
    }

    fn all(&self, ids: &[Box<str>]) -> Box<[PersonIx]> {
        ids.iter().filter_map(|id| self.person(id)).collect()
    }

    /// Returns the place of words, if they are still there.
    fn span(&self, range: &RangeIn) -> Option<Span> {
        let [start, end] = range.chars;
        let span = Span::new(self.offsets.byte(start)?, self.offsets.byte(end)?);
        let is_there = start < end && self.story.text.slice(span) == range.text;
        is_there.then_some(span)
    }

    fn spans(&self, ranges: &[RangeIn]) -> Box<[Span]> {
        ranges.iter().filter_map(|range| self.span(range)).collect()
    }

    fn person_of(&self, person: &PersonIn) -> Person {
        Person {
            id: person.id.clone(),
            name: person.name.clone(),
            kind: of_word(person.kind.as_deref(), PersonKind::ALL).unwrap_or_default(),
            aliases: person.aliases.clone().into(),
            role: person.role.clone(),
            affiliation: person.affiliation.clone(),
            same_as: person.same_as.clone().into(),
            part_of: person.part_of.as_deref().and_then(|id| self.person(id)),
            note: person.note.clone(),
        }
    }

    fn quote(&self, quote: &QuoteIn) -> Quote {
        let more = QuoteMore {
            addressee: self.all(&quote.addressee),
            medium: quote.medium.clone(),
            when: quote.when.clone(),
            basis: of_word(quote.basis.as_deref(), Basis::ALL),
            inside: None,
            note: quote.note.clone(),
        };
        Quote {
            id: quote.id.clone(),
            parts: self.spans(&quote.parts),
            speakers: self.all(&quote.speakers),
            unknown: quote.unknown,
            form: of_word(quote.form.as_deref(), &Form::ALL).unwrap_or_default(),
            cue: self.spans(&quote.cue),
            mention: self.spans(&quote.mention),
            more: Some(Box::new(more)),
            suggestion: suggestion(quote.suggestion.as_ref()),
        }
    }

    fn claim(&self, claim: &ClaimIn) -> Claim {
        let by = match claim.by.as_deref() {
            None => Claimant::Unsaid,
            Some("narrator") => Claimant::Narrator,
            Some(id) => self.person(id).map_or(Claimant::Unsaid, Claimant::Person),
        };
        let evidence = claim.evidence.iter().filter_map(|evidence| {
            Some(Evidence {
                source: *self.sources.get(&*evidence.source)?,
                locator: evidence.locator.clone(),
                stance: of_word(evidence.stance.as_deref(), Stance::ALL),
                excerpt: evidence.excerpt.clone(),
                note: evidence.note.clone(),
            })
        });
        Claim {
            id: claim.id.clone(),
            parts: self.spans(&claim.parts),
            says: claim.says.clone(),
            by,
            quotes: None,
            kind: of_word(claim.kind.as_deref(), ClaimKind::ALL),
            checkable: of_word(claim.checkable.as_deref(), Checkable::ALL),
            question: claim.question.clone(),
            about: self.all(&claim.about),
            note: claim.note.clone(),
            evidence: evidence.collect(),
            suggestion: suggestion(claim.suggestion.as_ref()),
        }
    }

    fn embed(&self, embed: &EmbedIn) -> Embed {
        Embed {
            id: embed.id.clone(),
            parts: self.spans(&embed.parts),
            medium: embed.medium.clone(),
            author: embed.author.as_deref().and_then(|id| self.person(id)),
            date: embed.date.clone(),
            url: embed.url.clone(),
            truncated: embed.truncated,
            suggestion: suggestion(embed.suggestion.as_ref()),
        }
    }
}

fn source(source: &SourceIn) -> Source {
    Source {
        id: source.id.clone(),
        title: source.title.clone(),
        url: source.url.clone(),
        archived: source.archived.clone(),
        file: source.file.clone(),
        kind: of_word(source.kind.as_deref(), SourceKind::ALL),
        date: source.date.clone(),
        accessed: source.accessed.clone(),
    }
}

fn suggestion(suggestion: Option<&SuggestionIn>) -> Option<Box<Suggestion>> {
    let SuggestionIn { by, score } = suggestion?;
    Some(Box::new(Suggestion { by: by.clone(), score: *score, ..Suggestion::default() }))
}

/// Returns the value that a word stands for.
fn of_word<T: Copy>(word: Option<&str>, all: &[(T, &str)]) -> Option<T> {
    all.iter().find(|(_, known)| Some(*known) == word).map(|(value, _)| *value)
}
