//! What stands within words: emphasis, code, links, pictures, footnotes, characters by name.

use super::entities::{self, Entity};
use super::{Emphasis, Reader, link, shortcodes, tags};
use crate::story::Span;
use crate::view::visible::web_address;

/// The most bytes of a paragraph that are searched for the end of code.
const MAX_CODE: usize = 4_000;
/// The most marks that may wait for their partner.
const MAX_OPEN: usize = 200;
/// The longest address or title of a link, in bytes.
const MAX_ADDRESS: usize = 4_000;

/// A mark that waits for its partner.
struct Open {
    at: usize,
    mark: u8,
    /// How many of its characters are left.
    count: usize,
}

impl Reader<'_> {
    /// Reads what stands within words.
    pub(super) fn words(&mut self, start: usize, end: usize) {
        let bytes = &self.body.as_bytes()[..end];
        let mut open: Vec<Open> = Vec::new();
        // false once a comment was found that nothing ends
        let mut comments = true;
        let mut at = start;
        while at < end {
            at = match bytes[at] {
                b'\\' if bytes.get(at + 1).is_some_and(u8::is_ascii_punctuation) => {
                    self.hide(at, at + 1);
                    at + 2
                }
                b'`' => self.code(at, end),
                b'\\' if matches!(bytes.get(at + 1), Some(b'\n' | b'\r')) => {
                    self.hide(at, at + 1);
                    at + 1
                }
                b'<' => self.angle(at, end, &mut comments),
                b'{' => self.brace(at, end),
                b'&' => self.ampersand(at, end),
                // the marks of an address are its own
                b'h' | b'H' => match web_address::starting_at(self.body, at) {
                    Some(close) if close <= end => {
                        let marks = self.body[at..close].match_indices('&');
                        marks.for_each(|(place, _)| _ = self.ampersand(at + place, end));
                        close
                    }
                    _ => at + 1,
                },
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

    /// Reads a character by name or number; returns where reading goes on. It is drawn for its sign; the
    /// text stays as it is.
    fn ampersand(&mut self, at: usize, end: usize) -> usize {
        let Some((length, entity)) = entities::entity(&self.body.as_bytes()[at + 1..end]) else {
            return at + 1;
        };
        let after = at + 1 + length;
        match entity {
            Entity::Drawn('&') => {}
            Entity::Drawn(c) => {
                let mut drawn = [0; 4];
                self.markup.instead.push((at as u32, Box::from(&*c.encode_utf8(&mut drawn))));
            }
            Entity::Unseen => self.hide(at, at + 1),
        }
        self.hide(at + 1, after);
        after
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

    /// Hides a comment, a tag, or the brackets around an address; returns where reading goes on.
    fn angle(&mut self, at: usize, end: usize, comments: &mut bool) -> usize {
        let rest = &self.body[at..end];
        if *comments && rest.starts_with("<!--") {
            let close = rest.find("-->").map_or(at + 4, |n| at + n + 3);
            *comments = close > at + 4;
            self.hide(at, close);
            return close;
        }
        let near = &rest[..crate::story::text::floor_border(rest, MAX_ADDRESS)];
        if let Some(tag) = tags::tag(near) {
            let shown = tag.shown.unwrap_or(tag.length..tag.length);
            self.hide(at, at + shown.start);
            self.hide(at + shown.end, at + tag.length);
            return at + tag.length;
        }
        let address = ["<http://", "<https://", "<mailto:"].iter().any(|a| rest.starts_with(a));
        if !address {
            return at + 1;
        }
        let close = near.find(|c: char| c == '>' || c.is_whitespace());
        if let Some(close) = close.filter(|close| rest[*close..].starts_with('>')) {
            self.hide(at, at + 1);
            self.hide(at + close, at + close + 1);
            self.set_off(at + 1, at + close, Emphasis::Link);
            return at + close + 1;
        }
        at + 1
    }

    /// Hides a command of the generator of a site; returns where reading goes on.
    fn brace(&mut self, at: usize, end: usize) -> usize {
        let rest = &self.body[at..end];
        let near = &rest[..crate::story::text::floor_border(rest, shortcodes::LONGEST)];
        let Some(command) = shortcodes::command(near) else { return at + 1 };
        let shown = command.shown.unwrap_or(command.length..command.length);
        self.hide(at, at + shown.start);
        self.hide(at + shown.end, at + command.length);
        at + command.length
    }

    /// Ends a link or picture; returns where reading goes on.
    fn bracket(&mut self, at: usize, end: usize, open: &mut Vec<Open>) -> usize {
        let Some(place) = open.iter().rposition(|open| open.mark == b'[') else { return at + 1 };
        let Open { at: from, count: image, .. } = open[place];
        let rest = &self.body[at + 1..end];
        let named = |name: &str| self.names.contains_key(&name.to_lowercase());
        let words = &self.body[from + 1..at];
        if words.starts_with('^') && words.len() > 1 && image == 0 {
            // a footnote keeps its brackets
            open.truncate(place);
            self.hide(from + 1, from + 2);
            return at + 1;
        }
        let by_name = || {
            let reference = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'));
            let (name, length) = match reference {
                Some(("", _)) if named(words) => (words, 2),
                Some((name, _)) if named(name) => (name, name.len() + 2),
                _ => (words, 0),
            };
            self.names.get(&name.to_lowercase()).map(|to| (length, *to))
        };
        let given = address(rest).map(|length| (length, &rest[1..length - 1]));
        let tail = given.or_else(by_name);
        open.truncate(place);
        let Some((tail, to)) = tail else { return at + 1 };
        if let Some(url) = link::target(words, to).filter(|_| image == 0) {
            self.markup.links.push((Span::of(from + 1..at), url));
        }
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
