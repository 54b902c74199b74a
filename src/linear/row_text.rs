//! Rows of lists in words: rows of a table, lines of a card, marks, commands.
//!
//! Symbols, bars and columns are for the eye: here each cell is read with its meaning.

use super::article_text::{what, who};
use super::line_commands::WORDS;
use crate::app::App;
use crate::app::card::CardLine;
use crate::app::command::Command;
use crate::story::Item;
use crate::view::lists::SIGNS;
use crate::view::table::{Cell, Table, TableRow};
use crate::view::{Document, review_signs};

/// The most characters read of a cell: choosing the row reads all of it.
const MAX_CELL: usize = 100;

/// Columns that are not read: the row number, which the list has anyway, and initials.
const SILENT: [&str; 2] = ["#", "who speaks"];

/// Returns a row of a table in words: first the columns that stay on the narrowest screen; numbers
/// with the title of their column, long text cut.
pub fn of_table(table: &Table, row: &TableRow) -> String {
    let mut order: Vec<usize> = (0..row.cells.len()).collect();
    order.sort_by_key(|at| table.columns.get(*at).map_or(0, |column| column.gives_way));
    let mut line = String::new();
    for at in order {
        let title = table.columns.get(at).map_or("", |column| &column.title);
        let words = cell(title, row.cell(at));
        if words.is_empty() || SILENT.contains(&title) {
            continue;
        }
        if !line.is_empty() {
            line.push_str(if line.ends_with(['.', '!', '?', '…']) { " " } else { ", " });
        }
        line.push_str(&cut(&words, MAX_CELL));
    }
    line
}

/// Returns a cell in words; empty if there is nothing to read.
fn cell(title: &str, cell: &Cell) -> String {
    // text of the story is read as it is, whatever symbols it has
    let own = title.ends_with("words");
    let text = if own { cell.text().into_owned() } else { in_words(&cell.text()) };
    let text = if own { text.trim() } else { without_symbol(text.trim()) };
    match (title, cell) {
        _ if text.is_empty() => String::new(),
        ("¶", _) => format!("paragraph {text}"),
        ("review", _) => progress(text),
        ("reviewers", _) => format!("reviewers: {text}"),
        ("old words → new words", _) => versions(text),
        (_, Cell::Count(1)) => format!("1 {}", singular(title)),
        (_, Cell::Count(_)) => format!("{text} {title}"),
        (_, Cell::Share(_)) => format!("{title} {text}"),
        (_, Cell::Ranked(..)) if text.chars().all(|c| SIGNS.iter().any(|s| s.1.contains(c))) => {
            let signs = text.chars().filter_map(|c| SIGNS.iter().find(|s| s.1.contains(c)));
            let words: Vec<&str> = signs.map(|(_, _, word)| *word).collect();
            format!("{title} {}", words.join(" and "))
        }
        _ if matches!(text, "yes" | "no" | "partly") => format!("{title} {text}"),
        (_, Cell::Ranked(..)) if text.starts_with(|c: char| c.is_ascii_digit()) => {
            format!("{title} {text}")
        }
        _ => text.to_owned(),
    }
}

/// Returns text without a status symbol before it.
fn without_symbol(text: &str) -> &str {
    let words = text.strip_prefix(|c| review_signs::SIGNS.contains(c));
    words.and_then(|words| words.strip_prefix(' ')).unwrap_or(text)
}

/// Returns review progress in words, from `12/59 ≠1 ?2`.
fn progress(text: &str) -> String {
    const SIGNS: [(&str, &str); 4] =
        [("≠", "stale"), ("!", "blocked"), ("?", "with a query"), ("⇄", "disputed")];
    let word = |word: &str| {
        if let Some((done, all)) = word.split_once('/') {
            return format!("{done} of {all} reviewed");
        }
        let sign = SIGNS.iter().find_map(|(sign, says)| Some((word.strip_prefix(sign)?, says)));
        sign.map_or_else(|| word.to_owned(), |(n, says)| format!("{n} {says}"))
    };
    text.split_whitespace().map(word).collect::<Vec<_>>().join(", ")
}

/// Returns a word diff, such as `[-old-]{+new+}`, in words.
fn versions(text: &str) -> String {
    let text = text.replace("-]{+", ", now ").replace("[-", "(was ").replace("{+", "(new ");
    text.replace("-]", ")").replace("+}", ")")
}

/// Returns text of the app without separators and symbols: their meaning is in the words too.
pub(super) fn in_words(text: &str) -> String {
    let mut words = text.replace(" · ", ", ").replace('κ', "kappa");
    for sign in ["✓ ", "✗ ", "~ "] {
        words = words.replace(sign, "");
    }
    words
}

/// Returns the singular of a column title.
fn singular(title: &str) -> String {
    match title.strip_suffix("ies") {
        _ if title == "people" => "person".to_owned(),
        Some(word) => format!("{word}y"),
        None => title.strip_suffix('s').unwrap_or(title).to_owned(),
    }
}

/// Cuts text after a word if it has more than `most` characters.
pub(super) fn cut(words: &str, most: usize) -> String {
    let Some((at, _)) = words.char_indices().nth(most) else { return words.to_owned() };
    let end = words[..at].rfind(' ').unwrap_or(at);
    format!("{}…", words[..end].trim_end())
}

/// Returns a line of a card: separators become commas, and a heading gets a colon.
pub(super) fn of_card(lines: &[CardLine], at: usize) -> String {
    let line = &lines[at];
    let words: String = line.pieces.iter().map(|piece| piece.text.as_str()).collect();
    let mut words = words.replace(". · ", ". ").replace(" · ", ", ");
    let gap = at > 0 && lines[at - 1].pieces.is_empty();
    if gap && line.link.is_none() && lines.get(at + 1).is_some_and(|next| next.link.is_some()) {
        words.push(':');
    }
    words
}

/// Returns a mark: what it is, then its words.
pub(super) fn of_mark(doc: &Document, item: Item) -> String {
    let words: Vec<&str> =
        doc.story.spans(item).iter().map(|span| doc.story.text.slice(*span)).collect();
    let words = words.join(", ");
    match item {
        Item::Quote(quote) => {
            let who = Some(who(doc, quote)).filter(|who| !who.is_empty());
            format!("{}: {words}", who.map_or(what(doc, quote), |who| format!("Quote, {who}")))
        }
        Item::Claim(_) => format!("Claim: {words}"),
        Item::Mention(_) => format!("Name: {words}"),
        Item::Embed(_) => format!("Embedded post: {words}"),
        Item::Problem(at) => format!("Problem: {}", doc.story.problems[at as usize].what),
    }
}

/// Returns a command's name, its key, and its help unless that repeats the name.
pub(super) fn of_command(app: &App, command: &Command) -> String {
    let name = command.name.replace('-', " ");
    let keys = app.keymap().keys_of(command.name);
    // skip keys that are words of the linear reader: these take precedence
    let is_free = |key: &&String| !WORDS.iter().any(|word| word.typed.contains(&key.as_str()));
    let key = keys.iter().find(is_free).map(|key| format!(", {key}")).unwrap_or_default();
    if command.help.to_lowercase() == name {
        return format!("{name}{key}");
    }
    format!("{name}{key}: {}", command.help)
}

#[cfg(test)]
mod tests {
    use super::{progress, singular, versions, without_symbol};

    #[test]
    fn column_titles_have_a_singular() {
        let titles = ["quotes", "stories", "people", "share"];
        assert_eq!(titles.map(singular), ["quote", "story", "person", "share"]);
    }

    #[test]
    fn review_symbols_are_read_in_words() {
        assert_eq!(progress("12/59 ≠1 ?2"), "12 of 59 reviewed, 1 stale, 2 with a query");
        assert_eq!(versions("a [-b-]{+c+} d {+e+}"), "a (was b, now c) d (new e)");
        assert_eq!(without_symbol("✓ verbatim"), "verbatim");
        assert_eq!(without_symbol("+1"), "+1");
    }
}
