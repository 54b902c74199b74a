//! The gate: what is left to do before a story can be published, one line for each
//! thing, each with its item.
//!
//! The decisions of all reviewers count here, because the story is published once. A
//! decision on words that have changed does not count, nor one on anything else that has. A quote that was checked without
//! a source (`no_source`) passes and is listed.

mod item;
mod rows;

use super::event::ItemId;
use super::left_out::{Concern, LeftOut};
use super::state::fold::Record;
use super::state::items::Items;
use super::state::opinion::{ItemRecord, Opinion};
use super::state::sign_off::SignOff;
use super::{Axis, Value};
use crate::story::problem::LineShown;
use crate::story::{Item, LineCol, Problem, Severity, Span, Story};

pub use item::GateItem;

/// What can be left to do, in the order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GateLineKind {
    /// Something must be fixed first.
    Blocker,
    /// Two reviewers disagree, and nobody resolved it.
    Disputed,
    /// Decided, but the words have changed since, or something else that it is about or rests on.
    Stale,
    /// The author answered a query, and nobody has reviewed it since.
    QueryAnswered,
    /// A question to the author waits for its answer.
    QueryOpen,
    /// The words of a quote were not compared with a source.
    Wording,
    /// Another question is not answered.
    Undecided,
    /// A claim has no evidence.
    Evidence,
    /// A machine's suggestion that was neither accepted nor refused.
    Suggestion,
    /// Decided, but no longer in the story.
    Orphan,
    /// Two answers, or an answer and a ruling, that have not seen each other.
    Unseen,
    /// An event that is dated ahead of the clock, and only its date says that it holds.
    DatedAhead,
    /// Something in a journal that does not count.
    LeftOut,
    /// Nothing in the story is a quote or a claim, so that nothing can be decided.
    NothingAnnotated,
    /// Checked, but there is no source: listed, but does not block.
    Unverified,
}

impl GateLineKind {
    /// Every kind: the name of its rule, its title, what to do.
    pub const ALL: [(Self, &'static str, &'static str, &'static str); 15] = [
        (Self::Blocker, "open-blocker", "open blockers", "Fix it, then close the blocker."),
        (
            Self::Disputed,
            "disputed-decision",
            "disagreements",
            "Agree on one answer, or decide for everybody: D lists disagreements.",
        ),
        (
            Self::Stale,
            "stale-decision",
            "stale decisions",
            "K keeps what still holds, the rest is asked; R reopens it.",
        ),
        (
            Self::QueryAnswered,
            "answered-query",
            "answers that nobody has reviewed",
            "Read the answer and decide.",
        ),
        (Self::QueryOpen, "open-query", "open queries", "Ask the author, or close the query."),
        (
            Self::Wording,
            "no-wording-check",
            "quotes whose wording is not decided",
            "Compare the words with a source.",
        ),
        (Self::Undecided, "undecided", "other questions that are not decided", "Decide it."),
        (
            Self::Evidence,
            "no-evidence",
            "claims without evidence",
            "Attach a source, or decide “not checkable”.",
        ),
        (Self::Suggestion, "open-suggestion", "suggestions by machines", "Accept it or refuse it."),
        (
            Self::Orphan,
            "orphan-decision",
            "decisions on items that are gone",
            "Check whether the item was renamed; if it was removed, reopen the decision.",
        ),
        (
            Self::Unseen,
            "unseen-answer",
            "answers that have not seen each other",
            "Decide it again, or accept by name that the other one holds: --accept FILE:LINE, or Y \
             in the gate.",
        ),
        (
            Self::DatedAhead,
            "dated-ahead",
            "events dated ahead of the clock",
            "Set the clock, decide it again, or accept by name that it holds: --accept FILE:LINE, or \
             Y in the gate.",
        ),
        (
            Self::LeftOut,
            "left-out-line",
            "lines of journals that do not count",
            "Mend or restore the journal, or accept by name that it is left out: --accept FILE:LINE, \
             or Y in the gate.",
        ),
        (
            Self::NothingAnnotated,
            "nothing-annotated",
            "nothing annotated",
            "Annotate its quotes and claims first: without them nothing was checked.",
        ),
        (
            Self::Unverified,
            "unverified-quote",
            "quotes without a source to check",
            "Attach a recording or a transcript, if there is one.",
        ),
    ];

    /// Returns the name of its rule.
    pub const fn rule(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// Returns the title of a group of such lines.
    pub const fn title(self) -> &'static str {
        Self::ALL[self as usize].2
    }

    /// Returns what to do, as a full sentence.
    pub const fn hint(self) -> &'static str {
        Self::ALL[self as usize].3
    }

    /// Returns true if it blocks publication.
    pub const fn blocks(self) -> bool {
        !matches!(self, Self::Unverified)
    }
}

/// One line of the gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateLine {
    /// What is left to do.
    pub kind: GateLineKind,
    /// For which item; `None` for the story as a whole.
    pub id: Option<ItemId>,
    /// Its place in the story's lists; `None` for an orphan.
    pub item: Option<Item>,
    /// Which of its questions, if it is about one.
    pub axis: Option<Axis>,
    /// The message: lower case, no full stop (unsanitised).
    pub what: String,
    /// What in a journal does not count, if the line is about that.
    pub left_out: Option<LeftOut>,
}

/// Everything that is left to do for a story.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gate {
    /// The lines: by kind, then in the order of the items.
    pub lines: Vec<GateLine>,
}

impl Gate {
    /// Lists what is left to do for a story.
    pub fn of(story: &Story, items: &Items, record: &Record) -> Self {
        let mut gate = Self::default();
        if story.quotes.is_empty() && story.claims.is_empty() {
            let what = "no quote and no claim is annotated".to_owned();
            let kind = GateLineKind::NothingAnnotated;
            gate.lines.push(GateLine {
                kind,
                id: None,
                item: None,
                axis: None,
                what,
                left_out: None,
            });
        }
        for item in items.all() {
            let case = record.item_record(&item.id);
            GateItem { story, items, record, item }.all(case, &mut gate);
        }
        for id in orphans(items, record) {
            let what = format!("{id} was decided, but is no longer in the story");
            gate.lines.push(GateLine {
                kind: GateLineKind::Orphan,
                id: Some(id.clone()),
                item: None,
                axis: None,
                what,
                left_out: None,
            });
        }
        for remark in record.story_record().remarks.iter().filter(|remark| remark.waits()) {
            gate.lines.push(GateLine {
                kind: GateLineKind::QueryOpen,
                id: None,
                item: None,
                axis: None,
                what: format!("{} asks: {}", remark.who, remark.text),
                left_out: None,
            });
        }
        for one in record.left_out() {
            let kind = match one.concern {
                Concern::LeftOut => GateLineKind::LeftOut,
                Concern::Unseen => GateLineKind::Unseen,
                Concern::DatedAhead => GateLineKind::DatedAhead,
            };
            let what = format!("{}: {}", one.name(), one.why);
            let at = one.item.as_ref().and_then(|id| items.position(id));
            let (id, item) = (one.item.clone(), at.map(|at| items.all()[at].item));
            let left_out = Some(one.clone());
            gate.lines.push(GateLine { kind, id, item, axis: None, what, left_out });
        }
        gate.lines.sort_by_key(|line| line.kind);
        gate
    }

    /// Returns true if nothing blocks publication.
    pub fn is_open(&self) -> bool {
        !self.lines.iter().any(|line| line.kind.blocks())
    }

    /// Returns the number of lines that block publication.
    pub fn count(&self) -> usize {
        self.lines.iter().filter(|line| line.kind.blocks()).count()
    }

    /// Returns the number of items that have lines that block publication.
    pub fn items(&self) -> usize {
        let blocking = self.lines.iter().filter(|line| line.kind.blocks() && line.item.is_some());
        let ids: std::collections::HashSet<&ItemId> =
            blocking.filter_map(|line| line.id.as_ref()).collect();
        ids.len()
    }

    /// Returns how much is left, of so many items: `5 things left in 3 of 59 items`.
    pub fn words(&self, all: usize) -> String {
        words_left((self.items(), all), self.count())
    }

    /// Returns the number of lines of each kind, in order, without kinds that have none.
    pub fn counts(&self) -> Vec<(GateLineKind, usize)> {
        let count = |left| self.lines.iter().filter(|line| line.kind == left).count();
        let counts = GateLineKind::ALL.map(|(left, ..)| (left, count(left)));
        counts.into_iter().filter(|(_, n)| *n > 0).collect()
    }

    /// Returns the rows of the list as problems of the story's file, each at the start of its item.
    pub fn problems(&self, story: &Story) -> Vec<Problem> {
        self.rows().iter().map(|line| line.problem(story)).collect()
    }
}

impl GateLine {
    fn problem(&self, story: &Story) -> Problem {
        let text = &story.text;
        let span = self.item.and_then(|item| story.spans(item).first().copied());
        let start = text.body_start();
        let range = span.map_or(0..0, |s: Span| start + s.range().start..start + s.range().end);
        let severity = if self.kind.blocks() { Severity::Error } else { Severity::Note };
        let mut problem = Problem::new(self.kind.rule(), severity, text, range, self.what.clone())
            .hint(self.kind.hint());
        problem.place = span;
        if let Some(LeftOut { path, line, why, .. }) = &self.left_out {
            problem.file = path.to_string_lossy().into();
            problem.at = LineCol { line: (*line).max(1), column: 1 };
            problem.line = LineShown::default();
            problem.what.clone_from(why);
        }
        problem
    }
}

/// Returns what is wrong with the sign-off of a story as a problem of its file: that it is void, and
/// with `demanded` also that there is none.
pub fn sign_off_problem(story: &Story, sign_off: &SignOff<'_>, demanded: bool) -> Option<Problem> {
    let (rule, what) = match sign_off {
        SignOff::Voided(by, why) => {
            ("void-sign-off", format!("the sign-off of {} is void: {}", by.initials, why.words()))
        }
        SignOff::None if demanded => ("no-sign-off", "nobody has signed off".to_owned()),
        SignOff::None | SignOff::Valid(_) => return None,
    };
    let hint = "Check what has changed and sign off again.";
    let problem = Problem::new(rule, Severity::Error, &story.text, 0..0, what).hint(hint);
    Some(Problem { line: LineShown::default(), ..problem })
}

/// Returns how much is left: lines that block publication, and in how many of all items.
pub fn words_left((items, all): (usize, usize), points: usize) -> String {
    let things = if points == 1 { "thing" } else { "things" };
    match (items, all) {
        (0, _) => format!("{points} {things} left"),
        (_, 1) => format!("{points} {things} left in 1 item"),
        _ => format!("{points} {things} left in {items} of {all} items"),
    }
}

/// Returns the IDs of items that were reviewed and are no longer in the story, in order.
pub fn orphans<'r>(items: &Items, record: &'r Record) -> Vec<&'r ItemId> {
    let holds = |id: &&ItemId| record.item_record(id).is_some_and(has_content);
    let gone = record.items().into_iter().filter(|id| items.position(id).is_none());
    gone.filter(holds).collect()
}

/// Returns true if anything is recorded about an item that was not undone.
fn has_content(case: &ItemRecord) -> bool {
    let ruled = Axis::ALL.iter().any(|(axis, _)| case.ruling(*axis).is_some());
    ruled
        || case.opinions.values().any(Opinion::is_decided)
        || !case.remarks.is_empty()
        || !case.evidence.is_empty()
}

/// The answer on one axis of an item, over all reviewers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nobody answered.
    Open,
    /// Answered, but only for words that have changed since.
    Stale,
    /// Answered differently, and not resolved.
    Disputed,
    /// Answered, with this value.
    Holds(Value),
}

impl Answer {
    /// Returns its state in words for people: on the card, in the gate, in reports.
    pub fn words(self) -> String {
        match self {
            Self::Open => "not decided".to_owned(),
            Self::Holds(value) => value.shown(),
            Self::Stale | Self::Disputed => self.state().to_owned(),
        }
    }

    /// Returns the word for it in JSON.
    pub const fn state(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Stale => "stale",
            Self::Disputed => "disputed",
            Self::Holds(_) => "decided",
        }
    }
}

#[cfg(test)]
mod tests;
