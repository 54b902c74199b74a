//! Trains the model that drafts who says what:
//! `cargo run --release --example train-draft -- FOLDER… [-o FILE]`
//!
//! Takes every annotated story below the folders, in order of path, and writes the model (to
//! `src/draft/model.bin` where no file is named). The same articles give the same bytes.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it is run for what it prints")]

#[path = "drafts/articles.rs"]
mod articles;

use std::path::PathBuf;
use std::process::ExitCode;

use sayso::draft::train::{Example, train};

const USAGE: &str = "train-draft FOLDER… [-o FILE]";

fn main() -> ExitCode {
    let mut folders = Vec::new();
    let mut file = PathBuf::from("src/draft/model.bin");
    let mut arguments = std::env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("-o") => match arguments.next() {
                Some(path) => file = path.into(),
                None => return refuse("-o needs a file"),
            },
            Some(option) if option.starts_with('-') => {
                return refuse(&format!("there is no option {option}"));
            }
            _ => folders.push(PathBuf::from(argument)),
        }
    }
    if folders.is_empty() {
        return refuse("no folder is named");
    }
    let articles = articles::read(&folders);
    for unread in &articles.unread {
        eprintln!("{unread}");
    }
    for (at, folder) in folders.iter().enumerate() {
        let count = articles.list.iter().filter(|article| article.folder == at).count();
        println!("{}: {count} annotated articles", folder.display());
    }
    if articles.plain > 0 {
        println!("passed over, as nobody is marked in them: {}", articles.plain);
    }
    let examples: Vec<Example> = articles.list.iter().map(|a| Example::of(&a.story)).collect();
    if examples.is_empty() {
        return refuse("there is no annotated story in these folders");
    }
    let quotes = || examples.iter().flat_map(|example| &example.quotes);
    let indirect = quotes().filter(|quote| quote.indirect).count();
    let named = quotes().filter(|quote| !quote.sources.is_empty()).count();
    let bytes: usize = examples.iter().map(|example| example.text.len()).sum();
    println!(
        "{} articles, {} kB; {} quotes in marks, {indirect} without; {named} with the place where \
         the speaker is named",
        examples.len(),
        bytes / 1000,
        quotes().count() - indirect,
    );
    let model = train(&examples).bytes();
    if let Err(error) = std::fs::write(&file, &model) {
        return refuse(&format!("{}: {error}", file.display()));
    }
    println!("{}: {} bytes", file.display(), model.len());
    ExitCode::SUCCESS
}

fn refuse(why: &str) -> ExitCode {
    eprintln!("{why}\nusage: {USAGE}");
    ExitCode::FAILURE
}
