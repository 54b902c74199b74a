//! Small stories and what the gate leaves of them.

use std::path::Path;

use super::*;
use crate::review::event::{CountingStamps, Event, EventKind, EventOrigin, EvidenceRef, stamped};
use crate::review::{Draft, SignOff, VoidReason, latest_sign_off};
use crate::story::bundled::Embedded;
use crate::story::load;

/// A bundled story under review.
struct Desk {
    story: Story,
    items: Items,
    record: Record,
    stamps: CountingStamps,
}

impl Desk {
    fn new() -> Self {
        let story = load(&Embedded, Path::new("council-lanes.story")).expect("it is bundled");
        let items = Items::of(&story);
        Self { story, items, record: Record::default(), stamps: CountingStamps::default() }
    }

    fn says(&mut self, who: &str, item: &str, what: EventKind) -> Event {
        let id = ItemId::parse(item).expect("an item");
        let at = self.items.position(&id).map(|at| self.items.all()[at].item);
        let seen = at.map(|item| self.items.seen(&self.story, item));
        let draft = Draft { item: Some(id), seen, what, via: EventOrigin::Key };
        let event = stamped(vec![draft], who, &mut self.stamps).remove(0);
        self.record.push(event.clone());
        event
    }

    fn decides(&mut self, who: &str, item: &str, value: Value) -> Event {
        self.says(who, item, EventKind::Decide { value, evidence: Vec::new(), note: None })
    }

    /// Returns what is left of an item.
    fn left(&self, item: &str) -> String {
        let gate = Gate::of(&self.story, &self.items, &self.record);
        let id = ItemId::parse(item);
        let lines = gate.lines.iter().filter(|line| line.id == id);
        lines.map(|line| line.what.clone()).collect::<Vec<_>>().join("; ")
    }

    /// Signs off as earlier versions did, or as this one does.
    fn sign_off(&mut self, annotations: Option<&str>) {
        let sha256 = self.items.sha256().into();
        let annotations = annotations.map(Into::into);
        let (initials, scope) = ("МК".into(), "full".into());
        let what = EventKind::Signoff { initials, scope, sha256, annotations };
        let draft = Draft { item: None, seen: None, what, via: EventOrigin::Key };
        let event = stamped(vec![draft], "km", &mut self.stamps).remove(0);
        self.record.push(event);
    }

    /// Decides everything well.
    fn checks_all(&mut self, who: &str) {
        for item in self.items.all().to_vec() {
            for axis in item.asked(Some(Value::Verbatim)) {
                let value = axis.values().next().expect("an axis has values").value;
                self.decides(who, &item.id.to_string(), value);
            }
        }
    }

    fn signs(&mut self, who: &str) {
        let sha256 = self.items.sha256().into();
        let what = EventKind::Signoff {
            initials: who.into(),
            scope: "full".into(),
            sha256,
            annotations: None,
        };
        let draft = Draft { item: None, seen: None, what, via: EventOrigin::Key };
        let event = stamped(vec![draft], who, &mut self.stamps).remove(0);
        self.record.push(event);
    }
}

#[test]
fn each_question_of_a_quote_is_left_until_somebody_answers_it() {
    let mut session = Desk::new();
    assert_eq!(
        session.left("quotes.q1"),
        "quotes.q1: wording is not decided; quotes.q1: context is not decided; \
         quotes.q1: attribution is not decided"
    );
    session.decides("km", "quotes.q1", Value::Verbatim);
    session.decides("km", "quotes.q1", Value::Fair);
    assert_eq!(session.left("quotes.q1"), "quotes.q1: attribution is not decided");
    session.decides("rb", "quotes.q1", Value::Correct);
    assert_eq!(session.left("quotes.q1"), "");
    session.decides("rb", "quotes.q1", Value::Altered);
    assert_eq!(session.left("quotes.q1"), "quotes.q1: wording: km verbatim, rb altered");
    session.says("ed", "quotes.q1", EventKind::Adjudicate { value: Value::Tidied, note: None });
    assert_eq!(session.left("quotes.q1"), "");
}

#[test]
fn the_questions_of_an_item_are_one_row_and_the_lines_add_up() {
    let mut session = Desk::new();
    session.decides("km", "quotes.q2", Value::Verbatim);
    session.says("km", "quotes.q1", EventKind::Flag("ask her".into()));
    session.says("km", "quotes.q3", EventKind::Query("who?".into()));
    let gate = Gate::of(&session.story, &session.items, &session.record);
    let rows = gate.rows();
    let of = |item: &str| {
        let id = ItemId::parse(item);
        let rows = rows.iter().filter(|row| row.id == id);
        rows.map(|row| row.what.trim_start_matches(item)).collect::<Vec<_>>().join(" / ")
    };
    assert_eq!(
        of("quotes.q1"),
        ": km says: ask her / : not decided: wording, context, attribution"
    );
    assert_eq!(of("quotes.q2"), ": not decided: context, attribution");
    assert_eq!(of("claims.c1"), ": verdict is not decided");
    assert!(
        of("quotes.q3").starts_with(": km asks: who? / : not decided: wording, "),
        "{}",
        of("quotes.q3")
    );
    // a row for each item, and one for each remark
    assert_eq!(rows.len(), session.items.all().len() + 2);
    let questions = |row: &GateLine| match row.axis {
        None if row.what.contains(": not decided: ") => row.what.matches(", ").count() + 1,
        _ => 1,
    };
    assert_eq!(rows.iter().map(questions).sum::<usize>(), gate.count());
    let kinds: Vec<GateLineKind> = rows.iter().map(|row| row.kind).collect();
    assert!(kinds.is_sorted(), "{kinds:?}");
}

#[test]
fn stale_answers_of_an_item_are_one_row_with_each_reason_once() {
    let line = |axis: Axis, why: &str| GateLine {
        kind: GateLineKind::Stale,
        id: ItemId::parse("quotes.q1"),
        item: None,
        axis: Some(axis),
        what: format!("quotes.q1: {} is stale: {why}", axis.word()),
        left_out: None,
    };
    let rows = |lines: Vec<GateLine>| {
        Gate { lines }.rows().into_iter().map(|row| row.what).collect::<Vec<_>>()
    };
    let same = "слова изменились";
    let all = [Axis::Wording, Axis::Context, Axis::Attribution].map(|axis| line(axis, same));
    assert_eq!(
        rows(all.to_vec()),
        [format!("quotes.q1: stale: wording, context, attribution: {same}")]
    );
    let two = vec![line(Axis::Wording, same), line(Axis::Attribution, "他人的名字")];
    assert_eq!(
        rows(two),
        [format!("quotes.q1: wording is stale: {same}; attribution is stale: 他人的名字")]
    );
    let other = GateLine { id: ItemId::parse("quotes.q2"), ..line(Axis::Wording, same) };
    assert_eq!(rows(vec![line(Axis::Wording, same), other]).len(), 2);
}

#[test]
fn a_sign_off_of_an_earlier_version_says_that_it_is_for_the_text_alone() {
    for (annotations, limits) in
        [(None, ", by an earlier version: for the text alone"), (Some("ff"), "")]
    {
        let mut session = Desk::new();
        session.sign_off(annotations);
        let SignOff::Valid(signed) = latest_sign_off(&session.record, session.items.sha256())
        else {
            panic!("it holds");
        };
        assert_eq!(signed.limits(), limits);
    }
}

#[test]
fn a_quote_without_a_source_passes_and_is_listed() {
    let mut session = Desk::new();
    session.decides("km", "quotes.q4", Value::NoSource);
    session.decides("km", "quotes.q4", Value::Correct);
    assert_eq!(
        session.left("quotes.q4"),
        "quotes.q4: no source: there is nothing to compare the words with"
    );
    let gate = Gate::of(&session.story, &session.items, &session.record);
    let line =
        gate.lines.iter().find(|line| line.kind == GateLineKind::Unverified).expect("it is told");
    assert!(!line.kind.blocks());
}

#[test]
fn queries_and_blockers_are_left_until_they_are_closed() {
    let mut session = Desk::new();
    session.decides("km", "claims.c1", Value::Supported);
    let query = session.says("km", "claims.c1", EventKind::Query("Who counted?".into()));
    assert_eq!(session.left("claims.c1"), "claims.c1: km asks: Who counted?");
    let answer = EventKind::Answer { to: query.id.clone(), text: "The clerk.".into() };
    session.says("km", "claims.c1", answer);
    assert_eq!(session.left("claims.c1"), "claims.c1: the query of km was answered: Who counted?");
    session.decides("km", "claims.c1", Value::Supported);
    assert_eq!(session.left("claims.c1"), "");
    let blocker = session.says("km", "claims.c1", EventKind::Flag("Wrong day.".into()));
    assert_eq!(session.left("claims.c1"), "claims.c1: km says: Wrong day.");
    session.says("km", "claims.c1", EventKind::Close { to: blocker.id });
    assert_eq!(session.left("claims.c1"), "");
}

#[test]
fn a_claim_needs_evidence_unless_it_cannot_have_any() {
    let mut session = Desk::new();
    let mut claims = session.story.claims.to_vec();
    claims[0].evidence = Box::default();
    session.story.claims = claims.into();
    session.decides("km", "claims.c1", Value::Supported);
    assert_eq!(session.left("claims.c1"), "claims.c1: there is no evidence");
    session.decides("km", "claims.c1", Value::NotCheckable);
    assert_eq!(session.left("claims.c1"), "");
    session.decides("km", "claims.c1", Value::Supported);
    let cited = EvidenceRef { source: "minutes".into(), ..EvidenceRef::default() };
    session.says("km", "claims.c1", EventKind::Evidence { cited, own: None });
    assert_eq!(session.left("claims.c1"), "");
}

#[test]
fn other_words_and_lost_items_are_left() {
    let mut session = Desk::new();
    session.decides("km", "claims.c1", Value::Supported);
    session.decides("km", "claims.c2", Value::Supported);
    let mut claims = session.story.claims.to_vec();
    claims[0].parts[0].end -= 3;
    claims.remove(1);
    session.story.claims = claims.into();
    session.items = Items::of(&session.story);
    assert_eq!(
        session.left("claims.c1"),
        "claims.c1: verdict is stale: the words changed after it was decided"
    );
    assert_eq!(session.left("claims.c2"), "claims.c2 was decided, but is no longer in the story");
    let gate = Gate::of(&session.story, &session.items, &session.record);
    let problems = gate.problems(&session.story);
    let orphan = problems.iter().find(|p| p.rule == "orphan-decision").expect("it is told");
    assert_eq!((orphan.at.line, orphan.at.column), (1, 1));
    let stale = problems.iter().find(|p| p.rule == "stale-decision").expect("it is told");
    assert!(stale.line.text.starts_with("LINDMERE – The town"), "{stale:?}");
}

#[test]
fn a_story_that_is_checked_can_go_out_and_a_sign_off_holds_until_something_changes() {
    let mut session = Desk::new();
    let sha256 = session.items.sha256().to_owned();
    session.checks_all("km");
    let gate = Gate::of(&session.story, &session.items, &session.record);
    assert!(gate.is_open(), "{gate:?}");
    assert_eq!(latest_sign_off(&session.record, &sha256), SignOff::None);
    session.signs("KM");
    assert!(latest_sign_off(&session.record, &sha256).is_valid());
    assert!(matches!(
        latest_sign_off(&session.record, "other"),
        SignOff::Voided(_, VoidReason::Text)
    ));
    session.says("rb", "claims.c1", EventKind::Note("A remark.".into()));
    assert!(latest_sign_off(&session.record, &sha256).is_valid());
    let late = session.decides("rb", "claims.c1", Value::Refuted);
    let SignOff::Voided(old, VoidReason::Event(event)) = latest_sign_off(&session.record, &sha256)
    else {
        panic!("a later decision voids it");
    };
    assert_eq!((old.initials, &event.id), ("KM", &late.id));
    session.signs("RB");
    assert!(latest_sign_off(&session.record, &sha256).is_valid());
}
