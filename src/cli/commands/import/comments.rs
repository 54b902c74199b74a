//! Comments of other people on a page, as queries to the author in the journal of a reviewer.

use super::{Options, Tally};
use crate::cli::open_reviews::{StoryReview, who};
use crate::cli::paths::stories_on_disk;
use crate::cli::{DONE, FAILED, Failure, PROBLEMS};
use crate::review::{Draft, EventKind, EventOrigin, ItemId, SeenWords};
use crate::story::formats::web_annotation::comments::{self, Comment};
use crate::story::{Disk, Span, Story, load};
use crate::tui::workers::clock::Clock;

/// The most characters of the words that a query repeats, and of a comment.
const WORDS: usize = 200;
const TEXT: usize = 10_000;

/// Writes the comments of a file as queries.
pub(super) fn run(options: &Options, bytes: &[u8]) -> Result<u8, Failure> {
    let who = who(options.who.as_deref())?;
    if options.paths.is_empty() {
        let what = format!("{} has comments, and no story is named", options.file.display());
        return Err(Failure::new(what, "Name the story: sayso import FILE STORY --as WHO."));
    }
    let mut tally = Tally::default();
    for path in stories_on_disk(&options.paths)? {
        let story = load(&Disk, &path)?;
        let found = comments::read(&Disk, (&options.file, bytes.to_vec()), &story)?;
        let review = options.reviews.read(&path, &story);
        let drafts = found.list.iter().map(|comment| draft(&story, &review, comment));
        let (known, new): (Vec<Draft>, Vec<Draft>) =
            drafts.partition(|draft| is_known(&review, who.as_str(), draft));
        tally.known += known.len();
        if found.lost > 0 {
            tally.refused += found.lost;
            let what = format!(
                "{}: the words of {} {} are not in {}",
                options.file.display(),
                found.lost,
                if found.lost == 1 { "comment" } else { "comments" },
                path.display()
            );
            Failure::new(what, "They are left out: the text was changed, or is another one.")
                .report();
        }
        if options.dry_run || new.is_empty() {
            tally.added += new.len();
            continue;
        }
        let events = review.record.stamped(new, who.as_str(), &mut Clock);
        if review.add(&who, &events) {
            tally.added += events.len();
        } else {
            tally.failed = true;
        }
    }
    tally.report(options.dry_run)?;
    Ok(match (tally.failed, tally.refused) {
        (true, _) => FAILED,
        (false, 0) => DONE,
        (false, _) => PROBLEMS,
    })
}

/// Returns true if the reviewer has asked the same already.
fn is_known(review: &StoryReview, who: &str, draft: &Draft) -> bool {
    review.record.entries().iter().any(|entry| {
        &*entry.event.who == who && entry.event.what == draft.what && entry.event.item == draft.item
    })
}

/// Returns the query of a comment: on the quote or claim that has most of its words, else on the words
/// themselves.
fn draft(story: &Story, review: &StoryReview, comment: &Comment) -> Draft {
    let items = review.items.all();
    let shared = |at: &usize| overlap(story.spans(items[*at].item), &comment.words);
    let best =
        (0..items.len()).filter(|at| shared(at) > 0).max_by_key(|at| (shared(at), usize::MAX - at));
    let (item, seen): (Option<ItemId>, Option<SeenWords>) = match best {
        Some(at) => (Some(items[at].id.clone()), Some(review.items.seen(story, items[at].item))),
        None if comment.words.is_empty() => (None, None),
        None => {
            let seen = SeenWords::of(story.body(), &comment.words, review.items.sha256());
            (None, Some(seen))
        }
    };
    Draft {
        item,
        seen,
        what: EventKind::Query(query(story, comment).into()),
        via: EventOrigin::Import,
    }
}

/// Returns how many bytes two lists of spans share.
fn overlap(a: &[Span], b: &[Span]) -> u32 {
    let pairs = a.iter().flat_map(|a| b.iter().map(move |b| (a, b)));
    pairs.map(|(a, b)| a.end.min(b.end).saturating_sub(a.start.max(b.start))).sum()
}

/// Returns the words of a query: the comment, who wrote it, and what it is on.
fn query(story: &Story, comment: &Comment) -> String {
    let mut text: String = comment.text.trim().chars().take(TEXT).collect();
    let words: Vec<&str> =
        comment.words.iter().flat_map(|span| story.text.slice(*span).split_whitespace()).collect();
    let words = words.join(" ");
    let mut facts: Vec<String> = Vec::new();
    if !comment.by.trim().is_empty() {
        facts.push(comment.by.trim().to_owned());
    }
    if !words.is_empty() {
        let short: String = words.chars().take(WORDS).collect();
        let more = if short.len() < words.len() { "…" } else { "" };
        facts.push(format!("on “{short}{more}”"));
    }
    if !facts.is_empty() {
        text.push_str(" (");
        text.push_str(&facts.join(", "));
        text.push(')');
    }
    text
}
