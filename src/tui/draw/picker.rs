//! A picker over the lower part of the screen: speakers, commands or themes.

use super::canvas::Canvas;
use super::marks;
use crate::app::App;
use crate::app::lists::picker::{PickRow, Picker, PickerPanes, PickerRows};
use crate::story::Stance;
use crate::view::{Area, Role};

/// Columns of the counts: `  5 q    51 w  50 %`.
const COUNTS: u16 = 19;

/// Columns of the bar that shows the share of what is quoted.
const BAR: u16 = 8;

/// Paints the picker over the lower part of the screen; returns the place of the cursor.
pub(super) fn draw(app: &App, picker: &Picker, canvas: &mut Canvas<'_>) -> (u16, u16) {
    let (width, height) = app.size();
    let PickerPanes { area, rows, top, preview } = picker.panes((width, height));
    canvas.fill(area, Role::Text);
    let mut y = area.y;
    if area.height >= 3 {
        for x in 0..width {
            canvas.cell((x, y), '─', Role::Border);
        }
        y += 1;
    }
    let title = title(&picker.rows);
    let after = canvas.words((1, y), width.saturating_sub(1), title, Role::Title);
    let cursor = canvas.words((after, y), width.saturating_sub(after), &picker.filter, Role::Text);
    let count = count(app, picker);
    let wide = canvas.columns(&count);
    if cursor + wide + 2 < width {
        canvas.words((width - wide - 1, y), wide, &count, Role::Dim);
    }
    y += 1;
    let room = usize::from(rows.height);
    for (i, (at, letters)) in picker.shown.iter().enumerate().skip(top).take(room) {
        let line = Area::new(0, y + (i - top) as u16, width, 1);
        let selected = i == picker.selected;
        match &picker.rows {
            PickerRows::Speakers(rows) => row(app, &rows[*at], letters, line, canvas),
            PickerRows::Commands(rows) => {
                let (keys, command) = &rows[*at];
                let name = command.name.replace('-', " ");
                named(&name, command.help, keys, (letters, line), canvas);
            }
            PickerRows::Themes(rows, _) => {
                named(&rows[*at].name, &rows[*at].help, "", (letters, line), canvas);
            }
            PickerRows::Values(rows) => {
                let row = rows[*at].value.row();
                let name = rows[*at].value.shown();
                let now = if rows[*at].answered { "now" } else { "" };
                let help = format!("{} · {}", row.axis.word(), row.help.trim());
                named(&name, &help, now, (letters, line), canvas);
            }
            PickerRows::Sources(rows, _) => {
                sourced((&rows[*at].title, &rows[*at].about), (letters, line), canvas);
            }
            PickerRows::Same(_, rows) => {
                named(&rows[*at].name, &rows[*at].about, "", (letters, line), canvas);
            }
            PickerRows::Edits(rows, _) => {
                let row = &rows[*at];
                let room = usize::from(name_columns(width));
                if rows.iter().any(|row| row.name.chars().count() > room) {
                    sourced((&row.name, &row.about), (letters, line), canvas);
                } else {
                    let now = if row.now { "now" } else { "" };
                    named(&row.name, &row.about, now, (letters, line), canvas);
                }
            }
            PickerRows::Sides(rows) => {
                named(&rows[*at].value.shown(), &rows[*at].who, "", (letters, line), canvas);
            }
            PickerRows::Addresses(rows) => {
                named(&rows[*at].what, &rows[*at].url, "", (letters, line), canvas);
            }
        }
        if selected {
            canvas.cell((0, line.y), '▶', Role::Pointer);
            canvas.over(line, Role::Selected);
        }
        if let PickerRows::Speakers(rows) = &picker.rows {
            share(app, &rows[*at], line, canvas);
        }
    }
    changes(app, preview, canvas);
    if picker.shown.is_empty() && room > 0 {
        canvas.words((2, y), width.saturating_sub(2), "nothing matches", Role::Dim);
    }
    (cursor.min(width.saturating_sub(1)), y - 1)
}

/// Paints the lines of the file that the selected choice would change, or why it cannot be made.
fn changes(app: &App, area: Area, canvas: &mut Canvas<'_>) {
    if area.height < 2 {
        return;
    }
    for x in 0..area.width {
        canvas.cell((x, area.y), '─', Role::Border);
    }
    let room = usize::from(area.height - 1);
    let lines = match app.mend_state().preview() {
        None => return,
        Some(Err(why)) => {
            canvas.words((1, area.y + 1), area.width.saturating_sub(1), why, Role::Warning);
            return;
        }
        Some(Ok(lines)) => lines,
    };
    // where not all have room, what is new is more
    let skipped = lines.len().saturating_sub(room);
    for (n, line) in lines.iter().skip(skipped).enumerate() {
        let (sign, role) = if line.added { ('+', Role::Text) } else { ('-', Role::Dim) };
        let y = area.y + 1 + n as u16;
        canvas.cell((1, y), sign, role);
        canvas.words((3, y), area.width.saturating_sub(3), &line.text, role);
    }
    if skipped > 0 {
        let more = format!(" {skipped} more ");
        let wide = canvas.columns(&more);
        canvas.words((area.width.saturating_sub(wide + 1), area.y), wide, &more, Role::Dim);
    }
}

/// Returns how many rows are left, and whether the speakers in them are only proposed.
fn count(app: &App, picker: &Picker) -> String {
    let all_proposed = app.reader().is_some_and(|reader| reader.doc().story.is_all_proposed());
    let proposed = match &picker.rows {
        PickerRows::Speakers(_) if all_proposed => ", proposed",
        _ => "",
    };
    format!("{} of {}{proposed}", picker.shown.len(), picker.rows.len())
}

/// Returns what a picker asks for.
const fn title(rows: &PickerRows) -> &'static str {
    match rows {
        PickerRows::Speakers(_) => "speaker: ",
        PickerRows::Commands(_) => "command: ",
        PickerRows::Themes(..) => "theme: ",
        PickerRows::Values(_) => "answer: ",
        PickerRows::Sources(_, None) => "evidence in: ",
        PickerRows::Sources(_, Some(stance)) => match stance {
            Stance::Supports => "evidence that supports it, in: ",
            Stance::Refutes => "evidence that refutes it, in: ",
            Stance::Context => "evidence of the context, in: ",
            Stance::Insufficient => "evidence that is not enough, in: ",
        },
        PickerRows::Sides(_) => "who is right: ",
        PickerRows::Addresses(_) => "open: ",
        PickerRows::Same(..) => "the same person as: ",
        PickerRows::Edits(_, question) => question,
    }
}

/// Paints a name, what it does, and its keys at the right.
fn named(
    name: &str,
    help: &str,
    keys: &str,
    (letters, line): (&[u32], Area),
    canvas: &mut Canvas<'_>,
) {
    let (y, end) = (line.y, line.width);
    let room = name_columns(end);
    let wide = canvas.columns(keys);
    canvas.words((2, y), room, name, Role::Text);
    canvas.matched((2, y), room, name, letters);
    let x = 2 + room + 2;
    let left = end.saturating_sub(x + wide + 2);
    if left >= 8 {
        let after = name.chars().count() as u32 + 1;
        let own: Vec<u32> = letters.iter().filter_map(|at| at.checked_sub(after)).collect();
        canvas.words((x, y), left, help, Role::Dim);
        canvas.matched((x, y), left, help, &own);
    }
    if x + wide < end {
        canvas.words((end - wide - 1, y), wide, keys, Role::Key);
    }
}

/// Paints the title of a source with the room that there is, and what it is at the right.
fn sourced((title, about): (&str, &str), (letters, line): (&[u32], Area), canvas: &mut Canvas<'_>) {
    let (y, end) = (line.y, line.width);
    let wide = canvas.columns(about).min(end / 2);
    let room = end.saturating_sub(2 + wide + 3);
    canvas.words((2, y), room, title, Role::Text);
    canvas.matched((2, y), room, title, letters);
    let x = end.saturating_sub(wide + 1);
    let after = title.chars().count() as u32 + 1;
    let own: Vec<u32> = letters.iter().filter_map(|at| at.checked_sub(after)).collect();
    canvas.words((x, y), wide, about, Role::Dim);
    canvas.matched((x, y), wide, about, &own);
}

fn row(app: &App, row: &PickRow, letters: &[u32], line: Area, canvas: &mut Canvas<'_>) {
    let colour = app.reader().and_then(|r| r.doc().links.colour(row.person));
    let style = canvas.style(Role::Text).patch(marks::speaker(canvas.theme(), colour));
    let (y, end) = (line.y, line.width);
    let name = name_columns(end);
    canvas.styled((2, y), name, &row.name, style);
    canvas.matched((2, y), name, &row.name, letters);
    let mut x = 2 + name + 1;
    let s = row.speaking;
    let counts = format!("{:>3} q {:>5} w {:>3.0} %", s.quotes, s.words, s.share * 100.0);
    if x + canvas.columns(&counts) > end {
        canvas.words((x, y), end.saturating_sub(x), &format!("{:>3} q", s.quotes), Role::Dim);
        return;
    }
    x = canvas.words((x, y), end - x, &counts, Role::Dim) + 1;
    if x + BAR + 1 < end {
        x += BAR + 1;
    }
    if x + 12 < end && !row.role.is_empty() {
        let room = (end - x).min(26);
        x = canvas.words((x, y), room, &row.role, Role::Text).max(x + 8) + 2;
    }
    if x + 12 < end {
        let first: Vec<&str> = row.first.split_whitespace().collect();
        canvas.words((x, y), end - x, &first.join(" "), Role::Dim);
    }
}

/// Paints the bar of a row that has room for it; even on the selected row it keeps
/// the page's background.
fn share(app: &App, row: &PickRow, line: Area, canvas: &mut Canvas<'_>) {
    let x = 2 + name_columns(line.width) + 1 + COUNTS + 1;
    if x + BAR + 1 >= line.width {
        return;
    }
    let colour = app.reader().and_then(|r| r.doc().links.colour(row.person));
    let style = canvas.style(Role::Text).patch(marks::speaker(canvas.theme(), colour));
    canvas.fill(Area::new(x, line.y, BAR, 1), Role::Text);
    let bar = canvas.signs(&bar(row.speaking.share, BAR));
    canvas.styled((x, line.y), BAR, &bar, style);
}

/// Returns the columns of the name in a row of a width.
fn name_columns(width: u16) -> u16 {
    (width / 3).clamp(12, 28).min(width.saturating_sub(2))
}

/// Returns a bar of at most `columns` for a share from 0 to 1, in eighths of a column.
pub(super) fn bar(share: f64, columns: u16) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths = (share.clamp(0.0, 1.0) * f64::from(columns) * 8.0).round() as usize;
    format!("{}{}", "█".repeat(eighths / 8), EIGHTHS[eighths % 8])
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_bar_grows_by_eighths_of_a_column() {
        assert_eq!(super::bar(0.0, 8), "");
        assert_eq!(super::bar(0.5, 8), "████");
        assert_eq!(super::bar(1.0 / 64.0, 8), "▏");
        assert_eq!(super::bar(2.0, 8), "████████");
    }
}
