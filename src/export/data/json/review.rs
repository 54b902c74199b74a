//! The review within the JSON of a story: every event as in its journal, and the state that follows
//! from them.
//!
//! `review::import` reads the events back.

use serde::Serialize;
use serde_json::Value as Json;

use crate::export::ExportInput;
use crate::review::journal::codec;
use crate::review::{Answer, Axis, GateItem, SignOff};

#[derive(Serialize)]
pub(super) struct ReviewOut<'a> {
    sha256: &'a str,
    reviewers: Vec<&'a str>,
    signoff: Option<SignOffOut<'a>>,
    items: Vec<ItemOut<'a>>,
    events: Vec<Json>,
    left_out: usize,
}

#[derive(Serialize)]
struct SignOffOut<'a> {
    who: &'a str,
    at: &'a str,
    initials: &'a str,
    scope: &'a str,
    sha256: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    for_text_alone: bool,
    void: Option<String>,
}

#[derive(Serialize)]
struct ItemOut<'a> {
    item: String,
    axes: Vec<AxisOut<'a>>,
    queries: usize,
    blockers: usize,
}

#[derive(Serialize)]
struct AxisOut<'a> {
    axis: &'static str,
    state: &'static str,
    value: Option<&'static str>,
    answers: Vec<AnswerOut<'a>>,
    ruled: bool,
}

#[derive(Serialize)]
struct AnswerOut<'a> {
    who: &'a str,
    value: &'static str,
}

/// Returns the review of a story; `None` if it has no events.
pub(super) fn of(input: &ExportInput) -> Option<ReviewOut<'_>> {
    (!input.record.entries().is_empty()).then(|| ReviewOut {
        sha256: input.items.sha256(),
        reviewers: input.record.reviewers().collect(),
        signoff: signoff(input),
        items: items(input),
        events: input.record.entries().iter().map(|e| event(&e.event, e.void)).collect(),
        left_out: input.left_out,
    })
}

fn signoff(input: &ExportInput) -> Option<SignOffOut<'_>> {
    let (signed, void) = match input.signed() {
        SignOff::None => return None,
        SignOff::Valid(signed) => (signed, None),
        SignOff::Voided(signed, why) => (signed, Some(why.words())),
    };
    let crate::review::Signed { who, at, initials, scope, sha256, for_text_alone } = signed;
    Some(SignOffOut { who, at, initials, scope, sha256, for_text_alone, void })
}

fn items(input: &ExportInput) -> Vec<ItemOut<'_>> {
    let (story, items, record) = (&input.story, &input.items, &input.record);
    let one = |item: &'_ crate::review::ReviewItem| {
        let case = record.item_record(&item.id);
        let gate_item = GateItem { story, items, record, item };
        let wording = match gate_item.answer(case, Axis::Wording) {
            Answer::Holds(value) => Some(value),
            _ => None,
        };
        let axis = |axis: Axis| {
            let answer = gate_item.answer(case, axis);
            let state = answer.state();
            let value = match answer {
                Answer::Holds(value) => Some(value.word()),
                _ => None,
            };
            let answers = case.into_iter().flat_map(|case| case.answers(axis));
            AxisOut {
                axis: axis.word(),
                state,
                value,
                answers: answers.map(|(who, d)| AnswerOut { who, value: d.value.word() }).collect(),
                ruled: case.is_some_and(|case| case.ruling(axis).is_some()),
            }
        };
        let remarks = || case.into_iter().flat_map(|case| &case.remarks);
        ItemOut {
            item: item.id.to_string(),
            axes: item.asked(wording).map(axis).collect(),
            queries: remarks().filter(|r| r.asks()).count(),
            blockers: remarks().filter(|r| r.blocks()).count(),
        }
    };
    items.all().iter().map(one).collect()
}

/// Returns an event as its journal line has it, without the checksum and with a field for whether
/// it was undone.
fn event(event: &crate::review::Event, void: bool) -> Json {
    let mut json: Json = serde_json::from_str(&codec::encode(event)).unwrap_or_default();
    if let Some(object) = json.as_object_mut() {
        object.remove("crc");
        object.insert("void".to_owned(), void.into());
    }
    json
}
