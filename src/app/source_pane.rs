//! The pane with the text of a source, beside the story, scrolled to the evidence.
//!
//! The file is read and the places are found in the background (`Effect::Source`); locators
//! are parsed by `view::locator`.

use super::card::{self, LinkTarget};
use super::command::Call;
use super::effect::{EvidencePointer, SourceJob};
use super::event::SourceText;
use super::mode::{OpenedOver, Subject};
use super::state::active_list::Selection;
use super::state::navigation;
use super::{App, Effect, FrontEnd, Message, Mode, Reader};
use crate::story::{Claim, ClaimIx, Evidence, Item, SourceIx, Stance, Story};
use crate::view::{Area, Document};

/// The pane with the text of a source.
#[derive(Debug)]
pub struct SourcePane {
    id: u64,
    source: SourceIx,
    /// Every piece of evidence in it, in the order of the claims; then the quotes that were
    /// looked up in it.
    citations: Vec<Citation>,
    /// The index of the citation that is shown.
    current: usize,
    /// The text with the place of each citation, once it is read.
    text: Option<(Reader, SourceText)>,
    over: OpenedOver,
}

/// A place in a source that something of the story cites.
#[derive(Clone, Debug)]
struct Citation {
    /// The claim that it is evidence for, or the quote that was found there.
    item: Item,
    /// How it bears on the item: supports, refutes ….
    relation: &'static str,
    /// The place.
    to: EvidencePointer,
}

impl SourcePane {
    /// Returns the text, once it is read.
    pub fn text(&self) -> Option<&Reader> {
        self.text.as_ref().map(|(reader, _)| reader)
    }

    /// Returns the title of the source, and a line about the citation that is shown (both
    /// unsanitised).
    pub fn title(&self, story: &Story) -> (String, String) {
        let title = story.sources[self.source.ix()].title.to_string();
        let Some(cite) = self.citations.get(self.current) else { return (title, String::new()) };
        let locator = cite.to.locator.as_deref().unwrap_or("no locator");
        let id = match cite.item {
            Item::Quote(quote) => &story.quote(quote).id,
            Item::Claim(claim) => &story.claim(claim).id,
            _ => "",
        };
        let count = format!("{} of {}", self.current + 1, self.citations.len());
        (title, format!("{locator} · {} {id} · {count}", cite.relation))
    }
}

/// Returns how many rows the pane's title takes; fewer on low screens.
pub const fn title_rows(height: u16) -> u16 {
    match height {
        0..=2 => 0,
        3..=5 => 1,
        _ => 2,
    }
}

/// Returns the area of the text within the card's area.
fn text_area(card: Area) -> Area {
    let rows = title_rows(card.height);
    Area::new(card.x, card.y + rows, card.width, card.height - rows)
}

impl App {
    /// Returns the open source pane.
    pub fn source(&self) -> Option<&SourcePane> {
        self.source.as_ref()
    }

    /// Returns the area of the source's text on the screen.
    pub fn source_area(&self) -> Area {
        text_area(self.panes.card)
    }

    pub(super) fn layout_source(&mut self) {
        let area = self.source_area();
        let measure = self.char_widths.measure(area.width);
        if let Some((reader, _)) = self.source.as_mut().and_then(|source| source.text.as_mut()) {
            reader.layout(measure, area.height);
        }
    }

    /// Closes the pane, because the story has changed under it.
    pub(super) fn drop_source(&mut self) {
        if self.source.take().is_some() && matches!(self.mode, Mode::Source) {
            self.mode = Mode::Read;
        }
    }

    /// Shows the text of a source once it is read.
    pub(super) fn handle_source(&mut self, id: u64, found: Result<SourceText, String>) -> Effect {
        let Some(source) = self.source.as_mut().filter(|source| source.id == id) else {
            return Effect::None;
        };
        match found {
            Ok(text) => {
                source.text = Some((Reader::new(text.doc.clone(), id), text));
                self.layout_source();
                self.show_citation()
            }
            Err(why) => {
                close(self);
                self.say(Message::error(why))
            }
        }
    }

    /// Scrolls to the current citation, and selects its claim in the story.
    fn show_citation(&mut self) -> Effect {
        let Some(source) = &mut self.source else { return Effect::None };
        let at = source.current;
        let Some(Citation { item, to, .. }) = source.citations.get(at).cloned() else {
            return Effect::None;
        };
        let Some((reader, text)) = &mut source.text else { return Effect::None };
        let found = text.places.get(at).copied().flatten();
        reader.selection = found.map(Selection::Hit);
        match found {
            Some(span) => reader.scroll_into_view(span),
            None => reader.top_at(0),
        }
        let missing = to.excerpt.as_deref().or(to.locator.as_deref());
        let missing = missing.unwrap_or("no locator").to_owned();
        let on = Selection::Item(item);
        if self.reader.as_ref().is_some_and(|reader| reader.selection != Some(on)) {
            navigation::go_to(self, on);
        }
        // a quote's passage counts as seen where the source has its words
        if let (Some(session), Some(doc), true) = (&self.session, self.doc(), found.is_some())
            && let Some(at) = session.position(&doc.story, item)
            && let Some(session) = &mut self.session
        {
            session.mark_passage_seen(at);
        }
        if found.is_none() {
            return self.say(Message::warning(format!("not found in this text: {missing}")));
        }
        Effect::None
    }
}

/// Returns every citation of a source.
fn citations_of(app: &App, doc: &Document, source: SourceIx) -> Vec<Citation> {
    let of_claim = |(n, claim): (u32, &Claim)| {
        let own = claim.evidence.iter().filter(|evidence| evidence.source == source);
        let cite = |evidence: &Evidence| Citation {
            item: Item::Claim(ClaimIx(n)),
            relation: evidence.stance.map_or("evidence for", Stance::word),
            to: EvidencePointer {
                locator: evidence.locator.clone(),
                excerpt: evidence.excerpt.clone(),
            },
        };
        own.map(cite).collect::<Vec<_>>()
    };
    let mut citations_of: Vec<Citation> =
        (0..).zip(doc.story.claims.iter()).flat_map(of_claim).collect();
    let Some(session) = app.session() else { return citations_of };
    for (at, reviewed) in session.items().all().iter().enumerate() {
        let Some(found) = session.source_checks().of(at).filter(|found| found.source == source)
        else {
            continue;
        };
        let Some(said) = found.lookup.spans().next() else { continue };
        let excerpt = found.text.get(said.range()).map(Box::from);
        let to = EvidencePointer { locator: found.locator.clone(), excerpt };
        citations_of.push(Citation { item: reviewed.item, relation: "the words of", to });
    }
    citations_of
}

/// Returns the source in which a quote was looked up.
fn looked_up_in(app: &App, doc: &Document, item: Item) -> Option<SourceIx> {
    let session = app.session()?;
    let found = session.source_checks().of(session.position(&doc.story, item)?)?;
    (!found.lookup.stretches.is_empty()).then_some(found.source)
}

/// Returns the current source, and the item that cites it; or why there is none, with commands for
/// their keys.
fn current_source(app: &App, doc: &Document) -> Result<(SourceIx, Option<Item>), &'static str> {
    let subject = match app.mode() {
        Mode::Card(focus) => {
            if let Some(LinkTarget::Source(source, claim)) = app.card.links.get(focus.link) {
                return Ok((*source, claim.map(Item::Claim)));
            }
            focus.subject
        }
        _ => match app.reader().and_then(|reader| reader.selection) {
            Some(Selection::Item(item)) => Subject::Item(item),
            _ => Subject::Story,
        },
    };
    let claims = match subject {
        Subject::Source(source, claim) => return Ok((source, claim.map(Item::Claim))),
        Subject::Item(Item::Claim(claim)) => vec![claim],
        Subject::Item(item @ Item::Quote(quote)) => match looked_up_in(app, doc, item) {
            Some(source) => return Ok((source, Some(item))),
            None => doc.links.claims_in(quote).to_vec(),
        },
        _ => return Err("go to a claim first: {next-claim}"),
    };
    let story = &doc.story;
    let all = || {
        claims.iter().flat_map(|claim| {
            let item = Item::Claim(*claim);
            story.claim(*claim).evidence.iter().map(move |e| (e.source, Some(item)))
        })
    };
    let filed = all().find(|(source, _)| story.sources[source.ix()].file.is_some());
    filed.or_else(|| all().next()).ok_or("no evidence is attached here")
}

/// Opens the text of the current source beside the story.
pub(super) fn open(app: &mut App, _: Call) -> Effect {
    let (Some(doc), Some(story)) =
        (app.doc(), app.stories.open.and_then(|at| app.stories.wanted(at)))
    else {
        return Effect::None;
    };
    let (source, of) = match current_source(app, &doc) {
        Ok(found) => found,
        Err(why) => return app.say_with_keys(why),
    };
    let it = &doc.story.sources[source.ix()];
    let Some(file) = it.file.as_deref() else {
        let words = match it.url.as_deref() {
            Some(url) => {
                format!("no text beside the story, only an address: {{open-address}} opens {url}")
            }
            None => "neither a text beside the story nor a url is named".to_owned(),
        };
        let claim = match of {
            Some(Item::Claim(claim)) => Some(claim),
            _ => None,
        };
        card::show(app, Subject::Source(source, claim));
        return app.say_with_keys(&words);
    };
    if app.display.front == FrontEnd::Lines {
        return app.say(Message::plain(format!("its text is in {file}, next to the story")));
    }
    let citations = citations_of(app, &doc, source);
    let current = citations.iter().position(|cite| Some(cite.item) == of).unwrap_or(0);
    let evidence = citations.iter().map(|cite| cite.to.clone()).collect();
    let job = SourceJob { id: app.next_request_id(), story, file: file.to_owned(), evidence };
    let over = match std::mem::replace(&mut app.mode, Mode::Source) {
        Mode::Card(focus) => OpenedOver::Card(focus),
        _ => OpenedOver::Read,
    };
    app.source = Some(SourcePane { id: job.id, source, citations, current, text: None, over });
    app.layout();
    navigation::reveal_selection(app);
    Effect::Source(job)
}

/// Closes the pane.
fn close(app: &mut App) {
    if let Some(source) = app.source.take() {
        app.mode = source.over.mode();
    }
}

pub(super) fn leave(app: &mut App, _: Call) -> Effect {
    close(app);
    app.layout();
    navigation::reveal_selection(app);
    Effect::None
}

pub(super) fn next(app: &mut App, call: Call) -> Effect {
    step(app, call.times())
}

pub(super) fn previous(app: &mut App, call: Call) -> Effect {
    step(app, -call.times())
}

fn step(app: &mut App, steps: i64) -> Effect {
    let Some(source) = app.source.as_mut().filter(|source| source.text.is_some()) else {
        return Effect::None;
    };
    let len = source.citations.len() as i64;
    if len > 0 {
        source.current = (source.current as i64 + steps).rem_euclid(len) as usize;
    }
    app.show_citation()
}

/// Scrolls the source's text.
fn moved(app: &mut App, by: impl FnOnce(&mut Reader)) -> Effect {
    if let Some((reader, _)) = app.source.as_mut().and_then(|source| source.text.as_mut()) {
        by(reader);
    }
    Effect::None
}

/// Scrolls the source's text by lines; says so where it ends.
fn scrolled(app: &mut App, lines: impl FnOnce(&Reader) -> i64) -> Effect {
    let Some((reader, _)) = app.source.as_mut().and_then(|source| source.text.as_mut()) else {
        return Effect::None;
    };
    let lines = lines(reader);
    if reader.scroll(lines) {
        return Effect::None;
    }
    let end = if lines > 0 { "the end of the source" } else { "the top of the source" };
    app.say(Message::plain(end))
}

/// Returns the rows of a page: all but two.
fn page(reader: &Reader) -> i64 {
    i64::from(reader.height().saturating_sub(2).max(1))
}

pub(super) fn line_down(app: &mut App, call: Call) -> Effect {
    scrolled(app, |_| call.times())
}

pub(super) fn line_up(app: &mut App, call: Call) -> Effect {
    scrolled(app, |_| -call.times())
}

pub(super) fn page_down(app: &mut App, call: Call) -> Effect {
    scrolled(app, |reader| page(reader) * call.times())
}

pub(super) fn page_up(app: &mut App, call: Call) -> Effect {
    scrolled(app, |reader| -page(reader) * call.times())
}

pub(super) fn half_down(app: &mut App, call: Call) -> Effect {
    scrolled(app, |reader| (page(reader) + 1) / 2 * call.times())
}

pub(super) fn half_up(app: &mut App, call: Call) -> Effect {
    scrolled(app, |reader| -(page(reader) + 1) / 2 * call.times())
}

pub(super) fn top(app: &mut App, _: Call) -> Effect {
    moved(app, |reader| reader.top_at(0))
}

pub(super) fn bottom(app: &mut App, _: Call) -> Effect {
    moved(app, Reader::to_end)
}

/// Copies the URL of the source on the card.
pub(super) fn copy_url(app: &mut App, _: Call) -> Effect {
    match app.source_url() {
        Some(url) => Effect::Copy(url),
        None => Effect::None,
    }
}

impl App {
    /// Returns the URL of the source on the card (unsanitised).
    fn source_url(&self) -> Option<String> {
        let Mode::Card(focus) = &self.mode else { return None };
        let Subject::Source(source, _) = focus.subject else { return None };
        Some(self.doc()?.story.sources[source.ix()].url.as_deref()?.to_owned())
    }

    pub(crate) fn on_source_url(&self) -> bool {
        self.source_url().is_some()
    }

    /// Returns true if the selection or the card has evidence to open.
    pub(crate) fn has_evidence(&self) -> bool {
        self.doc().is_some_and(|doc| current_source(self, &doc).is_ok())
    }

    pub(crate) fn has_more_citations(&self) -> bool {
        self.source.as_ref().is_some_and(|source| source.citations.len() > 1)
    }
}
