//! The input of every export: a story and its review, without confidential material unless that was
//! asked for.

use crate::review::{Event, EventKind, Items, Record, SignOff, latest_sign_off};
use crate::story::Story;
use crate::story::text::offsets::Unit;
use crate::view::Document;

use super::confidential;

/// What the caller of an export chooses besides its format.
#[derive(Clone, Debug)]
pub struct Options {
    /// True if confidential material is written too.
    pub include_confidential: bool,
    /// Only the events of this reviewer.
    pub who: Option<String>,
    /// Who publishes the review (`ClaimReview`).
    pub publisher: Option<String>,
    /// The publisher's page on the web (`ClaimReview`).
    pub publisher_url: Option<String>,
    /// The address at which the review will be published (`ClaimReview`).
    pub base_url: Option<String>,
    /// True if the article is written too (`json`).
    pub with_text: bool,
    /// The table to write (`csv`); `None` for the items.
    pub table: Option<super::table::Table>,
    /// What the offsets count (`doccano`).
    pub unit: Unit,
}

impl Default for Options {
    /// What is written where nothing is chosen: all that is not confidential, by every reviewer.
    fn default() -> Self {
        Self {
            include_confidential: false,
            who: None,
            publisher: None,
            publisher_url: None,
            base_url: None,
            with_text: false,
            table: None,
            unit: Unit::Utf16,
        }
    }
}

/// A story with its review.
#[derive(Clone, Debug)]
pub struct ExportInput {
    /// The story.
    pub story: Story,
    /// Its quotes and claims, as the review counts them.
    pub items: Items,
    /// The events of its review.
    pub record: Record,
    /// How many confidential quotes, claims, people and notes were left out.
    pub left_out: usize,
}

impl From<Story> for ExportInput {
    /// Takes a whole story without a review, for callers that have none.
    fn from(story: Story) -> Self {
        Self { items: Items::of(&story), story, record: Record::default(), left_out: 0 }
    }
}

impl ExportInput {
    /// Takes a story and its review, reduced to what the options allow.
    pub fn of(story: Story, record: Record, options: &Options) -> Self {
        let record = match &options.who {
            Some(who) => only(&record, who),
            None => record,
        };
        let (story, record, left_out) = if options.include_confidential {
            (story, record, 0)
        } else {
            confidential::without(story, record)
        };
        Self { items: Items::of(&story), story, record, left_out }
    }

    /// Builds the document (links and blocks) of the story.
    pub fn doc(&self) -> Document {
        Document::of(self.story.clone())
    }

    /// Returns the state of the sign-off.
    pub fn signed(&self) -> SignOff<'_> {
        latest_sign_off(&self.record, self.items.sha256())
    }

    /// Returns a sentence on what was left out; `None` if nothing was.
    pub fn left_out(&self) -> Option<String> {
        let n = self.left_out;
        (n > 0).then(|| {
            let what = if n == 1 { "entry is" } else { "entries are" };
            format!("{n} confidential {what} left out.")
        })
    }
}

/// Returns the events of one reviewer, with the answers to that reviewer's queries.
fn only(record: &Record, who: &str) -> Record {
    let own = |event: &Event| &*event.who == who;
    let asked = |event: &Event| {
        let EventKind::Answer { to, .. } = &event.what else { return false };
        record.named(event, to).is_some_and(|entry| own(&entry.event))
    };
    let events = record.entries().iter().map(|entry| &entry.event);
    record.with_events(events.filter(|event| own(event) || asked(event)).cloned().collect())
}

/// What an export left out or refused, for its caller to report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// How many confidential entries were left out, over all stories.
    pub left_out: usize,
    /// The items that the format refused.
    pub refused: Vec<ExportRefusal>,
    /// What the format cannot hold: how many, and in words for one and for several.
    pub lost: Vec<(usize, &'static str, &'static str)>,
}

impl Outcome {
    /// Counts what the format cannot hold.
    pub fn lose(&mut self, count: usize, (one, several): (&'static str, &'static str)) {
        match self.lost.iter_mut().find(|(_, known, _)| *known == one) {
            Some((n, ..)) => *n += count,
            None => self.lost.push((count, one, several)),
        }
    }
}

/// An item that a format refuses to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportRefusal {
    /// The item and the reason (unsanitised).
    pub what: String,
    /// What to do about it: a sentence that can be followed.
    pub hint: String,
}
