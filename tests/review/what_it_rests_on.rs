//! A decision is about what its reviewer saw: the speaker, the claim, the evidence, the passage of the
//! source. What has changed since makes it stale, in the same words on the card, in the gate and in
//! the report; what only moved does not.

use std::cell::Cell;
use std::fs;
use std::path::PathBuf;

use sayso::review::{Gate, GateLineKind, SignOff, Value, latest_sign_off};

use super::keeping::play_at;
use super::*;

/// A quote of one of two people and a claim, with a tape beside the story.
struct Desk {
    folder: tempfile::TempDir,
    /// How many sessions there were: each has IDs of its own.
    sessions: Cell<u32>,
}

/// The names of the two people, the words that were said, and a word of them with another for it.
struct Names {
    ada: &'static str,
    ben: &'static str,
    said: &'static str,
    word: (&'static str, &'static str),
}

const LATIN: Names = Names {
    ada: "Ada Brook",
    ben: "Ben Cole",
    said: "You can boo the ferry all you like",
    word: ("boo", "jeer"),
};

const SCRIPTS: [Names; 6] = [
    LATIN,
    Names {
        ada: "Мария Волкова",
        ben: "Иван Петров",
        said: "Паром отправится ровно в полдень в понедельник",
        word: ("полдень", "полночь"),
    },
    Names {
        ada: "山田花子",
        ben: "佐藤健",
        said: "渡し船は月曜日の正午に必ず出港します",
        word: ("正午", "深夜"),
    },
    Names {
        ada: "ليلى حداد",
        ben: "سامي نصر",
        said: "تغادر العبارة الرصيف ظهر يوم الاثنين المقبل",
        word: ("ظهر", "فجر"),
    },
    Names {
        ada: "דנה לוי",
        ben: "רון כהן",
        said: "המעבורת תצא מן הרציף בצהרי יום שני",
        word: ("בצהרי", "בחצות"),
    },
    Names {
        ada: "नीता राव",
        ben: "रवि सेन",
        said: "नौका सोमवार को दोपहर बारह बजे घाट से निकलेगी",
        word: ("दोपहर", "रात"),
    },
];

impl Desk {
    fn new(names: &Names, tape: Option<&str>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let Names { ada, ben, said, .. } = names;
        let story = format!(
            "+++\nformat = 1\ntitle = \"Ferry\"\n[people.ada]\nname = \"{ada}\"\n\
             [people.ben]\nname = \"{ben}\"\n[sources.tape]\ntitle = \"Tape\"\nfile = \"tape.txt\"\n\
             [sources.log]\ntitle = \"Log\"\n+++\n\n\
             “{said},” said {ada} at the quay, and {ben} denied it.\n\n\
             The ferry sails at noon.\n\n+++\n\
             [quotes.q1]\ntext = \"“{said},”\"\nspeaker = \"ada\"\nform = \"direct\"\n\
             cue = \"said\"\nmention = \"{ada}\"\n\
             [claims.c1]\ntext = \"The ferry sails at noon.\"\nsays = \"The ferry leaves at 12.\"\n\
             by = \"narrator\"\n\
             evidence = [{{ source = \"log\", locator = \"p. 4\", stance = \"supports\", \
             excerpt = \"departs at twelve\" }}]\n"
        );
        let desk = Self { folder, sessions: Cell::new(0) };
        fs::write(desk.path(), story).expect("a file");
        if let Some(tape) = tape {
            desk.record(tape);
        }
        desk
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("a.story")
    }

    fn record(&self, tape: &str) {
        fs::write(self.folder.path().join("tape.txt"), tape).expect("a file");
    }

    fn edit(&self, from: &str, to: &str) {
        let story = fs::read_to_string(self.path()).expect("text");
        assert!(story.contains(from), "{from}");
        fs::write(self.path(), story.replace(from, to)).expect("a file");
    }

    /// Opens the story in review mode and plays keys.
    fn play(&self, keys: &str) -> Replay<'static> {
        play_at(&self.path(), &self.sessions, keys)
    }

    /// Opens the story again; returns the stale lines of the gate, without the item.
    fn stale(&self) -> Vec<String> {
        stale(&self.play(""))
    }
}

/// Returns the stale lines of the gate; the card and the report say the same words.
fn stale(replay: &Replay<'_>) -> Vec<String> {
    let session = session(replay);
    let story = &replay.app().reader().expect("a story").doc().story;
    let gate = Gate::of(story, session.items(), session.record());
    let lines = gate.lines.iter().filter(|line| line.kind == GateLineKind::Stale);
    let lines: Vec<String> = lines.map(|line| line.what.clone()).collect();
    let report = reported(replay).replace('\\', "");
    for line in &lines {
        let (_, why) = line.split_once(" is stale: ").expect("a reason");
        assert!(report.contains(why), "{why} is not in the report: {report}");
        let details = session
            .items()
            .all()
            .iter()
            .filter_map(|item| session.freshness().details(&item.id, "km"));
        let mut told = details.flat_map(sayso::review::DecisionFreshness::reasons_in_words);
        assert!(told.any(|words| words.ends_with(why)), "{why} is not on the card");
    }
    lines
}

fn answers(replay: &Replay<'_>, at: usize) -> String {
    let session = session(replay);
    let values = Axis::ALL.into_iter().filter_map(|(axis, _)| session.fresh_value(at, axis));
    values.map(Value::word).collect::<Vec<_>>().join(" ")
}

/// A tape that does not label its speakers.
fn bare(names: &Names) -> String {
    format!("{}.\n", names.said)
}

#[test]
fn an_attribution_belongs_to_its_speaker() {
    for names in &SCRIPTS {
        let Names { ada, ben, .. } = names;
        let desk = Desk::new(names, Some(&bare(names)));
        assert_eq!(answers(&desk.play("a"), 0), "verbatim fair correct", "{ada}");
        assert_eq!(desk.stale(), Vec::<String>::new(), "{ada}");
        desk.edit("speaker = \"ada\"", "speaker = \"ben\"");
        let why = format!(
            "quotes.q1: attribution is stale: decided when {ada} was the speaker; the story now says {ben}"
        );
        assert_eq!(desk.stale(), [why], "{ada}");
        assert_eq!(answers(&desk.play(""), 0), "verbatim fair", "{ada}");
        desk.edit("speaker = \"ben\"", "speaker = \"ada\"");
        assert_eq!(desk.stale(), Vec::<String>::new(), "{ada} again");
        // an ID that is somebody else's now
        desk.edit(&format!("name = \"{ada}\""), "name = \"Cy Dent\"");
        assert_eq!(desk.stale().len(), 1, "{ada}");
        desk.edit("name = \"Cy Dent\"", &format!("name = \"{ada}\""));
        // the same person under another ID
        desk.edit("speaker = \"ada\"", "speaker = \"anna\"");
        desk.edit("[people.ada]", "[people.anna]");
        assert_eq!(desk.stale(), Vec::<String>::new(), "{ada} under another ID");
    }
}

#[test]
fn another_form_of_the_name_is_the_same_person() {
    let names = [
        ("Ada Brook", "A. Brook", true),
        ("A. Brook", "Ada Brook", true),
        ("Ada Brook", "Brook", true),
        ("Ada Brook", "Dr. Ada Brook", true),
        ("Ada Brook", "Ben Brook", false),
        ("Ada Brook", "B. Brook", false),
        ("Мария Волкова", "М. Волкова", true),
        ("Мария Волкова", "Вера Волкова", false),
        ("山田花子", "山田太郎", false),
        ("ليلى حداد", "سلمى حداد", false),
    ];
    for (then, now, same) in names {
        let desk = Desk::new(&Names { ada: then, ..LATIN }, Some(&bare(&LATIN)));
        let _ = desk.play("a");
        desk.edit(&format!("name = \"{then}\""), &format!("name = \"{now}\""));
        assert_eq!(desk.stale().is_empty(), same, "{then} – {now}: {:?}", desk.stale());
    }
}

#[test]
fn the_cue_the_mention_and_a_second_speaker_count() {
    let cases = [
        ("cue = \"said\"", "cue = \"denied\"", &["context", "attribution"][..], "“denied”"),
        ("cue = \"said\"\n", "", &["context", "attribution"], "has none"),
        ("mention = \"Ada Brook\"", "mention = \"Ben Cole\"", &["attribution"], "“Ben Cole”"),
        (
            "speaker = \"ada\"",
            "speaker = [\"ada\", \"ben\"]",
            &["attribution"],
            "Ada Brook, Ben Cole",
        ),
        ("speaker = \"ada\"\n", "", &["attribution"], "nobody"),
        ("form = \"direct\"", "form = \"indirect\"", &["wording"], "indirect"),
    ];
    for (from, to, axes, why) in cases {
        let desk = Desk::new(&LATIN, Some(&bare(&LATIN)));
        let _ = desk.play("a");
        desk.edit(from, to);
        let stale = desk.stale();
        assert_eq!(stale.len(), axes.len(), "{to}: {stale:?}");
        for (line, axis) in stale.iter().zip(axes) {
            assert!(line.starts_with(&format!("quotes.q1: {axis} is stale")), "{to}: {line}");
            assert!(line.contains(why), "{to}: {line}");
        }
    }
}

#[test]
fn what_is_kept_goes_through_the_look_up() {
    let desk = Desk::new(&LATIN, Some("BROOK: You can boo the ferry all you like.\n"));
    let _ = desk.play("a");
    desk.edit("speaker = \"ada\"", "speaker = \"ben\"");
    // the tape says that it is Brook
    let kept = desk.play("K");
    assert_eq!(answers(&kept, 0), "verbatim fair");
    let message = kept.app().message().map_or(String::new(), |message| message.text.clone());
    assert!(
        message.contains("nothing is kept; asked: attribution (wrong speaker: “BROOK”"),
        "{message}"
    );
    let _ = desk.play("x s");
    assert_eq!(desk.stale(), Vec::<String>::new());
    // another's answer about another speaker is not kept for this one
    desk.edit("speaker = \"ben\"", "speaker = \"ada\"");
    let kept = desk.play("K");
    assert_eq!(answers(&kept, 0), "verbatim fair");
    assert_eq!(answers(&desk.play("a"), 0), "verbatim fair correct");
    assert_eq!(desk.stale(), Vec::<String>::new());
}

#[test]
fn a_passage_that_changed_is_not_what_was_decided_on() {
    for names in &SCRIPTS {
        let (then, now) = names.word;
        let other = names.said.replace(then, now);
        let desk = Desk::new(names, Some(&bare(names)));
        let _ = desk.play("a");
        desk.record(&format!("{other}.\n"));
        let stale = desk.stale();
        assert!(stale.len() >= 2, "{then}: {stale:?}");
        assert!(
            stale[0].starts_with("quotes.q1: wording is stale: decided when tape"),
            "{stale:?}"
        );
        assert!(stale[0].contains(then), "{stale:?}");
        assert_eq!(answers(&desk.play(""), 0), "correct", "{then}: the speaker is the same");
        desk.record(&bare(names));
        assert_eq!(desk.stale(), Vec::<String>::new(), "{then} again");
        fs::remove_file(desk.folder.path().join("tape.txt")).expect("removed");
        let stale = desk.stale();
        assert!(stale.len() >= 2 && stale[0].contains("cannot be read"), "{then}: {stale:?}");
    }
}

#[test]
fn a_passage_that_moved_is_the_same() {
    for names in &SCRIPTS {
        let desk = Desk::new(names, Some(&bare(names)));
        let _ = desk.play("a");
        let half = names.said.char_indices().nth(names.said.chars().count() / 2);
        let half = half.map_or(0, |(at, _)| at);
        let at = names.said[half..].find(' ').map_or(half, |at| half + at);
        let spaced = names.said[at..].starts_with(' ');
        let (head, tail) = (&names.said[..at], names.said[at..].trim_start());
        let broken = format!("{head}\n{tail}.\n");
        let before = format!("Other words, a line.\n\nMore of them.\n\n{}More.\n", bare(names));
        for tape in [broken, before] {
            desk.record(&tape);
            assert_eq!(desk.stale(), Vec::<String>::new(), "spaced: {spaced}: {tape}");
        }
    }
    let cues = |from: u32| {
        format!(
            "WEBVTT\n\n00:00:0{from}.000 --> 00:00:08.000\nYou can boo the ferry\n\n\
             00:00:08.000 --> 00:00:09.000\nall you like.\n"
        )
    };
    let desk = Desk::new(&LATIN, Some(&cues(1)));
    let _ = desk.play("a");
    desk.record(&cues(4));
    assert_eq!(desk.stale(), Vec::<String>::new(), "times are no words");
}

#[test]
fn a_label_that_changed_is_not_what_an_attribution_rests_on() {
    let tape = |label: &str| {
        format!(
            "COLE: Good morning.\n\n{label}: You can boo the ferry all you like.\n\nCOLE: Yes.\n"
        )
    };
    let desk = Desk::new(&LATIN, Some(&tape("BROOK")));
    assert_eq!(answers(&desk.play("a"), 0), "verbatim fair correct");
    for (label, is_stale) in
        [("ADA BROOK", false), ("MS. BROOK", false), ("COLE", true), ("DENT", true)]
    {
        desk.record(&tape(label));
        let stale = desk.stale();
        assert_eq!(!stale.is_empty(), is_stale, "{label}: {stale:?}");
        if is_stale {
            let why =
                format!("decided when “BROOK” said it in tape; it now stands under “{label}”");
            assert_eq!(stale, [format!("quotes.q1: attribution is stale: {why}")]);
        }
    }
}

#[test]
fn a_verdict_belongs_to_its_claim_and_its_evidence() {
    let cases = [
        (
            "says = \"The ferry leaves at 12.\"",
            "says = \"The ferry leaves at 10.\"",
            "“… leaves at 10.”",
        ),
        ("says = \"The ferry leaves at 12.\"", "says = \"渡輪十點開\"", "渡輪十點開"),
        ("stance = \"supports\"", "stance = \"refutes\"", "it is now “refutes”"),
        ("departs at twelve", "departs at ten", "“departs at ten”"),
        ("departs at twelve", "отходит в десять", "отходит"),
        ("locator = \"p. 4\"", "locator = \"p. 5\"", "it is no evidence for this any more"),
        (", excerpt = \"departs at twelve\"", "", "it is not quoted any more"),
    ];
    for (from, to, why) in cases {
        let desk = Desk::new(&LATIN, Some(&bare(&LATIN)));
        assert_eq!(answers(&desk.play("a 1"), 1), "supported", "{to}");
        assert_eq!(desk.stale(), Vec::<String>::new());
        desk.edit(from, to);
        let stale = desk.stale();
        assert!(stale.len() == 1 && stale[0].contains(why), "{to}: {stale:?}");
        assert!(stale[0].starts_with("claims.c1: verdict is stale: decided "), "{stale:?}");
    }
    // set in other marks, it is the same claim
    let desk = Desk::new(&LATIN, Some(&bare(&LATIN)));
    let _ = desk.play("a 1");
    desk.edit("The ferry leaves at 12.\"", "The  ferry leaves at 12.\"");
    assert_eq!(desk.stale(), Vec::<String>::new());
}

#[test]
fn an_id_that_is_another_sources_now_is_not_what_a_verdict_rests_on() {
    // the title and the address of then, and of now
    let cases = [
        (("Harbour log", ""), ("Council minutes", ""), true),
        (("Журнал порта", ""), ("Протокол совета", ""), true),
        (("港務日誌", "https://x.example/a"), ("議事録", "https://x.example/b"), true),
        (("سجل الميناء", ""), ("محضر المجلس", "https://x.example/b"), true),
        (("יומן הנמל", ""), ("פרוטוקול", ""), true),
        (("Ημερολόγιο", ""), ("Πρακτικά", ""), true),
        // other capitals and quotation marks, a better title or a new address of the same one
        (("The “harbour” log", ""), ("The \\\"Harbour\\\" Log", ""), false),
        (
            ("Harbour log", "https://x.example/a"),
            ("Log of the harbour", "https://x.example/a"),
            false,
        ),
        (("港務日誌", "https://x.example/a"), ("港務日誌", "https://x.example/b"), false),
        (("Harbour log", ""), ("Harbour log", "https://x.example/a"), false),
    ];
    for (then, now, is_another) in cases {
        let desk = Desk::new(&LATIN, None);
        let source = |(title, url): (&str, &str)| match url {
            "" => format!("title = \"{title}\""),
            url => format!("title = \"{title}\"\nurl = \"{url}\""),
        };
        desk.edit("title = \"Log\"", &source(then));
        let _ = desk.play("] c 1");
        assert_eq!(desk.stale(), Vec::<String>::new());
        desk.edit(&source(then), &source(now));
        let stale = desk.stale();
        let words = "claims.c1: verdict is stale: decided on log, p. 4; log is another source now";
        let expected: &[&str] = if is_another { &[words] } else { &[] };
        assert_eq!(stale, expected, "{then:?} {now:?}");
    }
}

#[test]
fn evidence_from_a_file_is_its_passage_too() {
    let desk = Desk::new(
        &LATIN,
        Some("You can boo the ferry all you like.\n[0:02:00] She departs at twelve.\n"),
    );
    desk.edit("source = \"log\", locator = \"p. 4\"", "source = \"tape\", locator = \"0:02:00\"");
    let _ = desk.play("a 1");
    assert_eq!(desk.stale(), Vec::<String>::new());
    desk.record("You can boo the ferry all you like.\n\nMore.\n[0:02:30] She departs at twelve.\n");
    assert_eq!(desk.stale(), Vec::<String>::new(), "it moved");
    desk.record("You can boo the ferry all you like.\n[0:02:00] She departs at ten.\n");
    let stale = desk.stale();
    assert!(stale.iter().any(|line| line.starts_with("claims.c1: verdict")), "{stale:?}");
}

#[test]
fn no_source_holds_until_there_is_one() {
    let desk = Desk::new(&LATIN, None);
    assert_eq!(answers(&desk.play("a"), 0), "no_source correct");
    assert_eq!(desk.stale(), Vec::<String>::new());
    desk.record("You can jeer the ferry all you like.\n");
    let stale = desk.stale();
    assert_eq!(stale.len(), 1, "{stale:?}");
    assert!(
        stale[0].contains("decided when no source had the words; tape has them now"),
        "{stale:?}"
    );
    desk.record("Nothing of it.\n");
    assert!(desk.stale()[0].contains("decided when no source had a text; tape has one now"));
    // looked up, and not found: that holds while the tape says nothing like it
    let _ = desk.play("x w");
    assert_eq!(desk.stale(), Vec::<String>::new());
    desk.record("Nothing of it, still.\n");
    assert_eq!(desk.stale(), Vec::<String>::new());
    desk.record("You can boo the ferry all you like.\n");
    assert!(desk.stale()[0].contains("tape has them now"));
}

#[test]
fn a_sign_off_is_for_the_annotations_too() {
    let edits: [(&str, &str); 4] = [
        ("speaker = \"ada\"", "speaker = \"ben\""),
        ("stance = \"supports\"", "stance = \"refutes\""),
        ("says = \"The ferry leaves at 12.\"", "says = \"The ferry leaves at 10.\""),
        ("[claims.c1]", "[quotes.q2]\ntext = \"noon\"\nform = \"title\"\n[claims.c1]"),
    ];
    for (from, to) in edits {
        let desk = Desk::new(&LATIN, Some(&bare(&LATIN)));
        let signed = desk.play("a 1 W <enter>");
        let state = |replay: &Replay<'_>| {
            let session = session(replay);
            match latest_sign_off(session.record(), session.items().sha256()) {
                SignOff::None => "none".to_owned(),
                SignOff::Valid(_) => "valid".to_owned(),
                SignOff::Voided(_, why) => why.words(),
            }
        };
        assert_eq!(state(&signed), "valid");
        assert_eq!(state(&desk.play("")), "valid");
        desk.edit(from, to);
        let void = "the annotations, or a source, were changed afterwards";
        assert_eq!(state(&desk.play("")), void, "{to}");
    }
    let desk = Desk::new(&LATIN, Some(&bare(&LATIN)));
    let _ = desk.play("a 1 W <enter>");
    desk.record("You can jeer the ferry all you like.\n");
    let opened = desk.play("");
    let session = session(&opened);
    assert!(!latest_sign_off(session.record(), session.items().sha256()).is_valid());
}

#[test]
fn evidence_has_a_stance_from_the_picker() {
    use sayso::review::EventKind;
    let stance_of = |replay: &Replay<'_>| {
        let entries = session(replay).record().entries().iter().rev();
        let mut cited = entries.filter_map(|entry| match &entry.event.what {
            EventKind::Evidence { cited, .. } => Some(cited.stance),
            _ => None,
        });
        cited.next().flatten().map(sayso::story::Stance::word)
    };
    let desk = Desk::new(&LATIN, Some(&bare(&LATIN)));
    let replay = desk.play("a e <enter>");
    assert_eq!(stance_of(&replay), Some("supports"));
    let replay = desk.play("e <right> <enter>");
    assert_eq!(stance_of(&replay), Some("refutes"));
    // it speaks against the verdict now
    let replay = desk.play("1");
    let sayso::app::Mode::Prompt(prompt) = replay.app().mode() else { panic!("a reason is asked") };
    let label = replay.app().prompt_label(prompt).unwrap_or_default();
    assert!(label.contains("evidence refutes it"), "{label}");
}
