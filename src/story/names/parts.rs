//! The parts of a full name that tell whose it is: without titles, degrees and punctuation.

use super::word_lists::{SUFFIXES, TITLES};
use crate::story::text::floor_border;
use crate::story::text::fold::fold;
use crate::story::text::word_list::WordList;

/// The most bytes of a name that are read.
const LONGEST: usize = 240;

/// Titles that stand before a name only, besides those of [`TITLES`].
static FORMS_OF_ADDRESS: WordList =
    WordList::of(&["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame"]);

/// Degrees and honours after a name.
static DEGREES: WordList =
    WordList::of(&["md", "phd", "esq", "mp", "kc", "qc", "obe", "mbe", "cbe", "dds", "rn"]);

/// A full name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameParts {
    /// Given names and surname in lower case; a word that is cut short keeps its full stop.
    pub words: Vec<String>,
    /// “jr” and the like.
    pub suffix: Option<String>,
}

/// Returns the parts of a full name; `None` if there are not two words besides titles.
pub fn name_parts(name: &str) -> Option<NameParts> {
    let name = fold(&name[..floor_border(name, LONGEST)]).to_lowercase();
    let edges = |c: char| !c.is_alphanumeric() && c != '.';
    let all = name.split_whitespace().map(|word| word.trim_matches(edges));
    let mut words: Vec<&str> = all.filter(|word| !word.trim_matches('.').is_empty()).collect();
    let plain = |word: &str| word.replace('.', "");
    let is_title = |word: &&str| {
        let word = plain(word);
        word.chars().count() > 1 && (TITLES.has(&word) || FORMS_OF_ADDRESS.has(&word))
    };
    let titles =
        words.iter().take(words.len().saturating_sub(2)).take_while(|w| is_title(w)).count();
    words.drain(..titles);
    let mut suffix = None;
    while let Some(last) = words.last().map(|word| plain(word)) {
        if SUFFIXES.has(&last) && suffix.is_none() {
            suffix = Some(last);
        } else if !DEGREES.has(&last) {
            break;
        }
        words.pop();
    }
    let is_name = words.len() > 1 && !words.first().is_some_and(is_title);
    is_name.then(|| NameParts { words: words.into_iter().map(str::to_owned).collect(), suffix })
}
