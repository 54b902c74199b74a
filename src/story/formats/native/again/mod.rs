//! Loads a story again after a change of its annotations, without reading what did not change.
//!
//! ```text
//! layout    where the tables of a file stand; which of them a change touches
//! drafts    the annotations of those tables: as they are written, and placed
//! front     a change of the front matter: people and sources
//! merge     annotations in the place of others: lists, links, mentions, lines of problems
//! ```
//!
//! Only the tables that a change touches are parsed, and only the selectors that it changes are looked
//! for: where an annotation lands follows from the article and its own keys. All others are taken over, and
//! what refers to a quote refers to the one of the same ID. Where more could follow from the change, such
//! as a problem that comes or goes, there is no answer, and the file has to be loaded. The answer is what
//! loading would give: in debug builds `mend` compares both after every edit.

mod drafts;
mod front;
mod layout;
mod merge;

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

pub(crate) use layout::{Ground, Layout};

use super::back_matter::Draft;
use super::front_matter::{self, Front};
use super::problems::Problems;
use super::rules::Rule;
use crate::story::text::count_lines;
use crate::story::{Kind, Problem, Story, Text};
use layout::Touched;
use merge::Places;

/// A story after a change of its file.
pub(crate) struct Again {
    /// The story, as loading would give it.
    pub(crate) story: Story,
    /// The file.
    pub(crate) text: Text,
    /// Where the tables of the new file stand.
    pub(crate) layout: Layout,
    /// The entries that were read again, as they were and as they are.
    pub(crate) read: Vec<Entry>,
}

/// An entry of a file that was read again, by its ID.
pub(crate) enum Entry {
    /// An annotation.
    Annotation(Kind, Box<str>),
    /// A person.
    Person(Box<str>),
    /// A source.
    Source(Box<str>),
}

/// A version of a file.
#[derive(Clone, Copy)]
pub(crate) struct Version<'f> {
    /// The file's name.
    pub(crate) name: &'f str,
    /// What is in it.
    pub(crate) text: &'f str,
    /// Where its tables stand.
    pub(crate) layout: &'f Layout,
    /// Its story.
    pub(crate) story: &'f Story,
}

/// Problems that depend on which IDs there are: a file with one of them is loaded.
const BY_ID: [Rule; 3] = [Rule::DuplicateId, Rule::DanglingId, Rule::TooManyProblems];

/// Returns the story of a changed file; gives the file back if that cannot be told from the tables that
/// the change touches.
///
/// The bytes `changed` of the old file became others in `now`; `ground` is that of the article.
pub(crate) fn again(
    old: Version<'_>,
    changed: &Range<usize>,
    now: String,
    ground: &Ground,
) -> Result<Again, String> {
    let of_front = || front::read(old, changed, &now, ground);
    let Some(read) = read(old, changed, &now, ground).or_else(of_front) else { return Err(now) };
    let Read { mut story, layout, has_text_file, entries } = read;
    let text = Text::new(old.name, now, layout.pieces.body.clone());
    if !has_text_file {
        story.text = text.clone();
    }
    Ok(Again { story, text, layout, read: entries })
}

/// What was read again: the story with the text of the old file.
struct Read {
    story: Story,
    layout: Layout,
    has_text_file: bool,
    entries: Vec<Entry>,
}

fn read(old: Version<'_>, changed: &Range<usize>, now: &str, ground: &Ground) -> Option<Read> {
    let (layout, touched) = old.layout.changed((old.text, now), changed)?;
    let by_id = |problem: &Problem| BY_ID.iter().any(|rule| rule.info().id == problem.rule);
    if !old.story.whole || old.story.problems.iter().any(by_id) {
        return None;
    }
    let (problems, front) = front(old.name, now, &layout)?;
    let piece = |toml: &str| problems.of_piece(Text::new(old.name, toml, 0..0));
    let (was, is) = (&old.text[touched.old.clone()], &now[touched.new.clone()]);
    let were = drafts::read(piece(was), &front.ids, was)?;
    let are = drafts::read(piece(is), &front.ids, is)?;
    let places = places(old, &touched, &were, |toml| drafts::read(piece(toml), &front.ids, toml))?;
    are_alone(old.story, &were, &are)?;
    let entry = |draft: &Draft<'_>| Entry::Annotation(drafts::kind(draft), draft.id.clone());
    let entries = were.iter().chain(&are).map(entry);
    let entries = entries.collect();
    let parts = drafts::placed(old.story, (&were, are), piece(is), ground)?;
    let mut story = merge::merged(old.story, &places, parts, ground)?;
    story.problems = Arc::new(problems_moved(old, &front, &touched, is)?);
    Some(Read { story, layout, has_text_file: front.text_file.is_some(), entries })
}

/// Reads the front matter; `None` if there is none, or the annotations are not read.
fn front(name: &str, text: &str, layout: &Layout) -> Option<(Problems, Front)> {
    let head = Text::new(name, &text[..layout.pieces.body.start], 0..0);
    let mut problems = Problems::of(head.clone());
    let front = front_matter::read(&mut problems, head.whole(), layout.pieces.front.clone()?);
    (!front.newer).then_some((problems, front))
}

/// Returns the problems with the lines that they have now; `None` if one is about the touched tables.
fn problems_moved(
    old: Version<'_>,
    front: &Front,
    touched: &Touched,
    is: &str,
) -> Option<Vec<Problem>> {
    let own = |problem: &Problem| &*problem.file == old.name;
    let lines_of = |p: &Problem| p.also.iter().map(|(at, _)| at.line).fold(p.at.line, u32::max);
    let Some(last) = old.story.problems.iter().filter(|p| own(p)).map(lines_of).max() else {
        return Some(old.story.problems.to_vec());
    };
    // the further places of such a problem can be lines of either file
    if front.text_file.is_some() && old.story.problems.iter().any(|p| !p.also.is_empty()) {
        return None;
    }
    // counted only as far as there are problems
    let first = count_lines(&old.text[..touched.old.start], last as usize);
    if first == last as usize {
        return Some(old.story.problems.to_vec());
    }
    let were = count_lines(&old.text[touched.old.clone()], usize::MAX);
    let open = old.text[touched.old.clone()].ends_with(['\n', '\r']);
    let lines = first as u32 + 1..(first + were + usize::from(!open)) as u32 + 1;
    let more = count_lines(is, usize::MAX) as i64 - were as i64;
    merge::moved(&old.story.problems, old.name, &lines, more)
}

/// Returns `None` if a new annotation has an ID that another one of its kind has, or if one is listed
/// as a mention that was none.
fn are_alone(old: &Story, were: &[Draft<'_>], are: &[Draft<'_>]) -> Option<()> {
    let mut seen: HashSet<(Kind, &str)> = HashSet::new();
    if !are.iter().all(|draft| seen.insert((drafts::kind(draft), &draft.id))) {
        return None;
    }
    let known: HashSet<(Kind, &str)> = were.iter().map(|d| (drafts::kind(d), &*d.id)).collect();
    for (kind, id) in seen.into_iter().filter(|new| !known.contains(new)) {
        let taken = match kind {
            Kind::Quote => old.quotes.iter().any(|one| &*one.id == id),
            Kind::Claim => old.claims.iter().any(|one| &*one.id == id),
            Kind::Embed => old.embeds.iter().any(|one| &*one.id == id),
            Kind::Mention => true,
        };
        if taken {
            return None;
        }
    }
    let listed = |draft: &&Draft<'_>| drafts::kind(draft) == Kind::Mention;
    let (before, now) = (were.iter().filter(listed), are.iter().filter(listed));
    let alike = before.clone().count() == now.clone().count()
        && before.zip(now).all(|(was, is)| drafts::is_placed_alike(was, is));
    alike.then_some(())
}

/// So many tables before the touched ones are looked at to find the place of a new annotation.
const LOOKED_AT: usize = 64;

/// Returns where the annotations of the touched tables stand in the lists of the story.
fn places<'t>(
    old: Version<'t>,
    touched: &Touched,
    were: &[Draft<'_>],
    read: impl Fn(&'t str) -> Option<Vec<Draft<'t>>>,
) -> Option<Places> {
    let place = |of: Kind| {
        let is = |draft: &&Draft<'_>| drafts::kind(draft) == of;
        let ids: Vec<&str> = were.iter().filter(is).map(|draft| &*draft.id).collect();
        if !ids.is_empty() {
            return run(old.story, of, &ids);
        }
        if count(old.story, of) == 0 {
            return Some(0..0);
        }
        for (n, chunk) in old.layout.before(touched.old.start).enumerate() {
            if n == LOOKED_AT {
                return None;
            }
            let drafts = read(&old.text[chunk])?;
            if let Some(last) = drafts.iter().rfind(is) {
                let before = run(old.story, of, &[&last.id])?;
                return Some(before.end..before.end);
            }
        }
        Some(0..0)
    };
    Some(Places {
        quotes: place(Kind::Quote)?,
        claims: place(Kind::Claim)?,
        embeds: place(Kind::Embed)?,
    })
}

fn count(story: &Story, kind: Kind) -> usize {
    match kind {
        Kind::Quote => story.quotes.len(),
        Kind::Claim => story.claims.len(),
        Kind::Embed => story.embeds.len(),
        Kind::Mention => story.mentions.len(),
    }
}

/// Returns where annotations of some IDs stand side by side.
fn run(story: &Story, kind: Kind, ids: &[&str]) -> Option<Range<usize>> {
    match kind {
        Kind::Quote => merge::run(&story.quotes, ids, |one| &one.id),
        Kind::Claim => merge::run(&story.claims, ids, |one| &one.id),
        Kind::Embed => merge::run(&story.embeds, ids, |one| &one.id),
        Kind::Mention => None,
    }
}
