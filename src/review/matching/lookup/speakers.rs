//! Who speaks in a passage: the labels of a source, matched with the people of the story.

use std::collections::HashMap;

use super::{Haystack, Stretch};
use crate::story::names::{LabelIndex, LabelName, LabelOwner};
use crate::story::{Person, PersonIx, Span};

/// Whose label the words of a quote stand under in a source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SaidBy {
    /// The source labels no speakers, or does not have the words.
    #[default]
    Unlabelled,
    /// The speaker's own label.
    Own(Box<str>),
    /// The label of another person of the story.
    Other(Box<str>),
    /// A label that names nobody of the story for certain; empty if no label stands there.
    Unclear(Box<str>),
}

impl SaidBy {
    /// Returns true if the source's own label says that the speaker said it.
    pub const fn is_own(&self) -> bool {
        matches!(self, Self::Own(_))
    }

    /// Returns true if the source labels its speakers, and does not name the quote's.
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Other(_) | Self::Unclear(_))
    }
}

/// The labels of a source, matched with the people of a story.
#[derive(Debug, Default)]
pub struct SourceSpeakers {
    owners: Vec<LabelOwner>,
    /// The owners of the names at the openings of the source.
    openings: Vec<LabelOwner>,
}

impl SourceSpeakers {
    /// Matches the labels of a source. A surname alone names nobody if the source has labels of
    /// several people with that surname.
    pub fn of(source: &Haystack, people: &LabelIndex) -> Self {
        let labels = source.labels();
        let mut owners: Vec<LabelOwner> =
            labels.iter().map(|label| people.owner(&label.name)).collect();
        let names: Vec<LabelName> = labels.iter().map(|label| LabelName::of(&label.name)).collect();
        let mut families: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, name) in names.iter().enumerate().filter(|(_, name)| !name.surname.is_empty()) {
            let family = families.entry(&name.surname).or_default();
            if family.len() < MOST_OF_A_NAME {
                family.push(at);
            }
        }
        for family in families.values() {
            let shared = |at: &usize| {
                let others = family.iter().filter(|other| *other != at);
                let bare = names[*at].given.is_none();
                let mut others = others.filter(|other| {
                    owners[**other] != owners[*at] || names[**other].given.is_none()
                });
                // “HART” beside “CAROL HART”, or “MR. HART” beside “MRS. HART”
                bare && others.any(|other| {
                    names[*at].is_other(&names[*other])
                        || (names[*other].given.is_some() && owners[*other] != owners[*at])
                })
            };
            let unclear: Vec<usize> = family.iter().filter(|at| shared(at)).copied().collect();
            for at in unclear {
                owners[at] = LabelOwner::Several([].into());
            }
        }
        let openings = source.transcript().openings().iter();
        let openings = openings.map(|opening| match &opening.name {
            Some(name) => people.owner(name),
            None => LabelOwner::Nobody,
        });
        Self { owners, openings: openings.collect() }
    }

    /// Matches the labels of a source with people.
    pub fn of_people(source: &Haystack, people: &[Person]) -> Self {
        Self::of(source, &LabelIndex::of(people))
    }

    fn owner(&self, label: u32) -> &LabelOwner {
        self.owners.get(label as usize).unwrap_or(&LabelOwner::Nobody)
    }

    /// Returns true if two labels are those of one person.
    fn is_same(&self, a: Option<u32>, b: Option<u32>) -> bool {
        a == b
            || a.zip(b).is_some_and(|(a, b)| {
                matches!(self.owner(a), LabelOwner::One(_)) && self.owner(a) == self.owner(b)
            })
    }
}

/// The most labels with one surname that are compared.
const MOST_OF_A_NAME: usize = 32;

/// The speakers of a quote, whose label is looked for in a source.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// The labels of the source.
    pub labels: &'a SourceSpeakers,
    /// Who says it in the story.
    pub speakers: &'a [PersonIx],
}

impl Wanted<'_> {
    /// Returns true if a stretch of a source stands under the speaker's own label.
    pub(super) fn is_own(self, source: &Haystack, bytes: Span) -> bool {
        self.whose(source, bytes).is_own()
    }

    /// Returns whose words a stretch of a source may be: those under its label, unless a line that
    /// is no label for certain names another or shows that the speaker changes.
    fn whose(self, source: &Haystack, bytes: Span) -> SaidBy {
        let labelled = self.label_of(source, bytes);
        let transcript = source.transcript();
        let doubts = transcript.openings_of(bytes).filter_map(|at| {
            let owner = self.labels.openings.get(at)?;
            let own = matches!(owner, LabelOwner::One(person) if self.speakers.contains(person));
            let name = transcript.openings()[at].name.clone().unwrap_or_default();
            (!own).then_some(SaidBy::Unclear(name))
        });
        doubts.fold(labelled, |said_by, doubt| worse(Some(said_by), doubt))
    }

    /// Returns whose label a stretch of a source stands under.
    fn label_of(self, source: &Haystack, bytes: Span) -> SaidBy {
        let labels = source.labels();
        if labels.is_empty() {
            return SaidBy::Unlabelled;
        }
        let transcript = source.transcript();
        let turns = transcript.turns_within(bytes);
        // a doubtful head within the words of the quote is part of them
        let spoken = |from: u32, doubtful: bool| doubtful && from >= bytes.start;
        let mut found: Option<SaidBy> = None;
        let mut seen = transcript.turn_at(bytes.start).is_some();
        if turns.first().is_some_and(|turn| spoken(turn.from, turn.doubtful)) {
            let before = bytes.start.checked_sub(1);
            seen = before.and_then(|before| transcript.turn_at(before)).is_some();
            if let Some(before) = before.filter(|_| seen) {
                found = Some(self.whose(source, Span::new(before, before)));
            }
        }
        for turn in turns.iter().filter(|turn| !spoken(turn.from, turn.doubtful)) {
            let label =
                turn.label.map(|label| (self.labels.owner(label), &labels[label as usize].printed));
            let one = match label {
                None => SaidBy::Unclear("".into()),
                Some((_, printed)) if turn.doubtful => SaidBy::Unclear(printed.clone()),
                Some((LabelOwner::One(person), printed)) => {
                    if self.speakers.contains(person) {
                        SaidBy::Own(printed.clone())
                    } else {
                        SaidBy::Other(printed.clone())
                    }
                }
                Some((_, printed)) => SaidBy::Unclear(printed.clone()),
            };
            found = Some(worse(found, one));
        }
        match found {
            Some(found) if seen => found,
            Some(found) => worse(Some(found), SaidBy::Unclear("".into())),
            None => SaidBy::Unclear("".into()),
        }
    }

    /// Returns whose label the stretches of a quote stand under.
    pub(super) fn of(self, source: &Haystack, stretches: &[Stretch]) -> SaidBy {
        let all = stretches.iter().filter_map(|stretch| stretch.said);
        all.map(|said| self.whose(source, said))
            .fold(None, |a, b| Some(worse(a, b)))
            .unwrap_or_default()
    }
}

/// Returns what proves less.
fn worse(a: Option<SaidBy>, b: SaidBy) -> SaidBy {
    let rank = |it: &SaidBy| match it {
        SaidBy::Other(_) => 3,
        SaidBy::Unclear(_) => 2,
        SaidBy::Own(_) => 1,
        SaidBy::Unlabelled => 0,
    };
    match a {
        Some(a) if rank(&a) >= rank(&b) => a,
        _ => b,
    }
}

/// Returns true if one speaker says everything within some bytes of a source.
pub(super) fn is_one_speaker(source: &Haystack, bytes: Span, wanted: Option<Wanted<'_>>) -> bool {
    let turns = source.transcript().turns_within(bytes);
    let sure = turns.iter().filter(|turn| !turn.doubtful);
    let labels: Vec<Option<u32>> = sure.map(|turn| turn.label).collect();
    let same = |pair: &[Option<u32>]| match wanted {
        Some(wanted) => wanted.labels.is_same(pair[0], pair[1]),
        None => pair[0] == pair[1],
    };
    labels.windows(2).all(same)
}
