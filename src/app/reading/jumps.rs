//! Jumps: through the active list, by kind of annotation, along links, to bookmarks, and
//! back in the jump list.

use super::search;
use crate::app::command::Call;
use crate::app::state::active_list::{ActiveList, ItemSlice, Selection};
use crate::app::state::navigation::{WRAPPED, go_to};
use crate::app::state::reader::Reader;
use crate::app::{App, Effect, Message};
use crate::story::{Item, PersonIx};

/// Goes `steps` further in a list and says so if it wrapped round; `none` is the message for an
/// empty list.
fn step_through(
    app: &mut App,
    steps: i64,
    list: impl Fn(&Reader) -> Option<ItemSlice<'_>>,
    none: &str,
) -> Effect {
    let Some(reader) = &app.reader else { return Effect::None };
    let ahead = list(reader)
        .and_then(|items| Some((items, reader.steps_ahead(items, steps)?)))
        .map(|(items, (at, wrapped))| (items.get(at), wrapped));
    // while annotations are still being loaded, the end of the list is not known
    let whole = reader.doc().story.whole;
    let Some((on, wrapped)) = ahead.filter(|(_, wrapped)| whole || !wrapped) else {
        let none = if whole { none } else { "still reading the annotations" };
        return app.say_with_keys(none);
    };
    go_to(app, on);
    if wrapped {
        let end = WRAPPED[usize::from(steps < 0)];
        app.say(Message::plain(end))
    } else {
        Effect::None
    }
}

pub(in crate::app) fn next(app: &mut App, call: Call) -> Effect {
    step_in_active_list(app, call.times())
}

pub(in crate::app) fn previous(app: &mut App, call: Call) -> Effect {
    step_in_active_list(app, -call.times())
}

fn step_in_active_list(app: &mut App, steps: i64) -> Effect {
    match app.reader.as_ref().map(|r| (r.active_list(), r.active_items().is_some())) {
        Some((ActiveList::Hits(_), false)) => search::again(app, steps),
        Some((ActiveList::Hits(_), true)) => {
            step_through(app, steps, Reader::active_items, "no hits")
        }
        _ => step_through(
            app,
            steps,
            Reader::active_items,
            "no quotes and no claims are marked here",
        ),
    }
}

/// Defines the pair of commands that step through a fixed list.
macro_rules! walks {
    ($($next:ident $previous:ident $none:literal $list:expr;)*) => {$(
        pub(in crate::app) fn $next(app: &mut App, call: Call) -> Effect {
            step_through(app, call.times(), $list, $none)
        }

        pub(in crate::app) fn $previous(app: &mut App, call: Call) -> Effect {
            step_through(app, -call.times(), $list, $none)
        }
    )*};
}

walks! {
    next_item previous_item "nothing is marked here"
        |r| Some(ItemSlice::Items(r.doc().links.all()));
    next_quote previous_quote "no quotes are marked here"
        |r| Some(ItemSlice::Quotes(r.doc().links.quotes()));
    next_claim previous_claim "no claims are marked here"
        |r| Some(ItemSlice::Claims(r.doc().links.claims()));
    next_unmarked prev_unmarked "every quotation is marked"
        |r| Some(ItemSlice::Unmarked(r.doc().links.unmarked()));
    next_mention prev_mention "go to a person first: {pick-speaker}, or {next} to a quote"
        |r| r.person().map(|person| ItemSlice::Mentions(r.doc().links.mentions_of(person)));
}

pub(in crate::app) fn next_problem(app: &mut App, call: Call) -> Effect {
    step_through_problems(app, call.times())
}

pub(in crate::app) fn previous_problem(app: &mut App, call: Call) -> Effect {
    step_through_problems(app, -call.times())
}

fn step_through_problems(app: &mut App, steps: i64) -> Effect {
    let any = app.doc().is_some_and(|doc| !doc.story.problems.is_empty());
    let none = if any {
        "no problem has a place in the text; sayso check lists them"
    } else {
        "no problems"
    };
    step_through(app, steps, |r| Some(ItemSlice::Items(r.doc().links.problems())), none)
}

pub(in crate::app) fn same_speaker(app: &mut App, call: Call) -> Effect {
    let speaker = |r: &Reader| {
        let quote = r.quote()?;
        r.doc().story.quote(quote).speakers.first().copied()
    };
    if app.reader.as_ref().and_then(speaker).is_none() {
        return app.say_with_keys("go to a quote with a speaker first: {next}");
    }
    step_through(
        app,
        call.times(),
        |r| speaker(r).map(|person| ItemSlice::Quotes(r.doc().links.quotes_by(person))),
        "no quotes by this speaker",
    )
}

pub(in crate::app) fn to_intro(app: &mut App, _: Call) -> Effect {
    let Some(reader) = &app.reader else { return Effect::None };
    let Some(person) = reader.person() else {
        return app.say_with_keys("go to a person first: {pick-speaker}, or {next} to a quote");
    };
    let doc = reader.doc();
    let Some(span) = doc.links.introduced(person) else {
        return app.say(Message::plain("the text does not name this person"));
    };
    let mention =
        doc.links.mentions_of(person).iter().find(|m| doc.story.mentions[m.ix()].span == span);
    let on = mention.map_or(Selection::Hit(span), |m| Selection::Item(Item::Mention(*m)));
    go_to(app, on);
    Effect::None
}

pub(in crate::app) fn to_claim(app: &mut App, call: Call) -> Effect {
    let Some(reader) = &app.reader else { return Effect::None };
    let Some(quote) = reader.quote() else {
        return app.say_with_keys("go to a quote first: {next}, or {next-quote}");
    };
    let claims = reader.doc().links.claims_in(quote);
    let at = (call.times() as usize - 1).min(claims.len().saturating_sub(1));
    match claims.get(at).map(|c| Selection::Item(Item::Claim(*c))) {
        Some(on) => {
            let more = choice_message(claims.len(), at, "claim");
            go_to(app, on);
            more.map_or(Effect::None, |text| app.say(Message::plain(text)))
        }
        None => app.say(Message::plain("no claim is marked in this quote")),
    }
}

pub(in crate::app) fn to_quote(app: &mut App, call: Call) -> Effect {
    let Some(reader) = &app.reader else { return Effect::None };
    let Some(Selection::Item(Item::Claim(claim))) = reader.selection else {
        return app.say_with_keys("go to a claim first: {next-claim}");
    };
    let quotes = reader.doc().links.quotes_of(claim);
    let at = (call.times() as usize - 1).min(quotes.len().saturating_sub(1));
    match quotes.get(at).map(|q| Selection::Item(Item::Quote(*q))) {
        Some(on) => {
            let more = choice_message(quotes.len(), at, "quote");
            go_to(app, on);
            more.map_or(Effect::None, |text| app.say(Message::plain(text)))
        }
        None => app.say(Message::plain("this claim is in no quote: the writer makes it")),
    }
}

/// Returns the message for a link with more than one target.
fn choice_message(count: usize, at: usize, what: &str) -> Option<String> {
    (count > 1).then(|| format!("{what} {} of {count}; a number before the keys chooses", at + 1))
}

pub(in crate::app) fn back(app: &mut App, call: Call) -> Effect {
    step_in_jump_list(
        app,
        call,
        |r| r.jumps.back(r.jump_entry()),
        "the first place of the jump list",
    )
}

pub(in crate::app) fn forward(app: &mut App, call: Call) -> Effect {
    step_in_jump_list(
        app,
        call,
        |r| r.jumps.forward(r.jump_entry()),
        "the last place of the jump list",
    )
}

fn step_in_jump_list(
    app: &mut App,
    call: Call,
    entry: impl Fn(&mut Reader) -> Option<crate::app::state::reader::JumpEntry>,
    edge: &str,
) -> Effect {
    for _ in 0..call.times().min(100) {
        let Some(reader) = &mut app.reader else { return Effect::None };
        let Some(to) = entry(reader) else { return app.say(Message::plain(edge)) };
        reader.selection = to.selection.filter(|on| reader.has(*on));
        app.layout();
        if let Some(reader) = &mut app.reader {
            reader.go_to_entry(to);
        }
    }
    Effect::None
}

pub(in crate::app) fn set_bookmark(app: &mut App, call: Call) -> Effect {
    let (Some(reader), Some(letter)) = (&mut app.reader, call.letter) else { return Effect::None };
    reader.bookmarks.insert(letter, reader.jump_entry());
    let back = app.keymap.prefix_of("go-to-bookmark").unwrap_or_default();
    let back: Vec<String> =
        back.iter().map(|key| crate::app::keys::names::on_keyboard(*key)).collect();
    let back = back.join(" ");
    app.say(Message::plain(format!("bookmark {letter} is here; {back} {letter} comes back")))
}

pub(in crate::app) fn to_bookmark(app: &mut App, call: Call) -> Effect {
    let (Some(reader), Some(letter)) = (&mut app.reader, call.letter) else { return Effect::None };
    let Some(entry) = reader.bookmarks.get(&letter).copied() else {
        let all: Vec<String> = reader.bookmarks.keys().map(char::to_string).collect();
        let text = match all.as_slice() {
            [] => app.keymap.fill("no bookmark is set; {set-bookmark} sets bookmark a"),
            _ => format!("no bookmark {letter}; there are {}", all.join(" ")),
        };
        return app.say(Message::warning(text));
    };
    reader.jumps.push(reader.jump_entry());
    reader.selection = entry.selection.filter(|on| reader.has(*on));
    app.layout();
    if let Some(reader) = &mut app.reader {
        reader.go_to_entry(entry);
    }
    Effect::None
}

/// Esc when nothing is open: goes back to the earlier list, else clears the selection; in review
/// mode the current item stays the current one.
pub(in crate::app) fn earlier_list(app: &mut App, _: Call) -> Effect {
    if let Some(session) = &mut app.session {
        session.bulk = None;
    }
    let reviewing = app.in_review_mode().is_some();
    let Some(reader) = &mut app.reader else { return Effect::None };
    if reader.active_lists.len() > 1 {
        reader.active_lists.pop();
        let name = app.list_name();
        return app.say(Message::plain(format!("back to {name}")));
    }
    if reviewing && reader.has_selected_item() {
        return app.say_with_keys("it stays the current item; {leave-review} leaves review mode");
    }
    reader.selection = None;
    Effect::None
}

impl App {
    /// Returns the name of the active list.
    pub fn list_name(&self) -> String {
        match self.reader.as_ref().map(|r| (r, r.active_list())) {
            Some((r, ActiveList::Speaker(person))) => {
                r.doc().story.person(*person).name.to_string()
            }
            Some((_, ActiveList::Rows(rows))) => rows.name.clone(),
            Some((_, ActiveList::Hits(hits))) => format!("/{}", hits.query.words),
            _ => "all quotes and claims".to_owned(),
        }
    }
}

/// Makes a speaker's quotes the active list and goes to the next one.
pub(in crate::app) fn step_through_quotes_of(app: &mut App, person: PersonIx) -> Effect {
    let Some(reader) = &mut app.reader else { return Effect::None };
    let quotes = reader.doc().links.quotes_by(person);
    if quotes.is_empty() {
        return app.say(Message::plain("no quote of this person is marked"));
    }
    let next = reader.steps_ahead(ItemSlice::Quotes(quotes), 1);
    let next = next.map(|(at, wrapped)| (Selection::Item(Item::Quote(quotes[at])), wrapped));
    if !matches!(reader.active_list(), ActiveList::Speaker(other) if *other == person) {
        reader.active_lists.retain(|list| !matches!(list, ActiveList::Speaker(_)));
        reader.active_lists.push(ActiveList::Speaker(person));
    }
    let Some((on, wrapped)) = next else { return Effect::None };
    go_to(app, on);
    if wrapped { app.say(Message::plain(WRAPPED[0])) } else { Effect::None }
}
