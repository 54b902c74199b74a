//! Keys that arrived in pieces, put together again.
//!
//! A key like an arrow is several bytes, the first of them that of Esc. Where
//! the rest comes later (over a slow line, or in a second packet), what reads
//! the bytes hears Esc and then letters, and each letter is a command. Here Esc
//! waits a moment for more, and letters that follow it as the rest of a key's
//! bytes would are that key, or nothing.
//!
//! No clock and no terminal: events and the time come in as values.

use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

/// How long Esc waits for the rest of a key: shorter than anybody notices,
/// longer than the 30 ms that pieces were seen apart over SSH.
pub const ESC: Duration = Duration::from_millis(50);
/// How long the rest of a key is taken for that, from piece to piece.
pub const REST: Duration = Duration::from_millis(250);
/// No key is longer.
const LONGEST: usize = 32;

/// What of a key has come.
#[derive(Debug, Default)]
enum Piece {
    #[default]
    Nothing,
    /// Esc, held back.
    Esc,
    /// Esc, passed on.
    PassedEsc,
    /// Esc and what followed it, from `[` or `O` on.
    Rest(String),
    /// The start of a paste; its end cannot be seen, but for the silence after it.
    Paste,
}

/// Puts keys together.
#[derive(Debug, Default)]
pub struct Pieces {
    piece: Piece,
    since: Duration,
}

impl Pieces {
    /// Returns when [`Pieces::late`] is to be called unless an event comes before.
    pub fn due(&self) -> Option<Duration> {
        match self.piece {
            Piece::Nothing | Piece::PassedEsc | Piece::Paste => None,
            Piece::Esc => Some(self.since + ESC),
            Piece::Rest(_) => Some(self.since + REST),
        }
    }

    /// Takes note that nothing came in time; returns what was held back.
    pub fn late(&mut self, now: Duration) -> Vec<Event> {
        match std::mem::take(&mut self.piece) {
            Piece::Esc if now < self.since + REST => {
                self.piece = Piece::PassedEsc;
                vec![plain(KeyCode::Esc)]
            }
            Piece::Esc => vec![plain(KeyCode::Esc)],
            // somebody typed it, and is looking at what it leads to
            Piece::Rest(rest) if rest == "[" => vec![plain(KeyCode::Char('['))],
            _ => Vec::new(),
        }
    }

    /// Takes an event and returns those that are to be heard now, in order.
    pub fn hear(&mut self, event: Event, now: Duration) -> Vec<Event> {
        if matches!(event, Event::Resize(..)) {
            return vec![event];
        }
        let mut out = Vec::new();
        if now >= self.since + REST {
            out = self.late(now);
            self.piece = Piece::Nothing;
        }
        self.since = now;
        let letter = letter(&event);
        match (std::mem::take(&mut self.piece), letter) {
            (Piece::Esc | Piece::PassedEsc, Some(c @ ('[' | 'O'))) => {
                self.piece = Piece::Rest(c.to_string());
            }
            (Piece::Rest(rest), Some(c)) => {
                out.extend(self.more(rest + c.encode_utf8(&mut [0; 4])));
            }
            (Piece::Paste, _) => self.piece = Piece::Paste,
            (Piece::Esc, _) => {
                out.push(plain(KeyCode::Esc));
                self.begin(event, &mut out);
            }
            _ => self.begin(event, &mut out),
        }
        out
    }

    fn begin(&mut self, event: Event, out: &mut Vec<Event>) {
        match event {
            Event::Key(KeyEvent { code: KeyCode::Esc, .. }) => self.piece = Piece::Esc,
            event => out.push(event),
        }
    }

    /// Takes the rest of a key as far as it has come; returns the key, if that was all of it.
    fn more(&mut self, rest: String) -> Vec<Event> {
        let last = rest.chars().next_back().unwrap_or(' ');
        if rest == "[200~" {
            self.piece = Piece::Paste;
            return Vec::new();
        }
        if typed(&rest) {
            return rest.chars().map(|c| plain(KeyCode::Char(c))).collect();
        }
        let linux = rest == "[[";
        let ended = matches!(last, '@'..='~') && !linux || rest.len() > LONGEST;
        if !ended {
            self.piece = Piece::Rest(rest);
            return Vec::new();
        }
        code(&rest).map(plain).into_iter().collect()
    }
}

/// Tells whether somebody typed this after Esc: no terminal sends such a key.
fn typed(rest: &str) -> bool {
    let mut letters = rest.chars();
    matches!((letters.next(), letters.next(), letters.next()), (Some('['), Some('e'..='z'), None))
}

/// Returns the key that the rest of its bytes means; `None` where sayso has no such key.
fn code(rest: &str) -> Option<KeyCode> {
    Some(match rest {
        "[A" | "OA" => KeyCode::Up,
        "[B" | "OB" => KeyCode::Down,
        "[C" | "OC" => KeyCode::Right,
        "[D" | "OD" => KeyCode::Left,
        "[H" | "OH" | "[1~" | "[7~" => KeyCode::Home,
        "[F" | "OF" | "[4~" | "[8~" => KeyCode::End,
        "[Z" => KeyCode::BackTab,
        "[3~" => KeyCode::Delete,
        "[5~" => KeyCode::PageUp,
        "[6~" => KeyCode::PageDown,
        _ => return None,
    })
}

/// Returns the letter that an event types, alone.
fn letter(event: &Event) -> Option<char> {
    match event {
        Event::Key(KeyEvent { code: KeyCode::Char(c), modifiers, .. })
            if (*modifiers - KeyModifiers::SHIFT).is_empty() =>
        {
            Some(*c)
        }
        _ => None,
    }
}

fn plain(code: KeyCode) -> Event {
    Event::Key(KeyEvent::new(code, KeyModifiers::NONE))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hears letters (`E` stands for Esc), each so many milliseconds after the one
    /// before, and returns what comes out, after a silence too.
    fn check(letters: &str, apart: u64) -> String {
        let (mut pieces, mut now, mut out) = (Pieces::default(), Duration::ZERO, Vec::new());
        for c in letters.chars() {
            let next = now + Duration::from_millis(apart);
            while let Some(due) = pieces.due().filter(|due| *due <= next) {
                out.extend(pieces.late(due));
            }
            now = next;
            let code = if c == 'E' { KeyCode::Esc } else { KeyCode::Char(c) };
            out.extend(pieces.hear(plain(code), now));
        }
        while let Some(due) = pieces.due() {
            out.extend(pieces.late(due));
        }
        let word = |event: &Event| match event {
            Event::Key(key) => key.code.to_string(),
            _ => unreachable!("only keys came in"),
        };
        out.iter().map(word).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_key_in_pieces_is_that_key() {
        assert_eq!(check("E[A", 30), "Up");
        assert_eq!(check("E[A", 200), "Esc Up");
        assert_eq!(check("EOH", 30), "Home");
        assert_eq!(check("E[5~", 30), "Page Up");
        assert_eq!(check("E[6~j", 30), "Page Down j");
        assert_eq!(check("EE[A", 30), "Esc Up");
    }

    #[test]
    fn a_key_that_means_nothing_here_types_nothing() {
        for rest in ["OS", "[[A", "[15~", "[1;5C", "[1;2S", "[c", "OQ", "[<0;10;5M", "[I", "[201~"]
        {
            assert_eq!(check(&format!("E{rest}j"), 30), "j", "{rest}");
            assert_eq!(check(&format!("E{rest}j"), 200), "Esc j", "{rest}");
        }
    }

    #[test]
    fn what_is_typed_is_heard() {
        assert_eq!(check("E", 0), "Esc");
        assert_eq!(check("EE", 0), "Esc Esc");
        assert_eq!(check("Ej", 0), "Esc j");
        assert_eq!(check("E[q", 100), "Esc [ q");
        assert_eq!(check("E[c", 300), "Esc [ c");
        assert_eq!(check("[c", 0), "[ c");
        assert_eq!(check("E[", 100), "Esc [");
    }

    #[test]
    fn nothing_of_a_paste_is_typed() {
        assert_eq!(check("E[200~Gq n", 30), "");
        assert_eq!(check("E[200~Gq n", 200), "Esc");
        assert_eq!(check("Ej", 300), "Esc j");
    }

    #[test]
    fn keys_are_heard_again_after_a_paste() {
        let mut pieces = Pieces::default();
        let escape = plain(KeyCode::Esc);
        assert!(pieces.hear(escape, Duration::ZERO).is_empty());
        for c in "[200~Gq".chars() {
            assert!(pieces.hear(plain(KeyCode::Char(c)), Duration::ZERO).is_empty());
        }
        let key = plain(KeyCode::Char('j'));
        assert_eq!(pieces.hear(key.clone(), REST), [key]);
    }
}
