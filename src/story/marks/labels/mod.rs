//! The meaning of labels: those of the `[labels]` table of a `sayso.toml`, else those of a preset.
//!
//! ```text
//! meaning  what a label can mean, and the keys of the table
//! pattern  a label as the table lists it
//! presets  sets of labels that need no table
//! config   the table
//! ```
//!
//! Nothing here looks at an annotation, except at its names and features.

pub mod config;
mod meaning;
mod pattern;
pub mod presets;

use std::collections::HashMap;
use std::ops::Range;

pub use meaning::Meaning;
use pattern::Pattern;
use presets::Preset;

use super::graph::{Marks, Name};
use super::problems::{Problems, short};
use super::rules::Rule;
use crate::story::did_you_mean::nearest;
use crate::story::text::offsets::Unit;
use crate::story::{Form, Stance};

/// The names of the table: one is the older name of the other, which stands for brat alone.
pub const TABLES: [&str; 2] = ["labels", "brat"];

/// What `[labels.offsets]` says that offsets count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OffsetUnit {
    /// What fits the words of the file, else what its format counts.
    #[default]
    Auto,
    /// A unit.
    Unit(Unit),
    /// What is seen as one character.
    Graphemes,
}

/// The most labels of a table that are looked for in a file.
const MAX_LISTED: usize = 1_000;
/// The most of them that are reported.
const MAX_UNUSED: usize = 100;

/// The meaning of each label in one folder.
#[derive(Default)]
pub struct Labels {
    table: HashMap<String, Meaning>,
    /// The labels with `*` or a feature in them, which stand for families of labels.
    families: Vec<(Pattern, Meaning)>,
    /// Every label of the table with its place in the file.
    listed: Vec<(String, Range<usize>)>,
    /// The presets that the table names; none if it names none.
    named: Option<Vec<&'static Preset>>,
    /// The presets that apply.
    presets: Vec<&'static Preset>,
    forms: Vec<(String, Form)>,
    joins: Vec<(String, Vec<String>)>,
    stances: Vec<(String, Stance)>,
    unit: OffsetUnit,
    /// What is linked to the nearest quote, if nothing else links it.
    nearest: Vec<Meaning>,
    /// The name of the table and where it is in its file.
    at: Option<(&'static str, Range<usize>)>,
}

impl Labels {
    /// Returns the meanings without a `sayso.toml`, before any label of the file is known.
    pub fn built_in() -> Self {
        Self::default()
    }

    /// Returns the meanings of one preset, whatever the labels of the file.
    pub fn of_preset(name: &str) -> Self {
        let preset: Vec<_> = Preset::named(name).into_iter().collect();
        Self { named: Some(preset.clone()), presets: preset, ..Self::default() }
    }

    /// Takes the preset that fits the labels that a file has, unless the table names others.
    pub(in crate::story) fn choose(&mut self, has: impl Fn(&str) -> bool) {
        self.presets = match &self.named {
            Some(named) => named.clone(),
            None => Preset::of(has).into_iter().collect(),
        };
    }

    /// Returns the name of the table and where it is in its file, if there is one.
    pub(in crate::story) const fn at(&self) -> Option<&(&'static str, Range<usize>)> {
        self.at.as_ref()
    }

    /// Returns what offsets count.
    pub(in crate::story) const fn unit(&self) -> OffsetUnit {
        self.unit
    }

    /// Returns true if spans of a meaning are linked to the nearest quote where nothing else links
    /// them.
    pub(super) fn is_nearest(&self, meaning: Meaning) -> bool {
        self.nearest.contains(&meaning)
    }

    /// Returns true if the features of an annotation can make a difference for its meaning.
    pub(super) fn needs_features(&self) -> bool {
        self.families.iter().any(|(pattern, _)| pattern.feature.is_some())
    }

    /// Returns the meaning of an annotation that has no features, by one of its names.
    pub(in crate::story) fn of(&self, name: Name<'_>) -> Option<Meaning> {
        self.with_features(name, &[])
    }

    /// Returns the meaning of an annotation with features, each a name and a value.
    pub(super) fn with_features(
        &self,
        name: Name<'_>,
        features: &[(&str, &str)],
    ) -> Option<Meaning> {
        self.listed(name, features).or_else(|| {
            name.all().find_map(|name| self.presets.iter().find_map(|p| p.meaning(name)))
        })
    }

    /// Returns the meaning that the table gives a label: by a feature that it has, as it is, else by
    /// the family with the most letters.
    fn listed(&self, name: Name<'_>, features: &[(&str, &str)]) -> Option<Meaning> {
        if self.families.is_empty() && self.table.is_empty() {
            return None;
        }
        let families = |is_conditional: bool| {
            let fitting = self.families.iter().filter(move |(pattern, _)| {
                let has = |(feature, value): &(String, String)| {
                    features.iter().any(|one| one == &(feature.as_str(), value.as_str()))
                };
                pattern.feature.is_some() == is_conditional
                    && pattern.feature.as_ref().is_none_or(has)
                    && name.all().any(|name| pattern.fits(name))
            });
            fitting.max_by_key(|(pattern, _)| pattern.exactness()).map(|(_, meaning)| *meaning)
        };
        let whole = || name.all().find_map(|name| self.table.get(name).copied());
        families(true).or_else(whole).or_else(|| families(false))
    }

    /// Returns the meaning of the name of a role; `Content2` is a further `Content`.
    pub(in crate::story) fn of_role(&self, name: &str) -> Option<Meaning> {
        let bare = name.trim_end_matches(|c: char| c.is_ascii_digit());
        self.of(Name::of(name)).or_else(|| self.of(Name::of(bare)))
    }

    /// Returns the meaning of a span with these names that is not part of an event.
    pub(super) fn of_its_own(&self, name: Name<'_>, features: &[(&str, &str)]) -> Option<Meaning> {
        let preset = |name| {
            self.presets
                .iter()
                .filter(|preset| preset.spans)
                .find_map(|preset| preset.meaning(name))
        };
        let meaning = self.listed(name, features).or_else(|| name.all().find_map(preset))?;
        let is_whole =
            meaning.is_draft() || matches!(meaning, Meaning::Somebody(_) | Meaning::Source);
        is_whole.then_some(meaning)
    }

    /// Returns the form that the value of a feature, or a label, stands for.
    pub(in crate::story) fn form(&self, word: &str) -> Option<Form> {
        let own = self.forms.iter().find(|(value, _)| pattern::is_of_family(word, value));
        own.map(|(_, form)| *form)
            .or_else(|| self.presets.iter().find_map(|preset| preset.form(word)))
    }

    /// Returns the form that a word stands for by itself, in any case.
    pub(in crate::story) fn form_of_word(word: &str) -> Option<Form> {
        meaning::form_of_word(word)
    }

    /// Returns true if a condition or the joining of parts uses a feature.
    pub(super) fn uses_feature(&self, name: &str) -> bool {
        let in_pattern = |(pattern, _): &(Pattern, Meaning)| {
            pattern.feature.as_ref().is_some_and(|(feature, _)| feature == name)
        };
        self.families.iter().any(in_pattern)
            || self.joins().any(|(quote, mut parts)| quote == name || parts.any(|p| p == name))
    }

    /// Returns each feature of quotes whose value their parts have, with the features of these.
    pub(super) fn joins(
        &self,
    ) -> impl Iterator<Item = (&str, Box<dyn Iterator<Item = &str> + '_>)> {
        let own = self.joins.iter().map(|(quote, parts)| {
            let parts: Box<dyn Iterator<Item = &str>> = Box::new(parts.iter().map(String::as_str));
            (quote.as_str(), parts)
        });
        let presets = self.presets.iter().flat_map(|preset| preset.joins).map(|(quote, parts)| {
            let parts: Box<dyn Iterator<Item = &str>> = Box::new(parts.iter().copied());
            (*quote, parts)
        });
        own.chain(presets)
    }

    /// Returns the stance that a label of evidence stands for.
    pub(super) fn stance(&self, label: &str) -> Option<Stance> {
        let own = self.stances.iter().find(|(word, _)| word == label).map(|(_, stance)| *stance);
        let word = || Stance::ALL.iter().find(|(_, word)| word.eq_ignore_ascii_case(label));
        own.or_else(|| word().map(|(stance, _)| *stance))
    }

    /// Reports every label of the table that fits none of a file's labels, if the file has others
    /// that have no meaning.
    pub(super) fn report_unused(
        &self,
        marks: &Marks<'_>,
        unmapped: &[&str],
        problems: &mut Problems,
    ) {
        if unmapped.is_empty() || self.listed.is_empty() {
            return;
        }
        let used = marks.labels();
        let fits = |label: &str| {
            let pattern = Pattern::of(label);
            used.iter().any(|used| pattern.fits(used))
        };
        let unused = self.listed.iter().take(MAX_LISTED).filter(|(label, _)| !fits(label));
        for (label, at) in unused.take(MAX_UNUSED) {
            let what = format!("`{}` fits no label of this file", short(label, 40));
            let alike = unmapped.iter().find(|other| other.eq_ignore_ascii_case(label));
            let near = alike.copied().or_else(|| nearest(label, unmapped.iter().copied()));
            let some = || unmapped.iter().take(5).copied().collect::<Vec<_>>().join(", ");
            let hint = near.map_or_else(
                || format!("Labels that it has and that mean nothing yet: {}.", some()),
                |near| format!("Did you mean `{near}`? Write it as the file does."),
            );
            problems.add(Rule::UnusedMapping, at, what, &hint);
        }
    }
}
