//! Tasks of Label Studio: the article with its quotes, claims, cues and speakers as regions, what
//! belongs together as relations, and suggestions as predictions.
//!
//! Offsets are UTF-16 units, as its editor counts. `data.sayso` is the story as `--to json` has it, so
//! that nothing is lost which the labels cannot say. docs/convert.md describes the regions.

use std::collections::HashMap;
use std::io;

use serde_json::{Map, Value as Json, json};

use super::Elements;
use super::passages::{Marked, Passages, marked};
use crate::export::data::json::embedded;
use crate::export::{ExportInput, Options, Outcome};
use crate::story::text::offsets::Unit;
use crate::story::{Span, Story};

/// The labelling configuration of a project for these tasks.
pub const CONFIG: &str = r##"<View>
  <Labels name="label" toName="text">
    <Label value="quote" background="#2f80ed"/>
    <Label value="speaker" background="#27ae60"/>
    <Label value="cue" background="#f2994a"/>
    <Label value="claim" background="#9b51e0"/>
  </Labels>
  <Relations>
    <Relation value="said by"/>
    <Relation value="cue"/>
    <Relation value="continues"/>
  </Relations>
  <Text name="text" value="$text"/>
  <Choices name="form" toName="text" perRegion="true" whenTagName="label" whenLabelValue="quote">
    <Choice value="direct"/>
    <Choice value="partial"/>
    <Choice value="indirect"/>
    <Choice value="term"/>
    <Choice value="title"/>
  </Choices>
  <TextArea name="who" toName="text" perRegion="true" editable="true" placeholder="Who says so"/>
  <TextArea name="says" toName="text" perRegion="true" editable="true" whenTagName="label" whenLabelValue="claim" placeholder="The claim in a sentence that stands alone"/>
</View>
"##;

/// Writes an array of tasks, one a story.
///
/// # Errors
/// If writing to `out` fails.
pub fn write(
    stories: &mut dyn Iterator<Item = ExportInput>,
    _: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    let mut outcome = Outcome::default();
    out.write_all(b"[")?;
    let mut tasks = Elements::new(out);
    for input in stories {
        outcome.left_out += input.left_out;
        tasks.add(&task(&input.story))?;
    }
    out.write_all(b"\n]\n")?;
    Ok(outcome)
}

/// Returns the task of a story.
fn task(story: &Story) -> Json {
    let mut regions = Regions {
        passages: Passages::new(story, Unit::Utf16),
        ids: HashMap::new(),
        made: Made::default(),
    };
    for one in marked(story) {
        regions.add(&one);
    }
    let Made { people, machines } = regions.made;
    let predictions = machines.into_iter().map(|(by, score, result)| {
        let mut prediction = json!({ "model_version": by, "result": result });
        if let Some(score) = score {
            prediction["score"] = score.into();
        }
        prediction
    });
    let predictions: Vec<Json> = predictions.collect();
    let annotations = if people.is_empty() && !predictions.is_empty() {
        vec![]
    } else {
        vec![json!({ "result": people })]
    };
    json!({ "data": data(story), "annotations": annotations, "predictions": predictions })
}

/// Returns the data of a task: the article, and the columns that its lists show.
fn data(story: &Story) -> Json {
    let meta = &story.meta;
    let mut data = json!({ "text": story.body(), "sayso": embedded(story, false) });
    let columns = [
        ("title", Some(&meta.title)),
        ("date", meta.date.as_ref()),
        ("outlet", meta.outlet.as_ref()),
        ("url", meta.url.as_ref()),
        ("language", meta.language.as_ref()),
    ];
    for (name, value) in columns {
        if let Some(value) = value {
            data[name] = value.as_str().into();
        }
    }
    if !meta.authors.is_empty() {
        data["authors"] = json!(meta.authors);
    }
    data
}

/// The results of people, and those of each program with its lowest score.
#[derive(Default)]
struct Made<'s> {
    people: Vec<Json>,
    machines: Vec<(&'s str, Option<f64>, Vec<Json>)>,
}

struct Regions<'s> {
    passages: Passages<'s>,
    ids: HashMap<String, u32>,
    made: Made<'s>,
}

impl<'s> Regions<'s> {
    /// Adds the regions and relations of a quote or claim.
    fn add(&mut self, one: &Marked<'s>) {
        let mut result = Vec::new();
        let score = one.suggestion.and_then(|suggestion| suggestion.score);
        let id = self.id(one.id);
        let [first, rest @ ..] = one.parts else { return };
        let first = self.value(*first);
        let mut region = labels(&id, first.clone(), one.label);
        if let Some(note) = one.note {
            region["meta"] = json!({ "text": [note] });
        }
        if let Some(score) = score {
            region["score"] = score.into();
        }
        result.push(region);
        let mut about = |name: &str, sort: &str, key: &str, values: Json| {
            let mut value = first.clone();
            value.insert(key.to_owned(), values);
            result.push(json!({
                "id": id, "from_name": name, "to_name": "text", "type": sort, "value": value,
            }));
        };
        if let Some(form) = one.form {
            about("form", "choices", "choices", json!([form]));
        }
        if !one.who.is_empty() {
            about("who", "textarea", "text", json!(one.who));
        }
        if let Some(says) = one.says {
            about("says", "textarea", "text", json!([says]));
        }
        let rest = rest.iter().map(|part| (*part, one.label, "continues", "part"));
        let around = one.around().map(|(span, label, relation)| (span, label, relation, label));
        for (span, label, relation, name) in rest.chain(around) {
            let other = self.id(&format!("{id}-{name}"));
            result.push(labels(&other, self.value(span), label));
            result.push(json!({
                "from_id": id, "to_id": other, "type": "relation", "direction": "right",
                "labels": [relation],
            }));
        }
        self.put(one, score, result);
    }

    /// Adds results to those of whoever made them.
    fn put(&mut self, one: &Marked<'s>, score: Option<f64>, result: Vec<Json>) {
        let Some(suggestion) = one.suggestion else {
            return self.made.people.extend(result);
        };
        match self.made.machines.iter_mut().find(|(by, ..)| *by == &*suggestion.by) {
            Some((_, lowest, all)) => {
                *lowest = score.into_iter().chain(*lowest).reduce(f64::min);
                all.extend(result);
            }
            None => self.made.machines.push((&suggestion.by, score, result)),
        }
    }

    /// Returns an ID that no other region of the task has.
    fn id(&mut self, wanted: &str) -> String {
        let Some(mut next) = self.ids.get(wanted).copied() else {
            self.ids.insert(wanted.to_owned(), 2);
            return wanted.to_owned();
        };
        let id = loop {
            let id = format!("{wanted}-{next}");
            next += 1;
            if !self.ids.contains_key(&id) {
                break id;
            }
        };
        self.ids.insert(wanted.to_owned(), next);
        self.ids.insert(id.clone(), 2);
        id
    }

    fn value(&self, span: Span) -> Map<String, Json> {
        let (start, end) = self.passages.ends(span);
        let mut value = Map::new();
        value.insert("start".to_owned(), start.into());
        value.insert("end".to_owned(), end.into());
        value.insert("text".to_owned(), self.passages.words(span).into());
        value
    }
}

/// Returns a region with a label.
fn labels(id: &str, mut value: Map<String, Json>, label: &str) -> Json {
    value.insert("labels".to_owned(), json!([label]));
    json!({ "id": id, "from_name": "label", "to_name": "text", "type": "labels", "value": value })
}
