//! What is proposed of articles that nobody has annotated, as JSON Lines: each line is an article.
//! docs/json.md describes every field.

use std::io;

use serde::Serialize;

use super::json::{PersonOut, RangeOut, Writer, write_line};
use crate::story::{Drafted, Embed, OtherSpeaker, PersonIx, Quote, Span, Story};

#[derive(Serialize)]
struct DraftOut<'a> {
    path: &'a str,
    format: &'a str,
    title: &'a str,
    date: Option<&'a str>,
    authors: &'a [String],
    speakers_told: bool,
    people: Vec<PersonOut<'a>>,
    proposals: Vec<ProposalOut<'a>>,
    posts: Vec<PostOut<'a>>,
}

#[derive(Serialize)]
struct ProposalOut<'a> {
    id: &'a str,
    parts: Vec<RangeOut<'a>>,
    words: String,
    speaker: Option<&'a str>,
    mention: Option<RangeOut<'a>>,
    cue: Option<RangeOut<'a>>,
    form: &'a str,
    probability: f64,
    why: &'a str,
    others: Vec<OtherOut<'a>>,
}

#[derive(Serialize)]
struct OtherOut<'a> {
    speaker: &'a str,
    mention: RangeOut<'a>,
    probability: f64,
}

#[derive(Serialize)]
struct PostOut<'a> {
    id: &'a str,
    parts: Vec<RangeOut<'a>>,
    author: Option<&'a str>,
    date: Option<&'a str>,
}

/// Writes what is proposed of an article, on one line. The story is the article with its draft.
///
/// # Errors
/// If writing to `out` fails.
pub fn write(story: &Story, out: &mut dyn io::Write) -> io::Result<()> {
    let w = Writer::new(story);
    let meta = &story.meta;
    let draft = DraftOut {
        path: story.text.name(),
        format: meta.format,
        title: &meta.title,
        date: meta.date.as_deref(),
        authors: &meta.authors,
        speakers_told: story.drafted == Some(Drafted::Speakers),
        people: story.people.iter().map(|person| w.person(person)).collect(),
        proposals: story.quotes.iter().map(|quote| proposal(&w, story, quote)).collect(),
        posts: story.embeds.iter().map(|embed| post(&w, story, embed)).collect(),
    };
    write_line(&draft, out)
}

fn id(story: &Story, person: PersonIx) -> &str {
    &story.person(person).id
}

fn proposal<'a>(w: &Writer<'a>, story: &'a Story, quote: &'a Quote) -> ProposalOut<'a> {
    let suggestion = quote.suggestion.as_deref();
    let other = |other: &OtherSpeaker| OtherOut {
        speaker: id(story, other.person),
        mention: w.range(other.mention),
        probability: rounded(other.score),
    };
    ProposalOut {
        id: &quote.id,
        parts: quote.parts.iter().map(|part| w.range(*part)).collect(),
        words: words(story, &quote.parts),
        speaker: quote.speakers.first().map(|person| id(story, *person)),
        mention: quote.mention.first().map(|span| w.range(*span)),
        cue: quote.cue.first().map(|span| w.range(*span)),
        form: quote.form.word(),
        probability: rounded(suggestion.and_then(|s| s.score).unwrap_or_default()),
        why: suggestion.and_then(|s| s.why.as_deref()).unwrap_or_default(),
        others: suggestion.map_or(Vec::new(), |s| s.others.iter().map(other).collect()),
    }
}

fn post<'a>(w: &Writer<'a>, story: &'a Story, embed: &'a Embed) -> PostOut<'a> {
    PostOut {
        id: &embed.id,
        parts: embed.parts.iter().map(|part| w.range(*part)).collect(),
        author: embed.author.map(|person| id(story, person)),
        date: embed.date.as_deref(),
    }
}

/// Returns the words of all parts, on one line.
fn words(story: &Story, parts: &[Span]) -> String {
    let mut words = String::new();
    for (n, part) in parts.iter().enumerate() {
        words.push_str(if n > 0 { " … " } else { "" });
        for (n, word) in story.text.slice(*part).split_whitespace().enumerate() {
            words.push_str(if n > 0 { " " } else { "" });
            words.push_str(word);
        }
    }
    words
}

/// Returns a probability with three digits: what follows means nothing.
fn rounded(p: f64) -> f64 {
    (p * 1000.0).round() / 1000.0
}
