//! The lines that each kind of edit changes.

use insta::assert_snapshot;
use sayso::mend::{
    By, ClaimChange, Edit, EmbedChange, EntryId, Mending, NewClaim, NewEmbed, NewEvidence,
    NewMention, NewPerson, NewQuote, NewSource, PersonChange, QuoteChange, Speaker, Table,
};
use sayso::story::{Basis, Checkable, ClaimKind, Form, PersonKind, Span, Stance};

use crate::support::{HARBOUR, Seen, nth, show};

fn quote(id: &str, set: QuoteChange) -> Vec<Edit> {
    vec![Edit::Quote { id: id.into(), set }]
}

fn claim(id: &str, set: ClaimChange) -> Vec<Edit> {
    vec![Edit::Claim { id: id.into(), set }]
}

fn person(id: &str, set: PersonChange) -> Vec<Edit> {
    vec![Edit::Person { id: id.into(), set }]
}

fn one(edits: Vec<Edit>) -> String {
    show(HARBOUR, |_| edits)
}

fn parts(of: (Table, &str), spans: impl Fn(&Mending) -> Vec<Span>) -> String {
    let of = EntryId::new(of.0, of.1);
    show(HARBOUR, |mending| vec![Edit::Parts { of, parts: spans(mending) }])
}

#[test]
fn a_speaker_is_one_several_unknown_or_nobody() {
    let mut seen = Seen::default();
    let speaker = |who: Speaker| one(quote("q1", QuoteChange::Speaker(who)));
    seen.add(speaker(Speaker::People(vec!["mills".into()])));
    seen.add(speaker(Speaker::People(vec!["mills".into(), "board".into()])));
    seen.add(speaker(Speaker::Unknown));
    seen.add(speaker(Speaker::Unsaid));
    seen.add(speaker(Speaker::People(vec!["brook".into()])));
    seen.add(speaker(Speaker::People(vec!["nobody".into()])));
    assert_snapshot!(seen.all());
}

#[test]
fn a_new_person_is_added_after_the_others() {
    let mut seen = Seen::default();
    let new =
        NewPerson { name: "Cy Lund".into(), role: Some("skipper".into()), ..NewPerson::default() };
    seen.add(one(vec![
        Edit::NewPerson(new),
        Edit::Quote {
            id: "q2".into(),
            set: QuoteChange::Speaker(Speaker::People(vec!["lund".into()])),
        },
    ]));
    assert_snapshot!(seen.all());
}

#[test]
fn boundaries_are_written_as_the_shortest_selector() {
    let mut seen = Seen::default();
    let q2 = (Table::Quotes, "q2");
    seen.add(parts(q2, |m| vec![nth(m, "it “a shame”", 1)]));
    seen.add(parts(q2, |m| vec![nth(m, "called it “a shame”", 1), nth(m, "He said", 1)]));
    seen.add(parts(q2, |m| {
        let (from, to) = (nth(m, "He said", 1), nth(m, "arrived", 1));
        vec![Span::new(from.start, to.end)]
    }));
    seen.add(parts(q2, |m| vec![nth(m, "“We cannot pay", 2)]));
    seen.add(parts((Table::Embeds, "e1"), |m| vec![nth(m, "the letter says", 1)]));
    seen.add(parts((Table::Quotes, "q1"), |m| vec![nth(m, "“We cannot pay for the fuel,”", 1)]));
    seen.add(parts((Table::Quotes, "q1"), |m| {
        vec![nth(m, "“We cannot pay for the fuel,” said", 1)]
    }));
    seen.add(parts(q2, |_| vec![Span::new(3, 3)]));
    assert_snapshot!(seen.all());
}

#[test]
fn the_keys_of_a_quote() {
    let mut seen = Seen::default();
    seen.add(one(quote("q2", QuoteChange::Form(Some(Form::Term)))));
    seen.add(one(quote("q1", QuoteChange::Form(None))));
    seen.add(one(quote("q1", QuoteChange::Medium(Some("Radio \"Holm\"".into())))));
    seen.add(one(quote("q1", QuoteChange::Addressee(vec!["mills".into()]))));
    seen.add(one(quote("q1", QuoteChange::When(Some("2026-11-02".into())))));
    seen.add(one(quote("q1", QuoteChange::Basis(Some(Basis::Background)))));
    seen.add(one(quote("q1", QuoteChange::Note(Some("heard twice".into())))));
    seen.add(one(quote("q2", QuoteChange::Inside(Some("q1".into())))));
    seen.add(one(quote("q2", QuoteChange::Inside(Some("q9".into())))));
    assert_snapshot!(seen.all());
}

#[test]
fn a_cue_and_a_mention_are_places() {
    let mut seen = Seen::default();
    seen.add(show(HARBOUR, |m| quote("q2", QuoteChange::Cue(vec![nth(m, "called", 1)]))));
    seen.add(show(HARBOUR, |m| quote("q1", QuoteChange::Cue(vec![nth(m, "said Ada", 1)]))));
    seen.add(show(HARBOUR, |m| quote("q1", QuoteChange::Cue(vec![nth(m, "said", 1)]))));
    seen.add(show(HARBOUR, |_| quote("q1", QuoteChange::Cue(Vec::new()))));
    seen.add(show(HARBOUR, |m| quote("q1", QuoteChange::Mention(vec![nth(m, "Brook", 1)]))));
    assert_snapshot!(seen.all());
}

#[test]
fn the_keys_of_a_claim() {
    let mut seen = Seen::default();
    seen.add(one(claim("c1", ClaimChange::Says(Some("It was promised.".into())))));
    seen.add(one(claim("c1", ClaimChange::By(By::Narrator))));
    seen.add(one(claim("c1", ClaimChange::By(By::Unsaid))));
    seen.add(one(claim("c1", ClaimChange::Kind(Some(ClaimKind::Quantity)))));
    seen.add(one(claim("c1", ClaimChange::Checkable(Some(Checkable::Partly)))));
    seen.add(one(claim("c1", ClaimChange::Question(Some("Where?".into())))));
    seen.add(one(claim("c1", ClaimChange::About(vec!["board".into()]))));
    seen.add(one(claim("c1", ClaimChange::Note(Some("x".into())))));
    assert_snapshot!(seen.all());
}

#[test]
fn the_evidence_of_a_claim() {
    let mut seen = Seen::default();
    let old = NewEvidence {
        source: "minutes".into(),
        locator: Some("p. 4".into()),
        ..NewEvidence::default()
    };
    let new = NewEvidence {
        source: "minutes".into(),
        stance: Some(Stance::Supports),
        excerpt: Some("12 months".into()),
        ..NewEvidence::default()
    };
    let evidence = |all: &[&NewEvidence]| {
        claim("c1", ClaimChange::Evidence(all.iter().map(|one| (*one).clone()).collect()))
    };
    seen.add(one(evidence(&[&old, &new])));
    seen.add(one(evidence(&[&new])));
    seen.add(one(evidence(&[])));
    let source =
        NewSource { title: "Tape".into(), file: Some("tape.txt".into()), ..NewSource::default() };
    let of_tape = NewEvidence { source: "s1".into(), ..NewEvidence::default() };
    let mut edits = vec![Edit::NewSource(source)];
    edits.extend(evidence(&[&old, &of_tape]));
    seen.add(one(edits));
    assert_snapshot!(seen.all());
}

#[test]
fn a_quote_and_a_claim_are_linked_and_unlinked() {
    let mut seen = Seen::default();
    let link = |quote: &str| vec![Edit::Link { claim: "c1".into(), quote: quote.into() }];
    seen.add(one(link("q2")));
    seen.add(one([link("q2"), link("q1")].concat()));
    let unlink = vec![Edit::Unlink { claim: "c1".into(), quote: "q2".into() }];
    seen.add(one([link("q2"), link("q1"), unlink.clone()].concat()));
    seen.add(one(unlink));
    // a claim whose quotes are those that it overlaps
    seen.add(show(HARBOUR, |m| {
        vec![
            Edit::Parts {
                of: EntryId::new(Table::Claims, "c1"),
                parts: vec![nth(m, "“a shame”", 1)],
            },
            Edit::Unlink { claim: "c1".into(), quote: "q2".into() },
        ]
    }));
    assert_snapshot!(seen.all());
}

#[test]
fn new_annotations_stand_in_text_order_among_their_kind() {
    let mut seen = Seen::default();
    let new = |words: &'static str| {
        move |m: &Mending| {
            vec![Edit::NewQuote(NewQuote {
                parts: vec![nth(m, words, 1)],
                speaker: Speaker::People(vec!["board".into()]),
                cue: vec![nth(m, "said", 1)],
                ..NewQuote::default()
            })]
        }
    };
    seen.add(show(HARBOUR, new("The ferry to Holm stops in November")));
    let between = show(HARBOUR, |m| {
        vec![Edit::NewQuote(NewQuote {
            parts: vec![nth(m, "called it", 1)],
            form: Some(Form::Indirect),
            suggested: Some(("test".into(), Some(0.5))),
            ..NewQuote::default()
        })]
    });
    seen.add(between);
    let last = show(HARBOUR, |m| {
        vec![Edit::NewQuote(NewQuote {
            parts: vec![nth(m, "“We tried.”", 1)],
            speaker: Speaker::Unknown,
            ..NewQuote::default()
        })]
    });
    seen.add(last);
    let claim = show(HARBOUR, |m| {
        vec![Edit::NewClaim(NewClaim {
            parts: vec![nth(m, "nobody on the island had been asked", 1)],
            says: Some("Nobody was asked.".into()),
            by: By::Person("mills".into()),
            kind: Some(ClaimKind::Event),
            id: None,
        })]
    });
    seen.add(claim);
    let embed = show(HARBOUR, |m| {
        vec![Edit::NewEmbed(NewEmbed {
            parts: vec![nth(m, "“We tried.”", 1)],
            medium: Some("letter".into()),
            author: Some("board".into()),
            id: None,
        })]
    });
    seen.add(embed);
    let mention = show(HARBOUR, |m| {
        vec![Edit::NewMention(NewMention {
            span: nth(m, "He", 1),
            person: "mills".into(),
            id: None,
        })]
    });
    seen.add(mention);
    assert_snapshot!(seen.all());
}

#[test]
fn the_keys_of_an_embed() {
    let mut seen = Seen::default();
    let embed = |set| one(vec![Edit::Embed { id: "e1".into(), set }]);
    seen.add(embed(EmbedChange::Author(Some("board".into()))));
    seen.add(embed(EmbedChange::Truncated(true)));
    seen.add(embed(EmbedChange::Medium(None)));
    assert_snapshot!(seen.all());
}

#[test]
fn the_keys_of_a_person() {
    let mut seen = Seen::default();
    seen.add(one(person("brook", PersonChange::Name("Ada M. Brook".into()))));
    seen.add(one(person("brook", PersonChange::Alias("the harbour master".into()))));
    seen.add(one(person("mills", PersonChange::Alias("He".into()))));
    seen.add(one(person("brook", PersonChange::Aliases(Vec::new()))));
    seen.add(one(person("mills", PersonChange::Kind(PersonKind::Office))));
    seen.add(one(person("board", PersonChange::Kind(PersonKind::Person))));
    seen.add(one(person("mills", PersonChange::Role(Some("fisherman".into())))));
    seen.add(one(person("mills", PersonChange::Name("  ".into()))));
    assert_snapshot!(seen.all());
}

#[test]
fn two_people_are_joined_and_one_is_split() {
    let mut seen = Seen::default();
    let join = |keep: &str, gone: &str| vec![Edit::Join { keep: keep.into(), gone: gone.into() }];
    seen.add(one(join("brook", "mills")));
    seen.add(one(join("mills", "board")));
    seen.add(one(join("mills", "mills")));
    let person = NewPerson { name: "Bo Mills".into(), ..NewPerson::default() };
    seen.add(one(vec![Edit::Split {
        from: "mills".into(),
        person: person.clone(),
        quotes: vec!["q2".into()],
    }]));
    seen.add(one(vec![Edit::Split { from: "brook".into(), person, quotes: vec!["q2".into()] }]));
    assert_snapshot!(seen.all());
}

#[test]
fn what_is_deleted_goes_with_its_comment_and_its_references() {
    let mut seen = Seen::default();
    let delete = |table, id: &str| one(vec![Edit::Delete(EntryId::new(table, id))]);
    seen.add(delete(Table::Quotes, "q1"));
    seen.add(delete(Table::Quotes, "q2"));
    seen.add(delete(Table::Embeds, "e1"));
    seen.add(delete(Table::Sources, "minutes"));
    seen.add(delete(Table::People, "board"));
    seen.add(delete(Table::People, "mills"));
    let both = [
        Edit::Link { claim: "c1".into(), quote: "q2".into() },
        Edit::Quote { id: "q1".into(), set: QuoteChange::Inside(Some("q2".into())) },
        Edit::Delete(EntryId::new(Table::Quotes, "q2")),
    ];
    seen.add(one(both.to_vec()));
    assert_snapshot!(seen.all());
}

#[test]
fn a_suggestion_is_accepted() {
    let mut seen = Seen::default();
    let accept = |id: &str| one(vec![Edit::Accept(EntryId::new(Table::Quotes, id))]);
    seen.add(accept("q2"));
    seen.add(accept("q1"));
    assert_snapshot!(seen.all());
}
