//! The strip on top of a card in the review stance: where the item stands, what was
//! answered, what can be passed, what the source says, what others said.

use super::build::Sheet;
use crate::app::desk::{Desk, Saving};
use crate::app::passing::{Shown, askable};
use crate::review::{Axis, Case, Change, Decision, Fit, Piece, RemarkKind, Value, Version};
use crate::story::{ClaimIx, Claimant, Item, PersonIx};
use crate::view::Role;
use crate::view::decided::{Tally, role};
use crate::view::reviewed::{Checked, Part};

/// Writes the strip of an item.
pub(super) fn strip(sheet: &mut Sheet<'_>, desk: &Desk, item: Item) {
    let Some(at) = desk.position(&sheet.doc.story, item) else { return };
    let id = &desk.item(at).id;
    let saving = match desk.saving(id) {
        Some(Saving::Waits) => " · saving…".to_owned(),
        Some(Saving::Failed(why)) => format!(" · NOT SAVED: {why}"),
        None => String::new(),
    };
    let role =
        if matches!(desk.saving(id), Some(Saving::Failed(_))) { Role::Error } else { Role::Title };
    let mut head = vec![(role, format!("{} · {}{saving}", id.id, desk.status(at).word()))];
    head.extend(found(desk, at));
    if desk.on && desk.open_axes(at).contains(&Axis::Verdict) {
        head.push((Role::Warning, " · verdict 1–7".to_owned()));
    }
    sheet.mixed(&head);
    changed(sheet, desk, at);
    passage(sheet, desk, at);
    answered(sheet, desk, at);
    if desk.on {
        passable(sheet, desk, at);
    }
    if let Some(case) = desk.case(at) {
        others(sheet, desk, at, case);
        remarks(sheet, desk, at, case);
        attached(sheet, desk, case);
    }
    sheet.gap();
}

/// What has become of the words since they were decided.
fn changed(sheet: &mut Sheet<'_>, desk: &Desk, at: usize) {
    let id = &desk.item(at).id;
    if let Some(rebound) = desk.rebound().iter().find(|rebound| rebound.to == *id) {
        sheet.line(Role::Dim, &format!("was called {} when it was decided", rebound.from));
    }
    let Some(standing) = desk.fits().standing(id, desk.reviewer()) else { return };
    match standing.fit {
        Fit::Kept => return,
        Fit::Moved => return sheet.line(Role::Dim, "the same words, moved since"),
        Fit::Gone => return sheet.line(Role::Problem, "its words are nowhere in the text"),
        Fit::Stale => {}
    }
    if desk.on {
        sheet.line(Role::Problem, "words have changed: K keeps the decision, R reopens it");
    }
    for version in &standing.versions {
        let pieces: Vec<(Role, String)> =
            version.diff.iter().map(|piece| of_change(version, piece)).collect();
        sheet.mixed(&pieces);
    }
}

/// Returns a piece of words that changed, told apart without colour as well.
fn of_change(version: &Version, piece: &Piece) -> (Role, String) {
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
fn answered(sheet: &mut Sheet<'_>, desk: &Desk, at: usize) {
    let Some(opinion) = desk.opinion(at) else { return };
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
fn passable(sheet: &mut Sheet<'_>, desk: &Desk, at: usize) {
    let (mut passes, mut asks) = (Vec::new(), Vec::new());
    for (axis, shown) in askable(desk, sheet.doc, at) {
        match shown {
            Shown::Passes(value) => passes.push(value.shown()),
            Shown::Fails(value, why) => {
                asks.push(format!("{} {} ({why})", axis.word(), value.shown()));
            }
            Shown::Nothing(why) => asks.push(format!("{} ({why})", axis.word())),
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
fn found(desk: &Desk, at: usize) -> Option<(Role, String)> {
    let found = desk.looked().of(at)?;
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
fn passage(sheet: &mut Sheet<'_>, desk: &Desk, at: usize) {
    let Some(found) = desk.looked().of(at) else { return };
    let story = &sheet.doc.story;
    let from = sheet.len();
    let parts = story.spans(desk.item(at).item).iter().map(|span| story.text.slice(*span));
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
fn others(sheet: &mut Sheet<'_>, desk: &Desk, at: usize, case: &Case) {
    let own = desk.opinion(at);
    let checked = desk.checked(sheet.doc);
    let seen = Axis::ALL.into_iter().filter(|(axis, _)| checked.sees(&desk.item(at).id, *axis));
    for (axis, word) in seen {
        let mine: Option<Value> = own.and_then(|opinion| opinion.value(axis));
        for (who, decision) in case.answers(axis).filter(|(who, _)| *who != desk.reviewer()) {
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
fn remarks(sheet: &mut Sheet<'_>, desk: &Desk, at: usize, case: &Case) {
    let checked = desk.checked(sheet.doc);
    for remark in &case.remarks {
        if remark.kind == RemarkKind::Note && !checked.hears(&desk.item(at).id, &remark.who) {
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
fn attached(sheet: &mut Sheet<'_>, desk: &Desk, case: &Case) {
    for attached in &case.evidence {
        let cited = &attached.cited;
        let of_story = sheet.doc.story.sources.iter().find(|s| s.id == cited.source);
        let brought = desk.record().brought().find(|b| b.own.id == cited.source);
        let title = of_story
            .map(|source| source.title.to_string())
            .or_else(|| brought.map(|b| b.own.title.to_string()))
            .unwrap_or_else(|| cited.source.to_string());
        let place = cited.locator.as_deref().unwrap_or("no locator");
        sheet.line(Role::Text, &format!("evidence by {}: {title} · {place}", attached.who));
    }
}

/// What who checks decided about what a person says: how much was right, and how much was not.
pub(super) fn of_person(sheet: &mut Sheet<'_>, checked: &Checked<'_>, person: PersonIx) {
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
