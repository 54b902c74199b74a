//! Finds line numbers and page furniture: the headers, footers and page numbers of a printed
//! transcript.
//!
//! Line numbers count up by one from line to line, at least [`FEWEST`] times, and their layout shows
//! that nobody says them ([`Evidence`]): “1 boat”, “2 boats”, … is speech. Lines without a number
//! between the last line of one page and the first of the next are furniture. So are page numbers on
//! lines of their own, and lines that stand at the same edge of several pages and differ in nothing
//! but their digits.

use std::collections::HashMap;

use super::{Line, LineKind, NotSpeech};
use crate::story::Span;
use crate::story::text::normal::is_unspaced;

/// The fewest line numbers in a row that count.
const FEWEST: usize = 5;

/// The fewest in a row on pages that all begin with the same number.
const LEAST: usize = 2;

/// The most lines of furniture between two pages.
const MOST_BETWEEN: usize = 8;

/// The most lines at the edge of a page that can be furniture.
const EDGE: usize = 2;

/// Words for a page.
const PAGE: &[&str] = &[
    "page",
    "pages",
    "pg",
    "p",
    "seite",
    "pagina",
    "página",
    "pág",
    "side",
    "sida",
    "strona",
    "str",
    "страница",
    "стр",
    "с",
    "сторінка",
    "sayfa",
    "oldal",
    "σελίδα",
    "صفحة",
    "עמוד",
    "페이지",
];

/// Marks the line numbers and the furniture among the lines of a text.
pub(super) fn mark(text: &str, lines: &mut [Line]) {
    number(text, lines);
    let pages = pages(text, lines);
    running_heads(text, lines, &pages);
}

/// Returns the number that a line begins with, and its length.
fn leading(text: &str, line: &Line) -> Option<(u32, usize)> {
    let words = &text[line.content().range()];
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let number = words[..digits].parse().ok().filter(|_| digits <= 5)?;
    let rest = &words[digits..];
    (rest.is_empty() || rest.starts_with([' ', '\t', '\u{a0}'])).then_some((number, digits))
}

/// Lines that are numbered one after the other: each with the bytes that its number takes.
type Run = Vec<(usize, usize)>;

/// Marks the line numbers.
fn number(text: &str, lines: &mut [Line]) {
    let runs = runs(text, lines);
    let evidence = Evidence { text, lines, runs: &runs };
    let counts: Vec<bool> = runs.iter().map(|run| evidence.is_numbering(run)).collect();
    let mut last_end: Option<usize> = None;
    for (run, _) in runs.iter().zip(counts).filter(|(_, counts)| *counts) {
        let first = run[0].0;
        if let Some(before) = last_end.filter(|before| first - before <= MOST_BETWEEN + 1) {
            let between = lines[before + 1..first].iter_mut();
            between.filter(|line| line.kind == LineKind::Text).for_each(Line::pass_as_furniture);
        }
        for (at, digits) in run {
            lines[*at].number = *digits as u32;
        }
        last_end = run.last().map(|(at, _)| *at);
    }
}

/// Returns the runs of at least [`LEAST`] lines whose first numbers count up by one.
fn runs(text: &str, lines: &[Line]) -> Vec<Run> {
    let mut all = Vec::new();
    let mut run: Run = Vec::new();
    let mut next = 0;
    for at in 0..=lines.len() {
        let found = lines.get(at).filter(|line| line.kind == LineKind::Text);
        let found = found.map(|line| leading(text, line));
        match found {
            Some(Some((number, digits))) if !run.is_empty() && number == next => {
                run.push((at, digits));
                next += 1;
                continue;
            }
            None if at < lines.len() => continue,
            _ => {}
        }
        let ended = std::mem::take(&mut run);
        if ended.len() >= LEAST {
            all.push(ended);
        }
        if let Some(Some((number, digits))) = found {
            run.push((at, digits));
            next = number + 1;
        }
    }
    all
}

/// What tells line numbers from figures that somebody says: “1 boat”, “2 boats”, …
struct Evidence<'t> {
    text: &'t str,
    lines: &'t [Line],
    runs: &'t [Run],
}

/// So many signs show that figures are line numbers.
const SIGNS: u32 = 3;

/// So many lines in a row are a page.
const PAGE_LINES: usize = 15;

impl Evidence<'_> {
    /// Returns true if a run has enough of: it begins with 1, it begins anew on other pages, the
    /// text stands at one distance, the text reads on over the ends of lines, it is long.
    fn is_numbering(&self, run: &Run) -> bool {
        let first = self.number_of(run);
        // of short runs nobody can tell whether they begin anew on a page
        let long = |other: &&Run| other.len() >= FEWEST || run.len() < FEWEST;
        let others = self.runs.iter().filter(long);
        let anew = others.filter(|other| self.number_of(other) == first).count() > 1;
        let signs = [
            first == Some(1),
            anew,
            anew && self.runs.len() > 2,
            self.is_set_apart(run),
            self.reads_on(run),
            self.reads_on(run) && (self.is_set_apart(run) || self.is_all(run)),
            self.reads_on(run) && self.is_all(run),
            run.len() >= PAGE_LINES,
        ];
        let few = run.len() < FEWEST
            && !(anew && (self.is_set_apart(run) || self.reads_on(run)))
            && !(run.len() > LEAST
                && self.is_all(run)
                && self.is_set_apart(run)
                && self.reads_on(run));
        !few && signs.into_iter().map(u32::from).sum::<u32>() >= SIGNS
    }

    /// Returns true if the lines of a run are all lines of text.
    fn is_all(&self, run: &Run) -> bool {
        let texts = self.lines.iter().filter(|line| line.kind == LineKind::Text).count();
        run.len() == texts
    }

    fn number_of(&self, run: &Run) -> Option<u32> {
        leading(self.text, &self.lines[run[0].0]).map(|(number, _)| number)
    }

    /// Returns the text of a line after its number.
    fn rest(&self, (at, digits): (usize, usize)) -> &str {
        &self.text[self.lines[at].content().range()][digits..]
    }

    /// Returns true if at least two blanks or a tab stand after nearly all numbers, or none has text.
    fn is_set_apart(&self, run: &Run) -> bool {
        let filled: Vec<&str> = run.iter().map(|line| self.rest(*line)).collect();
        let filled: Vec<&&str> = filled.iter().filter(|rest| !rest.trim().is_empty()).collect();
        let wide = filled.iter().filter(|rest| rest.starts_with('\t') || rest.starts_with("  "));
        !filled.is_empty() && wide.count() * 10 >= filled.len() * 9
    }

    /// Returns true if many lines of several words go on with the next.
    fn reads_on(&self, run: &Run) -> bool {
        let unspaced = |line: &str| line.chars().filter(|c| is_unspaced(*c)).count() > 5;
        let words = |line: &str| line.split_whitespace().count() > 2 || unspaced(line);
        let shouted = |line: &str| !line.chars().any(char::is_lowercase);
        let pairs =
            run.windows(2).map(|pair| (self.rest(pair[0]).trim(), self.rest(pair[1]).trim()));
        let goes_on = pairs.filter(|(line, next)| {
            let begins = next.chars().find(|c| c.is_alphabetic());
            let low = begins.is_some_and(|c| !c.is_uppercase()) || shouted(next);
            words(line) && low && !super::sentences::ends_sentence(line)
        });
        goes_on.count() * 3 >= run.len() - 1
    }
}

/// Returns the first and last lines of each page, where a form feed or a page number divides them;
/// marks the page numbers.
fn pages(text: &str, lines: &mut [Line]) -> Vec<usize> {
    let mut edges = Vec::new();
    for at in 0..lines.len() {
        let line = &lines[at];
        let words = text[line.content().range()].trim();
        let is_number = line.kind == LineKind::Text && is_page_number(words);
        let at_break = |at: usize| lines.get(at).is_some_and(|line: &Line| line.page);
        let fed = line.page;
        // a bare number beside a form feed
        let unnamed = line.kind == LineKind::Text
            && !words.is_empty()
            && words.len() <= 5
            && words.bytes().all(|b| b.is_ascii_digit())
            && (fed || at_break(at + 1) || (at + 2 >= lines.len() && edges.len() > 1));
        if is_number || unnamed {
            lines[at].pass_as_furniture();
            edges.push(at);
        } else if fed {
            edges.push(at);
        }
    }
    edges
}

/// Returns true for “Page 6”, “- 6 -”, “[p. 6]”, “6 of 9”, “第6页”.
fn is_page_number(words: &str) -> bool {
    if words.len() > 40 {
        return false;
    }
    let edge = |c: char| c.is_whitespace() || "[](){}-–—=#*.|_·".contains(c);
    let bare = words.trim_matches(edge);
    let dashed = bare.len() < words.len() && words.starts_with(['-', '–', '—', '[', '(', '=']);
    let lower = bare.to_lowercase();
    if let Some(inner) = lower.strip_prefix('第') {
        let inner = inner.trim().trim_end_matches(['页', '頁']).trim();
        return !inner.is_empty()
            && inner.chars().all(|c| c.is_numeric() || "一二三四五六七八九十百".contains(c));
    }
    let named = PAGE.iter().find_map(|word| {
        let rest = lower.strip_prefix(word)?;
        rest.starts_with([' ', '.', '\u{a0}', ':'])
            .then(|| rest.trim_start_matches(['.', ' ', '\u{a0}', ':']))
    });
    let rest = match named {
        Some(rest) => rest,
        None if dashed => &*lower,
        None => return false,
    };
    let mut numbers = rest.split([' ', '/', '\u{a0}']).filter(|word| !word.is_empty());
    let is_digits = |word: &str| word.len() <= 5 && word.bytes().all(|b| b.is_ascii_digit());
    numbers.next().is_some_and(is_digits)
        && numbers.all(|word| {
            is_digits(word) || matches!(word, "of" | "von" | "de" | "di" | "из" | "z" | "av" | "af")
        })
}

/// Marks the lines at the edges of pages that recur there with other digits.
fn running_heads(text: &str, lines: &mut [Line], pages: &[usize]) {
    let mut beside: Vec<(usize, String)> = Vec::new();
    let mut counts: HashMap<String, u32> = HashMap::new();
    for page in pages {
        for at in around(lines, *page) {
            let words = text[lines[at].content().range()].trim();
            if words.is_empty() || words.len() > 120 || words.ends_with(['.', '?', '!', '。']) {
                continue;
            }
            let key: String = words.chars().filter(|c| !c.is_ascii_digit()).collect();
            let key = key.split_whitespace().collect::<Vec<_>>().join(" ");
            if key.is_empty() || beside.last().is_some_and(|(last, _)| *last == at) {
                continue;
            }
            *counts.entry(key.clone()).or_default() += 1;
            beside.push((at, key));
        }
    }
    beside.sort_unstable();
    beside.dedup();
    for (at, key) in beside {
        if counts.get(&key).is_some_and(|count| *count > 1) {
            lines[at].pass_as_furniture();
        }
    }
}

/// Returns the lines of text next to a page border, at most [`EDGE`] on each side.
fn around(lines: &[Line], page: usize) -> Vec<usize> {
    let is_text = |at: &usize| lines[*at].kind == LineKind::Text;
    let far = EDGE * 3;
    let before = (page.saturating_sub(far)..page).rev().filter(is_text).take(EDGE);
    let after = (page..(page + far).min(lines.len())).filter(is_text).take(EDGE);
    before.chain(after).collect()
}

impl Line {
    /// Makes a line of text one of furniture.
    pub(super) fn pass_as_furniture(&mut self) {
        self.kind = LineKind::Passed(NotSpeech::Furniture);
    }

    /// Returns the bytes after the line number.
    pub(super) fn content(&self) -> Span {
        Span::new(self.span.start + self.number, self.span.end)
    }
}
