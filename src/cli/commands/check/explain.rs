//! `sayso explain`: a rule of `check` in full, or the list of all rules.

use std::io::{self, Write};

use crate::check::{explain, rules};
use crate::cli::{DONE, Failure};

/// The arguments of `explain`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    /// The rule, as sayso check prints it in brackets; without one, all rules are listed
    rule: Option<String>,
}

pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    let page = match &options.rule {
        None => explain::list(),
        Some(id) => {
            let bare = id.trim_matches(|c| matches!(c, '[' | ']'));
            let page = explain::rule(bare);
            page.ok_or_else(|| {
                Failure::new(format!("there is no rule {id}"), rules::instead_of(bare))
            })?
        }
    };
    io::stdout().write_all(page.as_bytes())?;
    Ok(DONE)
}
