//! Annotations that are no quotes and no claims: what somebody has written about some words, for a query
//! to the author.

use std::path::Path;

use super::into_marks::Annotations;
use super::{AS_HYPOTHESIS, AS_W3C, Reading, collected, place, source};
use crate::story::formats::folder_settings::labels_of;
use crate::story::formats::known_files::{self, OtherFormat};
use crate::story::formats::{OpenError, members::LARGEST, members::no_story, native};
use crate::story::{Files, Span, Story, Text};

/// A comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// The ID of the annotation.
    pub id: String,
    /// What was written, with the replies to it (untrusted).
    pub text: String,
    /// Who wrote it (untrusted).
    pub by: String,
    /// The words that it is about; nothing if they are about the whole text.
    pub words: Vec<Span>,
}

/// The comments of a file on a story.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comments {
    /// Those whose words are in the story, in the order of the text.
    pub list: Vec<Comment>,
    /// How many are on words that are not there.
    pub lost: usize,
}

/// Returns true if a file has annotations of pages that can be comments.
pub fn has_comments(path: &Path, bytes: &[u8]) -> bool {
    known_files::recognise(path, bytes).is_some_and(|is| reading(is).is_some())
}

fn reading(is: OtherFormat) -> Option<&'static Reading> {
    match is {
        known_files::WEB_ANNOTATION => Some(&AS_W3C),
        known_files::HYPOTHESIS => Some(&AS_HYPOTHESIS),
        _ => None,
    }
}

/// Reads the comments of a file that are on a story: those whose address is that of the story, or all
/// whose words are in it if it has no address or none has that one.
///
/// # Errors
/// If the file cannot be read.
pub fn read(
    files: &dyn Files,
    (path, bytes): (&Path, Vec<u8>),
    story: &Story,
) -> Result<Comments, OpenError> {
    let is = known_files::recognise(path, &bytes);
    let Some(with) = is.and_then(reading) else {
        return Err(no_story(path, "has no annotations of pages", "Name another file."));
    };
    if bytes.len() as u64 > LARGEST {
        return Err(no_story(path, "is too large", "Export it in several parts."));
    }
    let whole = native::text_at(path, bytes)?;
    let end = whole.len();
    let file = Text::new(path.display().to_string(), whole, 0..end);
    let found = collected(&file, with)?;
    let list: Vec<_> =
        found.annotations.into_iter().map(|range| (with.read)(file.whole(), range)).collect();
    let own = story.meta.url.as_deref().map(source::normalised);
    let is_own = |annotation: &super::Annotation<'_>| {
        let source = annotation.targets.first().map(|target| &*target.source);
        source.map(source::normalised) == own
    };
    let has_own = own.is_some() && list.iter().any(is_own);
    let list = list.into_iter().filter(|one| !has_own || is_own(one) || !one.replies_to.is_empty());
    let all = Annotations::of(list.collect());
    let (mut labels, _) = labels_of(files, path).labels(file.name(), &[]);
    all.choose(&mut labels);
    let selectors = all.selectors();
    let wanted: Vec<_> = selectors.iter().map(|(_, selector)| *selector).collect();
    let places = place::place(story.body(), (with.unit, labels.unit()), &wanted);
    let mut words: Vec<Vec<Span>> = vec![Vec::new(); all.list.len()];
    let mut unplaced = vec![false; all.list.len()];
    for ((at, _), place) in selectors.iter().zip(&places.list) {
        match place {
            Ok(span) => words[*at].push(*span),
            Err(_) => unplaced[*at] = true,
        }
    }
    let mut comments = Comments::default();
    for (at, annotation) in all.list.iter().enumerate() {
        let Some(text) = all.comment(at, &labels) else { continue };
        if unplaced[at] && words[at].is_empty() {
            comments.lost += 1;
            continue;
        }
        let (id, by) = (all.id(at).to_owned(), annotation.by.to_string());
        comments.list.push(Comment { id, text, by, words: std::mem::take(&mut words[at]) });
    }
    comments.list.sort_by_key(|comment| comment.words.first().map(|span| span.start));
    Ok(comments)
}
