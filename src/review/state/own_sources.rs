//! The sources that reviewers bring along: two that have the same ID are told apart.
//!
//! Earlier versions numbered them (`km.1`), so a reviewer on two computers could give two sources one
//! ID, and a decision would rest on whichever came first. Here each keeps what was meant: a line of a
//! journal means the source that was brought along before it in the same journal.

use std::collections::HashMap;

use crate::review::event::{Event, EventKind, EvidenceRef, ReviewerSource};

/// A source as it was brought along.
struct Brought {
    /// Who, and the ID of the event.
    who: Box<str>,
    event: Box<str>,
    at: Box<str>,
    own: ReviewerSource,
    /// The ID that is its alone.
    unique: Box<str>,
}

/// Gives every source that a reviewer brought along an ID of its own, and puts it wherever the
/// source is cited.
pub(super) fn tell_apart(journals: &mut [Vec<Event>]) {
    let brought = brought(journals);
    if brought.iter().all(|one| one.unique == one.own.id) {
        return;
    }
    let mut of_id: HashMap<Box<str>, Vec<usize>> = HashMap::new();
    for (at, one) in brought.iter().enumerate() {
        of_id.entry(one.own.id.clone()).or_default().push(at);
    }
    for events in journals {
        // what an ID means from here on in this journal
        let mut here: HashMap<Box<str>, usize> = HashMap::new();
        for event in events {
            if let EventKind::Evidence { own: Some(own), .. } = &event.what {
                let same =
                    |at: &&usize| brought[**at].who == event.who && brought[**at].event == event.id;
                let this = of_id.get(&own.id).and_then(|all| all.iter().find(same));
                if let Some(this) = this {
                    here.insert(own.id.clone(), *this);
                }
            }
            let at = event.at.clone();
            let meant = |id: &str| {
                let all = of_id.get(id)?;
                let earlier = all.iter().rev().find(|one| brought[**one].at <= at);
                let one = here.get(id).or(earlier).or(all.first())?;
                Some(brought[*one].unique.clone())
            };
            rename(event, &meant);
        }
    }
}

/// Puts the IDs that `meant` returns in the place of those of an event.
fn rename(event: &mut Event, meant: &dyn Fn(&str) -> Option<Box<str>>) {
    let set = |cited: &mut EvidenceRef| {
        if let Some(id) = meant(&cited.source) {
            cited.source = id;
        }
    };
    match &mut event.what {
        EventKind::Decide { evidence, .. } => evidence.iter_mut().for_each(set),
        EventKind::Evidence { cited, own } => {
            set(cited);
            if let Some(own) = own
                && let Some(id) = meant(&own.id)
            {
                own.id = id;
            }
        }
        _ => {}
    }
}

/// Returns the sources that were brought along, by time, each once.
fn brought(journals: &[Vec<Event>]) -> Vec<Brought> {
    let mut all: Vec<Brought> = Vec::new();
    for event in journals.iter().flatten() {
        let EventKind::Evidence { own: Some(own), .. } = &event.what else { continue };
        if !all.iter().any(|one| one.who == event.who && one.event == event.id) {
            all.push(Brought {
                who: event.who.clone(),
                event: event.id.clone(),
                at: event.at.clone(),
                own: own.clone(),
                unique: own.id.clone(),
            });
        }
    }
    all.sort_by(|a, b| (&a.at, &a.event, &a.who).cmp(&(&b.at, &b.event, &b.who)));
    for at in 0..all.len() {
        let one = &all[at];
        let is_own = one.own.id.strip_prefix(&*one.who).is_some_and(|rest| rest.starts_with('.'));
        let id =
            if is_own { one.own.id.clone() } else { format!("{}.{}", one.who, one.own.id).into() };
        // the same source, brought along again under its ID, is one source
        let clash = |id: &str, other: &Brought| *other.unique == *id && other.own != one.own;
        let mut unique = id.clone();
        let mut number = 2;
        while all[..at].iter().any(|other| clash(&unique, other)) {
            unique = format!("{id}~{number}").into();
            number += 1;
        }
        all[at].unique = unique;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::event::{CountingStamps, Draft, EventOrigin, ItemId, stamped};
    use crate::review::{Record, Value};

    /// Makes the events of one computer: a source, then a decision on it.
    fn computer(who: &str, id: &str, title: &str, stamps: &mut CountingStamps) -> Vec<Event> {
        let cited = EvidenceRef { source: id.into(), ..EvidenceRef::default() };
        let own = ReviewerSource { id: id.into(), title: title.into(), url: None };
        let draft = |what| Draft {
            item: ItemId::parse("claims.c1"),
            seen: None,
            what,
            via: EventOrigin::Key,
        };
        let evidence = EventKind::Evidence { cited: cited.clone(), own: Some(own) };
        let value = Value::Supported;
        let decide = EventKind::Decide { value, evidence: vec![cited], note: None };
        stamped(vec![draft(evidence), draft(decide)], who, stamps)
    }

    /// Returns for each decision the title of the source that it rests on.
    fn titles(record: &Record) -> Vec<String> {
        let title = |cited: &EvidenceRef| {
            let own = record.added_sources().find(|one| one.own.id == cited.source);
            own.map_or("?".to_owned(), |one| one.own.title.to_string())
        };
        let entries = record.entries().iter();
        let cited = entries.filter_map(|entry| match &entry.event.what {
            EventKind::Decide { evidence, .. } => Some(title(&evidence[0])),
            _ => None,
        });
        cited.collect()
    }

    #[test]
    fn two_sources_with_one_id_stay_two() {
        let mut stamps = CountingStamps::default();
        let desk = computer("km", "km.1", "Протокол", &mut stamps);
        // the laptop decided last, so time alone would name its source for both
        let laptop = computer("km", "km.1", "議事録", &mut stamps);
        for journals in [vec![desk.clone(), laptop.clone()], vec![laptop.clone(), desk.clone()]] {
            assert_eq!(titles(&Record::of(journals)), ["Протокол", "議事録"]);
        }
        // the clock of the laptop is an hour ahead, and the desk decides after it
        let (mut source, decided) = (laptop.clone(), desk.clone());
        source[0].at = "2026-01-01T00:00:01Z".into();
        let mixed = Record::of(vec![decided, source]);
        assert_eq!(titles(&mixed), ["Протокол", "議事録"]);
    }

    #[test]
    fn nobody_gives_a_source_the_name_of_anothers() {
        let mut stamps = CountingStamps::default();
        let km = computer("km", "km.1", "Minutes", &mut stamps);
        let rb = computer("rb", "km.1", "A blog", &mut stamps);
        let posing = computer("rb", "minutes", "A blog", &mut stamps);
        let record = Record::of(vec![km, [rb, posing].concat()]);
        assert_eq!(titles(&record), ["Minutes", "A blog", "A blog"]);
        let ids: Vec<&str> = record.added_sources().map(|one| &*one.own.id).collect();
        assert_eq!(ids, ["km.1", "rb.km.1", "rb.minutes"]);
    }

    #[test]
    fn the_copy_of_a_journal_brings_no_source_along_twice() {
        let mut stamps = CountingStamps::default();
        let km = computer("km", "km.1", "Minutes", &mut stamps);
        let record = Record::of(vec![km.clone(), km]);
        assert_eq!(record.added_sources().count(), 1);
        assert_eq!(titles(&record), ["Minutes"]);
    }
}
