//! People who could be one: whose names differ only by titles, middle names or initials, a
//! shortened first name, or a suffix such as “Jr.”.
//!
//! Nobody is joined here. A name that fits two people who are not one is offered with both.

use std::collections::HashMap;

use super::KnownPerson;
use crate::story::names::{NameParts, name_parts};

/// The most people of one surname that are compared with each other.
const MOST: usize = 200;

/// Fills in for each person who else they could be. `is_person` tells people from groups.
pub(super) fn offer(people: &mut [KnownPerson], is_person: impl Fn(&KnownPerson) -> bool) {
    let mut by_surname: HashMap<String, Vec<(u32, NameParts)>> = HashMap::new();
    for (at, known) in (0..).zip(&*people) {
        if !is_person(known) {
            continue;
        }
        for name in &known.names {
            let Some(parts) = name_parts(name) else { continue };
            let surname = parts.words.last().cloned().unwrap_or_default();
            by_surname.entry(surname).or_default().push((at, parts));
        }
    }
    for same in by_surname.into_values() {
        let same = &same[..same.len().min(MOST)];
        for (n, (a, first)) in same.iter().enumerate() {
            for (b, second) in &same[n + 1..] {
                if a != b && fits(first, second) {
                    people[*a as usize].maybe.push(*b);
                    people[*b as usize].maybe.push(*a);
                }
            }
        }
    }
    for known in people {
        known.maybe.sort_unstable();
        known.maybe.dedup();
    }
}

/// Returns true if two names can be those of one person.
fn fits(a: &NameParts, b: &NameParts) -> bool {
    let ([first_a, middle_a @ .., last_a], [first_b, middle_b @ .., last_b]) =
        (&a.words[..], &b.words[..])
    else {
        return false;
    };
    let suffixes = match (&a.suffix, &b.suffix) {
        (Some(a), Some(b)) => a == b,
        _ => true,
    };
    let (fewer, more) =
        if middle_a.len() <= middle_b.len() { (middle_a, middle_b) } else { (middle_b, middle_a) };
    let mut rest = more.iter();
    suffixes
        && last_a == last_b
        && short_of(first_a, first_b)
        && fewer.iter().all(|one| rest.any(|other| short_of(one, other)))
}

/// Returns true if two words are the same, or one is the other cut short: “J.”, “Дж.”.
fn short_of(a: &str, b: &str) -> bool {
    let cut = |short: &str, long: &str| {
        let letters = short.trim_end_matches('.');
        let is_short = short.ends_with('.') || letters.chars().count() == 1;
        is_short && !letters.is_empty() && long.starts_with(letters)
    };
    a == b || cut(a, b) || cut(b, a)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(a: &str, b: &str) -> bool {
        let (Some(first), Some(second)) = (name_parts(a), name_parts(b)) else { return false };
        assert_eq!(fits(&first, &second), fits(&second, &first), "{a} and {b}");
        fits(&first, &second)
    }

    #[test]
    fn names_that_differ_by_initials_titles_and_suffixes_are_offered() {
        for (a, b) in [
            ("Orin Vale", "Orin J. Vale"),
            ("Orin Vale", "Orin J Vale"),
            ("Orin James Vale", "Orin J. Vale"),
            ("Orin James Peter Vale", "Orin P. Vale"),
            ("President Orin Vale", "Orin Vale"),
            ("Dr. Ada Brook", "Ada Brook"),
            ("Sen. Ada Brook", "Ms Ada M. Brook"),
            ("Orin Vale Jr.", "Orin Vale"),
            ("Orin Vale, Jr.", "Orin J. Vale Jr"),
            ("O. J. Vale", "Orin James Vale"),
            ("ORIN VALE", "Orin Vale"),
            ("Ada Brook, PhD", "Ada Brook"),
            ("Ada O’Brook", "Ada M. O'Brook"),
            ("Ада Дж. Брук", "Ада Брук"),
            ("Ада Ивановна Брук", "Ада И. Брук"),
            ("Αδα Μ. Μπρουκ", "Αδα Μπρουκ"),
        ] {
            assert!(check(a, b), "{a} and {b}");
        }
    }

    #[test]
    fn names_that_contradict_each_other_are_not() {
        for (a, b) in [
            ("Orin Vale", "Ada Vale"),
            ("Orin J. Vale", "Orin K. Vale"),
            ("Orin Vale Jr.", "Orin Vale Sr."),
            ("Orin Vale II", "Orin Vale III"),
            ("Orin Vale", "Orin Valen"),
            ("Orin Vale", "Vale"),
            ("Vale", "Vale"),
            ("Mr. Vale", "Orin Vale"),
            ("O. Vale", "Ada Vale"),
            ("Orin Peter James Vale", "Orin J. P. Vale"),
            ("Ада К. Брук", "Ада М. Брук"),
            ("", "Orin Vale"),
        ] {
            assert!(!check(a, b), "{a} and {b}");
        }
    }

    #[test]
    fn a_name_that_fits_two_is_offered_with_both_and_joins_nobody() {
        let known = |name: &str| KnownPerson {
            name: name.into(),
            names: vec![name.into()],
            ..KnownPerson::default()
        };
        let mut people: Vec<KnownPerson> =
            ["Orin Vale", "Orin J. Vale", "Orin K. Vale", "the Vale group"].map(known).into();
        offer(&mut people, |known| !known.name.starts_with("the"));
        let maybe: Vec<&[u32]> = people.iter().map(|known| &known.maybe[..]).collect();
        assert_eq!(maybe, [&[1, 2][..], &[0], &[0], &[]]);
    }
}
