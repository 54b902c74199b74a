//! Journals of earlier versions, what they kept, and evidence that was withdrawn.

use std::collections::HashMap;

use super::sources::MOST_LOOKED_UP;
use super::*;
use crate::review::event::{CountingStamps, EventKind, Passage, SeenAbout, SeenWords};
use crate::review::state::progress::settled_with;
use crate::review::{Draft, EventOrigin, Gate, GateLineKind, ItemId, Value};
use crate::story::formats::native;

fn story(quoted: &str, extra: &str) -> Story {
    native::read(
        "a.story",
        format!(
            "+++\nformat = 1\ntitle = \"Ferry\"\n[people.ada]\nname = \"Ada Brook\"\n\
             [sources.tape]\ntitle = \"Tape\"\nfile = \"tape.txt\"\n+++\n\n“{quoted}” said Ada Brook.\n\n\
             It sails at noon.\n\n+++\n[quotes.q1]\ntext = \"“{quoted}”\"\nspeaker = \"ada\"\n\
             cue = \"said\"\nmention = \"Ada Brook\"\n[claims.c1]\ntext = \"It sails at noon.\"\n{extra}"
        ),
    )
}

/// A review by one reviewer, with a tape.
struct Desk {
    record: Record,
    stamps: CountingStamps,
    tape: &'static str,
}

impl Desk {
    fn new(tape: &'static str) -> Self {
        Self { record: Record::default(), stamps: CountingStamps::default(), tape }
    }

    /// Adds an event on the story as it is, as an earlier version wrote it or as this one does.
    fn says(&mut self, story: &Story, item: &str, what: EventKind, is_new: bool) {
        let items = Items::of(story);
        let id = ItemId::parse(item).expect("an item");
        let at = items.position(&id).expect("it is in the story");
        let item = items.all()[at].item;
        let about = what.answer().filter(|_| is_new);
        let about = about.map(|value| Box::new(SeenAbout::of(story, item, value)));
        let seen = Some(SeenWords { about, ..items.seen(story, item) });
        let draft = Draft { item: Some(id), seen, what, via: EventOrigin::Key };
        for event in self.record.stamped(vec![draft], "km", &mut self.stamps) {
            self.record.push(event);
        }
    }

    fn undo_last(&mut self) {
        let step = self.record.to_undo("km").expect("a step").into();
        let (item, seen, via) = (None, None, EventOrigin::Key);
        let draft = Draft { item, seen, what: EventKind::Undo { step }, via };
        for event in self.record.stamped(vec![draft], "km", &mut self.stamps) {
            self.record.push(event);
        }
    }

    /// Returns the stale lines of the gate.
    fn stale(&self, story: &Story) -> Vec<String> {
        let items = Items::of(story);
        let files = HashMap::from([("tape.txt", self.tape)]);
        let read = |file: &str| {
            files.get(file).map(|text| (*text).to_owned()).ok_or_else(|| "no such file".to_owned())
        };
        let (record, ..) = settled_with((story, &items), self.record.clone(), Some(&read));
        let gate = Gate::of(story, &items, &record);
        let lines = gate.lines.into_iter().filter(|line| line.kind == GateLineKind::Stale);
        lines.map(|line| line.what).collect()
    }
}

fn decide(value: Value, evidence: Vec<EvidenceRef>) -> EventKind {
    EventKind::Decide { value, evidence, note: None }
}

#[test]
fn a_journal_of_an_earlier_version_holds_as_before() {
    let mut desk = Desk::new("Other words, nothing like it.");
    let then = story("We boo the ferry all day", "says = \"At 12.\"");
    let cited = EvidenceRef { source: "tape".into(), locator: Some("1".into()), ..<_>::default() };
    desk.says(&then, "quotes.q1", decide(Value::Verbatim, vec![cited.clone()]), false);
    desk.says(&then, "quotes.q1", decide(Value::Correct, Vec::new()), false);
    desk.says(&then, "claims.c1", decide(Value::Supported, vec![cited]), false);
    let now = story("We boo the ferry all day", "says = \"At 10.\"");
    assert_eq!(desk.stale(&now), Vec::<String>::new());
}

#[test]
fn what_was_kept_without_looking_does_not_hold_against_the_tape() {
    let cases = [
        ("We boo the ferry all day", "We jeer the ferry all day"),
        ("Паром отправится ровно в полдень", "Паром отправится ровно в полночь"),
        ("渡し船は月曜日の正午に出港します", "渡し船は月曜日の深夜に出港します"),
        ("تغادر العبارة ظهر الاثنين المقبل", "تغادر العبارة فجر الاثنين المقبل"),
    ];
    for (said, edited) in cases {
        let mut desk = Desk::new(said);
        let (then, now) = (story(said, ""), story(edited, ""));
        desk.says(&then, "quotes.q1", decide(Value::Verbatim, Vec::new()), false);
        assert_eq!(desk.stale(&then), Vec::<String>::new());
        desk.says(&now, "quotes.q1", EventKind::Keep, false);
        let stale = desk.stale(&now);
        assert!(
            stale.len() == 1 && stale[0].contains("kept as verbatim without looking"),
            "{stale:?}"
        );
    }
    // what was kept rightly holds
    let mut desk = Desk::new("We jeer the ferry all day");
    let (then, now) =
        (story("We boo the ferry all day", ""), story("We jeer the ferry all day", ""));
    desk.says(&then, "quotes.q1", decide(Value::Verbatim, Vec::new()), false);
    desk.says(&now, "quotes.q1", EventKind::Keep, false);
    assert_eq!(desk.stale(&now), Vec::<String>::new());
}

#[test]
fn a_verdict_does_not_rest_on_evidence_that_was_withdrawn() {
    let now = story("We boo the ferry all day", "");
    let cited = EvidenceRef { source: "tape".into(), locator: Some("2".into()), ..<_>::default() };
    let attach = EventKind::Evidence { cited: cited.clone(), own: None };
    let mut desk = Desk::new("We boo the ferry all day");
    desk.says(&now, "claims.c1", attach.clone(), true);
    let step = desk.record.to_undo("km").map(Box::<str>::from).expect("a step");
    desk.says(&now, "claims.c1", decide(Value::Supported, vec![cited]), true);
    assert_eq!(desk.stale(&now), Vec::<String>::new());
    // the evidence alone is undone, as the history allows
    let what = EventKind::Undo { step };
    let draft = Draft { item: None, seen: None, what, via: EventOrigin::Key };
    for event in desk.record.stamped(vec![draft], "km", &mut desk.stamps) {
        desk.record.push(event);
    }
    let stale = desk.stale(&now);
    let why =
        "claims.c1: verdict is stale: decided on tape, 2; it is no evidence for this any more";
    assert_eq!(stale, [why]);
    desk.undo_last();
    assert_eq!(desk.stale(&now), Vec::<String>::new(), "without the verdict nothing is stale");
}

#[test]
fn an_answer_after_a_ruling_opens_the_question_again() {
    let now = story("We boo the ferry all day", "");
    let mut desk = Desk::new("We boo the ferry all day");
    desk.says(&now, "quotes.q1", decide(Value::Verbatim, Vec::new()), true);
    let ruling = EventKind::Adjudicate { value: Value::Verbatim, note: None };
    desk.says(&now, "quotes.q1", ruling, true);
    let id = ItemId::parse("quotes.q1").expect("an item");
    let disputed = |desk: &Desk| {
        desk.record
            .item_record(&id)
            .is_some_and(|case| case.is_disputed(crate::review::Axis::Wording))
    };
    assert!(!disputed(&desk));
    desk.says(&now, "quotes.q1", decide(Value::Altered, Vec::new()), true);
    assert!(disputed(&desk));
    desk.undo_last();
    assert!(!disputed(&desk));
}

#[test]
fn of_a_text_that_has_lost_everything_it_is_said_in_time() {
    const ALL: usize = MOST_LOOKED_UP + 20;
    let said = |n: usize, word: &str| format!("We {word} the ferry of pier {n} all day");
    let tape: Vec<String> = (0..ALL).map(|n| said(n, "jeer")).collect();
    let tape = tape.join("\n\n");
    let now = story("We boo the ferry all day", "");
    let mut desk = Desk::new("");
    for n in 0..ALL {
        let passage = Passage { words: vec![said(n, "boo").into()], ..Passage::default() };
        let (source, passage) = ("tape".into(), Some(passage.into()));
        let cited = EvidenceRef { source, passage, ..EvidenceRef::default() };
        // twice: for two questions
        desk.says(&now, "quotes.q1", decide(Value::Verbatim, vec![cited.clone()]), true);
        desk.says(&now, "quotes.q1", decide(Value::Fair, vec![cited]), true);
    }
    let items = Items::of(&now);
    let read = |_: &str| Ok(tape.clone());
    let (record, ..) = settled_with((&now, &items), desk.record.clone(), Some(&read));
    let words: Vec<&str> = (0..record.entries().len())
        .map(|entry| record.changes_since(entry).first().map_or("", |reason| &*reason.words))
        .collect();
    assert_eq!(words.len(), 2 * ALL);
    assert!(words.iter().all(|words| words.starts_with("decided when tape had “")), "{words:?}");
    let told = words.iter().filter(|words| words.contains("it now has")).count();
    assert_eq!(told, 2 * MOST_LOOKED_UP);
}
