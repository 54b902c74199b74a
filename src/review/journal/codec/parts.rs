//! The parts of a line that several kinds of event share: seen words, evidence, sources.

use serde::{Deserialize, Serialize};

use super::about::AboutFields;
use super::strings::{JsonStr, boxed, json_str};
use crate::review::event::{EvidenceRef, Passage, ReviewerSource, SeenPart, SeenWords};
use crate::story::Stance;

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct SeenFields<'a> {
    #[serde(borrow)]
    pub(super) exact: JsonStr<'a>,
    #[serde(borrow)]
    pub(super) prefix: JsonStr<'a>,
    #[serde(borrow)]
    pub(super) suffix: JsonStr<'a>,
    pub(super) start: u32,
    #[serde(borrow, skip_serializing_if = "Vec::is_empty")]
    pub(super) more: Vec<PartFields<'a>>,
    #[serde(borrow)]
    pub(super) sha256: JsonStr<'a>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub(super) about: Option<Box<AboutFields<'a>>>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct PartFields<'a> {
    #[serde(borrow)]
    pub(super) exact: JsonStr<'a>,
    #[serde(borrow)]
    pub(super) prefix: JsonStr<'a>,
    #[serde(borrow)]
    pub(super) suffix: JsonStr<'a>,
    pub(super) start: u32,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct EvidenceFields<'a> {
    #[serde(borrow)]
    pub(super) source: JsonStr<'a>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub(super) locator: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub(super) stance: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub(super) excerpt: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub(super) passage: Option<PassageFields<'a>>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct PassageFields<'a> {
    #[serde(borrow)]
    pub(super) words: Vec<JsonStr<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub(super) label: Option<JsonStr<'a>>,
    #[serde(borrow)]
    pub(super) sha256: JsonStr<'a>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct SourceFields<'a> {
    #[serde(borrow)]
    pub(super) id: JsonStr<'a>,
    #[serde(borrow)]
    pub(super) title: JsonStr<'a>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<JsonStr<'a>>,
}

impl<'a> SeenFields<'a> {
    pub(super) fn of(seen: &'a SeenWords) -> Self {
        let mut parts = seen.parts.iter().map(PartFields::of);
        let first = parts.next().unwrap_or_default();
        Self {
            exact: first.exact,
            prefix: first.prefix,
            suffix: first.suffix,
            start: first.start,
            more: parts.collect(),
            sha256: (&*seen.sha256).into(),
            about: seen.about.as_deref().map(|about| Box::new(AboutFields::of(about))),
        }
    }

    pub(super) fn seen(self) -> SeenWords {
        let Self { exact, prefix, suffix, start, more, sha256, about } = self;
        let first = PartFields { exact, prefix, suffix, start };
        // an item without a place has no words
        let first = (!first.exact.is_empty() || !more.is_empty()).then_some(first);
        let parts = first.into_iter().chain(more).map(PartFields::part).collect();
        let about = about.map(|about| Box::new(about.about()));
        SeenWords { parts, sha256: sha256.into(), about }
    }
}

impl<'a> PartFields<'a> {
    pub(super) fn of(part: &'a SeenPart) -> Self {
        let SeenPart { exact, prefix, suffix, start } = part;
        Self {
            exact: (&**exact).into(),
            prefix: (&**prefix).into(),
            suffix: (&**suffix).into(),
            start: *start,
        }
    }

    pub(super) fn part(self) -> SeenPart {
        let owned = |words: JsonStr<'_>| words.into();
        SeenPart {
            exact: owned(self.exact),
            prefix: owned(self.prefix),
            suffix: owned(self.suffix),
            start: self.start,
        }
    }
}

impl<'a> EvidenceFields<'a> {
    pub(super) fn of(cited: &'a EvidenceRef) -> Self {
        Self {
            source: (&*cited.source).into(),
            locator: cited.locator.as_deref().map(Into::into),
            stance: cited.stance.map(|stance| stance.word().into()),
            excerpt: cited.excerpt.as_deref().map(Into::into),
            passage: cited.passage.as_deref().map(PassageFields::of),
        }
    }

    pub(super) fn cited(self) -> EvidenceRef {
        let stance = self.stance.and_then(|s| Stance::ALL.iter().find(|(_, word)| **word == *s));
        EvidenceRef {
            source: self.source.into(),
            locator: boxed(self.locator),
            stance: stance.map(|(stance, _)| *stance),
            excerpt: boxed(self.excerpt),
            passage: self.passage.map(|passage| passage.passage().into()),
        }
    }
}

impl<'a> PassageFields<'a> {
    fn of(passage: &'a Passage) -> Self {
        Self {
            words: passage.words.iter().map(|words| json_str(words)).collect(),
            label: passage.label.as_deref().map(Into::into),
            sha256: json_str(&passage.sha256),
        }
    }

    fn passage(self) -> Passage {
        let words = self.words.into_iter().map(Into::into).collect();
        Passage { words, label: boxed(self.label), sha256: self.sha256.into() }
    }
}

impl<'a> SourceFields<'a> {
    pub(super) fn of(own: &'a ReviewerSource) -> Self {
        let url = own.url.as_deref().map(Into::into);
        Self { id: (&*own.id).into(), title: (&*own.title).into(), url }
    }

    pub(super) fn own(self) -> ReviewerSource {
        let owned = |words: JsonStr<'_>| words.into();
        ReviewerSource { id: owned(self.id), title: owned(self.title), url: boxed(self.url) }
    }
}
