//! The user's key bindings laid over those of the table, with a problem for each row that
//! cannot apply.
//!
//! A user's row wins over the table: a binding of the table is dropped if its keys are the
//! same, or if either begins with the other. Two user rows in such a conflict are a
//! mistake, and the first wins. The file itself is read elsewhere.

use super::command::{Command, Context};
use super::commands::COMMANDS;
use super::keys::keymap::{Binding, Keymap, parse_keys};
use super::keys::names;
use super::{KeyCode, KeyEvent, KeyModifiers};
use crate::library::settings::{KeyRow, Settings};
use crate::story::did_you_mean::did_you_mean;
use crate::story::{Problem, Severity};

/// Written in place of a command: removes a binding.
const NONE: &str = "none";
/// The most keys in a row.
const MAX_KEYS: usize = 5;

/// A row of the user that applies.
struct AcceptedBinding {
    context: Context,
    keys: Vec<KeyEvent>,
    takes_letter: bool,
    /// `None` removes bindings.
    command: Option<&'static Command>,
    row: KeyRow,
}

/// Why a row does not apply: rule, what, hint.
type RejectedBinding = (&'static str, String, String);

/// Returns the bindings of the table with those of the user over them; what is wrong with a
/// row becomes a problem of the settings.
pub fn apply(settings: &mut Settings) -> Keymap {
    let mut held: Vec<AcceptedBinding> = Vec::new();
    for row in settings.keys.clone() {
        match parse_row(&row) {
            Ok(new) => match held.iter().find(|old| new.clashes(old)) {
                Some(old) => settings.insert(clash(settings, &new, old)),
                None => held.push(new),
            },
            Err((at, (rule, what, hint))) => {
                let at = [&row.context, &row.keys, &row.command][at].at.clone();
                settings.add(rule, at, what, hint);
            }
        }
    }
    let table = Keymap::of(COMMANDS);
    if held.is_empty() {
        return table;
    }
    for row in held.iter().filter(|h| h.command.is_none()) {
        if !table.bindings().iter().any(|b| row.displaces(b)) {
            let (keys, context) = (&row.row.keys, row.context.name());
            let what = format!("nothing is bound to `{}` in {context}", keys.words);
            let hint = format!("sayso keys --defaults lists what is; {NONE} takes a binding away.");
            settings.add("unknown-keys", keys.at.clone(), what, hint);
        }
    }
    let keymap = merge(&table, &held);
    note_commands_without_keys(settings, &table, &keymap, &held);
    keymap
}

/// Parses one row; an error also says which part it is about: context (0), keys (1), command (2).
fn parse_row(row: &KeyRow) -> Result<AcceptedBinding, (usize, RejectedBinding)> {
    let context = context(&row.context.words).map_err(|refused| (0, refused))?;
    let (keys, star) = keys_of(&row.keys.words).map_err(|refused| (1, refused))?;
    let command = command(context, &row.command.words).map_err(|refused| (2, refused))?;
    check_usable(context, &keys, command).map_err(|refused| (1, refused))?;
    let takes_letter = command.is_some_and(Command::takes_letter);
    if star && !takes_letter && command.is_some() {
        let what = format!("`{}` takes no letter after its keys", row.command.words);
        return Err((1, ("wrong-keys", what, "Take the * out.".to_owned())));
    }
    Ok(AcceptedBinding { context, keys, takes_letter, command, row: row.clone() })
}

fn context(name: &str) -> Result<Context, RejectedBinding> {
    let known = Context::ALL.iter().find(|(_, known, _)| *known == name);
    known.map(|(context, ..)| *context).ok_or_else(|| {
        let hint = did_you_mean(name, Context::ALL.iter().map(|(_, known, _)| *known));
        ("unknown-context", format!("there is no context `{name}`"), hint)
    })
}

fn keys_of(words: &str) -> Result<(Vec<KeyEvent>, bool), RejectedBinding> {
    let refused = |what: String, hint: &str| ("wrong-keys", what, hint.to_owned());
    let (keys, star) = parse_keys(words).ok_or_else(|| {
        let parted: Vec<String> = words.chars().map(String::from).collect();
        let hint = match parse_keys(&parted.join(" ")) {
            Some(_) if words.len() > 1 && !words.contains([' ', '<']) => {
                return refused(
                    format!("`{words}` is no key"),
                    &format!("Part keys by blanks: \"{}\".", parted.join(" ")),
                );
            }
            _ => "Names are like j, G, <space>, <enter>, <c-d>, <pgdn>, <s-tab>, <f1>; < alone is <lt>.",
        };
        refused(format!("`{words}` is no row of keys"), hint)
    })?;
    if keys.len() > MAX_KEYS {
        let what = format!("these are {} keys in a row", keys.len());
        return Err(refused(what, &format!("At most {MAX_KEYS} are possible.")));
    }
    Ok((keys, star))
}

fn command(context: Context, name: &str) -> Result<Option<&'static Command>, RejectedBinding> {
    if name == NONE {
        return Ok(None);
    }
    let here = || COMMANDS.iter().filter(|c| c.context == context);
    if let Some(command) = here().find(|c| c.name == name) {
        return Ok(Some(command));
    }
    let what = match COMMANDS.iter().find(|c| c.name == name) {
        Some(other) => {
            format!("`{name}` is a command of {}, not of {}", other.context.name(), context.name())
        }
        None => format!("there is no command `{name}` in {}", context.name()),
    };
    Err(("unknown-command", what, did_you_mean(name, here().map(|c| c.name).chain([NONE]))))
}

/// Refuses keys that could never be pressed here, or that must keep their meaning.
fn check_usable(
    context: Context,
    row: &[KeyEvent],
    command: Option<&Command>,
) -> Result<(), RejectedBinding> {
    let refused = |what: String, hint: &str| Err(("wrong-keys", what, hint.to_owned()));
    let first = row[0];
    let plain = names::character(first);
    let closes = KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL);
    if row.contains(&closes) {
        let owns = |c: &Command| row.len() == 1 && c.keys.contains(&"<c-c>");
        return match command {
            Some(command) if owns(command) => Ok(()),
            _ => refused(
                "Ctrl-c always closes what is open".to_owned(),
                "Choose other keys: there must be a way out of everything.",
            ),
        };
    }
    if context.takes_text() && (row.len() > 1 || plain.is_some()) {
        let what = format!("what is typed in the {} is no key of a command", context.name());
        return refused(what, "Choose one key with Ctrl or Alt, or one such as <f2>.");
    }
    // where digits are keys of commands, as verdicts are, they can be bound and taken away
    let is_key = COMMANDS.iter().filter(|c| c.context == context).any(|c| {
        c.keys.iter().any(|keys| parse_keys(keys).is_some_and(|(keys, _)| keys[0] == first))
    });
    let counts = !context.takes_text() && !is_key && command.is_some();
    if counts && plain.is_some_and(|c| ('1'..='9').contains(&c)) {
        let what = format!("{} begins a count", names::on_keyboard(first));
        return refused(what, "Choose another key: digits stand before a command.");
    }
    Ok(())
}

impl AcceptedBinding {
    /// Returns true if two rows of the user contradict each other. (Removing everything under a
    /// prefix and binding some of it again does not.)
    fn clashes(&self, other: &Self) -> bool {
        self.context == other.context
            && match (self.command, other.command) {
                (Some(_), Some(_)) => overlap(&self.keys, &other.keys),
                _ => self.keys == other.keys,
            }
    }

    /// Returns true if a binding of the table gives way to this one.
    fn displaces(&self, binding: &Binding) -> bool {
        self.context == binding.context
            && match self.command {
                Some(_) => overlap(&self.keys, &binding.keys),
                None => binding.keys.starts_with(&self.keys),
            }
    }

    fn name(&self) -> &'static str {
        self.command.map_or(NONE, |command| command.name)
    }
}

fn overlap(a: &[KeyEvent], b: &[KeyEvent]) -> bool {
    a.starts_with(b) || b.starts_with(a)
}

fn clash(settings: &Settings, new: &AcceptedBinding, old: &AcceptedBinding) -> Problem {
    let shown = |held: &AcceptedBinding| {
        let keys: Vec<String> = held.keys.iter().map(|key| names::name(*key)).collect();
        keys.join(" ")
    };
    let (keys, context) = (shown(new), new.context.name());
    let what = if new.keys == old.keys {
        format!("`{keys}` is bound twice in {context}: to {} and to {}", old.name(), new.name())
    } else {
        let before = shown(old);
        format!(
            "`{keys}` of {} and `{before}` of {} begin alike in {context}",
            new.name(),
            old.name()
        )
    };
    Problem::new("keys-clash", Severity::Error, &settings.text, new.row.keys.at.clone(), what)
        .hint(format!("{} holds; give {} other keys.", old.name(), new.name()))
        .also(&settings.text, old.row.keys.at.start, format!("{} is bound here", old.name()))
}

/// Returns the table's bindings without those that gave way, the user's first for each command.
fn merge(table: &Keymap, held: &[AcceptedBinding]) -> Keymap {
    let mut bindings = Vec::new();
    for command in COMMANDS {
        let own = held.iter().filter(|h| h.command.is_some_and(|c| c.name == command.name));
        bindings.extend(own.map(|h| Binding {
            context: h.context,
            keys: h.keys.clone(),
            takes_letter: h.takes_letter,
            command,
        }));
        let stays =
            |b: &&Binding| b.command.name == command.name && !held.iter().any(|h| h.displaces(b));
        bindings.extend(table.bindings().iter().filter(stays).cloned());
    }
    Keymap::new(COMMANDS, bindings)
}

/// Adds a note for each command that lost its last keys to other commands.
fn note_commands_without_keys(
    settings: &mut Settings,
    table: &Keymap,
    keymap: &Keymap,
    held: &[AcceptedBinding],
) {
    for command in COMMANDS {
        if !keymap.keys_of(command.name).is_empty() {
            continue;
        }
        let lost = table.bindings().iter().filter(|b| b.command.name == command.name);
        let by = lost.filter_map(|b| held.iter().find(|h| h.displaces(b))).next_back();
        let Some(by) = by.filter(|by| by.command.is_some()) else { continue };
        let what = format!("{} has no keys left: {} took them", command.name, by.name());
        let at = by.row.keys.at.clone();
        let note = Problem::new("no-keys", Severity::Note, &settings.text, at, what);
        settings
            .insert(note.hint("The palette still has it; bind other keys to it if you want it."));
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::*;

    /// Returns what differs from the table, a command a line, then the problems.
    fn check(source: &str) -> String {
        let mut settings = Settings::of("c", source);
        let (keymap, table) = (apply(&mut settings), Keymap::of(COMMANDS));
        let mut report = String::new();
        for command in COMMANDS {
            let (now, before) = (keymap.keys_of(command.name), table.keys_of(command.name));
            if now != before {
                let _ = writeln!(report, "{}: {}", command.name, now.join(", "));
            }
        }
        for p in &settings.problems {
            let also: Vec<String> =
                p.also.iter().map(|(at, what)| format!(" ({}: {what})", at.line)).collect();
            let also = also.concat();
            let hint = p.hint.as_deref().expect("every problem has a hint");
            let hint = hint.split(" Known here").next().unwrap_or_default();
            let (word, what) = (p.severity.word(), &p.what);
            let _ = writeln!(report, "{}:{} {word}: {what}{also} | {hint}", p.at.line, p.at.column);
        }
        report
    }

    fn read(rows: &str) -> String {
        check(&format!("[keys.read]\n{rows}"))
    }

    #[test]
    fn keys_are_bound_anew_and_the_table_gives_way() {
        assert_eq!(read("\"g s\" = \"pick-speaker\"\n"), "pick-speaker: gs, s\n");
        assert_eq!(
            read("x = \"next\"\nn = \"previous\"\nN = \"none\"\n"),
            "next: x\nprevious: n\n"
        );
        assert_eq!(
            read("J = \"none\"\n"),
            "2:1 error: nothing is bound to `J` in read | \
            sayso keys --defaults lists what is; none takes a binding away.\n"
        );
        assert_eq!(
            read("\"b\" = \"set-bookmark\"\n"),
            "set-bookmark: b a, m a\npage-up: PgUp, Ctrl-b, Backspace\n"
        );
        assert_eq!(read("s = \"pick-speaker\"\n"), "");
    }

    #[test]
    fn keys_that_begin_others_take_their_place() {
        assert_eq!(
            read("m = \"view-people\"\n\"s s\" = \"spotlight\"\n"),
            "pick-speaker: \nset-bookmark: \nview-people: m, vp\nspotlight: ss, z\n\
             2:1 note: set-bookmark has no keys left: view-people took them | The palette still has \
             it; bind other keys to it if you want it.\n\
             3:1 note: pick-speaker has no keys left: spotlight took them | The palette still has \
             it; bind other keys to it if you want it.\n"
        );
        let report = read("m = \"none\"\n\"m m\" = \"bottom\"\n");
        assert_eq!(report, "set-bookmark: \nbottom: mm, G, End, >\n");
    }

    #[test]
    fn conflicts_name_both_commands() {
        let both = "2:1 error: `x` is bound twice in read: to next and to previous";
        let also = "(2: next is bound here) | next holds; give previous other keys.\n";
        for again in ["x", "\"x\"", "\" x\""] {
            let report = read(&format!("x = \"next\"\n{again} = \"previous\"\n"));
            assert_eq!(report, format!("next: x, n\n{} {also}", both.replace("2:1", "3:1")));
        }
        assert_eq!(
            read("\"x y\" = \"next\"\nx = \"previous\"\n"),
            "next: xy, n\n3:1 error: `x` of previous and `x y` of next begin alike in read \
             (2: next is bound here) | next holds; give previous other keys.\n"
        );
        assert_eq!(
            read("a = \"next\"\n[keys.list]\na = \"list-down\"\n"),
            "next: a, n\nlist-down: a, j, ↓, Ctrl-e, e\n"
        );
    }

    #[test]
    fn rows_that_cannot_hold_are_told() {
        let one = |rows: &str| read(rows).replace("2:", "");
        assert_eq!(
            one("x = \"nxt\"\n"),
            "5 error: there is no command `nxt` in read | Did you mean `next`?\n"
        );
        assert!(
            one("x = \"list-down\"\n")
                .starts_with("5 error: `list-down` is a command of list, not of read")
        );
        assert_eq!(
            one("gs = \"next\"\n"),
            "1 error: `gs` is no key | Part keys by blanks: \"g s\".\n"
        );
        assert!(
            one("\"<nokey>\" = \"next\"\n")
                .contains("`<nokey>` is no row of keys | Names are like")
        );
        assert!(one("\"\" = \"next\"\n").contains("`` is no row of keys"));
        assert!(one("5 = \"next\"\n").contains("5 begins a count"));
        assert!(one("\"<c-c>\" = \"next\"\n").contains("Ctrl-c always closes"));
        assert!(one("\"<c-c>\" = \"none\"\n").contains("Ctrl-c always closes"));
        assert_eq!(one("\"<c-c>\" = \"close\"\n"), "");
        assert!(one("\"x *\" = \"next\"\n").contains("`next` takes no letter"));
        assert!(one("\"a b c d e f\" = \"next\"\n").contains("6 keys in a row"));
        assert!(
            check("[keys.raed]\nx = \"next\"\n")
                .contains("no context `raed` | Did you mean `read`?")
        );
        assert!(
            check("[keys.picker]\nx = \"picker-up\"\n").contains("what is typed in the picker")
        );
        assert!(
            check("[keys.picker]\n\"<c-x>\" = \"picker-up\"\n").starts_with("picker-up: Ctrl-x")
        );
    }

    #[test]
    fn a_text_names_the_live_keys() {
        let mut settings = Settings::of("c", "[keys.read]\nx = \"next\"\ns = \"none\"\n");
        let keymap = apply(&mut settings);
        assert_eq!(keymap.fill("{next} or {pick-speaker}, {top}"), "x or :pick speaker, gg");
        assert_eq!(keymap.fill("no keys here"), "no keys here");
    }

    #[test]
    fn keys_that_are_digits_can_be_taken_away_or_bound_where_they_are_keys() {
        let keys = |source: &str| {
            let mut settings = Settings::of("c", source);
            let keymap = apply(&mut settings);
            let wrong = settings.problems.iter().find(|p| p.severity > Severity::Note);
            assert!(wrong.is_none(), "{source}: {wrong:?}");
            keymap
        };
        let one = KeyEvent::from(KeyCode::Char('1'));
        let of = |keymap: &Keymap| {
            let here = |b: &&Binding| b.context == Context::Review && b.keys == [one];
            keymap.bindings().iter().find(here).map(|b| b.command.name)
        };
        let named = of(&Keymap::of(COMMANDS));
        assert!(named.is_some(), "a verdict");
        assert_eq!(of(&keys("[keys.review]\n1 = \"none\"\n")), None);
        assert_eq!(of(&keys("[keys.review]\n\"1\" = \"pass\"\n")), Some("pass"));
        for command in COMMANDS.iter().filter(|c| !c.context.takes_text()) {
            for key in command.keys.iter().filter(|keys| !keys.contains("<c-c>")) {
                let context = command.context.name();
                keys(&format!("[keys.{context}]\n{key:?} = \"none\"\n"));
            }
        }
    }
}
