//! News of work done beside the keys: stages of a story, hits, copies.

use std::sync::Arc;

use super::{App, Effect, Message, Mode, News, Reader, search};
use crate::view::Doc;

impl App {
    /// Takes a piece of news; what nobody waits for any more is dropped.
    pub(super) fn hear(&mut self, news: News) -> Effect {
        match news {
            News::Story { id, doc } => self.hear_story(id, doc),
            News::Kept { id, kept } => self.hear_kept(id, *kept),
            News::LastRead(parts) => self.hear_last_read(&parts),
            News::NotKept(why) => self.hear_not_kept(&why),
            News::NoStory { id, why } => self.hear_failure(id, why),
            News::Hit { id, hit } => search::hear_hit(self, id, hit),
            News::Hits { id, hits } => search::hear_hits(self, id, &hits),
            News::Library(batch) => self.hear_library(batch),
            News::People { id, people } => self.hear_people(id, people),
            News::Lines { id, lines, done } => self.hear_lines(id, lines, done),
            News::Reviewed { id, found, looked } => self.hear_reviewed(id, found, looked),
            News::Changed { id } => self.hear_changed(id),
            News::Changes(changes) => self.hear_changes(&changes),
            News::Source { id, found } => self.hear_source(id, found),
            News::Reviews { id, opened } => self.hear_reviews(id, opened),
            News::Journals { read, .. } => self.hear_journals(&read),
            News::Recorded(recorded) => self.hear_recorded(&recorded),
            News::NotRecorded { id, why, hint } => self.hear_not_recorded(id, &why, hint),
            News::Reported(done) => self.hear_reported(done),
            News::Edited(typed) => self.hear_edited(typed),
            News::NoCopy => self.say(Message::warning("copying is off in safe mode")),
            News::Copied(true) => self.say(Message::plain("copied")),
            News::Copied(false) => {
                self.say(Message::warning("the terminal would not take the copy"))
            }
        }
    }

    fn hear_story(&mut self, id: u64, doc: Arc<Doc>) -> Effect {
        if self.reloading == Some(id) {
            return self.hear_reloaded(id, doc);
        }
        if let Mode::Opening(asked) = self.mode
            && asked == id
        {
            let mut reader = Reader::new(doc, id);
            self.mode = Mode::Read;
            reader.lay(self.widths.measure(self.panes.text.width), self.panes.text.height);
            self.reader = Some(reader);
            self.awaited = None;
            let start = self.take_start();
            self.come_back(start.is_some());
            if let Some(span) = self.start.take() {
                super::going::go_to_span(self, span);
                let reviews = self.ask_reviews(false);
                return Effect::Many(vec![self.find_again(), reviews]);
            }
            let found = self.find_again();
            let started = start.map_or(Effect::None, |start| self.start_at(start));
            let reviews = self.ask_reviews(false);
            return Effect::Many(vec![found, started, reviews]);
        }
        match &mut self.reader {
            Some(reader) if reader.load == id => {
                reader.grow(doc);
                self.refresh_view();
                let found = self.find_again();
                let started = self.look_for_awaited();
                let reviews = self.ask_reviews(false);
                return Effect::Many(vec![found, started, reviews]);
            }
            _ => {
                if let Some(board) = self.boards.last_mut() {
                    board.hear_preview(id, doc);
                }
            }
        }
        Effect::None
    }

    fn hear_failure(&mut self, id: u64, why: crate::story::OpenError) -> Effect {
        if self.reloading == Some(id) {
            self.reloading = None;
            return self.say(Message::warning(format!("{why}; what was read before stays")));
        }
        let asked = matches!(self.mode, Mode::Opening(asked) if asked == id);
        match (asked, !self.boards.is_empty()) {
            (true, false) => Effect::Fail(why),
            (true, true) => {
                self.mode = Mode::List;
                self.message = Some(Message::error(why.to_string()));
                self.selection_moved()
            }
            (false, _) => {
                if let Some(board) = self.boards.last_mut() {
                    board.hear_no_preview(id, &why);
                }
                Effect::None
            }
        }
    }
}
