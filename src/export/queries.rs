//! The open queries of stories, as text to send to their authors. `sayso answer`
//! (`review::answers`) reads back what they type below each query.
//!
//! Plain text for any mail program. The code in its line identifies a query when it comes back.

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
/// If writing to `out` fails.
pub fn write(
    stories: &mut dyn Iterator<Item = ExportInput>,
    _: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    super::each(stories, out, &mut |input, _| page(input, Remark::waits))
}

/// Returns the list of all queries of a story, which an answered list is compared with.
pub fn all_queries(input: &ExportInput) -> String {
    // includes closed queries: others may have been open when the answered list was written
    page(input, |remark| remark.kind == RemarkKind::Query)
}

/// A query as it is listed.
struct Query<'a> {
    item: Option<&'a ItemSummary<'a>>,
    /// True if it is about words that belong to no item.
    is_on_text: bool,
    who: &'a str,
    at: &'a str,
    text: &'a str,
    id: Box<str>,
}

fn page(input: &ExportInput, wanted: impl Fn(&Remark) -> bool) -> String {
    let doc = input.doc();
    let items = Summarizer::new(input, &doc).items();
    let entries = input.record.entries();
    let mut queries: Vec<Query<'_>> = Vec::new();
    for item in &items {
        for remark in item.remarks.iter().filter(|remark| wanted(remark)) {
            let Some(entry) = entries.get(remark.entry) else { continue };
            let (at, id) = (&*entry.event.at, input.record.short_name(&entry.event));
            let (who, text) = (&*remark.who, &*remark.text);
            queries.push(Query { item: Some(item), is_on_text: false, who, at, text, id });
        }
    }
    let orphans = orphan_remarks(input);
    for remark in orphans.iter().filter(|remark| wanted(remark)) {
        let Some(entry) = entries.get(remark.entry) else { continue };
        let (at, id) = (&*entry.event.at, input.record.short_name(&entry.event));
        let (who, text) = (&*remark.who, &*remark.text);
        queries.push(Query { item: None, is_on_text: false, who, at, text, id });
    }
    let of_story = input.record.story_record();
    for remark in of_story.remarks.iter().filter(|remark| wanted(remark)) {
        let Some(entry) = entries.get(remark.entry) else { continue };
        let (at, id) = (&*entry.event.at, input.record.short_name(&entry.event));
        let (who, text) = (&*remark.who, &*remark.text);
        queries.push(Query { item: None, is_on_text: true, who, at, text, id });
    }
    let mut page = head(input);
    if queries.is_empty() {
        page.push_str("There are no open queries.\n\n");
    } else {
        let _ = writeln!(
            page,
            "Please type each answer below its “{ANSWER}”, on as many lines as you like.\n\
             Please keep the lines that begin with {QUERY}: they show which answer is for which query.\n"
        );
    }
    for (number, asked) in (1..).zip(&queries) {
        query(&mut page, number, asked);
    }
    let _ = writeln!(page, "{END}\n");
    page
}

fn head(input: &ExportInput) -> String {
    let meta = &input.story.meta;
    let mut page = format!("Queries on “{}”\n", visible(&meta.title));
    let facts = [meta.outlet.as_deref(), meta.date.as_deref()];
    let authors = meta.authors.join(", ");
    let facts = facts.into_iter().flatten().chain(Some(&*authors)).filter(|f| !f.is_empty());
    let facts: Vec<_> = facts.map(visible).collect();
    if !facts.is_empty() {
        let _ = writeln!(page, "{}", facts.join(" · "));
    }
    let _ = writeln!(page, "Story: {}\n", visible(input.story.text.name()));
    page
}

fn query(page: &mut String, number: usize, asked: &Query<'_>) {
    let _ = writeln!(page, "{QUERY} {number}: {}]", code(&asked.id));
    match asked.item {
        None if asked.is_on_text => page.push_str("On the text:\n"),
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

/// Puts words in quotation marks, unless they have their own.
fn quoted(words: &str) -> String {
    let own = words.starts_with(['“', '"', '„', '«', '‘']);
    if own || words.is_empty() { words.to_owned() } else { format!("“{words}”") }
}

/// Returns the remarks on items that are no longer in the story.
fn orphan_remarks(input: &ExportInput) -> Vec<&Remark> {
    let orphan_remarks = orphans(&input.items, &input.record).into_iter();
    orphan_remarks
        .filter_map(|id| input.record.item_record(id))
        .flat_map(|case| &case.remarks)
        .collect()
}
