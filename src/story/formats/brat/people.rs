//! The people of a brat story: printed speakers grouped into people, and where each
//! is named.

use std::borrow::Cow;
use std::collections::HashMap;

use super::drafts::Drafts;
use super::lines::Lines;
use super::place::Places;
use super::problems::Problems;
use super::rules::Rule;
use crate::story::names::{SpeakerReference, find_surnames, group};
use crate::story::text::floor_border;
use crate::story::{Ambiguous, Mention, Person, PersonIx, PersonKind, Span, mentions};

/// The people of a story and where they are named.
#[derive(Default)]
pub(super) struct People {
    pub list: Vec<Person>,
    pub mentions: Vec<Mention>,
    pub ambiguous: Vec<Ambiguous>,
    /// Whom each T line refers to, by its position; nobody if it is not a speaker.
    whose: Vec<SpeakerReference>,
}

impl People {
    /// Returns whom a T line refers to; nobody for a pronoun or a shared name.
    pub(super) fn of(&self, span: u32) -> &[PersonIx] {
        match &self.whose[span as usize] {
            SpeakerReference::People(people) => people,
            _ => &[],
        }
    }
}

/// The most bytes of a printed speaker that are used.
const LOOKED_AT: usize = 256;

/// Groups all printed speakers into people.
pub(super) fn gather(
    (lines, places): (&Lines<'_>, &Places),
    drafts: &Drafts<'_>,
    body: &str,
    problems: &mut Problems,
) -> People {
    let mut number: Vec<Option<usize>> = vec![None; lines.spans.len()];
    let mut printed: Vec<u32> = Vec::new();
    let speakers = drafts.list.iter().flat_map(|d| d.speaker.iter().copied());
    let somebody = drafts.somebody.iter().map(|(span, _)| *span);
    let linked = drafts.same.iter().flat_map(|(a, b)| [*a, *b]);
    for span in speakers.chain(somebody).chain(linked) {
        number[span as usize].get_or_insert_with(|| {
            printed.push(span);
            printed.len() - 1
        });
    }
    let words: Vec<Cow<'_, str>> =
        printed.iter().map(|&span| words((lines, places), span, body)).collect();
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    let number = |span: u32| number[span as usize];
    let same: Vec<(usize, usize)> =
        drafts.same.iter().filter_map(|&(a, b)| number(a).zip(number(b))).collect();
    let mut grouped = group(&words, &same);
    find_surnames(&mut grouped.people, body);
    let mut whose = vec![SpeakerReference::Nobody; lines.spans.len()];
    for (&span, who) in printed.iter().zip(grouped.whose) {
        whose[span as usize] = who;
    }
    let mut people = People { list: grouped.people, whose, ..People::default() };
    people.take_kinds(drafts);
    people.take_links(drafts);
    people.find(&printed, places, body);
    people.report_shared(&printed, (lines, places), problems);
    people
}

/// Returns the text of a printed speaker, cut to [`LOOKED_AT`]: that of the .ann file where the
/// article has other words at its place, because those name nobody.
fn words<'a>((lines, places): (&Lines<'a>, &Places), span: u32, body: &'a str) -> Cow<'a, str> {
    if places.differs(span) {
        let words = lines.spans[span as usize].words;
        return words[..floor_border(words, LOOKED_AT)].into();
    }
    if let [stretch] = places.of(span) {
        let words = &body[stretch.range()];
        return words[..floor_border(words, LOOKED_AT)].into();
    }
    let mut words = String::new();
    for stretch in places.of(span) {
        let left = LOOKED_AT.saturating_sub(words.len());
        if left == 0 {
            break;
        }
        if !words.is_empty() {
            words.push(' ');
        }
        let stretch = &body[stretch.range()];
        words.push_str(&stretch[..floor_border(stretch, left)]);
    }
    words.into()
}

impl People {
    /// Sets the kind of people by their labels.
    fn take_kinds(&mut self, drafts: &Drafts<'_>) {
        for (span, kind) in &drafts.somebody {
            if let SpeakerReference::People(people) = &self.whose[*span as usize]
                && let [person] = **people
            {
                self.list[person.ix()].kind = *kind;
            }
        }
    }

    /// Adds the external entries of N lines.
    fn take_links(&mut self, drafts: &Drafts<'_>) {
        let mut urls: HashMap<PersonIx, Vec<Box<str>>> = HashMap::new();
        for (span, url) in &drafts.links {
            if let [person] = *self.of(*span) {
                let known = urls.entry(person).or_default();
                if known.len() < 32 && !known.iter().any(|k| **k == **url) {
                    known.push((*url).into());
                }
            }
        }
        for (person, urls) in urls {
            self.list[person.ix()].same_as = urls.into();
        }
    }

    /// Lists where people are named: the printed speakers of quotes, and full names anywhere else.
    fn find(&mut self, printed: &[u32], places: &Places, body: &str) {
        let mut named: Vec<(Span, PersonIx)> = Vec::new();
        for &span in printed {
            let Some(&place) = places.of(span).first().filter(|_| !places.differs(span)) else {
                continue;
            };
            named.extend(self.of(span).iter().map(|&person| (place, person)));
        }
        named.sort_unstable();
        named.dedup();
        let full = |p: &Person| p.kind == PersonKind::Person && p.name.contains(' ');
        let looked_for: Vec<Person> = self
            .list
            .iter()
            .map(|p| Person {
                name: if full(p) { p.name.clone() } else { Box::default() },
                ..Person::default()
            })
            .collect();
        let (mut found, _) = mentions::find(body, &looked_for);
        let mut ends: Vec<Vec<(u32, u32)>> = vec![Vec::new(); self.list.len()];
        for &(span, person) in &named {
            let spans = &mut ends[person.ix()];
            let furthest = spans.last().map_or(0, |&(_, end)| end).max(span.end);
            spans.push((span.start, furthest));
        }
        found.retain(|m| {
            let spans = &ends[m.person.ix()];
            let before = spans.partition_point(|&(start, _)| start < m.span.end);
            before == 0 || spans[before - 1].1 <= m.span.start
        });
        found.extend(named.into_iter().map(|(span, person)| Mention {
            span,
            person,
            id: None,
            own: true,
        }));
        found.sort_by_key(|m| (m.span, m.person));
        self.mentions = found;
    }

    /// Lists and reports names that several people share.
    fn report_shared(
        &mut self,
        printed: &[u32],
        (lines, places): (&Lines<'_>, &Places),
        problems: &mut Problems,
    ) {
        for span in printed {
            let SpeakerReference::Shared(people) = &self.whose[*span as usize] else { continue };
            let Some(&place) = places.of(*span).first() else { continue };
            let bound = &lines.spans[*span as usize];
            let names: Vec<&str> =
                people.iter().take(6).map(|p| &*self.list[p.ix()].name).collect();
            let what = format!("{} could be {}", bound.id, names.join(" or "));
            let hint = "Link it to a full name by an equivalence line: `*`, tab, `Equiv` and the \
                        IDs of both.";
            problems.add_at(Rule::AliasAmbiguous, &bound.at, Some(place), (what, hint));
            self.ambiguous.push(Ambiguous { span: place, people: people.clone() });
        }
        self.ambiguous.sort_by_key(|a| a.span);
    }
}
