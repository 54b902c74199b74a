//! Who speaks in a passage: the labels of a source, matched with the people of the story.

use std::collections::HashMap;

use super::reported::{self, Reported, is_reading};
use super::{Haystack, Stretch};
use crate::review::matching::transcript::Label;
use crate::story::names::{LabelIndex, LabelName, LabelOwner, is_title};
use crate::story::quotation::Quotations;
use crate::story::text::floor_border;
use crate::story::text::marks;
use crate::story::text::normal::is_unspaced;
use crate::story::{Person, PersonIx, Span};

/// Whose label the words of a quote stand under in a source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SaidBy {
    /// The source labels no speakers, or does not have the words.
    #[default]
    Unlabelled,
    /// The speaker's own label.
    Own(Box<str>),
    /// The speaker's own label, or none; but there the words are quoted, or read out.
    Reported(Box<str>),
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

    /// Returns the label, if the source labels its speakers; it may be empty.
    pub const fn label(&self) -> Option<&str> {
        match self {
            Self::Unlabelled => None,
            Self::Own(label)
            | Self::Reported(label)
            | Self::Other(label)
            | Self::Unclear(label) => Some(label),
        }
    }

    /// Returns true if the source labels its speakers, and does not name the quote's.
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Other(_) | Self::Unclear(_) | Self::Reported(_))
    }
}

/// The labels of a source, matched with the people of a story.
#[derive(Debug, Default)]
pub struct SourceSpeakers {
    owners: Vec<LabelOwner>,
    /// The owners of the names at the openings of the source.
    openings: Vec<LabelOwner>,
    /// Labels whose brackets say that somebody else's words are read out.
    reading: Vec<bool>,
    /// The people named in a source without labels that has quotation marks: where, and who; sorted.
    mentions: Vec<(u32, PersonIx)>,
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
        let reads = |(label, owner): (&Label, &LabelOwner)| {
            bracketed(&label.printed)
                .any(|words| is_reading(words) || names_other(words, owner, people))
        };
        let reading = labels.iter().zip(&owners).map(reads).collect();
        let mentions = if labels.is_empty() { mentions(source, people) } else { Vec::new() };
        Self { openings: openings.collect(), reading, mentions, owners }
    }

    /// Matches the labels of a source with people.
    pub fn of_people(source: &Haystack, people: &[Person]) -> Self {
        Self::of(source, &LabelIndex::of(people))
    }

    fn owner(&self, label: u32) -> &LabelOwner {
        self.owners.get(label as usize).unwrap_or(&LabelOwner::Nobody)
    }

    /// Returns true if two labels are those of one person.
    pub(super) fn is_same(&self, a: Option<u32>, b: Option<u32>) -> bool {
        a == b
            || a.zip(b).is_some_and(|(a, b)| {
                matches!(self.owner(a), LabelOwner::One(_)) && self.owner(a) == self.owner(b)
            })
    }
}

/// Returns what stands in the brackets of a label.
fn bracketed(label: &str) -> impl Iterator<Item = &str> {
    let inside = label.split(['(', '[', '（', '［']).skip(1);
    inside.filter_map(|words| words.split([')', ']', '）', '］']).next())
}

/// Returns true if the brackets of a label name somebody else, as whose words follow: “BROOK (Hart’s
/// letter)”, not “BROOK (to Hart)”.
fn names_other(words: &str, owner: &LabelOwner, people: &LabelIndex) -> bool {
    let bare = |c: char| !c.is_alphanumeric();
    let words: Vec<&str> = words.split_whitespace().map(|word| word.trim_matches(bare)).collect();
    (0..words.len()).any(|at| {
        let before = at.checked_sub(1).map(|at| words[at].to_lowercase());
        let to = before.is_some_and(|word| BESIDE_NAMES.contains(&&*word) || is_title(&word));
        let name = words[at].trim_end_matches("’s").trim_end_matches("'s");
        let high = name.starts_with(char::is_uppercase) || name.starts_with(is_unspaced);
        let other = |words: &str| match people.owner(words) {
            LabelOwner::One(other) => *owner != LabelOwner::One(other),
            _ => false,
        };
        let pair = words.get(at + 1).map(|next| format!("{name} {next}"));
        high && !to && (other(name) || pair.is_some_and(|pair| other(&pair)))
    })
}

/// Words before a name in brackets that is not the name of whose words follow.
const BESIDE_NAMES: &[&str] = &[
    "to", "by", "with", "and", "an", "zu", "von", "mit", "à", "par", "avec", "a", "por", "con", "к",
];

/// Returns true if the name that a text ends within is that of somebody who is spoken to or of:
/// “told Ada Brook”.
fn is_told(before: &str) -> bool {
    let near = &before[floor_border(before, before.len().saturating_sub(60))..];
    let mut words = near.split_whitespace().rev();
    let low = words.find(|word| word.starts_with(char::is_lowercase));
    low.is_some_and(|word| TOLD.contains(&word))
}

/// Words before the name of somebody who is spoken to or of.
const TOLD: &[&str] = &[
    "told", "tells", "asked", "asks", "to", "of", "about", "for", "against", "with", "answered",
    "reminded", "warned", "urged", "quoted", "advised", "assured",
];

/// So many places of names are noted.
const MOST_NAMED: usize = 20_000;

/// Returns where people are named in a source that has quotation marks.
fn mentions(source: &Haystack, people: &LabelIndex) -> Vec<(u32, PersonIx)> {
    let text = source.text();
    let mut all = Vec::new();
    if !text.contains(|c| marks::level(c).is_some()) {
        return all;
    }
    let mut ids: Vec<u32> = people.last_words().map(|word| source.number(word)).collect();
    ids.sort_unstable();
    ids.dedup();
    for at in ids.iter().flat_map(|id| source.places(*id)).take(MOST_NAMED) {
        let at = *at as usize;
        let Some(last) =
            source.word(at).filter(|s| !text[s.range()].starts_with(char::is_lowercase))
        else {
            continue;
        };
        let of = |from: usize| {
            let first = source.word(from)?;
            let words = text.get(first.start as usize..last.end as usize)?;
            (!words.contains('\n')).then(|| people.owner(words))
        };
        let longest = (at.saturating_sub(2)..=at).filter_map(of);
        match longest.into_iter().find(|owner| *owner != LabelOwner::Nobody) {
            Some(LabelOwner::One(person)) => all.push((last.start, person)),
            Some(LabelOwner::Several(several)) => {
                all.extend(several.iter().map(|person| (last.start, *person)));
            }
            _ => {}
        }
    }
    all.sort_unstable();
    all
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
    /// Who reports it in the story, as it is inside a quote of theirs.
    pub reporters: &'a [PersonIx],
}

impl Wanted<'_> {
    /// Returns true if a stretch of a source stands under the speaker's own label.
    pub(super) fn is_own(self, source: &Haystack, bytes: Span) -> bool {
        self.whose(source, bytes).is_own()
    }

    /// Returns true if a stretch of a source stands under the speaker's own label, whoever may be
    /// quoted there.
    pub(in crate::review::matching) fn is_under_own_label(
        self,
        source: &Haystack,
        bytes: Span,
    ) -> bool {
        self.label_of(source, bytes).is_own()
    }

    /// Returns the label that a stretch of a source stands under, if there is one.
    pub(in crate::review::matching) fn label_at(
        self,
        source: &Haystack,
        bytes: Span,
    ) -> Option<Box<str>> {
        self.label_of(source, bytes).label().filter(|label| !label.is_empty()).map(Box::from)
    }

    /// Returns whose words a stretch of a source may be: those under its label, unless a line that
    /// is no label for certain names another or shows that the speaker changes.
    fn whose(self, source: &Haystack, bytes: Span) -> SaidBy {
        let labelled = self.unless_reported(source, bytes, self.label_of(source, bytes));
        let transcript = source.transcript();
        // in an article, the names beside the marks say who speaks
        let in_article = labelled == SaidBy::Unlabelled
            && source.labels().is_empty()
            && reported::of(source, bytes) == Reported::InMarks
            && self.is_named_alone(source, bytes);
        if in_article {
            return labelled;
        }
        let doubts = transcript.openings_of(bytes).filter_map(|at| {
            let owner = self.labels.openings.get(at)?;
            let own = matches!(owner, LabelOwner::One(person)
                if self.speakers.contains(person) || self.reporters.contains(person));
            let name = transcript.openings()[at].name.clone().unwrap_or_default();
            (!own).then_some(SaidBy::Unclear(name))
        });
        doubts.fold(labelled, |said_by, doubt| worse(Some(said_by), doubt))
    }

    /// Returns whose words some are, unless they are quoted or read out there. Inside a quote of
    /// the one who reports them they should be.
    fn unless_reported(self, source: &Haystack, bytes: Span, labelled: SaidBy) -> SaidBy {
        let doubt = match &labelled {
            SaidBy::Own(label) if self.reporters.is_empty() => label.clone(),
            SaidBy::Unlabelled if self.reporters.is_empty() => "".into(),
            _ => return labelled,
        };
        let reading = || {
            let turn = source.transcript().turn_at(bytes.start);
            let label = turn.and_then(|turn| source.transcript().turns()[turn].label);
            label.is_some_and(|label| self.labels.reading.get(label as usize) == Some(&true))
        };
        match reported::of(source, bytes) {
            Reported::No if labelled.is_own() && reading() => SaidBy::Reported(doubt),
            Reported::No => labelled,
            Reported::InMarks if !labelled.is_own() && self.is_named_alone(source, bytes) => {
                labelled
            }
            Reported::InMarks | Reported::Announced => SaidBy::Reported(doubt),
        }
    }

    /// Returns true if the paragraph of some words in marks names the speaker outside of marks, and
    /// nobody else: an article about what the speaker said.
    fn is_named_alone(self, source: &Haystack, bytes: Span) -> bool {
        let paragraph = reported::turn(source, bytes);
        let named = &self.labels.mentions;
        let from = named.partition_point(|(at, _)| *at < paragraph.start);
        let here = named[from..].iter().take_while(|(at, _)| *at < paragraph.end);
        let quotations = Quotations::of(&source.text()[paragraph.range()]);
        let told = |at: u32| is_told(&source.text()[..at as usize]);
        let outside = |at: u32| {
            let at = at - paragraph.start;
            !quotations.all().iter().any(|q| q.inside.start <= at && at < q.inside.end)
        };
        let mut people = here.filter(|(at, _)| outside(*at)).peekable();
        people.peek().is_some()
            && people.all(|(at, person)| self.speakers.contains(person) && !told(*at))
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
                    if self.speakers.contains(person) || self.reporters.contains(person) {
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
        SaidBy::Other(_) => 4,
        SaidBy::Unclear(_) => 3,
        SaidBy::Reported(_) => 2,
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
