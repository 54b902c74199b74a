//! Review commands: deciding, evidence, notes, bulk decisions, disagreements, sign-off.
//!
//! Every command makes drafts of events and hands them to `App::commit`; their
//! consequences are computed by the review session. No decision is made about words other
//! than those on the screen.

pub mod pass_check;

mod bulk;
mod decide;
mod disagreements;
mod evidence;
mod keep;
mod notes;
mod review_mode;
mod saving;
mod sign_off;
mod verdicts;

pub(super) use bulk::bulk;
pub(super) use decide::*;
pub(super) use disagreements::{disagreements, go_to_event, take_side, undo_step};
pub(super) use evidence::{again as evidence_again, evidence, next_stance, take_source};
pub(super) use keep::keep;
pub(super) use notes::{MAX_NOTE, SAVE_DRAFT_AFTER, kind_of, newline, note, open_editor};
pub(super) use review_mode::{enter, leave, next_open, previous_open};
pub(super) use saving::{SAVED_MESSAGE, SourceChanges, adopt, save_again, save_by_name};
pub(super) use sign_off::{accept_left_out, gate, go_to_left_out, report, sign};
pub(super) use verdicts::{
    conflicting, mostly, not_checkable, not_enough, other, outdated, picked_value, refuted, repeat,
    supported,
};

pub use evidence::SourceRow;

use std::time::Duration;

use super::effect::{EventBatch, JournalJob, JournalsOf, ReviewJob};
use super::event::JournalsRead;
use super::mode::{Mode, Prompt, Purpose};
use super::state::active_list::Selection;
use super::state::navigation;
use super::state::review_session::OpenedReview;
use super::{App, Effect, Message, ReviewSession};
use crate::review::journal::{JournalFolders, RenamedStoryJournals};
use crate::review::reviewer_name::ReviewerName;
use crate::review::{Draft, Stamps};
use crate::story::Item;
use crate::view::lists::counted;

/// The same decision twice within this time comes from a held key; the second is dropped. A hand
/// decides up to ten times a second, and the slowest keyboards repeat a key 10.9 times (Linux
/// without a window system).
const KEY_REPEAT: Duration = Duration::from_millis(95);

/// The message where a command needs a current item.
const NO_CURRENT_ITEM: &str = "go to a quote or a claim first: {next}, or {next-open}";

/// The message for a decision outside review mode.
pub(super) const NOT_IN_REVIEW_MODE: &str =
    "decisions are made in review mode: {enter-review} enters it";

/// The message where nobody has reviewed the story.
const NO_REVIEW: &str = "nothing is reviewed here yet; {enter-review} begins";

/// The message for what is in a story, where none is open.
pub(super) const NO_STORY: &str =
    "this is about one story, and none is open: {list-open} opens one";

/// The reviewer, and where the IDs and times of events come from.
#[derive(Debug, Default)]
pub struct ReviewSetup {
    /// The reviewer's name; `None`: asked for when it is needed.
    pub who: Option<Box<str>>,
    /// True if stories open in review mode.
    pub start_in_review: bool,
    /// True if review mode is entered as soon as the journals of the open story are read.
    pub enter_when_loaded: bool,
    /// Where event IDs and times come from.
    pub stamps: Clock,
    /// The folders where journals are.
    pub homes: JournalFolders,
}

/// The source of event IDs and times.
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

/// The current item: the selection, if it is a quote or a claim.
struct CurrentItem {
    /// Its position among the items.
    at: usize,
    /// The item.
    item: Item,
}

impl App {
    /// Requests the review of the open story; with `must` even if there are no journals.
    pub(super) fn request_reviews(&mut self, must: bool) -> Effect {
        let id = self.next_request_id();
        let Some(reader) = self.reader.as_ref().filter(|reader| reader.doc().story.whole) else {
            return Effect::None;
        };
        let doc = self.reloaded.as_ref().map_or(reader.doc(), |(_, doc)| doc);
        let doc = std::sync::Arc::clone(doc);
        let Some(story) = self.stories.open.and_then(|at| self.stories.wanted(at)) else {
            return Effect::None;
        };
        self.review_request = Some(id);
        let homes = self.review_setup.homes.clone();
        let must = must || self.review_setup.start_in_review || self.review_setup.enter_when_loaded;
        let who = self.review_setup.who.clone();
        let job = ReviewJob { id, story, doc, homes, who, must };
        Effect::Journal(JournalJob::Review(Box::new(job)))
    }

    /// Handles the review of the open story.
    pub(super) fn handle_review_opened(
        &mut self,
        id: u64,
        opened: Option<Box<OpenedReview>>,
    ) -> Effect {
        if self.review_request != Some(id) {
            return Effect::None;
        }
        self.review_request = None;
        // an answer being typed or picked belongs to the text that it was begun on
        let Some(opened) = opened.filter(|_| self.reloaded.is_none() || !self.is_answering())
        else {
            return Effect::None;
        };
        self.source_changes.end();
        self.show_reloaded();
        let doc = self.doc();
        if let (Some(session), Some(doc)) = (&mut self.session, &doc) {
            let held = review_mode::sign_off_text(session);
            session.reload(id, *opened, &doc.story);
            let now = review_mode::sign_off_text(session);
            // a sign-off voided by the edit is reported right away
            if now != held && now.contains(" void") {
                let text = format!("the file has changed and was reloaded{now}");
                self.message = Some(Message::warning(text));
            }
            // drafts are read once the reviewer's name is known
            let interrupted = self.in_review_mode().is_some_and(|s| s.interrupted.is_some());
            if let Some(waits) = interrupted.then(|| self.resume_draft()).flatten() {
                self.message = Some(Message::plain(waits));
            }
        } else {
            let offered = renamed_journals_offer(&opened.renamed_journals);
            let mut session = ReviewSession::new(self.review_setup.who.clone(), id, *opened);
            if let Some(doc) = &doc {
                self.restore_unsaved(&mut session, &doc.story);
            }
            self.session = Some(session);
            if self.review_setup.start_in_review || self.review_setup.enter_when_loaded {
                let _ = review_mode::begin(self);
            }
            if let Some(offered) = offered {
                self.message = Some(Message::warning(self.keymap.fill(&offered)));
            }
        }
        self.count_bulk_matches();
        self.refresh_view();
        self.finish_edit()
    }

    /// Copies the journals of the story's earlier name.
    fn adopt(&mut self) -> Effect {
        let id = self.next_request_id();
        let Some(session) = &self.session else { return Effect::None };
        let Some(found) = session.renamed_journals().first().cloned() else {
            return self
                .say(Message::plain("no journals of this text are known under another name"));
        };
        Effect::Journal(JournalJob::Adopt(self.journals_of(session, id), found))
    }

    /// Handles journals that somebody else has written to.
    pub(super) fn handle_journals(&mut self, read: &JournalsRead) -> Effect {
        if self.session.is_none() {
            return Effect::None;
        }
        if let Some(trouble) = read.troubles.last() {
            let text = format!("{}: {}. {}", trouble.path.display(), trouble.what, trouble.hint);
            self.message = Some(Message::warning(text));
        }
        self.request_reviews(true)
    }

    /// Returns the effect that checks whether somebody else has written to the journals.
    pub(super) fn check_for_journal_changes(&mut self) -> Effect {
        let id = self.next_request_id();
        let Some(session) = &self.session else { return Effect::None };
        Effect::Journal(JournalJob::CheckChanges(self.journals_of(session, id)))
    }

    /// Returns the journals of the open story.
    fn journals_of(&self, session: &ReviewSession, id: u64) -> JournalsOf {
        let story = self.stories.open.and_then(|at| self.stories.wanted(at));
        let story = story.and_then(|story| story.on_disk());
        let (folders, sha256) = (session.folders().to_vec(), session.items().sha256().into());
        JournalsOf { id, folders, story, sha256 }
    }

    /// Returns the review session, if it is in review mode.
    pub(crate) fn in_review_mode(&self) -> Option<&ReviewSession> {
        self.session.as_ref().filter(|session| session.in_review_mode)
    }

    /// Says that there is no review, or no story that could have one.
    fn say_no_review(&mut self) -> Effect {
        self.say_with_keys(if self.reader.is_some() { NO_REVIEW } else { NO_STORY })
    }

    /// Returns true if a prompt or picker of the review is open, or something is changed: it is about
    /// the text on the screen.
    pub(super) fn is_answering(&self) -> bool {
        match &self.mode {
            Mode::Prompt(prompt) => prompt.purpose.is_review(),
            Mode::Picker(picker) => picker.rows.is_review(),
            Mode::Select(_) => true,
            _ => false,
        }
    }

    /// Returns the current item.
    fn current_item(&self) -> Option<CurrentItem> {
        let (session, reader) = (self.session.as_ref()?, self.reader.as_ref()?);
        let Some(Selection::Item(item)) = reader.selection else { return None };
        let at = session.position(&reader.doc().story, item)?;
        Some(CurrentItem { at, item })
    }

    /// Makes events of drafts, all in one step: they count at once, and are written in the
    /// background.
    pub(super) fn commit(&mut self, drafts: Vec<Draft>) -> Effect {
        let (Some(session), Some(reader)) = (&mut self.session, &self.reader) else {
            return Effect::None;
        };
        if drafts.is_empty() {
            return Effect::None;
        }
        let Ok(who) = ReviewerName::parse(session.reviewer()) else { return Effect::None };
        let stamps = &mut *self.review_setup.stamps.0;
        let events = session.record().stamped(drafts, who.as_str(), stamps);
        session.check_clock(&events);
        self.last_request_id += 1;
        let id = self.last_request_id;
        session.apply(&events, &reader.doc().story);
        session.mark_saving(id, events.clone());
        let folders = session.folders().to_vec();
        Effect::Journal(JournalJob::Record(EventBatch { id, folders, who, events }))
    }

    /// Goes to an item by its position.
    fn go_to_position(&mut self, at: usize) {
        let Some(item) = self.session.as_ref().map(|session| session.item(at).item) else { return };
        navigation::go_to(self, Selection::Item(item));
    }

    /// Opens a prompt with some input.
    pub(super) fn open_prompt(&mut self, purpose: Purpose, words: String) -> Effect {
        let mut prompt = Prompt::new(purpose);
        prompt.query.words = words;
        self.mode = Mode::Prompt(prompt);
        self.count_bulk_matches();
        Effect::None
    }

    /// Returns true if the key of a decision is being held down; remembers the time.
    fn is_key_repeat(&mut self, command: &'static str) -> bool {
        let now = self.pace.deciding.unwrap_or(self.now);
        let before = self.last_decision.replace((command, now));
        before.is_some_and(|(other, at)| other == command && now.saturating_sub(at) < KEY_REPEAT)
    }
}

/// Returns the message that offers the journals of the story's earlier name.
fn renamed_journals_offer(elsewhere: &[RenamedStoryJournals]) -> Option<String> {
    let first = elsewhere.first()?;
    let events: usize = elsewhere.iter().map(|found| found.events).sum();
    let name = first.folder.file_name().unwrap_or_default().to_string_lossy();
    let events = counted(events, "event");
    Some(format!("{events} on this text in {name}: {{adopt-journals}} copies them here"))
}

/// Accepts the input of a review's prompt.
pub(super) fn accept(app: &mut App) -> Effect {
    let Mode::Prompt(prompt) = &app.mode else { return Effect::None };
    let words = prompt.query.words.trim().to_owned();
    match prompt.purpose.clone() {
        Purpose::Reviewer => review_mode::accept_reviewer(app, &words),
        Purpose::Reason(value, why) => verdicts::accept_reason(app, (value, why), &words),
        Purpose::Note => notes::accept_note(app, &words),
        Purpose::NewSource(stance) => evidence::accept_new_source(app, &words, stance),
        Purpose::Locator(source, stance) => {
            evidence::accept_locator(app, (&source, stance), &words)
        }
        Purpose::Bulk => bulk::accept_filter(app, &words),
        Purpose::Initials => sign_off::accept_initials(app, &words),
        Purpose::Scope(initials) => sign_off::accept_scope(app, &initials, &words),
        _ => Effect::None,
    }
}

/// Closes a review's prompt; an unfinished note is kept as a draft.
pub(super) fn close(app: &mut App) -> Effect {
    if let Mode::Prompt(prompt) = &app.mode
        && matches!(prompt.purpose, Purpose::Note)
    {
        let words = prompt.query.words.clone();
        return notes::keep_draft(app, words);
    }
    app.mode = Mode::Read;
    app.end_edit()
}

/// Reacts to input in a review's prompt: an unfinished note is saved soon, a bulk filter counts
/// its items.
pub(super) fn typed(app: &mut App) -> Effect {
    if let Mode::Prompt(prompt) = &app.mode
        && matches!(prompt.purpose, Purpose::Note)
    {
        let words = prompt.query.words.clone();
        notes::update_draft(app, words);
    }
    if let Mode::Prompt(prompt) = &app.mode
        && matches!(prompt.purpose, Purpose::Mend(_))
    {
        app.edit_draft_changed();
    }
    app.count_bulk_matches();
    Effect::None
}
