//! The table of commands: name, keys, help, when it applies, function.
//!
//! Dispatch, key hints, the help screen, `sayso keys`, docs/keys.md and the README all read
//! this table: to add a command, add a row. What a command does is in the module of its
//! function. Those that change a story are in `mending`.

mod mending;

use mending::MENDING;

use super::command::Context::{Card, List, Picker, Prompt, Read, Review, Source};
use super::command::{Command, Keys, Run, decision, row};
use super::input::mouse;
use super::keys::help;
use super::keys::keymap::Keymap;
use super::library::{cross_story, people, review_progress};
use super::lists::{columns, list_commands, picker};
use super::reading::{display, jumps, labels, motions, place, search};
use super::{App, address, card, mending as edit, review, source_pane};

/// Makes a row for a list of the story, which applies in other lists too.
const fn list(name: &'static str, keys: Keys, help: &'static str, run: Run) -> Command {
    row(Read, name, keys, help, run).when(App::has_story).everywhere()
}

/// Returns the default bindings.
pub fn keymap() -> Keymap {
    Keymap::of(COMMANDS)
}

/// Returns the command with a name.
pub fn named(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.name == name)
}

/// The names that other programs have for leaving.
const QUIT: &[&str] = &["q", "q!", "qa", "qa!", "wq", "x", "exit"];

/// Every command.
pub const COMMANDS: &[Command] = &ALL;

static ALL: [Command; LOOKING.len() + MENDING.len()] = {
    let mut all = [LOOKING[0]; LOOKING.len() + MENDING.len()];
    let mut at = 0;
    while at < all.len() {
        all[at] = if at < LOOKING.len() {
            LOOKING[at]
        } else {
            let row = MENDING[at - LOOKING.len()];
            if row.decides { row.mends() } else { row }
        };
        at += 1;
    }
    all
};

/// Those that leave the story as it is.
const LOOKING: &[Command] = &[
    // read: links first, because the hints follow this order
    row(Read, "pick-speaker", &["s"], "Pick a speaker, step through quotes", picker::open)
        .group("People, quotes, claims")
        .hint("speaker")
        .when(App::has_speakers),
    row(Read, "next", &["n"], "Next in the active list", jumps::next).hint("next"),
    row(Read, "previous", &["N"], "Previous in the active list", jumps::previous),
    row(Read, "go-to-claim", &["g c"], "Go to the quote's claims", jumps::to_claim)
        .hint("claim")
        .when(App::on_quote),
    row(Read, "go-to-quote", &["g q"], "Go to the claim's quotes", jumps::to_quote)
        .hint("quote")
        .when(App::on_claim),
    row(Read, "go-to-evidence", &["g e"], "Go to the claim's evidence", card::to_evidence)
        .hint("evidence")
        .when(App::on_claim),
    row(Read, "open-source", &["g d"], "Open the source's text", source_pane::open)
        .when(App::has_evidence),
    row(Read, "same-speaker", &["S"], "Next quote by the same speaker", jumps::same_speaker)
        .hint("same speaker")
        .when(App::on_quote),
    row(
        Read,
        "go-to-introduction",
        &["g i"],
        "Go where the speaker is introduced",
        jumps::to_intro,
    )
    .when(App::has_person),
    row(Read, "search", &["/"], "Search the text", search::open).hint("search"),
    row(Read, "focus-card", &["<enter>"], "Step through the card's links", card::focus)
        .hint("card"),
    row(Read, "next-item", &["<tab>", "<right>"], "Next annotation", jumps::next_item)
        .group("Going from mark to mark"),
    row(Read, "previous-item", &["<s-tab>", "<left>"], "Previous annotation", jumps::previous_item),
    row(Read, "labels", &["f"], "Label annotations, type to go to one", labels::open)
        .hint("labels"),
    row(Read, "next-quote", &["] q"], "Next quote", jumps::next_quote),
    row(Read, "previous-quote", &["[ q"], "Previous quote", jumps::previous_quote),
    row(Read, "next-claim", &["] c"], "Next claim", jumps::next_claim),
    row(Read, "previous-claim", &["[ c"], "Previous claim", jumps::previous_claim),
    row(Read, "next-mention", &["] p"], "Next mention of this person", jumps::next_mention)
        .when(App::has_person),
    row(Read, "previous-mention", &["[ p"], "Previous mention of this person", jumps::prev_mention)
        .when(App::has_person),
    row(Read, "next-problem", &["] l"], "Next problem", jumps::next_problem)
        .when(App::has_problems),
    row(Read, "previous-problem", &["[ l"], "Previous problem", jumps::previous_problem)
        .when(App::has_problems),
    row(Read, "next-unmarked", &["] u"], "Next quotation without annotation", jumps::next_unmarked)
        .when(App::has_unmarked),
    row(
        Read,
        "previous-unmarked",
        &["[ u"],
        "Previous quotation without annotation",
        jumps::prev_unmarked,
    )
    .when(App::has_unmarked),
    row(Read, "jump-back", &["H", "<c-o>"], "Back in the jump list", jumps::back),
    row(Read, "jump-forward", &["L"], "Forward in the jump list", jumps::forward),
    row(Read, "set-bookmark", &["m *"], "Set a bookmark", jumps::set_bookmark),
    row(Read, "go-to-bookmark", &["' *"], "Go to a bookmark", jumps::to_bookmark),
    row(Read, "open-address", &["g x"], "Open an address, or print it", address::open),
    row(Read, "earlier-list", &["<esc>"], "Back to the earlier list", jumps::earlier_list),
    // read: lists of the story
    row(
        Read,
        "said-anywhere",
        &["P"],
        "This person's quotes in all stories",
        cross_story::quotes_of_person,
    )
    .group("Lists")
    .when(App::has_person_and_library),
    list("view-people", &["v p"], "List the people", list_commands::people),
    list("view-quotes", &["v q"], "List the quotes", list_commands::quotes),
    list("view-claims", &["v c"], "List the claims", list_commands::claims),
    list("view-matrix", &["v m"], "Claims by what each source says", list_commands::matrix),
    list("view-quoted", &["v s"], "Who is quoted how much", list_commands::quoted),
    list("view-timeline", &["v t"], "Timeline: what has a date", list_commands::timeline),
    list("view-problems", &["v l"], "List the problems", edit::problems::open),
    list("view-outline", &["v o"], "Outline: headings and paragraphs", list_commands::outline),
    row(Read, "view-library", &["v L"], "Back to the list of stories", display::to_library)
        .everywhere()
        .when(App::has_library),
    // read: moving
    row(Read, "line-down", &["j", "<down>", "<c-e>", "e"], "A line down", motions::line_down)
        .group("Moving"),
    row(Read, "line-up", &["k", "<up>", "<c-y>"], "A line up", motions::line_up),
    row(Read, "page-down", &["<space>", "<pgdn>", "<c-f>"], "A page down", motions::page_down),
    row(Read, "page-up", &["b", "<pgup>", "<c-b>", "<bs>"], "A page up", motions::page_up),
    row(Read, "half-down", &["<c-d>", "d"], "Half a page down", motions::half_down),
    row(Read, "half-up", &["<c-u>", "u"], "Half a page up", motions::half_up),
    row(Read, "paragraph-down", &["}"], "To the next paragraph", motions::paragraph_down),
    row(Read, "paragraph-up", &["{"], "To the previous paragraph", motions::paragraph_up),
    row(Read, "top", &["g g", "<home>", "<lt>"], "To the top, or to paragraph N", motions::top),
    row(Read, "bottom", &["G", "<end>", ">"], "To the end, or to paragraph N", motions::bottom),
    row(Read, "percent", &["%"], "To N percent of the text", motions::percent),
    row(Read, "where-am-i", &["=", "<c-g>"], "Say where this is", place::place),
    // read: looking
    row(Read, "spotlight", &["z"], "Dim all but this speaker's words", display::spotlight)
        .group("Looking, leaving"),
    row(Read, "marks", &["M"], "Show or hide the marks", display::marks),
    row(Read, "text-width", &["w"], "Next text width, or N columns", display::text_width),
    row(Read, "enter-review", &["r"], "Enter review mode", review::enter)
        .when(App::has_story)
        .everywhere(),
    row(Read, "next-open", &["] o"], "Next open item", review::next_open).when(App::has_session),
    row(Read, "previous-open", &["[ o"], "Previous open item", review::previous_open)
        .when(App::has_session),
    row(
        Read,
        "view-history",
        &["v h"],
        "History: every step of the review",
        list_commands::history,
    )
    .everywhere()
    .when(App::has_session),
    row(Read, "view-stale", &["v d"], "What went stale after an edit", list_commands::stale)
        .everywhere()
        .when(App::has_session),
    row(Read, "copy", &["y"], "Copy with attribution", display::copy).when(App::has_selection),
    row(Read, "themes", &["t"], "Pick a theme", picker::themes).when(App::has_themes),
    row(Read, "palette", &[":"], "Every command, by name", picker::palette),
    row(Read, "help", &["?", "<f1>"], "Keys that apply here", help::open).also(&["h"]).hint("keys"),
    row(Read, "follow", &["F"], "Follow changes of the file, or stop", display::follow),
    row(Read, "back", &["q"], "Back, or quit", display::back),
    row(Read, "quit", &["Q", "Z Z"], "Quit", display::quit).also(QUIT),
    row(Read, "close", &["<c-c>"], "Close what is open, twice to quit", display::close),
    row(Read, "suspend", &["<c-z>"], "Suspend to the shell", display::suspend),
    row(Read, "redraw", &["<c-l>"], "Redraw the screen", display::redraw),
    row(Read, "mouse", &[], "Turn the mouse on or off", mouse::toggle),
    // review: the rest is as in the article, except that digits are never counts
    decision("pass", &["a"], "Pass what is shown to be right, go on", review::pass)
        .group("Deciding")
        .hint("pass")
        .when(App::on_reviewed_quote),
    decision("verdict-supported", &["1"], "Verdict: supported", review::supported)
        .hint("supported")
        .when(App::on_claim),
    decision("verdict-mostly", &["2"], "Verdict: mostly", review::mostly).when(App::on_claim),
    decision("verdict-conflicting", &["3"], "Verdict: conflicting", review::conflicting)
        .when(App::on_claim),
    decision("verdict-not-enough", &["4"], "Verdict: not enough evidence", review::not_enough)
        .when(App::on_claim),
    decision("verdict-refuted", &["5"], "Verdict: refuted", review::refuted)
        .hint("refuted")
        .when(App::on_claim),
    decision("verdict-outdated", &["6"], "Verdict: outdated", review::outdated).when(App::on_claim),
    decision("verdict-not-checkable", &["7"], "Verdict: not checkable", review::not_checkable)
        .when(App::on_claim),
    decision("fail-wording", &["x w"], "Fail: the wording", review::fail_wording)
        .hint("fail")
        .when(App::on_reviewed_quote),
    decision("fail-speaker", &["x s"], "Fail: the speaker", review::fail_speaker)
        .when(App::on_reviewed_quote),
    decision("fail-context", &["x c"], "Fail: out of context", review::fail_context)
        .when(App::on_reviewed_quote),
    decision("fail-qualifier", &["x q"], "Fail: a qualifier was dropped", review::fail_qualifier)
        .when(App::on_reviewed_quote),
    decision("fail-role", &["x r"], "Fail: the speaker's role", review::fail_role)
        .when(App::on_reviewed_quote),
    decision("decide-other", &["x o"], "Any answer, from a list", review::other)
        .when(App::on_reviewed),
    decision("evidence", &["e"], "Attach evidence", review::evidence)
        .group("Evidence, notes, order")
        .hint("evidence")
        .when(App::on_reviewed),
    decision("evidence-again", &["E"], "Attach the last evidence again", review::evidence_again)
        .when(App::on_reviewed),
    decision("repeat", &["."], "Repeat the last decision here", review::repeat)
        .when(App::on_reviewed),
    decision("note", &["c"], "Note, ? query, ! blocker", review::note)
        .hint("note")
        .when(App::on_reviewed),
    decision("undo", &["u"], "Undo the last step", edit::undo).hint("undo"),
    decision("redo", &["U"], "Redo what was undone last", edit::redo),
    decision("skip", &["-"], "Skip: it stays open", review::skip).when(App::on_reviewed),
    decision("defer", &["+"], "Defer: it comes last", review::defer).when(App::on_reviewed),
    decision("keep-stale", &["K"], "Keep a stale decision", review::keep).when(App::on_stale),
    decision("reopen", &["R"], "Reopen a decided item", review::reopen).when(App::on_reviewed),
    decision("bulk", &[";"], "One decision for many items", review::bulk).group("The whole story"),
    row(Review, "queue", &["Q"], "The queue, most urgent first", list_commands::queue)
        .everywhere()
        .hint("queue"),
    row(Review, "disagreements", &["D"], "Resolve or list disagreements", review::disagreements)
        .everywhere(),
    row(Review, "gate", &["W"], "What is left before sign-off", review::gate)
        .everywhere()
        .hint("sign off"),
    row(Review, "save-again", &["Z"], "Save again what was not saved", review::save_again)
        .when(App::has_unsaved),
    decision("adopt-journals", &["A"], "Copy journals of the earlier name", review::adopt)
        .when(App::has_renamed_journals),
    decision("write-report", &["X"], "Write the report next to the journal", review::report),
    row(Review, "leave-review", &["r"], "Leave review mode", review::leave),
    // card
    row(Card, "card-next", &["j", "<tab>", "<down>"], "Next link", card::next).hint("next link"),
    row(Card, "card-previous", &["k", "<s-tab>", "<up>"], "Previous link", card::previous),
    row(Card, "card-follow", &["<enter>", "<right>"], "Follow the link", card::follow)
        .hint("follow"),
    row(Card, "card-source", &["g d"], "Open the source's text", source_pane::open)
        .hint("its text")
        .when(App::has_evidence),
    row(Card, "card-copy", &["y"], "Copy the source's address", source_pane::copy_url)
        .hint("copy the url")
        .when(App::on_source_url),
    row(Card, "card-address", &["g x"], "Open an address, or print it", address::open),
    row(
        Card,
        "card-leave",
        &["<esc>", "q", "<c-c>", "<left>", "<bs>"],
        "Back to the text",
        card::leave,
    )
    .hint("back"),
    row(Card, "card-line-down", &["<c-e>", "e"], "Scroll the card down", card::line_down)
        .group("What the card holds"),
    row(Card, "card-line-up", &["<c-y>"], "Scroll the card up", card::line_up),
    row(
        Card,
        "card-page-down",
        &["<space>", "<pgdn>", "<c-f>"],
        "A page of the card down",
        card::page_down,
    ),
    row(Card, "card-page-up", &["b", "<pgup>", "<c-b>"], "A page of the card up", card::page_up),
    row(Card, "card-half-down", &["<c-d>", "d"], "Half a page of the card down", card::half_down),
    row(Card, "card-half-up", &["<c-u>", "u"], "Half a page of the card up", card::half_up),
    row(Card, "card-first", &["g g", "<home>", "<lt>"], "To the card's first link", card::top),
    row(Card, "card-last", &["G", "<end>", ">"], "To the end of the card", card::bottom),
    row(Card, "card-where", &["=", "<c-g>"], "Say where this is", place::place),
    row(Card, "card-palette", &[":"], "Every command, by name", picker::palette)
        .group("Looking, leaving"),
    row(Card, "card-help", &["?", "<f1>"], "Keys that apply here", help::open)
        .also(&["h"])
        .hint("keys"),
    row(Card, "card-quit", &["Q", "Z Z"], "Quit", display::quit).also(QUIT),
    row(Card, "card-suspend", &["<c-z>"], "Suspend to the shell", display::suspend),
    row(Card, "card-redraw", &["<c-l>"], "Redraw the screen", display::redraw),
    row(Card, "card-mouse", &[], "Turn the mouse on or off", mouse::toggle),
    // source
    row(Source, "source-next", &["n", "<right>"], "Next evidence in this text", source_pane::next)
        .hint("next evidence")
        .when(App::has_more_citations),
    row(Source, "source-previous", &["N", "<left>"], "Previous evidence", source_pane::previous)
        .when(App::has_more_citations),
    row(
        Source,
        "source-down",
        &["j", "<down>", "<c-e>", "e"],
        "A line down",
        source_pane::line_down,
    )
    .hint("down"),
    row(Source, "source-up", &["k", "<up>", "<c-y>"], "A line up", source_pane::line_up).hint("up"),
    row(
        Source,
        "source-page-down",
        &["<space>", "<pgdn>", "<c-f>"],
        "A page down",
        source_pane::page_down,
    ),
    row(
        Source,
        "source-page-up",
        &["b", "<pgup>", "<c-b>", "<bs>"],
        "A page up",
        source_pane::page_up,
    ),
    row(Source, "source-half-down", &["<c-d>", "d"], "Half a page down", source_pane::half_down),
    row(Source, "source-half-up", &["<c-u>", "u"], "Half a page up", source_pane::half_up),
    row(Source, "source-top", &["g g", "<home>", "<lt>"], "To the top", source_pane::top),
    row(Source, "source-bottom", &["G", "<end>", ">"], "To the end", source_pane::bottom),
    row(Source, "source-where", &["=", "<c-g>"], "Say where this is", place::place),
    row(Source, "source-palette", &[":"], "Every command, by name", picker::palette),
    row(Source, "source-leave", &["<esc>", "q", "<c-c>"], "Back to the text", source_pane::leave)
        .hint("back"),
    row(Source, "source-help", &["?", "<f1>"], "Keys that apply here", help::open)
        .also(&["h"])
        .hint("keys"),
    row(Source, "source-quit", &["Q", "Z Z"], "Quit", display::quit).also(QUIT),
    row(Source, "source-suspend", &["<c-z>"], "Suspend to the shell", display::suspend),
    row(Source, "source-redraw", &["<c-l>"], "Redraw the screen", display::redraw),
    row(Source, "source-mouse", &[], "Turn the mouse on or off", mouse::toggle),
    // list
    row(List, "list-open", &["<enter>"], "Open this one", list_commands::enter)
        .group("Rows")
        .hint("open")
        .when(App::on_list),
    row(List, "list-down", &["j", "<down>", "<c-e>", "e"], "A row down", list_commands::down)
        .hint("down"),
    row(List, "list-up", &["k", "<up>", "<c-y>"], "A row up", list_commands::up).hint("up"),
    row(
        List,
        "list-page-down",
        &["<pgdn>", "<space>", "<c-f>"],
        "A page down",
        list_commands::page_down,
    ),
    row(List, "list-page-up", &["<pgup>", "b", "<c-b>"], "A page up", list_commands::page_up),
    row(List, "list-half-down", &["<c-d>", "d"], "Half a page down", list_commands::half_down),
    row(List, "list-half-up", &["<c-u>"], "Half a page up", list_commands::half_up),
    row(List, "list-where", &["=", "<c-g>"], "Say where this is", place::place),
    row(
        List,
        "list-top",
        &["g g", "<home>", "<lt>"],
        "To the first row, or to row N",
        list_commands::top,
    ),
    row(
        List,
        "list-bottom",
        &["G", "<end>", ">"],
        "To the last row, or to row N",
        list_commands::bottom,
    ),
    row(List, "list-filter", &["/"], "Filter the rows", list_commands::filter)
        .hint("filter")
        .when(App::on_list),
    row(List, "list-sort", &["o"], "Sort by the next column", columns::sort)
        .hint("sort")
        .when(App::on_list),
    row(List, "library-search", &["s"], "Search all stories", cross_story::search)
        .group("All stories")
        .hint("search all")
        .when(App::on_library),
    row(List, "library-people", &["v p"], "The people of all stories", cross_story::people)
        .hint("people")
        .when(App::off_people),
    row(List, "library-queue", &["Q"], "Review queue of all stories", review_progress::queue)
        .hint("review queue")
        .when(App::on_library),
    row(List, "list-reverse", &["O"], "Reverse the order", columns::reverse)
        .group("Columns, preview")
        .when(App::on_list),
    row(List, "list-right", &["l", "<right>"], "Scroll the columns right", columns::right)
        .when(App::on_list),
    row(List, "list-left", &["h", "<left>"], "Scroll the columns left", columns::left)
        .when(App::on_list),
    row(List, "list-preview", &["p"], "Show or hide the preview", list_commands::preview)
        .hint("preview")
        .when(App::on_list),
    row(List, "history-undo", &["u"], "Undo this step, or redo it", edit::undo_in_history)
        .group("The review")
        .decides()
        .hint("undo")
        .when(App::has_steps_to_undo)
        .otherwise("list-half-up"),
    row(List, "mend-problem", &["x"], "Mend this problem at once", edit::problems::mend)
        .mends()
        .hint("mend")
        .when(App::on_problems),
    row(List, "people-join", &["J"], "Join with another person", people::join)
        .decides()
        .hint("join")
        .when(App::on_people),
    row(List, "people-apart", &["A"], "Take joined people apart", people::apart)
        .decides()
        .when(App::on_people),
    row(List, "gate-sign", &["W"], "Sign off", review::sign)
        .decides()
        .hint("sign off")
        .when(App::on_gate),
    row(List, "gate-report", &["X"], "Write the report next to the journal", review::report)
        .decides()
        .hint("report")
        .when(App::on_gate),
    row(List, "gate-accept", &["Y"], "Accept this line of a journal", review::accept_left_out)
        .decides()
        .hint("accept")
        .when(App::on_left_out),
    row(List, "list-save-again", &["Z"], "Save again what was not saved", review::save_again)
        .when(App::has_unsaved),
    row(List, "list-themes", &["t"], "Pick a theme", picker::themes)
        .group("Looking, leaving")
        .when(App::has_themes),
    row(List, "list-palette", &[":"], "Every command, by name", picker::palette),
    row(List, "list-help", &["?", "<f1>"], "Keys that apply here", help::open)
        .also(&["h"])
        .hint("keys"),
    row(List, "list-leave", &["<esc>", "<bs>"], "Back", list_commands::leave),
    row(List, "list-back", &["q"], "Back, or quit", list_commands::back).hint("back"),
    row(List, "list-quit", &[], "Quit", display::quit).also(QUIT),
    row(List, "list-close", &["<c-c>"], "Close what is open, twice to quit", display::close),
    row(List, "list-suspend", &["<c-z>"], "Suspend to the shell", display::suspend),
    row(List, "list-redraw", &["<c-l>"], "Redraw the screen", display::redraw),
    row(List, "list-mouse", &[], "Turn the mouse on or off", mouse::toggle),
    // picker
    row(Picker, "picker-take", &["<enter>"], "Take this one", picker::take).decides().hint("take"),
    row(Picker, "picker-down", &["<down>", "<c-n>", "<tab>"], "A row down", picker::down)
        .hint("down"),
    row(Picker, "picker-up", &["<up>", "<c-p>", "<s-tab>"], "A row up", picker::up).hint("up"),
    row(Picker, "picker-page-down", &["<pgdn>"], "A page down", picker::page_down),
    row(Picker, "picker-page-up", &["<pgup>"], "A page up", picker::page_up),
    row(
        Picker,
        "picker-stance",
        &["<right>", "<c-t>"],
        "Change how evidence bears on it",
        review::next_stance,
    )
    .when(App::picks_stance)
    .hint("stance"),
    row(Picker, "picker-erase", &["<bs>"], "Erase a letter", picker::erase),
    row(Picker, "picker-clear", &["<c-u>"], "Erase all letters", picker::clear),
    row(Picker, "picker-close", &["<esc>", "<c-c>"], "Close", picker::close).hint("close"),
    // prompt
    row(Prompt, "prompt-accept", &["<enter>"], "Accept", search::accept).decides().hint("accept"),
    row(Prompt, "prompt-regex", &["<c-r>"], "Switch regular expression on or off", search::regex)
        .hint("regex")
        .when(App::on_search),
    row(Prompt, "prompt-editor", &["<c-e>"], "Continue in the editor", review::open_editor)
        .hint("editor")
        .when(App::on_note),
    row(Prompt, "prompt-newline", &["<a-enter>"], "Start a new line", review::newline)
        .when(App::on_note),
    row(Prompt, "prompt-erase", &["<bs>"], "Erase a letter", search::erase),
    row(Prompt, "prompt-clear", &["<c-u>"], "Erase all letters", search::clear),
    row(Prompt, "prompt-older", &["<up>", "<c-p>"], "An earlier search", search::older)
        .when(App::on_search),
    row(Prompt, "prompt-newer", &["<down>", "<c-n>"], "A later search", search::newer)
        .when(App::on_search),
    row(Prompt, "prompt-close", &["<esc>", "<c-c>"], "Close and go back", search::close)
        .hint("close"),
];

#[cfg(test)]
mod tests;
