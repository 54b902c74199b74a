//! The annotated copy as a page: the checker's galley. The text as it was published with its marks,
//! and beside each paragraph the numbered notes on it.
//!
//! Speakers are told apart by colour and by their initials before each quote; claims are underlined;
//! behind each stands its number with the sign of what was found.

mod notes;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::io;

use super::html::{colour, escaped, foot, head, sign, words};
use super::page::{Inline, anchor, text};
use super::told::{ItemTold, Teller};
use super::{Given, Options, Outcome};
use crate::review::SignOff;
use crate::story::{Item, PersonIx, Span};
use crate::view::{Block, BlockKind, Doc};

/// Writes galleys as one page.
///
/// # Errors
/// Those of `out`.
pub(super) fn write(
    stories: &mut dyn Iterator<Item = Given>,
    _: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    let mut first = true;
    let outcome = super::each(stories, out, &mut |given, _| {
        let meta = &given.story.meta;
        let head = head(&meta.title, meta.language.as_deref(), "galley");
        let head = if std::mem::take(&mut first) { head } else { String::new() };
        head + &galley(given)
    })?;
    if first {
        out.write_all(head("Galley", None, "galley").as_bytes())?;
    }
    out.write_all(foot().as_bytes())?;
    Ok(outcome)
}

/// A galley being written.
struct Galley<'a> {
    given: &'a Given,
    doc: &'a Doc,
    items: Vec<ItemTold<'a>>,
    /// The items by the byte behind which their number stands.
    ends: Vec<(u32, usize)>,
    cues: Vec<Span>,
    page: String,
}

fn galley(given: &Given) -> String {
    let doc = given.doc();
    let items = Teller { given, doc: &doc }.items();
    let end = |item: &ItemTold<'_>| given.story.spans(item.item).last().map(|span| span.end);
    let mut ends: Vec<(u32, usize)> =
        items.iter().enumerate().filter_map(|(i, item)| Some((end(item)?, i))).collect();
    ends.sort_unstable();
    let mut cues: Vec<Span> = given.story.quotes.iter().flat_map(|q| q.cue.to_vec()).collect();
    cues.sort_unstable();
    let mut galley = Galley { given, doc: &doc, items, ends, cues, page: String::new() };
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
        let meta = &self.given.story.meta;
        let _ = write!(self.page, "<header>\n<h1 dir=\"auto\">{}</h1>\n", escaped(&meta.title));
        let published: Vec<&str> =
            [&meta.outlet, &meta.date].into_iter().flatten().map(String::as_str).collect();
        let mut facts = vec![("Published", text(published.join(", ")))];
        facts.push(("By", text(meta.authors.join(", "))));
        if let Some(note) = &meta.note {
            facts.push(("Note", text(note.clone())));
        }
        let sha256 = Inline::Code(format!("sha256:{}", self.given.items.sha256()));
        facts.push(("Text", vec![sha256]));
        facts.push(("Sign-off", text(signed(&self.given.signed()))));
        facts.extend(self.given.left_out().map(|said| ("Left out", text(said))));
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
            self.block(self.doc.blocks.get(at));
        }
        self.page.push_str("</div>\n");
        // those that end between two paragraphs belong to the one before
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

    fn block(&mut self, block: Block) {
        let line = self.given.story.text.slice(block.span);
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
        self.stretches(span, block.span.start);
        self.page.push_str(&close);
        self.page.push('\n');
    }

    /// Writes a stretch of the text with its marks; a mark before it begins with it.
    fn stretches(&mut self, span: Span, from: u32) {
        let mut edges: Vec<(u32, bool, Span, Item)> = Vec::new();
        self.doc.links.within(Span::new(from, span.end), &mut |stretch, item| {
            if matches!(item, Item::Quote(_) | Item::Claim(_)) {
                edges.push((stretch.start.max(span.start), true, stretch, item));
                edges.push((stretch.end.clamp(span.start, span.end), false, stretch, item));
            }
        });
        let cue = self.cues.partition_point(|cue| cue.end <= span.start);
        let cues: Vec<Span> =
            self.cues[cue..].iter().take_while(|cue| cue.start < span.end).copied().collect();
        let mut borders: Vec<u32> = edges.iter().map(|(at, ..)| *at).collect();
        borders
            .extend(cues.iter().flat_map(|cue| [cue.start.max(span.start), cue.end.min(span.end)]));
        borders.extend([span.start, span.end]);
        borders.sort_unstable();
        borders.dedup();
        edges.sort_by_key(|(at, opens, ..)| (*at, *opens));
        let mut active: BTreeSet<(u32, Item)> = BTreeSet::new();
        let mut next = 0;
        for pair in 0..borders.len() {
            let at = borders[pair];
            while let Some((_, opens, stretch, item)) = edges.get(next).filter(|e| e.0 == at) {
                if *opens {
                    active.insert((stretch.len(), *item));
                    self.chip(*stretch, *item);
                } else {
                    active.remove(&(stretch.len(), *item));
                    self.reference(*stretch, *item);
                }
                next += 1;
            }
            if let Some(to) = borders.get(pair + 1) {
                let cue = cues.iter().any(|cue| cue.start <= at && at < cue.end);
                self.segment(Span::new(at, *to), &active, cue);
            }
        }
    }

    fn segment(&mut self, span: Span, active: &BTreeSet<(u32, Item)>, cue: bool) {
        let quote = active.iter().find_map(|(_, item)| match item {
            Item::Quote(q) => Some(*q),
            _ => None,
        });
        let claim = active.iter().any(|(_, item)| matches!(item, Item::Claim(_)));
        let mut class = String::new();
        if let Some(quote) = quote {
            class.push('q');
            class.push_str(&colour(self.rank(&self.given.story.quote(quote).speakers)));
        }
        if claim {
            class.push_str(" c");
        }
        if cue {
            class.push_str(" cue");
        }
        let words = escaped(self.given.story.text.slice(span));
        let _ = if class.is_empty() {
            write!(self.page, "{words}")
        } else {
            write!(self.page, "<span class=\"{}\">{words}</span>", class.trim_start())
        };
    }

    fn rank(&self, speakers: &[PersonIx]) -> Option<u32> {
        speakers.first().and_then(|person| self.doc.links.rank(*person))
    }

    /// Writes the initials of its speakers before the first stretch of a quote.
    fn chip(&mut self, stretch: Span, item: Item) {
        let Item::Quote(q) = item else { return };
        let quote = self.given.story.quote(q);
        if quote.parts.first() != Some(&stretch) || quote.speakers.is_empty() {
            return;
        }
        let initials: Vec<&str> =
            quote.speakers.iter().map(|person| self.doc.links.initials(*person)).collect();
        let colour = colour(self.rank(&quote.speakers));
        let _ = write!(
            self.page,
            "<b class=\"chip{colour}\">{}</b>\u{a0}",
            escaped(&initials.join("+"))
        );
    }

    /// Writes the number of an item behind its last stretch.
    fn reference(&mut self, stretch: Span, item: Item) {
        let spans = self.given.story.spans(item);
        if spans.last() != Some(&stretch) {
            return;
        }
        let from = self.ends.partition_point(|(end, _)| *end < stretch.end);
        let told = self.ends[from..]
            .iter()
            .take_while(|(end, _)| *end == stretch.end)
            .map(|(_, at)| &self.items[*at])
            .find(|told| told.item == item);
        let Some(told) = told else { return };
        let id = anchor(&told.id.to_string());
        let _ = write!(
            self.page,
            "<a class=\"ref{}\" id=\"r-{id}\" href=\"#{id}\">{}{}</a>",
            colour(self.rank(&told.people)),
            told.number,
            sign(told.sign())
        );
    }

    fn unplaced(&mut self) {
        let lost: Vec<String> = self
            .items
            .iter()
            .filter(|item| self.given.story.spans(item.item).is_empty())
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
        self.page.push_str("<h2>Who speaks</h2>\n<ul>\n");
        for &person in links.speakers() {
            let (it, said) = (self.given.story.person(person), links.speaking(person));
            let speaker = Inline::Speaker {
                name: it.name.to_string(),
                initials: links.initials(person).to_owned(),
                rank: links.rank(person),
            };
            let role = it.role.as_deref().map(|role| format!(", {role}")).unwrap_or_default();
            let share = said.share * 100.0;
            let told =
                format!("{role}: {} quotes, {} words, {share:.0} %", said.quotes, said.words);
            let _ = writeln!(self.page, "<li>{}</li>", words(&[speaker, Inline::Text(told)]));
        }
        self.page.push_str("</ul>\n");
    }
}

/// Says where the sign-off stands.
fn signed(signed: &SignOff<'_>) -> String {
    match signed {
        SignOff::None => "not signed off".to_owned(),
        SignOff::Valid(s) => format!("✓ {}, scope {}, {}", s.initials, s.scope, s.at),
        SignOff::Voided(s, why) => {
            format!("✗ void: {} (was {}, {})", why.words(), s.initials, s.at)
        }
    }
}
