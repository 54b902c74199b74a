//! Sign-offs: what was signed, and whether it still holds.
//!
//! A sign-off is for a text and for what was decided of it. Other words, and
//! whatever is decided, asked or edited afterwards, void it; a newer sign-off
//! goes before it. What was voided is told, never forgotten.

use super::fold::Record;
use super::items::Status;
use crate::review::event::{Event, EventKind};

/// A sign-off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signed<'r> {
    /// Whose journal it is in (not to be trusted).
    pub who: &'r str,
    /// When.
    pub at: &'r str,
    /// Whose initials (not to be trusted).
    pub initials: &'r str,
    /// What was checked: full, or what was left out (not to be trusted).
    pub scope: &'r str,
    /// SHA-256 of the body that was signed off.
    pub sha256: &'r str,
}

/// What voids a sign-off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voids<'r> {
    /// The text is another one.
    Text,
    /// Something was decided, asked or edited afterwards: the first such event.
    Event(&'r Event),
}

impl Voids<'_> {
    /// Says why in words for people (not to be trusted).
    pub fn words(&self) -> String {
        match self {
            Self::Text => "the text was edited afterwards".to_owned(),
            Self::Event(event) => {
                let what = match &event.what {
                    EventKind::Decide { .. } | EventKind::Adjudicate { .. } => "decided",
                    EventKind::Query(_) => "asked something",
                    EventKind::Flag(_) => "raised a blocker",
                    EventKind::Reopen => "reopened an item",
                    EventKind::Edit { .. } => "edited the annotations",
                    EventKind::Undo { .. } | EventKind::Redo { .. } => {
                        "took a step back or did it again"
                    }
                    _ => "changed something",
                };
                format!("{} {what} afterwards ({})", event.who, event.at)
            }
        }
    }
}

/// Where the sign-off of a story stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SignOff<'r> {
    /// Nobody signed off.
    #[default]
    None,
    /// It holds.
    Valid(Signed<'r>),
    /// It held once.
    Voided(Signed<'r>, Voids<'r>),
}

impl SignOff<'_> {
    /// Tells whether it holds.
    pub const fn is_valid(&self) -> bool {
        matches!(self, Self::Valid(_))
    }

    /// Returns the status of an item in its light: what is checked is signed off.
    pub const fn status(&self, status: Status) -> Status {
        match (self, status) {
            (Self::Valid(_), Status::Checked) => Status::SignedOff,
            _ => status,
        }
    }
}

/// Returns where the sign-off of a body of the hash `sha256` stands: the latest that was not
/// taken back.
pub fn signed<'r>(record: &'r Record, sha256: &str) -> SignOff<'r> {
    if record.signoffs().next().is_none() {
        // not every event is looked at after each
        return SignOff::None;
    }
    let latest = record
        .entries()
        .iter()
        .rposition(|entry| !entry.void && matches!(entry.event.what, EventKind::Signoff { .. }));
    let Some(at) = latest else { return SignOff::None };
    let event = &record.entries()[at].event;
    let EventKind::Signoff { initials, scope, sha256: signed } = &event.what else {
        return SignOff::None;
    };
    let signed = Signed { who: &event.who, at: &event.at, initials, scope, sha256: signed };
    if signed.sha256 != sha256 {
        return SignOff::Voided(signed, Voids::Text);
    }
    let later = record.entries()[at + 1..].iter().find(|e| !e.void && voids(record, &e.event));
    later.map_or(SignOff::Valid(signed), |e| SignOff::Voided(signed, Voids::Event(&e.event)))
}

/// Tells whether an event changes what was signed off.
fn voids(record: &Record, event: &Event) -> bool {
    match &event.what {
        EventKind::Undo { step } | EventKind::Redo { step } => record
            .step(step)
            .any(|entry| entry.event.who == event.who && changes(&entry.event.what)),
        what => changes(what),
    }
}

const fn changes(what: &EventKind) -> bool {
    matches!(
        what,
        EventKind::Decide { .. }
            | EventKind::Adjudicate { .. }
            | EventKind::Query(_)
            | EventKind::Flag(_)
            | EventKind::Reopen
            | EventKind::Edit { .. }
    )
}
