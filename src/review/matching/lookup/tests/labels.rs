//! Labels of any shape: words under another's label are never the speaker's own, and never without a
//! label.

use proptest::prelude::*;
use proptest::sample::select;

use super::super::*;
use crate::story::names::{LabelIndex, LabelOwner};
use crate::story::{Person, PersonIx};

/// The people of the story; the first says the quote.
const PEOPLE: &[&str] =
    &["Ada Brook", "Bill Hart", "Аня Речкина", "山田花子", "محمد علي", "דנה כהן", "Νίκη Παππά"];

/// Labels of others: people of the story, and people whom it does not know.
const OTHERS: &[&str] = &[
    "Bill Hart",
    "HART",
    "Hart",
    "B. HART",
    "Mr. Hart",
    "MAYOR HART",
    "Hart, Bill",
    "Dr. Bill J. Hart",
    "bill hart",
    "hart",
    "Аня Речкина",
    "РЕЧКИНА",
    "А. Речкина",
    "г-жа Речкина",
    "山田花子",
    "山田",
    "山田議員",
    "محمد علي",
    "علي",
    "דנה כהן",
    "Νίκη Παππά",
    "ΠΑΠΠΑ",
    "Carol Mills",
    "CAROL MILLS",
    "MILLS",
    "C. Mills",
    "Иван Петров",
    "ПЕТРОВ",
    "佐藤一郎",
    "سلمى حداد",
    "Κώστας Νίκου",
    "O’SHEA-MILLS",
    "SPEAKER 2",
    "Speaker 2",
    "UNIDENTIFIED MALE",
    "Unknown",
    "Moderator",
];

/// What may stand behind a name in a label.
const BEHIND: &[&str] = &["", "", " (D-NY)", " (by phone)", " [00:01:02]", " (00:14)", ", MAYOR"];

/// Shapes of labels; `N` is the name.
const SHAPES: &[&str] = &[
    "N: ",
    "N:\u{a0}",
    "N： ",
    "N：",
    "N : ",
    "N:\n",
    "N:\n\n",
    "[0:01:02] N: ",
    "(00:01) N: ",
    "00:01:02 N: ",
    "0:01:02 - N: ",
    "[00:01:02.250] N: ",
    ">> N: ",
    ">>> N: ",
    ">>N: ",
    "**N:** ",
    "**N**: ",
    "__N__: ",
    "*N:* ",
    "<b>N:</b> ",
    "<b>N</b>: ",
    "<strong>N:</strong> ",
    "- N: ",
    "– N: ",
    "• N: ",
    "# N: ",
    "\tN: ",
    "    N: ",
    "\u{200f}N: ",
    "\u{feff}N: ",
    "\u{2067}N\u{2069}: ",
    "<v N>",
    "<v.loud N>",
];

/// What may stand between a label and the passage, within one turn.
const BETWEEN: &[&str] = &[
    "",
    "",
    "So. ",
    "Thank you all.\n\n",
    "It is late.\nIt is cold.\n\n",
    "[applause] ",
    "[applause]\n\n",
    "(laughter)\n",
    "Yes.\n\u{c}Page 7\n\n",
    "Yes.\n\n- 7 -\n\n",
    "[00:02:00] ",
    "Yes.\n[00:02:00]\n",
    "One.\r\n\r\nTwo.\r\n",
];

fn said_by(source: &str) -> SaidBy {
    let people: Vec<Person> =
        PEOPLE.iter().map(|name| Person { name: (*name).into(), ..Person::default() }).collect();
    let index = LabelIndex::of(&people);
    let source = Haystack::naming(source, &|label| index.owner(label) != LabelOwner::Nobody);
    let labels = SourceSpeakers::of(&source, &index);
    let wanted = Wanted { labels: &labels, speakers: &[PersonIx(0)], reporters: &[] };
    look_up_by(&source, &["“We will pay the crew in May.”"], Some(wanted)).said_by
}

const PASSAGE: &str = "We will pay the crew in May.\n";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn words_under_the_label_of_another_are_never_the_speakers(
        name in select(OTHERS),
        behind in select(BEHIND),
        shape in select(SHAPES),
        between in select(BETWEEN),
        first in any::<bool>(),
        last in any::<bool>(),
    ) {
        let label = shape.replace('N', &format!("{name}{behind}"));
        let first = if first { "ADA BROOK: I have nothing to say.\n" } else { "" };
        let last = if last { "ADA BROOK: That is all.\n" } else { "" };
        let source = format!("{first}{label}{between}{PASSAGE}{last}");
        let by = said_by(&source);
        prop_assert!(!by.is_own() && by != SaidBy::Unlabelled, "{:?}: {:?}", source, by);
    }

    #[test]
    fn a_turn_goes_on_until_the_next_label(
        name in select(vec!["ADA BROOK", "BROOK", "Ada Brook", "A. BROOK", "Ms. Brook", "Brook, Ada"]),
        shape in select(SHAPES),
        between in proptest::collection::vec(select(BETWEEN), 0..4),
        first in any::<bool>(),
    ) {
        let label = shape.replace('N', name);
        let first = if first { "BILL HART: I have nothing to say.\n" } else { "" };
        let last = "BILL HART: That is all.\n";
        let source = format!("{first}{label}{}{PASSAGE}{last}", between.concat());
        let by = said_by(&source);
        // a voice of subtitles ends with its cue, and a head in small print may be none
        let fits = by.is_own() || matches!(by, SaidBy::Unclear(_));
        prop_assert!(fits, "{:?}: {:?}", source, by);
        if shape.ends_with("N: ") && !shape.contains(['-', '–', '>', '•', '#', '\u{200f}']) {
            prop_assert!(by.is_own(), "{:?}: {:?}", source, by);
        }
    }

    #[test]
    fn cues_of_one_voice_are_one_turn(name in select(OTHERS), cut in 1_usize..6) {
        let words: Vec<&str> = "We will pay the crew in May.".split(' ').collect();
        let cue = |n: usize, words: &[&str]| {
            format!("{n}\n00:0{n}.000 --> 00:0{n}.900\n<v {name}>{}</v>\n\n", words.join(" "))
        };
        let source = format!("WEBVTT\n\n{}{}", cue(1, &words[..cut]), cue(2, &words[cut..]));
        let by = said_by(&source);
        prop_assert!(!by.is_own() && by != SaidBy::Unlabelled, "{:?}: {:?}", source, by);
    }
}
