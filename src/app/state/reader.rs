//! One open story: where the reader is in it, on what, and which list is walked.
//!
//! The anchor is set by the reader's own movements only, as a byte of the text;
//! what the window's height and width make of it is worked out anew each time.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::active_list::{ActiveList, ItemSlice, Selection};
use super::list_view;
use crate::library::state::StoryState;
use crate::story::{Item, PersonIx, QuoteIx, Span};
use crate::view::flow::Top;
use crate::view::lists::View;
use crate::view::{Document, Flow, Measure, Row};

/// A place to come back to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JumpEntry {
    /// The byte at the top of the window.
    pub top: Top,
    /// What the reader stood on.
    pub on: Option<Selection>,
}

/// The jump list: where the reader was before each jump.
#[derive(Debug, Default)]
pub struct JumpList {
    past: Vec<JumpEntry>,
    future: Vec<JumpEntry>,
}

/// As many stops are kept.
const KEPT: usize = 100;

impl JumpList {
    /// Remembers where a jump begins.
    pub fn push(&mut self, stop: JumpEntry) {
        if self.past.last() != Some(&stop) {
            self.past.push(stop);
        }
        if self.past.len() > KEPT {
            self.past.remove(0);
        }
        self.future.clear();
    }

    /// Returns the stop before this one.
    pub fn back(&mut self, here: JumpEntry) -> Option<JumpEntry> {
        let stop = self.past.pop()?;
        self.future.push(here);
        Some(stop)
    }

    /// Changes every stop.
    pub fn change(&mut self, by: impl Fn(JumpEntry) -> JumpEntry) {
        for stop in self.past.iter_mut().chain(&mut self.future) {
            *stop = by(*stop);
        }
    }

    /// Returns the stop that was last left by going back.
    pub fn forth(&mut self, here: JumpEntry) -> Option<JumpEntry> {
        let stop = self.future.pop()?;
        self.past.push(here);
        Some(stop)
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
    /// How much of each column of the ruler is quoted, and for which story that was worked out.
    ruler: (usize, Vec<u8>),
    /// What the reader stands on.
    pub on: Option<Selection>,
    /// The lists given back by Esc; the last is in force, the first is never taken away.
    pub lists: Vec<ActiveList>,
    /// Where the reader was.
    pub jumps: JumpList,
    /// Bookmarks by letter.
    pub bookmarks: BTreeMap<char, JumpEntry>,
    /// The number of the request that loads this story.
    pub load: u64,
    /// How the lists of this story were left.
    pub views: BTreeMap<View, list_view::ClosedList>,
    /// The list that what is stood on was chosen from: `q` goes back to it.
    pub came_from: Option<View>,
    /// What was kept of the story and waits for its annotations.
    pub coming: Option<StoryState>,
    /// True if something is kept of the story already.
    pub was_kept: bool,
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
            on: None,
            lists: vec![ActiveList::All],
            jumps: JumpList::default(),
            bookmarks: BTreeMap::new(),
            load,
            views: BTreeMap::new(),
            came_from: None,
            coming: None,
            was_kept: false,
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

    /// Returns the list in force.
    pub fn list(&self) -> &ActiveList {
        self.lists.last().unwrap_or(&ActiveList::All)
    }

    /// Takes a later stage of the same story; the place stays, and what is stood on if it is still there.
    pub fn grow(&mut self, doc: Arc<Document>) {
        let was = self.on.map(|on| (on, self.span(on)));
        self.doc = doc;
        if let Some((Selection::Item(item), span)) = was
            && !(self.doc.story.has(item) && self.span(Selection::Item(item)) == span)
        {
            self.on = None;
        }
    }

    /// Takes another text, laid out from its beginning in the same window.
    pub(in crate::app) fn replace(&mut self, doc: Arc<Document>) {
        self.flow = Flow::new(Arc::clone(&doc.blocks), self.flow.measure());
        self.doc = doc;
        self.on = None;
        self.set_top(Top::default());
    }

    /// Lays the window out in lines of a measure and `height` rows; the words at the top stay.
    pub fn lay(&mut self, measure: impl Into<Measure>, height: u16) {
        let rewrapped = self.flow.set_measure(measure);
        if rewrapped || self.height != height {
            let place = self.flow.row_of(self.doc.story.body(), self.anchor.place.byte);
            self.top = Top { place, blank: self.anchor.blank };
        }
        self.height = height;
        self.fill();
    }

    /// Works out the ruler for `columns`, unless that was done for this story already.
    pub fn lay_ruler(&mut self, columns: u16) {
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

    /// Works out the rows of the window, drawn back so that it is full at the end of the text.
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

    /// Moves the window by rows; tells whether it moved.
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

    /// Returns the first row's place.
    pub fn top(&self) -> Top {
        self.top
    }

    /// Returns the bytes of the text that the window shows.
    pub fn seen(&self) -> Span {
        let bytes = |row: &Row| match row {
            Row::Text { line, .. } => Some(line.span),
            Row::Blank { .. } => None,
        };
        let first = self.window.iter().find_map(bytes).unwrap_or_default();
        let last = self.window.iter().rev().find_map(bytes).unwrap_or_default();
        Span::new(first.start, last.end.max(first.end))
    }

    /// Returns what is stood on, by its stretches; none where it has no place.
    pub fn spans(&self, on: Selection) -> Vec<Span> {
        match on {
            Selection::Item(item) => self.doc.story.spans(item).to_vec(),
            Selection::Hit(span) | Selection::Unmarked(span) => vec![span],
        }
    }

    /// Returns the first stretch of what is stood on; an empty one at 0 where it has no place.
    pub fn span(&self, on: Selection) -> Span {
        match on {
            Selection::Item(item) => {
                self.doc.story.spans(item).first().copied().unwrap_or_default()
            }
            Selection::Hit(span) | Selection::Unmarked(span) => span,
        }
    }

    /// Tells whether what was stood on is there.
    pub fn has(&self, on: Selection) -> bool {
        match on {
            Selection::Item(item) => self.doc.story.has(item),
            Selection::Hit(span) | Selection::Unmarked(span) => {
                self.doc.story.body().get(span.range()).is_some()
            }
        }
    }

    /// Moves the window, if it must, so that `span` can be read: whole, where it fits.
    pub fn show(&mut self, span: Span) {
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
        let seen = self.seen();
        let end = if span.is_empty() { span.start } else { span.end - 1 };
        seen.holds(span.start) && (seen.holds(end) || end >= self.doc.story.body().len() as u32)
    }

    /// Returns where the reader is, to come back to.
    pub fn stop(&self) -> JumpEntry {
        JumpEntry { top: self.top, on: self.on }
    }

    /// Returns the stop whose window begins with the row of `byte`, on nothing.
    pub fn stop_at(&mut self, byte: u32) -> JumpEntry {
        let place = self.flow.row_of(self.doc.story.body(), byte);
        JumpEntry { top: Top { place, blank: false }, on: None }
    }

    /// Goes back to a stop.
    pub fn go_to_stop(&mut self, stop: JumpEntry) {
        self.on = stop.on.filter(|on| self.has(*on));
        self.top_at(stop.top.place.byte);
        if stop.top.blank {
            self.set_top(Top { blank: true, ..self.top });
        }
    }

    /// Returns what is stood on, if the window shows a part of it.
    pub fn on_in_sight(&self) -> Option<Selection> {
        let seen = self.seen();
        self.on.filter(|on| self.spans(*on).iter().any(|span| span.overlaps(seen)))
    }

    /// Returns where `steps` further in a list leads (back if negative), and whether that went past an end.
    ///
    /// Counted from what is stood on while it is in sight, else from the first row of the window.
    pub fn ahead(&self, walk: ItemSlice<'_>, steps: i64) -> Option<(usize, bool)> {
        let len = walk.len();
        if len == 0 || steps == 0 {
            return None;
        }
        let start = |i: usize| self.span(walk.get(i)).start;
        let first_at = |byte: u32| partition(len, |i| start(i) < byte);
        let from = match self.on_in_sight() {
            Some(on) => {
                let byte = self.span(on).start;
                let same = (first_at(byte)..len).take_while(|&i| start(i) == byte);
                match same.clone().find(|&i| walk.get(i) == on) {
                    Some(i) => i as i64,
                    None if steps > 0 => {
                        same.last().map_or(first_at(byte) as i64, |i| i as i64 + 1) - 1
                    }
                    None => first_at(byte) as i64,
                }
            }
            None if steps > 0 => first_at(self.seen().start) as i64 - 1,
            None => first_at(self.seen().start) as i64,
        };
        let to = from + steps;
        Some((to.rem_euclid(len as i64) as usize, !(0..len as i64).contains(&to)))
    }

    /// Returns the position of what is stood on in a list.
    pub fn position(&self, walk: ItemSlice<'_>) -> Option<usize> {
        let on = self.on?;
        let byte = self.span(on).start;
        let start = |i: usize| self.span(walk.get(i)).start;
        let first = partition(walk.len(), |i| start(i) < byte);
        (first..walk.len()).take_while(|&i| start(i) == byte).find(|&i| walk.get(i) == on)
    }

    /// Tells whether an annotation or a problem is stood on: something that has a card.
    pub fn on_item(&self) -> bool {
        matches!(self.on, Some(Selection::Item(_)))
    }

    /// Returns the quote that is stood on.
    pub fn quote(&self) -> Option<QuoteIx> {
        match self.on {
            Some(Selection::Item(Item::Quote(quote))) => Some(quote),
            _ => None,
        }
    }

    /// Returns whose first words of a quote the line of these bytes holds: the first speaker
    /// of the first quote that begins in it.
    pub fn speaks_from(&self, line: Span) -> Option<PersonIx> {
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

    /// Returns the person in hand: the one stood on, the speaker of the quote stood on, else of the list in force.
    pub fn person(&self) -> Option<PersonIx> {
        let story = &self.doc.story;
        let here = match self.on {
            Some(Selection::Item(Item::Quote(q))) => story.quote(q).speakers.first().copied(),
            Some(Selection::Item(Item::Mention(m))) => Some(story.mentions[m.ix()].person),
            Some(Selection::Item(Item::Embed(e))) => story.embeds[e.ix()].author,
            Some(Selection::Item(Item::Claim(c))) => match story.claim(c).by {
                crate::story::Claimant::Person(person) => Some(person),
                _ => None,
            },
            _ => None,
        };
        here.or(match self.list() {
            ActiveList::Speaker(person) => Some(*person),
            _ => None,
        })
    }
}

impl Reader {
    /// Returns what the list in force walks; `None` while its hits are still being counted.
    pub fn walk(&self) -> Option<ItemSlice<'_>> {
        let links = &self.doc().links;
        match self.list() {
            ActiveList::All => Some(ItemSlice::Items(links.order())),
            ActiveList::Speaker(person) => Some(ItemSlice::Quotes(links.quotes_by(*person))),
            ActiveList::Rows(rows) => Some(ItemSlice::Items(&rows.items)),
            ActiveList::Hits(hits) => hits.found.as_ref().map(|found| ItemSlice::Hits(found)),
        }
    }
}

/// Returns what sorts tops as their rows stand: the blank row of a block before its lines.
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
