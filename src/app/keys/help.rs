//! The help: the keys that apply, as a list made from the table of commands.

use super::keymap::Keymap;
use crate::app::command::{Call, Command, Context};
pub use crate::app::mode::{Help, HelpRow, OpenedOver};
use crate::app::{App, Effect, Mode};
use crate::view::Widths;

/// The welcome on the very first start, over a list of stories; command names stand for their
/// keys.
pub(in crate::app) const WELCOME_LIST: [&str; 3] = [
    "{list-open} opens a story; the tour is two paragraphs long",
    "in a story {next} goes to the next quote or claim, {pick-speaker} picks a speaker, {search} searches",
    "{list-help} lists the keys that apply, {list-palette} finds any command, {list-back} leaves",
];

/// The welcome on the very first start, over a story.
pub(in crate::app) const WELCOME_STORY: [&str; 3] = [
    "{next} goes to the next quote or claim, {pick-speaker} picks a speaker, {search} searches",
    "{focus-card} opens its links; sayso without arguments opens a short tour",
    "{help} lists the keys that apply, {palette} finds any command, {back} leaves",
];

/// The welcome on the very first start, over a story under review.
pub(in crate::app) const WELCOME_REVIEW: [&str; 3] = [
    "{pass} passes what is shown to be right, {fail-wording} fails a wording, 1–7 judge a claim",
    "{note} notes or asks, {evidence} attaches evidence, {undo} undoes, {next-open} goes to the next open item",
    "{help} lists the keys that apply, {queue} what is left, {gate} signs off, {back} leaves",
];

/// Returns the keys and the command of every row of a context, in the order of the table; the
/// keys are empty where the user removed them.
pub fn rows(keymap: &Keymap, context: Context) -> Vec<(String, &'static Command)> {
    keymap
        .commands(context)
        .into_iter()
        .map(|command| (keymap.keys_of(command.name).join("  "), command))
        .collect()
}

pub(in crate::app) fn open(app: &mut App, _: Call) -> Effect {
    let context = app.context();
    let over = match std::mem::replace(&mut app.mode, Mode::Read) {
        Mode::Card(focus) => OpenedOver::Card(focus),
        Mode::Source => OpenedOver::Source,
        Mode::List => OpenedOver::List,
        Mode::Help(help) => {
            app.mode = Mode::Help(help);
            return close(app, Call::default());
        }
        // the story that is being loaded must find its mode again
        opening @ Mode::Opening(_) => {
            app.mode = opening;
            return Effect::None;
        }
        _ => OpenedOver::Read,
    };
    let mut group = "";
    let rows = rows(&app.keymap, context).into_iter().filter_map(|(keys, command)| {
        group = group_of(command, context).unwrap_or(group);
        let applies = !keys.is_empty() && (command.when)(app);
        applies.then_some(HelpRow { group, keys, command })
    });
    let rows = rows.collect();
    app.mode = Mode::Help(Help { over, rows, filter: String::new(), typing: false, top: 0 });
    Effect::None
}

/// Returns the heading that begins with a row. The rows of elsewhere that apply here too come
/// last.
fn group_of(command: &Command, context: Context) -> Option<&'static str> {
    let own = context.lookup_order().contains(&command.context);
    if own { command.group } else { Some("From anywhere") }
}

/// Begins to type the words that the rows shown are to hold.
pub(in crate::app) fn filter(app: &mut App) -> Effect {
    if let Mode::Help(help) = &mut app.mode {
        help.typing = true;
    }
    Effect::None
}

/// Changes the filter while it is being typed; `false` ends that.
pub(in crate::app) fn type_filter(app: &mut App, by: impl FnOnce(&mut String) -> bool) -> Effect {
    if let Mode::Help(help) = &mut app.mode {
        help.typing = by(&mut help.filter);
        help.top = 0;
    }
    Effect::None
}

/// A line of the help as it is laid out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HelpLine {
    /// The heading of a group; then nothing else is on the line.
    pub heading: &'static str,
    /// Keys.
    pub keys: String,
    /// What they do, or the rest of it.
    pub words: String,
}

/// Returns the columns that keys take, and the lines of the help: what does not fit is continued on
/// the next line.
pub fn lines(help: &Help, width: u16, widths: Widths) -> (u16, Vec<HelpLine>) {
    let typed = help.filter.to_lowercase();
    let holds = |row: &&HelpRow| {
        let Command { name, help, .. } = row.command;
        let line = format!("{} {help} {}", row.keys, name.replace('-', " "));
        typed.split_whitespace().all(|word| line.to_lowercase().contains(word))
    };
    let rows: Vec<&HelpRow> = help.rows.iter().filter(holds).collect();
    let widest = rows.iter().map(|row| widths.width(&row.keys)).max().unwrap_or(0) as u16;
    let keys_wide = widest.min(18).min(width * 2 / 5);
    let words_wide = width.saturating_sub(keys_wide + 4).max(8);
    let mut lines: Vec<HelpLine> = Vec::new();
    let mut group = "";
    for row in rows {
        if row.group != group {
            group = row.group;
            if !lines.is_empty() {
                lines.push(HelpLine::default());
            }
            lines.push(HelpLine { heading: group, ..HelpLine::default() });
        }
        let mut keys = filled(row.keys.split("  "), "  ", keys_wide, widths).into_iter();
        let words = filled(row.command.help.split(' '), " ", words_wide, widths);
        let mut words = words.into_iter();
        loop {
            let (keys, words) = (keys.next(), words.next());
            if keys.is_none() && words.is_none() {
                break;
            }
            let (keys, words) = (keys.unwrap_or_default(), words.unwrap_or_default());
            lines.push(HelpLine { heading: "", keys, words });
        }
    }
    (keys_wide, lines)
}

/// Returns a word in pieces of a width.
fn pieces(word: &str, width: u16, widths: Widths) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut from = 0;
    for (at, c) in word.char_indices() {
        let after = at + c.len_utf8();
        if at > from && widths.width(&word[from..after]) > usize::from(width) {
            pieces.push(&word[from..at]);
            from = at;
        }
    }
    pieces.push(&word[from..]);
    pieces
}

/// Returns words joined by a glue into lines of a width; a longer word is cut into several.
fn filled<'w>(
    words: impl Iterator<Item = &'w str>,
    glue: &str,
    width: u16,
    widths: Widths,
) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let pieces = words.flat_map(|word| pieces(word, width.max(1), widths));
    for word in pieces.filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line)
                if widths.width(line) + glue.len() + widths.width(word) <= usize::from(width) =>
            {
                line.extend([glue, word]);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

pub(in crate::app) fn close(app: &mut App, _: Call) -> Effect {
    if let Mode::Help(help) = &mut app.mode
        && !help.filter.is_empty()
    {
        (help.filter, help.typing, help.top) = (String::new(), false, 0);
        return Effect::None;
    }
    let over = match std::mem::replace(&mut app.mode, Mode::Read) {
        Mode::Help(help) => help.over,
        other => {
            app.mode = other;
            return Effect::None;
        }
    };
    app.mode = over.mode();
    Effect::None
}

/// Scrolls the help by lines, to its last line at most.
pub(in crate::app) fn scroll(app: &mut App, steps: i64) {
    let height = i64::from(app.size.1.saturating_sub(3).max(1));
    let (width, widths) = (app.size.0, app.char_widths);
    if let Mode::Help(help) = &mut app.mode {
        let all = lines(help, width, widths).1.len() as i64;
        let most = (all - height).max(0);
        help.top = (help.top as i64).saturating_add(steps).clamp(0, most) as usize;
    }
}
