//! The files of the user beside the stories: where settings and kept state are,
//! reading them without ever waiting or taking more than a bound, and writing them
//! so that a reader of them sees the old or the new, never a half.
//!
//! What stands in them is not here.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Where the user's files are; each `None` where the environment names no place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// The configuration file.
    pub config: Option<PathBuf>,
    /// True if the user named that file: then it must be there.
    pub named: bool,
    /// The folder of the user's themes: beside the configuration.
    pub themes: Option<PathBuf>,
    /// The folder of what is kept between starts.
    pub state: Option<PathBuf>,
}

impl Places {
    /// Returns where they are, by an environment and the file that `--config` names.
    ///
    /// As the XDG Base Directory Specification 0.8 has it, on every system: a variable that is
    /// empty or no absolute path counts as not set. `SAYSO_CONFIG` may be relative.
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

/// Reads a file of at most `most` bytes. What is no file, as a folder or a pipe, is never
/// waited for; `/dev/null` is an empty file.
///
/// # Errors
/// Those of the system, and words of our own for what is no file or too large.
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

/// Tells whether something is at a path.
pub fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Returns the paths of the `.json` files of a folder; none where there is no folder.
///
/// # Errors
/// Those of the system.
pub fn files_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    Ok(paths.filter(|path| path.extension().is_some_and(|ending| ending == "json")).collect())
}

/// Makes a folder and those above it, for the user alone.
///
/// # Errors
/// Those of the system.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

/// Between two tries of a lock.
const AGAIN: Duration = Duration::from_millis(5);

/// Takes a lock that other running readers respect, until it is dropped; waits for it so long.
/// `None` where it is not to be had: what it guards is written whole either way.
pub fn lock(path: &Path, patience: Duration) -> Option<File> {
    let file = private().create(true).truncate(false).open(path).ok()?;
    for _ in 0..=patience.as_millis() / AGAIN.as_millis() {
        match file.try_lock() {
            Ok(()) => return Some(file),
            Err(fs::TryLockError::WouldBlock) => std::thread::sleep(AGAIN),
            Err(fs::TryLockError::Error(_)) => return None,
        }
    }
    None
}

/// Writes a file whole, for the user alone: beside its place first, then put there in one step.
///
/// # Errors
/// Those of the system; then the file is as it was.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let (process, thread) = (std::process::id(), std::thread::current().id());
    let beside = folder.join(format!(".{name}.{process}.{thread:?}"));
    // left behind by a reader of the same number that was killed
    let _ = fs::remove_file(&beside);
    let written = private().create_new(true).open(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)
    });
    if let Err(why) = written {
        let _ = fs::remove_file(&beside);
        return Err(why);
    }
    // the new name lasts once its folder is on the disk; not every system can do that
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
}

/// Writes a new file for a short while, for the user alone, in the folder for such files; returns where.
///
/// # Errors
/// Those of the system.
pub fn scratch(bytes: &[u8]) -> io::Result<PathBuf> {
    let folder = std::env::temp_dir();
    for n in 0..100 {
        let path = folder.join(format!("sayso-note-{}-{n}.txt", std::process::id()));
        match private().create_new(true).open(&path) {
            Ok(mut file) => return file.write_all(bytes).map(|()| path),
            Err(why) if why.kind() == io::ErrorKind::AlreadyExists => {}
            Err(why) => return Err(why),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Removes a file, if it is there.
pub fn remove(path: &Path) {
    let _ = fs::remove_file(path);
}

/// Returns the options of a file that only the user may read.
fn private() -> fs::OpenOptions {
    let mut options = fs::OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Removes the files of a folder that were written the longest ago, so that `most` are left.
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

/// Opens a file to write to its end; makes it if it is not there.
///
/// # Errors
/// Those of the system, and words of our own for what is no plain file.
pub fn append(path: &Path) -> io::Result<File> {
    if std::fs::metadata(path).is_ok_and(|kind| !kind.is_file()) {
        return Err(io::Error::other("it is not a regular file"));
    }
    File::options().append(true).create(true).open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the places of an environment, `-` for none.
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
        let told = |path: &Path, most| read(path, most).map_err(|why| why.to_string());
        assert_eq!(told(&path, 4), Ok(b"four".to_vec()));
        assert_eq!(told(&path, 3), Err("it is larger than 0 kB".to_owned()));
        assert_eq!(told(folder.path(), 9), Err("it is a folder".to_owned()));
        assert_eq!(told(Path::new("/dev/zero"), 9), Err("it is not a regular file".to_owned()));
        assert_eq!(told(Path::new("/dev/null"), 9), Ok(Vec::new()));
        assert!(told(&folder.path().join("b"), 9).is_err());
    }
}
