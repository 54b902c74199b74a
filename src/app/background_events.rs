//! Handling of background events: stages of a story, search hits, saved state, journals.

use std::sync::Arc;

use super::mending::proposals;
use super::reading::search;
use super::{App, BackgroundEvent, Effect, Message, Mode, Reader};
use crate::story::formats::load_priority::LoadPriority;
use crate::view::Document;

impl App {
    /// Returns the part of a story that is to be loaded first, because it is on screen, and the
    /// request that loads it; `None` once the story is complete.
    pub fn priority(&self) -> Option<(u64, LoadPriority)> {
        let reader = self.reader.as_ref().filter(|reader| !reader.doc().story.whole)?;
        let target = self.pending_start.as_ref().map(|start| start.id().into());
        Some((reader.load, LoadPriority { visible: reader.visible_span(), target }))
    }

    /// Returns the request that loads the open story, if only its text is loaded so far.
    pub fn bare(&self) -> Option<u64> {
        let reader = self.reader.as_ref().filter(|_| matches!(self.mode, Mode::Read))?;
        let doc = reader.doc();
        let bare = !doc.story.whole && doc.links.order().is_empty();
        bare.then_some(reader.load)
    }

    /// Handles a background event; results that nobody waits for any more are dropped.
    pub(super) fn handle_background_event(&mut self, event: BackgroundEvent) -> Effect {
        match event {
            BackgroundEvent::Story { id, doc } => self.handle_story(id, doc),
            BackgroundEvent::StateLoaded { id, kept } => self.handle_state_loaded(id, *kept),
            BackgroundEvent::LastRead(parts) => self.handle_last_read(&parts),
            BackgroundEvent::StateNotSaved(why) => self.handle_state_not_saved(&why),
            BackgroundEvent::NoStory { id, why } => self.handle_failure(id, why),
            BackgroundEvent::Hit { id, hit } => search::handle_hit(self, id, hit),
            BackgroundEvent::Hits { id, hits } => search::handle_hits(self, id, &hits),
            BackgroundEvent::Library(batch) => self.handle_library(batch),
            BackgroundEvent::People { id, found } => self.handle_people(id, *found),
            BackgroundEvent::StoryLines { id, lines, done } => self.handle_lines(id, lines, done),
            BackgroundEvent::ReviewProgress { id, found, looked } => {
                self.handle_review_progress(id, found, looked)
            }
            BackgroundEvent::Changed { id } => self.handle_changed(id),
            BackgroundEvent::Changes(changes) => self.handle_changes(&changes),
            BackgroundEvent::Problems { id, found } => self.handle_problems(id, found),
            BackgroundEvent::Source { id, found } => self.handle_source(id, found),
            BackgroundEvent::ReviewOpened { id, opened } => self.handle_review_opened(id, opened),
            BackgroundEvent::Journals { read, .. } => self.handle_journals(&read),
            BackgroundEvent::Recorded(recorded) => self.handle_recorded(&recorded),
            BackgroundEvent::NotRecorded { id, why, hint } => {
                self.handle_not_recorded(id, &why, hint)
            }
            BackgroundEvent::SourcesChanged { refused, files } => {
                self.handle_sources_changed(refused, &files)
            }
            BackgroundEvent::Reported(done) => self.handle_reported(done),
            BackgroundEvent::Edited(typed) => self.handle_edited(typed),
            BackgroundEvent::MendPreview { id, lines } => self.handle_mend_preview(id, lines),
            BackgroundEvent::Mended { id, outcome } => self.handle_mended(id, outcome),
            BackgroundEvent::Copied(Ok(how)) => self.say(Message::plain(how)),
            BackgroundEvent::Copied(Err(why)) => self.say(Message::warning(why)),
            BackgroundEvent::Browsed(url, opened) => self.handle_browsed(&url, opened),
        }
    }

    fn handle_story(&mut self, id: u64, doc: Arc<Document>) -> Effect {
        if self.reload_request == Some(id) {
            return self.handle_reloaded(id, doc);
        }
        if let Mode::Opening(asked) = self.mode
            && asked == id
        {
            let mut reader = Reader::new(doc, id);
            self.mode = Mode::Read;
            reader.layout(self.char_widths.measure(self.panes.text.width), self.panes.text.height);
            self.reader = Some(reader);
            self.pending_start = None;
            let start = self.take_start();
            self.restore_place(start.is_some());
            self.announce_draft();
            if let Some(span) = self.open_at_span.take() {
                super::state::navigation::go_to_span(self, span);
                let reviews = self.request_reviews(false);
                return Effect::Many(vec![self.restore_items(), reviews]);
            }
            let found = self.restore_items();
            let started = start.map_or(Effect::None, |start| self.start_at(start));
            let reviews = self.request_reviews(false);
            self.tell_origin();
            return Effect::Many(vec![found, started, reviews]);
        }
        match &mut self.reader {
            Some(reader) if reader.load == id => {
                reader.update(doc);
                self.announce_draft();
                self.tell_origin();
                self.refresh_view();
                let found = self.restore_items();
                let started = self.try_pending_start();
                let reviews = self.request_reviews(false);
                return Effect::Many(vec![found, started, reviews]);
            }
            _ => {
                if let Some(list_view) = self.list_stack.last_mut() {
                    list_view.handle_preview(id, doc);
                }
            }
        }
        Effect::None
    }

    /// Says that the text on screen was taken from a web page, unless there is something else to say: what
    /// is proposed in it comes with the whole story.
    fn tell_origin(&mut self) {
        let is_free = |reader: &&Reader| self.message.is_none() && reader.doc().story.whole;
        let Some(reader) = self.reader.as_ref().filter(is_free) else { return };
        if let Some(origin) = proposals::origin(&reader.doc().story) {
            self.message = Some(Message::plain(origin.to_owned()));
        }
    }

    fn handle_failure(&mut self, id: u64, why: crate::story::OpenError) -> Effect {
        if self.reload_request == Some(id) {
            self.reload_request = None;
            return self.say(Message::warning(format!("{why}; the text read before stays")));
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
                    list_view.handle_no_preview(id, &why);
                }
                Effect::None
            }
        }
    }
}
