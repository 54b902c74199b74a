//! Characters by name or number, as in HTML: `&rsquo;`, `&#8217;`, `&#x2019;`.

use unicode_width::UnicodeWidthChar;

use crate::view::visible;

/// What is drawn for a character by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entity {
    /// The character.
    Drawn(char),
    /// Nothing: a place where a word may be divided.
    Unseen,
}

/// The longest name or number.
const LONGEST: usize = 10;

/// The names that articles have, with their characters. Letters with marks are below.
const NAMES: &[(&str, char)] = &[
    ("AMP", '&'),
    ("amp", '&'),
    ("apos", '\''),
    ("asymp", '≈'),
    ("bdquo", '„'),
    ("bull", '•'),
    ("cent", '¢'),
    ("copy", '©'),
    ("dagger", '†'),
    ("deg", '°'),
    ("divide", '÷'),
    ("emsp", '\u{2003}'),
    ("ensp", '\u{2002}'),
    ("euro", '€'),
    ("frac12", '½'),
    ("frac14", '¼'),
    ("frac34", '¾'),
    ("ge", '≥'),
    ("gt", '>'),
    ("GT", '>'),
    ("hellip", '…'),
    ("iexcl", '¡'),
    ("iquest", '¿'),
    ("laquo", '«'),
    ("larr", '←'),
    ("ldquo", '“'),
    ("le", '≤'),
    ("lsaquo", '‹'),
    ("lsquo", '‘'),
    ("lt", '<'),
    ("LT", '<'),
    ("mdash", '—'),
    ("micro", 'µ'),
    ("middot", '·'),
    ("minus", '−'),
    ("nbsp", '\u{a0}'),
    ("ndash", '–'),
    ("ne", '≠'),
    ("numsp", '\u{2007}'),
    ("ordf", 'ª'),
    ("ordm", 'º'),
    ("para", '¶'),
    ("permil", '‰'),
    ("plusmn", '±'),
    ("pound", '£'),
    ("prime", '′'),
    ("Prime", '″'),
    ("quot", '"'),
    ("QUOT", '"'),
    ("raquo", '»'),
    ("rarr", '→'),
    ("rdquo", '”'),
    ("reg", '®'),
    ("rsaquo", '›'),
    ("rsquo", '’'),
    ("sbquo", '‚'),
    ("sect", '§'),
    ("sup1", '¹'),
    ("sup2", '²'),
    ("sup3", '³'),
    ("thinsp", '\u{2009}'),
    ("times", '×'),
    ("trade", '™'),
    ("yen", '¥'),
    ("AElig", 'Æ'),
    ("aelig", 'æ'),
    ("ETH", 'Ð'),
    ("eth", 'ð'),
    ("OElig", 'Œ'),
    ("oelig", 'œ'),
    ("Oslash", 'Ø'),
    ("oslash", 'ø'),
    ("szlig", 'ß'),
    ("THORN", 'Þ'),
    ("thorn", 'þ'),
];

/// The ends of the names of letters with marks (`eacute`): the letters that have one, and with it.
const MARKED: &[(&str, &str, &str)] = &[
    ("acute", "AEIOUYaeiouy", "ÁÉÍÓÚÝáéíóúý"),
    ("grave", "AEIOUaeiou", "ÀÈÌÒÙàèìòù"),
    ("circ", "AEIOUaeiou", "ÂÊÎÔÛâêîôû"),
    ("uml", "AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ"),
    ("tilde", "ANOano", "ÃÑÕãñõ"),
    ("ring", "Aa", "Åå"),
    ("cedil", "Cc", "Çç"),
    ("caron", "SZsz", "ŠŽšž"),
];

/// Returns what a name or number at the start of a text stands for, and its length up to its semicolon;
/// `rest` begins after the `&`. `None` where it is drawn as it is written: it is no name, or its
/// character could not be seen.
pub(super) fn entity(rest: &[u8]) -> Option<(usize, Entity)> {
    let near = &rest[..rest.len().min(LONGEST)];
    let length = near.iter().position(|byte| *byte == b';')?;
    let name = std::str::from_utf8(&near[..length]).ok()?;
    let c = match name.strip_prefix('#') {
        Some(number) => numbered(number)?,
        None if name == "shy" => '\u{ad}',
        None => named(name)?,
    };
    if matches!(c, '\u{ad}' | '\u{200b}') {
        return Some((length + 1, Entity::Unseen));
    }
    let blank = c != '\n' && c != '\t' && c.is_whitespace() && !c.is_control();
    let mut text = [0; 4];
    let seen = visible::hidden(c.encode_utf8(&mut text)) == 0 && c.width().unwrap_or(0) > 0;
    (blank || seen).then_some((length + 1, Entity::Drawn(c)))
}

fn numbered(number: &str) -> Option<char> {
    let hex = number.strip_prefix(['x', 'X']);
    let (digits, radix) = hex.map_or((number, 10), |hex| (hex, 16));
    if digits.starts_with(['+', '-']) {
        return None;
    }
    u32::from_str_radix(digits, radix).ok().and_then(char::from_u32)
}

fn named(name: &str) -> Option<char> {
    if let Some((_, c)) = NAMES.iter().find(|(other, _)| *other == name) {
        return Some(*c);
    }
    let letter = name.chars().next().filter(char::is_ascii)?;
    let (_, plain, marked) = MARKED.iter().find(|(mark, ..)| *mark == &name[1..])?;
    marked.chars().nth(plain.chars().position(|c| c == letter)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_numbers_stand_for_characters_that_can_be_seen() {
        let drawn = |text: &str| match entity(text.as_bytes()) {
            Some((_, Entity::Drawn(c))) => Some(c),
            _ => None,
        };
        for (text, c) in [
            ("rsquo;s", '’'),
            ("#8217;s", '’'),
            ("#x2019;", '’'),
            ("#X41f;", 'П'),
            ("#33337;", '船'),
            ("#1593;", 'ع'),
            ("nbsp;", '\u{a0}'),
            ("eacute;", 'é'),
            ("Uuml;", 'Ü'),
            ("szlig;", 'ß'),
            ("lt;b>", '<'),
        ] {
            assert_eq!(drawn(text), Some(c), "{text}");
        }
        for text in [
            "",
            ";",
            "#;",
            "#x;",
            "#+5;",
            "#0;",
            "#27;",
            "#10;",
            "#x202e;",
            "#xd800;",
            "#99999999;",
            "#769;",
            "rsquo",
            "T",
            "nosuchname;",
            "é;",
            "acute;",
            "qacute;",
        ] {
            assert_eq!(drawn(text), None, "{text}");
        }
        assert_eq!(entity(b"shy;"), Some((4, Entity::Unseen)));
        assert_eq!(entity(b"#8203;"), Some((6, Entity::Unseen)));
    }
}
