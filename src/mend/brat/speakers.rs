//! Who said a quote: brat has no people, but the places where they are named.

use super::lines::Changing;
use super::people::{named_at, named_nowhere, places_of};
use super::{Sort, no_place};
use crate::mend::entries::Value;
use crate::mend::refusal::Refusal;
use crate::story::formats::brat::outline::EventLine;
use crate::story::{Item, Span};

/// The labels of a quote that has a speaker and of one that has none.
const SOURCED: [(&str, &str); 1] = [("Attribution", "Attribution-no-source")];

/// Gives an event another speaker.
pub(super) fn set<'a>(
    changing: &mut Changing<'_, 'a>,
    event: &EventLine<'a>,
    to: Option<&Value>,
) -> Result<(), Refusal> {
    let ids: Vec<&str> = match to {
        None => Vec::new(),
        Some(Value::Words(id)) => vec![id],
        Some(Value::List(ids)) => ids.iter().map(|id| &**id).collect(),
        Some(_) => return Err(no_place("such a speaker")),
    };
    match ids.as_slice() {
        [] => changing.set_role(event, Sort::Speaker, &[]),
        ["unknown"] => {
            relabel(changing, event, true)?;
            changing.set_role(event, Sort::Speaker, &[])
        }
        ["narrator"] => Err(no_place("the writer as the one who makes a claim")),
        [id] => {
            if event.sort == Sort::Unsourced {
                relabel(changing, event, false)?;
            }
            one(changing, event, id)
        }
        ids => several(changing, event, ids),
    }
}

/// Returns where somebody is named nearest to a quote.
fn place(changing: &Changing<'_, '_>, event: &EventLine<'_>, id: &str) -> Result<Span, Refusal> {
    let story = changing.story;
    let quote = (0..story.quotes.len()).find(|at| *story.quotes[*at].id == *event.id);
    let quote = quote.map(|at| Item::Quote(crate::story::QuoteIx(at as u32)));
    let claim = (0..story.claims.len()).find(|at| *story.claims[*at].id == *event.id);
    let item = quote.or(claim.map(|at| Item::Claim(crate::story::ClaimIx(at as u32))));
    nearest(changing, item.map_or(&[][..], |item| story.spans(item)), id)
}

/// Returns where somebody is named nearest to some words, outside them if there is such a place.
pub(super) fn nearest(changing: &Changing<'_, '_>, to: &[Span], id: &str) -> Result<Span, Refusal> {
    let story = changing.story;
    let distance = |span: &Span| {
        let gap = to.iter().map(|part| part.gap(*span)).min().unwrap_or(0);
        (to.iter().any(|part| part.overlaps(*span)), gap, span.start)
    };
    if let Some((_, name)) = changing.new_people.iter().find(|(new, _)| **new == *id) {
        let found = places_of(story.body(), name).min_by_key(distance);
        return found.ok_or_else(|| named_nowhere(name));
    }
    let found = named_at(story, id).into_iter().min_by_key(distance);
    found.ok_or_else(|| no_place(&format!("a speaker who is named nowhere in the article ({id})")))
}

/// Gives an event one speaker, with as few changed lines as can be.
fn one<'a>(
    changing: &mut Changing<'_, 'a>,
    event: &EventLine<'a>,
    id: &str,
) -> Result<(), Refusal> {
    let roles: Vec<_> = event.roles.iter().filter(|role| role.sort == Sort::Speaker).collect();
    let place = place(changing, event, id)?;
    let own = roles.iter().any(|role| changing.is_own(role.id, event));
    if !own && let Some(known) = known(changing, id, place) {
        if let Some((first, others)) = roles.split_first() {
            changing.replace(first.at.clone(), format!("{}:{known}", first.name));
            for role in others {
                changing.drop_role(&role.at);
            }
        } else {
            let (name, _) = changing.names(Sort::Speaker);
            changing.add_role(event, &name, &known);
        }
        return Ok(());
    }
    if !changing.links || !own {
        return changing.set_role(event, Sort::Speaker, &[place]);
    }
    // the words at the old place may say to others who is meant: they stay, and the new ones are linked
    let (name, label) = changing.names(Sort::Speaker);
    let line = if let Some(line) = known(changing, id, place) {
        line
    } else {
        let line = changing.add_span(&label, &[place])?;
        changing.link(&line, id, &[event.id]);
        line
    };
    for role in roles {
        changing.drop_role(&role.at);
        if !changing.keep_name(role.id, event) {
            changing.drop_own(role.id, event);
        }
    }
    changing.add_role(event, &name, &line);
    Ok(())
}

/// Returns a T line of a speaker that names somebody: the one at a place, else the nearest to it.
fn known(changing: &Changing<'_, '_>, id: &str, place: Span) -> Option<String> {
    let story = changing.story;
    let (_, label) = changing.names(Sort::Speaker);
    let own_places = named_at(story, id);
    let names = |span: &Span| own_places.contains(span);
    let lines = changing.outline.spans.iter().filter(|span| span.label == label);
    let own = lines.filter_map(|line| match line.places.as_slice() {
        [one] if names(one) => Some((one.gap(place), *one != place, line.id)),
        _ => None,
    });
    own.min().map(|(.., id)| id.to_owned())
}

/// Gives an event several speakers.
fn several<'a>(
    changing: &mut Changing<'_, 'a>,
    event: &EventLine<'a>,
    ids: &[&str],
) -> Result<(), Refusal> {
    if ids.contains(&"unknown") {
        return Err(no_place("a speaker who is known and one who is not"));
    }
    if event.sort == Sort::Unsourced {
        relabel(changing, event, false)?;
    }
    let (name, label) = changing.names(Sort::Speaker);
    let old: Vec<_> = event.roles.iter().filter(|role| role.sort == Sort::Speaker).collect();
    let mut kept: Vec<&str> = Vec::new();
    for (at, id) in ids.iter().enumerate() {
        let place = place(changing, event, id)?;
        let name = if at == 0 { name.clone() } else { format!("{name}{}", at + 1) };
        let own = old
            .iter()
            .find(|role| changing.outline.span(role.id).is_some_and(|span| span.places == [place]));
        let known = own.map(|role| role.id.to_owned()).or_else(|| known(changing, id, place));
        let line = match known {
            Some(line) => line,
            None => changing.add_span(&label, &[place])?,
        };
        kept.extend(own.map(|role| role.id));
        changing.add_role(event, &name, &line);
    }
    for role in old {
        changing.drop_role(&role.at);
        if !kept.contains(&role.id) {
            changing.drop_own(role.id, event);
        }
    }
    Ok(())
}

/// Gives an event the label of a quote without a speaker, or of one that has one.
fn relabel<'a>(
    changing: &mut Changing<'_, 'a>,
    event: &EventLine<'a>,
    to_unsourced: bool,
) -> Result<(), Refusal> {
    if (event.sort == Sort::Unsourced) == to_unsourced {
        return Ok(());
    }
    let other = SOURCED.iter().find_map(|(with, without)| {
        let (from, to) = if to_unsourced { (with, without) } else { (without, with) };
        (event.label == *from).then_some(*to)
    });
    let Some(label) = other else {
        return Err(no_place("a speaker who is unknown, with the labels of this file"));
    };
    let line = &changing.ann[event.line.clone()];
    let at = event.line.start + line.find('\t').map_or(0, |tab| tab + 1);
    let at = at + changing.ann[at..].find(event.label).unwrap_or(0);
    changing.replace(at..at + event.label.len(), label);
    // the trigger has the label of its event
    let outline = changing.outline;
    let triggers = outline.events.iter().filter(|e| e.trigger == event.trigger).count();
    if let Some(span) =
        outline.span(event.trigger).filter(|s| s.label == event.label && triggers == 1)
    {
        let line = &changing.ann[span.line.clone()];
        let at = span.line.start + line.find('\t').map_or(0, |tab| tab + 1);
        let at = at + changing.ann[at..].find(span.label).unwrap_or(0);
        changing.replace(at..at + span.label.len(), label);
    }
    Ok(())
}
