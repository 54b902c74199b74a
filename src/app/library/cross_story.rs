//! Lists across the stories of the library: all people, all quotes of one person, and the
//! hits of a search.
//!
//! The work is done in the background; results are shown as they come.

use std::sync::Arc;

use super::people::{JOINS_ONLY, LibraryJoins, people_table};
use crate::app::command::Call;
use crate::app::lists::{list_commands, preview};
use crate::app::mode::Message;
use crate::app::reading::search::open_library_search;
use crate::app::state::list_view::{ClosedList, ListKind, ListView, Preview};
use crate::app::{App, Effect, Mode};
use crate::library::cross_story::StoryToSearch;
use crate::library::{KnownPerson, PeopleFound, StoryLine, StoryLines};
use crate::story::PersonIx;
use crate::view::flow::wrapped;
use crate::view::role::{CardLine, Piece};
use crate::view::table::{Cell, Column, RowTarget, Table, TableRow};
use crate::view::visible::Measure;
use crate::view::{Query, Role, Search};

/// The state of the lists across stories.
#[derive(Debug, Default)]
pub struct CrossStoryLists {
    /// The people of the library, the one with most words first.
    pub(super) people: Arc<Vec<KnownPerson>>,
    /// The joins by hand, and the changes of them in this session.
    pub(super) joins: LibraryJoins,
    /// The person whose quotes are opened once the people are known: the story, and who they are
    /// there.
    wanted: Option<(u32, PersonIx)>,
    /// How many stories had been read when the people were requested, in words; empty if all.
    partial: String,
    /// True if the people were requested again, because more stories have been read.
    pub(super) refreshing: bool,
    /// The ID of the last request.
    pub(super) request: u64,
    /// The lines of the top list.
    lines: Vec<StoryLine>,
    /// True while results of the last request are missing.
    pub(super) busy: bool,
    /// How many stories were searched, and how many there are to search.
    searched: (usize, usize),
}

impl CrossStoryLists {
    pub(in crate::app) fn is_busy(&self) -> bool {
        self.busy
    }
}

/// The most lines that are listed: nobody reads more.
const MAX_LINES: usize = 200_000;

/// Opens the list of the people of the library.
pub(in crate::app) fn people(app: &mut App, call: Call) -> Effect {
    if app.reader.is_some() {
        return list_commands::people(app, call);
    }
    app.cross_story.wanted = None;
    request_people(app)
}

/// Opens all quotes of the current person, in all stories.
pub(in crate::app) fn quotes_of_person(app: &mut App, _: Call) -> Effect {
    let Some(reader) = &app.reader else { return Effect::None };
    let Some(person) = reader.person() else {
        return app.say_with_keys("go to a person first: {pick-speaker}, or {next} to a quote");
    };
    let Some(story) = app.stories.open else { return Effect::None };
    app.cross_story.wanted = Some((story, person));
    request_people(app)
}

fn request_people(app: &mut App) -> Effect {
    let summaries = app.stories.summaries();
    if summaries.iter().all(Option::is_none) {
        return app.say(Message::plain("no story has been read yet"));
    }
    app.cross_story.partial = app.stories.progress();
    app.cross_story.refreshing = false;
    app.find_people(summaries, None)
}

/// Opens the prompt for a search of all stories.
pub(in crate::app) fn search(app: &mut App, _: Call) -> Effect {
    open_library_search(app)
}

impl App {
    /// Returns true if there is a library.
    pub(crate) fn has_library(&self) -> bool {
        !self.list_stack.is_empty()
    }

    /// Returns true if the list of stories, or a list above it, is on the screen.
    pub(crate) fn on_library(&self) -> bool {
        self.on_list() && self.reader().is_none() && self.has_library()
    }

    /// Returns true if there are a current person and a library.
    pub(crate) fn has_person_and_library(&self) -> bool {
        self.has_person() && self.has_library()
    }

    /// Handles the people of the library.
    pub(in crate::app) fn handle_people(&mut self, id: u64, found: PeopleFound) -> Effect {
        let told = self.take_joins(id, &found);
        if id == JOINS_ONLY || id != self.cross_story.request {
            return told;
        }
        self.cross_story.busy = false;
        let people = Arc::new(found.people);
        let before = std::mem::replace(&mut self.cross_story.people, people);
        let Some(place) = self.cross_story.wanted.take() else {
            let table = people_table(&self.cross_story.people, &self.cross_story.partial);
            if self.cross_story.refreshing {
                self.take_people(table, &before);
            } else {
                self.push_list(ListView::new(ListKind::People, table, ClosedList::default()));
            }
            let again = self.refresh_people();
            return Effect::Many(vec![again, told]);
        };
        match self.cross_story.people.iter().position(|known| known.places.contains(&place)) {
            Some(at) => {
                let left = self.leave_story();
                Effect::Many(vec![left, self.open_quotes_of(at as u32)])
            }
            None => self.say(Message::plain("no quote of this person is marked")),
        }
    }

    /// Requests the people again once all stories are read, if the list is on top and was
    /// incomplete.
    pub(in crate::app) fn refresh_people(&mut self) -> Effect {
        let on_top = self
            .list_stack
            .last()
            .is_some_and(|list_view| matches!(list_view.kind, ListKind::People));
        if !on_top
            || self.cross_story.busy
            || self.cross_story.partial.is_empty()
            || !self.stories.done()
        {
            return Effect::None;
        }
        let effect = request_people(self);
        self.cross_story.refreshing = true;
        effect
    }

    /// Puts the complete people into the top list; the selected person stays selected.
    fn take_people(&mut self, table: Table, before: &[KnownPerson]) {
        let Some(list_view) =
            self.list_stack.last_mut().filter(|b| matches!(b.kind, ListKind::People))
        else {
            return;
        };
        let was = match list_view.selected_target() {
            Some(RowTarget::Known(at)) if list_view.selected() > 0 => before.get(*at as usize),
            _ => None,
        };
        let place = was.and_then(|known| known.places.first());
        let at =
            place.and_then(|p| self.cross_story.people.iter().position(|k| k.places.contains(p)));
        list_view.replace_table(table);
        match at {
            Some(at) => list_view.select_target(&RowTarget::Known(at as u32)),
            None => _ = list_view.select(0),
        }
    }

    /// Opens all quotes of a person, by their number among the people of the library.
    pub(in crate::app) fn open_quotes_of(&mut self, known: u32) -> Effect {
        let people = Arc::clone(&self.cross_story.people);
        let Some(person) = people.get(known as usize) else { return Effect::None };
        let mut stories: Vec<StoryToSearch> = Vec::new();
        for (story, who) in &person.places {
            match stories.last_mut().filter(|last| last.story == *story) {
                Some(last) => last.people.get_or_insert_default().push(*who),
                None => stories.extend(self.story_to_search(*story, Some(vec![*who]))),
            }
        }
        self.cross_story.searched = (0, stories.len());
        let mut list_view = ListView::new(
            ListKind::QuotesOf(known),
            quotes_table(&person.name),
            ClosedList::default(),
        );
        list_view.preview = Preview::Open;
        self.push_list(list_view);
        let id = self.start_story_search();
        Effect::SearchStories { id, stories, search: None }
    }

    /// Searches all stories.
    pub(in crate::app) fn search_library(&mut self, query: &Query, search: Search) -> Effect {
        let stories: Vec<StoryToSearch> = (0..self.stories.entries().len() as u32)
            .filter_map(|at| self.story_to_search(at, None))
            .collect();
        self.cross_story.searched = (0, stories.len());
        let mut list_view =
            ListView::new(ListKind::Hits, hits_table(&query.words), ClosedList::default());
        list_view.preview = Preview::Open;
        self.push_list(list_view);
        let id = self.start_story_search();
        Effect::SearchStories { id, stories, search: Some(search) }
    }

    fn story_to_search(&self, story: u32, people: Option<Vec<PersonIx>>) -> Option<StoryToSearch> {
        let entry = self.stories.entries().get(story as usize)?;
        let path = entry.row.wanted.path();
        entry.exists.then_some(StoryToSearch { story, path, people })
    }

    fn start_story_search(&mut self) -> u64 {
        let id = self.next_request_id();
        self.cross_story.request = id;
        self.cross_story.busy = true;
        self.cross_story.lines.clear();
        id
    }

    /// Pushes a list on the stack; if one of its kind is there, that and all above it are
    /// removed.
    pub(in crate::app) fn push_list(&mut self, list_view: ListView) {
        let same = |other: &ListView| {
            std::mem::discriminant(&other.kind) == std::mem::discriminant(&list_view.kind)
        };
        if let Some(at) = self.list_stack.iter().position(same) {
            self.list_stack.truncate(at);
        }
        self.list_stack.push(list_view);
        self.mode = Mode::List;
    }

    /// Adds lines to the top list.
    pub(in crate::app) fn handle_lines(
        &mut self,
        id: u64,
        batch: Vec<StoryLines>,
        done: bool,
    ) -> Effect {
        if id != self.cross_story.request {
            return Effect::None;
        }
        self.cross_story.busy = !done;
        let first = self.cross_story.lines.len();
        let mut failed = None;
        for lines in batch {
            self.cross_story.searched.0 += 1;
            failed = lines.failed.or(failed);
            let room = MAX_LINES.saturating_sub(self.cross_story.lines.len());
            self.cross_story.lines.extend(lines.lines.into_iter().take(room));
        }
        let more: Vec<TableRow> = match self.list_stack.last().map(|b| &b.kind) {
            Some(ListKind::Hits) => {
                self.cross_story.lines[first..].iter().map(|line| self.hit_row(line)).collect()
            }
            _ => self.cross_story.lines[first..].iter().map(|line| self.quote_row(line)).collect(),
        };
        let (looked, all) = self.cross_story.searched;
        let mut stories: Vec<u32> = self.cross_story.lines.iter().map(|line| line.story).collect();
        stories.dedup();
        let mut summary =
            format!("{} in {} of {all} stories", self.cross_story.lines.len(), stories.len());
        if !done && looked < all {
            summary = format!("{summary}, {looked} looked through so far");
        }
        if self.cross_story.lines.len() >= MAX_LINES {
            summary.push_str("; no more than these are listed");
        }
        let said = matches!(self.list_stack.last().map(|b| &b.kind), Some(ListKind::QuotesOf(_)));
        if said && !self.cross_story.partial.is_empty() {
            summary = format!("{summary}; only {}", self.cross_story.partial);
        }
        if let Some(list_view) = self
            .list_stack
            .last_mut()
            .filter(|b| matches!(b.kind, ListKind::QuotesOf(_) | ListKind::Hits))
        {
            list_view.update(more, std::iter::empty(), summary);
            list_view.set_empty(done);
        }
        match failed {
            Some(why) => self.say(Message::warning(why)),
            None => Effect::None,
        }
    }

    fn quote_row(&self, line: &StoryLine) -> TableRow {
        let date = self.stories.entries().get(line.story as usize).and_then(|e| match &e.summary {
            Some(Ok(summary)) => summary.date.as_deref(),
            _ => None,
        });
        let cells = vec![
            Cell::dim(self.stories.title(line.story)),
            date.map_or(Cell::Empty, Cell::dim),
            line.form.map_or(Cell::Empty, |form| Cell::words(form.word())),
            line.probability.map_or(Cell::Empty, Cell::Share),
            Cell::words(line.words.clone()),
        ];
        TableRow::new(RowTarget::Place(line.story, line.span), cells)
    }

    fn hit_row(&self, line: &StoryLine) -> TableRow {
        let number = line.at.line;
        let who = line.speaker.clone().or_else(|| line.quote.as_ref().map(|_| "unnamed".into()));
        let cells = vec![
            Cell::dim(self.stories.title(line.story)),
            Cell::Ranked(number.to_string().into(), Role::Dim, number),
            match (who, line.probability) {
                (None, _) => Cell::Empty,
                (Some(who), None) => Cell::words(who),
                (Some(who), Some(_)) => Cell::dim(format!("{who}?")),
            },
            Cell::words(excerpt(line)),
        ];
        TableRow::new(RowTarget::Place(line.story, line.span), cells)
    }

    /// Returns the preview of the selected row of a list across stories.
    pub(in crate::app) fn library_preview(&self, measure: Measure, rows: u16) -> Vec<CardLine> {
        let Some(list_view) = self.list_stack.last() else { return Vec::new() };
        match list_view.selected_target() {
            Some(RowTarget::Place(story, span)) => {
                let found = |line: &&StoryLine| line.story == *story && line.span == *span;
                let line = self.cross_story.lines.iter().find(found);
                line.map(|line| self.line_preview(line, measure, rows)).unwrap_or_default()
            }
            Some(RowTarget::Review(story, id)) => self.review_preview((*story, id), measure, rows),
            Some(RowTarget::Known(at)) => self.known_preview(*at, measure, rows),
            _ => Vec::new(),
        }
    }

    fn line_preview(&self, line: &StoryLine, measure: Measure, rows: u16) -> Vec<CardLine> {
        let mut lines = preview::wrap(Role::Title, self.stories.title(line.story), measure);
        let facts = [
            line.speaker.as_deref().unwrap_or_default().to_owned(),
            line.form.map(|form| format!("{} quote", form.word())).unwrap_or_default(),
            line.probability.map(|p| format!("proposed, {:.0} %", p * 100.0)).unwrap_or_default(),
            format!("line {}", line.at.line),
        ];
        let facts: Vec<String> = facts.into_iter().filter(|f| !f.is_empty()).collect();
        lines.extend(preview::wrap(Role::Dim, &facts.join(" · "), measure));
        lines.push(CardLine::default());
        if line.found.is_empty() {
            lines.extend(preview::wrap(Role::Quote, &line.words, measure));
        } else {
            lines.extend(with_found(line, measure));
        }
        // one more than there is room for shows that there is more
        lines.truncate(usize::from(rows) + 1);
        lines
    }

    /// Ends the search of the stories, if one is running.
    pub(in crate::app) fn end_search(&mut self) -> Effect {
        self.cross_story.busy = false;
        self.cross_story.request = self.next_request_id();
        Effect::EndStorySearch
    }
}

/// Returns the line of a hit, from shortly before the hit on.
fn excerpt(line: &StoryLine) -> Box<str> {
    const BEFORE: usize = 24;
    let from = line.found.range().start;
    let words = &line.words;
    if from <= BEFORE * 2 || words.starts_with('…') && from <= BEFORE {
        return words.clone();
    }
    let cut = crate::story::text::floor_border(words, from - BEFORE);
    let at = words[cut..from].find(' ').map_or(cut, |at| cut + at + 1);
    format!("… {}", &words[at..]).into()
}

/// Returns the wrapped line of a hit, with the hit highlighted.
fn with_found(line: &StoryLine, measure: Measure) -> Vec<CardLine> {
    let mut lines = Vec::new();
    let mut from = 0;
    for row in wrapped(&line.words, measure) {
        // wrapping only drops the blanks at the end of a row
        let Some(at) = line.words[from..].find(&row).map(|at| from + at) else {
            lines.extend(preview::wrap(Role::Text, &row, measure));
            continue;
        };
        let end = at + row.len();
        let (a, b) =
            (line.found.range().start.clamp(at, end), line.found.range().end.clamp(at, end));
        let piece = |range: std::ops::Range<usize>, role| Piece {
            text: line.words.get(range).unwrap_or_default().to_owned(),
            role,
            speaker: None,
        };
        let pieces =
            vec![piece(at..a, Role::Text), piece(a..b, Role::Hit), piece(b..end, Role::Text)];
        let pieces = pieces.into_iter().filter(|piece| !piece.text.is_empty()).collect();
        lines.push(CardLine { pieces, ..CardLine::default() });
        from = end;
    }
    lines
}

fn quotes_table(name: &str) -> Table {
    Table {
        title: format!("all quotes of {name}"),
        columns: vec![
            Column::new("story", 16, 40, 1),
            Column::new("date", 10, 10, 3),
            Column::new("form", 8, 8, 2),
            Column::number("probably", 1),
            Column::new("the words", 32, 500, 0),
        ],
        empty: "looking …",
        ..Table::default()
    }
}

fn hits_table(words: &str) -> Table {
    Table {
        title: format!("/{words} in all stories"),
        columns: vec![
            Column::new("story", 16, 40, 1),
            Column::new("line", 4, 7, 3),
            Column::new("who says it", 12, 24, 2),
            Column::new("the words", 32, 500, 0),
        ],
        empty: "looking …",
        ..Table::default()
    }
}
