//! Commands of the generators of sites within Markdown (`{{< figure src="a.png" caption="The bridge" >}}` of
//! Hugo, `{% include "a.html" %}` of Jekyll, Eleventy and Zola, `{{ page.title }}`, `{#id}`): not drawn, except the
//! words in them that readers of the site see.

use std::ops::Range;

/// How commands begin and end; of two that begin alike the longer first.
const MARKS: [(&str, &str); 5] =
    [("{{<", ">}}"), ("{{%", "%}}"), ("{{", "}}"), ("{%", "%}"), ("{#", "#}")];

/// The keys whose values readers of the site see: the first of those that are there.
const SHOWN: [&str; 8] =
    ["caption", "alt", "title", "text", "author", "cite", "source", "attribution"];

/// The longest command, in bytes.
pub(super) const LONGEST: usize = 1_000;

/// A command at the start of a text.
pub(super) struct Command {
    /// Its length in bytes.
    pub length: usize,
    /// The words in it that are drawn.
    pub shown: Option<Range<usize>>,
}

/// Returns the command at the start of a text.
pub(super) fn command(text: &str) -> Option<Command> {
    if let Some(length) = attributes(text) {
        return Some(Command { length, shown: None });
    }
    let (open, close) = MARKS.iter().find(|(open, _)| text.starts_with(open))?;
    let inside = &text[open.len()..];
    let end = inside.find(close)?;
    let length = open.len() + end + close.len();
    let shown = SHOWN.iter().find_map(|key| value(&inside[..end], key));
    let shown = shown.map(|at| open.len() + at.start..open.len() + at.end);
    Some(Command { length, shown })
}

/// Returns the length of the attributes of a heading or paragraph: `{#id .class}`, `{: .class}`.
fn attributes(text: &str) -> Option<usize> {
    let inside = ["{#", "{.", "{:"].iter().find_map(|open| text.strip_prefix(open))?;
    let end = inside.find('}')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || " -_.:#=\"'".contains(c);
    // `{#` and a blank begin a comment
    let named = text.starts_with("{:") || inside.starts_with(|c: char| c.is_ascii_alphanumeric());
    let is_comment = inside[..end].ends_with('#');
    (named && !is_comment && inside[..end].chars().all(plain)).then_some(2 + end + 1)
}

/// Returns where the value of a key stands that is in quotation marks.
fn value(inside: &str, key: &str) -> Option<Range<usize>> {
    let places = inside.match_indices(key).map(|(at, _)| at);
    let mut values = places.filter_map(|at| {
        let within = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
        let rest = inside[at + key.len()..].strip_prefix(['=', ':'])?.trim_start();
        let mark = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let from = inside.len() - rest.len() + 1;
        let length = inside[from..].find(mark).filter(|length| *length > 0)?;
        (!inside[..at].ends_with(within)).then_some(from..from + length)
    });
    values.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns what is drawn of the command at the start of a text, and what stands after it.
    fn check(text: &str) -> Option<String> {
        let Command { length, shown } = command(text)?;
        Some(format!("{}|{}", shown.map_or("", |at| &text[at]), &text[length..]))
    }

    #[test]
    fn commands_are_known_and_what_readers_see_of_them_is_kept() {
        let shown =
            |text: &str, left: &str| assert_eq!(check(text).as_deref(), Some(left), "{text}");
        shown("{{< youtube abc >}} x", "| x");
        shown("{{< figure src=\"a.png\" caption=\"The bridge\" >}}", "The bridge|");
        shown("{{% notice title='Перила' %}}x", "Перила|x");
        shown("{% include note.html alt=\"a\" caption=\"橋\" %}", "橋|");
        shown("{{ page.title }}s", "|s");
        shown("{{ photo(src='x', caption: 'A ship') }}", "A ship|");
        shown("{# a note #} x", "| x");
        shown("{#bridge}", "|");
        shown("{#bridge .wide}", "|");
        shown("{: .lead}", "|");
        shown("{.lead}", "|");
        shown("{{< x subtitle=\"no\" >}}", "|");
        for text in ["{", "{x}", "{{ open", "{# open", "{1, 2}", "{%", "{“so”}", "{#no, not this}"]
        {
            assert_eq!(check(text), None, "{text}");
        }
    }
}
