//! Words across stories: everything that somebody says, and what a search finds.
//! Each story is read again, several at once, and what is found comes in the
//! order of the stories.
//!
//! Which stories there are, and who is who, is not here.

use std::path::PathBuf;
use std::sync::atomic::AtomicBool;

use super::parallel::in_order;
use crate::story::{Files, Form, Item, LineCol, PersonIx, QuoteIx, Span, Story, load};
use crate::view::{Links, Search};

/// Words that a line keeps, in bytes.
const KEPT: usize = 480;
/// As many hits of one story are kept.
const MOST: usize = 10_000;

/// A quote, or words that were found, with their story.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The number of the story.
    pub story: u32,
    /// The stretch of the story's body: the first part of a quote, or what was found.
    pub span: Span,
    /// Where that begins in the story's file.
    pub at: LineCol,
    /// The ID of the quote, or of the quote that the words are in (unsanitised).
    pub quote: Option<Box<str>>,
    /// The form of that quote.
    pub form: Option<Form>,
    /// Who says it (unsanitised).
    pub speaker: Option<Box<str>>,
    /// The words: of the quote, or the line that they were found in (unsanitised).
    pub words: Box<str>,
    /// Where in `words` the found ones stand, in bytes; empty for a quote.
    pub found: Span,
}

/// What was found in one story.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    /// The number of the story.
    pub story: u32,
    /// What was found, in text order.
    pub lines: Vec<Line>,
    /// Why the story cannot be read (unsanitised).
    pub failed: Option<String>,
}

/// A story to look through: its number, its path, whose quotes are wanted (`None`: everybody's).
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The number of the story.
    pub story: u32,
    /// Its path.
    pub path: PathBuf,
    /// Who.
    pub people: Option<Vec<PersonIx>>,
}

/// Hands the quotes of each story to `each`, in order; `false` from there ends it, as `stop` does.
pub fn quotes(
    files: &dyn Files,
    stories: &[Wanted],
    stop: &AtomicBool,
    mut each: impl FnMut(Lines) -> bool,
) {
    let work = |at: usize| {
        of(files, &stories[at], |story, links| {
            let wanted = |quote: &&QuoteIx| {
                let speakers = &story.quote(**quote).speakers;
                stories[at]
                    .people
                    .as_ref()
                    .is_none_or(|who| who.iter().any(|p| speakers.contains(p)))
            };
            let line = |quote: &QuoteIx| quote_line(story, stories[at].story, *quote);
            links.quotes().iter().filter(wanted).filter_map(line).collect()
        })
    };
    in_order(stories.len(), stop, work, |_, lines| each(lines));
}

/// Hands what a search finds in each story to `each`, in order; `false` from there ends it, as
/// `stop` does. With `within_quotes` only what lies in a quote is found.
pub fn search(
    files: &dyn Files,
    stories: &[Wanted],
    (search, within_quotes): (&Search, bool),
    stop: &AtomicBool,
    mut each: impl FnMut(Lines) -> bool,
) {
    let work = |at: usize| {
        of(files, &stories[at], |story, links| {
            let body = story.body();
            let hits = search.all(body, stop).unwrap_or_default();
            let line = |hit: &Span| hit_line(story, links, stories[at].story, *hit);
            let lines = hits.iter().map(line).filter(|l| !within_quotes || l.quote.is_some());
            lines.take(MOST).collect()
        })
    };
    in_order(stories.len(), stop, work, |_, lines| each(lines));
}

/// Reads a story and looks through it.
fn of(files: &dyn Files, wanted: &Wanted, look: impl FnOnce(&Story, &Links) -> Vec<Line>) -> Lines {
    match load(files, &wanted.path) {
        Ok(story) => {
            let links = Links::of(&story);
            Lines { story: wanted.story, lines: look(&story, &links), failed: None }
        }
        Err(why) => {
            Lines { story: wanted.story, failed: Some(why.to_string()), ..Lines::default() }
        }
    }
}

fn quote_line(story: &Story, number: u32, at: QuoteIx) -> Option<Line> {
    let quote = story.quote(at);
    let first = *quote.parts.first()?;
    Some(Line {
        story: number,
        span: first,
        at: story.text.body_line_col(first.start),
        quote: Some(quote.id.clone()),
        form: Some(quote.form),
        speaker: speaker(story, at),
        words: crate::view::lists::words_of(story, &quote.parts).into(),
        found: Span::default(),
    })
}

fn speaker(story: &Story, at: QuoteIx) -> Option<Box<str>> {
    let names: Vec<&str> =
        story.quote(at).speakers.iter().map(|p| &*story.person(*p).name).collect();
    (!names.is_empty()).then(|| names.join(", ").into())
}

fn hit_line(story: &Story, links: &Links, number: u32, hit: Span) -> Line {
    let body = story.body();
    let quote = match links.item_at(hit.start) {
        Some(Item::Quote(quote)) => Some(quote),
        _ => None,
    };
    let (words, found) = around(body, hit);
    Line {
        story: number,
        span: hit,
        at: story.text.body_line_col(hit.start),
        quote: quote.map(|q| story.quote(q).id.clone()),
        form: quote.map(|q| story.quote(q).form),
        speaker: quote.and_then(|q| speaker(story, q)),
        words: words.into(),
        found,
    }
}

/// Returns the line that a stretch begins in, cut to its neighbourhood, and where the stretch stands in it.
fn around(body: &str, hit: Span) -> (&str, Span) {
    use crate::story::text::floor_border;
    let (start, end) = (hit.range().start, hit.range().end);
    let line_start = body[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = body[start..].find('\n').map_or(body.len(), |at| start + at);
    let from = line_start.max(floor_border(body, start.saturating_sub(KEPT / 4)));
    let to = line_end.min(floor_border(body, from + KEPT)).max(from);
    let found = Span::of(start - from..end.min(to).max(start) - from);
    (body[from..to].trim_end(), found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::Disk;
    use crate::view::Query;

    fn council(people: Option<&[PersonIx]>) -> Vec<Wanted> {
        let wanted = |(story, path): (u32, &str)| Wanted {
            story,
            path: path.into(),
            people: people.map(<[PersonIx]>::to_vec),
        };
        [(3, "stories/council-lanes.story"), (4, "no/such.story")].map(wanted).into()
    }

    #[test]
    fn quotes_come_story_by_story_with_what_cannot_be_read() {
        let mut all = Vec::new();
        quotes(&Disk, &council(None), &AtomicBool::new(false), |lines| {
            all.push(lines);
            true
        });
        assert_eq!((all[0].story, all[0].lines.len()), (3, 38));
        assert!(all[1].failed.is_some());
        let mut one = 0;
        quotes(&Disk, &council(Some(&[PersonIx(0)])), &AtomicBool::new(false), |lines| {
            one += lines.lines.len();
            true
        });
        assert_eq!(one, 4);
    }

    #[test]
    fn what_is_found_stands_in_its_line() {
        let query = Query { words: "lanes".into(), regex: false };
        let ready = Search::new(&query).expect("a query");
        let mut all = Vec::new();
        search(&Disk, &council(None)[..1], (&ready, false), &AtomicBool::new(false), |lines| {
            all.extend(lines.lines);
            true
        });
        assert!(!all.is_empty());
        for line in &all {
            assert_eq!(line.words[line.found.range()].to_lowercase(), "lanes");
        }
    }
}
