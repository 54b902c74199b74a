//! How fast frames may follow each other on a line that is slower than they are.
//!
//! A terminal's line buffers thousands of bytes before a write blocks (Linux: 17 kB, one
//! second at 16 kB/s, and it blocks until half or all of that is gone), and no system says
//! how many bytes are in flight. A held key would fill the buffer, and the answer to the next
//! key would wait behind it. So when the line is found full, its rate is measured by what was
//! written until then, and a frame begins only when most of the one before has been taken;
//! keys are still read meanwhile. Over a network the line is never seen to be full: there
//! [`REMOTE_RATE`] is assumed.
//!
//! No clock and no terminal: times and bytes come in as values.

use std::time::Duration;

/// The rate that is assumed for a line over a network, in bytes a second.
pub const REMOTE_RATE: u32 = 16_384;
/// The share of the rate that is used: the line must catch up, and the measurement is rough.
const SHARE_USED: f64 = 0.75;
/// The most bytes that may be in flight when a frame begins.
const MAX_IN_FLIGHT: f64 = 1024.0;
/// The fewest bytes that a full line holds.
const MIN_CAPACITY: f64 = 4096.0;
/// The shortest time over which a rate is measured.
const MIN_SAMPLE: Duration = Duration::from_millis(50);
/// After a pause as long as this a new measurement begins.
const PAUSE: Duration = Duration::from_millis(250);
/// A measured rate is forgotten this long after the line was last full.
const FORGET_AFTER: Duration = Duration::from_secs(10);
/// The longest that a frame waits.
const MAX_WAIT: Duration = Duration::from_millis(500);
/// The lowest rate that is believed, in bytes a second.
const MIN_RATE: f64 = 1024.0;

/// What is known of a line, and with it when the next frame may begin.
#[derive(Clone, Debug, Default)]
pub struct FrameThrottle {
    /// Rates in bytes a second: assumed and measured.
    assumed: Option<f64>,
    measured: Option<f64>,
    /// Bytes in flight at `last_write`, as far as the rate tells.
    in_flight: f64,
    /// When something was last written.
    last_write: Duration,
    /// When writing began after a pause, and the bytes written since.
    burst: (Duration, f64),
    /// When the line was first found full after that, and the bytes written until then.
    first_full: Option<(Duration, f64)>,
    /// When it was last found full.
    last_full: Duration,
}

impl FrameThrottle {
    /// Assumes a rate in bytes a second.
    pub fn assumed(rate: u32) -> Self {
        Self { assumed: Some(f64::from(rate)), ..Self::default() }
    }

    /// Returns how long the next frame must wait.
    pub fn wait(&self, now: Duration) -> Duration {
        let Some(rate) = self.rate() else { return Duration::ZERO };
        let too_much = self.in_flight_at(now) - MAX_IN_FLIGHT;
        Duration::from_secs_f64((too_much / rate).max(0.0)).min(MAX_WAIT)
    }

    /// Records that bytes were written.
    pub fn wrote(&mut self, bytes: usize, now: Duration) {
        let silent = now.saturating_sub(self.last_write);
        self.in_flight = self.in_flight_at(now);
        if silent >= PAUSE || (self.rate().is_some() && self.in_flight <= 0.0) {
            self.burst = (now, 0.0);
            self.first_full = None;
        }
        if silent >= PAUSE && now.saturating_sub(self.last_full) >= FORGET_AFTER {
            self.measured = None;
        }
        self.in_flight += bytes as f64;
        self.burst.1 += bytes as f64;
        self.last_write = now;
    }

    /// Records that the line was full until now.
    pub fn was_full(&mut self, now: Duration) {
        self.last_full = now;
        let (begun, all) = self.burst;
        let (since, written) = self.burst;
        // as much was on its way the last time that this was so: what was written since has left
        let (since, written) = match self.first_full {
            Some((first, before)) if now.saturating_sub(first) >= MIN_SAMPLE => {
                (first, written - before)
            }
            _ => (since, written),
        };
        self.first_full.get_or_insert((now, self.burst.1));
        let apart = now.saturating_sub(since);
        if apart >= MIN_SAMPLE {
            let rate = (written / apart.as_secs_f64()).max(MIN_RATE);
            self.measured = Some(rate);
            // at the first such moment this is little, and the rate is too high if not all
            // was gone: then the next one comes soon
            let gone = rate * now.saturating_sub(begun).as_secs_f64();
            self.in_flight = (all - gone).max(MIN_CAPACITY);
            self.last_write = now;
        }
    }

    /// Returns the most bytes a second to write.
    fn rate(&self) -> Option<f64> {
        let least = match (self.assumed, self.measured) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        least.map(|rate| rate * SHARE_USED)
    }

    /// Returns how many bytes are still in flight.
    fn in_flight_at(&self, now: Duration) -> f64 {
        let gone = self.rate().unwrap_or(0.0) * now.saturating_sub(self.last_write).as_secs_f64();
        (self.in_flight - gone).max(0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line that carries `rate` bytes a second and holds `room` at most; a writer that
    /// found it full waits until only `low` are left.
    struct Line {
        now: f64,
        rate: f64,
        room: f64,
        low: f64,
        queued: f64,
    }

    impl Line {
        fn pass(&mut self, time: f64) {
            self.now += time;
            self.queued = (self.queued - self.rate * time).max(0.0);
        }

        fn at(&self) -> Duration {
            Duration::from_secs_f64(self.now)
        }

        /// Writes as `tty::put_throttled` does.
        fn write(&mut self, throttle: &mut FrameThrottle, bytes: f64) {
            let (from, full) = (self.at(), self.queued >= self.room);
            if self.queued + bytes > self.room {
                self.pass((self.queued - self.low) / self.rate);
            }
            if full || self.at().saturating_sub(from) >= Duration::from_millis(60) {
                throttle.was_full(self.at());
            }
            self.queued += bytes;
            throttle.wrote(bytes as usize, self.at());
        }
    }

    /// Holds a key that makes a frame of `bytes` thirty times a second for three seconds;
    /// returns the frames, and how many seconds after the last key the line was empty.
    fn hold(
        mut throttle: FrameThrottle,
        bytes: f64,
        (rate, room, low): (f64, f64, f64),
    ) -> (u32, f64) {
        let mut line = Line { now: 20.0, rate, room, low, queued: 0.0 };
        let (mut frames, mut drawn) = (0, 0);
        while drawn < 90 {
            let pressed = (((line.now - 20.0) * 30.0) as u32 + 1).min(90);
            let wait = throttle.wait(line.at()).as_secs_f64();
            if drawn == pressed {
                line.pass(0.001);
            } else if wait > 0.0 {
                line.pass(wait);
            } else {
                line.write(&mut throttle, bytes);
                (frames, drawn) = (frames + 1, pressed);
            }
        }
        (frames, line.now + line.queued / rate - 20.0 - 89.0 / 30.0)
    }

    #[test]
    fn on_a_fast_line_every_key_has_its_frame() {
        let (frames, lag) = hold(FrameThrottle::default(), 1400.0, (1e7, 17_000.0, 0.0));
        assert_eq!(frames, 90);
        assert!(lag < 0.001, "{lag}");
    }

    #[test]
    fn a_slow_line_is_measured_and_not_filled() {
        let lines = [(4_096.0, 0.0, 0.3), (17_000.0, 0.0, 0.3), (17_000.0, 8_000.0, 0.6)];
        for (room, low, most) in lines {
            let (frames, lag) = hold(FrameThrottle::default(), 1400.0, (16_384.0, room, low));
            assert!((20..60).contains(&frames), "{frames}");
            assert!(lag < most, "{lag} with room for {room}, {low}");
        }
    }

    #[test]
    fn of_a_remote_line_nothing_is_seen_and_it_is_not_filled() {
        let (frames, lag) = hold(FrameThrottle::assumed(REMOTE_RATE), 1400.0, (16_384.0, 1e9, 0.0));
        assert!((25..60).contains(&frames), "{frames}");
        assert!(lag < 0.3, "{lag}");
        let (frames, lag) = hold(FrameThrottle::assumed(REMOTE_RATE), 150.0, (16_384.0, 1e9, 0.0));
        assert_eq!(frames, 90);
        assert!(lag < 0.05, "{lag}");
    }

    #[test]
    fn a_line_that_stood_still_is_not_waited_for_long() {
        let mut throttle = FrameThrottle::default();
        let at = Duration::from_secs;
        for time in [0, 20, 40] {
            throttle.wrote(2000, at(time));
            throttle.was_full(at(time + 20));
        }
        assert!(throttle.wait(at(60)) <= MAX_WAIT);
        throttle.wrote(100, at(80));
        assert_eq!(throttle.wait(at(80)), Duration::ZERO);
    }
}
