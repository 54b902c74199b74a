//! Events: what a reviewer did, with the words that it was done to.
//!
//! How an event is written as a line is `wire`'s.

use std::fmt;
use std::sync::Arc;

use super::{Axis, Value};
use crate::story::{Evidence, Item, Kind, Span, Stance, Story};

/// What a decision is about: a quote or a claim, by its ID in the story.
///
/// Written as `quotes.q4` or `claims.c2`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId {
    /// [`Kind::Quote`] or [`Kind::Claim`].
    pub kind: Kind,
    /// The ID within the story (not to be trusted).
    pub id: Box<str>,
}

impl ItemId {
    /// Returns the ID of a quote or claim; `None` for what cannot be reviewed.
    pub fn of(story: &Story, item: Item) -> Option<Self> {
        match item {
            Item::Quote(q) => Some(Self { kind: Kind::Quote, id: story.quote(q).id.clone() }),
            Item::Claim(c) => Some(Self { kind: Kind::Claim, id: story.claim(c).id.clone() }),
            _ => None,
        }
    }

    /// Reads `quotes.q4` or `claims.c2`.
    pub fn parse(words: &str) -> Option<Self> {
        let (kind, id) = words.split_once('.')?;
        let kind = match kind {
            "quotes" => Kind::Quote,
            "claims" => Kind::Claim,
            _ => return None,
        };
        (!id.is_empty()).then(|| Self { kind, id: id.into() })
    }

    /// Tells whether an axis is one of its questions at all.
    pub fn asks(&self, axis: Axis) -> bool {
        (self.kind == Kind::Claim) == (axis == Axis::Verdict)
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.kind == Kind::Claim { "claims" } else { "quotes" };
        write!(f, "{kind}.{}", self.id)
    }
}

/// The words that an event is about, as they stood when it was made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SeenWords {
    /// The stretches of the item, in text order.
    pub parts: Vec<SeenPart>,
    /// SHA-256 of the body, 64 hexadecimal digits.
    pub sha256: Box<str>,
}

/// One stretch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SeenPart {
    /// The words, byte for byte.
    pub exact: Box<str>,
    /// What stood before them: at most [`CONTEXT`] code points.
    pub prefix: Box<str>,
    /// What stood after them: at most [`CONTEXT`] code points.
    pub suffix: Box<str>,
    /// The byte of the body at which they began.
    pub start: u32,
}

/// Code points of context on each side of what was seen, clipped to the paragraph.
pub const CONTEXT: usize = 32;

impl SeenWords {
    /// Returns what is seen of stretches of a body of the hash `sha256`.
    pub fn of(body: &str, spans: &[Span], sha256: &str) -> Self {
        Self {
            parts: spans.iter().map(|s| SeenPart::of(body, *s)).collect(),
            sha256: sha256.into(),
        }
    }
}

impl SeenPart {
    /// Returns what is seen of one stretch: its words, and up to 32 code points around them within
    /// the paragraph (which ends at a blank line).
    pub fn of(body: &str, span: Span) -> Self {
        let before = &body[..span.range().start];
        let after = &body[span.range().end..];
        // one more on each side, so that a blank line is seen that begins right there
        let from = before.char_indices().rev().nth(CONTEXT).map_or(0, |(at, _)| at);
        let to = after.char_indices().nth(CONTEXT + 1).map_or(after.len(), |(at, _)| at);
        let (before, after) = (&before[from..], &after[..to]);
        let before = before.rsplit_once("\n\n").map_or(before, |(_, rest)| rest);
        let after = after.split_once("\n\n").map_or(after, |(rest, _)| rest);
        let from = before.char_indices().rev().nth(CONTEXT - 1).map_or(0, |(at, _)| at);
        let to = after.char_indices().nth(CONTEXT).map_or(after.len(), |(at, _)| at);
        Self {
            exact: body[span.range()].into(),
            prefix: before[from..].into(),
            suffix: after[..to].into(),
            start: span.start,
        }
    }
}

/// How an event came about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum EventOrigin {
    /// By a key on the item itself.
    #[default]
    Key,
    /// With others, on a filtered list.
    Bulk,
    /// Read from a file, as the answers to queries.
    Import,
    /// By taking what a machine proposed.
    Suggestion,
}

impl EventOrigin {
    /// Every way with the word that stands for it.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Key, "key"),
        (Self::Bulk, "bulk"),
        (Self::Import, "import"),
        (Self::Suggestion, "suggestion"),
    ];

    /// Returns the word that stands for it in journals.
    pub const fn word(self) -> &'static str {
        Self::ALL[self as usize].1
    }
}

/// A piece of evidence that a decision rests on, or that was attached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EvidenceRef {
    /// The ID of the source: the story's, or a reviewer's own ([`ReviewerSource`]).
    pub source: Box<str>,
    /// Where in the source.
    pub locator: Option<Box<str>>,
    /// How it bears on the item.
    pub stance: Option<Stance>,
    /// The source's own words.
    pub excerpt: Option<Box<str>>,
}

impl EvidenceRef {
    /// Returns a piece of evidence of a story's claim.
    pub fn of(story: &Story, evidence: &Evidence) -> Self {
        Self {
            source: story.sources[evidence.source.ix()].id.clone(),
            locator: evidence.locator.clone(),
            stance: evidence.stance,
            excerpt: evidence.excerpt.clone(),
        }
    }
}

/// A source that a reviewer brought, because the story has none such.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReviewerSource {
    /// Its ID: the reviewer's name, a point, a number (`km.1`).
    pub id: Box<str>,
    /// What it is called.
    pub title: Box<str>,
    /// Where it stands: http or https.
    pub url: Option<Box<str>>,
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EventKind {
    /// An answer to one of the questions, on what it rests, and a remark.
    Decide {
        /// The answer.
        value: Value,
        /// What it rests on.
        evidence: Vec<EvidenceRef>,
        /// A remark, or the reason that was asked for.
        note: Option<Box<str>>,
    },
    /// A remark.
    Note(Box<str>),
    /// A question to the author.
    Query(Box<str>),
    /// The author's answer to a query.
    Answer {
        /// The ID of the query's event.
        to: Box<str>,
        /// The answer.
        text: Box<str>,
    },
    /// Something that must be mended before the story can go out.
    Flag(Box<str>),
    /// A query or a blocker is settled.
    Close {
        /// The ID of its event.
        to: Box<str>,
    },
    /// Evidence was attached to the item.
    Evidence {
        /// The evidence.
        cited: EvidenceRef,
        /// The source, if the reviewer brought it.
        own: Option<ReviewerSource>,
    },
    /// Left for now; stays open.
    Skip,
    /// To come last.
    Defer,
    /// A stale decision holds for the new words as well.
    Keep,
    /// A stale decision does not hold for the new words.
    Reopen,
    /// A step is taken back.
    Undo {
        /// The step.
        step: Box<str>,
    },
    /// A step that was taken back holds again.
    Redo {
        /// The step.
        step: Box<str>,
    },
    /// A disagreement is settled for everybody.
    Adjudicate {
        /// The answer that holds.
        value: Value,
        /// Why.
        note: Option<Box<str>>,
    },
    /// A machine's proposal was taken.
    Accept,
    /// A machine's proposal was refused.
    Refuse,
    /// Something of the story was changed.
    Edit {
        /// What: a key of the item.
        what: Box<str>,
        /// Its value before.
        from: Box<str>,
        /// Its value after.
        to: Box<str>,
    },
    /// The review was signed off.
    Signoff {
        /// Whose initials.
        initials: Box<str>,
        /// What was checked: full, or what was left out.
        scope: Box<str>,
        /// SHA-256 of the body that was signed off.
        sha256: Box<str>,
    },
    /// Something that a newer version wrote.
    Unknown {
        /// What it calls it (not to be trusted).
        kind: Box<str>,
    },
}

impl EventKind {
    /// Returns the word that stands for it in journals.
    pub fn kind(&self) -> &str {
        match self {
            Self::Decide { .. } => "decide",
            Self::Note(_) => "note",
            Self::Query(_) => "query",
            Self::Answer { .. } => "answer",
            Self::Flag(_) => "flag",
            Self::Close { .. } => "close",
            Self::Evidence { .. } => "evidence",
            Self::Skip => "skip",
            Self::Defer => "defer",
            Self::Keep => "keep",
            Self::Reopen => "reopen",
            Self::Undo { .. } => "undo",
            Self::Redo { .. } => "redo",
            Self::Adjudicate { .. } => "adjudicate",
            Self::Accept => "accept",
            Self::Refuse => "refuse",
            Self::Edit { .. } => "edit",
            Self::Signoff { .. } => "signoff",
            Self::Unknown { kind } => kind,
        }
    }
}

/// An event before it has an ID, a time and a reviewer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What it is about; `None` for the story as a whole.
    pub item: Option<ItemId>,
    /// The words it is about.
    pub seen: Option<SeenWords>,
    /// What was done.
    pub what: EventKind,
    /// How.
    pub via: EventOrigin,
}

/// An event: a line of a journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its own ID: a UUID of version 7.
    pub id: Box<str>,
    /// When: RFC 3339, UTC, whole seconds.
    pub at: Box<str>,
    /// Who: the reviewer whose journal it is in.
    pub who: Box<str>,
    /// The step that it belongs to: what is undone at once.
    pub step: Box<str>,
    /// What it is about; `None` for the story as a whole.
    pub item: Option<ItemId>,
    /// The words it is about.
    pub seen: Option<Arc<SeenWords>>,
    /// What was done.
    pub what: EventKind,
    /// How.
    pub via: EventOrigin,
}

/// An ID and a time for a new event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// A UUID of version 7.
    pub id: Box<str>,
    /// RFC 3339, UTC, whole seconds.
    pub at: Box<str>,
}

/// Where ids and times come from: the clock, or a test.
pub trait Stamps: Send {
    /// Returns an ID that was never returned before, and the time.
    fn stamp(&mut self) -> Stamp;
}

/// Stamps that count: for tests, and for keys that are typed by a script.
#[derive(Clone, Copy, Debug, Default)]
pub struct CountingStamps(u32);

impl Stamps for CountingStamps {
    /// Returns IDs from `00000000-0000-7000-8000-000000000001` on, a second apart on the first of
    /// January of 2026.
    fn stamp(&mut self) -> Stamp {
        self.0 += 1;
        let n = self.0;
        let (hours, minutes, seconds) = (n / 3_600 % 24, n / 60 % 60, n % 60);
        Stamp {
            id: format!("00000000-0000-7000-8000-{n:012x}").into(),
            at: format!("2026-01-01T{hours:02}:{minutes:02}:{seconds:02}Z").into(),
        }
    }
}

/// Makes events of drafts, all of one step.
pub fn stamped(drafts: Vec<Draft>, who: &str, stamps: &mut dyn Stamps) -> Vec<Event> {
    let mut step: Option<Box<str>> = None;
    let event = |draft: Draft| {
        let Stamp { id, at } = stamps.stamp();
        let step = step.get_or_insert_with(|| id.clone()).clone();
        let Draft { item, seen, what, via } = draft;
        let seen = seen.map(Arc::new);
        Event { id, at, who: who.into(), step, item, seen, what, via }
    };
    drafts.into_iter().map(event).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn context_is_clipped_to_the_paragraph_and_to_32_code_points() {
        let body = "before\n\nA day é said that it was so, “one” two three.\n\nafter";
        let at = body.find("“one”").expect("it is there") as u32;
        let seen = SeenPart::of(body, Span::new(at, at + 9));
        assert_eq!(
            [&*seen.prefix, &*seen.exact, &*seen.suffix],
            ["A day é said that it was so, ", "“one”", " two three."]
        );
        let long = format!("{}X{}", "é".repeat(40), "ü".repeat(40));
        let seen = SeenPart::of(&long, Span::new(80, 81));
        assert_eq!((seen.prefix.chars().count(), seen.suffix.chars().count()), (32, 32));
    }

    #[test]
    fn item_ids_are_written_as_in_the_story() {
        for words in ["quotes.q4", "claims.c2", "quotes.a.b"] {
            assert_eq!(ItemId::parse(words).expect("an item").to_string(), words);
        }
        for words in ["quotes.", "people.x", "q4", ""] {
            assert_eq!(ItemId::parse(words), None);
        }
    }
}
