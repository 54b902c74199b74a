//! Pages as HTML: one file that needs nothing else, no script, nothing from elsewhere.
//!
//! Its look is in `style.css`: light and dark, wide, narrow and printed. A content security policy
//! forbids everything that could be asked for, should an escape ever be missed.

use std::fmt::Write;

use super::claimreview::is_web;
use super::markdown::address;
use super::page::{Inline, ItemNode, Node, anchor, numeric};
use crate::view::visible;

const STYLE: &str = include_str!("style.css");

/// How many colours speakers have.
const COLOURS: u32 = 8;

/// Returns everything before a page's own content.
pub(super) fn head(title: &str, language: Option<&str>, class: &str) -> String {
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

/// Returns everything behind it.
pub(super) fn foot() -> String {
    format!(
        "<footer><p>Made by sayso {}. Signs: ✓ holds · ~ holds but for a detail · ✗ does not hold · \
         · looked at, not verified · ○ open · ≠ stale or disputed · ? asked · ! blocked.</p></footer>\n\
         </body>\n</html>\n",
        env!("CARGO_PKG_VERSION")
    )
}

/// Writes the parts of a page.
pub(super) fn nodes(nodes: &[Node]) -> String {
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
    let _ =
        writeln!(page, "<article class=\"item{}\" id=\"{}\">", colour(item.rank), anchor(&item.id));
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

/// Returns the class of a speaker's colour, after a blank.
pub(super) fn colour(rank: Option<u32>) -> String {
    rank.map_or(String::new(), |rank| format!(" s{}", rank % COLOURS))
}

/// Writes words.
pub(super) fn words(inline: &[Inline]) -> String {
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
            Inline::Speaker { name, initials, rank } => write!(
                line,
                "<span class=\"speaker{}\"><b class=\"chip\">{}</b> <bdi>{}</bdi></span>",
                colour(*rank),
                escaped(initials),
                escaped(name)
            ),
            Inline::Sign(sign) => write!(line, "{}", self::sign(*sign)),
        };
    }
    line
}

/// Writes a sign with what it says for whom the sign is not seen.
pub(super) fn sign(sign: char) -> String {
    let (class, label) = match sign {
        '✓' => ("good", "holds"),
        '~' => ("near", "holds but for a detail"),
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

/// Makes words visible and means nothing by them.
pub(super) fn escaped(words: &str) -> String {
    let words = visible(words);
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
