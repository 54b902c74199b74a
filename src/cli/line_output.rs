//! Quotes and hits of many stories as lines on standard output, story by story
//! as they are found, and how it all ended as an exit code.
//!
//! What is looked for is said by `quotes` and `search`.

use std::fmt::Write as _;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;

use super::{DONE, FAILED, Failure, PROBLEMS, When, depth, on_terminal};
use crate::export::data::jsonl;
use crate::library::cross_story::{CrossStorySearch, StoryToSearch};
use crate::story::{Disk, OpenError, QuoteIx, Span, Story};
use crate::tui::frame::styled;
use crate::tui::theme::BUILTIN;
use crate::tui::{Depth, Theme};
use crate::view::{Role, visible};

/// How what is found is printed.
#[derive(Debug, clap::Args)]
pub(super) struct Shape {
    /// Print each as an object of JSON on a line of its own
    #[arg(long, group = "shape")]
    json: bool,
    /// Print only how many, for each story that has any
    #[arg(long, group = "shape")]
    count: bool,
    /// Print only what opens each quote in the reader: PATH#ID
    #[arg(long, group = "shape")]
    refs: bool,
    /// Colours: auto follows the terminal, `NO_COLOR` and `TERM`
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = When::Auto)]
    color: When,
}

/// What the exit codes of these subcommands say, for their help.
pub(super) const EXITS: &str = "\
Each line is PATH:LINE:COLUMN: [ID SPEAKER, FORM] WORDS.

Exit codes: 0 something was found, 1 nothing was, 2 something could not be read.";

/// What was found in one story, ready to be printed.
#[derive(Debug, Default)]
pub(super) struct Page {
    text: Vec<u8>,
    /// How many were found.
    count: usize,
}

/// Writes pages.
pub(super) struct Printer {
    shape: Sort,
    theme: Option<Theme>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Words,
    Json,
    Count,
    Refs,
}

/// Bytes of a quote that are printed at most: more is no quote, and a story may have many such.
const MOST: usize = 1 << 16;

/// Bytes of a hit over several lines that are printed at most.
const MOST_OF_A_HIT: usize = 480;

impl Printer {
    pub(super) fn new(shape: &Shape) -> Self {
        let sort = match shape {
            Shape { json: true, .. } => Sort::Json,
            Shape { count: true, .. } => Sort::Count,
            Shape { refs: true, .. } => Sort::Refs,
            _ => Sort::Words,
        };
        let coloured = shape.color == When::Always
            || (shape.color == When::Auto && on_terminal() && depth(When::Auto) > Depth::None);
        let theme = coloured.then(|| Theme::builtin(BUILTIN[0].name)).flatten();
        Self { shape: sort, theme: theme.map(|theme| theme.reduced(depth(shape.color))) }
    }

    /// Makes a page of quotes.
    pub(super) fn quotes(&self, story: &Story, quotes: &[QuoteIx]) -> Page {
        let mut text = Vec::new();
        // writing into memory cannot fail
        let _ = match self.shape {
            Sort::Count => count(story, quotes.len(), &mut text),
            Sort::Json => jsonl::quotes(story, quotes, &mut text),
            Sort::Refs => quotes.iter().try_for_each(|q| refer(story, *q, &mut text)),
            Sort::Words => quotes.iter().try_for_each(|q| self.quote(story, *q, &mut text)),
        };
        Page { text, count: quotes.len() }
    }

    /// Makes a page of what a search found.
    pub(super) fn hits(&self, story: &Story, hits: &[(Span, Option<QuoteIx>)]) -> Page {
        let mut text = Vec::new();
        let _ = match self.shape {
            Sort::Count => count(story, hits.len(), &mut text),
            Sort::Json => {
                let found = |(span, quote): &(Span, Option<QuoteIx>)| jsonl::Found {
                    span: *span,
                    line: crate::library::cross_story::around(story.body(), *span).0,
                    quote: *quote,
                };
                jsonl::found(story, &hits.iter().map(found).collect::<Vec<_>>(), &mut text)
            }
            Sort::Refs => {
                let mut quotes: Vec<QuoteIx> = hits.iter().filter_map(|(_, q)| *q).collect();
                quotes.dedup();
                quotes.iter().try_for_each(|q| refer(story, *q, &mut text))
            }
            Sort::Words => hits.iter().try_for_each(|hit| self.hit(story, *hit, &mut text)),
        };
        Page { text, count: hits.len() }
    }

    fn quote(&self, story: &Story, at: QuoteIx, out: &mut Vec<u8>) -> io::Result<()> {
        let quote = story.quote(at);
        let Some(first) = quote.parts.first() else { return Ok(()) };
        let mut words = String::new();
        for (i, part) in quote.parts.iter().enumerate() {
            words.push_str(if i > 0 { " … " } else { "" });
            let part = story.text.slice(*part);
            let kept = crate::story::text::floor_border(part, MOST.saturating_sub(words.len()));
            words.extend(part[..kept].split_whitespace().flat_map(|word| [word, " "]));
            words.truncate(words.trim_end().len());
            if kept < part.len() {
                words.push_str(" …");
                break;
            }
        }
        let place = self.place(story, first.start);
        let who = self.who(story, at);
        let words = self.painted(&words, Role::Text);
        writeln!(out, "{place} {who} {words}")
    }

    fn hit(
        &self,
        story: &Story,
        (span, quote): (Span, Option<QuoteIx>),
        out: &mut Vec<u8>,
    ) -> io::Result<()> {
        let (words, found) = crate::library::cross_story::around(story.body(), span);
        let (before, after) = (&words[..found.range().start], &words[found.range().end..]);
        let from = span.range().start - before.len();
        let rest = &story.body()[from + words.len()..];
        let cut_before = !story.body()[..from].ends_with('\n') && from > 0;
        let cut_after = !rest.trim_start_matches([' ', '\t', '\r']).starts_with('\n')
            && !rest.trim_start().is_empty();
        let mut line = self.place(story, span.start);
        if let Some(quote) = quote {
            let _ = write!(line, " {}", self.who(story, quote));
        }
        line.push_str(if cut_before { " …" } else { " " });
        line.push_str(&self.painted(before.trim_start(), Role::Text));
        // what goes on in the next line is shown with it
        let whole = story.text.slice(span);
        let kept = &whole[..crate::story::text::floor_border(whole, MOST_OF_A_HIT)];
        let kept: Vec<&str> = kept.split_whitespace().collect();
        let goes_on = whole.len() > found.range().len() && !kept.is_empty();
        let kept = if goes_on { kept.join(" ") } else { words[found.range()].to_owned() };
        line.push_str(&self.painted(&kept, Role::Hit));
        line.push_str(&self.painted(after, Role::Text));
        line.push_str(if cut_after || goes_on { "…" } else { "" });
        writeln!(out, "{line}")
    }

    /// Returns where something begins: the file, the line and the column in it.
    fn place(&self, story: &Story, byte: u32) -> String {
        let at = story.text.body_line_col(byte);
        let place = format!("{}:{}:{}:", story.text.name(), at.line, at.column);
        self.painted(&place, Role::Dim)
    }

    /// Returns a quote's ID, its speakers and its form.
    fn who(&self, story: &Story, at: QuoteIx) -> String {
        let quote = story.quote(at);
        let names: Vec<&str> =
            quote.speakers.iter().map(|person| &*story.person(*person).name).collect();
        let names = if names.is_empty() { "unnamed".to_owned() } else { names.join(", ") };
        let names = self.painted(&names, Role::Mention);
        let id = self.painted(&quote.id, Role::Dim);
        format!("[{id} {names}, {}]", quote.form.word())
    }

    fn painted(&self, words: &str, role: Role) -> String {
        let words = visible(words);
        match &self.theme {
            // a page has the ground of its paper: only words carry the theme
            Some(theme) if !words.is_empty() => {
                let style = theme.style(role);
                let ground = if role == Role::Hit { style.bg } else { None };
                styled(&words, ratatui::style::Style { bg: ground, ..style })
            }
            _ => words.into_owned(),
        }
    }
}

fn refer(story: &Story, quote: QuoteIx, out: &mut Vec<u8>) -> io::Result<()> {
    writeln!(out, "{}", visible(&jsonl::reference(story, &story.quote(quote).id)))
}

fn count(story: &Story, count: usize, out: &mut Vec<u8>) -> io::Result<()> {
    if count == 0 {
        return Ok(());
    }
    writeln!(out, "{}:{count}", visible(story.text.name()))
}

/// Returns each story as one that everything in it is wanted of.
pub(super) fn every(paths: Vec<PathBuf>) -> Vec<StoryToSearch> {
    (0..).zip(paths).map(|(story, path)| StoryToSearch { story, path, people: None }).collect()
}

/// Looks through stories by `look`, which calls what it is given with each page in order, and
/// prints the pages. Returns the exit code: 0 if something was found, 1 if nothing, 2 if a story
/// could not be read, now or (`failed`) before.
pub(super) fn print(
    stories: &[StoryToSearch],
    failed: bool,
    look: impl FnOnce(CrossStorySearch<'_>, &mut dyn FnMut(Result<Page, OpenError>) -> bool),
) -> Result<u8, Failure> {
    let stop = AtomicBool::new(false);
    let stdout = io::stdout();
    let mut out = BufWriter::with_capacity(1 << 16, stdout.lock());
    let (mut failed, mut count, mut written) = (failed, 0, Ok(()));
    let prompt = on_terminal();
    look(CrossStorySearch { files: &Disk, stories, stop: &stop }, &mut |page| {
        match page {
            Ok(page) => {
                count += page.count;
                written = out.write_all(&page.text);
                if prompt && written.is_ok() {
                    written = out.flush();
                }
            }
            Err(why) => {
                failed = true;
                Failure::from(why).say();
            }
        }
        written.is_ok()
    });
    written?;
    out.flush()?;
    Ok(match (failed, count) {
        (true, _) => FAILED,
        (false, 0) => PROBLEMS,
        (false, _) => DONE,
    })
}
