//! Reads subtitles: `WebVTT` and `SubRip`. The header, the notes, the numbers and the times of cues are
//! no speech, and neither are tags; a voice tag (`<v NAME>`) says who speaks.

use super::times::is_timing;
use super::{Line, LineKind, NotSpeech};
use crate::story::Span;
use crate::story::text::floor_border;

/// A tag within a cue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    /// A voice begins: the bytes of its name.
    Voice(Span),
    /// A voice ends.
    EndOfVoice,
    /// Any other tag.
    Markup,
}

/// Marks what is no speech in subtitles; returns true if the text has cues.
pub(super) fn mark(text: &str, lines: &mut [Line]) -> bool {
    let words = |line: &Line| text[line.span.range()].trim();
    let timings: Vec<usize> = (0..lines.len()).filter(|at| is_timing(words(&lines[*at]))).collect();
    let vtt = lines.first().is_some_and(|line| {
        let first = words(line).trim_start_matches('\u{feff}');
        first == "WEBVTT" || first.starts_with("WEBVTT ") || first.starts_with("WEBVTT\t")
    });
    for &at in &timings {
        lines[at].kind = LineKind::Passed(NotSpeech::Cue);
        let Some(id) = at.checked_sub(1).filter(|id| lines[*id].kind == LineKind::Text) else {
            continue;
        };
        let counter = words(&lines[id]).bytes().all(|b| b.is_ascii_digit());
        let begins = id == 0 || matches!(lines[id - 1].kind, LineKind::Blank);
        if counter || (begins && vtt) {
            lines[id].kind = LineKind::Passed(NotSpeech::Cue);
        }
    }
    if vtt {
        blocks(text, lines);
    }
    !timings.is_empty()
}

/// Marks the header of a `WebVTT` file and its blocks of notes, styles and regions.
fn blocks(text: &str, lines: &mut [Line]) {
    let mut block = true;
    let mut begins = false;
    for line in lines {
        if line.kind == LineKind::Blank {
            (block, begins) = (false, true);
            continue;
        }
        let words = text[line.span.range()].trim_end();
        if begins && line.kind == LineKind::Text {
            let first = words.split_whitespace().next().unwrap_or_default();
            block =
                matches!(first, "NOTE" | "STYLE" | "REGION") && (words == first || first == "NOTE");
        }
        if matches!(line.kind, LineKind::Passed(_)) {
            block = false;
        }
        if block {
            line.kind = LineKind::Passed(NotSpeech::Cue);
        }
        begins = false;
    }
}

/// The longest tag, in bytes.
const LONGEST: usize = 200;

/// Returns the tag that a text begins with, at a byte of the whole, and its length.
pub(super) fn tag_at(text: &str, at: u32) -> Option<(Tag, usize)> {
    let near = &text[..floor_border(text, LONGEST)];
    let inner = near.strip_prefix('<')?;
    let end = inner.find('>')?;
    let (inside, len) = (&inner[..end], end + 2);
    let name = inside.split(|c: char| c == '.' || c.is_whitespace()).next().unwrap_or_default();
    match name {
        "v" => {
            let who = inside.split_once(char::is_whitespace).map_or("", |(_, who)| who);
            let from = at + 1 + (inside.len() - who.len()) as u32;
            let lead = (who.len() - who.trim_start().len()) as u32;
            let from = from + lead;
            Some((Tag::Voice(Span::new(from, from + who.trim().len() as u32)), len))
        }
        "/v" => Some((Tag::EndOfVoice, len)),
        // the reading of a character is not said besides it
        "rt" => {
            let read = text[len..].find("</rt>").map_or(0, |read| read + "</rt>".len());
            Some((Tag::Markup, len + read))
        }
        "c" | "i" | "b" | "u" | "ruby" | "lang" | "font" | "/c" | "/i" | "/b" | "/u" | "/ruby"
        | "/rt" | "/lang" | "/font" | "br" | "br/" | "s" | "/s" => Some((Tag::Markup, len)),
        _ if super::times::time_at(near).is_some() => Some((Tag::Markup, len)),
        _ => None,
    }
}
