//! A new quote in an `.ann` file: its T lines, its event and its attributes, at the end.

use std::fmt::Write;

use super::lines::Changing;
use super::{Sort, no_place, speakers};
use crate::mend::edit::{EntryId, Table};
use crate::mend::entries::{PARTS, Value, Values};
use crate::mend::refusal::Refusal;
use crate::story::Span;

/// Puts a quote or a claim in.
pub(super) fn insert(
    changing: &mut Changing<'_, '_>,
    of: &EntryId,
    values: &Values,
) -> Result<(), Refusal> {
    let sort = match of.table {
        Table::Quotes => Sort::Quote,
        Table::Claims => Sort::Claim,
        table => return Err(no_place(&format!("a new {}", table.word()))),
    };
    let known = [PARTS, "speaker", "by", "form", "cue", "mention", "note"];
    if let Some((key, _)) = values.iter().find(|(key, _)| !known.contains(key)) {
        return Err(no_place(&format!("the {key} of a {}", of.table.word())));
    }
    let spans = |key: &str| -> Vec<Span> {
        match values.iter().find(|(k, _)| *k == key) {
            Some((_, Value::Parts(spans) | Value::Places(spans))) => spans.clone(),
            _ => Vec::new(),
        }
    };
    let words = |key: &str| match values.iter().find(|(k, _)| *k == key) {
        Some((_, Value::Words(words))) => Some(words.clone()),
        _ => None,
    };
    let ids: Vec<Box<str>> = match values.iter().find(|(key, _)| ["speaker", "by"].contains(key)) {
        Some((_, Value::List(ids))) => ids.clone(),
        Some((_, Value::Words(id))) => vec![id.clone()],
        _ => Vec::new(),
    };
    let unknown = ids.iter().any(|id| **id == *"unknown");
    let label = label(changing, sort, unknown)?;
    let (parts, cue, mut mention) = (spans(PARTS), spans("cue"), spans("mention"));
    if mention.is_empty() && !unknown {
        for id in &ids {
            mention.push(speakers::nearest(changing, &parts, id)?);
        }
    }
    let trigger = if cue.is_empty() { &parts } else { &cue };
    let (content_role, content_label) = changing.names(Sort::Content);
    let (cue_role, cue_label) = changing.names(Sort::Cue);
    let (speaker_role, speaker_label) = changing.names(Sort::Speaker);
    let trigger = changing.add_span(&label, trigger)?;
    let mut event = format!("{}\t{label}:{trigger}", of.id);
    let content = changing.add_span(&content_label, &parts)?;
    let _ = write!(event, " {content_role}:{content}");
    if !cue.is_empty() {
        let cue = changing.add_span(&cue_label, &cue)?;
        let _ = write!(event, " {cue_role}:{cue}");
    }
    for (at, place) in mention.iter().enumerate() {
        let id = changing.add_span(&speaker_label, &[*place])?;
        if let Some(person) = ids.get(at).filter(|_| changing.links && mention.len() == ids.len()) {
            changing.link(&id, person, &[]);
        }
        let number = if at == 0 { String::new() } else { (at + 1).to_string() };
        let _ = write!(event, " {speaker_role}{number}:{id}");
    }
    changing.add(event);
    if let Some(form) = words("form") {
        let id = changing.next('A');
        changing.add(format!("{id}\tForm {} {form}", of.id));
    }
    Ok(())
}

/// Returns the label of a new event: the one that the file has most often, else the one that needs no
/// `sayso.toml`.
fn label(changing: &Changing<'_, '_>, sort: Sort, unknown: bool) -> Result<String, Refusal> {
    let sort = if unknown { Sort::Unsourced } else { sort };
    let labels = || changing.outline.events.iter().filter(|e| e.sort == sort).map(|e| e.label);
    let most = labels().max_by_key(|label| (labels().filter(|l| l == label).count(), *label));
    match (most, sort) {
        (Some(label), _) => Ok(label.to_owned()),
        (None, Sort::Quote) => Ok("Attribution".to_owned()),
        (None, Sort::Unsourced) => Ok("Attribution-no-source".to_owned()),
        (None, _) => Err(no_place("a claim, unless the file has claims already")),
    }
}
