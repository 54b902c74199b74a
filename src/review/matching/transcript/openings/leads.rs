//! Collects the names that stand before sentences in a text. What looks like a name and is a heading
//! is told by the whole: the text has its words in small letters too.

use std::collections::HashSet;

use super::super::Line;
use super::lead::{begins_sentence, lead, undressed};
use super::others::{byline, cue_names, within};
use super::{LONGEST, Opening, is_joining, opening_lines};
use crate::story::text::floor_border;

/// Returns the places at which a line begins with what looks like a name before a sentence.
pub(super) fn leads(text: &str, lines: &[Line], is_known: &dyn Fn(&str) -> bool) -> Vec<Opening> {
    let mut found: Vec<(Opening, bool)> = cue_names(text, lines);
    let mut all = opening_lines(text, lines).peekable();
    while let Some((line, opens)) = all.next() {
        let words = &text[line.range()];
        let near = &words[..floor_border(words, LONGEST)];
        let next = all.peek().map(|(next, _)| undressed(&text[next.range()]).0);
        let heads = near.len() == words.len() && next.is_some_and(begins_sentence);
        let lead = lead(near, heads, opens).or_else(|| byline(near, heads));
        found.extend(within(text, line, is_known));
        let Some(lead) = lead else { continue };
        let known = is_known(lead.name);
        if known || !lead.placed {
            let at = lead.name.as_ptr().addr() - words.as_ptr().addr();
            let end = line.start + (at + lead.name.len()) as u32;
            let opening = Opening { from: line.start, name: Some(lead.name.into()), end };
            found.push((opening, lead.bare && !known));
        }
    }
    if found.iter().any(|(_, bare)| *bare) {
        let low = low_words(text);
        let heads = |name: &str| {
            let words = || name.split(' ').filter(|word| word.chars().count() > 3);
            let in_text = words().filter(|word| low.contains(&*word.to_lowercase())).count();
            let last =
                name.rsplit(' ').next().is_some_and(|last| low.contains(&*last.to_lowercase()));
            last && in_text * 2 >= words().count()
        };
        found.retain(|(opening, bare)| !(*bare && opening.name.as_deref().is_some_and(heads)));
    }
    found.into_iter().map(|(opening, _)| opening).collect()
}

/// Returns the words of a text that stand in small letters.
fn low_words(text: &str) -> HashSet<&str> {
    let words = text.split(|c: char| !(c.is_alphanumeric() || is_joining(c)));
    words.filter(|word| word.starts_with(char::is_lowercase)).collect()
}
