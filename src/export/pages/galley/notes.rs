//! The notes in the margin of a galley: what was found about a quote or claim, as short as
//! possible. The report says the same in full.

use std::fmt::Write;

use super::Galley;
use crate::export::item_summary::{AxisSummary, EvidenceSummary, ItemSummary};
use crate::export::pages::html::{colour, escaped, sign, words};
use crate::export::pages::page::{Inline, Words, anchor, text};
use crate::export::pages::report::items::axis_words;
use crate::review::{Answer, Freshness, RemarkKind};
use crate::story::Stance;

impl Galley<'_> {
    /// Returns the note on an item.
    pub(super) fn note(&self, item: &ItemSummary<'_>) -> String {
        let id = anchor(&item.id.to_string());
        let colour = colour(self.colour_of(&item.people));
        let mut note = format!(
            "<div class=\"note{colour}\" id=\"{id}\"><p><a class=\"num\" href=\"#r-{id}\">{}</a> {} ",
            item.number,
            sign(item.sign())
        );
        let _ = write!(
            note,
            "<bdi>{}</bdi> <small>{} · {}</small></p>\n<ul>\n",
            escaped(&self.speaker(item)),
            escaped(&item.id.id),
            escaped(&item.what)
        );
        for row in rows(item) {
            let _ = writeln!(note, "<li>{}</li>", words(&row));
        }
        note.push_str("</ul></div>\n");
        note
    }

    /// Returns the speakers or the claimant, with initials.
    fn speaker(&self, item: &ItemSummary<'_>) -> String {
        if item.people.is_empty() {
            return item.who.clone();
        }
        let links = &self.doc.links;
        let speakers = item.people.iter().map(|person| {
            format!("{} ({})", self.input.story.person(*person).name, links.initials(*person))
        });
        speakers.collect::<Vec<_>>().join(", ")
    }
}

fn rows(item: &ItemSummary<'_>) -> Vec<Words> {
    let mut rows: Vec<Words> = item.says.map(text).into_iter().collect();
    rows.extend(plain_answers(&item.axes));
    for axis in item.axes.iter().filter(|axis| !is_plain(axis)) {
        let mut row = vec![Inline::Dim(format!("{} ", axis.axis.word()))];
        row.extend(axis_words(axis));
        rows.push(row);
    }
    rows.extend(evidence(item));
    if item.lacks_evidence {
        rows.push(vec![Inline::Strong("no evidence".to_owned())]);
    }
    if let Some(note) = item.note {
        rows.push(vec![Inline::Dim("note ".to_owned()), Inline::Text(note.to_owned())]);
    }
    for remark in item.remarks {
        let label = match remark.kind {
            RemarkKind::Note => "",
            RemarkKind::Query => "asks ",
            RemarkKind::Blocker => "blocks ",
        };
        let resolved = remark.closed && remark.kind != RemarkKind::Note;
        let mut row = vec![
            Inline::Strong(format!("{} {label}", remark.who)),
            Inline::Text(remark.text.to_string()),
        ];
        if resolved {
            row.push(Inline::Dim(" (resolved)".to_owned()));
        }
        rows.push(row);
        for (_, answer, _) in &remark.answers {
            rows.push(vec![Inline::Dim("answer ".to_owned()), Inline::Text(answer.to_string())]);
        }
    }
    rows
}

/// Returns true if there is nothing to say of a question but its answer and who gave it.
fn is_plain(axis: &AxisSummary<'_>) -> bool {
    matches!(axis.answer, Answer::Holds(_))
        && axis.ruling.is_none()
        && axis
            .decisions
            .iter()
            .all(|d| d.note.is_none() && !d.kept && d.freshness < Freshness::Stale)
}

/// Returns the plain answers; those by the same reviewers share a line.
fn plain_answers(axes: &[AxisSummary<'_>]) -> Vec<Words> {
    let mut lines: Vec<(Vec<String>, Words)> = Vec::new();
    for axis in axes.iter().filter(|axis| is_plain(axis)) {
        let Answer::Holds(value) = axis.answer else { continue };
        let who = axis.decisions.iter().map(|decision| match decision.via.shown() {
            "" => decision.who.to_owned(),
            how => format!("{} {how}", decision.who),
        });
        let who: Vec<String> = who.collect();
        let at = lines.iter().position(|(known, _)| *known == who).unwrap_or_else(|| {
            lines.push((who, Vec::new()));
            lines.len() - 1
        });
        let line = &mut lines[at].1;
        if !line.is_empty() {
            line.push(Inline::Text("  ".to_owned()));
        }
        line.push(Inline::Sign(value.grade().sign()));
        line.push(Inline::Text("\u{a0}".to_owned()));
        line.push(Inline::Strong(value.shown()));
    }
    let lines = lines.into_iter().map(|(who, mut line)| {
        line.push(Inline::Dim(format!("  {}", who.join(", "))));
        line
    });
    lines.collect()
}

/// Returns the evidence, each piece once even if several reviewers attached it.
fn evidence(item: &ItemSummary<'_>) -> Vec<Words> {
    let mut seen: Vec<(&EvidenceSummary<'_>, Vec<&str>)> = Vec::new();
    for one in item.all_evidence() {
        let same = |other: &&EvidenceSummary<'_>| {
            (one.source.id, one.locator, one.excerpt, one.stance)
                == (other.source.id, other.locator, other.excerpt, other.stance)
        };
        match seen.iter_mut().find(|(other, _)| same(other)) {
            Some((_, by)) => by.extend(one.by.filter(|who| !by.contains(who))),
            None => seen.push((one, one.by.into_iter().collect())),
        }
    }
    seen.into_iter().map(|(one, by)| evidence_row(one, &by)).collect()
}

fn evidence_row(one: &EvidenceSummary<'_>, by: &[&str]) -> Words {
    let title = one.source.title.filter(|title| !title.is_empty()).unwrap_or(one.source.id);
    let title = title.to_owned();
    let mut row = vec![Inline::Dim(match one.stance {
        None | Some(Stance::Supports) => "↳ ".to_owned(),
        Some(stance) => format!("↳ {} ", stance.word()),
    })];
    row.push(match one.source.url {
        Some(url) => Inline::Link { text: title, url: url.to_owned() },
        None => Inline::Text(title),
    });
    if let Some(locator) = one.locator {
        row.push(Inline::Text(format!(", {locator}")));
    }
    if let Some(excerpt) = one.excerpt {
        row.push(Inline::Text(format!(": “{excerpt}”")));
    }
    if !by.is_empty() {
        row.push(Inline::Dim(format!("  {}", by.join(", "))));
    }
    row
}
