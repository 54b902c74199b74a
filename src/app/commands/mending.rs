//! The commands that change a story: those of the current annotation, and those while words are being
//! selected.

use crate::app::command::Context::{Read, Select};
use crate::app::command::{Command, Keys, Run, row};
use crate::app::keys::help;
use crate::app::lists::picker;
use crate::app::mending::{self, proposals, select, suggestions};
use crate::app::reading::display;
use crate::app::{App, mending as edit};

/// Makes a row that changes the current annotation.
const fn change(name: &'static str, keys: Keys, help: &'static str, run: Run) -> Command {
    row(Read, name, keys, help, run).when(App::on_entry).on_rows().decides()
}

/// Makes a row for words being selected.
const fn select(name: &'static str, keys: Keys, help: &'static str, run: Run) -> Command {
    row(Select, name, keys, help, run)
}

/// Every command that changes a story.
pub(super) const MENDING: &[Command] = &[
    row(Read, "select-text", &["V"], "Select words to annotate", select::begin)
        .group("Annotating, mending")
        .when(App::can_mend),
    change("mend-speaker", &["i s"], "Change who said it", mending::author_or_speaker),
    change("mend-words", &["i b"], "Change where it begins and ends", select::boundaries),
    change("add-part", &["i p"], "Add a part", select::more),
    change("drop-part", &["i P"], "Take a part away", edit::drop_part),
    change("mend-form", &["i f"], "Change the form of the quote", edit::form).when(App::on_quote),
    change("mend-cue", &["i c"], "Select the words that show speech", select::cue)
        .when(App::on_quote),
    change("mend-mention", &["i i"], "Select where the speaker is named", select::named_at)
        .when(App::on_quote),
    change("mend-medium", &["i m"], "Say where it was said", edit::medium).when(App::on_quote),
    change("mend-wording", &["i w"], "Word the claim so that it stands alone", edit::wording)
        .when(App::on_claim),
    change("mend-kind", &["i k"], "Change the kind of claim", edit::kind).when(App::on_claim),
    change("mend-checkable", &["i h"], "Say whether the claim can be checked", edit::checkable)
        .when(App::on_claim),
    change(
        "mend-evidence",
        &["i e"],
        "Add evidence in the file, or take it out",
        edit::file_evidence,
    )
    .when(App::on_claim),
    change("link", &["i l"], "Link quote and claim, or unlink them", edit::link),
    change("mend-comment", &["i o"], "Comment on it in the file", edit::file_note),
    change(
        "accept-suggestion",
        &["i a"],
        "Accept what a program suggests",
        edit::accept_suggestion,
    )
    .hint("accept")
    .when(App::on_suggestion),
    change(
        "refuse-suggestion",
        &["i r"],
        "Refuse what a program suggests",
        edit::refuse_suggestion,
    )
    .hint("refuse")
    .when(App::on_suggestion),
    change(
        "next-candidate",
        &["i t"],
        "Take the next who may have said it",
        proposals::next_candidate,
    )
    .when(App::has_candidates),
    row(Read, "next-suggestion", &["] s"], "Next suggestion", suggestions::next_suggestion),
    row(
        Read,
        "previous-suggestion",
        &["[ s"],
        "Previous suggestion",
        suggestions::previous_suggestion,
    ),
    row(
        Read,
        "next-by-score",
        &["] S"],
        "Next suggestion, lowest score first",
        suggestions::next_by_score,
    ),
    row(
        Read,
        "previous-by-score",
        &["[ S"],
        "Suggestion of the next lower score",
        suggestions::previous_by_score,
    ),
    row(
        Read,
        "view-suggestions",
        &["v S"],
        "List what programs suggest",
        suggestions::list_suggestions,
    )
    .when(App::has_story)
    .everywhere(),
    change("delete-annotation", &["i d"], "Take the annotation out", edit::delete),
    row(Read, "mend-name", &["i n"], "Change the person's name", edit::rename)
        .when(App::has_person)
        .decides(),
    row(Read, "add-alias", &["i N"], "Add a name that the text uses", edit::new_alias)
        .when(App::has_person)
        .decides(),
    row(Read, "join-people", &["i j"], "Two people are one", edit::join)
        .when(App::has_person)
        .decides(),
    row(Read, "split-person", &["i x"], "Quotes of the person are another's", edit::split)
        .when(App::on_quote)
        .decides(),
    row(Read, "undo-edit", &["i u"], "Take the last edit back", edit::undo_edit)
        .everywhere()
        .when(App::can_mend)
        .everywhere()
        .decides(),
    row(Read, "redo-edit", &["i U"], "Make the edit again", edit::redo_edit)
        .everywhere()
        .when(App::can_mend)
        .everywhere()
        .decides(),
    row(Read, "continue-edit", &["C"], "Go on with an edit left unfinished", edit::continue_edit)
        .when(App::has_edit_draft),
    row(Read, "drop-edit", &[], "Drop an edit left unfinished", edit::drop_draft)
        .when(App::has_edit_draft),
    // select: what the words become first, because the hints follow this order
    select("select-quote", &["q"], "Make a quote of the words", select::make_quote)
        .hint("quote")
        .when(App::selecting_new)
        .decides(),
    select("select-claim", &["c"], "Make a claim of the words", select::make_claim)
        .hint("claim")
        .when(App::selecting_new)
        .decides(),
    select("select-embed", &["e"], "Make an embedded post of the words", select::make_embed)
        .when(App::selecting_new)
        .decides(),
    select("select-mention", &["m"], "The words name a person", select::make_mention)
        .hint("name")
        .when(App::selecting_new)
        .decides(),
    select("select-take", &["<enter>"], "Take the words", select::accept).hint("take").decides(),
    select("select-end", &["l", "<right>"], "The end a word on", select::end_by_word)
        .group("Both ends")
        .hint("longer"),
    select("select-end-back", &["h", "<left>"], "The end a word back", select::end_back_by_word)
        .hint("shorter"),
    select("select-start", &["L"], "The start a word on", select::start_by_word),
    select("select-start-back", &["H"], "The start a word back", select::start_back_by_word),
    select("select-end-letter", &[")"], "The end a letter on", select::end_by_character),
    select(
        "select-end-letter-back",
        &["("],
        "The end a letter back",
        select::end_back_by_character,
    ),
    select("select-start-letter", &["]"], "The start a letter on", select::start_by_character),
    select(
        "select-start-letter-back",
        &["["],
        "The start a letter back",
        select::start_back_by_character,
    ),
    select("select-quotation", &["\""], "What quotation marks hold", select::quotation)
        .group("Whole pieces; again for the next")
        .hint("marks"),
    select("select-sentence", &["s"], "The sentence", select::sentence).hint("sentence"),
    select("select-paragraph", &["p"], "The paragraph", select::paragraph),
    select("select-next", &["j", "<down>", "n"], "The next piece of the sort", select::next),
    select("select-previous", &["k", "<up>", "N"], "The piece before", select::previous),
    select("select-part", &["+"], "Begin a further part", select::add_part).hint("part"),
    select("select-drop-part", &["-"], "Take the last part away", select::drop_part),
    select("select-other-part", &["o"], "Change another part", select::other_part),
    select("select-help", &["?", "<f1>"], "Keys that apply here", help::open)
        .group("Leaving")
        .also(&["h"]),
    select("select-palette", &[":"], "Every command, by name", picker::palette),
    select("select-suspend", &["<c-z>"], "Suspend to the shell", display::suspend),
    select("select-redraw", &["<c-l>"], "Redraw the screen", display::redraw),
    select("select-leave", &["<esc>", "<c-c>"], "Leave it as it is", select::leave).hint("leave"),
];
