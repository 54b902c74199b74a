//! The reader: on the terminal, as one printed frame, or as an annotated copy.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::config::Chosen;
use super::{Args, DONE, Failure, When, depth, on_terminal, paint, print, stories_at};
use crate::app::{App, Effect, Message, Setup, ShelfRow, Wanted, script};
use crate::library::state::State;
use crate::story::bundled::{self, BUNDLED};
use crate::story::{Disk, OpenError, Stage, Story, load};
use crate::tui::replay::{Ended, Replay};
use crate::tui::work::Shelf;
use crate::tui::{self, Depth, End, Looks, draw};
use crate::view::Query;

pub(super) fn run(args: &Args) -> Result<u8, Failure> {
    let keys = script::parse(args.keys.as_deref().unwrap_or_default())
        .map_err(|error| Failure::new(error.to_string(), error.hint))?;
    let stories = stories(&args.paths)?;
    let chosen = if args.print.is_some() || args.keys.is_some() {
        args.from.chosen_if_named(&args.look)?
    } else {
        args.from.chosen(&args.look)?
    };
    let state = match &args.keys {
        None if args.print.is_none() && on_terminal() => chosen.places.state.clone().map(State::at),
        _ => None,
    };
    let setup = |stories| Setup {
        stories,
        text_width: chosen.width,
        themes: chosen.themes.names(),
        theme: chosen.theme.name().to_owned(),
        keymap: Some(chosen.keymap.clone()),
        message: chosen.settings.summary().map(Message::warning),
        searches: state.as_ref().map(searches).unwrap_or_default(),
        first: state.as_ref().is_some_and(State::is_new),
    };
    if let Some(size) = args.print {
        return print_frame(&chosen, App::new(setup(stories), size), &keys);
    }
    if !on_terminal() {
        let stories: Result<Vec<Story>, OpenError> =
            stories.iter().map(|row| open_whole(&row.wanted)).collect();
        return print::copies(stories?, &chosen);
    }
    let size = tui::guard::size()?;
    let (mut app, first) = App::new(setup(stories), size);
    let first = if keys.is_empty() {
        first
    } else {
        let mut replay = Replay::new((app, first), &open_whole);
        replay.press(&keys);
        match replay.ended.take() {
            Some(Ended::Quit) => return Ok(DONE),
            Some(Ended::Failed(why)) => return Err(why.into()),
            None => app = replay.into_app(),
        }
        Effect::None
    };
    let theme = chosen.theme();
    let looks = Looks { theme, named: Box::new(move |name| chosen.named(name)) };
    let shelf = Shelf { bundled: bundled::open, state };
    match tui::run((app, first), looks, shelf)? {
        End::Quit => Ok(DONE),
        End::Signal(signal) => Ok(128 + signal as u8),
        End::Failed(why) => Err(why.into()),
    }
}

/// Returns the stories that the paths stand for; the bundled ones where there is no path.
fn stories(paths: &[PathBuf]) -> Result<Vec<ShelfRow>, Failure> {
    if paths.is_empty() {
        let row = |b: &bundled::Bundled| ShelfRow {
            title: b.title.to_owned(),
            about: b.help.to_owned(),
            wanted: Wanted::Bundled(b.file),
        };
        return Ok(BUNDLED.iter().map(row).collect());
    }
    let mut rows = Vec::new();
    for path in paths {
        rows.extend(stories_at(path)?.iter().map(|path| row(path)));
    }
    Ok(rows)
}

/// Returns the searches of earlier readers; none where they cannot be read.
fn searches(state: &State) -> Vec<Query> {
    state.searches().unwrap_or_default().into_iter().map(Query::from).collect()
}

fn row(path: &Path) -> ShelfRow {
    let name = path.file_name().unwrap_or(path.as_os_str());
    let folder = path.parent().map(|p| p.display().to_string()).unwrap_or_default();
    ShelfRow {
        title: name.to_string_lossy().into_owned(),
        about: folder,
        wanted: Wanted::File(path.to_owned()),
    }
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

/// Prints what the screen shows after the keys.
fn print_frame(
    chosen: &Chosen,
    app: (App, Effect),
    keys: &[crate::app::KeyPress],
) -> Result<u8, Failure> {
    let mut replay = Replay::new(app, &open_whole);
    replay.press(keys);
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
    paint::screen(&mut out, &buffer, coloured)?;
    out.flush()?;
    Ok(DONE)
}
