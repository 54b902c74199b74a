//! The rules on what is there twice: annotations that say the same of the same words, and names.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::ops::Range;

use super::derived::{of_item, place};
use crate::mend::{Edit, EntryId, PersonChange, Table, is_referred_to, is_same_entry};
use crate::story::{
    ClaimIx, EmbedIx, Item, MentionIx, Person, PersonIx, Problem, QuoteIx, Severity, Span, formats,
};
use crate::view::Document;

/// The most that are reported one by one.
const EACH: usize = 100;

/// An annotation that is there again: the problem, the earlier one, the later one.
type Repeat = (Problem, EntryId, EntryId);

pub(super) fn duplicate_annotation(doc: &Document, found: &mut Vec<Problem>) {
    found.extend(repeats(doc).into_iter().map(|(problem, ..)| problem));
}

/// Returns the edits that take the later of two equal annotations out. Two that differ in anything stay,
/// and so does one that something refers to.
pub(super) fn take_later_out(doc: &Document) -> Vec<(Problem, Vec<Edit>)> {
    let story = &doc.story;
    let certain = |(problem, first, later): Repeat| {
        let same = is_same_entry(story, &first, &later) && !is_referred_to(story, &later);
        same.then(|| (problem, vec![Edit::Delete(later)]))
    };
    repeats(doc).into_iter().filter_map(certain).collect()
}

fn repeats(doc: &Document) -> Vec<Repeat> {
    let mut found = Vec::new();
    let story = &doc.story;
    let quotes = (0..).zip(story.quotes.iter()).filter(|(_, q)| !q.parts.is_empty());
    let quotes = quotes.map(|(i, q)| {
        let more = q.more.as_deref();
        let told = more.map(|m| (m.inside, m.medium.as_deref(), m.when.as_deref()));
        let key = (&*q.parts, &*q.speakers, q.unknown, &*q.cue, &*q.mention, told);
        (key, Item::Quote(QuoteIx(i)), &*q.id)
    });
    repeated(doc, Table::Quotes, quotes, &mut found);
    let claims = (0..).zip(story.claims.iter()).filter(|(_, c)| !c.parts.is_empty());
    let claims = claims.map(|(i, c)| {
        let key = (&*c.parts, c.says.as_deref(), c.by, c.question.as_deref());
        (key, Item::Claim(ClaimIx(i)), &*c.id)
    });
    repeated(doc, Table::Claims, claims, &mut found);
    let mentions = listed_mentions(doc).into_iter();
    let mentions = mentions.map(|(id, person, first, spans)| ((person, spans), first, id));
    repeated(doc, Table::Mentions, mentions, &mut found);
    let embeds = (0..).zip(story.embeds.iter()).filter(|(_, e)| !e.parts.is_empty());
    let embeds = embeds.map(|(i, e)| ((&*e.parts, e.author), Item::Embed(EmbedIx(i)), &*e.id));
    repeated(doc, Table::Embeds, embeds, &mut found);
    found
}

/// Returns the mentions that the file lists, as it orders them at a place.
fn listed_mentions(doc: &Document) -> Vec<(&str, PersonIx, Item, Vec<Span>)> {
    let mut listed: Vec<(&str, PersonIx, Item, Vec<Span>)> = Vec::new();
    let mut known: HashMap<&str, usize> = HashMap::new();
    for (i, mention) in (0..).zip(doc.story.mentions.iter()) {
        let Some(id) = mention.id.as_deref() else { continue };
        let at = *known.entry(id).or_insert(listed.len());
        if at == listed.len() {
            listed.push((id, mention.person, Item::Mention(MentionIx(i)), Vec::new()));
        }
        listed[at].3.push(mention.span);
    }
    listed
}

/// Reports every annotation of a table that is equal to one before it.
fn repeated<'d, K: Hash + Eq>(
    doc: &Document,
    table: Table,
    all: impl Iterator<Item = (K, Item, &'d str)>,
    found: &mut Vec<Repeat>,
) {
    let kind = table.word();
    let all: Vec<_> = all.map(|(key, item, id)| (key, place(doc, item), item, id)).collect();
    // only those that begin where another one does are looked at closely
    let mut starts: Vec<u32> = all.iter().map(|(_, span, ..)| span.start).collect();
    starts.sort_unstable();
    let twice = |at: u32| {
        let first = starts.partition_point(|start| *start < at);
        starts.get(first + 1) == Some(&at)
    };
    let mut seen: HashMap<K, (Span, &str)> = HashMap::new();
    let mut left = EACH;
    for (key, span, item, id) in all.into_iter().filter(|(_, span, ..)| twice(span.start)) {
        let Some((first, first_id)) = seen.get(&key).copied() else {
            seen.insert(key, (span, id));
            continue;
        };
        if left == 0 {
            return;
        }
        left -= 1;
        let what = format!("{kind} {id} says the same of the same words as {kind} {first_id}");
        let earlier = doc.story.text.body_start() + first.range().start;
        let problem = of_item(doc, "duplicate-annotation", Severity::Warning, item, what)
            .hint("Remove one of the two, or say what differs.")
            .also(&doc.story.text, earlier, format!("{kind} {first_id}"));
        found.push((problem, EntryId::new(table, first_id), EntryId::new(table, id)));
    }
}

pub(super) fn name_listed_twice(doc: &Document, found: &mut Vec<Problem>) {
    found.extend(twice_named(doc).into_iter().map(|(problem, _)| problem));
}

/// Returns the edits that leave each name of a person where it stands first.
pub(super) fn list_names_once(doc: &Document) -> Vec<(Problem, Vec<Edit>)> {
    let once = |(problem, person): (Problem, &Person)| {
        let set = PersonChange::Aliases(names_once(person).0);
        (problem, vec![Edit::Person { id: person.id.clone(), set }])
    };
    twice_named(doc).into_iter().map(once).collect()
}

/// Returns every person of a file with people that lists a name twice.
fn twice_named(doc: &Document) -> Vec<(Problem, &Person)> {
    if doc.story.meta.format != formats::native::FORMAT.name {
        return Vec::new();
    }
    let mut found = Vec::new();
    for person in doc.story.people.iter() {
        let (_, Some(again)) = names_once(person) else { continue };
        let what = format!("person {} has the name “{again}” twice", person.id);
        let (text, at) = (&doc.story.text, second_place(doc, &person.id, again));
        let problem = Problem::new("name-listed-twice", Severity::Note, text, at, what);
        found.push((problem.hint("Leave one of them out."), person));
        if found.len() == EACH {
            break;
        }
    }
    found
}

/// Returns the aliases of a person without those that are there before, and the first of these.
fn names_once(person: &Person) -> (Vec<Box<str>>, Option<&str>) {
    let mut seen = HashSet::from([&*person.name]);
    let (mut once, mut again) = (Vec::new(), None);
    for alias in &person.aliases {
        if seen.insert(alias) {
            once.push(alias.clone());
        } else {
            again = again.or(Some(&**alias));
        }
    }
    (once, again)
}

/// Returns where a name stands for the second time among those of a person, as bytes of the file; the
/// start of the file if it is written there in another way.
fn second_place(doc: &Document, id: &str, name: &str) -> Range<usize> {
    let text = &doc.story.text;
    let front = &text.whole()[..text.body_start()];
    let Some(table) = front.find(&format!("people.{id}")) else { return 0..0 };
    let is_whole = |at: &usize| {
        let around = [front[..*at].chars().next_back(), front[at + name.len()..].chars().next()];
        around.iter().all(|c| matches!(c, Some('"' | '\'')))
    };
    let places = front[table..].match_indices(name).map(|(at, _)| table + at);
    let second = places.filter(is_whole).nth(1);
    second.map_or(0..0, |at| at..at + name.len())
}
