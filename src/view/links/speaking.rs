//! Who says how much. What counts is said at [`Speaking`].

use std::cmp::Reverse;

use super::Speaking;
use super::index::{Lists, Stretches, joined};
use super::words::word_starts;
use crate::story::{Item, PersonIx, Quote, QuoteIx, Span, Story};

/// About so many bytes of a proposal are a word.
const WORD: u32 = 6;

/// Speaking for everybody, and the order of speakers.
#[derive(Debug, Default)]
pub(super) struct Table {
    people: Vec<Speaking>,
    speakers: Vec<PersonIx>,
    /// The rank of each person, `u32::MAX` for who never speaks.
    ranks: Vec<u32>,
}

impl Table {
    /// Counts words once over all that is quoted, then looks each person's up: linear in the text.
    pub(super) fn of(
        story: &Story,
        quotes_by: &Lists<QuoteIx>,
        quotes: &[QuoteIx],
        stretches: &Stretches<Item>,
    ) -> Self {
        // where sayso proposes everything, its proposals are all that can be counted
        let all_proposed = story.is_all_proposed();
        let counts = |quote: &Quote| {
            let accepted = quote.suggestion.is_none() || all_proposed;
            quote.form.is_speech() && accepted
        };
        let starts = quoted_words(story, stretches, counts);
        let count = |span: &Span| {
            let from = starts.partition_point(|&at| at < span.start);
            // A word takes a byte at least: no need to look further than the stretch is long.
            let most = starts.len().min(from + span.len() as usize);
            starts[from..most].partition_point(|&at| at < span.end) as u32
        };
        let quotes_of = |person| quotes_by.get(person).iter().map(|&q| story.quote(q));
        let speaking = |person| {
            let counted = || quotes_of(person).filter(|q| counts(q));
            let mut spans: Vec<Span> = counted().flat_map(|q| q.parts.iter().copied()).collect();
            spans.sort_unstable();
            let words = joined(spans).iter().map(count).sum();
            let share = f64::from(words) / f64::from((starts.len() as u32).max(1));
            Speaking { quotes: counted().count() as u32, words, share }
        };
        let people: Vec<Speaking> = (0..story.people.len() as u32).map(speaking).collect();
        // who comes first, and has which colour, does not change while proposals are accepted
        let proposed = |person| -> u32 {
            let proposed = quotes_of(person).filter(|q| q.is_proposed() && !all_proposed);
            let bytes = proposed.flat_map(|q| &q.parts).map(|part| part.len() / WORD);
            bytes.sum()
        };
        let weights = people.iter().zip(0..).map(|(one, person)| one.words + proposed(person));
        let weights: Vec<u32> = weights.collect();
        let mut table = Self { people, ..Self::default() };
        table.order(story, quotes, &weights);
        table
    }

    fn order(&mut self, story: &Story, quotes: &[QuoteIx], weights: &[u32]) {
        self.ranks = vec![u32::MAX; self.people.len()];
        for person in quotes.iter().flat_map(|&q| story.quote(q).speakers.iter()) {
            if let Some(rank @ &mut u32::MAX) = self.ranks.get_mut(person.ix()) {
                *rank = 0;
                self.speakers.push(*person);
            }
        }
        self.speakers.sort_by_key(|p| Reverse(weights[p.ix()]));
        for (rank, person) in (0..).zip(&self.speakers) {
            self.ranks[person.ix()] = rank;
        }
    }

    pub(super) fn of_person(&self, person: PersonIx) -> Speaking {
        self.people.get(person.ix()).copied().unwrap_or_default()
    }

    pub(super) fn speakers(&self) -> &[PersonIx] {
        &self.speakers
    }

    pub(super) fn rank(&self, person: PersonIx) -> Option<u32> {
        self.ranks.get(person.ix()).copied().filter(|&rank| rank < u32::MAX)
    }
}

/// Returns where each word of all that is quoted begins, in order.
fn quoted_words(
    story: &Story,
    stretches: &Stretches<Item>,
    counts: impl Fn(&Quote) -> bool,
) -> Vec<u32> {
    let speech = |item| matches!(item, Item::Quote(q) if counts(story.quote(q)));
    let spans = stretches.all().iter().filter(|(_, item)| speech(*item)).map(|&(span, _)| span);
    let mut starts = Vec::new();
    for span in joined(spans) {
        word_starts(story.text.slice(span), &mut |at| starts.push(span.start + at as u32));
    }
    starts
}
