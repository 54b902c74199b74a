//! What is known about one item: who decided what, on which words, with which
//! evidence; notes, queries and blockers; rulings on disagreements.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::review::event::{EvidenceRef, SeenWords};
use crate::review::{Axis, Value};

/// An answer that a reviewer gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The answer.
    pub value: Value,
    /// The evidence it is based on.
    pub evidence: Vec<EvidenceRef>,
    /// A note or a reason.
    pub note: Option<Box<str>>,
    /// The words it is valid for; `None` where the event has none.
    pub seen: Option<Arc<SeenWords>>,
    /// The position of its event in the record.
    pub entry: usize,
    /// True once it was kept although the words had changed.
    pub kept: bool,
}

impl Decision {
    /// Makes a decision without evidence, note and words.
    pub(in crate::review) const fn bare(value: Value, entry: usize) -> Self {
        Self { value, evidence: Vec::new(), note: None, seen: None, entry, kept: false }
    }
}

/// What one reviewer decided about an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opinion {
    decisions: [Option<Decision>; 4],
    /// Skipped since the last decision.
    pub skipped: bool,
    /// Deferred since the last decision.
    pub deferred: bool,
    /// A machine's suggestion: true if it was accepted, and the position of the event in the record.
    pub accepted: Option<(bool, usize)>,
}

impl Opinion {
    /// Returns the decision on an axis.
    pub fn on(&self, axis: Axis) -> Option<&Decision> {
        self.decisions[axis as usize].as_ref()
    }

    /// Returns the answer on an axis.
    pub fn value(&self, axis: Axis) -> Option<Value> {
        self.on(axis).map(|decision| decision.value)
    }

    /// Returns the decisions in the order of the axes.
    pub fn decisions(&self) -> impl Iterator<Item = &Decision> {
        self.decisions.iter().flatten()
    }

    /// Returns true if anything was decided.
    pub fn is_decided(&self) -> bool {
        self.decisions().next().is_some()
    }

    pub(in crate::review) fn decide(&mut self, decision: Decision) {
        (self.skipped, self.deferred) = (false, false);
        let at = decision.value.axis() as usize;
        self.decisions[at] = Some(decision);
    }

    pub(in crate::review) fn keep(&mut self, seen: Option<&Arc<SeenWords>>) {
        for decision in self.decisions.iter_mut().flatten() {
            decision.seen = seen.cloned().or(decision.seen.take());
            decision.kept = true;
        }
    }

    pub(in crate::review) fn reopen(&mut self) {
        self.decisions = [const { None }; 4];
    }
}

/// The kind of a remark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RemarkKind {
    /// A note.
    Note,
    /// A question to the author.
    Query,
    /// Something that must be fixed before publication.
    Blocker,
}

/// A remark on an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The kind.
    pub kind: RemarkKind,
    /// Who made it.
    pub who: Box<str>,
    /// The text (untrusted).
    pub text: Box<str>,
    /// The position of its event in the record.
    pub entry: usize,
    /// The answers to a query: who recorded each, its text, the position of its event.
    pub answers: Vec<(Box<str>, Box<str>, usize)>,
    /// True once it is closed.
    pub closed: bool,
}

impl Remark {
    /// Returns true for an open query without an answer.
    pub fn waits(&self) -> bool {
        self.asks() && self.answers.is_empty()
    }

    /// Returns true for an open query that was answered.
    pub fn is_answered(&self) -> bool {
        self.asks() && !self.answers.is_empty()
    }

    /// Returns true for an open query, answered or not.
    pub fn asks(&self) -> bool {
        self.kind == RemarkKind::Query && !self.closed
    }

    /// Returns true for an open blocker.
    pub fn blocks(&self) -> bool {
        self.kind == RemarkKind::Blocker && !self.closed
    }
}

/// The decision that resolves a disagreement for everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// The answer that is valid from now on.
    pub value: Value,
    /// Why.
    pub note: Option<Box<str>>,
    /// The reviewer who made it.
    pub who: Box<str>,
    /// The position of its event in the record.
    pub entry: usize,
}

/// Evidence that a reviewer attached to an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attached {
    /// The reviewer.
    pub who: Box<str>,
    /// The evidence.
    pub cited: EvidenceRef,
    /// The position of its event in the record.
    pub entry: usize,
}

/// Everything that the journals say about one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemRecord {
    /// What each reviewer decided, by name.
    pub opinions: BTreeMap<Box<str>, Opinion>,
    /// Notes, queries and blockers, in order.
    pub remarks: Vec<Remark>,
    /// The evidence that was attached, in order.
    pub evidence: Vec<Attached>,
    rulings: [Option<Ruling>; 4],
}

impl ItemRecord {
    /// Returns what a reviewer decided.
    pub fn of(&self, who: &str) -> Option<&Opinion> {
        self.opinions.get(who)
    }

    /// Returns the ruling on an axis.
    pub fn ruling(&self, axis: Axis) -> Option<&Ruling> {
        self.rulings[axis as usize].as_ref()
    }

    pub(in crate::review) fn rule(&mut self, ruling: Ruling) {
        let at = ruling.value.axis() as usize;
        self.rulings[at] = Some(ruling);
    }

    /// Returns the latest answer of each reviewer on an axis, by name.
    pub fn answers(&self, axis: Axis) -> impl Iterator<Item = (&str, &Decision)> {
        self.opinions.iter().filter_map(move |(who, o)| Some((&**who, o.on(axis)?)))
    }

    /// Returns true if two reviewers answered an axis differently, resolved or not.
    pub fn differs(&self, axis: Axis) -> bool {
        let mut answers = self.answers(axis).map(|(_, decision)| decision.value);
        let first = answers.next();
        answers.any(|value| Some(value) != first)
    }

    /// Returns true if two reviewers answered an axis differently and nobody resolved it, or if
    /// somebody answered otherwise after the ruling.
    pub fn is_disputed(&self, axis: Axis) -> bool {
        let Some(ruling) = self.ruling(axis) else { return self.differs(axis) };
        let since = self.answers(axis).filter(|(_, decision)| decision.entry > ruling.entry);
        since.into_iter().any(|(_, decision)| decision.value != ruling.value)
    }

    /// Returns the valid answer on an axis: the ruling, else the answer that all who answered agree on.
    pub fn valid_answer(&self, axis: Axis) -> Option<Value> {
        if let Some(ruling) = self.ruling(axis) {
            return (!self.is_disputed(axis)).then_some(ruling.value);
        }
        let first = self.answers(axis).next().map(|(_, decision)| decision.value)?;
        (!self.is_disputed(axis)).then_some(first)
    }
}
