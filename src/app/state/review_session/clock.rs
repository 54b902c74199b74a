//! Whether the clock of this computer is behind what came before: told once.

use super::ReviewSession;
use crate::review::Event;
use crate::review::journal::is_behind;

/// That the clock of this computer is behind events that came before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ClockWarning {
    /// Not told yet: the text (unsanitised).
    Due(String),
    /// Told.
    Told,
}

impl ReviewSession {
    /// Compares the clock of this computer with the event that new ones come after.
    pub(in crate::app) fn check_clock(&mut self, events: &[Event]) {
        let (Some(event), Some(before)) = (events.first(), self.record().entries().last()) else {
            return;
        };
        let before = &before.event;
        if self.clock_warning.is_none() && is_behind(&event.at, &before.at) {
            let (now, at, who) = (&event.at, &before.at, &before.who);
            let text = format!(
                "saved; the clock says {now}, but {who} wrote before at {at}: the order is kept"
            );
            self.clock_warning = Some(ClockWarning::Due(text));
        }
    }

    /// Returns the warning about the clock, the first time.
    pub(in crate::app) fn take_clock_warning(&mut self) -> Option<String> {
        let told = self.clock_warning.is_some().then_some(ClockWarning::Told);
        match std::mem::replace(&mut self.clock_warning, told)? {
            ClockWarning::Due(text) => Some(text),
            ClockWarning::Told => None,
        }
    }
}
