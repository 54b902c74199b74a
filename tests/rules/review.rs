//! The order of events, sources that reviewers bring along, sign-offs, the gate.

use sayso::review::event::EventRef;
use sayso::review::{
    Event, EventKind, EventOrigin, EvidenceRef, Gate, GateLineKind, ItemId, Items, Record,
    ReviewerSource, SeenPart, SeenWords, SignOff, Value, VoidReason, latest_sign_off,
};
use sayso::story::Story;
use sayso::story::formats::native;

/// Makes an event of an earlier version, which names no cause; `at` is a minute.
fn event(who: &str, id: &str, at: u32, item: &str, what: EventKind) -> Event {
    Event {
        id: id.into(),
        at: format!("2026-01-01T{:02}:{:02}:00Z", at / 60, at % 60).into(),
        who: who.into(),
        after: Box::default(),
        step: id.into(),
        item: ItemId::parse(item),
        seen: None,
        what,
        via: EventOrigin::Key,
    }
}

fn after(mut event: Event, seen: &[(&str, &str)]) -> Event {
    event.after = seen.iter().map(|(who, id)| EventRef::new(who, id)).collect();
    event
}

fn note(text: &str) -> EventKind {
    EventKind::Note(text.into())
}

fn decide(value: Value) -> EventKind {
    EventKind::Decide { value, evidence: Vec::new(), note: None }
}

fn undo(step: &str) -> EventKind {
    EventKind::Undo { step: step.into() }
}

/// Returns the IDs in their order.
fn order(record: &Record) -> Vec<&str> {
    record.entries().iter().map(|entry| &*entry.event.id).collect()
}

#[test]
fn an_answer_is_after_its_query_wherever_their_lines_stand() {
    let query = || event("km", "q", 9, "quotes.q1", EventKind::Query("怎么样?".into()));
    let answer = |to: &str| {
        let what = EventKind::Answer { to: to.into(), text: "так".into() };
        event("rb", "a", 1, "quotes.q1", what)
    };
    // a restored line stands below what came later
    let own = Event { who: "km".into(), ..answer("q") };
    assert_eq!(order(&Record::of(vec![vec![own, query()]])), ["q", "a"]);
    // by a clock that is behind; both reviewers have an event with that ID
    let other = event("rb", "q", 2, "quotes.q1", note("x"));
    let record = Record::of(vec![vec![query()], vec![other, answer("km/q")]]);
    let place =
        |id, who| record.entries().iter().position(|e| &*e.event.id == id && &*e.event.who == who);
    assert!(place("q", "km") < place("a", "rb"), "{:?}", order(&record));
}

#[test]
fn an_event_with_the_id_of_a_query_makes_no_circle_of_its_answer() {
    let query = event("km", "q", 10, "quotes.q1", EventKind::Query("לא?".into()));
    let what = EventKind::Answer { to: "q".into(), text: "כן".into() };
    let answer = event("km", "a", 11, "quotes.q1", what);
    // by a clock that was set back
    let later = after(event("km", "d", 1, "quotes.q1", decide(Value::Altered)), &[("km", "a")]);
    for what in [note("x"), EventKind::Query("x".into()), decide(Value::Verbatim)] {
        let same = after(event("jb", "q", 20, "quotes.q1", what), &[("km", "a")]);
        let km = vec![query.clone(), answer.clone(), later.clone()];
        for journals in [vec![km.clone(), vec![same.clone()]], vec![vec![same.clone()], km]] {
            let record = Record::of(journals);
            let order: Vec<(&str, &str)> =
                record.entries().iter().map(|e| (&*e.event.who, &*e.event.id)).collect();
            assert_eq!(order[..2], [("km", "q"), ("km", "a")], "{order:?}");
            assert_eq!(order.len(), 4);
        }
    }
}

#[test]
fn an_answer_is_to_a_query_and_not_to_what_else_has_its_id() {
    let query = event("km", "q", 10, "quotes.q1", EventKind::Query("好吗?".into()));
    let what = EventKind::Answer { to: "q".into(), text: "好".into() };
    let answer = event("jb", "a", 11, "quotes.q1", what);
    let same = event("jb", "q", 5, "quotes.q1", decide(Value::Verbatim));
    let record = Record::of(vec![vec![query], vec![same, answer]]);
    let item = ItemId::parse("quotes.q1").expect("an item");
    let remarks = &record.item_record(&item).expect("it was reviewed").remarks;
    assert_eq!((remarks.len(), remarks[0].answers.len()), (1, 1));
}

#[test]
fn a_line_that_is_there_twice_counts_where_it_is_first() {
    let a = || event("km", "a", 50, "quotes.q1", decide(Value::Verbatim));
    let b = event("km", "b", 10, "quotes.q1", decide(Value::Altered));
    let other = event("rb", "c", 30, "quotes.q1", note("x"));
    let record = Record::of(vec![vec![a(), b, a()], vec![other]]);
    let order = order(&record);
    let place = |id| order.iter().position(|one| *one == id);
    assert!(place("a") < place("b"), "{order:?}");
    assert_eq!(order.len(), 3);
}

#[test]
fn what_comes_after_a_late_event_is_late_too() {
    // km decided at 50 by his clock; his clock was set back, and he decided anew at 5
    let first = event("km", "a", 50, "quotes.q1", decide(Value::Verbatim));
    let second = after(event("km", "b", 5, "quotes.q1", decide(Value::Altered)), &[("km", "a")]);
    let other = event("rb", "c", 20, "quotes.q1", note("x"));
    let record = Record::of(vec![vec![first, second], vec![other]]);
    assert_eq!(order(&record), ["c", "a", "b"]);
    // what nothing orders goes by that lateness: rb's comes before b, which was after a
    let first = event("km", "a", 50, "quotes.q1", decide(Value::Verbatim));
    let second = after(event("ed", "b", 5, "quotes.q1", note("y")), &[("km", "a")]);
    let other = event("rb", "c", 55, "quotes.q1", note("x"));
    let early = event("rb", "d", 52, "quotes.q1", note("x"));
    let record = Record::of(vec![vec![first], vec![second], vec![early, other]]);
    assert_eq!(order(&record), ["a", "b", "d", "c"]);
    let late = event("km", "a", 50, "quotes.q1", note("x"));
    let second = after(event("ed", "b", 5, "quotes.q1", note("y")), &[("km", "a")]);
    let same = event("rb", "0", 50, "quotes.q1", note("x"));
    let record = Record::of(vec![vec![late], vec![second], vec![same]]);
    assert_eq!(order(&record), ["0", "a", "b"]);
}

#[test]
fn an_undo_of_another_copy_comes_after_its_step() {
    let step = event("km", "a", 50, "quotes.q1", decide(Value::Verbatim));
    // the copy of another computer, whose clock is behind; an earlier version wrote it
    let undone = event("km", "u", 5, "", undo("a"));
    let record = Record::of(vec![vec![step], vec![undone]]);
    assert_eq!(order(&record), ["a", "u"]);
    assert!(record.entries()[0].void);
}

#[test]
fn a_new_event_names_the_last_of_every_journal_once() {
    let line = |who: &str, id: &str, at| event(who, id, at, "quotes.q1", note("x"));
    // a copy that ends within the other names nothing that the other goes on after
    let journals = vec![
        vec![line("km", "a", 1), line("km", "b", 2)],
        vec![line("km", "a", 1)],
        vec![line("rb", "c", 3)],
        vec![line("rb", "c", 3)],
    ];
    let record = Record::of(journals);
    let draft = |text: &str| sayso::review::Draft {
        item: ItemId::parse("quotes.q1"),
        seen: None,
        what: note(text),
        via: EventOrigin::Key,
    };
    let mut stamps = sayso::review::event::CountingStamps::default();
    let new = record.stamped(vec![draft("y")], "ed", &mut stamps).remove(0);
    let named: Vec<&str> = new.after.iter().map(EventRef::as_str).collect();
    assert_eq!(named, ["km/b", "rb/c"]);
    // two copies that end differently are both named on, and the newest event of the writer once
    let mut record = Record::of(vec![
        vec![line("km", "a", 1)],
        vec![line("km", "b", 2)],
        vec![line("rb", "c", 3)],
    ]);
    for _ in 0..3 {
        let new = record.stamped(vec![draft("y")], "km", &mut stamps).remove(0);
        record.push(new);
    }
    let last = record.entries().last().expect("three").event.clone();
    let new = record.stamped(vec![draft("y")], "km", &mut stamps).remove(0);
    let named: Vec<&str> = new.after.iter().map(EventRef::as_str).collect();
    let newest = format!("km/{}", last.id);
    assert_eq!(named, ["km/a", "km/b", "rb/c", &newest]);
}

/// Makes a source that a reviewer brings along, and its citation.
fn brought(id: &str, title: &str) -> EventKind {
    let own = ReviewerSource { id: id.into(), title: title.into(), url: None };
    EventKind::Evidence { cited: cites(id), own: Some(own) }
}

fn cites(id: &str) -> EvidenceRef {
    EvidenceRef { source: id.into(), ..EvidenceRef::default() }
}

fn rests_on(id: &str) -> EventKind {
    EventKind::Decide { value: Value::Supported, evidence: vec![cites(id)], note: None }
}

/// Returns the title of the source that each citation means, in order.
fn titles(record: &Record) -> Vec<String> {
    let title = |cited: &EvidenceRef| {
        let own = record.added_sources().find(|one| one.own.id == cited.source);
        own.map_or("?".to_owned(), |one| one.own.title.to_string())
    };
    let cited = record.entries().iter().filter_map(|entry| match &entry.event.what {
        EventKind::Decide { evidence, .. } => evidence.first().map(title),
        EventKind::Evidence { cited, own: None } => Some(title(cited)),
        _ => None,
    });
    cited.collect()
}

#[test]
fn the_same_source_brought_along_again_is_one() {
    let line = |id, at, what| event("km", id, at, "claims.c1", what);
    let one = line("a", 1, brought("km.1", "Minutes"));
    let again = line("b", 2, brought("km.1", "Minutes"));
    let record = Record::of(vec![vec![one], vec![again, line("c", 3, rests_on("km.1"))]]);
    assert_eq!(titles(&record), ["Minutes"]);
    let ids: Vec<&str> = record.added_sources().map(|one| &*one.own.id).collect();
    assert!(ids.iter().all(|id| *id == "km.1"), "{ids:?}");
}

#[test]
fn a_citation_in_another_journal_means_the_last_source_before_it() {
    let line = |who: &str, id: &str, at, what| event(who, id, at, "claims.c1", what);
    let desk = vec![line("km", "a", 10, brought("km.1", "Протокол"))];
    let laptop = vec![line("km", "b", 30, brought("km.1", "議事録"))];
    let cited = |at| vec![line("rb", "c", at, rests_on("km.1"))];
    // whatever the order of the files
    for journals in [
        vec![desk.clone(), laptop.clone(), cited(20)],
        vec![laptop.clone(), cited(20), desk.clone()],
    ] {
        assert_eq!(titles(&Record::of(journals)), ["Протокол"]);
    }
    assert_eq!(titles(&Record::of(vec![desk.clone(), laptop.clone(), cited(40)])), ["議事録"]);
    // attached, not decided
    let attached = EventKind::Evidence { cited: cites("km.1"), own: None };
    let attached = vec![line("rb", "c", 20, attached)];
    assert_eq!(titles(&Record::of(vec![laptop.clone(), desk, attached])), ["Протокол"]);
    // attached by a reviewer whose own source has that ID
    let own = line("rb", "d", 1, brought("km.1", "ملف"));
    let attached = EventKind::Evidence { cited: cites("km.1"), own: None };
    let rb = vec![own, line("rb", "e", 50, attached)];
    assert_eq!(titles(&Record::of(vec![laptop, rb])), ["ملف"]);
}

#[test]
fn two_reviewers_may_have_brought_sources_along_with_one_event_id() {
    let line = |who: &str, id: &str, at, what| event(who, id, at, "claims.c1", what);
    let km = vec![line("km", "a", 1, brought("km.1", "Minutes"))];
    let rb =
        vec![line("rb", "a", 2, brought("rb.1", "المحضر")), line("rb", "b", 3, rests_on("rb.1"))];
    assert_eq!(titles(&Record::of(vec![km, rb])), ["المحضر"]);
}

const STORY: &str = "+++\nformat = 1\ntitle = \"Harbour\"\n[people.a]\nname = \"Ada Brook\"\n\
    [sources.s]\ntitle = \"Minutes\"\n+++\n\nAda Brook said “we pay now” today. It leaks badly. \
    It is old.\n\n+++\n";

fn story(items: &str) -> Story {
    let story = native::read("a.story", format!("{STORY}{items}"));
    assert!(story.problems.is_empty(), "{:?}", story.problems);
    story
}

const QUOTE: &str = "[quotes.q1]\ntext = \"“we pay now”\"\nspeaker = \"a\"\n";

fn signed(story: &Story) -> EventKind {
    let sha256 = Items::of(story).sha256().into();
    EventKind::Signoff { initials: "KM".into(), scope: "full".into(), sha256 }
}

/// Returns what voids a sign-off that comes between events.
fn voided(before: &[Event], later: &[Event]) -> Option<String> {
    let story = story(QUOTE);
    let sign = event("km", "s", 60, "", signed(&story));
    let all = [before, &[sign], later].concat();
    let record = Record::of(vec![all]);
    match latest_sign_off(&record, Items::of(&story).sha256()) {
        SignOff::None => Some("none".to_owned()),
        SignOff::Valid(_) => None,
        SignOff::Voided(_, VoidReason::Event(event) | VoidReason::Unseen(event)) => {
            Some(event.id.to_string())
        }
        SignOff::Voided(_, VoidReason::Text) => Some("text".to_owned()),
    }
}

#[test]
fn what_is_done_after_a_sign_off_voids_it_unless_it_is_undone() {
    let km = |id: &str, at, what| event("km", id, at, "quotes.q1", what);
    let decided = || km("a", 70, decide(Value::Verbatim));
    assert_eq!(voided(&[], &[decided()]).as_deref(), Some("a"));
    assert_eq!(voided(&[], &[km("a", 70, EventKind::Reopen)]).as_deref(), Some("a"));
    assert_eq!(voided(&[], &[km("a", 70, note("怎么样"))]), None);
    // undone again: nothing has changed, but that it was undone
    assert_eq!(voided(&[], &[decided(), km("u", 71, undo("a"))]).as_deref(), Some("u"));
    // a decision from before that is undone now
    assert_eq!(voided(&[decided()], &[km("u", 71, undo("a"))]).as_deref(), Some("u"));
    // a note that is undone, and the step of somebody else with the same ID
    let noted = km("n", 10, note("x"));
    assert_eq!(voided(std::slice::from_ref(&noted), &[km("u", 71, undo("n"))]), None);
    let other = event("rb", "n", 11, "quotes.q1", decide(Value::Verbatim));
    assert_eq!(voided(&[noted, other], &[km("u", 71, undo("n"))]), None);
    // an earlier sign-off counts again once the later one is undone
    let earlier = event("rb", "s0", 5, "", signed(&story(QUOTE)));
    let before = |what| [earlier.clone(), km("b", 6, what)];
    assert_eq!(voided(&before(note("x")), &[km("u", 71, undo("s"))]), None);
    let decided_between = before(decide(Value::Altered));
    assert_eq!(voided(&decided_between, &[km("u", 71, undo("s"))]).as_deref(), Some("b"));
    assert_eq!(voided(&decided_between, &[]), None);
    // the sign-off itself was undone
    assert_eq!(voided(&[], &[km("u", 71, undo("s"))]).as_deref(), Some("none"));
}

fn left(story: &Story, events: Vec<Event>) -> Vec<GateLineKind> {
    let record = Record::of(vec![events]);
    let gate = Gate::of(story, &Items::of(story), &record);
    gate.lines.iter().map(|line| line.kind).collect()
}

#[test]
fn a_suggestion_of_a_machine_is_left_until_it_is_accepted_or_refused() {
    let claim = "[claims.c1]\ntext = \"It leaks badly\"\nsays = \"It leaks.\"\n\
        evidence = [{ source = \"s\", locator = \"p. 1\" }]\n";
    let suggested = story(&format!("{claim}suggested_by = \"finder 1\"\n"));
    let on = |id: &str, at, what| event("km", id, at, "claims.c1", what);
    let verdict = || on("v", 1, decide(Value::Supported));
    assert_eq!(left(&suggested, vec![verdict()]), [GateLineKind::Suggestion]);
    assert_eq!(left(&suggested, vec![verdict(), on("a", 2, EventKind::Accept)]), []);
    // refused: nothing of it is asked
    assert_eq!(left(&suggested, vec![on("r", 2, EventKind::Refuse)]), []);
    // refused by one and accepted by another: it is asked
    let accepted = Event { who: "rb".into(), ..on("a", 3, EventKind::Accept) };
    let both = vec![on("r", 2, EventKind::Refuse), accepted];
    assert_eq!(left(&suggested, both), [GateLineKind::Undecided]);
    // nobody refuses away what a person annotated
    let own = story(claim);
    assert_eq!(left(&own, vec![on("r", 2, EventKind::Refuse)]), [GateLineKind::Undecided]);
}

#[test]
fn a_claim_that_lacks_evidence_says_so_unless_that_is_the_answer() {
    let claim =
        |more: &str| story(&format!("[claims.c1]\ntext = \"It is old\"\nsays = \"Old.\"\n{more}"));
    let on = |value| vec![event("km", "v", 1, "claims.c1", decide(value))];
    let evidence = [GateLineKind::Evidence];
    assert_eq!(left(&claim(""), on(Value::Supported)), evidence);
    assert_eq!(left(&claim(""), on(Value::NotEnoughEvidence)), []);
    assert_eq!(left(&claim(""), on(Value::NotCheckable)), []);
    assert_eq!(left(&claim("checkable = \"no\"\n"), on(Value::Supported)), []);
}

#[test]
fn whatever_was_said_of_an_item_that_is_gone_is_left() {
    let there = story(QUOTE);
    let done = [Value::Verbatim, Value::Fair, Value::Correct].into_iter().zip(["a", "b", "c"]);
    let done: Vec<Event> =
        done.map(|(value, id)| event("km", id, 1, "quotes.q1", decide(value))).collect();
    assert_eq!(left(&there, done.clone()), []);
    let evidence = EventKind::Evidence { cited: cites("s"), own: None };
    let ruling = EventKind::Adjudicate { value: Value::Altered, note: None };
    for what in [decide(Value::Altered), note("почему?"), evidence, ruling] {
        let gone = event("km", "g", 2, "quotes.gone", what.clone());
        let all = [done.clone(), vec![gone]].concat();
        assert_eq!(left(&there, all), [GateLineKind::Orphan], "{what:?}");
    }
}

#[test]
fn a_ruling_on_words_that_have_changed_is_stale() {
    let story = story(QUOTE);
    let seen = |exact: &str| {
        let part =
            SeenPart { exact: exact.into(), prefix: "".into(), suffix: "".into(), start: 15 };
        Some(SeenWords { parts: vec![part], sha256: "00".repeat(32).into() }.into())
    };
    let on = |id: &str, what| event("km", id, 1, "quotes.q1", what);
    let ruled = |exact: &str| Event {
        seen: seen(exact),
        ..on("r", EventKind::Adjudicate { value: Value::Verbatim, note: None })
    };
    let rest = || vec![on("b", decide(Value::Fair)), on("c", decide(Value::Correct))];
    assert_eq!(left(&story, [rest(), vec![ruled("“we pay now”")]].concat()), []);
    assert_eq!(
        left(&story, [rest(), vec![ruled("“we pay never”")]].concat()),
        [GateLineKind::Stale]
    );
}

#[test]
fn what_macos_puts_beside_a_journal_is_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, bytes: &[u8]| {
        std::fs::write(folder.path().join(name), bytes).expect("a file");
    };
    let left_out = || {
        let read = sayso::review::journal::read(&sayso::story::Disk, &[folder.path().to_owned()]);
        read.record().left_out().map(sayso::review::LeftOut::name).collect::<Vec<_>>()
    };
    write("._km.jsonl", b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X");
    assert!(left_out().is_empty(), "{:?}", left_out());
    // somebody's own file of such a name is not passed over
    write("._km.jsonl", b"{}\n");
    assert_eq!(left_out(), ["._km.jsonl"]);
}
