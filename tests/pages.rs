//! Checks the generated pages: those in docs/, and the parts of the README between
//! `<!-- name -->` and `<!-- /name -->`, must equal what the tables of the program give.
//!
//! `SAYSO_BLESS=1 cargo test --test pages` regenerates them.

#[path = "pages/outputs.rs"]
mod outputs;
#[path = "pages/pictures.rs"]
mod pictures;
#[path = "pages/screens.rs"]
mod screens;

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use sayso::app::command::Context;
use sayso::app::commands;
use sayso::app::keys::reference;
use sayso::export::EXPORTS;
use sayso::linear::line_commands::{
    LINES, REVIEW_LINES, REVIEW_WORDS, SCREEN as SCREEN_ONLY, WORDS, Word,
};
use sayso::story::bundled::BUNDLED;
use sayso::story::formats::{BY_CONTENT, FORMATS};
use sayso::tui::theme::BUILTIN;
use sayso::view::{ROLES, SPEAKERS};

/// What the picture in the README is of: a screen of the first bundled story.
const SCREEN: [&str; 4] = ["--keys", "n n", "--print", "76x20"];

/// Asserts that a page is up to date; with `SAYSO_BLESS=1` writes it instead.
fn holds(path: &str, wanted: &str) {
    if std::env::var_os("SAYSO_BLESS").is_some_and(|bless| bless == "1") {
        fs::write(path, wanted).expect("a page of the crate can be written");
        return;
    }
    let page = fs::read_to_string(path).unwrap_or_default();
    assert!(page == wanted, "{path} is old: {}. {AGAIN}", first_difference(&page, wanted));
}

const AGAIN: &str = "SAYSO_BLESS=1 cargo test --test pages writes it anew";

fn first_difference(old: &str, new: &str) -> String {
    let same = old.lines().zip(new.lines()).take_while(|(a, b)| a == b).count();
    let line =
        |page: &str| page.lines().nth(same).map_or("nothing".to_owned(), |l| format!("{l:?}"));
    format!("line {} is {}, not {}", same + 1, line(old), line(new))
}

/// Returns a page with the part between two markers replaced; `None` if a marker is missing.
fn with_part(page: &str, name: &str, part: &str) -> Option<String> {
    let (begin, end) = (format!("<!-- {name} -->"), format!("<!-- /{name} -->"));
    let from = page.find(&begin)? + begin.len();
    let to = from + page[from..].find(&end)?;
    Some(format!("{}\n{}\n{}", &page[..from], part.trim_end(), &page[to..]))
}

/// Asserts that a part of the README is up to date, as [`holds`] does; there may be no README yet.
fn readme_holds(name: &str, part: &str) {
    let Ok(page) = fs::read_to_string("README.md") else { return };
    let wanted = with_part(&page, name, part);
    holds("README.md", &wanted.unwrap_or_else(|| panic!("README.md lacks <!-- {name} -->")));
}

/// Returns a command for the program, isolated from the home directory of whoever runs the tests.
fn sayso(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sayso"));
    command.args(arguments);
    for name in ["HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "SAYSO_CONFIG", "SAYSO_REVIEWER"] {
        command.env_remove(name);
    }
    command
}

/// Returns what the program prints.
fn printed(arguments: &[&str]) -> String {
    let ran = sayso(arguments).output();
    let ran = ran.expect("the program was built for the tests");
    assert!(ran.status.success(), "{arguments:?}");
    String::from_utf8(ran.stdout).expect("UTF-8")
}

/// Returns the subcommands that a help page lists, without `help` itself.
fn subcommands(help: &str) -> Vec<&str> {
    let rows = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let names =
        rows.take_while(|line| !line.is_empty()).filter_map(|line| line.split_whitespace().next());
    names.filter(|name| *name != "help").collect()
}

fn cli_page() -> String {
    let mut page = String::from(
        "# Command line\n\nThe `--help` of the program and of each subcommand. This page is made from \
         it; a test keeps it so.\n",
    );
    let help = printed(&["--help"]);
    let _ = write!(page, "\n## sayso\n\n```text\n{}\n```\n", help.trim_end());
    for name in subcommands(&help) {
        let help = printed(&[name, "--help"]);
        let _ = write!(page, "\n## sayso {name}\n\n```text\n{}\n```\n", help.trim_end());
    }
    page
}

fn themes_page() -> String {
    let mut page = String::from(
        "# Themes\n\n`--theme NAME` selects one of these or one of your own, as does `theme = \"NAME\"` in the \
         [configuration](config.md); `t` picks one with a preview, and `sayso themes` shows a sample of \
         each. This page is generated from the tables of themes and roles.\n\n\
         | theme | what it is | its file |\n|---|---|---|\n",
    );
    for theme in BUILTIN {
        let name = theme.name;
        let _ = writeln!(
            page,
            "| `{name}` | {} | [themes/{name}.toml](../themes/{name}.toml) |",
            theme.help
        );
    }
    let _ = write!(
        page,
        "\nIn every theme with colours of its own, text has a contrast of at least 4.5 to 1 with its background, \
         in the `contrast` themes 7 to 1 (WCAG 2.2). The eight speakers can be told apart with protanopia and \
         deuteranopia in `dark`, `light`, the `contrast` themes and `lamp`, and with tritanopia too in the \
         `safe` themes, where their colours also differ more. Tests measure all of this.\n\n\
         In a story with more speakers than that, colours are used again: speakers whose quotes stand near each \
         other have different ones wherever that is possible. A terminal with 256 colours shows the nearest of \
         them. With 16 a theme keeps its page, and all styles on it are those of `terminal`, bright ones on a \
         dark page. Without colours (`NO_COLOR`, `--color never`) every theme that has any looks like `mono`.\n\n\
         ## Your own themes\n\nA theme is a file `NAME.toml` in the folder `themes` beside the configuration, \
         usually `~/.config/sayso/themes/`. With `inherits` it only has to say what is different:\n\n\
         ```toml\n# Dark, with a warmer paper.\ninherits = \"dark\"\n\n[roles]\n\
         text = {{ fg = \"#e8dccb\", bg = \"#1d1a17\" }}\nclaim = {{ underline = true, bold = true }}\n```\n\n\
         It may inherit a built-in theme or another of your own. A role that it lists gets exactly the style given \
         there, with nothing of the inherited one. If the first line is a comment, the theme picker shows it as \
         the description. `sayso config` reports mistakes in themes, with their places; such themes are not \
         offered.\n\n\
         ## Pictures\n\n`--print 112x30 --svg FILE` draws a frame as an SVG picture in the colours of the theme. \
         Where a theme leaves text or background to the terminal, as `terminal` does, the picture has the plain \
         colours of `dark` or `light`, as the page around it asks for (`prefers-color-scheme`), and 16 named \
         colours that are readable on them; programs that do not support this show the light one. The font is \
         the viewer's own monospaced font. A picture loads no external resources, and contains the text of the \
         screen, for screen readers.\n\n\
         ## Roles\n\nWithout `inherits` a theme gives every role below a style under `[roles]`, and lists {SPEAKERS} styles \
         in `speakers`. A style consists of `fg` and `bg` (`#rrggbb`, a name such as `blue`, or a number \
         from 0 to 255) and of `bold`, `dim`, `italic`, `underline` and `reverse`; `{{}}` is the terminal's \
         own.\n\n| role | what it is |\n|---|---|\n"
    );
    for role in ROLES {
        let _ = writeln!(page, "| `{}` | {} |", role.name, role.help.trim().trim_end_matches('.'));
    }
    page
}

fn config_page() -> String {
    let contexts: Vec<String> =
        Context::ALL.iter().map(|(_, name, what)| format!("`{name}` ({what})")).collect();
    format!(
        "# Configuration\n\nsayso reads `$XDG_CONFIG_HOME/sayso/config.toml`, else `~/.config/sayso/config.toml`, on \
         macOS too. `SAYSO_CONFIG` or `--config FILE` names another file; `--config /dev/null` means none. \
         The file is optional. `sayso config` prints where it is, its mistakes, and a file with every \
         default to start from. `--print` and `--keys` read it only if `--config` names it, so that \
         they show the same everywhere. This page is made from the tables of settings and contexts; a \
         test keeps it so.\n\n{}\nThe flags `--theme`, `--width`, `--ambiguous`, `--follow`, `--color`, `--no-draft` and `--as` (for `reviewer`) override the settings.\n\n\
         A mistake never stops anything: the reader shows the first one, `sayso config` lists all with line, column and \
         what to do, and the rest of the file applies.\n\n\
         ## Keys\n\n```toml\n[keys.read]\n\"g s\" = \"pick-speaker\"   # a sequence of keys, separated by spaces\n\
         \"<c-n>\" = \"next\"         # <c-…> Ctrl, <a-…> Alt, <space>, <enter>, <tab>, <pgdn>, <f1> …\n\
         \"M\" = \"none\"             # removes a binding\n```\n\nThe contexts are {}. \
         The commands of each are in [keys.md](keys.md), and `sayso keys` lists them with your current keys.\n\n\
         - Your bindings override the defaults: a default in the same context is removed if its keys are the \
         same as yours, or if one sequence begins with the other. Its command keeps its other keys; a command \
         without keys is still in the palette, and `sayso config` notes it.\n\
         - If two of your own rows have the same keys, or one sequence begins with the other, the first row \
         applies, and `sayso config` names both commands. (`\"g\" = \"none\"` with `\"g s\"` is fine: all \
         defaults that begin with `g` are removed, and `g s` is added.)\n\
         - A command that takes a letter, such as `set-bookmark`, takes it after the keys that you give it.\n\
         - Digits begin counts and cannot be bound. In the picker and the prompt letters are typed: there bind \
         a single key with Ctrl or Alt, or one such as `<f2>`.\n\
         - Ctrl-c always closes what is open, so that there is a way out of everything.\n\n\
         ## Settings of a folder\n\nWhat belongs to stories and not to a reader is in a `sayso.toml` in their folder: \
         what the labels of brat mean ([brat.md](brat.md)), which rules `sayso check` reports and how \
         ([rules.md](rules.md)), and who is the same person in several stories ([library.md](library.md)).\n\n\
         ## Saved state\n\nsayso saves the position, the current item, the bookmarks, the active list and the unfinished edits of \
         each story, and the recent searches, in `$XDG_STATE_HOME/sayso/`, else `~/.local/state/sayso/`: when you leave a story, at \
         the end, and when a signal or a dropped connection ends the program; what is typed or selected for an edit, \
         a second after a key. Only you can read the files; of \
         more than 2,000 stories the oldest are removed. A position is saved with the words around it, so that \
         it is found again in an edited text. If two readers have the same story open, the one that left it \
         later sets the position, and the bookmarks of both are merged. If nothing can be saved the reader says \
         so once. To forget everything, remove the folder.\n",
        sayso::library::settings::markdown(),
        contexts.join(", ")
    )
}

#[test]
fn keys() {
    holds("docs/keys.md", &reference::markdown(&commands::keymap()));
}

#[test]
fn rules() {
    holds("docs/rules.md", &sayso::check::explain::markdown());
}

#[test]
fn command_line() {
    holds("docs/cli.md", &cli_page());
}

fn formats_page() -> String {
    let mut page = String::from(
        "# Formats\n\nWhat is read and what is written, as `sayso formats` lists it (`--json` for programs). This \
         page is generated from the tables of formats.\n\n## Read\n\n| format | endings | what it is |\n|---|---|---|\n",
    );
    for format in FORMATS {
        let endings: Vec<String> = format.endings.iter().map(|e| format!("`.{e}`")).collect();
        let _ = writeln!(page, "| `{}` | {} | {} |", format.name, endings.join(" "), format.help);
    }
    page.push_str(
        "\nAn article in plain text is read as it is. Files of other tools are known by what is in them, whatever \
         their names; `--as-text` opens one as an article all the same, with its brackets and tags. They are never \
         changed: what is mended in one is saved as a `.story` beside it.\n\n\
         ## Files with many stories\n\nAn array of tasks, or a file with one on each line, is searched as a folder is: \
         `sayso tasks.json` lists its stories, and `check`, `quotes`, `search`, `export`, `print` and `review` take it \
         as they take a folder. `tasks.json/12` is the story with the ID 12 where all have an ID and no two the \
         same, else the twelfth; `tasks.json/12#q6` is a quote in it. What cannot be typed or would end an address \
         is written as `%` and two digits: `a/b` is `a%2fb`. Journals stand in a folder for each story: \
         `tasks.json.review/12/WHO.jsonl`.\n\nWhere several have annotated a text, each has a row with the name after an \
         `@`: `tasks.json/12@anna`. Of Label Studio the annotation that is marked as the ground truth is read \
         alone. `sayso diff tasks.json/12@anna tasks.json/12@boris` compares two.\n\nA file may have 64 MiB and 100,000 \
         stories; larger ones are refused.\n\nThe export of a project of INCEpTION, zipped, is such a file too; \
         [interop.md](interop.md) says more about files of UIMA.\n\n## What has no place in a story\n\n| format | what is lost |\n|---|---|\n",
    );
    for reader in BY_CONTENT {
        let _ = writeln!(page, "| `{}` | {} |", reader.format.name, reader.lost);
    }
    page.push_str(
        "\nWhat the labels mean is said in the `[labels]` table of a `sayso.toml`; the most usual words are known \
         without one.\n\n## Written\n\n`sayso export --to NAME`:\n\n| format | what it is |\n|---|---|\n",
    );
    for export in EXPORTS {
        let _ = writeln!(page, "| `{}` | {} |", export.name, export.help);
    }
    page
}

#[test]
fn formats() {
    holds("docs/formats.md", &formats_page());
}

#[test]
fn themes() {
    holds("docs/themes.md", &themes_page());
}

#[test]
fn configuration() {
    holds("docs/config.md", &config_page());
}

#[test]
fn ssh() {
    let page = fs::read_to_string("docs/ssh.md").expect("the page");
    let wanted = with_part(&page, "features", &sayso::tui::features::markdown());
    holds("docs/ssh.md", &wanted.expect("docs/ssh.md has <!-- features -->"));
}

/// One test, because both parts are in one file.
#[test]
fn readme() {
    readme_holds("keys", &reference::short(&commands::keymap(), Context::Read));
    let Some(story) = BUNDLED.first() else { return };
    let path = format!("stories/{}", story.file);
    let screen = printed(&[&SCREEN[..], &["--color", "never", &path]].concat());
    readme_holds("screen", &format!("```text\n{}\n```", screen.trim_end()));
}

/// Returns the output of the line-by-line reader for some typed lines.
fn talk(arguments: &[&str], lines: &str) -> String {
    use std::io::Write as _;
    use std::process::Stdio;
    let mut ran = sayso(&[arguments, &["--linear", "--width", "80"]].concat())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program was built for the tests");
    let mut stdin = ran.stdin.take().expect("a pipe");
    stdin.write_all(lines.as_bytes()).expect("it reads all lines");
    drop(stdin);
    let ran = ran.wait_with_output().expect("it ends");
    assert!(ran.status.success());
    String::from_utf8(ran.stdout).expect("UTF-8")
}

/// The lines typed in the example of docs/linear.md.
const TALK: &str = "\n\nspeakers\n2\nn\nclaims\n1\nc\n1\nq\nq\n/lamp\nq\nq\nq\n";

/// The lines typed in the review example of docs/linear.md.
const REVIEW: &str = "1\nnot enough evidence\nquote 1\na\nquote 32\na\nfail wording\na\n? Does he say own or \
                      have?\nu\n; speaker:venn open\na\nprogress\nq\n";

/// Returns the words of some lines and words as the rows of a table.
fn table(lines: &[(&str, &str)], all: &[Word]) -> String {
    let mut words = String::from("| line | what it does |\n|---|---|\n");
    for (line, help) in lines {
        let _ = writeln!(words, "| {line} | {help} |");
    }
    for word in all {
        let typed: Vec<String> = word.typed.iter().map(|typed| format!("`{typed}`")).collect();
        let takes = if word.takes.is_empty() { "" } else { " and a " };
        let takes = format!("{takes}{}", word.takes).replace("a words", "words");
        let takes = takes.replace("a expression", "an expression");
        let _ = writeln!(words, "| {}{takes} | {} |", typed.join(" or "), word.help);
    }
    words
}

#[test]
fn linear() {
    let page = fs::read_to_string("docs/linear.md").expect("a page");
    let path = format!("stories/{}", BUNDLED[0].file);
    let journals = tempfile::tempdir().expect("a folder");
    let journals = journals.path().to_str().expect("a path in UTF-8");
    let council = ["review", "stories/council-lanes.story", "--as", "km", "--reviews", journals];
    let review = format!("```text\n{}\n```\n", talk(&council, REVIEW).trim_end());
    let talk = format!("```text\n{}\n```\n", talk(&[&path], TALK).trim_end());
    let words = table(LINES, WORDS);
    let review_words = table(REVIEW_LINES, REVIEW_WORDS);
    let mut screen = String::from("| command | instead |\n|---|---|\n");
    for (name, instead) in SCREEN_ONLY {
        let _ = writeln!(screen, "| `{name}` | {instead} |");
    }
    let page = [
        ("talk", talk),
        ("review", review),
        ("words", words),
        ("review words", review_words),
        ("screen", screen),
    ]
    .iter()
    .fold(page, |page, (name, part)| {
        with_part(&page, name, part).unwrap_or_else(|| panic!("no {name}"))
    });
    holds("docs/linear.md", &page);
}

#[test]
fn a_part_is_made_anew_between_its_marks() {
    let page = "# A\n<!-- keys -->\nold\n<!-- /keys -->\nmore\n";
    let new = "# A\n<!-- keys -->\n| new |\n<!-- /keys -->\nmore\n";
    assert_eq!(with_part(page, "keys", "| new |\n").as_deref(), Some(new));
    assert_eq!(with_part(new, "keys", "| new |\n").as_deref(), Some(new));
    assert_eq!(with_part(page, "screen", "x"), None);
    assert_eq!(with_part("<!-- keys --> no end", "keys", "x"), None);
}

#[test]
fn what_is_old_is_named() {
    assert_eq!(first_difference("a\nb\n", "a\nc\n"), "line 2 is \"b\", not \"c\"");
    assert_eq!(first_difference("", "a"), "line 1 is nothing, not \"a\"");
}

#[test]
fn every_subcommand_is_on_the_page() {
    let page = cli_page();
    for name in ["check", "export", "print", "keys", "config", "themes"] {
        assert!(page.contains(&format!("\n## sayso {name}\n")), "{name}");
    }
    assert_eq!(subcommands("Usage\n\nCommands:\n  one  x\n  help y\n\nOptions:\n  two"), ["one"]);
}

#[test]
fn every_theme_file_is_on_the_page() {
    let page = themes_page();
    for entry in fs::read_dir(Path::new("themes")).expect("the themes are there") {
        let name = entry.expect("the folder can be read").file_name();
        let link = format!("../themes/{})", name.to_string_lossy());
        assert!(page.contains(&link), "{link}");
    }
}
