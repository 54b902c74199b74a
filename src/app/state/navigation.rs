//! Going to something: the jump list remembers the place before, and the window scrolls to
//! the target.

use super::active_list::Selection;
use crate::app::App;
use crate::story::Span;

/// The messages after wrapping round a list: past its end, and past its beginning.
pub const WRAPPED: [&str; 2] = ["continued from the top", "continued from the end"];

/// Selects something, remembers the place before and scrolls to it.
pub(in crate::app) fn go_to(app: &mut App, on: Selection) {
    if let Some(reader) = &mut app.reader {
        reader.jumps.push(reader.jump_entry());
        reader.selection = Some(on);
    }
    reveal_selection(app);
}

/// Scrolls the selection into view, after its card has taken its room.
pub(in crate::app) fn reveal_selection(app: &mut App) {
    app.layout();
    if let Some(reader) = &mut app.reader
        && let Some(on) = reader.selection
    {
        let span = reader.span(on);
        let hull = reader.spans(on).iter().fold(span, |a, b| a.hull(*b));
        reader.scroll_into_view(hull);
        reader.scroll_into_view(span);
    }
}

/// Goes to a span of the text: selects the quote or claim with exactly that span, else the words
/// themselves.
pub(in crate::app) fn go_to_span(app: &mut App, span: Span) {
    let Some(reader) = &app.reader else { return };
    let doc = reader.doc();
    let mut exact = None;
    doc.links.within(span, &mut |part, item| {
        if part == span && exact.is_none() {
            exact = Some(item);
        }
    });
    go_to(app, exact.map_or(Selection::Hit(span), Selection::Item));
}
