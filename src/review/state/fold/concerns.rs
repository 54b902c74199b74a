//! Lines of journals that somebody has to look at, and whether that was done.

use super::{Entry, Record, UnseenAnswer};
use crate::review::event::EventKind;
use crate::review::left_out::{Concern, LeftOut};

impl Record {
    /// Returns the answers that those which hold had not seen.
    pub(in crate::review) fn unseen_answers(&self) -> &[UnseenAnswer] {
        &self.unseen_answers
    }

    /// Returns what is in the journals and somebody has to look at: what was not accepted by name, and
    /// no question that was decided again.
    pub fn left_out(&self) -> impl Iterator<Item = &LeftOut> {
        self.left_out.iter().filter(|one| !self.is_accepted(one) && !self.is_decided_again(one))
    }

    /// Returns true if a line is about an answer, and that is not what holds, or was meant to, any more.
    fn is_decided_again(&self, one: &LeftOut) -> bool {
        let Some(event) = &one.event else { return false };
        let (who, id) = event.parts();
        let Some(at) = self.ids.of(&self.entries, who, id) else { return true };
        let Entry { event: named, void } = &self.entries[at];
        if *void {
            return true;
        }
        let case = named.item.as_ref().and_then(|item| self.item_records.get(item));
        match one.concern {
            Concern::LeftOut => false,
            Concern::DatedAhead => match &named.what {
                EventKind::Decide { value, .. } => {
                    let own = case.and_then(|case| case.of(who)?.on(value.axis()));
                    own.is_none_or(|decision| decision.entry != at)
                }
                EventKind::Adjudicate { value, .. } => {
                    let ruling = case.and_then(|case| case.ruling(value.axis()));
                    ruling.is_none_or(|ruling| ruling.entry != at)
                }
                _ => false,
            },
            Concern::Unseen => {
                let pairs = self.unseen_answers.iter().filter(|pair| pair.other == *event);
                let holds = pairs.filter_map(|pair| {
                    let (who, id) = pair.holds.parts();
                    self.ids.of(&self.entries, who, id)
                });
                let is_valid = |holds: usize| {
                    let value = self.entries[holds].event.what.answer();
                    let axis = value.map(crate::review::Value::axis);
                    let who = &self.entries[holds].event.who;
                    case.zip(axis).is_some_and(|(case, axis)| {
                        let own = case.of(who).and_then(|opinion| opinion.on(axis));
                        let ruling = case.ruling(axis);
                        own.is_some_and(|decision| decision.entry == holds)
                            || ruling.is_some_and(|ruling| ruling.entry == holds)
                    })
                };
                !holds.into_iter().any(is_valid)
            }
        }
    }

    /// Returns true if somebody has accepted by name that something does not count.
    fn is_accepted(&self, one: &LeftOut) -> bool {
        self.accepted.iter().any(|at| {
            self.entries.get(*at).is_some_and(|entry| !entry.void && one.is_named_by(&entry.event))
        })
    }
}
