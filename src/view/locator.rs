//! Finds the place of a piece of evidence in the text of its source: by its excerpt, or by a
//! locator (a time, a page, a line, a paragraph).
//!
//! ```text
//! 0:17:12            a time: the last line whose own time is not later
//! p. 6, pp. 2–3      a page: after that many form feeds, else after a line such as “Page 6” or
//! “[p. 6]”
//! line 41, l. 41     a line of the file, or of the page
//! par. 5, ¶ 5        a paragraph
//! “words”            words
//! anything else      taken as words, if the text has them
//! ```
//!
//! The excerpt is tried first; if it occurs several times, the occurrence nearest to the locator's
//! place wins. Nothing here reads a file.

use crate::story::Span;
use crate::story::select::{SearchText, nearest};
use crate::story::text::floor_border;
use crate::story::text::fold::Folded;

/// The text of a source, indexed for finding places in it.
#[derive(Debug)]
pub struct Places<'a> {
    text: &'a str,
    folded: Folded,
}

impl<'a> Places<'a> {
    /// Indexes a text of at most 4 GiB.
    pub fn of(text: &'a str) -> Self {
        Self { text, folded: Folded::of(text) }
    }

    /// Returns the text.
    pub const fn text(&self) -> &'a str {
        self.text
    }

    /// Returns the place of a piece of evidence; `None` if neither excerpt nor locator can be
    /// found.
    pub fn find(&self, locator: Option<&str>, excerpt: Option<&str>) -> Option<Span> {
        let by_locator = locator.and_then(|locator| self.locate(locator));
        let from = by_locator.map_or(0, |span| span.start);
        excerpt.and_then(|words| self.words(words, from)).or(by_locator)
    }

    /// Returns the place that a locator names.
    pub fn locate(&self, locator: &str) -> Option<Span> {
        let page =
            number_after(locator, &["pp.", "p.", "page", "pages"]).and_then(|n| self.page(n));
        let within = page.unwrap_or(Span::new(0, self.text.len() as u32));
        let line = number_after(locator, &["ll.", "l.", "lines", "line"]);
        let paragraph = number_after(locator, &["par.", "para.", "paragraph", "¶"]);
        let quoted = quoted(locator).and_then(|words| self.words(words, within.start));
        quoted
            .or_else(|| line.and_then(|n| self.line(n, within)))
            .or_else(|| paragraph.and_then(|n| self.paragraph(n, within)))
            .or_else(|| time(locator).and_then(|seconds| self.time(seconds)))
            .or_else(|| page.map(|page| self.first_line(page)))
            .or_else(|| self.words(locator, 0))
    }

    /// Returns the occurrence of some words that is nearest to a byte.
    fn words(&self, words: &str, from: u32) -> Option<Span> {
        let ground = SearchText { text: self.text, folded: &self.folded };
        nearest(ground, words, &[Span::new(from, from)])
    }

    /// Returns the lines within a range, without their ends.
    fn lines(&self, within: Span) -> impl Iterator<Item = Span> + '_ {
        let mut at = within.start;
        self.text[within.range()].split_inclusive('\n').map(move |line| {
            let start = at;
            at += line.len() as u32;
            Span::new(start, start + line.trim_end().len() as u32)
        })
    }

    fn line(&self, number: u32, within: Span) -> Option<Span> {
        self.lines(within).nth(number.checked_sub(1)? as usize)
    }

    fn first_line(&self, within: Span) -> Span {
        let first = self.lines(within).find(|line| !self.text[line.range()].trim().is_empty());
        first.unwrap_or(Span::new(within.start, within.start))
    }

    fn paragraph(&self, number: u32, within: Span) -> Option<Span> {
        let (mut count, mut span) = (0, None::<Span>);
        for line in self.lines(within) {
            match (self.text[line.range()].trim().is_empty(), span) {
                (true, Some(_)) if count == number => return span,
                (true, _) => span = None,
                (false, Some(before)) => span = Some(before.hull(line)),
                (false, None) => (count, span) = (count + 1, Some(line)),
            }
        }
        span.filter(|_| count == number)
    }

    /// Returns the page with a number: separated by form feeds, else from its heading to that of
    /// the next page.
    fn page(&self, number: u32) -> Option<Span> {
        let end = self.text.len() as u32;
        if self.text.contains('\u{c}') {
            let mut at = 0;
            let mut pages = self.text.split('\u{c}').map(|page| {
                let span = Span::new(at, at + page.len() as u32);
                at = span.end + 1;
                span
            });
            return pages.nth(number.checked_sub(1)? as usize);
        }
        let heading = |line: Span| page_of_heading(&self.text[line.range()]);
        let mut lines = self.lines(Span::new(0, end));
        let first = lines.find(|line| heading(*line) == Some(number))?;
        let next = lines.find(|line| heading(*line).is_some_and(|n| n != number));
        Some(Span::new(first.start, next.map_or(end, |line| line.start)))
    }

    /// Returns the last line with a time not later than this one, and what follows up to the next
    /// time.
    fn time(&self, seconds: u32) -> Option<Span> {
        let mut found = None::<Span>;
        for line in self.lines(Span::new(0, self.text.len() as u32)) {
            let words = &self.text[line.range()];
            match (line_time(words), found) {
                (Some(at), _) if at <= seconds => found = Some(line),
                (Some(_), Some(_)) => break,
                (None, Some(before)) if !words.is_empty() => found = Some(before.hull(line)),
                _ => {}
            }
        }
        found
    }
}

/// Returns a locator for a byte of a text: the time given on its line or one of the `BACK` lines
/// before it, else the line number.
pub fn locator_of(text: &str, byte: u32) -> Box<str> {
    let before = &text[..floor_border(text, byte as usize)];
    let here = before.rfind('\n').map_or(0, |at| at + 1);
    let line = text[here..].lines().next().unwrap_or_default();
    let back = before[..here].lines().rev().take(BACK);
    let timed = std::iter::once(line).chain(back).find(|line| line_time(line).is_some());
    let time = timed.and_then(|line| {
        let head = line.trim_start_matches([' ', '[', '(', '<']);
        head.split(|c: char| !c.is_ascii_digit() && c != ':').next()
    });
    match time {
        Some(time) => time.into(),
        None => format!("line {}", before.matches('\n').count() + 1).into(),
    }
}

/// How many lines before a place may hold its time.
const BACK: usize = 40;

/// Returns the number after one of some words, at their first occurrence: for `p. 6` it is 6.
fn number_after(text: &str, words: &[&str]) -> Option<u32> {
    let lower = text.to_lowercase();
    words.iter().find_map(|word| {
        lower.match_indices(word).find_map(|(at, _)| {
            let begins = lower[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
            let number = leading_number(lower[at + word.len()..].trim_start());
            number.filter(|_| begins)
        })
    })
}

fn leading_number(text: &str) -> Option<u32> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text[..end].parse().ok()
}

/// Returns the words between the first pair of quotation marks.
fn quoted(text: &str) -> Option<&str> {
    let (open, mark) = text.char_indices().find(|(_, c)| matches!(c, '“' | '"' | '«' | '„'))?;
    let rest = &text[open + mark.len_utf8()..];
    let close = rest.find(['”', '"', '»', '“'])?;
    Some(&rest[..close]).filter(|words| !words.trim().is_empty())
}

/// Parses the first time in a text, hours:minutes:seconds or minutes:seconds, to seconds.
fn time(text: &str) -> Option<u32> {
    let digit = |c: char| c.is_ascii_digit() || c == ':';
    text.split(|c| !digit(c)).find_map(|word| {
        let parts: Option<Vec<u32>> = word.split(':').map(|part| part.parse().ok()).collect();
        match *parts?.as_slice() {
            [minutes, seconds] if seconds < 60 => minutes.checked_mul(60)?.checked_add(seconds),
            [hours, minutes, seconds] if minutes < 60 && seconds < 60 => {
                hours.checked_mul(3600)?.checked_add(minutes * 60 + seconds)
            }
            _ => None,
        }
    })
}

/// A time must begin within this many bytes of the start of a line.
const HEAD: usize = 24;

/// Returns the time at the start of a line, in brackets or without.
fn line_time(line: &str) -> Option<u32> {
    let head = line.trim_start_matches([' ', '[', '(', '<']);
    let begins = head.starts_with(|c: char| c.is_ascii_digit());
    begins.then(|| time(head[..floor_border(head, HEAD)].split_whitespace().next()?)).flatten()
}

/// Parses a line that consists of a page number only: `Page 6`, `[p. 6]`, `- 6 -`.
fn page_of_heading(line: &str) -> Option<u32> {
    let bare = line.trim_matches([' ', '[', ']', '(', ')', '-', '–', '—', '=', '#', '*', '.']);
    let lower = bare.to_lowercase();
    let rest = ["page", "p."].iter().find_map(|word| lower.strip_prefix(word));
    let dashed = bare.len() < line.trim().len();
    let number = match rest {
        Some(rest) => rest.trim_start(),
        None if dashed => lower.as_str(),
        None => return None,
    };
    let number = number.split_once(" of ").map_or(number, |(number, _)| number);
    number.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRANSCRIPT: &str = "A meeting\n\n[0:00:40] ANN: Good evening.\n[0:17:12] BEN: Eighty-seven \
        cars.\nAnd more.\n[0:17:31] ANN: Good evening again.\n1:02:03 BEN: Late.\n";
    const PAGED: &str =
        "Title\n\nPage 1\nfirst line\n\nsecond paragraph\n\nPage 2 of 3\nTotal “five”\nrest\n";

    fn check(text: &str, locator: &str, excerpt: &str) -> String {
        let excerpt = Some(excerpt).filter(|words| !words.is_empty());
        let found = Places::of(text).find(Some(locator), excerpt);
        found.map_or("nowhere".to_owned(), |span| text[span.range()].replace('\n', "|"))
    }

    #[test]
    fn times_lead_to_the_line_that_was_being_said() {
        assert_eq!(check(TRANSCRIPT, "0:17:12", ""), "[0:17:12] BEN: Eighty-seven cars.|And more.");
        assert_eq!(
            check(TRANSCRIPT, "at 17:20", ""),
            "[0:17:12] BEN: Eighty-seven cars.|And more."
        );
        assert_eq!(check(TRANSCRIPT, "1:30:00", ""), "1:02:03 BEN: Late.");
        assert_eq!(check(TRANSCRIPT, "0:00:10", ""), "nowhere");
    }

    #[test]
    fn a_place_is_named_by_its_time_or_its_line() {
        let at =
            |text: &str, words: &str| locator_of(text, text.find(words).expect("there") as u32);
        assert_eq!(&*at(TRANSCRIPT, "Eighty"), "0:17:12");
        assert_eq!(&*at(TRANSCRIPT, "more"), "0:17:12");
        assert_eq!(&*at(TRANSCRIPT, "A meeting"), "line 1");
        assert_eq!(&*at(PAGED, "rest"), "line 10");
        let place = Places::of(TRANSCRIPT).locate(&at(TRANSCRIPT, "Late"));
        assert!(place.is_some_and(|place| TRANSCRIPT[place.range()].contains("Late")));
    }

    #[test]
    fn the_sources_own_words_are_nearest_to_the_locator() {
        // an excerpt that is not found does not change the locator's place
        let line = "[0:17:31] ANN: Good evening again.";
        assert_eq!(check(TRANSCRIPT, "0:17:31", "good evening"), line);
        assert_eq!(check(TRANSCRIPT, "0:17:31", "Good evening"), "Good evening");
        assert_eq!(check(TRANSCRIPT, "no such place", "Eighty-seven"), "Eighty-seven");
        let places = Places::of(TRANSCRIPT);
        assert!(places.find(Some("0:17:31"), Some("Good evening")) > places.locate("0:17:12"));
    }

    #[test]
    fn pages_lines_paragraphs_and_quoted_words() {
        assert_eq!(check(PAGED, "p. 2", ""), "Page 2 of 3");
        assert_eq!(check(PAGED, "p. 2, line 3", ""), "rest");
        assert_eq!(check(PAGED, "par. 3", ""), "second paragraph");
        assert_eq!(check(PAGED, "p. 2, “Total”", ""), "Total");
        assert_eq!(check(PAGED, "rest", ""), "rest");
        assert_eq!(check(PAGED, "p. 9", ""), "nowhere");
        assert_eq!(check("one\u{c}two\nthree", "p. 2, l. 2", ""), "three");
    }
}
