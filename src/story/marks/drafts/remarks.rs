//! What features, entries and notes say about quotes and the people in them.

use super::Drafting;
use crate::story::Form;
use crate::story::marks::graph::{Name, Remark};
use crate::story::marks::ids::Id;
use crate::story::marks::labels::{Labels, Meaning};
use crate::story::marks::rules::Rule;
use crate::story::marks::unmapped::count;

/// The feature that gives the form of a quote in any file.
const FORM: &str = "form";

impl<'a> Drafting<'a, '_> {
    /// Reads the features of annotations.
    pub(super) fn features(&mut self) {
        let marks = self.marks;
        for feature in &marks.features {
            if !marks.ids.has(feature.about) {
                let at = feature.at.clone();
                self.dangling(feature.about, &at);
                continue;
            }
            if !self.feature(feature) && !self.labels.uses_feature(feature.label) {
                count(&mut self.unmapped, feature.label, &feature.at);
            }
        }
    }

    /// Reads a feature; returns false if it means nothing.
    fn feature(&mut self, feature: &Remark<'a>) -> bool {
        let draft = self.draft_of(feature.about);
        if feature.label.eq_ignore_ascii_case(FORM)
            && let (Some(form), Some(draft)) = (Labels::form_of_word(feature.words), draft)
        {
            self.list[draft].form = Some(form);
            return true;
        }
        let form: Option<Form> = self.labels.form(feature.words);
        if let (Some(form), Some(draft)) = (form, draft) {
            self.list[draft].form = Some(form);
            return true;
        }
        let about_span = match self.marks.ids.get(feature.about) {
            Some(Id::Span(span)) => Some(span),
            _ => None,
        };
        match self.labels.of(Name::of(feature.label)) {
            Some(Meaning::Ignore) => true,
            Some(Meaning::Who | Meaning::Speaker) => {
                // the name of a speaker's span is that of who is named there
                let is_draft = draft.is_some_and(|draft| {
                    about_span.is_none_or(|span| self.list[draft].content.contains(&span))
                });
                match (draft, about_span) {
                    (Some(draft), _) if is_draft => self.list[draft].who.push(feature.words),
                    (_, Some(span)) => self.names.push((span, feature.words)),
                    _ => return false,
                }
                true
            }
            Some(Meaning::Note) => draft.is_some_and(|draft| {
                add_note(&mut self.list[draft].note, feature.words);
                true
            }),
            Some(Meaning::Says) => draft.is_some_and(|draft| {
                self.list[draft].says = Some(feature.words);
                true
            }),
            _ => false,
        }
    }

    pub(super) fn notes(&mut self) {
        for note in &self.marks.notes {
            if !self.marks.ids.has(note.about) {
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
            add_note(&mut self.list[draft].note, note.words);
        }
    }

    /// Marks the drafts that a program has suggested.
    pub(super) fn suggestions(&mut self) {
        for suggested in &self.marks.suggestions {
            if let Some(draft) = self.draft_of(suggested.about) {
                self.list[draft].suggested.get_or_insert((suggested.by, suggested.score));
            }
        }
    }

    pub(super) fn entries(&mut self) -> Vec<(u32, &'a str)> {
        let mut links = Vec::new();
        for link in &self.marks.entries {
            let at = link.at.clone();
            if let Some(span) = self.span(link.about, &at) {
                links.push((span, link.words));
            }
        }
        links
    }
}

fn add_note(note: &mut String, words: &str) {
    if !note.is_empty() && !words.is_empty() {
        note.push('\n');
    }
    note.push_str(words);
}
