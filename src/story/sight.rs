//! What is on screen while a story is being loaded: its annotations are read first.

use std::sync::{Arc, Mutex, PoisonError};

use super::Span;

/// What somebody looks at of a story that is being loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looked {
    /// The bytes of the article that are on screen; none if that is not known yet.
    pub seen: Span,
    /// The ID of the annotation that is to be gone to.
    pub sought: Option<Box<str>>,
}

/// Where a loader learns what is on screen. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Sight(Arc<Mutex<Looked>>);

impl Sight {
    /// Takes what is looked at now.
    pub fn set(&self, looked: Looked) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = looked;
    }

    /// Returns what was looked at last.
    pub fn get(&self) -> Looked {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
