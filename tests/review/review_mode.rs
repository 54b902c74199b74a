//! Decisions, key by key: the message, and the events in the journal.

use std::time::Duration;

use sayso::app::review::Clock;
use sayso::app::{Event, KeyCode, KeyEvent, Message};
use sayso::review::{CountingStamps, EventKind, Stamps};

use super::*;

/// Returns the message after some keys, and the events that were recorded, one a line.
fn report(keys: &str) -> String {
    let mut replay = checked(COUNCIL, "km", (80, 24));
    press(&mut replay, keys);
    replayed(&replay)
}

fn replayed(replay: &Replay<'_>) -> String {
    let message = replay.app().message().map_or("", |message: &Message| &message.text);
    let mut lines = vec![format!("| {message}")];
    for entry in session(replay).record().entries() {
        let event = &entry.event;
        let item = event.item.as_ref().map_or("story".to_owned(), ToString::to_string);
        let what = match &event.what {
            EventKind::Decide { value, evidence, note } => {
                let on: Vec<&str> = evidence.iter().map(|cited| &*cited.source).collect();
                let note = note.as_deref().map(|n| format!(" “{n}”")).unwrap_or_default();
                format!("{} [{}]{note}", value.word(), on.join(" "))
            }
            EventKind::Note(text) | EventKind::Query(text) | EventKind::Flag(text) => {
                format!("“{text}”")
            }
            EventKind::Evidence { cited, own } => {
                let url = own.as_ref().and_then(|own| own.url.as_deref()).unwrap_or("-");
                format!("{} {} {url}", cited.source, cited.locator.as_deref().unwrap_or("-"))
            }
            EventKind::Signoff { initials, scope, .. } => format!("{initials} “{scope}”"),
            EventKind::Adjudicate { value, .. } => value.word().to_owned(),
            _ => String::new(),
        };
        let void = if entry.void { " (taken back)" } else { "" };
        let via = match event.via.word() {
            "key" => String::new(),
            other => format!(" ({other})"),
        };
        lines.push(format!("{} {item} {} {what}{via}{void}", event.who, event.what.kind()));
    }
    lines.join("\n").replace(" \n", "\n").trim_end().to_owned()
}

macro_rules! told {
    ($($(#[$doc:meta])* $name:ident $keys:literal;)*) => {$(
        $(#[$doc])*
        #[test]
        fn $name() {
            insta::assert_snapshot!(format!("{}\n{}", $keys, report($keys)));
        }
    )*};
}

told! {
    a_passes_what_can_be_proved_and_goes_on "] q a";
    a_does_nothing_on_a_claim "] c a";
    a_does_not_pass_what_the_source_contradicts "; \"found:altered\" <enter> <esc> a";
    x_w_says_what_the_source_shows "; \"found:altered\" <enter> <esc> x w a";
    x_w_on_words_that_are_not_found "; \"found:not-found\" <enter> <esc> x w a";
    each_way_to_fail "] q x s x r x c x q";
    any_answer_from_a_list "] q x o \"ambig\" <enter>";
    verbatim_needs_a_source "; \"found:altered\" <enter> <esc> x o \"verbatim\" <enter>";
    a_digit_is_a_verdict_on_a_claim "] c 1";
    a_digit_does_nothing_on_a_quote "] q 1";
    evidence_from_the_story "] q e <down> <enter> \"p. 3\" <enter>";
    evidence_that_is_known_has_its_place "] q e \"transcript\" <enter>";
    evidence_from_a_new_source "] q e \"new\" <enter> \"https://example.org/x The memo\" <enter> \"p. 1\" <enter> ] q E";
    evidence_is_http_only "] q e \"new\" <enter> \"javascript://x\" <enter>";
    the_same_again ", ] c 4 .";
    the_same_again_rests_on_the_evidence_of_its_own_claim ", ] c 1 .";
    a_verdict_against_the_evidence_asks ", ] c 5";
    a_verdict_against_the_evidence_takes_a_reason ", ] c 5 \"the roll call says 4\" <enter>";
    a_verdict_against_the_evidence_takes_other_evidence ", ] c 5 <esc> e <right> \"new\" <enter> \"The memo\" <enter> \"p. 1\" <enter> 5";
    one_side_of_the_evidence_is_no_conflict ", ] c 3";
    context_supports_nothing "; \"c5\" <enter> <esc> 1";
    in_bulk_what_goes_against_the_evidence_is_left "; \"claim speaker:hovland\" <enter> 5";
    nothing_proven_is_repeated_unseen "] q a ; \"found:not-found\" <enter> <esc> .";
    a_note_a_query_a_blocker "] q c \"odd\" <enter> c \"? whose\" <enter> c \"! stop\" <enter>";
    a_sign_alone_resolves "] q c \"? whose\" <enter> c \"?\" <enter> c \"!\" <enter>";
    a_half_typed_note_is_kept "] q c \"half\" <esc> c \" more\" <enter>";
    skip_and_defer "] q - + ] o";
    undo_and_redo "] q a u U";
    undo_comes_back_to_the_item "] q a a a u u";
    nothing_to_undo "u";
    bulk_is_one_step "; \"speaker:marchetti\" <enter> a u";
    bulk_reports_what_it_could_not_do "; \"speaker:abelard\" <enter> a";
    bulk_of_nothing "; \"speaker:nobody\" <enter>";
    bulk_lists_the_filters "; \"form:sung\" <enter>";
    bulk_is_left_by_esc "; \"claim\" <enter> <esc> 1";
    reopened "] q a N R";
    nothing_is_kept_unless_it_changed "] q a N K";
    the_gate_lists_what_is_left "W";
    signing_off_in_spite_of_it "W W <enter> \" (see list)\" <enter>";
    evidence_that_was_undone_is_not_attached_again "] q e \"new\" <enter> \"The memo\" <enter> \"p. 1\" <enter> u E";
    each_open_question_has_its_own_reason "; \"found:altered\" <enter> <esc> x r";
    outside_review_mode_it_is_said_where_decisions_are_made "] q r a";
    a_voided_sign_off_is_reported_on_coming_back "] q a W W <enter> <enter> ] q a r r";
    a_sign_off_that_holds_is_reported_on_coming_back "] q a W W <enter> <enter> r r";
    leaving_and_entering_review_mode "] q a r ] q a r a";
}

#[test]
fn a_positive_verdict_without_evidence_asks_why() {
    let check = |keys: &str| {
        let mut replay = checked(support::HARBOUR, "km", (80, 24));
        press(&mut replay, &format!("; \"claim evidence:none\" <enter> <esc> {keys}"));
        format!("{keys}\n{}\n", replayed(&replay))
    };
    let keys = [
        "1 \"I was there\" <enter>",
        "2 <enter>",
        "2 <enter> <esc>",
        "4",
        "1 <esc> e <enter> \"p. 1\" <enter> 1",
    ];
    insta::assert_snapshot!(keys.map(check).join("\n"));
}

#[test]
fn g_d_shows_the_words_of_a_quote_in_its_source() {
    // below 60 columns there is no card until it is opened
    let mut replay = checked(COUNCIL, "km", (50, 20));
    press(&mut replay, "] q");
    let context = |replay: &Replay<'_>| {
        let doc = replay.app().reader().expect("a story").doc().clone();
        shown(session(replay), &doc, at(replay).expect("an item"), Axis::Context)
    };
    assert!(matches!(context(&replay), PassCheck::Nothing(_)));
    press(&mut replay, "g d");
    let source = replay.app().source().expect("a source").text().expect("a text");
    let on = source.span(source.selection.expect("a place"));
    let words = source.doc().story.text.slice(on);
    assert_eq!(words, "We have counted cars on this street for forty years");
    press(&mut replay, "<esc>");
    assert_eq!(context(&replay), PassCheck::Passes(sayso::review::Value::Fair));
}

#[test]
fn a_scope_lists_the_few_items_that_are_left_out() {
    let mut replay = checked(support::HARBOUR, "km", (80, 24));
    press(&mut replay, "; \"quote\" <enter> a W W <enter> <enter>");
    insta::assert_snapshot!(replayed(&replay).lines().next().unwrap_or_default());
}

#[test]
fn a_held_key_decides_twice_in_two_seconds_at_most() {
    let mut replay = checked(COUNCIL, "km", (80, 24));
    let press = |app: &mut App, at: u64| {
        let key = KeyEvent::from(KeyCode::Char('1'));
        let _ = app.feed(Event::Key(key), Duration::from_millis(10_000 + at));
    };
    // the first press, a keyboard's delay of 400 ms, then 30 a second
    replay.with(|app| {
        press(app, 0);
        (0..48).for_each(|n| press(app, 400 + n * 33));
        sayso::app::Effect::None
    });
    assert_eq!(session(&replay).record().entries().len(), 2);
}

#[test]
fn a_pasted_note_keeps_its_lines() {
    let mut replay = checked(COUNCIL, "km", (80, 24));
    press(&mut replay, "] q c");
    replay.feed(Event::Paste("one\r\ntwo\n\nthree\n".to_owned()));
    press(&mut replay, "<enter>");
    let said = replayed(&replay);
    assert!(said.ends_with("km quotes.q1 note “one\ntwo\n\nthree”"), "{said}");
}

#[test]
fn pasted_text_never_decides() {
    let mut replay = checked(COUNCIL, "km", (80, 24));
    replay.feed(Event::Paste("1a1a".to_owned()));
    assert!(session(&replay).record().entries().is_empty());
}

#[test]
fn a_digit_is_no_count_in_review_mode_and_is_one_outside() {
    let mut replay = checked(COUNCIL, "km", (80, 24));
    press(&mut replay, "r 3 j");
    let top = replay.app().reader().expect("a story").top();
    assert_ne!(top, sayso::view::flow::Top::default());
    assert!(session(&replay).record().entries().is_empty());
}

#[test]
fn a_second_reviewer_sees_no_decisions_before_his_own() {
    let mut first = checked(COUNCIL, "ab", (100, 40));
    press(&mut first, "] q x s x w c \"the tape has it\" <enter>");
    // the IDs of the second reviewer differ
    let mut stamps = CountingStamps::default();
    (0..100).for_each(|_| drop(stamps.stamp()));
    let stamps = Clock(Box::new(stamps));
    let who = Some("km".into());
    let checking = ReviewSetup { who, start_in_review: true, stamps, ..ReviewSetup::default() };
    let setup = Setup { review: checking, ..one(COUNCIL) };
    let open = &|wanted: &sayso::app::StoryRequest| load(&Disk, &wanted.path());
    let (app, effect) = App::new(setup, (100, 40));
    let mut second = Replay::recorded((app, effect), open, first.journals.clone());
    let shown = |replay: &Replay<'_>| {
        let card = replay.app().card().lines.iter();
        let line = |line: &sayso::view::role::CardLine| {
            line.pieces.iter().map(|piece| piece.text.as_str()).collect::<String>()
        };
        card.map(line).collect::<Vec<_>>().join("\n")
    };
    press(&mut second, "] q");
    assert!(!shown(&second).contains("wrong speaker"), "{}", shown(&second));
    assert!(!shown(&second).contains("the tape has it"), "a note leads too: {}", shown(&second));
    press(&mut second, "a [ q");
    assert!(shown(&second).contains("ab: attribution wrong speaker"), "{}", shown(&second));
    assert!(shown(&second).contains("the tape has it"), "{}", shown(&second));
    press(&mut second, "D \"alter\" <enter> D \"wrong\" <enter>");
    insta::assert_snapshot!(replayed(&second));
}

#[test]
fn nobody_is_led_by_how_others_were_resolved() {
    let shown = |keys: &str| {
        let turns = [("ab", "r ] q x s"), ("km", "r ] q x r D <enter>"), ("cd", keys)];
        let replay = support::turns(&[COUNCIL], &turns, (100, 40));
        let pieces = replay.app().card().lines.iter().flat_map(|line| &line.pieces);
        pieces.map(|piece| piece.text.as_str()).collect::<String>()
    };
    assert!(!shown("r ] q").contains("resolved"), "{}", shown("r ] q"));
    assert!(shown("r ] q x s").contains("resolved by km"), "{}", shown("r ] q x s"));
}

#[test]
fn the_same_again_names_where_the_source_has_the_words_of_each_quote() {
    let mut replay = checked(COUNCIL, "km", (80, 24));
    press(
        &mut replay,
        "; \"found:altered\" <enter> <esc> x w ; \"found:altered wording:none\" <enter> <esc> .",
    );
    let places =
        session(&replay).record().entries().iter().filter_map(|entry| match &entry.event.what {
            EventKind::Decide { evidence, .. } => evidence[0].locator.clone(),
            _ => None,
        });
    let places: Vec<Box<str>> = places.collect();
    assert_eq!(places.len(), 2);
    assert_ne!(places[0], places[1]);
}
