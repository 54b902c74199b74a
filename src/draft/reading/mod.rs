//! What is read in a text before anybody asks who speaks.
//!
//! ```text
//! frame     a text as tokens, in sentences and paragraphs
//! tokens    how it is cut
//! mentions  who could be speaking: names, pronouns, noun phrases
//! phrases   how a mention is found among the words
//! names     which words are names
//! roles     what a mention does in its sentence
//! words     single words that are asked for
//! events    what says that somebody speaks: said, according to
//! people    which mentions name the same somebody
//! sentences where a sentence ends
//! echo      words of quotations that stand elsewhere too
//! ```

mod echo;
pub(in crate::draft) mod events;
pub(in crate::draft) mod frame;
pub(in crate::draft) mod mentions;
mod names;
pub(in crate::draft) mod people;
mod phrases;
mod roles;
mod sentences;
mod tokens;
pub(in crate::draft) mod words;

use super::lexicon::Lexicon;
use crate::story::Span;
use crate::story::quotation::Quotations;
use events::{Events, Strength};
use frame::Frame;
use mentions::{Mention, Mentions};
use people::People;

/// A text as it was read.
pub(in crate::draft) struct Reading<'t> {
    pub(in crate::draft) frame: Frame<'t>,
    pub(in crate::draft) mentions: Mentions,
    pub(in crate::draft) events: Events,
    pub(in crate::draft) people: People,
    /// How often an entity is the subject of a verb of speech, by entity.
    pub(in crate::draft) speaks: Vec<u32>,
    /// Where else the words of each quotation stand.
    pub(in crate::draft) echoes: Vec<u8>,
}

impl<'t> Reading<'t> {
    /// Reads a text. O(n).
    pub(in crate::draft) fn of(text: &'t str, quotations: &Quotations, lexicon: &Lexicon) -> Self {
        let frame = tokens::cut(text, quotations, lexicon);
        let mut mentions = phrases::mentions_of(&frame);
        let events = Events::of(&frame, &mut mentions);
        let people = People::of(&frame, &mentions);
        let mut speaks = vec![0; people.list.len()];
        for event in events.list.iter().filter(|e| e.strength == Strength::Core) {
            let Some(subject) = event.subject else { continue };
            let entity = people.of_mention[subject as usize];
            if let Some(count) = speaks.get_mut(entity as usize) {
                *count += 1;
            }
        }
        let echoes = echo::echoes(&frame);
        Self { frame, mentions, events, people, speaks, echoes }
    }

    /// Returns the bytes of a mention.
    pub(in crate::draft) fn span_of(&self, mention: &Mention) -> Span {
        self.frame.span(mention.from as usize, mention.to as usize - 1)
    }
}
