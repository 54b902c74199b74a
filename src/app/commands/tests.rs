//! The table of commands: names, helps, keys.

use super::*;
use crate::app::command::Context;
use crate::app::keys::keymap::parse_keys;

#[test]
fn every_name_is_unique_and_every_help_is_short() {
    for (i, a) in COMMANDS.iter().enumerate() {
        let n = a.help.chars().count();
        assert!((3..=40).contains(&n), "{}: help of {n} characters", a.name);
        assert!(!a.help.ends_with('.'), "{}", a.name);
        assert!(a.help.starts_with(char::is_uppercase), "{}", a.name);
        assert!(!COMMANDS[..i].iter().any(|b| b.name == a.name), "{} twice", a.name);
    }
}

#[test]
fn no_keys_are_bound_twice_or_begin_others_in_a_context() {
    let mut seen: Vec<(Context, Vec<_>, &str)> = Vec::new();
    for command in COMMANDS {
        for keys in command.keys {
            let (row, _) = parse_keys(keys).unwrap_or_else(|| panic!("{keys} is no key"));
            for (context, other, name) in &seen {
                let clash = row.starts_with(other) || other.starts_with(&row);
                assert!(
                    *context != command.context || !clash,
                    "{keys}: {} and {name}",
                    command.name
                );
            }
            seen.push((command.context, row, command.name));
        }
    }
}
