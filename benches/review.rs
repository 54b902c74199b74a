//! How long a journal takes: opening 100,000 events of three reviewers (read, parsed, folded, and
//! where every item stands), one more decision, and a line until it is on the disk.
//!
//! `cargo bench --bench review`; the disk is the one that holds temporary files.

mod support;

use std::path::{Path, PathBuf};

use divan::{Bencher, black_box};
use sayso::review::event::stamped;
use sayso::review::journal::files;
use sayso::review::journal::{append, read};
use sayso::review::{
    Axis, CountingStamps, Draft, Event, EventKind, EventOrigin, EvidenceRef, Freshness, Items,
    Opinion, Record, ReviewerName, status,
};
use sayso::story::{Disk, Story, load};

const EVENTS: usize = 100_000;

fn main() {
    divan::main();
}

/// A story, and the journals of it.
struct Made {
    folder: tempfile::TempDir,
    story: Story,
    items: Items,
}

impl Made {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.story");
        std::fs::write(&path, support::story(400_000, 1_000, 40)).expect("written");
        let story = load(&Disk, &path).expect("a story");
        let items = Items::of(&story);
        let made = Self { folder, story, items };
        for who in ["ab", "km", "zoe"] {
            let events = made.events(who, EVENTS / 3 + 1);
            let name = ReviewerName::parse(who).expect("a name");
            append(&files::Disk, &made.folders(), &name, &events).expect("written");
        }
        made
    }

    fn folders(&self) -> Vec<PathBuf> {
        vec![self.folder.path().join("a.story.review")]
    }

    /// Makes events: mostly decisions with evidence, some undone, some notes.
    fn events(&self, who: &str, count: usize) -> Vec<Event> {
        let mut stamps = CountingStamps::default();
        let mut all: Vec<Event> = Vec::with_capacity(count);
        for at in 0..count {
            let reviewed = &self.items.all()[at % self.items.all().len()];
            let axes: Vec<Axis> = reviewed.asked(None).collect();
            let asked = axes[at / 7 % axes.len()];
            let value = asked.values().nth(at % 3).expect("three values").value;
            let evidence = EvidenceRef {
                source: "s1".into(),
                locator: Some("p. 4".into()),
                ..EvidenceRef::default()
            };
            let what = match (at % 20, all.last()) {
                (7, Some(last)) => EventKind::Undo { step: last.step.clone() },
                (13, _) => EventKind::Note("looks right, but see the second page".into()),
                _ => EventKind::Decide { value, evidence: vec![evidence], note: None },
            };
            let seen = Some(self.items.seen(&self.story, reviewed.item));
            let draft =
                Draft { item: Some(reviewed.id.clone()), seen, what, via: EventOrigin::Key };
            all.extend(stamped(vec![draft], who, &mut stamps));
        }
        for event in &mut all {
            event.id = format!("{who}{}", event.id).into();
            event.step = format!("{who}{}", event.step).into();
            if let EventKind::Undo { step } = &mut event.what {
                *step = format!("{who}{step}").into();
            }
        }
        all
    }

    /// Opens the journals as the reader does, which keeps them.
    fn open(&self) -> (Record, usize) {
        let record = read(&Disk, &self.folders()).record();
        let open = self.open_items(&record);
        (record, open)
    }

    /// Counts the items that are not done for one reviewer.
    fn open_items(&self, record: &Record) -> usize {
        let stands = self.items.all().iter().map(|reviewed| {
            let case = record.item_record(&reviewed.id);
            let opinion = case.and_then(|case| case.of("km"));
            let decisions = opinion.into_iter().flat_map(Opinion::decisions);
            let fits = decisions.filter_map(|d| d.seen.as_ref());
            let fit = fits.map(|seen| self.items.freshness(&self.story, reviewed.item, seen)).max();
            status(reviewed, case, "km", fit.unwrap_or(Freshness::Kept))
        });
        stands.filter(|status| !status.is_done()).count()
    }
}

#[divan::bench(sample_count = 20)]
fn open_100_000(bencher: Bencher) {
    let made = Made::new();
    bencher.bench_local(|| black_box(made.open()));
}

#[divan::bench(sample_count = 20)]
fn read_100_000(bencher: Bencher) {
    let made = Made::new();
    bencher.bench_local(|| read(&Disk, &made.folders()));
}

#[divan::bench(sample_count = 20)]
fn fold_100_000(bencher: Bencher) {
    let made = Made::new();
    let journals = read(&Disk, &made.folders());
    assert!(journals.problems.is_empty());
    bencher.with_inputs(|| journals.events.clone()).bench_local_values(Record::of);
}

#[divan::bench(sample_count = 20)]
fn stand_of_1_000_items(bencher: Bencher) {
    let made = Made::new();
    let record = read(&Disk, &made.folders()).record();
    bencher.bench_local(|| made.open_items(black_box(&record)));
}

#[divan::bench(sample_count = 200)]
fn one_more_in_100_000(bencher: Bencher) {
    let made = Made::new();
    let mut record = read(&Disk, &made.folders()).record();
    let mut more = made.events("new", 1_000).into_iter();
    bencher.bench_local(|| {
        if let Some(event) = more.next() {
            record.push(event);
        }
    });
}

#[divan::bench(sample_count = 300)]
fn a_line_on_the_disk(bencher: Bencher) {
    let made = Made::new();
    let events = made.events("new", 1);
    let name = ReviewerName::parse("new").expect("a name");
    let folders = made.folders();
    let path: &Path = &folders[0];
    assert!(path.is_dir());
    bencher.bench_local(|| append(&files::Disk, &folders, &name, &events).expect("written"));
}
