//! People whom somebody joined by hand, kept in the settings of the library: tables
//! `[[same-person]]` of the `sayso.toml` in the folder that all its stories are in.
//!
//! The file may be written by hand too. Only the tables of a join are added to it or removed from
//! it, at once and under a lock, on what is in the file at that time: no session loses what
//! another one joined.

use std::fmt::Write;
use std::io;
use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};

use super::folded;
use crate::library::summary::Speaker;
use crate::story::Files;

/// The file, in the folder of the library.
const FILE: &str = "sayso.toml";
/// The table of one join.
const TABLE: &str = "same-person";
/// The largest file that is read, in bytes.
const LARGEST: u64 = 1_000_000;
/// The most names of one person in a join.
const MOST_NAMES: usize = 64;

/// A person as some stories have them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamedPerson {
    /// The name (unsanitised).
    pub name: Box<str>,
    /// The ID, where stories give people IDs (unsanitised); any, if there is none.
    pub id: Option<Box<str>>,
    /// The story, where the name says too little: its path from the file on; any, if there is none.
    pub story: Option<Box<str>>,
}

/// Names that are one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Join {
    /// The names.
    pub people: Vec<NamedPerson>,
    /// Who joined them (unsanitised); empty if that is not known.
    pub by: Box<str>,
}

/// A change of the joins of a library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JoinChange {
    /// Add them.
    Add(Vec<Join>),
    /// Remove them.
    Remove(Vec<Join>),
}

/// The joins of a library.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Joins {
    /// All of them, in the order of the file.
    pub all: Vec<Join>,
}

impl NamedPerson {
    /// Returns true if a speaker of a story is this person.
    pub fn is(&self, speaker: (&str, &str), written_ids: bool, story: &str) -> bool {
        let (name, id) = speaker;
        let same_id = self.id.as_deref().is_none_or(|own| written_ids && own == id);
        let same_story = self.story.as_deref().is_none_or(|own| own == story);
        same_id && same_story && folded(&self.name) == folded(name)
    }

    /// Returns a speaker of a story as a join names them: so that the same person is meant in other
    /// stories if the name says who it is, else in this one only.
    pub(super) fn of(speaker: &Speaker, written_ids: bool, story: &str) -> Self {
        let general = super::key(speaker, written_ids).is_some();
        Self {
            name: speaker.name.clone(),
            id: written_ids.then(|| speaker.id.clone()),
            story: (!general).then(|| story.into()),
        }
    }
}

impl Join {
    /// Returns true if it joins the same names as another one.
    fn is_same(&self, other: &Self) -> bool {
        let has = |one: &Self, who: &NamedPerson| one.people.contains(who);
        self.people.iter().all(|who| has(other, who))
            && other.people.iter().all(|who| has(self, who))
    }

    /// Returns the table of the file.
    fn table(&self) -> String {
        let mut table = format!("[[{TABLE}]]\n");
        if !self.by.is_empty() {
            let _ = writeln!(table, "by = {}", quoted(&self.by));
        }
        table.push_str("people = [\n");
        for who in &self.people {
            let _ = write!(table, "  {{ name = {}", quoted(&who.name));
            for (key, value) in [("id", &who.id), ("story", &who.story)] {
                if let Some(value) = value {
                    let _ = write!(table, ", {key} = {}", quoted(value));
                }
            }
            table.push_str(" },\n");
        }
        table + "]\n"
    }
}

/// Returns a string of TOML.
fn quoted(words: &str) -> String {
    let mut out = String::from("\"");
    for c in words.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => {
                let _ = write!(out, "\\U{:08X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out + "\""
}

/// Returns the settings file of the library that some paths open: in the folder, or in the folder
/// that all of them are in. `None` if that is the root of all files.
pub fn settings_file(files: &dyn Files, paths: &[PathBuf]) -> Option<PathBuf> {
    let folder = |path: &PathBuf| {
        if files.is_dir(path) {
            return path.clone();
        }
        // a pattern too is in the folder before its first sign
        let signs =
            |part: &Path| part.as_os_str().as_encoded_bytes().iter().any(|b| b"*?[{".contains(b));
        let mut at = path.parent().unwrap_or(Path::new(""));
        while at.ancestors().any(|part| part.file_name().is_some_and(|name| signs(Path::new(name))))
        {
            at = at.parent().unwrap_or(Path::new(""));
        }
        at.to_owned()
    };
    let mut folders = paths.iter().map(folder);
    let mut common = folders.next()?;
    for folder in folders {
        while !folder.starts_with(&common) {
            common = common.parent()?.to_owned();
        }
    }
    let is_root = common.has_root() && common.parent().is_none();
    (!is_root).then(|| common.join(FILE))
}

/// Returns the path of a story as a join has it: from the folder of the settings on.
pub fn story_path(settings: &Path, story: &Path) -> String {
    let folder = settings.parent().unwrap_or(Path::new(""));
    story.strip_prefix(folder).unwrap_or(story).to_string_lossy().into_owned()
}

impl Joins {
    /// Reads the joins of a library; none if there is no file.
    ///
    /// # Errors
    /// If the file cannot be read, with its line.
    pub fn read(files: &dyn Files, file: &Path) -> Result<Self, String> {
        if !files.is_file(file) {
            return Ok(Self::default());
        }
        let bytes = files.read_plain(file, LARGEST);
        let bytes = bytes.map_err(|why| format!("{} cannot be read: {why}", file.display()))?;
        Self::of(&bytes).map_err(|why| format!("{}:{why}", file.display()))
    }

    /// Reads the joins from the text of the file; what is wrong is said with its line and column.
    fn of(bytes: &[u8]) -> Result<Self, String> {
        let text = std::str::from_utf8(bytes)
            .map_err(|why| format!(" byte {} begins no character", why.valid_up_to()))?;
        let whole = crate::story::Text::new(FILE, text, 0..text.len());
        let wrong = |at: usize, what: &str| {
            let place = whole.line_col(at);
            Err(format!("{}:{}: {what}", place.line, place.column))
        };
        let table = match DeTable::parse(text) {
            Ok(table) => table,
            Err(why) => {
                let at = why.span().map_or(0, |span| span.start);
                return wrong(at, &format!("not valid TOML: {}", why.message()));
            }
        };
        let Some(value) = table.get_ref().get(TABLE) else { return Ok(Self::default()) };
        let DeValue::Array(tables) = value.get_ref() else {
            return wrong(value.span().start, "write [[same-person]] with two brackets");
        };
        let mut joins = Self::default();
        for table in tables {
            let at = table.span().start;
            let DeValue::Table(table) = table.get_ref() else {
                return wrong(at, "this is not a table");
            };
            let Some(join) = join(table) else {
                let example = "people = [{ name = \"Ada Brook\" }, { name = \"A. Brook\" }]";
                return wrong(at, &format!("write the names of one person: {example}"));
            };
            joins.all.push(join);
        }
        Ok(joins)
    }

    /// Changes the file of a library.
    ///
    /// # Errors
    /// Why nothing was changed.
    pub fn change(files: &dyn Files, file: &Path, change: &JoinChange) -> Result<(), String> {
        let edit = &mut |bytes: &[u8]| {
            changed(bytes, change)
                .map(String::into_bytes)
                .map_err(|why| io::Error::new(io::ErrorKind::InvalidData, why))
        };
        files.update(file, LARGEST, edit).map_err(|why| match why.kind() {
            io::ErrorKind::InvalidData => format!("{}:{why}; nothing was changed", file.display()),
            _ => format!("{} cannot be written: {why}; nothing was changed", file.display()),
        })
    }

    /// Returns the names of all others who are one person with a speaker of a story.
    pub fn others(&self, speaker: (&str, &str), written_ids: bool, story: &str) -> Vec<&str> {
        let mut others: Vec<&str> = Vec::new();
        for join in &self.all {
            if join.people.iter().any(|who| who.is(speaker, written_ids, story)) {
                let names = join.people.iter().map(|who| &*who.name);
                others.extend(names.filter(|name| folded(name) != folded(speaker.0)));
            }
        }
        others.sort_unstable();
        others.dedup();
        others
    }
}

fn join(table: &DeTable<'_>) -> Option<Join> {
    let string = |value: &DeValue<'_>| match value {
        DeValue::String(words) => Some(words.as_ref().into()),
        _ => None,
    };
    let DeValue::Array(people) = table.get("people")?.get_ref() else { return None };
    let person = |value: &toml::Spanned<DeValue<'_>>| match value.get_ref() {
        DeValue::String(name) => {
            Some(NamedPerson { name: name.as_ref().into(), ..NamedPerson::default() })
        }
        DeValue::Table(table) => {
            let of = |key: &str| table.get(key).map(|value| string(value.get_ref()));
            Some(NamedPerson {
                name: of("name")??,
                id: of("id").map_or(Some(None), |id| id.map(Some))?,
                story: of("story").map_or(Some(None), |story| story.map(Some))?,
            })
        }
        _ => None,
    };
    let people: Option<Vec<NamedPerson>> = people.iter().map(person).collect();
    let people = people.filter(|people| people.len() > 1 && people.len() <= MOST_NAMES)?;
    let by = table.get("by").and_then(|by| string(by.get_ref())).unwrap_or_default();
    Some(Join { people, by })
}

/// Returns the text of the file after a change, which leaves everything else in it as it is.
fn changed(bytes: &[u8], change: &JoinChange) -> Result<String, String> {
    let before = Joins::of(bytes)?;
    let mut text = String::from_utf8_lossy(bytes).into_owned();
    let mut wanted = before.all.clone();
    match change {
        JoinChange::Add(joins) => {
            for join in joins {
                if wanted.iter().any(|other| other.is_same(join)) {
                    continue;
                }
                if !text.is_empty() {
                    text.push_str(if text.ends_with('\n') { "\n" } else { "\n\n" });
                }
                text.push_str(&join.table());
                wanted.push(join.clone());
            }
        }
        JoinChange::Remove(joins) => {
            let goes = |join: &Join| joins.iter().any(|other| other.is_same(join));
            let blocks = blocks(&text);
            if blocks.len() == before.all.len() {
                for (block, join) in blocks.into_iter().zip(&before.all).rev() {
                    if goes(join) {
                        text.replace_range(block, "");
                    }
                }
            }
            wanted.retain(|join| !goes(join));
        }
    }
    // what cannot be found in a file that was written by hand is not torn out of it
    match Joins::of(text.as_bytes()) {
        Ok(after) if after.all == wanted => Ok(text),
        _ => Err(" this way of writing [[same-person]] can only be changed by hand".to_owned()),
    }
}

/// Returns the bytes of each `[[same-person]]` table: from its head to the last line before the next
/// head that is no comment, and a blank line before it.
fn blocks(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut blocks: Vec<std::ops::Range<usize>> = Vec::new();
    let (mut at, mut inside, mut blank) = (0, false, None);
    for line in text.split_inclusive('\n') {
        let (start, words) = (at, line.trim());
        at += line.len();
        if line.starts_with('[') {
            let head = words.split('#').next().unwrap_or_default().replace([' ', '\t', '"'], "");
            inside = head == format!("[[{TABLE}]]");
            if inside {
                blocks.push(blank.unwrap_or(start)..at);
            }
        } else if inside
            && !words.is_empty()
            && !words.starts_with('#')
            && let Some(block) = blocks.last_mut()
        {
            block.end = at;
        }
        blank = words.is_empty().then_some(start);
    }
    blocks
}

#[cfg(test)]
mod tests;
