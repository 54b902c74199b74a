//! The reader: on the terminal, as one printed frame, or as an annotated copy.

use std::io::{self, BufWriter, Write};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::starting::Started;
use super::{Args, DONE, Failure, When, depth, on_terminal, paint, print, theme};
use crate::app::{App, Effect, Setup, ThemeName, Wanted, script};
use crate::story::bundled;
use crate::story::{Disk, OpenError, Stage, Story, load};
use crate::tui::replay::{Ended, Replay};
use crate::tui::theme::{BUILTIN, Builtin};
use crate::tui::{self, Depth, End, Looks, Theme, draw};

pub(super) fn run(args: &Args) -> Result<u8, Failure> {
    let keys = script::parse(args.keys.as_deref().unwrap_or_default())
        .map_err(|error| Failure::new(error.to_string(), error.hint))?;
    let started = Started::of(&args.paths)?;
    let setup = |(shelf, stories)| Setup {
        stories,
        shelf,
        starts: started.starts.clone(),
        text_width: args.look.width,
        themes: themes(),
        theme: args.look.theme.clone(),
    };
    if let Some(size) = args.print {
        return print_frame(args, App::new(setup(started.shelf()), size), &keys);
    }
    if !on_terminal() {
        let stories: Result<Vec<Story>, OpenError> =
            started.all()?.iter().map(open_whole).collect();
        return print::copies(stories?, &args.look);
    }
    let size = tui::guard::size()?;
    let (mut app, first) = App::new(setup(started.shelf()), size);
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

/// Returns every theme that can be picked.
fn themes() -> Vec<ThemeName> {
    let name = |b: &Builtin| ThemeName { name: b.name.to_owned(), help: b.help.to_owned() };
    BUILTIN.iter().map(name).collect()
}

fn open_whole(wanted: &Wanted) -> Result<Story, OpenError> {
    match wanted {
        Wanted::File(path) => load(&Disk, path),
        Wanted::Bundled(name) => whole(&mut |each| bundled::open(name, each)),
        Wanted::Given(given) => whole(&mut |each| given.open(each)),
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
