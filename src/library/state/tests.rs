//! Saving and restoring, in an edited text, with two readers at once, and where nothing can be
//! written.

use super::*;

/// Finds the position of `|` in one text again in another, and returns that with `|` there.
fn check(before: &str, after: &str) -> String {
    let byte = before.find('|').expect("a place") as u32;
    let body = before.replace('|', "");
    let at = Place::of(&body, byte).find(after) as usize;
    format!("{}|{}", &after[..at], &after[at..])
}

const LINES: &str = "The ferry left at dawn.\n\nThe bridge opened at noon.\n\nNobody came.\n";

#[test]
fn a_place_is_found_again_where_its_words_moved() {
    let before = LINES.replace("The bridge", "|The bridge");
    assert_eq!(check(&before, LINES), before);
    let longer = format!("A new first line.\n\n{LINES}");
    assert_eq!(check(&before, &longer), longer.replace("The bridge", "|The bridge"));
    let curly = LINES.replace("The ferry", "“The” ferry").replace("dawn.", "dawn …");
    assert_eq!(check(&before, &curly), curly.replace("The bridge", "|The bridge"));
    let edited = LINES.replace("Nobody came", "Everybody came").replace("The ferry", "A ferry");
    assert_eq!(check(&before, &edited), edited.replace("The bridge", "|The bridge"));
    let gone = LINES.replace("The bridge opened at noon.", "It opened.");
    assert_eq!(check(&before, &gone), gone.replace("It opened", "|It opened"));
}

#[test]
fn of_several_places_the_nearest_is_taken_and_a_shorter_text_is_survived() {
    let twice = format!("{LINES}{LINES}");
    let at = twice.rfind("The bridge").expect("words");
    let mut before = twice.clone();
    before.insert(at, '|');
    let mut after = format!("X{twice}");
    let found = check(&before, &after);
    after.insert(at + 1, '|');
    assert_eq!(found, after);
    assert_eq!(check("ééé|éé", "é"), "é|");
    assert_eq!(check("abc|", ""), "|");
    assert_eq!(check("|abc", "xyz"), "|xyz");
}

fn at(byte: u32, letters: &str) -> StoryState {
    let mark = || Bookmark { top: Place::of(LINES, byte), on: Some("quote q1".to_owned()) };
    StoryState {
        top: Place::of(LINES, byte),
        seen: byte,
        len: LINES.len() as u32,
        on: Some("claim c1".to_owned()),
        list: Some(SavedList::Search(SavedSearch { words: "a \"b\"".to_owned(), regex: true })),
        bookmarks: letters.chars().map(|letter| (letter, mark())).collect(),
        drafts: vec![EditDraft { typed: letters.to_owned(), ..EditDraft::default() }],
    }
}

const STORY: &str = "/stories/a.story";

#[test]
fn saved_state_is_restored() {
    let folder = tempfile::tempdir().expect("a folder");
    let state = StateStore::at(folder.path().join("new/sayso"));
    let story = OsStr::new(STORY);
    assert!(state.is_new());
    assert_eq!(state.story(story).expect("nothing"), None);
    state.save(story, &at(25, "ab"), 100).expect("saved");
    assert!(!state.is_new());
    assert_eq!(state.story(story).expect("readable"), Some(at(25, "ab")));
    assert_eq!(state.story(OsStr::new("/stories/b.story")).expect("nothing"), None);
    let all = state.all().expect("a list");
    assert_eq!(all.get(STORY), Some(&LastVisit { at: 100, percent: 37 }));
    let search = |words: &str| SavedSearch { words: words.to_owned(), regex: false };
    state.save_searches(&[search("a"), search("b")]).expect("saved");
    state.save_searches(&[search("a"), search("c")]).expect("saved");
    assert_eq!(state.searches().expect("readable"), [search("b"), search("a"), search("c")]);
}

#[cfg(unix)]
#[test]
fn only_the_user_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    let state = StateStore::at(folder.path().join("sayso"));
    state.save(OsStr::new(STORY), &at(25, ""), 1).expect("saved");
    let mode = |path: &Path| std::fs::metadata(path).expect("there").permissions().mode() & 0o777;
    assert_eq!(mode(&folder.path().join("sayso")), 0o700);
    assert_eq!(mode(&state.file_of(OsStr::new(STORY))), 0o600);
    let left: Vec<_> = std::fs::read_dir(state.stories()).expect("there").collect();
    assert_eq!(left.len(), 1, "no half file is left");
}

#[test]
fn of_two_readers_the_later_position_wins_and_bookmarks_are_merged() {
    for (first, second) in [((1, 5), (2, 25)), ((2, 25), (1, 5))] {
        let folder = tempfile::tempdir().expect("a folder");
        let (one, two) = (StateStore::at(folder.path()), StateStore::at(folder.path()));
        let story = OsStr::new(STORY);
        one.save(story, &at(first.1, "ab"), first.0).expect("saved");
        two.save(story, &at(second.1, "bc"), second.0).expect("saved");
        let kept = one.story(story).expect("readable").expect("saved");
        assert_eq!(kept.top.byte, 25);
        assert_eq!(kept.bookmarks.keys().collect::<String>(), "abc");
        let b = &kept.bookmarks[&'b'];
        assert_eq!(b.top.byte, 25, "that of the later one");
    }
}

#[test]
fn two_readers_at_once_lose_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    std::thread::scope(|threads| {
        for reader in 0..4_u8 {
            let patience = Duration::from_secs(600);
            let state = StateStore { patience, ..StateStore::at(folder.path()) };
            threads.spawn(move || {
                for n in 0..6_u8 {
                    let letter = char::from(b'a' + reader * 6 + n);
                    let kept = at(25, &letter.to_string());
                    state.save(OsStr::new(STORY), &kept, u64::from(n)).expect("saved");
                }
            });
        }
    });
    let kept =
        StateStore::at(folder.path()).story(OsStr::new(STORY)).expect("readable").expect("saved");
    assert_eq!(kept.bookmarks.keys().collect::<String>(), "abcdefghijklmnopqrstuvwx");
}

#[test]
fn a_damaged_file_counts_as_none_and_is_overwritten() {
    for bytes in [&b""[..], b"{", b"[]", b"{\"version\": 1, \"top\": 3}", b"\xff\xfe", b"null"] {
        let folder = tempfile::tempdir().expect("a folder");
        let state = StateStore::at(folder.path());
        let story = OsStr::new(STORY);
        state.save(story, &at(5, ""), 1).expect("saved");
        std::fs::write(state.file_of(story), bytes).expect("written");
        assert_eq!(state.story(story).expect("readable"), None);
        state.save(story, &at(25, ""), 1).expect("saved");
        assert_eq!(state.story(story).expect("readable"), Some(at(25, "")));
    }
}

#[test]
fn a_newer_version_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let state = StateStore::at(folder.path());
    let story = OsStr::new(STORY);
    state.save(story, &at(5, ""), 1).expect("saved");
    let newer = format!("{{\"version\": 2, \"story\": \"{STORY}\", \"at\": 0, \"top\": 3}}");
    std::fs::write(state.file_of(story), &newer).expect("written");
    assert_eq!(state.story(story).expect("readable"), None);
    state.save(story, &at(25, ""), 3).expect("nothing done");
    assert_eq!(std::fs::read_to_string(state.file_of(story)).expect("there"), newer);
}

#[test]
fn where_nothing_can_be_written_saving_is_an_error() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    std::fs::write(&file, "").expect("a file");
    let state = StateStore::at(file.join("sayso"));
    let story = OsStr::new(STORY);
    assert!(state.save(story, &at(5, ""), 1).is_err());
    assert!(state.save_searches(&[]).is_err());
    assert!(state.story(story).is_err());
    let state = StateStore::at(folder.path());
    std::fs::create_dir_all(state.file_of(story)).expect("a folder in its place");
    assert!(state.story(story).is_err());
    assert!(state.save(story, &at(5, ""), 1).is_err());
}

#[test]
fn the_oldest_files_are_removed_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |n: u64| folder.path().join(format!("{n}.json"));
    for n in 0..6 {
        std::fs::write(path(n), "").expect("a file");
        let then = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(100 + n);
        let file = std::fs::File::options().write(true).open(path(n)).expect("a file");
        file.set_modified(then).expect("a time");
    }
    user_files::drop_oldest(folder.path(), 4).expect("dropped");
    let left: Vec<u64> = (0..6).filter(|n| path(*n).exists()).collect();
    assert_eq!(left, [2, 3, 4, 5]);
}
