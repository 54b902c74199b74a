//! Files of UIMA, as `INCEpTION`, `WebAnno`, `DKPro` and cassis write them.
//!
//! ```text
//! json     CAS JSON 0.4
//! xmi      XMI, with a type system beside it or without
//! tsv      WebAnno TSV 3
//! archive  zips: XMI with its type system, exports of projects
//! cas      what they hold: feature structures
//! types    the types of these; system reads a type system
//! graph    feature structures → marks
//! ```
//!
//! Offsets count UTF-16 units. The text is never changed. What labels mean, `story::marks` knows.

mod archive;
mod cas;
mod encoded;
mod graph;
mod json;
#[cfg(feature = "interop")]
mod system;
#[cfg(test)]
mod tests;
mod tsv;
#[cfg_attr(not(feature = "interop"), allow(dead_code, reason = "no XML is read"))]
mod types;
mod xmi;

use std::path::Path;

pub(super) use archive::index as index_of_archive;

use super::folder_settings::labels_of;
use super::members::{ByContent, Entry, Index, Member, no_story};
use super::{Format, OpenError, Stage, Taker, known_files};
use crate::story::marks;
use crate::story::marks::problems::{Problems, short};
use crate::story::marks::rules::Rule;
use crate::story::{Files, Meta, Story, Text};
use cas::{Cas, Sofa, Value};
use graph::Graph;
use types::{ARTICLE, is_about_document};

/// The most characters of a title that is taken from the text.
const TITLE: usize = 200;

/// The most references to nothing, and doubled IDs, that are reported.
const MOST: usize = 100;

/// The row of the table of formats.
pub const CAS_JSON_FORMAT: Format =
    Format::by_content("cas-json", "a UIMA CAS in JSON, as INCEpTION exports it", &["json"]);
/// The row of the table of formats.
pub const XMI_FORMAT: Format =
    Format::by_content("xmi", "a UIMA CAS in XMI, as INCEpTION exports it", &["xmi", "xml"]);
/// The row of the table of formats.
pub const TSV_FORMAT: Format =
    Format::by_content("webanno-tsv", "WebAnno TSV 3, as INCEpTION exports it", &["tsv"]);
/// The row of the table of formats.
pub const ZIP_FORMAT: Format = Format::by_content(
    "uima-zip",
    "an INCEpTION project or document that was exported, zipped",
    &["zip"],
);

/// What a CAS holds that has no place in a story.
const LOST: &str = "Tokens, sentences, grammar, data about the document and annotations of other views are counted and left out.";

/// How CAS JSON is read.
pub const CAS_JSON: ByContent = ByContent {
    format: &CAS_JSON_FORMAT,
    lost: LOST,
    known: &[known_files::CAS_JSON],
    index: one,
    read: |member, taker| open_text(&Source::of(member), Kind::Json, taker),
};

/// How XMI is read.
pub const XMI: ByContent = ByContent {
    format: &XMI_FORMAT,
    lost: LOST,
    known: &[known_files::XMI],
    index: one,
    read: |member, taker| open_text(&Source::of(member), Kind::Xmi, taker),
};

/// How `WebAnno` TSV 3 is read.
pub const TSV: ByContent = ByContent {
    format: &TSV_FORMAT,
    lost: "Tokens, sentences and grammar are counted and left out; what stands between two sentences is not in the file.",
    known: &[known_files::WEBANNO],
    index: one,
    read: |member, taker| open_text(&Source::of(member), Kind::Tsv, taker),
};

/// How exports in an archive are read.
pub const ZIP: ByContent = ByContent {
    format: &ZIP_FORMAT,
    lost: "What the files in it lose; settings, guidelines and the log of a project are not read.",
    known: &[known_files::UIMA_ZIP],
    index: one,
    read: archive::read,
};

/// A file with one story.
#[allow(clippy::unnecessary_wraps, reason = "other formats can fail here")]
fn one(file: &Text) -> Result<Index, OpenError> {
    let all = 0..file.whole().len();
    let entry = Entry { name: "1".into(), at: [all].into(), annotators: [].into() };
    Ok(Index::new(vec![entry], false))
}

/// Which way a CAS is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Json,
    Xmi,
    Tsv,
}

/// A story that is read, and from where.
struct Source<'m> {
    /// Where files beside it are read from.
    files: &'m dyn Files,
    /// The file on the disk.
    path: &'m Path,
    /// The name of the story.
    address: String,
    /// The file, or what an archive holds for it.
    text: Text,
    /// The type system that belongs to it.
    #[cfg_attr(not(feature = "interop"), allow(dead_code, reason = "no XML is read"))]
    system: Option<String>,
    /// Who else has annotated it, and the one whose annotations are read.
    others: Vec<String>,
    /// Its format.
    format: &'static str,
}

impl<'m> Source<'m> {
    fn of(member: &Member<'m>) -> Self {
        Self {
            files: member.files,
            path: member.path,
            address: member.address.clone(),
            text: member.file.clone(),
            system: None,
            others: Vec::new(),
            format: "",
        }
    }
}

/// Reads a CAS and passes on the stages of its story.
fn open_text(source: &Source<'_>, kind: Kind, taker: Taker<'_>) -> Result<(), OpenError> {
    let name = Path::new(source.text.name());
    let mut problems = Problems::of(source.text.clone());
    match kind {
        Kind::Json => {
            let cas = json::read(source.text.whole()).map_err(|why| {
                let place = why.at.map(|(line, column)| format!(" (line {line}, column {column})"));
                let what = format!("is no CAS in JSON: {}{}", why.what, place.unwrap_or_default());
                no_story(name, &what, "Export it again as UIMA CAS JSON.")
            })?;
            pass_on(&cas, source, (CAS_JSON_FORMAT.name, problems), taker)
        }
        Kind::Xmi => {
            xmi::with(source, |cas| pass_on(cas, source, (XMI_FORMAT.name, problems), taker))?
        }
        Kind::Tsv => {
            let cas = tsv::read(source.text.whole(), &mut problems)
                .map_err(|(what, hint)| no_story(name, &what, hint))?;
            pass_on(&cas, source, (TSV_FORMAT.name, problems), taker)
        }
    }
}

/// Makes the story of a CAS and passes on each stage.
fn pass_on(
    cas: &Cas<'_>,
    source: &Source<'_>,
    (format, mut problems): (&'static str, Problems),
    Taker { each, .. }: Taker<'_>,
) -> Result<(), OpenError> {
    let name = Path::new(source.text.name());
    let hint = "Export it again with its text.";
    let Some((at, others)) = cas.article() else {
        return Err(no_story(name, "is a UIMA CAS without a text", hint));
    };
    let sofa = &cas.sofas[at];
    let body = body(cas, sofa, source.text.whole()).map_err(|what| no_story(name, &what, hint))?;
    if body.is_empty() && sofa.text.is_none() {
        let what = "the file does not hold the text of its annotations";
        problems.add(Rule::TextMissing, &sofa.at, what, hint);
    }
    let end = body.len();
    let text = Text::new(source.address.clone(), body, 0..end);
    let file = labels_of(source.files, source.path);
    let mut meta = meta(cas, sofa, text.body());
    meta.format = if source.format.is_empty() { format } else { source.format };
    meta.labels = file.text.as_ref().map(|(name, _)| name.clone());
    let story = Story::of_text(text, meta);
    if !each(Stage::Text(story.clone())) {
        return Ok(());
    }
    let (labels, of_labels) = file.labels(&source.path.display().to_string(), &[]);
    let mut graph = Graph::of(cas, &sofa.id);
    let marks = graph.marks();
    report(&graph.unread, (sofa, others), &mut problems);
    report_others(source, &mut problems);
    let story = marks::annotate(story, &marks, labels, (problems, of_labels));
    each(Stage::Whole(story));
    Ok(())
}

/// Returns the text of a view.
fn body(cas: &Cas<'_>, sofa: &Sofa<'_>, file: &str) -> Result<String, String> {
    if let Some(text) = &sofa.text {
        return Ok(text.to_string());
    }
    if let Some(id) = &sofa.array {
        let array = cas.structures.iter().find(|structure| structure.id == *id);
        let elements = match array.and_then(|array| array.value("elements")) {
            Some(Value::Texts(texts)) => texts.first().map(|text| &**text).unwrap_or_default(),
            Some(Value::Text(text)) => text,
            _ => "",
        };
        let is_json = file.trim_start_matches('\u{feff}').trim_start().starts_with('{');
        let bytes = if is_json { encoded::base64(elements) } else { encoded::hex(elements) };
        let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
        return text
            .ok_or_else(|| "is a UIMA CAS whose text is bytes that are no UTF-8".to_owned());
    }
    if let Some(address) = &sofa.address {
        let address = short(address, 200);
        return Err(format!("is a UIMA CAS whose text is elsewhere: {address}"));
    }
    let is_placed = cas.structures.iter().any(|structure| structure.place.is_some());
    if is_placed { Ok(String::new()) } else { Err("is a UIMA CAS without a text".to_owned()) }
}

/// Returns what is known about a document.
fn meta(cas: &Cas<'_>, sofa: &Sofa<'_>, body: &str) -> Meta {
    let mut meta = Meta::default();
    let own = cas.structures.iter().filter(|structure| {
        is_about_document(&structure.kind)
            && structure.sofa.as_ref().is_none_or(|id| *id == sofa.id)
    });
    for about in own {
        let value = |name: &str| about.text(name).map(str::trim).filter(|value| !value.is_empty());
        let language = value("language").filter(|language| *language != "x-unspecified");
        meta.language = meta.language.or_else(|| language.map(str::to_owned));
        if about.kind == ARTICLE {
            let own = |name: &str| value(name).map(str::to_owned);
            meta.title = own("title").unwrap_or_default();
            meta.authors = value("authors")
                .map_or_else(Vec::new, |names| names.split("; ").map(str::to_owned).collect());
            (meta.date, meta.updated, meta.outlet) = (own("date"), own("updated"), own("outlet"));
            (meta.url, meta.note) = (own("url"), own("note"));
            continue;
        }
        // usually the name of the file
        let is_name = |title: &&str| {
            value("documentId") == Some(title)
                || title.rsplit_once('.').is_some_and(|(_, ending)| {
                    ending.len() <= 5 && ending.bytes().all(|b| b.is_ascii_alphanumeric())
                })
        };
        if let Some(title) = value("documentTitle").filter(|title| !is_name(title)) {
            title.clone_into(&mut meta.title);
        }
        let web = |url: &&str| url.starts_with("http://") || url.starts_with("https://");
        meta.url = meta.url.or_else(|| value("documentUri").filter(web).map(str::to_owned));
    }
    if meta.title.is_empty() {
        meta.title = first_line(body);
    }
    meta
}

/// Returns the first line that is not blank, at most 200 characters of it.
fn first_line(body: &str) -> String {
    let blank = |c: char| c.is_whitespace() || c == '\u{feff}';
    let mut lines = body.split(['\n', '\r']).map(|line| line.trim_matches(blank));
    lines.find(|line| !line.is_empty()).unwrap_or_default().chars().take(TITLE).collect()
}

/// Reports what is not read, and what is wrong.
fn report(unread: &graph::Unread, (sofa, others): (&Sofa<'_>, usize), problems: &mut Problems) {
    let nothing = "Nothing has to be done: none of it says who said what.";
    let counted = |n: usize, one: &str, many: &str| match n {
        1 => format!("1 {one} is not read"),
        n => format!("{n} {many} are not read"),
    };
    if let Some(at) = &unread.at[0] {
        let many = "annotations of tokens, sentences or grammar";
        let what = counted(unread.built_in, "annotation of tokens, sentences or grammar", many);
        problems.add(Rule::UnreadLayer, at, what, nothing);
    }
    if let Some(at) = &unread.at[1] {
        let what =
            counted(unread.unplaced, "annotation without a place", "annotations without a place");
        problems.add(Rule::UnreadLayer, at, what, nothing);
    }
    if others > 0 || unread.elsewhere > 0 {
        let texts = if others == 1 { "another text" } else { "other texts" };
        let what = match unread.elsewhere {
            0 => format!("the file has {texts} besides `{}`, which is read", short(&sofa.view, 40)),
            1 => format!("1 annotation of {texts} than `{}` is not read", short(&sofa.view, 40)),
            n => {
                format!("{n} annotations of {texts} than `{}` are not read", short(&sofa.view, 40))
            }
        };
        let at = unread.at[2].as_ref().unwrap_or(&sofa.at);
        problems.add(Rule::OtherView, at, what, "Export each text as a document of its own.");
    }
    for (from, to, at) in unread.dangling.iter().take(MOST) {
        let from = if from.is_empty() { "an annotation" } else { from };
        let what = format!("{} refers to {}, which is not there", short(from, 40), short(to, 40));
        problems.add(
            Rule::DanglingId,
            at,
            what,
            "Export the file again; the reference is left out.",
        );
    }
    for (id, at) in unread.doubled.iter().take(MOST) {
        let what = format!("the ID {} is used above already", short(id, 40));
        let hint = "Give one of the two another number; references to it mean the first.";
        problems.add(Rule::DuplicateId, at, what, hint);
    }
}

/// Says whose annotations of the same text there are besides.
fn report_others(source: &Source<'_>, problems: &mut Problems) {
    let Some(first) = source.others.first() else { return };
    let what = format!("others have annotated this text too: {}", source.others.join(", "));
    let (story, _) = source.address.rsplit_once('@').unwrap_or((&source.address, ""));
    let hint = format!("Compare them: sayso diff {} {story}@{first}.", source.address);
    problems.add(Rule::Annotators, &(0..0), what, &hint);
}
