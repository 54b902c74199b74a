//! Decisions on every item of a story, and the story changed.

use std::fmt::Write as _;
use std::path::Path;

use super::*;
use crate::review::event::{CountingStamps, Draft, EventKind, EventOrigin, stamped};
use crate::story::formats::native;
use crate::story::{Stage, bundled};

fn read(text: &str) -> (Story, Items) {
    let mut story = None;
    native::parse("a.story", text.to_owned(), None::<(_, &Path)>, &mut |stage| {
        if let Stage::Whole(whole) = stage {
            story = Some(whole);
        }
        true
    });
    let story = story.expect("it is read whole");
    let items = Items::of(&story);
    (story, items)
}

/// Decides every question of every item of a story.
fn decided(text: &str, who: &str, stamps: &mut CountingStamps) -> Record {
    let (story, items) = read(text);
    let mut drafts = Vec::new();
    for item in items.all() {
        for axis in item.asked(Some(Value::Verbatim)) {
            let value = axis.values().next().expect("an axis has values").value;
            drafts.push(Draft {
                item: Some(item.id.clone()),
                seen: Some(items.seen(&story, item.item)),
                what: EventKind::Decide { value, evidence: Vec::new(), note: None },
                via: EventOrigin::Key,
            });
        }
    }
    Record::of(vec![stamped(drafts, who, stamps)])
}

/// Lists every decision that is not kept or moved, and counts the others; `before` is the text that
/// was decided on.
fn check(before: &str, after: &str) -> String {
    let record = decided(before, "km", &mut CountingStamps::default());
    let (story, items) = read(after);
    let mut lines = String::new();
    let followed = follow(&story, &items, &record);
    for rebound in followed.iter().flat_map(|(_, rebound)| rebound) {
        let _ = writeln!(lines, "{} → {}", rebound.from, rebound.to);
    }
    let record = followed.map_or(record, |(record, _)| record);
    let fits = StoryFreshness::of(&story, &items, &record);
    let (mut kept, mut moved) = (0, 0);
    for item in items.all() {
        let Some(details) = fits.details(&item.id, "km") else {
            let _ = writeln!(lines, "{} open", item.id);
            continue;
        };
        match details.freshness {
            Freshness::Kept => kept += 1,
            Freshness::Moved => moved += 1,
            Freshness::Stale | Freshness::Gone => {
                let _ = writeln!(lines, "{} {}", item.id, shown(details));
            }
        }
        let mut renewed = fits.clone();
        renewed.renew(&story, &items, &record, &item.id);
        assert_eq!(renewed, fits, "{}", item.id);
    }
    for orphan in fits.orphans() {
        let place: Vec<&str> = orphan.place.iter().map(|span| story.text.slice(*span)).collect();
        let values: Vec<&str> = orphan.values.iter().map(|value| value.word()).collect();
        let (item, seen) = (&orphan.item, orphan.seen.join("|"));
        let _ = writeln!(lines, "orphan {item}: {seen}: {} {place:?}", values.join(" "));
    }
    let _ = write!(lines, "{kept} kept, {moved} moved");
    lines
}

fn shown(details: &DecisionFreshness) -> String {
    let mut words = format!("{:?}", details.freshness).to_lowercase();
    for version in &details.versions {
        words.push(' ');
        for piece in &version.diff {
            let (old, new) = (&version.old[piece.old.range()], &version.new[piece.new.range()]);
            let _ = match piece.change {
                crate::review::Change::Same | crate::review::Change::Passed => {
                    write!(words, "{old}")
                }
                crate::review::Change::Removed => write!(words, "[-{old}-]"),
                crate::review::Change::Added => write!(words, "{{+{new}+}}"),
            };
        }
    }
    words
}

fn council() -> &'static str {
    let file = bundled::FILES.iter().find(|(name, _)| *name == "council-lanes.story");
    file.expect("it is bundled").1
}

fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from}");
    text.replace(from, to)
}

#[test]
fn nothing_changed_and_everything_is_kept() {
    assert_eq!(check(council(), council()), "59 kept, 0 moved");
}

#[test]
fn issue_4_a_word_in_a_quote_and_a_paragraph_above() {
    // the selectors of the file follow the edit
    let edited = changed(
        council(),
        "somebody was on foot or on a bicycle",
        "somebody was on foot or on a scooter",
    );
    let edited =
        changed(&edited, "LINDMERE – The town", "A paragraph more.\n\nLINDMERE – The town");
    insta::assert_snapshot!(check(council(), &edited), @"
    quotes.q7 stale From 2020 through 2024 officers noted 94 crashes on Quarry Street, and in 31 of them somebody was on foot or on a [-bicycle-]{+scooter+}
    claims.c9 stale in 31 of them somebody was on foot or on a [-bicycle-]{+scooter+}
    0 kept, 57 moved
    ");
    // the selectors are forgotten: the item has no place of its own
    let body = changed(
        council(),
        "officers noted 94 crashes on Quarry Street, and in 31 of them somebody was on foot or on a bicycle. Two",
        "officers noted 94 crashes on Quarry Street, and in 31 of them somebody was on foot or on a scooter. Two",
    );
    let body = changed(&body, "LINDMERE – The town", "A paragraph more.\n\nLINDMERE – The town");
    insta::assert_snapshot!(check(council(), &body), @"
    quotes.q7 stale From 2020 through 2024 officers noted 94 crashes on Quarry Street, and in 31 of them somebody was on foot or on a [-bicycle-]{+scooter+}
    claims.c9 stale in 31 of them somebody was on foot or on a [-bicycle-]{+scooter+}
    0 kept, 57 moved
    ");
}

const SMALL: &str = "+++\nformat = 1\ntitle = \"t\"\n+++\n\nAnn said it was “over and done with”.\n\n\
    Ben called it “a fine day for the town”, and left. Nobody asked why.\n\n+++\n\
    [quotes.q1]\ntext = \"over and done with\"\n\n[quotes.q2]\ntext = \"a fine day for the town\"\n\n\
    [claims.c1]\ntext = \"Nobody asked why\"\n";

#[test]
fn quotes_retyped_are_the_same_words() {
    let straight = changed(&changed(SMALL, "“", "'"), "”", "'");
    assert_eq!(check(SMALL, &straight), "0 kept, 3 moved");
}

#[test]
fn decisions_follow_their_words_to_another_id() {
    let swapped = changed(SMALL, "[quotes.q1]", "[quotes.q0]");
    let swapped = changed(&changed(&swapped, "[quotes.q2]", "[quotes.q1]"), "q0", "q2");
    insta::assert_snapshot!(check(SMALL, &swapped), @"
    quotes.q1 → quotes.q2
    quotes.q2 → quotes.q1
    3 kept, 0 moved
    ");
    let renamed = changed(SMALL, "[quotes.q2]", "[quotes.day]");
    let renamed = changed(&renamed, "a fine day", "a fair day");
    insta::assert_snapshot!(check(SMALL, &renamed), @"
    quotes.q2 → quotes.day
    quotes.day stale a [-fine-]{+fair+} day for the town
    2 kept, 0 moved
    ");
}

#[test]
fn what_is_gone_is_listed_and_never_put_on_others() {
    let unmarked = changed(SMALL, "[quotes.q2]\ntext = \"a fine day for the town\"\n\n", "");
    insta::assert_snapshot!(check(SMALL, &unmarked), @r#"
    orphan quotes.q2: a fine day for the town: verbatim fair correct ["a fine day for the town"]
    2 kept, 0 moved
    "#);
    let cut = changed(SMALL, "Ben called it “a fine day for the town”, and left. ", "");
    insta::assert_snapshot!(check(SMALL, &cut), @"
    quotes.q2 gone
    orphan quotes.q2: a fine day for the town: verbatim fair correct []
    1 kept, 1 moved
    ");
    let reused = changed(SMALL, "text = \"a fine day for the town\"", "text = \"asked\"");
    insta::assert_snapshot!(check(SMALL, &reused), @"
    quotes.q2 stale [-a fine day for the town-]{+asked+}
    2 kept, 0 moved
    ");
}

/// Decides the verdict on a claim as it is in a story.
fn verdict(
    text: &str,
    claim: &str,
    who: &str,
    stamps: &mut CountingStamps,
) -> crate::review::Event {
    let (story, items) = read(text);
    let id = ItemId::parse(claim).expect("an item");
    let item = items.all()[items.position(&id).expect("it is there")].item;
    let what = EventKind::Decide { value: Value::Supported, evidence: Vec::new(), note: None };
    let seen = Some(items.seen(&story, item));
    stamped(vec![Draft { item: Some(id), seen, what, via: EventOrigin::Key }], who, stamps)
        .remove(0)
}

#[test]
fn a_query_on_what_is_gone_is_not_lost() {
    let (story, items) = read(SMALL);
    let id = ItemId::parse("quotes.q2").expect("an item");
    let item = items.all()[items.position(&id).expect("it is there")].item;
    let draft = Draft {
        item: Some(id),
        seen: Some(items.seen(&story, item)),
        what: EventKind::Query("Whose words?".into()),
        via: EventOrigin::Key,
    };
    let record = Record::of(vec![stamped(vec![draft], "jb", &mut CountingStamps::default())]);
    let cut = changed(SMALL, "[quotes.q2]\ntext = \"a fine day for the town\"\n\n", "");
    let (story, items) = read(&cut);
    let fits = StoryFreshness::of(&story, &items, &record);
    let [orphan] = fits.orphans() else { panic!("one orphan") };
    assert_eq!((&*orphan.who, orphan.remarks, orphan.values.len()), ("jb", 1, 0));
    assert_eq!(story.text.slice(orphan.place[0]), "a fine day for the town");
}

#[test]
fn what_was_followed_once_is_followed_again_and_two_of_the_same_words_stay_two() {
    let other = "[claims.c1]\ntext = \"Nobody asked why\"\n";
    let twice = format!("{SMALL}\n{}", other.replace("c1", "c2"));
    let later = changed(SMALL, "claims.c1", "claims.c2");
    let home = |events: Vec<crate::review::Event>, today: &str| {
        let (story, items) = read(today);
        let followed = follow(&story, &items, &Record::of(vec![events]));
        followed.map_or("nothing".to_owned(), |(record, rebound)| {
            let who = |id: &ItemId| record.item_record(id).map_or(0, |case| case.opinions.len());
            let one = |r: &MovedDecisions| format!("{} → {}: {}", r.from, r.to, who(&r.to));
            rebound.iter().map(one).collect::<Vec<_>>().join(", ")
        })
    };
    let mut stamps = CountingStamps::default();
    let mut made = |text: &str, claim, who| verdict(text, claim, who, &mut stamps);
    let events = vec![made(SMALL, "claims.c1", "km"), made(&later, "claims.c2", "jb")];
    assert_eq!(home(events, &later), "claims.c1 → claims.c2: 2");
    let both = vec![
        made(&twice, "claims.c1", "km"),
        made(&twice, "claims.c2", "km"),
        made(&twice, "claims.c1", "jb"),
    ];
    assert_eq!(home(both, &later), "nothing");
}
