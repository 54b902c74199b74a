//! The columns of a list: scrolling them, sorting by one.
//!
//! Which of them fit is the layout's (`state::list_view`).

use crate::app::command::Call;
use crate::app::state::list_view::SortOrder;
use crate::app::{App, Effect, Message, Mode};

pub(in crate::app) fn right(app: &mut App, call: Call) -> Effect {
    scroll_columns(app, call.times())
}

pub(in crate::app) fn left(app: &mut App, call: Call) -> Effect {
    scroll_columns(app, -call.times())
}

fn scroll_columns(app: &mut App, steps: i64) -> Effect {
    if matches!(app.mode, Mode::Help(_)) {
        return Effect::None;
    }
    let Some(list_view) = app.list_view_mut() else { return Effect::None };
    let mut moved = false;
    for _ in 0..steps.abs().min(1000) {
        moved |= list_view.shift(steps > 0);
    }
    let words = match list_view.hidden() {
        _ if moved => return Effect::None,
        (0, 0) => "every column is shown",
        _ if steps > 0 => "these are the last columns",
        _ => "these are the first columns",
    };
    app.say(Message::plain(words))
}

pub(in crate::app) fn sort(app: &mut App, _: Call) -> Effect {
    by_column(app, |now, columns| match now {
        None => Some(SortOrder { column: 0, reversed: false }),
        Some(SortOrder { column, .. }) if column + 1 < columns => {
            Some(SortOrder { column: column + 1, reversed: false })
        }
        Some(_) => None,
    })
}

pub(in crate::app) fn reverse(app: &mut App, _: Call) -> Effect {
    by_column(app, |now, _| match now {
        None => Some(SortOrder { column: 0, reversed: true }),
        Some(SortOrder { column, reversed }) => Some(SortOrder { column, reversed: !reversed }),
    })
}

fn by_column(
    app: &mut App,
    next: impl FnOnce(Option<SortOrder>, usize) -> Option<SortOrder>,
) -> Effect {
    if matches!(app.mode, Mode::Help(_)) {
        return Effect::None;
    }
    let Some(list_view) = app.list_view_mut() else { return Effect::None };
    let mut sort = next(list_view.sort(), list_view.table().columns.len());
    // a column of bars repeats the numbers beside it
    while let Some(SortOrder { column, .. }) = sort
        && (list_view.table().columns[column].title.is_empty()
            || list_view.table().is_blank(column))
    {
        sort = next_titled(sort, list_view.table().columns.len());
    }
    list_view.set_sort(sort);
    let text = match sort {
        None => "in the first order".to_owned(),
        Some(SortOrder { column, reversed }) => {
            let title = &list_view.table().columns[column].title;
            let reversed = if reversed { ", reversed" } else { "" };
            format!("sorted by {title}{reversed}; {{list-reverse}} reverses it")
        }
    };
    app.say_with_keys(&text)
}

fn next_titled(sort: Option<SortOrder>, columns: usize) -> Option<SortOrder> {
    let SortOrder { column, reversed } = sort?;
    (column + 1 < columns).then_some(SortOrder { column: column + 1, reversed })
}
