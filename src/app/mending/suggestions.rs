//! What programs suggest: one after the other, accepted, changed or refused.
//!
//! What is refused is in the reviewer's journal with its words: it is not offered again where a program
//! writes it into the file anew. Whoever changes a suggestion accepts it, as changed.

use super::super::command::Call;
use super::super::{App, Effect, Message};
use super::proposals;
use crate::app::mode::{Mode, Purpose};
use crate::app::state::active_list::Selection;
use crate::app::state::navigation::{WRAPPED, go_to};
use crate::mend::{ClaimChange, Edit, EntryId, QuoteChange};
use crate::review::event::EventOrigin;
use crate::review::{Draft, EventKind, ItemId, SeenWords, sha256};
use crate::story::{Item, Story};
use crate::view::lists::suggestions::suggestion_of;
use crate::view::lists::{View, counted, suggestions};

/// The order in which suggestions come one after the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Order {
    /// That of the text.
    #[default]
    Text,
    /// The lowest score first, those without one last.
    Score,
}

/// What becomes of a suggestion by an edit.
#[derive(Clone, Debug)]
pub(super) struct Settled {
    what: EventKind,
    entry: EntryId,
    id: Option<ItemId>,
    seen: SeenWords,
    /// True if it was changed too: then the reader stays there.
    changed: bool,
    /// The suggestion that comes next.
    next: Option<EntryId>,
}

impl Settled {
    /// Returns true if nothing but the suggestion itself is decided.
    pub(super) fn alone(&self) -> bool {
        !self.changed
    }

    /// Returns the suggestion to go to.
    pub(super) fn next(&self) -> Option<&EntryId> {
        self.next.as_ref()
    }

    /// Says what was decided.
    pub(super) fn in_words(&self) -> String {
        let what = if self.what == EventKind::Accept { "accepted" } else { "refused" };
        let words: Vec<&str> = self.seen.parts.iter().map(|part| &*part.exact).collect();
        format!("{} {what}: {}", self.entry.id, super::short(&words.join(" … ")))
    }

    /// Returns the event for the journal, about the words as the reviewer saw them.
    pub(super) fn draft(&self) -> Option<Draft> {
        let id = self.id.clone()?;
        let (seen, what) = (Some(self.seen.clone()), self.what.clone());
        Some(Draft { item: Some(id), seen, what, via: EventOrigin::Key })
    }
}

/// Returns the suggestions of the open story in an order, and how many more were refused before.
fn offered(app: &App, order: Order) -> (Vec<Item>, usize) {
    let Some(doc) = app.doc() else { return (Vec::new(), 0) };
    let record = app.session.as_ref().map(crate::app::ReviewSession::record);
    let (mut left, refused) = suggestions::offered(&doc, record);
    if order == Order::Score {
        left.sort_by(|one, other| suggestions::by_score(&doc.story, *one, *other));
    }
    (left, refused)
}

/// Returns how many suggestions stand before the place where one reads; none in the order of scores.
fn place_before(app: &App, story: &Story, all: &[Item]) -> i64 {
    let Some(reader) = app.reader.as_ref().filter(|_| app.mend_state.order == Order::Text) else {
        return 0;
    };
    let here = reader.selection.map_or_else(|| reader.visible_span(), |on| reader.span(on));
    let is_before = |item: &&Item| crate::view::links::start(story, **item) < here.start;
    all.iter().take_while(is_before).count() as i64
}

/// Goes `steps` further among the suggestions.
fn walk(app: &mut App, order: Order, steps: i64) -> Effect {
    app.mend_state.order = order;
    let (all, refused) = offered(app, order);
    let (Some(doc), false) = (app.doc(), all.is_empty()) else {
        let whole = app.doc().is_none_or(|doc| doc.story.whole);
        return app.say(Message::plain(match (whole, refused) {
            (false, _) => "still reading the annotations".to_owned(),
            (true, 0) => "no program suggests anything here".to_owned(),
            (true, n) => format!(
                "no suggestion is left; {n} written anew {} refused before",
                if n == 1 { "was" } else { "were" }
            ),
        }));
    };
    let len = all.len() as i64;
    let here = super::selected(app).and_then(|on| all.iter().position(|item| *item == on));
    let to = here.map_or_else(
        || {
            let before = place_before(app, &doc.story, &all);
            if steps > 0 { before + steps - 1 } else { before + steps }
        },
        |at| at as i64 + steps,
    );
    let at = to.rem_euclid(len) as usize;
    go_to(app, Selection::Item(all[at]));
    let wrapped = if (0..len).contains(&to) { "" } else { WRAPPED[usize::from(steps < 0)] };
    let wrapped = if wrapped.is_empty() { String::new() } else { format!(" · {wrapped}") };
    let about = proposals::about(&doc.story, all[at]).unwrap_or_else(|| {
        let score = suggestion_of(&doc.story, all[at]).and_then(|suggestion| suggestion.score);
        let score = score.map(|score| format!(", score {score:.2}")).unwrap_or_default();
        format!("{score} · {{accept-suggestion}} accepts, {{refuse-suggestion}} refuses")
    });
    let noun = suggestions::noun(&doc.story, &all);
    app.say_with_keys(&format!("{noun} {} of {len}{about}{wrapped}", at + 1))
}

/// Goes to the next suggestion in the text.
pub(in crate::app) fn next_suggestion(app: &mut App, call: Call) -> Effect {
    walk(app, Order::Text, call.times())
}

/// Goes to the suggestion before in the text.
pub(in crate::app) fn previous_suggestion(app: &mut App, call: Call) -> Effect {
    walk(app, Order::Text, -call.times())
}

/// Goes to the suggestion with the next higher score.
pub(in crate::app) fn next_by_score(app: &mut App, call: Call) -> Effect {
    walk(app, Order::Score, call.times())
}

/// Goes to the suggestion with the next lower score.
pub(in crate::app) fn previous_by_score(app: &mut App, call: Call) -> Effect {
    walk(app, Order::Score, -call.times())
}

/// Returns the item of an entry if a program suggests it.
fn suggested(story: &Story, entry: &EntryId) -> Option<Item> {
    super::item_of(story, entry).filter(|item| suggestion_of(story, *item).is_some())
}

/// Adds to edits of suggestions that they are accepted: somebody has looked at them.
pub(super) fn completed(story: &Story, mut edits: Vec<Edit>) -> Vec<Edit> {
    let entry = |edit: &Edit| {
        let of = |table, id: &str| Some(EntryId { table, id: id.into() });
        match edit {
            Edit::Parts { of, .. } => Some(of.clone()),
            Edit::Quote { set: QuoteChange::Note(_), .. }
            | Edit::Claim { set: ClaimChange::Note(_), .. } => None,
            Edit::Quote { id, .. } => of(crate::mend::Table::Quotes, id),
            Edit::Claim { id, .. } => of(crate::mend::Table::Claims, id),
            Edit::Embed { id, .. } => of(crate::mend::Table::Embeds, id),
            _ => None,
        }
    };
    let changed: Vec<EntryId> = edits.iter().filter_map(entry).collect();
    for entry in changed {
        let known = edits
            .iter()
            .any(|edit| matches!(edit, Edit::Accept(one) | Edit::Delete(one) if *one == entry));
        if !known && suggested(story, &entry).is_some() {
            edits.push(Edit::Accept(entry));
        }
    }
    edits
}

/// Returns what edits decide about a suggestion.
pub(super) fn settled(app: &App, edits: &[Edit], refused: bool) -> Option<Settled> {
    let doc = app.doc()?;
    let story = &doc.story;
    let entry = edits.iter().find_map(|edit| match edit {
        Edit::Accept(entry) => Some(entry),
        Edit::Delete(entry) if refused => Some(entry),
        _ => None,
    })?;
    let item = suggested(story, entry)?;
    let (all, _) = offered(app, app.mend_state.order);
    let at = all.iter().position(|one| *one == item);
    let next = at.and_then(|at| all.iter().cycle().nth(at + 1).filter(|next| **next != item));
    let changed = edits.len() > 1;
    Some(Settled {
        what: if refused { EventKind::Refuse } else { EventKind::Accept },
        entry: entry.clone(),
        id: super::item_id(entry),
        seen: SeenWords::of(story.body(), story.spans(item), &sha256(story.body())),
        changed,
        next: next.filter(|_| !changed).and_then(|next| EntryId::of(story, *next)),
    })
}

/// Lists what programs suggest, the lowest score first.
pub(in crate::app) fn list_suggestions(app: &mut App, _: Call) -> Effect {
    let opened = app.open_view(View::Suggestions, None);
    if matches!(app.mode, Mode::List) {
        let text = "{accept-suggestion} accepts, {refuse-suggestion} refuses, {mend-speaker} or {mend-words} changes it";
        let _ = app.say_with_keys(text);
    }
    opened
}

/// Makes the suggestion an annotation like any other.
pub(in crate::app) fn accept_suggestion(app: &mut App, _: Call) -> Effect {
    match app.selected_entry().filter(|_| app.on_suggestion()) {
        Some(entry) => app.make_edits(vec![Edit::Accept(entry)]),
        None => app.say(Message::plain("this was not suggested by a program")),
    }
}

/// Takes the suggestion out of the file; the journal remembers that it was refused.
pub(in crate::app) fn refuse_suggestion(app: &mut App, _: Call) -> Effect {
    let Some(entry) = app.selected_entry().filter(|_| app.on_suggestion()) else {
        return app.say(Message::plain("this was not suggested by a program"));
    };
    if app.review_setup.who.is_none() && !app.is_proposal(&entry) {
        // the journal remembers it, so there has to be one
        app.mend_state.refusing = Some(entry);
        return app.open_prompt(Purpose::Reviewer, String::new());
    }
    let edits = vec![Edit::Delete(entry)];
    let settled = settled(app, &edits, true);
    app.make(edits, settled)
}

impl App {
    /// Returns true if the name of the reviewer was asked for to refuse the current suggestion; it is
    /// asked once.
    pub(in crate::app) fn take_refusal(&mut self) -> bool {
        let asked = self.mend_state.refusing.take();
        asked.is_some() && asked == self.selected_entry()
    }

    /// Refuses the suggestion that the name of the reviewer was asked for; `None` if it was asked for
    /// something else.
    pub(in crate::app) fn refuse_as_named(&mut self) -> Option<Effect> {
        self.take_refusal().then(|| refuse_suggestion(self, Call::default()))
    }

    /// Returns how many suggestions are left, in words.
    pub(super) fn suggestions_left(&self) -> String {
        let left = offered(self, Order::Text).0;
        let noun = self.doc().map_or("suggestion", |doc| suggestions::noun(&doc.story, &left));
        match left.len() {
            0 => "no suggestion is left".to_owned(),
            n => format!("{} left", counted(n, noun)),
        }
    }

    /// Returns true if a quote, a claim or a post is selected that a program suggests.
    pub(crate) fn on_suggestion(&self) -> bool {
        let doc = self.doc();
        doc.zip(super::selected(self))
            .is_some_and(|(doc, item)| suggestion_of(&doc.story, item).is_some())
    }
}
