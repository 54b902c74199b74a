//! Hands that come from other programs, while deciding: names typed in the palette, keys on the card
//! and in lists, and what the card says in little room.

use sayso::app::Mode;
use sayso::app::keys::help::OpenedOver;

use super::*;

/// Opens the council story in review mode and plays keys.
fn council(keys: &str, size: (u16, u16)) -> Replay<'static> {
    let mut replay = checked(COUNCIL, "km", size);
    press(&mut replay, keys);
    replay
}

fn events(replay: &Replay<'_>) -> usize {
    session(replay).record().entries().len()
}

fn message(replay: &Replay<'_>) -> String {
    replay.app().message().map_or(String::new(), |message| message.text.clone())
}

fn current(replay: &Replay<'_>) -> String {
    at(replay).map_or("none".to_owned(), |at| session(replay).item(at).id.to_string())
}

/// Returns the lines of the card as text.
fn card(replay: &Replay<'_>) -> Vec<String> {
    let text = |line: &sayso::app::card::CardLine| {
        line.pieces.iter().map(|piece| &*piece.text).collect::<String>()
    };
    replay.app().card().lines.iter().map(text).collect()
}

#[test]
fn letters_in_the_palette_decide_nothing_by_themselves() {
    // what hands of editors type, and what some letters of a verdict find
    for typed in ["e", "noh", "set nu", "vs", "sp", "reg", "r", "u", "rej", "ver", "not ch", "5"] {
        let replay = council(&format!(": \"{typed}\" <enter>"), (80, 24));
        assert_eq!(events(&replay), 0, ":{typed} decided: {}", message(&replay));
    }
    let asked = council(": \"noh\" <enter>", (80, 24));
    assert_eq!(message(&asked), "Enter once more: Verdict: not checkable");
    let again = council(": \"noh\" <enter> <enter>", (80, 24));
    assert_eq!(message(&again).split(" · ").next(), Some("c1 not checkable"));
    // a whole name, or a row that was chosen
    for keys in [": \"verdict-supported\" <enter>", ": \"verdict supported\" <enter>"] {
        assert_eq!(events(&council(keys, (80, 24))), 1, "{keys}");
    }
    assert_eq!(events(&council(": \"verdict\" <down> <enter>", (80, 24))), 1);
    // other letters ask again
    let other = council(": \"noh\" <enter> <bs> <enter>", (80, 24));
    assert_eq!(events(&other), 0, "{}", message(&other));
}

#[test]
fn saving_by_name_decides_and_quits_nothing() {
    for typed in ["w", "w!", "wa", "write"] {
        let replay = council(&format!("1 : \"{typed}\" <enter>"), (80, 24));
        assert_eq!(message(&replay), "everything is saved: each step is, as it is made");
        assert_eq!((events(&replay), current(&replay).as_str()), (1, "claims.c2"), "{typed}");
        assert!(replay.ended.is_none());
    }
}

#[test]
fn the_keys_of_a_review_decide_on_the_card_too() {
    let replay = council("<enter> 1", (80, 24));
    assert_eq!(message(&replay).split(" · ").next(), Some("c1 supported"));
    let replay = council("] q <enter> a", (80, 24));
    assert_eq!(message(&replay).split(" · ").next(), Some("q1 verbatim, fair, correct"));
    let replay = council("] q <enter> x w", (80, 24));
    assert_eq!((events(&replay), current(&replay).as_str()), (1, "quotes.q1"));
    assert!(matches!(council("<enter> c", (80, 24)).app().mode(), Mode::Prompt(_)));
    assert!(matches!(council("<enter> e", (80, 24)).app().mode(), Mode::Picker(_)));
    assert_eq!(message(&council("1 <enter> u", (80, 24))), "c1: undone · U redoes it");
    let queue = council("<enter> Q", (80, 24));
    assert!(queue.ended.is_none() && matches!(queue.app().mode(), Mode::List));
}

#[test]
fn nothing_is_decided_on_what_is_not_on_the_card() {
    // the card of a source, of a person
    for (keys, decisions) in [("g e <enter>", "1 5 e c -"), ("] q <enter> <enter>", "a c x")] {
        for decision in decisions.split(' ') {
            let replay = council(&format!("{keys} {decision}"), (80, 24));
            let said = message(&replay);
            assert_eq!(events(&replay), 0, "{keys} {decision}: {said}");
            assert!(
                said.contains("not that of the current item: Esc"),
                "{keys} {decision}: {said}"
            );
        }
    }
}

#[test]
fn every_line_of_the_card_can_be_reached() {
    for size in [(80, 24), (80, 16), (40, 12), (120, 40)] {
        for keys in
            ["<enter> G", "<enter> >", "<enter> <pgdn> <pgdn> <pgdn>", "<enter> d d d d d d"]
        {
            let replay = council(&format!("] q ] q {keys}"), size);
            let app = replay.app();
            let rows = usize::from(app.panes().card.height);
            let (lines, top) = (app.card().lines.len(), app.card().top);
            assert_eq!(top, lines.saturating_sub(rows), "{keys} at {size:?}");
        }
        let replay = council("] q ] q <enter> G <lt>", size);
        assert_eq!(replay.app().card().top, 0, "{size:?}");
    }
    // a step to a link shows that link again
    let replay = council("] q ] q <enter> G j", (80, 16));
    let app = replay.app();
    let Mode::Card(focus) = app.mode() else { panic!("the card") };
    let shown = app.card().top..app.card().top + usize::from(app.panes().card.height);
    let on = app.card().lines.iter().position(|line| line.link == Some(focus.link));
    assert!(on.is_some_and(|on| shown.contains(&on)), "{on:?} {shown:?}");
}

#[test]
fn a_key_that_means_nothing_on_the_card_means_what_it_means_in_the_article() {
    assert_eq!(current(&council("<enter> n", (80, 24))), "claims.c2");
    assert_eq!(current(&council("<enter> ] q", (80, 24))), "quotes.q1");
    let left = council("<enter> r", (80, 24));
    assert!(!session(&left).in_review_mode, "{}", message(&left));
    assert!(matches!(council("<enter> /", (80, 24)).app().mode(), Mode::Prompt(_)));
    assert_eq!(
        message(&council("<enter> <c-t>", (80, 24))),
        "Ctrl-t does nothing here; ? shows the keys"
    );
}

#[test]
fn the_palette_of_the_help_is_that_of_what_is_under_it() {
    let replay = council("v q ? :", (80, 24));
    let Mode::Picker(picker) = replay.app().mode() else { panic!("no palette") };
    assert!(matches!(picker.over, OpenedOver::List));
    let replay = council("? : \"12\" <enter>", (80, 24));
    let reader = replay.app().reader().expect("a story");
    assert_eq!(reader.doc().blocks.get(reader.top().place.block as usize).paragraph, 11);
}

#[test]
fn r_reviews_from_a_list_and_u_pages_where_there_is_nothing_to_undo() {
    let replay = council("r v q r", (80, 24));
    assert!(session(&replay).in_review_mode && matches!(replay.app().mode(), Mode::Read));
    let selected = |replay: &Replay<'_>| replay.app().list_view().expect("a list").selected();
    let (down, up) = (council("v q G", (80, 24)), council("v q G u", (80, 24)));
    assert_eq!(message(&up), "");
    assert!(selected(&up) < selected(&down));
    // in the history it undoes
    let undone = council("1 v h u", (80, 24));
    assert!(message(&undone).starts_with("undone: 1 event"), "{}", message(&undone));
}

#[test]
fn no_digit_is_parted_from_its_verdict() {
    for width in 60..130 {
        let replay = council("", (width, 60));
        for line in card(&replay).iter().take_while(|line| !line.starts_with("The Lindmere")) {
            assert!(
                !line.trim_end().ends_with(|c: char| ('1'..='7').contains(&c)),
                "{width}: {line}"
            );
        }
    }
}

#[test]
fn where_there_is_little_room_the_verdicts_take_one_row() {
    let whole = "c1 · open · 1 supported 2 mostly 3 conflicting 4 not enough 5 refuted";
    assert_eq!(card(&council("", (80, 40)))[0], whole);
    assert_eq!(
        card(&council("", (60, 20)))[0],
        "c1 · open · 1 supported, 2 mostly, 3, 4, 5 refuted, 6, 7"
    );
    // a list has no such keys
    let replay = council("Q", (80, 40));
    let shown = |line: &sayso::app::card::CardLine| {
        line.pieces.iter().map(|piece| &*piece.text).collect::<String>()
    };
    let lines: Vec<String> =
        replay.app().list_view().expect("a queue").lines.iter().map(shown).collect();
    assert!(lines.iter().any(|line| line == "c1 · open"), "{lines:?}");
}

#[test]
fn what_a_asks_names_the_key_that_answers() {
    // q32 has a changed word, q30 left out some
    for (item, says) in [("q32", "xw says altered"), ("q13", "xw says elided")] {
        let setup = format!(
            "/ \"{}\" <enter>",
            if item == "q32" { "It says we" } else { "My mother tells" }
        );
        let mut replay = council(&setup, (80, 24));
        press(&mut replay, "] q [ q");
        assert_eq!(current(&replay), format!("quotes.{item}"));
        let asks = card(&replay).join(" ");
        assert!(asks.contains(says), "{asks}");
        press(&mut replay, "a a");
        assert!(message(&replay).contains(says), "{}", message(&replay));
    }
}

#[test]
fn an_emptied_draft_is_gone_from_the_card() {
    let mut replay = council("c \"? who\" <esc>", (80, 24));
    let lines = card(&replay);
    assert!(
        lines.iter().any(|line| line == "draft of a query: ? who"),
        "{} {lines:?}",
        message(&replay)
    );
    press(&mut replay, "c <c-u> <enter>");
    assert!(!card(&replay).iter().any(|line| line.starts_with("draft of")), "{:?}", card(&replay));
}

#[test]
fn the_reason_of_a_line_of_the_gate_is_shown_whole() {
    for size in [(40, 12), (40, 24), (60, 20), (80, 24)] {
        let replay = council("W /  \"q13\" <enter> =", size);
        let list = replay.app().list_view().expect("the gate");
        let heads: Vec<&str> =
            list.placed().iter().map(|at| &*list.table().columns[at.column].title).collect();
        assert!(heads.contains(&"item") && heads.contains(&"why"), "{size:?} {heads:?}");
    }
    // a query is a long reason
    let asked = "who says that the driver stopped, and which of the two drivers it was";
    let mut replay = council(&format!("c \"? {asked}\" <enter> W"), (60, 30));
    let lines = &replay.app().list_view().expect("the gate").lines;
    let text = |line: &sayso::app::card::CardLine| {
        line.pieces.iter().map(|piece| &*piece.text).collect::<String>()
    };
    let preview = lines.iter().take(3).map(text).collect::<Vec<_>>().join(" ");
    assert!(preview.contains(asked), "{preview}");
    press(&mut replay, "=");
    assert!(message(&replay).contains(asked), "{}", message(&replay));
}

#[test]
fn a_sign_off_says_what_it_covers_and_is_not_asked_for_twice() {
    let mut replay = council("1 W W", (80, 24));
    let Mode::Prompt(prompt) = replay.app().mode() else { panic!("no prompt") };
    let label = replay.app().prompt_label(prompt).unwrap_or_default();
    assert_eq!(label, "130 left · sign off as: ");
    press(&mut replay, "<esc>");
    // a story whose only claim is decided
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("quay.story");
    let story = "+++\nformat = 1\ntitle = \"The quay\"\n[sources.log]\ntitle = \"The log\"\n+++\n\nThe quay was shut.\n\n+++\n\n[claims.c1]\ntext = \"The quay was shut\"\nclaim = \"The quay was shut.\"\nevidence = [{ source = \"log\", stance = \"supports\", locator = \"p. 1\" }]\n";
    std::fs::write(&path, story).expect("a story");
    let mut replay = checked(&path.to_string_lossy(), "km", (80, 24));
    press(&mut replay, "1 W");
    let Mode::Prompt(prompt) = replay.app().mode() else { panic!("{}", message(&replay)) };
    let label = replay.app().prompt_label(prompt).unwrap_or_default();
    assert_eq!(label, "nothing left · sign off as: ");
    press(&mut replay, "<enter>");
    let signed = events(&replay);
    press(&mut replay, "W");
    let said = "signed off by km · full: nothing is left, and nothing has changed since";
    assert_eq!((message(&replay).as_str(), events(&replay)), (said, signed));
    assert!(matches!(replay.app().mode(), Mode::Read));
    // undone, it asks again
    press(&mut replay, "u W");
    assert!(matches!(replay.app().mode(), Mode::Prompt(_)), "{}", message(&replay));
}
