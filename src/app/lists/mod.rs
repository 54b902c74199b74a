//! Lists on the screen: what keys do in them, pickers, and previews of their rows.
//!
//! ```text
//! list_commands   opening, filtering and choosing in a list
//! columns         scrolling the columns of a list, sorting by one
//! picker          lists that narrow as one types: speakers, commands, themes
//! preview         what the selected row is about, beside the list
//! ```
//!
//! Which rows a list has is worked out in `view::lists`; its state is `state::list_view`.

pub mod columns;
pub mod list_commands;
pub mod picker;
pub(super) mod preview;
