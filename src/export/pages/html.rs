//! HTML pages: self-contained, without scripts or external resources.
//!
//! `style.css` has the look: light and dark, wide, narrow and printed. A content security policy
//! blocks every request, in case an escape is ever missed.
//!
//! No template crate is used: those that escape by themselves (askama 0.16, maud 0.27) do not make
//! text visible, so every value would still have to go through [`escaped`], where escaping is one
//! `match`.

use std::fmt::Write;
use std::io;

use super::markdown::address;
use super::page::{Inline, ItemNode, Node, anchor, numeric};
use crate::export::data::claim_review::is_web;
use crate::export::{ExportInput, Outcome};
use crate::view::visible;

const STYLE: &str = include_str!("style.css");

/// How many colours speakers have.
const COLOURS: u32 = 8;

/// Returns the start of a page, up to its own content.
fn head(title: &str, language: Option<&str>, class: &str) -> String {
    let language = language.filter(|l| l.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body class=\"{class}\">\n",
        language.unwrap_or("en"),
        escaped(title),
    )
}

/// Returns the end of a page.
fn foot() -> String {
    format!(
        "<footer><p>Made by sayso {}. Signs: ✓ holds · ~ holds except for a detail · \
         ✗ does not hold · · looked at, not verified · ○ open · ≠ stale or disputed · ? asked · ! blocked.</p></footer>\n\
         </body>\n</html>\n",
        env!("CARGO_PKG_VERSION")
    )
}

/// Writes stories as one page of a kind: the start, what `one` makes of each story, the end.
///
/// # Errors
/// If writing to `out` fails.
pub(in crate::export) fn pages(
    (stories, out): (&mut dyn Iterator<Item = ExportInput>, &mut dyn io::Write),
    (kind, title): (&str, &str),
    one: fn(&ExportInput) -> String,
) -> io::Result<Outcome> {
    let mut count = 0;
    let outcome = crate::export::each(stories, out, &mut |given, _| {
        count += 1;
        let page = own_places(one(given), count);
        if count > 1 {
            return page;
        }
        let meta = &given.story.meta;
        let own =
            if title.is_empty() { meta.title.clone() } else { format!("{title}: {}", meta.title) };
        head(&own, meta.language.as_deref(), kind) + &page
    })?;
    if count == 0 {
        let empty = if title.is_empty() { "Galley" } else { title };
        out.write_all(head(empty, None, kind).as_bytes())?;
    }
    out.write_all(foot().as_bytes())?;
    Ok(outcome)
}

/// Prefixes the anchors and links of story number `number` (from 1), so that stories on one page do
/// not share anchors.
///
/// Quotation marks in text are always escaped, so that only our own attributes match.
fn own_places(page: String, number: usize) -> String {
    if number < 2 {
        return page;
    }
    page.replace(" id=\"", &format!(" id=\"{number}-"))
        .replace(" href=\"#", &format!(" href=\"#{number}-"))
}

/// Writes the nodes of a page.
pub(in crate::export) fn nodes(nodes: &[Node]) -> String {
    let mut page = String::new();
    for node in nodes {
        one(&mut page, node);
    }
    page
}

fn one(page: &mut String, node: &Node) {
    match node {
        Node::Heading(depth, title, id) => {
            let id = if id.is_empty() { String::new() } else { format!(" id=\"{id}\"") };
            let _ = writeln!(page, "<h{depth}{id} dir=\"auto\">{}</h{depth}>", escaped(title));
        }
        Node::Facts(facts) => {
            page.push_str("<dl class=\"facts\">\n");
            for (label, value) in facts {
                let _ = writeln!(page, "<div><dt>{label}</dt><dd>{}</dd></div>", words(value));
            }
            page.push_str("</dl>\n");
        }
        Node::Para(inline) => {
            let _ = writeln!(page, "<p>{}</p>", words(inline));
        }
        Node::List(rows) => {
            page.push_str("<ul>\n");
            for row in rows {
                let _ = writeln!(page, "<li>{}</li>", words(row));
            }
            page.push_str("</ul>\n");
        }
        Node::Table { head, rows } => table(page, head, rows),
        Node::Item(item) => self::item(page, item),
    }
}

fn table(page: &mut String, head: &[String], rows: &[Vec<String>]) {
    let numeric = numeric(head, rows);
    let class = |at: usize| if numeric.get(at) == Some(&true) { " class=\"n\"" } else { "" };
    page.push_str("<div class=\"scroll\"><table>\n<thead><tr>");
    for (at, cell) in head.iter().enumerate() {
        let _ = write!(page, "<th scope=\"col\"{}>{}</th>", class(at), escaped(cell));
    }
    page.push_str("</tr></thead>\n<tbody>\n");
    for row in rows {
        page.push_str("<tr>");
        for (at, cell) in row.iter().enumerate() {
            let cell = escaped(cell);
            let _ = match at {
                0 => write!(page, "<th scope=\"row\">{cell}</th>"),
                _ => write!(page, "<td{}>{cell}</td>", class(at)),
            };
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</tbody>\n</table></div>\n");
}

fn item(page: &mut String, item: &ItemNode) {
    let _ = writeln!(
        page,
        "<article class=\"item{}\" id=\"{}\">",
        colour(item.colour),
        anchor(&item.id)
    );
    let _ = writeln!(page, "<h3>{}</h3>", words(&item.head));
    if !item.words.is_empty() {
        let _ = writeln!(page, "<blockquote dir=\"auto\">{}</blockquote>", escaped(&item.words));
    }
    page.push_str("<dl>\n");
    for (label, value) in &item.rows {
        let _ = writeln!(page, "<div><dt>{}</dt><dd>{}</dd></div>", escaped(label), words(value));
    }
    page.push_str("</dl>\n</article>\n");
}

/// Returns the class of a speaker's colour, with a leading space.
pub(in crate::export) fn colour(own: Option<u32>) -> String {
    own.map_or(String::new(), |own| format!(" s{}", own % COLOURS))
}

/// Writes a line.
pub(in crate::export) fn words(inline: &[Inline]) -> String {
    let mut line = String::new();
    for piece in inline {
        let _ = match piece {
            Inline::Text(text) if text.is_ascii() => write!(line, "{}", escaped(text)),
            Inline::Text(text) => write!(line, "<bdi>{}</bdi>", escaped(text)),
            Inline::Strong(text) => write!(line, "<strong>{}</strong>", escaped(text)),
            Inline::Dim(text) => write!(line, "<small>{}</small>", escaped(text)),
            Inline::Code(text) => write!(line, "<code>{}</code>", escaped(text)),
            Inline::Link { text, url } if is_web(url) => {
                let (url, text) = (escaped(&address(url)), escaped(text));
                write!(line, "<a href=\"{url}\" rel=\"noopener noreferrer\">{text}</a>")
            }
            Inline::Link { text, url } if text == url => write!(line, "{}", escaped(text)),
            Inline::Link { text, url } => {
                write!(line, "{} ({})", escaped(text), escaped(url))
            }
            Inline::Jump { text, to } => {
                write!(line, "<a href=\"#{}\">{}</a>", anchor(to), escaped(text))
            }
            Inline::Speaker { name, initials, colour: own } => write!(
                line,
                "<span class=\"speaker{}\"><b class=\"chip\">{}</b> <bdi>{}</bdi></span>",
                colour(*own),
                escaped(initials),
                escaped(name)
            ),
            Inline::Sign(sign) => write!(line, "{}", self::sign(*sign)),
        };
    }
    line
}

/// Writes a sign with its meaning for screen readers.
pub(in crate::export) fn sign(sign: char) -> String {
    let (class, label) = match sign {
        '✓' => ("good", "holds"),
        '~' => ("near", "holds except for a detail"),
        '✗' => ("bad", "does not hold"),
        '·' => ("unknown", "not verified"),
        '≠' => ("bad", "stale or disputed"),
        '?' => ("asked", "asked"),
        '!' => ("bad", "blocked"),
        _ => ("open", "open"),
    };
    format!(
        "<span class=\"sign {class}\" role=\"img\" aria-label=\"{label}\" title=\"{label}\">{sign}</span>"
    )
}

/// Makes text visible and escapes it.
pub(in crate::export) fn escaped(words: &str) -> String {
    escape_markup(&visible(words))
}

/// Escapes the characters that mean something in HTML and XML, in texts and in attributes.
pub fn escape_markup(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    type Rgb = [f64; 3];

    /// Returns the colours that a part of the style sheet sets.
    fn colours(part: &str) -> Vec<(&str, Rgb)> {
        let parse = |hex: &str, at: usize| {
            f64::from(u8::from_str_radix(&hex[at..at + 2], 16).expect("a colour"))
        };
        part.split("--")
            .filter_map(|rest| rest.split_once(": #"))
            .map(|(name, hex)| (name, [parse(hex, 0), parse(hex, 2), parse(hex, 4)]))
            .collect()
    }

    /// The relative luminance of WCAG 2.2.
    fn luminance(colour: Rgb) -> f64 {
        let [r, g, b] = colour.map(|c| {
            let c = c / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    fn contrast(a: Rgb, b: Rgb) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_word_can_be_read_on_its_ground() {
        let (_, rest) = STYLE.split_once(":root {").expect("the light colours");
        let (light, rest) = rest.split_once("--serif").expect("the end of the colours");
        let (_, rest) = rest.split_once(":root {").expect("the dark colours");
        let (dark, _) = rest.split_once('}').expect("their end");
        for sheet in [light, dark] {
            let colours = colours(sheet);
            let named = |name: &str| colours.iter().find(|(n, _)| *n == name).expect("a colour").1;
            let paper = named("paper");
            assert_eq!(colours.len(), 19);
            for (name, colour) in &colours {
                if ["paper", "line", "wash"].contains(name) {
                    continue;
                }
                let washed: Rgb = std::array::from_fn(|at| colour[at] * 0.09 + paper[at] * 0.91);
                for ground in [paper, washed, named("wash")] {
                    let contrast = contrast(*colour, ground);
                    assert!(contrast >= 4.5, "{name} has {contrast:.2} on {ground:?}");
                }
            }
        }
    }

    #[test]
    fn words_of_a_story_mean_nothing() {
        assert_eq!(escaped("<b a=\"'&\">"), "&lt;b a=&quot;&#39;&amp;&quot;&gt;");
        let link = |url: &str| words(&[Inline::Link { text: "x".into(), url: url.into() }]);
        assert_eq!(link("javascript:alert(1)"), "x (javascript:alert(1))");
        assert_eq!(link("data:text/html,x"), "x (data:text/html,x)");
        assert_eq!(
            link("https://a.b/\"><script>"),
            "<a href=\"https://a.b/%22%3E%3Cscript%3E\" rel=\"noopener noreferrer\">x</a>"
        );
    }

    #[test]
    fn nothing_is_asked_for_from_elsewhere() {
        for word in ["url(", "@import", "http:", "https:", "<script", "src="] {
            assert!(!STYLE.contains(word) && !head("t", None, "c").contains(word), "{word}");
        }
    }
}
