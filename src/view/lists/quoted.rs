//! Who is quoted how much: by speaker, by form, by kind of speaker, and with a review by verdict.
//!
//! For a speaker a word counts once, as in [`crate::view::Speaking`]; by form and by kind of
//! speaker every quote counts with all its words. The longest bar of each part fills its column.

use super::{Column, View, counted, name, quotes};
use crate::story::vocabulary::PersonKind;
use crate::story::{Form, Item, Quote};
use crate::view::links::words_in;
use crate::view::review_overlay::ReviewedStory;
use crate::view::table::{Cell, RowTarget, Table, TableRow};
use crate::view::{Document, Role, review_signs};

/// The kinds of speakers, in the order they are listed.
const SPEAKER_KINDS: [&str; 5] =
    ["named people", "collective", "documents", "unnamed", "several together"];

/// The possible results of a quote's review.
const DECIDED: [&str; 4] = ["right", "wrong", "not verified", "not yet decided"];

/// The index in [`SPEAKER_KINDS`] of speakers without a name.
const UNNAMED: usize = 3;

/// Quotes and words in one row.
#[derive(Clone, Copy, Default)]
struct Tally {
    quotes: u32,
    words: u32,
}

pub(super) fn table(doc: &Document, reviewed: Option<&ReviewedStory<'_>>) -> Table {
    let speech: Vec<(&Quote, u32)> = doc
        .links
        .quotes()
        .iter()
        .map(|q| doc.story.quote(*q))
        .filter(|q| q.form.is_speech() && counts(doc, q))
        .map(|q| (q, q.parts.iter().map(|p| words_in(doc.story.text.slice(*p))).sum()))
        .collect();
    let all: u32 = speech.iter().map(|(_, words)| words).sum();
    let mut rows = by_speaker(doc);
    rows.push(TableRow::part_title(1, "by form"));
    let forms = [Form::Direct, Form::Partial, Form::Indirect];
    let tallies = forms.map(|form| tally(&speech, |quote| quote.form == form));
    for (form, tally) in forms.into_iter().zip(tallies) {
        let quotes = RowTarget::Only(View::Quotes, quotes::FORM, form.word());
        rows.push(tally.row(form.word(), (all, most(&tallies)), 1, quotes));
    }
    rows.push(TableRow::part_title(2, "by kind of speaker"));
    let sorts: [usize; SPEAKER_KINDS.len()] = std::array::from_fn(|at| at);
    let tallies = sorts.map(|at| tally(&speech, |quote| speaker_kind(doc, quote) == at));
    for (at, tally) in tallies.into_iter().enumerate() {
        let unnamed = RowTarget::Only(View::Quotes, quotes::SPEAKER, quotes::UNNAMED);
        let leads = if at == UNNAMED { unnamed } else { RowTarget::Nowhere };
        rows.push(tally.row(SPEAKER_KINDS[at], (all, most(&tallies)), 2, leads));
    }
    if let Some(reviewed) = reviewed {
        rows.push(TableRow::part_title(3, "by review result"));
        let tallies = decided_of(doc, reviewed);
        let row = |(at, tally): (usize, &Tally)| {
            tally.row(DECIDED[at], (all, most(&tallies)), 3, RowTarget::Nowhere)
        };
        rows.extend(tallies.iter().enumerate().map(row));
    }
    Table {
        summary: format!(
            "{}, {} words of speech, {}{}",
            counted(speech.len(), "quote"),
            all,
            counted(doc.links.speakers().len(), "speaker"),
            not_counted(doc)
        ),
        columns: vec![
            Column::new("who", 12, 34, 0),
            Column::number("quotes", 0),
            Column::number("words", 1),
            Column::new("share", 5, 5, 2),
            Column::new("", 8, 40, 3),
            Column::number("direct", 4),
            Column::number("partial", 4),
            Column::number("indirect", 4),
        ],
        rows,
        empty: "nobody is quoted in this story",
        ..Table::default()
    }
}

/// Returns true if a quote counts: one that is suggested only where sayso proposes all of them.
fn counts(doc: &Document, quote: &Quote) -> bool {
    quote.suggestion.is_none() || doc.story.is_all_proposed()
}

/// Says what is only proposed.
fn not_counted(doc: &Document) -> String {
    match doc.story.proposals() {
        0 => String::new(),
        _ if doc.story.is_all_proposed() => "; all of it proposed by sayso".to_owned(),
        n => format!("; {n} proposed by sayso not counted"),
    }
}

/// Counts speech by what the reviewer has decided of it, in the order of [`DECIDED`].
fn decided_of(doc: &Document, reviewed: &ReviewedStory<'_>) -> [Tally; DECIDED.len()] {
    let mut tallies = [Tally::default(); DECIDED.len()];
    for &at in doc.links.quotes() {
        let quote = doc.story.quote(at);
        if quote.form.is_speech() && counts(doc, quote) {
            let one = review_signs::Tally::of(reviewed, std::iter::once(Item::Quote(at)));
            let tally = match (one.right, one.wrong, one.unverified) {
                (1, ..) => &mut tallies[0],
                (_, 1, _) => &mut tallies[1],
                (.., 1) => &mut tallies[2],
                _ => &mut tallies[3],
            };
            tally.quotes += 1;
            tally.words +=
                quote.parts.iter().map(|p| words_in(doc.story.text.slice(*p))).sum::<u32>();
        }
    }
    tallies
}

fn by_speaker(doc: &Document) -> Vec<TableRow> {
    let speakers = doc.links.speakers();
    let most = speakers.iter().map(|&person| doc.links.speaking(person).share).fold(0.0, f64::max);
    let mut rows = vec![TableRow::part_title(0, "by speaker")];
    rows.extend(speakers.iter().map(|&person| {
        let speaking = doc.links.speaking(person);
        let of = |form: Form| {
            let quotes = doc.links.quotes_by(person).iter().map(|q| doc.story.quote(*q));
            Cell::Count(quotes.filter(|q| q.form == form && counts(doc, q)).count() as u32)
        };
        let cells = vec![
            name(doc, person),
            Cell::Count(speaking.quotes),
            Cell::Count(speaking.words),
            Cell::Share(speaking.share),
            Cell::Bar(part(speaking.share, most), doc.links.colour(person)),
            of(Form::Direct),
            of(Form::Partial),
            of(Form::Indirect),
        ];
        TableRow::new(RowTarget::Person(person), cells)
    }));
    rows
}

fn tally(speech: &[(&Quote, u32)], keep: impl Fn(&Quote) -> bool) -> Tally {
    speech.iter().filter(|(quote, _)| keep(quote)).fold(Tally::default(), |tally, (_, words)| {
        Tally { quotes: tally.quotes + 1, words: tally.words + words }
    })
}

/// Returns the word count of the row with the most words.
fn most(tallies: &[Tally]) -> u32 {
    tallies.iter().map(|tally| tally.words).max().unwrap_or(0)
}

/// Returns the length of a bar relative to the longest.
fn part(one: f64, most: f64) -> f64 {
    if most > 0.0 { one / most } else { 0.0 }
}

impl Tally {
    fn row(self, word: &str, (all, most): (u32, u32), at: u8, leads: RowTarget) -> TableRow {
        let share = f64::from(self.words) / f64::from(all.max(1));
        let leads = if self.quotes > 0 { leads } else { RowTarget::Nowhere };
        let cells = vec![
            Cell::Words(word.into(), Role::Text, None),
            Cell::Count(self.quotes),
            Cell::Count(self.words),
            Cell::Share(share),
            Cell::Bar(part(f64::from(self.words), f64::from(most)), None),
        ];
        TableRow::new(leads, cells).in_part(at)
    }
}

/// Returns the index in [`SPEAKER_KINDS`] of a quote's speakers.
fn speaker_kind(doc: &Document, quote: &Quote) -> usize {
    match &*quote.speakers {
        [] => UNNAMED,
        [person] => match doc.story.person(*person).kind {
            PersonKind::Person => 0,
            PersonKind::Group | PersonKind::Organization | PersonKind::Office => 1,
            PersonKind::Document => 2,
        },
        _ => 4,
    }
}
