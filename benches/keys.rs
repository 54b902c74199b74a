//! What a key costs, from the key to the last byte of its frame, inside the
//! process: on a short story, on 20 MB of text, and with 100,000 annotations.
//!
//! `cargo bench --bench keys`; the whole program on a terminal is measured by
//! benches/measure.py.

#[path = "support/mod.rs"]
mod support;

use std::cell::RefCell;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use divan::{Bencher, black_box};
use sayso::app::keys::script;
use sayso::app::{App, BackgroundEvent, Event, KeyEvent, Setup, StoryEntry, StoryRequest};
use sayso::story::formats::native;
use sayso::tui::Theme;
use sayso::tui::screen::Screen;
use sayso::view::Document;

fn main() {
    divan::main();
}

fn doc(megabytes: f64, annotations: usize, people: usize) -> Arc<Document> {
    let source = support::story((megabytes * 1e6) as usize, annotations, people);
    Arc::new(Document::of(native::read("bench.story", source)))
}

static SHORT: LazyLock<Arc<Document>> = LazyLock::new(|| doc(0.02, 40, 8));
static TEXT: LazyLock<Arc<Document>> = LazyLock::new(|| doc(20.0, 0, 0));
static MARKED: LazyLock<Arc<Document>> = LazyLock::new(|| doc(20.0, 100_000, 1_000));

/// Which story.
#[derive(Clone, Copy, Debug)]
enum On {
    Short,
    Text20MB,
    Marked20MB,
}

const ALL: [On; 3] = [On::Short, On::Text20MB, On::Marked20MB];

fn reader(on: On, size: (u16, u16)) -> (App, Screen) {
    let doc = match on {
        On::Short => &SHORT,
        On::Text20MB => &TEXT,
        On::Marked20MB => &MARKED,
    };
    let wanted = StoryRequest::File("bench.story".into());
    let row = StoryEntry { title: String::new(), about: String::new(), wanted };
    let (mut app, _) = App::new(Setup { stories: vec![row], ..Setup::default() }, size);
    let news = BackgroundEvent::Story { id: 1, doc: Arc::clone(doc) };
    let _ = app.feed(Event::Background(news), Duration::ZERO);
    let mut screen = Screen::new(Theme::builtin("terminal").expect("theme"));
    let _ = screen.frame(&app);
    (app, screen)
}

/// Measures keys pressed in turn, each with its frame.
fn keys(bencher: Bencher<'_, '_>, on: On, size: (u16, u16), keys: &str) {
    let keys: Vec<KeyEvent> = script::parse(keys).expect("keys");
    let (app, screen) = reader(on, size);
    let state = RefCell::new((app, screen, 0usize));
    bencher.bench_local(|| {
        let (app, screen, n) = &mut *state.borrow_mut();
        *n += 1;
        let key = keys[*n % keys.len()];
        let _ = app.feed(Event::Key(key), Duration::from_secs(*n as u64));
        black_box(screen.frame(app))
    });
}

#[divan::bench(args = ALL)]
fn line(bencher: Bencher<'_, '_>, on: On) {
    keys(bencher, on, (80, 24), "j");
}

#[divan::bench(args = ALL)]
fn line_with_card(bencher: Bencher<'_, '_>, on: On) {
    keys(bencher, on, (120, 40), "j");
}

#[divan::bench(args = ALL)]
fn page(bencher: Bencher<'_, '_>, on: On) {
    keys(bencher, on, (80, 24), "<space>");
}

#[divan::bench(args = ALL)]
fn next(bencher: Bencher<'_, '_>, on: On) {
    keys(bencher, on, (80, 24), "n");
}

#[divan::bench(args = ALL)]
fn end_and_top(bencher: Bencher<'_, '_>, on: On) {
    keys(bencher, on, (80, 24), "G<home>");
}
