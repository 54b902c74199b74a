//! The table of rules: what is reported, with which severity, when.
//!
//! Each loader has a table of the rules that it reports ([`FORMATS`]); the table here
//! is for rules that check a loaded story. [`all`] joins them; docs/rules.md is
//! generated from it.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::derived;
use crate::review::{Items, Record};
use crate::story::did_you_mean::nearest;
use crate::story::{FORMATS, Problem, Severity, Story};
use crate::view::Document;

/// The function that finds the problems of a rule.
#[derive(Clone, Copy, Debug)]
pub enum Look {
    /// Looks at the story.
    Story(fn(&Document, &mut Vec<Problem>)),
    /// Looks at the story and its review.
    Review(fn(&Story, &Items, &Record) -> Vec<Problem>),
}

/// One rule on loaded stories.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its name, as `allow = […]` takes it.
    pub id: &'static str,
    /// Its severity.
    pub severity: Severity,
    /// When it is reported: lower case, no full stop.
    pub help: &'static str,
    /// The function that finds its problems.
    pub look: Look,
}

const fn rule(
    id: &'static str,
    severity: Severity,
    help: &'static str,
    look: fn(&Document, &mut Vec<Problem>),
) -> Rule {
    Rule { id, severity, help, look: Look::Story(look) }
}

use Severity::{Note, Warning};

/// Every rule that checks a loaded story, whatever its format.
pub const RULES: &[Rule] = &[
    rule(
        "quote-without-speaker",
        Note,
        "a quote names nobody: who said it is the first thing a reader asks",
        derived::quote_without_speaker,
    ),
    rule(
        "claim-without-evidence",
        Note,
        "a claim that can be checked has no source",
        derived::claim_without_evidence,
    ),
    rule(
        "evidence-without-locator",
        Warning,
        "evidence names a source but not the place in it, so that nobody can look it up",
        derived::evidence_without_locator,
    ),
    rule(
        "unmarked-quotation",
        Note,
        "words in quotation marks are not annotated as a quote, term or title, or nothing closes a mark",
        derived::unmarked_quotation,
    ),
    rule(
        "nothing-annotated",
        Note,
        "the story has no quote and no claim; at the gate this is an error",
        derived::nothing_annotated,
    ),
    rule("unknown-rule", Note, "`allow` contains a name that is not a rule", unknown_rule),
    rule(
        "control-character",
        Warning,
        "the text contains a control character, which is invisible to readers",
        derived::control_characters,
    ),
    rule(
        "mixed-scripts",
        Warning,
        "a name or a word of a quote mixes Latin letters with Cyrillic or Greek ones that look alike",
        derived::mixed_scripts,
    ),
    rule(
        "bidi-control",
        Warning,
        "the text contains a character that changes the writing direction of the text after it",
        derived::bidi_controls,
    ),
    Rule {
        id: "orphan-decision",
        severity: Warning,
        help: "a journal decides on a quote or claim that is no longer in the story",
        look: Look::Review(derived::orphan_decisions),
    },
];

/// One rule with all cases in which it is reported.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its name, as `allow = […]` takes it.
    pub id: &'static str,
    /// Its severity.
    pub severity: Severity,
    /// When it is reported, by format; the empty format stands for every one.
    pub when: Vec<(&'static str, &'static str)>,
}

/// Returns every rule of the loaders and of [`RULES`], once each, by name.
pub fn all() -> Vec<Row> {
    let loaders = FORMATS
        .iter()
        .flat_map(|f| f.rules.iter().map(|rule| (rule.id, rule.severity, f.name, rule.help)));
    let loaded = RULES.iter().map(|rule| (rule.id, rule.severity, "", rule.help));
    let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
    for (id, severity, format, help) in loaders.chain(loaded) {
        let row = rows.entry(id).or_insert_with(|| Row { id, severity, when: Vec::new() });
        row.when.push((format, help));
    }
    rows.into_values().collect()
}

/// Reports every name in `allow` that is not a rule, at its place in the front matter.
fn unknown_rule(doc: &Document, found: &mut Vec<Problem>) {
    let text = &doc.story.text;
    let front = &text.whole()[..text.body_start()];
    let allow = &doc.story.meta.allow;
    if allow.is_empty() {
        return;
    }
    let rules: Vec<&str> = all().iter().map(|row| row.id).collect();
    for name in allow.iter().filter(|name| !rules.contains(&name.as_str())).take(100) {
        let near = front.find("allow").unwrap_or(front.len());
        let at = front[near..].find(name.as_str()).map(|at| near + at);
        let range = at.map_or(0..0, |at| at..at + name.len());
        let what = format!("`allow` contains {name}, which is not a rule");
        let hint = match nearest(name, rules.iter().copied()) {
            Some(rule) => format!("Did you mean `{rule}`?"),
            None => "Remove it; sayso check prints the name of its rule after each problem.".into(),
        };
        found.push(Problem::new("unknown-rule", Severity::Note, text, range, what).hint(hint));
    }
}

/// Returns the rules as Markdown, as docs/rules.md holds them.
pub fn markdown() -> String {
    let mut page = String::from(
        "# Rules\n\nWhat `sayso check` reports and the reader marks. A story may leave out warnings and notes \
         by name, as in `allow = [\"unmarked-quotation\"]`; errors are always reported. This page is \
         generated from the tables of rules; a test keeps it up to date.\n",
    );
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let word = severity.word();
        let _ = write!(page, "\n## {}{}s\n\n", word[..1].to_uppercase(), &word[1..]);
        page.push_str("| rule | read from | reported when |\n|---|---|---|\n");
        for row in all().into_iter().filter(|row| row.severity == severity) {
            for (format, help) in &row.when {
                let format = if format.is_empty() { "any" } else { format };
                let _ = writeln!(page, "| `{}` | {format} | {help} |", row.id);
            }
        }
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns what is wrong with some tables of rules.
    fn wrong(tables: &[Vec<(&str, Severity, &str)>]) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut known: BTreeMap<&str, Severity> = BTreeMap::new();
        for table in tables {
            for (i, (id, severity, help)) in table.iter().enumerate() {
                if table[..i].iter().any(|(other, _, _)| other == id) {
                    wrong.push(format!("{id} is there twice"));
                }
                if known.insert(id, *severity).is_some_and(|other| other != *severity) {
                    wrong.push(format!("{id} matters in two ways"));
                }
                if id.contains(|c: char| !c.is_ascii_lowercase() && c != '-') {
                    wrong.push(format!("{id} is no name"));
                }
                if help.is_empty() || help.ends_with('.') || help.contains('|') {
                    wrong.push(format!("{id} has no help that fits"));
                }
            }
        }
        wrong
    }

    #[test]
    fn every_rule_is_there_once() {
        let mut tables: Vec<Vec<_>> = FORMATS
            .iter()
            .map(|f| f.rules.iter().map(|r| (r.id, r.severity, r.help)).collect())
            .collect();
        tables.push(RULES.iter().map(|r| (r.id, r.severity, r.help)).collect());
        assert_eq!(wrong(&tables), Vec::<String>::new());
        assert!(all().len() > 25, "{}", all().len());
    }

    #[test]
    fn a_table_can_be_wrong() {
        let one = |id, help| (id, Note, help);
        let check = |tables: &[Vec<(&str, Severity, &str)>]| wrong(tables).join(", ");
        assert_eq!(check(&[vec![one("a", "b")], vec![one("a", "c")]]), "");
        assert_eq!(check(&[vec![one("a", "b"), one("a", "b")]]), "a is there twice");
        assert_eq!(
            check(&[vec![one("a", "b")], vec![("a", Warning, "b")]]),
            "a matters in two ways"
        );
        assert_eq!(check(&[vec![one("A b", "b")]]), "A b is no name");
        assert_eq!(check(&[vec![one("a", "b.")]]), "a has no help that fits");
    }
}
