//! Panels over the text: help, the welcome, and the keys that can follow a prefix.

use super::canvas::Canvas;
use crate::app::App;
use crate::app::keys::help::{self, Help};
use crate::app::keys::names;
use crate::view::{Area, Role};

/// Draws the keys that apply, over the whole screen but its last line.
pub(super) fn help(app: &App, help: &Help, canvas: &mut Canvas<'_>) {
    let (width, height) = app.size();
    let area = Area::new(0, 0, width, height.saturating_sub(1).max(1));
    canvas.fill(area, Role::Text);
    let title = if area.height > 2 { 2 } else { 0 };
    let (wide, lines) = help::lines(help, width, canvas.widths());
    if title > 0 {
        let named = match (help.typing, help.filter.as_str()) {
            (true, typed) => format!("Keys that apply here, with: {typed}▏"),
            (false, "") => app.keymap().fill("Keys that apply here · {list-filter} narrows"),
            (false, typed) => format!("Keys that apply here, with: {typed}"),
        };
        canvas.words((1, 0), width.saturating_sub(1), &named, Role::Title);
        for x in 0..width {
            canvas.cell((x, 1), '─', Role::Border);
        }
    }
    if lines.is_empty() {
        canvas.words((1, title), width.saturating_sub(1), "no key has these words", Role::Dim);
    }
    let shown = lines.iter().skip(help.top).take(usize::from(area.height - title));
    for (i, line) in shown.enumerate() {
        let y = title + i as u16;
        canvas.words((1, y), width.saturating_sub(1), line.heading, Role::Dim);
        canvas.words((1, y), wide, &line.keys, Role::Key);
        canvas.words((wide + 3, y), width.saturating_sub(wide + 3), &line.words, Role::Text);
    }
    let left = lines.len().saturating_sub(help.top + usize::from(area.height - title));
    if left > 0 && width > 12 {
        let more = format!("{left} more ↓");
        let at = (width.saturating_sub(canvas.columns(&more) + 1), area.bottom() - 1);
        canvas.words(at, canvas.columns(&more), &more, Role::Dim);
    }
}

/// Draws the welcome of the very first start, above the last line.
pub(super) fn welcome(app: &App, canvas: &mut Canvas<'_>) {
    let (width, height) = app.size();
    let Some(lines) = app.welcome().filter(|_| height > 8) else { return };
    let area = Area::new(0, height - 5, width, 4);
    canvas.fill(area, Role::Text);
    for x in 0..width {
        canvas.cell((x, area.y), '─', Role::Border);
    }
    for (y, line) in (area.y + 1..).zip(&lines) {
        canvas.words((1, y), width.saturating_sub(2), line, Role::Good);
    }
}

/// Draws what can follow the keys typed so far, above the last line.
pub(super) fn which_key(app: &App, canvas: &mut Canvas<'_>) {
    let (width, height) = app.size();
    let after = app.keymap().after(app.context(), &app.pending().keys);
    let after: Vec<_> = after.into_iter().filter(|(_, command)| (command.when)(app)).collect();
    if after.is_empty() || height < 3 {
        return;
    }
    let column = after
        .iter()
        .map(|(k, c)| canvas.columns(k) + 2 + canvas.columns(c.help))
        .max()
        .unwrap_or(1)
        + 3;
    let across = (width.saturating_sub(2) / column).max(1);
    let down = (after.len() as u16).div_ceil(across).min(height - 2);
    let area = Area::new(0, height - 2 - down, width, down + 1);
    canvas.fill(area, Role::Text);
    for x in 0..width {
        canvas.cell((x, area.y), '─', Role::Border);
    }
    let typed: Vec<String> = app.pending().keys.iter().map(|k| names::on_keyboard(*k)).collect();
    canvas.words(
        (2, area.y),
        width.saturating_sub(2),
        &format!(" {} ", typed.join(" ")),
        Role::Key,
    );
    for (i, (key, command)) in after.iter().enumerate().take(usize::from(across * down)) {
        let (x, y) = (1 + (i as u16 / down) * column, area.y + 1 + i as u16 % down);
        let end = canvas.words((x, y), width.saturating_sub(x), key, Role::Key);
        canvas.words((end + 2, y), width.saturating_sub(end + 2), command.help, Role::Text);
    }
}
