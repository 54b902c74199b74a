//! What an answer is about besides the words, as keys of a line.

use serde::{Deserialize, Serialize};

use super::strings::{JsonStr, boxed, json_str};
use crate::review::event::{SeenAbout, SeenClaim, SeenSource, SeenSpeaker};

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct AboutFields<'a> {
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    form: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    speakers: Option<Vec<SpeakerFields<'a>>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    cue: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    mention: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    claim: Option<ClaimFields<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    sources: Option<Vec<SourceTextFields<'a>>>,
}

#[derive(Serialize, Deserialize)]
struct SpeakerFields<'a> {
    #[serde(borrow)]
    id: JsonStr<'a>,
    #[serde(borrow)]
    name: JsonStr<'a>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    role: Option<JsonStr<'a>>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct ClaimFields<'a> {
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    says: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    question: Option<JsonStr<'a>>,
}

#[derive(Serialize, Deserialize)]
struct SourceTextFields<'a> {
    #[serde(borrow)]
    id: JsonStr<'a>,
    #[serde(borrow)]
    sha256: JsonStr<'a>,
}

fn borrowed(words: Option<&str>) -> Option<JsonStr<'_>> {
    words.map(json_str)
}

impl<'a> AboutFields<'a> {
    pub(super) fn of(about: &'a SeenAbout) -> Self {
        let speaker = |one: &'a SeenSpeaker| SpeakerFields {
            id: json_str(&one.id),
            name: json_str(&one.name),
            role: borrowed(one.role.as_deref()),
        };
        let source = |one: &'a SeenSource| SourceTextFields {
            id: json_str(&one.id),
            sha256: json_str(&one.sha256),
        };
        Self {
            form: borrowed(about.form.as_deref()),
            speakers: about.speakers.as_ref().map(|all| all.iter().map(speaker).collect()),
            cue: borrowed(about.cue.as_deref()),
            mention: borrowed(about.mention.as_deref()),
            claim: about.claim.as_ref().map(|claim| ClaimFields {
                says: borrowed(claim.says.as_deref()),
                question: borrowed(claim.question.as_deref()),
            }),
            sources: about.sources.as_ref().map(|all| all.iter().map(source).collect()),
        }
    }

    pub(super) fn about(self) -> SeenAbout {
        let speaker = |one: SpeakerFields<'_>| SeenSpeaker {
            id: one.id.into(),
            name: one.name.into(),
            role: boxed(one.role),
        };
        let source =
            |one: SourceTextFields<'_>| SeenSource { id: one.id.into(), sha256: one.sha256.into() };
        SeenAbout {
            form: boxed(self.form),
            speakers: self.speakers.map(|all| all.into_iter().map(speaker).collect()),
            cue: boxed(self.cue),
            mention: boxed(self.mention),
            claim: self.claim.map(|claim| SeenClaim {
                says: boxed(claim.says),
                question: boxed(claim.question),
            }),
            sources: self.sources.map(|all| all.into_iter().map(source).collect()),
        }
    }
}
