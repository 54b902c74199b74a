//! The list of stories to choose from.
//!
//! Plain on purpose: a row is a name and where it comes from. What is in a
//! story is known only once it is opened, or looked at in the preview.

use std::sync::Arc;

use super::command::Call;
use super::reader::Stop;
use super::{App, Effect, Mode, Wanted, help, picking, search};
use crate::story::OpenError;
use crate::view::Doc;

/// One story of the list.
#[derive(Clone, Debug)]
pub struct ShelfRow {
    /// What it is called (unsanitised).
    pub title: String,
    /// A word on it: its place, or what it is (unsanitised).
    pub about: String,
    /// What opens it.
    pub wanted: Wanted,
}

/// How the rows are sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// As given.
    Given,
    /// By title.
    Title,
    /// By the word on it.
    About,
}

/// What the preview shows.
#[derive(Clone, Debug)]
pub enum Preview {
    /// Nothing: it is closed.
    Closed,
    /// A story that was asked for, by the number of the request.
    Waiting(u64),
    /// A story.
    Story(u64, Arc<Doc>),
    /// Why there is none (unsanitised).
    Failed(String),
}

/// The list of stories.
#[derive(Debug)]
pub struct Shelf {
    rows: Vec<ShelfRow>,
    filter: String,
    sort: Sort,
    /// Positions in `rows` that the filter leaves, with the letters that matched.
    shown: Vec<(usize, Vec<u32>)>,
    /// The row that Enter takes, in `shown`.
    selected: usize,
    top: usize,
    height: usize,
    preview: Preview,
    /// Where the reader stopped in each story, by position in `rows`.
    places: Vec<Option<Stop>>,
    open: Option<usize>,
}

impl Shelf {
    /// Makes a list.
    pub fn new(rows: Vec<ShelfRow>) -> Self {
        let mut shelf = Self {
            places: vec![None; rows.len()],
            rows,
            filter: String::new(),
            sort: Sort::Given,
            shown: Vec::new(),
            selected: 0,
            top: 0,
            height: 1,
            preview: Preview::Closed,
            open: None,
        };
        shelf.narrow();
        shelf
    }

    /// Returns every row.
    pub fn rows(&self) -> &[ShelfRow] {
        &self.rows
    }

    /// Returns the rows that the filter leaves, by position, with the letters that matched.
    pub fn shown(&self) -> &[(usize, Vec<u32>)] {
        &self.shown
    }

    /// Returns which of the shown rows is selected.
    pub fn selected(&self) -> usize {
        self.selected
    }

    /// Returns which of the shown rows is the first on screen.
    pub fn top(&self) -> usize {
        self.top
    }

    /// Returns how many rows are on screen.
    pub fn height(&self) -> usize {
        self.height
    }

    /// Returns the filter.
    pub fn filter(&self) -> &str {
        &self.filter
    }

    /// Returns how the rows are sorted.
    pub fn sort(&self) -> Sort {
        self.sort
    }

    /// Returns the preview.
    pub fn preview(&self) -> &Preview {
        &self.preview
    }

    /// Returns where the reader stopped in the story that is being opened.
    pub(super) fn place(&self) -> Option<Stop> {
        self.open.and_then(|at| self.places[at])
    }

    /// Keeps where the reader stopped in the open story.
    pub(super) fn keep_place(&mut self, stop: Stop) {
        if let Some(at) = self.open {
            self.places[at] = Some(stop);
        }
    }

    /// Takes a filter, with the best match selected; without one the selected story stays so.
    pub(super) fn set_filter(&mut self, words: &str) {
        words.clone_into(&mut self.filter);
        self.narrow();
        if !words.is_empty() {
            self.selected = 0;
        }
    }

    fn narrow(&mut self) {
        let was = self.chosen();
        let lines: Vec<String> =
            self.rows.iter().map(|row| format!("{} {}", row.title, row.about)).collect();
        self.shown = picking::matching(&self.filter, &lines);
        match self.sort {
            Sort::Given => {}
            Sort::Title => self.shown.sort_by_key(|(at, _)| self.rows[*at].title.to_lowercase()),
            Sort::About => self.shown.sort_by_key(|(at, _)| self.rows[*at].about.to_lowercase()),
        }
        self.choose(was);
    }

    /// Returns the selected story, by its position in `rows`.
    pub(super) fn chosen(&self) -> Option<usize> {
        self.shown.get(self.selected).map(|(at, _)| *at)
    }

    /// Selects a story, by its position in `rows`; the first one if it is not shown.
    pub(super) fn choose(&mut self, row: Option<usize>) {
        self.selected = self.shown.iter().position(|(at, _)| Some(*at) == row).unwrap_or(0);
    }

    /// Works out which rows are on a screen of `rows` rows; a preview takes the lower half.
    pub(super) fn lay(&mut self, rows: u16) {
        let room = usize::from(rows.saturating_sub(3)).max(1);
        self.height = match self.preview {
            Preview::Closed => room,
            _ => (room / 2).max(1),
        };
        self.top = self.top.min(self.selected);
        if self.selected >= self.top + self.height {
            self.top = self.selected + 1 - self.height;
        }
    }

    pub(super) fn hear_preview(&mut self, id: u64, doc: Arc<Doc>) {
        match self.preview {
            Preview::Waiting(asked) | Preview::Story(asked, _) if asked == id => {
                self.preview = Preview::Story(id, doc);
            }
            _ => {}
        }
    }

    pub(super) fn hear_no_preview(&mut self, id: u64, why: &OpenError) {
        if matches!(self.preview, Preview::Waiting(asked) if asked == id) {
            self.preview = Preview::Failed(why.to_string());
        }
    }
}

/// Moves the selection, or the help where that is what is open.
fn step(app: &mut App, steps: i64) -> Effect {
    if matches!(app.mode, Mode::Help(_)) {
        help::scroll(app, steps);
        return Effect::None;
    }
    let Some(shelf) = &mut app.shelf else { return Effect::None };
    let most = shelf.shown.len().saturating_sub(1) as i64;
    let before = shelf.selected;
    shelf.selected = (shelf.selected as i64).saturating_add(steps).clamp(0, most) as usize;
    if shelf.selected == before { Effect::None } else { app.selection_moved() }
}

impl App {
    /// Asks for the preview of the selected story, if the preview is open.
    pub(super) fn selection_moved(&mut self) -> Effect {
        let id = self.next_id();
        let Some(list) = &mut self.shelf else { return Effect::None };
        let wanted = list.shown.get(list.selected).map(|(at, _)| list.rows[*at].wanted.clone());
        match (&list.preview, wanted) {
            (Preview::Closed, _) | (_, None) => Effect::None,
            (_, Some(wanted)) => {
                list.preview = Preview::Waiting(id);
                Effect::Open { id, wanted }
            }
        }
    }
}

/// Rows that a page is.
fn page(app: &App) -> i64 {
    match (&app.mode, &app.shelf) {
        (Mode::Shelf, Some(shelf)) => shelf.height as i64,
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

pub(super) fn enter(app: &mut App, call: Call) -> Effect {
    if matches!(app.mode, Mode::Help(_)) {
        return help::close(app, call);
    }
    let Some(shelf) = &mut app.shelf else { return Effect::None };
    let Some((at, _)) = shelf.shown.get(shelf.selected) else { return Effect::None };
    shelf.open = Some(*at);
    let wanted = shelf.rows[*at].wanted.clone();
    app.open(wanted)
}

pub(super) fn filter(app: &mut App, _: Call) -> Effect {
    if matches!(app.mode, Mode::Help(_)) {
        return Effect::None;
    }
    search::open_filter(app)
}

pub(super) fn sort(app: &mut App, _: Call) -> Effect {
    if matches!(app.mode, Mode::Help(_)) {
        return Effect::None;
    }
    let Some(shelf) = &mut app.shelf else { return Effect::None };
    let (sort, word) = match shelf.sort {
        Sort::Given => (Sort::Title, "by title"),
        Sort::Title => (Sort::About, "by place"),
        Sort::About => (Sort::Given, "as given"),
    };
    shelf.sort = sort;
    shelf.narrow();
    app.say(super::Message::plain(format!("sorted {word}")))
}

pub(super) fn preview(app: &mut App, _: Call) -> Effect {
    if matches!(app.mode, Mode::Help(_)) {
        return Effect::None;
    }
    let Some(shelf) = &mut app.shelf else { return Effect::None };
    if matches!(shelf.preview, Preview::Closed) {
        shelf.preview = Preview::Waiting(0);
        return app.selection_moved();
    }
    shelf.preview = Preview::Closed;
    Effect::None
}

/// Goes out of the help or out of a filter; `None` if there is none to go out of.
fn left(app: &mut App, call: Call) -> Option<Effect> {
    if matches!(app.mode, Mode::Help(_)) {
        return Some(help::close(app, call));
    }
    let shelf = app.shelf.as_mut().filter(|shelf| !shelf.filter.is_empty())?;
    let was = shelf.chosen();
    shelf.set_filter("");
    Some(if shelf.chosen() == was { Effect::None } else { app.selection_moved() })
}

/// Esc: never quits.
pub(super) fn leave(app: &mut App, call: Call) -> Effect {
    left(app, call).unwrap_or_default()
}

/// `q`: at the top level quits.
pub(super) fn back(app: &mut App, call: Call) -> Effect {
    left(app, call).unwrap_or(Effect::Quit)
}
