//! The reviews of the library: how much of each story is done, and one queue over all of
//! them.
//!
//! Journals are read in the background; a story that was just closed is counted from its
//! review session.

use super::open_at::Start;
use crate::app::command::Call;
use crate::app::lists::{list_commands, preview};
use crate::app::state::list_view::{ClosedList, ListKind, ListView, Preview, SortOrder};
use crate::app::{App, Effect, Message};
use crate::library::reviews::{
    ActiveReviewer, QueueLine, ReviewRequest, ReviewStatus, StoryToReview,
};
use crate::review::{ItemId, Status};
use crate::view::lists::counted;
use crate::view::role::CardLine;
use crate::view::table::{Cell, Column, RowTarget, Table, TableRow};
use crate::view::{Measure, Role, review_signs};

/// What is known of the reviews of the library.
#[derive(Debug, Default)]
pub struct ReviewProgress {
    /// The ID of the last request.
    request: u64,
    /// The status of each review, ordered by the number of the story.
    known: Vec<ReviewStatus>,
    /// How many stories were examined, and how many there are to examine.
    looked: (usize, usize),
    /// True while results of the last request are missing.
    busy: bool,
}

impl ReviewProgress {
    pub(in crate::app) fn is_busy(&self) -> bool {
        self.busy
    }

    fn of(&self, story: u32) -> Option<&ReviewStatus> {
        let at = self.known.binary_search_by_key(&story, |known| known.story).ok()?;
        Some(&self.known[at])
    }

    /// Stores the status of a review; returns true if the story is a new one.
    fn take(&mut self, reviewed: ReviewStatus) -> bool {
        match self.known.binary_search_by_key(&reviewed.story, |known| known.story) {
            Ok(at) => {
                self.known[at] = reviewed;
                false
            }
            Err(at) => {
                self.known.insert(at, reviewed);
                true
            }
        }
    }
}

/// Opens the queue of all stories.
pub(in crate::app) fn queue(app: &mut App, call: Call) -> Effect {
    if app.reader.is_some() {
        return list_commands::queue(app, call);
    }
    app.open_queue()
}

impl App {
    /// Pushes the queue of all stories on the stack of lists, and requests its rows.
    pub(in crate::app) fn open_queue(&mut self) -> Effect {
        let mut list_view = ListView::new(ListKind::Reviews, table(), ClosedList::default());
        list_view.set_sort(Some(SortOrder { column: 0, reversed: false }));
        list_view.preview = Preview::Open;
        self.push_list(list_view);
        if self.stories.is_reading() { Effect::None } else { self.request_progress() }
    }

    /// Requests the status of the reviews: of the stories with journals, or of all stories if the
    /// queue is open. Without a reviewer only the queue needs it.
    pub(in crate::app) fn request_progress(&mut self) -> Effect {
        let queue = self.list_stack.iter().any(|list_view| list_view.kind == ListKind::Reviews);
        if !queue && self.review_setup.who.is_none() {
            return Effect::None;
        }
        let entries = (0..).zip(self.stories.entries()).filter(|(_, entry)| entry.exists);
        let wanted = |(story, entry): (u32, &super::story_list::Entry)| StoryToReview {
            story,
            path: entry.row.wanted.path(),
            on_disk: entry.row.wanted.on_disk().is_some(),
        };
        let stories: Vec<StoryToReview> = entries.map(wanted).collect();
        let id = self.next_request_id();
        self.review_progress = ReviewProgress {
            request: id,
            busy: true,
            looked: (0, stories.len()),
            ..ReviewProgress::default()
        };
        let who = self.review_setup.who.clone().unwrap_or_default();
        let asked = ReviewRequest { stories, homes: self.review_setup.homes.clone(), who, queue };
        Effect::ReviewProgress(id, asked)
    }

    /// Handles the status of some reviews.
    pub(in crate::app) fn handle_review_progress(
        &mut self,
        id: u64,
        found: Vec<ReviewStatus>,
        (looked, done): (usize, bool),
    ) -> Effect {
        if id != self.review_progress.request {
            return Effect::None;
        }
        self.review_progress.busy = !done;
        self.review_progress.looked.0 = looked;
        let mut failed = None;
        let mut rows = Vec::new();
        for reviewed in found {
            failed = reviewed.failed.clone().or(failed);
            rows.extend(self.rows_of(&reviewed));
            if reviewed.is_begun() {
                self.stories.set_review(reviewed.story, reviewed.progress);
            }
            self.review_progress.take(reviewed);
        }
        self.show_progress();
        let summary = self.queue_summary();
        if let Some(list_view) =
            self.list_stack.iter_mut().find(|list_view| list_view.kind == ListKind::Reviews)
        {
            list_view.update(rows, std::iter::empty(), summary);
            list_view.set_empty(done);
        }
        match failed {
            Some(why) => self.say(Message::warning(why)),
            None => Effect::None,
        }
    }

    /// Stores the status of the open story's review before the story is closed.
    pub(in crate::app) fn record_open_review(&mut self) {
        let (Some(session), Some(reader)) = (&self.session, &self.reader) else { return };
        let Some(story) = self.stories.open else { return };
        let reviewed = ReviewStatus::of(story, &session.reviewed_story(reader.doc()));
        if !reviewed.is_begun() {
            return;
        }
        self.stories.set_review(story, reviewed.progress);
        self.review_progress.take(reviewed);
        self.show_progress();
        let mut fresh = table();
        fresh.summary = self.queue_summary();
        if let Some(at) =
            self.list_stack.iter().position(|list_view| list_view.kind == ListKind::Reviews)
        {
            let known = self.review_progress.known.iter();
            fresh.rows = known.flat_map(|reviewed| self.rows_of(reviewed)).collect();
            self.list_stack[at].replace_table(fresh);
        }
    }

    /// Shows in the list of stories how much of each is done.
    fn show_progress(&mut self) {
        let table = self.stories.table_if_changed();
        if let (Some(table), Some(list_view)) = (table, self.list_stack.first_mut()) {
            list_view.replace_table(table);
        }
    }

    /// Opens a story of the library in review mode, at an item.
    pub(in crate::app) fn open_item(&mut self, story: u32, id: &ItemId) -> Effect {
        let Some(wanted) = self.stories.wanted(story) else { return Effect::None };
        self.starts.by_path.insert(wanted.path(), Start::Item(id.to_string()));
        let effect = self.open_story(story, None);
        self.review_setup.enter_when_loaded = true;
        effect
    }

    fn rows_of<'a>(&'a self, reviewed: &'a ReviewStatus) -> impl Iterator<Item = TableRow> + 'a {
        reviewed.left.iter().map(|line| self.row_of(reviewed, line))
    }

    fn row_of(&self, reviewed: &ReviewStatus, line: &QueueLine) -> TableRow {
        let begun = reviewed.active.iter().any(|active| Some(&*active.who) == self.who());
        // stories this reviewer has begun come first
        let rank = line.status as u32 * 2 + u32::from(!begun);
        let (stands, role) = match review_signs::left(line.status) {
            Some(('·', _)) | None => (line.status.word().to_owned(), Role::Text),
            Some((sign, role)) => (format!("{sign} {}", line.status.word()), role),
        };
        let cells = vec![
            Cell::Ranked(stands.into(), role, rank),
            others_at_work(reviewed, line),
            Cell::words(self.stories.title(reviewed.story)),
            Cell::dim(line.id.id.clone()),
            line.speaker.clone().map_or(Cell::Empty, Cell::words),
            Cell::words(line.words.clone()),
        ];
        TableRow::new(RowTarget::Review(reviewed.story, line.id.clone()), cells)
    }

    fn who(&self) -> Option<&str> {
        self.review_setup.who.as_deref()
    }

    fn queue_summary(&self) -> String {
        let left =
            self.review_progress.known.iter().map(|reviewed| reviewed.left.len()).sum::<usize>();
        let (looked, all) = self.review_progress.looked;
        let of = |n: usize| if n == 1 { "1 story".to_owned() } else { format!("{n} stories") };
        let far = if self.review_progress.busy {
            format!(", {looked} looked at so far")
        } else {
            String::new()
        };
        let nobody = if self.who().is_none() { " · no reviewer is named yet" } else { "" };
        format!("{left} left in {}{far}{nobody}", of(all))
    }

    /// Returns the preview of a row of the queue: its story, who works on it, the item.
    pub(in crate::app) fn review_preview(
        &self,
        (story, id): (u32, &ItemId),
        measure: Measure,
        rows: u16,
    ) -> Vec<CardLine> {
        let Some(reviewed) = self.review_progress.of(story) else { return Vec::new() };
        let Some(line) = reviewed.left.iter().find(|line| line.id == *id) else {
            return Vec::new();
        };
        let mut lines = preview::wrap(Role::Title, self.stories.title(story), measure);
        lines.extend(preview::wrap(Role::Text, &reviewed.progress.words(), measure));
        for active in &reviewed.active {
            let ActiveReviewer { who, at, events } = active;
            let events = counted(*events as usize, "event");
            let text = format!("{who}: {events}, the last {}", at.replacen('T', " ", 1));
            lines.extend(preview::wrap(Role::Dim, text.trim_end_matches('Z'), measure));
        }
        if reviewed.active.is_empty() {
            lines.extend(preview::wrap(Role::Dim, "nobody has begun", measure));
        }
        lines.push(CardLine::default());
        let speaker = line.speaker.as_deref().map(|who| format!(" · {who}")).unwrap_or_default();
        let text = format!("{} · {} · {}{speaker}", line.id.id, line.status.word(), line.kind);
        lines.extend(preview::wrap(Role::Text, &text, measure));
        if !line.others.is_empty() {
            let text = format!("answered by {}; shown once you have", line.others.join(", "));
            lines.extend(preview::wrap(Role::Dim, &text, measure));
        }
        lines.extend(preview::wrap(Role::Quote, &line.words, measure));
        lines.truncate(usize::from(rows) + 1);
        lines
    }
}

/// Returns who else works on an item: who has answered it, else who was last at its story.
fn others_at_work(reviewed: &ReviewStatus, line: &QueueLine) -> Cell {
    if !line.others.is_empty() && line.status == Status::Open {
        return Cell::words(format!("{} answered", line.others.join(", ")));
    }
    let last = reviewed.active.first();
    last.map_or(Cell::Empty, |ActiveReviewer { who, at, .. }| {
        let time = at.get(5..16).unwrap_or(at).replacen('T', " ", 1);
        Cell::dim(format!("{who} {time}"))
    })
}

/// Returns the queue before anything is known.
fn table() -> Table {
    Table {
        title: "queue of all stories".to_owned(),
        columns: vec![
            Column::new("stands", 10, 16, 0),
            Column::new("reviewers", 10, 24, 2),
            Column::new("story", 14, 30, 0),
            Column::new("item", 4, 10, 3),
            Column::new("who", 12, 22, 4),
            Column::new("words", 16, 500, 1),
        ],
        empty: "looking …",
        ..Table::default()
    }
}
