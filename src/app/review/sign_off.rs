//! The gate (what is left before the story can go out), signing off, and the report.

use std::path::PathBuf;

use crate::app::command::Call;
use crate::app::effect::{JournalJob, ReportJob};
use crate::app::mode::{Mode, Purpose};
use crate::app::state::active_list::Selection;
use crate::app::state::navigation;
use crate::app::{App, Effect, Message};
use crate::review::event::EventOrigin;
use crate::review::{Concern, Draft, EventKind, Gate, LeftOut, SignOff, latest_sign_off};
use crate::view::lists::View;
use crate::view::table::RowTarget;

/// The scope of a sign-off if nothing was left out.
const FULL_SCOPE: &str = "full";

/// The most items that a scope names.
const MAX_NAMED: usize = 12;

/// Lists what is left; if nothing is, asks for the initials right away.
pub(in crate::app) fn gate(app: &mut App, call: Call) -> Effect {
    if app.session.is_none() {
        return app.say_no_review();
    }
    if app.count_left() == 0 {
        if let Some(text) = app.signed_already() {
            return app.say(Message::plain(text));
        }
        return sign(app, call);
    }
    app.open_view(View::Gate, None)
}

/// Asks for the initials of whoever signs off.
pub(in crate::app) fn sign(app: &mut App, call: Call) -> Effect {
    // in another list the key leads to the gate
    if app.on_list() && !app.on_gate() && app.session.is_some() && app.count_left() > 0 {
        return gate(app, call);
    }
    let Some(session) = app.session.as_ref().filter(|session| session.who.is_some()) else {
        return app.say_no_review();
    };
    if let Some((count, _)) = session.save_failure() {
        let events =
            if count == 1 { "1 event is".to_owned() } else { format!("{count} events are") };
        return app.say_with_keys(&format!(
            "{events} not saved; {{save-again}} saves before you sign off"
        ));
    }
    let initials = session.reviewer().to_owned();
    app.close_view();
    app.open_prompt(Purpose::Initials, initials)
}

/// Accepts the initials; if something is left, asks for the scope.
pub(super) fn accept_initials(app: &mut App, words: &str) -> Effect {
    if words.is_empty() {
        return app.say(Message::error("a sign-off carries initials; Esc leaves it"));
    }
    if app.count_left() == 0 {
        return accept_scope(app, words, FULL_SCOPE);
    }
    let left = app.proposed_scope();
    app.open_prompt(Purpose::Scope(words.into()), left)
}

/// Signs off.
pub(super) fn accept_scope(app: &mut App, initials: &str, scope: &str) -> Effect {
    if scope.is_empty() {
        return app.say(Message::error("say what was checked, or what was left out"));
    }
    app.mode = Mode::Read;
    let Some(session) = &app.session else { return Effect::None };
    let sha256: Box<str> = session.items().sha256().into();
    let short: String = sha256.chars().take(8).collect();
    let annotations = session.record().stale_reasons().annotations().map(Into::into);
    let (initials_kept, scope_kept) = (initials.into(), scope.into());
    let what =
        EventKind::Signoff { initials: initials_kept, scope: scope_kept, sha256, annotations };
    let draft = Draft { item: None, seen: None, what, via: EventOrigin::Key };
    let effect = app.commit(vec![draft]);
    let text = format!(
        "signed off by {initials} · {scope} · text {short} · {}",
        app.keymap.fill("{undo} undo")
    );
    app.say_with(effect, Message::plain(text))
}

/// Accepts by name that something in a journal does not count: it is no line of the gate any more.
pub(in crate::app) fn accept_left_out(app: &mut App, _: Call) -> Effect {
    let Some(left_out) = app.selected_left_out() else {
        return app.say(Message::plain("select a line of the gate that names a journal"));
    };
    if app.session.as_ref().is_none_or(|session| session.who.is_none()) {
        return app.say_no_review();
    }
    let what = left_out.accepted();
    let draft = Draft { item: None, seen: None, what, via: EventOrigin::Key };
    let effect = app.commit(vec![draft]);
    app.refresh_view();
    let undo = app.keymap.fill("{undo} undo");
    let how = match left_out.concern {
        Concern::LeftOut => "is accepted as left out; it stays in its file",
        Concern::Unseen => "is accepted: the other answer holds",
        Concern::DatedAhead => "is accepted as it is dated",
    };
    let text = format!("{} {how} · {undo}", left_out.name());
    app.say_with(effect, Message::plain(text))
}

/// Goes to the item that a line of a journal is about, if it counts and is about one.
pub(in crate::app) fn go_to_left_out(app: &mut App, left_out: &LeftOut) -> Effect {
    if left_out.concern == Concern::LeftOut {
        let stays = "it stays in its file: {gate-accept} accepts that it does not count";
        return app.say_with_keys(stays);
    }
    let item = left_out
        .item
        .as_ref()
        .zip(app.session.as_ref())
        .and_then(|(id, session)| session.items().position(id).map(|at| session.item(at).item));
    let Some(item) = item else {
        return app.say_with_keys("it leads to no item: {gate-accept} accepts the line");
    };
    app.leave_for_text();
    navigation::go_to(app, Selection::Item(item));
    Effect::None
}

/// Writes the report next to the journals.
pub(in crate::app) fn report(app: &mut App, _: Call) -> Effect {
    let (Some(session), Some(doc)) = (&app.session, app.doc()) else {
        return app.say_no_review();
    };
    let (story, record) = (doc.story.clone(), session.record().clone());
    let folders = session.folders().to_vec();
    Effect::Journal(JournalJob::Report(Box::new(ReportJob { story, record, folders })))
}

impl App {
    /// Says where the report is.
    pub(in crate::app) fn handle_reported(&mut self, done: Result<PathBuf, String>) -> Effect {
        self.say(match done {
            Ok(path) => Message::plain(format!("report: {} and .md", path.display())),
            Err(why) => Message::error(format!("no report: {why}")),
        })
    }

    /// Returns what the selected row of the gate says does not count.
    fn selected_left_out(&self) -> Option<LeftOut> {
        match self.list_view()?.selected_target()? {
            RowTarget::LeftOut(left_out) => Some((**left_out).clone()),
            _ => None,
        }
    }

    pub(crate) fn on_left_out(&self) -> bool {
        self.on_gate() && self.selected_left_out().is_some()
    }

    /// Returns how many things are left before the story can go out.
    pub(super) fn count_left(&self) -> usize {
        let (Some(session), Some(doc)) = (&self.session, self.doc()) else { return 0 };
        Gate::of(&doc.story, session.items(), session.record()).count()
    }

    /// Returns what there is to say if the reviewer has signed off, and nothing has changed since.
    fn signed_already(&self) -> Option<String> {
        let session = self.session.as_ref()?;
        match latest_sign_off(session.record(), session.items().sha256()) {
            // one for the text alone is asked for again
            SignOff::Valid(by) if by.who == session.reviewer() && !by.for_text_alone => {
                Some(format!(
                    "signed off by {} · {}: nothing is left, and nothing has changed since",
                    by.initials, by.scope
                ))
            }
            _ => None,
        }
    }

    /// Returns the label of the prompt for initials: what a sign-off would cover.
    pub(super) fn sign_off_label(&self, label: &str) -> String {
        let (Some(session), Some(doc)) = (&self.session, self.doc()) else {
            return label.to_owned();
        };
        let gate = Gate::of(&doc.story, session.items(), session.record());
        let left = match gate.count() {
            0 => "nothing left".to_owned(),
            n => format!("{n} left"),
        };
        let unsourced = gate.lines.iter().filter(|line| !line.kind.blocks()).count();
        let unsourced = match unsourced {
            0 => String::new(),
            n => format!(", {n} without a source"),
        };
        format!("{left}{unsourced} · {label}")
    }

    /// Returns the proposed scope: the items left out, by name if they are few.
    fn proposed_scope(&self) -> String {
        let (Some(session), Some(doc)) = (&self.session, self.doc()) else {
            return FULL_SCOPE.to_owned();
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
            1..=MAX_NAMED => format!("all but {}", names.join(", ")),
            n => format!("all but {n} of {} items", session.items().all().len()),
        }
    }
}
