//! Reviews of made-up stories, in memory.

use std::collections::HashMap;

use super::*;
use crate::review::event::{CountingStamps, stamped};
use crate::review::{Draft, Event, EventKind, SeenWords, Value};
use crate::story::Disk;

const COUNCIL: &str = "stories/council-lanes.story";

/// Journals in memory, by their folder.
struct InMemory(HashMap<PathBuf, Vec<Event>>);

impl JournalSource for InMemory {
    fn has(&self, folder: &Path) -> bool {
        self.0.keys().any(|known| known.starts_with(folder))
    }

    fn read(&self, folders: &[PathBuf]) -> Journals {
        let events = folders.iter().filter_map(|folder| self.0.get(folder).cloned());
        Journals { events: events.collect(), ..Journals::default() }
    }
}

fn decided(who: &str, item: &str, value: Value) -> Vec<Event> {
    let story = load(&Disk, Path::new(COUNCIL)).expect("a story");
    let items = Items::of(&story);
    let id = ItemId::parse(item).expect("an ID");
    let at = items.position(&id).expect("an item");
    let seen: SeenWords = items.seen(&story, items.all()[at].item);
    let what = EventKind::Decide { value, evidence: Vec::new(), note: None };
    let draft =
        Draft { item: Some(id), seen: Some(seen), what, via: crate::review::EventOrigin::Key };
    stamped(vec![draft], who, &mut CountingStamps::default())
}

fn check(kept: &InMemory, who: &str, queue: bool) -> Vec<Option<ReviewStatus>> {
    let wanted =
        |(story, path): (u32, &str)| StoryToReview { story, path: path.into(), on_disk: true };
    let stories = [COUNCIL, "stories/tour.story", "no/such.story"];
    let request = ReviewRequest {
        stories: (0..).zip(stories).map(wanted).collect(),
        homes: JournalFolders { reviews: Some("/r".into()), state: None },
        who: who.into(),
        queue,
    };
    let mut all = Vec::new();
    look(&Disk, kept, &request, &AtomicBool::new(false), |reviewed| {
        all.push(reviewed);
        true
    });
    all
}

fn kept() -> InMemory {
    let folder = PathBuf::from("/r/council-lanes.story.review");
    InMemory(HashMap::from([(folder, decided("jo", "claims.c1", Value::Supported))]))
}

#[test]
fn only_stories_with_journals_are_reported_unless_a_queue_is_asked_for() {
    let all = check(&kept(), "jo", false);
    let council = all[0].as_ref().expect("a review");
    assert_eq!(council.progress.short(), "1/59");
    assert_eq!((&*council.active[0].who, council.active[0].events), ("jo", 1));
    assert!(council.left.is_empty());
    assert_eq!(all[1..], [None, None]);
}

#[test]
fn a_queue_names_other_reviewers_but_not_their_answers() {
    let all = check(&kept(), "km", true);
    let [council, tour, none] = &all[..] else { panic!("three stories") };
    let council = council.as_ref().expect("a review");
    assert_eq!((council.progress.short().as_str(), council.left.len()), ("0/59", 59));
    let first = &council.left[0];
    assert_eq!((first.id.to_string().as_str(), first.status), ("claims.c1", Status::Open));
    assert_eq!(first.others, ["jo".into()]);
    assert!(tour.as_ref().is_some_and(|tour| !tour.left.is_empty() && !tour.is_begun()));
    assert!(none.as_ref().is_some_and(|none| none.failed.is_some()));
}
