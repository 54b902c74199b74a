//! Decides which heads are labels, by the whole text: how often a name recurs, whether it is a person
//! of the story, how the other labels are written.

use std::collections::{HashMap, HashSet};

use super::anonymous::is_anonymous;
use super::heads::{Mark, PAIRS, Style};
use super::scan::{Candidate, Event, Place, Scan};

/// Whether a head is a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trust {
    /// It is one.
    Sure,
    /// It may be one.
    Doubtful,
    /// It may be one if the text has labels for certain.
    Weak,
    /// It is none.
    No,
}

/// What the text as a whole says about its heads.
struct WholeText<'t> {
    text: &'t str,
    counts: HashMap<String, u32>,
    known: HashSet<String>,
    /// True if most lines begin with a head.
    by_line: bool,
    /// True if most lines with a time have a head.
    by_time: bool,
    /// True if most labels are in capitals.
    by_capitals: bool,
    pair: Option<(&'static str, &'static str)>,
}

/// Returns for each head whether it is a label.
pub(super) fn trust(text: &str, scan: &Scan, is_known: &dyn Fn(&str) -> bool) -> Vec<Trust> {
    let heads = || {
        scan.events.iter().filter_map(|event| match event {
            Event::Head(head) => Some(head),
            _ => None,
        })
    };
    let (mut counts, mut known) = (HashMap::<String, u32>::new(), HashSet::new());
    let (mut heading, mut timed, mut capitals, mut others) = (0, 0, 0, 0);
    for head in heads() {
        let count = counts.entry(key(text, head)).or_default();
        if *count == 0 && is_known(&text[head.name.range()]) {
            known.insert(key(text, head));
        }
        let begins = head.place != Place::Inline;
        *count += u32::from(begins);
        let plain = !matches!(head.style, Style::Phrase | Style::Lower) && begins;
        heading += usize::from(plain && matches!(head.mark, Mark::Colon | Mark::Stop));
        timed += usize::from(plain && head.timed);
        let is_colon = head.mark == Mark::Colon && plain;
        capitals += usize::from(is_colon && head.style == Style::Capitals);
        others += usize::from(is_colon && head.style != Style::Capitals);
    }
    let stamps = scan.passed.iter().filter(|p| p.kind == super::NotSpeech::Time).count();
    let all = WholeText {
        text,
        counts,
        known,
        by_line: heading * 2 >= scan.lines,
        by_time: timed * 2 >= stamps && timed > 1,
        by_capitals: capitals > 1 && capitals >= others * 4,
        pair: pair(scan, text),
    };
    let found: Vec<Trust> = heads().map(|head| all.of(head)).collect();
    let sure = found.contains(&Trust::Sure)
        || scan.events.iter().any(|event| matches!(event, Event::Voice(..)));
    let weak = if sure { Trust::Doubtful } else { Trust::No };
    found.into_iter().map(|trust| if trust == Trust::Weak { weak } else { trust }).collect()
}

/// Returns the letters for question and answer that a text uses.
pub(super) fn pair(scan: &Scan, text: &str) -> Option<(&'static str, &'static str)> {
    let letters = scan.events.iter().filter_map(|event| match event {
        Event::Head(head) if head.style == Style::Letter => Some(&text[head.name.range()]),
        _ => None,
    });
    let mut counts: HashMap<&str, u32> = HashMap::new();
    for letter in letters {
        *counts.entry(letter).or_default() += 1;
    }
    let of = |letter: &str| counts.get(letter).copied().unwrap_or(0);
    PAIRS.iter().copied().filter(|(q, a)| of(q).min(of(a)) > 0).max_by_key(|(q, a)| of(q) + of(a))
}

/// Returns true for a letter that stands for a question or an answer.
fn is_asked(key: &str) -> bool {
    PAIRS.iter().any(|(q, a)| [q, a].iter().any(|letter| letter.to_lowercase() == key))
}

fn key(text: &str, head: &Candidate) -> String {
    text[head.name.range()].to_lowercase()
}

impl WholeText<'_> {
    fn of(&self, head: &Candidate) -> Trust {
        let key = key(self.text, head);
        let recurs = self.counts.get(&key).is_some_and(|count| *count > 1);
        let known = self.known.contains(&key);
        if head.place == Place::Inline {
            return self.inline(head, known, &key);
        }
        if head.place == Place::Brackets {
            return match head.style {
                _ if known => Trust::Sure,
                Style::Capitals if recurs => Trust::Sure,
                _ => Trust::No,
            };
        }
        if is_anonymous(&key) {
            return match head.mark {
                Mark::Colon => Trust::Sure,
                _ if recurs && (head.after_blank || head.mark == Mark::Gap) => Trust::Sure,
                _ if head.opens || head.timed => Trust::Doubtful,
                _ => Trust::No,
            };
        }
        match head.mark {
            Mark::Colon => self.colon(head, known, recurs, &key),
            Mark::Stop if head.style == Style::Letter => self.letter(&key),
            Mark::Stop if known || recurs => Trust::Sure,
            Mark::Stop => Trust::Doubtful,
            Mark::Gap => gap(head, known, recurs),
            Mark::End => end(head, known, recurs),
        }
    }

    fn inline(&self, head: &Candidate, known: bool, key: &str) -> Trust {
        let elsewhere = self.counts.get(key).is_some_and(|count| *count > 0);
        match head.style {
            Style::Capitals if known || elsewhere => Trust::Sure,
            Style::Capitals => Trust::Weak,
            _ if known || elsewhere => Trust::Doubtful,
            Style::Names => Trust::Weak,
            _ => Trust::No,
        }
    }

    /// A letter is a label if the text has questions and answers.
    fn letter(&self, key: &str) -> Trust {
        let asks = self.pair.is_some_and(|(q, a)| [q, a].iter().any(|l| l.to_lowercase() == key));
        if asks { Trust::Sure } else { Trust::No }
    }

    fn colon(&self, head: &Candidate, known: bool, recurs: bool, key: &str) -> Trust {
        let opens = head.opens || self.by_line;
        let odd = self.by_capitals && head.style != Style::Capitals;
        match head.style {
            Style::Capitals => Trust::Sure,
            Style::Letter if self.letter(key) == Trust::Sure || (recurs && opens) => Trust::Sure,
            Style::Letter if opens && is_asked(key) => Trust::Doubtful,
            // “S1:” and “J:” name nobody
            Style::Letter if head.opens => Trust::Doubtful,
            Style::Letter => Trust::Weak,
            _ if head.timed && !odd && (known || recurs) => Trust::Sure,
            Style::Names | Style::Word | Style::Caseless if head.timed => {
                if self.by_time || head.style == Style::Names {
                    Trust::Sure
                } else {
                    Trust::Doubtful
                }
            }
            Style::Phrase if head.timed => Trust::Weak,
            _ if known && opens && !odd => Trust::Sure,
            _ if known => Trust::Doubtful,
            Style::Names if opens && !odd => Trust::Sure,
            Style::Word | Style::Caseless if recurs && opens && !odd => Trust::Sure,
            Style::Word | Style::Caseless if opens && !odd => Trust::Doubtful,
            Style::Lower if opens => Trust::Doubtful,
            Style::Lower => Trust::No,
            Style::Phrase if !opens => Trust::No,
            // names in small letters
            Style::Phrase if *key == self.text[head.name.range()] => Trust::Doubtful,
            _ => Trust::Weak,
        }
    }
}

/// A name before a dash, a tab or a wide gap.
fn gap(head: &Candidate, known: bool, recurs: bool) -> Trust {
    match head.style {
        Style::Capitals if known || recurs => Trust::Sure,
        Style::Capitals => Trust::Weak,
        Style::Phrase | Style::Lower => Trust::No,
        _ if known && recurs => Trust::Sure,
        _ if known => Trust::Doubtful,
        _ if recurs => Trust::Weak,
        _ => Trust::No,
    }
}

/// A name on a line of its own.
fn end(head: &Candidate, known: bool, recurs: bool) -> Trust {
    match head.style {
        Style::Letter | Style::Phrase | Style::Lower => Trust::No,
        _ if head.timed && (known || recurs || head.style == Style::Names) => Trust::Sure,
        _ if head.timed => Trust::Doubtful,
        Style::Capitals if known || (recurs && head.after_blank) => Trust::Sure,
        Style::Capitals if head.after_blank => Trust::Weak,
        _ if known && head.after_blank => Trust::Sure,
        Style::Capitals => Trust::No,
        _ if recurs && head.after_blank => Trust::Weak,
        _ => Trust::No,
    }
}
