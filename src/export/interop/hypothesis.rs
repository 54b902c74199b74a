//! Annotations as the client of Hypothesis exports them, which it imports too: a row for each quote and
//! claim, and one for each further part.
//!
//! Tags say what a row is: `quote` or `claim`, the form, `speaker:NAME`, `part-of:ID`. The note, what a
//! claim says and the verdict are the text of the comment.

use std::collections::HashSet;
use std::io;

use serde_json::{Value as Json, json};

use super::Elements;
use super::lost::{self, lose};
use super::passages::{Marked, Passages, marked};
use super::web_annotation::Names;
use crate::export::item_summary::Summarizer;
use crate::export::{ExportInput, Options, Outcome};
use crate::review::{Answer, Axis};
use crate::story::Span;
use crate::story::text::offsets::Unit;
use crate::view::Document;

/// What made the file, as its readers show it.
const CLIENT: &str = concat!("sayso ", env!("CARGO_PKG_VERSION"));
/// Stands for whoever imports the file.
const USER: &str = "acct:sayso@localhost";

/// Writes an object with all rows; the date of the file is the last one of its stories.
///
/// # Errors
/// If writing to `out` fails.
pub fn write(
    stories: &mut dyn Iterator<Item = ExportInput>,
    _: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    let mut outcome = Outcome::default();
    let (mut names, mut date) = (Names::default(), None);
    out.write_all(b"{\"annotations\":[")?;
    let mut rows = Elements::new(out);
    for input in stories {
        outcome.left_out += input.left_out;
        let meta = &input.story.meta;
        date = date.max([&meta.updated, &meta.date].into_iter().flatten().max().cloned());
        let doc = input.doc();
        let page = Page {
            input: &input,
            doc: &doc,
            passages: Passages::new(&input.story, Unit::Utf16),
            uri: names.of(&input.story),
        };
        page.rows(&mut outcome, &mut |row| rows.add(&row))?;
        lost::beside_spans(&input.story, &mut outcome);
    }
    let date = date.filter(|date| !date.is_empty());
    let tail = json!({
        "export_date": date.unwrap_or_else(|| "1970-01-01".to_owned()),
        "export_userid": USER,
        "client_version": CLIENT,
    });
    let tail = super::json(&tail)?;
    writeln!(out, "\n],{}", tail.trim_start_matches('{'))?;
    Ok(outcome)
}

/// The rows of one article.
struct Page<'s> {
    input: &'s ExportInput,
    doc: &'s Document,
    passages: Passages<'s>,
    uri: String,
}

impl Page<'_> {
    fn rows(
        &self,
        outcome: &mut Outcome,
        each: &mut dyn FnMut(Json) -> io::Result<()>,
    ) -> io::Result<()> {
        let items = Summarizer::new(self.input, self.doc).items();
        let verdict = |id: &str| {
            let item = items
                .iter()
                .find(|item| item.id.kind == crate::story::Kind::Claim && &*item.id.id == id)?;
            let axis = item.axes.iter().find(|axis| axis.axis == Axis::Verdict)?;
            match axis.answer {
                Answer::Holds(value) => Some(value.word()),
                _ => None,
            }
        };
        let mut ids = HashSet::new();
        for one in marked(&self.input.story) {
            let [first, rest @ ..] = one.parts else { continue };
            let verdict = (one.label == "claim").then(|| verdict(one.id)).flatten();
            let verdict = verdict.map(|verdict| format!("Verdict: {}", verdict.replace('_', " ")));
            let text: Vec<&str> =
                one.says.into_iter().chain(one.note).chain(verdict.as_deref()).collect();
            // a quote and a claim may have the same ID
            let is_free = ids.insert(one.id.to_owned());
            let own =
                if is_free { one.id.to_owned() } else { format!("{}s.{}", one.label, one.id) };
            each(self.row(&own, &text.join("\n\n"), &tags(&one), *first))?;
            for (at, part) in rest.iter().enumerate() {
                let id = format!("{own}-part{}", at + 2);
                let tags = [one.label.to_owned(), format!("part-of:{own}")];
                each(self.row(&id, "", &tags, *part))?;
            }
            lose(outcome, one.around().count(), lost::SPANS);
            lose(outcome, usize::from(one.says.is_some()), lost::SAYS);
            lose(outcome, usize::from(one.suggestion.is_some()), lost::SUGGESTION);
        }
        Ok(())
    }

    fn row(&self, id: &str, text: &str, tags: &[String], span: Span) -> Json {
        json!({
            "id": id,
            "uri": self.uri,
            "text": text,
            "tags": tags,
            "target": [{ "source": self.uri, "selector": self.passages.selectors(span) }],
            "document": { "title": [self.input.story.meta.title] },
            "user": USER,
            "user_info": { "display_name": "sayso" },
        })
    }
}

fn tags(one: &Marked<'_>) -> Vec<String> {
    let mut tags = vec![one.label.to_owned()];
    tags.extend(one.form.map(str::to_owned));
    tags.extend(one.who.iter().map(|name| format!("speaker:{name}")));
    tags
}
