//! `sayso print`: the annotated copy on standard output.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use super::{DONE, Failure, Look, When, on_terminal, paint, text_width, theme, widths};
use crate::export::annotated;
use crate::story::{Disk, Story, load};
use crate::view::Doc;

/// The arguments of `print`.
#[derive(Debug, clap::Args)]
pub(super) struct Options {
    /// The stories
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    look: Look,
}

pub(super) fn run(options: &Options) -> Result<u8, Failure> {
    let mut stories = Vec::new();
    for path in &options.paths {
        stories.push(load(&Disk, path)?);
    }
    copies(stories, &options.look)
}

/// Prints the annotated copies of stories, an empty line between them.
pub(super) fn copies(stories: Vec<Story>, look: &Look) -> Result<u8, Failure> {
    let coloured = look.color == When::Always || (look.color == When::Auto && on_terminal());
    let theme = coloured.then(|| theme(look));
    let stdout = io::stdout();
    let mut out = BufWriter::new(stdout.lock());
    for (i, story) in stories.into_iter().enumerate() {
        if i > 0 {
            writeln!(out)?;
        }
        let lines = annotated::of(&Doc::of(story), widths(look).measure(text_width(look)));
        paint::lines(&mut out, &lines, theme.as_ref())?;
    }
    out.flush()?;
    Ok(DONE)
}
