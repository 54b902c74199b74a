//! The totals of a report: how much was decided and how, how much of it without evidence, and how
//! far reviewers agree.

use std::fmt::Write as _;

use super::{Report, counted};
use crate::export::ExportInput;
use crate::export::item_summary::ItemSummary;
use crate::export::pages::page::{Node, text};
use crate::review::{Answer, Axis, Value, agreement};
use crate::story::{Item, Kind};

/// The column titles of the agreement table.
pub(in crate::export) const AGREEMENT: [&str; 6] =
    ["question", "reviewers", "answered by both", "same answer", "share", "Cohen’s kappa"];

/// Returns the agreement as table rows: for each pair of reviewers, and for all together if there
/// are more than two. Rulings do not count, since they are not a reviewer's own answer.
pub(in crate::export) fn agreement_rows(input: &ExportInput) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let figure = |figure: Option<f64>| figure.map_or("–".to_owned(), |f| format!("{f:.2}"));
    for agreement in agreement(&input.record, &input.items) {
        for ((a, b), kappa) in agreement.pairs.iter().filter(|(_, kappa)| kappa.items > 0) {
            rows.push(vec![
                agreement.axis.word().to_owned(),
                format!("{}, {}", agreement.reviewers[*a], agreement.reviewers[*b]),
                kappa.items.to_string(),
                kappa.alike.to_string(),
                share(kappa.alike as usize, kappa.items as usize),
                figure(kappa.kappa()),
            ]);
        }
        if agreement.reviewers.len() > 2 && agreement.alpha.items > 0 {
            let alpha = agreement.alpha;
            rows.push(vec![
                agreement.axis.word().to_owned(),
                "all, Krippendorff’s alpha".to_owned(),
                alpha.items.to_string(),
                String::new(),
                String::new(),
                figure(alpha.alpha()),
            ]);
        }
    }
    rows
}

/// Returns a share in percent; a dash if the total is 0.
pub(in crate::export) fn share(part: usize, whole: usize) -> String {
    if whole == 0 {
        "–".to_owned()
    } else {
        format!("{:.0} %", part as f64 * 100.0 / whole as f64)
    }
}

/// Returns the number of decisions that rest on no evidence, and the number of all decisions. A
/// verdict has the evidence that it rests on; what is said of a quote, that of the quote.
pub(in crate::export) fn without_evidence(items: &[ItemSummary<'_>]) -> (usize, usize) {
    let (mut bare, mut all) = (0, 0);
    for item in items {
        let none = item.all_evidence().next().is_none();
        for (axis, decision) in
            item.axes.iter().flat_map(|axis| axis.decisions.iter().map(move |d| (axis.axis, d)))
        {
            let rests = match axis {
                Axis::Verdict => !decision.evidence.is_empty(),
                _ => !none,
            };
            all += 1;
            bare += usize::from(!rests);
        }
    }
    (bare, all)
}

/// Returns how the decisions came about: passed as sources and links show it, or a reviewer's own;
/// how many of them in bulk.
fn how_decided(items: &[ItemSummary<'_>]) -> String {
    let axes = || items.iter().flat_map(|item| &item.axes);
    let all = || axes().flat_map(|axis| &axis.decisions).map(|decision| decision.via);
    let (passed, bulk) =
        (all().filter(|via| via.is_passed()).count(), all().filter(|via| via.is_bulk()).count());
    let own = all().count() - passed;
    if passed + own == 0 {
        return String::new();
    }
    format!(
        " {passed} passed as sources and links show it, {own} decided by a person; {bulk} in bulk."
    )
}

impl Report<'_> {
    pub(super) fn totals(&self) -> Vec<Node> {
        let items = &self.items;
        let quotes = items.iter().filter(|item| matches!(item.item, Item::Quote(_))).count();
        let done = items.iter().filter(|item| item.is_done()).count();
        let (bare, decisions) = without_evidence(items);
        let mut said = format!(
            "{} and {}; {done} of {} done. {} of {} have no evidence ({}).",
            counted(quotes, "quote", "quotes"),
            counted(items.len() - quotes, "claim", "claims"),
            items.len(),
            bare,
            counted(decisions, "decision", "decisions"),
            share(bare, decisions),
        );
        said.push_str(&how_decided(items));
        let left = self.gate.count();
        if left == 0 {
            said.push_str(" Nothing is left to do.");
        } else {
            let counts = self.gate.counts();
            let counts = counts.iter().filter(|(left, _)| left.blocks());
            let left: Vec<String> =
                counts.map(|(left, n)| format!("{} {n}", left.title())).collect();
            let words = self.gate.words(items.len());
            let _ = write!(said, " {words}: {}.", left.join(", "));
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
            let questions =
                || self.items.iter().flat_map(|item| &item.axes).filter(|a| a.axis == axis);
            let count =
                |answer: Answer| questions().filter(|question| question.answer == answer).count();
            let values =
                axis.values().map(|row| (row.value.shown(), count(Answer::Holds(row.value))));
            let others = [
                (Answer::Open.words(), count(Answer::Open)),
                (Answer::Stale.words(), count(Answer::Stale)),
                (Answer::Disputed.words(), count(Answer::Disputed)),
            ];
            let answers = values.chain(others).filter(|(_, n)| *n > 0);
            let answers: Vec<String> = answers.map(|(answer, n)| format!("{answer} {n}")).collect();
            if !answers.is_empty() {
                rows.push(vec![
                    word.to_owned(),
                    answers.join(", "),
                    questions().count().to_string(),
                ]);
            }
        }
        rows
    }

    pub(super) fn agreement(&self) -> Vec<Node> {
        let rows = agreement_rows(self.input);
        if rows.is_empty() {
            return Vec::new();
        }
        let head = AGREEMENT.map(str::to_owned).to_vec();
        vec![Node::Heading(2, "Agreement".to_owned(), "agreement"), Node::Table { head, rows }]
    }
}

/// Returns true for a claim.
pub(in crate::export) fn is_claim(item: &ItemSummary<'_>) -> bool {
    item.id.kind == Kind::Claim
}

/// Returns the valid verdict on a claim.
pub(in crate::export) fn verdict(item: &ItemSummary<'_>) -> Option<Value> {
    let axis = item.axes.iter().find(|axis| axis.axis == Axis::Verdict)?;
    match axis.answer {
        Answer::Holds(value) => Some(value),
        _ => None,
    }
}
