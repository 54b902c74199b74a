//! What is left to do about one item: its questions, its remarks, its evidence.

use super::{Answer, Gate, GateLine, GateLineKind};
use crate::review::event::SeenWords;
use crate::review::pass_rules::why_no_source;
use crate::review::state::fold::Record;
use crate::review::state::items::{Freshness, Items, ReviewItem};
use crate::review::state::opinion::{Decision, ItemRecord, Opinion, Remark, RemarkKind};
use crate::review::{Axis, Value};
use crate::story::{Checkable, Form, Item, Story};

/// An item with all that is needed to work out what is left to do.
#[derive(Clone, Copy, Debug)]
pub struct GateItem<'a> {
    /// The story.
    pub story: &'a Story,
    /// Its items.
    pub items: &'a Items,
    /// Everything that was decided.
    pub record: &'a Record,
    /// The item.
    pub item: &'a ReviewItem,
}

impl GateItem<'_> {
    /// Compares the words that were seen with those of today.
    pub fn freshness(&self, seen: Option<&SeenWords>) -> Freshness {
        seen.map_or(Freshness::Kept, |seen| self.items.freshness(self.story, self.item.item, seen))
    }

    /// Returns how fresh the answer of an event is, by its position: stale too if something else has
    /// changed that it was about or rests on.
    pub fn answer_freshness(&self, seen: Option<&SeenWords>, entry: usize) -> Freshness {
        let least = if self.record.changes_since(entry).is_empty() {
            Freshness::Kept
        } else {
            Freshness::Stale
        };
        self.freshness(seen).max(least)
    }

    /// Returns true if a decision is valid today.
    pub fn is_fresh(&self, decision: &Decision) -> bool {
        self.answer_freshness(decision.seen.as_deref(), decision.entry) < Freshness::Stale
    }

    /// Returns why an answer is stale, for people: lower case, no full stop.
    pub fn why_stale(&self, seen: Option<&SeenWords>, entry: usize) -> String {
        match self.record.changes_since(entry).first() {
            Some(reason) if self.freshness(seen) < Freshness::Stale => reason.words.to_string(),
            _ => "the words changed after it was decided".to_owned(),
        }
    }

    /// Returns the words that an event is about, by its position.
    fn seen_by(&self, entry: usize) -> Option<&SeenWords> {
        self.record.entries().get(entry)?.event.seen.as_deref()
    }

    /// Returns the answer on an axis, over all reviewers.
    pub fn answer(&self, case: Option<&ItemRecord>, axis: Axis) -> Answer {
        let Some(case) = case else { return Answer::Open };
        if let Some(ruling) = case.ruling(axis) {
            let freshness = self.answer_freshness(self.seen_by(ruling.entry), ruling.entry);
            return match freshness {
                Freshness::Stale | Freshness::Gone => Answer::Stale,
                // somebody answered otherwise after the ruling
                _ if case.is_disputed(axis) => Answer::Disputed,
                _ => Answer::Holds(ruling.value),
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

    pub(super) fn all(&self, case: Option<&ItemRecord>, gate: &mut Gate) {
        if self.is_refused(case) {
            return;
        }
        let id = &self.item.id;
        let mut left = |kind, axis, what: String| {
            let (id, item) = (Some(id.clone()), Some(self.item.item));
            gate.lines.push(GateLine { kind, id, item, axis, what, left_out: None });
        };
        for remark in case.into_iter().flat_map(|case| &case.remarks) {
            if let Some((kind, what)) = to_do_for(remark) {
                left(kind, None, format!("{id}: {what}"));
            }
        }
        let wording = match self.answer(case, Axis::Wording) {
            Answer::Holds(value) => Some(value),
            _ => None,
        };
        for axis in self.item.asked(wording) {
            if let Some((kind, what)) = self.unanswered(case, axis) {
                left(kind, Some(axis), format!("{id}: {what}"));
            }
        }
        if self.lacks_evidence(case) {
            left(GateLineKind::Evidence, None, format!("{id}: there is no evidence"));
        }
        if self.is_proposal(case) {
            let what = format!("{id}: suggested by a machine, not accepted");
            left(GateLineKind::Suggestion, None, what);
        }
    }

    /// Returns the form of a quote.
    fn form(&self) -> Form {
        match self.item.item {
            Item::Quote(quote) => self.story.quote(quote).form,
            _ => Form::default(),
        }
    }

    /// Returns what is left to do on an axis.
    fn unanswered(&self, case: Option<&ItemRecord>, axis: Axis) -> Option<(GateLineKind, String)> {
        let (word, answer) = (axis.word(), self.answer(case, axis));
        let state = answer.words();
        Some(match answer {
            Answer::Holds(Value::NoSource) => {
                (GateLineKind::Unverified, format!("{state}: {}", why_no_source(self.form())))
            }
            Answer::Holds(_) => return None,
            Answer::Stale => (
                GateLineKind::Stale,
                format!("{word} is {state}: {}", self.why_answer_is_stale(case, axis)),
            ),
            Answer::Disputed => {
                let answers = case.map(|case| answers_by_reviewer(case, axis)).unwrap_or_default();
                (GateLineKind::Disputed, format!("{word}: {answers}"))
            }
            Answer::Open if axis == Axis::Wording => {
                (GateLineKind::Wording, format!("{word} is {state}"))
            }
            Answer::Open => (GateLineKind::Undecided, format!("{word} is {state}")),
        })
    }

    /// Returns why the answer on an axis is stale.
    fn why_answer_is_stale(&self, case: Option<&ItemRecord>, axis: Axis) -> String {
        let ruling = case.and_then(|case| case.ruling(axis)).map(|ruling| ruling.entry);
        let answers = case.into_iter().flat_map(|case| case.answers(axis));
        let mut entries = ruling.into_iter().chain(answers.map(|(_, decision)| decision.entry));
        let why = entries.next().map(|entry| {
            let kept = case.into_iter().flat_map(|case| case.answers(axis));
            let kept = kept.map(|(_, d)| d).find(|d| d.entry == entry);
            let seen = kept.map_or(self.seen_by(entry), |decision| decision.seen.as_deref());
            self.why_stale(seen, entry)
        });
        why.unwrap_or_default()
    }

    fn is_suggested(&self) -> bool {
        match self.item.item {
            Item::Quote(q) => self.story.quote(q).suggestion.is_some(),
            Item::Claim(c) => self.story.claim(c).suggestion.is_some(),
            _ => false,
        }
    }

    fn is_proposal(&self, case: Option<&ItemRecord>) -> bool {
        self.is_suggested() && !self.is_settled(case, true)
    }

    /// Returns true for a machine's suggestion that somebody refused and nobody accepted.
    pub fn is_refused(&self, case: Option<&ItemRecord>) -> bool {
        self.is_proposal(case) && self.is_settled(case, false)
    }

    /// Returns true if somebody accepted, or refused, the suggestion with the words of today.
    fn is_settled(&self, case: Option<&ItemRecord>, accepted: bool) -> bool {
        let opinions = case.into_iter().flat_map(|case| case.opinions.values());
        let mut settled = opinions.filter_map(|opinion| opinion.accepted);
        settled.any(|(how, entry)| {
            how == accepted && self.freshness(self.seen_by(entry)) < Freshness::Stale
        })
    }

    /// Returns true for a claim that needs evidence and has none.
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

/// Returns what is left to do about a remark.
fn to_do_for(remark: &Remark) -> Option<(GateLineKind, String)> {
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

/// Lists who answered what, for a message.
fn answers_by_reviewer(case: &ItemRecord, axis: Axis) -> String {
    let answers = case.answers(axis).map(|(who, d)| format!("{who} {}", d.value.shown()));
    answers.collect::<Vec<_>>().join(", ")
}
