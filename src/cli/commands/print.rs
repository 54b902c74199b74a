//! `sayso print`: the annotated copy on standard output.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use super::config::{Chosen, From};
use crate::cli::{DONE, Failure, Look, When, on_terminal, styled_text};
use crate::export::pages::annotated;
use crate::story::{Disk, Story, load};
use crate::view::{Document, panes};

/// The arguments of `print`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    /// The stories
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    look: Look,
    #[command(flatten)]
    from: From,
}

pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    let mut stories = Vec::new();
    for path in &options.paths {
        stories.push(load(&Disk, path)?);
    }
    copies(stories, &options.from.chosen(&options.look)?)
}

/// Prints the annotated copies of stories, an empty line between them.
pub(in crate::cli) fn copies(stories: Vec<Story>, chosen: &Chosen) -> Result<u8, Failure> {
    let coloured = chosen.color == When::Always || (chosen.color == When::Auto && on_terminal());
    let theme = coloured.then(|| chosen.theme());
    // no line is broken where no width is wished
    let width = match chosen.width {
        Some(0) => u16::MAX,
        width => width.unwrap_or(panes::TEXT_WIDTH),
    };
    let stdout = io::stdout();
    let mut out = BufWriter::new(stdout.lock());
    for (i, story) in stories.into_iter().enumerate() {
        if i > 0 {
            writeln!(out)?;
        }
        let lines = annotated::of(&Document::of(story), chosen.widths.measure(width));
        styled_text::lines(&mut out, &lines, theme.as_ref())?;
    }
    out.flush()?;
    Ok(DONE)
}
