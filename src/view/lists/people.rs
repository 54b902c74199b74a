//! The people of the story: who they are, how much they say, how often they are mentioned.
//!
//! Speakers come first, by number of words; then those who are only mentioned.

use super::{Column, counted, name};
use crate::story::{Claimant, PersonIx};
use crate::view::table::{Cell, RowTarget, Table, TableRow};
use crate::view::{Document, Role};

pub(super) fn table(doc: &Document) -> Table {
    let story = &doc.story;
    let mut claims = vec![0_u32; story.people.len()];
    for claim in story.claims.iter() {
        if let Claimant::Person(person) = claim.by
            && let Some(count) = claims.get_mut(person.ix())
        {
            *count += 1;
        }
    }
    let all = (0..story.people.len() as u32).map(PersonIx);
    let silent = all.filter(|p| doc.links.rank(*p).is_none());
    let people: Vec<PersonIx> = doc.links.speakers().iter().copied().chain(silent).collect();
    let rows = people.iter().map(|&person| row(doc, person, claims[person.ix()])).collect();
    Table {
        summary: format!(
            "{} people, {}",
            people.len(),
            counted(doc.links.speakers().len(), "speaker")
        ),
        columns: vec![
            Column::new("name", 18, 34, 0),
            Column::number("quotes", 1),
            Column::number("words", 3),
            Column::new("share", 5, 5, 5),
            Column::number("claims", 6),
            Column::number("named", 4),
            Column::new("kind", 6, 12, 7),
            Column::new("who they are", 18, 200, 2),
        ],
        rows,
        empty: "no people are annotated in this story",
        ..Table::default()
    }
}

fn row(doc: &Document, person: PersonIx, claims: u32) -> TableRow {
    let it = doc.story.person(person);
    let speaking = doc.links.speaking(person);
    let facts: Vec<&str> =
        [&it.role, &it.affiliation].into_iter().flatten().map(|f| &**f).collect();
    let share = if speaking.words > 0 { Cell::Share(speaking.share) } else { Cell::Empty };
    let cells = vec![
        name(doc, person),
        Cell::Count(doc.links.quotes_by(person).len() as u32),
        Cell::Count(speaking.words),
        share,
        Cell::Count(claims),
        Cell::Count(doc.links.mentions_of(person).len() as u32),
        Cell::Words(it.kind.word().into(), Role::Dim, None),
        Cell::dim(facts.join(" · ")),
    ];
    TableRow::new(RowTarget::Person(person), cells)
}
