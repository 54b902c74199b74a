//! The conditions that the table of commands names: whether a command can do something now. Those of
//! reviews and sources are beside what they ask about.

use super::mode::Purpose;
use super::{App, Mode};
use crate::story::Item;

impl App {
    pub(crate) fn has_story(&self) -> bool {
        self.reader().is_some()
    }

    pub(crate) fn has_speakers(&self) -> bool {
        self.reader().is_some_and(|r| !r.doc().links.speakers().is_empty())
    }

    pub(crate) fn has_problems(&self) -> bool {
        self.reader().is_some_and(|r| !r.doc().links.problems().is_empty())
    }

    pub(crate) fn has_unmarked(&self) -> bool {
        self.reader().is_some_and(|r| !r.doc().links.unmarked().is_empty())
    }

    pub(crate) fn has_person(&self) -> bool {
        self.reader().is_some_and(|r| r.person().is_some())
    }

    pub(crate) fn on_quote(&self) -> bool {
        matches!(self.item_here(), Some(Item::Quote(_)))
    }

    pub(crate) fn on_claim(&self) -> bool {
        matches!(self.item_here(), Some(Item::Claim(_)))
    }

    pub(crate) fn has_themes(&self) -> bool {
        self.themes.len() > 1
    }

    pub(crate) fn on_list(&self) -> bool {
        matches!(self.mode, Mode::List)
    }

    /// Returns true if what is typed is a search.
    pub(crate) fn on_search(&self) -> bool {
        let Mode::Prompt(prompt) = &self.mode else { return false };
        matches!(prompt.purpose, Purpose::Search { .. } | Purpose::AllStories)
    }

    pub(crate) fn has_selection(&self) -> bool {
        self.reader().is_some_and(|r| r.selection.is_some())
    }
}
