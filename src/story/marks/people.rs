//! The people of a story: printed speakers and names that are only said, grouped into people, and
//! where each is named.

use std::borrow::Cow;
use std::collections::HashMap;

use super::drafts::Drafts;
use super::graph::Marks;
use super::place::Places;
use super::problems::Problems;
use super::rules::Rule;
use crate::story::names::{SpeakerReference, find_surnames, group};
use crate::story::text::floor_border;
use crate::story::text::fold::fold;
use crate::story::{Ambiguous, Mention, Person, PersonIx, PersonKind, Span, mentions};

/// The people of a story and where they are named.
#[derive(Default)]
pub(super) struct People {
    pub list: Vec<Person>,
    pub mentions: Vec<Mention>,
    pub ambiguous: Vec<Ambiguous>,
    /// Whom each name refers to that is said without a place.
    named: HashMap<Box<str>, SpeakerReference>,
    /// Whom each span refers to, by its position; nobody if it is not a speaker.
    whose: Vec<SpeakerReference>,
}

impl People {
    /// Returns whom a name refers to that is said without a place.
    pub(super) fn of_name(&self, name: &str) -> &[PersonIx] {
        match self.named.get(shortened(name)) {
            Some(SpeakerReference::People(people)) => people,
            _ => &[],
        }
    }

    /// Returns whom a span refers to; nobody for a pronoun or a shared name.
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
    (marks, places): (&Marks<'_>, &Places),
    drafts: &Drafts<'_>,
    body: &str,
    problems: &mut Problems,
) -> People {
    let mut number: Vec<Option<usize>> = vec![None; marks.spans.len()];
    let mut printed: Vec<u32> = Vec::new();
    let speakers = drafts.list.iter().flat_map(|d| d.speaker.iter().chain(&d.addressee).copied());
    let somebody = drafts.somebody.iter().map(|(span, _)| *span);
    let linked = drafts.same.iter().flat_map(|(a, b)| [*a, *b]);
    let named = drafts.names.iter().map(|(span, _)| *span);
    for span in speakers.chain(somebody).chain(linked).chain(named) {
        number[span as usize].get_or_insert_with(|| {
            printed.push(span);
            printed.len() - 1
        });
    }
    let words: Vec<Cow<'_, str>> =
        printed.iter().map(|&span| words((marks, places), span, body)).collect();
    let mut words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    let number = |span: u32| number[span as usize];
    let mut same: Vec<(usize, usize)> =
        drafts.same.iter().filter_map(|&(a, b)| number(a).zip(number(b))).collect();
    let said = Said::of(drafts, printed.len());
    words.extend(&said.list);
    same.extend(said.same(drafts, number));
    let mut grouped = group(&words, &same);
    find_surnames(&mut grouped.people, body);
    let mut whose = vec![SpeakerReference::Nobody; marks.spans.len()];
    let of_names = grouped.whose.split_off(printed.len());
    for (&span, who) in printed.iter().zip(grouped.whose) {
        whose[span as usize] = who;
    }
    let named = said.list.iter().map(|name| (*name).into()).zip(of_names).collect();
    let mut people = People { list: grouped.people, whose, named, ..People::default() };
    people.take_names(&said.list);
    people.take_kinds(drafts);
    people.take_links(drafts);
    people.find(&printed, places, body);
    people.report_shared(&printed, (marks, places), problems);
    people
}

/// The names that are said without a place in the article.
struct Said<'a> {
    list: Vec<&'a str>,
    /// Where each name is among everything that is grouped.
    at: HashMap<&'a str, usize>,
}

impl<'a> Said<'a> {
    /// Lists the names of some drafts; so many spans are grouped before them.
    fn of(drafts: &Drafts<'a>, spans: usize) -> Self {
        let mut said = Self { list: Vec::new(), at: HashMap::new() };
        let of_quotes = drafts.list.iter().flat_map(|draft| draft.who.iter().copied());
        for name in of_quotes.chain(drafts.names.iter().map(|(_, name)| *name)) {
            let name = shortened(name);
            said.at.entry(name).or_insert_with(|| {
                said.list.push(name);
                spans + said.list.len() - 1
            });
        }
        said
    }

    /// Returns which spans and names are the same person: a span that has a name, and the only speaker
    /// of a quote that has one.
    fn same(
        &self,
        drafts: &Drafts<'_>,
        number: impl Fn(u32) -> Option<usize>,
    ) -> Vec<(usize, usize)> {
        let of_quotes =
            drafts.list.iter().filter_map(|draft| match (&*draft.speaker, &*draft.who) {
                ([span], [name]) => Some((*span, *name)),
                _ => None,
            });
        let pairs = of_quotes.chain(drafts.names.iter().copied());
        pairs
            .filter_map(|(span, name)| number(span).zip(self.at.get(shortened(name)).copied()))
            .collect()
    }
}

/// Returns what is used of a name that is said: without blanks around it, cut to [`LOOKED_AT`].
fn shortened(name: &str) -> &str {
    let name = name.trim();
    &name[..floor_border(name, LOOKED_AT)]
}

/// Returns the text of a printed speaker, cut to [`LOOKED_AT`]: that of the file of annotations where the
/// article has other words at its place, because those name nobody.
fn words<'a>((marks, places): (&Marks<'a>, &Places), span: u32, body: &'a str) -> Cow<'a, str> {
    if places.differs(span) {
        let words = marks.spans[span as usize].words.unwrap_or_default();
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
    /// Gives people the name that the file gives besides what is printed: the first one, if several
    /// names are of one person.
    fn take_names(&mut self, said: &[&str]) {
        let mut named: Vec<PersonIx> = Vec::new();
        for name in said.iter().filter(|name| !name.is_empty()) {
            let [person] = *self.of_name(name) else { continue };
            if named.contains(&person) {
                continue;
            }
            named.push(person);
            let person = &mut self.list[person.ix()];
            // `Brook` says less than `Ada Brook`; `the board` no more than `board`
            let shorter = person.name.strip_suffix(*name).unwrap_or_default();
            if shorter.starts_with(|c: char| !c.is_lowercase()) {
                continue;
            }
            let printed = std::mem::replace(&mut person.name, (*name).into());
            let mut aliases = std::mem::take(&mut person.aliases).into_vec();
            aliases.retain(|alias| **alias != **name);
            if fold(&printed) != fold(name) && !aliases.contains(&printed) {
                aliases.push(printed);
            }
            person.aliases = aliases.into();
        }
    }

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

    /// Adds the external entries of spans.
    fn take_links(&mut self, drafts: &Drafts<'_>) {
        let mut urls: HashMap<PersonIx, Vec<Box<str>>> = HashMap::new();
        let of_spans = drafts.links.iter().map(|(span, url)| (self.of(*span), url));
        let of_names = drafts.named_links.iter().map(|(name, url)| (self.of_name(name), url));
        for (people, url) in of_spans.chain(of_names) {
            if let [person] = *people {
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
        (marks, places): (&Marks<'_>, &Places),
        problems: &mut Problems,
    ) {
        for span in printed {
            let SpeakerReference::Shared(people) = &self.whose[*span as usize] else { continue };
            let Some(&place) = places.of(*span).first() else { continue };
            let bound = &marks.spans[*span as usize];
            let names: Vec<&str> =
                people.iter().take(6).map(|p| &*self.list[p.ix()].name).collect();
            let what = format!("{} could be {}", bound.id, names.join(" or "));
            let hint = match marks.same_hint {
                "" => "Link it to a full name with a label that stands under `same` in [labels].",
                hint => hint,
            };
            problems.add_at(Rule::AliasAmbiguous, &bound.at, Some(place), (what, hint));
            self.ambiguous.push(Ambiguous { span: place, people: people.clone() });
        }
        self.ambiguous.sort_by_key(|a| a.span);
    }
}
