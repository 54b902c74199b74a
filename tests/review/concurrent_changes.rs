//! Changes during a review: the story is edited, journals are read again, a disk
//! fails. No
//! decision is recorded about other words than those on the screen, and none is lost.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use sayso::app::effect::JournalJob;
use sayso::app::{BackgroundEvent, Effect, Event, StoryRequest};
use sayso::review::ItemId;
use sayso::view::Document;

use super::*;

/// A copy of the harbour story that can be edited.
struct Copy {
    folder: tempfile::TempDir,
}

impl Copy {
    fn new() -> Self {
        let copy = Self { folder: tempfile::tempdir().expect("a folder") };
        std::fs::copy(support::HARBOUR, copy.path()).expect("a copy");
        copy
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("harbour.story")
    }

    fn edit(&self, from: &str, to: &str) {
        let words = std::fs::read_to_string(self.path()).expect("text");
        assert!(words.contains(from), "{from}");
        std::fs::write(self.path(), words.replace(from, to)).expect("a file");
    }

    fn doc(&self) -> Arc<Document> {
        Arc::new(Document::of(load(&Disk, &self.path()).expect("a story")))
    }

    fn checked(&self) -> Replay<'static> {
        checked(&self.path().to_string_lossy(), "km", (80, 24))
    }
}

/// Goes to an item.
fn go(replay: &mut Replay<'_>, id: &str) {
    press(replay, &format!("; \"{id}\" <enter> <esc>"));
}

/// Returns the journal job among the effects.
fn job(effect: Effect) -> Option<JournalJob> {
    match effect {
        Effect::Journal(job) => Some(job),
        Effect::Many(all) => all.into_iter().find_map(job),
        _ => None,
    }
}

fn hear(app: &mut App, news: BackgroundEvent) -> Effect {
    app.feed(Event::Background(news), Duration::from_secs(60))
}

/// Types keys while the disk is full.
fn press_unsaved(replay: &mut Replay<'_>, keys: &str, at: u64) {
    replay.with(|app| {
        for done in script::read(keys).expect("keys") {
            let script::ScriptStep::Key(key) = done else { continue };
            let effect = app.feed(Event::Key(key), Duration::from_secs(at));
            if let Some(JournalJob::Record(batch)) = job(effect) {
                let news = BackgroundEvent::NotRecorded {
                    id: batch.id,
                    why: "full".into(),
                    hint: "Wait.",
                };
                let _ = hear(app, news);
            }
        }
        Effect::None
    });
}

/// Tells the app that the file has changed, and its new contents; returns the effect.
fn reload(app: &mut App, doc: Arc<Document>) -> Effect {
    let load = app.reader().expect("a story").load;
    let Effect::Open { id, wanted: StoryRequest::File(_) } =
        hear(app, BackgroundEvent::Changed { id: load })
    else {
        panic!("it is opened again");
    };
    hear(app, BackgroundEvent::Story { id, doc })
}

fn seen(replay: &Replay<'_>, id: &str) -> Vec<String> {
    let id = ItemId::parse(id).expect("an ID");
    let events = session(replay).record().history(&id);
    let seen = events.filter_map(|entry| entry.event.seen.as_ref());
    seen.map(|seen| seen.parts[0].exact.to_string()).collect()
}

fn status(replay: &Replay<'_>, id: &str) -> Status {
    let at = session(replay).items().position(&ItemId::parse(id).expect("an ID"));
    session(replay).status(at.expect("an item"))
}

#[test]
fn a_decision_during_a_reload_is_about_the_words_on_the_screen() {
    let copy = Copy::new();
    let mut replay = copy.checked();
    go(&mut replay, "q3");
    // the first quotes are gone, so the indices of all others change
    copy.edit(
        "[quotes.q1]\ntext = \"will run again from May\"",
        "[quotes.q0]\ntext = \"the ferry\"",
    );
    copy.edit("“brave”", "“a risk”");
    let mut review = None;
    replay.with(|app| {
        review = job(reload(app, copy.doc()));
        Effect::None
    });
    press(&mut replay, "x w");
    assert_eq!(seen(&replay, "quotes.q3"), ["“brave”"]);
    replay.with(|_| review.take().map_or(Effect::None, Effect::Journal));
    let story = &replay.app().reader().expect("a story").doc().story;
    assert!(story.body().contains("“a risk”"));
    assert_eq!(status(&replay, "quotes.q3"), Status::Stale);
}

#[test]
fn unsaved_decisions_go_stale_with_their_words_and_follow_them() {
    let copy = Copy::new();
    let mut replay = copy.checked();
    // the disk cannot be written
    for (id, keys, at) in [("q3", "x s", 50), ("q2", "x w", 51)] {
        go(&mut replay, id);
        press_unsaved(&mut replay, keys, at);
    }
    assert_eq!(seen(&replay, "quotes.q3"), ["“brave”"]);
    assert_eq!(seen(&replay, "quotes.q2"), ["“The new engine is in, and the hull is sound,”"]);
    copy.edit("“brave”", "“a risk”");
    copy.edit("[quotes.q2]", "[quotes.q9]");
    replay.with(|app| reload(app, copy.doc()));
    assert_eq!(status(&replay, "quotes.q3"), Status::Stale);
    assert_eq!(seen(&replay, "quotes.q9"), ["“The new engine is in, and the hull is sound,”"]);
}

#[test]
fn a_passage_that_was_on_the_screen_stays_with_its_item() {
    let copy = Copy::new();
    let transcript = copy.folder.path().join("said.txt");
    let says = |words: &str| std::fs::write(&transcript, words).expect("a file");
    says("LIND: The new engine is in, and the hull is sound, so nothing keeps us ashore.\n");
    copy.edit(
        "[sources.minutes]",
        "[sources.tape]\ntitle = \"Tape\"\nfile = \"said.txt\"\n\n[sources.minutes]",
    );
    let mut replay = copy.checked();
    go(&mut replay, "q2");
    let shown = |replay: &Replay<'_>| -> Vec<String> {
        let all = session(replay).items().all().iter().zip(&session(replay).passages_seen);
        all.filter(|(_, shown)| **shown).map(|(item, _)| item.id.to_string()).collect()
    };
    assert_eq!(shown(&replay), ["quotes.q2"]);
    // one more item before it, and another item is selected
    go(&mut replay, "q5");
    copy.edit(
        "[quotes.q1]",
        "[quotes.q0]\ntext = \"The ferry across\"\nform = \"title\"\n\n[quotes.q1]",
    );
    replay.with(|app| reload(app, copy.doc()));
    assert_eq!(shown(&replay), ["quotes.q2"]);
    // the tape says something else
    says("LIND: The old engine is in, and the hull is sound, so nothing keeps us ashore.\n");
    replay.with(|app| reload(app, copy.doc()));
    assert!(shown(&replay).is_empty());
}

#[test]
fn a_decision_after_a_sign_off_is_not_signed_off() {
    let mut replay = checked(support::HARBOUR, "km", (80, 24));
    go(&mut replay, "c2");
    press(&mut replay, "1 W W <enter> \" (some)\" <enter>");
    let signed = |replay: &Replay<'_>| {
        (0..session(replay).items().all().len())
            .filter(|at| session(replay).status(*at) == Status::SignedOff)
            .count()
    };
    assert_eq!(signed(&replay), 1);
    go(&mut replay, "c1");
    press(&mut replay, "4");
    assert_eq!(signed(&replay), 0);
}

#[test]
fn unsaved_decisions_are_there_when_the_story_is_opened_again() {
    let open = &|wanted: &StoryRequest| load(&Disk, &wanted.path());
    let setup = support::checker("km", 1, &[support::HARBOUR, COUNCIL]);
    let mut replay = Replay::new(App::new(setup, (80, 24)), open);
    press(&mut replay, "<enter> r");
    go(&mut replay, "c2");
    press_unsaved(&mut replay, "1", 50);
    press(&mut replay, "q <enter> r");
    assert_eq!(status(&replay, "claims.c2"), Status::Checked);
    assert_eq!(session(&replay).save_failure().map(|(count, _)| count), Some(1));
    press(&mut replay, "Z");
    assert_eq!(session(&replay).save_failure(), None);
    assert_eq!(replay.journals.values().flatten().count(), 1);
}

#[test]
fn a_note_is_kept_before_an_editor_has_the_terminal_and_after_it() {
    let mut replay = checked(support::HARBOUR, "km", (80, 24));
    press(&mut replay, "] q c \"half\"");
    replay.with(|app| {
        let key = script::read("<c-e>").expect("a key");
        let script::ScriptStep::Key(key) = key[0] else { panic!("a key") };
        let Effect::Many(all) = app.feed(Event::Key(key), Duration::from_millis(1_300)) else {
            panic!("two things");
        };
        assert!(
            matches!(&all[0], Effect::Journal(JournalJob::Drafts(kept)) if kept.notes.len() == 1)
        );
        assert!(matches!(&all[1], Effect::Edit(words) if words == "half"));
        let long = "é".repeat(5_000);
        let Some(JournalJob::Drafts(kept)) = job(hear(app, BackgroundEvent::Edited(Ok(long))))
        else {
            panic!("it is kept");
        };
        assert_eq!(kept.notes.values().map(String::len).sum::<usize>(), 8_000);
        let said = app.message().expect("that it was cut");
        assert_eq!(said.text, "a note has 8000 bytes at most; the rest was cut");
        Effect::None
    });
}

#[test]
fn unfinished_notes_are_there_once_the_name_is_given() {
    let copy = Copy::new();
    let path = copy.path();
    let open = &|wanted: &StoryRequest| load(&Disk, &wanted.path());
    let begin = |checking| {
        let setup = Setup { review: checking, ..one(&path.to_string_lossy()) };
        let journal_io = sayso::tui::workers::journals::JournalIo::default();
        Replay::with_journals(App::new(setup, (80, 24)), open, journal_io)
    };
    let who = Some("km".into());
    let mut first = begin(ReviewSetup { who, start_in_review: true, ..ReviewSetup::default() });
    press(&mut first, "] q c \"half\" <esc>");
    let mut second = begin(ReviewSetup::default());
    press(&mut second, "r \"km\" <enter>");
    let drafts: Vec<&str> = session(&second).drafts.values().map(String::as_str).collect();
    assert_eq!(drafts, ["half"]);
}

#[test]
fn an_unfinished_answer_is_about_the_words_it_was_begun_on() {
    let copy = Copy::new();
    let mut replay = copy.checked();
    go(&mut replay, "q3");
    press(&mut replay, "x o");
    copy.edit("“brave”", "“a risk”");
    replay.with(|app| reload(app, copy.doc()));
    press(&mut replay, "\"ambig\" <enter>");
    assert_eq!(seen(&replay, "quotes.q3"), ["“brave”"]);
    // once the answer is given, the edit is taken over
    let story = &replay.app().reader().expect("a story").doc().story;
    assert!(story.body().contains("“a risk”"));
    assert_eq!(status(&replay, "quotes.q3"), Status::Stale);
}

#[test]
fn nothing_is_signed_off_that_is_not_saved() {
    let mut replay = checked(support::HARBOUR, "km", (80, 24));
    go(&mut replay, "c2");
    press_unsaved(&mut replay, "1", 50);
    press(&mut replay, "W W");
    let said = replay.app().message().map(|message| message.text.clone());
    assert_eq!(said.as_deref(), Some("1 event is not saved; Z saves before you sign off"));
}

#[test]
fn an_edit_of_a_story_that_was_left_changes_no_other() {
    let copy = Copy::new();
    let path = copy.path().to_string_lossy().into_owned();
    let open = &|wanted: &StoryRequest| load(&Disk, &wanted.path());
    let setup = support::checker("km", 1, &[&path, COUNCIL]);
    let mut replay = Replay::new(App::new(setup, (80, 24)), open);
    press(&mut replay, "<enter> r");
    let mut late = 0;
    replay.with(|app| {
        let load = app.reader().expect("a story").load;
        let Effect::Open { id, .. } = hear(app, BackgroundEvent::Changed { id: load }) else {
            panic!("it is opened again");
        };
        late = id;
        Effect::None
    });
    press(&mut replay, "q <down> <enter> r");
    assert_eq!(session(&replay).items().all().len(), 59);
    replay.with(|app| hear(app, BackgroundEvent::Story { id: late, doc: copy.doc() }));
    let story = &replay.app().reader().expect("a story").doc().story;
    assert_eq!(story.quotes.len() + story.claims.len(), 59);
}
