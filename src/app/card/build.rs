//! Lines of a card: words with meanings, broken to its width.

use super::{CardLine, Piece, Target};
use crate::story::PersonIx;
use crate::view::flow::wrapped;
use crate::view::{Doc, Measure, Role, visible};

/// A card being written.
pub(super) struct Sheet<'a> {
    /// What it is about.
    pub doc: &'a Doc,
    measure: Measure,
    lines: Vec<CardLine>,
    links: Vec<Target>,
}

impl<'a> Sheet<'a> {
    /// Takes an empty card of a measure.
    pub(super) fn new(doc: &'a Doc, measure: Measure) -> Self {
        Self { doc, measure, lines: Vec::new(), links: Vec::new() }
    }

    /// Returns its lines and where its links lead.
    pub(super) fn done(self) -> (Vec<CardLine>, Vec<Target>) {
        (self.lines, self.links)
    }

    /// Writes words of one meaning.
    pub(super) fn line(&mut self, role: Role, words: &str) {
        self.put(words, role, None, None);
    }

    /// Writes a person's name in the speaker's colour, with what they are behind it where it fits.
    pub(super) fn name(&mut self, person: PersonIx) {
        let it = self.doc.story.person(person);
        let rank = self.doc.links.rank(person);
        let facts = [it.role.as_deref(), it.affiliation.as_deref()];
        let facts: Vec<&str> = facts.into_iter().flatten().collect();
        let facts = facts.join(" · ");
        let Measure { columns, widths } = self.measure;
        let wide = widths.width(&it.name) + widths.width(&format!(" · {facts}"));
        let first = self.lines.len();
        self.put(&it.name, Role::Title, rank, None);
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

    /// Writes words that lead somewhere.
    pub(super) fn link(&mut self, words: &str, target: Target) {
        let number = self.links.len();
        self.links.push(target);
        self.put(words, Role::Link, None, Some(number));
    }

    /// Writes an empty line, but never two, and none at the top.
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
                person: None,
            });
        }
    }
}
