//! The review section at the top of a card: the status of the item, the answers so far,
//! what can be passed, what the source says, what others said.

use super::Room;
use super::layout::CardWriter;
use crate::app::command::{Command, Context};
use crate::app::review::kind_of;
use crate::app::review::pass_check::{PassCheck, askable, cut_off, way_to_answer};
use crate::app::state::review_session::{ReviewSession, SaveState};
use crate::review::{
    Axis, Change, Decision, Freshness, Grade, ItemRecord, Opinion, Piece, RemarkKind, Value,
    WordVersions, why_no_source,
};
use crate::story::{ClaimIx, Claimant, Form, Item, PersonIx};
use crate::view::Role;
use crate::view::review_overlay::{Part, ReviewedStory};
use crate::view::review_signs::{Tally, role};

/// Writes the review section of an item.
pub(super) fn review_section(writer: &mut CardWriter<'_>, session: &ReviewSession, item: Item) {
    let Some(at) = session.position(&writer.doc.story, item) else { return };
    let id = &session.item(at).id;
    let saving = match session.save_state_of(id) {
        Some(SaveState::Pending) => " · saving…".to_owned(),
        Some(SaveState::Failed(why)) => format!(" · NOT SAVED: {why}"),
        None => String::new(),
    };
    let role = if matches!(session.save_state_of(id), Some(SaveState::Failed(_))) {
        Role::Error
    } else {
        Role::Title
    };
    let mut head = vec![(role, format!("{} · {}{saving}", id.id, session.status(at).word()))];
    head.extend(found(session, at));
    let judged = session.open_axes(at).contains(&Axis::Verdict);
    if session.in_review_mode && judged && writer.room != Room::Preview {
        head.push((Role::Warning, " ·".to_owned()));
        let keys = verdict_keys(writer, &head);
        writer.chunks(&head, Role::Warning, &keys);
    } else {
        writer.pieces(&head);
    }
    changed(writer, session, at);
    unseen(writer, session, at);
    passage(writer, session, at);
    answered(writer, session, at);
    if session.in_review_mode {
        passable(writer, session, at);
    }
    paraphrased(writer, session, at);
    if let Some(opinion) = session.opinion(at).filter(|opinion| opinion.is_decided()) {
        rests_on(writer, session, opinion);
    }
    if let Some(words) = session.drafts.get(id).filter(|words| !words.trim().is_empty()) {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let kind = kind_of(&words);
        writer.line(Role::Warning, &format!("draft of a {kind}: {words}"));
    }
    if let Some(case) = session.item_record(at) {
        others(writer, session, at, case);
        remarks(writer, session, at, case);
        attached(writer, session, case);
    }
    // the rows of a claim are for its evidence
    if !(session.in_review_mode && matches!(item, Item::Claim(_))) {
        writer.gap();
    }
}

/// The verdicts whose names are left out last where there is no room for all.
const NAMED_FIRST: [usize; 7] = [0, 4, 6, 1, 3, 2, 5];

/// Returns which key gives which verdict, in short. Where the card has too few rows, they take one
/// row (two on narrow screens) after `head`, and some have no name.
fn verdict_keys(writer: &CardWriter<'_>, head: &[(Role, String)]) -> Vec<String> {
    let keymap = writer.keymap;
    let verdict = |command: &&'static Command| {
        let verdict = command.help.strip_prefix("Verdict: ")?;
        let verdict = verdict.strip_suffix(" evidence").unwrap_or(verdict);
        Some((keymap.best_key_of(command.name)?, verdict))
    };
    let commands = keymap.commands(Context::Review);
    let all: Vec<(String, &str)> = commands.iter().filter_map(verdict).collect();
    let words = |named: &[usize]| {
        let glue = if named.len() == all.len() { "" } else { "," };
        let last = all.len().saturating_sub(1);
        let word = |(n, (key, verdict)): (usize, &(String, &str))| {
            let name = if named.contains(&n) { format!(" {verdict}") } else { String::new() };
            format!("{key}{name}{}", if n < last { glue } else { "" })
        };
        all.iter().enumerate().map(word).collect::<Vec<_>>()
    };
    let every: Vec<usize> = (0..all.len()).collect();
    if writer.room != Room::TooFew {
        return words(&every);
    }
    let rows = |named: &[usize]| writer.rows_of(head, &words(named));
    for most in 1..=2 {
        let mut named = Vec::new();
        for n in NAMED_FIRST.into_iter().filter(|n| *n < all.len()) {
            named.push(n);
            if rows(&named) > most {
                named.pop();
            }
        }
        if named.len() > 2 {
            return words(&named);
        }
    }
    words(&every)
}

/// Writes how the words have changed since they were decided.
fn changed(writer: &mut CardWriter<'_>, session: &ReviewSession, at: usize) {
    let id = &session.item(at).id;
    if let Some(rebound) = session.moved_decisions().iter().find(|rebound| rebound.to == *id) {
        writer.line(Role::Dim, &format!("its ID was {} when it was decided", rebound.from));
    }
    let Some(standing) = session.freshness().details(id, session.reviewer()) else { return };
    match standing.freshness {
        Freshness::Kept => return,
        Freshness::Moved => return writer.line(Role::Dim, "the same words, moved since"),
        Freshness::Gone => {
            return writer.line(Role::Problem, "its words are no longer in the text");
        }
        Freshness::Stale => {}
    }
    if session.in_review_mode {
        let why = if standing.versions.is_empty() { "" } else { "the words have changed; " };
        let words = format!("stale: {why}{{keep-stale}} keeps what holds, {{reopen}} reopens it");
        writer.keys(Role::Problem, &words);
    }
    for words in standing.reasons_in_words() {
        writer.line(Role::Problem, &words);
    }
    for version in &standing.versions {
        let pieces: Vec<(Role, String)> =
            version.diff.iter().map(|piece| of_change(version, piece)).collect();
        writer.pieces(&pieces);
    }
}

/// Writes which answers have not seen each other, in the words of the gate.
fn unseen(writer: &mut CardWriter<'_>, session: &ReviewSession, at: usize) {
    let id = &session.item(at).id;
    let checked = session.reviewed_story(writer.doc);
    for one in session.record().left_out().filter(|one| one.item.as_ref() == Some(id)) {
        let who = one.event.as_ref().map_or("", |event| event.parts().0);
        if checked.hears(id, who) {
            let why = one.why.strip_prefix(&format!("{id}: ")).unwrap_or(&one.why);
            writer.line(Role::Problem, &format!("{}: {why}", one.name()));
        }
    }
}

/// Returns a piece of a word diff, in signs that work without colour too.
fn of_change(version: &WordVersions, piece: &Piece) -> (Role, String) {
    let (old, new) = (&version.old[piece.old.range()], &version.new[piece.new.range()]);
    match piece.change {
        Change::Same | Change::Passed => (Role::Text, new.to_owned()),
        Change::Removed => (Role::Problem, format!("[-{old}-]")),
        Change::Added => (Role::Good, format!("{{+{new}+}}")),
    }
}

/// Returns an answer as text: its sign, its question, its value.
fn answer(decision: &Decision) -> String {
    let value = decision.value;
    let note = decision.note.as_deref().map(|note| format!(": {note}")).unwrap_or_default();
    format!("{} {} {}{note}", value.grade().sign(), value.axis().word(), value.shown())
}

/// Writes the reviewer's answers.
fn answered(writer: &mut CardWriter<'_>, session: &ReviewSession, at: usize) {
    let Some(opinion) = session.opinion(at) else { return };
    let how: Vec<&str> = opinion.decisions().map(|one| session.how_decided(one)).collect();
    let all_alike = how.windows(2).all(|pair| pair[0] == pair[1]);
    let mut pieces: Vec<(Role, String)> = Vec::new();
    for (decision, how) in opinion.decisions().zip(&how) {
        if !pieces.is_empty() {
            pieces.push((Role::Dim, " · ".to_owned()));
        }
        let stale = session.fresh_value(at, decision.value.axis()).is_none();
        if stale {
            let words = answer(decision);
            let (_, words) = words.split_once(' ').unwrap_or_default();
            pieces.push((Role::Problem, format!("≠ {words} (stale)")));
        } else {
            pieces.push((role(decision.value.grade()), answer(decision)));
        }
        if !all_alike && !how.is_empty() {
            pieces.push((Role::Dim, format!(" ({how})")));
        }
    }
    if let Some(how) = how.first().filter(|how| all_alike && !how.is_empty()) {
        pieces.push((Role::Dim, format!(" — {how}")));
    }
    if !pieces.is_empty() {
        writer.pieces(&pieces);
    }
}

/// Writes the evidence that the reviewer's answers rest on.
fn rests_on(writer: &mut CardWriter<'_>, session: &ReviewSession, opinion: &Opinion) {
    let mut all: Vec<String> = Vec::new();
    for cited in opinion.decisions().flat_map(|decision| &decision.evidence) {
        let added = session.record().added_sources().find(|added| added.own.id == cited.source);
        let name = added.map_or(&cited.source, |added| &added.own.title);
        let place = cited.locator.as_deref().unwrap_or("no locator");
        let words = format!("{name}, {place}");
        if !all.contains(&words) {
            all.push(words);
        }
    }
    if !all.is_empty() {
        writer.line(Role::Dim, &format!("rests on {}", all.join(" · ")));
    } else if opinion.value(Axis::Verdict).is_some_and(|value| value.grade() != Grade::Unknown) {
        writer.line(Role::Warning, "rests on no evidence");
    }
}

/// Writes what `a` would pass, and what it would leave open.
fn passable(writer: &mut CardWriter<'_>, session: &ReviewSession, at: usize) {
    let (mut passes, mut asks) = (Vec::new(), Vec::new());
    let all = askable(session, writer.doc, at);
    let way = way_to_answer(&all);
    for (axis, shown) in all {
        match shown {
            PassCheck::Passes(value) => passes.push(value.shown()),
            PassCheck::Fails(value, why) => {
                asks.push(format!("{} {} ({why})", axis.word(), value.shown()));
            }
            PassCheck::Nothing(why) => asks.push(format!("{} ({why})", axis.word())),
        }
    }
    if !passes.is_empty() {
        writer.line(Role::Text, &format!("passes: {}", passes.join(" · ")));
    }
    if !asks.is_empty() {
        let way = way.filter(|_| writer.room != Room::Preview);
        let way = way.map(|way| writer.keymap.fill(&format!(": {way}"))).unwrap_or_default();
        writer.line(Role::Warning, &format!("asks: {}{way}", asks.join(" · ")));
    }
}

/// Returns what the source says about the wording, in short.
fn found(session: &ReviewSession, at: usize) -> Option<(Role, String)> {
    let found = session.source_checks().of(at)?;
    let place = found.locator.as_deref().map(|place| format!(" {place}")).unwrap_or_default();
    let lookup = &found.lookup;
    let rate = match lookup.value {
        Value::Altered | Value::Elided if lookup.wer() >= 0.005 => {
            format!(" · {:.0} % differ", lookup.wer() * 100.0)
        }
        _ => String::new(),
    };
    let what = format!(" · {} in {}{place}{rate}", lookup.value.shown(), found.id);
    Some((role(lookup.value.grade()), what))
}

/// Writes the passage of the source, compared word by word.
fn passage(writer: &mut CardWriter<'_>, session: &ReviewSession, at: usize) {
    let Some(found) = session.source_checks().of(at) else { return };
    let story = &writer.doc.story;
    let from = writer.len();
    let parts = story.spans(session.item(at).item).iter().map(|span| story.text.slice(*span));
    let parts: Vec<&str> = parts.collect();
    let pieces = found.passage(&parts).into_iter().map(|(part, words)| match part {
        Part::Around | Part::Passed => (Role::Dim, words),
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
    writer.pieces(&pieces);
    let is_asked = cut_off(session, writer.doc, at).is_some();
    for (name, words) in found.beside().into_iter().filter(|_| is_asked) {
        writer.line(Role::Warning, &format!("{name}: {words}"));
    }
    for (name, role, words) in [
        ("left out", Role::Warning, found.left_out()),
        ("passed over", Role::Dim, found.passed_over()),
    ] {
        if let Some(words) = words {
            writer.line(role, &format!("{name}: {words}"));
        }
    }
    writer.passage = from..writer.len();
}

/// Writes that an indirect quote is not compared, and where a source has most of its words.
fn paraphrased(writer: &mut CardWriter<'_>, session: &ReviewSession, at: usize) {
    let Item::Quote(quote) = session.item(at).item else { return };
    let form = writer.doc.story.quote(quote).form;
    if form != Form::Indirect || session.source_checks().texts.is_empty() {
        return;
    }
    writer.line(Role::Dim, why_no_source(form));
    if let Some(Some(near)) = session.source_checks().paraphrased.get(at) {
        writer.line(Role::Dim, &format!("most of its words: {near}"));
    }
}

/// Writes the answers of others; each is hidden until the reviewer has answered the same
/// question.
fn others(writer: &mut CardWriter<'_>, session: &ReviewSession, at: usize, case: &ItemRecord) {
    let own = session.opinion(at);
    let checked = session.reviewed_story(writer.doc);
    let seen = Axis::ALL.into_iter().filter(|(axis, _)| checked.sees(&session.item(at).id, *axis));
    for (axis, word) in seen {
        let mine: Option<Value> = own.and_then(|opinion| opinion.value(axis));
        for (who, decision) in case.answers(axis).filter(|(who, _)| *who != session.reviewer()) {
            let agrees = mine == Some(decision.value);
            let role = if agrees { Role::Dim } else { Role::Problem };
            let note = decision.note.as_deref().map(|n| format!(": {n}")).unwrap_or_default();
            writer.line(role, &format!("{who}: {word} {}{note}", decision.value.shown()));
        }
        if let Some(ruling) = case.ruling(axis) {
            let text = format!("resolved by {}: {word} {}", ruling.who, ruling.value.shown());
            writer.line(Role::Good, &text);
        }
    }
}

/// Writes notes, queries and blockers.
fn remarks(writer: &mut CardWriter<'_>, session: &ReviewSession, at: usize, case: &ItemRecord) {
    let checked = session.reviewed_story(writer.doc);
    for remark in &case.remarks {
        if remark.kind == RemarkKind::Note && !checked.hears(&session.item(at).id, &remark.who) {
            continue;
        }
        let (sign, role) = match remark.kind {
            RemarkKind::Note => ("note", Role::Text),
            RemarkKind::Query if remark.closed => ("query, resolved", Role::Dim),
            RemarkKind::Query => ("? query", Role::Warning),
            RemarkKind::Blocker if remark.closed => ("blocker, resolved", Role::Dim),
            RemarkKind::Blocker => ("! blocker", Role::Problem),
        };
        writer.line(role, &format!("{sign} by {}: {}", remark.who, remark.text));
        for (who, text, _) in &remark.answers {
            writer.line(Role::Good, &format!("answer, by {who}: {text}"));
        }
    }
}

/// Writes the evidence that reviewers attached.
fn attached(writer: &mut CardWriter<'_>, session: &ReviewSession, case: &ItemRecord) {
    for attached in &case.evidence {
        let cited = &attached.cited;
        let of_story = writer.doc.story.sources.iter().find(|s| s.id == cited.source);
        let brought = session.record().added_sources().find(|b| b.own.id == cited.source);
        let title = of_story
            .map(|source| source.title.to_string())
            .or_else(|| brought.map(|b| b.own.title.to_string()))
            .unwrap_or_else(|| cited.source.to_string());
        let place = cited.locator.as_deref().unwrap_or("no locator");
        writer.line(Role::Text, &format!("evidence by {}: {title} · {place}", attached.who));
        let locator = cited.locator.as_deref();
        if let Some(words) = session.source_checks().words_at(&cited.source, locator) {
            writer.line(Role::Quoted, &words);
        }
    }
}

/// Writes how many of a person's quotes and claims the reviewer found right and wrong.
pub(super) fn of_person(
    writer: &mut CardWriter<'_>,
    checked: &ReviewedStory<'_>,
    person: PersonIx,
) {
    let doc = writer.doc;
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
            writer.line(role, &format!("{what}: {}", tally.words()));
        }
    }
}
