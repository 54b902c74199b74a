//! What sayso itself wrote of a story into the file of another format, because that has no place for it:
//! the object of its JSON. What the other format does hold is taken from there, since it may have been
//! changed; the rest comes back from here.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;

use crate::story::parts::QuoteMore;
use crate::story::text::offsets::Offsets;
use crate::story::{
    Basis, Checkable, Claim, ClaimKind, Claimant, Embed, Evidence, Mention, Meta, Person, PersonIx,
    PersonKind, Quote, QuoteIx, Source, SourceIx, SourceKind, Span, Stance, Story, Suggestion,
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

    /// Adds to a story what its annotations do not say.
    pub(super) fn restore(&self, story: &mut Story) {
        let value = &self.0;
        let mut people: Vec<Person> = (*story.people).clone();
        let known = restore_people(value, &mut people);
        let (sources, of_sources) = sources(value);
        let mut quotes: Vec<Quote> = (*story.quotes).clone();
        let positions: HashMap<Box<str>, QuoteIx> =
            (0..).zip(&quotes).map(|(at, quote)| (quote.id.clone(), QuoteIx(at))).collect();
        for own in list(value, "quotes") {
            let Some(at) = own["id"].as_str().and_then(|id| positions.get(id)) else { continue };
            restore_quote(own, &mut quotes[at.ix()], (&known, &positions));
        }
        let mut claims: Vec<Claim> = (*story.claims).clone();
        for own in list(value, "claims") {
            let id = own["id"].as_str().unwrap_or_default();
            let Some(claim) = claims.iter_mut().find(|claim| &*claim.id == id) else { continue };
            restore_claim(own, claim, (&known, &positions, &of_sources));
        }
        let offsets = Offsets::new(story.text.body());
        let article = (story.text.body(), &offsets);
        let embeds: Vec<Embed> =
            list(value, "embeds").map(|own| embed(own, article, &known)).collect();
        let mut mentions: Vec<Mention> = (*story.mentions).clone();
        for own in list(value, "mentions") {
            restore_mention(own, &mut mentions, article, &known);
        }
        mentions.sort_by_key(|mention| (mention.span, mention.person));
        drop(offsets);
        story.mentions = Arc::new(mentions);
        if !sources.is_empty() {
            story.sources = Arc::new(sources);
        }
        story.people = Arc::new(people);
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

/// Adds what is known of people, and people who say nothing; returns the position of each ID.
fn restore_people(value: &Value, people: &mut Vec<Person>) -> HashMap<Box<str>, PersonIx> {
    let mut known = HashMap::new();
    for own in list(value, "people").take(100_000) {
        let (Some(id), Some(name)) = (words(own, "id"), words(own, "name")) else { continue };
        let aliases: Box<[Box<str>]> =
            list(own, "aliases").filter_map(Value::as_str).map(Into::into).collect();
        let is_same = |person: &Person| person.name == name || aliases.contains(&person.name);
        let at = people.iter().position(is_same).unwrap_or_else(|| {
            people.push(Person::default());
            people.len() - 1
        });
        let person = &mut people[at];
        person.name = name;
        person.aliases = aliases;
        person.kind = of_word(PersonKind::ALL, own, "kind").unwrap_or_default();
        fill(&mut person.role, own, "role");
        fill(&mut person.affiliation, own, "affiliation");
        fill(&mut person.note, own, "note");
        person.same_as = list(own, "same_as").filter_map(Value::as_str).map(Into::into).collect();
        person.id = id.clone();
        known.insert(id, PersonIx(at as u32));
    }
    for own in list(value, "people") {
        let at = |key: &str| own[key].as_str().and_then(|id| known.get(id)).copied();
        if let (Some(person), Some(body)) = (at("id"), at("part_of"))
            && person != body
        {
            people[person.ix()].part_of = Some(body);
        }
    }
    let mut seen = std::collections::HashSet::new();
    for (at, person) in people.iter_mut().enumerate() {
        if person.id.is_empty() || !seen.insert(person.id.clone()) {
            person.id = format!("person-{}", at + 1).into();
        }
    }
    known
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

fn restore_quote(own: &Value, quote: &mut Quote, (people, quotes): (&People, &Quotes)) {
    restore_score(own, quote.suggestion.as_deref_mut());
    quote.unknown |= quote.speakers.is_empty() && own["unknown"].as_bool() == Some(true);
    let mut more = quote.more.take().map_or_else(QuoteMore::default, |more| *more);
    if more.addressee.is_empty() {
        more.addressee = named(own, "addressee", people);
    }
    fill(&mut more.medium, own, "medium");
    fill(&mut more.when, own, "when");
    fill(&mut more.note, own, "note");
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

fn restore_claim(
    own: &Value,
    claim: &mut Claim,
    (people, quotes, sources): (&People, &Quotes, &HashMap<Box<str>, SourceIx>),
) {
    restore_score(own, claim.suggestion.as_deref_mut());
    fill(&mut claim.says, own, "says");
    fill(&mut claim.question, own, "question");
    fill(&mut claim.note, own, "note");
    claim.kind = claim.kind.or_else(|| of_word(ClaimKind::ALL, own, "kind"));
    claim.checkable = claim.checkable.or_else(|| of_word(Checkable::ALL, own, "checkable"));
    if claim.by == Claimant::Unsaid {
        claim.by = match own["by"].as_str() {
            Some("narrator") => Claimant::Narrator,
            Some(id) => people.get(id).map_or(Claimant::Unsaid, |at| Claimant::Person(*at)),
            None => Claimant::Unsaid,
        };
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
