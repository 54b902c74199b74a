//! The table of settings as text: a commented configuration to start from, and docs/config.md.

use std::fmt::Write;

use super::table::SETTINGS;

/// Returns a configuration that sets every default, each row commented out.
pub fn defaults() -> String {
    let mut page = String::from(
        "# The configuration of sayso. Every row below is a default: remove the # before a row\n\
         # to change it.\n",
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
        "\n# Keys by context: sayso keys lists the contexts and commands; \"none\" removes\n\
         # a binding.\n# [keys.read]\n# \"g s\" = \"pick-speaker\"\n# \"M\" = \"none\"\n",
    );
    page
}

/// Returns the settings as a Markdown table.
pub fn markdown() -> String {
    let mut table =
        String::from("| setting | type | default | what it does |\n|---|---|---|---|\n");
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
