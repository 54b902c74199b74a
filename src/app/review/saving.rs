//! Saving: what was written, what failed, what is tried again. Events are kept until they
//! are known to be on the disk, even after their story was closed.

use std::path::PathBuf;

use super::super::command::Call;
use super::super::effect::{EventBatch, JournalJob};
use super::super::event::Recorded;
use super::super::{App, Effect, Message, ReviewSession};
use crate::review::Event;
use crate::review::reviewer_name::ReviewerName;
use crate::story::Story;

/// The message where nothing is left to save: the same key once more quits, as `ZZ` does in vi.
pub(in crate::app) const SAVED_MESSAGE: &str = "everything is saved; the same key once more quits";

/// Changes of the files of sources during a review: no decision is made about what was read before.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct SourceChanges {
    /// How often a source was found changed, or was read again.
    pub(in crate::app) count: u64,
    /// True while they are being read again.
    pub(in crate::app) being_read: bool,
}

impl SourceChanges {
    fn begin(&mut self, being_read: bool) {
        self.being_read |= being_read;
        self.count += 1;
    }

    /// Takes note that the review was built from what the sources say now.
    pub(in crate::app) fn end(&mut self) {
        self.count += u64::from(std::mem::take(&mut self.being_read));
    }
}

/// Returns batches of events for the journal of `who`.
fn batches_of(
    (folders, who): (&[PathBuf], &ReviewerName),
    lots: impl IntoIterator<Item = (u64, Vec<Event>)>,
) -> impl Iterator<Item = EventBatch> {
    lots.into_iter().map(move |(id, events)| {
        let (folders, who) = (folders.to_vec(), who.clone());
        EventBatch { id, folders, who, events }
    })
}

impl App {
    /// Records that a batch is on the disk.
    pub(in crate::app) fn handle_recorded(&mut self, recorded: &Recorded) -> Effect {
        self.unsaved_batches.retain(|batch| batch.id != recorded.id);
        let Some(session) = &mut self.session else { return Effect::None };
        session.mark_saved(recorded.id);
        if let Some(text) = session.take_clock_warning() {
            return self.say(Message::warning(text));
        }
        match &recorded.instead {
            Some(why) if session.report_other_folder() => {
                let folder = recorded.path.parent().unwrap_or(&recorded.path).display();
                let text =
                    format!("saved in {folder}, because {}: {}", why.path.display(), why.what);
                self.say(Message::warning(text))
            }
            _ => Effect::None,
        }
    }

    /// Records that a batch could not be written, and says why and what to do.
    pub(in crate::app) fn handle_not_recorded(&mut self, id: u64, why: &str, hint: &str) -> Effect {
        if let Some(session) = &mut self.session {
            session.mark_failed(id, why);
        }
        let text = format!("NOT SAVED: {why}. {hint} {{save-again}} tries again");
        let text = self.keymap.fill(&text);
        self.say(Message::error(text))
    }

    /// Reads again what the sources say, because a file of theirs has changed; what was decided on
    /// the old text and refused is taken back.
    pub(in crate::app) fn handle_sources_changed(
        &mut self,
        refused: Option<u64>,
        files: &[Box<str>],
    ) -> Effect {
        // what is being answered belongs to the text that was read
        let answering = refused.is_none() && self.is_answering();
        let Some(session) = self.session.as_mut().filter(|_| !answering) else {
            return Effect::None;
        };
        let (has, was) = if files.len() > 1 { ("have", "were") } else { ("has", "was") };
        let files = files.join(", ");
        let text = match refused {
            None => {
                format!("{files} {has} changed and {was} read again: look at the passages anew")
            }
            Some(id) => {
                let item = session.withdraw(id);
                if let Some(at) = item.and_then(|item| session.items().position(&item)) {
                    self.go_to_position(at);
                }
                format!("{files} {has} changed: nothing was recorded; decide on what is said now")
            }
        };
        let again = self.request_reviews(true);
        self.source_changes.begin(!matches!(again, Effect::None));
        self.say_with(again, Message::warning(text))
    }

    /// Returns the effects that write again what could not be written, also of closed stories.
    pub fn retry_unsaved(&mut self) -> Effect {
        let mut batches = self.unsaved_batches.clone();
        if let Some(session) = &mut self.session
            && let Ok(who) = ReviewerName::parse(session.reviewer())
        {
            let folders = session.folders().to_vec();
            batches.extend(batches_of((&folders, &who), session.retry_failed()));
        }
        let record = |batch| Effect::Journal(JournalJob::Record(batch));
        match batches.len() {
            0 => Effect::None,
            _ => Effect::Many(batches.into_iter().map(record).collect()),
        }
    }

    /// Ends the review session of a story that is being closed; what is not on the disk yet is
    /// kept.
    pub(in crate::app) fn clear_session(&mut self) {
        if let Some(mut session) = self.session.take()
            && let Ok(who) = ReviewerName::parse(session.reviewer())
        {
            let folders = session.folders().to_vec();
            self.unsaved_batches
                .extend(batches_of((&folders, &who), session.take_unsaved_batches()));
        }
        self.review_request = None;
        (self.reload_request, self.reloaded) = (None, None);
        self.source_changes.being_read = false;
        self.review_setup.enter_when_loaded = false;
    }

    /// Gives a review session the batches that could not be written when the story was closed
    /// before.
    pub(in crate::app) fn restore_unsaved(&mut self, session: &mut ReviewSession, story: &Story) {
        let own = |batch: &mut EventBatch| {
            batch.who.as_str() == session.reviewer()
                && batch.folders.first() == session.folders().first()
        };
        let batches: Vec<EventBatch> = self.unsaved_batches.extract_if(.., own).collect();
        if !batches.is_empty() {
            session.adopt_batches(batches, story);
        }
    }

    pub(crate) fn has_unsaved(&self) -> bool {
        let failed = self.session.as_ref().is_some_and(|session| session.save_failure().is_some());
        failed || !self.unsaved_batches.is_empty()
    }
}

/// Writes again what could not be written.
pub(in crate::app) fn save_again(app: &mut App, _: Call) -> Effect {
    match app.retry_unsaved() {
        Effect::None => app.say(Message::plain(SAVED_MESSAGE)),
        again => again,
    }
}

/// Saves what was not saved, as editors do by `:w`; a second time does not quit.
pub(in crate::app) fn save_by_name(app: &mut App) -> Effect {
    match app.retry_unsaved() {
        Effect::None => app.say(Message::plain("everything is saved: each step is, as it is made")),
        again => again,
    }
}

/// Copies the journals of the story's earlier name.
pub(in crate::app) fn adopt(app: &mut App, _: Call) -> Effect {
    app.adopt()
}
