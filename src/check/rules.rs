//! The table of rules: what is reported, how much it matters, why.
//!
//! The loaders report the first part by themselves; the second part looks at a
//! loaded story. docs/rules.md is made from this table.

use super::derived;
use crate::story::{Problem, Severity};
use crate::view::Doc;

/// What finds the problems of a rule that looks at a loaded story.
pub type Look = fn(&Doc, &mut Vec<Problem>);

/// One rule.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its name, as `allow = […]` takes it.
    pub id: &'static str,
    /// How much it matters at most.
    pub severity: Severity,
    /// What it reports and why: one or two sentences.
    pub why: &'static str,
    /// How its problems are found; `None` for what a loader reports.
    pub look: Option<Look>,
}

const fn loader(id: &'static str, severity: Severity, why: &'static str) -> Rule {
    Rule { id, severity, why, look: None }
}

const fn derived(id: &'static str, severity: Severity, why: &'static str, look: Look) -> Rule {
    Rule { id, severity, why, look: Some(look) }
}

use Severity::{Error, Note, Warning};

/// Every rule.
pub const RULES: &[Rule] = &[
    loader("toml-syntax", Error, "The TOML before or after the article cannot be read here."),
    derived(
        "quote-without-speaker",
        Note,
        "A quote names nobody. Who said it is the first thing a reader asks.",
        derived::quote_without_speaker,
    ),
    derived(
        "claim-without-evidence",
        Note,
        "A claim that can be checked has no source attached.",
        derived::claim_without_evidence,
    ),
    derived(
        "evidence-without-locator",
        Warning,
        "Evidence names a source but not the place in it, so that nobody can look it up.",
        derived::evidence_without_locator,
    ),
    derived(
        "unmarked-quotation",
        Note,
        "The text has a quotation that no quote, term or title covers.",
        derived::unmarked_quotation,
    ),
    derived(
        "control-character",
        Warning,
        "The text holds a control or direction character that no reader sees. Reported as bidi-control \
         where it turns the direction of the text.",
        derived::hidden_characters,
    ),
];
