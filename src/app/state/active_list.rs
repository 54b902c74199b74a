//! The lists that jumps walk, and the active one.

use std::sync::Arc;

use crate::story::{ClaimIx, Item, MentionIx, PersonIx, QuoteIx, Span};
use crate::view::{Query, Search};

/// What is selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection {
    /// An annotation or a problem.
    Item(Item),
    /// Words found by a search.
    Hit(Span),
    /// A quotation that nobody has marked.
    Unmarked(Span),
}

/// What `n` and `N` walk.
#[derive(Clone, Debug)]
pub enum ActiveList {
    /// All quotes and claims, in text order.
    All,
    /// A speaker's quotes.
    Speaker(PersonIx),
    /// The rows of a list that were shown when one was chosen.
    Rows(ListRows),
    /// What a search found.
    Hits(SearchHits),
}

/// The rows of a list, in text order.
#[derive(Clone, Debug)]
pub struct ListRows {
    /// What the list is called (unsanitised: it may hold the words of a filter).
    pub name: String,
    /// What they lead to.
    pub items: Arc<Vec<Item>>,
}

/// An active search.
#[derive(Clone, Debug)]
pub struct SearchHits {
    /// The number of the search.
    pub id: u64,
    /// What was looked for.
    pub query: Query,
    /// The same, made ready.
    pub search: Search,
    /// Every hit, once they are counted.
    pub found: Option<Arc<Vec<Span>>>,
    /// True if it was kept from an earlier reader: then its first hit is not gone to.
    pub restored: bool,
}

/// A list of things in text order, borrowed from where it is kept.
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
    /// Words found.
    Hits(&'a [Span]),
    /// Quotations without a mark.
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

    /// Returns number `at`, which must be below [`Self::len`].
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
