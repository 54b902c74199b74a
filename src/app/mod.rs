//! The app: its state, the table of commands, the keymap, and the effects that commands ask
//! for.
//!
//! Nothing here draws, reads or writes: a command changes [`App`] and returns an
//! [`Effect`], which `tui::run` or a test carries out.

pub mod address;
pub mod background_events;
pub mod card;
pub mod command;
pub mod commands;
mod conditions;
pub mod effect;
pub mod event;
pub mod input;
pub mod keys;
pub mod library;
pub mod lists;
pub mod mending;
mod message_layout;
pub mod mode;
pub mod reading;
pub mod review;
pub mod source_pane;
pub mod state;
pub mod user_bindings;

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

pub use effect::{Effect, LibrarySource, SavedState, SearchJob, StoryRequest};
pub use event::{
    BackgroundEvent, Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent,
    MouseEventKind, TypedKey,
};
pub use library::open_at::{Start, Starts};
pub use library::story_list::{StoryEntry, StoryList};
pub use mode::{Message, Mode, ThemeName};
pub use state::active_list::Selection;
pub use state::reader::Reader;
pub use state::review_session::ReviewSession;

use crate::story::Span;
use crate::view::{Panes, Query, Widths, panes};
use card::Card;
use command::{Call, Command, Context};
use input::dispatch::Pending;
use input::pace::Pace;
use keys::keymap::Keymap;
use library::cross_story::CrossStoryLists;
use state::list_view::ListView;

/// What the app is started with.
#[derive(Debug, Default)]
pub struct Setup {
    /// The stories to choose from; a single one is opened right away.
    pub stories: Vec<StoryEntry>,
    /// Where more stories are found and read in the background.
    pub library: LibrarySource,
    /// Where each story is opened the first time.
    pub starts: Starts,
    /// The width of the text in columns, if the user set one.
    pub text_width: Option<u16>,
    /// Every theme that can be picked.
    pub themes: Vec<ThemeName>,
    /// The name of the current theme.
    pub theme: String,
    /// The key bindings, if the user changed them.
    pub keymap: Option<Keymap>,
    /// The message on the first screen.
    pub message: Option<Message>,
    /// The searches of earlier sessions, the latest last.
    pub searches: Vec<Query>,
    /// True on the very first start: a welcome is shown.
    pub first: bool,
    /// True if changed files are looked for while no key comes (`--follow`).
    pub follow: bool,
    /// True if the mouse is captured.
    pub mouse: bool,
    /// The reviewer and what a review needs.
    pub review: review::ReviewSetup,
}

/// What kind of front end shows the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrontEnd {
    /// A screen.
    Screen,
    /// Lines that are read one after the other (`--linear`): each block of the text is a row, and
    /// the window is one row high.
    Lines,
}

/// How the text is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DisplayOptions {
    /// The preferred width of the text, in columns.
    pub text_width: u16,
    /// True if annotations are highlighted.
    pub marks: bool,
    /// True if everything but the current speaker's words is dimmed.
    pub spotlight: bool,
    /// The kind of front end.
    pub front: FrontEnd,
    /// True if the lists of a story show a preview of the selected row.
    pub preview: bool,
    /// The index of the current theme.
    pub theme: usize,
}

/// The state of the program.
#[derive(Debug)]
pub struct App {
    size: (u16, u16),
    panes: Panes,
    now: Duration,
    /// True if the mouse is captured.
    mouse: bool,
    keymap: Keymap,
    pending: Pending,
    /// The pace of keys, and the decision that waits for what follows it.
    pace: Pace,
    mode: Mode,
    /// The stories of the library.
    stories: StoryList,
    cross_story: CrossStoryLists,
    review_progress: library::review_progress::ReviewProgress,
    /// The lists of the library, the list of stories at the bottom; empty if only one story was
    /// asked for.
    list_stack: Vec<ListView>,
    /// The text of a source beside the story, if it is open.
    source: Option<source_pane::SourcePane>,
    /// The list over the open story (people, quotes, queue …), if one is open.
    story_view: Option<ListView>,
    reader: Option<Reader>,
    /// The span that the story being loaded is opened at.
    open_at_span: Option<Span>,
    /// Where each story is opened the first time.
    starts: Starts,
    /// The stories already opened once: the start that holds for all applies only the first time.
    opened_once: HashSet<u32>,
    /// A start such as `#q6` that waits for its annotation to be loaded.
    pending_start: Option<library::open_at::PendingStart>,
    /// The review session of the open story.
    session: Option<ReviewSession>,
    /// The reviewer, and where event IDs and times come from.
    review_setup: review::ReviewSetup,
    /// The ID of the request that reads the journals of the open story.
    review_request: Option<u64>,
    /// Batches of events of stories that were closed, not known to be on the disk yet.
    unsaved_batches: Vec<effect::EventBatch>,
    /// When unfinished notes are saved next.
    drafts_due: Option<Duration>,
    /// The last command that made a decision, and when; tells a held key from a second press.
    last_decision: Option<(&'static str, Duration)>,
    card: Card,
    display: DisplayOptions,
    themes: Vec<ThemeName>,
    char_widths: Widths,
    message: Option<Message>,
    /// When files were last checked for changes.
    last_file_check: Duration,
    /// True if they are checked while no key comes.
    follow: bool,
    /// The ID of the request that reloads the open story.
    reload_request: Option<u64>,
    /// The reloaded story with the ID of its request, held back until the review session has it
    /// too.
    reloaded: Option<(u64, Arc<crate::view::Document>)>,
    /// Whether the files of sources have changed during the review.
    source_changes: review::SourceChanges,
    /// The last ID given to a background request.
    last_request_id: u64,
    /// Edits of the story that are being made or looked at.
    mend_state: mending::MendState,
    /// What `sayso check` finds in the open story.
    problems: mending::problems::StoryProblems,
    searches: Vec<Query>,
    /// The searches as they are saved; `None` on the very first start, when nothing is yet.
    saved_searches: Option<Vec<Query>>,
    /// True until the first key of the very first start.
    shows_welcome: bool,
    /// The names of the commands that the last event ran, for the log.
    commands_run: Vec<&'static str>,
}

impl App {
    /// Starts the app with some stories on a screen of columns × rows; the effect opens a single
    /// one.
    pub fn new(setup: Setup, size: (u16, u16)) -> (Self, Effect) {
        let mut app = Self {
            size,
            panes: Panes::default(),
            now: Duration::ZERO,
            mouse: setup.mouse,
            keymap: setup.keymap.unwrap_or_else(commands::keymap),
            pending: Pending::default(),
            pace: Pace::default(),
            mode: Mode::List,
            stories: StoryList::default(),
            cross_story: CrossStoryLists::default(),
            review_progress: library::review_progress::ReviewProgress::default(),
            list_stack: Vec::new(),
            source: None,
            story_view: None,
            reader: None,
            open_at_span: None,
            starts: setup.starts,
            opened_once: HashSet::new(),
            pending_start: None,
            session: None,
            review_setup: setup.review,
            review_request: None,
            unsaved_batches: Vec::new(),
            drafts_due: None,
            last_decision: None,
            card: Card::default(),
            display: DisplayOptions {
                text_width: setup.text_width.unwrap_or(panes::TEXT_WIDTH),
                marks: true,
                spotlight: false,
                front: FrontEnd::Screen,
                preview: true,
                theme: setup.themes.iter().position(|t| t.name == setup.theme).unwrap_or(0),
            },
            themes: setup.themes,
            char_widths: Widths::default(),
            message: setup.message,
            last_file_check: Duration::ZERO,
            follow: setup.follow,
            reload_request: None,
            reloaded: None,
            source_changes: review::SourceChanges::default(),
            last_request_id: 0,
            mend_state: mending::MendState::default(),
            problems: mending::problems::StoryProblems::default(),
            searches: setup.searches.clone(),
            saved_searches: (!setup.first).then_some(setup.searches),
            shows_welcome: setup.first,
            commands_run: Vec::new(),
        };
        let single = setup.stories.len() == 1;
        app.stories = StoryList::new(setup.library, setup.stories);
        let effect = if single { app.open_story(0, None) } else { app.load_library() };
        app.layout();
        (app, effect)
    }

    /// Sets how wide the terminal draws ambiguous characters, and lays everything out again.
    pub fn set_char_widths(&mut self, widths: Widths) {
        self.char_widths = widths;
        self.layout();
    }

    /// Handles one event at `now` (time since the start) and returns what is to be done outside.
    pub fn feed(&mut self, event: Event, now: Duration) -> Effect {
        self.now = now;
        self.commands_run.clear();
        self.shows_welcome &= !matches!(event, Event::Key(_) | Event::Typed(_) | Event::Paste(_));
        if matches!(event, Event::Paste(_) | Event::Mouse(_)) {
            self.drop_decision();
        }
        let effect = match event {
            Event::Key(press) => {
                let effect = self.handle_key(press);
                self.and_check_for_changes(effect)
            }
            Event::Typed(key) => {
                let effect = self.handle_typed(&key);
                self.and_check_for_changes(effect)
            }
            Event::Paste(text) => self.handle_paste(&text),
            Event::Focus => self.check_for_changes(),
            Event::Mouse(mouse) => self.handle_mouse(mouse),
            Event::Resize(columns, rows) => {
                self.size = (columns, rows);
                Effect::None
            }
            Event::Tick => {
                self.pending.tick(now);
                if let Some(decided) = self.decide_if_due() {
                    decided
                } else if self.drafts_due.is_some_and(|due| now >= due) {
                    self.save_drafts()
                } else if self.edit_drafts_due().is_some_and(|due| now >= due) {
                    self.save_edit_drafts()
                } else if self.next_follow_check().is_some_and(|due| now >= due) {
                    self.check_for_changes()
                } else {
                    Effect::None
                }
            }
            Event::Background(event) => self.handle_background_event(event),
        };
        self.offer_draft();
        let check = self.check_story();
        self.layout();
        match check {
            Effect::None => effect,
            check => Effect::Many(vec![effect, check]),
        }
    }

    /// Adds the check for changed files to the effect of a key.
    fn and_check_for_changes(&mut self, effect: Effect) -> Effect {
        match self.check_for_changes() {
            Effect::None => effect,
            look => Effect::Many(vec![effect, look]),
        }
    }

    /// Records that another theme is shown: the terminal's background changed, no key picked it.
    pub fn set_theme(&mut self, name: &str) {
        if let Some(at) = self.themes.iter().position(|theme| theme.name == name) {
            self.display.theme = at;
        }
    }

    /// Returns when [`Event::Tick`] is wanted if nothing comes before (time since the start): to
    /// show the hints of a prefix, to decide, to check files or to save notes.
    pub fn deadline(&self) -> Option<Duration> {
        let drafts = [self.drafts_due, self.edit_drafts_due()];
        let other = [self.next_follow_check(), self.decision_due(), self.pending.deadline()];
        other.into_iter().chain(drafts).flatten().min()
    }

    /// Computes where everything is on the screen; drawing only reads it.
    fn layout(&mut self) {
        self.panes = self.panes_for(0);
        if matches!(self.mode, Mode::Card(_)) && self.in_review_mode().is_some() {
            // how many rows the card wants depends on its width, and its width on nothing of the
            // card
            self.layout_card();
            self.panes = self.panes_for(self.card.lines.len());
        }
        let area = self.panes.text;
        if let Some(reader) = &mut self.reader {
            reader.layout(self.char_widths.measure(area.width), area.height);
            reader.layout_ruler(self.panes.ruler.width);
            if let Some(session) = &mut self.session {
                session.layout_ruler(reader.doc(), self.panes.ruler.width);
            }
        }
        self.layout_card();
        self.layout_source();
        self.layout_list();
    }

    /// Asks for a story to be loaded.
    fn open(&mut self, wanted: StoryRequest) -> Effect {
        let id = self.next_request_id();
        self.mode = Mode::Opening(id);
        Effect::Open { id, wanted }
    }

    /// Runs a command; one that decides waits first, if its keys came from a terminal.
    fn run(&mut self, command: &'static Command, call: Call) -> Effect {
        let other = command.otherwise.filter(|_| !(command.when)(self));
        let command = other.and_then(commands::named).unwrap_or(command);
        if let Some(held) = self.hold_back(command, call) {
            return held;
        }
        if let Some(refused) = self.wait_for_sources(command) {
            return refused;
        }
        let at = self.pace.key.unwrap_or(self.now);
        self.run_at(command, call, at)
    }

    fn next_request_id(&mut self) -> u64 {
        self.last_request_id += 1;
        self.last_request_id
    }

    /// Shows a message in which `{command}` stands for the keys of that command.
    fn say_with_keys(&mut self, text: &str) -> Effect {
        let text = self.keymap.fill(text);
        self.say(Message::plain(text))
    }

    /// Shows a message and returns an effect.
    fn say_with(&mut self, effect: Effect, message: Message) -> Effect {
        self.message = Some(message);
        effect
    }

    fn say(&mut self, message: Message) -> Effect {
        self.message = Some(message);
        Effect::None
    }
}

/// What drawing reads.
impl App {
    /// Returns the size of the screen: columns, rows.
    pub fn size(&self) -> (u16, u16) {
        self.size
    }

    /// Returns where the parts of the screen are.
    pub fn panes(&self) -> &Panes {
        &self.panes
    }

    /// Returns the current mode.
    pub fn mode(&self) -> &Mode {
        &self.mode
    }

    /// Returns the three lines of the welcome, shown on the very first start until the first key.
    pub fn welcome(&self) -> Option<[String; 3]> {
        let text = if self.on_list() {
            keys::help::WELCOME_LIST
        } else if self.in_review_mode().is_some() {
            keys::help::WELCOME_REVIEW
        } else {
            keys::help::WELCOME_STORY
        };
        self.shows_welcome.then(|| text.map(|line| self.keymap.fill(line)))
    }

    /// Returns the open story.
    pub fn reader(&self) -> Option<&Reader> {
        self.reader.as_ref()
    }

    /// Returns the review session of the open story.
    pub fn session(&self) -> Option<&ReviewSession> {
        self.session.as_ref()
    }

    /// Returns the stories to choose from.
    pub fn stories(&self) -> &StoryList {
        &self.stories
    }

    /// Returns the card.
    pub fn card(&self) -> &Card {
        &self.card
    }

    /// Returns how the text is shown.
    pub fn display(&self) -> DisplayOptions {
        self.display
    }

    /// Returns how wide the terminal draws ambiguous characters.
    pub fn char_widths(&self) -> Widths {
        self.char_widths
    }

    /// Returns the message of the last key.
    pub fn message(&self) -> Option<&Message> {
        self.message.as_ref()
    }

    /// Returns the count and keys typed so far of an unfinished command.
    pub fn pending(&self) -> &Pending {
        &self.pending
    }

    /// Returns the key bindings.
    pub fn keymap(&self) -> &Keymap {
        &self.keymap
    }

    /// Returns the context: which bindings apply to the next key.
    pub fn context(&self) -> Context {
        match &self.mode {
            Mode::Read if self.in_review_mode().is_some() => Context::Review,
            Mode::Read | Mode::Labels(_) | Mode::Opening(_) => Context::Read,
            Mode::Card(_) => Context::Card,
            Mode::Source => Context::Source,
            Mode::Help(help) if help.typing => Context::Prompt,
            Mode::List | Mode::Help(_) => Context::List,
            Mode::Picker(_) => Context::Picker,
            Mode::Prompt(_) => Context::Prompt,
            Mode::Select(_) => Context::Select,
        }
    }
}

impl App {
    /// Returns the open story's document.
    pub(crate) fn doc(&self) -> Option<Arc<crate::view::Document>> {
        self.reader.as_ref().map(|r| Arc::clone(r.doc()))
    }
}
