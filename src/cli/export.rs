//! `sayso export`: what was loaded, in another format, on standard output.

use std::io::{self, BufWriter, Write};

use super::paths::{Paths, stories};
use super::{DONE, FAILED, Failure};
use crate::export::EXPORTS;
use crate::story::{Disk, load};

/// The arguments of `export`.
#[derive(Debug, clap::Args)]
pub(super) struct Options {
    /// The format
    #[arg(long, value_name = "FORMAT", value_parser = EXPORTS.iter().map(|e| e.name).collect::<Vec<_>>())]
    to: String,
    #[command(flatten)]
    paths: Paths,
}

pub(super) fn run(options: &Options) -> Result<u8, Failure> {
    let export = EXPORTS
        .iter()
        .find(|e| e.name == options.to)
        .expect("clap lets only formats of the table pass");
    let (paths, mut code) = (stories(&options.paths.named()?).all()?, DONE);
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
