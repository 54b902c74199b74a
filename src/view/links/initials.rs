//! Two or three letters that stand for a speaker in the gutter.

use std::collections::HashMap;

use unicode_segmentation::UnicodeSegmentation;

use crate::story::{Person, PersonIx};
use crate::view::visible::{visible, width};

/// How many speakers, by words, are told apart.
const TOLD_APART: usize = 26;

/// The widest initials in columns.
const WIDEST: usize = 3;

/// Returns the initials of everybody; those of the first speakers are all different.
pub(super) fn initials(people: &[Person], speakers: &[PersonIx]) -> Vec<Box<str>> {
    let mut all: Vec<Box<str>> = people.iter().map(|p| short(&p.name).into()).collect();
    let first = &speakers[..speakers.len().min(TOLD_APART)];
    let mut same: HashMap<Box<str>, u32> = HashMap::new();
    for person in first {
        *same.entry(all[person.ix()].clone()).or_default() += 1;
    }
    // What nobody shares is kept first, so that no longer form takes it away.
    let mut taken: Vec<Box<str>> =
        same.iter().filter(|(_, n)| **n == 1).map(|(short, _)| short.clone()).collect();
    for person in first {
        let at = person.ix();
        if same.get(&all[at]).is_some_and(|&n| n > 1) {
            let free = longer(&people[at].name, &all[at]).find(|l| !taken.contains(l));
            all[at] = free.unwrap_or_default();
            taken.push(all[at].clone());
        }
    }
    all
}

/// Returns the capitals of a name's words, at most three; of a name without capitals its first letters.
fn short(name: &str) -> String {
    let words: Vec<&str> = words(name).collect();
    let capital = |w: &&str| w.chars().next().is_some_and(char::is_uppercase);
    let capitals: Vec<&str> = words.iter().copied().filter(capital).collect();
    // A lone word in capitals is an abbreviation already.
    match capitals[..] {
        [word] if word.chars().count() > 1 && word.chars().all(char::is_uppercase) => {
            return narrow(word.graphemes(true));
        }
        _ => {}
    }
    let from = if capitals.is_empty() { words } else { capitals };
    let letters: Vec<String> = from.iter().filter_map(|w| first_letter(w)).collect();
    let short = narrow(letters.iter().map(String::as_str));
    if short.is_empty() { "?".to_owned() } else { short }
}

/// Returns longer forms of the initials `short`, the best first, without end but for the numbers.
fn longer<'a>(name: &'a str, short: &'a str) -> impl Iterator<Item = Box<str>> + 'a {
    let words: Vec<&str> = words(name).collect();
    let first = words.first().copied().unwrap_or_default();
    let last = words.last().copied().unwrap_or_default();
    let (one, two) = (head(first, 1), head(first, 2));
    let forms = if words.len() > 1 {
        vec![format!("{two}{}", head(last, 1)), format!("{one}{}", head(last, 2))]
    } else {
        vec![two, head(first, 3)]
    };
    let fits = |form: &String| !form.is_empty() && visible(form) == *form && width(form) <= WIDEST;
    let letter = head(short, 1);
    let numbered = (2..=TOLD_APART + 1).map(move |n| match (width(&letter), n) {
        (1, _) | (2, 2..=9) => format!("{letter}{n}"),
        _ => format!("{n}"),
    });
    forms.into_iter().filter(fits).chain(numbered).map(String::into_boxed_str)
}

/// Returns a name's words, each from its first letter on.
fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| c.is_whitespace() || matches!(c, '-' | '.' | '/' | '‐' | '–'))
        .map(|word| word.trim_start_matches(|c: char| !c.is_alphabetic()))
        .filter(|word| !word.is_empty())
}

fn head(word: &str, graphemes: usize) -> String {
    word.graphemes(true).take(graphemes).collect()
}

/// Returns the first grapheme of a word as a capital, if it can be seen.
fn first_letter(word: &str) -> Option<String> {
    let letter = word.graphemes(true).next()?;
    let mut chars = letter.chars();
    let upper: String = chars.next()?.to_uppercase().chain(chars).collect();
    (visible(&upper) == upper && width(&upper) < WIDEST).then_some(upper)
}

/// Joins letters as long as they fit.
fn narrow<'a>(letters: impl Iterator<Item = &'a str>) -> String {
    let mut out = String::new();
    for letter in letters {
        if width(&out) + width(letter) > WIDEST || visible(letter) != letter {
            break;
        }
        out.push_str(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(names: &[&str]) -> Vec<String> {
        let people: Vec<Person> =
            names.iter().map(|&n| Person { name: n.into(), ..Person::default() }).collect();
        let speakers: Vec<PersonIx> = (0..names.len() as u32).map(PersonIx).collect();
        initials(&people, &speakers).into_iter().map(String::from).collect()
    }

    #[test]
    fn initials_are_the_capitals_of_a_name() {
        assert_eq!(of(&["Nora Weiss", "Ada M. Lund Ohm", "Kim"]), ["NW", "AML", "K"]);
        assert_eq!(
            of(&["Jo van der Berg", "a police officer", "WHO", "the Ministry"]),
            ["JB", "APO", "WHO", "M"]
        );
        assert_eq!(of(&["田中 花子", "محمد", "Ольга Ким", "“Ann” Roe"]), ["田", "م", "ОК", "AR"]);
        assert_eq!(of(&["", "123", "\u{1b}[31m", "\u{202e}"]), ["?2", "?3", "M", "?4"]);
    }

    #[test]
    fn the_first_speakers_are_told_apart() {
        assert_eq!(of(&["Jon Kerr", "Jane Kell", "Cleo Kerr"]), ["JoK", "JaK", "CK"]);
        assert_eq!(of(&["Jon Kerr", "Jon Kerr", "Jon Kerr"]), ["JoK", "JKe", "J2"]);
        assert_eq!(of(&["Kim", "Koh", "K"]), ["Ki", "Ko", "K"]);
        for name in ["Jon Kerr", "田中 花子", "", "\u{301}\u{301}"] {
            let mut all = of(&[name; 26]);
            assert!(all.iter().all(|i| (1..=3).contains(&width(i))), "{all:?}");
            all.sort();
            all.dedup();
            assert_eq!(all.len(), 26, "{all:?}");
        }
    }
}
