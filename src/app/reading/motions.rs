//! Motions through the text: lines, pages, paragraphs, ends, percent.
//!
//! A motion never changes the selection.

use crate::app::command::Call;
use crate::app::{App, Effect, Message, Reader};

fn moved(app: &mut App, by: impl FnOnce(&mut Reader) -> bool, edge: &str) -> Effect {
    let Some(reader) = &mut app.reader else { return Effect::None };
    if by(reader) { Effect::None } else { app.say(Message::plain(edge)) }
}

fn down(app: &mut App, rows: impl FnOnce(&Reader) -> i64) -> Effect {
    moved(
        app,
        |reader| {
            let rows = rows(reader);
            reader.scroll(rows)
        },
        "the end of the text",
    )
}

fn up(app: &mut App, rows: impl FnOnce(&Reader) -> i64) -> Effect {
    moved(
        app,
        |reader| {
            let rows = rows(reader);
            reader.scroll(-rows)
        },
        "the top of the text",
    )
}

/// Returns the rows of a page: one row of the page before stays in sight.
fn page(reader: &Reader) -> i64 {
    i64::from(reader.height()).saturating_sub(1).max(1)
}

fn half(reader: &Reader) -> i64 {
    i64::from(reader.height() / 2).max(1)
}

pub(in crate::app) fn line_down(app: &mut App, call: Call) -> Effect {
    down(app, |_| call.times())
}

pub(in crate::app) fn line_up(app: &mut App, call: Call) -> Effect {
    up(app, |_| call.times())
}

pub(in crate::app) fn page_down(app: &mut App, call: Call) -> Effect {
    down(app, |reader| page(reader) * call.times())
}

pub(in crate::app) fn page_up(app: &mut App, call: Call) -> Effect {
    up(app, |reader| page(reader) * call.times())
}

pub(in crate::app) fn half_down(app: &mut App, call: Call) -> Effect {
    down(app, |reader| half(reader) * call.times())
}

pub(in crate::app) fn half_up(app: &mut App, call: Call) -> Effect {
    up(app, |reader| half(reader) * call.times())
}

pub(in crate::app) fn paragraph_down(app: &mut App, call: Call) -> Effect {
    by_paragraphs(app, call.times(), "the end of the text")
}

pub(in crate::app) fn paragraph_up(app: &mut App, call: Call) -> Effect {
    by_paragraphs(app, -call.times(), "the top of the text")
}

fn by_paragraphs(app: &mut App, steps: i64, edge: &str) -> Effect {
    moved(
        app,
        |reader| {
            let blocks = std::sync::Arc::clone(&reader.doc().blocks);
            if blocks.is_empty() {
                return false;
            }
            let top = reader.top();
            let here = blocks.get(top.place.block as usize);
            let first = blocks.get(blocks.of_paragraph(here.paragraph)).span.start;
            // from inside a paragraph the first step up goes to its own start
            let within = steps < 0 && top.place.byte > first;
            let to = i64::from(here.paragraph) + steps + i64::from(within);
            let to = to.clamp(0, i64::from(blocks.paragraphs()) - 1) as u32;
            let byte = blocks.get(blocks.of_paragraph(to)).span.start;
            reader.top_at(byte);
            reader.top() != top
        },
        edge,
    )
}

pub(in crate::app) fn top(app: &mut App, call: Call) -> Effect {
    to_paragraph(app, call.count.unwrap_or(1))
}

pub(in crate::app) fn bottom(app: &mut App, call: Call) -> Effect {
    if let Some(count) = call.count {
        return to_paragraph(app, count);
    }
    if let Some(reader) = &mut app.reader {
        reader.jumps.push(reader.jump_entry());
        reader.to_end();
    }
    Effect::None
}

fn to_paragraph(app: &mut App, number: u32) -> Effect {
    let Some(reader) = &mut app.reader else { return Effect::None };
    reader.jumps.push(reader.jump_entry());
    let blocks = std::sync::Arc::clone(&reader.doc().blocks);
    if blocks.is_empty() {
        return Effect::None;
    }
    let paragraph = number.clamp(1, blocks.paragraphs()) - 1;
    reader.top_at(blocks.get(blocks.of_paragraph(paragraph)).span.start);
    Effect::None
}

pub(in crate::app) fn percent(app: &mut App, call: Call) -> Effect {
    let Some(count) = call.count else {
        return app.say(Message::plain("a number before % says how far: 50%"));
    };
    let Some(reader) = &mut app.reader else { return Effect::None };
    reader.jumps.push(reader.jump_entry());
    let len = reader.doc().story.body().len() as u64;
    let byte = len * u64::from(count.min(100)) / 100;
    reader.top_at(byte as u32);
    Effect::None
}
