//! The strings of a line.

use std::borrow::Cow;
use std::ops::Deref;

use serde::{Deserialize, Serialize};

/// A string of a line, which is copied only if it contains escapes.
#[derive(Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct JsonStr<'a>(#[serde(borrow)] Cow<'a, str>);

impl<'a> From<&'a str> for JsonStr<'a> {
    fn from(words: &'a str) -> Self {
        Self(Cow::Borrowed(words))
    }
}

impl From<String> for JsonStr<'_> {
    fn from(words: String) -> Self {
        Self(Cow::Owned(words))
    }
}

impl From<JsonStr<'_>> for Box<str> {
    fn from(words: JsonStr<'_>) -> Self {
        match words.0 {
            Cow::Borrowed(words) => words.into(),
            Cow::Owned(words) => words.into(),
        }
    }
}

impl Deref for JsonStr<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

pub(super) fn json_str(text: &str) -> JsonStr<'_> {
    text.into()
}

pub(super) fn boxed(words: Option<JsonStr<'_>>) -> Option<Box<str>> {
    words.map(Into::into)
}
