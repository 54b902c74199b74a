//! Attaching evidence: from a source of the story, from one that a reviewer added, or from
//! a new one.

use super::super::command::Call;
pub use super::super::mode::SourceRow;
use super::super::mode::{Mode, OpenedOver, Picker, PickerRows, Purpose};
use super::super::{App, Effect, Message, ReviewSession};
use super::{NO_CURRENT_ITEM, NOT_IN_REVIEW_MODE};
use crate::review::{Axis, EventKind, EvidenceRef, Record, ReviewerSource};
use crate::story::{Item, Source, Stance, Story};

/// Opens the picker of sources; the first row adds a new one.
pub(in crate::app) fn evidence(app: &mut App, _: Call) -> Effect {
    let Some(current) = app.current_item().filter(|_| app.in_review_mode().is_some()) else {
        return app.say_with_keys(NO_CURRENT_ITEM);
    };
    let (Some(session), Some(doc)) = (&app.session, app.doc()) else { return Effect::None };
    let new =
        SourceRow { id: None, title: "new source …".into(), about: "a URL or a title".into() };
    let mut rows = vec![new];
    rows.extend(doc.story.sources.iter().map(|source| SourceRow {
        id: Some(source.id.clone()),
        title: source.title.clone(),
        about: about(source).into(),
    }));
    rows.extend(session.record().added_sources().map(|brought| SourceRow {
        id: Some(brought.own.id.clone()),
        title: brought.own.title.clone(),
        about: format!("brought by {}", brought.who).into(),
    }));
    tell_apart(&mut rows);
    let selected = usize::from(rows.len() > 1);
    let cited = known(app, current.at, None)
        .and_then(|cited| rows.iter().position(|row| row.id.as_deref() == Some(&*cited.source)));
    // most evidence is attached because it supports a claim
    let stance = matches!(current.item, Item::Claim(_)).then_some(Stance::Supports);
    let mut picker = Picker::new(OpenedOver::Read, PickerRows::Sources(rows, stance));
    picker.selected = cited.unwrap_or(selected);
    app.mode = Mode::Picker(picker);
    Effect::None
}

/// Changes how the evidence that is being attached bears on the claim.
pub(in crate::app) fn next_stance(app: &mut App, _: Call) -> Effect {
    if let Mode::Picker(picker) = &mut app.mode
        && let PickerRows::Sources(_, Some(stance)) = &mut picker.rows
    {
        let at = Stance::ALL.iter().position(|(other, _)| other == stance).unwrap_or_default();
        *stance = Stance::ALL[(at + 1) % Stance::ALL.len()].0;
    }
    Effect::None
}

impl App {
    /// Returns true if the picker asks how evidence bears on a claim.
    pub(crate) fn picks_stance(&self) -> bool {
        matches!(&self.mode, Mode::Picker(picker) if matches!(picker.rows, PickerRows::Sources(_, Some(_))))
    }
}

/// Returns what a source is: its kind and its date.
fn about(source: &Source) -> String {
    let kind = source.kind.map(|kind| kind.word().replace('_', " "));
    let facts = [kind, source.date.as_deref().map(str::to_owned)];
    facts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Adds the ID to sources that have the same title, kind and date.
fn tell_apart(rows: &mut [SourceRow]) {
    let same = |row: &SourceRow, rows: &[SourceRow]| {
        let alike = |other: &&SourceRow| (&other.title, &other.about) == (&row.title, &row.about);
        rows.iter().filter(alike).count() > 1
    };
    let alike: Vec<bool> = rows.iter().map(|row| same(row, rows)).collect();
    for (row, _) in rows.iter_mut().zip(alike).filter(|(_, alike)| *alike) {
        if let Some(id) = &row.id {
            let glue = if row.about.is_empty() { "" } else { ", " };
            row.about = format!("{}{glue}{id}", row.about).into();
        }
    }
}

/// Returns evidence already known for an item: where its words were looked up, what the file
/// cites; only from one source, if given.
fn known(app: &App, at: usize, source: Option<&str>) -> Option<EvidenceRef> {
    let (session, doc) = (app.session.as_ref()?, app.doc()?);
    let looked = session.source_checks().cited(at, Axis::Wording);
    let of_file = match session.item(at).item {
        Item::Claim(claim) => {
            doc.story.claim(claim).evidence.iter().map(|e| EvidenceRef::of(&doc.story, e)).collect()
        }
        _ => Vec::new(),
    };
    let looked = looked.into_iter().map(|cited| EvidenceRef { passage: None, ..cited });
    looked.chain(of_file).find(|cited| source.is_none_or(|s| *cited.source == *s))
}

/// Accepts the picked source; asks for the place in it, if that is not known.
pub(in crate::app) fn take_source(
    app: &mut App,
    source: Option<Box<str>>,
    stance: Option<Stance>,
) -> Effect {
    let Some(current) = app.current_item() else { return app.say_with_keys(NO_CURRENT_ITEM) };
    let Some(source) = source else {
        return app.open_prompt(Purpose::NewSource(stance), String::new());
    };
    match known(app, current.at, Some(&source)) {
        Some(cited) if cited.locator.is_some() => {
            attach(app, EvidenceRef { stance, ..cited }, None)
        }
        _ => {
            let source = ReviewerSource { id: source, ..ReviewerSource::default() };
            app.open_prompt(Purpose::Locator(source, stance), String::new())
        }
    }
}

/// Accepts the URL or the title of a new source.
pub(super) fn accept_new_source(app: &mut App, words: &str, stance: Option<Stance>) -> Effect {
    let Some(who) = app.in_review_mode().map(|session| session.reviewer().to_owned()) else {
        return Effect::None;
    };
    if words.is_empty() {
        return app.say(Message::error("a source has a URL or a title; Esc leaves it"));
    }
    let is_url = ["http://", "https://"].iter().any(|scheme| words.starts_with(scheme));
    if !is_url && words.contains("://") {
        return app.say(Message::error("a URL begins with http:// or https://"));
    }
    let id = Record::next_source_id(&who, &mut *app.review_setup.stamps.0);
    let (url, title) = match words.split_once(char::is_whitespace) {
        Some((url, title)) if is_url => (Some(url.into()), title.trim().into()),
        _ if is_url => (Some(words.into()), words.into()),
        _ => (None, words.into()),
    };
    let purpose = Purpose::Locator(ReviewerSource { id, title, url }, stance);
    app.open_prompt(purpose, String::new())
}

/// Accepts the place in the source; none is allowed, and the message says so.
pub(super) fn accept_locator(
    app: &mut App,
    (own, stance): (&ReviewerSource, Option<Stance>),
    words: &str,
) -> Effect {
    app.mode = Mode::Read;
    let locator = (!words.is_empty()).then(|| words.into());
    let source = own.id.clone();
    let cited = EvidenceRef { source, locator, stance, ..EvidenceRef::default() };
    attach(app, cited, (!own.title.is_empty()).then(|| own.clone()))
}

/// Attaches the last evidence to the current item too.
pub(in crate::app) fn again(app: &mut App, _: Call) -> Effect {
    if app.is_key_repeat("evidence-again") {
        return Effect::None;
    }
    match app.in_review_mode().map(|session| session.last_evidence.clone()) {
        None => app.say_with_keys(NOT_IN_REVIEW_MODE),
        Some(None) => app.say_with_keys("no evidence was attached yet: {evidence} attaches some"),
        Some(Some(cited)) => attach_again_if_there(app, cited),
    }
}

/// Attaches the last evidence again, unless its source was undone with it.
fn attach_again_if_there(app: &mut App, cited: EvidenceRef) -> Effect {
    let there = app
        .session
        .as_ref()
        .zip(app.doc())
        .is_some_and(|(session, doc)| title_of(session, &doc.story, &cited.source).is_some());
    if there {
        return attach(app, cited, None);
    }
    app.say_with_keys("the source of the last evidence was undone: {evidence} picks another")
}

/// Returns the title of a source: one of the story, or one that a reviewer added and did not
/// undo.
fn title_of(session: &ReviewSession, story: &Story, source: &str) -> Option<Box<str>> {
    let own = session.record().added_sources().find(|brought| *brought.own.id == *source);
    let own = own.map(|brought| brought.own.title.clone());
    own.or_else(|| story.sources.iter().find(|s| *s.id == *source).map(|s| s.title.clone()))
}

fn attach(app: &mut App, cited: EvidenceRef, own: Option<ReviewerSource>) -> Effect {
    let (Some(current), Some(doc)) = (app.current_item(), app.doc()) else {
        return app.say_with_keys(NO_CURRENT_ITEM);
    };
    let Some(session) = &mut app.session else { return Effect::None };
    session.last_evidence = Some(cited.clone());
    let place = cited.locator.as_deref().unwrap_or("no locator");
    let name = session.item(current.at).id.id.clone();
    let title = match &own {
        Some(own) => own.title.clone(),
        None => {
            title_of(session, &doc.story, &cited.source).unwrap_or_else(|| cited.source.clone())
        }
    };
    let is_claim = matches!(current.item, Item::Claim(_));
    let stance = cited.stance.filter(|_| is_claim).map(|stance| format!(" ({})", stance.word()));
    let text = format!("{name} rests on {title}, {place}{}", stance.unwrap_or_default());
    let draft = session.draft(current.at, EventKind::Evidence { cited, own }, &doc.story);
    let effect = app.commit(vec![draft]);
    let text = format!("{text} · {}", app.keymap.fill("{undo} undo"));
    app.say_with(effect, Message::plain(text))
}
