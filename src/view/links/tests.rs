//! Links: what belongs to what, on small marked stories.

use proptest::prelude::*;

use super::*;
use crate::story::Text;
use crate::view::testing::story;

/// Names an item as the test's text does: `q0`, `c1`, `m0`, `e0`, `p0`, by its place in the story.
fn name<T: Listed>(one: &T) -> String {
    match one.item() {
        Item::Quote(q) => format!("q{}", q.0),
        Item::Claim(c) => format!("c{}", c.0),
        Item::Mention(m) => format!("m{}", m.0),
        Item::Embed(e) => format!("e{}", e.0),
        Item::Problem(p) => format!("p{p}"),
    }
}

fn names<T: Listed>(list: &[T]) -> String {
    list.iter().map(name).collect::<Vec<_>>().join(" ")
}

const TWO: &[&str] = &["Nora Weiss", "Ada Lund"];

#[test]
fn lists_are_in_text_order_and_leave_out_what_has_no_place() {
    let mut s = story(
        TWO,
        "{m 0|Weiss}: {c0|{q0 0|“one} two”}, {p|she} said, {q1 1|“three} {e0|“x”} {q0|four”}",
    );
    let quotes = std::sync::Arc::make_mut(&mut s.quotes);
    quotes.push(crate::story::Quote::default());
    let links = Links::of(&s);
    assert_eq!(names(links.all()), "m0 q0 c0 p0 q1 e0");
    assert_eq!(names(links.order()), "q0 c0 q1");
    assert_eq!((names(links.quotes()), names(links.claims())), ("q0 q1".into(), "c0".into()));
    assert_eq!(names(links.problems()), "p0");
    let mut within = Vec::new();
    links.within(Span::new(0, 1000), &mut |span, item| {
        within.push(format!("{} {}", name(&item), s.text.slice(span)));
    });
    let expected =
        ["m0 Weiss", "q0 “one", "c0 “one two”", "p0 she", "q1 “three", "e0 “x”", "q0 four”"];
    assert_eq!(within, expected);
}

#[test]
fn people_have_their_quotes_mentions_and_introduction() {
    let mut s = story(TWO, "{q0 1|a} {m 0|W} {q1 0,1|b} {m 0|W} {q2 0,0|c} d");
    std::sync::Arc::make_mut(&mut s.quotes)[1].mention = Box::new([Span::new(10, 11)]);
    let links = Links::of(&s);
    assert_eq!(names(links.quotes_by(PersonIx(0))), "q1 q2");
    assert_eq!(names(links.quotes_by(PersonIx(1))), "q0 q1");
    assert_eq!(names(links.mentions_of(PersonIx(0))), "m0 m1");
    assert_eq!(links.introduced(PersonIx(0)), Some(Span::new(2, 3)));
    assert_eq!(links.introduced(PersonIx(1)), Some(Span::new(10, 11)));
    assert_eq!(links.introduced(PersonIx(9)), None);
    assert_eq!(names(links.quotes_by(PersonIx(9))), "");
}

#[test]
fn claims_go_with_the_quotes_they_name_or_overlap() {
    let links = Links::of(&story(
        TWO,
        "{q0 0|a {c0|b} {c1 =2,1|c} d}{c2|e}{q1 1|f {c3|g} {q2 0|h} {c3|i}} {c4 =7|j} {q1|{c3|k}}",
    ));
    let quotes = [0, 1, 2, 3, 4].map(|c| names(links.quotes_of(ClaimIx(c))));
    assert_eq!(quotes, ["q0", "q1 q2", "", "q1", ""]);
    let claims = [0, 1, 2].map(|q| names(links.claims_in(QuoteIx(q))));
    assert_eq!(claims, ["c0", "c1 c3", "c1"]);
}

#[test]
fn a_hostile_pile_of_quotes_is_bounded() {
    let open = (0..200).map(|n| format!("{{q{n} 0|")).collect::<Vec<_>>().concat();
    let links = Links::of(&story(TWO, &format!("{open}{{c0|x}}{}", "}".repeat(200))));
    assert_eq!(links.quotes_of(ClaimIx(0)).len(), MOST_OVERLAPS);
}

#[test]
fn words_count_once_for_a_person_and_once_in_the_whole() {
    let links = Links::of(&story(
        TWO,
        "{q0 0|one two {q1 1|three} four} {q2 0,1|five} {q3|six} \
         {q4 0 ?|seven} {q5 0 term|eight} {q6 0|two {q7 0|own}}",
    ));
    let say = |p| links.speaking(PersonIx(p));
    // one two three four five six two own
    assert_eq!(say(0), Speaking { quotes: 4, words: 7, share: 7.0 / 8.0 });
    assert_eq!(say(1), Speaking { quotes: 2, words: 2, share: 2.0 / 8.0 });
    assert_eq!(say(7), Speaking::default());
}

#[test]
fn speakers_are_ranked_by_words_then_by_who_speaks_first() {
    let people = &["A Ah", "B Be", "C Ce", "D De", "E Eh"];
    let links =
        Links::of(&story(people, "{q0 3 ?|one two three four} {q1 2|x} {q2 1|x} {q3 0|two words}"));
    assert_eq!(links.speakers(), [0, 2, 1, 3].map(PersonIx));
    assert_eq!(
        [0, 1, 2, 3, 4].map(|p| links.rank(PersonIx(p))),
        [Some(0), Some(2), Some(1), Some(3), None]
    );
    assert_eq!(links.initials(PersonIx(1)), "BB");
    assert_eq!(links.initials(PersonIx(9)), "?");
}

#[test]
fn the_innermost_quote_is_what_is_pointed_at() {
    let s = story(TWO, "{e0|a {q0 0|b {q1 1|c {c0|d}} e} {c1|f {m 0|g}}}");
    let links = Links::of(&s);
    let at = |words: &str| {
        let byte = s.body().find(words).expect("the words") as u32;
        links.item_at(byte).map(|i| name(&i))
    };
    let found = ["a", "b", "c", "d", "e", "f", "g"].map(at).map(Option::unwrap_or_default);
    assert_eq!(found, ["e0", "q0", "q1", "q1", "q0", "c1", "c1"]);
    assert_eq!(links.item_at(99), None);
}

#[test]
fn jumps_find_their_neighbours() {
    let s = story(TWO, "{q0 0|a} {q1 0|b} {q2 0|c}");
    let links = Links::of(&s);
    let both = |byte| (from(links.quotes(), &s, byte), after(links.order(), &s, byte));
    assert_eq!([0, 1, 2, 4, 9].map(both), [(0, 1), (1, 1), (1, 2), (2, 3), (3, 3)]);
}

#[test]
fn the_ruler_shows_where_quotes_lie() {
    let s = story(TWO, "{q0 0|aaaa}....{q1 1|a {q2 0|b}}.........");
    let links = Links::of(&s);
    assert_eq!(s.body().len(), 20);
    assert_eq!(links.density(5, 20), [8, 0, 6, 0, 0]);
    assert_eq!(links.density(2, 20), [5, 1]);
    assert_eq!(links.density(3, 20), [6, 4, 0]);
    assert_eq!(links.density(40, 20).len(), 40);
    assert_eq!(Links::default().density(3, 0), [0, 0, 0]);
}

#[test]
fn unmarked_quotations_wait_for_the_whole_story() {
    let mut s = story(TWO, "{q0 0|“a”} “b” {c0|“c”} {e0|“d”}");
    let links = Links::of(&s);
    assert_eq!(links.unmarked().iter().map(|&u| s.text.slice(u)).collect::<Vec<_>>(), ["“b”"]);
    s.whole = false;
    assert_eq!(Links::of(&s).unmarked(), []);
}

#[test]
fn a_story_without_anything_has_no_links() {
    let text = Text::new("empty.story", "", 0..0);
    let links = Links::of(&Story::of_text(text, crate::story::Meta::default()));
    assert!(links.all().is_empty() && links.speakers().is_empty() && links.unmarked().is_empty());
}

proptest! {
    #[test]
    fn what_lies_at_a_byte_is_within_it(marks in prop::collection::vec((0_u32..40, 1_u32..20, 0_u32..2), 0..30)) {
        let mut s = story(TWO, &"word ".repeat(20));
        let quote = |&(start, len, person): &(u32, u32, u32)| crate::story::Quote {
            parts: Box::new([Span::new(start, start + len)]),
            speakers: Box::new([PersonIx(person)]),
            ..crate::story::Quote::default()
        };
        s.quotes = std::sync::Arc::new(marks.iter().map(quote).collect());
        let links = Links::of(&s);
        prop_assert_eq!(links.quotes().len(), marks.len());
        for byte in 0..70 {
            let held = s.quotes.iter().filter(|q| q.parts[0].holds(byte)).map(|q| q.parts[0].len()).min();
            let found = links.item_at(byte).map(|i| s.spans(i)[0].len());
            prop_assert_eq!(found, held);
        }
        let shares: f64 = [0, 1].map(|p| links.speaking(PersonIx(p)).share).iter().sum();
        prop_assert!(marks.is_empty() || shares <= 2.0);
    }
}
