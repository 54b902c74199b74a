//! Real files, where they are at hand: `SAYSO_CORPUS` names a folder that holds `interop/`. Without it
//! nothing is tested here.

use super::*;
use crate::story::{Disk, load};

/// Returns the files of a folder and those below it with an ending.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let Some(corpus) = std::env::var_os("SAYSO_CORPUS") else { return Vec::new() };
    let (mut found, mut left) = (Vec::new(), vec![PathBuf::from(corpus).join(folder)]);
    while let Some(folder) = left.pop() {
        for path in Disk.list(&folder).unwrap_or_default() {
            if Disk.is_dir(&path) {
                left.push(path);
            } else if path.extension().is_some_and(|e| e == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Returns the text of a file; `None` if there is none.
fn text_of(path: &Path) -> Option<String> {
    String::from_utf8(Disk.read(path).ok()?).ok()
}

/// Returns spans as TSV can hold them: not with blanks at an end, nor between two tokens. The twins have
/// another label for the same layer.
fn in_tsv(read: &Read) -> Vec<String> {
    let trimmed = |span: &String| {
        let (place, label) = span.split_once(' ').unwrap_or((span, ""));
        let (start, end) = place.split_once('-').unwrap_or_default();
        let (start, end): (usize, usize) = (start.parse().unwrap_or(0), end.parse().unwrap_or(0));
        let words = read.text.get(start..end).filter(|_| read.text.is_ascii());
        let place = match words {
            Some("") => "between".to_owned(),
            Some(words) => {
                let start = start + words.len() - words.trim_start().len();
                format!("{start}-{}", start + words.trim().len())
            }
            None => place.to_owned(),
        };
        format!("{place} {}", label.replace("NamedEntity", "Span"))
    };
    let mut spans: Vec<String> = read.spans.iter().map(trimmed).collect();
    spans.sort();
    spans
}

#[test]
fn each_tsv_file_is_its_twin_in_xmi() {
    let all = files("interop/webanno-tsv3", "tsv");
    if all.is_empty() {
        return;
    }
    let (mut equal, mut spans, mut relations, mut slots, mut chained) = (0, 0, 0, 0, 0);
    let mut different = Vec::new();
    for path in &all {
        let text = text_of(path).expect("it can be read");
        let read = read_tsv(&text);
        assert_eq!(read.dangling, 0, "{}", path.display());
        spans += read.spans.len();
        relations += read.links.iter().filter(|link| link.contains(" from=")).count();
        slots += read
            .links
            .iter()
            .filter(|link| !link.contains(" from="))
            .map(|link| link.matches('=').count())
            .sum::<usize>();
        chained += read.chains.iter().map(|chain| chain.split(' ').count()).sum::<usize>();
        let Some(twin) = text_of(&path.with_extension("xmi")) else { continue };
        let twin = read_xmi(&twin, None);
        let same = |a: &Read, b: &Read| {
            let text = a.text.trim_end() == b.text.trim_end();
            (text, in_tsv(a) == in_tsv(b), a.links == b.links, a.chains == b.chains)
        };
        match same(&read, &twin) {
            (true, true, true, true) => equal += 1,
            which => different.push(format!("{} {which:?}\n{read:?}\n{twin:?}", path.display())),
        }
    }
    assert!(different.is_empty(), "{} differ:\n{}", different.len(), different.join("\n"));
    // one more relation is a dependency between tokens
    assert_eq!((all.len(), equal, spans, relations), (75, 73, 216, 15));
    assert_eq!((slots, chained), (29, 14));
}

#[test]
fn every_real_file_opens_or_says_why() {
    let (mut opened, mut sofas, mut past, mut empty) = (0, 0, 0, 0);
    let mut refused = Vec::new();
    let all = [
        ("interop/uima-json", "json"),
        ("interop/uima-xmi", "xmi"),
        ("interop/webanno-tsv3", "xmi"),
        ("interop/webanno-tsv3", "tsv"),
    ];
    for (folder, ending) in all {
        for path in files(folder, ending) {
            let text = text_of(&path).expect("it can be read");
            sofas += text.matches("uima.cas.Sofa").count() + text.matches("<cas:Sofa").count();
            match load(&Disk, &path) {
                Ok(story) => {
                    opened += 1;
                    let count =
                        |rule: &str| story.problems.iter().filter(|p| p.rule == rule).count();
                    past += count("offset-out-of-range");
                    empty += count("empty-span");
                }
                Err(why) => refused.push(why.to_string()),
            }
        }
    }
    if opened == 0 {
        return;
    }
    let is_named = |why: &String| why.contains("without a text") || why.contains("is elsewhere");
    assert!(refused.len() == 4 && refused.iter().all(is_named), "{refused:?}");
    assert_eq!((opened, sofas, past, empty), (176, 106, 8, 57));
}
