//! Every annotation of the bundled stories, taken out and made again by keys, is about the same words.

use std::cmp::Ordering;

use sayso::app::Mode;
use sayso::export::Outcome;
use sayso::export::data::story::file;
use sayso::story::{Quote, Span, Story};
use sayso::tui::replay::Replay;

use crate::hand::{Hand, play};

/// Returns the part that keys change.
fn active(replay: &Replay<'_>) -> Span {
    match replay.app().mode() {
        Mode::Select(selecting) => selecting.active(),
        other => panic!("not selecting: {other:?}"),
    }
}

/// So far, in bytes, ends are moved by words.
const WORD: u32 = 60;

/// Moves to the sentence of some words, then both ends by words and letter by letter.
fn move_to(replay: &mut Replay<'_>, wanted: Span) {
    for _ in 0..500 {
        let now = active(replay);
        if now.overlaps(wanted) {
            break;
        }
        play(replay, if now.end <= wanted.start { "j" } else { "k" });
    }
    for _ in 0..6_000 {
        let now = active(replay);
        let far = |a: u32, b: u32| a + WORD < b;
        let key = match (now.start.cmp(&wanted.start), now.end.cmp(&wanted.end)) {
            _ if far(now.end, wanted.end) => "l",
            _ if far(wanted.start, now.start) => "H",
            _ if far(now.start, wanted.start) => "L",
            _ if far(wanted.end, now.end) => "h",
            (_, Ordering::Less) => ")",
            (Ordering::Greater, _) => "[",
            (Ordering::Less, _) => "]",
            (_, Ordering::Greater) => "(",
            _ => return,
        };
        play(replay, key);
    }
    panic!("{wanted:?} is not reached");
}

/// Takes every n-th quote of a story out and makes it again, one after the other; returns how many, and
/// what went wrong.
fn again(hand: &Hand, every: usize) -> (usize, Vec<String>) {
    let whole = hand.story();
    let placed = whole.quotes.iter().filter(|quote| !quote.parts.is_empty());
    let (mut made, mut wrong) = (0, Vec::new());
    for quote in placed.step_by(every) {
        made += 1;
        if let Err(why) = again_one(hand, quote) {
            wrong.push(format!("{} {}: {why}", whole.meta.title, quote.id));
            hand.restore();
        }
    }
    (made, wrong)
}

/// Takes a quote out and makes it again.
fn again_one(hand: &Hand, quote: &Quote) -> Result<(), String> {
    let alike = |story: &Story| story.quotes.iter().filter(|q| q.parts == quote.parts).count();
    let before = hand.story();
    let mut replay = hand.open_at(&quote.id);
    play(&mut replay, "i d <enter>");
    if hand.story().quotes.iter().any(|other| other.id == quote.id) {
        return Err(format!("it is still there: {}", message(&replay)));
    }
    play(&mut replay, "V s");
    move_to(&mut replay, quote.parts[0]);
    for part in &quote.parts[1..] {
        play(&mut replay, "+");
        move_to(&mut replay, *part);
    }
    play(&mut replay, "q <enter>");
    if matches!(replay.app().mode(), Mode::Prompt(_)) {
        // nobody is left in a pair whose only speaker went with the quote
        let name = quote.speakers.first().map(|person| before.person(*person).name.to_string());
        let name = name.unwrap_or_default().replace('"', "");
        play(&mut replay, &format!("\"{name}\" <enter>"));
    }
    let after = hand.story();
    let count = |story: &Story| story.quotes.iter().filter(|q| !q.parts.is_empty()).count();
    if alike(&after) != alike(&before) || count(&after) != count(&before) {
        return Err(format!("it is not made again: {}", message(&replay)));
    }
    Ok(())
}

fn message(replay: &Replay<'_>) -> String {
    replay.app().message().map(|m| m.text.clone()).unwrap_or_default()
}

fn check(file: &str) {
    let text = std::fs::read_to_string(file).expect("a story");
    let (_, wrong) = again(&Hand::of(&text), 1);
    assert_eq!(wrong, Vec::<String>::new(), "{file}");
}

#[test]
fn every_quote_of_the_bundled_stories() {
    for entry in std::fs::read_dir("stories").expect("stories") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|ending| ending == "story") {
            check(&path.to_string_lossy());
        }
    }
}

/// Every third quote of the first pairs in `polnear` below the folder that `SAYSO_CORPUS` names, 200 or
/// as many as `SAYSO_ROUNDS` says, in the pair itself and in a `.story` of it; passes without it.
#[test]
#[allow(clippy::print_stdout, reason = "the figures are what the test is run for")]
fn quotes_of_real_articles() {
    let paths = crate::corpus::pairs();
    if paths.is_empty() {
        return;
    }
    let rounds = std::env::var("SAYSO_ROUNDS").ok().and_then(|rounds| rounds.parse().ok());
    let (mut made, mut wrong) = ([0, 0], Vec::new());
    for path in paths.iter().take(rounds.unwrap_or(200)) {
        let article = std::fs::read_to_string(path.with_extension("txt")).expect("an article");
        let pair = Hand::of_pair(&article, &std::fs::read_to_string(path).expect("annotations"));
        let story = Hand::of(&file(&pair.story(), &mut Outcome::default()));
        for (made, hand) in made.iter_mut().zip([&pair, &story]) {
            let (count, failed) = again(hand, 3);
            *made += count;
            assert!(hand.path == pair.path || failed.is_empty(), "{failed:?}");
            wrong.extend(failed);
        }
    }
    let [in_pairs, in_stories] = made;
    let refused = wrong.len();
    println!("{in_pairs} in pairs, {in_stories} in stories, {refused} not made again");
    // what a pair cannot hold is refused; a story holds all of it
    let is_told = |why: &&String| why.contains("Change that") || why.contains("saved as");
    let quiet = wrong.iter().filter(|why| !is_told(why));
    assert_eq!(quiet.count(), 0, "{}", wrong.join("\n"));
    assert!(refused * 50 < in_pairs, "{}", wrong.join("\n"));
}
