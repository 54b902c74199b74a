//! The files of the user beside the stories: where settings and kept state are,
//! and reading them without ever waiting or taking more than a bound.
//!
//! What stands in them is not here.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

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
    let kind = std::fs::metadata(path)?;
    if path == Path::new("/dev/null") {
        return Ok(Vec::new());
    }
    if !kind.is_file() {
        let what = if kind.is_dir() { "it is a folder" } else { "it is no plain file" };
        return Err(io::Error::other(what));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(io::Error::other(format!("it is larger than {} kB", most / 1000)));
    }
    Ok(bytes)
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
        assert_eq!(told(Path::new("/dev/zero"), 9), Err("it is no plain file".to_owned()));
        assert_eq!(told(Path::new("/dev/null"), 9), Ok(Vec::new()));
        assert!(told(&folder.path().join("b"), 9).is_err());
    }
}
