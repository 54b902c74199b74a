//! The stories of the library as the reader knows them: what each is called,
//! what is in it once that is known, where it was left.
//!
//! Finding and reading them is the library's; lists across stories are in `across`.

use std::path::PathBuf;
use std::sync::Arc;

pub use crate::app::effect::{LibrarySource, StoryEntry};
use crate::app::reading::session_state::LeftStory;
use crate::app::state::list_view::{self, ListKind, ListView};
use crate::app::{App, Effect, Message, Mode, StoryRequest};
use crate::library::state::Kept;
use crate::library::{Batch, Changes, Loaded, Stamp, Summary};
use crate::review::Progress;
use crate::story::{OpenError, Span};
use crate::view::Role;
use crate::view::table::{Cell, Column, RowTarget, Table, TableRow};

/// Where the column of reviews stands, once there is any.
const REVIEW: usize = 7;

/// One story of the library.
#[derive(Debug)]
pub struct Entry {
    /// What it is called and what opens it.
    pub row: StoryEntry,
    /// What is known of it, or why it cannot be read; `None` before it was read.
    pub summary: Option<Result<Arc<Summary>, String>>,
    /// How it was left in this run.
    pub left: Option<LeftStory>,
    /// How much of it was read at earlier starts, from 0 to 1.
    pub before: Option<f64>,
    /// How much of it is reviewed, by who checks; `None` where nobody has begun.
    pub review: Option<Progress>,
    /// False once its files are gone.
    pub there: bool,
}

/// The stories of the library, numbered as they came.
#[derive(Debug, Default)]
pub struct StoryList {
    entries: Vec<Entry>,
    /// What the library is of.
    shelf: LibrarySource,
    /// The paths with how the files looked, to see changes by.
    known: Arc<Vec<(PathBuf, Stamp)>>,
    /// What went wrong last while looking for stories.
    failed: Option<OpenError>,
    /// How many were read.
    read: usize,
    /// True once all were found and read.
    done: bool,
    /// True once there is a review of one of them: then the list has a column for that.
    reviewed: bool,
    /// True if the reviews are not shown as they stand.
    changed: bool,
    /// The one that is open or being opened.
    pub(in crate::app) open: Option<u32>,
    /// What earlier readers kept of the story that is being opened.
    pub(in crate::app) kept: Option<Kept>,
}

impl StoryList {
    /// Takes the stories that the reader starts with.
    pub(in crate::app) fn new(shelf: LibrarySource, rows: Vec<StoryEntry>) -> Self {
        let mut stories = Self { shelf, ..Self::default() };
        for row in rows {
            stories.add(row);
        }
        stories
    }

    fn add(&mut self, row: StoryEntry) {
        let path = row.wanted.path();
        Arc::make_mut(&mut self.known).push((path, Stamp::default()));
        self.entries.push(Entry {
            row,
            summary: None,
            left: None,
            before: None,
            review: None,
            there: true,
        });
    }

    /// Returns every story.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns what the library is of.
    pub(in crate::app) fn shelf(&self) -> &LibrarySource {
        &self.shelf
    }

    /// Returns the paths with how the files looked.
    pub(in crate::app) fn known(&self) -> &Arc<Vec<(PathBuf, Stamp)>> {
        &self.known
    }

    /// Tells whether stories are being found and read.
    pub(in crate::app) fn is_reading(&self) -> bool {
        self.shelf != LibrarySource::None && !self.done
    }

    /// Tells whether all were found and read.
    pub fn done(&self) -> bool {
        self.done
    }

    /// Returns what is known of each, to be looked through elsewhere.
    pub(in crate::app) fn summaries(&self) -> Vec<Option<Arc<Summary>>> {
        let summary = |entry: &Entry| match &entry.summary {
            Some(Ok(summary)) if entry.there => Some(Arc::clone(summary)),
            _ => None,
        };
        self.entries.iter().map(summary).collect()
    }

    /// Returns what opens a story.
    pub(in crate::app) fn wanted(&self, at: u32) -> Option<StoryRequest> {
        self.entries.get(at as usize).map(|entry| entry.row.wanted.clone())
    }

    /// Returns what a story is called (unsanitised).
    pub(in crate::app) fn title(&self, at: u32) -> &str {
        self.entries.get(at as usize).map_or("", |entry| entry.title())
    }

    /// Takes how the story that is being opened was left.
    pub(in crate::app) fn take_left(&mut self) -> Option<LeftStory> {
        self.entries.get_mut(self.open? as usize)?.left.take()
    }

    /// Keeps how the open story is left.
    fn leave(&mut self, left: LeftStory) -> Option<u32> {
        let at = self.open.take()?;
        self.entries.get_mut(at as usize)?.left = Some(left);
        Some(at)
    }

    fn take_loaded(&mut self, loaded: Loaded) -> Option<u32> {
        let Loaded { at, summary, stamp } = loaded;
        let entry = self.entries.get_mut(at as usize)?;
        self.read += usize::from(entry.summary.is_none());
        entry.summary = Some(summary);
        Arc::make_mut(&mut self.known)[at as usize].1 = stamp;
        Some(at)
    }

    /// Takes how much of a story is reviewed.
    pub(in crate::app) fn set_review(&mut self, at: u32, progress: Progress) {
        let Some(entry) = self.entries.get_mut(at as usize) else { return };
        if entry.review != Some(progress) {
            entry.review = Some(progress);
            (self.reviewed, self.changed) = (true, true);
        }
    }

    /// Returns the list of them, if it has become another by their reviews.
    pub(in crate::app) fn table_if_changed(&mut self) -> Option<Table> {
        std::mem::take(&mut self.changed).then(|| self.table())
    }

    /// Returns the row of a story.
    pub(in crate::app) fn row(&self, at: u32) -> TableRow {
        let entry = &self.entries[at as usize];
        let mut row = entry.table_row(at);
        if self.reviewed {
            row.cells.insert(REVIEW, entry.review_cell());
        }
        row
    }

    /// Returns the list of them.
    fn table(&self) -> Table {
        let mut table = self.plain_table();
        if self.reviewed {
            table.columns.insert(REVIEW, Column::new("review", 6, 18, 2));
        }
        table
    }

    fn plain_table(&self) -> Table {
        Table {
            title: "stories".to_owned(),
            summary: self.progress(),
            columns: vec![
                Column::new("title", 26, 72, 0),
                Column::new("date", 10, 10, 3),
                Column::new("outlet", 8, 20, 5),
                Column::number("people", 6),
                Column::number("quotes", 1),
                Column::number("claims", 2),
                Column::number("problems", 4),
                Column::new("read", 5, 5, 7),
                Column::new("where", 8, 500, 8),
            ],
            rows: (0..self.entries.len() as u32).map(|at| self.row(at)).collect(),
            empty: if self.done { "no stories" } else { "looking for stories …" },
        }
    }

    /// Tells whether every story has been read.
    pub(in crate::app) fn is_read(&self) -> bool {
        self.done
    }

    /// Returns how far reading has come; nothing once all are read.
    pub(in crate::app) fn progress(&self) -> String {
        if self.done {
            return String::new();
        }
        format!("{} of {} read so far", self.read, self.entries.len())
    }

    /// Makes the list of them for the screen.
    pub(in crate::app) fn list_view(&self) -> ListView {
        ListView::new(ListKind::Stories, self.table(), list_view::ClosedList::default())
    }
}

impl Entry {
    /// Returns what it is called (unsanitised).
    pub fn title(&self) -> &str {
        match &self.summary {
            Some(Ok(summary)) if !summary.title.is_empty() => &summary.title,
            _ => &self.row.title,
        }
    }

    fn review_cell(&self) -> Cell {
        let Some(progress) = self.review else { return Cell::Empty };
        let role = if progress.is_urgent() {
            Role::Problem
        } else if progress.done == progress.all {
            Role::Good
        } else {
            Role::Text
        };
        // what presses first, then by how much is left
        let done = (progress.done * 1_000).checked_div(progress.all).unwrap_or(1_000) as u32;
        let rank = if progress.is_urgent() { done } else { 2_000 + done };
        Cell::Ranked(progress.short().into(), role, rank)
    }

    fn table_row(&self, at: u32) -> TableRow {
        let dim = |words: Option<&str>| words.map_or(Cell::Empty, Cell::dim);
        let about = Cell::dim(self.row.about.as_str());
        let part = self.left.as_ref().map(LeftStory::part).or(self.before);
        let part = part.map_or(Cell::Empty, Cell::Share);
        let cells = match &self.summary {
            Some(Ok(summary)) => vec![
                Cell::words(self.title()),
                dim(summary.date.as_deref()),
                dim(summary.outlet.as_deref()),
                Cell::Count(summary.people),
                Cell::Count(summary.quotes),
                Cell::Count(summary.claims),
                Cell::Count(summary.problems),
                part,
                about,
            ],
            Some(Err(why)) => {
                let mut cells =
                    vec![Cell::Words(self.row.title.as_str().into(), Role::Problem, None)];
                cells.resize(8, Cell::Empty);
                cells.push(Cell::Words(why.as_str().into(), Role::Problem, None));
                cells
            }
            None => {
                let mut cells = vec![Cell::dim(self.row.title.as_str())];
                cells.resize(8, Cell::Empty);
                cells.push(about);
                cells
            }
        };
        TableRow::new(RowTarget::Story(at), cells)
    }
}

impl App {
    /// Begins to find and read the stories of the library.
    pub(in crate::app) fn begin_library(&mut self) -> Effect {
        self.list_stack.push(self.stories.list_view());
        let read = match self.stories.shelf() {
            LibrarySource::None => Effect::None,
            of => Effect::Library(of.clone()),
        };
        let asked = match (self.checking.at_once, &read) {
            (true, _) => self.open_queue(),
            (false, Effect::None) => self.ask_progress(),
            (false, _) => Effect::None,
        };
        match asked {
            Effect::None => read,
            asked => Effect::Many(vec![read, asked]),
        }
    }

    /// Takes news of the library.
    pub(in crate::app) fn hear_library(&mut self, batch: Batch) -> Effect {
        let stories = &mut self.stories;
        let first = stories.entries.len();
        for path in batch.found {
            let row = stories.shelf.row(path);
            stories.add(row);
        }
        let touched: Vec<u32> =
            batch.loaded.into_iter().filter_map(|loaded| stories.take_loaded(loaded)).collect();
        stories.done |= batch.done;
        let known = batch.done.then(|| Arc::clone(&stories.known));
        let was_empty = first == 0 && !stories.entries.is_empty();
        if let Some(list_view) = self.list_stack.first_mut() {
            let rows = first as u32..stories.entries.len() as u32;
            let more: Vec<TableRow> = rows.map(|at| stories.row(at)).collect();
            let touched = touched.iter().map(|at| (*at as usize, stories.row(*at)));
            list_view.update(more, touched, stories.progress());
            list_view.set_empty(stories.done);
        }
        let mut effect = if was_empty { self.selection_moved() } else { Effect::None };
        if let Some(known) = known {
            let progress = self.ask_progress();
            let people = self.people_again();
            effect = Effect::Many(vec![effect, Effect::LastRead(known), progress, people]);
        }
        let failed = batch.failed.into_iter().next_back();
        let told = failed.as_ref().map(|why| Message::warning(why.to_string()));
        self.stories.failed = failed.or(self.stories.failed.take());
        if self.stories.done
            && self.stories.entries.is_empty()
            && let Some(why) = self.stories.failed.take()
        {
            return Effect::Fail(why);
        }
        match told {
            Some(message) => Effect::Many(vec![effect, self.say(message)]),
            None => effect,
        }
    }

    /// Takes how far stories were read at earlier starts; what was read in this run counts more.
    pub(in crate::app) fn hear_last_read(&mut self, parts: &[(u32, f64)]) -> Effect {
        let stories = &mut self.stories;
        for (at, part) in parts {
            if let Some(entry) = stories.entries.get_mut(*at as usize) {
                entry.before = Some(*part);
            }
        }
        let row = |(at, _): &(u32, f64)| {
            stories.entries.get(*at as usize).map(|_| (*at as usize, stories.row(*at)))
        };
        let rows: Vec<(usize, TableRow)> = parts.iter().filter_map(row).collect();
        let progress = stories.progress();
        if let Some(list_view) = self.list_stack.first_mut() {
            list_view.update(Vec::new(), rows.into_iter(), progress);
        }
        Effect::None
    }

    /// Takes what has changed in the stories of the library.
    pub(in crate::app) fn hear_changes(&mut self, changes: &Changes) -> Effect {
        let first = self.stories.entries.len() as u32;
        for at in &changes.removed {
            if let Some(entry) = self.stories.entries.get_mut(*at as usize) {
                entry.there = false;
                entry.summary = Some(Err("is no longer there".to_owned()));
            }
        }
        let rows: Vec<StoryEntry> =
            changes.added.iter().map(|path| self.stories.shelf.row(path.clone())).collect();
        for row in rows {
            self.stories.add(row);
        }
        let last = self.stories.entries.len() as u32;
        let again: Vec<(u32, PathBuf)> = (changes.changed.iter().copied())
            .chain(first..last)
            .map(|at| (at, self.stories.known[at as usize].0.clone()))
            .collect();
        let table = self.stories.table();
        if let Some(list_view) = self.list_stack.first_mut() {
            list_view.take(table);
        }
        if again.is_empty() { Effect::None } else { Effect::Reread(again) }
    }

    /// Opens a story of the library, at a stretch of its text where one is given.
    pub(in crate::app) fn open_story(&mut self, at: u32, span: Option<Span>) -> Effect {
        let Some(wanted) = self.stories.wanted(at) else { return Effect::None };
        self.stories.open = Some(at);
        self.stories.kept = None;
        self.start = span;
        self.open(wanted)
    }

    /// Leaves the open story for the list it was opened from.
    pub(in crate::app) fn leave_story(&mut self) -> Effect {
        let keep = self.keep();
        self.leave_review();
        let left = self.reader.take().and_then(|reader| self.stories.leave(LeftStory::of(reader)));
        if let Some(at) = left {
            let row = self.stories.row(at);
            let progress = self.stories.progress();
            if let Some(list_view) = self.list_stack.first_mut() {
                list_view.update(Vec::new(), [(at as usize, row)].into_iter(), progress);
            }
        }
        self.clear_session();
        self.view = None;
        self.mode = Mode::List;
        // opening the story ended the loading of the preview
        match keep {
            Effect::None => self.selection_moved(),
            keep => Effect::Many(vec![keep, self.selection_moved()]),
        }
    }
}
