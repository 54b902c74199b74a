//! What a loader reads first: the annotations of what is on screen while the story is being loaded.

use std::sync::{Arc, Mutex, PoisonError};

use crate::story::Span;

/// The part of a story that is wanted before the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LoadPriority {
    /// The bytes of the article that are on screen; none if that is not known yet.
    pub visible: Span,
    /// The ID of the annotation that the reader asked for (`story.story#q6`).
    pub target: Option<Box<str>>,
}

/// The priority as the reader changes it and the loader reads it. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct SharedPriority(Arc<Mutex<LoadPriority>>);

impl SharedPriority {
    /// Sets the priority.
    pub fn set(&self, priority: LoadPriority) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = priority;
    }

    /// Returns the priority that was set last.
    pub fn get(&self) -> LoadPriority {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
