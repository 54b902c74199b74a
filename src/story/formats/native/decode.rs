//! Decoding a file's bytes as text, or saying clearly what they are instead.

use std::{io, path::Path};

use crate::story::formats::known_files;
use crate::story::{Files, OpenError};

/// Reads the file at `path` as UTF-8 text.
///
/// # Errors
/// If it cannot be read, is no regular file, is empty, binary, of another
/// encoding, or larger than 4 GiB.
pub(in crate::story::formats) fn read(files: &dyn Files, path: &Path) -> Result<String, OpenError> {
    text_at(path, bytes(files, path)?)
}

/// Returns the text of the bytes of the file at `path`.
///
/// # Errors
/// What they are instead.
pub(in crate::story::formats) fn text_at(path: &Path, bytes: Vec<u8>) -> Result<String, OpenError> {
    let binary = known_files::recognise_binary(&bytes);
    text_of(bytes).map_err(|why| binary.map_or_else(|| no_story(path, why), |is| is.refusal(path)))
}

/// Reads the file at `path` as [`read`] does, if it is no file of another tool.
///
/// # Errors
/// Those of [`read`], and what the file is where that is known.
pub(in crate::story::formats) fn read_article(
    files: &dyn Files,
    path: &Path,
) -> Result<String, OpenError> {
    article_of(files, path, bytes(files, path)?)
}

/// Returns the text of the file at `path`, whose bytes are these, as [`read_article`] does.
///
/// # Errors
/// Those of [`read_article`].
pub(in crate::story::formats) fn article_of(
    files: &dyn Files,
    path: &Path,
    bytes: Vec<u8>,
) -> Result<String, OpenError> {
    match known_files::recognise(path, &bytes).filter(|_| !files.as_text()) {
        Some(other) => Err(other.refusal(path)),
        None => text_of(bytes).map_err(|why| no_story(path, why)),
    }
}

fn no_story(path: &Path, (what, hint): (String, &str)) -> OpenError {
    OpenError::NoStory { path: path.display().to_string(), what, hint: hint.to_owned() }
}

/// Reads the bytes of a regular file.
///
/// # Errors
/// Those of the system, and what is no regular file.
pub(in crate::story::formats) fn bytes(
    files: &dyn Files,
    path: &Path,
) -> Result<Vec<u8>, OpenError> {
    let name = path.display().to_string();
    if !files.is_file(path) {
        if files.is_dir(path) {
            let hint = "Name a file in it, or open the folder itself as a list of stories.";
            return Err(no_story(path, ("is a folder, not a story".into(), hint)));
        }
        // reading a pipe or a device could block or never end
        let folder = path.parent().filter(|p| !p.as_os_str().is_empty());
        let list = files.list(folder.unwrap_or(Path::new(".")));
        let is_there = |p: &std::path::PathBuf| p.file_name() == path.file_name();
        if list.is_ok_and(|list| list.iter().any(is_there)) {
            let what = "is no regular file but a pipe, a device or a broken link";
            return Err(no_story(path, (what.into(), "Write its words to a file and open that.")));
        }
    }
    files.read(path).map_err(|why| io_error(&name, why))
}

fn io_error(path: &str, why: io::Error) -> OpenError {
    OpenError::Io { path: path.to_owned(), why }
}

/// Returns the text of a file's bytes, or what they are instead and what to do.
pub(in crate::story::formats) fn text_of(bytes: Vec<u8>) -> Result<String, (String, &'static str)> {
    if bytes.is_empty() {
        return Err(("is empty".into(), "Put an article in it first."));
    }
    if bytes.len() > u32::MAX as usize {
        return Err(("is larger than 4 GiB".into(), "Cut it into several files."));
    }
    if let Some(encoding) = wide_encoding(&bytes) {
        let hint = match encoding {
            "UTF-32" => "Convert it first, for instance with `iconv -f UTF-32 -t UTF-8`.",
            _ => "Convert it first, for instance with `iconv -f UTF-16 -t UTF-8`.",
        };
        return Err((format!("is {encoding}, not UTF-8"), hint));
    }
    let head = &bytes[..bytes.len().min(8192)];
    if memchr::memchr_iter(0, head).count() * 10 > head.len() {
        return Err(("is binary, not text".into(), "Open a text file or a .story file."));
    }
    String::from_utf8(bytes).map_err(|e| not_utf8(&e))
}

fn not_utf8(error: &std::string::FromUtf8Error) -> (String, &'static str) {
    let bytes = error.as_bytes();
    let at = error.utf8_error().valid_up_to();
    if bytes[..at].contains(&0) || bytes[at..].iter().take(4096).any(|&b| b == 0) {
        return ("is binary, not text".into(), "Open a text file or a .story file.");
    }
    let line = memchr::memchr_iter(b'\n', &bytes[..at]).count() + 1;
    let column = at - memchr::memrchr(b'\n', &bytes[..at]).map_or(0, |n| n + 1) + 1;
    if error.utf8_error().error_len().is_none() {
        let what = format!("breaks off within a character: line {line}, byte {column} of it");
        return (what, "It seems to be cut off: get the whole file, or take that byte away.");
    }
    (
        format!("is not UTF-8: line {line}, byte {column} of it is {:02X}", bytes[at]),
        "Convert it first; if it is Latin-1 or Windows-1252: `iconv -f WINDOWS-1252 -t UTF-8`.",
    )
}

/// Detects UTF-16 and UTF-32 by their byte order mark, or UTF-16 by every other byte being 0.
fn wide_encoding(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => return Some("UTF-32"),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => return Some("UTF-16"),
        _ => {}
    }
    let head = &bytes[..bytes.len().min(2048) & !1];
    memchr::memchr(0, head)?;
    let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|&&b| b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = head.len() / 2;
    let lopsided = even.max(odd) * 10 > most * 7 && even.min(odd) * 10 < most;
    (most >= 2 && lopsided).then_some("UTF-16")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8]) -> String {
        match text_of(bytes.to_vec()) {
            Ok(text) => format!("text {text:?}"),
            Err((what, _)) => what,
        }
    }

    #[test]
    fn what_is_no_text_is_named() {
        let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        assert_eq!(check(b""), "is empty");
        assert_eq!(check(&wide("\u{feff}A story.")), "is UTF-16, not UTF-8");
        assert_eq!(check(&wide("A story without a mark.")), "is UTF-16, not UTF-8");
        assert_eq!(check(&[0; 64]), "is binary, not text");
        let cut = "one\nдва".as_bytes();
        assert_eq!(
            check(&cut[..cut.len() - 1]),
            "breaks off within a character: line 2, byte 5 of it"
        );
        assert_eq!(check(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "is binary, not text");
        assert_eq!(check(b"one\ntwo \xe9t\xe9"), "is not UTF-8: line 2, byte 5 of it is E9");
        assert_eq!(
            check(b"a lone \0 in much text is kept"),
            "text \"a lone \\0 in much text is kept\""
        );
    }
}
