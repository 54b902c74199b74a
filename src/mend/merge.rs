//! An edit made on another version of the story, where both may have changed the same thing.

use std::collections::HashMap;

use super::edit::{EntryId, Table};
use super::entries::{Value, Values, values};
use super::proposals::ids::next_id;
use super::refusal::Refusal;
use super::step::Change;
use crate::story::Story;

/// A change, and the value that it replaced.
#[derive(Clone, Debug)]
pub(super) struct Made {
    pub change: Change,
    /// The value of the key before.
    pub before: Option<Value>,
    /// The values of an entry that was taken out.
    pub removed: Values,
}

/// Returns a change as it is to be made on another version of the story; `None` if that has it
/// already.
pub(super) fn merged(
    theirs: &Story,
    made: &Made,
    renamed: &mut HashMap<EntryId, Box<str>>,
) -> Result<Option<Change>, Refusal> {
    let mut change = made.change.clone();
    rename(&mut change, renamed);
    let of = change.of().clone();
    let now = values(theirs, &of);
    match &change {
        Change::Set { key, to, .. } => {
            let Some(now) = now else {
                return Err(both(&of, "taken it out"));
            };
            let now = now.into_iter().find(|(k, _)| k == key).map(|(_, value)| value);
            if now == *to && *key != "form" {
                return Ok(None);
            }
            if now != made.before {
                return Err(both(&of, &format!("changed its {key}")));
            }
        }
        Change::Insert { values, .. } => {
            if now.as_ref() == Some(values) {
                return Ok(None);
            }
            if now.is_some() {
                let id = next_id(theirs, of.table, &[]);
                renamed.insert(of, id.clone());
                if let Change::Insert { of, .. } = &mut change {
                    of.id = id;
                }
            }
        }
        Change::Remove { .. } => match now {
            None => return Ok(None),
            Some(now) if now != made.removed => return Err(both(&of, "changed it")),
            Some(_) => {}
        },
    }
    Ok(Some(change))
}

fn both(of: &EntryId, theirs: &str) -> Refusal {
    let what = format!("{of}: another program has {theirs} meanwhile");
    Refusal::new(what, "Look at that version, and make this edit again if it is still right.")
}

/// Puts the new IDs of entries into a change.
fn rename(change: &mut Change, renamed: &HashMap<EntryId, Box<str>>) {
    if renamed.is_empty() {
        return;
    }
    let new = |table: Table, id: &mut Box<str>| {
        if let Some(new) = renamed.get(&EntryId::new(table, id.clone())) {
            *id = new.clone();
        }
    };
    let value = |key: &str, value: &mut Value| {
        let table = match key {
            "speaker" | "addressee" | "by" | "about" | "person" | "author" | "part_of" => {
                Table::People
            }
            "quotes" | "inside" => Table::Quotes,
            "evidence" => Table::Sources,
            _ => return,
        };
        match value {
            Value::Words(id) => new(table, id),
            Value::List(ids) => ids.iter_mut().for_each(|id| new(table, id)),
            Value::Evidence(all) => all.iter_mut().for_each(|one| new(table, &mut one.source)),
            _ => {}
        }
    };
    match change {
        Change::Set { of, key, to } => {
            new(of.table, &mut of.id);
            if let Some(to) = to {
                value(key, to);
            }
        }
        Change::Insert { values, .. } => values.iter_mut().for_each(|(key, v)| value(key, v)),
        Change::Remove { of } => new(of.table, &mut of.id),
    }
}
