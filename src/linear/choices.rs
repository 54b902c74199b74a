//! Lists read out with numbers: speakers, stories, cards, what is marked here, commands.
//!
//! Whatever list is open, it is read here as rows with numbers, and a number is
//! turned into the commands that choose that row. Which rows there are is the app's.

use crate::app::card::{Card, CardLine};
use crate::app::command::Command;
use crate::app::mode::{Labels, Picker};
use crate::app::{App, Mode, Shelf};
use crate::story::Item;
use crate::view::Doc;
use crate::view::table::{Cell, Table, TableRow};

use super::said::{counted, what, who};
use super::words::WORDS;

/// A list that numbers choose from.
pub(super) enum Choices<'a> {
    /// Who speaks.
    Speakers(&'a Picker),
    /// The stories.
    Stories(&'a Shelf),
    /// The card, by its links.
    Card(&'a Card, usize),
    /// What is marked where the reader is.
    Labels(&'a Labels, &'a Doc),
    /// What can be done.
    Commands(&'a Offer, &'a App),
}

/// Commands that numbers choose from, behind lines without a number.
#[derive(Debug, Default)]
pub(super) struct Offer {
    /// The lines.
    pub lines: Vec<String>,
    /// The commands.
    pub commands: Vec<&'static Command>,
}

/// One row as it is read.
pub(super) struct Row {
    /// What chooses it; `None` for what cannot be chosen.
    pub number: Option<usize>,
    /// Its words (unsanitised).
    pub words: String,
}

impl Row {
    /// Returns it as it is read.
    pub(super) fn said(&self) -> String {
        match self.number {
            Some(number) => format!("{number}. {}", self.words),
            None => self.words.clone(),
        }
    }
}

/// What chooses a row.
pub(super) enum Choice {
    /// A command so many times, and then another.
    Step(&'static str, u32, &'static str),
    /// Letters that are typed.
    Letters(String),
    /// A command.
    Run(&'static Command),
}

impl<'a> Choices<'a> {
    /// Returns the list that is open, if one is.
    pub(super) fn of(app: &'a App) -> Option<Self> {
        match app.mode() {
            Mode::Picker(picker) => Some(Self::Speakers(picker)),
            Mode::Shelf => app.shelf().map(Self::Stories),
            Mode::Card(focus) => Some(Self::Card(app.card(), focus.link)),
            Mode::Labels(labels) => app.reader().map(|reader| Self::Labels(labels, reader.doc())),
            _ => None,
        }
    }

    /// Returns the word before the cursor while it is open.
    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::Speakers(_) => "speaker",
            Self::Stories(_) => "story",
            Self::Card(..) => "card",
            Self::Labels(..) => "mark",
            Self::Commands(..) => "command",
        }
    }

    /// Returns what is said before its rows; nothing for what speaks for itself.
    pub(super) fn title(&self) -> String {
        match self {
            Self::Speakers(picker) => {
                let (shown, all) = (picker.shown.len(), picker.rows.len());
                let title = narrowed(shown, all, "speaker", &picker.filter);
                if shown > 0 { title } else { title + "; type another name, or q" }
            }
            Self::Stories(shelf) => {
                let (shown, all) = (shelf.shown().len(), shelf.rows().len());
                let all = narrowed(shown, all, "story", shelf.filter());
                all.replace("storys", "stories")
            }
            Self::Card(..) => String::new(),
            Self::Labels(labels, _) => {
                counted(labels.all.len(), "mark here").replace("mark heres", "marks here")
            }
            Self::Commands(offer, _) if offer.lines.is_empty() => {
                counted(offer.commands.len(), "command")
            }
            Self::Commands(..) => String::new(),
        }
    }

    /// Returns what tells the list, as it is narrowed and sorted now, from any other.
    pub(super) fn identity(&self) -> String {
        match self {
            Self::Speakers(picker) => format!("speakers {}", picker.filter),
            Self::Stories(shelf) => format!("stories {:?} {}", shelf.sort(), shelf.filter()),
            Self::Card(card, _) => format!("card {:?} {}", card.subject, card.lines.len()),
            Self::Labels(labels, _) => format!("labels {:?}", labels.all.first()),
            Self::Commands(offer, _) => format!("commands {}", offer.commands.len()),
        }
    }

    /// Returns what is said after rows `from..to` where there are more.
    pub(super) fn more(&self, from: usize, to: usize) -> String {
        match self {
            Self::Card(..) | Self::Commands(..) => "Enter shows more.".to_owned(),
            _ => format!("{} to {to} of {}; Enter shows more.", from + 1, self.len()),
        }
    }

    /// Returns how many rows are read, those without a number too.
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Speakers(picker) => picker.shown.len(),
            Self::Stories(shelf) => shelf.shown().len(),
            Self::Card(card, _) => card.lines.len(),
            Self::Labels(labels, _) => labels.all.len(),
            Self::Commands(offer, _) => offer.lines.len() + offer.commands.len(),
        }
    }

    /// Returns how many rows can be chosen.
    pub(super) fn numbers(&self) -> usize {
        match self {
            Self::Card(card, _) => card.links.len(),
            Self::Commands(offer, _) => offer.commands.len(),
            _ => self.len(),
        }
    }

    /// Returns the number of the row that is chosen without one, from 1.
    pub(super) fn selected(&self) -> usize {
        match self {
            Self::Speakers(picker) => picker.selected + 1,
            Self::Stories(shelf) => shelf.selected() + 1,
            Self::Card(_, link) => link + 1,
            Self::Labels(..) | Self::Commands(..) => 1,
        }
    }

    /// Returns row `at`, which must be below [`Self::len`].
    pub(super) fn row(&self, at: usize) -> Row {
        let numbered = |words| Row { number: Some(at + 1), words };
        match self {
            Self::Speakers(picker) => {
                let row = &picker.rows[picker.shown[at].0];
                let said = row.speaking;
                let role =
                    if row.role.is_empty() { String::new() } else { format!(", {}", row.role) };
                numbered(format!(
                    "{}{role}: {}, {}, {:.0} percent",
                    row.name,
                    counted(said.quotes as usize, "quote"),
                    counted(said.words as usize, "word"),
                    said.share * 100.0
                ))
            }
            Self::Stories(shelf) => {
                let row = &shelf.rows()[shelf.shown()[at].0];
                let about =
                    if row.about.is_empty() { String::new() } else { format!(", {}", row.about) };
                numbered(format!("{}{about}", row.title))
            }
            Self::Card(card, _) => of_card(&card.lines, at),
            Self::Labels(labels, doc) => numbered(mark(doc, labels.all[at].item)),
            Self::Commands(offer, app) => match at.checked_sub(offer.lines.len()) {
                None => Row { number: None, words: offer.lines[at].clone() },
                Some(at) => {
                    let words = command(app, offer.commands[at]);
                    Row { number: Some(at + 1), words }
                }
            },
        }
    }

    /// Returns what chooses a number; `None` if there is no such row.
    pub(super) fn choose(&self, number: usize) -> Option<Choice> {
        if number == 0 || number > self.numbers() {
            return None;
        }
        if let Some([down, up, take]) = self.steps() {
            let (from, to) = (self.selected(), number);
            let step = if to < from { up } else { down };
            return Some(Choice::Step(step, from.abs_diff(to) as u32, take));
        }
        match self {
            Self::Labels(labels, _) => {
                Some(Choice::Letters(labels.all[number - 1].letters.clone()))
            }
            Self::Commands(offer, _) => Some(Choice::Run(offer.commands[number - 1])),
            Self::Speakers(_) | Self::Stories(_) | Self::Card(..) => None,
        }
    }

    /// Returns the commands that a number stands for: a row down, a row up, take it.
    pub(super) const fn steps(&self) -> Option<[&'static str; 3]> {
        match self {
            Self::Speakers(_) => Some(["picker-down", "picker-up", "picker-take"]),
            Self::Stories(_) => Some(["list-down", "list-up", "list-open"]),
            Self::Card(..) => Some(["card-next", "card-previous", "card-follow"]),
            Self::Labels(..) | Self::Commands(..) => None,
        }
    }
}

/// Returns how many rows there are, and how many of how many a filter leaves.
fn narrowed(shown: usize, all: usize, noun: &str, filter: &str) -> String {
    if filter.trim().is_empty() {
        return counted(all, noun);
    }
    format!("{shown} of {} with {filter}", counted(all, noun))
}

/// Returns a line of a card as a row: points between its parts become commas, and a heading gets a colon.
fn of_card(lines: &[CardLine], at: usize) -> Row {
    let line = &lines[at];
    let words: String = line.pieces.iter().map(|piece| piece.text.as_str()).collect();
    let mut words = words.replace(". · ", ". ").replace(" · ", ", ");
    let gap = at > 0 && lines[at - 1].pieces.is_empty();
    if gap && line.link.is_none() && lines.get(at + 1).is_some_and(|next| next.link.is_some()) {
        words.push(':');
    }
    Row { number: line.link.map(|link| link + 1), words }
}

fn mark(doc: &Doc, item: Item) -> String {
    let words: Vec<&str> =
        doc.story.spans(item).iter().map(|span| doc.story.text.slice(*span)).collect();
    let words = words.join(", ");
    match item {
        Item::Quote(quote) => {
            let who = Some(who(doc, quote)).filter(|who| !who.is_empty());
            format!("{}: {words}", who.map_or(what(doc, quote), |who| format!("Quote, {who}")))
        }
        Item::Claim(_) => format!("Claim: {words}"),
        Item::Mention(_) => format!("Name: {words}"),
        Item::Embed(_) => format!("Embedded post: {words}"),
        Item::Problem(at) => format!("Problem: {}", doc.story.problems[at as usize].what),
    }
}

/// Returns a command's name, the key to teach, and what it does where the name does not say it.
fn command(app: &App, command: &Command) -> String {
    let name = command.name.replace('-', " ");
    let keys = app.keymap().keys_of(command.name);
    // the key that a word of the linear reader hides is none to teach
    let is_free = |key: &&String| !WORDS.iter().any(|word| word.typed.contains(&key.as_str()));
    let key = keys.iter().find(is_free).map(|key| format!(", {key}")).unwrap_or_default();
    if command.help.to_lowercase() == name {
        return format!("{name}{key}");
    }
    format!("{name}{key}: {}", command.help)
}

/// Returns a row of a table in words: its first cell, then each other one behind its column's title.
///
/// Numbers and short words say nothing without the title; the widest column, which holds
/// sentences, stands last and without one.
pub fn row_in_words(table: &Table, row: &TableRow) -> String {
    let widest = (1..table.columns.len()).max_by_key(|at| table.columns[*at].most).unwrap_or(0);
    let mut words = row.cell(0).text().into_owned();
    let order = (1..row.cells.len()).filter(|at| *at != widest).chain([widest]);
    for at in order.filter(|at| *at > 0) {
        let text = row.cell(at).text();
        let title = table.columns.get(at).map_or("", |column| &column.title);
        if text.is_empty() {
            continue;
        }
        if !words.is_empty() {
            words.push_str(", ");
        }
        match row.cell(at) {
            Cell::Count(_) | Cell::Share(_) | Cell::Ranked(..) => {
                words.push_str(&format!("{title} {text}"));
            }
            _ => words.push_str(&text),
        }
    }
    words
}
