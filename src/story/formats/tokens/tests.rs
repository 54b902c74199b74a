//! Files of `CoreNLP`, `SpkAtt` and Quotebank. The samples are made up.

use crate::story::formats::web_annotation::tests::shown;

/// The JSON of a word with its place, as `CoreNLP` writes it.
fn word(index: usize, word: &str, start: usize, after: &str) -> String {
    let end = start + word.encode_utf16().count();
    format!(
        "{{\"index\": {index}, \"word\": \"{word}\", \"originalText\": \"{word}\", \"characterOffsetBegin\": \
         {start}, \"characterOffsetEnd\": {end}, \"before\": \"\", \"after\": \"{after}\"}}"
    )
}

fn corenlp() -> String {
    let words = [
        word(1, "😀", 0, " "),
        word(2, "“", 3, ""),
        word(3, "Nein", 4, ""),
        word(4, "”", 8, ", "),
        word(5, "sagte", 11, " "),
        word(6, "Öz", 17, ""),
        word(7, ".", 19, "\\n"),
    ];
    let second = [word(1, "Ada", 21, " "), word(2, "Öz", 25, " "), word(3, "ging", 28, "")];
    format!(
        "{{\"docId\": \"d\", \"sentences\": [{{\"index\": 0, \"tokens\": [{}]}}, {{\"index\": 1, \"tokens\": [{}]}}], \
         \"corefs\": {{\"1\": [{{\"type\": \"PROPER\", \"sentNum\": 1, \"startIndex\": 6, \"endIndex\": 7}}, {{\"type\": \
         \"PROPER\", \"sentNum\": 2, \"startIndex\": 1, \"endIndex\": 3}}]}}, \"quotes\": [{{\"id\": 0, \"text\": \
         \"“Nein”\", \"beginIndex\": 3, \"endIndex\": 9, \"mention\": \"Öz\", \"mentionBegin\": 5, \"mentionEnd\": 5, \
         \"speaker\": \"Unknown\"}}]}}",
        words.join(", "),
        second.join(", ")
    )
}

#[test]
fn quotes_of_corenlp_are_suggestions_in_its_own_text() {
    let expected = "q1 direct [“Nein”] Ada Öz (Öz/) by corenlp\n";
    assert_eq!(shown(&[("c.json", &corenlp())], "c.json"), expected);
    let other = "😀 “Nein” , sagte Öz.\nAda Öz ging";
    let found = shown(&[("c.json", &corenlp()), ("c.txt", &other.replace(" ,", ","))], "c.json");
    assert_eq!(found, expected);
    let moved = shown(
        &[("c.json", &corenlp()), ("c.txt", "Ganz anderer Text, auch von Öz, steht hier.")],
        "c.json",
    );
    assert!(moved.contains("- text-differs"), "{moved}");
}

#[test]
fn a_speech_event_has_its_roles_by_words() {
    let annotation = r#"{"Source": ["1:0", "1:1"], "Cue": ["1:2"], "Message": ["2:0", "2:1"], "Addr": [], "PTC": []}"#;
    let lists = format!(
        "{{\"Sentences\": [{{\"SentenceId\": 1, \"Tokens\": [\"Ада\", \"Брук\", \"сказала\", \":\"]}}, \
         {{\"SentenceId\": 2, \"Tokens\": [\"Мы\", \"опоздали\", \".\"]}}], \"Annotations\": [{annotation}]}}"
    );
    let keyed = format!(
        "{{\"1\": {{\"Tokens\": [\"Ада\", \"Брук\", \"сказала\", \":\"], \"Annotations\": [{annotation}]}}, \"2\": \
         {{\"Tokens\": [\"Мы\", \"опоздали\", \".\"], \"Annotations\": []}}}}"
    );
    for file in [&lists, &keyed] {
        let found = shown(&[("s.json", file)], "s.json");
        let expected = "e1 indirect [Мы опоздали] Ада Брук (Ада Брук/сказала)\n- text-rebuilt";
        assert!(found.starts_with(expected), "{found}");
    }
    let dangling = lists.replace("\"2:1\"", "\"9:1\"");
    assert!(shown(&[("s.json", &dangling)], "s.json").contains("- dangling-id"));
}

#[test]
fn quotations_of_quotebank_are_found_in_the_article_or_stand_in_their_context() {
    let file = r#"{"articleID": "a-1", "title": "Ferry", "url": "https://example.org/ferry", "names": [{"name":
        "Ada Brook", "ids": ["Q7"]}], "quotations": [{"quoteID": "x-2", "quotation": "we lost a bolt",
        "quotationOffset": 9, "leftContext": "she said", "rightContext": ", twice",
        "localTopSpeaker": "None", "globalTopSpeaker": "Ada Brook"}]}"#;
    let file = file.replace('\n', " ");
    let alone = shown(&[("b.json", &file)], "b.json");
    let expected = "x-2 direct [we lost a bolt] Ada Brook (/) by quotebank\n";
    assert!(alone.starts_with(expected) && alone.contains("- text-rebuilt"), "{alone}");
    let beside =
        shown(&[("b.json", &file), ("ferry.txt", "“Oh,” and we lost a bolt, she said.")], "b.json");
    assert_eq!(beside, expected);
}
