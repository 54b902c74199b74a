//! What sayso itself wrote of a story into the file of another format, because that has no place for it:
//! the object of its JSON. What the other format does hold is taken from there, since it may have been
//! changed; the rest comes back from here.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use serde_json::Value;

use crate::story::parts::QuoteMore;
use crate::story::text::offsets::Offsets;
use crate::story::{
    Ambiguous, Basis, Checkable, Claim, ClaimKind, Claimant, Embed, Evidence, Form, Mention, Meta,
    Person, PersonIx, PersonKind, Quote, QuoteIx, Source, SourceIx, SourceKind, Span, Stance,
    Story, Suggestion,
};

/// A word that an object has.
type Words = Option<Box<str>>;

/// The object of a story.
pub(super) struct StoryObject(Value);

impl StoryObject {
    /// Reads an object; `None` for another one.
    pub(super) fn read(json: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(json).ok()?;
        let is_story = value.get("title").is_some() || value.get("body").is_some();
        is_story.then_some(Self(value))
    }

    /// Returns the text of the article, if it is there.
    pub(super) fn body(&self) -> Option<&str> {
        self.0["body"].as_str()
    }

    /// Sets what is known about the article.
    pub(super) fn about(&self, meta: &mut Meta) {
        let value = &self.0;
        let set = |to: &mut Option<String>, key: &str| {
            if let Some(words) = value[key].as_str() {
                *to = Some(words.to_owned());
            }
        };
        if let Some(title) = value["title"].as_str() {
            title.clone_into(&mut meta.title);
        }
        set(&mut meta.date, "date");
        set(&mut meta.updated, "updated");
        set(&mut meta.outlet, "outlet");
        set(&mut meta.url, "url");
        set(&mut meta.language, "language");
        set(&mut meta.note, "note");
        let strings = |key: &str| -> Vec<String> {
            list(value, key).filter_map(Value::as_str).map(str::to_owned).collect()
        };
        meta.authors = strings("authors");
        meta.allow = strings("allow");
    }

    /// Adds to a story what its annotations do not say. `hides` is true if the tool does not show what
    /// programs have suggested beside what people have marked.
    pub(super) fn restore(&self, story: &mut Story, hides: bool) {
        let value = &self.0;
        let restored = Restored::of(value, &story.people);
        let known = &restored.known;
        let (sources, of_sources) = sources(value);
        let offsets = Offsets::new(story.text.body());
        let article = (story.text.body(), &offsets);
        let mut read: Vec<Quote> = (*story.quotes).clone();
        for quote in &mut read {
            restored.quote(quote);
        }
        let by = |quote: &Quote| quote.suggestion.as_deref().map(|one| one.by.clone());
        let whose = Whose { hides, read: read.iter().filter_map(by).collect() };
        let make =
            |own: &Value| whose.is_unshown(own).then(|| quote_of(own, article, known)).flatten();
        let of = |own: &[&Value]| pairs(own, read.iter().map(|q| (&*q.id, &*q.parts)), article);
        let own: Vec<&Value> = list(value, "quotes").collect();
        let (mut quotes, own) = merged(&own, &of(&own), &read, make, |quote| &mut quote.id);
        let positions: Quotes =
            (0..).zip(&quotes).map(|(at, quote)| (quote.id.clone(), QuoteIx(at))).collect();
        for (quote, own) in quotes.iter_mut().zip(own) {
            restore_quote(own, quote, (known, &positions));
        }
        let mut read: Vec<Claim> = (*story.claims).clone();
        for claim in &mut read {
            restored.claim(claim);
        }
        let by = |claim: &Claim| claim.suggestion.as_deref().map(|one| one.by.clone());
        let whose = Whose { hides, read: read.iter().filter_map(by).collect() };
        let make =
            |own: &Value| whose.is_unshown(own).then(|| claim_of(own, article, known)).flatten();
        let of = |own: &[&Value]| pairs(own, read.iter().map(|c| (&*c.id, &*c.parts)), article);
        let own: Vec<&Value> = list(value, "claims").collect();
        let (mut claims, own) = merged(&own, &of(&own), &read, make, |claim| &mut claim.id);
        for (claim, own) in claims.iter_mut().zip(own) {
            restore_claim(own, claim, (known, &positions, &of_sources));
        }
        let embeds: Vec<Embed> =
            list(value, "embeds").map(|own| embed(own, article, known)).collect();
        let mut mentions: Vec<Mention> = (*story.mentions).clone();
        for mention in &mut mentions {
            mention.person = restored.moved[mention.person.ix()];
        }
        let mut ambiguous: Vec<Ambiguous> = (*story.ambiguous).clone();
        for shared in &mut ambiguous {
            shared.people = restored.all(&shared.people);
        }
        for own in list(value, "mentions") {
            restore_mention(own, &mut mentions, article, known);
        }
        mentions.sort_by_key(|mention| (mention.span, mention.person));
        drop(offsets);
        story.mentions = Arc::new(mentions);
        story.ambiguous = Arc::new(ambiguous);
        if !sources.is_empty() {
            story.sources = Arc::new(sources);
        }
        story.people = Arc::new(restored.people);
        story.quotes = Arc::new(quotes);
        story.claims = Arc::new(claims);
        story.embeds = Arc::new(embeds);
    }
}

fn list<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    value[key].as_array().map_or(&[][..], Vec::as_slice).iter()
}

fn words(value: &Value, key: &str) -> Words {
    value[key].as_str().map(Into::into)
}

/// Sets a value that the annotations have not set.
fn fill(to: &mut Words, value: &Value, key: &str) {
    if to.is_none() {
        *to = words(value, key);
    }
}

/// Returns the value of a word.
fn of_word<T: Copy>(all: &[(T, &'static str)], value: &Value, key: &str) -> Option<T> {
    let word = value[key].as_str()?;
    all.iter().find(|(_, known)| *known == word).map(|(value, _)| *value)
}

/// The people of a story, in the order of the object; those whom only the annotations name come last.
struct Restored {
    people: Vec<Person>,
    /// The position of each ID of the object.
    known: People,
    /// The new position of each that was read.
    moved: Vec<PersonIx>,
}

impl Restored {
    /// Adds what is known of people, and people who say nothing.
    fn of(value: &Value, read: &[Person]) -> Self {
        let own: Vec<&Value> = list(value, "people").take(100_000).collect();
        let names: HashSet<&str> = own.iter().filter_map(|own| own["name"].as_str()).collect();
        let mut positions: HashMap<&str, usize> = HashMap::new();
        for (at, person) in read.iter().enumerate() {
            positions.entry(&person.name).or_insert(at);
        }
        let (mut people, mut known) = (Vec::new(), HashMap::new());
        let mut moved = vec![None; read.len()];
        for own in own {
            let (Some(id), Some(name)) = (words(own, "id"), words(own, "name")) else { continue };
            let aliases: Box<[Box<str>]> =
                list(own, "aliases").filter_map(Value::as_str).map(Into::into).collect();
            // an alias that is the name of somebody else is that of the other
            let also = aliases.iter().filter(|alias| !names.contains(&***alias));
            let mut all = std::iter::once(&name).chain(also);
            let new = PersonIx(people.len() as u32);
            let at = all.find_map(|name| positions.remove(&**name));
            let mut person = at.map_or_else(Person::default, |at| {
                moved[at] = Some(new);
                read[at].clone()
            });
            person.name = name;
            person.aliases = aliases;
            person.kind = of_word(PersonKind::ALL, own, "kind").unwrap_or_default();
            fill(&mut person.role, own, "role");
            fill(&mut person.affiliation, own, "affiliation");
            fill(&mut person.note, own, "note");
            person.same_as =
                list(own, "same_as").filter_map(Value::as_str).map(Into::into).collect();
            person.id = id.clone();
            known.insert(id, new);
            people.push(person);
        }
        let moved = moved.into_iter().zip(read).map(|(moved, person)| {
            moved.unwrap_or_else(|| {
                people.push(person.clone());
                PersonIx(people.len() as u32 - 1)
            })
        });
        let moved: Vec<PersonIx> = moved.collect();
        for person in &mut people {
            person.part_of = person.part_of.map(|body| moved[body.ix()]);
        }
        bodies(value, &known, &mut people);
        Self { people, known, moved }
    }

    /// Returns the new positions of people that were read.
    fn all(&self, people: &[PersonIx]) -> Box<[PersonIx]> {
        people.iter().map(|person| self.moved[person.ix()]).collect()
    }

    fn quote(&self, quote: &mut Quote) {
        quote.speakers = self.all(&quote.speakers);
        if let Some(more) = &mut quote.more {
            more.addressee = self.all(&more.addressee);
        }
    }

    fn claim(&self, claim: &mut Claim) {
        claim.about = self.all(&claim.about);
        if let Claimant::Person(person) = &mut claim.by {
            *person = self.moved[person.ix()];
        }
    }
}

/// Adds what people belong to, and sees to it that each has an ID of their own.
fn bodies(value: &Value, known: &People, people: &mut [Person]) {
    for own in list(value, "people") {
        let at = |key: &str| own[key].as_str().and_then(|id| known.get(id)).copied();
        if let (Some(person), Some(body)) = (at("id"), at("part_of"))
            && person != body
        {
            people[person.ix()].part_of = Some(body);
        }
    }
    let mut seen = HashSet::new();
    for (at, person) in people.iter_mut().enumerate() {
        if person.id.is_empty() || !seen.insert(person.id.clone()) {
            person.id = format!("person-{}", at + 1).into();
        }
    }
}

fn sources(value: &Value) -> (Vec<Source>, HashMap<Box<str>, SourceIx>) {
    let (mut sources, mut positions) = (Vec::new(), HashMap::new());
    for own in list(value, "sources") {
        let Some(id) = words(own, "id") else { continue };
        positions.insert(id.clone(), SourceIx(sources.len() as u32));
        sources.push(Source {
            id,
            title: words(own, "title").unwrap_or_default(),
            url: words(own, "url"),
            archived: words(own, "archived"),
            file: words(own, "file"),
            kind: of_word(SourceKind::ALL, own, "kind"),
            date: words(own, "date"),
            accessed: words(own, "accessed"),
        });
    }
    (sources, positions)
}

type People = HashMap<Box<str>, PersonIx>;
type Quotes = HashMap<Box<str>, QuoteIx>;

/// Returns those of some people whose IDs an object lists.
fn named(value: &Value, key: &str, people: &People) -> Box<[PersonIx]> {
    let ids = list(value, key).filter_map(Value::as_str);
    ids.filter_map(|id| people.get(id)).copied().collect()
}

/// Sets how sure the program was that has suggested something.
fn restore_score(own: &Value, suggestion: Option<&mut Suggestion>) {
    if let Some(suggestion) = suggestion.filter(|suggestion| suggestion.score.is_none()) {
        suggestion.score = own["suggestion"]["score"].as_f64();
    }
}

/// Adds what formats have no place for; a note is in all of them, so that one which was deleted there
/// does not come back.
fn restore_quote(own: &Value, quote: &mut Quote, (people, quotes): (&People, &Quotes)) {
    restore_score(own, quote.suggestion.as_deref_mut());
    quote.unknown |= quote.speakers.is_empty() && own["unknown"].as_bool() == Some(true);
    let mut more = quote.more.take().map_or_else(QuoteMore::default, |more| *more);
    if more.addressee.is_empty() {
        more.addressee = named(own, "addressee", people);
    }
    fill(&mut more.medium, own, "medium");
    fill(&mut more.when, own, "when");
    more.basis = more.basis.or_else(|| of_word(Basis::ALL, own, "basis"));
    let outer = own["inside"].as_str().and_then(|id| quotes.get(id)).copied();
    let is_own = |at: &QuoteIx| quotes.get(&quote.id) == Some(at);
    more.inside = more.inside.or(outer).filter(|at| !is_own(at));
    let is_needed = !more.addressee.is_empty()
        || more.medium.is_some()
        || more.when.is_some()
        || more.note.is_some()
        || more.basis.is_some()
        || more.inside.is_some();
    quote.more = is_needed.then(|| Box::new(more));
}

/// Adds what formats have no place for: neither a note, nor the claim in other words, nor who makes it.
fn restore_claim(
    own: &Value,
    claim: &mut Claim,
    (people, quotes, sources): (&People, &Quotes, &HashMap<Box<str>, SourceIx>),
) {
    restore_score(own, claim.suggestion.as_deref_mut());
    fill(&mut claim.question, own, "question");
    claim.kind = claim.kind.or_else(|| of_word(ClaimKind::ALL, own, "kind"));
    claim.checkable = claim.checkable.or_else(|| of_word(Checkable::ALL, own, "checkable"));
    if claim.by == Claimant::Unsaid && own["by"].as_str() == Some("narrator") {
        claim.by = Claimant::Narrator;
    }
    if own["quotes"].is_array() {
        let ids = list(own, "quotes").filter_map(Value::as_str);
        claim.quotes = Some(ids.filter_map(|id| quotes.get(id)).copied().collect());
    }
    claim.about = named(own, "about", people);
    let evidence = list(own, "evidence").filter_map(|one| {
        Some(Evidence {
            source: *sources.get(one["source"].as_str()?)?,
            locator: words(one, "locator"),
            stance: of_word(Stance::ALL, one, "stance"),
            excerpt: words(one, "excerpt"),
            note: words(one, "note"),
        })
    });
    let evidence: Box<[Evidence]> = evidence.collect();
    if !evidence.is_empty() {
        claim.evidence = evidence;
    }
}

/// Whose suggestions can have been read.
struct Whose {
    hides: bool,
    /// The programs that have suggested something which was read.
    read: HashSet<Box<str>>,
}

impl Whose {
    /// Returns true for what the tool could not show: it has no place, or is a suggestion.
    fn is_unshown(&self, own: &Value) -> bool {
        let by = own["suggestion"]["by"].as_str();
        let is_hidden = self.hides && by.is_some_and(|by| !self.read.contains(by));
        is_hidden || list(own, "parts").next().is_none()
    }
}

/// Returns which of those that were read each one of an object is: by its ID, else by its words, since
/// the tool may have one ID for a quote and a claim.
fn pairs<'s>(
    own: &[&Value],
    read: impl Iterator<Item = (&'s str, &'s [Span])>,
    article: (&str, &Offsets<'_>),
) -> Vec<Option<usize>> {
    let read: Vec<(&str, &[Span])> = read.collect();
    let mut ids: HashMap<&str, usize> = (0..).zip(&read).map(|(at, (id, _))| (*id, at)).collect();
    let by_id = own.iter().map(|own| own["id"].as_str().and_then(|id| ids.remove(id)));
    let mut pairs: Vec<Option<usize>> = by_id.collect();
    let taken: HashSet<usize> = pairs.iter().flatten().copied().collect();
    let left = (0..).zip(&read).filter(|(at, _)| !taken.contains(at));
    let mut places: HashMap<&[Span], usize> = left.map(|(at, (_, parts))| (*parts, at)).collect();
    for (own, pair) in own.iter().zip(&mut pairs).filter(|(_, pair)| pair.is_none()) {
        let parts = spans(own, "parts", article);
        *pair = places.remove(&*parts).filter(|_| !parts.is_empty());
    }
    pairs
}

/// Returns quotes or claims in the order of the object, each with what that has of it: those that were
/// read, those that could not be, and after them those that the object does not have.
fn merged<'v, T: Clone>(
    own: &[&'v Value],
    pairs: &[Option<usize>],
    read: &[T],
    make: impl Fn(&Value) -> Option<T>,
    id: impl Fn(&mut T) -> &mut Box<str>,
) -> (Vec<T>, Vec<&'v Value>) {
    let (mut all, mut of_all) = (Vec::new(), Vec::new());
    let mut left = vec![true; read.len()];
    let mut ids = HashSet::new();
    for (own, pair) in own.iter().zip(pairs) {
        let found = pair.map(|at| read[at].clone()).or_else(|| make(own));
        let Some((mut one, wanted)) = found.zip(words(own, "id")) else { continue };
        if !ids.insert(wanted.clone()) {
            continue;
        }
        if let Some(at) = pair {
            left[*at] = false;
        }
        *id(&mut one) = wanted;
        all.push(one);
        of_all.push(*own);
    }
    for (one, _) in read.iter().zip(&left).filter(|(_, left)| **left) {
        let mut one = one.clone();
        let wanted = id(&mut one).clone();
        let mut next = 2;
        while !ids.insert(id(&mut one).clone()) {
            *id(&mut one) = format!("{wanted}-{next}").into();
            next += 1;
        }
        all.push(one);
    }
    (all, of_all)
}

/// Returns the places of words; those that are not there any more are left out.
fn spans(own: &Value, key: &str, article: (&str, &Offsets<'_>)) -> Box<[Span]> {
    list(own, key).filter_map(|range| span(range, article)).collect()
}

fn suggestion(own: &Value) -> Option<Box<Suggestion>> {
    let by = words(&own["suggestion"], "by")?;
    let score = own["suggestion"]["score"].as_f64();
    Some(Box::new(Suggestion { by, score, ..Suggestion::default() }))
}

/// Reads a quote that the tool could not show; `None` if its words are not there any more.
fn quote_of(own: &Value, article: (&str, &Offsets<'_>), people: &People) -> Option<Quote> {
    let parts = spans(own, "parts", article);
    let more = QuoteMore { note: words(own, "note"), ..QuoteMore::default() };
    let quote = Quote {
        id: words(own, "id")?,
        parts,
        speakers: named(own, "speakers", people),
        form: of_word(&Form::ALL, own, "form").unwrap_or_default(),
        cue: spans(own, "cue", article),
        mention: spans(own, "mention", article),
        more: Some(Box::new(more)),
        suggestion: suggestion(own),
        ..Quote::default()
    };
    (quote.parts.len() == list(own, "parts").count()).then_some(quote)
}

/// Reads a claim that the tool could not show; `None` if its words are not there any more.
fn claim_of(own: &Value, article: (&str, &Offsets<'_>), people: &People) -> Option<Claim> {
    let by = own["by"].as_str().and_then(|id| people.get(id));
    let claim = Claim {
        id: words(own, "id")?,
        parts: spans(own, "parts", article),
        says: words(own, "says"),
        by: by.map_or(Claimant::Unsaid, |at| Claimant::Person(*at)),
        note: words(own, "note"),
        suggestion: suggestion(own),
        ..Claim::default()
    };
    (claim.parts.len() == list(own, "parts").count()).then_some(claim)
}

/// Returns the span of a range; `None` if its words are not at their place any more.
fn span(range: &Value, (body, offsets): (&str, &Offsets<'_>)) -> Option<Span> {
    let byte = |at: usize| offsets.byte(u32::try_from(range["chars"][at].as_u64()?).ok()?);
    let (start, end) = (byte(0)?, byte(1)?);
    let words = body.get(start as usize..end as usize)?;
    (range["text"].as_str() == Some(words)).then(|| Span::new(start, end))
}

/// Adds a mention that the file of the story lists, or gives it its ID.
fn restore_mention(
    own: &Value,
    mentions: &mut Vec<Mention>,
    article: (&str, &Offsets<'_>),
    people: &People,
) {
    let person = own["person"].as_str().and_then(|id| people.get(id));
    let Some((span, person)) = span(&own["range"], article).zip(person.copied()) else { return };
    let mention = Mention { span, person, id: words(own, "id"), own: true };
    match mentions.iter_mut().find(|other| other.span == span && other.person == person) {
        Some(found) => *found = mention,
        None => mentions.push(mention),
    }
}

/// Reads an embed; parts whose words are not at their place any more are left out.
fn embed(own: &Value, article: (&str, &Offsets<'_>), people: &People) -> Embed {
    let parts = list(own, "parts").filter_map(|part| span(part, article));
    Embed {
        id: words(own, "id").unwrap_or_default(),
        parts: parts.collect(),
        medium: words(own, "medium"),
        author: own["author"].as_str().and_then(|id| people.get(id)).copied(),
        date: words(own, "date"),
        url: words(own, "url"),
        truncated: own["truncated"].as_bool() == Some(true),
        suggestion: None,
    }
}
