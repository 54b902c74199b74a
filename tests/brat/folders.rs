//! Where the files of brat stories are: the article, the annotations of several annotators, and the
//! `sayso.toml` that holds. All people and words are invented.

use std::path::{Path, PathBuf};

use sayso::library::find::{Found, find};
use sayso::story::{Disk, load};
use tempfile::TempDir;

const TXT: &str = "Мельница\n\n«Мы плывём», сказал Карл Миллс.\n";
const ANN: &str = "T1\tContent 10 21\t«Мы плывём»\nT2\tSource 30 40\tКарл Миллс\n\
                   T3\tAttribution 23 29\tсказал\nE1\tAttribution:T3 Content:T1 Source:T2\n";

/// Writes files into a new folder; `.git/x` makes it a repository.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }
    folder
}

/// Returns every story below a folder with what it holds: path, speakers, the file of the labels.
fn listed(at: &Path) -> Vec<String> {
    let mut found: Vec<PathBuf> = Vec::new();
    find(&Disk, &[at.to_owned()], &mut |one| {
        if let Found::Story(path) = one {
            found.push(path);
        }
        true
    });
    let shown = |path: &Path| path.strip_prefix(at).unwrap_or(path).display().to_string();
    let of = |path: PathBuf| match load(&Disk, &path) {
        Ok(story) => {
            let who: Vec<&str> = story.people.iter().map(|person| &*person.name).collect();
            let labels = story.meta.labels.as_deref().map(|file| shown(Path::new(file)));
            let labels = labels.unwrap_or_default();
            format!("{} [{}] {labels}", shown(&path), who.join(", ")).trim_end().to_owned()
        }
        Err(why) => {
            format!("{}: {}", shown(&path), why.reason().replace(&*at.to_string_lossy(), ""))
        }
    };
    found.into_iter().map(of).collect()
}

/// Returns the rule and place of each problem of a story.
fn problems(path: &Path) -> Vec<String> {
    let story = load(&Disk, path).expect("a story");
    let file = |file: &str| Path::new(file).file_name().unwrap_or_default().display().to_string();
    let of = |p: &sayso::story::Problem| {
        format!("{}:{}:{} {}", file(&p.file), p.at.line, p.at.column, p.rule)
    };
    story.problems.iter().map(of).collect()
}

#[test]
fn a_config_says_where_articles_are_and_what_names_end_with() {
    let config = "[brat]\ntext = \"../originals/{stem}.txt\"\nsuffix = \"-gold.{annotator}\"\n";
    let at = folder(&[
        ("sayso.toml", config),
        ("анна/мельница-gold.анна.ann", ANN),
        ("bert/мельница-gold.bert.ann", ANN),
        ("bert/lost-gold.bert.ann", ANN),
        ("originals/мельница.txt", TXT),
        ("originals/other.txt", "Words.\n"),
    ]);
    assert_eq!(
        listed(at.path()),
        [
            "bert/lost-gold.bert.ann: has no article: /bert/../originals/lost.txt is missing",
            "bert/мельница-gold.bert.ann [Карл Миллс] sayso.toml",
            "анна/мельница-gold.анна.ann [Карл Миллс] sayso.toml",
            "originals/other.txt []",
        ]
    );
    let story = load(&Disk, &at.path().join("анна/мельница-gold.анна.ann")).expect("a story");
    assert!(story.text.name().ends_with("/originals/мельница.txt"), "{}", story.text.name());
    assert!(!story.text.name().contains(".."));
}

#[test]
fn an_ending_without_an_annotator_and_endings_of_other_cases_are_found() {
    let at = folder(&[
        ("sayso.toml", "[brat]\nsuffix = \".speech\"\n"),
        ("橋.speech.ANN", ANN),
        ("橋.TXT", TXT),
    ]);
    assert_eq!(listed(at.path()), ["橋.speech.ANN [Карл Миллс] sayso.toml"]);
}

#[test]
fn a_path_that_leads_elsewhere_is_not_read_and_reported() {
    let at = folder(&[
        ("secret/мельница.txt", TXT),
        ("corpus/a/sayso.toml", "[brat]\ntext = \"../../secret/{stem}.txt\"\n"),
        ("corpus/a/мельница.ann", ANN),
        (
            "corpus/b/sayso.toml",
            "[brat]\ntext = \"/{stem}\"\nsuffix = \"{annotator}\"\nquote = 3\n",
        ),
        ("corpus/b/мельница.ann", ANN),
        ("corpus/b/мельница.txt", TXT),
        ("corpus/c/sayso.toml", "[brat]\ntext = [\"x\"]\nsuffix = \"_{who}\"\n"),
        ("corpus/c/мельница.ann", ANN),
        ("corpus/c/мельница.txt", TXT),
    ]);
    let lone =
        "corpus/a/мельница.ann: has no article: /corpus/a/../../secret/мельница.txt is missing";
    assert_eq!(
        listed(&at.path().join("corpus/a"))[0].replace("мельница.ann: ", "corpus/a/мельница.ann: "),
        lone.replace("/corpus/a/..", "/..")
    );
    let wrong = |name: &str| problems(&at.path().join(name));
    let types =
        ["sayso.toml:2:8 wrong-type", "sayso.toml:3:10 wrong-type", "sayso.toml:4:9 wrong-type"];
    assert_eq!(wrong("corpus/b/мельница.ann"), types);
    assert_eq!(wrong("corpus/c/мельница.ann"), types[..2]);
}

#[test]
fn the_nearest_table_about_brat_holds_and_not_one_beyond_a_repository() {
    let quote = "[brat]\nquote = [\"Речь\"]\nperson = [\"Кто\"]\nspeaker = [\"by\"]\n";
    let ann = "T1\tРечь 10 21\t«Мы плывём»\nT2\tКто 30 40\tКарл Миллс\nR1\tby Arg1:T1 Arg2:T2\n";
    let at = folder(&[
        ("sayso.toml", quote),
        ("days/sayso.toml", "[[same-person]]\npeople = [\"A\", \"B\"]\n"),
        ("days/one/a.ann", ann),
        ("days/one/a.txt", TXT),
        ("days/empty/sayso.toml", ""),
        ("days/empty/a.ann", ann),
        ("days/empty/a.txt", TXT),
        ("days/other/sayso.toml", "[brat]\nignore = [\"Речь\", \"Кто\", \"by\"]\n"),
        ("days/other/a.ann", ann),
        ("days/other/a.txt", TXT),
        ("clone/.git/HEAD", "x"),
        ("clone/a.ann", ann),
        ("clone/a.txt", TXT),
        ("worktree/.git", "gitdir: x"),
        ("worktree/deep/a.ann", ann),
        ("worktree/deep/a.txt", TXT),
    ]);
    assert_eq!(
        listed(at.path()),
        [
            "clone/a.txt []",
            "days/empty/a.txt [Карл Миллс] sayso.toml",
            "days/one/a.txt [Карл Миллс] sayso.toml",
            "days/other/a.txt [] days/other/sayso.toml",
            "worktree/deep/a.txt []",
        ]
    );
    let from = |path: &str| problems(&at.path().join(path));
    assert_eq!(from("days/one/a.ann"), ["sayso.toml:1:2 labels-from"]);
    assert!(from("days/other/a.ann").is_empty(), "beside it nothing has to be said");
    // a file that cannot be understood holds, and is reported
    std::fs::write(at.path().join("days/sayso.toml"), "[brat\n").expect("a file");
    assert!(
        from("days/one/a.ann").iter().any(|p| p == "sayso.toml:1:6 toml-syntax"),
        "{:?}",
        from("days/one/a.ann")
    );
    std::fs::write(at.path().join("days/sayso.toml"), b"\xff\xfe[\0").expect("a file");
    assert!(
        from("days/one/a.ann").iter().any(|p| p.ends_with("config-missing")),
        "{:?}",
        from("days/one/a.ann")
    );
}

#[test]
fn where_labels_come_from_is_no_problem_of_the_story() {
    let at =
        folder(&[("sayso.toml", "[brat]\nignore = [\"X\"]\n"), ("d/a.ann", ANN), ("d/a.txt", TXT)]);
    let story = load(&Disk, &at.path().join("d/a.txt")).expect("a story");
    assert_eq!(story.problems.len(), 1);
    assert!(story.problems[0].is_information() && !story.problems[0].is_not_read());
    assert_eq!(sayso::library::Summary::of(&story).problems, 0);
}
