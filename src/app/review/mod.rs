//! What a checker's keys do: deciding, evidence, remarks, what is left, signing off.
//!
//! Every command here makes drafts of events and hands them to [`App::commit`]; what
//! follows from them is the desk's. Nothing is decided while the words on the screen
//! are not those that the decision would be about.

pub mod pass_check;

mod bulk;
mod decide;
mod disagreements;
mod evidence;
mod notes;
mod review_mode;
mod saving;
mod sign_off;

pub(super) use bulk::bulk;
pub(super) use decide::*;
pub(super) use disagreements::{disagreements, take_side, to_event, undo_step};
pub(super) use evidence::{again as evidence_again, evidence, take_source};
pub(super) use notes::{LONGEST, newline, note, open_editor};
pub(super) use review_mode::{enter, leave, next_open, previous_open};
pub(super) use saving::{adopt, save_again};
pub(super) use sign_off::{gate, report, sign};

pub use evidence::SourceRow;

use std::time::Duration;

use super::effect::{EventBatch, JournalJob, JournalsOf, ReviewJob};
use super::event::JournalsRead;
use super::mode::{Mode, Prompt, Purpose};
use super::state::active_list::Selection;
use super::state::navigation;
use super::state::review_session::OpenedReview;
use super::{App, Effect, Message, ReviewSession};
use crate::review::event::stamped;
use crate::review::journal::{JournalFolders, RenamedStoryJournals};
use crate::review::reviewer_name::ReviewerName;
use crate::review::{Draft, Stamps};
use crate::story::Item;
use crate::view::lists::counted;

/// The same decision within this long of the one before is a held key, and dropped.
const HELD: Duration = Duration::from_millis(120);

/// What is said where nothing reviewable is in hand.
const NO_ITEM: &str = "go to a quote or a claim first: {next}, or {next-open}";

/// What is said of a decision outside the review stance.
pub(super) const NO_STANCE: &str = "decisions are made in the review stance: {enter-review}";

/// What is said where nobody has reviewed the story.
const NO_REVIEW: &str = "nothing was reviewed here yet; {enter-review} begins";

/// Who checks, and where the IDs and times of events come from.
#[derive(Debug, Default)]
pub struct ReviewSetup {
    /// Who; `None`: asked once it must be known.
    pub who: Option<Box<str>>,
    /// True if stories are opened in the review stance.
    pub at_once: bool,
    /// True if the stance is to be entered once the journals of the open story are read.
    pub wanted: bool,
    /// IDs and times.
    pub stamps: Clock,
    /// Where journals are.
    pub homes: JournalFolders,
}

/// Where IDs and times of events come from.
pub struct Clock(pub Box<dyn Stamps>);

impl std::fmt::Debug for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Clock")
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self(Box::new(crate::review::event::CountingStamps::default()))
    }
}

/// What the item in hand is, with the story it is in.
struct ItemInHand {
    /// Its position among the items.
    at: usize,
    /// The item.
    item: Item,
}

impl App {
    /// Asks for the journals of the open story; `must` where there is to be a desk in any case.
    pub(super) fn ask_reviews(&mut self, must: bool) -> Effect {
        let id = self.next_id();
        let Some(reader) = self.reader.as_ref().filter(|reader| reader.doc().story.whole) else {
            return Effect::None;
        };
        let doc = self.fresh.as_ref().map_or(reader.doc(), |(_, doc)| doc);
        let doc = std::sync::Arc::clone(doc);
        let Some(story) = self.stories.open.and_then(|at| self.stories.wanted(at)) else {
            return Effect::None;
        };
        self.asked_reviews = Some(id);
        let homes = self.checking.homes.clone();
        let must = must || self.checking.at_once || self.checking.wanted;
        let who = self.checking.who.clone();
        let job = ReviewJob { id, story, doc, homes, who, must };
        Effect::Journal(JournalJob::Review(Box::new(job)))
    }

    /// Takes what was read of the journals of the open story.
    pub(super) fn hear_reviews(&mut self, id: u64, opened: Option<Box<OpenedReview>>) -> Effect {
        if self.asked_reviews != Some(id) {
            return Effect::None;
        }
        self.asked_reviews = None;
        // an answer that is being typed or picked is for the words that it was begun on
        let Some(opened) = opened.filter(|_| self.fresh.is_none() || !self.is_asked()) else {
            return Effect::None;
        };
        self.take_fresh();
        let doc = self.doc();
        if let (Some(session), Some(doc)) = (&mut self.session, &doc) {
            let held = review_mode::signed_words(session);
            session.reread(id, *opened, &doc.story);
            let now = review_mode::signed_words(session);
            // a sign-off that an edit voided is told at once
            if now != held && now.contains(" void") {
                let text = format!("the file has changed and was read again{now}");
                self.message = Some(Message::warning(text));
            }
        } else {
            let offered = offered(&opened.elsewhere);
            let mut session = ReviewSession::new(self.checking.who.clone(), id, *opened);
            if let Some(doc) = &doc {
                self.take_left_behind(&mut session, &doc.story);
            }
            self.session = Some(session);
            if self.checking.at_once || self.checking.wanted {
                let _ = review_mode::begin(self);
            }
            if let Some(offered) = offered {
                self.message = Some(Message::warning(self.keymap.fill(&offered)));
            }
        }
        self.count_bulk();
        self.refresh_view();
        Effect::None
    }

    /// Copies the journals of the story's earlier name.
    fn adopt(&mut self) -> Effect {
        let id = self.next_id();
        let Some(session) = &self.session else { return Effect::None };
        let Some(found) = session.elsewhere().first().cloned() else {
            return self
                .say(Message::plain("no journals of this text are known under another name"));
        };
        Effect::Journal(JournalJob::Adopt(self.journals_of(session, id), found))
    }

    /// Takes note that the journals have changed on the disk: somebody else has written.
    pub(super) fn hear_journals(&mut self, read: &JournalsRead) -> Effect {
        if self.session.is_none() {
            return Effect::None;
        }
        if let Some(trouble) = read.troubles.last() {
            let text = format!("{}: {}. {}", trouble.path.display(), trouble.what, trouble.hint);
            self.message = Some(Message::warning(text));
        }
        self.ask_reviews(true)
    }

    /// Returns what looks whether somebody else has written to the journals.
    pub(super) fn look_for_reviews(&mut self) -> Effect {
        let id = self.next_id();
        let Some(session) = &self.session else { return Effect::None };
        Effect::Journal(JournalJob::Look(self.journals_of(session, id)))
    }

    /// Returns which journals are those of the open story.
    fn journals_of(&self, session: &ReviewSession, id: u64) -> JournalsOf {
        let story = self.stories.open.and_then(|at| self.stories.wanted(at));
        let story = story.and_then(|story| story.on_disk());
        let (folders, sha256) = (session.folders().to_vec(), session.items().sha256().into());
        JournalsOf { id, folders, story, sha256 }
    }

    /// Returns the desk, in the review stance.
    pub(crate) fn in_review_mode(&self) -> Option<&ReviewSession> {
        self.session.as_ref().filter(|session| session.on)
    }

    /// Tells whether something is being typed or picked for the item in hand, or for the story.
    pub(super) fn is_asked(&self) -> bool {
        match &self.mode {
            Mode::Prompt(prompt) => prompt.purpose.is_review(),
            Mode::Picker(picker) => picker.offer.is_review(),
            _ => false,
        }
    }

    /// Returns the item in hand.
    fn hand(&self) -> Option<ItemInHand> {
        let (session, reader) = (self.session.as_ref()?, self.reader.as_ref()?);
        let Some(Selection::Item(item)) = reader.on else { return None };
        let at = session.position(&reader.doc().story, item)?;
        Some(ItemInHand { at, item })
    }

    /// Makes events of drafts, all of one step: they count at once, and go on their way to the disk.
    fn commit(&mut self, drafts: Vec<Draft>) -> Effect {
        let (Some(session), Some(reader)) = (&mut self.session, &self.reader) else {
            return Effect::None;
        };
        if drafts.is_empty() {
            return Effect::None;
        }
        let Ok(who) = ReviewerName::parse(session.reviewer()) else { return Effect::None };
        let events = stamped(drafts, who.as_str(), &mut *self.checking.stamps.0);
        self.last_id += 1;
        let id = self.last_id;
        session.take(&events, &reader.doc().story);
        session.send(id, events.clone());
        let folders = session.folders().to_vec();
        Effect::Journal(JournalJob::Record(EventBatch { id, folders, who, events }))
    }

    /// Goes to an item by its position.
    fn go_to_position(&mut self, at: usize) {
        let Some(item) = self.session.as_ref().map(|session| session.item(at).item) else { return };
        navigation::go_to(self, Selection::Item(item));
    }

    /// Opens a line to be typed into.
    fn ask(&mut self, purpose: Purpose, words: String) -> Effect {
        let mut prompt = Prompt::new(purpose);
        prompt.query.words = words;
        self.mode = Mode::Prompt(prompt);
        self.count_bulk();
        Effect::None
    }

    /// Tells whether a decision comes from a held key; takes note of when it came.
    fn is_held(&mut self, command: &'static str) -> bool {
        let before = self.decided.replace((command, self.now));
        before.is_some_and(|(other, at)| other == command && self.now.saturating_sub(at) < HELD)
    }
}

/// Returns what is said of journals of the same text under another name.
fn offered(elsewhere: &[RenamedStoryJournals]) -> Option<String> {
    let first = elsewhere.first()?;
    let events: usize = elsewhere.iter().map(|found| found.events).sum();
    let name = first.folder.file_name().unwrap_or_default().to_string_lossy();
    let events = counted(events, "event");
    Some(format!("{events} on this text in {name}: {{adopt-journals}} copies them here"))
}

/// Takes the line that was typed for a review.
pub(super) fn accept(app: &mut App) -> Effect {
    let Mode::Prompt(prompt) = &app.mode else { return Effect::None };
    let words = prompt.query.words.trim().to_owned();
    match prompt.purpose.clone() {
        Purpose::Reviewer => review_mode::named(app, &words),
        Purpose::Reason(value) => decide::reasoned(app, value, &words),
        Purpose::Note => notes::noted(app, &words),
        Purpose::NewSource => evidence::brought(app, &words),
        Purpose::Locator(source) => evidence::located(app, &source, &words),
        Purpose::Bulk => bulk::picked(app, &words),
        Purpose::Initials => sign_off::initialled(app, &words),
        Purpose::Scope(initials) => sign_off::scoped(app, &initials, &words),
        _ => Effect::None,
    }
}

/// Closes the line that was typed for a review; a half-typed note is kept as a draft.
pub(super) fn close(app: &mut App) -> Effect {
    if let Mode::Prompt(prompt) = &app.mode
        && matches!(prompt.purpose, Purpose::Note)
    {
        let words = prompt.query.words.clone();
        return notes::put_aside(app, words);
    }
    app.mode = Mode::Read;
    Effect::None
}

/// Takes note of what is typed: a note that is begun is kept within a second; of a filter it is told
/// how many items it leaves.
pub(super) fn typed(app: &mut App) -> Effect {
    if let Mode::Prompt(prompt) = &app.mode
        && matches!(prompt.purpose, Purpose::Note)
    {
        let words = prompt.query.words.clone();
        notes::begun(app, words);
    }
    app.count_bulk();
    Effect::None
}
