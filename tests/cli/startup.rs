//! Starting the reader: places in stories, standard input, logs, safe mode; and the manual page and
//! completions.

use std::fs;
use std::path::Path;
use std::process::{Output, Stdio};

use super::{HARBOUR, code, folder, run, run_in, sayso, stderr, stdout, transcript};

/// Runs the program with something on standard input.
pub(super) fn piped(arguments: &[&str], input: &[u8]) -> Output {
    use std::io::Write as _;
    let mut command = sayso(Path::new("."), arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program was built for the tests");
    let _ = child.stdin.take().expect("a pipe").write_all(input);
    child.wait_with_output().expect("it ends")
}

#[test]
fn a_story_is_read_from_standard_input() {
    let bytes = fs::read(HARBOUR).expect("the story");
    let ran = piped(&["-"], &bytes);
    assert_eq!(stdout(&ran), stdout(&run(&[HARBOUR])));
    let ran = piped(&["-", "+#c2", "--print", "60x12"], &bytes);
    assert!(stdout(&ran).contains("Claim c2"), "{}", stdout(&ran));
    let ran = piped(&["-", "--print", "40x8"], b"Plain words.\n\nAnd more of them.\n");
    assert!(stdout(&ran).contains("And more of them."), "{}", stdout(&ran));
    for (input, what) in [(&b""[..], "is empty"), (b"\xff\xfe\0\0\0", "UTF"), (b"a\xff", "UTF-8")] {
        let ran = piped(&["-", "--print", "40x8"], input);
        assert_eq!(code(&ran), 2);
        assert!(stderr(&ran).contains("standard input: ") && stderr(&ran).contains(what));
    }
}

#[test]
fn invalid_places_are_errors() {
    insta::assert_snapshot!(transcript(&["+x", HARBOUR]) + &transcript(&["-", HARBOUR]));
}

#[test]
fn a_story_whose_name_holds_a_number_sign_is_opened() {
    let harbour = fs::read(HARBOUR).expect("the story");
    let folder = folder(&[("a#c2", &harbour), ("b.story", &harbour)]);
    let shows = |name: &str| {
        let ran = run_in(folder.path(), &[name, "--print", "60x12"]);
        stdout(&ran).contains("Claim c2")
    };
    assert!(!shows("a#c2"));
    assert!(shows("a#c2#c2"));
    assert!(shows("b.story#c2"));
}

#[test]
fn the_manual_has_every_key_option_and_subcommand() {
    use sayso::app::commands::COMMANDS;
    let ran = run(&["man"]);
    let page = stdout(&ran).replace("\\-", "-");
    for command in COMMANDS {
        let help = command.help.replace('\'', "\\*(Aq");
        assert!(page.contains(&help), "{}: {}", command.name, command.help);
    }
    let synopsis = page.split(".SH SYNOPSIS").nth(1).unwrap_or_default();
    let synopsis = synopsis.split(".SH").next().unwrap_or_default();
    for option in ["\\fB--theme\\fR \\fINAME\\fR]", "\\fB--linear\\fR]", "[\\fIPATHS\\fR ...]"] {
        assert!(synopsis.contains(option), "{option}: {synopsis}");
    }
    for words in ["--linear", "sayso check", "--deny", ".SH ENVIRONMENT", ".SH FILES"] {
        assert!(page.contains(words), "{words}");
    }
}

#[test]
fn every_shell_has_completions() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ran = run(&["completions", shell]);
        assert_eq!((code(&ran), stderr(&ran)), (0, ""), "{shell}");
        assert!(stdout(&ran).contains("linear") && stdout(&ran).contains("completions"), "{shell}");
    }
}

#[test]
fn a_log_that_cannot_be_written_is_an_error() {
    let ran = run(&["--log", "tests", HARBOUR]);
    assert_eq!((code(&ran), stdout(&ran)), (2, ""));
    assert!(
        stderr(&ran).starts_with("sayso: cannot write tests: it is not a regular file\nhint: ")
    );
}

#[test]
fn safe_mode_refuses_all_but_one_folder_on_a_terminal() {
    for arguments in [
        &["--safe"][..],
        &["--safe", HARBOUR],
        &["--safe", "stories", "tests"],
        &["--safe", "stories", "--log", "x.log"],
        &["--safe", "stories", "--config", "x.toml"],
        &["--safe", "stories", "--print", "80x24"],
        &["--safe", "stories", "--svg", "x.svg"],
        &["--safe", "-"],
        &["--safe", "stories"],
    ] {
        let ran = run(arguments);
        assert_eq!((code(&ran), stdout(&ran)), (2, ""), "{arguments:?}");
        assert!(stderr(&ran).starts_with("sayso: safe mode "), "{}", stderr(&ran));
    }
    insta::assert_snapshot!(transcript(&["--safe", "--features"]));
}

#[test]
fn keys_and_frames_show_no_themes_of_the_user_unless_one_is_named() {
    let theme = ("sayso/themes/quayside.toml", &b"inherits = \"dark\"\n"[..]);
    let folder = folder(&[theme, ("a.story", &fs::read(HARBOUR).expect("the story"))]);
    let shown = |arguments: &[&str]| {
        let mut command = sayso(folder.path(), arguments);
        let ran = command.env("XDG_CONFIG_HOME", folder.path()).output().expect("it runs");
        assert_eq!(code(&ran), 0, "{}", stderr(&ran));
        stdout(&ran).to_owned()
    };
    let picker = ["--print", "80x24", "--keys", "t", "a.story"];
    assert!(!shown(&picker).contains("quayside"));
    assert!(shown(&[&picker[..], &["--theme", "quayside"]].concat()).contains("\u{25b6} quayside"));
}

#[test]
fn the_short_help_fits_a_screen_and_the_long_one_has_every_option() {
    for arguments in [&["-h"][..], &["a.story", "-h"], &["--safe", "-h"]] {
        let ran = run(arguments);
        let short = stdout(&ran);
        assert!(short.lines().count() <= 23, "{short}");
        assert!(short.lines().all(|line| line.chars().count() <= 80), "{short}");
        assert_eq!(short.lines().filter(|line| line.starts_with(" sayso ")).count(), 2, "{short}");
        assert!(short.contains(" check ") && short.contains("--help"), "{short}");
    }
    let (long, sub) = (run(&["--help"]), run(&["check", "-h"]));
    assert!(stdout(&long).contains("--ambiguous") && stdout(&long).lines().count() > 60);
    assert!(stdout(&sub).contains("Usage: sayso check"));
    // what stands after -- is a path
    assert_eq!(code(&run(&["--", "-h"])), 2);
}

#[test]
fn options_may_stand_before_the_name_of_a_subcommand() {
    let story = "stories/council-lanes.story";
    let after = run(&["review", "--as", "km", "--print", "80x24", "--theme", "dark", story]);
    assert!(after.status.success() && stdout(&after).contains("0 of 59 done"), "{after:?}");
    for before in [
        &["--theme", "dark", "--print", "80x24", "review", "--as", "km", story][..],
        &["--as", "km", "review", "--print", "80x24", "--theme", "dark", story][..],
    ] {
        let ran = run(before);
        assert_eq!(stdout(&ran), stdout(&after), "{before:?}: {}", stderr(&ran));
    }
    // a reviewer may be called like a subcommand
    let named = run(&["--as", "check", "review", "--print", "80x24", story]);
    assert!(stdout(&named).contains("check: 0 of 59 done"), "{named:?}");
    // an option that the subcommand does not have is named
    let other = run(&["--linear", "keys"]);
    assert!(!other.status.success() && stderr(&other).contains("--linear"), "{other:?}");
}
