//! IDs and times of events, by the clock of this machine.

use crate::review::{Stamp, Stamps};

/// Ids and times by the clock: UUIDs of version 7, whole seconds of UTC.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clock;

impl Stamps for Clock {
    fn stamp(&mut self) -> Stamp {
        let now = jiff::Timestamp::now();
        let seconds = jiff::Timestamp::from_second(now.as_second()).unwrap_or(now);
        Stamp { id: uuid::Uuid::now_v7().to_string().into(), at: seconds.to_string().into() }
    }
}
