//! What the article has where a selector's words are not found: the hint of a problem.

use crate::story::select::{SearchText, needle};
use crate::story::text::fold::{Folded, Folding, fold, fold_by};
use crate::story::{Span, Text};

/// Describes how far the words are found in the article and what follows there instead; `None` if
/// not even their beginning is found.
pub(super) fn what_stands_there(
    text: &Text,
    search_text: SearchText<'_>,
    words: &str,
) -> Option<String> {
    let words = needle(words);
    let folded = search_text.folded.text();
    let borders: Vec<usize> = words
        .char_indices()
        .filter(|&(i, c)| i > 0 && c == ' ')
        .map(|(i, _)| i)
        .take(200)
        .collect();
    let find = |end: usize| memchr::memmem::find(folded.as_bytes(), &words.as_bytes()[..end]);
    // where a longer beginning is found, a shorter one is too: the search can be binary
    let longest = borders.partition_point(|&end| find(end).is_some());
    if longest < 2 {
        return lower_case(text, search_text, &words).or_else(|| other_accents(text, &words));
    }
    let at = find(borders[longest - 1])?;
    let end = crate::story::text::floor_border(folded, (at + words.len() + 8).min(folded.len()));
    let span = search_text.folded.unfold(at, at, search_text.text)?;
    let place = text.body_line_col(span.start);
    let found = fold(&folded[at..end]).into_owned();
    Some(format!("Line {} has: {}", place.line, cut(found.trim_end(), 120)))
}

/// Describes where the words are found with other capitals.
fn lower_case(text: &Text, search_text: SearchText<'_>, words: &str) -> Option<String> {
    let pattern = regex::RegexBuilder::new(&regex::escape(words))
        .case_insensitive(true)
        .size_limit(1 << 20)
        .build()
        .ok()?;
    let found = pattern.find(search_text.folded.text())?;
    let span = search_text.folded.unfold(found.start(), found.end(), search_text.text)?;
    let line = text.body_line_col(span.start).line;
    Some(format!("Line {line} has it in other capitals: {}", cut(found.as_str(), 120)))
}

/// Describes where the words are found with other accents, or as a ligature or in full width.
fn other_accents(text: &Text, words: &str) -> Option<String> {
    let body = Folded::by(text.body(), Folding::BareLetters);
    let words = fold_by(words, Folding::BareLetters);
    let at = memchr::memmem::find(body.text().as_bytes(), words.as_bytes())?;
    let span = body.unfold(at, at + words.len(), text.body())?;
    let line = text.body_line_col(span.start).line;
    Some(format!("Line {line} has it with other accents: {}", cut(text.slice(span), 120)))
}

/// Returns the line that a span begins in, cut to what is near it.
pub(super) fn line_around(text: &Text, span: Span) -> String {
    let body = text.body();
    let start = span.start as usize;
    let line = body[..start].rfind(['\n', '\r']).map_or(0, |n| n + 1);
    let from = crate::story::text::ceil_border(body, line.max(start.saturating_sub(40)));
    let tail = &body[from..];
    let tail = &tail[..tail.find(['\n', '\r']).unwrap_or(tail.len())];
    let dots = if from > line { "…" } else { "" };
    format!("{dots}{}", cut(tail, 80))
}

/// Returns at most `most` characters of `words`, with `…` where it was cut.
fn cut(words: &str, most: usize) -> String {
    match words.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
        None => words.to_owned(),
    }
}
