//! The open queries of stories, as text for their authors: an answer typed below each is read
//! back by `sayso answer` (`review::answers`).
//!
//! Plain text for any mail program. A query is known again by the code in its line.

use std::fmt::Write;
use std::io;

use super::item_summary::{ItemSummary, Summarizer};
use super::{ExportInput, Options, Outcome};
use crate::review::answers::{ANSWER, END, QUERY, code};
use crate::review::gate::orphans;
use crate::review::{Remark, RemarkKind};
use crate::view::visible;

/// Writes the open queries.
///
/// # Errors
/// Those of `out`.
pub fn write(
    stories: &mut dyn Iterator<Item = ExportInput>,
    _: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    super::each(stories, out, &mut |given, _| page(given, Remark::waits))
}

/// Returns the list of every query, as it is compared with one that came back.
pub fn known(given: &ExportInput) -> String {
    // a list may have been written when other queries were open, so that the count stands alone
    page(given, |remark| remark.kind == RemarkKind::Query)
}

/// One query.
struct Asked<'a> {
    item: Option<&'a ItemSummary<'a>>,
    who: &'a str,
    at: &'a str,
    text: &'a str,
    id: &'a str,
}

fn page(given: &ExportInput, wanted: impl Fn(&Remark) -> bool) -> String {
    let doc = given.doc();
    let items = Summarizer::new(given, &doc).items();
    let entries = given.record.entries();
    let mut asked: Vec<Asked<'_>> = Vec::new();
    for item in &items {
        for remark in item.remarks.iter().filter(|remark| wanted(remark)) {
            let Some(entry) = entries.get(remark.entry) else { continue };
            let (at, id) = (&*entry.event.at, &*entry.event.id);
            asked.push(Asked { item: Some(item), who: &remark.who, at, text: &remark.text, id });
        }
    }
    let gone = gone(given);
    for remark in gone.iter().filter(|remark| wanted(remark)) {
        let Some(entry) = entries.get(remark.entry) else { continue };
        let (at, id) = (&*entry.event.at, &*entry.event.id);
        asked.push(Asked { item: None, who: &remark.who, at, text: &remark.text, id });
    }
    let mut page = head(given);
    if asked.is_empty() {
        page.push_str("Nothing is asked.\n\n");
    } else {
        let _ = writeln!(
            page,
            "Please type each answer below its “{ANSWER}”, on as many lines as you like.\n\
             Leave the lines that begin with {QUERY} as they are: they tell which answer is whose.\n"
        );
    }
    for (number, asked) in (1..).zip(&asked) {
        query(&mut page, number, asked);
    }
    let _ = writeln!(page, "{END}\n");
    page
}

fn head(given: &ExportInput) -> String {
    let meta = &given.story.meta;
    let mut page = format!("Queries on “{}”\n", visible(&meta.title));
    let facts = [meta.outlet.as_deref(), meta.date.as_deref()];
    let authors = meta.authors.join(", ");
    let facts = facts.into_iter().flatten().chain(Some(&*authors)).filter(|f| !f.is_empty());
    let facts: Vec<_> = facts.map(visible).collect();
    if !facts.is_empty() {
        let _ = writeln!(page, "{}", facts.join(" · "));
    }
    let _ = writeln!(page, "Story: {}\n", visible(given.story.text.name()));
    page
}

fn query(page: &mut String, number: usize, asked: &Asked<'_>) {
    let _ = writeln!(page, "{QUERY} {number}: {}]", code(asked.id));
    match asked.item {
        None => page.push_str("On something that is no longer in the story:\n"),
        Some(item) => {
            let place = item.paragraph.map_or("no place".to_owned(), |n| format!("paragraph {n}"));
            let who = if item.who.is_empty() { String::new() } else { format!(", {}", item.who) };
            let place =
                format!("{}{}, {}{who}:", place[..1].to_uppercase(), &place[1..], item.id.id);
            let _ = writeln!(page, "{}", visible(&place));
            let words = item.quoted();
            let _ = writeln!(page, "{}", quoted(visible(&words).trim()));
        }
    }
    let date = asked.at.get(..10).unwrap_or(asked.at);
    let text = asked.text.trim_start_matches('?').trim();
    let _ = writeln!(page, "{} asks ({}): {}", visible(asked.who), visible(date), visible(text));
    let _ = writeln!(page, "{ANSWER}\n\n");
}

/// Puts words into marks, unless they have their own.
fn quoted(words: &str) -> String {
    let own = words.starts_with(['“', '"', '„', '«', '‘']);
    if own || words.is_empty() { words.to_owned() } else { format!("“{words}”") }
}

/// Returns the remarks on items that are no longer in the story.
fn gone(given: &ExportInput) -> Vec<&Remark> {
    let gone = orphans(&given.items, &given.record).into_iter();
    gone.filter_map(|id| given.record.item_record(id)).flat_map(|case| &case.remarks).collect()
}
