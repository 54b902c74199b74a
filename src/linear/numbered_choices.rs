//! Lists read out with numbers, whatever list is open: a number is turned into the
//! commands that choose its row.
//!
//! Which rows there are is the app's; how a row is said is in `rows`.

use std::fmt::Write;

use super::article_text::counted;
use super::row_text::{in_words, of_card, of_command, of_mark, of_table};
use crate::app::card::Card;
use crate::app::command::Command;
use crate::app::mode::{Labels, Picker, PickerRows as Offered};
use crate::app::state::list_view::{ListKind, ListView};
use crate::app::{App, Mode};
use crate::view::Document;
use crate::view::lists::View;

/// A list that numbers choose from.
pub(super) enum Choices<'a> {
    /// A list that narrows as one types.
    Picker(&'a Picker, &'a App),
    /// The stories, or a list of the open one.
    Table(&'a ListView),
    /// The card, by its links.
    Card(&'a Card, usize),
    /// What is marked where the reader is.
    Labels(&'a Labels, &'a Document),
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
            Mode::Picker(picker) => Some(Self::Picker(picker, app)),
            Mode::List => app.list_view().map(Self::Table),
            Mode::Card(focus) => Some(Self::Card(app.card(), focus.link)),
            Mode::Labels(labels) => app.reader().map(|reader| Self::Labels(labels, reader.doc())),
            _ => None,
        }
    }

    /// Returns the word before the cursor while it is open.
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

    /// Returns what is said before its rows; nothing for what speaks for itself.
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

    /// Returns what tells the list, as it is narrowed and sorted now, from any other.
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
            Self::Picker(picker, _) => picker.shown.len(),
            Self::Table(list_view) => list_view.shown().len(),
            Self::Card(card, _) => card.lines.len(),
            Self::Labels(labels, _) => labels.all.len(),
            Self::Commands(offer, _) => offer.lines.len() + offer.commands.len(),
        }
    }

    /// Returns how many rows can be chosen.
    pub(super) fn numbers(&self) -> usize {
        match self {
            Self::Table(list_view) => rows_of(list_view).count(),
            Self::Card(card, _) => card.links.len(),
            Self::Commands(offer, _) => offer.commands.len(),
            Self::Picker(..) | Self::Labels(..) => self.len(),
        }
    }

    /// Returns the number of the row that is chosen without one, from 1.
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

    /// Returns what chooses a number; `None` if there is no such row.
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

    /// Returns the commands that a number stands for: a row down, a row up, take it.
    pub(super) const fn steps(&self) -> Option<[&'static str; 3]> {
        match self {
            Self::Picker(..) => Some(["picker-down", "picker-up", "picker-take"]),
            Self::Table(_) => Some(["list-down", "list-up", "list-open"]),
            Self::Card(..) => Some(["card-next", "card-previous", "card-follow"]),
            Self::Labels(..) | Self::Commands(..) => None,
        }
    }
}

/// Returns the positions of the rows that can be chosen, among those that are shown.
fn rows_of(list_view: &ListView) -> impl Iterator<Item = usize> {
    let rows = &list_view.table().rows;
    let shown = list_view.shown().iter().enumerate();
    shown.filter(|(_, (row, _))| !rows[*row].names_part).map(|(at, _)| at)
}

const fn noun(offer: &Offered) -> &'static str {
    match offer {
        Offered::Speakers(_) => "speaker",
        Offered::Commands(_) => "command",
        Offered::Themes(..) => "theme",
        Offered::Values(_) => "answer",
        Offered::Sources(_) => "source",
        Offered::Sides(_) => "side",
    }
}

fn of_picker(app: &App, picker: &Picker, at: usize) -> String {
    match &picker.rows {
        Offered::Speakers(rows) => {
            let row = &rows[at];
            let said = row.speaking;
            let role = if row.role.is_empty() { String::new() } else { format!(", {}", row.role) };
            format!(
                "{}{role}: {}, {}, {:.0} percent",
                row.name,
                counted(said.quotes as usize, "quote"),
                counted(said.words as usize, "word"),
                said.share * 100.0
            )
        }
        Offered::Commands(rows) => of_command(app, rows[at].1),
        Offered::Themes(rows, _) => format!("{}: {}", rows[at].name, rows[at].help),
        Offered::Values(rows) => {
            let row = rows[at].value.row();
            format!("{}, {}: {}", rows[at].value.shown(), row.axis.word(), row.help.trim())
        }
        Offered::Sources(rows) => format!("{}: {}", rows[at].title, rows[at].about),
        Offered::Sides(rows) => format!("{}: {}", rows[at].value.shown(), rows[at].who),
    }
}

/// Returns what a list is, how many rows it has, and how it is narrowed.
fn of_list_view(list_view: &ListView) -> String {
    let table = list_view.table();
    let (all, shown) = (list_view.len(), rows_of(list_view).count());
    let name = table.title.trim_start_matches('/').replace('×', "by");
    // what the signs of a list mean is said with each of them
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
