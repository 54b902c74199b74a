//! Copies of journals that file syncs, editors and people make, journals of other versions, and
//! clocks that are wrong: what counts, and what the gate is told.

use std::fs;
use std::path::Path;

use sayso::review::journal::{Journals, codec};
use sayso::review::{
    Axis, CountingStamps, Draft, Event, EventKind, EventOrigin, ItemId, Record, Value,
};

use super::{append, ids, journal_of, notes, read, reported};

fn decide(value: Value) -> Draft {
    let what = EventKind::Decide { value, evidence: Vec::new(), note: None };
    Draft { item: ItemId::parse("quotes.q1"), seen: None, what, via: EventOrigin::Key }
}

/// Decides in sight of what is in a folder, by a clock that says `at`; returns the event.
fn decides(folder: &Path, who: &str, value: Value, at: &str) -> Event {
    let record = read(folder).record();
    let mut stamps = CountingStamps::default();
    let mut events = record.stamped(vec![decide(value)], who, &mut stamps);
    events[0].id = format!("{who}-{at}-{}", value.word()).into();
    events[0].step = events[0].id.clone();
    events[0].at = at.into();
    append(folder, who, &events).expect("written");
    events.remove(0)
}

/// Returns what a reviewer decided about the wording.
fn decided(folder: &Path, who: &str) -> Option<Value> {
    let record = read(folder).record();
    let item = ItemId::parse("quotes.q1").expect("an item");
    record.item_record(&item)?.of(who)?.value(Axis::Wording)
}

/// Returns what does not count, by name.
fn left_out(folder: &Path) -> Vec<String> {
    left_out_of(read(folder)).left_out().map(|one| format!("{}: {}", one.name(), one.why)).collect()
}

fn left_out_of(journals: Journals) -> Record {
    journals.record()
}

#[test]
fn an_event_of_a_year_ahead_in_a_copy_undoes_no_later_decision() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path();
    decides(home, "km", Value::Verbatim, "2026-03-01T10:00:00Z");
    // another computer, whose clock is a year ahead, has decided on a copy
    let other = tempfile::tempdir().expect("a folder");
    fs::copy(journal_of(home, "km"), journal_of(other.path(), "km")).expect("copied");
    decides(other.path(), "km", Value::Altered, "2027-03-01T10:00:00Z");
    let copy = home.join("km.sync-conflict-20260301-101112-QWERTZ.jsonl");
    fs::copy(journal_of(other.path(), "km"), &copy).expect("copied");
    assert_eq!(decided(home, "km"), Some(Value::Altered), "nothing else is known to be later");
    // seen, and decided again: that holds at every start, and what follows it too
    decides(home, "km", Value::Tidied, "2026-03-01T10:05:00Z");
    assert_eq!(decided(home, "km"), Some(Value::Tidied));
    decides(home, "km", Value::NotFound, "2026-03-01T10:06:00Z");
    assert_eq!(decided(home, "km"), Some(Value::NotFound));
    // even where the line between was damaged
    let path = journal_of(home, "km");
    let lines = fs::read_to_string(&path).expect("a journal");
    let mut lines: Vec<&str> = lines.lines().collect();
    lines[1] = &lines[1][..60];
    fs::write(&path, lines.join("\n") + "\n").expect("written");
    assert_eq!(decided(home, "km"), Some(Value::NotFound));
    assert_eq!(left_out(home).len(), 1, "the damaged line is told");
}

#[test]
fn a_clock_that_jumps_is_told_with_its_line() {
    let folder = tempfile::tempdir().expect("a folder");
    decides(folder.path(), "km", Value::Verbatim, "2027-03-01T10:00:00Z");
    decides(folder.path(), "km", Value::Altered, "2026-03-01T10:00:00Z");
    decides(folder.path(), "km", Value::Tidied, "2026-03-01T09:55:00Z");
    decides(folder.path(), "jb", Value::Tidied, "2025-12-31T23:00:00Z");
    assert_eq!(
        reported(&read(folder.path())),
        [
            "jb.jsonl:1: it is dated 2025-12-31T23:00:00Z, before what km wrote earlier \
             (2026-03-01T09:55:00Z)",
            "km.jsonl:2: it is dated 2026-03-01T10:00:00Z, before the line above it \
             (2027-03-01T10:00:00Z)",
        ]
    );
    assert_eq!(left_out(folder.path()), Vec::<String>::new(), "everything counts");
    assert_eq!(decided(folder.path(), "km"), Some(Value::Tidied));
    let mut journals = read(folder.path());
    journals.report_dated_ahead("2026-03-02T00:00:00Z");
    let told = reported(&journals);
    assert!(told[2].starts_with("km.jsonl:0: an event is dated 2027-03-01T10:00:00Z, ahead"));
    assert_eq!(told.len(), 3);
    // minutes are no jump
    let folder = tempfile::tempdir().expect("a folder");
    decides(folder.path(), "km", Value::Verbatim, "2026-03-01T10:00:00Z");
    decides(folder.path(), "jb", Value::Altered, "2026-03-01T09:52:00Z");
    assert_eq!(reported(&read(folder.path())), Vec::<String>::new());
}

#[test]
fn an_id_counts_within_the_journal_of_its_reviewer() {
    let folder = tempfile::tempdir().expect("a folder");
    let km = decides(folder.path(), "km", Value::Altered, "2026-03-01T10:00:00Z");
    // the same ID, dated earlier, in another's journal
    let posing = Event {
        who: "aa".into(),
        at: "2025-01-01T00:00:00Z".into(),
        what: EventKind::Note("nothing to see".into()),
        after: Box::default(),
        ..km
    };
    append(folder.path(), "aa", &[posing]).expect("written");
    assert_eq!(decided(folder.path(), "km"), Some(Value::Altered), "it hides nothing");
    assert_eq!(read(folder.path()).record().entries().len(), 2);
}

#[test]
fn two_events_of_one_reviewer_with_one_id_are_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = decides(folder.path(), "km", Value::Altered, "2026-03-01T10:00:00Z");
    let what = EventKind::Decide { value: Value::Verbatim, evidence: Vec::new(), note: None };
    let other = Event { what, ..first };
    let copy = folder.path().join("km (1).jsonl");
    fs::write(&copy, codec::encode(&other) + "\n").expect("written");
    assert_eq!(decided(folder.path(), "km"), Some(Value::Altered), "the journal itself counts");
    let told = ["km (1).jsonl:1: another event has the same ID: km.jsonl:1"];
    assert_eq!(left_out(folder.path()), told);
}

#[test]
fn copies_that_file_syncs_make_count_or_are_told() {
    let folder = tempfile::tempdir().expect("a folder");
    append(folder.path(), "km", &notes("km", "a", 2)).expect("written");
    let more = fs::read(journal_of(folder.path(), "km")).expect("a journal");
    let extra = codec::encode(&notes("km", "b", 1)[0]) + "\n";
    let copy = [&more[..], extra.as_bytes()].concat();
    // each: is it km's by its name?
    let names = [
        ("km (conflicted copy).jsonl", true),
        ("km (Anna's conflicted copy 2026-01-07).jsonl", true),
        ("km.sync-conflict-20260107-101112-ABCDEFG.jsonl", true),
        ("km (1).jsonl", true),
        ("km 2.jsonl", true),
        ("km – Kopie.jsonl", true),
        ("km (競合コピー).jsonl", true),
        ("km (конфликт).jsonl", true),
        ("km.jsonl.orig", false),
        ("km.jsonl~", false),
        ("km.jsonl (conflicted copy)", false),
        ("km.JSONL", false),
        ("km_conflict-20260107-101112.jsonl", false),
        ("km-LAPTOP.jsonl", false),
        ("Copy of km.jsonl", false),
        ("Копия km.jsonl", false),
    ];
    for (name, is_his) in names {
        let path = folder.path().join(name);
        fs::write(&path, &copy).expect("written");
        let journals = read(folder.path());
        assert_eq!(ids(&journals).contains(&"b-1"), is_his, "{name}");
        assert_eq!(left_out(folder.path()).is_empty(), is_his, "{name}: nothing passes unsaid");
        fs::remove_file(path).expect("removed");
    }
    // a backup with nothing new is not worth a word, nor is a file that a sync has not finished
    for name in ["km.jsonl.bak", ".km.jsonl.Xa3kQ9", ".syncthing.km.jsonl.tmp"] {
        let bytes = if name.starts_with('.') { &copy } else { &more };
        fs::write(folder.path().join(name), bytes).expect("written");
        assert_eq!(reported(&read(folder.path())), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn lines_that_are_there_twice_count_once() {
    let folder = tempfile::tempdir().expect("a folder");
    append(folder.path(), "km", &notes("km", "a", 3)).expect("written");
    let path = journal_of(folder.path(), "km");
    let text = fs::read_to_string(&path).expect("a journal");
    let lines: Vec<&str> = text.lines().collect();
    fs::write(&path, [lines[0], lines[1], lines[0], lines[2], lines[1], ""].join("\n"))
        .expect("written");
    let record = read(folder.path()).record();
    let order: Vec<&str> = record.entries().iter().map(|entry| &*entry.event.id).collect();
    assert_eq!(order, ["a-1", "a-2", "a-3"]);
    assert_eq!(left_out(folder.path()), Vec::<String>::new());
}

#[test]
fn two_sessions_of_one_reviewer_keep_what_each_decided_later() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path();
    // both sessions opened on the same journal
    let record = read(home).record();
    let stamp = |session: u32, at: &str, value: Value, record: &Record| {
        let mut events = record.stamped(vec![decide(value)], "km", &mut CountingStamps::default());
        events[0].id = format!("s{session}-{at}").into();
        events[0].step = events[0].id.clone();
        events[0].at = at.into();
        events
    };
    let one = stamp(1, "2026-03-01T10:00:00Z", Value::Verbatim, &record);
    append(home, "km", &one).expect("written");
    // the clock is set back, and the other session, which has not read that line, decides later
    let two = stamp(2, "2026-03-01T09:00:00Z", Value::Altered, &record);
    append(home, "km", &two).expect("written");
    assert_eq!(decided(home, "km"), Some(Value::Altered), "the line below is later");
    let seen = read(home).record();
    append(home, "km", &stamp(1, "2026-03-01T08:00:00Z", Value::Tidied, &seen)).expect("written");
    assert_eq!(decided(home, "km"), Some(Value::Tidied));
}

#[test]
fn lines_that_were_put_back_behind_later_ones_come_where_they_were() {
    let folder = tempfile::tempdir().expect("a folder");
    for (value, at) in [(Value::Verbatim, 1), (Value::Altered, 2), (Value::Tidied, 3)] {
        decides(folder.path(), "km", value, &format!("2026-03-0{at}T10:00:00Z"));
    }
    let path = journal_of(folder.path(), "km");
    let text = fs::read_to_string(&path).expect("a journal");
    let lines: Vec<&str> = text.lines().collect();
    // the second line was damaged and is restored from an export: it is the last line now
    fs::write(&path, [lines[0], lines[2], lines[1], ""].join("\n")).expect("written");
    assert_eq!(decided(folder.path(), "km"), Some(Value::Tidied));
}

#[test]
fn journals_of_earlier_and_newer_versions_are_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let sealed = |bare: &str| {
        let sum = sayso::review::journal::crc::of(bare.as_bytes());
        format!("{},\"crc\":\"{sum:08x}\"}}\n", bare.strip_suffix('}').expect("an object"))
    };
    let line = |who: &str, id: &str, at: &str, rest: &str| {
        let version = if who == "ed" { 2 } else { 1 };
        sealed(&format!(
            r#"{{"v":{version},"id":"{id}","at":"{at}","who":"{who}","item":"quotes.q1",{rest}}}"#
        ))
    };
    let verbatim = r#""kind":"decide","aspect":"wording","value":"verbatim""#;
    let altered = r#""kind":"decide","aspect":"wording","value":"altered""#;
    // no event names what came before it
    let km = line("km", "1", "2026-01-02T10:00:00Z", verbatim)
        + &line("km", "2", "2026-01-01T10:00:00Z", altered)
        + &line("km", "3", "2026-01-01T10:00:01Z", r#""kind":"query","text":"Wer?""#);
    let jb =
        line("jb", "4", "2025-06-01T00:00:00Z", r#""kind":"answer","to":"3","text":"Die Stadt""#);
    fs::write(journal_of(folder.path(), "km"), km).expect("written");
    fs::write(journal_of(folder.path(), "jb"), jb).expect("written");
    assert_eq!(decided(folder.path(), "km"), Some(Value::Altered), "the line below is later");
    let record = read(folder.path()).record();
    let item = ItemId::parse("quotes.q1").expect("an item");
    let case = record.item_record(&item).expect("a case");
    assert!(case.remarks[0].is_answered(), "an answer is after its query");
    assert_eq!(left_out(folder.path()), Vec::<String>::new());
    // a newer version: a kind and a value that this one does not know, and further keys
    let newer = line("ed", "5", "2026-02-01T10:00:00Z", r#""kind":"ponder","depth":3"#)
        + &line("ed", "6", "2026-02-01T10:00:01Z", &verbatim.replace("verbatim", "sung"))
        + &line(
            "ed",
            "7",
            "2026-02-01T10:00:02Z",
            &format!(r#""after":["km/3"],"mood":"x",{altered}"#),
        );
    fs::write(journal_of(folder.path(), "ed"), newer).expect("written");
    assert_eq!(decided(folder.path(), "ed"), Some(Value::Altered));
    assert_eq!(
        left_out(folder.path()),
        [
            "ed.jsonl:1: only a newer version of sayso can read it (ponder)",
            "ed.jsonl:2: only a newer version of sayso can read it (decide)",
        ],
        "what cannot be read may be a blocker"
    );
}

#[test]
fn causes_that_cannot_be_are_ordered_by_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut all: Vec<Event> = notes("km", "a", 3);
    // each after the other: somebody made that up
    for (event, after) in all.iter_mut().zip(["km/a-2", "km/a-3", "km/a-1"]) {
        event.after = [sayso::review::EventRef::parse(after).expect("a name")].into();
    }
    append(folder.path(), "km", &all).expect("written");
    let record = read(folder.path()).record();
    let order: Vec<&str> = record.entries().iter().map(|entry| &*entry.event.id).collect();
    assert_eq!(order, ["a-1", "a-3", "a-2"], "the first by time, the others after their causes");
}

#[test]
fn what_is_left_out_is_accepted_by_name_and_nothing_else_with_it() {
    let folder = tempfile::tempdir().expect("a folder");
    append(folder.path(), "km", &notes("km", "a", 3)).expect("written");
    let path = journal_of(folder.path(), "km");
    let text = fs::read_to_string(&path).expect("a journal");
    let mut lines: Vec<&str> = text.lines().collect();
    lines[1] = &lines[1][..90];
    fs::write(&path, lines.join("\n") + "\n").expect("written");
    let record = read(folder.path()).record();
    let kind = record.left_out().next().expect("a damaged line").accepted();
    assert_eq!(kind.kind(), "leave_out");
    let draft = Draft { item: None, seen: None, what: kind, via: EventOrigin::Key };
    let mut events = record.stamped(vec![draft], "jb", &mut CountingStamps::default());
    append(folder.path(), "jb", &events).expect("written");
    assert_eq!(left_out(folder.path()), Vec::<String>::new());
    // another thing on the same line is not accepted with it
    lines[1] = "<<<<<<< HEAD";
    fs::write(&path, lines.join("\n") + "\n").expect("written");
    assert_eq!(left_out(folder.path()).len(), 1);
    lines[1] = &text.lines().nth(1).expect("a line")[..90];
    fs::write(&path, lines.join("\n") + "\n").expect("written");
    assert_eq!(left_out(folder.path()), Vec::<String>::new());
    // who undoes it has it back in the gate
    let what = EventKind::Undo { step: events.remove(0).id };
    let draft = Draft { item: None, seen: None, what, via: EventOrigin::Key };
    let record = read(folder.path()).record();
    let mut undone = record.stamped(vec![draft], "jb", &mut CountingStamps::default());
    undone[0].id = "undo".into();
    append(folder.path(), "jb", &undone).expect("written");
    assert_eq!(left_out(folder.path()).len(), 1);
}

/// Decides on a copy of what is in a folder, without seeing what is decided there meanwhile; returns
/// the name of the copy.
fn decides_elsewhere(home: &Path, file: &str, value: Value, at: &str) -> String {
    let other = tempfile::tempdir().expect("a folder");
    if journal_of(home, "km").exists() {
        fs::copy(journal_of(home, "km"), journal_of(other.path(), "km")).expect("copied");
    }
    decides(other.path(), "km", value, at);
    fs::copy(journal_of(other.path(), "km"), home.join(file)).expect("copied");
    file.to_owned()
}

#[test]
fn two_answers_that_have_not_seen_each_other_are_told_until_decided_again_or_accepted() {
    for copy in ["km (conflicted copy).jsonl", "km.sync-conflict-20260301.jsonl", "km копия.jsonl"]
    {
        let folder = tempfile::tempdir().expect("a folder");
        let home = folder.path();
        decides(home, "km", Value::NoSource, "2026-03-01T09:00:00Z");
        let other = tempfile::tempdir().expect("a folder");
        fs::copy(journal_of(home, "km"), journal_of(other.path(), "km")).expect("copied");
        decides(home, "km", Value::Verbatim, "2026-03-01T10:00:00Z");
        decides(other.path(), "km", Value::Altered, "2026-03-01T11:00:00Z");
        fs::copy(journal_of(other.path(), "km"), home.join(copy)).expect("copied");
        let told = left_out(home);
        assert_eq!(
            told,
            [format!(
                "km.jsonl:2: quotes.q1: wording “verbatim” here, wording “altered” in {copy}:2, which \
                 holds; neither had seen the other"
            )],
            "{copy}"
        );
        // accepted by name, or decided again in sight of both: nothing is left
        let record = read(home).record();
        let one = record.left_out().next().expect("a line").accepted();
        let draft = Draft { item: None, seen: None, what: one, via: EventOrigin::Key };
        let mut accepted = record.clone();
        let mut stamps = CountingStamps::default();
        for event in accepted.stamped(vec![draft], "ed", &mut stamps) {
            accepted.push(event);
        }
        assert_eq!(accepted.left_out().count(), 0, "{copy}");
        decides(home, "km", Value::Tidied, "2026-03-01T10:05:00Z");
        assert_eq!(decided(home, "km"), Some(Value::Tidied), "{copy}");
        assert_eq!(left_out(home), Vec::<String>::new(), "{copy}");
    }
}

#[test]
fn answers_that_agree_or_saw_each_other_are_not_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path();
    decides(home, "km", Value::Verbatim, "2026-03-01T10:00:00Z");
    decides_elsewhere(home, "km (copy).jsonl", Value::Altered, "2026-03-01T11:00:00Z");
    assert_eq!(left_out(home), Vec::<String>::new(), "the copy had seen the first");
    // the same answer twice is one
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path();
    let other = tempfile::tempdir().expect("a folder");
    decides(other.path(), "km", Value::Verbatim, "2026-03-01T11:00:00Z");
    decides(home, "km", Value::Verbatim, "2026-03-01T10:00:00Z");
    fs::copy(journal_of(other.path(), "km"), home.join("km (copy).jsonl")).expect("copied");
    assert_eq!(left_out(home), Vec::<String>::new());
    // two reviewers who differ disagree: that is a line of its own
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path();
    let other = tempfile::tempdir().expect("a folder");
    decides(other.path(), "rb", Value::Altered, "2026-03-01T11:00:00Z");
    decides(home, "km", Value::Verbatim, "2026-03-01T10:00:00Z");
    fs::copy(journal_of(other.path(), "rb"), journal_of(home, "rb")).expect("copied");
    assert_eq!(left_out(home), Vec::<String>::new());
}

#[test]
fn an_event_without_a_cause_from_the_future_is_told() {
    let now = "2026-03-02T00:00:00Z";
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path();
    // as earlier versions wrote it: nothing says what came before
    let mut stamps = CountingStamps::default();
    let mut old = sayso::review::event::stamped(
        vec![decide(Value::Verbatim), decide(Value::Altered)],
        "km",
        &mut stamps,
    );
    old[0].at = "2026-03-01T10:00:00Z".into();
    old[1].at = "2027-03-01T10:00:00Z".into();
    for event in &mut old {
        event.step = event.id.clone();
    }
    append(home, "km", &old).expect("written");
    let told = |folder: &Path| {
        let mut journals = read(folder);
        journals.report_dated_ahead(now);
        let record = left_out_of(journals);
        record.left_out().map(|one| format!("{}: {}", one.name(), one.why)).collect::<Vec<_>>()
    };
    let line = "km.jsonl:2: it is dated 2027-03-01T10:00:00Z, ahead of the clock of this computer \
                (2026-03-02T00:00:00Z)";
    assert_eq!(told(home), [line]);
    decides(home, "km", Value::Tidied, "2026-03-01T23:59:00Z");
    assert_eq!(told(home), Vec::<String>::new(), "it was decided again");
    // a minute is no jump, and a date in the past none either
    let folder = tempfile::tempdir().expect("a folder");
    old[1].at = "2026-03-02T00:01:00Z".into();
    append(folder.path(), "km", &old).expect("written");
    assert_eq!(told(folder.path()), Vec::<String>::new());
}
