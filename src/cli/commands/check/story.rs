//! Checks one story. Several are checked at once, so nothing is printed here.

use std::path::Path;
use std::sync::Arc;

use super::Options;
use super::levels::{Desk, OfFolder};
use crate::check::{self, Beside};
use crate::cli::Failure;
use crate::cli::open_reviews::{Homes, StoryReview, who};
use crate::export::confidential;
use crate::review::gate::sign_off_problem;
use crate::review::{
    Draft, EventKind, EventOrigin, Gate, GateLineKind, Items, LeftOut, Record, latest_sign_off,
};
use crate::story::formats::sidecar;
use crate::story::{Files, Problem, Severity, Story, load};
use crate::tui::workers::clock::Clock;
use crate::view::Document;

/// What all stories are checked with.
pub(super) struct Checker<'c> {
    pub(super) files: &'c dyn Files,
    pub(super) options: &'c Options,
    pub(super) desk: &'c Desk<'c>,
    /// Where the journals are.
    pub(super) homes: &'c Homes,
    /// True if there is more than one story.
    pub(super) many: bool,
}

/// The result of checking one story.
#[derive(Default)]
pub(super) struct Checked {
    /// True if the story could be read.
    pub(super) read: bool,
    /// True if something could not be read.
    pub(super) failed: bool,
    /// What could not be read, for standard error.
    pub(super) failures: Vec<Failure>,
    /// The problems, without words of what is confidential.
    pub(super) problems: Vec<Problem>,
    /// What the desk makes of the rules here.
    pub(super) desk: Arc<OfFolder>,
    /// How many problems the story allows.
    pub(super) allowed: usize,
    /// How many problems are of rules that are off.
    pub(super) off: usize,
    /// How many things the gate finds open, how many items these are of, and how many there are.
    pub(super) left: (usize, usize, usize),
    /// The names of what was accepted as left out.
    pub(super) named: Vec<String>,
}

impl Checked {
    /// Returns true if nothing of it is printed.
    pub(super) fn is_quiet(&self, show: Severity) -> bool {
        let shown = |problem: &Problem| problem.severity >= show;
        self.failures.is_empty() && !self.problems.iter().chain(&self.desk.problems).any(shown)
    }
}

impl Checker<'_> {
    /// Checks a story.
    pub(super) fn check(&self, path: &Path) -> Checked {
        let mut checked = Checked::default();
        let story = match load(self.files, path) {
            Ok(story) => story,
            Err(error) => {
                checked.failed = true;
                checked.failures.push(Failure::from(error));
                return checked;
            }
        };
        checked.read = true;
        checked.desk = self.desk.of(path);
        let options = self.options;
        if !options.gate && self.homes.has_none(path) {
            self.find(path, story, None, &mut checked);
            return checked;
        }
        let mut review = options.reviews.read_quietly(path, &story);
        self.accept(&mut review, &mut checked);
        checked.failures.extend(review.failures(options.gate));
        self.find(path, story, Some(&review), &mut checked);
        checked
    }

    /// Finds the problems of a story, and what its review has left open.
    fn find(&self, path: &Path, story: Story, review: Option<&StoryReview>, checked: &mut Checked) {
        let doc = Document::for_rules(story);
        let of_review = review.map(|review| (&review.items, &review.record));
        let mut problems = self.problems(path, &doc, of_review, checked);
        if let Some((items, record)) = of_review.filter(|_| self.options.gate) {
            let gate = Gate::of(&doc.story, items, record);
            let sign_off = latest_sign_off(record, items.sha256());
            let unsigned = Some(&sign_off).filter(|_| !self.options.unsigned);
            let unsigned = unsigned
                .and_then(|sign_off| sign_off_problem(&doc.story, sign_off, self.options.signed));
            checked.left = (gate.count(), gate.items(), items.all().len());
            checked.left.0 += usize::from(unsigned.is_some());
            // an unreadable journal may hold anything, so the gate cannot pass
            checked.failed |= review.is_some_and(|review| review.failed);
            // the gate reports orphans itself
            let by_gate = [GateLineKind::Orphan.rule(), GateLineKind::NothingAnnotated.rule()];
            problems.retain(|problem| !by_gate.contains(&problem.rule));
            problems.extend(unsigned);
            problems.extend(gate.problems(&doc.story));
            problems.sort_by(|a, b| (&a.file, a.at).cmp(&(&b.file, b.at)));
        }
        let none = Record::default();
        let record = of_review.map_or(&none, |(_, record)| record);
        if !confidential::nothing_to_withhold(&doc.story, record) {
            let (story, open, _) = confidential::without(doc.story.clone(), record.clone());
            let open = self.open_problems(path, story, &open);
            confidential::withhold(&mut problems, &open, &doc.story, record);
        }
        checked.problems = problems;
    }

    /// Returns the problems of a story and its review at their levels, and counts those left out.
    fn problems(
        &self,
        path: &Path,
        doc: &Document,
        review: Option<(&Items, &Record)>,
        checked: &mut Checked,
    ) -> Vec<Problem> {
        let read = |file: &str| sidecar::read(self.files, path, file).ok();
        let beside = Beside { review, source_text: Some(&read) };
        let mut found = check::findings(doc, &beside);
        checked.allowed = found.allowed;
        checked.off = checked.desk.levels.apply(&mut found.problems);
        found.problems
    }

    /// Returns the problems of what everybody may see.
    fn open_problems(&self, path: &Path, story: Story, record: &Record) -> Vec<Problem> {
        let items = Items::of(&story);
        let doc = Document::for_rules(story);
        let read = |file: &str| sidecar::read(self.files, path, file).ok();
        let beside = Beside { review: Some((&items, record)), source_text: Some(&read) };
        let mut problems = check::findings(&doc, &beside).problems;
        if self.options.gate {
            problems.extend(Gate::of(&doc.story, &items, record).problems(&doc.story));
            let sign_off = latest_sign_off(record, items.sha256());
            problems.extend(sign_off_problem(&doc.story, &sign_off, self.options.signed));
        }
        problems
    }

    /// Records by name that something in a journal does not count.
    fn accept(&self, review: &mut StoryReview, checked: &mut Checked) {
        let accept = &self.options.accept;
        if accept.is_empty() {
            return;
        }
        let name = match who(self.options.who.as_deref()) {
            Ok(name) => name,
            Err(failure) => {
                checked.failed = true;
                checked.failures.push(failure);
                return;
            }
        };
        // the name of a file alone says nothing where several stories are checked
        let named = |one: &&LeftOut| {
            let alone = accept.contains(&one.name()) && !self.many;
            alone || accept.contains(&one.full_name())
        };
        let record = &review.record;
        let kinds: Vec<EventKind> =
            record.left_out().filter(named).map(LeftOut::accepted).collect();
        for one in record.left_out().filter(named) {
            checked.named.extend([one.name(), one.full_name()]);
        }
        let draft = |what| Draft { item: None, seen: None, what, via: EventOrigin::Key };
        let drafts: Vec<Draft> = kinds.into_iter().map(draft).collect();
        let events = record.stamped(drafts, name.as_str(), &mut Clock);
        if events.is_empty() {
            return;
        }
        let (written, failures) = review.append(&name, &events);
        checked.failures.extend(failures);
        if written {
            for event in events {
                review.record.push(event);
            }
        } else {
            checked.failed = true;
        }
    }
}
