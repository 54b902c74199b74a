//! The documents of an archive, and who has annotated each.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::Path;

use zip::ZipArchive;
use zip::result::ZipError;

use super::super::super::members::{Entry, Index, LARGEST, Member, names, no_story};
use super::super::super::{OpenError, Taker, native};
use super::super::{Kind, Source, ZIP_FORMAT, open_text};
use crate::story::Text;

/// The most files of an archive.
const MOST: usize = 10_000;

/// How much larger than its packed form a file may be.
const MOST_TIMES: u64 = 20;

/// A file of at most so many bytes may be larger by any factor.
const SMALL: u64 = 1 << 20;

/// What `INCEpTION` calls a document as it was before anybody annotated it.
const INITIAL: &str = "INITIAL_CAS";

const AGAIN: &str = "Export it again.";

type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// What an archive holds for one document.
#[derive(Default)]
struct Document {
    /// Who has annotated it, and the number of the file.
    takes: Vec<(String, usize)>,
    /// The number of the file that was curated.
    curated: Option<usize>,
}

/// Finds the documents of an archive.
pub(super) fn index(path: &Path, bytes: &[u8]) -> Result<Index, OpenError> {
    let archive = open(path, bytes)?;
    let documents = documents(&archive);
    let entries: Vec<Entry> = documents
        .into_iter()
        .enumerate()
        .map(|(at, (name, document))| {
            let name = names::of_id(&name).unwrap_or_else(|| (at + 1).to_string());
            let is_choice = document.curated.is_none() && document.takes.len() > 1;
            let all = document.takes.iter().map(|(who, _)| who.as_str());
            let annotators = if is_choice { names::of_annotators(all) } else { Vec::new() };
            Entry {
                name: name.into(),
                at: std::iter::once(at..at + 1).collect(),
                annotators: annotators.into(),
            }
        })
        .collect();
    if entries.is_empty() {
        let what = "is an archive without annotations that are read";
        let hint = "Export the project again, with its annotations as UIMA CAS JSON or XMI.";
        return Err(no_story(path, what, hint));
    }
    let is_folder = entries.len() > 1 || entries.iter().any(|one| one.annotators.len() > 1);
    Ok(Index::new(entries, is_folder))
}

/// Reads a document and passes on each stage.
pub(super) fn read(member: &Member<'_>, taker: Taker<'_>) -> Result<(), OpenError> {
    let path = member.path;
    let mut archive = open(path, member.bytes)?;
    let at = member.at.first().map_or(0, |at| at.start);
    let Some((name, document)) = documents(&archive).into_iter().nth(at) else {
        return Err(no_story(path, "does not hold this document any more", AGAIN));
    };
    let people: Vec<&str> = document.takes.iter().map(|(who, _)| who.as_str()).collect();
    let people = names::of_annotators(people);
    let (file, who) = match member.annotator {
        Some(asked) => {
            let Some(at) = people.iter().position(|who| **who == *asked) else {
                let what = format!("has nothing of {asked} for {name}");
                let hint = format!("There is something of: {}.", people.join(", "));
                return Err(no_story(path, &what, &hint));
            };
            (document.takes[at].1, Some(at))
        }
        None => match (document.curated, document.takes.first()) {
            (Some(file), _) => (file, None),
            (None, Some((_, file))) => (*file, Some(0)),
            (None, None) => return Err(no_story(path, "does not hold this document", AGAIN)),
        },
    };
    let others = (0..people.len()).filter(|at| Some(*at) != who).map(|at| people[at].to_string());
    let others: Vec<String> = others.collect();
    let inner = archive.name_for_index(file).unwrap_or_default().to_owned();
    let mut text = unpacked(path, &mut archive, file)?;
    let mut system = None;
    if text.starts_with(b"PK") {
        (text, system) = of_archive(path, &text)?;
    } else if let Some(at) = system_for(&archive, &inner) {
        system = Some(unpacked(path, &mut archive, at)?);
    }
    let whole = native::text_at(path, text)?;
    let start = whole.trim_start_matches('\u{feff}').trim_start();
    let kind = match start.bytes().next() {
        Some(b'{' | b'[') => Kind::Json,
        Some(b'#') => Kind::Tsv,
        _ => Kind::Xmi,
    };
    let end = whole.len();
    let source = Source {
        files: member.files,
        path,
        address: member.address.clone(),
        text: Text::new(path.join(inner).display().to_string(), whole, 0..end),
        system: system.and_then(|bytes| String::from_utf8(bytes).ok()),
        others,
        format: ZIP_FORMAT.name,
    };
    open_text(&source, kind, taker)
}

fn open<'b>(path: &Path, bytes: &'b [u8]) -> Result<Archive<'b>, OpenError> {
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|why| broken(path, &why))?;
    if archive.len() > MOST {
        let what = format!("holds more than {MOST} files");
        return Err(no_story(path, &what, "Export the documents in several parts."));
    }
    Ok(archive)
}

fn broken(path: &Path, why: &ZipError) -> OpenError {
    no_story(path, &format!("is a zip archive that cannot be read: {why}"), AGAIN)
}

/// Returns the ending of a name in lower case.
fn ending(name: &str) -> String {
    name.rsplit_once('.').map_or("", |(_, ending)| ending).to_lowercase()
}

/// Returns the documents by their names, and who has annotated each.
fn documents(archive: &Archive<'_>) -> BTreeMap<String, Document> {
    let mut of_project: BTreeMap<String, Document> = BTreeMap::new();
    let mut single: BTreeMap<String, Document> = BTreeMap::new();
    for at in 0..archive.len() {
        let name = archive.name_for_index(at).unwrap_or_default();
        let parts: Vec<&str> = name.split(['/', '\\']).filter(|part| !part.is_empty()).collect();
        let [folders @ .., file] = parts.as_slice() else { continue };
        if name.ends_with('/') || !matches!(&*ending(file), "xmi" | "json" | "tsv" | "zip") {
            continue;
        }
        let who = file.rsplit_once('.').map_or(*file, |(who, _)| who);
        let root = folders.iter().position(|part| matches!(*part, "annotation" | "curation"));
        match root {
            Some(root) if folders.len() > root + 1 => {
                let document = of_project.entry(folders[root + 1..].join("/")).or_default();
                if folders[root] == "curation" {
                    document.curated.get_or_insert(at);
                } else {
                    document.takes.push((who.to_owned(), at));
                }
            }
            _ if ending(file) == "zip" || file.starts_with("exportedproject") => {}
            _ => {
                let name = name.rsplit_once('.').map_or(name, |(name, _)| name);
                single.entry(name.to_owned()).or_default().takes.push((who.to_owned(), at));
            }
        }
    }
    for document in of_project.values_mut() {
        // the document as it was before is for those that nobody has annotated
        if document.takes.len() > 1 || document.curated.is_some() {
            document.takes.retain(|(who, _)| who != INITIAL);
        }
    }
    if of_project.is_empty() { single } else { of_project }
}

/// Returns the number of the type system that belongs to a file.
fn system_for(archive: &Archive<'_>, file: &str) -> Option<usize> {
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let is_system = |at: &usize| {
        let name = archive.name_for_index(*at).unwrap_or_default();
        let name = name.rsplit_once('/').map_or(name, |(_, name)| name);
        name.to_lowercase().ends_with("typesystem.xml")
    };
    let beside = |at: &usize| {
        let name = archive.name_for_index(*at).unwrap_or_default();
        name.rsplit_once('/').map_or("", |(folder, _)| folder) == folder
    };
    let all = || (0..archive.len()).filter(is_system);
    all().find(beside).or_else(|| all().next())
}

/// Returns what is in a file of an archive.
fn unpacked(path: &Path, archive: &mut Archive<'_>, at: usize) -> Result<Vec<u8>, OpenError> {
    let file = archive.by_index(at).map_err(|why| broken(path, &why))?;
    let name = file.name().to_owned();
    let packed = file.compressed_size();
    let most = LARGEST.min((packed.saturating_mul(MOST_TIMES)).max(SMALL));
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes).map_err(|why| {
        no_story(path, &format!("holds {name}, which cannot be unpacked: {why}"), AGAIN)
    })?;
    if bytes.len() as u64 > most {
        let what = format!("holds {name}, which is larger than {most} bytes when it is unpacked");
        return Err(no_story(path, &what, "Unpack it first, if you know where it is from."));
    }
    Ok(bytes)
}

/// Returns the annotations and the type system of an archive in an archive.
fn of_archive(path: &Path, bytes: &[u8]) -> Result<(Vec<u8>, Option<Vec<u8>>), OpenError> {
    let mut archive = open(path, bytes)?;
    let wanted = ["xmi", "json", "tsv"];
    let found = (0..archive.len()).find(|at| {
        let name = archive.name_for_index(*at).unwrap_or_default();
        wanted.contains(&&*ending(name))
    });
    let Some(found) = found else {
        return Err(no_story(path, "holds an archive without annotations that are read", AGAIN));
    };
    let name = archive.name_for_index(found).unwrap_or_default().to_owned();
    let text = unpacked(path, &mut archive, found)?;
    let system = match system_for(&archive, &name) {
        Some(at) => Some(unpacked(path, &mut archive, at)?),
        None => None,
    };
    Ok((text, system))
}
