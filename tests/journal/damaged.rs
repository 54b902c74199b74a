//! Damaged journals: intact lines count, the others are reported.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::time::{Duration, Instant};

use super::{append, ids, journal_of, notes, read, reported};
use sayso::review::journal::codec;

/// Makes a journal of three events; returns its lines.
fn three(folder: &Path) -> Vec<String> {
    append(folder, "km", &notes("km", "a", 3)).expect("written");
    let text = fs::read_to_string(journal_of(folder, "km")).expect("a journal");
    text.lines().map(str::to_owned).collect()
}

/// Makes a journal from bytes; returns the IDs that count, and the problems.
fn of(bytes: &[u8]) -> (Vec<String>, Vec<String>) {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(journal_of(folder.path(), "km"), bytes).expect("written");
    let journals = read(folder.path());
    (ids(&journals).into_iter().map(str::to_owned).collect(), reported(&journals))
}

#[test]
fn a_last_line_cut_anywhere_costs_that_line_and_not_the_next() {
    let folder = tempfile::tempdir().expect("a folder");
    let lines = three(folder.path());
    let path = journal_of(folder.path(), "km");
    let head = lines[..2].join("\n") + "\n";
    for end in 0..lines[2].len() {
        fs::write(&path, [head.as_bytes(), &lines[2].as_bytes()[..end]].concat()).expect("written");
        let journals = read(folder.path());
        assert_eq!(ids(&journals), ["a-1", "a-2"], "{end}");
        let half = "km.jsonl:3: the last line is incomplete";
        assert_eq!(reported(&journals), if end == 0 { vec![] } else { vec![half] }, "{end}");
        if end % 50 == 3 {
            append(folder.path(), "km", &notes("km", "b", 1)).expect("written");
            let journals = read(folder.path());
            assert_eq!(ids(&journals), ["a-1", "a-2", "b-1"]);
            assert_eq!(reported(&journals).len(), 1, "the torn line is a line of its own");
        }
    }
    // only the line feed is missing: the line is intact
    fs::write(&path, lines.join("\n")).expect("written");
    append(folder.path(), "km", &notes("km", "b", 1)).expect("written");
    let journals = read(folder.path());
    assert_eq!((ids(&journals).len(), reported(&journals).len()), (4, 0));
}

#[test]
fn a_damaged_line_costs_that_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let lines = three(folder.path());
    let all = |second: &[u8]| {
        of(&[lines[0].as_bytes(), b"\n", second, b"\n", lines[2].as_bytes(), b"\n"].concat())
    };
    let changed = lines[1].replace("recording", "Recording");
    let no_utf8 = [&lines[1].as_bytes()[..9], b"\xff\xfe", &lines[1].as_bytes()[9..]].concat();
    let bad: [&[u8]; 7] = [
        changed.as_bytes(),
        &no_utf8,
        b"<<<<<<< HEAD",
        b"{}",
        b"\0\0\0\0\0\0\0\0",
        &lines[1].as_bytes()[..50],
        &vec![b'['; 2_000_000],
    ];
    for bad in bad {
        let (ids, told) = all(bad);
        assert_eq!(ids, ["a-1", "a-3"], "{told:?}");
        assert!(told.len() == 1 && told[0].starts_with("km.jsonl:2: "), "{told:?}");
    }
    assert!(all(changed.as_bytes()).1[0].contains("something changed the line"));
    assert_eq!(all(&no_utf8).1, ["km.jsonl:2: it is not UTF-8"]);
    for nothing in [&b""[..], b"\r"] {
        assert_eq!(all(nothing).1, Vec::<String>::new());
    }
}

#[test]
fn what_editors_and_file_syncs_add_is_accepted() {
    let folder = tempfile::tempdir().expect("a folder");
    let lines = three(folder.path());
    let (known, bad) = of(format!("\u{feff}{}\r\n", lines.join("\r\n")).as_bytes());
    assert_eq!((known.len(), bad.len()), (3, 0));
    // copies of a journal that a file sync makes belong to the reviewer too
    for copy in ["km (conflicted copy 2026-01-07).jsonl", "km.sync-conflict-20260107-X.jsonl"] {
        fs::copy(journal_of(folder.path(), "km"), folder.path().join(copy)).expect("copied");
    }
    let journals = read(folder.path());
    assert_eq!((journals.events.len(), reported(&journals).len()), (3, 0));
    assert_eq!(journals.record().entries().len(), 3, "each counts once");
}

#[test]
fn lines_of_another_reviewer_do_not_count() {
    let folder = tempfile::tempdir().expect("a folder");
    three(folder.path());
    fs::rename(journal_of(folder.path(), "km"), journal_of(folder.path(), "jb")).expect("renamed");
    append(folder.path(), "jb", &notes("jb", "b", 1)).expect("written");
    let journals = read(folder.path());
    assert_eq!(ids(&journals), ["b-1"]);
    assert_eq!(reported(&journals)[0], "jb.jsonl:1: it is by km, but this is the journal of jb");
    assert_eq!(reported(&journals).len(), 3);
    fs::write(folder.path().join(".jsonl"), "").expect("written");
    fs::write(folder.path().join("é.jsonl"), "").expect("written");
    fs::write(folder.path().join("notes.txt"), "mine").expect("written");
    let nameless = "é.jsonl:0: its name is not the name of a reviewer";
    assert_eq!(reported(&read(folder.path())).last().map(String::as_str), Some(nameless));
}

#[test]
fn a_file_that_is_no_journal_is_reported_briefly() {
    let (ids, told) = of("not a line\n".repeat(10_000).as_bytes());
    assert_eq!((ids.len(), told.len()), (0, 21));
    assert_eq!(told[20], "km.jsonl:0: 9980 more lines cannot be read");
    let deep = format!("{}\n", "{\"a\":".repeat(100_000));
    assert_eq!(of(deep.as_bytes()).1.len(), 1);
    let sealed = |bare: &str| {
        let sum = sayso::review::journal::crc::of(bare.as_bytes());
        format!("{},\"crc\":\"{sum:08x}\"}}\n", bare.strip_suffix('}').expect("an object"))
    };
    let deep = format!("{{\"v\":1,\"x\":{}{}}}", "[".repeat(400_000), "]".repeat(400_000));
    assert_eq!(of(sealed(&deep).as_bytes()).1.len(), 1, "with a right sum it is no better");
    let line = codec::encode(&notes("km", "a", 1)[0]);
    let bare = format!("{}}}", line.rsplit_once(",\"crc\"").expect("a sum").0);
    assert_eq!(of(sealed(&bare).as_bytes()).0, ["a-1"]);
    for (key, value) in
        [("\"a-1\"", "\"\""), ("2026-01-01T", "01/01/2026T"), ("\"v\":1", "\"v\":-1")]
    {
        let (ids, told) = of(sealed(&bare.replacen(key, value, 1)).as_bytes());
        assert_eq!((ids.len(), told.len()), (0, 1), "{key}");
    }
}

/// Creates something in the place of a journal.
type Makes<'a> = &'a dyn Fn(&Path);

/// Runs something that must never block.
fn at_once<T>(what: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = what();
    assert!(start.elapsed() < Duration::from_secs(1), "it waited");
    done
}

#[test]
fn a_file_that_is_not_regular_is_reported_and_never_blocks() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = journal_of(folder.path(), "km");
    let elsewhere = folder.path().join("elsewhere");
    fs::write(&elsewhere, "mine\n").expect("written");
    append(folder.path(), "jb", &notes("jb", "b", 1)).expect("written");
    let fifo = |at: &Path| {
        let made = std::process::Command::new("mkfifo").arg(at).status();
        assert!(made.expect("mkfifo is there").success());
    };
    let places: [(Makes<'_>, &str); 5] = [
        (&fifo, "it is not a regular file"),
        (&|at| fs::create_dir(at).expect("a folder"), "it is a folder"),
        (&|at| symlink(&elsewhere, at).expect("a link"), "it is a link"),
        (&|at| symlink("nowhere", at).expect("a link"), "it is a link"),
        (&|at| symlink("/dev/zero", at).expect("a link"), "it is a link"),
    ];
    for (make, what) in places {
        make(&path);
        let journals = at_once(|| read(folder.path()));
        assert_eq!(reported(&journals), [format!("km.jsonl:0: {what}")]);
        assert_eq!(ids(&journals), ["b-1"], "the others are read");
        let why = at_once(|| append(folder.path(), "km", &notes("km", "a", 1)));
        let why = why.expect_err("it is not written");
        assert_eq!(why.what, what);
        assert!(why.hint.ends_with('.') && why.path == path, "{why:?}");
        let _ = fs::remove_file(&path).or_else(|_| fs::remove_dir(&path));
    }
    assert_eq!(fs::read(&elsewhere).expect("still there"), b"mine\n");
    append(folder.path(), "km", &notes("km", "a", 1)).expect("the way is free");
}

#[test]
fn a_review_folder_that_is_a_file_is_reported() {
    let folder = tempfile::tempdir().expect("a folder");
    let reviews = folder.path().join("a.story.review");
    assert_eq!(reported(&read(&reviews)), Vec::<String>::new());
    fs::write(&reviews, "a file").expect("written");
    assert_eq!(reported(&read(&reviews)), ["a.story.review:0: it is not a folder"]);
    let why = append(&reviews, "km", &notes("km", "a", 1)).expect_err("it is not written");
    assert_eq!(why.what, "there is something with this name that is not a folder");
}

#[test]
fn a_journal_that_is_too_large_is_not_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = fs::File::create(journal_of(folder.path(), "km")).expect("a file");
    file.set_len(1 << 40).expect("a file with a hole");
    assert_eq!(
        reported(&at_once(|| read(folder.path()))),
        ["km.jsonl:0: it is larger than 256 MB"]
    );
}

#[test]
fn a_review_folder_has_the_permissions_of_its_parent() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let folder = tempfile::tempdir().expect("a folder");
    let mode = |path: &Path| fs::metadata(path).expect("there").mode() & 0o7777;
    for (open, reviews, journal) in
        [(0o775, 0o775, 0o644), (0o750, 0o750, 0o640), (0o700, 0o700, 0o600)]
    {
        let stories = folder.path().join(format!("{open:o}"));
        fs::create_dir(&stories).expect("a folder");
        fs::set_permissions(&stories, fs::Permissions::from_mode(open)).expect("changed");
        let home = stories.join("a.story.review");
        append(&home, "km", &notes("km", "a", 1)).expect("written");
        assert_eq!((mode(&home), mode(&journal_of(&home, "km"))), (reviews, journal));
    }
    let state = folder.path().join("state/sayso/reviews/00");
    append(&state, "km", &notes("km", "a", 1)).expect("written");
    for private in [&state, state.parent().expect("a folder")] {
        assert_eq!(mode(private), 0o700);
    }
}

#[test]
fn a_long_journal_is_read_in_order_and_its_lines_are_counted_through() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = journal_of(folder.path(), "km");
    append(folder.path(), "km", &notes("km", "a", 9_000)).expect("written");
    let text = fs::read_to_string(&path).expect("a journal");
    assert!(text.len() > 3 << 20, "it is long enough to be parted");
    let mut lines: Vec<&str> = text.lines().collect();
    lines[10] = "bad";
    lines[20] = "";
    lines[8_990] = "bad";
    fs::write(&path, lines.join("\n") + "\n{\"half").expect("written");
    let journals = read(folder.path());
    let told: Vec<String> = reported(&journals).iter().map(|t| t[..14].to_owned()).collect();
    assert_eq!(told, ["km.jsonl:11: t", "km.jsonl:8991:", "km.jsonl:9001:"]);
    let numbers: Vec<u32> = ids(&journals).iter().map(|id| id[2..].parse().expect("one")).collect();
    let left_out = [11, 21, 8_991];
    assert_eq!(numbers, (1..=9_000).filter(|n| !left_out.contains(n)).collect::<Vec<_>>());
}
