//! Writes a made-up story to standard output: `make-story MEGABYTES ANNOTATIONS PEOPLE`.
//!
//! Every run with the same numbers writes the same bytes. It is what the
//! benches measure with, and what a script can measure the program with.
#![allow(clippy::print_stdout)]

#[path = "../benches/support/mod.rs"]
mod support;

use std::io::{Write, stdout};

fn main() -> std::io::Result<()> {
    let mut numbers = std::env::args().skip(1).map(|n| n.parse::<f64>());
    let mut number = |or: f64| numbers.next().and_then(Result::ok).unwrap_or(or);
    let (megabytes, annotations, people) = (number(20.0), number(100_000.0), number(1_000.0));
    let size = (megabytes * 1e6) as usize;
    let story = support::story(size, annotations as usize, people as usize);
    stdout().lock().write_all(story.as_bytes())
}
