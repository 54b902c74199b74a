//! From marks to quotes and claims: which spans belong to which, by the meaning of
//! their labels. One draft for each event or span whose label means a quote or a claim,
//! whatever else is wrong with it.
//!
//! ```text
//! nearest    speakers and cues that nothing links, if they are to be linked by nearness
//! nested     events that are part of other events
//! relations  what links and equal values say
//! remarks    what features, entries and notes say
//! ```
//!
//! Nothing here knows whom a printed speaker refers to.

mod nearest;
mod nested;
mod relations;
mod remarks;

use std::collections::HashMap;
use std::ops::Range;

use super::graph::{Linked, Marks, Role};
use super::ids::Id;
use super::labels::{Labels, Meaning};
use super::place::Places;
use super::problems::{Problems, short};
use super::rules::Rule;
use super::unmapped::{self, Counted, count};
use crate::story::{Form, PersonKind, Stance};

pub(super) use nested::whole;

/// A quote or claim before its people are known. Its spans are positions in [`Marks::spans`].
pub(super) struct Draft<'a> {
    pub id: &'a str,
    pub meaning: Meaning,
    pub content: Vec<u32>,
    /// The spans of each event that is part of its content.
    pub events: Vec<Vec<u32>>,
    /// Its event, by position; [`NONE`] for a span without one.
    event: u32,
    /// The draft that this one is part of.
    pub inside: Option<u32>,
    /// The draft that has taken this one's words, because they are one quote.
    pub merged: Option<u32>,
    pub speaker: Vec<u32>,
    /// Names of speakers that are said without a place in the article.
    pub who: Vec<&'a str>,
    pub addressee: Vec<u32>,
    pub cue: Vec<u32>,
    pub trigger: Option<u32>,
    pub form: Option<Form>,
    pub note: String,
    /// Spans whose words belong to the note.
    pub note_spans: Vec<u32>,
    pub says: Option<&'a str>,
    /// The sources of its evidence.
    pub evidence: Vec<(u32, Option<Stance>)>,
    /// The program that has suggested it, and how sure it was.
    pub suggested: Option<(&'a str, Option<f64>)>,
    /// Where it is in the file.
    pub at: Range<usize>,
}

/// The result for all marks.
pub(super) struct Drafts<'a> {
    pub list: Vec<Draft<'a>>,
    /// Pairs of spans that name the same person.
    pub same: Vec<(u32, u32)>,
    /// Spans that name somebody, with the name that the file gives besides.
    pub names: Vec<(u32, &'a str)>,
    /// Spans, and the URL or ID of the entry that says whom they name.
    pub links: Vec<(u32, &'a str)>,
    /// Names, and the URL of the entry that says whom they name.
    pub named_links: Vec<(&'a str, &'a str)>,
    /// Spans that name somebody without a quote.
    pub somebody: Vec<(u32, PersonKind)>,
    /// The spans that name what evidence is in, in text order of the file.
    pub sources: Vec<u32>,
    /// The labels that have no meaning, sorted.
    pub unmapped: Vec<&'a str>,
}

/// Marks the absence of a draft.
const NONE: u32 = u32::MAX;

/// The most quotes inside each other that are followed.
const MAX_DEPTH: usize = 100;

/// Makes drafts of all marks.
pub(super) fn draft<'a>(
    (marks, places): (&'a Marks<'a>, &Places),
    (labels, body): (&Labels, &str),
    problems: &mut Problems,
) -> Drafts<'a> {
    let mut drafting = Drafting {
        marks,
        labels,
        problems,
        list: Vec::new(),
        of_event: vec![NONE; marks.events.len()],
        of_span: vec![NONE; marks.spans.len()],
        of_relation: vec![NONE; marks.relations.len()],
        used: vec![false; marks.spans.len()],
        names: Vec::new(),
        named_links: Vec::new(),
        sources: Vec::new(),
        unmapped: Counted::new(),
        nested: Vec::new(),
        pieces: Vec::new(),
        features: HashMap::new(),
    };
    if labels.needs_features() || labels.joins().next().is_some() {
        for feature in &marks.features {
            drafting
                .features
                .entry(feature.about)
                .or_default()
                .push((feature.label, feature.words));
        }
    }
    drafting.events();
    drafting.place_nested();
    drafting.take_pieces();
    let somebody = drafting.spans();
    let same = drafting.relations();
    drafting.join();
    drafting.nearest(places, body);
    drafting.place_nested();
    drafting.features();
    drafting.notes();
    drafting.suggestions();
    let links = drafting.entries();
    let unmapped = drafting.report_unmapped();
    let Drafting { list, names, named_links, sources, .. } = drafting;
    Drafts { list, same, names, links, named_links, somebody, sources, unmapped }
}

struct Drafting<'a, 'p> {
    marks: &'a Marks<'a>,
    labels: &'p Labels,
    problems: &'p mut Problems,
    list: Vec<Draft<'a>>,
    of_event: Vec<u32>,
    /// The first draft that each span belongs to.
    of_span: Vec<u32>,
    of_relation: Vec<u32>,
    /// Which spans an event or relation has taken.
    used: Vec<bool>,
    names: Vec<(u32, &'a str)>,
    named_links: Vec<(&'a str, &'a str)>,
    sources: Vec<u32>,
    unmapped: Counted<'a>,
    /// Drafts, the events that are part of them, and where the file says so.
    nested: Vec<(usize, u32, Range<usize>)>,
    /// Drafts, and the roles of events that are further pieces of them.
    pieces: Vec<(usize, Role<'a>)>,
    /// The features of each annotation, where they make a difference for its meaning.
    features: HashMap<&'a str, Vec<(&'a str, &'a str)>>,
}

impl<'a> Drafting<'a, '_> {
    fn events(&mut self) {
        let marks = self.marks;
        for (at, event) in marks.events.iter().enumerate() {
            let trigger = self.trigger(event);
            if let Some(trigger) = trigger {
                self.used[trigger as usize] = true;
            }
            let meaning = self.labels.with_features(event.name, self.features_of(event.id));
            let Some(meaning) = meaning.filter(|meaning| meaning.is_draft()) else {
                if meaning.is_none() {
                    count(&mut self.unmapped, event.name.label, &event.at);
                }
                self.check_roles(event);
                continue;
            };
            self.of_event[at] = self.list.len() as u32;
            self.list.push(Draft::new(event.id, meaning, event.at.clone()));
            let draft = self.list.last_mut().expect("pushed just now");
            (draft.trigger, draft.event) = (trigger, at as u32);
            draft.form = self.labels.form(event.name.label);
            if let Some(trigger) = trigger {
                self.belongs(trigger, self.list.len() - 1);
            }
            for role in marks.roles_of(event) {
                self.role(role, at as u32);
            }
            let draft = self.list.last_mut().expect("pushed just now");
            if let Some(trigger) = trigger.filter(|_| marks.anchors_are_words)
                && draft.content.is_empty()
                && draft.events.is_empty()
            {
                draft.content.push(trigger);
            }
        }
    }

    /// Adds an event to the draft of another one; returns true if it is taken care of, and false if it
    /// stands for its trigger.
    fn event(&mut self, draft: usize, outer: u32, meaning: Meaning, role: &Role<'a>) -> bool {
        let Some(Id::Event(inner)) = self.marks.ids.get(role.id) else { return false };
        let event = &self.marks.events[inner as usize];
        let meaning_of_inner = self.labels.with_features(event.name, self.features_of(event.id));
        let is_speech = meaning_of_inner.is_some_and(Meaning::is_draft);
        if meaning == Meaning::Content {
            let Some(spans) = nested::spans(self.marks, self.labels, inner, outer) else {
                let what =
                    format!("{} contains this event, or too many others", short(role.id, 40));
                let hint = "Let one of the two contain the other, and not the other way round too.";
                self.problems.add(Rule::EventInEvent, &role.at, what, hint);
                return true;
            };
            for &span in &spans {
                self.used[span as usize] = true;
            }
            self.list[draft].events.push(spans);
            self.nested.push((draft, inner, role.at.clone()));
            return true;
        }
        if is_speech {
            let what =
                format!("{} is an event and cannot be a {}", short(role.id, 40), meaning.word());
            let hint = "Refer to the span with the words that are meant.";
            self.problems.add(Rule::EventInEvent, &role.at, what, hint);
        }
        is_speech
    }

    /// Puts every quote that is part of another one inside that one.
    fn place_nested(&mut self) {
        for (outer, event, at) in std::mem::take(&mut self.nested) {
            let inner = self.of_event[event as usize];
            if inner == NONE || self.list[inner as usize].inside.is_some() {
                continue;
            }
            let above = |draft: &u32| self.list[*draft as usize].inside;
            let mut chain = std::iter::successors(Some(outer as u32), above).take(MAX_DEPTH);
            if chain.any(|draft| draft == inner) {
                let what = format!("{} contains this event", self.list[inner as usize].id);
                let hint = "Let one of the two contain the other, and not the other way round too.";
                self.problems.add(Rule::EventInEvent, &at, what, hint);
            } else {
                self.list[inner as usize].inside = Some(outer as u32);
            }
        }
    }

    fn trigger(&mut self, event: &Linked<'a>) -> Option<u32> {
        if event.trigger.is_empty() {
            return None;
        }
        let from = event.at.start + event.id.len() + 1 + event.name.label.len() + 1;
        self.span(event.trigger, &(from..from + event.trigger.len()))
    }

    /// Returns the span that an ID leads to (the trigger, for an event), or reports that there is none.
    fn span(&mut self, id: &str, at: &Range<usize>) -> Option<u32> {
        match self.marks.ids.get(id) {
            Some(Id::Span(span)) => return Some(span),
            Some(Id::Event(event)) => {
                let trigger = self.marks.events[event as usize].trigger;
                if let Some(Id::Span(span)) = self.marks.ids.get(trigger) {
                    return Some(span);
                }
            }
            Some(_) => {
                let what = format!("{} is neither a text span nor an event", short(id, 40));
                let hint = "Refer to a text span or an event here.";
                self.problems.add(Rule::DanglingId, at, what, hint);
                return None;
            }
            None => {}
        }
        self.dangling(id, at);
        None
    }

    fn dangling(&mut self, id: &str, at: &Range<usize>) {
        let what = format!("there is no {}", short(id, 40));
        let hint = "Add the annotation that has this ID, or correct the ID.";
        self.problems.add(Rule::DanglingId, at, what, hint);
    }

    /// Reports dangling IDs in an event that is not read.
    fn check_roles(&mut self, event: &Linked<'a>) {
        for role in self.marks.roles_of(event) {
            if !self.marks.ids.has(role.id) {
                self.dangling(role.id, &role.at);
            }
        }
    }

    /// Adds a role of an event to the last draft.
    fn role(&mut self, role: &Role<'a>, event: u32) {
        let meaning = self.labels.of_role(role.name);
        let draft = self.list.len() - 1;
        if meaning == Some(Meaning::Part) {
            self.pieces.push((draft, role.clone()));
            return;
        }
        if let Some(meaning @ (Meaning::Speaker | Meaning::Cue | Meaning::Content)) = meaning
            && self.event(draft, event, meaning, role)
        {
            return;
        }
        let Some(span) = self.span(role.id, &role.at) else { return };
        match meaning {
            Some(Meaning::Ignore) => {}
            Some(meaning) if self.give(draft, meaning, span) => {}
            _ => count(&mut self.unmapped, role.name, &role.at),
        }
    }

    /// Adds a span to a draft by its meaning; returns true if a draft can have such a part.
    fn give(&mut self, draft: usize, meaning: Meaning, span: u32) -> bool {
        let to = &mut self.list[draft];
        match meaning {
            Meaning::Speaker | Meaning::Somebody(_) => to.speaker.push(span),
            Meaning::Addressee => to.addressee.push(span),
            Meaning::Cue => to.cue.push(span),
            Meaning::Content => to.content.push(span),
            Meaning::Note => to.note_spans.push(span),
            _ => return false,
        }
        self.used[span as usize] = true;
        self.belongs(span, draft);
        true
    }

    fn belongs(&mut self, span: u32, draft: usize) {
        let of_span = &mut self.of_span[span as usize];
        if *of_span == NONE {
            *of_span = draft as u32;
        }
    }

    /// Makes drafts of spans that are quotes or claims by themselves, and returns those that name
    /// somebody.
    fn spans(&mut self) -> Vec<(u32, PersonKind)> {
        let marks = self.marks;
        let mut somebody = Vec::new();
        for (at, span) in marks.spans.iter().enumerate() {
            match self.labels.of_its_own(span.name, self.features_of(span.id)) {
                Some(Meaning::Somebody(kind)) => {
                    somebody.push((at as u32, kind));
                    self.used[at] = true;
                }
                Some(Meaning::Source) => {
                    self.sources.push(at as u32);
                    self.used[at] = true;
                }
                Some(meaning) if !self.used[at] => {
                    let mut draft = Draft::new(span.id, meaning, span.at.clone());
                    draft.content.push(at as u32);
                    draft.form = span.name.all().find_map(|name| self.labels.form(name));
                    self.list.push(draft);
                    self.used[at] = true;
                    self.of_span[at] = self.list.len() as u32 - 1;
                }
                _ => {}
            }
        }
        somebody
    }

    /// Returns the features of an annotation, where they make a difference for its meaning.
    fn features_of(&self, id: &str) -> &[(&'a str, &'a str)] {
        self.features.get(id).map_or(&[], Vec::as_slice)
    }

    /// Returns the meaning of a span, whatever it belongs to.
    fn meaning_of_span(&self, span: u32) -> Option<Meaning> {
        let span = &self.marks.spans[span as usize];
        self.labels.with_features(span.name, self.features_of(span.id))
    }

    /// Returns the draft that an event, or a span that belongs to one, stands for.
    fn draft_of(&self, id: &str) -> Option<usize> {
        let draft = match self.marks.ids.get(id)? {
            Id::Event(event) => self.of_event[event as usize],
            Id::Span(span) => self.of_span[span as usize],
            Id::Relation(relation) => self.of_relation[relation as usize],
            Id::Other => NONE,
        };
        (draft != NONE).then(|| self.kept(draft as usize))
    }

    /// Returns the draft that has the words of another one, if they are one quote.
    fn kept(&self, draft: usize) -> usize {
        let mut kept = draft;
        while let Some(next) = self.list[kept].merged {
            kept = next as usize;
        }
        kept
    }

    /// Reports every label that was not used, once, with its count; returns those without a meaning.
    fn report_unmapped(&mut self) -> Vec<&'a str> {
        let mut loose = Counted::new();
        let marks = self.marks;
        for (at, span) in marks.spans.iter().enumerate().filter(|(at, _)| !self.used[*at]) {
            match self.meaning_of_span(at as u32) {
                None => count(&mut self.unmapped, span.name.label, &span.at),
                Some(Meaning::Ignore) => {}
                Some(_) => count(&mut loose, span.name.label, &span.at),
            }
        }
        let nothing = self.list.is_empty() && !self.used.contains(&true);
        unmapped::report(&self.unmapped, &loose, nothing, self.problems);
        self.unmapped.keys().copied().collect()
    }
}

impl<'a> Draft<'a> {
    const fn new(id: &'a str, meaning: Meaning, at: Range<usize>) -> Self {
        Self {
            id,
            meaning,
            content: Vec::new(),
            events: Vec::new(),
            event: NONE,
            inside: None,
            merged: None,
            speaker: Vec::new(),
            who: Vec::new(),
            addressee: Vec::new(),
            cue: Vec::new(),
            trigger: None,
            form: None,
            note: String::new(),
            note_spans: Vec::new(),
            says: None,
            evidence: Vec::new(),
            suggested: None,
            at,
        }
    }
}
