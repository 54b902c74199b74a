//! The active list, which `n` and `N` step through, and the selection.

use std::sync::Arc;

use crate::story::{ClaimIx, Item, MentionIx, PersonIx, QuoteIx, Span};
use crate::view::{Query, Search};

/// What can be selected in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection {
    /// An annotation or a problem.
    Item(Item),
    /// Words found by a search.
    Hit(Span),
    /// A quotation that has no annotation.
    Unmarked(Span),
}

/// The list that `n` and `N` step through.
#[derive(Clone, Debug)]
pub enum ActiveList {
    /// All quotes and claims, in text order.
    All,
    /// A speaker's quotes.
    Speaker(PersonIx),
    /// The rows that a list showed when one of them was opened.
    Rows(ListRows),
    /// The hits of a search.
    Hits(SearchHits),
}

/// The rows of a list, in text order.
#[derive(Clone, Debug)]
pub struct ListRows {
    /// The name of the list (unsanitised: it may contain a filter).
    pub name: String,
    /// The items of the rows.
    pub items: Arc<Vec<Item>>,
}

/// The hits of a search as an active list.
#[derive(Clone, Debug)]
pub struct SearchHits {
    /// The ID of the search.
    pub id: u64,
    /// The query as typed.
    pub query: Query,
    /// The same, compiled.
    pub search: Search,
    /// Every hit, once all are found.
    pub found: Option<Arc<Vec<Span>>>,
    /// True if it was restored from an earlier session: then nothing goes to its first hit.
    pub restored: bool,
}

impl SearchHits {
    /// Returns true if all were only found because accents do not count.
    pub fn are_bare(&self, body: &str) -> bool {
        let first = self.found.as_ref().and_then(|found| found.first());
        first.is_some_and(|hit| self.search.is_bare(body, *hit))
    }
}

/// A list in text order, borrowed.
#[derive(Clone, Copy, Debug)]
pub enum ItemSlice<'a> {
    /// Items of any kind.
    Items(&'a [Item]),
    /// Quotes.
    Quotes(&'a [QuoteIx]),
    /// Claims.
    Claims(&'a [ClaimIx]),
    /// Mentions.
    Mentions(&'a [MentionIx]),
    /// Hits of a search.
    Hits(&'a [Span]),
    /// Quotations without an annotation.
    Unmarked(&'a [Span]),
}

impl ItemSlice<'_> {
    /// Returns how many there are.
    pub const fn len(&self) -> usize {
        match self {
            Self::Items(list) => list.len(),
            Self::Quotes(list) => list.len(),
            Self::Claims(list) => list.len(),
            Self::Mentions(list) => list.len(),
            Self::Hits(list) | Self::Unmarked(list) => list.len(),
        }
    }

    /// Returns true if there is none.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the entry at an index, which must be below [`Self::len`].
    pub fn get(&self, at: usize) -> Selection {
        match self {
            Self::Items(list) => Selection::Item(list[at]),
            Self::Quotes(list) => Selection::Item(Item::Quote(list[at])),
            Self::Claims(list) => Selection::Item(Item::Claim(list[at])),
            Self::Mentions(list) => Selection::Item(Item::Mention(list[at])),
            Self::Hits(list) => Selection::Hit(list[at]),
            Self::Unmarked(list) => Selection::Unmarked(list[at]),
        }
    }
}
