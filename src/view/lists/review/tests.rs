//! Lists of a small story that km and jo have reviewed.

use super::*;
use crate::review::event::{CountingStamps, EventOrigin, stamped};
use crate::review::state::progress::{folded, statuses};
use crate::review::{Draft, EventKind, ItemId, Items, Value};
use crate::story::Story;
use crate::story::formats::native;
use crate::view::Document;
use crate::view::lists::View;
use crate::view::review_overlay::SourceChecks;

const STORY: &str = "+++\nformat = 1\ntitle = \"T\"\n[people.ann]\nname = \"Ann Abel\"\n+++\n\n\
    “We sail at noon,” said Ann Abel. It was raining.\n\nNobody sailed.\n\n+++\n\
    [quotes.q1]\ntext = \"“We sail at noon,”\"\nspeaker = \"ann\"\n\
    [claims.c1]\ntext = \"It was raining.\"\n[claims.c2]\ntext = \"Nobody sailed.\"\n";

fn story(text: &str) -> Story {
    native::read("t.story", text.to_owned())
}

/// A review step: who, on which item, what.
type Step<'a> = (&'a str, &'a str, EventKind);

fn decide(value: Value) -> EventKind {
    EventKind::Decide { value, evidence: Vec::new(), note: None }
}

/// Returns the rows of a list for km, cells separated by `|`, after steps on the first story, as
/// they appear in a second version of it.
fn rows(view: View, steps: &[Step<'_>], today: &str) -> (Vec<String>, String) {
    let before = story(STORY);
    let (items, mut stamps) = (Items::of(&before), CountingStamps::default());
    let mut events = Vec::new();
    for (who, id, what) in steps {
        let item = ItemId::parse(id);
        let at = item.as_ref().and_then(|id| items.position(id));
        let seen = at.map(|at| items.seen(&before, items.all()[at].item));
        let draft = Draft { item, seen, what: what.clone(), via: EventOrigin::Key };
        events.extend(stamped(vec![draft], who, &mut stamps));
    }
    let doc = Document::of(story(today));
    let items = Items::of(&doc.story);
    let (record, fits, rebound) = folded(&doc.story, &items, vec![events]);
    let statuses = statuses((&items, &record, &fits), "km");
    let looked = SourceChecks::default();
    let reviewed = ReviewedStory {
        doc: &doc,
        items: &items,
        record: &record,
        statuses: &statuses,
        fits: &fits,
        rebound: &rebound,
        looked: &looked,
        who: "km",
    };
    let table = view.of(&doc, Some(&reviewed));
    assert!(table.rows.iter().all(|row| row.cells.len() <= table.columns.len()));
    let line = |row: &crate::view::table::TableRow| {
        let cells: Vec<String> = row.cells.iter().map(|cell| cell.text().into_owned()).collect();
        cells.join("|")
    };
    (table.rows.iter().map(line).collect(), table.summary)
}

fn check(view: View, steps: &[Step<'_>]) -> String {
    rows(view, steps, STORY).0.join("\n")
}

#[test]
fn the_queue_has_what_presses_first_and_what_is_done_last() {
    let steps = [
        ("km", "quotes.q1", decide(Value::NoSource)),
        ("km", "claims.c1", decide(Value::Refuted)),
        ("jo", "claims.c2", EventKind::Flag("was it so?".into())),
    ];
    assert_eq!(
        check(View::Queue, &steps),
        "c2|! blocked||claim|no evidence|2|Nobody sailed.\n\
         q1|attribution open|Ann Abel|direct||1|“We sail at noon,”\n\
         done\n\
         c1|✗ refuted||claim|no evidence|1|It was raining."
    );
}

#[test]
fn disagreements_stand_beside_ones_own_answer_and_resolved_ones_last() {
    let both = [
        ("jo", "claims.c1", decide(Value::Supported)),
        ("jo", "claims.c2", decide(Value::Supported)),
        ("km", "claims.c1", decide(Value::Refuted)),
    ];
    let (listed, summary) = rows(View::Disagreements, &both, STORY);
    assert_eq!(listed, ["c1|verdict|✗ refuted|✓ supported||1|It was raining."]);
    assert_eq!(
        summary,
        "1 disagreement to resolve · 1 hidden until you have answered · verdict κ 0.00 with jo (1)"
    );
    let ruled = EventKind::Adjudicate { value: Value::Refuted, note: None };
    let mut resolved = both.to_vec();
    resolved.push(("jo", "claims.c1", ruled));
    resolved.push(("km", "claims.c2", decide(Value::Outdated)));
    assert_eq!(
        check(View::Disagreements, &resolved),
        "c2|verdict|✗ outdated|✓ supported||2|Nobody sailed.\n\
         c1|verdict|✗ refuted|✓ supported|refuted by jo|1|It was raining."
    );
    assert_eq!(check(View::Disagreements, &both[..2]), "");
}

#[test]
fn the_history_has_every_step_the_last_first_and_hides_answers_that_would_lead() {
    let steps = [
        ("jo", "claims.c1", decide(Value::Supported)),
        ("km", "claims.c2", decide(Value::Refuted)),
        ("km", "", EventKind::Undo { step: "00000000-0000-7000-8000-000000000002".into() }),
        ("km", "quotes.q1", EventKind::Query("when?".into())),
    ];
    assert_eq!(
        check(View::History, &steps),
        "2026-01-01 00:00|km|q1|query||when?\n\
         2026-01-01 00:00|km|c2|undid|verdict ✗ refuted|\n\
         2026-01-01 00:00|km|c2|↶ verdict|✗ refuted|undone\n\
         2026-01-01 00:00|jo|c1|verdict|hidden until you answer|"
    );
}

#[test]
fn words_that_changed_moved_or_went_are_told_apart() {
    let steps = [
        ("km", "quotes.q1", decide(Value::NoSource)),
        ("jo", "quotes.q1", decide(Value::Verbatim)),
        ("km", "claims.c1", decide(Value::Supported)),
        ("km", "claims.c2", decide(Value::Supported)),
    ];
    assert_eq!(check(View::Stale, &steps), "");
    let today = STORY
        .replace("sail at noon", "sail at nine")
        .replace("Nobody sailed.", "All sailed.")
        .replace("[claims.c2]\ntext = \"All sailed.\"\n", "");
    let (listed, summary) = rows(View::Stale, &steps, &today);
    assert_eq!(summary, "2 stale · 1 gone");
    assert_eq!(
        listed,
        [
            "stale|q1|jo|✓ verbatim|1|“We sail at [-noon-]{+nine+},”",
            "stale|q1|km|· no source|1|“We sail at [-noon-]{+nine+},”",
            "gone|c2|km|✓ supported||[-Nobody sailed.-]",
        ]
    );
}

#[test]
fn lists_of_the_story_gain_a_column_and_the_timeline_a_part() {
    let steps = [("km", "claims.c1", decide(Value::Mostly))];
    let claims = check(View::Claims, &steps);
    assert!(claims.starts_with("c1|no evidence|~ mostly||"), "{claims}");
    assert!(check(View::Matrix, &steps).starts_with("c1|~ mostly|It was raining."));
    assert_eq!(
        check(View::Timeline, &steps),
        "decisions\n2026-01-01 00:00||verdict|km|c1 ~ mostly"
    );
}

#[test]
fn the_gate_says_why_without_saying_what_another_answered() {
    let steps = [
        ("jo", "claims.c1", decide(Value::Supported)),
        ("ed", "claims.c1", decide(Value::Refuted)),
    ];
    let gate = check(View::Gate, &steps);
    let first = "⇄ disputed|c1|reviewers disagree; give your own answer first||It was raining.";
    assert_eq!(gate.lines().next(), Some(first));
    assert!(!gate.contains("refuted"), "{gate}");
}
