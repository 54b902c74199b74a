//! The mouse: a click opens or selects what it points at, the wheel scrolls what it is
//! over.
//!
//! Keys can do everything that is here. Positions are read from the panes and the window.

use super::dispatch::Pending;
use crate::app::command::Call;
use crate::app::keys::help;
use crate::app::lists::{list_commands, picker};
use crate::app::mending::select;
use crate::app::mode::{Mode, Subject};
use crate::app::reading::motions;
use crate::app::state::active_list::Selection;
use crate::app::state::navigation;
use crate::app::{App, Effect, Message, MouseButton, MouseEvent, MouseEventKind, card};
use crate::story::{Item, PersonIx, Span};
use crate::view::{Area, Row};

/// The button that clicks.
const CLICK: MouseEventKind = MouseEventKind::Down(MouseButton::Left);
/// A move while that button is held.
const DRAG: MouseEventKind = MouseEventKind::Drag(MouseButton::Left);
/// The rows that one step of the wheel scrolls, as in most terminals.
const WHEEL: u32 = 3;

/// What is under the mouse in the article.
enum Pointed {
    /// A person's name in the text.
    Mention(Item, PersonIx),
    /// An annotation or a problem.
    Item(Item),
    /// The initials of a speaker, beside the text.
    Person(PersonIx),
    /// A line of the card.
    Card(usize),
    /// A column of the ruler.
    Ruler(u16),
    Nothing,
}

impl App {
    /// Returns true if the mouse is captured.
    pub fn wants_mouse(&self) -> bool {
        self.mouse
    }

    /// Handles a mouse event.
    pub(in crate::app) fn handle_mouse(&mut self, mouse: MouseEvent) -> Effect {
        if mouse.kind == DRAG {
            // words are selected by it, and nothing else
            let byte = matches!(self.mode, Mode::Select(_)).then(|| self.byte_under(mouse));
            return byte.flatten().map_or(Effect::None, |byte| select::drag(self, byte));
        }
        if !matches!(mouse.kind, CLICK | MouseEventKind::ScrollDown | MouseEventKind::ScrollUp) {
            return Effect::None;
        }
        self.message = None;
        self.pending = Pending::default();
        if let Mode::Labels(_) = self.mode {
            self.mode = Mode::Read;
        }
        match (&self.mode, mouse.kind) {
            (Mode::Read | Mode::Card(_), CLICK) => self.click_page(mouse),
            (Mode::Select(_), CLICK) => match self.byte_under(mouse) {
                Some(byte) => select::click(self, byte),
                None => Effect::None,
            },
            (Mode::Read | Mode::Card(_) | Mode::Select(_), _) => self.scroll_page(mouse),
            (Mode::List, CLICK) => self.click_list(mouse),
            (Mode::List, MouseEventKind::ScrollDown) => list_commands::down(self, wheel()),
            (Mode::List, MouseEventKind::ScrollUp) => list_commands::up(self, wheel()),
            (Mode::Picker(_), CLICK) => self.click_picker(mouse),
            (Mode::Picker(_), MouseEventKind::ScrollDown) => picker::down(self, Call::default()),
            (Mode::Picker(_), MouseEventKind::ScrollUp) => picker::up(self, Call::default()),
            (Mode::Help(_), MouseEventKind::ScrollDown) => {
                help::scroll(self, i64::from(WHEEL));
                Effect::None
            }
            (Mode::Help(_), MouseEventKind::ScrollUp) => {
                help::scroll(self, -i64::from(WHEEL));
                Effect::None
            }
            _ => Effect::None,
        }
    }

    fn scroll_page(&mut self, mouse: MouseEvent) -> Effect {
        let down = mouse.kind == MouseEventKind::ScrollDown;
        let focused = matches!(self.mode, Mode::Card(_));
        match (holds(self.panes.card, mouse), down) {
            (true, true) if focused => card::next(self, Call::default()),
            (true, false) if focused => card::previous(self, Call::default()),
            (true, _) => {
                self.card.scroll(if down { i64::from(WHEEL) } else { -i64::from(WHEEL) });
                Effect::None
            }
            (false, true) => motions::line_down(self, wheel()),
            (false, false) => motions::line_up(self, wheel()),
        }
    }

    fn click_page(&mut self, mouse: MouseEvent) -> Effect {
        let pointed = self.pointed(mouse);
        if !matches!(pointed, Pointed::Card(_)) {
            self.mode = Mode::Read;
        }
        match pointed {
            Pointed::Mention(item, person) => {
                navigation::go_to(self, Selection::Item(item));
                card::show(self, Subject::Person(person));
            }
            Pointed::Item(item) => navigation::go_to(self, Selection::Item(item)),
            Pointed::Person(person) => card::show(self, Subject::Person(person)),
            Pointed::Card(line) => return self.click_card(line),
            Pointed::Ruler(column) => self.go_to_ruler_column(column),
            Pointed::Nothing => {}
        }
        Effect::None
    }

    /// Returns what is under the mouse.
    fn pointed(&self, mouse: MouseEvent) -> Pointed {
        let panes = &self.panes;
        if holds(panes.card, mouse) {
            return Pointed::Card(self.card.top + usize::from(mouse.row - panes.card.y));
        }
        if holds(panes.ruler, mouse) {
            return Pointed::Ruler(mouse.column - panes.ruler.x);
        }
        let Some(reader) = self.reader.as_ref().filter(|_| self.display.marks) else {
            return Pointed::Nothing;
        };
        if holds(panes.gutter, mouse) {
            let row = reader.window().get(usize::from(mouse.row - panes.gutter.y));
            let speaker = match row {
                Some(Row::Text { line, .. }) => reader.speaker_starting_in(line.span),
                _ => None,
            };
            return speaker.map_or(Pointed::Nothing, Pointed::Person);
        }
        self.byte_under(mouse).map_or(Pointed::Nothing, |byte| {
            let (doc, mut name) = (reader.doc(), None);
            doc.links.within(Span::new(byte, byte + 1), &mut |_, item| {
                if let Item::Mention(mention) = item {
                    name = Some(Pointed::Mention(item, doc.story.mentions[mention.ix()].person));
                }
            });
            let item = || doc.links.item_at(byte).map(Pointed::Item);
            name.or_else(item).unwrap_or(Pointed::Nothing)
        })
    }

    /// Returns the byte of the text that is drawn under the mouse.
    fn byte_under(&self, mouse: MouseEvent) -> Option<u32> {
        let (area, reader) = (self.panes.text, self.reader.as_ref()?);
        if !holds(area, mouse) {
            return None;
        }
        let row = reader.window().get(usize::from(mouse.row - area.y))?;
        let Row::Text { line, .. } = row else { return None };
        let mut x = area.x + line.indent.min(area.width);
        let doc = reader.doc();
        for (span, words) in doc.blocks.drawn(doc.story.body(), line.span) {
            for glyph in self.char_widths.glyphs(words) {
                // other words stand for one byte
                let byte = span.start + (glyph.at.start as u32).min(span.len() - 1);
                let blank = words[glyph.at.start..].trim().is_empty() && span.end == line.span.end;
                if (x..x + glyph.width).contains(&mouse.column) {
                    return (!blank).then_some(byte);
                }
                x += glyph.width;
            }
        }
        None
    }

    fn click_card(&mut self, at: usize) -> Effect {
        let Some(line) = self.card.lines.get(at) else { return Effect::None };
        let (leads, named) = (line.link, line.person.map(Subject::Person));
        if let Some(subject) = named.filter(|subject| *subject != self.card.subject) {
            card::show(self, subject);
        } else if let Some(link) = leads {
            if !matches!(self.mode, Mode::Card(_)) {
                let subject = self.card.subject;
                card::show(self, subject);
            }
            if let Mode::Card(focus) = &mut self.mode {
                focus.link = link;
            }
            return card::follow(self, Call::default());
        }
        Effect::None
    }

    /// Goes to the place in the text that a column of the ruler stands for.
    fn go_to_ruler_column(&mut self, column: u16) {
        let width = u64::from(self.panes.ruler.width.max(1));
        if let Some(reader) = &mut self.reader {
            let len = reader.doc().story.body().len() as u64;
            let byte = (u64::from(column) * len / width) as usize;
            let byte = crate::story::text::floor_border(reader.doc().story.body(), byte);
            reader.jumps.push(reader.jump_entry());
            reader.top_at(byte as u32);
        }
    }

    fn click_list(&mut self, mouse: MouseEvent) -> Effect {
        let Some(list_view) = self.list_view_mut() else { return Effect::None };
        let rows = list_view.panes().rows;
        if !holds(rows, mouse) {
            return Effect::None;
        }
        let at = list_view.top() + usize::from(mouse.row - rows.y);
        if at >= list_view.shown().len() || list_view.names_part(at) {
            return Effect::None;
        }
        if list_view.select(at) {
            self.selection_moved()
        } else {
            list_commands::enter(self, Call::default())
        }
    }

    fn click_picker(&mut self, mouse: MouseEvent) -> Effect {
        let Mode::Picker(picker) = &mut self.mode else { return Effect::None };
        let picker::PickerPanes { rows, top, .. } = picker.panes(self.size);
        let at = top + usize::from(mouse.row.saturating_sub(rows.y));
        if !holds(rows, mouse) || at >= picker.shown.len() {
            return Effect::None;
        }
        picker::point(self, at)
    }
}

/// Returns true if the mouse is in an area.
fn holds(area: Area, mouse: MouseEvent) -> bool {
    (area.x..area.right()).contains(&mouse.column) && (area.y..area.bottom()).contains(&mouse.row)
}

const fn wheel() -> Call {
    Call { count: Some(WHEEL), letter: None }
}

/// Turns mouse capture on or off.
pub(in crate::app) fn toggle(app: &mut App, _: Call) -> Effect {
    app.mouse = !app.mouse;
    app.message = Some(Message::plain(if app.mouse {
        "the mouse is captured; Shift with it selects text in most terminals"
    } else {
        "the mouse is the terminal's again"
    }));
    Effect::Mouse(app.mouse)
}
