//! What an edit did, in words, and the lines of the file that it changed.

use similar::DiffTag;

use super::edit::{EntryId, NewEvidence};
use super::entries::{PARTS, Value, Values};
use super::step::Change;
use crate::story::text::{common_end, common_start};
use crate::story::{Span, Stance, Story};

/// What an edit did to an entry, for the journal of a reviewer and for the screen (unsanitised).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The entry.
    pub entry: EntryId,
    /// What was changed: a key, `words` for which words it is about, `new` or `deleted`.
    pub what: Box<str>,
    /// The value before: IDs as they are, words of the article for places; empty for none.
    pub from: Box<str>,
    /// The value after.
    pub to: Box<str>,
}

/// A line of the file that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedLine {
    /// Its number, from 1: among the old lines for one that goes, else among the new.
    pub line: usize,
    /// True for a line that is added.
    pub added: bool,
    /// The line without its end (unsanitised).
    pub text: String,
}

/// Says what a change does.
pub(super) fn told(story: &Story, change: &Change, before: &Values) -> Told {
    let get = |of: &Values, key: &str| of.iter().find(|(k, _)| *k == key).map(|(_, v)| v.clone());
    let summary = |of: &Values| get(of, PARTS).or(get(of, "name")).or(get(of, "title"));
    let words =
        |value: Option<Value>| value.map_or_else(Box::default, |value| shown(story, &value));
    let (what, from, to) = match change {
        Change::Set { key, to, .. } => {
            let what = if *key == PARTS { "words" } else { *key };
            (what, words(get(before, key)), words(to.clone()))
        }
        Change::Insert { values, .. } => ("new", Box::default(), words(summary(values))),
        Change::Remove { .. } => ("deleted", words(summary(before)), Box::default()),
    };
    Told { entry: change.of().clone(), what: what.into(), from, to }
}

/// Returns a value in words.
fn shown(story: &Story, value: &Value) -> Box<str> {
    let of_spans = |spans: &[Span]| {
        let words: Vec<&str> = spans.iter().filter_map(|s| story.body().get(s.range())).collect();
        words.join(" … ")
    };
    let words = match value {
        Value::Words(words) => words.to_string(),
        Value::List(list) if list.is_empty() => "none".to_owned(),
        Value::List(list) => list.join(", "),
        Value::Parts(spans) | Value::Places(spans) => of_spans(spans),
        Value::Flag(flag) => flag.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Evidence(all) => {
            let one = |evidence: &NewEvidence| {
                let stance = evidence.stance.map(Stance::word);
                let parts = [Some(&*evidence.source), evidence.locator.as_deref(), stance];
                parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
            };
            all.iter().map(one).collect::<Vec<_>>().join("; ")
        }
    };
    words.into()
}

/// Returns the lines in which two texts differ.
pub(super) fn changed_lines(old: &str, new: &str) -> Vec<ChangedLine> {
    if old == new {
        return Vec::new();
    }
    // what both begin with is left out: only the rest is compared line by line
    let same = common_start(old.as_bytes(), new.as_bytes());
    let from = memchr::memrchr(b'\n', &old.as_bytes()[..same]).map_or(0, |at| at + 1);
    let skipped = memchr::memchr_iter(b'\n', &old.as_bytes()[..from]).count();
    let (old, new) = (&old[from..], &new[from..]);
    let end = common_end(old.as_bytes(), new.as_bytes());
    let cut = |text: &'_ str| {
        let at = text.len() - end;
        memchr::memchr(b'\n', &text.as_bytes()[at..]).map_or(text.len(), |n| at + n + 1)
    };
    let (old, new) = (&old[..cut(old)], &new[..cut(new)]);
    let (before, after): (Vec<&str>, Vec<&str>) =
        (old.split_inclusive('\n').collect(), new.split_inclusive('\n').collect());
    let ops = similar::capture_diff_slices(similar::Algorithm::Myers, &before, &after);
    let mut changed = Vec::new();
    for op in ops.iter().filter(|op| op.tag() != DiffTag::Equal) {
        for (range, lines, added) in
            [(op.old_range(), &before, false), (op.new_range(), &after, true)]
        {
            changed.extend(range.map(|at| {
                let text = lines[at].trim_end_matches(['\r', '\n']).to_owned();
                ChangedLine { line: skipped + at + 1, added, text }
            }));
        }
    }
    changed
}
