//! Journals that are read again during a session: what is not saved yet is kept, and
//! belongs to the words that it was decided about.

use super::{OpenedReview, ReviewSession, SaveState};
use crate::app::effect::EventBatch;
use crate::review::state::progress::settled;
use crate::review::{Event, ItemId};
use crate::story::Story;

impl ReviewSession {
    /// Takes every batch that is not known to be on the disk.
    pub fn take_unsaved_batches(&mut self) -> impl Iterator<Item = (u64, Vec<Event>)> {
        std::mem::take(&mut self.saving).into_iter().map(|(id, (_, events))| (id, events))
    }

    /// Takes out a batch that was refused, as if it had not been made; returns its first item.
    pub fn withdraw(&mut self, id: u64) -> Option<ItemId> {
        let (_, events) = self.saving.remove(&id)?;
        self.last_decision = None;
        self.version += 1;
        events.into_iter().find_map(|event| event.item)
    }

    /// Returns the batches that could not be written, and marks them as being written.
    pub fn retry_failed(&mut self) -> Vec<(u64, Vec<Event>)> {
        let mut again = Vec::new();
        for (id, (saving, events)) in &mut self.saving {
            if matches!(saving, SaveState::Failed(_)) {
                *saving = SaveState::Pending;
                again.push((*id, events.clone()));
            }
        }
        again
    }

    /// Takes the newly read review, of the story as it is now, and keeps what is not saved yet.
    pub fn reload(&mut self, id: u64, mut opened: OpenedReview, story: &Story) {
        let interrupted = opened.interrupted().filter(|_| self.named_late);
        self.interrupted = interrupted.or(self.interrupted.take());
        for (item, words) in opened.drafts().filter(|_| self.named_late) {
            self.drafts.entry(item).or_insert(words);
        }
        self.named_late = false;
        (self.passages_seen, self.items_seen) = self.still_shown(&opened);
        let same = self.items().sha256() == opened.items.sha256()
            && self.items().all() == opened.items.all();
        self.take_unsaved(&mut opened, (story, same));
        self.opened = opened;
        self.id = id;
        self.bulk = None;
        self.update_statuses();
    }

    /// Takes over batches that an earlier session of the same story could not write.
    pub fn adopt_batches(&mut self, batches: Vec<EventBatch>, story: &Story) {
        for EventBatch { id, events, .. } in batches {
            let why = "the story was left before it was written".to_owned();
            self.saving.insert(id, (SaveState::Failed(why), events));
        }
        let mut opened = std::mem::take(&mut self.opened);
        self.take_unsaved(&mut opened, (story, false));
        self.opened = opened;
        self.update_statuses();
    }

    /// Adds unsaved events to those that were read; if the items have changed, they follow their
    /// words like all other events.
    fn take_unsaved(&self, opened: &mut OpenedReview, (story, same): (&Story, bool)) {
        let sent = self.saving.values().flat_map(|(_, events)| events);
        let unsaved: Vec<Event> = sent
            .filter(|event| opened.record.entry(&event.who, &event.id).is_none())
            .cloned()
            .collect();
        if same {
            for event in unsaved {
                opened.apply(event, story);
            }
        } else if !unsaved.is_empty() {
            let mut record = std::mem::take(&mut opened.record);
            for event in unsaved {
                record.push(event);
            }
            let (record, fits, rebound) = settled(story, &opened.items, record);
            (opened.record, opened.freshness) = (record, fits);
            for one in rebound {
                if !opened.moved.contains(&one) {
                    opened.moved.push(one);
                }
            }
        }
    }

    /// Returns for each item whether the passage of its source was on the screen, unless source
    /// or item have changed since, and whether its card was.
    fn still_shown(&self, opened: &OpenedReview) -> (Vec<bool>, Vec<bool>) {
        let same_text = self.items().sha256() == opened.items.sha256();
        let shown = |(at, id)| {
            let Some(before) = self.items().position(id).filter(|_| same_text) else {
                return (false, false);
            };
            let same = match (self.source_checks().of(before), opened.source_checks.of(at)) {
                (Some(before), Some(now)) => before.shows_the_same(now),
                (before, now) => before.is_none() && now.is_none(),
            };
            (self.passages_seen[before] && same, self.items_seen[before] && same)
        };
        opened.items.all().iter().map(|item| &item.id).enumerate().map(shown).unzip()
    }
}
