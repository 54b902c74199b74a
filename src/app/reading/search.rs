//! The search line: incremental, ignoring case and accents, searching in the background.
//! Also edits the input of every other prompt.

use std::sync::Arc;

use crate::app::command::Call;
use crate::app::keys::help;
pub use crate::app::mode::{Prompt, Purpose};
use crate::app::state::active_list::{ActiveList, SearchHits, Selection};
use crate::app::state::navigation;
use crate::app::state::reader::JumpEntry;
use crate::app::{App, Effect, Message, Mode, SearchJob, mending, review};
use crate::story::Span;
use crate::story::text::ceil_border;
use crate::view::{Query, Search};

/// The longest input of a prompt, in bytes.
const MAX_INPUT: usize = 1000;

pub(in crate::app) fn open(app: &mut App, _: Call) -> Effect {
    let Some(reader) = &app.reader else { return Effect::None };
    let from = match reader.visible_selection() {
        Some(on) => reader.span(on).start,
        None => reader.visible_span().start,
    };
    app.mode = Mode::Prompt(Prompt::new(Purpose::Search { origin: reader.jump_entry(), from }));
    Effect::None
}

pub(in crate::app) fn open_filter(app: &mut App) -> Effect {
    let Some(list_view) = app.list_view() else { return Effect::None };
    let before = list_view.filter().to_owned();
    let row = list_view.selected_target().cloned();
    let mut prompt = Prompt::new(Purpose::Filter { before: before.clone(), row });
    prompt.query.words = before;
    app.mode = Mode::Prompt(prompt);
    Effect::None
}

/// Opens the prompt for a search of all stories.
pub(in crate::app) fn open_library_search(app: &mut App) -> Effect {
    app.mode = Mode::Prompt(Prompt::new(Purpose::AllStories));
    Effect::None
}

/// Changes the input, and reacts as the prompt's purpose asks.
fn change(app: &mut App, by: impl FnOnce(&mut Query)) -> Effect {
    let Mode::Prompt(prompt) = &mut app.mode else { return Effect::None };
    by(&mut prompt.query);
    match prompt.purpose {
        Purpose::Search { .. } => start(app),
        Purpose::AllStories => {
            prompt.error = Search::new(&prompt.query).err();
            Effect::None
        }
        Purpose::Filter { .. } => {
            let words = prompt.query.words.clone();
            if let Some(list_view) = app.list_view_mut() {
                list_view.set_filter(&words);
            }
            Effect::None
        }
        _ => review::typed(app),
    }
}

pub(in crate::app) fn type_in(app: &mut App, words: &str) -> Effect {
    let Mode::Prompt(prompt) = &app.mode else { return Effect::None };
    let note = matches!(prompt.purpose, Purpose::Note);
    let longest = if note { review::MAX_NOTE } else { MAX_INPUT };
    if prompt.query.words.len() + words.len() > longest {
        let text = format!("a line has at most {longest} bytes; this was not added");
        return app.say(Message::warning(text));
    }
    change(app, |query| query.words.push_str(words))
}

pub(in crate::app) fn erase(app: &mut App, call: Call) -> Effect {
    if let Mode::Help(_) = &app.mode {
        return help::type_filter(app, |filter| filter.pop().is_some());
    }
    if let Mode::Prompt(prompt) = &app.mode
        && prompt.query.words.is_empty()
    {
        return close(app, call);
    }
    change(app, |query| {
        query.words.pop();
    })
}

pub(in crate::app) fn clear(app: &mut App, _: Call) -> Effect {
    if let Mode::Help(_) = &app.mode {
        return help::type_filter(app, |filter| {
            filter.clear();
            true
        });
    }
    change(app, |query| query.words.clear())
}

pub(in crate::app) fn regex(app: &mut App, _: Call) -> Effect {
    if matches!(&app.mode, Mode::Prompt(prompt) if prompt.purpose.is_review()) {
        return Effect::None;
    }
    change(app, |query| query.regex = !query.regex)
}

pub(in crate::app) fn older(app: &mut App, _: Call) -> Effect {
    by_history(app, |older, len| (older + 1).min(len))
}

pub(in crate::app) fn newer(app: &mut App, _: Call) -> Effect {
    by_history(app, |older, _| older.saturating_sub(1))
}

fn by_history(app: &mut App, step: impl FnOnce(usize, usize) -> usize) -> Effect {
    let Mode::Prompt(prompt) = &mut app.mode else { return Effect::None };
    if !matches!(prompt.purpose, Purpose::Search { .. } | Purpose::AllStories) {
        return Effect::None;
    }
    prompt.older = step(prompt.older, app.searches.len());
    let query = match prompt.older {
        0 => Query::default(),
        n => app.searches[app.searches.len() - n].clone(),
    };
    change(app, |line| *line = query)
}

/// Starts the search for the current input.
fn start(app: &mut App) -> Effect {
    let id = app.next_request_id();
    let Mode::Prompt(prompt) = &mut app.mode else { return Effect::None };
    let Purpose::Search { origin, from } = prompt.purpose else { return Effect::None };
    (prompt.error, prompt.hits, prompt.first, prompt.searched) = (None, None, None, false);
    if prompt.query.words.is_empty() {
        restore_place(app, origin);
        return Effect::None;
    }
    match Search::new(&prompt.query) {
        Err(why) => {
            prompt.error = Some(why);
            Effect::None
        }
        Ok(search) => {
            let query = prompt.query.clone();
            prompt.hits = Some(SearchHits {
                id,
                query,
                search: search.clone(),
                found: None,
                restored: false,
            });
            let Some(reader) = &app.reader else { return Effect::None };
            let text = reader.doc().story.text.clone();
            Effect::Search(SearchJob { id, search, text, from })
        }
    }
}

/// Restores the place where the search began.
fn restore_place(app: &mut App, origin: JumpEntry) {
    if let Some(reader) = &mut app.reader {
        reader.selection = origin.selection;
    }
    app.layout();
    if let Some(reader) = &mut app.reader {
        reader.go_to_entry(origin);
    }
}

/// Handles the first hit of a search.
pub(in crate::app) fn handle_hit(app: &mut App, id: u64, hit: Option<Span>) -> Effect {
    if let Mode::Prompt(prompt) = &mut app.mode {
        let Purpose::Search { origin, .. } = prompt.purpose else { return Effect::None };
        if prompt.hits.as_ref().is_none_or(|hits| hits.id != id) {
            return Effect::None;
        }
        (prompt.first, prompt.searched) = (hit, true);
        match hit {
            Some(span) => {
                if let Some(reader) = &mut app.reader {
                    reader.selection = Some(Selection::Hit(span));
                }
                navigation::reveal_selection(app);
            }
            None => restore_place(app, origin),
        }
        return Effect::None;
    }
    let in_force = app.reader.as_ref().and_then(|r| match r.active_list() {
        ActiveList::Hits(hits) => Some(hits),
        _ => None,
    });
    if in_force.is_some_and(|hits| hits.id == id && hits.restored && hit.is_some()) {
        return Effect::None;
    }
    let in_force = in_force.map(|hits| hits.id);
    match hit {
        Some(span) if in_force == Some(id) => {
            navigation::go_to(app, Selection::Hit(span));
            Effect::None
        }
        None if in_force == Some(id) => {
            if let Some(reader) = &mut app.reader {
                reader.active_lists.pop();
            }
            app.say(Message::warning("no hits"))
        }
        _ => Effect::None,
    }
}

/// Handles all hits of a search.
pub(in crate::app) fn handle_hits(app: &mut App, id: u64, found: &Arc<Vec<Span>>) -> Effect {
    if let Mode::Prompt(prompt) = &mut app.mode
        && let Some(hits) = &mut prompt.hits
        && hits.id == id
    {
        hits.found = Some(Arc::clone(found));
    }
    if let Some(reader) = &mut app.reader {
        for list in &mut reader.active_lists {
            if let ActiveList::Hits(hits) = list
                && hits.id == id
            {
                hits.found = Some(Arc::clone(found));
            }
        }
    }
    Effect::None
}

pub(in crate::app) fn accept(app: &mut App, call: Call) -> Effect {
    if let Mode::Help(_) = &app.mode {
        return help::type_filter(app, |_| false);
    }
    let Mode::Prompt(prompt) = &app.mode else { return Effect::None };
    match &prompt.purpose {
        Purpose::Mend(_) => mending::accept(app),
        purpose if purpose.is_review() => review::accept(app),
        Purpose::AllStories => accept_library_search(app, call),
        Purpose::Search { origin, .. } => {
            let first = prompt.first;
            let (origin, hits) = (*origin, prompt.hits.clone());
            let (nothing, error) = (prompt.searched && first.is_none(), prompt.error.clone());
            match (hits, error) {
                (_, Some(why)) => app.say(Message::error(why)),
                (None, None) => repeat_last(app, call),
                (Some(hits), None) => take(app, origin, hits, nothing),
            }
        }
        _ => {
            app.mode = Mode::List;
            app.selection_moved()
        }
    }
}

/// Searches all stories for the input.
fn accept_library_search(app: &mut App, call: Call) -> Effect {
    let Mode::Prompt(prompt) = &app.mode else { return Effect::None };
    let query = match (prompt.query.words.is_empty(), app.searches.last()) {
        (false, _) => prompt.query.clone(),
        (true, Some(last)) => last.clone(),
        (true, None) => return close(app, call),
    };
    match Search::new(&query) {
        Err(why) => app.say(Message::error(why)),
        Ok(search) => {
            app.searches.retain(|other| *other != query);
            app.searches.push(query.clone());
            app.search_library(&query, search)
        }
    }
}

/// Accepts an empty line: repeats the last search.
fn repeat_last(app: &mut App, call: Call) -> Effect {
    let Some(last) = app.searches.last().cloned() else { return close(app, call) };
    match change(app, |query| *query = last) {
        Effect::Search(job) => {
            let accepted = accept(app, call);
            Effect::Many(vec![Effect::Search(job), accepted])
        }
        other => other,
    }
}

/// Makes the hits the active list.
fn take(app: &mut App, origin: JumpEntry, hits: SearchHits, nothing: bool) -> Effect {
    app.searches.retain(|query| *query != hits.query);
    app.searches.push(hits.query.clone());
    app.mode = Mode::Read;
    if nothing {
        restore_place(app, origin);
        return app.say(Message::warning(format!("no hits: {}", hits.query.words)));
    }
    if let Some(reader) = &mut app.reader {
        reader.jumps.push(origin);
        reader.active_lists.retain(|list| !matches!(list, ActiveList::Hits(_)));
        reader.active_lists.push(ActiveList::Hits(hits));
    }
    navigation::reveal_selection(app);
    Effect::None
}

/// Searches on from here, while the hits are still being counted.
pub(in crate::app) fn again(app: &mut App, steps: i64) -> Effect {
    let id = app.next_request_id();
    let Some(reader) = &mut app.reader else { return Effect::None };
    if steps < 0 {
        return app.say_with_keys("still searching: {previous} works once all hits are found");
    }
    let from = reader
        .visible_selection()
        .map_or(reader.visible_span().start, |on| reader.span(on).start + 1);
    let text = reader.doc().story.text.clone();
    let from = ceil_border(text.body(), from as usize) as u32;
    let Some(ActiveList::Hits(hits)) = reader.active_lists.last_mut() else { return Effect::None };
    (hits.id, hits.restored) = (id, false);
    Effect::Search(SearchJob { id, search: hits.search.clone(), text, from })
}

pub(in crate::app) fn close(app: &mut App, _: Call) -> Effect {
    if let Mode::Help(_) = &app.mode {
        return help::type_filter(app, |filter| {
            filter.clear();
            false
        });
    }
    let Mode::Prompt(prompt) = &app.mode else { return Effect::None };
    match prompt.purpose.clone() {
        purpose if purpose.is_review() => review::close(app),
        Purpose::Search { origin, .. } => {
            app.mode = Mode::Read;
            restore_place(app, origin);
            Effect::None
        }
        Purpose::Filter { before, row } => {
            app.mode = Mode::List;
            if let Some(list_view) = app.list_view_mut() {
                list_view.set_filter(&before);
                if let Some(row) = row {
                    list_view.select_target(&row);
                }
            }
            Effect::None
        }
        _ => {
            app.mode = Mode::List;
            Effect::None
        }
    }
}
