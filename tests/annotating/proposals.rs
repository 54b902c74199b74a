//! An article that nobody has annotated: who says what is proposed, and the first edit makes a story of it.

use std::fs;
use std::path::PathBuf;

use sayso::app::{App, Setup, Start, Starts, StoryRequest};
use sayso::library::Drafting;
use sayso::library::settings::Settings;
use sayso::story::stdin_story::{STANDARD_INPUT, StdinStory};
use sayso::story::{Disk, Drafted, Form, Quote, Stage, Story, load};
use sayso::tui::replay::Replay;
use tempfile::TempDir;

use crate::hand::{Hand, RAIN, play};
use crate::support::one;

/// An article of the tests' own, in which everybody is named beside what they say.
const HARBOUR: &str = "\
Harbour to close for a year

By Ida Holm
March 2, 2026

The harbour will close on Monday, Mayor Ada Brook told the council.

“We will rebuild the north pier,” Brook said. “It is not safe,” she added.

Ben Cole, who runs the ferry, was angry. “Nobody asked us,” Cole said.

“That is not true,” said Brook, and “an old story”.
";

/// A folder with one article in plain text.
struct Article {
    folder: TempDir,
    path: PathBuf,
}

impl Article {
    fn of(text: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("harbour.txt");
        fs::write(&path, text).expect("written");
        Self { folder, path }
    }

    fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Returns what is read of the story that was made.
    fn made(&self) -> Story {
        load(&Disk, &self.beside("harbour.story")).expect("a story was made")
    }
}

/// Opens what is wanted as the program does.
fn open(wanted: &StoryRequest) -> Result<Story, sayso::story::OpenError> {
    let drafting = Drafting::with(None);
    let mut whole = None;
    match wanted {
        StoryRequest::File(path) => whole = Some(load(&Disk, path)?),
        StoryRequest::Stdin(given) => given.open(&mut |stage| {
            if let Stage::Whole(story) = stage {
                whole = Some(story);
            }
            true
        })?,
        StoryRequest::Bundled(name) => unreachable!("{name} is not asked for"),
    }
    Ok(drafting.complete(whole.expect("a whole story")))
}

fn reader(article: &Article) -> Replay<'static> {
    Replay::new(App::new(one(&article.path.to_string_lossy()), (80, 24)), &open)
}

/// Returns the reader at the quote that holds some words.
fn reader_at(article: &Article, words: &str) -> Replay<'static> {
    let story = open(&StoryRequest::File(article.path.clone())).expect("an article");
    let holds = |quote: &&Quote| story.text.slice(quote.parts[0]).contains(words);
    let id = story.quotes.iter().find(holds).expect("it is proposed").id.to_string();
    let starts = Starts { all: Some(Start::Item(id)), ..Starts::default() };
    let setup = Setup { starts, ..one(&article.path.to_string_lossy()) };
    Replay::new(App::new(setup, (80, 24)), &open)
}

fn typed(article: &Article, keys: &str) -> Replay<'static> {
    let mut replay = reader(article);
    play(&mut replay, keys);
    replay
}

fn message(replay: &Replay<'_>) -> String {
    replay.app().message().map(|m| m.text.clone()).unwrap_or_default()
}

fn shown(replay: &Replay<'_>) -> Story {
    replay.app().reader().expect("a story is open").doc().story.clone()
}

/// Returns who says what, with a question mark if it is only proposed.
fn said(story: &Story) -> Vec<String> {
    let quotes = story.quotes.iter().filter(|quote| quote.form != Form::Indirect);
    let line = |quote: &Quote| {
        let who = quote.speakers.first().map_or("nobody", |who| &*story.person(*who).name);
        let sign = if quote.is_proposed() { "?" } else { "" };
        format!("{who}{sign} {}", story.text.slice(quote.parts[0]))
    };
    quotes.map(line).collect()
}

#[test]
fn a_plain_text_opens_with_its_speakers_proposed() {
    let article = Article::of(HARBOUR);
    let replay = reader(&article);
    let story = shown(&replay);
    assert_eq!(story.drafted, Some(Drafted::Speakers));
    let said = said(&story);
    for wanted in [
        "Ada Brook? “We will rebuild the north pier,”",
        "Ben Cole? “Nobody asked us,”",
        "Ada Brook? “That is not true,”",
    ] {
        assert!(said.iter().any(|line| line == wanted), "{wanted} in {said:#?}");
    }
    assert!(said.iter().all(|line| line.contains('?')), "nothing is marked: {said:#?}");
    let n = story.proposals();
    assert!(
        message(&replay).starts_with(&format!("{n} proposed by sayso")),
        "{}",
        message(&replay)
    );
    // what is proposed is what can be counted, as long as there is nothing else
    let doc = replay.app().reader().expect("a reader").doc().clone();
    assert!(doc.links.speaking(doc.links.speakers()[0]).words > 5);
    assert_eq!(fs::read_to_string(&article.path).expect("read"), HARBOUR);
    assert!(!article.beside("harbour.story").exists(), "reading writes nothing");
}

#[test]
fn the_first_edit_makes_a_story_that_is_read_from_then_on() {
    let article = Article::of(HARBOUR);
    let mut replay = reader_at(&article, "We will rebuild");
    let proposed = shown(&replay).proposals();
    play(&mut replay, "i a");
    assert!(message(&replay).starts_with("made harbour.story · "), "{}", message(&replay));
    let made = article.made();
    assert_eq!(made.body().trim_end(), HARBOUR.trim_end());
    assert_eq!(made.meta.title, "Harbour to close for a year");
    assert_eq!(
        (made.meta.date.as_deref(), &*made.meta.authors),
        (Some("2026-03-02"), &["Ida Holm".to_owned()][..])
    );
    assert_eq!(made.proposals(), proposed - 1, "all but the accepted one are still proposed");
    assert!(made.quotes.iter().filter_map(|q| q.suggestion.as_ref()).all(|s| s.score.is_some()));
    assert_eq!(
        fs::read_to_string(&article.path).expect("read"),
        HARBOUR,
        "the article is as it was"
    );
    // those that are left still say why, and who else it may be
    let story = shown(&replay);
    assert_eq!(story.drafted, None);
    let left = || story.quotes.iter().filter_map(|quote| quote.suggestion.as_ref());
    assert!(left().all(|suggestion| suggestion.why.is_some()));
    assert!(left().any(|suggestion| !suggestion.others.is_empty()));
    // the next edit is made in the same file, and both are taken back
    play(&mut replay, "i a");
    assert_eq!(article.made().proposals(), proposed - 2);
    play(&mut replay, "i u i u");
    assert_eq!(article.made().proposals(), proposed);
}

#[test]
fn one_key_takes_the_next_candidate_and_again_the_one_after() {
    let article = Article::of(HARBOUR);
    let mut replay = reader_at(&article, "Nobody asked");
    let who = || {
        let story = article.made();
        let quote = story.quotes.iter().find(|q| story.text.slice(q.parts[0]).contains("Nobody"));
        let quote = quote.expect("the quote").clone();
        assert!(quote.suggestion.is_none(), "who changes a proposal accepts it");
        story.person(quote.speakers[0]).name.to_string()
    };
    play(&mut replay, "i t");
    assert_eq!(who(), "Ada Brook");
    let mut names = vec![who()];
    for _ in 0..8 {
        play(&mut replay, "i t");
        names.push(who());
    }
    assert!(names.contains(&"Ben Cole".to_owned()), "it comes around: {names:?}");
}

#[test]
fn what_is_refused_is_not_proposed_again() {
    let article = Article::of(HARBOUR);
    let mut replay = typed(&article, "] S i r");
    let made = article.made();
    let n = made.quotes.len();
    assert!(message(&replay).contains(" refused: "), "{}", message(&replay));
    play(&mut replay, "i r");
    assert_eq!(article.made().quotes.len(), n - 1, "no name is asked for");
    let again = Replay::new(
        App::new(one(&article.beside("harbour.story").to_string_lossy()), (80, 24)),
        &open,
    );
    assert_eq!(shown(&again).quotes.len(), n - 1);
}

#[test]
fn a_story_that_is_there_is_never_written_over() {
    let article = Article::of(HARBOUR);
    fs::write(article.beside("harbour.story"), "mine").expect("written");
    let mut replay = typed(&article, "] s i a");
    assert!(message(&replay).contains("is there already"), "{}", message(&replay));
    assert_eq!(fs::read_to_string(article.beside("harbour.story")).expect("read"), "mine");
    play(&mut replay, "<enter>");
    let made = load(&Disk, &article.beside("harbour-2.story")).expect("under the other name");
    assert!(made.proposals() > 0 && made.proposals() + 1 == made.quotes.len());
    // and it is the one that is read now
    play(&mut replay, "i a");
    let after = load(&Disk, &article.beside("harbour-2.story")).expect("a story");
    assert_eq!(after.proposals() + 1, made.proposals());
}

#[test]
fn a_text_that_is_not_english_has_its_marks_alone() {
    let german = "Der Hafen bleibt ein Jahr zu, das hat die Stadt beschlossen\n\n\
        „Wir bauen die Mole neu“, sagte Änne Öz am Montag im Rat der Stadt.\n\n\
        Jan Krüger betreibt die Fähre und ist wütend. „Niemand hat uns gefragt“, sagte er. \
        Das Amt wollte sich dazu nicht äußern, bis die Pläne fertig sind.\n";
    let article = Article::of(&german.repeat(3));
    let mut replay = reader(&article);
    let story = shown(&replay);
    assert_eq!(story.drafted, Some(Drafted::MarksAlone));
    assert_eq!(story.quotes.len(), 6);
    assert!(message(&replay).contains("not English"), "{}", message(&replay));
    play(&mut replay, "n s");
    assert!(message(&replay).starts_with("not English"), "{}", message(&replay));
}

#[test]
fn annotated_stories_and_switched_off_drafts_are_as_before() {
    let hand = Hand::of(RAIN);
    let drafting = Drafting::with(None);
    let story = drafting.complete(hand.story());
    assert_eq!(format!("{:?}", story.quotes), format!("{:?}", hand.story().quotes));
    let article = Article::of(HARBOUR);
    let plain = Drafting::off().complete(load(&Disk, &article.path).expect("an article"));
    assert!(plain.quotes.is_empty() && plain.drafted.is_none());
    // a pair of brat in which nothing is annotated yet belongs to whoever annotates it
    let pair = Hand::of_pair(HARBOUR, "");
    assert!(drafting.complete(pair.story()).quotes.is_empty());
    // so does a story
    let empty = Hand::of(&format!("+++\ntitle = \"Harbour\"\n+++\n\n{HARBOUR}"));
    assert!(drafting.complete(empty.story()).quotes.is_empty());
}

#[test]
fn an_article_on_standard_input_has_proposals_too() {
    let input = StdinStory::new(STANDARD_INPUT, HARBOUR.as_bytes().to_vec());
    let mut setup = one("unused");
    setup.stories[0].wanted = StoryRequest::Stdin(input);
    let mut replay = Replay::new(App::new(setup, (80, 24)), &open);
    assert!(shown(&replay).proposals() > 0);
    play(&mut replay, "] s");
    assert!(message(&replay).starts_with("proposal 1 of "), "{}", message(&replay));
}

#[test]
fn hostile_texts_open() {
    let marks = "“\"‘'«»„”’".repeat(2_000);
    for text in [
        "",
        "\n",
        "“",
        "\"",
        "”””",
        "\u{1b}]0;x\u{7}“a” said \u{1b}[31mBo Marsh\u{1b}[0m.\n",
        &*marks,
    ] {
        let article = Article::of(text);
        let mut replay = typed(&article, "n i a i r i t ] S i a v S <esc>");
        play(&mut replay, "i a");
    }
    // lines that end in carriage returns, and a text that begins with empty lines
    for text in
        [HARBOUR.replace('\n', "\r\n"), format!("\n\n{HARBOUR}"), HARBOUR.trim_end().to_owned()]
    {
        let article = Article::of(&text);
        let before = said(&shown(&reader(&article))).len();
        let replay = typed(&article, "] s i a");
        let made = article.beside("harbour.story").exists();
        assert!(made, "{}", message(&replay));
        assert_eq!(said(&article.made()).len(), before);
    }
}

#[test]
fn a_model_that_cannot_be_read_is_reported_with_its_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = folder.path().join("config.toml");
    fs::write(&config, "[draft]\non = false\nmodle = \"x\"\n").expect("written");
    let settings = Settings::at(Some(&config), true);
    assert!(!settings.values.draft);
    let whats: Vec<String> = settings.problems.iter().map(|p| p.what.clone()).collect();
    assert_eq!(whats, ["there is no setting `draft.modle`"]);
    fs::write(&config, "draft.model = \"other.bin\"\n").expect("written");
    let values = Settings::at(Some(&config), true).values;
    assert_eq!((values.draft, values.model.as_deref()), (true, Some("other.bin")));
}
