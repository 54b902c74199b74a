//! From the bytes of a terminal to events: keys, pastes, the mouse, answers.
//!
//! A key like an arrow is several bytes, the first of them that of Esc, and on
//! a slow line they come apart. So Esc waits a moment for more, and what comes
//! after it like the rest of a key is that key or nothing, never typed as
//! letters. Unknown sequences are swallowed up to their final byte. What never
//! ends is given up after a silence; if the rest of it comes later still, its letters are keys that
//! may not have been typed, and are reported as doubtful.
//!
//! No clock and no terminal: bytes and the time come in as values. What a
//! sequence means is worked out in `sequence`.
//!
//! The events are crossterm's types, but its reader is never called
//! (`no_reader_of_crossterm_is_called` in tests/architecture.rs). Measured, or read in its source:
//! - on a terminal that is gone it spins forever if the hang-up signal is ignored; here the key
//!   thread ends the program (`a_closed_terminal_ends_it` in tests/terminal);
//! - half a key, or a paste that never ends, blocks it beyond any timeout; here a silence ends both
//!   (`half_a_sequence_is_given_up_after_a_silence`,
//!   `keys_are_heard_again_after_a_paste_that_never_ends` in `tests`);
//! - a key that a slow line cuts after Esc becomes Esc and letters
//!   (`a_sequence_cut_anywhere_is_that_key_or_nothing` in `tests`);
//! - a paste of 1 MB freezes it (`a_paste_of_a_megabyte_is_ignored` in tests/terminal).
//!
//! terminput 0.5.13, which only cuts bytes, panics on `Esc [98;0M` (a row of
//! `no_letter_of_a_sequence_is_typed` in `tests`).

mod sequence;
#[cfg(test)]
mod tests;

use std::time::Duration;

use crate::app::{Event, KeyCode, KeyEvent, KeyModifiers};
use sequence::Step;

/// How long Esc waits for the rest of a key: too short to be noticed, longer than the 30 ms
/// between pieces that were seen over SSH.
pub const ESC: Duration = Duration::from_millis(50);
/// How long to wait for the next piece of a sequence.
pub const REST: Duration = Duration::from_millis(250);
/// How long to wait for the next piece of a paste or control string: nobody types their
/// beginnings, and taking the rest for keys would do the most harm.
pub const SILENCE: Duration = Duration::from_secs(1);
/// How long after Esc alone a digit may be the rest of a key that began with it.
pub const CUT: Duration = Duration::from_secs(2);
/// The most bytes of a paste that are kept; the rest is dropped.
pub const PASTED: usize = 1 << 20;
/// The most bytes of a sequence that are kept: none that means something is longer.
const LONGEST: usize = 64;
/// What ends a paste.
const PASTE_ENDS: &[u8] = b"\x1b[201~";

/// What the terminal sent: something for the app, or the answer to a question.
#[derive(Debug)]
pub enum InputEvent {
    /// Something for the app.
    Event(Event),
    /// A key that may be part of a longer one, which was cut on the way.
    Doubtful(KeyEvent),
    /// The terminal's background colour (red, green, blue): the answer to OSC 11.
    Background([u8; 3]),
    /// What the terminal is: the answer to the primary device attributes request.
    DeviceAttributes,
}

/// The part of something longer that has come so far.
#[derive(Debug, Default)]
enum State {
    #[default]
    Idle,
    /// Esc, held back.
    Esc,
    /// Esc, already reported as a key.
    EscSent,
    /// What followed Esc, from `[`, `O`, `]`, `P` or `_` on; `esc_sent` if that Esc was already
    /// reported.
    Sequence { rest: Vec<u8>, esc_sent: bool },
    /// A control string (OSC, DCS, APC); `ending` once Esc, the first byte of its end, has come.
    ControlString { bytes: Vec<u8>, ending: bool },
    /// A paste; `ending` counts the bytes of its end mark that have come.
    Paste { text: Vec<u8>, ending: usize },
    /// What was given up after a silence: the bytes after Esc, none if Esc came alone; `string` if
    /// they begin a control string.
    Cut { rest: Vec<u8>, string: bool },
    /// The first bytes of a character.
    Character { bytes: Vec<u8>, alt: bool },
}

/// Parses the bytes of a terminal.
#[derive(Debug, Default)]
pub struct InputParser {
    state: State,
    /// When the last byte came.
    last_byte: Duration,
    /// True if the one before came less than [`CUT`] earlier.
    soon: bool,
}

impl InputParser {
    /// Returns when [`InputParser::time_out`] is to be called unless bytes come before.
    pub fn deadline(&self) -> Option<Duration> {
        let after = match self.state {
            State::Idle | State::EscSent | State::Cut { .. } => return None,
            State::Esc => ESC,
            State::Sequence { .. } | State::Character { .. } => REST,
            State::ControlString { .. } | State::Paste { .. } => SILENCE,
        };
        Some(self.last_byte + after)
    }

    /// Gives up waiting for more bytes; returns what was held back.
    pub fn time_out(&mut self) -> Vec<InputEvent> {
        let mut out = Vec::new();
        match std::mem::take(&mut self.state) {
            State::Esc => {
                self.state = State::EscSent;
                push_key(&mut out, KeyCode::Esc.into());
            }
            State::Sequence { rest, esc_sent } => {
                push_typed(&rest, esc_sent, &mut out);
                self.state = State::Cut { rest, string: false };
            }
            State::ControlString { bytes: rest, .. } => {
                self.state = State::Cut { rest, string: true };
            }
            State::Paste { text, .. } => out.push(pasted(&text)),
            state @ (State::EscSent | State::Cut { .. }) => self.state = state,
            State::Idle | State::Character { .. } => {}
        }
        out
    }

    /// Takes bytes that came at `now` (time since any start) and returns the
    /// events in them, in order.
    pub fn feed(&mut self, bytes: &[u8], now: Duration) -> Vec<InputEvent> {
        let mut out = Vec::new();
        while self.deadline().is_some_and(|due| due <= now) {
            out.extend(self.time_out());
        }
        if matches!(self.state, State::EscSent) && now >= self.last_byte + REST {
            self.state = State::Cut { rest: Vec::new(), string: false };
        }
        self.soon = now < self.last_byte + CUT;
        self.last_byte = now;
        for byte in bytes {
            self.byte(*byte, &mut out);
            self.soon = true;
        }
        out
    }

    fn byte(&mut self, byte: u8, out: &mut Vec<InputEvent>) {
        match std::mem::take(&mut self.state) {
            State::Esc => self.after_esc(byte, out),
            State::EscSent if sequence::starts_sequence(byte) => {
                self.state = State::Sequence { rest: vec![byte], esc_sent: true };
            }
            State::Idle => self.begin(byte, false, out),
            State::EscSent => self.after_cut((Vec::new(), false), byte, out),
            State::Cut { rest, string } => self.after_cut((rest, string), byte, out),
            State::Sequence { mut rest, esc_sent } => {
                push_bounded(&mut rest, byte);
                self.sequence_so_far(rest, esc_sent, out);
            }
            State::ControlString { bytes, ending } => self.control_string(bytes, ending, byte, out),
            State::Paste { text, ending } => self.paste(text, ending, byte, out),
            State::Character { bytes, alt } => self.character(bytes, alt, byte, out),
        }
    }

    /// Takes a byte that begins something new; `alt` if Esc came right before it.
    fn begin(&mut self, byte: u8, alt: bool, out: &mut Vec<InputEvent>) {
        match byte {
            0x1b => self.state = State::Esc,
            0..=0x7f => push_key(out, with_alt(sequence::ascii(byte), alt)),
            0xc2..=0xf4 => self.state = State::Character { bytes: vec![byte], alt },
            _ => {}
        }
    }

    fn after_esc(&mut self, byte: u8, out: &mut Vec<InputEvent>) {
        if byte == 0x1b {
            push_key(out, KeyCode::Esc.into());
            self.state = State::Esc;
        } else if sequence::starts_sequence(byte) {
            self.state = State::Sequence { rest: vec![byte], esc_sent: false };
        } else {
            self.begin(byte, true, out);
        }
    }

    /// Takes a byte that came after what was given up: a key, but a doubtful one as long as it can
    /// be the rest of that.
    fn after_cut(
        &mut self,
        (mut rest, string): (Vec<u8>, bool),
        byte: u8,
        out: &mut Vec<InputEvent>,
    ) {
        let typed = matches!(byte, b' '..=b'~');
        push_bounded(&mut rest, byte);
        let (goes_on, string) = match rest.as_slice() {
            _ if string => (typed && rest.len() < LONGEST, true),
            [first] if sequence::starts_sequence(*first) => (true, false),
            // without its first byte, numbers are all that is left to see of a sequence
            [b'0'..=b'?', ..] => (self.soon && matches!(byte, b'0'..=b'?'), false),
            [_] => (false, false),
            _ => match sequence::step(&rest, true) {
                Step::More => (true, false),
                Step::ControlString => (true, true),
                Step::Complete(_) if typed => return push_doubtful(byte, out),
                Step::Paste => {
                    self.state = State::Paste { text: Vec::new(), ending: 0 };
                    return;
                }
                Step::Complete(_) | Step::Keys | Step::Interrupted => (false, false),
            },
        };
        if typed && goes_on {
            push_doubtful(byte, out);
            self.state = State::Cut { rest, string };
        } else {
            self.begin(byte, false, out);
        }
    }

    /// Takes a sequence as far as it has come.
    fn sequence_so_far(&mut self, rest: Vec<u8>, esc_sent: bool, out: &mut Vec<InputEvent>) {
        let last = rest[rest.len() - 1];
        match sequence::step(&rest, esc_sent) {
            Step::More => self.state = State::Sequence { rest, esc_sent },
            Step::Complete(event) if rest.len() < LONGEST => out.extend(event),
            Step::Complete(_) => {}
            Step::ControlString => self.state = State::ControlString { bytes: rest, ending: false },
            Step::Paste => self.state = State::Paste { text: Vec::new(), ending: 0 },
            Step::Keys => {
                push_typed(&rest[..1], esc_sent, out);
                self.begin(last, false, out);
            }
            Step::Interrupted => self.begin(last, false, out),
        }
    }

    fn control_string(
        &mut self,
        mut bytes: Vec<u8>,
        ending: bool,
        byte: u8,
        out: &mut Vec<InputEvent>,
    ) {
        match byte {
            b'\\' if ending => out.extend(sequence::control_string(&bytes)),
            0x07 => out.extend(sequence::control_string(&bytes)),
            _ if ending => self.after_esc(byte, out),
            0x1b => self.state = State::ControlString { bytes, ending: true },
            // no answer holds such a byte: it is a key, and the answer will never end
            0..=0x1f => self.begin(byte, false, out),
            _ => {
                push_bounded(&mut bytes, byte);
                self.state = State::ControlString { bytes, ending: false };
            }
        }
    }

    fn paste(&mut self, mut text: Vec<u8>, ending: usize, byte: u8, out: &mut Vec<InputEvent>) {
        let mut add = |bytes: &[u8]| {
            let room = PASTED - text.len();
            text.extend_from_slice(&bytes[..bytes.len().min(room)]);
        };
        let ending = match byte {
            _ if byte == PASTE_ENDS[ending] => ending + 1,
            0x1b => {
                add(&PASTE_ENDS[..ending]);
                1
            }
            _ => {
                add(&PASTE_ENDS[..ending]);
                add(&[byte]);
                0
            }
        };
        if ending == PASTE_ENDS.len() {
            out.push(pasted(&text));
        } else {
            self.state = State::Paste { text, ending };
        }
    }

    fn character(&mut self, mut bytes: Vec<u8>, alt: bool, byte: u8, out: &mut Vec<InputEvent>) {
        if !matches!(byte, 0x80..=0xbf) {
            return self.begin(byte, false, out);
        }
        bytes.push(byte);
        let whole = match bytes[0] {
            0xc2..=0xdf => 2,
            0xe0..=0xef => 3,
            _ => 4,
        };
        if bytes.len() < whole {
            self.state = State::Character { bytes, alt };
        } else if let Some(c) = std::str::from_utf8(&bytes).ok().and_then(|s| s.chars().next())
            && !c.is_control()
        {
            push_key(out, with_alt(KeyCode::Char(c).into(), alt));
        }
    }
}

/// Adds a byte; beyond the longest sequence it replaces the last one.
fn push_bounded(bytes: &mut Vec<u8>, byte: u8) {
    bytes.truncate(LONGEST - 1);
    bytes.push(byte);
}

/// Reports the key of a byte that may be part of a key which was cut.
fn push_doubtful(byte: u8, out: &mut Vec<InputEvent>) {
    out.push(InputEvent::Doubtful(sequence::ascii(byte)));
}

/// Reports a key typed after Esc that could also have begun a sequence.
fn push_typed(rest: &[u8], esc_sent: bool, out: &mut Vec<InputEvent>) {
    if let [byte] = rest {
        push_key(out, with_alt(sequence::ascii(*byte), !esc_sent));
    }
}

/// Adds Alt to a key if `alt`.
fn with_alt(press: KeyEvent, alt: bool) -> KeyEvent {
    let held = if alt { KeyModifiers::ALT } else { KeyModifiers::NONE };
    KeyEvent::new(press.code, press.modifiers | held)
}

fn push_key(out: &mut Vec<InputEvent>, press: KeyEvent) {
    out.push(InputEvent::Event(Event::Key(press)));
}

/// Returns the paste event of bytes: those that are UTF-8, with carriage returns (which
/// terminals send for line ends) as line feeds.
fn pasted(bytes: &[u8]) -> InputEvent {
    let text: String = bytes.utf8_chunks().map(|chunk| chunk.valid()).collect();
    InputEvent::Event(Event::Paste(text.replace("\r\n", "\n").replace('\r', "\n")))
}
