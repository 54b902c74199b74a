//! Places and words of annotations as the formats of other tools have them.

use serde_json::{Value as Json, json};

use crate::story::text::offsets::{Offsets, Unit};
use crate::story::text::{ceil_border, floor_border};
use crate::story::{Claim, Claimant, PersonIx, Quote, Span, Story, Suggestion};

/// The characters of context that a selector has on each side, as the tools of the web write them.
const CONTEXT: usize = 32;

/// The places of one story, in the units of a tool.
pub(super) struct Passages<'s> {
    pub(super) story: &'s Story,
    offsets: Offsets<'s>,
    unit: Unit,
}

impl<'s> Passages<'s> {
    pub(super) fn new(story: &'s Story, unit: Unit) -> Self {
        Self { story, offsets: Offsets::new(story.body()), unit }
    }

    fn units(&self, byte: u32) -> u32 {
        match self.unit {
            Unit::Chars => self.offsets.chars(byte),
            Unit::Utf16 => self.offsets.utf16(byte),
            Unit::Bytes => byte,
        }
    }

    /// Returns where a span begins and ends.
    pub(super) fn ends(&self, span: Span) -> (u32, u32) {
        (self.units(span.start), self.units(span.end))
    }

    /// Returns how long the article is.
    pub(super) fn length(&self) -> u32 {
        self.units(self.story.body().len() as u32)
    }

    /// Returns the words of a span.
    pub(super) fn words(&self, span: Span) -> &'s str {
        self.story.text.slice(span)
    }

    /// Returns the selectors of a span as those of the W3C are: the words with what stands around
    /// them, and the position.
    pub(super) fn selectors(&self, span: Span) -> Json {
        let body = self.story.body();
        let range = span.range();
        let before = body[..range.start].char_indices().rev().take(CONTEXT).last();
        let from = before.map_or(range.start, |(at, _)| at);
        let after = body[range.end..].char_indices().nth(CONTEXT);
        let to = after.map_or(body.len(), |(at, _)| range.end + at);
        let (start, end) = self.ends(span);
        json!([
            {
                "type": "TextQuoteSelector",
                "exact": &body[range.clone()],
                "prefix": &body[floor_border(body, from)..range.start],
                "suffix": &body[range.end..ceil_border(body, to)],
            },
            { "type": "TextPositionSelector", "start": start, "end": end },
        ])
    }
}

/// What belongs to a quote or a claim, whichever it is.
pub(super) struct Marked<'s> {
    pub(super) id: &'s str,
    /// What it is labelled: `quote` or `claim`.
    pub(super) label: &'static str,
    pub(super) parts: &'s [Span],
    /// The form of a quote.
    pub(super) form: Option<&'static str>,
    /// The names of the speakers, or of the claimant.
    pub(super) who: Vec<&'s str>,
    /// The claim in words that stand alone.
    pub(super) says: Option<&'s str>,
    pub(super) note: Option<&'s str>,
    pub(super) cue: &'s [Span],
    pub(super) mention: &'s [Span],
    pub(super) suggestion: Option<&'s Suggestion>,
}

impl<'s> Marked<'s> {
    fn of_quote(story: &'s Story, quote: &'s Quote) -> Self {
        Self {
            id: &quote.id,
            label: "quote",
            parts: &quote.parts,
            form: Some(quote.form.word()),
            who: names(story, &quote.speakers),
            says: None,
            note: quote.more.as_deref().and_then(|more| more.note.as_deref()),
            cue: &quote.cue,
            mention: &quote.mention,
            suggestion: quote.suggestion.as_deref(),
        }
    }

    fn of_claim(story: &'s Story, claim: &'s Claim) -> Self {
        let by = match claim.by {
            Claimant::Person(person) => names(story, &[person]),
            Claimant::Unsaid | Claimant::Narrator => Vec::new(),
        };
        Self {
            id: &claim.id,
            label: "claim",
            parts: &claim.parts,
            form: None,
            who: by,
            says: claim.says.as_deref(),
            note: claim.note.as_deref(),
            cue: &[],
            mention: &[],
            suggestion: claim.suggestion.as_deref(),
        }
    }

    /// Returns the places that belong to it: each with its label and the relation to it.
    pub(super) fn around(&self) -> impl Iterator<Item = (Span, &'static str, &'static str)> + '_ {
        let cues = self.cue.iter().map(|span| (*span, "cue", "cue"));
        cues.chain(self.mention.iter().map(|span| (*span, "speaker", "said by")))
    }
}

/// Returns the quotes and claims of a story that have a place, quotes first.
pub(super) fn marked(story: &Story) -> impl Iterator<Item = Marked<'_>> {
    let quotes = story.quotes.iter().map(|quote| Marked::of_quote(story, quote));
    let claims = story.claims.iter().map(|claim| Marked::of_claim(story, claim));
    quotes.chain(claims).filter(|one| !one.parts.is_empty())
}

fn names<'s>(story: &'s Story, people: &[PersonIx]) -> Vec<&'s str> {
    people.iter().map(|person| &*story.person(*person).name).collect()
}
