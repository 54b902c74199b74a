//! `sayso new` and `sayso fmt`, as whole commands.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use sayso::story::{Disk, Severity, load};

/// Runs the program with something on standard input; returns the exit code and both outputs.
fn run(folder: &Path, arguments: &[&str], input: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sayso"));
    command.args(arguments).current_dir(folder).env_remove("HOME");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it runs");
    child.stdin.take().expect("a pipe").write_all(input.as_bytes()).expect("written");
    let ran = child.wait_with_output().expect("it ends");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    format!("[exit {:?}]\n{}{}", ran.status.code(), text(&ran.stdout), text(&ran.stderr))
}

const ARTICLE: &str = "\
Ferry stops in November

By Ada Brook and Cy Lund
3 November 2026

The ferry to Holm stops on Monday. “We cannot pay for the fuel,” said Ben Mills, who runs it. “Not this winter.”

“Nobody asked us,” Mills said later. Dora Mills told reporters: “It is a shame.”

She called it “a shame” twice; the “Holm Star” stays in port.
";

#[test]
fn an_article_becomes_a_story_of_suggestions() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("ferry.txt"), ARTICLE).expect("written");
    let said = run(folder.path(), &["new", "ferry.txt"], "");
    let path = folder.path().join("ferry.story");
    let text = fs::read_to_string(&path).expect("it was written");
    insta::assert_snapshot!("ferry", format!("{said}{text}"));
    let story = load(&Disk, &path).expect("a story");
    assert_eq!(story.body(), ARTICLE);
    assert!(story.quotes.iter().all(|quote| quote.suggestion.is_some()));
    assert!(story.problems.iter().all(|p| p.severity != Severity::Error), "{:#?}", story.problems);
    assert_eq!(run(folder.path(), &["fmt", "--check", "ferry.story"], ""), "[exit Some(0)]\n");
    // nothing is written over
    insta::assert_snapshot!("not_again", run(folder.path(), &["new", "ferry.txt"], ""));
    assert_eq!(fs::read_to_string(&path).expect("it is there"), text);
    insta::assert_snapshot!(
        "annotated",
        run(folder.path(), &["new", "ferry.story", "-o", "x.story"], "")
    );
}

#[test]
fn an_article_on_standard_input_becomes_a_story_on_standard_output() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = run(folder.path(), &["new", "-"], "船が止まる\n\n彼は「もう払えない」と言った。\n");
    insta::assert_snapshot!("input", out);
    let said = run(folder.path(), &["new", "-", "-o", "a.story"], "“No,” said Ada Brook.");
    assert_eq!(
        said,
        "[exit Some(0)]\na.story: 1 person, 1 quotation as a suggestion; nothing is decided yet\n"
    );
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
}

#[test]
fn markdown_says_title_and_authors_itself() {
    let folder = tempfile::tempdir().expect("a folder");
    let text =
        "---\ntitle: The harbour\nauthor: Cy Lund\ndate: 2026-11-02\n---\n\nShe said “no”.\n";
    fs::write(folder.path().join("a.md"), text).expect("written");
    run(folder.path(), &["new", "a.md"], "");
    let story = load(&Disk, &folder.path().join("a.story")).expect("a story");
    assert_eq!(story.meta.title, "The harbour");
    assert_eq!(
        (story.meta.date.as_deref(), &*story.meta.authors),
        (Some("2026-11-02"), &["Cy Lund".to_owned()][..])
    );
    assert_eq!(story.quotes.len(), 1);
}

#[test]
fn files_are_laid_out_and_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    let write =
        |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("written");
    write("good.story", "+++\ntitle = \"T\"\n+++\n\nX.\n");
    write("messy.story", "+++\nformat=1\ntitle='T'\n+++\n\nX.\n");
    write("broken.story", "+++\ntitle = 'T\n+++\n\nX.\n");
    write("article.txt", "X.\n");
    assert_eq!(
        run(folder.path(), &["fmt", "--check", "good.story", "messy.story"], ""),
        "[exit Some(1)]\nmessy.story\n"
    );
    assert_eq!(
        fs::read_to_string(folder.path().join("messy.story")).expect("text"),
        "+++\nformat=1\ntitle='T'\n+++\n\nX.\n"
    );
    insta::assert_snapshot!("laid_out", run(folder.path(), &["fmt", "."], ""));
    assert_eq!(
        fs::read_to_string(folder.path().join("messy.story")).expect("text"),
        "+++\nformat = 1\ntitle  = 'T'\n+++\n\nX.\n"
    );
    assert_eq!(run(folder.path(), &["fmt", "good.story", "messy.story"], ""), "[exit Some(0)]\n");
    insta::assert_snapshot!("no_story", run(folder.path(), &["fmt", "article.txt"], ""));
}

#[test]
fn standard_input_is_laid_out_to_standard_output() {
    let folder = tempfile::tempdir().expect("a folder");
    let messy = "+++\r\ntitle='船'\r\nformat = 1\r\n+++\r\n\r\n船が「止まる」。\r\n\r\n+++\r\nquotes.q = {speaker=\"unknown\",text='「止まる」'}\r\n";
    let good = "+++\r\nformat = 1\r\ntitle  = '船'\r\n+++\r\n\r\n船が「止まる」。\r\n\r\n+++\r\n\r\n[quotes.q]\r\ntext    = '「止まる」'\r\nspeaker = \"unknown\"\r\n";
    let laid_out = format!("[exit Some(0)]\n{good}");
    assert_eq!(run(folder.path(), &["fmt", "-"], messy), laid_out);
    assert_eq!(run(folder.path(), &["fmt", "-"], good), laid_out);
    let listed = "[exit Some(1)]\nstandard input\n";
    assert_eq!(run(folder.path(), &["fmt", "--check", "-"], messy), listed);
    assert_eq!(run(folder.path(), &["fmt", "-", "--check"], good), "[exit Some(0)]\n");
    let broken = messy.replace("'船'", "'船");
    let outputs = [
        run(folder.path(), &["fmt", "-"], &broken),
        run(folder.path(), &["fmt", "-"], "A text.\n"),
        run(folder.path(), &["fmt", "-", "a.story"], good),
    ];
    insta::assert_snapshot!("input_not_laid_out", outputs.join("\n"));
}
