//! The lines of a card: styled text wrapped to its width.

use std::ops::Range;

use super::{CardLine, LinkTarget, Piece, Room};
use crate::app::keys::keymap::Keymap;
use crate::story::PersonIx;
use crate::view::flow::wrapped;
use crate::view::review_overlay::ReviewedStory;
use crate::view::visible::web_address::safe;
use crate::view::{Document, Measure, Role, visible};

/// A finished card.
pub(super) struct CardLines {
    /// Its lines.
    pub lines: Vec<CardLine>,
    /// The targets of its links.
    pub links: Vec<LinkTarget>,
    /// The lines that show the passage of a source.
    pub passage: Range<usize>,
}

/// A card being written.
pub(super) struct CardWriter<'a> {
    /// What it is about.
    pub doc: &'a Document,
    /// The keys, where it names some.
    pub keymap: &'a Keymap,
    measure: Measure,
    lines: Vec<CardLine>,
    links: Vec<LinkTarget>,
    /// The lines that show the passage of a source.
    pub passage: Range<usize>,
    /// How much room there is.
    pub room: Room,
    /// True in review mode: the card leaves out what the review section above it shows.
    pub in_review_mode: bool,
    /// The story with its review, if there is one.
    pub review: Option<ReviewedStory<'a>>,
}

impl<'a> CardWriter<'a> {
    /// Starts an empty card of a width.
    pub(super) fn new(doc: &'a Document, keymap: &'a Keymap, measure: Measure) -> Self {
        Self {
            doc,
            keymap,
            measure,
            lines: Vec::new(),
            links: Vec::new(),
            passage: 0..0,
            room: Room::Scrolled,
            in_review_mode: false,
            review: None,
        }
    }

    /// Returns the finished card.
    pub(super) fn finish(self) -> CardLines {
        CardLines { lines: self.lines, links: self.links, passage: self.passage }
    }

    /// Returns how many lines there are so far.
    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    /// Writes pieces of text in different roles, one after the other.
    pub(super) fn pieces(&mut self, pieces: &[(Role, String)]) {
        let mut words = String::new();
        let mut roles: Vec<(char, Role)> = Vec::new();
        for (role, text) in pieces {
            let shown = visible::visible(text);
            roles.extend(shown.chars().map(|c| (c, *role)));
            words.push_str(&shown);
        }
        let mut rest = roles.into_iter().peekable();
        for text in wrapped(&words, self.measure) {
            let mut line: Vec<Piece> = Vec::new();
            for c in text.chars() {
                // blanks at the end of a line are dropped by wrapping
                while rest.peek().is_some_and(|(other, _)| *other != c) {
                    rest.next();
                }
                let role = rest.next().map_or(Role::Text, |(_, role)| role);
                match line.last_mut() {
                    Some(piece) if piece.role == role => piece.text.push(c),
                    _ => line.push(Piece { text: c.into(), role, speaker: None }),
                }
            }
            self.lines.push(CardLine { pieces: line, ..CardLine::default() });
        }
    }

    /// Writes pieces of text, and words after them of which none is broken.
    pub(super) fn chunks(&mut self, head: &[(Role, String)], role: Role, chunks: &[String]) {
        self.pieces(head);
        let Measure { columns, widths } = self.measure;
        for chunk in chunks {
            let wide = |line: &CardLine| line.pieces.iter().map(|p| widths.width(&p.text)).sum();
            let before: usize = self.lines.last().map_or(0, wide);
            match self.lines.last_mut() {
                Some(line) if before + 1 + widths.width(chunk) <= usize::from(columns) => {
                    line.pieces.push(Piece { text: format!(" {chunk}"), role, speaker: None });
                }
                _ => self.put(chunk, role, None, None),
            }
        }
    }

    /// Returns how many rows [`Self::chunks`] would take.
    pub(super) fn rows_of(&self, head: &[(Role, String)], chunks: &[String]) -> usize {
        let mut other = Self::new(self.doc, self.keymap, self.measure);
        other.chunks(head, Role::Text, chunks);
        other.len()
    }

    /// Writes text in one role.
    pub(super) fn line(&mut self, role: Role, words: &str) {
        self.put(words, role, None, None);
    }

    /// Writes text in one role, with each `{command}` as the keys to teach for it. For our own words
    /// only: a story may hold braces.
    pub(super) fn keys(&mut self, role: Role, words: &str) {
        let words = self.keymap.fill(words);
        self.line(role, &words);
    }

    /// Writes an address, which terminals may show as a link.
    pub(super) fn address(&mut self, role: Role, label: &str, url: &str) {
        let from = self.lines.len();
        self.put(&format!("{label}{url}"), role, None, None);
        let address = safe(url);
        for (i, line) in self.lines[from..].iter_mut().enumerate() {
            let before = if i == 0 { label.chars().count() as u16 } else { 0 };
            line.address = address.clone().map(|url| (before, url));
        }
    }

    /// Writes a person's name in their colour, followed by their role and affiliation if there is
    /// room.
    pub(super) fn name(&mut self, person: PersonIx) {
        let it = self.doc.story.person(person);
        let colour = self.doc.links.colour(person);
        let facts = [it.role.as_deref(), it.affiliation.as_deref()];
        let facts: Vec<&str> = facts.into_iter().flatten().collect();
        let facts = facts.join(" · ");
        let Measure { columns, widths } = self.measure;
        let wide = widths.width(&it.name) + widths.width(&format!(" · {facts}"));
        let first = self.lines.len();
        self.put(&it.name, Role::Title, colour, None);
        self.lines[first..].iter_mut().for_each(|line| line.person = Some(person));
        if visible::mixed_scripts(&it.name) {
            self.line(Role::Warning, "this name mixes letters of two scripts");
        }
        if facts.is_empty() {
            return;
        }
        match self.lines.last_mut() {
            Some(line) if wide <= usize::from(columns) => {
                let text = format!(" · {facts}");
                line.pieces.push(Piece { text, role: Role::Text, speaker: None });
            }
            _ => self.line(Role::Text, &facts),
        }
    }

    /// Writes a link.
    pub(super) fn link(&mut self, words: &str, target: LinkTarget) {
        let number = self.links.len();
        self.links.push(target);
        self.put(words, Role::Link, None, Some(number));
    }

    /// Writes an empty line, but never two in a row and none at the top.
    pub(super) fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.pieces.is_empty()) {
            self.lines.push(CardLine::default());
        }
    }

    /// Writes a heading.
    pub(super) fn heading(&mut self, words: &str) {
        self.gap();
        self.put(words, Role::Dim, None, None);
    }

    fn put(&mut self, words: &str, role: Role, speaker: Option<u32>, link: Option<usize>) {
        for text in wrapped(words, self.measure) {
            self.lines.push(CardLine {
                pieces: vec![Piece { text, role, speaker }],
                link,
                ..CardLine::default()
            });
        }
    }
}
