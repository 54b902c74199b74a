//! Edits that change what names an entry: links, joined and split people, deleting.

use std::collections::HashSet;

use super::{Change, list, new_person, there_is_none, words};
use crate::mend::edit::{EntryId, NewPerson, Table};
use crate::mend::entries::{Value, entries, quotes_of, values};
use crate::mend::refusal::Refusal;
use crate::story::Story;

/// Links a quote and a claim, or unlinks them.
pub(super) fn link(
    story: &Story,
    claim: &str,
    quote: &str,
    is: bool,
) -> Result<Vec<Change>, Refusal> {
    let of = EntryId::new(Table::Claims, claim);
    let found = story.claims.iter().find(|c| &*c.id == claim);
    let mut quotes = quotes_of(story, found.ok_or_else(|| there_is_none(&of))?);
    let at = quotes.iter().position(|id| &**id == quote);
    match (at, is) {
        (None, true) => quotes.push(quote.into()),
        (Some(at), false) => drop(quotes.remove(at)),
        (at, _) => {
            let state = if at.is_some() { "linked" } else { "not linked" };
            let what = format!("{claim} and {quote} are {state} already");
            return Err(Refusal::new(what, "Choose another quote."));
        }
    }
    Ok(vec![Change::Set { of, key: "quotes", to: Some(Value::List(quotes)) }])
}

/// The keys that hold IDs of people, by table.
const PEOPLE_KEYS: [(Table, &[&str]); 5] = [
    (Table::People, &["part_of"]),
    (Table::Quotes, &["speaker", "addressee"]),
    (Table::Claims, &["by", "about"]),
    (Table::Mentions, &["person"]),
    (Table::Embeds, &["author"]),
];

/// Makes one person of two.
pub(super) fn join(story: &Story, keep: &str, gone: &str) -> Result<Vec<Change>, Refusal> {
    let find = |id: &str| {
        let of = EntryId::new(Table::People, id);
        let person = story.people.iter().find(|p| &*p.id == id);
        person.ok_or_else(|| there_is_none(&of))
    };
    let (kept, other) = (find(keep)?, find(gone)?);
    if keep == gone {
        return Err(Refusal::new("these are one person already", "Choose another person."));
    }
    let of = EntryId::new(Table::People, keep);
    let mut changes = Vec::new();
    let mut names: HashSet<&str> = kept.aliases.iter().map(|alias| &**alias).collect();
    names.insert(&kept.name);
    let mut aliases = kept.aliases.to_vec();
    for name in std::iter::once(&other.name).chain(&other.aliases) {
        if names.insert(name) {
            aliases.push(name.clone());
        }
    }
    if aliases.len() > kept.aliases.len() {
        changes.push(Change::Set { of: of.clone(), key: "aliases", to: list(&aliases) });
    }
    let mut takes_over = |key: &'static str, own: Option<&str>, others: Option<&str>| {
        if let (None, Some(others)) = (own, others) {
            let to = words(Some(others));
            changes.push(Change::Set { of: of.clone(), key, to });
        }
    };
    takes_over("role", kept.role.as_deref(), other.role.as_deref());
    takes_over("affiliation", kept.affiliation.as_deref(), other.affiliation.as_deref());
    changes.extend(renamed(story, gone, keep, &|_| true));
    changes.push(Change::Remove { of: EntryId::new(Table::People, gone) });
    Ok(changes)
}

/// Returns the changes by which entries name another person.
fn renamed(
    story: &Story,
    from: &str,
    to: &str,
    concerns: &dyn Fn(&EntryId) -> bool,
) -> Vec<Change> {
    let mut changes = Vec::new();
    for (table, keys) in PEOPLE_KEYS {
        let mut seen = HashSet::new();
        for of in entries(story, table) {
            let own = table == Table::People && *of.id == *from;
            if own || !concerns(&of) || !seen.insert(of.clone()) {
                continue;
            }
            for (key, value) in values(story, &of).unwrap_or_default() {
                if !keys.contains(&key) {
                    continue;
                }
                // nobody is part of oneself
                let to_itself = key == "part_of" && *of.id == *to;
                let value = match value {
                    Value::Words(id) if *id == *from => {
                        (!to_itself).then(|| Value::Words(to.into()))
                    }
                    Value::List(ids) if ids.iter().any(|id| **id == *from) => {
                        let mut list: Vec<Box<str>> = Vec::new();
                        for id in ids {
                            let id = if *id == *from { to.into() } else { id };
                            if !list.contains(&id) {
                                list.push(id);
                            }
                        }
                        Some(Value::List(list))
                    }
                    _ => continue,
                };
                changes.push(Change::Set { of: of.clone(), key, to: value });
            }
        }
    }
    changes
}

/// Makes two people of one.
pub(super) fn split(
    story: &Story,
    from: &str,
    person: &NewPerson,
    quotes: &[Box<str>],
) -> Result<Vec<Change>, Refusal> {
    let new = new_person(story, person)?;
    let to = new.of().id.clone();
    let own = |quote: &str| {
        let quote = story.quotes.iter().find(|q| &*q.id == quote);
        quote.is_some_and(|q| q.speakers.iter().any(|p| &*story.person(*p).id == from))
    };
    if quotes.is_empty() || !quotes.iter().all(|quote| own(quote)) {
        let what = format!("not all of these quotes are {from}’s");
        return Err(Refusal::new(what, "Choose quotes of the person to be split."));
    }
    let concerns = |of: &EntryId| match of.table {
        Table::Quotes => quotes.contains(&of.id),
        // a claim goes along if all its quotes do
        Table::Claims => {
            let claim = story.claims.iter().find(|c| c.id == of.id);
            let of_claim = claim.map(|claim| quotes_of(story, claim)).unwrap_or_default();
            !of_claim.is_empty() && of_claim.iter().all(|quote| quotes.contains(quote))
        }
        _ => false,
    };
    let mut changes = vec![new];
    let moved = renamed(story, from, &to, &concerns).into_iter();
    changes.extend(moved.filter(|c| matches!(c, Change::Set { key: "speaker" | "by", .. })));
    Ok(changes)
}

/// Takes an entry out, and every reference to it.
pub(super) fn delete(story: &Story, of: &EntryId) -> Result<Vec<Change>, Refusal> {
    values(story, of).ok_or_else(|| there_is_none(of))?;
    let mut changes = Vec::new();
    if of.table == Table::Quotes {
        for claim in story.claims.iter() {
            let Some(quotes) = &claim.quotes else { continue };
            let ids = quotes.iter().map(|quote| story.quote(*quote).id.clone());
            let left: Vec<Box<str>> = ids.filter(|id| *id != of.id).collect();
            if left.len() < quotes.len() {
                let of = EntryId::new(Table::Claims, claim.id.clone());
                changes.push(Change::Set { of, key: "quotes", to: Some(Value::List(left)) });
            }
        }
        for quote in story.quotes.iter() {
            let outer = quote.more.as_ref().and_then(|more| more.inside);
            if outer.is_some_and(|outer| story.quote(outer).id == of.id) {
                let of = EntryId::new(Table::Quotes, quote.id.clone());
                changes.push(Change::Set { of, key: "inside", to: None });
            }
        }
    }
    changes.push(Change::Remove { of: of.clone() });
    Ok(changes)
}
