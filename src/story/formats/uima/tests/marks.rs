//! What is read of feature structures.

use super::samples::{SYSTEM, TEXT, TSV, json, xmi};
use super::*;

const SPANS: [&str; 6] =
    ["10-27 Quote", "28-32 Said", "33-43 Said", "45-55 Said", "62-67 Claim", "62-67 Quote"];

#[test]
fn one_story_is_the_same_in_every_format() {
    let from_json = read_json(&json());
    assert_eq!(from_json.text, TEXT);
    let without_values = |read: &Read| -> Vec<String> {
        let label = |span: &String| span.split(' ').take(2).collect::<Vec<_>>().join(" ");
        read.spans.iter().map(label).collect()
    };
    assert_eq!(without_values(&from_json), SPANS);
    assert_eq!(from_json.links, ["Quote 10-27 cue=28-32 speaker=33-43 part=45-55"]);
    // with a type system and without
    for system in [None, Some(SYSTEM)] {
        let from_xmi = read_xmi(&xmi(), system);
        assert_eq!((from_xmi.text, from_xmi.links), (TEXT.to_owned(), from_json.links.clone()));
        assert_eq!(from_xmi.spans, from_json.spans);
    }
    let from_tsv = read_tsv(TSV);
    assert_eq!((&*from_tsv.text, &from_tsv.links), (TEXT, &from_json.links));
    assert_eq!(without_values(&from_tsv), SPANS);
    assert!(from_tsv.problems.is_empty() && from_tsv.dangling == 0, "{from_tsv:?}");
}

#[test]
fn what_is_built_in_is_counted_and_kept_where_something_refers_to_it() {
    let token = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";
    let file = |extra: &str| {
        format!(
            r#"{{"%TYPES": {{"my.Word": {{"%SUPER_TYPE": "{token}"}}}}, "%FEATURE_STRUCTURES": {{
             "1": {{"%TYPE": "uima.cas.Sofa", "sofaID": "_InitialView", "sofaString": "She sails."}},
             "2": {{"%TYPE": "{token}", "@sofa": 1, "begin": 0, "end": 3}},
             "3": {{"%TYPE": "my.Word", "@sofa": 1, "begin": 4, "end": 9}}
             {extra}}}}}"#
        )
    };
    let read = read_json(&file(""));
    assert_eq!((read.spans.len(), read.unread), (0, 2));
    let read = read_json(&file(
        r#", "4": {"%TYPE": "my.Quote", "@sofa": 1, "begin": 4, "end": 9},
           "5": {"%TYPE": "my.SaidBy", "@sofa": 1, "begin": 0, "end": 3, "@Governor": 4, "@Dependent": 2}"#,
    ));
    assert_eq!((read.spans.len(), read.unread), (2, 1));
    assert_eq!(read.links, ["SaidBy  from=4-9 to=0-3"]);
}

#[test]
fn references_go_through_arrays_and_lists_and_end() {
    let read = read_xmi(
        r#"<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
           xmlns:n="http:///uima/noNamespace.ecore">
           <cas:Sofa xmi:id="1" sofaID="_InitialView" sofaString="one two three"/>
           <n:Speaker xmi:id="2" sofa="1" begin="0" end="3"/>
           <n:Speaker xmi:id="3" sofa="1" begin="4" end="7"/>
           <cas:FSArray xmi:id="4" elements="2 3 0 99"/>
           <cas:NonEmptyFSList xmi:id="5" head="2" tail="6"/>
           <cas:NonEmptyFSList xmi:id="6" head="3" tail="5"/>
           <n:Quote xmi:id="7" sofa="1" begin="8" end="13" source="4"/>
           <n:Quote xmi:id="8" sofa="1" begin="8" end="13" source="5"/>
        </xmi:XMI>"#,
        None,
    );
    let wanted = ["Quote 8-13 source=0-3 source=4-7", "Quote 8-13 source=0-3 source=4-7"];
    assert_eq!(read.links, wanted);
    assert_eq!(read.dangling, 1);
}

#[test]
fn chains_are_followed_once() {
    let head = "#FORMAT=WebAnno TSV 3.2\n#T_CH=my.CorefLink|referenceType|referenceRelation\n\n\n";
    let rows = "#Text=Ada she her\n1-1\t0-3\tAda\tname[1]\tsame->1-1\t\n1-2\t4-7\tshe\t*[1]\t*->1-2\t\n\
                1-3\t8-11\ther\t*[1]\t*->1-3\t\n";
    assert_eq!(read_tsv(&format!("{head}{rows}")).chains, ["0-3 4-7 8-11"]);
    // in a circle, and without a head
    let file = |first: &str, next: &str| {
        format!(
            r#"{{"%FEATURE_STRUCTURES": [
             {{"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaID": "x", "sofaString": "Ada she"}},
             {{"%ID": 2, "%TYPE": "my.CorefLink", "@sofa": 1, "begin": 4, "end": 7{next}}},
             {{"%ID": 3, "%TYPE": "my.CorefLink", "@sofa": 1, "begin": 0, "end": 3, "@next": 2}}
             {first}]}}"#
        )
    };
    let head = r#", {"%ID": 4, "%TYPE": "my.CorefChain", "@first": 3}"#;
    assert_eq!(read_json(&file(head, r#", "@next": 3"#)).chains, ["0-3 4-7"]);
    assert_eq!(read_json(&file("", "")).chains, ["0-3 4-7"]);
}

#[test]
fn tsv_without_a_text_or_with_other_offsets_is_read() {
    let head = "#FORMAT=WebAnno TSV 3.1\n#T_SP=my.Quote|kind\n\n\n";
    let read = read_tsv(&format!("{head}1-1\t2-5\tAda\t_\n1-2\t6-11\tsails\tdirect[2]\n"));
    assert_eq!(
        (&*read.text, &*read.spans),
        ("  Ada sails", ["6-11 Quote direct".to_owned()].as_slice())
    );
    // characters are counted
    let read = read_tsv(&format!("{head}#Text=😀 Ada\n1-1\t0-1\t😀\t_\t\n1-2\t2-5\tAda\t*\t\n"));
    assert_eq!(read.spans, ["2-5 Quote"]);
    assert!(read.problems[0].starts_with("offset-unit: "), "{:?}", read.problems);
    // a gap of three, with an escape of Java before it
    let rows = "#Text=\\u8239.\n1-1\t0-2\t船.\t_\t\n\n#Text=No.\n2-1\t5-8\tNo.\t*\t\n";
    let read = read_tsv(&format!("{head}{rows}"));
    assert_eq!(read.text, "船.\n  No.");
    assert!(read.problems[0].starts_with("text-rebuilt: 1 gap "), "{:?}", read.problems);
    // lines that are none
    let read = read_tsv(&format!("{head}#Text=a\\q\nrow\n1-1\t0-1\ta\n1-2\t9-8\tb\t*\t\n"));
    assert_eq!(read.problems.len(), 4, "{:?}", read.problems);
}

#[test]
fn slots_with_several_targets_on_a_row_keep_their_order() {
    let file = "#FORMAT=WebAnno TSV 3.3\n#T_SP=my.Span|\n\
                #T_SP=my.Host|ROLE_my.Host:some_links_my.Link|my.Span|note\n\n\n#Text=a b c\n\
                1-1\t0-1\ta\t_\tx;y[1]|z[2]\t1-2;1-3[4]|1-2\tone[1]|two[2]\t\n\
                1-2\t2-3\tb\t*\t_\t_\t_\t\n1-3\t4-5\tc\t*[3]|*[4]\t_\t_\t_\t\n";
    let read = read_tsv(file);
    let mut links = read.links.clone();
    links.sort();
    assert_eq!(links, ["Host 0-1 x=2-3 y=4-5", "Host 0-1 z=2-3"], "{read:?}");
}
