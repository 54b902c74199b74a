//! The annotations of other tools' files in one form, and how they become a story.
//!
//! ```text
//! graph     the form: spans, what links them, and what is said about them
//! ids       finds an annotation by its ID
//! labels    what a label means (sayso.toml, presets)
//! counting  what the offsets count
//! place     offsets → bytes, and whether the words there are the same
//! drafts    marks → quotes and claims, by the meaning of labels
//! people    speakers as printed → people and mentions
//! build     drafts → the quotes and claims of a story
//! unmapped  labels without a meaning
//! rules     what is reported; problems collects it
//! ```
//!
//! A loader makes [`Marks`] of its file, and [`annotate`] makes the story. Offsets are taken as they
//! are and not corrected; no problem stops loading, and nothing is printed here.

mod build;
pub mod counting;
mod drafts;
mod graph;
pub mod ids;
pub mod labels;
mod people;
mod place;
pub mod problems;
pub mod rules;
mod unmapped;

use std::path::Path;
use std::sync::Arc;

pub use graph::{Linked, MarkedSpan, Marks, Name, OwnCounting, Remark, Role, Suggested};
pub use ids::Id;
use labels::Labels;
use labels::config::OtherKey;
use problems::Problems;
pub use rules::RULES;
use rules::Rule;

use super::{Story, Text};

/// A `sayso.toml` that may say what labels mean.
#[derive(Clone, Debug, Default)]
pub struct LabelFile {
    /// Its path and its text.
    pub text: Option<(String, String)>,
    /// Its path and why it cannot be read.
    pub unread: Option<(String, String)>,
}

impl LabelFile {
    /// Returns what labels mean for the file `of`, and the problems of the `sayso.toml`. `others` are
    /// keys of its table that are read elsewhere.
    pub(super) fn labels(&self, of: &str, others: &[OtherKey]) -> (Labels, Problems) {
        if let Some((name, why)) = &self.unread {
            let mut problems = Problems::of(Text::new(name.clone(), "", 0..0));
            let hint = "Make it a readable UTF-8 file, or remove it.";
            problems.add(Rule::NoConfig, &(0..0), why.clone(), hint);
            return (Labels::built_in(), problems);
        }
        let (name, config) = self.text.clone().unwrap_or_default();
        let end = config.len();
        let text = Text::new(name, config, 0..end);
        let mut problems = Problems::of(text.clone());
        let labels = Labels::read(text.whole(), others, &mut problems);
        let above = Path::new(text.name()).parent() != Path::new(of).parent();
        if let Some((table, at)) = labels.at().filter(|_| above) {
            let what = format!("this table says what the labels of {of} mean");
            let hint = format!(
                "Nothing has to be done: it is the nearest [{table}] table in the folders above."
            );
            problems.add(Rule::LabelsFrom, at, what, &hint);
        }
        (labels, problems)
    }
}

/// Adds the annotations of a file to the story of its article. `labels` say what they mean, and
/// `problems` are those that the loader has found in the file, and in the `sayso.toml`.
pub(super) fn annotate(
    mut story: Story,
    marks: &Marks<'_>,
    mut labels: Labels,
    (mut problems, mut of_labels): (Problems, Problems),
) -> Story {
    let text = story.text.clone();
    labels.choose(|label| marks.has_label(label));
    let places = place::place(marks, (text.body(), labels.unit()), &mut problems);
    let drafts = drafts::draft((marks, &places), (&labels, text.body()), &mut problems);
    labels.report_unused(marks, &drafts.unmapped, &mut of_labels);
    let people = people::gather((marks, &places), &drafts, text.body(), &mut problems);
    let mut builder = build::Builder::new(text.body(), (&places, &people), marks.has_twins);
    let built = builder.build(drafts, marks, &mut problems);
    story.quotations = Some(Arc::new(builder.quotations));
    story.quotes = Arc::new(built.quotes);
    story.claims = Arc::new(built.claims);
    story.sources = Arc::new(built.sources);
    story.people = Arc::new(people.list);
    story.mentions = Arc::new(people.mentions);
    story.ambiguous = Arc::new(people.ambiguous);
    let mut found = of_labels.list();
    found.extend(problems.list());
    story.problems = Arc::new(found);
    story.whole = true;
    story
}
