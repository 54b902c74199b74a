//! Random edits, undone to the end, give back the file byte for byte.

use proptest::prelude::*;
use sayso::mend::{
    By, ClaimChange, Edit, EntryId, Mending, NewClaim, NewMention, NewPerson, NewQuote,
    PersonChange, QuoteChange, Speaker, Table,
};
use sayso::story::text::{ceil_border, floor_border};
use sayso::story::{Form, PersonKind, Span};

use crate::support::{HARBOUR, open};

/// Numbers that an edit is made of: which kind, which entry, which words.
type Dice = (u8, usize, u32, u32);

fn script() -> impl Strategy<Value = Vec<Dice>> {
    proptest::collection::vec((0u8..22, 0usize..40, 0u32..3_000, 1u32..200), 1..14)
}

fn pick<'a>(ids: impl Iterator<Item = &'a str>, at: usize) -> Box<str> {
    let ids: Vec<&str> = ids.collect();
    ids.get(at % ids.len().max(1)).copied().unwrap_or("none").into()
}

fn edit(mending: &Mending, (kind, at, from, length): Dice) -> Edit {
    let story = mending.story();
    let body = story.body();
    let start = floor_border(body, from as usize % body.len());
    let end = ceil_border(body, start + length as usize);
    let span = Span::of(start..end);
    let (quote, claim) = (
        pick(story.quotes.iter().map(|q| &*q.id), at),
        pick(story.claims.iter().map(|c| &*c.id), at),
    );
    let person = pick(story.people.iter().map(|p| &*p.id), at);
    let other = pick(story.people.iter().map(|p| &*p.id), at / 3 + 1);
    let words: Box<str> = body[span.range()].into();
    let quote_edit = |set| Edit::Quote { id: quote.clone(), set };
    let claim_edit = |set| Edit::Claim { id: claim.clone(), set };
    let person_edit = |set| Edit::Person { id: person.clone(), set };
    let who = Speaker::People(vec![person.clone()]);
    match kind {
        0 => Edit::NewQuote(NewQuote { parts: vec![span], speaker: who, ..NewQuote::default() }),
        1 => Edit::NewClaim(NewClaim {
            parts: vec![span],
            says: Some(words),
            by: By::Person(person),
            ..NewClaim::default()
        }),
        2 => Edit::NewMention(NewMention { span, person, id: None }),
        3 => Edit::NewPerson(NewPerson { name: words, ..NewPerson::default() }),
        4 => Edit::Parts { of: EntryId::new(Table::Quotes, quote), parts: vec![span] },
        5 => Edit::Parts { of: EntryId::new(Table::Claims, claim), parts: vec![span] },
        6 => quote_edit(QuoteChange::Speaker(who)),
        7 => quote_edit(QuoteChange::Speaker(Speaker::Unknown)),
        8 => quote_edit(QuoteChange::Cue(vec![span])),
        9 => quote_edit(QuoteChange::Note(Some(words))),
        10 => quote_edit(QuoteChange::Form(Some(Form::Indirect))),
        11 => claim_edit(ClaimChange::Says(Some(words))),
        12 => claim_edit(ClaimChange::Note(None)),
        13 => person_edit(PersonChange::Alias(words)),
        14 => person_edit(PersonChange::Kind(PersonKind::Group)),
        15 => Edit::Link { claim, quote },
        16 => Edit::Unlink { claim, quote },
        17 => Edit::Join { keep: person, gone: other },
        18 => {
            let new = NewPerson { name: words, ..NewPerson::default() };
            Edit::Split { from: person, person: new, quotes: vec![quote] }
        }
        19 => Edit::Delete(EntryId::new(Table::Quotes, quote)),
        20 => Edit::Delete(EntryId::new(Table::Claims, claim)),
        _ => Edit::Accept(EntryId::new(Table::Quotes, quote)),
    }
}

fn there_and_back(mut mending: Mending, script: &[Dice]) -> Result<usize, TestCaseError> {
    let mut texts = vec![mending.text().to_owned()];
    for dice in script {
        let edit = edit(&mending, *dice);
        if mending.apply(&[edit]).is_ok() {
            texts.push(mending.text().to_owned());
        }
    }
    let made = texts.len() - 1;
    while let Some(text) = texts.pop() {
        prop_assert_eq!(mending.text(), &text);
        prop_assert_eq!(mending.undo().is_some(), !texts.is_empty());
    }
    Ok(made)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn edits_undone_to_the_end_give_the_file(script in script()) {
        there_and_back(open(HARBOUR), &script)?;
        there_and_back(open(&HARBOUR.replace('\n', "\r\n")), &script)?;
    }

    #[test]
    fn edits_of_a_bundled_story_undone_to_the_end_give_the_file(script in script()) {
        there_and_back(open(include_str!("../../stories/many-scripts.story")), &script)?;
    }

    #[test]
    fn edits_of_a_brat_pair_undone_to_the_end_give_the_file(script in script()) {
        there_and_back(crate::brat::open_pair(), &script)?;
    }
}

#[test]
fn a_script_makes_edits_at_all() {
    let script: Vec<Dice> = (0..22).map(|kind| (kind, 1, 80, 20)).collect();
    let made = there_and_back(open(HARBOUR), &script).expect("there and back");
    assert!(made >= 12, "only {made} of 22 kinds were made");
}
