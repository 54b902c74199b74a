//! The strip on top of a card in the review stance: where the item stands, what was
//! answered, what can be passed, what the source says, what others said.

use super::layout::CardWriter;
use crate::app::review::pass_check::{PassCheck, askable};
use crate::app::state::review_session::{ReviewSession, SaveState};
use crate::review::{
    Axis, Change, Decision, Freshness, ItemRecord, Piece, RemarkKind, Value, WordVersions,
};
use crate::story::{ClaimIx, Claimant, Item, PersonIx};
use crate::view::Role;
use crate::view::review_overlay::{Part, ReviewedStory};
use crate::view::review_signs::{Tally, role};

/// Writes the strip of an item.
pub(super) fn strip(sheet: &mut CardWriter<'_>, session: &ReviewSession, item: Item) {
    let Some(at) = session.position(&sheet.doc.story, item) else { return };
    let id = &session.item(at).id;
    let saving = match session.saving(id) {
        Some(SaveState::Waits) => " · saving…".to_owned(),
        Some(SaveState::Failed(why)) => format!(" · NOT SAVED: {why}"),
        None => String::new(),
    };
    let role = if matches!(session.saving(id), Some(SaveState::Failed(_))) {
        Role::Error
    } else {
        Role::Title
    };
    let mut head = vec![(role, format!("{} · {}{saving}", id.id, session.status(at).word()))];
    head.extend(found(session, at));
    if session.on && session.open_axes(at).contains(&Axis::Verdict) {
        head.push((Role::Warning, " · verdict 1–7".to_owned()));
    }
    sheet.mixed(&head);
    changed(sheet, session, at);
    passage(sheet, session, at);
    answered(sheet, session, at);
    if session.on {
        passable(sheet, session, at);
    }
    if let Some(case) = session.item_record(at) {
        others(sheet, session, at, case);
        remarks(sheet, session, at, case);
        attached(sheet, session, case);
    }
    sheet.gap();
}

/// What has become of the words since they were decided.
fn changed(sheet: &mut CardWriter<'_>, session: &ReviewSession, at: usize) {
    let id = &session.item(at).id;
    if let Some(rebound) = session.rebound().iter().find(|rebound| rebound.to == *id) {
        sheet.line(Role::Dim, &format!("was called {} when it was decided", rebound.from));
    }
    let Some(standing) = session.fits().details(id, session.reviewer()) else { return };
    match standing.freshness {
        Freshness::Kept => return,
        Freshness::Moved => return sheet.line(Role::Dim, "the same words, moved since"),
        Freshness::Gone => return sheet.line(Role::Problem, "its words are nowhere in the text"),
        Freshness::Stale => {}
    }
    if session.on {
        sheet.line(Role::Problem, "words have changed: K keeps the decision, R reopens it");
    }
    for version in &standing.versions {
        let pieces: Vec<(Role, String)> =
            version.diff.iter().map(|piece| of_change(version, piece)).collect();
        sheet.mixed(&pieces);
    }
}

/// Returns a piece of words that changed, told apart without colour as well.
fn of_change(version: &WordVersions, piece: &Piece) -> (Role, String) {
    let (old, new) = (&version.old[piece.old.range()], &version.new[piece.new.range()]);
    match piece.change {
        Change::Same => (Role::Text, new.to_owned()),
        Change::Removed => (Role::Problem, format!("[-{old}-]")),
        Change::Added => (Role::Good, format!("{{+{new}+}}")),
    }
}

/// Returns what an answer looks like: its sign, its axis, its value.
fn answer(decision: &Decision) -> String {
    let value = decision.value;
    let kept = if decision.kept { " (kept)" } else { "" };
    let note = decision.note.as_deref().map(|note| format!(": {note}")).unwrap_or_default();
    format!("{} {} {}{kept}{note}", value.grade().sign(), value.axis().word(), value.shown())
}

/// What who checks has answered.
fn answered(sheet: &mut CardWriter<'_>, session: &ReviewSession, at: usize) {
    let Some(opinion) = session.opinion(at) else { return };
    let mut pieces: Vec<(Role, String)> = Vec::new();
    for decision in opinion.decisions() {
        if !pieces.is_empty() {
            pieces.push((Role::Dim, " · ".to_owned()));
        }
        pieces.push((role(decision.value.grade()), answer(decision)));
    }
    if !pieces.is_empty() {
        sheet.mixed(&pieces);
    }
}

/// What `a` would pass, and what it would not.
fn passable(sheet: &mut CardWriter<'_>, session: &ReviewSession, at: usize) {
    let (mut passes, mut asks) = (Vec::new(), Vec::new());
    for (axis, shown) in askable(session, sheet.doc, at) {
        match shown {
            PassCheck::Passes(value) => passes.push(value.shown()),
            PassCheck::Fails(value, why) => {
                asks.push(format!("{} {} ({why})", axis.word(), value.shown()));
            }
            PassCheck::Nothing(why) => asks.push(format!("{} ({why})", axis.word())),
        }
    }
    if !passes.is_empty() {
        sheet.line(Role::Text, &format!("passes: {}", passes.join(" · ")));
    }
    if !asks.is_empty() {
        sheet.line(Role::Warning, &format!("asks: {}", asks.join(" · ")));
    }
}

/// What the source says of the words, in short.
fn found(session: &ReviewSession, at: usize) -> Option<(Role, String)> {
    let found = session.looked().of(at)?;
    let place = found.locator.as_deref().map(|place| format!(" {place}")).unwrap_or_default();
    let lookup = &found.lookup;
    let rate = match lookup.value {
        Value::Altered | Value::Elided => {
            format!(" · {:.0} % differ", lookup.wer() * 100.0)
        }
        _ => String::new(),
    };
    let what = format!(" · {} in {}{place}{rate}", lookup.value.shown(), found.id);
    Some((role(lookup.value.grade()), what))
}

/// What the source says, word against word.
fn passage(sheet: &mut CardWriter<'_>, session: &ReviewSession, at: usize) {
    let Some(found) = session.looked().of(at) else { return };
    let story = &sheet.doc.story;
    let from = sheet.len();
    let parts = story.spans(session.item(at).item).iter().map(|span| story.text.slice(*span));
    let parts: Vec<&str> = parts.collect();
    let pieces = found.passage(&parts).into_iter().map(|(part, words)| match part {
        Part::Around => (Role::Dim, words),
        Part::Same => (Role::Text, words),
        Part::Removed => (Role::Problem, format!("[-{words}-]")),
        Part::Added => (Role::Good, format!("{{+{words}+}}")),
    });
    let pieces: Vec<(Role, String)> = pieces
        .map(|(role, words)| (role, words.split('\n').collect::<Vec<_>>().join(" ")))
        .collect();
    if pieces.is_empty() {
        return;
    }
    sheet.mixed(&pieces);
    sheet.passage = from..sheet.len();
}

/// What others answered: only once the own answer is there.
fn others(sheet: &mut CardWriter<'_>, session: &ReviewSession, at: usize, case: &ItemRecord) {
    let own = session.opinion(at);
    let checked = session.checked(sheet.doc);
    let seen = Axis::ALL.into_iter().filter(|(axis, _)| checked.sees(&session.item(at).id, *axis));
    for (axis, word) in seen {
        let mine: Option<Value> = own.and_then(|opinion| opinion.value(axis));
        for (who, decision) in case.answers(axis).filter(|(who, _)| *who != session.reviewer()) {
            let agrees = mine == Some(decision.value);
            let role = if agrees { Role::Dim } else { Role::Problem };
            let note = decision.note.as_deref().map(|n| format!(": {n}")).unwrap_or_default();
            sheet.line(role, &format!("{who}: {word} {}{note}", decision.value.shown()));
        }
        if let Some(ruling) = case.ruling(axis) {
            let text = format!("settled by {}: {word} {}", ruling.who, ruling.value.shown());
            sheet.line(Role::Good, &text);
        }
    }
}

/// Notes, queries, blockers.
fn remarks(sheet: &mut CardWriter<'_>, session: &ReviewSession, at: usize, case: &ItemRecord) {
    let checked = session.checked(sheet.doc);
    for remark in &case.remarks {
        if remark.kind == RemarkKind::Note && !checked.hears(&session.item(at).id, &remark.who) {
            continue;
        }
        let (sign, role) = match remark.kind {
            RemarkKind::Note => ("note", Role::Text),
            RemarkKind::Query if remark.closed => ("query, settled", Role::Dim),
            RemarkKind::Query => ("? query", Role::Warning),
            RemarkKind::Blocker if remark.closed => ("blocker, settled", Role::Dim),
            RemarkKind::Blocker => ("! blocker", Role::Problem),
        };
        sheet.line(role, &format!("{sign} by {}: {}", remark.who, remark.text));
        for (who, text, _) in &remark.answers {
            sheet.line(Role::Good, &format!("answer, by {who}: {text}"));
        }
    }
}

/// Evidence that reviewers attached.
fn attached(sheet: &mut CardWriter<'_>, session: &ReviewSession, case: &ItemRecord) {
    for attached in &case.evidence {
        let cited = &attached.cited;
        let of_story = sheet.doc.story.sources.iter().find(|s| s.id == cited.source);
        let brought = session.record().added_sources().find(|b| b.own.id == cited.source);
        let title = of_story
            .map(|source| source.title.to_string())
            .or_else(|| brought.map(|b| b.own.title.to_string()))
            .unwrap_or_else(|| cited.source.to_string());
        let place = cited.locator.as_deref().unwrap_or("no locator");
        sheet.line(Role::Text, &format!("evidence by {}: {title} · {place}", attached.who));
    }
}

/// What who checks decided about what a person says: how much was right, and how much was not.
pub(super) fn of_person(sheet: &mut CardWriter<'_>, checked: &ReviewedStory<'_>, person: PersonIx) {
    let doc = sheet.doc;
    let said = doc.links.quotes_by(person).iter().map(|quote| Item::Quote(*quote));
    let theirs = |claim: &ClaimIx| {
        let by = doc.story.claim(*claim).by;
        let in_theirs = || {
            let mut quotes = doc.links.quotes_of(*claim).iter();
            quotes.any(|quote| doc.story.quote(*quote).speakers.contains(&person))
        };
        by == Claimant::Person(person) || (by == Claimant::Unsaid && in_theirs())
    };
    let claims = doc.links.claims().iter().filter(|claim| theirs(claim));
    let claims = claims.map(|claim| Item::Claim(*claim));
    for (what, tally) in
        [("quotes", Tally::of(checked, said)), ("claims", Tally::of(checked, claims))]
    {
        if tally.all > 0 {
            let role = if tally.wrong > 0 { Role::Problem } else { Role::Text };
            sheet.line(role, &format!("{what}: {}", tally.words()));
        }
    }
}
