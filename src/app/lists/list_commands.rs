//! The commands of lists: moving, filtering, sorting, and opening the selected row.
//!
//! The rows of a list are made in `view::lists` and `app::library`; its layout is
//! `state::list_view`'s.

use std::sync::Arc;

use super::preview;
use crate::app::command::Call;
use crate::app::keys::help;
use crate::app::mode::Subject;
use crate::app::reading::{jumps, search};
use crate::app::state::active_list::{ActiveList, ListRows, Selection};
use crate::app::state::list_view::{ListKind, ListView, Preview};
use crate::app::state::navigation;
use crate::app::{App, Effect, Message, Mode, ReviewSession, card, review};
use crate::mend::EntryId;
use crate::review::ItemId;
use crate::story::{Item, Span};
use crate::view::lists::View;
use crate::view::table::{RowTarget, Table};
use crate::view::{Document, Role};

impl App {
    /// Returns the list on the screen.
    pub fn list_view(&self) -> Option<&ListView> {
        if self.reader.is_some() { self.story_view.as_ref() } else { self.list_stack.last() }
    }

    pub(in crate::app) fn list_view_mut(&mut self) -> Option<&mut ListView> {
        if self.reader.is_some() { self.story_view.as_mut() } else { self.list_stack.last_mut() }
    }

    /// Lays out the list on the screen and its preview.
    pub(in crate::app) fn layout_list(&mut self) {
        let size = self.size;
        let Some(list_view) = self.list_view_mut() else { return };
        list_view.layout(size);
        let (width, rows) = (list_view.panes().preview.width, list_view.panes().preview.height);
        if width == 0 || rows == 0 {
            list_view.lines.clear();
            return;
        }
        let measure = self.char_widths.measure(width);
        let lines = match (self.list_view().map(|b| &b.preview), self.reader.as_ref()) {
            (Some(Preview::Waiting(_)), _) => preview::words("opening …"),
            (Some(Preview::Failed(why)), _) => preview::failed(why, measure),
            (Some(Preview::Story(_, doc)), _) => preview::opening(doc, measure, rows),
            (Some(Preview::Open), Some(reader)) => {
                let leads = self.list_view().and_then(ListView::selected_target);
                let session = self.session.as_ref();
                let of = (reader.doc(), session, (measure, rows), &self.keymap);
                let cut = self.list_view().map(ListView::cut_words).unwrap_or_default();
                let cut = cut.iter().flat_map(|words| preview::wrap(Role::Warning, words, measure));
                let problem = |to: &RowTarget| match to {
                    RowTarget::Problem(at) => {
                        self.problem(*at).map(|one| (one, self.can_be_mended(*at)))
                    }
                    _ => None,
                };
                let about = leads.map(|to| match problem(to) {
                    Some(problem) => preview::problem(of.0, problem, of.2, of.3),
                    None => preview::of(of.0, of.1, to, of.2, of.3),
                });
                cut.chain(about.unwrap_or_default()).collect()
            }
            (Some(Preview::Open), None) => self.library_preview(measure, rows),
            _ => Vec::new(),
        };
        if let Some(list_view) = self.list_view_mut() {
            list_view.lines = lines;
        }
    }

    /// Requests the preview of the selected story, if the row is a story and the preview is open.
    pub(in crate::app) fn selection_moved(&mut self) -> Effect {
        let id = self.next_request_id();
        let Some(list_view) = self.list_view() else { return Effect::None };
        if list_view.kind != ListKind::Stories || matches!(list_view.preview, Preview::Closed) {
            return Effect::None;
        }
        let Some(RowTarget::Story(at)) = list_view.selected_target() else { return Effect::None };
        let wanted = self.stories.wanted(*at);
        if let Some(list_view) = self.list_view_mut() {
            list_view.preview = Preview::Waiting(id);
        }
        wanted.map_or(Effect::None, |wanted| Effect::Open { id, wanted })
    }

    /// Opens a list of the story.
    pub(in crate::app) fn open_view(&mut self, view: View, only: Option<(usize, &str)>) -> Effect {
        let Some(doc) = self.doc() else { return self.say_with_keys(review::NO_STORY) };
        let table = self.view_table(view, &doc);
        if table.rows.is_empty() {
            let reading = "still reading the annotations";
            return self.say(Message::plain(if doc.story.whole { table.empty } else { reading }));
        }
        self.close_view();
        let Some(reader) = &mut self.reader else { return Effect::None };
        let kept = reader.closed_views.remove(&view);
        let fresh = kept.is_none();
        let mut list_view = ListView::new(ListKind::View(view), table, kept.unwrap_or_default());
        list_view.preview = if self.display.preview { Preview::Open } else { Preview::Closed };
        let session = self.session.as_ref();
        if view == View::Queue {
            first_left(reader, session, &mut list_view);
        } else if fresh && let Some(leads) = nearest(reader, session, &list_view) {
            list_view.select_target(&leads);
        }
        if let Some((column, words)) = only {
            list_view.show_only(column, words);
        }
        reader.opened_from = None;
        self.story_view = Some(list_view);
        self.mode = Mode::List;
        Effect::None
    }

    /// Returns the rows of a list of the story.
    fn view_table(&self, view: View, doc: &Document) -> Table {
        let found = if view == View::Problems { self.problems_table() } else { None };
        let Some(mut table) = found else {
            let reviewed = self.session.as_ref().map(|session| session.reviewed_story(doc));
            return view.of(doc, reviewed.as_ref());
        };
        view.row().name.clone_into(&mut table.title);
        table
    }

    /// Closes the list of the story, and keeps its filter, order and selection.
    pub(in crate::app) fn close_view(&mut self) {
        if let (Some(list_view), Some(reader)) = (self.story_view.take(), &mut self.reader)
            && let ListKind::View(view) = list_view.kind
        {
            reader.closed_views.insert(view, list_view.closed());
        }
    }

    /// Rebuilds the open list from the latest stage of its story.
    pub(in crate::app) fn refresh_view(&mut self) {
        let row = self.story_view.as_ref().and_then(ListView::selected_target).cloned();
        self.refresh_view_at(row);
    }

    /// Rebuilds the open list, whose selected row leads to something else now, or to nothing any more.
    pub(in crate::app) fn refresh_view_at(&mut self, row: Option<RowTarget>) {
        let (Some(list_view), Some(doc)) = (&self.story_view, self.doc()) else { return };
        let ListKind::View(view) = list_view.kind else { return };
        // the problems known so far stay until the story is checked again
        if view == View::Problems && self.problems_table().is_none() {
            return;
        }
        let table = self.view_table(view, &doc);
        if let Some(list_view) = &mut self.story_view {
            list_view.replace_moved(table, row);
        }
    }
}

/// Returns the row of the selection, else the first row at or after the top of the window.
fn nearest(
    reader: &crate::app::Reader,
    session: Option<&ReviewSession>,
    list_view: &ListView,
) -> Option<RowTarget> {
    let rows = list_view.table().rows.iter().map(|row| &row.leads);
    if list_view.kind == ListKind::View(View::History) {
        let (session, Selection::Item(item)) = (session?, reader.selection?) else { return None };
        let id = ItemId::of(&reader.doc().story, item);
        let entry = |at: &usize| session.record().entries().get(*at)?.event.item.clone();
        let is_of =
            |to: &&RowTarget| matches!(to, RowTarget::Event(at) if id.is_some() && entry(at) == id);
        return rows.clone().find(is_of).cloned();
    }
    if let Some(Selection::Item(item)) = reader.selection {
        let person = reader.person().map(RowTarget::Person);
        let on =
            rows.clone().find(|to| **to == RowTarget::Item(item) || Some(*to) == person.as_ref());
        if let Some(on) = on {
            return Some(on.clone());
        }
    }
    let here =
        reader.visible_selection().map_or(reader.visible_span().start, |on| reader.span(on).start);
    let place = |to: &RowTarget| match to {
        RowTarget::Item(item) => reader.doc().story.spans(*item).first().map(|s| s.start),
        RowTarget::Byte(byte) => Some(*byte),
        _ => None,
    };
    // in an outline, the heading that the reader is under
    if list_view.kind == ListKind::View(View::Outline) {
        return rows.take_while(|to| place(to) <= Some(here)).last().cloned();
    }
    let mut placed = rows.filter(|to| place(to).is_some());
    let after = placed.clone().find(|to| place(to) >= Some(here));
    after.or_else(|| placed.next_back()).cloned()
}

/// Selects in the queue the current item, else the row that was selected before, if it is still
/// open; else the first: nobody wants to come back to what is done.
fn first_left(
    reader: &crate::app::Reader,
    session: Option<&ReviewSession>,
    list_view: &mut ListView,
) {
    let left = |leads: &RowTarget| match (leads, session) {
        (RowTarget::Item(item), Some(session)) => {
            let at = session.position(&reader.doc().story, *item);
            at.is_some_and(|at| !session.status(at).is_done())
        }
        _ => false,
    };
    let on = match reader.selection {
        Some(Selection::Item(item)) => Some(RowTarget::Item(item)),
        _ => None,
    };
    match on.filter(left) {
        Some(on) => list_view.select_target(&on),
        None if list_view.selected_target().is_some_and(left) => {}
        None => list_view.select_target(&RowTarget::Nowhere),
    }
}

/// Defines one command for each list of the story.
macro_rules! views {
    ($($name:ident $view:ident;)*) => {$(
        pub(in crate::app) fn $name(app: &mut App, _: Call) -> Effect {
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
    outline Outline;
    queue Queue;
    stale Stale;
    history History;
}

/// Moves the selection, or scrolls the help if that is open.
fn step(app: &mut App, steps: i64) -> Effect {
    if matches!(app.mode, Mode::Help(_)) {
        help::scroll(app, steps);
        return Effect::None;
    }
    match app.list_view_mut().map(|list_view| list_view.step(steps)) {
        Some(true) => app.selection_moved(),
        _ => Effect::None,
    }
}

/// Returns the rows of a page.
fn page(app: &App) -> i64 {
    match (&app.mode, app.list_view()) {
        (Mode::List, Some(list_view)) => i64::from(list_view.panes().rows.height).max(1),
        _ => i64::from(app.size.1.saturating_sub(4)).max(1),
    }
}

pub(in crate::app) fn down(app: &mut App, call: Call) -> Effect {
    step(app, call.times())
}

pub(in crate::app) fn up(app: &mut App, call: Call) -> Effect {
    step(app, -call.times())
}

pub(in crate::app) fn page_down(app: &mut App, call: Call) -> Effect {
    step(app, page(app) * call.times())
}

pub(in crate::app) fn page_up(app: &mut App, call: Call) -> Effect {
    step(app, -page(app) * call.times())
}

pub(in crate::app) fn half_down(app: &mut App, call: Call) -> Effect {
    step(app, (page(app) + 1) / 2 * call.times())
}

pub(in crate::app) fn half_up(app: &mut App, call: Call) -> Effect {
    step(app, -(page(app) + 1) / 2 * call.times())
}

pub(in crate::app) fn top(app: &mut App, call: Call) -> Effect {
    to_row(app, call.count, i64::from(i32::MIN))
}

pub(in crate::app) fn bottom(app: &mut App, call: Call) -> Effect {
    to_row(app, call.count, i64::from(i32::MAX))
}

/// Goes to a row by its number, from 1; without one by `steps`.
fn to_row(app: &mut App, number: Option<u32>, steps: i64) -> Effect {
    let here = app.list_view().map_or(0, ListView::selected) as i64;
    step(app, number.map_or(steps, |number| i64::from(number) - 1 - here))
}

pub(in crate::app) fn filter(app: &mut App, _: Call) -> Effect {
    if matches!(app.mode, Mode::Help(_)) {
        return help::filter(app);
    }
    search::open_filter(app)
}

pub(in crate::app) fn preview(app: &mut App, _: Call) -> Effect {
    if matches!(app.mode, Mode::Help(_)) {
        return Effect::None;
    }
    let over_story = app.reader.is_some();
    let Some(list_view) = app.list_view_mut() else { return Effect::None };
    let opens = matches!(list_view.preview, Preview::Closed);
    list_view.preview = if opens { Preview::Open } else { Preview::Closed };
    if over_story {
        app.display.preview = opens;
    }
    app.selection_moved()
}

pub(in crate::app) fn enter(app: &mut App, call: Call) -> Effect {
    if matches!(app.mode, Mode::Help(_)) {
        return help::close(app, call);
    }
    let Some(leads) = app.list_view().and_then(ListView::selected_target).cloned() else {
        return Effect::None;
    };
    match leads {
        RowTarget::Nowhere => app.say(Message::plain("this row opens nothing")),
        RowTarget::Item(item) => to_item(app, item),
        RowTarget::Problem(at) => to_problem(app, at),
        RowTarget::Byte(byte) => {
            app.leave_for_text();
            if let Some(reader) = &mut app.reader {
                reader.jumps.push(reader.jump_entry());
                reader.top_at(byte);
            }
            Effect::None
        }
        RowTarget::Person(person) => {
            let speaks = app.doc().is_some_and(|doc| !doc.links.quotes_by(person).is_empty());
            let introduced = app.doc().and_then(|doc| doc.links.introduced(person));
            match (speaks, introduced) {
                (true, _) => {
                    app.leave_for_text();
                    jumps::step_through_quotes_of(app, person)
                }
                (false, Some(span)) => {
                    app.leave_for_text();
                    navigation::go_to_span(app, span);
                    Effect::None
                }
                (false, None) => app.say(Message::plain("the text does not name this person")),
            }
        }
        RowTarget::Source(source) => {
            app.leave_for_text();
            card::show(app, Subject::Source(source, None));
            Effect::None
        }
        RowTarget::Only(view, column, words) => app.open_view(view, Some((column, words))),
        RowTarget::Story(at) => app.open_story(at, None),
        RowTarget::Known(at) => app.open_quotes_of(at),
        RowTarget::Place(at, span) => app.open_story(at, Some(span)),
        RowTarget::Review(at, id) => app.open_item(at, &id),
        RowTarget::Event(at) => review::go_to_event(app, at),
        RowTarget::LeftOut(left_out) => review::go_to_left_out(app, &left_out),
    }
}

impl App {
    /// Closes the list to show the text; `q` there opens it again.
    pub(in crate::app) fn leave_for_text(&mut self) {
        let view = match self.story_view.as_ref().map(|list_view| &list_view.kind) {
            Some(ListKind::View(view)) => Some(*view),
            _ => None,
        };
        self.close_view();
        self.mode = Mode::Read;
        if let Some(reader) = &mut self.reader {
            reader.opened_from = view;
        }
        self.layout();
    }
}

/// Goes to the place of a problem.
fn to_problem(app: &mut App, at: usize) -> Effect {
    let (Some(problem), Some(doc)) = (app.problem(at), app.doc()) else {
        return app.say(Message::plain("the story is being checked again"));
    };
    if let Some(at) = doc.story.problems.iter().position(|one| one.is_same(problem)) {
        return to_item(app, Item::Problem(at as u32));
    }
    let Some(span) = problem.place.filter(|span| !span.is_empty()) else {
        return app.say_with_keys(NOT_IN_TEXT);
    };
    // the annotation that it is about, or that begins there, says more than a mark at its beginning
    let entry = |item| EntryId::of(&doc.story, item).map(|entry| entry.to_string());
    let is_about =
        |item| problem.about.is_some() && entry(item).as_deref() == problem.about.as_deref();
    let mut begins = None;
    doc.links.within(span, &mut |part, item| {
        let rank = (is_about(item), part.end);
        if part.start == span.start && begins.is_none_or(|(before, _)| rank > before) {
            begins = Some((rank, item));
        }
    });
    app.leave_for_text();
    match begins {
        Some((_, item)) => navigation::go_to(app, Selection::Item(item)),
        None => navigation::go_to_span(app, span),
    }
    Effect::None
}

/// The message where a problem has no place in the text.
const NOT_IN_TEXT: &str =
    "this problem is in the file, not in the text; {list-preview} shows what it says";

/// Goes to an item; the rows shown become the active list.
fn to_item(app: &mut App, item: Item) -> Effect {
    let Some(list_view) = &app.story_view else { return Effect::None };
    let Some(doc) = app.doc() else { return Effect::None };
    if doc.story.spans(item).is_empty() {
        return app.say_with_keys(match item {
            Item::Problem(_) => NOT_IN_TEXT,
            _ => "this one has no place in the text",
        });
    }
    let problem = |at: usize| {
        let problem = app.problem(at)?;
        let at = doc.story.problems.iter().position(|one| one.is_same(problem))?;
        Some(Item::Problem(at as u32))
    };
    let row = |at: usize| {
        let item = match list_view.table().rows[at].leads {
            RowTarget::Item(item) => Some(item),
            RowTarget::Problem(at) => problem(at),
            _ => None,
        };
        item.filter(|item| !doc.story.spans(*item).is_empty())
    };
    let mut items: Vec<Item> = list_view.shown().iter().filter_map(|(at, _)| row(*at)).collect();
    items.sort_by_key(|item| doc.story.spans(*item).first().map_or(Span::default(), |s| *s));
    let mut name = list_view.table().title.clone();
    if let Some((_, words)) = list_view.only() {
        name = format!("{name} {words}");
    }
    if !list_view.filter().is_empty() {
        name = format!("{name} {}", list_view.filter());
    }
    app.leave_for_text();
    if let Some(reader) = &mut app.reader {
        reader.active_lists.retain(|list| !matches!(list, ActiveList::Rows(_)));
        reader.active_lists.push(ActiveList::Rows(ListRows { name, items: Arc::new(items) }));
    }
    navigation::go_to(app, Selection::Item(item));
    Effect::None
}

/// Closes the help, else clears the filter, else closes the list; `None` if there is nothing to
/// close.
fn close_something(app: &mut App, call: Call) -> Option<Effect> {
    if matches!(app.mode, Mode::Help(_)) {
        return Some(help::close(app, call));
    }
    let list_view = app.list_view_mut()?;
    let was = list_view.selected_target().cloned();
    if list_view.clear_filter() {
        let same = app.list_view().and_then(ListView::selected_target) == was.as_ref();
        return Some(if same { Effect::None } else { app.selection_moved() });
    }
    if app.story_view.is_some() {
        app.close_view();
        app.mode = Mode::Read;
        return Some(Effect::None);
    }
    if app.list_stack.len() > 1 {
        app.list_stack.pop();
        let ended = app.end_search();
        let moved = app.selection_moved();
        return Some(Effect::Many(vec![ended, moved, app.refresh_people()]));
    }
    None
}

/// Esc: like `q`, but never quits.
pub(in crate::app) fn leave(app: &mut App, call: Call) -> Effect {
    close_something(app, call).unwrap_or_default()
}

/// `q`: quits at the top level.
pub(in crate::app) fn back(app: &mut App, call: Call) -> Effect {
    close_something(app, call).unwrap_or(Effect::Quit)
}
