//! The reviewer and the folder of journals: arguments of the reader.

use std::path::PathBuf;

use super::Failure;
use crate::app::review::{Clock, ReviewSetup};
use crate::review::journal::JournalFolders;
use crate::review::reviewer_name::{BadName, Name, reviewer};
use crate::tui::workers::clock;

/// The arguments about the reviewer.
#[derive(Clone, Debug, Default, clap::Args)]
pub(super) struct ReviewerArgs {
    /// Your name as a reviewer [default: `SAYSO_REVIEWER`, else as configured, else sayso asks]
    ///
    /// 1 to 32 letters, digits, - and _.
    #[arg(long = "as", value_name = "NAME")]
    pub who: Option<String>,
    /// Keep journals in this folder, not next to the stories
    #[arg(long, value_name = "DIR")]
    pub reviews: Option<PathBuf>,
}

impl ReviewerArgs {
    /// Returns the reviewer; `None` if nothing names one.
    pub(super) fn reviewer(&self, config: Option<&str>) -> Result<Option<Name>, Failure> {
        let variable = std::env::var_os("SAYSO_REVIEWER");
        let name = reviewer(self.who.as_deref(), variable.as_deref(), config);
        name.map_err(|bad| Failure::new(bad.to_string(), BadName::HINT))
    }

    /// Returns the folders of journals.
    pub(super) fn homes(&self, state: Option<PathBuf>) -> JournalFolders {
        JournalFolders { reviews: self.reviews.clone(), state }
    }

    /// Returns the review setup of the reader; with `start_in_review`, stories open in review mode.
    pub(super) fn setup(
        &self,
        config: Option<&str>,
        state: Option<PathBuf>,
        start_in_review: bool,
    ) -> Result<ReviewSetup, Failure> {
        let who = self.reviewer(config)?.map(|name| name.as_str().into());
        let stamps = Clock(Box::new(clock::Clock));
        let homes = self.homes(state);
        Ok(ReviewSetup { who, start_in_review, enter_when_loaded: false, stamps, homes })
    }
}
