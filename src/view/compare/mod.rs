//! Compares two annotations of one text: what each has that the other has not, what both have and
//! how it differs, and how well two annotators agree.
//!
//! ```text
//! alignment   which annotation is which in the other story, by place
//! people      which person is which in the other story
//! fields      what differs between two annotations of the same words
//! sources     what differs between their sources and their metadata
//! agreement   figures on how well two annotators agree
//! ```
//!
//! The first story is called A and the second B. Nothing is printed here.

pub mod agreement;
mod alignment;
mod fields;
mod people;
mod sources;

pub use agreement::{Agreement, Choice, SpanAgreement};
pub use people::SamePeople;
pub use sources::SourceTexts;

use crate::story::{
    ClaimIx, EmbedIx, Item, Kind, MentionIx, PersonIx, QuoteIx, SourceIx, Span, Story,
};
use alignment::Aligned;

/// A property of which the two stories have different values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name, as in story files; `words` for the stretch.
    pub name: &'static str,
    /// Its value in A, empty if there is none (unsanitised).
    pub a: String,
    /// Its value in B (unsanitised).
    pub b: String,
}

/// An annotation that is not the same in both stories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The kind of annotation.
    pub kind: Kind,
    /// The annotation in A; `None` if only B has it.
    pub a: Option<Item>,
    /// The annotation in B; `None` if only A has it.
    pub b: Option<Item>,
    /// What differs; empty if only one of them has it.
    pub fields: Vec<Field>,
}

/// A person who is not the same in both stories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonChange {
    /// The person in A.
    pub a: Option<PersonIx>,
    /// The person in B.
    pub b: Option<PersonIx>,
    /// What differs.
    pub fields: Vec<Field>,
}

/// A source that is not the same in both stories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceChange {
    /// The source in A.
    pub a: Option<SourceIx>,
    /// The source in B.
    pub b: Option<SourceIx>,
    /// What differs.
    pub fields: Vec<Field>,
}

/// What differs between two annotations of one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Title, date and the like.
    pub meta: Vec<Field>,
    /// Quotes, claims, embeds and mentions, in text order.
    pub changes: Vec<Change>,
    /// People.
    pub people: Vec<PersonChange>,
    /// Sources.
    pub sources: Vec<SourceChange>,
    /// How many quotes, claims, embeds and mentions are the same.
    pub same: usize,
}

impl Comparison {
    /// Returns true if nothing differs.
    pub fn is_empty(&self) -> bool {
        self.is_annotated_alike() && self.people.is_empty()
    }

    /// Returns true if nothing differs but the people: where a format knows them only by where they are
    /// named, the annotations say of them what there is to say.
    pub fn is_annotated_alike(&self) -> bool {
        self.changes.is_empty() && self.sources.is_empty() && self.meta.is_empty()
    }
}

/// The stories have different texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherText {
    /// The first byte of the body of A that B does not have.
    pub at: u32,
}

/// Returns an error if two stories have different texts; blanks at the end do not count.
///
/// # Errors
/// Where the texts begin to differ.
pub fn same_text(a: &Story, b: &Story) -> Result<(), OtherText> {
    let (one, other) = (a.body().trim_end(), b.body().trim_end());
    if one == other {
        return Ok(());
    }
    let same = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    Err(OtherText { at: crate::story::text::floor_border(one, same) as u32 })
}

/// Compares two annotations of one text.
///
/// # Errors
/// If the texts differ.
pub fn compare(a: &Story, b: &Story, texts: SourceTexts<'_>) -> Result<Comparison, OtherText> {
    same_text(a, b)?;
    let people = SamePeople::of(a, b);
    let mut found = Comparison {
        meta: sources::meta(a, b),
        people: people.changes(a, b),
        sources: sources::changes(a, b, texts),
        ..Comparison::default()
    };
    for (kind, items) in Aligned::of(a, b, &people).kinds() {
        let (item_a, item_b) = (|at| item(kind, at), |at| item(kind, at));
        for &(at, other) in &items.both {
            let (one, two) = (item_a(at), item_b(other));
            let fields = fields::differing((a, one), (b, two), &people);
            if fields.is_empty() {
                found.same += 1;
            } else {
                found.changes.push(Change { kind, a: Some(one), b: Some(two), fields });
            }
        }
        let alone = |a, b| Change { kind, a, b, fields: Vec::new() };
        found.changes.extend(items.only_a.iter().map(|at| alone(Some(item_a(*at)), None)));
        found.changes.extend(items.only_b.iter().map(|at| alone(None, Some(item_b(*at)))));
    }
    let place = |change: &Change| {
        let spans = change.a.map(|item| a.spans(item)).or(change.b.map(|item| b.spans(item)));
        (spans.and_then(|spans| spans.first().copied()), change.kind)
    };
    found.changes.sort_by_key(place);
    Ok(found)
}

/// Returns an annotation of a kind by its position in the story.
fn item(kind: Kind, at: usize) -> Item {
    let at = at as u32;
    match kind {
        Kind::Claim => Item::Claim(ClaimIx(at)),
        Kind::Embed => Item::Embed(EmbedIx(at)),
        Kind::Mention => Item::Mention(MentionIx(at)),
        Kind::Quote => Item::Quote(QuoteIx(at)),
    }
}

/// Returns the words of some spans of a story, with ` … ` between them.
pub fn words(story: &Story, spans: &[Span]) -> String {
    spans.iter().map(|span| story.text.slice(*span)).collect::<Vec<_>>().join(" … ")
}

#[cfg(test)]
mod tests;
