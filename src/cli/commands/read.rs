//! The reader: on the terminal, as one printed frame, or as an annotated copy.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::config::Chosen;
use super::{linear, print};
use crate::app::keys::script;
use crate::app::{App, Effect, Message, Setup, StoryRequest};
use crate::cli::startup::Started;
use crate::cli::{
    DONE, Failure, Reading, When, depth, on_terminal, paths, picture, safe_mode, styled_text,
};
use crate::library::state::State;
use crate::library::user_files;
use crate::story::sandbox::Sandbox;
use crate::story::{Disk, OpenError, Stage, Story, bundled, load};
use crate::tui::features::{Feature, Rights};
use crate::tui::log::Log;
use crate::tui::replay::{Replay, ReplayEnd};
use crate::tui::run::ThemeSource;
use crate::tui::terminal::frame_throttle::{FrameThrottle, REMOTE_RATE};
use crate::tui::theme::ThemeChoice;
use crate::tui::workers::journals::JournalIo;
use crate::tui::{self, Appearance, Depth, End, Environment, draw};
use crate::view::Query;

/// The size of a screen that nobody sees.
const LINEAR_SIZE: (u16, u16) = (80, 24);

pub(in crate::cli) fn run(args: &Reading, at_once: bool) -> Result<u8, Failure> {
    if args.safe.features {
        return safe_mode::features();
    }
    let keys = script::read(args.keys.as_deref().unwrap_or_default())
        .map_err(|error| Failure::new(error.to_string(), error.hint))?;
    let (started, reach) = started(args)?;
    picture::fits(args)?;
    let log = log(args.log.as_deref())?;
    let chosen = chosen(args)?;
    let lines = linear::asked_for().filter(|_| !args.linear && on_terminal());
    let linear = args.linear || (lines.is_some() && args.print.is_none());
    let state = match &args.keys {
        None if args.print.is_none() && on_terminal() && (!linear || linear::is_typed()) => {
            chosen.places.state.clone().map(State::at)
        }
        _ => None,
    };
    // a printed frame comes out the same everywhere, unless it is of a review
    let journals = if at_once || args.print.is_none() { args.from.places().state } else { None };
    let own: Vec<PathBuf> = journals.iter().chain(&args.checker.reviews).cloned().collect();
    let reviewer = chosen.settings.values.reviewer.as_deref();
    let mut checking = Some(args.checker.checking(reviewer, journals.clone(), at_once)?);
    let mut setup = |(shelf, stories)| Setup {
        stories,
        shelf,
        starts: started.starts.clone(),
        text_width: chosen.width,
        themes: chosen.themes.names(),
        theme: chosen.theme.name().to_owned(),
        keymap: Some(chosen.keymap.clone()),
        message: chosen.settings.summary().map(Message::warning),
        searches: state.as_ref().map(searches).unwrap_or_default(),
        first: state.as_ref().is_some_and(State::is_new),
        follow: args.follow || chosen.settings.values.follow,
        mouse: chosen.settings.values.mouse,
        checking: checking.take().unwrap_or_default(),
    };
    let mut start = |size| {
        let (mut app, first) = App::new(setup(started.shelf()), size);
        app.set_widths(chosen.widths);
        (app, first)
    };
    if linear {
        fits_lines(args, &started)?;
        let setup = Setup { text_width: None, first: false, ..setup(started.shelf()) };
        let telling = chosen.settings.values.linear;
        let ways = linear::Ways { width: args.look.width, telling, why: lines, state, reach, own };
        return linear::run(App::new(setup, LINEAR_SIZE), ways);
    }
    if args.look.width == Some(0) {
        let hint = "Leave --width away, or read with --linear.";
        return Err(Failure::new("a screen has no lines of width 0", hint));
    }
    if let Some(size) = args.print {
        let journal_io = at_once.then(|| JournalIo::sandboxed(reach, own));
        return print_frame((&chosen, args.svg.as_deref()), start(size), &keys, journal_io);
    }
    if !on_terminal() {
        let stories: Result<Vec<Story>, OpenError> =
            started.all()?.iter().map(open_whole).collect();
        return print::copies(stories?, &chosen);
    }
    let size = tui::terminal::tty::size()?;
    let app = start(size);
    let rights = if args.safe.on { Rights::Safe } else { Rights::All };
    let journal_io = JournalIo::sandboxed(reach.clone(), own);
    let environment =
        Environment { bundled: bundled::open, state, sandbox: reach, journal_io, rights, log };
    on_screen(chosen, environment, app, &keys)
}

/// Returns what the reader starts with, and which files it may read.
fn started(args: &Reading) -> Result<(Started, Sandbox), Failure> {
    if args.safe.on {
        let (folder, reach) = safe_mode::folder(args)?;
        return Ok((Started { paths: vec![folder], ..Started::default() }, reach));
    }
    let paths = paths::named(&args.paths, args.files_from.as_deref())?;
    Ok((Started::of(&paths)?, Sandbox::Everywhere))
}

/// Returns how the reader looks: by the user's configuration, except where the output must be the same everywhere.
fn chosen(args: &Reading) -> Result<Chosen, Failure> {
    if args.safe.on {
        args.from.chosen_safely(&args.look)
    } else if args.print.is_some() || args.keys.is_some() {
        args.from.chosen_if_named(&args.look)
    } else {
        args.from.chosen(&args.look)
    }
}

/// Tells whether all that is asked for can be done in plain lines.
fn fits_lines(args: &Reading, started: &Started) -> Result<(), Failure> {
    if args.keys.is_some() || args.print.is_some() {
        return Err(linear::no_screen());
    }
    if started.input.is_some() {
        let hint = "Write the story to a file and name that.";
        return Err(Failure::new("--linear takes lines from standard input, not a story", hint));
    }
    Ok(())
}

/// Opens the reader on the terminal, with keys typed already.
fn on_screen(
    chosen: Chosen,
    mut environment: Environment,
    (mut app, first): (App, Effect),
    keys: &[script::ScriptStep],
) -> Result<u8, Failure> {
    let first = if keys.is_empty() {
        first
    } else {
        let journal_io = std::mem::take(&mut environment.journal_io);
        let mut replay = Replay::with_journals((app, first), &open_whole, journal_io);
        replay.play(keys);
        environment.journal_io = replay.journal_io.take().unwrap_or_default();
        match replay.ended.take() {
            Some(ReplayEnd::Quit) => return Ok(DONE),
            Some(ReplayEnd::Failed(why)) => return Err(why.into()),
            None => app = replay.into_app(),
        }
        Effect::None
    };
    let theme = chosen.theme();
    let follow = match chosen.theme {
        ThemeChoice::Auto if environment.rights.allow(Feature::Query) => {
            ThemeSource::TerminalBackground { colorfgbg: std::env::var("COLORFGBG").ok() }
        }
        _ => ThemeSource::Named,
    };
    let named = Box::new(move |name: &str| chosen.named(name));
    let appearance = Appearance { theme, named, follow, throttle: throttle() };
    match tui::run((app, first), appearance, environment)? {
        End::Quit => Ok(DONE),
        End::Signal(signal) => Ok(128 + signal as u8),
        End::Failed(why) => Err(why.into()),
        End::NotRecorded { why, hint } => Err(Failure::new(format!("not saved: {why}"), hint)),
    }
}

/// Opens the log, before the terminal is taken.
fn log(path: Option<&Path>) -> Result<Log, Failure> {
    let Some(path) = path else { return Ok(Log::default()) };
    let file = user_files::append(path).map_err(|why| {
        let what = format!("cannot write {}: {why}", path.display());
        Failure::new(what, "Name a file that can be written, or leave --log away.")
    })?;
    Ok(Log::to(Box::new(file)))
}

/// Returns the searches of earlier readers; none where they cannot be read.
fn searches(state: &State) -> Vec<Query> {
    state.searches().unwrap_or_default().into_iter().map(Query::from).collect()
}

fn open_whole(wanted: &StoryRequest) -> Result<Story, OpenError> {
    match wanted {
        StoryRequest::File(path) => load(&Disk, path),
        StoryRequest::Bundled(name) => whole(&mut |each| bundled::open(name, each)),
        StoryRequest::Given(given) => whole(&mut |each| given.open(each)),
    }
}

/// What hands over the stages of a story, as `story::open` does.
type Opens<'a> = &'a mut dyn FnMut(&mut dyn FnMut(Stage) -> bool) -> Result<(), OpenError>;

/// Returns the last stage of what is opened.
fn whole(open: Opens<'_>) -> Result<Story, OpenError> {
    let mut whole = None;
    open(&mut |stage| {
        if let Stage::Whole(story) = stage {
            whole = Some(story);
        }
        true
    })?;
    Ok(whole.expect("a loader without error ends with the whole story"))
}

/// Returns what is known of the line to the terminal: nothing, but over SSH.
fn throttle() -> FrameThrottle {
    let remote = ["SSH_CONNECTION", "SSH_TTY"].iter().any(|name| std::env::var_os(name).is_some());
    if remote { FrameThrottle::assumed(REMOTE_RATE) } else { FrameThrottle::default() }
}

/// Prints what the screen shows after the keys, or draws it into a file.
fn print_frame(
    (chosen, svg): (&Chosen, Option<&Path>),
    app: (App, Effect),
    keys: &[script::ScriptStep],
    journal_io: Option<JournalIo>,
) -> Result<u8, Failure> {
    let mut replay = match journal_io {
        Some(journal_io) => Replay::with_journals(app, &open_whole, journal_io),
        None => Replay::new(app, &open_whole),
    };
    replay.play(keys);
    replay.wait();
    if let Some(ReplayEnd::Failed(why)) = replay.ended.take() {
        return Err(why.into());
    }
    let name = replay.theme.as_deref().unwrap_or(chosen.theme.name());
    let theme = if svg.is_some() { chosen.named_in_full(name) } else { chosen.named(name) };
    let theme = theme.unwrap_or_else(|| chosen.theme());
    let (width, height) = replay.app().size();
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    draw(replay.app(), &theme, &mut buffer);
    if let Some(path) = svg {
        return picture::write(path, (&buffer, replay.app().widths()), &theme);
    }
    let coloured = match chosen.color {
        When::Always => true,
        When::Auto => on_terminal() && depth(When::Auto) > Depth::None,
        When::Never => false,
    };
    let stdout = io::stdout();
    let mut out = BufWriter::new(stdout.lock());
    styled_text::screen(&mut out, (&buffer, replay.app().widths()), coloured)?;
    out.flush()?;
    Ok(DONE)
}
