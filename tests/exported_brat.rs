//! `sayso export --to brat`: what is written is read as the same quotes, and written the same again.

#[path = "support/corpus.rs"]
mod corpus;

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use sayso::export::Outcome;
use sayso::export::data::brat::annotations;
use sayso::story::formats::brat::{Pair, read};
use sayso::story::{Disk, Quote, Story, load};

/// Writes a story, reads it and writes it again; returns what was read and what was lost.
fn there_and_back(story: &Story) -> (Story, String, Outcome) {
    let mut outcome = Outcome::default();
    let ann = annotations(story, &mut outcome);
    let named = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let back = read(Pair {
        txt: named("a.txt", story.body()),
        ann: named("a.ann", &ann),
        config: Some(named("sayso.toml", "[brat]\nclaim = [\"Claim\"]\n")),
    });
    assert_eq!(annotations(&back, &mut Outcome::default()), ann, "the second time");
    (back, ann, outcome)
}

fn note(quote: &Quote) -> Option<&str> {
    quote.more.as_ref()?.note.as_deref()
}

/// Asserts that the quotes of a story came back with all that brat holds.
fn same_quotes(back: &Story, story: &Story) {
    let placed: Vec<&Quote> = story.quotes.iter().filter(|q| !q.parts.is_empty()).collect();
    assert_eq!(back.quotes.len(), placed.len(), "{}", story.text.name());
    for (a, b) in placed.into_iter().zip(back.quotes.iter()) {
        let what = format!("{} {}", story.text.name(), a.id);
        assert_eq!((&a.parts, &a.cue, a.form), (&b.parts, &b.cue, b.form), "{what}");
        let one_line =
            |note: Option<&str>| note.map(|n| n.split_whitespace().collect::<Vec<_>>().join(" "));
        assert_eq!(one_line(note(a)), one_line(note(b)), "{what}");
        if a.speakers.len() == 1 && !a.mention.is_empty() && a.mention.len() == b.mention.len() {
            assert_eq!(a.mention, b.mention, "{what}");
        }
    }
}

#[test]
fn the_bundled_stories_come_back_with_what_brat_holds() {
    let mut all = String::new();
    let mut paths: Vec<_> = fs::read_dir("stories")
        .expect("the stories")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "story"))
        .collect();
    paths.sort();
    for path in paths {
        let story = load(&Disk, &path).expect("a story");
        let (back, _, outcome) = there_and_back(&story);
        same_quotes(&back, &story);
        assert_eq!(back.claims.len(), story.claims.len());
        for (a, b) in story.claims.iter().zip(back.claims.iter()) {
            assert_eq!(a.parts, b.parts);
        }
        let _ = writeln!(all, "{}", path.display());
        for (count, one, several) in outcome.lost {
            let _ = writeln!(all, "  {count} {}", if count == 1 { one } else { several });
        }
    }
    insta::assert_snapshot!(all);
}

/// The brat pairs in `polnear` below the folder that `SAYSO_CORPUS` names; passes without it.
#[test]
fn real_pairs_come_back_whole() {
    let paths = corpus::pairs();
    if paths.is_empty() {
        return;
    }
    let (mut quotes, mut lost) = (0, 0);
    for path in paths.iter().take(200) {
        let story = load(&Disk, path).expect("a pair");
        let (back, _, outcome) = there_and_back(&story);
        same_quotes(&back, &story);
        quotes += story.quotes.len();
        lost += outcome.lost.iter().map(|(count, ..)| count).sum::<usize>();
    }
    assert!(quotes > 2_000 && lost * 50 < quotes, "{lost} of {quotes} lost");
}

fn shown(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sayso"));
    let ran: Output =
        command.args(arguments).current_dir(folder).env_remove("HOME").output().expect("it runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    format!("[exit {:?}]\n{}{}", ran.status.code(), text(&ran.stdout), text(&ran.stderr))
}

const RAIN: &str = "+++\ntitle = 'Rain'\n[people.ada]\nname = 'Ada Brook'\nrole = 'miller'\n[people.board]\nname = 'the board'\n+++\n\n“It rains,” said Ada Brook. “Not\nmuch.”\n\nShe left 🐢; the “board”, they say, stayed.\n\n+++\n[quotes.q1]\nparts = ['“It rains,”', '“Not much.”']\nspeaker = 'ada'\ncue = 'said'\nmention = 'Ada Brook'\nnote = \"on tape,\\ntwice\"\nmedium = 'radio'\n\n[quotes.q2]\ntext = '“board”'\nspeaker = 'unknown'\nform = 'title'\n\n[claims.c1]\ntext = 'stayed'\nby = 'board'\nsays = 'It stayed.'\n";

#[test]
fn a_pair_is_written_to_a_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("rain.story"), RAIN).expect("written");
    let to = ["export", "--to", "brat", "rain.story"];
    let printed = shown(folder.path(), &to);
    insta::assert_snapshot!("printed", printed.replace('\t', " ⇥ "));
    let written = shown(folder.path(), &[&to[..], &["--out", "pairs", "--lossy"]].concat());
    assert!(written.starts_with("[exit Some(0)]\nlost: "), "{written}");
    let read = |name: &str| fs::read_to_string(folder.path().join("pairs").join(name)).expect(name);
    assert!(printed.contains(&read("rain.ann")) && read("rain.txt").starts_with("“It rains,”"));
    assert!(read("annotation.conf").contains("[events]") && read("sayso.toml").contains("Claim"));
    let check = shown(folder.path(), &["check", "pairs"]);
    assert!(check.starts_with("[exit Some(0)]"), "{check}");
}
