//! The review details of an item in words: its status, what the source says, the reviewer's
//! answers, what `pass` would record, what other reviewers say.
//!
//! What the article says there is in `current_item`; nothing is decided here.

use crate::app::review::pass_check::{PassCheck, askable, cut_off};
use crate::app::{Reader, ReviewSession};
use crate::review::matching::tokens::is_word;
use crate::review::{
    Attached, Axis, Change, Decision, DecisionFreshness, EvidenceRef, Freshness, ItemRecord,
    Opinion, RemarkKind, Status, Value, why_no_source,
};
use crate::story::{Form, Item, Stance};
use crate::view::review_overlay::{Part, SourceCheck};

/// The most differences between a quote and its source that are read.
const DIFFERENCES: usize = 6;

/// Returns the review details of an item, line by line; empty if it is not reviewed.
pub(in crate::linear) fn details(
    session: &ReviewSession,
    reader: &Reader,
    item: Item,
) -> Vec<String> {
    let Some(at) = session.position(&reader.doc().story, item) else { return Vec::new() };
    let mut lines = stale(session, reader, at);
    lines.extend(cited_evidence(session, reader, item));
    lines.extend(source(session, reader, at));
    lines.extend(answered(session, at));
    if session.in_review_mode {
        lines.extend(pass_outcome(session, reader, at));
    }
    if let Some(words) = session.drafts.get(&session.item(at).id) {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        lines.push(format!("Draft of a note: {words}"));
    }
    if let Some(case) = session.item_record(at) {
        lines.extend(others((session, reader), case, at));
        lines.extend(remarks((session, reader), case, at));
        lines.extend(case.evidence.iter().map(|attached| of_reviewer(session, reader, attached)));
    }
    lines
}

/// Returns the ID of an item and its status.
pub(in crate::linear) fn id_and_status(
    session: &ReviewSession,
    reader: &Reader,
    item: Item,
) -> Option<String> {
    let at = session.position(&reader.doc().story, item)?;
    let id = &session.item(at).id;
    let waits = session.save_state_of(id).map_or("", |_| ", not saved yet");
    Some(format!("{}, {}{waits}", id.id, session.status(at).word()))
}

/// Returns what a stale item is about: the words then and now.
fn stale(session: &ReviewSession, reader: &Reader, at: usize) -> Vec<String> {
    if session.status(at) != Status::Stale && session.item_freshness(at) != Freshness::Stale {
        return Vec::new();
    }
    let details = session.freshness().details(&session.item(at).id, session.reviewer());
    let reasons = details.map(DecisionFreshness::reasons_in_words).unwrap_or_default();
    if details.is_some_and(|details| details.versions.is_empty()) && !reasons.is_empty() {
        let what = "Something has changed since you decided; keep applies the answers that still \
                    hold and asks the rest, reopen withdraws them.";
        return std::iter::once(what.to_owned()).chain(reasons).collect();
    }
    let mut decisions = session.opinion(at).into_iter().flat_map(Opinion::decisions);
    let seen = decisions.find_map(|decision| decision.seen.as_ref());
    let Some(seen) = seen else { return Vec::new() };
    let joined =
        |parts: Vec<&str>| parts.join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
    let then = joined(seen.parts.iter().map(|part| &*part.exact).collect());
    let story = &reader.doc().story;
    let spans = story.spans(session.item(at).item).iter();
    let now = joined(spans.map(|span| story.text.slice(*span)).collect());
    vec![
        "The words have changed since you decided; keep applies the answers that hold for the new \
         words and asks the rest, reopen withdraws them."
            .to_owned(),
        format!("Then: {then}"),
        format!("Now: {now}"),
    ]
}

/// Returns the evidence that the file cites for a claim.
fn cited_evidence(session: &ReviewSession, reader: &Reader, item: Item) -> Vec<String> {
    let Item::Claim(claim) = item else { return Vec::new() };
    let story = &reader.doc().story;
    let review = session.reviewed_story(reader.doc());
    let mut lines = Vec::new();
    for (n, evidence) in story.claim(claim).evidence.iter().enumerate() {
        let title = &story.sources[evidence.source.ix()].title;
        let place = place(evidence.locator.as_deref(), evidence.stance);
        lines.push(format!("Evidence: {title}, {place}"));
        if let Some(text) = review.evidence_text(claim, n).filter(|_| session.in_review_mode) {
            let says = if text.is_missing { "" } else { "It says: " };
            lines.push(format!("{says}{}", text.words));
        }
    }
    lines
}

fn place(locator: Option<&str>, stance: Option<Stance>) -> String {
    let place = locator.unwrap_or("no locator");
    stance.map_or(place.to_owned(), |stance| format!("{place}, {}", stance.word()))
}

/// Returns how the words of a quote compare with its source, the differences first.
fn source(session: &ReviewSession, reader: &Reader, at: usize) -> Vec<String> {
    let Some(found) = session.source_checks().of(at) else {
        return paraphrased(session, reader, at);
    };
    let story = &reader.doc().story;
    let title = &story.sources[found.source.ix()].title;
    let place = found.locator.as_deref().map(|place| format!(", {place}")).unwrap_or_default();
    let lookup = &found.lookup;
    let verbatim = lookup.value == Value::Verbatim;
    let why = if verbatim { "word for word".to_owned() } else { lookup.why.to_owned() };
    let rate = match lookup.value {
        Value::Altered | Value::Elided => {
            format!(", {:.0} percent of the words differ", lookup.wer() * 100.0)
        }
        _ => String::new(),
    };
    let mut lines = vec![format!("{title}{place}: {}; {why}{rate}", lookup.value.shown())];
    if verbatim {
        lines[0] = format!("{title}{place}: {why}");
    }
    let spans = story.spans(session.item(at).item);
    let parts: Vec<&str> = spans.iter().map(|span| story.text.slice(*span)).collect();
    lines.extend(differences(found, &parts));
    let said = found.passage(&parts).into_iter().filter(|(part, _)| *part != Part::Added);
    let said = said.map(|(part, words)| match part {
        Part::Passed => words.replace("[~", "(passed over: ").replace("~]", ")"),
        _ => words,
    });
    let said: String = said.collect();
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    if !said.is_empty() {
        lines.push(format!("It says: {said}"));
    }
    let is_asked = cut_off(session, reader.doc(), at).is_some();
    let beside = found.beside().into_iter().filter(|_| is_asked);
    lines.extend(beside.map(|(place, words)| format!("{}: {words}", place.replacen('l', "L", 1))));
    lines.extend(found.left_out().map(|words| format!("Left out: {words}")));
    lines
}

/// Says that an indirect quote is not compared, and where a source has most of its words.
fn paraphrased(session: &ReviewSession, reader: &Reader, at: usize) -> Vec<String> {
    let form = match session.item(at).item {
        Item::Quote(quote) => reader.doc().story.quote(quote).form,
        _ => return Vec::new(),
    };
    if form != Form::Indirect || session.source_checks().texts.is_empty() {
        return Vec::new();
    }
    let why = why_no_source(form);
    let mut lines = vec![format!("{}{}", why[..1].to_uppercase(), &why[1..])];
    let near = session.source_checks().paraphrased.get(at).and_then(Option::as_ref);
    lines.extend(near.map(|near| format!("Most of its words: {near}")));
    lines
}

/// Returns the differences between a quote and its source.
fn differences(found: &SourceCheck, parts: &[&str]) -> Vec<String> {
    let mut all: Vec<(String, String)> = Vec::new();
    for stretch in &found.lookup.stretches {
        let part = parts.get(stretch.part).copied().unwrap_or_default();
        let mut open = false;
        for piece in &stretch.diff {
            let said = found.text.get(piece.old.range()).unwrap_or_default();
            let quoted = part.get(piece.new.range()).unwrap_or_default();
            match piece.change {
                Change::Same | Change::Passed => open = false,
                Change::Removed => {
                    all.push((said.trim().to_owned(), String::new()));
                    open = true;
                }
                Change::Added => match all.last_mut() {
                    Some((_, other)) if open => quoted.trim().clone_into(other),
                    _ => all.push((String::new(), quoted.trim().to_owned())),
                },
            }
        }
    }
    let has_words = |(said, quoted): &(String, String)| {
        let words = |text: &str| crate::review::matching::tokens::words(text).next().is_some();
        let cased = crate::review::matching::tokens::key(said)
            == crate::review::matching::tokens::key(quoted);
        (words(said) || words(quoted)) && !cased
    };
    all.retain(has_words);
    let more = all.len().saturating_sub(DIFFERENCES);
    let mut lines: Vec<String> = all.iter().take(DIFFERENCES).map(difference).collect();
    if more > 0 {
        lines.push(format!("{more} more differences"));
    }
    lines
}

fn difference((said, quoted): &(String, String)) -> String {
    let said = plain(said);
    let quoted = plain(quoted);
    match (said.is_empty(), quoted.is_empty()) {
        (false, false) => {
            format!("Difference: the source says {said} where the quote has {quoted}")
        }
        (false, true) => format!("Difference: the source says {said}, which the quote leaves out"),
        _ => format!("Difference: the quote has {quoted}, which is not in the source"),
    }
}

/// Returns words without punctuation around them.
fn plain(words: &str) -> &str {
    words.trim_matches(|c: char| !c.is_alphanumeric() && !is_word(c.encode_utf8(&mut [0; 4])))
}

fn answer(session: &ReviewSession, decision: &Decision) -> String {
    let how = match session.how_decided(decision) {
        "" => String::new(),
        how => format!(", {how}"),
    };
    let note = decision.note.as_deref().map(|note| format!(", because: {note}"));
    let value = decision.value;
    format!("{} {}{how}{}", value.axis().word(), value.shown(), note.unwrap_or_default())
}

/// Returns the reviewer's answers.
fn answered(session: &ReviewSession, at: usize) -> Option<String> {
    let all: Vec<String> =
        session.opinion(at)?.decisions().map(|one| answer(session, one)).collect();
    (!all.is_empty()).then(|| format!("You answered: {}", all.join("; ")))
}

/// Returns what is still open on an item that is decided in part.
pub(in crate::linear) fn still_open(
    session: &ReviewSession,
    reader: &Reader,
    item: Item,
) -> Vec<String> {
    let at = session.position(&reader.doc().story, item);
    let begun = at.filter(|at| session.opinion(*at).is_some_and(Opinion::is_decided));
    begun.map(|at| pass_outcome(session, reader, at)).unwrap_or_default()
}

/// Returns what `pass` would record, and what would stay open.
fn pass_outcome(session: &ReviewSession, reader: &Reader, at: usize) -> Vec<String> {
    let (mut passes, mut open) = (Vec::new(), Vec::new());
    for (axis, shown) in askable(session, reader.doc(), at) {
        match shown {
            PassCheck::Passes(value) => passes.push(format!("{} {}", axis.word(), value.shown())),
            PassCheck::Fails(value, why) => {
                open.push(format!("{} {}: {why}", axis.word(), value.shown()));
            }
            PassCheck::Nothing(why) => open.push(format!("{}: {why}", axis.word())),
        }
    }
    let mut lines = Vec::new();
    if !passes.is_empty() {
        lines.push(format!("Pass records {}", passes.join(", ")));
    }
    if !open.is_empty() {
        lines.push(format!("Pass leaves open {}", open.join("; ")));
    }
    if matches!(session.item(at).item, Item::Claim(_))
        && session.open_axes(at).contains(&Axis::Verdict)
    {
        lines.push("No verdict yet".to_owned());
    }
    lines
}

/// Returns the answers of other reviewers, only for questions that the reviewer has answered.
fn others(
    (session, reader): (&ReviewSession, &Reader),
    case: &ItemRecord,
    at: usize,
) -> Vec<String> {
    let own = session.opinion(at);
    let checked = session.reviewed_story(reader.doc());
    let seen = Axis::ALL.into_iter().filter(|(axis, _)| checked.sees(&session.item(at).id, *axis));
    let mut lines = Vec::new();
    for (axis, word) in seen {
        let mine = own.and_then(|opinion| opinion.value(axis));
        for (who, decision) in case.answers(axis).filter(|(who, _)| *who != session.reviewer()) {
            let Some(mine) = mine else { continue };
            let agrees = if mine == decision.value { "agrees" } else { "disagrees" };
            lines.push(format!("{who} {agrees}: {}", answer(session, decision)));
        }
        if let Some(ruling) = case.ruling(axis) {
            lines.push(format!("Ruling by {}: {word} {}", ruling.who, ruling.value.shown()));
        }
    }
    lines
}

/// Returns notes, queries and blockers.
fn remarks(
    (session, reader): (&ReviewSession, &Reader),
    case: &ItemRecord,
    at: usize,
) -> Vec<String> {
    let mut lines = Vec::new();
    let checked = session.reviewed_story(reader.doc());
    for remark in &case.remarks {
        if remark.kind == RemarkKind::Note && !checked.hears(&session.item(at).id, &remark.who) {
            continue;
        }
        let kind = match remark.kind {
            RemarkKind::Note => "Note",
            RemarkKind::Query => "Query to the author",
            RemarkKind::Blocker => "Blocker",
        };
        let resolved = if remark.closed { ", resolved" } else { "" };
        lines.push(format!("{kind}{resolved}, by {}: {}", remark.who, remark.text));
        for (who, text, _) in &remark.answers {
            lines.push(format!("Answer, entered by {who}: {text}"));
        }
    }
    lines
}

/// Returns evidence that a reviewer attached.
fn of_reviewer(session: &ReviewSession, reader: &Reader, attached: &Attached) -> String {
    let EvidenceRef { source, locator, stance, .. } = &attached.cited;
    let mut of_story = reader.doc().story.sources.iter();
    let of_story = of_story.find(|own| own.id == *source).map(|own| own.title.to_string());
    let brought = || session.record().added_sources().find(|own| own.own.id == *source);
    let title = of_story.or_else(|| brought().map(|own| own.own.title.to_string()));
    let title = title.unwrap_or_else(|| source.to_string());
    format!("Evidence of {}: {title}, {}", attached.who, place(locator.as_deref(), *stance))
}
