//! Builds a review from the journals of a story: folds the events, checks how decisions fit today's
//! words, and looks quotes up in the sources.
//!
//! Slow for large stories and journals: not for the main thread.

use std::collections::BTreeMap;
use std::panic;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::thread;

use super::sources;
use crate::app::effect::ReviewJob;
use crate::app::state::review_session::OpenedReview;
use crate::library::parallel::in_order;
use crate::review::journal::Journals;
use crate::review::state::progress::settled_with;
use crate::review::{Haystack, Items, Lookup, Passage, SearchedSource, look_up_quote, sha256};
use crate::story::names::LabelIndex;
use crate::story::sandbox::Sandbox;
use crate::story::{Form, Item, Quote, SourceIx, Story};
use crate::view::locator::{Places, locator_of};
use crate::view::review_overlay::{
    EvidenceText, FoundPassage, SourceCheck, SourceChecks, SourceText, around,
};

/// Builds the review of a story. `read` gets the journal folders and the SHA-256 of the text, and
/// returns the journals. `None` if there are none, unless the job requires a review.
pub fn build(
    job: &ReviewJob,
    sandbox: &Sandbox,
    read: impl FnOnce(&[PathBuf], &str) -> Journals,
) -> Option<Box<OpenedReview>> {
    let story = &job.doc.story;
    let items = Items::of(story);
    let folders = job.homes.folders(sandbox, job.story.on_disk().as_deref(), items.sha256());
    let mut journals = read(&folders, items.sha256());
    let record = journals.take_record();
    let Journals { problems: troubles, renamed: elsewhere, .. } = journals;
    let none = record.entries().is_empty() && troubles.is_empty() && elsewhere.is_empty();
    if none && !job.must {
        return None;
    }
    let read = |file: &str| sources::text(sandbox, &job.story, file);
    let settle = || settled_with((story, &items), record, Some(&read));
    // what the sources say does not depend on what was decided
    let ((record, fits, rebound), looked) = both(settle, || source_checks(job, &items, sandbox));
    let looked = Arc::new(looked);
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

/// Does two things at once, the second on a thread of its own if there is one left.
fn both<A, B: Send>(one: impl FnOnce() -> A, other: impl Fn() -> B + Sync) -> (A, B) {
    thread::scope(|scope| {
        let thread = thread::Builder::new().name("sources".to_owned());
        let started = thread.spawn_scoped(scope, &other).ok();
        let one = one();
        let other = match started.map(thread::ScopedJoinHandle::join) {
            Some(Ok(done)) => done,
            Some(Err(panic)) => panic::resume_unwind(panic),
            None => other(),
        };
        (one, other)
    })
}

/// The largest source text that is searched, in bytes.
const LARGEST: usize = 64 << 20;

/// The longest passage that is kept in one piece, in bytes; of a longer one its stretches are.
const LONGEST_PASSAGE: usize = 2000;

/// Looks every quote up in every source with a text, and finds what the evidence of claims says.
fn source_checks(job: &ReviewJob, items: &Items, sandbox: &Sandbox) -> SourceChecks {
    let story = &job.doc.story;
    let people = LabelIndex::of(&story.people);
    let texts: Vec<SearchedSource> = (0..)
        .zip(story.sources.iter())
        .filter_map(|(at, source)| {
            let text = sources::text(sandbox, &job.story, source.file.as_deref()?).ok()?;
            let is_small = text.len() <= LARGEST;
            is_small.then(|| SearchedSource::of(SourceIx(at), text, &people))
        })
        .collect();
    let hashes: Vec<Box<str>> = texts.iter().map(|it| sha256(it.text.text())).collect();
    let evidence = evidence_texts(story, (&texts, &hashes));
    if texts.is_empty() {
        return SourceChecks { evidence, ..SourceChecks::default() };
    }
    let look_up = |at: usize| {
        let Item::Quote(quote) = items.all()[at].item else { return None };
        let (at, lookup) = look_up_quote(story, story.quote(quote), &texts)?;
        let SearchedSource { source, text, .. } = &texts[at];
        let searched = text;
        let text: Arc<str> = text.text_shared();
        let locator = lookup.passage().map(|span| locator_of(&text, span.start));
        let id = story.sources[source.ix()].id.clone();
        let passage = passage_of(searched, &lookup, &hashes[at]);
        Some(SourceCheck { source: *source, id, lookup, locator, text, passage })
    };
    let mut by = Vec::with_capacity(items.all().len());
    in_order(items.all().len(), &AtomicBool::new(false), look_up, |_, found| {
        by.push(found);
        true
    });
    let paraphrased = items.all().iter().map(|item| match item.item {
        Item::Quote(quote) => paraphrased(story, story.quote(quote), &texts),
        _ => None,
    });
    let paraphrased = paraphrased.collect();
    let of = |(it, sha256): (&SearchedSource, Box<str>)| SourceText {
        id: story.sources[it.source.ix()].id.clone(),
        text: it.text.text_shared(),
        sha256,
    };
    SourceChecks { by, paraphrased, evidence, texts: texts.iter().zip(hashes).map(of).collect() }
}

/// Says where a source has most of the words of an indirect quote; one where they stand under the
/// speaker's own label first.
fn paraphrased(story: &Story, quote: &Quote, texts: &[SearchedSource]) -> Option<String> {
    if quote.form != Form::Indirect {
        return None;
    }
    let near = |it: &SearchedSource| Some((it.nearest_passage(story, quote)?, it.source));
    let all: Vec<_> = texts.iter().map(near).collect();
    let found = all.iter().flatten().position(|(near, _)| near.is_own).unwrap_or(0);
    let (near, source) = all.iter().flatten().nth(found)?;
    let searched = texts.iter().find(|it| it.source == *source)?;
    let text = searched.text.text();
    let place = locator_of(text, near.span.start);
    let label = near.label.as_deref().map(|label| format!(", “{label}”")).unwrap_or_default();
    let words = searched.text.passage(around(text, near.span));
    Some(format!("{} {place}{label}: {words}", story.sources[source.ix()].id))
}

/// Returns the passage of a source that a quote was found in, with some words on each side.
fn passage_of(source: &Haystack, lookup: &Lookup, sha256: &str) -> Option<FoundPassage> {
    let whole = lookup.passage()?;
    let label = lookup.said_by.label().map(Box::from);
    let one = |span| Box::<str>::from(source.passage(span));
    let is_long = whole.len() as usize > LONGEST_PASSAGE;
    let spans = lookup.spans().chain(lookup.skipped.iter().copied());
    let words = if is_long { spans.map(one).collect() } else { vec![one(whole)] };
    let around = if is_long { words.clone() } else { vec![one(around(source.text(), whole))] };
    let passage = Passage { words, label: None, sha256: sha256.into() };
    let around = Passage { words: around, ..passage.clone() };
    Some(FoundPassage { passage: passage.into(), around: around.into(), label })
}

/// Returns what each piece of evidence of each claim says; nothing if none is at hand.
fn evidence_texts(
    story: &Story,
    (texts, hashes): (&[SearchedSource], &[Box<str>]),
) -> Vec<Vec<Option<EvidenceText>>> {
    let cited = |it: &SearchedSource| {
        let mut evidence = story.claims.iter().flat_map(|claim| claim.evidence.iter());
        evidence.any(|evidence| evidence.source == it.source)
    };
    let texts = texts.iter().zip(hashes).filter(|(it, _)| cited(it));
    let places: Vec<(&SearchedSource, Places<'_>, &str)> =
        texts.map(|(it, sha256)| (it, Places::of(it.text.text()), &**sha256)).collect();
    let of = |evidence: &crate::story::Evidence| {
        let text = places.iter().find(|(it, ..)| it.source == evidence.source);
        let found = EvidenceText::of(evidence, text.map(|(_, text, _)| text))?;
        let passage = text.zip(found.place).map(|((it, _, sha256), place)| Passage {
            words: vec![it.text.passage(place).into()],
            label: None,
            sha256: (*sha256).into(),
        });
        Some(EvidenceText { passage: passage.map(Arc::new), ..found })
    };
    let all: Vec<Vec<Option<EvidenceText>>> =
        story.claims.iter().map(|claim| claim.evidence.iter().map(of).collect()).collect();
    if all.iter().flatten().all(Option::is_none) { Vec::new() } else { all }
}
