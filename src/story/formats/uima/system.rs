//! Reads a type system (`typeSystemDescription`).

use std::borrow::Cow;

use roxmltree::{Document, Node, ParsingOptions};

use super::types::{Types, Words};

/// The most elements of a type system.
const MOST: u32 = 1_000_000;

/// Reads the types of a type system; of one that cannot be read, none.
pub(super) fn read(text: &str) -> Types<'static> {
    let mut types = Types::default();
    let options =
        ParsingOptions { allow_dtd: false, nodes_limit: MOST, ..ParsingOptions::default() };
    let Ok(document) = Document::parse_with_options(text, options) else { return types };
    let all = document.descendants().filter(|node| node.tag_name().name() == "typeDescription");
    for kind in all {
        let features = kind
            .children()
            .filter(|node| node.tag_name().name() == "features")
            .flat_map(|features| features.children())
            .filter(|node| node.tag_name().name() == "featureDescription")
            .map(|feature| (words(feature, "name"), words(feature, "rangeTypeName")));
        types.add(words(kind, "name"), words(kind, "supertypeName"), features.collect());
    }
    types
}

/// Returns the text of a child.
fn words(node: Node<'_, '_>, name: &str) -> Words<'static> {
    let child = node.children().find(|child| child.tag_name().name() == name);
    Cow::Owned(child.and_then(|child| child.text()).unwrap_or_default().trim().to_owned())
}
