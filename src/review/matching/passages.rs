//! Passages of a source: are the words that somebody decided on still in its text?
//!
//! What is compared is what was said: without labels, times, numbers of lines and the like, with words
//! that are divided at the end of a line whole, and with blanks as if every line were one. So a passage
//! that moves, or is set in other lines, is the same passage.

use super::lookup::Haystack;
use crate::story::select::Needles;
use crate::story::text::fold::fold;
use crate::story::text::normal::ends_lines;

/// The text of a source, in the form in which passages are compared.
#[derive(Debug)]
pub struct SourceWords {
    /// What was said.
    said: String,
    /// All of it: what is no speech is told by the whole text, and may be told in another way once
    /// something elsewhere has changed.
    whole: String,
}

impl SourceWords {
    /// Prepares a text.
    pub fn of(source: &Haystack) -> Self {
        Self { said: plain(&source.all_said()), whole: plain(source.text()) }
    }

    /// Returns which of some passages the text has as whole words, by their position: all are looked
    /// for at once.
    pub fn which(&self, passages: &[&str]) -> Vec<bool> {
        let passages: Vec<String> = passages.iter().map(|words| plain(words)).collect();
        let mut has: Vec<bool> = passages.iter().map(String::is_empty).collect();
        for text in [&self.said, &self.whole] {
            let missing: Vec<usize> = (0..has.len()).filter(|n| !has[*n]).collect();
            let needles = Needles::of(missing.iter().map(|n| &*passages[*n]));
            needles.find_in(text, &mut |at, needle| {
                let n = missing[needle as usize];
                has[n] = has[n] || is_passage(text, at, &passages[n]);
                true
            });
        }
        has
    }
}

/// Returns words in the form in which they are compared: folded, with one blank for several, and none
/// in scripts that have none.
pub fn plain(words: &str) -> String {
    let folded = fold(words);
    let mut all = String::with_capacity(folded.len());
    let mut blank = false;
    for c in folded.chars() {
        if c.is_whitespace() {
            blank = true;
            continue;
        }
        if std::mem::take(&mut blank)
            && let Some(last) = all.chars().next_back()
            && !(ends_lines(last) && ends_lines(c))
        {
            all.push(' ');
        }
        all.push(c);
    }
    all
}

/// Returns true if words that a text has at a byte are not just parts of longer words or numbers there.
fn is_passage(text: &str, at: usize, words: &str) -> bool {
    let inside = |a: Option<char>, b: Option<char>| match (a, b) {
        (Some(a), Some(b)) => {
            a.is_alphanumeric() && b.is_alphanumeric() && !(ends_lines(a) && ends_lines(b))
        }
        _ => false,
    };
    let (before, after) = (&text[..at], &text[at + words.len()..]);
    let mut next = after.chars();
    let (first, second) = (next.next(), next.next());
    let last = words.chars().next_back();
    let number = |c: Option<char>| c.is_some_and(char::is_numeric);
    // “5” is not in “5.3”
    let goes_on = number(last) && matches!(first, Some('.' | ',' | ':')) && number(second);
    !inside(before.chars().next_back(), words.chars().next()) && !inside(last, first) && !goes_on
}

/// The most words of a version that are shown.
const SHOWN: usize = 14;

/// Returns two versions of some words for a message, each without most of what is the same at its
/// ends: (`… sail at ten …`, `… sail at noon …`).
pub fn versions(old: &str, new: &str) -> (String, String) {
    /// The words that are shown beside a difference.
    const BESIDE: usize = 2;
    let (old, new): (Vec<&str>, Vec<&str>) =
        (old.split_whitespace().collect(), new.split_whitespace().collect());
    let same = |pair: &(&&str, &&str)| pair.0 == pair.1;
    let head = old.iter().zip(&new).take_while(same).count();
    let rest = old.len().min(new.len()) - head;
    let tail = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(same).count();
    let shown = |words: &[&str]| {
        let from = head.saturating_sub(BESIDE);
        let to = (words.len() - tail + BESIDE).min(words.len());
        let (before, after) = (from > 0, to < words.len() || to - from > SHOWN);
        let cut = |is_cut: bool, sign: &'static str| if is_cut { sign } else { "" };
        let to = to.min(from + SHOWN);
        let words = shortened(&words[from..to].join(" "));
        format!("{}{words}{}", cut(before, "… "), cut(after, " …"))
    };
    (shown(&old), shown(&new))
}

/// Returns words without their end if they are long.
pub fn shortened(words: &str) -> String {
    /// The most characters.
    const MOST: usize = 100;
    if words.chars().count() <= MOST {
        return words.to_owned();
    }
    words.chars().take(MOST).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(text: &str, words: &str) -> bool {
        SourceWords::of(&Haystack::of(text)).which(&[words]) == [true]
    }

    #[test]
    fn moved_and_set_anew_it_is_the_same_passage() {
        let words = "We sail at noon, not before";
        assert!(has("Other words.\n\nWe sail at\nnoon, not\n  before", words));
        assert!(has(
            "1\n00:00:01,000 --> 00:00:02,000\nWe sail at noon,\n\n2\n00:00:02,000 --> 00:00:04,000\nnot before\n",
            words
        ));
        assert!(has("We sail at noon, not be-\nfore", words));
        assert!(has("他说我们\n中午开船", "他说我们中午开船"));
        assert!(has("เราออกเรือ\nตอนเที่ยง", "เราออกเรือตอนเที่ยง"));
        assert!(has("Мы отплываем\nв полдень", "Мы отплываем в полдень"));
        assert!(has("نبحر\nعند الظهر", "نبحر عند الظهر"));
    }

    #[test]
    fn other_words_are_another_passage() {
        assert!(!has("We sailed at noon", "We sail"));
        assert!(!has("It costs 5.3 million", "It costs 5"));
        assert!(!has("It costs 5,3", "It costs 5"));
        assert!(has("It costs 5.", "It costs 5"));
        assert!(!has("Мы не отплываем", "Мы отплываем"));
        assert!(!has("我们不开船", "我们开船"));
        assert!(!has("לא נפליג בצהריים", "נפליג היום"));
        assert!(!has("", "We sail"));
    }

    #[test]
    fn many_passages_are_looked_for_at_once() {
        let text = "ANN: We sail at noon. It costs 5.3 million.\n\nБЕН: Мы отплываем в полдень.\n他说我们中午开船";
        let passages = [
            "It costs 5",
            "We sail",
            "",
            "я",
            "sail at noon. It costs 5.3",
            "Мы отплываем",
            "中午",
            "sail at ten",
        ];
        let each: Vec<bool> = passages.iter().map(|words| has(text, words)).collect();
        let words = SourceWords::of(&Haystack::of(text));
        assert_eq!(words.which(&passages), each);
        assert_eq!(each, [false, true, true, false, true, true, true, false]);
    }

    #[test]
    fn versions_show_what_differs() {
        let (old, new) = ("We all of us sail at ten in the morning", "We all of us sail at noon");
        let shown = versions(old, new);
        assert_eq!(shown.0, "… sail at ten in the morning");
        assert_eq!(shown.1, "… sail at noon");
        assert_eq!(versions("a", "a"), ("a".to_owned(), "a".to_owned()));
        assert_eq!(versions("", "b"), (String::new(), "b".to_owned()));
    }
}
