//! Finds where people are named: their names and aliases as whole words of a text.
//!
//! A surname alone counts only if it is listed as an alias; pronouns are not
//! resolved, nothing is guessed. Names match folded, as selectors do. `renamed` looks again after a few
//! names have changed.

mod renamed;

use std::collections::{BTreeMap, HashMap};

pub use renamed::Named;

use super::select::{Needles, SearchText, is_whole, needle};
use super::text::fold::Folded;
use super::{Ambiguous, Mention, Person, PersonIx, Span};

/// Finds every name and alias of `people` in a text, each list in text order.
///
/// A name counts as whole words (“Witkoff’s” names Witkoff). Where names
/// overlap, the longest wins, then the first. A name that two or more people
/// share goes into the second list and is linked to none of them.
pub fn find(text: &str, people: &[Person]) -> (Vec<Mention>, Vec<Ambiguous>) {
    let folded = Folded::of(text);
    find_in(SearchText { text, folded: &folded }, people)
}

/// As [`find`], in a text that is already folded.
pub fn find_in(search: SearchText<'_>, people: &[Person]) -> (Vec<Mention>, Vec<Ambiguous>) {
    let names = Names::of(people);
    let all = 0..search.folded.text().len();
    let mut hits = names.prepared().hits(search, all);
    let (mut mentions, mut ambiguous) = (Vec::new(), Vec::new());
    let mut rest = hits.as_mut_slice();
    while !rest.is_empty() {
        let (group, others) = rest.split_at_mut(group_len(rest));
        names.place(search, group, (&mut mentions, &mut ambiguous));
        rest = others;
    }
    mentions.sort_unstable_by_key(|m: &Mention| (m.span, m.person));
    ambiguous.sort_unstable_by_key(|a: &Ambiguous| a.span);
    mentions.shrink_to_fit();
    (mentions, ambiguous)
}

/// As many times the longest name around a place is looked through for [`found_at`].
const AROUND: usize = 8;

/// Returns what [`find_in`] finds that overlaps a span, without looking through the whole text; `None`
/// if too many names overlap each other there.
pub fn found_at(
    search: SearchText<'_>,
    people: &[Person],
    span: Span,
) -> Option<(Vec<Mention>, Vec<Ambiguous>)> {
    let names = Names::of(people);
    let names = names.prepared();
    let longest = names.longest;
    let text = search.folded.text();
    let place = [span.start, span.end].map(|at| search.folded.fold_place(at));
    let from = place[0].saturating_sub(AROUND * longest);
    let to = (place[1] + AROUND * longest).min(text.len());
    let around = super::text::floor_border(text, from)..super::text::ceil_border(text, to);
    let mut hits = names.hits(search, around.clone());
    let (mut mentions, mut ambiguous) = (Vec::new(), Vec::new());
    let mut rest = hits.as_mut_slice();
    while !rest.is_empty() {
        let (group, others) = rest.split_at_mut(group_len(rest));
        rest = others;
        let (mut found, mut shared) = (Vec::new(), Vec::new());
        let start = group.first().map_or(0, |hit| hit.start);
        let end = group.iter().map(|hit| hit.end).max().unwrap_or(0);
        names.place(search, group, (&mut found, &mut shared));
        found.retain(|m| m.span.overlaps(span));
        shared.retain(|a| a.span.overlaps(span));
        // a name that reaches out of what was looked through could be of the group
        let is_cut = (around.start > 0 && start < around.start + longest)
            || (around.end < text.len() && end + longest > around.end);
        if is_cut && start <= place[1] && end >= place[0] {
            return None;
        }
        mentions.append(&mut found);
        ambiguous.append(&mut shared);
    }
    Some((mentions, ambiguous))
}

/// The names of people, folded.
struct Names {
    names: Vec<Box<str>>,
    /// Who has each.
    owners: Vec<Vec<PersonIx>>,
}

impl Names {
    fn of(people: &[Person]) -> Self {
        let (names, owners) = names_of(people);
        Self { names, owners }
    }

    /// Prepares looking for them.
    fn prepared(&self) -> Prepared<'_> {
        let longest = self.names.iter().map(|name| name.len()).max().unwrap_or(0);
        Prepared { names: self, needles: Needles::of(self.names.iter().map(|n| &**n)), longest }
    }

    /// Returns the people who have each name.
    fn owners_by_name(&self) -> HashMap<&str, &[PersonIx]> {
        self.names.iter().zip(&self.owners).map(|(name, of)| (&**name, of.as_slice())).collect()
    }

    /// Adds what a group of overlapping names stands for.
    fn place(
        &self,
        search: SearchText<'_>,
        group: &mut [Hit],
        (mentions, ambiguous): (&mut Vec<Mention>, &mut Vec<Ambiguous>),
    ) {
        for hit in longest_first(group) {
            let Some(span) = search.folded.unfold(hit.start, hit.end, search.text) else {
                continue;
            };
            match self.owners[hit.name as usize].as_slice() {
                &[person] => mentions.push(Mention { span, person, id: None, own: false }),
                several => ambiguous.push(Ambiguous { span, people: several.into() }),
            }
        }
    }
}

/// The names of people, ready to be looked for.
struct Prepared<'n> {
    names: &'n Names,
    needles: Needles<'n>,
    /// The length of the longest, in bytes.
    longest: usize,
}

impl std::ops::Deref for Prepared<'_> {
    type Target = Names;

    fn deref(&self) -> &Names {
        self.names
    }
}

impl Prepared<'_> {
    /// Returns the places of names in a stretch of the folded text, by where they begin.
    fn hits(&self, search: SearchText<'_>, within: std::ops::Range<usize>) -> Vec<Hit> {
        let text = search.folded.text();
        let mut hits: Vec<Hit> = Vec::new();
        self.needles.find_in(&text[within.clone()], &mut |at, name| {
            let at = within.start + at;
            let end = at + self.names.names[name as usize].len();
            if is_whole(text, at, end - at) {
                hits.push(Hit { start: at, end, name });
            }
            true
        });
        hits.sort_unstable_by_key(|h| h.start);
        hits
    }
}

/// A name found, as bytes of the folded text.
#[derive(Clone, Copy)]
struct Hit {
    start: usize,
    end: usize,
    name: u32,
}

/// Returns how many of the first hits form a group that is connected by overlaps.
fn group_len(hits: &[Hit]) -> usize {
    let mut end = 0;
    hits.iter()
        .position(|hit| {
            let apart = end > 0 && hit.start >= end;
            end = end.max(hit.end);
            apart
        })
        .unwrap_or(hits.len())
}

/// Picks hits from a group of overlapping ones: the longest first, then each that overlaps none
/// picked before it.
fn longest_first(hits: &mut [Hit]) -> Vec<Hit> {
    hits.sort_unstable_by_key(|h| (std::cmp::Reverse(h.end - h.start), h.start));
    let mut kept: BTreeMap<usize, Hit> = BTreeMap::new();
    for hit in hits.iter() {
        let before = kept.range(..hit.end).next_back();
        if before.is_none_or(|(_, k)| k.end <= hit.start) {
            kept.insert(hit.start, *hit);
        }
    }
    kept.into_values().collect()
}

/// The most people who share a name that are kept: each place of the name lists them.
const MOST_SHARING: usize = 8;

/// Returns every distinct name, folded, and the people who have it.
fn names_of(people: &[Person]) -> (Vec<Box<str>>, Vec<Vec<PersonIx>>) {
    let mut numbers: HashMap<Box<str>, usize> = HashMap::new();
    let (mut names, mut owners) = (Vec::new(), Vec::<Vec<PersonIx>>::new());
    for (i, person) in people.iter().enumerate() {
        for name in std::iter::once(&person.name).chain(&person.aliases) {
            let name: Box<str> = needle(name).into();
            if name.is_empty() {
                continue;
            }
            let number = *numbers.entry(name.clone()).or_insert_with(|| {
                names.push(name);
                owners.push(Vec::new());
                owners.len() - 1
            });
            let ix = PersonIx(i as u32);
            if owners[number].last() != Some(&ix) && owners[number].len() < MOST_SHARING {
                owners[number].push(ix);
            }
        }
    }
    (names, owners)
}

/// Adds mentions that the file itself lists; they replace every found one that they overlap.
pub fn add_listed(
    mentions: &mut Vec<Mention>,
    ambiguous: &mut Vec<Ambiguous>,
    listed: Vec<Mention>,
) {
    let spans = Spans::of(listed.iter().map(|m| m.span));
    mentions.retain(|m| !spans.overlap(m.span));
    ambiguous.retain(|a| !spans.overlap(a.span));
    mentions.extend(listed);
    mentions.sort_by_key(|m| (m.span, m.person));
}

/// Adds the places where the speaker of a quote is named for that quote.
///
/// A place that overlaps a mention of the same person adds nothing; one that
/// overlaps a shared name says whose it is here.
pub fn add_speakers(
    mentions: &mut Vec<Mention>,
    ambiguous: &mut Vec<Ambiguous>,
    mut named: Vec<(Span, PersonIx)>,
) {
    named.sort_unstable();
    named.dedup();
    let mut by_person: HashMap<PersonIx, Vec<Span>> = HashMap::new();
    for mention in mentions.iter() {
        by_person.entry(mention.person).or_default().push(mention.span);
    }
    let known: HashMap<PersonIx, Spans> =
        by_person.into_iter().map(|(person, spans)| (person, Spans::of(spans))).collect();
    let spans = Spans::of(named.iter().map(|&(span, _)| span));
    ambiguous.retain(|a| !spans.overlap(a.span));
    named.retain(|(span, person)| known.get(person).is_none_or(|spans| !spans.overlap(*span)));
    mentions.extend(named.into_iter().map(|(span, person)| Mention {
        span,
        person,
        id: None,
        own: false,
    }));
    mentions.sort_by_key(|m| (m.span, m.person));
}

/// Sorted spans, to test whether any of them overlaps another.
struct Spans {
    sorted: Vec<Span>,
    /// The furthest end up to each span.
    ends: Vec<u32>,
}

impl Spans {
    fn of(spans: impl IntoIterator<Item = Span>) -> Self {
        let mut sorted: Vec<Span> = spans.into_iter().collect();
        sorted.sort_unstable();
        let mut furthest = 0;
        let ends = sorted
            .iter()
            .map(|s| {
                furthest = furthest.max(s.end);
                furthest
            })
            .collect();
        Self { sorted, ends }
    }

    fn overlap(&self, span: Span) -> bool {
        let before = self.sorted.partition_point(|s| s.start < span.end);
        before > 0 && self.ends[before - 1] > span.start
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Finds the people of lines such as `name | alias | alias` and marks their
    /// places `[n:…]` with the number of the line, shared ones `[?…]`.
    fn marked(text: &str, people: &[&str]) -> String {
        let people: Vec<Person> = people
            .iter()
            .map(|line| {
                let mut names = line.split(" | ").map(Box::<str>::from);
                let name = names.next().unwrap_or_default();
                Person { name, aliases: names.collect(), ..Person::default() }
            })
            .collect();
        let (mentions, ambiguous) = find(text, &people);
        let mut marks: Vec<(Span, String)> =
            mentions.iter().map(|m| (m.span, format!("{}:", m.person.0 + 1))).collect();
        marks.extend(ambiguous.iter().map(|a| (a.span, "?".to_owned())));
        marks.sort();
        let mut out = text.to_owned();
        for (span, sign) in marks.into_iter().rev() {
            out.insert(span.end as usize, ']');
            out.insert_str(span.start as usize, &format!("[{sign}"));
        }
        out
    }

    #[test]
    fn names_are_whole_words_and_no_surname_is_guessed() {
        let people = ["Ada Brook | Ms. Brook", "The Board | the board"];
        assert_eq!(
            marked(
                "Ada Brook’s plan; Brook and Ada Brooks; Ms.\nBrook told the boarders.",
                &people
            ),
            "[1:Ada Brook]’s plan; Brook and Ada Brooks; [1:Ms.\nBrook] told the boarders."
        );
    }

    #[test]
    fn the_longest_name_wins_where_names_overlap() {
        let people = ["Ada Brook | Brook", "Brook Mills Trust", "Mills"];
        assert_eq!(
            marked("Ada Brook Mills Trust, Ada Brook, Brook, Mills", &people),
            "Ada [2:Brook Mills Trust], [1:Ada Brook], [1:Brook], [3:Mills]"
        );
    }

    #[test]
    fn a_name_that_two_people_share_names_neither() {
        let people = ["Ada Brook | Brook", "Carl Brook | Brook"];
        assert_eq!(marked("Carl Brook met Brook.", &people), "[2:Carl Brook] met [?Brook].");
    }

    #[test]
    fn scripts_without_blanks_need_no_word_borders() {
        assert_eq!(
            marked("今日は山田花子は言った。", &["山田花子"]),
            "今日は[1:山田花子]は言った。"
        );
        assert_eq!(marked("Jose\u{301} and Jose", &["Jose"]), "Jose\u{301} and [1:Jose]");
    }

    #[test]
    fn straight_and_curly_names_are_the_same_name() {
        assert_eq!(marked("Nuala O’Shea spoke", &["Nuala O'Shea"]), "[1:Nuala O’Shea] spoke");
    }

    #[test]
    fn listed_mentions_replace_found_ones() {
        let span = |a, b| Span::new(a, b);
        let found = |s, p| Mention { span: s, person: PersonIx(p), id: None, own: false };
        let mut mentions = vec![found(span(0, 5), 0), found(span(10, 15), 1)];
        let shared = |s| Ambiguous { span: s, people: [PersonIx(0), PersonIx(1)].into() };
        let mut ambiguous = vec![shared(span(20, 25)), shared(span(30, 35)), shared(span(40, 45))];
        add_listed(
            &mut mentions,
            &mut ambiguous,
            vec![found(span(20, 25), 0), found(span(12, 20), 0)],
        );
        add_speakers(
            &mut mentions,
            &mut ambiguous,
            vec![(span(0, 3), PersonIx(0)), (span(0, 3), PersonIx(1)), (span(30, 35), PersonIx(1))],
        );
        let all: Vec<_> = mentions.iter().map(|m| (m.span.start, m.span.end, m.person.0)).collect();
        assert_eq!(all, [(0, 3, 1), (0, 5, 0), (12, 20, 0), (20, 25, 0), (30, 35, 1)]);
        assert_eq!(ambiguous.len(), 1);
    }
}
