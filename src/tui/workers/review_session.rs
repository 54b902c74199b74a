//! From the journals of a story to the desk: folding, fits, what the sources say.
//!
//! Takes as long as the story and its journals are large: not for the keys' thread.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::sources;
use crate::app::effect::ReviewJob;
use crate::app::state::review_session::OpenedReview;
use crate::review::journal::Journals;
use crate::review::state::progress::folded;
use crate::review::{Haystack, Items, look_up, nearest};
use crate::story::sandbox::Sandbox;
use crate::story::{Form, Item, SourceIx};
use crate::view::locator::locator_of;
use crate::view::review_overlay::{SourceCheck, SourceChecks};

/// Works out all that a desk needs of a story and its journals, which `read` reads from some
/// folders, given the SHA-256 of the text; `None` where there are none, unless it must be.
pub fn opened(
    job: &ReviewJob,
    reach: &Sandbox,
    read: impl FnOnce(&[PathBuf], &str) -> Journals,
) -> Option<Box<OpenedReview>> {
    let story = &job.doc.story;
    let items = Items::of(story);
    let folders = job.homes.folders(job.story.on_disk().as_deref(), items.sha256());
    let Journals { events, problems: troubles, renamed: elsewhere, .. } =
        read(&folders, items.sha256());
    let none = events.iter().all(Vec::is_empty) && troubles.is_empty() && elsewhere.is_empty();
    if none && !job.must {
        return None;
    }
    let (record, fits, rebound) = folded(story, &items, events);
    let looked = Arc::new(looked(job, &items, reach));
    let items = Arc::new(items);
    let drafts = BTreeMap::new();
    Some(Box::new(OpenedReview {
        record,
        items,
        fits,
        rebound,
        looked,
        troubles,
        folders,
        elsewhere,
        drafts,
    }))
}

/// The largest text of a source that is looked through, in bytes.
const LARGEST: usize = 64 << 20;

/// Looks every quote up in every source that has a text.
fn looked(job: &ReviewJob, items: &Items, reach: &Sandbox) -> SourceChecks {
    let story = &job.doc.story;
    let texts: Vec<(SourceIx, Haystack)> = (0..)
        .zip(story.sources.iter())
        .filter_map(|(at, source)| {
            let text = sources::text(reach, &job.story, source.file.as_deref()?).ok()?;
            (text.len() <= LARGEST).then(|| (SourceIx(at), Haystack::of(text)))
        })
        .collect();
    if texts.is_empty() {
        return SourceChecks::default();
    }
    let by = items.all().iter().map(|item| {
        let Item::Quote(quote) = item.item else { return None };
        if story.quote(quote).form == Form::Indirect {
            return None;
        }
        let parts: Vec<&str> =
            story.quote(quote).parts.iter().map(|span| story.text.slice(*span)).collect();
        let lookups: Vec<_> = texts.iter().map(|(_, text)| look_up(text, &parts)).collect();
        let (at, lookup) = nearest(&lookups)?;
        let (source, text) = &texts[at];
        let text: Arc<str> = text.text_shared();
        let locator = lookup.passage().map(|span| locator_of(&text, span.start));
        let id = story.sources[source.ix()].id.clone();
        Some(SourceCheck { source: *source, id, lookup: lookup.clone(), locator, text })
    });
    SourceChecks { by: by.collect() }
}
