//! Files of other tools and programs, recognised by their first bytes and by their endings, so that
//! none is ever shown as if its source text were an article.
//!
//! ```text
//! table   what is recognised: names for people, and what gives each away
//! ```
//!
//! Only the beginning of a file is looked at, and nothing is read of it: a format that can be read
//! has a loader in the table of formats. Archives are recognised by their first bytes alone.

mod table;

use std::path::Path;

use serde_json::value::RawValue;

use super::{OpenError, json_values};
use table::{BINARY, ENDINGS, Ending, JSON, MARKUP, NAMES};
pub use table::{
    CAS_JSON, CITRON, CORENLP, DOCCANO, HYPOTHESIS, LABEL_STUDIO, PRODIGY, PUBANNOTATION,
    QUOTEBANK, SCHEMA_ORG, SPKATT, UIMA_ZIP, WEB_ANNOTATION, WEBANNO, XMI,
};

/// The bytes that are looked at.
pub(super) const HEAD: usize = 64 << 10;
/// The lines of a table that are looked at.
const LINES: usize = 40;
/// The most keys of an object that are looked at.
const MOST_KEYS: usize = 1_000;
/// The fewest lines that make a table.
const FEWEST_LINES: usize = 3;

/// What a file is that holds no article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherFormat {
    /// What it is, to follow “is”: lower case, no full stop.
    pub name: &'static str,
    /// What to do, as a full sentence; empty for the hint that suits most.
    pub hint: &'static str,
}

/// The hint for a text that is no article.
const HINT: &str = "sayso formats lists what is read: convert it to one of these, or open it as it is with \
                    --as-text.";

impl OtherFormat {
    /// Returns true for JSON of a kind that is not known.
    pub fn is_unknown_json(self) -> bool {
        self == table::OTHER_JSON
    }

    /// Returns true for an archive of a kind that is not known.
    pub fn is_unknown_zip(self) -> bool {
        self == table::ZIP
    }

    /// Returns true for a web page, whose article can be read.
    pub fn is_page(self) -> bool {
        self == table::HTML
    }

    /// Returns the error for a file of this format.
    pub fn refusal(self, path: &Path) -> OpenError {
        let hint = if self.hint.is_empty() { HINT } else { self.hint };
        OpenError::NoStory {
            path: path.display().to_string(),
            what: format!("is {}, which this version does not read", self.name),
            hint: hint.to_owned(),
        }
    }
}

/// Returns what a file is; `None` for a story, an article, and whatever else is not known.
pub fn recognise(path: &Path, bytes: &[u8]) -> Option<OtherFormat> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.is_empty() || bytes.starts_with(b"+++") {
        return None;
    }
    if let Some(binary) = recognise_binary(bytes) {
        return Some(binary);
    }
    let head = &bytes[..bytes.len().min(HEAD)];
    let head = match std::str::from_utf8(head) {
        Ok(head) => head,
        Err(why) => std::str::from_utf8(&head[..why.valid_up_to()]).unwrap_or_default(),
    };
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_lowercase();
    if let Some((_, is)) = NAMES.iter().find(|(known, _)| *known == name) {
        return Some(*is);
    }
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let by_ending = ENDINGS.iter().find(|row| row.0.contains(&ending)).map(|row| row.1);
    let start = head.trim_start();
    match by_ending {
        Some(Ending::Json) => return Some(json(start, bytes, ending)),
        Some(Ending::Markup) => return Some(markup(start, ending)),
        Some(Ending::Table(is)) => return Some(table(head).unwrap_or(is)),
        Some(Ending::Other(is)) => return Some(is),
        None => {}
    }
    if is_json(start, bytes) {
        return Some(json(start, bytes, ending));
    }
    // a page in Markdown may begin with a tag or two
    let is_markdown = matches!(ending, "md" | "markdown");
    if is_markup(start, bytes, is_markdown) {
        return Some(markup(start, ending));
    }
    table(head)
}

/// Returns what a file is whose first bytes give it away, whatever its name: an archive, a document
/// of a word processor, a picture.
pub fn recognise_binary(bytes: &[u8]) -> Option<OtherFormat> {
    // a PDF may have blank lines before it
    let rest = bytes.trim_ascii_start();
    let fits = |row: &&table::BinaryRow| {
        (bytes.starts_with(row.first) || rest.starts_with(row.first)) && row.fits(bytes)
    };
    BINARY.iter().find(fits).map(|row| row.is)
}

/// Returns true if a text is JSON, or JSON Lines, or begins as either although it breaks off.
fn is_json(start: &str, bytes: &[u8]) -> bool {
    let is_object = |text: &str| {
        let key = text.strip_prefix('{').map(str::trim_start);
        let key = key.and_then(|key| key.strip_prefix('"'));
        key.and_then(|key| key.split_once('"'))
            .is_some_and(|(_, rest)| rest.trim_start().starts_with(':'))
    };
    let list = start.strip_prefix('[').map(str::trim_start);
    if is_object(start) || list.is_some_and(is_object) {
        return true;
    }
    start.starts_with(['{', '[']) && serde_json::from_slice::<serde::de::IgnoredAny>(bytes).is_ok()
}

/// Returns which JSON a text is: by the keys at its beginning, else by those of its first object.
fn json(start: &str, bytes: &[u8], ending: &str) -> OtherFormat {
    let by_start = json_by_start(start);
    if !by_start.is_unknown_json() {
        return by_start;
    }
    let keys = if bytes.len() > HEAD { keys_of_first(bytes) } else { Vec::new() };
    let has = |key: &str| keys.iter().any(|known| known == key);
    let fits = |row: &&table::JsonRow| row.words.is_empty() && row.fits(&has);
    if let Some(row) = JSON.iter().find(fits) {
        return row.is;
    }
    // texts alone, one on each line
    let first = start.lines().next().unwrap_or_default();
    let is_lines = ["jsonl", "ndjson"].contains(&ending) || start.lines().count() > 1;
    let is_text = |line: &str| json_values::string(json_values::keys(line, ["text"])[0]).is_some();
    if is_lines && is_text(first) { PRODIGY } else { by_start }
}

/// Returns the keys of the first object of a JSON text.
fn keys_of_first(bytes: &[u8]) -> Vec<String> {
    let text = std::str::from_utf8(bytes).unwrap_or_default().trim_start();
    let text = text.strip_prefix('[').unwrap_or(text);
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<&RawValue>();
    let mut keys = Vec::new();
    if let Some(Ok(first)) = values.next() {
        json_values::each(first.get(), &mut |key, _| {
            keys.push(key.to_owned());
            keys.len() < MOST_KEYS
        });
    }
    keys
}

/// Returns which JSON a text is by the keys at its beginning, wherever they are.
fn json_by_start(start: &str) -> OtherFormat {
    let has = |key: &str| {
        let mut found = start.match_indices(key);
        found.any(|(at, _)| {
            start[..at].ends_with('"')
                && start[at + key.len()..]
                    .strip_prefix('"')
                    .is_some_and(|rest| rest.trim_start().starts_with(':'))
        })
    };
    let fits = |row: &&table::JsonRow| row.fits(&has) && start.contains(row.words);
    JSON.iter().find(fits).map_or(table::OTHER_JSON, |row| row.is)
}

/// Returns true if a text is XML or HTML: it begins with a tag and ends with one.
fn is_markup(start: &str, bytes: &[u8], is_markdown: bool) -> bool {
    if ["<?xml", "<!doctype", "<html", "<rss"].iter().any(|tag| starts_with(start, tag)) {
        return true;
    }
    let mut chars = start.chars();
    let begins = chars.next() == Some('<')
        && chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '!');
    let ends = bytes.trim_ascii_end().ends_with(b">");
    begins && ends && !is_markdown && (start.contains("</") || start.contains("/>"))
}

/// Returns which markup a text is, by the names of its first elements.
fn markup(start: &str, ending: &str) -> OtherFormat {
    if is_page(start) {
        return table::HTML;
    }
    let row = MARKUP.iter().find(|row| {
        row.tags.iter().all(|tag| {
            let mut found = start.match_indices('<');
            found.any(|(at, _)| {
                let name = &start[at + 1..];
                name.get(..tag.len()).is_some_and(|head| head.eq_ignore_ascii_case(tag))
                    && !name[tag.len()..].starts_with(|c: char| c.is_alphanumeric())
            })
        })
    });
    match row {
        Some(row) => row.is,
        None if matches!(ending, "html" | "htm" | "xhtml" | "shtml") => table::HTML,
        None => table::OTHER_XML,
    }
}

/// Returns true if the first element of a text is that of a web page; drawings and the like may follow.
fn is_page(start: &str) -> bool {
    let mut rest = start.trim_start();
    loop {
        let end = match rest.get(..4) {
            Some("<!--") => "-->",
            Some(head) if head.starts_with("<?") => "?>",
            Some(head) if head.starts_with("<!") && !starts_with(rest, "<!doctype html") => ">",
            _ => break,
        };
        let Some((_, after)) = rest.split_once(end) else { return false };
        rest = after.trim_start();
    }
    ["<!doctype html", "<html"].iter().any(|tag| {
        starts_with(rest, tag) && !rest[tag.len()..].starts_with(|c: char| c.is_alphanumeric())
    })
}

/// Returns true if a text begins with words in upper or lower case.
fn starts_with(text: &str, words: &str) -> bool {
    text.get(..words.len()).is_some_and(|head| head.eq_ignore_ascii_case(words))
}

/// Returns which table a text is: annotated words, one a line, or columns separated by tabs.
fn table(head: &str) -> Option<OtherFormat> {
    if let Some(version) = head.strip_prefix("#FORMAT=WebAnno TSV") {
        let is_three = version.trim_start().starts_with('3');
        return Some(if is_three { table::WEBANNO } else { table::OLD_WEBANNO });
    }
    let lines: Vec<&str> =
        head.lines().filter(|line| !line.trim().is_empty()).take(LINES).collect();
    if lines.len() < FEWEST_LINES {
        return None;
    }
    let tagged = lines.iter().filter(|line| is_tagged_word(line)).count();
    if tagged * 10 >= lines.len() * 9 {
        return Some(table::TAGGED_WORDS);
    }
    let columns = |line: &str| line.split('\t').count();
    let first = columns(lines[0]);
    let same = lines.iter().all(|line| columns(line) == first);
    (first > 1 && same && lines.len() > FEWEST_LINES).then_some(table::TABLE)
}

/// Returns true for a word with its tag, such as `Brook  B-PER`.
fn is_tagged_word(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let (Some(_), Some(tag)) = (words.next(), words.next_back()) else { return false };
    let begins =
        |tag: &str| ["B-", "I-", "E-", "S-", "L-", "U-"].iter().any(|b| tag.starts_with(b));
    (tag == "O" || begins(tag)) && words.count() < 9
}

#[cfg(test)]
mod tests;
