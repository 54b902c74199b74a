//! How much of a story a reviewer has done; derived, never stored.

use super::changes::{ReadText, compare};
use super::fold::Record;
use super::items::{Items, Status, status};
use super::sign_off::latest_sign_off;
use super::stale::{MovedDecisions, StoryFreshness, follow};
use crate::review::Event;
use crate::story::Story;

/// The progress of a reviewer on a story.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Items in all.
    pub all: usize,
    /// Items that are done.
    pub done: usize,
    /// Stale ones.
    pub stale: usize,
    /// Answered queries that nobody has reviewed yet.
    pub answered: usize,
    /// Blockers.
    pub blocked: usize,
    /// Queries without an answer.
    pub waiting: usize,
    /// Disagreements.
    pub disputed: usize,
}

impl Progress {
    /// Counts the statuses of the items.
    pub fn of(statuses: &[Status]) -> Self {
        let mut counts = [0; Status::ALL.len()];
        for status in statuses {
            counts[*status as usize] += 1;
        }
        let count = |status: Status| counts[status as usize];
        Self {
            all: statuses.len(),
            done: count(Status::Checked) + count(Status::SignedOff),
            stale: count(Status::Stale),
            answered: count(Status::QueryAnswered),
            blocked: count(Status::Blocked),
            waiting: count(Status::QueryOpen),
            disputed: count(Status::Disputed),
        }
    }

    /// Returns it in a few characters: `12/59 ≠1 !1 ?2`; stale, blocked, queried and disputed items
    /// only where there are any.
    pub fn short(&self) -> String {
        let asked = self.answered + self.waiting;
        let signs = [(self.stale, "≠"), (self.blocked, "!"), (asked, "?"), (self.disputed, "⇄")];
        let mut words = format!("{}/{}", self.done, self.all);
        for (n, sign) in signs.into_iter().filter(|(n, _)| *n > 0) {
            words.extend([" ", sign, &n.to_string()]);
        }
        words
    }

    /// Returns it in words: `12 of 59 done, 1 stale, 2 answered`.
    pub fn words(&self) -> String {
        let counts = [
            (self.stale, "stale"),
            (self.answered, "answered"),
            (self.blocked, "blocked"),
            (self.disputed, "disputed"),
            (self.waiting, "waiting for an answer"),
        ];
        let mut words = format!("{} of {} done", self.done, self.all);
        for (n, what) in counts.into_iter().filter(|(n, _)| *n > 0) {
            words.extend([", ", &n.to_string(), " ", what]);
        }
        words
    }

    /// Returns true if something needs attention first: stale, answered, blocked or disputed.
    pub const fn is_urgent(&self) -> bool {
        self.stale + self.answered + self.blocked + self.disputed > 0
    }
}

/// Folds the journals of a story: what they say about the items of today, how fresh the decisions
/// are, and which of them have moved with their words to an item with another ID.
pub fn folded(
    story: &Story,
    items: &Items,
    events: Vec<Vec<Event>>,
) -> (Record, StoryFreshness, Vec<MovedDecisions>) {
    settled(story, items, Record::of(events))
}

/// Returns the same for a record; what was found in the sources earlier stands.
pub fn settled(
    story: &Story,
    items: &Items,
    record: Record,
) -> (Record, StoryFreshness, Vec<MovedDecisions>) {
    settled_with((story, items), record, None)
}

/// Returns the same for a record, compared with the texts of the sources.
pub fn settled_with(
    (story, items): (&Story, &Items),
    record: Record,
    read: Option<ReadText<'_>>,
) -> (Record, StoryFreshness, Vec<MovedDecisions>) {
    let (record, rebound) = follow(story, items, &record).unwrap_or((record, Vec::new()));
    let reasons = compare(story, items, &record, read);
    let record = record.with_stale_reasons(reasons);
    let fits = StoryFreshness::of(story, items, &record);
    (record, fits, rebound)
}

/// Returns the status of every item for a reviewer, by its position.
pub fn statuses(
    (items, record, fits): (&Items, &Record, &StoryFreshness),
    who: &str,
) -> Vec<Status> {
    let sign_off = latest_sign_off(record, items.sha256());
    let of = |item: &crate::review::ReviewItem| {
        let status = status(item, record.item_record(&item.id), who, fits.freshness(&item.id, who));
        sign_off.status(status)
    };
    items.all().iter().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_is_shown_in_signs_and_in_words() {
        let statuses = [Status::Stale, Status::Checked, Status::QueryOpen, Status::Open];
        let progress = Progress::of(&statuses);
        assert_eq!(progress.short(), "1/4 ≠1 ?1");
        assert_eq!(progress.words(), "1 of 4 done, 1 stale, 1 waiting for an answer");
        assert!(progress.is_urgent());
        assert_eq!(Progress::of(&statuses[1..2]).short(), "1/1");
    }
}
