//! A story with everything that the reader looks up in it.

use std::borrow::Cow;
use std::sync::Arc;

use super::{Blocks, Links, visible};
use crate::story::{Span, Story, TextMarkup};

/// A story, its links and its blocks; shared between threads, never changed.
#[derive(Clone, Debug)]
pub struct Document {
    /// The story.
    pub story: Story,
    /// Which annotations, people and sources belong together.
    pub links: Arc<Links>,
    /// The text, cut into blocks.
    pub blocks: Arc<Blocks>,
    /// How many hidden characters the text has; 0 until the last stage is loaded.
    pub hidden: u32,
}

impl Document {
    /// Builds links and blocks of a story. Slow for a large story: not for the main thread.
    pub fn of(story: Story) -> Self {
        let blocks = match story.meta.markup {
            TextMarkup::Markdown => Blocks::of_markdown(story.body()),
            TextMarkup::Headings => Blocks::of_page(story.body()),
            TextMarkup::None => Blocks::of(story.body()),
        };
        Self::with_blocks(story, Arc::new(blocks))
    }

    /// As [`Self::of`], but only what rules look at: the text is not cut into blocks, and nobody's words
    /// are counted.
    pub fn for_rules(mut story: Story) -> Self {
        let links = Arc::new(Links::without_speakers(&story));
        story.quotations = None;
        Self { links, blocks: Arc::default(), hidden: hidden(&story), story }
    }

    /// Returns the words of a stretch as they are drawn.
    pub fn shown(&self, span: Span) -> Cow<'_, str> {
        self.blocks.shown(self.story.body(), span)
    }

    /// Builds the links of a later stage of the same text, and keeps the blocks.
    pub fn grown(&self, story: Story) -> Self {
        Self::with_blocks(story, Arc::clone(&self.blocks))
    }

    fn with_blocks(mut story: Story, blocks: Arc<Blocks>) -> Self {
        let links = Arc::new(Links::of(&story));
        // nobody needs them any more
        story.quotations = None;
        Self { links, blocks, hidden: hidden(&story), story }
    }
}

/// Counts the hidden characters, once the story is complete: until then the text has to be shown
/// first.
fn hidden(story: &Story) -> u32 {
    if story.whole { visible::hidden(story.body()) } else { 0 }
}
