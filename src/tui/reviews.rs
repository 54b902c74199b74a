//! From the journals of a story to the desk: folding, fits, what the sources say.
//!
//! Takes as long as the story and its journals are large: not for the keys' thread.

use std::sync::Arc;

use crate::app::desk::Opened;
use crate::review::journal::Trouble;
use crate::review::{Event, Items, Record};
use crate::view::Doc;
use crate::view::reviewed::{Fits, Looked};

/// Works out all that a desk needs of a story and its journals.
pub fn opened(doc: &Doc, journals: Vec<Vec<Event>>, troubles: Vec<Trouble>) -> Opened {
    let items = Items::of(&doc.story);
    let record = Record::of(journals);
    let mut fits = Fits::default();
    for item in items.all() {
        let Some(case) = record.case(&item.id) else { continue };
        for (who, opinion) in &case.opinions {
            let seen = opinion.decisions().filter_map(|decision| decision.seen.as_ref());
            let fit = seen.map(|seen| items.fit(&doc.story, item.item, seen)).max();
            fits.set(&item.id, who, fit.unwrap_or_default());
        }
    }
    Opened { record, items: Arc::new(items), fits, looked: Arc::new(Looked::default()), troubles }
}
