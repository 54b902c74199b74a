//! `sayso diff`: what differs between two annotations of one text; of two folders, how well the
//! annotators agree.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use crate::cli::line_output::{SecretsArgs, report_left_out};
use crate::cli::paths::{named, stories};
use crate::cli::progress::Progress;
use crate::cli::{DONE, FAILED, Failure, PROBLEMS};
use crate::export::comparison::{self, Both, Texts};
use crate::export::confidential::visible_story;
use crate::library::parallel::in_order;
use crate::review::sha256;
use crate::story::formats::sidecar;
use crate::story::{Disk, Files, OpenError, Story, load};
use crate::view::compare::{Agreement, Comparison, OtherText, SourceTexts, compare};

/// The end of the help.
pub(in crate::cli) const EXITS: &str = "\
Two stories: what differs, annotation by annotation, and between their people, their sources (and the \
texts of these) and their metadata. Two folders: the texts of the same name (whatever the ending), and \
how well their annotators agree: F1 of the spans, and for the quotes that share words the share of the \
same speaker and form, with Cohen's kappa.

Exit codes: 0 nothing differs, 1 something differs, 2 the texts differ or something could not be read.";

/// The arguments of `diff`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    /// A story, or a folder of stories or brat pairs
    a: PathBuf,
    /// Another annotation of the same text, or another folder
    b: PathBuf,
    /// The format of what is printed
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Human)]
    format: Format,
    #[command(flatten)]
    secrets: SecretsArgs,
}

/// A format, as an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people
    Human,
    /// One JSON object
    Json,
}

pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    named(&[options.a.clone(), options.b.clone()], None)?;
    match (Disk.is_dir(&options.a), Disk.is_dir(&options.b)) {
        (false, false) => of_stories(options),
        (true, true) => of_folders(options),
        _ => {
            let what = "one of the two is a folder, the other is not";
            Err(Failure::new(what, "Name two stories, or two folders."))
        }
    }
}

/// Reads a story, without what is confidential unless that is wanted; returns how many entries that
/// left out.
fn read(path: &Path, options: &Options) -> Result<(Story, usize), OpenError> {
    let story = load(&Disk, path)?;
    Ok(if options.secrets.include_confidential { (story, 0) } else { visible_story(story) })
}

/// Returns the failure for two stories with different texts.
fn other_text(a: &Story, b: &Story, OtherText { at }: OtherText) -> Failure {
    let line = a.text.body_line_col(at).line;
    let (a, b) = (a.text.name(), b.text.name());
    let what = format!("{a} and {b} have different texts, from line {line} of {a} on");
    Failure::new(what, "sayso diff compares annotations of one text; compare texts with diff.")
}

/// Compares two stories, and the texts of their sources where they have files.
fn compared(
    (path_a, a): (&Path, &Story),
    (path_b, b): (&Path, &Story),
) -> Result<Comparison, Failure> {
    let hashes = |path: &Path, story: &Story| -> Vec<Option<String>> {
        let text = |file: &str| sidecar::read(&Disk, path, file).ok();
        let hash = |file: &str| text(file).map(|text| sha256(&text).to_string());
        story.sources.iter().map(|source| source.file.as_deref().and_then(hash)).collect()
    };
    let (texts_a, texts_b) = (hashes(path_a, a), hashes(path_b, b));
    let texts = SourceTexts { a: &texts_a, b: &texts_b };
    compare(a, b, texts).map_err(|why| other_text(a, b, why))
}

fn of_stories(options: &Options) -> Result<u8, Failure> {
    let (a, hidden_a) = read(&options.a, options)?;
    let (b, hidden_b) = read(&options.b, options)?;
    let both = Both { a: &a, b: &b };
    let found = compared((&options.a, &a), (&options.b, &b))?;
    let page = match options.format {
        Format::Human => comparison::text(both, &found),
        Format::Json => comparison::json(both, &found),
    };
    io::stdout().write_all(page.as_bytes())?;
    let _ = io::stderr().write_all(comparison::sums(both, &found).as_bytes());
    report_left_out(hidden_a + hidden_b);
    Ok(if found.is_empty() { DONE } else { PROBLEMS })
}

/// The stories of a folder, by their paths below it without the ending.
fn by_name(folder: &Path) -> Result<BTreeMap<PathBuf, PathBuf>, Failure> {
    let paths = stories(&Disk, &[folder.to_owned()]).all()?;
    let mut all = BTreeMap::new();
    for path in paths {
        let name = path.strip_prefix(folder).unwrap_or(&path).with_extension("");
        all.entry(name).or_insert(path);
    }
    Ok(all)
}

/// The result of comparing two annotations of a text.
type Compared = Result<(Agreement, bool, usize), Failure>;

fn of_folders(options: &Options) -> Result<u8, Failure> {
    let (all_a, all_b) = (by_name(&options.a)?, by_name(&options.b)?);
    let pairs: Vec<(&PathBuf, &PathBuf)> =
        all_a.iter().filter_map(|(name, a)| Some((a, all_b.get(name)?))).collect();
    let mut texts = Texts {
        only_a: all_a.len() - pairs.len(),
        only_b: all_b.len() - pairs.len(),
        ..Texts::default()
    };
    if pairs.is_empty() {
        let (a, b) = (options.a.display(), options.b.display());
        let what = format!("no story of {a} has the name of one of {b}");
        return Err(Failure::new(what, "The texts of both folders need the same names."));
    }
    let one = |at: usize| -> Compared {
        let ((a, hidden_a), (b, hidden_b)) =
            (read(pairs[at].0, options)?, read(pairs[at].1, options)?);
        let found = compared((pairs[at].0, &a), (pairs[at].1, &b))?;
        let agreement = Agreement::of(&a, &b).map_err(|why| other_text(&a, &b, why))?;
        Ok((agreement, found.is_annotated_alike(), hidden_a + hidden_b))
    };
    let mut all = Agreement::default();
    let (mut failed, mut hidden) = (false, 0);
    let mut progress = Progress::new("comparing", pairs.len());
    in_order(pairs.len(), &AtomicBool::new(false), one, |at, compared| {
        progress.at(at + 1);
        match compared {
            Ok((agreement, alike, left_out)) => {
                texts.both += 1;
                texts.alike += usize::from(alike);
                hidden += left_out;
                all.add(agreement);
            }
            Err(failure) => {
                progress.clear();
                texts.other_words += 1;
                failed = true;
                failure.report();
            }
        }
        true
    });
    progress.clear();
    let page = match options.format {
        Format::Human => comparison::agreement_text(texts, &all),
        Format::Json => comparison::agreement_json(texts, &all),
    };
    io::stdout().write_all(page.as_bytes())?;
    report_left_out(hidden);
    let differ = texts.alike < texts.both || texts.only_a + texts.only_b > 0;
    Ok(match (failed, differ) {
        (true, _) => FAILED,
        (false, true) => PROBLEMS,
        (false, false) => DONE,
    })
}
