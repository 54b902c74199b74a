//! The sums of a report: how much was decided and how, how much of it without evidence, how far
//! reviewers agree.

use super::{Report, counted};
use crate::export::page::{Node, text};
use crate::export::told::ItemTold;
use crate::review::{Answer, Axis, Value};
use crate::story::{Item, Kind};

/// How far reviewers agree on an axis: over items that two or more answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::export) struct Agreement {
    pub(in crate::export) axis: Axis,
    /// Items that two or more reviewers answered.
    pub(in crate::export) both: usize,
    /// Of them those on which all gave the same answer.
    pub(in crate::export) same: usize,
}

/// Counts agreement, axis by axis; rulings do not count, for they are nobody's own answer.
pub(in crate::export) fn agreement(items: &[ItemTold<'_>]) -> Vec<Agreement> {
    let of = |axis: Axis| {
        let (mut both, mut same) = (0, 0);
        for told in items.iter().flat_map(|item| &item.axes).filter(|told| told.axis == axis) {
            let mut values = told.decisions.iter().map(|decision| decision.value);
            let (Some(first), Some(second)) = (values.next(), values.next()) else { continue };
            both += 1;
            same += usize::from(first == second && values.all(|value| value == first));
        }
        Agreement { axis, both, same }
    };
    Axis::ALL.map(|(axis, _)| of(axis)).into_iter().filter(|a| a.both > 0).collect()
}

/// Returns agreement as the rows of a table.
pub(in crate::export) fn agreement_rows(items: &[ItemTold<'_>]) -> Vec<Vec<String>> {
    let row = |a: Agreement| {
        vec![
            a.axis.word().to_owned(),
            a.both.to_string(),
            a.same.to_string(),
            share(a.same, a.both),
        ]
    };
    agreement(items).into_iter().map(row).collect()
}

/// Returns a share in percent; a dash of nothing.
pub(in crate::export) fn share(part: usize, whole: usize) -> String {
    if whole == 0 {
        "–".to_owned()
    } else {
        format!("{:.0} %", part as f64 * 100.0 / whole as f64)
    }
}

/// Returns how many decisions are on items without any evidence, and of how many.
pub(in crate::export) fn without_evidence(items: &[ItemTold<'_>]) -> (usize, usize) {
    let (mut bare, mut all) = (0, 0);
    for item in items {
        let decisions: usize = item.axes.iter().map(|axis| axis.decisions.len()).sum();
        all += decisions;
        bare += if item.all_evidence().next().is_none() { decisions } else { 0 };
    }
    (bare, all)
}

impl Report<'_> {
    pub(super) fn totals(&self) -> Vec<Node> {
        let items = &self.items;
        let quotes = items.iter().filter(|item| matches!(item.item, Item::Quote(_))).count();
        let done = items.iter().filter(|item| item.is_decided()).count();
        let (bare, decisions) = without_evidence(items);
        let mut said = format!(
            "{} and {}; {done} of {} decided. {} of {} rest on no evidence ({}).",
            counted(quotes, "quote", "quotes"),
            counted(items.len() - quotes, "claim", "claims"),
            items.len(),
            bare,
            counted(decisions, "decision", "decisions"),
            share(bare, decisions),
        );
        let left = self.gate.count();
        if left == 0 {
            said.push_str(" Nothing is left to do.");
        } else {
            let counts = self.gate.counts();
            let counts = counts.iter().filter(|(left, _)| left.bars());
            let told: Vec<String> =
                counts.map(|(left, n)| format!("{} {n}", left.title())).collect();
            said.push_str(" Left: ");
            said.push_str(&told.join(", "));
            said.push('.');
        }
        let mut nodes =
            vec![Node::Heading(2, "Totals".to_owned(), "totals"), Node::Para(text(said))];
        let head = ["question", "answers", "items"].map(str::to_owned).to_vec();
        let rows = self.answers();
        if !rows.is_empty() {
            nodes.push(Node::Table { head, rows });
        }
        nodes
    }

    /// Returns how often each answer holds, a row for each question.
    fn answers(&self) -> Vec<Vec<String>> {
        let mut rows = Vec::new();
        for (axis, word) in Axis::ALL {
            let told = || self.items.iter().flat_map(|item| &item.axes).filter(|a| a.axis == axis);
            let count = |answer: Answer| told().filter(|told| told.answer == answer).count();
            let values =
                axis.values().map(|row| (row.value.shown(), count(Answer::Holds(row.value))));
            let others = [
                ("not checked".to_owned(), count(Answer::Open)),
                ("stale".to_owned(), count(Answer::Stale)),
                ("disputed".to_owned(), count(Answer::Disputed)),
            ];
            let answers = values.chain(others).filter(|(_, n)| *n > 0);
            let answers: Vec<String> = answers.map(|(answer, n)| format!("{answer} {n}")).collect();
            if !answers.is_empty() {
                rows.push(vec![word.to_owned(), answers.join(", "), told().count().to_string()]);
            }
        }
        rows
    }

    pub(super) fn agreement(&self) -> Vec<Node> {
        let rows = agreement_rows(&self.items);
        if rows.is_empty() {
            return Vec::new();
        }
        let head = ["question", "answered by two or more", "same answer", "share"];
        let head = head.map(str::to_owned).to_vec();
        vec![Node::Heading(2, "Agreement".to_owned(), "agreement"), Node::Table { head, rows }]
    }
}

/// Tells whether an item is a claim.
pub(in crate::export) fn is_claim(item: &ItemTold<'_>) -> bool {
    item.id.kind == Kind::Claim
}

/// Returns the verdict that holds of a claim.
pub(in crate::export) fn verdict(item: &ItemTold<'_>) -> Option<Value> {
    let axis = item.axes.iter().find(|axis| axis.axis == Axis::Verdict)?;
    match axis.answer {
        Answer::Holds(value) => Some(value),
        _ => None,
    }
}
