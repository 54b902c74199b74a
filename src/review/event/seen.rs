//! What an event is about, as its reviewer saw it: the words of an item, and what an answer says
//! besides.

use crate::review::{Axis, Value};
use crate::story::{Form, Item, Person, PersonIx, Quote, Span, Story};

/// The words that an event is about, as the reviewer saw them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SeenWords {
    /// The spans of the item, in text order.
    pub parts: Vec<SeenPart>,
    /// SHA-256 of the body, 64 hexadecimal digits.
    pub sha256: Box<str>,
    /// What an answer is about besides; `None` for other events, and in journals of earlier versions.
    pub about: Option<Box<SeenAbout>>,
}

/// What an answer is about besides the words, as the story and its sources were. What the question
/// does not depend on is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SeenAbout {
    /// For the wording: the form of the quote.
    pub form: Option<Box<str>>,
    /// For the attribution: who speaks.
    pub speakers: Option<Vec<SeenSpeaker>>,
    /// For the attribution and the context: the words of the cue, empty without one.
    pub cue: Option<Box<str>>,
    /// For the attribution: the words that name the speaker, empty without any.
    pub mention: Option<Box<str>>,
    /// For the verdict: what the claim says.
    pub claim: Option<SeenClaim>,
    /// For a wording that no source has: the sources whose text was at hand. For a verdict: those of its
    /// evidence that have no passage there, each by the hash of its title and of its address.
    pub sources: Option<Vec<SeenSource>>,
}

/// A speaker as shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SeenSpeaker {
    /// The ID in the story.
    pub id: Box<str>,
    /// The name.
    pub name: Box<str>,
    /// The role, if the story gives one.
    pub role: Option<Box<str>>,
}

/// What a claim says beyond the words of the article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SeenClaim {
    /// The claim in words of its own.
    pub says: Option<Box<str>>,
    /// The question that has to be checked.
    pub question: Option<Box<str>>,
}

/// A source whose text was at hand, or that a verdict rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SeenSource {
    /// Its ID.
    pub id: Box<str>,
    /// SHA-256 of its text, or of what it is known by, 64 hexadecimal digits.
    pub sha256: Box<str>,
}

/// One span of an item, with the text around it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SeenPart {
    /// The words, byte for byte.
    pub exact: Box<str>,
    /// The text before them: at most [`CONTEXT`] code points.
    pub prefix: Box<str>,
    /// The text after them: at most [`CONTEXT`] code points.
    pub suffix: Box<str>,
    /// The byte offset in the body at which they began.
    pub start: u32,
}

/// Code points of context kept on each side of the words, clipped to the paragraph.
pub const CONTEXT: usize = 32;

impl SeenWords {
    /// Takes the words of some spans of a body whose hash is `sha256`.
    pub fn of(body: &str, spans: &[Span], sha256: &str) -> Self {
        Self {
            parts: spans.iter().map(|s| SeenPart::of(body, *s)).collect(),
            sha256: sha256.into(),
            about: None,
        }
    }
}

impl SeenAbout {
    /// Takes what an answer about an item is about, as the story has it.
    pub fn of(story: &Story, item: Item, value: Value) -> Self {
        let mut about = Self::default();
        match (item, value.axis()) {
            (Item::Claim(claim), Axis::Verdict) => {
                let claim = story.claim(claim);
                let (says, question) = (claim.says.clone(), claim.question.clone());
                about.claim = Some(SeenClaim { says, question });
            }
            (Item::Quote(quote), Axis::Wording) => {
                about.form = Some(Form::word(story.quote(quote).form).into());
            }
            (Item::Quote(quote), Axis::Context) => {
                about.cue = Some(joined(story, &story.quote(quote).cue));
            }
            (Item::Quote(quote), Axis::Attribution) => {
                let quote = story.quote(quote);
                about.speakers = Some(SeenSpeaker::all(story, quote));
                about.cue = Some(joined(story, &quote.cue));
                about.mention = Some(joined(story, &quote.mention));
            }
            _ => {}
        }
        about
    }
}

impl SeenSpeaker {
    /// Takes the speakers of a quote.
    pub fn all(story: &Story, quote: &Quote) -> Vec<Self> {
        let one = |person: &PersonIx| {
            let Person { id, name, role, .. } = story.person(*person);
            Self { id: id.clone(), name: name.clone(), role: role.clone() }
        };
        quote.speakers.iter().map(one).collect()
    }
}

/// Returns the words of some spans as one line.
pub(in crate::review) fn joined(story: &Story, spans: &[Span]) -> Box<str> {
    let words = spans.iter().flat_map(|span| story.text.slice(*span).split_whitespace());
    words.collect::<Vec<_>>().join(" ").into()
}

impl SeenPart {
    /// Takes the words of one span, and up to [`CONTEXT`] code points around them within the
    /// paragraph (which ends at a blank line).
    pub fn of(body: &str, span: Span) -> Self {
        let before = &body[..span.range().start];
        let after = &body[span.range().end..];
        // one more on each side, so that a blank line that begins right there is seen
        let from = before.char_indices().rev().nth(CONTEXT).map_or(0, |(at, _)| at);
        let to = after.char_indices().nth(CONTEXT + 1).map_or(after.len(), |(at, _)| at);
        let (before, after) = (&before[from..], &after[..to]);
        let before = before.rsplit_once("\n\n").map_or(before, |(_, rest)| rest);
        let after = after.split_once("\n\n").map_or(after, |(rest, _)| rest);
        let from = before.char_indices().rev().nth(CONTEXT - 1).map_or(0, |(at, _)| at);
        let to = after.char_indices().nth(CONTEXT).map_or(after.len(), |(at, _)| at);
        Self {
            exact: body[span.range()].into(),
            prefix: before[from..].into(),
            suffix: after[..to].into(),
            start: span.start,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn context_is_clipped_to_the_paragraph_and_to_32_code_points() {
        let body = "before\n\nA day é said that it was so, “one” two three.\n\nafter";
        let at = body.find("“one”").expect("it is there") as u32;
        let seen = SeenPart::of(body, Span::new(at, at + 9));
        assert_eq!(
            [&*seen.prefix, &*seen.exact, &*seen.suffix],
            ["A day é said that it was so, ", "“one”", " two three."]
        );
        let long = format!("{}X{}", "é".repeat(40), "ü".repeat(40));
        let seen = SeenPart::of(&long, Span::new(80, 81));
        assert_eq!((seen.prefix.chars().count(), seen.suffix.chars().count()), (32, 32));
    }
}
