//! Whole commands: arguments in; exit code, standard output and standard error out.
//!
//! What `--help` says is in docs/cli.md, which tests/pages.rs keeps. What is
//! drawn on a terminal is not here.

#[path = "cli/articles.rs"]
mod articles;
#[path = "cli/check.rs"]
mod check;
#[path = "cli/cross_story.rs"]
mod cross_story;
#[path = "cli/drafting.rs"]
mod drafting;
#[path = "cli/fix.rs"]
mod fix;
#[path = "cli/linear.rs"]
mod linear;
#[path = "cli/opening.rs"]
mod opening;
#[path = "cli/printed_frames.rs"]
mod printed_frames;
#[path = "cli/startup.rs"]
mod startup;

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The story that most commands are run on.
const HARBOUR: &str = "tests/screens/harbour.story";

/// Returns the program with arguments, in a folder, in an environment that is always the same.
fn sayso(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sayso"));
    command.args(arguments).current_dir(folder).stdin(Stdio::null());
    command.env_remove("NO_COLOR").env_remove("COLORTERM").env("TERM", "xterm-256color");
    // nothing is read in the home of whoever runs the tests
    for name in ["HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "SAYSO_CONFIG"] {
        command.env_remove(name);
    }
    command
}

/// Runs the program in the crate's folder.
fn run(arguments: &[&str]) -> Output {
    run_in(Path::new("."), arguments)
}

fn run_in(folder: &Path, arguments: &[&str]) -> Output {
    sayso(folder, arguments).output().expect("the program was built for the tests")
}

/// Checks that a run says something, and nothing that steers a terminal.
fn assert_nothing_steers(ran: &Output, arguments: &[&str]) {
    let steers = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
    assert!(!stdout(ran).contains(steers), "{arguments:?}: {:?}", stdout(ran));
    assert!(!stderr(ran).contains(steers), "{arguments:?}: {:?}", stderr(ran));
    assert!(!ran.stdout.is_empty() || !ran.stderr.is_empty(), "{arguments:?}");
}

/// Returns a run as text: the command, its exit code, both outputs.
fn transcript(arguments: &[&str]) -> String {
    transcript_in(Path::new("."), arguments)
}

fn transcript_in(folder: &Path, arguments: &[&str]) -> String {
    let ran = run_in(folder, arguments);
    let mut page = format!("$ sayso {}\n[exit {}]\n", arguments.join(" "), code(&ran));
    for (name, bytes) in [("stdout", &ran.stdout), ("stderr", &ran.stderr)] {
        if !bytes.is_empty() {
            let _ = write!(page, "--- {name}\n{}", String::from_utf8_lossy(bytes));
        }
    }
    assert!(page.chars().all(|c| c == '\n' || !c.is_control()), "{page:?}");
    page
}

fn code(ran: &Output) -> i32 {
    ran.status.code().expect("no signal ended it")
}

fn stdout(ran: &Output) -> &str {
    std::str::from_utf8(&ran.stdout).expect("standard output is UTF-8")
}

fn stderr(ran: &Output) -> &str {
    std::str::from_utf8(&ran.stderr).expect("standard error is UTF-8")
}

/// Makes a folder of files.
fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder for a test");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("in the folder")).expect("a folder below");
        fs::write(path, bytes).expect("a file");
    }
    folder
}

/// Returns the output of `check` for a file with these bytes, including notes.
fn checked(bytes: &[u8]) -> String {
    let folder = folder(&[("a.story", bytes)]);
    transcript_in(folder.path(), &["check", "--show", "note", "a.story"])
}

/// A story without problems.
const GOOD: &str = "+++\nformat = 1\ntitle = \"Bridge opens\"\n+++\n\nThe bridge opens today.\n\n+++\n\
                    [quotes.q1]\ntext = \"today\"\nform = \"term\"\n";
/// A story with a warning and an error.
const BAD: &str = "+++\nformat = 1\ntitle = \"Bridge opens\"\n+++\n\nThe bridge opens today.\n\n+++\n\
                   [claims.c1]\ntext = \"The bridge shuts\"\n+++\nmore\n";

#[test]
fn version() {
    let ran = run(&["--version"]);
    assert_eq!(stdout(&ran), format!("sayso {}\n", env!("CARGO_PKG_VERSION")));
    assert_eq!((code(&ran), stderr(&ran)), (0, ""));
}

#[test]
fn help_goes_to_standard_output() {
    for arguments in [&["--help"][..], &["-h"], &["help"], &["check", "--help"], &["help", "print"]]
    {
        let ran = run(arguments);
        assert_eq!((code(&ran), stderr(&ran)), (0, ""), "{arguments:?}");
        assert!(stdout(&ran).contains("Usage: sayso"), "{arguments:?}");
    }
}

#[test]
fn keys_are_the_table_of_commands() {
    let ran = run(&["keys"]);
    let keymap = sayso::app::commands::keymap();
    assert_eq!(stdout(&ran), sayso::app::keys::reference::plain(&keymap));
    assert_eq!(code(&ran), 0);
}

/// Runs the program with a configuration, and themes beside it; returns the run as text.
fn configured(config: &str, themes: &[(&str, &str)], arguments: &[&str]) -> String {
    let mut files = vec![("config.toml".to_owned(), config)];
    files.extend(themes.iter().map(|(name, text)| (format!("themes/{name}.toml"), *text)));
    let files: Vec<_> = files.iter().map(|(name, text)| (&**name, text.as_bytes())).collect();
    let folder = folder(&files);
    transcript_in(folder.path(), &[arguments, &["--config", "config.toml"]].concat())
}

/// A configuration with several mistakes.
const HALF: &str = "theme = \"warm\"\nwidht = 3\nmouse = 2\n[keys.read]\nx = \"next\"\n\
                    \"x\" = \"previous\"\ng = \"spotlight\"\n";
/// A theme of the user.
const WARM: &str =
    "# Warmer than dark.\ninherits = \"dark\"\n[roles]\ntext = { fg = \"#ffe0c0\" }\n";

#[test]
fn config_lists_every_mistake_and_the_defaults() {
    insta::assert_snapshot!(configured(HALF, &[("warm", WARM)], &["config"]));
    let broken = ("broken", "inherits = \"drak\"\n");
    let output = configured("theme = \"broken\"\n", &[broken], &["config"]);
    assert!(output.contains("config.toml:1:9: error: the theme broken cannot be used"), "{output}");
    assert!(output.contains("themes/broken.toml:1:12: error: there is no theme drak"), "{output}");
    assert!(output.contains("[exit 1]"));
}

#[test]
fn a_configuration_that_is_not_there_is_no_problem_unless_it_was_named() {
    let usual = run(&["config"]);
    assert_eq!(code(&usual), 0);
    assert!(stdout(&usual).starts_with("# no configuration: HOME"));
    let named = transcript(&["config", "--config", "nosuch.toml"]);
    assert!(named.contains("[exit 1]") && named.contains("cannot be read"), "{named}");
    let folder = transcript(&["config", "--config", "tests"]);
    assert!(folder.contains("it is a folder"), "{folder}");
}

#[test]
fn keys_show_user_bindings_unless_defaults_are_asked_for() {
    let live = configured(HALF, &[], &["keys"]);
    assert!(live.contains("\n  x  n ") && live.contains("\n  -  "), "{live}");
    let ran = run(&["keys", "--defaults", "--config", "nosuch.toml"]);
    assert_eq!(stdout(&ran), sayso::app::keys::reference::plain(&sayso::app::commands::keymap()));
}

#[test]
fn themes_are_listed_with_those_of_the_user() {
    let broken = ("broken", "inherits = \"drak\"\n");
    let output = configured("", &[("warm", WARM), broken], &["themes"]);
    assert!(output.contains("\nwarm") && output.contains("Warmer than dark"), "{output}");
    assert!(!output.contains("broken"), "{output}");
    let coloured = run(&["themes", "--color", "always"]);
    assert!(stdout(&coloured).contains("\u{1b}["));
}

#[test]
fn a_frame_follows_the_configuration_that_is_named() {
    let story = fs::canonicalize(HARBOUR).expect("a story of the tests");
    let story = story.to_str().expect("a path in UTF-8");
    let frame = ["--keys", "x", "--print", "70x8", story];
    let output = configured("width = 50\n[keys.read]\nx = \"next\"\n", &[], &frame);
    assert!(output.contains("[exit 0]") && output.contains(" ▶ "), "{output}");
    let wrong =
        configured("width = 5\n[keys.read]\nx = \"nxt\"\n", &[], &["--print", "90x8", story]);
    assert!(
        wrong.contains(
            "config.toml:1:9: `width` does not take this value; and 1 more; sayso config"
        ),
        "{wrong}"
    );
    let theme = configured("", &[("warm", WARM)], &["--theme", "warm", "--print", "70x8", story]);
    assert!(theme.contains("[exit 0]"), "{theme}");
}

#[test]
fn invalid_arguments() {
    let runs = [
        &["--nosuch"][..],
        &["check"],
        &["check", "--nosuch", "a"],
        &["check", "--deny", "trifle", "a"],
        &["export", "--to", "stone", "a"],
        &["export", "a"],
        &["--theme", "nosuch", "a"],
        &["--print", "80", "a"],
        &["--print", "0x5", "a"],
        &["--width", "3", "a"],
        &["--color", "sometimes", "a"],
    ];
    insta::assert_snapshot!(runs.map(transcript).join("\n"));
}

#[test]
fn a_word_that_is_no_subcommand_is_a_path() {
    insta::assert_snapshot!(transcript(&["chekc"]));
}

#[test]
fn a_path_named_like_a_subcommand() {
    let folder = folder(&[("check", GOOD.as_bytes())]);
    assert!(stdout(&run_in(folder.path(), &["./check"])).contains("The bridge opens"));
}

#[test]
fn check_of_a_good_story() {
    assert_eq!(
        checked(GOOD.as_bytes()),
        "$ sayso check --show note a.story\n[exit 0]\n--- stderr\n\
         0 errors, 0 warnings, 0 notes in 1 story\n"
    );
}

#[test]
fn check_of_a_bad_story() {
    insta::assert_snapshot!(checked(BAD.as_bytes()));
}

#[test]
fn check_exits_by_the_denied_severity() {
    let note = b"Just words.\n";
    let warning = BAD.replace("shuts", "opens");
    let check = |bytes: &[u8], deny: &str| {
        let folder = folder(&[("a.story", bytes)]);
        code(&run_in(folder.path(), &["check", "--deny", deny, "a.story"]))
    };
    for (bytes, codes) in [
        (GOOD.as_bytes(), [0, 0, 0]),
        (note, [1, 0, 0]),
        (warning.as_bytes(), [1, 1, 0]),
        (BAD.as_bytes(), [1, 1, 1]),
    ] {
        let all = ["note", "warning", "error"].map(|deny| check(bytes, deny));
        assert_eq!(all, codes, "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn check_shows_by_severity() {
    let folder = folder(&[("a.story", BAD.as_bytes()), ("b.story", b"Just words.\n")]);
    let shown = |level: &str| {
        let ran = run_in(folder.path(), &["check", "--show", level, "a.story", "b.story"]);
        let word = |word: &str| stdout(&ran).matches(&format!(": {word}: ")).count();
        (word("error"), word("warning"), word("note") > 0)
    };
    assert_eq!(shown("error"), (1, 0, false));
    assert_eq!(shown("warning"), (1, 1, false));
    assert_eq!(shown("note"), (1, 1, true));
}

#[test]
fn check_of_a_folder() {
    let folder = folder(&[
        ("news/b.story", GOOD.as_bytes()),
        ("news/deep/a.story", BAD.as_bytes()),
        ("news/notes.md", b"no story"),
    ]);
    insta::assert_snapshot!(transcript_in(folder.path(), &["check", "news"]));
}

#[test]
fn what_cannot_be_opened() {
    let folder = folder(&[
        ("empty/notes.log", b"no story"),
        ("binary.story", b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x3e\0\xff\xfe"),
        ("utf16.story", b"\xff\xfe+\0+\0+\0\n\0"),
        ("latin1.story", b"The caf\xe9 is shut.\n"),
    ]);
    let stories = ["missing.story", "empty", "binary.story", "utf16.story", "latin1.story"];
    let runs = stories.map(|path| transcript_in(folder.path(), &["check", path]));
    insta::assert_snapshot!(runs.join("\n"));
    for path in stories {
        for command in [&["print"][..], &["--print", "40x5"], &["--keys", "n"], &[]] {
            let ran = run_in(folder.path(), &[command, &[path]].concat());
            assert_eq!((code(&ran), stdout(&ran)), (2, ""), "{command:?} {path}");
            assert!(stderr(&ran).starts_with("sayso: "), "{command:?} {path}");
            assert!(stderr(&ran).contains("\nhint: "), "{command:?} {path}");
        }
    }
    let ran = run_in(folder.path(), &["export", "--to", "json", "empty"]);
    assert_eq!((code(&ran), stdout(&ran)), (2, ""));
}

#[test]
fn unusual_texts_that_can_be_opened() {
    let crlf = BAD.replace('\n', "\r\n");
    let bom = format!("\u{feff}{BAD}");
    let runs = [
        ("empty", checked(b"")),
        ("one line break", checked(b"\n")),
        ("a NUL", checked(b"A word\0 and another.\n")),
        ("CRLF", checked(crlf.as_bytes())),
        ("a BOM", checked(bom.as_bytes())),
    ];
    insta::assert_snapshot!(runs.map(|(name, output)| format!("# {name}\n{output}")).join("\n"));
}

#[cfg(unix)]
#[test]
fn a_pipe_never_blocks() {
    let folder = folder(&[]);
    let made = Command::new("mkfifo").arg(folder.path().join("a.story")).status();
    assert!(made.expect("mkfifo is there").success());
    for arguments in
        [&["check", "a.story"][..], &["print", "a.story"], &["a.story"], &["check", "."]]
    {
        let ran = run_in(folder.path(), arguments);
        assert_eq!((code(&ran), stdout(&ran)), (2, ""), "{arguments:?}");
        assert!(stderr(&ran).contains("a.story: is no regular file"), "{arguments:?}");
    }
}

#[cfg(unix)]
#[test]
fn cyclic_links_end() {
    use std::os::unix::fs::symlink;
    let folder = folder(&[("news/a.story", GOOD.as_bytes()), ("other/b.story", GOOD.as_bytes())]);
    let news = folder.path().join("news");
    symlink(".", news.join("loop")).expect("a link");
    symlink("..", news.join("up")).expect("a link");
    symlink("../other", news.join("other")).expect("a link");
    symlink("nowhere.story", news.join("c.story")).expect("a link");
    symlink("d.story", news.join("d.story")).expect("a link");
    insta::assert_snapshot!(transcript_in(folder.path(), &["check", "news"]));
}

#[test]
fn no_escape_sequence_of_a_file_reaches_the_terminal() {
    let name = "a\u{1b}]0;owned\u{7}\u{202e}.story";
    let hostile = "+++\nformat = 1\ntitle = \"x\\u001b[2J\u{202e}y\"\n\"k\\u001bc\" = 1\n+++\n\
                   \u{1b}]52;c;AAAA\u{7}The \u{202e}bridge\u{9b}31m opens \u{1b}[31mtoday\u{1b}\\.\n\n\
                   +++\n[claims.c1]\ntext = \"\\u001b[5mgone\"\n+++\n";
    let folder = folder(&[(name, hostile.as_bytes())]);
    for arguments in [
        &["check", "--show", "note", name][..],
        &["check", "--show", "note", "."],
        &["print", name],
        &["export", "--to", "json", name],
        &["--print", "80x20", name],
        &["--print", "80x20", "--keys", "n ?", name],
        &["--print", "80x20", "."],
        &[name],
        &["check", "\u{1b}[2Jmissing\u{202e}"],
        &["--no\u{1b}[2Jsuch\u{202e}"],
        &["--keys", "<\u{1b}[2J>", name],
        &["--theme", "\u{1b}[2J\u{202e}", name],
    ] {
        let ran = run_in(folder.path(), arguments);
        assert_nothing_steers(&ran, arguments);
    }
}

#[test]
fn export_to_json() {
    let ran = run(&["export", "--to", "json", HARBOUR]);
    let json: serde_json::Value = serde_json::from_slice(&ran.stdout).expect("JSON");
    assert_eq!((code(&ran), stderr(&ran)), (0, ""));
    insta::assert_snapshot!(format!("{json:#}"));
}

#[test]
fn export_writes_what_can_be_read() {
    let folder = folder(&[("a.story", GOOD.as_bytes()), ("b.story", b"\xff\xfe\0\0")]);
    let ran = run_in(folder.path(), &["export", "--to", "json", "a.story", "b.story", "c.story"]);
    let json: serde_json::Value = serde_json::from_slice(&ran.stdout).expect("JSON");
    assert_eq!(json["stories"].as_array().expect("a list").len(), 1);
    assert_eq!(json["stories"][0]["title"], "Bridge opens");
    assert_eq!(code(&ran), 2);
    assert_eq!(stderr(&ran).matches("sayso: ").count(), 2);
}

#[test]
fn print_at_40_columns() {
    let ran = run(&["print", "--width", "40", HARBOUR]);
    insta::assert_snapshot!(stdout(&ran));
}

#[test]
fn print_at_72_columns() {
    let ran = run(&["print", "--width", "72", HARBOUR]);
    insta::assert_snapshot!(stdout(&ran));
}

#[test]
fn without_a_terminal_the_copy_is_printed() {
    let ran = run(&[HARBOUR]);
    assert_eq!((code(&ran), stderr(&ran)), (0, ""));
    assert!(stdout(&ran).contains("Sam Okoro, who has steered the boat"));
    assert_eq!(stdout(&ran), stdout(&run(&["print", HARBOUR])));
}

#[test]
fn keys_and_one_frame() {
    insta::assert_snapshot!(transcript(&["--keys", "n n", "--print", "60x12", HARBOUR]));
}

#[test]
fn invalid_keys() {
    let runs = ["n <nosuch>", "n \"open", "<c-", "jj \u{1f600}"]
        .map(|keys| transcript(&["--keys", keys, "--print", "60x12", HARBOUR]));
    insta::assert_snapshot!(runs.join("\n"));
}

#[test]
fn a_broken_pipe_is_no_error() {
    for arguments in [
        &["print", HARBOUR][..],
        &["check", "--show", "note", "--deny", "note", "tests/bad/not-found.story"],
        &["export", "--to", "json", HARBOUR],
        &["keys"],
        &["--help"],
        &["--print", "60x12", HARBOUR],
        &[HARBOUR],
    ] {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let ran = sayso(Path::new("."), arguments).stdout(writer).output().expect("the program");
        assert_eq!((code(&ran), stderr(&ran)), (0, ""), "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    for arguments in [&["print", HARBOUR][..], &["export", "--to", "json", HARBOUR], &["keys"]] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
        let ran = sayso(Path::new("."), arguments).stdout(full).output().expect("the program");
        assert_eq!(code(&ran), 2, "{arguments:?}");
        assert!(stderr(&ran).starts_with("sayso: "), "{arguments:?}");
    }
}

#[test]
fn an_error_cannot_be_allowed() {
    let allowed = BAD.replace(
        "opens\"\n+++",
        "opens\"\nallow = [\"selector-not-found\", \"text-after-end\"]\n+++",
    );
    let output = checked(allowed.as_bytes());
    assert!(output.contains("[selector-not-found]"), "{output}");
    assert!(!output.contains("[text-after-end]"), "{output}");
}

#[test]
fn an_unknown_rule_cannot_be_allowed() {
    let output =
        checked(GOOD.replace("title", "allow = [\"mixed-script\", \"zebra\"]\ntitle").as_bytes());
    assert!(
        output.contains("a.story:3:11: error: `allow` contains mixed-script, which is not a rule"),
        "{output}"
    );
    assert!(output.contains("hint: Did you mean `mixed-scripts`?"), "{output}");
    assert!(output.contains("a.story:3:27: error: `allow` contains zebra"), "{output}");
}

#[test]
fn a_text_full_of_hidden_characters_is_not_a_flood() {
    let output = checked("A\u{202e}B\u{1}.\n".repeat(5000).as_bytes());
    assert_eq!(output.matches("[bidi-control]").count(), 101);
    assert_eq!(output.matches("[control-character]").count(), 101);
    assert_eq!(output.matches(", and 4899 more after it").count(), 2);
}
