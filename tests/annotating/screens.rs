//! What the screen shows while words are selected and an edit is chosen: wide, narrow, in letters only.

use crate::hand::{Hand, RAIN, play};
use crate::support::screen_of;

fn screen(keys: &str, size: (u16, u16)) -> String {
    let hand = Hand::of(RAIN);
    let mut replay = hand.open(None, size);
    play(&mut replay, keys);
    screen_of(&replay)
}

#[test]
fn words_being_selected() {
    insta::assert_snapshot!("selecting", screen("V +", (76, 20)));
    insta::assert_snapshot!("selecting_narrow", screen("V +", (40, 12)));
}

#[test]
fn choices_with_the_lines_that_would_change() {
    insta::assert_snapshot!("choosing", screen("n i s <down>", (76, 20)));
    insta::assert_snapshot!("choosing_small", screen("n i s <down>", (60, 20)));
    insta::assert_snapshot!("choosing_narrow", screen("n i s <down>", (40, 12)));
}
