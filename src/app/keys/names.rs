//! The names of keys: one table, read by the key table, key scripts and help.
//!
//! A name is the character itself (`j`, `G`, `%`) or a word in angle brackets
//! (`<space>`, `<pgdn>`, `<c-d>`, `<a-enter>`). What a key does is not here.

use std::fmt;

use crate::app::{Key, KeyPress};

/// The keys that have a word for a name.
const NAMED: &[(&str, Key)] = &[
    ("space", Key::Char(' ')),
    ("lt", Key::Char('<')),
    ("enter", Key::Enter),
    ("esc", Key::Esc),
    ("tab", Key::Tab),
    ("s-tab", Key::BackTab),
    ("bs", Key::Backspace),
    ("del", Key::Delete),
    ("up", Key::Up),
    ("down", Key::Down),
    ("left", Key::Left),
    ("right", Key::Right),
    ("home", Key::Home),
    ("end", Key::End),
    ("pgup", Key::PageUp),
    ("pgdn", Key::PageDown),
];

impl KeyPress {
    /// Reads the name of a key: one character, or a word in angle brackets.
    pub fn parse(name: &str) -> Option<Self> {
        let mut chars = name.chars();
        if let (Some(c), None) = (chars.next(), chars.next()) {
            return (!c.is_control() && c != ' ').then(|| Self::plain(Key::Char(c)));
        }
        let mut word = name.strip_prefix('<')?.strip_suffix('>')?;
        let mut press = Self::plain(Key::Esc);
        loop {
            if let Some(rest) = word.strip_prefix("c-") {
                (word, press.ctrl) = (rest, true);
            } else if let Some(rest) = word.strip_prefix("a-") {
                (word, press.alt) = (rest, true);
            } else {
                break;
            }
        }
        press.key = key_of(word)?;
        Some(press)
    }
}

fn key_of(word: &str) -> Option<Key> {
    if let Some((_, key)) = NAMED.iter().find(|(name, _)| *name == word) {
        return Some(*key);
    }
    let mut chars = word.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => Some(Key::Char(c)),
        (Some('f'), Some(_)) => word[1..].parse().ok().filter(|n| (1..=12).contains(n)).map(Key::F),
        _ => None,
    }
}

impl fmt::Display for KeyPress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = NAMED.iter().find(|(_, key)| *key == self.key).map(|(name, _)| *name);
        let bare = !self.ctrl && !self.alt;
        match (self.key, name) {
            (Key::Char(c), None) if bare => return write!(f, "{c}"),
            _ => f.write_str("<")?,
        }
        f.write_str(if self.ctrl { "c-" } else { "" })?;
        f.write_str(if self.alt { "a-" } else { "" })?;
        match (self.key, name) {
            (_, Some(name)) => f.write_str(name)?,
            (Key::Char(c), None) => write!(f, "{c}")?,
            (Key::F(n), None) => write!(f, "f{n}")?,
            (_, None) => {}
        }
        f.write_str(">")
    }
}

/// Returns a key as a reader sees it on the keyboard: `Ctrl-d`, `Space`, `↓`.
pub fn on_keyboard(press: KeyPress) -> String {
    let name = match press.key {
        Key::Char(' ') => "Space".to_owned(),
        Key::Char(c) => c.to_string(),
        Key::Enter => "Enter".to_owned(),
        Key::Esc => "Esc".to_owned(),
        Key::Tab => "Tab".to_owned(),
        Key::BackTab => "Shift-Tab".to_owned(),
        Key::Backspace => "Backspace".to_owned(),
        Key::Delete => "Del".to_owned(),
        Key::Up => "↑".to_owned(),
        Key::Down => "↓".to_owned(),
        Key::Left => "←".to_owned(),
        Key::Right => "→".to_owned(),
        Key::Home => "Home".to_owned(),
        Key::End => "End".to_owned(),
        Key::PageUp => "PgUp".to_owned(),
        Key::PageDown => "PgDn".to_owned(),
        Key::F(n) => format!("F{n}"),
    };
    let ctrl = if press.ctrl { "Ctrl-" } else { "" };
    let alt = if press.alt { "Alt-" } else { "" };
    format!("{ctrl}{alt}{name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_reads_back_as_the_key_it_names() {
        for name in ["j", "G", "%", "<space>", "<c-d>", "<a-enter>", "<s-tab>", "<lt>", "<f5>", "é"]
        {
            let press = KeyPress::parse(name).expect(name);
            assert_eq!(press.to_string(), name);
        }
        for name in ["", "jj", "<", "<c->", "<f13>", "<nokey>", " "] {
            assert_eq!(KeyPress::parse(name).is_some(), name == "<", "{name}");
        }
    }
}
