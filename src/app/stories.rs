//! The stories of the library as the reader knows them: what each is called,
//! what is in it once that is known, where it was left.
//!
//! Finding and loading them is the library's.

use super::board::{Board, What};
use super::boards::fresh;
use super::card::CardLine;
use super::keeping::Left;
use super::{App, Effect, Mode, Wanted, preview};
use crate::library::state::Kept;
use crate::story::Span;
use crate::view::table::{Cell, Column, Leads, Table, TableRow};

/// One story to choose from.
#[derive(Clone, Debug)]
pub struct ShelfRow {
    /// What it is called (unsanitised).
    pub title: String,
    /// A word on it: its place, or what it is (unsanitised).
    pub about: String,
    /// What opens it.
    pub wanted: Wanted,
}

/// One story of the library.
#[derive(Debug)]
pub struct Entry {
    /// What it is called and what opens it.
    pub row: ShelfRow,
    /// How it was left, in this run.
    pub left: Option<Left>,
}

/// The stories of the library, numbered as they came.
#[derive(Debug, Default)]
pub struct Stories {
    entries: Vec<Entry>,
    /// The one that is open or being opened.
    pub(super) open: Option<u32>,
    /// Whose words in all stories are listed.
    said: Option<u32>,
    /// What earlier readers kept of the story that is being opened.
    pub(super) kept: Option<Kept>,
}

impl Stories {
    /// Takes the stories that the reader starts with.
    pub(super) fn new(rows: Vec<ShelfRow>) -> Self {
        let entries = rows.into_iter().map(|row| Entry { row, left: None }).collect();
        Self { entries, ..Self::default() }
    }

    /// Returns every story.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns what opens a story.
    pub(super) fn wanted(&self, at: u32) -> Option<Wanted> {
        self.entries.get(at as usize).map(|entry| entry.row.wanted.clone())
    }

    /// Takes how the story that is being opened was left.
    pub(super) fn take_left(&mut self) -> Option<Left> {
        self.entries.get_mut(self.open? as usize)?.left.take()
    }

    /// Keeps how the open story is left.
    pub(super) fn leave(&mut self, left: Left) {
        if let Some(entry) = self.open.and_then(|at| self.entries.get_mut(at as usize)) {
            entry.left = Some(left);
        }
        self.open = None;
    }

    /// Returns the list of them.
    fn table(&self) -> Table {
        let row = |(at, entry): (u32, &Entry)| {
            let cells =
                vec![Cell::words(entry.row.title.as_str()), Cell::dim(entry.row.about.as_str())];
            TableRow::new(Leads::Story(at), cells)
        };
        Table {
            title: "stories".to_owned(),
            summary: String::new(),
            columns: vec![Column::new("title", 10, 72, 0), Column::new("about", 10, 500, 1)],
            rows: (0..).zip(&self.entries).map(row).collect(),
            empty: "no stories",
        }
    }

    /// Makes the list of them for the screen.
    pub(super) fn board(&self) -> Board {
        fresh(What::Stories, self.table())
    }
}

impl App {
    /// Opens a story of the library, at a stretch of its text where one is given.
    pub(super) fn open_story(&mut self, at: u32, span: Option<Span>) -> Effect {
        let Some(wanted) = self.stories.wanted(at) else { return Effect::None };
        self.stories.open = Some(at);
        self.stories.kept = None;
        self.start = span;
        self.open(wanted)
    }

    /// Opens all that somebody says.
    pub(super) fn open_said(&mut self, known: u32) -> Effect {
        self.stories.said = Some(known);
        Effect::None
    }

    /// Ends a search through the stories, if one is under way.
    pub(super) fn end_search(&mut self) -> Effect {
        self.stories.said = None;
        Effect::None
    }

    /// Returns what the selected row of a list across stories is about.
    pub(super) fn preview_across(&self, width: u16, rows: u16) -> Vec<CardLine> {
        if self.stories.said.is_none() || width == 0 || rows == 0 {
            Vec::new()
        } else {
            preview::words("")
        }
    }

    /// Leaves the open story for the list it was opened from.
    pub(super) fn leave_story(&mut self) -> Effect {
        let keep = self.keep();
        if let Some(reader) = self.reader.take() {
            self.stories.leave(Left::of(reader));
        }
        self.view = None;
        self.mode = Mode::List;
        // opening the story ended the loading of the preview
        match keep {
            Effect::None => self.selection_moved(),
            keep => Effect::Many(vec![keep, self.selection_moved()]),
        }
    }
}
