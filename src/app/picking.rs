//! The speaker picker: who speaks, narrowed by typing, best match first.

use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use super::command::Call;
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

/// Returns the lines that a filter leaves, best first: position and matching characters.
///
/// Without a filter all of them, in order. Case and accents are folded as one types (smart).
pub fn matching(filter: &str, lines: &[String]) -> Vec<(usize, Vec<u32>)> {
    near(filter, lines, 0.0)
}

/// Returns the lines that a filter leaves as [`matching`] does, without those that match less than
/// this part of the best: in long lines every short filter is found somewhere, letter by letter.
pub fn near(filter: &str, lines: &[String], part: f64) -> Vec<(usize, Vec<u32>)> {
    if filter.trim().is_empty() {
        return (0..lines.len()).map(|i| (i, Vec::new())).collect();
    }
    let mut matcher = Matcher::new(Config::DEFAULT);
    let pattern = Pattern::parse(filter, CaseMatching::Smart, Normalization::Smart);
    let mut found = Vec::new();
    let mut buffer = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        let mut letters = Vec::new();
        let line = Utf32Str::new(line, &mut buffer);
        if let Some(score) = pattern.indices(line, &mut matcher, &mut letters) {
            letters.sort_unstable();
            letters.dedup();
            found.push((score, i, letters));
        }
    }
    found.sort_by_key(|(score, i, _)| (std::cmp::Reverse(*score), *i));
    let least = found.first().map_or(0.0, |(best, ..)| f64::from(*best) * part);
    found.retain(|(score, ..)| f64::from(*score) >= least);
    found.into_iter().map(|(_, i, letters)| (i, letters)).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    fn check(filter: &str) -> Vec<usize> {
        let lines = ["Ada Mora council member", "Ben Ruiz clerk", "Zoë Adams engineer"];
        matching(filter, &lines.map(String::from)).into_iter().map(|(i, _)| i).collect()
    }

    #[test]
    fn a_filter_leaves_what_matches_best_first() {
        assert_eq!(check(""), [0, 1, 2]);
        assert_eq!(check("ben"), [1]);
        assert_eq!(check("clerk"), [1]);
        assert_eq!(check("zoe"), [2]);
        assert_eq!(check("ada")[0], 0);
        assert_eq!(check("xyz"), [] as [usize; 0]);
    }
}
