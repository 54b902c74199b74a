//! Keys of an annotation: what each changes in the file.

use sayso::tui::replay::Replay;

use crate::hand::{Hand, RAIN, change, play};

/// Counts the keys of a line.
fn keys(line: &str) -> usize {
    sayso::app::keys::script::read(line).expect("keys").len()
}

#[test]
fn a_wrong_speaker_is_mended_in_four_keys() {
    let line = "i s \"b\" <enter>";
    assert_eq!(keys(line), 4);
    assert_eq!(change(&format!("n {line}")), "-speaker = \"ada\"\n+speaker = \"ben\"\n");
}

#[test]
fn each_key_of_a_quote_changes_its_line() {
    assert_eq!(change("n i s \"unk\" <enter>"), "-speaker = \"ada\"\n+speaker = \"unknown\"\n");
    assert_eq!(change("n n i f \"term\" <enter>"), "-form    = \"partial\"\n+form    = \"term\"\n");
    assert_eq!(change("n i m \"X\" <enter>"), "+medium  = \"X\"\n");
    assert_eq!(change("n i o \"a note\" <enter>"), "+note    = \"a note\"\n");
    assert_eq!(
        change("n i d <enter>"),
        "-[quotes.q1]\n-text    = \"“It rains,”\"\n-speaker = \"ada\"\n-cue     = \"said\"\n-\n"
    );
}

#[test]
fn each_key_of_a_claim_changes_its_line() {
    assert_eq!(change("] c i k \"ev\" <enter>"), "-kind = \"quantity\"\n+kind = \"event\"\n");
    assert_eq!(change("] c i w \"Two metres.\" <enter>"), "+says = \"Two metres.\"\n");
    assert_eq!(change("] c i h \"part\" <enter>"), "+checkable = \"partly\"\n");
    assert_eq!(change("] c i s \"ben\" <enter>"), "+by   = \"ben\"\n");
    assert_eq!(change("] c i l \"rains\" <enter>"), "+quotes = [\"q1\"]\n");
    assert_eq!(
        change("] c i e \"refutes\" <enter> <enter>"),
        "+evidence = [{ source = \"log\", stance = \"refutes\" }]\n"
    );
    assert_eq!(
        change("] c i e <enter> \"p. 4\" <enter>"),
        "+evidence = [{ source = \"log\", locator = \"p. 4\", stance = \"supports\" }]\n"
    );
    // the prompt left: nothing is added
    assert!(change("] c i e <enter> \"p. 4\" <esc>").starts_with("nothing"));
}

#[test]
fn a_quote_gets_one_more_speaker_and_one_less() {
    assert_eq!(
        change("n i s \"one more\" <enter> \"ben\" <enter>"),
        "-speaker = \"ada\"\n+speaker = [\"ada\", \"ben\"]\n"
    );
    assert_eq!(
        change("n i s \"one more\" <enter> \"new\" <enter> \"Cleo Díaz\" <enter>"),
        "+[people.diaz]\n+name = \"Cleo Díaz\"\n+\n-speaker = \"ada\"\n+speaker = [\"ada\", \"diaz\"]\n"
    );
    let two = RAIN.replacen("speaker = \"ada\"", "speaker = [\"ada\", \"ben\"]", 1);
    for (who, left) in [("ada", "ben"), ("ben", "ada")] {
        let hand = Hand::of(&two);
        let _ = hand.typed(&format!("n i s \"without {who}\" <enter>"));
        let story = hand.story();
        let speakers = &story.quotes[0].speakers;
        let names: Vec<&str> = speakers.iter().map(|p| &*story.person(*p).id).collect();
        assert_eq!(names, [left], "{}", hand.changes());
    }
}

#[test]
fn somebody_new_is_made_on_the_way() {
    assert_eq!(
        change("n i s \"new\" <enter> \"Cleo Díaz\" <enter>"),
        "+[people.diaz]\n+name = \"Cleo Díaz\"\n+\n-speaker = \"ada\"\n+speaker = \"diaz\"\n"
    );
}

#[test]
fn people_are_renamed_joined_and_split() {
    assert_eq!(
        change("n i n <c-u> \"Ada Brooke\" <enter>"),
        "-name    = \"Ada Brook\"   # the mayor\n+name    = \"Ada Brooke\"   # the mayor\n"
    );
    assert_eq!(
        change("n i N \"the mayor\" <enter>"),
        "-aliases = [\"Brook\"]\n+aliases = [\"Brook\", \"the mayor\"]\n"
    );
    let joined = change("n i j \"cole\" <enter>");
    assert!(joined.contains("-[people.ben]\n"), "{joined}");
    assert!(joined.contains("-speaker = \"ben\"\n+speaker = \"ada\"\n"), "{joined}");
    let split = change("n i x <enter> \"Eve Ross\" <enter>");
    assert!(split.contains("+[people.ross]\n"), "{split}");
    assert!(split.contains("-speaker = \"ada\"\n+speaker = \"ross\"\n"), "{split}");
}

#[test]
fn edits_are_taken_back_and_made_again() {
    let hand = Hand::of(RAIN);
    let mut replay = hand.open(None, (80, 24));
    play(&mut replay, "n i s \"b\" <enter> i f \"dir\" <enter> i d <enter>");
    let last = hand.now();
    assert!(!last.contains("q1"));
    play(&mut replay, "i u i u i u");
    assert_eq!(hand.now(), RAIN);
    play(&mut replay, "i u");
    assert_eq!(hand.now(), RAIN);
    play(&mut replay, "i U i U i U");
    assert_eq!(hand.now(), last);
}

#[test]
fn what_cannot_be_done_changes_nothing() {
    for keys in [
        "i s",
        "n i s <esc>",
        "n i P",
        "] c i f",
        "n i N <enter>",
        "n i a",
        "n i r",
        "] c i c",
        "i u",
    ] {
        let changed = change(keys);
        assert!(changed.starts_with("nothing"), "{keys}: {changed}");
    }
}

#[test]
fn a_suggestion_is_accepted_or_refused_in_one_command() {
    let text = RAIN.replace(
        "speaker = \"ben\"\n",
        "speaker = \"ben\"\nsuggested_by = \"a program\"\nscore = 0.4\n",
    );
    for (keys, left) in [("n n i a", true), ("n n i r \"km\" <enter>", false)] {
        let hand = Hand::of(&text);
        let _ = hand.typed(keys);
        let story = hand.story();
        let quote = story.quotes.iter().find(|quote| &*quote.id == "q2");
        assert_eq!(quote.is_some(), left, "{keys}");
        assert!(quote.is_none_or(|quote| quote.suggestion.is_none()), "{keys}");
    }
}

#[test]
fn another_programs_change_is_kept_beside_the_edit() {
    let hand = Hand::of(RAIN);
    let mut replay = hand.open(None, (80, 24));
    play(&mut replay, "n i f \"dir\" <enter> i u");
    std::fs::write(&hand.path, RAIN.replace("title = \"Rain\"", "title = \"Rain again\""))
        .expect("written");
    play(&mut replay, "i s \"b\" <enter>");
    assert_eq!(
        hand.changes(),
        "-title = \"Rain\"\n+title = \"Rain again\"\n-speaker = \"ada\"\n+speaker = \"ben\"\n"
    );
}

#[test]
fn a_changed_article_is_not_annotated_by_old_places() {
    let hand = Hand::of(RAIN);
    let mut replay = hand.open(None, (80, 24));
    play(&mut replay, "n V");
    let other = RAIN.replace("“It rains,” Ada Brook said", "So “It rains,” Ada Brook said");
    std::fs::write(&hand.path, &other).expect("written");
    play(&mut replay, "q <enter>");
    assert_eq!(hand.now(), other);
    let message = replay.app().message().map(|m| m.text.clone()).unwrap_or_default();
    assert!(message.contains("not that of the file any more"), "{message}");
}

#[test]
fn people_are_named_in_what_an_edit_did() {
    let hand = Hand::of(RAIN);
    let mut replay = hand.open(None, (80, 24));
    let said = |replay: &Replay<'_>| replay.app().message().expect("a message").text.clone();
    play(&mut replay, "n i s \"new\" <enter> \"Cleo Díaz\" <enter>");
    assert!(said(&replay).contains("q1 speaker: Ada Brook → Cleo Díaz"), "{}", said(&replay));
    play(&mut replay, "i u");
    assert!(said(&replay).contains("q1 speaker: Cleo Díaz → Ada Brook"), "{}", said(&replay));
    play(&mut replay, "i U");
    assert!(said(&replay).contains("q1 speaker: Ada Brook → Cleo Díaz"), "{}", said(&replay));
    play(&mut replay, "i s \"one more\" <enter> \"ben\" <enter>");
    let both = "q1 speaker: Cleo Díaz → Cleo Díaz, Ben Cole";
    assert!(said(&replay).contains(both), "{}", said(&replay));
}

#[test]
fn a_file_that_is_gone_is_saved_again_with_the_edit() {
    // before the first edit, and after one
    for first in ["", "n i f \"dir\" <enter>"] {
        let hand = Hand::of(RAIN);
        let mut replay = hand.open(None, (120, 24));
        play(&mut replay, first);
        let before = hand.now();
        std::fs::remove_file(&hand.path).expect("removed");
        play(
            &mut replay,
            if first.is_empty() { "n i s \"b\" <enter>" } else { "i s \"b\" <enter>" },
        );
        let said = replay.app().message().expect("a message").text.clone();
        assert!(said.contains("is not there any more. Save it again, with the edit"), "{said}");
        assert!(!hand.path.exists());
        play(&mut replay, "<enter>");
        let new = before.replacen("speaker = \"ada\"", "speaker = \"ben\"", 1);
        assert_eq!(hand.now(), new);
        // it goes on there
        play(&mut replay, "i u i s \"unk\" <enter>");
        assert!(hand.now().contains("speaker = \"unknown\""), "{}", hand.now());
    }
    let hand = Hand::of(RAIN);
    let mut replay = hand.open(None, (120, 24));
    std::fs::remove_file(&hand.path).expect("removed");
    let other = hand.path.with_file_name("other.story").to_string_lossy().into_owned();
    play(&mut replay, &format!("n i o \"a note\" <enter> <c-u> \"{other}\" <enter>"));
    assert!(!hand.path.exists());
    let saved = std::fs::read_to_string(&other).expect("a copy");
    assert_eq!(crate::hand::changes(RAIN, &saved), "+note    = \"a note\"\n");
}

/// A brat pair of the tests' own.
const PAIR: (&str, &str) = (
    "“It rains,” Ada Brook said. “No,” said Ben Cole. 雨だ、と林さんは言った。\n",
    "T1\tContent 0 11\t“It rains,”\nT2\tSource 12 21\tAda Brook\nT3\tAttribution 22 26\tsaid\n\
     E1\tAttribution:T3 Content:T1 Source:T2\nT4\tContent 28 33\t“No,”\n\
     T5\tSource 39 47\tBen Cole\nT6\tAttribution 34 38\tsaid\n\
     E2\tAttribution:T6 Content:T4 Source:T5\n",
);

#[test]
fn people_of_a_pair_are_joined_split_and_named_by_keys() {
    let lines = |keys: &str| {
        let hand = Hand::of_pair(PAIR.0, PAIR.1);
        let _ = hand.typed(keys);
        hand.changes()
    };
    assert_eq!(lines("n i j \"ben\" <enter>"), "+*\tEquiv T2 T5\n");
    assert_eq!(lines("n i N \"林さん\" <enter>"), "+T7\tSource 53 56\t林さん\n+*\tEquiv T2 T7\n");
    let new = "+T7\tSource 53 56\t林さん\n";
    let moved = "-T2\tSource 12 21\tAda Brook\n+T2\tSource 53 56\t林さん\n";
    let changed = lines("n i s \"new person\" <enter> \"林さん\" <enter>");
    assert!(changed == moved || changed.contains(new), "{changed}");
}

#[test]
fn what_a_pair_has_no_place_for_is_saved_as_a_story_beside_it() {
    let hand = Hand::of_pair(PAIR.0, PAIR.1);
    let mut replay = hand.typed("n i s \"new person\" <enter> \"Cy Lund\" <enter>");
    assert_eq!(hand.changes(), "");
    assert!(matches!(replay.app().mode(), sayso::app::Mode::Prompt(_)), "a name is asked for");
    play(&mut replay, "<enter>");
    let beside = std::fs::read_to_string(hand.path.with_extension("story")).expect("it is there");
    assert!(beside.contains("name = \"Cy Lund\""), "{beside}");
    let story = sayso::story::load(&sayso::story::Disk, &hand.path.with_extension("story"));
    let story = story.expect("a story");
    let speaker = story.quotes[0].speakers[0];
    assert_eq!(&*story.person(speaker).name, "Cy Lund");
    assert_eq!(hand.changes(), "");
}

#[test]
fn an_edit_of_a_pair_is_taken_back_byte_for_byte() {
    for edit in ["n i s \"ben\" <enter>", "n i j \"ben\" <enter>", "n i d <enter>"] {
        let hand = Hand::of_pair(PAIR.0, PAIR.1);
        let mut replay = hand.typed(edit);
        let new = hand.now();
        assert_ne!(new, PAIR.1, "{edit}");
        play(&mut replay, "i u");
        assert_eq!(hand.now(), PAIR.1, "{edit}");
        play(&mut replay, "i U");
        assert_eq!(hand.now(), new, "{edit}: made again");
    }
}

#[test]
fn annotations_of_a_pair_that_are_gone_are_saved_as_a_story_with_the_edit() {
    for opened in ["ann", "txt"] {
        let mut hand = Hand::of_pair(PAIR.0, PAIR.1);
        hand.path.set_extension(opened);
        let mut replay = hand.open(None, (120, 24));
        std::fs::remove_file(hand.path.with_extension("ann")).expect("removed");
        play(&mut replay, "n i s \"ben\" <enter>");
        let said = replay.app().message().expect("a message").text.clone();
        assert!(
            said.contains("a.ann is not there any more. Save it again, with the edit"),
            "{said}"
        );
        let beside = hand.path.with_extension("story");
        assert!(!beside.exists(), "nothing is written unasked");
        play(&mut replay, "<enter>");
        let story = sayso::story::load(&sayso::story::Disk, &beside).expect("a story");
        let speakers = story.quotes.iter().map(|quote| &*story.person(quote.speakers[0]).name);
        assert_eq!(speakers.collect::<Vec<_>>(), ["Ben Cole", "Ben Cole"]);
        let article = std::fs::read_to_string(hand.path.with_extension("txt")).expect("read");
        assert_eq!(article, PAIR.0);
    }
}

#[test]
fn in_lines_an_edit_is_answered_without_a_new_introduction() {
    let hand = Hand::of(RAIN);
    let heard = hand.heard(None, &["quote 1", "is", "ben", "1", "", "iu", "quit"]);
    insta::assert_snapshot!("edit_in_lines", heard);
}
