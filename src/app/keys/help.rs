//! The help: the keys that apply, as a list made from the table of commands.

use super::keymap::Keymap;
use crate::app::command::{Call, Command, Context};
pub use crate::app::mode::{Help, OpenedOver};
use crate::app::{App, Effect, Mode};

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
    let applies = |command: &Command| (command.when)(app);
    let rows = rows(&app.keymap, context)
        .into_iter()
        .filter(|(keys, command)| !keys.is_empty() && applies(command))
        .map(|(keys, command)| (keys, command.help))
        .collect();
    app.mode = Mode::Help(Help { over, rows, top: 0 });
    Effect::None
}

pub(in crate::app) fn close(app: &mut App, _: Call) -> Effect {
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

/// Scrolls the help by rows, to its last row at most.
pub(in crate::app) fn scroll(app: &mut App, rows: i64) {
    let height = i64::from(app.size.1.saturating_sub(3).max(1));
    if let Mode::Help(help) = &mut app.mode {
        let most = (help.rows.len() as i64 - height).max(0);
        help.top = (help.top as i64 + rows).clamp(0, most) as usize;
    }
}
