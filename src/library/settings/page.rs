//! The table of settings as text: a configuration to begin with, and docs/config.md.

use std::fmt::Write;

use super::table::SETTINGS;

/// Returns a configuration that sets every default, each row a comment.
pub fn defaults() -> String {
    let mut page = String::from(
        "# The configuration of sayso. Every row below is the default: take the # before one\n\
         # away to change it.\n",
    );
    for setting in SETTINGS {
        let _ = write!(
            page,
            "\n# {} ({})\n# {} = {}\n",
            setting.help,
            setting.takes.words(),
            setting.name,
            setting.default
        );
    }
    page.push_str(
        "\n# Keys by context: the contexts and commands are those of sayso keys; \"none\" takes\n\
         # a binding away.\n# [keys.read]\n# \"g s\" = \"pick-speaker\"\n# \"M\" = \"none\"\n",
    );
    page
}

/// Returns the settings as a Markdown table.
pub fn markdown() -> String {
    let mut table =
        String::from("| setting | what it takes | default | what it is |\n|---|---|---|---|\n");
    for setting in SETTINGS {
        let _ = writeln!(
            table,
            "| `{}` | {} | `{}` | {} |",
            setting.name,
            setting.takes.words(),
            setting.default,
            setting.help
        );
    }
    table
}
