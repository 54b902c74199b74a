//! A story that sayso itself has put into a file of another tool, as JSON. What that tool shows is taken
//! from its own annotations, so that whatever was changed there counts; what it has no place for comes
//! back from here.
//!
//! ```text
//! object  the JSON, as it may be
//! ```
//!
//! Quotes and claims are the same where their words are. Nothing in the object is trusted: what does
//! not fit the text, or refers to nothing, is left out.

mod object;

use std::collections::HashMap;
use std::sync::Arc;

use object::{Object, StoryIn};

use crate::story::mentions;
use crate::story::parts::QuoteMore;
use crate::story::{
    Claim, Claimant, Mention, Meta, Person, PersonIx, Quote, QuoteIx, Story, Suggestion,
};

/// The object of a story.
pub(super) struct StoryObject(StoryIn);

impl StoryObject {
    /// Reads an object; `None` for another one.
    pub(super) fn read(json: &str) -> Option<Self> {
        let read: StoryIn = serde_json::from_str(json).ok()?;
        read.is_story().then_some(Self(read))
    }

    /// Returns the text of the article, if it is there.
    pub(super) fn body(&self) -> Option<&str> {
        self.0.body.as_deref()
    }

    /// Sets what is known about the article.
    pub(super) fn about(&self, meta: &mut Meta) {
        let (format, labels, markup) = (meta.format, meta.labels.take(), meta.markup);
        *meta = Meta { labels, markup, format, ..self.0.meta() };
    }

    /// Adds to a story what its annotations do not say.
    pub(super) fn restore(&self, story: &mut Story) {
        let object = Object::of(&self.0, story);
        *story = Merge::new(story, object).finish();
    }
}

/// What becomes of a story.
struct Merge<'s> {
    story: &'s Story,
    object: Object,
    people: Vec<Person>,
    /// The new position of each person of the story, once it is asked for.
    moved: HashMap<PersonIx, PersonIx>,
}

impl<'s> Merge<'s> {
    fn new(story: &'s Story, mut object: Object) -> Self {
        let people = std::mem::take(&mut object.people);
        Self { story, object, people, moved: HashMap::new() }
    }

    /// Returns the new position of a person: that of the same name, else a new one.
    fn person(&mut self, at: PersonIx) -> PersonIx {
        if let Some(moved) = self.moved.get(&at) {
            return *moved;
        }
        let person = self.story.person(at);
        let is_same =
            |known: &Person| known.name == person.name || known.aliases.contains(&person.name);
        let named = self.people.iter().position(|known| known.name == person.name);
        let new = named.or_else(|| self.people.iter().position(is_same)).unwrap_or_else(|| {
            let id = free(&person.id, |id| self.people.iter().any(|known| *known.id == *id));
            self.people.push(Person { id, part_of: None, ..person.clone() });
            self.people.len() - 1
        });
        let new = PersonIx(new as u32);
        self.moved.insert(at, new);
        new
    }

    fn finish(mut self) -> Story {
        let quotes = self.quotes();
        let claims = self.claims(&quotes);
        let body = self.story.body();
        let object = self.object;
        let (mut found, mut shared) = mentions::find(body, &self.people);
        let listed = object.mentions.into_iter();
        let listed =
            listed.map(|(id, span, person)| Mention { span, person, id: Some(id), own: true });
        mentions::add_listed(&mut found, &mut shared, listed.collect());
        let single = quotes.iter().filter_map(|quote| match *quote.speakers {
            [speaker] => Some(quote.mention.iter().map(move |span| (*span, speaker))),
            _ => None,
        });
        mentions::add_speakers(&mut found, &mut shared, single.flatten().collect());
        let mut story = self.story.clone();
        story.people = Arc::new(self.people);
        story.mentions = Arc::new(found);
        story.ambiguous = Arc::new(shared);
        story.quotes = Arc::new(quotes);
        story.claims = Arc::new(claims);
        story.sources = Arc::new(object.sources);
        story.embeds = Arc::new(object.embeds);
        story
    }

    /// Returns the quotes: those of the story with what the object knows of them besides, and those
    /// that the tool could not show.
    fn quotes(&mut self) -> Vec<Quote> {
        let known = std::mem::take(&mut self.object.quotes);
        let read: Vec<&Quote> = self.story.quotes.iter().collect();
        let fits = |read: &Quote, known: &Quote| read.parts == known.parts;
        let pairs = pairs(&read, &known, |read, known| (fits(read, known), read.id == known.id));
        let machines = machines(self.story.quotes.iter().filter_map(|q| q.suggestion.as_deref()));
        let mut quotes = Vec::new();
        for (known, pair) in known.iter().zip(&pairs.of_known) {
            match pair {
                Some(at) => quotes.push(self.quote(read[*at], Some(known))),
                None if unshown(known.parts.is_empty(), known.suggestion.as_deref(), &machines) => {
                    quotes.push(known.clone());
                }
                None => {}
            }
        }
        for at in pairs.left {
            let mut quote = self.quote(read[at], None);
            quote.id = free(&quote.id, |id| quotes.iter().any(|known| *known.id == *id));
            quotes.push(quote);
        }
        let positions: HashMap<&str, u32> =
            quotes.iter().zip(0..).map(|(quote, at)| (&*quote.id, at)).collect();
        let mut inside = Vec::new();
        for (id, outer) in &self.object.inside {
            if let (Some(inner), Some(outer)) = (positions.get(&**id), positions.get(&**outer)) {
                inside.push((*inner as usize, QuoteIx(*outer)));
            }
        }
        for (inner, outer) in inside.into_iter().filter(|(inner, outer)| *inner != outer.ix()) {
            quotes[inner].more.get_or_insert_default().inside = Some(outer);
        }
        quotes
    }

    fn quote(&mut self, read: &Quote, known: Option<&Quote>) -> Quote {
        // without a name, whoever is printed there is not taken for the speaker
        let printed = |at: &PersonIx| {
            let name = &*self.story.person(*at).name;
            read.mention.iter().any(|span| self.story.text.slice(*span).contains(name))
        };
        let nobody =
            known.is_some_and(|known| known.speakers.is_empty() && known.mention == read.mention);
        let nobody = nobody && read.speakers.iter().all(printed);
        let named = if nobody { &[][..] } else { &*read.speakers };
        let mut speakers: Vec<PersonIx> = named.iter().map(|at| self.person(*at)).collect();
        let note = read.more.as_deref().and_then(|more| more.note.clone());
        let mut more = QuoteMore { note, ..QuoteMore::default() };
        let mut quote = Quote { suggestion: read.suggestion.clone(), ..read.clone() };
        if let Some(known) = known {
            let is_same = |all: &[PersonIx]| {
                all.len() == known.speakers.len() && all.iter().all(|p| known.speakers.contains(p))
            };
            if is_same(&speakers) {
                speakers = known.speakers.to_vec();
                quote.unknown = known.unknown;
            }
            quote.id.clone_from(&known.id);
            quote.suggestion = suggestion(read.suggestion.as_deref(), known.suggestion.as_deref());
            if let Some(known) = known.more.as_deref() {
                more = QuoteMore { note: more.note, inside: None, ..known.clone() };
            }
        }
        quote.speakers = speakers.into();
        let is_bare = more.note.is_none()
            && more.addressee.is_empty()
            && more.medium.is_none()
            && more.when.is_none()
            && more.basis.is_none();
        quote.more = (!is_bare).then(|| Box::new(more));
        quote
    }

    fn claims(&mut self, quotes: &[Quote]) -> Vec<Claim> {
        let known = std::mem::take(&mut self.object.claims);
        let read: Vec<&Claim> = self.story.claims.iter().collect();
        let fits = |read: &Claim, known: &Claim| read.parts == known.parts;
        let pairs = pairs(&read, &known, |read, known| (fits(read, known), read.id == known.id));
        let machines = machines(self.story.claims.iter().filter_map(|c| c.suggestion.as_deref()));
        let mut claims = Vec::new();
        for (known, pair) in known.iter().zip(&pairs.of_known) {
            match pair {
                Some(at) => claims.push(self.claim(read[*at], known)),
                None if unshown(known.parts.is_empty(), known.suggestion.as_deref(), &machines) => {
                    claims.push(known.clone());
                }
                None => {}
            }
        }
        for at in pairs.left {
            let mut claim = self.claim(read[at], &Claim::default());
            claim.id = free(&read[at].id, |id| claims.iter().any(|known| *known.id == *id));
            claims.push(claim);
        }
        let place = |id: &str| quotes.iter().position(|quote| &*quote.id == id);
        for (claim, named) in &self.object.quotes_of {
            if let Some(claim) = claims.iter_mut().find(|one| one.id == *claim) {
                let found = named.iter().filter_map(|id| place(id));
                claim.quotes = Some(found.map(|at| QuoteIx(at as u32)).collect());
            }
        }
        claims
    }

    fn claim(&mut self, read: &Claim, known: &Claim) -> Claim {
        let by = match (read.by, known.by) {
            (Claimant::Person(person), _) => Claimant::Person(self.person(person)),
            // nobody was named there, and nobody is
            (_, Claimant::Narrator) => Claimant::Narrator,
            (by, _) => by,
        };
        Claim {
            parts: read.parts.clone(),
            says: read.says.clone(),
            by,
            note: read.note.clone(),
            suggestion: suggestion(read.suggestion.as_deref(), known.suggestion.as_deref()),
            ..known.clone()
        }
    }
}

/// What a program has suggested, with all that is known of it: as the tool says, if that is another one.
fn suggestion(read: Option<&Suggestion>, known: Option<&Suggestion>) -> Option<Box<Suggestion>> {
    let read = read?;
    let same = known.filter(|known| known.by == read.by);
    Some(Box::new(same.unwrap_or(read).clone()))
}

/// Returns the programs that have suggested something.
fn machines<'s>(all: impl Iterator<Item = &'s Suggestion>) -> Vec<&'s str> {
    all.map(|suggestion| &*suggestion.by).collect()
}

/// Returns true for what the tool could not show: it has no place, or is of a program none of whose
/// suggestions were read.
fn unshown(is_unplaced: bool, suggestion: Option<&Suggestion>, machines: &[&str]) -> bool {
    is_unplaced || suggestion.is_some_and(|suggestion| !machines.contains(&&*suggestion.by))
}

/// Which of two lists belong together.
struct Pairs {
    /// For each that is known, the position of the one that was read.
    of_known: Vec<Option<usize>>,
    /// The others that were read.
    left: Vec<usize>,
}

/// Pairs what was read with what is known: `fits` says whether two can be the same, and whether they
/// surely are.
fn pairs<A, B>(read: &[&A], known: &[B], fits: impl Fn(&A, &B) -> (bool, bool)) -> Pairs {
    let mut is_taken = vec![false; read.len()];
    let mut of_known = vec![None; known.len()];
    for surely in [true, false] {
        for (known, pair) in known.iter().zip(&mut of_known).filter(|(_, pair)| pair.is_none()) {
            let at = read.iter().enumerate().position(|(at, read)| {
                let (may_be, is_sure) = fits(read, known);
                !is_taken[at] && may_be && (is_sure || !surely)
            });
            if let Some(at) = at {
                is_taken[at] = true;
                *pair = Some(at);
            }
        }
    }
    let left = (0..read.len()).filter(|at| !is_taken[*at]).collect();
    Pairs { of_known, left }
}

/// Returns an ID that is not used: the one that is wanted, or that with a number.
fn free(wanted: &str, is_used: impl Fn(&str) -> bool) -> Box<str> {
    let numbered = (2..).map(|n| format!("{wanted}-{n}"));
    let mut all = std::iter::once(wanted.to_owned()).chain(numbered);
    all.find(|id| !is_used(id)).unwrap_or_default().into()
}
