//! The marks of Markdown: which bytes of an article are not drawn, and what is emphasised.
//!
//! What is hidden stays in the text, and every place counts it; only drawing leaves it out.
//! Headings, emphasis, links, code and escapes of `CommonMark`, read paragraph by paragraph; tables and
//! HTML within the text are drawn as they are. A parser of the whole language would be a dependency,
//! and would make a page of what has to stay the text, byte for byte.

use std::collections::{BTreeSet, HashSet};

use crate::story::Span;

/// How words are set off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emphasis {
    /// `*words*`.
    Light,
    /// `**words**`, and headings that are no block of their own kind.
    Strong,
    /// A link.
    Link,
    /// `~~words~~`.
    Struck,
}

/// The marks of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup {
    /// What is not drawn, in text order; no two spans touch.
    pub hidden: Vec<Span>,
    /// What is set off, in text order of the ends.
    pub emphasis: Vec<(Span, Emphasis)>,
}

impl Markup {
    /// Adds what is not drawn either.
    pub(super) fn hide(&mut self, mut more: Vec<Span>) {
        more.retain(|span| !span.is_empty());
        if more.is_empty() {
            return;
        }
        more.append(&mut self.hidden);
        more.sort_unstable_by_key(|span| (span.start, span.end));
        for span in more {
            match self.hidden.last_mut() {
                Some(last) if last.end >= span.start => last.end = last.end.max(span.end),
                _ => self.hidden.push(span),
            }
        }
    }
}

/// The most bytes of a paragraph that are searched for the end of code.
const MAX_CODE: usize = 4_000;
/// The most marks that may wait for their partner.
const MAX_OPEN: usize = 200;
/// The longest address or title of a link, in bytes.
const MAX_ADDRESS: usize = 4_000;

/// Finds the marks of a text.
pub fn of(body: &str) -> Markup {
    let mut reader =
        Reader { body, names: names(body), hidden: BTreeSet::new(), emphasis: Vec::new() };
    reader.lines();
    let mut markup = Markup { hidden: Vec::new(), emphasis: reader.emphasis };
    for (start, end) in reader.hidden {
        match markup.hidden.last_mut() {
            Some(last) if last.end >= start => last.end = last.end.max(end),
            _ => markup.hidden.push(Span::new(start, end)),
        }
    }
    markup.emphasis.sort_by_key(|(span, _)| span.end);
    markup
}

/// Returns the names of the link definitions (`[name]: address`) of a text, in lower case.
fn names(body: &str) -> HashSet<String> {
    body.lines().filter_map(definition).map(str::to_lowercase).collect()
}

/// Returns the name that a line defines.
fn definition(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(' ').strip_prefix('[')?;
    let (name, address) = rest.split_once("]:")?;
    (!name.is_empty() && !name.contains(['[', ']']) && !address.trim().is_empty()).then_some(name)
}

/// Reads a text line by line, and its paragraphs as wholes.
struct Reader<'a> {
    body: &'a str,
    names: HashSet<String>,
    hidden: BTreeSet<(u32, u32)>,
    emphasis: Vec<(Span, Emphasis)>,
}

/// A mark that waits for its partner.
struct Open {
    at: usize,
    mark: u8,
    /// How many of its characters are left.
    count: usize,
}

impl Reader<'_> {
    fn hide(&mut self, start: usize, end: usize) {
        if start < end {
            self.hidden.insert((start as u32, end as u32));
        }
    }

    fn set_off(&mut self, start: usize, end: usize, how: Emphasis) {
        if start < end {
            self.emphasis.push((Span::of(start..end), how));
        }
    }

    fn lines(&mut self) {
        let body = self.body;
        let mut at = 0;
        // the paragraph so far, the last line of it, and the mark of a block of code
        let (mut paragraph, mut above, mut code): (Option<usize>, _, Option<&str>) =
            (None, 0..0, None);
        for line in body.split_inclusive('\n') {
            let bare = line.trim_end_matches(['\n', '\r']);
            let (start, end) = (at, at + bare.len());
            at += line.len();
            let words = bare.trim();
            let fence = ["```", "~~~"].into_iter().find(|fence| words.starts_with(fence));
            if let Some(fence) = fence.filter(|fence| code.is_none_or(|code| code == *fence)) {
                self.end_of_paragraph(paragraph.take(), start);
                code = if code.is_some() { None } else { Some(fence) };
                self.hide(start, end);
            } else if code.is_some() {
                // code is drawn as it is
            } else if words.is_empty() {
                self.end_of_paragraph(paragraph.take(), start);
            } else if let Some(level) = heading(bare) {
                self.end_of_paragraph(paragraph.take(), start);
                self.heading(start, bare, level);
            } else if definition(bare).is_some() && paragraph.is_none() {
                self.hide(start, end);
            } else if paragraph.is_some() && is_underline(words) {
                self.hide(start, end);
                self.set_off(above.start, above.end, Emphasis::Strong);
                self.end_of_paragraph(paragraph.take(), start);
            } else {
                paragraph.get_or_insert(start);
            }
            above = start..end;
        }
        self.end_of_paragraph(paragraph, body.len());
    }

    fn end_of_paragraph(&mut self, paragraph: Option<usize>, end: usize) {
        if let Some(start) = paragraph {
            self.words(start, end);
        }
    }

    fn heading(&mut self, start: usize, line: &str, level: usize) {
        let words = line[level..].trim_start();
        let from = start + line.len() - words.len();
        self.hide(start, from);
        let closed = words.trim_end().trim_end_matches('#');
        let is_closed = closed.len() < words.trim_end().len() && closed.ends_with(' ');
        let words = if is_closed { closed.trim_end() } else { words };
        self.hide(from + words.len(), start + line.len());
        self.words(from, from + words.len());
        if level > 3 {
            self.set_off(from, from + words.len(), Emphasis::Strong);
        }
    }

    /// Reads what stands within words.
    fn words(&mut self, start: usize, end: usize) {
        let bytes = &self.body.as_bytes()[..end];
        let mut open: Vec<Open> = Vec::new();
        let mut at = start;
        while at < end {
            at = match bytes[at] {
                b'\\' if bytes.get(at + 1).is_some_and(u8::is_ascii_punctuation) => {
                    self.hide(at, at + 1);
                    at + 2
                }
                b'`' => self.code(at, end),
                b'<' => self.angle(at, end),
                b'[' => {
                    let image = at > start && bytes[at - 1] == b'!';
                    open.push(Open { at, mark: b'[', count: usize::from(image) });
                    at + 1
                }
                b']' => self.bracket(at, end, &mut open),
                mark @ (b'*' | b'_' | b'~') => self.run(mark, at, (start, end), &mut open),
                _ => at + 1,
            };
            if open.len() > MAX_OPEN {
                open.remove(0);
            }
        }
    }

    /// Hides the marks around code; returns where reading goes on.
    fn code(&mut self, at: usize, end: usize) -> usize {
        let run = |from: usize| self.body[from..end].bytes().take_while(|b| *b == b'`').count();
        let count = run(at);
        let mut close = at + count;
        let limit = end.min(close + MAX_CODE);
        while let Some(found) = self.body.as_bytes()[close..limit].iter().position(|b| *b == b'`') {
            close += found;
            let length = run(close);
            if length == count {
                self.hide(at, at + count);
                self.hide(close, close + count);
                return close + count;
            }
            close += length;
            if close >= limit {
                break;
            }
        }
        at + count
    }

    /// Hides a comment, or the brackets around an address; returns where reading goes on.
    fn angle(&mut self, at: usize, end: usize) -> usize {
        let rest = &self.body[at..end];
        if rest.starts_with("<!--") {
            let close = rest.find("-->").map_or(at + 4, |n| at + n + 3);
            self.hide(at, close);
            return close;
        }
        let address = ["<http://", "<https://", "<mailto:"].iter().any(|a| rest.starts_with(a));
        let close = rest.find(|c: char| c == '>' || c.is_whitespace());
        if let Some(close) = close.filter(|close| address && rest[*close..].starts_with('>')) {
            self.hide(at, at + 1);
            self.hide(at + close, at + close + 1);
            self.set_off(at + 1, at + close, Emphasis::Link);
            return at + close + 1;
        }
        at + 1
    }

    /// Ends a link or picture; returns where reading goes on.
    fn bracket(&mut self, at: usize, end: usize, open: &mut Vec<Open>) -> usize {
        let Some(place) = open.iter().rposition(|open| open.mark == b'[') else { return at + 1 };
        let Open { at: from, count: image, .. } = open[place];
        let rest = &self.body[at + 1..end];
        let named = |name: &str| self.names.contains(&name.to_lowercase());
        let words = &self.body[from + 1..at];
        let by_name = || {
            let reference = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'));
            match reference {
                Some(("", _)) if named(words) => Some(2),
                Some((name, _)) if named(name) => Some(name.len() + 2),
                _ => named(words).then_some(0),
            }
        };
        let tail = address(rest).or_else(by_name);
        open.truncate(place);
        let Some(tail) = tail else { return at + 1 };
        if image > 0 {
            // the words about a picture stay in their brackets
            self.hide(from - 1, from);
            self.hide(at + 1, at + 1 + tail);
        } else {
            self.hide(from, from + 1);
            self.hide(at, at + 1 + tail);
            self.set_off(from + 1, at, Emphasis::Link);
        }
        at + 1 + tail
    }

    /// Opens or closes emphasis by a run of the same mark; returns where reading goes on.
    fn run(
        &mut self,
        mark: u8,
        at: usize,
        (start, end): (usize, usize),
        open: &mut Vec<Open>,
    ) -> usize {
        let count = self.body.as_bytes()[at..end].iter().take_while(|b| **b == mark).count();
        let after_run = at + count;
        let before = self.body[start..at].chars().next_back().unwrap_or(' ');
        let after = self.body[after_run..end].chars().next().unwrap_or(' ');
        let punctuation = |c: char| !c.is_alphanumeric() && !c.is_whitespace();
        let left = !after.is_whitespace()
            && (!punctuation(after) || before.is_whitespace() || punctuation(before));
        let right = !before.is_whitespace()
            && (!punctuation(before) || after.is_whitespace() || punctuation(after));
        let (may_open, may_close) = match mark {
            b'_' => {
                (left && (!right || punctuation(before)), right && (!left || punctuation(after)))
            }
            b'~' if count != 2 => (false, false),
            _ => (left, right),
        };
        let mut left_over = count;
        let mut from = at;
        while may_close && left_over > 0 {
            let Some(place) = open.iter().rposition(|open| open.mark == mark) else { break };
            let both = open[place].count.min(left_over).min(2);
            let both = if mark == b'~' { 2 } else { both };
            let opening = &mut open[place];
            opening.count -= both.min(opening.count);
            let (words, last) = (opening.at + opening.count + both, opening.count == 0);
            let marks = opening.at + opening.count;
            self.hide(marks, marks + both);
            self.hide(from, from + both);
            let how = match (mark, both) {
                (b'~', _) => Emphasis::Struck,
                (_, 1) => Emphasis::Light,
                _ => Emphasis::Strong,
            };
            self.set_off(words, from, how);
            open.truncate(if last { place } else { place + 1 });
            left_over -= both.min(left_over);
            from += both;
        }
        if may_open && left_over > 0 {
            open.push(Open { at: from, mark, count: left_over });
        }
        after_run
    }
}

/// Returns the level of a heading.
fn heading(line: &str) -> Option<usize> {
    let level = line.bytes().take_while(|b| *b == b'#').count();
    let ends = line[level..].is_empty() || line[level..].starts_with([' ', '\t']);
    ((1..=6).contains(&level) && ends).then_some(level)
}

/// Returns true for the line under a heading.
fn is_underline(words: &str) -> bool {
    words.bytes().all(|b| b == b'=') || (words.len() > 1 && words.bytes().all(|b| b == b'-'))
}

/// Returns the length of an address in round brackets at the start of a text.
fn address(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('(')?;
    let (mut depth, mut quoted) = (1, None);
    for (at, c) in inside.char_indices().take_while(|(at, _)| *at < MAX_ADDRESS) {
        match (quoted, c) {
            (Some(mark), c) if mark == c => quoted = None,
            (None, '"') => quoted = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 2);
                }
            }
            (None, '\n') if inside[..at].ends_with('\n') => return None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Returns the text without what is hidden, with what is set off in its marks: `‹›` links, `{}`
    /// strong, `⟨⟩` light, `~~` struck.
    fn check(body: &str) -> String {
        let markup = of(body);
        let mut out = String::new();
        let mark = |how: Emphasis| match how {
            Emphasis::Link => ("‹", "›"),
            Emphasis::Strong => ("{", "}"),
            Emphasis::Light => ("⟨", "⟩"),
            Emphasis::Struck => ("~", "~"),
        };
        for (at, c) in body.char_indices().chain([(body.len(), '\0')]) {
            let at = at as u32;
            for (span, how) in &markup.emphasis {
                if span.end == at {
                    out.push_str(mark(*how).1);
                }
            }
            for (span, how) in markup.emphasis.iter().rev() {
                if span.start == at {
                    out.push_str(mark(*how).0);
                }
            }
            if c != '\0' && !markup.hidden.iter().any(|span| span.holds(at)) {
                out.push(c);
            }
        }
        out
    }

    #[test]
    fn emphasis_and_links_are_drawn_and_their_marks_are_not() {
        assert_eq!(check("It *is* **so** and ***both***."), "It ⟨is⟩ {so} and ⟨{both}⟩.");
        assert_eq!(
            check("_One_ __two__ snake_case_name 2*3*4"),
            "⟨One⟩ {two} snake_case_name 2⟨3⟩4"
        );
        assert_eq!(check("a * b * c, 5 ** 6, *open"), "a * b * c, 5 ** 6, *open");
        assert_eq!(
            check("See [the *plan*](https://x.org/a_(b)_c \"T)\") now."),
            "See ‹the ⟨plan⟩› now."
        );
        assert_eq!(
            check("[one][x], [x] and [y].\n\n[x]: https://x.org\n"),
            "‹one›, ‹x› and [y].\n\n\n"
        );
        assert_eq!(check("![a map](map.png) <https://x.org/>"), "[a map] ‹https://x.org/›");
        assert_eq!(check("`a *b*` ``c ` d`` \\*e\\* ~~f~~"), "a *b* c ` d *e* ~f~");
        assert_eq!(check("x <!-- not this --> y"), "x  y");
    }

    #[test]
    fn headings_and_code_lose_their_marks() {
        assert_eq!(check("# One #\n\n#### Four\n#no\n"), "One\n\n{Four}\n#no\n");
        assert_eq!(check("Title\n=====\nWords *x*\n"), "{Title}\n\nWords ⟨x⟩\n");
        assert_eq!(check("```sh\na *b*\n```\n*c*\n"), "\na *b*\n\n⟨c⟩\n");
        assert_eq!(check("# C# and *x*"), "C# and ⟨x⟩");
    }

    #[test]
    fn every_script_is_read_alike() {
        assert_eq!(check("**Мэр** сказал _«нет»_."), "{Мэр} сказал ⟨«нет»⟩.");
        assert_eq!(check("[市長](https://x.jp)は**「船は出る」**と"), "‹市長›は**「船は出る」**と");
        assert_eq!(check("قال **العمدة** *نعم*."), "قال {العمدة} ⟨نعم⟩.");
        assert_eq!(check("Ο *δήμαρχος* είπε [«όχι»](/a)"), "Ο ⟨δήμαρχος⟩ είπε ‹«όχι»›");
        assert_eq!(check("महापौर ने **कहा** [यहाँ](x)"), "महापौर ने {कहा} ‹यहाँ›");
    }

    proptest! {
        #[test]
        fn marks_are_in_order_and_on_borders(body in r"[a\*_~`\[\]()<>!#\\é橋 \n=:\-]{0,80}") {
            let markup = of(&body);
            let mut end = None;
            for span in &markup.hidden {
                prop_assert!(!span.is_empty() && end.is_none_or(|end| span.start > end));
                prop_assert!(body.get(span.range()).is_some());
                end = Some(span.end);
            }
            for (span, _) in &markup.emphasis {
                prop_assert!(!span.is_empty() && body.get(span.range()).is_some());
            }
        }
    }
}
