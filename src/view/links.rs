//! What belongs to what in a story: quote ↔ speaker ↔ mention ↔ claim ↔
//! evidence ↔ paragraph, the lists that jumps step through, and who says how much.
//!
//! Built once for each story, in the background; look-ups by position take O(log n).
//! Only what has a place in the text is here. Nothing here looks at a screen.

mod colours;
mod index;
mod initials;
mod speaking;
mod unmarked;
mod words;

use std::cmp::Reverse;
use std::sync::Arc;

use index::Lists;
pub(in crate::view) use index::Stretches;
pub use index::joined;

use crate::story::quotation::{End, Quotations};
use crate::story::{ClaimIx, EmbedIx, Item, MentionIx, PersonIx, QuoteIx, Span, Story};

/// How much of what is quoted one person says.
///
/// A word counts once for a person, however many of their quotes hold it. The
/// share is of the story's quoted words, each counted once, whoever said them
/// and whether that is known: where a quote has two speakers, or one quote lies
/// in another, the words count for each of them, and the shares add up to more
/// than 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Speaking {
    /// Quotes that are speech (direct, partial, indirect; no suggestions, but where sayso proposes
    /// all of them).
    pub quotes: u32,
    /// Words in them (Unicode words, UAX #29).
    pub words: u32,
    /// Share of all quoted words of the story, from 0 to 1.
    pub share: f64,
}

/// A claim that names no quotes is linked to those it overlaps, but to no more than this.
///
/// Ordinary claims overlap one to three; the bound keeps a hostile file from
/// asking for every pair of 100,000 quotes and claims.
pub const MOST_OVERLAPS: usize = 64;

/// The links of one story.
#[derive(Debug, Default)]
pub struct Links {
    whole: bool,
    order: Vec<Item>,
    all: Vec<Item>,
    quotes: Vec<QuoteIx>,
    claims: Vec<ClaimIx>,
    problems: Vec<Item>,
    quotes_by: Lists<QuoteIx>,
    mentions_of: Lists<MentionIx>,
    introduced: Vec<Option<Span>>,
    claims_in: Lists<ClaimIx>,
    quotes_of: Lists<QuoteIx>,
    /// `None` where nobody asks for it.
    speakers: Option<Speakers>,
    stretches: Stretches<Item>,
    quoted: Coverage,
    unmarked: Vec<Span>,
    unclosed: Vec<Span>,
}

/// Who says how much, and what they are shown by.
#[derive(Debug)]
struct Speakers {
    speaking: speaking::Table,
    /// By rank.
    colours: Vec<u8>,
    initials: Vec<Box<str>>,
}

impl Speakers {
    fn of(story: &Story, links: &Links) -> Self {
        let speaking =
            speaking::Table::of(story, &links.quotes_by, &links.quotes, &links.stretches);
        Self {
            colours: colours::of(story, speaking.speakers(), &links.stretches),
            initials: initials::initials(&story.people, speaking.speakers()),
            speaking,
        }
    }
}

impl Links {
    /// Works out the links of a story. O(n log n) for n annotations, and one pass over a whole body.
    pub fn of(story: &Story) -> Self {
        let mut links = Self::without_speakers(story);
        links.speakers = Some(Speakers::of(story, &links));
        links
    }

    /// As [`Self::of`], but nobody speaks: no words are counted, and there are no ranks, colours and
    /// initials. For rules, which ask for none of them.
    pub fn without_speakers(story: &Story) -> Self {
        let all = in_text_order(story);
        let quotes: Vec<QuoteIx> = all.iter().filter_map(|&i| quote(i)).collect();
        let claims: Vec<ClaimIx> = all.iter().filter_map(|&i| claim(i)).collect();
        let stretches = Stretches::of(stretches(story, &all));
        let quotes_by = quotes_by(story, &quotes);
        let mentions_of = mentions_of(story, &all);
        let (claims_in, quotes_of) = claims_and_quotes(story, &quotes, &claims, &stretches);
        let (unmarked, unclosed) = unmarked_in(story, &stretches);
        let spoken = stretches.all().iter().filter(|(_, i)| quote(*i).is_some());
        Self {
            whole: story.whole,
            order: all
                .iter()
                .copied()
                .filter(|i| matches!(i, Item::Quote(_) | Item::Claim(_)))
                .collect(),
            problems: all.iter().copied().filter(|i| matches!(i, Item::Problem(_))).collect(),
            introduced: introduced(story, &mentions_of, &quotes_by),
            quoted: Coverage::of(joined(spoken.map(|&(span, _)| span))),
            unmarked,
            unclosed,
            all,
            quotes,
            claims,
            quotes_by,
            mentions_of,
            claims_in,
            quotes_of,
            speakers: None,
            stretches,
        }
    }

    /// Returns quotes and claims in text order (a quote before a claim that begins with it). Unplaced ones are left out.
    pub fn order(&self) -> &[Item] {
        &self.order
    }

    /// Returns every item with a place (quotes, claims, mentions, embeds, problems) in text order: what Tab steps through.
    pub fn all(&self) -> &[Item] {
        &self.all
    }

    /// Returns the quotes in text order.
    pub fn quotes(&self) -> &[QuoteIx] {
        &self.quotes
    }

    /// Returns the claims in text order.
    pub fn claims(&self) -> &[ClaimIx] {
        &self.claims
    }

    /// Returns the problems that have a place, in text order, as [`Item::Problem`].
    pub fn problems(&self) -> &[Item] {
        &self.problems
    }

    /// Returns a person's quotes in text order, of every form, suggestions too.
    pub fn quotes_by(&self, person: PersonIx) -> &[QuoteIx] {
        self.quotes_by.get(person.0)
    }

    /// Returns a person's mentions in text order.
    pub fn mentions_of(&self, person: PersonIx) -> &[MentionIx] {
        self.mentions_of.get(person.0)
    }

    /// Returns where a person is introduced: the first mention, or the first place a quote of theirs names them.
    pub fn introduced(&self, person: PersonIx) -> Option<Span> {
        self.introduced.get(person.ix()).copied().flatten()
    }

    /// Returns the claims in a quote, in text order.
    pub fn claims_in(&self, quote: QuoteIx) -> &[ClaimIx] {
        self.claims_in.get(quote.0)
    }

    /// Returns the quotes of a claim, in text order: those it names, else those it overlaps
    /// (at most [`MOST_OVERLAPS`]).
    pub fn quotes_of(&self, claim: ClaimIx) -> &[QuoteIx] {
        self.quotes_of.get(claim.0)
    }

    /// Returns how much a person says.
    pub fn speaking(&self, person: PersonIx) -> Speaking {
        self.speakers.as_ref().map(|all| all.speaking.of_person(person)).unwrap_or_default()
    }

    /// Returns the speakers by words, most first; a tie goes to the first to speak. What sayso proposes
    /// of a story counts for this order, so that it stays while proposals are accepted.
    ///
    /// Everybody who has a quote; last those of whom nothing counts as speech (yet).
    pub fn speakers(&self) -> &[PersonIx] {
        self.speakers.as_ref().map_or(&[], |all| all.speaking.speakers())
    }

    /// Returns the rank of a speaker by words, from 0; `None` for a person who never speaks.
    ///
    /// Nobody has one while the story is still loading: who says most is known only at the end.
    pub fn rank(&self, person: PersonIx) -> Option<u32> {
        self.speakers.as_ref()?.speaking.rank(person).filter(|_| self.whole)
    }

    /// Returns the colour of a speaker, below [`SPEAKERS`](crate::view::SPEAKERS); `None` for a
    /// person without a rank. Speakers whose quotes stand near each other have different ones.
    pub fn colour(&self, person: PersonIx) -> Option<u32> {
        let colour = self.speakers.as_ref()?.colours.get(self.rank(person)? as usize)?;
        Some(u32::from(*colour))
    }

    /// Returns the initials to show in a gutter: one to three columns, told apart within the first 26 speakers.
    pub fn initials(&self, person: PersonIx) -> &str {
        let own = self.speakers.as_ref().and_then(|all| all.initials.get(person.ix()));
        own.map_or("?", |i| i)
    }

    /// Calls `each` with every stretch of every item that overlaps `span`, in text order. O(log n + found).
    pub fn within(&self, span: Span, each: &mut dyn FnMut(Span, Item)) {
        self.stretches.within(span, &mut |span, item| {
            each(span, item);
            true
        });
    }

    /// Returns the item at `byte`, as for a click: the shortest quote that holds it,
    /// else the shortest claim, mention, embed or problem, in this order.
    pub fn item_at(&self, byte: u32) -> Option<Item> {
        let mut best: Option<(u8, u32, Item)> = None;
        self.within(Span::new(byte, byte.saturating_add(1)), &mut |span, item| {
            let found = (rank(item), span.len(), item);
            if best.is_none_or(|best| found < best) {
                best = Some(found);
            }
        });
        best.map(|(_, _, item)| item)
    }

    /// Returns the stretches between quotation marks that no quote, claim or embed covers, in text order.
    ///
    /// None while the story is still loading.
    pub fn unmarked(&self) -> &[Span] {
        &self.unmarked
    }

    /// Returns true if one of [`Self::unmarked`] begins with a mark that nothing closes.
    pub fn is_unclosed(&self, unmarked: Span) -> bool {
        self.unclosed.binary_search(&unmarked).is_ok()
    }

    /// Returns for each of `columns` equal stretches of a body of `body_len` bytes how much of it
    /// is quoted: 0 nothing, else 1 to 8 eighths (for a ruler). O(columns log n).
    pub fn density(&self, columns: u16, body_len: u32) -> Vec<u8> {
        let edge =
            |at: u16| (u64::from(body_len) * u64::from(at) / u64::from(columns.max(1))) as u32;
        // a text shorter than the ruler is wide has less than a byte for a column
        let slot = |at: u16| Span::new(edge(at), edge(at + 1).max(edge(at) + 1));
        (0..columns).map(|at| self.quoted.eighths(slot(at))).collect()
    }
}

/// Returns how many words a text has (Unicode words, UAX #29).
pub fn words_in(text: &str) -> u32 {
    let mut count = 0;
    words::word_starts(text, &mut |_| count += 1);
    count
}

/// An element of a list that jumps step through.
pub trait Listed: Copy {
    /// Returns the item that it is.
    fn item(self) -> Item;
}

impl Listed for Item {
    fn item(self) -> Item {
        self
    }
}

impl Listed for QuoteIx {
    fn item(self) -> Item {
        Item::Quote(self)
    }
}

impl Listed for ClaimIx {
    fn item(self) -> Item {
        Item::Claim(self)
    }
}

impl Listed for MentionIx {
    fn item(self) -> Item {
        Item::Mention(self)
    }
}

/// Returns the first byte of an item; of one without a place, the end of all text.
pub fn start(story: &Story, item: Item) -> u32 {
    story.spans(item).first().map_or(u32::MAX, |s| s.start)
}

/// Returns the number of the first in `list` (in text order) that begins after `byte`. O(log n).
pub fn after<T: Listed>(list: &[T], story: &Story, byte: u32) -> usize {
    list.partition_point(|one| start(story, one.item()) <= byte)
}

/// Returns the number of the first in `list` (in text order) that begins at `byte` or after it. O(log n).
///
/// The one before that is the last that begins before `byte`.
pub fn from<T: Listed>(list: &[T], story: &Story, byte: u32) -> usize {
    list.partition_point(|one| start(story, one.item()) < byte)
}

fn quote(item: Item) -> Option<QuoteIx> {
    if let Item::Quote(quote) = item { Some(quote) } else { None }
}

fn claim(item: Item) -> Option<ClaimIx> {
    if let Item::Claim(claim) = item { Some(claim) } else { None }
}

/// Orders items that begin at the same byte.
const fn rank(item: Item) -> u8 {
    match item {
        Item::Quote(_) => 0,
        Item::Claim(_) => 1,
        Item::Mention(_) => 2,
        Item::Embed(_) => 3,
        Item::Problem(_) => 4,
    }
}

/// Returns every item that has a place: by start, then by kind, then the longer first.
fn in_text_order(story: &Story) -> Vec<Item> {
    let count = |len: usize| 0..len as u32;
    let items = count(story.quotes.len())
        .map(|at| Item::Quote(QuoteIx(at)))
        .chain(count(story.claims.len()).map(|at| Item::Claim(ClaimIx(at))))
        .chain(count(story.mentions.len()).map(|at| Item::Mention(MentionIx(at))))
        .chain(count(story.embeds.len()).map(|at| Item::Embed(EmbedIx(at))))
        .chain(count(story.problems.len()).map(Item::Problem));
    let placed = |item| {
        let spans: &[Span] = story.spans(item);
        let (first, last) = (spans.first()?, spans.last()?);
        Some(((first.start, rank(item), Reverse(last.end)), item))
    };
    let mut keyed: Vec<_> = items.filter_map(placed).collect();
    // Stable on purpose: each kind comes sorted from most files, and runs are merged fast.
    keyed.sort_by_key(|&(key, _)| key);
    keyed.into_iter().map(|(_, item)| item).collect()
}

/// Returns every stretch of every item, by start; at one start as the items are ordered.
fn stretches(story: &Story, all: &[Item]) -> Vec<(Span, Item)> {
    let mut stretches: Vec<_> =
        all.iter().flat_map(|&i| story.spans(i).iter().map(move |&s| (s, i))).collect();
    stretches.sort_by_key(|&(span, item)| (span.start, rank(item)));
    stretches
}

fn quotes_by(story: &Story, quotes: &[QuoteIx]) -> Lists<QuoteIx> {
    let mut pairs = Vec::with_capacity(quotes.len());
    // A speaker that a quote names twice has it once.
    let mut last = vec![None; story.people.len()];
    for &quote in quotes {
        for &person in &story.quote(quote).speakers {
            let Some(last) = last.get_mut(person.ix()) else { continue };
            if last.replace(quote) != Some(quote) {
                pairs.push((person.0, quote));
            }
        }
    }
    Lists::of(story.people.len(), &pairs)
}

fn mentions_of(story: &Story, all: &[Item]) -> Lists<MentionIx> {
    let pair = |item: &Item| match *item {
        Item::Mention(m) => Some((story.mentions[m.ix()].person.0, m)),
        _ => None,
    };
    let pairs: Vec<_> = all.iter().filter_map(pair).collect();
    Lists::of(story.people.len(), &pairs)
}

fn introduced(
    story: &Story,
    mentions: &Lists<MentionIx>,
    quotes: &Lists<QuoteIx>,
) -> Vec<Option<Span>> {
    let place = |person| {
        let first = mentions.get(person).first().map(|m| story.mentions[m.ix()].span);
        let named = || {
            let quotes = quotes.get(person).iter();
            quotes.filter_map(|&q| story.quote(q).mention.first()).min().copied()
        };
        first.or_else(named)
    };
    (0..story.people.len() as u32).map(place).collect()
}

fn claims_and_quotes(
    story: &Story,
    quotes: &[QuoteIx],
    claims: &[ClaimIx],
    stretches: &Stretches<Item>,
) -> (Lists<ClaimIx>, Lists<QuoteIx>) {
    let only = stretches.all().iter().filter_map(|&(span, item)| Some((span, quote(item)?)));
    let index = Stretches::of(only.collect());
    let mut place = vec![u32::MAX; story.quotes.len()];
    for (at, quote) in (0..).zip(quotes) {
        place[quote.ix()] = at;
    }
    let (mut by_quote, mut by_claim) = (Vec::new(), Vec::new());
    let mut found: Vec<QuoteIx> = Vec::new();
    for &claim in claims {
        found.clear();
        match &story.claim(claim).quotes {
            Some(named) => {
                found.extend(
                    named.iter().filter(|q| place.get(q.ix()).is_some_and(|&p| p < u32::MAX)),
                );
            }
            None => overlapped(story.claim(claim).parts.as_ref(), &index, &mut found),
        }
        found.sort_unstable_by_key(|q| place[q.ix()]);
        found.dedup();
        by_quote.extend(found.iter().map(|q| (q.0, claim)));
        by_claim.extend(found.iter().map(|&q| (claim.0, q)));
    }
    (Lists::of(story.quotes.len(), &by_quote), Lists::of(story.claims.len(), &by_claim))
}

/// Gathers the quotes that the parts of a claim overlap.
fn overlapped(parts: &[Span], index: &Stretches<QuoteIx>, found: &mut Vec<QuoteIx>) {
    for &part in parts.iter().filter(|p| !p.is_empty()) {
        index.within(part, &mut |span, quote| {
            if span.overlaps(part) && !found.contains(&quote) {
                found.push(quote);
            }
            found.len() < MOST_OVERLAPS
        });
    }
}

/// Returns the quotations that nothing covers, and those of them that nothing closes.
fn unmarked_in(story: &Story, stretches: &Stretches<Item>) -> (Vec<Span>, Vec<Span>) {
    if !story.whole {
        return (Vec::new(), Vec::new());
    }
    let marks = |item: Item| matches!(item, Item::Quote(_) | Item::Claim(_) | Item::Embed(_));
    let marked = stretches.all().iter().filter(|(_, item)| marks(*item)).map(|&(span, _)| span);
    let of_text = || Arc::new(Quotations::of(story.body()));
    let quotations = story.quotations.clone().unwrap_or_else(of_text);
    let mut found = unmarked::unmarked(&quotations, &joined(marked));
    if !found.is_empty() {
        let named = unmarked::Named::of(story);
        found.retain(|quotation| !named.holds(quotation));
    }
    let open = found.iter().filter(|q| q.end == End::Open).map(|q| q.span).collect();
    (found.iter().map(|q| q.span).collect(), open)
}

/// Disjoint stretches in order, with how many bytes lie in those before each.
#[derive(Debug, Default)]
struct Coverage {
    spans: Vec<Span>,
    before: Vec<u32>,
}

impl Coverage {
    fn of(spans: Vec<Span>) -> Self {
        let sum = |sum: &mut u32, span: &Span| {
            let before = *sum;
            *sum += span.len();
            Some(before)
        };
        let before = spans.iter().scan(0, sum).collect();
        Self { spans, before }
    }

    /// Returns how many covered bytes lie before `byte`.
    fn up_to(&self, byte: u32) -> u32 {
        let at = self.spans.partition_point(|s| s.start < byte);
        let Some(last) = at.checked_sub(1) else { return 0 };
        self.before[last] + self.spans[last].end.min(byte) - self.spans[last].start
    }

    /// Returns how much of `span` is covered: 0, or 1 to 8.
    fn eighths(&self, span: Span) -> u8 {
        let covered = u64::from(self.up_to(span.end) - self.up_to(span.start));
        (covered * 8).div_ceil(u64::from(span.len()).max(1)).min(8) as u8
    }
}

#[cfg(test)]
mod tests;
