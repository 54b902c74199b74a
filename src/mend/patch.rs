//! A change of a text, as stretches that others take the place of.

use std::ops::Range;

use crate::story::text::{ceil_border, common_end, common_start, floor_border};

/// A stretch of a text, and what takes its place.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Hunk {
    /// Where it begins, in bytes of the text before the change.
    pub at: usize,
    /// What stands there.
    pub old: Box<str>,
    /// What takes its place.
    pub new: Box<str>,
}

/// A change of a text: its hunks by place, none overlapping another.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Patch {
    hunks: Vec<Hunk>,
}

impl Patch {
    /// Makes a patch of ranges of a text and what takes their places; what is put in at one place
    /// stands there in the order given. `None` if two ranges overlap or one is none of the text.
    pub fn of(text: &str, mut changes: Vec<(Range<usize>, String)>) -> Option<Self> {
        changes.sort_by_key(|(range, _)| (range.start, range.end));
        let mut hunks: Vec<Hunk> = Vec::new();
        let mut end = 0;
        for (range, new) in changes {
            let old = text.get(range.clone()).filter(|_| range.start >= end)?;
            end = range.end;
            if *old != *new {
                hunks.push(Hunk { at: range.start, old: old.into(), new: new.into() });
            }
        }
        Some(Self { hunks })
    }

    /// Makes the patch that turns one text into another: one hunk, without what both begin and end
    /// with.
    pub fn between(old: &str, new: &str) -> Self {
        let start = floor_border(old, common_start(old.as_bytes(), new.as_bytes()));
        let same = common_end(&old.as_bytes()[start..], &new.as_bytes()[start..]);
        let end = ceil_border(old, old.len() - same);
        let to = new.len() - (old.len() - end);
        Self::of(old, vec![(start..end, new[start..to].to_owned())]).unwrap_or_default()
    }

    /// Returns the hunks by place.
    pub fn hunks(&self) -> &[Hunk] {
        &self.hunks
    }

    /// Returns the bytes of the text from the first hunk to the last; `None` if there is none.
    pub(super) fn range(&self) -> Option<Range<usize>> {
        let (first, last) = (self.hunks.first()?, self.hunks.last()?);
        Some(first.at..last.at + last.old.len())
    }

    /// Returns true if it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.hunks.is_empty()
    }

    /// Returns a text with the change made; `None` if it is not the text that it was made for.
    pub fn apply(&self, text: &str) -> Option<String> {
        let longer: usize = self.hunks.iter().map(|hunk| hunk.new.len()).sum();
        let mut out = String::with_capacity(text.len() + longer);
        let mut from = 0;
        for hunk in &self.hunks {
            let end = hunk.at.checked_add(hunk.old.len())?;
            if hunk.at < from || text.get(hunk.at..end)? != &*hunk.old {
                return None;
            }
            out.push_str(&text[from..hunk.at]);
            out.push_str(&hunk.new);
            from = end;
        }
        out.push_str(&text[from..]);
        Some(out)
    }

    /// Returns the change backwards.
    pub fn reversed(&self) -> Self {
        let (mut longer, mut shorter) = (0, 0);
        let back = |hunk: &Hunk| {
            let at = hunk.at + longer - shorter;
            longer += hunk.new.len();
            shorter += hunk.old.len();
            Hunk { at, old: hunk.new.clone(), new: hunk.old.clone() }
        };
        Self { hunks: self.hunks.iter().map(back).collect() }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_put_in_at_one_place_keeps_its_order() {
        let patch =
            Patch::of("ab", vec![(1..1, "x".into()), (1..1, "y".into()), (0..1, "A".into())]);
        assert_eq!(patch.expect("a patch").apply("ab").as_deref(), Some("Axyb"));
        assert_eq!(Patch::of("abc", vec![(0..2, String::new()), (1..3, String::new())]), None);
        assert_eq!(Patch::of("é", vec![(1..2, String::new())]), None);
    }

    #[test]
    fn another_text_is_not_changed() {
        let patch = Patch::between("one two", "one 2");
        assert_eq!(patch.apply("one six"), None);
        assert_eq!(patch.apply("one"), None);
    }

    proptest! {
        #[test]
        fn a_patch_leads_there_and_back(old in "[abé\n]{0,20}", new in "[abé\n]{0,20}") {
            let patch = Patch::between(&old, &new);
            prop_assert_eq!(patch.apply(&old), Some(new.clone()));
            prop_assert_eq!(patch.reversed().apply(&new), Some(old));
        }

        #[test]
        fn several_hunks_lead_there_and_back(
            old in "[abcdef]{9}",
            parts in proptest::collection::vec("[xyz]{0,3}", 3),
        ) {
            let ranges = [0..2, 3..3, 5..9];
            let patch = Patch::of(&old, ranges.into_iter().zip(parts).collect()).expect("apart");
            let new = patch.apply(&old).expect("its text");
            prop_assert_eq!(patch.reversed().apply(&new), Some(old));
        }
    }
}
