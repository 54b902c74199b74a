//! The report item by item, with all evidence; then the list of sources, and the remarks that
//! appear nowhere else.

use std::collections::BTreeMap;

use super::{Report, counted, jump};
use crate::export::item_summary::{
    AxisSummary, DecisionSummary, EvidenceSummary, ItemSummary, SourceSummary,
};
use crate::export::pages::page::{Inline, ItemNode, Node, Words, text};
use crate::review::{Answer, Axis, EventOrigin, Freshness, RemarkKind};
use crate::story::{Item, Span, Stance};

impl Report<'_> {
    pub(super) fn one_by_one(&self) -> Vec<Node> {
        let mut nodes = vec![Node::Heading(2, "Item by item".to_owned(), "items")];
        nodes.extend(self.items.iter().map(|item| Node::Item(self.item(item))));
        nodes
    }

    fn item(&self, item: &ItemSummary<'_>) -> ItemNode {
        let colour = item.people.first().and_then(|person| self.doc.links.colour(*person));
        let mut head = vec![
            Inline::Sign(item.sign()),
            Inline::Text(format!(" {}. ", item.number)),
            Inline::Code(item.id.id.to_string()),
            Inline::Text(" ".to_owned()),
        ];
        head.extend(self.speakers(item));
        let place = item.paragraph.map_or("no place".to_owned(), |n| format!("¶ {n}"));
        head.push(Inline::Dim(format!(" {}, {place}", item.what)));
        let mut rows: Vec<(String, Words)> = Vec::new();
        if let Some(says) = item.says {
            rows.push(("says".to_owned(), text(says)));
        }
        let mut shown: Vec<&EvidenceSummary<'_>> = Vec::new();
        for axis in &item.axes {
            rows.push((axis.axis.word().to_owned(), axis_words(axis)));
            if axis.decisions.iter().any(|decision| decision.via.is_passed()) {
                rows.extend(
                    self.links(item, axis.axis).map(|words| ("based on".to_owned(), words)),
                );
            }
            let cited = axis.decisions.iter().flat_map(|decision| &decision.evidence);
            for evidence in cited {
                // each place once
                if shown.iter().any(|other| other.is_same(evidence)) {
                    continue;
                }
                shown.push(evidence);
                let own = item.evidence.iter().find(|own| own.is_same(evidence));
                rows.push(("based on".to_owned(), evidence_words(own.unwrap_or(evidence))));
            }
        }
        let decided = item.axes.iter().any(|axis| !axis.decisions.is_empty());
        for evidence in &item.evidence {
            if shown.iter().any(|other| other.is_same(evidence)) {
                continue;
            }
            let mut words = evidence_words(evidence);
            if decided {
                words.push(Inline::Dim(" — no decision rests on it".to_owned()));
            }
            rows.push(("evidence".to_owned(), words));
        }
        if item.lacks_evidence {
            rows.push(("evidence".to_owned(), vec![Inline::Strong("none".to_owned())]));
        }
        if let Some(note) = item.note {
            rows.push(("note".to_owned(), text(note)));
        }
        rows.extend(remarks(item));
        ItemNode { id: item.id.to_string(), head, words: item.quoted(), colour, rows }
    }

    /// Returns the links of the story that show who says a quote: how the speaker is printed, and
    /// the cue.
    fn links(&self, item: &ItemSummary<'_>, axis: Axis) -> Option<Words> {
        let Item::Quote(quote) = item.item else { return None };
        let story = &self.input.story;
        let quote = story.quote(quote);
        let printed = |what: &str, spans: &[Span]| {
            let words: Vec<&str> = spans.iter().map(|span| story.text.slice(*span)).collect();
            (!words.is_empty()).then(|| format!("{what} “{}”", words.join(" … ")))
        };
        let printed = [printed("printed as", &quote.mention), printed("cue", &quote.cue)];
        let printed: Vec<String> = printed.into_iter().flatten().collect();
        let shows = axis == Axis::Attribution && !printed.is_empty();
        shows.then(|| text(printed.join(", ")))
    }

    /// Returns the speakers or the claimant, each with colour and initials.
    fn speakers(&self, item: &ItemSummary<'_>) -> Words {
        let links = &self.doc.links;
        if item.people.is_empty() {
            return text(item.who.clone());
        }
        let mut words = Vec::new();
        for (i, person) in item.people.iter().enumerate() {
            if i > 0 {
                words.push(Inline::Text(", ".to_owned()));
            }
            words.push(Inline::Speaker {
                name: self.input.story.person(*person).name.to_string(),
                initials: links.initials(*person).to_owned(),
                colour: links.colour(*person),
            });
        }
        words
    }

    /// Returns the list of all sources, with how often each is cited.
    pub(super) fn sources(&self) -> Vec<Node> {
        let mut cited: BTreeMap<&str, usize> = BTreeMap::new();
        for evidence in self.items.iter().flat_map(ItemSummary::all_evidence) {
            *cited.entry(evidence.source.id).or_default() += 1;
        }
        let (story, record) = (&self.input.story, &self.input.record);
        let own = story.sources.iter().map(|source| &*source.id);
        let added = record.added_sources().map(|source| &*source.own.id);
        let lost = cited.keys().copied().filter(|id| !self.summarizer.sources.contains_key(id));
        let all: Vec<&str> = own.chain(added).chain(lost).collect();
        let rows = all.iter().map(|id| {
            let source = self.summarizer.source(id);
            let mut words = vec![Inline::Code((*id).to_owned()), Inline::Text(" ".to_owned())];
            words.extend(source_words(&source));
            let count = cited.get(id).copied().unwrap_or_default();
            words.push(Inline::Dim(format!(" — cited {}", counted(count, "time", "times"))));
            words
        });
        let rows: Vec<Words> = rows.collect();
        if rows.is_empty() {
            return Vec::new();
        }
        vec![Node::Heading(2, "Sources".to_owned(), "sources"), Node::List(rows)]
    }

    /// Returns what was written about items that are no longer in the story.
    pub(super) fn history(&self) -> Vec<Node> {
        let orphans = crate::review::gate::orphans(&self.input.items, &self.input.record);
        let rows = orphans.iter().flat_map(|id| {
            let case = self.input.record.item_record(id);
            let decided = case.into_iter().flat_map(|case| &case.opinions);
            let decided = decided.map(|(who, opinion)| {
                let values: Vec<String> = opinion.decisions().map(|d| d.value.shown()).collect();
                text(format!("{id}: {who} decided {}", values.join(", ")))
            });
            let remarks = case.into_iter().flat_map(|case| &case.remarks);
            let remarks = remarks.map(|r| text(format!("{id}: {} said: {}", r.who, r.text)));
            decided.chain(remarks).collect::<Vec<_>>()
        });
        let rows: Vec<Words> = rows.collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let title = "Decided, but no longer in the story".to_owned();
        vec![Node::Heading(2, title, "orphans"), Node::List(rows)]
    }

    /// Returns where reviewers disagree, and what was resolved.
    pub(super) fn disagreements(&self) -> Vec<Node> {
        let mut rows: Vec<Words> = Vec::new();
        for item in &self.items {
            for axis in &item.axes {
                let mut values = axis.decisions.iter().map(|decision| decision.value);
                let first = values.next();
                let differ = values.any(|value| Some(value) != first);
                if !differ && axis.ruling.is_none() {
                    continue;
                }
                let mut row = vec![jump(item), Inline::Text(format!(", {}: ", axis.axis.word()))];
                row.extend(axis_words(axis));
                rows.push(row);
            }
        }
        let list = if rows.is_empty() { Node::Para(text("None.")) } else { Node::List(rows) };
        vec![Node::Heading(2, "Disagreements and rulings".to_owned(), "disagreements"), list]
    }
}

/// Returns the result of a question, and each reviewer's answer.
pub(in crate::export) fn axis_words(axis: &AxisSummary<'_>) -> Words {
    let mut words: Words = Vec::new();
    match axis.answer {
        Answer::Open => words.push(Inline::Strong(axis.answer.words())),
        Answer::Stale | Answer::Disputed => {
            words.push(Inline::Sign('≠'));
            words.push(Inline::Text(" ".to_owned()));
            words.push(Inline::Strong(axis.answer.words()));
        }
        Answer::Holds(value) => {
            words.push(Inline::Sign(value.grade().sign()));
            words.push(Inline::Text(" ".to_owned()));
            words.push(Inline::Strong(value.shown()));
        }
    }
    if let Some(ruling) = &axis.ruling {
        words.push(Inline::Text(format!(" — resolved by {}", who(ruling))));
    }
    let same = |decision: &DecisionSummary<'_>| axis.answer == Answer::Holds(decision.value);
    let plain = axis.ruling.is_none() && axis.decisions.iter().all(same);
    for decision in &axis.decisions {
        let value = if plain { String::new() } else { format!("{} ", decision.value.shown()) };
        words.push(Inline::Text(format!(" — {value}by {}", who(decision))));
    }
    words
}

fn who(decision: &DecisionSummary<'_>) -> String {
    let day = decision.at.get(..10).unwrap_or(decision.at);
    let mut text = format!("{}, {day}", decision.who);
    match decision.freshness {
        Freshness::Stale => match decision.stale {
            Some(reason) => text.extend([", stale: ", reason]),
            None => text.push_str(", for an earlier wording"),
        },
        Freshness::Moved => text.push_str(", moved since"),
        Freshness::Kept | Freshness::Gone => {}
    }
    let how = decision.via.shown();
    if decision.kept && !decision.via.is_kept() {
        text.extend([", ", EventOrigin::Keep.shown()]);
    }
    if !how.is_empty() {
        text.extend([", ", how]);
    }
    if let Some(note) = decision.note {
        text.push_str(": ");
        text.push_str(note);
    }
    text
}

/// Returns a piece of evidence with the details of its source.
fn evidence_words(evidence: &EvidenceSummary<'_>) -> Words {
    let mut words: Words = Vec::new();
    if let Some(stance) = evidence.stance {
        words.push(Inline::Dim(format!("{} ", Stance::word(stance))));
    }
    words.extend(source_words(&evidence.source));
    match evidence.locator {
        Some(locator) => words.push(Inline::Text(format!(", {locator}"))),
        None => words.push(Inline::Dim(", no locator".to_owned())),
    }
    if let Some(excerpt) = evidence.excerpt {
        words.push(Inline::Text(format!(": “{excerpt}”")));
    }
    if let Some(note) = evidence.note {
        words.push(Inline::Text(format!(" ({note})")));
    }
    if let Some(by) = evidence.by {
        words.push(Inline::Dim(format!(" — attached by {by}")));
    }
    words
}

fn source_words(source: &SourceSummary<'_>) -> Words {
    let title = source.title.filter(|title| !title.is_empty()).unwrap_or(source.id).to_owned();
    let mut words: Words = match source.url {
        Some(url) => vec![Inline::Link { text: title, url: url.to_owned() }],
        None => vec![Inline::Text(title)],
    };
    if source.title.is_none() {
        words.push(Inline::Dim(" (unknown source)".to_owned()));
    }
    let facts = [source.kind.map(|kind| kind.replace('_', " ")), source.date.map(str::to_owned)];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    if !facts.is_empty() {
        words.push(Inline::Dim(format!(" ({})", facts.join(", "))));
    }
    if let Some(url) = source.archived {
        words.push(Inline::Text(" ".to_owned()));
        words.push(Inline::Link { text: "archived".to_owned(), url: url.to_owned() });
    }
    if let Some(file) = source.file {
        words.push(Inline::Text(" ".to_owned()));
        words.push(Inline::Code(file.to_owned()));
    }
    if let Some(who) = source.added_by {
        words.push(Inline::Dim(format!(" (added by {who})")));
    }
    words
}

fn remarks(item: &ItemSummary<'_>) -> Vec<(String, Words)> {
    let mut rows = Vec::new();
    for remark in item.remarks {
        let label = match remark.kind {
            RemarkKind::Note => "note",
            RemarkKind::Query => "query",
            RemarkKind::Blocker => "blocker",
        };
        let closed = match remark.kind {
            RemarkKind::Note => "",
            _ if remark.closed => " (resolved)",
            _ => " (open)",
        };
        let mut words = text(format!("{}: {}", remark.who, remark.text));
        words.push(Inline::Dim(closed.to_owned()));
        rows.push((label.to_owned(), words));
        for (who, answer, _) in &remark.answers {
            rows.push(("answer".to_owned(), text(format!("{answer} (recorded by {who})"))));
        }
    }
    rows
}
