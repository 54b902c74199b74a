//! How good drafts are:
//! `cargo run --release --example score-draft -- FOLDER… [--folds N] [--model FILE] [--errors FILE] [--json]`
//!
//! Drafts the text of every annotated story below the folders and compares with what is annotated.
//! `--folds 5` trains five times on four fifths of all the articles and scores each fifth by the
//! model that has not seen it; without it the model that comes with the program (or `--model`) is
//! scored. `--errors` writes every error, a line of JSON each. docs/drafting.md has the rules.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it is run for what it prints")]

#[path = "drafts/articles.rs"]
mod articles;
#[path = "drafts/names.rs"]
mod names;
#[path = "drafts/pieces.rs"]
mod pieces;
#[path = "drafts/report.rs"]
mod report;
#[path = "drafts/tally.rs"]
mod tally;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use articles::Article;
use sayso::draft::train::{Example, train};
use sayso::draft::{Draft, Drafter, Model};
use tally::Tally;

const USAGE: &str = "score-draft FOLDER… [--folds N] [--model FILE] [--errors FILE] [--json]";

#[derive(Default)]
struct Arguments {
    folders: Vec<PathBuf>,
    folds: Option<usize>,
    model: Option<PathBuf>,
    errors: Option<PathBuf>,
    json: bool,
}

fn main() -> ExitCode {
    match arguments().and_then(|arguments| run(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}\nusage: {USAGE}");
            ExitCode::FAILURE
        }
    }
}

fn arguments() -> Result<Arguments, String> {
    let mut out = Arguments::default();
    let mut all = std::env::args_os().skip(1);
    while let Some(argument) = all.next() {
        let mut value = |name: &str| all.next().ok_or_else(|| format!("{name} needs a value"));
        match argument.to_str() {
            Some("--folds") => {
                let count = value("--folds")?.to_str().and_then(|n| n.parse().ok());
                out.folds = Some(count.filter(|n| *n >= 2).ok_or("--folds needs 2 or more")?);
            }
            Some("--model") => out.model = Some(value("--model")?.into()),
            Some("--errors") => out.errors = Some(value("--errors")?.into()),
            Some("--json") => out.json = true,
            Some(option) if option.starts_with('-') => {
                return Err(format!("there is no option {option}"));
            }
            _ => out.folders.push(argument.into()),
        }
    }
    if out.folders.is_empty() {
        return Err("no folder is named".into());
    }
    Ok(out)
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let articles = articles::read(&arguments.folders);
    for unread in &articles.unread {
        eprintln!("{unread}");
    }
    if articles.plain > 0 {
        eprintln!("passed over, as nobody is marked in them: {}", articles.plain);
    }
    if articles.list.is_empty() {
        return Err("there is no annotated story in these folders".into());
    }
    let mut tallies = vec![Tally::default(); arguments.folders.len()];
    if let Some(folds) = arguments.folds {
        let examples: Vec<Example> =
            articles.list.iter().map(|article| Example::of(&article.story)).collect();
        for fold in 0..folds {
            let others = examples.iter().enumerate().filter(|(at, _)| at % folds != fold);
            let others: Vec<Example> = others.map(|(_, example)| example.clone()).collect();
            let drafter = Drafter::with(train(&others));
            draft(&drafter, articles.list.iter().skip(fold).step_by(folds), &mut tallies);
        }
    } else {
        draft(&drafter(arguments)?, articles.list.iter(), &mut tallies);
    }
    let mut all = Tally::default();
    let names = arguments.folders.iter().map(|folder| {
        let name = folder.file_name().unwrap_or(folder.as_os_str());
        name.to_string_lossy().into_owned()
    });
    let mut columns: Vec<(String, Tally)> = names.zip(tallies).collect();
    for (_, tally) in &columns {
        all.add(tally.clone());
    }
    if let Some(file) = &arguments.errors {
        let written = std::fs::write(file, report::errors(&all));
        written.map_err(|error| format!("{}: {error}", file.display()))?;
    }
    if columns.len() > 1 {
        columns.push(("all".to_owned(), all));
    }
    if arguments.json {
        println!("{:#}", report::as_json(&columns));
    } else {
        print!("{}", report::text(&columns));
    }
    Ok(())
}

fn drafter(arguments: &Arguments) -> Result<Drafter, String> {
    let Some(file) = &arguments.model else { return Ok(Drafter::new()) };
    let bytes = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let model = Model::read(&bytes).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(Drafter::with(model))
}

/// Drafts some articles, one after the other, and adds up what came of them for each folder.
fn draft<'a>(
    drafter: &Drafter,
    articles: impl Iterator<Item = &'a Article>,
    tallies: &mut [Tally],
) {
    let articles: Vec<&Article> = articles.collect();
    for (folder, tally) in tallies.iter_mut().enumerate() {
        let own = || articles.iter().filter(|article| article.folder == folder);
        let from = Clock::now();
        let drafts: Vec<Draft> = own().map(|article| drafter.draft(article.story.body())).collect();
        tally.seconds += from.seconds();
        for (article, draft) in own().zip(&drafts) {
            tally.take(&article.path, &article.story, draft);
        }
    }
}

/// The time that this thread has had of a processor; where the system does not say, the time of day.
struct Clock(Option<u64>, Instant);

impl Clock {
    fn now() -> Self {
        Self(nanoseconds(), Instant::now())
    }

    fn seconds(&self) -> f64 {
        match (self.0, nanoseconds()) {
            (Some(from), Some(to)) if to > from => (to - from) as f64 / 1e9,
            _ => self.1.elapsed().as_secs_f64(),
        }
    }
}

fn nanoseconds() -> Option<u64> {
    let used = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    used.split(' ').next()?.parse().ok()
}
