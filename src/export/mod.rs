//! Stories and reviews in other formats: one writer for each format, and one table of all.
//!
//! Every writer gets its stories as [`ExportInput`], without confidential material unless that was
//! asked for. Nothing here reads a file, a clock or a terminal.

pub mod call_sheet;
pub mod comparison;
pub mod confidential;
pub mod data;
pub mod findings;
pub mod input;
pub mod interop;
mod item_summary;
pub mod pages;
pub mod queries;
pub mod table;

use std::io;

pub use input::{ExportInput, ExportRefusal, Options, Outcome};

/// Writes stories one after the other; each is dropped before the next is loaded.
pub type Write =
    fn(&mut dyn Iterator<Item = ExportInput>, &Options, &mut dyn io::Write) -> io::Result<Outcome>;

/// A format.
#[derive(Clone, Copy, Debug)]
pub struct Export {
    /// Its name, as `--to` takes it.
    pub name: &'static str,
    /// Its description: lower case, no full stop.
    pub help: &'static str,
    /// Writes it.
    pub write: Write,
    /// True if it holds a story for other tools (`convert`), and not only what a review is about.
    pub converts: bool,
    /// Makes the files of one story, where a story is a file or several.
    pub files: Option<FilesOf>,
    /// True if several stories make sense one after the other in one output.
    pub many: bool,
    /// The file of all stories in a folder, and those that stand beside it as they are.
    pub whole: Option<Whole>,
}

/// The file of all stories in a folder, and the others with what is in them.
pub type Whole = (&'static str, &'static [(&'static str, &'static str)]);

/// Makes the files of one story: their names and what is in them.
pub type FilesOf = fn(&ExportInput, &mut Outcome) -> Vec<(String, String)>;

const fn export(name: &'static str, help: &'static str, write: Write) -> Export {
    Export { name, help, write, converts: false, files: None, many: true, whole: None }
}

/// A format that holds stories, all of them in one file.
const fn stories(name: &'static str, help: &'static str, (write, whole): (Write, Whole)) -> Export {
    Export { converts: true, whole: Some(whole), ..export(name, help, write) }
}

/// A format in which each story is a file or several.
const fn each_story(
    name: &'static str,
    help: &'static str,
    (write, files): (Write, FilesOf),
) -> Export {
    Export { converts: true, files: Some(files), many: false, ..export(name, help, write) }
}

/// Every export format.
pub const EXPORTS: &[Export] = &[
    export("report-md", "the review report as Markdown", pages::report::markdown),
    export("report-html", "the review report as a web page, also for print", pages::report::html),
    export(
        "annotated-html",
        "the galley: a web page of the text with numbered notes",
        pages::galley::write,
    ),
    stories(
        "json",
        "stories and reviews in full, as JSON",
        (data::json::write, ("stories.json", &[])),
    ),
    each_story(
        "story",
        "a .story file, which can be mended",
        (data::story::write, data::story::files),
    ),
    each_story(
        "brat",
        "the annotations of a brat pair; with --out the pair",
        (data::brat::write, data::brat::files),
    ),
    stories(
        "label-studio",
        "tasks of Label Studio; with --out its configuration too",
        (
            interop::label_studio::write,
            ("tasks.json", &[("config.xml", interop::label_studio::CONFIG)]),
        ),
    ),
    each_story(
        "cas-json",
        "UIMA CAS JSON, as INCEpTION takes it; with --out its layers too",
        (interop::cas_json::write, interop::cas_json::files),
    ),
    Export {
        many: true,
        ..each_story(
            "web-annotation",
            "W3C Web Annotations (JSON-LD); with --out the article too",
            (interop::web_annotation::write, interop::web_annotation::files),
        )
    },
    stories(
        "hypothesis",
        "annotations that the client of Hypothesis imports",
        (interop::hypothesis::write, ("hypothesis.json", &[])),
    ),
    stories(
        "doccano",
        "JSON Lines of doccano, a story on a line",
        (interop::doccano::write, ("doccano.jsonl", &[])),
    ),
    stories(
        "schema-org",
        "a NewsArticle with its quotations and claims (JSON-LD)",
        (interop::schema_org::write, ("stories.jsonld", &[])),
    ),
    stories(
        "jsonl",
        "a flat object for each quote and claim, on a line",
        (interop::rows::write, ("rows.jsonl", &[])),
    ),
    export(
        "claimreview",
        "a ClaimReview (JSON-LD) for each claim with a verdict",
        data::claim_review::write,
    ),
    export("queries", "the open queries, to send to the authors and read back", queries::write),
    export("calls", "a call sheet: the quotes and facts to confirm by person", call_sheet::write),
    export("csv", "items, evidence, people or decisions as a table", data::csv::write),
    export("stats", "statistics on quotes, speakers, claims and evidence", pages::stats::write),
];

/// Writes stories one after the other, each as the text that `one` makes of it.
fn each(
    stories: &mut dyn Iterator<Item = ExportInput>,
    out: &mut dyn io::Write,
    one: &mut dyn FnMut(&ExportInput, &mut Outcome) -> String,
) -> io::Result<Outcome> {
    let mut outcome = Outcome::default();
    for input in stories {
        outcome.left_out += input.left_out;
        let page = one(&input, &mut outcome);
        out.write_all(page.as_bytes())?;
    }
    Ok(outcome)
}
