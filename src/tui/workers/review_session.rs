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
use crate::review::{Haystack, Items, SourceSpeakers, Wanted, look_up_by, nearest};
use crate::story::names::{LabelIndex, LabelOwner};
use crate::story::sandbox::Sandbox;
use crate::story::{Form, Item, PersonIx, Quote, SourceIx, Story};
use crate::view::locator::{Places, locator_of};
use crate::view::review_overlay::{EvidenceText, SourceCheck, SourceChecks};

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

/// The text of a source, with whose labels it has.
struct Searched {
    source: SourceIx,
    text: Haystack,
    speakers: SourceSpeakers,
}

/// Looks every quote up in every source with a text, and finds what the evidence of claims says.
fn source_checks(job: &ReviewJob, items: &Items, sandbox: &Sandbox) -> SourceChecks {
    let story = &job.doc.story;
    let people = LabelIndex::of(&story.people);
    let is_known = |label: &str| people.owner(label) != LabelOwner::Nobody;
    let texts: Vec<Searched> = (0..)
        .zip(story.sources.iter())
        .filter_map(|(at, source)| {
            let text = sources::text(sandbox, &job.story, source.file.as_deref()?).ok()?;
            let text = (text.len() <= LARGEST).then(|| Haystack::naming(text, &is_known))?;
            let speakers = SourceSpeakers::of(&text, &people);
            Some(Searched { source: SourceIx(at), text, speakers })
        })
        .collect();
    let evidence = evidence_texts(story, &texts);
    if texts.is_empty() {
        return SourceChecks { evidence, ..SourceChecks::default() };
    }
    let by = items.all().iter().map(|item| {
        let Item::Quote(quote) = item.item else { return None };
        let quote = story.quote(quote);
        if quote.form == Form::Indirect {
            return None;
        }
        let parts: Vec<&str> = quote.parts.iter().map(|span| story.text.slice(*span)).collect();
        let reporters = reporters(story, quote);
        let search = |it: &Searched| {
            let (labels, speakers) = (&it.speakers, &*quote.speakers);
            let wanted = Wanted { labels, speakers, reporters: &reporters };
            look_up_by(&it.text, &parts, Some(wanted))
        };
        let lookups: Vec<_> = texts.iter().map(search).collect();
        let (at, lookup) = nearest(&lookups)?;
        let Searched { source, text, .. } = &texts[at];
        let text: Arc<str> = text.text_shared();
        let locator = lookup.passage().map(|span| locator_of(&text, span.start));
        let id = story.sources[source.ix()].id.clone();
        Some(SourceCheck { source: *source, id, lookup: lookup.clone(), locator, text })
    });
    let by = by.collect();
    let of = |it: &Searched| (story.sources[it.source.ix()].id.clone(), it.text.text_shared());
    SourceChecks { by, evidence, texts: texts.iter().map(of).collect() }
}

/// Returns the speakers of the quotes that a quote is inside of, who report it: its words can stand
/// under their labels too.
fn reporters(story: &Story, quote: &Quote) -> Vec<PersonIx> {
    /// The most quotes that are inside one another.
    const DEEPEST: usize = 8;
    let mut all = Vec::new();
    let mut inner = quote;
    for _ in 0..DEEPEST {
        let Some(outer) = inner.more.as_ref().and_then(|more| more.inside) else { break };
        inner = story.quote(outer);
        all.extend(&inner.speakers);
    }
    all
}

/// Returns what each piece of evidence of each claim says; nothing if none is at hand.
fn evidence_texts(story: &Story, texts: &[Searched]) -> Vec<Vec<Option<EvidenceText>>> {
    let cited = |it: &&Searched| {
        let mut evidence = story.claims.iter().flat_map(|claim| claim.evidence.iter());
        evidence.any(|evidence| evidence.source == it.source)
    };
    let places: Vec<(SourceIx, Places<'_>)> =
        texts.iter().filter(cited).map(|it| (it.source, Places::of(it.text.text()))).collect();
    let of = |evidence: &crate::story::Evidence| {
        let text = places.iter().find(|(source, _)| *source == evidence.source);
        EvidenceText::of(evidence, text.map(|(_, text)| text))
    };
    let all: Vec<Vec<Option<EvidenceText>>> =
        story.claims.iter().map(|claim| claim.evidence.iter().map(of).collect()).collect();
    if all.iter().flatten().all(Option::is_none) { Vec::new() } else { all }
}
