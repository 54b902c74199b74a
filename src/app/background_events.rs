//! News of work done beside the keys: stages of a story, hits, copies.

use std::sync::Arc;

use super::reading::search;
use super::{App, BackgroundEvent, Effect, Message, Mode, Reader};
use crate::story::formats::load_priority::LoadPriority;
use crate::view::Document;

impl App {
    /// Returns what is on screen of a story that is still being loaded, and by which request.
    pub fn priority(&self) -> Option<(u64, LoadPriority)> {
        let reader = self.reader.as_ref().filter(|reader| !reader.doc().story.whole)?;
        let target = self.awaited.as_ref().map(|awaited| awaited.id().into());
        Some((reader.load, LoadPriority { visible: reader.seen(), target }))
    }

    /// Returns the request that loads the open story if nothing but its text is there yet.
    pub fn bare(&self) -> Option<u64> {
        let reader = self.reader.as_ref().filter(|_| matches!(self.mode, Mode::Read))?;
        let doc = reader.doc();
        let bare = !doc.story.whole && doc.links.order().is_empty();
        bare.then_some(reader.load)
    }

    /// Takes a piece of news; what nobody waits for any more is dropped.
    pub(super) fn hear(&mut self, news: BackgroundEvent) -> Effect {
        match news {
            BackgroundEvent::Story { id, doc } => self.hear_story(id, doc),
            BackgroundEvent::Kept { id, kept } => self.hear_kept(id, *kept),
            BackgroundEvent::LastRead(parts) => self.hear_last_read(&parts),
            BackgroundEvent::NotKept(why) => self.hear_not_kept(&why),
            BackgroundEvent::NoStory { id, why } => self.hear_failure(id, why),
            BackgroundEvent::Hit { id, hit } => search::hear_hit(self, id, hit),
            BackgroundEvent::Hits { id, hits } => search::hear_hits(self, id, &hits),
            BackgroundEvent::Library(batch) => self.hear_library(batch),
            BackgroundEvent::People { id, people } => self.hear_people(id, people),
            BackgroundEvent::Lines { id, lines, done } => self.hear_lines(id, lines, done),
            BackgroundEvent::Reviewed { id, found, looked } => {
                self.hear_reviewed(id, found, looked)
            }
            BackgroundEvent::Changed { id } => self.hear_changed(id),
            BackgroundEvent::Changes(changes) => self.hear_changes(&changes),
            BackgroundEvent::Source { id, found } => self.hear_source(id, found),
            BackgroundEvent::Reviews { id, opened } => self.hear_reviews(id, opened),
            BackgroundEvent::Journals { read, .. } => self.hear_journals(&read),
            BackgroundEvent::Recorded(recorded) => self.hear_recorded(&recorded),
            BackgroundEvent::NotRecorded { id, why, hint } => {
                self.hear_not_recorded(id, &why, hint)
            }
            BackgroundEvent::Reported(done) => self.hear_reported(done),
            BackgroundEvent::Edited(typed) => self.hear_edited(typed),
            BackgroundEvent::NoCopy => self.say(Message::warning("copying is off in safe mode")),
            BackgroundEvent::Copied(true) => self.say(Message::plain("copied")),
            BackgroundEvent::Copied(false) => {
                self.say(Message::warning("the terminal would not take the copy"))
            }
        }
    }

    fn hear_story(&mut self, id: u64, doc: Arc<Document>) -> Effect {
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
                super::state::navigation::go_to_span(self, span);
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
                if let Some(list_view) = self.list_stack.last_mut() {
                    list_view.hear_preview(id, doc);
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
        match (asked, !self.list_stack.is_empty()) {
            (true, false) => Effect::Fail(why),
            (true, true) => {
                self.mode = Mode::List;
                self.message = Some(Message::error(why.to_string()));
                self.selection_moved()
            }
            (false, _) => {
                if let Some(list_view) = self.list_stack.last_mut() {
                    list_view.hear_no_preview(id, &why);
                }
                Effect::None
            }
        }
    }
}
