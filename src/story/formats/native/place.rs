//! From drafts to the parts of a story: finds the words that each is about, and resolves
//! references between them.

use std::cell::OnceCell;
use std::sync::Arc;
use std::{collections::HashMap, ops::Range};

use super::back_matter::{Draft, Part, Placer};
use super::fields::Words;
use super::problems::Problems;
use super::rules::Rule;
use crate::story::did_you_mean::did_you_mean;
use crate::story::parts::QuoteMore;
use crate::story::quotation::Quotations;
use crate::story::select::{Batch, PlacementError, SearchText, Selector, near_all, nearest_all};
use crate::story::text::is_grapheme_border;
use crate::story::text::span::joined;
use crate::story::{
    Claim, ClaimIx, Embed, Form, Kind, Mention, PersonIx, Problem, Quote, QuoteIx, Span, Text,
};

/// Returns the form of a quote that does not give it, by its parts.
type FormOf<'f> = &'f dyn Fn(&[Span]) -> Form;

/// What has been placed so far.
#[derive(Default)]
pub(super) struct Placed {
    pub quotes: Vec<Quote>,
    pub claims: Vec<Claim>,
    pub embeds: Vec<Embed>,
    /// The mentions that the file itself lists.
    pub mentions: Vec<Mention>,
    /// Where a quote's own words name its one speaker.
    pub named: Vec<(Span, PersonIx)>,
    /// Where each ID first stands in the file, and the quote's index for a quote.
    seen: HashMap<(Kind, Box<str>), (usize, u32)>,
    /// References to quotes that were not there yet.
    waiting: Vec<(Referrer, Vec<Reference>)>,
    /// How many more misses get a hint of what the article has instead.
    looks: Option<u32>,
    /// True if cues and mentions are looked for only near their quote.
    hasty: bool,
    /// The quotations of the text, once a quote does not give its form; in a hasty pass those around
    /// the quotes.
    pub quotations: OnceCell<Arc<Quotations>>,
}

/// Who refers to a quote.
#[derive(Clone, Copy)]
enum Referrer {
    Inside(QuoteIx),
    Claim(ClaimIx),
}

/// The ID of a quote and where it stands in the file.
type Reference = (Box<str>, Range<usize>);

/// How many misses of a file get a search of the whole text for a hint.
const LOOKS: u32 = 20;

/// Beyond this many bytes only three misses get one.
const LONG: usize = 4 << 20;

impl Placed {
    /// Starts with nothing, for a quick pass: words that are not found get no hint, and cues and
    /// mentions are looked for only near their quote.
    pub(super) fn hasty() -> Self {
        Self { looks: Some(0), hasty: true, ..Self::default() }
    }

    /// Starts with nothing: words that are not found get no hint. The quotations of the text are
    /// looked for only if they are not given.
    pub(super) fn without_hints(quotations: Option<Arc<Quotations>>) -> Self {
        let quotations = quotations.map_or_else(OnceCell::new, OnceCell::from);
        Self { looks: Some(0), quotations, ..Self::default() }
    }

    /// Returns how many annotations there are.
    pub(super) fn len(&self) -> usize {
        self.quotes.len() + self.claims.len() + self.embeds.len() + self.mentions.len()
    }

    /// Places drafts and adds them.
    pub(super) fn add(
        &mut self,
        problems: &mut Problems,
        text: &Text,
        ground: SearchText<'_>,
        drafts: Vec<Draft<'_>>,
    ) {
        let drafts: Vec<Draft<'_>> =
            drafts.into_iter().filter(|draft| self.is_new(problems, draft)).collect();
        let selectors: Vec<&Selector<'_>> =
            drafts.iter().filter_map(|d| d.selector.as_ref().map(|p| &p.selector)).collect();
        let mut answers = Batch::of(ground, selectors).resolve().into_iter();
        let mut spans: Vec<Vec<Span>> = Vec::with_capacity(drafts.len());
        for draft in &drafts {
            let answer = draft.selector.as_ref().and_then(|placer| Some((placer, answers.next()?)));
            spans.push(match answer {
                Some((_, Ok(spans))) => spans,
                Some((placer, Err(miss))) => {
                    self.report(problems, text, ground, placer, &miss);
                    Vec::new()
                }
                None => Vec::new(),
            });
        }
        for (draft, spans) in drafts.iter().zip(&spans) {
            check_graphemes(problems, text, draft.head.clone(), spans);
        }
        let find = if self.hasty { near_all } else { nearest_all };
        let near = nearby(problems, &drafts, &spans, &|wanted| find(ground, wanted));
        let quotations = std::mem::take(&mut self.quotations);
        let seen = spans.iter().flatten().copied().reduce(Span::hull).filter(|_| self.hasty);
        let searched = seen.unwrap_or(Span::of(0..ground.text.len()));
        let form = |parts: &[Span]| {
            let quotations =
                quotations.get_or_init(|| Arc::new(Quotations::within(ground.text, searched)));
            quotations.form(ground.text, parts)
        };
        for ((draft, spans), near) in drafts.into_iter().zip(spans).zip(near) {
            self.take((ground, &form), draft, spans, near);
        }
        if !self.hasty {
            self.quotations = quotations;
        }
    }

    /// Returns true if an ID is new among its kind; reports it if not.
    fn is_new(&mut self, problems: &mut Problems, draft: &Draft<'_>) -> bool {
        let (kind, word) = match &draft.part {
            Part::Quote(_) => (Kind::Quote, "quote"),
            Part::Claim(..) => (Kind::Claim, "claim"),
            Part::Mention(_) => (Kind::Mention, "mention"),
            Part::Embed(_) => (Kind::Embed, "embed"),
        };
        match self.seen.entry((kind, draft.id.clone())) {
            std::collections::hash_map::Entry::Vacant(entry) => {
                entry.insert((draft.head.start, u32::MAX));
                true
            }
            std::collections::hash_map::Entry::Occupied(entry) => {
                let first = entry.get().0;
                problems.add_with(Rule::DuplicateId, &draft.head, |file| {
                    let info = Rule::DuplicateId.info();
                    let what = format!("there is a {word} `{}` already", draft.id);
                    Problem::new(info.id, info.severity, file, draft.head.clone(), what)
                        .hint("Give one of them another ID; this one is left out.")
                        .also(file, first, "the first")
                });
                false
            }
        }
    }

    fn take(
        &mut self,
        (ground, form): (SearchText<'_>, FormOf<'_>),
        draft: Draft<'_>,
        spans: Vec<Span>,
        near: Near,
    ) {
        // parts that stand side by side leave nothing out
        let spans = if spans.len() > 1 { joined(ground.text, spans) } else { spans };
        match draft.part {
            Part::Quote(quote) => {
                let ix = QuoteIx(self.quotes.len() as u32);
                if let Some(entry) = self.seen.get_mut(&(Kind::Quote, draft.id)) {
                    entry.1 = ix.0;
                }
                let inside: Vec<Reference> = quote.inside.into_iter().map(kept).collect();
                if !inside.is_empty() {
                    self.waiting.push((Referrer::Inside(ix), inside));
                }
                if let [speaker] = *quote.quote.speakers {
                    self.named.extend(near.mention.iter().map(|&span| (span, speaker)));
                }
                let form = quote.form.unwrap_or_else(|| form(&spans));
                let (cue, mention) = (near.cue.into(), near.mention.into());
                self.quotes.push(Quote { parts: spans.into(), form, cue, mention, ..quote.quote });
            }
            Part::Claim(claim, quotes) => {
                let ix = ClaimIx(self.claims.len() as u32);
                if !quotes.is_empty() {
                    let quotes = quotes.into_iter().map(kept).collect();
                    self.waiting.push((Referrer::Claim(ix), quotes));
                }
                self.claims.push(Claim { parts: spans.into(), ..*claim });
            }
            Part::Mention(person) => {
                let mention =
                    |span| Mention { span, person, id: Some(draft.id.clone()), own: true };
                self.mentions.extend(spans.into_iter().map(mention));
            }
            Part::Embed(embed) => self.embeds.push(Embed { parts: spans.into(), ..*embed }),
        }
    }

    /// Resolves the references to quotes that are there by now; with `last`
    /// reports the others.
    pub(super) fn link(&mut self, problems: &mut Problems, last: bool) {
        for (referrer, wanted) in std::mem::take(&mut self.waiting) {
            let find = |(id, _): &Reference| {
                let found = self.seen.get(&(Kind::Quote, id.clone()));
                found.filter(|(_, ix)| *ix != u32::MAX).map(|(_, ix)| QuoteIx(*ix))
            };
            let found: Vec<QuoteIx> = wanted.iter().filter_map(find).collect();
            if found.len() < wanted.len() {
                if !last {
                    self.waiting.push((referrer, wanted));
                    continue;
                }
                for (id, at) in wanted.iter().filter(|w| find(w).is_none()) {
                    let ids = self.quotes.iter().map(|q| &*q.id).take(200);
                    let hint = did_you_mean(id, ids);
                    problems.add(Rule::DanglingId, at, format!("there is no quote `{id}`"), hint);
                }
            }
            match referrer {
                Referrer::Inside(ix) => {
                    let more =
                        self.quotes[ix.ix()].more.get_or_insert_with(Box::<QuoteMore>::default);
                    more.inside = found.first().copied().filter(|outer| *outer != ix);
                }
                Referrer::Claim(ix) => self.claims[ix.ix()].quotes = Some(found.into()),
            }
        }
    }

    fn report(
        &mut self,
        problems: &mut Problems,
        text: &Text,
        ground: SearchText<'_>,
        placer: &Placer<'_>,
        miss: &PlacementError,
    ) {
        let left = self.looks.get_or_insert(if ground.text.len() > LONG { 3 } else { LOOKS });
        let (number, what, hint, others) = words_on(miss, placer, |part| {
            *left = left.checked_sub(1)?;
            super::hint::what_stands_there(text, ground, placer.part(part))
        });
        let at = placer.at.get(number).or(placer.at.first()).cloned().unwrap_or_default();
        let rule = match miss {
            PlacementError::Ambiguous { .. } | PlacementError::TooCommon => Rule::SelectorAmbiguous,
            _ => Rule::SelectorNotFound,
        };
        let others = if problems.is_long() { &[] } else { others };
        problems.add_with(rule, &at, |file| {
            let info = rule.info();
            let mut problem =
                Problem::new(info.id, info.severity, file, at.clone(), what).hint(hint);
            for place in others {
                let at = text.body_line_col(place.start);
                problem.also.push((at, super::hint::line_around(text, *place)));
            }
            problem
        });
    }
}

impl Placer<'_> {
    /// Returns the words of a part (the last words of from/to are part 1).
    fn part(&self, part: usize) -> &str {
        use crate::story::select::Words;
        match &self.selector.words {
            Words::Parts(parts) => parts.get(part).map_or("", |p| p),
            Words::FromTo(from, to) => {
                if part == 0 {
                    from
                } else {
                    to
                }
            }
        }
    }
}

fn kept((words, at): Words<'_>) -> Reference {
    (words.into(), at)
}

/// Returns which part a miss is about, what is wrong, what to do and where the words stand.
fn words_on<'m>(
    miss: &'m PlacementError,
    placer: &Placer<'_>,
    mut look: impl FnMut(usize) -> Option<String>,
) -> (usize, String, String, &'m [Span]) {
    let check = "Compare the words with the article, letter by letter.";
    let from_to = matches!(placer.selector.words, crate::story::select::Words::FromTo(..));
    match miss {
        PlacementError::Empty { part } => {
            (*part, "there are no words to look for".into(), "Write some.".into(), &[])
        }
        PlacementError::NotFound { part: 0 } => {
            let hint = look(0).unwrap_or_else(|| check.to_owned());
            (0, "these words stand nowhere in the article".into(), hint, &[])
        }
        PlacementError::NotFound { part } => {
            let what = if from_to {
                "these last words stand nowhere after the first words".to_owned()
            } else {
                format!("part {} stands nowhere after part {part}", part + 1)
            };
            (*part, what, look(*part).unwrap_or_else(|| check.to_owned()), &[])
        }
        PlacementError::NoContext { places } => (
            0,
            "these words stand nowhere between those of before and after".into(),
            "before and after must stand right beside the words.".into(),
            places,
        ),
        PlacementError::Ambiguous { count, places } => (
            0,
            format!("these words stand in {count} places"),
            format!("Write more words, add before or after, or choose with nth = 1 to {count}."),
            places,
        ),
        PlacementError::NoNth { count } => (
            0,
            format!(
                "these words stand in {count} {}, which nth does not reach",
                if *count == 1 { "place" } else { "places" }
            ),
            format!("Write a number from 1 to {count}."),
            &[],
        ),
        PlacementError::TooCommon => (
            0,
            "words like these stand in too many places to look at them all".into(),
            "Write more words, or add before and after.".into(),
            &[],
        ),
    }
}

/// The cue and the mention of a quote, placed.
#[derive(Default)]
struct Near {
    cue: Vec<Span>,
    mention: Vec<Span>,
}

/// Finds the place nearest to some spans for each of several words.
type Find<'f> = dyn Fn(&[(&str, &[Span])]) -> Vec<Option<Span>> + 'f;

/// Places cues and mentions by their quotes.
fn nearby(
    problems: &mut Problems,
    drafts: &[Draft<'_>],
    spans: &[Vec<Span>],
    find: &Find<'_>,
) -> Vec<Near> {
    let quote = |draft: &Draft<'_>| match &draft.part {
        Part::Quote(quote) => Some((quote.cue.len(), quote.mention.len())),
        _ => None,
    };
    let mut wanted: Vec<(&str, &[Span])> = Vec::new();
    let mut at: Vec<(&Range<usize>, &str)> = Vec::new();
    for (draft, spans) in drafts.iter().zip(spans) {
        if let Part::Quote(quote) = &draft.part {
            for (list, word) in [(&quote.cue, "cue"), (&quote.mention, "mention")] {
                wanted.extend(list.iter().map(|(words, _)| (&**words, spans.as_slice())));
                at.extend(list.iter().map(|(_, at)| (at, word)));
            }
        }
    }
    let found = find(&wanted);
    for (((_, spans), (at, word)), found) in wanted.iter().zip(&at).zip(&found) {
        if found.is_none() && !spans.is_empty() {
            let what = format!("this {word} is found nowhere outside the quote");
            let hint = "Write the words as they stand in the article, or leave the key out.";
            problems.add(Rule::SelectorNotFound, at, what, hint);
        }
    }
    let mut found = found.into_iter();
    let mut some = |n: usize| {
        let mut spans: Vec<Span> = found.by_ref().take(n).flatten().collect();
        spans.sort_unstable();
        spans
    };
    drafts
        .iter()
        .map(|draft| match quote(draft) {
            Some((cues, mentions)) => Near { cue: some(cues), mention: some(mentions) },
            None => Near::default(),
        })
        .collect()
}

/// Reports spans with an edge in the middle of a visible character (a grapheme).
fn check_graphemes(problems: &mut Problems, text: &Text, head: Range<usize>, spans: &[Span]) {
    let body = text.body();
    for span in spans {
        if is_grapheme_border(body, span.start as usize)
            && is_grapheme_border(body, span.end as usize)
        {
            continue;
        }
        problems.add_with(Rule::SpanSplitsGrapheme, &head, |file| {
            let info = Rule::SpanSplitsGrapheme.info();
            let what = "the words begin or end in the middle of a visible character";
            Problem::new(info.id, info.severity, file, head.clone(), what)
                .hint("Take the whole character, with its accents and joiners, into the selector.")
                .place(*span)
        });
    }
}
