//! A text as tokens: words and marks outside quotations, each quotation as one.

use crate::draft::lexicon::Class;
use crate::story::Span;
use crate::story::quotation::Quotation;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::draft) enum Kind {
    Word,
    Number,
    /// A quotation, by its position in [`Frame::quoted`].
    Quoted(u32),
    Comma,
    /// . ? ! …
    Stop,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    /// 's
    Owner,
    Other,
}

/// A word, mark or quotation.
#[derive(Clone, Copy, Debug)]
pub(in crate::draft) struct Token {
    pub(in crate::draft) span: Span,
    pub(in crate::draft) kind: Kind,
    pub(in crate::draft) class: Class,
    /// Of the word in small letters; 0 for what is no word.
    pub(in crate::draft) hash: u32,
    /// True if it begins with a capital.
    pub(in crate::draft) capital: bool,
    /// True if all of it is in capitals, with two letters or more.
    pub(in crate::draft) capitals: bool,
}

impl Token {
    pub(in crate::draft) fn is(&self, class: Class) -> bool {
        self.class & class != 0
    }

    pub(in crate::draft) fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Word | Kind::Number)
    }

    pub(in crate::draft) fn quoted(&self) -> Option<usize> {
        if let Kind::Quoted(at) = self.kind { Some(at as usize) } else { None }
    }
}

/// A stretch of tokens.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::draft) struct Stretch {
    pub(in crate::draft) from: u32,
    pub(in crate::draft) to: u32,
    /// The paragraph of a sentence; of a paragraph its own position.
    pub(in crate::draft) paragraph: u32,
}

impl Stretch {
    pub(in crate::draft) fn range(self) -> std::ops::Range<usize> {
        self.from as usize..self.to as usize
    }
}

/// A quotation that is not within another, where it stands.
#[derive(Clone, Copy, Debug)]
pub(in crate::draft) struct Quoted {
    pub(in crate::draft) quotation: Quotation,
    pub(in crate::draft) token: u32,
    pub(in crate::draft) sentence: u32,
    pub(in crate::draft) paragraph: u32,
}

/// A text as tokens.
pub(in crate::draft) struct Frame<'t> {
    pub(in crate::draft) text: &'t str,
    pub(in crate::draft) tokens: Vec<Token>,
    pub(in crate::draft) sentences: Vec<Stretch>,
    pub(in crate::draft) paragraphs: Vec<Stretch>,
    /// The first sentence of each paragraph.
    pub(in crate::draft) first_sentences: Vec<u32>,
    /// How many quotations each paragraph has.
    pub(in crate::draft) quoted_in: Vec<u32>,
    pub(in crate::draft) quoted: Vec<Quoted>,
    /// The first byte that belongs to the article: below a title, if there is one.
    pub(in crate::draft) below_title: u32,
}

impl<'t> Frame<'t> {
    /// Returns the words of a token.
    pub(in crate::draft) fn words(&self, at: usize) -> &'t str {
        &self.text[self.tokens[at].span.range()]
    }

    /// Returns the span from one token to another, both within.
    pub(in crate::draft) fn span(&self, from: usize, last: usize) -> Span {
        Span::new(self.tokens[from].span.start, self.tokens[last].span.end)
    }

    /// A first paragraph that is short and no sentence is the title.
    pub(super) fn find_title(&mut self) {
        const LONGEST: usize = 30;
        let Some(first) = self.paragraphs.first() else { return };
        let range = first.range();
        let Some(last) = self.tokens[range.clone()].last() else { return };
        let ends = last.kind == Kind::Stop && !self.text[last.span.range()].contains(['?', '!']);
        if range.len() <= LONGEST && !ends && self.paragraphs.len() > 1 {
            self.below_title = last.span.end;
        }
    }
}
