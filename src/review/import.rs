//! Reads reviews back from the JSON of an export.
//!
//! Only the events are read: the state in the file follows from them and is ignored.
//! Which events are new is up to the caller, who has the journals.

use serde::Deserialize;

use super::event::{Event, EventKind};
use super::journal::codec;

/// The review of one story, as in an export.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// The path of the story at the time of the export (untrusted).
    pub path: String,
    /// SHA-256 of its body at that time.
    pub sha256: String,
    /// Its events, in order.
    pub events: Vec<Event>,
    /// What could not be read: the number of the event, from 1, and why.
    pub bad: Vec<(usize, String)>,
}

#[derive(Deserialize)]
struct FileIn {
    stories: Vec<StoryIn>,
}

#[derive(Deserialize)]
struct StoryIn {
    path: String,
    review: Option<ReviewIn>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ReviewIn {
    sha256: String,
    events: Vec<serde_json::Value>,
}

/// Reads the reviews of every story in a file that `sayso export --to json` wrote.
///
/// # Errors
/// If the file is not such an export: line, column, and what is wrong, without the words of the file.
pub fn from_json(json: &str) -> Result<Vec<Exported>, (usize, usize, String)> {
    let wrong = |why: serde_json::Error| {
        (why.line(), why.column(), codec::without_values(&why.to_string()))
    };
    let file: FileIn = serde_json::from_str(json).map_err(wrong)?;
    Ok(file.stories.into_iter().map(exported).collect())
}

fn exported(story: StoryIn) -> Exported {
    let StoryIn { path, review } = story;
    let ReviewIn { sha256, events: lines } = review.unwrap_or_default();
    let mut read = Exported { path, sha256, ..Exported::default() };
    for (number, line) in (1..).zip(lines) {
        match codec::decode_unchecked(&line.to_string()) {
            Ok(event) => match &event.what {
                EventKind::Unknown { kind } => {
                    let what = format!(
                        "it is of a kind that only a newer version of sayso can read ({})",
                        codec::name_shown(kind)
                    );
                    read.bad.push((number, what));
                }
                _ => read.events.push(event),
            },
            Err(why) => read.bad.push((number, why.to_string())),
        }
    }
    read
}
