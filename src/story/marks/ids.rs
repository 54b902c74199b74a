//! The IDs of the annotations of a file.

use std::collections::HashMap;

/// The annotation that an ID refers to, by position in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Id {
    /// One of [`super::Marks::spans`].
    Span(u32),
    /// One of [`super::Marks::events`].
    Event(u32),
    /// One of [`super::Marks::relations`].
    Relation(u32),
    /// Something that others can be about, but that is none of these.
    Other,
}

/// The annotation that each ID refers to. Those of the usual form, as T12 and E3, are known by their
/// numbers, as long as these are not much larger than the count of annotations.
#[derive(Default)]
pub struct Ids<'a> {
    /// By number, those that begin with T and those that begin with E.
    numbered: [Vec<Option<Id>>; 2],
    others: HashMap<&'a str, Id>,
    count: usize,
}

/// A number may be so many times larger than the count of IDs before it, and so much more.
const TIMES: usize = 4;
const MORE: usize = 64;

impl<'a> Ids<'a> {
    /// Adds an ID if it is not known yet; returns what it refers to.
    pub fn add(&mut self, name: &'a str, id: Id) -> Id {
        self.count += 1;
        if let Some(known) = self.other(name) {
            return known;
        }
        if let Some((list, number)) = numbered(name) {
            let list = &mut self.numbered[list];
            if number < list.len().max(self.count * TIMES + MORE) {
                list.resize(list.len().max(number + 1), None);
                return *list[number].get_or_insert(id);
            }
        }
        self.others.insert(name, id);
        id
    }

    /// Returns what an ID refers to.
    pub fn get(&self, name: &str) -> Option<Id> {
        let known = numbered(name).and_then(|(list, number)| *self.numbered[list].get(number)?);
        known.or_else(|| self.other(name))
    }

    fn other(&self, name: &str) -> Option<Id> {
        if self.others.is_empty() { None } else { self.others.get(name).copied() }
    }

    /// Returns true if there is such an ID.
    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }
}

/// Returns the list and the number of an ID of the usual form.
fn numbered(name: &str) -> Option<(usize, usize)> {
    /// The most digits of a number.
    const DIGITS: usize = 8;
    let (first, digits) = name.as_bytes().split_first()?;
    let list = match first {
        b'T' => 0,
        b'E' => 1,
        _ => return None,
    };
    let is_plain = matches!(digits, [b'1'..=b'9', ..]) && digits.len() <= DIGITS;
    if !is_plain && digits != b"0" {
        return None;
    }
    let number = digits.iter().try_fold(0, |number: usize, byte| {
        byte.is_ascii_digit().then(|| number * 10 + usize::from(byte - b'0'))
    })?;
    Some((list, number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_id_refers_to_the_first_line_that_has_it() {
        let names = [
            "T1",
            "T01",
            "T9000000",
            "T3",
            "E3",
            "T1",
            "T9000000",
            "R1",
            "T0",
            "T00",
            "T3x",
            "E3",
            "T123456789",
            "T200",
            "R1",
        ];
        let mut ids = Ids::default();
        let mut first: Vec<&str> = Vec::new();
        for (name, at) in names.into_iter().zip(0..) {
            let known = names.iter().position(|one| *one == name).unwrap_or_default() as u32;
            assert_eq!(ids.add(name, Id::Span(at)), Id::Span(known), "{name}");
            first.push(name);
            assert!(first.iter().all(|name| ids.has(name)), "{name}");
        }
        assert!(
            !ids.has("T2") && !ids.has("E1") && !ids.has("T") && !ids.has("") && !ids.has("T199")
        );
    }

    #[test]
    fn a_number_that_was_too_large_at_first_stays_known() {
        let mut ids = Ids::default();
        let names: Vec<String> = (0..60).map(|at| format!("T{at}")).collect();
        assert_eq!(ids.add("T100", Id::Span(7)), Id::Span(7));
        for (name, at) in names.iter().zip(0..) {
            ids.add(name, Id::Span(at));
        }
        assert_eq!(ids.add("T100", Id::Span(99)), Id::Span(7));
        assert_eq!(ids.get("T100"), Some(Id::Span(7)));
    }
}
