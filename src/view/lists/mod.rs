//! The lists of one story: people, quotes, claims, claims by sources, who is quoted, a timeline,
//! problems, an outline. One table, and a file for each.
//!
//! A list is built when it is opened, in one pass over its entries. Nothing here knows about
//! screens or keys.

mod claims;
mod outline;
mod people;
mod problems;
mod quoted;
mod quotes;
mod review;
mod scores;
pub mod suggestions;
mod time_scale;
mod timeline;

use super::review_overlay::ReviewedStory;
pub use super::table::View;
use super::table::{Cell, Column, Table};
use super::{Document, Role};
use crate::story::text::floor_border;
use crate::story::{Item, PersonIx, Span, Story};
pub use claims::SIGNS;
pub use problems::checked as checked_problems;

/// A row of the table of lists.
#[derive(Clone, Copy, Debug)]
pub struct ViewRow {
    /// The list.
    pub view: View,
    /// Its title.
    pub name: &'static str,
    /// Builds it.
    pub of: ListInput,
}

/// What a list is built from.
#[derive(Clone, Copy, Debug)]
pub enum ListInput {
    /// The story.
    Story(fn(&Document) -> Table),
    /// The story; with a review, a column with this title and index shows the reviewer's decisions
    /// on each row's item.
    Decided(fn(&Document) -> Table, usize, &'static str),
    /// The story, with its review if there is one.
    Both(fn(&Document, Option<&ReviewedStory<'_>>) -> Table),
    /// The story and its review.
    Review(fn(&ReviewedStory<'_>) -> Table),
}

/// Every list, in the order of [`View`].
pub const VIEWS: &[ViewRow] = &[
    ViewRow { view: View::People, name: "people", of: ListInput::Story(people::table) },
    ViewRow {
        view: View::Quotes,
        name: "quotes",
        of: ListInput::Decided(quotes::table, 6, "checked"),
    },
    ViewRow {
        view: View::Claims,
        name: "claims",
        of: ListInput::Decided(claims::table, 2, "verdict"),
    },
    ViewRow {
        view: View::Matrix,
        name: "claims × sources",
        of: ListInput::Decided(claims::matrix, 1, "verdict"),
    },
    ViewRow { view: View::Quoted, name: "who is quoted", of: ListInput::Both(quoted::table) },
    ViewRow { view: View::Timeline, name: "timeline", of: ListInput::Both(timeline::table) },
    ViewRow { view: View::Problems, name: "problems", of: ListInput::Story(problems::table) },
    ViewRow { view: View::Outline, name: "outline", of: ListInput::Story(outline::table) },
    ViewRow {
        view: View::Suggestions,
        name: "suggestions",
        of: ListInput::Both(suggestions::table),
    },
    ViewRow { view: View::Queue, name: "queue", of: ListInput::Review(review::queue) },
    ViewRow {
        view: View::Gate,
        name: "left before publication",
        of: ListInput::Review(review::gate),
    },
    ViewRow {
        view: View::Disagreements,
        name: "disagreements",
        of: ListInput::Review(review::disagreements),
    },
    ViewRow {
        view: View::Stale,
        name: "stale after an edit",
        of: ListInput::Review(review::stale),
    },
    ViewRow { view: View::History, name: "history", of: ListInput::Review(review::history) },
];

impl View {
    /// Returns its row.
    pub fn row(self) -> &'static ViewRow {
        &VIEWS[self as usize]
    }

    /// Builds it. The time grows with the number of entries; a review list is empty without a
    /// review.
    pub fn of(self, doc: &Document, reviewed: Option<&ReviewedStory<'_>>) -> Table {
        let row = self.row();
        let mut table = match (row.of, reviewed) {
            (ListInput::Story(of), _) => of(doc),
            (ListInput::Both(of), reviewed) => of(doc, reviewed),
            (ListInput::Decided(of, at, title), reviewed) => {
                let mut table = of(doc);
                if let Some(reviewed) = reviewed {
                    review::with_decisions(&mut table, at, title, reviewed);
                }
                table
            }
            (ListInput::Review(of), Some(reviewed)) => of(reviewed),
            (ListInput::Review(_), None) => {
                Table { empty: "this story has not been reviewed yet", ..Table::default() }
            }
        };
        row.name.clone_into(&mut table.title);
        if !doc.story.whole {
            "still reading the annotations".clone_into(&mut table.summary);
        }
        table
    }
}

/// How many bytes of words a cell or line keeps: more than the widest screen shows.
const KEPT: usize = 480;

/// Returns the words of some spans as one line, cut to what a cell keeps.
pub fn words_of(story: &Story, spans: &[Span]) -> String {
    let mut line = String::new();
    for (i, span) in spans.iter().enumerate() {
        if i > 0 {
            line.push_str(" … ");
        }
        if line.len() >= KEPT {
            break;
        }
        let words = story.text.slice(*span);
        let kept = kept(words, KEPT - line.len());
        for (j, word) in kept.split_whitespace().enumerate() {
            if j > 0 {
                line.push(' ');
            }
            line.push_str(word);
        }
        if kept.len() < words.len() {
            line.push('…');
            break;
        }
    }
    line
}

/// Returns the beginning of some words, to a whole word where there is one near.
fn kept(words: &str, most: usize) -> &str {
    if words.len() <= most {
        return words;
    }
    let cut = &words[..floor_border(words, most)];
    let word = cut.rfind(char::is_whitespace).filter(|at| *at >= cut.len() / 2);
    cut[..word.unwrap_or(cut.len())].trim_end()
}

/// Returns the number of the paragraph in which an item begins, from 1.
fn paragraph(doc: &Document, item: Item) -> Cell {
    let span = doc.story.spans(item).first();
    span.map_or(Cell::Empty, |span| paragraph_at(doc, span.start))
}

fn paragraph_at(doc: &Document, byte: u32) -> Cell {
    if doc.blocks.is_empty() {
        return Cell::Empty;
    }
    let number = doc.blocks.get(doc.blocks.at(byte)).paragraph + 1;
    Cell::Ranked(number.to_string().into(), Role::Dim, number)
}

/// Returns a person's name in that person's colour.
fn name(doc: &Document, person: PersonIx) -> Cell {
    Cell::Words(doc.story.person(person).name.clone(), Role::Text, doc.links.colour(person))
}

/// Returns the names of some people, in the colour of the first.
fn names(doc: &Document, people: &[PersonIx]) -> Cell {
    match people {
        [] => Cell::Empty,
        [one] => name(doc, *one),
        [first, ..] => {
            let names: Vec<&str> = people.iter().map(|p| &*doc.story.person(*p).name).collect();
            Cell::Words(names.join(", ").into(), Role::Text, doc.links.colour(*first))
        }
    }
}

/// The column of paragraph numbers.
fn paragraph_column(gives_way: u8) -> Column {
    Column::new("¶", 3, 6, gives_way)
}

/// Returns a count with its noun: `1 quote`, `3 quotes`.
pub(crate) fn counted(n: usize, noun: &str) -> String {
    match noun.strip_suffix('y') {
        _ if n == 1 => format!("1 {noun}"),
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{n} {stem}ies"),
        _ => format!("{n} {noun}s"),
    }
}

#[cfg(test)]
mod tests;
