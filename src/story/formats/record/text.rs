//! Which of some strings is the article, and what else is known about it.

use std::borrow::Cow;

use serde_json::value::RawValue;

use crate::story::Meta;
use crate::story::formats::json_values::{each, string, strings};

/// The fewest characters of a string that is an article, where there are others.
const SHORTEST: usize = 20;

/// The usual names of the text, the most usual first.
const NAMES: [&str; 12] = [
    "text",
    "data",
    "content",
    "body",
    "article",
    "articleBody",
    "document",
    "column_data",
    "sentence",
    "paragraph",
    "story",
    "raw",
];

/// A string of an object with its key.
pub type Named<'t> = (String, Cow<'t, str>);

/// Returns the strings of an object with their keys.
pub fn strings_of(object: &str) -> Vec<Named<'_>> {
    let mut all = Vec::new();
    each(object, &mut |key, value| {
        if let Some(words) = string(Some(value)) {
            all.push((key.to_owned(), words));
        }
        true
    });
    all
}

/// Returns the position of the string that is the article: one with the names that are asked for, else
/// the only long one, else the one with the most usual name, else the longest.
pub fn article(all: &[Named<'_>], asked: &[&str]) -> Option<usize> {
    let named = |name: &str| all.iter().position(|(key, _)| key == name);
    if let Some(at) = asked.iter().find_map(|name| named(name)) {
        return Some(at);
    }
    let is_long = |(_, words): &&Named<'_>| words.chars().nth(SHORTEST).is_some();
    if all.iter().filter(is_long).count() == 1 {
        return all.iter().position(|one| is_long(&one));
    }
    let usual = NAMES.iter().find_map(|name| named(name));
    usual.or_else(|| (0..all.len()).max_by_key(|at| all[*at].1.len()))
}

/// Returns true if words are the address of a text and not a text.
pub fn is_address(words: &str) -> bool {
    let words = words.trim();
    let begins = ["http://", "https://", "s3://", "gs://", "file://", "/data/", "upload/"];
    begins.iter().any(|begin| words.starts_with(begin)) && !words.contains(char::is_whitespace)
}

/// Takes from an object what is known about an article: title, date, outlet and the like.
pub fn about(object: &str, meta: &mut Meta) {
    each(object, &mut |key, value| {
        tell(key, value, meta);
        true
    });
}

fn tell(key: &str, value: &RawValue, meta: &mut Meta) {
    let one = || string(Some(value)).map(|words| words.trim().to_owned());
    let one = || one().filter(|words| !words.is_empty() && words.len() < 1_000);
    let set = |to: &mut Option<String>| {
        if to.is_none() {
            *to = one();
        }
    };
    match key.to_ascii_lowercase().as_str() {
        "title" | "headline" if meta.title.is_empty() => meta.title = one().unwrap_or_default(),
        "date" | "published" | "datepublished" | "date_published" | "pub_date" => {
            set(&mut meta.date);
        }
        "outlet" | "publisher" | "newspaper" => set(&mut meta.outlet),
        "url" | "link" | "source_url" => set(&mut meta.url),
        "language" | "lang" => set(&mut meta.language),
        "author" | "authors" | "byline" if meta.authors.is_empty() => {
            let names = strings(Some(value)).into_iter().map(|name| name.trim().to_owned());
            meta.authors = names.filter(|name| !name.is_empty()).take(50).collect();
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(object: &str, asked: &[&str]) -> String {
        let all = strings_of(object);
        article(&all, asked).map_or_else(String::new, |at| all[at].0.clone())
    }

    #[test]
    fn the_article_is_the_only_long_string_or_has_the_usual_name() {
        let long = "The ferry sails at nine, she said.";
        assert_eq!(check(&format!(r#"{{"id": 7, "headline": "Ferry", "x": "{long}"}}"#), &[]), "x");
        let two = format!(r#"{{"summary": "{long} Twice.", "text": "{long}"}}"#);
        assert_eq!(check(&two, &[]), "text");
        assert_eq!(check(&two, &["summary"]), "summary");
        assert_eq!(check(r#"{"a": "船", "b": "船は出る"}"#, &[]), "b");
        assert_eq!(check(r#"{"id": 7}"#, &[]), "");
    }

    #[test]
    fn what_is_known_about_it_is_taken() {
        let mut meta = Meta::default();
        about(
            r#"{"headline": " Ferry ", "author": ["Ada Brook", ""], "date": "2026-01-02", "n": 1}"#,
            &mut meta,
        );
        assert_eq!((meta.title.as_str(), meta.date.as_deref()), ("Ferry", Some("2026-01-02")));
        assert_eq!(meta.authors, ["Ada Brook"]);
    }
}
