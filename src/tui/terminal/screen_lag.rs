//! Which keys were pressed before the screen had shown what the keys before them did.
//!
//! No clock: times come in as values, each since the same start.

use std::time::Duration;

/// A screen that is behind by less than this is not noticed: nobody answers what they see sooner.
const NOTICED: Duration = Duration::from_millis(250);

/// How far the screen is behind the keys.
#[derive(Clone, Copy, Debug, Default)]
pub struct ScreenLag {
    /// When the oldest key came whose frame is not written yet.
    oldest: Option<Duration>,
    /// When the last frame was written that was noticeably late.
    late_frame: Duration,
}

impl ScreenLag {
    /// Returns true if a key that came at `at` and is handled at `now` was pressed before the screen
    /// had shown what an earlier key did, and the screen was noticeably behind.
    pub fn is_ahead(&self, at: Duration, now: Duration) -> bool {
        let behind = self.oldest.is_some_and(|oldest| now.saturating_sub(oldest) >= NOTICED);
        behind || at < self.late_frame
    }

    /// Records that a key which came at `at` was handled.
    pub fn handled(&mut self, at: Duration) {
        self.oldest.get_or_insert(at);
    }

    /// Records that a frame was written, which shows what every key did that was handled.
    pub fn shown(&mut self, now: Duration) {
        if self.oldest.take().is_some_and(|oldest| now.saturating_sub(oldest) >= NOTICED) {
            self.late_frame = now;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Handles keys (when they come, when they are handled), with a frame after each that is due, and
    /// returns which of them were typed ahead.
    fn ahead(keys: &[(u64, u64)], frames: &[u64]) -> Vec<bool> {
        let ms = Duration::from_millis;
        let (mut lag, mut frames) = (ScreenLag::default(), frames.iter().peekable());
        let mut ahead = Vec::new();
        for (at, now) in keys {
            while let Some(frame) = frames.next_if(|frame| *frame <= now) {
                lag.shown(ms(*frame));
            }
            ahead.push(lag.is_ahead(ms(*at), ms(*now)));
            lag.handled(ms(*at));
        }
        ahead
    }

    #[test]
    fn keys_pressed_while_the_screen_stood_still_are_typed_ahead() {
        // a screen that follows: ten keys a second, each shown 20 ms later
        let keys: Vec<(u64, u64)> = (1..20).map(|n| (n * 100, n * 100 + 1)).collect();
        let frames: Vec<u64> = (1..20).map(|n| n * 100 + 20).collect();
        assert!(ahead(&keys, &frames).iter().all(|ahead| !ahead));
        // the program stood still for 700 ms: the first key was for what was seen, the others not
        assert_eq!(ahead(&[(100, 800), (300, 801), (790, 802)], &[]), [false, true, true]);
        // the line stood still: the frame of the first key was written late
        assert_eq!(ahead(&[(100, 101), (300, 700), (690, 700)], &[699]), [false, true, true]);
        // what is pressed after that frame is not ahead of it
        assert_eq!(ahead(&[(100, 101), (705, 706)], &[699]), [false, false]);
    }
}
