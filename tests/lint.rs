//! The rules on loaded stories, case by case: what each reports, and what looks like it and is left
//! alone. A rule without a case of either sort fails.

use std::collections::BTreeSet;
use std::path::Path;

use sayso::check::{self, Beside, RULES};
use sayso::mend::Edit;
use sayso::story::formats::{brat, native};
use sayso::view::Document;

/// Returns the problems of a rule in a story, a line each; `texts` are the files beside it.
fn found(rule: &str, story: &str, texts: &[(&str, &str)]) -> Vec<String> {
    let whole = if story.starts_with("+++\nformat") {
        story.to_owned()
    } else {
        format!("+++\nformat = 1\ntitle = \"Bridge\"\ndate = \"2026-01-06\"\n{story}")
    };
    let story = native::read("a.story", whole);
    let errors: Vec<_> =
        story.problems.iter().filter(|p| p.rule != rule).map(|p| &p.what).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let doc = Document::of(story);
    let read = |file: &str| {
        texts.iter().find(|(name, _)| *name == file).map(|(_, text)| (*text).to_owned())
    };
    let found = check::findings(&doc, &Beside { review: None, source_text: Some(&read) });
    let row = RULES.iter().find(|row| row.id == rule).expect("a rule");
    let mut lines = Vec::new();
    for problem in found.problems.iter().filter(|problem| problem.rule == rule) {
        assert_eq!(problem.severity, row.severity, "{rule}");
        assert!(problem.hint.as_ref().is_some_and(|hint| hint.ends_with(['.', '?'])), "{rule}");
        let at = problem.place.map(|span| doc.story.text.slice(span).to_owned());
        lines.push(format!("{} | {}", problem.what, at.unwrap_or_default()));
    }
    lines
}

/// A rule, a story in which it is reported so often, and one in which it is not.
type Case = (&'static str, &'static str, &'static [&'static str]);

const BROOK: &str = "[people.brook]\nname = \"Ada Brook\"\naliases = [\"Brook\", \"Mayor Brook\", \"Governor Brook\"]\n";

/// What is reported: the words of the problem begin with one of these, in order.
const REPORTED: &[Case] = &[
    (
        "quote-without-speaker",
        "+++\n\n“We sail.”\n\n+++\n[quotes.q1]\ntext = \"“We sail.”\"\n",
        &["quote q1 has no speaker"],
    ),
    (
        "unnamed-source",
        "[people.a]\nname = \"two senior officials with knowledge of the plan\"\nkind = \"group\"\n+++\n\n“We sail.”\n\n+++\n[quotes.q1]\ntext = \"“We sail.”\"\nspeaker = \"a\"\n",
        &["quote q1 is from “two senior"],
    ),
    (
        "unnamed-source",
        "+++\n\n“We sail.”\n\n+++\n[quotes.q1]\ntext = \"“We sail.”\"\nspeaker = \"unknown\"\n",
        &["quote q1 is from somebody unknown"],
    ),
    (
        "unnamed-source",
        "[people.a]\nname = \"источники в порту\"\nkind = \"group\"\n+++\n\n«Мы идём.»\n\n+++\n[quotes.q1]\ntext = \"«Мы идём.»\"\nspeaker = \"a\"\n",
        &["quote q1 is from “источники"],
    ),
    (
        "unnamed-source",
        "[people.a]\nname = \"知情人士\"\nkind = \"group\"\n+++\n\n“我们走。”\n\n+++\n[quotes.q1]\ntext = \"“我们走。”\"\nspeaker = \"a\"\n",
        &["quote q1 is from “知情人士”"],
    ),
    (
        "unnamed-source",
        "[people.a]\nname = \"Vera Lund\"\n+++\n\n“We sail.”\n\n+++\n[quotes.q1]\ntext = \"“We sail.”\"\nspeaker = \"a\"\nbasis = \"background\"\n",
        &["quote q1 was given on background"],
    ),
    (
        "plural-sources-with-one",
        "[people.a]\nname = \"Vera Lund\"\n+++\n\nThe ferry is late, officials said.\n\n+++\n[quotes.q1]\ntext = \"The ferry is late\"\nspeaker = \"a\"\ncue = \"said\"\nform = \"indirect\"\n",
        &["“officials” are said"],
    ),
    (
        "plural-sources-with-one",
        "[people.a]\nname = \"Vera Lund\"\n+++\n\nThe ferry is late, senior aides say.\n\n+++\n[quotes.q1]\ntext = \"The ferry is late\"\nspeaker = \"a\"\ncue = \"say\"\nmention = \"senior aides\"\nform = \"indirect\"\n",
        &["“senior aides” are said"],
    ),
    (
        "first-mention-not-full-name",
        "BROOK+++\n\nBrook opened the bridge. Ada Brook was glad.\n",
        &["brook is Ada Brook: “Brook” comes first"],
    ),
    (
        "first-mention-not-full-name",
        "BROOK+++\n\nThe bridge is open, Mayor Brook said.\n",
        &["brook is Ada Brook: “Mayor Brook” is all"],
    ),
    (
        "first-mention-not-full-name",
        "[people.a]\nname = \"Вера Лунд\"\naliases = [\"Лунд\"]\n+++\n\nМост открыт, сказала Лунд.\n",
        &["a is Вера Лунд: “Лунд” is all"],
    ),
    (
        "role-differs-between-mentions",
        "BROOK+++\n\nMayor Ada Brook came. It rained. Governor Brook left.\n",
        &["Ada Brook is “Governor” here and “Mayor” before"],
    ),
    (
        "role-differs-between-mentions",
        "[people.a]\nname = \"Вера Лунд\"\naliases = [\"Лунд\"]\n+++\n\nПришла мэр Вера Лунд. Ушла губернатор Лунд.\n",
        &["Вера Лунд is “губернатор” here and “мэр” before"],
    ),
    (
        "role-differs-between-mentions",
        "[people.a]\nname = \"佐藤花子\"\naliases = [\"佐藤\"]\n+++\n\n佐藤花子市長が来た。佐藤知事は帰った。\n",
        &["佐藤花子 is “知事” here and “市長” before"],
    ),
    (
        "role-differs-between-mentions",
        "[people.a]\nname = \"김하늘\"\n+++\n\n김하늘 시장이 왔다. 김하늘 장관은 갔다.\n",
        &["김하늘 is “장관” here and “시장” before"],
    ),
    (
        "role-differs-between-mentions",
        "BROOK+++\n\nAda Brook, the mayor of Holm, came. Governor Brook left.\n",
        &["Ada Brook is “Governor” here and “mayor” before"],
    ),
    (
        "role-differs-between-mentions",
        "[people.a]\nname = \"Vera Lund\"\naliases = [\"Lund\"]\nrole = \"Bürgermeisterin von Holm\"\n+++\n\nVera Lund kam. Ministerpräsidentin Lund ging.\n",
        &["Vera Lund is “Ministerpräsidentin” here and “Bürgermeisterin” by the role in the file"],
    ),
    (
        "quote-not-in-source",
        "[people.a]\nname = \"Vera Lund\"\n[sources.s]\ntitle = \"T\"\nkind = \"transcript\"\nfile = \"t.txt\"\n+++\n\n“The old bridge is coming down in May,” said Vera Lund.\n\n+++\n[quotes.q1]\ntext = \"“The old bridge is coming down in May,”\"\nspeaker = \"a\"\n[claims.c1]\ntext = \"coming down in May\"\nevidence = [{ source = \"s\", locator = \"1\" }]\n",
        &["quote q1 is not in s"],
    ),
    (
        "quote-mark-mismatch",
        "+++\n\n“We sail,” she said.\n\n+++\n[quotes.q1]\ntext = \"“We sail\"\nspeaker = \"unknown\"\n",
        &["quote q1 begins with “ and leaves out the ”"],
    ),
    (
        "quote-mark-mismatch",
        "+++\n\n“We sail,” she said.\n\n+++\n[quotes.q1]\ntext = \"We sail,”\"\nspeaker = \"unknown\"\n",
        &["quote q1 ends with ” and leaves out the “"],
    ),
    (
        "quote-mark-mismatch",
        "+++\n\n“We sail,\" she said.\n\n+++\n[quotes.q1]\ntext = '“We sail,\"'\nspeaker = \"unknown\"\n",
        &["quote q1 opens with “ and closes with \""],
    ),
    (
        "quote-mark-mismatch",
        "+++\n\n«Мы идём», сказала она.\n\n+++\n[quotes.q1]\ntext = \"«Мы идём\"\nspeaker = \"unknown\"\n",
        &["quote q1 begins with « and leaves out the »"],
    ),
    (
        "quote-mark-mismatch",
        "+++\n\n彼女は「橋は開いた」と言った。\n\n+++\n[quotes.q1]\ntext = \"橋は開いた」\"\nspeaker = \"unknown\"\n",
        &["quote q1 ends with 」 and leaves out the 「"],
    ),
    (
        "title-in-quotation-marks",
        "+++\n\nThey sang “The Bridge of Broken Bells” twice.\n\n+++\n[quotes.q1]\ntext = \"“The Bridge of Broken Bells”\"\nspeaker = \"unknown\"\n",
        &["quote q1 looks like a title"],
    ),
    (
        "title-in-quotation-marks",
        "language = \"de\"\n+++\n\nSie las den Roman „Die Brücke“ vor.\n\n+++\n[quotes.q1]\ntext = \"„Die Brücke“\"\nspeaker = \"unknown\"\n",
        &["quote q1 looks like a title: “Die Brücke”"],
    ),
    (
        "title-in-quotation-marks",
        "language = \"ru\"\n+++\n\nМы видели фильм «Мост».\n\n+++\n[quotes.q1]\ntext = \"Мост\"\nspeaker = \"unknown\"\n",
        &["quote q1 looks like a title: “Мост”"],
    ),
    (
        "title-in-quotation-marks",
        "language = \"ja\"\n+++\n\n彼女は映画「橋の下」を見た。\n\n+++\n[quotes.q1]\ntext = \"「橋の下」\"\nspeaker = \"unknown\"\n",
        &["quote q1 looks like a title: “橋の下”"],
    ),
    (
        "one-word-quote",
        "+++\n\nShe called it “safe”.\n\n+++\n[quotes.q1]\ntext = \"“safe”\"\nform = \"partial\"\nspeaker = \"unknown\"\n",
        &["quote q1 is one word: “safe”"],
    ),
    (
        "one-word-quote",
        "+++\n\nOna nazwała go „bezpiecznym”.\n\n+++\n[quotes.q1]\ntext = \"„bezpiecznym”\"\nform = \"partial\"\nspeaker = \"unknown\"\n",
        &["quote q1 is one word"],
    ),
    ("unmarked-quotation", "+++\n\n“We sail,” she said.\n", &["words in quotation marks"]),
    (
        "claim-without-evidence",
        "+++\n\nForty boats.\n\n+++\n[claims.c1]\ntext = \"Forty boats\"\n",
        &["claim c1 has no evidence"],
    ),
    (
        "evidence-without-locator",
        "[sources.s]\ntitle = \"T\"\n+++\n\nForty boats.\n\n+++\n[claims.c1]\ntext = \"Forty boats\"\nevidence = [{ source = \"s\" }]\n",
        &["claim c1: the evidence in s"],
    ),
    (
        "relative-date",
        "+++\n\nIt opened.\n\n+++\n[claims.c1]\ntext = \"It opened\"\nsays = \"It opened last week.\"\n",
        &["the wording of claim c1 has “last week”"],
    ),
    (
        "relative-date",
        "+++\nformat = 1\ntitle = \"Brücke\"\n+++\n\nSie öffnete am Dienstag.\n",
        &["the text says “Dienstag”"],
    ),
    (
        "relative-date",
        "+++\nformat = 1\ntitle = \"橋\"\n+++\n\n橋は昨日開通した。\n",
        &["the text says “昨日”"],
    ),
    (
        "embed-truncated",
        "+++\n\nThe bridge is open and\n\n+++\n[embeds.e1]\ntext = \"The bridge is open and\"\ntruncated = true\n",
        &["embed e1 is cut off"],
    ),
    (
        "embed-truncated",
        "+++\n\nThe bridge is open and…\n\n+++\n[embeds.e1]\ntext = \"The bridge is open and…\"\n",
        &["embed e1 ends with an ellipsis"],
    ),
    (
        "boilerplate-in-body",
        "+++\n\nThe bridge is open.\n\n**Sign up for our newsletter**\n\nLesen Sie auch: Die Fähre\n",
        &["this line", "this line"],
    ),
    (
        "duplicate-annotation",
        "+++\n\nForty boats.\n\n+++\n[claims.c1]\ntext = \"Forty boats\"\n[claims.c2]\ntext = \"Forty boats\"\n",
        &["claim c2 says the same of the same words as claim c1"],
    ),
    (
        "duplicate-annotation",
        "+++\n\n“We sail.”\n\n+++\n[quotes.a]\ntext = \"“We sail.”\"\nspeaker = \"unknown\"\n[quotes.b]\ntext = \"“We sail.”\"\nspeaker = \"unknown\"\n",
        &["quote b says the same"],
    ),
    (
        "duplicate-annotation",
        "[people.a]\nname = \"Vera Lund\"\n+++\n\nShe sailed.\n\n+++\n[mentions.m1]\ntext = \"She\"\nperson = \"a\"\n[mentions.m2]\ntext = \"She\"\nperson = \"a\"\n",
        &["mention m2 says the same of the same words as mention m1"],
    ),
    (
        "name-listed-twice",
        "[people.a]\nname = \"Vera Lund\"\naliases = [\"Lund\", \"Vera Lund\"]\n[people.b]\nname = \"山田花子\"\naliases = ['山田', '花子', '山田']\n+++\n\nThe bridge.\n",
        &["person a has the name “Vera Lund” twice", "person b has the name “山田” twice"],
    ),
    ("nothing-annotated", "+++\n\nThe bridge is open.\n", &["no quote and no claim"]),
    (
        "unknown-rule",
        "allow = [\"relativ-date\"]\n+++\n\nThe bridge is open.\n",
        &["`allow` contains relativ-date"],
    ),
    ("control-character", "+++\n\nThe \u{1b}[31mbridge.\n", &["a hidden control character"]),
    (
        "mixed-scripts",
        "[people.a]\nname = \"Аda Brook\"\n+++\n\nThe bridge.\n",
        &["the name Аda Brook mixes"],
    ),
    ("bidi-control", "+++\n\nThe \u{202e}bridge.\n", &["a hidden direction character"]),
];

/// What looks like it, and is left alone.
const LEFT_ALONE: &[(&str, &str)] = &[
    (
        "quote-without-speaker",
        "+++\n\nThe “bridge”.\n\n+++\n[quotes.q1]\ntext = \"“bridge”\"\nform = \"term\"\n",
    ),
    (
        "unnamed-source",
        "[people.a]\nname = \"Vera Lund\"\n[people.b]\nname = \"Harbour Officials Union\"\nkind = \"group\"\n+++\n\n“We sail.” “You sail.”\n\n+++\n[quotes.q1]\ntext = \"“We sail.”\"\nspeaker = \"a\"\n[quotes.q2]\ntext = \"“You sail.”\"\nspeaker = \"b\"\n",
    ),
    (
        "unnamed-source",
        "[people.a]\nname = \"officials\"\nkind = \"group\"\nnote = \"Named to the desk.\"\n[people.b]\nname = \"young people\"\nkind = \"group\"\n+++\n\n“We sail.” “You sail.”\n\n+++\n[quotes.q1]\ntext = \"“We sail.”\"\nspeaker = \"a\"\n[quotes.q2]\ntext = \"“You sail.”\"\nspeaker = \"b\"\n",
    ),
    (
        "plural-sources-with-one",
        "[people.a]\nname = \"Vera Lund\"\n+++\n\nThe ferry is late, one of the officials said.\n\n+++\n[quotes.q1]\ntext = \"The ferry is late\"\nspeaker = \"a\"\ncue = \"said\"\nform = \"indirect\"\n",
    ),
    (
        "plural-sources-with-one",
        "[people.a]\nname = \"officials\"\nkind = \"group\"\n+++\n\nThe ferry is late, officials said.\n\n+++\n[quotes.q1]\ntext = \"The ferry is late\"\nspeaker = \"a\"\ncue = \"said\"\nform = \"indirect\"\n",
    ),
    ("first-mention-not-full-name", "BROOK+++\n\nAda Brook came. Brook left.\n"),
    ("first-mention-not-full-name", "BROOK+++\n\nAda M. Brook came. Mayor Brook left.\n"),
    ("first-mention-not-full-name", "BROOK+++\n\nThey met in Brook Street.\n"),
    (
        "first-mention-not-full-name",
        "[people.a]\nname = \"毛沢東\"\naliases = [\"毛\"]\n+++\n\n毛は来た。\n",
    ),
    (
        "role-differs-between-mentions",
        "BROOK+++\n\nMayor Ada Brook came. It rained. Former Governor Brook left. Mayor Brook stayed.\n",
    ),
    (
        "role-differs-between-mentions",
        "[people.a]\nname = \"Vera Lund\"\naliases = [\"Lund\"]\n+++\n\nSen. Vera Lund came. Then Senator Lund left.\n",
    ),
    (
        "role-differs-between-mentions",
        "[people.a]\nname = \"Ada Brook\"\naliases = [\"Brook\"]\nrole = \"mayor of Holm\"\n+++\n\nMayor Brook came. With Brook, Governor Lund and Brook, the former governor, sailed. Brook, senators say, left.\n",
    ),
    (
        "role-differs-between-mentions",
        "[people.a]\nname = \"佐藤花子\"\n+++\n\n佐藤花子市長が来た。佐藤花子元知事は帰った。佐藤花子知事選候補も。\n",
    ),
    (
        "quote-not-in-source",
        "[people.a]\nname = \"Vera Lund\"\n[sources.s]\ntitle = \"T\"\nkind = \"transcript\"\nfile = \"t.txt\"\n+++\n\n“We sail at noon from the old quay,” said Vera Lund.\n\n+++\n[quotes.q1]\ntext = \"“We sail at noon from the old quay,”\"\nspeaker = \"a\"\n[claims.c1]\ntext = \"sail at noon\"\nevidence = [{ source = \"s\", locator = \"1\" }]\n",
    ),
    (
        "quote-not-in-source",
        "[people.a]\nname = \"Vera Lund\"\n[sources.s]\ntitle = \"Register\"\nkind = \"data\"\nfile = \"t.txt\"\n+++\n\n“There are forty boats in this harbour,” said Vera Lund.\n\n+++\n[quotes.q1]\ntext = \"“There are forty boats in this harbour,”\"\nspeaker = \"a\"\n[claims.c1]\ntext = \"forty boats\"\nevidence = [{ source = \"s\", locator = \"1\" }]\n",
    ),
    (
        "quote-mark-mismatch",
        "+++\n\n“We sail,” she said. „Ja“ »so« \"no\" ”så” “a” or \"b\"\n\n+++\n[quotes.q1]\ntext = \"“We sail,”\"\nspeaker = \"unknown\"\n[quotes.q2]\ntext = \"We sail\"\nspeaker = \"unknown\"\n[quotes.q3]\ntext = \"„Ja“\"\nspeaker = \"unknown\"\n[quotes.q4]\ntext = \"»so«\"\nspeaker = \"unknown\"\n[quotes.q5]\ntext = \"”så”\"\nspeaker = \"unknown\"\n[quotes.q6]\ntext = '“a” or \"b\"'\nspeaker = \"unknown\"\n",
    ),
    (
        "quote-mark-mismatch",
        "+++\n\n“We sail today, and tomorrow,” she said.\n\n+++\n[quotes.q1]\ntext = \"“We sail today\"\nspeaker = \"unknown\"\n",
    ),
    (
        "title-in-quotation-marks",
        "+++\n\n“Brook Must Go Now,” they cried. “Build the Bridge!” “We sail with Ada Brook”\n\n+++\n[quotes.q1]\ntext = \"“Brook Must Go Now,”\"\nspeaker = \"unknown\"\ncue = \"cried\"\n[quotes.q2]\ntext = \"“Build the Bridge!”\"\nspeaker = \"unknown\"\n[quotes.q3]\ntext = \"“We sail with Ada Brook”\"\nspeaker = \"unknown\"\n",
    ),
    (
        "title-in-quotation-marks",
        "language = \"de\"\n+++\n\nSie sangen „Die Brücke Der Glocken“.\n\n+++\n[quotes.q1]\ntext = \"„Die Brücke Der Glocken“\"\nspeaker = \"unknown\"\n",
    ),
    (
        "title-in-quotation-marks",
        "language = \"fr\"\n+++\n\nElle parle de son livre « avec joie », dit-il. Le film « Oui, partons. » Un mot « Le pont ».\n\n+++\n[quotes.q1]\ntext = \"« avec joie »\"\nspeaker = \"unknown\"\n[quotes.q2]\ntext = \"« Oui, partons. »\"\nspeaker = \"unknown\"\n[quotes.q3]\ntext = \"« Le pont »\"\nspeaker = \"unknown\"\n",
    ),
    (
        "one-word-quote",
        "+++\n\n“Yes,” she said. The “very safe” bridge. 彼女は「橋は開いた」と言った。 They call it “klak”.\n\n+++\n[quotes.q1]\ntext = \"“Yes,”\"\nform = \"direct\"\nspeaker = \"unknown\"\n[quotes.q2]\ntext = \"“very safe”\"\nform = \"partial\"\nspeaker = \"unknown\"\n[quotes.q3]\ntext = \"「橋は開いた」\"\nform = \"partial\"\nspeaker = \"unknown\"\n[quotes.q4]\ntext = \"“klak”\"\nform = \"term\"\n",
    ),
    (
        "unmarked-quotation",
        "+++\n\n“We sail,” she said.\n\n+++\n[quotes.q1]\ntext = \"“We sail,”\"\nspeaker = \"unknown\"\n",
    ),
    (
        "claim-without-evidence",
        "+++\n\nForty boats.\n\n+++\n[claims.c1]\ntext = \"Forty boats\"\ncheckable = \"no\"\n",
    ),
    (
        "evidence-without-locator",
        "[sources.s]\ntitle = \"T\"\n+++\n\nForty boats.\n\n+++\n[claims.c1]\ntext = \"Forty boats\"\nevidence = [{ source = \"s\", locator = \"p. 2\" }]\n",
    ),
    (
        "relative-date",
        "+++\n\nIt opened on Tuesday.\n\n+++\n[claims.c1]\ntext = \"It opened\"\nsays = \"It opened on Tuesday, 6 January 2026.\"\n",
    ),
    (
        "relative-date",
        "+++\nformat = 1\ntitle = \"Bridge\"\n+++\n\nOn Good Friday the bridge shuts. She reads USA Today. It is wide today.\n",
    ),
    (
        "embed-truncated",
        "+++\n\nThe bridge is open.\n\n+++\n[embeds.e1]\ntext = \"The bridge is open.\"\n",
    ),
    (
        "boilerplate-in-body",
        "+++\n\nRead more books, she said.\n\nThe advertisement ran for a week.\n",
    ),
    (
        "duplicate-annotation",
        "[people.a]\nname = \"Vera Lund\"\n+++\n\n“We sail.” Forty boats.\n\n+++\n[quotes.a]\ntext = \"“We sail.”\"\nspeaker = \"unknown\"\n[quotes.b]\ntext = \"“We sail.”\"\nspeaker = \"a\"\n[claims.c1]\ntext = \"Forty boats\"\nsays = \"There are forty.\"\n[claims.c2]\ntext = \"Forty boats\"\nsays = \"They are boats.\"\n",
    ),
    (
        "name-listed-twice",
        "[people.a]\nname = \"Vera Lund\"\naliases = [\"Lund\", \"lund\", \"Vera\"]\n[people.b]\nname = \"Ida Lund\"\naliases = [\"Lund\"]\n+++\n\nThe bridge.\n",
    ),
    ("nothing-annotated", "+++\n\nForty boats.\n\n+++\n[claims.c1]\ntext = \"Forty boats\"\n"),
    ("unknown-rule", "allow = [\"relative-date\"]\n+++\n\nThe bridge is open.\n"),
    ("control-character", "+++\n\nThe\tbridge.\r\nIt.\n"),
    ("mixed-scripts", "[people.a]\nname = \"Ада Brook\"\n+++\n\nThe bridge.\n"),
    ("bidi-control", "+++\n\nהגשר פתוח.\n"),
];

/// The text of a source beside some stories.
const TRANSCRIPT: &str = "LUND: Good evening. We sail at noon from the old quay.\n\nCLERK: Noted for the minutes of today.\n";

#[test]
fn every_rule_reports_what_it_is_for() {
    for (rule, story, wanted) in REPORTED {
        let lines = found(rule, &story.replacen("BROOK", BROOK, 1), &[("t.txt", TRANSCRIPT)]);
        let begins = lines.len() == wanted.len()
            && lines.iter().zip(*wanted).all(|(line, wanted)| line.starts_with(wanted));
        assert!(begins, "{rule}: {lines:#?}, not {wanted:?}, in {story}");
    }
}

#[test]
fn what_looks_like_it_is_left_alone() {
    for (rule, story) in LEFT_ALONE {
        let lines = found(rule, &story.replacen("BROOK", BROOK, 1), &[("t.txt", TRANSCRIPT)]);
        assert!(lines.is_empty(), "{rule}: {lines:#?} in {story}");
    }
}

/// Returns which entries the mends of a story take out.
fn taken_out(entries: &str) -> Vec<String> {
    let head = "+++\nformat = 1\ntitle = \"Bridge\"\n+++\n\n“We sail.” Forty boats.\n\n+++\n";
    let doc = Document::of(native::read("a.story", format!("{head}{entries}")));
    let deleted = |edit: Edit| match edit {
        Edit::Delete(entry) => Some(entry.to_string()),
        _ => None,
    };
    let edits = check::mends(&doc, None).into_iter().flat_map(|(_, edits)| edits);
    edits.filter_map(deleted).collect()
}

#[test]
fn an_annotation_is_taken_out_only_if_that_is_certain() {
    let quote = |id: &str, more: &str| {
        format!("[quotes.{id}]\ntext = \"“We sail.”\"\nspeaker = \"unknown\"\n{more}\n")
    };
    let two = |first: &str, later: &str, more: &str| {
        taken_out(&format!("{}{}{more}", quote("a", first), quote("b", later)))
    };
    assert_eq!(two("", "", ""), ["quotes.b"]);
    for key in ["note = \"look\"", "form = \"partial\"", "basis = \"background\""] {
        assert_eq!(two(key, "", ""), [""; 0], "{key}");
        assert_eq!(two("", key, ""), [""; 0], "{key}");
        assert_eq!(two(key, key, ""), ["quotes.b"], "{key}");
    }
    let linked = "[claims.c]\ntext = \"Forty boats\"\nquotes = [\"b\"]\n";
    assert_eq!(two("", "", linked), [""; 0]);
    assert_eq!(two("", "", &linked.replace("\"b\"", "\"a\"")), ["quotes.b"]);
    let within = "[quotes.c]\ntext = \"sail\"\ninside = \"b\"\n";
    assert_eq!(two("", "", within), [""; 0]);
    assert_eq!(two("", "", &within.replace("\"b\"", "\"a\"")), ["quotes.b"]);
}

#[test]
fn every_rule_has_a_case_of_either_sort() {
    // decisions are tried in tests/review
    let rules: BTreeSet<&str> =
        RULES.iter().map(|row| row.id).filter(|id| *id != "orphan-decision").collect();
    let reported: BTreeSet<&str> = REPORTED.iter().map(|case| case.0).collect();
    let left_alone: BTreeSet<&str> = LEFT_ALONE.iter().map(|case| case.0).collect();
    assert_eq!((&reported, &left_alone), (&rules, &rules));
}

#[test]
fn a_story_that_allows_a_rule_says_how_often() {
    let whole = "+++\nformat = 1\ntitle = \"B\"\nallow = [\"unmarked-quotation\", \"claim-without-evidence\"]\n+++\n\n\
                 “We sail,” “you sail,” they said.\n\n+++\n[claims.c1]\ntext = \"they said\"\n";
    let doc = Document::of(native::read("a.story", whole.to_owned()));
    let found = check::findings(&doc, &Beside::default());
    assert_eq!((found.problems.len(), found.allowed), (0, 3), "{:?}", found.problems);
}

#[test]
fn a_pair_of_brat_has_no_place_for_a_date() {
    let pair = brat::Pair {
        txt: ("a.txt".into(), "It opened on Tuesday.\n".into()),
        ann: ("a.ann".into(), String::new()),
        config: None,
    };
    let problems = check::problems(&Document::of(brat::read(pair)));
    assert!(problems.iter().all(|problem| problem.rule != "relative-date"), "{problems:?}");
}

/// The stories of the program, and what the rules find in them; nothing comes without being meant.
#[test]
fn a_desk_can_lint_the_stories_of_the_program() {
    let mut counts = std::collections::BTreeMap::new();
    for entry in std::fs::read_dir("stories").expect("the stories") {
        let path = entry.expect("a file").path();
        if path.extension().is_some_and(|ending| ending == "story") {
            let story = sayso::story::load(&sayso::story::Disk, Path::new(&path)).expect("a story");
            for problem in check::problems(&Document::of(story)) {
                *counts.entry(problem.rule).or_insert(0) += 1;
            }
        }
    }
    let counts: Vec<String> = counts.iter().map(|(rule, n)| format!("{n} {rule}")).collect();
    assert_eq!(
        counts,
        [
            "1 alias-ambiguous",
            "5 claim-without-evidence",
            "1 embed-truncated",
            "2 evidence-without-locator",
            "1 unmarked-quotation"
        ]
    );
}
