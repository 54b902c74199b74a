//! Answers: what has changed since the line came, in words; and reading on.
//!
//! What else a line does is not here.

use super::article_text::{self, Telling, counted};
use super::numbered_choices::Choices;
use super::review::{item, mode};
use super::{Linear, Page, ROWS, Rows, Say, Was, current_item, reading_unit};
use crate::app::mode::Subject;
use crate::app::state::navigation::WRAPPED;
use crate::app::{App, Effect, Mode, Reader, Selection};

impl Linear {
    /// Returns the answer to the last line, or to what came beside the lines: whole lines of plain words.
    pub fn answer(&mut self, app: &App) -> String {
        let mut page = Page::new(self.width);
        // who begins to check hears first of what
        if app.in_review_mode().is_some() && matches!(app.mode(), Mode::Read) {
            self.greet_first(app, &mut page);
        }
        for note in std::mem::take(&mut self.notes) {
            page.line(&note);
        }
        let told = self.told.take();
        page.lines(self.saved(app, told));
        if app.message() != self.said.as_ref() {
            app.message().into_iter().for_each(|m| page.line(&mode::in_words(&m.text)));
        }
        self.said = app.message().cloned();
        if app.in_review_mode().is_some() && !std::mem::replace(&mut self.hinted.checking, true) {
            page.line(mode::HINT);
        }
        match (app.mode(), self.offered.take()) {
            (_, Some(offered)) => {
                self.say_rows(&Choices::Commands(&offered, app), &mut page);
                self.offered = Some(offered);
            }
            (Mode::Opening(_), _) => page.line("opening the story"),
            (Mode::Prompt(prompt), _) => page.line(&mode::asks(prompt)),
            (Mode::Read, _) => self.say_reading(app, &mut page),
            _ => match Choices::of(app) {
                Some(choices) => {
                    if let Choices::Card(card, _) = &choices
                        && self.rows.list != choices.identity()
                    {
                        say_checked(app, card.subject, &mut page);
                    }
                    self.say_rows(&choices, &mut page);
                }
                None => page.line("q goes back"),
            },
        }
        self.was = Was::of(app);
        self.say = Say::Changes;
        page.done()
    }

    /// Says rows of a list: its first ones where it is new, more where they were asked for, else the selected one.
    fn say_rows(&mut self, choices: &Choices<'_>, page: &mut Page) {
        let list = choices.identity();
        let new = self.rows.list != list;
        if new || self.say == Say::Place {
            let back = self.known.contains(&list);
            if let (Choices::Table(_), false) = (choices, back) {
                self.known.push(list.clone());
            }
            self.rows = Rows { list, from: 0, to: 0 };
            if !choices.title().is_empty() {
                page.line(&choices.title());
            }
            if back && self.say != Say::Place {
                return say_selected(choices, page);
            }
        } else if self.say != Say::Rows {
            if choices.selected() != self.was.selected || page.is_empty() {
                say_selected(choices, page);
            }
            return;
        }
        self.rows.from = self.rows.to;
        self.rows.to = (self.rows.from + ROWS).min(choices.len());
        for row in (self.rows.from..self.rows.to).map(|at| choices.row(at)) {
            if !row.words.is_empty() {
                page.line(&row.said());
            }
        }
        if self.rows.to < choices.len() {
            page.line(&choices.more(self.rows.from, self.rows.to));
        } else if new && !std::mem::replace(&mut self.hinted.lists, true) {
            page.line("A number chooses, q goes back, help lists what can be done.");
        }
    }

    /// Makes ready to say more rows of the open list; tells whether there are any.
    pub(super) fn more_rows(&mut self, app: &App) -> bool {
        let more = Choices::of(app).is_some_and(|choices| {
            choices.identity() == self.rows.list && self.rows.to < choices.len()
        });
        if more {
            self.say = Say::Rows;
        }
        more
    }

    /// Says where the reader is in the text, as far as that has changed or was asked for.
    fn say_reading(&mut self, app: &App, page: &mut Page) {
        self.rows = Rows::default();
        let Some(reader) = app.reader() else { return };
        let whole = reader.doc().story.whole;
        if self.say == Say::Story {
            return self.greet(reader, page);
        }
        let came = match self.greeted {
            Some((load, known)) if load == reader.load => {
                if whole && !known {
                    page.line(&format!("annotations read: {}", counts(reader)));
                }
                false
            }
            _ => {
                self.greet(reader, page);
                reader.selection.is_some() || reader.top().place.block > 0
            }
        };
        let greeted = self.greeted.replace((reader.load, whole));
        let new = greeted.is_none_or(|(load, _)| load != reader.load);
        let now = Was::of(app);
        // a walk that came round to where it began has moved too
        let round = app.message().is_some_and(|message| WRAPPED.contains(&message.text.as_str()));
        let moved = round || now.on != self.was.on || now.block != self.was.block;
        if self.say == Say::Text {
            self.say_text(app, reader, page);
        } else if came
            || (self.say == Say::Place)
            || (!new && (moved || (self.was.reading && page.is_empty())))
        {
            match reader
                .visible_selection()
                .filter(|_| !(self.say == Say::Place) || !self.text_last)
            {
                Some(on) => {
                    (self.heard, self.text_last) = (None, false);
                    self.say_standing(app, reader, on, page);
                }
                None => self.say_text(app, reader, page),
            }
        } else if let (false, Some(session), Some(Selection::Item(item))) =
            (new, app.in_review_mode(), reader.selection)
        {
            // a line that was asked for, a list: who checks stands where they stood
            if page.is_empty() {
                page.lines(item::standing(session, reader, item));
            } else if self.decided {
                page.lines(item::left(session, reader, item));
            }
        } else if !new && !self.was.reading {
            let unit =
                reading_unit::around(&reader.doc().blocks, reader.top().place.block as usize);
            if !unit.is_empty() {
                let plain = Telling { marks: false, ..self.telling(app, reader) };
                page.line(&article_text::heading(reader.doc(), &unit, plain));
            }
        }
    }

    /// Says what is stood on; to who checks, also what is known of it.
    fn say_standing(&self, app: &App, reader: &Reader, on: Selection, page: &mut Page) {
        let mut lines = current_item::told(reader, on, self.brief);
        if let (Some(session), Selection::Item(item)) = (app.in_review_mode(), on)
            && let (Some(standing), Some(first)) =
                (item::standing(session, reader, item), lines.first_mut())
        {
            first.insert_str(0, &format!("{standing}. "));
            lines.extend(item::told(session, reader, item));
        }
        page.lines(lines);
    }

    /// Says what the open story is, if that was not said yet; what is stood on is said later.
    fn greet_first(&mut self, app: &App, page: &mut Page) {
        let Some(reader) = app.reader() else { return };
        if self.greeted.is_none_or(|(load, _)| load != reader.load) {
            self.greet(reader, page);
            self.greeted = Some((reader.load, reader.doc().story.whole));
            self.say = Say::Place;
        }
    }

    fn greet(&mut self, reader: &Reader, page: &mut Page) {
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
        if !std::mem::replace(&mut self.hinted.reading, true) {
            page.line("Enter reads on, help lists what can be done.");
        }
    }

    fn telling(&self, app: &App, reader: &Reader) -> Telling {
        let look = app.display();
        let only = if look.spotlight { reader.person() } else { None };
        Telling { brief: self.brief, marks: look.marks, only }
    }

    /// Says the piece of the text where the reader is.
    fn say_text(&mut self, app: &App, reader: &Reader, page: &mut Page) {
        let doc = reader.doc();
        let unit = reading_unit::around(&doc.blocks, reader.top().place.block as usize);
        if unit.is_empty() {
            return page.line("the story has no text");
        }
        let telling = self.telling(app, reader);
        page.line(&article_text::heading(doc, &unit, telling));
        for block in unit.clone() {
            page.line(&article_text::block(doc, block, telling));
        }
        (self.heard, self.text_last) = (Some((reader.load, unit.start)), true);
    }

    /// Goes to the piece of the text after the one that was read last, or stays where none was.
    pub(super) fn read_on(&mut self, app: &mut App) {
        let Some(reader) = app.reader() else { return };
        let blocks = std::sync::Arc::clone(&reader.doc().blocks);
        let unit = reading_unit::around(&blocks, reader.top().place.block as usize);
        if self.heard == Some((reader.load, unit.start)) {
            if unit.end >= blocks.len() {
                self.left = 0;
                self.notes.push("the end of the story".to_owned());
                return;
            }
            app.scroll_to(blocks.get(unit.end).span.start);
        }
        self.left = self.left.saturating_sub(1);
        self.say = Say::Text;
    }

    /// Goes back: to the rows before, or to the piece of the text before.
    pub(super) fn back(&mut self, app: &mut App) -> Effect {
        if Choices::of(app).is_some() {
            if self.rows.from == 0 {
                self.notes.push("the beginning of the list".to_owned());
            } else {
                self.rows.to = self.rows.from.saturating_sub(ROWS);
                self.say = Say::Rows;
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
                self.say = Say::Text;
            }
            None => self.notes.push("the top of the story".to_owned()),
        }
        Effect::None
    }
}

/// Says what is known of the item of a card to who checks.
fn say_checked(app: &App, subject: Subject, page: &mut Page) {
    if let (Some(session), Some(reader), Subject::Item(item)) =
        (app.session(), app.reader(), subject)
        && let Some(standing) = item::standing(session, reader, item)
    {
        page.line(&standing);
        page.lines(item::told(session, reader, item));
    }
}

/// Says the row that is chosen without a number.
fn say_selected(choices: &Choices<'_>, page: &mut Page) {
    let mut rows = (0..choices.len()).map(|at| choices.row(at));
    if let Some(row) = rows.find(|row| row.number == Some(choices.selected())) {
        page.line(&row.said());
    }
}

/// Returns what is marked in a story, counted.
fn counts(reader: &Reader) -> String {
    let doc = reader.doc();
    let links = &doc.links;
    let mut parts = vec![
        counted(links.quotes().len(), "quote"),
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
