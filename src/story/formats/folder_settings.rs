//! The `sayso.toml` that holds for a file, for some of its tables.
//!
//! It is that of the nearest folder whose file has one of them: beside the file or further up, but not
//! above the reader's home folder, not above a folder under version control, never at the root of the
//! disk, and not in a folder for everybody's files, such as `/tmp`. What the table says is not known
//! here.

use std::path::{Path, PathBuf};

use toml::de::DeTable;

use super::members;
use super::native::text_at;
use crate::story::Files;
use crate::story::files::FOLDER_SETTINGS;
use crate::story::marks::LabelFile;
use crate::story::marks::labels::TABLES;

/// The largest `sayso.toml` that is read, in bytes.
const LARGEST: u64 = 1 << 20;

/// A `sayso.toml`.
pub struct FolderSettings {
    /// Its path.
    pub path: PathBuf,
    /// Its text, or why it cannot be read.
    pub text: Result<String, String>,
}

/// Returns the `sayso.toml` that holds for a file and has one of some tables, or cannot be understood.
pub fn of(files: &dyn Files, path: &Path, tables: &[&str]) -> Option<FolderSettings> {
    for folder in folders(files, path) {
        let path = folder.join(FOLDER_SETTINGS);
        if !files.is_file(&path) {
            continue;
        }
        let read = files.read_plain(&path, LARGEST).map_err(|why| why.to_string());
        let text = match read {
            Ok(bytes) if bytes.is_empty() => continue,
            Ok(bytes) => text_at(&path, bytes).map_err(|why| why.reason()),
            Err(why) => Err(why),
        };
        if text.as_deref().map_or(true, |text| has_table(text, tables)) {
            return Some(FolderSettings { path, text });
        }
    }
    None
}

/// Returns the `sayso.toml` that says what the labels of a file mean.
pub fn labels_of(files: &dyn Files, path: &Path) -> LabelFile {
    let Some(found) = of(files, path, &TABLES) else { return LabelFile::default() };
    let name = found.path.display().to_string();
    match found.text {
        Ok(text) => LabelFile { text: Some((name, text)), unread: None },
        Err(why) => LabelFile { text: None, unread: Some((name, why)) },
    }
}

/// Returns true if a text has one of some tables, or cannot be understood.
fn has_table(text: &str, names: &[&str]) -> bool {
    let (table, errors) = DeTable::parse_recoverable(text);
    !errors.is_empty() || names.iter().any(|name| table.get_ref().contains_key(*name))
}

/// Returns the folder of a file and those above it in which a `sayso.toml` holds for it.
fn folders(files: &dyn Files, path: &Path) -> Vec<PathBuf> {
    let path = members::split(files, path).map_or(path, |(file, _)| file);
    let own = path.parent().unwrap_or(Path::new(""));
    let mut folders = vec![own.to_owned()];
    // the folder above `a/..` is not `a`
    while let Some(above) = folders.last().filter(|f| f.file_name().is_some()) {
        match above.parent() {
            Some(above) => folders.push(above.to_owned()),
            None => break,
        }
    }
    let last = folders.last().map_or(own, PathBuf::as_path);
    if !last.has_root() {
        let real = files.real(shown(last));
        folders.extend(real.ancestors().skip(1).map(Path::to_owned));
    }
    let top = folders.iter().position(|folder| files.is_top(shown(folder)));
    folders.truncate(top.map_or(folders.len(), |top| top + 1));
    // beside the file it holds anywhere
    let is_root = |folder: &Path| {
        let real = folder.as_os_str().is_empty().then(|| files.real(shown(folder)));
        real.as_deref().unwrap_or(folder).parent().is_none()
    };
    let holds = |(at, folder): (usize, &PathBuf)| {
        at == 0 || !is_root(folder) && !files.is_for_everybody(shown(folder))
    };
    let held: Vec<PathBuf> =
        folders.iter().enumerate().filter(|one| holds(*one)).map(|(_, f)| f.clone()).collect();
    held
}

/// Returns a folder as the system takes it: the empty path is the current one.
fn shown(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() { Path::new(".") } else { folder }
}
