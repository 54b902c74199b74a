//! The reader: on the terminal, as one printed screen (`--print`), in lines (`--linear`), or as
//! an annotated copy if standard output is not a terminal.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::config::EffectiveConfig;
use super::{linear, print};
use crate::app::keys::script;
use crate::app::{App, Effect, Message, Setup, StoryRequest};
use crate::cli::startup::StartArgs;
use crate::cli::{
    DONE, Failure, ReaderArgs, When, depth, on_terminal, paths, picture, safe_mode, styled_text,
};
use crate::library::Drafting;
use crate::library::state::StateStore;
use crate::library::user_files;
use crate::story::sandbox::Sandbox;
use crate::story::{OpenError, Stage, Story, bundled, load};
use crate::tui::environment::ThemeSource;
use crate::tui::features::{Feature, Rights};
use crate::tui::log::Log;
use crate::tui::replay::{OpenStory, Replay, ReplayEnd};
use crate::tui::terminal::frame_throttle::{FrameThrottle, REMOTE_RATE};
use crate::tui::terminal::links;
use crate::tui::theme::ThemeChoice;
use crate::tui::workers::journals::JournalIo;
use crate::tui::{self, Appearance, Depth, End, Environment, draw};
use crate::view::Query;

/// The size of the app's screen in linear mode, where nobody sees it.
const LINEAR_SIZE: (u16, u16) = (80, 24);

pub(in crate::cli) fn run(args: &ReaderArgs, in_review: bool) -> Result<u8, Failure> {
    if args.safe.features {
        return safe_mode::features();
    }
    let keys = script::read(args.keys.as_deref().unwrap_or_default())
        .map_err(|error| Failure::new(error.to_string(), error.hint))?;
    let (start_args, sandbox) = start_args(args)?;
    picture::check_args(args)?;
    let log = log(args.log.as_deref())?;
    let config = config(args)?;
    let drafting = config.drafting(args.draft);
    let reason = linear::reason().filter(|_| !args.linear && on_terminal());
    let linear = args.linear || (reason.is_some() && args.print.is_none());
    let state = match &args.keys {
        None if args.print.is_none() && on_terminal() && (!linear || linear::is_typed()) => {
            config.places.state.clone().map(StateStore::at)
        }
        _ => None,
    };
    // a printed screen is the same everywhere, unless it is of a review
    let journals =
        if in_review || args.print.is_none() { args.config.places().state } else { None };
    let own: Vec<PathBuf> = journals.iter().chain(&args.reviewer.reviews).cloned().collect();
    let reviewer = config.settings.values.reviewer.as_deref();
    let mut review = Some(args.reviewer.setup(reviewer, journals.clone(), in_review)?);
    let mut setup = |(library, stories)| Setup {
        stories,
        library,
        starts: start_args.starts.clone(),
        text_width: config.width,
        themes: config.themes.names(),
        theme: config.theme.name().to_owned(),
        keymap: Some(config.keymap.clone()),
        message: config.settings.summary().map(Message::warning),
        searches: state.as_ref().map(searches).unwrap_or_default(),
        first: state.as_ref().is_some_and(StateStore::is_new),
        follow: args.follow || config.settings.values.follow,
        mouse: config.settings.values.mouse,
        review: review.take().unwrap_or_default(),
    };
    let mut start = |size| {
        let (mut app, first) = App::new(setup(start_args.library()), size);
        app.set_char_widths(config.widths);
        (app, first)
    };
    if linear {
        check_linear_args(args, &start_args)?;
        let setup = Setup { text_width: None, first: false, ..setup(start_args.library()) };
        let (width, detail) = (args.look.width, config.settings.values.linear);
        let options =
            linear::LinearOptions { width, detail, reason, state, sandbox, own, drafting };
        return linear::run(App::new(setup, LINEAR_SIZE), options);
    }
    if args.look.width == Some(0) {
        let hint = "Leave out --width, or read with --linear.";
        return Err(Failure::new("--width 0 is for printed lines, not for a screen", hint));
    }
    if let Some(size) = args.print {
        let journal_io = in_review.then(|| JournalIo::sandboxed(sandbox.clone(), own));
        let open = |wanted: &StoryRequest| open_whole(&sandbox, wanted, &drafting);
        let app = (start(size), &open as OpenStory<'_>);
        let with = (journal_io, &drafting, &sandbox);
        return print_frame((&config, args.svg.as_deref()), app, &keys, with);
    }
    if !on_terminal() {
        let stories: Result<Vec<Story>, OpenError> = start_args
            .all(&sandbox)?
            .iter()
            .map(|wanted| open_whole(&sandbox, wanted, &drafting))
            .collect();
        return print::copies(stories?, false, &config);
    }
    let size = tui::terminal::tty::size()?;
    let app = start(size);
    let rights = if args.safe.on { Rights::Safe } else { Rights::All };
    let journal_io = JournalIo::sandboxed(sandbox.clone(), own);
    let environment =
        Environment { bundled: bundled::open, state, sandbox, drafting, journal_io, rights, log };
    on_screen(config, environment, app, &keys)
}

/// Returns what the reader opens, and which files it may read.
fn start_args(args: &ReaderArgs) -> Result<(StartArgs, Sandbox), Failure> {
    if args.safe.on {
        let (folder, sandbox) = safe_mode::folder(args)?;
        return Ok((StartArgs { paths: vec![folder], ..StartArgs::default() }, sandbox));
    }
    let paths = paths::named(&args.paths, args.files_from.as_deref())?;
    let files = args.text.files();
    // commands for --linear come in lines on standard input
    let start = StartArgs::of(&paths, &files, !args.linear)?;
    let files = start.files(files);
    Ok((start, files))
}

/// Returns the configuration: not the user's own where the output must be the same everywhere.
fn config(args: &ReaderArgs) -> Result<EffectiveConfig, Failure> {
    if args.safe.on {
        args.config.load_for_safe_mode(&args.look)
    } else if args.print.is_some() || args.keys.is_some() {
        args.config.load_if_named(&args.look)
    } else {
        args.config.load(&args.look)
    }
}

/// Rejects arguments that `--linear` cannot be combined with.
fn check_linear_args(args: &ReaderArgs, start_args: &StartArgs) -> Result<(), Failure> {
    if args.keys.is_some() || args.print.is_some() {
        return Err(linear::no_screen());
    }
    if start_args.input.is_some() {
        let hint = "Write the story to a file and open that.";
        return Err(Failure::new("--linear takes lines from standard input, not a story", hint));
    }
    Ok(())
}

/// Opens the reader on the terminal, after playing `--keys`.
fn on_screen(
    config: EffectiveConfig,
    mut environment: Environment,
    (mut app, first): (App, Effect),
    keys: &[script::ScriptStep],
) -> Result<u8, Failure> {
    let first = if keys.is_empty() {
        first
    } else {
        let journal_io = std::mem::take(&mut environment.journal_io);
        let files = environment.sandbox.clone();
        let drafting = environment.drafting.clone();
        let open = |wanted: &StoryRequest| open_whole(&files, wanted, &drafting);
        let with = (Some(journal_io), drafting.clone(), files.clone());
        let mut replay = Replay::with_drafting((app, first), &open, with);
        replay.play(keys);
        environment.journal_io = replay.journal_io.take().unwrap_or_default();
        match replay.ended.take() {
            Some(ReplayEnd::Quit) => return Ok(DONE),
            Some(ReplayEnd::Failed(why)) => return Err(why.into()),
            None => app = replay.into_app(),
        }
        Effect::None
    };
    let follow = match config.theme {
        ThemeChoice::Auto if environment.rights.allow(Feature::Query) => {
            ThemeSource::TerminalBackground { colorfgbg: std::env::var("COLORFGBG").ok() }
        }
        _ => ThemeSource::Named,
    };
    let config = Rc::new(config);
    let first_config = Rc::clone(&config);
    let theme = Box::new(move || first_config.theme());
    let named = Box::new(move |name: &str| config.theme_named(name));
    let links = links::are_shown(&|name| std::env::var(name).ok());
    let appearance = Appearance { theme, named, follow, throttle: throttle(), links };
    match tui::run((app, first), appearance, environment)? {
        End::Quit => Ok(DONE),
        End::Signal(signal) => Ok(128 + signal as u8),
        End::Failed(why) => Err(why.into()),
        End::NotRecorded { why, hint } => Err(Failure::new(format!("not saved: {why}"), hint)),
    }
}

/// Opens the log; done before the terminal is taken, so that an error can be printed.
fn log(path: Option<&Path>) -> Result<Log, Failure> {
    let Some(path) = path else { return Ok(Log::default()) };
    let file = user_files::append(path).map_err(|why| {
        let what = format!("cannot write {}: {why}", path.display());
        Failure::new(what, "Name a file that you can write to, or leave out --log.")
    })?;
    Ok(Log::to(Box::new(file)))
}

/// Returns the searches of earlier sessions; none if they cannot be read.
fn searches(state: &StateStore) -> Vec<Query> {
    state.searches().unwrap_or_default().into_iter().map(Query::from).collect()
}

fn open_whole(
    files: &Sandbox,
    wanted: &StoryRequest,
    drafting: &Drafting,
) -> Result<Story, OpenError> {
    let story = match wanted {
        StoryRequest::File(path) => load(files, path),
        StoryRequest::Bundled(name) => whole(&mut |each| bundled::open(name, each)),
        StoryRequest::Stdin(input) => whole(&mut |each| input.open(each)),
    };
    story.map(|story| drafting.complete(story))
}

/// A loader that hands over the stages of a story, as `story::open` does.
type Opens<'a> = &'a mut dyn FnMut(&mut dyn FnMut(Stage) -> bool) -> Result<(), OpenError>;

/// Returns the last stage of a story: the complete one.
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

/// Returns the assumed speed of the connection to the terminal: slow over SSH, else unknown.
fn throttle() -> FrameThrottle {
    let remote = ["SSH_CONNECTION", "SSH_TTY"].iter().any(|name| std::env::var_os(name).is_some());
    if remote { FrameThrottle::assumed(REMOTE_RATE) } else { FrameThrottle::default() }
}

/// Prints the screen after the keys, or writes it as a picture.
fn print_frame(
    (config, svg): (&EffectiveConfig, Option<&Path>),
    (app, open): ((App, Effect), OpenStory<'_>),
    keys: &[script::ScriptStep],
    (journal_io, drafting, sandbox): (Option<JournalIo>, &Drafting, &Sandbox),
) -> Result<u8, Failure> {
    let mut replay =
        Replay::with_drafting(app, open, (journal_io, drafting.clone(), sandbox.clone()));
    replay.changes_files = false;
    replay.play(keys);
    replay.wait();
    if let Some(ReplayEnd::Failed(why)) = replay.ended.take() {
        return Err(why.into());
    }
    let name = replay.theme.as_deref().unwrap_or(config.theme.name());
    let theme =
        if svg.is_some() { config.theme_in_full_colour(name) } else { config.theme_named(name) };
    let theme = theme.unwrap_or_else(|| config.theme());
    let (width, height) = replay.app().size();
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    draw(replay.app(), &theme, &mut buffer);
    if let Some(path) = svg {
        return picture::write(path, (&buffer, replay.app().char_widths()), &theme);
    }
    let coloured = match config.color {
        When::Always => true,
        When::Auto => on_terminal() && depth(When::Auto) > Depth::None,
        When::Never => false,
    };
    let stdout = io::stdout();
    let mut out = BufWriter::new(stdout.lock());
    styled_text::screen(&mut out, (&buffer, replay.app().char_widths()), coloured)?;
    out.flush()?;
    Ok(DONE)
}
