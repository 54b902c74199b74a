//! `sayso search`: searches the text of many stories.

use std::io::{self, Write};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::quotes::{SpeakerFilter, report_plain};
use crate::cli::line_output::{OutputArgs, Page, Printer, print};
use crate::cli::paths::Paths;
use crate::cli::{Failure, PROBLEMS};
use crate::story::Files;
use crate::view::lists::counted;
use crate::view::{Query, Search};

/// The arguments of `search`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    /// The words to search for
    ///
    /// Lower case matches upper case too, straight quotation marks match curly ones, and a space
    /// matches a line break. In a story that has no hit so, accents do not count.
    pattern: String,
    /// The pattern is a regular expression
    #[arg(short = 'e', long)]
    regex: bool,
    /// Upper case in the pattern matches lower case too
    #[arg(short, long)]
    ignore_case: bool,
    /// Search only within quotes
    #[arg(long)]
    quotes: bool,
    #[command(flatten)]
    whose: SpeakerFilter,
    #[command(flatten)]
    shape: OutputArgs,
    #[command(flatten)]
    paths: Paths,
}

pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    let search = options.search()?;
    let Some(wanted) =
        options.whose.wanted(&options.paths, options.shape.secrets.include_confidential)?
    else {
        return Ok(PROBLEMS);
    };
    let within = options.quotes || options.whose.is_given();
    let printer = Printer::new(&options.shape, options.whose.least());
    let bare = AtomicUsize::new(0);
    let from = (&wanted.files as &dyn Files, &wanted.drafting);
    let code = print(&printer, from, (&wanted.stories, wanted.failed), |through, each| {
        through.hits(
            (&search, options.quotes),
            |_, story, hits| {
                let first =
                    hits.first().is_some_and(|(span, _)| search.is_bare(story.body(), *span));
                bare.fetch_add(usize::from(first), Ordering::Relaxed);
                printer.hits(story, hits, within)
            },
            |_, page| each(page.map(Option::<Page>::unwrap_or_default)),
        );
    });
    report_bare(bare.into_inner());
    report_plain(wanted.left_out, options.whose.is_proposed());
    code
}

/// Says on standard error in how many stories the words were found only without their accents.
fn report_bare(stories: usize) {
    if stories == 0 {
        return;
    }
    let stories = counted(stories, "story");
    let text = format!("sayso: in {stories} the words are found only if accents do not count\n");
    let _ = io::stderr().write_all(text.as_bytes());
}

impl Options {
    fn search(&self) -> Result<Search, Failure> {
        if self.pattern.is_empty() {
            return Err(Failure::new(
                "the pattern is empty",
                "Give some words, in quotation marks.",
            ));
        }
        let words = match (self.regex, self.ignore_case) {
            (true, true) => format!("(?i){}", self.pattern),
            (false, true) => self.pattern.to_lowercase(),
            (_, false) => self.pattern.clone(),
        };
        Search::new(&Query { words, regex: self.regex })
            .map_err(|why| Failure::new(why, "Without -e the pattern is taken as plain words."))
    }
}
