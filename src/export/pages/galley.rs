//! The galley: the published text with its marks as an HTML page, and beside each paragraph
//! numbered notes on what was found.
//!
//! Each speaker has a colour, and initials before each quote; claims are underlined; after each
//! item follows its number with the sign of the result.

mod notes;

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write;
use std::io;

use super::html::{colour, escaped, pages, sign, words};
use super::page::{Inline, anchor, text};
use crate::export::confidential::{joined, overlaps};
use crate::export::item_summary::{ItemSummary, Summarizer};
use crate::export::{ExportInput, Options, Outcome};
use crate::review::SignOff;
use crate::story::{Item, PersonIx, QuoteIx, Span};
use crate::view::{BlockKind, Document};

/// Writes the galleys of stories as one page.
///
/// # Errors
/// If writing to `out` fails.
pub(in crate::export) fn write(
    stories: &mut dyn Iterator<Item = ExportInput>,
    _: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    pages((stories, out), ("galley", ""), galley)
}

/// A galley being written.
struct Galley<'a> {
    input: &'a ExportInput,
    doc: &'a Document,
    items: Vec<ItemSummary<'a>>,
    places: HashMap<Item, usize>,
    /// The items by the byte after which their number is written.
    ends: Vec<(u32, usize)>,
    cues: Vec<Span>,
    page: String,
}

/// The annotations around a piece of the text.
#[derive(Default)]
struct Active {
    /// The shortest first: its speaker gives the colour.
    quotes: BTreeSet<(u32, QuoteIx)>,
    claims: usize,
}

impl Active {
    fn take(&mut self, edge: &Edge) {
        match (edge.item, edge.kind) {
            (Item::Quote(q), EdgeKind::Opens) => {
                self.quotes.insert((edge.len, q));
            }
            (Item::Quote(q), EdgeKind::Closes) => {
                self.quotes.remove(&(edge.len, q));
            }
            (_, EdgeKind::Opens) => self.claims += 1,
            (_, EdgeKind::Closes) => self.claims = self.claims.saturating_sub(1),
            (_, EdgeKind::Empty) => {}
        }
    }
}

/// The start or end of a mark in a block.
struct Edge {
    at: u32,
    kind: EdgeKind,
    /// True if the initials go before it, or the number after it.
    label: bool,
    /// The length of the marked span.
    len: u32,
    item: Item,
}

/// What happens at an edge, in the order in which edges at one position are written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum EdgeKind {
    Closes,
    /// Both in one: the span is empty in this block.
    Empty,
    Opens,
}

fn galley(input: &ExportInput) -> String {
    let doc = input.doc();
    let items = Summarizer::new(input, &doc).items();
    let end = |item: &ItemSummary<'_>| input.story.spans(item.item).last().map(|span| span.end);
    let mut ends: Vec<(u32, usize)> =
        items.iter().enumerate().filter_map(|(i, item)| Some((end(item)?, i))).collect();
    ends.sort_unstable();
    let cues = joined(input.story.quotes.iter().flat_map(|q| q.cue.to_vec()).collect());
    let places = items.iter().enumerate().map(|(at, summary)| (summary.item, at)).collect();
    let mut galley = Galley { input, doc: &doc, items, places, ends, cues, page: String::new() };
    galley.page.push_str("<main>\n");
    galley.head();
    galley.text();
    galley.unplaced();
    galley.people();
    galley.page.push_str("</main>\n");
    galley.page
}

impl Galley<'_> {
    fn head(&mut self) {
        let meta = &self.input.story.meta;
        let _ = write!(self.page, "<header>\n<h1 dir=\"auto\">{}</h1>\n", escaped(&meta.title));
        let published: Vec<&str> =
            [&meta.outlet, &meta.date].into_iter().flatten().map(String::as_str).collect();
        let mut facts = vec![("Published", text(published.join(", ")))];
        facts.push(("By", text(meta.authors.join(", "))));
        if let Some(note) = &meta.note {
            facts.push(("Note", text(note.clone())));
        }
        let sha256 = Inline::Code(format!("sha256:{}", self.input.items.sha256()));
        facts.push(("Text", vec![sha256]));
        facts.push(("Sign-off", text(signed(&self.input.signed()))));
        facts.extend(self.input.left_out().map(|said| ("Left out", text(said))));
        facts.retain(|(_, words)| *words != text(""));
        self.page.push_str(&super::html::nodes(&[super::page::Node::Facts(facts)]));
        self.page.push_str(
            "</header>\n<p class=\"key\"><span class=\"q s0\">Quotes</span> have their speaker’s \
             colour and initials, <span class=\"c\">claims</span> are underlined; the number leads to \
             the note.</p>\n",
        );
    }

    fn text(&mut self) {
        let blocks = &self.doc.blocks;
        let mut at = 0;
        while at < blocks.len() {
            let paragraph = blocks.get(at).paragraph;
            let end = blocks.of_paragraph(paragraph + 1);
            self.paragraph(paragraph, at..end.max(at + 1));
            at = end.max(at + 1);
        }
    }

    fn paragraph(&mut self, number: u32, range: std::ops::Range<usize>) {
        let (first, last) = (self.doc.blocks.get(range.start), self.doc.blocks.get(range.end - 1));
        let head = if matches!(first.kind, BlockKind::Heading(_)) { " head" } else { "" };
        let _ = write!(
            self.page,
            "<section class=\"para{head}\">\n<div class=\"pn\" id=\"p{0}\">{0}</div>\n\
             <div class=\"words\">",
            number + 1
        );
        for at in range {
            self.block(at);
        }
        self.page.push_str("</div>\n");
        // numbers due between two paragraphs belong to the one before
        let next = self.doc.blocks.of_paragraph(number + 1);
        let until = if next < self.doc.blocks.len() {
            self.doc.blocks.get(next).span.start
        } else {
            u32::MAX
        };
        let from = if number == 0 { 0 } else { first.span.start + 1 };
        let until = until.max(last.span.end);
        let begin = self.ends.partition_point(|(end, _)| *end < from);
        let end = self.ends.partition_point(|(end, _)| *end <= until);
        if begin < end {
            self.page.push_str("<aside class=\"notes\">\n");
            let mut items: Vec<usize> = self.ends[begin..end].iter().map(|(_, at)| *at).collect();
            items.sort_unstable();
            for at in items {
                let note = self.note(&self.items[at]);
                self.page.push_str(&note);
            }
            self.page.push_str("</aside>\n");
        }
        self.page.push_str("</section>\n");
    }

    fn block(&mut self, at: usize) {
        let block = self.doc.blocks.get(at);
        let line = self.input.story.text.slice(block.span);
        let skip = |n: usize| Span::new(block.span.start + n as u32, block.span.end);
        let (open, close, span) = match block.kind {
            BlockKind::Rule => {
                self.page.push_str("<hr>");
                return;
            }
            BlockKind::Heading(depth) => {
                let marks = line.len() - line.trim_start_matches(['#', ' ']).len();
                let depth = depth.clamp(1, 3);
                (format!("<h{depth} dir=\"auto\">"), format!("</h{depth}>"), skip(marks))
            }
            BlockKind::Quoted => {
                let marks = line.len() - line.trim_start_matches(['>', ' ']).len();
                ("<blockquote dir=\"auto\"><p>".into(), "</p></blockquote>".into(), skip(marks))
            }
            BlockKind::Listed => {
                ("<p class=\"listed\" dir=\"auto\">".into(), "</p>".into(), block.span)
            }
            BlockKind::Plain => ("<p dir=\"auto\">".into(), "</p>".to_owned(), block.span),
        };
        self.page.push_str(&open);
        let edges = self.edges(at, block.span, span);
        self.pieces(span, edges);
        self.page.push_str(&close);
        self.page.push('\n');
    }

    /// Returns the edges of marks within the words `span` of a block.
    fn edges(&self, at: usize, block: Span, span: Span) -> Vec<Edge> {
        let blocks = &self.doc.blocks;
        // a span that ends between two blocks ends with the first
        let next = if at + 1 < blocks.len() { blocks.get(at + 1).span.start } else { u32::MAX };
        let mut edges = Vec::new();
        self.doc.links.within(block, &mut |stretch, item| {
            if !matches!(item, Item::Quote(_) | Item::Claim(_)) {
                return;
            }
            let spans = self.input.story.spans(item);
            let begins = spans.first() == Some(&stretch) && stretch.start >= block.start;
            let ends = spans.last() == Some(&stretch) && stretch.end <= next;
            let from = stretch.start.clamp(span.start, span.end);
            let to = stretch.end.clamp(span.start, span.end);
            let edge = |at, kind, label| Edge { at, kind, label, len: stretch.len(), item };
            if from < to {
                edges.push(edge(from, EdgeKind::Opens, begins));
                edges.push(edge(to, EdgeKind::Closes, ends));
            } else {
                edges.push(edge(from, EdgeKind::Empty, ends));
            }
        });
        edges.sort_by_key(|edge| (edge.at, edge.kind));
        edges
    }

    /// Writes a piece of the text with its marks.
    fn pieces(&mut self, span: Span, edges: Vec<Edge>) {
        let cue = self.cues.partition_point(|cue| cue.end <= span.start);
        let cues = self.cues[cue..].iter().take_while(|cue| cue.start < span.end);
        let mut borders: Vec<u32> = edges.iter().map(|edge| edge.at).collect();
        borders.extend(cues.flat_map(|cue| [cue.start.max(span.start), cue.end.min(span.end)]));
        borders.extend([span.start, span.end]);
        borders.sort_unstable();
        borders.dedup();
        let mut active = Active::default();
        let mut edges = edges.into_iter().peekable();
        for (i, &at) in borders.iter().enumerate() {
            while let Some(edge) = edges.next_if(|edge| edge.at == at) {
                active.take(&edge);
                match edge.kind {
                    EdgeKind::Opens if edge.label => self.chip(edge.item),
                    EdgeKind::Closes | EdgeKind::Empty if edge.label => self.reference(edge.item),
                    _ => {}
                }
            }
            if let Some(&to) = borders.get(i + 1) {
                self.segment(Span::new(at, to), &active);
            }
        }
    }

    fn segment(&mut self, span: Span, active: &Active) {
        let cue = overlaps(&self.cues, span);
        let mut class = String::new();
        if let Some((_, quote)) = active.quotes.first() {
            class.push('q');
            class.push_str(&colour(self.colour_of(&self.input.story.quote(*quote).speakers)));
        }
        if active.claims > 0 {
            class.push_str(" c");
        }
        if cue {
            class.push_str(" cue");
        }
        let words = escaped(&self.doc.shown(span));
        let _ = if class.is_empty() {
            write!(self.page, "{words}")
        } else {
            write!(self.page, "<span class=\"{}\">{words}</span>", class.trim_start())
        };
    }

    fn colour_of(&self, speakers: &[PersonIx]) -> Option<u32> {
        speakers.first().and_then(|person| self.doc.links.colour(*person))
    }

    /// Writes the initials of the speakers before a quote.
    fn chip(&mut self, item: Item) {
        let Item::Quote(q) = item else { return };
        let quote = self.input.story.quote(q);
        if quote.speakers.is_empty() {
            return;
        }
        let initials: Vec<&str> =
            quote.speakers.iter().map(|person| self.doc.links.initials(*person)).collect();
        let (colour, initials) =
            (colour(self.colour_of(&quote.speakers)), escaped(&initials.join("+")));
        let _ = write!(self.page, "<b class=\"chip{colour}\">{initials}</b>\u{a0}");
    }

    /// Writes the number of an item after its last span.
    fn reference(&mut self, item: Item) {
        let Some(item) = self.places.get(&item).map(|at| &self.items[*at]) else { return };
        let id = anchor(&item.id.to_string());
        let _ = write!(
            self.page,
            "<a class=\"ref{}\" id=\"r-{id}\" href=\"#{id}\">{}{}</a>",
            colour(self.colour_of(&item.people)),
            item.number,
            sign(item.sign())
        );
    }

    fn unplaced(&mut self) {
        let lost: Vec<String> = self
            .items
            .iter()
            .filter(|item| self.input.story.spans(item.item).is_empty())
            .map(|item| self.note(item))
            .collect();
        if !lost.is_empty() {
            self.page.push_str("<h2>Without a place in the text</h2>\n<aside class=\"notes\">\n");
            self.page.push_str(&lost.concat());
            self.page.push_str("</aside>\n");
        }
    }

    fn people(&mut self) {
        let links = &self.doc.links;
        if links.speakers().is_empty() {
            return;
        }
        self.page.push_str("<h2>Speakers</h2>\n<ul>\n");
        for &person in links.speakers() {
            let (it, said) = (self.input.story.person(person), links.speaking(person));
            let speaker = Inline::Speaker {
                name: it.name.to_string(),
                initials: links.initials(person).to_owned(),
                colour: links.colour(person),
            };
            let role = it.role.as_deref().map(|role| format!(", {role}")).unwrap_or_default();
            let share = said.share * 100.0;
            let share =
                format!("{role}: {} quotes, {} words, {share:.0} %", said.quotes, said.words);
            let _ = writeln!(self.page, "<li>{}</li>", words(&[speaker, Inline::Text(share)]));
        }
        self.page.push_str("</ul>\n");
    }
}

/// Returns the state of the sign-off, in words.
fn signed(signed: &SignOff<'_>) -> String {
    match signed {
        SignOff::None => "not signed off".to_owned(),
        SignOff::Valid(s) => {
            format!("✓ {}, scope {}, {}{}", s.initials, s.scope, s.at, s.limits())
        }
        SignOff::Voided(s, why) => {
            format!("✗ void: {} (was {}, {})", why.words(), s.initials, s.at)
        }
    }
}
