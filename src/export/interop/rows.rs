//! One flat object for each quote and claim, on a line of its own: what data warehouses read as it is
//! (docs/corpora.md).
//!
//! Every line has every column, in one order and of one type: a value that the story does not give is
//! `null`, a list is never `null`.

use std::io;

use serde::Serialize;

use crate::export::item_summary::{ItemSummary, Summarizer};
use crate::export::{ExportInput, Options, Outcome};
use crate::review::{Answer, Axis};
use crate::story::text::offsets::Offsets;
use crate::story::{Claim, Item, Quote, Stance, Story};
use crate::view::links::words_in;

/// The columns. A new one comes at the end.
#[derive(Serialize)]
struct RowOut<'a> {
    story: &'a str,
    item: &'a str,
    kind: &'static str,
    title: &'a str,
    outlet: Option<&'a str>,
    date: Option<&'a str>,
    month: Option<&'a str>,
    language: Option<&'a str>,
    url: Option<&'a str>,
    speaker: Option<&'a str>,
    name: Option<&'a str>,
    speakers: Vec<&'a str>,
    names: Vec<&'a str>,
    person_kind: Option<&'static str>,
    role: Option<&'a str>,
    affiliation: Option<&'a str>,
    form: Option<&'static str>,
    basis: Option<&'static str>,
    words: String,
    word_count: u32,
    cue: Option<&'a str>,
    says: Option<&'a str>,
    claim_kind: Option<&'static str>,
    checkable: Option<&'static str>,
    question: Option<&'a str>,
    paragraph: Option<u32>,
    line: Option<u32>,
    start: Option<u32>,
    end: Option<u32>,
    evidence: usize,
    supporting: usize,
    refuting: usize,
    wording: Option<&'static str>,
    context: Option<&'static str>,
    attribution: Option<&'static str>,
    verdict: Option<&'static str>,
    decisions: usize,
    reviewers: Vec<&'a str>,
    decided: Option<&'a str>,
    queries: usize,
    blockers: usize,
    suggested_by: Option<&'a str>,
    score: Option<f64>,
    note: Option<&'a str>,
}

/// Writes a line for each quote and claim.
///
/// # Errors
/// If writing to `out` fails.
pub fn write(
    stories: &mut dyn Iterator<Item = ExportInput>,
    _: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    let mut outcome = Outcome::default();
    for input in stories {
        outcome.left_out += input.left_out;
        let doc = input.doc();
        let offsets = Offsets::new(input.story.body());
        for item in Summarizer::new(&input, &doc).items() {
            let row = row(&input.story, &offsets, &item);
            out.write_all(super::json(&row)?.as_bytes())?;
            out.write_all(b"\n")?;
        }
    }
    Ok(outcome)
}

fn row<'a>(story: &'a Story, offsets: &Offsets<'_>, item: &ItemSummary<'a>) -> RowOut<'a> {
    let (quote, claim) = of_story(story, item.item);
    let more = quote.and_then(|quote| quote.more.as_deref());
    let meta = &story.meta;
    let first = item.people.first().map(|person| story.person(*person));
    let parts = story.spans(item.item);
    let (from, to) = (parts.iter().map(|p| p.start).min(), parts.iter().map(|p| p.end).max());
    let suggestion = quote.and_then(|quote| quote.suggestion.as_deref());
    let suggestion = suggestion.or_else(|| claim.and_then(|claim| claim.suggestion.as_deref()));
    let stances = |wanted: Stance| {
        item.all_evidence().filter(|evidence| evidence.stance == Some(wanted)).count()
    };
    let (decisions, reviewers, decided) = decided(item);
    let people = || item.people.iter().map(|person| story.person(*person));
    RowOut {
        story: story.text.name(),
        item: &item.id.id,
        kind: if claim.is_some() { "claim" } else { "quote" },
        title: &meta.title,
        outlet: meta.outlet.as_deref(),
        date: meta.date.as_deref().and_then(day),
        month: meta.date.as_deref().and_then(month),
        language: meta.language.as_deref(),
        url: meta.url.as_deref(),
        speaker: first.map(|person| &*person.id),
        name: first.map(|person| &*person.name),
        speakers: people().map(|person| &*person.id).collect(),
        names: people().map(|person| &*person.name).collect(),
        person_kind: first.map(|person| person.kind.word()),
        role: first.and_then(|person| person.role.as_deref()),
        affiliation: first.and_then(|person| person.affiliation.as_deref()),
        form: quote.map(|quote| quote.form.word()),
        basis: more.and_then(|more| more.basis).map(crate::story::Basis::word),
        words: item.quoted(),
        word_count: item.words.iter().map(|words| words_in(words)).sum(),
        cue: quote.and_then(|quote| quote.cue.first()).map(|span| story.text.slice(*span)),
        says: item.says,
        claim_kind: claim.and_then(|claim| claim.kind).map(crate::story::ClaimKind::word),
        checkable: claim.and_then(|claim| claim.checkable).map(crate::story::Checkable::word),
        question: claim.and_then(|claim| claim.question.as_deref()),
        paragraph: item.paragraph,
        line: item.line,
        start: from.map(|byte| offsets.chars(byte)),
        end: to.map(|byte| offsets.chars(byte)),
        evidence: item.all_evidence().count(),
        supporting: stances(Stance::Supports),
        refuting: stances(Stance::Refutes),
        wording: answer(item, Axis::Wording),
        context: answer(item, Axis::Context),
        attribution: answer(item, Axis::Attribution),
        verdict: answer(item, Axis::Verdict),
        decisions,
        reviewers,
        decided,
        queries: item.remarks.iter().filter(|remark| remark.asks()).count(),
        blockers: item.remarks.iter().filter(|remark| remark.blocks()).count(),
        suggested_by: suggestion.map(|suggestion| &*suggestion.by),
        score: suggestion.and_then(|suggestion| suggestion.score),
        note: item.note,
    }
}

fn of_story(story: &Story, item: Item) -> (Option<&Quote>, Option<&Claim>) {
    match item {
        Item::Quote(quote) => (Some(story.quote(quote)), None),
        Item::Claim(claim) => (None, Some(story.claim(claim))),
        _ => (None, None),
    }
}

/// Returns how often an item was decided about, by whom, and when for the last time.
fn decided<'a>(item: &ItemSummary<'a>) -> (usize, Vec<&'a str>, Option<&'a str>) {
    let all = || item.axes.iter().flat_map(|axis| axis.decisions.iter().chain(&axis.ruling));
    let mut reviewers: Vec<&str> = all().map(|decision| decision.who).collect();
    let count = reviewers.len();
    reviewers.sort_unstable();
    reviewers.dedup();
    (count, reviewers, all().map(|decision| decision.at).max())
}

/// Returns the answer to a question; `None` if it is not asked.
fn answer(item: &ItemSummary<'_>, axis: Axis) -> Option<&'static str> {
    let asked = item.axes.iter().find(|question| question.axis == axis)?;
    Some(match asked.answer {
        Answer::Open => "open",
        Answer::Stale => "stale",
        Answer::Disputed => "disputed",
        Answer::Holds(value) => value.word(),
    })
}

/// Returns the day of a date as it is written, if it names one: a column of dates has nothing else.
fn day(written: &str) -> Option<&str> {
    let day = written.get(..10)?;
    let is_over = written[10..].chars().next().is_none_or(|c| !c.is_ascii_digit());
    (is_over && day.parse::<jiff::civil::Date>().is_ok()).then_some(day)
}

/// Returns the month of a date as it is written, such as `2026-02`. A column with whatever is written
/// would be taken for one of dates by programs that look at its first lines only.
fn month(written: &str) -> Option<&str> {
    let month = written.get(..7)?;
    let is_over = written[7..].chars().next().is_none_or(|c| !c.is_ascii_digit());
    let is_month = || format!("{month}-01").parse::<jiff::civil::Date>().is_ok();
    (is_over && is_month()).then_some(month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_of_dates_has_days_alone() {
        assert_eq!(day("2026-02-28"), Some("2026-02-28"));
        assert_eq!(day("2026-02-28T10:00:00Z"), Some("2026-02-28"));
        for written in ["2026", "2026-02-30", "28 February", "2026-02-281", "２０２６-02-28", ""]
        {
            assert_eq!(day(written), None, "{written}");
        }
        assert_eq!(month("2026-02"), Some("2026-02"));
        assert_eq!(month("2026-02-30"), Some("2026-02"));
        for written in ["2026", "2026-13", "2026-021", "February 2026", "２０２６-02", ""] {
            assert_eq!(month(written), None, "{written}");
        }
    }
}
