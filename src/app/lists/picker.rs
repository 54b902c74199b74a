//! Pickers: lists that narrow as you type, the best match first. Speakers, commands (the
//! palette), themes, and the choices of a review.

use crate::app::command::{Call, Command};
use crate::app::keys::help;
use crate::app::mending::proposals::why_nobody;
pub use crate::app::mode::{
    AddressRow, DisagreementSide, OpenedOver, PickRow, Picker, PickerRows, SourceRow, ThemeName,
    ValueChoice,
};
use crate::app::reading::jumps;
use crate::app::state::fuzzy::matching;
use crate::app::state::reader::Reader;
use crate::app::{App, Effect, Message, Mode, review};
use crate::story::PersonIx;
use crate::story::text::floor_border;
use crate::view::Area;

/// How much of a speaker's first quote a row keeps, in bytes.
const FIRST_WORDS: usize = 200;

/// What editors call saving.
const SAVE: [&str; 4] = ["w", "w!", "wa", "write"];

/// Where a picker is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PickerPanes {
    /// All of it: a rule if there is room, the input line, the rows.
    pub area: Area,
    /// The rows.
    pub rows: Area,
    /// The index of the first row on screen, in what is shown.
    pub top: usize,
    /// The lines that the selected choice of an edit would change.
    pub preview: Area,
}

/// The most lines of a preview.
const PREVIEW: u16 = 8;

impl Picker {
    /// Opens a picker with every row shown.
    pub(in crate::app) fn new(over: OpenedOver, rows: PickerRows) -> Self {
        let mut picker = Self {
            over,
            rows,
            filter: String::new(),
            shown: Vec::new(),
            selected: 0,
            chosen_by_hand: false,
        };
        picker.narrow();
        picker
    }

    /// Applies the filter.
    fn narrow(&mut self) {
        let lines: Vec<String> = match &self.rows {
            PickerRows::Speakers(rows) => {
                rows.iter().map(|row| format!("{} {}", row.name, row.role)).collect()
            }
            PickerRows::Commands(rows) => rows
                .iter()
                .map(|(_, c)| format!("{} {}", c.name.replace('-', " "), c.help))
                .collect(),
            PickerRows::Themes(rows, _) => {
                rows.iter().map(|row| format!("{} {}", row.name, row.help)).collect()
            }
            PickerRows::Values(rows) => {
                let line = |row: &ValueChoice| {
                    let (value, axis) = (row.value.shown(), row.value.axis().word());
                    format!("{value} {axis}")
                };
                rows.iter().map(line).collect()
            }
            PickerRows::Sources(rows, _) => {
                rows.iter().map(|row| format!("{} {}", row.title, row.about)).collect()
            }
            PickerRows::Same(_, rows) => {
                rows.iter().map(|row| format!("{} {}", row.name, row.about)).collect()
            }
            PickerRows::Edits(rows, _) => {
                rows.iter().map(|row| format!("{} {}", row.name, row.about)).collect()
            }
            PickerRows::Sides(rows) => {
                rows.iter().map(|row| format!("{} {}", row.value.shown(), row.who)).collect()
            }
            PickerRows::Addresses(rows) => {
                rows.iter().map(|row| format!("{} {}", row.what, row.url)).collect()
            }
        };
        self.shown = matching(&self.filter, &lines);
        self.selected = 0;
        self.chosen_by_hand = false;
        if let PickerRows::Commands(rows) = &self.rows {
            let typed = self.filter.trim();
            let number = typed.parse::<u32>().is_ok();
            let exact = (0..rows.len()).find(|at| {
                let command = rows[*at].1;
                if number { is_top(command) } else { is_called(command, typed) }
            });
            if let Some(exact) = exact {
                self.shown.retain(|(at, _)| *at != exact);
                self.shown.insert(0, (exact, Vec::new()));
            }
        }
    }

    /// Returns the number that was typed instead of a command's name: the row or paragraph to go
    /// to.
    fn number(&self) -> Option<u32> {
        let typed = self.filter.trim().parse().ok();
        typed.filter(|_| matches!(self.rows, PickerRows::Commands(_)))
    }

    /// Returns the command that Enter would run, if it decides and was only found by some letters:
    /// `:e` in an editor opens a file, and is no verdict.
    fn guessed(&self) -> Option<&'static Command> {
        let PickerRows::Commands(rows) = &self.rows else { return None };
        let command = rows.get(self.chosen()?)?.1;
        let sure = self.chosen_by_hand || is_called(command, self.filter.trim());
        (command.decides && !sure).then_some(command)
    }

    /// Returns true if what was typed is what editors call saving.
    fn saves(&self) -> bool {
        matches!(self.rows, PickerRows::Commands(_)) && SAVE.contains(&self.filter.trim())
    }

    fn step(&mut self, steps: i64) {
        let len = self.shown.len() as i64;
        if len > 0 {
            self.selected = (self.selected as i64 + steps).rem_euclid(len) as usize;
            self.chosen_by_hand = true;
        }
    }

    /// Returns where it is on a screen of a size. The choices of an edit leave a third of it to the
    /// lines that would change.
    pub fn panes(&self, (width, height): (u16, u16)) -> PickerPanes {
        let status = u16::from(height >= 2);
        let edits = matches!(self.rows, PickerRows::Edits(..));
        let preview = if edits { PREVIEW.min(height / 4) } else { 0 };
        let most = (height - status).min((height * 2 / 3).max(4)) - preview;
        let rows = (self.shown.len().max(1) + 2).min(usize::from(most)) as u16;
        let area = Area::new(0, height - status - rows - preview, width, rows + preview);
        let head = if rows >= 3 { 2 } else { 1 };
        let room = rows.saturating_sub(head);
        PickerPanes {
            area,
            rows: Area::new(0, area.bottom() - preview - room, width, room),
            top: (self.selected + 1).saturating_sub(room.into()),
            preview: Area::new(0, area.bottom() - preview, width, preview),
        }
    }

    /// Returns the index of the row that Enter takes.
    pub fn chosen(&self) -> Option<usize> {
        self.shown.get(self.selected).map(|(at, _)| *at)
    }
}

/// Returns a command's name without that of its context: `help` for `list-help`.
fn own_name(command: &Command) -> &'static str {
    let name = command.name;
    let own = name.strip_prefix(command.context.name()).and_then(|own| own.strip_prefix('-'));
    own.unwrap_or(name)
}

/// Returns true if what was typed is the whole name of a command, here or in other programs.
fn is_called(command: &Command, typed: &str) -> bool {
    let hyphened = typed.replace(' ', "-");
    command.name == hyphened || own_name(command) == hyphened || command.also.contains(&typed)
}

/// Returns true for the command that takes a number and goes there.
fn is_top(command: &Command) -> bool {
    own_name(command) == "top"
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

pub(in crate::app) fn open(app: &mut App, _: Call) -> Effect {
    let Some(reader) = &app.reader else { return Effect::None };
    let rows: Vec<PickRow> =
        reader.doc().links.speakers().iter().map(|&person| row(reader, person)).collect();
    if rows.is_empty() {
        let why = why_nobody(reader);
        return app.say(Message::plain(why));
    }
    let person = reader.person();
    let selected = rows.iter().position(|row| Some(row.person) == person).unwrap_or(0);
    let mut picker = Picker::new(OpenedOver::Read, PickerRows::Speakers(rows));
    picker.selected = selected;
    app.mode = Mode::Picker(picker);
    Effect::None
}

/// Returns what a picker would be opened over; `None` if the mode cannot be left for one.
pub(in crate::app) fn over(app: &mut App) -> Option<OpenedOver> {
    match &app.mode {
        Mode::Read => Some(OpenedOver::Read),
        Mode::List => Some(OpenedOver::List),
        Mode::Card(focus) => Some(OpenedOver::Card(focus.clone())),
        Mode::Source => Some(OpenedOver::Source),
        _ => None,
    }
}

/// Opens the palette: every command that applies here, with its keys.
pub(in crate::app) fn palette(app: &mut App, _: Call) -> Effect {
    // the help gives way to what it was opened over
    if let Mode::Help(help) = &app.mode {
        app.mode = help.over.clone().mode();
    }
    let context = app.context();
    let Some(over) = over(app) else { return Effect::None };
    let mut rows = help::rows(&app.keymap, context);
    rows.retain(|(_, command)| (command.when)(app) && !command.name.ends_with(PALETTE));
    app.mode = Mode::Picker(Picker::new(over, PickerRows::Commands(rows)));
    Effect::None
}

/// The end of the names of the commands that open the palette: they are not listed in it.
const PALETTE: &str = "palette";

/// Opens the theme picker; a theme is shown as soon as it is selected.
pub(in crate::app) fn themes(app: &mut App, _: Call) -> Effect {
    let Some(over) = over(app) else { return Effect::None };
    let now = app.display.theme;
    let rows = app.themes.clone();
    let before = rows.get(now).map(|row| row.name.clone()).unwrap_or_default();
    if rows.is_empty() {
        return app.say(Message::plain("there is only one theme"));
    }
    let mut picker = Picker::new(over, PickerRows::Themes(rows, before));
    picker.selected = now;
    app.mode = Mode::Picker(picker);
    Effect::None
}

/// Returns the effect that shows what the selected row does: the theme, the lines that an edit would
/// change.
fn shown(app: &mut App) -> Effect {
    if app.choosing_edit() {
        return app.preview_choice();
    }
    let Mode::Picker(picker) = &app.mode else { return Effect::None };
    match (&picker.rows, picker.chosen()) {
        (PickerRows::Themes(rows, _), Some(at)) => Effect::Theme(rows[at].name.clone()),
        _ => Effect::None,
    }
}

/// Changes the open picker.
fn change(app: &mut App, by: impl FnOnce(&mut Picker)) -> Effect {
    if let Mode::Picker(picker) = &mut app.mode {
        by(picker);
    }
    shown(app)
}

pub(in crate::app) fn type_in(app: &mut App, words: &str) -> Effect {
    change(app, |picker| {
        picker.filter.push_str(words);
        picker.narrow();
    })
}

pub(in crate::app) fn erase(app: &mut App, _: Call) -> Effect {
    change(app, |picker| {
        picker.filter.pop();
        picker.narrow();
    })
}

pub(in crate::app) fn clear(app: &mut App, _: Call) -> Effect {
    change(app, |picker| {
        picker.filter.clear();
        picker.narrow();
    })
}

pub(in crate::app) fn down(app: &mut App, call: Call) -> Effect {
    change(app, |picker| picker.step(call.times()))
}

pub(in crate::app) fn up(app: &mut App, call: Call) -> Effect {
    change(app, |picker| picker.step(-call.times()))
}

/// The rows that a page key moves by.
const PAGE_ROWS: usize = 8;

pub(in crate::app) fn page_down(app: &mut App, _: Call) -> Effect {
    change(app, |picker| {
        picker.selected = (picker.selected + PAGE_ROWS).min(picker.shown.len().saturating_sub(1));
        picker.chosen_by_hand = true;
    })
}

pub(in crate::app) fn page_up(app: &mut App, _: Call) -> Effect {
    change(app, |picker| {
        picker.selected = picker.selected.saturating_sub(PAGE_ROWS);
        picker.chosen_by_hand = true;
    })
}

/// Selects the row that was clicked; takes it if it is selected already.
pub(in crate::app) fn point(app: &mut App, at: usize) -> Effect {
    match &app.mode {
        Mode::Picker(picker) if picker.selected == at => take(app, Call::default()),
        _ => change(app, |picker| (picker.selected, picker.chosen_by_hand) = (at, true)),
    }
}

pub(in crate::app) fn close(app: &mut App, _: Call) -> Effect {
    let Mode::Picker(picker) = std::mem::replace(&mut app.mode, Mode::Read) else {
        return Effect::None;
    };
    app.mode = picker.over.mode();
    match picker.rows {
        PickerRows::Themes(_, before) => Effect::Theme(before),
        PickerRows::Edits(..) => app.end_edit(),
        _ => Effect::None,
    }
}

pub(in crate::app) fn take(app: &mut App, _: Call) -> Effect {
    let Mode::Picker(picker) = &app.mode else { return Effect::None };
    if picker.saves() {
        app.mode = picker.over.clone().mode();
        return review::save_by_name(app);
    }
    let Some(at) = picker.chosen() else {
        return app.say_with_keys("nothing matches; {picker-erase} erases a letter");
    };
    if let Some(command) = picker.guessed() {
        let text = format!("{{picker-take}} once more: {}", command.help);
        let _ = change(app, |picker| picker.chosen_by_hand = true);
        return app.say_with_keys(&text);
    }
    let picker = picker.clone();
    let number = picker.number();
    app.mode = picker.over.mode();
    match &picker.rows {
        PickerRows::Speakers(rows) => jumps::step_through_quotes_of(app, rows[at].person),
        PickerRows::Commands(rows) => run(app, rows[at].1, number),
        PickerRows::Addresses(rows) => Effect::Browse(rows[at].url.clone()),
        PickerRows::Themes(rows, _) => {
            let name = rows[at].name.clone();
            app.display.theme = at;
            let text = format!("theme {name}; theme = \"{name}\" in the configuration keeps it");
            app.message = Some(Message::plain(text));
            Effect::Theme(name)
        }
        PickerRows::Values(rows) => review::picked_value(app, rows[at].value),
        PickerRows::Sources(rows, stance) => review::take_source(app, rows[at].id.clone(), *stance),
        PickerRows::Sides(rows) => review::take_side(app, rows[at].value),
        PickerRows::Same(one, rows) => app.join_people(one, &rows[at]),
        PickerRows::Edits(rows, _) => app.take_edit(rows[at].clone()),
    }
}

/// Runs a command from the palette; if it takes a letter, waits for that.
fn run(app: &mut App, command: &'static Command, count: Option<u32>) -> Effect {
    match app.keymap.prefix_of(command.name) {
        Some(keys) => {
            app.start_prefix(keys);
            Effect::None
        }
        None if command.takes_letter() => {
            app.say(Message::warning("this needs keys and a letter, and no keys are bound to it"))
        }
        None => app.run(command, Call { count, letter: None }),
    }
}
