//! Why an answer does not hold any more although its words have not changed.
//!
//! What is compared with what is in [`super::state::changes`].

use std::collections::HashMap;

use super::event::{Event, EventRef};

/// What has changed since an answer was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StaleReasonKind {
    /// The form of the quote.
    Form,
    /// Who speaks.
    Speaker,
    /// The cue.
    Cue,
    /// The words that name the speaker.
    Mention,
    /// What the claim says.
    Claim,
    /// The evidence in the story, or what a reviewer attached.
    Evidence,
    /// The text of a source.
    Source,
}

/// Why an answer does not hold any more although its words have not changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaleReason {
    /// What has changed.
    pub kind: StaleReasonKind,
    /// The reason, for people: lower case, no full stop (unsanitised).
    pub words: Box<str>,
    /// What it tells of the story of then: the names of who spoke, a cue, a mention (unsanitised).
    pub then: Box<[Box<str>]>,
}

/// Why the answers of a record do not hold any more, by event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StaleReasons {
    of_event: HashMap<EventRef, Vec<StaleReason>>,
    annotations: Option<Box<str>>,
}

impl StaleReason {
    /// Makes a reason that tells no names and no words of the article of then.
    pub(in crate::review) fn new(kind: StaleReasonKind, words: String) -> Self {
        Self { kind, words: words.into(), then: Box::default() }
    }
}

impl StaleReasons {
    /// Adds why the answer of an event does not hold any more.
    pub(in crate::review) fn add(&mut self, event: &Event, reason: StaleReason) {
        let reasons = self.of_event.entry(EventRef::of(event)).or_default();
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }

    /// Adds the SHA-256 of the annotations of today.
    pub(in crate::review) fn with_annotations(self, sha256: Box<str>) -> Self {
        Self { annotations: Some(sha256), ..self }
    }

    /// Returns those that the texts of sources give.
    pub(in crate::review) fn of_sources(&self) -> Self {
        let mut of_event = self.of_event.clone();
        of_event.retain(|_, reasons| {
            reasons.retain(|reason| reason.kind == StaleReasonKind::Source);
            !reasons.is_empty()
        });
        Self { of_event, annotations: None }
    }

    /// Returns the events whose answers do not hold any more, in the order of their names.
    pub(in crate::review) fn events(&self) -> Vec<&EventRef> {
        let mut events: Vec<&EventRef> = self.of_event.keys().collect();
        events.sort_unstable();
        events
    }

    /// Returns why the answer of an event does not hold any more; none if it does.
    pub fn since(&self, event: &Event) -> &[StaleReason] {
        if self.of_event.is_empty() {
            return &[];
        }
        self.of_event.get(&EventRef::of(event)).map_or(&[], Vec::as_slice)
    }

    /// Returns the SHA-256 of the annotations of today, and of which answers do not hold any more;
    /// `None` until they were compared.
    pub fn annotations(&self) -> Option<&str> {
        self.annotations.as_deref()
    }

    /// Returns the same without words that may not be shown.
    #[must_use]
    pub fn without(&self, is_secret: &dyn Fn(&StaleReason) -> bool) -> Self {
        let mut shown = self.clone();
        for reason in shown.of_event.values_mut().flatten() {
            if is_secret(reason) {
                reason.then = Box::default();
                reason.words = "something that it was about has changed since".into();
            }
        }
        shown
    }
}
