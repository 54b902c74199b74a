//! The `.story` file: TOML, the article as published, TOML.
//!
//! ```text
//! decode   bytes → text, or why it is none
//! fences   text → front matter, article, back matter
//! front    title, people, sources          fields  one table's keys, typed
//! chunks   back matter → one table a piece
//! back     table → draft of an annotation
//! place    drafts → quotes, claims, mentions, embeds with their bytes
//! ```
//!
//! The text is handed on before any annotation is read, and the annotations in
//! growing batches. The article itself is never changed, not even its line
//! ends; nothing here prints, and no problem ends the loading.

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

use std::{
    ops::Range,
    path::{Component, Path},
    sync::{
        Arc,
        mpsc::{Receiver, SyncSender, sync_channel},
    },
};

use sha2::{Digest, Sha256};

pub(super) use decode::{read as read_text, text_of};
pub(super) use place::is_border;
pub use rules::RULES;

use super::{Format, OpenError, Stage};
use crate::story::select::SearchText;
use crate::story::text::fold::Folded;
use crate::story::{Ambiguous, Files, Meta, Story, Text, mentions};
use back_matter::Draft;
use fences::Pieces;
use front_matter::{Front, Ids};
use place::Placed;
use problems::Problems;
use rules::Rule;

/// The row of the table of formats.
pub const FORMAT: Format = Format {
    name: "story",
    help: "sayso's own: TOML around the untouched article",
    endings: &["story"],
    is: |_, _| true,
    open,
    files: |path| vec![path.to_owned()],
    written_ids: true,
    rules: RULES,
};

fn open(
    files: &dyn Files,
    path: &Path,
    each: &mut dyn FnMut(Stage) -> bool,
) -> Result<(), OpenError> {
    let whole = decode::read(files, path)?;
    let folder = path.parent().unwrap_or(Path::new(""));
    parse(&path.display().to_string(), whole, Some((files, folder)), each);
    Ok(())
}

/// Reads a story from a text in memory, handing each stage to `each`; `false`
/// from there stops the loading.
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
    let pieces = fences::cut(&whole);
    let file = Text::new(name, whole, pieces.body.clone());
    let mut problems = Problems::of(file.clone());
    let front = match &pieces.front {
        Some(range) => front_matter::read(&mut problems, file.whole(), range.clone()),
        None => no_front(&mut problems, &pieces),
    };
    report_frame(&mut problems, &pieces);
    let text = body_text(&mut problems, &front, &file, neighbours);
    Loading::new(text, front, problems).run(&pieces, each);
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

/// Reports what is missing where a file has no front matter.
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
    Front { meta, ..Front::default() }
}

fn report_frame(problems: &mut Problems, pieces: &Pieces) {
    let file = problems.text().clone();
    let whole = file.whole();
    let rest = &whole[pieces.rest.clone()];
    if !rest.trim().is_empty() {
        let start = pieces.rest.start + (rest.len() - rest.trim_start().len());
        let what = "something stands after the last fence";
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
        let what = "text_file does not stand in the story's folder";
        let hint = "Name a file in the same folder or below it, such as \"article.txt\".";
        problems.add(Rule::TextMissing, at, what, hint);
        return file.clone();
    }
    let Some((files, folder)) = neighbours else {
        let hint = "Open the story from its folder.";
        problems.add(Rule::TextMissing, at, "text_file is not at hand here", hint);
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

/// After how many annotations a stage is handed on; then after each ten times as many.
const FIRST_STAGE: usize = 1_000;

/// No batch is larger, so that memory stays low and a reader who leaves is soon heard.
const LARGEST_BATCH: usize = 50_000;

/// As many annotations are read in one go, and as many goes ahead of the placing.
const AT_ONCE: usize = 1_000;
/// See [`AT_ONCE`].
const AHEAD: usize = 48;
/// Annotations of so few bytes are not worth a thread of their own: of a folder of articles a
/// quarter of the time went into starting one for each. They all fit into what is read ahead.
const ALONE: usize = 128 << 10;

/// Annotations that are read and not placed yet, with what is wrong with them.
struct Ahead<'t> {
    drafts: Vec<Draft<'t>>,
    problems: Problems,
}

/// Reads the annotations on a thread of its own, while those before them are placed; ends when
/// nobody takes them any more.
fn read_ahead<'t>(
    file: &'t Text,
    back: Range<usize>,
    ids: &Ids,
    mut problems: Problems,
    out: &SyncSender<Ahead<'t>>,
) {
    let toml = &file.whole()[back.clone()];
    let mut drafts = Vec::with_capacity(AT_ONCE);
    for chunk in chunks::chunks(toml) {
        let offset = back.start + chunk.start;
        back_matter::read(&mut problems, ids, &toml[chunk], offset, &mut |draft| {
            drafts.push(draft);
        });
        if drafts.len() >= AT_ONCE {
            let next = problems.fork();
            let problems = std::mem::replace(&mut problems, next);
            let drafts = std::mem::replace(&mut drafts, Vec::with_capacity(AT_ONCE));
            if out.send(Ahead { drafts, problems }).is_err() {
                return;
            }
        }
    }
    let _ = out.send(Ahead { drafts, problems });
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
        if meta.title.is_empty() {
            let line = text.body().lines().find(|line| !line.trim().is_empty());
            meta.title = line
                .unwrap_or_default()
                .trim_start_matches(['#', ' '])
                .trim()
                .chars()
                .take(200)
                .collect();
        }
        let mut story = Story::of_text(text, meta);
        story.people = Arc::new(std::mem::take(&mut front.people));
        story.sources = Arc::new(std::mem::take(&mut front.sources));
        Self { story, front, problems, placed: Placed::default() }
    }

    fn run(mut self, pieces: &Pieces, each: &mut dyn FnMut(Stage) -> bool) {
        self.story.problems = Arc::new(self.problems.list());
        if !each(Stage::Text(self.story.clone())) {
            return;
        }
        let (file, problems) = (self.problems.text().clone(), self.problems.fork());
        let ids = std::mem::take(&mut self.front.ids);
        let back = if self.front.newer { 0..0 } else { pieces.back.clone() };
        let (out, drafts) = sync_channel(AHEAD);
        if back.len() <= ALONE {
            read_ahead(&file, back, &ids, problems, &out);
            drop(out);
            return self.place(&drafts, each);
        }
        std::thread::scope(|scope| {
            let (file, ids) = (&file, &ids);
            scope.spawn(move || read_ahead(file, back, ids, problems, &out));
            self.place(&drafts, each);
            // a reader who left must not be waited for
            drop(drafts);
        });
    }

    /// Places what the other thread reads, and hands the stages on.
    fn place(mut self, drafts: &Receiver<Ahead<'_>>, each: &mut dyn FnMut(Stage) -> bool) {
        self.check_hash();
        let text = self.story.text.clone();
        let folded = Folded::of(text.body());
        let ground = SearchText { text: text.body(), folded: &folded };
        let (found, shared) = mentions::find_in(ground, &self.story.people);
        self.story.mentions = Arc::new(found);
        if !self.annotate(ground, drafts, each) {
            return;
        }
        drop(folded);
        let story = self.finish(shared);
        each(Stage::Whole(story));
    }

    /// Places the annotations; tells whether to go on.
    fn annotate(
        &mut self,
        ground: SearchText<'_>,
        ahead: &Receiver<Ahead<'_>>,
        each: &mut dyn FnMut(Stage) -> bool,
    ) -> bool {
        let text = self.story.text.clone();
        let mut drafts: Vec<Draft<'_>> = Vec::new();
        let (mut batch, mut milestone) = (FIRST_STAGE, FIRST_STAGE);
        for mut read in ahead {
            self.problems.join(read.problems);
            drafts.append(&mut read.drafts);
            if drafts.len() < batch {
                continue;
            }
            self.placed.add(&mut self.problems, &text, ground, std::mem::take(&mut drafts));
            batch = (self.placed.len() * 9).clamp(FIRST_STAGE, LARGEST_BATCH);
            if self.placed.len() >= milestone {
                milestone = self.placed.len() * 10;
                if !each(Stage::Some(self.so_far())) {
                    return false;
                }
            }
        }
        self.placed.add(&mut self.problems, &text, ground, drafts);
        self.placed.link(&mut self.problems, true);
        true
    }

    /// Returns the story with what has been placed up to now.
    fn so_far(&mut self) -> Story {
        self.placed.link(&mut self.problems, false);
        let mut story = self.story.clone();
        story.quotes = Arc::new(self.placed.quotes.clone());
        story.claims = Arc::new(self.placed.claims.clone());
        story.embeds = Arc::new(self.placed.embeds.clone());
        story.problems = Arc::new(self.problems.list());
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
                "Look what has changed and whether the annotations still hold; its hash now is {sum}."
            );
            let what = "the text is not the one that this hash was taken of";
            self.problems.add(Rule::TextChanged, at, what, hint);
        }
    }
}
