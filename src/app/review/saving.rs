//! What is on its way to the disk: acknowledged, failed, tried again; nothing is let go before it is
//! there.

use std::path::PathBuf;

use super::super::command::Call;
use super::super::effect::{Batch, JournalJob};
use super::super::event::Recorded;
use super::super::{App, Desk, Effect, Message};
use crate::review::Event;
use crate::review::name::Name;
use crate::story::Story;

/// Returns events, each lot with its number, as what is written to the journal of `who`.
fn batches_of(
    (folders, who): (&[PathBuf], &Name),
    lots: impl IntoIterator<Item = (u64, Vec<Event>)>,
) -> impl Iterator<Item = Batch> {
    lots.into_iter().map(move |(id, events)| {
        let (folders, who) = (folders.to_vec(), who.clone());
        Batch { id, folders, who, events }
    })
}

impl App {
    /// Takes note that events are on the disk.
    pub(in crate::app) fn hear_recorded(&mut self, recorded: &Recorded) -> Effect {
        self.left_behind.retain(|batch| batch.id != recorded.id);
        let Some(desk) = &mut self.desk else { return Effect::None };
        desk.saved(recorded.id);
        match &recorded.instead {
            Some(why) if desk.tell_instead() => {
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
        if let Some(desk) = &mut self.desk {
            desk.not_saved(id, why);
        }
        let text = format!("NOT SAVED: {why}. {hint} {{save-again}} tries again");
        let text = self.keymap.fill(&text);
        self.say(Message::error(text))
    }

    /// Returns the effects that write again what could not be written, of stories that were left too.
    pub fn write_again(&mut self) -> Effect {
        let mut batches = self.left_behind.clone();
        if let Some(desk) = &mut self.desk
            && let Ok(who) = Name::parse(desk.reviewer())
        {
            let folders = desk.folders().to_vec();
            batches.extend(batches_of((&folders, &who), desk.unsaved()));
        }
        let record = |batch| Effect::Journal(JournalJob::Record(batch));
        match batches.len() {
            0 => Effect::None,
            _ => Effect::Many(batches.into_iter().map(record).collect()),
        }
    }

    /// Lets go of the desk of a story that is left; what is not on the disk yet is kept in mind.
    pub(in crate::app) fn clear_desk(&mut self) {
        if let Some(mut desk) = self.desk.take()
            && let Ok(who) = Name::parse(desk.reviewer())
        {
            let folders = desk.folders().to_vec();
            self.left_behind.extend(batches_of((&folders, &who), desk.not_on_disk()));
        }
        self.asked_reviews = None;
        (self.reloading, self.fresh) = (None, None);
        self.checking.wanted = false;
    }

    /// Gives a desk what could not be written when the story was left before.
    pub(in crate::app) fn take_left_behind(&mut self, desk: &mut Desk, story: &Story) {
        let own = |batch: &mut Batch| {
            batch.who.as_str() == desk.reviewer() && batch.folders.first() == desk.folders().first()
        };
        let batches: Vec<Batch> = self.left_behind.extract_if(.., own).collect();
        if !batches.is_empty() {
            desk.take_over(batches, story);
        }
    }

    pub(crate) fn has_unsaved(&self) -> bool {
        let failed = self.desk.as_ref().is_some_and(|desk| desk.failed().is_some());
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
