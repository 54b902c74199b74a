//! Takes the words of what is confidential out of problems.

use std::collections::HashSet;

use super::Hidden;
use crate::review::{GateLineKind, Record};
use crate::story::problem::LineShown;
use crate::story::{Problem, Story};

/// Takes the words out of those problems of a story and its review that are not among the problems
/// of what everybody may see (`open`). Each keeps its rule, its file and its place.
pub fn withhold(problems: &mut [Problem], open: &[Problem], story: &Story, record: &Record) {
    let hidden = Hidden::of(story);
    if hidden.is_empty() && record.entries().is_empty() {
        return;
    }
    let key = |problem: &Problem| (problem.rule, problem.at, problem.what.clone());
    let open: HashSet<_> = open.iter().map(key).collect();
    let lines: Vec<&str> = story.text.whole().lines().collect();
    let body = story.text.line_col(story.text.body_start()).line;
    let last = body + story.body().lines().count() as u32;
    for problem in problems {
        // what is said of lines of journals holds no words of theirs
        if problem.rule == GateLineKind::LeftOut.rule() {
            continue;
        }
        let of_events = [GateLineKind::Unseen.rule(), GateLineKind::DatedAhead.rule()];
        if of_events.contains(&problem.rule) {
            if !open.contains(&key(problem)) {
                *problem = without_words(problem);
            }
            continue;
        }
        let in_body = (body..last).contains(&problem.at.line);
        let told = !in_body && !hidden.is_empty();
        if !open.contains(&key(problem))
            || told && is_secret(table(&lines, problem), story, &hidden)
        {
            *problem = without_words(problem);
        } else if told {
            problem.line = LineShown::default();
        }
    }
}

/// Returns true if nothing of a story and its review can be confidential, so that nothing has to be
/// withheld.
pub fn nothing_to_withhold(story: &Story, record: &Record) -> bool {
    record.entries().is_empty() && Hidden::of(story).is_empty()
}

/// Returns a problem that says only that there is one.
fn without_words(problem: &Problem) -> Problem {
    let gate = GateLineKind::ALL.into_iter().find(|(_, rule, ..)| *rule == problem.rule);
    let what = match gate.map(|(kind, ..)| kind) {
        Some(GateLineKind::Blocker) => "a blocker",
        Some(GateLineKind::Disputed) => "a disagreement",
        Some(GateLineKind::Stale) => "a stale decision",
        Some(GateLineKind::QueryAnswered) => "an answer that nobody has reviewed",
        Some(GateLineKind::QueryOpen) => "a query",
        Some(GateLineKind::Wording) => "a quote whose wording is not decided",
        Some(GateLineKind::Undecided) => "a question that is not decided",
        Some(GateLineKind::Evidence) => "a claim without evidence",
        Some(GateLineKind::Suggestion) => "a suggestion by a machine",
        Some(GateLineKind::Unseen) => "answers that have not seen each other",
        Some(GateLineKind::DatedAhead) => "an event dated ahead of the clock",
        Some(GateLineKind::Orphan) => "a decision on an item that is gone",
        Some(GateLineKind::Unverified) => "a quote without a source to check",
        Some(GateLineKind::NothingAnnotated | GateLineKind::LeftOut) | None => "a problem",
    };
    Problem {
        what: format!("{what} (confidential)"),
        hint: gate.map(|(.., hint)| hint.to_owned()),
        line: LineShown::default(),
        also: Vec::new(),
        place: None,
        width: 1,
        ..problem.clone()
    }
}

/// Returns the lines of the table of the front or back matter that a problem lies in.
fn table<'t>(lines: &'t [&'t str], problem: &Problem) -> &'t [&'t str] {
    let at = (problem.at.line as usize).clamp(1, lines.len().max(1)) - 1;
    let is_head = |line: &&str| line.trim_start().starts_with('[');
    let from = lines.iter().take(at + 1).rposition(is_head).unwrap_or(at);
    let rest = lines.iter().skip(at + 1).position(is_head);
    let to = rest.map_or(lines.len(), |rest| at + 1 + rest);
    lines.get(from..to).unwrap_or_default()
}

/// Returns true if a table is of something confidential, even of what could not be placed.
fn is_secret(table: &[&str], story: &Story, hidden: &Hidden) -> bool {
    let text = table.concat().to_lowercase();
    let people = story.people.iter().zip(&hidden.people).filter(|(_, hidden)| **hidden);
    let sources = story.sources.iter().zip(&hidden.sources).filter(|(_, hidden)| **hidden);
    let items = hidden.ids(story);
    let mut ids = people.map(|(p, _)| &*p.id).chain(sources.map(|(s, _)| &*s.id));
    let names = |id: &str| {
        let id = id.to_lowercase();
        ["\"", "'", "."].into_iter().any(|before| {
            ["\"", "'", "]", "."]
                .into_iter()
                .any(|end| text.contains(&format!("{before}{id}{end}")))
        })
    };
    let marks = ["off_record", "deep_background", "\"confidential", "'confidential"];
    marks.into_iter().any(|mark| text.contains(mark))
        || ids.any(names)
        || items.iter().any(|item| names(&item.id))
}
