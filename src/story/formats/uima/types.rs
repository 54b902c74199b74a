//! The types of a CAS: what each inherits from, and which features refer to other structures.

use std::borrow::Cow;
use std::collections::HashMap;

/// A name or value of a file, borrowed where nothing in it is escaped.
pub(super) type Words<'a> = Cow<'a, str>;

/// The most types above a type.
const MOST_ABOVE: usize = 100;

/// What a feature holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// A value.
    Value,
    /// Several values.
    Values,
    /// References to other structures.
    References,
}

/// A type.
#[derive(Debug, Default)]
struct Type<'a> {
    above: Words<'a>,
    features: Vec<(Words<'a>, Words<'a>)>,
}

/// The types that a file declares.
#[derive(Debug, Default)]
pub(super) struct Types<'a>(HashMap<Words<'a>, Type<'a>>);

impl<'a> Types<'a> {
    /// Adds a type with the type above it and its features, each a name and what it holds.
    pub(super) fn add(
        &mut self,
        name: Words<'a>,
        above: Words<'a>,
        features: Vec<(Words<'a>, Words<'a>)>,
    ) {
        let known = self.0.entry(name).or_default();
        known.above = above;
        known.features.extend(features);
    }

    /// Returns true if no type is declared.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns a type and those above it, the nearest first.
    fn and_above<'t>(&'t self, name: &'t str) -> impl Iterator<Item = &'t str> {
        let above = |name: &&'t str| {
            let above = &*self.0.get(*name)?.above;
            (!above.is_empty()).then_some(above)
        };
        std::iter::successors(Some(name), above).take(MOST_ABOVE)
    }

    /// Returns what a feature of a type holds; `None` if it is not declared.
    pub(super) fn holds(&self, kind: &str, feature: &str) -> Option<Holds> {
        let mut declared = self.and_above(kind).filter_map(|kind| self.0.get(kind));
        let range = declared.find_map(|kind| {
            kind.features.iter().find(|(name, _)| name == feature).map(|(_, range)| &**range)
        })?;
        Some(self.holds_of(range))
    }

    fn holds_of(&self, range: &str) -> Holds {
        match range.strip_prefix("uima.cas.") {
            Some(
                "String" | "Integer" | "Float" | "Boolean" | "Byte" | "Short" | "Long" | "Double",
            ) => Holds::Value,
            Some("FSArray" | "FSList" | "TOP" | "AnnotationBase" | "Sofa") => Holds::References,
            Some(name) if name.ends_with("Array") || name.ends_with("List") => Holds::Values,
            Some(
                "String[]" | "Integer[]" | "Float[]" | "Boolean[]" | "Byte[]" | "Short[]"
                | "Long[]" | "Double[]",
            ) => Holds::Values,
            // some strings have a type of their own
            _ if self.and_above(range).any(|kind| kind == "uima.cas.String") => Holds::Value,
            _ => Holds::References,
        }
    }

    /// Returns true if a type is one of tokens, sentences, grammar or the file itself, or below one: such
    /// types are built into the tools, and hold nothing about who said what.
    pub(super) fn is_built_in(&self, kind: &str) -> bool {
        self.and_above(kind).any(is_built_in)
    }
}

/// The packages of types that are built into `DKPro` Core, `INCEpTION` and UIMA.
const BUILT_IN: &[&str] = &[
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.",
    "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.",
    "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.",
    "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.",
    "de.tudarmstadt.ukp.dkpro.core.api.transform.type.",
    "de.tudarmstadt.ukp.dkpro.core.api.phonetics.type.",
    "de.tudarmstadt.ukp.dkpro.core.api.anomaly.type.",
    "de.tudarmstadt.ukp.clarin.webanno.api.type.",
    "de.tudarmstadt.ukp.inception.api.type.",
    "org.dkpro.core.api.xml.type.",
    "org.dkpro.core.api.pdf.type.",
    "uima.tcas.DocumentAnnotation",
    "org.apache.uima.examples.SourceDocumentInformation",
];

fn is_built_in(kind: &str) -> bool {
    BUILT_IN.iter().any(|package| kind.starts_with(package))
}

/// The type with the head of an article, as this program writes it.
pub(super) const ARTICLE: &str = "webanno.custom.Article";

/// Returns true for a type with what is known about a document.
pub(super) fn is_about_document(kind: &str) -> bool {
    matches!(short_name(kind), "DocumentMetaData" | "DocumentAnnotation") || kind == ARTICLE
}

/// Returns the name of a type without the package.
pub(super) fn short_name(kind: &str) -> &str {
    kind.rsplit_once('.').map_or(kind, |(_, name)| name)
}
