//! `sayso check --fix`: what is mended at once, what is left to people, and what is written when.

use std::fs;
use std::path::Path;

use crate::{code, folder, run_in, stderr, stdout, transcript_in};

const HEAD: &str = "+++\nformat = 1\ntitle = \"Rain\"\ndate = \"2026-01-06\"\n[people.ada]\nname = \"Ada Brook\"\n";

/// Mends a story and returns the lines that changed: those that went, then those that came.
///
/// Nothing else changes, a second run finds nothing to mend, and without --yes nothing is written.
fn mended(story: &str) -> (Vec<String>, Vec<String>) {
    let folder = folder(&[("a.story", story.as_bytes())]);
    let path = folder.path().join("a.story");
    let shown = run_in(folder.path(), &["check", "--fix", "a.story"]);
    assert_eq!(fs::read_to_string(&path).expect("a story"), story, "nothing is written unasked");
    let ran = run_in(folder.path(), &["check", "--fix", "--yes", "a.story"]);
    let text = fs::read_to_string(&path).expect("a story");
    let diff = |ran| {
        let lines = stdout(ran).lines();
        let is_line = |line: &&str| {
            let sign = line.trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
            line.starts_with(' ') && (sign.starts_with(" +") || sign.starts_with(" -"))
        };
        lines.filter(is_line).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(diff(&shown), diff(&ran), "what is written was shown");
    let again = run_in(folder.path(), &["check", "--fix", "--yes", "a.story"]);
    assert_eq!(fs::read_to_string(&path).expect("a story"), text, "twice is once");
    assert!(stderr(&again).contains("nothing was mended"), "{}", stderr(&again));
    let (old, new): (Vec<&str>, Vec<&str>) = (story.lines().collect(), text.lines().collect());
    let (mut gone, mut come) = (Vec::new(), Vec::new());
    for op in similar::capture_diff_slices(similar::Algorithm::Myers, &old, &new) {
        if op.tag() != similar::DiffTag::Equal {
            gone.extend(old[op.old_range()].iter().map(|line| (*line).to_owned()));
            come.extend(new[op.new_range()].iter().map(|line| (*line).to_owned()));
        }
    }
    assert_eq!(diff(&ran).len(), gone.len() + come.len(), "{:?}", diff(&ran));
    (gone, come)
}

/// Returns which lines of a quote come when it is mended.
fn quote(body: &str, words: &str) -> String {
    let story =
        format!("{HEAD}+++\n\n{body}\n\n+++\n[quotes.q1]\ntext = '{words}'\nspeaker = \"ada\"\n");
    let (gone, come) = mended(&story);
    assert!(gone.len() == come.len() && gone.len() < 2, "{gone:?} {come:?}");
    come.join("\n")
}

#[test]
fn a_mark_that_was_left_out_is_taken_in() {
    assert_eq!(quote("“It rains,” she said.", "“It rains,"), "text = '“It rains,”'");
    assert_eq!(quote("“It rains,” she said.", "It rains,”"), "text = '“It rains,”'");
    assert_eq!(quote("«Идёт дождь», сказала она.", "«Идёт дождь"), "text = '«Идёт дождь»'");
    assert_eq!(quote("„Es regnet“, sagte sie.", "Es regnet“"), "text = '„Es regnet“'");
    assert_eq!(quote("她说：“下雨了。”然后走了。", "下雨了。”"), "text = '“下雨了。”'");
    assert_eq!(quote("قالت «تمطر» وغادرت.", "«تمطر"), "text = '«تمطر»'");
    assert_eq!(quote("「雨だ」と言った。", "雨だ」"), "text = '「雨だ」'");
}

#[test]
fn marks_of_two_sorts_and_good_ones_stay() {
    assert_eq!(quote("“It rains,\" she said.", "“It rains,\""), "");
    assert_eq!(quote("“It rains,” she said.", "“It rains,”"), "");
    assert_eq!(quote("“It rains,” she said.", "It rains"), "");
}

/// Returns the lines that go from a story with these entries.
fn gone(entries: &str) -> Vec<String> {
    let body = "“It rains,” Ada Brook said. She went home. It was two metres.";
    let story = format!("{HEAD}aliases = [\"Brook\"]\n+++\n\n{body}\n\n+++\n{entries}");
    let (gone, come) = mended(&story);
    assert_eq!(come, [""; 0], "{gone:?}");
    gone
}

const QUOTE: &str = "[quotes.q1]\ntext = \"“It rains,”\"\nspeaker = \"ada\"\n\n";

#[test]
fn the_later_of_two_equal_annotations_is_taken_out() {
    let again = QUOTE.replace("q1", "q2");
    assert_eq!(gone(&format!("{QUOTE}{again}")).len(), 4);
    let third = QUOTE.replace("q1", "q3");
    assert_eq!(gone(&format!("{QUOTE}{again}{third}")).len(), 8);
    let claim = "[claims.c1]\ntext = \"two metres\"\nkind = \"quantity\"\n";
    assert_eq!(gone(&format!("{claim}{}", claim.replace("c1", "c2"))).len(), 3);
    let mention = "[mentions.m1]\ntext = \"She\"\nperson = \"ada\"\n";
    assert_eq!(gone(&format!("{mention}{}", mention.replace("m1", "m2"))).len(), 3);
}

#[test]
fn what_would_lose_something_is_left() {
    let again = QUOTE.replace("q1", "q2");
    let keys = ["note = \"look\"\n", "form = \"partial\"\n", "basis = \"background\"\n"];
    for more in keys.into_iter().chain(["# from the tape\n", "colour = \"red\"\n"]) {
        let other = again.replace("\n\n", &format!("\n{more}\n"));
        assert_eq!(gone(&format!("{QUOTE}{other}")), [""; 0], "{more}");
    }
    let linked = "[claims.c1]\ntext = \"It rains\"\nquotes = [\"q2\"]\n";
    assert_eq!(gone(&format!("{QUOTE}{again}{linked}")), [""; 0], "a claim names it");
    let within = "[quotes.q3]\ntext = \"rains\"\nspeaker = \"ada\"\ninside = \"q2\"\n";
    assert_eq!(gone(&format!("{QUOTE}{again}{within}")), [""; 0], "a quote is inside");
}

#[test]
fn what_a_reviewer_has_decided_on_is_left() {
    let again = QUOTE.replace("q1", "q2");
    let story = format!("{HEAD}+++\n\n“It rains,” Ada Brook said.\n\n+++\n{QUOTE}{again}");
    let folder = folder(&[("a.story", story.as_bytes())]);
    let keys = "n x s n x s";
    let decide = ["review", "--as", "km", "--keys", keys, "--print", "60x9", "a.story"];
    let ran = run_in(folder.path(), &decide);
    assert!(folder.path().join("a.story.review/km.jsonl").exists(), "{}", stderr(&ran));
    let ran = run_in(folder.path(), &["check", "--fix", "--yes", "a.story"]);
    assert!(stderr(&ran).contains("nothing was mended"), "{}", stderr(&ran));
    assert_eq!(fs::read_to_string(folder.path().join("a.story")).expect("a story"), story);
    fs::remove_dir_all(folder.path().join("a.story.review")).expect("removed");
    let ran = run_in(folder.path(), &["check", "--fix", "--yes", "a.story"]);
    assert!(stderr(&ran).contains("mended 1 problem"), "{}", stderr(&ran));
}

#[test]
fn a_line_of_a_brat_file_goes_and_no_other_changes() {
    let spans = "T1\tSource 10 13\tAda\nT2\tContent 0 9\tIt rains,\nT3\tCue 14 18\tsaid\n\
                 T4\tAttribution 14 18\tsaid\n";
    let event = "Attribution:T4 Content:T2 Cue:T3 Source:T1\n";
    let ann = |more: &str| format!("{spans}E1\t{event}E2\t{event}{more}");
    let mend = |ann: &str| {
        let folder = folder(&[("b.txt", b"It rains, Ada said."), ("b.ann", ann.as_bytes())]);
        run_in(folder.path(), &["check", "--fix", "--yes", "b.ann"]);
        assert_eq!(fs::read(folder.path().join("b.txt")).expect("a text"), b"It rains, Ada said.");
        fs::read_to_string(folder.path().join("b.ann")).expect("annotations")
    };
    assert_eq!(mend(&ann("")), format!("{spans}E1\t{event}"));
    // an attribute that only the later one has would go with it
    let sure = ann("A1\tSure E2 high\n");
    assert_eq!(mend(&sure), sure);
}

#[test]
fn lines_of_a_confidential_story_are_only_counted() {
    let entries = QUOTE.replace("\n\n", "\nbasis = \"deep_background\"\n");
    let story = format!(
        "{HEAD}aliases = [\"Brook\", \"Brook\"]\n+++\n\n“It rains,” an aide said.\n\n+++\n{entries}"
    );
    let folder = folder(&[("a.story", story.as_bytes())]);
    let ran = run_in(folder.path(), &["check", "--fix", "--yes", "a.story"]);
    assert!(stdout(&ran).contains("2 lines, not shown here"), "{}", stdout(&ran));
    assert!(!stdout(&ran).contains("Brook"), "{}", stdout(&ran));
    let now = fs::read_to_string(folder.path().join("a.story")).expect("a story");
    assert_eq!(now, story.replace("\"Brook\", \"Brook\"", "\"Brook\""));
}

#[test]
fn names_are_listed_once() {
    let names = |aliases: &str| {
        let story = format!("{HEAD}{aliases}\n+++\n\nIt rains.\n");
        mended(&story)
    };
    for (before, after) in [
        ("aliases = [\"Brook\", \"Brook\"]", "aliases = [\"Brook\"]"),
        ("aliases = [\"Ада\", \"Brook\", \"Ада\"] # both", "aliases = [\"Ада\", \"Brook\"] # both"),
    ] {
        assert_eq!(names(before), (vec![before.to_owned()], vec![after.to_owned()]));
    }
    assert_eq!(names("aliases = [\"Ada Brook\"]").0, ["aliases = [\"Ada Brook\"]"]);
    assert_eq!(names("aliases = [\"Brook\", \"brook\"]"), (Vec::new(), Vec::new()));
}

#[test]
fn rules_that_are_off_or_allowed_are_not_mended() {
    let story = format!("{HEAD}aliases = [\"Brook\", \"Brook\"]\n+++\n\nIt rains.\n");
    let allowed = story.replace("format = 1\n", "format = 1\nallow = [\"name-listed-twice\"]\n");
    let folder = folder(&[("a.story", story.as_bytes()), ("b.story", allowed.as_bytes())]);
    let off = ["check", "--fix", "--yes", "--allow", "name-listed-twice", "a.story"];
    for arguments in [&off[..], &["check", "--fix", "--yes", "b.story"]] {
        let ran = run_in(folder.path(), arguments);
        assert!(stderr(&ran).contains("nothing was mended"), "{}", stderr(&ran));
    }
    assert_eq!(fs::read_to_string(folder.path().join("a.story")).expect("a story"), story);
}

#[test]
fn exit_codes_are_those_of_what_is_left() {
    let twice =
        format!("{HEAD}+++\n\n“It rains,” she said.\n\n+++\n{QUOTE}{}", QUOTE.replace("q1", "q2"));
    let folder = folder(&[("a.story", twice.as_bytes()), ("b.story", b"+++\nx")]);
    let check = |arguments: &[&str]| {
        code(&run_in(folder.path(), &[&["check", "--deny", "warning"], arguments].concat()))
    };
    assert_eq!(check(&["--fix", "a.story"]), 1, "nothing was written");
    assert_eq!(check(&["--fix", "--yes", "a.story"]), 0);
    assert_eq!(check(&["--fix", "--yes", "a.story", "b.story"]), 1);
    assert_eq!(check(&["--yes", "a.story"]), 2, "--yes is for --fix");
}

#[test]
fn documents_for_programs_are_only_that() {
    let story = format!("{HEAD}aliases = [\"Brook\", \"Brook\"]\n+++\n\nIt rains.\n");
    let folder = folder(&[("a.story", story.as_bytes())]);
    let ran = run_in(folder.path(), &["check", "--fix", "--format", "json", "a.story"]);
    serde_json::from_str::<serde_json::Value>(stdout(&ran)).expect("JSON");
    assert!(stderr(&ran).contains("+aliases = [\"Brook\"]"), "{}", stderr(&ran));
}

#[test]
fn what_is_on_standard_input_is_not_mended() {
    let story = format!("{HEAD}aliases = [\"Brook\", \"Brook\"]\n+++\n\nIt rains.\n");
    let mut command = crate::sayso(Path::new("."), &["check", "--fix", "--yes", "-"]);
    command.stdin(std::process::Stdio::piped());
    command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let mut child = command.spawn().expect("the program was built for the tests");
    let mut input = child.stdin.take().expect("a pipe");
    std::io::Write::write_all(&mut input, story.as_bytes()).expect("it reads");
    drop(input);
    let ran = child.wait_with_output().expect("it ends");
    assert_eq!(code(&ran), 2, "{}", stderr(&ran));
    assert!(stderr(&ran).contains("standard input cannot be mended"), "{}", stderr(&ran));
}

#[test]
fn the_lines_are_shown_story_by_story() {
    let story = format!(
        "{HEAD}aliases = [\"Brook\", \"Brook\"]\n+++\n\n“It rains,” Ada Brook said.\n\n+++\n{}{}",
        QUOTE.replace(",”", ","),
        QUOTE.replace("q1", "q2").replace("\n\n", "\n# from the tape\n")
    );
    let folder = folder(&[("a.story", story.as_bytes()), ("b.story", story.as_bytes())]);
    let pages = [&["check", "--fix", "."][..], &["check", "--fix", "--yes", "."]]
        .map(|arguments| transcript_in(folder.path(), arguments));
    insta::assert_snapshot!(pages.join("\n"));
}
