//! Builds the answer to a line: what has changed since the last one, in words. Also reading
//! on and back, which depend on what was read last.
//!
//! Carrying lines out is in `run_line`.

use super::article_text::{self, MarkDetail, counted};
use super::numbered_choices::Choices;
use super::review::{item, mode};
use super::{Introduced, Linear, Page, Previous, ROWS, Reply, Rows, current_item, reading_unit};
use crate::app::mode::Subject;
use crate::app::state::navigation::WRAPPED;
use crate::app::{App, Effect, Mode, Reader, Selection};
use crate::mend::ChangedLine;

impl Linear {
    /// Returns the answer to the last line, or to a background event: whole lines of plain words.
    pub fn answer(&mut self, app: &App) -> String {
        let mut page = Page::new(self.width);
        // in review mode, the story is introduced before its first item
        if app.in_review_mode().is_some() && matches!(app.mode(), Mode::Read) {
            self.introduce_once(app, &mut page);
        }
        for note in std::mem::take(&mut self.notes) {
            page.line(&note);
        }
        let message = self.line_message.take();
        page.lines(self.with_save_state(app, message));
        if app.message() != self.reported.as_ref() {
            app.message().into_iter().for_each(|m| page.line(&mode::in_words(&m.text)));
        }
        self.reported = app.message().cloned();
        if app.in_review_mode().is_some() && !std::mem::replace(&mut self.hints_given.review, true)
        {
            page.line(mode::HINT);
        }
        match (app.mode(), self.offered.take()) {
            (_, Some(offered)) => {
                self.read_rows(&Choices::Commands(&offered, app), &mut page);
                self.offered = Some(offered);
            }
            (Mode::Opening(_), _) => page.line("opening the story"),
            (Mode::Prompt(prompt), _) => page.line(&mode::question(prompt)),
            (Mode::Read, _) => self.read_position(app, &mut page),
            (Mode::Select(selecting), _) => {
                let body = app.reader().map(|reader| reader.doc().story.text.clone());
                for part in &selecting.parts {
                    page.line(body.as_ref().map_or("", |body| body.slice(*part)));
                }
            }
            _ => match Choices::of(app) {
                Some(choices) => {
                    if let Choices::Card(card, _) = &choices
                        && self.rows.list != choices.identity()
                    {
                        read_review_details(app, card.subject, &mut page);
                    }
                    self.read_rows(&choices, &mut page);
                    if let Choices::Picker(picker, _) = &choices
                        && picker.shown.len() == 1
                    {
                        page.lines(changed_lines(app));
                    }
                }
                None => page.line("q goes back"),
            },
        }
        self.previous = Previous::of(app);
        self.reply = Reply::Changes;
        page.done()
    }

    /// Reads rows of a list: the first ones of a new list, more if asked for, else the selected one.
    fn read_rows(&mut self, choices: &Choices<'_>, page: &mut Page) {
        let list = choices.identity();
        let new = self.rows.list != list;
        if new || self.reply == Reply::Place {
            let back = self.tables_read.contains(&list);
            if let (Choices::Table(_), false) = (choices, back) {
                self.tables_read.push(list.clone());
            }
            self.rows = Rows { list, from: 0, to: 0 };
            if !choices.title().is_empty() {
                page.line(&choices.title());
            }
            if back && self.reply != Reply::Place {
                return read_selected_row(choices, page);
            }
        } else if self.reply != Reply::Rows {
            if choices.selected() != self.previous.selected || page.is_empty() {
                read_selected_row(choices, page);
            }
            return;
        }
        self.rows.from = self.rows.to;
        self.rows.to = (self.rows.from + ROWS).min(choices.len());
        for row in (self.rows.from..self.rows.to).map(|at| choices.row(at)) {
            if !row.words.is_empty() {
                page.line(&row.text());
            }
        }
        if self.rows.to < choices.len() {
            page.line(&choices.more(self.rows.from, self.rows.to));
        } else if new && !std::mem::replace(&mut self.hints_given.lists, true) {
            page.line("A number chooses, q goes back, help lists what can be done.");
        }
    }

    /// Prepares to read more rows of the open list; returns false if there are none.
    pub(super) fn more_rows(&mut self, app: &App) -> bool {
        let more = Choices::of(app).is_some_and(|choices| {
            choices.identity() == self.rows.list && self.rows.to < choices.len()
        });
        if more {
            self.reply = Reply::Rows;
        }
        more
    }

    /// Reads the position in the text, if it has changed or was asked for.
    fn read_position(&mut self, app: &App, page: &mut Page) {
        self.rows = Rows::default();
        let Some(reader) = app.reader() else { return };
        let whole = reader.doc().story.whole;
        if self.reply == Reply::Story {
            return self.introduce(reader, page);
        }
        let to_be_read = match self.introduced {
            Some(before) if before.opened == reader.opened => {
                if whole && !before.whole {
                    page.line(&format!("annotations read: {}", counts(reader)));
                }
                // after an edit, what was edited is read
                before.load != reader.load && reader.selection.is_some()
            }
            _ => {
                self.introduce(reader, page);
                reader.selection.is_some() || reader.top().place.block > 0
            }
        };
        let introduced = self.introduced.replace(Introduced::of(reader));
        let new = introduced.is_none_or(|before| before.opened != reader.opened);
        let now = Previous::of(app);
        // wrapping around to the same item is a move too
        let round = app.message().is_some_and(|message| WRAPPED.contains(&message.text.as_str()));
        let moved = round || now.on != self.previous.on || now.block != self.previous.block;
        if self.reply == Reply::Text {
            self.read_text(app, reader, page);
        } else if to_be_read
            || (self.reply == Reply::Place)
            || (!new && (moved || (self.previous.reading && page.is_empty())))
        {
            match reader
                .visible_selection()
                .filter(|_| !(self.reply == Reply::Place) || !self.text_was_last)
            {
                Some(on) => {
                    (self.last_read, self.text_was_last) = (None, false);
                    self.read_selection(app, reader, on, page);
                }
                None => self.read_text(app, reader, page),
            }
        } else if let (false, Some(session), Some(Selection::Item(item))) =
            (new, app.in_review_mode(), reader.selection)
        {
            // back from a prompt or a list: the reviewer is at the same item
            if page.is_empty() {
                page.lines(item::id_and_status(session, reader, item));
            } else if self.decided {
                page.lines(item::still_open(session, reader, item));
            }
        } else if !new && !self.previous.reading {
            let unit =
                reading_unit::around(&reader.doc().blocks, reader.top().place.block as usize);
            if !unit.is_empty() {
                let plain = MarkDetail { marks: false, ..self.mark_detail(app, reader) };
                page.line(&article_text::heading(reader.doc(), &unit, plain));
            }
        }
    }

    /// Reads the current item; in review mode with its review details.
    fn read_selection(&self, app: &App, reader: &Reader, on: Selection, page: &mut Page) {
        let mut lines = current_item::describe(reader, on, self.brief);
        if let (Some(session), Selection::Item(item)) = (app.in_review_mode(), on)
            && let (Some(status), Some(first)) =
                (item::id_and_status(session, reader, item), lines.first_mut())
        {
            first.insert_str(0, &format!("{status}. "));
            lines.extend(item::details(session, reader, item));
        }
        page.lines(lines);
    }

    /// Introduces the open story if that was not done yet; the position is read after it.
    fn introduce_once(&mut self, app: &App, page: &mut Page) {
        let Some(reader) = app.reader() else { return };
        if self.introduced.is_none_or(|before| before.opened != reader.opened) {
            self.introduce(reader, page);
            self.introduced = Some(Introduced::of(reader));
            self.reply = Reply::Place;
        }
    }

    fn introduce(&mut self, reader: &Reader, page: &mut Page) {
        let meta = &reader.doc().story.meta;
        page.line(&meta.title);
        let mut facts: Vec<String> =
            [&meta.outlet, &meta.date].into_iter().flatten().map(String::clone).collect();
        if !meta.authors.is_empty() {
            facts.push(format!("by {}", meta.authors.join(" and ")));
        }
        if !facts.is_empty() {
            page.line(&facts.join(", "));
        }
        let paragraphs = counted(reader.doc().blocks.paragraphs() as usize, "paragraph");
        if reader.doc().story.whole {
            page.line(&format!("{paragraphs}, {}", counts(reader)));
        } else {
            page.line(&format!("{paragraphs}; reading annotations"));
        }
        if !std::mem::replace(&mut self.hints_given.reading, true) {
            page.line("Enter reads on, help lists what can be done.");
        }
    }

    fn mark_detail(&self, app: &App, reader: &Reader) -> MarkDetail {
        let look = app.display();
        let only = if look.spotlight { reader.person() } else { None };
        MarkDetail { brief: self.brief, marks: look.marks, only }
    }

    /// Reads the text unit at the current position.
    fn read_text(&mut self, app: &App, reader: &Reader, page: &mut Page) {
        let doc = reader.doc();
        let unit = reading_unit::around(&doc.blocks, reader.top().place.block as usize);
        if unit.is_empty() {
            return page.line("the story has no text");
        }
        let detail = self.mark_detail(app, reader);
        page.line(&article_text::heading(doc, &unit, detail));
        for block in unit.clone() {
            page.line(&article_text::block(doc, block, detail));
        }
        (self.last_read, self.text_was_last) = (Some((reader.load, unit.start)), true);
    }

    /// Moves to the text unit after the one that was read last; stays if none was.
    pub(super) fn read_on(&mut self, app: &mut App) {
        let Some(reader) = app.reader() else { return };
        let blocks = std::sync::Arc::clone(&reader.doc().blocks);
        let unit = reading_unit::around(&blocks, reader.top().place.block as usize);
        if self.last_read == Some((reader.load, unit.start)) {
            if unit.end >= blocks.len() {
                self.units_left = 0;
                self.notes.push("the end of the story".to_owned());
                return;
            }
            app.scroll_to(blocks.get(unit.end).span.start);
        }
        self.units_left = self.units_left.saturating_sub(1);
        self.reply = Reply::Text;
    }

    /// Goes back: to the previous rows, or to the previous text unit.
    pub(super) fn back(&mut self, app: &mut App) -> Effect {
        if Choices::of(app).is_some() {
            if self.rows.from == 0 {
                self.notes.push("the beginning of the list".to_owned());
            } else {
                self.rows.to = self.rows.from.saturating_sub(ROWS);
                self.reply = Reply::Rows;
            }
            return Effect::None;
        }
        let Some(reader) = app.reader() else { return Effect::None };
        let blocks = std::sync::Arc::clone(&reader.doc().blocks);
        let unit = reading_unit::around(&blocks, reader.top().place.block as usize);
        match unit.start.checked_sub(1).filter(|before| *before < blocks.len()) {
            Some(before) => {
                let before = reading_unit::around(&blocks, before);
                app.scroll_to(blocks.get(before.start).span.start);
                self.reply = Reply::Text;
            }
            None => self.notes.push("the top of the story".to_owned()),
        }
        Effect::None
    }
}

/// Reads the review details of the item of a card.
fn read_review_details(app: &App, subject: Subject, page: &mut Page) {
    if let (Some(session), Some(reader), Subject::Item(item)) =
        (app.session(), app.reader(), subject)
        && let Some(status) = item::id_and_status(session, reader, item)
    {
        page.line(&status);
        page.lines(item::details(session, reader, item));
    }
}

/// Returns what the only choice of an edit would change in the file.
fn changed_lines(app: &App) -> Vec<String> {
    match app.mend_state().preview() {
        None => Vec::new(),
        Some(Err(why)) => vec![why.clone()],
        Some(Ok(lines)) => {
            let words = |line: &ChangedLine| {
                let does = if line.added { "adds line" } else { "takes out line" };
                format!("{does} {}: {}", line.line, line.text)
            };
            lines.iter().map(words).collect()
        }
    }
}

/// Reads the selected row.
fn read_selected_row(choices: &Choices<'_>, page: &mut Page) {
    let mut rows = (0..choices.len()).map(|at| choices.row(at));
    if let Some(row) = rows.find(|row| row.number == Some(choices.selected())) {
        page.line(&row.text());
    }
}

/// Returns the counts of what is annotated in a story.
fn counts(reader: &Reader) -> String {
    let doc = reader.doc();
    let links = &doc.links;
    let proposed = doc.story.proposals();
    let quotes = match (links.quotes().len() - proposed, proposed) {
        (n, 0) => counted(n, "quote"),
        (0, n) => format!("{n} proposed by sayso"),
        (n, proposed) => format!("{}, {proposed} proposed by sayso", counted(n, "quote")),
    };
    let mut parts = vec![
        quotes,
        counted(links.claims().len(), "claim"),
        counted(links.speakers().len(), "speaker"),
    ];
    for (n, noun) in [
        (links.unmarked().len(), "unmarked quotation"),
        (doc.story.problems.len(), "problem"),
        (doc.hidden as usize, "hidden character"),
    ] {
        if n > 0 {
            parts.push(counted(n, noun));
        }
    }
    parts.join(", ")
}
