//! How the reader ends, and how long it waits for unfinished writes.

use std::io;
use std::time::Duration;

use super::terminal::event_queue::{EventQueue, LoopEvent};
use crate::app::{BackgroundEvent, Event};
use crate::story::OpenError;

/// How long quitting waits for decisions to be recorded: longer than another program may hold a
/// lock.
pub(super) const LEAVING: Duration = Duration::from_secs(3);

/// How long the end after a signal waits: less than the signal's thread does.
pub(super) const GRACE: Duration = Duration::from_millis(290);

/// How long suspending waits: a stopped program must not hold a lock.
pub(super) const STOPPING: Duration = Duration::from_millis(200);

/// How the reader ended.
#[derive(Debug)]
pub enum End {
    /// The user quit.
    Quit,
    /// A signal ended it; its number.
    Signal(i32),
    /// The only story asked for could not be opened.
    Failed(OpenError),
    /// The user quit, but the last decisions are not on disk.
    NotRecorded {
        /// Where and why, in one line (unsanitised).
        why: String,
        /// What to do about it.
        hint: &'static str,
    },
}

/// What to do where a source changed under the last decision.
pub(crate) const SOURCE_CHANGED: &str =
    "Open the story again and decide on what the source says now.";

/// Returns why the last decision was not recorded.
pub(crate) fn source_changed(files: &[Box<str>]) -> String {
    format!("{} changed before the last decision was recorded", files.join(", "))
}

/// Returns the end for decisions that were not recorded; `None` if all were.
pub(super) fn unrecorded(all_done: bool, heard: &EventQueue) -> Option<End> {
    let failed = heard.try_iter().find_map(|heard| match heard {
        LoopEvent::Event(Event::Background(BackgroundEvent::NotRecorded { why, hint, .. })) => {
            Some(End::NotRecorded { why, hint })
        }
        LoopEvent::Event(Event::Background(BackgroundEvent::SourcesChanged {
            refused: Some(_),
            files,
        })) => Some(End::NotRecorded { why: source_changed(&files), hint: SOURCE_CHANGED }),
        _ => None,
    });
    let late = || End::NotRecorded {
        why: "the disk was too slow".to_owned(),
        hint: "Check the last decisions when you next open the story.",
    };
    failed.or_else(|| (!all_done).then(late))
}

/// Returns how it ended, for the log.
pub(super) fn log_line(end: &io::Result<End>) -> String {
    match end {
        Ok(End::Quit) => "end: left".to_owned(),
        Ok(End::Signal(signal)) => format!("end: signal {signal}"),
        Ok(End::Failed(why)) => format!("end: {why}"),
        Ok(End::NotRecorded { why, .. }) => format!("end: not recorded: {why}"),
        Err(why) => format!("end: the terminal: {why}"),
    }
}
