//! What `[labels]` in a sayso.toml says: presets, forms, joins, links and what is only named.

use sayso::story::{Form, PersonKind, Stance};

use super::{problems, quotes, story};

const TXT: &str =
    "Ada Brook said “It sails,” and “it floats.” Carl Mills told the board so: it sank twice.";

#[test]
fn common_words_have_a_meaning_in_any_case() {
    let ann = "T1\tQUOTE 15 26\t“It sails,”\nT2\tPerson 0 9\tAda Brook\nT3\tVerb 10 14\tsaid\n\
               R1\tSpeaker Arg1:T1 Arg2:T2\nR2\tcue Arg1:T1 Arg2:T3\nT4\torg 60 69\tthe board\n";
    let read = story(TXT, ann, None);
    assert_eq!(quotes(&read), "T1 direct [\"Ada Brook\"] “It sails,” / said / Ada Brook");
    assert_eq!(problems(&read), "");
    let kinds: Vec<_> = read.people.iter().map(|p| (&*p.name, p.kind)).collect();
    assert_eq!(kinds[1], ("the board", PersonKind::Organization));
    // a table can say that they mean nothing
    let none = story(TXT, ann, Some("[labels]\npreset = \"none\"\n"));
    assert!(none.quotes.is_empty() && problems(&none).contains("nothing-mapped"));
    let other = story(TXT, ann, Some("[labels]\npreset = [\"comon\"]\n"));
    assert!(problems(&other).starts_with("sayso.toml:2:11 wrong-type: there is no preset `comon`"));
}

#[test]
fn further_pieces_are_one_quote() {
    let ann = "T1\tQuote 15 26\t“It sails,”\nT2\tQuote 31 43\t“it floats.”\nT3\tPerson 0 9\tAda Brook\n\
               R1\tcontinues Arg1:T1 Arg2:T2\nR2\tspeaker Arg1:T2 Arg2:T3\n";
    let read = story(TXT, ann, None);
    assert_eq!(quotes(&read), "T1 direct [\"Ada Brook\"] “It sails,”|“it floats.” /  / Ada Brook");
    assert_eq!(problems(&read), "");
    // in a ring they are still one
    let ring = story(TXT, &format!("{ann}R3\tcontinues Arg1:T2 Arg2:T1\n"), None);
    assert_eq!(quotes(&ring), quotes(&read));
}

#[test]
fn equal_numbers_hold_parts_together_and_features_choose() {
    let config = "[labels]\nquote = [\"Rede[Art=Zitat]\"]\nclaim = [\"Rede\"]\nspeaker = [\"Wer\"]\n\
                  [labels.form]\nindirect = [\"frei*\"]\n[labels.join]\nNr = [\"VonNr\"]\n";
    let ann = "T1\tRede 15 26\t“It sails,”\nT2\tRede 31 43\t“it floats.”\nT3\tWer 44 54\tCarl Mills\n\
               T4\tRede 74 87\tit sank twice\nA1\tArt T1 Zitat\nA2\tNr T1 7\nA3\tVonNr T3 7\nA4\tArt T2 Zitat\n\
               A5\tNr T2 7\nA6\tWeise T1 freier\n";
    let read = story(TXT, ann, Some(config));
    assert_eq!(
        quotes(&read),
        "T1 indirect [\"Carl Mills\"] “It sails,”|“it floats.” /  / Carl Mills"
    );
    assert_eq!((read.claims.len(), &*read.claims[0].id), (1, "T4"));
    assert_eq!(problems(&read), "");
    assert_eq!(read.quotes[0].form, Form::Indirect);
}

#[test]
fn addressees_evidence_and_quotes_inside_are_linked() {
    let config = "[labels]\nquote = [\"Q\"]\nclaim = [\"C\"]\naddressee = [\"to\"]\ninside = [\"in\"]\n\
                  source = [\"Doc\"]\nevidence = [\"shows\", \"refutes\"]\nnote = [\"Remark\"]\n\
                  [labels.stance]\nsupports = [\"shows\"]\n";
    let ann = "T1\tQ 10 43\tsaid “It sails,” and “it floats.”\nT2\tQ 15 26\t“It sails,”\n\
               T3\tOrg 60 69\tthe board\nR1\tto Arg1:T1 Arg2:T3\nR2\tin Arg1:T2 Arg2:T1\n\
               T4\tC 74 87\tit sank twice\nT5\tDoc 44 54\tCarl Mills\nR3\tshows Arg1:T4 Arg2:T5\n\
               A1\tRemark T4 twice\n";
    let read = story(TXT, ann, Some(config));
    let more = read.quotes[0].more.as_ref().expect("it has an addressee");
    assert_eq!(&*read.person(more.addressee[0]).name, "the board");
    let inner = read.quotes[1].more.as_ref().expect("it is inside");
    assert_eq!(inner.inside.map(sayso::story::QuoteIx::ix), Some(0));
    let claim = &read.claims[0];
    assert_eq!(claim.evidence[0].stance, Some(Stance::Supports));
    assert_eq!(&*read.sources[claim.evidence[0].source.ix()].title, "Carl Mills");
    assert_eq!(claim.note.as_deref(), Some("twice"));
}

#[test]
fn a_name_that_is_only_said_is_the_person_who_is_printed() {
    let config = "[labels]\nwho = [\"Name\"]\nquote = [\"Q\"]\nspeaker = [\"by\", \"P\"]\n";
    let ann = "T1\tQ 15 26\t“It sails,”\nT2\tP 0 3\tAda\nR1\tby Arg1:T1 Arg2:T2\nA1\tName T2 Brook\n\
               T3\tQ 31 43\t“it floats.”\nA2\tName T3 Mills\n";
    let read = story(TXT, ann, Some(config));
    let who = |at: usize| read.quotes[at].speakers.iter().map(|p| &*read.person(*p).name);
    assert_eq!(who(0).count(), 1);
    assert_eq!(who(1).collect::<Vec<_>>(), ["Mills"]);
    assert_eq!(problems(&read), "");
}

#[test]
fn nearness_links_only_where_it_is_asked_for() {
    let ann = "T1\tQuote 15 26\t“It sails,”\nT2\tSpeaker 0 9\tAda Brook\n";
    let alone = story(TXT, ann, None);
    assert!(quotes(&alone).starts_with("T1 direct []") && problems(&alone).contains("loose-span"));
    let config = "[labels]\nnearest = [\"speaker\"]\n";
    let near = story(TXT, ann, Some(config));
    assert_eq!(quotes(&near), "T1 direct [\"Ada Brook\"] “It sails,” /  / Ada Brook");
    let suggestion = near.quotes[0].suggestion.as_ref().expect("it is only suggested");
    assert_eq!((&*suggestion.by, suggestion.score), ("nearest", None));
    let apart = TXT.replace("said “", "said\n\n“");
    let far = story(&apart, &ann.replace("15 26", "16 27"), Some(config));
    assert_eq!(far.quotes.len(), 1);
    assert!(far.quotes[0].speakers.is_empty());
}

#[test]
fn the_unit_of_offsets_can_be_said() {
    let txt = "👩‍👩‍👧 Ada said “no”.";
    let ann = "T1\tQuote 11 15\t\n";
    let config = |unit: &str| format!("[labels.offsets]\nunit = \"{unit}\"\n");
    let words = |config: Option<&str>| {
        let read = story(txt, ann, config);
        read.quotes[0]
            .parts
            .iter()
            .map(|span| read.text.slice(*span).to_owned())
            .collect::<String>()
    };
    assert_eq!(words(Some(&config("graphemes"))), "“no”");
    assert_eq!(words(Some(&config("utf16"))), "a sa");
    assert_eq!(words(None), "aid ");
    let wrong = story(txt, ann, Some(&config("words")));
    assert!(problems(&wrong).contains("wrong-type: this is no unit of offsets"));
}

#[test]
fn every_mistake_in_the_table_is_said_with_a_hint() {
    let config = "[labels]\nqoute = [\"Q\"]\nnearest = [\"claim\"]\nform = 5\n[labels.offsets]\nunits = \"chars\"\n\
                  [labels.stance]\nproves = [\"x\"]\n[labels.join]\nNr = 3\n";
    let found = problems(&story(TXT, "", Some(config)));
    for part in [
        "unknown-key: the [labels] table has no key `qoute`",
        "`claim` cannot be linked by nearness",
        "`form` is not a table",
        "the [labels.offsets] table has no key `units`",
        "the [labels.stance] table has no key `proves`",
        "this is not a list of labels",
    ] {
        assert!(found.contains(part), "{part} is missing in:\n{found}");
    }
}

#[test]
fn a_link_that_says_nothing_means_what_its_span_is() {
    let ann = "T1\tDirect 15 26\t“It sails,”\nT2\tSpeaker 0 9\tAda Brook\nT3\tMood 10 14\tsaid\n\
               R1\trelation Arg1:T1 Arg2:T2\nR2\trelation Arg1:T1 Arg2:T3\n";
    let read = story(TXT, ann, None);
    assert_eq!(quotes(&read), "T1 direct [\"Ada Brook\"] “It sails,” /  / Ada Brook");
    // what the span is, is not known of the second
    assert!(problems(&read).contains("the label `relation` is not used (1 in this file)"));
}
