//! Commands that change an annotation, on its row in a list: the list gives way to what they ask, and
//! comes back when it is done.

use crate::app::command::{Call, Command};
use crate::app::state::active_list::Selection;
use crate::app::state::list_view::ListKind;
use crate::app::state::navigation;
use crate::app::{App, Effect, Message, Mode};
use crate::story::Item;
use crate::view::table::RowTarget;

impl App {
    /// Returns the annotation of the selected row of a list; else the one that is selected in the text.
    pub(in crate::app) fn item_here(&self) -> Option<Item> {
        if !matches!(self.mode, Mode::List) {
            return match self.reader.as_ref()?.selection? {
                Selection::Item(item) => Some(item),
                Selection::Hit(_) | Selection::Unmarked(_) => None,
            };
        }
        match self.story_view.as_ref()?.selected_target()? {
            RowTarget::Item(item) => Some(*item),
            _ => None,
        }
    }

    /// Runs a command; on a row of a list, where it is about the annotation that the row leads to.
    pub(in crate::app) fn run_here(&mut self, command: &Command, call: Call) -> Effect {
        let on_row = command.on_rows && matches!(self.mode, Mode::List);
        if !on_row {
            if matches!(self.mode, Mode::Read) {
                self.mend_state.back_to = None;
            }
            return (command.run)(self, call);
        }
        let item = self.item_here().zip(self.doc());
        let item = item.filter(|(item, doc)| !doc.story.spans(*item).is_empty());
        let kind = self.story_view.as_ref().map(|list_view| list_view.kind.clone());
        let (Some((item, _)), Some(ListKind::View(view))) = (item, kind) else {
            return self.say(Message::plain("this row has nothing that could be changed"));
        };
        self.leave_for_text();
        navigation::go_to(self, Selection::Item(item));
        let effect = (command.run)(self, call);
        self.mend_state.back_to = Some(view);
        self.back_to_list();
        effect
    }

    /// Opens the list again that a command was given on, unless something is still asked.
    pub(super) fn back_to_list(&mut self) {
        let Some(view) = self.mend_state.back_to.filter(|_| matches!(self.mode, Mode::Read)) else {
            return;
        };
        self.mend_state.back_to = None;
        let told = self.message.take();
        let _ = self.open_view(view, None);
        self.message = told.or(self.message.take());
    }

    /// Returns true if a list of the story is open, or comes back after an edit.
    pub(super) fn in_list(&self) -> bool {
        self.mend_state.back_to.is_some() || matches!(self.mode, Mode::List)
    }
}
