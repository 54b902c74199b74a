//! What every reader of JSON needs: spans by their keys, and IDs that are made up.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::value::RawValue;

use super::{Record, Region};
use crate::story::formats::json_values::{count, keys, place, scalar};
use crate::story::marks::rules::Rule;

/// The names that tools have for the start of a span.
pub const STARTS: [&str; 4] = ["start", "start_offset", "begin", "startOffset"];

/// The names that tools have for its end.
pub const ENDS: [&str; 4] = ["end", "end_offset", "stop", "endOffset"];

/// Returns the value of the first of some keys that an object has.
pub fn first_of<'t, const N: usize>(object: &'t str, wanted: [&str; N]) -> Option<&'t RawValue> {
    keys(object, wanted).into_iter().flatten().next()
}

/// Returns the range of an object with a start and an end; `None` if they are no numbers, or the end is
/// before the start.
pub fn range(object: &str) -> Option<Range<u32>> {
    let start = count(first_of(object, STARTS))?;
    let end = count(first_of(object, ENDS))?;
    (start <= end).then_some(start..end)
}

/// Returns true if an object has a start.
pub fn has_start(object: &str) -> bool {
    first_of(object, STARTS).is_some()
}

impl<'t> Record<'t> {
    /// Adds a region; without a range it is reported, and stays without a place.
    pub fn region(&mut self, region: Region<'t>) {
        if region.stretches.is_empty() {
            let what = format!("{} has no start and end that are numbers", region.id);
            let hint = "Write a start and an end from 0 on, the start first.";
            self.report(Rule::BrokenLine, region.at.clone(), what, hint);
        }
        if self.regions.len() < MANY
            && self.regions.iter().any(|other| !region.id.is_empty() && other.id == region.id)
        {
            let what = format!("the ID {} is used above already", region.id);
            let hint = "Give one of the two another ID; references to it mean the first.";
            self.report(Rule::DuplicateId, region.at.clone(), what, hint);
        }
        self.regions.push(region);
    }
}

/// Above so many regions duplicate IDs are not looked for here.
const MANY: usize = 2_000;

/// Returns the ID of an object, or one that is made up of a letter and a number from 1.
pub fn id_of<'t>(value: Option<&'t RawValue>, (letter, at): (&str, usize)) -> Cow<'t, str> {
    scalar(value)
        .filter(|id| !id.is_empty())
        .unwrap_or_else(|| format!("{letter}{}", at + 1).into())
}

/// Returns where a value is in the text of its file.
pub fn at(whole: &str, value: &RawValue) -> Range<usize> {
    place(whole, value.get())
}
