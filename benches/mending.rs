//! What an edit costs, from the key that accepts it to the saved file: the speaker of a quote, and a new
//! quote, person or name that is taken back again, in files of 1, 20 and 40 MB. Another file has to be put in the place of the
//! old one and synced, so the disk counts.
//!
//! `cargo bench --bench mending`

#[path = "support/mod.rs"]
mod support;

use std::path::PathBuf;
use std::sync::Arc;

use divan::Bencher;
use sayso::app::BackgroundEvent;
use sayso::app::effect::{JournalJob, MendJob, MendRequest};
use sayso::mend::{Edit, NewPerson, NewQuote, PersonChange, QuoteChange, Speaker};
use sayso::story::{Disk, Span, load};
use sayso::tui::workers::journals::JournalIo;
use sayso::view::Document;

fn main() {
    divan::main();
}

/// Megabytes of the article, annotations, people.
const FILES: [(f64, usize, usize); 3] =
    [(0.5, 2_500, 50), (10.0, 50_000, 1_000), (20.0, 100_000, 1_000)];

/// A story in a folder of its own, opened.
struct OnDisk {
    _folder: tempfile::TempDir,
    path: PathBuf,
    doc: Arc<Document>,
    io: JournalIo,
}

impl OnDisk {
    fn new((megabytes, annotations, people): (f64, usize, usize)) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("made.story");
        let text = support::story((megabytes * 1e6) as usize, annotations, people);
        std::fs::write(&path, text).expect("it can be written");
        let doc = Arc::new(Document::of(load(&Disk, &path).expect("a story")));
        let mut made = Self { _folder: folder, path, doc, io: JournalIo::default() };
        // the file is in hand once a choice was looked at
        made.carry_out(MendRequest::Preview(vec![made.speaker(0)]));
        made
    }

    fn speaker(&self, number: usize) -> Edit {
        let quote = &self.doc.story.quotes[self.doc.story.quotes.len() / 2];
        let who = self.doc.story.people[number % 2].id.clone();
        Edit::Quote { id: quote.id.clone(), set: QuoteChange::Speaker(Speaker::People(vec![who])) }
    }

    fn carry_out(&mut self, request: MendRequest) {
        let (path, doc) = (self.path.clone(), Arc::clone(&self.doc));
        let job = JournalJob::Mend(Box::new(MendJob { id: 1, path, doc, request }));
        for event in self.io.carry_out(job) {
            if let BackgroundEvent::Mended { outcome, .. } = event {
                assert!(outcome.is_ok(), "the edit can be made: {outcome:?}");
            }
        }
    }
}

#[divan::bench(args = FILES, sample_count = 20)]
fn another_speaker(bencher: Bencher<'_, '_>, file: (f64, usize, usize)) {
    let mut on_disk = OnDisk::new(file);
    let mut number = 0;
    on_disk.carry_out(MendRequest::Make(vec![on_disk.speaker(number)]));
    bencher.bench_local(|| {
        number += 1;
        on_disk.carry_out(MendRequest::Make(vec![on_disk.speaker(number)]));
    });
}

/// A change of the front matter: the name of the new person stands nowhere in the article.
#[divan::bench(args = FILES, sample_count = 10)]
fn a_new_person_and_back(bencher: Bencher<'_, '_>, file: (f64, usize, usize)) {
    let mut on_disk = OnDisk::new(file);
    let new = NewPerson { name: "Quentin Zaragoza".into(), ..NewPerson::default() };
    bencher.bench_local(|| {
        on_disk.carry_out(MendRequest::Make(vec![Edit::NewPerson(new.clone())]));
        on_disk.carry_out(MendRequest::Undo);
    });
}

/// A further name of somebody, which is looked for in the whole article.
#[divan::bench(args = FILES, sample_count = 10)]
fn a_new_alias_and_back(bencher: Bencher<'_, '_>, file: (f64, usize, usize)) {
    let mut on_disk = OnDisk::new(file);
    let id = on_disk.doc.story.people[0].id.clone();
    let set = PersonChange::Alias("the eldest of the pilots".into());
    let alias = Edit::Person { id, set };
    bencher.bench_local(|| {
        on_disk.carry_out(MendRequest::Make(vec![alias.clone()]));
        on_disk.carry_out(MendRequest::Undo);
    });
}

#[divan::bench(args = FILES, sample_count = 10)]
fn a_new_quote_and_back(bencher: Bencher<'_, '_>, file: (f64, usize, usize)) {
    let mut on_disk = OnDisk::new(file);
    let body = on_disk.doc.story.body();
    let from = body.len() / 2 + body[body.len() / 2..].find(". ").expect("sentences") + 2;
    let end = from + body[from..].find(". ").expect("sentences") + 1;
    let new = NewQuote { parts: vec![Span::of(from..end)], ..NewQuote::default() };
    bencher.bench_local(|| {
        on_disk.carry_out(MendRequest::Make(vec![Edit::NewQuote(new.clone())]));
        on_disk.carry_out(MendRequest::Undo);
    });
}
