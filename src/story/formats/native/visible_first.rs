//! The annotations of what is on screen, placed before all others.
//!
//! Only the first words of each table are compared, as they are written, without parsing its
//! TOML; annotations whose words are on screen are then parsed and placed in the whole text, as
//! all will be later. What is missed here comes with a later stage.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use memchr::{memchr, memchr_iter, memmem};

use super::back_matter::{self, Part};
use super::place::Placed;
use super::problems::Problems;
use super::{Unparsed, chunks};
use crate::story::formats::load_priority::LoadPriority;
use crate::story::select::SearchText;
use crate::story::text::fold::fold;
use crate::story::text::{ceil_border, floor_border};
use crate::story::{Claim, Embed, Kind, Quote, Span, Story, Text};

/// How many bytes before and after what is on screen are searched too: a few screens.
const MARGIN: usize = 4 << 10;

/// How many bytes count as on screen while that is not known.
const SCREEN: usize = 4 << 10;

/// The most tables that are read ahead of their turn.
const MOST: usize = 400;

/// How many bytes of an annotation's first words are compared.
const FIRST: usize = 48;

/// The kinds that are looked for, by how the headers of their tables begin.
const KINDS: [(Kind, &str); 3] =
    [(Kind::Quote, "[quotes."), (Kind::Claim, "[claims."), (Kind::Embed, "[embeds.")];

/// The annotations that are on screen, each with its number among those of its kind.
#[derive(Default)]
pub(super) struct VisibleFirst {
    around: Span,
    target: Option<Box<str>>,
    quotes: Vec<(u32, Quote)>,
    claims: Vec<(u32, Claim)>,
    embeds: Vec<(u32, Embed)>,
}

impl VisibleFirst {
    /// Places the annotations around what is on screen.
    pub(super) fn of(
        problems: &Problems,
        written: &Unparsed<'_>,
        (text, ground): (&Text, SearchText<'_>),
        priority: LoadPriority,
    ) -> Self {
        let around = around(ground.text, priority.visible);
        let window = Window::of(&ground.text[around.range()]);
        let Unparsed { file, back, ids } = written;
        let toml = &file.whole()[back.clone()];
        let mut problems = problems.fork();
        let mut numbers: HashMap<(Kind, Box<str>), u32> = HashMap::new();
        let (mut drafts, mut counts) = (Vec::new(), [0; KINDS.len()]);
        for chunk in chunks::chunks(toml) {
            let table = &toml[chunk.clone()];
            let Some((at, id)) = header(table) else { continue };
            let (kind, number) = (KINDS[at].0, counts[at]);
            counts[at] += 1;
            let target = priority.target.as_deref().is_some_and(|target| is_sought(at, id, target));
            if !target && (numbers.len() >= MOST || !window.may_hold(table)) {
                continue;
            }
            back_matter::read(&mut problems, ids, table, back.start + chunk.start, &mut |draft| {
                if !matches!(draft.part, Part::Mention(_)) {
                    numbers.entry((kind, draft.id.clone())).or_insert(number);
                    drafts.push(draft);
                }
            });
        }
        let mut placed = Placed::hasty();
        placed.add(&mut problems, text, ground, drafts);
        Self { around, target: priority.target, ..Self::numbered(placed, &numbers) }
    }

    /// Takes what could be placed, with its numbers.
    fn numbered(placed: Placed, numbers: &HashMap<(Kind, Box<str>), u32>) -> Self {
        let number = |kind, id: &str| numbers.get(&(kind, id.into())).copied();
        let quotes = placed.quotes.into_iter().filter(|q| !q.parts.is_empty());
        let claims = placed.claims.into_iter().filter(|c| !c.parts.is_empty());
        let embeds = placed.embeds.into_iter().filter(|e| !e.parts.is_empty());
        Self {
            quotes: quotes.filter_map(|q| Some((number(Kind::Quote, &q.id)?, q))).collect(),
            claims: claims.filter_map(|c| Some((number(Kind::Claim, &c.id)?, c))).collect(),
            embeds: embeds.filter_map(|e| Some((number(Kind::Embed, &e.id)?, e))).collect(),
            ..Self::default()
        }
    }

    /// Returns true if these are the annotations of what is on screen now.
    pub(super) fn covers(&self, priority: &LoadPriority) -> bool {
        let (seen, around) = (priority.visible, self.around);
        let seen = seen.is_empty() || (around.start <= seen.start && seen.end <= around.end);
        seen && (priority.target.is_none() || priority.target == self.target)
    }

    /// Adds them to the first annotations of a story, each at the number that it will keep.
    ///
    /// Between them stand annotations without a place, which nothing shows.
    pub(super) fn add_to(&self, story: &mut Story) {
        story.quotes = Arc::new(with(story.quotes.to_vec(), &self.quotes));
        story.claims = Arc::new(with(story.claims.to_vec(), &self.claims));
        story.embeds = Arc::new(with(story.embeds.to_vec(), &self.embeds));
    }
}

/// Returns the first annotations of a kind with those added that come later.
fn with<T: Clone + Default>(mut first: Vec<T>, more: &[(u32, T)]) -> Vec<T> {
    for (number, one) in more {
        let number = *number as usize;
        if number >= first.len() {
            first.resize_with(number, T::default);
            first.push(one.clone());
        }
    }
    first
}

/// Returns the stretch of a text around what is on screen.
fn around(text: &str, seen: Span) -> Span {
    let end = if seen.is_empty() { seen.start as usize + SCREEN } else { seen.end as usize };
    let from = floor_border(text, (seen.start as usize).saturating_sub(MARGIN).min(text.len()));
    Span::of(from..ceil_border(text, (end + MARGIN).min(text.len())))
}

/// Returns the kind of a table's annotation, one of [`KINDS`], and its ID as it is written.
fn header(written: &str) -> Option<(usize, &str)> {
    let line = written.trim_start_matches([' ', '\t']);
    let at = KINDS.iter().position(|(_, begins)| line.starts_with(begins))?;
    let id = line[KINDS[at].1.len()..].split(['\n', ']']).next()?;
    Some((at, id.trim_matches([' ', '\t', '"', '\''])))
}

/// Returns true if the annotation of an ID is meant by `target`: `q4` or `quotes.q4`.
fn is_sought(kind: usize, id: &str, target: &str) -> bool {
    let table = &KINDS[kind].1[1..];
    target == id || target.strip_prefix(table) == Some(id)
}

/// A stretch of the text, folded, with a bit for every few bytes that stand in it.
struct Window {
    folded: String,
    bits: Vec<u64>,
}

/// The filter has two to the power of this many bits.
const BITS: u32 = 20;

/// How many bytes are looked up in the filter.
const KEY: usize = 8;

impl Window {
    fn of(text: &str) -> Self {
        let folded = fold(text).into_owned();
        let mut bits = vec![0; 1 << (BITS - 6)];
        for key in folded.as_bytes().windows(KEY) {
            let slot = slot(key);
            bits[slot >> 6] |= 1_u64 << (slot & 63);
        }
        Self { folded, bits }
    }

    /// Returns true if the words of an annotation seem to begin here, judged by how they are written.
    fn may_hold(&self, written: &str) -> bool {
        let Some(words) = first_words(written) else { return true };
        let words = match memchr(b'\\', words.as_bytes()) {
            Some(_) => Cow::Owned(words.replace("\\\"", "\"")),
            None => Cow::Borrowed(words),
        };
        let words = fold(words.split('\\').next().unwrap_or_default().trim());
        let holds = || memmem::find(self.folded.as_bytes(), words.as_bytes()).is_some();
        match words.as_bytes().get(..KEY) {
            Some(key) => {
                let slot = slot(key);
                self.bits[slot >> 6] >> (slot & 63) & 1 == 1 && holds()
            }
            None => holds(),
        }
    }
}

fn slot(key: &[u8]) -> usize {
    let key = key.iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
    (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - BITS)) as usize
}

/// Returns the beginning of the words that an annotation is about, as they are written; `None`
/// if that takes parsing TOML.
fn first_words(written: &str) -> Option<&str> {
    let mut at = 0;
    while at < written.len() {
        let line = written[at..].trim_start_matches([' ', '\t']);
        if let Some(value) = value_of(line) {
            return string(value);
        }
        at += memchr(b'\n', &written.as_bytes()[at..]).map_or(written.len(), |end| end + 1);
    }
    None
}

/// Returns what stands behind a key that says which words are meant.
fn value_of(line: &str) -> Option<&str> {
    let rest = ["text", "parts", "from"].iter().find_map(|key| line.strip_prefix(key))?;
    rest.trim_start_matches([' ', '\t']).strip_prefix('=')
}

/// Returns the beginning of a string, or of the first in a list.
fn string(value: &str) -> Option<&str> {
    let value = value.trim_start_matches([' ', '\t', '\n', '\r', '[']);
    let (quote, long) = [("\"\"\"", true), ("'''", true), ("\"", false), ("'", false)]
        .into_iter()
        .find(|(quote, _)| value.starts_with(quote))?;
    let words = &value[quote.len()..];
    let words = if long { words.trim_start_matches(['\r', '\n']) } else { words };
    let words = &words[..floor_border(words, FIRST.min(words.len()))];
    let bytes = words.as_bytes();
    let mut ends = memchr_iter(quote.as_bytes()[0], bytes)
        .filter(|&end| bytes[end..].starts_with(quote.as_bytes()));
    let end = ends.find(|&end| quote != "\"" || end == 0 || bytes[end - 1] != b'\\');
    Some(&words[..end.unwrap_or(words.len())])
}

#[cfg(test)]
mod tests {
    use super::super::{Stage, Taker, parse_for};
    use super::*;
    use crate::story::formats::load_priority::SharedPriority;

    #[test]
    fn the_first_words_are_those_that_are_written_first() {
        assert_eq!(first_words("[quotes.q]\n  text = \"a b\"\n"), Some("a b"));
        assert_eq!(first_words("[quotes.q]\nspeaker='x'\nparts = [\n 'c', 'd']"), Some("c"));
        assert_eq!(first_words("[quotes.q]\nfrom=\"\\\"e\\\" f\"\n"), Some("\\\"e\\\" f"));
        assert_eq!(first_words("[quotes.q]\ntext = '''\ng'h'''\n"), Some("g'h"));
        assert_eq!(first_words("[quotes.q]\n\"text\" = 'i'\n"), None);
    }

    fn texts(of: &mut dyn Iterator<Item = usize>, each: &dyn Fn(usize) -> String) -> String {
        of.map(each).collect()
    }

    /// Loads a story of 20,000 quotes, the last first, with `seen` on screen; returns what came
    /// first, and the whole.
    fn loaded(priority: LoadPriority) -> (Story, Story) {
        let number = |n: usize| format!("{:05}", n * 7919 % 20_000);
        let body: String =
            texts(&mut (0..20_000), &|n| format!("“So much for {}.”\n\n", number(n)));
        let quote = |n| format!("[quotes.q{n}]\ntext = 'So much for {}.'\n", number(n));
        let back: String = texts(&mut (0..20_000).rev(), &quote);
        let file = format!("+++\nformat = 1\ntitle = \"T\"\n+++\n\n{body}\n+++\n{back}");
        let shared = SharedPriority::default();
        shared.set(priority);
        let mut stages = Vec::new();
        let each = &mut |stage: Stage| {
            let (Stage::Text(story) | Stage::Some(story) | Stage::Whole(story)) = stage;
            stages.push(story);
            true
        };
        parse_for("a", file, None, Taker { priority: Some(shared), each });
        (stages.remove(1), stages.pop().expect("the whole"))
    }

    #[test]
    fn what_is_on_screen_comes_first_as_it_will_be() {
        for (from, target) in [(0, None), (250_000, None), (0, Some("q17"))] {
            let seen = Span::new(from, from + 1_500);
            let priority = LoadPriority { visible: seen, target: target.map(Into::into) };
            let (first, whole) = loaded(priority);
            let mut there = 0;
            for (one, same) in first.quotes.iter().zip(whole.quotes.iter()) {
                let placed = !one.parts.is_empty();
                there += usize::from(placed);
                let on_screen = same.parts.iter().any(|part| part.overlaps(seen));
                assert!(placed || !on_screen, "{} is missing", same.id);
                assert!(!placed || (&one.id, &one.parts) == (&same.id, &same.parts));
            }
            let known = |id: &str| first.quotes.iter().any(|quote| *quote.id == *id);
            assert!(there > 40 && there < MOST + 2 && target.is_none_or(known));
        }
    }

    #[test]
    fn a_window_holds_what_is_written_otherwise_too() {
        let window = Window::of("He said: “It’s all\nthe same — to me,” and left.");
        let holds = |words: &str| window.may_hold(&format!("[quotes.q]\ntext = {words}\n"));
        assert!(holds("\"It's all the same - to me,\""));
        assert!(holds("'\"It’s all  the same'"));
        assert!(holds("\"\\\"It's all the same\""));
        assert!(holds("\"\\u201cIt's\""));
        assert!(holds("'left'") && !holds("'lefty'"));
        assert!(!holds("'It was all the same to me'"));
    }
}
