//! The reader: on the terminal, as one printed frame, or as an annotated copy.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::config::Chosen;
use super::linear;
use super::{Args, DONE, Failure, When, depth, on_terminal, paint, print, stories_at};
use crate::app::effect::Shelf;
use crate::app::{App, Effect, Message, Setup, ShelfRow, Wanted, script};
use crate::library::find;
use crate::library::state::State;
use crate::story::bundled::{self, BUNDLED};
use crate::story::{Disk, OpenError, Stage, Story, load};
use crate::tui::pace::{Pace, REMOTE};
use crate::tui::replay::{Ended, Replay};
use crate::tui::run::Follow;
use crate::tui::theme::ThemeChoice;
use crate::tui::{self, Depth, End, Home, Looks, draw};
use crate::view::Query;

/// The size of a screen that nobody sees.
const LINEAR_SIZE: (u16, u16) = (80, 24);

pub(super) fn run(args: &Args) -> Result<u8, Failure> {
    let keys = script::read(args.keys.as_deref().unwrap_or_default())
        .map_err(|error| Failure::new(error.to_string(), error.hint))?;
    let chosen = if args.print.is_some() || args.keys.is_some() {
        args.from.chosen_if_named(&args.look)?
    } else {
        args.from.chosen(&args.look)?
    };
    let lines = linear::asked_for().filter(|_| !args.linear && on_terminal());
    let linear = args.linear || (lines.is_some() && args.print.is_none());
    let state = match &args.keys {
        None if args.print.is_none() && !linear && on_terminal() => {
            chosen.places.state.clone().map(State::at)
        }
        _ => None,
    };
    let setup = |(shelf, stories)| Setup {
        stories,
        shelf,
        text_width: chosen.width,
        themes: chosen.themes.names(),
        theme: chosen.theme.name().to_owned(),
        keymap: Some(chosen.keymap.clone()),
        message: chosen.settings.summary().map(Message::warning),
        mouse: chosen.settings.values.mouse,
        searches: state.as_ref().map(searches).unwrap_or_default(),
        first: state.as_ref().is_some_and(State::is_new),
    };
    let start = |size| {
        let (mut app, first) = App::new(setup(start(&args.paths)), size);
        app.set_widths(chosen.widths);
        (app, first)
    };
    if linear {
        if args.keys.is_some() || args.print.is_some() {
            return Err(Failure::new(
                "--keys and --print are for a screen, --linear has none",
                "Put lines on standard input: sayso --linear STORY < LINES.",
            ));
        }
        let setup = Setup { text_width: None, ..setup(self::start(&args.paths)) };
        return linear::run(App::new(setup, LINEAR_SIZE), &args.look, lines);
    }
    if args.look.width == Some(0) {
        let hint = "Leave --width away, or read with --linear.";
        return Err(Failure::new("a screen has no lines of width 0", hint));
    }
    if let Some(size) = args.print {
        return print_frame(&chosen, start(size), &keys);
    }
    if !on_terminal() {
        let stories: Result<Vec<Story>, OpenError> =
            all(&args.paths)?.iter().map(open_whole).collect();
        return print::copies(stories?, &chosen);
    }
    let size = tui::line::size()?;
    let (mut app, first) = start(size);
    let first = if keys.is_empty() {
        first
    } else {
        let mut replay = Replay::new((app, first), &open_whole);
        replay.play(&keys);
        match replay.ended.take() {
            Some(Ended::Quit) => return Ok(DONE),
            Some(Ended::Failed(why)) => return Err(why.into()),
            None => app = replay.into_app(),
        }
        Effect::None
    };
    let theme = chosen.theme();
    let follow = match chosen.theme {
        ThemeChoice::Auto => Follow::Ground { colorfgbg: std::env::var("COLORFGBG").ok() },
        ThemeChoice::Named(_) => Follow::Nothing,
    };
    let named = Box::new(move |name: &str| chosen.named(name));
    let looks = Looks { theme, named, follow, pace: pace() };
    let home = Home { bundled: bundled::open, state };
    match tui::run((app, first), looks, home)? {
        End::Quit => Ok(DONE),
        End::Signal(signal) => Ok(128 + signal as u8),
        End::Failed(why) => Err(why.into()),
    }
}

/// Returns what the reader starts with: a single story, or a library of what the paths stand for.
fn start(paths: &[PathBuf]) -> (Shelf, Vec<ShelfRow>) {
    match paths {
        [] => (Shelf::Bundled, Vec::new()),
        [path] if !path.is_dir() && (path.exists() || !find::is_pattern(path)) => {
            (Shelf::None, vec![Shelf::None.row(path.clone())])
        }
        _ => (Shelf::Paths(paths.to_vec()), Vec::new()),
    }
}

/// Returns every story that the reader would start with, for a copy of them all.
fn all(paths: &[PathBuf]) -> Result<Vec<Wanted>, Failure> {
    if paths.is_empty() {
        return Ok(BUNDLED.iter().map(|b| Wanted::Bundled(b.file)).collect());
    }
    let mut all = Vec::new();
    for path in paths {
        all.extend(stories_at(path)?.into_iter().map(Wanted::File));
    }
    Ok(all)
}

/// Returns the searches of earlier readers; none where they cannot be read.
fn searches(state: &State) -> Vec<Query> {
    state.searches().unwrap_or_default().into_iter().map(Query::from).collect()
}

fn open_whole(wanted: &Wanted) -> Result<Story, OpenError> {
    match wanted {
        Wanted::File(path) => load(&Disk, path),
        Wanted::Bundled(name) => {
            let mut whole = None;
            bundled::open(name, &mut |stage| {
                if let Stage::Whole(story) = stage {
                    whole = Some(story);
                }
                true
            })?;
            Ok(whole.expect("a loader without error ends with the whole story"))
        }
    }
}

/// Returns what is known of the line to the terminal: nothing, but over SSH.
fn pace() -> Pace {
    let remote = ["SSH_CONNECTION", "SSH_TTY"].iter().any(|name| std::env::var_os(name).is_some());
    if remote { Pace::assumed(REMOTE) } else { Pace::default() }
}

/// Prints what the screen shows after the keys.
fn print_frame(chosen: &Chosen, app: (App, Effect), keys: &[script::Done]) -> Result<u8, Failure> {
    let mut replay = Replay::new(app, &open_whole);
    replay.play(keys);
    replay.wait();
    if let Some(Ended::Failed(why)) = replay.ended.take() {
        return Err(why.into());
    }
    let (width, height) = replay.app().size();
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    let picked = replay.theme.as_deref().and_then(|name| chosen.named(name));
    let theme = picked.unwrap_or_else(|| chosen.theme());
    draw(replay.app(), &theme, &mut buffer);
    let coloured = match chosen.color {
        When::Always => true,
        When::Auto => on_terminal() && depth(When::Auto) > Depth::None,
        When::Never => false,
    };
    let stdout = io::stdout();
    let mut out = BufWriter::new(stdout.lock());
    paint::screen(&mut out, (&buffer, replay.app().widths()), coloured)?;
    out.flush()?;
    Ok(DONE)
}
