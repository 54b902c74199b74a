//! The sample review for the tests of exports: two reviewers and an editor on the council story,
//! made by this code and checked in as tests/review/.

use std::fmt::Write;
use std::path::Path;

use sayso::review::event::stamped;
use sayso::review::journal::codec;
use sayso::review::{
    Axis, Draft, Event, EventKind, EventOrigin, EvidenceRef, ItemId, Items, ReviewerSource, Stamp,
    Stamps, Value,
};
use sayso::story::{Disk, Stance, Story, load};

/// The story under review.
pub(crate) const STORY: &str = "stories/council-lanes.story";
/// The folder of its reviews.
pub(crate) const REVIEWS: &str = "tests/review";

/// IDs and times that count up: half a minute an event.
struct Count(u32);

impl Stamps for Count {
    fn stamp(&mut self) -> Stamp {
        self.0 += 1;
        let (n, minutes) = (self.0, self.0 / 2);
        let id = format!("01890a5d-ac96-774b-bcce-b302099a{n:04x}");
        let second = n % 2 * 30;
        let at = format!("2025-10-15T{:02}:{:02}:{second:02}Z", 9 + minutes / 60, minutes % 60);
        Stamp { id: id.into(), at: at.into() }
    }
}

/// A review the made, event by event.
pub(crate) struct SampleReview {
    story: Story,
    items: Items,
    stamps: Count,
    /// In chronological order.
    pub(crate) events: Vec<Event>,
}

fn verdict(id: &str) -> Value {
    match id {
        "c10" => Value::Conflicting,
        "c14" => Value::NotEnoughEvidence,
        "c20" => Value::Mostly,
        "c17" => Value::Outdated,
        "c15" => Value::Refuted,
        _ => Value::Supported,
    }
}

fn wording(id: &str) -> Value {
    match id {
        "q9" | "q14" => Value::Tidied,
        "q16" => Value::Elided,
        "q36" => Value::Altered,
        "q18" | "q23" | "q28" | "q29" => Value::NoSource,
        _ => Value::Verbatim,
    }
}

impl SampleReview {
    fn new() -> Self {
        let story = load(&Disk, Path::new(STORY)).expect("it is there");
        Self { items: Items::of(&story), story, stamps: Count(0), events: Vec::new() }
    }

    fn step(&mut self, who: &str, item: &str, whats: Vec<EventKind>, via: EventOrigin) -> Box<str> {
        let id = ItemId::parse(item);
        let at = id.as_ref().and_then(|id| self.items.position(id));
        let seen = at.map(|at| self.items.seen(&self.story, self.items.all()[at].item));
        let drafts = whats.into_iter().map(|what| {
            let (item, seen) = (id.clone(), seen.clone());
            Draft { item, seen, what, via }
        });
        let events = stamped(drafts.collect(), who, &mut self.stamps);
        let first = events[0].id.clone();
        self.events.extend(events);
        first
    }

    fn says(&mut self, who: &str, item: &str, what: EventKind) -> Box<str> {
        self.step(who, item, vec![what], EventOrigin::Key)
    }

    /// Decides every question of an item, as [`wording`] and [`verdict`] have it.
    fn checks(&mut self, who: &str, item: &str) {
        let id = ItemId::parse(item).expect("an item");
        let at = self.items.position(&id).expect("it is in the story");
        let reviewed = self.items.all()[at].clone();
        let wording = wording(&id.id);
        let cited = |source: &str, locator: &str| EvidenceRef {
            source: source.into(),
            locator: Some(locator.into()),
            ..EvidenceRef::default()
        };
        let decided = reviewed.asked(Some(wording)).map(|axis| {
            let value = match axis {
                Axis::Wording => wording,
                Axis::Context => Value::Fair,
                Axis::Attribution => Value::Correct,
                Axis::Verdict => verdict(&id.id),
            };
            let found = axis == Axis::Wording && wording.has_source();
            let evidence = if found { vec![cited("transcript", "0:41:10")] } else { Vec::new() };
            EventKind::Decide { value, evidence, note: None }
        });
        self.step(who, item, decided.collect(), EventOrigin::Key);
    }
}

fn decide(value: Value, note: &str) -> EventKind {
    let note = (!note.is_empty()).then(|| note.into());
    EventKind::Decide { value, evidence: Vec::new(), note }
}

/// Returns the events of the whole review, in chronological order.
pub(crate) fn events() -> Vec<Event> {
    let mut review = SampleReview::new();
    let all: Vec<String> = review.items.all().iter().map(|item| item.id.to_string()).collect();
    // km leaves out the claim of an unnamed person, and the last two items
    for item in all.iter().filter(|item| !["claims.c16", "quotes.q38"].contains(&item.as_str())) {
        review.checks("km", item);
    }
    let query = EventKind::Query("The sheet says who signed up. Did all of them speak?".into());
    let query = review.says("km", "claims.c2", query);
    let text = "Forty-one spoke; five had gone home. I will say “signed up”.";
    review.says("km", "claims.c2", EventKind::Answer { to: query, text: text.into() });
    let asked = EventKind::Query("One Saturday or an average of several?".into());
    review.says("km", "claims.c14", asked);
    let asked = EventKind::Query("Who is “the memo” addressed to, and may we say so?".into());
    review.says("km", "quotes.q29", asked);
    let flag =
        review.says("km", "claims.c4", EventKind::Flag("86 still stands in the caption.".into()));
    review.says("km", "claims.c4", EventKind::Close { to: flag });
    review.says("km", "claims.c15", EventKind::Flag("The report has 69 cars, not 96.".into()));
    let own = ReviewerSource {
        id: "km.1".into(),
        title: "Call with the state’s safe streets fund".into(),
        url: Some("https://streets.example/calls?id=7&day=15".into()),
    };
    let cited = EvidenceRef {
        source: "km.1".into(),
        locator: Some("15 October, 10:20".into()),
        stance: Some(Stance::Supports),
        excerpt: Some("The thirty-first, at five in the afternoon.".into()),
        passage: None,
    };
    review.says("km", "claims.c7", EventKind::Evidence { cited, own: Some(own) });
    let note = "Seven weeks from mid-April end in June; “would fall” is right.";
    review.says("km", "claims.c20", decide(Value::Mostly, note));
    review.says(
        "km",
        "quotes.q28",
        EventKind::Note("Confidential: the second source is K. T.".into()),
    );
    second(&mut review);
    last(&mut review);
    review.events
}

/// Adds the decisions of a second reviewer on part items.
fn second(review: &mut SampleReview) {
    let some = ["claims.c1", "claims.c2", "quotes.q1", "quotes.q2", "quotes.q3", "claims.c10"];
    for item in some {
        review.checks("rb", item);
    }
    let note = "She went on: “yet”.";
    review.says("rb", "quotes.q2", decide(Value::QualifierDropped, note));
    review.says("rb", "claims.c10", decide(Value::Supported, ""));
    let note = Some("The report models it; that is no conflict.".into());
    review.says("ed", "claims.c10", EventKind::Adjudicate { value: Value::Supported, note });
    // in bulk, and undone
    let decided = vec![decide(Value::Refuted, "")];
    let step = review.step("rb", "claims.c11", decided, EventOrigin::Bulk);
    review.says("rb", "", EventKind::Undo { step });
}

/// Adds a stale decision, an orphaned one, a sign-off and an event after it.
fn last(review: &mut SampleReview) {
    review.says("km", "quotes.q19", decide(Value::Verbatim, ""));
    if let Some(seen) =
        review.events.last_mut().and_then(|event| event.seen.as_mut()).map(std::sync::Arc::make_mut)
    {
        seen.parts[0].exact = "“Nobody takes a water heater home on handlebars,”".into();
        seen.sha256 = "0".repeat(64).into();
    }
    review.says("km", "claims.c99", decide(Value::Supported, ""));
    let what = EventKind::Signoff {
        initials: "KM".into(),
        scope: "all but c16 and q38".into(),
        sha256: review.items.sha256().into(),
        annotations: None,
    };
    review.says("km", "", what);
    review.says("rb", "quotes.q36", EventKind::Flag("The clerk heard “came here”.".into()));
}

/// Returns the journals, each with its name.
pub(crate) fn journals() -> Vec<(String, String)> {
    let mut journals: Vec<(String, String)> = Vec::new();
    for event in events() {
        let name = format!("{}.jsonl", event.who);
        if !journals.iter().any(|(known, _)| *known == name) {
            journals.push((name.clone(), String::new()));
        }
        let journal = journals.iter_mut().find(|(known, _)| *known == name);
        let (_, lines) = journal.expect("it was added");
        let _ = writeln!(lines, "{}", codec::encode(&event));
    }
    journals
}
