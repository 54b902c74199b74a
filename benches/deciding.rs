//! What a decision costs, from the key to the last byte of the frame with the next item, beside the
//! writing: on the bundled story of 59 items, on 20,000 and on 100,000 items.
//!
//! `cargo bench --bench deciding`; a line until it is on the disk is in `review`.

#[path = "support/mod.rs"]
mod support;

use std::cell::RefCell;
use std::path::Path;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use divan::{Bencher, black_box};
use sayso::app::effect::JournalJob;
use sayso::app::keys::script;
use sayso::app::review::ReviewSetup;
use sayso::app::{App, BackgroundEvent, Effect, Event, KeyEvent, Setup, StoryEntry, StoryRequest};
use sayso::review::journal::Journals;
use sayso::story::formats::native;
use sayso::story::sandbox::Sandbox;
use sayso::story::{Disk, load};
use sayso::tui::Theme;
use sayso::tui::screen::Screen;
use sayso::tui::workers::review_session;
use sayso::view::Document;

fn main() {
    divan::main();
}

fn made(megabytes: f64, items: usize) -> Arc<Document> {
    let source = support::story((megabytes * 1e6) as usize, items, 100);
    Arc::new(Document::of(native::read("bench.story", source)))
}

static COUNCIL: LazyLock<Arc<Document>> = LazyLock::new(|| {
    Arc::new(Document::of(load(&Disk, Path::new("stories/council-lanes.story")).expect("bundled")))
});
static TWENTY: LazyLock<Arc<Document>> = LazyLock::new(|| made(4.0, 20_000));
static HUNDRED: LazyLock<Arc<Document>> = LazyLock::new(|| made(20.0, 100_000));

/// Which story.
#[derive(Clone, Copy, Debug)]
enum On {
    Council59,
    Made20000,
    Made100000,
}

const ALL: [On; 3] = [On::Council59, On::Made20000, On::Made100000];

/// Feeds an event; journals are read at once, and what is written is taken as written.
fn feed(app: &mut App, event: Event, now: Duration) {
    let effect = app.feed(event, now);
    carry_out(app, effect, now);
}

fn carry_out(app: &mut App, effect: Effect, now: Duration) {
    match effect {
        Effect::Many(effects) => effects.into_iter().for_each(|e| carry_out(app, e, now)),
        Effect::Journal(JournalJob::Review(job)) => {
            let read = |_: &[std::path::PathBuf], _: &str| Journals::default();
            let opened = review_session::build(&job, &Sandbox::Everywhere, read);
            feed(app, Event::Background(BackgroundEvent::ReviewOpened { id: job.id, opened }), now);
        }
        _ => {}
    }
}

fn stance(on: On) -> (App, Screen) {
    let doc = match on {
        On::Council59 => &COUNCIL,
        On::Made20000 => &TWENTY,
        On::Made100000 => &HUNDRED,
    };
    let wanted = StoryRequest::File("bench.story".into());
    let row = StoryEntry { title: String::new(), about: String::new(), wanted };
    let checking =
        ReviewSetup { who: Some("km".into()), start_in_review: true, ..ReviewSetup::default() };
    let setup = Setup { stories: vec![row], review: checking, ..Setup::default() };
    let (mut app, _) = App::new(setup, (80, 24));
    let news = BackgroundEvent::Story { id: 1, doc: Arc::clone(doc) };
    feed(&mut app, Event::Background(news), Duration::ZERO);
    let mut screen = Screen::new(Theme::builtin("terminal").expect("theme"));
    let _ = screen.frame(&app);
    (app, screen)
}

/// Decides item after item: `a` on a quote, a digit on a claim, `u` once all is done.
#[divan::bench(args = ALL)]
fn decision_to_next_item(bencher: Bencher<'_, '_>, on: On) {
    let (app, screen) = stance(on);
    let key = |name: &str| -> KeyEvent { script::parse(name).expect("a key")[0] };
    let (pass, refuted, undo) = (key("a"), key("5"), key("u"));
    let state = RefCell::new((app, screen, 0u64));
    bencher.bench_local(|| {
        let (app, screen, n) = &mut *state.borrow_mut();
        *n += 1;
        let reader = app.reader().expect("a story");
        let press = match reader.quote() {
            _ if n.is_multiple_of(50) => undo,
            Some(_) => pass,
            None => refuted,
        };
        feed(app, Event::Key(press), Duration::from_secs(*n));
        black_box(screen.frame(app))
    });
}
