//! Whole stories through the loader.

use super::*;

/// Reads a story and shows its quotes, claims, mentions and problems, one a line.
fn check(whole: &str) -> String {
    let story = read("a.story", whole.to_owned());
    let mut out = String::new();
    let words = |spans: &[crate::story::Span]| {
        spans.iter().map(|s| story.text.slice(*s)).collect::<Vec<_>>().join(" | ")
    };
    for quote in story.quotes.iter() {
        let speakers: Vec<&str> = quote.speakers.iter().map(|p| &*story.person(*p).id).collect();
        out += &format!(
            "{} {} [{}] {}",
            quote.id,
            quote.form.word(),
            speakers.join(" "),
            words(&quote.parts)
        );
        out += &format!(" cue[{}] mention[{}]\n", words(&quote.cue), words(&quote.mention));
    }
    for p in story.problems.iter() {
        out += &format!("{}:{} {} {}\n", p.at.line, p.at.column, p.rule, p.what);
    }
    out
}

#[test]
fn a_small_story_is_read_whole() {
    let story = "+++\nformat = 1\ntitle = \"T\"\n[people.ada]\nname = \"Ada Brook\"\n+++\n\n\
        “It is done,” Ada Brook said. “Over.”\n\n+++\n[quotes.q1]\nparts = ['\"It is done,\"', '\"Over.\"']\n\
        speaker = \"ada\"\ncue = \"said\"\nmention = \"Ada Brook\"\n+++\n";
    assert_eq!(
        check(story),
        "q1 direct [ada] “It is done,” | “Over.” cue[said] mention[Ada Brook]\n"
    );
}
