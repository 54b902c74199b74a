//! Numbered lists: one view of whatever list is open (picker, table, card, labels, commands),
//! and the commands that choose a row by its number.
//!
//! The app owns the rows; `row_text` turns a row into words.

use std::fmt::Write;

use super::article_text::counted;
use super::row_text::{in_words, of_card, of_command, of_mark, of_table};
use crate::app::card::Card;
use crate::app::command::Command;
use crate::app::mode::{Labels, Picker, PickerRows};
use crate::app::state::list_view::{ListKind, ListView};
use crate::app::{App, Mode};
use crate::view::Document;
use crate::view::lists::View;

/// A list that numbers choose from.
pub(super) enum Choices<'a> {
    /// A picker: a list that is filtered by typing.
    Picker(&'a Picker, &'a App),
    /// The stories, or a list of the open one.
    Table(&'a ListView),
    /// The card, by its links.
    Card(&'a Card, usize),
    /// The marks at the current position.
    Labels(&'a Labels, &'a Document),
    /// Commands: the help, or the choices of an ambiguous line.
    Commands(&'a CommandList, &'a App),
}

/// Commands to choose from by number, after some lines without a number.
#[derive(Debug, Default)]
pub(super) struct CommandList {
    /// The lines.
    pub lines: Vec<String>,
    /// The commands.
    pub commands: Vec<&'static Command>,
}

/// One row of a list.
pub(super) struct Row {
    /// Its number; `None` if it cannot be chosen.
    pub number: Option<usize>,
    /// Its words (unsanitised).
    pub words: String,
}

impl Row {
    /// Returns the row as it is printed.
    pub(super) fn text(&self) -> String {
        match self.number {
            Some(number) => format!("{number}. {}", self.words),
            None => self.words.clone(),
        }
    }
}

/// How a row is chosen.
pub(super) enum Choice {
    /// Run the first command a number of times, then the second.
    Step(&'static str, u32, &'static str),
    /// Type the letters of a label.
    Letters(String),
    /// Run a command.
    Run(&'static Command),
}

impl<'a> Choices<'a> {
    /// Returns the open list; `None` if there is none.
    pub(super) fn of(app: &'a App) -> Option<Self> {
        match app.mode() {
            Mode::Picker(picker) => Some(Self::Picker(picker, app)),
            Mode::List => app.list_view().map(Self::Table),
            Mode::Card(focus) => Some(Self::Card(app.card(), focus.link)),
            Mode::Labels(labels) => app.reader().map(|reader| Self::Labels(labels, reader.doc())),
            _ => None,
        }
    }

    /// Returns the prompt while it is open: a word for one of its rows.
    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::Picker(picker, _) => noun(&picker.rows),
            Self::Table(list_view) => match list_view.kind {
                ListKind::Stories => "story",
                ListKind::People | ListKind::View(View::People) => "person",
                ListKind::QuotesOf(_) | ListKind::View(View::Quotes) => "quote",
                ListKind::Hits => "hit",
                ListKind::View(View::Claims | View::Matrix) => "claim",
                ListKind::View(View::Quoted) => "speaker",
                ListKind::View(View::Timeline) => "date",
                ListKind::View(View::Problems) => "problem",
                ListKind::View(View::Outline) => "part",
                ListKind::View(View::Suggestions) => "suggestion",
                ListKind::Reviews
                | ListKind::View(View::Queue | View::Gate | View::Disagreements | View::Stale) => {
                    "item"
                }
                ListKind::View(View::History) => "step",
            },
            Self::Card(..) => "card",
            Self::Labels(..) => "mark",
            Self::Commands(..) => "command",
        }
    }

    /// Returns the line before the rows; empty for lists that need none.
    pub(super) fn title(&self) -> String {
        match self {
            Self::Picker(picker, _) => {
                let all = counted(picker.rows.len(), noun(&picker.rows));
                match (picker.filter.trim(), picker.shown.len()) {
                    ("", _) => all,
                    (words, 0) => format!("0 of {all} with {words}; type other words, or q"),
                    (words, shown) => format!("{shown} of {all} with {words}"),
                }
            }
            Self::Table(list_view) => of_list_view(list_view),
            Self::Labels(labels, _) => match labels.all.len() {
                1 => "1 mark here".to_owned(),
                n => format!("{n} marks here"),
            },
            Self::Commands(offer, _) if offer.lines.is_empty() => {
                counted(offer.commands.len(), "command")
            }
            Self::Card(..) | Self::Commands(..) => String::new(),
        }
    }

    /// Returns a string that identifies the list with its current filter and order.
    pub(super) fn identity(&self) -> String {
        match self {
            Self::Picker(picker, _) => format!("{} {}", noun(&picker.rows), picker.filter),
            Self::Table(list_view) => {
                let (what, title) = (&list_view.kind, &list_view.table().title);
                let (sort, only, filter) = (list_view.sort(), list_view.only(), list_view.filter());
                format!("{what:?} {title} {sort:?} {only:?} {filter}")
            }
            Self::Card(card, _) => format!("card {:?} {}", card.subject, card.lines.len()),
            Self::Labels(labels, _) => format!("labels {:?}", labels.all.first()),
            Self::Commands(offer, _) => format!("commands {}", offer.commands.len()),
        }
    }

    /// Returns the line after rows `from..to` if there are more.
    pub(super) fn more(&self, from: usize, to: usize) -> String {
        match self {
            Self::Card(..) | Self::Commands(..) => "Enter shows more.".to_owned(),
            _ => format!("{} to {to} of {}; Enter shows more.", from + 1, self.len()),
        }
    }

    /// Returns the number of rows, including those without a number.
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Picker(picker, _) => picker.shown.len(),
            Self::Table(list_view) => list_view.shown().len(),
            Self::Card(card, _) => card.lines.len(),
            Self::Labels(labels, _) => labels.all.len(),
            Self::Commands(offer, _) => offer.lines.len() + offer.commands.len(),
        }
    }

    /// Returns the number of rows that can be chosen.
    pub(super) fn numbers(&self) -> usize {
        match self {
            Self::Table(list_view) => rows_of(list_view).count(),
            Self::Card(card, _) => card.links.len(),
            Self::Commands(offer, _) => offer.commands.len(),
            Self::Picker(..) | Self::Labels(..) => self.len(),
        }
    }

    /// Returns the number of the selected row, from 1.
    pub(super) fn selected(&self) -> usize {
        match self {
            Self::Picker(picker, _) => picker.selected + 1,
            Self::Table(list_view) => {
                rows_of(list_view).take_while(|at| *at <= list_view.selected()).count()
            }
            Self::Card(_, link) => link + 1,
            Self::Labels(..) | Self::Commands(..) => 1,
        }
    }

    /// Returns row `at`, which must be below [`Self::len`].
    pub(super) fn row(&self, at: usize) -> Row {
        let numbered = |words| Row { number: Some(at + 1), words };
        match self {
            Self::Picker(picker, app) => numbered(of_picker(app, picker, picker.shown[at].0)),
            Self::Table(list_view) => {
                let row = &list_view.table().rows[list_view.shown()[at].0];
                let before = rows_of(list_view).take_while(|other| *other < at).count();
                let words = of_table(list_view.table(), row);
                Row { number: (!row.names_part).then_some(before + 1), words }
            }
            Self::Card(card, _) => Row {
                number: card.lines[at].link.map(|link| link + 1),
                words: of_card(&card.lines, at),
            },
            Self::Labels(labels, doc) => numbered(of_mark(doc, labels.all[at].item)),
            Self::Commands(offer, app) => match at.checked_sub(offer.lines.len()) {
                None => Row { number: None, words: offer.lines[at].clone() },
                Some(at) => {
                    let words = of_command(app, offer.commands[at]);
                    Row { number: Some(at + 1), words }
                }
            },
        }
    }

    /// Returns how to choose the row of a number; `None` if there is none.
    pub(super) fn choose(&self, number: usize) -> Option<Choice> {
        if number == 0 || number > self.numbers() {
            return None;
        }
        let step = |from: usize, to: usize| {
            let [down, up, take] = self.steps()?;
            Some(Choice::Step(if to < from { up } else { down }, from.abs_diff(to) as u32, take))
        };
        match self {
            Self::Labels(labels, _) => {
                Some(Choice::Letters(labels.all[number - 1].letters.clone()))
            }
            Self::Commands(offer, _) => Some(Choice::Run(offer.commands[number - 1])),
            Self::Table(list_view) => {
                step(list_view.selected(), rows_of(list_view).nth(number - 1)?)
            }
            Self::Picker(..) | Self::Card(..) => step(self.selected(), number),
        }
    }

    /// Returns the commands that choose a row: down, up, accept.
    pub(super) const fn steps(&self) -> Option<[&'static str; 3]> {
        match self {
            Self::Picker(..) => Some(["picker-down", "picker-up", "picker-take"]),
            Self::Table(_) => Some(["list-down", "list-up", "list-open"]),
            Self::Card(..) => Some(["card-next", "card-previous", "card-follow"]),
            Self::Labels(..) | Self::Commands(..) => None,
        }
    }
}

/// Returns the positions of the rows that can be chosen, among the visible ones.
fn rows_of(list_view: &ListView) -> impl Iterator<Item = usize> {
    let rows = &list_view.table().rows;
    let shown = list_view.shown().iter().enumerate();
    shown.filter(|(_, (row, _))| !rows[*row].names_part).map(|(at, _)| at)
}

const fn noun(offer: &PickerRows) -> &'static str {
    match offer {
        PickerRows::Speakers(_) => "speaker",
        PickerRows::Commands(_) => "command",
        PickerRows::Themes(..) => "theme",
        PickerRows::Values(_) => "answer",
        PickerRows::Sources(..) => "source",
        PickerRows::Sides(_) => "side",
        PickerRows::Addresses(_) => "address",
        PickerRows::Same(..) => "person",
        PickerRows::Edits(..) => "choice",
    }
}

fn of_picker(app: &App, picker: &Picker, at: usize) -> String {
    match &picker.rows {
        PickerRows::Speakers(rows) => {
            let row = &rows[at];
            let said = row.speaking;
            let role = if row.role.is_empty() { String::new() } else { format!(", {}", row.role) };
            let all_proposed = app.reader().is_some_and(|r| r.doc().story.is_all_proposed());
            let noun = if all_proposed { "proposed quote" } else { "quote" };
            format!(
                "{}{role}: {}, {}, {:.0} percent",
                row.name,
                counted(said.quotes as usize, noun),
                counted(said.words as usize, "word"),
                said.share * 100.0
            )
        }
        PickerRows::Commands(rows) => of_command(app, rows[at].1),
        PickerRows::Themes(rows, _) => format!("{}: {}", rows[at].name, rows[at].help),
        PickerRows::Values(rows) => {
            let row = rows[at].value.row();
            format!("{}, {}: {}", rows[at].value.shown(), row.axis.word(), row.help.trim())
        }
        PickerRows::Sources(rows, _) => format!("{}: {}", rows[at].title, rows[at].about),
        PickerRows::Same(_, rows) => format!("{}: {}", rows[at].name, rows[at].about),
        PickerRows::Sides(rows) => format!("{}: {}", rows[at].value.shown(), rows[at].who),
        PickerRows::Addresses(rows) => format!("{}: {}", rows[at].what, rows[at].url),
        PickerRows::Edits(rows, _) => {
            let row = &rows[at];
            let now = if row.now { ", as it is now" } else { "" };
            format!("{}: {}{now}", row.name, row.about)
        }
    }
}

/// Returns the name of a list, how many rows it has, and how it is filtered.
fn of_list_view(list_view: &ListView) -> String {
    let table = list_view.table();
    let (all, shown) = (list_view.len(), rows_of(list_view).count());
    let name = table.title.trim_start_matches('/').replace('×', "by");
    // the legend of the symbols is left out: each row says them in words
    let summary = table.summary.split(':').next().unwrap_or_default().replace(" ×", ",");
    let summary = in_words(&summary);
    let mut title = if summary.is_empty() {
        format!("{all} {name}")
    } else if summary.contains(&name) {
        summary
    } else {
        format!("{name}: {summary}")
    };
    if shown < all {
        let _ = write!(title, "; {shown} of them");
    }
    if let Some((column, words)) = list_view.only() {
        let _ = write!(title, " with {column} {words}");
    }
    if !list_view.filter().trim().is_empty() {
        let _ = write!(title, " with {}", list_view.filter());
    }
    title
}
