//! The gate tells the truth about journals and sign-offs: what does not count shuts it until
//! somebody accepts that by name, and so does a sign-off that an edit voided.

use std::fs;
use std::path::Path;

use sayso::review::journal::codec;
use sayso::review::{
    CountingStamps, Draft, Event, EventKind, EventOrigin, ItemId, Record, Value, sha256,
};

use crate::{code, sayso, stderr, stdout};

const BODY: &str = "Марта Ким сказала, что мост открыт.\n";
const STORY: &str = "+++\nformat = 1\ntitle = \"Мост\"\n[people.kim]\nname = \"Марта Ким\"\n\
                     [sources.s]\ntitle = \"Протокол\"\n+++\n\nМарта Ким сказала, что мост открыт.\n\n+++\n\
                     [claims.c1]\ntext = \"мост открыт\"\nby = \"kim\"\n\
                     evidence = [{ source = \"s\", locator = \"с. 4\" }]\n";

/// Makes events of a reviewer in sight of a record.
fn says(record: &mut Record, who: &str, item: Option<&str>, what: EventKind) -> String {
    let item = item.and_then(ItemId::parse);
    let draft = Draft { item, seen: None, what, via: EventOrigin::Key };
    let mut stamps = CountingStamps::default();
    let mut events = record.stamped(vec![draft], who, &mut stamps);
    events[0].id = format!("{who}-{}", record.entries().len()).into();
    events[0].step = events[0].id.clone();
    let event: Event = events.remove(0);
    let line = codec::encode(&event) + "\n";
    record.push(event);
    line
}

fn decided(value: Value) -> EventKind {
    EventKind::Decide { value, evidence: Vec::new(), note: None }
}

fn signed(body: &str) -> EventKind {
    EventKind::Signoff { initials: "МК".into(), scope: "full".into(), sha256: sha256(body) }
}

/// A folder with a story and the lines of journals.
struct Room(tempfile::TempDir);

impl Room {
    fn new(journals: &[(&str, &str)]) -> Self {
        let room = Self(tempfile::tempdir().expect("a folder"));
        fs::write(room.0.path().join("a.story"), STORY).expect("a file");
        fs::create_dir(room.0.path().join("a.story.review")).expect("a folder");
        for (name, lines) in journals {
            room.write(name, lines);
        }
        room
    }

    fn write(&self, name: &str, lines: &str) {
        fs::write(self.0.path().join("a.story.review").join(name), lines).expect("a file");
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Runs the gate; returns the exit code, and what it says.
    fn gate(&self, more: &[&str]) -> (i32, String) {
        let ran = sayso(self.path(), &[&["check", "--gate", "a.story"], more].concat());
        let ran = { ran }.output().expect("it runs");
        (code(&ran), format!("{}{}", stdout(&ran), stderr(&ran)))
    }
}

#[test]
fn what_does_not_count_shuts_the_gate_until_it_is_accepted_by_name() {
    let mut record = Record::default();
    let good = says(&mut record, "km", Some("claims.c1"), decided(Value::Supported));
    let other = says(&mut record, "km", Some("claims.c1"), decided(Value::Refuted));
    let half = &other[..other.len() / 2];
    // a copy of the journal without its second line, under the name of a reviewer whom nobody knows
    let damaged = format!("{good}{half}\n");
    let cases: [(&str, &str, &str, &str); 7] = [
        ("km.jsonl", &damaged, "km.jsonl:2", "cut off"),
        ("km-LAPTOP.jsonl", &other, "km-LAPTOP.jsonl:1", "it is by km"),
        ("km.jsonl.orig", &other, "km.jsonl.orig", "its name does not end in .jsonl"),
        ("Ö.jsonl", &other, "Ö.jsonl", "its name is not the name of a reviewer"),
        ("jb.jsonl", "<<<<<<< HEAD\n", "jb.jsonl:1", "cut off, or has no checksum"),
        ("jb.jsonl", "{\"v\":1,\"kind\":\"dec", "jb.jsonl:1", "the last line is incomplete"),
        (
            "km (conflicted copy).jsonl",
            &other.replace("refuted", "outdated"),
            "km (conflicted copy).jsonl:1",
            "the checksum is",
        ),
    ];
    for (name, lines, called, why) in cases {
        let room = Room::new(&[("km.jsonl", &good)]);
        assert_eq!(room.gate(&[]).0, 0, "{}", room.gate(&[]).1);
        room.write(name, lines);
        let (exit, text) = room.gate(&[]);
        assert_eq!(exit, 1, "{name}: {text}");
        let column = if called.contains(".jsonl:") { ":1" } else { ":1:1" };
        let place = format!("a.story.review/{called}{column}: error: ");
        assert!(text.contains(&place) && text.contains(why), "{name}: {text}");
        assert!(
            text.contains("[left-out-line]") && text.contains("the gate is shut: 1 thing left"),
            "{text}"
        );
        // somebody must say who he is, and name it
        assert_eq!(room.gate(&["--accept", called]).0, 2);
        let (exit, text) = room.gate(&["--accept", "km.jsonl:99", "--as", "ed"]);
        assert!(exit == 2 && text.contains("nothing left out is called km.jsonl:99"), "{text}");
        // one name that is right does not hide one that is wrong
        let both = Room::new(&[("km.jsonl", &good)]);
        both.write(name, lines);
        let (exit, text) = both.gate(&["--accept", called, "--accept", "rb.jsonl:7", "--as", "ed"]);
        assert!(exit == 2 && text.contains("nothing left out is called rb.jsonl:7"), "{text}");
        let (exit, text) = room.gate(&["--accept", called, "--as", "ed"]);
        assert_eq!(exit, 0, "{name}: {text}");
        assert_eq!(room.gate(&[]).0, 0, "it was recorded");
        let ed =
            fs::read_to_string(room.path().join("a.story.review/ed.jsonl")).expect("a journal");
        assert!(ed.contains("\"kind\":\"leave_out\"") && ed.lines().count() == 1, "{ed}");
        // where several stories are checked, the path of the file is needed too
        fs::remove_file(room.path().join("a.story.review/ed.jsonl")).expect("removed");
        fs::write(room.path().join("b.story"), STORY).expect("a file");
        fs::create_dir(room.path().join("b.story.review")).expect("a folder");
        fs::write(room.path().join("b.story.review/km.jsonl"), &good).expect("a file");
        let full = format!("./a.story.review/{called}");
        for (named, exit) in [(called, 2), (full.as_str(), 0)] {
            let named =
                ["check", "--gate", "./a.story", "./b.story", "--as", "ed", "--accept", named];
            let ran = sayso(room.path(), &named).output().expect("it runs");
            assert_eq!(code(&ran), exit, "{}{}", stdout(&ran), stderr(&ran));
        }
        // without the gate nothing is said about it any more either
        let ran = sayso(room.path(), &["check", "a.story"]).output().expect("it runs");
        assert!(!stderr(&ran).contains(why), "{}", stderr(&ran));
    }
}

#[test]
fn an_id_of_anothers_hides_no_blocker_from_the_gate() {
    let mut record = Record::default();
    let km = says(&mut record, "km", Some("claims.c1"), decided(Value::Supported));
    let flag = says(&mut record, "km", Some("claims.c1"), EventKind::Flag("Неверная дата".into()));
    let mut posing = codec::decode(flag.trim_end()).expect("an event");
    posing.who = "aa".into();
    posing.at = "2020-01-01T00:00:00Z".into();
    posing.what = EventKind::Note("nothing".into());
    posing.after = Box::default();
    let posing = codec::encode(&posing) + "\n";
    let room = Room::new(&[("km.jsonl", &(km + &flag)), ("aa.jsonl", &posing)]);
    let (exit, text) = room.gate(&[]);
    assert!(exit == 1 && text.contains("km says: Неверная дата"), "{text}");
}

#[test]
fn a_sign_off_that_an_edit_voided_is_told() {
    let mut record = Record::default();
    let km = says(&mut record, "km", Some("claims.c1"), decided(Value::Supported));
    let room = Room::new(&[("km.jsonl", &km)]);
    assert_eq!(room.gate(&[]).0, 0, "nobody has to sign off");
    let (exit, text) = room.gate(&["--signed"]);
    assert!(exit == 1 && text.contains("nobody has signed off [no-sign-off]"), "{text}");
    let sign = says(&mut record, "km", None, signed(BODY));
    room.write("km.jsonl", &(km.clone() + &sign));
    assert_eq!(
        (room.gate(&[]).0, room.gate(&["--signed"]).0),
        (0, 0),
        "{}",
        room.gate(&["--signed"]).1
    );
    // the text is edited, elsewhere than the claim
    let edited = STORY.replacen("\n\nМарта Ким сказала", "\n\nСегодня Марта Ким сказала", 1);
    fs::write(room.path().join("a.story"), edited).expect("written");
    let (exit, text) = room.gate(&[]);
    assert_eq!(exit, 1, "{text}");
    assert!(
        text.contains("the sign-off of МК is void: the text was edited afterwards [void-sign-off]"),
        "{text}"
    );
    assert_eq!(room.gate(&["--unsigned"]).0, 0);
    assert_eq!(room.gate(&["--signed"]).0, 1);
    assert_eq!(room.gate(&["--signed", "--unsigned"]).0, 2, "one or the other");
    // by a later decision too
    fs::write(room.path().join("a.story"), STORY).expect("written");
    let later = says(&mut record, "jb", Some("claims.c1"), decided(Value::Supported));
    room.write("jb.jsonl", &later);
    let (exit, text) = room.gate(&[]);
    assert!(exit == 1 && text.contains("is void: jb decided afterwards"), "{text}");
}

#[test]
fn a_sign_off_covers_only_what_its_writer_had_seen() {
    let mut here = Record::default();
    let km = says(&mut here, "km", Some("claims.c1"), decided(Value::Supported));
    // jb decides on another computer, whose clock is behind, before the sign-off has arrived there
    let mut there = here.clone();
    let mut jb = codec::decode(
        says(&mut there, "jb", Some("claims.c1"), decided(Value::Supported)).trim_end(),
    )
    .expect("an event");
    jb.at = "2020-01-01T00:00:00Z".into();
    let sign = says(&mut here, "km", None, signed(BODY));
    let room = Room::new(&[("km.jsonl", &(km + &sign))]);
    assert_eq!(room.gate(&["--signed"]).0, 0);
    room.write("jb.jsonl", &(codec::encode(&jb) + "\n"));
    let (exit, text) = room.gate(&[]);
    assert_eq!(exit, 1, "{text}");
    assert!(text.contains("jb decided meanwhile, not seen by who signed off"), "{text}");
}
