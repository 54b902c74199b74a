//! Entering and leaving review mode, and going from open item to open item.

use std::fmt::Write as _;

use crate::app::command::Call;
use crate::app::mode::{Mode, Purpose};
use crate::app::state::navigation::WRAPPED;
use crate::app::state::review_session::Progress;
use crate::app::{App, Effect, Message, ReviewSession};
use crate::review::reviewer_name::{InvalidName, ReviewerName};
use crate::review::{SignOff, VoidReason, latest_sign_off};
use crate::story::formats::html;
use crate::view::lists::counted;

/// Enters review mode; the reviewer's name is asked for once.
pub(in crate::app) fn enter(app: &mut App, _: Call) -> Effect {
    if app.reader.is_none() {
        return app.say_no_review();
    }
    // from a list, or beside a source, back to the article
    if app.story_view.is_some() {
        app.leave_for_text();
    }
    app.drop_source();
    app.review_setup.enter_when_loaded = true;
    match &app.session {
        Some(_) => begin(app),
        None if app.reader.as_ref().is_some_and(|r| r.doc().story.whole) => {
            app.request_reviews(true)
        }
        None => app.say(Message::plain("still reading the annotations")),
    }
}

/// Begins once the journals are read: at the current item, else at the first open one.
pub(super) fn begin(app: &mut App) -> Effect {
    app.review_setup.enter_when_loaded = false;
    let _ = app.take_refusal();
    let Some(session) = &mut app.session else { return Effect::None };
    if let Some(reader) =
        app.reader.as_ref().filter(|r| r.doc().story.meta.format == html::FORMAT.name)
    {
        let name = reader.doc().story.text.name();
        let what =
            format!("text taken from a web page: `sayso new {name}` makes a story to review");
        return app.say(Message::plain(what));
    }
    if session.items().all().is_empty() {
        return app.say(Message::plain("nothing is marked here that could be reviewed"));
    }
    if session.who.is_none() {
        session.who.clone_from(&app.review_setup.who);
        if session.who.is_none() {
            return app.open_prompt(Purpose::Reviewer, String::new());
        }
        let who = session.reviewer().into();
        session.set_reviewer(who);
    }
    session.in_review_mode = true;
    let mut told = entry_summary(app);
    if let Some(waits) = app.resume_draft() {
        let _ = write!(told, " · {waits}");
    }
    if app.current_item().is_none() {
        first_open(app);
    }
    app.layout();
    app.say(Message::plain(told))
}

/// Goes to the first open item at or after the top of the window, else to the first of all.
fn first_open(app: &mut App) {
    let (Some(session), Some(reader)) = (&app.session, &app.reader) else { return };
    let story = &reader.doc().story;
    let from = reader.visible_span().start;
    let start = |at: usize| crate::view::links::start(story, session.item(at).item);
    let all = session.items().all().len();
    let first = (0..all).find(|at| start(*at) >= from && !session.status(*at).is_done());
    let first = first.or_else(|| (0..all).find(|at| !session.status(*at).is_done()));
    if let Some(at) = first {
        app.go_to_position(at);
    }
}

/// Accepts the reviewer's name.
pub(super) fn accept_reviewer(app: &mut App, words: &str) -> Effect {
    match ReviewerName::parse(words) {
        Err(why) => app.say(Message::error(format!("{why}. {}", InvalidName::HINT))),
        Ok(who) => {
            let who: Box<str> = who.as_str().into();
            app.mode = Mode::Read;
            app.review_setup.who = Some(who.clone());
            if let Some(session) = &mut app.session {
                session.set_reviewer(who);
            }
            if let Some(refused) = app.refuse_as_named() {
                return refused;
            }
            // with the name, the drafts of this reviewer can be read
            let reviews = app.request_reviews(true);
            Effect::Many(vec![reviews, begin(app)])
        }
    }
}

/// Returns the message on entering: the progress, the sign-off, the other reviewers, problems of
/// the journals.
fn entry_summary(app: &App) -> String {
    let Some(session) = &app.session else { return String::new() };
    let mut text = format!("{}: {}", session.reviewer(), session.progress().words());
    text.push_str(&sign_off_text(session));
    let others: Vec<&str> =
        session.record().reviewers().filter(|w| *w != session.reviewer()).collect();
    if !others.is_empty() {
        let _ = write!(text, " · also here: {}", others.join(", "));
    }
    if let Some(trouble) = session.journal_problems().first() {
        let more = session.journal_problems().len() - 1;
        let name = trouble.path.file_name().unwrap_or_default().to_string_lossy();
        let line = if trouble.line == 0 { String::new() } else { format!(":{}", trouble.line) };
        let _ = write!(text, " · {name}{line}: {}", trouble.what);
        if more > 0 {
            let _ = write!(text, " and {more} more");
        }
    }
    text
}

/// Returns the part about the sign-off: that there is one, or that it is void.
pub(super) fn sign_off_text(session: &ReviewSession) -> String {
    match latest_sign_off(session.record(), session.items().sha256()) {
        SignOff::None => String::new(),
        SignOff::Valid(by) => format!(" · signed off by {}{}", by.initials, by.limits()),
        SignOff::Voided(by, VoidReason::Text) => {
            format!(" · sign-off of {} void: the text was edited", by.initials)
        }
        SignOff::Voided(by, VoidReason::Annotations) => {
            format!(" · sign-off of {} void: the annotations or a source changed", by.initials)
        }
        SignOff::Voided(by, _) => format!(" · sign-off of {} void", by.initials),
    }
}

/// Leaves review mode.
pub(in crate::app) fn leave(app: &mut App, _: Call) -> Effect {
    if let Some(session) = &mut app.session {
        session.in_review_mode = false;
        session.bulk = None;
    }
    app.say(Message::plain("left review mode; all decisions are kept"))
}

pub(in crate::app) fn next_open(app: &mut App, call: Call) -> Effect {
    open_by(app, call, true)
}

pub(in crate::app) fn previous_open(app: &mut App, call: Call) -> Effect {
    open_by(app, call, false)
}

fn open_by(app: &mut App, call: Call, forward: bool) -> Effect {
    if app.session.is_none() {
        return app.say_no_review();
    }
    let mut said = Effect::None;
    for _ in 0..call.times().min(1000) {
        said = step(app, forward);
    }
    said
}

/// Goes to the next open item of the active list; returns what there is to say about that.
pub(super) fn advance(app: &mut App) -> Option<String> {
    let before = app.message.clone();
    let _ = step(app, true);
    let said = std::mem::replace(&mut app.message, before);
    said.filter(|m| Some(m) != app.message.as_ref()).map(|message| message.text)
}

fn step(app: &mut App, forward: bool) -> Effect {
    let (Some(session), Some(reader)) = (&app.session, &app.reader) else { return Effect::None };
    let among = session.active_items(reader);
    let from = app.current_item().map_or_else(|| before_window(app), |current| current.at);
    match session.next_open(from, &among, forward) {
        Some((at, past)) => {
            app.go_to_position(at);
            match past {
                true if forward => app.say(Message::plain(WRAPPED[0])),
                true => app.say(Message::plain(WRAPPED[1])),
                false => Effect::None,
            }
        }
        None => nothing_left(app, from),
    }
}

/// Returns the position before the first item of the window.
fn before_window(app: &App) -> usize {
    let (Some(session), Some(reader)) = (&app.session, &app.reader) else { return usize::MAX };
    let story = &reader.doc().story;
    let from = reader.visible_span().start;
    let items = session.items().all();
    let first = items.partition_point(|r| crate::view::links::start(story, r.item) < from);
    first.checked_sub(1).unwrap_or(usize::MAX)
}

/// Says that nothing is left, in the active list or at all.
fn nothing_left(app: &mut App, from: usize) -> Effect {
    let Some(session) = &app.session else { return Effect::None };
    let Progress { all, done, .. } = session.progress();
    let here =
        (from < all && !session.status(from).is_done()).then_some("only this one is open here");
    match (here, all - done) {
        (Some(here), 1) => app.say(Message::plain(here.replace(" here", ""))),
        (_, 0) => {
            let text = match app.count_left() {
                0 => format!("nothing left: all {all} done; {{gate}} signs off"),
                n => format!("all {all} done; {{gate}} lists {} left", counted(n, "thing")),
            };
            app.say_with_keys(&text)
        }
        (Some(here), n) => {
            let name = app.list_name();
            app.say(Message::plain(format!("{here}, in {name}; {n} open in all")))
        }
        (None, n) => {
            let text = format!(
                "nothing left in {}; {n} open elsewhere: {{earlier-list}} leaves the list",
                app.list_name()
            );
            app.say_with_keys(&text)
        }
    }
}

/// The conditions that the table of commands names: whether a command can do something now.
impl App {
    pub(crate) fn has_session(&self) -> bool {
        self.session.is_some()
    }

    pub(crate) fn has_renamed_journals(&self) -> bool {
        self.session.as_ref().is_some_and(|session| !session.renamed_journals().is_empty())
    }

    pub(crate) fn on_reviewed(&self) -> bool {
        self.current_item().is_some()
    }

    pub(crate) fn on_reviewed_quote(&self) -> bool {
        self.current_item().is_some() && self.on_quote()
    }

    pub(crate) fn on_stale(&self) -> bool {
        self.current_item().zip(self.session.as_ref()).is_some_and(|(current, session)| {
            session.status(current.at) == crate::review::Status::Stale
        })
    }

    pub(crate) fn on_gate(&self) -> bool {
        use crate::app::state::list_view::ListKind;
        use crate::view::lists::View;
        self.list_view().is_some_and(|list_view| list_view.kind == ListKind::View(View::Gate))
    }

    pub(crate) fn on_note(&self) -> bool {
        matches!(&self.mode, Mode::Prompt(prompt) if matches!(prompt.purpose, Purpose::Note))
    }
}
