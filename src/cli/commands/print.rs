//! `sayso print`: annotated copies on standard output.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use super::config::{ConfigArgs, DraftArgs, EffectiveConfig};
use crate::cli::line_output::report_left_out;
use crate::cli::paths::{AsText, open};
use crate::cli::{DONE, Failure, LookArgs, When, on_terminal, styled_text};
use crate::export::confidential::visible_story;
use crate::export::pages::annotated;
use crate::story::files::Keeping;
use crate::story::formats::members;
use crate::story::{Story, load};
use crate::view::{Document, panes};

/// The arguments of `print`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    /// The stories; - is standard input
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    text: AsText,
    #[command(flatten)]
    look: LookArgs,
    /// Include what is confidential: quotes off the record, and whatever a note marks as such
    #[arg(long)]
    include_confidential: bool,
    #[command(flatten)]
    config: ConfigArgs,
    #[command(flatten)]
    draft: DraftArgs,
}

pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    let (paths, files) = open(&options.paths, None, options.text)?;
    let config = options.config.load(&options.look)?;
    let drafting = config.drafting(options.draft);
    let mut stories = Vec::new();
    let files = Keeping::of(&files);
    for path in &paths {
        // of a file with many stories each is printed
        let all = members::stories_of(&files, path).unwrap_or_else(|| vec![path.clone()]);
        for path in &all {
            stories.push(drafting.complete(load(&files, path)?));
        }
    }
    copies(stories, options.include_confidential, &config)
}

/// Prints annotated copies of stories, separated by empty lines.
pub(in crate::cli) fn copies(
    stories: Vec<Story>,
    include_confidential: bool,
    config: &EffectiveConfig,
) -> Result<u8, Failure> {
    let coloured = config.color == When::Always || (config.color == When::Auto && on_terminal());
    let theme = coloured.then(|| config.theme());
    // width 0: no wrapping
    let width = match config.width {
        Some(0) => u16::MAX,
        width => width.unwrap_or(panes::TEXT_WIDTH),
    };
    let stdout = io::stdout();
    let mut out = BufWriter::new(stdout.lock());
    let mut left_out = 0;
    for (i, story) in stories.into_iter().enumerate() {
        if i > 0 {
            writeln!(out)?;
        }
        let (story, left) = if include_confidential { (story, 0) } else { visible_story(story) };
        left_out += left;
        let lines = annotated::of(&Document::of(story), config.widths.measure(width));
        styled_text::lines(&mut out, &lines, theme.as_ref())?;
    }
    out.flush()?;
    report_left_out(left_out);
    Ok(DONE)
}
