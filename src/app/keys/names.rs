//! The names of keys: one table, read by the key table, key scripts and help.
//!
//! A name is the character itself (`j`, `G`, `%`) or a word in angle brackets
//! (`<space>`, `<pgdn>`, `<c-d>`, `<a-enter>`). What a key does is not here.

use crate::app::{KeyCode, KeyEvent, KeyModifiers};

/// The keys that have a word as their name.
const NAMED_KEYS: &[(&str, KeyCode)] = &[
    ("space", KeyCode::Char(' ')),
    ("lt", KeyCode::Char('<')),
    ("enter", KeyCode::Enter),
    ("esc", KeyCode::Esc),
    ("tab", KeyCode::Tab),
    ("s-tab", KeyCode::BackTab),
    ("bs", KeyCode::Backspace),
    ("del", KeyCode::Delete),
    ("up", KeyCode::Up),
    ("down", KeyCode::Down),
    ("left", KeyCode::Left),
    ("right", KeyCode::Right),
    ("home", KeyCode::Home),
    ("end", KeyCode::End),
    ("pgup", KeyCode::PageUp),
    ("pgdn", KeyCode::PageDown),
];

/// Parses the name of a key: one character, or a word in angle brackets.
pub fn parse(name: &str) -> Option<KeyEvent> {
    let mut chars = name.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        return (!c.is_control() && c != ' ').then(|| KeyCode::Char(c).into());
    }
    let mut word = name.strip_prefix('<')?.strip_suffix('>')?;
    let mut held = KeyModifiers::NONE;
    loop {
        if let Some(rest) = word.strip_prefix("c-") {
            (word, held) = (rest, held | KeyModifiers::CONTROL);
        } else if let Some(rest) = word.strip_prefix("a-") {
            (word, held) = (rest, held | KeyModifiers::ALT);
        } else {
            break;
        }
    }
    Some(KeyEvent::new(key_of(word)?, held))
}

fn key_of(word: &str) -> Option<KeyCode> {
    if let Some((_, key)) = NAMED_KEYS.iter().find(|(name, _)| *name == word) {
        return Some(*key);
    }
    let mut chars = word.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => Some(KeyCode::Char(c)),
        (Some('f'), Some(_)) => {
            word[1..].parse().ok().filter(|n| (1..=12).contains(n)).map(KeyCode::F)
        }
        _ => None,
    }
}

/// Returns the name of a key, as [`parse`] reads it.
pub fn name(press: KeyEvent) -> String {
    let word = NAMED_KEYS.iter().find(|(_, code)| *code == press.code).map(|(word, _)| *word);
    let bare = press.modifiers.is_empty();
    let word = match (press.code, word) {
        (KeyCode::Char(c), None) if bare => return c.to_string(),
        (_, Some(word)) => word.to_owned(),
        (KeyCode::Char(c), None) => c.to_string(),
        (KeyCode::F(n), None) => format!("f{n}"),
        (other, None) => other.to_string().to_lowercase(),
    };
    let [ctrl, alt] = modifier_words(press, ["c-", "a-"]);
    format!("<{ctrl}{alt}{word}>")
}

/// Returns a key as printed on a keyboard: `Ctrl-d`, `Space`, `↓`.
pub fn on_keyboard(press: KeyEvent) -> String {
    let name = match press.code {
        KeyCode::Char(' ') => "Space".to_owned(),
        KeyCode::Char(c) => c.to_string(),
        KeyCode::Enter => "Enter".to_owned(),
        KeyCode::Esc => "Esc".to_owned(),
        KeyCode::Tab => "Tab".to_owned(),
        KeyCode::BackTab => "Shift-Tab".to_owned(),
        KeyCode::Backspace => "Backspace".to_owned(),
        KeyCode::Delete => "Del".to_owned(),
        KeyCode::Up => "↑".to_owned(),
        KeyCode::Down => "↓".to_owned(),
        KeyCode::Left => "←".to_owned(),
        KeyCode::Right => "→".to_owned(),
        KeyCode::PageUp => "PgUp".to_owned(),
        KeyCode::PageDown => "PgDn".to_owned(),
        other => other.to_string(),
    };
    let [ctrl, alt] = modifier_words(press, ["Ctrl-", "Alt-"]);
    format!("{ctrl}{alt}{name}")
}

/// Returns the words for Ctrl and Alt, each empty if it is not held down.
fn modifier_words(press: KeyEvent, words: [&'static str; 2]) -> [&'static str; 2] {
    let [ctrl, alt] = words;
    let is_key_repeat = |modifier| press.modifiers.contains(modifier);
    [
        if is_key_repeat(KeyModifiers::CONTROL) { ctrl } else { "" },
        if is_key_repeat(KeyModifiers::ALT) { alt } else { "" },
    ]
}

/// Returns the character that a key types; none with Ctrl or Alt held down.
pub fn character(press: KeyEvent) -> Option<char> {
    match press.code {
        KeyCode::Char(c)
            if !press.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT) =>
        {
            Some(c)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_reads_back_as_the_key_it_names() {
        for name in ["j", "G", "%", "<space>", "<c-d>", "<a-enter>", "<s-tab>", "<lt>", "<f5>", "é"]
        {
            let press = parse(name).expect(name);
            assert_eq!(super::name(press), name);
        }
        for name in ["", "jj", "<", "<c->", "<f13>", "<nokey>", " "] {
            assert_eq!(parse(name).is_some(), name == "<", "{name}");
        }
    }
}
