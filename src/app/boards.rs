//! What keys do with lists: the stories, the views of a story, and what follows
//! from choosing a row.
//!
//! What a list shows is made in `view::lists` and in `stories`; how it is laid
//! out is in `board`.

use std::sync::Arc;

use super::board::{Board, Preview, Sort, What};
use super::command::Call;
use super::mode::Subject;
use super::walk::{List, Rows, Standing};
use super::{
    App, Desk, Effect, Message, Mode, card, going, help, picking, preview, review, search,
};
use crate::review::ItemId;
use crate::story::{Item, Span};
use crate::view::lists::View;
use crate::view::table::Leads;

impl App {
    /// Returns the list on the screen.
    pub fn board(&self) -> Option<&Board> {
        if self.reader.is_some() { self.view.as_ref() } else { self.boards.last() }
    }

    pub(super) fn board_mut(&mut self) -> Option<&mut Board> {
        if self.reader.is_some() { self.view.as_mut() } else { self.boards.last_mut() }
    }

    /// Lays the list on the screen out, with what its selected row is about.
    pub(super) fn lay_board(&mut self) {
        let size = self.size;
        let Some(board) = self.board_mut() else { return };
        board.lay(size);
        let (width, rows) = (board.panes().preview.width, board.panes().preview.height);
        if width == 0 || rows == 0 {
            board.lines.clear();
            return;
        }
        let measure = self.widths.measure(width);
        let lines = match (self.board().map(|b| &b.preview), self.reader.as_ref()) {
            (Some(Preview::Waiting(_)), _) => preview::words("opening …"),
            (Some(Preview::Failed(why)), _) => preview::failed(why, measure),
            (Some(Preview::Story(_, doc)), _) => preview::opening(doc, measure, rows),
            (Some(Preview::Open), Some(reader)) => {
                let leads = self.board().and_then(Board::leads);
                let desk = self.desk.as_ref();
                let of = |to: &Leads| preview::of(reader.doc(), desk, to, (measure, rows));
                leads.map(of).unwrap_or_default()
            }
            (Some(Preview::Open), None) => self.preview_across(measure, rows),
            _ => Vec::new(),
        };
        if let Some(board) = self.board_mut() {
            board.lines = lines;
        }
    }

    /// Asks for the preview of the selected story, if it is one and the preview is open.
    pub(super) fn selection_moved(&mut self) -> Effect {
        let id = self.next_id();
        let Some(board) = self.board() else { return Effect::None };
        if board.what != What::Stories || matches!(board.preview, Preview::Closed) {
            return Effect::None;
        }
        let Some(Leads::Story(at)) = board.leads() else { return Effect::None };
        let wanted = self.stories.wanted(*at);
        if let Some(board) = self.board_mut() {
            board.preview = Preview::Waiting(id);
        }
        wanted.map_or(Effect::None, |wanted| Effect::Open { id, wanted })
    }

    /// Opens a list of the story.
    pub(super) fn open_view(&mut self, view: View, only: Option<(usize, &str)>) -> Effect {
        self.close_view();
        let Some(reader) = &mut self.reader else { return Effect::None };
        let doc = Arc::clone(reader.doc());
        let kept = reader.views.remove(&view);
        let fresh = kept.is_none();
        let table = view.of(&doc, self.desk.as_ref().map(|desk| desk.checked(&doc)).as_ref());
        let Some(reader) = &mut self.reader else { return Effect::None };
        let mut board = Board::new(What::View(view), table, kept.unwrap_or_default());
        if board.is_empty() {
            let empty =
                if doc.story.whole { board.table().empty } else { "still reading the annotations" };
            return self.say(Message::plain(empty));
        }
        board.preview = if self.look.preview { Preview::Open } else { Preview::Closed };
        let desk = self.desk.as_ref();
        if view == View::Queue {
            first_left(reader, desk, &mut board);
        } else if fresh && let Some(leads) = nearest(reader, desk, &board) {
            board.choose(&leads);
        }
        if let Some((column, words)) = only {
            board.show_only(column, words);
        }
        reader.came_from = None;
        self.view = Some(board);
        self.mode = Mode::List;
        Effect::None
    }

    /// Closes the list of the story, and keeps how it was.
    pub(super) fn close_view(&mut self) {
        if let (Some(board), Some(reader)) = (self.view.take(), &mut self.reader)
            && let What::View(view) = board.what
        {
            reader.views.insert(view, board.kept());
        }
    }

    /// Makes the open list anew from a later stage of its story.
    pub(super) fn refresh_view(&mut self) {
        if let (Some(board), Some(reader)) = (&mut self.view, &self.reader)
            && let What::View(view) = board.what
        {
            let doc = reader.doc();
            board.take(view.of(doc, self.desk.as_ref().map(|desk| desk.checked(doc)).as_ref()));
        }
    }
}

/// Returns the row for what the reader stands on, else the first that begins at the window or after it.
fn nearest(reader: &super::Reader, desk: Option<&Desk>, board: &Board) -> Option<Leads> {
    let rows = board.table().rows.iter().map(|row| &row.leads);
    if board.what == What::View(View::History) {
        let (desk, Standing::Item(item)) = (desk?, reader.on?) else { return None };
        let id = ItemId::of(&reader.doc().story, item);
        let entry = |at: &usize| desk.record().entries().get(*at)?.event.item.clone();
        let is_of = |to: &&Leads| matches!(to, Leads::Event(at) if id.is_some() && entry(at) == id);
        return rows.clone().find(is_of).cloned();
    }
    if let Some(Standing::Item(item)) = reader.on {
        let person = reader.person().map(Leads::Person);
        let on = rows.clone().find(|to| **to == Leads::Item(item) || Some(*to) == person.as_ref());
        if let Some(on) = on {
            return Some(on.clone());
        }
    }
    let here = reader.on_in_sight().map_or(reader.seen().start, |on| reader.span(on).start);
    let place = |to: &Leads| match to {
        Leads::Item(item) => reader.doc().story.spans(*item).first().map(|s| s.start),
        Leads::Byte(byte) => Some(*byte),
        _ => None,
    };
    // where a text is divided, the part that one is in
    if board.what == What::View(View::Outline) {
        return rows.take_while(|to| place(to) <= Some(here)).last().cloned();
    }
    let mut placed = rows.filter(|to| place(to).is_some());
    let after = placed.clone().find(|to| place(to) >= Some(here));
    after.or_else(|| placed.next_back()).cloned()
}

/// Selects the item in hand in a queue, else the row that was selected, if it is left to do; else
/// the first: what is done is not come back to.
fn first_left(reader: &super::Reader, desk: Option<&Desk>, board: &mut Board) {
    let left = |leads: &Leads| match (leads, desk) {
        (Leads::Item(item), Some(desk)) => {
            let at = desk.position(&reader.doc().story, *item);
            at.is_some_and(|at| !desk.status(at).is_done())
        }
        _ => false,
    };
    let on = match reader.on {
        Some(Standing::Item(item)) => Some(Leads::Item(item)),
        _ => None,
    };
    match on.filter(left) {
        Some(on) => board.choose(&on),
        None if board.leads().is_some_and(left) => {}
        None => board.choose(&Leads::Nowhere),
    }
}

/// Makes one command of each list of the story.
macro_rules! views {
    ($($name:ident $view:ident;)*) => {$(
        pub(super) fn $name(app: &mut App, _: Call) -> Effect {
            app.open_view(View::$view, None)
        }
    )*};
}

views! {
    people People;
    quotes Quotes;
    claims Claims;
    matrix Matrix;
    quoted Quoted;
    timeline Timeline;
    problems Problems;
    outline Outline;
    queue Queue;
    stale Stale;
    history History;
}

/// Moves the selection, or the help where that is what is open.
fn step(app: &mut App, steps: i64) -> Effect {
    if matches!(app.mode, Mode::Help(_)) {
        help::scroll(app, steps);
        return Effect::None;
    }
    match app.board_mut().map(|board| board.step(steps)) {
        Some(true) => app.selection_moved(),
        _ => Effect::None,
    }
}

/// Rows that a page is.
fn page(app: &App) -> i64 {
    match (&app.mode, app.board()) {
        (Mode::List, Some(board)) => i64::from(board.panes().rows.height).max(1),
        _ => i64::from(app.size.1.saturating_sub(4)).max(1),
    }
}

pub(super) fn down(app: &mut App, call: Call) -> Effect {
    step(app, call.times())
}

pub(super) fn up(app: &mut App, call: Call) -> Effect {
    step(app, -call.times())
}

pub(super) fn page_down(app: &mut App, call: Call) -> Effect {
    step(app, page(app) * call.times())
}

pub(super) fn page_up(app: &mut App, call: Call) -> Effect {
    step(app, -page(app) * call.times())
}

pub(super) fn top(app: &mut App, _: Call) -> Effect {
    step(app, i64::from(i32::MIN))
}

pub(super) fn bottom(app: &mut App, _: Call) -> Effect {
    step(app, i64::from(i32::MAX))
}

pub(super) fn right(app: &mut App, call: Call) -> Effect {
    sideways(app, call.times())
}

pub(super) fn left(app: &mut App, call: Call) -> Effect {
    sideways(app, -call.times())
}

fn sideways(app: &mut App, steps: i64) -> Effect {
    if matches!(app.mode, Mode::Help(_)) {
        return Effect::None;
    }
    match app.board_mut().map(|board| board.shift(steps)) {
        Some(false) if steps > 0 => app.say(Message::plain("every column is in sight")),
        Some(false) => app.say(Message::plain("the first column")),
        _ => Effect::None,
    }
}

pub(super) fn filter(app: &mut App, _: Call) -> Effect {
    if matches!(app.mode, Mode::Help(_)) {
        return Effect::None;
    }
    search::open_filter(app)
}

pub(super) fn sort(app: &mut App, _: Call) -> Effect {
    by_column(app, |now, columns| match now {
        None => Some(Sort { column: 0, reversed: false }),
        Some(Sort { column, .. }) if column + 1 < columns => {
            Some(Sort { column: column + 1, reversed: false })
        }
        Some(_) => None,
    })
}

pub(super) fn reverse(app: &mut App, _: Call) -> Effect {
    by_column(app, |now, _| match now {
        None => Some(Sort { column: 0, reversed: true }),
        Some(Sort { column, reversed }) => Some(Sort { column, reversed: !reversed }),
    })
}

fn by_column(app: &mut App, next: impl FnOnce(Option<Sort>, usize) -> Option<Sort>) -> Effect {
    if matches!(app.mode, Mode::Help(_)) {
        return Effect::None;
    }
    let Some(board) = app.board_mut() else { return Effect::None };
    let mut sort = next(board.sort(), board.table().columns.len());
    // a column of bars stands beside the one of its numbers
    while let Some(Sort { column, .. }) = sort
        && board.table().columns[column].title.is_empty()
    {
        sort = next_titled(sort, board.table().columns.len());
    }
    board.set_sort(sort);
    let text = match sort {
        None => "in the first order".to_owned(),
        Some(Sort { column, reversed }) => {
            let title = &board.table().columns[column].title;
            format!(
                "sorted by {title}{}; O turns it round",
                if reversed { ", reversed" } else { "" }
            )
        }
    };
    app.say(Message::plain(text))
}

fn next_titled(sort: Option<Sort>, columns: usize) -> Option<Sort> {
    let Sort { column, reversed } = sort?;
    (column + 1 < columns).then_some(Sort { column: column + 1, reversed })
}

pub(super) fn preview(app: &mut App, _: Call) -> Effect {
    if matches!(app.mode, Mode::Help(_)) {
        return Effect::None;
    }
    let over_story = app.reader.is_some();
    let Some(board) = app.board_mut() else { return Effect::None };
    let opens = matches!(board.preview, Preview::Closed);
    board.preview = if opens { Preview::Open } else { Preview::Closed };
    if over_story {
        app.look.preview = opens;
    }
    app.selection_moved()
}

pub(super) fn enter(app: &mut App, call: Call) -> Effect {
    if matches!(app.mode, Mode::Help(_)) {
        return help::close(app, call);
    }
    let Some(leads) = app.board().and_then(Board::leads).cloned() else { return Effect::None };
    match leads {
        Leads::Nowhere => app.say(Message::plain("this row leads nowhere")),
        Leads::Item(item) => to_item(app, item),
        Leads::Byte(byte) => {
            app.leave_for_text();
            if let Some(reader) = &mut app.reader {
                reader.jumps.push(reader.stop());
                reader.top_at(byte);
            }
            Effect::None
        }
        Leads::Person(person) => {
            let speaks = app.doc().is_some_and(|doc| !doc.links.quotes_by(person).is_empty());
            let introduced = app.doc().and_then(|doc| doc.links.introduced(person));
            match (speaks, introduced) {
                (true, _) => {
                    app.leave_for_text();
                    picking::walk_person(app, person)
                }
                (false, Some(span)) => {
                    app.leave_for_text();
                    going::go_to_span(app, span);
                    Effect::None
                }
                (false, None) => app.say(Message::plain("the text does not name this person")),
            }
        }
        Leads::Source(source) => {
            app.leave_for_text();
            card::show(app, Subject::Source(source, None));
            Effect::None
        }
        Leads::Only(view, column, words) => app.open_view(view, Some((column, words))),
        Leads::Story(at) => app.open_story(at, None),
        Leads::Known(at) => app.open_said(at),
        Leads::Place(at, span) => app.open_story(at, Some(span)),
        Leads::Review(at, id) => app.open_item(at, &id),
        Leads::Event(at) => review::to_event(app, at),
    }
}

impl App {
    /// Leaves the list of the story for its text; `q` there comes back.
    pub(super) fn leave_for_text(&mut self) {
        let view = match self.view.as_ref().map(|board| &board.what) {
            Some(What::View(view)) => Some(*view),
            _ => None,
        };
        self.close_view();
        self.mode = Mode::Read;
        if let Some(reader) = &mut self.reader {
            reader.came_from = view;
        }
        self.lay();
    }
}

/// Goes to an item; the rows that are shown become the list in force.
fn to_item(app: &mut App, item: Item) -> Effect {
    let Some(board) = &app.view else { return Effect::None };
    let Some(doc) = app.doc() else { return Effect::None };
    if doc.story.spans(item).is_empty() {
        return app.say(Message::plain(match item {
            Item::Problem(_) => {
                "this problem is in the file, not in the text; p shows what it says"
            }
            _ => "this one has no place in the text",
        }));
    }
    let row = |at: usize| match board.table().rows[at].leads {
        Leads::Item(item) if !doc.story.spans(item).is_empty() => Some(item),
        _ => None,
    };
    let mut items: Vec<Item> = board.shown().iter().filter_map(|(at, _)| row(*at)).collect();
    items.sort_by_key(|item| doc.story.spans(*item).first().map_or(Span::default(), |s| *s));
    let mut name = board.table().title.clone();
    if let Some((_, words)) = board.only() {
        name = format!("{name} {words}");
    }
    if !board.filter().is_empty() {
        name = format!("{name} {}", board.filter());
    }
    app.leave_for_text();
    if let Some(reader) = &mut app.reader {
        reader.lists.retain(|list| !matches!(list, List::Rows(_)));
        reader.lists.push(List::Rows(Rows { name, items: Arc::new(items) }));
    }
    going::go_to(app, Standing::Item(item));
    Effect::None
}

/// Goes out of the help, of what narrows a list, of the list; `None` if there is none to go out of.
fn left_something(app: &mut App, call: Call) -> Option<Effect> {
    if matches!(app.mode, Mode::Help(_)) {
        return Some(help::close(app, call));
    }
    let board = app.board_mut()?;
    let was = board.leads().cloned();
    if board.widen() {
        let same = app.board().and_then(Board::leads) == was.as_ref();
        return Some(if same { Effect::None } else { app.selection_moved() });
    }
    if app.view.is_some() {
        app.close_view();
        app.mode = Mode::Read;
        return Some(Effect::None);
    }
    if app.boards.len() > 1 {
        app.boards.pop();
        let ended = app.end_search();
        let moved = app.selection_moved();
        return Some(Effect::Many(vec![ended, moved, app.people_again()]));
    }
    None
}

/// Esc: never quits.
pub(super) fn leave(app: &mut App, call: Call) -> Effect {
    left_something(app, call).unwrap_or_default()
}

/// `q`: at the top level quits.
pub(super) fn back(app: &mut App, call: Call) -> Effect {
    left_something(app, call).unwrap_or(Effect::Quit)
}
