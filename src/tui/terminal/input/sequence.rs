//! What sequences of bytes mean: those of xterm and its kin, rxvt, the Linux
//! console, and the codes that kitty and xterm send for any key (`CSI … u`,
//! `CSI 27 ; … ~`). Written after xterm's ctlseqs and kitty's keyboard protocol.
//!
//! Nothing is kept here: each function looks at the bytes so far.

use super::Said;
use crate::app::{Event, Key, KeyPress, Mouse, MouseWhat};

/// What the bytes after Esc amount to so far.
#[derive(Debug)]
pub(super) enum Step {
    /// Not all of it has come.
    More,
    /// All of it has; nothing where it means nothing here.
    Whole(Option<Said>),
    /// A paste begins after it.
    Paste,
    /// It is the beginning of an answer in words.
    Words,
    /// It is no sequence: two keys that somebody typed.
    Typed,
    /// The last byte cannot belong to it, and ends it.
    Cut,
}

/// Tells whether a byte after Esc begins a sequence.
pub(super) const fn begins(byte: u8) -> bool {
    matches!(byte, b'[' | b'O' | b']' | b'P' | b'_')
}

/// Returns what the bytes after Esc, at least two, amount to; `passed` if that Esc was heard as a key.
pub(super) fn step(rest: &[u8], passed: bool) -> Step {
    let last = rest[rest.len() - 1];
    match (rest[0], last) {
        (b'[', _) => control(&rest[1..], passed),
        (b'O', b'0'..=b'9' | b';') => Step::More,
        (b'O', b' '..=b'~') => Step::Whole(single(&rest[1..]).map(key)),
        (b'O', _) => Step::Cut,
        (b']' | b'P', b'0'..=b'9')
        | (b'P', b'!' | b'$' | b'+' | b'<'..=b'?')
        | (b'_', b'A'..=b'Z') => Step::Words,
        _ => Step::Typed,
    }
}

/// Returns what the bytes after `Esc [` amount to.
fn control(body: &[u8], passed: bool) -> Step {
    match body {
        b"[" => return Step::More,
        [b'[', c @ b'A'..=b'E'] => return Step::Whole(Some(key(function(c - b'A' + 1)))),
        [b'[', b' '..=b'~'] => return Step::Whole(None),
        b"200~" => return Step::Paste,
        // the mouse as X10 reports it: three bytes more, which may be any character
        [b'M', rest @ ..] if rest.len() < 3 && rest.iter().all(|b| *b >= b' ') => {
            return Step::More;
        }
        [b'M', _, _, last] if *last >= b' ' => return Step::Whole(None),
        // no terminal sends such a key
        [b'e'..=b'z'] if passed => return Step::Typed,
        _ => {}
    }
    match body[body.len() - 1] {
        b'$' if is_shifted(body) => Step::Whole(meaning(body)),
        b' '..=b'?' => Step::More,
        b'@'..=b'~' => Step::Whole(meaning(body)),
        _ => Step::Cut,
    }
}

/// Tells whether this is how rxvt says that Shift is held down: a number, and `$` as the last byte.
fn is_shifted(body: &[u8]) -> bool {
    matches!(body, [b'0'..=b'9', b'$'] | [b'0'..=b'9', b'0'..=b'9', b'$'])
}

/// Returns what a whole control sequence means, from after `Esc [` on.
fn meaning(body: &[u8]) -> Option<Said> {
    let (last, body) = body.split_last()?;
    let body = std::str::from_utf8(body).ok()?;
    match (body.as_bytes().first(), last) {
        (Some(b'<'), b'M') => mouse(&body[1..]),
        (Some(b'?'), b'c') => Some(Said::Attributes),
        (Some(b'<'..=b'?'), _) => None,
        (None, b'I') => Some(Said::Event(Event::Focus)),
        _ => pressed(body, *last).map(key),
    }
}

fn key(press: KeyPress) -> Said {
    Said::Event(Event::Key(press))
}

/// What is held down beside a key.
#[derive(Clone, Copy, Debug, Default)]
struct Held {
    shift: bool,
    alt: bool,
    ctrl: bool,
}

impl Held {
    /// Reads modifiers as xterm and kitty number them; `None` with one that no key here has.
    fn of(number: u32) -> Option<Self> {
        let bits = number.max(1) - 1;
        // 8, 16 and 32 are Super, Hyper and Meta, 64 and 128 the locks
        (bits & 0b11_1000 == 0 && bits < 256).then_some(Self {
            shift: bits & 1 != 0,
            alt: bits & 2 != 0,
            ctrl: bits & 4 != 0,
        })
    }

    fn with(self, key: Key) -> KeyPress {
        let key = if key == Key::Tab && self.shift { Key::BackTab } else { key };
        KeyPress { key, ctrl: self.ctrl, alt: self.alt }
    }
}

/// Returns the key of a control sequence: its parameters, and its last byte.
fn pressed(body: &str, last: u8) -> Option<KeyPress> {
    let fields = body.split(';').map(numbers).collect::<Option<Vec<Vec<u32>>>>()?;
    let field = |at: usize, sub: usize| fields.get(at).and_then(|f| f.get(sub)).copied();
    let first = field(0, 0).unwrap_or(0);
    let held = Held::of(field(1, 0).unwrap_or(1))?;
    // kitty: 3 is a key that was let go of
    if fields.len() > 3 || field(1, 1) == Some(3) {
        return None;
    }
    match last {
        b'~' if first == 27 => character(field(2, 0)?, None, held),
        b'~' | b'$' => Some(held.with(numbered(first)?)),
        b'^' | b'@' => Some(Held { ctrl: true, ..held }.with(numbered(first)?)),
        b'u' => character(first, field(0, 1), held),
        // with a parameter it is the answer to where the cursor is
        b'R' => None,
        b'a'..=b'd' if body.is_empty() => Some(held.with(lettered(last.to_ascii_uppercase())?)),
        _ if first <= 1 => Some(held.with(lettered(last)?)),
        _ => None,
    }
}

/// Reads numbers parted by colons; one left out is 0. `None` if one is no number.
fn numbers(field: &str) -> Option<Vec<u32>> {
    field.split(':').map(|n| if n.is_empty() { Some(0) } else { n.parse().ok() }).collect()
}

/// Returns the key that `Esc O` and these bytes mean: a letter, modifiers before it perhaps.
fn single(body: &[u8]) -> Option<KeyPress> {
    let (last, held) = body.split_last()?;
    let held = std::str::from_utf8(held).ok()?.rsplit(';').next().unwrap_or_default();
    let held = Held::of(if held.is_empty() { 1 } else { held.parse().ok()? })?;
    Some(held.with(match *last {
        // rxvt: with Ctrl
        c @ b'a'..=b'd' => {
            return Some(Held { ctrl: true, ..held }.with(lettered(c.to_ascii_uppercase())?));
        }
        b'M' => Key::Enter,
        b'I' => Key::Tab,
        b' ' => Key::Char(' '),
        b'X' => Key::Char('='),
        // the number pad: `j` is `*`, `y` is 9
        c @ b'j'..=b'y' => Key::Char(char::from(c - b'j' + b'*')),
        b'R' => Key::F(3),
        c => lettered(c)?,
    }))
}

/// Returns the key of a letter.
const fn lettered(letter: u8) -> Option<Key> {
    Some(match letter {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' => Key::Right,
        b'D' => Key::Left,
        b'F' => Key::End,
        b'H' => Key::Home,
        b'P' => Key::F(1),
        b'Q' => Key::F(2),
        b'S' => Key::F(4),
        b'Z' => Key::BackTab,
        _ => return None,
    })
}

/// Returns the key of a number.
const fn numbered(number: u32) -> Option<Key> {
    Some(match number {
        1 | 7 => Key::Home,
        3 => Key::Delete,
        4 | 8 => Key::End,
        5 => Key::PageUp,
        6 => Key::PageDown,
        11..=15 => Key::F((number - 10) as u8),
        17..=21 => Key::F((number - 11) as u8),
        23 | 24 => Key::F((number - 12) as u8),
        _ => return None,
    })
}

const fn function(number: u8) -> KeyPress {
    KeyPress::plain(Key::F(number))
}

/// Returns the key of a character's code; `shifted` is what it is with Shift, where that was told.
fn character(code: u32, shifted: Option<u32>, held: Held) -> Option<KeyPress> {
    let key = match code {
        9 => Key::Tab,
        13 => Key::Enter,
        27 => Key::Esc,
        8 | 127 => Key::Backspace,
        57_344..=63_743 => pad(code)?,
        _ => {
            let c = char::from_u32(code).filter(|c| !c.is_control())?;
            let upper = shifted.filter(|c| *c > 0).and_then(char::from_u32);
            let upper = upper.filter(|c| !c.is_control()).or_else(|| c.to_uppercase().next());
            Key::Char(if held.shift && !held.ctrl { upper? } else { c })
        }
    };
    Some(held.with(key))
}

/// Returns the key of the number pad that kitty gives a code of its own.
const fn pad(code: u32) -> Option<Key> {
    Some(match code {
        57_399..=57_408 => Key::Char((b'0' + (code - 57_399) as u8) as char),
        57_409 => Key::Char('.'),
        57_410 => Key::Char('/'),
        57_411 => Key::Char('*'),
        57_412 => Key::Char('-'),
        57_413 => Key::Char('+'),
        57_414 => Key::Enter,
        57_415 => Key::Char('='),
        57_416 => Key::Char(','),
        57_417 => Key::Left,
        57_418 => Key::Right,
        57_419 => Key::Up,
        57_420 => Key::Down,
        57_421 => Key::PageUp,
        57_422 => Key::PageDown,
        57_423 => Key::Home,
        57_424 => Key::End,
        57_426 => Key::Delete,
        _ => return None,
    })
}

/// Returns the key of one byte of ASCII.
pub(super) fn ascii(byte: u8) -> KeyPress {
    let ctrl = |c: u8| KeyPress { ctrl: true, ..KeyPress::plain(Key::Char(c.into())) };
    match byte {
        b'\r' => KeyPress::plain(Key::Enter),
        b'\t' => KeyPress::plain(Key::Tab),
        0x1b => KeyPress::plain(Key::Esc),
        0x7f.. => KeyPress::plain(Key::Backspace),
        0 => ctrl(b' '),
        1..=0x1a => ctrl(byte - 1 + b'a'),
        0x1c..=0x1f => ctrl(byte - 0x1c + b'\\'),
        _ => KeyPress::plain(Key::Char(byte.into())),
    }
}

/// Returns what the mouse did, as mode 1006 reports it: button, column and row from 1.
fn mouse(body: &str) -> Option<Said> {
    let mut numbers = body.split(';').map(|n| n.parse::<u16>().ok());
    let (button, column, row) = (numbers.next()??, numbers.next()??, numbers.next()??);
    // 4, 8 and 16 are Shift, Alt and Ctrl; 32 is a move
    let what = match button & !0b1_1100 {
        0 => MouseWhat::Click,
        64 => MouseWhat::WheelUp,
        65 => MouseWhat::WheelDown,
        _ => return None,
    };
    let (column, row) = (column.checked_sub(1)?, row.checked_sub(1)?);
    Some(Said::Event(Event::Mouse(Mouse { what, column, row })))
}

/// Returns what an answer in words means, from after Esc on and without its end.
pub(super) fn words(words: &[u8]) -> Option<Said> {
    let colour = words.strip_prefix(b"]11;")?;
    let colour = std::str::from_utf8(colour).ok()?;
    let mut parts = colour.strip_prefix("rgb:").or(colour.strip_prefix("rgba:"))?.split('/');
    let mut part = || {
        let part = parts.next().filter(|p| matches!(p.len(), 1..=4))?;
        let most = (1_u32 << (4 * part.len())) - 1;
        Some((u32::from_str_radix(part, 16).ok()? * 255 / most) as u8)
    };
    Some(Said::Ground([part()?, part()?, part()?]))
}
