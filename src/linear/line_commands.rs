//! Tables of the linear reader: its own words besides the commands of the app, and the
//! commands that need a screen.
//!
//! `run_line` carries the words out; help and docs/linear.md list them.

/// What a word does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Repeats where the reader is.
    Again,
    /// Reads on to the end, or a number of text units.
    All,
    /// Goes back one text unit.
    Back,
    /// Goes to a quote by its number.
    Quote,
    /// Goes to a claim by its number.
    Claim,
    /// Introduces the story again.
    About,
    /// Reads quotes in brief, or in full.
    Brief(bool),
    /// Runs a command of the app and types the argument into its prompt.
    Run(&'static str),
    /// Searches for a regular expression.
    Regex,
    /// Goes to a paragraph by its number.
    Paragraph,
    /// Enters review mode, or reports progress there.
    Review,
    /// Adds a note; the prefix makes it a query or a blocker.
    Note(&'static str),
    /// Resolves the open query or blocker.
    Resolve,
    /// Attaches a source that the story does not have.
    NewSource,
    /// Undoes a step of the history, by its number.
    UndoStep,
    /// Lists what can be done here.
    Help,
    /// Leaves the program.
    Quit,
}

/// One word.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    /// How it is typed; the first is the preferred one.
    pub typed: &'static [&'static str],
    /// The kind of its argument; empty for none.
    pub takes: &'static str,
    /// The help text: imperative, no full stop.
    pub help: &'static str,
    /// What it does.
    pub action: Action,
}

const fn word(
    typed: &'static [&'static str],
    takes: &'static str,
    help: &'static str,
    action: Action,
) -> Word {
    Word { typed, takes, help, action }
}

impl Word {
    /// Returns the line of the help: how it is typed and what it does.
    pub fn in_help(&self) -> String {
        let takes = if self.takes.is_empty() { String::new() } else { format!(" {}", self.takes) };
        format!("{}{takes}: {}", self.typed.join(" or "), self.help)
    }
}

/// The words of the linear reader.
pub const WORDS: &[Word] = &[
    word(&["here", "."], "", "Say again where you are", Action::Again),
    word(&["p"], "", "Go back a paragraph", Action::Back),
    word(&["all"], "number", "Read on to the end, or so many paragraphs", Action::All),
    word(&["card", "c"], "", "Read the card of the current item", Action::Run("focus-card")),
    word(
        &["speaker", "speakers"],
        "name",
        "List the speakers, or those of a name",
        Action::Run("pick-speaker"),
    ),
    word(&["paragraph"], "number", "Go to a paragraph by its number", Action::Paragraph),
    word(&["quote"], "number", "Go to a quote by its number", Action::Quote),
    word(&["claim"], "number", "Go to a claim by its number", Action::Claim),
    word(&["search", "find"], "words", "Search the text", Action::Run("search")),
    word(&["regex"], "expression", "Search for a regular expression", Action::Regex),
    word(&["filter"], "words", "Show only the rows with these words", Action::Run("list-filter")),
    word(&["marked"], "", "List what is marked here", Action::Run("labels")),
    word(&["only"], "", "Mark only the quotes of this speaker", Action::Run("spotlight")),
    word(&["about"], "", "Introduce the story again", Action::About),
    word(&["brief"], "", "Read quotes in brief", Action::Brief(true)),
    word(&["full"], "", "Read quotes in full again", Action::Brief(false)),
    word(
        &["review", "progress"],
        "",
        "Enter review mode; there, say how much is done",
        Action::Review,
    ),
    word(&["accept"], "", "Accept what is proposed", Action::Run("accept-suggestion")),
    word(&["refuse"], "", "Refuse what is proposed", Action::Run("refuse-suggestion")),
    word(&["other"], "", "Take the next who may have said it", Action::Run("next-candidate")),
    word(&["undo"], "number", "In the history, undo a step", Action::UndoStep),
    word(&["help", "?"], "", "List what can be done here", Action::Help),
    word(&["quit", "exit"], "", "Leave sayso", Action::Quit),
];

/// The commands of words that help lists only where they apply.
pub const OF_PROPOSALS: [&str; 3] = ["accept-suggestion", "refuse-suggestion", "next-candidate"];

/// Lines that begin with no word, for the help.
pub const LINES: &[(&str, &str)] = &[
    ("Enter", "Read on; in a list, show more"),
    ("a number", "Go to that paragraph; in a list, choose that row"),
    ("/ and words", "Search the text; in a list, show only rows with these words"),
];

/// The words of review mode, where they take precedence over all others.
pub const REVIEW_WORDS: &[Word] = &[
    word(&["note"], "words", "Note something about the item", Action::Note("")),
    word(&["query"], "words", "Ask the author", Action::Note("?")),
    word(&["blocker"], "words", "Say what must be fixed first", Action::Note("!")),
    word(&["settle"], "query or blocker", "Resolve the one that is open here", Action::Resolve),
    word(
        &["evidence"],
        "number",
        "List the sources, or attach one of them",
        Action::Run("evidence"),
    ),
    word(&["new source"], "words", "Attach a new source: its URL and title", Action::NewSource),
    word(&["bulk"], "filter", "Choose the items that the next answer is for", Action::Run("bulk")),
];

/// Lines of review mode that begin with no word, for the help.
pub const REVIEW_LINES: &[(&str, &str)] = &[
    ("a number", "On a claim: its verdict, from 1, supported, to 7, not checkable"),
    ("a verdict", "The same in words: supported, mostly, conflicting, refuted"),
    ("? and words", "Ask the author"),
    ("! and words", "Say what must be fixed first"),
    ("; and a filter", "Choose the items that the next answer is for"),
];

/// The commands that need a screen, each with what to do instead.
pub const SCREEN: &[(&str, &str)] = &[
    ("line-down", READ_ON),
    ("line-up", READ_ON),
    ("page-down", READ_ON),
    ("page-up", READ_ON),
    ("half-down", READ_ON),
    ("half-up", READ_ON),
    ("paragraph-down", READ_ON),
    ("paragraph-up", READ_ON),
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
    ("list-half-down", "Enter shows more"),
    ("list-half-up", "a number chooses any row"),
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
const READ_ON: &str = "Enter reads on, p goes back";
const AGAIN: &str = "here says it again";
const JOB: &str = "the terminal's own Ctrl-z does it";
const LEAVE: &str = "q goes back or quits";
const WHOLE: &str = "the terminal edits the line that you type";

/// Returns what to do instead of a command that needs a screen; `None` for all others.
pub(super) fn without_screen(command: &str) -> Option<&'static str> {
    SCREEN.iter().find(|(name, _)| *name == command).map(|(_, instead)| *instead)
}
