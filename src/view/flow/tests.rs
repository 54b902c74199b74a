//! Lines: where words land, at every width.

use proptest::prelude::*;

use super::*;
use crate::view::visible::{glyphs, tests::odd_text, visible};

fn flow(body: &str, width: u16) -> Flow {
    Flow::new(Arc::new(Blocks::of(body)), width)
}

/// The rows from `from` on, with the indent as `·` and an empty string for a blank row.
fn rows(flow: &mut Flow, body: &str, from: Top, height: u16) -> Vec<String> {
    let shown = |row: Row| match row {
        Row::Blank { .. } => String::new(),
        Row::Text { line, .. } => {
            let words = visible(&body[line.span.range()]).trim_end().to_owned();
            format!("{}{words}", "·".repeat(line.indent.into()))
        }
    };
    flow.window(body, from, height).into_iter().map(shown).collect()
}

/// The whole body at a width.
fn wrapped(body: &str, width: u16) -> Vec<String> {
    rows(&mut flow(body, width), body, Top::default(), 999)
}

#[test]
fn lines_come_out_alike_in_length() {
    // First fit would leave “the” alone on a line.
    let body = "To be, or not to be: that is the question";
    assert_eq!(wrapped(body, 10), ["To be,", "or not to", "be: that", "is the", "question"]);
    assert_eq!(wrapped(body, 80), [body]);
}

#[test]
fn no_line_is_wider_than_the_width_by_even_one_column() {
    let long = "x".repeat(50);
    assert_eq!(wrapped(&format!("foo {long}"), 53), ["foo", &long]);
}

#[test]
fn paragraphs_are_parted_by_one_blank_row_and_line_ends_are_kept() {
    assert_eq!(wrapped("\n\none\ntwo\n\n\n\nthree\n", 20), ["one", "two", "", "three"]);
    assert_eq!(wrapped("", 20), [""; 0]);
    assert_eq!(wrapped(" \n ", 20), [""; 0]);
}

#[test]
fn wrapped_text_is_set_anew_at_any_width() {
    let body = "the old ferry will sail to the bay again\nbefore the snow comes, said the harbour\n\
        board on Friday, after a long summer in\nwhich no boat could pass.\n\nBay Street\n12 Quay\n";
    assert_eq!(
        wrapped(body, 60),
        [
            "the old ferry will sail to the bay again before the snow",
            "comes, said the harbour board on Friday, after a long summer",
            "in which no boat could pass.",
            "",
            "Bay Street",
            "12 Quay"
        ]
    );
    assert_eq!(wrapped(&body.replace('\n', "\r\n"), 60), wrapped(body, 60));
}

#[test]
fn lists_and_quoted_blocks_hang_where_there_is_room() {
    assert_eq!(wrapped("- one two three", 8), ["- one", "··two", "··three"]);
    assert_eq!(wrapped("10. one two three", 16), ["10. one two", "····three"]);
    assert_eq!(wrapped("> one two three", 10), ["> one two", "··three"]);
    assert_eq!(wrapped("- one two", 5), ["- one", "two"]);
    // too wide by itself, and no wider beside the marker than under it
    assert_eq!(wrapped("- \u{10FFFF}", 9), ["-", "··⟨10FFFF⟩"]);
}

#[test]
fn long_words_break_between_graphemes() {
    assert_eq!(wrapped("abcdefgh ij", 3), ["abc", "def", "gh", "ij"]);
    assert_eq!(wrapped("e\u{301}e\u{301}e\u{301}", 2), ["e\u{301}e\u{301}", "e\u{301}"]);
    assert_eq!(wrapped("👩\u{200d}🚀👩\u{200d}🚀", 3), ["👩\u{200d}🚀", "👩\u{200d}🚀"]);
}

#[test]
fn every_script_breaks_by_its_rules() {
    assert_eq!(
        wrapped("田中さんは「はい」と言った。", 10),
        ["田中さんは", "「はい」と", "言った。"]
    );
    assert_eq!(wrapped("ผู้ว่าการ กล่าวว่า จริง", 14), ["ผู้ว่าการ กล่าวว่า", "จริง"]);
    assert_eq!(wrapped("قال الوزير نعم", 8), ["قال", "الوزير", "نعم"]);
    assert_eq!(wrapped("मंत्री ने कहा कि", 9), ["मंत्री ने", "कहा कि"]);
    assert_eq!(wrapped("one—two “three” four", 9), ["one—two", "“three”", "four"]);
    assert_eq!(wrapped("10\u{a0}km far", 5), ["10 km", "far"]);
    assert_eq!(wrapped("Donau\u{ad}dampfschiff", 12), ["Donaudampfsc", "hiff"]);
}

#[test]
fn one_column_is_enough() {
    assert_eq!(wrapped("a 田 bc", 1), ["a", "田", "b", "c"]);
    assert_eq!(wrapped("- a", 1), ["-", "a"]);
    assert_eq!(wrapped("a", 0), ["a"]);
}

#[test]
fn a_step_counts_blank_rows_and_stops_at_the_ends() {
    let body = "a b c\n\nd e\nf";
    let mut flow = flow(body, 3);
    let top = |block, byte, blank| Top { place: Place { block, byte }, blank };
    let all =
        [top(0, 0, false), top(0, 4, false), top(1, 7, true), top(1, 7, false), top(2, 11, false)];
    assert_eq!(rows(&mut flow, body, Top::default(), 9), ["a b", "c", "", "d e", "f"]);
    for (i, &from) in all.iter().enumerate() {
        for (j, &to) in all.iter().enumerate() {
            let by = j as i64 - i as i64;
            assert_eq!(flow.step(body, from, by), (to, by), "{i} to {j}");
        }
        assert_eq!(flow.step(body, from, i64::MAX), (all[4], 4 - i as i64));
        assert_eq!(flow.step(body, from, i64::MIN), (all[0], -(i as i64)));
        assert_eq!(flow.last_top(body, 5 - i as u16), from);
    }
    assert_eq!(flow.last_top(body, 99), all[0]);
}

#[test]
fn a_place_stays_the_same_words_when_the_width_changes() {
    let body = "one two three four five six seven eight nine ten";
    let mut flow = flow(body, 12);
    let top = flow.step(body, Top::default(), 2).0;
    assert_eq!(rows(&mut flow, body, top, 1), ["five six"]);
    flow.set_measure(30);
    let seen = rows(&mut flow, body, top, 1);
    assert!(seen[0].contains("five six"), "{seen:?}");
    flow.set_measure(12);
    assert_eq!(rows(&mut flow, body, top, 1), ["five six"]);
    assert_eq!(flow.row_of(body, top.place.byte + 3), top.place);
}

#[test]
fn a_place_that_no_row_has_is_the_nearest_row() {
    let body = "a\n\n\n\nb";
    let mut flow = flow(body, 5);
    assert_eq!(flow.row_of(body, 2), Place { block: 0, byte: 0 });
    assert_eq!(flow.row_of(body, 99), Place { block: 1, byte: 5 });
    let nowhere = Top { place: Place { block: 7, byte: 0 }, blank: true };
    assert_eq!(rows(&mut flow, body, nowhere, 5), ["", "b"]);
    assert_eq!(self::flow("", 5).step("", nowhere, 3), (Top::default(), 0));
    assert_eq!(self::flow("", 5).row_of("", 3), Place::default());
}

#[test]
fn only_blocks_that_are_looked_at_are_broken_and_few_are_kept() {
    let body = "words of one paragraph\n\n".repeat(10_000);
    let mut flow = flow(&body, 10);
    let end = flow.last_top(&body, 20);
    assert!(flow.kept.young.len() <= 20);
    flow.step(&body, end, -5_000);
    assert!(flow.kept.young.len() + flow.kept.old.len() <= 2 * MOST_BLOCKS);
}

#[test]
fn no_line_ends_before_a_soft_break_that_belongs_to_the_glyph_before() {
    for text in ["\u{ad}\u{180b}\u{180e}", "\u{1806}\u{180e}\u{1820}", "a-\u{ad}b c"] {
        for columns in 1..30 {
            let mut flow = flow(text, columns);
            let lines = flow.lines(text, 0);
            let drawn =
                |line: &Line| crate::view::visible::width(text[line.span.range()].trim_end());
            assert!(
                lines.iter().all(|l| usize::from(l.width) == drawn(l)),
                "{text:?} in {columns}"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn every_byte_is_on_one_line_and_no_line_is_too_wide(text in odd_text(), columns in 1_u16..60) {
        let mut flow = flow(&text, columns);
        for block in 0..flow.blocks.len() {
            let info = flow.blocks.get(block);
            let mut end = info.span.start;
            for line in flow.lines(&text, block as u32) {
                prop_assert_eq!(line.span.start, end);
                end = line.span.end;
                let mut words: Vec<_> = glyphs(&text[line.span.range()]).collect();
                while words.last().is_some_and(|g| g.shown.trim_end_matches(' ').is_empty()) {
                    words.pop();
                }
                let taken: u16 = words.iter().map(|g| g.width).sum();
                prop_assert_eq!(taken, line.width, "{:?}", words);
                let fits = line.width + line.indent <= columns;
                prop_assert!(fits || words.len() <= 1, "{:?} in {}", words, columns);
            }
            prop_assert_eq!(end, info.span.end);
        }
    }

    #[test]
    fn a_window_is_the_rows_of_its_steps(text in odd_text(), columns in 1_u16..30, down in 0_i64..40) {
        let mut flow = flow(&text, columns);
        let all = flow.window(&text, Top::default(), u16::MAX);
        prop_assume!(!all.is_empty());
        let at = (down as usize).min(all.len() - 1);
        let (top, moved) = flow.step(&text, Top::default(), down);
        prop_assert_eq!(moved, at as i64);
        prop_assert_eq!(top.place, all[at].place());
        prop_assert_eq!(top.blank, matches!(all[at], Row::Blank { .. }));
        prop_assert_eq!(flow.window(&text, top, 7), all[at..all.len().min(at + 7)].to_vec());
        prop_assert_eq!(flow.step(&text, top, -moved), (Top::of(&all[0]), -moved));
    }
}
