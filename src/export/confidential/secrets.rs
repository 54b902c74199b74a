//! The words that tell what is confidential: names of people, what claims say, titles and addresses
//! of sources, IDs. Free text that holds one of them is confidential too.

use std::collections::HashSet;

use super::Hidden;
use crate::review::ItemId;
use crate::story::Story;
use crate::story::names::name_parts;
use crate::story::text::fold::{Folding, fold, fold_by};

/// The fewest characters of words that are looked for in free text.
const LEAST: usize = 4;

/// What tells something confidential.
pub(super) struct Secrets {
    /// Names of confidential people and their parts, of any length.
    names: Vec<String>,
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
            let text = plain(text);
            let bare = |text: &str| text.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
            // what follows the mark tells it too, if it is more than a word
            let (_, after) = text.split_at(if super::is_marked(text.trim_start()) {
                text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len())
            } else {
                text.len()
            });
            let after = Some(bare(after)).filter(|after| after.contains(' '));
            for text in [Some(bare(&text)), after].into_iter().flatten() {
                if text.chars().count() >= LEAST {
                    let _ = if is_hidden { words.insert(text) } else { open.insert(text) };
                }
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
        let body = plain(story.body());
        let words = words.into_iter().filter(|word| !open.contains(word) && !body.contains(word));
        let ids: HashSet<Box<str>> = ids.iter().map(|id| id.id.clone()).collect();
        let quotes = story.quotes.iter().map(|quote| &quote.id);
        let all = quotes.chain(story.claims.iter().map(|claim| &claim.id));
        let open_ids = all.filter(|id| !ids.contains(*id)).cloned().collect();
        let names = secret_names(story, hidden);
        Self { names, words: words.collect(), ids, open_ids }
    }

    /// Returns true if free text tells something confidential, or is marked as such.
    pub(super) fn tells(&self, text: &str) -> bool {
        if super::is_marked(text) {
            return true;
        }
        let text = plain(text);
        self.words.iter().any(|word| holds_word(&text, word))
            || self.names.iter().any(|name| holds_name(&text, name))
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
        Self {
            names: self.names.clone(),
            words: self.words.clone(),
            ids,
            open_ids: self.open_ids.clone(),
        }
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

/// Returns text in lower case without accents, with one blank for several and one form of marks and
/// dashes: however it is typed, it tells the same.
fn plain(text: &str) -> String {
    let words = fold(text);
    let bare = fold_by(&words, Folding::BareLetters);
    let words: Vec<&str> = bare.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

/// Returns the names of confidential people and their parts, without what everybody may read.
fn secret_names(story: &Story, hidden: &Hidden) -> Vec<String> {
    let mut open: HashSet<String> = HashSet::new();
    let mut secret: HashSet<String> = HashSet::new();
    for (person, is_hidden) in story.people.iter().zip(&hidden.people) {
        let to = if *is_hidden { &mut secret } else { &mut open };
        for name in std::iter::once(&person.name).chain(&person.aliases) {
            to.extend(parts_of(name));
        }
    }
    if secret.is_empty() {
        return Vec::new();
    }
    let body = plain(story.body());
    secret.retain(|name| !open.contains(name) && !holds_name(&body, name));
    secret.into_iter().collect()
}

/// Returns a name and its parts: given names and surnames.
fn parts_of(name: &str) -> Vec<String> {
    let whole = plain(name);
    let words = name_parts(name).map(|parts| parts.words);
    let between = |c: char| c.is_whitespace() || matches!(c, '・' | '·' | '•' | ',');
    let words = match words {
        Some(words) => words.iter().map(|word| plain(word)).collect(),
        None => whole.split(between).map(str::to_owned).collect::<Vec<_>>(),
    };
    let mut parts = vec![whole.clone()];
    for word in words.iter().flat_map(|word| word.split(between)) {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        // one letter is an initial
        if word.chars().count() > 1 || word.chars().all(is_unspaced) {
            parts.push(word.to_owned());
        }
    }
    // a surname of one or two characters, written together with the given name
    let count = whole.chars().count();
    if (2..=6).contains(&count) && whole.chars().all(is_unspaced) {
        let middle = whole.char_indices().nth(if count > 3 { 2 } else { 1 });
        let (surname, given) = whole.split_at(middle.map_or(0, |(at, _)| at));
        parts.push(surname.to_owned());
        parts.extend((given.chars().count() > 1).then(|| given.to_owned()));
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// Returns true for letters of scripts that are written without blanks, or with particles after a
/// name: Chinese, Japanese, Korean, Thai, Lao, Burmese and Khmer.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3005}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Returns true for letters of scripts in which other letters are joined to names.
fn is_joined(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}' | '\u{590}'..='\u{6ff}' | '\u{900}'..='\u{dff}')
}

/// Returns true if a text holds a name. In scripts without blanks or with particles it may stand
/// within a longer word; one character alone must begin a word there and end it or be addressed.
fn holds_name(text: &str, name: &str) -> bool {
    let count = name.chars().count();
    let unspaced = name.chars().any(is_unspaced);
    if unspaced && count == 1 {
        let ends = |rest: &str| {
            let address = ["씨", "님", "先", "さ", "氏", "女", "小", "様", "君"];
            !rest.starts_with(char::is_alphanumeric)
                || address.iter().any(|form| rest.starts_with(form))
        };
        return text.match_indices(name).any(|(at, found)| {
            let before = text[..at].chars().next_back();
            let rest = &text[at + found.len()..];
            let named = ends(rest) && !before.is_some_and(is_hangul);
            named && (before.is_none_or(|c| !c.is_alphanumeric()) || !ends_word(rest))
        });
    }
    if unspaced || (count > 2 && name.chars().any(is_joined)) {
        return text.contains(name);
    }
    holds_word(text, name)
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7af}')
}

fn ends_word(rest: &str) -> bool {
    !rest.starts_with(char::is_alphanumeric)
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

    #[test]
    fn names_are_found_by_their_parts_in_every_script() {
        let tells = |name: &str, text: &str| {
            parts_of(name).iter().any(|part| holds_name(&plain(text), part))
        };
        for (name, text) in [
            ("Li Wu", "ask Wu"),
            ("Dr. Ada Quill", "Quill said no"),
            ("Ada Quill", "ask Ada  Quill"),
            ("山田太郎", "山田太郎に聞く"),
            ("山田太郎", "山田さんに聞く"),
            ("김철수", "김철수는 몰랐다"),
            ("김철수", "김 씨가 말했다"),
            ("王小明", "请问王先生"),
            ("ジョン・スミス", "スミスに聞く"),
            ("สมชาย", "ถามสมชายก่อน"),
            ("Анна Орлова", "спросить Орловой? Орлову? у Анна"),
            ("وليد", "اسأل لوليد"),
            ("דנה לוי", "לשאול את דנה"),
        ] {
            assert!(tells(name, text), "{name}: {text}");
        }
        for (name, text) in
            [("Li Wu", "swung wurst"), ("김철수", "대한민국 소금"), ("王小明", "国王来了")]
        {
            assert!(!tells(name, text), "{name}: {text}");
        }
    }
}
