//! A quote or claim summarised for the report formats: its words and place, who says it, what each
//! reviewer decided on which evidence.
//!
//! The values are unsanitised: each writer makes them visible in its own way.

use std::collections::HashMap;

use crate::review::{
    Answer, Axis, EventOrigin, EvidenceRef, Freshness, GateItem, ItemId, ItemRecord, Record,
    Remark, ReviewItem,
};
use crate::story::{Claimant, Item, PersonIx, Stance, Story};
use crate::view::Document;

use super::ExportInput;

/// A source with all its details, none of which can be trusted.
#[derive(Clone, Debug, Default)]
pub(super) struct SourceSummary<'a> {
    pub(super) id: &'a str,
    pub(super) title: Option<&'a str>,
    pub(super) url: Option<&'a str>,
    pub(super) archived: Option<&'a str>,
    pub(super) file: Option<&'a str>,
    pub(super) kind: Option<&'a str>,
    pub(super) date: Option<&'a str>,
    /// The reviewer who added it.
    pub(super) added_by: Option<&'a str>,
}

/// A piece of evidence.
#[derive(Clone, Debug, Default)]
pub(super) struct EvidenceSummary<'a> {
    pub(super) source: SourceSummary<'a>,
    pub(super) locator: Option<&'a str>,
    pub(super) stance: Option<Stance>,
    pub(super) excerpt: Option<&'a str>,
    pub(super) note: Option<&'a str>,
    /// The reviewer who attached it; `None` for the story's own evidence.
    pub(super) by: Option<&'a str>,
}

impl EvidenceSummary<'_> {
    /// Returns true if both cite the same place of the same source.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.source.id == other.source.id && self.locator == other.locator
    }
}

/// One reviewer's decision.
#[derive(Clone, Debug)]
pub(super) struct DecisionSummary<'a> {
    pub(super) who: &'a str,
    pub(super) at: &'a str,
    pub(super) value: crate::review::Value,
    pub(super) note: Option<&'a str>,
    pub(super) evidence: Vec<EvidenceSummary<'a>>,
    pub(super) freshness: Freshness,
    /// Why it is stale although its words have not changed.
    pub(super) stale: Option<&'a str>,
    pub(super) kept: bool,
    pub(super) via: EventOrigin,
}

/// A review question with its answers.
#[derive(Clone, Debug)]
pub(super) struct AxisSummary<'a> {
    pub(super) axis: Axis,
    pub(super) answer: Answer,
    pub(super) decisions: Vec<DecisionSummary<'a>>,
    pub(super) ruling: Option<DecisionSummary<'a>>,
}

/// A quote or claim with all that was decided about it.
#[derive(Clone, Debug)]
pub(super) struct ItemSummary<'a> {
    /// Its number among the items, from 1.
    pub(super) number: usize,
    pub(super) id: &'a ItemId,
    pub(in crate::export) item: Item,
    pub(super) words: Vec<&'a str>,
    /// The number of its paragraph, from 1.
    pub(super) paragraph: Option<u32>,
    pub(super) line: Option<u32>,
    pub(super) people: Vec<PersonIx>,
    /// The speakers or the claimant, in words.
    pub(super) who: String,
    /// The form of a quote, the kind of a claim.
    pub(super) what: String,
    pub(super) says: Option<&'a str>,
    pub(super) note: Option<&'a str>,
    pub(super) axes: Vec<AxisSummary<'a>>,
    pub(super) evidence: Vec<EvidenceSummary<'a>>,
    pub(super) remarks: &'a [Remark],
    pub(super) lacks_evidence: bool,
}

impl<'a> ItemSummary<'a> {
    /// Returns true if every question about it is answered.
    pub(super) fn is_decided(&self) -> bool {
        self.axes.iter().all(|axis| matches!(axis.answer, Answer::Holds(_)))
    }

    /// Returns true if nothing about it is left to do: every question is answered, and no query and
    /// no blocker is open.
    pub(super) fn is_done(&self) -> bool {
        let open = self.remarks.iter().any(|remark| remark.asks() || remark.blocks());
        self.is_decided() && !open
    }

    /// Returns its words on one line.
    pub(super) fn quoted(&self) -> String {
        self.words.join(" … ")
    }

    /// Returns the sign of its overall result: that of the worst answer.
    pub(super) fn sign(&self) -> char {
        if self.remarks.iter().any(Remark::blocks) {
            return '!';
        }
        if self.remarks.iter().any(Remark::asks) {
            return '?';
        }
        if self.axes.iter().any(|axis| matches!(axis.answer, Answer::Disputed | Answer::Stale)) {
            return '≠';
        }
        let grades = self.axes.iter().map(|axis| match axis.answer {
            Answer::Holds(value) => Some(value.grade()),
            _ => None,
        });
        let mut worst = None;
        for grade in grades {
            let Some(grade) = grade else { return '○' };
            worst = worst.max(Some(grade));
        }
        worst.map_or('○', crate::review::Grade::sign)
    }

    /// Returns all evidence, and what decisions cite besides; each place in a source once.
    pub(super) fn all_evidence(&self) -> impl Iterator<Item = &EvidenceSummary<'a>> {
        let decided = self.axes.iter().flat_map(|axis| &axis.decisions);
        let all = self.evidence.iter().chain(decided.flat_map(|decision| &decision.evidence));
        let mut once: Vec<&EvidenceSummary<'a>> = Vec::new();
        for evidence in all {
            if !once.iter().any(|other| other.is_same(evidence)) {
                once.push(evidence);
            }
        }
        once.into_iter()
    }
}

/// Sources by their IDs: the story's own and those that reviewers added.
pub(super) type Sources<'a> = HashMap<&'a str, SourceSummary<'a>>;

/// Builds the summaries of one story.
pub(super) struct Summarizer<'a> {
    pub(super) input: &'a ExportInput,
    pub(super) doc: &'a Document,
    pub(super) sources: Sources<'a>,
}

impl<'a> Summarizer<'a> {
    pub(super) fn new(input: &'a ExportInput, doc: &'a Document) -> Self {
        Self { input, doc, sources: sources(&input.story, &input.record) }
    }

    /// Returns a summary of every item, in text order.
    pub(super) fn items(&self) -> Vec<ItemSummary<'a>> {
        let items = self.input.items.all().iter();
        items.enumerate().map(|(at, item)| self.item(at + 1, item)).collect()
    }

    fn item(&self, number: usize, item: &'a ReviewItem) -> ItemSummary<'a> {
        let (story, record) = (&self.input.story, &self.input.record);
        let gate_item = GateItem { story, items: &self.input.items, record, item };
        let case = record.item_record(&item.id);
        let spans = story.spans(item.item);
        let first = spans.first();
        let wording = match gate_item.answer(case, Axis::Wording) {
            Answer::Holds(value) => Some(value),
            _ => None,
        };
        let axes = item.asked(wording).map(|axis| self.axis(&gate_item, case, axis));
        let (says, note) = own_words(story, item.item);
        let people = people(self.doc, item.item);
        ItemSummary {
            number,
            id: &item.id,
            item: item.item,
            words: spans.iter().map(|span| story.text.slice(*span)).collect(),
            paragraph: first.map(|span| self.paragraph(span.start)),
            line: first.map(|span| story.text.body_line_col(span.start).line),
            who: names(story, item.item, &people),
            people,
            what: what(story, item.item),
            says,
            note,
            axes: axes.collect(),
            evidence: self.evidence(item.item, case),
            remarks: case.map_or(&[], |case| &case.remarks),
            lacks_evidence: gate_item.lacks_evidence(case),
        }
    }

    fn paragraph(&self, byte: u32) -> u32 {
        let blocks = &self.doc.blocks;
        if blocks.is_empty() { 0 } else { blocks.get(blocks.at(byte)).paragraph + 1 }
    }
}

/// Returns every source; where two share an ID, the story's wins.
fn sources<'a>(story: &'a Story, record: &'a Record) -> Sources<'a> {
    let mut sources = Sources::new();
    for source in story.sources.iter() {
        sources.entry(&source.id).or_insert(SourceSummary {
            id: &source.id,
            title: Some(&source.title),
            url: source.url.as_deref(),
            archived: source.archived.as_deref(),
            file: source.file.as_deref(),
            kind: source.kind.map(crate::story::SourceKind::word),
            date: source.date.as_deref(),
            added_by: None,
        });
    }
    for source in record.added_sources() {
        sources.entry(&source.own.id).or_insert(SourceSummary {
            id: &source.own.id,
            title: Some(&source.own.title),
            url: source.own.url.as_deref(),
            added_by: Some(&source.who),
            ..SourceSummary::default()
        });
    }
    sources
}

impl<'a> Summarizer<'a> {
    /// Returns a source by its ID; for an unknown ID a source with nothing but that ID.
    pub(super) fn source(&self, id: &'a str) -> SourceSummary<'a> {
        let unknown = SourceSummary { id, ..SourceSummary::default() };
        self.sources.get(id).cloned().unwrap_or(unknown)
    }

    /// Returns evidence that a decision cites, with the reviewer who attached it if that is the
    /// same one.
    fn cited_in_decision(
        &self,
        cited: &'a EvidenceRef,
        case: Option<&'a ItemRecord>,
        who: &'a str,
    ) -> EvidenceSummary<'a> {
        let mut attached = case.into_iter().flat_map(|case| &case.evidence);
        let by = attached.find(|one| one.cited.is_same(cited)).map(|_| who);
        EvidenceSummary { by, ..self.cited(cited, who) }
    }

    fn cited(&self, cited: &'a EvidenceRef, by: &'a str) -> EvidenceSummary<'a> {
        EvidenceSummary {
            source: self.source(&cited.source),
            locator: cited.locator.as_deref(),
            stance: cited.stance,
            excerpt: cited.excerpt.as_deref(),
            note: None,
            by: Some(by),
        }
    }

    fn axis(
        &self,
        gate_item: &GateItem<'a>,
        case: Option<&'a ItemRecord>,
        axis: Axis,
    ) -> AxisSummary<'a> {
        let record = &self.input.record;
        let event = |entry: usize| record.entries().get(entry).map(|entry| &entry.event);
        let at = |entry: usize| event(entry).map_or("", |event| &*event.at);
        let seen = |entry: usize| event(entry).and_then(|event| event.seen.as_deref());
        let via = |entry: usize| event(entry).map_or(EventOrigin::Key, |event| event.via);
        let decisions = case.into_iter().flat_map(|case| case.answers(axis));
        let decisions = decisions.map(|(who, decision)| DecisionSummary {
            who,
            at: at(decision.entry),
            value: decision.value,
            note: decision.note.as_deref(),
            evidence: decision
                .evidence
                .iter()
                .map(|one| self.cited_in_decision(one, case, who))
                .collect(),
            freshness: gate_item.answer_freshness(decision.seen.as_deref(), decision.entry),
            stale: why_stale(gate_item, decision.seen.as_deref(), decision.entry),
            kept: decision.kept || via(decision.entry).is_kept(),
            via: via(decision.entry),
        });
        let ruling = case.and_then(|case| case.ruling(axis)).map(|ruling| DecisionSummary {
            who: &ruling.who,
            at: at(ruling.entry),
            value: ruling.value,
            note: ruling.note.as_deref(),
            evidence: Vec::new(),
            freshness: gate_item.answer_freshness(seen(ruling.entry), ruling.entry),
            stale: why_stale(gate_item, seen(ruling.entry), ruling.entry),
            kept: false,
            via: via(ruling.entry),
        });
        let answer = gate_item.answer(case, axis);
        AxisSummary { axis, answer, decisions: decisions.collect(), ruling }
    }

    /// Returns the story's own evidence for an item, then what reviewers attached.
    fn evidence(&self, item: Item, case: Option<&'a ItemRecord>) -> Vec<EvidenceSummary<'a>> {
        let story = &self.input.story;
        let mut all = Vec::new();
        if let Item::Claim(c) = item {
            all.extend(story.claim(c).evidence.iter().map(|one| EvidenceSummary {
                source: self.source(&story.sources[one.source.ix()].id),
                locator: one.locator.as_deref(),
                stance: one.stance,
                excerpt: one.excerpt.as_deref(),
                note: one.note.as_deref(),
                by: None,
            }));
        }
        for attached in case.into_iter().flat_map(|case| &case.evidence) {
            all.push(self.cited(&attached.cited, &attached.who));
        }
        all
    }
}

/// Returns why an answer is stale although its words have not changed.
fn why_stale<'a>(
    gate_item: &GateItem<'a>,
    seen: Option<&crate::review::SeenWords>,
    entry: usize,
) -> Option<&'a str> {
    let reasons = gate_item.record.changes_since(entry);
    let reason = reasons.first().filter(|_| gate_item.freshness(seen) < Freshness::Stale)?;
    Some(&reason.words)
}

fn own_words(story: &Story, item: Item) -> (Option<&str>, Option<&str>) {
    match item {
        Item::Quote(q) => {
            let more = story.quote(q).more.as_deref();
            (None, more.and_then(|more| more.note.as_deref()))
        }
        Item::Claim(c) => (story.claim(c).says.as_deref(), story.claim(c).note.as_deref()),
        _ => (None, None),
    }
}

/// Returns who says a quote or makes a claim; a claim that names nobody has its quotes' speakers.
pub(super) fn people(doc: &Document, item: Item) -> Vec<PersonIx> {
    match item {
        Item::Quote(q) => doc.story.quote(q).speakers.to_vec(),
        Item::Claim(c) => match doc.story.claim(c).by {
            Claimant::Person(person) => vec![person],
            Claimant::Narrator => Vec::new(),
            Claimant::Unsaid => {
                let quotes = doc.links.quotes_of(c).iter();
                let mut all: Vec<PersonIx> =
                    quotes.flat_map(|q| doc.story.quote(*q).speakers.to_vec()).collect();
                all.sort_unstable();
                all.dedup();
                all
            }
        },
        _ => Vec::new(),
    }
}

fn names(story: &Story, item: Item, people: &[PersonIx]) -> String {
    if !people.is_empty() {
        let names: Vec<&str> = people.iter().map(|p| &*story.person(*p).name).collect();
        return names.join(", ");
    }
    match item {
        Item::Quote(q) if story.quote(q).unknown => "speaker unknown".to_owned(),
        Item::Quote(q) if story.quote(q).form.is_speech() => "no speaker named".to_owned(),
        Item::Claim(_) => "the writer".to_owned(),
        _ => String::new(),
    }
}

fn what(story: &Story, item: Item) -> String {
    match item {
        Item::Quote(q) => {
            let quote = story.quote(q);
            let form = quote.form.word();
            let basis = quote.more.as_deref().and_then(|more| more.basis);
            let basis = basis.map(|basis| format!(", {}", basis.word().replace('_', " ")));
            let noun = if quote.form.is_speech() { " quote" } else { "" };
            format!("{form}{noun}{}", basis.unwrap_or_default())
        }
        Item::Claim(c) => {
            let claim = story.claim(c);
            let kind = claim.kind.map(|kind| format!("claim, {}", kind.word()));
            let kind = kind.unwrap_or_else(|| "claim".to_owned());
            match claim.checkable {
                Some(crate::story::Checkable::No) => format!("{kind}, not checkable"),
                Some(crate::story::Checkable::Partly) => format!("{kind}, partly checkable"),
                _ => kind,
            }
        }
        _ => String::new(),
    }
}
