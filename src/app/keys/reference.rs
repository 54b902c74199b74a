//! The table of keys as text: docs/keys.md, the table in the README, `sayso keys`.

use std::fmt::Write;

use super::help;
use super::keymap::Keymap;
use crate::app::command::{Command, Context};

/// Returns the tables of all contexts as Markdown: docs/keys.md.
pub fn markdown(keymap: &Keymap) -> String {
    let mut page = String::from(
        "# Keys\n\nOne table by context: a context is where keys go, and the topmost open one takes \
         them. Counts stand before a key: `5j`, `50%`. This page is made from the table of \
         commands; a test keeps it so.\n\n\
         `:` takes names too, whole names first: `:q` quits, `:12` goes to paragraph or row 12. \
         The lists of a story (`v` and a letter) open from any list, the card and the text of a \
         source, unless the key means something else there.\n\n\
         A decision is made by a hand. Keys that come faster than one types (two commands within \
         50 ms; the keys of one command may come at any pace), as pasted text and keys held up on a \
         slow line do, decide nothing until a quarter of a second after the last of them; nor do keys \
         pressed before the screen showed what came before. Ten decisions a second are possible. \
         What may be the rest of a key that was cut after its Esc, such as a digit within two \
         seconds of Esc, asks: Enter decides, any other key does not. Other commands run at any \
         pace.\n",
    );
    for (context, name, what) in Context::ALL {
        let _ = write!(
            page,
            "\n## {name}: {what}\n\n| keys | what it does | command |\n|---|---|---|\n"
        );
        for (keys, command) in help::rows(keymap, context) {
            if let Some(group) = command.group.filter(|_| command.context == context) {
                let _ = writeln!(page, "| | **{group}** | |");
            }
            let keys = key_cell(&keys, command);
            let _ = writeln!(page, "| {keys} | {} | `{}` |", command.help, command.name);
        }
    }
    page
}

/// Returns the keys of a context as a short Markdown table: keys and what they do.
pub fn short(keymap: &Keymap, context: Context) -> String {
    let mut table = String::from("| keys | what it does |\n|---|---|\n");
    for (keys, command) in help::rows(keymap, context) {
        let _ = writeln!(table, "| {} | {} |", key_cell(&keys, command), command.help);
    }
    table
}

/// Returns the tables of all contexts in plain columns, for a terminal: keys, help, command.
pub fn plain(keymap: &Keymap) -> String {
    let mut page = String::new();
    for (context, name, what) in Context::ALL {
        let rows = help::rows(keymap, context);
        let wide = rows.iter().map(|(keys, _)| keys.chars().count()).max().unwrap_or(0);
        let _ = writeln!(page, "{}{name}: {what}", if page.is_empty() { "" } else { "\n" });
        for (keys, command) in rows {
            let keys = if keys.is_empty() { "-" } else { keys.as_str() };
            let gap = wide - keys.chars().count().min(wide);
            let _ = writeln!(
                page,
                "  {keys}{:gap$}  {:HELP_WIDTH$}  {}",
                "", command.help, command.name
            );
        }
    }
    page
}

/// The longest help of a command, in characters; a test of the table keeps to it.
const HELP_WIDTH: usize = 40;

/// Returns the keys of a command as a table cell; without keys, how to find it in the palette.
fn key_cell(keys: &str, command: &Command) -> String {
    if keys.is_empty() {
        return format!("`:` {}", command.name.replace('-', " "));
    }
    in_backticks(keys)
}

/// Puts each key into backticks; a `|` is escaped, because it would end the table cell.
fn in_backticks(keys: &str) -> String {
    let keys: Vec<String> = keys
        .split("  ")
        .filter(|key| !key.is_empty())
        .map(|key| format!("`{}`", key.replace('|', "\\|")))
        .collect();
    if keys.is_empty() { "by name".to_owned() } else { keys.join(" ") }
}
