//! The problems of stories for other programs: JSON, the workflow commands of GitHub, and SARIF
//! (Static Analysis Results Interchange Format, version 2.1.0, OASIS 2020).
//!
//! A document is written piece by piece: its beginning, a piece for each problem, its end. Paths are
//! as the user named them, below the current folder without it; columns count code points from 1.
//! Every text is made visible: nothing in it steers a terminal. Which problems these are, and
//! withholding what is confidential, is up to the caller.

use std::fmt::Write;
use std::path::Path;

use serde::Serialize;
use serde_json::{Value, json};

use crate::story::{Problem, Severity};
use crate::view::visible;

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FindingsFormat {
    /// One object, described in docs/json.md.
    Json,
    /// A line for each problem that GitHub shows beside the line of the file.
    Github,
    /// SARIF 2.1.0.
    Sarif,
}

/// What a document says of a rule.
#[derive(Clone, Copy, Debug)]
pub struct RuleText<'a> {
    /// Its name.
    pub id: &'a str,
    /// Its severity, where nobody sets another.
    pub severity: Severity,
    /// When it is reported: lower case, no full stop.
    pub help: &'a str,
    /// Why it matters and what to do about it, in full sentences.
    pub why: &'a str,
}

/// The counts of a run.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Summary {
    /// Stories that were read.
    pub stories: usize,
    /// Problems that are errors.
    pub errors: usize,
    /// Problems that are warnings.
    pub warnings: usize,
    /// Problems that are notes.
    pub notes: usize,
    /// How many of these are not in the document.
    pub not_shown: usize,
    /// How many more the stories allow.
    pub allowed: usize,
    /// How many more are of rules that are switched off.
    pub off: usize,
}

impl FindingsFormat {
    /// Returns the beginning of a document.
    pub fn begin(self, rules: &[RuleText<'_>]) -> String {
        match self {
            Self::Json => "{\n\"version\": 1,\n\"problems\": [".to_owned(),
            Self::Github => String::new(),
            Self::Sarif => sarif_begin(rules),
        }
    }

    /// Returns what stands before each problem; `first` is true for the first one.
    pub const fn before(self, first: bool) -> &'static str {
        match (self, first) {
            (Self::Github, _) => "",
            (_, true) => "\n",
            (_, false) => ",\n",
        }
    }

    /// Returns a problem; `folder` is the current one.
    pub fn problem(self, problem: &Problem, folder: &Path) -> String {
        match self {
            Self::Json => of_json(problem, folder).to_string(),
            Self::Github => of_github(problem, folder),
            Self::Sarif => of_sarif(problem, folder).to_string(),
        }
    }

    /// Returns the end of a document; `complete` is false if a story could not be read.
    pub fn end(self, summary: Summary, complete: bool) -> String {
        match self {
            Self::Json => {
                let summary = json!(summary);
                format!("\n],\n\"complete\": {complete},\n\"summary\": {summary}\n}}\n")
            }
            Self::Github => String::new(),
            Self::Sarif => {
                let run = json!([{ "executionSuccessful": complete }]);
                format!("\n],\n\"invocations\": {run}\n}}]\n}}\n")
            }
        }
    }
}

/// Returns the path of a file from the current folder on, if it lies below it.
fn relative<'p>(file: &'p str, folder: &Path) -> &'p str {
    let path = Path::new(file);
    let below = path.strip_prefix(folder).ok().filter(|_| path.is_absolute());
    let below = below.and_then(Path::to_str).unwrap_or(file);
    let mut below = below;
    while let Some(rest) = below.strip_prefix("./") {
        below = rest;
    }
    below
}

/// Returns what is wrong and what to do about it.
fn message(problem: &Problem) -> String {
    let mut text = visible(&problem.what).into_owned();
    if let Some(hint) = &problem.hint {
        let _ = write!(text, ". {}", visible(hint));
    }
    text
}

fn of_json(problem: &Problem, folder: &Path) -> Value {
    let also: Vec<Value> = problem
        .also
        .iter()
        .map(|(at, what)| json!({ "line": at.line, "column": at.column, "message": visible(what) }))
        .collect();
    json!({
        "file": visible(relative(&problem.file, folder)),
        "line": problem.at.line,
        "column": problem.at.column,
        "end_column": problem.at.column + problem.width,
        "severity": problem.severity.word(),
        "rule": problem.rule,
        "message": visible(&problem.what),
        "hint": problem.hint.as_deref().map(visible),
        "also": also,
    })
}

/// Returns the workflow command for a problem:
/// `::warning file=a.story,line=3,col=5,endColumn=9,title=rule::what is wrong`.
fn of_github(problem: &Problem, folder: &Path) -> String {
    let command = match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let file = property(&visible(relative(&problem.file, folder)));
    let (line, column) = (problem.at.line, problem.at.column);
    let end = column + problem.width - 1;
    let rule = property(problem.rule);
    let text = data(&message(problem));
    format!(
        "::{command} file={file},line={line},endLine={line},col={column},endColumn={end},title={rule}::{text}\n"
    )
}

fn sarif_level(severity: Severity) -> &'static str {
    severity.word()
}

fn sarif_begin(rules: &[RuleText<'_>]) -> String {
    let rule = |rule: &RuleText<'_>| {
        json!({
            "id": rule.id,
            "shortDescription": { "text": rule.help },
            "fullDescription": { "text": rule.why },
            "help": { "text": format!("sayso explain {}", rule.id) },
            "defaultConfiguration": { "level": sarif_level(rule.severity) },
        })
    };
    let rules: Vec<String> = rules.iter().map(|one| rule(one).to_string()).collect();
    let version = json!(env!("CARGO_PKG_VERSION"));
    format!(
        "{{\n\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n\"version\": \"2.1.0\",\n\
         \"runs\": [{{\n\"tool\": {{ \"driver\": {{ \"name\": \"sayso\", \"version\": {version}, \"rules\": [\n{}\n] }} }},\n\
         \"columnKind\": \"unicodeCodePoints\",\n\"results\": [",
        rules.join(",\n")
    )
}

fn of_sarif(problem: &Problem, folder: &Path) -> Value {
    let file = artifact(&problem.file, folder);
    let place = |line: u32, column: u32, width: u32| {
        json!({
            "artifactLocation": file,
            "region": { "startLine": line, "startColumn": column, "endColumn": column + width },
        })
    };
    let mut result = json!({
        "ruleId": problem.rule,
        "level": sarif_level(problem.severity),
        "message": { "text": message(problem) },
        "locations": [{ "physicalLocation": place(problem.at.line, problem.at.column, problem.width) }],
    });
    if !problem.also.is_empty() {
        let also = problem.also.iter().zip(1..).map(|((at, what), id)| {
            json!({
                "id": id,
                "physicalLocation": place(at.line, at.column, 1),
                "message": { "text": visible(what) },
            })
        });
        result["relatedLocations"] = also.collect::<Vec<Value>>().into();
    }
    result
}

/// Returns where a file is, as SARIF says it: a path from the root of the sources on, or an address.
fn artifact(file: &str, folder: &Path) -> Value {
    let file = relative(file, folder);
    if Path::new(file).is_absolute() {
        return json!({ "uri": format!("file://{}", escaped(file)) });
    }
    json!({ "uri": escaped(file), "uriBaseId": "%SRCROOT%" })
}

/// Returns a path with everything that has a meaning in an address written as its bytes.
fn escaped(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::Text;

    fn problem(file: &str, what: &str) -> Problem {
        let text = Text::new(file, "eins\nzwéi 橋 drei\n", 0..20);
        Problem::new("one-word-quote", Severity::Note, &text, 11..14, what)
            .hint("Quote 100 % of it.")
    }

    #[test]
    fn a_workflow_command_escapes_what_has_a_meaning_in_it() {
        let check = |file: &str, what: &str| {
            FindingsFormat::Github.problem(&problem(file, what), Path::new("/desk"))
        };
        assert_eq!(
            check("/desk/a,b:c%.story", "50 %, and\n::error::\u{1b}"),
            "::notice file=a%2Cb%3Ac%25.story,line=2,endLine=2,col=6,endColumn=6,title=one-word-quote::\
             50 %25, and ::error::⟨001B⟩. Quote 100 %25 of it.\n"
        );
        assert!(check("./x/../ж.story", "a").starts_with("::notice file=x/../ж.story,"));
    }

    #[test]
    fn columns_count_code_points() {
        let json = of_json(&problem("a.story", "a"), Path::new("/desk"));
        assert_eq!((&json["line"], &json["column"]), (&json!(2), &json!(6)));
        assert_eq!(json["end_column"], json!(7));
        let sarif = of_sarif(&problem("a.story", "a"), Path::new("/desk"));
        let region = &sarif["locations"][0]["physicalLocation"]["region"];
        assert_eq!(*region, json!({ "startLine": 2, "startColumn": 6, "endColumn": 7 }));
    }

    #[test]
    fn a_place_is_an_address_below_the_current_folder() {
        let check = |file: &str| artifact(file, Path::new("/desk"));
        let below = |uri: &str| json!({ "uri": uri, "uriBaseId": "%SRCROOT%" });
        assert_eq!(check("/desk/a b.story"), below("a%20b.story"));
        assert_eq!(check("a:b#1?.story"), below("a%3Ab%231%3F.story"));
        assert_eq!(check("мост/橋.story"), below("%D0%BC%D0%BE%D1%81%D1%82/%E6%A9%8B.story"));
        assert_eq!(check("\u{1b}[31m.story"), below("%1B%5B31m.story"));
        assert_eq!(check("/else/a.story"), json!({ "uri": "file:///else/a.story" }));
    }

    #[test]
    fn a_document_of_any_problems_is_json() {
        let problems = [problem("a", "\u{9b}\"\\"), problem("b", "\u{202e}")];
        for format in [FindingsFormat::Json, FindingsFormat::Sarif] {
            for count in 0..=2 {
                let rule = RuleText { id: "a", severity: Severity::Note, help: "b", why: "c" };
                let mut page = format.begin(&[rule, rule]);
                for (at, problem) in problems.iter().take(count).enumerate() {
                    page.push_str(format.before(at == 0));
                    page.push_str(&format.problem(problem, Path::new("/")));
                }
                page.push_str(&format.end(Summary::default(), true));
                let read: Value = serde_json::from_str(&page).expect("JSON");
                let list = match format {
                    FindingsFormat::Json => &read["problems"],
                    _ => &read["runs"][0]["results"],
                };
                assert_eq!(list.as_array().map(Vec::len), Some(count), "{page}");
                assert!(!page.contains(['\u{9b}', '\u{202e}']), "{page}");
            }
        }
    }
}
