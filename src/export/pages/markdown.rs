//! Markdown pages (`CommonMark` with GitHub's tables): every character of a story that has a
//! meaning in Markdown is escaped.

use std::fmt::Write;

use super::page::{Inline, ItemNode, Node, numeric};
use crate::export::data::claim_review::is_web;
use crate::view::visible;

/// Writes a page.
pub(in crate::export) fn page(nodes: &[Node]) -> String {
    let mut page = String::new();
    for node in nodes {
        one(&mut page, node);
        page.push('\n');
    }
    page
}

fn one(page: &mut String, node: &Node) {
    match node {
        Node::Heading(depth, title, _) => {
            let _ = writeln!(page, "{} {}", "#".repeat((*depth).into()), escaped(title));
        }
        Node::Facts(facts) => {
            for (label, value) in facts {
                let _ = writeln!(page, "- **{label}:** {}", words(value));
            }
        }
        Node::Para(inline) => {
            let _ = writeln!(page, "{}", words(inline));
        }
        Node::List(rows) => {
            for row in rows {
                let _ = writeln!(page, "- {}", words(row));
            }
        }
        Node::Table { head, rows } => {
            let line = |cells: &[String]| {
                cells.iter().map(|cell| escaped(cell)).collect::<Vec<_>>().join(" | ")
            };
            let _ = writeln!(page, "| {} |", line(head));
            let rule = numeric(head, rows).into_iter().map(|n| if n { "---:|" } else { "---|" });
            let _ = writeln!(page, "|{}", rule.collect::<String>());
            for row in rows {
                let _ = writeln!(page, "| {} |", line(row));
            }
        }
        Node::Item(item) => self::item(page, item),
    }
}

fn item(page: &mut String, item: &ItemNode) {
    let _ = writeln!(page, "### {}\n", words(&item.head));
    if !item.words.is_empty() {
        let _ = writeln!(page, "> {}\n", escaped(&item.words));
    }
    for (label, value) in &item.rows {
        let _ = writeln!(page, "- **{}:** {}", escaped(label), words(value));
    }
}

fn words(inline: &[Inline]) -> String {
    let mut line = String::new();
    for piece in inline {
        match piece {
            Inline::Text(text) | Inline::Dim(text) | Inline::Jump { text, .. } => {
                line.push_str(&escaped(text));
            }
            Inline::Strong(text) => {
                let _ = write!(line, "**{}**", escaped(text));
            }
            Inline::Code(text) => line.push_str(&code(text)),
            Inline::Link { text, url } if is_web(url) => {
                // only the characters of a plain address; the rest as %XX
                let _ = write!(line, "[{}](<{}>)", escaped(text), address(url));
            }
            Inline::Link { text, url } if text == url => line.push_str(&escaped(text)),
            Inline::Link { text, url } => {
                let _ = write!(line, "{} ({})", escaped(text), escaped(url));
            }
            Inline::Speaker { name, initials, .. } => {
                let _ = write!(line, "{} ({})", escaped(name), escaped(initials));
            }
            Inline::Sign(sign) => line.push(*sign),
        }
    }
    line
}

/// Makes text visible and escapes it.
fn escaped(words: &str) -> String {
    let words = visible(words);
    let mut out = String::with_capacity(words.len() + 8);
    let mut start = true;
    for c in words.trim().chars() {
        let first = std::mem::take(&mut start);
        let special = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&')
            || first && matches!(c, '#' | '-' | '+' | '=');
        if special {
            out.push('\\');
        }
        out.push(c);
    }
    // keep spaces at the ends: they separate the pieces of a line
    let blank = |edge: Option<char>| if edge == Some(' ') { " " } else { "" };
    if out.is_empty() {
        return blank(words.chars().next()).to_owned();
    }
    format!("{}{out}{}", blank(words.chars().next()), blank(words.chars().next_back()))
}

fn code(words: &str) -> String {
    let words = visible(words);
    if words.contains(['`', '<', '|']) { escaped(&words) } else { format!("`{words}`") }
}

/// Returns an address in ASCII, without characters that could end a link.
pub(in crate::export) fn address(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for byte in url.bytes() {
        let fit = byte.is_ascii_graphic()
            && !matches!(byte, b'<' | b'>' | b'"' | b'\'' | b'\\' | b'`' | b'(' | b')' | b'|');
        if fit {
            out.push(byte.into());
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_story_mean_nothing() {
        for (words, wanted) in [
            ("a*b*_c_", "a\\*b\\*\\_c\\_"),
            ("# one", "\\# one"),
            ("<script>&lt;", "\\<script\\>\\&lt;"),
            ("[x](javascript:y)", "\\[x\\](javascript:y)"),
            ("a | b", "a \\| b"),
            ("$3.6 million", "$3.6 million"),
            (" at the edges ", " at the edges "),
            ("two\nlines", "two lines"),
        ] {
            assert_eq!(escaped(words), wanted);
        }
        assert_eq!(code("a`b"), "a\\`b");
        assert_eq!(address("https://a.b/(x)?y=<é>"), "https://a.b/%28x%29?y=%3C%C3%A9%3E");
    }
}
