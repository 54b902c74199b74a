//! Every annotation of a story taken out and made again is about the same words.

use sayso::export::Outcome;
use sayso::export::data::story::file;
use sayso::mend::{Edit, EntryId, Mending, NewQuote, Speaker, Table};
use sayso::story::{Claim, Disk, Quote, load};

use crate::support::open;

/// Takes every n-th quote out and makes it again with its parts, speaker, form, cue and mention;
/// returns how many came back, and how many were refused.
fn again(mut mending: Mending, every: usize) -> (usize, usize) {
    let story = mending.story().clone();
    let (mut back, mut refused) = (0, 0);
    for quote in story.quotes.iter().step_by(every) {
        let people = quote.speakers.iter().map(|p| story.person(*p).id.clone()).collect();
        let speaker = match (quote.unknown, quote.speakers.is_empty()) {
            (true, true) => Speaker::Unknown,
            (_, true) => Speaker::Unsaid,
            _ => Speaker::People(people),
        };
        let new = NewQuote {
            id: Some(quote.id.clone()),
            parts: quote.parts.to_vec(),
            speaker,
            form: Some(quote.form),
            cue: quote.cue.to_vec(),
            mention: quote.mention.to_vec(),
            suggested: None,
        };
        if mending.apply(&[Edit::Delete(EntryId::new(Table::Quotes, quote.id.clone()))]).is_err() {
            refused += 1;
            continue;
        }
        mending
            .apply(&[Edit::NewQuote(new)])
            .unwrap_or_else(|why| panic!("{}: {}", quote.id, why.what));
        let found = mending.story().quotes.iter().find(|q| q.id == quote.id).expect("it is there");
        let parts =
            |q: &Quote| (q.parts.clone(), q.cue.clone(), q.mention.clone(), q.form, q.unknown);
        assert_eq!(parts(found), parts(quote), "{}", quote.id);
        back += 1;
    }
    (back, refused)
}

#[test]
fn quotes_of_the_bundled_stories_come_back() {
    for name in ["council-lanes", "many-scripts", "paris-guarantees", "tour"] {
        let text = std::fs::read_to_string(format!("stories/{name}.story")).expect("a story");
        let (back, refused) = again(open(&text), 1);
        assert_eq!(refused, 0, "{name}");
        assert!(back > 2, "{name}");
    }
}

#[test]
fn boundaries_of_claims_and_embeds_move_away_and_back() {
    let text = std::fs::read_to_string("stories/paris-guarantees.story").expect("a story");
    let mut mending = open(&text);
    let story = mending.story().clone();
    let elsewhere = story.quotes[0].parts.to_vec();
    let claims = story
        .claims
        .iter()
        .map(|c: &Claim| (EntryId::new(Table::Claims, c.id.clone()), c.parts.to_vec()));
    let embeds =
        story.embeds.iter().map(|e| (EntryId::new(Table::Embeds, e.id.clone()), e.parts.to_vec()));
    for (of, parts) in claims.chain(embeds) {
        for parts in [elsewhere.clone(), parts] {
            mending
                .apply(&[Edit::Parts { of: of.clone(), parts }])
                .unwrap_or_else(|why| panic!("{of}: {}", why.what));
        }
    }
    for (a, b) in story.claims.iter().zip(mending.story().claims.iter()) {
        assert_eq!(a.parts, b.parts);
    }
    assert_eq!(story.embeds[0].parts, mending.story().embeds[0].parts);
}

/// The pairs in `polnear` below the folder that `SAYSO_CORPUS` names, as `.story` files; passes
/// without it.
#[test]
fn quotes_of_real_articles_come_back() {
    let paths = crate::corpus::pairs();
    if paths.is_empty() {
        return;
    }
    let (mut back, mut refused) = (0, 0);
    for path in paths.iter().take(200) {
        let story = load(&Disk, path).expect("a pair");
        let (b, r) = again(open(&file(&story, &mut Outcome::default())), 3);
        (back, refused) = (back + b, refused + r);
    }
    assert!(back > 1_000 && refused == 0, "{back} came back, {refused} were refused");
}
