//! The reader as lines, without a process: lines in, everything that is printed out.

use std::fmt::Write;

use sayso::app::{App, Effect, Setup, StoryRequest};
use sayso::linear::Linear;
use sayso::story::{OpenError, Story};
use sayso::tui::replay::Replay;

/// Opens a story whole.
pub(crate) type Open<'a> = &'a dyn Fn(&StoryRequest) -> Result<Story, OpenError>;

/// Types lines at some stories and returns all that is printed, each line behind its prompt.
pub(crate) fn typed(setup: Setup, lines: &[&str], width: Option<u16>, open: Open<'_>) -> String {
    let mut linear = Linear::new(width);
    let (mut app, first) = App::new(setup, (80, 24));
    app.use_line_layout();
    let mut replay = Replay::new((app, first), open);
    typed_on(&mut replay, &mut linear, lines)
}

/// Types lines at an app and returns all that is printed, each line behind its prompt.
pub(crate) fn typed_on(replay: &mut Replay<'_>, linear: &mut Linear, lines: &[&str]) -> String {
    let mut page = linear.answer(replay.app());
    for line in lines {
        let echo = sayso::view::visible(line);
        let _ = writeln!(page, "{}: {echo}", linear.prompt(replay.app()));
        let mut next = *line;
        loop {
            replay.with(|app| {
                let effect = linear.line(app, next);
                copied(linear, effect)
            });
            if replay.ended.is_some() {
                page.push_str("the end\n");
                return page;
            }
            page.push_str(&linear.answer(replay.app()));
            if !linear.reads_on() {
                break;
            }
            next = "";
        }
    }
    page
}

/// Shows what is to be copied, as the program does; returns what else is to be done.
fn copied(linear: &mut Linear, effect: Effect) -> Effect {
    match effect {
        Effect::Copy(words) => {
            linear.show(&words);
            Effect::None
        }
        Effect::Many(effects) => {
            Effect::Many(effects.into_iter().map(|effect| copied(linear, effect)).collect())
        }
        effect => effect,
    }
}
