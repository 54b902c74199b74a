//! Character references (`&amp;`, `&#8217;`), as far as metadata and pages that a parser wrote have
//! them.

use std::borrow::Cow;

#[cfg(feature = "web")]
use super::encoding::in_windows;

/// The names that are known, with what they stand for.
const NAMES: [(&str, &str); 44] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{a0}"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("bdquo", "„"),
    ("sbquo", "‚"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("lsaquo", "‹"),
    ("rsaquo", "›"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("hellip", "…"),
    ("middot", "·"),
    ("bull", "•"),
    ("shy", "\u{ad}"),
    ("ensp", "\u{2002}"),
    ("emsp", "\u{2003}"),
    ("thinsp", "\u{2009}"),
    ("euro", "€"),
    ("pound", "£"),
    ("deg", "°"),
    ("auml", "ä"),
    ("ouml", "ö"),
    ("uuml", "ü"),
    ("Auml", "Ä"),
    ("Ouml", "Ö"),
    ("Uuml", "Ü"),
    ("szlig", "ß"),
    ("eacute", "é"),
    ("egrave", "è"),
    ("agrave", "à"),
    ("aacute", "á"),
    ("iacute", "í"),
    ("oacute", "ó"),
    ("uacute", "ú"),
    ("ntilde", "ñ"),
    ("ccedil", "ç"),
];

/// Returns the character that a byte stands for in pages of the West: that needs their encodings.
#[cfg(not(feature = "web"))]
fn in_windows(byte: u8) -> Option<char> {
    Some(char::from(byte))
}

/// The longest reference, in bytes between `&` and `;`.
const LONGEST: usize = 10;

/// Returns a text with its references as the characters that they stand for; what is no reference
/// stays as it is.
pub(in crate::story::formats) fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return text.into();
    }
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(LONGEST + 2).position(|byte| byte == b';');
        if let Some((words, end)) = end.and_then(|end| Some((character(&rest[1..end])?, end))) {
            out.push_str(&words);
            rest = &rest[end + 1..];
        } else {
            out.push('&');
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out.into()
}

/// Returns what a reference stands for.
fn character(reference: &str) -> Option<String> {
    let Some(number) = reference.strip_prefix('#') else {
        return NAMES.iter().find(|(name, _)| *name == reference).map(|(_, c)| (*c).to_owned());
    };
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => number.parse(),
    };
    // these were meant as bytes of Windows, and no character has their numbers
    match code.ok()? {
        code @ 0x80..=0x9f => in_windows(code as u8),
        code => char::from_u32(code),
    }
    .map(String::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_become_characters() {
        assert_eq!(decoded("no reference & none;"), "no reference & none;");
        assert_eq!(decoded("Brook &amp; Öz &#8217;&#x2019;&#146;&rsquo;"), "Brook & Öz ’’’’");
        assert_eq!(
            decoded("&unknown; &amp &#xD800; &#99999999; &é;"),
            "&unknown; &amp &#xD800; &#99999999; &é;"
        );
        assert_eq!(decoded("&amp;lt;"), "&lt;");
    }
}
