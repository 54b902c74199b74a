//! The status line: what is typed, a message, or key hints; on the right the active list.

use super::canvas::Canvas;
use crate::app::commands::COMMANDS;
use crate::app::keys::names;
use crate::app::reading::search::{Prompt, Purpose};
use crate::app::state::active_list::{ActiveList, ItemSlice};
use crate::app::{App, Mode, Reader};
use crate::view::lists::counted;
use crate::view::{Area, Role};

/// Draws the line; returns the place of the cursor, if something is typed in it.
pub(super) fn draw(app: &App, canvas: &mut Canvas<'_>) -> Option<(u16, u16)> {
    let (width, height) = app.size();
    let rows = u16::from(height >= 2);
    let area = Area::new(0, height - rows, width, rows);
    if area.is_empty() {
        return None;
    }
    canvas.fill(area, Role::Status);
    let margin = u16::from(width > 20);
    let right = right_side(app);
    let wide = canvas.columns(&right).min(width / 2);
    let at = (width - margin - wide, area.y);
    canvas.words(at, wide, &right, Role::Status);
    let room = width.saturating_sub(2 * margin + wide + 2 * u16::from(wide > 0));
    let left = (margin, area.y);
    let whole = width - 2 * margin;
    if let Mode::Prompt(prompt) = app.mode() {
        if let Some((words, role)) = wrong(app, prompt) {
            above(&app.message_rows(words), role, (area, whole), canvas);
        }
        let label = app.prompt_label(prompt).unwrap_or_else(|| search_label(prompt));
        let words = &prompt.query.words;
        let fits = canvas.columns(&label) + canvas.columns(words) < room;
        if prompt.purpose.is_review() && (!fits || words.contains('\n')) {
            let note = matches!(prompt.purpose, Purpose::Note);
            let keys = if note { FIELD_KEYS } else { LINE_KEYS };
            return Some(field((&label, words, keys), (area, whole), canvas));
        }
        return Some(typed((&label, words), left, room, canvas));
    }
    match app.message() {
        Some(message) if canvas.columns(&message.text) > room => {
            // a message stays until the next key: the rest of the line can wait until then
            canvas.fill(area, Role::Status);
            let area = Area::new(0, area.bottom(), width, 0);
            above(&app.message_rows(&message.text), message.role, (area, whole), canvas);
        }
        Some(message) => {
            canvas.words(left, room, &message.text, message.role);
        }
        None => hints(app, left, room, canvas),
    }
    None
}

/// Returns what is wrong with what is typed, and the role of the message.
fn wrong<'a>(app: &'a App, prompt: &'a Prompt) -> Option<(&'a str, Role)> {
    let message = app.message().map(|message| (&*message.text, message.role));
    let filter = matches!(prompt.purpose, Purpose::Bulk);
    message.or_else(|| prompt.error.as_deref().filter(|_| filter).map(|why| (why, Role::Warning)))
}

/// Writes a message on the rows that end above an area.
fn above(rows: &[String], role: Role, (area, room): (Area, u16), canvas: &mut Canvas<'_>) {
    let first = area.y.saturating_sub(rows.len() as u16);
    canvas.fill(Area::new(0, first, area.width, area.y - first), Role::Status);
    for (y, row) in (first..area.y).zip(rows) {
        canvas.words(((area.width - room) / 2, y), room, row, role);
    }
}

fn search_label(prompt: &Prompt) -> String {
    let label = match (&prompt.purpose, prompt.query.regex) {
        (Purpose::AllStories, false) => "search all stories: ",
        (Purpose::AllStories, true) => "search all stories, regex: ",
        (_, false) => "/",
        (_, true) => "regex /",
    };
    label.to_owned()
}

fn typed(
    (label, words): (&str, &str),
    (x, y): (u16, u16),
    room: u16,
    canvas: &mut Canvas<'_>,
) -> (u16, u16) {
    let after = canvas.words((x, y), room, label, Role::Key);
    let left = room.saturating_sub(after - x).max(1);
    let words = tail(words, left.saturating_sub(1), canvas);
    let cursor = canvas.words((after, y), left, words, Role::Text);
    (cursor, y)
}

/// What a field of several lines says beside its label, if there is room.
const FIELD_KEYS: &str = "Enter saves, Alt-Enter starts a line";
/// The same where the words are one line.
const LINE_KEYS: &str = "Enter saves";

/// Draws a field of as many lines as are typed, with its label above them; returns the place of
/// the cursor. Where the screen is too low, the last lines are shown.
fn field(
    (label, words, keys): (&str, &str, &str),
    (area, room): (Area, u16),
    canvas: &mut Canvas<'_>,
) -> (u16, u16) {
    let rows = field_rows(words, room.saturating_sub(1).max(1), canvas);
    let labels = field_rows(label.trim_end(), room, canvas);
    let most = usize::from(area.bottom()).saturating_sub(labels.len() + 1).max(1);
    let hidden = rows.len().saturating_sub(most);
    let shown = &rows[hidden..];
    let x = (area.width - room) / 2;
    let first = area.bottom().saturating_sub(shown.len() as u16);
    let top = first.saturating_sub(labels.len() as u16);
    canvas.fill(Area::new(0, top, area.width, area.bottom() - top), Role::Status);
    let mut after = x;
    for (y, label) in (top..first).zip(&labels) {
        after = canvas.words((x, y), room, label, Role::Key);
    }
    if top < first {
        let top = first - 1;
        let more = match hidden {
            0 => keys.to_owned(),
            n => format!("{} above", counted(n, "line")),
        };
        let wide = canvas.columns(&more);
        if after + 2 + wide < x + room {
            canvas.words((x + room - wide, top), wide, &more, Role::Status);
        }
    }
    let mut cursor = (x, first);
    for (y, row) in (first..area.bottom()).zip(shown) {
        cursor = (canvas.words((x, y), room, row, Role::Text), y);
    }
    cursor
}

/// Breaks what is typed into rows of a width, at blanks where there are some.
fn field_rows<'w>(words: &'w str, room: u16, canvas: &Canvas<'_>) -> Vec<&'w str> {
    let mut rows = Vec::new();
    for line in words.split('\n') {
        let mut rest = line;
        while canvas.columns(rest) > room {
            let mut end = 0;
            for (at, c) in rest.char_indices() {
                let next = at + c.len_utf8();
                if canvas.columns(&rest[..next]) > room {
                    break;
                }
                end = next;
            }
            let end = end.max(rest.chars().next().map_or(1, char::len_utf8));
            let blank = rest[..end].rfind(' ').map(|at| at + 1).filter(|at| *at > 1);
            let (row, after) = rest.split_at(blank.unwrap_or(end));
            rows.push(row);
            rest = after;
        }
        rows.push(rest);
    }
    rows
}

/// Returns as much of the end of `words` as `room` columns hold.
fn tail<'w>(words: &'w str, room: u16, canvas: &Canvas<'_>) -> &'w str {
    let mut from = 0;
    while canvas.columns(&words[from..]) > room {
        from += words[from..].chars().next().map_or(1, char::len_utf8);
    }
    &words[from..]
}

/// The hints in the help: of the keys of lists, those that do something there.
const HELP_HINTS: [(&str, &str); 4] =
    [("list-down", "down"), ("list-up", "up"), ("list-filter", "narrow"), ("list-back", "back")];

/// Draws the hints of the commands that apply here, as many as fit.
fn hints(app: &App, (mut x, y): (u16, u16), room: u16, canvas: &mut Canvas<'_>) {
    let end = x + room;
    let context = app.context();
    let pending = app.pending();
    if pending.count.is_some() || !pending.keys.is_empty() {
        let count = pending.count.map(|n| n.to_string()).unwrap_or_default();
        let typed: Vec<String> = pending.keys.iter().map(|k| names::on_keyboard(*k)).collect();
        canvas.words((x, y), room, &format!("{count}{}…", typed.join(" ")), Role::Key);
        return;
    }
    if let Mode::Labels(_) = app.mode() {
        canvas.words((x, y), room, "type a label to go there, Esc leaves", Role::Status);
        return;
    }
    if let Mode::Opening(_) = app.mode() {
        canvas.words((x, y), room, "opening …", Role::Status);
        return;
    }
    let heard = context.lookup_order().iter();
    let all = heard.flat_map(|context| {
        COMMANDS.iter().enumerate().filter(move |(_, c)| c.context == *context)
    });
    // whether a command applies may take looking at the story: only those are asked that have a hint
    let applies = all.filter(|(_, c)| c.hint.is_some() && (c.when)(app));
    let hinted = applies.filter_map(|(at, c)| Some((app.keymap().best_key_at(at)?, c.hint?)));
    let in_help =
        HELP_HINTS.iter().filter_map(|(name, word)| Some((app.keymap().best_key_of(name)?, *word)));
    let hinted: Vec<(String, &str)> = match app.mode() {
        Mode::Help(help) if !help.typing => in_help.collect(),
        _ => hinted.collect(),
    };
    for (key, word) in hinted {
        if x + canvas.columns(&key) + 1 + canvas.columns(word) > end {
            continue;
        }
        x = canvas.words((x, y), end - x, &key, Role::Key);
        x = canvas.words((x + 1, y), end.saturating_sub(x + 1), word, Role::Status) + 2;
        x = x.min(end);
    }
}

/// Returns the active list with the position in it, or the count of a search that is being typed.
fn right_side(app: &App) -> String {
    if let Mode::Prompt(prompt) = app.mode() {
        return prompt_state(prompt, app.reader().map(|reader| reader.doc().story.body()));
    }
    match (app.mode(), app.reader()) {
        (Mode::Picker(_) | Mode::Help(_) | Mode::List, _) | (_, None) => String::new(),
        (_, Some(reader)) => active_list(app, reader),
    }
}

/// What is said of hits that were only found because accents do not count.
const BARE: &str = "  without accents";

fn prompt_state(prompt: &Prompt, body: Option<&str>) -> String {
    if matches!(prompt.purpose, Purpose::Bulk) {
        let in_words = |(n, open)| format!("{}, {open} open", counted(n, "item"));
        return prompt.counts.map(in_words).unwrap_or_default();
    }
    if prompt.error.is_some() {
        return "not a regular expression yet".to_owned();
    }
    let found = prompt.hits.as_ref().and_then(|hits| hits.found.as_ref());
    match (found, prompt.first, prompt.searched) {
        (Some(found), Some(first), _) => {
            let at = found.partition_point(|hit| hit.start < first.start);
            let bare =
                prompt.hits.as_ref().zip(body).is_some_and(|(hits, body)| hits.are_bare(body));
            format!("{} of {}{}", at + 1, found.len(), if bare { BARE } else { "" })
        }
        (_, None, true) => "nothing found".to_owned(),
        (None, Some(_), _) => "counting …".to_owned(),
        _ => String::new(),
    }
}

fn active_list(app: &App, reader: &Reader) -> String {
    let list = reader.active_list();
    match (list, reader.active_items()) {
        (ActiveList::Hits(hits), None) => format!("/{}  counting …", hits.query.words),
        (ActiveList::Hits(hits), Some(walk)) => {
            let bare = if hits.are_bare(reader.doc().story.body()) { BARE } else { "" };
            format!("/{}  {}{bare}", hits.query.words, position(reader, walk, " of "))
        }
        (ActiveList::Speaker(_) | ActiveList::Rows(_), Some(walk)) => {
            format!("{}  {}", app.list_name(), position(reader, walk, "/"))
        }
        (_, Some(walk)) if reader.position(walk).is_some() => position(reader, walk, "/"),
        _ => String::new(),
    }
}

fn position(reader: &Reader, walk: ItemSlice<'_>, glue: &str) -> String {
    match reader.position(walk) {
        Some(at) => format!("{}{glue}{}", at + 1, walk.len()),
        None => format!("{} in the list", walk.len()),
    }
}
