//! Builds a review from the journals of a story: folds the events, checks how decisions fit today's
//! words, and looks quotes up in the sources.
//!
//! Slow for large stories and journals: not for the main thread.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::sources;
use crate::app::effect::ReviewJob;
use crate::app::state::review_session::OpenedReview;
use crate::review::journal::Journals;
use crate::review::state::progress::settled;
use crate::review::{Haystack, Items, look_up, nearest};
use crate::story::sandbox::Sandbox;
use crate::story::{Form, Item, SourceIx};
use crate::view::locator::locator_of;
use crate::view::review_overlay::{SourceCheck, SourceChecks};

/// Builds the review of a story. `read` gets the journal folders and the SHA-256 of the text, and
/// returns the journals. `None` if there are none, unless the job requires a review.
pub fn build(
    job: &ReviewJob,
    sandbox: &Sandbox,
    read: impl FnOnce(&[PathBuf], &str) -> Journals,
) -> Option<Box<OpenedReview>> {
    let story = &job.doc.story;
    let items = Items::of(story);
    let folders = job.homes.folders(job.story.on_disk().as_deref(), items.sha256());
    let mut journals = read(&folders, items.sha256());
    let record = journals.take_record();
    let Journals { problems: troubles, renamed: elsewhere, .. } = journals;
    let none = record.entries().is_empty() && troubles.is_empty() && elsewhere.is_empty();
    if none && !job.must {
        return None;
    }
    let (record, fits, rebound) = settled(story, &items, record);
    let looked = Arc::new(source_checks(job, &items, sandbox));
    let items = Arc::new(items);
    let drafts = BTreeMap::new();
    Some(Box::new(OpenedReview {
        record,
        items,
        freshness: fits,
        moved: rebound,
        source_checks: looked,
        problems: troubles,
        folders,
        renamed_journals: elsewhere,
        drafts,
    }))
}

/// The largest source text that is searched, in bytes.
const LARGEST: usize = 64 << 20;

/// Looks every quote up in every source with a text.
fn source_checks(job: &ReviewJob, items: &Items, sandbox: &Sandbox) -> SourceChecks {
    let story = &job.doc.story;
    let texts: Vec<(SourceIx, Haystack)> = (0..)
        .zip(story.sources.iter())
        .filter_map(|(at, source)| {
            let text = sources::text(sandbox, &job.story, source.file.as_deref()?).ok()?;
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
