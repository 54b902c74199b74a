//! The card: everything known about the selection, with links to follow.
//!
//! The contents are laid out here for a width; the colours are the theme's.

mod layout;
mod proposal_section;
mod review_section;
mod sections;

use std::ops::Range;
use std::sync::Arc;

use super::command::Call;
use super::keys::keymap::Keymap;
pub use super::mode::{Focus, Subject};
use super::reading::jumps;
use super::state::active_list::Selection;
use super::state::navigation;
use super::{App, Effect, FrontEnd, Message, Mode, ReviewSession};
use crate::story::{ClaimIx, Item, PersonIx, SourceIx};
use crate::view::flow::wrapped;
pub use crate::view::role::{CardLine, Piece};
use crate::view::{Document, Measure, Role};
use layout::CardLines;
pub(in crate::app) use sections::problem_lines;

/// The target of a link on the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkTarget {
    /// To an annotation in the text.
    Item(Item),
    /// To a byte of the text.
    Byte(u32),
    /// To a person's card.
    Person(PersonIx),
    /// To a person's quotes, which become the active list.
    Quotes(PersonIx),
    /// To a source's card.
    Source(SourceIx, Option<ClaimIx>),
}

/// How much room a card has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Room {
    /// As much as it wants: it is scrolled.
    Scrolled,
    /// So many rows.
    Rows(u16),
    /// Fewer than it wants: what matters less is said in short.
    TooFew,
    /// It is the preview of a list, where the keys of the article do not apply.
    Preview,
}

/// The contents of the card, laid out for a width.
#[derive(Clone, Debug, Default)]
pub struct Card {
    /// What it is about.
    pub subject: Subject,
    /// Its lines.
    pub lines: Vec<CardLine>,
    /// The targets of its links.
    pub links: Vec<LinkTarget>,
    /// The lines that show the passage of a source.
    passage: Range<usize>,
    /// The first line that is shown.
    pub top: usize,
    /// How far the mouse wheel scrolled it, while it has no focus.
    scrolled: usize,
    /// What it was laid out for: width, rows, subject, what is current in the text, address of the story, version of the review.
    laid_out_for: Option<(Measure, Room, [Subject; 2], usize, u64)>,
}

impl Card {
    /// Scrolls it, while it has no focus.
    pub(super) fn scroll(&mut self, lines: i64) {
        self.scrolled = (self.scrolled as i64 + lines).max(0) as usize;
    }
}

/// Returns whom somebody joined with the person that a card is about, in words.
fn joined_line(app: &App, doc: &Document, subject: Subject) -> Option<String> {
    match subject {
        Subject::Person(person) => app.joined_with(person),
        Subject::Item(Item::Mention(m)) => app.joined_with(doc.story.mentions.get(m.ix())?.person),
        Subject::Item(Item::Quote(quote)) => {
            let speakers = &doc.story.quotes.get(quote.ix())?.speakers;
            let joined = speakers.iter().filter_map(|person| {
                let words = app.joined_with(*person)?;
                let several = speakers.len() > 1;
                let name = several.then(|| format!("{}: ", doc.story.person(*person).name));
                Some(name.unwrap_or_default() + &words)
            });
            Some(joined.collect::<Vec<_>>().join(" · ")).filter(|words| !words.is_empty())
        }
        _ => None,
    }
}

impl App {
    /// Lays the card out, if anything it shows has changed.
    pub(super) fn layout_card(&mut self) {
        let shows = !self.panes.card.is_empty()
            || matches!(self.mode, Mode::Card(_))
            || self.display.front == FrontEnd::Lines;
        let Some(doc) = self.doc().filter(|_| shows) else {
            self.card = Card::default();
            return;
        };
        let (subject, link, scrolled) = match &self.mode {
            Mode::Card(focus) => (focus.subject, Some(focus.link), focus.top),
            _ => (self.subject_here(), None, None),
        };
        let measure = self.char_widths.measure(self.panes.card.width);
        let version = self.session.as_ref().map_or(0, |session| session.version);
        let here = self.subject_here();
        // a card with the focus can be scrolled
        let rows = self.panes.card.height;
        let room = if link.is_some() || rows == 0 { Room::Scrolled } else { Room::Rows(rows) };
        let laid_out_for =
            Some((measure, room, [subject, here], Arc::as_ptr(&doc) as usize, version));
        if self.card.laid_out_for != laid_out_for {
            // the line-by-line front end says in words what the review section shows
            let session = self.session.as_ref().filter(|_| self.display.front != FrontEnd::Lines);
            let laid_out = (measure, &self.keymap, room);
            let written = sections::card(&doc, session, (subject, here), laid_out);
            let CardLines { mut lines, links, passage } = written;
            if let Some(words) = joined_line(self, &doc, subject) {
                let name = |line: &CardLine| line.pieces.iter().all(|p| p.role == Role::Title);
                let at = lines.iter().take_while(|line| name(line)).count();
                let row = |text: String| CardLine {
                    pieces: vec![Piece { text, role: Role::Text, speaker: None }],
                    ..CardLine::default()
                };
                lines.splice(at..at, wrapped(&words, measure).into_iter().map(row));
            }
            self.card = Card { subject, lines, links, passage, laid_out_for, ..Card::default() };
        }
        let rows = usize::from(self.panes.card.height);
        let card = &mut self.card;
        let at = |line: &CardLine| link.is_some() && line.link == link;
        if let Some(top) = scrolled {
            card.top = top.min(card.lines.len().saturating_sub(rows));
        } else if let Some(last) = card.lines.iter().rposition(at) {
            let first = card.lines.iter().position(at).unwrap_or(last);
            card.top = card.top.max((last + 1).saturating_sub(rows)).min(first);
        } else {
            card.scrolled = card.scrolled.min(card.lines.len().saturating_sub(rows));
            card.top = card.scrolled;
        }
        if scrolled.is_none()
            && link == Some(0)
            && card.lines.iter().position(at).is_some_and(|first| first < rows)
        {
            card.top = 0;
        }
        self.see_passage(subject, &doc);
    }

    /// Records that the passage of a source is on the screen, if it is: only then may a quote be
    /// passed as fair to its context.
    fn see_passage(&mut self, subject: Subject, doc: &Document) {
        // what a long message covers does not count as seen
        let rows = usize::from(self.panes.card.height).saturating_sub(self.covered());
        let (from, to) = (self.card.top, self.card.top + rows);
        let passage = &self.card.passage;
        let whole = passage.start >= from && passage.end <= to;
        // a passage longer than the card counts as seen once its end is
        let long = passage.len() > rows && (from..to).contains(&(passage.end.saturating_sub(1)));
        // the line-by-line front end reads every passage out with its quote
        let lines = self.display.front == FrontEnd::Lines;
        let read_out = lines && matches!(self.mode, Mode::Read);
        let (Some(session), Subject::Item(item)) = (&mut self.session, subject) else { return };
        let on_screen = !passage.is_empty() && (whole || long);
        if session.in_review_mode
            && (if lines { read_out } else { rows > 0 })
            && let Some(at) = session.position(&doc.story, item)
        {
            session.mark_item_seen(at);
        }
        if !session.in_review_mode || !(if lines { read_out } else { on_screen }) {
            return;
        }
        if let Some(at) = session.position(&doc.story, item)
            && session.mark_passage_seen(at)
        {
            self.layout_card();
        }
    }

    /// Takes the focus off the card, because its subjects belong to an earlier text.
    pub(super) fn drop_card_focus(&mut self) {
        if let Mode::Card(_) = self.mode {
            self.mode = Mode::Read;
        }
    }

    /// Returns what the card is about when it has no focus.
    pub(super) fn subject_here(&self) -> Subject {
        match self.reader.as_ref().and_then(|r| r.selection) {
            Some(Selection::Item(item)) => Subject::Item(item),
            _ => Subject::Story,
        }
    }
}

pub(super) fn focus(app: &mut App, _: Call) -> Effect {
    if app.reader.is_none() {
        return Effect::None;
    }
    let subject = app.subject_here();
    show(app, subject);
    Effect::None
}

/// Returns the lines of a subject's card, laid out for a width, with the keys of a keymap.
pub(super) fn lines(
    doc: &Document,
    session: Option<&ReviewSession>,
    subject: Subject,
    (measure, keymap): (Measure, &Keymap),
) -> Vec<CardLine> {
    sections::card(doc, session, (subject, subject), (measure, keymap, Room::Preview)).lines
}

/// Opens the card of a subject with its first link selected.
pub(super) fn show(app: &mut App, subject: Subject) {
    let before = match &app.mode {
        Mode::Card(focus) => {
            let mut before = focus.before.clone();
            before.push((focus.subject, focus.link));
            before
        }
        _ => Vec::new(),
    };
    app.mode = Mode::Card(Focus { subject, link: 0, before, top: None });
    app.layout();
    navigation::reveal_selection(app);
}

pub(super) fn next(app: &mut App, call: Call) -> Effect {
    step(app, call.times())
}

pub(super) fn previous(app: &mut App, call: Call) -> Effect {
    step(app, -call.times())
}

fn step(app: &mut App, steps: i64) -> Effect {
    let len = app.card.links.len() as i64;
    if let Mode::Card(focus) = &mut app.mode
        && len > 0
    {
        focus.link = (focus.link as i64 + steps).rem_euclid(len) as usize;
        focus.top = None;
    }
    Effect::None
}

/// Scrolls the card by lines, as far as there are some: what stands after its last link too.
fn scroll(app: &mut App, lines: i64) -> Effect {
    let rows = usize::from(app.panes.card.height);
    let last = app.card.lines.len().saturating_sub(rows) as i64;
    let before = app.card.top as i64;
    let top = before.saturating_add(lines).clamp(0, last);
    if let Mode::Card(focus) = &mut app.mode {
        focus.top = Some(top as usize);
    }
    match (top == before, lines > 0) {
        (true, true) => app.say(Message::plain("the end of the card")),
        (true, false) => app.say(Message::plain("the top of the card")),
        _ => Effect::None,
    }
}

/// Returns the lines of a page of the card: all but one.
fn page(app: &App) -> i64 {
    i64::from(app.panes.card.height.saturating_sub(1).max(1))
}

pub(super) fn line_down(app: &mut App, call: Call) -> Effect {
    scroll(app, call.times())
}

pub(super) fn line_up(app: &mut App, call: Call) -> Effect {
    scroll(app, -call.times())
}

pub(super) fn page_down(app: &mut App, call: Call) -> Effect {
    let lines = page(app) * call.times();
    scroll(app, lines)
}

pub(super) fn page_up(app: &mut App, call: Call) -> Effect {
    let lines = page(app) * call.times();
    scroll(app, -lines)
}

pub(super) fn half_down(app: &mut App, call: Call) -> Effect {
    let lines = (page(app) + 1) / 2 * call.times();
    scroll(app, lines)
}

pub(super) fn half_up(app: &mut App, call: Call) -> Effect {
    let lines = (page(app) + 1) / 2 * call.times();
    scroll(app, -lines)
}

pub(super) fn top(app: &mut App, _: Call) -> Effect {
    let _ = to_link(app, 0);
    let _ = scroll(app, i64::from(i32::MIN));
    app.message = None;
    Effect::None
}

pub(super) fn bottom(app: &mut App, _: Call) -> Effect {
    let last = app.card.links.len().saturating_sub(1);
    let _ = to_link(app, last);
    let _ = scroll(app, i64::from(i32::MAX));
    app.message = None;
    Effect::None
}

/// Selects a link by its number, from 0.
fn to_link(app: &mut App, link: usize) -> Effect {
    if let Mode::Card(focus) = &mut app.mode {
        (focus.link, focus.top) = (link, None);
    }
    Effect::None
}

pub(super) fn follow(app: &mut App, _: Call) -> Effect {
    let Mode::Card(focus) = &app.mode else { return Effect::None };
    let Some(target) = app.card.links.get(focus.link).copied() else {
        return app.say(Message::plain("this card has no links"));
    };
    match target {
        // in review mode only “go to it” leaves the current item
        LinkTarget::Item(item)
            if app.in_review_mode().is_some()
                && app.subject_here() != Subject::Item(item)
                && focus.subject != Subject::Item(item) =>
        {
            show(app, Subject::Item(item));
            Effect::None
        }
        LinkTarget::Item(item) => {
            app.mode = Mode::Read;
            navigation::go_to(app, Selection::Item(item));
            Effect::None
        }
        LinkTarget::Byte(byte) => {
            app.mode = Mode::Read;
            if let Some(reader) = &mut app.reader {
                reader.jumps.push(reader.jump_entry());
                reader.scroll_into_view(crate::story::Span::new(byte, byte));
            }
            Effect::None
        }
        LinkTarget::Quotes(person) => {
            app.mode = Mode::Read;
            jumps::step_through_quotes_of(app, person)
        }
        LinkTarget::Person(person) => {
            show(app, Subject::Person(person));
            Effect::None
        }
        LinkTarget::Source(source, claim) => {
            show(app, Subject::Source(source, claim));
            Effect::None
        }
    }
}

pub(super) fn leave(app: &mut App, _: Call) -> Effect {
    let Mode::Card(focus) = &mut app.mode else { return Effect::None };
    focus.top = None;
    match focus.before.pop() {
        Some((subject, link)) => (focus.subject, focus.link) = (subject, link),
        None => app.mode = Mode::Read,
    }
    Effect::None
}

/// Opens the claim's card with its first piece of evidence selected.
pub(super) fn to_evidence(app: &mut App, _: Call) -> Effect {
    let Some(Selection::Item(Item::Claim(claim))) = app.reader.as_ref().and_then(|r| r.selection)
    else {
        return app.say_with_keys("go to a claim first: {next-claim}");
    };
    let none =
        app.doc().is_none_or(|doc: Arc<Document>| doc.story.claim(claim).evidence.is_empty());
    if none {
        return app.say(Message::plain("no evidence is attached to this claim"));
    }
    show(app, Subject::Item(Item::Claim(claim)));
    let link = app.card.links.iter().position(|t| matches!(t, LinkTarget::Source(..)));
    if let (Mode::Card(focus), Some(link)) = (&mut app.mode, link) {
        focus.link = link;
    }
    Effect::None
}
