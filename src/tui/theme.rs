//! To be written.
use crate::view::Role;
use ratatui::style::Style;

/// A theme.
#[derive(Debug)]
pub struct Theme {}

impl Theme {
    /// Returns a role's style.
    pub fn style(&self, role: Role) -> Style {
        let _ = role;
        Style::default()
    }

    /// Returns a speaker's style by rank.
    pub fn speaker(&self, rank: Option<u32>) -> Style {
        let _ = rank;
        Style::default()
    }
}
