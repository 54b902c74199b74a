//! The keymap: which keys run which command in which context.
//!
//! A binding is a sequence of keys; `*` at its end stands for any character, which the
//! command gets. Nothing is run here.

use super::names;
use crate::app::command::{Command, Context};
use crate::app::{KeyCode, KeyEvent};

/// One binding, parsed.
#[derive(Clone, Debug)]
pub(in crate::app) struct Binding {
    pub(in crate::app) context: Context,
    pub(in crate::app) keys: Vec<KeyEvent>,
    /// True if the command takes one more character.
    pub(in crate::app) takes_letter: bool,
    pub(in crate::app) command: &'static Command,
}

/// The key bindings.
#[derive(Clone, Debug)]
pub struct Keymap {
    commands: &'static [Command],
    /// In the order of the table; for one command the best first.
    bindings: Vec<Binding>,
    /// Where the bindings stand that begin with a key, by [`bucket`]: every key looks there.
    by_first_key: Vec<Vec<u32>>,
    /// Where the bindings of each command begin, if it has some: every frame shows keys.
    first_of: Vec<Option<u32>>,
}

/// How many groups of bindings there are.
const BUCKETS: usize = 64;

/// Returns the group of the bindings that begin with a key; those that are typed as the same
/// character, in whichever case, are together.
const fn bucket(first: KeyEvent) -> usize {
    match first.code {
        KeyCode::Char(c) => 1 + c.to_ascii_lowercase() as usize % (BUCKETS - 1),
        _ => 0,
    }
}

/// What a sequence of keys means.
#[derive(Clone, Copy, Debug)]
pub enum KeyMatch {
    /// It runs a command, with the character that the command takes.
    Command(&'static Command, Option<char>),
    /// It is the beginning of one or more bindings.
    Prefix,
    /// It means nothing.
    Nothing,
}

impl Keymap {
    /// Returns the bindings of a table of commands.
    ///
    /// # Panics
    /// Never with the table of commands: a test parses every key in it.
    pub fn of(commands: &'static [Command]) -> Self {
        let mut bindings = Vec::new();
        for command in commands {
            for keys in command.keys {
                let (keys, takes_letter) =
                    parse_keys(keys).expect("tests parse every key of the table");
                bindings.push(Binding { context: command.context, keys, takes_letter, command });
            }
        }
        Self::new(commands, bindings)
    }

    /// Returns a keymap of bindings: in the order of the commands, for each the best first.
    pub(in crate::app) fn new(commands: &'static [Command], bindings: Vec<Binding>) -> Self {
        let mut by_first_key = vec![Vec::new(); BUCKETS];
        for (at, binding) in (0..).zip(&bindings) {
            if let Some(first) = binding.keys.first() {
                by_first_key[bucket(*first)].push(at);
            }
        }
        let mut at = 0;
        let first_of = commands.iter().map(|command| {
            let first = at;
            at += bindings[at..].iter().take_while(|b| b.command.name == command.name).count();
            (at > first).then_some(first as u32)
        });
        let first_of = first_of.collect();
        Self { commands, bindings, by_first_key, first_of }
    }

    /// Returns the bindings: in the order of the commands, for each the best first.
    pub(in crate::app) fn bindings(&self) -> &[Binding] {
        &self.bindings
    }

    /// Returns the commands of a context, in the order of the table, including those without
    /// keys; then those of elsewhere whose keys apply here too.
    pub fn commands(&self, context: Context) -> Vec<&'static Command> {
        let of = |context: Context| self.commands.iter().filter(move |c| c.context == context);
        let own = context.lookup_order().iter().flat_map(|context| of(*context));
        let elsewhere = self.commands.iter().filter(|command| {
            let mut bindings = self.bindings.iter().filter(|b| b.command.name == command.name);
            let here = |b: &Binding| matches!(self.find(context, &b.keys), KeyMatch::Command(found, _) if found.name == command.name);
            reaches(command, context) && bindings.any(here)
        });
        own.chain(elsewhere).collect()
    }
}

/// Returns true if a command of another context applies in this one too.
fn reaches(command: &Command, context: Context) -> bool {
    // what is being selected would be lost
    let selects = context == Context::Select;
    (command.everywhere || (command.on_rows && context == Context::List))
        && !selects
        && !context.takes_text()
        && !context.lookup_order().contains(&command.context)
}

/// Parses key names separated by blanks; the second value is true if they end with `*`.
///
/// Returns `None` if one of them is not the name of a key.
pub fn parse_keys(row: &str) -> Option<(Vec<KeyEvent>, bool)> {
    let mut names: Vec<&str> = row.split_ascii_whitespace().collect();
    let takes_letter = names.len() > 1 && names.last() == Some(&"*");
    if takes_letter {
        names.pop();
    }
    let keys: Option<Vec<_>> = names.iter().map(|name| names::parse(name)).collect();
    keys.filter(|keys| !keys.is_empty()).map(|keys| (keys, takes_letter))
}

impl Keymap {
    /// Returns what a sequence of keys means in a context.
    pub fn find(&self, context: Context, keys: &[KeyEvent]) -> KeyMatch {
        let mut prefix = KeyMatch::Nothing;
        let own = context.lookup_order().iter();
        let found = own.map(|own| self.find_among(|b| b.context == *own, keys));
        let elsewhere = || self.find_among(|b| reaches(b.command, context), keys);
        for found in found.chain(std::iter::once_with(elsewhere)) {
            match found {
                KeyMatch::Nothing => {}
                KeyMatch::Prefix => prefix = KeyMatch::Prefix,
                found @ KeyMatch::Command(..) => return found,
            }
        }
        prefix
    }

    /// Returns what a sequence of keys means in a context alone, without those that it adds to.
    pub fn find_own(&self, context: Context, keys: &[KeyEvent]) -> KeyMatch {
        self.find_among(|b| b.context == context, keys)
    }

    fn find_among(&self, among: impl Fn(&Binding) -> bool, pressed: &[KeyEvent]) -> KeyMatch {
        let mut found = KeyMatch::Nothing;
        let Some(first) = pressed.first() else { return KeyMatch::Prefix };
        let begun = self.by_first_key[bucket(*first)].iter().map(|at| &self.bindings[*at as usize]);
        for binding in begun.filter(|b| among(b)) {
            let (have, want) = (pressed.len(), binding.keys.len());
            if have == want && pressed == binding.keys && !binding.takes_letter {
                return KeyMatch::Command(binding.command, None);
            }
            if binding.takes_letter && have == want + 1 && pressed[..want] == binding.keys[..] {
                return match names::character(pressed[want]) {
                    Some(c) => KeyMatch::Command(binding.command, Some(c)),
                    None => KeyMatch::Nothing,
                };
            }
            if have < want + usize::from(binding.takes_letter) && binding.keys.starts_with(pressed)
            {
                found = KeyMatch::Prefix;
            }
        }
        found
    }

    /// Returns the keys of a command that takes a character: the prefix to wait after.
    pub fn prefix_of(&self, name: &str) -> Option<Vec<KeyEvent>> {
        let binding = self.bindings.iter().find(|b| b.command.name == name && b.takes_letter)?;
        Some(binding.keys.clone())
    }

    /// Returns what can follow a prefix: the next key (`a letter` for any character) and the
    /// command.
    pub fn after(&self, context: Context, prefix: &[KeyEvent]) -> Vec<(String, &'static Command)> {
        let mut next: Vec<(String, &'static Command)> = Vec::new();
        let heard = |context: Context| self.bindings.iter().filter(move |b| b.context == context);
        let elsewhere = self.bindings.iter().filter(|b| reaches(b.command, context));
        let own = context.lookup_order().iter().flat_map(|context| heard(*context));
        for binding in own.chain(elsewhere) {
            if !binding.keys.starts_with(prefix) {
                continue;
            }
            let key = match binding.keys.get(prefix.len()) {
                Some(press) => names::on_keyboard(*press),
                None if binding.takes_letter => "a letter".to_owned(),
                None => continue,
            };
            let shadowed = reaches(binding.command, context) && next.iter().any(|(k, _)| *k == key);
            let same = |(k, c): &(String, &Command)| *k == key && c.name == binding.command.name;
            if !shadowed && !next.iter().any(same) {
                next.push((key, binding.command));
            }
        }
        next
    }

    /// Replaces each `{command}` in a text by the keys to teach for that command, or by its name
    /// in the palette if it has none. Other braces stay: a path or a name may have some.
    pub fn fill(&self, text: &str) -> String {
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let named = after.split_once('}');
            let is_command = |name: &str| self.commands.iter().any(|c| c.name == name);
            let Some((name, after)) = named.filter(|(name, _)| is_command(name)) else {
                filled.push('{');
                rest = after;
                continue;
            };
            match self.best_key_of(name) {
                Some(keys) => filled.push_str(&keys),
                None => filled.extend([":", &name.replace('-', " ")]),
            }
            rest = after;
        }
        filled + rest
    }

    /// Returns the keys of a command as printed on a keyboard, best first.
    pub fn keys_of(&self, name: &str) -> Vec<String> {
        self.bindings.iter().filter(|b| b.command.name == name).map(Binding::on_keyboard).collect()
    }

    /// Returns the best keys of the command at an index of the table, as printed on a keyboard.
    pub fn best_key_at(&self, command: usize) -> Option<String> {
        let first = (*self.first_of.get(command)?)?;
        self.bindings.get(first as usize).map(Binding::on_keyboard)
    }

    /// Returns the first of [`Keymap::keys_of`], looking no further.
    pub fn best_key_of(&self, name: &str) -> Option<String> {
        self.bindings.iter().find(|b| b.command.name == name).map(Binding::on_keyboard)
    }
}

impl Binding {
    fn on_keyboard(&self) -> String {
        let mut keys: Vec<String> = self.keys.iter().map(|k| names::on_keyboard(*k)).collect();
        if self.takes_letter {
            keys.push("a".to_owned());
        }
        let glue = if keys.iter().all(|k| k.chars().count() == 1) && !self.takes_letter {
            ""
        } else {
            " "
        };
        keys.join(glue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{KeyModifiers, commands};

    fn check(context: Context, keys: &str) -> String {
        let (keys, _) = parse_keys(keys).expect("keys");
        match commands::keymap().find(context, &keys) {
            KeyMatch::Command(command, None) => command.name.to_owned(),
            KeyMatch::Command(command, Some(c)) => format!("{} {c}", command.name),
            KeyMatch::Prefix => "…".to_owned(),
            KeyMatch::Nothing => "-".to_owned(),
        }
    }

    #[test]
    fn a_row_of_keys_names_a_command_a_prefix_or_nothing() {
        assert_eq!(check(Context::Read, "j"), "line-down");
        assert_eq!(check(Context::Read, "g"), "…");
        assert_eq!(check(Context::Read, "g c"), "go-to-claim");
        assert_eq!(check(Context::Read, "g X"), "-");
        assert_eq!(check(Context::Read, "m"), "…");
        assert_eq!(check(Context::Read, "m a"), "set-bookmark a");
        assert_eq!(check(Context::Read, "m <esc>"), "-");
        assert_eq!(check(Context::Prompt, "j"), "-");
    }

    #[test]
    fn every_binding_is_found_by_its_first_key_in_either_case() {
        let keymap = commands::keymap();
        let mut upper = 0;
        for binding in keymap.bindings() {
            let prefix = &binding.keys[..1];
            let found = keymap.find(binding.context, prefix);
            assert!(!matches!(found, KeyMatch::Nothing), "{}", binding.on_keyboard());
            if let KeyCode::Char(c @ 'A'..='Z') = prefix[0].code {
                let held = KeyEvent::new(KeyCode::Char(c), KeyModifiers::SHIFT);
                assert!(!matches!(keymap.find(binding.context, &[held]), KeyMatch::Nothing));
                upper += 1;
            }
        }
        assert!(upper > 10);
        for (at, command) in commands::COMMANDS.iter().enumerate() {
            assert_eq!(keymap.best_key_at(at), keymap.best_key_of(command.name));
        }
    }

    #[test]
    fn only_names_of_commands_are_filled_in() {
        let filled = commands::keymap().fill("/a{b-c/{x-y}z --reviews: {search} searches {");
        assert_eq!(filled, "/a{b-c/{x-y}z --reviews: / searches {");
    }
}
