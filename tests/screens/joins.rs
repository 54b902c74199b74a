//! People of all stories who are joined by hand: what keys do to the list, to the file, to cards.

use std::path::Path;

use sayso::app::effect::LibrarySource;
use sayso::app::keys::script;
use sayso::app::{App, Setup};
use sayso::story::{Disk, load};
use sayso::tui::replay::Replay;

/// Writes a story of one quote by somebody.
fn write(folder: &Path, file: &str, who: &str) {
    let text = format!("Quay notes\n\n“It will hold,” {who} said.\n");
    let at = |words: &str| {
        let byte = text.find(words).expect("the words");
        let from = text[..byte].chars().count();
        (from, from + words.chars().count())
    };
    let (quote, name, cue) = (at("“It will hold,”"), at(who), at("said"));
    let ann = format!(
        "T1\tContent {} {}\t“It will hold,”\nT2\tSource {} {}\t{who}\nT3\tAttribution {} {}\tsaid\n\
         E1\tAttribution:T3 Source:T2 Content:T1\n",
        quote.0, quote.1, name.0, name.1, cue.0, cue.1
    );
    std::fs::write(folder.join(format!("{file}.txt")), &text).expect("a text");
    std::fs::write(folder.join(format!("{file}.ann")), ann).expect("its annotations");
}

/// Types keys at a library of a folder; returns each row of the list with its column of joins, and
/// the message.
fn typed(folder: &Path, keys: &str) -> (Vec<String>, String) {
    let mut replay = reader(folder);
    replay.press(&script::parse(keys).expect("keys"));
    let list_view = replay.app().list_view().expect("a list");
    let row = |row: &sayso::view::table::TableRow| {
        format!("{} | {}", row.cell(0).text(), row.cell(5).text())
    };
    let rows = list_view.table().rows.iter().map(row).collect();
    (rows, replay.app().message().map(|said| said.text.clone()).unwrap_or_default())
}

fn reader(folder: &Path) -> Replay<'static> {
    let library = LibrarySource::Paths(vec![folder.to_owned()]);
    let setup = Setup { library, ..Setup::default() };
    Replay::new(App::new(setup, (100, 30)), &|wanted| load(&Disk, &wanted.path()))
}

#[test]
fn people_are_offered_joined_taken_back_and_taken_apart() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path();
    for (file, who) in [("a", "Orin Vale"), ("b", "Orin J. Vale"), ("c", "Ада Брук"), ("d", "Vale")]
    {
        write(at, file, who);
    }
    let settings = at.join("sayso.toml");
    std::fs::write(&settings, "# ours\n[brat]\nquote = [\"Q\"]\n").expect("settings");

    let (rows, _) = typed(at, "v p");
    assert_eq!(
        rows,
        ["Orin Vale | Orin J. Vale?", "Orin J. Vale | Orin Vale?", "Ада Брук | ", "Vale | "]
    );

    // the one that is offered comes first
    let (rows, said) = typed(at, "v p J <enter>");
    assert_eq!(rows, ["Orin Vale | = Orin J. Vale", "Ада Брук | ", "Vale | "]);
    assert_eq!(said, "Orin Vale and Orin J. Vale are one person; u undoes it");

    // it is kept; a name that says too little is joined for its own story only
    let (rows, _) = typed(at, "v p J \"vale\" <enter>");
    assert_eq!(rows, ["Orin Vale | = Orin J. Vale, Vale", "Ада Брук | "]);
    let kept = std::fs::read_to_string(&settings).expect("settings");
    assert!(kept.starts_with("# ours\n[brat]\nquote = [\"Q\"]\n"), "{kept}");
    assert!(kept.contains("{ name = \"Vale\", story = \"d.txt\" }"), "{kept}");

    // the card of the person says so in each story
    let mut replay = reader(at);
    replay.press(&script::parse("<enter> n <tab> <enter>").expect("keys"));
    let card: Vec<String> = replay
        .app()
        .card()
        .lines
        .iter()
        .map(|line| line.pieces.iter().map(|piece| piece.text.as_str()).collect())
        .collect();
    assert!(card.join(" ").contains("joined by hand with Orin J. Vale, Vale"), "{card:?}");

    // so does the card of a quote
    let mut replay = reader(at);
    replay.press(&script::parse("<enter> ] q").expect("keys"));
    let lines = replay.app().card().lines.iter();
    let words = |line: &sayso::app::card::CardLine| -> String {
        line.pieces.iter().map(|piece| piece.text.as_str()).collect()
    };
    let card: Vec<String> = lines.map(words).collect();
    assert!(
        card.join(" ").contains("“It will hold,”") || card[0].contains("Orin Vale"),
        "{card:?}"
    );
    assert!(card.join(" ").contains("joined by hand with Orin J. Vale, Vale"), "{card:?}");

    let (rows, said) = typed(at, "v p A u");
    assert_eq!(
        (rows[0].as_str(), said.as_str()),
        ("Orin Vale | = Orin J. Vale, Vale", "they are joined again")
    );
    let (rows, _) = typed(at, "v p A");
    assert_eq!(rows.len(), 4);
    assert_eq!(
        std::fs::read_to_string(&settings).expect("settings").trim_end(),
        "# ours\n[brat]\nquote = [\"Q\"]"
    );
    let (rows, said) = typed(at, "v p J <enter> u");
    assert_eq!((rows.len(), said.as_str()), (4, "they are no longer joined"));
}

#[test]
fn a_library_without_a_folder_and_a_broken_file_say_why_nobody_is_joined() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "a", "Orin Vale");
    write(folder.path(), "b", "Orin J. Vale");
    std::fs::write(folder.path().join("sayso.toml"), "[brat]\nquote = [\n").expect("settings");
    let (rows, said) = typed(folder.path(), "v p J <enter>");
    assert_eq!(rows.len(), 2);
    assert!(said.contains("sayso.toml:") && said.contains("nothing was changed"), "{said}");
    let setup = Setup { library: LibrarySource::Bundled, ..Setup::default() };
    let mut replay = Replay::new(App::new(setup, (100, 30)), &|wanted| {
        load(&sayso::story::bundled::Embedded, &wanted.path())
    });
    // before anybody is picked
    replay.press(&script::parse("v p J").expect("keys"));
    let said = replay.app().message().map(|said| said.text.clone()).unwrap_or_default();
    assert!(said.contains("sayso FOLDER"), "{said}");
    assert!(!matches!(replay.app().mode(), sayso::app::Mode::Picker(_)));
}
