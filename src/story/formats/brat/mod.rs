//! brat pairs: `NAME.txt` with the article, `NAME.ann` with its annotations.
//!
//! ```text
//! lines      .ann → T, E, R, A, N, # and * lines
//! labels     what a label means (sayso.toml)
//! place      code points → bytes, and whether the words there are the same
//! drafts     lines → quotes and claims, by the meaning of labels
//! people     speakers as printed → people and mentions
//! file_name  outlet and date from the name of the file
//! rules      what is reported; problems collects it
//! ```
//!
//! The article is all of the .txt, never changed. Offsets are taken as they are and
//! not corrected; no problem stops loading, and nothing is printed here.

mod drafts;
mod file_name;
mod labels;
mod lines;
mod people;
mod place;
mod problems;
mod rules;

use std::collections::HashMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use super::native::{read_text, text_of};
use super::{Format, OpenError, Stage, Taker};
use crate::story::parts::QuoteMore;
use crate::story::quotation::Quotations;
use crate::story::{Claim, Claimant, Files, Meta, PersonIx, Problem, Quote, Span, Story, Text};
use drafts::Draft;
use labels::{Labels, Meaning};
use people::People;
use place::Places;
use problems::Problems;
use rules::Rule;

pub use rules::RULES;

/// The row of the table of formats.
pub const FORMAT: Format = Format {
    name: "brat",
    help: "a pair NAME.txt and NAME.ann, as brat writes them",
    endings: &["txt", "ann"],
    is: |files, path| files.is_file(&path.with_extension("ann")),
    files: |path| vec![path.with_extension("txt"), path.with_extension("ann")],
    written_ids: false,
    rules: RULES,
    open,
};

/// The file beside a pair that defines what labels mean.
const CONFIG: &str = "sayso.toml";

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
    let (txt, ann) = (path.with_extension("txt"), path.with_extension("ann"));
    let missing = |here: &Path, there: &Path, what: &str| OpenError::NoStory {
        path: here.display().to_string(),
        what: format!("has no {what} beside it ({} is missing)", there.display()),
        hint: "A brat story is a pair: put NAME.txt and NAME.ann into one folder.".to_owned(),
    };
    match (files.is_file(&txt), files.is_file(&ann)) {
        (false, true) => return Err(missing(&ann, &txt, "article")),
        (true, false) => return Err(missing(&txt, &ann, "annotations")),
        _ => {}
    }
    let named = |path: &Path, text: String| (path.display().to_string(), text);
    let article = read_text(files, &txt)?;
    let annotations = read_or_empty(files, &ann)?;
    let config = path.with_file_name(CONFIG);
    let mut unread = None;
    let mut pair = Pair { txt: named(&txt, article), ann: named(&ann, annotations), config: None };
    if files.is_file(&config) {
        match read_or_empty(files, &config) {
            Ok(table) => pair.config = Some(named(&config, table)),
            Err(error) => unread = Some(named(&config, error.to_string())),
        }
    }
    load(pair, unread, each);
    Ok(())
}

/// Reads a text file that may be empty.
fn read_or_empty(files: &dyn Files, path: &Path) -> Result<String, OpenError> {
    let name = || path.display().to_string();
    let io = |why: io::Error| OpenError::Io { path: name(), why };
    match files.read(path).map_err(io)? {
        bytes if bytes.is_empty() => Ok(String::new()),
        bytes => text_of(bytes).map_err(|(what, hint)| OpenError::NoStory {
            path: name(),
            what,
            hint: hint.into(),
        }),
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
    let meta = Meta { title, outlet, date, format: FORMAT.name, ..Meta::default() };
    let story = Story::of_text(text, meta);
    if !each(Stage::Text(story.clone())) {
        return;
    }
    let (labels, mut found) = labels(pair.config, unread);
    let (name, annotations) = pair.ann;
    let ann = whole_text(name, annotations);
    let mut story = annotate(story, &ann, &labels);
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

fn labels(
    config: Option<(String, String)>,
    unread: Option<(String, String)>,
) -> (Labels, Vec<Problem>) {
    if let Some((name, why)) = unread {
        let mut problems = Problems::of(whole_text(name, String::new()));
        let hint = "Make it a readable UTF-8 file, or remove it.";
        problems.add(Rule::NoConfig, &(0..0), why, hint);
        return (Labels::built_in(), problems.list());
    }
    let Some((name, config)) = config else { return (Labels::built_in(), Vec::new()) };
    let text = whole_text(name, config);
    let mut problems = Problems::of(text.clone());
    let labels = Labels::read(text.whole(), &mut problems);
    (labels, problems.list())
}

fn annotate(mut story: Story, ann: &Text, labels: &Labels) -> Story {
    let mut problems = Problems::of(ann.clone());
    let text = story.text.clone();
    let lines = lines::read(ann.whole(), &mut problems);
    let places = place::place(&lines, text.body(), &mut problems);
    let drafts = drafts::draft(&lines, labels, &mut problems);
    let people = people::gather((&lines, &places), &drafts, text.body(), &mut problems);
    let mut making = Builder {
        body: text.body(),
        quotations: Quotations::of(text.body()),
        places: &places,
        people: &people,
        ids: HashMap::new(),
    };
    let (mut quotes, mut claims) = (Vec::new(), Vec::new());
    for draft in drafts.list {
        match draft.meaning {
            Meaning::Claim => claims.push(making.claim(draft, &mut problems)),
            _ => quotes.push(making.quote(draft, &mut problems)),
        }
    }
    story.quotes = Arc::new(quotes);
    story.claims = Arc::new(claims);
    story.people = Arc::new(people.list);
    story.mentions = Arc::new(people.mentions);
    story.ambiguous = Arc::new(people.ambiguous);
    story.problems = Arc::new(problems.list());
    story.whole = true;
    story
}

/// Turns drafts into quotes and claims.
struct Builder<'s> {
    body: &'s str,
    quotations: Quotations,
    places: &'s Places,
    people: &'s People,
    ids: HashMap<String, u32>,
}

impl Builder<'_> {
    fn quote(&mut self, draft: Draft<'_>, problems: &mut Problems) -> Quote {
        let parts = self.parts(&draft, "quote", problems);
        let form = draft.form.unwrap_or_else(|| self.quotations.form(self.body, &parts));
        let note = Some(draft.note).filter(|n| !n.is_empty());
        Quote {
            id: self.id(draft.id),
            form,
            speakers: self.who(&draft.speaker),
            unknown: draft.meaning == Meaning::Unsourced && draft.speaker.is_empty(),
            cue: self.spans(&draft.cue),
            mention: self.spans(&draft.speaker),
            more: note
                .map(|n| Box::new(QuoteMore { note: Some(n.into()), ..QuoteMore::default() })),
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
        let parts = self.spans(&draft.content);
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

    /// Returns the spans of T lines in text order; overlapping ones are merged.
    fn spans(&self, of: &[u32]) -> Box<[Span]> {
        if let [one] = of
            && let [span] = self.places.of(*one)
        {
            return [*span].into();
        }
        let mut spans: Vec<Span> = of.iter().flat_map(|t| self.places.of(*t)).copied().collect();
        spans.sort_unstable();
        spans.dedup_by(|next, before| {
            let one = next.overlaps(*before);
            if one {
                *before = before.hull(*next);
            }
            one
        });
        spans.into()
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
        let Some(count) = self.ids.get_mut(id) else {
            self.ids.insert(id.to_owned(), 1);
            return id.into();
        };
        let mut number = *count;
        let id = loop {
            number += 1;
            let numbered = format!("{id}--{number}");
            if !self.ids.contains_key(&numbered) {
                self.ids.insert(id.to_owned(), number);
                break numbered;
            }
        };
        self.ids.insert(id.clone(), 1);
        id.into()
    }
}
