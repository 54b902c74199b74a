//! How well two annotators agree: on which words are annotated, and on the speakers and forms of the
//! quotes that both have.
//!
//! Spans: F1, the harmonic mean of precision and recall, once for annotations of exactly the same
//! words and once for those that share any. Speakers and forms: the share that is the same, and
//! Cohen's kappa, which takes out what chance would give; a speaker is known by name across all
//! texts. Both are over the quotes that share words.

use super::alignment::{align, quotes};
use super::people::SamePeople;
use super::{OtherText, same_text};
use crate::review::Kappa;
use crate::story::text::fold::fold;
use crate::story::{Form, Quote, Span, Story};

/// How far two annotators marked the same words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SpanAgreement {
    /// How many annotations A has.
    pub a: u32,
    /// How many annotations B has.
    pub b: u32,
    /// How many of them are of exactly the same words.
    pub exact: u32,
    /// How many of A share words with one of B.
    pub overlapping_a: u32,
    /// How many of B share words with one of A.
    pub overlapping_b: u32,
}

impl SpanAgreement {
    /// Counts the annotations of two stories.
    fn of(a: &[&[Span]], b: &[&[Span]]) -> Self {
        let mut left: Vec<&[Span]> = a.to_vec();
        let mut right: Vec<&[Span]> = b.to_vec();
        left.sort_unstable();
        right.sort_unstable();
        let (mut at, mut exact) = (0, 0);
        for one in &left {
            at += right[at..].partition_point(|other| other < one);
            if right.get(at) == Some(one) {
                exact += 1;
                at += 1;
            }
        }
        let (overlapping_a, overlapping_b) = (overlapping(a, b), overlapping(b, a));
        Self { a: a.len() as u32, b: b.len() as u32, exact, overlapping_a, overlapping_b }
    }

    fn add(&mut self, other: Self) {
        self.a += other.a;
        self.b += other.b;
        self.exact += other.exact;
        self.overlapping_a += other.overlapping_a;
        self.overlapping_b += other.overlapping_b;
    }

    /// Returns F1 for exactly the same words, from 0 to 1; `None` if neither has any.
    pub fn exact_f1(self) -> Option<f64> {
        let all = self.a + self.b;
        (all > 0).then(|| 2.0 * f64::from(self.exact) / f64::from(all))
    }

    /// Returns F1 for words that overlap, from 0 to 1; `None` if neither has any.
    pub fn overlap_f1(self) -> Option<f64> {
        let share = |n: u32, of: u32| if of == 0 { 0.0 } else { f64::from(n) / f64::from(of) };
        let (recall, precision) =
            (share(self.overlapping_a, self.a), share(self.overlapping_b, self.b));
        let sum = recall + precision;
        let mean = if sum > 0.0 { 2.0 * recall * precision / sum } else { 0.0 };
        (self.a + self.b > 0).then_some(mean)
    }
}

/// Returns how many annotations share words with one of the others.
fn overlapping(these: &[&[Span]], others: &[&[Span]]) -> u32 {
    let mut spans: Vec<Span> = others.iter().flat_map(|parts| parts.iter().copied()).collect();
    spans.sort_unstable();
    let spans = super::super::links::joined(spans);
    let shares = |part: &Span| {
        let next = spans.partition_point(|one| one.end <= part.start);
        spans.get(next).is_some_and(|one| one.overlaps(*part))
    };
    these.iter().filter(|parts| parts.iter().any(shares)).count() as u32
}

/// What two annotators chose for the quotes that both have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// For each quote what A chose and what B chose.
    pub pairs: Vec<(Box<str>, Box<str>)>,
}

impl Choice {
    /// Returns the agreement on it.
    pub fn kappa(&self) -> Kappa {
        Kappa::of(&self.pairs)
    }
}

/// How well two annotators agree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// On the words of quotes.
    pub quotes: SpanAgreement,
    /// On the words of claims.
    pub claims: SpanAgreement,
    /// On cues.
    pub cues: SpanAgreement,
    /// On the places where a speaker is named for a quote.
    pub mentions: SpanAgreement,
    /// On embeds.
    pub embeds: SpanAgreement,
    /// On the words that the files themselves mark as a name: names that no rule finds, and in a brat pair
    /// all that name somebody, the speakers of quotes too.
    pub names: SpanAgreement,
    /// On the speakers.
    pub speakers: Choice,
    /// On the forms.
    pub forms: Choice,
}

impl Agreement {
    /// Works out how well two annotations of one text agree.
    ///
    /// # Errors
    /// If the texts differ.
    pub fn of(a: &Story, b: &Story) -> Result<Self, OtherText> {
        same_text(a, b)?;
        let people = SamePeople::of(a, b);
        let spans = |story: &'_ Story, of: fn(&Quote) -> &[Span]| -> Vec<Vec<Span>> {
            story.quotes.iter().map(|q| of(q).to_vec()).filter(|parts| !parts.is_empty()).collect()
        };
        let both = |of: fn(&Quote) -> &[Span]| {
            let (one, two) = (spans(a, of), spans(b, of));
            let [one, two] =
                [&one, &two].map(|all| all.iter().map(Vec::as_slice).collect::<Vec<_>>());
            SpanAgreement::of(&one, &two)
        };
        let placed = |parts: &&[Span]| !parts.is_empty();
        let claims = |story: &'_ Story| -> Vec<Vec<Span>> {
            story.claims.iter().map(|claim| claim.parts.to_vec()).collect()
        };
        let embeds = |story: &'_ Story| -> Vec<Vec<Span>> {
            story.embeds.iter().map(|embed| embed.parts.to_vec()).collect()
        };
        let names = |story: &'_ Story| -> Vec<Vec<Span>> {
            let own = story.mentions.iter().filter(|mention| mention.own);
            let mut spans: Vec<Span> = own.map(|mention| mention.span).collect();
            // words that name two people are marked once
            spans.dedup();
            spans.into_iter().map(|span| vec![span]).collect()
        };
        let of_lists = |one: Vec<Vec<Span>>, two: Vec<Vec<Span>>| {
            let [one, two] = [&one, &two]
                .map(|all| all.iter().map(Vec::as_slice).filter(placed).collect::<Vec<_>>());
            SpanAgreement::of(&one, &two)
        };
        let (speakers, forms) = choices(a, b, &people);
        Ok(Self {
            quotes: both(|quote| &quote.parts),
            cues: both(|quote| &quote.cue),
            mentions: both(|quote| &quote.mention),
            claims: of_lists(claims(a), claims(b)),
            embeds: of_lists(embeds(a), embeds(b)),
            names: of_lists(names(a), names(b)),
            speakers,
            forms,
        })
    }

    /// Adds the agreement on another text.
    pub fn add(&mut self, other: Self) {
        self.quotes.add(other.quotes);
        self.claims.add(other.claims);
        self.cues.add(other.cues);
        self.mentions.add(other.mentions);
        self.embeds.add(other.embeds);
        self.names.add(other.names);
        self.speakers.pairs.extend(other.speakers.pairs);
        self.forms.pairs.extend(other.forms.pairs);
    }
}

/// Returns the speakers and the forms of the quotes that share words.
fn choices(a: &Story, b: &Story, people: &SamePeople) -> (Choice, Choice) {
    let pairs = align(&quotes(a, Some), &quotes(b, |at| people.in_a(at)));
    let (mut speakers, mut forms) = (Choice::default(), Choice::default());
    for (one, two) in pairs.both {
        let (one, two) = (&a.quotes[one], &b.quotes[two]);
        if one.parts.is_empty() {
            continue;
        }
        let by_a = speaker(one, |at| a.people[at as usize].name.to_string());
        let by_b = speaker(two, |at| match people.in_a(at) {
            Some(at) => a.people[at as usize].name.to_string(),
            None => b.people[at as usize].name.to_string(),
        });
        // a name that only B has is never the same as one of A
        speakers.pairs.push((by_a, by_b));
        let word = |form: Form| form.word().into();
        forms.pairs.push((word(one.form), word(two.form)));
    }
    (speakers, forms)
}

/// Returns who speaks, by the names of the people in A.
fn speaker(quote: &Quote, name: impl Fn(u32) -> String) -> Box<str> {
    let mut names: Vec<String> =
        quote.speakers.iter().map(|person| fold(&name(person.0)).to_lowercase()).collect();
    names.sort_unstable();
    names.dedup();
    if quote.unknown { "?".into() } else { names.join("\n").into() }
}
