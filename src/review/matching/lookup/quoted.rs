//! Splits the parts of a quote into stretches of words that must be together in the source.

use super::Haystack;
use super::figures::join_groups;
use crate::review::matching::tokens::{is_of_word, is_word, words};
use crate::review::matching::transcript::directions::{Bracketed, kind_of, rubies};
use crate::story::Span;
use crate::story::quotation::Quotations;
use crate::story::text::floor_border;

/// What separates a stretch from the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cut {
    /// The article's own words: another part, or other marks.
    Break,
    /// An ellipsis.
    Ellipsis,
    /// Square brackets: the writer's words in place of what was said.
    Brackets,
    /// Nothing: a long stretch is looked up in pieces.
    Joint,
}

/// Words that must be together in the source.
#[derive(Clone, Debug)]
pub(super) struct Quoted<'p> {
    /// The number of the part they belong to.
    pub(super) part: usize,
    /// The words, from the first to the last.
    pub(super) text: &'p str,
    /// Their bytes within that part, from the first word to the last.
    pub(super) span: Span,
    /// What separates them from the stretch before.
    pub(super) cut: Cut,
    /// What follows it within its marks, if nothing else of the quote does.
    pub(super) after: Option<Cut>,
    /// Its words, each with its bytes within the part.
    pub(super) words: Vec<Span>,
    /// What follows it in its part, up to the next word.
    pub(super) closing: &'p str,
    /// The word numbers; [`Haystack::NONE`] for a word that is not in the source.
    pub(super) ids: Vec<u32>,
}

/// The most words of a stretch; longer ones are looked up in pieces.
const LONGEST: usize = 400;

/// Returns the stretches of some parts.
pub(super) fn stretches<'p>(parts: &[&'p str], source: &Haystack) -> Vec<Quoted<'p>> {
    let mut all: Vec<Quoted<'p>> = Vec::new();
    for (part, text) in parts.iter().enumerate() {
        for marked in in_marks(text) {
            let mut from = marked.start;
            // a hole at the end of the stretch before it marks what is left out here
            let mut cut = match all.last().and_then(|last| last.after) {
                Some(hole) => hole,
                None if ends_in_hole(&all, parts) => Cut::Ellipsis,
                None => Cut::Break,
            };
            let mut holes = holes(&text[marked.range()]);
            let end = marked.len() as usize;
            holes.extend(dashes(&text[marked.range()]));
            holes.sort_unstable_by_key(|(start, ..)| *start);
            let mut taken = 0;
            // a dash within brackets is part of them
            holes.retain(|(start, end, _)| {
                let apart = *start >= taken;
                taken = taken.max(*end);
                apart
            });
            holes.push((end, end, Cut::Break));
            for (start, end, hole) in holes {
                let within = Span::new(from, marked.start + start as u32);
                for piece in of_words(part, text, within, source) {
                    if let Some(last) = all.last_mut() {
                        last.after = None;
                    }
                    all.push(Quoted { cut, ..piece });
                    cut = Cut::Joint;
                }
                // brackets count more than an ellipsis beside them
                cut = if cut == Cut::Brackets { cut } else { hole };
                from = marked.start + end as u32;
                if let (Some(last), Cut::Ellipsis | Cut::Brackets) = (all.last_mut(), cut) {
                    last.after = Some(cut);
                }
            }
        }
    }
    all
}

/// Returns true if an ellipsis directly follows the last stretch.
fn ends_in_hole(all: &[Quoted<'_>], parts: &[&str]) -> bool {
    let after = all.last().map(|last| &parts[last.part][last.span.range().end..]);
    after.is_some_and(|after| {
        let rest = after.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
        dots(rest) > 0 || rest.starts_with("[…") || rest.starts_with("[.")
    })
}

/// Returns the words of a stretch in pieces of at most [`LONGEST`] words.
fn of_words<'p>(part: usize, text: &'p str, within: Span, source: &Haystack) -> Vec<Quoted<'p>> {
    let moved = |s: Span| Span::new(s.start + within.start, s.end + within.start);
    let mut spans: Vec<Span> = words(&text[within.range()]).map(moved).collect();
    let rubies = rubies(text);
    spans.retain(|word| !rubies.iter().any(|it| it.start <= word.start && word.end <= it.end));
    join_groups(text, &mut spans);
    let numbered = numbered(text, &spans, source);
    let piece = |words: &[(Span, u32)]| {
        let span = words[0].0.hull(words[words.len() - 1].0);
        let (spans, ids) = words.iter().copied().unzip();
        let rest = &text[span.range().end..];
        let closing = &rest[..rest.find(is_of_word).unwrap_or(rest.len())];
        let text = &text[span.range()];
        Quoted { part, text, span, cut: Cut::Break, after: None, words: spans, closing, ids }
    };
    numbered.chunks(LONGEST).map(piece).collect()
}

/// Returns words with their numbers. Brackets within a word (“[T]he”, “boat[s]”) part nothing, nor
/// does a hyphen where the source has the word divided at the end of a line.
fn numbered(text: &str, spans: &[Span], source: &Haystack) -> Vec<(Span, u32)> {
    let mut all: Vec<(Span, u32)> = Vec::new();
    let mut at = 0;
    while let Some(&span) = spans.get(at) {
        let next = spans.get(at + 1).copied();
        let between = |a: Span, b: Span| &text[a.end as usize..b.start as usize];
        let word = &text[span.range()];
        if let Some(next) =
            next.filter(|next| matches!(between(span, *next), "-" | "\u{2010}" | "\u{2011}"))
            && let Some(id) = source.divided(word, &text[next.range()])
        {
            all.push((span.hull(next), id));
            at += 2;
            continue;
        }
        let (mut whole, mut letters) = (span, word.to_owned());
        let is_open = |whole: Span| {
            let within = &text[whole.range()];
            let before = usize::from(text[..whole.start as usize].ends_with('['));
            before + within.matches('[').count() > within.matches(']').count()
        };
        while let Some(next) = spans.get(at + 1) {
            let joins = match between(whole, *next) {
                "[" => text[next.end as usize..].starts_with(']'),
                "]" => is_open(whole),
                _ => false,
            };
            if !joins {
                break;
            }
            letters += &text[next.range()];
            whole = whole.hull(*next);
            at += 1;
        }
        if letters.len() > word.len() {
            // the brackets at its ends belong to it
            let open = text[..whole.start as usize].ends_with('[');
            let close = text[whole.end as usize..].starts_with(']');
            let count = |bracket: char| text[whole.range()].matches(bracket).count();
            let (opened, closed) = (count('['), count(']'));
            whole.start -= u32::from(open && closed > opened);
            whole.end += u32::from(close && opened > closed);
        }
        all.push((whole, source.number(&letters)));
        at += 1;
    }
    all
}

/// Returns the stretches of a part that are in quotation marks, or speech after a dialogue dash, if
/// some of its words are and others are not; else the whole part.
fn in_marks(text: &str) -> Vec<Span> {
    let mut marked = Quotations::of(text).stretches();
    marked.retain(|span| is_word(&text[span.range()]));
    let (mut outside, mut from) = (false, 0);
    for span in &marked {
        outside |= is_word(&text[from..span.range().start]);
        from = span.range().end;
    }
    outside |= is_word(&text[from..]);
    if marked.is_empty() || !outside { vec![Span::of(0..text.len())] } else { marked }
}

/// The longest square brackets, in bytes.
const BRACKETS: usize = 240;

/// Returns the ellipses and square brackets of a text: first byte, byte after the last, which.
fn holes(text: &str) -> Vec<(usize, usize, Cut)> {
    let mut holes = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let dots = dots(rest);
        let near = &rest[..floor_border(rest, BRACKETS)];
        let brackets =
            closing(c).and_then(|close| near.find(close).map(|end| end + close.len_utf8()));
        let (length, hole) = match (dots, brackets) {
            (0, Some(end)) if is_within_word(text, at, at + end) => (c.len_utf8(), None),
            (0, Some(end)) => (end, Some(kind_of_hole(&rest[..end]))),
            (0, None) => (c.len_utf8(), None),
            (length, _) => (length, Some(Cut::Ellipsis)),
        };
        holes.extend(hole.map(|hole| (at, at + length, hole)));
        at += length;
    }
    holes
}

/// Returns the dashes before the first word and after the last of a text: they stand for words too.
fn dashes(text: &str) -> Vec<(usize, usize, Cut)> {
    let is_dash = |c: char| matches!(c, '–' | '—' | '―') || c == '-';
    let first = text.find(is_of_word).unwrap_or(0);
    let last = text.rfind(is_of_word).unwrap_or(text.len());
    let last = last + text[last..].chars().next().map_or(0, char::len_utf8);
    let mut all = Vec::new();
    // the sign of a number is no dash
    let sign = text[first..].starts_with(char::is_numeric);
    let lead = text[..first].char_indices().find(|(_, c)| is_dash(*c) && !sign);
    let tail = text[last..].char_indices().find(|(_, c)| is_dash(*c));
    all.extend(lead.map(|(at, c)| (at, at + c.len_utf8(), Cut::Ellipsis)));
    all.extend(tail.map(|(at, c)| (last + at, last + at + c.len_utf8(), Cut::Ellipsis)));
    all
}

/// Returns the mark that closes a square bracket of any script.
const fn closing(open: char) -> Option<char> {
    match open {
        '[' => Some(']'),
        '［' => Some('］'),
        '〔' => Some('〕'),
        '【' => Some('】'),
        _ => None,
    }
}

/// Returns what square brackets mark. A stage direction of the quote leaves nothing out by itself.
fn kind_of_hole(brackets: &str) -> Cut {
    let mut inside = brackets.chars();
    let (_, _) = (inside.next(), inside.next_back());
    let inside = inside.as_str();
    match kind_of(inside, false) {
        Bracketed::Other if is_word(inside) => Cut::Brackets,
        _ => Cut::Ellipsis,
    }
}

/// Returns true for brackets within a word: “[T]he”, “boat[s]”.
fn is_within_word(text: &str, open: usize, close: usize) -> bool {
    let inside = text[open..close].trim_matches(['[', ']']);
    let cased = |c: char| c.is_uppercase() || c.is_lowercase();
    let letters = !inside.is_empty() && inside.chars().all(cased) && inside.chars().count() <= 12;
    let beside = text[..open].chars().next_back().is_some_and(cased)
        || text[close..].chars().next().is_some_and(cased);
    text[open..].starts_with('[') && letters && beside
}

/// Returns the length of the ellipsis that a text begins with, in bytes; 0 if it does not.
fn dots(text: &str) -> usize {
    let run = |signs: &[char]| text.len() - text.trim_start_matches(signs).len();
    let one = run(&['…', '⋯', '‥']);
    if one > 0 {
        return one;
    }
    let signs = ['.', '．', '。', '・'];
    let Some(sign) = text.chars().next().filter(|c| signs.contains(c)) else { return 0 };
    let (mut count, mut end) = (0, 0);
    loop {
        let rest = text[end..].trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        let apart = text.len() - end - rest.len();
        if !rest.starts_with(sign) || apart > 2 {
            break;
        }
        end += apart + sign.len_utf8();
        count += 1;
    }
    // two dots are an ellipsis that lost one
    let two = count == 2 && text.starts_with("..");
    if count >= 3 || two { end } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(parts: &[&str]) -> String {
        let source = Haystack::of("");
        let one = |q: Quoted<'_>| {
            let sign = match q.cut {
                Cut::Break => "|",
                Cut::Ellipsis => "…",
                Cut::Brackets => "[]",
                Cut::Joint => "+",
            };
            let after = if q.after == Some(Cut::Ellipsis) { "⋯" } else { "" };
            format!("{sign}{}{after}", &parts[q.part][q.span.range()])
        };
        stretches(parts, &source).into_iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn marks_ellipses_and_brackets_part_a_quote() {
        assert_eq!(check(&["“We sail,”", "“at noon.”"]), "|We sail |at noon");
        assert_eq!(check(&["that they’d sail “at noon” or “soon”"]), "|at noon |soon");
        assert_eq!(check(&["‘not on Quarry,’"]), "|not on Quarry");
        assert_eq!(check(&["“We … sail. . . soon…”"]), "|We …sail …soon⋯");
        assert_eq!(check(&["“We sail …”", "“… at noon”"]), "|We sail …at noon");
        assert_eq!(check(&["“We sail …”", "“at noon”"]), "|We sail …at noon");
        assert_eq!(check(&["“We sail,”", "“… at noon”"]), "|We sail …at noon");
        assert_eq!(check(&["“[The mayor] sails [...] soon”"]), "[]sails …soon");
        assert_eq!(check(&["“[T]he mayor walk[ed] on [H]e”"]), "|[T]he mayor walk[ed] on [H]e");
        assert_eq!(check(&["“We [laughs] sail [the boat],”", "“soon ⋯”"]), "|We …sail []soon⋯");
        assert_eq!(check(&["“We sail. . . . soon・・・”"]), "|We sail …soon⋯");
        assert_eq!(check(&["「［市長は］行く」"]), "[]行く");
        assert_eq!(check(&["“One.\n\n“Two.”"]), "|One.\n\n“Two");
        assert_eq!(check(&["“…”"]), "");
        assert_eq!(check(&["so „Wir segeln“, sagte er, »heute«"]), "|Wir segeln |heute");
        assert_eq!(check(&["he “said “no” to me” then"]), "|said “no” to me");
        assert_eq!(check(&["he said “One.\n\n“Two.” Then"]), "|One.\n\n“Two");
    }
}
