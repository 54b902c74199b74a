//! Parses one speaker as printed: a pronoun, one or several names, or a noun phrase.
//!
//! Nothing here knows other speakers; the parent module finds out who is the same.

use std::borrow::Cow;

use super::word_lists::{
    ARTICLES, BODIES, DETERMINERS, ENDS, EXCEPTING, PARTICLES, PARTISANS, PRONOUNS, SUFFIXES,
    SURNAMES_TOO, TITLES,
};
use crate::story::PersonKind;
use crate::story::text::floor_border;
use crate::story::text::fold::fold;
use crate::story::text::word_list::WordList;

/// The most bytes of a printed speaker that are read: no name is longer.
const LONGEST: usize = 240;

/// What kind of expression a printed speaker is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// A pronoun, or nothing at all.
    Nobody,
    /// One person or several, by name.
    Names(Vec<Name>),
    /// A noun phrase or the name of a body.
    Phrase(Phrase),
}

/// The words of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Phrase {
    /// As printed.
    pub shown: String,
    /// Equal for all phrases that count as the same.
    pub key: String,
    /// A group, or an organization where the words say so.
    pub kind: PersonKind,
}

/// A name split into its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// Given names and surname, as printed.
    pub words: Vec<String>,
    /// “Jr” and the like, in lower case without a full stop.
    pub suffix: Option<String>,
    /// As printed, with titles.
    pub shown: String,
    /// True if a title came before it.
    pub titled: bool,
}

/// Reads a speaker as printed.
pub(super) fn read(printed: &str) -> Reading {
    let folded = fold(&printed[..floor_border(printed, LONGEST)]);
    let printed = replaced(folded.trim(), ", Jr", " Jr");
    if is_pronoun(&printed) {
        return Reading::Nobody;
    }
    match names(&printed) {
        Some(names) => Reading::Names(names),
        None => Reading::Phrase(phrase(&printed)),
    }
}

/// Replaces some words; borrows where they do not occur.
fn replaced<'w>(words: &'w str, old: &str, new: &str) -> Cow<'w, str> {
    if words.contains(old) { words.replace(old, new).into() } else { words.into() }
}

/// Returns true for a pronoun, “we've” and “they're” too, and for no word at all.
fn is_pronoun(printed: &str) -> bool {
    /// The most words of one, with an article.
    const MOST: usize = 3;
    let shown = without_possessive(without_edges(printed));
    let blanks = shown.bytes().filter(|byte| *byte == b' ').count();
    if blanks >= MOST && shown.split(' ').filter(|word| !word.is_empty()).nth(MOST).is_some() {
        return false;
    }
    let plain = key_of(printed);
    let pronoun = plain.split('\'').next().filter(|_| !plain.contains(' ')).unwrap_or(&plain);
    plain.is_empty() || PRONOUNS.has(pronoun)
}

fn phrase(printed: &str) -> Phrase {
    let outer = |c: char| is_edge(c) && !matches!(c, '(' | ')' | '[' | ']');
    let shown = without_possessive(printed.trim_matches(outer)).to_owned();
    let words: Vec<&str> = shown.split(' ').collect();
    let named = words.iter().skip(usize::from(is_article(words[0])));
    let mut named = named.peekable();
    // “the Kremlin”, “CNN”, “Harbour Committee”: a name, but not of a person.
    let is_body = named.peek().is_some() && named.all(|w| is_capital(w) || ENDS.has(w));
    let key = key_of(printed);
    // The capital of a single word may just be that of a sentence.
    let is_one = |word: &str| is_acronym(word) || BODIES.has(&key_of(word));
    let lone = words.len() == 1 && (!is_one(words[0]) || words[0].ends_with('s'));
    let last = plain(words[words.len() - 1]);
    // “the Mills”, “young Democrats”: several people.
    let family = words.len() == 2 && last.ends_with('s') && !BODIES.has(&last);
    let several = family && is_article(words[0]) || PARTISANS.has(&last);
    let determined = is_determined(words[0]) && !is_article(words[0]);
    let titled = is_title(&last) && !BODIES.has(&last);
    let kind = if is_body && !(lone || several || determined || titled) {
        PersonKind::Organization
    } else {
        PersonKind::Group
    };
    Phrase { shown, key, kind }
}

/// Returns the names in a list of names, or the one name that a description contains.
fn names(printed: &str) -> Option<Vec<Name>> {
    let plain = !printed.bytes().any(|byte| matches!(byte, b'(' | b'"' | b':' | b';'));
    let printed: Cow<'_, str> = if plain {
        printed.into()
    } else {
        without_works(&without_brackets(printed)).replace([':', ';'], ",").into()
    };
    let joined = replaced(&printed, " or ", " and ");
    if let Some((before, last)) = joined.rsplit_once(" and ") {
        return listed(before, last).or_else(|| described(&joined));
    }
    let mut pieces = printed.split(',');
    let piece = pieces.next()?;
    let first = name(piece);
    if first.as_ref().is_some_and(|name| name.words.len() > 1 || name.titled) {
        return first.map(|name| vec![name]);
    }
    // “the committee's chair, Ada Brook”, but not “supporters of her rival, Ada Brook”
    let full = pieces.filter_map(name).find(|name| name.words.len() > 1);
    full.filter(|_| first.is_none() && !is_several(piece)).or(first).map(|name| vec![name])
}

/// Returns the names before and after the last “and” of a list; pronouns are left
/// out, and so is anything after the comma that follows the last name.
fn listed(before: &str, last: &str) -> Option<Vec<Name>> {
    let both = before.split_once(' ').filter(|(first, _)| first.eq_ignore_ascii_case("both"));
    let before = both.map_or(before, |(_, rest)| rest).replace(" and ", ",");
    let pieces = before.split(',').chain(last.split(',').next());
    let (pronouns, pieces): (Vec<&str>, Vec<&str>) =
        pieces.filter(|piece| !piece.trim().is_empty()).partition(|piece| is_pronoun(piece));
    let names: Option<Vec<Name>> = pieces.into_iter().map(name).collect();
    names.filter(|names| names.len() + pronouns.len() > 1 && !names.is_empty())
}

/// Removes what is in round brackets: “Ada Brook (Ohio) and Carl Mills (Utah)”.
fn without_brackets(printed: &str) -> String {
    let mut pieces = printed.split('(');
    let first = pieces.next().unwrap_or_default().to_owned();
    let rest = pieces.filter_map(|piece| piece.split_once(')'));
    rest.fold(first, |words, (_, after)| words.trim_end().to_owned() + after)
}

/// Removes titles of works, which can name people other than the speaker.
fn without_works(printed: &str) -> String {
    let mut left = String::with_capacity(printed.len());
    let mut rest = printed;
    while let Some((before, from)) = rest.split_once('"') {
        let Some((inside, after)) = from.split_once('"') else { break };
        left.push_str(before);
        // One word is more likely a nickname; at the beginning it describes the speaker.
        if left.trim().is_empty() || !inside.contains(' ') {
            left.extend(["\"", inside, "\""]);
        }
        rest = after;
    }
    left + rest
}

/// Returns true for “supporters of the mayor”: the noun is a plural.
fn is_several(piece: &str) -> bool {
    let nouns = piece.split(' ').take_while(|word| !ENDS.has(word));
    let noun = nouns.map(|word| word.trim_matches(is_edge)).filter(|word| !word.is_empty()).last();
    noun.is_some_and(|noun| noun.starts_with(char::is_lowercase) && is_plural(noun))
}

/// Returns the name before the first comma, and the one after “, and”:
/// “Ada Brook, a sailor and painter”, “Ada Brook, a sailor, and Carl Mills”.
fn described(printed: &str) -> Option<Vec<Name>> {
    let sure = |name: &Name| name.words.len() > 1 || name.titled;
    let first = printed.split(',').next().filter(|piece| !piece.contains(" and "))?;
    let first = name(first).filter(sure)?;
    let second = printed.split_once(", and ").and_then(|(_, piece)| name(piece.split(',').next()?));
    Some(std::iter::once(first).chain(second.filter(sure)).collect())
}

/// Returns the name in a piece without commas: all of it, or its end.
fn name(piece: &str) -> Option<Name> {
    let all: Vec<&str> = piece.split(' ').filter(|w| !w.is_empty() && !is_nickname(w)).collect();
    let all = after_office(&all);
    let end = all.iter().position(|w| ENDS.has(w)).unwrap_or(all.len());
    if all[..end].iter().skip(1).any(|w| EXCEPTING.has(w)) {
        return None;
    }
    let mut head: Vec<&str> = all[..end].iter().map(|w| bare(w)).collect();
    if let Some(last) = head.last_mut() {
        *last = without_possessive(last);
    }
    let run = run_of_capitals(&head);
    let lead = &head[..head.len() - run.len()];
    let run = match run.iter().rposition(|w| is_possessive(w)) {
        Some(at) => &run[at + 1..],
        None => run,
    };
    let (suffix, run_bare) = split_suffix(run);
    let title = run_bare[..run_bare.len().saturating_sub(1)]
        .iter()
        .rposition(|w| is_title_word(w) && !is_initial(w));
    let words = &run_bare[title.map_or(0, |at| at + 1)..];
    let (titled, last) = (title.is_some(), plain(words.last()?));
    let abbreviated = is_initial(words.last()?) || last.len() + 1 < words.last()?.len();
    let no_surname = is_title(&last) && (words.len() < 2 || !SURNAMES_TOO.has(&last));
    // A headline in capitals is not a name.
    let is_headline = words.len() > 3 && words.iter().all(|w| is_acronym(w));
    let is_body = words.iter().any(|w| has_word(&BODIES, w)) || PARTISANS.has(&last);
    let lone = words.len() == 1 && !titled;
    let article = lead.first().is_some_and(|w| is_determined(w));
    let bare_article = article && lead.len() == 1 && !titled;
    let cut = end < all.len();
    let is_other = abbreviated || no_surname || is_headline || is_body;
    if is_other || bare_article || lone && (article || cut || is_acronym(words[0])) {
        return None;
    }
    Some(Name {
        words: words.iter().map(|w| (*w).to_owned()).collect(),
        suffix,
        shown: run.join(" "),
        titled,
    })
}

/// Returns a word without punctuation around it; a possessive keeps its mark: “Mills'”.
fn bare(word: &str) -> &str {
    let quoted = word.starts_with('\'');
    let word = word.trim_start_matches(is_edge);
    let end = word.trim_end_matches(is_edge);
    let with_mark = word.get(..end.len() + 1).filter(|w| w.ends_with("s'"));
    with_mark.filter(|_| !quoted).unwrap_or(end)
}

/// Returns true if a word in lower case is a title, also in the plural: “sens”.
fn is_title(word: &str) -> bool {
    TITLES.has(word) || word.strip_suffix('s').is_some_and(|one| TITLES.has(one))
}

/// As [`is_title`], for a word as it is printed.
fn is_title_word(word: &str) -> bool {
    let bare = without_edges(word);
    if !is_as_plain(bare) {
        return is_title(&plain(bare));
    }
    let one = bare.strip_suffix(['s', 'S']);
    TITLES.has_in_any_case(bare) || one.is_some_and(|one| TITLES.has_in_any_case(one))
}

/// Returns true if a word as it is printed is in a list.
fn has_word(list: &WordList, word: &str) -> bool {
    let bare = without_edges(word);
    if is_as_plain(bare) { list.has_in_any_case(bare) } else { list.has(&plain(bare)) }
}

/// Returns true if only the case of its letters tells a word from its plain form.
fn is_as_plain(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii() && byte != b'.')
}

/// Returns true if a word ends like a plural: “voters”, not “Davis”.
pub(super) fn is_plural(word: &str) -> bool {
    word.ends_with('s') && !["ss", "us", "is"].iter().any(|end| word.ends_with(end))
}

/// Returns what follows “secretary of state” and the like, if a name can follow.
fn after_office<'w, 't>(words: &'w [&'t str]) -> &'w [&'t str] {
    let office = words
        .windows(2)
        .position(|w| w[1] == "of" && matches!(&*plain(w[0]), "secretary" | "minister"));
    match office {
        Some(at) if words.len() > at + 4 => &words[at + 3..],
        _ => words,
    }
}

/// Returns true for a word in quotation marks within a name.
fn is_nickname(word: &str) -> bool {
    word.len() > 2 && word.starts_with('"') && word.ends_with('"')
}

/// Returns the words at the end that can be a name.
fn run_of_capitals<'w, 't>(head: &'w [&'t str]) -> &'w [&'t str] {
    let mut from = head.len();
    while from > 0 {
        let word = head[from - 1];
        let inside = || {
            let before = head[..from].iter().rev().find(|w| !PARTICLES.has(w));
            from < head.len() && before.is_some_and(|w| is_capital(w))
        };
        if is_determined(word) || !(is_capital(word) || PARTICLES.has(word) && inside()) {
            break;
        }
        from -= 1;
    }
    &head[from..]
}

fn split_suffix<'w, 't>(run: &'w [&'t str]) -> (Option<String>, &'w [&'t str]) {
    match run.split_last() {
        Some((last, rest)) if !rest.is_empty() && has_word(&SUFFIXES, last) => {
            (Some(plain(last)), rest)
        }
        _ => (None, run),
    }
}

/// Returns the key that all phrases that count as the same share: lower case, no
/// article, no possessive, no full stops.
pub(super) fn key_of(printed: &str) -> String {
    let shown = without_possessive(without_edges(printed));
    let mut key = String::with_capacity(shown.len());
    for (at, word) in shown.split(' ').filter(|w| !w.is_empty()).enumerate() {
        match at {
            0 => {}
            1 if ARTICLES.has(&key) && !shown.starts_with("A. ") => key.clear(),
            _ => key.push(' '),
        }
        add_plain(word, &mut key);
    }
    key
}

/// Returns a word in lower case without full stops.
pub(super) fn plain(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    add_plain(word, &mut plain);
    plain
}

/// Adds a word in lower case without full stops.
pub(super) fn add_plain(word: &str, to: &mut String) {
    let word = without_edges(word);
    if word.is_ascii() {
        let from = to.len();
        if word.bytes().any(|byte| byte == b'.') {
            word.split('.').for_each(|piece| to.push_str(piece));
        } else {
            to.push_str(word);
        }
        to[from..].make_ascii_lowercase();
    } else {
        to.push_str(&word.replace('.', "").to_lowercase());
    }
}

fn is_edge(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | ',' | ';' | ':' | '(' | ')' | '[' | ']' | '!' | '?' | '-' | '«' | '»' | ' '
    )
}

/// Returns words without the marks around them.
fn without_edges(words: &str) -> &str {
    let bytes = words.as_bytes();
    let ends = bytes.first().zip(bytes.last());
    if ends.is_some_and(|(a, b)| a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric()) {
        return words;
    }
    words.trim_matches(is_edge)
}

fn without_possessive(word: &str) -> &str {
    word.strip_suffix("'s").or_else(|| word.strip_suffix('\'')).unwrap_or(word)
}

fn is_possessive(word: &str) -> bool {
    word.ends_with("'s") || word.ends_with('\'')
}

fn is_article(word: &str) -> bool {
    word != "A." && has_word(&ARTICLES, word)
}

fn is_determined(word: &str) -> bool {
    // an initial is no article
    word != "A." && has_word(&DETERMINERS, word)
}

/// Returns true for “J.” and “J”.
pub(super) fn is_initial(word: &str) -> bool {
    let mut letters = word.trim_end_matches('.').chars();
    letters.next().is_some() && letters.next().is_none()
}

/// Returns true if a word begins with a capital, or its script has no capitals.
fn is_capital(word: &str) -> bool {
    // “Eastport-based” is not a name, but “Brook-Mills” and “al-Sabah” are.
    let starts_low = |word: &str| word.starts_with(char::is_lowercase);
    if word.rsplit_once('-').is_some_and(|(_, end)| starts_low(end)) {
        return false;
    }
    let word = word.strip_prefix("al-").or_else(|| word.strip_prefix("el-")).unwrap_or(word);
    let first = word.chars().find(|c| c.is_alphanumeric());
    first.is_some_and(|c| c.is_alphabetic() && !c.is_lowercase())
}

fn is_acronym(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1
        && word.chars().all(|c| c.is_uppercase() || !c.is_alphabetic())
        && word.chars().any(char::is_uppercase)
}
