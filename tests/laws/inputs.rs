//! Every kind of input: things that are not files, files that are not text, very large files, and a
//! disk that fails at any call. Each is opened, checked and drawn, or refused with a reason.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use sayso::story::{Disk, Files, OpenError, Story, load};

use super::{laws, screen};

/// A disk in memory: one call fails, and reads may find another file than before.
#[derive(Default)]
struct Made {
    files: BTreeMap<PathBuf, Vec<u8>>,
    /// Paths that exist but are neither file nor folder.
    others: Vec<PathBuf>,
    fails: Option<(usize, io::ErrorKind)>,
    /// From this read on, every file has the other content.
    replaced: Option<(usize, Vec<u8>)>,
    calls: AtomicUsize,
}

impl Made {
    fn of(files: &[(&str, &[u8])]) -> Self {
        let files =
            files.iter().map(|(name, bytes)| (PathBuf::from(name), bytes.to_vec())).collect();
        Self { files, ..Self::default() }
    }

    /// Counts a call; returns an error if it is the one that fails.
    fn call(&self) -> io::Result<usize> {
        let call = self.calls.fetch_add(1, Ordering::Relaxed);
        match self.fails {
            Some((fails, kind)) if fails == call => Err(kind.into()),
            _ => Ok(call),
        }
    }
}

impl Files for Made {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let call = self.call()?;
        let bytes = self.files.get(path).ok_or(io::ErrorKind::NotFound)?;
        match &self.replaced {
            Some((from, other)) if call >= *from => Ok(other.clone()),
            _ => Ok(bytes.clone()),
        }
    }

    fn is_file(&self, path: &Path) -> bool {
        self.call().is_ok() && self.files.contains_key(path)
    }

    fn is_dir(&self, path: &Path) -> bool {
        self.call().is_ok()
            && self.files.keys().any(|file| file.parent() == Some(path) && path != Path::new(""))
    }

    fn list(&self, _: &Path) -> io::Result<Vec<PathBuf>> {
        self.call()?;
        Ok(self.files.keys().chain(&self.others).cloned().collect())
    }
}

/// Opens a file and checks everything that a story must satisfy; else returns the reason for the
/// refusal.
fn opened(files: &dyn Files, path: &str) -> Result<Story, String> {
    match load(files, Path::new(path)) {
        Ok(story) => {
            laws::sound(story.clone());
            screen::play(b"nG?\x1bgg/e\x81", &story);
            Ok(story)
        }
        Err(error) => {
            if let OpenError::NoStory { hint, .. } = &error {
                assert!(
                    hint.ends_with(['.', '`']) && hint.starts_with(char::is_uppercase),
                    "{hint}"
                );
            }
            Err(error.to_string())
        }
    }
}

fn refused(files: &dyn Files, path: &str) -> String {
    opened(files, path).map(|story| story.body().to_owned()).expect_err("no story")
}

const STORY: &str = "+++\nformat = 1\ntitle = \"Bridge opens\"\ntext_file = \"a.txt\"\n+++\n";

#[test]
fn what_is_no_file_or_no_text_is_refused_with_the_reason() {
    let mut made = Made::of(&[
        ("empty.story", b""),
        ("binary.story", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("program.story", b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0>"),
        ("utf16.story", b"\xff\xfe+\0+\0+\0\n\0"),
        ("latin1.story", b"caf\xe9 and more words"),
        ("folder/a.story", b"x"),
    ]);
    made.others = vec!["fifo.story".into(), "device.story".into()];
    assert_eq!(refused(&made, "empty.story"), "empty.story: is empty");
    assert_eq!(
        refused(&made, "binary.story"),
        "binary.story: is a picture (PNG), which this version does not read"
    );
    assert_eq!(refused(&made, "program.story"), "program.story: is binary, not text");
    assert_eq!(refused(&made, "utf16.story"), "utf16.story: is UTF-16, not UTF-8");
    assert_eq!(
        refused(&made, "latin1.story"),
        "latin1.story: is not UTF-8: line 1, byte 4 of it is E9"
    );
    assert_eq!(refused(&made, "folder"), "folder: is a folder, not a story");
    assert!(refused(&made, "missing.story").starts_with("cannot read missing.story: "));
    for other in ["fifo.story", "device.story"] {
        assert!(
            refused(&made, other).contains("is no regular file but a pipe, a device"),
            "{other}"
        );
    }
    made.fails = Some((1, io::ErrorKind::PermissionDenied));
    made.calls.store(0, Ordering::Relaxed);
    assert_eq!(refused(&made, "latin1.story"), "cannot read latin1.story: permission denied");
}

#[test]
fn texts_that_are_odd_open_all_the_same() {
    let odd: [(&str, &[u8], &str); 6] = [
        ("a byte order mark", b"\xef\xbb\xbfA bridge.", "A bridge."),
        ("a NUL", b"A \0 bridge in a much longer text.", "A \0 bridge in a much longer text."),
        ("CRLF", b"A bridge.\r\n\r\nTwo.\r\n", "A bridge.\r\n\r\nTwo.\r\n"),
        ("lone CR", b"A bridge.\r\rTwo.", "A bridge.\r\rTwo."),
        ("blanks alone", b" \n\t\n", " \n\t\n"),
        ("a fence alone", b"+++", ""),
    ];
    for (what, bytes, body) in odd {
        let made = Made::of(&[
            ("a.story", bytes),
            ("a.txt", bytes),
            ("a.ann", b"\xef\xbb\xbf\r\n\t\0 no line\r\n"),
        ]);
        let story = opened(&made, "a.story").expect(what);
        assert_eq!(story.body(), body, "{what}");
        let pair = opened(&made, "a.txt").expect(what);
        assert_eq!(pair.body().as_bytes(), bytes, "{what}");
    }
}

#[test]
fn a_disk_that_fails_at_any_call_is_survived() {
    for path in ["a.story", "a.txt", "a.ann"] {
        let mut told = Vec::new();
        for fails in 0..20 {
            for kind in [io::ErrorKind::PermissionDenied, io::ErrorKind::Interrupted] {
                let files: [(&str, &[u8]); 4] = [
                    ("a.story", STORY.as_bytes()),
                    ("a.txt", b"The bridge opens."),
                    ("a.ann", b"T1\tSource 0 3\tThe\n"),
                    ("sayso.toml", b"[brat]\nquote = [\"X\"]\n"),
                ];
                let made = Made { fails: Some((fails, kind)), ..Made::of(&files) };
                told.push(opened(&made, path).is_ok());
            }
        }
        assert!(told.contains(&true) && told.contains(&false), "{path}: {told:?}");
    }
}

#[test]
fn a_file_that_is_replaced_while_it_is_read_is_survived() {
    let texts: [&[u8]; 4] = [b"", b"Sh.", "“é”".as_bytes(), b"\xff\xfe\0"];
    for (path, read) in [("a.story", 1), ("a.txt", 3), ("a.txt", 5)]
        .iter()
        .flat_map(|p| (0..p.1 + 3).map(|n| (p.0, n)))
    {
        for other in texts {
            let files: [(&str, &[u8]); 3] = [
                ("a.story", STORY.as_bytes()),
                ("a.txt", b"The bridge opens, \xe2\x80\x9csoon\xe2\x80\x9d."),
                ("a.ann", b"T1\tContent 18 24\t\"soon\"\nT2\tSource 0 10\tThe bridge\nE1\tAttribution:T2 Content:T1 Source:T2\n"),
            ];
            let made = Made { replaced: Some((read, other.to_vec())), ..Made::of(&files) };
            let _ = opened(&made, path);
        }
    }
}

#[cfg(unix)]
#[test]
fn links_pipes_and_devices_of_a_real_disk_are_told_apart() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    symlink("loop.story", at("loop.story")).expect("a link");
    symlink("gone.story", at("broken.story")).expect("a link");
    symlink("real.story", at("good.story")).expect("a link");
    std::fs::write(at("real.story"), "A bridge.").expect("a file");
    let made = std::process::Command::new("mkfifo").arg(at("fifo.story")).status();
    assert!(made.expect("mkfifo is there").success());
    let told = |path: &Path| opened(&Disk, path.to_str().expect("a path"));
    for name in ["loop.story", "broken.story", "fifo.story"] {
        let why = told(&at(name)).map(|_| ()).expect_err(name);
        assert!(why.contains("is no regular file but a pipe, a device or a broken link"), "{why}");
    }
    for device in ["/dev/zero", "/dev/null", "/dev/tty"] {
        assert!(told(Path::new(device)).is_err(), "{device}");
    }
    assert_eq!(told(&at("good.story")).expect("a story").body(), "A bridge.");
}

#[test]
fn a_line_of_20_megabytes_is_opened_and_drawn() {
    let line = "The bridge opens “soon” and nobody knows when. ".repeat(20_000_000 / 51 + 1);
    let made = Made::of(&[("a.story", line.as_bytes())]);
    let story = load(&made, Path::new("a.story")).expect("a story");
    assert!(story.body().len() >= 20_000_000);
    screen::play(b"Gn", &story);
}

#[test]
fn a_story_of_100_000_quotes_is_opened_and_drawn() {
    let (mut text, mut marks) = (
        String::from(
            "+++\nformat = 1\ntitle = \"Many\"\n[people.a]\nname = \"Ada Brook\"\n+++\n\n",
        ),
        String::from("\n+++\n"),
    );
    for n in 0..100_000 {
        let _ = write!(text, "“No {n},” said Ada Brook.{}", if n % 20 == 0 { "\n\n" } else { " " });
        let _ = writeln!(marks, "[quotes.q{n}]\ntext = \"“No {n},”\"\nspeaker = \"a\"");
    }
    let made = Made::of(&[("a.story", (text + &marks).as_bytes())]);
    let story = load(&made, Path::new("a.story")).expect("a story");
    assert_eq!((story.quotes.len(), story.problems.len()), (100_000, 0));
    screen::play(b"nGNs", &story);
}
