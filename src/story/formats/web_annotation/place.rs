//! Where the words of annotations are: by the words themselves and those around them; a position only
//! decides between equal places, or stands alone.
//!
//! Words are compared as selectors of a story are, so that quotation marks and line ends may differ.
//! Words that are nowhere are looked for once more without regard to blanks, because a browser puts none
//! between two paragraphs.

use std::ops::Range;

use super::annotation::{Selector, Words};
use crate::story::Span;
use crate::story::marks::labels::OffsetUnit;
use crate::story::select::Needles;
use crate::story::text::fold::{Folded, fold};
use crate::story::text::offsets::{Offsets, Unit};
use crate::story::text::{ceil_border, floor_border};

/// The least share of the words around a place that must be right.
const ENOUGH: f64 = 0.6;

/// The most places that are looked at.
const MOST: usize = 4_000_000;

/// The most bytes of texts in which a part is looked for.
const MOST_WITHIN: usize = 64 << 20;

/// Why words have no place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unplaced {
    /// They stand nowhere.
    NotFound,
    /// They stand in so many places, and nothing says in which.
    Several(u32),
    /// They stand in so many places, and in none with the words around them.
    NoContext(u32),
    /// The position is beyond the end of the text, or within a character.
    OutOfRange,
    /// They stand in too many places.
    TooCommon,
}

/// The places of all selectors.
pub(super) struct Places {
    /// Each, in the order of the selectors.
    pub list: Vec<Result<Span, Unplaced>>,
    /// True if positions stand alone and nothing shows what they count.
    pub is_unsure: bool,
}

/// Places selectors; `own` is what their positions count unless `fixed` says otherwise.
pub(super) fn place(
    body: &str,
    (own, fixed): (Unit, OffsetUnit),
    selectors: &[&Selector<'_>],
) -> Places {
    let mut budget = MOST_WITHIN;
    let ways = Ways::of(body, own, fixed);
    let (list, is_unsure) = place_in(body, &ways, selectors, &mut budget);
    Places { list, is_unsure }
}

fn place_in(
    body: &str,
    ways: &Ways<'_>,
    selectors: &[&Selector<'_>],
    budget: &mut usize,
) -> (Vec<Result<Span, Unplaced>>, bool) {
    let folded = Folded::of(body);
    let ground = Ground { body, folded: &folded };
    let mut list = vec![Err(Unplaced::NotFound); selectors.len()];
    let mut hits = vec![0_u32; ways.list.len()];
    let mut sought: Vec<Sought<'_>> = Vec::new();
    for (number, selector) in selectors.iter().enumerate() {
        if let Some(outer) = &selector.within {
            list[number] = part(body, ways, (selector, outer), budget);
        } else if let Some(words) = quote(selector) {
            let one = Sought::of(number, words, selector.position.as_ref(), ways);
            match one.at_position(&ground, selector.position.as_ref(), ways) {
                Some((span, way)) => {
                    hits[way] += 1;
                    list[number] = Ok(span);
                }
                None => sought.push(one),
            }
        }
    }
    find(&ground, sought, &mut list);
    let way = (0..hits.len()).rev().max_by_key(|way| hits[*way]).unwrap_or_default();
    let mut is_unsure = false;
    for (number, selector) in selectors.iter().enumerate() {
        let alone = selector.within.is_none() && quote(selector).is_none();
        let Some(position) = selector.position.as_ref().filter(|_| alone) else { continue };
        is_unsure |= hits[way] == 0 && !ways.is_fixed && body.bytes().any(|byte| byte >= 0xf0);
        list[number] = ways.span(way, position).ok_or(Unplaced::OutOfRange);
    }
    (list, is_unsure)
}

/// Returns the words of a selector, if it has any.
fn quote<'s>(selector: &'s Selector<'_>) -> Option<&'s Words<'s>> {
    selector.quote.as_ref().filter(|words| !words.exact.trim().is_empty())
}

/// Places a selector within the words of another one.
fn part(
    body: &str,
    ways: &Ways<'_>,
    (inner, outer): (&Selector<'_>, &Selector<'_>),
    budget: &mut usize,
) -> Result<Span, Unplaced> {
    *budget = budget.checked_sub(body.len()).ok_or(Unplaced::TooCommon)?;
    let (found, _) = place_in(body, ways, &[outer], budget);
    let outer = found.into_iter().next().unwrap_or(Err(Unplaced::NotFound))?;
    let words = &body[outer.range()];
    let inner = Selector {
        quote: inner.quote.as_ref().map(|words| Words {
            exact: (&*words.exact).into(),
            prefix: (&*words.prefix).into(),
            suffix: (&*words.suffix).into(),
        }),
        position: inner.position.clone(),
        within: None,
    };
    let ways = Ways::of(words, ways.own, ways.fixed);
    let (found, _) = place_in(words, &ways, &[&inner], budget);
    let span = found.into_iter().next().unwrap_or(Err(Unplaced::NotFound))?;
    Ok(Span::new(outer.start + span.start, outer.start + span.end))
}

/// What positions may count.
struct Ways<'b> {
    own: Unit,
    fixed: OffsetUnit,
    is_fixed: bool,
    plain: Offsets<'b>,
    /// With each CRLF as one, if there are any.
    paired: Option<Offsets<'b>>,
    /// Each unit, and whether CRLF counts as one.
    list: Vec<(Unit, bool)>,
}

impl<'b> Ways<'b> {
    fn of(body: &'b str, own: Unit, fixed: OffsetUnit) -> Self {
        let has_pairs = memchr::memmem::find(body.as_bytes(), b"\r\n").is_some();
        let (units, is_fixed) = if let OffsetUnit::Unit(unit) = fixed {
            (vec![unit], true)
        } else {
            let mut units = vec![own, Unit::Chars, Unit::Utf16, Unit::Bytes];
            let mut seen = Vec::new();
            units.retain(|unit| {
                !seen.contains(unit) && {
                    seen.push(*unit);
                    true
                }
            });
            (units, false)
        };
        let pairs = |unit: &Unit| [Some((*unit, false)), has_pairs.then_some((*unit, true))];
        let list = units.iter().flat_map(pairs).flatten().collect();
        let paired = has_pairs.then(|| Offsets::with_crlf_as_one(body));
        Self { own, fixed, is_fixed, plain: Offsets::new(body), paired, list }
    }

    fn byte(&self, way: usize, count: u32) -> Option<u32> {
        let (unit, as_one) = *self.list.get(way)?;
        let offsets = if as_one { self.paired.as_ref()? } else { &self.plain };
        offsets.byte_of(unit, count)
    }

    fn span(&self, way: usize, position: &Range<u32>) -> Option<Span> {
        let (start, end) = (self.byte(way, position.start)?, self.byte(way, position.end)?);
        (start <= end).then(|| Span::new(start, end))
    }
}

/// The text in which words are looked for.
struct Ground<'g> {
    body: &'g str,
    folded: &'g Folded,
}

/// Words that are looked for, folded.
struct Sought<'w> {
    number: usize,
    raw: &'w str,
    /// What stands before and after them, as the file has it.
    around: (&'w str, &'w str),
    exact: String,
    prefix: String,
    suffix: String,
    /// The byte at which they should be.
    near: Option<u32>,
    best: Option<Best>,
    /// In how many places they are.
    count: u32,
}

/// The best place so far.
#[derive(Clone, Copy)]
struct Best {
    span: Span,
    score: f64,
    distance: u32,
    /// How many places are as good.
    equal: u32,
    /// How many of them are as near.
    near: u32,
}

/// The most bytes of the words around some words that are compared.
const AROUND: usize = 1 << 10;

/// Returns the end of the words before some words.
fn last(prefix: &str) -> &str {
    &prefix[ceil_border(prefix, prefix.len().saturating_sub(AROUND))..]
}

/// Returns the beginning of the words after some words.
fn first(suffix: &str) -> &str {
    &suffix[..floor_border(suffix, AROUND)]
}

impl<'w> Sought<'w> {
    fn of(
        number: usize,
        words: &'w Words<'_>,
        position: Option<&Range<u32>>,
        ways: &Ways<'_>,
    ) -> Self {
        Self {
            number,
            raw: words.exact.trim(),
            around: (&words.prefix, &words.suffix),
            exact: fold(words.exact.trim()).into_owned(),
            prefix: fold(last(&words.prefix)).into_owned(),
            suffix: fold(first(&words.suffix)).into_owned(),
            near: position.and_then(|at| ways.byte(0, at.start)),
            best: None,
            count: 0,
        }
    }

    /// Returns the place at the position, if the words and all words around them are there.
    fn at_position(
        &self,
        ground: &Ground<'_>,
        position: Option<&Range<u32>>,
        ways: &Ways<'_>,
    ) -> Option<(Span, usize)> {
        let position = position?;
        (0..ways.list.len()).find_map(|way| {
            let span = ways.span(way, position)?;
            let there = &ground.body[span.range()];
            let words = there.trim();
            let is_same = words == self.raw || (!words.is_empty() && *fold(words) == *self.exact);
            if !is_same {
                return None;
            }
            let start = span.start + (there.len() - there.trim_start().len()) as u32;
            let (before, after) = (span.start as usize, span.end as usize);
            let span = Span::new(start, start + words.len() as u32);
            // words that end within a character with accents are not themselves when folded
            let is_exact = words == self.raw
                && ground.body[..before].ends_with(self.around.0)
                && ground.body[after..].starts_with(self.around.1);
            if is_exact {
                return Some((span, way));
            }
            let from = ground.folded.fold_place(span.start);
            let to = ground.folded.fold_place(span.end);
            let score = self.score(ground.folded.text(), from..to);
            (score >= 1.0).then_some((span, way))
        })
    }

    /// Returns which share of the words around a place is right, without regard to blanks.
    fn score(&self, text: &str, at: Range<usize>) -> f64 {
        let is_word = |c: &char| !c.is_whitespace();
        let all = self.prefix.chars().chain(self.suffix.chars()).filter(is_word).count();
        if all == 0 {
            return 1.0;
        }
        let before = text.get(..at.start).unwrap_or_default().chars().rev().filter(is_word);
        let after = text.get(at.end..).unwrap_or_default().chars().filter(is_word);
        let same = |(a, b): &(char, char)| a == b;
        let before = self.prefix.chars().rev().filter(is_word).zip(before).take_while(same).count();
        let after = self.suffix.chars().filter(is_word).zip(after).take_while(same).count();
        (before + after) as f64 / all as f64
    }

    fn add(&mut self, span: Span, score: f64) {
        self.count += 1;
        let distance = self.near.map_or(0, |near| near.abs_diff(span.start));
        let new = Best { span, score, distance, equal: 1, near: 1 };
        let Some(best) = &mut self.best else {
            self.best = Some(new);
            return;
        };
        if score > best.score {
            *best = new;
        } else if (score - best.score).abs() < f64::EPSILON {
            best.equal += 1;
            if distance < best.distance {
                *best = Best { equal: best.equal, ..new };
            } else if distance == best.distance {
                best.near += 1;
            }
        }
    }

    fn verdict(&self) -> Result<Span, Unplaced> {
        let Some(best) = self.best else { return Err(Unplaced::NotFound) };
        let is_nearest = self.near.is_some() && best.near == 1;
        match self.count {
            1 => Ok(best.span),
            _ if best.score >= ENOUGH && (best.equal == 1 || is_nearest) => Ok(best.span),
            _ if is_nearest && best.distance == 0 => Ok(best.span),
            count if best.score >= ENOUGH => Err(Unplaced::Several(count)),
            count => Err(Unplaced::NoContext(count)),
        }
    }
}

/// Looks for words, and for those that are nowhere once more without regard to blanks.
fn find(ground: &Ground<'_>, mut sought: Vec<Sought<'_>>, list: &mut [Result<Span, Unplaced>]) {
    let text = ground.folded.text();
    let is_all = search(
        text,
        &mut sought,
        &|one| one.exact.clone(),
        &|from, to| ground.folded.unfold(from, to, ground.body).map(|span| (span, from..to)),
        text,
    );
    let mut nowhere = Vec::new();
    for one in sought {
        if one.count == 0 && is_all {
            nowhere.push(one);
        } else {
            list[one.number] = if is_all { one.verdict() } else { Err(Unplaced::TooCommon) };
        }
    }
    if nowhere.is_empty() {
        return;
    }
    let (squeezed, runs) = squeezed(text);
    let folded_at = |at: usize| {
        let run = runs.partition_point(|(start, _)| *start as usize <= at).saturating_sub(1);
        let (start, folded) = runs.get(run).copied().unwrap_or_default();
        folded as usize + (at - start as usize)
    };
    let is_all = search(
        &squeezed,
        &mut nowhere,
        &|one| self::squeezed(&one.exact).0,
        &|from, to| {
            let (from, to) = (folded_at(from), folded_at(to.saturating_sub(1)) + 1);
            ground.folded.unfold(from, to, ground.body).map(|span| (span, from..to))
        },
        text,
    );
    for one in nowhere {
        list[one.number] = if is_all { one.verdict() } else { Err(Unplaced::TooCommon) };
    }
}

/// Looks for words in a text; returns false if they are in too many places.
fn search(
    text: &str,
    sought: &mut [Sought<'_>],
    words: &dyn Fn(&Sought<'_>) -> String,
    place: &dyn Fn(usize, usize) -> Option<(Span, Range<usize>)>,
    folded: &str,
) -> bool {
    let needles: Vec<String> = sought.iter().map(words).collect();
    let all = Needles::of(needles.iter().map(String::as_str));
    let mut looked_at = 0;
    all.find_in(text, &mut |at, number| {
        looked_at += 1;
        let one = &mut sought[number as usize];
        if let Some((span, range)) = place(at, at + needles[number as usize].len()) {
            let score = one.score(folded, range);
            one.add(span, score);
        }
        looked_at < MOST
    });
    looked_at < MOST
}

/// Returns a text without its blanks, and where each run of it begins there and in the text.
fn squeezed(text: &str) -> (String, Vec<(u32, u32)>) {
    let (mut out, mut runs) = (String::with_capacity(text.len()), Vec::new());
    let mut rest = text;
    while !rest.is_empty() {
        let begin = rest.trim_start();
        let from = text.len() - begin.len();
        let length = begin.find(char::is_whitespace).unwrap_or(begin.len());
        if length > 0 {
            runs.push((out.len() as u32, from as u32));
            out.push_str(&begin[..length]);
        }
        rest = &begin[length..];
    }
    (out, runs)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the words before which `exact` was found, from the start of the text.
    fn check(
        body: &str,
        words: [&str; 3],
        position: Option<Range<u32>>,
    ) -> Result<usize, Unplaced> {
        let [prefix, exact, suffix] = words.map(std::borrow::Cow::from);
        let quote = (!exact.is_empty()).then_some(Words { exact, prefix, suffix });
        let selector = Selector { quote, position, within: None };
        let found = place(body, (Unit::Chars, OffsetUnit::Auto), &[&selector]);
        found.list[0].map(|span| span.start as usize)
    }

    #[test]
    fn words_are_found_by_those_around_them() {
        let body = "She said no. He said no.\n\nThey said “no” — twice.";
        assert_eq!(check(body, ["", "She", ""], None), Ok(0));
        assert_eq!(check(body, ["He ", "said", " no"], None), Ok(16));
        assert_eq!(check(body, ["", "said", ""], None), Err(Unplaced::Several(3)));
        assert_eq!(check(body, ["", "said", ""], Some(17..21)), Ok(16));
        assert_eq!(check(body, ["x y ", "said", " z"], None), Err(Unplaced::NoContext(3)));
        assert_eq!(check(body, ["They said ", "\"no\" - twice", ""], None), Ok(36));
        assert_eq!(check(body, ["", "yes", ""], Some(0..3)), Err(Unplaced::NotFound));
        assert_eq!(check("船は出る。船は出ない。", ["出る。", "船は", "出ない"], None), Ok(15));
    }

    #[test]
    fn blanks_between_paragraphs_make_no_difference() {
        let body = "The end.\n\nA new start.";
        assert_eq!(check(body, ["", "end.A new", " start"], None), Ok(4));
        assert_eq!(check(body, ["", "TheEnd", ""], None), Err(Unplaced::NotFound));
    }

    #[test]
    fn a_position_alone_counts_in_the_unit_that_others_show() {
        let body = "😀 Ada. 😀 Brook went.";
        let by_words = |position| Selector {
            quote: Some(Words { exact: "Ada".into(), ..Words::default() }),
            position: Some(position),
            within: None,
        };
        let alone = || Selector { quote: None, position: Some(11..16), within: None };
        let check = |first: Selector<'_>| {
            let own = (Unit::Chars, OffsetUnit::Auto);
            let found = place(body, own, &[&first, &alone()]);
            let words = found.list[1].map(|span| body[span.range()].to_owned());
            (words.unwrap_or_default(), found.is_unsure)
        };
        assert_eq!(check(by_words(3..6)), ("Brook".into(), false));
        assert_eq!(check(by_words(2..5)), ("ook w".into(), false));
        assert_eq!(check(alone()), ("ook w".into(), true));
        assert_eq!(
            super::place("ab", (Unit::Chars, OffsetUnit::Auto), &[&alone()]).list[0],
            Err(Unplaced::OutOfRange)
        );
    }

    #[test]
    fn words_are_looked_for_within_others() {
        let body = "One two. Three two.";
        let outer = Selector {
            quote: Some(Words { exact: "Three two".into(), ..Words::default() }),
            ..Selector::default()
        };
        let inner = Selector {
            quote: Some(Words { exact: "two".into(), ..Words::default() }),
            within: Some(Box::new(outer)),
            ..Selector::default()
        };
        let found = place(body, (Unit::Chars, OffsetUnit::Auto), &[&inner]);
        assert_eq!(found.list, [Ok(Span::new(15, 18))]);
    }
}
