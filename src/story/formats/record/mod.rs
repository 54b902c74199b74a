//! A story as a file of another tool holds it: the text, and what is marked in it. Every reader of such
//! files makes a [`Record`], and here the story is made of it.
//!
//! ```text
//! regions  what every reader of JSON needs: spans by their keys, IDs that are made up
//! text     which of some strings is the article, and what is known about it
//! ```
//!
//! Strings are borrowed from the file where nothing in them is escaped.

pub mod regions;
pub mod text;

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;

use super::folder_settings::labels_of;
use super::members::{Member, no_story};
use super::sayso_object::StoryObject;
use super::{OpenError, Stage, Taker, json_values};
use crate::story::marks::problems::Problems;
use crate::story::marks::rules::Rule;
use crate::story::marks::{self, Marks, Name, OwnCounting, Suggested};
use crate::story::{Meta, Story, Text};

/// The most characters of a title that is taken from the text.
const TITLE: usize = 200;

/// A story with its marks.
#[derive(Default)]
pub struct Record<'t> {
    /// The article.
    pub text: Cow<'t, str>,
    /// What is known about it; without a title, its first line is one.
    pub meta: Meta,
    /// What offsets count.
    pub counting: OwnCounting,
    /// What is marked.
    pub regions: Vec<Region<'t>>,
    /// What consists of regions.
    pub events: Vec<Event<'t>>,
    /// What links two of them.
    pub links: Vec<Link<'t>>,
    /// The regions that name one person, by their IDs.
    pub same: Vec<(Vec<Cow<'t, str>>, Range<usize>)>,
    /// Named values of regions and events.
    pub features: Vec<Feature<'t>>,
    /// Notes on regions and events.
    pub notes: Vec<Feature<'t>>,
    /// The program that has suggested everything, and how sure it was.
    pub suggested: Option<(Cow<'t, str>, Option<f64>)>,
    /// How sure that program was of single annotations, by ID.
    pub scores: HashMap<Cow<'t, str>, f64>,
    /// The program that has suggested some, and how sure it was, by ID.
    pub suggestions: Vec<(Cow<'t, str>, &'static str, Option<f64>)>,
    /// What is wrong in the file, and what is not read.
    pub found: Vec<Found>,
    /// The story as sayso itself has put it into the file, as JSON.
    pub own: Option<&'t str>,
}

/// A region of the text with its labels.
#[derive(Default)]
pub struct Region<'t> {
    /// Its ID.
    pub id: Cow<'t, str>,
    /// Its labels.
    pub labels: Vec<Cow<'t, str>>,
    /// The first of them with the control that it is of; empty if there is none.
    pub full: String,
    /// Its ranges, as the file counts.
    pub stretches: Vec<Range<u32>>,
    /// Its words, if the file repeats them.
    pub words: Option<Cow<'t, str>>,
    /// Where it is in the file.
    pub at: Range<usize>,
}

/// Something that consists of regions.
pub struct Event<'t> {
    /// Its ID.
    pub id: Cow<'t, str>,
    /// Its label.
    pub label: Cow<'t, str>,
    /// The name of each role, the ID of the region in it, and where that is said.
    pub roles: Vec<(&'static str, Cow<'t, str>, Range<usize>)>,
    /// Where it is in the file.
    pub at: Range<usize>,
}

/// A link from one region to another.
pub struct Link<'t> {
    /// Its label.
    pub label: Cow<'t, str>,
    /// The ID of the first.
    pub from: Cow<'t, str>,
    /// The ID of the second.
    pub to: Cow<'t, str>,
    /// Where it is in the file.
    pub at: Range<usize>,
}

/// A named value of a region, or a note on it.
pub struct Feature<'t> {
    /// The ID of the region.
    pub about: Cow<'t, str>,
    /// The name; empty for a note.
    pub name: Cow<'t, str>,
    /// The value.
    pub words: Cow<'t, str>,
    /// Where it is in the file.
    pub at: Range<usize>,
}

/// Something that was found in the file.
pub struct Found {
    /// The rule.
    pub(in crate::story) rule: Rule,
    /// Where it is in the file.
    pub at: Range<usize>,
    /// What is wrong.
    pub what: String,
    /// What can be done.
    pub hint: &'static str,
}

impl Record<'_> {
    /// Reports something.
    pub(in crate::story) fn report(
        &mut self,
        rule: Rule,
        at: Range<usize>,
        what: String,
        hint: &'static str,
    ) {
        self.found.push(Found { rule, at, what, hint });
    }

    /// Reports how much of one sort is not read; nothing if there is none.
    pub fn report_unread(&mut self, count: usize, at: Range<usize>, (one, many): (&str, &str)) {
        let what = match count {
            0 => return,
            1 => format!("1 {one} is not read"),
            n => format!("{n} {many} are not read"),
        };
        let hint = "Nothing has to be done: they have no place in a story.";
        self.report(Rule::UnreadRegion, at, what, hint);
    }

    fn marks(&self) -> Marks<'_> {
        let mut marks = Marks::counting(self.counting);
        for region in &self.regions {
            let label = |at: usize| region.labels.get(at).map_or("", |label| &**label);
            // of several labels the first that means something counts
            let name = Name { label: label(0), full: &region.full, value: label(1) };
            let words = region.words.as_deref();
            let stretches = region.stretches.iter().cloned();
            marks.span((&region.id, name), stretches, words, region.at.clone());
        }
        for event in &self.events {
            let roles = event.roles.iter().map(|(name, id, at)| (*name, &**id, at.clone()));
            marks.event((&event.id, Name::of(&event.label)), roles, event.at.clone());
        }
        for link in &self.links {
            let ends = (&*link.from, &*link.to);
            marks.relation(("", Name::of(&link.label)), ends, link.at.clone());
        }
        for (ids, at) in &self.same {
            marks.same(ids.iter().map(|id| &**id), at.clone());
        }
        for feature in &self.features {
            marks.feature(&feature.about, &feature.name, &feature.words, feature.at.clone());
        }
        for note in &self.notes {
            marks.note(&note.about, &note.words, note.at.clone());
        }
        self.suggest(&mut marks);
        marks
    }

    fn suggest<'a>(&'a self, marks: &mut Marks<'a>) {
        if let Some((by, score)) = &self.suggested {
            let ids = self.regions.iter().map(|region| &region.id);
            let ids = ids.chain(self.events.iter().map(|event| &event.id));
            let of = |id: &Cow<'_, str>| self.scores.get(id).copied().or(*score);
            let all = ids.map(|id| Suggested { about: id, by, score: of(id) });
            marks.suggestions.extend(all);
        }
        let some = self.suggestions.iter();
        let some = some.map(|(id, by, score)| Suggested { about: id, by, score: *score });
        marks.suggestions.extend(some);
    }

    /// Makes the story and passes on each stage.
    pub fn pass_on(mut self, member: &Member<'_>, format: &'static str, taker: &mut Taker<'_>) {
        let body = std::mem::take(&mut self.text).into_owned();
        let end = body.len();
        let text = Text::new(member.address.clone(), body, 0..end);
        let file = labels_of(member.files, member.path);
        let mut meta = std::mem::take(&mut self.meta);
        let own = self.own.and_then(StoryObject::read);
        if let Some(own) = &own {
            own.about(&mut meta);
        }
        if meta.title.is_empty() {
            meta.title = first_line(text.body());
        }
        meta.format = format;
        meta.labels = file.text.as_ref().map(|(name, _)| name.clone());
        let story = Story::of_text(text, meta);
        if !(taker.each)(Stage::Text(story.clone())) {
            return;
        }
        let (labels, of_labels) = file.labels(member.file.name(), &[]);
        let mut problems = Problems::of(member.file.clone());
        for found in std::mem::take(&mut self.found) {
            problems.add(found.rule, &found.at, found.what, found.hint);
        }
        report_others(member, &mut problems);
        let marks = self.marks();
        let mut story = marks::annotate(story, &marks, labels, (problems, of_labels));
        if let Some(own) = &own {
            own.restore(&mut story, true);
        }
        (taker.each)(Stage::Whole(story));
    }
}

/// Says whose annotations of the same text there are besides.
fn report_others(member: &Member<'_>, problems: &mut Problems) {
    let others: Vec<&str> = member
        .annotators
        .iter()
        .map(|who| &**who)
        .filter(|who| Some(*who) != member.annotator)
        .collect();
    let (Some(first), Some(at)) = (others.first(), member.at.first()) else { return };
    let what = format!("others have annotated this text too: {}", others.join(", "));
    let own = member.annotator.map_or(0, |own| own.len() + 1);
    let story = &member.address[..member.address.len().saturating_sub(own)];
    let hint = format!("Compare them: sayso diff {} {story}@{first}.", member.address);
    problems.add(Rule::Annotators, &(at.start..at.start), what, &hint);
}

/// Checks that a story of a JSON file is JSON: those of a file with one on each line have not been read.
///
/// # Errors
/// If it is not, with its place.
pub fn check_json(member: &Member<'_>) -> Result<(), OpenError> {
    for at in member.at {
        let Some(why) = json_values::fault(&member.file.whole()[at.clone()]) else { continue };
        let from = member.file.line_col(at.start);
        let (line, column) = match why.line() {
            0 | 1 => (from.line, from.column as usize + why.column().saturating_sub(1)),
            n => (from.line + n as u32 - 1, why.column()),
        };
        let words = why.to_string();
        let words = words.split(" at line ").next().unwrap_or_default();
        let what = format!("is no JSON: {words} (line {line}, column {column} of the file)");
        return Err(no_story(Path::new(&member.address), &what, "Mend the line, or export again."));
    }
    Ok(())
}

/// Returns the first line that is not blank, at most 200 characters of it.
fn first_line(body: &str) -> String {
    let blank = |c: char| c.is_whitespace() || c == '\u{feff}';
    let mut lines = body.split(['\n', '\r']).map(|line| line.trim_matches(blank));
    lines.find(|line| !line.is_empty()).unwrap_or_default().chars().take(TITLE).collect()
}
