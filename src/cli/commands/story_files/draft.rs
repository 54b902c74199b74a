//! `sayso draft`: who says what in plain articles, as story files of suggestions or as JSON.
//!
//! Articles are read, drafted and written on all cores.

use std::collections::HashSet;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::AtomicBool;

use super::{annotated, counted, is_annotated, too_large, write_whole};
use crate::cli::commands::config::{ConfigArgs, MAX_MODEL_SIZE};
use crate::cli::paths::{self, AsText, open};
use crate::cli::progress::Progress;
use crate::cli::{DONE, FAILED, Failure, PROBLEMS};
use crate::draft::{Drafter, Model};
use crate::export::Outcome;
use crate::export::data::draft;
use crate::export::data::story::file;
use crate::library::find::{Found, find, is_pattern};
use crate::library::parallel::in_order;
use crate::library::{is_plain, is_too_large};
use crate::mend::{draft_of, undrafted, without_bystanders};
use crate::story::files::same_folders::SameFolders;
use crate::story::formats::members;
use crate::story::stdin_story::STANDARD_INPUT;
use crate::story::{Files, Story, load};
use crate::view::visible;

/// The end of the help: the exit codes.
pub(in crate::cli) const EXITS: &str = "\
Nothing is decided: all of it is suggested_by = \"sayso\", with a score, until somebody accepts it.

Exit codes: 0 something is proposed, 1 nothing is, 2 something could not be read or written.";

/// The arguments of `draft`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    /// Articles in plain text or Markdown, folders or patterns ('news/**/*.txt'); - is standard input
    #[arg(value_name = "ARTICLES", required_unless_present = "files_from")]
    articles: Vec<PathBuf>,
    /// Read more paths from a file, one per line or separated by NUL; - is standard input
    #[arg(long, value_name = "FILE")]
    files_from: Option<PathBuf>,
    /// The story file to write [default: the article's name with .story; standard output for - and
    /// for --json]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The folder to write the story files of many articles to: names and sub-folders stay
    #[arg(long, value_name = "DIR", conflicts_with = "output")]
    out: Option<PathBuf>,
    /// Write over story files that are there already
    #[arg(long)]
    force: bool,
    /// Leave out what is less probable than this, from 0 to 1
    #[arg(long, value_name = "P", value_parser = crate::cli::probability, default_value_t = 0.0,
          hide_default_value = true)]
    min: f64,
    /// Write JSON instead, one object on a line for each article (docs/json.md)
    #[arg(long, conflicts_with = "out")]
    json: bool,
    /// The model that tells who speaks [default: as configured, else the one that comes with sayso]
    #[arg(long, value_name = "FILE")]
    model: Option<PathBuf>,
    #[command(flatten)]
    config: ConfigArgs,
    #[command(flatten)]
    text: AsText,
}

/// An article to draft.
struct Article {
    path: PathBuf,
    /// Its path below the argument that it was found by: with it, its story is written.
    below: PathBuf,
    /// True if it was named itself.
    is_named: bool,
}

/// Where results go.
enum Target {
    /// JSON, or the story of the only article, on standard output.
    Output,
    /// To a file.
    File(PathBuf),
    /// Story files, to a folder.
    Folder(PathBuf),
}

/// What became of an article.
enum Drafted {
    /// It was drafted; what is still to be written.
    Done { people: usize, proposals: usize, text: Option<Vec<u8>> },
    /// It has annotations.
    Annotated,
}

/// The counts of a run.
#[derive(Default)]
struct Tally {
    articles: usize,
    proposals: usize,
    people: usize,
    /// Articles with nothing to propose.
    empty: usize,
    annotated: usize,
    failed: bool,
}

pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    let drafter = drafter(options.model.as_deref(), &options.config)?;
    let (named, files) = open(&options.articles, options.files_from.as_deref(), options.text)?;
    let mut tally = Tally::default();
    let target = target(options, &files, &named)?;
    let articles = articles(&files, &named, &mut tally);
    let files = SameFolders::new(&files);
    let worker = Worker { files: &files, drafter: &drafter, options, target: &target };
    let mut out = Sink::open(&target, options.force)?;
    let (mut progress, mut written) = (Progress::new("drafting", articles.len()), Ok(()));
    let stop = AtomicBool::new(false);
    let work = |at: usize| worker.draft(&articles[at]);
    in_order(articles.len(), &stop, work, |at, drafted| {
        progress.at(at + 1);
        match drafted {
            Ok(Drafted::Annotated) => tally.annotated += 1,
            Ok(Drafted::Done { people, proposals, text }) => {
                tally.articles += 1;
                tally.people += people;
                tally.proposals += proposals;
                tally.empty += usize::from(proposals == 0);
                written = text.map_or(Ok(()), |text| out.put(&text));
            }
            Err(failure) => {
                progress.clear();
                tally.failed = true;
                failure.report();
            }
        }
        written.is_ok()
    });
    progress.clear();
    written?;
    out.finish(&target, options.force)?;
    tally.report(&target)?;
    Ok(tally.code())
}

/// Returns the drafter of a model.
fn drafter(model: Option<&Path>, config: &ConfigArgs) -> Result<Drafter, Failure> {
    let Some(path) = model else { return super::drafter(config) };
    let hint = "Name a file that examples/train-draft.rs has made.";
    let bytes = paths::read(path, MAX_MODEL_SIZE, ("a model", hint))?;
    let model = Model::read(&bytes);
    let model = model.map_err(|why| Failure::new(format!("{}: {why}", path.display()), hint))?;
    Ok(Drafter::with(model))
}

/// Finds the articles that paths name, and counts and reports what cannot be listed.
fn articles(files: &dyn Files, named: &[PathBuf], tally: &mut Tally) -> Vec<Article> {
    let (mut articles, mut known) = (Vec::new(), HashSet::new());
    for argument in named {
        let base = base(files, argument);
        find(files, std::slice::from_ref(argument), &mut |found| {
            let failure = match found {
                Found::Story(path) => {
                    if known.insert(path.clone()) {
                        let below = below(&flat(files, &path), &base);
                        articles.push(Article { is_named: path == *argument, path, below });
                    }
                    return true;
                }
                Found::Unlisted(path, why) => {
                    Failure { what: format!("cannot list {}: {why}", path.display()), hint: None }
                }
                Found::Nothing(path, passed) => {
                    Failure::new(format!("no articles in {}", path.display()), passed.hint())
                }
            };
            tally.failed = true;
            failure.report();
            true
        });
    }
    articles
}

/// Returns the path of an article; of one in a file with many, that of a file beside it.
fn flat(files: &dyn Files, path: &Path) -> PathBuf {
    match members::split(files, path) {
        Some(_) => members::file_beside(files, path, "story"),
        None => path.to_owned(),
    }
}

/// Returns the folder that an argument searches; for a file, the one that it is in.
pub(in crate::cli) fn base(files: &dyn Files, argument: &Path) -> PathBuf {
    let argument = members::split(files, argument).map_or(argument, |(file, _)| file);
    if files.is_dir(argument) {
        return argument.to_owned();
    }
    if !is_pattern(argument) || files.is_file(argument) {
        return argument.parent().unwrap_or(Path::new("")).to_owned();
    }
    argument.components().take_while(|part| !is_pattern(Path::new(part))).collect()
}

/// Returns the path of an article below a folder, with the ending of story files; nothing in it leads
/// out of a folder.
fn below(path: &Path, base: &Path) -> PathBuf {
    if path.as_os_str() == STANDARD_INPUT {
        return PathBuf::from("standard-input.story");
    }
    let rest = path.strip_prefix(base).unwrap_or(path);
    let names = rest.components().filter(|part| matches!(part, Component::Normal(_)));
    names.collect::<PathBuf>().with_extension("story")
}

/// Returns where results go.
fn target(options: &Options, files: &dyn Files, named: &[PathBuf]) -> Result<Target, Failure> {
    if let Some(folder) = &options.out {
        return Ok(Target::Folder(folder.clone()));
    }
    let output = options.output.clone().filter(|output| output.as_os_str() != "-");
    if options.json {
        return Ok(output.map_or(Target::Output, Target::File));
    }
    let has_many = |path: &Path| members::stories_of(files, path).is_some_and(|all| all.len() > 1);
    let is_there = |path: &Path| files.is_file(path) || members::split(files, path).is_some();
    let is_one = |path: &PathBuf| {
        !files.is_dir(path) && !has_many(path) && (is_there(path) || !is_pattern(path))
    };
    let [only] = named else {
        let what = format!("{} articles would be one after the other in one file", named.len());
        return Err(Failure::new(what, "Name a folder for their stories with --out, or --json."));
    };
    if !is_one(only) {
        let what = format!("{} may hold many articles", only.display());
        return Err(Failure::new(what, "Name a folder for their stories with --out, or --json."));
    }
    Ok(match (output, &options.output) {
        (Some(output), _) => Target::File(output),
        (None, Some(_)) => Target::Output,
        (None, None) if only.as_os_str() == STANDARD_INPUT => Target::Output,
        (None, None) => Target::File(members::file_beside(files, only, "story")),
    })
}

/// Where results are written one after the other.
enum Sink {
    Output(BufWriter<io::Stdout>),
    /// What a file gets when all is there.
    Page(Vec<u8>),
}

impl Sink {
    fn open(target: &Target, over: bool) -> Result<Self, Failure> {
        match target {
            Target::Output => Ok(Self::Output(BufWriter::with_capacity(1 << 16, io::stdout()))),
            Target::File(path) if !over && path.exists() => {
                Err(not_written(path, &io::ErrorKind::AlreadyExists.into()))
            }
            Target::File(_) => Ok(Self::Page(Vec::new())),
            Target::Folder(folder) => {
                fs::create_dir_all(folder).map_err(|why| not_written(folder, &why))?;
                Ok(Self::Page(Vec::new()))
            }
        }
    }

    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Self::Output(out) => out.write_all(bytes),
            Self::Page(page) => page.write_all(bytes),
        }
    }

    fn finish(self, target: &Target, over: bool) -> Result<(), Failure> {
        match (self, target) {
            (Self::Output(mut out), _) => Ok(out.flush()?),
            (Self::Page(page), Target::File(path)) if !page.is_empty() => {
                write_whole(path, &page, over).map_err(|why| not_written(path, &why))
            }
            (Self::Page(_), _) => Ok(()),
        }
    }
}

fn not_written(path: &Path, why: &io::Error) -> Failure {
    let hint = match why.kind() {
        io::ErrorKind::AlreadyExists => "--force writes over what is there.",
        _ => "Name a place that you can write to with -o or --out.",
    };
    Failure::new(format!("cannot write {}: {why}", path.display()), hint)
}

/// Drafts one article, on any thread.
struct Worker<'a> {
    files: &'a dyn Files,
    drafter: &'a Drafter,
    options: &'a Options,
    target: &'a Target,
}

impl Worker<'_> {
    fn draft(&self, article: &Article) -> Result<Drafted, Failure> {
        let over = self.options.force;
        let path = match self.target {
            Target::Folder(folder) => Some(folder.join(&article.below)),
            Target::Output | Target::File(_) => None,
        };
        let story = load(self.files, &article.path)?;
        if article.is_named && is_annotated(&story) {
            return Err(annotated(&article.path));
        }
        if !article.is_named && !is_plain(&story) {
            return Ok(Drafted::Annotated);
        }
        if let Some(path) = path.as_ref().filter(|path| !over && path.exists()) {
            return Err(not_written(path, &io::ErrorKind::AlreadyExists.into()));
        }
        let (people, proposals, text) =
            self.drafted(story).ok_or_else(|| too_large(&article.path))?;
        let Some(path) = path else {
            return Ok(Drafted::Done { people, proposals, text: Some(text) });
        };
        let folder = path.parent().unwrap_or(Path::new(""));
        let written = fs::create_dir_all(folder).and_then(|()| write_whole(&path, &text, over));
        written.map_err(|why| not_written(&path, &why))?;
        Ok(Drafted::Done { people, proposals, text: None })
    }

    /// Returns how many speak, how much is proposed, and what is written of it; `None` if the article is
    /// too large.
    fn drafted(&self, mut story: Story) -> Option<(usize, usize, Vec<u8>)> {
        if is_too_large(&story) {
            return None;
        }
        let made = undrafted(&story);
        if self.options.json {
            story.quotations = made.quotations;
        } else {
            story = made;
        }
        if is_too_large(&story) {
            return None;
        }
        let story = &story;
        let mut draft = draft_of(story, self.drafter);
        draft.proposals.retain(|proposal| proposal.probability >= self.options.min);
        let speakers: HashSet<_> = draft.proposals.iter().filter_map(|p| p.speaker).collect();
        let (people, proposals) = (speakers.len(), draft.proposals.len());
        let mut text = Vec::new();
        if self.options.json {
            // writing into memory cannot fail
            let _ = draft::write(&draft.into_story(story), &mut text);
        } else {
            let story = without_bystanders(draft.into_story(story));
            text = file(&story, &mut Outcome::default()).into_bytes();
        }
        Some((people, proposals, text))
    }
}

impl Tally {
    /// Prints the sums on standard error.
    fn report(&self, target: &Target) -> io::Result<()> {
        if self.articles == 0 && self.annotated == 0 {
            return Ok(());
        }
        let articles = counted(self.articles, "article", "articles");
        let proposals = counted(self.proposals, "proposal", "proposals");
        let speakers = counted(self.people, "speaker", "speakers");
        let mut parts = match self.proposals {
            0 => vec![format!("{articles}: nothing is proposed")],
            _ => vec![format!("{articles}: {proposals} by {speakers}, nothing is decided yet")],
        };
        if self.empty > 0 && self.proposals > 0 {
            parts.push(format!("nothing is proposed in {}", self.empty));
        }
        if self.annotated > 0 {
            let stories = counted(self.annotated, "story has", "stories have");
            parts.push(format!("{stories} annotations already"));
        }
        let place = match target {
            Target::File(place) | Target::Folder(place) if self.articles > 0 => {
                format!("{}: ", visible(&place.display().to_string()))
            }
            _ => String::new(),
        };
        let text = format!("{place}{}\n", parts.join("; "));
        io::stderr().write_all(text.as_bytes())
    }

    const fn code(&self) -> u8 {
        match (self.failed, self.proposals) {
            (true, _) => FAILED,
            (false, 0) => PROBLEMS,
            (false, _) => DONE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::Disk;

    #[test]
    fn a_story_is_written_below_the_folder_as_its_article_was_found() {
        let check = |argument: &str, path: &str| {
            below(Path::new(path), &base(&Disk, Path::new(argument))).display().to_string()
        };
        assert_eq!(check("stories", "stories/a/b.txt"), "a/b.story");
        assert_eq!(check("x/y.v2.txt", "x/y.v2.txt"), "y.v2.story");
        assert_eq!(check("../../news/*/*.md", "../../news/a/b.md"), "a/b.story");
        assert_eq!(check("*.txt", "./a.txt"), "a.story");
        assert_eq!(check("нет/статья.txt", "нет/статья.txt"), "статья.story");
        assert_eq!(check("x", "/etc/passwd"), "etc/passwd.story");
        assert_eq!(check("x", "../../a.txt"), "a.story");
        assert_eq!(check("-", STANDARD_INPUT), "standard-input.story");
    }
}
