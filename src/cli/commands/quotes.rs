//! `sayso quotes`: the quotes in many stories, of everybody or of some people.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::cli::commands::config::ConfigArgs;
use crate::cli::line_output::{OutputArgs, Printer, print, unfiltered};
use crate::cli::paths::{Paths, stories};
use crate::cli::{Failure, PROBLEMS};
use crate::export::confidential::visible_story;
use crate::library::cross_story::StoryToSearch;
use crate::library::{
    Drafting, KnownPerson, PeopleFound, Summary, TOO_LARGE, is_left_out, load, people,
};
use crate::story::sandbox::Sandbox;
use crate::story::{Files, Form, PersonIx};
use crate::view::visible::fit;

/// The arguments of `quotes`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Options {
    #[command(flatten)]
    whose: SpeakerFilter,
    /// Only quotes of this form; may be repeated
    #[arg(long, value_name = "FORM", value_parser = Form::ALL.map(|(_, word)| word))]
    form: Vec<String>,
    #[command(flatten)]
    shape: OutputArgs,
    #[command(flatten)]
    paths: Paths,
}

/// The arguments about speakers.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct SpeakerFilter {
    /// Only quotes of this person: a name or part of one, an ID or a `same_as` URL; may be repeated
    #[arg(long, value_name = "NAME")]
    by: Vec<String>,
    /// Take everybody whom a NAME matches
    #[arg(long, requires = "by")]
    all: bool,
    /// Read articles that nobody has annotated too: who probably says what
    #[arg(long)]
    proposed: bool,
    /// Leave out what is less probable than this, from 0 to 1
    #[arg(long, value_name = "P", requires = "proposed", value_parser = crate::cli::probability)]
    min: Option<f64>,
    #[command(flatten)]
    config: ConfigArgs,
}

pub(in crate::cli) fn run(options: &Options) -> Result<u8, Failure> {
    let Some(wanted) =
        options.whose.wanted(&options.paths, options.shape.secrets.include_confidential)?
    else {
        return Ok(PROBLEMS);
    };
    let printer = Printer::new(&options.shape, options.whose.least());
    let plain = AtomicUsize::new(wanted.left_out);
    let forms =
        |form: Form| options.form.is_empty() || options.form.iter().any(|f| f == form.word());
    let from = (&wanted.files as &dyn Files, &wanted.drafting);
    let code = print(&printer, from, (&wanted.stories, wanted.failed), |through, each| {
        through.quotes(
            |_, story, quotes| {
                plain.fetch_add(usize::from(is_left_out(story)), Ordering::Relaxed);
                let mut quotes = quotes.to_vec();
                quotes.retain(|quote| forms(story.quote(*quote).form));
                printer.quotes(story, &quotes)
            },
            |_, page| each(page),
        );
    });
    printer.report_left_out();
    report_plain(plain.into_inner(), options.whose.proposed);
    code
}

/// Says on standard error how many articles were left out because nobody has annotated them, or, where
/// what they probably say is read, because they are too large for that.
pub(in crate::cli) fn report_plain(articles: usize, proposed: bool) {
    let what = match articles {
        0 => return,
        1 => "1 plain article is left out".to_owned(),
        n => format!("{n} plain articles are left out"),
    };
    if proposed {
        Failure { what: format!("{what}: {TOO_LARGE}"), hint: None }.report();
    } else {
        Failure::new(what, "--proposed reads what they probably say.").report();
    }
}

/// The stories to search.
pub(in crate::cli) struct WantedStories {
    /// Each with the people wanted in it.
    pub(in crate::cli) stories: Vec<StoryToSearch>,
    /// The files that they are read from.
    pub(in crate::cli) files: Sandbox,
    /// Proposes who says what in articles that nobody has annotated, if that is wanted.
    pub(in crate::cli) drafting: Drafting,
    /// How many articles are known to be left out because nobody has annotated them.
    pub(in crate::cli) left_out: usize,
    /// True if something could not be read.
    pub(in crate::cli) failed: bool,
}

/// The stories that were read, and whether some could not be.
#[derive(Default)]
struct ReadStories {
    paths: Vec<PathBuf>,
    summaries: Vec<Option<Arc<Summary>>>,
    failed: bool,
}

impl SpeakerFilter {
    /// Returns true if only the quotes of some people are wanted.
    pub(in crate::cli) const fn is_given(&self) -> bool {
        !self.by.is_empty()
    }

    /// Returns true if articles that nobody has annotated are read too.
    pub(in crate::cli) const fn is_proposed(&self) -> bool {
        self.proposed
    }

    /// Returns the least probability of what is proposed; `None` where nothing is.
    pub(in crate::cli) fn least(&self) -> Option<f64> {
        self.proposed.then(|| self.min.unwrap_or_default())
    }

    /// Returns the stories to search, with the people wanted in each; `None` if nobody has such a name,
    /// which is reported here.
    pub(in crate::cli) fn wanted(
        &self,
        paths: &Paths,
        include_confidential: bool,
    ) -> Result<Option<WantedStories>, Failure> {
        let (named, files) = paths.open()?;
        let drafting =
            if self.proposed { Drafting::with(self.config.model()?) } else { Drafting::off() };
        if self.by.is_empty() {
            let stories = stories(&files, &named);
            let failed = stories.report_failures();
            let stories = unfiltered(stories.paths);
            return Ok(Some(WantedStories { stories, files, drafting, left_out: 0, failed }));
        }
        let read = read((&files, &drafting), &named);
        let plain = |summary: &&Summary| summary.plain && !summary.drafted;
        let left_out = read.summaries.iter().flatten().map(|s| &**s).filter(plain).count();
        let stories = (&read.summaries[..], &read.paths[..]);
        let found = PeopleFound::of(&files, &named, stories, None);
        if let Some(what) = found.trouble {
            Failure { what, hint: None }.report();
        }
        let known = found.people;
        let mut open = OpenPeople { files: &files, read: &read, stories: HashMap::new() };
        let mut places: BTreeMap<u32, Vec<PersonIx>> = BTreeMap::new();
        for name in &self.by {
            let mut found = people::named(&known, &read.summaries, name, self.all);
            if !include_confidential && found.len() > 1 && !self.all {
                found.retain(|at| open.has(&known[*at]));
            }
            match &found[..] {
                [] => Failure::new(
                    format!("nobody who speaks in these stories is called “{name}”"),
                    "Give a part of the name; sayso quotes without --by shows who speaks.",
                )
                .report(),
                [_, _, ..] if !self.all => return Err(ambiguous(name, &found, &known, &read)),
                _ => {}
            }
            for (story, person) in found.iter().flat_map(|at| &known[*at].places) {
                places.entry(*story).or_default().push(*person);
            }
        }
        if places.is_empty() {
            report_plain(left_out, self.proposed);
            return if read.failed {
                Err(Failure::new("not every story could be read", "See the messages above."))
            } else {
                Ok(None)
            };
        }
        let wanted = |(story, people): (u32, Vec<PersonIx>)| StoryToSearch {
            story,
            path: read.paths[story as usize].clone(),
            people: Some(people),
        };
        let stories = places.into_iter().map(wanted).collect();
        Ok(Some(WantedStories { stories, files, drafting, left_out, failed: read.failed }))
    }
}

fn read(files: (&dyn Files, &Drafting), paths: &[PathBuf]) -> ReadStories {
    let mut read = ReadStories::default();
    load::stories(files, paths, &AtomicBool::new(false), &|| false, &mut |batch| {
        read.paths.extend(batch.found);
        read.summaries.resize(read.paths.len(), None);
        for loaded in batch.loaded {
            match loaded.summary {
                Ok(summary) => read.summaries[loaded.at as usize] = Some(summary),
                Err(what) => {
                    read.failed = true;
                    Failure { what, hint: None }.report();
                }
            }
        }
        for why in batch.failed {
            read.failed = true;
            Failure::from(why).report();
        }
        true
    });
    read
}

/// Who is confidential in no story. Each story is read once, and plain articles, in which nothing is
/// confidential, are not.
struct OpenPeople<'r> {
    files: &'r dyn Files,
    read: &'r ReadStories,
    /// Of stories that were read: the people in them who are not confidential.
    stories: HashMap<u32, HashSet<PersonIx>>,
}

impl OpenPeople<'_> {
    fn has(&mut self, known: &KnownPerson) -> bool {
        known.places.iter().all(|(story, person)| {
            let summary = self.read.summaries[*story as usize].as_ref();
            summary.is_some_and(|summary| summary.plain) || self.of(*story).contains(person)
        })
    }

    fn of(&mut self, story: u32) -> &HashSet<PersonIx> {
        self.stories.entry(story).or_insert_with(|| {
            // a story that can no longer be read says nothing
            let path = &self.read.paths[story as usize];
            let Ok(story) = crate::story::load(self.files, path) else { return HashSet::new() };
            let all = Arc::clone(&story.people);
            let visible = visible_story(story).0;
            let left: HashSet<&str> = visible.people.iter().map(|person| &*person.id).collect();
            let numbers = (0..).map(PersonIx).zip(all.iter());
            numbers.filter(|(_, it)| left.contains(&*it.id)).map(|(number, _)| number).collect()
        })
    }
}

/// The most names listed for an ambiguous one.
const MAX_NAMES: usize = 12;
/// The most columns of a listed name.
const NAME_WIDTH: usize = 40;

fn ambiguous(name: &str, found: &[usize], known: &[KnownPerson], read: &ReadStories) -> Failure {
    // people of the same name are listed once: of a bare surname there can be hundreds
    let mut names: Vec<(&str, Vec<&KnownPerson>)> = Vec::new();
    for known in found.iter().map(|at| &known[*at]) {
        match names.iter_mut().find(|(name, _)| **name == *known.name) {
            Some((_, all)) => all.push(known),
            None => names.push((&known.name, vec![known])),
        }
    }
    let one = |(name, all): &(&str, Vec<&KnownPerson>)| {
        let name = fit(name, NAME_WIDTH);
        let quotes = counted(all.iter().map(|known| known.quotes).sum(), "quote", "quotes");
        let stories = counted(all.iter().map(|known| known.stories()).sum(), "story", "stories");
        let place = all[0].places.first();
        let speaker = place.and_then(|place| people::speaker(&read.summaries, *place));
        let summary = place.and_then(|place| read.summaries[place.0 as usize].as_ref());
        let written = summary.is_some_and(|summary| people::written_ids(summary));
        match &all[..] {
            [_] => {
                let id = speaker.filter(|_| written).map(|speaker| format!("{}, ", speaker.id));
                format!("{name} ({}{quotes} in {stories})", id.unwrap_or_default())
            }
            more => format!("{name} ({} people, {quotes} in {stories})", more.len()),
        }
    };
    let mut listed: Vec<String> = names.iter().take(MAX_NAMES).map(one).collect();
    if names.len() > MAX_NAMES {
        listed.push(format!("{} more", names.len() - MAX_NAMES));
    }
    let last = listed.pop().unwrap_or_default();
    let names = if listed.is_empty() { last } else { format!("{} and {last}", listed.join(", ")) };
    let what = format!("“{name}” matches {} people: {names}", found.len());
    Failure::new(what, "Write more of the name, or an ID; --all takes all of them.")
}

fn counted(count: u32, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}
