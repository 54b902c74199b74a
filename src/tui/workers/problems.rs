//! Finds the problems of the open story, as `sayso check` does.

use std::collections::HashMap;
use std::path::Path;

use super::sources;
use crate::app::effect::ProblemsJob;
use crate::app::event::{FoundProblem, FoundProblems};
use crate::check::{self, Beside, DeskTable};
use crate::library::desk::desk_table;
use crate::mend::Edit;
use crate::story::Problem;
use crate::story::sandbox::Sandbox;

/// Finds the problems of a story and of its review, each with the edits that mend it.
pub(in crate::tui) fn find(sandbox: &Sandbox, job: &ProblemsJob) -> FoundProblems {
    let read = |file: &str| sources::text(sandbox, &job.story, file).ok();
    let review = job.review.as_ref().map(|(items, record)| (&**items, record));
    let beside = Beside { review, source_text: Some(&read) };
    let found = check::findings(&job.doc, &beside);
    let mends = check::mends(&job.doc, review.map(|(_, record)| record)).into_iter();
    let key = |p: &Problem| (p.rule, p.at.line, p.at.column, p.what.clone());
    let mut mends: HashMap<_, Vec<Edit>> =
        mends.map(|(problem, edits)| (key(&problem), edits)).collect();
    let desk = match job.story.on_disk() {
        Some(path) => desk_table(sandbox, Path::new(&path)),
        None => DeskTable::default(),
    };
    let mut off = 0;
    let mut problems = Vec::new();
    for problem in found.problems {
        let mend = mends.remove(&key(&problem));
        let mut one = vec![problem];
        off += desk.levels.apply(&mut one);
        problems.extend(one.pop().map(|problem| FoundProblem { problem, mend }));
    }
    let of_desk = desk.problems.into_iter().map(|problem| FoundProblem { problem, mend: None });
    problems.extend(of_desk);
    FoundProblems { problems, allowed: found.allowed, off }
}
