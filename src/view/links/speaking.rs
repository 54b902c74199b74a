//! Who says how much. What counts is said at [`Speaking`].

use std::cmp::Reverse;

use super::Speaking;
use super::index::{Lists, Stretches, joined};
use super::words::word_starts;
use crate::story::{Item, PersonIx, Quote, QuoteIx, Span, Story};

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
        let starts = quoted_words(story, stretches);
        let count = |span: &Span| {
            let from = starts.partition_point(|&at| at < span.start);
            // A word takes a byte at least: no need to look further than the stretch is long.
            let most = starts.len().min(from + span.len() as usize);
            starts[from..most].partition_point(|&at| at < span.end) as u32
        };
        let speaking = |person| {
            let counted =
                || quotes_by.get(person).iter().map(|&q| story.quote(q)).filter(|q| counts(q));
            let mut spans: Vec<Span> = counted().flat_map(|q| q.parts.iter().copied()).collect();
            spans.sort_unstable();
            let words = joined(spans).iter().map(count).sum();
            let share = f64::from(words) / f64::from((starts.len() as u32).max(1));
            Speaking { quotes: counted().count() as u32, words, share }
        };
        let people: Vec<Speaking> = (0..story.people.len() as u32).map(speaking).collect();
        let mut table = Self { people, ..Self::default() };
        table.order(story, quotes);
        table
    }

    fn order(&mut self, story: &Story, quotes: &[QuoteIx]) {
        self.ranks = vec![u32::MAX; self.people.len()];
        for person in quotes.iter().flat_map(|&q| story.quote(q).speakers.iter()) {
            if let Some(rank @ &mut u32::MAX) = self.ranks.get_mut(person.ix()) {
                *rank = 0;
                self.speakers.push(*person);
            }
        }
        let people = &self.people;
        self.speakers.sort_by_key(|p| Reverse(people[p.ix()].words));
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

fn counts(quote: &Quote) -> bool {
    quote.form.is_speech() && quote.suggestion.is_none()
}

/// Returns where each word of all that is quoted begins, in order.
fn quoted_words(story: &Story, stretches: &Stretches<Item>) -> Vec<u32> {
    let speech = |item| matches!(item, Item::Quote(q) if counts(story.quote(q)));
    let spans = stretches.all().iter().filter(|(_, item)| speech(*item)).map(|&(span, _)| span);
    let mut starts = Vec::new();
    for span in joined(spans) {
        word_starts(story.text.slice(span), &mut |at| starts.push(span.start + at as u32));
    }
    starts
}
