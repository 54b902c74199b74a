//! What belongs to what in a story: quote ↔ speaker ↔ mention ↔ claim ↔
//! evidence ↔ paragraph, the lists that jumps walk, and who says how much.
//!
//! Built once a story, off the keys' thread; look-ups by position take O(log n).

use crate::story::{ClaimIx, Item, MentionIx, PersonIx, QuoteIx, Span, Story};

/// How much of what is quoted one person says.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Speaking {
    /// Quotes that are speech (direct, partial, indirect; no suggestions).
    pub quotes: u32,
    /// Words in them (Unicode words, UAX #29).
    pub words: u32,
    /// Share of all quoted words of the story, from 0 to 1.
    pub share: f64,
}

/// The links of one story.
#[derive(Debug, Default)]
pub struct Links {
    _private: (),
}

impl Links {
    /// Works out the links of a story.
    pub fn of(story: &Story) -> Self {
        let _ = story;
        Self::default()
    }

    /// Returns quotes and claims in text order (a quote before a claim that begins with it). Unplaced ones are left out.
    pub fn order(&self) -> &[Item] {
        &[]
    }

    /// Returns every item with a place (quotes, claims, mentions, embeds, problems) in text order: what Tab walks.
    pub fn all(&self) -> &[Item] {
        &[]
    }

    /// Returns the quotes in text order.
    pub fn quotes(&self) -> &[QuoteIx] {
        &[]
    }

    /// Returns the claims in text order.
    pub fn claims(&self) -> &[ClaimIx] {
        &[]
    }

    /// Returns the problems that have a place, in text order, as [`Item::Problem`].
    pub fn problems(&self) -> &[Item] {
        &[]
    }

    /// Returns a person's quotes in text order.
    pub fn quotes_by(&self, person: PersonIx) -> &[QuoteIx] {
        let _ = person;
        &[]
    }

    /// Returns a person's mentions in text order.
    pub fn mentions_of(&self, person: PersonIx) -> &[MentionIx] {
        let _ = person;
        &[]
    }

    /// Returns where a person is introduced: the first mention, or the first place a quote of theirs names them.
    pub fn introduced(&self, person: PersonIx) -> Option<Span> {
        let _ = person;
        None
    }

    /// Returns the claims in a quote, in text order.
    pub fn claims_in(&self, quote: QuoteIx) -> &[ClaimIx] {
        let _ = quote;
        &[]
    }

    /// Returns the quotes of a claim, in text order.
    pub fn quotes_of(&self, claim: ClaimIx) -> &[QuoteIx] {
        let _ = claim;
        &[]
    }

    /// Returns how much a person says.
    pub fn speaking(&self, person: PersonIx) -> Speaking {
        let _ = person;
        Speaking::default()
    }

    /// Returns the speakers by words, most first; a tie goes to the first to speak.
    pub fn speakers(&self) -> &[PersonIx] {
        &[]
    }

    /// Returns the rank of a speaker by words, from 0 (what decides the colour); `None` for who never speaks.
    pub fn rank(&self, person: PersonIx) -> Option<u32> {
        let _ = person;
        None
    }

    /// Returns the initials to show in a gutter: one to three capitals, told apart within the first 26 speakers.
    pub fn initials(&self, person: PersonIx) -> &str {
        let _ = person;
        ""
    }

    /// Calls `each` with every stretch of every item that overlaps `span`, in text order. O(log n + found).
    pub fn within(&self, span: Span, each: &mut dyn FnMut(Span, Item)) {
        let _ = (span, each);
    }

    /// Returns the stretches between quotation marks that no quote, claim or embed covers, in text order.
    pub fn unmarked(&self) -> &[Span] {
        &[]
    }
}
