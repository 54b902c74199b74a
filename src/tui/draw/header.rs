//! The header with title and counts, and the ruler under it.

use super::canvas::Canvas;
use crate::app::state::active_list::ItemSlice;
use crate::app::{App, Reader};
use crate::view::{Role, review_signs};

pub(super) fn draw(app: &App, canvas: &mut Canvas<'_>) {
    let Some(reader) = app.reader() else { return };
    let area = app.panes().header;
    if !area.is_empty() {
        canvas.fill(area, Role::Header);
        let margin = u16::from(area.width > 20);
        let counts = counts(app, reader);
        let room = area.width.saturating_sub(2 * margin);
        let wide = canvas.columns(&counts).min(room);
        let left = room.saturating_sub(wide + 2);
        canvas.words((margin, area.y), left, &name(reader), Role::Header);
        canvas.words((area.width - margin - wide, area.y), wide, &counts, Role::Header);
    }
    if !app.panes().ruler.is_empty() {
        ruler(app, reader, canvas);
    }
}

fn name(reader: &Reader) -> String {
    let meta = &reader.doc().story.meta;
    let parts = [Some(&meta.title), meta.outlet.as_ref(), meta.date.as_ref()];
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    parts.join(" · ")
}

/// Returns the place in the story (paragraph and quote) and the number of problems.
fn counts(app: &App, reader: &Reader) -> String {
    let doc = reader.doc();
    let byte = reader.visible_span().start;
    let mut parts = reviewed(app);
    if !doc.blocks.is_empty() {
        let top = doc.blocks.get(doc.blocks.at(byte)).paragraph + 1;
        parts.push(format!("¶ {top}/{}", doc.blocks.paragraphs()));
    }
    // counts of a story that is still loading would change while they are read
    if !doc.story.whole {
        parts.push("reading …".to_owned());
        return parts.join("  ");
    }
    let quotes = doc.links.quotes();
    if !quotes.is_empty() {
        let at = reader.position(ItemSlice::Quotes(quotes));
        let (all, proposed) = (quotes.len(), doc.story.proposals());
        match at {
            Some(at) if proposed == all => parts.push(format!("proposed {}/{all}", at + 1)),
            Some(at) => parts.push(format!("q {}/{all}", at + 1)),
            None if proposed == all => {}
            None => parts.push(format!("{} q", all - proposed)),
        }
        if proposed > 0 && !(at.is_some() && proposed == all) {
            parts.push(format!("{proposed} proposed"));
        }
    }
    if doc.hidden > 0 {
        parts.push(format!("{} hidden", doc.hidden));
    }
    match doc.story.problems.iter().filter(|problem| !problem.is_information()).count() {
        0 => {}
        1 => parts.push("1 problem".to_owned()),
        n => parts.push(format!("{n} problems")),
    }
    parts.join("  ")
}

/// Returns how much of the story is reviewed; decisions that are not saved come first.
fn reviewed(app: &App) -> Vec<String> {
    let Some(session) = app.session() else { return Vec::new() };
    let mut parts = Vec::new();
    if let Some((count, _)) = session.save_failure() {
        parts.push(format!("{count} NOT SAVED"));
    } else if session.is_saving() {
        parts.push("saving…".to_owned());
    }
    let progress = session.progress();
    parts.push(format!("✓ {}/{}", progress.done, progress.all));
    let counts = [
        (progress.stale, "stale"),
        (progress.answered, "answered"),
        (progress.blocked, "blocked"),
        (progress.disputed, "disputed"),
    ];
    parts.extend(counts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")));
    parts
}

/// Draws the ruler: a line, heavy where somebody is quoted; the part in the window is highlighted,
/// and in a review also the items that are left to do.
fn ruler(app: &App, reader: &Reader, canvas: &mut Canvas<'_>) {
    let area = app.panes().ruler;
    let len = (reader.doc().story.body().len() as u64).max(1);
    let seen = reader.visible_span();
    let slot = |byte: u32| (u64::from(byte) * u64::from(area.width) / len) as u16;
    let (first, last) = (slot(seen.start), slot(seen.end.saturating_sub(1).max(seen.start)));
    let read = reader.doc().story.whole;
    let whole = reader.window().len() < usize::from(reader.height());
    for column in 0..area.width {
        let eighths = reader.ruler().get(usize::from(column)).filter(|_| read);
        let quoted = eighths.is_some_and(|eighths| *eighths > 0);
        let (symbol, role) = if quoted { ('━', Role::Ruler) } else { ('─', Role::Border) };
        let in_window = !whole && (first..=last).contains(&column);
        let (symbol, role) = match (in_window, quoted) {
            (true, false) => ('═', Role::RulerWindow),
            (true, true) => (symbol, Role::RulerWindow),
            (false, _) => (symbol, role),
        };
        // what is left to do is drawn over the line
        let left = app
            .session()
            .and_then(|session| session.most_urgent_in(column))
            .and_then(review_signs::left);
        let (symbol, role) = match left {
            Some((sign, Role::Text)) if in_window => (sign, Role::RulerWindow),
            Some(left) => left,
            None => (symbol, role),
        };
        canvas.cell((area.x + column, area.y), symbol, role);
    }
    if let Some(on) = reader.selection {
        let at = slot(reader.span(on).start).min(area.width.saturating_sub(1));
        canvas.cell((area.x + at, area.y), '◆', Role::Pointer);
    }
}
