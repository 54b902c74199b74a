//! What must hold for any input: the laws that fuzz/ tries to break, here on the inputs that once
//! broke them (`kept/LAW-…`) and on random or mutated stories. 10 rounds; `SAYSO_ROUNDS` sets
//! another number.

#![allow(unreachable_pub, reason = "fuzz/ has the same modules")]

mod beside;
mod hostile;
mod inputs;
mod laws;
mod screen;
mod sizes;
mod strict;

use std::fs;
use std::path::Path;

use laws::LAWS;
use strict::{Goes, offence};

/// Returns the number of rounds.
fn rounds() -> usize {
    std::env::var("SAYSO_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(10)
}

/// Pseudo-random numbers, the same each time (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % most.max(1) as u64) as usize
    }

    fn bytes(&mut self, most: usize) -> Vec<u8> {
        (0..self.below(most)).map(|_| self.below(256) as u8).collect()
    }
}

/// Applies a law to an input; its panic names the law and keeps the input.
fn hold(name: &str, law: fn(&[u8]), input: &[u8]) {
    let held = std::panic::catch_unwind(|| law(input));
    if held.is_err() {
        let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-broken"));
        fs::write(&kept, input).expect("the input can be kept");
        panic!("the law {name} is broken by {}", kept.display());
    }
}

/// Returns the files of a folder of the project, by name.
fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let list = fs::read_dir(folder).expect("a folder of the project");
    let read = |entry: fs::DirEntry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        (name, fs::read(entry.path()).unwrap_or_default())
    };
    let mut files: Vec<_> = list.map(|entry| read(entry.expect("an entry"))).collect();
    files.sort();
    files
}

/// Stories and other inputs to be changed, for a law.
fn seeds(name: &str) -> Vec<Vec<u8>> {
    let stories = ["stories", "tests/bad", "tests/screens"].into_iter().flat_map(files);
    let stories =
        stories.filter(|(name, _)| Path::new(name).extension().is_some_and(|end| end == "story"));
    let before = |head: &[u8]| {
        let with =
            |(_, story): (String, Vec<u8>)| [head, &story[..story.len().min(6_000)]].concat();
        stories.clone().map(with).collect()
    };
    match name {
        "brat" => {
            let [ann, txt] =
                ["ann", "txt"].map(|end| fs::read(format!("tests/brat/harbour.{end}")));
            vec![[txt.expect("a text"), b"\0".to_vec(), ann.expect("annotations")].concat()]
        }
        "select" => vec!["one “two” three “two”\0two|three\0“\0”\0\u{2}".into()],
        "search" => before(b"the\0"),
        "keys" => before(b"nn]cs\x80geg?\xfcGn\xe5vq\xfd\0"),
        "script" => vec![b"n n s \"witk\" <enter> <c-d> ]q".to_vec()],
        "config" => vec![b"width = 72\nambiguous = 1\ncolor = \"auto\"\nmouse = false\n".to_vec(), b"theme = 3\nwidht = 9\n[keys.read]\nnext = [\"x\", \"<c-x>\", \"gg\"]\n".to_vec()],
        "bytes" => vec![b"\x1b[A\x1bOH\x1b[<0;10;5Mq\x1b[200~x\x1b[201~\x1b]11;rgb:0/0/0\x1b\\\xc3\xa9\x1b[?62c\x1b[1;5C".to_vec()],
        "theme" => files("themes").into_iter().map(|(_, theme)| theme).collect(),
        "hostile" => Vec::new(),
        "journal" => files("tests/review/council-lanes.story.review").into_iter().map(|(_, lines)| lines[..lines.len().min(20_000)].to_vec()).collect(),
        "lookup" => vec!["ANN: Well, um, we count cars. Every spring we count cars, and bikes.\nBEN: No.\0“Well, we count cars,”\0“Every spring … and bikes.”".into()],
        "draft" => {
            let article = "Brook: ‘We sail’\n\n“We sail at noon,” said Ada Brook, “and then no more.” The ship is old, Mr. Mills told 'Quay FM'.\n\n“No,” he added.\n\nSo long — Ada (@ada) May 3, 2026\n\nQ: Why?\nA: \"So.\"\nQ: Who?\nA: According to the board, it’s „all“ of «us».";
            before(b"").into_iter().chain([article.into()]).collect()
        }
        "answers" => vec!["[query 1: 1af7ec804f23]\nParagraph 3, q4, Ann:\n“words”\nkm asks: whose\nAnswer:\n> Hers.\n\n[query 2: 00aa]\nAnswer: no\n[end of queries]\0Queries".into()],
        "uima" => {
            let cas = r#"{"%TYPES": {}, "%FEATURE_STRUCTURES": [{"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaString": "She said 😀."}, {"%ID": 2, "%TYPE": "a.Quote", "begin": 0, "end": 3, "@slots": [3]}, {"%ID": 3, "%TYPE": "a.Link", "role": "cue", "@target": 4}, {"%ID": 4, "%TYPE": "a.Said", "begin": 4, "end": 8, "@next": 4}]}"#;
            let xmi = r#"<?xml version="1.0"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:a="http:///a.ecore"><a:Quote xmi:id="2" sofa="1" begin="0" end="3" source="3 4"/><a:R xmi:id="3" Governor="2" Dependent="4"/><a:S xmi:id="4" begin="4" end="8"><x>y</x></a:S><cas:Sofa xmi:id="1" sofaString="She said."/></xmi:XMI>"#;
            let tsv = "#FORMAT=WebAnno TSV 3.3\n#T_SP=a.Q|v|ROLE_a.Q:l_a.L|a.S\n#T_SP=a.S|\n#T_CH=a.CLink|referenceType|referenceRelation\n#T_RL=a.R|v|BT_a.S\n\n\n#Text=Ada said\n1-1\t0-3\tAda\tx[1]\tr;s\t1-2;1-1\t*\tt[1]\tu->1-1\t_\t_\t\n1-2\t4-8\tsaid\tx[1]\t_\t_\t*[2]|*[3]\t_\t_\tw\t1-1[0_2]\t\n";
            vec![cas.into(), xmi.into(), tsv.into()]
        }
        "page" => vec!["<html lang=en><head><title>Mill shut</title><meta charset=utf-8><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Mill\"}</script></head><body><article><h1>Mill shut</h1><p>“We <b>cannot pay,”</b> said Ben Mills &amp; left.<br>x<table><tr><td>1<td>2</table><ul><li>one<q>two</q></ul><blockquote><p>three</p></blockquote><svg><g/></svg></article></body></html>".into()],
        "tools" => files("tests/interop").into_iter().filter(|(name, _)| name.contains(".json")).map(|(_, file)| file).collect(),
        "markdown" => vec![b"---\ntitle: \"Mill\"\nauthors:\n  - name: Ada Brook\ndate: Nov 3, 2026\n---\n# Mill\n\n![alt](x.png) *a* [b](c)[^1]\n\n<b>x</b>\n\n[^1]: y\n".to_vec(), b"+++\ntitle = 'Mill'\ndraft = false\n[extra]\nauthor = 'x'\n+++\nWords\n".to_vec()],
        "annotations" => vec!["{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"AnnotationPage\",\"items\":[{\"id\":\"x#q1\",\"type\":\"Annotation\",\"body\":[{\"type\":\"TextualBody\",\"purpose\":\"tagging\",\"value\":\"quote\"},{\"purpose\":\"identifying\",\"source\":{\"id\":\"y\",\"label\":\"Ada Brook\"}}],\"target\":[{\"source\":\"a\",\"selector\":[{\"type\":\"TextQuoteSelector\",\"exact\":\"We sail\",\"prefix\":\"“\"},{\"type\":\"TextPositionSelector\",\"start\":1,\"end\":8}]}]},{\"id\":\"x#q2\",\"type\":\"Annotation\",\"body\":[{\"value\":\"cue\",\"purpose\":\"tagging\"},\"x#q1\"],\"target\":{\"source\":\"a\",\"selector\":{\"type\":\"FragmentSelector\",\"refinedBy\":{\"type\":\"TextQuoteSelector\",\"exact\":\"said\"}}}}]}\0“We sail,” said Ada Brook 🌉 said so.".into(), "{\"total\":2,\"rows\":[{\"id\":\"q\",\"uri\":\"https://x.org/a\",\"tags\":[\"quote\",\"speaker:Ada\"],\"text\":\"t\",\"target\":[{\"selector\":[{\"type\":\"TextQuoteSelector\",\"exact\":\"sail,\"}]}]},{\"id\":\"r\",\"uri\":\"https://x.org/a\",\"text\":\"u\",\"tags\":[\"part-of:q\"],\"references\":[\"q\"],\"target\":[{}]}]}\0“We sail,” said Ada.".into()],
        "data" => vec!["{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"x\",\"articleBody\":\"We sail. Forty boats wait.\",\"hasPart\":[{\"@type\":\"Quotation\",\"text\":\"We … wait\",\"creator\":{\"name\":\"Ada\"}},{\"@type\":\"ClaimReview\",\"claimReviewed\":\"Forty boats wait\",\"reviewRating\":{\"ratingValue\":1,\"bestRating\":5}}]}".into(), "{\"sentences\":[{\"tokens\":[{\"word\":\"“\",\"originalText\":\"“\",\"characterOffsetBegin\":0,\"after\":\"\"},{\"word\":\"No\",\"originalText\":\"No\",\"characterOffsetBegin\":1,\"after\":\" \"},{\"word\":\"Ada\",\"characterOffsetBegin\":5}]}],\"corefs\":{\"1\":[{\"sentNum\":1,\"startIndex\":3,\"endIndex\":4}]},\"quotes\":[{\"text\":\"“No\",\"beginIndex\":0,\"endIndex\":3,\"mentionBegin\":2,\"mentionEnd\":2,\"speaker\":\"Ada\"}]}".into(), "{\"Sentences\":[{\"SentenceId\":0,\"Tokens\":[\"Ada\",\"sagt\",\"ja\"]}],\"Annotations\":[{\"Source\":[\"0:0\"],\"Cue\":[\"0:1\"],\"Message\":[\"0:2\"],\"Addr\":[]}]}".into(), "{\"articleID\":\"a\",\"names\":[{\"name\":\"Ada\",\"ids\":[\"Q1\"]}],\"quotations\":[{\"quotation\":\"we sail\",\"quotationOffset\":3,\"leftContext\":\"l\",\"globalTopSpeaker\":\"Ada\"}]}".into()],
        _ => before(b""),
    }
}

/// Changes an input in some places.
fn changed(random: &mut Random, mut input: Vec<u8>, others: &[Vec<u8>]) -> Vec<u8> {
    for _ in 0..=random.below(6) {
        let at = random.below(input.len() + 1);
        let to = (at + random.below(40)).min(input.len());
        match random.below(5) {
            0 => drop(input.drain(at..to)),
            1 => drop(input.splice(at..at, random.bytes(8))),
            2 => {
                let again = input[at..to].repeat(1 + random.below(20));
                drop(input.splice(at..at, again));
            }
            3 if !others.is_empty() => {
                let other = &others[random.below(others.len())];
                let from = random.below(other.len());
                let piece = other[from..(from + random.below(60)).min(other.len())].to_vec();
                drop(input.splice(at..at, piece));
            }
            _ => {
                if let Some(byte) = input.get_mut(at) {
                    *byte = random.below(256) as u8;
                }
            }
        }
    }
    input
}

/// Makes a test of each law a row: its name, how many inputs a round.
macro_rules! laws {
    ($($name:ident $law:literal $times:literal;)*) => {
        $(#[test]
        fn $name() {
            tried($law, $times);
        })*

        #[test]
        fn every_law_is_tried() {
            let tried = [$($law),*];
            assert!(LAWS.iter().all(|(name, _)| tried.contains(name)));
        }
    };
}

laws! {
    a_native_story_of_any_bytes_is_sound "native" 12;
    a_brat_pair_of_any_bytes_is_sound "brat" 8;
    many_selectors_are_placed_as_each_alone "select" 60;
    offsets_lead_back "offsets" 6;
    what_is_shown_hides_nothing_and_fits "visible" 6;
    hits_are_the_same_however_asked_for "search" 12;
    a_terminal_shows_what_was_drawn_after_any_keys "keys" 3;
    a_line_of_keys_is_read_or_refused "script" 100;
    a_theme_is_read_or_refused "theme" 40;
    a_configuration_is_read_with_its_mistakes "config" 40;
    bytes_mean_the_same_however_they_are_cut "bytes" 100;
    nothing_of_a_hostile_story_gets_out "hostile" 6;
    lines_of_a_journal_are_events_or_are_told "journal" 20;
    words_stand_where_they_were_looked_up "lookup" 100;
    a_list_of_queries_is_read_whatever_was_typed "answers" 60;
    feature_structures_of_any_bytes_are_read_or_refused "uima" 40;
    a_web_page_of_any_bytes_is_read_or_refused "page" 8;
    markdown_of_any_bytes_is_read "markdown" 12;
    a_draft_of_any_text_is_sound "draft" 6;
    annotations_of_any_bytes_are_read_or_refused "annotations" 40;
    data_of_any_bytes_is_read_or_refused "data" 40;
    a_file_of_another_tool_is_read_or_refused "tools" 12;
}

/// Tries a law on what once broke it, on its seeds and on changed ones.
fn tried(name: &str, times: usize) {
    let (_, law) = LAWS.iter().find(|(known, _)| *known == name).expect("a law of the table");
    let prefix = format!("{name}-");
    let kept = files("tests/laws/kept").into_iter().filter(|(file, _)| file.starts_with(&prefix));
    let seeds = seeds(name);
    for input in kept.map(|(_, input)| input).chain(seeds.iter().cloned()).chain([Vec::new()]) {
        hold(name, *law, &input);
    }
    let mut random = Random(0x5eed ^ name.len() as u64);
    for _ in 0..rounds() * times {
        let input = if seeds.is_empty() {
            random.bytes(400)
        } else {
            let seed = seeds[random.below(seeds.len())].clone();
            changed(&mut random, seed, &seeds)
        };
        hold(name, *law, &input);
    }
}

#[test]
fn the_strict_reader_knows_ours_and_nothing_else() {
    let ours = "\u{1b}[?2026h\u{1b}[2;5H\u{1b}[1;38;5;7mé\u{1b}[3C\u{1b}[K\u{1b}[?2026l\u{1b}]52;c;eA==\u{7}";
    assert_eq!(offence(ours.as_bytes(), Goes::Terminal), None);
    assert_eq!(offence("words\n“and”\n".as_bytes(), Goes::Pipe), None);
    assert_eq!(offence(b"\x1b[1mwords\x1b[m\n", Goes::PipeInColour), None);
    assert_eq!(offence("ناديه\u{200e}\r\n".as_bytes(), Goes::Terminal), None);
    let foreign = [
        "\u{1b}[6n",
        "\u{1b}c",
        "\u{1b}]0;x\u{7}",
        "\u{1b}]52;c;x",
        "\u{1b}[?47h",
        "\u{9b}m",
        "\u{202e}",
        "\u{200e}",
        "\u{8}",
        "\r",
        "\n",
        "\u{1b}[1",
        "\u{1b}[?1;2H",
        "\u{1b}]8;;x\u{1b}\\",
    ];
    for bytes in foreign {
        assert!(offence(bytes.as_bytes(), Goes::Terminal).is_some(), "{bytes:?}");
    }
    assert!(offence(b"\x1b[1m", Goes::Pipe).is_some());
    assert!(offence(b"\x1b[2;2H", Goes::PipeInColour).is_some());
    assert!(offence(b"\xff", Goes::Pipe).is_some());
}
