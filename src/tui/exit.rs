//! How the reader ends, and what is waited for before it does.

use std::io;
use std::sync::mpsc::Receiver;
use std::time::Duration;

use super::terminal::threads::LoopEvent;
use crate::app::{BackgroundEvent, Event};
use crate::story::OpenError;

/// How long leaving waits for what is being recorded: longer than another program may hold a lock.
pub(super) const LEAVING: Duration = Duration::from_secs(3);

/// How long the end after a signal waits for it: less than the signal's thread does.
pub(super) const GRACE: Duration = Duration::from_millis(290);

/// How long stopping as a job waits for it: a stopped program must not hold a lock.
pub(super) const STOPPING: Duration = Duration::from_millis(200);

/// How the reader ended.
#[derive(Debug)]
pub enum End {
    /// It was left.
    Quit,
    /// A signal ended it; the number.
    Signal(i32),
    /// The only story asked for cannot be opened.
    Failed(OpenError),
    /// It was left, and something that was decided last is not on the disk.
    NotRecorded {
        /// Where and why, in one line (unsanitised).
        why: String,
        /// What to do.
        hint: &'static str,
    },
}

/// Returns the failure to write the last decisions to disk, if there was one.
pub(super) fn unrecorded(all_done: bool, events: &Receiver<LoopEvent>) -> Option<End> {
    let failed = events.try_iter().find_map(|event| match event {
        LoopEvent::Event(Event::Background(BackgroundEvent::NotRecorded { why, hint, .. })) => {
            Some(End::NotRecorded { why, hint })
        }
        _ => None,
    });
    let late = || End::NotRecorded {
        why: "the disk was too slow".to_owned(),
        hint: "Look at the last decisions when you come back.",
    };
    failed.or_else(|| (!all_done).then(late))
}

/// Returns the line of the log that says how the reader ended.
pub(super) fn end_line(end: &io::Result<End>) -> String {
    match end {
        Ok(End::Quit) => "end: left".to_owned(),
        Ok(End::Signal(signal)) => format!("end: signal {signal}"),
        Ok(End::Failed(why)) => format!("end: {why}"),
        Ok(End::NotRecorded { why, .. }) => format!("end: not recorded: {why}"),
        Err(why) => format!("end: the terminal: {why}"),
    }
}
