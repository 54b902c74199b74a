//! brat pairs: `NAME.txt` with the article, `NAME.ann` with its annotations.
//!
//! ```text
//! lines      .ann → T, E, R, A, N, # and * lines
//! labels     what a label means (sayso.toml)
//! place      offsets → bytes, and whether the words there are the same
//! counting   what the offsets count, where it is not what brat does
//! drafts     lines → quotes and claims, by the meaning of labels
//! nested     events that are part of other events
//! outline    the lines, for those who change them
//! pair       where the files of a story are
//! unmapped   labels without a meaning
//! people     speakers as printed → people and mentions
//! file_name  outlet and date from the name of the file
//! rules      what is reported; problems collects it
//! ```
//!
//! The article is all of the .txt, never changed. Offsets are taken as they are and
//! not corrected; no problem stops loading, and nothing is printed here.

mod counting;
mod drafts;
mod file_name;
mod labels;
mod lines;
mod nested;
pub mod outline;
mod pair;
mod people;
mod place;
mod problems;
mod rules;
mod unmapped;

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use super::native::{read_text, text_at};
use super::{Format, OpenError, Stage, Taker};
use crate::story::parts::QuoteMore;
use crate::story::quotation::Quotations;
use crate::story::text::span::joined;
use crate::story::{Claim, Claimant, Files, Meta, PersonIx, Quote, QuoteIx, Span, Story, Text};
use drafts::Draft;
use labels::{Labels, Meaning};
use people::People;
use place::Places;
use problems::Problems;
use rules::Rule;

pub use pair::{
    article_elsewhere, articles_of, is_article_of_pairs, lacks_article, names_articles,
};
pub use rules::RULES;

/// The row of the table of formats.
pub const FORMAT: Format = Format {
    name: "brat",
    help: "a pair NAME.txt and NAME.ann, as brat writes them",
    endings: &["txt", "ann"],
    is: |files, path| pair::is_ann(path) || pair::annotations(files, path).is_some(),
    listed: |files, path| {
        if pair::is_ann(path) {
            !pair::has_article_beside(files, path)
        } else {
            pair::annotations_beside(files, path).is_some()
        }
    },
    files: pair::files,
    written_ids: false,
    rules: RULES,
    open,
};

/// The texts of a brat story, each with its file name for problems.
#[derive(Clone, Debug, Default)]
pub struct Pair {
    /// The article.
    pub txt: (String, String),
    /// The annotations.
    pub ann: (String, String),
    /// The meaning of labels, if there is such a file.
    pub config: Option<(String, String)>,
}

fn open(files: &dyn Files, path: &Path, Taker { each, .. }: Taker<'_>) -> Result<(), OpenError> {
    let (pair, unread) = read_pair(files, path)?;
    load(pair, unread, each);
    Ok(())
}

/// Reads the texts of the story at `path`, which can be that of its article or of its annotations.
///
/// # Errors
/// If one of them cannot be read, or is not there.
pub fn pair_at(files: &dyn Files, path: &Path) -> Result<Pair, OpenError> {
    Ok(read_pair(files, path)?.0)
}

/// Reads the texts of a story; also returns the `sayso.toml` that cannot be read, and why.
fn read_pair(
    files: &dyn Files,
    path: &Path,
) -> Result<(Pair, Option<(String, String)>), OpenError> {
    let (txt, ann) = match pair::of(files, path) {
        (Some(txt), Some(ann)) => (txt, ann),
        (None, Some(ann)) => return Err(without_article(files, &ann)),
        (Some(txt), None) => {
            let what = "has no annotations beside it";
            return Err(no_pair(
                &txt,
                what.to_owned(),
                "Put NAME.txt and NAME.ann into one folder.",
            ));
        }
        (None, None) => (path.to_owned(), path.to_owned()),
    };
    let named = |path: &Path, text: String| (path.display().to_string(), text);
    let article = read_text(files, &txt)?;
    let annotations = read_or_empty(files, &ann)?;
    let mut unread = None;
    let mut pair = Pair { txt: named(&txt, article), ann: named(&ann, annotations), config: None };
    if let Some(config) = pair::config::of(files, &ann) {
        match config.text {
            Ok(table) => pair.config = Some(named(&config.path, table)),
            Err(why) => unread = Some(named(&config.path, why)),
        }
    }
    Ok((pair, unread))
}

fn without_article(files: &dyn Files, ann: &Path) -> OpenError {
    if let Some(named) = pair::named_article(files, ann) {
        let what = format!("has no article: {} is missing", named.display());
        let hint = "The [brat] table of the sayso.toml says that it is there: correct `text`, or put it \
                    there; it is only read below the folder of that file, or of the folder above.";
        return no_pair(ann, what, hint);
    }
    let name = ann.with_extension("txt");
    let name = name.file_name().unwrap_or_default().to_string_lossy();
    let what = format!("has no article: this .ann has no .txt ({name} is missing)");
    let hint = "Put the article beside it under the same name, or in a folder text beside its folder; or \
                say in a sayso.toml where it is: [brat] text = \"../articles/{stem}.txt\".";
    no_pair(ann, what, hint)
}

fn no_pair(path: &Path, what: String, hint: &str) -> OpenError {
    OpenError::NoStory { path: path.display().to_string(), what, hint: hint.to_owned() }
}

/// Reads a text file that may be empty.
fn read_or_empty(files: &dyn Files, path: &Path) -> Result<String, OpenError> {
    match files.read(path) {
        Ok(bytes) if bytes.is_empty() => Ok(String::new()),
        Ok(bytes) => text_at(path, bytes),
        Err(why) => Err(OpenError::Io { path: path.display().to_string(), why }),
    }
}

/// Reads a story from texts in memory and passes each stage to `each`; `false` from
/// there stops loading. The texts are at most 4 GiB each.
pub fn parse(pair: Pair, each: &mut dyn FnMut(Stage) -> bool) {
    load(pair, None, each);
}

/// Reads all of a story from texts in memory.
///
/// # Panics
/// Never: [`parse`] ends with the whole story unless it is told to stop.
pub fn read(pair: Pair) -> Story {
    let mut last = None;
    parse(pair, &mut |stage| {
        if let Stage::Whole(story) = stage {
            last = Some(story);
        }
        true
    });
    last.expect("parse ends with the whole story unless it is told to stop")
}

fn load(pair: Pair, unread: Option<(String, String)>, each: &mut dyn FnMut(Stage) -> bool) {
    let (name, article) = pair.txt;
    let end = article.len();
    let (outlet, date) = file_name::outlet_and_date(&name).unzip();
    let (outlet, date) = (outlet.map(str::to_owned), date.map(str::to_owned));
    let text = Text::new(name, article, 0..end);
    let title = title(text.body());
    let labels_from = pair.config.as_ref().map(|(config, _)| config.clone());
    let format = FORMAT.name;
    let meta = Meta { title, outlet, date, labels: labels_from, format, ..Meta::default() };
    let story = Story::of_text(text, meta);
    if !each(Stage::Text(story.clone())) {
        return;
    }
    let (name, annotations) = pair.ann;
    let (labels, mut of_config) = labels(pair.config, unread, &name);
    let ann = whole_text(name, annotations);
    let mut story = annotate(story, &ann, &labels, &mut of_config);
    let mut found = of_config.list();
    found.extend(Arc::unwrap_or_clone(std::mem::take(&mut story.problems)));
    story.problems = Arc::new(found);
    each(Stage::Whole(story));
}

/// Returns the first line that is not blank, at most 200 characters of it.
fn title(body: &str) -> String {
    let words =
        |line: &str| line.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').to_owned();
    let mut lines = body.split(['\n', '\r']).map(words);
    lines.find(|line| !line.is_empty()).unwrap_or_default().chars().take(200).collect()
}

fn whole_text(name: String, text: String) -> Text {
    let end = text.len();
    Text::new(name, text, 0..end)
}

/// Returns the meaning of labels, and the problems of the file that defines them.
fn labels(
    config: Option<(String, String)>,
    unread: Option<(String, String)>,
    ann: &str,
) -> (Labels, Problems) {
    if let Some((name, why)) = unread {
        let mut problems = Problems::of(whole_text(name, String::new()));
        let hint = "Make it a readable UTF-8 file, or remove it.";
        problems.add(Rule::NoConfig, &(0..0), why, hint);
        return (Labels::built_in(), problems);
    }
    let (name, config) = config.unwrap_or_default();
    let text = whole_text(name, config);
    let mut problems = Problems::of(text.clone());
    let labels = Labels::read(text.whole(), &mut problems);
    let above = Path::new(text.name()).parent() != Path::new(ann).parent();
    if let Some(at) = labels.at().filter(|_| above) {
        let what = format!("this table says what the labels of {ann} mean");
        let hint = "Nothing has to be done: it is the nearest [brat] table in the folders above.";
        problems.add(Rule::LabelsFrom, at, what, hint);
    }
    (labels, problems)
}

fn annotate(mut story: Story, ann: &Text, labels: &Labels, of_config: &mut Problems) -> Story {
    let mut problems = Problems::of(ann.clone());
    let text = story.text.clone();
    let lines = lines::read(ann.whole(), &mut problems);
    let places = place::place(&lines, text.body(), &mut problems);
    let drafts = drafts::draft(&lines, labels, &mut problems);
    labels.report_unused(&lines, &drafts.unmapped, of_config);
    let people = people::gather((&lines, &places), &drafts, text.body(), &mut problems);
    let mut making = Builder {
        body: text.body(),
        quotations: Quotations::of(text.body()),
        places: &places,
        people: &people,
        ids: lines.has_twins.then(HashMap::new),
    };
    let (mut quotes, mut claims) = (Vec::new(), Vec::new());
    let positions = quote_positions(&drafts.list);
    for draft in drafts.list {
        let inside = draft.inside.and_then(|outer| positions[outer as usize]);
        match draft.meaning {
            Meaning::Claim => claims.push(making.claim(draft, &mut problems)),
            _ => quotes.push(making.quote(draft, inside, &mut problems)),
        }
    }
    story.quotations = Some(Arc::new(making.quotations));
    story.quotes = Arc::new(quotes);
    story.claims = Arc::new(claims);
    story.people = Arc::new(people.list);
    story.mentions = Arc::new(people.mentions);
    story.ambiguous = Arc::new(people.ambiguous);
    story.problems = Arc::new(problems.list());
    story.whole = true;
    story
}

/// Returns the position of each draft among the quotes; `None` for a claim.
fn quote_positions(drafts: &[Draft<'_>]) -> Vec<Option<QuoteIx>> {
    let mut next = 0;
    let position = |draft: &Draft<'_>| {
        (draft.meaning != Meaning::Claim).then(|| {
            next += 1;
            QuoteIx(next - 1)
        })
    };
    drafts.iter().map(position).collect()
}

/// Turns drafts into quotes and claims.
struct Builder<'s> {
    body: &'s str,
    quotations: Quotations,
    places: &'s Places,
    people: &'s People,
    /// How often each ID was given; `None` where no two lines have the same one.
    ids: Option<HashMap<String, u32>>,
}

impl Builder<'_> {
    fn quote(
        &mut self,
        draft: Draft<'_>,
        inside: Option<QuoteIx>,
        problems: &mut Problems,
    ) -> Quote {
        let parts = self.parts(&draft, "quote", problems);
        let form = draft.form.unwrap_or_else(|| self.quotations.form(self.body, &parts));
        let note: Option<Box<str>> = Some(draft.note).filter(|n| !n.is_empty()).map(Into::into);
        let more = QuoteMore { inside, note, ..QuoteMore::default() };
        let is_needed = more.note.is_some() || more.inside.is_some();
        Quote {
            id: self.id(draft.id),
            form,
            speakers: self.who(&draft.speaker),
            unknown: draft.meaning == Meaning::Unsourced && draft.speaker.is_empty(),
            cue: self.spans(&draft.cue),
            mention: self.mention(&draft.speaker),
            more: is_needed.then(|| Box::new(more)),
            parts,
            suggestion: None,
        }
    }

    fn claim(&mut self, draft: Draft<'_>, problems: &mut Problems) -> Claim {
        Claim {
            parts: self.parts(&draft, "claim", problems),
            id: self.id(draft.id),
            by: match *self.who(&draft.speaker) {
                [person, ..] => Claimant::Person(person),
                [] => Claimant::Unsaid,
            },
            note: Some(draft.note).filter(|n| !n.is_empty()).map(Into::into),
            ..Claim::default()
        }
    }

    /// Returns the spans of a draft's content; where none can be placed, those of its trigger or cue.
    fn parts(&self, draft: &Draft<'_>, noun: &str, problems: &mut Problems) -> Box<[Span]> {
        let mut parts = self.spans(&draft.content);
        if !draft.events.is_empty() {
            let spans =
                |of: &Vec<u32>| of.iter().flat_map(|t| self.places.of(*t)).copied().collect();
            let whole = draft.events.iter().flat_map(|of| nested::whole(self.body, spans(of)));
            parts = joined(self.body, parts.into_iter().chain(whole).collect()).into();
        }
        if !parts.is_empty() {
            return parts;
        }
        let trigger: Vec<u32> = draft.trigger.into_iter().collect();
        let instead = [&trigger, &draft.cue, &draft.speaker]
            .into_iter()
            .map(|spans| self.spans(spans))
            .find(|spans| !spans.is_empty())
            .unwrap_or_default();
        let what = if instead.is_empty() {
            format!("the {noun} {} has no words in the article", draft.id)
        } else {
            format!(
                "the {noun} {} has no content; it is placed at the words that introduce it",
                draft.id
            )
        };
        let hint = "Mark the words that were said as its content.";
        problems.add_at(Rule::NoContent, &draft.at, instead.first().copied(), (what, hint));
        instead
    }

    /// Returns the spans of T lines in text order; what stands side by side is one stretch.
    fn spans(&self, of: &[u32]) -> Box<[Span]> {
        if let [one] = of
            && let [span] = self.places.of(*one)
        {
            return [*span].into();
        }
        joined(self.body, of.iter().flat_map(|t| self.places.of(*t)).copied().collect()).into()
    }

    /// Returns where speakers are named: not where the article has other words at their place.
    fn mention(&self, speakers: &[u32]) -> Box<[Span]> {
        let placed: Vec<u32> =
            speakers.iter().copied().filter(|speaker| !self.places.differs(*speaker)).collect();
        self.spans(&placed)
    }

    fn who(&self, speakers: &[u32]) -> Box<[PersonIx]> {
        let mut people: Vec<PersonIx> =
            speakers.iter().flat_map(|t| self.people.of(*t)).copied().collect();
        people.sort_unstable();
        people.dedup();
        people.into()
    }

    /// Returns a unique ID: that of the line, with a number added if another line has it too.
    fn id(&mut self, id: &str) -> Box<str> {
        let Some(ids) = &mut self.ids else { return id.into() };
        let Some(count) = ids.get_mut(id) else {
            ids.insert(id.to_owned(), 1);
            return id.into();
        };
        let mut number = *count;
        let id = loop {
            number += 1;
            let numbered = format!("{id}--{number}");
            if !ids.contains_key(&numbered) {
                ids.insert(id.to_owned(), number);
                break numbered;
            }
        };
        ids.insert(id.clone(), 1);
        id.into()
    }
}
