//! How the text is shown (spotlight, marks, width), copying, and leaving the story.

use crate::app::command::Call;
use crate::app::state::active_list::Selection;
use crate::app::state::reader::Reader;
use crate::app::{App, Effect, Message, Mode};
use crate::story::Item;
use crate::view::panes::{TEXT_WIDTH, TEXT_WIDTHS};

/// The message after the first Ctrl-c.
pub(in crate::app) const QUIT_MESSAGE: &str = "Ctrl-c once more quits";

/// The text widths that `w` cycles through, in columns.
const WIDTHS: [u16; 4] = [45, 60, TEXT_WIDTH, 90];

pub(in crate::app) fn spotlight(app: &mut App, _: Call) -> Effect {
    app.display.spotlight = !app.display.spotlight;
    if !app.display.spotlight {
        return app.say(Message::plain("spotlight off"));
    }
    let Some(reader) = &app.reader else { return Effect::None };
    let text = match reader.person() {
        Some(person) => format!("spotlight on {}", reader.doc().story.person(person).name),
        None => app.keymap.fill("spotlight on every speaker; {next} or {pick-speaker} chooses one"),
    };
    app.say(Message::plain(text))
}

pub(in crate::app) fn marks(app: &mut App, _: Call) -> Effect {
    app.display.marks = !app.display.marks;
    app.say(Message::plain(if app.display.marks { "marks on" } else { "marks off" }))
}

pub(in crate::app) fn text_width(app: &mut App, call: Call) -> Effect {
    let now = app.display.text_width;
    let width = match call.count {
        Some(count) => (count.min(500) as u16).clamp(*TEXT_WIDTHS.start(), *TEXT_WIDTHS.end()),
        None => WIDTHS.into_iter().find(|w| *w > now).unwrap_or(WIDTHS[0]),
    };
    app.display.text_width = width;
    app.layout();
    let shown = app.panes.text.width;
    let text = if shown < width {
        format!("text width {width}; {shown} fit here")
    } else {
        format!("text width {width}")
    };
    app.say(Message::plain(text))
}

pub(in crate::app) fn copy(app: &mut App, _: Call) -> Effect {
    let text = app.reader.as_ref().and_then(|reader| Some(attributed(reader, reader.selection?)));
    match text {
        Some(text) => Effect::Copy(text),
        None => app.say_with_keys("go to something first: {next}, {next-item} or {labels}"),
    }
}

/// Returns the words of the selection with who said them and where.
fn attributed(reader: &Reader, on: Selection) -> String {
    let doc = reader.doc();
    let words: Vec<&str> =
        reader.spans(on).iter().map(|span| doc.story.text.slice(*span)).collect();
    let words = words.join(" … ");
    let who = match on {
        Selection::Item(Item::Quote(quote)) => {
            let names = doc.story.quote(quote).speakers.iter().map(|p| {
                let person = doc.story.person(*p);
                let role = person.role.as_deref().map(|r| format!(", {r}")).unwrap_or_default();
                format!("{}{role}", person.name)
            });
            names.collect::<Vec<_>>().join("; ")
        }
        _ => String::new(),
    };
    let meta = &doc.story.meta;
    let outlet = meta.outlet.as_deref().unwrap_or_default();
    let date = meta.date.as_deref().unwrap_or_default();
    let url = meta.url.as_deref().unwrap_or_default();
    let place: Vec<&str> =
        [meta.title.as_str(), outlet, date, url].into_iter().filter(|p| !p.is_empty()).collect();
    let place = place.join(", ");
    if who.is_empty() {
        format!("{words}\n— {place}\n")
    } else {
        format!("{words}\n— {who} ({place})\n")
    }
}

pub(in crate::app) fn back(app: &mut App, _: Call) -> Effect {
    if let Some(view) = app.reader.as_mut().and_then(|reader| reader.opened_from.take()) {
        return app.open_view(view, None);
    }
    if app.list_stack.is_empty() { Effect::Quit } else { app.leave_story() }
}

/// Closes the story and every list above the list of stories.
pub(in crate::app) fn to_library(app: &mut App, _: Call) -> Effect {
    if app.list_stack.is_empty() {
        return app.say(Message::plain("only one story was opened; sayso DIR opens a library"));
    }
    app.list_stack.truncate(1);
    let ended = app.end_search();
    let left = app.leave_story();
    Effect::Many(vec![ended, left])
}

pub(in crate::app) fn close(app: &mut App, call: Call) -> Effect {
    match app.mode {
        Mode::Help(_) => crate::app::keys::help::close(app, call),
        Mode::Opening(_) if !app.list_stack.is_empty() => back(app, call),
        Mode::Opening(_) => Effect::Quit,
        _ => app.say(Message::plain(QUIT_MESSAGE)),
    }
}

/// Looks for changed files while no key comes, or stops that.
pub(in crate::app) fn follow(app: &mut App, _: Call) -> Effect {
    app.follow = !app.follow;
    let words = if app.follow {
        "following: changes of the file are shown as they come"
    } else {
        "no longer following: changes of the file are shown at the next key"
    };
    app.say(Message::plain(words))
}

pub(in crate::app) fn quit(_: &mut App, _: Call) -> Effect {
    Effect::Quit
}

pub(in crate::app) fn suspend(_: &mut App, _: Call) -> Effect {
    Effect::Suspend
}

pub(in crate::app) fn redraw(_: &mut App, _: Call) -> Effect {
    Effect::Redraw
}
