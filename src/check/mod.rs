//! Finds the problems of a story: the rules of the loaders and those that check a
//! loaded story, in one table.
//!
//! ```text
//! rules         the table; unknown names in `allow`
//! desk          what a desk makes of a rule: off, note, warning, error; [check] in sayso.toml
//! explain       a rule in full, for people, and docs/rules.md
//! derived       rules on quotes, claims, evidence, embeds
//! people        rules on people and sources without a name; people_words: their words
//! marks         rules on quotation marks and what stands in them
//! sources       the rule on quotes that their source does not hold
//! dates         the rule on dates that depend on the day
//! boilerplate   the rule on lines of the site
//! repeats       the rules on annotations and names that are there twice
//! hidden        rules on characters that are not seen
//! ```
//!
//! A rule may say how its problems are mended at once, as edits of [`crate::mend`]: see [`mends`].
//! Nothing is printed here, no file is read, and none is written.

mod boilerplate;
mod dates;
mod derived;
pub mod desk;
pub mod explain;
mod hidden;
mod marks;
mod people;
mod people_words;
mod repeats;
pub mod rules;
mod sources;

pub use desk::{DeskTable, Level, Levels};
pub use rules::{Mend, RULES, Rule};

use crate::mend::{Edit, EntryId, Table};
use crate::review::matching::searched::SearchedSource;
use crate::review::{ItemId, Items, Record};
use crate::story::names::LabelIndex;
use crate::story::{Problem, Severity, SourceIx};
use crate::view::Document;

use rules::Look;

/// Reads a file that a source of a story names; `None` if it cannot be read.
pub type ReadSource<'a> = &'a dyn Fn(&str) -> Option<String>;

/// What a story is checked with, besides itself.
#[derive(Default)]
pub struct Beside<'a> {
    /// Its review.
    pub review: Option<(&'a Items, &'a Record)>,
    /// Reads the texts of its sources.
    pub source_text: Option<ReadSource<'a>>,
}

/// The problems of a story.
#[derive(Debug, Default)]
pub struct Findings {
    /// Those that are reported, by place.
    pub problems: Vec<Problem>,
    /// How many more the story itself allows.
    pub allowed: usize,
}

/// Returns every problem of a story, those of the loader and of the rules here, by place.
///
/// Rules that the story lists in `allow` are left out; errors never are.
pub fn problems(doc: &Document) -> Vec<Problem> {
    findings(doc, &Beside::default()).problems
}

/// Returns every problem of a story and of its review.
pub fn problems_with(doc: &Document, items: &Items, record: &Record) -> Vec<Problem> {
    findings(doc, &Beside { review: Some((items, record)), source_text: None }).problems
}

/// Returns every problem of a story, with what is beside it.
pub fn findings(doc: &Document, beside: &Beside<'_>) -> Findings {
    let mut found: Vec<Problem> = doc.story.problems.to_vec();
    let texts = beside.source_text.map_or_else(Vec::new, |read| source_texts(doc, read));
    for rule in RULES {
        match (rule.look, beside.review) {
            (Look::Story(look), _) => look(doc, &mut found),
            (Look::Sources(look), _) => look(doc, &texts, &mut found),
            (Look::Review(look), Some((items, record))) => {
                found.extend(look(&doc.story, items, record));
            }
            (Look::Review(_), None) => {}
        }
    }
    let allow = &doc.story.meta.allow;
    let all = found.len();
    found.retain(|problem| {
        problem.severity == Severity::Error || !allow.iter().any(|rule| rule == problem.rule)
    });
    found.sort_by(|a, b| (&a.file, a.at).cmp(&(&b.file, b.at)));
    Findings { allowed: all - found.len(), problems: found }
}

/// Returns the problems that can be mended at once, each with the edits that do it, in the order of the
/// rules. What a reviewer has recorded something about is left to reviewers.
pub fn mends(doc: &Document, record: Option<&Record>) -> Vec<(Problem, Vec<Edit>)> {
    let mut mends = Vec::new();
    for mend in RULES.iter().filter_map(|rule| rule.mend) {
        mends.extend((mend.edits)(doc));
    }
    let is_reviewed = |edit: &Edit| {
        let (Edit::Delete(of) | Edit::Parts { of, .. }) = edit else { return false };
        let id = of_review(of);
        record.zip(id).is_some_and(|(record, id)| record.history(&id).next().is_some())
    };
    mends.retain(|(_, edits)| !edits.iter().any(is_reviewed));
    mends
}

/// Returns the ID that a review knows an entry by.
fn of_review(entry: &EntryId) -> Option<ItemId> {
    let reviewed = matches!(entry.table, Table::Quotes | Table::Claims);
    reviewed.then(|| ItemId::parse(&entry.to_string())).flatten()
}

/// Reads the texts of the sources that evidence of a claim cites.
fn source_texts(doc: &Document, read: ReadSource<'_>) -> Vec<SearchedSource> {
    let story = &doc.story;
    if story.quotes.is_empty() || story.sources.iter().all(|source| source.file.is_none()) {
        return Vec::new();
    }
    let is_cited = |at: SourceIx| {
        story.claims.iter().any(|claim| claim.evidence.iter().any(|it| it.source == at))
    };
    let people = LabelIndex::of(&story.people);
    let sources = (0..).map(SourceIx).zip(story.sources.iter()).filter(|(at, _)| is_cited(*at));
    let text = |(at, source): (SourceIx, &crate::story::Source)| {
        Some(SearchedSource::of(at, read(source.file.as_deref()?)?, &people))
    };
    sources.filter_map(text).collect()
}
