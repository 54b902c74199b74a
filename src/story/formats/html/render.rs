//! The text of an article in HTML: its paragraphs with a blank line between them, lines of poems and
//! lists each on its own, no links, no pictures. Headings and items have the signs by which the reader
//! draws them.

use std::borrow::Cow;

use super::references::decoded;
use super::tags::{Piece, Pieces, Tag};

/// The text of an article, and what was left out of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Rendered {
    pub text: String,
    /// Links, whose words are kept.
    pub links: usize,
    /// Pictures, films and recordings.
    pub pictures: usize,
}

/// Elements that are paragraphs, or hold some.
const BLOCKS: [&str; 41] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "ul",
    "tbody",
    "thead",
];

/// Elements of which nothing is text.
const WITHOUT_TEXT: [&str; 21] = [
    "script", "style", "noscript", "template", "head", "title", "iframe", "object", "embed", "svg",
    "math", "canvas", "button", "select", "option", "datalist", "textarea", "input", "audio",
    "video", "map",
];

/// Elements that stand around an article, not in it.
const AROUND: [&str; 3] = ["nav", "footer", "form"];

/// Quotation marks by language, outside and inside.
const MARKS: [(&str, [&str; 4]); 12] = [
    ("de", ["„", "“", "‚", "‘"]),
    ("fr", ["«\u{a0}", "\u{a0}»", "“", "”"]),
    ("es", ["«", "»", "“", "”"]),
    ("it", ["«", "»", "“", "”"]),
    ("pt", ["«", "»", "“", "”"]),
    ("ru", ["«", "»", "„", "“"]),
    ("uk", ["«", "»", "„", "“"]),
    ("pl", ["„", "”", "«", "»"]),
    ("ja", ["「", "」", "『", "』"]),
    ("zh", ["“", "”", "‘", "’"]),
    ("sv", ["”", "”", "’", "’"]),
    ("fi", ["”", "”", "’", "’"]),
];

/// The marks of the languages that are not listed.
const ENGLISH: [&str; 4] = ["“", "”", "‘", "’"];

/// Renders an article; `language` says which quotation marks stand around `<q>`, and `whole` is true for
/// a whole page, of which menus and the like are left out.
pub(super) fn render(html: &str, language: &str, whole: bool) -> Rendered {
    let first = language.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    let marks = MARKS.iter().find(|(code, _)| *code == first).map_or(ENGLISH, |(_, marks)| *marks);
    let mut render = Render { marks, whole, ..Render::default() };
    let mut pieces = Pieces::of(html);
    while let Some(piece) = pieces.next(false) {
        match piece {
            Piece::Open(tag) => {
                render.open(&tag);
                pieces.raw(&tag.name);
            }
            Piece::Close(name) => render.close(&name),
            Piece::Text(text) => render.words(&decoded(text)),
        }
    }
    render.done.text.truncate(render.done.text.trim_end().len());
    render.done
}

/// What is to stand between the text so far and the next word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    #[default]
    None,
    Space,
    /// Between two cells of a row.
    Cell,
    Line,
    Paragraph,
}

/// The rendering so far.
#[derive(Default)]
struct Render {
    done: Rendered,
    marks: [&'static str; 4],
    whole: bool,
    gap: Gap,
    /// The lists around this place: of a numbered one the number of its last item.
    lists: Vec<Option<usize>>,
    /// What stands before the next word: the sign of an item or a heading.
    sign: Option<String>,
    /// How many `<q>` are open.
    quoted: usize,
    /// How many `<pre>` are open.
    kept: usize,
    /// How many `<rp>` there are in the `<ruby>` here.
    brackets: usize,
    /// Elements without text that are open.
    skipped: Vec<String>,
}

impl Render {
    fn gap(&mut self, gap: Gap) {
        self.gap = self.gap.max(gap);
    }

    fn skips(&self, name: &str) -> bool {
        WITHOUT_TEXT.contains(&name) || (self.whole && AROUND.contains(&name))
    }

    fn open(&mut self, tag: &Tag<'_>) {
        let name = &*tag.name;
        if name == "img" || name == "video" || name == "audio" || name == "iframe" {
            self.done.pictures += 1;
        }
        if self.skips(name) && !["input", "embed"].contains(&name) {
            if !tag.closed {
                self.skipped.push(name.to_owned());
            }
            return;
        }
        if !self.skipped.is_empty() {
            return;
        }
        match name {
            "br" => self.line(),
            "a" if tag.attributes.contains("href") => self.done.links += 1,
            "li" => {
                self.gap(Gap::Line);
                self.sign = Some(match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{number}. ")
                    }
                    _ => "- ".to_owned(),
                });
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.gap(Gap::Paragraph);
                self.sign = Some(["# ", "## ", "### "][heading(name) - 1].to_owned());
            }
            "tr" => self.gap(Gap::Line),
            "td" | "th" => self.gap(Gap::Cell),
            "q" => {
                self.raw(self.marks[if self.quoted.is_multiple_of(2) { 0 } else { 2 }]);
                self.quoted += 1;
            }
            "ruby" => self.brackets = 0,
            "rp" => self.brackets += 1,
            "rt" if self.brackets == 0 => self.raw("("),
            "ul" | "menu" | "dir" => {
                self.gap(if self.lists.is_empty() { Gap::Paragraph } else { Gap::Line });
                self.lists.push(None);
            }
            "ol" => {
                self.gap(if self.lists.is_empty() { Gap::Paragraph } else { Gap::Line });
                self.lists.push(Some(0));
            }
            "pre" => {
                self.gap(Gap::Paragraph);
                self.kept += 1;
            }
            // the paragraph of an item stands beside its sign
            _ if BLOCKS.contains(&name) && self.sign.is_none() => self.gap(Gap::Paragraph),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if let Some(at) = self.skipped.iter().rposition(|skipped| skipped == name) {
            self.skipped.truncate(at);
            return;
        }
        if !self.skipped.is_empty() {
            return;
        }
        match name {
            "q" if self.quoted > 0 => {
                self.quoted -= 1;
                let gap = std::mem::take(&mut self.gap);
                self.raw(self.marks[if self.quoted.is_multiple_of(2) { 1 } else { 3 }]);
                self.gap = gap;
            }
            "rt" if self.brackets == 0 => self.raw(")"),
            "li" => {
                self.sign = None;
                self.gap(Gap::Line);
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.sign = None;
                self.gap(Gap::Paragraph);
            }
            "tr" => self.gap(Gap::Line),
            "td" | "th" => self.gap(Gap::Cell),
            "ul" | "ol" | "menu" | "dir" => {
                self.lists.pop();
                self.gap(if self.lists.is_empty() { Gap::Paragraph } else { Gap::Line });
            }
            "pre" => {
                self.kept = self.kept.saturating_sub(1);
                self.gap(Gap::Paragraph);
            }
            _ if BLOCKS.contains(&name) && self.sign.is_none() => self.gap(Gap::Paragraph),
            _ => {}
        }
    }

    /// Ends a line; a second end is a blank line.
    fn line(&mut self) {
        self.gap = match self.gap {
            Gap::Line | Gap::Paragraph => Gap::Paragraph,
            _ => Gap::Line,
        };
    }

    /// Adds text, its blanks as one space each.
    fn words(&mut self, text: &str) {
        if !self.skipped.is_empty() {
            return;
        }
        if self.kept > 0 {
            return self.lines(text);
        }
        let text = seen(text);
        let mut rest = &*text;
        while let Some(start) = rest.find(|c| !is_blank(c)) {
            if start > 0 {
                self.gap(Gap::Space);
            }
            let end = rest[start..].find(is_blank).map_or(rest.len(), |end| start + end);
            let word = &rest[start..end];
            // a paragraph of nothing but such blanks is only a distance
            if word.trim().is_empty() {
                self.gap(Gap::Space);
            } else {
                self.raw(word);
            }
            rest = &rest[end..];
        }
        if !rest.is_empty() {
            self.gap(Gap::Space);
        }
    }

    /// Adds text whose blanks and lines are as they are meant.
    fn lines(&mut self, text: &str) {
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.line();
            }
            let line = line.trim_end();
            if !line.trim().is_empty() {
                self.raw(line);
            }
        }
    }

    /// Adds a word after the gap that is due.
    fn raw(&mut self, word: &str) {
        let text = &mut self.done.text;
        let gap = std::mem::take(&mut self.gap);
        if !text.is_empty() {
            text.push_str(match gap {
                Gap::None => "",
                Gap::Space => " ",
                Gap::Cell => " | ",
                Gap::Line => "\n",
                Gap::Paragraph => "\n\n",
            });
        }
        if let Some(sign) = self.sign.take() {
            text.push_str(&"  ".repeat(self.lists.len().saturating_sub(1).min(8)));
            text.push_str(&sign);
        }
        text.push_str(word);
    }
}

/// Returns the level of a heading that is drawn as one, from 1 to 3.
fn heading(name: &str) -> usize {
    name[1..].parse().map_or(3, |level: usize| level.clamp(1, 3))
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

/// Returns a text without marks that only say where a browser may break a word.
fn seen(text: &str) -> Cow<'_, str> {
    let mark = |c: char| matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}');
    if text.contains(mark) { text.replace(mark, "").into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str) -> String {
        render(html, "en", false).text.replace('\n', "/")
    }

    #[test]
    fn paragraphs_stay_paragraphs() {
        assert_eq!(check("<div><p>One\n  two</p><p>Three</p></div>"), "One two//Three");
        assert_eq!(check("loose<p>words</p>after<div>all</div>"), "loose//words//after//all");
        assert_eq!(
            check("<h2>Head</h2>text<blockquote>said<br>twice</blockquote>"),
            "## Head//text//said/twice"
        );
        assert_eq!(
            check("<figure><img><figcaption>Caption</figcaption></figure><p>Слово"),
            "Caption//Слово"
        );
        assert_eq!(check("line<br><br>other"), "line//other");
        assert_eq!(check("<p>a<b>b</b> c <i> d</i>.</p>"), "ab c d.");
        assert_eq!(check("<p>&nbsp;</p><p>x</p>"), "x");
    }

    #[test]
    fn lists_tables_and_verses_have_lines() {
        assert_eq!(check("<p>x</p><ul><li>one<li><p>two</p></li></ul><p>y"), "x//- one/- two//y");
        assert_eq!(check("<ol><li>one<ul><li>in</ul><li>two</ol>"), "1. one/  - in/2. two");
        assert_eq!(check("<table><tr><th>a<th>b<tr><td>1<td>2</table>z"), "a | b/1 | 2//z");
        assert_eq!(check("<dl><dt>term<dd>words</dl>"), "term//words");
        assert_eq!(check("<pre>one\n  two\n\nthree</pre>"), "one/  two//three");
    }

    #[test]
    fn quotation_marks_come_from_the_element() {
        assert_eq!(check("she said <q>no <q>yes</q> and</q>."), "she said “no ‘yes’ and”.");
        assert_eq!(render("<q>ja</q>", "de-AT", false).text, "„ja“");
        assert_eq!(render("<q>はい</q>", "ja", false).text, "「はい」");
    }

    #[test]
    fn links_and_pictures_are_counted() {
        let done = render(
            "<a href=x>words</a><a name=y>z</a><img src=p><svg><text>no</text></svg>",
            "",
            false,
        );
        assert_eq!((&*done.text, done.links, done.pictures), ("wordsz", 1, 1));
        assert_eq!(check("<ruby>漢字<rt>かんじ</rt></ruby>"), "漢字(かんじ)");
        assert_eq!(check("<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>"), "漢字(かんじ)");
        assert_eq!(check("Re\u{ad}port<wbr>er &amp; &#8220;x&#x201D;"), "Reporter & “x”");
        assert_eq!(render("<nav>menu</nav><p>text</p>", "", true).text, "text");
    }
}
