//! How fast frames may follow each other on a line that is slower than they are.
//!
//! A terminal's line takes thousands of bytes before it makes a writer wait
//! (Linux: 17 kB, a second of a line of 16 kB/s, and it waits until half of that or
//! all is gone), and no system tells how many are on their way. A held key would fill that,
//! and what is typed afterwards would stand behind it. So where the line is found
//! full, what was written until then tells how fast it is, and a frame begins only
//! when most of the one before has been taken; keys go on being heard meanwhile. Of
//! a line that leads further over a network not even that is seen: it is taken for
//! one of [`REMOTE`].
//!
//! No clock and no terminal: times and bytes come in as values.

use std::time::Duration;

/// What a line over a network is taken to carry, in bytes a second.
pub const REMOTE: u32 = 16_384;
/// So much of what a line carries is used: it must catch up, and it is measured roughly.
const USED: f64 = 0.75;
/// As many bytes may be on their way when a frame begins.
const AHEAD: f64 = 1024.0;
/// A full line holds at least so many bytes.
const FULL: f64 = 4096.0;
/// What was written in less time tells too little.
const APART: Duration = Duration::from_millis(50);
/// A pause as long as this: what was written before it tells nothing of how fast the line is.
const PAUSE: Duration = Duration::from_millis(250);
/// So long after the line was full last nothing is known of it.
const FORGOTTEN: Duration = Duration::from_secs(10);
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
    /// Bytes on their way at `last`, as far as the rate tells.
    ahead: f64,
    /// When something was written last.
    last: Duration,
    /// When writing began after a pause, and the bytes written since.
    since: (Duration, f64),
    /// When the line was first found full after that, and the bytes written until then.
    full: Option<(Duration, f64)>,
    /// When it was found full last.
    full_last: Duration,
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

    /// Takes note of so many bytes written.
    pub fn wrote(&mut self, bytes: usize, now: Duration) {
        let silent = now.saturating_sub(self.last);
        self.ahead = self.left(now);
        if silent >= PAUSE || (self.rate().is_some() && self.ahead <= 0.0) {
            self.since = (now, 0.0);
            self.full = None;
        }
        if silent >= PAUSE && now.saturating_sub(self.full_last) >= FORGOTTEN {
            self.measured = None;
        }
        self.ahead += bytes as f64;
        self.since.1 += bytes as f64;
        self.last = now;
    }

    /// Takes note that the line was full until now.
    pub fn was_full(&mut self, now: Duration) {
        self.full_last = now;
        let (begun, all) = self.since;
        let (since, written) = self.since;
        // as much was on its way the last time that this was so: what was written since has left
        let (since, written) = match self.full {
            Some((first, before)) if now.saturating_sub(first) >= APART => {
                (first, written - before)
            }
            _ => (since, written),
        };
        self.full.get_or_insert((now, self.since.1));
        let apart = now.saturating_sub(since);
        if apart >= APART {
            let rate = (written / apart.as_secs_f64()).max(SLOWEST);
            self.measured = Some(rate);
            // at the first such moment this is little, and the rate is too high if not all
            // was gone: then the next one comes soon
            let gone = rate * now.saturating_sub(begun).as_secs_f64();
            self.ahead = (all - gone).max(FULL);
            self.last = now;
        }
    }

    /// Returns how many bytes a second are to be written at most.
    fn rate(&self) -> Option<f64> {
        let least = match (self.assumed, self.measured) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        least.map(|rate| rate * USED)
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

        /// Writes as `line::put_paced` does.
        fn write(&mut self, pace: &mut Pace, bytes: f64) {
            let (from, full) = (self.at(), self.queued >= self.room);
            if self.queued + bytes > self.room {
                self.pass((self.queued - self.low) / self.rate);
            }
            if full || self.at().saturating_sub(from) >= Duration::from_millis(60) {
                pace.was_full(self.at());
            }
            self.queued += bytes;
            pace.wrote(bytes as usize, self.at());
        }
    }

    /// Holds a key that makes a frame of `bytes` thirty times a second for three seconds;
    /// returns the frames, and how many seconds after the last key the line was empty.
    fn hold(mut pace: Pace, bytes: f64, (rate, room, low): (f64, f64, f64)) -> (u32, f64) {
        let mut line = Line { now: 20.0, rate, room, low, queued: 0.0 };
        let (mut frames, mut drawn) = (0, 0);
        while drawn < 90 {
            let pressed = (((line.now - 20.0) * 30.0) as u32 + 1).min(90);
            let wait = pace.wait(line.at()).as_secs_f64();
            if drawn == pressed {
                line.pass(0.001);
            } else if wait > 0.0 {
                line.pass(wait);
            } else {
                line.write(&mut pace, bytes);
                (frames, drawn) = (frames + 1, pressed);
            }
        }
        (frames, line.now + line.queued / rate - 20.0 - 89.0 / 30.0)
    }

    #[test]
    fn on_a_fast_line_every_key_has_its_frame() {
        let (frames, lag) = hold(Pace::default(), 1400.0, (1e7, 17_000.0, 0.0));
        assert_eq!(frames, 90);
        assert!(lag < 0.001, "{lag}");
    }

    #[test]
    fn a_slow_line_is_measured_and_not_filled() {
        let lines = [(4_096.0, 0.0, 0.3), (17_000.0, 0.0, 0.3), (17_000.0, 8_000.0, 0.6)];
        for (room, low, most) in lines {
            let (frames, lag) = hold(Pace::default(), 1400.0, (16_384.0, room, low));
            assert!((20..60).contains(&frames), "{frames}");
            assert!(lag < most, "{lag} with room for {room}, {low}");
        }
    }

    #[test]
    fn of_a_remote_line_nothing_is_seen_and_it_is_not_filled() {
        let (frames, lag) = hold(Pace::assumed(REMOTE), 1400.0, (16_384.0, 1e9, 0.0));
        assert!((25..60).contains(&frames), "{frames}");
        assert!(lag < 0.3, "{lag}");
        let (frames, lag) = hold(Pace::assumed(REMOTE), 150.0, (16_384.0, 1e9, 0.0));
        assert_eq!(frames, 90);
        assert!(lag < 0.05, "{lag}");
    }

    #[test]
    fn a_line_that_stood_still_is_not_waited_for_long() {
        let mut pace = Pace::default();
        let at = Duration::from_secs;
        for time in [0, 20, 40] {
            pace.wrote(2000, at(time));
            pace.was_full(at(time + 20));
        }
        assert!(pace.wait(at(60)) <= LONGEST);
        pace.wrote(100, at(80));
        assert_eq!(pace.wait(at(80)), Duration::ZERO);
    }
}
