//! Who is named beside a quotation, with the word of speech: `“…,” said Ada Brook`, `Brook said: “…”`.

use crate::story::Span;

/// A name and a word of speech beside a quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Beside {
    pub name: Span,
    pub cue: Span,
}

/// Words of speech that stand beside a name.
const CUES: [&str; 24] = [
    "said",
    "says",
    "added",
    "adds",
    "told",
    "asked",
    "wrote",
    "writes",
    "replied",
    "argued",
    "explained",
    "recalled",
    "warned",
    "insisted",
    "noted",
    "answered",
    "declared",
    "announced",
    "tweeted",
    "continued",
    "concluded",
    "sagte",
    "schrieb",
    "erklärte",
];

/// How far from the quotation they may stand, in bytes.
const REACH: usize = 90;

/// Finds the name and the word of speech beside a quotation, in the same sentence: after it first.
pub(super) fn beside(body: &str, quote: Span) -> Option<Beside> {
    let (start, end) = (quote.range().start, quote.range().end);
    let to = crate::story::text::floor_border(body, (end + REACH).min(body.len()));
    let after = &body[end..to];
    let stop = after.find(['.', '\n', '“', '"', '«', ';', '?', '!']).unwrap_or(after.len());
    if let Some(found) = in_words(body, end, end + stop, true) {
        return Some(found);
    }
    let from = crate::story::text::ceil_border(body, start.saturating_sub(REACH));
    let before = &body[from..start];
    let stop = before
        .rfind(['\n', '”', '»', ';', '?', '!'])
        .map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8));
    // a full stop ends a sentence unless it is in a name (“J. Brook”)
    let stop = before.rfind(". ").map_or(stop, |at| stop.max(at + 2));
    in_words(body, from + stop, start, false)
}

/// Finds a word of speech right beside a name among the words of a stretch: the first, or the last.
fn in_words(body: &str, from: usize, to: usize, first: bool) -> Option<Beside> {
    let words: Vec<(usize, &str)> = body
        .get(from..to)?
        .split_whitespace()
        .map(|word| (word.as_ptr() as usize - body.as_ptr() as usize, word))
        .collect();
    let is_cue = |at: &usize| CUES.contains(&trimmed(words[*at].1));
    let mut cues: Vec<usize> = (0..words.len()).filter(is_cue).collect();
    if !first {
        cues.reverse();
    }
    cues.into_iter().find_map(|at| {
        let run_before = words[..at].iter().rev().take_while(|(_, word)| is_name(word)).count();
        let before = (run_before > 0).then(|| at - run_before..at);
        let run_after =
            words[at + 1..].iter().take(4).take_while(|(_, word)| is_name(word)).count();
        let ends = |n: &usize| words[at + n].1.ends_with([',', ':']);
        let run_after = (1..=run_after).find(ends).unwrap_or(run_after);
        let after = (run_after > 0).then(|| at + 1..at + 1 + run_after);
        let run = before.filter(|run| run.len() <= 4).or(after)?;
        let (start, _) = words[run.start];
        let (last, word) = words[run.end - 1];
        let name = Span::of(start..last + trimmed(word).len());
        let (cue, word) = words[at];
        Some(Beside { name, cue: Span::of(cue..cue + trimmed(word).len()) })
    })
}

/// Returns a word without the marks behind it.
fn trimmed(word: &str) -> &str {
    word.trim_end_matches([',', ':', '.', ';'])
}

/// Returns true for a word that can be part of a name: it begins with a capital, and is no word that
/// only begins a sentence or stands for a name.
fn is_name(word: &str) -> bool {
    const NOT: [&str; 22] = [
        "He",
        "She",
        "They",
        "It",
        "I",
        "We",
        "You",
        "The",
        "A",
        "An",
        "But",
        "And",
        "Then",
        "When",
        "This",
        "That",
        "Er",
        "Sie",
        "Es",
        "Monday",
        "Tuesday",
        "Wednesday",
    ];
    let bare = trimmed(word);
    let letters = |c: char| c.is_alphabetic() || "-’'.".contains(c);
    bare.chars().next().is_some_and(char::is_uppercase)
        && bare.chars().all(letters)
        && bare.chars().any(char::is_lowercase)
        && !NOT.contains(&bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> String {
        let (start, end) = (text.find('“').expect("a mark"), text.find('”').expect("a mark"));
        let found = beside(text, Span::of(start..end + '”'.len_utf8()));
        let words = |span: Span| &text[span.range()];
        found.map_or("nobody".to_owned(), |f| format!("{} / {}", words(f.name), words(f.cue)))
    }

    #[test]
    fn a_name_beside_a_word_of_speech_is_found() {
        assert_eq!(check("“It rains,” said Ada Brook, the miller."), "Ada Brook / said");
        assert_eq!(check("“It rains,” Ada Brook said."), "Ada Brook / said");
        assert_eq!(check("Brook told reporters: “It rains.”"), "Brook / told");
        assert_eq!(check("It was late. Ada Brook added, “It rains.”"), "Ada Brook / added");
        assert_eq!(check("„Nein“ ist “Es regnet”, sagte Änne Öz."), "Änne Öz / sagte");
        assert_eq!(check("“It rains,” she said. Ada Brook left."), "nobody");
        assert_eq!(check("“It rains,” the miller said."), "nobody");
        assert_eq!(check("Ada Brook said so. It was called “rain” here."), "nobody");
        assert_eq!(check("「雨」と“雨”言った"), "nobody");
    }
}
