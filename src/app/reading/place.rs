//! Where this is: in the text, in a list, in the text of a source.

use crate::app::command::Call;
use crate::app::state::active_list::Selection;
use crate::app::{App, Effect, Message, Mode, Reader};
use crate::review::ItemId;

/// Says where the window is, what is selected, and the name of the story.
pub(in crate::app) fn place(app: &mut App, _: Call) -> Effect {
    let words = match (&app.mode, &app.source) {
        (Mode::Help(_), _) => return Effect::None,
        (Mode::Source, Some(beside)) => {
            let title = app.doc().map(|doc| beside.title(&doc.story).0).unwrap_or_default();
            let text = beside.text().map(of_text).unwrap_or_default();
            if text.is_empty() { title } else { format!("{text} · {title}") }
        }
        (Mode::List, _) => in_list(app),
        _ => in_story(app),
    };
    app.say(Message::plain(words))
}

/// Returns the paragraph at the top of the window, and how much of the text is above its end.
fn of_text(reader: &Reader) -> String {
    let blocks = &reader.doc().blocks;
    if blocks.is_empty() {
        return "an empty text".to_owned();
    }
    let paragraph = blocks.get(reader.top().place.block as usize).paragraph + 1;
    let all = reader.doc().story.body().trim_end().len().max(1);
    let read = (reader.visible_span().end as usize).min(all) * 100 / all;
    format!("paragraph {paragraph} of {}, {read} % read", blocks.paragraphs())
}

fn in_story(app: &App) -> String {
    let Some(reader) = &app.reader else { return String::new() };
    let item = match reader.selection {
        Some(Selection::Item(item)) => ItemId::of(&reader.doc().story, item),
        _ => None,
    };
    let title = app.stories.open.map(|at| app.stories.title(at).to_owned());
    let parts = [Some(of_text(reader)), item.map(|id| id.id.to_string()), title];
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

fn in_list(app: &App) -> String {
    let Some(list_view) = app.list_view() else { return String::new() };
    let rows = list_view.shown().len();
    let at = list_view.selected() + usize::from(rows > 0);
    let filter = list_view.filter();
    let narrowed = if filter.is_empty() { String::new() } else { format!(" with “{filter}”") };
    let cut = list_view.cut_words().into_iter().fold(String::new(), |all, one| all + " · " + &one);
    format!("{}: row {at} of {rows}{narrowed}{cut}", list_view.table().title)
}
