//! The list of stories: what each is called, what is in it once it is read, how far it was
//! read.
//!
//! Finding and reading the files is the library's; lists across stories are in
//! `cross_story`.

use std::fmt::Write;
use std::path::PathBuf;
use std::sync::Arc;

pub use crate::app::effect::{LibrarySource, StoryEntry};
use crate::app::reading::session_state::ClosedStory;
use crate::app::state::list_view::{self, ListKind, ListView};
use crate::app::{App, Effect, Message, Mode, StoryRequest};
use crate::library::state::StoryState;
use crate::library::{Batch, Changes, Loaded, Stamp, Summary};
use crate::review::Progress;
use crate::story::{OpenError, Span};
use crate::view::Role;
use crate::view::table::{Cell, Column, RowTarget, Table, TableRow};

/// The position of the review column, which is shown once there is a review.
const REVIEW_COLUMN: usize = 8;
/// The position of the column of what is suggested.
const SUGGESTED_COLUMN: usize = 6;
/// The position of the column of who probably speaks, which is shown once there is an article that
/// nobody has annotated.
const PROBABLY_COLUMN: usize = 7;
/// So many are named there.
const NAMED: usize = 5;

/// One story of the library.
#[derive(Debug)]
pub struct Entry {
    /// Its title and what opens it.
    pub row: StoryEntry,
    /// Its summary, or why it cannot be read; `None` until it is read.
    pub summary: Option<Result<Arc<Summary>, String>>,
    /// How it was left when it was closed in this session.
    pub closed: Option<ClosedStory>,
    /// How much of it was read in earlier sessions, from 0 to 1.
    pub read_before: Option<f64>,
    /// How much of it the reviewer has done; `None` if nobody has begun.
    pub review: Option<Progress>,
    /// False once its file is gone.
    pub exists: bool,
}

/// The columns that a list has if one of its stories has something for them.
#[derive(Debug, Default)]
struct MoreColumns {
    /// One of them has a review.
    reviewed: bool,
    /// One of them is an article that nobody has annotated.
    drafted: bool,
}

/// The stories of the library, numbered in the order they were found.
#[derive(Debug, Default)]
pub struct StoryList {
    entries: Vec<Entry>,
    /// Where the stories come from.
    source: LibrarySource,
    /// The paths and stamps of the files, to detect changes.
    files: Arc<Vec<(PathBuf, Stamp)>>,
    /// The last error while looking for stories.
    failed: Option<OpenError>,
    /// How many were read.
    read: usize,
    /// True once all are found and read.
    done: bool,
    /// The columns that not every list has.
    columns: MoreColumns,
    /// True if the list does not show the latest reviews yet.
    changed: bool,
    /// The story that is open or being opened.
    pub(in crate::app) open: Option<u32>,
    /// The saved state of the story that is being opened.
    pub(in crate::app) kept: Option<StoryState>,
}

impl StoryList {
    /// Makes the list of the stories given at the start.
    pub(in crate::app) fn new(source: LibrarySource, rows: Vec<StoryEntry>) -> Self {
        let mut stories = Self { source, ..Self::default() };
        for row in rows {
            stories.add(row);
        }
        stories
    }

    fn add(&mut self, row: StoryEntry) {
        let path = row.wanted.path();
        Arc::make_mut(&mut self.files).push((path, Stamp::default()));
        self.entries.push(Entry {
            row,
            summary: None,
            closed: None,
            read_before: None,
            review: None,
            exists: true,
        });
    }

    /// Returns every story.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns where the stories come from.
    pub(in crate::app) fn source(&self) -> &LibrarySource {
        &self.source
    }

    /// Returns the paths and stamps of the files.
    pub(in crate::app) fn files(&self) -> &Arc<Vec<(PathBuf, Stamp)>> {
        &self.files
    }

    /// Returns true if stories are being found and read.
    pub(in crate::app) fn is_reading(&self) -> bool {
        self.source != LibrarySource::None && !self.done
    }

    /// Returns true if all were found and read.
    pub fn done(&self) -> bool {
        self.done
    }

    /// Returns the summary of each story, for work across stories.
    pub(in crate::app) fn summaries(&self) -> Vec<Option<Arc<Summary>>> {
        let summary = |entry: &Entry| match &entry.summary {
            Some(Ok(summary)) if entry.exists => Some(Arc::clone(summary)),
            _ => None,
        };
        self.entries.iter().map(summary).collect()
    }

    /// Returns the request that opens a story.
    pub(in crate::app) fn wanted(&self, at: u32) -> Option<StoryRequest> {
        self.entries.get(at as usize).map(|entry| entry.row.wanted.clone())
    }

    /// Says that a story is in another file from now on.
    pub(in crate::app) fn move_to(&mut self, at: u32, path: PathBuf) {
        let Some(entry) = self.entries.get_mut(at as usize) else { return };
        entry.row.wanted = StoryRequest::File(path.clone());
        if let Some(file) = Arc::make_mut(&mut self.files).get_mut(at as usize) {
            *file = (path, Stamp::default());
        }
    }

    /// Returns the title of a story (unsanitised).
    pub(in crate::app) fn title(&self, at: u32) -> &str {
        self.entries.get(at as usize).map_or("", |entry| entry.title())
    }

    /// Takes how the story being opened was left earlier in this session.
    pub(in crate::app) fn take_closed(&mut self) -> Option<ClosedStory> {
        self.entries.get_mut(self.open? as usize)?.closed.take()
    }

    /// Stores how the open story is left; returns its number.
    fn leave(&mut self, left: ClosedStory) -> Option<u32> {
        let at = self.open.take()?;
        self.entries.get_mut(at as usize)?.closed = Some(left);
        Some(at)
    }

    fn take_loaded(&mut self, loaded: Loaded) -> Option<u32> {
        let Loaded { at, summary, stamp } = loaded;
        let entry = self.entries.get_mut(at as usize)?;
        self.read += usize::from(entry.summary.is_none());
        if !self.columns.drafted && summary.as_ref().is_ok_and(|summary| summary.drafted) {
            (self.columns.drafted, self.changed) = (true, true);
        }
        entry.summary = Some(summary);
        Arc::make_mut(&mut self.files)[at as usize].1 = stamp;
        Some(at)
    }

    /// Stores how much of a story is reviewed.
    pub(in crate::app) fn set_review(&mut self, at: u32, progress: Progress) {
        let Some(entry) = self.entries.get_mut(at as usize) else { return };
        if entry.review != Some(progress) {
            entry.review = Some(progress);
            (self.columns.reviewed, self.changed) = (true, true);
        }
    }

    /// Returns the table, if reviews have changed since the last call.
    pub(in crate::app) fn table_if_changed(&mut self) -> Option<Table> {
        std::mem::take(&mut self.changed).then(|| self.table())
    }

    /// Returns the row of a story.
    pub(in crate::app) fn row(&self, at: u32) -> TableRow {
        let entry = &self.entries[at as usize];
        let mut row = entry.table_row(at);
        if self.columns.reviewed {
            row.cells.insert(REVIEW_COLUMN, entry.review_cell());
        }
        if self.columns.drafted {
            row.cells.insert(PROBABLY_COLUMN, entry.probably_cell());
        }
        row
    }

    /// Returns the table of stories.
    fn table(&self) -> Table {
        let mut table = self.plain_table();
        if self.columns.reviewed {
            table.columns.insert(REVIEW_COLUMN, Column::new("review", 6, 18, 2));
        }
        if self.columns.drafted {
            table.columns[SUGGESTED_COLUMN] = Column::number("suggested", 1);
            table.columns.insert(PROBABLY_COLUMN, Column::new("who probably speaks", 12, 60, 2));
        }
        table
    }

    fn plain_table(&self) -> Table {
        let about = if self.source == LibrarySource::Bundled { "about" } else { "where" };
        Table {
            title: "stories".to_owned(),
            summary: self.progress(),
            columns: vec![
                Column::new("title", 38, 500, 0),
                Column::new("date", 10, 10, 3),
                Column::new("outlet", 8, 20, 5),
                Column::number("people", 6),
                Column::number("quotes", 1),
                Column::number("claims", 2),
                Column::number("suggested", 9),
                Column::number("problems", 4),
                Column::new("read", 5, 5, 7),
                Column::new(about, 8, 60, 8),
            ],
            rows: (0..self.entries.len() as u32).map(|at| self.row(at)).collect(),
            empty: if self.done { "no stories" } else { "looking for stories …" },
        }
    }

    /// Returns how far reading has come, in words; empty once all are read.
    pub(in crate::app) fn progress(&self) -> String {
        if self.done {
            return String::new();
        }
        format!("{} of {} read so far", self.read, self.entries.len())
    }

    /// Makes the list for the screen.
    pub(in crate::app) fn list_view(&self) -> ListView {
        ListView::new(ListKind::Stories, self.table(), list_view::ClosedList::default())
    }
}

impl Entry {
    /// Returns its title (unsanitised).
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
        // urgent ones first, then those with most left
        let done = (progress.done * 1_000).checked_div(progress.all).unwrap_or(1_000) as u32;
        let rank = if progress.is_urgent() { done } else { 2_000 + done };
        Cell::Ranked(progress.short().into(), role, rank)
    }

    /// Returns the names of who probably speaks in an article that nobody has annotated.
    fn probably_cell(&self) -> Cell {
        let Some(Ok(summary)) = self.summary.as_ref().filter(|_| self.exists) else {
            return Cell::Empty;
        };
        if !summary.drafted || summary.speakers.is_empty() {
            return Cell::Empty;
        }
        let names = summary.speakers.iter().take(NAMED).map(|speaker| &*speaker.name);
        let mut names = names.collect::<Vec<&str>>().join(", ");
        if summary.speakers.len() > NAMED {
            let _ = write!(names, " and {} more", summary.speakers.len() - NAMED);
        }
        Cell::dim(names)
    }

    fn table_row(&self, at: u32) -> TableRow {
        let dim = |words: Option<&str>| words.map_or(Cell::Empty, Cell::dim);
        let about = Cell::dim(self.row.about.as_str());
        let part = self.closed.as_ref().map(ClosedStory::part).or(self.read_before);
        let part = part.map_or(Cell::Empty, Cell::Share);
        let cells = match &self.summary {
            Some(Ok(summary)) => vec![
                Cell::words(self.title()),
                dim(summary.date.as_deref()),
                dim(summary.outlet.as_deref()),
                // what nobody has marked stands in columns of its own
                Cell::Count(if summary.drafted { 0 } else { summary.people }),
                Cell::Count(if summary.drafted { 0 } else { summary.quotes }),
                Cell::Count(summary.claims),
                Cell::Count(summary.suggestions),
                Cell::Count(summary.problems),
                part,
                about,
            ],
            Some(Err(why)) => {
                // the column that is always there says why
                let words = format!("{}: {why}", self.row.title);
                let mut cells = vec![Cell::Words(words.as_str().into(), Role::Problem, None)];
                cells.resize(9, Cell::Empty);
                cells.push(about);
                cells
            }
            None => {
                let mut cells = vec![Cell::dim(self.row.title.as_str())];
                cells.resize(9, Cell::Empty);
                cells.push(about);
                cells
            }
        };
        TableRow::new(RowTarget::Story(at), cells)
    }
}

impl App {
    /// Starts to find and read the stories of the library.
    pub(in crate::app) fn load_library(&mut self) -> Effect {
        self.list_stack.push(self.stories.list_view());
        let read = match self.stories.source() {
            LibrarySource::None => Effect::None,
            of => Effect::Library(of.clone()),
        };
        let asked = match (self.review_setup.start_in_review, &read) {
            (true, _) => self.open_queue(),
            (false, Effect::None) => self.request_progress(),
            (false, _) => Effect::None,
        };
        match asked {
            Effect::None => read,
            asked => Effect::Many(vec![read, asked]),
        }
    }

    /// Handles stories that were found or read.
    pub(in crate::app) fn handle_library(&mut self, batch: Batch) -> Effect {
        let stories = &mut self.stories;
        let first = stories.entries.len();
        for path in batch.found {
            let row = stories.source.row(path);
            stories.add(row);
        }
        let touched: Vec<u32> =
            batch.loaded.into_iter().filter_map(|loaded| stories.take_loaded(loaded)).collect();
        stories.done |= batch.done;
        let known = batch.done.then(|| Arc::clone(&stories.files));
        let was_empty = first == 0 && !stories.entries.is_empty();
        if let Some(list_view) = self.list_stack.first_mut() {
            let rows = first as u32..stories.entries.len() as u32;
            let more: Vec<TableRow> = rows.map(|at| stories.row(at)).collect();
            let touched = touched.iter().map(|at| (*at as usize, stories.row(*at)));
            list_view.update(more, touched, stories.progress());
            list_view.set_empty(stories.done);
            if let Some(table) = stories.table_if_changed() {
                list_view.replace_table(table);
            }
        }
        let mut effect = if was_empty { self.selection_moved() } else { Effect::None };
        if let Some(known) = known {
            let progress = self.request_progress();
            let people = self.refresh_people();
            let joins = self.request_joins();
            effect = Effect::Many(vec![effect, Effect::LastRead(known), progress, people, joins]);
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

    /// Handles how far stories were read in earlier sessions; what was read in this session takes
    /// precedence.
    pub(in crate::app) fn handle_last_read(&mut self, parts: &[(u32, f64)]) -> Effect {
        let stories = &mut self.stories;
        for (at, part) in parts {
            if let Some(entry) = stories.entries.get_mut(*at as usize) {
                entry.read_before = Some(*part);
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

    /// Handles changed, new and removed files of the library.
    pub(in crate::app) fn handle_changes(&mut self, changes: &Changes) -> Effect {
        let first = self.stories.entries.len() as u32;
        for at in &changes.removed {
            if let Some(entry) = self.stories.entries.get_mut(*at as usize) {
                entry.exists = false;
                entry.summary = Some(Err("is no longer there".to_owned()));
            }
        }
        let rows: Vec<StoryEntry> =
            changes.added.iter().map(|path| self.stories.source.row(path.clone())).collect();
        for row in rows {
            self.stories.add(row);
        }
        let last = self.stories.entries.len() as u32;
        let again: Vec<(u32, PathBuf)> = (changes.changed.iter().copied())
            .chain(first..last)
            .map(|at| (at, self.stories.files[at as usize].0.clone()))
            .collect();
        let table = self.stories.table();
        if let Some(list_view) = self.list_stack.first_mut() {
            list_view.replace_table(table);
        }
        if again.is_empty() { Effect::None } else { Effect::Reread(again) }
    }

    /// Opens a story of the library, at a span of its text if one is given.
    pub(in crate::app) fn open_story(&mut self, at: u32, span: Option<Span>) -> Effect {
        let Some(wanted) = self.stories.wanted(at) else { return Effect::None };
        self.stories.open = Some(at);
        self.stories.kept = None;
        self.open_at_span = span;
        self.open(wanted)
    }

    /// Closes the open story and shows the list it was opened from.
    pub(in crate::app) fn leave_story(&mut self) -> Effect {
        let keep = self.save_state();
        self.record_open_review();
        let drafts = self.take_edit_drafts();
        let left = self
            .reader
            .take()
            .and_then(|reader| self.stories.leave(ClosedStory::of(reader, drafts)));
        if let Some(at) = left {
            let row = self.stories.row(at);
            let progress = self.stories.progress();
            if let Some(list_view) = self.list_stack.first_mut() {
                list_view.update(Vec::new(), [(at as usize, row)].into_iter(), progress);
            }
        }
        self.clear_session();
        self.story_view = None;
        self.mode = Mode::List;
        // opening the story cancelled the preview that was being loaded
        match keep {
            Effect::None => self.selection_moved(),
            keep => Effect::Many(vec![keep, self.selection_moved()]),
        }
    }
}
