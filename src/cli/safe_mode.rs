//! `--safe DIR`: one folder may be read, and most arguments are refused.
//!
//! The list of features that safe mode allows is in `tui::features`.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::PathBuf;

use super::{DONE, Failure, ReaderArgs, on_terminal};
use crate::story::sandbox::Sandbox;
use crate::tui::features::FEATURES;

/// The arguments of safe mode.
#[derive(Debug, clap::Args)]
pub(super) struct Options {
    /// Safe mode for SSH logins: read one folder and nothing else (see --features)
    #[arg(long = "safe")]
    pub on: bool,
    /// With --safe: list which features safe mode allows
    #[arg(long, requires = "on")]
    pub features: bool,
}

/// Prints the list of features.
pub(super) fn features() -> Result<u8, Failure> {
    let wide = FEATURES.iter().map(|row| row.name.len()).max().unwrap_or(0);
    let mut page = String::new();
    for row in FEATURES {
        let safe = if row.safe { "yes" } else { "no " };
        let _ = writeln!(page, "{:wide$}  {safe}  {}", row.name, row.what);
    }
    io::stdout().write_all(page.as_bytes())?;
    Ok(DONE)
}

/// Returns the folder that may be read, and its sandbox.
///
/// # Errors
/// If the arguments ask for more than safe mode allows.
pub(super) fn folder(args: &ReaderArgs) -> Result<(PathBuf, Sandbox), Failure> {
    let refused = |what: &str| {
        let hint = "Safe mode takes one folder: sayso --safe DIR; sayso --safe --features lists what it allows.";
        Err(Failure::new(format!("safe mode does not allow {what}"), hint))
    };
    if args.config.is_named() {
        return refused("--config");
    }
    if args.log.is_some() {
        return refused("--log");
    }
    if args.files_from.is_some() {
        return refused("--files-from");
    }
    if args.keys.is_some() || args.print.is_some() || args.svg.is_some() {
        return refused("--keys, --print and --svg");
    }
    let [folder] = args.paths.as_slice() else { return refused("paths other than one folder") };
    let sandbox = Sandbox::below(folder).ok().filter(|_| folder.is_dir());
    let Some(sandbox) = sandbox else { return refused("a story that is not a folder") };
    let Sandbox::Below(root) = &sandbox else { return refused("this folder") };
    if !on_terminal() {
        let hint = "Ask for one: ssh -t HOST.";
        return Err(Failure::new("safe mode needs a terminal", hint));
    }
    Ok((root.clone(), sandbox))
}
