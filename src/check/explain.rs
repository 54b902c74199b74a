//! Rules in full for people, and all of them as Markdown: made from the table.

use std::fmt::Write;

use super::rules::{Row, When, all};
use crate::review::GateLineKind;
use crate::story::Severity;

/// Returns a line for each rule: its name, its severity and when it is reported.
pub fn list() -> String {
    let rows = all();
    let wide = rows.iter().map(|row| row.id.len()).max().unwrap_or_default();
    rows.iter().fold(String::new(), |mut list, row| {
        let word = row.severity.word();
        for (at, when) in row.when.iter().enumerate() {
            let id = if at == 0 { row.id } else { "" };
            let word = if at == 0 { word } else { "" };
            let _ = writeln!(list, "{id:wide$}  {word:7}  {}", when.help);
        }
        list
    })
}

/// Returns what a rule is about, in paragraphs; `None` if there is no such rule.
pub fn rule(id: &str) -> Option<String> {
    let row = all().into_iter().find(|row| row.id == id);
    row.as_ref().map(explained).or_else(|| of_gate(id))
}

fn explained(row: &Row) -> String {
    let mut page = format!("{} ({})\n", row.id, row.severity.word());
    for (at, when) in row.when.iter().enumerate() {
        let same = row.when[..at].iter().any(|w| w.why == when.why && w.example == when.example);
        let _ = write!(page, "\n{}{}.\n", read_from(row, when), sentence(when.help));
        if !same {
            let _ = write!(page, "{}\n\nExample:\n\n", when.why);
            for line in when.example.lines() {
                let _ = writeln!(page, "    {}", line.replace('\t', "    "));
            }
        }
    }
    page.push('\n');
    if let Some(mend) = mended(row) {
        page.push_str(&mend);
        page.push_str("\n\n");
    }
    page.push_str(&setting(row));
    page.push('\n');
    page
}

/// Returns from which format a case is reported, if not from every one.
fn read_from(row: &Row, when: &When) -> String {
    match when.format {
        "" if row.when.len() > 1 => "In every format: ".to_owned(),
        "" => String::new(),
        format => format!("In {format} files: "),
    }
}

/// Returns a phrase as the beginning of a sentence.
fn sentence(phrase: &str) -> String {
    let mut letters = phrase.chars();
    let first = letters.next().map(|c| c.to_uppercase().collect::<String>());
    first.unwrap_or_default() + letters.as_str()
}

/// Returns how the problems of a rule are mended at once, if they can be.
fn mended(row: &Row) -> Option<String> {
    Some(format!("sayso check --fix mends it where that is certain: {}.", row.mend?))
}

/// Returns how a rule is set or switched off.
fn setting(row: &Row) -> String {
    let id = row.id;
    if row.severity == Severity::Error {
        return "It is always reported as an error.".to_owned();
    }
    format!(
        "To switch it off: allow = [\"{id}\"] in the front matter of a story, {id} = \"off\" below \
         [check] in a sayso.toml, or sayso check --allow {id}."
    )
}

/// Returns what a rule of the gate is about.
fn of_gate(id: &str) -> Option<String> {
    let (_, rule, title, hint) = GateLineKind::ALL.into_iter().find(|(_, rule, ..)| *rule == id)?;
    let title = sentence(title);
    Some(format!("{rule} (at the gate)\n\n{title}. {hint}\n\nsayso check --gate reports it.\n"))
}

/// Returns the rules as Markdown, as docs/rules.md holds them.
pub fn markdown() -> String {
    let mut page = String::from(
        "# Rules\n\nWhat `sayso check` reports and the reader marks; `sayso explain RULE` prints one of \
         them. This page is generated from the tables of rules; a test keeps it up to date.\n\n\
         ## Setting them\n\n\
         A rule can be off, a note, a warning or an error. Three places say which, the later ones going \
         before the earlier:\n\n\
         1. the table `[check]` of a `sayso.toml`: the nearest one that has it, in the folder of the \
         story or above, but not above a folder under version control or your home folder\n\n   \
         ```toml\n   [check]\n   relative-date = \"off\"\n   unnamed-source = \"warning\"\n   \
         quote-without-speaker = \"error\"\n   ```\n\
         2. the command line: `--deny RULE` makes its problems errors, `--warn RULE` warnings, \
         `--allow RULE` leaves them out\n\
         3. the story: `allow = [\"one-word-quote\"]` in the front matter leaves them out of this one\n\n\
         A severity can be named in place of a rule: `--warn note` makes notes warnings, `--allow note` \
         leaves notes out, and `--deny warning` exits with 1 if there are warnings. A rule that is named \
         goes before its severity. What is an error in the tables below says that something could not be \
         read or placed; it stays an error. The summary counts what was left out and by what. The name \
         of a rule that does not exist is an error, with the nearest one.\n\n\
         ## Mending at once\n\n\
         `sayso check --fix` mends what cannot become false by it, and nothing that needs judgement: it \
         shows the lines that change, and writes them with `--yes` or once you say y.\n\n",
    );
    for (row, mend) in all().iter().filter_map(|row| row.mend.map(|mend| (row, mend))) {
        let _ = writeln!(page, "- [`{0}`](#{0}): {mend}", row.id);
    }
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let word = severity.word();
        let _ = write!(page, "\n## {}s\n\n", sentence(word));
        page.push_str("| rule | read from | reported when |\n|---|---|---|\n");
        for row in all().into_iter().filter(|row| row.severity == severity) {
            for when in &row.when {
                let format = if when.format.is_empty() { "any" } else { when.format };
                let _ = writeln!(page, "| [`{0}`](#{0}) | {format} | {1} |", row.id, when.help);
            }
        }
    }
    page.push_str("\n## Why, and examples\n");
    for row in all() {
        let _ = write!(page, "\n### {}\n", row.id);
        for (at, when) in row.when.iter().enumerate() {
            if row.when[..at].iter().any(|w| w.why == when.why && w.example == when.example) {
                continue;
            }
            let _ = write!(
                page,
                "\n{}{}\n\n```text\n{}\n```\n",
                read_from(&row, when),
                when.why,
                when.example
            );
        }
        if let Some(mend) = mended(&row) {
            let _ = writeln!(
                page,
                "\n{}",
                mend.replacen("sayso check --fix", "`sayso check --fix`", 1)
            );
        }
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_explained_with_an_example() {
        for row in all() {
            let page = rule(row.id).expect("a rule");
            assert!(page.contains("Example:\n\n    "), "{page}");
            for when in &row.when {
                assert!(when.why.ends_with('.') && when.why.len() > 30, "{}: {}", row.id, when.why);
                assert!(!when.example.trim().is_empty(), "{}", row.id);
                assert!(page.contains(when.why), "{page}");
            }
        }
        assert_eq!(list().lines().count(), all().iter().map(|row| row.when.len()).sum::<usize>());
    }

    #[test]
    fn rules_of_the_gate_are_explained_and_others_are_not() {
        for (_, id, ..) in GateLineKind::ALL {
            assert!(rule(id).is_some(), "{id}");
        }
        assert_eq!(rule("no-such-rule"), None);
    }
}
