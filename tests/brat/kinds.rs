//! What other tools write into .ann files: offsets that count something else, spans cut at the
//! ends of lines, events in events, places without words, labels by family.
//! All people and words are invented.

use std::fmt::Write as _;

use super::{problems, quotes, story};

/// Returns the .ann of an article in which words are marked: `[T1 Source|words]`. Offsets are
/// counted by `count` over the text before them.
fn annotated(marked: &str, count: fn(&str) -> usize) -> (String, String) {
    let (mut txt, mut ann) = (String::new(), String::new());
    let mut rest = marked;
    while let Some((before, after)) = rest.split_once('[') {
        txt.push_str(before);
        let (head, after) = after.split_once('|').expect("a label");
        let (words, after) = after.split_once(']').expect("a closing bracket");
        let start = count(&txt);
        txt.push_str(words);
        let shown = words.replace("\r\n", " ");
        let (id, label) = head.split_once(' ').expect("an ID and a label");
        let _ = writeln!(ann, "{id}\t{label} {start} {}\t{shown}", count(&txt));
        rest = after;
    }
    txt.push_str(rest);
    ann.push_str("E1\tAttribution:T3 Content:T1 Source:T2\n");
    (txt, ann)
}

fn utf16(text: &str) -> usize {
    text.encode_utf16().count()
}

fn chars(text: &str) -> usize {
    text.chars().count()
}

fn chars_of_brat(text: &str) -> usize {
    text.replace("\r\n", "\n").chars().count()
}

/// Returns the quotes and the problems of a marked article whose offsets count in some way.
fn check(marked: &str, count: fn(&str) -> usize) -> String {
    let (txt, ann) = annotated(marked, count);
    let story = story(&txt, &ann, None);
    format!("{}\n{}", quotes(&story), problems(&story))
}

#[test]
fn offsets_in_other_units_are_recognised_because_all_texts_fit() {
    let emoji = "🌊🌊 Harbour 🙂\n\n[T1 Content|“We sail,”] [T2 Source|Ada Brook] [T3 Attribution|said]. 🙂";
    let quote = "E1 direct [\"Ada Brook\"] “We sail,” /  / Ada Brook\n";
    let note = |unit: &str| {
        format!("{quote}a.ann:1:1 offset-unit: the offsets count {unit}: all 3 texts fit so")
    };
    assert_eq!(check(emoji, chars), quote);
    assert_eq!(check(emoji, utf16), note("UTF-16 units"));
    assert_eq!(check(emoji, str::len), note("bytes"));
    let crlf = emoji.replace('\n', "\r\n");
    assert_eq!(check(&crlf, chars_of_brat), quote);
    assert_eq!(check(&crlf, chars), note("characters, CRLF as two"));
    assert_eq!(check(&crlf, utf16), note("UTF-16 units, CRLF as two"));
    assert_eq!(check(&crlf, str::len), note("bytes, CRLF as two"));
    let as_lf = |text: &str| text.replace("\r\n", "\n").len();
    assert_eq!(check(&crlf, as_lf), note("bytes"));
    let marked = format!("\u{feff}{emoji}");
    assert_eq!(check(&marked, chars), quote);
    let without = |text: &str| text.trim_start_matches('\u{feff}').chars().count();
    assert_eq!(check(&marked, without), note("characters, without the byte order mark"));
}

#[test]
fn offsets_in_other_scripts_are_recognised_too() {
    let samples = [
        (
            "Порт 🚢\n\n[T1 Content|«Мы плывём»], — [T3 Attribution|сказала] [T2 Source|Ада Брук].",
            "Ада Брук",
        ),
        (
            "港🚢\n\n[T1 Content|「船は出る」]と[T2 Source|花子 山田]は[T3 Attribution|言った]。",
            "花子 山田",
        ),
        ("ميناء 🚢\n\n[T3 Attribution|قالت] [T2 Source|أمل بروك] [T1 Content|«سنبحر»]", "أمل بروك"),
        (
            "बंदरगाह 🚢\n\n[T1 Content|“हम चलेंगे”] [T2 Source|आशा ब्रुक] ने [T3 Attribution|कहा]।",
            "आशा ब्रुक",
        ),
        (
            "Λιμάνι 🚢\n\n[T1 Content|«Φεύγουμε»] [T3 Attribution|είπε] η [T2 Source|Άντα Μπρουκ].",
            "Άντα Μπρουκ",
        ),
    ];
    for (marked, name) in samples {
        for (count, unit) in [(utf16 as fn(&str) -> usize, "UTF-16 units"), (str::len, "bytes")] {
            let found = check(marked, count);
            let who = format!("{:?}", [name]);
            assert!(found.contains(&who), "{found}");
            assert!(found.contains(&format!("the offsets count {unit}: all 3 texts")), "{found}");
        }
        assert!(!check(marked, chars).contains("offset-unit"), "{marked}");
    }
}

#[test]
fn offsets_that_are_all_off_by_the_same_number_are_recognised() {
    let samples = [
        "Harbour\n\n[T1 Content|“We sail,”] [T2 Source|Ada Brook] [T3 Attribution|said].",
        "Порт\n\n[T1 Content|«Мы плывём»], — [T3 Attribution|сказала] [T2 Source|Ада Брук].",
        "港\n\n[T1 Content|「船は出る」]と[T2 Source|花子 山田]は[T3 Attribution|言った]。",
        "ميناء\n\n[T3 Attribution|قالت] [T2 Source|أمل بروك] [T1 Content|«سنبحر»]",
        "Λιμάνι\n\n[T1 Content|«Φεύγουμε»] [T3 Attribution|είπε] η [T2 Source|Άντα Μπρουκ].",
    ];
    let from_one = |text: &str| text.chars().count() + 1;
    let with_a_line = |text: &str| utf16(text) + 12;
    let without_title = |text: &str| text.len().saturating_sub(2);
    for marked in samples {
        let right = check(marked, chars);
        let quotes = right.lines().next().expect("a quote");
        for (count, way) in [
            (from_one as fn(&str) -> usize, "from 1"),
            (with_a_line, "and are 12 too large"),
            (without_title, "and are 2 too small"),
        ] {
            let found = check(marked, count);
            assert_eq!(found.lines().next(), Some(quotes), "{found}");
            assert!(found.contains(&format!("{way}: all 3 texts fit so")), "{found}");
        }
    }
    // two texts are too few to tell, and one that fits nowhere is enough to doubt
    let (txt, ann) = annotated(samples[0], from_one);
    let two = ann.replace("\tsaid", "");
    assert!(!problems(&story(&txt, &two, None)).contains("offset-unit"));
    let other = ann.replace("\tsaid", "\tsays");
    assert!(!problems(&story(&txt, &other, None)).contains("offset-unit"));
}

#[test]
fn lines_may_end_in_a_cr_alone_and_blanks_for_tabs_are_said() {
    let marked = "Порт\n\n[T1 Content|«Мы плывём»], [T3 Attribution|сказала] [T2 Source|Ада Брук].";
    let (txt, ann) = annotated(marked, chars);
    let old = story(&txt, &ann.replace('\n', "\r"), None);
    assert_eq!((quotes(&old), problems(&old)), (quotes(&story(&txt, &ann, None)), String::new()));
    let blanks = story(&txt, &ann.replace('\t', " "), None);
    let hints: Vec<_> = blanks.problems.iter().filter_map(|p| p.hint.as_deref()).collect();
    assert_eq!(hints[0], "Put a tab after the ID; blanks do not part columns.");
}

#[test]
fn a_text_that_fits_in_no_way_is_reported_and_names_nobody() {
    let marked = "Port 🚢\n\n[T1 Content|“We sail,”] [T2 Source|Ada Brook] [T3 Attribution|said].";
    let (txt, ann) = annotated(marked, utf16);
    // one text was changed by hand: the others decide
    let changed = ann.replace("\t“We sail,”", "\t“We sailed,”");
    let one = story(&txt, &changed, None);
    assert!(problems(&one).contains("UTF-16 units: the 2 texts fit so"), "{}", problems(&one));
    assert!(problems(&one).contains("text-differs: T1"), "{}", problems(&one));
    // the article was shortened at two places: nothing fits
    let cut = txt[2..].replacen(" Ada", "Ada", 1);
    let all = story(&cut, &ann.replace("UTF", ""), None);
    assert_eq!(problems(&all).matches("text-differs").count(), 2, "{}", problems(&all));
    assert!(quotes(&all).contains("[\"Ada Brook\"]"), "{}", quotes(&all));
    assert!(quotes(&all).ends_with(" / "), "no mention where others words are: {}", quotes(&all));
    assert!(all.mentions.iter().all(|m| all.text.slice(m.span).contains("Brook")));
}

#[test]
fn spans_side_by_side_are_one_stretch() {
    let joined = |txt: &str, stretches: &str, words: &str| {
        let ann = format!(
            "T1\tContent {stretches}\t{words}\nT2\tAttribution 0 1\tA\nE1\tAttribution:T2 Content:T1\n"
        );
        let story = story(txt, &ann, None);
        assert_eq!(problems(&story), "", "{txt}");
        let parts: Vec<_> = story.quotes[0].parts.iter().map(|s| story.text.slice(*s)).collect();
        format!("{} {}", story.quotes[0].form.word(), parts.join("|"))
    };
    assert_eq!(
        joined("A “We sail\nat noon,\nall” of us", "2 10;11 19;20 24", "“We sail at noon, all”"),
        "direct “We sail\nat noon,\nall”"
    );
    assert_eq!(joined("A “Мы\nплывём”.", "2 5;6 13", "“Мы плывём”"), "direct “Мы\nплывём”");
    assert_eq!(
        joined("A “船は\n\u{3000}出る”", "2 5;7 10", "“船は 出る”"),
        "direct “船は\n\u{3000}出る”"
    );
    assert_eq!(joined("A “سنبحر\nغدا”", "2 8;9 13", "“سنبحر غدا”"), "direct “سنبحر\nغدا”");
    // a mark that only the next paragraph closes reaches there
    assert_eq!(joined("A “سنبحر\n\nغدا”", "2 8;10 14", "“سنبحر غدا”"), "direct “سنبحر\n\nغدا”");
    assert_eq!(joined("A one, two", "2 5;7 10", "one two"), "indirect one|two");
    assert_eq!(joined("A ab", "2 3;3 4", "a b"), "indirect ab");
}

#[test]
fn a_name_over_two_lines_is_named_once() {
    let ann = "T1\tSource 0 3;4 9\tAda Brook\nT2\tAttribution 10 14\tsaid\nT3\tContent 15 17\tno\n\
               E1\tAttribution:T2 Source:T1 Content:T3\n";
    let story = story("Ada\nBrook said no", ann, None);
    assert_eq!(quotes(&story), "E1 indirect [\"Ada Brook\"] no /  / Ada\nBrook");
    assert_eq!(story.mentions.len(), 1);
    assert_eq!(story.text.slice(story.mentions[0].span), "Ada\nBrook");
}

/// An article in which one says what another said.
const TWO: &str = "Carl Mills said Ada Brook claimed it was unsafe. Dora Hill agreed.";
const TWO_ANN: &str = "T1\tSource 0 10\tCarl Mills\nT2\tAttribution 11 15\tsaid\nT3\tSource 16 25\tAda Brook\n\
                       T4\tAttribution 26 33\tclaimed\nT5\tContent 34 47\tit was unsafe\n";

#[test]
fn an_event_in_an_event_is_inside_it() {
    let both = |events: &str| {
        let story = story(TWO, &format!("{TWO_ANN}{events}"), None);
        let inside = |q: &sayso::story::Quote| q.more.as_ref().and_then(|m| m.inside).map(|i| i.0);
        let inside: Vec<_> = story.quotes.iter().map(inside).collect();
        format!("{}\n{inside:?}\n{}", quotes(&story), problems(&story))
    };
    let (outer, inner) =
        ("E1\tAttribution:T2 Source:T1 Content:E2\n", "E2\tAttribution:T4 Source:T3 Content:T5\n");
    assert_eq!(
        both(&format!("{outer}{inner}")),
        "E1 indirect [\"Carl Mills\"] Ada Brook claimed it was unsafe /  / Carl Mills\n\
         E2 indirect [\"Ada Brook\"] it was unsafe /  / Ada Brook\n[None, Some(0)]\n"
    );
    assert!(both(&format!("{inner}{outer}")).contains("[Some(1), None]"));
    // the same by a relation
    let by_relation = format!("E1\tAttribution:T2 Source:T1\n{inner}R1\tContent Arg1:E1 Arg2:E2\n");
    assert!(
        both(&by_relation).contains("Ada Brook claimed it was unsafe"),
        "{}",
        both(&by_relation)
    );
    assert!(both(&by_relation).contains("[None, Some(0)]"));
}

#[test]
fn events_that_contain_themselves_or_stand_where_none_can_are_reported() {
    let found = |events: &str| problems(&story(TWO, &format!("{TWO_ANN}{events}"), None));
    let own = found("E1\tAttribution:T2 Source:T1 Content:E1\n");
    assert!(own.contains("event-in-event: E1 contains this event"), "{own}");
    let round = found("E1\tAttribution:T2 Content:E2\nE2\tAttribution:T4 Content:E1\n");
    assert_eq!(round.matches("event-in-event").count(), 2, "{round}");
    let cue = found("E1\tAttribution:T2 Source:E2 Content:T5\nE2\tAttribution:T4 Content:T5\n");
    assert!(cue.contains("event-in-event: E2 is an event and cannot be a speaker"), "{cue}");
    let by_relations = found(
        "E1\tAttribution:T2\nE2\tAttribution:T4\nR1\tContent Arg1:E1 Arg2:E2\n\
         R2\tContent Arg1:E2 Arg2:E1\n",
    );
    assert!(by_relations.contains("event-in-event"), "{by_relations}");
    // a long chain ends
    let events = (1..500).map(|n| format!("E{n}\tAttribution:T2 Content:E{}", n + 1));
    let chain = events.collect::<Vec<_>>().join("\n");
    assert!(found(&chain).contains("event-in-event"));
}

#[test]
fn a_place_without_words_is_a_note_and_nobody() {
    let ann = "T1\tContent 0 10\t“We sail,”\nT2\tSource 11 11\t\nT3\tAttribution 11 16\tadded\n\
               E1\tAttribution:T3 Content:T1 Source:T2\n";
    let story = story("“We sail,” added later.", ann, None);
    assert_eq!(quotes(&story), "E1 direct [] “We sail,” /  / ");
    assert_eq!(problems(&story), "a.ann:2:1 empty-span: T2 is a place without words, 11 11");
    assert!(story.problems.iter().all(|p| p.severity == sayso::story::Severity::Note));
    assert!(story.people.is_empty());
    let split = super::story("“We sail,” added.", &ann.replace("0 10", "0 10;10 10"), None);
    assert!(quotes(&split).contains("“We sail,”") && !problems(&split).contains("differs"));
}

#[test]
fn blanks_that_were_added_or_cut_off_change_nothing() {
    let ann = "T1 \tContent 0 10\t“We sail,”  \nT2\t Source  11  20 \tAda Brook\t\nT3\tAttribution 21 26\tsaid\n\
               E1\tAttribution:T3  Content:T1 Source:T2 \nA1 \tForm  E1 direct \n#1\tAnnotatorNotes  E1 \tsee  \n";
    let story = story("“We sail,” Ada Brook said no.", ann, None);
    assert_eq!(problems(&story), "");
    assert_eq!(quotes(&story), "E1 direct [\"Ada Brook\"] “We sail,” /  / Ada Brook");
    let note = story.quotes[0].more.as_ref().and_then(|m| m.note.as_deref());
    assert_eq!(note, Some("see"));
}

#[test]
fn labels_are_mapped_by_family_and_what_fits_none_is_said() {
    let txt = "Ada Brook said it sails. Carl Mills nodded.";
    let ann = "T1\tA_Direct 15 23\tit sails\nT2\tЛицо_1 0 9\tAda Brook\nT3\tMood 36 42\tnodded\n\
               R1\tby Arg1:T1 Arg2:T2\n";
    let config = "[brat]\nquote = [\"A_*\"]\nperson = [\"Лицо_*\", \"mood\"]\nspeaker = [\"by\"]\nclaim = [\"Fact\"]\n";
    let story = story(txt, ann, Some(config));
    assert_eq!(quotes(&story), "T1 indirect [\"Ada Brook\"] it sails /  / Ada Brook");
    assert_eq!(
        problems(&story),
        "sayso.toml:3:21 unused-mapping: `mood` fits no label of this file\n\
         sayso.toml:5:10 unused-mapping: `Fact` fits no label of this file\n\
         a.ann:3:1 unmapped-label: the label `Mood` is not used (1 in this file)"
    );
    let hints: Vec<_> = story.problems.iter().filter_map(|p| p.hint.as_deref()).collect();
    assert_eq!(hints[0], "Did you mean `Mood`? Write it as the file does.");
    assert!(story.problems.iter().all(sayso::story::Problem::is_not_read));
    // where everything has a meaning, what is not there is no matter
    let all = super::story(txt, "T1\tA_Direct 15 23\tit sails\n", Some(config));
    assert_eq!(problems(&all), "");
}

#[test]
fn a_file_of_which_no_label_has_a_meaning_is_a_warning() {
    let ann = "T1\tNAME 0 3\tAda\nT2\tNAME 4 9\tBrook\nT3\tLOC 15 17\tit\n";
    let story = story("Ada Brook said it sails.", ann, None);
    let first = &story.problems[0];
    assert_eq!(first.rule, "nothing-mapped");
    assert!(first.what.ends_with("`NAME` (2), `LOC` (1)"), "{}", first.what);
    assert!(first.hint.as_ref().is_some_and(|h| h.contains("quote = [\"NAME\"]")));
}
