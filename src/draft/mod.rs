//! From a plain article to a draft: who says what, as a machine's proposals.
//!
//! ```text
//! lexicon    English words by what they do in a sentence
//! reading    words, sentences, mentions, verbs of speech, people
//! features   what a quotation and its candidates look like, as numbers
//! model      the weights that were learnt
//! decide     which quotations are speech, and whose
//! indirect   speech without marks
//! turns      turns of a conversation, embedded posts
//! language   is this English at all?
//! proposal   what comes out
//! train      how weights are learnt
//! ```
//!
//! A pure function of the text and the model: no clock, no file, the same on every machine, one pass
//! over the text and a bounded number of candidates for each quotation.

mod decide;
mod features;
mod indirect;
mod language;
mod lexicon;
mod model;
mod proposal;
mod reading;
#[cfg(test)]
mod tests;
pub mod train;
mod turns;

pub use model::{Model, ModelError};
pub use proposal::{Draft, Proposal, Reason};

use crate::story::Story;
use crate::story::quotation::Quotations;
use lexicon::Lexicon;
use reading::Reading;

/// The model that comes with the program.
const BUNDLED: &[u8] = include_bytes!("model.bin");

/// What drafts: the words of the lists and a model.
pub struct Drafter {
    lexicon: Lexicon,
    model: Model,
}

impl Default for Drafter {
    fn default() -> Self {
        Self::new()
    }
}

impl Drafter {
    /// Makes a drafter with the model that comes with the program.
    pub fn new() -> Self {
        // the bundled bytes are read by a test; were they none, nothing would be proposed
        let model =
            Model::read(BUNDLED).unwrap_or_else(|_| Model::of(&vec![0.0; 1 << features::BITS]));
        Self::with(model)
    }

    /// Makes a drafter with another model.
    pub fn with(model: Model) -> Self {
        Self { lexicon: Lexicon::new(), model }
    }

    /// Drafts a text: who says what in it.
    pub fn draft(&self, text: &str) -> Draft {
        self.draft_with(text, &Quotations::of(text))
    }

    /// Drafts the article of a story, by its quotations where its loader found them.
    pub fn draft_story(&self, story: &Story) -> Draft {
        match &story.quotations {
            Some(known) => self.draft_with(story.body(), known),
            None => self.draft(story.body()),
        }
    }

    fn draft_with(&self, text: &str, quotations: &Quotations) -> Draft {
        let reading = Reading::of(text, quotations, &self.lexicon);
        if !language::is_english(&reading, &self.lexicon) {
            return proposal::marks_alone(&reading);
        }
        let decided = decide::decide(&reading, &self.model);
        let indirect = indirect::find(&reading, &self.model);
        let turns = turns::find(&reading);
        proposal::draft(&reading, &self.model, &decided, indirect, turns)
    }

    /// Returns a story with what is proposed for it: nothing is added to one that has annotations.
    pub fn propose(&self, story: &Story) -> Story {
        if !story.quotes.is_empty() || !story.people.is_empty() {
            return story.clone();
        }
        self.draft_story(story).into_story(story)
    }
}
