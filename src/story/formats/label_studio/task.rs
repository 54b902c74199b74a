//! A task: whose annotations there are, which of them are read, and its text.

use std::borrow::Cow;
use std::path::Path;

use serde_json::value::RawValue;

use super::results;
use crate::story::OpenError;
use crate::story::formats::json_values::{array, is_true, keys, number, scalar, string};
use crate::story::formats::members::{Member, names, no_story};
use crate::story::formats::record::Record;
use crate::story::formats::record::regions::at;
use crate::story::formats::record::text::{about, article, is_address, strings_of};
use crate::story::marks::OwnCounting;
use crate::story::marks::rules::Rule;

/// What a task holds.
struct Task<'t> {
    data: Option<&'t RawValue>,
    annotations: Vec<&'t RawValue>,
    predictions: Vec<&'t RawValue>,
    drafts: Vec<&'t RawValue>,
}

impl<'t> Task<'t> {
    fn of(task: &'t str) -> Self {
        let [data, annotations, completions, predictions, drafts] =
            keys(task, ["data", "annotations", "completions", "predictions", "drafts"]);
        Self {
            data,
            annotations: array(annotations.or(completions)),
            predictions: array(predictions),
            drafts: array(drafts),
        }
    }

    /// Returns the annotations to choose from: those that are the ground truth, else those that were not
    /// cancelled.
    fn choice(&self) -> Vec<&'t RawValue> {
        let with = |wanted: fn(&str) -> bool| {
            let all = self.annotations.iter().copied();
            all.filter(|one| wanted(one.get())).collect::<Vec<_>>()
        };
        let truth = with(|one| is_true(keys(one, ["ground_truth"])[0]));
        if let [only] = truth.as_slice() {
            return vec![only];
        }
        with(|one| !is_true(keys(one, ["was_cancelled"])[0]))
    }
}

/// Returns everybody whose annotations of a task there are to choose from.
pub(super) fn annotators(pieces: &[&str]) -> Vec<String> {
    let Some(task) = pieces.first() else { return Vec::new() };
    // every annotation has results
    if memchr::memmem::find_iter(task.as_bytes(), b"\"result\"").take(2).count() < 2 {
        return Vec::new();
    }
    let [annotations, completions] = keys(task, ["annotations", "completions"]);
    let annotations = array(annotations.or(completions));
    if annotations.len() < 2 {
        return Vec::new();
    }
    Task { data: None, annotations, predictions: Vec::new(), drafts: Vec::new() }
        .choice()
        .into_iter()
        .map(who)
        .collect()
}

/// Returns who made an annotation.
fn who(annotation: &RawValue) -> String {
    let [by, name] = keys(annotation.get(), ["completed_by", "created_username"]);
    let of = |value: &RawValue| {
        let [email, username, first, id] =
            keys(value.get(), ["email", "username", "first_name", "id"]);
        [email, username, first, id]
            .into_iter()
            .find_map(|one| scalar(one).map(Cow::into_owned).filter(|name| !name.trim().is_empty()))
    };
    let named =
        scalar(name).map(|name| name.split(',').next().unwrap_or_default().trim().to_owned());
    let one = by.and_then(|by| scalar(Some(by)).map(Cow::into_owned).or_else(|| of(by)));
    one.or_else(|| {
        array(by).first().and_then(|by| scalar(Some(by)).map(Cow::into_owned).or_else(|| of(by)))
    })
    .or(named)
    .unwrap_or_default()
}

/// Reads a task.
pub(super) fn read<'t>(member: &Member<'t>) -> Result<Record<'t>, OpenError> {
    let whole = member.file.whole();
    let place = member.at.first().cloned().unwrap_or_default();
    let task = Task::of(&whole[place.clone()]);
    let (chosen, is_prediction) = chosen(member, &task)?;
    let result = chosen.and_then(|one| keys(one.get(), ["result"])[0]);
    let results = array(result);
    let mut record = Record { counting: OwnCounting::UTF16, ..Record::default() };
    let is_html = text_of(member, (&task, &results), &mut record)?;
    if let Some(one) = chosen.filter(|_| is_prediction) {
        let [by, score] = keys(one.get(), ["model_version", "score"]);
        let by = scalar(by).filter(|by| !by.is_empty()).unwrap_or("Label Studio".into());
        record.suggested = Some((by, number(score)));
    }
    results::read(whole, &results, is_html, &mut record);
    let at_end = place.start..place.start;
    let cancelled =
        task.annotations.iter().filter(|one| is_true(keys(one.get(), ["was_cancelled"])[0]));
    let nouns = ("cancelled annotation", "cancelled annotations");
    record.report_unread(cancelled.count(), at_end.clone(), nouns);
    record.report_unread(task.drafts.len(), at_end.clone(), ("draft", "drafts"));
    let others = task.predictions.len() - usize::from(is_prediction);
    record.report_unread(others, at_end, ("prediction", "predictions"));
    Ok(record)
}

/// Returns the annotation to be read, or the prediction if there is none.
fn chosen<'t>(
    member: &Member<'_>,
    task: &Task<'t>,
) -> Result<(Option<&'t RawValue>, bool), OpenError> {
    if let Some(wanted) = member.annotator {
        let choice = task.choice();
        for all in [&choice, &task.annotations] {
            let whose: Vec<String> = all.iter().map(|one| who(one)).collect();
            let known = names::of_annotators(whose.iter().map(String::as_str));
            if let Some(at) = known.iter().position(|name| **name == *wanted) {
                return Ok((Some(all[at]), false));
            }
        }
        let what = format!("has no annotation of {wanted}");
        let hint = "Leave out the @ and the name, or list the stories of the file.";
        return Err(no_story(Path::new(&member.address), &what, hint));
    }
    match task.choice().first() {
        Some(first) => Ok((Some(first), false)),
        None => Ok((task.predictions.first().copied(), !task.predictions.is_empty())),
    }
}

/// Finds the text of a task; returns true if it is HTML.
fn text_of<'t>(
    member: &Member<'t>,
    (task, results): (&Task<'t>, &[&'t RawValue]),
    record: &mut Record<'t>,
) -> Result<bool, OpenError> {
    let none = |what: &str, hint: &str| no_story(Path::new(&member.address), what, hint);
    let Some(data) = task.data else {
        return Err(none("has no data", "Export the tasks with their data."));
    };
    let mut all = strings_of(data.get());
    // a task whose data is the text itself
    if let Some(words) = string(Some(data)) {
        all.push(("data".to_owned(), words));
    }
    // where there is one text there is nothing to ask
    let of_config = if all.len() > 1 { results::config_names(member) } else { Vec::new() };
    let names: Vec<String> = of_config.into_iter().chain(results::text_names(results)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let Some(at_text) = article(&all, &names) else {
        let what = "has no text: its data are pictures, sound, a dialogue or numbers";
        return Err(none(what, "Tasks with a text can be read."));
    };
    let fits = |words: &str| results::fit(results, words);
    // where the texts that the annotations repeat are those of another string, that is the article
    let better = all.iter().position(|(_, words)| fits(words)).filter(|_| !fits(&all[at_text].1));
    let at_text = better.unwrap_or(at_text);
    let others = all
        .iter()
        .enumerate()
        .filter(|(at, (_, words))| *at != at_text && words.chars().nth(200).is_some());
    if names.is_empty() && others.count() > 0 {
        let what = format!("the task has several texts; `{}` is read", all[at_text].0);
        let hint =
            "Put the labelling configuration beside the file (config.xml): it says which it is.";
        record.report(Rule::SeveralTexts, at(member.file.whole(), data), what, hint);
    }
    about(data.get(), &mut record.meta);
    record.own = keys(data.get(), ["sayso"])[0].map(RawValue::get);
    let (key, words) = all.swap_remove(at_text);
    if record.meta.title == words.trim() {
        record.meta.title = String::new();
    }
    if is_address(&words) {
        let what = format!("has no text: {key} is an address ({words})");
        return Err(none(&what, "Export the tasks with the texts themselves; nothing is fetched."));
    }
    let is_html = results::has_html(results);
    record.text = if is_html { results::text_of_html(&words).into() } else { words };
    if record.text.trim().is_empty() {
        return Err(none("has an empty text", "Export the tasks with their texts."));
    }
    Ok(is_html)
}
