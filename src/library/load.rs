//! Finds and reads many stories in the background. Results are handed over in batches, so
//! that a list grows while one looks at it.
//!
//! The caller decides where the batches go and how often.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use super::drafting::Drafting;
use super::file_stamp::Stamp;
use super::find::{Found, find};
use super::parallel::threads;
use super::summary::Summary;
use crate::story::files::Keeping;
use crate::story::files::same_folders::SameFolders;
use crate::story::{Files, OpenError, load};

/// The most found stories in one batch.
const MAX_BATCH: usize = 4096;

/// A story that was read.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Its number, in the order in which stories were found.
    pub at: u32,
    /// Its summary, or why it cannot be read (unsanitised).
    pub summary: Result<Arc<Summary>, String>,
    /// The stamp of its files, taken before they were read.
    pub stamp: Stamp,
}

/// Stories found and read since the last batch.
#[derive(Debug, Default)]
pub struct Batch {
    /// Stories that were found, in order.
    pub found: Vec<PathBuf>,
    /// Stories that were read, in no order.
    pub loaded: Vec<Loaded>,
    /// Errors of the search for stories.
    pub failed: Vec<OpenError>,
    /// True with the last batch.
    pub done: bool,
}

/// Paths on their way from the search to the threads that read.
#[derive(Default)]
struct Queue {
    paths: Mutex<(VecDeque<(u32, PathBuf)>, bool)>,
    more: Condvar,
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, (VecDeque<(u32, PathBuf)>, bool)> {
        self.paths.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, path: (u32, PathBuf)) {
        self.lock().0.push_back(path);
        self.more.notify_one();
    }

    fn close(&self) {
        self.lock().1 = true;
        self.more.notify_all();
    }

    fn take(&self) -> Option<(u32, PathBuf)> {
        let mut paths = self.lock();
        loop {
            if let Some(path) = paths.0.pop_front() {
                return Some(path);
            }
            if paths.1 {
                return None;
            }
            paths = self.more.wait(paths).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// Finds every story that `arguments` name and reads it, with one thread per core; returns when all
/// is done, or soon after `stop` is set. Of articles that nobody has annotated, `drafting` proposes who
/// says what. `each` is called from several threads, one at a time, and ends the work by returning
/// false. After every story, `due` says whether to hand over the batch.
pub fn stories(
    (files, drafting): (&dyn Files, &Drafting),
    arguments: &[PathBuf],
    stop: &AtomicBool,
    due: &(dyn Fn() -> bool + Sync),
    each: &mut (dyn FnMut(Batch) -> bool + Send),
) {
    let files = &Keeping::of(files);
    let same = SameFolders::new(files);
    let queue = Queue::default();
    let out = Mutex::new(Out { batch: Batch::default(), due, each });
    let over = || stop.load(Ordering::Relaxed);
    let work = || {
        while let Some((at, path)) = queue.take() {
            if over() {
                return;
            }
            let loaded = read((&same, drafting), at, &path);
            lock(&out).put(|batch| batch.loaded.push(loaded), stop);
        }
    };
    thread::scope(|scope| {
        for _ in 0..threads() {
            let name = "library".to_owned();
            if thread::Builder::new().name(name).spawn_scoped(scope, work).is_err() {
                break;
            }
        }
        let mut count = 0;
        find(files, arguments, &mut |found| {
            let mut out = lock(&out);
            match found {
                Found::Story(path) => {
                    out.put(|batch| batch.found.push(path.clone()), stop);
                    queue.put((count, path));
                    count += 1;
                }
                Found::Unlisted(path, why) => {
                    let path = path.display().to_string();
                    out.put(|batch| batch.failed.push(OpenError::Io { path, why }), stop);
                }
                Found::Nothing(path, passed) => {
                    let none = OpenError::NoStory {
                        path: path.display().to_string(),
                        what: "no stories here".to_owned(),
                        hint: passed.hint(),
                    };
                    out.put(|batch| batch.failed.push(none), stop);
                }
            }
            !over()
        });
        lock(&out).hand_over(stop);
        queue.close();
        // this thread helps, and does everything if no other could be started
        work();
    });
    let mut out = lock(&out);
    out.batch.done = true;
    out.hand_over(stop);
}

/// Reads one story.
pub fn read((files, drafting): (&dyn Files, &Drafting), at: u32, path: &Path) -> Loaded {
    let stamp = Stamp::of(files, path);
    let summary = match load(files, path) {
        Ok(story) => Ok(Arc::new(Summary::of(&drafting.complete(story)))),
        Err(why) => Err(why.reason()),
    };
    Loaded { at, summary, stamp }
}

/// The batch being filled.
struct Out<'a> {
    batch: Batch,
    due: &'a (dyn Fn() -> bool + Sync),
    each: &'a mut (dyn FnMut(Batch) -> bool + Send),
}

fn lock<'m, 'a>(out: &'m Mutex<Out<'a>>) -> MutexGuard<'m, Out<'a>> {
    out.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Out<'_> {
    fn put(&mut self, add: impl FnOnce(&mut Batch), stop: &AtomicBool) {
        add(&mut self.batch);
        if self.batch.found.len() >= MAX_BATCH || (self.due)() {
            self.hand_over(stop);
        }
    }

    fn hand_over(&mut self, stop: &AtomicBool) {
        let batch = std::mem::take(&mut self.batch);
        if !stop.load(Ordering::Relaxed) && !(self.each)(batch) {
            stop.store(true, Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::Disk;

    fn all(arguments: &[&str]) -> Batch {
        let arguments: Vec<PathBuf> = arguments.iter().map(PathBuf::from).collect();
        let mut all = Batch::default();
        let from = (&Disk as &dyn Files, &Drafting::off());
        stories(from, &arguments, &AtomicBool::new(false), &|| true, &mut |batch| {
            assert!(!all.done, "nothing comes after the last batch");
            all.found.extend(batch.found);
            all.loaded.extend(batch.loaded);
            all.failed.extend(batch.failed);
            all.done = batch.done;
            true
        });
        all.loaded.sort_by_key(|loaded| loaded.at);
        all
    }

    #[test]
    fn every_story_is_found_and_read_once() {
        let all = all(&["stories", "tests/bad", "no/such.story"]);
        assert!(all.done);
        assert_eq!(all.found.len(), all.loaded.len());
        assert!(all.found.len() > 40);
        assert!(all.loaded.iter().enumerate().all(|(at, loaded)| loaded.at as usize == at));
        assert!(all.loaded.last().is_some_and(|last| last.summary.is_err()));
        let council = all.loaded[0].summary.as_ref().expect("a story");
        assert_eq!((council.quotes, council.claims), (38, 21));
        assert_eq!(council.speakers.len(), 20);
    }

    /// A folder of plain articles, which counts how often it is listed.
    #[derive(Default)]
    struct Articles(std::sync::atomic::AtomicUsize);

    impl Files for Articles {
        fn read(&self, _: &Path) -> std::io::Result<Vec<u8>> {
            Ok("“It rains,” said Ada Brook.\n".into())
        }

        fn is_file(&self, path: &Path) -> bool {
            path.starts_with("f") && path.extension().is_some_and(|ending| ending == "txt")
        }

        fn is_dir(&self, path: &Path) -> bool {
            path == Path::new("f")
        }

        fn list(&self, folder: &Path) -> std::io::Result<Vec<PathBuf>> {
            self.0.fetch_add(1, Ordering::Relaxed);
            Ok((100..400).map(|n| folder.join(format!("{n}.txt"))).collect())
        }
    }

    #[test]
    fn a_folder_is_not_listed_for_each_of_its_articles() {
        use crate::library::cross_story::{StoryToSearch, quotes};
        use crate::library::file_stamp::changes;

        let (articles, drafting) = (Articles::default(), Drafting::with(None));
        let (arguments, stop) = ([PathBuf::from("f")], AtomicBool::new(false));
        let mut known = Vec::new();
        stories((&articles, &drafting), &arguments, &stop, &|| true, &mut |batch| {
            known.extend(batch.found.into_iter().map(|path| (path, Stamp::default())));
            true
        });
        assert_eq!(known.len(), 300);
        let as_loaded = articles.0.swap(0, Ordering::Relaxed);
        assert!((1..=4).contains(&as_loaded), "{as_loaded}");
        let wanted = |(story, (path, _)): (u32, &(PathBuf, Stamp))| StoryToSearch {
            story,
            path: path.clone(),
            people: None,
        };
        let wanted: Vec<StoryToSearch> = (0..).zip(&known).map(wanted).collect();
        let mut lines = 0;
        quotes((&articles, &drafting), &wanted, &stop, |found| {
            lines += found.lines.len();
            true
        });
        assert_eq!(lines, 300);
        assert_eq!(changes(&articles, &arguments, &known).changed.len(), 300);
        let later = articles.0.into_inner();
        assert!((1..=8).contains(&later), "{later}");
    }

    #[test]
    fn it_ends_when_the_callback_returns_false() {
        let stop = AtomicBool::new(false);
        let mut calls = 0;
        let from = (&Disk as &dyn Files, &Drafting::off());
        stories(from, &["tests/bad".into()], &stop, &|| true, &mut |_| {
            calls += 1;
            false
        });
        assert_eq!(calls, 1);
        assert!(stop.load(Ordering::Relaxed));
    }
}
