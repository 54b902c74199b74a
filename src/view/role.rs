//! The roles of cells on the screen: what each cell means. Themes give each role its style; tests
//! print a letter for each role, so that a screen is checked for meaning, not for colour.

use std::sync::Arc;

use crate::story::PersonIx;

macro_rules! roles {
    ($($(#[doc = $doc:literal])* $name:ident $word:literal $letter:literal)*) => {
        /// The role of a cell.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Role {
            $($(#[doc = $doc])* $name,)*
        }

        /// A row of the table of roles.
        #[derive(Clone, Copy, Debug)]
        pub struct RoleRow {
            /// The role.
            pub role: Role,
            /// Its key in a theme's `[roles]`.
            pub name: &'static str,
            /// The letter under its cells in tests.
            pub letter: char,
            /// What it is used for.
            pub help: &'static str,
        }

        /// Every role, in the order of [`Role`].
        pub const ROLES: &[RoleRow] = &[
            $(RoleRow {
                role: Role::$name,
                name: $word,
                letter: $letter,
                help: concat!($($doc),*),
            },)*
        ];
    };
}

roles! {
    /// The article's words.
    Text "text" ' '
    /// Words that step back: hints, what the spotlight leaves out.
    Dim "dim" 'd'
    /// A heading of the article.
    Heading "heading" 'h'
    /// A quoted block of the article.
    Quoted "quoted" 'b'
    /// Lines and borders.
    Border "border" '-'
    /// The line with the title and the counts.
    Header "header" 'H'
    /// Marks on the ruler.
    Ruler "ruler" 'r'
    /// Where the window is on the ruler.
    RulerWindow "ruler-window" 'R'
    /// Initials before the text.
    Gutter "gutter" 'g'
    /// The sign before the current item.
    Pointer "pointer" '>'
    /// The sign beside a paragraph that is written right to left.
    Direction "direction" '<'
    /// A quote whose speaker is not known.
    Quote "quote" 'q'
    /// The words of a claim.
    Claim "claim" 'c'
    /// A name.
    Mention "mention" 'm'
    /// The words that say that it is speech.
    Cue "cue" 'u'
    /// An embedded post.
    Embed "embed" 'e'
    /// A machine's suggestion.
    Suggestion "suggestion" 's'
    /// A stretch with a problem.
    Problem "problem" '!'
    /// The current item.
    Current "current" '*'
    /// Words found by a search.
    Hit "hit" '/'
    /// The found words that the reader stands on.
    HitCurrent "hit-current" '#'
    /// Something hidden or hostile in the text, made visible.
    Hidden "hidden" 'x'
    /// Letters to type to jump somewhere.
    Label "label" 'L'
    /// The title of a card, a list or a picker.
    Title "title" 'T'
    /// Something in the card that can be followed.
    Link "link" 'l'
    /// The row or link that Enter takes.
    Selected "selected" 'S'
    /// Letters that a filter matched.
    Match "match" 'M'
    /// The bottom line.
    Status "status" '_'
    /// A key in a hint.
    Key "key" 'k'
    /// Good news.
    Good "good" '+'
    /// A warning.
    Warning "warning" 'w'
    /// An error.
    Error "error" 'E'
}

impl Role {
    /// Returns the row of the role.
    pub fn row(self) -> &'static RoleRow {
        &ROLES[self as usize]
    }
}

/// How many styles there are for speakers; a story with more speakers uses some of them again.
pub const SPEAKERS: u32 = 8;

/// Some words with the same role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words; whether they are sanitised yet depends on where they come from.
    pub text: String,
    /// Their role.
    pub role: Role,
    /// The colour of the speaker whose words or name they are.
    pub speaker: Option<u32>,
}

/// A line of a card or a preview.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardLine {
    /// The words, left to right.
    pub pieces: Vec<Piece>,
    /// The index of the card's link that the line belongs to.
    pub link: Option<usize>,
    /// The person whose name it is.
    pub person: Option<PersonIx>,
    /// The address that it shows from this column on.
    pub address: Option<(u16, Arc<str>)>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_has_a_name_and_a_letter_of_its_own() {
        for (i, a) in ROLES.iter().enumerate() {
            assert_eq!(a.role as usize, i);
            assert!(!a.help.is_empty(), "{}", a.name);
            for b in &ROLES[..i] {
                assert_ne!(a.name, b.name);
                assert_ne!(a.letter, b.letter, "{} and {}", a.name, b.name);
            }
        }
    }
}
