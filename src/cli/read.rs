//! The reader: on the terminal, as one printed frame, or as an annotated copy.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Args, DONE, Failure, When, depth, on_terminal, paint, print, stories_at, theme};
use crate::app::{App, Effect, Setup, ShelfRow, ThemeName, Wanted, script};
use crate::story::bundled::{self, BUNDLED};
use crate::story::{Disk, OpenError, Stage, Story, load};
use crate::tui::replay::{Ended, Replay};
use crate::tui::theme::{BUILTIN, Builtin};
use crate::tui::{self, Depth, End, Looks, Theme, draw};

pub(super) fn run(args: &Args) -> Result<u8, Failure> {
    let keys = script::parse(args.keys.as_deref().unwrap_or_default())
        .map_err(|error| Failure::new(error.to_string(), error.hint))?;
    let stories = stories(&args.paths)?;
    let setup = |stories| Setup {
        stories,
        text_width: args.look.width,
        themes: themes(),
        theme: args.look.theme.clone(),
    };
    if let Some(size) = args.print {
        return print_frame(args, App::new(setup(stories), size), &keys);
    }
    if !on_terminal() {
        let stories: Result<Vec<Story>, OpenError> =
            stories.iter().map(|row| open_whole(&row.wanted)).collect();
        return print::copies(stories?, &args.look);
    }
    let size = tui::line::size()?;
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
    let look = args.look.clone();
    let named = move |name: &str| Some(Theme::builtin(name)?.reduced(depth(look.color)));
    let looks = Looks { theme: theme(&args.look), named: Box::new(named) };
    match tui::run((app, first), looks, bundled::open)? {
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

/// Returns every theme that can be picked.
fn themes() -> Vec<ThemeName> {
    let name = |b: &Builtin| ThemeName { name: b.name.to_owned(), help: b.help.to_owned() };
    BUILTIN.iter().map(name).collect()
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
    args: &Args,
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
    let picked = replay.theme.as_deref().and_then(Theme::builtin);
    let theme = picked.map_or_else(|| theme(&args.look), |t| t.reduced(depth(args.look.color)));
    draw(replay.app(), &theme, &mut buffer);
    let coloured = match args.look.color {
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
