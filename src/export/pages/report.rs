//! The review report: what was checked by whom, on what evidence, and what was not checked.
//!
//! One page as data, which is written as Markdown or HTML.

pub(in crate::export) mod items;
pub(in crate::export) mod totals;

use std::collections::BTreeMap;
use std::io;

use super::page::{Inline, Node, Words, text};
use super::{html, markdown as md};
use crate::export::item_summary::{ItemSummary, Summarizer};
use crate::export::{ExportInput, Options, Outcome};
use crate::review::{Answer, Gate, GateLineKind, SignOff, Value, why_no_source};
use crate::story::{Form, Item};
use crate::view::Document;

/// Writes reports as Markdown, one after the other.
///
/// # Errors
/// If writing to `out` fails.
pub(in crate::export) fn markdown(
    stories: &mut dyn Iterator<Item = ExportInput>,
    _: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    crate::export::each(stories, out, &mut |input, _| md::page(&report(input)))
}

/// Writes the reports of stories as one HTML page.
///
/// # Errors
/// If writing to `out` fails.
pub(in crate::export) fn html(
    stories: &mut dyn Iterator<Item = ExportInput>,
    _: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    html::pages((stories, out), ("report", "Fact review"), |input| {
        format!("<main>\n{}</main>\n", html::nodes(&report(input)))
    })
}

/// The data that the sections of a report are made from.
struct Report<'a> {
    input: &'a ExportInput,
    doc: &'a Document,
    summarizer: Summarizer<'a>,
    items: Vec<ItemSummary<'a>>,
    gate: Gate,
}

fn report(input: &ExportInput) -> Vec<Node> {
    let doc = input.doc();
    let summarizer = Summarizer::new(input, &doc);
    let items = summarizer.items();
    let gate = Gate::of(&input.story, &input.items, &input.record);
    let report = Report { input, doc: &doc, summarizer, items, gate };
    let mut nodes = report.head();
    nodes.extend(report.totals());
    nodes.extend(report.unchecked());
    nodes.extend(report.asked());
    nodes.extend(report.disagreements());
    nodes.extend(report.agreement());
    nodes.extend(report.one_by_one());
    nodes.extend(report.sources());
    nodes.extend(report.history());
    nodes
}

impl Report<'_> {
    fn head(&self) -> Vec<Node> {
        let (story, meta) = (&self.input.story, &self.input.story.meta);
        let published: Vec<&str> =
            [&meta.outlet, &meta.date].into_iter().flatten().map(String::as_str).collect();
        let mut facts: Vec<(&'static str, Words)> = Vec::new();
        let mut fact = |label, words: Words| facts.push((label, words));
        if !published.is_empty() {
            fact("Published", text(published.join(", ")));
        }
        if !meta.authors.is_empty() {
            fact("By", text(meta.authors.join(", ")));
        }
        if let Some(url) = &meta.url {
            fact("Address", vec![Inline::Link { text: url.clone(), url: url.clone() }]);
        }
        fact("File", vec![Inline::Code(story.text.name().to_owned())]);
        fact("Text", vec![Inline::Code(format!("sha256:{}", self.input.items.sha256()))]);
        fact("Reviewed by", text(self.reviewers()));
        fact("Sign-off", self.signed());
        if let Some(left_out) = self.input.left_out() {
            fact("Left out", text(left_out));
        }
        vec![Node::Heading(1, format!("Fact review: {}", meta.title), ""), Node::Facts(facts)]
    }

    /// Returns who decided how much, and when.
    fn reviewers(&self) -> String {
        let mut all: BTreeMap<&str, (usize, &str, &str)> = BTreeMap::new();
        let mut rulings: BTreeMap<&str, usize> = BTreeMap::new();
        for entry in self.input.record.entries().iter().filter(|entry| !entry.void) {
            let event = &entry.event;
            let row = all.entry(&event.who).or_insert((0, &event.at, &event.at));
            row.1 = row.1.min(&event.at);
            row.2 = row.2.max(&event.at);
        }
        // the decisions that count: a later one on the same question replaces an earlier one
        for axis in self.items.iter().flat_map(|item| &item.axes) {
            for decision in &axis.decisions {
                if let Some(row) = all.get_mut(decision.who) {
                    row.0 += 1;
                }
            }
            if let Some(ruling) = &axis.ruling {
                *rulings.entry(ruling.who).or_default() += 1;
            }
        }
        let day = |at: &str| at.get(..10).unwrap_or(at).to_owned();
        let reviewers = all.iter().map(|(who, (n, from, to))| {
            let (from, to) = (day(from), day(to));
            let when = if from == to { from } else { format!("{from} to {to}") };
            let ruled = rulings.get(who).map(|n| counted(*n, "ruling", "rulings"));
            let ruled = ruled.map(|ruled| format!(", {ruled}")).unwrap_or_default();
            format!("{who} ({}{ruled}, {when})", counted(*n, "decision", "decisions"))
        });
        let reviewers: Vec<String> = reviewers.collect();
        if reviewers.is_empty() { "nobody yet".to_owned() } else { reviewers.join("; ") }
    }

    fn signed(&self) -> Words {
        let details = |signed: &crate::review::Signed<'_>| {
            format!(
                "{} ({}), scope {}, {}, text {}",
                signed.initials,
                signed.who,
                signed.scope,
                signed.at,
                signed.sha256.get(..12).unwrap_or(signed.sha256),
            )
        };
        match self.input.signed() {
            SignOff::None => text("not signed off"),
            SignOff::Valid(signed) => {
                let text = format!(" {}{}", details(&signed), signed.limits());
                vec![Inline::Sign('✓'), Inline::Text(text)]
            }
            SignOff::Voided(signed, why) => vec![
                Inline::Sign('✗'),
                Inline::Text(" ".to_owned()),
                Inline::Strong(format!("void: {}", why.words())),
                Inline::Text(format!("; was {}", details(&signed))),
            ],
        }
    }

    /// Returns the section on what was not checked: the most important one.
    fn unchecked(&self) -> Vec<Node> {
        let mut rows: Vec<Words> = Vec::new();
        for item in &self.items {
            let open: Vec<&str> = item
                .axes
                .iter()
                .filter_map(|axis| match axis.answer {
                    Answer::Open => Some(axis.axis.word()),
                    _ => None,
                })
                .collect();
            let mut said: Vec<String> = Vec::new();
            if !open.is_empty() {
                said.push(format!("{} {}", open.join(", "), Answer::Open.words()));
            }
            if item.axes.iter().any(|axis| axis.answer == Answer::Stale) {
                let stale = item.axes.iter().filter(|axis| axis.answer == Answer::Stale);
                let stale: Vec<&str> = stale.map(|axis| axis.axis.word()).collect();
                said.push(format!(
                    "{} stale: the words changed after it was decided",
                    stale.join(", ")
                ));
            }
            if item.axes.iter().any(|axis| axis.answer == Answer::Holds(Value::NoSource)) {
                let form = match item.item {
                    Item::Quote(quote) => self.doc.story.quote(quote).form,
                    _ => Form::default(),
                };
                said.push(format!("no source: {}", why_no_source(form)));
            }
            if item.lacks_evidence {
                said.push("no evidence".to_owned());
            }
            if !said.is_empty() {
                rows.push(vec![jump(item), Inline::Text(format!(": {}", said.join("; ")))]);
            }
        }
        for line in self.gate.lines.iter().filter(|line| line.kind == GateLineKind::Orphan) {
            rows.push(text(line.what.clone()));
        }
        let list = if rows.is_empty() {
            Node::Para(text(
                "Everything that is annotated was checked. Text without annotations was not.",
            ))
        } else {
            Node::List(rows)
        };
        vec![Node::Heading(2, "What was not checked".to_owned(), "unchecked"), list]
    }

    fn asked(&self) -> Vec<Node> {
        let mut rows: Vec<Words> = Vec::new();
        for item in &self.items {
            for remark in item.remarks.iter().filter(|r| r.blocks() || r.asks()) {
                let what = if remark.blocks() { "blocks" } else { "asks" };
                let mut row = vec![
                    Inline::Sign(if remark.blocks() { '!' } else { '?' }),
                    Inline::Text(" ".to_owned()),
                    jump(item),
                    Inline::Text(format!(": {} {what}: {}", remark.who, remark.text)),
                ];
                for (who, answer, _) in &remark.answers {
                    row.push(Inline::Text(format!(" — answered (recorded by {who}): {answer}")));
                }
                rows.push(row);
            }
        }
        let list = if rows.is_empty() { Node::Para(text("None.")) } else { Node::List(rows) };
        vec![Node::Heading(2, "Open queries and blockers".to_owned(), "open"), list]
    }
}

/// Returns a link to an item's section.
fn jump(item: &ItemSummary<'_>) -> Inline {
    let id = item.id.to_string();
    Inline::Jump { text: format!("{} {}", item.number, item.id.id), to: id }
}

fn counted(n: usize, one: &str, more: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { more })
}
