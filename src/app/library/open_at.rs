//! Where a story is opened, if the user said so: at an ID, at words, at a paragraph, at the
//! end.
//!
//! Words, paragraphs and the end are known as soon as the text is; an annotation may be
//! loaded later, and then becomes the selection unless the user has moved on. How a place is
//! written on the command line is in `cli::startup`.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::path::PathBuf;

use crate::app::command::Call;
use crate::app::mode::Subject;
use crate::app::reading::{jumps, motions};
use crate::app::state::active_list::{ActiveList, SearchHits, Selection};
use crate::app::state::navigation;
use crate::app::state::reader::JumpEntry;
use crate::app::{App, Effect, Message, Mode, SearchJob, card};
use crate::review::ItemId;
use crate::story::{ClaimIx, EmbedIx, Item, MentionIx, PersonIx, QuoteIx, SourceIx, Story};
use crate::view::{Query, Search};

/// A place to open a story at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Start {
    /// The annotation, person or source with this ID; `p12` is also the 12th paragraph, if
    /// nothing has that ID.
    Item(String),
    /// The first occurrence of these words; all occurrences become the active list.
    Search(String),
    /// A paragraph, from 1.
    Paragraph(u32),
    /// The end.
    End,
}

/// Where stories are opened the first time.
#[derive(Clone, Debug, Default)]
pub struct Starts {
    /// By the path of the story.
    pub by_path: HashMap<PathBuf, Start>,
    /// For all other stories.
    pub all: Option<Start>,
}

/// A start whose ID is not loaded yet.
#[derive(Debug)]
pub(in crate::app) struct PendingStart {
    id: String,
    /// The ID of the request that loads the story.
    load: u64,
    /// The place when the waiting began.
    from: JumpEntry,
}

impl PendingStart {
    /// Returns the ID that is waited for.
    pub(in crate::app) fn id(&self) -> &str {
        &self.id
    }
}

/// The most IDs that are suggested for an unknown one.
const MAX_SUGGESTIONS: usize = 3;

/// What an ID stands for.
enum IdTarget {
    Item(Item),
    Person(PersonIx),
    Source(SourceIx),
    Paragraph(u32),
}

/// Returns what an ID stands for in a story: a quote, a claim, an embed, a mention, a person or a
/// source, looked up in this order; else a paragraph by its number.
///
/// `quotes.q4` and `claims.c2` are unambiguous and come first.
fn resolve_id(story: &Story, id: &str) -> Option<IdTarget> {
    fn at<T>(all: &[T], is: impl Fn(&T) -> bool) -> Option<u32> {
        all.iter().position(is).map(|at| at as u32)
    }
    let quote = || at(&story.quotes, |q| *q.id == *id).map(|n| Item::Quote(QuoteIx(n)));
    let claim = || at(&story.claims, |c| *c.id == *id).map(|n| Item::Claim(ClaimIx(n)));
    let embed = || at(&story.embeds, |e| *e.id == *id).map(|n| Item::Embed(EmbedIx(n)));
    let mention = || {
        let own = |m: &crate::story::Mention| m.id.as_deref() == Some(id);
        at(&story.mentions, own).map(|n| Item::Mention(MentionIx(n)))
    };
    let exact = || {
        let of = ItemId::parse(id)?;
        let quotes = (0..story.quotes.len() as u32).map(|n| Item::Quote(QuoteIx(n)));
        let claims = (0..story.claims.len() as u32).map(|n| Item::Claim(ClaimIx(n)));
        quotes.chain(claims).find(|item| ItemId::of(story, *item).as_ref() == Some(&of))
    };
    let item =
        exact().or_else(quote).or_else(claim).or_else(embed).or_else(mention).map(IdTarget::Item);
    let person = || at(&story.people, |p| *p.id == *id).map(|n| IdTarget::Person(PersonIx(n)));
    let source = || at(&story.sources, |s| *s.id == *id).map(|n| IdTarget::Source(SourceIx(n)));
    let paragraph = || {
        let number = id.strip_prefix('p')?.parse().ok().filter(|n| *n > 0)?;
        Some(IdTarget::Paragraph(number))
    };
    item.or_else(person).or_else(source).or_else(paragraph)
}

/// Returns the IDs of a story that are most like an unknown one.
fn nearest<'s>(story: &'s Story, id: &str) -> Vec<&'s str> {
    let quotes = story.quotes.iter().map(|q| &*q.id);
    let claims = story.claims.iter().map(|c| &*c.id);
    let embeds = story.embeds.iter().map(|e| &*e.id);
    let people = story.people.iter().map(|p| &*p.id);
    let sources = story.sources.iter().map(|s| &*s.id);
    let mut ids: Vec<&str> =
        quotes.chain(claims).chain(embeds).chain(people).chain(sources).collect();
    let alike = |other: &str| other.chars().zip(id.chars()).take_while(|(a, b)| a == b).count();
    ids.sort_by_key(|other| (Reverse(alike(other)), other.len().abs_diff(id.len())));
    ids.dedup();
    ids.truncate(MAX_SUGGESTIONS);
    ids
}

impl App {
    /// Returns where the open story is to be opened, if it is the first time.
    pub(in crate::app) fn take_start(&mut self) -> Option<Start> {
        let at = self.stories.open?;
        let path = self.stories.wanted(at)?.path();
        match (self.starts.by_path.remove(&path), &self.starts.all) {
            (Some(start), _) => Some(start),
            (None, Some(start)) if self.opened_once.insert(at) => Some(start.clone()),
            _ => None,
        }
    }

    /// Goes to where the story is to be opened.
    pub(in crate::app) fn start_at(&mut self, start: Start) -> Effect {
        match start {
            Start::Item(id) => {
                let Some(reader) = &self.reader else { return Effect::None };
                self.pending_start =
                    Some(PendingStart { id, load: reader.load, from: reader.jump_entry() });
                self.try_pending_start()
            }
            Start::Search(words) => self.start_search(words),
            Start::Paragraph(number) => {
                motions::top(self, Call { count: Some(number), letter: None })
            }
            Start::End => motions::bottom(self, Call::default()),
        }
    }

    /// Goes to the ID that is waited for, if it is loaded now.
    pub(in crate::app) fn try_pending_start(&mut self) -> Effect {
        let Some(doc) = self.doc() else { return Effect::None };
        let Some(PendingStart { id, load, from }) = self.pending_start.take() else {
            return Effect::None;
        };
        let Some(reader) = self.reader.as_ref().filter(|reader| reader.load == load) else {
            return Effect::None;
        };
        let whole = doc.story.whole;
        let found = resolve_id(&doc.story, &id);
        // until all is loaded only an annotation is certain: others may turn out to be an
        // annotation's ID, and a person's quotes are incomplete
        let found = found.filter(|found| whole || matches!(found, IdTarget::Item(_)));
        let moved = reader.jump_entry() != from || !matches!(self.mode, Mode::Read);
        match found {
            Some(_) if moved => self.say(Message::plain(format!("{id} is there now"))),
            Some(found) => self.go_to_named(&found),
            None if whole => {
                let near = nearest(&doc.story, &id).join(", ");
                let near = if near.is_empty() { "there are none".to_owned() } else { near };
                self.say(Message::warning(format!("nothing here is called {id}; nearest: {near}")))
            }
            None => {
                self.pending_start = Some(PendingStart { id, load, from });
                Effect::None
            }
        }
    }

    fn go_to_named(&mut self, named: &IdTarget) -> Effect {
        match *named {
            IdTarget::Item(item) => {
                navigation::go_to(self, Selection::Item(item));
                Effect::None
            }
            IdTarget::Person(person) => jumps::step_through_quotes_of(self, person),
            IdTarget::Source(source) => {
                card::show(self, Subject::Source(source, None));
                Effect::None
            }
            IdTarget::Paragraph(number) => {
                motions::top(self, Call { count: Some(number), letter: None })
            }
        }
    }

    /// Searches as the search line does; the hits become the active list.
    fn start_search(&mut self, words: String) -> Effect {
        let query = Query { words, regex: false };
        let search = match Search::new(&query) {
            Ok(search) => search,
            Err(why) => return self.say(Message::error(why)),
        };
        let id = self.next_request_id();
        self.searches.push(query.clone());
        let Some(reader) = &mut self.reader else { return Effect::None };
        reader.active_lists.push(ActiveList::Hits(SearchHits {
            id,
            query,
            search: search.clone(),
            found: None,
            restored: false,
        }));
        let text = reader.doc().story.text.clone();
        Effect::Search(SearchJob { id, search, text, from: 0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::formats::native;
    use std::fmt::Write as _;

    const STORY: &str = "+++\nformat = 1\ntitle = \"T\"\n[people.ann]\nname = \"Ann Abel\"\n\
        [sources.minutes]\ntitle = \"Minutes\"\n+++\n\nOne “a b”.\n\n“c d,” said Ann Abel.\n\n+++\n\
        [quotes.q1]\ntext = \"“a b”\"\n[quotes.q2]\ntext = \"“c d,”\"\nspeaker = \"ann\"\n\
        [claims.p2]\ntext = \"One\"\n";

    fn check(id: &str) -> String {
        let story = native::read("t", STORY.to_owned());
        match resolve_id(&story, id) {
            Some(IdTarget::Item(item)) => format!("{item:?}"),
            Some(IdTarget::Person(p)) => format!("{p:?}"),
            Some(IdTarget::Source(s)) => format!("{s:?}"),
            Some(IdTarget::Paragraph(n)) => format!("paragraph {n}"),
            None => {
                let mut words = String::new();
                let _ = write!(words, "near {}", nearest(&story, id).join(" "));
                words
            }
        }
    }

    #[test]
    fn an_id_names_one_thing_else_a_paragraph_else_what_is_nearest() {
        assert_eq!(check("q2"), "Quote(QuoteIx(1))");
        assert_eq!(check("p2"), "Claim(ClaimIx(0))");
        assert_eq!(check("p1"), "paragraph 1");
        assert_eq!(check("ann"), "PersonIx(0)");
        assert_eq!(check("minutes"), "SourceIx(0)");
        assert_eq!(check("q22"), "near q2 q1 ann");
        assert_eq!(check("p0"), "near p2 q1 q2");
    }
}
