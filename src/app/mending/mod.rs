//! Mending the open story: its annotations and people are changed where one reads.
//!
//! ```text
//! select    selecting words by keys, to annotate them or to change what is annotated
//! words     where words, sentences, quotations and paragraphs begin and end
//! people    who speaks, who is named; new people, joined and split ones
//! proposals    what sayso itself proposes in an article that nobody has annotated
//! suggestions  what programs suggest: accepted, changed, refused
//! rows      the same commands on a row of a list
//! item      the other keys of an annotation
//! prompts   words that are typed: names, notes, wordings
//! finish    what an edit did: said, recorded in the journal, shown
//! problems  what `sayso check` finds, and mending it
//! drafts    what is typed or selected outlives the program
//! ```
//!
//! A command makes edits (`crate::mend::Edit`) and hands them to `App::make_edits`; they are made,
//! checked and saved in the background, and the story is then read again from its file. In a
//! picker the lines that the selected choice would change are shown before anything is written.

mod drafts;
mod finish;
mod item;
mod people;
pub(super) mod problems;
mod prompts;
pub(crate) mod proposals;
mod rows;
pub mod select;
pub(super) mod suggestions;
mod words;

pub(super) use drafts::{continue_edit, drop_draft};
pub(super) use finish::{redo, undo, undo_in_history};
pub(super) use item::*;
pub(super) use people::{author_or_speaker, join, new_alias, rename, split};
pub(super) use prompts::accept;
pub(super) use suggestions::{accept_suggestion, refuse_suggestion};

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::effect::{JournalJob, MendJob, MendRequest};
use super::mode::{EditAction, EditChoice, Mode, OpenedOver, Picker, PickerRows};
use super::{App, Effect, Message};
use crate::mend::{ChangedLine, Edit, EntryId, Table, Told};
use crate::review::{EventKind, ItemId};
use crate::story::{ClaimIx, EmbedIx, Item, QuoteIx, Story};
use crate::view::lists::View;

/// The message where a story has no file.
const NO_FILE: &str = "this story has no file that could be changed; {palette} export, or \
                       `sayso export --to story`, makes one";

/// What is added to a message where the words of an edit that was not made are kept.
const BACK_TO_IT: &str = " · {continue-edit} goes back to the words";

/// What is known of edits that are being made or looked at.
#[derive(Debug, Default)]
pub struct MendState {
    /// The request whose answer shows what the selected choice would change.
    previewing: Option<u64>,
    /// The lines that it would change, or why it cannot be made.
    preview: Option<Result<Vec<ChangedLine>, String>>,
    /// The request that changes the file.
    making: Option<u64>,
    /// The edits that are being made.
    edits: Vec<Edit>,
    /// The step of the journal that the request takes back, or makes again.
    step: Option<(Box<str>, bool)>,
    /// The order in which suggestions come.
    order: suggestions::Order,
    /// What the edits being made decide about a suggestion.
    settled: Option<suggestions::Settled>,
    /// Who may have said the quote that was given to one of them last.
    candidates: Option<proposals::Candidates>,
    /// The suggestion to be refused once the name of the reviewer is known.
    refusing: Option<EntryId>,
    /// The list to come back to when an edit is done.
    back_to: Option<View>,
    /// What was done, until the story is read again.
    done: Vec<Done>,
    /// What was typed or selected for edits that are in no file yet.
    drafts: drafts::EditDrafts,
}

/// What was done to the file.
#[derive(Debug, Default)]
struct Done {
    /// The message.
    text: String,
    /// The entry to go to.
    entry: Option<EntryId>,
    /// What the journal records of it.
    events: Vec<(ItemId, EventKind)>,
    /// What was decided about a suggestion.
    settled: Option<suggestions::Settled>,
    /// The quotes whose speaker was mended after that failed.
    right_speaker: Vec<ItemId>,
    /// What the journal records instead of the edits: that a step was taken back, or made again.
    step: Option<EventKind>,
}

impl MendState {
    /// Returns the lines that the selected choice would change, once they are known; or why it
    /// cannot be made.
    pub fn preview(&self) -> Option<&Result<Vec<ChangedLine>, String>> {
        self.preview.as_ref()
    }
}

impl App {
    /// Returns the file of the open story, if it has one; of an article that was drafted and has none,
    /// the one that would be made of it.
    pub(crate) fn story_file(&self) -> Option<PathBuf> {
        let wanted = self.stories.open.and_then(|at| self.stories.wanted(at))?;
        wanted.on_disk().or_else(|| proposals::file_to_make(self))
    }

    /// Makes a job on the file of the open story.
    fn mend_job(&mut self, request: MendRequest) -> Option<(u64, Effect)> {
        let path = self.story_file()?;
        let doc = self.doc()?;
        let id = self.next_request_id();
        let job = Box::new(MendJob { id, path, doc, request });
        Some((id, Effect::Journal(JournalJob::Mend(job))))
    }

    /// Makes edits and saves the file.
    pub(super) fn make_edits(&mut self, edits: Vec<Edit>) -> Effect {
        let edits = self.completed(edits);
        let settled = suggestions::settled(self, &edits, false);
        self.make(edits, settled)
    }

    /// Makes edits that decide something about a suggestion, or nothing.
    fn make(&mut self, edits: Vec<Edit>, settled: Option<suggestions::Settled>) -> Effect {
        if self.mend_state.making.is_none() {
            self.mend_state.edits.clone_from(&edits);
            self.mend_state.settled = settled;
        }
        self.change_file(MendRequest::Make(edits))
    }

    /// Returns edits with what goes with them: who changes a suggestion accepts it.
    fn completed(&self, edits: Vec<Edit>) -> Vec<Edit> {
        match self.doc() {
            Some(doc) => suggestions::completed(&doc.story, edits),
            None => edits,
        }
    }

    /// Saves a copy of the file with edits.
    fn save_copy(&mut self, edits: Vec<Edit>, to: PathBuf) -> Effect {
        if self.mend_state.making.is_none() {
            self.mend_state.edits.clone_from(&edits);
        }
        self.change_file(MendRequest::Copy(edits, to))
    }

    /// Returns what takes the last edit back, or makes it again.
    fn step_back(&mut self, again: bool) -> Effect {
        if self.mend_state.making.is_none() {
            self.mend_state.edits.clear();
            self.mend_state.settled = None;
        }
        let request = if again { MendRequest::Redo } else { MendRequest::Undo };
        self.change_file(request)
    }

    fn change_file(&mut self, request: MendRequest) -> Effect {
        if self.mend_state.making.is_some() || self.reload_request.is_some() {
            self.mend_state.step = None;
            let back = if self.keep_begun() { BACK_TO_IT } else { "" };
            return self.say_with_keys(&format!("the edit before is still being saved{back}"));
        }
        let Some((id, effect)) = self.mend_job(request) else {
            self.mend_state.step = None;
            return self.say_with_keys(NO_FILE);
        };
        self.mend_state.making = Some(id);
        effect
    }

    /// Makes what mends a problem, as `sayso check --fix` does.
    fn make_mend(&mut self, edits: Vec<Edit>) -> Effect {
        if self.mend_state.making.is_none() {
            self.mend_state.edits.clone_from(&edits);
            self.mend_state.settled = None;
        }
        self.change_file(MendRequest::Mend(edits))
    }

    /// Opens a picker of choices over the article, with the current one selected.
    fn choose_edit(&mut self, question: &'static str, rows: Vec<EditChoice>) -> Effect {
        self.choose_edit_over(OpenedOver::Read, question, rows)
    }

    /// Opens a picker of choices, with the current one selected.
    fn choose_edit_over(
        &mut self,
        over: OpenedOver,
        question: &'static str,
        rows: Vec<EditChoice>,
    ) -> Effect {
        if self.story_file().is_none() {
            return self.say_with_keys(NO_FILE);
        }
        let now = if question == people::WHO { None } else { rows.iter().position(|row| row.now) };
        let now = now.unwrap_or(0);
        let mut picker = Picker::new(over, PickerRows::Edits(rows, question));
        picker.selected = now;
        self.mode = Mode::Picker(picker);
        self.preview_choice()
    }

    /// Returns the effect that works out what the selected choice would change.
    pub(super) fn preview_choice(&mut self) -> Effect {
        self.mend_state.preview = None;
        self.mend_state.previewing = None;
        let Mode::Picker(picker) = &self.mode else { return Effect::None };
        let PickerRows::Edits(rows, _) = &picker.rows else { return Effect::None };
        let request = match picker.chosen().map(|at| &rows[at]) {
            Some(EditChoice { makes: EditAction::Edits(edits), now: false, .. }) => {
                MendRequest::Preview(self.completed(edits.clone()))
            }
            Some(EditChoice { makes: EditAction::Mend(edits), .. }) => {
                MendRequest::PreviewMend(edits.clone())
            }
            _ => return Effect::None,
        };
        match self.mend_job(request) {
            Some((id, effect)) => {
                self.mend_state.previewing = Some(id);
                effect
            }
            None => Effect::None,
        }
    }

    /// Takes a choice.
    pub(super) fn take_edit(&mut self, choice: EditChoice) -> Effect {
        match choice.makes {
            _ if choice.now => self.say(Message::plain("it is so already")),
            EditAction::Edits(edits) => self.make_edits(edits),
            EditAction::Mend(edits) => self.make_mend(edits),
            EditAction::Ask(what) => prompts::ask(self, what),
            EditAction::AlsoSpeaker(quote) => people::also(self, &quote),
        }
    }

    /// Returns the entry of the selection; `None` where no file lists it.
    fn selected_entry(&self) -> Option<EntryId> {
        EntryId::of(&self.reader.as_ref()?.doc().story, self.item_here()?)
    }

    /// Returns true if the story can be changed and an annotation is selected.
    pub(crate) fn on_entry(&self) -> bool {
        self.selected_entry().is_some()
    }

    /// Returns what is known of edits.
    pub fn mend_state(&self) -> &MendState {
        &self.mend_state
    }
}

/// Returns what an edit did in words: `q7 speaker: Ada Brook → Ben Cole`.
fn in_words(names: &BTreeMap<Box<str>, Box<str>>, told: &Told) -> String {
    let name = |id: &str| names.get(id).map_or_else(|| id.to_owned(), ToString::to_string);
    let is_person = told.entry.table == Table::People && !matches!(&*told.what, "new" | "deleted");
    let id = &if is_person { name(&told.entry.id) } else { told.entry.id.to_string() };
    let has_ids = matches!(&*told.what, "speaker" | "by" | "author" | "person" | "addressee");
    let all = |ids: &str| {
        if has_ids {
            ids.split(", ").map(name).collect::<Vec<_>>().join(", ")
        } else {
            ids.to_owned()
        }
    };
    let (from, to) = (all(&told.from), all(&told.to));
    match (&*told.what, &*from, &*to) {
        ("suggested_by", by, "") => format!("{id} accepted, as {by} suggested"),
        ("new", "", to) => format!("{} {id} made: {to}", told.entry.table.word()),
        ("new" | "deleted", from, "") => {
            format!("{} {id} taken out: {from}", told.entry.table.word())
        }
        ("deleted", _, to) => format!("{} {id} put back: {to}", told.entry.table.word()),
        (what, "", to) => format!("{id} {what}: {to}"),
        (what, from, "") => format!("{id} {what}: {from} taken out"),
        (what, from, to) => format!("{id} {what}: {from} → {to}"),
    }
}

/// Returns the selected item.
fn selected(app: &App) -> Option<Item> {
    app.item_here()
}

/// Returns some words in one line, at most as many as a row can show.
fn short(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(200).collect()
}

/// Returns how the journal names an entry; `None` for one that no review is about.
fn item_id(entry: &EntryId) -> Option<ItemId> {
    matches!(entry.table, Table::Quotes | Table::Claims | Table::Embeds)
        .then(|| ItemId::parse(&entry.to_string()))
        .flatten()
}

/// Returns the item of an entry.
fn item_of(story: &Story, entry: &EntryId) -> Option<Item> {
    let id = &entry.id;
    Some(match entry.table {
        Table::Quotes => {
            Item::Quote(QuoteIx(story.quotes.iter().position(|one| one.id == *id)? as u32))
        }
        Table::Claims => {
            Item::Claim(ClaimIx(story.claims.iter().position(|one| one.id == *id)? as u32))
        }
        Table::Embeds => {
            Item::Embed(EmbedIx(story.embeds.iter().position(|one| one.id == *id)? as u32))
        }
        Table::People | Table::Sources | Table::Mentions => return None,
    })
}
