//! `sayso export`: what was loaded, in another format, on standard output.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use super::{DONE, FAILED, Failure, stories_at};
use crate::export::EXPORTS;
use crate::story::{Disk, load};

/// The arguments of `export`.
#[derive(Debug, clap::Args)]
pub(super) struct Options {
    /// The format
    #[arg(long, value_name = "FORMAT", value_parser = EXPORTS.iter().map(|e| e.name).collect::<Vec<_>>())]
    to: String,
    /// Stories, or folders that are searched for stories
    #[arg(required = true)]
    paths: Vec<PathBuf>,
}

pub(super) fn run(options: &Options) -> Result<u8, Failure> {
    let export = EXPORTS
        .iter()
        .find(|e| e.name == options.to)
        .expect("clap lets only formats of the table pass");
    let (mut paths, mut code) = (Vec::new(), DONE);
    for path in &options.paths {
        paths.extend(stories_at(path)?);
    }
    let mut stories = paths.iter().filter_map(|path| match load(&Disk, path) {
        Ok(story) => Some(story),
        Err(error) => {
            code = FAILED;
            Failure::from(error).say();
            None
        }
    });
    let stdout = io::stdout();
    let mut out = BufWriter::with_capacity(1 << 16, stdout.lock());
    (export.write)(&mut stories, &mut out)?;
    out.flush()?;
    drop(stories);
    Ok(code)
}
