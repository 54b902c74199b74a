//! The reader as lines, without a process: lines in, everything that is printed out.

use std::fmt::Write;
use std::sync::Arc;
use std::time::Duration;

use sayso::app::{App, Effect, Event, News, Setup, Wanted};
use sayso::linear::Linear;
use sayso::story::{OpenError, Span, Story};
use sayso::view::Doc;

/// Opens a story whole.
pub(crate) type Open<'a> = &'a dyn Fn(&Wanted) -> Result<Story, OpenError>;

/// Types lines at some stories and returns all that is printed, each line behind its prompt.
pub(crate) fn typed(setup: Setup, lines: &[&str], width: Option<u16>, open: Open<'_>) -> String {
    let (mut app, first) = App::new(setup, (80, 24));
    app.by_lines();
    let mut linear = Linear::new(width);
    let mut page = String::new();
    let mut ended = carry_out(&mut app, &mut linear, first, open);
    page.push_str(&linear.answer(&app));
    for line in lines {
        let echo = sayso::view::visible(line);
        let _ = writeln!(page, "{}: {echo}", linear.prompt(&app));
        let mut next = *line;
        while !ended {
            let effect = linear.line(&mut app, next);
            ended = carry_out(&mut app, &mut linear, effect, open);
            page.push_str(&linear.answer(&app));
            if !linear.goes_on() {
                break;
            }
            next = "";
        }
    }
    page
}

/// Carries out an effect at once; tells whether it ends the reader.
fn carry_out(app: &mut App, linear: &mut Linear, effect: Effect, open: Open<'_>) -> bool {
    let mut hear = |news| app.feed(Event::News(news), Duration::ZERO);
    let effects = match effect {
        Effect::Quit | Effect::Fail(_) => return true,
        Effect::Many(effects) => effects,
        Effect::Copy(words) => {
            linear.show(&words);
            Vec::new()
        }
        Effect::Open { id, wanted } => vec![hear(match open(&wanted) {
            Ok(story) => News::Story { id, doc: Arc::new(Doc::of(story)) },
            Err(why) => News::NoStory { id, why },
        })],
        Effect::Search(job) => {
            let (body, search) = (job.text.body(), &job.search);
            let hit = search.next(body, job.from).or_else(|| search.next(body, 0));
            let hits = Arc::new(search.within(body, Span::new(0, body.len() as u32)));
            let first = hear(News::Hit { id: job.id, hit });
            vec![first, hear(News::Hits { id: job.id, hits })]
        }
        _ => Vec::new(),
    };
    effects.into_iter().any(|effect| carry_out(app, linear, effect, open))
}
