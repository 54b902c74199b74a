//! What is on its way to the disk: acknowledged, failed, tried again; nothing is let go before it is
//! there.

use std::path::PathBuf;

use super::super::command::Call;
use super::super::effect::{EventBatch, JournalJob};
use super::super::event::Recorded;
use super::super::{App, Effect, Message, ReviewSession};
use crate::review::Event;
use crate::review::reviewer_name::ReviewerName;
use crate::story::Story;

/// Returns events, each lot with its number, as what is written to the journal of `who`.
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
    /// Takes note that events are on the disk.
    pub(in crate::app) fn hear_recorded(&mut self, recorded: &Recorded) -> Effect {
        self.left_behind.retain(|batch| batch.id != recorded.id);
        let Some(session) = &mut self.session else { return Effect::None };
        session.saved(recorded.id);
        match &recorded.instead {
            Some(why) if session.tell_instead() => {
                let folder = recorded.path.parent().unwrap_or(&recorded.path).display();
                let text =
                    format!("saved in {folder}, because {}: {}", why.path.display(), why.what);
                self.say(Message::warning(text))
            }
            _ => Effect::None,
        }
    }

    /// Takes note that events could not be written: why, and what to do.
    pub(in crate::app) fn hear_not_recorded(&mut self, id: u64, why: &str, hint: &str) -> Effect {
        if let Some(session) = &mut self.session {
            session.not_saved(id, why);
        }
        let text = format!("NOT SAVED: {why}. {hint} {{save-again}} tries again");
        let text = self.keymap.fill(&text);
        self.say(Message::error(text))
    }

    /// Returns the effects that write again what could not be written, of stories that were left too.
    pub fn write_again(&mut self) -> Effect {
        let mut batches = self.left_behind.clone();
        if let Some(session) = &mut self.session
            && let Ok(who) = ReviewerName::parse(session.reviewer())
        {
            let folders = session.folders().to_vec();
            batches.extend(batches_of((&folders, &who), session.unsaved()));
        }
        let record = |batch| Effect::Journal(JournalJob::Record(batch));
        match batches.len() {
            0 => Effect::None,
            _ => Effect::Many(batches.into_iter().map(record).collect()),
        }
    }

    /// Lets go of the desk of a story that is left; what is not on the disk yet is kept in mind.
    pub(in crate::app) fn clear_session(&mut self) {
        if let Some(mut session) = self.session.take()
            && let Ok(who) = ReviewerName::parse(session.reviewer())
        {
            let folders = session.folders().to_vec();
            self.left_behind.extend(batches_of((&folders, &who), session.not_on_disk()));
        }
        self.asked_reviews = None;
        (self.reloading, self.fresh) = (None, None);
        self.checking.wanted = false;
    }

    /// Gives a desk what could not be written when the story was left before.
    pub(in crate::app) fn take_left_behind(&mut self, session: &mut ReviewSession, story: &Story) {
        let own = |batch: &mut EventBatch| {
            batch.who.as_str() == session.reviewer()
                && batch.folders.first() == session.folders().first()
        };
        let batches: Vec<EventBatch> = self.left_behind.extract_if(.., own).collect();
        if !batches.is_empty() {
            session.take_over(batches, story);
        }
    }

    pub(crate) fn has_unsaved(&self) -> bool {
        let failed = self.session.as_ref().is_some_and(|session| session.failed().is_some());
        failed || !self.left_behind.is_empty()
    }
}

/// Writes again what could not be written.
pub(in crate::app) fn save_again(app: &mut App, _: Call) -> Effect {
    match app.write_again() {
        Effect::None => app.say(Message::plain("everything is saved")),
        again => again,
    }
}

/// Copies the journals of the story's earlier name.
pub(in crate::app) fn adopt(app: &mut App, _: Call) -> Effect {
    app.adopt()
}
