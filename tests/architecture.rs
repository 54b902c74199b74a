//! The rules of the house that can be read off the source: which room may use
//! which, who may touch the world, how long things may be.
//!
//! Each rule stands with a sample that breaks it and one that keeps it, so that
//! no rule can become one that nothing breaks. What the compiler and the lints
//! see better (documentation, `unwrap`) is not here.

#[path = "architecture/cycles.rs"]
mod cycles;
#[path = "architecture/named_files.rs"]
mod named_files;
#[path = "architecture/source.rs"]
mod source;

use std::collections::BTreeMap;

use source::File;

/// The rooms in the order of their imports; those on one row do not know each other.
const ROOMS: &[&[&str]] = &[
    &["story"],
    &["draft", "review"],
    &["view"],
    &["mend"],
    &["check", "export"], // a rule of check may say with which edits of mend its problems are mended
    &["library"],
    &["app"],
    &["tui", "linear"],
    &["cli"],
];

/// Lines of a file at most.
const FILE: usize = 500;
/// Lines of a function at most.
const FUNCTION: usize = 80;

/// Files of a folder at most, its `mod.rs` and tests aside.
const FOLDER: usize = 12;

/// What breaks a rule: the line, and what stands there.
type Offence = (usize, String);

/// Makes each rule a test: over its samples first, then over every file.
macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident: $find:expr, good $good:expr, bad $bad:expr;)*) => {$(
        $(#[$doc])*
        #[test]
        fn $name() {
            keeps($find, &$good, &$bad);
        }
    )*};
}

/// Says every file that breaks a rule, after the rule has shown that it can be kept and broken.
fn keeps(find: fn(&File) -> Vec<Offence>, good: &[(&str, &str)], bad: &[(&str, &str)]) {
    for (path, text) in good {
        assert_eq!(find(&File::new(path, text)), [], "the good sample {path}: {text}");
    }
    for (path, text) in bad {
        assert_eq!(find(&File::new(path, text)).len(), 1, "the bad sample {path}: {text}");
    }
    let files = source::files();
    assert!(files.len() > 50, "the source was not found");
    let offences: Vec<String> = files
        .iter()
        .flat_map(|f| find(f).into_iter().map(|(line, what)| format!("{}:{line}: {what}", f.path)))
        .collect();
    assert!(offences.is_empty(), "\n{}\n", offences.join("\n"));
}

rules! {
    /// story → view → mend → check, export → library → app → tui → cli.
    rooms_import_one_way: later_rooms,
        good [
            ("src/tui/x.rs", "use crate::app::App; // crate::cli\nfn f() { crate::view::visible(\"crate::cli\") }"),
            ("src/view/x.rs", "mod tests { use super::super::flow::Flow; }"),
            ("src/lib.rs", "pub mod cli;"),
        ],
        bad [
            ("src/view/x.rs", "use crate::app::App;"),
            ("src/story/x.rs", "#[cfg(test)]\nmod tests {\n    use crate::view::Flow;\n}"),
            ("src/app/x.rs", "fn f() { crate::tui::run() }"),
            ("src/app/x.rs", "use crate::{\n    story::Story,\n    tui::{Theme, draw},\n};"),
            ("src/check/x.rs", "use crate::export::json;"),
            ("src/view/x.rs", "use super::super::app::App;"),
            ("src/story/a/b.rs", "use super::super::super::cli;"),
            ("src/view/x.rs", "mod tests { use super::super::super::app::App; }"),
        ];
    /// Whatever a drawing computes, it keeps nothing of it.
    drawing_changes_nothing: drawn_with_mut,
        good [
            ("src/tui/draw/x.rs", "fn f(app: &App, buffer: &mut Buffer) {}"),
            ("src/tui/run.rs", "fn f(app: &mut App) {}"),
        ],
        bad [
            ("src/tui/draw/x.rs", "fn f(app: &mut App) {}"),
            ("src/tui/draw.rs", "fn f<'a>(app: &'a mut App) {}"),
            ("src/tui/draw/x.rs", "fn f(reader: &mut Reader) {}"),
        ];
    /// Else `&App` would promise nothing. (A flag that stops a search comes in from outside.)
    state_has_no_hidden_changes: hidden_changes,
        good [("src/tui/workers/stories.rs", "use std::sync::atomic::AtomicBool;")],
        bad [
            ("src/app/x.rs", "struct X { seen: RefCell<u32> }"),
            ("src/view/x.rs", "static SEEN: AtomicU32 = AtomicU32::new(0);"),
            ("src/app/x.rs", "struct X(std::cell::Cell<u32>);"),
        ];
    /// Loaders get their files by `story::Files`; journals are written through `review::journal::files`, where
    /// locks, syncs and what stands in the way are; the user's own files are in the library's store,
    /// the terminal is a file of the threads.
    files_are_opened_in_one_place: files_opened,
        good [
            ("src/story/files.rs", "use std::fs; fn f() { fs::read(p) }"),
            ("src/tui/terminal/tty.rs", "File::open(\"/dev/tty\")"),
            ("src/story/x.rs", "struct MyFile; fn f(files: &dyn Files) {}"),
        ],
        bad [
            ("src/view/x.rs", "use std::fs;"),
            ("src/app/x.rs", "use std::{\n    fs,\n    io,\n};"),
            ("src/export/x.rs", "fn f() { File::create(p) }"),
            ("src/tui/x.rs", "fn f() { OpenOptions::new() }"),
        ];
    /// Keys come in as values and frames go out as values everywhere else. (Two places need the
    /// system's own words for opening a file without waiting for it.)
    the_terminal_is_known_in_two_rooms: terminal_known,
        good [
            ("src/tui/x.rs", "use ratatui::buffer::Buffer; fn f() { io::stdout() }"),
            ("src/view/x.rs", "/// As ratatui does it.\nfn f() {}"),
        ],
        bad [
            ("src/check/x.rs", "fn f() { io::stderr().write_all(b) }"),
            ("src/story/x.rs", "fn f() { std::io::stdin() }"),
            ("src/export/x.rs", "fn f() { println!(\"x\") }"),
            ("src/view/x.rs", "use ratatui::style::Style;"),
        ];
    /// The app has crossterm's types of keys and of the mouse; what speaks to a terminal is the
    /// screen's.
    of_crossterm_only_keys_are_known_elsewhere: crossterm_known,
        good [
            ("src/tui/x.rs", "use crossterm::{queue, terminal::Clear};"),
            ("src/app/x.rs", "pub use crossterm::event::{KeyCode, MouseEvent};"),
            ("src/view/x.rs", "/// As crossterm does it.\nfn f() {}"),
        ],
        bad [
            ("src/app/x.rs", "use crossterm::event::{KeyCode, EnableMouseCapture};"),
            ("src/app/x.rs", "use crossterm::event;"),
            ("src/app/x.rs", "fn f() { crossterm::terminal::enable_raw_mode() }"),
            ("src/view/x.rs", "use crossterm::event::KeyCode;"),
            ("src/cli/x.rs", "use crossterm::style::Stylize;"),
        ];
    /// The bytes of a terminal are cut by `tui::terminal::input`, which says why; nothing waits for an answer.
    no_reader_of_crossterm_is_called: crossterm_reads,
        good [
            ("src/tui/x.rs", "use crossterm::event::{EnableFocusChange, KeyCode};"),
            ("src/tui/x.rs", "use rustix::event::{PollFd, poll};\nfn f() { rustix::io::read(fd, b) }"),
        ],
        bad [
            ("src/tui/x.rs", "use crossterm::event::{KeyCode, poll};"),
            ("src/tui/x.rs", "use crossterm::{event::{self, read}, queue};"),
            ("src/tui/x.rs", "use crossterm::event;\nfn f() { event::read() }"),
            ("src/tui/x.rs", "use crossterm::event::*;"),
            ("src/tui/x.rs", "fn f() { crossterm::cursor::position() }"),
            ("src/tui/x.rs", "use crossterm::terminal::{Clear, size};"),
        ];
    /// Time comes in from outside.
    the_clock_is_read_in_two_rooms: clock_read,
        good [("src/tui/x.rs", "let now = Instant::now();"), ("src/app/x.rs", "fn f(now: Instant) {}")],
        bad [
            ("src/app/x.rs", "let now = Instant::now();"),
            ("src/view/x.rs", "let now = std::time::SystemTime::now();"),
        ];
    no_file_is_long: long_files,
        good [("src/a.rs", &"//! x\n".repeat(FILE))],
        bad [("src/a.rs", &"//! x\n".repeat(FILE + 1))];
    no_function_is_long: long_functions,
        good [
            ("src/a.rs", &function(FUNCTION)),
            ("src/a.rs", &format!("trait T {{ fn f(&self) -> [u8; 2]; }}\n{}", "\n".repeat(99))),
            ("src/a.rs", &format!("type F = fn(u8);\n{}struct S {{}}", "\n".repeat(99))),
        ],
        bad [
            ("src/a.rs", &function(FUNCTION + 1)),
            ("src/a.rs", &function(FUNCTION + 1).replace("fn f()", "fn f() -> [u8; 2]")),
        ];
    every_module_says_what_it_is: modules_unsaid,
        good [("src/a.rs", "//! What it is.\n\nfn f() {}")],
        bad [("src/a.rs", "fn f() {}"), ("src/a.rs", "// What it is.\n"), ("src/a.rs", "")];
    nothing_is_unsafe_or_left_undone: undone,
        good [("src/a.rs", "// unsafe { todo!() }\nfn todo() { let ignored = unsafely(); }")],
        bad [
            ("src/a.rs", "fn f() { unsafe { g() } }"),
            ("src/a.rs", "fn f() { todo!() }"),
            ("src/a.rs", "fn f() { unimplemented!() }"),
            ("tests/a.rs", "#[test]\n#[ignore]\nfn f() {}"),
            ("tests/a.rs", "#[ignore = \"slow\"]\nfn f() {}"),
        ];
}

/// A folder of more files is a room to be divided.
#[test]
fn no_folder_is_crowded() {
    let mut folders: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in source::files() {
        let Some((folder, name)) = file.path.rsplit_once('/') else { continue };
        if folder.starts_with("src") && name != "mod.rs" && name != "tests.rs" {
            folders.entry(folder.to_owned()).or_default().push(name.to_owned());
        }
    }
    assert!(folders.len() > 30, "the source was not found");
    let crowded: Vec<_> = folders.iter().filter(|(_, names)| names.len() > FOLDER).collect();
    assert!(crowded.is_empty(), "{crowded:#?}");
}

/// Returns a function of so many lines.
fn function(lines: usize) -> String {
    format!("//! x\nfn f() {{\n{}}}\n", "    g(\"{\", '}');\n".repeat(lines - 2))
}

/// Returns which row of [`ROOMS`] a name is on.
fn rank(room: &str) -> Option<usize> {
    ROOMS.iter().position(|row| row.contains(&room))
}

fn later_rooms(file: &File) -> Vec<Offence> {
    let Some((own, from)) = file.room().and_then(|room| Some((room, rank(room)?))) else {
        return Vec::new();
    };
    let later = |to: &str| to != own && rank(to).is_some_and(|to| to >= from);
    let rooms = rooms_named(file).into_iter().filter(|(_, to)| later(to));
    rooms.map(|(at, to)| (file.line(at), format!("{own} imports {to}"))).collect()
}

/// Returns every room that a path in the code begins with, and where.
fn rooms_named(file: &File) -> Vec<(usize, String)> {
    paths(file, &["crate::".to_owned(), "super::".repeat(file.modules().len())])
}

/// Returns the names that follow a beginning of a path, those of a group one by one, and where.
fn paths(file: &File, beginnings: &[String]) -> Vec<(usize, String)> {
    let mut roots = Vec::new();
    for word in beginnings.iter().filter(|word| !word.is_empty()) {
        for at in file.words(word) {
            let after = &file.code[at + word.len()..];
            roots.push(file.code.len() - after.trim_start_matches("super::").len());
        }
    }
    let mut named = Vec::new();
    for at in roots {
        let Some(group) = file.code[at..].strip_prefix('{') else {
            named.push((at, identifier(&file.code[at..]).to_owned()));
            continue;
        };
        let (mut deep, mut first) = (0, true);
        for (i, c) in group.char_indices() {
            match c {
                '{' => deep += 1,
                '}' if deep == 0 => break,
                '}' => deep -= 1,
                ',' if deep == 0 => first = true,
                c if first && !c.is_whitespace() => {
                    named.push((at + 1 + i, identifier(&group[i..]).to_owned()));
                    first = false;
                }
                _ => {}
            }
        }
    }
    named
}

/// Returns the identifier that code begins with.
fn identifier(code: &str) -> &str {
    let end = code.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(code.len());
    &code[..end]
}

/// Finds words in files that `elsewhere` allows none in.
fn found(file: &File, words: &[&str], allowed: impl Fn(&str) -> bool) -> Vec<Offence> {
    if !file.path.starts_with("src/") || allowed(&file.path) {
        return Vec::new();
    }
    let mut lines = BTreeMap::new();
    for word in words {
        for at in file.words(word) {
            lines.entry(file.line(at)).or_insert_with(|| format!("{word} does not belong here"));
        }
    }
    lines.into_iter().collect()
}

fn in_rooms(rooms: &'static [&'static str]) -> impl Fn(&str) -> bool {
    move |path| rooms.iter().any(|room| path.starts_with(&format!("src/{room}/")))
}

fn drawn_with_mut(file: &File) -> Vec<Offence> {
    let drawing = |path: &str| path == "src/tui/draw.rs" || path.starts_with("src/tui/draw/");
    let words = ["mut App", "mut Reader", "mut Shelf", "mut Mode"];
    found(file, &words, |path| !drawing(path))
}

fn hidden_changes(file: &File) -> Vec<Offence> {
    let words = [
        "RefCell",
        "std::cell::",
        "OnceCell",
        "OnceLock",
        "LazyLock",
        "LazyCell",
        "Mutex",
        "RwLock",
        "AtomicU8",
        "AtomicU32",
        "AtomicU64",
        "AtomicUsize",
        "static mut",
        "thread_local",
    ];
    found(file, &words, |path| !in_rooms(&["view", "check", "export", "app"])(path))
}

fn files_opened(file: &File) -> Vec<Offence> {
    let places = [
        "src/story/files.rs",
        "src/review/journal/files.rs",
        "src/library/user_files.rs",
        "src/tui/terminal/tty.rs",
    ];
    let allowed = |path: &str| {
        places.contains(&path) || path.ends_with("/tests.rs") || in_rooms(&["cli"])(path)
    };
    found(file, &["fs", "File::", "OpenOptions"], allowed)
}

fn terminal_known(file: &File) -> Vec<Offence> {
    let words = [
        "ratatui",
        "rustix",
        "signal_hook",
        "stdout",
        "stderr",
        "stdin",
        "println",
        "print",
        "eprintln",
        "eprint",
    ];
    let macros =
        words.map(|word| if word.contains("print") { format!("{word}!") } else { word.to_owned() });
    let opening = ["src/story/files.rs", "src/review/journal/files.rs"];
    let allowed = |path: &str| opening.contains(&path) || in_rooms(&["tui", "cli"])(path);
    found(file, &macros.each_ref().map(String::as_str), allowed)
}

/// What the app has of crossterm.
const KEYS: [&str; 6] =
    ["KeyCode", "KeyEvent", "KeyModifiers", "MouseButton", "MouseEvent", "MouseEventKind"];

fn crossterm_known(file: &File) -> Vec<Offence> {
    let types = paths(file, &["crossterm::event::".to_owned()]);
    let app = in_rooms(&["app"])(&file.path);
    let keys = app && !types.is_empty() && types.iter().all(|(_, name)| KEYS.contains(&&**name));
    found(file, &["crossterm"], |path| keys || in_rooms(&["tui"])(path))
}

/// What reads from a terminal, or asks it something and waits, by module.
const READERS: [(&str, &[&str]); 3] = [
    ("event::", &["read", "poll", "EventStream"]),
    ("cursor::", &["position"]),
    ("terminal::", &["size", "supports_keyboard_enhancement", "query_keyboard_enhancement_flags"]),
];

fn crossterm_reads(file: &File) -> Vec<Offence> {
    let mut offences = Vec::new();
    for (module, readers) in READERS.iter().filter(|_| file.path.starts_with("src/tui/")) {
        let statement = |at: usize| file.code[..at].rsplit(';').next().unwrap_or_default();
        let of_rustix = |at: usize| statement(at).contains(&format!("rustix::{module}"));
        let named = paths(file, &[(*module).to_owned()]).into_iter();
        let read = named.filter(|(at, name)| readers.contains(&&**name) && !of_rustix(*at));
        offences.extend(read.map(|(at, name)| (file.line(at), format!("{module}{name}"))));
        let all = file.words(&format!("crossterm::{module}*"));
        offences.extend(all.iter().map(|at| (file.line(*at), format!("{module}*"))));
    }
    offences
}

fn clock_read(file: &File) -> Vec<Offence> {
    found(file, &["SystemTime::now", "Instant::now"], in_rooms(&["tui", "cli"]))
}

fn long_files(file: &File) -> Vec<Offence> {
    let lines = file.text.lines().count();
    let long = lines > FILE;
    long.then(|| (lines, format!("{lines} lines, {FILE} are allowed"))).into_iter().collect()
}

fn long_functions(file: &File) -> Vec<Offence> {
    let mut offences = Vec::new();
    for at in file.words("fn") {
        let rest = &file.code[at + 2..];
        let name = identifier(rest.trim_start());
        if name.is_empty() {
            continue; // a type
        }
        let Some(end) = end_of_function(rest) else { continue };
        let lines = rest[..end].matches('\n').count() + 1;
        if lines > FUNCTION {
            let what = format!("{name} has {lines} lines, {FUNCTION} are allowed");
            offences.push((file.line(at), what));
        }
    }
    offences
}

/// Returns where the body of a function ends; `None` for one without a body.
fn end_of_function(code: &str) -> Option<usize> {
    let (mut round, mut curly) = (0, 0);
    for (at, c) in code.char_indices() {
        match c {
            '(' | '[' => round += 1,
            ')' | ']' => round -= 1,
            ';' if round == 0 && curly == 0 => return None,
            '{' => curly += 1,
            '}' => {
                curly -= 1;
                if curly == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

fn modules_unsaid(file: &File) -> Vec<Offence> {
    let said = file.text.starts_with("//! ");
    (!said).then(|| (1, "no `//!` says what this is".to_owned())).into_iter().collect()
}

fn undone(file: &File) -> Vec<Offence> {
    let words = ["unsafe", "todo!", "unimplemented!", "#[ignore", "unreachable_unchecked"];
    let mut offences = Vec::new();
    for word in words {
        let at = file.words(word);
        offences
            .extend(at.iter().map(|at| (file.line(*at), format!("{word} does not belong here"))));
    }
    offences
}

/// The packages that the program needs to run, without the features that read web pages, XML and
/// archives, and with them: each is somebody whose work is trusted.
#[test]
fn few_packages_are_needed() {
    for (features, most) in [(&["--no-default-features"][..], 110), (&[], 146)] {
        let tree =
            ["tree", "--offline", "--locked", "-e", "normal", "--prefix", "none", "-f", "{p}"];
        let ran = std::process::Command::new(env!("CARGO")).args(tree).args(features).output();
        let ran = ran.expect("cargo");
        let listed = String::from_utf8_lossy(&ran.stdout).into_owned();
        let name = |line: &str| line.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
        let names: std::collections::BTreeSet<_> = listed.lines().map(name).collect();
        assert!(
            ran.status.success() && names.len() > 50,
            "{}",
            String::from_utf8_lossy(&ran.stderr)
        );
        // one of them is the program
        assert!(names.len() - 1 <= most, "{} of at most {most}: {names:#?}", names.len() - 1);
    }
}
