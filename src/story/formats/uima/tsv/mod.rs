//! Reads `WebAnno` TSV 3: one row for each token, with columns for the layers.
//!
//! ```text
//! header   version and columns
//! values   what parts values, and escapes
//! text     sentences → the article, with gaps between them filled
//! rows     rows → feature structures
//! ```

mod header;
mod rows;
mod text;
mod values;

use std::ops::Range;

use super::cas::{Cas, Sofa};
use crate::story::marks::problems::{Problems, short};
use crate::story::marks::rules::Rule;
use header::{Header, version};
use rows::Rows;
use text::Sentence;

/// The ID of the text.
const SOFA: &str = "text";

/// Why a file cannot be read: what is wrong, and what to do.
pub(super) type Fault = (String, &'static str);

/// Reads a file.
///
/// # Errors
/// If it is of another version, or has no sentences.
pub(super) fn read(file: &str, problems: &mut Problems) -> Result<Cas<'static>, Fault> {
    let mut lines = Lines { file, at: file.len() - file.trim_start_matches('\u{feff}').len() };
    let first = lines.next().map(|at| &file[at]).unwrap_or_default();
    let hint = "Export it again as UIMA CAS JSON.";
    let minor = match version(first) {
        Some((3, minor)) => minor,
        Some((major, _)) => {
            return Err((format!("is WebAnno TSV {major}, which is not read"), hint));
        }
        None => return Err(("is no WebAnno TSV 3: its first line does not say so".into(), hint)),
    };
    let mut header = Header::default();
    let mut sentences: Vec<Sentence<'_>> = Vec::new();
    let mut in_head = true;
    for at in lines {
        let line = &file[at.clone()];
        if in_head && (line.is_empty() || header.line(line)) {
            continue;
        }
        in_head = false;
        if line.is_empty() {
            continue;
        }
        if line.starts_with('#') {
            let has_rows = sentences.last().is_some_and(|sentence| !sentence.rows.is_empty());
            if sentences.is_empty() || has_rows {
                sentences.push(Sentence::default());
            }
            let sentence = sentences.last_mut().expect("pushed above");
            if let Some(words) = line.strip_prefix("#Text=") {
                let (words, are_known) = values::text(words, minor);
                if !are_known {
                    escape(problems, &at);
                }
                sentence.texts.push(words);
            }
        } else {
            if sentences.is_empty() {
                sentences.push(Sentence::default());
            }
            let sentence = sentences.last_mut().expect("pushed above");
            match text::row(line, at.clone(), header.columns) {
                Ok((row, is_whole)) => {
                    if !is_whole {
                        let what = format!(
                            "{} has fewer columns than the head of the file: {} are needed",
                            short(row.id, 20),
                            header.columns + 3
                        );
                        problems.add(Rule::BrokenLine, &at, what, COLUMNS);
                    }
                    sentence.rows.push(row);
                }
                Err(what) => problems.add(Rule::BrokenLine, &at, what, COLUMNS),
            }
        }
    }
    if sentences.is_empty() {
        return Err(("is a WebAnno TSV file without a sentence".to_owned(), hint));
    }
    let body = text::assemble(&sentences, problems);
    let mut rows = Rows::of(&header, problems);
    for (number, sentence) in sentences.iter().enumerate() {
        rows.sentence(number, sentence);
    }
    let structures = rows.finish();
    let sofa = Sofa {
        id: SOFA.into(),
        view: "_InitialView".into(),
        text: Some(body.text.into()),
        ..Sofa::default()
    };
    Ok(Cas { structures, sofas: vec![sofa], counts_chars: body.counts_chars, ..Cas::default() })
}

const COLUMNS: &str =
    "Write it as number, tab, start-end, tab, token, and a column for each feature.";

fn escape(problems: &mut Problems, at: &Range<usize>) {
    let what = "a backslash stands before a sign that needs none";
    problems.add(Rule::BrokenLine, at, what, "It is read as it is; write a backslash as \\\\.");
}

/// The ranges of the lines of a file, without their ends.
struct Lines<'a> {
    file: &'a str,
    at: usize,
}

impl Iterator for Lines<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let from = self.at;
        let rest = self.file.as_bytes().get(from..).filter(|rest| !rest.is_empty())?;
        let end = memchr::memchr(b'\n', rest).map_or(self.file.len(), |n| from + n);
        self.at = (end + 1).min(self.file.len());
        Some(from..self.file[from..end].strip_suffix('\r').map_or(end, |line| from + line.len()))
    }
}
