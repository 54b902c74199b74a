//! Blocks of texts: lines, paragraphs, kinds. All words are invented.

use super::*;
use proptest::prelude::*;

/// One line a block: paragraph, kind, `s` if spaced, `+` if a slice, the words.
fn blocks(body: &str) -> String {
    let blocks = Blocks::of(body);
    let line = |at| {
        let b: Block = blocks.get(at);
        let kind = match b.kind {
            BlockKind::Plain => "plain".to_owned(),
            BlockKind::Heading(n) => format!("h{n}"),
            other => format!("{other:?}").to_lowercase(),
        };
        let (s, p) = (if b.spaced { "s" } else { "" }, if b.slice { "+" } else { "" });
        format!("{} {kind}{s}{p} {:?}\n", b.paragraph, &body[b.span.range()])
    };
    (0..blocks.len()).map(line).collect()
}

#[test]
fn lines_are_blocks_and_blank_lines_part_paragraphs() {
    let expected = "0 plain \"a\"\n0 plain \"b\"\n1 plains \"c \"\n2 plains \"d\"\n";
    assert_eq!(blocks("a\nb\n\nc \n \t\n\n\u{a0}\nd\n"), expected);
    assert_eq!(blocks("a\r\nb\r\n\r\nc \r\n \t\r\n\r\nd"), expected);
    assert_eq!(blocks("\r\ra\rb\r\rc \r\rd\r"), expected);
    assert_eq!(blocks(""), "");
    assert_eq!(blocks(" \n\n"), "");
}

#[test]
fn wrapped_lines_are_one_block_up_to_a_line_end_that_is_meant() {
    let lines = |body: &str| {
        let blocks = Blocks::of(body);
        let one = |at| {
            let block: Block = blocks.get(at);
            format!("{}:{}", block.paragraph, body[block.span.range()].replace(['\r', '\n'], "/"))
        };
        (0..blocks.len()).map(one).collect::<Vec<_>>()
    };
    let prose = "the old ferry will sail to the bay again\nbefore the snow comes, said the harbour\n\
        board on Friday, after a long summer in\nwhich no boat could pass.\n";
    for (ends, text) in [("\n", prose.to_owned()), ("\r\n", prose.replace('\n', "\r\n"))] {
        let body = format!(
            "{text}{ends}Harbour Board{ends}12 Quay Street{ends}{ends}{text}- milk{ends}- eggs{ends}"
        );
        let found = lines(&body);
        assert_eq!(found.len(), 6, "{found:?}");
        assert!(
            found[0].starts_with("0:the old ferry") && found[0].ends_with("no boat could pass.")
        );
        assert_eq!([&*found[1], &*found[2]], ["1:Harbour Board", "1:12 Quay Street"]);
        assert_eq!([&*found[4], &*found[5]], ["2:- milk", "2:- eggs"]);
    }
    let greek = "το παλιό πλοίο θα φύγει ξανά για τον κόλπο\nπριν έρθει το χιόνι, είπε το λιμεναρχείο\n\
        την Παρασκευή, μετά από ένα μακρύ θέρος\nκαι πολλές θύελλες στο νησί";
    assert_eq!(lines(greek).len(), 1);
}

#[test]
fn joined_lines_have_a_blank_between_them_only_where_words_need_one() {
    let shown = |body: &str| {
        let blocks = Blocks::by(body, Layout::Wrapped(12));
        let of = |at| blocks.shown(body, blocks.get(at).span).replace('\n', "·");
        (0..blocks.len()).map(of).collect::<Vec<_>>().join("|")
    };
    assert_eq!(shown("新的渡船在老\n码头停了。\n"), "新的渡船在老码头停了。");
    assert_eq!(shown("新的渡船停。\r\n“船会开”\r\n"), "新的渡船停。“船会开”");
    assert_eq!(shown("새 배는 낡은\n부두에 있다\n"), "새 배는 낡은·부두에 있다");
    assert_eq!(shown("เรือใหม่จอดอยู่\nที่ท่าเรือ\n"), "เรือใหม่จอดอยู่ที่ท่าเรือ");
    assert_eq!(shown("- the ferry \n  lay there\n"), "- the ferry·lay there");
}

#[test]
fn lines_of_markdown_are_joined_unless_their_ends_are_meant() {
    let shown = |body: &str| {
        let blocks = Blocks::of_markdown(body);
        let of = |at| blocks.shown(body, blocks.get(at).span).replace('\n', "·");
        (0..blocks.len()).map(of).collect::<Vec<_>>().join("|")
    };
    assert_eq!(shown("One\ntwo *three*\n\nfour\n"), "One·two three|four");
    assert_eq!(shown("один\nдва  \nтри\\\nчетыре\n"), "один·два  |три|четыре");
    assert_eq!(shown("渡し船は\n出る。\n"), "渡し船は出る。");
    assert_eq!(shown("one\n<b>two</b>\n<p>three</p>\n"), "one·two|three");
    assert_eq!(shown("- one\n  goes on\n- two\n  - three\n"), "- one·goes on|- two|  - three");
    assert_eq!(shown("# One\ntwo\n> three\n> four\n"), "One|two|> three·four");
    assert_eq!(shown("> один\n> *два*\n>\n> три\nчетыре\n"), "> один·два|>|> три·четыре");
    assert_eq!(shown("> 渡し船は\n> 出る。\n"), "> 渡し船は出る。");
    assert_eq!(shown("> a\n>> b\n>> c\n> - d\n> e  \n> f\n"), "> a|>> b·c|> - d·e  |> f");
    assert_eq!(shown("> ```\n> a\n> b\n> ```\n> c\n"), "> |> a|> b|> |> c");
    assert_eq!(shown("one\n* * *\ntwo\n___\nthree\n"), "one|* * *|two|___|three");
    assert_eq!(shown("```\na\nb\n```\n"), "a|b");
    assert_eq!(shown("x | y\n--|--\n1 | 2\n3 | 4\n"), "x | y|1 | 2|3 | 4");
    assert_eq!(shown("Title\n=====\nWords\n"), "Title|Words");
}

#[test]
fn each_line_of_a_text_of_lines_is_a_paragraph() {
    let line = "The new ferry lay at the old quay for a week, and its crew looked for a part.\n";
    let blocks = Blocks::of(&line.repeat(5));
    assert_eq!(blocks.paragraphs(), 5);
    assert!((1..5).all(|at| blocks.get(at).spaced), "a blank row parts them");
    assert_eq!(Blocks::of(&format!("{line}\n").repeat(5)).paragraphs(), 5);
    assert_eq!(Blocks::of("milk\neggs\nbread\nsalt\n").paragraphs(), 1);
}

#[test]
fn kinds_go_by_first_characters() {
    assert_eq!(
        blocks(
            "# a\n#b\n#### c\n### d\n> e\n>\n- f\n* g\n12. h\n2026. i\n---\n-----  \n--\n-x\n* * *\n___\n**\n_x_"
        ),
        "0 h1 \"# a\"\n0 plain \"#b\"\n0 plain \"#### c\"\n0 h3 \"### d\"\n0 quoted \"> e\"\n\
         0 quoted \">\"\n0 listed \"- f\"\n0 listed \"* g\"\n0 listed \"12. h\"\n\
         0 plain \"2026. i\"\n0 rule \"---\"\n0 rule \"-----  \"\n0 plain \"--\"\n0 plain \"-x\"\n\
         0 rule \"* * *\"\n0 rule \"___\"\n0 plain \"**\"\n0 plain \"_x_\"\n"
    );
}

#[test]
fn a_very_long_line_is_cut_at_blanks_or_between_graphemes() {
    for body in ["word ".repeat(40_000), "é".repeat(100_000), "e\u{301}x".repeat(50_000)] {
        let blocks = Blocks::of(&body);
        let mut end = 0;
        for at in 0..blocks.len() {
            let block = blocks.get(at);
            assert_eq!((block.span.start, block.slice, block.spaced), (end, at > 0, false));
            assert!(block.span.len() as usize <= LONGEST);
            assert!(!body[block.span.range()].starts_with([' ', '\u{301}']));
            end = block.span.end;
        }
        assert_eq!(end as usize, body.len());
        assert!(blocks.len() <= 5);
    }
    let stack = "\u{301}".repeat(60_000);
    assert_eq!(Blocks::of(&stack).len(), 2);
}

#[test]
fn a_block_is_found_by_its_bytes_and_by_its_paragraph() {
    let blocks = Blocks::of("\n\nab\ncd\n\nef\n\n");
    assert_eq!([0, 2, 3, 4, 5, 8, 9, 13, 99].map(|b| blocks.at(b)), [0, 0, 0, 0, 1, 1, 2, 2, 2]);
    assert_eq!([0, 1, 2].map(|p| blocks.of_paragraph(p)), [0, 2, 3]);
    assert_eq!(blocks.paragraphs(), 2);
    assert_eq!(Blocks::of("").at(7), 0);
}

proptest! {
    #[test]
    fn what_no_block_holds_is_blank(body in r"[ab#>é\-1. \t\r\n\u{a0}]{0,80}") {
        let blocks = Blocks::of(&body);
        let mut end = 0;
        for at in 0..blocks.len() {
            let block = blocks.get(at);
            let between = &body[end..block.span.range().start];
            prop_assert!(between.trim().is_empty());
            let words = &body[block.span.range()];
            prop_assert!(!words.trim().is_empty() && !words.contains(['\r', '\n']));
            prop_assert_eq!(blocks.at(block.span.start), at);
            end = block.span.range().end;
        }
        prop_assert!(body[end..].trim().is_empty());
    }
}
