//! The journals of a renamed story are found, offered, and copied.

use std::fs;

use super::{append, ids, journal_of, notes, read};
use sayso::review::journal::files::Disk;
use sayso::review::journal::{adopt, find_renamed};
use sayso::story;

#[test]
fn journals_of_a_renamed_story_are_found_by_its_body_and_copied() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    let (home, story) = (at("new.story.review"), at("new.story"));
    let sha256 = "5a".repeat(32);
    append(&at("old.story.review"), "km", &notes("km", "a", 3)).expect("written");
    append(&at("old.story.review"), "jb", &notes("jb", "b", 2)).expect("written");
    let found = |sha256: &str| find_renamed(&story::Disk, (&home, &story), sha256, &read(&home));
    fs::write(at("old.story"), "it is still there").expect("written");
    assert_eq!(found(&sha256), []);
    fs::remove_file(at("old.story")).expect("removed");
    assert_eq!(found("00"), [], "those of another body");
    let offered = found(&sha256);
    assert_eq!((offered.len(), offered[0].events), (1, 5));
    assert_eq!(offered[0].folder, at("old.story.review"));

    append(&home, "km", &notes("km", "c", 1)).expect("written before it was asked");
    let copies = adopt(&story::Disk, &Disk, &offered[0], &home).expect("copied");
    assert_eq!(copies, [home.join("jb.jsonl"), home.join("km.adopted-2.jsonl")]);
    let journals = read(&home);
    assert_eq!((ids(&journals).len(), journals.problems.len()), (6, 0));
    assert_eq!(found(&sha256), [], "nothing more is to be had there");
    assert!(journal_of(&at("old.story.review"), "km").exists(), "nothing was moved");
    append(&home, "km", &notes("km", "d", 1)).expect("written");
    assert_eq!(read(&home).record().entries().len(), 7);
}

#[test]
fn what_cannot_be_copied_is_reported() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("new.story.review");
    append(&folder.path().join("old.story.review"), "km", &notes("km", "a", 1)).expect("written");
    let story = folder.path().join("new.story");
    let found = find_renamed(&story::Disk, (&home, &story), &"5a".repeat(32), &read(&home));
    fs::write(&home, "a file").expect("written");
    let why = adopt(&story::Disk, &Disk, &found[0], &home).expect_err("no folder");
    assert_eq!(
        (why.path, &*why.what),
        (home, "there is something with this name that is not a folder")
    );
}

#[test]
fn journals_of_an_earlier_text_are_read_where_the_folder_is_named_by_the_text() {
    use sayso::review::journal::{JournalFolders, earlier_text_folders, mark_folder};
    let none = Vec::<std::path::PathBuf>::new();
    let state = tempfile::tempdir().expect("a folder");
    let homes = JournalFolders { reviews: None, state: Some(state.path().to_owned()) };
    let (before, after) = ("a".repeat(64), "b".repeat(64));
    let (old, new) =
        (homes.folders(&story::Disk, None, &before), homes.folders(&story::Disk, None, &after));
    let written = old.last().expect("a folder");
    std::fs::create_dir_all(written).expect("a folder");
    assert_eq!(
        earlier_text_folders(&story::Disk, &new, "bundled:x"),
        none,
        "nobody says whose it is"
    );
    mark_folder(&Disk, (&old, written), "bundled:x");
    mark_folder(&Disk, (&old, written), "bundled:y");
    assert_eq!(earlier_text_folders(&story::Disk, &new, "bundled:x"), vec![written.clone()]);
    assert_eq!(earlier_text_folders(&story::Disk, &new, "bundled:y"), none);
    assert_eq!(earlier_text_folders(&story::Disk, &old, "bundled:x"), none, "its own is no other");
    let beside = homes.folders(&story::Disk, Some(&state.path().join("a.story")), &after);
    mark_folder(&Disk, (&beside, &beside[0]), "bundled:x");
    assert!(!beside[0].exists(), "only folders of its own are marked");
}
