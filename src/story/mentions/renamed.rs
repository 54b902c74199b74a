//! Where people are named after some of them have got other names, without looking for all names in the
//! whole text: only around the places of the names that came or went.

use super::{AROUND, Hit, Names, Prepared, add_listed, add_speakers, group_len};
use crate::story::select::{Needles, SearchText, is_whole};
use crate::story::text::{ceil_border, floor_border};
use crate::story::{Mention, Person, PersonIx, Span};

/// So many places of names that came or went are looked at.
const MOST: usize = 2_000;

/// Around one place no more bytes are looked at.
const LONGEST: u32 = 4_096;

/// What names stand in a story, and where.
pub struct Named<'s> {
    /// The article.
    pub search: SearchText<'s>,
    /// Its mentions, in order. No name in it is shared.
    pub mentions: &'s [Mention],
    /// Where quotes name their one speaker, in order.
    pub speakers: &'s [(Span, PersonIx)],
}

impl Named<'_> {
    /// Returns the mentions that a story has if its people are called as in `new`, who have the same
    /// numbers as in `old`; `None` if that cannot be told at once, or a name would be shared.
    pub fn renamed(&self, old: &[Person], new: &[Person]) -> Option<Vec<Mention>> {
        let (was, is) = (Names::of(old), Names::of(new));
        let both = [was.prepared(), is.prepared()];
        let longest = |spans: &mut dyn Iterator<Item = Span>| spans.map(Span::len).max();
        let reach = [
            longest(&mut self.mentions.iter().map(|mention| mention.span)).unwrap_or(0),
            longest(&mut self.speakers.iter().map(|(span, _)| *span)).unwrap_or(0),
        ];
        let mut all = Vec::with_capacity(self.mentions.len());
        let (mut taken, mut end) = (0, 0);
        for place in self.changed_places(&was, &is)? {
            if place.end <= end {
                continue;
            }
            let hull = self.hull(place, &both, reach)?;
            // what is looked at together reaches no further back than what was
            if hull.start < end {
                return None;
            }
            let before = |at: u32| self.mentions.partition_point(|m| m.span.start < at);
            let (from, to) = (before(hull.start), before(hull.end.max(hull.start + 1)));
            all.extend_from_slice(&self.mentions[taken..from]);
            let mut own = self.within(hull, &both, from..to)?;
            all.append(&mut own);
            (taken, end) = (to, hull.end);
        }
        all.extend_from_slice(&self.mentions[taken..]);
        Some(all)
    }

    /// Returns where names stand that only one of two lists has, or that are other people's in the other.
    fn changed_places(&self, was: &Names, is: &Names) -> Option<Vec<Span>> {
        let (before, now) = (was.owners_by_name(), is.owners_by_name());
        let mut changed: Vec<&str> = Vec::new();
        for (one, other) in [(&before, &now), (&now, &before)] {
            let own = one.iter().filter(|(name, owners)| other.get(**name) != Some(*owners));
            changed.extend(own.map(|(name, _)| *name));
        }
        changed.sort_unstable();
        changed.dedup();
        let text = self.search.folded.text();
        let mut places: Vec<Option<Span>> = Vec::new();
        Needles::of(changed.iter().copied()).find_in(text, &mut |at, name| {
            let len = changed[name as usize].len();
            if is_whole(text, at, len) {
                places.push(self.search.folded.unfold(at, at + len, self.search.text));
            }
            places.len() <= MOST
        });
        let mut places: Vec<Span> = places.into_iter().collect::<Option<_>>()?;
        places.sort_unstable();
        (places.len() <= MOST).then_some(places)
    }

    /// Returns the stretch around a place that nothing reaches into or out of: no group of names, no
    /// mention, and no place where a quote names its speaker.
    fn hull(&self, place: Span, both: &[Prepared<'_>; 2], reach: [u32; 2]) -> Option<Span> {
        let mut hull = place;
        loop {
            let before = hull;
            for names in both {
                for group in self.groups(hull, names)? {
                    let (from, to) = bounds(&group);
                    hull = cover(hull, self.search.folded.unfold(from, to, self.search.text)?);
                }
            }
            let first = |at: u32, reach: u32| at.saturating_sub(reach);
            let from =
                self.mentions.partition_point(|m| m.span.start < first(hull.start, reach[0]));
            let near = self.mentions[from..].iter().map(|mention| mention.span);
            hull = near.take_while(|s| s.start < before.end).fold(hull, |hull, span| {
                if span.overlaps(before) { cover(hull, span) } else { hull }
            });
            let from =
                self.speakers.partition_point(|(s, _)| s.start < first(hull.start, reach[1]));
            let near = self.speakers[from..].iter().map(|(span, _)| *span);
            hull = near.take_while(|s| s.start < before.end).fold(hull, |hull, span| {
                if span.overlaps(before) { cover(hull, span) } else { hull }
            });
            if hull.len() > LONGEST {
                return None;
            }
            if hull == before {
                return Some(hull);
            }
        }
    }

    /// Returns the groups of overlapping names that touch a stretch; `None` if one may reach further than
    /// what is looked at.
    fn groups(&self, stretch: Span, names: &Prepared<'_>) -> Option<Vec<Vec<Hit>>> {
        let text = self.search.folded.text();
        let [start, end] = [stretch.start, stretch.end].map(|at| self.search.folded.fold_place(at));
        let longest = names.longest;
        let from = floor_border(text, start.saturating_sub(AROUND * longest));
        let to = ceil_border(text, (end + AROUND * longest).min(text.len()));
        let hits = names.hits(self.search, from..to);
        let (mut rest, mut groups) = (hits.as_slice(), Vec::new());
        while !rest.is_empty() {
            let (group, others) = rest.split_at(group_len(rest));
            rest = others;
            let (first, last) = bounds(group);
            if last <= start || first >= end {
                continue;
            }
            let is_cut =
                from > 0 && first < from + longest || to < text.len() && last + longest > to;
            if is_cut {
                return None;
            }
            groups.push(group.to_vec());
        }
        Some(groups)
    }

    /// Returns the mentions within a stretch that nothing reaches into, by the new names; `known` are the
    /// old ones. `None` if a name is shared.
    fn within(
        &self,
        hull: Span,
        both: &[Prepared<'_>; 2],
        known: std::ops::Range<usize>,
    ) -> Option<Vec<Mention>> {
        let (mut found, mut shared) = (Vec::new(), Vec::new());
        for (at, names) in both.iter().enumerate() {
            found.clear();
            for mut group in self.groups(hull, names)? {
                names.place(self.search, &mut group, (&mut found, &mut shared));
            }
            if !shared.is_empty() {
                return None;
            }
            if at == 0 {
                continue;
            }
            let listed = self.mentions[known.clone()].iter().filter(|m| m.id.is_some());
            add_listed(&mut found, &mut shared, listed.cloned().collect());
            let from = self.speakers.partition_point(|(span, _)| span.start < hull.start);
            let near = self.speakers[from..].iter().take_while(|(span, _)| span.start < hull.end);
            add_speakers(&mut found, &mut shared, near.copied().collect());
        }
        Some(found)
    }
}

fn cover(one: Span, other: Span) -> Span {
    Span::new(one.start.min(other.start), one.end.max(other.end))
}

/// Returns the bytes of a group of hits.
fn bounds(group: &[Hit]) -> (usize, usize) {
    let start = group.first().map_or(0, |hit| hit.start);
    (start, group.iter().map(|hit| hit.end).max().unwrap_or(start))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::story::Ambiguous;
    use crate::story::mentions::find;
    use crate::story::text::fold::Folded;

    fn people(names: &[Vec<&str>]) -> Vec<Person> {
        let person = |names: &Vec<&str>| Person {
            name: names[0].into(),
            aliases: names[1..].iter().map(|name| Box::from(*name)).collect(),
            ..Person::default()
        };
        names.iter().map(person).collect()
    }

    /// Returns the mentions of a text, as loading finds them.
    fn all(
        text: &str,
        people: &[Person],
        speakers: &[(Span, PersonIx)],
    ) -> (Vec<Mention>, Vec<Ambiguous>) {
        let (mut mentions, mut shared) = find(text, people);
        add_speakers(&mut mentions, &mut shared, speakers.to_vec());
        (mentions, shared)
    }

    fn places(mentions: &[Mention]) -> Vec<(u32, u32, u32)> {
        mentions.iter().map(|m| (m.span.start, m.span.end, m.person.0)).collect()
    }

    /// Compares what is found around changed names with what loading finds; returns whether it was found.
    fn check(
        text: &str,
        (old, new): (&[Person], &[Person]),
        speakers: &[(Span, PersonIx)],
    ) -> bool {
        let (mentions, shared) = all(text, old, speakers);
        if !shared.is_empty() {
            return false;
        }
        let folded = Folded::of(text);
        let search = SearchText { text, folded: &folded };
        let named = Named { search, mentions: &mentions, speakers };
        let Some(found) = named.renamed(old, new) else { return false };
        let (expected, shared) = all(text, new, speakers);
        assert_eq!(places(&found), places(&expected), "{text}");
        assert_eq!(shared.len(), 0, "{text}");
        true
    }

    #[test]
    fn only_what_changed_is_looked_for() {
        let text = "Ada Brook met Carl Mills. Brook and Mills left; Ada came.";
        let old = people(&[vec!["Ada Brook"], vec!["Carl Mills", "Mills"]]);
        let with = |names: Vec<&str>| people(&[names, vec!["Carl Mills", "Mills"]]);
        assert!(check(text, (&old, &with(vec!["Ada Brook", "Brook"])), &[]));
        assert!(check(text, (&old, &with(vec!["Ada", "Brook and Mills"])), &[]));
        assert!(check(text, (&old, &with(vec!["Nobody"])), &[(Span::new(48, 51), PersonIx(0))]));
        assert!(check(text, (&old, &old[..1]), &[]));
        // shared by two
        assert!(!check(text, (&old, &with(vec!["Ada Brook", "Mills"])), &[]));
    }

    proptest! {
        #[test]
        fn what_is_found_around_changed_names_is_what_loading_finds(
            words in proptest::collection::vec(
                proptest::sample::select(vec!["Ada", "Brook", "Mills", "and", "Ada’s", "…"]), 0..24),
            old in names(),
            new in names(),
            speakers in proptest::collection::vec((0..24_usize, 1..3_usize, 0..2_u32), 0..4),
        ) {
            let text = words.join(" ");
            let (old, new) = (people(&old), people(&new));
            let mut starts = vec![0];
            starts.extend(text.match_indices(' ').map(|(at, _)| at + 1));
            let span = |(from, len, who): (usize, usize, u32)| {
                let start = *starts.get(from)?;
                let end = starts.get(from + len).map_or(text.len(), |next| next - 1);
                (start < end).then(|| (Span::of(start..end), PersonIx(who)))
            };
            let mut speakers: Vec<_> = speakers.into_iter().filter_map(span).collect();
            speakers.sort_unstable();
            speakers.dedup();
            check(&text, (&old, &new), &speakers);
        }
    }

    fn names() -> impl Strategy<Value = Vec<Vec<&'static str>>> {
        let name = proptest::sample::select(vec![
            "Ada",
            "Brook",
            "Ada Brook",
            "Brook Mills",
            "Mills",
            "Brook and",
            "Ada …",
            "Zoe",
        ]);
        proptest::collection::vec(proptest::collection::vec(name, 1..3), 2..4)
    }
}
