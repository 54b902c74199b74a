//! IDs for what is new.

use std::collections::HashSet;

use crate::mend::Table;
use crate::mend::entries::entry_ids;
use crate::story::Story;
use crate::story::formats::brat;
use crate::story::text::fold::{Folding, fold_by};

/// The words that cannot be a person's ID.
const RESERVED: [&str; 2] = ["unknown", "narrator"];

/// Returns an ID for somebody, made from the name: the last name in small letters without accents,
/// if nobody has it, else with the first name, else with a number; `p1` where the name has no letters
/// that need no quotation marks in a file.
pub fn person_id(story: &Story, name: &str) -> Box<str> {
    let taken: HashSet<&str> = story.people.iter().map(|p| &*p.id).chain(RESERVED).collect();
    let words: Vec<String> = name.split_whitespace().map(plain).filter(|w| !w.is_empty()).collect();
    let Some(last) = words.last() else { return next(&taken, "p", None) };
    if !taken.contains(last.as_str()) {
        return last.as_str().into();
    }
    let full = words.join("-");
    if !taken.contains(full.as_str()) {
        return full.into();
    }
    let mut numbers = 2_u32..;
    let numbered = numbers.find_map(|n| {
        let id = format!("{full}-{n}");
        (!taken.contains(id.as_str())).then_some(id)
    });
    numbered.unwrap_or(full).into()
}

/// Returns the letters and digits of a word that a bare key of TOML can hold, in lower case.
fn plain(word: &str) -> String {
    let word = word.strip_suffix("’s").or(word.strip_suffix("'s")).unwrap_or(word);
    let bare = fold_by(word, Folding::BareLetters);
    bare.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// Returns the next free ID of a table: one more than the greatest number, written as long.
pub(in crate::mend) fn next_id(story: &Story, table: Table, also: &[Box<str>]) -> Box<str> {
    let ids = entry_ids(story, table);
    let prefix = match table {
        Table::People => "p",
        Table::Sources => "s",
        Table::Quotes | Table::Claims if story.meta.format == brat::FORMAT.name => "E",
        Table::Quotes => "q",
        Table::Claims => "c",
        Table::Mentions => "m",
        Table::Embeds => "e",
    };
    let taken: HashSet<&str> = ids.iter().copied().chain(also.iter().map(|id| &**id)).collect();
    let padded = ids.iter().filter_map(|id| id.strip_prefix(prefix)).find(|n| n.starts_with('0'));
    next(&taken, prefix, padded.map(str::len))
}

fn next(taken: &HashSet<&str>, prefix: &str, width: Option<usize>) -> Box<str> {
    let numbers = taken.iter().filter_map(|id| id.strip_prefix(prefix)?.parse::<u32>().ok());
    let number = numbers.max().unwrap_or(0).saturating_add(1);
    let width = width.unwrap_or(0);
    format!("{prefix}{number:0width$}").into()
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::*;
    use crate::story::formats::native;

    #[test]
    fn ids_are_made_from_names() {
        let file = "+++\ntitle = 'x'\n[people.brook]\nname = 'Ada Brook'\n[people.ada-brook]\nname = 'B'\n+++\n\nx\n";
        let story = native::read("x", file.to_owned());
        let id = |name: &str| person_id(&story, name).into_string();
        assert_eq!(id("Ben Mills"), "mills");
        assert_eq!(id("José Núñez"), "nunez");
        assert_eq!(id("Ben Brook"), "ben-brook");
        assert_eq!(id("Ada Brook"), "ada-brook-2");
        assert_eq!(id("山田花子"), "p1");
        assert_eq!(id("the unknown"), "the-unknown");
        assert_eq!(id("Nuala O’Shea"), "oshea");
    }

    #[test]
    fn the_next_id_is_free_and_as_long() {
        let story = |ids: &[&str]| {
            let mut file = "+++\ntitle = 'x'\n+++\n\nx\n\n+++\n".to_owned();
            for id in ids {
                let _ = write!(file, "[quotes.{id}]\ntext = 'x'\n");
            }
            native::read("x", file)
        };
        let next = |ids: &[&str]| next_id(&story(ids), Table::Quotes, &[]).into_string();
        assert_eq!(next(&[]), "q1");
        assert_eq!(next(&["q2", "q9", "other"]), "q10");
        assert_eq!(next(&["q01", "q09"]), "q10");
        assert_eq!(next(&["q007"]), "q008");
        assert_eq!(next_id(&story(&[]), Table::Quotes, &["q1".into()]).into_string(), "q2");
    }
}
