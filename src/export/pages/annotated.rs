//! The annotated text: the story with numbered notes below each paragraph.
//!
//! As data: lines of words with their roles, already made visible. Nothing depends on colour alone:
//! quotes and claims have their numbers in brackets.

use std::fmt::Write;
use std::sync::Arc;

use crate::story::{Claimant, Item, Span};
use crate::view::flow::wrapped;
pub use crate::view::role::Piece;
use crate::view::{Document, Flow, Measure, Role, visible};

/// A line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Its words, left to right.
    pub pieces: Vec<Piece>,
}

/// The annotated text while it is written.
struct Copy<'a> {
    doc: &'a Document,
    measure: Measure,
    lines: Vec<Line>,
    /// The numbered items in order, each with the byte after which its number is written.
    notes: Vec<(u32, Item)>,
}

/// Returns the annotated text of a story, wrapped to a width.
///
/// Lines break where the reader breaks them, so the inserted note numbers may reach beyond the
/// width.
pub fn of(doc: &Document, measure: impl Into<Measure>) -> Vec<Line> {
    let mut notes: Vec<(u32, Item)> = Vec::new();
    for &item in doc.links.order() {
        if let Some(last) = doc.story.spans(item).last() {
            notes.push((last.end, item));
        }
    }
    notes.sort_by_key(|(end, _)| *end);
    let mut copy = Copy { doc, measure: measure.into(), lines: Vec::new(), notes };
    copy.header();
    copy.body();
    copy.all_notes();
    copy.people();
    copy.problems();
    copy.lines
}

fn piece(text: &str, role: Role) -> Piece {
    Piece { text: visible(text).into_owned(), role, speaker: None }
}

impl Copy<'_> {
    fn push(&mut self, pieces: Vec<Piece>) {
        self.lines.push(Line { pieces });
    }

    fn header(&mut self) {
        let meta = &self.doc.story.meta;
        let facts = [&meta.outlet, &meta.date, &meta.url];
        let facts: Vec<&str> = facts.into_iter().filter_map(|f| f.as_deref()).collect();
        // an article without front matter has its title, or what stands in for one, as its first line
        let text = &self.doc.story.text;
        let first = text.body().lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        let is_first = first.trim_start_matches(['#', ' ']).starts_with(&*meta.title);
        let is_there = is_first && text.body_start() <= '\u{feff}'.len_utf8();
        let title = if is_there { String::new() } else { meta.title.clone() };
        let lines = [
            (title, Role::Title),
            (facts.join(" · "), Role::Dim),
            (meta.authors.join(", "), Role::Dim),
            (meta.note.clone().unwrap_or_default(), Role::Dim),
        ];
        for (text, role) in lines.into_iter().filter(|(text, _)| !text.is_empty()) {
            for line in wrapped(&text, self.measure) {
                self.push(vec![piece(&line, role)]);
            }
        }
        if !self.lines.is_empty() {
            self.push(Vec::new());
        }
    }

    fn body(&mut self) {
        let doc = self.doc;
        let mut flow = Flow::new(Arc::clone(&doc.blocks), self.measure);
        let mut next = 0;
        for at in 0..doc.blocks.len() as u32 {
            if doc.blocks.get(at as usize).spaced {
                self.push(Vec::new());
            }
            for line in flow.lines(doc.story.body(), at).to_vec() {
                let mut pieces = vec![piece(&" ".repeat(line.indent.into()), Role::Text)];
                let mut end = line.span.end;
                let words = doc.story.text.slice(line.span);
                end -= (words.len() - words.trim_end().len()) as u32;
                let mut from = line.span.start;
                while let Some((byte, _)) =
                    self.notes.get(next).filter(|(b, _)| *b <= line.span.end)
                {
                    let to = (*byte).clamp(from, end);
                    self.stretch(Span::new(from, to), &mut pieces);
                    next += 1;
                    pieces.push(piece(&format!("[{next}]"), Role::Key));
                    from = to;
                }
                self.stretch(Span::new(from, end), &mut pieces);
                pieces.retain(|piece| !piece.text.is_empty());
                self.push(pieces);
            }
        }
        self.push(Vec::new());
    }

    /// Adds a piece of the text, with quotes in their speakers' colours.
    fn stretch(&self, span: Span, pieces: &mut Vec<Piece>) {
        let (doc, story, links) = (self.doc, &self.doc.story, &self.doc.links);
        let mut quotes: Vec<(Span, Option<u32>)> = Vec::new();
        links.within(span, &mut |stretch, item| {
            if let Item::Quote(q) = item {
                let colour = story.quote(q).speakers.first().and_then(|p| links.colour(*p));
                quotes.push((stretch, colour));
            }
        });
        let mut from = span.start;
        for (quote, colour) in quotes {
            let (start, end) = (quote.start.clamp(from, span.end), quote.end.clamp(from, span.end));
            pieces.push(piece(&doc.shown(Span::new(from, start)), Role::Text));
            let words = piece(&doc.shown(Span::new(start, end)), Role::Quote);
            pieces.push(Piece { speaker: colour, ..words });
            from = end;
        }
        pieces.push(piece(&doc.shown(Span::new(from, span.end.max(from))), Role::Text));
    }

    fn all_notes(&mut self) {
        if self.notes.is_empty() {
            return;
        }
        self.push(vec![piece("Notes", Role::Title)]);
        for (number, (_, item)) in self.notes.clone().into_iter().enumerate() {
            let text = match item {
                Item::Quote(q) => quote_note(self.doc, q),
                Item::Claim(c) => claim_note(self.doc, c),
                Item::Mention(_) | Item::Embed(_) | Item::Problem(_) => continue,
            };
            let sign = format!("[{}] ", number + 1);
            self.hanging(&sign, &text);
            if let Some(note) = own_note(self.doc, item) {
                self.written_note(sign.len(), note);
            }
        }
        self.push(Vec::new());
    }

    /// Adds what the file says about an entry, under it.
    fn written_note(&mut self, indent: usize, note: &str) {
        let sign = format!("{}note: ", " ".repeat(indent));
        for line in note.lines().filter(|line| !line.trim().is_empty()) {
            self.hanging(&sign, line);
        }
    }

    /// Adds words after a sign; further lines are indented to the first word.
    fn hanging(&mut self, sign: &str, text: &str) {
        let Measure { columns, widths } = self.measure;
        let indent = widths.width(sign) as u16;
        for (i, line) in
            wrapped(text, widths.measure(columns.saturating_sub(indent).max(10))).iter().enumerate()
        {
            let lead = match i {
                0 => piece(sign, Role::Key),
                _ => piece(&" ".repeat(indent.into()), Role::Text),
            };
            self.push(vec![lead, piece(line, Role::Text)]);
        }
    }

    fn people(&mut self) {
        let doc = self.doc;
        if doc.links.speakers().is_empty() {
            return;
        }
        self.push(vec![piece("Speakers", Role::Title)]);
        for &person in doc.links.speakers() {
            let s = doc.links.speaking(person);
            let it = doc.story.person(person);
            let role = it.role.as_deref().map(|r| format!(", {r}")).unwrap_or_default();
            let text = format!(
                "{}{role}: quotes {}, words {}, {:.0} % of all quoted words",
                it.name,
                s.quotes,
                s.words,
                s.share * 100.0
            );
            self.hanging("· ", &text);
            if let Some(note) = it.note.as_deref() {
                self.written_note(2, note);
            }
        }
    }

    fn problems(&mut self) {
        let doc = self.doc;
        if doc.story.problems.is_empty() {
            return;
        }
        self.push(Vec::new());
        self.push(vec![piece("Problems", Role::Title)]);
        for problem in doc.story.problems.iter() {
            let sign = format!("{}:{} ", problem.at.line, problem.at.column);
            self.hanging(&sign, &format!("{}: {}", problem.severity.word(), problem.what));
        }
    }
}

/// Returns what the file says about an item.
fn own_note(doc: &Document, item: Item) -> Option<&str> {
    match item {
        Item::Quote(q) => doc.story.quote(q).more.as_deref()?.note.as_deref(),
        Item::Claim(c) => doc.story.claim(c).note.as_deref(),
        Item::Mention(_) | Item::Embed(_) | Item::Problem(_) => None,
    }
}

fn quote_note(doc: &Document, at: crate::story::QuoteIx) -> String {
    let quote = doc.story.quote(at);
    let names: Vec<&str> =
        quote.speakers.iter().map(|p| doc.story.person(*p).name.as_ref()).collect();
    let who = match (names.as_slice(), quote.unknown) {
        ([], true) => "speaker unknown".to_owned(),
        ([], false) => "no speaker".to_owned(),
        (names, _) => names.join(", "),
    };
    let cue: Vec<&str> = quote.cue.iter().map(|span| doc.story.text.slice(*span)).collect();
    let cue =
        if cue.is_empty() { String::new() } else { format!(", cue “{}”", cue.join(" … ")) };
    format!("{}: {who}, {}{cue}", quote.id, quote.form.word())
}

fn claim_note(doc: &Document, at: crate::story::ClaimIx) -> String {
    let claim = doc.story.claim(at);
    let says = claim.says.as_deref().unwrap_or("a claim");
    let by = match claim.by {
        Claimant::Unsaid => String::new(),
        Claimant::Narrator => " (the writer)".to_owned(),
        Claimant::Person(person) => format!(" ({})", doc.story.person(person).name),
    };
    let mut note = format!("{}: {says}{by}", claim.id);
    for evidence in &claim.evidence {
        let source = &doc.story.sources[evidence.source.ix()];
        let stance = evidence.stance.map_or("see", crate::story::Stance::word);
        let locator = evidence.locator.as_deref().unwrap_or("no locator");
        let _ = write!(note, " · {stance}: {}, {locator}", source.title);
        if let Some(about) = &evidence.note {
            let _ = write!(note, " ({about})");
        }
    }
    if claim.evidence.is_empty() {
        note.push_str(" · no evidence");
    }
    note
}
