//! What was typed or selected for an edit of a story and is in no file yet: kept so that it outlives
//! the program.
//!
//! An entry is named by its ID together with its words, and selected words by themselves with what
//! stands around them, because the story may be another one when it is opened again.

use serde::{Deserialize, Serialize};

use crate::story::Span;
use crate::story::text::{ceil_border, floor_border};

/// How many bytes of the text around selected words are kept on either side.
const AROUND: usize = 60;

/// The most bytes of words that are kept of a draft.
const LONGEST: usize = 100_000;

/// What a draft is of. The names are those of the JSON file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DraftKind {
    /// The name of somebody new, as the speaker of a quote.
    NewSpeaker,
    /// The name of somebody new, as one more speaker of a quote.
    OneMoreSpeaker,
    /// The name of somebody new, as the speaker of a quote that is not made yet.
    NewQuoteSpeaker,
    /// The name of somebody new, as the author of an embed.
    NewAuthor,
    /// The name of somebody new, as the author of an embed that is not made yet.
    NewEmbedAuthor,
    /// The name of somebody new, whom words of the article name.
    NewMentioned,
    /// The name of somebody new, who makes a claim.
    NewClaimant,
    /// Where a quote was said.
    Medium,
    /// The wording of a claim.
    Wording,
    /// The note of an entry.
    Note,
    /// The full name of a person.
    Name,
    /// One more name of a person.
    Alias,
    /// The name of somebody new, whose quotes are those of another person now.
    Split,
    /// The place in a source, as evidence of a claim.
    Locator,
    /// Words being selected for a new annotation.
    Selection,
    /// Words being selected for an annotation, in place of its own.
    Words,
    /// Words being selected as the cue of a quote.
    Cue,
    /// Words being selected as the place where the speaker of a quote is named.
    SpeakerNamed,
    /// Something that a later version keeps.
    #[default]
    #[serde(other)]
    Unknown,
}

/// A draft. The field names are those of the JSON file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EditDraft {
    /// What it is of.
    pub what: DraftKind,
    /// The entry that it is for, such as `quotes.q1`; empty for none.
    pub entry: String,
    /// The words of that entry, or the name of that person: another one may have its ID later.
    pub about: String,
    /// Further IDs or words that it needs, by its kind.
    pub others: Vec<String>,
    /// What was typed.
    pub typed: String,
    /// The words that were selected, the part being changed last.
    pub parts: Vec<DraftPart>,
}

/// Selected words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DraftPart {
    /// Their first byte in the body.
    pub start: u32,
    /// The words.
    pub words: String,
    /// What stands before them.
    pub before: String,
    /// What stands after them.
    pub after: String,
}

impl DraftPart {
    /// Keeps the words of a span of a body.
    pub fn of(body: &str, span: Span) -> Self {
        let (start, end) = (span.start as usize, span.end as usize);
        let from = ceil_border(body, start.saturating_sub(AROUND));
        let to = floor_border(body, (end + AROUND).min(body.len()));
        let slice = |from: usize, to: usize| body.get(from..to).unwrap_or_default().to_owned();
        Self {
            start: span.start,
            words: slice(start, end),
            before: slice(from, start),
            after: slice(end, to),
        }
    }

    /// Returns where the words are in a body: in their old place if what stands around them is the
    /// same, else where they stand with that, or alone, once and no more. `None` if that is nowhere, or
    /// cannot be told.
    pub fn find(&self, body: &str) -> Option<Span> {
        if self.words.is_empty() {
            return None;
        }
        let whole = [&*self.before, &self.words, &self.after].concat();
        let from = (self.start as usize).checked_sub(self.before.len());
        let there = from.and_then(|from| body.get(from..)).is_some_and(|at| at.starts_with(&whole));
        let start = if there {
            self.start as usize
        } else {
            let around = only(body, &whole).map(|at| at + self.before.len());
            around.or_else(|| only(body, &self.words))?
        };
        Some(Span::of(start..start + self.words.len()))
    }
}

/// Returns where some words are in a body, if they are there once.
fn only(body: &str, words: &str) -> Option<usize> {
    let first = body.find(words)?;
    let next = ceil_border(body, first + 1);
    body[next..].find(words).is_none().then_some(first)
}

impl EditDraft {
    /// Returns its words: what was typed, else what was selected.
    pub fn words(&self) -> String {
        if !self.typed.trim().is_empty() {
            return self.typed.clone();
        }
        self.parts.iter().map(|part| &*part.words).collect::<Vec<_>>().join(" … ")
    }

    /// Returns true if it is small enough to be kept.
    pub fn can_be_kept(&self) -> bool {
        let selected: usize = self.parts.iter().map(|part| part.words.len()).sum();
        selected + self.typed.len() <= LONGEST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns a body with `|` around the words of another that stood between them there.
    fn check(before: &str, after: &str) -> String {
        let start = before.find('|').expect("a start");
        let body = before.replacen('|', "", 1);
        let end = body.find('|').expect("an end");
        let body = body.replacen('|', "", 1);
        let Some(span) = DraftPart::of(&body, Span::of(start..end)).find(after) else {
            return "nowhere".to_owned();
        };
        let (start, end) = (span.start as usize, span.end as usize);
        format!("{}|{}|{}", &after[..start], &after[start..end], &after[end..])
    }

    #[test]
    fn selected_words_are_found_again_or_not_at_all() {
        assert_eq!(check("a |b c| d", "a b c d"), "a |b c| d");
        assert_eq!(check("a |b c| d", "So a b c d"), "So a |b c| d");
        assert_eq!(check("a |b c| d", "x b c y"), "x |b c| y");
        assert_eq!(check("a |b c| d", "a B c d"), "nowhere");
        // in the old place, but others: which of the two was meant cannot be told
        assert_eq!(check("a |yes| b", "x yes y yes z"), "nowhere");
        assert_eq!(check("a |yes| b", "a yes b yes c"), "a |yes| b yes c");
        assert_eq!(check("yes a |yes| b", "no, yes a yes b"), "no, yes a |yes| b");
        assert_eq!(check("он |сказал| ей", "и он сказал ей"), "и он |сказал| ей");
        assert_eq!(check("אמר |דוד| כן", "כה אמר דוד כן"), "כה אמר |דוד| כן");
        assert_eq!(check("a|é|b", "é"), "|é|");
        assert_eq!(check("a||b", "ab"), "nowhere");
    }

    #[test]
    fn a_kind_that_is_not_known_is_kept_as_such() {
        let read = |json: &str| serde_json::from_str::<EditDraft>(json).expect("a draft");
        assert_eq!(read(r#"{"what":"one-more-speaker"}"#).what, DraftKind::OneMoreSpeaker);
        let later = read(r#"{"what":"colour","typed":"blue"}"#);
        assert_eq!((later.what, &*later.words()), (DraftKind::Unknown, "blue"));
    }
}
