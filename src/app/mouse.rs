//! What the mouse does: a click takes what it points at, the wheel moves what it is over.
//!
//! Nothing here needs a mouse that keys could not do; where things stand is read
//! from the panes and from the window.

use super::command::Call;
use super::dispatch::Pending;
use super::mode::{Mode, Subject};
use super::walk::Standing;
use super::{App, Effect, Message, Mouse, MouseWhat};
use super::{boards, card, going, help, motions, picking};
use crate::story::{Item, PersonIx, Span};
use crate::view::{Area, Row};

/// Rows that the wheel moves by, as terminals do it.
const WHEEL: u32 = 3;

/// What a cell of the article's screen holds.
enum Pointed {
    /// Somebody's name in the text.
    Mention(Item, PersonIx),
    /// An annotation or a problem.
    Item(Item),
    /// The initials of whoever speaks.
    Person(PersonIx),
    /// A line of the card.
    Card(usize),
    /// A column of the ruler.
    Ruler(u16),
    Nothing,
}

impl App {
    /// Tells whether the mouse is to be captured.
    pub fn wants_mouse(&self) -> bool {
        self.mouse
    }

    /// Handles what the mouse did.
    pub(super) fn point(&mut self, mouse: Mouse) -> Effect {
        self.message = None;
        self.pending = Pending::default();
        if let Mode::Labels(_) = self.mode {
            self.mode = Mode::Read;
        }
        match (&self.mode, mouse.what) {
            (Mode::Read | Mode::Card(_), MouseWhat::Click) => self.click_page(mouse),
            (Mode::Read | Mode::Card(_), _) => self.turn_page(mouse),
            (Mode::List, MouseWhat::Click) => self.click_list(mouse),
            (Mode::List, MouseWhat::WheelDown) => boards::down(self, wheel()),
            (Mode::List, MouseWhat::WheelUp) => boards::up(self, wheel()),
            (Mode::Picker(_), MouseWhat::Click) => self.click_picker(mouse),
            (Mode::Picker(_), MouseWhat::WheelDown) => picking::down(self, Call::default()),
            (Mode::Picker(_), MouseWhat::WheelUp) => picking::up(self, Call::default()),
            (Mode::Help(_), MouseWhat::WheelDown) => {
                help::scroll(self, i64::from(WHEEL));
                Effect::None
            }
            (Mode::Help(_), MouseWhat::WheelUp) => {
                help::scroll(self, -i64::from(WHEEL));
                Effect::None
            }
            _ => Effect::None,
        }
    }

    fn turn_page(&mut self, mouse: Mouse) -> Effect {
        let down = mouse.what == MouseWhat::WheelDown;
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

    fn click_page(&mut self, mouse: Mouse) -> Effect {
        let pointed = self.pointed(mouse);
        if !matches!(pointed, Pointed::Card(_)) {
            self.mode = Mode::Read;
        }
        match pointed {
            Pointed::Mention(item, person) => {
                going::go_to(self, Standing::Item(item));
                card::show(self, Subject::Person(person));
            }
            Pointed::Item(item) => going::go_to(self, Standing::Item(item)),
            Pointed::Person(person) => card::show(self, Subject::Person(person)),
            Pointed::Card(line) => return self.click_card(line),
            Pointed::Ruler(column) => self.go_to_share(column),
            Pointed::Nothing => {}
        }
        Effect::None
    }

    /// Returns what stands under the mouse.
    fn pointed(&self, mouse: Mouse) -> Pointed {
        let panes = &self.panes;
        if holds(panes.card, mouse) {
            return Pointed::Card(self.card.top + usize::from(mouse.row - panes.card.y));
        }
        if holds(panes.ruler, mouse) {
            return Pointed::Ruler(mouse.column - panes.ruler.x);
        }
        let Some(reader) = self.reader.as_ref().filter(|_| self.look.marks) else {
            return Pointed::Nothing;
        };
        if holds(panes.gutter, mouse) {
            let row = reader.window().get(usize::from(mouse.row - panes.gutter.y));
            let speaker = match row {
                Some(Row::Text { line, .. }) => reader.speaks_from(line.span),
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
    fn byte_under(&self, mouse: Mouse) -> Option<u32> {
        let (area, reader) = (self.panes.text, self.reader.as_ref()?);
        if !holds(area, mouse) {
            return None;
        }
        let row = reader.window().get(usize::from(mouse.row - area.y))?;
        let Row::Text { line, .. } = row else { return None };
        let mut x = area.x + line.indent.min(area.width);
        let words = reader.doc().story.text.slice(line.span).trim_end();
        for glyph in self.widths.glyphs(words) {
            if (x..x + glyph.width).contains(&mouse.column) {
                return Some(line.span.start + glyph.at.start as u32);
            }
            x += glyph.width;
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

    /// Goes as far into the text as a column is into the ruler.
    fn go_to_share(&mut self, column: u16) {
        let width = u64::from(self.panes.ruler.width.max(1));
        if let Some(reader) = &mut self.reader {
            let len = reader.doc().story.body().len() as u64;
            let byte = (u64::from(column) * len / width) as usize;
            let byte = crate::story::text::floor_border(reader.doc().story.body(), byte);
            reader.jumps.push(reader.stop());
            reader.top_at(byte as u32);
        }
    }

    fn click_list(&mut self, mouse: Mouse) -> Effect {
        let Some(board) = self.board_mut() else { return Effect::None };
        let rows = board.panes().rows;
        if !holds(rows, mouse) {
            return Effect::None;
        }
        let at = board.top() + usize::from(mouse.row - rows.y);
        if at >= board.shown().len() || board.names_part(at) {
            return Effect::None;
        }
        if board.select(at) { self.selection_moved() } else { boards::enter(self, Call::default()) }
    }

    fn click_picker(&mut self, mouse: Mouse) -> Effect {
        let Mode::Picker(picker) = &mut self.mode else { return Effect::None };
        let picking::PickerPanes { rows, top, .. } = picker.panes(self.size);
        let at = top + usize::from(mouse.row.saturating_sub(rows.y));
        if !holds(rows, mouse) || at >= picker.shown.len() {
            return Effect::None;
        }
        picking::point(self, at)
    }
}

/// Tells whether the mouse is in an area.
fn holds(area: Area, mouse: Mouse) -> bool {
    (area.x..area.right()).contains(&mouse.column) && (area.y..area.bottom()).contains(&mouse.row)
}

const fn wheel() -> Call {
    Call { count: Some(WHEEL), letter: None }
}

/// Captures the mouse, or lets go of it.
pub(super) fn toggle(app: &mut App, _: Call) -> Effect {
    app.mouse = !app.mouse;
    app.message = Some(Message::plain(if app.mouse {
        "the mouse is captured; Shift with it selects text in most terminals"
    } else {
        "the mouse is the terminal's again"
    }));
    Effect::Mouse(app.mouse)
}
