//! UIMA CAS JSON 0.4, as `INCEpTION` takes it: a layer for quotes with slots for their cues, speakers and
//! further parts, one for claims, one for what fills the slots, and the article's head.
//!
//! Offsets are UTF-16 units, as in Java. Every structure comes before those that refer to it.

use std::fmt::Write as _;
use std::io;

use serde_json::{Map, Value as Json, json};

use super::lost;
use super::passages::{Marked, Passages, marked};
use super::stem;
use crate::export::{ExportInput, Options, Outcome, each};
use crate::story::text::offsets::Unit;
use crate::story::{Meta, Span, Story};

/// A layer: its name, what it extends, and its features with their types.
type Layer = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

const STRING: &str = "uima.cas.String";
const DOUBLE: &str = "uima.cas.Double";
const ANNOTATION: &str = "uima.tcas.Annotation";
const SAID: &str = "webanno.custom.Said";
const QUOTE: &str = "webanno.custom.Quote";
const CLAIM: &str = "webanno.custom.Claim";
const QUOTE_LINK: &str = "webanno.custom.QuoteRolesLink";
const CLAIM_LINK: &str = "webanno.custom.ClaimRolesLink";
const ARTICLE: &str = "webanno.custom.Article";

/// The type system. A feature called `roles` is a list of links, each to something said.
const LAYERS: &[Layer] = &[
    (
        ARTICLE,
        "uima.cas.AnnotationBase",
        &[
            ("title", STRING),
            ("date", STRING),
            ("updated", STRING),
            ("authors", STRING),
            ("outlet", STRING),
            ("url", STRING),
            ("note", STRING),
        ],
    ),
    (SAID, ANNOTATION, &[("kind", STRING)]),
    (QUOTE_LINK, "uima.cas.TOP", &[("role", STRING), ("target", SAID)]),
    (
        QUOTE,
        ANNOTATION,
        &[
            ("form", STRING),
            ("who", STRING),
            ("key", STRING),
            ("note", STRING),
            ("suggested_by", STRING),
            ("score", DOUBLE),
            ("roles", QUOTE_LINK),
        ],
    ),
    (CLAIM_LINK, "uima.cas.TOP", &[("role", STRING), ("target", SAID)]),
    (
        CLAIM,
        ANNOTATION,
        &[
            ("says", STRING),
            ("who", STRING),
            ("key", STRING),
            ("note", STRING),
            ("suggested_by", STRING),
            ("score", DOUBLE),
            ("roles", CLAIM_LINK),
        ],
    ),
];

/// Writes a story; two or more only make sense one by one.
///
/// # Errors
/// If writing to `out` fails.
pub fn write(
    stories: &mut dyn Iterator<Item = ExportInput>,
    _: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    each(stories, out, &mut |input, outcome| document(&input.story, outcome))
}

/// Returns the file of a story, and the type system, which `INCEpTION` imports as layers.
pub fn files(input: &ExportInput, outcome: &mut Outcome) -> Vec<(String, String)> {
    let name = stem(&input.story);
    vec![
        (format!("{name}.json"), document(&input.story, outcome)),
        ("typesystem.xml".to_owned(), type_system()),
    ]
}

/// Returns the type system as a descriptor of UIMA.
pub fn type_system() -> String {
    let mut page = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">\n<types>\n",
    );
    for (name, extends, features) in LAYERS {
        let _ = writeln!(
            page,
            "<typeDescription><name>{name}</name><description/>\
             <supertypeName>{extends}</supertypeName><features>"
        );
        for (feature, range) in *features {
            let is_list = *feature == "roles";
            let (range, element) = if is_list {
                ("uima.cas.FSArray", format!("<elementType>{range}</elementType>"))
            } else {
                (*range, String::new())
            };
            let _ = writeln!(
                page,
                "<featureDescription><name>{feature}</name><description/>\
                 <rangeTypeName>{range}</rangeTypeName>{element}</featureDescription>"
            );
        }
        page.push_str("</features></typeDescription>\n");
    }
    page + "</types>\n</typeSystemDescription>\n"
}

/// Returns the types as CAS JSON declares them.
fn types() -> Json {
    let mut all = Map::new();
    for (name, extends, features) in LAYERS {
        let mut declared = json!({ "%NAME": name, "%SUPER_TYPE": extends });
        for (feature, range) in *features {
            let list = if *feature == "roles" { "[]" } else { "" };
            declared[*feature] = json!({ "%NAME": feature, "%RANGE": format!("{range}{list}") });
        }
        all.insert((*name).to_owned(), declared);
    }
    all.into()
}

/// Returns the CAS of a story, and counts what it cannot hold.
fn document(story: &Story, outcome: &mut Outcome) -> String {
    let passages = Passages::new(story, Unit::Utf16);
    let mut cas = Cas { passages, structures: Vec::new(), members: Vec::new() };
    cas.head(&story.meta);
    for one in marked(story) {
        cas.add_marked(&one);
    }
    lost::beside_spans(story, outcome);
    let mut page = String::from("{\n\"%TYPES\": ");
    let written = |value: &Json| super::json(value).unwrap_or_default();
    page.push_str(&written(&types()));
    page.push_str(",\n\"%FEATURE_STRUCTURES\": [");
    for (at, structure) in cas.structures.iter().enumerate() {
        page.push_str(if at == 0 { "\n" } else { ",\n" });
        page.push_str(&written(structure));
    }
    let views = json!({ "_InitialView": { "%SOFA": 1, "%MEMBERS": cas.members } });
    page + "\n],\n\"%VIEWS\": " + &written(&views) + "\n}\n"
}

/// The structures of one document, numbered from 1.
struct Cas<'s> {
    passages: Passages<'s>,
    structures: Vec<Json>,
    members: Vec<usize>,
}

impl Cas<'_> {
    /// Adds a structure; returns its number.
    fn add(&mut self, sort: &str, mut structure: Json) -> usize {
        let id = self.structures.len() + 1;
        structure["%ID"] = id.into();
        structure["%TYPE"] = sort.into();
        self.structures.push(structure);
        id
    }

    /// Adds an annotation of the view.
    fn annotation(&mut self, sort: &str, ends: (u32, u32), mut features: Json) -> usize {
        features["@sofa"] = 1.into();
        features["begin"] = ends.0.into();
        features["end"] = ends.1.into();
        let id = self.add(sort, features);
        self.members.push(id);
        id
    }

    /// Adds the text and what is said of the article as a whole.
    fn head(&mut self, meta: &Meta) {
        let body = self.passages.story.body();
        let sofa = json!({
            "sofaNum": 1, "sofaID": "_InitialView", "mimeType": "text", "sofaString": body,
        });
        self.add("uima.cas.Sofa", sofa);
        let language = meta.language.as_deref().unwrap_or("x-unspecified");
        let length = self.passages.length();
        let document = json!({ "language": language });
        self.annotation("uima.tcas.DocumentAnnotation", (0, length), document);
        let authors = (!meta.authors.is_empty()).then(|| meta.authors.join("; "));
        let mut article = json!({ "@sofa": 1 });
        let features = [
            ("title", Some(meta.title.as_str())),
            ("date", meta.date.as_deref()),
            ("updated", meta.updated.as_deref()),
            ("authors", authors.as_deref()),
            ("outlet", meta.outlet.as_deref()),
            ("url", meta.url.as_deref()),
            ("note", meta.note.as_deref()),
        ];
        for (feature, value) in features {
            if let Some(value) = value {
                article[feature] = value.into();
            }
        }
        let id = self.add(ARTICLE, article);
        self.members.push(id);
    }

    /// Adds a quote or a claim with what belongs to it.
    fn add_marked(&mut self, one: &Marked<'_>) {
        let [first, rest @ ..] = one.parts else { return };
        let (sort, link) =
            if one.label == "claim" { (CLAIM, CLAIM_LINK) } else { (QUOTE, QUOTE_LINK) };
        let parts = rest.iter().map(|part| (*part, "part"));
        let around = one.around().map(|(span, label, _)| (span, label));
        let targets: Vec<(usize, &str)> =
            parts.chain(around).map(|(span, kind)| (self.said(span, kind), kind)).collect();
        let links: Vec<usize> = targets
            .into_iter()
            .map(|(target, role)| self.add(link, json!({ "role": role, "@target": target })))
            .collect();
        let roles = (!links.is_empty())
            .then(|| self.add(&format!("{link}[]"), json!({ "%ELEMENTS": links })));
        let mut features = json!({ "key": one.id });
        let who = (!one.who.is_empty()).then(|| one.who.join("; "));
        let suggested = one.suggestion.map(|suggestion| &*suggestion.by);
        for (feature, value) in [
            ("form", one.form),
            ("who", who.as_deref()),
            ("says", one.says),
            ("note", one.note),
            ("suggested_by", suggested),
        ] {
            if let Some(value) = value {
                features[feature] = value.into();
            }
        }
        if let Some(score) = one.suggestion.and_then(|suggestion| suggestion.score) {
            features["score"] = score.into();
        }
        if let Some(roles) = roles {
            features["@roles"] = roles.into();
        }
        let ends = self.passages.ends(*first);
        self.annotation(sort, ends, features);
    }

    fn said(&mut self, span: Span, kind: &str) -> usize {
        let ends = self.passages.ends(span);
        self.annotation(SAID, ends, json!({ "kind": kind }))
    }
}
