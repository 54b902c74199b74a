//! The sums of a report: how much was decided and how, how much of it without evidence, how far
//! reviewers agree.

use super::{Report, counted};
use crate::export::ExportInput;
use crate::export::item_summary::ItemSummary;
use crate::export::pages::page::{Node, text};
use crate::review::{Answer, Axis, Value, agreement};
use crate::story::{Item, Kind};

/// The titles of the table of agreement.
pub(in crate::export) const AGREEMENT: [&str; 6] =
    ["question", "reviewers", "answered by both", "same answer", "share", "Cohen’s kappa"];

/// Returns agreement as the rows of a table: each two reviewers, and all together where there are
/// more. Rulings do not count, for they are nobody's own answer.
pub(in crate::export) fn agreement_rows(given: &ExportInput) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let figure = |figure: Option<f64>| figure.map_or("–".to_owned(), |f| format!("{f:.2}"));
    for told in agreement(&given.record, &given.items) {
        for ((a, b), kappa) in told.pairs.iter().filter(|(_, kappa)| kappa.items > 0) {
            rows.push(vec![
                told.axis.word().to_owned(),
                format!("{}, {}", told.reviewers[*a], told.reviewers[*b]),
                kappa.items.to_string(),
                kappa.alike.to_string(),
                share(kappa.alike as usize, kappa.items as usize),
                figure(kappa.kappa()),
            ]);
        }
        if told.reviewers.len() > 2 && told.alpha.items > 0 {
            let alpha = told.alpha;
            rows.push(vec![
                told.axis.word().to_owned(),
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

/// Returns a share in percent; a dash of nothing.
pub(in crate::export) fn share(part: usize, whole: usize) -> String {
    if whole == 0 {
        "–".to_owned()
    } else {
        format!("{:.0} %", part as f64 * 100.0 / whole as f64)
    }
}

/// Returns how many decisions are on items without any evidence, and of how many.
pub(in crate::export) fn without_evidence(items: &[ItemSummary<'_>]) -> (usize, usize) {
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
            let counts = counts.iter().filter(|(left, _)| left.blocks());
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
        let rows = agreement_rows(self.given);
        if rows.is_empty() {
            return Vec::new();
        }
        let head = AGREEMENT.map(str::to_owned).to_vec();
        vec![Node::Heading(2, "Agreement".to_owned(), "agreement"), Node::Table { head, rows }]
    }
}

/// Tells whether an item is a claim.
pub(in crate::export) fn is_claim(item: &ItemSummary<'_>) -> bool {
    item.id.kind == Kind::Claim
}

/// Returns the verdict that holds of a claim.
pub(in crate::export) fn verdict(item: &ItemSummary<'_>) -> Option<Value> {
    let axis = item.axes.iter().find(|axis| axis.axis == Axis::Verdict)?;
    match axis.answer {
        Answer::Holds(value) => Some(value),
        _ => None,
    }
}
