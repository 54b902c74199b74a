//! What can be said against a story: one table of rules, those of the loaders
//! and those that look at what was loaded.
//!
//! Nothing is printed here.

mod derived;
pub mod rules;

pub use rules::{RULES, Rule};

use crate::review::{Items, Record};
use crate::story::{Problem, Severity};
use crate::view::Document;

use rules::Look;

/// Returns every problem of a story: the loader's and those of the rules here, by place.
///
/// What `allow` in the story names is left out, but never an error.
pub fn problems(doc: &Document) -> Vec<Problem> {
    looked_at(doc, None)
}

/// Returns every problem of a story and of what was decided of it.
pub fn problems_with(doc: &Document, items: &Items, record: &Record) -> Vec<Problem> {
    looked_at(doc, Some((items, record)))
}

fn looked_at(doc: &Document, review: Option<(&Items, &Record)>) -> Vec<Problem> {
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
