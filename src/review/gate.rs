//! The gate: what is left before a story can go out, a line for each thing, each
//! with its item.
//!
//! Everybody's decisions count here, as the story goes out once. A decision on
//! words that have changed answers nothing. What was looked at without a source
//! (`no_source`) passes and is told.

use super::event::{ItemId, SeenWords};
use super::state::fold::Record;
use super::state::items::{Freshness, Items, ReviewItem};
use super::state::opinion::{Decision, ItemRecord, Opinion, Remark, RemarkKind};
use super::{Axis, Value};
use crate::story::{Checkable, Item, Problem, Severity, Span, Story};

/// What can be left, in the order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GateLineKind {
    /// Something must be mended first.
    Blocker,
    /// Two decided differently, and nobody settled it.
    Disputed,
    /// Decided, but the words have changed since.
    Stale,
    /// The author answered, and nobody has looked at it since.
    QueryAnswered,
    /// A question to the author waits for its answer.
    QueryOpen,
    /// The words of a quote were not compared.
    Wording,
    /// Another question is not answered.
    Undecided,
    /// A claim rests on nothing.
    Evidence,
    /// A machine's proposal that was neither taken nor refused.
    Suggestion,
    /// Decided, but no longer in the story.
    Orphan,
    /// Looked at, but there is no source: told, not left.
    Unverified,
}

impl GateLineKind {
    /// Everything that can be left: the name of its rule, its title, what to do.
    pub const ALL: [(Self, &'static str, &'static str, &'static str); 11] = [
        (Self::Blocker, "open-blocker", "open blockers", "Mend it, then close the blocker."),
        (
            Self::Disputed,
            "disputed-decision",
            "disagreements",
            "Agree, or let somebody settle it: D lists disagreements.",
        ),
        (
            Self::Stale,
            "stale-decision",
            "stale decisions",
            "K keeps the decision for the new words, R reopens it.",
        ),
        (
            Self::QueryAnswered,
            "answered-query",
            "answers that nobody has looked at",
            "Look at the answer and decide.",
        ),
        (Self::QueryOpen, "open-query", "open queries", "Ask the author, or close the query."),
        (
            Self::Wording,
            "no-wording-check",
            "quotes without a check of their words",
            "Compare the words with a source.",
        ),
        (Self::Undecided, "undecided", "open questions", "Decide it."),
        (
            Self::Evidence,
            "no-evidence",
            "claims without evidence",
            "Attach a source, or call it not checkable.",
        ),
        (Self::Suggestion, "open-suggestion", "proposals of machines", "Take it or refuse it."),
        (
            Self::Orphan,
            "orphan-decision",
            "decisions on what is no longer there",
            "Look whether it was renamed; reopen it if it went out of the story.",
        ),
        (
            Self::Unverified,
            "unverified-quote",
            "quotes that nothing verifies",
            "Attach the recording or the transcript, if there is one.",
        ),
    ];

    /// Returns the name of its rule.
    pub const fn rule(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// Returns what such lines are called together.
    pub const fn title(self) -> &'static str {
        Self::ALL[self as usize].2
    }

    /// Returns what to do: a sentence that can be followed.
    pub const fn hint(self) -> &'static str {
        Self::ALL[self as usize].3
    }

    /// Tells whether it keeps a story from going out.
    pub const fn bars(self) -> bool {
        !matches!(self, Self::Unverified)
    }
}

/// One line of the gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateLine {
    /// What is left.
    pub left: GateLineKind,
    /// Of which item; `None` for the story as a whole.
    pub id: Option<ItemId>,
    /// Where it is in the story's lists; `None` for an orphan.
    pub item: Option<Item>,
    /// What it is: lower case, no full stop (unsanitised).
    pub what: String,
}

/// Everything that is left of a story.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gate {
    /// The lines: by what is left, then in the order of the items.
    pub lines: Vec<GateLine>,
}

impl Gate {
    /// Returns what is left of a whole story.
    pub fn of(story: &Story, items: &Items, record: &Record) -> Self {
        let mut gate = Self::default();
        for item in items.all() {
            let case = record.case(&item.id);
            GateItem { story, items, record, item }.all(case, &mut gate);
        }
        for id in orphans(items, record) {
            let what = format!("{id} was decided and is no longer in the story");
            gate.lines.push(GateLine {
                left: GateLineKind::Orphan,
                id: Some(id.clone()),
                item: None,
                what,
            });
        }
        gate.lines.sort_by_key(|line| line.left);
        gate
    }

    /// Tells whether nothing is left.
    pub fn is_open(&self) -> bool {
        !self.lines.iter().any(|line| line.left.bars())
    }

    /// Returns how many lines keep the story from going out.
    pub fn count(&self) -> usize {
        self.lines.iter().filter(|line| line.left.bars()).count()
    }

    /// Returns what is left with how many lines each has, in order; nothing that has none.
    pub fn counts(&self) -> Vec<(GateLineKind, usize)> {
        let count = |left| self.lines.iter().filter(|line| line.left == left).count();
        let counts = GateLineKind::ALL.map(|(left, ..)| (left, count(left)));
        counts.into_iter().filter(|(_, n)| *n > 0).collect()
    }

    /// Returns the lines as problems of the story's file, each where its item begins.
    pub fn problems(&self, story: &Story) -> Vec<Problem> {
        self.lines.iter().map(|line| line.problem(story)).collect()
    }
}

impl GateLine {
    fn problem(&self, story: &Story) -> Problem {
        let text = &story.text;
        let span = self.item.and_then(|item| story.spans(item).first().copied());
        let start = text.body_start();
        let range = span.map_or(0..0, |s: Span| start + s.range().start..start + s.range().end);
        let severity = if self.left.bars() { Severity::Error } else { Severity::Note };
        let mut problem = Problem::new(self.left.rule(), severity, text, range, self.what.clone())
            .hint(self.left.hint());
        problem.place = span;
        problem
    }
}

/// Returns the items that something holds of and that are no longer in the story, by ID.
pub fn orphans<'r>(items: &Items, record: &'r Record) -> Vec<&'r ItemId> {
    let holds = |id: &&ItemId| record.case(id).is_some_and(is_told);
    let gone = record.items().into_iter().filter(|id| items.position(id).is_none());
    gone.filter(holds).collect()
}

/// Tells whether a case says anything (and not only what was taken back).
fn is_told(case: &ItemRecord) -> bool {
    let ruled = Axis::ALL.iter().any(|(axis, _)| case.ruling(*axis).is_some());
    ruled
        || case.opinions.values().any(Opinion::is_decided)
        || !case.remarks.is_empty()
        || !case.evidence.is_empty()
}

/// What an axis of an item comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nobody answered.
    Open,
    /// Only answered for other words.
    Stale,
    /// Answered differently, and not settled.
    Disputed,
    /// Answered.
    Holds(Value),
}

/// An item with what says where it stands.
#[derive(Clone, Copy, Debug)]
pub struct GateItem<'a> {
    /// The story.
    pub story: &'a Story,
    /// Its items.
    pub items: &'a Items,
    /// What was decided.
    pub record: &'a Record,
    /// The item.
    pub item: &'a ReviewItem,
}

impl GateItem<'_> {
    /// Returns how what was seen stands to the words of today.
    pub fn fit(&self, seen: Option<&SeenWords>) -> Freshness {
        seen.map_or(Freshness::Kept, |seen| self.items.fit(self.story, self.item.item, seen))
    }

    /// Tells whether a decision holds for the words of today.
    pub fn is_fresh(&self, decision: &Decision) -> bool {
        self.fit(decision.seen.as_deref()) < Freshness::Stale
    }

    /// Returns what an axis comes to for everybody.
    pub fn answer(&self, case: Option<&ItemRecord>, axis: Axis) -> Answer {
        let Some(case) = case else { return Answer::Open };
        if let Some(ruling) = case.ruling(axis) {
            let seen =
                self.record.entries().get(ruling.entry).and_then(|e| e.event.seen.as_deref());
            return if self.fit(seen) < Freshness::Stale {
                Answer::Holds(ruling.value)
            } else {
                Answer::Stale
            };
        }
        let mut fresh = case.answers(axis).filter(|(_, d)| self.is_fresh(d)).map(|(_, d)| d.value);
        match fresh.next() {
            None if case.answers(axis).next().is_some() => Answer::Stale,
            None => Answer::Open,
            Some(_) if case.is_disputed(axis) => Answer::Disputed,
            Some(value) => Answer::Holds(value),
        }
    }

    fn all(&self, case: Option<&ItemRecord>, gate: &mut Gate) {
        if self.is_refused(case) {
            return;
        }
        let id = &self.item.id;
        let mut left = |left, what: String| {
            let (id, item) = (Some(id.clone()), Some(self.item.item));
            gate.lines.push(GateLine { left, id, item, what });
        };
        for remark in case.into_iter().flat_map(|case| &case.remarks) {
            if let Some((kind, what)) = remains(remark) {
                left(kind, format!("{id}: {what}"));
            }
        }
        let wording = match self.answer(case, Axis::Wording) {
            Answer::Holds(value) => Some(value),
            _ => None,
        };
        for axis in self.item.asked(wording) {
            if let Some((kind, what)) = self.unanswered(case, axis) {
                left(kind, format!("{id}: {what}"));
            }
        }
        if self.lacks_evidence(case) {
            left(GateLineKind::Evidence, format!("{id}: there is no evidence"));
        }
        if self.is_proposal(case) {
            left(GateLineKind::Suggestion, format!("{id}: a machine's proposal, not taken"));
        }
    }

    /// Returns what is left of an axis.
    fn unanswered(&self, case: Option<&ItemRecord>, axis: Axis) -> Option<(GateLineKind, String)> {
        let word = axis.word();
        Some(match self.answer(case, axis) {
            Answer::Holds(Value::NoSource) => {
                (GateLineKind::Unverified, "there is no source for the words".to_owned())
            }
            Answer::Holds(_) => return None,
            Answer::Stale => {
                (GateLineKind::Stale, format!("the words changed after the {word} was decided"))
            }
            Answer::Disputed => {
                let told = case.map(|case| told(case, axis)).unwrap_or_default();
                (GateLineKind::Disputed, format!("{word}: {told}"))
            }
            Answer::Open if axis == Axis::Wording => {
                (GateLineKind::Wording, "the words were not compared".to_owned())
            }
            Answer::Open => (GateLineKind::Undecided, format!("{word} is not decided")),
        })
    }

    fn is_suggested(&self) -> bool {
        match self.item.item {
            Item::Quote(q) => self.story.quote(q).suggestion.is_some(),
            Item::Claim(c) => self.story.claim(c).suggestion.is_some(),
            _ => false,
        }
    }

    fn is_proposal(&self, case: Option<&ItemRecord>) -> bool {
        let taken = |case: &ItemRecord| case.opinions.values().any(|o| o.accepted == Some(true));
        self.is_suggested() && !case.is_some_and(taken)
    }

    /// Tells whether it is a machine's proposal that somebody refused and nobody took.
    pub fn is_refused(&self, case: Option<&ItemRecord>) -> bool {
        let refused = |case: &ItemRecord| case.opinions.values().any(|o| o.accepted == Some(false));
        self.is_proposal(case) && case.is_some_and(refused)
    }

    /// Tells whether it is a claim that should rest on evidence and rests on none.
    pub fn lacks_evidence(&self, case: Option<&ItemRecord>) -> bool {
        let Item::Claim(c) = self.item.item else { return false };
        let claim = self.story.claim(c);
        if claim.checkable == Some(Checkable::No) || !claim.evidence.is_empty() {
            return false;
        }
        let needless = Answer::Holds(Value::NotCheckable);
        let lacking = Answer::Holds(Value::NotEnoughEvidence);
        let answer = self.answer(case, Axis::Verdict);
        let cited = |case: &ItemRecord| {
            let decided = case.opinions.values().flat_map(Opinion::decisions);
            !case.evidence.is_empty() || decided.into_iter().any(|d| !d.evidence.is_empty())
        };
        answer != needless && answer != lacking && !case.is_some_and(cited)
    }
}

/// Returns what is left of a remark.
fn remains(remark: &Remark) -> Option<(GateLineKind, String)> {
    let Remark { who, text, .. } = remark;
    match remark.kind {
        RemarkKind::Blocker if remark.blocks() => {
            Some((GateLineKind::Blocker, format!("{who} says: {text}")))
        }
        RemarkKind::Query if remark.is_answered() => {
            Some((GateLineKind::QueryAnswered, format!("the query of {who} was answered: {text}")))
        }
        RemarkKind::Query if remark.waits() => {
            Some((GateLineKind::QueryOpen, format!("{who} asks: {text}")))
        }
        _ => None,
    }
}

/// Says who answered what.
fn told(case: &ItemRecord, axis: Axis) -> String {
    let answers = case.answers(axis).map(|(who, d)| format!("{who} {}", d.value.shown()));
    answers.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests;
