//! The problems of the open story: all that `sayso check` finds, worked out in the background when
//! their list is opened and after each change, and mended from there.

use std::sync::Arc;

use super::super::command::Call;
use super::super::effect::ProblemsJob;
use super::super::event::FoundProblems;
use super::super::mode::{EditAction, EditChoice, OpenedOver};
use super::super::state::list_view::{ListKind, ListView};
use super::super::{App, Effect, FrontEnd, Message, Mode, review};
use crate::check::RULES;
use crate::story::Problem;
use crate::view::Document;
use crate::view::lists::{View, checked_problems};
use crate::view::table::{RowTarget, Table};

/// The message while a story is being checked.
const CHECKING: &str = "checking the story …";

/// What a check was of: the story, and how many events its review had.
type Checked = (Arc<Document>, usize);

/// The problems of the open story.
#[derive(Debug, Default)]
pub(in crate::app) struct StoryProblems {
    /// The request that works them out, and of what.
    asked: Option<(u64, Checked)>,
    /// Those found last, and of what.
    found: Option<(Checked, FoundProblems)>,
    /// True if their list is to be opened once they are known.
    opens: bool,
}

impl StoryProblems {
    /// Returns the problems, if they are those of a story as it is.
    fn of(&self, now: &Checked) -> Option<&FoundProblems> {
        self.found.as_ref().filter(|(of, _)| is_same(of, now)).map(|(_, found)| found)
    }
}

fn is_same(a: &Checked, b: &Checked) -> bool {
    Arc::ptr_eq(&a.0, &b.0) && a.1 == b.1
}

impl App {
    /// Returns what a check would be of now.
    fn to_check(&self) -> Option<Checked> {
        let doc = self.doc().filter(|doc| doc.story.whole)?;
        let events = self.session.as_ref().map_or(0, |session| session.record().entries().len());
        Some((doc, events))
    }

    fn shows_problems(&self) -> bool {
        let view = self.story_view.as_ref().map(|list_view| &list_view.kind);
        view == Some(&ListKind::View(View::Problems))
    }

    /// Returns the effect that works out the problems, if they are shown or waited for and are not
    /// known.
    pub(in crate::app) fn check_story(&mut self) -> Effect {
        let wanted = self.shows_problems() || self.problems.opens;
        let Some(now) = self.to_check().filter(|_| wanted) else { return Effect::None };
        if self.problems.asked.is_some() || self.problems.of(&now).is_some() {
            return Effect::None;
        }
        let Some(story) = self.stories.open.and_then(|at| self.stories.wanted(at)) else {
            return Effect::None;
        };
        let id = self.next_request_id();
        let review = self.session.as_ref();
        let review = review.map(|session| (session.shared_items(), session.record().clone()));
        let job = ProblemsJob { id, story, doc: Arc::clone(&now.0), review };
        self.problems.asked = Some((id, now));
        Effect::Problems(Box::new(job))
    }

    /// Handles the problems of the open story.
    pub(in crate::app) fn handle_problems(&mut self, id: u64, found: FoundProblems) -> Effect {
        let Some((_, of)) = self.problems.asked.take_if(|(asked, _)| *asked == id) else {
            return Effect::None;
        };
        let now = self.to_check();
        if !now.is_some_and(|now| is_same(&now, &of)) {
            // they are worked out anew if they are still wanted
            return Effect::None;
        }
        let selected = self.selected_problem().cloned();
        self.problems.found = Some((of, found));
        if std::mem::take(&mut self.problems.opens) && matches!(self.mode, Mode::Read | Mode::List)
        {
            if self.message.as_ref().is_some_and(|message| message.text == CHECKING) {
                self.message = None;
            }
            return self.open_view(View::Problems, None);
        }
        self.refresh_view();
        if let Some(row) = selected.and_then(|problem| self.row_of_problem(&problem))
            && let Some(list_view) = &mut self.story_view
        {
            list_view.select_target(&row);
        }
        Effect::None
    }

    /// Returns the row of the problem that says the same, if there is one.
    fn row_of_problem(&self, problem: &Problem) -> Option<RowTarget> {
        let (_, found) = self.problems.found.as_ref()?;
        let same = |other: &Problem| other.rule == problem.rule && other.what == problem.what;
        let all = found.problems.iter().enumerate().filter(|(_, one)| same(&one.problem));
        let near = all.min_by_key(|(_, one)| one.problem.at.line.abs_diff(problem.at.line));
        near.map(|(at, _)| RowTarget::Problem(at))
    }

    /// Returns the problem of the selected row.
    fn selected_problem(&self) -> Option<&Problem> {
        let target = self.story_view.as_ref().and_then(ListView::selected_target)?;
        let RowTarget::Problem(at) = target else { return None };
        self.problem(*at)
    }

    /// Returns a problem by its row, if it is of the story as it is on the screen.
    pub(in crate::app) fn problem(&self, at: usize) -> Option<&Problem> {
        let (of, found) = self.problems.found.as_ref()?;
        let is_shown = self.reader.as_ref().is_some_and(|reader| Arc::ptr_eq(reader.doc(), &of.0));
        Some(&found.problems.get(at).filter(|_| is_shown)?.problem)
    }

    /// Returns true if a problem can be mended at once.
    pub(in crate::app) fn can_be_mended(&self, at: usize) -> bool {
        let found = self.problems.found.as_ref().map(|(_, found)| found);
        found.and_then(|found| found.problems.get(at)).is_some_and(|one| one.mend.is_some())
    }

    /// Returns the list of the problems as they were found last; `None` if they are not of this story.
    pub(in crate::app) fn problems_table(&self) -> Option<Table> {
        let now = self.to_check()?;
        let found = self.problems.of(&now)?;
        let rows = found.problems.iter().map(|one| (&one.problem, one.mend.is_some()));
        Some(checked_problems(&rows.collect::<Vec<_>>(), (found.allowed, found.off)))
    }

    /// Returns true if the open list is that of the problems.
    pub(crate) fn on_problems(&self) -> bool {
        self.on_list() && self.shows_problems()
    }
}

/// Opens the list of the problems, once they are known.
pub(in crate::app) fn open(app: &mut App, _: Call) -> Effect {
    if app.reader.is_none() {
        return app.say_with_keys(review::NO_STORY);
    }
    let Some(now) = app.to_check() else {
        return app.say(Message::plain("still reading the annotations"));
    };
    if app.problems.of(&now).is_some() {
        return app.open_view(View::Problems, None);
    }
    app.problems.opens = true;
    // lines wait for it
    if app.display.front == FrontEnd::Screen {
        app.message = Some(Message::plain(CHECKING));
    }
    app.check_story()
}

/// Shows how the selected problem is mended, to be taken.
pub(in crate::app) fn mend(app: &mut App, _: Call) -> Effect {
    let target = app.list_view().and_then(ListView::selected_target).cloned();
    let Some(RowTarget::Problem(at)) = target else { return Effect::None };
    let now = app.to_check();
    let Some(found) = now.and_then(|now| app.problems.of(&now)).and_then(|f| f.problems.get(at))
    else {
        return app.say(Message::plain("the story is being checked again"));
    };
    let rule = found.problem.rule;
    let Some(edits) = found.mend.clone() else {
        let text = format!("this one needs somebody’s judgement: sayso explain {rule} says more");
        return app.say(Message::plain(text));
    };
    let help = RULES.iter().find(|one| one.id == rule).and_then(|one| one.mend);
    let row = EditChoice {
        name: "mend it".to_owned(),
        about: help.map_or("", |mend| mend.help).to_owned(),
        now: false,
        makes: EditAction::Mend(edits),
    };
    app.choose_edit_over(OpenedOver::List, "how it is mended: ", vec![row])
}
