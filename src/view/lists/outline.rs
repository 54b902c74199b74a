//! The outline: headings and paragraphs, with who speaks in each.

use super::{Column, KEPT, counted, kept, paragraph_at};
use crate::story::{Item, PersonIx, Span};
use crate::view::table::{Cell, RowTarget, Table, TableRow};
use crate::view::{Block, BlockKind, Document, Role};

/// How many paragraphs are listed; a longer outline would be of no use.
const MOST: usize = 50_000;

/// How many speakers' initials fit in a row.
const MOST_SPEAKERS: usize = 6;

pub(super) fn table(doc: &Document) -> Table {
    let mut rows = Vec::new();
    let mut at = 0;
    while at < doc.blocks.len() && rows.len() < MOST {
        let first = doc.blocks.get(at);
        let mut last = first;
        // a heading has a row of its own; the blocks of a paragraph share one
        at += 1;
        while at < doc.blocks.len() && !is_heading(first) {
            let next = doc.blocks.get(at);
            if next.paragraph != first.paragraph || is_heading(next) {
                break;
            }
            (last, at) = (next, at + 1);
        }
        rows.push(row(doc, first, Span::new(first.span.start, last.span.end)));
    }
    let headings = rows.iter().filter(|r| matches!(r.cell(1), Cell::Words(_, Role::Heading, _)));
    Table {
        summary: format!(
            "{}, {}",
            counted(doc.blocks.paragraphs() as usize, "paragraph"),
            counted(headings.count(), "heading")
        ),
        columns: vec![
            Column::new("¶", 2, 6, 1),
            Column::new("begins", 16, 500, 0),
            Column::number("quotes", 2),
            Column::number("claims", 3),
            Column::new("who speaks", 4, 30, 4),
        ],
        rows,
        empty: "the text is empty",
        ..Table::default()
    }
}

const fn is_heading(block: Block) -> bool {
    matches!(block.kind, BlockKind::Heading(_))
}

fn row(doc: &Document, first: Block, span: Span) -> TableRow {
    let (mut quotes, mut claims, mut who) = (0, 0, Vec::<PersonIx>::new());
    doc.links.within(span, &mut |part, item| {
        let begins = doc.story.spans(item).first() == Some(&part) && span.holds(part.start);
        match item {
            Item::Quote(q) if begins => {
                quotes += 1;
                for person in &doc.story.quote(q).speakers {
                    if who.len() <= MOST_SPEAKERS && !who.contains(person) {
                        who.push(*person);
                    }
                }
            }
            Item::Claim(_) if begins => claims += 1,
            _ => {}
        }
    });
    let words = doc.story.text.slice(first.span);
    let cut = if words.len() > KEPT { "…" } else { "" };
    let words = kept(words, KEPT).trim();
    let begins = match first.kind {
        BlockKind::Heading(level) => {
            let indent = "  ".repeat(usize::from(level).saturating_sub(1));
            let words = words.trim_start_matches('#').trim_start();
            Cell::Words(format!("{indent}{words}{cut}").into(), Role::Heading, None)
        }
        BlockKind::Quoted => Cell::Words(format!("{words}{cut}").into(), Role::Quoted, None),
        _ => Cell::words(format!("{words}{cut}")),
    };
    let shown = who.iter().take(MOST_SPEAKERS).map(|p| doc.links.initials(*p));
    let more = (who.len() > MOST_SPEAKERS).then_some("…");
    let initials: Vec<&str> = shown.chain(more).collect();
    let colour = who.first().and_then(|p| doc.links.colour(*p));
    let cells = vec![
        paragraph_at(doc, first.span.start),
        begins,
        Cell::Count(quotes),
        Cell::Count(claims),
        Cell::Words(initials.join(" ").into(), Role::Text, colour),
    ];
    TableRow::new(RowTarget::Byte(first.span.start), cells)
}
