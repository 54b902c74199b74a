//! Finds stretches between quotation marks that are not annotated as a quote yet.
//!
//! Marks pair within a paragraph; a pair within another pair is part of it.
//! One pass over the bytes, linear in the text.

use crate::story::Span;

/// Returns the quotations of `body` whose inside none of `marked` (sorted, disjoint) touches.
///
/// A span holds its marks. A “ without its ” reaches to the end of the
/// paragraph if the next paragraph begins with “ again, as a speech over
/// several paragraphs is printed; any other lone mark is none.
pub(super) fn unmarked(body: &str, marked: &[Span]) -> Vec<Span> {
    let mut finder = Finder { body, open: None, found: Vec::new() };
    let bytes = body.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !ASKED[bytes[at] as usize] {
            at += 1;
            continue;
        }
        let Some(c) = body[at..].chars().next() else { break };
        finder.take(at, c);
        at += c.len_utf8();
    }
    let mut next = 0;
    finder.found.retain(|found| {
        let inside = inside(body, *found);
        next += marked[next..].partition_point(|m| m.end <= inside.start);
        marked.get(next).is_none_or(|m| m.start >= inside.end)
    });
    finder.found
}

/// The first bytes of what pairs, and of line ends.
const ASKED: [bool; 256] = {
    let mut asked = [false; 256];
    let first = [b'"', b'\n', b'\r', 0xC2, 0xE2, 0xE3];
    let mut at = 0;
    while at < first.len() {
        asked[first[at] as usize] = true;
        at += 1;
    }
    asked
};

fn inside(body: &str, span: Span) -> Span {
    let words = &body[span.range()];
    let first = words.chars().next().map_or(0, char::len_utf8);
    let last = words.chars().next_back().map_or(0, char::len_utf8);
    Span::new(span.start + first as u32, (span.end - last as u32).max(span.start + first as u32))
}

struct Finder<'a> {
    body: &'a str,
    /// The mark that waits for its partner, and where it stands.
    open: Option<(char, usize)>,
    found: Vec<Span>,
}

impl Finder<'_> {
    fn take(&mut self, at: usize, c: char) {
        if matches!(c, '\n' | '\r') {
            self.line_end(at);
            return;
        }
        let end = at + c.len_utf8();
        match self.open {
            Some((open, from)) if self.closes(open, c, at) => {
                // «» and "" hold no words.
                if from + open.len_utf8() < at {
                    self.found.push(Span::of(from..end));
                }
                self.open = None;
            }
            Some(('‘', _)) | None if self.opens(c, at) => self.open = Some((c, at)),
            _ => {}
        }
    }

    fn before(&self, at: usize) -> char {
        self.body[..at].chars().next_back().unwrap_or(' ')
    }

    fn after(&self, at: usize) -> char {
        let mut chars = self.body[at..].chars();
        chars.next();
        chars.next().unwrap_or(' ')
    }

    fn opens(&self, c: char, at: usize) -> bool {
        match c {
            '“' | '„' | '«' | '»' | '「' | '『' | '‹' => true,
            '"' => !self.before(at).is_alphanumeric() && !self.after(at).is_whitespace(),
            // ‘90s and ’tis are no quotations.
            '‘' => !self.before(at).is_alphanumeric() && self.after(at).is_alphabetic(),
            _ => false,
        }
    }

    fn closes(&self, open: char, c: char, at: usize) -> bool {
        match (open, c) {
            ('“' | '„', '”')
            | ('„', '“')
            | ('«', '»')
            | ('»', '«')
            | ('‹', '›')
            | ('「', '」')
            | ('『', '』') => true,
            ('"', '"') => !self.before(at).is_whitespace(),
            // An apostrophe stands before a letter, or ends a plural: the dogs’ tails.
            ('‘', '’') => {
                !self.after(at).is_alphanumeric()
                    && (self.before(at) != 's' || !self.after(at).is_whitespace())
            }
            _ => false,
        }
    }

    /// At a line end: a paragraph ends where the next line is blank.
    fn line_end(&mut self, at: usize) {
        let Some((open, from)) = self.open else { return };
        let rest = &self.body[at..];
        let rest = rest.strip_prefix("\r\n").unwrap_or(rest.get(1..).unwrap_or_default());
        let next = rest.trim_start_matches([' ', '\t']);
        if !next.is_empty() && !next.starts_with(['\n', '\r']) {
            return;
        }
        self.open = None;
        if open == '“' && next.trim_start().starts_with('“') {
            self.found.push(Span::of(from..at));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Puts `[` `]` around what is found; `{` `}` in the input are stretches that are marked.
    fn check(text: &str) -> String {
        let (mut body, mut marked) = (String::new(), Vec::new());
        for c in text.chars() {
            match c {
                '{' => marked.push(Span::new(body.len() as u32, 0)),
                '}' => marked.last_mut().expect("a {").end = body.len() as u32,
                c => body.push(c),
            }
        }
        let mut out = body.clone();
        for span in unmarked(&body, &marked).iter().rev() {
            out.insert(span.end as usize, ']');
            out.insert(span.start as usize, '[');
        }
        out
    }

    #[test]
    fn marks_of_many_languages_pair() {
        assert_eq!(check("He said “no.” Then \"so\"."), "He said [“no.”] Then [\"so\"].");
        assert_eq!(check("„ja“ «oui» »nej« 「はい」"), "[„ja“] [«oui»] [»nej«] [「はい」]");
        assert_eq!(check("„ja” “a ‘b’ c”"), "[„ja”] [“a ‘b’ c”]");
        assert_eq!(
            check("‘so,’ it’s the dogs’ ‘90s, ’tis 6\" x 4\""),
            "[‘so,’] it’s the dogs’ ‘90s, ’tis 6\" x 4\""
        );
    }

    #[test]
    fn what_is_marked_is_left_out() {
        assert_eq!(check("{“no,”} “yes”"), "“no,” [“yes”]");
        assert_eq!(check("“{no}” {“}yes”{ he said}"), "“no” [“yes”] he said");
        assert_eq!(check("“a” {“b” “c”} “d”"), "[“a”] “b” “c” [“d”]");
    }

    #[test]
    fn marks_pair_within_a_paragraph() {
        assert_eq!(check("“a\nb” c"), "[“a\nb”] c");
        assert_eq!(check("“a\n \nb” c"), "“a\n \nb” c");
        assert_eq!(check("“a\n\n“b”\n\nc"), "[“a]\n\n[“b”]\n\nc");
        assert_eq!(check("\"a\r\n\r\n\"b\""), "\"a\r\n\r\n[\"b\"]");
        assert_eq!(check("“” \"\" “"), "“” \"\" “");
    }

    proptest! {
        #[test]
        fn what_is_found_is_in_order_and_on_character_borders(text in r#"[ab"“”„«»‘’「」 \n\r]{0,60}"#) {
            let mut end = 0;
            for span in unmarked(&text, &[]) {
                prop_assert!(span.start >= end && text.get(span.range()).is_some());
                end = span.end;
            }
        }
    }
}
