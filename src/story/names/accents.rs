//! Names without their accents, as labels in capitals have them: ΡΗΓΑ, LEFEVRE, MUELLER.

use crate::story::Person;
use crate::story::text::fold::{Folding, fold, fold_by};

/// Returns words without accents, with the one small sigma that capitals have.
pub(super) fn unaccented(words: &str) -> String {
    fold_by(words, Folding::BareLetters).replace('ς', "σ")
}

/// Returns people with their names without accents; German ones also as they are written where
/// there are no umlauts. `None` if no name has an accent.
pub(super) fn without_accents(people: &[Person]) -> Option<Vec<Person>> {
    let spelt = |name: &str| {
        let plain = [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue")];
        plain.iter().fold(name.to_owned(), |name, (mark, letters)| name.replace(mark, letters))
    };
    let names = |person: &Person| -> Vec<Box<str>> {
        let all = std::iter::once(&person.name).chain(&person.aliases);
        all.flat_map(|name| [unaccented(name), unaccented(&spelt(&fold(name)))])
            .map(Into::into)
            .collect()
    };
    let changes = |name: &str| unaccented(name) != name;
    people.iter().any(|it| changes(&it.name) || it.aliases.iter().any(|name| changes(name))).then(
        || {
            let bare = |person: &Person| {
                let mut names = names(person);
                names.dedup();
                Person { name: names.remove(0), aliases: names.into(), ..person.clone() }
            };
            people.iter().map(bare).collect()
        },
    )
}
