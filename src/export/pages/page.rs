//! A page as data, which `markdown` and `html` then write.
//!
//! Its text is unsanitised: the writers make it visible and escape it.

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::export) enum Inline {
    /// Plain text.
    Text(String),
    /// Emphasised text.
    Strong(String),
    /// Less important text.
    Dim(String),
    /// Code, such as a file name.
    Code(String),
    /// A link to the web.
    Link { text: String, url: String },
    /// A link within the page.
    Jump { text: String, to: String },
    /// A speaker: name, initials, colour by words.
    Speaker { name: String, initials: String, colour: Option<u32> },
    /// The sign of a result.
    Sign(char),
}

/// A line, as its pieces.
pub(in crate::export) type Words = Vec<Inline>;

/// Makes a line of plain text.
pub(in crate::export) fn text(words: impl Into<String>) -> Words {
    vec![Inline::Text(words.into())]
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::export) enum Node {
    /// A heading: its depth from 1, its text, and its anchor.
    Heading(u8, String, &'static str),
    /// Labelled facts, one a row.
    Facts(Vec<(&'static str, Words)>),
    /// A paragraph.
    Para(Words),
    /// A list.
    List(Vec<Words>),
    /// A table; columns of numbers are aligned right.
    Table { head: Vec<String>, rows: Vec<Vec<String>> },
    /// A quote or claim with what was found.
    Item(ItemNode),
}

/// A quote or a claim.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::export) struct ItemNode {
    pub(in crate::export) id: String,
    pub(in crate::export) head: Words,
    pub(in crate::export) words: String,
    pub(in crate::export) colour: Option<u32>,
    pub(in crate::export) rows: Vec<(String, Words)>,
}

/// Returns the anchor of an item.
pub(in crate::export) fn anchor(id: &str) -> String {
    let fit = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '-' | '_') { c } else { '-' };
    id.chars().map(fit).collect()
}

/// Returns for each column of a table whether it holds only numbers.
pub(in crate::export) fn numeric(head: &[String], rows: &[Vec<String>]) -> Vec<bool> {
    let number = |cell: &String| {
        cell.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ' ' | '%' | '–' | '-'))
    };
    (0..head.len()).map(|at| rows.iter().filter_map(|row| row.get(at)).all(number)).collect()
}
