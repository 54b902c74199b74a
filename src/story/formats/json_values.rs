//! The values of a JSON text, with their places in it.
//!
//! Files of other tools are read leniently: a key that is missing or has a value of another sort says
//! nothing, and never makes the rest unreadable. Nothing is parsed that nobody asks for.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use serde::Deserialize;
use serde::de::{Deserializer as _, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A key of an object.
#[derive(Deserialize)]
struct Key<'k>(#[serde(borrow)] Cow<'k, str>);

/// Returns where a piece of a text is in it.
pub fn place(whole: &str, piece: &str) -> Range<usize> {
    let start = (piece.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize);
    let start = start.min(whole.len());
    start..(start + piece.len()).min(whole.len())
}

/// Returns the values of some keys of an object. Nothing is parsed after the last of them; what is wrong
/// in the object is left to whoever reads it.
pub fn keys<'t, const N: usize>(object: &'t str, wanted: [&str; N]) -> [Option<&'t RawValue>; N] {
    let (mut found, mut left) = ([None; N], N);
    each(object, &mut |key, value| {
        if let Some(at) = wanted.iter().position(|wanted| *wanted == key) {
            left -= usize::from(found[at].is_none());
            found[at] = Some(value);
        }
        left > 0
    });
    found.map(|value| value.filter(|value: &&RawValue| value.get() != "null"))
}

/// Calls `each` with each key of an object and its value, until it returns false.
pub fn each<'t>(object: &'t str, each: &mut dyn FnMut(&str, &'t RawValue) -> bool) {
    struct Pairs<'e, 't>(&'e mut dyn FnMut(&str, &'t RawValue) -> bool);
    impl<'t> Visitor<'t> for Pairs<'_, 't> {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<(), A::Error> {
            while let Some(Key(key)) = map.next_key()? {
                if !(self.0)(&key, map.next_value()?) {
                    return Err(A::Error::custom("enough"));
                }
            }
            Ok(())
        }
    }
    let _ = serde_json::Deserializer::from_str(object).deserialize_map(Pairs(each));
}

/// Returns the elements of an array; none for anything else.
pub fn array(value: Option<&RawValue>) -> Vec<&RawValue> {
    let is_array = |value: &&RawValue| value.get().starts_with('[');
    value.filter(is_array).and_then(|v| serde_json::from_str(v.get()).ok()).unwrap_or_default()
}

/// Returns true for an object.
pub fn is_object(value: &RawValue) -> bool {
    value.get().starts_with('{')
}

/// Returns a string.
pub fn string(value: Option<&RawValue>) -> Option<Cow<'_, str>> {
    let json = value?.get();
    if !json.starts_with('"') {
        return None;
    }
    match json.get(1..json.len() - 1) {
        Some(plain) if memchr::memchr(b'\\', plain.as_bytes()).is_none() => Some(plain.into()),
        _ => serde_json::from_str::<String>(json).ok().map(Cow::from),
    }
}

/// Returns a string, a number or a word as text; `None` for anything else, and for `null`.
pub fn scalar(value: Option<&RawValue>) -> Option<Cow<'_, str>> {
    let json = value?.get();
    match json.as_bytes().first()? {
        b'"' => string(value),
        b'{' | b'[' | b'n' => None,
        _ => Some(json.into()),
    }
}

/// Returns the strings of an array of strings, or of one string.
pub fn strings(value: Option<&RawValue>) -> Vec<Cow<'_, str>> {
    match scalar(value) {
        Some(one) => vec![one],
        None => array(value).into_iter().filter_map(|one| scalar(Some(one))).collect(),
    }
}

/// Returns a number from 0; of one written as a string or as a fraction too.
pub fn count(value: Option<&RawValue>) -> Option<u32> {
    let words = scalar(value)?;
    let words = words.trim();
    words.parse().ok().or_else(|| {
        let number: f64 = words.parse().ok()?;
        (number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number))
            .then_some(number as u32)
    })
}

/// Returns a number.
pub fn number(value: Option<&RawValue>) -> Option<f64> {
    scalar(value)?.trim().parse().ok().filter(|number: &f64| number.is_finite())
}

/// Returns true for the word `true`.
pub fn is_true(value: Option<&RawValue>) -> bool {
    value.is_some_and(|value| value.get() == "true")
}

/// Returns why a text is no JSON, with the line and the column in it; `None` if it is.
pub fn fault(text: &str) -> Option<serde_json::Error> {
    serde_json::from_str::<IgnoredAny>(text).err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_borrowed_with_their_places() {
        let whole = r#" {"a": [1, "x\ny"], "b": null, "c": "é", "c": "later", "n": 7.0}"#;
        let [a, b, c, n] = keys(whole, ["a", "b", "c", "n"]);
        assert_eq!(place(whole, a.map_or("", |a| a.get())), 7..18);
        assert_eq!(strings(a), ["1", "x\ny"]);
        assert!(b.is_none());
        assert_eq!(string(c).as_deref(), Some("later"));
        assert_eq!((count(n), count(c), number(n)), (Some(7), None, Some(7.0)));
    }

    #[test]
    fn what_is_of_another_sort_says_nothing() {
        assert!(keys("[1]", ["a"])[0].is_none());
        assert!(keys("{\"a\": tru", ["a"])[0].is_none());
        let [a, b] = keys(r#"{"a": {"b": 1}, "b": -3}"#, ["a", "b"]);
        assert!(array(a).is_empty() && string(a).is_none() && scalar(a).is_none());
        assert_eq!((count(b), number(b)), (None, Some(-3.0)));
    }
}
