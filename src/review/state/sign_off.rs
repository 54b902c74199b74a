//! Sign-offs: what was signed off, and whether that is still valid.
//!
//! A sign-off is for a text with its annotations and for the decisions on it. A change of these voids
//! it, and so does any decision, query or edit after it; a newer sign-off replaces it. A
//! voided sign-off is still shown.

use super::fold::{Entry, Record};
use super::items::Status;
use crate::review::event::{Event, EventKind};

/// A sign-off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signed<'r> {
    /// The reviewer whose journal it is in (untrusted).
    pub who: &'r str,
    /// When.
    pub at: &'r str,
    /// The initials of the person who signed off (untrusted).
    pub initials: &'r str,
    /// What was checked: `full`, or what was left out (untrusted).
    pub scope: &'r str,
    /// SHA-256 of the body that was signed off.
    pub sha256: &'r str,
    /// True if an earlier version wrote it, which did not record the annotations and what decisions rest
    /// on: whether these are still the same nobody can tell.
    pub for_text_alone: bool,
}

impl Signed<'_> {
    /// Returns what has to be said of a sign-off that holds, behind it: nothing for one of this version.
    pub const fn limits(&self) -> &'static str {
        if self.for_text_alone { ", by an earlier version: for the text alone" } else { "" }
    }
}

/// Why a sign-off is void.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoidReason<'r> {
    /// The text has changed.
    Text,
    /// The annotations have changed, or a decision does not hold any more because a source has.
    Annotations,
    /// Something was decided, asked or edited afterwards: the first such event.
    Event(&'r Event),
    /// Something was decided, asked or edited before it, on another computer, that had not arrived
    /// where it was signed off.
    Unseen(&'r Event),
}

impl VoidReason<'_> {
    /// Returns the reason in words for people (untrusted).
    pub fn words(&self) -> String {
        match self {
            Self::Text => "the text was edited afterwards".to_owned(),
            Self::Annotations => "the annotations, or a source, were changed afterwards".to_owned(),
            Self::Event(event) | Self::Unseen(event) => {
                let what = match &event.what {
                    EventKind::Decide { .. } | EventKind::Adjudicate { .. } => "decided",
                    EventKind::Accept => "accepted a suggestion",
                    EventKind::Refuse => "refused a suggestion",
                    EventKind::Query(_) => "asked something",
                    EventKind::Flag(_) => "raised a blocker",
                    EventKind::Reopen => "reopened an item",
                    EventKind::Edit { .. } => "edited the annotations",
                    EventKind::Undo { .. } | EventKind::Redo { .. } => "undid or redid a step",
                    _ => "changed something",
                };
                let when = match self {
                    Self::Unseen(_) => "meanwhile, not seen by who signed off",
                    _ => "afterwards",
                };
                format!("{} {what} {when} ({})", event.who, event.at)
            }
        }
    }
}

/// The state of the sign-off of a story.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SignOff<'r> {
    /// Nobody signed off.
    #[default]
    None,
    /// It is valid.
    Valid(Signed<'r>),
    /// It is void.
    Voided(Signed<'r>, VoidReason<'r>),
}

impl SignOff<'_> {
    /// Returns true if it is valid.
    pub const fn is_valid(&self) -> bool {
        matches!(self, Self::Valid(_))
    }

    /// Returns the status of an item under this sign-off: an answered item is signed off.
    pub const fn status(&self, status: Status) -> Status {
        match (self, status) {
            (Self::Valid(_), Status::Checked) => Status::SignedOff,
            _ => status,
        }
    }
}

/// Returns the state of the latest sign-off that was not undone, for a body with the hash `sha256`.
pub fn latest_sign_off<'r>(record: &'r Record, sha256: &str) -> SignOff<'r> {
    if record.signoffs().next().is_none() {
        // only the events after the latest sign-off are looked at
        return SignOff::None;
    }
    let latest = record
        .entries()
        .iter()
        .rposition(|entry| !entry.void && matches!(entry.event.what, EventKind::Signoff { .. }));
    let Some(at) = latest else { return SignOff::None };
    let event = &record.entries()[at].event;
    let EventKind::Signoff { initials, scope, sha256: signed, annotations } = &event.what else {
        return SignOff::None;
    };
    let signed = Signed {
        who: &event.who,
        at: &event.at,
        initials,
        scope,
        sha256: signed,
        for_text_alone: annotations.is_none(),
    };
    if signed.sha256 != sha256 {
        return SignOff::Voided(signed, VoidReason::Text);
    }
    let today = record.stale_reasons().annotations();
    if let (Some(then), Some(today)) = (annotations.as_deref(), today)
        && then != today
    {
        return SignOff::Voided(signed, VoidReason::Annotations);
    }
    let is_void = |entry: &&Entry| !entry.void && voids(record, &entry.event);
    if let Some(entry) = record.entries()[at + 1..].iter().find(is_void) {
        return SignOff::Voided(signed, VoidReason::Event(&entry.event));
    }
    // what the writer had not seen may stand before it, because a clock was behind
    let unseen = record.unseen_by(event).find(is_void);
    unseen.map_or(SignOff::Valid(signed), |e| SignOff::Voided(signed, VoidReason::Unseen(&e.event)))
}

/// Returns true if an event voids an earlier sign-off.
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
            | EventKind::Keep
            | EventKind::Reopen
            | EventKind::Accept
            | EventKind::Refuse
            | EventKind::Edit { .. }
    )
}
