//! Quotes and search hits of many stories as lines on standard output, story by story as they
//! are found, and the exit code for them.
//!
//! `commands::quotes` and `commands::search` decide what to look for.

use std::fmt::Write as _;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::{DONE, FAILED, Failure, PROBLEMS, When, depth, on_terminal};
use crate::export::confidential::visible_story;
use crate::export::data::{csv, jsonl};
use crate::library::Drafting;
use crate::library::cross_story::{CrossStorySearch, StoryToSearch};
use crate::story::files::Keeping;
use crate::story::{Files, OpenError, QuoteIx, Span, Story};
use crate::tui::frame::styled;
use crate::tui::theme::BUILTIN;
use crate::tui::{Depth, Theme};
use crate::view::{Role, visible};

/// The arguments about the form of the output.
#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "the flags of the command line, one each")]
pub(super) struct OutputArgs {
    /// Print one JSON object per line
    #[arg(long, group = "shape")]
    json: bool,
    /// Print a table for spreadsheets (CSV)
    #[arg(long, group = "shape")]
    csv: bool,
    /// Print only the number of results in each story that has any
    #[arg(long, group = "shape")]
    count: bool,
    /// Print only the reference that opens each quote in the reader: PATH#ID
    #[arg(long, group = "shape")]
    refs: bool,
    #[command(flatten)]
    pub(super) secrets: SecretsArgs,
    /// When to use colours: auto follows the terminal, `NO_COLOR` and `TERM`
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = When::Auto)]
    color: When,
}

/// The argument about what is confidential.
#[derive(Debug, clap::Args)]
pub(super) struct SecretsArgs {
    /// Include what is confidential: quotes off the record, and whatever a note marks as such
    #[arg(long)]
    pub(super) include_confidential: bool,
}

/// The end of the help of these subcommands: the line format and the exit codes.
pub(super) const EXITS: &str = "\
Each line is PATH:LINE:COLUMN: [ID SPEAKER, FORM] WORDS; with --proposed, [ID SPEAKER, FORM, PROBABILITY]
where nobody has marked it.

Exit codes: 0 something was found, 1 nothing was found, 2 something could not be read.";

/// The results in one story, ready to be printed.
#[derive(Debug, Default)]
pub(super) struct Page {
    text: Vec<u8>,
    /// The number of results.
    count: usize,
}

/// Formats results.
pub(super) struct Printer {
    kind: OutputKind,
    include_confidential: bool,
    theme: Option<Theme>,
    /// The least probability of what is proposed; `None` where nothing is.
    least: Option<f64>,
    /// How many quotes were left out because they are confidential.
    left_out: AtomicUsize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum OutputKind {
    Words,
    Json,
    Csv,
    Count,
    Refs,
}

/// The most bytes printed of a quote: a longer one is hardly a quote, and a hostile story may have
/// many.
const MAX_QUOTE: usize = 1 << 16;

/// The most bytes printed of a hit that spans several lines.
const MAX_HIT: usize = 480;

impl Printer {
    /// With `least`, what is proposed is among the results, from that probability on.
    pub(super) fn new(args: &OutputArgs, least: Option<f64>) -> Self {
        let kind = match args {
            OutputArgs { json: true, .. } => OutputKind::Json,
            OutputArgs { csv: true, .. } => OutputKind::Csv,
            OutputArgs { count: true, .. } => OutputKind::Count,
            OutputArgs { refs: true, .. } => OutputKind::Refs,
            _ => OutputKind::Words,
        };
        let coloured = args.color == When::Always
            || (args.color == When::Auto && on_terminal() && depth(When::Auto) > Depth::None);
        let theme = coloured.then(|| Theme::builtin(BUILTIN[0].name)).flatten();
        let include_confidential = args.secrets.include_confidential;
        Self {
            kind,
            include_confidential,
            theme: theme.map(|theme| theme.reduced(depth(args.color))),
            least,
            left_out: AtomicUsize::new(0),
        }
    }

    /// Returns what stands before all results.
    fn head(&self) -> String {
        match self.kind {
            OutputKind::Csv => csv::line(&COLUMNS.map(str::to_owned)),
            _ => String::new(),
        }
    }

    /// Returns true if a quote is probable enough, or nobody asks how probable it is.
    fn is_probable(&self, story: &Story, quote: QuoteIx) -> bool {
        let score = score(story, quote).filter(|_| self.least.is_some());
        score.is_none_or(|score| score >= self.least.unwrap_or_default())
    }

    /// Says on standard error how many quotes were left out because they are confidential.
    pub(super) fn report_left_out(&self) {
        report_left_out(self.left_out.load(Ordering::Relaxed));
    }

    /// Returns a story without what is confidential, if that is not wanted.
    fn visible(&self, story: &Story) -> Story {
        let story = story.clone();
        if self.include_confidential { story } else { visible_story(story).0 }
    }

    /// Formats quotes of a story.
    pub(super) fn quotes(&self, story: &Story, quotes: &[QuoteIx]) -> Page {
        let visible = &self.visible(story);
        let all = quotes.len();
        let mut quotes: Vec<QuoteIx> =
            quotes.iter().filter_map(|quote| renumbered(story, visible, *quote)).collect();
        self.left_out.fetch_add(all - quotes.len(), Ordering::Relaxed);
        quotes.retain(|quote| self.is_probable(visible, *quote));
        let (story, quotes) = (visible, &quotes[..]);
        let mut text = Vec::new();
        // writing into memory cannot fail
        let _ = match self.kind {
            OutputKind::Count => count(story, quotes.len(), &mut text),
            OutputKind::Json => jsonl::quotes(story, quotes, &mut text),
            OutputKind::Csv => quotes.iter().try_for_each(|q| {
                let Some(first) = story.quote(*q).parts.first() else { return Ok(()) };
                let row = self.row(story, (first.start, Some(*q)), words(story, *q));
                text.write_all(row.as_bytes())
            }),
            OutputKind::Refs => quotes.iter().try_for_each(|q| refer(story, *q, &mut text)),
            OutputKind::Words => quotes.iter().try_for_each(|q| self.quote(story, *q, &mut text)),
        };
        Page { text, count: quotes.len() }
    }

    /// Formats search hits in a story; with `within_quotes` only those in quotes.
    pub(super) fn hits(
        &self,
        story: &Story,
        hits: &[(Span, Option<QuoteIx>)],
        within_quotes: bool,
    ) -> Page {
        let visible = &self.visible(story);
        let hits = hits.iter().map(|(span, quote)| {
            let quote = quote.and_then(|quote| renumbered(story, visible, quote));
            (*span, quote.filter(|quote| self.is_probable(visible, *quote)))
        });
        let hits: Vec<(Span, Option<QuoteIx>)> =
            hits.filter(|(_, quote)| !within_quotes || quote.is_some()).collect();
        let (story, hits) = (visible, &hits[..]);
        let mut text = Vec::new();
        let _ = match self.kind {
            OutputKind::Count => count(story, hits.len(), &mut text),
            OutputKind::Json => {
                let found = |(span, quote): &(Span, Option<QuoteIx>)| jsonl::Found {
                    span: *span,
                    line: crate::library::cross_story::around(story.body(), *span).0,
                    quote: *quote,
                };
                jsonl::found(story, &hits.iter().map(found).collect::<Vec<_>>(), &mut text)
            }
            OutputKind::Csv => hits.iter().try_for_each(|(span, quote)| {
                let line = crate::library::cross_story::around(story.body(), *span).0;
                let row = self.row(story, (span.start, *quote), line.trim().to_owned());
                text.write_all(row.as_bytes())
            }),
            OutputKind::Refs => {
                let mut quotes: Vec<QuoteIx> = hits.iter().filter_map(|(_, q)| *q).collect();
                quotes.dedup();
                quotes.iter().try_for_each(|q| refer(story, *q, &mut text))
            }
            OutputKind::Words => hits.iter().try_for_each(|hit| self.hit(story, *hit, &mut text)),
        };
        Page { text, count: hits.len() }
    }

    fn quote(&self, story: &Story, at: QuoteIx, out: &mut Vec<u8>) -> io::Result<()> {
        let quote = story.quote(at);
        let Some(first) = quote.parts.first() else { return Ok(()) };
        let words = words(story, at);
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
        // a hit that continues on the next line is shown whole
        let whole = story.text.slice(span);
        let kept = &whole[..crate::story::text::floor_border(whole, MAX_HIT)];
        let kept: Vec<&str> = kept.split_whitespace().collect();
        let goes_on = whole.len() > found.range().len() && !kept.is_empty();
        let kept = if goes_on { kept.join(" ") } else { words[found.range()].to_owned() };
        line.push_str(&self.painted(&kept, Role::Hit));
        line.push_str(&self.painted(after, Role::Text));
        line.push_str(if cut_after || goes_on { "…" } else { "" });
        writeln!(out, "{line}")
    }

    /// Returns the position of a byte: `file:line:column:`.
    fn place(&self, story: &Story, byte: u32) -> String {
        let at = story.text.body_line_col(byte);
        let place = format!("{}:{}:{}:", story.text.name(), at.line, at.column);
        self.painted(&place, Role::Dim)
    }

    /// Returns a quote's ID, its speakers, its form, and how probable it is.
    fn who(&self, story: &Story, at: QuoteIx) -> String {
        let quote = story.quote(at);
        let names = speakers(story, at);
        let names = self.painted(if names.is_empty() { "unnamed" } else { &names }, Role::Mention);
        let id = self.painted(&quote.id, Role::Dim);
        let score = score(story, at).filter(|_| self.least.is_some());
        let score = score.map_or(String::new(), |score| format!(", {score:.2}"));
        format!("[{id} {names}, {}{score}]", quote.form.word())
    }

    /// Returns a row of the table: a place, the quote there, and words.
    fn row(&self, story: &Story, (byte, quote): (u32, Option<QuoteIx>), words: String) -> String {
        let at = story.text.body_line_col(byte);
        let score = quote.and_then(|q| score(story, q)).filter(|_| self.least.is_some());
        let cells: [String; COLUMNS.len()] = [
            story.text.name().to_owned(),
            at.line.to_string(),
            at.column.to_string(),
            quote.map_or(String::new(), |q| story.quote(q).id.to_string()),
            quote.map_or(String::new(), |q| speakers(story, q)),
            quote.map_or(String::new(), |q| story.quote(q).form.word().to_owned()),
            score.map_or(String::new(), |score| score.to_string()),
            words,
        ];
        csv::line(&cells)
    }

    fn painted(&self, words: &str, role: Role) -> String {
        let words = visible(words);
        match &self.theme {
            // the terminal keeps its own background, except for hits
            Some(theme) if !words.is_empty() => {
                let style = theme.style(role);
                let background = if role == Role::Hit { style.bg } else { None };
                styled(&words, ratatui::style::Style { bg: background, ..style })
            }
            _ => words.into_owned(),
        }
    }
}

/// The columns of the table.
const COLUMNS: [&str; 8] =
    ["path", "line", "column", "id", "speaker", "form", "probability", "words"];

/// Returns the names of the speakers of a quote.
fn speakers(story: &Story, at: QuoteIx) -> String {
    let speakers = story.quote(at).speakers.iter();
    speakers.map(|person| &*story.person(*person).name).collect::<Vec<&str>>().join(", ")
}

/// Returns how probable a quote is that nobody has accepted, if what suggested it says so.
fn score(story: &Story, at: QuoteIx) -> Option<f64> {
    story.quote(at).suggestion.as_ref()?.score
}

/// Returns the words of a quote on one line, cut where they are very many.
fn words(story: &Story, at: QuoteIx) -> String {
    let mut words = String::new();
    for (i, part) in story.quote(at).parts.iter().enumerate() {
        words.push_str(if i > 0 { " … " } else { "" });
        let part = story.text.slice(*part);
        let kept = crate::story::text::floor_border(part, MAX_QUOTE.saturating_sub(words.len()));
        words.extend(part[..kept].split_whitespace().flat_map(|word| [word, " "]));
        words.truncate(words.trim_end().len());
        if kept < part.len() {
            words.push_str(" …");
            break;
        }
    }
    words
}

/// Returns the position of a quote in what is left of a story.
fn renumbered(story: &Story, visible: &Story, quote: QuoteIx) -> Option<QuoteIx> {
    let id = &story.quote(quote).id;
    let at = match visible.quotes.get(quote.ix()) {
        Some(same) if same.id == *id => Some(quote.ix()),
        _ => visible.quotes.iter().position(|left| left.id == *id),
    };
    at.map(|at| QuoteIx(at as u32))
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

/// Returns stories to search without a filter by person.
pub(super) fn unfiltered(paths: Vec<PathBuf>) -> Vec<StoryToSearch> {
    (0..).zip(paths).map(|(story, path)| StoryToSearch { story, path, people: None }).collect()
}

/// Runs `search`, which calls its callback with the page of each story, in order, and prints the
/// pages. Returns the exit code: 0 if something was found, 1 if nothing, 2 if a story could not be
/// read, now or before (`failed`).
pub(super) fn print(
    printer: &Printer,
    (files, drafting): (&dyn Files, &Drafting),
    (stories, failed): (&[StoryToSearch], bool),
    search: impl FnOnce(CrossStorySearch<'_>, &mut dyn FnMut(Result<Page, OpenError>) -> bool),
) -> Result<u8, Failure> {
    let stop = AtomicBool::new(false);
    let stdout = io::stdout();
    let mut out = BufWriter::with_capacity(1 << 16, stdout.lock());
    let (mut failed, mut count) = (failed, 0);
    let mut written = out.write_all(printer.head().as_bytes());
    let flush_each = on_terminal();
    let files = &Keeping::of(files);
    search(CrossStorySearch { files, drafting, stories, stop: &stop }, &mut |page| {
        match page {
            Ok(page) => {
                count += page.count;
                written = out.write_all(&page.text);
                if flush_each && written.is_ok() {
                    written = out.flush();
                }
            }
            Err(why) => {
                failed = true;
                Failure::from(why).report();
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

/// Reports on standard error how many confidential entries were left out.
pub(super) fn report_left_out(n: usize) {
    if n > 0 {
        let entries = if n == 1 { "1 confidential entry is" } else { "confidential entries are" };
        let what = if n == 1 { entries.to_owned() } else { format!("{n} {entries}") };
        let hint =
            "--include-confidential writes what is off the record or marked confidential, too.";
        Failure::new(format!("{what} left out"), hint).report();
    }
}
