//! What links between annotations say: who speaks, what belongs to a quote, who is the same person.

use std::collections::HashMap;

use super::{Drafting, MAX_DEPTH, Role};
use crate::story::marks::graph::Linked;
use crate::story::marks::ids::Id;
use crate::story::marks::labels::Meaning;
use crate::story::marks::rules::Rule;
use crate::story::marks::unmapped::count;

impl<'a> Drafting<'a, '_> {
    /// Follows relations and equivalences; returns pairs of spans that name the same person.
    pub(super) fn relations(&mut self) -> Vec<(u32, u32)> {
        let marks = self.marks;
        let mut same = Vec::new();
        let meanings: Vec<Option<Meaning>> =
            marks.relations.iter().map(|relation| self.meaning(relation)).collect();
        for (relation, _) in
            marks.relations.iter().zip(&meanings).filter(|(_, m)| **m == Some(Meaning::Part))
        {
            self.continues(relation);
        }
        for (at, (relation, meaning)) in marks.relations.iter().zip(meanings).enumerate() {
            let roles = marks.roles_of(relation);
            match meaning {
                Some(Meaning::Same) => self.equal(roles, &mut same),
                Some(Meaning::Part) => {}
                Some(Meaning::Inside) => self.inside(roles),
                Some(Meaning::Evidence) => self.evidence(relation),
                Some(
                    meaning @ (Meaning::Speaker
                    | Meaning::Addressee
                    | Meaning::Cue
                    | Meaning::Content
                    | Meaning::Note
                    | Meaning::Somebody(_)),
                ) => self.relation(at, roles, meaning),
                None if self.by_its_span(at, roles) => {}
                meaning => {
                    for role in roles.iter().filter(|r| !marks.ids.has(r.id)) {
                        self.dangling(role.id, &role.at);
                    }
                    if meaning != Some(Meaning::Ignore) {
                        count(&mut self.unmapped, relation.name.label, &relation.at);
                    }
                }
            }
        }
        for equal in &marks.equivalences {
            self.equal(marks.roles_of(equal), &mut same);
        }
        same
    }

    /// Returns what a relation means; one whose label means nothing means what its roles do.
    fn meaning(&self, relation: &Linked<'a>) -> Option<Meaning> {
        let label = self.labels.with_features(relation.name, self.features_of(relation.id));
        label.or_else(|| {
            let bare = relation.name.label.trim_end_matches(|c: char| c.is_ascii_digit());
            self.labels.of_role(bare)
        })
    }

    /// Follows a link whose label means nothing, where the label of the span at one end says what it is
    /// to the quote at the other; returns false if it does not.
    fn by_its_span(&mut self, at: usize, roles: &[Role<'a>]) -> bool {
        let [one, other, ..] = roles else { return false };
        let part = match (self.draft_of(one.id), self.draft_of(other.id)) {
            (Some(_), None) => other,
            (None, Some(_)) => one,
            _ => return false,
        };
        let Some(Id::Span(span)) = self.marks.ids.get(part.id) else { return false };
        let meaning = self.meaning_of_span(span).filter(|meaning| {
            matches!(meaning, Meaning::Speaker | Meaning::Cue | Meaning::Addressee)
        });
        meaning.is_some_and(|meaning| {
            self.relation(at, roles, meaning);
            true
        })
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
        // If both ends are in quotes, the second is the part: arrows point to it.
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
                        `quote` in the [labels] table of sayso.toml.";
            let range = one.at.start..other.at.end.max(one.at.start);
            self.problems.add(Rule::DanglingId, &range, what, hint);
        }
    }

    /// Returns the drafts at the two ends of a relation; reports it if there are none.
    fn drafts_of(&mut self, roles: &[Role<'a>]) -> Option<(usize, usize)> {
        let [one, other, ..] = roles else { return None };
        if let (Some(a), Some(b)) = (self.draft_of(one.id), self.draft_of(other.id)) {
            return (a != b).then_some((a, b));
        }
        self.report_unlinked(one, other);
        None
    }

    /// Makes one quote of two that are pieces of it; what is known of the second is kept.
    fn continues(&mut self, relation: &Linked<'a>) {
        let marks = self.marks;
        let [one, other, ..] = marks.roles_of(relation) else { return };
        match (self.draft_of(one.id), self.draft_of(other.id)) {
            (Some(first), Some(further)) if first == further => {}
            (Some(first), Some(further)) => self.take_piece(first, further),
            // a piece that has no label of its own
            (Some(first), None) => match marks.ids.get(other.id) {
                Some(Id::Span(span)) => {
                    self.give(first, Meaning::Content, span);
                }
                _ => self.report_unlinked(one, other),
            },
            _ => self.report_unlinked(one, other),
        }
    }

    /// Adds the pieces that events have in their roles.
    pub(super) fn take_pieces(&mut self) {
        for (draft, role) in std::mem::take(&mut self.pieces) {
            let draft = self.kept(draft);
            match self.draft_of(role.id) {
                Some(further) if further == draft => {}
                Some(further) => self.take_piece(draft, further),
                None => {
                    if let Some(span) = self.span(role.id, &role.at) {
                        self.give(draft, Meaning::Content, span);
                    }
                }
            }
        }
    }

    /// Gives everything of one draft to another.
    fn take_piece(&mut self, first: usize, further: usize) {
        let further_draft = &mut self.list[further];
        further_draft.merged = Some(first as u32);
        let content = std::mem::take(&mut further_draft.content);
        let (speaker, cue) =
            (std::mem::take(&mut further_draft.speaker), std::mem::take(&mut further_draft.cue));
        let (form, events) = (further_draft.form, std::mem::take(&mut further_draft.events));
        let kept = &mut self.list[first];
        kept.content.extend(content);
        kept.speaker.extend(speaker);
        kept.cue.extend(cue);
        kept.events.extend(events);
        kept.form = kept.form.or(form);
    }

    /// Puts the quote at the start of a relation inside the one at its end.
    fn inside(&mut self, roles: &[Role<'a>]) {
        let Some((inner, outer)) = self.drafts_of(roles) else { return };
        let above = |draft: &u32| self.list[*draft as usize].inside;
        let mut chain = std::iter::successors(Some(outer as u32), above).take(MAX_DEPTH);
        if chain.any(|draft| draft as usize == inner) {
            let what = format!("{} contains this quote", self.list[inner].id);
            let hint = "Let one of the two contain the other, and not the other way round too.";
            self.problems.add(Rule::EventInEvent, &roles[0].at, what, hint);
        } else {
            self.list[inner].inside = Some(outer as u32);
        }
    }

    /// Adds the source at one end of a relation to the evidence of the claim at the other.
    fn evidence(&mut self, relation: &Linked<'a>) {
        let [one, other, ..] = self.marks.roles_of(relation) else { return };
        let (claim, source) = match (self.draft_of(one.id), self.draft_of(other.id)) {
            (Some(claim), _) => (claim, other),
            (None, Some(claim)) => (claim, one),
            (None, None) => return self.report_unlinked(one, other),
        };
        let Some(span) = self.span(source.id, &source.at) else { return };
        self.used[span as usize] = true;
        if !self.sources.contains(&span) {
            self.sources.push(span);
        }
        let stance = relation.name.all().find_map(|name| self.labels.stance(name));
        self.list[claim].evidence.push((span, stance));
    }

    /// Adds to each quote the spans that have an equal value in the features that join them.
    pub(super) fn join(&mut self) {
        let marks = self.marks;
        let joins: Vec<(&str, Vec<&str>)> =
            self.labels.joins().map(|(quote, parts)| (quote, parts.collect())).collect();
        for (quote, parts) in joins {
            let mut drafts: HashMap<&str, usize> = HashMap::new();
            for feature in marks.features.iter().filter(|feature| feature.label == quote) {
                let Some(draft) = self.draft_of(feature.about) else { continue };
                for value in values(feature.words) {
                    let known = *drafts.entry(value).or_insert(draft);
                    self.merge(known, draft);
                }
            }
            for feature in marks.features.iter().filter(|f| parts.contains(&f.label)) {
                let Some(Id::Span(span)) = marks.ids.get(feature.about) else { continue };
                let Some(meaning) = self.meaning_of_span(span).filter(|m| !m.is_draft()) else {
                    continue;
                };
                for value in values(feature.words) {
                    if let Some(&draft) = drafts.get(value) {
                        let draft = self.kept(draft);
                        self.give(draft, meaning, span);
                    }
                }
            }
        }
    }

    /// Makes one quote of two drafts of spans with the same number.
    fn merge(&mut self, kept: usize, other: usize) {
        let (kept, other) = (self.kept(kept), self.kept(other));
        if kept != other {
            self.list[other].merged = Some(kept as u32);
            let content = std::mem::take(&mut self.list[other].content);
            self.list[kept].content.extend(content);
        }
    }
}

/// Returns the values of a feature that may hold several, such as `7,8`.
fn values(words: &str) -> impl Iterator<Item = &str> {
    words.split([',', ';', ' ', '|']).map(str::trim).filter(|value| !value.is_empty())
}
