//! Events: what a reviewer did, with the words of the article that it was about.
//!
//! How an event is written as a line of a journal: see `journal::codec`.

mod evidence;
mod origin;
mod seen;

use std::fmt;
use std::sync::Arc;

use super::{Axis, Value};
use crate::story::{Item, Kind, Story};

pub use evidence::{EvidenceRef, Passage, ReviewerSource};
pub use origin::EventOrigin;
pub(in crate::review) use seen::joined;
pub use seen::{CONTEXT, SeenAbout, SeenClaim, SeenPart, SeenSource, SeenSpeaker, SeenWords};

/// What a decision is about: a quote or a claim, by its ID in the story.
///
/// Written as `quotes.q4`, `claims.c2` or `embeds.e1`. Embeds are not reviewed: what is recorded of
/// them is that they were changed, accepted or refused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId {
    /// [`Kind::Quote`], [`Kind::Claim`] or [`Kind::Embed`].
    pub kind: Kind,
    /// The ID within the story (untrusted: it comes from a file).
    pub id: Box<str>,
}

impl ItemId {
    /// Returns the ID of a quote, claim or embed; `None` for what nothing is recorded of.
    pub fn of(story: &Story, item: Item) -> Option<Self> {
        match item {
            Item::Quote(q) => Some(Self { kind: Kind::Quote, id: story.quote(q).id.clone() }),
            Item::Claim(c) => Some(Self { kind: Kind::Claim, id: story.claim(c).id.clone() }),
            Item::Embed(e) => Some(Self { kind: Kind::Embed, id: story.embeds[e.ix()].id.clone() }),
            Item::Mention(_) | Item::Problem(_) => None,
        }
    }

    /// Reads `quotes.q4`, `claims.c2` or `embeds.e1`.
    pub fn parse(words: &str) -> Option<Self> {
        let (kind, id) = words.split_once('.')?;
        let kind = match kind {
            "quotes" => Kind::Quote,
            "claims" => Kind::Claim,
            "embeds" => Kind::Embed,
            _ => return None,
        };
        (!id.is_empty()).then(|| Self { kind, id: id.into() })
    }

    /// Returns true if this kind of item is asked the question at all.
    pub fn asks(&self, axis: Axis) -> bool {
        match self.kind {
            Kind::Claim => axis == Axis::Verdict,
            Kind::Quote => axis != Axis::Verdict,
            Kind::Mention | Kind::Embed => false,
        }
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            Kind::Claim => "claims",
            Kind::Embed => "embeds",
            Kind::Quote | Kind::Mention => "quotes",
        };
        write!(f, "{kind}.{}", self.id)
    }
}

/// An event of somebody's journal, written as `km/ID`: an ID counts within its journal only.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventRef(Box<str>);

impl EventRef {
    /// Names the event of a reviewer with an ID.
    pub fn new(who: &str, id: &str) -> Self {
        Self(format!("{who}/{id}").into())
    }

    /// Names an event.
    pub fn of(event: &Event) -> Self {
        Self::new(&event.who, &event.id)
    }

    /// Reads `km/ID`; `None` for an ID without a reviewer.
    pub fn parse(words: &str) -> Option<Self> {
        words.contains('/').then(|| Self(words.into()))
    }

    /// Returns it as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the reviewer and the ID.
    pub fn parts(&self) -> (&str, &str) {
        self.0.split_once('/').unwrap_or_default()
    }
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EventKind {
    /// An answer to one of the questions, with its evidence and a note.
    Decide {
        /// The answer.
        value: Value,
        /// The evidence it is based on.
        evidence: Vec<EvidenceRef>,
        /// A note, or the reason that was asked for.
        note: Option<Box<str>>,
    },
    /// A note.
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
    /// A blocker: something that must be fixed before the story is published.
    Flag(Box<str>),
    /// A query or a blocker is closed.
    Close {
        /// The ID of its event.
        to: Box<str>,
    },
    /// Evidence was attached to the item.
    Evidence {
        /// The evidence.
        cited: EvidenceRef,
        /// The source, if the reviewer added it.
        own: Option<ReviewerSource>,
    },
    /// Skipped for now; stays open.
    Skip,
    /// Deferred: comes last in the queue.
    Defer,
    /// A stale decision is kept: it is valid for the new words too.
    Keep,
    /// A stale decision is reopened: it is not valid for the new words.
    Reopen,
    /// A step is undone.
    Undo {
        /// The step.
        step: Box<str>,
    },
    /// A step that was undone is redone.
    Redo {
        /// The step.
        step: Box<str>,
    },
    /// A ruling resolves a disagreement for everybody.
    Adjudicate {
        /// The answer that is valid from now on.
        value: Value,
        /// Why.
        note: Option<Box<str>>,
    },
    /// A machine's suggestion was accepted.
    Accept,
    /// A machine's suggestion was refused.
    Refuse,
    /// An annotation of the story was changed.
    Edit {
        /// Which key of the item.
        what: Box<str>,
        /// Its value before.
        from: Box<str>,
        /// Its value after.
        to: Box<str>,
    },
    /// The review was signed off.
    Signoff {
        /// The initials of the person who signed off.
        initials: Box<str>,
        /// What was checked: `full`, or what was left out.
        scope: Box<str>,
        /// SHA-256 of the body that was signed off.
        sha256: Box<str>,
        /// SHA-256 of its annotations, and of which decisions did not hold any more; `None` in
        /// journals of earlier versions.
        annotations: Option<Box<str>>,
    },
    /// It is known that a line of a journal does not count; the line stays in its file.
    LeaveOut {
        /// The name of the file (untrusted).
        file: Box<str>,
        /// The line, from 1; 0 for the file as a whole.
        line: u32,
        /// SHA-256 of what is left out, so that nothing else in its place is accepted with it.
        sha256: Box<str>,
    },
    /// An event of a kind that only a newer version knows.
    Unknown {
        /// The name of the kind (untrusted).
        kind: Box<str>,
    },
}

impl EventKind {
    /// Returns the answer that an event gives to a question, for its reviewer or for everybody.
    pub const fn answer(&self) -> Option<Value> {
        match self {
            Self::Decide { value, .. } | Self::Adjudicate { value, .. } => Some(*value),
            _ => None,
        }
    }

    /// Returns the name of the kind, as in journals.
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
            Self::LeaveOut { .. } => "leave_out",
            Self::Unknown { kind } => kind,
        }
    }
}

/// An event that has no ID, time and reviewer yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What it is about; `None` for the story as a whole.
    pub item: Option<ItemId>,
    /// The words it is about, as the reviewer saw them.
    pub seen: Option<SeenWords>,
    /// What was done.
    pub what: EventKind,
    /// How it came about.
    pub via: EventOrigin,
}

/// An event: a line of a journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its own ID: a UUID of version 7. It counts within the journal of its reviewer.
    pub id: Box<str>,
    /// When: RFC 3339, UTC, whole seconds, by the clock of its writer's computer.
    pub at: Box<str>,
    /// Who: the reviewer whose journal it is in.
    pub who: Box<str>,
    /// The last events that its writer had seen, of each journal; empty in older journals.
    pub after: Box<[EventRef]>,
    /// The step that it belongs to: all events of a step are undone together.
    pub step: Box<str>,
    /// What it is about; `None` for the story as a whole.
    pub item: Option<ItemId>,
    /// The words it is about, as the reviewer saw them.
    pub seen: Option<Arc<SeenWords>>,
    /// What was done.
    pub what: EventKind,
    /// How it came about.
    pub via: EventOrigin,
}

impl Event {
    /// Returns true if an event says what its writer had seen, be it nothing: earlier versions did not
    /// record that, nor what an answer or a sign-off is about besides the words.
    pub(in crate::review) fn tells_what_was_seen(&self) -> bool {
        let signs = matches!(&self.what, EventKind::Signoff { annotations: Some(_), .. });
        let about = || self.seen.as_deref().is_some_and(|seen| seen.about.is_some());
        signs || !self.after.is_empty() || about()
    }
}

/// An ID and a time for a new event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// A UUID of version 7.
    pub id: Box<str>,
    /// RFC 3339, UTC, whole seconds.
    pub at: Box<str>,
}

/// The source of IDs and times for new events: the system clock, or a test.
pub trait Stamps: Send {
    /// Returns an ID that was never returned before, and the time.
    fn stamp(&mut self) -> Stamp;
}

/// Stamps that count up: for tests, and for scripted keys (`--keys`).
#[derive(Clone, Copy, Debug, Default)]
pub struct CountingStamps(u32);

impl Stamps for CountingStamps {
    /// Returns IDs counted from `00000000-0000-7000-8000-000000000001`, one second apart, on 1
    /// January 2026.
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

/// Turns drafts into events of one step; [`super::Record::stamped`] also says what came before.
pub fn stamped(drafts: Vec<Draft>, who: &str, stamps: &mut dyn Stamps) -> Vec<Event> {
    let mut step: Option<Box<str>> = None;
    let event = |draft: Draft| {
        let Stamp { id, at } = stamps.stamp();
        let step = step.get_or_insert_with(|| id.clone()).clone();
        let Draft { item, seen, what, via } = draft;
        let seen = seen.map(Arc::new);
        let after = Box::default();
        Event { id, at, who: who.into(), after, step, item, seen, what, via }
    };
    drafts.into_iter().map(event).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn item_ids_are_written_as_in_the_story() {
        for words in ["quotes.q4", "claims.c2", "quotes.a.b", "embeds.埋め込み"] {
            assert_eq!(ItemId::parse(words).expect("an item").to_string(), words);
        }
        for words in ["quotes.", "people.x", "q4", ""] {
            assert_eq!(ItemId::parse(words), None);
        }
    }
}
