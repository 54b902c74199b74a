//! Folding: undone steps, merged journals, and that it does not matter how events come in.

use std::fmt::Write;

use proptest::prelude::*;

use super::*;
use crate::review::event::{EvidenceRef, SeenWords};
use crate::review::{Axis, EventOrigin, Value};

/// Makes an event of words: who, the item (`-` for none), what, and a word more.
///
/// Its ID is `e` and a number, its step the same unless the words end with `step S`.
fn event(number: usize, words: &str) -> Event {
    let (words, step) = words.split_once(" step ").unwrap_or((words, ""));
    let mut words = words.splitn(4, ' ');
    let mut next = || words.next().unwrap_or_default();
    let (who, item, kind, rest) = (next(), next(), next(), next());
    let value = || {
        let named = Axis::ALL.iter().find_map(|(axis, _)| Value::named(*axis, rest));
        named.unwrap_or_else(|| panic!("{rest} is no value"))
    };
    let what = match kind {
        "decide" => {
            EventKind::Decide { value: value(), evidence: vec![EvidenceRef::default()], note: None }
        }
        "rule" => EventKind::Adjudicate { value: value(), note: None },
        "note" => EventKind::Note(rest.into()),
        "query" => EventKind::Query(rest.into()),
        "flag" => EventKind::Flag(rest.into()),
        "answer" => EventKind::Answer { to: rest.into(), text: "so it was".into() },
        "close" => EventKind::Close { to: rest.into() },
        "evidence" => EventKind::Evidence { cited: EvidenceRef::default(), own: None },
        "skip" => EventKind::Skip,
        "defer" => EventKind::Defer,
        "keep" => EventKind::Keep,
        "reopen" => EventKind::Reopen,
        "accept" => EventKind::Accept,
        "undo" => EventKind::Undo { step: rest.into() },
        "redo" => EventKind::Redo { step: rest.into() },
        other => panic!("{other} is nothing that is done"),
    };
    let id: Box<str> = format!("e{number}").into();
    let step = if step.is_empty() { id.clone() } else { step.into() };
    Event {
        id,
        at: format!("2026-01-01T00:{:02}:{:02}Z", number / 60, number % 60).into(),
        who: who.into(),
        after: Box::default(),
        step,
        item: ItemId::parse(item),
        seen: Some(SeenWords { sha256: format!("{number}").into(), ..SeenWords::default() }.into()),
        what,
        via: EventOrigin::Key,
    }
}

/// Makes a journal, an event a line; numbers begin at `from`.
fn journal(from: usize, lines: &str) -> Vec<Event> {
    let lines = lines.lines().map(str::trim).filter(|line| !line.is_empty());
    (from..).zip(lines).map(|(number, line)| event(number, line)).collect()
}

/// Folds one journal and lists the status of every item.
fn check(lines: &str) -> String {
    said(&Record::of(vec![journal(1, lines)]))
}

/// Says what is known of every item: values by reviewer, remarks, rulings.
fn said(record: &Record) -> String {
    let mut said = String::new();
    for item in record.items() {
        let case = record.item_record(item).expect("an item that something was said of");
        let mut words: Vec<String> = Vec::new();
        for (who, opinion) in &case.opinions {
            for decision in opinion.decisions() {
                let kept = if decision.kept { " kept" } else { "" };
                words.push(format!("{who} {}{kept}", decision.value.word()));
            }
            let flags = [(opinion.skipped, "skipped"), (opinion.deferred, "deferred")];
            words.extend(flags.iter().filter(|f| f.0).map(|f| format!("{who} {}", f.1)));
            words.extend(opinion.accepted.map(|(yes, _)| format!("{who} accepted {yes}")));
        }
        for remark in &case.remarks {
            let closed = if remark.closed { " closed" } else { "" };
            let answers = "!".repeat(remark.answers.len());
            words.push(format!("{} {:?}{answers}{closed}", remark.who, remark.kind));
        }
        words.extend(case.evidence.iter().map(|attached| format!("{} evidence", attached.who)));
        for (axis, _) in Axis::ALL {
            words.extend(case.ruling(axis).map(|ruling| format!("ruled {}", ruling.value.word())));
        }
        let _ = writeln!(said, "{item}: {}", words.join(", "));
    }
    said
}

#[test]
fn a_later_decision_takes_the_place_of_an_earlier_one() {
    let lines = "km quotes.q1 decide verbatim
        km quotes.q1 decide fair
        km quotes.q1 decide altered
        jb quotes.q1 decide tidied";
    assert_eq!(check(lines), "quotes.q1: jb tidied, km altered, km fair\n");
}

#[test]
fn what_is_taken_back_leaves_what_was_before() {
    let lines = "km quotes.q1 decide verbatim
        km quotes.q1 decide altered
        km - undo e2";
    assert_eq!(check(lines), "quotes.q1: km verbatim\n");
    let again = format!("{lines}\nkm - redo e2");
    assert_eq!(check(&again), "quotes.q1: km altered\n");
    let others = "km quotes.q1 decide verbatim\njb - undo e1";
    assert_eq!(check(others), "quotes.q1: km verbatim\n", "another's step");
    assert_eq!(check("km - undo e9\nkm quotes.q1 skip"), "quotes.q1: km skipped\n");
}

#[test]
fn a_step_of_many_is_taken_back_at_once() {
    let lines = "km quotes.q1 decide correct
        km quotes.q1 decide verbatim step bulk
        km quotes.q2 decide verbatim step bulk
        km claims.c1 note look step bulk
        km - undo bulk";
    let record = Record::of(vec![journal(1, lines)]);
    assert_eq!(said(&record), "quotes.q1: km correct\nquotes.q2: \nclaims.c1: \n");
    assert_eq!((record.to_undo("km"), record.to_redo("km")), (Some("e1"), Some("bulk")));
    assert_eq!(record.step("bulk").filter(|entry| entry.void).count(), 3);
}

#[test]
fn steps_are_taken_back_one_by_one_and_a_new_one_ends_doing_again() {
    let mut record = Record::default();
    let mut stands = |number, words| {
        record.push(event(number, words));
        let words = |step: Option<&str>| step.unwrap_or("-").to_owned();
        words(record.to_undo("km")) + " " + &words(record.to_redo("km"))
    };
    assert_eq!(stands(1, "km quotes.q1 decide verbatim"), "e1 -");
    assert_eq!(stands(2, "km quotes.q2 decide verbatim"), "e2 -");
    assert_eq!(stands(3, "jb quotes.q2 decide altered"), "e2 -");
    assert_eq!(stands(4, "km - undo e2"), "e1 e2");
    assert_eq!(stands(5, "km - undo e1"), "- e1");
    assert_eq!(stands(6, "km - redo e1"), "e1 e2");
    assert_eq!(stands(7, "km - undo e1"), "- e1");
    assert_eq!(stands(8, "km quotes.q3 skip"), "e8 -");
}

#[test]
fn two_steps_that_interleave_are_one_step_each() {
    let lines = "km quotes.q1 decide verbatim step a
        km quotes.q2 decide verbatim step b
        km quotes.q3 decide verbatim step a
        km - undo b";
    let record = Record::of(vec![journal(1, lines)]);
    assert_eq!(record.to_undo("km"), Some("a"));
    let more = format!("{lines}\nkm - undo a");
    assert_eq!(Record::of(vec![journal(1, &more)]).to_undo("km"), None);
}

#[test]
fn a_stale_decision_is_kept_or_opened_again() {
    let decided = "km quotes.q1 decide verbatim\njb quotes.q1 decide tidied\n";
    let kept = Record::of(vec![journal(1, &format!("{decided}km quotes.q1 keep"))]);
    assert_eq!(said(&kept), "quotes.q1: jb tidied, km verbatim kept\n");
    let case = kept.item_record(&ItemId::parse("quotes.q1").expect("an item")).expect("a case");
    let seen = |who| case.of(who).and_then(|o| o.on(Axis::Wording)?.seen.clone());
    assert_eq!(
        seen("km").map(|seen| seen.sha256.clone()),
        Some("3".into()),
        "it holds for the new words"
    );
    assert_eq!(seen("jb").map(|seen| seen.sha256.clone()), Some("2".into()));
    assert_eq!(check(&format!("{decided}km quotes.q1 reopen")), "quotes.q1: jb tidied\n");
    let undone = format!("{decided}km quotes.q1 reopen\nkm - undo e3");
    assert_eq!(check(&undone), "quotes.q1: jb tidied, km verbatim\n");
}

#[test]
fn queries_are_answered_and_closed() {
    assert_eq!(check("km quotes.q1 query who?"), "quotes.q1: km Query\n");
    let answered = "km quotes.q1 query who?\nkm quotes.q1 answer e1";
    assert_eq!(check(answered), "quotes.q1: km Query!\n");
    let decided = format!("{answered}\njb quotes.q1 decide correct");
    assert_eq!(check(&decided), "quotes.q1: jb correct, km Query!\n", "not the one who asked");
    let decided = format!("{answered}\nkm quotes.q1 decide correct");
    assert_eq!(check(&decided), "quotes.q1: km correct, km Query! closed\n");
    let undone = format!("{decided}\nkm - undo e3");
    assert_eq!(check(&undone), "quotes.q1: km Query!\n", "it is open again");
    let closed = "km quotes.q1 flag wrong name\njb quotes.q1 close e1";
    assert_eq!(check(closed), "quotes.q1: km Blocker closed\n");
    let other = "km quotes.q1 query who?\nkm quotes.q2 answer e1";
    assert_eq!(check(other), "quotes.q1: km Query\nquotes.q2: \n", "the answer is to another item");
}

#[test]
fn a_ruling_resolves_a_disagreement() {
    let lines = "km quotes.q1 decide verbatim\njb quotes.q1 decide altered\n";
    let of = |lines: &str| {
        let record = Record::of(vec![journal(1, lines)]);
        let case = record.item_record(&ItemId::parse("quotes.q1").expect("an item")).cloned();
        let case = case.expect("a case");
        (case.is_disputed(Axis::Wording), case.valid_answer(Axis::Wording))
    };
    assert_eq!(of(lines), (true, None));
    let ruled = format!("{lines}ed quotes.q1 rule altered\n");
    assert_eq!(of(&ruled), (false, Some(Value::Altered)));
    assert_eq!(of(&format!("{ruled}ed - undo e3")), (true, None));
}

#[test]
fn a_copy_of_a_journal_counts_once() {
    let lines = "km quotes.q1 decide verbatim\nkm quotes.q1 note so\nkm - undo e2";
    let (whole, mut part) = (journal(1, lines), journal(1, lines));
    part.truncate(2);
    let record = Record::of(vec![part, whole.clone(), whole]);
    assert_eq!(record.entries().len(), 3);
    assert_eq!(said(&record), "quotes.q1: km verbatim\n");
}

#[test]
fn a_clock_that_was_set_back_does_not_turn_a_journal_round() {
    let mut km = journal(1, "km quotes.q1 decide verbatim\nkm quotes.q1 decide altered");
    km[1].at = "2025-12-31T23:00:00Z".into();
    let jb = journal(3, "jb quotes.q2 decide verbatim");
    for journals in [vec![km.clone(), jb.clone()], vec![jb, km]] {
        let record = Record::of(journals);
        assert_eq!(said(&record), "quotes.q1: km altered\nquotes.q2: jb verbatim\n");
        let ids: Vec<&str> = record.entries().iter().map(|entry| &*entry.event.id).collect();
        assert_eq!(ids, ["e1", "e2", "e3"]);
    }
}

#[test]
fn the_same_moment_in_any_order_of_ids_is_merged_the_same() {
    // lines against ids: 9 before 1 in one file, 5 in the other
    let at = |mut events: Vec<Event>, ids: &[&str]| {
        for (event, id) in events.iter_mut().zip(ids) {
            (event.at, event.id) = ("2026-01-01T00:00:00Z".into(), (*id).into());
        }
        events
    };
    let km = at(journal(1, &"km quotes.q1 skip\n".repeat(3)), &["9", "1", "3"]);
    let jb = at(journal(1, &"jb quotes.q1 skip\n".repeat(3)), &["5", "7", "2"]);
    let ids = |journals| {
        let record = Record::of(journals);
        record.entries().iter().map(|entry| entry.event.id.to_string()).collect::<String>()
    };
    assert_eq!(ids(vec![km.clone(), jb.clone()]), "572913");
    assert_eq!(ids(vec![jb, km]), "572913");
}

/// Something that two reviewers may do; only steps that can be undone are undone.
fn doing() -> impl Strategy<Value = (u8, u8, u8)> {
    (0..2_u8, 0..3_u8, 0..16_u8)
}

/// Makes the next event of what is done in sight of what was done before.
fn next(record: &Record, number: usize, (who, item, what): (u8, u8, u8)) -> Event {
    let who = ["km", "jb"][usize::from(who)];
    let item = ["quotes.q1", "quotes.q2", "claims.c1"][usize::from(item)];
    let (values, claim) = (["verbatim", "altered", "fair", "correct"], item.starts_with('c'));
    let value = if claim { "refuted" } else { values[usize::from(what % 4)] };
    let remark = number.saturating_sub(usize::from(what % 4) + 1);
    let step = |step: Option<&str>, back: &str| match step {
        Some(step) => format!("{who} - {back} {step}"),
        None => format!("{who} {item} skip"),
    };
    let words = match what {
        0..4 => format!("{who} {item} decide {value}"),
        4 | 13 => step(record.to_undo(who), "undo"),
        5 => step(record.to_redo(who), "redo"),
        6 => format!("{who} {item} note so"),
        7 => format!("{who} {item} query so?"),
        8 => format!("{who} {item} answer e{remark}"),
        9 => format!("{who} {item} close e{remark}"),
        10 => format!("{who} {item} keep"),
        11 => format!("{who} {item} reopen"),
        12 => format!("{who} {item} rule {value}"),
        14 => format!("{who} {item} evidence"),
        _ => format!("{who} {item} decide {value} step s{}", number / 4),
    };
    event(number, &words)
}

proptest! {
    #[test]
    fn one_by_one_or_at_once_or_without_what_was_taken_back(
        all in prop::collection::vec(doing(), 0..60)
    ) {
        let mut record = Record::default();
        let mut events = Vec::new();
        for (number, doing) in all.into_iter().enumerate() {
            let event = next(&record, number, doing);
            events.push(event.clone());
            record.push(event);
        }
        let at_once = Record::of(vec![events]);
        prop_assert_eq!(record.entries(), at_once.entries());
        prop_assert_eq!(said(&record), said(&at_once));
        for item in record.items() {
            prop_assert_eq!(record.item_record(item), at_once.item_record(item));
        }
        for who in ["km", "jb"] {
            prop_assert_eq!(record.to_undo(who), at_once.to_undo(who));
            prop_assert_eq!(record.to_redo(who), at_once.to_redo(who));
        }
// the result is that of a journal in which undone events were never written
        let is_step = |event: &Event| matches!(event.what, EventKind::Undo { .. } | EventKind::Redo { .. });
        let holds = record.entries().iter().filter(|e| !e.void && !is_step(&e.event));
        let holds = Record::of(vec![holds.map(|entry| entry.event.clone()).collect()]);
        let bare = |said: String| {
            said.lines().filter(|line| !line.ends_with(": ")).collect::<Vec<_>>().join("\n")
        };
        prop_assert_eq!(bare(said(&record)), bare(said(&holds)));
    }
}
