//! brat pairs: `NAME.txt` with the article, `NAME.ann` with its annotations.
//!
//! ```text
//! lines      .ann → the marks of T, E, R, A, N, # and * lines
//! outline    the lines, for those who change them
//! pair       where the files of a story are
//! file_name  outlet and date from the name of the file
//! ```
//!
//! What the marks mean, `story::marks` knows. The article is all of the .txt, never changed; no problem
//! stops loading, and nothing is printed here.

mod file_name;
mod lines;
pub mod outline;
mod pair;

use std::path::Path;

use super::native::{read_text, text_at};
use super::{Format, OpenError, Stage, Taker};
use crate::story::marks::problems::Problems;
use crate::story::marks::{self, LabelFile};
use crate::story::{Files, Meta, Story, Text};

pub use crate::story::marks::RULES;
pub use pair::{
    article_elsewhere, articles_of, is_article_of_pairs, lacks_article, names_articles,
};

/// The row of the table of formats.
pub const FORMAT: Format = Format {
    name: "brat",
    help: "a pair NAME.txt and NAME.ann, as brat writes them",
    endings: &["txt", "ann"],
    is: |files, path| pair::is_ann(path) || pair::annotations(files, path).is_some(),
    listed: |files, path| {
        if pair::is_ann(path) {
            !pair::has_article_beside(files, path)
        } else {
            pair::annotations_beside(files, path).is_some()
        }
    },
    files: pair::files,
    written_ids: false,
    rules: RULES,
    open,
};

/// The texts of a brat story, each with its file name for problems.
#[derive(Clone, Debug, Default)]
pub struct Pair {
    /// The article.
    pub txt: (String, String),
    /// The annotations.
    pub ann: (String, String),
    /// The meaning of labels, if there is such a file.
    pub config: Option<(String, String)>,
}

fn open(files: &dyn Files, path: &Path, Taker { each, .. }: Taker<'_>) -> Result<(), OpenError> {
    let (pair, unread) = read_pair(files, path)?;
    load(pair, unread, each);
    Ok(())
}

/// Reads the texts of the story at `path`, which can be that of its article or of its annotations.
///
/// # Errors
/// If one of them cannot be read, or is not there.
pub fn pair_at(files: &dyn Files, path: &Path) -> Result<Pair, OpenError> {
    Ok(read_pair(files, path)?.0)
}

/// Reads the texts of a story; also returns the `sayso.toml` that cannot be read, and why.
fn read_pair(
    files: &dyn Files,
    path: &Path,
) -> Result<(Pair, Option<(String, String)>), OpenError> {
    let (txt, ann) = match pair::of(files, path) {
        (Some(txt), Some(ann)) => (txt, ann),
        (None, Some(ann)) => return Err(without_article(files, &ann)),
        (Some(txt), None) => {
            let what = "has no annotations beside it";
            return Err(no_pair(
                &txt,
                what.to_owned(),
                "Put NAME.txt and NAME.ann into one folder.",
            ));
        }
        (None, None) => (path.to_owned(), path.to_owned()),
    };
    let named = |path: &Path, text: String| (path.display().to_string(), text);
    let article = read_text(files, &txt)?;
    let annotations = read_or_empty(files, &ann)?;
    let mut unread = None;
    let mut pair = Pair { txt: named(&txt, article), ann: named(&ann, annotations), config: None };
    if let Some(config) = pair::config::of(files, &ann) {
        match config.text {
            Ok(table) => pair.config = Some(named(&config.path, table)),
            Err(why) => unread = Some(named(&config.path, why)),
        }
    }
    Ok((pair, unread))
}

fn without_article(files: &dyn Files, ann: &Path) -> OpenError {
    if let Some(named) = pair::named_article(files, ann) {
        let what = format!("has no article: {} is missing", named.display());
        let hint = "The [brat] table of the sayso.toml says that it is there: correct `text`, or put it \
                    there; it is only read below the folder of that file, or of the folder above.";
        return no_pair(ann, what, hint);
    }
    let name = ann.with_extension("txt");
    let name = name.file_name().unwrap_or_default().to_string_lossy();
    let what = format!("has no article: this .ann has no .txt ({name} is missing)");
    let hint = "Put the article beside it under the same name, or in a folder text beside its folder; or \
                say in a sayso.toml where it is: [brat] text = \"../articles/{stem}.txt\".";
    no_pair(ann, what, hint)
}

fn no_pair(path: &Path, what: String, hint: &str) -> OpenError {
    OpenError::NoStory { path: path.display().to_string(), what, hint: hint.to_owned() }
}

/// Reads a text file that may be empty.
fn read_or_empty(files: &dyn Files, path: &Path) -> Result<String, OpenError> {
    match files.read(path) {
        Ok(bytes) if bytes.is_empty() => Ok(String::new()),
        Ok(bytes) => text_at(path, bytes),
        Err(why) => Err(OpenError::Io { path: path.display().to_string(), why }),
    }
}

/// Reads a story from texts in memory and passes each stage to `each`; `false` from
/// there stops loading. The texts are at most 4 GiB each.
pub fn parse(pair: Pair, each: &mut dyn FnMut(Stage) -> bool) {
    load(pair, None, each);
}

/// Reads all of a story from texts in memory.
///
/// # Panics
/// Never: [`parse`] ends with the whole story unless it is told to stop.
pub fn read(pair: Pair) -> Story {
    let mut last = None;
    parse(pair, &mut |stage| {
        if let Stage::Whole(story) = stage {
            last = Some(story);
        }
        true
    });
    last.expect("parse ends with the whole story unless it is told to stop")
}

fn load(pair: Pair, unread: Option<(String, String)>, each: &mut dyn FnMut(Stage) -> bool) {
    let (name, article) = pair.txt;
    let end = article.len();
    let (outlet, date) = file_name::outlet_and_date(&name).unzip();
    let (outlet, date) = (outlet.map(str::to_owned), date.map(str::to_owned));
    let text = Text::new(name, article, 0..end);
    let title = title(text.body());
    let labels_from = pair.config.as_ref().map(|(config, _)| config.clone());
    let format = FORMAT.name;
    let meta = Meta { title, outlet, date, labels: labels_from, format, ..Meta::default() };
    let story = Story::of_text(text, meta);
    if !each(Stage::Text(story.clone())) {
        return;
    }
    let (name, annotations) = pair.ann;
    let file = LabelFile { text: pair.config, unread };
    let (labels, of_labels) = file.labels(&name, pair::config::KEYS);
    let end = annotations.len();
    let ann = Text::new(name, annotations, 0..end);
    let mut problems = Problems::of(ann.clone());
    let marks = lines::read(ann.whole(), &mut problems);
    each(Stage::Whole(marks::annotate(story, &marks, labels, (problems, of_labels))));
}

/// Returns the first line that is not blank, at most 200 characters of it.
fn title(body: &str) -> String {
    let words =
        |line: &str| line.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').to_owned();
    let mut lines = body.split(['\n', '\r']).map(words);
    lines.find(|line| !line.is_empty()).unwrap_or_default().chars().take(200).collect()
}
