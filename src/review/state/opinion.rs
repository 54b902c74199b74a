//! What is known of one item: who decided what, on which words, with which
//! evidence; remarks, queries and blockers; rulings over disagreements.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::review::event::{EvidenceRef, SeenWords};
use crate::review::{Axis, Value};

/// An answer that a reviewer gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The answer.
    pub value: Value,
    /// What it rests on.
    pub evidence: Vec<EvidenceRef>,
    /// A remark or a reason.
    pub note: Option<Box<str>>,
    /// The words it holds for; `None` where the event did not say.
    pub seen: Option<Arc<SeenWords>>,
    /// The position of its event in the record.
    pub entry: usize,
    /// True once it was kept for words that had changed.
    pub kept: bool,
}

impl Decision {
    /// Returns an answer that rests on nothing.
    pub(in crate::review) const fn bare(value: Value, entry: usize) -> Self {
        Self { value, evidence: Vec::new(), note: None, seen: None, entry, kept: false }
    }
}

/// What one reviewer decided about an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opinion {
    decisions: [Option<Decision>; 4],
    /// Left for now, since the last decision.
    pub skipped: bool,
    /// To come last, since the last decision.
    pub deferred: bool,
    /// What of a machine's proposal: taken or refused.
    pub accepted: Option<bool>,
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

    /// Tells whether anything was decided.
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

/// What sort of remark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RemarkKind {
    /// A note.
    Note,
    /// A question to the author.
    Query,
    /// Something that must be mended.
    Blocker,
}

/// A remark on an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What sort.
    pub kind: RemarkKind,
    /// Who made it.
    pub who: Box<str>,
    /// The words (not to be trusted).
    pub text: Box<str>,
    /// The position of its event in the record.
    pub entry: usize,
    /// The answers to a query: who recorded it, the words, the position of its event.
    pub answers: Vec<(Box<str>, Box<str>, usize)>,
    /// True once it is settled.
    pub closed: bool,
}

impl Remark {
    /// Tells whether it is a query without an answer.
    pub fn waits(&self) -> bool {
        self.asks() && self.answers.is_empty()
    }

    /// Tells whether it is a query that was answered and not yet settled.
    pub fn is_answered(&self) -> bool {
        self.asks() && !self.answers.is_empty()
    }

    /// Tells whether it is a query that is not settled, answered or not.
    pub fn asks(&self) -> bool {
        self.kind == RemarkKind::Query && !self.closed
    }

    /// Tells whether it is a blocker that is not settled.
    pub fn blocks(&self) -> bool {
        self.kind == RemarkKind::Blocker && !self.closed
    }
}

/// What settles a disagreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// The answer that holds.
    pub value: Value,
    /// Why.
    pub note: Option<Box<str>>,
    /// Who settled it.
    pub who: Box<str>,
    /// The position of its event in the record.
    pub entry: usize,
}

/// Evidence that a reviewer attached to an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attached {
    /// Who.
    pub who: Box<str>,
    /// The evidence.
    pub cited: EvidenceRef,
    /// The position of its event in the record.
    pub entry: usize,
}

/// Everything that the journals say of one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemRecord {
    /// What each reviewer decided, by who.
    pub opinions: BTreeMap<Box<str>, Opinion>,
    /// Notes, queries and blockers, in order.
    pub remarks: Vec<Remark>,
    /// What was attached, in order.
    pub evidence: Vec<Attached>,
    rulings: [Option<Ruling>; 4],
}

impl ItemRecord {
    /// Returns what a reviewer decided.
    pub fn of(&self, who: &str) -> Option<&Opinion> {
        self.opinions.get(who)
    }

    /// Returns what settled an axis.
    pub fn ruling(&self, axis: Axis) -> Option<&Ruling> {
        self.rulings[axis as usize].as_ref()
    }

    pub(in crate::review) fn rule(&mut self, ruling: Ruling) {
        let at = ruling.value.axis() as usize;
        self.rulings[at] = Some(ruling);
    }

    /// Returns the answers of everybody on an axis, by who; each reviewer once.
    pub fn answers(&self, axis: Axis) -> impl Iterator<Item = (&str, &Decision)> {
        self.opinions.iter().filter_map(move |(who, o)| Some((&**who, o.on(axis)?)))
    }

    /// Tells whether two reviewers answered an axis differently, settled or not.
    pub fn differs(&self, axis: Axis) -> bool {
        let mut answers = self.answers(axis).map(|(_, decision)| decision.value);
        let first = answers.next();
        answers.any(|value| Some(value) != first)
    }

    /// Tells whether two reviewers answered an axis differently and nobody settled it.
    pub fn is_disputed(&self, axis: Axis) -> bool {
        self.ruling(axis).is_none() && self.differs(axis)
    }

    /// Returns the answer that holds on an axis: the ruling, else what all who answered agree on.
    pub fn holds(&self, axis: Axis) -> Option<Value> {
        if let Some(ruling) = self.ruling(axis) {
            return Some(ruling.value);
        }
        let first = self.answers(axis).next().map(|(_, decision)| decision.value)?;
        (!self.is_disputed(axis)).then_some(first)
    }
}
