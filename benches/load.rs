//! How long it takes to read a story: until its text is there, until everything is; and to write it for
//! other tools.
//!
//! `cargo bench --bench load`

mod support;

use std::fmt::Write as _;
use std::path::Path;

use divan::{Bencher, counter::BytesCount};
use sayso::export::{EXPORTS, ExportInput, Options};
use sayso::story::Stage;
use sayso::story::formats::native;
use sayso::story::stdin_story::StdinStory;
use sayso::story::text::fold::Folded;

fn main() {
    divan::main();
}

/// Bytes of the article, annotations, people.
const SIZES: [(usize, usize, usize); 3] =
    [(6_000, 40, 10), (1_000_000, 5_000, 200), (20_000_000, 100_000, 1_000)];

/// The formats of other tools, and the JSON and the `.story` to compare with.
const FORMATS: [&str; 10] = [
    "json",
    "story",
    "brat",
    "label-studio",
    "cas-json",
    "web-annotation",
    "hypothesis",
    "doccano",
    "schema-org",
    "jsonl",
];

fn load(bencher: Bencher<'_, '_>, size: (usize, usize, usize), go_on: fn(&Stage) -> bool) {
    let story = support::story(size.0, size.1, size.2);
    bencher.counter(BytesCount::new(story.len())).with_inputs(|| story.clone()).bench_values(
        |story| {
            native::parse("a.story", story, None::<(_, &Path)>, &mut |stage| go_on(&stage));
        },
    );
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn until_the_text_is_there(bencher: Bencher<'_, '_>, size: (usize, usize, usize)) {
    load(bencher, size, |_| false);
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn until_everything_is_there(bencher: Bencher<'_, '_>, size: (usize, usize, usize)) {
    load(bencher, size, |_| true);
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn folding(bencher: Bencher<'_, '_>, size: (usize, usize, usize)) {
    let story = support::story(size.0, 0, size.2);
    bencher.counter(BytesCount::new(story.len())).bench(|| Folded::of(&story));
}

/// A CAS with so many quotes, in JSON, in XMI.
fn cas(quotes: usize) -> [(&'static str, String); 2] {
    let (mut text, mut json, mut xmi) = (String::new(), String::new(), String::new());
    for n in 0..quotes {
        let begin = text.len();
        text.push_str("The lock holds, said Mira Okoye of the harbour board. ");
        let (id, end) = (10 + n * 4, begin + 14);
        let _ = write!(
            json,
            ",\n{{\"%ID\": {id}, \"%TYPE\": \"a.Said\", \"@sofa\": 1, \"begin\": {}, \"end\": {}, \"kind\": \"speaker\"}},\n\
             {{\"%ID\": {}, \"%TYPE\": \"a.Link\", \"role\": \"speaker\", \"@target\": {id}}},\n\
             {{\"%ID\": {}, \"%TYPE\": \"a.Quote\", \"@sofa\": 1, \"begin\": {begin}, \"end\": {end}, \"form\": \"indirect\", \"@roles\": [{}]}}",
            begin + 21,
            begin + 31,
            id + 1,
            id + 2,
            id + 1
        );
        let _ = write!(
            xmi,
            "<a:Said xmi:id=\"{id}\" sofa=\"1\" begin=\"{}\" end=\"{}\" kind=\"speaker\"/>\n\
             <a:Link xmi:id=\"{}\" role=\"speaker\" target=\"{id}\"/>\n\
             <a:Quote xmi:id=\"{}\" sofa=\"1\" begin=\"{begin}\" end=\"{end}\" form=\"indirect\" roles=\"{}\"/>\n",
            begin + 21,
            begin + 31,
            id + 1,
            id + 2,
            id + 1
        );
    }
    let json = format!(
        "{{\"%FEATURE_STRUCTURES\": [{{\"%ID\": 1, \"%TYPE\": \"uima.cas.Sofa\", \"sofaString\": \"{text}\"}}{json}]}}"
    );
    let xmi = format!(
        "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\" \
         xmlns:a=\"http:///a.ecore\">{xmi}<cas:Sofa xmi:id=\"1\" sofaString=\"{text}\"/></xmi:XMI>"
    );
    [("a.json", json), ("a.xmi", xmi)]
}

#[divan::bench(args = [0, 1], sample_count = 10)]
fn a_cas_of_100_000_quotes(bencher: Bencher<'_, '_>, which: usize) {
    let (name, text) = cas(100_000)[which].clone();
    let length = text.len();
    let file = StdinStory::new(name, text.into_bytes());
    bencher.counter(BytesCount::new(length)).bench(|| sayso::story::load(&file, Path::new(name)));
}

/// Writes a story of a megabyte with 5,000 annotations in a format; the bytes are those of the output.
#[divan::bench(args = FORMATS, sample_count = 10)]
fn writing(bencher: Bencher<'_, '_>, format: &str) {
    let story = native::read("a.story", support::story(1_000_000, 5_000, 200));
    let export = EXPORTS.iter().find(|export| export.name == format).expect("a format");
    let write = |input: ExportInput| {
        let mut out = Vec::new();
        let written = (export.write)(&mut std::iter::once(input), &Options::default(), &mut out);
        written.expect("memory can be written");
        out
    };
    let size = write(ExportInput::from(story.clone())).len();
    bencher
        .counter(BytesCount::new(size))
        .with_inputs(|| ExportInput::from(story.clone()))
        .bench_values(write);
}
