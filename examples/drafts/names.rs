//! When two mentions, or two names, are taken for the same: the rules that attribution is scored by.

use std::collections::BTreeSet;

use sayso::story::Span;

/// Words that say nothing of who somebody is.
const SMALL: &str = " the a an of in on at to for and or but by with from as is was were be been being \
    he she they it his her their its who that this these those mr mrs ms dr sir sen rep gov president \
    senator former one also which said says not no i we you our my your ";
const PRONOUNS: &str = " he she they it we i you who his her their himself herself ";
const TITLES: &str = " mr mrs ms miss dr sir dame lord lady sen rep gov president senator governor \
    secretary gen general col capt judge justice prof professor mayor former attorney director \
    chairman chairwoman chief minister prime special envoy ambassador leader spokesman spokeswoman \
    spokesperson ceo pope king queen prince princess ";
const SUFFIXES: &str = " jr sr ii iii ";

fn in_list(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split_ascii_whitespace().any(|known| known == word)
}

/// How an article names a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Naming {
    /// he, she, they
    Pronoun,
    /// who, which, that
    Relative,
    /// A name.
    Name,
    /// Another noun: officials, the report.
    Noun,
}

/// Returns how words name a speaker.
pub(crate) fn naming(words: &str) -> Naming {
    let lower = words.trim().to_lowercase();
    match lower.as_str() {
        "who" | "which" | "that" | "whose" => Naming::Relative,
        one if in_list(PRONOUNS, one) || in_list(" them him this these those ", one) => {
            Naming::Pronoun
        }
        _ if head_name(words).is_some() => Naming::Name,
        _ => Naming::Noun,
    }
}

/// Returns the words of a text, in small letters, without marks.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut letters = text.chars().peekable();
    let mut joined = false;
    while let Some(letter) = letters.next() {
        if letter.is_alphanumeric() {
            word.extend(letter.to_lowercase());
            continue;
        }
        let goes_on = letters.peek().is_some_and(|next| next.is_alphanumeric());
        if matches!(letter, '\'' | '’') && !word.is_empty() && !joined && goes_on {
            word.push('\'');
            joined = true;
            continue;
        }
        if !word.is_empty() {
            out.push(std::mem::take(&mut word));
        }
        joined = false;
    }
    out.extend(Some(word).filter(|word| !word.is_empty()));
    out
}

fn content_words(text: &str) -> BTreeSet<String> {
    let words = words(text).into_iter();
    let bare = words.map(|word| word.strip_suffix("'s").map_or(word.clone(), str::to_owned));
    bare.filter(|word| word.chars().count() >= 2 && !in_list(SMALL, word)).collect()
}

/// Returns a word without 's and the points and marks around it.
fn bare(word: &str) -> &str {
    let word = word.trim_matches(|c| matches!(c, '.' | ',' | '\'' | '’' | '"'));
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
}

/// Returns the last name of the name that a mention begins with, in small letters.
pub(crate) fn head_name(mention: &str) -> Option<String> {
    let breaks = [",", "(", " who ", " of ", " at ", " from ", " for ", " in "];
    let end = breaks.iter().filter_map(|mark| mention.find(mark)).min().unwrap_or(mention.len());
    let capital = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
    let mark = |c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '.' | '-' | '_'));
    let all = mention[..end].split(mark).filter(capital).map(|word| {
        let lower: String = word.to_lowercase();
        (lower.chars().filter(|c| c.is_alphanumeric()).collect::<String>(), bare(word))
    });
    let names = all.filter(|(key, _)| !in_list(TITLES, key) && !in_list(SMALL, key));
    let mut names = names.map(|(_, word)| word.to_lowercase());
    names.rfind(|word| !word.is_empty() && !in_list(SUFFIXES, word))
}

/// Returns the words that a name is told by.
fn name_words(name: &str) -> Vec<String> {
    let all = || name.split_whitespace().map(|word| bare(word).to_lowercase());
    let no_name = |word: &str| {
        in_list(TITLES, word) || in_list(SUFFIXES, word) || in_list(" the of a u.s us ", word)
    };
    let names: Vec<String> = all().filter(|word| !word.is_empty() && !no_name(word)).collect();
    if names.is_empty() {
        return all().filter(|word| !matches!(word.as_str(), "" | "the" | "a")).collect();
    }
    names
}

/// Returns true if two names are taken for the same person's.
pub(crate) fn same_name(expected: &str, found: &str) -> bool {
    let (expected, found) = (name_words(expected), name_words(found));
    let ([.., last], [.., end]) = (&expected[..], &found[..]) else { return false };
    let shorter = expected.len().min(found.len());
    if expected == found
        || shorter >= 2 && expected[expected.len() - shorter..] == found[found.len() - shorter..]
    {
        return true;
    }
    if last == end {
        let (first, other) = (&expected[0], &found[0]);
        let initial = first.chars().next() == other.chars().next()
            && (first.chars().count() <= 2 || other.chars().count() <= 2);
        return shorter == 1 || first == other || initial;
    }
    let (one, two): (BTreeSet<_>, BTreeSet<_>) =
        (expected.iter().collect(), found.iter().collect());
    let common = one.intersection(&two).count();
    common >= 2 && common * 100 >= 66 * one.len().min(two.len())
}

/// Returns true if a proposal names the right speaker: its mention shares a word of content with the
/// right one (of a pronoun: it is the same one), or it names the same last name.
pub(crate) fn attributed(
    text: &str,
    right: &[Span],
    mention: Option<Span>,
    name: Option<&str>,
) -> bool {
    let shared = right.iter().any(|right| {
        mention.and_then(|mention| common(*right, mention)).is_some_and(|common| {
            let (all, common) = (&text[right.range()], &text[common.range()]);
            if words(all).len() == 1 || content_words(all).is_empty() {
                common.chars().any(char::is_alphanumeric)
            } else {
                !content_words(common).is_empty()
            }
        })
    });
    if shared {
        return true;
    }
    let printed = printed(text, right);
    let Some(head) = head_name(&printed).filter(|head| !in_list(PRONOUNS, head)) else {
        return false;
    };
    let found = mention.map(|mention| &text[mention.range()]);
    let names = name.into_iter().chain(found);
    names.map(|name| name.split(',').next().unwrap_or(name)).any(|n| name_words(n).contains(&head))
}

/// Returns the words of some places.
pub(crate) fn printed(text: &str, places: &[Span]) -> String {
    places.iter().map(|place| &text[place.range()]).collect::<Vec<_>>().join(" ")
}

/// Returns what two places have in common.
fn common(one: Span, other: Span) -> Option<Span> {
    one.overlaps(other).then(|| Span::new(one.start.max(other.start), one.end.min(other.end)))
}
