//! The words that the linear reader knows beside the commands of the table, and
//! the commands that it has no use for.
//!
//! What they do is done elsewhere.

/// What a word does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Says again where the reader is.
    Again,
    /// Reads on to the end, or so many pieces.
    All,
    /// Goes back a piece of the text.
    Back,
    /// Goes to a quote by its number.
    Quote,
    /// Goes to a claim by its number.
    Claim,
    /// Says what the story is.
    About,
    /// Says less, or all.
    Brief(bool),
    /// Runs a command of the table, and types what stands behind the word.
    Run(&'static str),
    /// Searches for a regular expression.
    Regex,
    /// Goes to a paragraph by its number.
    Paragraph,
    /// Enters the review stance, or says how much is done.
    Review,
    /// Takes a note, with a sign before it that makes it a query or a blocker.
    Note(&'static str),
    /// Settles the query or the blocker that is open.
    Settle,
    /// Attaches a source that the story does not have.
    NewSource,
    /// Takes a step of the history back, by its number.
    TakeBack,
    /// Lists what can be done here.
    Help,
    /// Leaves the program.
    Quit,
}

/// One word.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    /// How it is typed; the first is the one to teach.
    pub typed: &'static [&'static str],
    /// What may stand behind it; empty for nothing.
    pub takes: &'static str,
    /// What it does: imperative, no full stop.
    pub help: &'static str,
    /// The same for the program.
    pub does: Does,
}

const fn word(
    typed: &'static [&'static str],
    takes: &'static str,
    help: &'static str,
    does: Does,
) -> Word {
    Word { typed, takes, help, does }
}

impl Word {
    /// Returns how it is typed and what it does, as one line.
    pub fn in_help(&self) -> String {
        let takes = if self.takes.is_empty() { String::new() } else { format!(" {}", self.takes) };
        format!("{}{takes}: {}", self.typed.join(" or "), self.help)
    }
}

/// Every word.
pub const WORDS: &[Word] = &[
    word(&["here", "."], "", "Say again where you are", Does::Again),
    word(&["p"], "", "Go back a paragraph", Does::Back),
    word(&["all"], "number", "Read on to the end, or so many paragraphs", Does::All),
    word(&["card", "c"], "", "Say what is known of what you stand on", Does::Run("focus-card")),
    word(
        &["speaker", "speakers"],
        "name",
        "List the speakers, or those of a name",
        Does::Run("pick-speaker"),
    ),
    word(&["paragraph"], "number", "Go to a paragraph by its number", Does::Paragraph),
    word(&["quote"], "number", "Go to a quote by its number", Does::Quote),
    word(&["claim"], "number", "Go to a claim by its number", Does::Claim),
    word(&["search", "find"], "words", "Search the text", Does::Run("search")),
    word(&["regex"], "expression", "Search for a regular expression", Does::Regex),
    word(&["filter"], "words", "Keep the rows with these words", Does::Run("list-filter")),
    word(&["marked"], "", "List what is marked here", Does::Run("labels")),
    word(&["only"], "", "Tell the quotes of this speaker alone", Does::Run("spotlight")),
    word(&["about"], "", "Say what the story is", Does::About),
    word(&["brief"], "", "Say less of each quote", Does::Brief(true)),
    word(&["full"], "", "Say all of each quote again", Does::Brief(false)),
    word(
        &["review", "progress"],
        "",
        "Enter the review stance; in it, say how much is done",
        Does::Review,
    ),
    word(&["undo"], "number", "In the history, take a step back", Does::TakeBack),
    word(&["help", "?"], "", "List what can be done here", Does::Help),
    word(&["quit", "exit"], "", "Leave sayso", Does::Quit),
];

/// What needs no word to be typed, for the help.
pub const LINES: &[(&str, &str)] = &[
    ("Enter", "Read on; in a list, show more"),
    ("a number", "Go to that paragraph; in a list, choose that row"),
    ("/ and words", "Search the text; in a list, keep the rows with these words"),
];

/// The words of the review stance: there they come before all others.
pub const STANCE: &[Word] = &[
    word(&["note"], "words", "Note something about the item", Does::Note("")),
    word(&["query"], "words", "Ask the author", Does::Note("?")),
    word(&["blocker"], "words", "Say what must be mended first", Does::Note("!")),
    word(&["settle"], "query or blocker", "Settle the one that is open here", Does::Settle),
    word(&["evidence"], "number", "List the sources, or attach one of them", Does::Run("evidence")),
    word(&["new source"], "words", "Attach a new source: its URL and title", Does::NewSource),
    word(&["bulk"], "filter", "Choose the items that the next answer is for", Does::Run("bulk")),
];

/// What needs no word in the review stance, for the help.
pub const STANCE_LINES: &[(&str, &str)] = &[
    ("a number", "On a claim: its verdict, from 1, supported, to 7, not checkable"),
    ("a verdict", "The same in words: supported, mostly, conflicting, refuted"),
    ("? and words", "Ask the author"),
    ("! and words", "Say what must be mended first"),
    ("; and a filter", "Choose the items that the next answer is for"),
];

/// The commands that need a screen, with what does the same without one.
pub const SCREEN: &[(&str, &str)] = &[
    ("line-down", ON),
    ("line-up", ON),
    ("page-down", ON),
    ("page-up", ON),
    ("half-down", ON),
    ("half-up", ON),
    ("paragraph-down", ON),
    ("paragraph-up", ON),
    ("text-width", "start with --width"),
    ("redraw", AGAIN),
    ("card-redraw", AGAIN),
    ("list-redraw", AGAIN),
    ("suspend", JOB),
    ("card-suspend", JOB),
    ("list-suspend", JOB),
    ("close", LEAVE),
    ("list-close", LEAVE),
    ("list-right", "every column is read"),
    ("list-left", "every column is read"),
    ("list-preview", PREVIEW),
    ("themes", COLOURS),
    ("list-themes", COLOURS),
    ("list-page-down", "Enter shows more"),
    ("list-page-up", "a number chooses any row"),
    ("picker-page-down", "Enter shows more"),
    ("picker-page-up", "a number chooses any row"),
    ("picker-erase", WHOLE),
    ("picker-clear", WHOLE),
    ("prompt-erase", WHOLE),
    ("prompt-clear", WHOLE),
    ("prompt-older", WHOLE),
    ("prompt-newer", WHOLE),
    ("prompt-editor", "a note is one line"),
    ("prompt-newline", "a note is one line"),
    ("prompt-regex", "regex and an expression searches for it"),
];

const PREVIEW: &str = "a number opens the row, q comes back";
const COLOURS: &str = "there are no colours here";
const ON: &str = "Enter reads on, p goes back";
const AGAIN: &str = "here says it again";
const JOB: &str = "the terminal's own Ctrl-z does it";
const LEAVE: &str = "q goes back or quits";
const WHOLE: &str = "the terminal edits the line that you type";

/// Returns what does the same as a command that needs a screen; `None` for any other.
pub(super) fn without_screen(command: &str) -> Option<&'static str> {
    SCREEN.iter().find(|(name, _)| *name == command).map(|(_, instead)| *instead)
}
