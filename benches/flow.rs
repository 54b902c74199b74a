//! What the view model costs, on a story of 20 MB with 200,000 annotations.
//!
//! `cargo bench --bench flow`; the whole program is measured elsewhere.

use std::sync::{Arc, LazyLock};

use divan::{Bencher, black_box};
use sayso::story::{Claim, Mention, Meta, Person, PersonIx, Quote, Span, Story, Text};
use sayso::view::flow::Top;
use sayso::view::visible::glyphs;
use sayso::view::{Blocks, Flow, Links, Query, Search};
use textwrap::{Options, WrapAlgorithm};

const SIZE: usize = 20 << 20;
const WIDTH: u16 = 72;
const HEIGHT: u16 = 24;

fn main() {
    divan::main();
}

/// Paragraphs of 200 to 900 bytes, as news has them, curly marks and all.
static BODY: LazyLock<String> = LazyLock::new(|| {
    let words = [
        "the",
        "delegation",
        "“progress,”",
        "said",
        "of",
        "on",
        "agreement",
        "it’s",
        "Ministry",
        "a",
        "—",
        "negotiations",
        "in",
        "and",
        "spokeswoman",
        "to",
        "river",
        "harbour",
        "café",
        "for",
        "yesterday",
        "with",
        "council",
        "that",
    ];
    let mut body = String::with_capacity(SIZE + 1_000);
    let mut seed = 7_u32;
    let mut next = |below: usize| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 8) as usize % below
    };
    while body.len() < SIZE {
        let end = body.len() + 200 + next(700);
        while body.len() < end {
            body.push_str(words[next(words.len())]);
            body.push(' ');
        }
        body.pop();
        body.push_str(".\n\n");
    }
    body
});

static STORY: LazyLock<Story> = LazyLock::new(|| {
    let body = BODY.as_str();
    let text = Text::new("large.story", body, 0..body.len());
    let border =
        |at: usize| (at..body.len()).find(|&at| body.is_char_boundary(at)).unwrap_or(body.len());
    let span = |n: usize, len: usize| {
        let start = border(n * 200);
        Span::of(start..border(start + len))
    };
    let quote = |n: usize| Quote {
        parts: Box::new([span(n, 60), span(n, 150)]),
        speakers: Box::new([PersonIx(n as u32 % 500)]),
        ..Quote::default()
    };
    let claim = |n: usize| Claim { parts: Box::new([span(n, 90)]), ..Claim::default() };
    let mention = |n: usize| Mention {
        span: span(n, 9),
        person: PersonIx(n as u32 % 500),
        id: None,
        own: false,
    };
    let person = |n: usize| Person { name: format!("Nora {n} Weiss").into(), ..Person::default() };
    Story {
        people: Arc::new((0..500).map(person).collect()),
        quotes: Arc::new((0..50_000).map(quote).collect()),
        claims: Arc::new((0..50_000).map(claim).collect()),
        mentions: Arc::new((0..100_000).map(mention).collect()),
        whole: true,
        ..Story::of_text(text, Meta::default())
    }
});

static BLOCKS: LazyLock<Arc<Blocks>> = LazyLock::new(|| Arc::new(Blocks::of(&BODY)));

fn middle() -> Top {
    let byte = BODY.len() as u32 / 2;
    let place = Flow::new(Arc::clone(&BLOCKS), WIDTH).row_of(&BODY, byte);
    Top { place, blank: false }
}

#[divan::bench]
fn blocks_of_20_mb(bencher: Bencher) {
    LazyLock::force(&BODY);
    bencher.bench(|| Blocks::of(&BODY));
}

#[divan::bench]
fn first_screen_lazily(bencher: Bencher) {
    let top = middle();
    bencher
        .with_inputs(|| Flow::new(Arc::clone(&BLOCKS), WIDTH))
        .bench_refs(|flow| flow.window(&BODY, top, HEIGHT));
}

#[divan::bench]
fn one_step_down_with_its_window(bencher: Bencher) {
    let mut flow = Flow::new(Arc::clone(&BLOCKS), WIDTH);
    let mut top = middle();
    bencher.bench_local(|| {
        top = flow.step(&BODY, top, 1).0;
        flow.window(&BODY, top, HEIGHT)
    });
}

#[divan::bench]
fn the_last_window(bencher: Bencher) {
    LazyLock::force(&BLOCKS);
    bencher
        .with_inputs(|| Flow::new(Arc::clone(&BLOCKS), WIDTH))
        .bench_refs(|flow| flow.last_top(&BODY, HEIGHT));
}

/// The longest block whose lines are weighed, and the longest of all.
#[divan::bench(args = [30, 64])]
fn a_slice_of_kb(bencher: Bencher, kb: usize) {
    let body = BODY[..kb << 10].replace('\n', " ");
    let blocks = Arc::new(Blocks::of(&body));
    bencher
        .with_inputs(|| Flow::new(Arc::clone(&blocks), WIDTH))
        .bench_refs(|flow| flow.lines(&body, 0).len());
}

/// What a hostile file can make of 64 kB.
#[divan::bench(args = ["🇩🇪", "e\u{301}\u{301}\u{301}\u{301}", "\u{301}", "क्", "👩\u{200d}", "\u{202e}", "\u{e0041}", "a\u{ad}", "田", "-", "\u{2028}", "a\t"])]
fn a_hostile_slice_of_64_kb(bencher: Bencher, piece: &str) {
    let body = piece.repeat((64 << 10) / piece.len());
    let blocks = Arc::new(Blocks::of(&body));
    bencher
        .with_inputs(|| Flow::new(Arc::clone(&blocks), WIDTH))
        .bench_refs(|flow| flow.lines(&body, 0).len());
}

#[divan::bench]
fn glyphs_of_one_screen(bencher: Bencher) {
    let text = &BODY[..1_700];
    bencher.bench(|| glyphs(black_box(text)).map(|g| g.width).sum::<u16>());
}

/// Every line of the text, as nothing in the program asks for it.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn lines_of_20_mb(bencher: Bencher) {
    LazyLock::force(&BLOCKS);
    bencher.bench(|| {
        let mut flow = Flow::new(Arc::clone(&BLOCKS), WIDTH);
        (0..BLOCKS.len() as u32).map(|block| flow.lines(&BODY, block).len()).sum::<usize>()
    });
}

/// To compare with: textwrap's own words and widths, which know blanks in ASCII alone, first-fit
/// and optimal.
#[divan::bench(sample_count = 5, sample_size = 1, args = ["first fit", "optimal fit"])]
fn textwrap_of_20_mb(bencher: Bencher, algorithm: &str) {
    LazyLock::force(&BODY);
    let optimal = algorithm == "optimal fit";
    let algorithm = if optimal { WrapAlgorithm::new() } else { WrapAlgorithm::FirstFit };
    let options = Options::new(usize::from(WIDTH)).wrap_algorithm(algorithm);
    bencher.bench(|| textwrap::wrap(&BODY, &options).len());
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn links_of_200_000(bencher: Bencher) {
    LazyLock::force(&STORY);
    bencher.bench(|| Links::of(&STORY));
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn links_of_text_alone(bencher: Bencher) {
    let story = Story { whole: false, ..Story::of_text(STORY.text.clone(), Meta::default()) };
    bencher.bench(|| Links::of(&story));
}

#[divan::bench]
fn marks_of_one_screen(bencher: Bencher) {
    let links = Links::of(&STORY);
    bencher.bench(|| {
        let mut found = 0;
        links.within(black_box(Span::new(10_000_000, 10_002_000)), &mut |_, _| found += 1);
        found
    });
}

#[divan::bench]
fn ruler_of_200_columns(bencher: Bencher) {
    let links = Links::of(&STORY);
    bencher.bench(|| links.density(200, BODY.len() as u32));
}

fn search(words: &str, regex: bool) -> Search {
    Search::new(&Query { words: words.to_owned(), regex }).expect("a query")
}

#[divan::bench(sample_count = 10, args = ["zebra", "the delegationx", "\"spokeswoman it's—", "e", "Zürich", "ёлка", " - "])]
fn search_without_a_hit(bencher: Bencher, words: &str) {
    let words = format!("{words}q");
    let search = search(&words, false);
    LazyLock::force(&BODY);
    bencher.bench(|| search.next(&BODY, 0));
}

#[divan::bench(sample_count = 10, args = [r"\w+ x{3}", r"(the|of) (zebra|lion)", r"[a-z]+q$"])]
fn expression_without_a_hit(bencher: Bencher, words: &str) {
    let search = search(words, true);
    LazyLock::force(&BODY);
    bencher.bench(|| search.next(&BODY, 0));
}

#[divan::bench(sample_count = 5, sample_size = 1, args = ["delegation", "e"])]
fn every_hit(bencher: Bencher, words: &str) {
    let search = search(words, false);
    LazyLock::force(&BODY);
    bencher.bench(|| search.all(&BODY, &std::sync::atomic::AtomicBool::new(false)));
}
