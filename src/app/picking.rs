//! The speaker picker: who speaks, narrowed by typing, best match first.

use super::command::Call;
use super::matching::matching;
pub use super::mode::{PickRow, Picker};
use super::reader::Reader;
use super::walk::Standing;
use super::walk::{List, Walk};
use super::{App, Effect, Message, Mode, going};
use crate::story::text::floor_border;
use crate::story::{Item, PersonIx};

/// Words of the first quote that a row keeps, in bytes.
const FIRST_WORDS: usize = 200;

impl Picker {
    fn of(reader: &Reader) -> Self {
        let doc = reader.doc();
        let rows = doc.links.speakers().iter().map(|&person| row(reader, person)).collect();
        let mut picker = Self { rows, filter: String::new(), shown: Vec::new(), selected: 0 };
        picker.narrow();
        picker
    }

    /// Works out which rows match.
    fn narrow(&mut self) {
        let names: Vec<String> =
            self.rows.iter().map(|row| format!("{} {}", row.name, row.role)).collect();
        self.shown = matching(&self.filter, &names);
        self.selected = 0;
    }

    fn step(&mut self, steps: i64) {
        let len = self.shown.len() as i64;
        if len > 0 {
            self.selected = (self.selected as i64 + steps).rem_euclid(len) as usize;
        }
    }
}

fn row(reader: &Reader, person: PersonIx) -> PickRow {
    let doc = reader.doc();
    let who = doc.story.person(person);
    let first = doc.links.quotes_by(person).first().map_or("", |quote| {
        let span = doc.story.quote(*quote).parts.first().copied().unwrap_or_default();
        let words = doc.story.text.slice(span);
        &words[..floor_border(words, FIRST_WORDS)]
    });
    PickRow {
        person,
        name: who.name.to_string(),
        role: who.role.as_deref().or(who.affiliation.as_deref()).unwrap_or_default().to_owned(),
        speaking: doc.links.speaking(person),
        first: first.to_owned(),
    }
}

pub(super) fn open(app: &mut App, _: Call) -> Effect {
    let Some(reader) = &app.reader else { return Effect::None };
    let mut picker = Picker::of(reader);
    if picker.rows.is_empty() {
        return app.say(Message::plain("nobody is marked as a speaker here"));
    }
    let person = reader.person();
    picker.selected = picker.rows.iter().position(|row| Some(row.person) == person).unwrap_or(0);
    app.mode = Mode::Picker(picker);
    Effect::None
}

/// Changes the open picker.
fn change(app: &mut App, by: impl FnOnce(&mut Picker)) -> Effect {
    if let Mode::Picker(picker) = &mut app.mode {
        by(picker);
    }
    Effect::None
}

pub(super) fn type_in(app: &mut App, words: &str) -> Effect {
    change(app, |picker| {
        picker.filter.push_str(words);
        picker.narrow();
    })
}

pub(super) fn erase(app: &mut App, _: Call) -> Effect {
    change(app, |picker| {
        picker.filter.pop();
        picker.narrow();
    })
}

pub(super) fn clear(app: &mut App, _: Call) -> Effect {
    change(app, |picker| {
        picker.filter.clear();
        picker.narrow();
    })
}

pub(super) fn down(app: &mut App, call: Call) -> Effect {
    change(app, |picker| picker.step(call.times()))
}

pub(super) fn up(app: &mut App, call: Call) -> Effect {
    change(app, |picker| picker.step(-call.times()))
}

/// Rows that a page key moves by.
const PAGE: usize = 8;

pub(super) fn page_down(app: &mut App, _: Call) -> Effect {
    change(app, |picker| {
        picker.selected = (picker.selected + PAGE).min(picker.shown.len().saturating_sub(1));
    })
}

pub(super) fn page_up(app: &mut App, _: Call) -> Effect {
    change(app, |picker| picker.selected = picker.selected.saturating_sub(PAGE))
}

pub(super) fn close(app: &mut App, _: Call) -> Effect {
    app.mode = Mode::Read;
    Effect::None
}

pub(super) fn take(app: &mut App, _: Call) -> Effect {
    let Mode::Picker(picker) = &app.mode else { return Effect::None };
    let Some((row, _)) = picker.shown.get(picker.selected) else {
        return app.say(Message::plain("nobody matches; Backspace takes a letter back"));
    };
    let person = picker.rows[*row].person;
    app.mode = Mode::Read;
    walk_person(app, person)
}

/// Makes a speaker's quotes the list in force and goes to the next one from here.
pub(super) fn walk_person(app: &mut App, person: PersonIx) -> Effect {
    let Some(reader) = &mut app.reader else { return Effect::None };
    let quotes = reader.doc().links.quotes_by(person);
    if quotes.is_empty() {
        return app.say(Message::plain("no quote of this person is marked"));
    }
    let next = reader.ahead(Walk::Quotes(quotes), 1);
    let next = next.map(|(at, wrapped)| (Standing::Item(Item::Quote(quotes[at])), wrapped));
    if !matches!(reader.list(), List::Speaker(other) if *other == person) {
        reader.lists.retain(|list| !matches!(list, List::Speaker(_)));
        reader.lists.push(List::Speaker(person));
    }
    let Some((on, wrapped)) = next else { return Effect::None };
    going::go_to(app, on);
    if wrapped { app.say(Message::plain("went on from the top")) } else { Effect::None }
}
