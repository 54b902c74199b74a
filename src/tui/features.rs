//! The list of what the reader does beyond its own screen, and which of it safe mode allows.
//!
//! Safe mode is for accounts that may only read one folder. `story::sandbox` bounds its paths, and
//! `cli::safe_mode` decides which arguments it accepts.

/// Something that the reader does beyond its own screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Feature {
    /// Reading stories.
    Read,
    /// Recording reviews.
    Review,
    /// Reading files outside the folder.
    Elsewhere,
    /// Reading a story from standard input.
    Input,
    /// Saving places, bookmarks, searches and unfinished edits for the next start.
    State,
    /// The configuration.
    Config,
    /// The user's own themes.
    Themes,
    /// Writing a log.
    Log,
    /// Copying to the clipboard.
    Clipboard,
    /// Addresses as links.
    Links,
    /// Opening addresses in a browser.
    Browser,
    /// Asking the terminal for its colours.
    Query,
    /// Suspending (Ctrl-z).
    Suspend,
    /// The user's editor.
    Editor,
    /// Scripted keys; printing or drawing one frame.
    Keys,
    /// Subcommands.
    Subcommands,
}

/// A row of the list.
#[derive(Clone, Copy, Debug)]
pub struct FeatureRow {
    /// The feature.
    pub feature: Feature,
    /// Its name.
    pub name: &'static str,
    /// Its description.
    pub what: &'static str,
    /// True if safe mode allows it.
    pub safe: bool,
}

const fn row(feature: Feature, name: &'static str, safe: bool, what: &'static str) -> FeatureRow {
    FeatureRow { feature, name, what, safe }
}

/// Every feature, in the order of [`Feature`].
pub const FEATURES: &[FeatureRow] = &[
    row(Feature::Read, "read", true, "stories and their sources below the folder that is named"),
    row(Feature::Review, "review", true, "decisions written to the journals of those stories"),
    row(Feature::Elsewhere, "elsewhere", false, "files anywhere else, by path, .. or link"),
    row(Feature::Input, "input", false, "a story from standard input (-)"),
    row(
        Feature::State,
        "state",
        true,
        "places, bookmarks, searches and unfinished edits saved in sayso's own folder",
    ),
    row(Feature::Config, "config", false, "the user's configuration, SAYSO_CONFIG, --config"),
    row(Feature::Themes, "themes", false, "themes from the configuration folder"),
    row(Feature::Log, "log", false, "--log, which writes to a file"),
    row(Feature::Clipboard, "clipboard", false, "copying into the terminal's clipboard (OSC 52)"),
    row(Feature::Links, "links", false, "addresses as links of the terminal (OSC 8)"),
    row(Feature::Browser, "browser", false, "addresses opened in a browser (gx)"),
    row(Feature::Query, "query", false, "asking the terminal for its colours (--theme auto)"),
    row(Feature::Suspend, "suspend", false, "suspending the program (Ctrl-z)"),
    row(Feature::Editor, "editor", false, "notes typed in $EDITOR (Ctrl-e)"),
    row(Feature::Keys, "keys", false, "--keys, --print and --svg"),
    row(Feature::Subcommands, "subcommands", false, "check, export, print and all others"),
];

/// What the program may do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rights {
    /// Everything.
    #[default]
    All,
    /// Only what safe mode allows.
    Safe,
}

impl Rights {
    /// Returns true if a feature may be used.
    pub fn allow(self, feature: Feature) -> bool {
        self == Self::All || FEATURES[feature as usize].safe
    }
}

/// Returns the list as a Markdown table.
pub fn markdown() -> String {
    use std::fmt::Write;
    let mut table = String::from("| feature | in safe mode | what it is |\n|---|---|---|\n");
    for row in FEATURES {
        let safe = if row.safe { "yes" } else { "no" };
        let _ = writeln!(table, "| {} | {safe} | {} |", row.name, row.what);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rows_stand_in_the_order_of_the_features() {
        for (i, row) in FEATURES.iter().enumerate() {
            assert_eq!(row.feature as usize, i, "{}", row.name);
            assert!(Rights::All.allow(row.feature));
            assert_eq!(Rights::Safe.allow(row.feature), row.safe);
        }
    }
}
