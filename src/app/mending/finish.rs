//! What an edit did: it is said, the story is read again from its file, and the reviewer's journal
//! records who changed what, from what.

use std::path::Path;

use super::super::command::Call;
use super::super::effect::{SavedStory, ShownStory};
use super::super::event::{MendFailure, Mended};
use super::super::state::active_list::Selection;
use super::super::state::navigation;
use super::super::{App, Effect, Message, Mode};
use super::suggestions::Settled;
use super::{BACK_TO_IT, Done, in_words, item_id, item_of};
use crate::app::mode::PickerRows;
use crate::app::review;
use crate::app::review::pass_check::{PassCheck, shown};
use crate::mend::{ChangedLine, Told};
use crate::review::event::EventOrigin;
use crate::review::{Axis, Draft, EventKind, ItemId, Record, Value};
use crate::story::Story;
use crate::view::lists::counted;
use crate::view::table::RowTarget;

impl App {
    /// Handles the lines that the selected choice would change.
    pub(in crate::app) fn handle_mend_preview(
        &mut self,
        id: u64,
        lines: Result<Vec<ChangedLine>, String>,
    ) -> Effect {
        if self.mend_state.previewing == Some(id) {
            self.mend_state.preview = Some(lines);
        }
        Effect::None
    }

    /// Handles a change of the story's file.
    pub(in crate::app) fn handle_mended(
        &mut self,
        id: u64,
        outcome: Result<Mended, MendFailure>,
    ) -> Effect {
        if self.mend_state.making != Some(id) {
            return Effect::None;
        }
        self.mend_state.making = None;
        self.mend_state.preview = None;
        let step = self.mend_state.step.take();
        let settled = self.mend_state.settled.take();
        match outcome {
            Ok(Mended { copy: Some(copy), made: false, .. })
                if self.story_file().as_ref() != Some(&copy) =>
            {
                let text = format!("saved as {}: open it to go on there", copy.display());
                let ended = self.end_edit();
                self.message = Some(Message::plain(text));
                self.back_to_list();
                ended
            }
            Ok(mut mended) => {
                let made = mended.copy.take().filter(|_| mended.made);
                let done = self.done(&mended, settled);
                let mut done = Done { step: step.map(kind_of_step), ..done };
                if let Some((path, at)) = made.zip(self.stories.open) {
                    let name = path.file_name().unwrap_or_default().to_string_lossy();
                    done.text = format!("made {name} · {}", done.text);
                    self.stories.move_to(at, path);
                }
                self.message = Some(Message::plain(format!("{} · saved", done.text)));
                self.mend_state.done.push(done);
                let shown = match mended.saved {
                    Some(saved) => self.show_saved(*saved),
                    None => self.read_again(),
                };
                Effect::Many(vec![self.end_edit(), shown])
            }
            Err(MendFailure { why, copy: None }) => {
                let back =
                    if self.keep_begun() { self.keymap.fill(BACK_TO_IT) } else { String::new() };
                self.message = Some(Message::warning(why + &back));
                self.back_to_list();
                Effect::None
            }
            Err(MendFailure { why, copy: Some(copy) }) => {
                self.put_aside();
                self.mend_state.settled = settled;
                let edits = std::mem::take(&mut self.mend_state.edits);
                let prompt = super::prompts::ask_copy(self, edits, copy.display().to_string());
                self.say_with(prompt, Message::warning(why))
            }
        }
    }

    /// Returns the effect that reads the story again from its file.
    fn read_again(&mut self) -> Effect {
        let load = self.reader.as_ref().map(|reader| reader.load);
        load.map_or(Effect::None, |load| self.handle_changed(load))
    }

    /// Returns the effect that shows the story of the file that was saved.
    fn show_saved(&mut self, saved: SavedStory) -> Effect {
        let before = self.doc().filter(|doc| doc.story.whole);
        let path = self.story_file().filter(|path| Path::new(saved.story.text.name()) == path);
        let (Some(before), Some(path)) = (before, path) else { return self.read_again() };
        let id = self.next_request_id();
        self.reload_request = Some(id);
        Effect::Show(Box::new(ShownStory { id, path, saved, before }))
    }

    /// Returns what is to be said, shown and recorded of a change.
    fn done(&self, mended: &Mended, settled: Option<Settled>) -> Done {
        let undo = if mended.undone { "{redo-edit} redo" } else { "{undo-edit} undo" };
        let words = |told| in_words(&mended.names, told);
        let is_said = |told: &&Told| !matches!(&*told.what, "suggested_by" | "score");
        let told: Vec<&Told> = match &settled {
            Some(settled) if settled.alone() => Vec::new(),
            Some(_) => mended.told.iter().filter(is_said).collect(),
            None => mended.told.iter().collect(),
        };
        let mut text: Vec<String> = told.iter().copied().take(2).map(words).collect();
        if let Some(more) = told.len().checked_sub(2).filter(|n| *n > 0) {
            text.push(format!("{more} more"));
        }
        text.extend(settled.as_ref().map(|settled| {
            let alone = settled.alone().then(|| settled.in_words());
            alone.unwrap_or_else(|| "so the suggestion is accepted".to_owned())
        }));
        if mended.merged {
            text.push("another program changed the file too; it has both".to_owned());
        }
        let added = mended.lines.iter().filter(|line| line.added).count();
        let lines = counted(added.max(mended.lines.len() - added), "line");
        let taken_back = if mended.undone { "taken back: " } else { "" };
        let undo = self.keymap.fill(undo);
        let text = format!("{taken_back}{} · {lines} · {undo}", text.join("; "));
        let events = mended.told.iter().filter_map(event).collect();
        let mended_speaker = |told: &&Told| &*told.what == "speaker" && !mended.undone;
        let right_speaker = mended.told.iter().filter(mended_speaker);
        let right_speaker = right_speaker.filter_map(|told| item_id(&told.entry));
        let right_speaker = right_speaker.filter(|id| self.speaker_failed(id)).collect();
        let last = || mended.told.last().map(|told| told.entry.clone());
        let next = settled.as_ref().map(|settled| settled.next().cloned());
        let entry = next.flatten().or_else(last);
        Done { text, entry, events, settled, right_speaker, step: None }
    }

    /// Returns true if the reviewer's answer for a quote is that somebody else said it.
    fn speaker_failed(&self, id: &ItemId) -> bool {
        let Some(session) = self.in_review_mode() else { return false };
        let at = session.items().position(id);
        at.and_then(|at| session.fresh_value(at, Axis::Attribution)) == Some(Value::WrongSpeaker)
    }

    /// Returns true if an edit is to be recorded in the journal of a reviewer who is known.
    pub(in crate::app) fn edit_to_record(&self) -> bool {
        let any =
            |done: &Done| done.step.is_some() || done.settled.is_some() || !done.events.is_empty();
        let events = self.mend_state.done.iter().any(any);
        events && self.review_setup.who.is_some()
    }

    /// Shows and records what was done, once the story was read again.
    pub(in crate::app) fn finish_edit(&mut self) -> Effect {
        // with a review session, only once that has the new story too
        let waits = self.edit_to_record() && self.session.is_none();
        if self.reloaded.is_some() || self.reload_request.is_some() || waits {
            return Effect::None;
        }
        let all = std::mem::take(&mut self.mend_state.done);
        let finished: Vec<Effect> = all.into_iter().map(|done| self.finish_one(done)).collect();
        if finished.is_empty() {
            return Effect::None;
        }
        // what was recorded just now belongs in the lists of the review
        self.refresh_view();
        Effect::Many(finished)
    }

    fn finish_one(&mut self, done: Done) -> Effect {
        let Some(doc) = self.doc() else { return Effect::None };
        let item = done.entry.as_ref().and_then(|entry| item_of(&doc.story, entry));
        let item = item.filter(|item| !self.in_list() && !doc.story.spans(*item).is_empty());
        if let Some(item) = item {
            navigation::go_to(self, Selection::Item(item));
        }
        let recorded = self.record_edit(&doc.story, &done);
        let left = done.settled.as_ref().map(|_| format!(" · {}", self.suggestions_left()));
        self.message = Some(Message::plain(done.text + &left.unwrap_or_default()));
        self.back_to_list();
        recorded
    }

    /// Records an edit in the journal, if there is a reviewer.
    fn record_edit(&mut self, story: &Story, done: &Done) -> Effect {
        let Some(session) = self.session.as_ref().filter(|session| session.who.is_some()) else {
            return Effect::None;
        };
        let mut drafts: Vec<Draft> = Vec::new();
        if let Some(what) = done.step.clone() {
            let draft = Draft { item: None, seen: None, what, via: EventOrigin::Key };
            return self.commit(vec![draft]);
        }
        drafts.extend(done.settled.as_ref().and_then(Settled::draft));
        for (id, what) in &done.events {
            drafts.push(match session.items().position(id) {
                Some(at) => session.draft(at, what.clone(), story),
                None => Draft {
                    item: Some(id.clone()),
                    seen: None,
                    what: what.clone(),
                    via: EventOrigin::Key,
                },
            });
        }
        for id in &done.right_speaker {
            let (Some(at), Some(doc)) = (session.items().position(id), self.doc()) else {
                continue;
            };
            // only what could be passed by a key: the source may say that it is somebody else again
            if let PassCheck::Passes(value) = shown(session, &doc, at, Axis::Attribution) {
                let evidence = session.source_checks().cited(at, Axis::Attribution);
                let what = EventKind::Decide { value, evidence, note: None };
                drafts.push(session.draft(at, what, story));
            }
        }
        self.commit(drafts)
    }

    /// Returns true while the choices of an edit are open.
    pub(crate) fn choosing_edit(&self) -> bool {
        matches!(&self.mode, Mode::Picker(picker) if matches!(picker.rows, PickerRows::Edits(..)))
    }
}

/// Takes the last edit back, or makes it again: with a reviewer, the step of the journal too.
pub(super) fn undo_last(app: &mut App, again: bool) -> Effect {
    let step = app.session.as_ref().filter(|session| session.who.is_some()).and_then(|session| {
        let record = session.record();
        let own = record.entries().iter().rev().filter(|e| *e.event.who == *session.reviewer());
        let mut edits = own.filter(|e| matches!(e.event.what, EventKind::Edit { .. }));
        let last = if again { edits.rfind(|e| e.void) } else { edits.find(|e| !e.void) };
        last.map(|entry| entry.event.step.clone())
    });
    match step {
        Some(step) => back(app, step, again),
        None => app.step_back(again),
    }
}

/// Takes the last step of the review back: where that is an edit, in the file too.
pub(in crate::app) fn undo(app: &mut App, call: Call) -> Effect {
    step_or(app, false).unwrap_or_else(|| review::undo(app, call))
}

/// Makes the step again that was taken back last: where that is an edit, in the file too.
pub(in crate::app) fn redo(app: &mut App, call: Call) -> Effect {
    step_or(app, true).unwrap_or_else(|| review::redo(app, call))
}

/// Returns the effect that takes back the reviewer's last step, or makes it again, if it is an edit.
fn step_or(app: &mut App, again: bool) -> Option<Effect> {
    let session = app.in_review_mode()?;
    let (record, who) = (session.record(), session.reviewer());
    let step = if again { record.to_redo(who) } else { record.to_undo(who) }?;
    let step = Box::<str>::from(step);
    is_edit(record, &step).then(|| back(app, step, again))
}

/// Takes the step back that is selected in the history: of edits only the last can be.
pub(in crate::app) fn undo_in_history(app: &mut App, call: Call) -> Effect {
    let target = app.list_view().and_then(|list_view| list_view.selected_target().cloned());
    let Some(RowTarget::Event(at)) = target else { return review::undo_step(app, call) };
    let Some(session) = &app.session else { return Effect::None };
    let (record, who) = (session.record(), session.reviewer());
    let Some(entry) = record.entries().get(at) else { return Effect::None };
    let step = match &entry.event.what {
        EventKind::Undo { step } | EventKind::Redo { step } => step.clone(),
        _ => entry.event.step.clone(),
    };
    if !is_edit(record, &step) || *entry.event.who != *who {
        return review::undo_step(app, call);
    }
    let is = |other: Option<&str>| other == Some(&*step);
    match (is(record.to_undo(who)), is(record.to_redo(who))) {
        (true, _) => back(app, step, false),
        (_, true) => back(app, step, true),
        _ => app.say_with_keys(
            "edits of the file are taken back one after the other: {undo}, from the last",
        ),
    }
}

fn is_edit(record: &Record, step: &str) -> bool {
    record.step(step).any(|entry| matches!(entry.event.what, EventKind::Edit { .. }))
}

fn back(app: &mut App, step: Box<str>, again: bool) -> Effect {
    app.mend_state.step = Some((step, again));
    app.step_back(again)
}

/// Returns what the journal records of a step that was taken back, or made again.
fn kind_of_step((step, again): (Box<str>, bool)) -> EventKind {
    if again { EventKind::Redo { step } } else { EventKind::Undo { step } }
}

/// Returns the event of an edit; `None` for an entry that no review is about.
fn event(told: &Told) -> Option<(ItemId, EventKind)> {
    let (what, from, to) = (told.what.clone(), told.from.clone(), told.to.clone());
    Some((item_id(&told.entry)?, EventKind::Edit { what, from, to }))
}
