//! The `.story` file: TOML, the article as published, TOML.
//!
//! ```text
//! decode         bytes → text, or why they are not text
//! fences         text → front matter, article, back matter
//! front_matter   title, people, sources
//! chunks         back matter → pieces of one table each
//! back_matter    table → draft of an annotation
//! fields         the keys of one table, typed
//! place          drafts → quotes, claims, mentions, embeds with their bytes
//! visible_first  the annotations of what is on screen, before all others
//! hint           what the article has where a selector's words are not found
//! problems       the problems of one file
//! rules          every rule that this loader reports
//! written        how such a file is written
//! again          a story after a change of a few tables
//! ```
//!
//! The text is passed on before any annotation is read, then the annotations of what is on
//! screen, then all in growing batches. The article is never changed, not even its line ends;
//! nothing here prints, and no problem stops the loading.

mod again;
mod back_matter;
mod chunks;
mod decode;
mod fences;
mod fields;
mod front_matter;
mod hint;
mod place;
mod problems;
mod rules;
#[cfg(test)]
mod tests;
mod visible_first;
pub mod written;

use std::{
    ops::Range,
    path::{Component, Path},
    sync::{
        Arc,
        mpsc::{Receiver, SyncSender, sync_channel},
    },
};

use sha2::{Digest, Sha256};

pub(crate) use again::{Entry, Ground, Layout, Version, again};
pub(crate) use chunks::chunks;
pub(super) use decode::{article_of, bytes, read as read_text, read_article, text_at};
pub(crate) use fences::{Pieces, cut as pieces};
pub use rules::RULES;

use super::{Format, OpenError, Stage, Taker, article_head};
use crate::story::select::SearchText;
use crate::story::text::fold::Folded;
use crate::story::{Ambiguous, Files, Meta, Story, Text, mentions};
use back_matter::Draft;
use front_matter::{Front, Ids};
use place::Placed;
use problems::Problems;
use rules::Rule;
use visible_first::VisibleFirst;

/// The row of the table of formats.
pub const FORMAT: Format = Format {
    name: "story",
    help: "sayso's own: TOML around the untouched article",
    endings: &["story"],
    is: |_, _| true,
    listed: |_, _| true,
    open,
    files: |_, path| vec![path.to_owned()],
    written_ids: true,
    rules: RULES,
};

fn open(files: &dyn Files, path: &Path, taker: Taker<'_>) -> Result<(), OpenError> {
    let whole = read_article(files, path)?;
    let folder = path.parent().unwrap_or(Path::new(""));
    parse_for(&path.display().to_string(), whole, Some((files, folder)), taker);
    Ok(())
}

/// Reads a story from a text in memory, passing each stage to `each`; if that
/// returns `false`, loading stops.
///
/// `name` is what problems call the file; `neighbours` is where a `text_file`
/// is looked for: without it a story that has one is reported to miss it. The
/// text is at most 4 GiB.
pub fn parse(
    name: &str,
    whole: String,
    neighbours: Option<(&dyn Files, &Path)>,
    each: &mut dyn FnMut(Stage) -> bool,
) {
    parse_for(name, whole, neighbours, Taker { priority: None, each });
}

pub(super) fn parse_for(
    name: &str,
    whole: String,
    neighbours: Option<(&dyn Files, &Path)>,
    taker: Taker<'_>,
) {
    let pieces = fences::cut(&whole);
    let file = Text::new(name, whole, pieces.body.clone());
    let mut problems = Problems::of(file.clone());
    let front = match &pieces.front {
        Some(range) => front_matter::read(&mut problems, file.whole(), range.clone()),
        None => no_front(&mut problems, &pieces),
    };
    report_frame(&mut problems, &pieces);
    let text = body_text(&mut problems, &front, &file, neighbours);
    Loading::new(text, front, problems).run(&pieces, taker);
}

/// Reads the whole of a story from a text in memory, without neighbours.
///
/// # Panics
/// Never: [`parse`] ends with the whole story unless it is told to stop.
pub fn read(name: &str, whole: String) -> Story {
    let mut last = None;
    parse(name, whole, None, &mut |stage| {
        if let Stage::Whole(story) = stage {
            last = Some(story);
        }
        true
    });
    last.expect("parse ends with the whole story unless it is told to stop")
}

/// Reports a file without front matter.
fn no_front(problems: &mut Problems, pieces: &Pieces) -> Front {
    let start = pieces.body.start;
    if pieces.open {
        let what = "the front matter has no second fence";
        let hint = "Put a line of as many + signs below it, a blank line, and then the article.";
        problems.add(Rule::MissingFence, &(0..start), what, hint);
    } else {
        let what = "this is a plain text: nothing is annotated";
        let hint =
            "To annotate it, put a line +++, TOML with a title and another line +++ above it.";
        problems.add(Rule::NoFrontMatter, &(start..start), what, hint);
    }
    let meta = Meta { format: FORMAT.name, ..Meta::default() };
    Front { meta, absent: !pieces.open, ..Front::default() }
}

fn report_frame(problems: &mut Problems, pieces: &Pieces) {
    let file = problems.text().clone();
    let whole = file.whole();
    let rest = &whole[pieces.rest.clone()];
    if !rest.trim().is_empty() {
        let start = pieces.rest.start + (rest.len() - rest.trim_start().len());
        let what = "there is text after the last fence";
        let hint = "Move it above that fence; if the article itself holds a line of + signs, make \
                    all fences longer than it.";
        problems.add(Rule::TextAfterEnd, &(start..start + 1), what, hint);
    }
    if let Some(at) = memchr::memchr(0, whole.as_bytes()) {
        let hint = "Take it out with an editor that shows it.";
        problems.add(Rule::Control, &(at..at + 1), "the file holds a NUL byte", hint);
    }
}

/// Returns the text whose body is the article: the file's own or its `text_file`'s.
fn body_text(
    problems: &mut Problems,
    front: &Front,
    file: &Text,
    neighbours: Option<(&dyn Files, &Path)>,
) -> Text {
    let Some((path, at)) = &front.text_file else { return file.clone() };
    let body = file.body();
    if !body.trim().is_empty() {
        let hint = "Take the article out of this file, or take out text_file.";
        let what = "the file has an article of its own beside text_file";
        problems.add(Rule::TwoTexts, at, what, hint);
    }
    let is_below = Path::new(path).components().all(|c| matches!(c, Component::Normal(_)));
    if path.is_empty() || !is_below {
        let what = "text_file is not in the story's folder";
        let hint = "Name a file in the same folder or below it, such as \"article.txt\".";
        problems.add(Rule::TextMissing, at, what, hint);
        return file.clone();
    }
    let Some((files, folder)) = neighbours else {
        let hint = "Open the story from its folder.";
        problems.add(Rule::TextMissing, at, "text_file cannot be read here", hint);
        return file.clone();
    };
    let path = folder.join(path);
    match decode::read(files, &path) {
        Ok(text) => {
            let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
            let end = text.len();
            Text::new(path.display().to_string(), text, start..end)
        }
        Err(why) => {
            let hint = match &why {
                OpenError::NoStory { hint, .. } => hint.as_str(),
                OpenError::Io { .. } => "Put the publisher's file beside the story.",
            };
            problems.add(Rule::TextMissing, at, why.to_string(), hint);
            file.clone()
        }
    }
}

/// After how many annotations a stage is passed on, and then after ten times as many each time.
const FIRST_STAGE: usize = 1_000;

/// The same as [`FIRST_STAGE`] when the annotations of what is on screen came before.
const NEXT_STAGE: usize = 10_000;

/// The largest batch: memory stays low, and a reader who leaves is noticed soon.
const LARGEST_BATCH: usize = 16_000;

/// How many annotations are parsed in one batch.
const READ_BATCH: usize = 1_000;
/// How many batches may be parsed ahead of the placing.
const MAX_AHEAD: usize = 4;
/// Back matter of at most so many bytes is parsed without a thread of its own, before anything is
/// placed: for a folder of articles, starting threads took a quarter of the time.
const SINGLE_THREAD_BYTES: usize = 128 << 10;
/// So many batches at most are in back matter of that size: no annotation is shorter than `q={}`.
const SINGLE_THREAD_BATCHES: usize = SINGLE_THREAD_BYTES / "q={}".len() / READ_BATCH + 1;

/// A file of at most so many bytes is loaded without putting the visible annotations first:
/// nobody would see the difference.
const SHORT_FILE: usize = 256 << 10;

/// The annotations of a file before they are parsed.
#[derive(Clone)]
struct Unparsed<'t> {
    file: &'t Text,
    /// The back matter.
    back: Range<usize>,
    /// The people and sources that they can refer to.
    ids: &'t Ids,
}

/// Annotations that are parsed but not placed yet, with their problems.
struct ParsedBatch<'t> {
    drafts: Vec<Draft<'t>>,
    problems: Problems,
}

/// Parses the annotations, on a thread of its own while those before them are placed; ends when
/// the receiver is gone.
fn read_ahead<'t>(
    unparsed: Unparsed<'t>,
    mut problems: Problems,
    out: &SyncSender<ParsedBatch<'t>>,
) {
    let Unparsed { file, back, ids } = unparsed;
    let toml = &file.whole()[back.clone()];
    let mut drafts = Vec::with_capacity(READ_BATCH);
    for chunk in chunks::chunks(toml) {
        let offset = back.start + chunk.start;
        back_matter::read(&mut problems, ids, &toml[chunk], offset, &mut |draft| {
            drafts.push(draft);
        });
        if drafts.len() >= READ_BATCH {
            let next = problems.fork();
            let problems = std::mem::replace(&mut problems, next);
            let drafts = std::mem::replace(&mut drafts, Vec::with_capacity(READ_BATCH));
            if out.send(ParsedBatch { drafts, problems }).is_err() {
                return;
            }
        }
    }
    let _ = out.send(ParsedBatch { drafts, problems });
}

/// A story being loaded.
struct Loading {
    story: Story,
    front: Front,
    problems: Problems,
    placed: Placed,
}

impl Loading {
    fn new(text: Text, mut front: Front, problems: Problems) -> Self {
        let mut meta = std::mem::take(&mut front.meta);
        if front.absent {
            let head = article_head::of(text.body());
            meta.title = head.title.unwrap_or_default();
            (meta.date, meta.authors) = (head.date, head.authors);
        }
        if meta.title.is_empty() {
            meta.title = article_head::first_line(text.body());
        }
        let mut story = Story::of_text(text, meta);
        story.people = Arc::new(std::mem::take(&mut front.people));
        story.sources = Arc::new(std::mem::take(&mut front.sources));
        Self { story, front, problems, placed: Placed::default() }
    }

    fn run(mut self, pieces: &Pieces, mut taker: Taker<'_>) {
        self.story.problems = Arc::new(self.problems.list());
        if !(taker.each)(Stage::Text(self.story.clone())) {
            return;
        }
        let (file, problems) = (self.problems.text().clone(), self.problems.fork());
        let ids = std::mem::take(&mut self.front.ids);
        let back = if self.front.newer { 0..0 } else { pieces.back.clone() };
        let unparsed = Unparsed { file: &file, back, ids: &ids };
        if file.whole().len() <= SHORT_FILE {
            taker.priority = None;
        }
        let text = self.story.text.clone();
        let folded = Folded::of(text.body());
        let mut seen = None;
        // before another thread is started, which would take the processor from the one that draws
        let search_text = SearchText { text: text.body(), folded: &folded };
        if !self.visible_stage(&unparsed, search_text, &mut seen, &mut taker) {
            return;
        }
        if unparsed.back.len() <= SINGLE_THREAD_BYTES {
            let (out, drafts) = sync_channel(SINGLE_THREAD_BATCHES);
            read_ahead(unparsed.clone(), problems, &out);
            drop(out);
            return self.place(&unparsed, folded, seen, &drafts, &mut taker);
        }
        let (out, drafts) = sync_channel(MAX_AHEAD);
        std::thread::scope(|scope| {
            let ahead = unparsed.clone();
            scope.spawn(move || read_ahead(ahead, problems, &out));
            self.place(&unparsed, folded, seen, &drafts, &mut taker);
            // if the loading was stopped, the thread must not wait for its batches to be taken
            drop(drafts);
        });
    }

    /// Places what was parsed, and passes the stages on; `seen` was passed on already.
    fn place(
        mut self,
        unparsed: &Unparsed<'_>,
        folded: Folded,
        mut seen: Option<VisibleFirst>,
        drafts: &Receiver<ParsedBatch<'_>>,
        taker: &mut Taker<'_>,
    ) {
        let text = self.story.text.clone();
        let search_text = SearchText { text: text.body(), folded: &folded };
        self.check_hash();
        let (found, shared) = mentions::find_in(search_text, &self.story.people);
        self.story.mentions = Arc::new(found);
        let (stage, more) = if seen.is_some() { (NEXT_STAGE, 30) } else { (FIRST_STAGE, 10) };
        let mut waiting: Vec<Draft<'_>> = Vec::new();
        let (mut batch, mut milestone) = (stage, stage);
        for mut read in drafts {
            self.problems.join(read.problems);
            waiting.append(&mut read.drafts);
            if !self.visible_stage(unparsed, search_text, &mut seen, taker) {
                return;
            }
            if waiting.len() < batch {
                continue;
            }
            self.placed.add(&mut self.problems, &text, search_text, std::mem::take(&mut waiting));
            batch = (self.placed.len() * 9).clamp(FIRST_STAGE, LARGEST_BATCH);
            if self.placed.len() >= milestone {
                milestone = self.placed.len() * more;
                if !(taker.each)(Stage::Some(self.so_far(seen.as_ref()))) {
                    return;
                }
            }
        }
        self.placed.add(&mut self.problems, &text, search_text, waiting);
        self.placed.link(&mut self.problems, true);
        drop(folded);
        (taker.each)(Stage::Whole(self.finish(shared)));
    }

    /// Passes on the annotations of what is on screen, unless they are there already; returns true
    /// if loading goes on.
    fn visible_stage(
        &mut self,
        unparsed: &Unparsed<'_>,
        search_text: SearchText<'_>,
        seen: &mut Option<VisibleFirst>,
        taker: &mut Taker<'_>,
    ) -> bool {
        let Some(priority) = &taker.priority else { return true };
        let priority = priority.get();
        if seen.as_ref().is_some_and(|seen| seen.covers(&priority)) {
            return true;
        }
        let found =
            VisibleFirst::of(&self.problems, unparsed, (&self.story.text, search_text), priority);
        *seen = Some(found);
        (taker.each)(Stage::Some(self.so_far(seen.as_ref())))
    }

    /// Returns the story with what has been placed so far.
    fn so_far(&mut self, seen: Option<&VisibleFirst>) -> Story {
        self.placed.link(&mut self.problems, false);
        let mut story = self.story.clone();
        story.quotes = Arc::new(self.placed.quotes.clone());
        story.claims = Arc::new(self.placed.claims.clone());
        story.embeds = Arc::new(self.placed.embeds.clone());
        story.problems = Arc::new(self.problems.list());
        if let Some(seen) = seen {
            seen.add_to(&mut story);
        }
        story
    }

    fn finish(mut self, mut shared: Vec<Ambiguous>) -> Story {
        let placed = std::mem::take(&mut self.placed);
        let mut story = self.story;
        let mut found = Arc::unwrap_or_clone(std::mem::take(&mut story.mentions));
        mentions::add_listed(&mut found, &mut shared, placed.mentions);
        mentions::add_speakers(&mut found, &mut shared, placed.named);
        self.front.people = Arc::unwrap_or_clone(std::mem::take(&mut story.people));
        front_matter::report_shared_names(&mut self.problems, &self.front, &shared, &story.text);
        story.people = Arc::new(self.front.people);
        story.mentions = Arc::new(found);
        story.ambiguous = Arc::new(shared);
        story.quotes = Arc::new(placed.quotes);
        story.claims = Arc::new(placed.claims);
        story.embeds = Arc::new(placed.embeds);
        story.problems = Arc::new(self.problems.list());
        story.quotations = placed.quotations.into_inner();
        story.whole = true;
        story
    }

    /// Compares the article with the hash that the front matter gives.
    fn check_hash(&mut self) {
        let Some((wanted, at)) = &self.front.sha256 else { return };
        let text = &self.story.text;
        // A publisher's own file is hashed as it is, with any byte order mark.
        let hashed = if self.front.text_file.is_some() { text.whole() } else { text.body() };
        let sum = format!("{:x}", Sha256::digest(hashed.as_bytes()));
        if !wanted.eq_ignore_ascii_case(&sum) {
            let hint = format!(
                "Check what has changed and whether the annotations still fit; the hash of the text is {sum}."
            );
            let what = "the text has changed: it does not have this hash";
            self.problems.add(Rule::TextChanged, at, what, hint);
        }
    }
}
