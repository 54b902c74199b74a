//! The items of a story that are reviewed: its quotes and claims in text order, the
//! questions that each is asked, and the status of each.

use std::collections::HashMap;
use std::ops::Range;

use sha2::{Digest, Sha256};

use super::opinion::{ItemRecord, Opinion};
use crate::review::event::{ItemId, SeenWords};
use crate::review::{Axis, Value};
use crate::story::text::fold::fold;
use crate::story::text::span::is_blank;
use crate::story::{ClaimIx, Form, Item, QuoteIx, Story};

/// How the words that a decision was made on compare with those of today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Freshness {
    /// The same words in the same place.
    #[default]
    Kept,
    /// The same words in another place.
    Moved,
    /// The words have changed.
    Stale,
    /// The item is gone.
    Gone,
}

/// The status of an item for one reviewer; derived, never stored. In the order of the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Decided, but the words have changed since.
    Stale,
    /// The author answered a query, and nobody has reviewed it since.
    QueryAnswered,
    /// A blocker is open: something must be fixed first.
    Blocked,
    /// Two reviewers disagree, and nobody resolved it.
    Disputed,
    /// Not every question is answered.
    Open,
    /// A question to the author waits for its answer.
    QueryOpen,
    /// Deferred.
    Deferred,
    /// Every question is answered.
    Checked,
    /// Answered and signed off.
    SignedOff,
}

impl Status {
    /// Every status with its name.
    pub const ALL: [(Self, &'static str); 9] = [
        (Self::Stale, "stale"),
        (Self::QueryAnswered, "query answered"),
        (Self::Blocked, "blocked"),
        (Self::Disputed, "disputed"),
        (Self::Open, "open"),
        (Self::QueryOpen, "query open"),
        (Self::Deferred, "deferred"),
        (Self::Checked, "checked"),
        (Self::SignedOff, "signed off"),
    ];

    /// Returns its name.
    pub const fn word(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// Returns true if nothing is left to do.
    pub const fn is_done(self) -> bool {
        matches!(self, Self::Checked | Self::SignedOff)
    }
}

/// One item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewItem {
    /// Its ID.
    pub id: ItemId,
    /// Its place in the story's lists.
    pub item: Item,
    /// True for speech: then attribution and context are asked too.
    pub speech: bool,
}

impl ReviewItem {
    /// Returns the axes that must be decided, given the answer on the wording: the context can be
    /// compared only where the source has the words.
    pub fn asked(&self, wording: Option<Value>) -> impl Iterator<Item = Axis> + use<> {
        let (claim, speech) = (matches!(self.item, Item::Claim(_)), self.speech);
        let context = speech && wording.is_none_or(Value::has_source);
        Axis::ALL.into_iter().map(|(axis, _)| axis).filter(move |axis| match axis {
            Axis::Verdict => claim,
            Axis::Wording => !claim,
            Axis::Context => !claim && context,
            Axis::Attribution => !claim && speech,
        })
    }

    /// Returns true if an opinion answers every question.
    pub fn is_answered(&self, opinion: &Opinion) -> bool {
        self.open_axes(opinion).next().is_none()
    }

    /// Returns the axes that an opinion does not answer.
    pub fn open_axes<'o>(&self, opinion: &'o Opinion) -> impl Iterator<Item = Axis> + use<'o> {
        let wording = opinion.value(Axis::Wording);
        self.asked(wording).filter(|axis| opinion.on(*axis).is_none())
    }
}

/// The items of a story.
#[derive(Clone, Debug, Default)]
pub struct Items {
    all: Vec<ReviewItem>,
    by_id: HashMap<ItemId, usize>,
    /// The byte at which each begins; for one without a place, the largest number.
    starts: Vec<u32>,
    sha256: Box<str>,
}

impl Items {
    /// Lists the items of a story: in text order, those without a place last.
    pub fn of(story: &Story) -> Self {
        let quotes = (0..story.quotes.len() as u32).map(|q| Item::Quote(QuoteIx(q)));
        let claims = (0..story.claims.len() as u32).map(|c| Item::Claim(ClaimIx(c)));
        let mut items: Vec<Item> = quotes.chain(claims).collect();
        let start = |item: &Item| story.spans(*item).first().map_or(u32::MAX, |span| span.start);
        items.sort_by_key(|item| (start(item), matches!(item, Item::Claim(_))));
        let mut all: Vec<ReviewItem> = Vec::with_capacity(items.len());
        let mut by_id = HashMap::with_capacity(items.len());
        let mut starts = Vec::with_capacity(items.len());
        for item in items {
            let Some(id) = ItemId::of(story, item) else { continue };
            let speech = match item {
                Item::Quote(q) => Form::is_speech(story.quote(q).form),
                _ => false,
            };
            by_id.entry(id.clone()).or_insert(all.len());
            starts.push(start(&item));
            all.push(ReviewItem { id, item, speech });
        }
        Self { all, by_id, starts, sha256: sha256(story.body()) }
    }

    /// Returns the items in order.
    pub fn all(&self) -> &[ReviewItem] {
        &self.all
    }

    /// Returns the positions of the items that begin in a range of the body.
    pub fn within(&self, stretch: Range<u32>) -> Range<usize> {
        let before = |byte: u32| self.starts.partition_point(|start| *start < byte);
        before(stretch.start)..before(stretch.end)
    }

    /// Returns the SHA-256 of the body, 64 hexadecimal digits.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// Returns the position of an item by its ID.
    pub fn position(&self, id: &ItemId) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// Returns the words of an item as they are today.
    pub fn seen(&self, story: &Story, item: Item) -> SeenWords {
        SeenWords::of(story.body(), story.spans(item), &self.sha256)
    }

    /// Compares the words of a decision with those of the item of the same ID today: stale where
    /// they changed, or where the item has no place. Only the item itself is looked at;
    /// [`crate::review::StoryFreshness`] also looks for the words elsewhere.
    ///
    /// Words count as the same if they are after folding.
    pub fn freshness(&self, story: &Story, item: Item, seen: &SeenWords) -> Freshness {
        let spans = story.spans(item);
        if seen.sha256 == self.sha256 && seen.parts.len() == spans.len() {
            let same = seen
                .parts
                .iter()
                .zip(spans)
                .all(|(p, s)| p.start == s.start && p.exact.len() == s.len() as usize);
            if same {
                return Freshness::Kept;
            }
        }
        let words = |(part, span): (&crate::review::SeenPart, &crate::story::Span)| {
            let today = story.text.slice(*span);
            *part.exact == *today || fold(&part.exact) == fold(today)
        };
        if let ([today], [first, _, ..]) = (spans, &*seen.parts)
            && first.start == today.start
            && is_joined(&seen.parts, story.text.slice(*today))
        {
            return Freshness::Kept;
        }
        if spans.len() != seen.parts.len() || !seen.parts.iter().zip(spans).all(words) {
            return Freshness::Stale;
        }
        let same = seen.parts.iter().zip(spans).all(|(part, span)| part.start == span.start);
        if same { Freshness::Kept } else { Freshness::Moved }
    }
}

/// Returns true if parts with nothing but blanks between them are the words of one stretch: a
/// loader may have given the parts of a stretch that is cut at the ends of lines one by one.
fn is_joined(parts: &[crate::review::SeenPart], today: &str) -> bool {
    let mut rest = today;
    parts.iter().all(|part| {
        rest = rest.trim_start();
        let found = rest.strip_prefix(&*part.exact);
        rest = found.unwrap_or(rest);
        found.is_some()
    }) && is_blank(rest)
}

/// Returns the SHA-256 of a text, 64 hexadecimal digits.
pub fn sha256(text: &str) -> Box<str> {
    format!("{:x}", Sha256::digest(text.as_bytes())).into()
}

/// Returns the status of an item for a reviewer, given how fresh his decisions are.
///
/// The decisions of others count only once his own is recorded, so as not to influence him.
pub fn status(item: &ReviewItem, case: Option<&ItemRecord>, who: &str, fit: Freshness) -> Status {
    let Some(case) = case else { return Status::Open };
    let opinion = case.of(who);
    let decided = opinion.is_some_and(Opinion::is_decided);
    let any = |is: fn(&super::opinion::Remark) -> bool| case.remarks.iter().any(is);
    let answered = opinion.is_some_and(|opinion| item.is_answered(opinion));
    let disputed = || {
        let axes = Axis::ALL.iter().map(|(axis, _)| *axis);
        answered && axes.into_iter().any(|axis| case.is_disputed(axis))
    };
    if decided && fit >= Freshness::Stale {
        Status::Stale
    } else if any(super::opinion::Remark::is_answered) {
        Status::QueryAnswered
    } else if any(super::opinion::Remark::blocks) {
        Status::Blocked
    } else if any(super::opinion::Remark::waits) {
        Status::QueryOpen
    } else if disputed() {
        Status::Disputed
    } else if answered {
        Status::Checked
    } else if opinion.is_some_and(|opinion| opinion.deferred) {
        Status::Deferred
    } else {
        Status::Open
    }
}
