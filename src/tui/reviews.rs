//! From the journals of a story to the desk: folding, fits, what the sources say.
//!
//! Takes as long as the story and its journals are large: not for the keys' thread.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::desk::Opened;
use crate::app::effect::ReviewJob;
use crate::review::journal::Journals;
use crate::review::{Items, Record};
use crate::story::Story;
use crate::story::reach::Reach;
use crate::view::reviewed::{Fits, Looked};

/// Works out all that a desk needs of a story and its journals, which `read` reads from some
/// folders; `None` where there are none, unless it must be.
pub fn opened(
    job: &ReviewJob,
    _reach: &Reach,
    read: impl FnOnce(&[PathBuf]) -> Journals,
) -> Option<Box<Opened>> {
    let story = &job.doc.story;
    let items = Items::of(story);
    let folders = job.homes.folders(job.story.on_disk().as_deref(), items.sha256());
    let Journals { events, troubles, elsewhere, .. } = read(&folders);
    let none = events.iter().all(Vec::is_empty) && troubles.is_empty() && elsewhere.is_empty();
    if none && !job.must {
        return None;
    }
    let record = Record::of(events);
    let fits = fits(story, &items, &record);
    let looked = Arc::new(Looked::default());
    let items = Arc::new(items);
    Some(Box::new(Opened { record, items, fits, looked, troubles, folders, elsewhere }))
}

fn fits(story: &Story, items: &Items, record: &Record) -> Fits {
    let mut fits = Fits::default();
    for item in items.all() {
        let Some(case) = record.case(&item.id) else { continue };
        for (who, opinion) in &case.opinions {
            let seen = opinion.decisions().filter_map(|decision| decision.seen.as_ref());
            let fit = seen.map(|seen| items.fit(story, item.item, seen)).max();
            fits.set(&item.id, who, fit.unwrap_or_default());
        }
    }
    fits
}
