//! Letters on every annotation on screen: typing them goes there.

use super::reader::{Reader, Standing};
use super::{App, Effect, Key, KeyPress, Message, Mode, jumps};
use crate::story::{Item, Span};

/// Letters in the order they are given out: those under the fingers first.
const LETTERS: &str = "asdfghjklqwertyuiopzxcvbnm";

/// One label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// What to type: one letter, or two where one is not enough for all.
    pub letters: String,
    /// The byte at which it is shown.
    pub at: u32,
    /// Where it leads.
    pub item: Item,
}

/// The labels on screen.
#[derive(Clone, Debug)]
pub struct Labels {
    /// Every label, in text order.
    pub all: Vec<Label>,
    /// The letters typed so far.
    pub typed: String,
}

impl Labels {
    /// Labels every annotation that the window shows, where it begins in it.
    pub fn of(reader: &Reader) -> Self {
        let seen = reader.seen();
        let mut places: Vec<(u32, Item)> = Vec::new();
        reader.doc().links.within(seen, &mut |span: Span, item| {
            if !places.iter().any(|(_, other)| *other == item) {
                places.push((span.start.max(seen.start), item));
            }
        });
        places.sort();
        let letters: Vec<char> = LETTERS.chars().collect();
        let pairs = places.len() > letters.len();
        let label = |i: usize| {
            if pairs {
                format!("{}{}", letters[i / letters.len()], letters[i % letters.len()])
            } else {
                letters[i].to_string()
            }
        };
        places.truncate(letters.len() * letters.len());
        let all = places
            .into_iter()
            .enumerate()
            .map(|(i, (at, item))| Label { letters: label(i), at, item })
            .collect();
        Self { all, typed: String::new() }
    }

    /// Tells whether there is none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Returns the labels that what was typed leaves.
    pub fn left(&self) -> impl Iterator<Item = &Label> {
        self.all.iter().filter(|label| label.letters.starts_with(&self.typed))
    }
}

/// Takes a key while labels are shown.
pub(super) fn press(app: &mut App, press: KeyPress) -> Effect {
    let Mode::Labels(labels) = &mut app.mode else { return Effect::None };
    let KeyPress { key: Key::Char(letter), ctrl: false, alt: false } = press else {
        app.mode = Mode::Read;
        return Effect::None;
    };
    labels.typed.push(letter.to_ascii_lowercase());
    let left: Vec<&Label> = labels.left().collect();
    let to = match left.as_slice() {
        [] => None,
        [label] if label.letters == labels.typed => Some(label.item),
        _ => return Effect::None,
    };
    app.mode = Mode::Read;
    match to {
        Some(item) => {
            jumps::go_to(app, Standing::Item(item));
            Effect::None
        }
        None => app.say(Message::plain("no such label")),
    }
}
