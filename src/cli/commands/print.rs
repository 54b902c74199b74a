//! `sayso print`: annotated copies on standard output.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use super::config::{ConfigArgs, EffectiveConfig};
use crate::cli::paths::AsText;
use crate::cli::{DONE, Failure, LookArgs, When, on_terminal, styled_text};
use crate::export::pages::annotated;
use crate::story::{Story, load};
use crate::view::{Document, panes};

/// The arguments of `print`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    /// The stories
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    text: AsText,
    #[command(flatten)]
    look: LookArgs,
    #[command(flatten)]
    config: ConfigArgs,
}

pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    let mut stories = Vec::new();
    for path in &options.paths {
        stories.push(load(&options.text.files(), path)?);
    }
    copies(stories, &options.config.load(&options.look)?)
}

/// Prints annotated copies of stories, separated by empty lines.
pub(in crate::cli) fn copies(stories: Vec<Story>, config: &EffectiveConfig) -> Result<u8, Failure> {
    let coloured = config.color == When::Always || (config.color == When::Auto && on_terminal());
    let theme = coloured.then(|| config.theme());
    // width 0: no wrapping
    let width = match config.width {
        Some(0) => u16::MAX,
        width => width.unwrap_or(panes::TEXT_WIDTH),
    };
    let stdout = io::stdout();
    let mut out = BufWriter::new(stdout.lock());
    for (i, story) in stories.into_iter().enumerate() {
        if i > 0 {
            writeln!(out)?;
        }
        let lines = annotated::of(&Document::of(story), config.widths.measure(width));
        styled_text::lines(&mut out, &lines, theme.as_ref())?;
    }
    out.flush()?;
    Ok(DONE)
}
