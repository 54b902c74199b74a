//! `sayso draft`, and `sayso quotes` and `sayso search` with `--proposed`, on articles of invented
//! people.

use super::*;
use sayso::draft::Drafter;
use sayso::export::Outcome;
use sayso::export::data::story::file;
use sayso::mend::{story_of_article, without_bystanders};
use sayso::story::{Disk, Meta, Severity, Story, Text, load};
use std::io::Write as _;
use std::sync::Arc;

const FERRY: &str = "Ferry stops in November\n\nBy Cy Lund\n\n“We cannot pay for the fuel,” said Ada Brook, who runs the \
    ferry to Holm. “Not this winter.”\n\nThe harbour master, Ben Mills, said that nobody had asked him.\n\n\
    “I read it in the paper,” he said.\n";
const FOG: &str = "Dora Quist told the council: “The fog will not lift.”\n\n“It lifts when it likes,” Ada Brook said.\n";
/// An article in which nobody says anything.
const QUIET: &str = "The ferry to Holm sails at noon.\n\nIt is blue.\n";
/// An article that is not English: its marks alone are told.
const GERMAN: &str = "Die Fähre bleibt im Hafen, und das ist nicht gut für die Insel.\n\n„Wir fahren \
    nicht“, sagte Änne Öz am Montag vor dem Rat. Es gibt keinen Treibstoff mehr, und niemand weiß, wann er kommt. Die \
    Leute auf der Insel warten auf das Schiff und auf die Post.\n";
/// An annotated story, which is not drafted again.
const STORY: &str = "+++\nformat = 1\ntitle = \"T\"\n\n[people.eve]\nname = \"Eve Roe\"\n+++\n\n“Yes,” said Eve Roe.\n\n+++\n\
    [quotes.q1]\ntext = \"“Yes,”\"\nspeaker = \"eve\"\n+++\n";

fn articles() -> tempfile::TempDir {
    folder(&[
        ("news/ferry.txt", FERRY.as_bytes()),
        ("news/deep/fog.md", FOG.as_bytes()),
        ("news/deep/quiet.txt", QUIET.as_bytes()),
        ("news/german.text", GERMAN.as_bytes()),
        ("annotated/s.story", STORY.as_bytes()),
    ])
}

/// Returns the paths of all files below a folder, in order.
fn names(folder: &Path) -> Vec<String> {
    let mut left = vec![folder.to_owned()];
    let mut names = Vec::new();
    while let Some(at) = left.pop() {
        for entry in fs::read_dir(at).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                left.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below").display().to_string();
                names.push(name);
            }
        }
    }
    names.sort();
    names
}

#[test]
fn a_folder_of_articles_becomes_a_folder_of_stories() {
    let folder = articles();
    let here = folder.path();
    let mut page = transcript_in(here, &["draft", "news", "annotated", "--out", "out"]);
    assert_eq!(
        names(&here.join("out")),
        ["deep/fog.story", "deep/quiet.story", "ferry.story", "german.story"]
    );
    page += &fs::read_to_string(here.join("out/ferry.story")).expect("it was written");
    insta::assert_snapshot!("folder", page);
    // they are stories as any, in their canonical layout
    assert_eq!(
        transcript_in(here, &["fmt", "--check", "out"]),
        "$ sayso fmt --check out\n[exit 0]\n"
    );
    assert_eq!(code(&run_in(here, &["check", "out"])), 0);
    // nothing is written over, and the others are written all the same
    fs::remove_file(here.join("out/deep/fog.story")).expect("it was there");
    fs::write(here.join("out/ferry.story"), "mine").expect("written");
    let again = run_in(here, &["draft", "news", "--out", "out"]);
    assert_eq!((code(&again), stdout(&again)), (2, ""));
    assert!(stderr(&again).contains("cannot write out/ferry.story: "), "{}", stderr(&again));
    assert!(here.join("out/deep/fog.story").exists());
    assert_eq!(fs::read(here.join("out/ferry.story")).expect("a file"), b"mine");
    assert_eq!(code(&run_in(here, &["draft", "news", "--out", "out", "--force"])), 0);
    assert_ne!(fs::read(here.join("out/ferry.story")).expect("a file"), b"mine");
    assert!(names(here).iter().all(|name| !name.contains(".sayso-")), "{:?}", names(here));
}

#[test]
fn one_article_becomes_a_story_beside_it_or_on_standard_output() {
    let folder = articles();
    let here = folder.path();
    assert_eq!(code(&run_in(here, &["draft", "news/deep/fog.md"])), 0);
    assert!(here.join("news/deep/fog.story").exists());
    let piped = |arguments: &[&str], input: &str| {
        let mut command = sayso(here, arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("it runs");
        child.stdin.take().expect("a pipe").write_all(input.as_bytes()).expect("written");
        child.wait_with_output().expect("it ends")
    };
    let all = piped(&["draft", "-"], FERRY);
    assert!(stdout(&all).contains("speaker      = \"ada-brook\""), "{}", stdout(&all));
    let scores = |ran: &Output| -> Vec<f64> {
        let lines = stdout(ran).lines().filter_map(|line| line.strip_prefix("score "));
        lines.filter_map(|line| line.trim_matches(['=', ' ']).parse().ok()).collect()
    };
    let sure = piped(&["draft", "--min", "0.95", "-"], FERRY);
    assert!(scores(&all).iter().any(|score| *score < 0.95), "{:?}", scores(&all));
    assert!(!scores(&sure).is_empty() && scores(&sure).iter().all(|score| *score >= 0.95));
    insta::assert_snapshot!(
        "refused",
        [
            &["draft", "news"][..],
            &["draft", "news/ferry.txt", "news/german.text"],
            &["draft", "annotated/s.story", "-o", "x.story"],
            &["draft", "news/deep/quiet.txt", "-o", "quiet.story"],
            &["draft", "news/german.text", "--model", "news/ferry.txt"],
            &["draft", "none.txt"],
            &["draft", "--min", "80", "news/ferry.txt"],
        ]
        .map(|arguments| transcript_in(here, arguments))
        .join("\n")
    );
}

#[test]
fn json_has_bytes_and_code_points_of_the_article() {
    let folder = articles();
    let ran = run_in(folder.path(), &["draft", "--json", "news"]);
    let lines: Vec<serde_json::Value> =
        stdout(&ran).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let told = |line: &serde_json::Value| (line["path"].clone(), line["speakers_told"].clone());
    assert_eq!(
        lines.iter().map(told).collect::<Vec<_>>(),
        [
            ("news/deep/fog.md".into(), true.into()),
            ("news/deep/quiet.txt".into(), true.into()),
            ("news/ferry.txt".into(), true.into()),
            ("news/german.text".into(), false.into()),
        ]
    );
    for line in &lines {
        let path = line["path"].as_str().expect("a path");
        let text = fs::read_to_string(folder.path().join(path)).expect("the article");
        for proposal in line["proposals"].as_array().expect("a list") {
            let at = |key: &str, n: usize| {
                proposal["parts"][0][key][n].as_u64().expect("a number") as usize
            };
            let by_chars: String =
                text.chars().skip(at("chars", 0)).take(at("chars", 1) - at("chars", 0)).collect();
            assert_eq!(text[at("bytes", 0)..at("bytes", 1)], by_chars);
            assert_eq!(proposal["words"].as_str().expect("words"), by_chars);
            let people = line["people"].as_array().expect("a list");
            let known = |id: &serde_json::Value| people.iter().any(|person| person["id"] == *id);
            assert!(proposal["speaker"].is_null() || known(&proposal["speaker"]));
            let others = proposal["others"].as_array().expect("a list");
            assert!(others.iter().all(|other| known(&other["speaker"])));
        }
    }
    let first = &lines[2]["proposals"][0];
    assert_eq!((&first["speaker"], &first["cue"]["text"]), (&"ada-brook".into(), &"said".into()));
    assert!(first["probability"].as_f64() > Some(0.5) && first["why"].as_str() != Some(""));
}

#[test]
fn what_is_proposed_is_found_across_articles() {
    let folder = articles();
    let page: Vec<String> = [
        &["quotes", "."][..],
        &["quotes", "--proposed", "."],
        &["quotes", "--by", "brook", "."],
        &["quotes", "--by", "brook", "--proposed", "."],
        &["quotes", "--proposed", "--min", "0.97", "--count", "."],
        &["quotes", "--min", "0.5", "."],
        &["search", "--by", "brook", "--proposed", "it", "."],
        &["search", "--by", "eve", "yes", "."],
    ]
    .map(|arguments| transcript_in(folder.path(), arguments))
    .into();
    insta::assert_snapshot!("proposed", page.join("\n"));
    let table = run_in(folder.path(), &["quotes", "--proposed", "--csv", "."]);
    assert_eq!(stderr(&table), "");
    let rows: Vec<&str> = stdout(&table).split("\r\n").collect();
    assert_eq!(rows[0], "path,line,column,id,speaker,form,probability,words");
    assert_eq!(rows[1], "./annotated/s.story,9,1,q1,Eve Roe,direct,,\"“Yes,”\"");
    assert!(rows[2].starts_with("./news/deep/fog.md,1,30,q1,Dora Quist,direct,0."), "{}", rows[2]);
}

#[test]
fn the_model_that_is_configured_proposes_everywhere() {
    let folder = articles();
    let here = folder.path();
    fs::write(here.join("ours.toml"), "[draft]\nmodel = \"ours.bin\"\n").expect("written");
    let commands: [&[&str]; 5] = [
        &["quotes", "--proposed", "news"],
        &["quotes", "--proposed", "--by", "brook", "news"],
        &["search", "--proposed", "ferry", "news"],
        &["draft", "news/ferry.txt", "-o", "-"],
        &["new", "news/ferry.txt", "-o", "-"],
    ];
    let run = |command: &[&str]| {
        let with = [command, &["--config", "ours.toml"]].concat();
        (run_in(here, command), run_in(here, &with))
    };
    // one that cannot be used is said, and nothing is printed: nobody would see by which it was made
    for bytes in [&b"no model"[..], b""] {
        fs::write(here.join("ours.bin"), bytes).expect("written");
        for command in commands {
            let ours = run(command).1;
            assert_eq!((code(&ours), stdout(&ours)), (2, ""), "{command:?}");
            let says = stderr(&ours);
            assert!(says.contains("the model ours.bin cannot be used: "), "{command:?}: {says}");
        }
    }
    // what is not proposed needs none
    assert_eq!(code(&run(&["quotes", "annotated"]).1), 0);
    // another model tells otherwise
    let mut model = fs::read("src/draft/model.bin").expect("the model of the program");
    let calibration = "sayso draft 002\n".len() + 4;
    for (at, byte) in model[calibration..calibration + 44].iter_mut().enumerate() {
        // speech and speaker are worth a half each
        *byte = if at % 2 == 0 { 0xff } else { 0x7f };
    }
    fs::write(here.join("ours.bin"), model).expect("written");
    for command in commands.iter().filter(|command| command[0] != "search") {
        let (its, ours) = run(command);
        assert_eq!((code(&its), code(&ours)), (0, 0), "{command:?}: {}", stderr(&ours));
        assert_ne!(stdout(&its), stdout(&ours), "{command:?}");
    }
    let quotes = run(commands[1]).1;
    assert!(stdout(&quotes).contains(", 0.25]"), "{}", stdout(&quotes));
    // a configuration that was named and is not there
    let none = run_in(here, &["draft", "news/ferry.txt", "--config", "none.toml", "-o", "-"]);
    assert_eq!((code(&none), stdout(&none)), (2, ""), "{}", stderr(&none));
}

#[test]
fn what_is_too_large_is_said_and_not_drafted() {
    let folder = articles();
    let here = folder.path();
    fs::write(here.join("news/large.txt"), "“Yes.” ".repeat(100_001)).expect("written");
    let says = "more than 16 MiB or 100,000 quotations: too large for proposing who says what";
    let quotes = run_in(here, &["quotes", "--proposed", "--count", "news"]);
    assert!(stdout(&quotes).contains("ferry.txt"), "{}", stdout(&quotes));
    assert_eq!(stderr(&quotes), format!("sayso: 1 plain article is left out: {says}\n"));
    for command in [&["draft", "news/large.txt"][..], &["new", "news/large.txt"]] {
        let ran = run_in(here, command);
        assert_eq!((code(&ran), stdout(&ran)), (2, ""));
        assert!(stderr(&ran).starts_with(&format!("sayso: news/large.txt has {says}\n")));
    }
    let page = run_in(here, &["--print", "90x12", "news/large.txt"]);
    assert!(stdout(&page).contains(says), "{}", stdout(&page));
}

/// An article in Markdown, with marks of a site's generator and attributes in quotation marks.
const PAGE: &str = "---\ntitle: Ferry stops\n---\n\n## Why *now*? {#why}\n\n“We **cannot** pay for the fuel,” said \
    [Ada Brook](https://x.org/a \"the captain's page\"), who runs the ferry.\n\n{{< figure src=\"ferry.png\" alt=\"no\" \
    caption=\"The ferry in May\" >}}\n\n{% include \"share.html\" %}\n\n<a href=\"https://x.org/he-said\">Ben Mills</a> said \
    that nobody had asked him.\n";

#[test]
fn a_story_made_of_markdown_or_of_a_page_is_drawn_as_the_article() {
    let html = "<!DOCTYPE html><title>T</title><article><h1>Ferry stops</h1><p>The ferry stops here, and # 3 too.</p>\
        <h2>Why now?</h2><p>“We cannot pay,” said Ada Brook. *So* it is.</p></article>";
    let folder =
        folder(&[("ferry.md", PAGE.as_bytes()), ("page.html", format!("{html}\n").as_bytes())]);
    let here = folder.path();
    for (name, body) in
        [("ferry", PAGE.split_once("---\n\n").map(|(_, body)| body)), ("page", None)]
    {
        let article = if name == "ferry" { "ferry.md" } else { "page.html" };
        let story = format!("{name}.story");
        assert_eq!(code(&run_in(here, &["new", article])), 0);
        let written = fs::read_to_string(here.join(&story)).expect("it was written");
        // the bytes of the article are in the file
        assert!(body.is_none_or(|body| written.contains(body)), "{written}");
        let rows = |path: &str| {
            let page = run_in(here, &["--print", "80x24", path]);
            // below the head with the counts, above the foot, without what stands in the margin
            let rows = stdout(&page).lines().skip(2).take(18);
            let rows = rows.map(|row| row.chars().skip(6).collect::<String>().trim().to_owned());
            rows.filter(|row| !row.is_empty()).collect::<Vec<_>>()
        };
        let (as_article, as_story) = (rows(article), rows(&story));
        assert_eq!(as_article[..4], as_story[..4]);
        let drawn = as_story.join("\n");
        let words: &[&str] = match name {
            "ferry" => &[
                "Why now?",
                "“We cannot pay",
                "said Ada Brook,",
                "The ferry in May",
                "Ben Mills said",
            ],
            _ => &["Why now?", "and # 3 too", "*So* it is."],
        };
        assert!(words.iter().all(|words| drawn.contains(words)), "{drawn}");
        assert!(!drawn.contains("##") && !drawn.contains("**") && !drawn.contains('{'), "{drawn}");
        // nothing else is told of it than of its body
        assert_eq!(code(&run_in(here, &["fmt", "--check", &story])), 0);
        assert_eq!(code(&run_in(here, &["check", &story])), 0);
    }
    // what stands in marks is nobody's words
    let said = run_in(here, &["quotes", "--proposed", "ferry.md"]);
    let said = stdout(&said);
    assert!(said.contains("Ada Brook, direct") && !said.contains("x.org"), "{said}");
    assert!(!said.contains("ferry.png") && !said.contains("share.html"), "{said}");
}

/// Checks that a draft as a file is the same draft.
fn check_round_trip(article: &Story, drafter: &Drafter, path: &Path) {
    let mut draft = without_bystanders(story_of_article(article, drafter));
    let mut outcome = Outcome::default();
    let text = file(&draft, &mut outcome);
    // where a speaker is named cannot be told if the same words are nearer to the quote
    let is_nearer = |(_, what, _): &(usize, &str, &str)| what.contains("nearer to its quote");
    assert!(outcome.lost.iter().all(is_nearer), "{:?}\n{text}", outcome.lost);
    fs::write(path, &text).expect("written");
    let story = load(&Disk, path).expect("a story");
    let errors: Vec<_> = story.problems.iter().filter(|p| p.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}\n{text}");
    assert_eq!(story.body().trim_end(), article.body().trim_end());
    let quotes = Arc::make_mut(&mut draft.quotes).iter_mut().zip(story.quotes.iter());
    let left_out = quotes.filter(|(one, read)| read.mention.is_empty() && !one.mention.is_empty());
    let left_out = left_out.map(|(one, _)| one.mention = Box::default()).count();
    assert_eq!(left_out, outcome.lost.iter().map(|(n, ..)| n).sum::<usize>());
    let shown = |story: &Story| -> Vec<String> {
        let quotes = story.quotes.iter().map(|quote| {
            let speakers = quote.speakers.iter().map(|person| &story.person(*person).name);
            let speakers: Vec<_> = speakers.collect();
            let suggestion = quote.suggestion.as_ref().map(|s| (&s.by, s.score));
            format!(
                "{} {:?} {speakers:?} {:?} {:?} {:?} {suggestion:?}",
                quote.id, quote.parts, quote.form, quote.cue, quote.mention
            )
        });
        quotes.collect()
    };
    assert_eq!(shown(&story), shown(&draft));
}

#[test]
fn a_draft_loads_again_as_it_was_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.story");
    let drafter = Drafter::new();
    let bundled = fs::read_dir("stories").expect("the stories").flatten();
    let mut texts: Vec<String> = bundled
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "story"))
        .map(|entry| load(&Disk, &entry.path()).expect("a story").body().to_owned())
        .collect();
    texts.extend([FERRY, FOG, QUIET, GERMAN].map(str::to_owned));
    // the same words again and again, and what means something to the format
    texts.push("“No,” said Ada Brook, who runs the ferry to Holm in summer.\n\n".repeat(7));
    texts.push(
        "+++\n“No,” said Ada Brook.\n++++\n\n“[quotes.q1]” said Ben Mills.\n+++\n".to_owned(),
    );
    texts.push(
        "“A\\b \"c\"\u{7}\u{202e},” said Ada \u{301}Brook.\r\n\r\n“Then,” Narrator said.\r\n"
            .to_owned(),
    );
    texts
        .push("\u{feff}“No,” unknown said. “No,” said Unknown. “Yes,” said Somebody.\n".to_owned());
    texts.push(String::new());
    for text in texts {
        let end = text.len();
        let text = Text::new("a.txt", text, 0..end);
        let article = Story { whole: true, ..Story::of_text(text, Meta::default()) };
        check_round_trip(&article, &drafter, &path);
    }
}
