//! Lines in, lines out: what `--linear` answers, as a listener hears it.

use std::sync::Arc;
use std::time::Duration;

use sayso::app::effect::LibrarySource;
use sayso::app::{App, BackgroundEvent, Event, Setup, StoryRequest};
use sayso::linear::Linear;
use sayso::story::{Disk, load};
use sayso::view::Document;

use crate::lines::typed;
use crate::support::{HARBOUR, one};

/// Types lines at some stories.
fn heard(setup: Setup, lines: &str, width: Option<u16>) -> String {
    let lines: Vec<&str> = lines.split(" | ").collect();
    typed(setup, &lines, width, &|wanted| match wanted {
        StoryRequest::File(path) => load(&Disk, path),
        other => unreachable!("{other:?} is not asked for"),
    })
}

/// Returns the setup for a library of some stories.
fn library(paths: &[&str]) -> Setup {
    let paths = paths.iter().map(Into::into).collect();
    Setup { library: LibrarySource::Paths(paths), ..Setup::default() }
}

/// Defines one test per row: name, lines typed at the harbour story.
macro_rules! talks {
    ($($name:ident $lines:literal;)*) => {$(
        #[test]
        fn $name() {
            insta::assert_snapshot!(heard(one(HARBOUR), $lines, None));
        }
    )*};
}

talks! {
    enter_reads_on_and_p_goes_back " |  |  | p | p | p";
    a_number_goes_to_a_paragraph "5 |  | here | 9 | 0";
    n_steps_through_quotes_and_claims "n | n | n | N | 3 n";
    enter_after_a_jump_reads_the_paragraph "]c |  | ";
    speakers_have_numbers_and_their_quotes_are_stepped_through "speakers | 1 | n | n | esc | n";
    a_speaker_is_found_by_name "speaker oko | 1 | s | zzz | y | q | speaker 2";
    claims_quotes_and_evidence "quote 2 | g c | g q | claim 2 | g e | 1";
    the_card_is_read_with_numbered_links "quote 2 | card | 1 | 2 | H";
    the_card_gives_way_to_the_text "quote 2 | c |  | c | n";
    searches_are_stepped_through_hit_by_hit "/ferry | n | n | N | regex f[eo]rr | / | crew | /zebra";
    an_invalid_expression_is_reported "regex b[o | n";
    bookmarks_and_the_jump_list "m a | G | ' a | H | L | ' x | m";
    what_is_marked_here_is_listed "2 | marked | 3 | f | q";
    unmarked_quotations_and_problems "next unmarked | ]l | next problem";
    the_introduction_and_mentions "quote 5 | g i | ]p | ]p";
    names_of_commands_and_what_is_none "next quote | NEXT-QUOTE | claim | xyzzy | page down | g | q | /";
    less_is_said_in_brief "brief | 2 | n | n | full | 2";
    marks_can_be_left_out "M | 2 | M | n | z | 3 | 2";
    all_reads_to_the_end "3 | all | all | 1 | all 2";
    copying_prints_what_to_copy "quote 2 | y";
    letters_are_keys_while_words_are_selected "V | l | p | 1 | v q |  | q | V | esc | c";
    views_are_read_as_numbered_rows "people | quotes | /oko | 1 | q | claims | v m | quoted | problems | timeline | outline | 5";
    a_list_gives_way_to_the_text "quotes | o | n | claims | here | esc";
    help_lists_what_can_be_done "help |  | q | help | 1";
    about_says_what_the_story_is "3 | about";
}

#[test]
fn q_goes_back_to_the_list_of_stories() {
    let stories = library(&[HARBOUR, "stories/tour.story", "tests/bad/not-a-table.story"]);
    let lines = "2 | 2 | q |  | /harb | 1 | 5 | q | esc | 3 | q | o | help | 1 | 1 | q | q";
    insta::assert_snapshot!(heard(stories, lines, None));
}

#[test]
fn long_lists_are_read_in_pieces() {
    let story = one("stories/council-lanes.story");
    insta::assert_snapshot!(heard(story, "quotes |  |  | p | 30 | q", None));
}

#[test]
fn people_and_words_are_found_in_all_stories() {
    let stories = library(&[HARBOUR, "stories/tour.story", "stories/paris-guarantees.story"]);
    let lines = "people of all | 1 | 1 |  | q | q | q | search second | 2 | n | q | q | library search | brid | \
                 1 | q | q | regex b[r]id | q | 1 | n | quotes in all | 1";
    insta::assert_snapshot!(heard(stories, lines, None));
}

#[test]
fn lines_are_broken_between_words_where_that_is_wished() {
    insta::assert_snapshot!(heard(one(HARBOUR), "2 | n | card", Some(40)));
    for line in heard(one("stories/many-scripts.story"), "all", Some(24)).lines() {
        assert!(sayso::view::visible::width(line) <= 24, "{line}");
    }
}

#[test]
fn what_is_hidden_is_shown_by_number() {
    insta::assert_snapshot!(heard(one("tests/screens/mixed.story"), "all | n | c", None));
}

#[test]
fn headings_lists_and_posts_are_read_in_words() {
    let lines = "all 4 | 10 |  |  |  | next item | ]l | c";
    insta::assert_snapshot!(heard(one("stories/paris-guarantees.story"), lines, None));
}

#[test]
fn an_empty_line_never_changes_anything_without_end() {
    let lines = vec![""; 60];
    let page = typed(one(HARBOUR), &lines, None, &|_| load(&Disk, HARBOUR.as_ref()));
    assert_eq!(page.matches("the end of the story").count(), 60 - 6);
}

#[test]
fn the_text_is_read_before_the_annotations_are_there() {
    let whole = load(&Disk, HARBOUR.as_ref()).expect("a story");
    let mut text = whole.clone();
    (text.quotes, text.claims, text.whole) = (Arc::default(), Arc::default(), false);
    let (mut app, _) = App::new(one(HARBOUR), (80, 24));
    app.use_line_layout();
    let mut linear = Linear::new(None);
    let mut page = linear.answer(&app);
    for (story, lines) in [(text, ["", "", "n"]), (whole, ["", "n", "here"])] {
        let news = BackgroundEvent::Story { id: 1, doc: Arc::new(Document::of(story)) };
        let _ = app.feed(Event::Background(news), linear.now());
        for line in lines {
            page += &[&linear.prompt(&app), ": ", line, "\n"].concat();
            let _ = linear.line(&mut app, line);
            page.push_str(&linear.answer(&app));
        }
    }
    insta::assert_snapshot!(page);
}

#[test]
fn reading_on_can_be_stopped() {
    let (mut app, _) = App::new(one(HARBOUR), (80, 24));
    app.use_line_layout();
    let story = load(&Disk, HARBOUR.as_ref()).expect("a story");
    let news = BackgroundEvent::Story { id: 1, doc: Arc::new(Document::of(story)) };
    let _ = app.feed(Event::Background(news), Duration::ZERO);
    let mut linear = Linear::new(None);
    let _ = linear.line(&mut app, "all");
    assert!(linear.reads_on());
    linear.stop();
    assert!(!linear.reads_on());
}
