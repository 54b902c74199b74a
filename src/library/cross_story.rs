//! Quotes and search hits across stories: everything a person says, and everything a search
//! finds. Each story is read again, several in parallel, and results come in the order of
//! the stories.
//!
//! Which stories there are, and which speakers are one person, is decided elsewhere.

use std::path::PathBuf;
use std::sync::atomic::AtomicBool;

use super::drafting::Drafting;
use super::parallel::in_order;
use crate::story::files::Keeping;
use crate::story::files::same_folders::SameFolders;
use crate::story::{
    Files, Form, Item, LineCol, OpenError, PersonIx, QuoteIx, Span, Stage, Story, load, open,
};
use crate::view::{Links, Search};

/// The longest excerpt of a line around a hit, in bytes.
const EXCERPT: usize = 480;
/// The most hits of one story that are kept.
const MAX_HITS: usize = 10_000;

/// A quote or a search hit, with its story: one row of a cross-story list.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryLine {
    /// The number of the story.
    pub story: u32,
    /// The span in the story's body: the first part of a quote, or the hit.
    pub span: Span,
    /// Where the span begins in the story's file.
    pub at: LineCol,
    /// The ID of the quote, or of the quote around the hit (unsanitised).
    pub quote: Option<Box<str>>,
    /// The form of that quote.
    pub form: Option<Form>,
    /// The speaker (unsanitised).
    pub speaker: Option<Box<str>>,
    /// How likely that is right, if nobody has marked it: from 0 to 1.
    pub probability: Option<f64>,
    /// The words of the quote, or the line around the hit (unsanitised).
    pub words: Box<str>,
    /// The hit within `words`, in bytes; empty for a quote.
    pub found: Span,
}

/// The rows of one story.
#[derive(Clone, Debug, Default)]
pub struct StoryLines {
    /// The number of the story.
    pub story: u32,
    /// The rows, in text order.
    pub lines: Vec<StoryLine>,
    /// Why the story cannot be read (unsanitised).
    pub failed: Option<String>,
}

/// A story to search.
#[derive(Clone, Debug)]
pub struct StoryToSearch {
    /// The number of the story.
    pub story: u32,
    /// Its path.
    pub path: PathBuf,
    /// Whose quotes are wanted; `None` for everybody's.
    pub people: Option<Vec<PersonIx>>,
}

/// A search through stories.
#[derive(Clone, Copy)]
pub struct CrossStorySearch<'a> {
    /// Where the stories are.
    pub files: &'a dyn Files,
    /// Proposes who says what in articles that nobody has annotated.
    pub drafting: &'a Drafting,
    /// The stories, in the order of the results.
    pub stories: &'a [StoryToSearch],
    /// Stops the search when set.
    pub stop: &'a AtomicBool,
}

/// The span of a hit, and the shortest quote that it begins in.
pub type Hit = (Span, Option<QuoteIx>);

impl CrossStorySearch<'_> {
    /// Reads each story and calls `make` with its wanted quotes, in text order, on several threads;
    /// passes the results to `each` on this thread, in the order of the stories. Ends when `each`
    /// returns `false`.
    pub fn quotes<T: Send>(
        self,
        make: impl Fn(&StoryToSearch, &Story, &[QuoteIx]) -> T + Sync,
        mut each: impl FnMut(&StoryToSearch, Result<T, OpenError>) -> bool,
    ) {
        let same = SameFolders::new(self.files);
        let work = |at: usize| {
            let wanted = &self.stories[at];
            let story = self.drafting.complete(load(&same, &wanted.path)?);
            Ok(make(wanted, &story, &quotes_in(&story, wanted.people.as_deref())))
        };
        in_order(self.stories.len(), self.stop, work, |at, made| each(&self.stories[at], made));
    }

    /// Searches each story and calls `make` with its hits, in text order, as
    /// [`CrossStorySearch::quotes`] does. A story without hits gives `None`, and its annotations are
    /// not even read. If people are given, only hits within their quotes count.
    pub fn hits<T: Send>(
        self,
        (search, within_quotes): (&Search, bool),
        make: impl Fn(&StoryToSearch, &Story, &[Hit]) -> T + Sync,
        mut each: impl FnMut(&StoryToSearch, Result<Option<T>, OpenError>) -> bool,
    ) {
        let same = SameFolders::new(self.files);
        let work = |at: usize| {
            let wanted = &self.stories[at];
            let Some((story, spans)) = self.searched(&same, wanted, search)? else {
                return Ok(None);
            };
            let links = Links::of(&story);
            let quoted = |span: &Span| match links.item_at(span.start) {
                Some(Item::Quote(quote)) => Some(quote),
                _ => None,
            };
            let hits: Vec<Hit> = spans
                .iter()
                .map(|span| (*span, quoted(span)))
                .filter(|(_, quote)| match (&wanted.people, quote) {
                    (Some(people), Some(quote)) => theirs(&story, *quote, people),
                    (Some(_), None) => false,
                    (None, quote) => !within_quotes || quote.is_some(),
                })
                .collect();
            Ok((!hits.is_empty()).then(|| make(wanted, &story, &hits)))
        };
        in_order(self.stories.len(), self.stop, work, |at, made| each(&self.stories[at], made));
    }

    /// Reads a story and searches it; `None` if nothing is found.
    fn searched(
        self,
        files: &dyn Files,
        wanted: &StoryToSearch,
        search: &Search,
    ) -> Result<Option<(Story, Vec<Span>)>, OpenError> {
        let (mut spans, mut whole) = (None, None);
        open(files, &wanted.path, &mut |stage| {
            let (Stage::Text(story) | Stage::Some(story) | Stage::Whole(story)) = stage;
            // the text is the same from the first stage on
            let spans = spans
                .get_or_insert_with(|| search.all(story.body(), self.stop).unwrap_or_default());
            whole = Some(story);
            !spans.is_empty()
        })?;
        let found = whole.zip(spans).filter(|(_, spans)| !spans.is_empty());
        Ok(found.map(|(story, spans)| (self.drafting.complete(story), spans)))
    }
}

/// Returns the quotes of some people (`None`: of everybody) that are placed in the text, in text
/// order.
fn quotes_in(story: &Story, people: Option<&[PersonIx]>) -> Vec<QuoteIx> {
    let theirs = |quote: &QuoteIx| people.is_none_or(|people| theirs(story, *quote, people));
    let start = |quote: &QuoteIx| story.quote(*quote).parts.first().map(|span| span.start);
    let all = (0..story.quotes.len() as u32).map(QuoteIx);
    let mut quotes: Vec<QuoteIx> =
        all.filter(|quote| start(quote).is_some() && theirs(quote)).collect();
    quotes.sort_by_key(start);
    quotes
}

fn theirs(story: &Story, quote: QuoteIx, people: &[PersonIx]) -> bool {
    people.iter().any(|person| story.quote(quote).speakers.contains(person))
}

/// Passes the quotes of each story to `each`, in order; ends when that returns `false` or `stop` is
/// set.
pub fn quotes(
    (files, drafting): (&dyn Files, &Drafting),
    stories: &[StoryToSearch],
    stop: &AtomicBool,
    mut each: impl FnMut(StoryLines) -> bool,
) {
    let files = &Keeping::of(files);
    CrossStorySearch { files, drafting, stories, stop }.quotes(
        |wanted, story, quotes| {
            quotes.iter().filter_map(|quote| quote_line(story, wanted.story, *quote)).collect()
        },
        |wanted, made| each(lines(wanted, made.map(Some))),
    );
}

/// Passes the hits in each story to `each`, in order; ends when that returns `false` or `stop` is
/// set. With `within_quotes` only hits within quotes count.
pub fn search(
    (files, drafting): (&dyn Files, &Drafting),
    stories: &[StoryToSearch],
    search: (&Search, bool),
    stop: &AtomicBool,
    mut each: impl FnMut(StoryLines) -> bool,
) {
    let files = &Keeping::of(files);
    CrossStorySearch { files, drafting, stories, stop }.hits(
        search,
        |wanted, story, hits| {
            hits.iter().take(MAX_HITS).map(|hit| hit_line(story, wanted.story, *hit)).collect()
        },
        |wanted, made| each(lines(wanted, made)),
    );
}

fn lines(wanted: &StoryToSearch, made: Result<Option<Vec<StoryLine>>, OpenError>) -> StoryLines {
    let failed = made.as_ref().err().map(ToString::to_string);
    let lines = made.ok().flatten().unwrap_or_default();
    StoryLines { story: wanted.story, lines, failed }
}

fn quote_line(story: &Story, number: u32, at: QuoteIx) -> Option<StoryLine> {
    let quote = story.quote(at);
    let first = *quote.parts.first()?;
    Some(StoryLine {
        story: number,
        span: first,
        at: story.text.body_line_col(first.start),
        quote: Some(quote.id.clone()),
        form: Some(quote.form),
        speaker: speaker(story, at),
        probability: probability(story, at),
        words: crate::view::lists::words_of(story, &quote.parts).into(),
        found: Span::default(),
    })
}

fn speaker(story: &Story, at: QuoteIx) -> Option<Box<str>> {
    let names: Vec<&str> =
        story.quote(at).speakers.iter().map(|p| &*story.person(*p).name).collect();
    (!names.is_empty()).then(|| names.join(", ").into())
}

/// Returns how likely it is that a quote of an article is right that nobody has annotated.
fn probability(story: &Story, at: QuoteIx) -> Option<f64> {
    story.drafted?;
    story.quote(at).suggestion.as_ref()?.score
}

fn hit_line(story: &Story, number: u32, (hit, quote): Hit) -> StoryLine {
    let (words, found) = marked_excerpt(story.body(), hit);
    StoryLine {
        story: number,
        span: hit,
        at: story.text.body_line_col(hit.start),
        quote: quote.map(|q| story.quote(q).id.clone()),
        form: quote.map(|q| story.quote(q).form),
        speaker: quote.and_then(|q| speaker(story, q)),
        probability: quote.and_then(|q| probability(story, q)),
        words: words.into(),
        found,
    }
}

/// Returns the excerpt around a hit with `…` where it is cut, and the position of the hit in it.
fn marked_excerpt(body: &str, hit: Span) -> (String, Span) {
    let (words, found) = around(body, hit);
    let from = words.as_ptr() as usize - body.as_ptr() as usize;
    let rest = body[from + words.len()..].split('\n').next().unwrap_or_default();
    let before = if from > 0 && !body[..from].ends_with('\n') { "… " } else { "" };
    let after = if rest.trim().is_empty() { "" } else { "…" };
    let moved = before.len() as u32;
    (format!("{before}{words}{after}"), Span::new(found.start + moved, found.end + moved))
}

/// Returns an excerpt of the line that a hit begins in, and the position of the hit in it.
pub fn around(body: &str, hit: Span) -> (&str, Span) {
    use crate::story::text::floor_border;
    let (start, end) = (hit.range().start, hit.range().end);
    let line_start = body[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = body[start..].find('\n').map_or(body.len(), |at| start + at);
    let near = floor_border(body, start.saturating_sub(EXCERPT / 4));
    let from = if near <= line_start {
        line_start
    } else {
        // begin with a whole word
        body[near..start].find(' ').map_or(near, |at| near + at + 1)
    };
    let to = line_end.min(floor_border(body, from + EXCERPT)).max(from);
    let words = body[from..to].trim_end();
    let (start, end) = ((start - from).min(words.len()), (end.max(from) - from).min(words.len()));
    (words, Span::of(start..end.max(start)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::Disk;
    use crate::view::Query;

    fn council(people: Option<&[PersonIx]>) -> Vec<StoryToSearch> {
        let wanted = |(story, path): (u32, &str)| StoryToSearch {
            story,
            path: path.into(),
            people: people.map(<[PersonIx]>::to_vec),
        };
        [(3, "stories/council-lanes.story"), (4, "no/such.story")].map(wanted).into()
    }

    #[test]
    fn quotes_come_story_by_story_with_read_errors() {
        let mut all = Vec::new();
        quotes((&Disk, &Drafting::off()), &council(None), &AtomicBool::new(false), |lines| {
            all.push(lines);
            true
        });
        assert_eq!((all[0].story, all[0].lines.len()), (3, 38));
        assert!(all[1].failed.is_some());
        let mut one = 0;
        quotes(
            (&Disk, &Drafting::off()),
            &council(Some(&[PersonIx(0)])),
            &AtomicBool::new(false),
            |lines| {
                one += lines.lines.len();
                true
            },
        );
        assert_eq!(one, 4);
    }

    #[test]
    fn an_excerpt_contains_its_hit() {
        let check = |body: &str, hit: std::ops::Range<usize>| {
            let (words, found) = around(body, Span::of(hit));
            format!("{}[{}]", &words[..found.range().start], &words[found.range()])
        };
        assert_eq!(check("one two\nthree", 4..7), "one [two]");
        assert_eq!(check("one two\nthree", 4..13), "one [two]");
        assert_eq!(check("one  \nthree", 3..5), "one[]");
        assert_eq!(check("one\n\n\nthree", 3..6), "one[]");
        assert_eq!(check("one\n\n\nthree", 4..6), "[]");
        let long = format!("{} two", "word ".repeat(50).trim_end());
        assert_eq!(check(&long, 250..253), format!("{}[two]", "word ".repeat(23)));
    }

    #[test]
    fn an_excerpt_says_where_it_is_cut() {
        let check = |body: &str, word: &str| {
            let at = body.find(word).expect("the word");
            let (words, found) = marked_excerpt(body, Span::of(at..at + word.len()));
            assert_eq!(&words[found.range()], word);
            (words.starts_with('…'), words.ends_with('…'))
        };
        let before = "vor ".repeat(60);
        let after = " 後".repeat(200);
        assert_eq!(check("one two\nthree", "one"), (false, false));
        assert_eq!(check(&format!("{before}слово"), "слово"), (true, false));
        assert_eq!(check(&format!("слово{after}"), "слово"), (false, true));
        assert_eq!(check(&format!("x\n{before}слово{after}\ny"), "слово"), (true, true));
        assert_eq!(check("one \t \nthree", "one"), (false, false));
    }

    #[test]
    fn a_hit_is_marked_in_its_line() {
        let query = Query { words: "lanes".into(), regex: false };
        let ready = Search::new(&query).expect("a query");
        let mut all = Vec::new();
        search(
            (&Disk, &Drafting::off()),
            &council(None)[..1],
            (&ready, false),
            &AtomicBool::new(false),
            |lines| {
                all.extend(lines.lines);
                true
            },
        );
        assert!(!all.is_empty());
        for line in &all {
            assert_eq!(line.words[line.found.range()].to_lowercase(), "lanes");
        }
    }
}
