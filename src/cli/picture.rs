//! `--print` with `--svg`: writes the screen as an SVG picture.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use ratatui::buffer::Buffer;

use super::{DONE, Failure, ReaderArgs};
use crate::tui::{Theme, svg};
use crate::view::{Role, Widths};

/// Rejects `--svg` without `--print`.
pub(super) fn check_args(args: &ReaderArgs) -> Result<(), Failure> {
    if args.svg.is_some() && args.print.is_none() {
        let hint = "Give the size too: --print 100x30 --svg FILE.";
        return Err(Failure::new("--svg needs --print", hint));
    }
    Ok(())
}

/// Writes a screen as SVG to a file; `-` is standard output.
///
/// Only an older picture is overwritten: if the user forgets the name of the file, the story named
/// next would be taken for it.
pub(super) fn write(
    path: &Path,
    (buffer, widths): (&Buffer, Widths),
    theme: &Theme,
) -> Result<u8, Failure> {
    let picture = svg::picture(buffer, widths, theme.style(Role::Text));
    if path == Path::new("-") {
        let mut out = io::stdout().lock();
        out.write_all(picture.as_bytes())?;
        out.flush()?;
        return Ok(DONE);
    }
    if is_other_file(path) {
        let what = format!("{} exists and is not a picture", path.display());
        return Err(Failure::new(what, "Name another file for --svg, or remove that one first."));
    }
    fs::write(path, picture).map_err(|why| {
        let what = format!("cannot write {}: {why}", path.display());
        Failure::new(what, "Name a file that can be written, or - for standard output.")
    })?;
    Ok(DONE)
}

/// Returns true if a file exists that is neither empty nor XML.
fn is_other_file(path: &Path) -> bool {
    let plain = fs::metadata(path).is_ok_and(|kind| kind.is_file() && kind.len() > 0);
    let mut first = Vec::new();
    let read = |file: File| file.take(5).read_to_end(&mut first);
    plain
        && File::open(path).and_then(read).is_ok()
        && ![&b"<svg "[..], b"<?xml"].contains(&first.as_slice())
}
