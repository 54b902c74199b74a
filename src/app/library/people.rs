//! The people of the library: their list, and joining by hand those who are one person.
//!
//! Joins are written to the settings of the library in the background (`library::people::joins`).

use std::path::PathBuf;

use crate::app::command::Call;
use crate::app::lists::picker::{OpenedOver, Picker, PickerRows};
use crate::app::lists::preview;
use crate::app::mode::{JoinRow, Message};
use crate::app::state::list_view::ListKind;
use crate::app::{App, Effect, Mode};
use crate::library::people::NO_FOLDER;
use crate::library::people::joins::{self, Join, JoinChange, Joins, NamedPerson};
use crate::library::{KnownPerson, PeopleFound, Summary};
use crate::story::{PersonIx, formats};
use crate::view::Role;
use crate::view::role::CardLine;
use crate::view::table::{Cell, Column, RowTarget, Table, TableRow};
use crate::view::visible::Measure;

use std::sync::Arc;

/// The position of the column of what is proposed, which is shown once something is.
const PROPOSED_COLUMN: usize = 3;

/// The number of a request for the joins by hand alone.
pub(super) const JOINS_ONLY: u64 = 0;

/// The joins by hand of the library.
#[derive(Debug, Default)]
pub(in crate::app) struct LibraryJoins {
    now: Joins,
    /// Where they are kept.
    settings: Option<PathBuf>,
    /// The change that is being made: its request, what takes it back, and what is said of it.
    making: Option<(u64, Option<JoinChange>, String)>,
    /// What takes back the changes of this session, the latest last.
    undo: Vec<JoinChange>,
}

/// Opens the picker of whom the selected person is one with.
pub(in crate::app) fn join(app: &mut App, _: Call) -> Effect {
    let Some(at) = app.selected_known() else { return Effect::None };
    if app.cross_story.joins.settings.is_none() {
        return app.say(Message::warning(NO_FOLDER));
    }
    let people = &app.cross_story.people;
    let Some(known) = people.get(at as usize) else { return Effect::None };
    let offered = known.maybe.iter().copied();
    let others =
        (0..people.len() as u32).filter(|other| *other != at && !known.maybe.contains(other));
    let row = |other: u32| {
        let known = people.get(other as usize)?;
        let stories = crate::view::lists::counted(known.stories() as usize, "story");
        let role = known.role.as_deref().map(|role| format!(" · {role}")).unwrap_or_default();
        let like = people[at as usize].maybe.contains(&other);
        let like = if like { "could be the same · " } else { "" };
        let about = format!("{like}{stories}{role}").into();
        Some(JoinRow { name: known.name.clone(), about, named_as: known.named_as.clone() })
    };
    let rows: Vec<JoinRow> = offered.chain(others).filter_map(row).collect();
    if rows.is_empty() {
        return app.say(Message::plain("nobody else speaks in these stories"));
    }
    let one = JoinRow {
        name: known.name.clone(),
        about: Box::default(),
        named_as: known.named_as.clone(),
    };
    let rows = PickerRows::Same(Box::new(one), rows);
    app.mode = Mode::Picker(Picker::new(OpenedOver::List, rows));
    Effect::None
}

/// Takes apart the people whom somebody joined as the selected person.
pub(in crate::app) fn apart(app: &mut App, _: Call) -> Effect {
    let Some(at) = app.selected_known() else { return Effect::None };
    let Some(known) = app.cross_story.people.get(at as usize) else { return Effect::None };
    if known.joined.is_empty() {
        return app
            .say_with_keys("nobody was joined with this person by hand; {people-join} joins");
    }
    let (name, joins) = (known.name.clone(), known.joined.clone());
    let said = format!("{name} is no longer joined with others; {{history-undo}} undoes it");
    app.change_joins(JoinChange::Remove(joins.clone()), Some(JoinChange::Add(joins)), said)
}

impl App {
    /// Returns true if the people of all stories are on the screen.
    /// Returns true in a list of the library that is not that of its people.
    pub(crate) fn off_people(&self) -> bool {
        self.on_library() && !self.on_people()
    }

    pub(crate) fn on_people(&self) -> bool {
        self.reader().is_none()
            && self.list_view().is_some_and(|list_view| list_view.kind == ListKind::People)
    }

    /// Joins two people by hand.
    pub(in crate::app) fn join_people(&mut self, one: &JoinRow, other: &JoinRow) -> Effect {
        let mut people: Vec<NamedPerson> = one.named_as.clone();
        for who in &other.named_as {
            if !people.contains(who) {
                people.push(who.clone());
            }
        }
        if people.len() < 2 {
            return self
                .say(Message::warning("nothing tells these two apart, so they cannot be joined"));
        }
        let by = self.review_setup.who.clone().unwrap_or_default();
        let join = vec![Join { people, by }];
        let said =
            format!("{} and {} are one person; {{history-undo}} undoes it", one.name, other.name);
        self.change_joins(JoinChange::Add(join.clone()), Some(JoinChange::Remove(join)), said)
    }

    /// Takes back the latest change of this session.
    pub(in crate::app) fn undo_join(&mut self) -> Effect {
        let Some(change) = self.cross_story.joins.undo.pop() else {
            let none =
                "nobody was joined in this session; {people-apart} takes joined people apart";
            return self.say_with_keys(none);
        };
        let said = match &change {
            JoinChange::Add(_) => "they are joined again",
            JoinChange::Remove(_) => "they are no longer joined",
        };
        self.change_joins(change, None, said.to_owned())
    }

    fn selected_known(&self) -> Option<u32> {
        match self.list_view()?.selected_target()? {
            RowTarget::Known(at) => Some(*at),
            _ => None,
        }
    }

    /// Requests the people of the library, after a change if there is one.
    pub(super) fn find_people(
        &mut self,
        stories: Vec<Option<Arc<Summary>>>,
        change: Option<JoinChange>,
    ) -> Effect {
        let id = self.next_request_id();
        self.cross_story.request = id;
        self.cross_story.busy = true;
        self.people_job(id, stories, change)
    }

    fn people_job(
        &self,
        id: u64,
        stories: Vec<Option<Arc<Summary>>>,
        change: Option<JoinChange>,
    ) -> Effect {
        let (library, files) = (self.stories.source().clone(), Arc::clone(self.stories.files()));
        Effect::People(Box::new(crate::app::effect::PeopleJob {
            id,
            library,
            stories,
            files,
            change,
        }))
    }

    /// Requests the joins by hand alone, for the cards of people.
    pub(super) fn request_joins(&self) -> Effect {
        self.people_job(JOINS_ONLY, Vec::new(), None)
    }

    fn change_joins(
        &mut self,
        change: JoinChange,
        back: Option<JoinChange>,
        said: String,
    ) -> Effect {
        let summaries = self.stories.summaries();
        let effect = self.find_people(summaries, Some(change));
        self.cross_story.refreshing = true;
        self.cross_story.joins.making = Some((self.cross_story.request, back, said));
        effect
    }

    /// Takes the joins that were found, and says what became of a change of them.
    pub(super) fn take_joins(&mut self, id: u64, found: &PeopleFound) -> Effect {
        let joins = &mut self.cross_story.joins;
        joins.now = found.joins.clone();
        joins.settings.clone_from(&found.settings);
        // the card of a person shows them
        self.card = crate::app::card::Card::default();
        let making = self.cross_story.joins.making.take_if(|(making, ..)| *making == id);
        match (making, &found.trouble) {
            (_, Some(why)) => self.say(Message::warning(why.clone())),
            (Some((_, back, said)), None) => {
                self.cross_story.joins.undo.extend(back);
                self.say_with_keys(&said)
            }
            (None, None) => Effect::None,
        }
    }

    /// Returns whom somebody joined with a person of the open story, in words.
    pub(in crate::app) fn joined_with(&self, person: PersonIx) -> Option<String> {
        let joins = &self.cross_story.joins;
        let story = self.stories.wanted(self.stories.open?)?.path();
        let path = joins::story_path(joins.settings.as_deref()?, &story);
        let doc = self.doc()?;
        let (it, format) = (doc.story.people.get(person.ix())?, doc.story.meta.format);
        let written = doc.story.drafted.is_none() && formats::written_ids(format);
        let others = joins.now.others((&it.name, &it.id), written, &path);
        (!others.is_empty()).then(|| format!("joined by hand with {}", others.join(", ")))
    }

    pub(super) fn known_preview(&self, at: u32, measure: Measure, rows: u16) -> Vec<CardLine> {
        let people = &self.cross_story.people;
        let Some(known) = people.get(at as usize) else { return Vec::new() };
        let mut lines = preview::wrap(Role::Title, &known.name, measure);
        if let Some(role) = &known.role {
            lines.extend(preview::wrap(Role::Text, role, measure));
        }
        let others = other_names(known);
        if !known.joined.is_empty() {
            let by: Vec<&str> =
                known.joined.iter().map(|join| &*join.by).filter(|by| !by.is_empty()).collect();
            let by = if by.is_empty() { String::new() } else { format!(" by {}", by.join(", ")) };
            let words = format!("joined by hand{by}: {others}");
            lines.extend(preview::wrap(Role::Text, &words, measure));
        } else if !others.is_empty() {
            lines.extend(preview::wrap(Role::Dim, &format!("also {others}"), measure));
        }
        for name in known.maybe.iter().filter_map(|other| people.get(*other as usize)) {
            let words = format!("could be the same person as {}", name.name);
            lines.extend(preview::wrap(Role::Warning, &words, measure));
        }
        lines.push(CardLine::default());
        let mut stories: Vec<u32> = known.places.iter().map(|(story, _)| *story).collect();
        stories.dedup();
        for story in stories.into_iter().take(usize::from(rows) + 1) {
            lines.extend(preview::wrap(Role::Dim, self.stories.title(story), measure));
        }
        // one more than there is room for shows that there is more
        lines.truncate(usize::from(rows) + 1);
        lines
    }
}

fn other_names(known: &KnownPerson) -> String {
    let names: Vec<&str> =
        known.names.iter().map(|name| &**name).filter(|name| **name != *known.name).collect();
    names.join(", ")
}

/// Returns the list of people; `partial` says how many stories it covers, if not all.
pub(super) fn people_table(people: &[KnownPerson], partial: &str) -> Table {
    let mut summary = format!("{} people who speak", people.len());
    let maybe = people.iter().filter(|known| !known.maybe.is_empty()).count();
    if maybe > 0 {
        summary = format!("{summary}; {maybe} could be one with another");
    }
    if !partial.is_empty() {
        summary = format!("{summary}; only {partial}");
    }
    let most = people.first().map_or(1, |known| known.words.max(1));
    let also = |known: &KnownPerson| {
        if !known.joined.is_empty() {
            return Cell::words(format!("= {}", other_names(known)));
        }
        let maybe: Vec<&str> =
            known.maybe.iter().filter_map(|at| Some(&*people.get(*at as usize)?.name)).collect();
        if maybe.is_empty() { Cell::Empty } else { Cell::dim(format!("{}?", maybe.join("? "))) }
    };
    let any_proposed = people.iter().any(|known| known.proposed > 0);
    let row = |(at, known): (u32, &KnownPerson)| {
        let mut cells = vec![
            Cell::words(known.name.clone()),
            Cell::Count(known.stories()),
            Cell::Count(known.quotes - known.proposed),
            Cell::Count(known.words),
            Cell::Bar(f64::from(known.words) / f64::from(most), None),
            also(known),
            known.role.as_deref().map_or(Cell::Empty, Cell::dim),
        ];
        if any_proposed {
            cells.insert(PROPOSED_COLUMN, Cell::Count(known.proposed));
        }
        TableRow::new(RowTarget::Known(at), cells)
    };
    let mut columns = vec![
        Column::new("name", 18, 34, 0),
        Column::number("stories", 0),
        Column::number("quotes", 1),
        Column::number("words", 2),
        Column::new("", 8, 16, 5),
        Column::new("same person", 12, 34, 3),
        Column::new("what they are", 18, 200, 4),
    ];
    if any_proposed {
        columns.insert(PROPOSED_COLUMN, Column::number("proposed", 1));
    }
    Table {
        title: "people of all stories".to_owned(),
        summary,
        columns,
        rows: (0..).zip(people).map(row).collect(),
        empty: "nobody is marked as a speaker",
    }
}
