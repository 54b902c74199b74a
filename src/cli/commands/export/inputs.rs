//! The stories of an export with their reviews: read on all cores, handed over in order.

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;

use crate::cli::Failure;
use crate::cli::open_reviews::JournalArgs;
use crate::cli::progress::Progress;
use crate::export::{ExportInput, Options as Asked};
use crate::library::parallel::in_order;
use crate::mend::undrafted;
use crate::story::{Files, load};

/// So many stories wait for the writer at most.
const WAITING: usize = 16;

/// How stories are read for an export.
pub(super) struct Inputs<'a> {
    pub(super) files: &'a dyn Files,
    pub(super) reviews: &'a JournalArgs,
    pub(super) asked: &'a Asked,
    /// True if events keep the IDs of their time: an import must restore exactly what was written.
    pub(super) as_written: bool,
    /// What is done with them, for the line on how far it has come.
    pub(super) doing: &'static str,
}

/// A story with its review, what could not be read of it, and whether that makes it incomplete.
type Read = (Option<ExportInput>, Vec<Failure>, bool);

impl Inputs<'_> {
    /// Hands the stories to `take`, and reports those that cannot be read; returns true if there are
    /// any.
    pub(super) fn each<R>(
        &self,
        paths: &[PathBuf],
        take: impl FnOnce(&mut dyn Iterator<Item = ExportInput>) -> R,
    ) -> (R, bool) {
        let (failed, stop) = (Cell::new(false), AtomicBool::new(false));
        let progress = RefCell::new(Progress::new(self.doing, paths.len()));
        let taken = thread::scope(|scope| {
            let (sender, receiver) = sync_channel::<Read>(WAITING);
            let stop = &stop;
            scope.spawn(move || {
                in_order(
                    paths.len(),
                    stop,
                    |at| self.read(&paths[at]),
                    |_, read| sender.send(read).is_ok(),
                );
            });
            let mut stories =
                receiver.into_iter().enumerate().filter_map(|(at, (input, failures, is_part))| {
                    let mut progress = progress.borrow_mut();
                    if !failures.is_empty() {
                        progress.clear();
                    }
                    failures.iter().for_each(Failure::report);
                    failed.set(failed.get() || is_part);
                    progress.at(at + 1);
                    input
                });
            let taken = take(&mut stories);
            stop.store(true, Ordering::Relaxed);
            // else a reader might wait for room
            drop(stories);
            taken
        });
        progress.borrow_mut().clear();
        (taken, failed.get())
    }

    fn read(&self, path: &Path) -> Read {
        let story = match load(self.files, path) {
            Ok(story) => story,
            Err(error) => return (None, vec![Failure::from(error)], true),
        };
        let review = if self.as_written {
            self.reviews.read_with(path, &story)
        } else {
            self.reviews.read_quietly(path, &story)
        };
        let (failures, failed) = (review.failures(false), review.failed);
        let story = if story.drafted.is_some() { undrafted(&story) } else { story };
        (Some(ExportInput::of(story, review.record, self.asked)), failures, failed)
    }
}
