//! Files that are laid out in other ways: what is added looks like its neighbours.

use insta::assert_snapshot;
use sayso::mend::{
    ClaimChange, Edit, EntryId, NewEvidence, NewPerson, NewQuote, PersonChange, QuoteChange,
    Speaker, Table,
};

use crate::support::{Seen, nth, open, show};

const BODY: &str = "Ada Brook said “no”. Ben said “yes”, then “maybe”.\n";

fn file(front: &str, back: &str) -> String {
    format!("+++\ntitle = 'T'\n{front}+++\n\n{BODY}\n+++\n{back}")
}

fn speaker(id: &str, who: &str) -> Edit {
    let who = Speaker::People(vec![who.into()]);
    Edit::Quote { id: id.into(), set: QuoteChange::Speaker(who) }
}

fn new(words: &'static str) -> impl FnOnce(&sayso::mend::Mending) -> Vec<Edit> {
    move |m| {
        let speaker = Speaker::People(vec!["b".into()]);
        let parts = vec![nth(m, words, 1)];
        vec![Edit::NewQuote(NewQuote { parts, speaker, ..NewQuote::default() })]
    }
}

const PEOPLE: &str = "[people.a]\nname = 'Ada Brook'\n\n[people.b]\nname = 'Ben'\n";

#[test]
fn without_alignment_and_in_single_marks() {
    let mut seen = Seen::default();
    let text = file(
        PEOPLE,
        "[quotes.q1]\ntext = '“no”'\nspeaker = 'a'\n\n\n[quotes.q2]\ntext = '“maybe”'\n",
    );
    seen.add(show(&text, |_| vec![speaker("q2", "b")]));
    seen.add(show(&text, new("“yes”")));
    let medium = QuoteChange::Medium(Some("it's".into()));
    seen.add(show(&text, |_| vec![Edit::Quote { id: "q1".into(), set: medium }]));
    assert_snapshot!(seen.all());
}

#[test]
fn with_indents_and_without_blanks() {
    let mut seen = Seen::default();
    let text = file(PEOPLE, "  [quotes.q1]\n    text=\"“no”\"\n    speaker=\"a\"\n");
    seen.add(show(&text, |_| vec![speaker("q1", "b")]));
    seen.add(show(&text, new("“yes”")));
    assert_snapshot!(seen.all());
}

#[test]
fn tables_on_one_line() {
    let mut seen = Seen::default();
    let text = file(
        PEOPLE,
        "[quotes]\nq1 = { text = '“no”', speaker = 'a' }\nq2 = { text = '“maybe”' }\n",
    );
    seen.add(show(&text, |_| vec![speaker("q2", "b")]));
    seen.add(show(&text, new("“yes”")));
    let nobody = QuoteChange::Speaker(Speaker::Unsaid);
    seen.add(show(&text, |_| vec![Edit::Quote { id: "q1".into(), set: nobody }]));
    seen.add(show(&text, |_| vec![Edit::Delete(EntryId::new(Table::Quotes, "q1"))]));
    assert_snapshot!(seen.all());
}

#[test]
fn keys_with_dots() {
    let mut seen = Seen::default();
    let text = file(
        PEOPLE,
        "quotes.q1.text = '“no”'\nquotes.q1.speaker = 'a'\nquotes.q2.text = '“maybe”'\n",
    );
    seen.add(show(&text, |_| vec![speaker("q2", "b")]));
    seen.add(show(&text, new("“yes”")));
    seen.add(show(&text, |_| vec![Edit::Delete(EntryId::new(Table::Quotes, "q1"))]));
    assert_snapshot!(seen.all());
}

#[test]
fn lists_on_several_lines_keep_their_comments() {
    let mut seen = Seen::default();
    let people = "[people.a]\nname = 'Ada Brook'\naliases = [\n  'Brook', # short\n  'Ada',\n]\n\n[people.b]\nname = 'Ben'\n";
    let text = file(people, "[quotes.q1]\ntext = '“no”'\n");
    let alias = PersonChange::Alias("Ms. Brook".into());
    seen.add(show(&text, |_| vec![Edit::Person { id: "a".into(), set: alias }]));
    let fewer = PersonChange::Aliases(vec!["Ada".into()]);
    seen.add(show(&text, |_| vec![Edit::Person { id: "a".into(), set: fewer }]));
    let other = PersonChange::Aliases(vec!["A. Brook".into()]);
    seen.add(show(&text, |_| vec![Edit::Person { id: "a".into(), set: other }]));
    assert_snapshot!(seen.all());
}

#[test]
fn evidence_under_headers_of_its_own() {
    let mut seen = Seen::default();
    let text = file(
        &format!("{PEOPLE}\n[sources.s1]\ntitle = 'Tape'\n"),
        "[claims.c1]\ntext = 'Ben said'\n\n[[claims.c1.evidence]]\nsource = 's1'\n\n[[claims.c1.evidence]]\nsource = 's1'\nlocator = '2'\n\n[quotes.q1]\ntext = '“no”'\n",
    );
    let evidence =
        NewEvidence { source: "s1".into(), locator: Some("3".into()), ..NewEvidence::default() };
    let set = ClaimChange::Evidence(vec![evidence]);
    seen.add(show(&text, |_| vec![Edit::Claim { id: "c1".into(), set }]));
    let set = ClaimChange::Says(Some("He did.".into()));
    seen.add(show(&text, |_| vec![Edit::Claim { id: "c1".into(), set }]));
    seen.add(show(&text, |_| vec![Edit::Delete(EntryId::new(Table::Claims, "c1"))]));
    assert_snapshot!(seen.all());
}

#[test]
fn windows_line_ends_stay() {
    let mut seen = Seen::default();
    let text =
        file(PEOPLE, "[quotes.q1]\ntext    = '“no”'\nspeaker = 'a'\n\n+++\n").replace('\n', "\r\n");
    let mut mending = open(&text);
    let edits = [new("“yes”")(&mending), vec![speaker("q1", "b")]].concat();
    mending.apply(&edits).expect("it fits");
    assert_eq!(mending.text().matches('\n').count(), mending.text().matches("\r\n").count());
    seen.add(show(&text, new("“yes”")));
    assert_snapshot!(seen.all());
}

#[test]
fn a_file_without_back_matter_gets_it() {
    for (text, end) in [
        (
            format!("+++\ntitle = 'T'\n{PEOPLE}+++\n\n{BODY}"),
            "“maybe”.\n\n+++\n\n[quotes.q1]\ntext    = '“yes”'\nspeaker = 'b'\n",
        ),
        (
            format!("+++\ntitle = 'T'\n{PEOPLE}+++\n\n{}", BODY.trim_end()),
            "“maybe”.\n\n+++\n\n[quotes.q1]\ntext    = '“yes”'\nspeaker = 'b'\n",
        ),
        (
            format!("++++\ntitle = 'T'\n{PEOPLE}++++\n\n{BODY}+++\n"),
            "“maybe”.\n+++\n\n++++\n\n[quotes.q1]\ntext    = '“yes”'\nspeaker = 'b'\n",
        ),
        (
            format!("+++\ntitle = 'T'\n{PEOPLE}+++\n\n{BODY}\n+++\n+++\n"),
            "“maybe”.\n\n+++\n\n[quotes.q1]\ntext    = '“yes”'\nspeaker = 'b'\n+++\n",
        ),
        (
            format!("+++\ntitle = 'T'\n{PEOPLE}+++\n\n{BODY}\n+++\n# marks\n"),
            "“maybe”.\n\n+++\n# marks\n\n[quotes.q1]\ntext    = '“yes”'\nspeaker = 'b'\n",
        ),
    ] {
        let mut mending = open(&text);
        let edits = new("“yes”")(&mending);
        mending.apply(&edits).expect("it fits");
        assert!(mending.text().ends_with(end), "{}", mending.text());
        mending.undo().expect("a step");
        assert_eq!(mending.text(), text);
    }
}

#[test]
fn a_file_without_people_gets_the_first() {
    let mut seen = Seen::default();
    let person = || Edit::NewPerson(NewPerson { name: "Ada Brook".into(), ..NewPerson::default() });
    let text = file("", "[quotes.q1]\ntext = '“no”'\n");
    seen.add(show(&text, |_| vec![person(), speaker("q1", "brook")]));
    let text = file("\n[sources.s1]\ntitle = 'Tape'\n", "");
    seen.add(show(&text, |_| vec![person()]));
    assert_snapshot!(seen.all());
}

#[test]
fn a_file_with_errors_elsewhere_is_mended_too() {
    let mut seen = Seen::default();
    let text = file(
        PEOPLE,
        "[quotes.q1]\ntext = '“no”'\nspeaker = 'nobody'\nmood = 'x'\n\n[quotes.q2]\ntext = 'gone'\n\n[quotes.q3]\ntext = '“yes\n\n[quotes.q4]\ntext = '“maybe”'\n",
    );
    seen.add(show(&text, |_| vec![speaker("q4", "b")]));
    seen.add(show(&text, |_| vec![speaker("q1", "a")]));
    assert_snapshot!(seen.all());
}

#[test]
fn tables_that_are_in_no_order_get_new_ones_at_their_end() {
    let mut seen = Seen::default();
    let text =
        file(PEOPLE, "[quotes.q2]\ntext = '“maybe”'\n\n[quotes.q1]\ntext = '“no”'\n\n# end\n");
    seen.add(show(&text, new("“yes”")));
    assert_snapshot!(seen.all());
}
