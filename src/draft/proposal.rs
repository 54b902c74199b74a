//! What comes out of drafting: quotes with who may have said them, as suggestions of a story.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use super::decide::Decided;
use super::features::candidate::{Candidate, Stands};
use super::indirect::Clause;
use super::lexicon::class;
use super::model::{Model, calibrated};
use super::reading::Reading;
use super::reading::events::{Event, Frames};
use super::reading::mentions::{Mention, Sort};
use super::reading::people::{NOBODY, bare_name, last_token};
use super::turns::Turns;
use crate::story::mentions::find;
use crate::story::names::Ids;
use crate::story::quotation::End;
use crate::story::{
    Drafted, Embed, Form, OtherSpeaker, Person, PersonIx, PersonKind, Quote, Span, Story,
    Suggestion,
};

/// The program that suggests.
pub(crate) const BY: &str = Suggestion::SAYSO;

/// Who says what in a text, as far as could be told.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Who may speak, in the order in which they are first named.
    pub people: Vec<Person>,
    /// What may be speech, in text order.
    pub proposals: Vec<Proposal>,
    /// Posts, in text order.
    pub embeds: Vec<Embed>,
    /// True if the text is no English: what stands in marks is proposed, nobody as its speaker.
    pub marks_alone: bool,
}

/// Words that are proposed as a quote.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// The words, with their marks, in text order.
    pub parts: Vec<Span>,
    /// Direct, partial, or indirect.
    pub form: Form,
    /// Who said it, if that is somebody of the people.
    pub speaker: Option<PersonIx>,
    /// Where they are named for it.
    pub mention: Option<Span>,
    /// The word of speech.
    pub cue: Option<Span>,
    /// How likely all of it is right, from 0 to 1: of those at 0.9 nine in ten are.
    pub probability: f64,
    /// By what it was told.
    pub reason: Reason,
    /// Who else may have said it, the most likely first.
    pub others: Vec<OtherSpeaker>,
}

/// By what a speaker was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A word of speech with the speaker beside it.
    Event {
        /// The word as printed: said, according to.
        cue: String,
        /// What names the speaker: name, pronoun, noun.
        by: &'static str,
        /// Where it stands: behind the quotation, in the sentence before.
        place: &'static str,
    },
    /// The speaker of the quotation before.
    CarriedOver,
    /// The nearest that is named.
    Nearest {
        /// What names the speaker.
        by: &'static str,
        /// Where it stands.
        place: &'static str,
    },
    /// A label before a turn.
    Label,
    /// Nobody is named.
    Nobody,
    /// Quotation marks alone: the language is unknown.
    Marks,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Event { cue, by, place } => write!(f, "“{cue}” with the {by} {place}"),
            Self::CarriedOver => f.write_str("the speaker of the quotation before"),
            Self::Nearest { by, place } => write!(f, "no word of speech; the {by} {place}"),
            Self::Label => f.write_str("the name before the turn"),
            Self::Nobody => f.write_str("nobody is named for it"),
            Self::Marks => f.write_str("quotation marks; speakers are told only in English"),
        }
    }
}

/// Proposes what stands in marks, with nobody as its speaker.
pub(super) fn marks_alone(reading: &Reading<'_>) -> Draft {
    let proposals = reading.frame.quoted.iter().map(|quoted| Proposal {
        parts: vec![quoted.quotation.span],
        form: Form::Direct,
        speaker: None,
        mention: None,
        cue: None,
        probability: 0.5,
        reason: Reason::Marks,
        others: Vec::new(),
    });
    Draft { proposals: proposals.collect(), marks_alone: true, ..Draft::default() }
}

/// Puts together what was found.
pub(super) fn draft(
    reading: &Reading<'_>,
    model: &Model,
    decided: &[Decided],
    indirect: Vec<(Clause, f64)>,
    turns: Turns,
) -> Draft {
    let mut maker = Maker::new(reading);
    let mut proposals: Vec<Proposal> = Vec::new();
    for (at, decision) in decided.iter().enumerate() {
        let before = at.checked_sub(1).map(|b| &decided[b]);
        if let Some(before) = before
            && let Some(last) = proposals.last_mut()
            && goes_on(reading, before, decision)
        {
            last.parts.push(reading.frame.quoted[decision.quoted].quotation.span);
            last.probability = last.probability.min(maker.probability(model, decision));
            continue;
        }
        proposals.push(maker.direct(model, decision, before));
    }
    for (clause, raw) in indirect {
        proposals.push(maker.indirect(model, clause, raw));
    }
    for turn in turns.turns {
        let speaker = maker.labelled(turn.label);
        proposals.push(Proposal {
            parts: vec![turn.words],
            form: Form::Direct,
            speaker: Some(speaker),
            mention: Some(turn.label),
            cue: None,
            probability: 0.9,
            reason: Reason::Label,
            others: Vec::new(),
        });
    }
    proposals.sort_by_key(|p| p.parts.first().map_or((0, 0), |s| (s.start, u32::MAX - s.end)));
    let embeds = turns.posts.iter().map(|post| maker.embed(post)).collect();
    let mut draft = Draft { people: maker.people, proposals, embeds, marks_alone: false };
    draft.drop_unlikely();
    draft
}

/// Returns true if a quotation goes on with the one before: over the end of a paragraph, or around its
/// tag: “…,” said Brook, “…”
fn goes_on(reading: &Reading<'_>, before: &Decided, at: &Decided) -> bool {
    let (first, second) = (&reading.frame.quoted[before.quoted], &reading.frame.quoted[at.quoted]);
    if first.quotation.end == End::GoesOn && at.quoted == before.quoted + 1 {
        return true;
    }
    let same = before.candidates[0].0 == at.candidates[0].0;
    let inside = &reading.frame.text[first.quotation.inside.range()];
    let open = first.sentence == second.sentence && inside.ends_with([',', '—', '–', '-']);
    let between = &reading.frame.tokens[first.token as usize + 1..second.token as usize];
    let comma = between.last().is_some_and(|t| t.kind == super::reading::frame::Kind::Comma);
    let events = reading.events.of_sentence(second.sentence as usize);
    let tags = events.iter().filter(|e| e.token > first.token && e.token < second.token).count();
    same && open && comma && tags == 1
}

struct Maker<'r, 't> {
    reading: &'r Reading<'t>,
    people: Vec<Person>,
    /// The person of each entity, once somebody was made of it.
    of_entity: Vec<Option<PersonIx>>,
    /// The mentions that are names, by entity.
    names: Vec<(u32, u32)>,
    /// The people by the labels of turns.
    by_label: HashMap<&'t str, PersonIx>,
    ids: Ids,
}

impl<'r, 't> Maker<'r, 't> {
    fn new(reading: &'r Reading<'t>) -> Self {
        let of_entity = vec![None; reading.people.list.len()];
        let of_mention = reading.people.of_mention.iter().enumerate();
        let named = of_mention
            .filter(|(m, e)| **e != NOBODY && reading.mentions.list[*m].sort == Sort::Name);
        let mut by_entity: Vec<(u32, u32)> = named.map(|(m, e)| (*e, m as u32)).collect();
        by_entity.sort_unstable();
        let (people, ids) = (Vec::new(), Ids::default());
        Self { reading, people, of_entity, names: by_entity, by_label: HashMap::new(), ids }
    }

    fn probability(&self, model: &Model, decision: &Decided) -> f64 {
        let _ = self;
        let speaker = decision.candidates.first().map_or(0.0, |c| c.1);
        calibrated(decision.speech, &model.speech) * calibrated(speaker, &model.speaker)
    }

    fn direct(&mut self, model: &Model, decision: &Decided, before: Option<&Decided>) -> Proposal {
        let quoted = &self.reading.frame.quoted[decision.quoted];
        let (candidate, _) = decision.candidates[0];
        let (speaker, mention) = self.speaker(candidate);
        let (reason, cue) = self.reason(decision, candidate, before);
        let mut others: Vec<OtherSpeaker> = Vec::new();
        for (other, p) in &decision.candidates[1..] {
            let (Some(person), Some(mention)) = self.speaker(*other) else { continue };
            if Some(person) == speaker || others.iter().any(|o| o.person == person) {
                continue;
            }
            others.push(OtherSpeaker { person, mention, score: *p });
        }
        others.truncate(3);
        Proposal {
            parts: vec![quoted.quotation.span],
            form: Form::Direct,
            speaker,
            mention,
            cue,
            probability: self.probability(model, decision),
            reason,
            others,
        }
    }

    fn indirect(&mut self, model: &Model, clause: Clause, raw: f64) -> Proposal {
        let candidate = Candidate::Mention(clause.subject);
        let (speaker, mention) = self.speaker(candidate);
        let event = self.reading.events.list[clause.event as usize];
        let by = self.sort(candidate);
        let cue = self.cue(&event);
        let words = self.reading.frame.text[cue.range()].to_owned();
        let place = if clause.span.start > cue.start { "before it" } else { "behind it" };
        Proposal {
            parts: vec![clause.span],
            form: Form::Indirect,
            speaker,
            mention,
            cue: Some(cue),
            probability: calibrated(raw, &model.indirect),
            reason: Reason::Event { cue: words, by, place },
            others: Vec::new(),
        }
    }

    /// Returns the words of an event.
    fn cue(&self, event: &Event) -> Span {
        let token = event.token as usize;
        let last = token + usize::from(event.frame == Frames::According);
        self.reading.frame.span(token, last)
    }

    fn sort(&self, candidate: Candidate) -> &'static str {
        let Candidate::Mention(m) = candidate else { return "nobody" };
        match self.reading.mentions.list[m as usize].sort {
            Sort::Name => "name",
            Sort::Pronoun => "pronoun",
            Sort::Noun | Sort::Phrase => "noun",
        }
    }

    /// Says by what the speaker was told, and which word of speech it was.
    fn reason(
        &self,
        decision: &Decided,
        candidate: Candidate,
        before: Option<&Decided>,
    ) -> (Reason, Option<Span>) {
        let Candidate::Mention(m) = candidate else { return (Reason::Nobody, None) };
        let site = self.reading.site(decision.quoted);
        let mention = &self.reading.mentions.list[m as usize];
        let by = self.sort(candidate);
        let behind = mention.from as usize > site.token;
        let (stands, event) = self.reading.relation(&site, m, mention);
        let near = !matches!(
            stands,
            Some(Stands::SentenceBefore | Stands::EarlierBefore | Stands::SentenceBehind)
        );
        let carried = before.is_some_and(|b| b.candidates[0].0 == candidate);
        if let Some(event) = event.filter(|_| near || !carried) {
            let cue = self.cue(event);
            let place = match stands {
                Some(Stands::RightBehind | Stands::Behind | Stands::FurtherBehind) => {
                    "behind the quotation"
                }
                Some(Stands::RightBefore | Stands::Before | Stands::FurtherBefore) => {
                    "before the quotation"
                }
                Some(Stands::SentenceBehind) => "in the sentence behind",
                _ => "in the sentence before",
            };
            let words = self.reading.frame.text[cue.range()].to_owned();
            let own = near.then_some(cue);
            return (Reason::Event { cue: words, by, place }, own);
        }
        if carried {
            return (Reason::CarriedOver, None);
        }
        let place = match () {
            () if mention.sentence as usize == site.sentence && behind => "behind the quotation",
            () if mention.sentence as usize == site.sentence => "before the quotation",
            () if mention.paragraph as usize == site.paragraph => "in its paragraph",
            () => "in a paragraph before",
        };
        (Reason::Nearest { by, place }, None)
    }

    /// Returns who a candidate is, and where they are named.
    fn speaker(&mut self, candidate: Candidate) -> (Option<PersonIx>, Option<Span>) {
        let Candidate::Mention(m) = candidate else { return (None, None) };
        let from = self.reading.mentions.list[m as usize].from as usize;
        let last = last_token(&self.reading.frame, &self.reading.mentions, m as usize);
        let span = self.reading.frame.span(from, last);
        let entity = self.reading.people.of_mention[m as usize];
        let person = (entity != NOBODY).then(|| self.person(entity));
        (person, Some(span))
    }

    fn person(&mut self, entity: u32) -> PersonIx {
        if let Some(known) = self.of_entity[entity as usize] {
            return known;
        }
        let known = self.reading.people.list[entity as usize];
        let mention = &self.reading.mentions.list[known.name as usize];
        let name = one_line(self.name_of(known.name));
        let head = &self.reading.frame.tokens[mention.head as usize];
        let kind = match () {
            () if known.sort == Sort::Name && known.thing => PersonKind::Organization,
            () if known.sort == Sort::Name => PersonKind::Person,
            () if known.plural || head.is(class::GROUP) => PersonKind::Group,
            () if head.is(class::DOCUMENT) && !head.is(class::HUMAN) => PersonKind::Document,
            () if head.is(class::BODY) => PersonKind::Organization,
            () => PersonKind::Person,
        };
        let mut aliases: Vec<Box<str>> = Vec::new();
        if known.sort == Sort::Name {
            self.aliases(entity, &name, &mut aliases);
        }
        let person = PersonIx(self.people.len() as u32);
        self.people.push(Person {
            id: self.ids.of(&name),
            name: name.into(),
            kind,
            aliases: aliases.into(),
            ..Person::default()
        });
        self.of_entity[entity as usize] = Some(person);
        person
    }

    fn name_of(&self, mention: u32) -> &'t str {
        bare_name(&self.reading.frame, &self.reading.mentions, mention as usize)
    }

    /// Gathers the other names of somebody, as printed.
    fn aliases(&self, entity: u32, name: &str, aliases: &mut Vec<Box<str>>) {
        /// So many are kept.
        const MOST: usize = 6;
        /// So many mentions are looked at.
        const LOOKED_AT: usize = 1_000;
        let from = self.names.partition_point(|(e, _)| *e < entity);
        let own = self.names[from..].iter().take_while(|(e, _)| *e == entity).take(LOOKED_AT);
        for (_, mention) in own {
            let other = one_line(self.name_of(*mention));
            if other != name && !aliases.iter().any(|a| **a == *other) && aliases.len() < MOST {
                aliases.push(other.into());
            }
        }
    }

    /// Returns who a label names: somebody whose name ends with it, or somebody new.
    fn labelled(&mut self, label: Span) -> PersonIx {
        let words = &self.reading.frame.text[label.range()];
        if let Some(known) = self.by_label.get(words) {
            return *known;
        }
        let list = &self.reading.mentions.list;
        let start = |m: &Mention| self.reading.span_of(m).start;
        let from = list.partition_point(|m| start(m) < label.start);
        let own = list[from..].iter().take_while(|m| start(m) == label.start);
        let at = own.into_iter().position(|m| self.reading.span_of(m) == label);
        let entity = at.map(|at| self.reading.people.of_mention[from + at]);
        let person = if let Some(entity) = entity.filter(|e| *e != NOBODY) {
            self.person(entity)
        } else {
            let id = self.ids.of(words);
            self.people.push(Person { id, name: words.into(), ..Person::default() });
            PersonIx(self.people.len() as u32 - 1)
        };
        self.by_label.insert(words, person);
        person
    }

    fn embed(&mut self, post: &super::turns::Post) -> Embed {
        let text = self.reading.frame.text;
        Embed {
            id: Box::default(),
            parts: [post.words].into(),
            medium: None,
            author: Some(self.labelled(post.author)),
            date: post.date.map(|date| text[date.range()].into()),
            suggestion: Some(Box::new(Suggestion { by: BY.into(), ..Suggestion::default() })),
            ..Embed::default()
        }
    }
}

/// Returns a name that may be printed over two lines, on one.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Draft {
    /// Drops who may have said something as good as never and is no name, and people who are left
    /// without anything.
    fn drop_unlikely(&mut self) {
        /// From this probability on, nouns are candidates too.
        const LIKELY: f64 = 0.01;
        let is_name = |person: &Person| person.name.starts_with(char::is_uppercase);
        let names: Vec<bool> = self.people.iter().map(is_name).collect();
        let mut is_used = vec![false; self.people.len()];
        for proposal in &mut self.proposals {
            proposal.others.retain(|other| other.score >= LIKELY || names[other.person.ix()]);
            let others = proposal.others.iter().map(|other| other.person);
            others.chain(proposal.speaker).for_each(|person| is_used[person.ix()] = true);
        }
        self.embeds.iter().filter_map(|e| e.author).for_each(|p| is_used[p.ix()] = true);
        let mut count = 0;
        let moved: Vec<PersonIx> = is_used
            .iter()
            .map(|used| {
                count += u32::from(*used);
                PersonIx(count.saturating_sub(1))
            })
            .collect();
        let mut used = is_used.iter();
        self.people.retain(|_| used.next().copied().unwrap_or(false));
        for proposal in &mut self.proposals {
            let others = proposal.others.iter_mut().map(|other| &mut other.person);
            others.chain(&mut proposal.speaker).for_each(|person| *person = moved[person.ix()]);
        }
        for embed in &mut self.embeds {
            embed.author = embed.author.map(|author| moved[author.ix()]);
        }
    }

    /// Returns a story with what is proposed for it.
    pub fn into_story(self, story: &Story) -> Story {
        let body = story.body();
        let mut story = story.clone();
        story.drafted =
            Some(if self.marks_alone { Drafted::MarksAlone } else { Drafted::Speakers });
        let quotes = self.proposals.into_iter().enumerate().map(|(n, proposal)| Quote {
            id: format!("q{}", n + 1).into(),
            parts: proposal.parts.into(),
            speakers: proposal.speaker.into_iter().collect(),
            form: proposal.form,
            cue: proposal.cue.into_iter().collect(),
            mention: proposal.mention.filter(|_| proposal.speaker.is_some()).into_iter().collect(),
            suggestion: Some(Box::new(Suggestion {
                by: BY.into(),
                score: Some((proposal.probability * 1000.0).round() / 1000.0),
                why: Some(proposal.reason.to_string().into()),
                others: proposal.others.into(),
            })),
            ..Quote::default()
        });
        story.quotes = Arc::new(quotes.collect());
        let mut embeds = self.embeds;
        for (n, embed) in embeds.iter_mut().enumerate() {
            embed.id = format!("e{}", n + 1).into();
        }
        let (mentions, ambiguous) = find(body, &self.people);
        story.embeds = Arc::new(embeds);
        story.people = Arc::new(self.people);
        story.mentions = Arc::new(mentions);
        story.ambiguous = Arc::new(ambiguous);
        story
    }
}
