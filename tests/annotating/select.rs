//! Selecting words by keys.

use sayso::app::Mode;

use crate::hand::{Hand, RAIN, change, play};

/// Returns the words that keys select, parts in the order of their making.
fn selected(keys: &str) -> String {
    let hand = Hand::of(RAIN);
    let mut replay = hand.open(None, (80, 24));
    play(&mut replay, keys);
    let app = replay.app();
    let body = app.reader().expect("a story").doc().story.text.clone();
    match app.mode() {
        Mode::Select(selecting) => {
            let words = selecting.parts.iter().map(|part| body.slice(*part));
            words.collect::<Vec<_>>().join(" | ")
        }
        other => format!("{other:?}").chars().take(20).collect(),
    }
}

#[test]
fn selecting_begins_at_the_unmarked_quotation_at_hand() {
    assert_eq!(selected("V"), "“It will rain for days,”");
    assert_eq!(selected("] u ] u V"), "“We need a dam,”");
    assert_eq!(selected("/ \"two metres\" <enter> V"), "two metres");
    assert_eq!(selected("V s"), "“It will rain for days,” she added.");
    assert_eq!(
        selected("V p"),
        "“It rains,” Ada Brook said on Monday. “It will rain for days,” she added."
    );
    assert_eq!(selected("V \"\\\"\""), "“a guess”");
    assert_eq!(selected("V \"\\\"\" \"\\\"\""), "“We need a dam,”");
    assert_eq!(selected("V \"\\\"\" k k"), "“It rains,”");
}

#[test]
fn the_mouse_selects_where_it_is_captured() {
    // a click moves the nearer end, a drag selects from where the button was pressed
    assert_eq!(selected("V <click:7,3> <drag:17,3>"), "“It rains,”");
    assert_eq!(selected("V <click:17,3> <drag:7,3>"), "“It rains,”");
    assert_eq!(selected("V <click:49,3>"), "will rain for days,”");
    assert_eq!(selected("V s <click:66,3>"), "“It will rain for days");
    // beside the text, and without V, nothing is selected
    assert_eq!(selected("V <click:2,3> <drag:3,3>"), "“It will rain for days,”");
    assert!(selected("n <click:7,3> <drag:17,3>").starts_with("Read"));
}

#[test]
fn both_ends_move_by_words_and_by_letters() {
    assert_eq!(selected("V h h"), "“It will rain for days");
    assert_eq!(selected("V h h h"), "“It will rain for");
    assert_eq!(selected("V l l"), "“It will rain for days,” she added");
    assert_eq!(selected("V L"), "It will rain for days,”");
    assert_eq!(selected("V L 2 L"), "rain for days,”");
    assert_eq!(selected("V H H"), "Monday. “It will rain for days,”");
    assert_eq!(selected("V ( ("), "“It will rain for days");
    assert_eq!(selected("V ]"), "It will rain for days,”");
    assert_eq!(selected("V ( ( ) )"), "“It will rain for days,”");
    assert_eq!(selected("V 99 h"), "“");
}

#[test]
fn parts_are_added_changed_and_taken_away() {
    assert_eq!(
        selected("V +"),
        "“It will rain for days,” | Ben Cole called that “a guess” and left."
    );
    assert_eq!(selected("V k +"), "“It rains,” | “It will rain for days,”");
    assert_eq!(selected("V k + -"), "“It rains,”");
    assert_eq!(selected("V k + o ("), "“It will rain for days,” | “It rains,");
}

#[test]
fn an_unmarked_quotation_gets_its_speaker_in_three_keys() {
    assert_eq!(
        change("] u V q <enter>"),
        "+[quotes.q3]\n+text    = \"“It will rain for days,”\"\n+speaker = \"ada\"\n+cue     = \"added\"\n\
         +mention = \"Ada Brook\"\n+\n"
    );
}

#[test]
fn a_quote_in_two_parts_is_one() {
    assert_eq!(
        change("V k + q <enter>"),
        "+[quotes.q3]\n+parts   = [\"“It rains,”\", \"“It will rain for days,”\"]\n+speaker = \"ada\"\n\
         +cue     = \"added\"\n+mention = \"Ada Brook\"\n+\n"
    );
}

#[test]
fn words_become_claims_embeds_and_mentions() {
    assert_eq!(
        change("/ \"Nobody is to blame\" <enter> V c"),
        "+\n+[claims.c2]\n+text = \"Nobody is to blame\"\n"
    );
    let embed = change("/ \"The gauge\" <enter> V s e \"ben\" <enter>");
    assert_eq!(
        embed,
        "+\n+[embeds.e1]\n+text   = \"The gauge stood at two metres.\"\n+author = \"ben\"\n"
    );
    let mention = change("/ \"she\" <enter> V m \"ada\" <enter>");
    assert!(mention.contains("+person = \"ada\"\n"), "{mention}");
}

#[test]
fn boundaries_cues_and_names_are_selected_on_the_annotation() {
    assert_eq!(
        change("n i b l l l <enter>"),
        "-text    = \"“It rains,”\"\n+text    = \"“It rains,” Ada Brook said\"\n-cue     = \"said\"\n"
    );
    assert_eq!(change("n i c l l <enter>"), "-cue     = \"said\"\n+cue     = \"said on Monday\"\n");
    assert_eq!(change("n i i <enter>"), "+mention = \"Ada Brook\"\n");
    assert_eq!(
        change("n i p <enter>"),
        "-text    = \"“It rains,”\"\n+parts   = [\"“It rains,”\", \"“It will rain for days,”\"]\n"
    );
}

#[test]
fn a_further_part_can_be_in_the_last_sentence() {
    // “Nobody is to blame, said Cole.” is the last
    let made = change("G V s j j j j j j j j j h h + H L L q <enter>");
    assert!(made.contains("parts"), "{made}");
}
