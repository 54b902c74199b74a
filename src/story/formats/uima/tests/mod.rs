//! Files of UIMA, of our own making: the people and what they say are invented.
//!
//! ```text
//! samples  the files
//! marks    what is read of feature structures
//! stories  what becomes of them
//! hostile  files that nobody would write
//! corpus   real files, where they are at hand
//! ```

mod corpus;
mod hostile;
mod marks;
mod samples;
mod stories;

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use super::cas::Cas;
use super::graph::{Graph, Unread};
use super::{Source, json, tsv, xmi};
use crate::story::marks::Marks;
use crate::story::marks::problems::Problems;
use crate::story::{Files, Text};

/// Files in memory.
#[derive(Default)]
pub(super) struct Memory(BTreeMap<PathBuf, Vec<u8>>);

impl Memory {
    pub(super) fn of<const N: usize>(files: [(&str, &[u8]); N]) -> Self {
        Self(files.into_iter().map(|(name, bytes)| (name.into(), bytes.to_vec())).collect())
    }
}

impl Files for Memory {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.0.get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn is_file(&self, path: &Path) -> bool {
        self.0.contains_key(path)
    }

    fn is_dir(&self, path: &Path) -> bool {
        self.0.keys().any(|file| file != path && file.starts_with(path))
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(self.0.keys().filter(|file| file.parent() == Some(folder)).cloned().collect())
    }
}

/// A source in memory.
fn source<'m>(files: &'m Memory, text: &str, system: Option<&str>) -> Source<'m> {
    let end = text.len();
    Source {
        files,
        path: Path::new("a"),
        address: "a".to_owned(),
        text: Text::new("a", text, 0..end),
        system: system.map(str::to_owned),
        others: Vec::new(),
        format: "",
    }
}

/// What is read of a file: a line for each mark.
#[derive(Debug, Default, PartialEq, Eq)]
struct Read {
    text: String,
    /// Place, label and value.
    spans: Vec<String>,
    /// Label, role and places of both.
    links: Vec<String>,
    /// Places of each chain.
    chains: Vec<String>,
    unread: usize,
    dangling: usize,
    problems: Vec<String>,
}

fn plain(cas: &Cas<'_>) -> Read {
    let Some((at, _)) = cas.article() else { return Read::default() };
    let sofa = &cas.sofas[at];
    let mut graph = Graph::of(cas, &sofa.id);
    let marks = graph.marks();
    let Unread { built_in, unplaced, elsewhere, dangling, .. } = &graph.unread;
    let place = |id: &str| {
        let span = marks.spans.iter().find(|span| span.id == id);
        span.map_or_else(
            || id.to_owned(),
            |span| {
                let at = &marks.stretches_of(span)[0];
                format!("{}-{}", at.start, at.end)
            },
        )
    };
    let mut links = Vec::new();
    for (is_event, linked) in marks
        .events
        .iter()
        .map(|event| (true, event))
        .chain(marks.relations.iter().map(|relation| (false, relation)))
    {
        let roles: Vec<String> = marks
            .roles_of(linked)
            .iter()
            .map(|role| format!("{}={}", role.name, place(role.id)))
            .collect();
        let own = if is_event { place(linked.id) } else { String::new() };
        links.push(format!("{} {own} {}", linked.name.label, roles.join(" ")).trim().to_owned());
    }
    links.sort();
    let chains = marks.equivalences.iter().map(|equal| {
        let places: Vec<String> = marks.roles_of(equal).iter().map(|role| place(role.id)).collect();
        places.join(" ")
    });
    let mut chains: Vec<String> = chains.collect();
    chains.sort();
    Read {
        text: sofa.text.as_deref().unwrap_or_default().to_owned(),
        spans: spans(&marks),
        links,
        chains,
        unread: built_in + unplaced + elsewhere,
        dangling: dangling.len(),
        problems: Vec::new(),
    }
}

fn spans(marks: &Marks<'_>) -> Vec<String> {
    let one = |span: &crate::story::marks::MarkedSpan<'_>| {
        let at = &marks.stretches_of(span)[0];
        format!("{}-{} {} {}", at.start, at.end, span.name.label, span.name.value).trim().to_owned()
    };
    let mut spans: Vec<String> = marks.spans.iter().map(one).collect();
    spans.sort();
    spans
}

fn read_json(text: &str) -> Read {
    json::read(text).map(|cas| plain(&cas)).map_err(|why| why.what).expect("it can be read")
}

fn read_xmi(text: &str, system: Option<&str>) -> Read {
    let files = Memory::default();
    xmi::with(&source(&files, text, system), plain).expect("it can be read")
}

fn read_tsv(text: &str) -> Read {
    let mut problems = Problems::of(Text::new("a", text, 0..text.len()));
    let cas = tsv::read(text, &mut problems).expect("it can be read");
    let mut read = plain(&cas);
    read.problems =
        problems.list().into_iter().map(|p| format!("{}: {}", p.rule, p.what)).collect();
    read
}
