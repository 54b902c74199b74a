//! What a page may ask of its parser, found out before it is parsed: how many elements are open at
//! once, and how many there are, counted with what a parser closes and opens by itself. What it then asks of
//! those that go through it, `weight` finds out.
//!
//! The rules are those of the HTML standard as far as they make elements; where this goes its own way it
//! counts too many rather than too few.

use super::tags::{Piece, Pieces, Tag, VOID};

/// The most bytes of a page.
pub(super) const MAX_BYTES: usize = 8 << 20;
/// The most elements that are open at once.
pub(super) const MAX_OPEN: usize = 1_000;
/// The most elements.
pub(super) const MAX_ELEMENTS: usize = 120_000;
/// The most bytes that may begin something: each that begins nothing is an error that the parser keeps.
const MAX_BEGINNINGS: usize = 500_000;
/// The most attributes of an element.
const MAX_ATTRIBUTES: usize = 1_000;
/// The most looks at open elements that end tags may cost.
const MAX_WORK: usize = 100_000_000;

/// Elements that are opened again after a paragraph that ended within them.
const FORMATTING: [&str; 14] = [
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
];

/// Elements whose start tag ends a paragraph.
const ENDS_PARAGRAPH: [&str; 37] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "center",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
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
    "plaintext",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "ul",
    "xmp",
];

/// Elements that an end tag of another name does not go beyond.
const SPECIAL: [&str; 32] = [
    "applet",
    "body",
    "button",
    "caption",
    "colgroup",
    "dd",
    "dt",
    "frameset",
    "head",
    "html",
    "iframe",
    "li",
    "listing",
    "marquee",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "script",
    "select",
    "style",
    "tbody",
    "td",
    "template",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "foreignobject",
    "annotation-xml",
];

/// Parts of a table.
const PARTS_OF_TABLE: [&str; 9] =
    ["tr", "td", "th", "tbody", "thead", "tfoot", "caption", "colgroup", "col"];

/// Elements beyond which nothing is closed by what stands within them.
const SCOPE: [&str; 10] =
    ["applet", "caption", "html", "table", "td", "th", "marquee", "object", "template", "button"];

/// What is HTML again within a drawing or a formula.
const INTEGRATION: [&str; 9] =
    ["foreignobject", "desc", "title", "annotation-xml", "mi", "mo", "mn", "ms", "mtext"];

/// Tags that end a drawing or a formula around them.
const BREAKS_OUT: [&str; 45] = [
    "b",
    "big",
    "blockquote",
    "body",
    "br",
    "center",
    "code",
    "dd",
    "div",
    "dl",
    "dt",
    "em",
    "embed",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "hr",
    "i",
    "img",
    "li",
    "listing",
    "menu",
    "meta",
    "nobr",
    "ol",
    "p",
    "pre",
    "ruby",
    "s",
    "small",
    "span",
    "strong",
    "strike",
    "sub",
    "sup",
    "table",
    "tt",
    "u",
    "ul",
    "var",
];

/// What is beyond the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TooMuch {
    /// The page is longer than [`MAX_BYTES`].
    Bytes,
    /// More than [`MAX_OPEN`] elements are open at once.
    Open,
    /// It has more than [`MAX_ELEMENTS`], one has more than [`MAX_ATTRIBUTES`], or its tags are too
    /// tangled.
    Elements,
}

/// What a page asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Demand {
    /// The most elements that are open at once.
    pub open: usize,
    /// How many elements there are.
    pub elements: usize,
}

/// Returns what a page asks for.
///
/// # Errors
/// The limit that it goes beyond.
pub(super) fn demand(html: &str) -> Result<Demand, TooMuch> {
    if html.len() > MAX_BYTES {
        return Err(TooMuch::Bytes);
    }
    let beginnings = memchr::memchr3_iter(b'<', b'&', 0, html.as_bytes());
    if beginnings.take(MAX_BEGINNINGS + 1).count() > MAX_BEGINNINGS {
        return Err(TooMuch::Elements);
    }
    let mut pieces = Pieces::of(html);
    let mut scan = Scan::default();
    while let Some(piece) = pieces.next(scan.is_foreign()) {
        match piece {
            Piece::Open(tag) => {
                if tag.count > MAX_ATTRIBUTES {
                    return Err(TooMuch::Elements);
                }
                if scan.open(&tag) {
                    pieces.raw(&tag.name);
                }
            }
            Piece::Close(name) => scan.close(&name),
            Piece::Text(text) => {
                if !text.trim_ascii().is_empty() {
                    scan.reopen();
                }
            }
        }
        scan.within_limits()?;
    }
    Ok(scan.demand)
}

/// An open element.
struct Element {
    name: Box<str>,
    /// True within a drawing or a formula.
    foreign: bool,
}

/// The open elements at a place of a page.
#[derive(Default)]
struct Scan {
    open: Vec<Element>,
    /// Elements of formatting that ended with a paragraph or the like and are opened again.
    pending: Vec<Box<str>>,
    demand: Demand,
    work: usize,
}

impl Scan {
    fn within_limits(&self) -> Result<(), TooMuch> {
        if self.demand.open > MAX_OPEN || self.pending.len() > MAX_OPEN {
            Err(TooMuch::Open)
        } else if self.demand.elements > MAX_ELEMENTS || self.work > MAX_WORK {
            Err(TooMuch::Elements)
        } else {
            Ok(())
        }
    }

    /// Returns true where tags are those of a drawing or a formula.
    fn is_foreign(&self) -> bool {
        self.open.last().is_some_and(|e| e.foreign && !INTEGRATION.contains(&&*e.name))
    }

    fn push(&mut self, name: &str, foreign: bool) {
        self.open.push(Element { name: name.into(), foreign });
        self.demand.elements += 1;
        self.demand.open = self.demand.open.max(self.open.len());
    }

    /// Opens what ended with a paragraph again.
    fn reopen(&mut self) {
        for name in std::mem::take(&mut self.pending) {
            self.push(&name, false);
        }
    }

    /// Takes a start tag; returns true if what follows may be no HTML.
    fn open(&mut self, tag: &Tag<'_>) -> bool {
        let name = &*tag.name;
        if self.is_foreign() {
            if !BREAKS_OUT.contains(&name) {
                if tag.closed {
                    self.demand.elements += 1;
                } else {
                    self.push(name, true);
                }
                return false;
            }
            while self.is_foreign() {
                self.open.pop();
            }
        }
        match name {
            // there is one of each, whatever the page says
            "html" | "head" | "body" | "frameset" => return false,
            "svg" | "math" => {
                self.reopen();
                if tag.closed {
                    self.demand.elements += 1;
                } else {
                    self.push(name, true);
                }
                return false;
            }
            "li" => self.close_item(&["li"]),
            "dd" | "dt" => self.close_item(&["dd", "dt"]),
            "option" | "optgroup" => self.close_last(&["option"]),
            "rt" | "rp" if self.open.iter().any(|e| &*e.name == "ruby") => {
                self.close_last(&["rt", "rp"]);
            }
            // outside of a table nobody makes an element of it
            part if PARTS_OF_TABLE.contains(&part) && !self.close_parts_of_table(part) => {
                return false;
            }
            "button" => self.close_implied("button"),
            "a" | "nobr" => self.remove(name),
            _ => {}
        }
        if ENDS_PARAGRAPH.contains(&name) || matches!(name, "li" | "dd" | "dt" | "listing") {
            self.close_implied("p");
        } else {
            self.reopen();
        }
        if VOID.contains(&name) {
            self.demand.elements += 1;
        } else {
            self.push(name, false);
        }
        true
    }

    /// Ends an element if it is open in this scope.
    fn close_implied(&mut self, name: &str) {
        for at in (0..self.open.len()).rev() {
            self.work += 1;
            let element = &self.open[at];
            if *element.name == *name && !element.foreign {
                return self.cut(at);
            }
            if SCOPE.contains(&&*element.name) || element.foreign {
                return;
            }
        }
    }

    /// Ends an item of a list, unless another block stands between.
    fn close_item(&mut self, names: &[&str]) {
        for at in (0..self.open.len()).rev() {
            self.work += 1;
            let element = &self.open[at];
            let name = &*element.name;
            if names.contains(&name) && !element.foreign {
                return self.cut(at);
            }
            if is_block(name) && !["address", "div", "p"].contains(&name) || element.foreign {
                return;
            }
        }
    }

    /// Ends the element that was opened last, if it has one of some names.
    fn close_last(&mut self, names: &[&str]) {
        if self.open.last().is_some_and(|e| names.contains(&&*e.name)) {
            self.cut(self.open.len() - 1);
        }
    }

    /// Ends the parts of a table that cannot stand around another; returns false outside of a table.
    fn close_parts_of_table(&mut self, name: &str) -> bool {
        let parts: &[&str] = match name {
            "td" | "th" => &["td", "th"],
            "tr" => &["tr", "td", "th", "caption", "colgroup"],
            _ => &["tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup"],
        };
        let mut outermost = None;
        for at in (0..self.open.len()).rev() {
            self.work += 1;
            let element = &self.open[at];
            match &*element.name {
                "table" | "template" => {
                    if let Some(at) = outermost {
                        self.cut(at);
                    }
                    return true;
                }
                part if parts.contains(&part) && !element.foreign => outermost = Some(at),
                _ => {}
            }
        }
        false
    }

    /// Ends an element and all within it; formatting is opened again by what follows.
    fn cut(&mut self, at: usize) {
        let ended = self.open.split_off(at);
        let pending = ended.into_iter().skip(1).filter(|e| FORMATTING.contains(&&*e.name));
        self.pending.extend(pending.map(|e| e.name));
    }

    /// Ends one element and nothing else.
    fn remove(&mut self, name: &str) {
        if let Some(at) = self.pending.iter().rposition(|pending| **pending == *name) {
            self.pending.remove(at);
            return;
        }
        self.work += self.open.len();
        if let Some(at) = self.open.iter().rposition(|e| &*e.name == name) {
            self.open.remove(at);
        }
    }

    /// Takes an end tag.
    fn close(&mut self, name: &str) {
        if FORMATTING.contains(&name) || name == "form" {
            return self.remove(name);
        }
        if name == "p" || name == "br" {
            // without a start tag either makes an element
            self.demand.elements += 1;
        }
        let goes_far = is_block(name);
        for at in (0..self.open.len()).rev() {
            self.work += 1;
            let element = &self.open[at];
            if *element.name == *name {
                return self.cut(at);
            }
            let stops = if goes_far {
                SCOPE.contains(&&*element.name) && !is_of_table(name)
                    || &*element.name == "table" && name != "table"
                    || &*element.name == "template"
            } else {
                is_block(&element.name) && !element.foreign
            };
            if stops {
                return;
            }
        }
    }
}

/// Returns true for an element that other end tags do not go beyond.
fn is_block(name: &str) -> bool {
    ENDS_PARAGRAPH.contains(&name) || SPECIAL.contains(&name)
}

/// Returns true for a part of a table, whose end tag goes beyond a cell.
fn is_of_table(name: &str) -> bool {
    ["table", "tr", "td", "th", "tbody", "thead", "tfoot", "caption"].contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(html: &str) -> usize {
        demand(html).map_or(9_999, |demand| demand.open)
    }

    #[test]
    fn tags_that_need_no_end_are_not_counted_as_open() {
        assert_eq!(open(&"<p>слово<br>".repeat(3_000)), 1);
        assert_eq!(open(&format!("<ul>{}</ul>", "<li>x<img src=a>".repeat(3_000))), 2);
        assert_eq!(open(&format!("<table>{}", "<tr><td>x<td>y".repeat(3_000))), 3);
        assert_eq!(open(&format!("<dl>{}", "<dt>x<dd>y".repeat(3_000))), 2);
        assert_eq!(open(&"<a name=x>y".repeat(3_000)), 1);
        assert_eq!(open(&format!("<select>{}", "<option>x".repeat(3_000))), 2);
        assert_eq!(open(&"<!-- <div> --><script>'<div>'</script>".repeat(3_000)), 1);
        assert_eq!(open(&"<svg><path d=x /><g/></svg>".repeat(3_000)), 1);
    }

    #[test]
    fn what_stays_open_is_counted() {
        for html in [
            "<b>",
            "<div>",
            "<i><p>x</p>",
            "<b><div></b>",
            "<span><div></span>",
            "<form><div></form>",
            "<div></br>",
            "<div title='</div>'>",
            "<div><!--</div>-->",
            "<div><script></div></script>",
            "<svg><style><div>",
            "<svg><script></svg><div></script>",
            "<table><tr><td>",
            "<ul><li>",
            "<x-element>",
            "<math><mi>",
            "<div/>",
        ] {
            assert_eq!(demand(&html.repeat(1_010)), Err(TooMuch::Open), "{html}");
        }
    }

    #[test]
    fn elements_are_counted_with_those_that_are_opened_again() {
        let many = format!("{}{}", "<b id=x>".repeat(900), "<p>x</p>".repeat(1_000));
        assert_eq!(demand(&many).map(|d| d.open), Ok(901));
        let many = format!("<p>{}{}", "<b id=x>".repeat(900), "</p><p>x".repeat(1_000));
        assert_eq!(demand(&many), Err(TooMuch::Elements));
        assert_eq!(demand(&"<br>".repeat(MAX_ELEMENTS + 1)), Err(TooMuch::Elements));
        assert_eq!(demand(&format!("<p {}>x", "a=b ".repeat(1_001))), Err(TooMuch::Elements));
        assert_eq!(demand(&"x".repeat(MAX_BYTES + 1)), Err(TooMuch::Bytes));
        assert_eq!(demand(""), Ok(Demand::default()));
    }
}
