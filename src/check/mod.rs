//! Finds the problems of a story: the rules of the loaders and those that check a
//! loaded story, in one table.
//!
//! Nothing is printed here.

mod derived;
pub mod rules;

pub use rules::{RULES, Rule};

use crate::review::{Items, Record};
use crate::story::{Problem, Severity};
use crate::view::Document;

use rules::Look;

/// Returns every problem of a story, those of the loader and of the rules here, by place.
///
/// Rules that the story lists in `allow` are left out; errors never are.
pub fn problems(doc: &Document) -> Vec<Problem> {
    collect(doc, None)
}

/// Returns every problem of a story and of its review.
pub fn problems_with(doc: &Document, items: &Items, record: &Record) -> Vec<Problem> {
    collect(doc, Some((items, record)))
}

fn collect(doc: &Document, review: Option<(&Items, &Record)>) -> Vec<Problem> {
    let mut found: Vec<Problem> = doc.story.problems.to_vec();
    for rule in RULES {
        match (rule.look, review) {
            (Look::Story(look), _) => look(doc, &mut found),
            (Look::Review(look), Some((items, record))) => {
                found.extend(look(&doc.story, items, record));
            }
            (Look::Review(_), None) => {}
        }
    }
    let allow = &doc.story.meta.allow;
    found.retain(|problem| {
        problem.severity == Severity::Error || !allow.iter().any(|rule| rule == problem.rule)
    });
    found.sort_by(|a, b| (&a.file, a.at).cmp(&(&b.file, b.at)));
    found
}
