//! Drafts of events: what is recorded with an answer besides the answer.

use super::ReviewSession;
use crate::review::state::changes::cited_sources;
use crate::review::{Axis, Draft, EventKind, EventOrigin, ReviewItem, SeenAbout, SeenWords, Value};
use crate::story::Story;

impl ReviewSession {
    /// Makes a draft of an event about an item with its current words, and for an answer with what it
    /// is about besides.
    pub fn draft(&self, at: usize, what: EventKind, story: &Story) -> Draft {
        let ReviewItem { id, item, .. } = self.item(at);
        let about = what.answer().map(|value| {
            let unsourced = matches!(value, Value::NoSource | Value::NotFound);
            let cited = match &what {
                EventKind::Decide { evidence, .. } if value.axis() == Axis::Verdict => {
                    cited_sources(story, evidence)
                }
                _ => Vec::new(),
            };
            let sources = unsourced.then(|| self.source_checks().sources_seen());
            let sources = sources.or((!cited.is_empty()).then_some(cited));
            Box::new(SeenAbout { sources, ..SeenAbout::of(story, *item, value) })
        });
        let seen = Some(SeenWords { about, ..self.items().seen(story, *item) });
        Draft { item: Some(id.clone()), seen, what, via: EventOrigin::Key }
    }
}
