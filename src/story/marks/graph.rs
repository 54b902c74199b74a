//! What a file of annotations holds, before its labels have a meaning: spans of the article, what links
//! them, and what is said about them. Every loader of another tool's files makes this.
//!
//! Strings are borrowed from the file, or from what the loader has parsed it to. IDs are those of the
//! file; a loader makes them up where a file has none.

use std::collections::BTreeSet;
use std::ops::Range;

use super::ids::{Id, Ids};
use crate::story::text::offsets::Unit;

/// The annotations of one article.
#[derive(Default)]
pub struct Marks<'a> {
    /// The spans of the article that have a label.
    pub spans: Vec<MarkedSpan<'a>>,
    /// The ranges of all spans, in the unit of the file.
    pub stretches: Vec<Range<u32>>,
    /// What consists of other annotations in roles, such as an attribution with its source, cue and
    /// content.
    pub events: Vec<Linked<'a>>,
    /// Links between two annotations, the first role to the second.
    pub relations: Vec<Linked<'a>>,
    /// Annotations that name the same person.
    pub equivalences: Vec<Linked<'a>>,
    /// The roles of all events, relations and equivalences.
    pub roles: Vec<Role<'a>>,
    /// Named values of annotations.
    pub features: Vec<Remark<'a>>,
    /// Addresses or entries that say who somebody is.
    pub entries: Vec<Remark<'a>>,
    /// Notes on annotations.
    pub notes: Vec<Remark<'a>>,
    /// Which annotations a program has suggested.
    pub suggestions: Vec<Suggested<'a>>,
    /// The annotation that each ID refers to.
    pub ids: Ids<'a>,
    /// True if two annotations have the same ID.
    pub has_twins: bool,
    /// What the offsets of files of this sort count.
    pub counting: OwnCounting,
    /// True if the span that stands for an event has its words, unless a role says which these are.
    pub anchors_are_words: bool,
    /// How files of this sort link two names of a person, for a hint; empty if it cannot be said.
    pub same_hint: &'static str,
}

/// What the offsets of a format count by its own rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnCounting {
    /// The unit.
    pub unit: Unit,
    /// True if CRLF counts as one.
    pub pairs_as_one: bool,
    /// What that is, for a hint: a full sentence.
    pub hint: &'static str,
}

impl OwnCounting {
    /// Code points from 0, CRLF as one: brat.
    pub const BRAT: Self = Self {
        unit: Unit::Chars,
        pairs_as_one: true,
        hint: "Nothing has to be done; brat itself counts code points from 0, and CRLF as one.",
    };
    /// Code points from 0.
    pub const CHARS: Self = Self {
        unit: Unit::Chars,
        pairs_as_one: false,
        hint: "Nothing has to be done; most files of this sort count code points from 0.",
    };
    /// UTF-16 units from 0.
    pub const UTF16: Self = Self {
        unit: Unit::Utf16,
        pairs_as_one: false,
        hint: "Nothing has to be done; most files of this sort count UTF-16 units from 0.",
    };
    /// Bytes of the article, which the loader has found itself.
    pub const PLACED: Self = Self { unit: Unit::Bytes, pairs_as_one: false, hint: "" };
}

impl Default for OwnCounting {
    fn default() -> Self {
        Self::CHARS
    }
}

/// The names that an annotation has, by which `[labels]` can list it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Name<'a> {
    /// Its label.
    pub label: &'a str,
    /// Its label with the layer, package or control that it belongs to; empty if there is none.
    pub full: &'a str,
    /// The value of its main feature, where that says more than the label; empty if there is none.
    pub value: &'a str,
}

impl<'a> Name<'a> {
    /// Makes a name that is only a label.
    pub const fn of(label: &'a str) -> Self {
        Self { label, full: "", value: "" }
    }

    /// Returns the names that are not empty, the most exact one first.
    pub fn all(self) -> impl Iterator<Item = &'a str> {
        [self.full, self.label, self.value].into_iter().filter(|name| !name.is_empty())
    }
}

/// A span of the article with a label.
#[derive(Clone, Debug)]
pub struct MarkedSpan<'a> {
    /// Its ID.
    pub id: &'a str,
    /// Its names.
    pub name: Name<'a>,
    /// Its ranges, as positions in [`Marks::stretches`].
    pub stretches: Range<u32>,
    /// The words that it covers, if the file repeats them.
    pub words: Option<&'a str>,
    /// Where it is in the file.
    pub at: Range<usize>,
}

/// An event, a relation or an equivalence.
#[derive(Clone, Debug)]
pub struct Linked<'a> {
    /// Its ID; empty if nothing refers to it.
    pub id: &'a str,
    /// Its names.
    pub name: Name<'a>,
    /// The ID of the span that stands for an event; empty if there is none.
    pub trigger: &'a str,
    /// Its roles, as positions in [`Marks::roles`].
    pub roles: Range<u32>,
    /// Where it is in the file.
    pub at: Range<usize>,
}

/// A part in an event or relation; the name is empty for an equivalence.
#[derive(Clone, Debug)]
pub struct Role<'a> {
    /// The name of the role.
    pub name: &'a str,
    /// The ID of the annotation that has it.
    pub id: &'a str,
    /// Where it is in the file.
    pub at: Range<usize>,
}

/// A feature, an entry or a note of another annotation.
#[derive(Clone, Debug)]
pub struct Remark<'a> {
    /// The name of the feature, or the sort of note.
    pub label: &'a str,
    /// The ID of the annotation that it is about.
    pub about: &'a str,
    /// The value, the reference or the text of the note; may be empty.
    pub words: &'a str,
    /// Where it is in the file.
    pub at: Range<usize>,
}

/// That a program has suggested an annotation.
#[derive(Clone, Debug)]
pub struct Suggested<'a> {
    /// The ID of the annotation.
    pub about: &'a str,
    /// The program.
    pub by: &'a str,
    /// How sure it was, usually from 0 to 1, if it said so.
    pub score: Option<f64>,
}

impl<'a> Marks<'a> {
    /// Makes an empty list whose offsets count in some way.
    pub fn counting(counting: OwnCounting) -> Self {
        Self { counting, ..Self::default() }
    }

    /// Adds a span; returns false if another annotation has its ID, which then means that one.
    pub fn span(
        &mut self,
        (id, name): (&'a str, Name<'a>),
        stretches: impl IntoIterator<Item = Range<u32>>,
        words: Option<&'a str>,
        at: Range<usize>,
    ) -> bool {
        let from = self.stretches.len() as u32;
        self.stretches.extend(stretches);
        let stretches = from..self.stretches.len() as u32;
        let is_new = self.name(id, Id::Span(self.spans.len() as u32));
        self.spans.push(MarkedSpan { id, name, stretches, words, at });
        is_new
    }

    /// Adds an event of roles, each a name, the ID of an annotation and where that is said; returns
    /// false if another annotation has its ID.
    pub fn event(
        &mut self,
        (id, name): (&'a str, Name<'a>),
        roles: impl IntoIterator<Item = (&'a str, &'a str, Range<usize>)>,
        at: Range<usize>,
    ) -> bool {
        let roles = self.add_roles(roles);
        let is_new = self.name(id, Id::Event(self.events.len() as u32));
        self.events.push(Linked { id, name, trigger: "", roles, at });
        is_new
    }

    /// Adds a link from one annotation to another; returns false if another annotation has its ID,
    /// which may be empty.
    pub fn relation(
        &mut self,
        (id, name): (&'a str, Name<'a>),
        (from, to): (&'a str, &'a str),
        at: Range<usize>,
    ) -> bool {
        let roles = [("from", from, at.clone()), ("to", to, at.clone())];
        let roles = self.add_roles(roles);
        let is_new = self.name(id, Id::Relation(self.relations.len() as u32));
        self.relations.push(Linked { id, name, trigger: "", roles, at });
        is_new
    }

    /// Says that annotations name the same person.
    pub fn same(&mut self, ids: impl IntoIterator<Item = &'a str>, at: Range<usize>) {
        let roles = ids.into_iter().map(|id| ("", id, at.clone()));
        let roles = self.add_roles(roles.collect::<Vec<_>>());
        let name = Name::default();
        self.equivalences.push(Linked { id: "", name, trigger: "", roles, at });
    }

    /// Adds a named value of an annotation.
    pub fn feature(&mut self, about: &'a str, label: &'a str, words: &'a str, at: Range<usize>) {
        self.features.push(Remark { label, about, words, at });
    }

    /// Adds a note on an annotation.
    pub fn note(&mut self, about: &'a str, words: &'a str, at: Range<usize>) {
        self.notes.push(Remark { label: "", about, words, at });
    }

    /// Adds an address that says who somebody is.
    pub fn entry(&mut self, about: &'a str, words: &'a str, at: Range<usize>) {
        self.entries.push(Remark { label: "", about, words, at });
    }

    fn add_roles(
        &mut self,
        roles: impl IntoIterator<Item = (&'a str, &'a str, Range<usize>)>,
    ) -> Range<u32> {
        let from = self.roles.len() as u32;
        self.roles.extend(roles.into_iter().map(|(name, id, at)| Role { name, id, at }));
        from..self.roles.len() as u32
    }

    /// Records an ID; returns false if it exists already, and then means what it meant before.
    pub fn name(&mut self, name: &'a str, id: Id) -> bool {
        let is_new = name.is_empty() || self.ids.add(name, id) == id;
        self.has_twins |= !is_new;
        is_new
    }

    /// Returns the roles of an event, relation or equivalence.
    pub fn roles_of(&self, linked: &Linked<'a>) -> &[Role<'a>] {
        &self.roles[linked.roles.start as usize..linked.roles.end as usize]
    }

    /// Returns the ranges of a span, in the unit of the file.
    pub fn stretches_of(&self, span: &MarkedSpan<'a>) -> &[Range<u32>] {
        &self.stretches[span.stretches.start as usize..span.stretches.end as usize]
    }

    /// Returns true if an annotation, a role or a feature has a label in one of its forms.
    pub(in crate::story) fn has_label(&self, label: &str) -> bool {
        let linked = self.events.iter().chain(&self.relations).map(|linked| linked.name);
        let mut names = linked.chain(self.spans.iter().map(|span| span.name));
        names.any(|name| name.all().any(|name| name == label))
            || self.roles.iter().any(|role| role.name == label)
            || self.features.iter().any(|feature| feature.label == label)
    }

    /// Returns every label in each of its forms, and every role with and without the number after it.
    pub(in crate::story) fn labels(&self) -> BTreeSet<&'a str> {
        let spans = self.spans.iter().flat_map(|span| span.name.all());
        let linked = self.events.iter().chain(&self.relations).flat_map(|linked| linked.name.all());
        let features = self.features.iter().map(|feature| feature.label);
        let roles = self.roles.iter().map(|role| role.name);
        let bare = roles.clone().map(|name| name.trim_end_matches(|c: char| c.is_ascii_digit()));
        spans.chain(linked).chain(features).chain(roles).chain(bare).collect()
    }
}
