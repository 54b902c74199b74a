//! Keeping decisions after an edit: a decision on the new words, which the source may contradict.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};

use sayso::app::StoryRequest;
use sayso::app::review::Clock;
use sayso::review::{CountingStamps, Record, Stamps};
use sayso::tui::workers::journals::JournalIo;

use super::*;

/// A story of one quote with a transcript beside it, in a folder of its own.
struct Desk {
    folder: tempfile::TempDir,
    /// How many sessions there were: each has IDs of its own.
    sessions: Cell<u32>,
}

/// A quote as it stands in the article and in the transcript, and what the article has later.
struct Case {
    said: &'static str,
    quoted: &'static str,
    edited: &'static str,
}

impl Desk {
    fn new(said: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let desk = Self { folder, sessions: Cell::new(0) };
        fs::write(desk.folder.path().join("tape.txt"), said).expect("a file");
        desk
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("a.story")
    }

    /// Writes the story with these words in quotation marks.
    fn write(&self, quoted: &str) {
        let story = format!(
            "+++\nformat = 1\ntitle = \"Ferry\"\n[people.p]\nname = \"Ada Brook\"\n\
             [sources.tape]\ntitle = \"Tape\"\nfile = \"tape.txt\"\n+++\n\n\
             “{quoted}” said Ada Brook at the quay.\n\n\
             The ferry sails at noon.\n\n+++\n\
             [quotes.q1]\ntext = \"“{quoted}”\"\nspeaker = \"p\"\nform = \"direct\"\n\
             cue = \"said\"\nmention = \"Ada Brook\"\n\
             [claims.c1]\ntext = \"The ferry sails at noon.\"\nby = \"narrator\"\n\
             evidence = [{{ source = \"tape\", locator = \"1\", stance = \"supports\" }}]\n"
        );
        fs::write(self.path(), story).expect("a file");
    }

    fn edit(&self, from: &str, to: &str) {
        let story = fs::read_to_string(self.path()).expect("text");
        fs::write(self.path(), story.replace(from, to)).expect("a file");
    }

    /// Opens the story in review mode, plays keys, and returns the session.
    fn play(&self, keys: &str) -> Replay<'static> {
        play_at(&self.path(), &self.sessions, keys)
    }
}

/// Opens a story on disk in review mode as one of the sessions of a reviewer, and plays keys.
pub(crate) fn play_at(path: &Path, sessions: &Cell<u32>, keys: &str) -> Replay<'static> {
    let open = &|wanted: &StoryRequest| load(&Disk, &wanted.path());
    let who = Some("km".into());
    let mut stamps = CountingStamps::default();
    (0..sessions.get() * 50).for_each(|_| drop(stamps.stamp()));
    sessions.set(sessions.get() + 1);
    let stamps = Clock(Box::new(stamps));
    let review = ReviewSetup { who, stamps, start_in_review: true, ..ReviewSetup::default() };
    let setup = Setup { review, ..one(&path.to_string_lossy()) };
    let mut replay = Replay::with_journals(App::new(setup, (80, 24)), open, JournalIo::default());
    press(&mut replay, keys);
    replay
}

fn message(replay: &Replay<'_>) -> String {
    replay.app().message().map_or(String::new(), |message| message.text.clone())
}

/// Returns the answers that count for the words of today, and how they came about.
fn answers(replay: &Replay<'_>, at: usize) -> String {
    let session = session(replay);
    let answer = |(axis, _): (Axis, &str)| {
        let value = session.fresh_value(at, axis)?;
        let decision = session.opinion(at)?.on(axis)?;
        Some(format!("{} {}", value.word(), session.how_decided(decision)).trim().to_owned())
    };
    Axis::ALL.into_iter().filter_map(answer).collect::<Vec<_>>().join(", ")
}

/// Returns what the report says of the wording.
fn wording(replay: &Replay<'_>) -> String {
    let report = reported(replay);
    let line = report.lines().find(|line| line.contains("wording:"));
    line.unwrap_or_default().trim_start_matches(['-', ' ', '*']).to_owned()
}

#[test]
fn what_the_source_contradicts_is_not_kept() {
    let cases = [
        Case {
            said: "BROOK: You can boo the ferry all you like. She sails on Monday.",
            quoted: "You can boo the ferry all you like,",
            edited: "You can jeer the ferry all you like,",
        },
        Case {
            said: "Кто не успел на паром, тот ждёт до понедельника. Вместе со всеми.",
            quoted: "Кто не успел на паром, тот ждёт до понедельника",
            edited: "Кто не успел на паром, тот ждёт до четверга",
        },
        Case {
            said: "Όποιος έχασε το πλοίο περιμένει ως τη Δευτέρα. Μαζί με όλους.",
            quoted: "Όποιος έχασε το πλοίο περιμένει ως τη Δευτέρα",
            edited: "Όποιος έχασε το πλοίο περιμένει ως την Πέμπτη",
        },
        Case {
            said: "العبارة تبحر يوم الاثنين مهما قال الناس. هذا كل شيء.",
            quoted: "العبارة تبحر يوم الاثنين مهما قال الناس",
            edited: "العبارة تبحر يوم الخميس مهما قال الناس",
        },
        Case {
            said: "월요일에는 바람이 불어도 배가 반드시 떠납니다. 여러분.",
            quoted: "월요일에는 바람이 불어도 배가 반드시 떠납니다",
            edited: "목요일에는 바람이 불어도 배가 반드시 떠납니다",
        },
        Case {
            said: "सोमवार को नाव हर हाल में चलेगी चाहे हवा जितनी भी हो।",
            quoted: "सोमवार को नाव हर हाल में चलेगी चाहे हवा जितनी भी हो",
            edited: "गुरुवार को नाव हर हाल में चलेगी चाहे हवा जितनी भी हो",
        },
    ];
    for Case { said, quoted, edited } in cases {
        let desk = Desk::new(said);
        desk.write(quoted);
        let first = desk.play("a");
        assert_eq!(answers(&first, 0), "verbatim passed, fair passed, correct passed", "{quoted}");
        desk.write(edited);
        let second = desk.play("K");
        assert_eq!(session(&second).status(0), Status::Stale, "{edited}");
        assert_eq!(answers(&second, 0), "correct kept for the new words", "{edited}");
        // what was decided for the earlier words is not told as an answer
        let told = message(&second);
        assert!(told.starts_with("q1 correct · open: wording"), "{told}");
        assert!(wording(&second).contains("stale"), "{}", wording(&second));
        assert!(!reported(&second).contains("✓ **verbatim**"), "{edited}");
        // what the source shows is recorded, and nothing is stale any more
        let third = desk.play("x w a");
        assert_eq!(session(&third).status(0), Status::Checked, "{edited}: {}", message(&third));
        assert!(answers(&third, 0).starts_with("altered"), "{}", answers(&third, 0));
    }
}

#[test]
fn what_still_holds_is_kept_with_what_shows_it() {
    let desk = Desk::new("BROOK: She sails on Monday. And not a day later than that. Um, Monday.");
    desk.write("She sails on Monday");
    let _ = desk.play("a");
    // more words of the same passage
    desk.write("She sails on Monday. And not a day later than that");
    let kept = desk.play("K");
    assert_eq!(
        answers(&kept, 0),
        "verbatim kept for the new words, fair kept for the new words, \
         correct kept for the new words"
    );
    assert!(wording(&kept).contains("kept for the new words"), "{}", wording(&kept));
    // other capitals: tidied, no longer verbatim
    desk.write("she sails on Monday. And not a day later than That");
    let tidied = desk.play("K");
    assert!(answers(&tidied, 0).starts_with("tidied kept"), "{}", answers(&tidied, 0));
}

#[test]
fn a_quote_that_was_cut_off_is_not_kept_as_fair() {
    for (said, quoted, edited, left) in [
        (
            "It is not true that we sold the ferry.",
            "It is not true that we sold the ferry.",
            "We sold the ferry.",
            "It is not true that",
        ),
        ("Мы не продали паром.", "Мы не продали паром.", "Продали паром.", "Мы не"),
        (
            "フェリーを売っていません。",
            "フェリーを売っていません。",
            "フェリーを売ってい",
            "ません",
        ),
    ] {
        let desk = Desk::new(said);
        desk.write(quoted);
        let first = desk.play("a");
        assert!(answers(&first, 0).contains("fair"), "{quoted}: {}", answers(&first, 0));
        desk.write(edited);
        let kept = desk.play("K");
        assert!(!answers(&kept, 0).contains("fair kept"), "{edited}: {}", answers(&kept, 0));
        assert!(message(&kept).contains(left), "{}", message(&kept));
    }
}

#[test]
fn a_quote_that_was_mended_is_not_kept_as_altered() {
    let desk = Desk::new("BROOK: She sails on Monday. And not a day later than that.");
    desk.write("She sails on Thursday, and not a day later than that");
    let first = desk.play("x w a");
    assert!(answers(&first, 0).starts_with("altered"), "{}", answers(&first, 0));
    desk.write("She sails on Monday. And not a day later than that");
    let second = desk.play("K");
    let answers = answers(&second, 0);
    assert!(!answers.contains("altered"), "{answers}");
    assert!(message(&second).contains("wording"), "{}", message(&second));
}

#[test]
fn a_source_that_is_gone_shows_nothing() {
    let desk = Desk::new("BROOK: She sails on Monday. And not a day later than that.");
    desk.write("She sails on Monday");
    let _ = desk.play("a");
    fs::remove_file(desk.folder.path().join("tape.txt")).expect("it is there");
    desk.write("She sails on Monday, and not a week later");
    let second = desk.play("K");
    assert_eq!(answers(&second, 0), "correct kept for the new words");
}

#[test]
fn a_link_that_is_gone_is_asked() {
    let desk = Desk::new("BROOK: She sails on Monday. And not a day later than that.");
    desk.write("She sails on Monday");
    let _ = desk.play("a");
    desk.write("She sails on Monday. And not a day later than that");
    desk.edit("cue = \"said\"\n", "");
    let second = desk.play("K");
    assert!(!answers(&second, 0).contains("correct"), "{}", answers(&second, 0));
}

#[test]
fn a_verdict_is_kept_unless_the_evidence_refutes_it() {
    let desk = Desk::new("BROOK: She sails.");
    desk.write("She sails.");
    let _ = desk.play("; \"c1\" <enter> <esc> 1");
    desk.edit("The ferry sails at noon.", "The ferry leaves at noon.");
    let kept = desk.play("; \"c1\" <enter> <esc> K");
    assert_eq!(answers(&kept, 1), "supported kept for the new words");
    desk.edit("The ferry leaves at noon.", "The ferry departs at noon.");
    desk.edit("stance = \"supports\"", "stance = \"refutes\"");
    let asked = desk.play("; \"c1\" <enter> <esc> K");
    assert_eq!(answers(&asked, 1), "");
    assert_eq!(
        message(&asked),
        "nothing is kept; asked: verdict (decided when tape, 1 had the stance “supports”; it is now \
         “refutes”; 1 to 7 decide anew)"
    );
}

#[test]
fn an_answer_of_ones_own_is_kept_with_its_note() {
    let desk = Desk::new("BROOK: She sails on Monday. And not a day later than that.");
    desk.write("She sails on Monday");
    let _ = desk.play("x s a");
    desk.write("She sails on Monday. And not a day later than that");
    let kept = desk.play("K");
    assert!(answers(&kept, 0).ends_with("wrong_speaker kept for the new words"));
}

#[test]
fn what_cannot_be_kept_is_passed_or_failed_like_a_new_quote() {
    let desk = Desk::new("BROOK: She sails on Monday. And not a day later than that.");
    desk.write("She sails on Monday");
    let _ = desk.play("a");
    desk.write("She sails on Monday. And not a day later than that");
    // passing is a decision on the new words too
    let passed = desk.play("a");
    assert_eq!(answers(&passed, 0), "verbatim passed, fair passed, correct passed");
    assert_eq!(session(&passed).status(0), Status::Checked);
}

#[test]
fn keeping_many_says_how_many_and_what_is_asked() {
    let desk = Desk::new("BROOK: She sails on Monday. And not a day later than that.");
    desk.write("She sails on Monday");
    let _ = desk.play("a");
    desk.write("She sails on Thursday, and not a day later");
    let second = desk.play("; \"stale\" <enter> K");
    let message = message(&second);
    assert!(message.starts_with("0 of 1 stale item kept whole; asked: wording"), "{message}");
    let keeps = |record: &Record| {
        let all = record.entries().iter().filter(|entry| entry.event.via.is_kept());
        all.map(|entry| entry.event.via.word()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(keeps(session(&second).record()), "bulk_keep");
}

#[test]
fn a_verdict_is_not_kept_for_another_number_negation_or_name() {
    let cases = [
        ("The ferry sails at 12.", "The ferry sails at 2.", "“12” is now “2”"),
        ("The ferry sails at noon.", "The ferry never sails at noon.", "“never” is new"),
        ("Paid by Ada Brook, it sails.", "Paid by Ada Lund, it sails.", "“Brook” is now “Lund”"),
        ("Паром не уйдёт.", "Паром уже уйдёт.", "“не” is gone"),
        ("船は五時に出る。", "船は六時に出る。", "“五” is now “六”"),
    ];
    for (old, new, told) in cases {
        let desk = Desk::new("BROOK: She sails.");
        desk.write("She sails.");
        desk.edit("The ferry sails at noon.", old);
        let _ = desk.play("; \"c1\" <enter> <esc> 1");
        desk.edit(old, new);
        let asked = desk.play("; \"c1\" <enter> <esc> K");
        assert_eq!(answers(&asked, 1), "", "{new}");
        assert_eq!(session(&asked).status(1), Status::Stale, "{new}");
        let text =
            format!("nothing is kept; asked: verdict ({told}; 1 to 7 decide anew, R reopens)");
        assert_eq!(message(&asked), text);
        let anew = desk.play("; \"c1\" <enter> <esc> 1");
        assert_eq!(answers(&anew, 1), "supported", "{new}");
    }
}

#[test]
fn in_bulk_no_verdict_is_kept() {
    let desk = Desk::new("BROOK: She sails.");
    desk.write("She sails.");
    let _ = desk.play("; \"c1\" <enter> <esc> 1");
    desk.edit("The ferry sails at noon.", "The ferry leaves at noon.");
    let asked = desk.play("; \"stale\" <enter> K");
    assert_eq!(answers(&asked, 1), "");
    assert_eq!(message(&asked), "nothing is kept; asked: verdict (the words of the claim changed)");
}

#[test]
fn the_reason_for_earlier_words_is_none_for_those_of_today() {
    let desk = Desk::new("BROOK: She sails.");
    desk.write("She sails.");
    desk.edit("stance = \"supports\"", "stance = \"refutes\"");
    let first = desk.play("; \"c1\" <enter> <esc> 1 \"I was there\" <enter>");
    assert_eq!(answers(&first, 1), "supported");
    desk.edit("The ferry sails at noon.", "The ferry leaves at noon.");
    let asked = desk.play("; \"c1\" <enter> <esc> K");
    assert_eq!(answers(&asked, 1), "");
    assert!(message(&asked).contains("there is evidence that refutes it"), "{}", message(&asked));
}

#[test]
fn in_bulk_the_attribution_of_what_nobody_looked_at_is_not_kept() {
    // the transcript has no labels, and the second quote is never on the screen
    let desk = Desk::new("She sails on Monday. And not a day later. We wait for her. At the quay.");
    desk.write("She sails on Monday. And not a day later");
    let more = "“We wait for her. At the quay” said Ada Brook.";
    desk.edit(
        "The ferry sails at noon.\n\n+++",
        &format!("The ferry sails at noon.\n\n{more}\n\n+++"),
    );
    desk.edit(
        "[claims.c1]",
        "[quotes.q2]\ntext = \"“We wait for her. At the quay”\"\nspeaker = \"p\"\n\
         form = \"direct\"\ncue = \"said\"\nmention = \"Ada Brook\"\n[claims.c1]",
    );
    let first = desk.play("; \"q1\" <enter> <esc> a ; \"q2\" <enter> <esc> a");
    assert!(answers(&first, 2).contains("correct"), "{}", answers(&first, 2));
    desk.edit("We wait for her. At the quay", "We wait for her");
    desk.edit("Monday. And not a day later", "Monday");
    let kept = desk.play("; \"stale\" <enter> K");
    let seen = session(&kept).items_seen[2];
    assert!(!seen && !answers(&kept, 2).contains("correct"), "{seen} {}", answers(&kept, 2));
    assert!(message(&kept).contains("nobody has looked at it"), "{}", message(&kept));
}

#[test]
fn the_reason_for_one_claim_is_not_repeated_for_another() {
    let desk = Desk::new("BROOK: She sails.");
    desk.write("She sails.");
    desk.edit("\n\n+++\n[quotes", "\n\nThe quay is shut.\n\n+++\n[quotes");
    let story = fs::read_to_string(desk.path()).expect("text");
    let claim = "[claims.c2]\ntext = \"The quay is shut.\"\nby = \"narrator\"\n";
    fs::write(desk.path(), format!("{story}{claim}")).expect("a file");
    desk.edit("stance = \"supports\"", "stance = \"refutes\"");
    let keys = "; \"c1\" <enter> <esc> 1 \"I was there\" <enter> ; \"c2\" <enter> <esc> .";
    let again = desk.play(keys);
    assert_eq!(answers(&again, 1), "supported");
    assert_eq!(answers(&again, 2), "");
    assert_eq!(message(&again), "no evidence: it needs a reason of its own");
}

#[test]
fn what_a_killed_writer_left_is_swept_when_a_review_opens_and_not_by_reading() {
    let desk = Desk::new("BROOK: She sails.");
    desk.write("She sails,");
    let hour = std::time::SystemTime::now() - std::time::Duration::from_secs(3600);
    let left = |name: &str, old: bool| {
        let file = fs::File::create(desk.folder.path().join(name)).expect("a file");
        if old {
            file.set_modified(hour).expect("an hour old");
        }
        file
    };
    // the name that new files of a.story have
    let own = ".sayso-a6aac5e93434fd43-";
    drop(left(&format!("{own}Ab12Cd"), true));
    drop(left(&format!("{own}Young1"), false));
    let locked = left(&format!("{own}Locked"), true);
    locked.try_lock().expect("locked");
    drop(left(".sayso-0000000000000000-Ab12Cd", true));
    let names = || {
        let list = fs::read_dir(desk.folder.path()).expect("a folder");
        let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("listed").file_name();
        let mut names: Vec<String> =
            list.map(|entry| name(entry).to_string_lossy().into_owned()).collect();
        names.retain(|name| name.starts_with(".sayso-"));
        names.sort();
        names.iter().map(|name| name[name.len() - 6..].to_owned()).collect::<Vec<_>>()
    };
    let open = &|wanted: &StoryRequest| load(&Disk, &wanted.path());
    let setup = one(&desk.path().to_string_lossy());
    let reader = App::new(setup, (80, 24));
    press(&mut Replay::with_journals(reader, open, JournalIo::default()), "jjn");
    assert_eq!(names(), ["Ab12Cd", "Ab12Cd", "Locked", "Young1"]);
    desk.play("");
    assert_eq!(names(), ["Ab12Cd", "Locked", "Young1"]);
    assert!(desk.folder.path().join(".sayso-0000000000000000-Ab12Cd").exists());
}
