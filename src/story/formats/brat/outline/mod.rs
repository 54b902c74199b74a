//! An .ann file line by line, with what each line is about: for those who change it.
//!
//! What it means as a story is not here; nor is anything reported.

use std::ops::Range;

use super::Pair;
use super::lines;
use super::pair::config;
use crate::story::marks::Marks;
use crate::story::marks::counting::{self, Counting, Fitted};
use crate::story::marks::labels::{Labels, Meaning};
use crate::story::marks::problems::Problems;
use crate::story::{Span, Text};

/// What an event or a role is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// An event: a quote.
    Quote,
    /// An event: a quote that nobody is named for.
    Unsourced,
    /// An event: a claim.
    Claim,
    /// A role: who speaks.
    Speaker,
    /// A role: the words that show that it is speech.
    Cue,
    /// A role: the words themselves.
    Content,
    /// Anything else.
    Other,
}

/// A T line.
#[derive(Clone, Debug)]
pub struct SpanLine<'a> {
    /// Its ID.
    pub id: &'a str,
    /// Its label.
    pub label: &'a str,
    /// Where it is in the article, stretch by stretch.
    pub places: Vec<Span>,
    /// Its bytes in the file, with the line end.
    pub line: Range<usize>,
}

/// A role of an event.
#[derive(Clone, Debug)]
pub struct RoleWord<'a> {
    /// Its name.
    pub name: &'a str,
    /// The ID that it leads to.
    pub id: &'a str,
    /// What it means.
    pub sort: Sort,
    /// Its bytes in the file: `Name:ID`.
    pub at: Range<usize>,
}

/// An E line.
#[derive(Clone, Debug)]
pub struct EventLine<'a> {
    /// Its ID.
    pub id: &'a str,
    /// Its label.
    pub label: &'a str,
    /// What it means.
    pub sort: Sort,
    /// The ID of its trigger.
    pub trigger: &'a str,
    /// Its roles in the order of the line.
    pub roles: Vec<RoleWord<'a>>,
    /// Its bytes in the file, with the line end.
    pub line: Range<usize>,
}

/// A line that says something about others: an attribute, a note, a relation.
#[derive(Clone, Debug)]
pub struct OtherLine<'a> {
    /// Its ID; `*` for an equivalence.
    pub id: &'a str,
    /// Its label.
    pub label: &'a str,
    /// The IDs that it is about.
    pub about: Vec<&'a str>,
    /// Its value or its words.
    pub words: &'a str,
    /// True for relations and equivalences, which link what they are about.
    pub links: bool,
    /// Its bytes in the file, with the line end.
    pub line: Range<usize>,
}

/// The lines of an .ann file.
pub struct Outline<'a> {
    /// The T lines.
    pub spans: Vec<SpanLine<'a>>,
    /// The E lines.
    pub events: Vec<EventLine<'a>>,
    /// All others that can be read.
    pub others: Vec<OtherLine<'a>>,
    counting: Counting<'a>,
}

impl<'a> Outline<'a> {
    /// Reads the lines of a pair.
    pub fn of(pair: &'a Pair) -> Self {
        let (name, ann) = &pair.ann;
        let mut problems = Problems::of(Text::new(name.clone(), ann.clone(), 0..ann.len()));
        let mut labels = match &pair.config {
            None => Labels::built_in(),
            Some((name, table)) => {
                let text = Text::new(name.clone(), table.clone(), 0..table.len());
                Labels::read(table, config::KEYS, &mut Problems::of(text))
            }
        };
        let read = lines::read(ann, &mut problems);
        labels.choose(|label| read.has_label(label));
        let Fitted { counting, spans, .. } =
            counting::of(&read, (&pair.txt.1, labels.unit()), &mut problems);
        let mut outline =
            Self { spans: Vec::new(), events: Vec::new(), others: Vec::new(), counting };
        outline.take(ann, (&read, &spans), &labels);
        outline
    }

    fn take(
        &mut self,
        ann: &'a str,
        (read, found): (&Marks<'a>, &[Option<Span>]),
        labels: &Labels,
    ) {
        let whole = |at: &Range<usize>, end: usize| line_of(ann, at.start, end.max(at.end));
        for bound in &read.spans {
            let stretches = bound.stretches.start as usize..bound.stretches.end as usize;
            let places = found[stretches].iter().flatten().copied().collect();
            let words = bound.words.unwrap_or_default();
            let end = words.as_ptr() as usize - ann.as_ptr() as usize + words.len();
            let end = if words.is_empty() { 0 } else { end };
            let line = whole(&bound.at, end);
            self.spans.push(SpanLine { id: bound.id, label: bound.name.label, places, line });
        }
        for event in &read.events {
            let roles = &read.roles[event.roles.start as usize..event.roles.end as usize];
            let roles = roles.iter().map(|role| RoleWord {
                name: role.name,
                id: role.id,
                sort: sort(labels.of_role(role.name)),
                at: role.at.clone(),
            });
            self.events.push(EventLine {
                id: event.id,
                label: event.name.label,
                sort: sort(labels.of(event.name)),
                trigger: event.trigger,
                roles: roles.collect(),
                line: whole(&event.at, 0),
            });
        }
        for linked in read.relations.iter().chain(&read.equivalences) {
            let roles = &read.roles[linked.roles.start as usize..linked.roles.end as usize];
            self.others.push(OtherLine {
                id: linked.id,
                label: linked.name.label,
                about: roles.iter().map(|role| role.id).collect(),
                words: "",
                links: true,
                line: whole(&linked.at, 0),
            });
        }
        for remark in read.features.iter().chain(&read.entries).chain(&read.notes) {
            self.others.push(OtherLine {
                id: lines::id_of(remark, ann),
                label: remark.label,
                about: vec![remark.about],
                words: remark.words,
                links: false,
                line: whole(&remark.at, 0),
            });
        }
    }

    /// Returns the T line of an ID.
    pub fn span(&self, id: &str) -> Option<&SpanLine<'a>> {
        self.spans.iter().find(|span| span.id == id)
    }

    /// Returns the offset of a byte of the article, as this file counts; `None` before what counts.
    pub fn offset(&self, byte: u32) -> Option<u32> {
        self.counting.offset(byte)
    }
}

/// Returns the whole lines of some bytes.
fn line_of(text: &str, start: usize, end: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let start = memchr::memrchr(b'\n', &bytes[..start]).map_or(0, |at| at + 1);
    let end = memchr::memchr(b'\n', &bytes[end..]).map_or(text.len(), |at| end + at + 1);
    start..end
}

const fn sort(meaning: Option<Meaning>) -> Sort {
    match meaning {
        Some(Meaning::Quote) => Sort::Quote,
        Some(Meaning::Unsourced) => Sort::Unsourced,
        Some(Meaning::Claim) => Sort::Claim,
        Some(Meaning::Speaker | Meaning::Somebody(_)) => Sort::Speaker,
        Some(Meaning::Cue) => Sort::Cue,
        Some(Meaning::Content) => Sort::Content,
        _ => Sort::Other,
    }
}
