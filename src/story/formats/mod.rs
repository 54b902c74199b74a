//! The formats that a story can be read from: one table, one module each.
//!
//! ```text
//! known_files     files of other tools: those that are read, and those that are refused by name
//! members         files with many stories, each with an address in it
//! markdown        articles in Markdown
//! html            articles of web pages
//! native          `.story` files: TOML around the untouched article
//! brat            brat pairs: `NAME.txt` with `NAME.ann`
//! label_studio    exports of Label Studio
//! doccano         exports of doccano
//! prodigy         exports of Prodigy
//! citron          quotes found or annotated with Citron
//! pubannotation   annotations of PubAnnotation
//! tokens          files of words: CoreNLP, SpkAtt, Quotebank
//! schema_org      articles with quotations and claims in schema.org's words
//! web_annotation  annotations of a text elsewhere: W3C Web Annotation, Hypothesis
//! record          what these hold, and how a story is made of it
//! uima            files of UIMA: CAS JSON, XMI, WebAnno TSV, exports of `INCEpTION`
//! article_head    title, date and byline at the top of an article
//! json_values     the values of a JSON text, with their places
//! sayso_object    what sayso wrote of a story into another format
//! load_priority   what a loader reads first: the annotations of what is on screen
//! folder_settings the `sayso.toml` that holds for a file
//! sidecar         files beside the story, within its folder
//! ```

pub mod article_head;
pub mod brat;
pub mod citron;
pub mod doccano;
pub mod folder_settings;
pub mod html;
pub mod json_values;
pub mod known_files;
pub mod label_studio;
pub mod load_priority;
pub mod markdown;
pub mod members;
pub mod native;
pub mod prodigy;
pub mod pubannotation;
pub mod record;
mod sayso_object;
pub mod schema_org;
pub mod sidecar;
pub mod tokens;
pub mod uima;
pub mod web_annotation;

use std::path::{Path, PathBuf};

use super::{Files, Story, marks};
pub use crate::story::rules::RuleInfo;
use load_priority::SharedPriority;

/// How far the loading of a story has come. Each stage holds a story that can be shown.
#[derive(Debug)]
pub enum Stage {
    /// The text and its metadata; no annotations yet.
    Text(Story),
    /// Some of the annotations.
    Some(Story),
    /// Everything: the last stage.
    Whole(Story),
}

/// Why a file could not be opened as a story at all.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The file could not be read.
    #[error("cannot read {path}: {why}")]
    Io {
        /// The file, as the user named it (unsanitised).
        path: String,
        /// What the system said.
        why: std::io::Error,
    },
    /// The file is not a story.
    #[error("{path}: {what}")]
    NoStory {
        /// The file, as the user named it (unsanitised).
        path: String,
        /// What it is instead: lower case, no full stop.
        what: String,
        /// How to fix it, as a full sentence.
        hint: String,
    },
}

impl OpenError {
    /// Returns the reason without the path, for places that show the path already (unsanitised).
    pub fn reason(&self) -> String {
        match self {
            Self::Io { why, .. } => format!("cannot be read: {why}"),
            Self::NoStory { what, .. } => what.clone(),
        }
    }
}

/// Takes the stages of a story while it is loaded.
pub struct Taker<'t> {
    /// Where the loader learns what is on screen, if somebody is reading meanwhile.
    pub priority: Option<SharedPriority>,
    /// Takes a stage; `false` stops the loading.
    pub each: &'t mut dyn FnMut(Stage) -> bool,
}

/// What a format's loader is called with.
pub type Open = fn(&dyn Files, &Path, Taker<'_>) -> Result<(), OpenError>;

/// One format.
pub struct Format {
    /// Its name, as `Meta::format` holds it.
    pub name: &'static str,
    /// What it is, for help: lower case, no full stop.
    pub help: &'static str,
    /// The extensions of its files, in lower case and without the dot.
    pub endings: &'static [&'static str],
    /// Returns true if a path with such an extension is a story of this format; may look at files
    /// beside it.
    pub is: fn(&dyn Files, &Path) -> bool,
    /// Returns true if lists of stories show a file with such an extension.
    pub listed: fn(&dyn Files, &Path) -> bool,
    /// Returns all files that make up a story of this format, from the path of any of them; the first
    /// stands for the story.
    pub files: fn(&dyn Files, &Path) -> Vec<PathBuf>,
    /// True if the authors of files choose the IDs of people, so that an ID can mean the same person in
    /// several stories; false if the loader makes them up.
    pub written_ids: bool,
    /// Every rule that its loader reports.
    pub rules: &'static [RuleInfo],
    /// Reads a story and passes on each stage.
    ///
    /// # Errors
    /// If there is no story to show at all.
    pub open: Open,
}

impl Format {
    /// A format of another tool, whose files are recognised by what is in them, whatever their names.
    const fn by_content(
        name: &'static str,
        help: &'static str,
        endings: &'static [&'static str],
    ) -> Self {
        Self {
            name,
            help,
            endings,
            is: |_, _| false,
            listed: |_, _| false,
            open: members::open_by_name,
            files: |_, path| vec![path.to_owned()],
            written_ids: false,
            rules: marks::RULES,
        }
    }
}

/// Every format that is read.
pub const FORMATS: &[Format] = &[
    native::FORMAT,
    brat::FORMAT,
    markdown::FORMAT,
    html::FORMAT,
    label_studio::FORMAT,
    doccano::FORMAT,
    prodigy::FORMAT,
    citron::FORMAT,
    pubannotation::FORMAT,
    uima::CAS_JSON_FORMAT,
    uima::XMI_FORMAT,
    uima::TSV_FORMAT,
    uima::ZIP_FORMAT,
    web_annotation::W3C_FORMAT,
    web_annotation::HYPOTHESIS_FORMAT,
    schema_org::FORMAT,
    tokens::corenlp::FORMAT,
    tokens::spkatt::FORMAT,
    tokens::quotebank::FORMAT,
];

/// Every format whose files are recognised by what is in them.
pub const BY_CONTENT: &[members::ByContent] = &[
    label_studio::BY_CONTENT,
    prodigy::BY_CONTENT,
    doccano::BY_CONTENT,
    citron::BY_CONTENT,
    pubannotation::BY_CONTENT,
    uima::CAS_JSON,
    uima::XMI,
    uima::TSV,
    uima::ZIP,
    web_annotation::W3C,
    web_annotation::HYPOTHESIS,
    schema_org::BY_CONTENT,
    tokens::corenlp::BY_CONTENT,
    tokens::spkatt::BY_CONTENT,
    tokens::quotebank::BY_CONTENT,
];

/// What is recognised as an archive with stories, and how these are found.
const ARCHIVES: &[(known_files::OtherFormat, members::IndexOfArchive)] =
    &[(known_files::UIMA_ZIP, uima::index_of_archive)];

/// A file whose name fits no format: a native story, an article with or without front matter, a web
/// page, or a file of another tool.
const UNNAMED: Format = Format { open: open_unnamed, ..native::FORMAT };

fn open_unnamed(files: &dyn Files, path: &Path, taker: Taker<'_>) -> Result<(), OpenError> {
    let bytes = native::bytes(files, path)?;
    if !files.as_text() && html::is_page(path, &bytes) {
        return html::open_bytes(path, &bytes, taker.each);
    }
    let other = known_files::recognise(path, &bytes).filter(|_| !files.as_text());
    if let Some(other) = other.filter(|other| members::reader_of(*other).is_some()) {
        return members::open_only(files, path, (bytes, other), taker);
    }
    let whole = native::article_of(files, path, bytes)?;
    let name = path.display().to_string();
    if markdown::has_front_matter(&whole) {
        markdown::parse(name, whole, taker.each);
    } else {
        let folder = path.parent().unwrap_or(Path::new(""));
        native::parse_for(&name, whole, Some((files, folder)), taker);
    }
    Ok(())
}

/// Reads the story at `path` and passes each stage to `each`; `false` from there stops loading.
///
/// # Errors
/// If nothing can be shown: no file, no permission, not text, an unknown format.
pub fn open(
    files: &dyn Files,
    path: &Path,
    each: &mut dyn FnMut(Stage) -> bool,
) -> Result<(), OpenError> {
    open_with(files, path, Taker { priority: None, each })
}

fn open_with(files: &dyn Files, path: &Path, taker: Taker<'_>) -> Result<(), OpenError> {
    match members::split(files, path) {
        Some(member) => members::open_member(files, member, taker),
        None => (format_of(files, path).open)(files, path, taker),
    }
}

/// Reads the story at `path` as [`open`] does; the annotations of what is on screen come first.
///
/// # Errors
/// Those of [`open`].
pub fn open_visible_first(
    files: &dyn Files,
    path: &Path,
    priority: SharedPriority,
    each: &mut dyn FnMut(Stage) -> bool,
) -> Result<(), OpenError> {
    open_with(files, path, Taker { priority: Some(priority), each })
}

/// Returns the format of a file.
fn format_of(files: &dyn Files, path: &Path) -> &'static Format {
    let ending = ending(path);
    FORMATS
        .iter()
        .find(|f| f.endings.contains(&ending.as_str()) && (f.is)(files, path))
        .unwrap_or(&UNNAMED)
}

/// Returns the extension of a path in lower case.
fn ending(path: &Path) -> String {
    path.extension().and_then(|e| e.to_str()).unwrap_or_default().to_lowercase()
}

/// Returns the files that the story at `path` is made of.
pub fn files_of(files: &dyn Files, path: &Path) -> Vec<PathBuf> {
    match members::split(files, path) {
        Some((file, _)) => vec![file.to_owned()],
        None => (format_of(files, path).files)(files, path),
    }
}

/// Reads all of the story at `path`.
///
/// # Errors
/// Those of [`open`].
///
/// # Panics
/// Never: every loader that reports no error ends with the whole story.
pub fn load(files: &dyn Files, path: &Path) -> Result<Story, OpenError> {
    let mut last = None;
    open(files, path, &mut |stage| {
        if let Stage::Whole(story) = stage {
            last = Some(story);
        }
        true
    })?;
    Ok(last.expect("every loader ends with the whole story"))
}

/// Returns true if lists of stories should show a file.
pub fn is_story(files: &dyn Files, path: &Path) -> bool {
    let ending = ending(path);
    FORMATS.iter().any(|f| f.endings.contains(&ending.as_str()) && (f.listed)(files, path))
        || members::is_listed(files, path)
}

/// Returns true for annotations whose article is not there.
pub fn lacks_article(files: &dyn Files, path: &Path) -> bool {
    brat::lacks_article(files, path)
}

/// The extensions of articles without annotations.
const ARTICLES: [&str; 9] =
    ["txt", "text", "md", "markdown", "mdown", "mkd", "html", "htm", "xhtml"];

/// The names of files that tell about a folder and are no articles.
const ABOUT: [&str; 11] = [
    "readme",
    "license",
    "licence",
    "copying",
    "notice",
    "changelog",
    "changes",
    "contributing",
    "authors",
    "conventions",
    "code_of_conduct",
];

/// Returns true if the name of a file is that of an article without annotations.
pub fn is_article(path: &Path) -> bool {
    let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    let about = name.split(['.', '-']).next().unwrap_or_default().to_lowercase();
    ARTICLES.contains(&ending(path).as_str())
        && !name.starts_with('.')
        && !ABOUT.contains(&about.as_str())
}

/// Returns true if the authors of files choose the IDs of people in a format.
pub fn written_ids(name: &str) -> bool {
    FORMATS.iter().any(|format| format.name == name && format.written_ids)
}

/// Returns a hint for a folder without stories, in which some annotations have no article: it names
/// the files that can be read.
pub fn hint_on_formats(lone: usize) -> String {
    let lone = match lone {
        0 => String::new(),
        1 => "1 .ann has no .txt: put the article beside it under the same name. ".to_owned(),
        n => {
            format!("{n} .ann have no .txt: put each article beside its .ann under the same name. ")
        }
    };
    let by_content = |f: &&Format| BY_CONTENT.iter().any(|reader| reader.format.name == f.name);
    let formats: Vec<String> = FORMATS
        .iter()
        .filter(|format| !by_content(format))
        .map(|f| format!(".{} ({})", f.endings[0], f.help))
        .collect();
    format!(
        "{lone}Stories are files ending in {}, articles in plain text, and JSON of other tools \
         (sayso formats lists them).",
        formats.join(", ")
    )
}
