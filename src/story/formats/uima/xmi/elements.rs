//! The elements of an XMI file.

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::Path;

use roxmltree::{Document, Node, ParsingOptions};

use super::super::cas::{Cas, Sofa, Structure, Value, offset, place};
use super::super::types::{Holds, Types, Words};
use super::super::{Source, no_story, system};
use super::controls::Controls;
use crate::story::OpenError;
use crate::story::formats::members::LARGEST;
use crate::story::formats::native::text_at;

/// The namespace of XMI itself.
const XMI: &str = "http://www.omg.org/XMI";

/// The most elements and texts of a file.
const MOST: u32 = 20_000_000;

/// The names of features that are references wherever all their values are IDs.
const ENDS: &[&str] = &[
    "Governor",
    "Dependent",
    "governor",
    "dependent",
    "source",
    "target",
    "from",
    "to",
    "first",
    "next",
    "child",
    "arg1",
    "arg2",
    "Arg1",
    "Arg2",
];

/// The names of features that are values wherever no type system says otherwise.
const VALUES: &[&str] = &["value", "id", "identifier", "order", "key", "role", "score", "number"];

/// Reads a file and calls `take` with what it holds.
pub(super) fn with<T>(
    source: &Source<'_>,
    take: impl FnOnce(&Cas<'_>) -> T,
) -> Result<T, OpenError> {
    let text = source.text.whole();
    let name = Path::new(source.text.name());
    let options =
        ParsingOptions { allow_dtd: false, nodes_limit: MOST, ..ParsingOptions::default() };
    let (text, controls) = Controls::stand_in(text);
    let document = Document::parse_with_options(&text, options).map_err(|why| {
        let hint = match why {
            roxmltree::Error::DtdDetected => {
                "Remove its document type (<!DOCTYPE …>): none is read."
            }
            _ => "Export it again as UIMA CAS XMI.",
        };
        no_story(name, &format!("is no XML that can be read: {why}"), hint)
    })?;
    let root = document.root_element();
    if root.tag_name().namespace() != Some(XMI) {
        let what = "is no XMI: its first element is not xmi:XMI";
        return Err(no_story(name, what, "Export it again as UIMA CAS XMI."));
    }
    let types = match &source.system {
        Some(system) => system::read(system),
        None => types_beside(source),
    };
    let mut cas = Cas { types, ..Cas::default() };
    let mut kinds = HashMap::new();
    for node in root.children().filter(Node::is_element) {
        element(&mut cas, node, (&mut kinds, &controls));
    }
    refer(&mut cas);
    Ok(take(&cas))
}

/// Reads the type system beside a file.
fn types_beside(source: &Source<'_>) -> Types<'static> {
    let path = source.path;
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let mut names = vec!["typesystem.xml".to_owned(), "TypeSystem.xml".to_owned()];
    for between in ["-", "_", "."] {
        names.insert(0, format!("{stem}{between}TypeSystem.xml"));
        names.insert(0, format!("{stem}{between}typesystem.xml"));
    }
    for name in names {
        let path = path.with_file_name(name);
        if source.files.is_file(&path)
            && let Ok(bytes) = source.files.read_plain(&path, LARGEST)
            && let Ok(text) = text_at(&path, bytes)
        {
            let types = system::read(&text);
            if !types.is_empty() {
                return types;
            }
        }
    }
    Types::default()
}

/// Returns the full name of the type of an element.
fn kind<'a>(node: Node<'a, '_>, kinds: &mut HashMap<(&'a str, &'a str), Words<'a>>) -> Words<'a> {
    let tag = node.tag_name();
    let key = (tag.namespace().unwrap_or_default(), tag.name());
    let name = kinds.entry(key).or_insert_with(|| {
        let package = key.0.strip_prefix("http:///").unwrap_or(key.0);
        let package = package.strip_suffix(".ecore").unwrap_or(package).replace('/', ".");
        match &*package {
            "" | "uima.noNamespace" => Cow::Borrowed(key.1),
            _ => Cow::Owned(format!("{package}.{}", key.1)),
        }
    });
    name.clone()
}

/// Reads an element.
fn element<'a>(
    cas: &mut Cas<'a>,
    node: Node<'a, '_>,
    (kinds, controls): (&mut HashMap<(&'a str, &'a str), Words<'a>>, &Controls),
) {
    let kind = kind(node, kinds);
    if matches!(&*kind, "uima.cas.NULL" | "uima.cas.View") {
        return;
    }
    if kind == "uima.cas.Sofa" {
        cas.sofas.push(sofa(node, controls));
        return;
    }
    let mut read = Structure { kind, at: controls.in_file(&node.range()), ..Structure::default() };
    let (mut begin, mut end) = (None, None);
    for attribute in node.attributes() {
        let value = attribute.value();
        match (attribute.namespace(), attribute.name()) {
            (Some(XMI), "id") => read.id = value.into(),
            (Some(XMI), _) => {}
            (_, "sofa") => read.sofa = Some(value.into()),
            (_, "begin") => begin = Some(offset(value)),
            (_, "end") => end = Some(offset(value)),
            (_, name) => read.features.push((name.into(), Value::Text(controls.words(value)))),
        }
    }
    for child in node.children().filter(Node::is_element) {
        let name = child.tag_name().name();
        let text = child.text().unwrap_or_default();
        match read
            .features
            .iter_mut()
            .find(|(own, value)| own == name && matches!(value, Value::Texts(_)))
        {
            Some((_, Value::Texts(texts))) => texts.push(controls.words(text)),
            _ => read.features.push((name.into(), Value::Texts(vec![controls.words(text)]))),
        }
    }
    read.place = place(begin, end);
    cas.structures.push(read);
}

fn sofa<'a>(node: Node<'a, '_>, controls: &Controls) -> Sofa<'a> {
    let mut sofa = Sofa { at: controls.in_file(&node.range()), ..Sofa::default() };
    for attribute in node.attributes() {
        let value = controls.words(attribute.value());
        match (attribute.namespace(), attribute.name()) {
            (Some(XMI), "id") => sofa.id = value,
            (_, "sofaID") => sofa.view = value,
            (_, "sofaString") => sofa.text = Some(value),
            (_, "sofaURI") => sofa.address = Some(value),
            (_, "sofaArray") => sofa.array = Some(value),
            _ => {}
        }
    }
    sofa
}

/// What each feature of each type holds.
type Decided = HashMap<String, HashMap<String, Holds>>;

/// What is known about the values of a feature of a type.
struct Seen<'c> {
    /// How often it is there.
    count: u32,
    /// False if one of its values is not a list of IDs.
    are_ids: bool,
    /// True if one leads to something with a role.
    to_links: bool,
    /// True if all lead to places in the text.
    to_places: bool,
    /// The types that they lead to, one or two.
    kinds: Vec<&'c str>,
}

/// Makes references of the values that are some.
fn refer(cas: &mut Cas<'_>) {
    let decided = decide(cas);
    for structure in &mut cas.structures {
        let Some(decided) = decided.get(&*structure.kind) else { continue };
        for (name, value) in &mut structure.features {
            let Value::Text(text) = value else { continue };
            match decided.get(&**name).copied().unwrap_or(Holds::Value) {
                Holds::Value => {}
                Holds::Values => *value = Value::Texts(split(text)),
                Holds::References => *value = Value::References(split(text)),
            }
        }
    }
}

fn split<'a>(text: &Words<'a>) -> Vec<Words<'a>> {
    match text {
        Cow::Borrowed(text) => text.split_ascii_whitespace().map(Cow::Borrowed).collect(),
        Cow::Owned(text) => {
            text.split_ascii_whitespace().map(|one| Cow::Owned(one.to_owned())).collect()
        }
    }
}

/// Says for each feature of each type what it holds.
fn decide(cas: &Cas<'_>) -> Decided {
    let mut decided = Decided::new();
    let mut unknown: HashMap<(&str, &str), Seen<'_>> = HashMap::new();
    let positions = cas.positions();
    for structure in &cas.structures {
        let kind = &*structure.kind;
        for (name, value) in &structure.features {
            let Value::Text(text) = value else { continue };
            if decided.get(kind).is_some_and(|features| features.contains_key(&**name)) {
                continue;
            }
            if let Some(holds) = built_in(kind, name).or_else(|| cas.types.holds(kind, name)) {
                decided.entry(kind.to_owned()).or_default().insert(name.to_string(), holds);
                continue;
            }
            let seen = unknown.entry((kind, name)).or_insert(Seen {
                count: 0,
                are_ids: true,
                to_links: false,
                to_places: true,
                kinds: Vec::new(),
            });
            seen.count += 1;
            look(seen, text, cas, &positions);
        }
    }
    for ((kind, name), seen) in unknown {
        let is_alike = seen.count > 1 && seen.to_places && seen.kinds.len() == 1;
        let is_reference =
            ENDS.contains(&name) || seen.to_links || is_alike && !VALUES.contains(&name);
        if seen.are_ids && is_reference {
            let features = decided.entry(kind.to_owned()).or_default();
            features.insert(name.to_owned(), Holds::References);
        }
    }
    decided
}

/// Returns what the features of arrays and lists hold.
fn built_in(kind: &str, name: &str) -> Option<Holds> {
    let kind = kind.strip_prefix("uima.cas.")?;
    Some(match (kind, name) {
        ("FSArray", "elements") | ("NonEmptyFSList", "head") | (_, "tail") => Holds::References,
        ("ByteArray", _) => Holds::Value,
        (_, "elements") => Holds::Values,
        _ => Holds::Value,
    })
}

/// Looks at a value that may be a list of IDs.
fn look<'c>(seen: &mut Seen<'c>, text: &str, cas: &'c Cas<'_>, positions: &HashMap<&str, u32>) {
    if !seen.are_ids {
        return;
    }
    for id in text.split_ascii_whitespace() {
        let Some(at) = positions.get(id) else {
            seen.are_ids &= id == "0";
            continue;
        };
        let target = &cas.structures[*at as usize];
        let has = |name: &str| target.features.iter().any(|(own, _)| own == name);
        seen.to_links |= target.place.is_none() && (has("target") || has("role"));
        seen.to_places &= target.place.is_some();
        if seen.kinds.len() < 2 && !seen.kinds.contains(&&*target.kind) {
            seen.kinds.push(&target.kind);
        }
    }
}
