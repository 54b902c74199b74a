//! IDs and times for review events.

use crate::review::{Stamp, Stamps};

/// The system clock: UUIDs of version 7, UTC in whole seconds.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clock;

impl Stamps for Clock {
    fn stamp(&mut self) -> Stamp {
        let now = jiff::Timestamp::now();
        let seconds = jiff::Timestamp::from_second(now.as_second()).unwrap_or(now);
        Stamp { id: uuid::Uuid::now_v7().to_string().into(), at: seconds.to_string().into() }
    }
}
