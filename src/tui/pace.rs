//! How fast frames may follow each other on a line that is slower than they are.
//!
//! A terminal's line takes thousands of bytes before it makes a writer wait
//! (Linux: 17 kB, a second of a line of 16 kB/s), and no system tells how many are
//! on their way. A held key would fill that, and what is typed afterwards would
//! stand behind it. So once writes had to wait twice in a row, the time between
//! their ends tells how fast the line is, and a frame begins only when most of the
//! one before has been taken; keys go on being heard meanwhile. Of a line that
//! leads further over a network not even the waiting is seen: it is taken for one
//! of [`REMOTE`].
//!
//! No clock and no terminal: times and bytes come in as values.

use std::time::Duration;

/// What a line over a network is taken to carry, in bytes a second.
pub const REMOTE: u32 = 16_384;
/// As many bytes may be on their way when a frame begins: an eighth of a second of [`REMOTE`].
const AHEAD: f64 = 2048.0;
/// A write that took longer had to wait for the line.
const WAITED: Duration = Duration::from_millis(8);
/// After this long without a frame nothing is known of the line.
const FORGOTTEN: Duration = Duration::from_secs(10);
/// After this long without a frame nothing is on its way.
const DRAINED: Duration = Duration::from_secs(2);
/// No frame waits longer.
const LONGEST: Duration = Duration::from_millis(500);
/// The slowest line that is believed, in bytes a second.
const SLOWEST: f64 = 1024.0;

/// What is known of a line.
#[derive(Clone, Debug, Default)]
pub struct Pace {
    /// Bytes a second: assumed, and measured.
    assumed: Option<f64>,
    measured: Option<f64>,
    /// Bytes on their way when the last write ended, as far as the rate tells.
    ahead: f64,
    /// When the last write ended.
    last: Duration,
    /// True if the last write had to wait.
    waited: bool,
    /// When the line was last known to be empty, and the bytes written since.
    since: (Duration, f64),
}

impl Pace {
    /// Takes a line for one that carries so many bytes a second.
    pub fn assumed(rate: u32) -> Self {
        Self { assumed: Some(f64::from(rate)), ..Self::default() }
    }

    /// Returns how long the next frame has to wait.
    pub fn wait(&self, now: Duration) -> Duration {
        let Some(rate) = self.rate() else { return Duration::ZERO };
        let too_much = self.left(now) - AHEAD;
        Duration::from_secs_f64((too_much / rate).max(0.0)).min(LONGEST)
    }

    /// Takes note of a write of so many bytes, from `began` to `ended`.
    pub fn wrote(&mut self, bytes: usize, began: Duration, ended: Duration) {
        if bytes == 0 {
            return;
        }
        let bytes = bytes as f64;
        let silent = began.saturating_sub(self.last);
        if silent >= FORGOTTEN {
            self.measured = None;
        }
        if silent >= DRAINED {
            self.since = (began, 0.0);
        }
        self.since.1 += bytes;
        self.ahead = self.left(began) + bytes;
        let waited = ended.saturating_sub(began) >= WAITED;
        if waited && self.waited {
            // it was full at the end of both writes: what was written between left it
            let rate = (bytes / ended.saturating_sub(self.last).as_secs_f64()).max(SLOWEST);
            let gone = rate * ended.saturating_sub(self.since.0).as_secs_f64();
            self.measured = Some(rate);
            self.ahead = (self.since.1 - gone).max(0.0);
        } else if let Some(rate) = self.rate() {
            self.ahead -= rate * ended.saturating_sub(began).as_secs_f64();
        }
        self.waited = waited;
        self.last = ended;
    }

    fn rate(&self) -> Option<f64> {
        match (self.assumed, self.measured) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        }
    }

    /// Returns how many bytes are still on their way.
    fn left(&self, now: Duration) -> f64 {
        let gone = self.rate().unwrap_or(0.0) * now.saturating_sub(self.last).as_secs_f64();
        (self.ahead - gone).max(0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Holds a key that makes a frame of `bytes` thirty times a second for three seconds,
    /// on a line that carries `rate` bytes a second and holds `room` more; returns the
    /// frames, and how many seconds after the last key the line was empty.
    fn hold(mut pace: Pace, bytes: f64, rate: f64, room: f64) -> (u32, f64) {
        let (mut now, mut queued, mut frames, mut drawn) = (0.0_f64, 0.0_f64, 0, 0);
        let at = Duration::from_secs_f64;
        loop {
            let pressed = ((now * 30.0) as u32 + 1).min(90);
            if drawn == pressed && pressed == 90 {
                return (frames, now + queued / rate - 89.0 / 30.0);
            }
            let wait = pace.wait(at(now)).as_secs_f64();
            let pause = if drawn == pressed { 0.001 } else { wait };
            if pause > 0.0 {
                now += pause;
                queued = (queued - rate * pause).max(0.0);
                continue;
            }
            let blocked = ((queued + bytes - room) / rate).max(0.0);
            pace.wrote(bytes as usize, at(now), at(now + blocked));
            now += blocked;
            queued = (queued - rate * blocked).max(0.0) + bytes;
            (frames, drawn) = (frames + 1, pressed);
        }
    }

    #[test]
    fn on_a_fast_line_every_key_has_its_frame() {
        let (frames, lag) = hold(Pace::default(), 1400.0, 1e7, 17_000.0);
        assert_eq!(frames, 90);
        assert!(lag < 0.001, "{lag}");
    }

    #[test]
    fn a_slow_line_is_measured_and_not_filled() {
        for room in [4_000.0, 17_000.0] {
            let (frames, lag) = hold(Pace::default(), 1400.0, 16_384.0, room);
            assert!((20..60).contains(&frames), "{frames}");
            assert!(lag < 0.3, "{lag} with room for {room}");
        }
    }

    #[test]
    fn of_a_remote_line_nothing_is_seen_and_it_is_not_filled() {
        let (frames, lag) = hold(Pace::assumed(REMOTE), 1400.0, 16_384.0, 1e9);
        assert!((30..60).contains(&frames), "{frames}");
        assert!(lag < 0.3, "{lag}");
        let (frames, lag) = hold(Pace::assumed(REMOTE), 150.0, 16_384.0, 1e9);
        assert_eq!(frames, 90);
        assert!(lag < 0.05, "{lag}");
    }

    #[test]
    fn a_line_that_stood_still_is_not_waited_for_long() {
        let mut pace = Pace::default();
        let at = Duration::from_secs;
        pace.wrote(2000, at(0), at(20));
        pace.wrote(2000, at(20), at(40));
        assert!(pace.wait(at(40)) <= LONGEST);
        pace.wrote(100, at(60), at(60));
        assert_eq!(pace.wait(at(60)), Duration::ZERO);
    }
}
