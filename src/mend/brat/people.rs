//! Who is who: brat has no people, but the places where they are named, and lines that say that two
//! places name the same person.

use std::collections::HashSet;

use super::lines::Changing;
use super::{Sort, no_place};
use crate::mend::edit::Table;
use crate::mend::entries::{Value, Values};
use crate::mend::refusal::Refusal;
use crate::mend::step::Change;
use crate::story::formats::brat::outline::EventLine;
use crate::story::text::fold::fold;
use crate::story::{Mention, Person, Span, Story};

/// Makes the changes of people; returns those that are left. People who are not in the file yet are
/// where their names stand in the article.
pub(super) fn take<'c>(
    changing: &mut Changing<'_, '_>,
    changes: &'c [Change],
) -> Result<Vec<&'c Change>, Refusal> {
    let (of_people, mut others): (Vec<&Change>, Vec<&Change>) =
        changes.iter().partition(|change| change.of().table == Table::People);
    let gone = of_people.iter().find_map(|change| match change {
        Change::Remove { of } => Some(&*of.id),
        _ => None,
    });
    for change in of_people {
        match (change, gone) {
            // two people are one: every quote of the one who goes is one of the other's by that
            (Change::Set { of, key: "aliases", .. }, Some(gone)) => {
                join(changing, &of.id, gone)?;
                others.clear();
            }
            (_, Some(_)) | (Change::Remove { .. }, None) => {}
            (Change::Set { of, key: "aliases", to }, None) => {
                aliases(changing, &of.id, to.as_ref())?;
            }
            (Change::Insert { of, values }, None) if !others.is_empty() => {
                changing.new_people.push((of.id.clone(), name_of(values)?));
            }
            (Change::Insert { .. }, None) => {
                return Err(no_place("a person whom no quote is by"));
            }
            (Change::Set { key, .. }, None) => {
                return Err(no_place(&format!("the {key} of a person")));
            }
        }
    }
    Ok(others)
}

/// Returns the name of a new person, who has nothing else that brat has no place for.
fn name_of(values: &Values) -> Result<Box<str>, Refusal> {
    let mut name = None;
    for (key, value) in values {
        match (*key, value) {
            ("name", Value::Words(words)) => name = Some(words.clone()),
            ("kind", _) => {}
            (key, _) => return Err(no_place(&format!("the {key} of a person"))),
        }
    }
    name.ok_or_else(|| no_place("a person without a name"))
}

/// Returns where somebody is named: where nobody else is named by the same words, if there are such places;
/// else where the full name stands, as within a list of people.
pub(super) fn named_at(story: &Story, id: &str) -> Vec<Span> {
    let is_own = |mention: &&Mention| *story.person(mention.person).id == *id;
    let own: Vec<Span> = story.mentions.iter().filter(is_own).map(|m| m.span).collect();
    let shared: HashSet<Span> =
        story.mentions.iter().filter(|m| !is_own(m)).map(|m| m.span).collect();
    let alone: Vec<Span> = own.iter().copied().filter(|span| !shared.contains(span)).collect();
    if !alone.is_empty() {
        return alone;
    }
    let name = story.people.iter().find(|person| *person.id == *id).map(|person| &*person.name);
    let in_full: Vec<Span> =
        name.into_iter().flat_map(|name| places_of(story.body(), name)).collect();
    if own.is_empty() || in_full.is_empty() { own } else { in_full }
}

/// Says that two people are one.
fn join(changing: &mut Changing<'_, '_>, keep: &str, gone: &str) -> Result<(), Refusal> {
    let (one, other) = (line_of(changing, keep)?, line_of(changing, gone)?);
    changing.add(format!("*\tEquiv {one} {other}"));
    Ok(())
}

/// Gives a person further names, each where it stands in the article.
fn aliases(changing: &mut Changing<'_, '_>, id: &str, to: Option<&Value>) -> Result<(), Refusal> {
    let story = changing.story;
    let all: &[Box<str>] = match to {
        Some(Value::List(all)) => all,
        _ => &[],
    };
    let person = story.people.iter().find(|person| &*person.id == id);
    let now = person.map_or(&[][..], |person| &person.aliases);
    if now.iter().any(|alias| !all.contains(alias)) {
        return Err(no_place("a name that is taken away from a person: the article prints it"));
    }
    for alias in all.iter().filter(|alias| !now.contains(alias)) {
        if let Some(other) = story.people.iter().find(|one| &*one.id != id && has(one, alias)) {
            let what = format!("{alias} is the name of {} already", other.id);
            return Err(Refusal::new(what, "Join the two, if they are one person."));
        }
        let place = places_of(story.body(), alias).next();
        let place = place.ok_or_else(|| named_nowhere(alias))?;
        let (_, label) = changing.names(Sort::Speaker);
        let known = changing.outline.spans.iter();
        let known = known.filter(|span| span.label == label && span.places == [place]);
        let known = known.map(|span| span.id.to_owned()).next();
        let one = line_of(changing, id)?;
        let other = match known {
            Some(line) => line,
            None => changing.add_span(&label, &[place])?,
        };
        changing.add(format!("*\tEquiv {one} {other}"));
    }
    Ok(())
}

/// Returns a T line that names somebody: the first in the article, a new one if there is none.
fn line_of(changing: &mut Changing<'_, '_>, id: &str) -> Result<String, Refusal> {
    let story = changing.story;
    let own = named_at(story, id);
    let (_, label) = changing.names(Sort::Speaker);
    let lines = changing.outline.spans.iter().filter(|span| span.label == label);
    let named = lines.filter(|line| matches!(line.places[..], [one] if own.contains(&one)));
    if let Some(line) = named.min_by_key(|line| line.places[0].start) {
        return Ok(line.id.to_owned());
    }
    match own.first() {
        Some(place) => changing.add_span(&label, &[*place]),
        None => Err(named_nowhere(id)),
    }
}

impl<'a> Changing<'_, 'a> {
    /// Links the T line of a speaker to another one of the same person, if there is one; returns whether
    /// there is. What `id` stands for may be new.
    pub(super) fn link(&mut self, id: &str, person: &str, but: &[&str]) -> bool {
        let story = self.story;
        let own = named_at(story, person);
        let is_used = |line: &str| {
            let mut events = self.outline.events.iter().filter(|event| !but.contains(&event.id));
            events.any(|event| event.roles.iter().any(|role| role.id == line))
        };
        let lines = self.outline.spans.iter().filter(|line| line.id != id && is_used(line.id));
        let mut named = lines.filter(|line| matches!(line.places[..], [one] if own.contains(&one)));
        let Some(other) = named.next().map(|line| line.id) else { return false };
        self.add(format!("*\tEquiv {id} {other}"));
        true
    }

    /// Keeps the T line of a speaker when its event goes, linked to another one of the same person, who is
    /// named in full only there; returns false if there is no other one.
    pub(super) fn keep_name(&mut self, id: &str, event: &EventLine<'a>) -> bool {
        let story = self.story;
        let Some(line) = self.outline.span(id).filter(|_| self.is_own(id, event)) else {
            return false;
        };
        let [place] = line.places[..] else { return false };
        let named: Vec<&str> = story
            .mentions
            .iter()
            .filter(|mention| mention.span == place)
            .map(|mention| &*story.person(mention.person).id)
            .collect();
        matches!(named[..], [person] if self.link(id, person, &[event.id]))
    }
}

/// Refuses somebody whom the article does not name.
pub(super) fn named_nowhere(name: &str) -> Refusal {
    no_place(&format!("a name that stands nowhere in the article ({name})"))
}

/// Returns where a name stands in a text, as whole words.
pub(super) fn places_of<'t>(body: &'t str, name: &'t str) -> impl Iterator<Item = Span> + 't {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let (first, last) = (name.chars().next(), name.chars().next_back());
    let found = body.match_indices(name).filter(move |(at, _)| {
        let (before, after) = (&body[..*at], &body[at + name.len()..]);
        let joined = is_word(first) && is_word(before.chars().next_back());
        let goes_on = is_word(last) && is_word(after.chars().next());
        // scripts without blanks between words have letters on both sides of every name
        !name.is_ascii() || (!joined && !goes_on)
    });
    found.filter(|_| !name.is_empty()).map(|(at, name)| Span::of(at..at + name.len()))
}

/// Returns a story with the people whom changes put in, to whom an edit may refer.
pub(in crate::mend) fn with_new_people(story: &Story, changes: &[Change]) -> Story {
    let mut story = story.clone();
    let mut people = story.people.to_vec();
    for change in changes {
        if let Change::Insert { of, values } = change
            && of.table == Table::People
            && let Ok(name) = name_of(values)
        {
            people.push(Person { id: of.id.clone(), name, ..Person::default() });
        }
    }
    story.people = people.into();
    story
}

/// Refuses changes of people that the file does not say after them.
pub(in crate::mend) fn check(old: &Story, new: &Story, changes: &[Change]) -> Result<(), Refusal> {
    let find = |id: &str| old.people.iter().find(|person| &*person.id == id);
    let gone = changes.iter().find_map(|change| match change {
        Change::Remove { of } if of.table == Table::People => find(&of.id),
        _ => None,
    });
    for change in changes.iter().filter(|change| change.of().table == Table::People) {
        let names: Vec<&str> = match change {
            Change::Set { of, key: "aliases", to: Some(Value::List(all)) } => {
                let own = find(&of.id).map(|person| &*person.name);
                let others = gone.map(|gone| &*gone.name);
                own.into_iter().chain(others).chain(all.iter().map(|alias| &**alias)).collect()
            }
            Change::Insert { values, .. } => match values.iter().find(|(key, _)| *key == "name") {
                Some((_, Value::Words(name))) => vec![name],
                _ => continue,
            },
            _ => continue,
        };
        let is_new = matches!(change, Change::Insert { .. });
        let before = |person: &Person| old.people.iter().any(|one| one.name == person.name);
        let fits = |person: &&Person| {
            names.iter().all(|name| has(person, name)) && !(is_new && before(person))
        };
        if !new.people.iter().any(|person| fits(&person)) {
            let what = format!("{} would not be read as one person", names.join(", "));
            return Err(Refusal::new(what, "Save the story as a .story beside it."));
        }
    }
    Ok(())
}

/// Returns true if a person is called so.
fn has(person: &Person, name: &str) -> bool {
    let name = fold(name);
    fold(&person.name) == name || person.aliases.iter().any(|alias| fold(alias) == name)
}
