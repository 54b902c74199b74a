//! What sequences of bytes mean: those of xterm and its kin, rxvt, the Linux
//! console, and the codes that kitty and xterm send for any key (`CSI … u`,
//! `CSI 27 ; … ~`). Written after xterm's ctlseqs and kitty's keyboard protocol.
//!
//! No state here: each function looks at the bytes so far.

use super::InputEvent;
use crate::app::{Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

/// What the bytes after Esc are so far.
#[derive(Debug)]
pub(super) enum Step {
    /// The beginning of a sequence: more must come.
    More,
    /// A complete sequence; `None` if it means nothing here.
    Complete(Option<InputEvent>),
    /// The mark that begins a paste.
    Paste,
    /// The beginning of a control string (OSC, DCS, APC).
    ControlString,
    /// No sequence: two keys that somebody typed.
    Keys,
    /// The last byte cannot belong to the sequence and ends it.
    Interrupted,
}

/// Returns true if a byte after Esc begins a sequence.
pub(super) const fn starts_sequence(byte: u8) -> bool {
    matches!(byte, b'[' | b'O' | b']' | b'P' | b'_')
}

/// Returns what the bytes after Esc (at least two) are; `esc_sent` if that Esc was already
/// reported as a key.
pub(super) fn step(rest: &[u8], esc_sent: bool) -> Step {
    let last = rest[rest.len() - 1];
    match (rest[0], last) {
        (b'[', _) => csi(&rest[1..], esc_sent),
        (b'O', b'0'..=b'9' | b';') => Step::More,
        (b'O', b' '..=b'~') => Step::Complete(ss3(&rest[1..]).map(key)),
        (b'O', _) => Step::Interrupted,
        (b']' | b'P', b'0'..=b'9')
        | (b'P', b'!' | b'$' | b'+' | b'<'..=b'?')
        | (b'_', b'A'..=b'Z') => Step::ControlString,
        _ => Step::Keys,
    }
}

/// Returns what the bytes after `Esc [` are.
fn csi(body: &[u8], esc_sent: bool) -> Step {
    match body {
        b"[" => return Step::More,
        [b'[', c @ b'A'..=b'E'] => return Step::Complete(Some(key(function_key(c - b'A' + 1)))),
        [b'[', b' '..=b'~'] => return Step::Complete(None),
        b"200~" => return Step::Paste,
        // the mouse as X10 reports it: three bytes more, which may be any character
        [b'M', rest @ ..] if rest.len() < 3 && rest.iter().all(|b| *b >= b' ') => {
            return Step::More;
        }
        [b'M', _, _, last] if *last >= b' ' => return Step::Complete(None),
        // no terminal sends such a key
        [b'e'..=b'z'] if esc_sent => return Step::Keys,
        _ => {}
    }
    match body[body.len() - 1] {
        b'$' if is_shifted(body) => Step::Complete(csi_meaning(body)),
        b' '..=b'?' => Step::More,
        b'@'..=b'~' => Step::Complete(csi_meaning(body)),
        _ => Step::Interrupted,
    }
}

/// Returns true for how rxvt reports a key with Shift: a number, and `$` as the last byte.
fn is_shifted(body: &[u8]) -> bool {
    matches!(body, [b'0'..=b'9', b'$'] | [b'0'..=b'9', b'0'..=b'9', b'$'])
}

/// Returns what a complete control sequence means, given what follows `Esc [`.
fn csi_meaning(body: &[u8]) -> Option<InputEvent> {
    let (last, body) = body.split_last()?;
    let body = std::str::from_utf8(body).ok()?;
    match (body.as_bytes().first(), last) {
        (Some(b'<'), b'M') => mouse(&body[1..]),
        (Some(b'?'), b'c') => Some(InputEvent::DeviceAttributes),
        (Some(b'<'..=b'?'), _) => None,
        (None, b'I') => Some(InputEvent::Event(Event::Focus)),
        _ => csi_key(body, *last).map(key),
    }
}

fn key(press: KeyEvent) -> InputEvent {
    InputEvent::Event(Event::Key(press))
}

/// Parses modifiers as xterm and kitty number them; `None` if one is not used here.
fn modifiers(number: u32) -> Option<KeyModifiers> {
    let bits = number.max(1) - 1;
    let named = [(1, KeyModifiers::SHIFT), (2, KeyModifiers::ALT), (4, KeyModifiers::CONTROL)];
    // 8, 16 and 32 are Super, Hyper and Meta, 64 and 128 the locks
    (bits & 0b11_1000 == 0 && bits < 256).then(|| {
        named.into_iter().filter(|(bit, _)| bits & bit != 0).map(|(_, modifier)| modifier).collect()
    })
}

/// Returns a key with its modifiers; Shift is part of the key itself.
fn with_modifiers(held: KeyModifiers, code: KeyCode) -> KeyEvent {
    let shifted = code == KeyCode::Tab && held.contains(KeyModifiers::SHIFT);
    let code = if shifted { KeyCode::BackTab } else { code };
    KeyEvent::new(code, held - KeyModifiers::SHIFT)
}

/// Returns the key of a control sequence, from its parameters and its last byte.
fn csi_key(body: &str, last: u8) -> Option<KeyEvent> {
    let fields = body.split(';').map(numbers).collect::<Option<Vec<Vec<u32>>>>()?;
    let field = |at: usize, sub: usize| fields.get(at).and_then(|f| f.get(sub)).copied();
    let first = field(0, 0).unwrap_or(0);
    let held = modifiers(field(1, 0).unwrap_or(1))?;
    // kitty: 3 is the release of a key
    if fields.len() > 3 || field(1, 1) == Some(3) {
        return None;
    }
    match last {
        b'~' if first == 27 => character(field(2, 0)?, None, held),
        b'~' | b'$' => Some(with_modifiers(held, number_key(first)?)),
        b'^' | b'@' => Some(with_modifiers(held | KeyModifiers::CONTROL, number_key(first)?)),
        b'u' => character(first, field(0, 1), held),
        // with a parameter it is a cursor position report
        b'R' => None,
        b'a'..=b'd' if body.is_empty() => {
            Some(with_modifiers(held, letter_key(last.to_ascii_uppercase())?))
        }
        _ if first <= 1 => Some(with_modifiers(held, letter_key(last)?)),
        _ => None,
    }
}

/// Parses numbers separated by colons; one left out is 0. `None` if one is not a number.
fn numbers(field: &str) -> Option<Vec<u32>> {
    field.split(':').map(|n| if n.is_empty() { Some(0) } else { n.parse().ok() }).collect()
}

/// Returns the key of `Esc O` and these bytes: a letter, perhaps with modifiers before it.
fn ss3(body: &[u8]) -> Option<KeyEvent> {
    let (last, held) = body.split_last()?;
    let held = std::str::from_utf8(held).ok()?.rsplit(';').next().unwrap_or_default();
    let held = modifiers(if held.is_empty() { 1 } else { held.parse().ok()? })?;
    let code = match *last {
        // rxvt: with Ctrl
        c @ b'a'..=b'd' => {
            let code = letter_key(c.to_ascii_uppercase())?;
            return Some(with_modifiers(held | KeyModifiers::CONTROL, code));
        }
        b'M' => KeyCode::Enter,
        b'I' => KeyCode::Tab,
        b' ' => KeyCode::Char(' '),
        b'X' => KeyCode::Char('='),
        // the number pad: `j` is `*`, `y` is 9
        c @ b'j'..=b'y' => KeyCode::Char(char::from(c - b'j' + b'*')),
        b'R' => KeyCode::F(3),
        c => letter_key(c)?,
    };
    Some(with_modifiers(held, code))
}

/// Returns the key of a letter.
const fn letter_key(letter: u8) -> Option<KeyCode> {
    Some(match letter {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'P' => KeyCode::F(1),
        b'Q' => KeyCode::F(2),
        b'S' => KeyCode::F(4),
        b'Z' => KeyCode::BackTab,
        _ => return None,
    })
}

/// Returns the key of a number.
const fn number_key(number: u32) -> Option<KeyCode> {
    Some(match number {
        1 | 7 => KeyCode::Home,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        11..=15 => KeyCode::F((number - 10) as u8),
        17..=21 => KeyCode::F((number - 11) as u8),
        23 | 24 => KeyCode::F((number - 12) as u8),
        _ => return None,
    })
}

const fn function_key(number: u8) -> KeyEvent {
    KeyEvent::new(KeyCode::F(number), KeyModifiers::NONE)
}

/// Returns the key of a character's code; `shifted` is its code with Shift, if the terminal sends
/// that.
fn character(code: u32, shifted: Option<u32>, held: KeyModifiers) -> Option<KeyEvent> {
    let key = match code {
        9 => KeyCode::Tab,
        13 => KeyCode::Enter,
        27 => KeyCode::Esc,
        8 | 127 => KeyCode::Backspace,
        57_344..=63_743 => keypad(code)?,
        _ => {
            let c = char::from_u32(code).filter(|c| !c.is_control())?;
            let upper = shifted.filter(|c| *c > 0).and_then(char::from_u32);
            let upper = upper.filter(|c| !c.is_control()).or_else(|| c.to_uppercase().next());
            let shift = KeyModifiers::SHIFT;
            KeyCode::Char(if held & (shift | KeyModifiers::CONTROL) == shift { upper? } else { c })
        }
    };
    Some(with_modifiers(held, key))
}

/// Returns the key of the number pad for the code that kitty gives it.
const fn keypad(code: u32) -> Option<KeyCode> {
    Some(match code {
        57_399..=57_408 => KeyCode::Char((b'0' + (code - 57_399) as u8) as char),
        57_409 => KeyCode::Char('.'),
        57_410 => KeyCode::Char('/'),
        57_411 => KeyCode::Char('*'),
        57_412 => KeyCode::Char('-'),
        57_413 => KeyCode::Char('+'),
        57_414 => KeyCode::Enter,
        57_415 => KeyCode::Char('='),
        57_416 => KeyCode::Char(','),
        57_417 => KeyCode::Left,
        57_418 => KeyCode::Right,
        57_419 => KeyCode::Up,
        57_420 => KeyCode::Down,
        57_421 => KeyCode::PageUp,
        57_422 => KeyCode::PageDown,
        57_423 => KeyCode::Home,
        57_424 => KeyCode::End,
        57_426 => KeyCode::Delete,
        _ => return None,
    })
}

/// Returns the key of one ASCII byte.
pub(super) fn ascii(byte: u8) -> KeyEvent {
    let ctrl = |c: u8| KeyEvent::new(KeyCode::Char(c.into()), KeyModifiers::CONTROL);
    match byte {
        b'\r' => KeyCode::Enter.into(),
        b'\t' => KeyCode::Tab.into(),
        0x1b => KeyCode::Esc.into(),
        0x7f.. => KeyCode::Backspace.into(),
        0 => ctrl(b' '),
        1..=0x1a => ctrl(byte - 1 + b'a'),
        0x1c..=0x1f => ctrl(byte - 0x1c + b'\\'),
        _ => KeyCode::Char(byte.into()).into(),
    }
}

/// Returns what the mouse did, as mode 1006 reports it: button, column and row from 1.
fn mouse(body: &str) -> Option<InputEvent> {
    let mut numbers = body.split(';').map(|n| n.parse::<u16>().ok());
    let (button, column, row) = (numbers.next()??, numbers.next()??, numbers.next()??);
    // 4, 8 and 16 are Shift, Alt and Ctrl; 32 is a move
    let kind = match button & !0b1_1100 {
        0 => MouseEventKind::Down(MouseButton::Left),
        32 => MouseEventKind::Drag(MouseButton::Left),
        64 => MouseEventKind::ScrollUp,
        65 => MouseEventKind::ScrollDown,
        _ => return None,
    };
    let (column, row) = (column.checked_sub(1)?, row.checked_sub(1)?);
    let modifiers = KeyModifiers::NONE;
    Some(InputEvent::Event(Event::Mouse(MouseEvent { kind, column, row, modifiers })))
}

/// Returns what a control string means, given what stands between Esc and its end.
pub(super) fn control_string(bytes: &[u8]) -> Option<InputEvent> {
    let colour = bytes.strip_prefix(b"]11;")?;
    let colour = std::str::from_utf8(colour).ok()?;
    let mut parts = colour.strip_prefix("rgb:").or(colour.strip_prefix("rgba:"))?.split('/');
    let mut part = || {
        let part = parts.next().filter(|p| matches!(p.len(), 1..=4))?;
        let most = (1_u32 << (4 * part.len())) - 1;
        Some((u32::from_str_radix(part, 16).ok()? * 255 / most) as u8)
    };
    Some(InputEvent::Background([part()?, part()?, part()?]))
}
