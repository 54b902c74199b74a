//! `--safe DIR`: what is left of the arguments where only one folder may be read.
//!
//! The list of what safe mode leaves is `tui::features`'.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::PathBuf;

use super::{DONE, Failure, Reading, on_terminal};
use crate::story::sandbox::Sandbox;
use crate::tui::features::FEATURES;

/// The arguments of safe mode.
#[derive(Debug, clap::Args)]
pub(super) struct Options {
    /// Read one folder and do nothing else: for logins over SSH (see --features)
    #[arg(long = "safe")]
    pub on: bool,
    /// List what safe mode leaves
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

/// Returns the folder that may be read, and the reach of it; why not, if the arguments ask for more.
pub(super) fn folder(args: &Reading) -> Result<(PathBuf, Sandbox), Failure> {
    let refused = |what: &str| {
        let hint =
            "Safe mode takes one folder: sayso --safe DIR; sayso --safe --features lists it.";
        Err(Failure::new(format!("safe mode has no {what}"), hint))
    };
    if args.from.is_named() {
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
    let [folder] = args.paths.as_slice() else { return refused("other paths than one folder") };
    let reach = Sandbox::below(folder).ok().filter(|_| folder.is_dir());
    let Some(reach) = reach else { return refused("story that is no folder") };
    let Sandbox::Below(root) = &reach else { return refused("folder") };
    if !on_terminal() {
        let hint = "Ask for one: ssh -t HOST.";
        return Err(Failure::new("safe mode needs a terminal", hint));
    }
    Ok((root.clone(), reach))
}
