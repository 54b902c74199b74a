//! Annotations of the W3C's Web Annotation model, in JSON-LD.
//!
//! Nothing is fetched, and the context is not looked at: keys have the names of the context that the
//! model itself gives. What is not as the model has it is passed over.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::value::RawValue;

use super::annotation::{
    Annotation, DEPTH, Named, Purpose, Target, all, kind, last_word, selectors,
};
use crate::story::formats::json_values::{array, is_object, keys, string};

/// Collections of targets or bodies within an annotation.
const GROUPS: [&str; 4] = ["Choice", "List", "Composite", "Independents"];

/// Makers of annotations that are programs.
const PROGRAMS: [&str; 3] = ["Software", "SoftwareAgent", "SoftwareApplication"];

/// Returns the ID of an annotation, and the address of the first document that it is about.
pub(super) fn about(object: &str) -> (Cow<'_, str>, Cow<'_, str>) {
    let [id, other, target] = keys(object, ["id", "@id", "target"]);
    let mut targets = Vec::new();
    for value in all(target) {
        self::target(value, 0, &mut targets);
        if !targets.is_empty() {
            break;
        }
    }
    let source = targets.into_iter().next().map(|target| target.source);
    (string(id.or(other)).unwrap_or_default(), source.unwrap_or_default())
}

/// Reads an annotation.
pub(super) fn read(whole: &str, at: Range<usize>) -> Annotation<'_> {
    let object = &whole[at.clone()];
    let [id, other_id, motivation, body, body_value, target, creator, generator, created] = keys(
        object,
        [
            "id",
            "@id",
            "motivation",
            "body",
            "bodyValue",
            "target",
            "creator",
            "generator",
            "created",
        ],
    );
    let mut annotation = Annotation {
        id: string(id.or(other_id)).unwrap_or_default(),
        at,
        motivation: word(motivation),
        created: string(created).unwrap_or_default(),
        ..Annotation::default()
    };
    if let Some(creator) = all(creator).first().filter(|creator| is_object(creator)) {
        let [name, nickname] = keys(creator.get(), ["name", "nickname"]);
        annotation.by = string(name.or(nickname)).unwrap_or_default();
        annotation.is_machine = PROGRAMS.contains(&&*kind(creator.get()));
    }
    if let Some(generator) = all(generator).first().filter(|one| is_object(one)) {
        annotation.generator = string(keys(generator.get(), ["name"])[0]).unwrap_or_default();
    }
    let own = annotation.motivation.clone();
    for value in all(body) {
        self::body(value, &own, 0, &mut annotation);
    }
    annotation.notes.extend(string(body_value));
    for value in all(target) {
        self::target(value, 0, &mut annotation.targets);
    }
    annotation
}

/// Returns the first word of a value that is one or several, without the vocabulary that it is of.
fn word(value: Option<&RawValue>) -> Cow<'_, str> {
    match all(value).first().and_then(|value| string(Some(value))) {
        Some(Cow::Borrowed(word)) => last_word(word).into(),
        Some(Cow::Owned(word)) => last_word(&word).to_owned().into(),
        None => Cow::default(),
    }
}

fn target<'t>(value: &'t RawValue, depth: usize, to: &mut Vec<Target<'t>>) {
    if let Some(address) = string(Some(value)) {
        to.push(Target { source: address, ..Target::default() });
        return;
    }
    if !is_object(value) {
        return;
    }
    let object = value.get();
    let [id, other_id, source, selector, items] =
        keys(object, ["id", "@id", "source", "selector", "items"]);
    if items.is_some() && GROUPS.contains(&&*kind(object)) {
        if depth < DEPTH {
            for item in array(items) {
                target(item, depth + 1, to);
            }
        }
        return;
    }
    let address = source.map_or_else(|| string(id.or(other_id)), address);
    let (selector, unread) = selectors(selector, 0);
    to.push(Target { source: address.unwrap_or_default(), selector, unread });
}

/// Returns the address of a resource: a string, or an object with an ID.
fn address(value: &RawValue) -> Option<Cow<'_, str>> {
    string(Some(value)).or_else(|| {
        let [id, other] = keys(value.get(), ["id", "@id"]);
        string(id.or(other))
    })
}

/// Returns what a resource is called.
fn label(object: &str) -> Cow<'_, str> {
    let [label, name, title] = keys(object, ["label", "name", "title"]);
    string(label.or(name).or(title)).unwrap_or_default()
}

fn body<'t>(value: &'t RawValue, motivation: &str, depth: usize, to: &mut Annotation<'t>) {
    if let Some(address) = string(Some(value)) {
        let purpose = Purpose::of(motivation);
        to.named.push(Named { address, label: Cow::default(), purpose });
        return;
    }
    if !is_object(value) {
        return;
    }
    let object = value.get();
    let [purpose, value, chars, source, items, format] =
        keys(object, ["purpose", "value", "chars", "source", "items", "format"]);
    if items.is_some() && GROUPS.contains(&&*kind(object)) {
        let items = array(items);
        let some = if kind(object) == "Choice" { &items[..items.len().min(1)] } else { &items };
        for item in some.iter().filter(|_| depth < DEPTH) {
            body(item, motivation, depth + 1, to);
        }
        return;
    }
    let said = word(purpose);
    let is_json = string(format).is_some_and(|format| format.contains("json"));
    let purpose = Purpose::of(if said.is_empty() { motivation } else { &said });
    if let Some(words) = string(value.or(chars)) {
        match purpose {
            _ if is_json => to.own = Some(words),
            Purpose::Tag => to.tags.push(words),
            Purpose::Who => to.who.push(words),
            Purpose::Link => {
                to.named.push(Named { address: words, label: Cow::default(), purpose });
            }
            Purpose::Note if said == "describing" => to.describes.push(words),
            Purpose::Note => to.notes.push(words),
        }
        return;
    }
    // a tag may be an object with a label
    if let Some(object) = value.filter(|value| is_object(value)) {
        let words = label(object.get());
        match purpose {
            _ if words.is_empty() => {}
            Purpose::Tag => to.tags.push(words),
            Purpose::Who => to.who.push(words),
            _ => to.notes.push(words),
        }
        return;
    }
    let own = label(object);
    let of_source = source.filter(|source| is_object(source)).map(|source| label(source.get()));
    let label = if own.is_empty() { of_source.unwrap_or_default() } else { own };
    let named = source.and_then(address).or_else(|| {
        let [id, other] = keys(object, ["id", "@id"]);
        string(id.or(other))
    });
    if let Some(address) = named {
        to.named.push(Named { address, label, purpose });
    }
}

/// Collects the annotations of a value: itself, or those in its lists and pages.
pub(super) fn collect(whole: &str, value: &RawValue, depth: usize, found: &mut Collected) {
    if depth > DEPTH || !(is_object(value) || value.get().starts_with('[')) {
        return;
    }
    if !is_object(value) {
        for one in array(Some(value)) {
            collect(whole, one, depth + 1, found);
        }
        return;
    }
    let [target, items, first, next, graph] =
        keys(value.get(), ["target", "items", "first", "next", "@graph"]);
    let pages = [items, first, next, graph];
    if target.is_some() || pages.iter().all(Option::is_none) {
        found.annotations.push(super::place_of(whole, value));
        return;
    }
    for page in pages.into_iter().flatten() {
        match string(Some(page)) {
            Some(address) => found.pages.push(address.into_owned()),
            None => collect(whole, page, depth + 1, found),
        }
    }
}

/// What a file holds.
#[derive(Debug, Default)]
pub(super) struct Collected {
    /// Where each annotation is in it.
    pub annotations: Vec<Range<usize>>,
    /// The addresses of further pages.
    pub pages: Vec<String>,
}
