//! Saving: atomically, never over another program's change, with the file's own rights.

use std::fs;
use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use sayso::mend::{
    ClaimChange, Edit, EntryId, Mending, NewPerson, NewQuote, PersonChange, QuoteChange, SaveError,
    Speaker, Table, save, save_copy,
};
use sayso::story::{Disk, Files, Span};

use crate::support::{HARBOUR, nth};

fn speaker(who: &str) -> Edit {
    let speaker = Speaker::People(vec![who.into()]);
    Edit::Quote { id: "q1".into(), set: QuoteChange::Speaker(speaker) }
}

fn says(words: &str) -> Edit {
    Edit::Claim { id: "c1".into(), set: ClaimChange::Says(Some(words.into())) }
}

/// A folder with the story in it.
fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("harbour.story");
    fs::write(&path, HARBOUR).expect("written");
    (folder, path)
}

fn open(path: &Path) -> Mending {
    Mending::open(&Disk, path).expect("a story")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("it is there")
}

/// Returns the names in a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let name = |entry: io::Result<fs::DirEntry>| entry.expect("an entry").file_name();
    let mut names: Vec<String> =
        entries.map(|entry| name(entry).to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn what_is_saved_replaces_the_file_and_keeps_its_rights() {
    let (folder, path) = folder();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o664)).expect("a mode");
    let link = folder.path().join("link.story");
    symlink("harbour.story", &link).expect("a link");
    let before = fs::metadata(&path).expect("metadata").ino();
    let mut mending = open(&link);
    mending.apply(&[speaker("mills")]).expect("it fits");
    let saved = save(&Disk, &mending).expect("saved");
    assert_eq!((saved.path.as_path(), saved.bytes), (link.as_path(), mending.text().len()));
    assert_eq!(read(&path), HARBOUR.replace("\"brook\" # on tape", "\"mills\" # on tape"));
    let meta = fs::metadata(&path).expect("metadata");
    assert_eq!(meta.permissions().mode() & 0o777, 0o664);
    assert_ne!(meta.ino(), before, "it was written in place");
    assert!(fs::symlink_metadata(&link).expect("metadata").is_symlink());
    assert_eq!(names(folder.path()), ["harbour.story", "link.story"]);
    mending.saved();
    mending.undo().expect("a step");
    save(&Disk, &mending).expect("saved");
    assert_eq!(read(&path), HARBOUR);
}

#[test]
fn another_programs_change_is_noticed_and_joined() {
    let (_folder, path) = folder();
    let (mut one, mut two) = (open(&path), open(&path));
    let new = |m: &Mending, words: &str| {
        Edit::NewQuote(NewQuote { parts: vec![nth(m, words, 1)], ..NewQuote::default() })
    };
    one.apply(&[speaker("mills"), new(&one, "The ferry to Holm")]).expect("it fits");
    save(&Disk, &one).expect("saved");
    two.apply(&[says("Twelve months.")]).expect("it fits");
    two.apply(&[new(&two, "“We tried.”")]).expect("it fits");
    let link = Edit::Link { claim: "c1".into(), quote: "q3".into() };
    two.apply(&[link]).expect("it fits");
    let Err(SaveError::Changed { theirs, ours, .. }) = save(&Disk, &two) else {
        panic!("the change was not noticed");
    };
    assert_eq!((theirs.as_str(), ours.as_str()), (one.text(), two.text()));
    assert_eq!(read(&path), one.text());
    let joined = two.onto(&theirs).expect("both fit");
    save(&Disk, &joined).expect("saved");
    let text = read(&path);
    let story = open(&path).story().clone();
    assert!(text.contains("speaker = \"mills\" # on tape") && text.contains("Twelve months."));
    assert_eq!(story.quotes.len(), 4, "{text}");
    // theirs has the ID that ours had: ours got another one, also where it is named
    assert!(text.contains("[quotes.q3]\ntext = \"The ferry to Holm\""), "{text}");
    assert!(text.contains("[quotes.q4]\ntext = \"“We tried.”\""), "{text}");
    assert!(text.contains("quotes   = [\"q4\"]"), "{text}");
}

#[test]
fn where_both_changed_the_same_value_it_is_said() {
    let both = |theirs: &[Edit], ours: &[Edit]| {
        let (mut one, mut two) = (crate::support::open(HARBOUR), crate::support::open(HARBOUR));
        one.apply(theirs).expect("it fits");
        two.apply(ours).expect("it fits");
        match two.onto(one.text()) {
            Ok(joined) => format!("joined, {} steps", joined.steps().0),
            Err(refusal) => refusal.what,
        }
    };
    let delete = |id: &str| Edit::Delete(EntryId::new(Table::Quotes, id));
    assert_eq!(
        both(&[speaker("mills")], &[speaker("board")]),
        "quotes.q1: another program has changed its speaker meanwhile"
    );
    assert_eq!(both(&[speaker("mills")], &[speaker("mills")]), "joined, 0 steps");
    assert_eq!(
        both(&[delete("q1")], &[speaker("mills")]),
        "quotes.q1: another program has taken it out meanwhile"
    );
    assert_eq!(
        both(&[speaker("mills")], &[delete("q1")]),
        "quotes.q1: another program has changed it meanwhile"
    );
    assert_eq!(both(&[delete("q1")], &[delete("q1")]), "joined, 0 steps");
    assert_eq!(both(&[delete("q1")], &[delete("q2")]), "joined, 1 steps");
    let alias =
        |name: &str| Edit::Person { id: "mills".into(), set: PersonChange::Alias(name.into()) };
    assert_eq!(
        both(&[alias("Ben")], &[alias("Mills")]),
        "people.mills: another program has changed its aliases meanwhile"
    );
    let person = Edit::NewPerson(NewPerson { name: "Cy Lund".into(), ..NewPerson::default() });
    assert_eq!(
        both(std::slice::from_ref(&person), std::slice::from_ref(&person)),
        "joined, 0 steps"
    );
}

#[test]
fn another_article_is_refused() {
    let mut mending = crate::support::open(HARBOUR);
    mending.apply(&[speaker("mills")]).expect("it fits");
    let theirs = HARBOUR.replace("fisherman", "skipper");
    assert_eq!(mending.onto(&theirs).expect_err("another text").what, "the article is another one");
}

#[test]
fn a_file_that_cannot_be_written_is_said_and_copied() {
    let (folder, path) = folder();
    let mut mending = open(&path);
    mending.apply(&[speaker("mills")]).expect("it fits");
    let denied = Faulty { fails: usize::MAX, calls: AtomicUsize::new(0), read_only: true };
    let Err(error @ SaveError::ReadOnly { .. }) = save(&denied, &mending) else {
        panic!("it is read-only");
    };
    assert_eq!(error.hint(), "Save a copy elsewhere, as harbour.story.");
    let copy = folder.path().join("copy.story");
    save_copy(&Disk, &mending, &copy).expect("saved");
    assert_eq!((read(&copy).as_str(), read(&path).as_str()), (mending.text(), HARBOUR));
    let taken = save_copy(&Disk, &mending, &path).expect_err("it is there");
    assert_eq!(taken.hint(), "Choose a name that is not taken.");
    assert_eq!(read(&path), HARBOUR);
}

#[test]
fn a_file_that_is_gone_is_not_made_again_unsaid() {
    let (folder, path) = folder();
    let mut mending = open(&path);
    mending.apply(&[speaker("mills")]).expect("it fits");
    fs::remove_file(&path).expect("removed");
    let error = save(&Disk, &mending).expect_err("it is gone");
    assert!(matches!(error, SaveError::Changed { ref theirs, .. } if theirs.is_empty()), "{error}");
    assert!(names(folder.path()).is_empty());
}

/// The disk, of which the n-th call fails.
struct Faulty {
    fails: usize,
    calls: AtomicUsize,
    read_only: bool,
}

impl Faulty {
    fn call(&self) -> io::Result<()> {
        let n = self.calls.fetch_add(1, Ordering::Relaxed);
        if n == self.fails { Err(io::Error::other("the disk is on fire")) } else { Ok(()) }
    }
}

impl Files for Faulty {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.call()?;
        Disk.read(path)
    }

    fn update(
        &self,
        path: &Path,
        most: u64,
        change: &mut dyn FnMut(&[u8]) -> io::Result<Vec<u8>>,
    ) -> io::Result<()> {
        if self.read_only {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        self.call()?; // before the change
        Disk.update(path, most, &mut |now| {
            let new = change(now)?;
            self.call()?; // within it
            Ok(new)
        })?;
        self.call() // after it: on the disk, but not said to be
    }

    fn is_file(&self, path: &Path) -> bool {
        self.call().is_ok() && Disk.is_file(path)
    }

    fn is_dir(&self, path: &Path) -> bool {
        self.call().is_ok() && Disk.is_dir(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.call()?;
        Disk.list(folder)
    }
}

#[test]
fn whatever_call_fails_the_file_is_the_old_or_the_new_one() {
    let mut failed = 0;
    for fails in 0.. {
        let (folder, path) = folder();
        let files = Faulty { fails, calls: AtomicUsize::new(0), read_only: false };
        let Ok(mut mending) = Mending::open(&files, &path) else {
            failed += 1;
            assert_eq!(read(&path), HARBOUR);
            continue;
        };
        mending.apply(&[speaker("mills")]).expect("it fits");
        let saved = save(&files, &mending);
        let now = read(&path);
        assert!(now == HARBOUR || now == mending.text(), "torn: {now}");
        assert_eq!(names(folder.path()), ["harbour.story"], "something was left behind");
        if let Err(why) = &saved {
            failed += 1;
            assert!(matches!(why, SaveError::Io { .. }), "{why}");
            // the edits are still in hand, and can be saved
            save(&Disk, &mending).expect("saved");
        }
        assert_eq!(read(&path), mending.text());
        if files.calls.load(Ordering::Relaxed) <= fails {
            break;
        }
    }
    assert!(failed >= 5, "only {failed} faults were met");
}

/// The variable that names the file which the process below writes.
const FILE: &str = "SAYSO_TEST_MENDED_FILE";

/// Saves one of two texts over the other until it is killed; does nothing as a test.
#[test]
fn a_process_that_saves_until_it_is_killed() {
    let Some(path) = std::env::var_os(FILE).map(PathBuf::from) else { return };
    loop {
        for who in ["mills", "brook"] {
            let mut mending = open(&path);
            if mending.apply(&[speaker(who)]).is_ok() {
                save(&Disk, &mending).expect("saved");
            }
        }
    }
}

#[test]
fn a_process_killed_while_it_saves_leaves_the_old_or_the_new_file() {
    let rounds = std::env::var("SAYSO_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(6);
    let long = "The board met again, and again nothing was said.\n\n".repeat(4_000);
    let file = HARBOUR.replace("The ferry to Holm", &format!("{long}The ferry to Holm"));
    let (folder, path) = folder();
    fs::write(&path, &file).expect("written");
    let other = file.replace("\"brook\" # on tape", "\"mills\" # on tape");
    let mut seen = [0, 0];
    for round in 0..rounds {
        let mut child = std::process::Command::new(std::env::current_exe().expect("a test"))
            .args(["--exact", "writing::a_process_that_saves_until_it_is_killed"])
            .env(FILE, &path)
            .stdout(std::process::Stdio::null())
            .spawn()
            .expect("it starts");
        let number = || fs::metadata(&path).map(|meta| meta.ino()).ok();
        let (first, mut waited) = (number(), 0);
        while number() == first && waited < 60_000 {
            std::thread::sleep(Duration::from_millis(1));
            waited += 1;
        }
        assert_ne!(number(), first, "it never saved");
        std::thread::sleep(Duration::from_micros(round * 7_919 % 60_000));
        child.kill().expect("killed");
        child.wait().expect("ended");
        let now = read(&path);
        let at = [&file, &other].into_iter().position(|text| *text == now);
        seen[at.expect("neither the old nor the new file")] += 1;
    }
    assert!(rounds < 100 || seen.iter().all(|n| *n > 0), "always the same: {seen:?}");
    let left: Vec<String> = names(folder.path());
    assert!(
        left.iter().all(|name| name == "harbour.story" || name.starts_with(".sayso-")),
        "{left:?}"
    );
}

#[test]
fn programs_that_save_at_once_lose_nobodys_edit() {
    let (_folder, path) = folder();
    let names: Vec<String> = (0..8).map(|n| format!("Skipper Number{n}")).collect();
    std::thread::scope(|scope| {
        for name in &names {
            let path = &path;
            scope.spawn(move || {
                let mut mending = open(path);
                let person = NewPerson { name: name.as_str().into(), ..NewPerson::default() };
                mending.apply(&[Edit::NewPerson(person)]).expect("it fits");
                loop {
                    match save(&Disk, &mending) {
                        Ok(_) => break,
                        Err(SaveError::Changed { theirs, .. }) => {
                            mending = mending.onto(&theirs).expect("nobody adds the same person");
                        }
                        Err(why) => panic!("{why}"),
                    }
                }
            });
        }
    });
    let story = open(&path).story().clone();
    for name in names {
        assert!(story.people.iter().any(|p| *p.name == *name), "{name} was lost");
    }
}

#[test]
fn a_draft_is_kept_and_taken_up_again() {
    let mut mending = crate::support::open(HARBOUR);
    mending.apply(&[speaker("mills")]).expect("it fits");
    mending.apply(&[says("Twelve months.")]).expect("it fits");
    let kept = serde_json::to_string(&mending.draft()).expect("JSON");
    let draft = serde_json::from_str(&kept).expect("a patch");
    let mut again = crate::support::open(HARBOUR);
    again.resume(&draft).expect("the same file");
    assert_eq!(again.text(), mending.text());
    again.undo().expect("a step");
    assert_eq!(again.text(), HARBOUR);
    let mut other = crate::support::open(&HARBOUR.replace("on tape", "on film"));
    assert!(other.resume(&draft).is_err());
}

#[test]
fn a_story_whose_article_is_in_another_file_is_mended() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("a.txt"), "Ada said “no”. Ben said “yes”.\n").expect("written");
    let path = folder.path().join("a.story");
    let text = "+++\ntitle = 'T'\ntext_file = 'a.txt'\n[people.ada]\nname = 'Ada'\n+++\n+++\n[quotes.q1]\ntext = '“no”'\n";
    fs::write(&path, text).expect("written");
    let mut mending = open(&path);
    let parts = vec![nth(&mending, "“yes”", 1)];
    let set = QuoteChange::Speaker(Speaker::People(vec!["ada".into()]));
    let edits = [
        Edit::NewQuote(NewQuote { parts, ..NewQuote::default() }),
        Edit::Quote { id: "q1".into(), set },
    ];
    mending.apply(&edits).expect("it fits");
    save(&Disk, &mending).expect("saved");
    assert_eq!(read(&path), format!("{text}speaker = 'ada'\n\n[quotes.q2]\ntext = '“yes”'\n"));
    let empty = Edit::Parts { of: EntryId::new(Table::Quotes, "q2"), parts: vec![Span::new(0, 0)] };
    assert!(mending.apply(&[empty]).is_err());
}

#[test]
fn what_a_killed_program_left_beside_a_file_is_swept_and_nothing_else() {
    let (folder, path) = folder();
    let left = |name: &str, old: bool| {
        let path = folder.path().join(name);
        fs::write(&path, "half").expect("written");
        let file = fs::File::options().write(true).open(&path).expect("a file");
        if old {
            let hour = std::time::SystemTime::now() - Duration::from_secs(3600);
            file.set_modified(hour).expect("an hour old");
        }
        file
    };
    // the name that its own new files have, as a killed program leaves one
    let own = ".sayso-7775f9fe60472107-";
    let _ = left(&format!("{own}Ab12Cd"), true);
    let _ = left(&format!("{own}Young1"), false);
    let locked = left(&format!("{own}Locked"), true);
    locked.try_lock().expect("locked");
    for name in [".sayso-config", ".sayso-0000000000000000-Ab12Cd", "notes.txt"] {
        let _ = left(name, true);
    }
    let _ = left(&format!("{own}Ab12Cd.txt"), true);
    let mut mending = open(&path);
    let person = NewPerson { name: "Eve Ross".into(), ..NewPerson::default() };
    mending.apply(&[Edit::NewPerson(person)]).expect("it fits");
    save(&Disk, &mending).expect("saved");
    let mut names = names(folder.path());
    names.sort();
    assert_eq!(
        names,
        [
            ".sayso-0000000000000000-Ab12Cd",
            &format!("{own}Ab12Cd.txt"),
            &format!("{own}Locked"),
            &format!("{own}Young1"),
            ".sayso-config",
            "harbour.story",
            "notes.txt",
        ]
    );
}
