//! `sayso export --to story`: what is written is read as the same story, and written the same again.

#[path = "support/corpus.rs"]
mod corpus;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use proptest::prelude::*;
use sayso::export::Outcome;
use sayso::export::data::story::file;
use sayso::story::formats::native;
use sayso::story::{Disk, Severity, Story, load};

/// Returns everything of a story that does not depend on where it stands in a file.
fn parts(story: &Story) -> Vec<String> {
    let listed = story.mentions.iter().filter(|m| m.id.is_some());
    let mut all: Vec<String> = vec![
        format!("{:?}", (&story.meta.title, &story.meta.date, &story.meta.updated)),
        format!("{:?}", (&story.meta.authors, &story.meta.outlet, &story.meta.url)),
        format!("{:?}", (&story.meta.language, &story.meta.note, &story.meta.allow)),
        story.body().to_owned(),
    ];
    all.extend(story.people.iter().map(|one| format!("{one:?}")));
    all.extend(story.sources.iter().map(|one| format!("{one:?}")));
    all.extend(story.quotes.iter().map(|one| format!("{one:?}")));
    all.extend(story.claims.iter().map(|one| format!("{one:?}")));
    all.extend(story.embeds.iter().map(|one| format!("{one:?}")));
    all.extend(listed.map(|one| format!("{one:?}")));
    all
}

/// Writes a story, reads it and writes it again; returns what was read and what was lost.
fn there_and_back(story: &Story) -> (Story, Outcome) {
    let mut outcome = Outcome::default();
    let text = file(story, &mut outcome);
    let back = native::read("back.story", text.clone());
    let again = file(&back, &mut Outcome::default());
    assert_eq!(text, again, "the second time");
    (back, outcome)
}

fn bundled() -> Vec<Story> {
    let entries = fs::read_dir("stories").expect("the stories");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let stories = paths.filter(|path| path.extension().is_some_and(|e| e == "story"));
    stories.map(|path| load(&Disk, &path).expect("a story")).collect()
}

#[test]
fn the_bundled_stories_come_back_whole() {
    let stories = bundled();
    assert!(stories.len() >= 4);
    for story in stories {
        let (back, outcome) = there_and_back(&story);
        assert_eq!(outcome, Outcome::default(), "{}", story.text.name());
        assert_eq!(parts(&back), parts(&story), "{}", story.text.name());
    }
}

#[test]
fn a_story_with_every_key_comes_back_whole() {
    let text = "+++\ntitle = \"A \\\"T\\\"\"\ndate = 2026-01-02\nupdated = '2026'\nauthors = ['A', \"B's\"]\n\
        outlet = 'O'\nurl = 'https://o.example'\nlanguage = 'en'\nnote = \"two\\nlines\"\nallow = ['one-word-quote']\n\
        [people.a]\nname = 'Ada'\naliases = ['A']\nrole = 'r'\naffiliation = 'f'\nsame_as = ['https://a.example']\npart_of = 'b'\nnote = 'n'\n\
        [people.b]\nname = 'The Board'\nkind = 'group'\n\
        [sources.s]\ntitle = 'S'\nurl = 'u'\narchived = 'v'\nfile = 'w'\nkind = 'data'\ndate = 'd'\naccessed = 'e'\n\
        +++\n\nAda said \u{201c}no\u{201d}, the board “yes”, he “no”.\n+++\nMore of it.\n\n++++ \n\n+++\n"
        .replacen("+++\n\nAda", "++++\n\nAda", 1)
        .replacen("+++\ntitle", "++++\ntitle", 1);
    let text = text.trim_end_matches("+++\n").to_owned()
        + "++++\n[quotes.q]\ntext = '“no”'\nnth = 2\nspeaker = ['a', 'b', 'unknown']\nform = 'term'\ncue = ['he', 'yes']\n\
        addressee = ['a', 'b']\nmedium = 'm'\nwhen = 'w'\nbasis = 'witnessed'\ninside = 'r'\nnote = 'n'\nsuggested_by = 's'\nscore = 1\n\
        [quotes.r]\nparts = ['Ada', 'More']\nspeaker = 'unknown'\n\
        [claims.'c d']\ntext = 'of it'\nsays = 's'\nby = 'narrator'\nquotes = []\nkind = 'rule'\ncheckable = 'no'\nquestion = 'q'\nabout = ['a']\n\
        note = 'n'\nevidence = [{ source = 's', locator = 'l', stance = 'refutes', excerpt = 'e', note = 'n' }, { source = 's' }]\n\
        [mentions.m]\ntext = 'he'\nafter = '“no'\nperson = 'a'\n\
        [embeds.e]\ntext = 'More of it.'\nmedium = 'm'\nauthor = 'b'\ndate = 'd'\nurl = 'u'\ntruncated = true\nscore = 0.25\nsuggested_by = 'x'\n";
    let story = native::read("all.story", text);
    let errors: Vec<_> = story.problems.iter().filter(|p| p.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let (back, outcome) = there_and_back(&story);
    assert_eq!(outcome, Outcome::default());
    assert_eq!(parts(&back), parts(&story));
}

/// The brat pairs in `polnear` below the folder that `SAYSO_CORPUS` names; passes without it.
#[test]
fn real_pairs_come_back_but_for_what_is_said_to_be_lost() {
    let paths = corpus::pairs();
    if paths.is_empty() {
        return;
    }
    let mut quotes = 0;
    for path in paths.iter().take(200) {
        let story = load(&Disk, path).expect("a pair");
        let (back, outcome) = there_and_back(&story);
        let lost: usize = outcome.lost.iter().map(|(count, ..)| count).sum();
        let differ = |(a, b): &(&sayso::story::Quote, &sayso::story::Quote)| {
            // blanks at the edges cannot be written, and mean nothing
            let mut a = (*a).clone();
            for spans in [&mut a.parts, &mut a.cue, &mut a.mention] {
                *spans = sayso::story::select::trimmed(story.body(), spans).into();
            }
            format!("{a:?}") != format!("{b:?}")
        };
        assert_eq!(back.quotes.len(), story.quotes.len(), "{}", path.display());
        let different = story.quotes.iter().zip(back.quotes.iter()).filter(differ).count();
        assert!(different <= lost, "{}: {different} differ, {lost} lost", path.display());
        quotes += story.quotes.len();
    }
    assert!(quotes > 0, "no quotes in {} pairs", paths.len());
}

proptest! {
    #[test]
    fn any_text_comes_back(body in "(\\+{2,5}|[a“”é .+]{0,6}|\r?\n){0,12}") {
        let text = sayso::story::Text::new("x.txt", body.clone(), 0..body.len());
        let (back, _) = there_and_back(&Story::of_text(text, sayso::story::Meta::default()));
        prop_assert!(back.body() == body || back.body() == format!("{body}\n"), "{:?}", back.body());
    }
}

fn sayso(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sayso"));
    command.args(arguments).current_dir(folder).env_remove("HOME");
    command.output().expect("it runs")
}

fn shown(ran: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    format!("[exit {:?}]\n{}{}", ran.status.code(), text(&ran.stdout), text(&ran.stderr))
}

#[test]
fn files_go_to_a_folder_and_none_is_written_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let write =
        |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("written");
    write("one.txt", "He said so.\n\nAda Brook said that he said so.\n");
    write(
        "one.ann",
        "T1\tAttribution 3 7\tsaid\nT2\tContent 8 10\tso\nT3\tSource 13 22\tAda Brook\nE1\tAttribution:T1 Content:T2 Source:T3\n",
    );
    write("two.story", "+++\ntitle = 'Two'\n+++\n\nTwo.\n");
    let run = |arguments: &[&str]| {
        shown(&sayso(folder.path(), &[&["export", "--to", "story"], arguments].concat()))
    };
    insta::assert_snapshot!("one_pair", run(&["one.txt"]));
    insta::assert_snapshot!("two_at_once", run(&["one.txt", "two.story"]));
    assert_eq!(run(&["one.txt", "two.story", "--out", "new"]), "[exit Some(0)]\n");
    assert_eq!(run(&["one.txt", "two.story", "--out", "new"]), "[exit Some(0)]\n");
    fs::write(folder.path().join("new/two.story"), "mine").expect("written");
    insta::assert_snapshot!("not_written_over", run(&["one.txt", "two.story", "--out", "new"]));
    assert_eq!(
        fs::read_to_string(folder.path().join("new/two.story")).expect("it is there"),
        "mine"
    );
}

#[test]
fn what_is_lost_is_said_and_is_a_failure_unless_that_is_wanted() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = "+++\ntitle = 'T'\n+++\n\nSo it is.\n\n+++\n[claims.c]\ntext = 'not there'\n\n[claims.d]\ntext = 'it is'\n";
    fs::write(folder.path().join("a.story"), text).expect("written");
    let run = |more: &[&str]| {
        shown(&sayso(folder.path(), &[&["export", "--to", "story", "a.story"], more].concat()))
    };
    insta::assert_snapshot!("lost", run(&[]));
    let lossy = run(&["--lossy"]);
    assert!(lossy.starts_with("[exit Some(0)]") && lossy.contains("lost: 1 claim"), "{lossy}");
}

#[test]
fn json_has_the_text_if_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("a.story"), "+++\ntitle = 'T'\n+++\n\nSo “it” is.\n")
        .expect("written");
    let ran = sayso(folder.path(), &["export", "--to", "json", "--with-text", "a.story"]);
    let json: serde_json::Value = serde_json::from_slice(&ran.stdout).expect("JSON");
    assert_eq!(json["stories"][0]["body"], "So “it” is.\n");
    let ran = sayso(folder.path(), &["export", "--to", "json", "a.story"]);
    let json: serde_json::Value = serde_json::from_slice(&ran.stdout).expect("JSON");
    assert_eq!(json["stories"][0]["body"], serde_json::Value::Null);
    let ran = sayso(folder.path(), &["export", "--to", "story", "--with-text", "a.story"]);
    assert_eq!(
        shown(&ran),
        "[exit Some(2)]\nsayso: story has no --with-text\nhint: Use --to json, or leave it out.\n"
    );
}
