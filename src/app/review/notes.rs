//! Notes, queries to the author, and blockers.
//!
//! A note that begins with `?` is a query, with `!` a blocker; the sign alone resolves the
//! last open one.

use std::time::Duration;

use super::NO_CURRENT_ITEM;
use crate::app::command::Call;
use crate::app::effect::{Drafts, JournalJob};
use crate::app::mode::{Mode, Prompt, Purpose};
use crate::app::{App, Effect, Message};
use crate::review::reviewer_name::ReviewerName;
use crate::review::{EventKind, EventRef, Remark, RemarkKind};
use crate::story::text::floor_border;

/// What is unfinished is saved this long after a key.
pub(in crate::app) const SAVE_DRAFT_AFTER: Duration = Duration::from_millis(900);

/// The longest note, in bytes.
pub(in crate::app) const MAX_NOTE: usize = 8000;

/// Opens the prompt for a note, with the draft of this item if there is one.
pub(in crate::app) fn note(app: &mut App, _: Call) -> Effect {
    let Some(current) = app.current_item().filter(|_| app.in_review_mode().is_some()) else {
        return app.say_with_keys(NO_CURRENT_ITEM);
    };
    let Some(session) = &app.session else { return Effect::None };
    let begun = session.drafts.get(&session.item(current.at).id).cloned().unwrap_or_default();
    app.open_prompt(Purpose::Note, begun)
}

/// Returns what a note is by its first letter.
pub(in crate::app) fn kind_of(words: &str) -> &'static str {
    match words.trim_start().chars().next() {
        Some('?') => "query",
        Some('!') => "blocker",
        _ => "note",
    }
}

/// Keeps an unfinished note as a draft.
pub(super) fn keep_draft(app: &mut App, words: String) -> Effect {
    app.mode = Mode::Read;
    let Some(current) = app.current_item() else { return Effect::None };
    let Some(session) = &mut app.session else { return Effect::None };
    let id = session.item(current.at).id.clone();
    session.version += 1;
    if words.trim().is_empty() {
        session.drafts.remove(&id);
        return app.save_drafts();
    }
    let kind = kind_of(&words);
    session.drafts.insert(id, words);
    let keep = app.save_drafts();
    let text = app.keymap.fill(&format!("the {kind} is kept as a draft; {{note}} continues it"));
    app.say_with(keep, Message::plain(text))
}

/// Updates the draft of a note, to be saved soon.
pub(super) fn update_draft(app: &mut App, words: String) {
    let now = app.now;
    let Some(current) = app.current_item() else { return };
    let Some(session) = &mut app.session else { return };
    let id = session.item(current.at).id.clone();
    session.drafts.insert(id, words);
    app.drafts_due.get_or_insert(now + SAVE_DRAFT_AFTER);
}

impl App {
    /// Returns the effect that saves the drafts.
    pub fn save_drafts(&mut self) -> Effect {
        self.drafts_due = None;
        let Some(session) = &self.session else { return Effect::None };
        let Ok(who) = ReviewerName::parse(session.reviewer()) else { return Effect::None };
        let written = session.drafts.iter().filter(|(_, words)| !words.trim().is_empty());
        let notes = written.map(|(id, words)| (id.to_string(), words.clone())).collect();
        let typing = self.current_item().filter(|_| self.on_note());
        let open = typing.map(|current| session.item(current.at).id.to_string());
        let folders = session.folders().to_vec();
        Effect::Journal(JournalJob::Drafts(Drafts { folders, who, notes, open }))
    }

    /// Goes to the item of a note that was being typed when the last session ended, unless another
    /// place was asked for; returns what there is to say about drafts.
    pub(super) fn resume_draft(&mut self) -> Option<String> {
        let asked = self.reader.as_ref().is_some_and(|reader| reader.opened_elsewhere);
        let session = self.session.as_mut()?;
        let open = session.interrupted.take().and_then(|id| session.items().position(&id));
        let mut waiting: Vec<usize> =
            session.drafts.keys().filter_map(|id| session.items().position(id)).collect();
        waiting.sort_unstable();
        let name = |at: &usize| session.item(*at).id.id.to_string();
        let kind = |at: &usize| {
            kind_of(session.drafts.get(&session.item(*at).id).map_or("", String::as_str))
        };
        let words = match (open, waiting.as_slice()) {
            (_, []) => return None,
            (Some(at), [_]) => format!("a draft of a {} waits on {}", kind(&at), name(&at)),
            (Some(at), all) => {
                let (kind, name) = (kind(&at), name(&at));
                format!("a draft of a {kind} waits on {name}, one of {} drafts", all.len())
            }
            (None, [one]) => format!("a draft of a {} waits on {}", kind(one), name(one)),
            (None, all) => {
                let names: Vec<String> = all.iter().take(4).map(name).collect();
                let more = if all.len() > 4 { " …" } else { "" };
                format!("{} drafts of notes wait: {}{more}", all.len(), names.join(", "))
            }
        };
        match open {
            Some(at) if !asked => {
                self.go_to_position(at);
                Some(self.keymap.fill(&format!("{words}: {{note}} continues it")))
            }
            _ => Some(words),
        }
    }

    /// Returns the label in front of a prompt's line; `None` for a search. A note's says what the
    /// text is and which item it is about.
    pub fn prompt_label(&self, prompt: &Prompt) -> Option<String> {
        let label = prompt.purpose.sign()?;
        let item = self.current_item().zip(self.session.as_ref());
        let item = item.map(|(current, session)| session.item(current.at).id.id.to_string());
        Some(match (&prompt.purpose, item) {
            (Purpose::Note, Some(item)) => {
                let words = prompt.query.words.trim_start();
                match words.chars().next() {
                    None => format!("note on {item} (? query, ! blocker): "),
                    Some('?') => format!("query to the author on {item}: "),
                    Some('!') => format!("blocker on {item}: "),
                    Some(_) => format!("note on {item}: "),
                }
            }
            (Purpose::Initials, _) => self.sign_off_label(label),
            (Purpose::Reason(value, _), Some(item)) => {
                format!("{item} {}: {label}", value.shown())
            }
            _ => label.to_owned(),
        })
    }

    /// Returns the effect that saves the drafts, if they have changed since they were saved.
    pub fn save_changed_drafts(&mut self) -> Effect {
        if self.drafts_due.is_some() { self.save_drafts() } else { Effect::None }
    }
}

/// Accepts a note.
pub(super) fn accept_note(app: &mut App, words: &str) -> Effect {
    let (Some(current), Some(doc)) = (app.current_item(), app.doc()) else { return Effect::None };
    let what = match (words.chars().next(), words.get(1..).map(str::trim)) {
        (None, _) => {
            app.mode = Mode::Read;
            return keep_draft(app, String::new());
        }
        (Some('?'), Some("")) => match remark_to_resolve(app, current.at, RemarkKind::Query) {
            Some(to) => EventKind::Close { to },
            None => return app.say(Message::error("no query is open here; type its text after ?")),
        },
        (Some('!'), Some("")) => match remark_to_resolve(app, current.at, RemarkKind::Blocker) {
            Some(to) => EventKind::Close { to },
            None => {
                return app.say(Message::error("no blocker is open here; type its text after !"));
            }
        },
        (Some('?'), Some(question)) => EventKind::Query(question.into()),
        (Some('!'), Some(words)) => EventKind::Flag(words.into()),
        _ => EventKind::Note(words.into()),
    };
    app.mode = Mode::Read;
    let Some(session) = &mut app.session else { return Effect::None };
    let id = session.item(current.at).id.clone();
    session.drafts.remove(&id);
    let said = match &what {
        EventKind::Query(_) => "a query to the author",
        EventKind::Flag(_) => "a blocker",
        EventKind::Close { .. } => "resolved",
        _ => "a note",
    };
    let draft = session.draft(current.at, what, &doc.story);
    let effect = Effect::Many(vec![app.commit(vec![draft]), app.save_drafts()]);
    let text = format!("{}: {said} · {}", id.id, app.keymap.fill("{undo} undo"));
    app.say_with(effect, Message::plain(text))
}

/// Returns the name of the last unresolved remark of a kind.
fn remark_to_resolve(app: &App, at: usize, kind: RemarkKind) -> Option<Box<str>> {
    let session = app.session.as_ref()?;
    let open = |remark: &&Remark| remark.kind == kind && !remark.closed;
    let remark = session.item_record(at)?.remarks.iter().rev().find(open)?;
    let record = session.record();
    Some(EventRef::of(&record.entries()[remark.entry].event).as_str().into())
}

/// Starts a new line in a note.
pub(in crate::app) fn newline(app: &mut App, _: Call) -> Effect {
    if let Mode::Prompt(prompt) = &mut app.mode
        && matches!(prompt.purpose, Purpose::Note)
        && prompt.query.words.len() < MAX_NOTE
    {
        prompt.query.words.push('\n');
    }
    Effect::None
}

/// Opens the note in the user's editor.
pub(in crate::app) fn open_editor(app: &mut App, _: Call) -> Effect {
    let words = match &app.mode {
        Mode::Prompt(prompt) if matches!(prompt.purpose, Purpose::Note) => {
            prompt.query.words.clone()
        }
        _ => return Effect::None,
    };
    // the editor takes the terminal, so the drafts are saved first
    Effect::Many(vec![app.save_changed_drafts(), Effect::Edit(words)])
}

impl App {
    /// Handles the text typed in an editor, or the reason why there is none.
    pub(in crate::app) fn handle_edited(&mut self, typed: Result<String, String>) -> Effect {
        match typed {
            Err(why) => self.say(Message::error(why)),
            Ok(words) => {
                let Mode::Prompt(prompt) = &mut self.mode else { return Effect::None };
                let words = words.trim_end();
                let kept = &words[..floor_border(words, words.len().min(MAX_NOTE))];
                kept.clone_into(&mut prompt.query.words);
                update_draft(self, kept.to_owned());
                let keep = self.save_drafts();
                if kept.len() < words.len() {
                    let text = format!("a note has {MAX_NOTE} bytes at most; the rest was cut");
                    return self.say_with(keep, Message::warning(text));
                }
                keep
            }
        }
    }
}
