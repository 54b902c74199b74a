//! Stories and reviews in other formats: one writer for each format, and one table of all.
//!
//! Every writer gets its stories as [`ExportInput`], without confidential material unless that was
//! asked for. Nothing here reads a file, a clock or a terminal.

pub mod call_sheet;
pub mod confidential;
pub mod data;
pub mod input;
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
    /// Makes the files of one story, where a story is a file or several.
    pub files: Option<FilesOf>,
}

/// Makes the files of one story: their names and what is in them.
pub type FilesOf = fn(&ExportInput, &mut Outcome) -> Vec<(String, String)>;

const fn export(name: &'static str, help: &'static str, write: Write) -> Export {
    Export { name, help, write, files: None }
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
    export("json", "stories and reviews in full, as JSON", data::json::write),
    Export {
        files: Some(data::story::files),
        ..export("story", "a .story file, which can be mended", data::story::write)
    },
    Export {
        files: Some(data::brat::files),
        ..export("brat", "the annotations of a brat pair; with --out the pair", data::brat::write)
    },
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
