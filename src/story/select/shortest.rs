//! The shortest selector that means some stretches of a text: what a writer of `.story` files puts
//! down for them. Every answer was resolved again and is right; what no selector can mean is an
//! error.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::{SearchText, Selector, Words, nearest, needle, occurrences, resolve};
use crate::story::Span;
use crate::story::text::normal::{is_unseen, is_unspaced};
use crate::story::text::span::joined;

/// The most code points of a stretch that is written out; a longer one is written by its first and
/// last words.
pub const LONGEST_TEXT: usize = 80;

/// How many words stand for the beginning or the end of a long stretch, if they are enough.
const WORDS: usize = 3;

/// How many more words are tried at the beginning of a long stretch, before its surroundings are.
const MORE_WORDS: usize = 6;

/// How many words of the surroundings are tried, before the places are counted.
const AROUND: usize = 4;

/// How many places of some words are looked at; of more, only their count is a difference.
const PLACES: usize = 100_000;

/// Why no selector means some stretches.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoSelector {
    /// There is nothing to be seen in them.
    #[error("there are no words in it")]
    Empty,
    /// An edge lies within what counts as one character, as an ellipsis or an accented letter.
    #[error("it begins or ends within a character")]
    WithinCharacter,
    /// The words of a later part stand between it and the part before, too.
    #[error("the words of part {0} stand before it too, after the part before")]
    Earlier(usize),
    /// The words of a cue or a mention stand nearer to the quote elsewhere.
    #[error("the same words stand nearer to the quote")]
    Nearer,
}

/// Returns stretches as selectors can mean them: without blanks at their edges, in text order, and
/// as one where nothing but blanks is between them.
pub fn trimmed(text: &str, spans: &[Span]) -> Vec<Span> {
    let trim = |span: &Span| {
        let words = text.get(span.range()).unwrap_or_default();
        let is_blank = |c: char| c.is_whitespace() || is_unseen(c);
        let left = words.len() - words.trim_start_matches(is_blank).len();
        let end = words.trim_end_matches(is_blank).len().max(left);
        Span::new(span.start + left as u32, span.start + end as u32)
    };
    joined(text, spans.iter().map(trim).filter(|span| !span.is_empty()).collect())
}

/// Returns the shortest selector that means exactly some stretches, after [`trimmed`].
///
/// Takes the time of some searches through the text.
///
/// # Errors
/// If there is none.
pub fn shortest(ground: SearchText<'_>, spans: &[Span]) -> Result<Selector<'static>, NoSelector> {
    let spans = trimmed(ground.text, spans);
    let [first, later @ ..] = spans.as_slice() else { return Err(NoSelector::Empty) };
    let words = ground.text[first.range()].chars().count();
    let long = (later.is_empty() && words > LONGEST_TEXT).then(|| from_to(ground, *first));
    let selector = if let Some(selector) = long.flatten() {
        selector
    } else {
        let parts = spans.iter().map(|span| written(&ground.text[span.range()]).into());
        let words = Words::Parts(parts.collect());
        placed(ground, words, *first).ok_or(NoSelector::WithinCharacter)?
    };
    match resolve(ground, &selector) {
        Ok(found) if found == spans => Ok(selector),
        Ok(found) => {
            let wrong = found.iter().zip(&spans).position(|(found, wanted)| found != wanted);
            Err(wrong
                .filter(|at| *at > 0)
                .map_or(NoSelector::WithinCharacter, |at| NoSelector::Earlier(at + 1)))
        }
        Err(_) => Err(NoSelector::WithinCharacter),
    }
}

/// Returns the words that mean a stretch near others: a cue or a mention of a quote.
///
/// # Errors
/// If they mean another stretch.
pub fn words_near(
    ground: SearchText<'_>,
    span: Span,
    quote: &[Span],
) -> Result<String, NoSelector> {
    let Some(span) = trimmed(ground.text, &[span]).first().copied() else {
        return Err(NoSelector::Empty);
    };
    let words = written(&ground.text[span.range()]);
    match nearest(ground, &words, quote) {
        Some(found) if found == span => Ok(words),
        Some(_) => Err(NoSelector::Nearer),
        None => Err(NoSelector::WithinCharacter),
    }
}

/// Returns words as they are written in a file: on one line.
pub fn written(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for piece in words.split(['\n', '\r', '\t', '\u{b}', '\u{c}', '\u{2028}', '\u{2029}']) {
        let piece = piece.trim_matches(' ');
        if !piece.is_empty() {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(piece);
        }
    }
    out
}

/// Returns the selector of a long stretch by its first and last words, if it is shorter so.
fn from_to(ground: SearchText<'_>, span: Span) -> Option<Selector<'static>> {
    let stretch = &ground.text[span.range()];
    let tokens = tokens(stretch);
    let count = tokens.len();
    if count < 2 * WORDS + 1 {
        return None;
    }
    let from_words = |n: usize| written(&stretch[..tokens[n - 1].end]);
    let to_words = |n: usize| written(&stretch[tokens[count - n].start..]);
    let most = MORE_WORDS.min(count - WORDS);
    let alone = |n: &usize| places(ground, &needle(&from_words(*n))).0.len() == 1;
    let first = (WORDS..=most).find(alone).unwrap_or(WORDS);
    let from = from_words(first);
    let end = ground.folded.fold_place(span.start) + needle(&from).len();
    let last = (WORDS..=count - first).find(|n| {
        let to = to_words(*n);
        let to = needle(&to);
        let text = ground.folded.text();
        let found = occurrences(text, &to, end).find_map(|at| ground.span(at, to.len()));
        found.is_some_and(|found| found.end == span.end)
    })?;
    let start = Span::new(span.start, span.start + tokens[first - 1].end as u32);
    placed(ground, Words::FromTo(from.into(), to_words(last).into()), start)
}

/// Returns the selector of some words whose first part stands at `first`: alone where that is the
/// only place, else with the fewest words around it, else counted.
fn placed(ground: SearchText<'_>, words: Words<'static>, first: Span) -> Option<Selector<'static>> {
    let mut selector = Selector::of(words);
    let wanted = needle(selector.first()).into_owned();
    let (found, more) = places(ground, &wanted);
    let own = ground.folded.fold_place(first.start);
    let own =
        found.iter().position(|at| *at == own || ground.span(*at, wanted.len()) == Some(first))?;
    if found.len() == 1 {
        return Some(selector);
    }
    for n in 1..=AROUND {
        let (before, after) = (before(ground.text, first, n), after(ground.text, first, n));
        let mut tries = [(None, after.clone()), (before.clone(), None), (before, after)];
        let length = |context: &Option<String>| context.as_ref().map_or(0, String::len);
        tries[..2].sort_by_key(|(before, after)| length(before) + length(after));
        for (before, after) in tries {
            if more || (before.is_none() && after.is_none()) {
                continue;
            }
            let folded =
                |words: &Option<String>| words.as_deref().map(|w| needle(w).into_owned().into());
            let around = Selector {
                words: Words::Parts(vec![wanted.as_str().into()]),
                before: folded(&before),
                after: folded(&after),
                nth: None,
            };
            let mut fitting = found.iter().filter(|at| ground.in_context(&around, **at));
            if fitting.next() == Some(&found[own]) && fitting.next().is_none() {
                selector.before = before.map(Into::into);
                selector.after = after.map(Into::into);
                return Some(selector);
            }
        }
    }
    selector.nth = Some(own as u32 + 1);
    Some(selector)
}

/// Returns the places of a needle in the folded text, and whether there are more of them.
fn places(ground: SearchText<'_>, needle: &str) -> (Vec<usize>, bool) {
    if needle.is_empty() {
        return (Vec::new(), false);
    }
    let all = occurrences(ground.folded.text(), needle, 0);
    let mut found = all.filter(|at| ground.span(*at, needle.len()).is_some());
    let places: Vec<usize> = found.by_ref().take(PLACES).collect();
    let more = found.next().is_some();
    (places, more)
}

/// Returns the last words before a stretch, in its paragraph.
fn before(text: &str, span: Span, n: usize) -> Option<String> {
    let head = &text[..span.range().start];
    let from = head.rfind("\n\n").into_iter().chain(head.rfind("\n\r\n")).max();
    let words = head[from.unwrap_or(0)..].trim();
    let tokens = tokens(words);
    let first = tokens.len().checked_sub(n)?;
    Some(written(&words[tokens.get(first)?.start..]))
}

/// Returns the first words after a stretch, in its paragraph.
fn after(text: &str, span: Span, n: usize) -> Option<String> {
    let tail = &text[span.range().end..];
    let to = tail.find("\n\n").into_iter().chain(tail.find("\n\r\n")).min();
    let words = tail[..to.unwrap_or(tail.len())].trim();
    let tokens = tokens(words);
    Some(written(&words[..tokens.get(n - 1)?.end]))
}

/// How many letters of a script without blanks count as a word.
const LETTERS: usize = 4;

/// Cuts words at blanks, and what is written without blanks into groups of letters.
fn tokens(words: &str) -> Vec<Range<usize>> {
    let mut tokens = Vec::new();
    for word in words.split_whitespace() {
        let start = word.as_ptr() as usize - words.as_ptr() as usize;
        if word.chars().filter(|c| is_unspaced(*c)).take(LETTERS * 2).count() < LETTERS * 2 {
            tokens.push(start..start + word.len());
            continue;
        }
        let edges: Vec<usize> =
            word.grapheme_indices(true).map(|(at, _)| at).step_by(LETTERS).collect();
        for (i, from) in edges.iter().enumerate() {
            let to = edges.get(i + 1).copied().unwrap_or(word.len());
            tokens.push(start + from..start + to);
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::story::text::fold::Folded;

    /// Shows the selector of the stretches in square brackets.
    fn check(marked: &str) -> String {
        let (mut text, mut spans) = (String::new(), Vec::new());
        for c in marked.chars() {
            match c {
                '[' => spans.push(Span::new(text.len() as u32, 0)),
                ']' => spans.last_mut().expect("a [").end = text.len() as u32,
                c => text.push(c),
            }
        }
        let folded = Folded::of(&text);
        match shortest(SearchText { text: &text, folded: &folded }, &spans) {
            Err(why) => why.to_string(),
            Ok(Selector { words, before, after, nth }) => {
                let mut shown = match words {
                    Words::Parts(parts) => parts.join(" + "),
                    Words::FromTo(from, to) => format!("{from} .. {to}"),
                };
                for (name, words) in [("before", before), ("after", after)] {
                    if let Some(words) = words {
                        shown.push_str(&[" ", name, "=", &*words].concat());
                    }
                }
                shown + &nth.map(|nth| format!(" nth={nth}")).unwrap_or_default()
            }
        }
    }

    #[test]
    fn words_that_stand_once_need_nothing_else() {
        assert_eq!(check("She said [“we sail,”] and left."), "“we sail,”");
        assert_eq!(check("[ “we\nsail” ]x"), "“we sail”");
        assert_eq!(check("[“We sail,”] she said. [“At noon.”]"), "“We sail,” + “At noon.”");
        assert_eq!(check("それは[「雨の日」]です"), "「雨の日」");
        assert_eq!(check("[☀️ ❤️], so"), "☀️ ❤️");
    }

    #[test]
    fn words_that_stand_twice_get_the_shortest_surroundings() {
        assert_eq!(check("no one, then [no] two, no three"), "no after=two,");
        assert_eq!(check("yes no b, no a, yes [no] a"), "no before=yes after=a");
        assert_eq!(check("[no] no no"), "no after=no no");
        assert_eq!(check("no\n\nno\n\n[no]"), "no nth=3");
        assert_eq!(check("да нет, [да] так"), "да after=так");
    }

    #[test]
    fn a_long_stretch_is_written_by_its_first_and_last_words() {
        let long = "one two three four five six seven eight nine ten eleven twelve thirteen \
                    fourteen fifteen sixteen seventeen";
        assert_eq!(check(&format!("a [{long}] b")), "one two three .. fifteen sixteen seventeen");
        let twice = format!("one two three x. [{long}] fifteen sixteen seventeen");
        assert_eq!(check(&twice), "one two three four .. fifteen sixteen seventeen");
        let inner = "a b c d e f g h i j k l m n o p q r s t u v w x y z x y z a b c q e f g h i j";
        let inner = format!("[{inner} x y z] end");
        assert_eq!(check(&inner), "a b c d .. j x y z");
        let japanese = "雨の日でもお客さんは来てくれます".repeat(6);
        let shown = check(&format!("彼は[「{japanese}。」]と言った"));
        assert_eq!(shown, "「雨の日でもお客さんは来 .. さんは来てくれます。」");
    }

    #[test]
    fn what_no_selector_means_is_said() {
        assert_eq!(check("a [ ] b"), "there are no words in it");
        assert_eq!(
            check("[one] he two he [he]"),
            "the words of part 2 stand before it too, after the part before"
        );
        assert_eq!(check("so.[.]. b"), ". before=so.");
        assert_eq!(check("e[\u{301}]x"), "it begins or ends within a character");
    }

    #[test]
    fn a_cue_is_the_nearest_place_of_its_words() {
        let text = "Ada said: “no,” Ben said, and Cy said.";
        let folded = Folded::of(text);
        let ground = SearchText { text, folded: &folded };
        let quote = [Span::of(text.find('“').expect("a mark")..text.find(" Ben").expect("Ben"))];
        let at = |n: usize| text.match_indices("said").nth(n).map(|(at, _)| Span::of(at..at + 4));
        let near = |span: Option<Span>| words_near(ground, span.expect("a place"), &quote);
        assert_eq!(near(at(0)), Ok("said".to_owned()));
        assert_eq!(near(at(2)), Err(NoSelector::Nearer));
    }

    proptest! {
        #[test]
        fn what_is_made_means_what_it_was_made_of(
            text in "[ab“”\u{301}é .…\n]{1,120}",
            edges in proptest::collection::btree_set(0usize..120, 2..6),
        ) {
            let edges: Vec<usize> = edges.into_iter().map(|at| crate::story::text::floor_border(&text, at)).collect();
            let spans: Vec<Span> = edges.chunks_exact(2).map(|pair| Span::of(pair[0]..pair[1])).collect();
            let folded = Folded::of(&text);
            let ground = SearchText { text: &text, folded: &folded };
            if let Ok(selector) = shortest(ground, &spans) {
                prop_assert_eq!(resolve(ground, &selector), Ok(trimmed(&text, &spans)));
            }
        }
    }
}
