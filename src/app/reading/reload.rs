//! Reloading a story whose file has changed: places and annotations of the old text are
//! found in the new one.
//!
//! The common beginning and end of both texts map byte by byte; a place in the changed
//! middle is found by its words.

use std::sync::Arc;
use std::time::Duration;

use crate::app::state::active_list::{ActiveList, ListRows, Selection};
use crate::app::state::list_view::ListView;
use crate::app::state::reader::{JumpEntry, Reader};
use crate::app::{App, Effect, Message};
use crate::story::text::{ceil_border, floor_border};
use crate::story::{Item, Span, Story};
use crate::view::Document;
use crate::view::table::RowTarget;

/// The shortest time between two checks of files while keys come.
const CHECK_INTERVAL: Duration = Duration::from_secs(1);

/// The time between checks while no key comes, if the user asked to follow files.
const FOLLOW_INTERVAL: Duration = Duration::from_secs(2);

/// How many bytes of text are looked for to find a place again, the longest first.
const PIECES: [usize; 4] = [120, 60, 30, 15];

/// The mapping from an old text to a new one.
struct TextChange<'a> {
    old: &'a Story,
    new: &'a Story,
    /// The length of the common beginning and of the common end, in bytes.
    before: usize,
    after: usize,
}

impl<'a> TextChange<'a> {
    fn of(old: &'a Story, new: &'a Story) -> Self {
        let (a, b) = (old.body().as_bytes(), new.body().as_bytes());
        let before = a.iter().zip(b).take_while(|(x, y)| x == y).count();
        let most = a.len().min(b.len()) - before;
        let after =
            a.iter().rev().zip(b.iter().rev()).take(most).take_while(|(x, y)| x == y).count();
        Self { old, new, before, after }
    }

    /// Returns where a byte of the old text is in the new one.
    fn byte(&self, at: u32) -> u32 {
        let (old, new) = (self.old.body(), self.new.body());
        let at = (at as usize).min(old.len());
        if at < self.before {
            return floor_border(new, at) as u32;
        }
        if at + self.after >= old.len() {
            return floor_border(new, (new.len() + at).saturating_sub(old.len())) as u32;
        }
        let found = PIECES.into_iter().find_map(|piece| self.words_at(at, piece));
        found.unwrap_or_else(|| floor_border(new, self.before.min(new.len())) as u32)
    }

    /// Looks for the words at a byte of the old text in the changed part of the new one; of
    /// several places the one nearest to the old is taken.
    fn words_at(&self, at: usize, piece: usize) -> Option<u32> {
        let (old, new) = (self.old.body(), self.new.body());
        let words = &old[at..floor_border(old, at + piece)];
        let from = ceil_border(new, self.before.saturating_sub(piece));
        let to = ceil_border(new, (new.len() - self.after + piece).min(new.len()));
        let within = new.get(from..to)?;
        if words.trim().is_empty() {
            return None;
        }
        let places = within.match_indices(words).map(|(i, _)| from + i);
        places.min_by_key(|place| place.abs_diff(at)).map(|place| place as u32)
    }

    fn span(&self, span: Span) -> Span {
        let start = self.byte(span.start);
        let words = self.old.text.slice(span);
        let end = start as usize + words.len();
        match self.new.body().get(start as usize..end) {
            Some(same) if same == words => Span::new(start, end as u32),
            _ => Span::new(start, self.byte(span.end).max(start)),
        }
    }

    /// Returns an item in the new story: a quote, claim or embed by its ID, a mention by its
    /// place.
    fn item(&self, item: Item) -> Option<Item> {
        fn by_id<T>(all: &[T], id: &str, of: impl Fn(&T) -> &str) -> Option<u32> {
            all.iter().position(|one| of(one) == id).map(|at| at as u32)
        }
        use crate::story::{ClaimIx, EmbedIx, MentionIx, QuoteIx};
        let new = self.new;
        match item {
            Item::Quote(q) => by_id(&new.quotes, &self.old.quote(q).id, |q| &q.id)
                .map(|at| Item::Quote(QuoteIx(at))),
            Item::Claim(c) => by_id(&new.claims, &self.old.claim(c).id, |c| &c.id)
                .map(|at| Item::Claim(ClaimIx(at))),
            Item::Embed(e) => by_id(&new.embeds, &self.old.embeds[e.ix()].id, |e| &e.id)
                .map(|at| Item::Embed(EmbedIx(at))),
            Item::Mention(m) => {
                let span = self.span(self.old.mentions[m.ix()].span);
                let at = new.mentions.iter().position(|m| m.span == span)?;
                Some(Item::Mention(MentionIx(at as u32)))
            }
            Item::Problem(_) => None,
        }
    }

    fn selection(&self, on: Selection) -> Option<Selection> {
        match on {
            Selection::Item(item) => self.item(item).map(Selection::Item),
            Selection::Hit(span) => Some(Selection::Hit(self.span(span))),
            Selection::Unmarked(span) => Some(Selection::Unmarked(self.span(span))),
        }
    }

    fn jump_entry(&self, entry: JumpEntry) -> JumpEntry {
        let mut top = entry.top;
        top.place.byte = self.byte(top.place.byte);
        JumpEntry { top, selection: entry.selection.and_then(|on| self.selection(on)) }
    }

    fn list(&self, list: &ActiveList) -> Option<ActiveList> {
        match list {
            ActiveList::All => Some(ActiveList::All),
            ActiveList::Speaker(person) => {
                let id = &self.old.person(*person).id;
                let at = self.new.people.iter().position(|p| p.id == *id)?;
                Some(ActiveList::Speaker(crate::story::PersonIx(at as u32)))
            }
            ActiveList::Rows(rows) => {
                let items = rows.items.iter().filter_map(|item| self.item(*item)).collect();
                Some(ActiveList::Rows(ListRows { name: rows.name.clone(), items: Arc::new(items) }))
            }
            // a search is made again
            ActiveList::Hits(_) => None,
        }
    }
}

impl Reader {
    /// Replaces the story by its reloaded version, of the request `load`; the words at the top
    /// stay at the top.
    pub fn reload(&mut self, doc: Arc<Document>, load: u64) {
        let old = Arc::clone(self.doc());
        let moved = TextChange::of(&old.story, &doc.story);
        let here = moved.jump_entry(self.jump_entry());
        let lists = self.active_lists.iter().filter_map(|list| moved.list(list)).collect();
        for entry in self.bookmarks.values_mut() {
            *entry = moved.jump_entry(*entry);
        }
        self.jumps.change(|entry| moved.jump_entry(entry));
        self.active_lists = lists;
        self.load = load;
        self.replace(doc);
        self.go_to_entry(here);
    }
}

impl App {
    /// Returns the effect that checks files for changes, if the last check is long enough ago.
    pub(in crate::app) fn check_for_changes(&mut self) -> Effect {
        if self.reloaded.is_some() && self.review_request.is_none() && !self.is_answering() {
            if self.session.is_some() {
                return self.request_reviews(true);
            }
            self.show_reloaded();
            return Effect::Many(vec![
                self.request_reviews(self.edit_to_record()),
                self.finish_edit(),
            ]);
        }
        if self.now.saturating_sub(self.last_file_check) < CHECK_INTERVAL {
            return Effect::None;
        }
        self.last_file_check = self.now;
        let list = self.reader.is_none() && self.stories.done();
        let library =
            list.then(|| (self.stories.source().clone(), Arc::clone(self.stories.files())));
        let open = self.reader.as_ref().map(|reader| reader.load);
        match self.check_for_journal_changes() {
            Effect::None => Effect::CheckFiles { open, library },
            reviews => Effect::Many(vec![Effect::CheckFiles { open, library }, reviews]),
        }
    }

    /// Returns when files are to be checked although no key comes.
    pub(in crate::app) fn next_follow_check(&self) -> Option<Duration> {
        self.follow.then(|| self.last_file_check + FOLLOW_INTERVAL)
    }

    /// Reloads the open story, because its file has changed.
    pub(in crate::app) fn handle_changed(&mut self, id: u64) -> Effect {
        let open = self.reader.as_ref().is_some_and(|reader| reader.load == id);
        let wanted = self.stories.open.and_then(|at| self.stories.wanted(at));
        match wanted.filter(|_| open) {
            Some(wanted) => {
                let id = self.next_request_id();
                self.reload_request = Some(id);
                Effect::Open { id, wanted }
            }
            None => Effect::None,
        }
    }

    /// Handles the reloaded story, once it is complete.
    pub(in crate::app) fn handle_reloaded(&mut self, id: u64, doc: Arc<Document>) -> Effect {
        if !doc.story.whole {
            return Effect::None;
        }
        self.reload_request = None;
        let checked = self.session.is_some();
        self.reloaded = Some((id, doc));
        // what is being changed is about the text on the screen
        if !checked && !self.is_answering() {
            self.show_reloaded();
        }
        // with a review session the old text stays on the screen until the session knows the new
        // one: a decision made meanwhile is about the words that the reviewer sees
        let reviews = self.request_reviews(checked || self.edit_to_record());
        match self.finish_edit() {
            Effect::None => reviews,
            finished => Effect::Many(vec![reviews, finished]),
        }
    }

    /// Shows the reloaded story, if there is one.
    pub(in crate::app) fn show_reloaded(&mut self) {
        let Some((id, doc)) = self.reloaded.take() else { return };
        let mut row = self.story_view.as_ref().and_then(ListView::selected_target).cloned();
        if let Some(reader) = &mut self.reader {
            if let Some(RowTarget::Item(item)) = row {
                row =
                    TextChange::of(&reader.doc().story, &doc.story).item(item).map(RowTarget::Item);
            }
            reader.reload(doc, id);
        }
        self.drop_source();
        self.drop_card_focus();
        self.refresh_view_at(row);
        self.message = Some(Message::plain("the file has changed and was reloaded"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::{Meta, Text};

    /// Returns the text at the place in the new version that `|` marks in the old one.
    fn check(old: &str, new: &str) -> String {
        let at = old.find('|').expect("a mark");
        let story = |text: &str| {
            let len = text.len();
            Story::of_text(Text::new("t", text, 0..len), Meta::default())
        };
        let (old, new) = (story(&old.replace('|', "")), story(new));
        let to = TextChange::of(&old, &new).byte(at as u32) as usize;
        new.body()[to..].chars().take(8).collect()
    }

    #[test]
    fn a_place_keeps_its_words() {
        assert_eq!(check("one two |three four", "one two three four"), "three fo");
        assert_eq!(check("one two |three four", "zero one two three four"), "three fo");
        assert_eq!(check("one two |three four", "one two three four five"), "three fo");
        assert_eq!(
            check("a b c |delta epsilon zeta eta end", "a B c delta epsilon zeta ETA end"),
            "delta ep"
        );
        assert_eq!(check("|one two", "two"), "two");
        assert_eq!(check("one| two", ""), "");
        assert_eq!(check("ünï |çödé", "çödé"), "çödé");
    }
}
