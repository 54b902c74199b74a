//! The file of a source changes while the story is being reviewed: nothing is recorded about what it no
//! longer says, and the reviewer is told.

use std::cell::Cell;
use std::fs;
use std::path::PathBuf;

use sayso::app::{BackgroundEvent, Event};

use super::keeping::play_at;
use super::*;

/// A story of two quotes of one person, with a tape beside it.
struct Desk {
    folder: tempfile::TempDir,
    sessions: Cell<u32>,
}

impl Desk {
    fn new(name: &str, words: [&str; 2]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let [first, second] = words;
        let story = format!(
            "+++\nformat = 1\ntitle = \"Ferry\"\n[people.p]\nname = \"{name}\"\n\
             [sources.tape]\ntitle = \"Tape\"\nfile = \"tape.txt\"\n+++\n\n\
             “{first}.” — {name}\n\n“{second}.” — {name}\n\n+++\n\
             [quotes.q1]\ntext = \"“{first}.”\"\nspeaker = \"p\"\nform = \"direct\"\n\
             [quotes.q2]\ntext = \"“{second}.”\"\nspeaker = \"p\"\nform = \"direct\"\n"
        );
        fs::write(folder.path().join("a.story"), story).expect("a file");
        let desk = Self { folder, sessions: Cell::new(0) };
        desk.tape(&format!("{first}. {second}."));
        desk
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("a.story")
    }

    /// Writes the tape; its time is another each time.
    fn tape(&self, said: &str) {
        let path = self.folder.path().join("tape.txt");
        let before = fs::metadata(&path).and_then(|data| data.modified()).ok();
        fs::write(&path, said).expect("a file");
        if let Some(before) = before {
            let file = fs::File::options().append(true).open(&path).expect("a file");
            file.set_modified(before + std::time::Duration::from_secs(2)).expect("a time");
        }
    }

    fn journal(&self) -> String {
        let path = self.folder.path().join("a.story.review/km.jsonl");
        fs::read_to_string(path).unwrap_or_default()
    }

    fn play(&self, keys: &str) -> Replay<'static> {
        play_at(&self.path(), &self.sessions, keys)
    }
}

fn message(replay: &Replay<'_>) -> String {
    replay.app().message().map_or(String::new(), |message| message.text.clone())
}

/// Names and words in six scripts; the last has the word that the tape has later.
const CASES: [(&str, [&str; 2], (&str, &str)); 6] = [
    ("Ada Brook", ["We sail on Monday at noon", "Nobody stays behind"], ("noon", "nine")),
    (
        "Мария Волкова",
        ["Мы отплываем в понедельник в полдень", "Никто не останется"],
        ("полдень", "полночь"),
    ),
    ("山田花子", ["船は月曜日の正午に必ず出ます", "誰も残りません"], ("正午", "深夜")),
    ("ليلى حداد", ["نبحر ظهر يوم الاثنين المقبل", "لن يبقى أحد"], ("ظهر", "فجر")),
    ("דנה לוי", ["אנחנו מפליגים ביום שני בצהריים", "איש לא יישאר"], ("בצהריים", "בחצות")),
    ("Άννα Μαρή", ["Σαλπάρουμε τη Δευτέρα το μεσημέρι", "Κανείς δεν μένει"], ("μεσημέρι", "πρωί")),
];

#[test]
fn nothing_is_recorded_about_what_a_source_no_longer_says() {
    for (name, words, (before, after)) in CASES {
        let desk = Desk::new(name, words);
        let mut replay = desk.play("");
        assert_eq!(session(&replay).item(0).id.to_string(), "quotes.q1");
        desk.tape(&words.join(". ").replace(before, after));
        press(&mut replay, "a");
        let told = message(&replay);
        assert!(told.starts_with("tape.txt has changed: nothing was recorded"), "{told}");
        assert_eq!(desk.journal(), "", "{name}");
        assert_eq!(at(&replay), Some(0), "{name}");
        assert_eq!(session(&replay).status(0), Status::Open);
        // what the tape says now is looked up
        let doc = replay.app().reader().expect("a story").doc().clone();
        let now = shown(session(&replay), &doc, 0, Axis::Wording);
        assert!(matches!(now, PassCheck::Fails(..)), "{now:?}");
        // and what is decided on that is recorded
        press(&mut replay, "x w");
        assert!(desk.journal().contains("\"decide\""), "{name}: {}", message(&replay));
    }
}

#[test]
fn a_changed_source_is_noticed_by_the_next_key_or_when_the_reader_is_looked_at() {
    for (name, words, (before, after)) in CASES {
        let desk = Desk::new(name, words);
        for looked_at in [true, false] {
            desk.tape(&words.join(". "));
            let mut replay = desk.play("");
            press(&mut replay, "j j j j j j j");
            desk.tape(&words.join(". ").replace(before, after));
            if looked_at {
                (0..8).for_each(|_| replay.feed(Event::Focus));
                press(&mut replay, "k k k k k k k");
            } else {
                press(&mut replay, "j j j j j j j");
            }
            let doc = replay.app().reader().expect("a story").doc().clone();
            let now = shown(session(&replay), &doc, 0, Axis::Wording);
            assert!(matches!(now, PassCheck::Fails(..)), "{name}: {now:?}");
            assert_eq!(desk.journal(), "");
        }
    }
}

#[test]
fn a_source_that_was_only_saved_again_changes_nothing() {
    let (name, words, _) = CASES[0];
    let desk = Desk::new(name, words);
    let mut replay = desk.play("");
    desk.tape(&format!("{}.", words.join(". ")));
    press(&mut replay, "a");
    assert!(desk.journal().contains("verbatim"), "{}", message(&replay));
    assert!(!message(&replay).contains("has changed"), "{}", message(&replay));
}

#[test]
fn a_source_that_is_gone_is_told_and_notes_are_kept() {
    let (name, words, _) = CASES[0];
    let desk = Desk::new(name, words);
    let mut replay = desk.play("");
    fs::remove_file(desk.folder.path().join("tape.txt")).expect("it was there");
    // a note rests on no source
    press(&mut replay, "c \"call her\" <enter>");
    assert!(desk.journal().contains("call her"));
    let mut replay = desk.play("");
    desk.tape(&format!("{}.", words.join(". ")));
    press(&mut replay, "a");
    assert!(message(&replay).starts_with("tape.txt has changed"), "{}", message(&replay));
    assert!(!desk.journal().contains("\"decide\""));
}

#[test]
fn several_decisions_on_an_old_text_are_all_taken_back() {
    let (name, words, _) = CASES[0];
    let desk = Desk::new(name, words);
    let mut replay = desk.play("");
    desk.tape("Nothing of it.");
    let refused = |replay: &Replay<'_>| session(replay).progress().done;
    press(&mut replay, "; \"quote\" <enter> a");
    assert_eq!(refused(&replay), 0, "{}", message(&replay));
    assert_eq!(desk.journal(), "");
    // an answer that comes when nothing is open any more does nothing
    let late = BackgroundEvent::SourcesChanged { refused: Some(999), files: vec!["x".into()] };
    replay.feed(Event::Background(late));
    assert_eq!(refused(&replay), 0);
}
