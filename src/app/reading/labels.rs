//! Labels: letters on every annotation on screen; typing them goes there.

use std::collections::HashSet;

use crate::app::command::Call;
use crate::app::keys::names;
pub use crate::app::mode::{Label, Labels};
use crate::app::state::active_list::Selection;
use crate::app::state::navigation::go_to;
use crate::app::state::reader::Reader;
use crate::app::{App, Effect, KeyEvent, Message, Mode};
use crate::story::{Item, Span};

/// Letters in the order they are used: those under the fingers first.
const LETTERS: &str = "asdfghjklqwertyuiopzxcvbnm";

impl Labels {
    /// Labels every annotation in the window, where it begins in it.
    pub fn of(reader: &Reader) -> Self {
        let seen = reader.visible_span();
        let (mut places, mut known) = (Vec::new(), HashSet::new());
        reader.doc().links.within(seen, &mut |span: Span, item: Item| {
            if known.insert(item) {
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

    /// Returns true if nothing is labelled.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Returns the labels that start with the letters typed so far.
    pub fn left(&self) -> impl Iterator<Item = &Label> {
        self.all.iter().filter(|label| label.letters.starts_with(&self.typed))
    }
}

/// Handles a key while labels are shown.
pub(in crate::app) fn press(app: &mut App, press: KeyEvent) -> Effect {
    let Mode::Labels(labels) = &mut app.mode else { return Effect::None };
    let Some(letter) = names::character(press) else {
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
    let Some(item) = to else {
        // if a wrong letter closed the labels, the letter after it would run as a command
        labels.typed.clear();
        return app.say(Message::plain("no such label; Esc leaves"));
    };
    app.mode = Mode::Read;
    go_to(app, Selection::Item(item));
    Effect::None
}

pub(in crate::app) fn open(app: &mut App, _: Call) -> Effect {
    let Some(reader) = &app.reader else { return Effect::None };
    let labels = Labels::of(reader);
    if labels.is_empty() {
        return app.say(Message::plain("nothing is marked here"));
    }
    app.mode = Mode::Labels(labels);
    Effect::None
}
