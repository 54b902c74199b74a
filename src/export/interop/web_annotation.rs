//! W3C Web Annotations: an annotation for each quote and claim, one for each cue and speaker that is
//! linked to it, and one about the whole article with the story as `--to json` has it.
//!
//! Each place has its words with 32 characters of context and its position in code points, as the
//! model counts. The article is named by its address, else by an IRI made of the name of its file.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io;

use serde_json::{Value as Json, json};

use super::passages::{Marked, Passages, marked};
use super::{Elements, stem};
use crate::export::data::claim_review::is_web;
use crate::export::data::json::{embedded, escaped};
use crate::export::{ExportInput, Options, Outcome};
use crate::story::text::offsets::Unit;
use crate::story::{Span, Story};

/// The context of the model.
const CONTEXT: &str = "http://www.w3.org/ns/anno.jsonld";

/// Writes an array of annotations.
///
/// # Errors
/// If writing to `out` fails.
pub fn write(
    stories: &mut dyn Iterator<Item = ExportInput>,
    _: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    let mut outcome = Outcome::default();
    let mut names = Names::default();
    out.write_all(b"[")?;
    let mut elements = Elements::new(out);
    for input in stories {
        outcome.left_out += input.left_out;
        let story = &input.story;
        let page = Page { passages: Passages::new(story, Unit::Chars), iri: names.of(story) };
        page.annotations(&mut |one| elements.add(&one))?;
    }
    out.write_all(b"\n]\n")?;
    Ok(outcome)
}

/// Returns the annotations of a story, and the article beside them under the same name.
pub fn files(input: &ExportInput, outcome: &mut Outcome) -> Vec<(String, String)> {
    let name = stem(&input.story);
    let mut page = Vec::new();
    // writing into memory cannot fail
    if let Ok(written) = write(&mut std::iter::once(input.clone()), &Options::default(), &mut page)
    {
        outcome.lost.extend(written.lost);
    }
    let page = String::from_utf8(page).unwrap_or_default();
    vec![(format!("{name}.json"), page), (format!("{name}.txt"), input.story.body().to_owned())]
}

/// The IRIs that are made of names, each given once.
#[derive(Default)]
pub(super) struct Names {
    used: HashMap<String, usize>,
}

impl Names {
    /// Returns the IRI of an article.
    pub(super) fn of(&mut self, story: &Story) -> String {
        let url = story.meta.url.as_deref().filter(|url| is_web(url));
        let iri = url.map_or_else(|| format!("urn:sayso:{}", percent(&stem(story))), str::to_owned);
        let used = self.used.entry(iri.clone()).or_default();
        *used += 1;
        if *used > 1 && url.is_none() { format!("{iri}-{used}") } else { iri }
    }
}

/// Returns words as part of an IRI: letters and digits as they are, everything else by number.
fn percent(words: &str) -> String {
    let mut all = String::new();
    for byte in words.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            all.push(char::from(byte));
        } else {
            let _ = write!(all, "%{byte:02X}");
        }
    }
    all
}

/// The annotations of one article.
struct Page<'s> {
    passages: Passages<'s>,
    iri: String,
}

impl Page<'_> {
    fn annotations(&self, each: &mut dyn FnMut(Json) -> io::Result<()>) -> io::Result<()> {
        let story = self.passages.story;
        each(self.whole(story)?)?;
        for one in marked(story) {
            let id = self.id(&format!("{}s.{}", one.label, percent(one.id)));
            each(self.one(&id, &one))?;
            let mut numbers = HashMap::new();
            for (span, label, _) in one.around() {
                let number = numbers.entry(label).or_insert(0);
                *number += 1;
                each(self.linked(&id, &format!("{id}-{label}{number}"), label, span))?;
            }
        }
        Ok(())
    }

    /// Returns the IRI of an annotation.
    fn id(&self, name: &str) -> String {
        format!("{}#{name}", self.iri.split('#').next().unwrap_or(&self.iri))
    }

    /// Returns the annotation of the whole article.
    fn whole(&self, story: &Story) -> io::Result<Json> {
        let object = serde_json::to_string(&embedded(story, true))?;
        let mut body = json!({
            "type": "TextualBody", "purpose": "describing", "format": "application/json",
            "value": escaped(&object),
        });
        if let Some(language) = &story.meta.language {
            body["language"] = language.as_str().into();
        }
        Ok(json!({
            "@context": CONTEXT,
            "id": self.id("story"),
            "type": "Annotation",
            "motivation": "describing",
            "body": body,
            "target": self.iri,
        }))
    }

    fn one(&self, id: &str, one: &Marked<'_>) -> Json {
        let textual = |purpose: &str, value: &str| json!({ "type": "TextualBody", "purpose": purpose, "value": value });
        let mut body = vec![textual("tagging", one.label)];
        body.extend(one.form.map(|form| textual("classifying", form)));
        body.extend(one.who.iter().map(|name| textual("identifying", name)));
        body.extend(one.says.map(|says| textual("describing", says)));
        body.extend(one.note.map(|note| textual("commenting", note)));
        let targets: Vec<Json> = one.parts.iter().map(|part| self.target(*part)).collect();
        let mut annotation = json!({
            "@context": CONTEXT,
            "id": id,
            "type": "Annotation",
            "motivation": "identifying",
            "body": body,
            "target": if let [target] = targets.as_slice() { target.clone() } else { targets.into() },
        });
        if let Some(suggestion) = one.suggestion {
            annotation["generator"] = json!({ "type": "Software", "name": &*suggestion.by });
        }
        annotation
    }

    fn linked(&self, quote: &str, id: &str, label: &str, span: Span) -> Json {
        json!({
            "@context": CONTEXT,
            "id": id,
            "type": "Annotation",
            "motivation": "linking",
            "body": [{ "type": "TextualBody", "purpose": "tagging", "value": label }, quote],
            "target": self.target(span),
        })
    }

    fn target(&self, span: Span) -> Json {
        json!({ "source": self.iri, "selector": self.passages.selectors(span) })
    }
}
