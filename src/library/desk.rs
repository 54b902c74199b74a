//! What a desk makes of the rules of `check` for a story: the table [check] of the `sayso.toml` that
//! holds for it.

use std::path::Path;

use crate::check::DeskTable;
use crate::check::desk::TABLE;
use crate::story::formats::folder_settings;
use crate::story::{Files, Problem, Severity, Text};

/// Reads the table for a story; an empty one where no file has it.
pub fn desk_table(files: &dyn Files, story: &Path) -> DeskTable {
    let Some(settings) = folder_settings::of(files, story, &[TABLE]) else {
        return DeskTable::default();
    };
    let name = settings.path.display().to_string();
    match settings.text {
        Ok(text) => DeskTable::of(&name, &text),
        Err(why) => {
            let text = Text::new(name, "", 0..0);
            let what = format!("the file cannot be read: {why}");
            let problem = Problem::new("config-missing", Severity::Error, &text, 0..0, what)
                .hint("Correct it, or remove it.");
            DeskTable { problems: vec![problem], ..DeskTable::default() }
        }
    }
}
