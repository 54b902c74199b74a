//! Lists as they come back, and what is read from them.

use super::*;

const LIST: &str = "Queries on “A story”\n\nType below.\n\n[query 1: aaaaaaaaaaaa]\nParagraph 2, q1, A. Name:\n\
    “The words – all of them”\nkm asks: Did she say “so”?\nAnswer:\n\n\n[query 2: bbbbbbbbbbbb]\n\
    Paragraph 3, c1:\n“More”\nkm asks: How many?\nAnswer:\n\n\n[end of queries]\n";

/// Returns what is read from a list that came back.
fn check(list: &str) -> String {
    let (answers, rejected) = read(list, LIST);
    let mut told: Vec<String> = answers
        .iter()
        .map(|a| format!("{} {}:{} {:?}", &a.code[..1], a.line, a.column, a.text))
        .collect();
    told.extend(rejected.iter().map(|m| format!("{}:{} {}", m.line, m.column, m.what)));
    told.join("\n")
}

#[test]
fn an_untouched_list_has_no_answers_and_nothing_wrong() {
    assert_eq!(check(LIST), "");
    assert_eq!(check(&LIST.replace('\n', "\r\n")), "");
    assert_eq!(check(&format!("\u{feff}{}", LIST.replace('\n', "\r"))), "");
    let quoted: Vec<String> = LIST.lines().map(|line| format!("> > {line}")).collect();
    assert_eq!(check(&quoted.join("\n")), "");
}

#[test]
fn answers_are_taken_however_they_were_typed() {
    let typed = LIST.replacen("Answer:\n\n", "Answer:\nYes, she did.\n\nTwice.\n", 1).replacen(
        "How many?\nAnswer:",
        "How many?\nanswer : forty",
        1,
    );
    let wanted = "a 10:1 \"Yes, she did.\\n\\nTwice.\"\nb 18:10 \"forty\"";
    assert_eq!(check(&typed), wanted);
    assert_eq!(check(&typed.replace('\n', "\r\n")), wanted);
    let straight = typed.replace(['“', '”'], "\"").replace('–', "-");
    assert_eq!(check(&straight), wanted);
    let mail: Vec<String> = LIST.lines().map(|line| format!("> {line}")).collect();
    let mail = mail.join("\n").replacen("> Answer:\n", "> Answer:\nYes.\n", 1);
    assert_eq!(check(&mail), "a 10:1 \"Yes.\"");
    let broken = LIST.replace("Did she say", "Did\nshe say").replacen("Answer:", "Answer: no", 1);
    assert_eq!(check(&broken), "a 10:9 \"no\"");
}

#[test]
fn text_in_the_wrong_place_is_reported() {
    let above = LIST.replacen("Answer:", "No.\nAnswer:", 1);
    assert_eq!(
        check(&above),
        "9:1 the question was changed, or something was typed above “Answer:”: No."
    );
    let around = format!("Hi Kim,\n{LIST}-- \nSam\n");
    assert_eq!(
        check(&around),
        "1:1 text outside an answer: Hi Kim,\n21:1 text outside an answer: -- "
    );
    let lost =
        LIST.replace("[query 1: aaaaaaaaaaaa]", "[query 1]").replacen("Answer:", "Answer: x", 1);
    assert_eq!(
        check(&lost),
        "5:1 the line of a query was changed: [query 1]\n9:9 an answer without its query: x"
    );
    let twice =
        LIST.replacen("Answer:", "Answer: x", 1) + &LIST.replacen("Answer:", "Answer: y", 1);
    assert_eq!(check(&twice), "a 9:9 \"x\"\n28:9 a second answer to the query on line 9");
}

#[test]
fn whatever_is_typed_is_read_or_reported() {
    for at in 0..LIST.lines().count() {
        let mut lines: Vec<&str> = LIST.lines().collect();
        lines.insert(at, "zebra");
        assert!(
            check(&lines.join("\n")).contains("zebra")
                || check(&lines.join("\n")).contains("above"),
            "{at}"
        );
    }
}
