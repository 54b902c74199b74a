//! Handing over: what is left, and signing off.

use std::path::PathBuf;

use super::NO_REVIEW;
use crate::app::command::Call;
use crate::app::effect::{JournalJob, ReportJob};
use crate::app::mode::{Mode, Purpose};
use crate::app::{App, Effect, Message};
use crate::review::event::EventOrigin;
use crate::review::{Draft, EventKind, Gate};
use crate::view::lists::View;

/// What the scope is called if nothing was left out.
const FULL: &str = "full";

/// So many items that are left out of a scope are named.
const NAMED: usize = 12;

/// Lists what is left; with nothing left asks for the initials at once.
pub(in crate::app) fn gate(app: &mut App, call: Call) -> Effect {
    if app.session.is_none() {
        return app.advise(NO_REVIEW);
    }
    if app.left() == 0 {
        return sign(app, call);
    }
    app.open_view(View::Gate, None)
}

/// Asks for the initials of who signs off.
pub(in crate::app) fn sign(app: &mut App, _: Call) -> Effect {
    let Some(session) = app.session.as_ref().filter(|session| session.who.is_some()) else {
        return app.advise(NO_REVIEW);
    };
    if let Some((count, _)) = session.failed() {
        let events =
            if count == 1 { "1 event is".to_owned() } else { format!("{count} events are") };
        return app.advise(&format!("{events} not saved; before a sign-off: {{save-again}}"));
    }
    let initials = session.reviewer().to_owned();
    app.close_view();
    app.ask(Purpose::Initials, initials)
}

/// Takes the initials; where something is left, asks what was left out.
pub(super) fn initialled(app: &mut App, words: &str) -> Effect {
    if words.is_empty() {
        return app.say(Message::error("a sign-off carries initials; Esc leaves it"));
    }
    if app.left() == 0 {
        return scoped(app, words, FULL);
    }
    let left = app.left_out();
    app.ask(Purpose::Scope(words.into()), left)
}

/// Signs off.
pub(super) fn scoped(app: &mut App, initials: &str, scope: &str) -> Effect {
    if scope.is_empty() {
        return app.say(Message::error("say what was checked, or what was left out"));
    }
    app.mode = Mode::Read;
    let Some(session) = &app.session else { return Effect::None };
    let sha256: Box<str> = session.items().sha256().into();
    let short: String = sha256.chars().take(8).collect();
    let what = EventKind::Signoff { initials: initials.into(), scope: scope.into(), sha256 };
    let draft = Draft { item: None, seen: None, what, via: EventOrigin::Key };
    let effect = app.commit(vec![draft]);
    let text = format!(
        "signed off by {initials} · {scope} · text {short} · {}",
        app.keymap.fill("{undo} undo")
    );
    app.say_with(effect, Message::plain(text))
}

/// Writes the report beside the journals.
pub(in crate::app) fn report(app: &mut App, _: Call) -> Effect {
    let (Some(session), Some(doc)) = (&app.session, app.doc()) else {
        return app.advise(NO_REVIEW);
    };
    let (story, record) = (doc.story.clone(), session.record().clone());
    let folders = session.folders().to_vec();
    Effect::Journal(JournalJob::Report(Box::new(ReportJob { story, record, folders })))
}

impl App {
    /// Takes note of where a report is.
    pub(in crate::app) fn hear_reported(&mut self, done: Result<PathBuf, String>) -> Effect {
        self.say(match done {
            Ok(path) => Message::plain(format!("report: {} and .md", path.display())),
            Err(why) => Message::error(format!("no report: {why}")),
        })
    }

    /// Returns how much is left before the open story can go out.
    fn left(&self) -> usize {
        let (Some(session), Some(doc)) = (&self.session, self.doc()) else { return 0 };
        Gate::of(&doc.story, session.items(), session.record()).count()
    }

    /// Returns the scope that is proposed: the items that are left, by name where they are few.
    fn left_out(&self) -> String {
        let (Some(session), Some(doc)) = (&self.session, self.doc()) else {
            return FULL.to_owned();
        };
        let gate = Gate::of(&doc.story, session.items(), session.record());
        let mut names: Vec<&str> = Vec::new();
        for line in gate.lines.iter().filter(|line| line.kind.blocks()) {
            let Some(item) = &line.id else { continue };
            if !names.contains(&&*item.id) {
                names.push(&item.id);
            }
        }
        match names.len() {
            0 => format!("all but {} things left", gate.count()),
            1..=NAMED => format!("all but {}", names.join(", ")),
            n => format!("all but {n} of {} items", session.items().all().len()),
        }
    }
}
