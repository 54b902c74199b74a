//! Whole stories through the loader.

use proptest::prelude::*;

use super::*;
use crate::story::Span;

/// A front matter with Ada Brook, Bo Brook and a board.
const FRONT: &str = "+++\nformat = 1\ntitle = \"T\"\n[people.ada]\nname = \"Ada Brook\"\n\
    aliases = [\"Brook\"]\n[people.bo]\nname = \"Bo Brook\"\naliases = [\"Brook\"]\n\
    [people.board]\nname = \"the board\"\nkind = \"group\"\n[sources.s1]\ntitle = \"Minutes\"\n+++\n\n";

fn story(body: &str, back: &str) -> Story {
    read("a.story", format!("{FRONT}{body}\n\n+++\n{back}"))
}

/// Shows what was read: annotations with their words, mentions, shared names, problems.
fn shown(story: &Story) -> String {
    let mut out = Vec::new();
    let words =
        |spans: &[Span]| spans.iter().map(|s| story.text.slice(*s)).collect::<Vec<_>>().join(" | ");
    for q in story.quotes.iter() {
        let by: Vec<&str> = q.speakers.iter().map(|p| &*story.person(*p).id).collect();
        out.push(format!("{} {} [{}] {}", q.id, q.form.word(), by.join(" "), words(&q.parts)));
        for (name, spans) in [("cue", &q.cue), ("mention", &q.mention)] {
            out.extend((!spans.is_empty()).then(|| format!("  {name} {}", words(spans))));
        }
        out.extend(q.more.as_ref().map(|more| format!("  {more:?}")));
    }
    for c in story.claims.iter() {
        out.push(format!("{} {} {:?} {:?}", c.id, words(&c.parts), c.by, c.quotes));
        out.extend(c.evidence.iter().map(|e| format!("  {e:?}")));
    }
    for e in story.embeds.iter() {
        out.push(format!("{} {} {:?} {}", e.id, words(&e.parts), e.author, e.truncated));
    }
    for m in story.mentions.iter() {
        let at = format!("@{}", m.span.start);
        out.push(format!("{at} {} = {}", words(&[m.span]), story.person(m.person).id));
    }
    out.extend(story.ambiguous.iter().map(|a| format!("@{} {}?", a.span.start, words(&[a.span]))));
    out.extend(story.problems.iter().map(|p| format!("{}:{} {}", p.at.line, p.at.column, p.rule)));
    out.join("\n")
}

#[test]
fn a_story_is_read_whole() {
    let story = story(
        "“It is done,” Ada Brook said. “Over.”\n\nBrook agreed, the board said.",
        "[quotes.q1]\nparts = ['\"It is done,\"', '\"Over.\"']\nspeaker = 'ada'\ncue = 'said'\n\
         mention = 'Ada Brook'\nmedium = 'X'\nwhen = 2026-01-06\n\
         [quotes.q2]\ntext = 'Brook agreed'\nspeaker = ['board', 'unknown']\ninside = 'q1'\n\
         [claims.c1]\nfrom = 'is'\nto = 'Over'\nby = 'narrator'\nquotes = 'q2'\nx_mine = 1\n\
         [[claims.c1.evidence]]\nsource = 's1'\nstance = 'supports'\nlocator = 'p. 4'\n\
         [embeds.e1]\ntext = 'It is'\nauthor = 'bo'\ntruncated = true\n",
    );
    insta::assert_snapshot!(
        shown(&story),
        @r#"
    q1 direct [ada] “It is done,” | “Over.”
      cue said
      mention Ada Brook
      QuoteMore { addressee: [], medium: Some("X"), when: Some("2026-01-06"), basis: None, inside: None, note: None }
    q2 indirect [board] Brook agreed
      QuoteMore { addressee: [], medium: None, when: None, basis: None, inside: Some(QuoteIx(0)), note: None }
    c1 is done,” Ada Brook said. “Over Narrator Some([QuoteIx(1)])
      Evidence { source: SourceIx(0), locator: Some("p. 4"), stance: Some(Supports), excerpt: None, note: None }
    e1 It is Some(PersonIx(1)) true
    @18 Ada Brook = ada
    @61 the board = board
    @47 Brook?
    9:12 alias-ambiguous
    "#
    );
}

#[test]
fn the_form_follows_from_the_marks_unless_it_is_said() {
    let form = |text: &str, more: &str| {
        let body = "He said “it is late” and “so it is.” \"Straight,\" too. No marks.";
        let back = format!("[quotes.q]\n{text}\n{more}");
        story(body, &back).quotes[0].form.word()
    };
    assert_eq!(form("text = '“it is late”'", ""), "direct");
    assert_eq!(form("text = 'it is late'", ""), "direct");
    assert_eq!(form("text = '“it is late” and “so it is.”'", ""), "partial");
    assert_eq!(form("parts = ['it is late', 'so it is.']", ""), "direct");
    assert_eq!(form("parts = ['it is late', 'No marks']", ""), "partial");
    assert_eq!(form("text = '\"Straight,\"'", ""), "direct");
    assert_eq!(form("text = 'No marks.'", ""), "indirect");
    assert_eq!(form("text = 'No marks.'", "form = 'title'"), "title");
}

#[test]
fn a_shared_name_is_settled_by_a_mention_or_by_its_quote() {
    let body = "Brook left. “No,” said Brook. Brook came.";
    let back = "[mentions.m1]\ntext = 'Brook'\nnth = 3\nperson = 'bo'\n\
        [quotes.q1]\ntext = '“No,”'\nspeaker = 'ada'\nmention = 'Brook'\n";
    insta::assert_snapshot!(
        shown(&story(body, back)),
        @r"
    q1 direct [ada] “No,”
      mention Brook
    @27 Brook = ada
    @34 Brook = bo
    @0 Brook?
    9:12 alias-ambiguous
    "
    );
}

#[test]
fn line_ends_of_windows_are_kept_and_change_no_answer() {
    let unix =
        format!("{FRONT}“It is\ndone,” he said.\n\n+++\n[quotes.q]\ntext = '“It is done,”'\n");
    let windows = read("a", unix.replace('\n', "\r\n"));
    assert_eq!(windows.text.slice(windows.quotes[0].parts[0]), "“It is\r\ndone,”");
    assert_eq!(windows.body(), "“It is\r\ndone,” he said.\r\n");
    assert!(windows.problems.is_empty());
}

#[test]
fn the_list_of_problems_has_an_end() {
    let back = repeated(10_010, |i| format!("[quotes.q{i}]\n"));
    let story = story("Text.", &back);
    assert_eq!(story.problems.len(), 10_001);
    assert_eq!(story.problems.last().map(|p| p.rule), Some("too-many-problems"));
    assert_eq!(story.quotes.len(), 10_010);
}

fn repeated(n: usize, each: impl Fn(usize) -> String) -> String {
    (0..n).map(each).collect()
}

/// Loads a story of `n` quotes for `stop` stages at most; returns how many annotations each has.
fn stages(n: usize, stop: usize) -> Vec<(bool, usize)> {
    let body = repeated(n, |i| format!("“Number {i} here.”\n\n"));
    let back = repeated(n, |i| {
        format!("[quotes.q{i}]\ntext = 'Number {i} here.'\ninside = 'q{}'\n", n - 1 - i)
    });
    let mut seen = Vec::new();
    parse("a", format!("{FRONT}{body}+++\n{back}"), None, &mut |stage| {
        let (Stage::Text(story) | Stage::Some(story) | Stage::Whole(story)) = &stage;
        assert_eq!(story.whole, matches!(stage, Stage::Whole(_)));
        assert!(story.problems.is_empty());
        seen.push((story.whole, story.quotes.len()));
        seen.len() < stop
    });
    seen
}

#[test]
fn annotations_come_in_growing_stages_until_told_to_stop() {
    assert_eq!(stages(3, 9), [(false, 0), (true, 3)]);
    assert_eq!(stages(10_500, 9), [(false, 0), (false, 1_000), (false, 10_000), (true, 10_500)]);
    assert_eq!(stages(10_500, 2), [(false, 0), (false, 1_000)]);
    assert_eq!(stages(3, 1), [(false, 0)]);
}

/// A story with something of everything, to be broken.
const EVERYTHING: &str = "+++\nformat = 1\ntitle = \"T\"\ndate = 2026-01-06\n[people.ada]\n\
    name = \"Ada\"\n+++\n\n“Yes…” Ada  said.\n\n“No.”\n\n+++\n[quotes.q1]\nparts = [\"“Yes...”\", '“No.”']\n\
    speaker = \"ada\"\ncue = \"said\"\n[claims.c1]\nfrom = \"Yes\"\nto = \"\"\"No\"\"\"\nnth = 1\n\
    evidence = [{ source = \"s\" }]\n[quotes]\nq2 = { text = \"Ada\" }\n+++\n";

proptest! {
    #[test]
    fn nothing_in_a_file_ends_the_loading(
        cuts in proptest::collection::vec((any::<usize>(), any::<usize>(), "[\\[\\]\"'.=+#\n…é\\\\a{}]{0,3}"), 1..6),
    ) {
        let mut text = EVERYTHING.to_owned();
        for (at, len, new) in cuts {
            let from = crate::story::text::floor_border(&text, at % text.len().max(1));
            let to = crate::story::text::ceil_border(&text, (from + len % 8).min(text.len()));
            text.replace_range(from..to, &new);
        }
        let story = read("a", text);
        prop_assert!(story.whole);
        for quote in story.quotes.iter() {
            for span in quote.parts.iter().chain(&quote.cue) {
                prop_assert!(story.body().get(span.range()).is_some());
            }
        }
    }

    #[test]
    fn any_bytes_are_a_text_or_a_word_on_why_not(bytes: Vec<u8>) {
        if let Ok(text) = decode::text_of(bytes) {
            prop_assert!(read("a", text).whole);
        }
    }

    #[test]
    fn table_by_table_is_the_same_as_all_at_once(order in Just([0, 1, 2, 3, 4, 5]).prop_shuffle()) {
        let tables = [
            "[quotes.q1]\ntext = 'one'\n", "[quotes.'q 2']\nparts = [\n  'two', # [quotes.no]\n]\n",
            "[claims.c1]\ntext = 'three'\n[[claims.c1.evidence]]\nsource = 's1'\n",
            "[embeds.e1]\ntext = \"\"\"\n[quotes.no]\n\"\"\"\n", "[mentions.m1]\ntext = 'two'\nperson = 'bo'\n",
            "[quotes]\nq3 = { text = 'three' }\n",
        ];
        let toml: String = order.iter().map(|i| tables[*i]).collect();
        let ids = |toml: &str, pieces: Vec<Range<usize>>| {
            let mut problems = Problems::of(Text::new("a", toml, 0..0));
            let mut front = Front::default();
            front.ids.people.insert("bo".into(), crate::story::PersonIx(0));
            front.ids.sources.insert("s1".into(), crate::story::SourceIx(0));
            let mut seen = Vec::new();
            for piece in pieces {
                back_matter::read(&mut problems, &front.ids, &toml[piece.clone()], piece.start, &mut |d| {
                    seen.push((d.id.clone(), d.head.clone(), d.selector.map(|p| (p.selector, p.at))));
                });
            }
            assert!(problems.list().is_empty());
            seen.sort_by_key(|(_, head, _)| head.start);
            format!("{seen:?}")
        };
        let parted = ids(&toml, chunks::chunks(&toml).collect());
        // TOML lets a table be opened once only, so `[quotes]` after `[quotes.q1]` is the same to it.
        prop_assert_eq!(parted, ids(&toml, std::iter::once(0..toml.len()).collect()));
    }
}
