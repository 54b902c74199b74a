//! From the bytes of a terminal to events: keys, pastes, the mouse, answers.
//!
//! A key like an arrow is several bytes, the first of them that of Esc, and on
//! a slow line they come apart. So Esc waits a moment for more, and what comes
//! after it as the rest of a key's bytes would is that key or nothing, never
//! the letters that the bytes also are. Whatever is not known here is swallowed
//! to its final byte. What never ends is given up after a silence.
//!
//! No clock and no terminal: bytes and the time come in as values. What a
//! sequence of bytes means stands in `sequence`, not here.
//!
//! What comes out is crossterm's types, but its reader is never called
//! (`no_reader_of_crossterm_is_called` in tests/architecture.rs). Measured, or read in its source:
//! - on a terminal that is gone it computes for ever where the hang-up is ignored, while here the
//!   thread that waits ends the program (`a_closed_terminal_ends_it` in tests/terminal);
//! - half a key, or a paste that never ends, blocks it beyond any timeout: here a silence ends both
//!   (`half_a_sequence_is_given_up_after_a_silence`,
//!   `keys_are_heard_again_after_a_paste_that_never_ends` in `tests`);
//! - a key that a slow line cuts after Esc becomes Esc and letters
//!   (`a_sequence_cut_anywhere_is_that_key_or_nothing` in `tests`);
//! - a paste of 1 MB stops it (`a_paste_of_a_megabyte_is_nothing_to_the_reader` in tests/terminal).
//!
//! terminput 0.5.13, which only cuts bytes, panics on `Esc [98;0M` (a row of
//! `no_letter_of_a_sequence_is_typed` in `tests`).

mod sequence;
#[cfg(test)]
mod tests;

use std::time::Duration;

use crate::app::{Event, KeyCode, KeyEvent, KeyModifiers};
use sequence::Step;

/// How long Esc waits for the rest of a key: shorter than anybody notices,
/// longer than the 30 ms that pieces were seen apart over SSH.
pub const ESC: Duration = Duration::from_millis(50);
/// How long the rest of a key is taken for that, from piece to piece.
pub const REST: Duration = Duration::from_millis(250);
/// How long a paste or an answer in words that has begun may be silent: nobody
/// types their beginnings, and taking their rest for keys does the most harm.
pub const SILENCE: Duration = Duration::from_secs(1);
/// As many bytes of a paste are kept; the rest of it is dropped.
pub const PASTED: usize = 1 << 20;
/// As many bytes of a sequence are kept: none that means something is longer.
const LONGEST: usize = 64;
/// What ends a paste.
const PASTE_ENDS: &[u8] = b"\x1b[201~";

/// What bytes amount to.
#[derive(Debug)]
pub enum Said {
    /// Something for the app.
    Event(Event),
    /// The colour of the terminal's ground: red, green, blue. An answer to OSC 11.
    Ground([u8; 3]),
    /// What the terminal is: an answer to the primary device attributes request.
    Attributes,
}

/// What of something longer has come.
#[derive(Debug, Default)]
enum State {
    #[default]
    Nothing,
    /// Esc, held back.
    Esc,
    /// Esc, passed on.
    PassedEsc,
    /// What followed Esc, from `[`, `O`, `]`, `P` or `_` on; and whether that Esc was passed on.
    Rest { rest: Vec<u8>, passed: bool },
    /// An answer in words (OSC, DCS, APC); and whether Esc, the first byte of its end, has come.
    Words { words: Vec<u8>, ending: bool },
    /// A paste, with how many bytes of its end mark have come.
    Paste { text: Vec<u8>, ending: usize },
    /// The first bytes of a character.
    Character { bytes: Vec<u8>, alt: bool },
}

/// Reads the bytes of a terminal.
#[derive(Debug, Default)]
pub struct Input {
    state: State,
    /// When the last byte came.
    since: Duration,
}

impl Input {
    /// Returns when [`Input::late`] is to be called unless bytes come before.
    pub fn due(&self) -> Option<Duration> {
        let after = match self.state {
            State::Nothing | State::PassedEsc => return None,
            State::Esc => ESC,
            State::Rest { .. } | State::Character { .. } => REST,
            State::Words { .. } | State::Paste { .. } => SILENCE,
        };
        Some(self.since + after)
    }

    /// Takes note that nothing came in time; returns what was held back.
    pub fn late(&mut self) -> Vec<Said> {
        let mut out = Vec::new();
        match std::mem::take(&mut self.state) {
            State::Esc => {
                self.state = State::PassedEsc;
                say(&mut out, KeyCode::Esc.into());
            }
            State::Rest { rest, passed } => typed(&rest, passed, &mut out),
            State::Paste { text, .. } => out.push(pasted(&text)),
            State::PassedEsc => self.state = State::PassedEsc,
            State::Nothing | State::Words { .. } | State::Character { .. } => {}
        }
        out
    }

    /// Takes bytes that came at `now` (time since any start) and returns what they
    /// amount to, in order.
    pub fn hear(&mut self, bytes: &[u8], now: Duration) -> Vec<Said> {
        let mut out = Vec::new();
        while self.due().is_some_and(|due| due <= now) {
            out.extend(self.late());
        }
        if matches!(self.state, State::PassedEsc) && now >= self.since + REST {
            self.state = State::Nothing;
        }
        self.since = now;
        for byte in bytes {
            self.byte(*byte, &mut out);
        }
        out
    }

    fn byte(&mut self, byte: u8, out: &mut Vec<Said>) {
        match std::mem::take(&mut self.state) {
            State::Esc => self.after_esc(byte, out),
            State::PassedEsc if sequence::begins(byte) => {
                self.state = State::Rest { rest: vec![byte], passed: true };
            }
            State::Nothing | State::PassedEsc => self.begin(byte, false, out),
            State::Rest { mut rest, passed } => {
                keep(&mut rest, byte);
                self.more(rest, passed, out);
            }
            State::Words { words, ending } => self.words(words, ending, byte, out),
            State::Paste { text, ending } => self.paste(text, ending, byte, out),
            State::Character { bytes, alt } => self.character(bytes, alt, byte, out),
        }
    }

    /// Takes a byte that nothing was begun before, but Esc for Alt.
    fn begin(&mut self, byte: u8, alt: bool, out: &mut Vec<Said>) {
        match byte {
            0x1b => self.state = State::Esc,
            0..=0x7f => say(out, with_alt(sequence::ascii(byte), alt)),
            0xc2..=0xf4 => self.state = State::Character { bytes: vec![byte], alt },
            _ => {}
        }
    }

    fn after_esc(&mut self, byte: u8, out: &mut Vec<Said>) {
        if byte == 0x1b {
            say(out, KeyCode::Esc.into());
            self.state = State::Esc;
        } else if sequence::begins(byte) {
            self.state = State::Rest { rest: vec![byte], passed: false };
        } else {
            self.begin(byte, true, out);
        }
    }

    /// Takes the rest of a sequence as far as it has come.
    fn more(&mut self, rest: Vec<u8>, passed: bool, out: &mut Vec<Said>) {
        let last = rest[rest.len() - 1];
        match sequence::step(&rest, passed) {
            Step::More => self.state = State::Rest { rest, passed },
            Step::Whole(said) if rest.len() < LONGEST => out.extend(said),
            Step::Whole(_) => {}
            Step::Words => self.state = State::Words { words: rest, ending: false },
            Step::Paste => self.state = State::Paste { text: Vec::new(), ending: 0 },
            Step::Typed => {
                typed(&rest[..1], passed, out);
                self.begin(last, false, out);
            }
            Step::Cut => self.begin(last, false, out),
        }
    }

    fn words(&mut self, mut words: Vec<u8>, ending: bool, byte: u8, out: &mut Vec<Said>) {
        match byte {
            b'\\' if ending => out.extend(sequence::words(&words)),
            0x07 => out.extend(sequence::words(&words)),
            _ if ending => self.after_esc(byte, out),
            0x1b => self.state = State::Words { words, ending: true },
            // no answer holds such a byte: it is a key, and the answer will never end
            0..=0x1f => self.begin(byte, false, out),
            _ => {
                keep(&mut words, byte);
                self.state = State::Words { words, ending: false };
            }
        }
    }

    fn paste(&mut self, mut text: Vec<u8>, ending: usize, byte: u8, out: &mut Vec<Said>) {
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

    fn character(&mut self, mut bytes: Vec<u8>, alt: bool, byte: u8, out: &mut Vec<Said>) {
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
            say(out, with_alt(KeyCode::Char(c).into(), alt));
        }
    }
}

/// Keeps a byte; beyond the longest sequence, only the last one.
fn keep(bytes: &mut Vec<u8>, byte: u8) {
    bytes.truncate(LONGEST - 1);
    bytes.push(byte);
}

/// Says what somebody typed after Esc that a sequence could have begun with.
fn typed(rest: &[u8], passed: bool, out: &mut Vec<Said>) {
    if let [byte] = rest {
        say(out, with_alt(sequence::ascii(*byte), !passed));
    }
}

/// Returns a key with Alt, if it is held down.
fn with_alt(press: KeyEvent, alt: bool) -> KeyEvent {
    let held = if alt { KeyModifiers::ALT } else { KeyModifiers::NONE };
    KeyEvent::new(press.code, press.modifiers | held)
}

fn say(out: &mut Vec<Said>, press: KeyEvent) {
    out.push(Said::Event(Event::Key(press)));
}

/// Returns the paste of bytes: what of them is text, with line feeds for the
/// carriage returns that terminals paste.
fn pasted(bytes: &[u8]) -> Said {
    let text: String = bytes.utf8_chunks().map(|chunk| chunk.valid()).collect();
    Said::Event(Event::Paste(text.replace("\r\n", "\n").replace('\r', "\n")))
}
