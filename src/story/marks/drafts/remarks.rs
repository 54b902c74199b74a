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

/// The features that mean the same in any file, unless its labels say otherwise.
const KNOWN: [(&str, Meaning); 2] = [("who", Meaning::Who), ("says", Meaning::Says)];

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
            let is_used = self.feature(feature)
                || self.labels.uses_feature(feature.label)
                || self.is_in_name(feature);
            if !is_used {
                count(&mut self.unmapped, feature.label, &feature.at);
            }
        }
    }

    /// Returns true if the value of a feature is one of the names of its annotation, and that has a
    /// meaning or is counted by its label.
    fn is_in_name(&self, feature: &Remark<'a>) -> bool {
        let marks = self.marks;
        let name = match marks.ids.get(feature.about) {
            Some(Id::Span(span)) => marks.spans[span as usize].name,
            Some(Id::Event(event)) => marks.events[event as usize].name,
            Some(Id::Relation(relation)) => marks.relations[relation as usize].name,
            Some(Id::Other) | None => return false,
        };
        !name.value.is_empty() && name.value == feature.words
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
        let known = KNOWN.iter().find(|(label, _)| feature.label.eq_ignore_ascii_case(label));
        match self.labels.of(Name::of(feature.label)).or(known.map(|(_, meaning)| *meaning)) {
            Some(Meaning::Ignore) => true,
            Some(Meaning::Who | Meaning::Speaker) => {
                // the name of a speaker's span is that of who is named there
                let is_draft = draft.is_some_and(|draft| {
                    let draft = &self.list[draft];
                    about_span.is_none_or(|span| {
                        draft.content.contains(&span) || draft.trigger == Some(span)
                    })
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
            let Some(span) = self.span(link.about, &at) else { continue };
            // the entry of a quote is that of who speaks
            let draft = self.draft_of(link.about).map(|draft| &self.list[draft]);
            match draft.filter(|draft| draft.content.contains(&span)) {
                Some(draft) => match (&*draft.who, &*draft.speaker) {
                    ([name], _) => self.named_links.push((name, link.words)),
                    ([], [speaker]) => links.push((*speaker, link.words)),
                    _ => {}
                },
                None => links.push((span, link.words)),
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
