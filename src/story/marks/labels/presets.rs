//! Sets of labels that need no `sayso.toml`: those of known corpora and tools, and the common words.
//!
//! A file has the labels of one of them: of the first whose own labels are in it.

use super::meaning::Meaning;
use crate::story::{Form, PersonKind};

/// A set of labels.
pub struct Preset {
    /// Its name, as `preset = […]` takes it.
    pub name: &'static str,
    /// Whose labels they are: lower case, no full stop.
    pub help: &'static str,
    /// A file with all labels of one of these lists has them; the last preset fits any file.
    pub(super) known_by: &'static [&'static [&'static str]],
    /// Each label and what it means.
    pub rows: &'static [(&'static str, Meaning)],
    /// True if a span that belongs to no event can be a quote or a claim.
    pub(super) spans: bool,
    /// True if the case of letters makes no difference.
    pub(super) any_case: bool,
    /// Values of features, and the form that they stand for.
    pub(super) forms: &'static [(&'static str, Form)],
    /// A feature of quotes, and the features of their parts that have the same value.
    pub(super) joins: &'static [(&'static str, &'static [&'static str])],
}

const PERSON: Meaning = Meaning::Somebody(PersonKind::Person);
const ORGANIZATION: Meaning = Meaning::Somebody(PersonKind::Organization);

const EMPTY: Preset = Preset {
    name: "",
    help: "",
    known_by: &[],
    rows: &[],
    spans: false,
    any_case: false,
    forms: &[],
    joins: &[],
};

/// All presets, in the order in which they are tried.
pub const PRESETS: &[Preset] = &[
    Preset {
        name: "polnear",
        help: "the attributions of PolNeAR",
        known_by: &[&["Attribution"], &["Attribution-no-source"], &["Discuss"], &["Discard"]],
        rows: &[
            ("Attribution", Meaning::Quote),
            ("Attribution-no-source", Meaning::Unsourced),
            ("Source", Meaning::Speaker),
            ("Cue", Meaning::Cue),
            ("Content", Meaning::Content),
            ("Discuss", Meaning::Ignore),
            ("Discard", Meaning::Ignore),
        ],
        ..EMPTY
    },
    Preset {
        name: "parc3",
        help: "attribution relations as in the Penn Attribution Relations Corpus",
        known_by: &[&["attribution", "source", "content"]],
        rows: &[
            ("attribution", Meaning::Quote),
            ("source", Meaning::Speaker),
            ("cue", Meaning::Cue),
            ("content", Meaning::Content),
        ],
        spans: true,
        ..EMPTY
    },
    Preset {
        name: "spkatt",
        help: "speaker attribution in debates (SpkAtt), one event for each",
        known_by: &[&["Message", "Addr"], &["SpeechEvent"]],
        rows: &[
            ("SpeechEvent", Meaning::Quote),
            ("Source", Meaning::Speaker),
            ("Cue", Meaning::Cue),
            ("PTC", Meaning::Cue),
            ("Message", Meaning::Content),
            ("Addr", Meaning::Addressee),
            ("Topic", Meaning::Note),
            ("Medium", Meaning::Note),
            ("Evidence", Meaning::Note),
        ],
        ..EMPTY
    },
    Preset {
        name: "redewiedergabe",
        help: "speech, thought and writing in the Redewiedergabe corpus",
        known_by: &[&["Stwr"]],
        rows: &[
            ("Stwr", Meaning::Quote),
            ("Speaker", Meaning::Speaker),
            ("IntExpression", Meaning::Cue),
            ("Frame", Meaning::Note),
        ],
        spans: true,
        forms: &[
            ("direct", Form::Direct),
            ("indirect", Form::Indirect),
            ("freeIndirect", Form::Indirect),
            ("indirect freeIndirect", Form::Indirect),
            ("reported", Form::Indirect),
        ],
        joins: &[("StwrID", &["FrameID", "SpeakerID", "IntExpressionID", "StwrID"])],
        ..EMPTY
    },
    Preset {
        name: "common",
        help: "the words that most people choose, in any case",
        rows: &[
            ("quote", Meaning::Quote),
            ("quotation", Meaning::Quote),
            ("direct quote", Meaning::Quote),
            ("indirect quote", Meaning::Quote),
            ("direct_quote", Meaning::Quote),
            ("indirect_quote", Meaning::Quote),
            ("direct", Meaning::Quote),
            ("indirect", Meaning::Quote),
            ("claim", Meaning::Claim),
            ("speaker", Meaning::Speaker),
            ("source", Meaning::Speaker),
            ("holder", Meaning::Speaker),
            ("said by", Meaning::Speaker),
            ("said_by", Meaning::Speaker),
            ("saidby", Meaning::Speaker),
            ("spoken by", Meaning::Speaker),
            ("spoken_by", Meaning::Speaker),
            ("cue", Meaning::Cue),
            ("verb", Meaning::Cue),
            ("content", Meaning::Content),
            ("addressee", Meaning::Addressee),
            ("continues", Meaning::Part),
            ("part", Meaning::Part),
            ("inside", Meaning::Inside),
            ("coref", Meaning::Same),
            ("coreference", Meaning::Same),
            ("same", Meaning::Same),
            ("same as", Meaning::Same),
            ("per", PERSON),
            ("person", PERSON),
            ("org", ORGANIZATION),
            ("organization", ORGANIZATION),
            ("organisation", ORGANIZATION),
            ("gpe", ORGANIZATION),
            ("who", Meaning::Who),
            ("says", Meaning::Says),
            ("note", Meaning::Note),
            ("comment", Meaning::Note),
            ("key", Meaning::Ignore),
        ],
        spans: true,
        any_case: true,
        forms: &[
            ("direct quote", Form::Direct),
            ("indirect quote", Form::Indirect),
            ("direct_quote", Form::Direct),
            ("indirect_quote", Form::Indirect),
            ("direct", Form::Direct),
            ("indirect", Form::Indirect),
        ],
        ..EMPTY
    },
];

impl Preset {
    /// Returns the preset of a name.
    pub(super) fn named(name: &str) -> Option<&'static Self> {
        PRESETS.iter().find(|preset| preset.name == name)
    }

    /// Returns the preset that a file with some labels has.
    pub(super) fn of(has: impl Fn(&str) -> bool) -> Option<&'static Self> {
        PRESETS.iter().find(|preset| {
            preset.known_by.is_empty()
                || preset.known_by.iter().any(|all| all.iter().all(|label| has(label)))
        })
    }

    /// Returns what a label means.
    pub(super) fn meaning(&self, label: &str) -> Option<Meaning> {
        let fits = |own: &str| own == label || self.any_case && own.eq_ignore_ascii_case(label);
        self.rows.iter().find(|(own, _)| fits(own)).map(|(_, meaning)| *meaning)
    }

    /// Returns the form that a value or a label stands for.
    pub(super) fn form(&self, value: &str) -> Option<Form> {
        let fits = |own: &str| own == value || self.any_case && own.eq_ignore_ascii_case(value);
        self.forms.iter().find(|(own, _)| fits(own)).map(|(_, form)| *form)
    }
}
