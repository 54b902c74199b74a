//! Where the text is that annotations are about: the format has only its address.
//!
//! ```text
//! [text] of a sayso.toml   "https://example.org/a" = "a.txt"    address or name of the file → a file
//! the name of the address  https://example.org/ferry.html       ferry.html, ferry.txt … beside
//! a page that says so      <link rel=canonical>, og:url         any .html beside
//! NAME.txt beside          notes.json                           notes.txt, .story, .md, .html
//! ```
//!
//! Nothing is fetched, and nothing is read outside the folder of the file or of the `sayso.toml`.

use std::borrow::Cow;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use crate::story::formats::members::no_story;
use crate::story::formats::{FORMATS, OpenError, Stage, Taker, folder_settings};
use crate::story::{Files, Problem, Story, Text};

/// The endings of files that can be the text.
const ENDINGS: [&str; 8] = ["txt", "story", "html", "htm", "md", "text", "xhtml", "markdown"];

/// The name of the table.
const TABLE: &str = "text";

/// The bytes of a page in which its address is looked for, and the pages that are looked at.
const HEAD: usize = 64 << 10;
const PAGES: usize = 500;

/// The addresses that a message names.
const NAMED: usize = 5;

/// A text that was found, with what is wrong in it.
pub(in crate::story::formats) type Beside = (Story, Arc<Vec<Problem>>);

/// Reads the text that annotations are about, with what is wrong in it.
///
/// # Errors
/// If there is none, or it cannot be read.
pub(super) fn read(
    files: &dyn Files,
    (path, address): (&Path, &str),
    sources: &[Cow<'_, str>],
) -> Result<Beside, OpenError> {
    let found = beside(files, (path, address), sources)?;
    found.ok_or_else(|| missing(path, address, sources))
}

/// Reads the text, as [`read`] does; `None` if there is none.
///
/// # Errors
/// If it cannot be read.
pub(super) fn beside(
    files: &dyn Files,
    (path, address): (&Path, &str),
    sources: &[Cow<'_, str>],
) -> Result<Option<Beside>, OpenError> {
    let Some(text) = find(files, (path, address), sources)? else { return Ok(None) };
    let mut last = None;
    let mut keep = |stage: Stage| {
        if let Stage::Whole(story) = stage {
            last = Some(story);
        }
        true
    };
    let ending = text.extension().and_then(|e| e.to_str()).unwrap_or_default().to_lowercase();
    // the text alone, not the annotations of a pair
    let is_of = |name: &str| FORMATS.iter().find(|format| format.name == name);
    let known = ["html", "markdown"].iter().filter_map(|name| is_of(name));
    let mut known = known.filter(|format| format.endings.contains(&ending.as_str()));
    let Some(format) = known.next().or_else(|| is_of("story")) else { return Ok(None) };
    (format.open)(files, &text, Taker { priority: None, each: &mut keep })?;
    let Some(story) = last else { return Ok(None) };
    let is_page = format.name == "html";
    let problems = if is_page { Arc::clone(&story.problems) } else { Arc::default() };
    // the story is that of the annotations, wherever its text is from
    let body = story.body().to_owned();
    let end = body.len();
    let text = Text::new(address, body, 0..end);
    Ok(Some((Story::of_text(text, Arc::unwrap_or_clone(story.meta)), problems)))
}

fn missing(path: &Path, address: &str, sources: &[Cow<'_, str>]) -> OpenError {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let mut named: Vec<&str> =
        sources.iter().map(|source| &**source).filter(|s| !s.is_empty()).take(NAMED).collect();
    let first = named.first().copied().unwrap_or("https://example.org/a").to_owned();
    if sources.len() > NAMED {
        named.push("others");
    }
    let what = match named.as_slice() {
        [] => "has no text: it does not say what it is about".to_owned(),
        named => format!("has no text: it is about {}", named.join(", ")),
    };
    let hint = format!(
        "Put the text beside it as {stem}.txt (or .html, .story), or say in a sayso.toml where it is: a \
         line [text], below it \"{first}\" = \"FILE\". Nothing is fetched."
    );
    no_story(Path::new(address), &what, &hint)
}

/// Returns the file with the text.
fn find(
    files: &dyn Files,
    (path, address): (&Path, &str),
    sources: &[Cow<'_, str>],
) -> Result<Option<PathBuf>, OpenError> {
    if let Some(listed) = listed(files, (path, address), sources)? {
        return Ok(Some(listed));
    }
    let known: Vec<&str> = sources.iter().map(|s| &**s).filter(|s| !s.is_empty()).collect();
    let found = known.iter().find_map(|source| named_beside(files, path, &file_name(source)?));
    let found = found.or_else(|| page_of(files, path, &known));
    Ok(found.or_else(|| {
        // `tour.webanno.json` may be about `tour.txt`
        let stem = path.file_stem()?.to_str()?;
        let shorter = stem.rsplit_once('.').map(|(stem, _)| stem);
        [Some(stem), shorter].into_iter().flatten().find_map(|stem| with_ending(files, path, stem))
    }))
}

/// Returns the file that a `sayso.toml` names.
fn listed(
    files: &dyn Files,
    (path, address): (&Path, &str),
    sources: &[Cow<'_, str>],
) -> Result<Option<PathBuf>, OpenError> {
    let Some(config) = folder_settings::of(files, path, &[TABLE]) else { return Ok(None) };
    let Ok(toml) = &config.text else { return Ok(None) };
    let (table, _) = DeTable::parse_recoverable(toml);
    let Some(DeValue::Table(table)) = table.get_ref().get(TABLE).map(toml::Spanned::get_ref) else {
        return Ok(None);
    };
    let folder = config.path.parent().unwrap_or(Path::new(""));
    let in_folder = |path: &str| path.strip_prefix(&*folder.to_string_lossy()).map(str::to_owned);
    let own_name = path.file_name().unwrap_or_default().to_string_lossy();
    let own_path = path.display().to_string();
    let fits = |key: &str| {
        sources.iter().any(|source| !source.is_empty() && normalised(source) == normalised(key))
            || [&*own_name, &own_path, address].contains(&key)
            || [&own_path, address]
                .iter()
                .any(|path| in_folder(path).is_some_and(|path| path.trim_start_matches('/') == key))
    };
    let row = table.iter().find(|(key, _)| fits(key.get_ref()));
    let Some((key, value)) = row else { return Ok(None) };
    let refuse = |what: String, hint: &str| Err(no_story(Path::new(address), &what, hint));
    let hint = "Write a path within the folder of the sayso.toml, such as \"articles/a.txt\".";
    let config_name = config.path.display();
    let DeValue::String(name) = value.get_ref() else {
        return refuse(format!("{config_name} has no path for {}", key.get_ref()), hint);
    };
    let is_below = Path::new(&**name)
        .components()
        .all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    let file = folder.join(&**name);
    if !files.is_file(&file) {
        return refuse(format!("its text is missing: {config_name} names {name}"), hint);
    }
    let home = files.real(if folder.as_os_str().is_empty() { Path::new(".") } else { folder });
    let real = files.real(&file);
    if !is_below || (real != file && !real.starts_with(&home)) {
        let what = format!("its text, {name}, is outside the folder of {config_name}");
        return refuse(what, hint);
    }
    Ok(Some(file))
}

/// Returns an address without what makes no difference for which page it is of.
pub(super) fn normalised(address: &str) -> &str {
    let address = address.trim();
    let bare = address.split_once('#').map_or(address, |(bare, _)| bare);
    // the ID of an annotation may be nothing else
    let bare = if bare.is_empty() { address } else { bare };
    let bare =
        bare.strip_prefix("https://").or_else(|| bare.strip_prefix("http://")).unwrap_or(bare);
    bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/')
}

/// Returns the last part of an address as the name of a file.
fn file_name(address: &str) -> Option<String> {
    let path = normalised(address);
    let path = path.split('?').next().unwrap_or(path);
    let is_web = address.contains("://");
    let (_, name) = match path.rsplit_once('/') {
        Some(parts) => parts,
        // the name of a host is not that of a file
        None if is_web => return None,
        None => path.rsplit_once(':').unwrap_or(("", path)),
    };
    let name = decoded(name);
    let is_name = !name.is_empty() && name.len() < 200 && !name.contains(['/', '\\', '\0']);
    (is_name && !name.starts_with('.')).then_some(name)
}

/// Decodes `%41` and the like.
pub(super) fn decoded(name: &str) -> String {
    let bytes = name.as_bytes();
    let (mut out, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while let Some(&byte) = bytes.get(at) {
        let code = bytes.get(at + 1..at + 3).and_then(|two| std::str::from_utf8(two).ok());
        let code = code.and_then(|two| u8::from_str_radix(two, 16).ok());
        if let Some(code) = code.filter(|_| byte == b'%') {
            out.push(code);
            at += 3;
        } else {
            out.push(byte);
            at += 1;
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Returns the file of a name beside another one, as it is or with the ending of a text.
fn named_beside(files: &dyn Files, path: &Path, name: &str) -> Option<PathBuf> {
    let has_ending = name
        .rsplit_once('.')
        .is_some_and(|(_, ending)| ENDINGS.iter().any(|e| e.eq_ignore_ascii_case(ending)));
    let own = path.with_file_name(name);
    if has_ending && files.is_file(&own) {
        return Some(own);
    }
    let stem = if has_ending { name.rsplit_once('.').map_or(name, |(stem, _)| stem) } else { name };
    with_ending(files, path, stem)
}

fn with_ending(files: &dyn Files, path: &Path, stem: &str) -> Option<PathBuf> {
    let named = ENDINGS.iter().map(|ending| path.with_file_name(format!("{stem}.{ending}")));
    named.into_iter().find(|file| files.is_file(file))
}

/// Returns the page beside a file that says that it is of one of some addresses.
fn page_of(files: &dyn Files, path: &Path, sources: &[&str]) -> Option<PathBuf> {
    if sources.is_empty() {
        return None;
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    let shown = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let is_page = |path: &PathBuf| {
        let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
        ["html", "htm", "xhtml"].iter().any(|known| known.eq_ignore_ascii_case(ending))
    };
    let pages = files.list(shown).ok()?.into_iter().filter(is_page).take(PAGES);
    let mut of_sources = pages.filter(|page| {
        let Ok(head) = files.head(page, HEAD) else { return false };
        let head = String::from_utf8_lossy(&head);
        addresses(&head).any(|own| sources.iter().any(|s| normalised(s) == normalised(&own)))
    });
    of_sources.next()
}

/// Returns the addresses that a page says are its own.
fn addresses(head: &str) -> impl Iterator<Item = String> {
    let tags = head.split('<').filter_map(|tag| Some(tag.split_once('>')?.0));
    tags.filter_map(|tag| {
        let is = |name: &str| tag.get(..name.len()).is_some_and(|t| t.eq_ignore_ascii_case(name));
        let lower = tag.to_ascii_lowercase();
        let attribute = if is("link ") && lower.contains("canonical") {
            "href"
        } else if is("meta ") && (lower.contains("og:url") || lower.contains("citation_fulltext")) {
            "content"
        } else {
            return None;
        };
        let at = lower.find(&format!("{attribute}="))? + attribute.len() + 1;
        let rest = &tag[at..];
        let value = match rest.chars().next()? {
            quote @ ('"' | '\'') => rest[1..].split(quote).next()?,
            _ => rest.split_whitespace().next()?.trim_end_matches('/'),
        };
        Some(value.replace("&amp;", "&"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_an_address_may_be_that_of_a_file() {
        let check = |address: &str| file_name(address).unwrap_or_default();
        assert_eq!(check("https://example.org/news/ferry.html?x=1#top"), "ferry.html");
        assert_eq!(check("urn:sayso:tour"), "tour");
        assert_eq!(check("articles/船.txt"), "船.txt");
        assert_eq!(check("https://example.org/%E8%88%B9"), "船");
        for none in
            ["https://example.org", "http://example.org/", "https://x.org/..", "a/%2e%2e%2fb", ""]
        {
            assert_eq!(check(none), "", "{none}");
        }
    }

    #[test]
    fn addresses_of_one_page_are_the_same() {
        let same = normalised("https://www.example.org/a/#top");
        assert_eq!(same, normalised("http://example.org/a"));
        assert_ne!(same, normalised("http://example.org/a?b"));
        assert_eq!(normalised("#1"), "#1");
    }

    #[test]
    fn a_page_says_its_address() {
        let head = "<html><head><LINK rel='canonical' HREF='https://x.org/a?b&amp;c'>\n<meta \
                    property=\"og:url\" content=\"https://x.org/d\" /><meta name=\"x\" content=\"y\"><p";
        let found: Vec<String> = addresses(head).collect();
        assert_eq!(found, ["https://x.org/a?b&c", "https://x.org/d"]);
    }
}
