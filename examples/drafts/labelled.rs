//! Labelled articles as JSON, one a file: `text`, `meta`, `people` with `name`, `type` and `aliases`,
//! `quotes` with `spans`, `sources`, `cue_spans`, `entity` (a name of the people) and `kind`
//! (`speech`, `indirect`, or `turn`), `embeds`. Places are in code points, their ends not included.

use std::collections::HashMap;
use std::path::Path;

use sayso::story::names::Ids;
use sayso::story::quotation::Quotations;
use sayso::story::text::offsets::Offsets;
use sayso::story::{Embed, Form, Meta, Person, PersonIx, PersonKind, Quote, Span, Story, Text};
use serde::Deserialize;

#[derive(Deserialize)]
struct Labelled {
    text: String,
    #[serde(default)]
    meta: About,
    #[serde(default)]
    people: Vec<Known>,
    quotes: Vec<Said>,
    #[serde(default)]
    embeds: Vec<Block>,
}

#[derive(Deserialize, Default)]
struct About {
    #[serde(default)]
    title: String,
}

#[derive(Deserialize)]
struct Known {
    name: String,
    #[serde(default, rename = "type")]
    kind: String,
    #[serde(default)]
    aliases: Vec<String>,
}

/// A place: where it begins and ends, in code points.
type Place = (u32, u32);

#[derive(Deserialize)]
struct Said {
    spans: Vec<Place>,
    #[serde(default)]
    sources: Vec<Place>,
    #[serde(default)]
    cue_spans: Vec<Place>,
    entity: Option<String>,
    #[serde(default)]
    kind: String,
}

#[derive(Deserialize)]
struct Block {
    #[serde(default)]
    kind: String,
    spans: Vec<Place>,
    entity: Option<String>,
}

/// Reads a labelled article as a story.
pub(crate) fn open(path: &Path) -> Result<Story, String> {
    let bytes = std::fs::read(path).map_err(|error| error.to_string())?;
    let labelled: Labelled =
        serde_json::from_slice(&bytes).map_err(|error| format!("no labelled article: {error}"))?;
    Ok(story(&path.display().to_string(), labelled))
}

fn story(name: &str, labelled: Labelled) -> Story {
    let Labelled { text, meta, people, quotes, embeds } = labelled;
    let offsets = Offsets::new(&text);
    let place = |(from, to): &Place| Some(Span::new(offsets.byte(*from)?, offsets.byte(*to)?));
    let places = |list: &[Place]| -> Box<[Span]> { list.iter().filter_map(place).collect() };
    let mut ids = Ids::default();
    let mut list: Vec<Person> = people.iter().map(|known| person(known, &mut ids)).collect();
    let names = list.iter().enumerate().map(|(at, p)| (p.name.to_string(), PersonIx(at as u32)));
    let mut names: HashMap<String, PersonIx> = names.collect();
    let mut whose = |name: &str| {
        *names.entry(name.to_owned()).or_insert_with(|| {
            list.push(Person { id: ids.of(name), name: name.into(), ..Person::default() });
            PersonIx(list.len() as u32 - 1)
        })
    };
    let marks = Quotations::of(&text);
    let quotes = quotes.iter().filter(|said| said.kind != "turn").enumerate().map(|(at, said)| {
        let parts = places(&said.spans);
        let form = match said.kind.as_str() {
            "indirect" => Form::Indirect,
            // words that are labelled as speech are in marks of some kind
            _ => Some(marks.form(&text, &parts))
                .filter(|form| form.is_speech() && *form != Form::Indirect)
                .unwrap_or(Form::Partial),
        };
        Quote {
            id: format!("q{}", at + 1).into(),
            speakers: said.entity.iter().map(|name| whose(name)).collect(),
            unknown: said.entity.is_none(),
            form,
            cue: places(&said.cue_spans),
            mention: places(&said.sources),
            parts,
            ..Quote::default()
        }
    });
    let quotes: Vec<Quote> = quotes.collect();
    let embeds = embeds.iter().enumerate().map(|(at, block)| Embed {
        id: format!("e{}", at + 1).into(),
        parts: places(&block.spans),
        medium: (block.kind == "turn").then(|| "conversation".into()),
        author: block.entity.as_deref().map(&mut whose),
        ..Embed::default()
    });
    let embeds: Vec<Embed> = embeds.collect();
    let meta = Meta { title: meta.title, ..Meta::default() };
    let mut story = Story::of_text(Text::new(name, text.clone(), 0..text.len()), meta);
    story.quotes = quotes.into();
    story.embeds = embeds.into();
    story.people = list.into();
    story
}

fn person(known: &Known, ids: &mut Ids) -> Person {
    let kind = match known.kind.as_str() {
        "organization" => PersonKind::Organization,
        "office" => PersonKind::Office,
        "group" => PersonKind::Group,
        "document" => PersonKind::Document,
        _ => PersonKind::Person,
    };
    let aliases = known.aliases.iter().filter(|alias| **alias != known.name);
    Person {
        id: ids.of(&known.name),
        name: known.name.as_str().into(),
        kind,
        aliases: aliases.map(|alias| alias.as_str().into()).collect(),
        ..Person::default()
    }
}
