//! What had not arrived where somebody decided or signed off: it is not taken as seen.

use sayso::review::{
    Draft, Event, EventKind, EventOrigin, EventRef, Gate, GateLineKind, ItemId, Items, Record,
    SeenWords, SignOff, Value, latest_sign_off,
};
use sayso::story::formats::native;

use super::Marked;

fn item() -> Option<ItemId> {
    ItemId::parse("quotes.q1")
}

/// Makes an event in sight of some journals, at a time.
fn event(seen: &[&[Event]], who: &str, what: EventKind, at: &str) -> Event {
    let record = Record::of(seen.iter().map(|events| events.to_vec()).collect());
    let about = SeenWords { about: Some(Box::default()), ..SeenWords::default() };
    let seen = what.answer().map(|_| about);
    let item = if matches!(what, EventKind::Signoff { .. }) { None } else { item() };
    let draft = Draft { item, seen, what, via: EventOrigin::Key };
    let mut stamps = Marked(format!("{who}-{at}"), 0);
    let mut events = record.stamped(vec![draft], who, &mut stamps);
    events[0].at = at.into();
    events.remove(0)
}

fn decided(value: Value) -> EventKind {
    EventKind::Decide { value, evidence: Vec::new(), note: None }
}

fn signed(annotations: Option<&str>) -> EventKind {
    EventKind::Signoff {
        initials: "Ж".into(),
        scope: "full".into(),
        sha256: "00".into(),
        annotations: annotations.map(Into::into),
    }
}

#[test]
fn a_sign_off_that_is_the_first_event_of_all_covers_nothing_that_it_had_not_seen() {
    let jb = event(&[], "jb", decided(Value::Verbatim), "2026-01-01T00:00:00Z");
    let query = event(&[], "км", EventKind::Query("谁说的?".into()), "2020-01-01T00:00:00Z");
    for other in [jb, query] {
        let ed = event(&[], "ed", signed(Some("ff")), "2026-02-01T00:00:00Z");
        // in a file of its own, and behind the other in one that somebody put together
        for journals in
            [vec![vec![other.clone()], vec![ed.clone()]], vec![vec![other.clone(), ed.clone()]]]
        {
            let record = Record::of(journals);
            let sign_off = latest_sign_off(&record, "00");
            let SignOff::Voided(_, why) = sign_off else { panic!("{sign_off:?}") };
            assert!(why.words().contains("meanwhile, not seen by who signed off"), "{why:?}");
        }
        // with the other in sight it is valid
        let ed = event(
            &[std::slice::from_ref(&other)],
            "ed",
            signed(Some("ff")),
            "2026-02-01T00:00:00Z",
        );
        let record = Record::of(vec![vec![other.clone()], vec![ed]]);
        assert!(latest_sign_off(&record, "00").is_valid());
        // earlier versions did not record what was seen
        let ed = event(&[], "ed", signed(None), "2026-02-01T00:00:00Z");
        let record = Record::of(vec![vec![other], vec![ed]]);
        assert!(latest_sign_off(&record, "00").is_valid());
    }
}

/// A query of km, an answer to it, recorded by ed, and a decision of km, who had or had not seen it.
fn asked(to: impl Fn(&Event) -> Box<str>, had_arrived: bool) -> Vec<Vec<Event>> {
    let query = event(&[], "km", EventKind::Query("מי אמר?".into()), "2026-01-01T00:00:00Z");
    let km = vec![query.clone()];
    let what = EventKind::Answer { to: to(&query), text: "Ada".into() };
    let answer = event(&[&km], "ed", what, "2026-01-02T00:00:00Z");
    let ed = vec![answer];
    let seen: &[&[Event]] = if had_arrived { &[&km, &ed] } else { &[&km] };
    let decision = event(seen, "km", decided(Value::Verbatim), "2026-01-03T00:00:00Z");
    vec![vec![query, decision], ed]
}

#[test]
fn a_decision_closes_no_query_whose_answer_had_not_arrived() {
    let body = "+++\nformat = 1\ntitle = \"T\"\n+++\n\nAda said “so”.\n\n+++\n[quotes.q1]\ntext = \"“so”\"\n";
    let story = native::read("a.story", body.to_owned());
    let items = Items::of(&story);
    let names: [fn(&Event) -> Box<str>; 2] =
        [|query| query.id.clone(), |query| EventRef::of(query).as_str().into()];
    for to in names {
        for had_arrived in [true, false] {
            let mut journals = asked(to, had_arrived);
            for _ in 0..2 {
                journals.reverse();
                let record = Record::of(journals.clone());
                // the copy without what is confidential too
                let copy = record.with_events(
                    record.entries().iter().map(|entry| entry.event.clone()).collect(),
                );
                for record in [&record, &copy] {
                    let gate = Gate::of(&story, &items, record);
                    let waits =
                        gate.lines.iter().any(|line| line.kind == GateLineKind::QueryAnswered);
                    assert_eq!(waits, !had_arrived, "{gate:?}");
                }
                // a decision in sight of it closes it
                let mut record = record;
                let mut next = record.stamped(
                    vec![Draft {
                        item: item(),
                        seen: None,
                        what: decided(Value::Tidied),
                        via: EventOrigin::Key,
                    }],
                    "km",
                    &mut Marked("next".into(), 0),
                );
                record.push(next.remove(0));
                let case = record.item_record(&item().expect("an item")).expect("known");
                assert!(case.remarks[0].closed);
            }
        }
    }
}

/// A query of km, an answer to it, recorded by ed, and its closing by somebody who had or had not seen
/// that; the answer is dated before the closing or after it.
fn closed(
    words: (&str, &str),
    who: &str,
    had_arrived: bool,
    answered_first: bool,
) -> Vec<Vec<Event>> {
    let query = event(&[], "km", EventKind::Query(words.0.into()), "2026-01-01T00:00:00Z");
    let km = vec![query.clone()];
    let what = EventKind::Answer { to: query.id.clone(), text: words.1.into() };
    let (answered, closed) = if answered_first {
        ("2026-01-02T00:00:00Z", "2026-01-03T00:00:00Z")
    } else {
        ("2026-01-03T00:00:00Z", "2026-01-02T00:00:00Z")
    };
    let ed = vec![event(&[&km], "ed", what, answered)];
    let seen: &[&[Event]] = if had_arrived { &[&km, &ed] } else { &[&km] };
    let to = EventRef::of(&query).as_str().into();
    let close = event(seen, who, EventKind::Close { to }, closed);
    if who == "km" { vec![vec![query, close], ed] } else { vec![km, ed, vec![close]] }
}

#[test]
fn closing_a_query_hides_no_answer_that_had_not_arrived() {
    let body = "+++\nformat = 1\ntitle = \"T\"\n+++\n\nAda said “so”.\n\n+++\n[quotes.q1]\ntext = \"“so”\"\n";
    let story = native::read("a.story", body.to_owned());
    let items = Items::of(&story);
    let waits = |journals: &[Vec<Event>]| {
        let gate = Gate::of(&story, &items, &Record::of(journals.to_vec()));
        gate.lines.iter().any(|line| line.kind == GateLineKind::QueryAnswered)
    };
    for words in [
        ("Who said it?", "Ada"),
        ("Кто это сказал?", "Ада"),
        ("谁说的?", "阿达"),
        ("من قال هذا؟", "آدا"),
        ("מי אמר?", "עדה"),
        ("किसने कहा?", "आदा"),
    ] {
        for who in ["km", "jb"] {
            for (had_arrived, answered_first) in [(true, true), (false, true), (false, false)] {
                let mut journals = closed(words, who, had_arrived, answered_first);
                for _ in 0..2 {
                    journals.reverse();
                    let case = (words, who, had_arrived, answered_first);
                    assert_eq!(waits(&journals), !had_arrived, "{case:?}");
                }
            }
        }
    }
}

#[test]
fn an_answer_after_a_query_was_closed_is_shown() {
    let query = event(&[], "km", EventKind::Query("Who?".into()), "2026-01-01T00:00:00Z");
    let km = vec![query.clone()];
    let close =
        event(&[&km], "km", EventKind::Close { to: query.id.clone() }, "2026-01-02T00:00:00Z");
    let km = vec![query.clone(), close];
    let what = EventKind::Answer { to: query.id.clone(), text: "Ada".into() };
    let ed = vec![event(&[&km], "ed", what, "2026-01-03T00:00:00Z")];
    let record = Record::of(vec![km.clone(), ed.clone()]);
    let case = record.item_record(&item().expect("an item")).expect("known");
    assert!(case.remarks[0].is_answered());
    // closed again in sight of the answer
    let close = event(&[&km, &ed], "km", EventKind::Close { to: query.id }, "2026-01-04T00:00:00Z");
    let record = Record::of(vec![[km, vec![close]].concat(), ed]);
    let case = record.item_record(&item().expect("an item")).expect("known");
    assert!(case.remarks[0].closed);
}
