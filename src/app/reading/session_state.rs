//! The state of each story that is restored when it is opened again, in this session and
//! the next: place, bookmarks, active list.
//!
//! Items are saved by their IDs and places by their words, because a story may be edited
//! meanwhile. The files are the library's.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::app::effect::SavedState;
use crate::app::state::active_list::{ActiveList, SearchHits, Selection};
use crate::app::state::reader::{JumpEntry, JumpList, Reader};
use crate::app::{App, Effect, Message, Mode, SearchJob};
use crate::library::state::{Bookmark, EditDraft, Place, SavedList, SavedSearch, StoryState};
use crate::story::{ClaimIx, EmbedIx, Item, MentionIx, PersonIx, QuoteIx, Story};
use crate::view::{Query, Search};

/// How a story was left earlier in this session.
#[derive(Debug)]
pub struct ClosedStory {
    kept: StoryState,
    jumps: JumpList,
    /// The fingerprint of the text that the jump list belongs to.
    text: (usize, u64),
    /// How much of the text was read, from 0 to 1.
    part: f64,
}

impl ClosedStory {
    /// Takes the state of a reader.
    pub(in crate::app) fn of(mut reader: Reader, drafts: Vec<EditDraft>) -> Self {
        let kept = StoryState { drafts, ..reader.kept() };
        let part = f64::from(kept.seen) / f64::from(kept.len.max(1));
        let text = fingerprint(&reader);
        Self { kept, text, jumps: std::mem::take(&mut reader.jumps), part: part.min(1.0) }
    }

    /// Returns how much of the text was read, from 0 to 1.
    pub fn part(&self) -> f64 {
        self.part
    }
}

/// Returns the length and a hash of the reader's text, to tell it from another.
fn fingerprint(reader: &Reader) -> (usize, u64) {
    let body = reader.doc().story.body();
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    (body.len(), hasher.finish())
}

impl Reader {
    /// Returns the state to save.
    fn kept(&self) -> StoryState {
        let story = &self.doc().story;
        let place = |entry: JumpEntry| Place::of(story.body(), entry.top.place.byte);
        let id = |on: Option<Selection>| match on {
            Some(Selection::Item(item)) => id_of(story, item),
            _ => None,
        };
        let mark = |entry: &JumpEntry| Bookmark { top: place(*entry), on: id(entry.selection) };
        let mut kept = StoryState {
            top: place(self.jump_entry()),
            seen: self.visible_span().end,
            len: story.body().len() as u32,
            on: id(self.selection),
            list: self.active_lists.iter().rev().find_map(|list| kept_list(story, list)),
            bookmarks: self
                .bookmarks
                .iter()
                .map(|(letter, entry)| (*letter, mark(entry)))
                .collect(),
            drafts: Vec::new(),
        };
        // what still waits for its annotations is saved as it was loaded
        if let Some(coming) = &self.pending_restore {
            kept.on = kept.on.or_else(|| coming.on.clone());
            kept.list = kept.list.or_else(|| coming.list.clone());
            for (letter, mark) in &coming.bookmarks {
                if let Some(new) = kept.bookmarks.get_mut(letter)
                    && new.on.is_none()
                {
                    new.on.clone_from(&mark.on);
                }
            }
        }
        kept
    }
}

fn kept_list(story: &Story, list: &ActiveList) -> Option<SavedList> {
    match list {
        ActiveList::Speaker(person) => {
            Some(SavedList::Speaker(story.person(*person).id.to_string()))
        }
        ActiveList::Hits(hits) => Some(SavedList::Search(SavedSearch::from(&hits.query))),
        ActiveList::All | ActiveList::Rows(_) => None,
    }
}

impl From<&Query> for SavedSearch {
    fn from(query: &Query) -> Self {
        Self { words: query.words.clone(), regex: query.regex }
    }
}

impl From<SavedSearch> for Query {
    fn from(search: SavedSearch) -> Self {
        Self { words: search.words, regex: search.regex }
    }
}

impl App {
    /// Returns the effect that saves the state for the next session; none if it is saved already.
    /// Asked for when a story is closed and, by whoever runs the app, at the end.
    pub fn save_state(&self) -> Effect {
        let story = self.reader.as_ref().and_then(|reader| {
            let wanted = self.stories.wanted(self.stories.open?)?;
            let kept = StoryState { drafts: self.edit_drafts(), ..reader.kept() };
            (reader.has_saved_state || !kept.is_bare()).then_some((wanted, kept))
        });
        if story.is_none() && self.saved_searches.as_ref() == Some(&self.searches) {
            return Effect::None;
        }
        Effect::SaveState(Box::new(SavedState { story, searches: self.searches.clone() }))
    }

    /// Handles the saved state of the story that is being opened.
    pub(in crate::app) fn handle_state_loaded(&mut self, id: u64, kept: StoryState) -> Effect {
        if matches!(self.mode, Mode::Opening(asked) if asked == id) {
            self.stories.kept = Some(kept);
        }
        Effect::None
    }

    /// Says once that the state cannot be saved.
    pub(in crate::app) fn handle_state_not_saved(&mut self, why: &str) -> Effect {
        if self.message.is_some() {
            return Effect::None;
        }
        self.say(Message::plain(format!("the place cannot be saved: {why}")))
    }

    /// Restores the place where the story was left.
    pub(in crate::app) fn restore_place(&mut self, elsewhere: bool) {
        let (left, kept) = (self.stories.take_closed(), self.stories.kept.take());
        let elsewhere = elsewhere || self.open_at_span.is_some();
        let Some(reader) = &mut self.reader else { return };
        reader.has_saved_state = kept.is_some() || left.is_some();
        reader.opened_elsewhere = elsewhere;
        let in_this_run = left.is_some();
        let kept = match left {
            Some(left) if left.text == fingerprint(reader) => {
                reader.jumps = left.jumps;
                Some(left.kept)
            }
            Some(left) => Some(left.kept),
            None => kept,
        };
        let Some(mut kept) = kept else { return };
        self.mend_state.restore_drafts(std::mem::take(&mut kept.drafts));
        let Some(reader) = &mut self.reader else { return };
        let doc = std::sync::Arc::clone(reader.doc());
        for (letter, mark) in &kept.bookmarks {
            let entry = reader.jump_entry_at(mark.top.find(doc.story.body()));
            reader.bookmarks.insert(*letter, entry);
        }
        if elsewhere {
            (kept.on, kept.list) = (None, None);
        } else {
            let byte = kept.top.find(doc.story.body());
            reader.top_at(byte);
            let moved = reader.top().place.byte > 0;
            if moved && !in_this_run && self.message.is_none() {
                let text = "back where you stopped; {top} goes to the top";
                self.message = Some(Message::plain(self.keymap.fill(text)));
            }
        }
        if let Some(reader) = &mut self.reader {
            reader.pending_restore = Some(kept);
        }
    }

    /// Restores what was saved by ID, once every annotation is loaded.
    pub(in crate::app) fn restore_items(&mut self) -> Effect {
        let id = self.next_request_id();
        let Some(reader) = self.reader.as_mut().filter(|r| r.doc().story.whole) else {
            return Effect::None;
        };
        let Some(kept) = reader.pending_restore.take() else { return Effect::None };
        let doc = std::sync::Arc::clone(reader.doc());
        let find = |on: Option<&String>| on.and_then(|id| item_of(&doc.story, id));
        for (letter, mark) in &kept.bookmarks {
            if let Some(entry) = reader.bookmarks.get_mut(letter)
                && entry.selection.is_none()
            {
                entry.selection = find(mark.on.as_ref()).map(Selection::Item);
            }
        }
        // a reader who has gone somewhere meanwhile stays there
        if reader.selection.is_some() || reader.active_lists.len() > 1 {
            return Effect::None;
        }
        reader.selection = find(kept.on.as_ref()).map(Selection::Item);
        match kept.list {
            None => Effect::None,
            Some(SavedList::Speaker(who)) => {
                let people = (0..).map(PersonIx).zip(doc.story.people.iter());
                let person = people.into_iter().find(|(_, person)| *person.id == *who);
                let spoken = person.filter(|(ix, _)| !doc.links.quotes_by(*ix).is_empty());
                reader.active_lists.extend(spoken.map(|(ix, _)| ActiveList::Speaker(ix)));
                Effect::None
            }
            Some(SavedList::Search(search)) => {
                let query = Query::from(search);
                let Ok(search) = Search::new(&query) else { return Effect::None };
                let hits =
                    SearchHits { id, query, search: search.clone(), found: None, restored: true };
                reader.active_lists.push(ActiveList::Hits(hits));
                let from = reader.visible_span().start;
                Effect::Search(SearchJob { id, search, text: doc.story.text.clone(), from })
            }
        }
    }
}

/// Returns the kind and the ID of an item, if it has one.
fn id_of(story: &Story, item: Item) -> Option<String> {
    let (kind, id) = match item {
        Item::Quote(at) => ("quote", Some(&story.quote(at).id)),
        Item::Claim(at) => ("claim", Some(&story.claim(at).id)),
        Item::Mention(at) => ("mention", story.mentions[at.ix()].id.as_ref()),
        Item::Embed(at) => ("embed", Some(&story.embeds[at.ix()].id)),
        Item::Problem(_) => return None,
    };
    id.map(|id| format!("{kind} {id}"))
}

/// Returns the item with a kind and an ID.
fn item_of(story: &Story, words: &str) -> Option<Item> {
    let (kind, id) = words.split_once(' ')?;
    let at = |found: Option<usize>| found.map(|at| at as u32);
    match kind {
        "quote" => at(story.quotes.iter().position(|q| *q.id == *id)).map(QuoteIx).map(Item::Quote),
        "claim" => at(story.claims.iter().position(|c| *c.id == *id)).map(ClaimIx).map(Item::Claim),
        "embed" => at(story.embeds.iter().position(|e| *e.id == *id)).map(EmbedIx).map(Item::Embed),
        "mention" => at(story.mentions.iter().position(|m| m.id.as_deref() == Some(id)))
            .map(MentionIx)
            .map(Item::Mention),
        _ => None,
    }
}
