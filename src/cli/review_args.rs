//! Who checks, and where journals are: arguments of the reader.

use std::path::PathBuf;

use super::Failure;
use crate::app::review::{Clock, ReviewSetup};
use crate::review::journal::JournalFolders;
use crate::review::reviewer_name::{InvalidName, ReviewerName, reviewer};
use crate::tui::workers::clock;

/// The arguments of who checks.
#[derive(Clone, Debug, Default, clap::Args)]
pub(super) struct Checker {
    /// Who checks: 1 to 32 letters, digits, - and _ [default: `SAYSO_REVIEWER`, else the
    /// configuration's, else asked once]
    #[arg(long = "as", value_name = "NAME")]
    pub who: Option<String>,
    /// Keep journals in this folder, not beside the stories
    #[arg(long, value_name = "DIR")]
    pub reviews: Option<PathBuf>,
}

impl Checker {
    /// Returns who checks, if that is known.
    pub(super) fn reviewer(&self, config: Option<&str>) -> Result<Option<ReviewerName>, Failure> {
        let variable = std::env::var_os("SAYSO_REVIEWER");
        let name = reviewer(self.who.as_deref(), variable.as_deref(), config);
        name.map_err(|bad| Failure::new(bad.to_string(), InvalidName::HINT))
    }

    /// Returns where journals are.
    pub(super) fn homes(&self, state: Option<PathBuf>) -> JournalFolders {
        JournalFolders { reviews: self.reviews.clone(), state }
    }

    /// Returns what the reader checks with; `at_once` where stories open in the review stance.
    pub(super) fn checking(
        &self,
        config: Option<&str>,
        state: Option<PathBuf>,
        at_once: bool,
    ) -> Result<ReviewSetup, Failure> {
        let who = self.reviewer(config)?.map(|name| name.as_str().into());
        let stamps = Clock(Box::new(clock::Clock));
        let homes = self.homes(state);
        Ok(ReviewSetup { who, at_once, wanted: false, stamps, homes })
    }
}
