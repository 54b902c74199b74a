//! Small stories and what the gate leaves of them.

use std::path::Path;

use super::*;
use crate::review::event::{Cited, Event, Numbered, Via, What, stamped};
use crate::review::{Draft, SignOff, Voids, signed};
use crate::story::bundled::Embedded;
use crate::story::load;

/// A bundled story under review.
struct Desk {
    story: Story,
    items: Items,
    record: Record,
    stamps: Numbered,
}

impl Desk {
    fn new() -> Self {
        let story = load(&Embedded, Path::new("council-lanes.story")).expect("it is bundled");
        let items = Items::of(&story);
        Self { story, items, record: Record::default(), stamps: Numbered::default() }
    }

    fn says(&mut self, who: &str, item: &str, what: What) -> Event {
        let id = ItemId::parse(item).expect("an item");
        let at = self.items.position(&id).map(|at| self.items.all()[at].item);
        let seen = at.map(|item| self.items.seen(&self.story, item));
        let draft = Draft { item: Some(id), seen, what, via: Via::Key };
        let event = stamped(vec![draft], who, &mut self.stamps).remove(0);
        self.record.push(event.clone());
        event
    }

    fn decides(&mut self, who: &str, item: &str, value: Value) -> Event {
        self.says(who, item, What::Decide { value, evidence: Vec::new(), note: None })
    }

    /// Returns what is left of an item.
    fn left(&self, item: &str) -> String {
        let gate = Gate::of(&self.story, &self.items, &self.record);
        let id = ItemId::parse(item);
        let lines = gate.lines.iter().filter(|line| line.id == id);
        lines.map(|line| line.what.clone()).collect::<Vec<_>>().join("; ")
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
        let what = What::Signoff { initials: who.into(), scope: "full".into(), sha256 };
        let draft = Draft { item: None, seen: None, what, via: Via::Key };
        let event = stamped(vec![draft], who, &mut self.stamps).remove(0);
        self.record.push(event);
    }
}

#[test]
fn each_question_of_a_quote_is_left_until_somebody_answers_it() {
    let mut desk = Desk::new();
    assert_eq!(
        desk.left("quotes.q1"),
        "quotes.q1: the words were not compared; quotes.q1: context is not decided; \
         quotes.q1: attribution is not decided"
    );
    desk.decides("km", "quotes.q1", Value::Verbatim);
    desk.decides("km", "quotes.q1", Value::Fair);
    assert_eq!(desk.left("quotes.q1"), "quotes.q1: attribution is not decided");
    desk.decides("rb", "quotes.q1", Value::Correct);
    assert_eq!(desk.left("quotes.q1"), "");
    desk.decides("rb", "quotes.q1", Value::Altered);
    assert_eq!(desk.left("quotes.q1"), "quotes.q1: wording: km verbatim, rb altered");
    desk.says("ed", "quotes.q1", What::Adjudicate { value: Value::Tidied, note: None });
    assert_eq!(desk.left("quotes.q1"), "");
}

#[test]
fn a_quote_without_a_source_passes_and_is_told() {
    let mut desk = Desk::new();
    desk.decides("km", "quotes.q4", Value::NoSource);
    desk.decides("km", "quotes.q4", Value::Correct);
    assert_eq!(desk.left("quotes.q4"), "quotes.q4: there is no source for the words");
    let gate = Gate::of(&desk.story, &desk.items, &desk.record);
    let line = gate.lines.iter().find(|line| line.left == Left::Unverified).expect("it is told");
    assert!(!line.left.bars());
}

#[test]
fn queries_and_blockers_are_left_until_they_are_settled() {
    let mut desk = Desk::new();
    desk.decides("km", "claims.c1", Value::Supported);
    let query = desk.says("km", "claims.c1", What::Query("Who counted?".into()));
    assert_eq!(desk.left("claims.c1"), "claims.c1: km asks: Who counted?");
    let answer = What::Answer { to: query.id.clone(), text: "The clerk.".into() };
    desk.says("km", "claims.c1", answer);
    assert_eq!(desk.left("claims.c1"), "claims.c1: the query of km was answered: Who counted?");
    desk.decides("km", "claims.c1", Value::Supported);
    assert_eq!(desk.left("claims.c1"), "");
    let blocker = desk.says("km", "claims.c1", What::Flag("Wrong day.".into()));
    assert_eq!(desk.left("claims.c1"), "claims.c1: km says: Wrong day.");
    desk.says("km", "claims.c1", What::Close { to: blocker.id });
    assert_eq!(desk.left("claims.c1"), "");
}

#[test]
fn a_claim_needs_evidence_unless_it_cannot_have_any() {
    let mut desk = Desk::new();
    let mut claims = desk.story.claims.to_vec();
    claims[0].evidence = Box::default();
    desk.story.claims = claims.into();
    desk.decides("km", "claims.c1", Value::Supported);
    assert_eq!(desk.left("claims.c1"), "claims.c1: there is no evidence");
    desk.decides("km", "claims.c1", Value::NotCheckable);
    assert_eq!(desk.left("claims.c1"), "");
    desk.decides("km", "claims.c1", Value::Supported);
    let cited = Cited { source: "minutes".into(), ..Cited::default() };
    desk.says("km", "claims.c1", What::Evidence { cited, own: None });
    assert_eq!(desk.left("claims.c1"), "");
}

#[test]
fn other_words_and_lost_items_are_left() {
    let mut desk = Desk::new();
    desk.decides("km", "claims.c1", Value::Supported);
    desk.decides("km", "claims.c2", Value::Supported);
    let mut claims = desk.story.claims.to_vec();
    claims[0].parts[0].end -= 3;
    claims.remove(1);
    desk.story.claims = claims.into();
    desk.items = Items::of(&desk.story);
    assert_eq!(
        desk.left("claims.c1"),
        "claims.c1: the words changed after the verdict was decided"
    );
    assert_eq!(desk.left("claims.c2"), "claims.c2 was decided and is no longer in the story");
    let gate = Gate::of(&desk.story, &desk.items, &desk.record);
    let problems = gate.problems(&desk.story);
    let orphan = problems.iter().find(|p| p.rule == "orphan-decision").expect("it is told");
    assert_eq!((orphan.at.line, orphan.at.column), (1, 1));
    let stale = problems.iter().find(|p| p.rule == "stale-decision").expect("it is told");
    assert!(stale.line.text.starts_with("LINDMERE – The town"), "{stale:?}");
}

#[test]
fn a_story_that_is_checked_can_go_out_and_a_sign_off_holds_until_something_changes() {
    let mut desk = Desk::new();
    let sha256 = desk.items.sha256().to_owned();
    desk.checks_all("km");
    let gate = Gate::of(&desk.story, &desk.items, &desk.record);
    assert!(gate.is_open(), "{gate:?}");
    assert_eq!(signed(&desk.record, &sha256), SignOff::None);
    desk.signs("KM");
    assert!(signed(&desk.record, &sha256).is_valid());
    assert!(matches!(signed(&desk.record, "other"), SignOff::Voided(_, Voids::Text)));
    desk.says("rb", "claims.c1", What::Note("A remark.".into()));
    assert!(signed(&desk.record, &sha256).is_valid());
    let late = desk.decides("rb", "claims.c1", Value::Refuted);
    let SignOff::Voided(old, Voids::Event(event)) = signed(&desk.record, &sha256) else {
        panic!("a later decision voids it");
    };
    assert_eq!((old.initials, &event.id), ("KM", &late.id));
    desk.signs("RB");
    assert!(signed(&desk.record, &sha256).is_valid());
}
