//! What an export is made of: a story and what was decided of it, without what is
//! confidential unless that was asked for.

use crate::review::{Event, EventKind, Items, Record, SignOff, latest_sign_off};
use crate::story::Story;
use crate::view::Document;

use super::confidential;

/// What is asked of an export, besides its format.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// True if what is confidential is written too.
    pub include_confidential: bool,
    /// Only what this reviewer wrote.
    pub who: Option<String>,
    /// Who publishes the review (`ClaimReview`).
    pub publisher: Option<String>,
    /// Where they are on the web (`ClaimReview`).
    pub publisher_url: Option<String>,
    /// The page on which the review will stand (`ClaimReview`).
    pub base_url: Option<String>,
    /// Which table (`csv`); `None` for the items.
    pub table: Option<super::table::Table>,
}

/// A story with what was decided of it.
#[derive(Clone, Debug)]
pub struct ExportInput {
    /// What is written.
    pub story: Story,
    /// Its items.
    pub items: Items,
    /// What was decided.
    pub record: Record,
    /// How many confidential quotes, claims, people and notes were left out.
    pub left_out: usize,
}

impl From<Story> for ExportInput {
    /// Takes a story whole and without a review, for callers that have none.
    fn from(story: Story) -> Self {
        Self { items: Items::of(&story), story, record: Record::default(), left_out: 0 }
    }
}

impl ExportInput {
    /// Takes a story and its review as the options ask for them.
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

    /// Works out what the reader looks up in the story.
    pub fn doc(&self) -> Document {
        Document::of(self.story.clone())
    }

    /// Returns where the sign-off stands.
    pub fn signed(&self) -> SignOff<'_> {
        latest_sign_off(&self.record, self.items.sha256())
    }

    /// Says what was left out, as a sentence; nothing if nothing was.
    pub fn left_out(&self) -> Option<String> {
        let n = self.left_out;
        (n > 0).then(|| {
            let what = if n == 1 { "entry is" } else { "entries are" };
            format!("{n} confidential {what} left out.")
        })
    }
}

/// Returns what one reviewer wrote, with the answers to what he asked.
fn only(record: &Record, who: &str) -> Record {
    let own = |event: &Event| &*event.who == who;
    let asked = |event: &Event| {
        let EventKind::Answer { to, .. } = &event.what else { return false };
        record.entry(to).is_some_and(|entry| own(&entry.event))
    };
    let events = record.entries().iter().map(|entry| &entry.event);
    Record::of(vec![events.filter(|event| own(event) || asked(event)).cloned().collect()])
}

/// What an export could not write, for its caller to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// How many confidential entries were left out, of all stories.
    pub left_out: usize,
    /// What was refused.
    pub refused: Vec<ExportRefusal>,
}

/// Something that a format refuses to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportRefusal {
    /// What was refused, and why (unsanitised).
    pub what: String,
    /// What to do: a sentence that can be followed.
    pub hint: String,
}
