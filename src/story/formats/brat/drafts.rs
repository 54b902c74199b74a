//! From lines to quotes and claims: which spans belong to which, by the meaning of
//! their labels. One draft for each event whose type means a quote or a claim,
//! whatever else is wrong with it.
//!
//! Nothing here knows whom a printed speaker refers to.

use std::ops::Range;

use super::labels::{Labels, Meaning};
use super::lines::{Id, Lines, Linked, Role};
use super::nested;
use super::problems::{Problems, short};
use super::rules::Rule;
use super::unmapped::{self, Counted, count};
use crate::story::Form;

/// A quote or claim before its people are known. Its spans are positions of T lines.
pub(super) struct Draft<'a> {
    pub id: &'a str,
    pub meaning: Meaning,
    pub content: Vec<u32>,
    /// The T lines of each event that is part of its content.
    pub events: Vec<Vec<u32>>,
    /// Its event, by position; [`NONE`] for a span without one.
    event: u32,
    /// The draft of the event that this one is part of.
    pub inside: Option<u32>,
    pub speaker: Vec<u32>,
    pub cue: Vec<u32>,
    pub trigger: Option<u32>,
    pub form: Option<Form>,
    pub note: String,
    /// Where its line is in the .ann file.
    pub at: Range<usize>,
}

/// The result for all lines.
pub(super) struct Drafts<'a> {
    pub list: Vec<Draft<'a>>,
    /// Pairs of T lines that name the same person.
    pub same: Vec<(u32, u32)>,
    /// The references of N lines: a T line, and the URL or ID of the entry.
    pub links: Vec<(u32, &'a str)>,
    /// T lines that name somebody without an event.
    pub somebody: Vec<(u32, crate::story::PersonKind)>,
    /// The labels that have no meaning, sorted.
    pub unmapped: Vec<&'a str>,
}

/// Marks the absence of a draft.
const NONE: u32 = u32::MAX;

/// The most quotes inside each other that are followed.
const MAX_DEPTH: usize = 100;

/// Makes drafts of all lines.
pub(super) fn draft<'a>(
    lines: &'a Lines<'a>,
    labels: &Labels,
    problems: &mut Problems,
) -> Drafts<'a> {
    let mut drafting = Drafting {
        lines,
        labels,
        problems,
        list: Vec::new(),
        of_event: vec![NONE; lines.events.len()],
        of_span: vec![NONE; lines.spans.len()],
        of_relation: vec![NONE; lines.relations.len()],
        used: vec![false; lines.spans.len()],
        unmapped: Counted::new(),
        nested: Vec::new(),
    };
    drafting.events();
    drafting.place_nested();
    let somebody = drafting.spans();
    let same = drafting.relations();
    drafting.place_nested();
    drafting.attributes();
    drafting.notes();
    let entries = drafting.links();
    let unmapped = drafting.report_unmapped();
    Drafts { list: drafting.list, same, links: entries, somebody, unmapped }
}

struct Drafting<'a, 'p> {
    lines: &'a Lines<'a>,
    labels: &'p Labels,
    problems: &'p mut Problems,
    list: Vec<Draft<'a>>,
    of_event: Vec<u32>,
    /// The first draft that each T line belongs to.
    of_span: Vec<u32>,
    of_relation: Vec<u32>,
    /// Which T lines an event or relation has taken.
    used: Vec<bool>,
    unmapped: Counted<'a>,
    /// Drafts, the events that are part of them, and where the file says so.
    nested: Vec<(usize, u32, Range<usize>)>,
}

impl<'a> Drafting<'a, '_> {
    fn events(&mut self) {
        let lines = self.lines;
        for (at, event) in lines.events.iter().enumerate() {
            let trigger = self.trigger(event);
            if let Some(trigger) = trigger {
                self.used[trigger as usize] = true;
            }
            let meaning = self.labels.of(event.label);
            let Some(meaning @ (Meaning::Quote | Meaning::Unsourced | Meaning::Claim)) = meaning
            else {
                if meaning.is_none() {
                    count(&mut self.unmapped, event.label, &event.at);
                }
                self.check_roles(event);
                continue;
            };
            self.of_event[at] = self.list.len() as u32;
            self.list.push(Draft::new(event.id, meaning, event.at.clone()));
            let draft = self.list.last_mut().expect("pushed just now");
            (draft.trigger, draft.event) = (trigger, at as u32);
            if let Some(trigger) = trigger {
                self.belongs(trigger, self.list.len() - 1);
            }
            for role in &lines.roles[event.roles.start as usize..event.roles.end as usize] {
                self.role(role, at as u32);
            }
        }
    }

    /// Adds an event to the draft of another one; returns true if it is taken care of, and false if it
    /// stands for its trigger.
    fn event(&mut self, draft: usize, outer: u32, meaning: Meaning, role: &Role<'a>) -> bool {
        let Some(Id::Event(inner)) = self.lines.ids.get(role.id) else { return false };
        let label = self.lines.events[inner as usize].label;
        let is_speech = matches!(
            self.labels.of(label),
            Some(Meaning::Quote | Meaning::Unsourced | Meaning::Claim)
        );
        if meaning == Meaning::Content {
            let Some(spans) = nested::spans(self.lines, self.labels, inner, outer) else {
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
            let hint = "Refer to the T line with the words that are meant.";
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
        let from = event.at.start + event.id.len() + 1 + event.label.len() + 1;
        self.span(event.trigger, &(from..from + event.trigger.len()))
    }

    /// Returns the T line that an ID leads to (the trigger, for an event), or reports that there is none.
    fn span(&mut self, id: &str, at: &Range<usize>) -> Option<u32> {
        match self.lines.ids.get(id) {
            Some(Id::Span(span)) => return Some(span),
            Some(Id::Event(event)) => {
                let trigger = self.lines.events[event as usize].trigger;
                if let Some(Id::Span(span)) = self.lines.ids.get(trigger) {
                    return Some(span);
                }
            }
            Some(_) => {
                let what = format!("{} is neither a text span (T) nor an event (E)", short(id, 40));
                let hint = "Refer to a T line or an E line here.";
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
        let hint = "Add the line that has this ID, or correct the ID.";
        self.problems.add(Rule::DanglingId, at, what, hint);
    }

    /// Reports dangling IDs in an event that is not read.
    fn check_roles(&mut self, event: &Linked<'a>) {
        for role in &self.lines.roles[event.roles.start as usize..event.roles.end as usize] {
            if !self.lines.ids.has(role.id) {
                self.dangling(role.id, &role.at);
            }
        }
    }

    /// Adds a role of an event to the last draft.
    fn role(&mut self, role: &Role<'a>, event: u32) {
        let meaning = self.labels.of_role(role.name);
        let draft = self.list.len() - 1;
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

    /// Adds a T line to a draft by its meaning; returns true if a draft can have such a part.
    fn give(&mut self, draft: usize, meaning: Meaning, span: u32) -> bool {
        let to = &mut self.list[draft];
        match meaning {
            Meaning::Speaker | Meaning::Somebody(_) => to.speaker.push(span),
            Meaning::Cue => to.cue.push(span),
            Meaning::Content => to.content.push(span),
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

    /// Makes drafts of T lines that are quotes or claims by themselves, and returns those that name
    /// somebody.
    fn spans(&mut self) -> Vec<(u32, crate::story::PersonKind)> {
        let mut somebody = Vec::new();
        for (at, bound) in self.lines.spans.iter().enumerate() {
            match self.labels.of_its_own(bound.label) {
                Some(Meaning::Somebody(kind)) => {
                    somebody.push((at as u32, kind));
                    self.used[at] = true;
                }
                Some(meaning) if !self.used[at] => {
                    let mut draft = Draft::new(bound.id, meaning, bound.at.clone());
                    draft.content.push(at as u32);
                    self.list.push(draft);
                    self.used[at] = true;
                    self.of_span[at] = self.list.len() as u32 - 1;
                }
                _ => {}
            }
        }
        somebody
    }

    /// Follows relations and equivalences; returns pairs of T lines that name the same person.
    fn relations(&mut self) -> Vec<(u32, u32)> {
        let lines = self.lines;
        let mut same = Vec::new();
        for (at, relation) in lines.relations.iter().enumerate() {
            let roles = &lines.roles[relation.roles.start as usize..relation.roles.end as usize];
            match self.labels.of(relation.label) {
                Some(Meaning::Same) => self.equal(roles, &mut same),
                Some(
                    meaning @ (Meaning::Speaker
                    | Meaning::Cue
                    | Meaning::Content
                    | Meaning::Somebody(_)),
                ) => self.relation(at, roles, meaning),
                meaning => {
                    for role in roles.iter().filter(|r| !lines.ids.has(r.id)) {
                        self.dangling(role.id, &role.at);
                    }
                    if meaning != Some(Meaning::Ignore) {
                        count(&mut self.unmapped, relation.label, &relation.at);
                    }
                }
            }
        }
        for equal in &lines.equivalences {
            let roles = &lines.roles[equal.roles.start as usize..equal.roles.end as usize];
            self.equal(roles, &mut same);
        }
        same
    }

    fn equal(&mut self, roles: &[Role<'a>], same: &mut Vec<(u32, u32)>) {
        let mut first = None;
        for role in roles {
            let Some(span) = self.span(role.id, &role.at) else { continue };
            self.used[span as usize] = true;
            same.push((*first.get_or_insert(span), span));
        }
    }

    /// Adds the span at one end of a relation to the quote at the other.
    fn relation(&mut self, at: usize, roles: &[Role<'a>], meaning: Meaning) {
        let [one, other, ..] = roles else { return };
        let ends = [one, other].map(|role| (self.draft_of(role.id), role));
        // If both ends are in quotes, the second is the part: brat's arrows point to it.
        let ([(Some(draft), _), (_, part)] | [(None, part), (Some(draft), _)]) = ends else {
            self.report_unlinked(one, other);
            return;
        };
        self.of_relation[at] = draft as u32;
        let outer = self.list[draft].event;
        if self.event(draft, outer, meaning, part) {
            return;
        }
        if let Some(span) = self.span(part.id, &part.at) {
            self.give(draft, meaning, span);
        }
    }

    fn report_unlinked(&mut self, one: &Role<'a>, other: &Role<'a>) {
        let ends = (self.span(one.id, &one.at), self.span(other.id, &other.at));
        if let (Some(_), Some(_)) = ends {
            let what = format!("neither {} nor {} is a quote or a claim", one.id, other.id);
            let hint = "Link a quote or claim here, or put the label of one of the two under \
                        `quote` in the [brat] table of sayso.toml.";
            let range = one.at.start..other.at.end;
            self.problems.add(Rule::DanglingId, &range, what, hint);
        }
    }

    /// Returns the draft that an event, or a span that belongs to one, stands for.
    fn draft_of(&self, id: &str) -> Option<usize> {
        let draft = match self.lines.ids.get(id)? {
            Id::Event(event) => self.of_event[event as usize],
            Id::Span(span) => self.of_span[span as usize],
            Id::Relation(relation) => self.of_relation[relation as usize],
            Id::Other => NONE,
        };
        (draft != NONE).then_some(draft as usize)
    }

    fn attributes(&mut self) {
        for attribute in &self.lines.attributes {
            if !self.lines.ids.has(attribute.about) {
                let at = attribute.at.clone();
                self.dangling(attribute.about, &at);
                continue;
            }
            let form =
                Form::ALL.iter().find(|(_, word)| attribute.words.eq_ignore_ascii_case(word));
            let draft = self.draft_of(attribute.about);
            match (attribute.label.eq_ignore_ascii_case("form"), form, draft) {
                (true, Some((form, _)), Some(draft)) => self.list[draft].form = Some(*form),
                _ if self.labels.of(attribute.label) == Some(Meaning::Ignore) => {}
                _ => count(&mut self.unmapped, attribute.label, &attribute.at),
            }
        }
    }

    fn notes(&mut self) {
        for note in &self.lines.notes {
            if !self.lines.ids.has(note.about) {
                let at = note.at.clone();
                self.dangling(note.about, &at);
                continue;
            }
            let Some(draft) = self.draft_of(note.about) else {
                let what =
                    format!("a note on {}, which is not read as a quote or claim", note.about);
                let hint = "Put the note on a quote, a claim or a part of one.";
                self.problems.add(Rule::LooseNote, &note.at, what, hint);
                continue;
            };
            let kept = &mut self.list[draft].note;
            if !kept.is_empty() && !note.words.is_empty() {
                kept.push('\n');
            }
            kept.push_str(note.words);
        }
    }

    fn links(&mut self) -> Vec<(u32, &'a str)> {
        let mut links = Vec::new();
        for link in &self.lines.links {
            let at = link.at.clone();
            if let Some(span) = self.span(link.about, &at) {
                links.push((span, link.words));
            }
        }
        links
    }

    /// Reports every label that was not used, once, with its count; returns those without a meaning.
    fn report_unmapped(&mut self) -> Vec<&'a str> {
        let mut loose = Counted::new();
        let unused = self.lines.spans.iter().zip(&self.used).filter(|(_, used)| !**used);
        for (bound, _) in unused {
            match self.labels.of(bound.label) {
                None => count(&mut self.unmapped, bound.label, &bound.at),
                Some(Meaning::Ignore) => {}
                Some(_) => count(&mut loose, bound.label, &bound.at),
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
            speaker: Vec::new(),
            cue: Vec::new(),
            trigger: None,
            form: None,
            note: String::new(),
            at,
        }
    }
}
