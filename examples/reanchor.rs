//! How well words are found again after edits: `SAYSO_CORPUS=FOLDER cargo run --release --example reanchor`
//!
//! `FOLDER/polnear` holds brat pairs; the first hundred in even steps are taken. Every stretch of
//! every quote is seen, the text is edited as a newsroom would, and the stretch is looked for. Where
//! it must be is known from the edit.
#![allow(clippy::print_stdout, reason = "the figures are what it is run for")]

use std::ops::Range;
use std::path::{Path, PathBuf};

use sayso::review::{Anchor, FoldedBody, SeenWords, reanchor_all};
use sayso::story::{Disk, Span, Story, load};

/// How many articles.
const ARTICLES: usize = 100;

fn main() {
    let Some(folder) = std::env::var_os("SAYSO_CORPUS") else {
        println!("SAYSO_CORPUS names no folder");
        return;
    };
    let stories = stories(&Path::new(&folder).join("polnear"));
    println!("{} articles", stories.len());
    println!("edit | stretches | right | of them with other words | wrong place | lost");
    for (name, edit) in EDITS {
        let mut tally = Tally::default();
        for (at, story) in stories.iter().enumerate() {
            let other = stories[(at + 1) % stories.len()].body();
            edit(story, other, &mut tally);
        }
        tally.print(name);
    }
}

fn stories(folder: &Path) -> Vec<Story> {
    let list = std::fs::read_dir(folder).expect("SAYSO_CORPUS holds a folder polnear");
    let paths = list.map(|entry| entry.expect("it can be listed").path());
    let mut pairs: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|e| e == "ann")).collect();
    pairs.sort();
    let step = (pairs.len() / ARTICLES).max(1);
    let some = pairs.iter().step_by(step).take(ARTICLES);
    some.map(|path| load(&Disk, path).expect("a pair loads")).collect()
}

/// What came of the stretches.
#[derive(Default)]
struct Tally {
    all: usize,
    right: usize,
    fuzzy: usize,
    wrong: usize,
    lost: usize,
}

impl Tally {
    /// Takes what was found for a stretch that must be at `wanted`, or nowhere.
    fn take(&mut self, found: Anchor, wanted: Option<Span>) {
        self.all += 1;
        match (found.span(), wanted) {
            (None, None) => self.right += 1,
            (None, Some(_)) => self.lost += 1,
            (Some(span), Some(wanted)) if near(span, wanted) => {
                self.right += 1;
                self.fuzzy += usize::from(matches!(found, Anchor::Fuzzy(..)));
            }
            _ => self.wrong += 1,
        }
    }

    fn print(&self, name: &str) {
        let share = |count: usize| 100.0 * count as f64 / self.all.max(1) as f64;
        let [right, fuzzy, wrong, lost] =
            [self.right, self.fuzzy, self.wrong, self.lost].map(share);
        let all = self.all;
        println!("{name} | {all} | {right:.2} % | {fuzzy:.2} % | {wrong:.2} % | {lost:.2} %");
    }
}

/// The same place: most of both is shared.
fn near(a: Span, b: Span) -> bool {
    let shared = a.end.min(b.end).saturating_sub(a.start.max(b.start));
    shared * 4 >= 3 * a.len().max(b.len())
}

type Edit = fn(&Story, &str, &mut Tally);

const EDITS: [(&str, Edit); 6] = [
    ("nothing changed", |story, _, tally| edited(story, &[], tally)),
    ("two paragraphs put in", |story, other, tally| {
        let new = paragraphs(other).into_iter().find(|p| p.len() > 80).unwrap_or(0..0);
        let new = format!("{}\n\n", &other[new]);
        let all = paragraphs(story.body());
        let places = [0, all.get(all.len() / 2).map_or(0, |p| p.start)];
        edited(story, &places.map(|at| (at..at, new.clone())), tally);
    }),
    ("every fifth paragraph taken out", |story, _, tally| {
        let all = paragraphs(story.body());
        let out: Vec<_> =
            all.iter().skip(2).step_by(5).map(|p| (p.clone(), String::new())).collect();
        edited(story, &out, tally);
    }),
    ("one word in the middle changed", |story, _, tally| {
        for quote in story.quotes.iter() {
            for part in &quote.parts {
                if let Some(word) = middle_word(story, *part) {
                    let edit = (word, "otherwise".to_owned());
                    one(story, &[*part], &[edit], tally);
                }
            }
        }
    }),
    ("quotes and dashes retyped", |story, _, tally| {
        let signs = story.body().char_indices().filter_map(|(at, c)| {
            let new = match c {
                '“' | '”' => "\"",
                '‘' | '’' => "'",
                '"' => "“",
                '\'' => "’",
                '–' | '—' => "-",
                '…' => "...",
                _ => return None,
            };
            Some((at..at + c.len_utf8(), new.to_owned()))
        });
        edited(story, &signs.collect::<Vec<_>>(), tally);
    }),
    ("its sentence taken out", |story, _, tally| {
        for quote in story.quotes.iter() {
            for part in &quote.parts {
                let sentence = sentence(story.body(), *part);
                one(story, &[*part], &[(sentence, String::new())], tally);
            }
        }
    }),
];

/// Edits the body once and looks for every stretch of every quote.
fn edited(story: &Story, edits: &[(Range<usize>, String)], tally: &mut Tally) {
    for quote in story.quotes.iter() {
        one(story, &quote.parts, edits, tally);
    }
}

/// Edits the body and looks for the stretches of one quote.
fn one(story: &Story, parts: &[Span], edits: &[(Range<usize>, String)], tally: &mut Tally) {
    let old = story.body();
    let (mut new, mut from) = (String::with_capacity(old.len()), 0);
    for (range, words) in edits {
        new.push_str(&old[from..range.start]);
        new.push_str(words);
        from = range.end;
    }
    new.push_str(&old[from..]);
    let seen = SeenWords::of(old, parts, "");
    let found = reanchor_all(&FoldedBody::of(&new), &[&seen]).remove(0);
    for (part, found) in parts.iter().zip(found) {
        tally.take(found, moved(*part, edits));
    }
}

/// Returns where a stretch is after edits; `None` if most of it was taken out.
fn moved(part: Span, edits: &[(Range<usize>, String)]) -> Option<Span> {
    let out = |(range, words): &(Range<usize>, String)| {
        let (from, to) = (range.start.max(part.range().start), range.end.min(part.range().end));
        if words.is_empty() { to.saturating_sub(from) } else { 0 }
    };
    let gone: usize = edits.iter().map(out).sum();
    if gone * 2 > part.len() as usize {
        return None;
    }
    let border = |at: usize, is_end: bool| {
        let mut shift = 0_i64;
        for (range, words) in edits {
            let before = if is_end { range.end <= at && range.start < at } else { range.end <= at };
            let (out, put) = (range.len() as i64, words.len() as i64);
            if before {
                shift += put - out;
            } else if range.start < at {
                shift -= at as i64 - range.start as i64;
            }
        }
        (at as i64 + shift) as u32
    };
    Some(Span::new(border(part.range().start, false), border(part.range().end, true)))
}

/// Returns the paragraphs of a text with the blank lines after them.
fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let mut at = 0;
    let mut all = Vec::new();
    for paragraph in text.split_inclusive("\n\n") {
        all.push(at..at + paragraph.len());
        at += paragraph.len();
    }
    all
}

/// Returns the word in the middle of a stretch of three words at least.
fn middle_word(story: &Story, part: Span) -> Option<Range<usize>> {
    let words: Vec<Span> = sayso::review::matching::tokens::words(story.text.slice(part)).collect();
    let word = words.get(words.len() / 2).filter(|_| words.len() > 2)?;
    let start = part.start as usize;
    Some(start + word.range().start..start + word.range().end)
}

/// Returns the sentences that hold a stretch.
fn sentence(text: &str, part: Span) -> Range<usize> {
    let ends = |c: char| matches!(c, '.' | '!' | '?' | '\n');
    let before = &text[..part.range().start];
    let after = &text[part.range().end..];
    let start = before.rfind(ends).map_or(0, |at| at + 1);
    let end = after.find(ends).map_or(text.len(), |at| part.range().end + at + 1);
    start..end.max(part.range().end)
}
