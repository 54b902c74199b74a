//! What the `sayso.toml` that holds for a file of annotations says about where articles are.
//!
//! Which file that is, `story::formats::folder_settings` says. Nothing here reads what labels mean.

use std::path::{Component, Path, PathBuf};

use toml::de::{DeTable, DeValue};

use crate::story::Files;
use crate::story::formats::folder_settings::{self, FolderSettings};
use crate::story::marks::labels::TABLES;
use crate::story::marks::labels::config::OtherKey;

/// The keys of the table that say where articles are, with what is wrong with a value.
pub(in crate::story::formats::brat) const KEYS: &[OtherKey] = &[
    (
        "text",
        wrong_text,
        "Write the path from the folder of the .ann on, such as \"../articles/{stem}.txt\".",
    ),
    (
        "suffix",
        wrong_suffix,
        "Write what the names of .ann files end with, such as \"_{annotator}\" or \"-gold\".",
    ),
];

/// What stands for the name of a file without its ending, and for that of an annotator.
const STEM: &str = "{stem}";
const ANNOTATOR: &str = "{annotator}";
/// The longest name of an annotator at the end of a file name, in bytes.
const MAX_ANNOTATOR: usize = 64;

/// Where the articles of annotations are, as a `sayso.toml` says.
#[derive(Default)]
pub(super) struct Layout {
    /// The path of an article from the folder of its annotations on, with `{stem}` for its name.
    text: Option<String>,
    /// The end of the names of annotations that those of the articles do not have, with
    /// `{annotator}`.
    suffix: Option<String>,
    /// The folder of the `sayso.toml`.
    folder: PathBuf,
}

/// Returns the `sayso.toml` that holds for a file.
pub(in crate::story::formats::brat) fn of(
    files: &dyn Files,
    path: &Path,
) -> Option<FolderSettings> {
    folder_settings::of(files, path, &TABLES)
}

impl Layout {
    /// Returns where the articles of some annotations are, if a `sayso.toml` says so.
    pub(super) fn of(files: &dyn Files, ann: &Path) -> Self {
        let Some(FolderSettings { path, text: Ok(text) }) = of(files, ann) else {
            return Self::default();
        };
        let (table, _) = DeTable::parse_recoverable(&text);
        let string = |key: &str| {
            TABLES.iter().find_map(|name| match table.get_ref().get(*name)?.get_ref() {
                DeValue::Table(table) => match table.get(key)?.get_ref() {
                    DeValue::String(words) => Some(words.to_string()),
                    _ => None,
                },
                _ => None,
            })
        };
        Self {
            text: string("text").filter(|text| wrong_text(text).is_none()),
            suffix: string("suffix").filter(|suffix| wrong_suffix(suffix).is_none()),
            folder: path.parent().unwrap_or(Path::new("")).to_owned(),
        }
    }

    /// Returns true if it says where articles are.
    pub(super) const fn names_articles(&self) -> bool {
        self.text.is_some()
    }

    /// Returns the path without the end of its name that stands for the annotator.
    pub(super) fn without_suffix(&self, ann: &Path) -> Option<PathBuf> {
        let suffix = self.suffix.as_deref()?;
        let (stem, ending) = (ann.file_stem()?.to_str()?, ann.extension()?.to_str()?);
        let name = match suffix.split_once(ANNOTATOR) {
            None => stem.strip_suffix(suffix)?,
            Some((before, after)) => {
                let rest = stem.strip_suffix(after)?;
                let (name, annotator) = rest.rsplit_once(before)?;
                if annotator.is_empty() || annotator.len() > MAX_ANNOTATOR {
                    return None;
                }
                name
            }
        };
        (!name.is_empty()).then(|| ann.with_file_name(format!("{name}.{ending}")))
    }

    /// Returns where the article of some annotations should be, with any ending of articles.
    pub(super) fn articles<'l>(&'l self, ann: &'l Path) -> impl Iterator<Item = PathBuf> + 'l {
        let stems = self.without_suffix(ann).into_iter().chain([ann.to_owned()]);
        stems.filter_map(|path| {
            let stem = path.file_stem()?.to_str()?;
            let text = self.text.as_deref()?.replace(STEM, stem);
            Some(ann.parent().unwrap_or(Path::new("")).join(text))
        })
    }

    /// Returns true if a path that it names may be read: it lies below the folder of the
    /// `sayso.toml`, or below the folder above that of the annotations.
    pub(super) fn may_name(&self, files: &dyn Files, ann: &Path, article: &Path) -> bool {
        let own = super::shown(ann.parent().unwrap_or(Path::new("")));
        let real = files.real(article);
        let own = files.real(own);
        let above = own.parent().unwrap_or(&own).to_owned();
        [above, files.real(super::shown(&self.folder))]
            .iter()
            .any(|folder| folder.parent().is_some() && real.starts_with(folder))
            || real.starts_with(&own)
    }
}

/// Returns what is wrong with the path of articles, if anything is.
pub(in crate::story::formats::brat) fn wrong_text(text: &str) -> Option<&'static str> {
    let path = Path::new(text);
    let plain = |part: Component<'_>| {
        matches!(part, Component::Normal(_) | Component::ParentDir | Component::CurDir)
    };
    if !text.contains(STEM) {
        Some("the path of the articles does not say where their name stands")
    } else if !path.components().all(plain) {
        Some("the path of the articles begins at the root of the disk")
    } else {
        None
    }
}

/// Returns what is wrong with the end of names, if anything is.
pub(in crate::story::formats::brat) fn wrong_suffix(suffix: &str) -> Option<&'static str> {
    let (before, after) = suffix.split_once(ANNOTATOR).unwrap_or((suffix, ""));
    if before.is_empty() {
        Some("nothing parts the name of the article from that of the annotator")
    } else if [before, after].iter().any(|part| part.contains(['/', '{', '}'])) {
        Some("the end of the names has something else than {annotator} in it")
    } else {
        None
    }
}
