//! Plain articles of every sort: the same title, byline and date however an article comes in, and web
//! pages as whole commands. All people and words are invented.

use super::startup::piped;
use super::{code, folder, run_in, stderr, stdout};

const TXT: &str = "Share\nFerry stops in November\n\nBy Ada Brook and Cy Lund\nPublished 12:01 EDT, 3 \
    November 2026\nAdvertisement\n\nThe ferry to Holm stops on Monday. “We cannot pay,” said Ben Mills.\n";

const MD: &str = "---\ntitle: Ferry stops in November\nauthors: [Ada Brook, Cy Lund]\ndate: 2026-11-03\n---\n\n\
    The ferry to Holm stops on Monday. “We cannot pay,” said Ben Mills.\n";

const TOML: &str = "+++\ntitle = \"Ferry stops in November\"\ndate = 2026-11-03\ndraft = false\n[taxonomies]\n\
    authors = [\"Ada Brook\", \"Cy Lund\"]\n+++\n\nThe ferry to Holm stops on Monday.\n";

/// A page of an article, with words enough.
fn page() -> String {
    let words = "<p>The ferry to Holm stops on Monday, and nobody on the island was told before the last \
                 boat had left the pier.</p><p>“We cannot pay,” said Ben Mills, who runs it.</p>";
    format!(
        "<!DOCTYPE html><html lang=en><head><title>Ferry stops in November | The Gauge</title><meta name=author \
         content='Ada Brook and Cy Lund'><meta property=article:published_time content=2026-11-03><style>p {{}}\
         </style></head><body><nav><a href=/>Home</a></nav><article><h1>Ferry stops in November</h1>{}\
         <p style='display:none'>Hidden words.</p><p>Esc \u{1b}[31m and \u{202e}bidi.</p></article></body></html>",
        words.repeat(3)
    )
}

#[cfg(feature = "web")]
#[test]
fn an_article_has_the_same_head_however_it_comes_in() {
    let page = page();
    let files = [("a.txt", TXT), ("b.md", MD), ("c.md", TOML), ("d.html", &page)];
    let folder = folder(&files.map(|(name, text)| (name, text.as_bytes())));
    let head = "title   = \"Ferry stops in November\"\ndate    = \"2026-11-03\"\nauthors = [\"Ada Brook\", \"Cy Lund\"]\n";
    let narrow = |text: &str| text.replace([' ', '\r'], "");
    for (name, text) in files {
        let opened = run_in(folder.path(), &["export", "--to", "json", name]);
        let opened = narrow(stdout(&opened)).replace('\n', "");
        let title = "\"title\":\"FerrystopsinNovember\",";
        assert!(opened.contains(title), "{name}: {opened}");
        assert!(opened.contains("\"date\":\"2026-11-03\""), "{name}: {opened}");
        assert!(opened.contains("\"authors\":[\"AdaBrook\",\"CyLund\"]"), "{name}: {opened}");
        for made in [
            run_in(folder.path(), &["new", name, "-o", "-"]),
            piped(&["new", "-"], text.as_bytes()),
        ] {
            assert!(narrow(stdout(&made)).contains(&narrow(head)), "{name}: {}", stdout(&made));
        }
    }
}

#[cfg(feature = "web")]
#[test]
fn a_web_page_is_read_by_every_command_and_made_a_story_to_work_on() {
    let page = page();
    let folder = folder(&[("d.html", page.as_bytes()), ("latin.htm", b"<html><p>\x93caf\xe9\x94")]);
    let frame = run_in(folder.path(), &["--print", "80x24", "d.html"]);
    let shown = stdout(&frame);
    assert!(shown.contains("text taken from d.html"), "{shown}");
    assert!(shown.contains("The ferry to Holm stops") && !shown.contains("Hidden"), "{shown}");
    assert!(!shown.contains(['\u{1b}', '\u{202e}']), "{shown:?}");
    let piped_page = piped(&["--print", "80x24"], page.as_bytes());
    assert!(
        stdout(&piped_page).contains("text taken from standard input"),
        "{}",
        stderr(&piped_page)
    );
    let copy = stdout(&run_in(folder.path(), &["print", "d.html"])).to_owned();
    assert_eq!(copy.matches("Ferry stops in November").count(), 1, "{copy}");
    assert!(copy.contains("⟨202E⟩bidi"), "{copy}");
    let notes = run_in(folder.path(), &["check", "--show", "note", "d.html"]);
    let told = "title from og:title";
    assert!(
        stdout(&notes).contains("date from article:published_time"),
        "{told} {}",
        stdout(&notes)
    );
    let review = run_in(folder.path(), &["review", "--as", "km", "d.html", "--print", "80x10"]);
    assert!(stdout(&review).contains("`sayso new d.html` makes a story"), "{}", stdout(&review));
    let fmt = run_in(folder.path(), &["fmt", "d.html"]);
    assert!(stderr(&fmt).contains("it is a web page") && stderr(&fmt).contains("sayso new FILE"));
    let made = run_in(folder.path(), &["new", "d.html"]);
    assert_eq!(code(&made), 0, "{}", stderr(&made));
    let story = std::fs::read_to_string(folder.path().join("d.story")).unwrap_or_default();
    assert!(story.contains("note     = \"text taken from d.html, sha256 "), "{story}");
    let latin = run_in(folder.path(), &["print", "latin.htm"]);
    assert!(stdout(&latin).contains("“café”"), "{}", stderr(&latin));
    // a folder of articles lists pages too
    let list = stdout(&run_in(folder.path(), &["--print", "80x10", "."])).to_owned();
    assert!(list.contains("Ferry stops in November"), "{list}");
}

#[test]
fn front_matter_that_cannot_be_read_is_reported_with_its_line_and_column() {
    let folder = folder(&[
        ("a.md", b"---\ntitle: Lanes\nauthor Ada\n---\n\nWords.\n"),
        ("b.md", b"+++\ntitle = \"Lanes\"\ndate = = 3\n+++\nWords.\n"),
    ]);
    let ran = run_in(folder.path(), &["check", "a.md", "b.md"]);
    let said = stdout(&ran);
    assert!(said.contains("a.md:3:1: warning") || said.contains("a.md:3:1"), "{said}");
    assert!(said.contains("b.md:3:8") && said.contains("[front-matter]"), "{said}");
    let shown = run_in(folder.path(), &["--print", "60x8", "a.md"]);
    assert!(stdout(&shown).contains("Lanes") && stdout(&shown).contains("Words."));
}

#[test]
fn the_first_line_of_an_article_is_printed_once() {
    let folder = folder(&[
        ("a.txt", "Мост закрыт.\n\nСлова.\n".as_bytes()),
        ("b.txt", b"Mill shut\n\nWords.\n"),
    ]);
    for (name, first) in [("a.txt", "Мост закрыт."), ("b.txt", "Mill shut")] {
        let copy = stdout(&run_in(folder.path(), &["print", name])).to_owned();
        assert_eq!(copy.matches(first).count(), 1, "{copy}");
        assert!(copy.starts_with(first), "{copy}");
    }
}
