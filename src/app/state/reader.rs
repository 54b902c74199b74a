//! One open story: the window on its text, the selection, the active lists, the jump list.
//!
//! The anchor is a byte of the text that only the user's own movements set; which line that
//! is at the current width and height is computed anew each time.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::active_list::{ActiveList, ItemSlice, Selection};
use super::list_view;
use crate::library::state::StoryState;
use crate::story::{Item, PersonIx, QuoteIx, Span};
use crate::view::flow::Top;
use crate::view::lists::View;
use crate::view::{Document, Flow, Measure, Row};

/// A place to go back to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JumpEntry {
    /// The place at the top of the window.
    pub top: Top,
    /// What was selected.
    pub selection: Option<Selection>,
}

/// The jump list: the places before each jump.
#[derive(Debug, Default)]
pub struct JumpList {
    past: Vec<JumpEntry>,
    future: Vec<JumpEntry>,
}

/// The most entries that are kept.
const MAX_JUMPS: usize = 100;

impl JumpList {
    /// Remembers the place where a jump begins.
    pub fn push(&mut self, entry: JumpEntry) {
        if self.past.last() != Some(&entry) {
            self.past.push(entry);
        }
        if self.past.len() > MAX_JUMPS {
            self.past.remove(0);
        }
        self.future.clear();
    }

    /// Returns the entry before this place.
    pub fn back(&mut self, here: JumpEntry) -> Option<JumpEntry> {
        let entry = self.past.pop()?;
        self.future.push(here);
        Some(entry)
    }

    /// Maps every entry.
    pub fn change(&mut self, by: impl Fn(JumpEntry) -> JumpEntry) {
        for entry in self.past.iter_mut().chain(&mut self.future) {
            *entry = by(*entry);
        }
    }

    /// Returns the entry that going back left last.
    pub fn forward(&mut self, here: JumpEntry) -> Option<JumpEntry> {
        let entry = self.future.pop()?;
        self.past.push(here);
        Some(entry)
    }
}

/// One open story.
#[derive(Debug)]
pub struct Reader {
    doc: Arc<Document>,
    flow: Flow,
    anchor: Top,
    top: Top,
    height: u16,
    window: Vec<Row>,
    /// How much of each column of the ruler is quoted, with the address of the story it was
    /// computed for.
    ruler: (usize, Vec<u8>),
    /// The selection.
    pub selection: Option<Selection>,
    /// The active list is the last; Esc removes it and goes back to the one before. The first
    /// stays.
    pub active_lists: Vec<ActiveList>,
    /// The jump list.
    pub jumps: JumpList,
    /// Bookmarks by letter.
    pub bookmarks: BTreeMap<char, JumpEntry>,
    /// The ID of the request that opened this story.
    pub opened: u64,
    /// The ID of the request that loaded it last: after an edit, or once its file has changed.
    pub load: u64,
    /// The lists of this story that were closed: their filters, orders and selections.
    pub closed_views: BTreeMap<View, list_view::ClosedList>,
    /// The list that the selection was opened from: `q` goes back to it.
    pub opened_from: Option<View>,
    /// Saved state that waits for the annotations to be loaded.
    pub pending_restore: Option<StoryState>,
    /// True if there is saved state for the story already.
    pub has_saved_state: bool,
    /// True if it was opened at a place that was asked for.
    pub opened_elsewhere: bool,
}

impl Reader {
    /// Opens a story at its first line.
    pub fn new(doc: Arc<Document>, load: u64) -> Self {
        let flow = Flow::new(Arc::clone(&doc.blocks), 72);
        Self {
            doc,
            flow,
            anchor: Top::default(),
            top: Top::default(),
            height: 0,
            window: Vec::new(),
            ruler: (0, Vec::new()),
            selection: None,
            active_lists: vec![ActiveList::All],
            jumps: JumpList::default(),
            bookmarks: BTreeMap::new(),
            opened: load,
            load,
            closed_views: BTreeMap::new(),
            opened_from: None,
            pending_restore: None,
            has_saved_state: false,
            opened_elsewhere: false,
        }
    }

    /// Returns the story with its links.
    pub fn doc(&self) -> &Arc<Document> {
        &self.doc
    }

    /// Returns the rows of the window.
    pub fn window(&self) -> &[Row] {
        &self.window
    }

    /// Returns the active list.
    pub fn active_list(&self) -> &ActiveList {
        self.active_lists.last().unwrap_or(&ActiveList::All)
    }

    /// Takes a later stage of the same story; the place stays, and so does the selection if it
    /// still exists.
    pub fn update(&mut self, doc: Arc<Document>) {
        let was = self.selection.map(|on| (on, self.span(on)));
        self.doc = doc;
        if let Some((Selection::Item(item), span)) = was
            && !(self.doc.story.has(item) && self.span(Selection::Item(item)) == span)
        {
            self.selection = None;
        }
    }

    /// Replaces the text and goes to its beginning.
    pub(in crate::app) fn replace(&mut self, doc: Arc<Document>) {
        self.flow = Flow::new(Arc::clone(&doc.blocks), self.flow.measure());
        self.doc = doc;
        self.selection = None;
        self.set_top(Top::default());
    }

    /// Lays the window out for a width and `height` rows; the words at the top stay at the top.
    pub fn layout(&mut self, measure: impl Into<Measure>, height: u16) {
        let rewrapped = self.flow.set_measure(measure);
        if rewrapped || self.height != height {
            let place = self.flow.row_of(self.doc.story.body(), self.anchor.place.byte);
            self.top = Top { place, blank: self.anchor.blank };
        }
        self.height = height;
        self.fill();
    }

    /// Computes the ruler for `columns`, unless that was done for this story already.
    pub fn layout_ruler(&mut self, columns: u16) {
        let story = Arc::as_ptr(&self.doc) as usize;
        if self.ruler.0 != story || self.ruler.1.len() != usize::from(columns) {
            let len = self.doc.story.body().len() as u32;
            self.ruler = (story, self.doc.links.density(columns, len));
        }
    }

    /// Returns how much of each column of the ruler is quoted, in eighths.
    pub fn ruler(&self) -> &[u8] {
        &self.ruler.1
    }

    /// Computes the rows of the window; at the end of the text it is moved back so that it is
    /// full.
    fn fill(&mut self) {
        let body = self.doc.story.body();
        self.window = self.flow.window(body, self.top, self.height);
        if self.window.len() < usize::from(self.height) {
            let last = self.flow.last_top(body, self.height);
            if order(last) < order(self.top) {
                self.top = last;
                self.window = self.flow.window(body, self.top, self.height);
            }
        }
    }

    /// Returns how many rows the window has.
    pub fn height(&self) -> u16 {
        self.height
    }

    /// Moves the window by rows; returns true if it moved.
    pub fn scroll(&mut self, rows: i64) -> bool {
        let before = self.top;
        let (top, _) = self.flow.step(self.doc.story.body(), self.top, rows);
        self.set_top(top);
        self.top != before
    }

    /// Moves the window so that `top` is its first row, or as near as the end of the text allows.
    pub fn set_top(&mut self, top: Top) {
        self.top = top;
        self.fill();
        self.anchor = self.top;
    }

    /// Moves the window so that the row of `byte` is its first.
    pub fn top_at(&mut self, byte: u32) {
        let place = self.flow.row_of(self.doc.story.body(), byte);
        self.set_top(Top { place, blank: false });
    }

    /// Moves the window to its last full one.
    pub fn to_end(&mut self) {
        let last = self.flow.last_top(self.doc.story.body(), self.height);
        self.set_top(last);
    }

    /// Returns the place of the first row.
    pub fn top(&self) -> Top {
        self.top
    }

    /// Returns the bytes of the text that the window shows.
    pub fn visible_span(&self) -> Span {
        let bytes = |row: &Row| match row {
            Row::Text { line, .. } => Some(line.span),
            Row::Blank { .. } => None,
        };
        let first = self.window.iter().find_map(bytes).unwrap_or_default();
        let last = self.window.iter().rev().find_map(bytes).unwrap_or_default();
        Span::new(first.start, last.end.max(first.end))
    }

    /// Returns the spans of a selection; none if it has no place in the text.
    pub fn spans(&self, on: Selection) -> Vec<Span> {
        match on {
            Selection::Item(item) => self.doc.story.spans(item).to_vec(),
            Selection::Hit(span) | Selection::Unmarked(span) => vec![span],
        }
    }

    /// Returns the first span of a selection; an empty one at 0 if it has no place in the text.
    pub fn span(&self, on: Selection) -> Span {
        match on {
            Selection::Item(item) => {
                self.doc.story.spans(item).first().copied().unwrap_or_default()
            }
            Selection::Hit(span) | Selection::Unmarked(span) => span,
        }
    }

    /// Returns true if a selection exists in this text.
    pub fn has(&self, on: Selection) -> bool {
        match on {
            Selection::Item(item) => self.doc.story.has(item),
            Selection::Hit(span) | Selection::Unmarked(span) => {
                self.doc.story.body().get(span.range()).is_some()
            }
        }
    }

    /// Scrolls, if necessary, so that `span` is in the window: all of it, if it fits.
    pub fn scroll_into_view(&mut self, span: Span) {
        if self.shows(span) {
            return;
        }
        let body = self.doc.story.body();
        let row = Top { place: self.flow.row_of(body, span.start), blank: false };
        let (top, _) = self.flow.step(body, row, -i64::from(self.height / 3));
        self.set_top(top);
        if !self.shows(span) {
            self.set_top(row);
        }
    }

    fn shows(&self, span: Span) -> bool {
        let seen = self.visible_span();
        let end = if span.is_empty() { span.start } else { span.end - 1 };
        seen.holds(span.start) && (seen.holds(end) || end >= self.doc.story.body().len() as u32)
    }

    /// Returns the current place, to go back to.
    pub fn jump_entry(&self) -> JumpEntry {
        JumpEntry { top: self.top, selection: self.selection }
    }

    /// Returns the place whose window begins with the row of `byte`, with nothing selected.
    pub fn jump_entry_at(&mut self, byte: u32) -> JumpEntry {
        let place = self.flow.row_of(self.doc.story.body(), byte);
        JumpEntry { top: Top { place, blank: false }, selection: None }
    }

    /// Goes to a place of the jump list.
    pub fn go_to_entry(&mut self, entry: JumpEntry) {
        self.selection = entry.selection.filter(|on| self.has(*on));
        self.top_at(entry.top.place.byte);
        if entry.top.blank {
            self.set_top(Top { blank: true, ..self.top });
        }
    }

    /// Returns the selection, if a part of it is in the window.
    pub fn visible_selection(&self) -> Option<Selection> {
        let seen = self.visible_span();
        self.selection.filter(|on| self.spans(*on).iter().any(|span| span.overlaps(seen)))
    }

    /// Returns the index that is `steps` further in a list (back if negative), and whether that
    /// wrapped round.
    ///
    /// Counts from the selection if it is in the window, else from the first row.
    pub fn steps_ahead(&self, items: ItemSlice<'_>, steps: i64) -> Option<(usize, bool)> {
        let len = items.len();
        if len == 0 || steps == 0 {
            return None;
        }
        let start = |i: usize| self.span(items.get(i)).start;
        let first_at = |byte: u32| partition(len, |i| start(i) < byte);
        let from = match self.visible_selection() {
            Some(on) => {
                let byte = self.span(on).start;
                let same = (first_at(byte)..len).take_while(|&i| start(i) == byte);
                match same.clone().find(|&i| items.get(i) == on) {
                    Some(i) => i as i64,
                    None if steps > 0 => {
                        same.last().map_or(first_at(byte) as i64, |i| i as i64 + 1) - 1
                    }
                    None => first_at(byte) as i64,
                }
            }
            None if steps > 0 => first_at(self.visible_span().start) as i64 - 1,
            None => first_at(self.visible_span().start) as i64,
        };
        let to = from + steps;
        Some((to.rem_euclid(len as i64) as usize, !(0..len as i64).contains(&to)))
    }

    /// Returns the index of the selection in a list.
    pub fn position(&self, items: ItemSlice<'_>) -> Option<usize> {
        let on = self.selection?;
        let byte = self.span(on).start;
        let start = |i: usize| self.span(items.get(i)).start;
        let first = partition(items.len(), |i| start(i) < byte);
        (first..items.len()).take_while(|&i| start(i) == byte).find(|&i| items.get(i) == on)
    }

    /// Returns true if an annotation or a problem is selected: something with a card.
    pub fn has_selected_item(&self) -> bool {
        matches!(self.selection, Some(Selection::Item(_)))
    }

    /// Returns the selected quote.
    pub fn quote(&self) -> Option<QuoteIx> {
        match self.selection {
            Some(Selection::Item(Item::Quote(quote))) => Some(quote),
            _ => None,
        }
    }

    /// Returns the first speaker of the first quote that begins in this line.
    pub fn speaker_starting_in(&self, line: Span) -> Option<PersonIx> {
        let mut found = None;
        self.doc.links.within(line, &mut |span, item| {
            if let Item::Quote(quote) = item
                && found.is_none()
                && line.holds(span.start)
            {
                let quote = self.doc.story.quote(quote);
                let first = quote.parts.first() == Some(&span);
                found = quote.speakers.first().copied().filter(|_| first);
            }
        });
        found
    }

    /// Returns the current person: the one selected, else the speaker of the selected quote, else
    /// the person of the active list.
    pub fn person(&self) -> Option<PersonIx> {
        let story = &self.doc.story;
        let here = match self.selection {
            Some(Selection::Item(Item::Quote(q))) => story.quote(q).speakers.first().copied(),
            Some(Selection::Item(Item::Mention(m))) => Some(story.mentions[m.ix()].person),
            Some(Selection::Item(Item::Embed(e))) => story.embeds[e.ix()].author,
            Some(Selection::Item(Item::Claim(c))) => match story.claim(c).by {
                crate::story::Claimant::Person(person) => Some(person),
                _ => None,
            },
            _ => None,
        };
        here.or(match self.active_list() {
            ActiveList::Speaker(person) => Some(*person),
            _ => None,
        })
    }
}

impl Reader {
    /// Returns the entries of the active list; `None` while hits are still being counted.
    pub fn active_items(&self) -> Option<ItemSlice<'_>> {
        let links = &self.doc().links;
        match self.active_list() {
            ActiveList::All => Some(ItemSlice::Items(links.order())),
            ActiveList::Speaker(person) => Some(ItemSlice::Quotes(links.quotes_by(*person))),
            ActiveList::Rows(rows) => Some(ItemSlice::Items(&rows.items)),
            ActiveList::Hits(hits) => hits.found.as_ref().map(|found| ItemSlice::Hits(found)),
        }
    }
}

/// Returns the sort key of a top row: the blank row of a block comes before its lines.
const fn order(top: Top) -> (u32, bool, u32) {
    (top.place.block, !top.blank, top.place.byte)
}

/// Returns the first of `0..len` for which `before` is false.
fn partition(len: usize, before: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, len);
    while low < high {
        let middle = usize::midpoint(low, high);
        if before(middle) { low = middle + 1 } else { high = middle }
    }
    low
}
