//! The rows of the list of what is left: the questions of an item that are not decided are one row, and
//! so are those whose answers are stale. What is counted are the lines.

use super::{Gate, GateLine, GateLineKind};
use crate::review::Axis;

/// Lines of one item that are one row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Undecided,
    Stale,
}

impl Gate {
    /// Returns the rows of the list: one for each item and kind of work, in the order of the lines.
    pub fn rows(&self) -> Vec<GateLine> {
        let mut rows: Vec<(GateLine, Vec<&GateLine>)> = Vec::new();
        let mut firsts = std::collections::HashMap::new();
        for line in &self.lines {
            let group = group(line);
            let first = group.map(|group| {
                *firsts.entry((group as usize, line.id.as_ref())).or_insert(rows.len())
            });
            match first.and_then(|first| rows.get_mut(first)) {
                Some((_, all)) => all.push(line),
                None => rows.push((line.clone(), vec![line])),
            }
        }
        let row = |(first, all): (GateLine, Vec<&GateLine>)| match all.as_slice() {
            [] | [_] => first,
            all => GateLine { axis: None, what: words(&first, all), ..first },
        };
        rows.into_iter().map(row).collect()
    }
}

/// Returns which lines of its item a line is one row with.
const fn group(line: &GateLine) -> Option<Group> {
    match (line.axis, line.kind) {
        (Some(_), GateLineKind::Wording | GateLineKind::Undecided) => Some(Group::Undecided),
        (Some(_), GateLineKind::Stale) => Some(Group::Stale),
        _ => None,
    }
}

/// Returns the message of several lines: the questions with what is said of all of them, as in
/// `quotes.q1: not decided: wording, context, attribution`. Narrow screens cut off the end.
fn words(first: &GateLine, all: &[&GateLine]) -> String {
    let item = first.id.as_ref().map(|id| format!("{id}: ")).unwrap_or_default();
    let mut said: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in all {
        let word = line.axis.map_or("", Axis::word);
        let what = line.what.strip_prefix(&item).unwrap_or(&line.what);
        let what = what.strip_prefix(word).and_then(|what| what.strip_prefix(" is "));
        let what = what.unwrap_or(&line.what);
        match said.iter_mut().find(|(other, _)| *other == what) {
            Some((_, axes)) => axes.push(word),
            None => said.push((what, vec![word])),
        }
    }
    let one = |(what, axes): (&str, Vec<&str>)| match axes.as_slice() {
        [axis] => format!("{axis} is {what}"),
        axes => match what.split_once(": ") {
            Some((state, why)) => format!("{state}: {}: {why}", axes.join(", ")),
            None => format!("{what}: {}", axes.join(", ")),
        },
    };
    item + &said.into_iter().map(one).collect::<Vec<_>>().join("; ")
}
