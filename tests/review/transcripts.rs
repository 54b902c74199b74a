//! What is passed where the source is a transcript, and what of a claim's evidence the card shows.

use sayso::review::{SaidBy, Value};

use super::*;

/// A folder with a story of one quote of Ada Brook and a source; its files are removed at the end.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn of(quote: &str, file: &str, tape: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let story = format!(
            "+++\nformat = 1\ntitle = \"The crew\"\n[people.ada]\nname = \"Ada Brook\"\naliases = [\"Brook\"]\n\
             [people.hart]\nname = \"Bill Hart\"\naliases = [\"Hart\"]\n[sources.tape]\ntitle = \"Tape\"\n\
             file = \"{file}\"\nkind = \"transcript\"\n+++\n\n{quote} said Ada Brook. The crew has nine men.\n\n\
             +++\n[quotes.q1]\ntext = \"{quote}\"\nspeaker = \"ada\"\ncue = \"said\"\nmention = \"Ada Brook\"\n\
             [claims.c1]\ntext = \"The crew has nine men\"\nevidence = [{{ source = \"tape\", locator = \"0:02:00\" }}]\n\
             [claims.c2]\ntext = \"nine men\"\nevidence = [{{ source = \"tape\", locator = \"page 77\" }}]\n+++\n"
        );
        std::fs::write(folder.path().join("a.story"), story).expect("a file");
        std::fs::write(folder.path().join(file), tape).expect("a file");
        Self { folder }
    }

    /// Opens the story in review mode at the quote, and types keys.
    fn typed(&self, keys: &str) -> Replay<'static> {
        let path = self.folder.path().join("a.story");
        let mut replay = checked(path.to_str().expect("a path"), "km", (80, 24));
        press(&mut replay, "] q");
        press(&mut replay, keys);
        replay
    }
}

fn decided(replay: &Replay<'_>) -> String {
    let session = session(replay);
    let opinion = session.opinion(0);
    let values = opinion.into_iter().flat_map(sayso::review::Opinion::decisions);
    values.map(|decision| decision.value.word()).collect::<Vec<_>>().join(" ")
}

fn card(replay: &Replay<'_>) -> String {
    let lines = replay.app().card().lines.iter();
    let line = |line: &sayso::app::card::CardLine| {
        line.pieces.iter().map(|piece| &*piece.text).collect::<String>()
    };
    lines.map(line).collect::<Vec<_>>().join("\n")
}

const PAY: &str = "“We will pay the crew in May,”";

#[test]
fn the_label_of_another_is_never_passed() {
    let tape =
        "[0:00:40] HART: We will pay the crew in May.\n[0:02:00] BROOK: I have nothing to add.\n";
    let desk = Desk::of(PAY, "tape.txt", tape);
    let replay = desk.typed("");
    let shown = card(&replay);
    assert!(shown.contains("passes: verbatim · fair"), "{shown}");
    assert!(!shown.contains("correct"), "{shown}");
    assert!(shown.contains("“HART” in tape, Ada Brook in the"), "{shown}");
    let found = session(&replay).source_checks().of(0).expect("it was looked up");
    assert_eq!(found.lookup.said_by, SaidBy::Other("HART".into()));
    assert_eq!(decided(&desk.typed("a")), "verbatim fair");
    assert_eq!(decided(&desk.typed("a x s")), "verbatim fair wrong_speaker");
    for unclear in ["SPEAKER 2", "CAROL HART", "Q", "А. БРУК"] {
        let desk = Desk::of(PAY, "tape.txt", &tape.replace("HART", unclear));
        assert_eq!(decided(&desk.typed("a")), "verbatim fair", "{unclear}");
    }
    for own in ["BROOK", "Ms. Brook", "A. BROOK (by phone)", "Brook, Ada"] {
        let desk = Desk::of(PAY, "tape.txt", &tape.replace("HART", own));
        let replay = desk.typed("");
        let found = session(&replay).source_checks().of(0).expect("it was looked up");
        assert!(found.lookup.said_by.is_own(), "{own}");
        assert!(card(&replay).contains("passes: verbatim · fair · correct"), "{own}");
    }
}

#[test]
fn what_a_quote_leaves_out_is_shown_and_never_passed_by_one_key() {
    for (quote, tape, left) in [
        ("“… paid the crew in May,”", "Nobody ever paid the crew in May.", "Nobody ever"),
        ("“[The mayor] paid the crew in May,”", "He paid the crew in May.", "He"),
        ("“We paid the crew […],”", "We paid the crew too late.", "too late"),
        ("«… заплатили рабочим в мае»,", "Мы никогда не заплатили рабочим в мае.", "Мы никогда не"),
        ("“……五月に払った”", "誰も五月に払った。", "誰も"),
    ] {
        let desk = Desk::of(quote, "tape.txt", tape);
        let replay = desk.typed("");
        let shown = card(&replay);
        assert!(shown.contains(&format!("left out: {left}")), "{quote}: {shown}");
        let wording = shown_wording(&replay);
        assert!(matches!(wording, PassCheck::Fails(Value::Elided, _)), "{quote}: {wording:?}");
        let passed = decided(&desk.typed("a"));
        assert!(!passed.contains("verbatim") && !passed.contains("fair"), "{quote}: {passed}");
        assert_eq!(decided(&desk.typed("x w a")), "elided fair correct", "{quote}");
    }
}

fn shown_wording(replay: &Replay<'_>) -> PassCheck {
    let doc = replay.app().reader().expect("a story").doc().clone();
    shown(session(replay), &doc, 0, Axis::Wording)
}

#[test]
fn what_is_no_speech_is_passed_over_and_shown() {
    for (file, tape, signs, kinds) in [
        (
            "tape.vtt",
            "WEBVTT\n\n7\n00:01:02.000 --> 00:01:05.000\nWe will pay\n\n8\n00:01:05.000 --> 00:01:08.000\nthe crew in May.\n",
            "[~8 00:01:05.000 -->",
            "passed over: 2 cue lines",
        ),
        (
            "tape.txt",
            "We will pay\n[00:14:07]\nthe crew in May.\n",
            "[~[00:14:07]~]",
            "passed over: 1 time",
        ),
        (
            "tape.txt",
            "We will pay (laughter) the crew in May.\n",
            "[~(laughter)~]",
            "1 stage direction",
        ),
        (
            "tape.txt",
            "We will pay the\n\nPage 3 of 9\n\ncrew in May.\n",
            "[~Page 3 of 9~]",
            "1 page header",
        ),
    ] {
        let replay = Desk::of(PAY, file, tape).typed("");
        let shown = card(&replay);
        assert_eq!(shown_wording(&replay), PassCheck::Passes(Value::Verbatim), "{shown}");
        assert!(shown.contains(signs) && shown.contains(kinds), "{shown}");
    }
}

#[test]
fn a_claim_is_judged_with_its_evidence_before_the_eyes() {
    let tape = "[0:01:00] HART: No.\n[0:02:00] BROOK: The crew has nine men, as you know.\n";
    let desk = Desk::of(PAY, "tape.txt", tape);
    let first = card(&desk.typed("] c"));
    assert!(
        first.contains("Tape · 0:02:00\n[0:02:00] BROOK: The crew has nine men, as you know."),
        "{first}"
    );
    let second = card(&desk.typed("] c ] c"));
    assert!(second.contains("its text has no place page 77"), "{second}");
}
