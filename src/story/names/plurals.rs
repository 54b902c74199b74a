//! Single plural words with a capital: “Voters”, or a person called Mills? The words
//! around them in the article decide.
//!
//! Nothing is grouped here; only the kind of people who are grouped already changes.

use std::collections::HashMap;

use super::printed::{is_initial, is_plural};
use super::word_lists::{BODIES, DETERMINERS, ENDS, PARTISANS, TITLES};
use crate::story::{Person, PersonKind};

/// What the article shows about one plural.
#[derive(Default)]
struct Seen {
    /// Somewhere it follows another word with a capital: “Carl Mills”.
    named: bool,
    /// Somewhere it is in lower case, or its singular occurs.
    common: bool,
}

/// Turns groups into persons whose single plural word is a surname in `body`: it
/// follows a given name somewhere, and never occurs in the singular or in lower
/// case. Takes one pass over the words, and none if there is no such group.
pub fn find_surnames(people: &mut [Person], body: &str) {
    let doubtful = |p: &&mut Person| p.kind == PersonKind::Group && is_lone_plural(&p.name);
    let mut found: Vec<&mut Person> = people.iter_mut().filter(doubtful).collect();
    if found.is_empty() {
        return;
    }
    let mut seen: HashMap<String, Seen> =
        found.iter().map(|p| (p.name.to_lowercase(), Seen::default())).collect();
    look(body, &mut seen);
    for person in &mut found {
        let Some(seen) = seen.get(&person.name.to_lowercase()) else { continue };
        if seen.named && !seen.common {
            person.kind = PersonKind::Person;
        }
    }
}

fn is_lone_plural(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
        && name.chars().all(char::is_alphabetic)
        && is_plural(name)
        && !PARTISANS.has(&name.to_lowercase())
}

fn look(body: &str, seen: &mut HashMap<String, Seen>) {
    // for most words the first letter shows that they are none of the plurals
    let mut begins = [false; 256];
    for plural in seen.keys() {
        begins[first_letter(plural)] = true;
    }
    // a word that begins with anything but a letter of ASCII is looked at too
    let looked_at: [bool; 256] = std::array::from_fn(|byte| {
        let byte = byte as u8;
        let parts = matches!(byte, b' ' | b'\n');
        !parts && (!byte.is_ascii_alphabetic() || begins[usize::from(byte.to_ascii_lowercase())])
    });
    let bytes = body.as_bytes();
    let starts =
        std::iter::once(0).chain((1..bytes.len()).filter(|at| {
            matches!(bytes[at - 1], b' ' | b'\n') && looked_at[usize::from(bytes[*at])]
        }));
    for from in starts {
        let end = memchr::memchr2(b' ', b'\n', &bytes[from..]).map_or(body.len(), |n| from + n);
        let bare = body[from..end].trim_matches(|c: char| !c.is_alphanumeric());
        if begins[first_letter(bare)] {
            let head = &bytes[..from.saturating_sub(1)];
            let start = memchr::memrchr2(b' ', b'\n', head).map_or(0, |n| n + 1);
            look_at(bare, &body[start..head.len()], seen);
        }
    }
}

/// Returns the lowest byte of the first letter of a word, in lower case.
fn first_letter(word: &str) -> usize {
    let first = word.chars().next().and_then(|c| c.to_lowercase().next());
    first.map_or(0, |c| usize::from(c as u8))
}

fn look_at(bare: &str, before: &str, seen: &mut HashMap<String, Seen>) {
    let bare = bare.strip_suffix("’s").or_else(|| bare.strip_suffix("'s")).unwrap_or(bare);
    let mut small = bare.to_lowercase();
    if let Some(seen) = seen.get_mut(&small) {
        seen.common |= bare.starts_with(char::is_lowercase);
        seen.named |= is_given(before);
        return;
    }
    small.push('s');
    if let Some(seen) = seen.get_mut(&small) {
        seen.common = true;
    }
}

/// Returns true if a word can be a given name or a title: “Carl”, “J.”, “Sen.”.
fn is_given(word: &str) -> bool {
    let bare = word.trim_start_matches(|c: char| !c.is_alphanumeric()).trim_end_matches('.');
    let small = bare.to_lowercase();
    // Any other full stop ends a sentence.
    let is_short = !word.ends_with('.') || is_initial(bare) || TITLES.has(&small);
    is_short
        && bare.starts_with(char::is_uppercase)
        && bare.chars().all(|c| c.is_alphabetic() || c == '-')
        && ![&BODIES, &DETERMINERS, &ENDS].iter().any(|list| list.has(&small))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, body: &str) -> &'static str {
        let name = name.into();
        let mut people = [Person { name, kind: PersonKind::Group, ..Person::default() }];
        find_surnames(&mut people, body);
        people[0].kind.word()
    }

    #[test]
    fn a_plural_behind_a_given_name_is_a_surname() {
        assert_eq!(check("Reeds", "“No,” said Carl Reeds. Reeds’s boat sank."), "person");
        assert_eq!(check("Reeds", "Capt. Reeds sank."), "person");
        assert_eq!(check("Reeds", "Then sank Carl. Reeds, too."), "group");
    }

    #[test]
    fn a_plural_that_has_a_singular_or_small_letters_is_none() {
        assert_eq!(check("Sailors", "Angry Sailors came. All sailors did."), "group");
        assert_eq!(check("Sailors", "Angry Sailors came. One Sailor left."), "group");
        assert_eq!(check("Sailors", "House Sailors came. The Sailors left."), "group");
        assert_eq!(check("Democrats", "Angry Democrats came."), "group");
    }
}
