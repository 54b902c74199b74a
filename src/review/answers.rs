//! Reads back the answers that an author typed into a list of queries.
//!
//! The list comes back from any editor and through any mail program: with other line
//! ends, quoted with `>`, re-wrapped, its quotes made curly. Each query follows
//! `[query 3: CODE]`, each answer follows `Answer:`. Whatever was typed where no
//! answer belongs is reported with its line, so that nothing is lost silently.

use std::collections::HashMap;

use super::ItemId;
use super::event::{Draft, EventKind, EventOrigin, EventRef, SeenWords};
use super::state::fold::Record;
use super::state::items::sha256;
use crate::story::text::fold::fold;

/// The start of the line before a query.
pub const QUERY: &str = "[query";
/// The label that an answer follows.
pub const ANSWER: &str = "Answer:";
/// The line after the last query.
pub const END: &str = "[end of queries]";

/// Returns the code of a query in a list: 12 digits made from its [`Record::short_name`].
pub fn code(id: &str) -> String {
    sha256(id)[..12].to_owned()
}

/// An answer as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The code of the query in the list.
    pub code: String,
    /// The answer, without the quote marks of mail programs (untrusted).
    pub text: String,
    /// The line of its first word, from 1.
    pub line: u32,
    /// The column, from 1, in code points.
    pub column: u32,
}

/// Text in the list that could not be read as an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RejectedAnswer {
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in code points.
    pub column: u32,
    /// What is wrong: lower case, no full stop (unsanitised).
    pub what: String,
    /// What to do.
    pub hint: &'static str,
}

/// A line without the quote marks of mail programs.
#[derive(Clone, Copy, Debug)]
struct Bare<'a> {
    line: u32,
    column: u32,
    text: &'a str,
}

/// Consecutive lines of one sort.
#[derive(Debug)]
enum Part<'a> {
    /// Before, between and after the queries.
    Outside(Vec<Bare<'a>>),
    /// From the line of a query to its `Answer:`; the first is that line.
    Asked(Vec<Bare<'a>>),
    /// After `Answer:`.
    Typed(Vec<Bare<'a>>),
}

/// Reads the answers of a list. `known` is the list as it would be written today, with every query:
/// text that is in it was not typed by the author.
pub fn read(text: &str, known: &str) -> (Vec<Answered>, Vec<RejectedAnswer>) {
    let mut reader = Reader { known: QueryList::of(known), ..Reader::default() };
    for part in parts(text) {
        reader.take(&part);
    }
    reader.rejected.sort_by_key(|one| (one.line, one.column));
    (reader.answers, reader.rejected)
}

/// The list as it was sent, to tell its text from what the author typed.
#[derive(Debug, Default)]
struct QueryList {
    asked: HashMap<String, String>,
    lines: Vec<String>,
}

impl QueryList {
    fn of(list: &str) -> Self {
        let mut known = Self::default();
        for part in parts(list) {
            match part {
                Part::Asked(lines) => {
                    if let Some(code) = lines.first().and_then(|line| code_in(line.text)) {
                        known.asked.insert(code, folded(&lines[1..]));
                    }
                }
                Part::Outside(lines) => known.lines.push(folded(&lines)),
                Part::Typed(_) => {}
            }
        }
        known
    }
}

#[derive(Debug, Default)]
struct Reader {
    known: QueryList,
    asked: Option<String>,
    answers: Vec<Answered>,
    rejected: Vec<RejectedAnswer>,
}

impl Reader {
    fn take(&mut self, part: &Part<'_>) {
        match part {
            Part::Outside(lines) => self.outside(lines),
            Part::Asked(lines) => self.asked(lines),
            Part::Typed(lines) => self.typed(lines),
        }
    }

    fn reject(&mut self, at: Bare<'_>, what: String, hint: &'static str) {
        self.rejected.push(RejectedAnswer { line: at.line, column: at.column, what, hint });
    }

    fn outside(&mut self, lines: &[Bare<'_>]) {
        let said = folded(lines);
        if said.is_empty() || self.known.lines.contains(&said) {
            return;
        }
        let own = |line: &&Bare<'_>| {
            let words = folded(&[**line]);
            !words.is_empty() && !self.known.lines.iter().any(|known| holds(known, &words))
        };
        if let Some(first) = lines.iter().find(own) {
            let what = format!("text outside an answer: {}", first.text);
            self.reject(*first, what, "Type answers below “Answer:”; this text was not read.");
        }
    }

    fn asked(&mut self, lines: &[Bare<'_>]) {
        let Some((head, rest)) = lines.split_first() else { return };
        self.asked = code_in(head.text);
        let Some(code) = &self.asked else {
            let what = format!("the line of a query was changed: {}", head.text);
            let hint = "Restore it from the list that was sent; its answer was not read.";
            return self.reject(*head, what, hint);
        };
        let Some(known) = self.known.asked.get(code) else { return };
        if *known == folded(rest) {
            return;
        }
        let own = |line: &&Bare<'_>| {
            let words = folded(&[**line]);
            !words.is_empty() && !holds(known, &words)
        };
        let first = rest.iter().find(own).copied().unwrap_or(*head);
        let what = format!(
            "the question was changed, or something was typed above “Answer:”: {}",
            first.text.trim()
        );
        self.reject(first, what, "Type answers below “Answer:”; this text was not read.");
    }

    fn typed(&mut self, lines: &[Bare<'_>]) {
        let from = lines.iter().position(|line| !line.text.trim().is_empty());
        let Some(from) = from else { return };
        let to = lines.iter().rposition(|line| !line.text.trim().is_empty()).unwrap_or(from);
        let words: Vec<&str> = lines[from..=to].iter().map(|line| line.text.trim_end()).collect();
        let (text, at) = (words.join("\n"), lines[from]);
        let Some(code) = self.asked.clone() else {
            let what = format!("an answer without its query: {}", at.text.trim());
            return self.reject(at, what, "Put the line “[query …]” back above the question.");
        };
        match self.answers.iter().find(|answer| answer.code == code) {
            Some(first) if same(&first.text, &text) => {}
            Some(first) => {
                let what = format!("a second answer to the query on line {}", first.line);
                self.reject(at, what, "Only the first answer is read; put the whole answer there.");
            }
            None => {
                let (line, column) = (at.line, at.column);
                self.answers.push(Answered { code, text, line, column });
            }
        }
    }
}

/// Splits a list into its parts.
fn parts(text: &str) -> Vec<Part<'_>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut parts = vec![Part::Outside(Vec::new())];
    for line in lines(text) {
        let bare = line.text.trim_start();
        let starts =
            |with: &str| bare.get(..with.len()).is_some_and(|head| head.eq_ignore_ascii_case(with));
        if starts(QUERY) {
            parts.push(Part::Asked(vec![line]));
        } else if starts(END.trim_end_matches(']')) {
            parts.push(Part::Outside(Vec::new()));
        } else if let (Some(rest), Some(Part::Asked(_))) = (after_answer(bare), parts.last()) {
            let skipped = line.text.len() - rest.len();
            let column = line.column + line.text[..skipped].chars().count() as u32;
            parts.push(Part::Typed(vec![Bare { text: rest, column, ..line }]));
        } else {
            match parts.last_mut() {
                Some(Part::Outside(lines) | Part::Asked(lines) | Part::Typed(lines)) => {
                    lines.push(line);
                }
                None => {}
            }
        }
    }
    parts
}

/// Returns what follows `Answer:` at the start of a line, in any case.
fn after_answer(line: &str) -> Option<&str> {
    let word = ANSWER.trim_end_matches(':');
    let head = line.get(..word.len()).filter(|head| head.eq_ignore_ascii_case(word))?;
    let rest = line[head.len()..].trim_start();
    let rest = rest.strip_prefix(':').or_else(|| rest.strip_prefix('：'))?;
    Some(rest.trim_start())
}

/// Returns the lines of a text, whatever their line ends, without the `>` of mail programs.
fn lines(text: &str) -> impl Iterator<Item = Bare<'_>> {
    let mut rest = Some(text);
    let lines = std::iter::from_fn(move || {
        let all = rest?;
        let (line, after) = match all.find(['\n', '\r']) {
            Some(at) => {
                let end = if all[at..].starts_with("\r\n") { 2 } else { 1 };
                (&all[..at], Some(&all[at + end..]))
            }
            None => (all, None),
        };
        rest = after;
        Some(line)
    });
    (1..).zip(lines).map(|(number, line)| {
        let mut text = line;
        while let Some(rest) = text.trim_start().strip_prefix('>') {
            text = rest.strip_prefix(' ').unwrap_or(rest);
        }
        let column = line[..line.len() - text.len()].chars().count() as u32 + 1;
        Bare { line: number, column, text }
    })
}

/// Returns the code in the first line of a query.
fn code_in(line: &str) -> Option<String> {
    let inside = line.trim_start().get(QUERY.len()..)?.split(']').next()?;
    let code = inside.rsplit(|c: char| !c.is_ascii_hexdigit()).find(|part| part.len() == 12)?;
    Some(code.to_ascii_lowercase())
}

/// Returns the text of lines, folded: programs that change quotes, dashes and blanks do not change
/// the result.
fn folded(lines: &[Bare<'_>]) -> String {
    let mut out = String::new();
    for line in lines {
        out.extend(fold(line.text).chars().filter(|c| !c.is_whitespace()));
    }
    out
}

/// Returns true if a folded text contains others; a few letters occur anywhere and are not looked
/// for.
fn holds(known: &str, words: &str) -> bool {
    words.chars().count() >= 8 && known.contains(words)
}

fn same(a: &str, b: &str) -> bool {
    a.split_whitespace().eq(b.split_whitespace())
}

/// What happens to an answer that is imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerOutcome {
    /// It is new.
    New(Box<Draft>),
    /// It is in a journal already.
    Known,
    /// The query was undone.
    Void,
}

/// Returns what happens to an answer in a review; `None` if the review has no such query.
///
/// `seen` returns the words of an item as they are today.
pub fn outcome(
    answer: &Answered,
    record: &Record,
    seen: &dyn Fn(&ItemId) -> Option<SeenWords>,
) -> Option<AnswerOutcome> {
    let query = record.entries().iter().find(|entry| {
        matches!(entry.event.what, EventKind::Query(_))
            && code(&record.short_name(&entry.event)) == answer.code
    })?;
    if query.void {
        return Some(AnswerOutcome::Void);
    }
    let known = record.entries().iter().filter(|entry| !entry.void).any(|entry| {
        let EventKind::Answer { to, text } = &entry.event.what else { return false };
        let of = record.named(&entry.event, to).map(|named| &named.event);
        of == Some(&query.event) && same(text, &answer.text)
    });
    if known {
        return Some(AnswerOutcome::Known);
    }
    let item = query.event.item.clone();
    let seen = item.as_ref().and_then(seen);
    let to = EventRef::of(&query.event).as_str().into();
    let what = EventKind::Answer { to, text: answer.text.as_str().into() };
    Some(AnswerOutcome::New(Box::new(Draft { item, seen, what, via: EventOrigin::Import })))
}

#[cfg(test)]
mod tests;
