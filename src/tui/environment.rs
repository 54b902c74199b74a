//! What the reader gets from outside: how it looks, and what it may use.

use super::Theme;
use super::features::Rights;
use super::log::Log;
use super::terminal::frame_throttle::FrameThrottle;
use super::workers::journals::JournalIo;
use super::workers::stories::OpenBundled;
use crate::library::Drafting;
use crate::library::state::StateStore;
use crate::story::sandbox::Sandbox;

/// Finds a theme by its name, reduced to the colours of the terminal.
pub type NamedTheme = Box<dyn Fn(&str) -> Option<Theme>>;

/// How the first theme is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ThemeSource {
    /// By its name.
    Named,
    /// By the background of the terminal, which is asked for it.
    TerminalBackground {
        /// `COLORFGBG` from the environment, for a terminal that does not answer.
        colorfgbg: Option<String>,
    },
}

/// The first theme, how others are found by name, and how fast frames may follow each other.
pub struct Appearance {
    /// Returns the first theme.
    pub theme: Box<dyn FnOnce() -> Theme>,
    /// Finds the others.
    pub named: NamedTheme,
    /// How the first theme is chosen.
    pub follow: ThemeSource,
    /// What is known of the line to the terminal.
    pub throttle: FrameThrottle,
    /// True if the terminal shows addresses as links.
    pub links: bool,
}

/// What the reader needs from outside: bundled stories, state, journals, rights, a log.
#[derive(Debug)]
pub struct Environment {
    /// Opens a bundled story.
    pub bundled: OpenBundled,
    /// Where session state is saved; nowhere if `None`.
    pub state: Option<StateStore>,
    /// Which files may be read.
    pub sandbox: Sandbox,
    /// Proposes who says what in articles that nobody has annotated.
    pub drafting: Drafting,
    /// Reads and writes journals.
    pub journal_io: JournalIo,
    /// What else may be done.
    pub rights: Rights,
    /// The log of all that happens.
    pub log: Log,
}
