//! Which person of one story is which of the other: by ID where the files give people IDs, else by
//! name, else by a further name that is the other's full name.

use std::collections::HashMap;

use super::sources::differing;
use super::{Field, PersonChange};
use crate::story::formats::written_ids;
use crate::story::text::fold::fold;
use crate::story::{Person, PersonIx, Story};

/// The people of two stories who are the same.
#[derive(Debug, Default)]
pub struct SamePeople {
    /// For each person of A the one of B.
    in_b: Vec<Option<u32>>,
    /// For each person of B the one of A.
    in_a: Vec<Option<u32>>,
    /// True if IDs mean the same in both.
    by_id: bool,
}

fn key(name: &str) -> String {
    fold(name).to_lowercase()
}

impl SamePeople {
    /// Finds out who is who.
    pub fn of(a: &Story, b: &Story) -> Self {
        let by_id = written_ids(a.meta.format) && written_ids(b.meta.format);
        let mut same =
            Self { in_b: vec![None; a.people.len()], in_a: vec![None; b.people.len()], by_id };
        if by_id {
            same.join(a, b, |p| vec![p.id.to_string()], |p| vec![p.id.to_string()]);
        }
        let name = |p: &Person| vec![key(&p.name)];
        let aliases = |p: &Person| p.aliases.iter().map(|alias| key(alias)).collect();
        same.join(a, b, name, name);
        same.join(a, b, name, aliases);
        same.join(a, b, aliases, name);
        same
    }

    /// Joins people without another half who share a name; a name that two people have joins nobody.
    fn join(
        &mut self,
        a: &Story,
        b: &Story,
        of_a: impl Fn(&Person) -> Vec<String>,
        of_b: impl Fn(&Person) -> Vec<String>,
    ) {
        let mut known: HashMap<String, Option<u32>> = HashMap::new();
        for (at, person) in
            (0..).zip(b.people.iter()).filter(|(at, _)| self.in_a[*at as usize].is_none())
        {
            for name in of_b(person) {
                known.entry(name).and_modify(|owner| *owner = None).or_insert(Some(at));
            }
        }
        for (at, person) in a.people.iter().enumerate() {
            if self.in_b[at].is_some() {
                continue;
            }
            let other = of_a(person).iter().find_map(|name| known.get(name).copied().flatten());
            if let Some(other) = other.filter(|other| self.in_a[*other as usize].is_none()) {
                self.in_b[at] = Some(other);
                self.in_a[other as usize] = Some(at as u32);
            }
        }
    }

    /// Returns the person of A that a person of B is.
    pub fn in_a(&self, of_b: u32) -> Option<u32> {
        self.in_a.get(of_b as usize).copied().flatten()
    }

    /// Returns true if people of A are those of B, in any order.
    pub fn are_same(&self, a: &[PersonIx], b: &[PersonIx]) -> bool {
        let mut left: Vec<Option<u32>> = a.iter().map(|p| Some(p.0)).collect();
        let mut right: Vec<Option<u32>> = b.iter().map(|p| self.in_a(p.0)).collect();
        left.sort_unstable();
        left.dedup();
        right.sort_unstable();
        right.dedup();
        left == right
    }

    /// Returns the people who are not the same in both stories.
    pub(super) fn changes(&self, a: &Story, b: &Story) -> Vec<PersonChange> {
        let mut changes = Vec::new();
        for (at, person) in (0..).zip(a.people.iter()) {
            let Some(other) = self.in_b[at as usize] else {
                changes.push(PersonChange { a: Some(PersonIx(at)), b: None, fields: Vec::new() });
                continue;
            };
            let fields = self.fields((a, person), (b, b.person(PersonIx(other))));
            if !fields.is_empty() {
                let other = Some(PersonIx(other));
                changes.push(PersonChange { a: Some(PersonIx(at)), b: other, fields });
            }
        }
        let new = (0..).zip(&self.in_a).filter(|(_, other)| other.is_none());
        changes.extend(new.map(|(at, _)| PersonChange {
            a: None,
            b: Some(PersonIx(at)),
            fields: Vec::new(),
        }));
        changes
    }

    fn fields(&self, (in_a, a): (&Story, &Person), (in_b, b): (&Story, &Person)) -> Vec<Field> {
        let (rows_a, rows_b) = (rows(a, self.by_id), rows(b, self.by_id));
        let mut fields = differing(rows_a, rows_b);
        let of = |body: Option<PersonIx>| body.into_iter().collect::<Vec<_>>();
        if !self.are_same(&of(a.part_of), &of(b.part_of)) {
            let name = |story: &Story, body: Option<PersonIx>| {
                body.map(|body| story.person(body).name.to_string()).unwrap_or_default()
            };
            let (a, b) = (name(in_a, a.part_of), name(in_b, b.part_of));
            fields.push(Field { name: "part_of", a, b });
        }
        fields
    }
}

/// Returns what is compared of a person.
fn rows(person: &Person, by_id: bool) -> [(&'static str, String); 8] {
    let text = |value: &Option<Box<str>>| value.as_deref().unwrap_or_default().to_owned();
    let list = |words: &[Box<str>]| {
        let mut all: Vec<&str> = words.iter().map(|word| &**word).collect();
        all.sort_unstable();
        all.join(", ")
    };
    let id = if by_id { person.id.to_string() } else { String::new() };
    [
        ("id", id),
        ("name", person.name.to_string()),
        ("kind", person.kind.word().to_owned()),
        ("aliases", list(&person.aliases)),
        ("role", text(&person.role)),
        ("affiliation", text(&person.affiliation)),
        ("same_as", list(&person.same_as)),
        ("note", text(&person.note)),
    ]
}
