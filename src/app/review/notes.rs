//! Notes, queries to the author, blockers.
//!
//! A note that begins with `?` is a query, with `!` a blocker; the sign alone settles the
//! query or the blocker that is there.

use std::time::Duration;

use super::NO_ITEM;
use crate::app::command::Call;
use crate::app::effect::{Drafts, JournalJob};
use crate::app::mode::{Mode, Purpose};
use crate::app::{App, Effect, Message};
use crate::review::reviewer_name::ReviewerName;
use crate::review::{EventKind, Remark, RemarkKind};
use crate::story::text::floor_border;

/// A note that is being typed is kept this long after a key.
const SOON: Duration = Duration::from_millis(900);

/// The longest note, in bytes.
pub(in crate::app) const LONGEST: usize = 8000;

/// Opens the line for a note, with what was begun on this item.
pub(in crate::app) fn note(app: &mut App, _: Call) -> Effect {
    let Some(hand) = app.hand().filter(|_| app.in_review_mode().is_some()) else {
        return app.advise(NO_ITEM);
    };
    let Some(session) = &app.session else { return Effect::None };
    let begun = session.drafts.get(&session.item(hand.at).id).cloned().unwrap_or_default();
    app.ask(Purpose::Note, begun)
}

/// Keeps a half-typed note for the next time.
pub(super) fn put_aside(app: &mut App, words: String) -> Effect {
    app.mode = Mode::Read;
    let Some(hand) = app.hand() else { return Effect::None };
    let Some(session) = &mut app.session else { return Effect::None };
    let id = session.item(hand.at).id.clone();
    if words.trim().is_empty() {
        session.drafts.remove(&id);
        return app.keep_drafts();
    }
    session.drafts.insert(id, words);
    let keep = app.keep_drafts();
    let text = app.keymap.fill("what was typed is kept; {note} goes on with it");
    app.say_with(keep, Message::plain(text))
}

/// Takes note of what a note has come to, to be kept soon.
pub(super) fn begun(app: &mut App, words: String) {
    let now = app.now;
    let Some(hand) = app.hand() else { return };
    let Some(session) = &mut app.session else { return };
    let id = session.item(hand.at).id.clone();
    session.drafts.insert(id, words);
    app.drafts_due.get_or_insert(now + SOON);
}

impl App {
    /// Returns what keeps the notes that were begun.
    pub fn keep_drafts(&mut self) -> Effect {
        self.drafts_due = None;
        let Some(session) = &self.session else { return Effect::None };
        let Ok(who) = ReviewerName::parse(session.reviewer()) else { return Effect::None };
        let written = session.drafts.iter().filter(|(_, words)| !words.trim().is_empty());
        let notes = written.map(|(id, words)| (id.to_string(), words.clone())).collect();
        let folders = session.folders().to_vec();
        Effect::Journal(JournalJob::Drafts(Drafts { folders, who, notes }))
    }

    /// Returns what keeps the notes that were begun, if something was typed that is not kept.
    pub fn keep_last_drafts(&mut self) -> Effect {
        if self.drafts_due.is_some() { self.keep_drafts() } else { Effect::None }
    }
}

/// Takes a note.
pub(super) fn noted(app: &mut App, words: &str) -> Effect {
    let (Some(hand), Some(doc)) = (app.hand(), app.doc()) else { return Effect::None };
    let what = match (words.chars().next(), words.get(1..).map(str::trim)) {
        (None, _) => {
            app.mode = Mode::Read;
            return put_aside(app, String::new());
        }
        (Some('?'), Some("")) => match to_settle(app, hand.at, RemarkKind::Query) {
            Some(to) => EventKind::Close { to },
            None => return app.say(Message::error("no query is open here; words make one")),
        },
        (Some('!'), Some("")) => match to_settle(app, hand.at, RemarkKind::Blocker) {
            Some(to) => EventKind::Close { to },
            None => return app.say(Message::error("no blocker is open here; words make one")),
        },
        (Some('?'), Some(question)) => EventKind::Query(question.into()),
        (Some('!'), Some(words)) => EventKind::Flag(words.into()),
        _ => EventKind::Note(words.into()),
    };
    app.mode = Mode::Read;
    let Some(session) = &mut app.session else { return Effect::None };
    let id = session.item(hand.at).id.clone();
    session.drafts.remove(&id);
    let said = match &what {
        EventKind::Query(_) => "a query to the author",
        EventKind::Flag(_) => "a blocker",
        EventKind::Close { .. } => "settled",
        _ => "a note",
    };
    let draft = session.draft(hand.at, what, &doc.story);
    let effect = Effect::Many(vec![app.commit(vec![draft]), app.keep_drafts()]);
    let text = format!("{} {said} · {}", id.id, app.keymap.fill("{undo} undo"));
    app.say_with(effect, Message::plain(text))
}

/// Returns the event of the last remark of a kind that is not settled.
fn to_settle(app: &App, at: usize, kind: RemarkKind) -> Option<Box<str>> {
    let session = app.session.as_ref()?;
    let open = |remark: &&Remark| remark.kind == kind && !remark.closed;
    let remark = session.item_record(at)?.remarks.iter().rev().find(open)?;
    Some(session.record().entries()[remark.entry].event.id.clone())
}

/// Begins a new line in a note.
pub(in crate::app) fn newline(app: &mut App, _: Call) -> Effect {
    if let Mode::Prompt(prompt) = &mut app.mode
        && matches!(prompt.purpose, Purpose::Note)
        && prompt.query.words.len() < LONGEST
    {
        prompt.query.words.push('\n');
    }
    Effect::None
}

/// Asks for the note to be typed in an editor.
pub(in crate::app) fn open_editor(app: &mut App, _: Call) -> Effect {
    let words = match &app.mode {
        Mode::Prompt(prompt) if matches!(prompt.purpose, Purpose::Note) => {
            prompt.query.words.clone()
        }
        _ => return Effect::None,
    };
    // while the editor has the terminal nothing else is done
    Effect::Many(vec![app.keep_last_drafts(), Effect::Edit(words)])
}

impl App {
    /// Takes what was typed in an editor; `None` where there is none to be had (why is said).
    pub(in crate::app) fn hear_edited(&mut self, typed: Result<String, String>) -> Effect {
        match typed {
            Err(why) => self.say(Message::error(why)),
            Ok(words) => {
                let Mode::Prompt(prompt) = &mut self.mode else { return Effect::None };
                let words = words.trim_end();
                let kept = &words[..floor_border(words, words.len().min(LONGEST))];
                kept.clone_into(&mut prompt.query.words);
                begun(self, kept.to_owned());
                let keep = self.keep_drafts();
                if kept.len() < words.len() {
                    let text = format!("a note has {LONGEST} bytes at most; what follows was cut");
                    return self.say_with(keep, Message::warning(text));
                }
                keep
            }
        }
    }
}
