//! Where the files of a brat story are: the article, its annotations, and the `sayso.toml` that
//! says what labels mean.
//!
//! ```text
//! NAME.txt NAME.ann                            a pair, endings in either case
//! NAME.txt NAME_anna.ann NAME_bert.ann         one file of annotations for each annotator
//! text/NAME.txt attributions/NAME_4e07.ann     the same in two folders, as PolNeAR is distributed
//! ```
//!
//! Where they are elsewhere, a `sayso.toml` says it: `config`.

pub(super) mod config;

use std::path::{Component, Path, PathBuf};

use crate::story::Files;
use config::Layout;

/// The endings of articles and of annotations.
const TXT: [&str; 3] = ["txt", "TXT", "Txt"];
const ANN: [&str; 3] = ["ann", "ANN", "Ann"];

/// The names of folders that hold the articles for annotations in a folder beside them.
const TEXT_FOLDERS: [&str; 5] = ["text", "texts", "txt", "raw", "articles"];
/// The names of folders that hold annotations for articles in a folder beside them.
const ANN_FOLDERS: [&str; 5] = ["attributions", "annotations", "annotation", "ann", "brat"];

/// The longest name of an annotator at the end of a file name, in bytes.
const MAX_ANNOTATOR: usize = 32;

/// Returns true if a path has the ending of annotations.
pub(super) fn is_ann(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ann"))
}

/// Returns true if the article of the same name stands beside annotations.
pub(super) fn has_article_beside(files: &dyn Files, ann: &Path) -> bool {
    with_ending(files, ann, &TXT).is_some()
}

/// Returns the files of a story, first the one that names it: the article of a pair, else the
/// annotations, because an article can have those of several annotators.
pub(super) fn files(files: &dyn Files, path: &Path) -> Vec<PathBuf> {
    let (txt, ann) = of(files, path);
    let txt = txt.unwrap_or_else(|| path.with_extension("txt"));
    let ann = ann.unwrap_or_else(|| path.with_extension("ann"));
    let beside = txt.with_extension("") == ann.with_extension("");
    if beside { vec![txt, ann] } else { vec![ann, txt] }
}

/// Returns the articles that the annotations among some files are about, where these have another
/// name or stand in another folder.
pub fn articles_of(files: &dyn Files, paths: &[PathBuf]) -> Vec<PathBuf> {
    let lone = paths.iter().filter(|path| is_ann(path) && !has_article_beside(files, path));
    lone.filter_map(|ann| article(files, ann)).collect()
}

/// Returns the article that annotations are about, if it stands in another folder or has another
/// name.
pub fn article_elsewhere(files: &dyn Files, path: &Path) -> Option<PathBuf> {
    if !is_ann(path) || has_article_beside(files, path) {
        return None;
    }
    article(files, path)
}

/// Returns true if a `sayso.toml` says for a folder where the articles of annotations are: then a
/// text in it may be one of them.
pub fn names_articles(files: &dyn Files, folder: &Path) -> bool {
    Layout::of(files, &folder.join("_.ann")).names_articles()
}

/// Returns where the article of annotations should be by the `sayso.toml` that says so.
pub(super) fn named_article(files: &dyn Files, ann: &Path) -> Option<PathBuf> {
    Layout::of(files, ann).articles(ann).next()
}

/// Returns true for annotations without an article.
pub fn lacks_article(files: &dyn Files, path: &Path) -> bool {
    is_ann(path) && article(files, path).is_none()
}

/// Returns true if a folder holds the articles for annotations in a folder beside it.
pub fn is_article_of_pairs(files: &dyn Files, folder: &Path) -> bool {
    annotation_folder(files, folder).is_some()
}

/// Returns the annotations of the same name beside an article.
pub(super) fn annotations_beside(files: &dyn Files, txt: &Path) -> Option<PathBuf> {
    with_ending(files, txt, &ANN)
}

/// Returns the article and the annotations of a story, from the path of either; `None` in place of
/// one that is not there.
pub(super) fn of(files: &dyn Files, path: &Path) -> (Option<PathBuf>, Option<PathBuf>) {
    if is_ann(path) {
        let there = files.is_file(path).then(|| path.to_owned());
        return (article(files, path), there.or_else(|| with_ending(files, path, &ANN)));
    }
    let there = files.is_file(path).then(|| path.to_owned());
    (there.or_else(|| with_ending(files, path, &TXT)), annotations(files, path))
}

/// Returns the article that a file of annotations is about.
fn article(files: &dyn Files, ann: &Path) -> Option<PathBuf> {
    let beside = with_ending(files, ann, &TXT);
    beside.or_else(|| {
        let layout = Layout::of(files, ann);
        let given = layout.articles(ann).find(|path| files.is_file(path));
        if let Some(path) = given.filter(|path| layout.may_name(files, ann, path)) {
            return Some(short(files, path));
        }
        let without = layout.without_suffix(ann).or_else(|| without_annotator(ann));
        let names = || std::iter::once(ann.to_owned()).chain(without.clone());
        let here = without.as_deref().and_then(|name| with_ending(files, name, &TXT));
        here.or_else(|| {
            let folders = TEXT_FOLDERS.iter().filter_map(|name| sibling(ann, name));
            let mut folders = folders.filter(|folder| files.is_dir(folder));
            folders.find_map(|folder| {
                let there = |name: PathBuf| Some(folder.join(name.file_name()?));
                names().filter_map(there).find_map(|path| with_ending(files, &path, &TXT))
            })
        })
    })
}

/// Returns the annotations of an article: those of the same name, or those of a single annotator.
pub(super) fn annotations(files: &dyn Files, txt: &Path) -> Option<PathBuf> {
    annotations_beside(files, txt).or_else(|| {
        let (folder, name) = (txt.parent()?, txt.file_stem()?);
        let in_two = annotation_folder(files, folder);
        let folders = std::iter::once(folder.to_owned()).chain(in_two);
        let of_txt = |path: &PathBuf| {
            is_ann(path)
                && [path.file_stem(), without_annotator(path).as_deref().and_then(Path::file_stem)]
                    .contains(&txt.file_stem())
        };
        let named = |folder: PathBuf| files.list_beginning(shown(&folder), name).ok();
        let mut found = folders.filter_map(named).flatten();
        let one = found.by_ref().find(of_txt)?;
        found.find(of_txt).is_none().then_some(one)
    })
}

/// Returns the folder of annotations that belong to the articles in a folder, if its name says that
/// it holds articles.
fn annotation_folder(files: &dyn Files, folder: &Path) -> Option<PathBuf> {
    let name = folder.file_name()?.to_str()?.to_lowercase();
    if !TEXT_FOLDERS.contains(&name.as_str()) {
        return None;
    }
    let beside = |name: &&str| Some(folder.parent()?.join(name));
    ANN_FOLDERS.iter().filter_map(beside).find(|folder| files.is_dir(folder))
}

/// Returns a path without the folders that it goes into and out of again, where that is the same
/// file.
fn short(files: &dyn Files, path: PathBuf) -> PathBuf {
    let mut parts: Vec<Component<'_>> = Vec::new();
    for part in path.components() {
        match (part, parts.last()) {
            (Component::ParentDir, Some(Component::Normal(_))) => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    let short: PathBuf = parts.iter().collect();
    if files.is_file(&short) && files.real(&short) == files.real(&path) { short } else { path }
}

/// Returns a folder as the system takes it: the empty path is the current one.
fn shown(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() { Path::new(".") } else { folder }
}

/// Returns the path of a folder beside that of a file.
fn sibling(path: &Path, name: &str) -> Option<PathBuf> {
    let folder = path.parent()?;
    match folder.file_name() {
        Some(_) => Some(folder.parent()?.join(name)),
        None => Some(folder.join("..").join(name)),
    }
}

/// Returns a path without `_ANNOTATOR` at the end of its name.
fn without_annotator(path: &Path) -> Option<PathBuf> {
    let (stem, ending) = (path.file_stem()?.to_str()?, path.extension()?.to_str()?);
    let (name, annotator) = stem.rsplit_once('_')?;
    let is_name = !annotator.is_empty()
        && annotator.len() <= MAX_ANNOTATOR
        && annotator.chars().all(|c| c.is_alphanumeric() || c == '-');
    (is_name && !name.is_empty()).then(|| path.with_file_name(format!("{name}.{ending}")))
}

/// Returns the file of the same name with one of some endings.
fn with_ending(files: &dyn Files, path: &Path, endings: &[&str]) -> Option<PathBuf> {
    endings.iter().map(|ending| path.with_extension(ending)).find(|path| files.is_file(path))
}
