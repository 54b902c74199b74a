//! JSON Lines of doccano: a line for each story, with entities and relations.
//!
//! doccano's editor counts UTF-16 units, so that these are written; its own exports are of the unit
//! that its server counts, code points, with `--unit chars`. What the file says of the article (title,
//! date, outlet, address) stands beside the text, where doccano keeps it as it is.

use std::io;

use serde::Serialize;

use super::lost::{self, lose};
use super::passages::{Passages, marked};
use crate::export::{ExportInput, Options, Outcome};
use crate::story::quotation::Quotations;
use crate::story::{Span, Story};

#[derive(Serialize)]
struct LineOut<'s> {
    text: &'s str,
    entities: Vec<EntityOut>,
    relations: Vec<RelationOut>,
    title: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outlet: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'s str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    authors: &'s [String],
}

#[derive(Serialize)]
struct EntityOut {
    id: u32,
    label: &'static str,
    start_offset: u32,
    end_offset: u32,
}

#[derive(Serialize)]
struct RelationOut {
    id: u32,
    from_id: u32,
    to_id: u32,
    #[serde(rename = "type")]
    sort: &'static str,
}

/// Writes a line for each story.
///
/// # Errors
/// If writing to `out` fails.
pub fn write(
    stories: &mut dyn Iterator<Item = ExportInput>,
    options: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    let mut outcome = Outcome::default();
    let mut ids = Ids::default();
    for input in stories {
        outcome.left_out += input.left_out;
        let line = ids.line(&input.story, options, &mut outcome);
        out.write_all(super::json(&line)?.as_bytes())?;
        out.write_all(b"\n")?;
    }
    Ok(outcome)
}

/// The last numbers used, of the whole file: doccano's are those of a project.
#[derive(Default)]
struct Ids {
    entities: u32,
    relations: u32,
}

impl Ids {
    fn line<'s>(
        &mut self,
        story: &'s Story,
        options: &Options,
        outcome: &mut Outcome,
    ) -> LineOut<'s> {
        let passages = Passages::new(story, options.unit);
        let (mut entities, mut relations) = (Vec::new(), Vec::new());
        let mut entity = |ids: &mut Self, label, span: Span| {
            ids.entities += 1;
            let (start_offset, end_offset) = passages.ends(span);
            entities.push(EntityOut { id: ids.entities, label, start_offset, end_offset });
            ids.entities
        };
        for one in marked(story) {
            let [first, rest @ ..] = one.parts else { continue };
            let from_id = entity(self, one.label, *first);
            let rest = rest.iter().map(|part| (*part, one.label, "continues"));
            for (span, label, sort) in rest.chain(one.around()) {
                let to_id = entity(self, label, span);
                self.relations += 1;
                relations.push(RelationOut { id: self.relations, from_id, to_id, sort });
            }
        }
        losses(story, outcome);
        let meta = &story.meta;
        LineOut {
            text: story.body(),
            entities,
            relations,
            title: &meta.title,
            date: meta.date.as_deref(),
            outlet: meta.outlet.as_deref(),
            url: meta.url.as_deref(),
            language: meta.language.as_deref(),
            authors: &meta.authors,
        }
    }
}

fn losses(story: &Story, outcome: &mut Outcome) {
    let quotations = match &story.quotations {
        Some(found) => std::sync::Arc::clone(found),
        None => std::sync::Arc::new(Quotations::of(story.body())),
    };
    let placed = story.quotes.iter().filter(|quote| !quote.parts.is_empty());
    let unlike = placed.filter(|quote| quote.form != quotations.form(story.body(), &quote.parts));
    lose(outcome, unlike.count(), lost::FORM);
    for one in marked(story) {
        let words = |span: &Span| story.text.slice(*span);
        let named = one.mention.iter().map(words).collect::<Vec<_>>();
        let is_named = one.who.iter().all(|name| named.contains(name));
        lose(outcome, usize::from(!is_named), lost::WHO);
        lose(outcome, usize::from(one.note.is_some()), lost::NOTE);
        lose(outcome, usize::from(one.says.is_some()), lost::SAYS);
        lose(outcome, usize::from(one.suggestion.is_some()), lost::SUGGESTION);
    }
    lost::beside_spans(story, outcome);
}
