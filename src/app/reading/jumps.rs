//! Jumping from thing to thing: the list in force, annotations by kind, links,
//! bookmarks and the jump list.

use super::search;
use crate::app::command::Call;
use crate::app::state::active_list::{ActiveList, ItemSlice, Selection};
use crate::app::state::navigation::go_to;
use crate::app::state::reader::Reader;
use crate::app::{App, Effect, Message};
use crate::story::{Item, PersonIx};

/// Walks a list by `steps` and says so where it went past an end; `none` is said where it is empty.
fn walk(
    app: &mut App,
    steps: i64,
    list: impl Fn(&Reader) -> Option<ItemSlice<'_>>,
    none: &str,
) -> Effect {
    let Some(reader) = &app.reader else { return Effect::None };
    let ahead = list(reader)
        .and_then(|walk| Some((walk, reader.ahead(walk, steps)?)))
        .map(|(walk, (at, wrapped))| (walk.get(at), wrapped));
    // what is not there yet is not to be gone past
    let whole = reader.doc().story.whole;
    let Some((on, wrapped)) = ahead.filter(|(_, wrapped)| whole || !wrapped) else {
        let none = if whole { none } else { "still reading the annotations" };
        return app.advise(none);
    };
    go_to(app, on);
    if wrapped {
        let end = if steps > 0 { "went on from the top" } else { "went on from the end" };
        app.say(Message::plain(end))
    } else {
        Effect::None
    }
}

pub(in crate::app) fn next(app: &mut App, call: Call) -> Effect {
    in_force(app, call.times())
}

pub(in crate::app) fn previous(app: &mut App, call: Call) -> Effect {
    in_force(app, -call.times())
}

fn in_force(app: &mut App, steps: i64) -> Effect {
    match app.reader.as_ref().map(|r| (r.list(), r.walk().is_some())) {
        Some((ActiveList::Hits(_), false)) => search::again(app, steps),
        Some((ActiveList::Hits(_), true)) => walk(app, steps, Reader::walk, "no hits"),
        _ => walk(app, steps, Reader::walk, "no quotes and no claims are marked here"),
    }
}

/// Makes one command of a walk through a fixed list.
macro_rules! walks {
    ($($next:ident $previous:ident $none:literal $list:expr;)*) => {$(
        pub(in crate::app) fn $next(app: &mut App, call: Call) -> Effect {
            walk(app, call.times(), $list, $none)
        }

        pub(in crate::app) fn $previous(app: &mut App, call: Call) -> Effect {
            walk(app, -call.times(), $list, $none)
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
    by_problems(app, call.times())
}

pub(in crate::app) fn previous_problem(app: &mut App, call: Call) -> Effect {
    by_problems(app, -call.times())
}

fn by_problems(app: &mut App, steps: i64) -> Effect {
    let any = app.doc().is_some_and(|doc| !doc.story.problems.is_empty());
    let none = if any {
        "no problem has a place in the text; sayso check lists them"
    } else {
        "no problems"
    };
    walk(app, steps, |r| Some(ItemSlice::Items(r.doc().links.problems())), none)
}

pub(in crate::app) fn same_speaker(app: &mut App, call: Call) -> Effect {
    let speaker = |r: &Reader| {
        let quote = r.quote()?;
        r.doc().story.quote(quote).speakers.first().copied()
    };
    if app.reader.as_ref().and_then(speaker).is_none() {
        return app.advise("go to a quote with a speaker first: {next}");
    }
    walk(
        app,
        call.times(),
        |r| speaker(r).map(|person| ItemSlice::Quotes(r.doc().links.quotes_by(person))),
        "no quotes by this speaker",
    )
}

pub(in crate::app) fn to_intro(app: &mut App, _: Call) -> Effect {
    let Some(reader) = &app.reader else { return Effect::None };
    let Some(person) = reader.person() else {
        return app.advise("go to a person first: {pick-speaker}, or {next} to a quote");
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
        return app.advise("go to a quote first: {next}, or {next-quote}");
    };
    let claims = reader.doc().links.claims_in(quote);
    let at = (call.times() as usize - 1).min(claims.len().saturating_sub(1));
    match claims.get(at).map(|c| Selection::Item(Item::Claim(*c))) {
        Some(on) => {
            let more = more_of(claims.len(), at, "claim");
            go_to(app, on);
            more.map_or(Effect::None, |text| app.say(Message::plain(text)))
        }
        None => app.say(Message::plain("no claim is marked in this quote")),
    }
}

pub(in crate::app) fn to_quote(app: &mut App, call: Call) -> Effect {
    let Some(reader) = &app.reader else { return Effect::None };
    let Some(Selection::Item(Item::Claim(claim))) = reader.on else {
        return app.advise("go to a claim first: {next-claim}");
    };
    let quotes = reader.doc().links.quotes_of(claim);
    let at = (call.times() as usize - 1).min(quotes.len().saturating_sub(1));
    match quotes.get(at).map(|q| Selection::Item(Item::Quote(*q))) {
        Some(on) => {
            let more = more_of(quotes.len(), at, "quote");
            go_to(app, on);
            more.map_or(Effect::None, |text| app.say(Message::plain(text)))
        }
        None => app.say(Message::plain("this claim is in no quote: the writer makes it")),
    }
}

/// Returns what to say where a link leads to more than one thing.
fn more_of(count: usize, at: usize, what: &str) -> Option<String> {
    (count > 1).then(|| format!("{what} {} of {count}; a number before the keys chooses", at + 1))
}

pub(in crate::app) fn back(app: &mut App, call: Call) -> Effect {
    by_stops(app, call, |r| r.jumps.back(r.stop()), "the first place of the jump list")
}

pub(in crate::app) fn forth(app: &mut App, call: Call) -> Effect {
    by_stops(app, call, |r| r.jumps.forth(r.stop()), "the last place of the jump list")
}

fn by_stops(
    app: &mut App,
    call: Call,
    stop: impl Fn(&mut Reader) -> Option<crate::app::state::reader::JumpEntry>,
    edge: &str,
) -> Effect {
    for _ in 0..call.times().min(100) {
        let Some(reader) = &mut app.reader else { return Effect::None };
        let Some(to) = stop(reader) else { return app.say(Message::plain(edge)) };
        reader.on = to.on.filter(|on| reader.has(*on));
        app.lay();
        if let Some(reader) = &mut app.reader {
            reader.go_to_stop(to);
        }
    }
    Effect::None
}

pub(in crate::app) fn set_bookmark(app: &mut App, call: Call) -> Effect {
    let (Some(reader), Some(letter)) = (&mut app.reader, call.letter) else { return Effect::None };
    reader.bookmarks.insert(letter, reader.stop());
    let back = app.keymap.prefix_of("go-to-bookmark").unwrap_or_default();
    let back: Vec<String> =
        back.iter().map(|key| crate::app::keys::names::on_keyboard(*key)).collect();
    let back = back.join(" ");
    app.say(Message::plain(format!("bookmark {letter} is here; {back} {letter} comes back")))
}

pub(in crate::app) fn to_bookmark(app: &mut App, call: Call) -> Effect {
    let (Some(reader), Some(letter)) = (&mut app.reader, call.letter) else { return Effect::None };
    let Some(stop) = reader.bookmarks.get(&letter).copied() else {
        let all: Vec<String> = reader.bookmarks.keys().map(char::to_string).collect();
        let text = match all.as_slice() {
            [] => app.keymap.fill("no bookmark is set; {set-bookmark} sets bookmark a"),
            _ => format!("no bookmark {letter}; there are {}", all.join(" ")),
        };
        return app.say(Message::warning(text));
    };
    reader.jumps.push(reader.stop());
    reader.on = stop.on.filter(|on| reader.has(*on));
    app.lay();
    if let Some(reader) = &mut app.reader {
        reader.go_to_stop(stop);
    }
    Effect::None
}

/// Esc at rest: gives the earlier list back, else leaves what is stood on.
pub(in crate::app) fn earlier_list(app: &mut App, _: Call) -> Effect {
    if let Some(session) = &mut app.session {
        session.bulk = None;
    }
    let Some(reader) = &mut app.reader else { return Effect::None };
    if reader.lists.len() > 1 {
        reader.lists.pop();
        let name = app.list_name();
        return app.say(Message::plain(format!("back to {name}")));
    }
    reader.on = None;
    Effect::None
}

impl App {
    /// Returns what the list in force is called.
    pub fn list_name(&self) -> String {
        match self.reader.as_ref().map(|r| (r, r.list())) {
            Some((r, ActiveList::Speaker(person))) => {
                r.doc().story.person(*person).name.to_string()
            }
            Some((_, ActiveList::Rows(rows))) => rows.name.clone(),
            Some((_, ActiveList::Hits(hits))) => format!("/{}", hits.query.words),
            _ => "all quotes and claims".to_owned(),
        }
    }
}

/// Makes a speaker's quotes the list in force and goes to the next one from here.
pub(in crate::app) fn walk_person(app: &mut App, person: PersonIx) -> Effect {
    let Some(reader) = &mut app.reader else { return Effect::None };
    let quotes = reader.doc().links.quotes_by(person);
    if quotes.is_empty() {
        return app.say(Message::plain("no quote of this person is marked"));
    }
    let next = reader.ahead(ItemSlice::Quotes(quotes), 1);
    let next = next.map(|(at, wrapped)| (Selection::Item(Item::Quote(quotes[at])), wrapped));
    if !matches!(reader.list(), ActiveList::Speaker(other) if *other == person) {
        reader.lists.retain(|list| !matches!(list, ActiveList::Speaker(_)));
        reader.lists.push(ActiveList::Speaker(person));
    }
    let Some((on, wrapped)) = next else { return Effect::None };
    go_to(app, on);
    if wrapped { app.say(Message::plain("went on from the top")) } else { Effect::None }
}
