//! A story with everything the reader looks up in it.

use std::sync::Arc;

use super::{Blocks, Links, visible};
use crate::story::Story;

/// A story, its links and its blocks; shared between threads, never changed.
#[derive(Clone, Debug)]
pub struct Document {
    /// What is written.
    pub story: Story,
    /// What belongs to what.
    pub links: Arc<Links>,
    /// The text cut into blocks.
    pub blocks: Arc<Blocks>,
    /// How many hidden characters the text has; counted with the last stage.
    pub hidden: u32,
}

impl Document {
    /// Works out links and blocks of a story. Takes as long as the story is large: not for the keys' thread.
    pub fn of(story: Story) -> Self {
        let blocks = Arc::new(Blocks::of(story.body()));
        Self { links: Arc::new(Links::of(&story)), blocks, hidden: hidden(&story), story }
    }

    /// Works out the links of a later stage of the same text and keeps its blocks.
    pub fn grown(&self, story: Story) -> Self {
        let blocks = Arc::clone(&self.blocks);
        Self { links: Arc::new(Links::of(&story)), blocks, hidden: hidden(&story), story }
    }
}

/// Counts the hidden characters once the story is whole: until then the text is to be seen first.
fn hidden(story: &Story) -> u32 {
    if story.whole { visible::hidden(story.body()) } else { 0 }
}
