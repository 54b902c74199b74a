//! Joins by hand: what is written, read and taken back.

use super::*;
use crate::story::Disk;

fn person(name: &str) -> NamedPerson {
    NamedPerson { name: name.into(), ..NamedPerson::default() }
}

fn join_of(names: &[&str]) -> Join {
    Join { people: names.iter().map(|name| person(name)).collect(), by: "km".into() }
}

fn add(text: &str, names: &[&str]) -> String {
    changed(text.as_bytes(), &JoinChange::Add(vec![join_of(names)])).expect("a change")
}

fn remove(text: &str, names: &[&str]) -> Result<String, String> {
    changed(text.as_bytes(), &JoinChange::Remove(vec![join_of(names)]))
}

#[test]
fn a_join_is_added_and_taken_back_and_the_rest_of_the_file_stays() {
    let own = "# ours\n[brat]\nquote = [\"Q\"]";
    for names in [
        ["Ada Brook", "Ada M. Brook"],
        ["森田ハナ", "もりた・ハナ"],
        ["أحمد \"أبو\" علي", "Ахмед\\ \u{7}Али"],
    ] {
        let after = add(own, &names);
        assert!(after.starts_with(own), "{after}");
        assert_eq!(Joins::of(after.as_bytes()).expect("joins").all, [join_of(&names)]);
        assert_eq!(add(&after, &[names[1], names[0]]), after, "the same join again");
        let two = add(&after, &["Cy Dorn", "Cyrus Dorn"]);
        let one = remove(&two, &names).expect("a change");
        assert_eq!(
            Joins::of(one.as_bytes()).expect("joins").all,
            [join_of(&["Cy Dorn", "Cyrus Dorn"])]
        );
        let none = remove(&one, &["Cyrus Dorn", "Cy Dorn"]).expect("a change");
        assert_eq!(none.trim_end(), own);
    }
}

#[test]
fn a_file_that_cannot_be_read_is_left_alone_and_its_line_is_said() {
    let check = |text: &str| {
        let change = JoinChange::Add(vec![join_of(&["Ada Brook", "A. Brook"])]);
        changed(text.as_bytes(), &change).expect_err("a mistake")
    };
    assert!(
        check("[brat]\nquote = [\n").starts_with("2:")
            || check("[brat]\nquote = [\n").starts_with("3:")
    );
    assert!(check("\n[same-person]\nx = 1\n").contains("two brackets"));
    assert!(check("[[same-person]]\npeople = [\"one\"]\n").contains("write the names"));
    assert!(check("x = 1\nx = 2\n").starts_with("2:"));
    let inline = "same-person = [{ people = [\"Ada Brook\", \"A. Brook\"] }]\n";
    assert!(remove(inline, &["Ada Brook", "A. Brook"]).expect_err("by hand").contains("by hand"));
}

#[test]
fn a_comment_below_a_join_stays_when_the_join_goes() {
    let by_hand = "[[same-person]]\nby = \"km\"\npeople = [\"Ada Brook\", \"A. Brook\"]\n\n# labels\n[brat]\n";
    assert_eq!(
        remove(by_hand, &["A. Brook", "Ada Brook"]).expect("a change"),
        "\n# labels\n[brat]\n"
    );
}

#[test]
fn who_is_meant_is_told_by_name_and_by_what_else_is_given() {
    let is = |who: &NamedPerson, name, id, story| who.is((name, id), true, story);
    let any = person("Ada Brook");
    assert!(is(&any, "ADA  Brook", "x", "a") && !is(&any, "Ada", "x", "a"));
    let named = NamedPerson { id: Some("ada".into()), ..any.clone() };
    assert!(is(&named, "Ada Brook", "ada", "a") && !is(&named, "Ada Brook", "b", "a"));
    let here = NamedPerson { story: Some("a".into()), ..any };
    assert!(is(&here, "Ada Brook", "x", "a") && !is(&here, "Ada Brook", "x", "b"));
}

#[test]
fn the_settings_are_in_the_folder_that_all_stories_are_in() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    std::fs::create_dir_all(at("a/b")).expect("folders");
    let check = |paths: &[&str]| {
        let paths: Vec<PathBuf> = paths.iter().map(|path| at(path)).collect();
        let file = settings_file(&Disk, &paths).expect("a file");
        file.strip_prefix(folder.path()).expect("below").display().to_string()
    };
    assert_eq!(check(&["a"]), "a/sayso.toml");
    assert_eq!(check(&["a/x.story", "a/y.story"]), "a/sayso.toml");
    assert_eq!(check(&["a/b/x.story", "a/y.story"]), "a/sayso.toml");
    assert_eq!(check(&["a/b", "a/y.story"]), "a/sayso.toml");
    assert_eq!(check(&["a/**/x*.story"]), "a/sayso.toml");
    assert_eq!(settings_file(&Disk, &["/x.story".into()]), None);
    assert_eq!(settings_file(&Disk, &["x.story".into()]), Some("sayso.toml".into()));
    assert_eq!(settings_file(&Disk, &[]), None);
}

#[test]
fn sessions_that_join_at_the_same_time_lose_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join(FILE);
    std::fs::write(&file, "# ours\n").expect("a file");
    std::thread::scope(|scope| {
        for session in 0..6 {
            let file = &file;
            scope.spawn(move || {
                for n in 0..8 {
                    let names =
                        [format!("Ada {session} Brook {n}"), format!("Ada Brook {session} {n}")];
                    let join = join_of(&[&names[0], &names[1]]);
                    let change = JoinChange::Add(vec![join]);
                    Joins::change(&Disk, file, &change).expect("a change");
                }
            });
        }
    });
    assert_eq!(Joins::read(&Disk, &file).expect("joins").all.len(), 48);
    let names: Vec<_> = std::fs::read_dir(folder.path()).expect("a folder").collect();
    assert_eq!(names.len(), 1, "nothing is left beside it: {names:?}");
}

#[test]
fn what_cannot_be_written_is_said_and_changes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let nowhere = folder.path().join("nowhere/sayso.toml");
    let change = JoinChange::Add(vec![join_of(&["Ada Brook", "A. Brook"])]);
    let why = Joins::change(&Disk, &nowhere, &change).expect_err("no folder");
    assert!(why.contains("cannot be written") && why.contains("nothing was changed"), "{why}");
    let broken = folder.path().join(FILE);
    std::fs::write(&broken, "x = [\n").expect("a file");
    let why = Joins::change(&Disk, &broken, &change).expect_err("a mistake");
    assert!(why.contains("not valid TOML"), "{why}");
    assert_eq!(std::fs::read_to_string(&broken).expect("a file"), "x = [\n");
    let below = crate::story::sandbox::Sandbox::below(folder.path()).expect("a folder");
    let why = Joins::change(&below, &folder.path().join(FILE), &change).expect_err("safe mode");
    assert!(why.contains("safe mode"), "{why}");
}
