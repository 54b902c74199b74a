//! A page as data, between what is told and how it looks: `markdown` and `html` write it.
//!
//! No text in it is trusted or made visible yet; that is the writers'.

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::export) enum Inline {
    /// Words.
    Text(String),
    /// Words that stand out.
    Strong(String),
    /// Less important words.
    Dim(String),
    /// A name in a file.
    Code(String),
    /// An address of the web.
    Link { text: String, url: String },
    /// A place of the same page.
    Jump { text: String, to: String },
    /// Somebody who speaks: name, initials, rank by words.
    Speaker { name: String, initials: String, rank: Option<u32> },
    /// The sign of what something comes to.
    Sign(char),
}

/// A line.
pub(in crate::export) type Words = Vec<Inline>;

/// Makes words of plain text.
pub(in crate::export) fn text(words: impl Into<String>) -> Words {
    vec![Inline::Text(words.into())]
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::export) enum Node {
    /// A heading of a depth from 1, and how it is jumped to.
    Heading(u8, String, &'static str),
    /// Rows of a label and words.
    Facts(Vec<(&'static str, Words)>),
    /// A paragraph.
    Para(Words),
    /// A list.
    List(Vec<Words>),
    /// A table; a column of numbers alone stands to the right.
    Table { head: Vec<String>, rows: Vec<Vec<String>> },
    /// A quote or a claim with what was found.
    Item(ItemNode),
}

/// A quote or a claim.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::export) struct ItemNode {
    pub(in crate::export) id: String,
    pub(in crate::export) head: Words,
    pub(in crate::export) words: String,
    pub(in crate::export) rank: Option<u32>,
    pub(in crate::export) rows: Vec<(String, Words)>,
}

/// Returns the name by which an item is jumped to.
pub(in crate::export) fn anchor(id: &str) -> String {
    let fit = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '-' | '_') { c } else { '-' };
    id.chars().map(fit).collect()
}

/// Tells of each column of a table whether it holds numbers alone.
pub(in crate::export) fn numeric(head: &[String], rows: &[Vec<String>]) -> Vec<bool> {
    let number = |cell: &String| {
        cell.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ' ' | '%' | '–' | '-'))
    };
    (0..head.len()).map(|at| rows.iter().filter_map(|row| row.get(at)).all(number)).collect()
}
