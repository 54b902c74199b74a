//! Selecting words of the article by keys: both ends by word or by character, by sentence, quotation
//! marks or paragraph, in several parts; then what they become.

use super::people;
use super::words;
use crate::app::command::Call;
use crate::app::mode::{Mode, PersonFor, SelectedFor, Selecting, Unit};
use crate::app::state::active_list::Selection;
use crate::app::{App, Effect, Message, Reader};
use crate::mend::{Edit, EntryId, NewClaim, NewEmbed, QuoteChange, propose};
use crate::story::quotation::Quotations;
use crate::story::{Form, Span};

/// Begins to select: the quotation without an annotation at hand, else the sentence.
pub(in crate::app) fn begin(app: &mut App, _: Call) -> Effect {
    let Some(reader) = &app.reader else { return Effect::None };
    let (doc, seen) = (reader.doc(), reader.visible_span());
    let here = reader.selection.map(|on| reader.span(on)).filter(|span| seen.overlaps(*span));
    let from = here.map_or(seen.start, |span| span.start);
    let unmarked = doc.links.unmarked().iter().copied();
    let mut unmarked = unmarked.filter(|span| span.start >= from && seen.overlaps(*span));
    let start = match reader.selection {
        Some(Selection::Hit(span) | Selection::Unmarked(span)) if seen.overlaps(span) => {
            Some((span, Unit::Sentence))
        }
        _ => None,
    };
    let body = doc.story.body();
    let start = start
        .or_else(|| unmarked.next().map(|span| (span, Unit::Quotation)))
        .or_else(|| Some((words::unit(body, Unit::Sentence, from, false)?, Unit::Sentence)));
    match start {
        Some((span, unit)) => open(app, SelectedFor::New, vec![span], unit),
        None => app.say(Message::plain("there is nothing here that could be selected")),
    }
}

/// Selects the words of the current annotation, to change where it begins and ends.
pub(in crate::app) fn boundaries(app: &mut App, _: Call) -> Effect {
    match annotation(app) {
        Some((entry, parts)) => open(app, SelectedFor::Words(entry), parts, Unit::Sentence),
        None => app.say_with_keys(super::NO_ENTRY),
    }
}

/// Adds a part to the current annotation: the next quotation in marks, else the next sentence.
pub(in crate::app) fn more(app: &mut App, _: Call) -> Effect {
    let Some((entry, parts)) = annotation(app) else { return app.say_with_keys(super::NO_ENTRY) };
    let _ = open(app, SelectedFor::Words(entry), parts, Unit::Quotation);
    add_part(app, Call::default())
}

/// Selects the words that show that the current quote is speech.
pub(in crate::app) fn cue(app: &mut App, _: Call) -> Effect {
    near_quote(app, Near::Cue)
}

/// Selects where the speaker is named for the current quote.
pub(in crate::app) fn named_at(app: &mut App, _: Call) -> Effect {
    near_quote(app, Near::Mention)
}

/// What is selected beside a quote.
#[derive(Clone, Copy)]
enum Near {
    /// The words that show that it is speech.
    Cue,
    /// Where its speaker is named.
    Mention,
}

/// Begins to select words around the current quote.
fn near_quote(app: &mut App, near: Near) -> Effect {
    let (Some(doc), Some(at)) = (app.doc(), app.reader.as_ref().and_then(Reader::quote)) else {
        return app.say_with_keys(super::NO_ENTRY);
    };
    let quote = doc.story.quote(at);
    let proposed = propose(&doc.story, &quote.parts);
    let id = quote.id.clone();
    let (what, now, found) = match near {
        Near::Cue => (SelectedFor::Cue(id), &quote.cue, proposed.cue),
        Near::Mention => (SelectedFor::Mention(id), &quote.mention, proposed.mention),
    };
    let end = quote.parts.last().map_or(0, |part| part.end);
    let word = || {
        let end = words::word_end_after(doc.story.body(), end);
        Some(Span::new(words::word_start_before(doc.story.body(), end), end))
    };
    let start =
        if now.is_empty() { found.or_else(word).into_iter().collect() } else { now.to_vec() };
    open(app, what, start, Unit::Sentence)
}

/// Returns the current annotation and its words.
fn annotation(app: &App) -> Option<(EntryId, Vec<Span>)> {
    let (doc, entry) = (app.doc()?, app.selected_entry()?);
    let parts = doc.story.spans(super::selected(app)?).to_vec();
    (!parts.is_empty()).then_some((entry, parts))
}

/// Begins to select, with some words.
pub(super) fn open(app: &mut App, what: SelectedFor, parts: Vec<Span>, unit: Unit) -> Effect {
    if app.story_file().is_none() {
        return app.say_with_keys(super::NO_FILE);
    }
    if !app.reader.as_ref().is_some_and(|reader| reader.doc().story.whole) {
        return app.say(Message::plain("still reading the annotations"));
    }
    app.mode = Mode::Select(Selecting { what, parts, unit, pressed: None });
    shown(app)
}

/// Scrolls to what is selected and says what it is.
fn shown(app: &mut App) -> Effect {
    let Mode::Select(selecting) = &app.mode else { return Effect::None };
    let (active, parts) = (selecting.active(), selecting.parts.clone());
    let (what, body) = (selecting.what.clone(), app.doc());
    let Some(doc) = body else { return Effect::None };
    app.edit_draft_changed();
    app.layout();
    if let Some(reader) = &mut app.reader {
        reader.scroll_into_view(active);
    }
    let body = doc.story.body();
    let words: usize =
        parts.iter().map(|part| crate::view::links::words_in(&body[part.range()]) as usize).sum();
    let words = crate::view::lists::counted(words, "word");
    let hull = parts.iter().fold(active, |hull, part| hull.hull(*part));
    let form = Quotations::within(body, hull).form(body, &parts);
    let form = if matches!(what, SelectedFor::New) {
        format!(" · {}", word_of(form))
    } else {
        String::new()
    };
    let count = if parts.len() > 1 { format!(" in {} parts", parts.len()) } else { String::new() };
    let goal = match what {
        SelectedFor::New => {
            "{select-quote} quote, {select-claim} claim, {select-embed} embed, {select-mention} mention"
        }
        SelectedFor::Words(_) => "{select-take} takes these words",
        SelectedFor::Cue(_) => "{select-take} takes them as the cue",
        SelectedFor::Mention(_) => "{select-take} takes them as where the speaker is named",
    };
    app.say_with_keys(&format!("{words}{count}{form} · {goal}"))
}

fn word_of(form: Form) -> &'static str {
    Form::ALL.iter().find(|(one, _)| *one == form).map_or("", |(_, word)| word)
}

/// Changes the active part.
fn change(app: &mut App, by: impl Fn(&str, Span) -> Span, times: i64) -> Effect {
    let Some(doc) = app.doc() else { return Effect::None };
    if let Mode::Select(selecting) = &mut app.mode {
        for _ in 0..times.min(1000) {
            let span = by(doc.story.body(), selecting.active());
            if span.start < span.end {
                selecting.set(span);
            }
        }
    }
    shown(app)
}

/// Moves the end that is nearer to a byte there; the mouse was pressed on it.
pub(in crate::app) fn click(app: &mut App, byte: u32) -> Effect {
    let Some(doc) = app.doc() else { return Effect::None };
    if let Mode::Select(selecting) = &mut app.mode {
        selecting.pressed = Some(byte);
        let now = selecting.active();
        let after = words::character(doc.story.body(), byte, true);
        let start_is_nearer = byte.abs_diff(now.start) < after.abs_diff(now.end);
        selecting.set(if start_is_nearer {
            Span::new(byte, now.end.max(after))
        } else {
            Span::new(now.start.min(byte), after)
        });
    }
    shown(app)
}

/// Selects from where the mouse was pressed to a byte.
pub(in crate::app) fn drag(app: &mut App, byte: u32) -> Effect {
    let Some(doc) = app.doc() else { return Effect::None };
    let Mode::Select(selecting) = &mut app.mode else { return Effect::None };
    let Some(from) = selecting.pressed else { return Effect::None };
    let end = words::character(doc.story.body(), from.max(byte), true);
    selecting.set(Span::new(from.min(byte), end));
    shown(app)
}

/// Defines one command for each way to move an end.
macro_rules! ends {
    ($($name:ident |$body:ident, $span:ident| $to:expr;)*) => {$(
        pub(in crate::app) fn $name(app: &mut App, call: Call) -> Effect {
            change(app, |$body, $span| $to, call.times())
        }
    )*};
}

ends! {
    end_by_word |body, s| Span::new(s.start, words::word_end_after(body, s.end));
    end_back_by_word |body, s| Span::new(s.start, words::word_end_before(body, s));
    start_by_word |body, s| Span::new(words::word_start_after(body, s), s.end);
    start_back_by_word |body, s| Span::new(words::word_start_before(body, s.start), s.end);
    end_by_character |body, s| Span::new(s.start, words::character(body, s.end, true));
    end_back_by_character |body, s| Span::new(s.start, words::character(body, s.end, false));
    start_by_character |body, s| Span::new(words::character(body, s.start, true), s.end);
    start_back_by_character |body, s| Span::new(words::character(body, s.start, false), s.end);
}

/// Defines one command for each piece that is selected as a whole; again for the next of them.
macro_rules! pieces {
    ($($name:ident $unit:ident;)*) => {$(
        pub(in crate::app) fn $name(app: &mut App, _: Call) -> Effect {
            piece(app, Unit::$unit, true)
        }
    )*};
}

pieces! {
    sentence Sentence;
    quotation Quotation;
    paragraph Paragraph;
}

/// Selects the next piece of the sort selected last.
pub(in crate::app) fn next(app: &mut App, _: Call) -> Effect {
    let Mode::Select(selecting) = &app.mode else { return Effect::None };
    let unit = selecting.unit;
    piece(app, unit, true)
}

/// Selects the piece before of the sort selected last.
pub(in crate::app) fn previous(app: &mut App, _: Call) -> Effect {
    let Mode::Select(selecting) = &app.mode else { return Effect::None };
    let unit = selecting.unit;
    piece(app, unit, false)
}

fn piece(app: &mut App, unit: Unit, forward: bool) -> Effect {
    let Some(doc) = app.doc() else { return Effect::None };
    let body = doc.story.body();
    let Mode::Select(selecting) = &mut app.mode else { return Effect::None };
    let now = selecting.active();
    let here = words::unit(body, unit, now.start, false);
    let found = match (here, forward) {
        (here, true) if here != Some(now) => here,
        (_, true) => words::unit(body, unit, now.end, true),
        (_, false) => words::unit_before(body, unit, now.start),
    };
    selecting.unit = unit;
    match found {
        Some(span) => {
            selecting.set(span);
            shown(app)
        }
        None => app.say(Message::plain("there is none further on")),
    }
}

/// Begins a further part: the next quotation of the paragraph, else the next sentence.
pub(in crate::app) fn add_part(app: &mut App, _: Call) -> Effect {
    let Some(doc) = app.doc() else { return Effect::None };
    let body = doc.story.body();
    let Mode::Select(selecting) = &mut app.mode else { return Effect::None };
    let end = selecting.parts.iter().map(|part| part.end).max().unwrap_or(0);
    let paragraph = words::unit(body, Unit::Paragraph, end.saturating_sub(1), false);
    let quotation = words::unit(body, Unit::Quotation, end, true)
        .filter(|span| paragraph.is_some_and(|paragraph| paragraph.overlaps(*span)));
    // after the last sentence, what is left of it
    let rest = || {
        let left = body.get(end as usize..)?;
        let words = left.trim();
        let start = end as usize + (left.len() - left.trim_start().len());
        (!words.is_empty()).then(|| Span::of(start..start + words.len()))
    };
    let found = quotation.or_else(|| words::unit(body, Unit::Sentence, end, true)).or_else(rest);
    match found {
        Some(span) => {
            selecting.parts.push(span);
            shown(app)
        }
        None => app.say(Message::plain("the text ends here")),
    }
}

/// Takes the part begun last away.
pub(in crate::app) fn drop_part(app: &mut App, _: Call) -> Effect {
    if let Mode::Select(selecting) = &mut app.mode
        && selecting.parts.len() > 1
    {
        selecting.parts.pop();
        return shown(app);
    }
    app.say(Message::plain("there is only one part"))
}

/// Goes to the other part: keys then change that one.
pub(in crate::app) fn other_part(app: &mut App, _: Call) -> Effect {
    if let Mode::Select(selecting) = &mut app.mode {
        selecting.parts.rotate_right(1);
    }
    shown(app)
}

/// Returns what is selected, in text order, and leaves.
fn take(app: &mut App) -> Option<(SelectedFor, Vec<Span>)> {
    let doc = app.doc()?;
    let Mode::Select(selecting) = &app.mode else { return None };
    let taken = (selecting.what.clone(), selecting.sorted(doc.story.body()));
    app.begin_edit();
    app.mode = Mode::Read;
    Some(taken)
}

/// Takes the words for what they are selected for; new ones become a quote.
pub(in crate::app) fn accept(app: &mut App, call: Call) -> Effect {
    let Mode::Select(selecting) = &app.mode else { return Effect::None };
    if selecting.what == SelectedFor::New {
        return make_quote(app, call);
    }
    let Some((what, parts)) = take(app) else { return Effect::None };
    let edit = match what {
        SelectedFor::New => return Effect::None,
        SelectedFor::Words(of) => Edit::Parts { of, parts },
        SelectedFor::Cue(id) => Edit::Quote { id, set: QuoteChange::Cue(parts) },
        SelectedFor::Mention(id) => Edit::Quote { id, set: QuoteChange::Mention(parts) },
    };
    app.make_edits(vec![edit])
}

/// Returns true if what is selected is for a new annotation; says so if not.
fn is_new(app: &mut App) -> bool {
    let new = matches!(&app.mode, Mode::Select(selecting) if selecting.what == SelectedFor::New);
    if !new {
        let _ =
            app.say_with_keys("{select-take} takes the words, {select-leave} leaves it as it is");
    }
    new
}

/// Makes a quote of the words: its speaker is picked, the likeliest first.
pub(in crate::app) fn make_quote(app: &mut App, _: Call) -> Effect {
    if !is_new(app) {
        return Effect::None;
    }
    let (Some(doc), Some((_, parts))) = (app.doc(), take(app)) else { return Effect::None };
    let near = propose(&doc.story, &parts).speakers;
    let what = PersonFor::NewQuote(Box::new(people::new_quote(&doc.story, parts)));
    people::pick(app, people::WHO, &what, (None, &near))
}

/// Makes a claim of the words.
pub(in crate::app) fn make_claim(app: &mut App, _: Call) -> Effect {
    if !is_new(app) {
        return Effect::None;
    }
    let Some((_, parts)) = take(app) else { return Effect::None };
    app.make_edits(vec![Edit::NewClaim(NewClaim { parts, ..NewClaim::default() })])
}

/// Makes an embed of the words: its author is picked.
pub(in crate::app) fn make_embed(app: &mut App, _: Call) -> Effect {
    if !is_new(app) {
        return Effect::None;
    }
    let (Some(doc), Some((_, parts))) = (app.doc(), take(app)) else { return Effect::None };
    let near = propose(&doc.story, &parts).speakers;
    let embed = NewEmbed { parts, ..NewEmbed::default() };
    people::pick(app, "who wrote it: ", &PersonFor::NewEmbed(Box::new(embed)), (None, &near))
}

/// Makes a mention of the words: whom they name is picked.
pub(in crate::app) fn make_mention(app: &mut App, _: Call) -> Effect {
    if !is_new(app) {
        return Effect::None;
    }
    let Some(doc) = app.doc() else { return Effect::None };
    let Mode::Select(selecting) = &app.mode else { return Effect::None };
    let [span] = selecting.sorted(doc.story.body())[..] else {
        return app.say(Message::warning("a mention is one stretch of words"));
    };
    let _ = take(app);
    people::pick(app, "whom the words name: ", &PersonFor::NewMention(span), (None, &[]))
}

/// Leaves what was selected.
pub(in crate::app) fn leave(app: &mut App, _: Call) -> Effect {
    app.mode = Mode::Read;
    app.end_edit()
}

impl App {
    /// Returns true if the words being selected are for a new annotation.
    pub(crate) fn selecting_new(&self) -> bool {
        matches!(&self.mode, Mode::Select(selecting) if selecting.what == SelectedFor::New)
    }

    /// Returns true if a story with a file is open whose annotations are all read.
    pub(crate) fn can_mend(&self) -> bool {
        self.reader.as_ref().is_some_and(|reader| reader.doc().story.whole)
            && self.story_file().is_some()
    }
}
