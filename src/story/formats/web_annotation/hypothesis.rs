//! Annotations of Hypothesis: the rows of its API, and the exports of its client.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::value::RawValue;

use super::annotation::{Annotation, DEPTH, Named, Purpose, Target, all, selectors};
use super::w3c::Collected;
use crate::story::formats::json_values::{array, is_object, keys, string, strings};

/// What a tag begins with that names the speaker.
const SPEAKERS: [&str; 3] = ["speaker:", "who:", "said by:"];

/// Returns the ID of an annotation, and the address of the page that it is about.
pub(super) fn about(object: &str) -> (Cow<'_, str>, Cow<'_, str>) {
    let [id, uri, url, target] = keys(object, ["id", "uri", "url", "target"]);
    let source = string(uri).or_else(|| string(url)).or_else(|| {
        let target = *all(target).first()?;
        string(keys(target.get(), ["source"])[0])
    });
    (string(id).unwrap_or_default(), source.unwrap_or_default())
}

/// Reads an annotation.
pub(super) fn read(whole: &str, at: Range<usize>) -> Annotation<'_> {
    let object = &whole[at.clone()];
    let [text, tags, references, target, user, info, created] =
        keys(object, ["text", "tags", "references", "target", "user", "user_info", "created"]);
    let (id, source) = about(object);
    let name = info.and_then(|info| string(keys(info.get(), ["display_name"])[0]));
    let by = name
        .filter(|name| !name.trim().is_empty())
        .or_else(|| string(user).map(|user| account(&user).into()));
    let text = string(text).filter(|text| !text.trim().is_empty());
    let motivation = if text.is_some() { "commenting" } else { "highlighting" };
    let mut annotation = Annotation {
        id,
        at,
        motivation: motivation.into(),
        by: by.unwrap_or_default(),
        created: string(created).unwrap_or_default(),
        replies_to: strings(references),
        notes: text.into_iter().collect(),
        ..Annotation::default()
    };
    for tag in strings(tags) {
        self::tag(tag, &mut annotation);
    }
    for target in all(target).into_iter().filter(|target| is_object(target)) {
        let (selector, unread) = selectors(keys(target.get(), ["selector"])[0], 0);
        annotation.targets.push(Target { source: source.clone(), selector, unread });
    }
    annotation
}

/// Returns the name of an account: `ada` of `acct:ada@hypothes.is`.
fn account(user: &str) -> String {
    let name = user.strip_prefix("acct:").unwrap_or(user);
    name.split('@').next().unwrap_or(name).to_owned()
}

/// Reads a tag: a label, the name of a speaker, or a link to another annotation (`part-of:ID`).
fn tag<'t>(tag: Cow<'t, str>, to: &mut Annotation<'t>) {
    let words = tag.trim();
    let speaker = SPEAKERS.iter().find_map(|begin| {
        let head = words.get(..begin.len())?;
        head.eq_ignore_ascii_case(begin).then(|| words[begin.len()..].trim())
    });
    if let Some(name) = speaker.filter(|name| !name.is_empty()) {
        to.who.push(name.to_owned().into());
        return;
    }
    if let Some((link, id)) = words.split_once("-of:") {
        let (address, label) = (id.trim().to_owned().into(), link.to_owned().into());
        to.named.push(Named { address, label, purpose: Purpose::Link });
        return;
    }
    if !words.is_empty() {
        to.tags.push(if words.len() == tag.len() { tag } else { words.to_owned().into() });
    }
}

/// Collects the annotations of a value.
pub(super) fn collect(whole: &str, value: &RawValue, depth: usize, found: &mut Collected) {
    if depth > DEPTH {
        return;
    }
    if !is_object(value) {
        for one in array(Some(value)) {
            collect(whole, one, depth + 1, found);
        }
        return;
    }
    let [rows, annotations, replies] = keys(value.get(), ["rows", "annotations", "replies"]);
    if rows.is_none() && annotations.is_none() {
        found.annotations.push(super::place_of(whole, value));
        return;
    }
    // a search for a page can give the replies apart
    for list in [rows, annotations, replies] {
        for one in array(list) {
            collect(whole, one, depth + 1, found);
        }
    }
}
