//! From drafts to the quotes and claims of a story.

use std::collections::HashMap;

use super::drafts::{Draft, Drafts, whole};
use super::graph::Marks;
use super::labels::Meaning;
use super::people::People;
use super::place::Places;
use super::problems::Problems;
use super::rules::Rule;
use crate::story::parts::QuoteMore;
use crate::story::quotation::Quotations;
use crate::story::text::span::joined;
use crate::story::{
    Claim, Claimant, Evidence, PersonIx, Quote, QuoteIx, Source, SourceIx, Span, Suggestion,
};

/// The most characters of the title of a source that is taken from the article.
const TITLE: usize = 200;

/// What a story consists of, in the order of the file.
#[derive(Default)]
pub(super) struct Built {
    pub quotes: Vec<Quote>,
    pub claims: Vec<Claim>,
    pub sources: Vec<Source>,
}

/// Turns drafts into quotes and claims.
pub(super) struct Builder<'s> {
    pub body: &'s str,
    pub quotations: Quotations,
    pub places: &'s Places,
    pub people: &'s People,
    /// How often each ID was given; `None` where no two annotations have the same one.
    ids: Option<HashMap<String, u32>>,
    /// The source that each span names.
    sources: HashMap<u32, SourceIx>,
}

impl<'s> Builder<'s> {
    /// Prepares the quotes and claims of an article.
    pub(super) fn new(
        body: &'s str,
        (places, people): (&'s Places, &'s People),
        has_twins: bool,
    ) -> Self {
        let quotations = Quotations::of(body);
        Self {
            body,
            quotations,
            places,
            people,
            ids: has_twins.then(HashMap::new),
            sources: HashMap::new(),
        }
    }

    /// Builds everything that the drafts hold.
    pub(super) fn build(
        &mut self,
        drafts: Drafts<'_>,
        marks: &Marks<'_>,
        problems: &mut Problems,
    ) -> Built {
        let mut built = Built::default();
        for &span in &drafts.sources {
            self.sources.insert(span, SourceIx(built.sources.len() as u32));
            built.sources.push(self.source(span, marks));
        }
        let positions = quote_positions(&drafts.list);
        let place_of = |draft: u32| {
            let mut at = draft as usize;
            while let Some(kept) = drafts.list[at].merged {
                at = kept as usize;
            }
            positions[at]
        };
        let outer: Vec<Option<QuoteIx>> =
            drafts.list.iter().map(|draft| draft.inside.and_then(place_of)).collect();
        for (draft, inside) in drafts.list.into_iter().zip(outer) {
            if draft.merged.is_some() {
                continue;
            }
            match draft.meaning {
                Meaning::Claim => built.claims.push(self.claim(&draft, problems)),
                _ => built.quotes.push(self.quote(&draft, inside, problems)),
            }
        }
        built
    }

    fn source(&mut self, span: u32, marks: &Marks<'_>) -> Source {
        let title = match &*self.spans(&[span]) {
            [] => marks.spans[span as usize].words.unwrap_or_default().to_owned(),
            spans => self.words(spans),
        };
        Source {
            id: self.id(marks.spans[span as usize].id),
            title: title.chars().take(TITLE).collect::<String>().into(),
            ..Source::default()
        }
    }

    fn quote(
        &mut self,
        draft: &Draft<'_>,
        inside: Option<QuoteIx>,
        problems: &mut Problems,
    ) -> Quote {
        let parts = self.parts(draft, "quote", problems);
        let form = draft.form.unwrap_or_else(|| self.quotations.form(self.body, &parts));
        let note = self.note(draft);
        let addressee = self.who(&draft.addressee, &[]);
        let more = QuoteMore { addressee, inside, note, ..QuoteMore::default() };
        let is_needed = more.note.is_some() || more.inside.is_some() || !more.addressee.is_empty();
        Quote {
            id: self.id(draft.id),
            form,
            speakers: self.who(&draft.speaker, &draft.who),
            unknown: draft.meaning == Meaning::Unsourced && draft.speaker.is_empty(),
            cue: self.spans(&draft.cue),
            mention: self.mention(&draft.speaker),
            more: is_needed.then(|| Box::new(more)),
            parts,
            suggestion: suggestion(draft),
        }
    }

    fn claim(&mut self, draft: &Draft<'_>, problems: &mut Problems) -> Claim {
        let evidence = draft.evidence.iter().filter_map(|(span, stance)| {
            let source = *self.sources.get(span)?;
            Some(Evidence { source, locator: None, stance: *stance, excerpt: None, note: None })
        });
        Claim {
            evidence: evidence.collect(),
            parts: self.parts(draft, "claim", problems),
            id: self.id(draft.id),
            by: match *self.who(&draft.speaker, &draft.who) {
                [person, ..] => Claimant::Person(person),
                [] => Claimant::Unsaid,
            },
            says: draft.says.filter(|says| !says.is_empty()).map(Into::into),
            note: self.note(draft),
            suggestion: suggestion(draft),
            ..Claim::default()
        }
    }

    /// Returns the note of a draft, with the words of the spans that belong to it.
    fn note(&self, draft: &Draft<'_>) -> Option<Box<str>> {
        let mut note = draft.note.clone();
        for span in &draft.note_spans {
            let words = self.words(&self.spans(&[*span]));
            if !note.is_empty() && !words.is_empty() {
                note.push('\n');
            }
            note.push_str(&words);
        }
        Some(note).filter(|note| !note.is_empty()).map(Into::into)
    }

    fn words(&self, spans: &[Span]) -> String {
        let words: Vec<&str> = spans.iter().map(|span| &self.body[span.range()]).collect();
        words.join(" … ")
    }

    /// Returns the spans of a draft's content; where none can be placed, those of its trigger or cue.
    fn parts(&self, draft: &Draft<'_>, noun: &str, problems: &mut Problems) -> Box<[Span]> {
        let mut parts = self.spans(&draft.content);
        if !draft.events.is_empty() {
            let spans =
                |of: &Vec<u32>| of.iter().flat_map(|t| self.places.of(*t)).copied().collect();
            let whole = draft.events.iter().flat_map(|of| whole(self.body, spans(of)));
            parts = joined(self.body, parts.into_iter().chain(whole).collect()).into();
        }
        if !parts.is_empty() {
            return parts;
        }
        let trigger: Vec<u32> = draft.trigger.into_iter().collect();
        let instead = [&trigger, &draft.cue, &draft.speaker]
            .into_iter()
            .map(|spans| self.spans(spans))
            .find(|spans| !spans.is_empty())
            .unwrap_or_default();
        let what = if instead.is_empty() {
            format!("the {noun} {} has no words in the article", draft.id)
        } else {
            format!(
                "the {noun} {} has no content; it is placed at the words that introduce it",
                draft.id
            )
        };
        let hint = "Mark the words that were said as its content.";
        problems.add_at(Rule::NoContent, &draft.at, instead.first().copied(), (what, hint));
        instead
    }

    /// Returns where some marks are in text order; what stands side by side is one stretch.
    fn spans(&self, of: &[u32]) -> Box<[Span]> {
        if let [one] = of
            && let [span] = self.places.of(*one)
        {
            return [*span].into();
        }
        joined(self.body, of.iter().flat_map(|t| self.places.of(*t)).copied().collect()).into()
    }

    /// Returns where speakers are named: not where the article has other words at their place.
    fn mention(&self, speakers: &[u32]) -> Box<[Span]> {
        let placed: Vec<u32> =
            speakers.iter().copied().filter(|speaker| !self.places.differs(*speaker)).collect();
        self.spans(&placed)
    }

    /// Returns the people that spans and names refer to.
    fn who(&self, speakers: &[u32], names: &[&str]) -> Box<[PersonIx]> {
        let of_spans = speakers.iter().flat_map(|t| self.people.of(*t));
        let of_names = names.iter().flat_map(|name| self.people.of_name(name));
        let mut people: Vec<PersonIx> = of_spans.chain(of_names).copied().collect();
        people.sort_unstable();
        people.dedup();
        people.into()
    }

    /// Returns a unique ID: that of the file, with a number added if another annotation has it too.
    fn id(&mut self, id: &str) -> Box<str> {
        let Some(ids) = &mut self.ids else { return id.into() };
        let Some(count) = ids.get_mut(id) else {
            ids.insert(id.to_owned(), 1);
            return id.into();
        };
        let mut number = *count;
        let id = loop {
            number += 1;
            let numbered = format!("{id}--{number}");
            if !ids.contains_key(&numbered) {
                ids.insert(id.to_owned(), number);
                break numbered;
            }
        };
        ids.insert(id.clone(), 1);
        id.into()
    }
}

fn suggestion(draft: &Draft<'_>) -> Option<Box<Suggestion>> {
    let (by, score) = draft.suggested?;
    Some(Box::new(Suggestion { by: by.into(), score, ..Suggestion::default() }))
}

/// Returns the position of each draft among the quotes; `None` for a claim, and for one whose words
/// belong to another.
fn quote_positions(drafts: &[Draft<'_>]) -> Vec<Option<QuoteIx>> {
    let mut next = 0;
    let position = |draft: &Draft<'_>| {
        (draft.meaning != Meaning::Claim && draft.merged.is_none()).then(|| {
            next += 1;
            QuoteIx(next - 1)
        })
    };
    drafts.iter().map(position).collect()
}
