//! The words that tell what is confidential: names of people, what claims say, titles and addresses
//! of sources, IDs. Free text that holds one of them is confidential too.

use std::collections::HashSet;

use super::Hidden;
use crate::review::ItemId;
use crate::story::Story;

/// The fewest characters of words that are looked for in free text.
const LEAST: usize = 4;

/// What tells something confidential.
pub(super) struct Secrets {
    words: Vec<String>,
    ids: HashSet<Box<str>>,
    /// The IDs of the items that everybody may see.
    open_ids: HashSet<Box<str>>,
}

impl Secrets {
    /// Collects the words of what is hidden, without those that stand elsewhere in the story too.
    pub(super) fn of(story: &Story, hidden: &Hidden, ids: &HashSet<ItemId>) -> Self {
        let mut open: HashSet<String> = HashSet::new();
        let mut words: HashSet<String> = HashSet::new();
        let mut add = |is_hidden: bool, text: &str| {
            let text = text.trim().to_lowercase();
            if text.chars().count() >= LEAST {
                let _ = if is_hidden { words.insert(text) } else { open.insert(text) };
            }
        };
        for (person, is_hidden) in story.people.iter().zip(&hidden.people) {
            let names = [&person.id, &person.name].into_iter().chain(&person.aliases);
            let links = person.same_as.iter().chain(&person.note);
            names.chain(links).for_each(|text| add(*is_hidden, text));
        }
        for (quote, is_hidden) in story.quotes.iter().zip(&hidden.quotes) {
            add(*is_hidden, &quote.id);
            let note = quote.more.as_deref().and_then(|more| more.note.as_deref());
            if let Some(text) = note {
                add(*is_hidden, text);
            }
        }
        for (claim, is_hidden) in story.claims.iter().zip(&hidden.claims) {
            let says = [&claim.says, &claim.question, &claim.note].into_iter().flatten();
            says.chain([&claim.id]).for_each(|text| add(*is_hidden, text));
            for evidence in &claim.evidence {
                let is_hidden = *is_hidden || hidden.hides(evidence);
                let texts = [&evidence.locator, &evidence.excerpt, &evidence.note];
                texts.into_iter().flatten().for_each(|text| add(is_hidden, text));
            }
        }
        for (source, is_hidden) in story.sources.iter().zip(&hidden.sources) {
            let links = [&source.url, &source.archived, &source.file].into_iter().flatten();
            links.chain([&source.id, &source.title]).for_each(|text| add(*is_hidden, text));
        }
        // what the article says, everybody may read
        let body = story.body().to_lowercase();
        let words = words.into_iter().filter(|word| !open.contains(word) && !body.contains(word));
        let ids: HashSet<Box<str>> = ids.iter().map(|id| id.id.clone()).collect();
        let quotes = story.quotes.iter().map(|quote| &quote.id);
        let all = quotes.chain(story.claims.iter().map(|claim| &claim.id));
        let open_ids = all.filter(|id| !ids.contains(*id)).cloned().collect();
        Self { words: words.collect(), ids, open_ids }
    }

    /// Returns true if free text tells something confidential, or is marked as such.
    pub(super) fn tells(&self, text: &str) -> bool {
        if super::is_marked(text) {
            return true;
        }
        let text = text.to_lowercase();
        self.words.iter().any(|word| holds_word(&text, word))
    }

    /// Returns true if text names a hidden item by its ID.
    pub(super) fn names_item(&self, text: &str) -> bool {
        let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-');
        words.any(|word| self.ids.contains(word))
    }

    /// Adds the ID of an item that is gone from the story and may have been confidential.
    pub(super) fn with_gone<'i>(&self, gone: impl Iterator<Item = &'i ItemId>) -> Self {
        let mut ids = self.ids.clone();
        ids.extend(gone.map(|id| id.id.clone()));
        Self { words: self.words.clone(), ids, open_ids: self.open_ids.clone() }
    }

    /// Returns true if the scope of a sign-off names an item that not everybody may see, or one that
    /// is no longer in the story (`all but q4, leak`).
    pub(super) fn is_in_scope(&self, scope: &str) -> bool {
        let list = scope.strip_prefix("all but ").unwrap_or_default();
        let mut names = list.split(',').map(str::trim).filter(|name| !name.is_empty());
        let is_id = |name: &str| !name.contains(char::is_whitespace);
        self.names_item(scope) || names.any(|name| is_id(name) && !self.open_ids.contains(name))
    }
}

/// Returns true if a text holds some words, not within a longer word.
fn holds_word(text: &str, word: &str) -> bool {
    let is_part = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(word).any(|(at, found)| {
        let (before, after) = (&text[..at], &text[at + found.len()..]);
        !is_part(before.chars().next_back()) && !is_part(after.chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_where_they_are_words() {
        for text in ["ask müller", "«müller»", "müller, then", "who? müller"] {
            assert!(holds_word(text, "müller"), "{text}");
        }
        for text in ["müllerin", "neumüller", "mull"] {
            assert!(!holds_word(text, "müller"), "{text}");
        }
    }
}
