//! The user's own files: where the settings and the saved state are, reads that never block
//! and are bounded in size, and atomic writes (readers see the old file or the new one,
//! never a part). `tempfile` makes the temporary files; its `persist` renames but syncs
//! nothing, so that is done here. `atomic-write-file` 0.3 does both, but reports an error
//! after the rename where a folder cannot be synced, and brings `nix` and `rand`.
//!
//! What the files contain is not known here.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::{Builder, TempPath};

/// Where the user's files are; each is `None` if the environment does not say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// The configuration file.
    pub config: Option<PathBuf>,
    /// True if the user named that file: then it must exist.
    pub named: bool,
    /// The folder of the user's themes, next to the configuration file.
    pub themes: Option<PathBuf>,
    /// The folder of the saved state.
    pub state: Option<PathBuf>,
}

impl Places {
    /// Returns the places for an environment and the file that `--config` names.
    ///
    /// Follows the XDG Base Directory Specification 0.8 on every system: a variable that is
    /// empty or not an absolute path counts as not set. `SAYSO_CONFIG` may be relative.
    pub fn of(variable: &dyn Fn(&str) -> Option<OsString>, config: Option<&Path>) -> Self {
        let absolute = |name: &str| variable(name).map(PathBuf::from).filter(|p| p.is_absolute());
        let home = absolute("HOME");
        let base = |name: &str, below: &str| {
            let own = absolute(name).or_else(|| Some(home.as_ref()?.join(below)));
            own.map(|folder| folder.join("sayso"))
        };
        let folder = base("XDG_CONFIG_HOME", ".config");
        let named = config.map(Path::to_owned).or_else(|| {
            variable("SAYSO_CONFIG").filter(|value| !value.is_empty()).map(PathBuf::from)
        });
        let is_named = named.is_some();
        let config = named.or_else(|| Some(folder?.join("config.toml")));
        Self {
            named: is_named,
            themes: config.as_ref().and_then(|c| Some(c.parent()?.join("themes"))),
            config,
            state: base("XDG_STATE_HOME", ".local/state"),
        }
    }
}

/// Reads a file of at most `most` bytes. A folder, a pipe or a device is an error, so nothing ever
/// blocks; `/dev/null` counts as an empty file.
///
/// # Errors
/// Errors of the system, and our own for what is not a regular file or too large.
pub fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let kind = fs::metadata(path)?;
    if path == Path::new("/dev/null") {
        return Ok(Vec::new());
    }
    if !kind.is_file() {
        let what = if kind.is_dir() { "it is a folder" } else { "it is not a regular file" };
        return Err(io::Error::other(what));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(io::Error::other(format!("it is larger than {} kB", most / 1000)));
    }
    Ok(bytes)
}

/// Returns true if there is anything at a path, a broken link too.
pub fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Returns true if files can be made in a folder; the empty path is the current one.
pub fn can_write(folder: &Path) -> bool {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    Builder::new().prefix(".sayso-").tempfile_in(folder).is_ok()
}

/// Returns the paths of the `.json` files in a folder; none if there is no folder.
///
/// # Errors
/// Errors of the system.
pub fn files_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    Ok(paths.filter(|path| path.extension().is_some_and(|ending| ending == "json")).collect())
}

/// Creates a folder and its parents, accessible to the user only.
///
/// # Errors
/// Errors of the system.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

/// The time between two attempts to take a lock.
const RETRY: Duration = Duration::from_millis(5);

/// Takes an advisory lock that other running readers respect; it is released when dropped. Waits
/// for it as long as `patience`. `None` if it cannot be had: callers write anyway, because files are
/// replaced whole and a lost lock can only lose the merge of two readers' state.
pub fn lock(path: &Path, patience: Duration) -> Option<File> {
    let file = private().create(true).truncate(false).open(path).ok()?;
    for _ in 0..=patience.as_millis() / RETRY.as_millis() {
        match file.try_lock() {
            Ok(()) => return Some(file),
            Err(fs::TryLockError::WouldBlock) => std::thread::sleep(RETRY),
            Err(fs::TryLockError::Error(_)) => return None,
        }
    }
    None
}

/// Replaces a file atomically, readable by the user only: writes a temporary file next to it and
/// renames it.
///
/// # Errors
/// Errors of the system; then the old file is unchanged.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut name = OsString::from(".");
    name.extend([path.file_name().unwrap_or_default(), OsStr::new(".")]);
    let mut temporary = Builder::new().prefix(&name).make_in(folder, new_file)?;
    temporary.as_file_mut().write_all(bytes)?;
    temporary.as_file().sync_all()?;
    temporary.persist(path)?;
    // the rename is durable once the folder is synced; not every system can do that
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
}

/// Writes a temporary file, readable by the user only; it is removed when the returned path is
/// dropped.
///
/// # Errors
/// Errors of the system.
pub fn scratch(bytes: &[u8]) -> io::Result<TempPath> {
    let mut file = Builder::new().prefix("sayso-note-").suffix(".txt").make(new_file)?;
    file.as_file_mut().write_all(bytes)?;
    Ok(file.into_temp_path())
}

/// Creates a file that only the user may read; fails if it exists.
fn new_file(path: &Path) -> io::Result<File> {
    private().create_new(true).open(path)
}

/// Removes a file if it exists.
pub fn remove(path: &Path) {
    let _ = fs::remove_file(path);
}

/// Returns options to open a file for writing that only the user may read.
fn private() -> fs::OpenOptions {
    let mut options = fs::OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Removes the oldest files of a folder, by their time of change, so that `most` are left.
///
/// # Errors
/// If the folder cannot be listed.
pub fn drop_oldest(folder: &Path, most: usize) -> io::Result<()> {
    let written = |path: &PathBuf| fs::metadata(path).and_then(|m| m.modified()).ok();
    let mut paths = files_in(folder)?;
    if paths.len() <= most {
        return Ok(());
    }
    paths.sort_by_cached_key(written);
    for path in &paths[..paths.len() - most] {
        fs::remove_file(path)?;
    }
    Ok(())
}

/// Opens a file for appending; creates it if it does not exist.
///
/// # Errors
/// Errors of the system, and our own for what is not a regular file.
pub fn append(path: &Path) -> io::Result<File> {
    if std::fs::metadata(path).is_ok_and(|kind| !kind.is_file()) {
        return Err(io::Error::other("it is not a regular file"));
    }
    File::options().append(true).create(true).open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the places for an environment as text, `-` for none.
    fn places(environment: &[(&str, &str)], flag: Option<&str>) -> String {
        let variable = |name: &str| {
            environment.iter().find(|(n, _)| *n == name).map(|(_, value)| OsString::from(value))
        };
        let places = Places::of(&variable, flag.map(Path::new));
        let shown =
            |p: &Option<PathBuf>| p.as_ref().map_or("-".to_owned(), |p| p.display().to_string());
        let named = if places.named { "!" } else { "" };
        [shown(&places.config) + named, shown(&places.themes), shown(&places.state)].join(" ")
    }

    #[test]
    fn places_follow_the_environment() {
        let home = ("HOME", "/h");
        assert_eq!(
            places(&[home], None),
            "/h/.config/sayso/config.toml /h/.config/sayso/themes /h/.local/state/sayso"
        );
        let xdg = [home, ("XDG_CONFIG_HOME", "/c"), ("XDG_STATE_HOME", "/s")];
        assert_eq!(places(&xdg, None), "/c/sayso/config.toml /c/sayso/themes /s/sayso");
        let relative = [("XDG_CONFIG_HOME", "c"), ("XDG_STATE_HOME", ""), ("HOME", "h")];
        assert_eq!(places(&relative, None), "- - -");
        assert_eq!(places(&[("SAYSO_CONFIG", "a.toml")], None), "a.toml! themes -");
        assert_eq!(places(&[("SAYSO_CONFIG", "/a.toml")], Some("b/c")), "b/c! b/themes -");
        assert_eq!(places(&[("SAYSO_CONFIG", "")], None), "- - -");
    }

    #[test]
    fn only_files_within_the_bound_are_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a");
        std::fs::write(&path, "four").expect("a file");
        let text = |path: &Path, most| read(path, most).map_err(|why| why.to_string());
        assert_eq!(text(&path, 4), Ok(b"four".to_vec()));
        assert_eq!(text(&path, 3), Err("it is larger than 0 kB".to_owned()));
        assert_eq!(text(folder.path(), 9), Err("it is a folder".to_owned()));
        assert_eq!(text(Path::new("/dev/zero"), 9), Err("it is not a regular file".to_owned()));
        assert_eq!(text(Path::new("/dev/null"), 9), Ok(Vec::new()));
        assert!(text(&folder.path().join("b"), 9).is_err());
    }
}
