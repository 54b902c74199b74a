//! Reads a CAS in JSON (UIMA CAS JSON 0.4).
//!
//! ```text
//! %ID %TYPE %ELEMENTS   the ID, the type and the elements of a feature structure
//! @name                 a reference: the ID of another, or a list of IDs
//! #name                 a number that JSON cannot hold, as a string
//! ^name                 an anchor: a place, as a number
//! ```

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use serde::Deserialize;
use serde::de::{Deserializer as _, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::cas::{Cas, Sofa, Structure, Value, offset, place};
use super::types::Words;

/// Why a file is no CAS in JSON.
pub(super) struct Fault {
    /// What is wrong: lower case, no full stop.
    pub what: String,
    /// The line and the column, from 1.
    pub at: Option<(usize, usize)>,
}

/// Reads a file.
///
/// # Errors
/// If it is not JSON, or has no feature structures.
pub(super) fn read(file: &str) -> Result<Cas<'_>, Fault> {
    let start = file.len() - file.trim_start_matches('\u{feff}').len();
    let mut cas = Cas::default();
    let mut are_there = false;
    let mut wrong = None;
    object(&file[start..], &mut |key, value| match &*key {
        "%TYPES" => types(&mut cas, value),
        "%FEATURE_STRUCTURES" => {
            are_there = true;
            if let Err(why) = structures(&mut cas, (file, value)) {
                wrong.get_or_insert(why);
            }
        }
        "%VIEWS" => are_there = true,
        _ => {}
    })
    .map_err(|why| fault(&why))?;
    if let Some(why) = wrong {
        return Err(fault(&why));
    }
    if !are_there {
        return Err(Fault { what: "it has no `%FEATURE_STRUCTURES`".to_owned(), at: None });
    }
    Ok(cas)
}

fn fault(why: &serde_json::Error) -> Fault {
    let words = why.to_string();
    let what = words.split(" at line ").next().unwrap_or_default().to_owned();
    Fault { what, at: (why.line() > 0).then(|| (why.line(), why.column())) }
}

/// A key of an object.
#[derive(Deserialize)]
struct Key<'k>(#[serde(borrow)] Cow<'k, str>);

/// Calls `each` with each key of an object and its value.
///
/// # Errors
/// If it is no object.
fn object<'a>(
    text: &'a str,
    each: &mut dyn FnMut(Words<'a>, &'a RawValue),
) -> Result<(), serde_json::Error> {
    let mut reader = serde_json::Deserializer::from_str(text);
    reader.deserialize_map(Pairs(each))?;
    reader.end()
}

struct Pairs<'e, 'a>(&'e mut dyn FnMut(Words<'a>, &'a RawValue));

impl<'a> Visitor<'a> for Pairs<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(Key(key)) = map.next_key()? {
            (self.0)(key, map.next_value()?);
        }
        Ok(())
    }
}

/// Reads the types; what is not understood there is left out.
fn types<'a>(cas: &mut Cas<'a>, value: &'a RawValue) {
    let _ = object(value.get(), &mut |name, value| {
        let (mut above, mut features) = (Cow::default(), Vec::new());
        let _ = object(value.get(), &mut |key, value| match &*key {
            "%SUPER_TYPE" => above = scalar(value).unwrap_or_default(),
            key_name if key_name.starts_with('%') => {}
            _ => {
                let _ = object(value.get(), &mut |inner, value| {
                    if inner == "%RANGE" {
                        features.push((key.clone(), scalar(value).unwrap_or_default()));
                    }
                });
            }
        });
        cas.types.add(name, above, features);
    });
}

fn structures<'a>(
    cas: &mut Cas<'a>,
    (file, value): (&'a str, &'a RawValue),
) -> Result<(), serde_json::Error> {
    if value.get().starts_with('[') {
        let list: Vec<&'a RawValue> = serde_json::from_str(value.get())?;
        for value in list {
            structure(cas, file, (Cow::default(), value));
        }
        return Ok(());
    }
    object(value.get(), &mut |id, value| structure(cas, file, (id, value)))
}

/// Reads a feature structure, whose ID may stand before it.
fn structure<'a>(cas: &mut Cas<'a>, file: &'a str, (id, value): (Words<'a>, &'a RawValue)) {
    let text = value.get();
    let mut read = Structure { id, at: range(file, text), ..Structure::default() };
    let (mut begin, mut end, mut elements) = (None, None, None);
    let done = object(text, &mut |key, value| match &*key {
        "%ID" => read.id = scalar(value).unwrap_or_default(),
        "%TYPE" => read.kind = scalar(value).unwrap_or_default(),
        "@sofa" => read.sofa = scalar(value),
        "begin" | "^begin" | "#begin" => begin = scalar(value).map(|digits| offset(&digits)),
        "end" | "^end" | "#end" => end = scalar(value).map(|digits| offset(&digits)),
        "%ELEMENTS" => elements = Some(scalars(value)),
        _ => {
            if let Some(feature) = feature(key, value) {
                read.features.push(feature);
            }
        }
    });
    if done.is_err() {
        return;
    }
    if let Some(elements) = elements {
        let of_values = read.kind.starts_with("uima.cas.") && read.kind != "uima.cas.FSArray";
        let value = if of_values { Value::Texts(elements) } else { Value::References(elements) };
        read.features.push((Cow::Borrowed("elements"), value));
    }
    read.place = place(begin, end);
    if read.kind == "uima.cas.Sofa" {
        cas.sofas.push(sofa(read));
    } else {
        cas.structures.push(read);
    }
}

/// Reads a feature by the sign before its name.
fn feature<'a>(key: Words<'a>, value: &'a RawValue) -> Option<(Words<'a>, Value<'a>)> {
    if key.starts_with('%') || value.get() == "null" {
        return None;
    }
    let is_reference = key.starts_with('@');
    let name = match (key.starts_with(['@', '#', '^']), key) {
        (false, key) => key,
        (true, Cow::Borrowed(key)) => Cow::Borrowed(&key[1..]),
        (true, Cow::Owned(key)) => Cow::Owned(key[1..].to_owned()),
    };
    let value = match (value.get().as_bytes().first()?, is_reference) {
        (b'[', false) => Value::Texts(scalars(value)),
        (b'{', _) => return None,
        (_, true) => Value::References(scalars(value)),
        _ => Value::Text(scalar(value)?),
    };
    Some((name, value))
}

fn sofa(read: Structure<'_>) -> Sofa<'_> {
    let Structure { id, features, at, .. } = read;
    let mut sofa = Sofa { id, at, ..Sofa::default() };
    for (name, value) in features {
        match (&*name, value) {
            ("sofaID", Value::Text(text)) => sofa.view = text,
            ("sofaString", Value::Text(text)) => sofa.text = Some(text),
            ("sofaURI", Value::Text(text)) => sofa.address = Some(text),
            ("sofaArray", Value::References(ids)) => sofa.array = ids.into_iter().next(),
            _ => {}
        }
    }
    sofa
}

/// Returns the values of an array, or one value.
fn scalars(value: &RawValue) -> Vec<Words<'_>> {
    if !value.get().starts_with('[') {
        return scalar(value).into_iter().collect();
    }
    let list: Vec<&RawValue> = serde_json::from_str(value.get()).unwrap_or_default();
    list.into_iter().filter_map(scalar).collect()
}

/// Returns a string, a number or a word as text; `None` for anything else, and for `null`.
fn scalar(value: &RawValue) -> Option<Words<'_>> {
    let json = value.get();
    match json.as_bytes().first()? {
        b'"' => match json.get(1..json.len() - 1) {
            Some(plain) if memchr::memchr(b'\\', plain.as_bytes()).is_none() => Some(plain.into()),
            // a lone surrogate, which no text can hold, is not there
            _ => serde_json::from_str::<String>(json).ok().map(Cow::from),
        },
        b'{' | b'[' | b'n' => None,
        _ => Some(json.into()),
    }
}

/// Returns where a piece of a file is.
fn range(file: &str, piece: &str) -> Range<usize> {
    let start = (piece.as_ptr() as usize).saturating_sub(file.as_ptr() as usize);
    let start = start.min(file.len());
    start..(start + piece.len()).min(file.len())
}
