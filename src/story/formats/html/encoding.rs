//! The bytes of a page as text: what encoding they are in, by their byte order mark, by what they can be,
//! by what the page says, and by its language.
//!
//! Which encodings there are and what they are called, `encoding_rs` knows, by the standard that browsers
//! follow.

use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GB18030, ISO_2022_JP, REPLACEMENT, SHIFT_JIS, UTF_8, UTF_16BE,
    UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254,
};

/// The bytes in which a page says its encoding.
const HEAD: usize = 4096;

/// What pages of a language are in that do not say it: what their bytes can be is taken, the first first.
const BY_LANGUAGE: [(&[&str], &[&Encoding]); 9] = [
    (&["ja"], &[EUC_JP, SHIFT_JIS]),
    (&["zh-tw", "zh-hk", "zh-hant"], &[BIG5, GB18030]),
    (&["zh"], &[GB18030, BIG5]),
    (&["ko"], &[EUC_KR]),
    (&["ru", "uk", "be", "bg", "sr", "mk"], &[WINDOWS_1251]),
    (&["cs", "hr", "hu", "pl", "ro", "sk", "sl"], &[WINDOWS_1250]),
    (&["el"], &[WINDOWS_1253]),
    (&["tr"], &[WINDOWS_1254]),
    (&[""], &[WINDOWS_1252]),
];

/// The text of a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Decoded {
    pub text: String,
    /// The encoding, where it is not UTF-8.
    pub from: Option<String>,
    /// How many bytes are no text in it; each is a replacement character.
    pub wrong: usize,
}

/// Returns the text of a page, or the name of the encoding that is not read.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, String> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return Ok(by(encoding, &bytes[mark..]));
    }
    match bytes {
        [b'<', 0, ..] => return Ok(by(UTF_16LE, bytes)),
        [0, b'<', ..] => return Ok(by(UTF_16BE, bytes)),
        _ => {}
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_lowercase();
    let name = said(&head);
    let encoding = name.as_deref().and_then(|name| Encoding::for_label(name.as_bytes()));
    // a page is often converted and still says what it was
    if let Ok(text) = str::from_utf8(bytes)
        && !(encoding == Some(ISO_2022_JP) && bytes.contains(&0x1b))
        && !(encoding == Some(REPLACEMENT) && bytes.contains(&0x1b))
    {
        return Ok(Decoded { text: text.to_owned(), from: None, wrong: 0 });
    }
    match (encoding, name) {
        (Some(encoding), Some(name)) if encoding == REPLACEMENT => Err(name),
        // a page that says UTF-16 in bytes of ASCII is none
        (Some(encoding), _) => Ok(by(encoding.output_encoding(), bytes)),
        (None, Some(name)) => Err(name),
        (None, None) => Ok(by_language(&head, bytes)),
    }
}

/// Reads bytes in an encoding.
fn by(encoding: &'static Encoding, bytes: &[u8]) -> Decoded {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let (mut wrong, mut from) = (text.matches(char::REPLACEMENT_CHARACTER).count(), None);
    if encoding == UTF_8 {
        wrong -= memchr::memmem::find_iter(bytes, "\u{fffd}".as_bytes()).count();
    } else {
        from = Some(encoding.name().to_owned());
    }
    Decoded { text: text.into_owned(), from, wrong }
}

/// Reads a page that does not say its encoding.
fn by_language(head: &str, bytes: &[u8]) -> Decoded {
    let language = language(head).unwrap_or_default();
    let is = |name: &str| {
        let rest = language.strip_prefix(name);
        name.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '_']))
    };
    let (_, all) = BY_LANGUAGE
        .iter()
        .find(|(names, _)| names.iter().any(|name| is(name)))
        .unwrap_or(&BY_LANGUAGE[BY_LANGUAGE.len() - 1]);
    let read = all.iter().map(|encoding| by(encoding, bytes)).min_by_key(|read| read.wrong);
    read.unwrap_or_else(|| by(WINDOWS_1252, bytes))
}

/// Returns the language that a page names in its first bytes.
fn language(head: &str) -> Option<&str> {
    let tag = &head[head.find("<html")?..];
    let tag = &tag[..tag.find('>')?];
    let value = &tag[tag.find("lang=")? + "lang=".len()..];
    let value = value.trim_start_matches(['"', '\'']);
    Some(&value[..value.find(['"', '\'', ' ', '/']).unwrap_or(value.len())])
}

/// Returns the character that a byte stands for in pages of the West.
pub(super) fn in_windows(byte: u8) -> Option<char> {
    WINDOWS_1252.decode_without_bom_handling(&[byte]).0.chars().next()
}

/// Returns the encoding that a page names in its first bytes, which are in lower case.
fn said(head: &str) -> Option<String> {
    let value = |rest: &str| {
        let rest = rest.trim_start().strip_prefix('=')?.trim_start();
        let rest = rest.trim_start_matches(['"', '\'']);
        let ends = |c: char| !(c.is_ascii_alphanumeric() || "-_:.".contains(c));
        let name = &rest[..rest.find(ends).unwrap_or(rest.len())];
        (!name.is_empty()).then(|| name.to_owned())
    };
    if let Some(xml) = head.trim_start().strip_prefix("<?xml") {
        let declaration = &xml[..xml.find('>').unwrap_or(xml.len())];
        let found = declaration.find("encoding").map(|at| &declaration[at + "encoding".len()..]);
        if let Some(name) = found.and_then(value) {
            return Some(name);
        }
    }
    head.match_indices("charset").find_map(|(at, word)| {
        let tag = head[..at].rfind('<').map(|from| &head[from..at])?;
        (tag.starts_with("<meta") && !tag.contains('>')).then(|| value(&head[at + word.len()..]))?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8]) -> String {
        match decode(bytes) {
            Ok(Decoded { text, from, wrong }) => {
                format!("{} {wrong} {text}", from.unwrap_or_default())
            }
            Err(name) => format!("no: {name}"),
        }
    }

    #[test]
    fn pages_are_read_in_the_encoding_that_they_name() {
        assert_eq!(check(b"<p>\x93caf\xe9\x94 \x80"), "windows-1252 0 <p>“café” €");
        let text = |name: &str, bytes: &[u8]| {
            let page = [format!("<meta charset={name}>").as_bytes(), bytes].concat();
            check(&page).split('>').nth(1).unwrap_or_default().to_owned()
        };
        assert_eq!(text("windows-1251", b"\xcc\xee\xf1\xf2"), "Мост");
        assert_eq!(text("koi8-r", b"\xed\xcf\xd3\xd4"), "Мост");
        assert_eq!(text("iso-8859-2", b"\xb3\xf3d\xbc"), "łódź");
        assert_eq!(text("windows-1250", b"\xb3\xf3d\x9f"), "łódź");
        assert_eq!(text("'ISO-8859-15'", b"\xa4 \xe4"), "€ ä");
        assert_eq!(text("Shift_JIS", b"\x8b\xb4\x82\xcd\x8a\x4a\x82\xa2\x82\xbd"), "橋は開いた");
        assert_eq!(text("euc-jp", b"\xb6\xb6\xa4\xcf\xb3\xab\xa4\xa4\xa4\xbf"), "橋は開いた");
        assert_eq!(text("iso-2022-jp", b"\x1b$B66$O3+$$$?\x1b(B."), "橋は開いた.");
        assert_eq!(text("gb2312", b"\xc7\xc5\xbf\xaa\xc1\xcb"), "桥开了");
        assert_eq!(text("gbk", b"\xc7\xc5\xbf\xaa\xc1\xcb"), "桥开了");
        assert_eq!(text("big5", b"\xbe\xf4\xb6\x7d\xa4\x46"), "橋開了");
        assert_eq!(text("euc-kr", b"\xb4\xd9\xb8\xae"), "다리");
        assert_eq!(text("windows-1255", b"\xe2\xf9\xf8"), "גשר");
        assert_eq!(text("tis-620", b"\xca\xd0\xbe\xd2\xb9"), "สะพาน");
    }

    #[test]
    fn a_page_that_names_none_is_read_by_its_language() {
        let text = |language: &str, bytes: &[u8]| {
            let page = [format!("<html {language}><p>").as_bytes(), bytes].concat();
            check(&page).rsplit('>').next().unwrap_or_default().to_owned()
        };
        assert_eq!(text("lang=ja", b"\x8b\xb4\x82\xcd\x8a\x4a\x82\xa2\x82\xbd"), "橋は開いた");
        assert_eq!(text("lang='ja-JP'", b"\xb6\xb6\xa4\xcf\xb3\xab\xa4\xa4\xa4\xbf"), "橋は開いた");
        assert_eq!(text("lang=\"zh-TW\"", b"\xbe\xf4\xb6\x7d\xa4\x46"), "橋開了");
        assert_eq!(text("lang=zh-CN", b"\xc7\xc5\xbf\xaa\xc1\xcb"), "桥开了");
        assert_eq!(text("lang=\"ko\" class=x", b"\xb4\xd9\xb8\xae"), "다리");
        assert_eq!(text("lang=ru", b"\xcc\xee\xf1\xf2"), "Мост");
        assert_eq!(text("lang=en", b"caf\xe9"), "café");
        assert_eq!(text("class=x", b"caf\xe9"), "café");
    }

    #[test]
    fn marks_come_first_then_what_fits_then_what_is_said() {
        assert_eq!(check("\u{feff}<p>é".as_bytes()), " 0 <p>é");
        let wide = |text: &str, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            text.encode_utf16().flat_map(bytes).collect()
        };
        assert_eq!(check(&wide("\u{feff}<p>é𝄞", u16::to_le_bytes)), "UTF-16LE 0 <p>é𝄞");
        assert_eq!(check(&wide("\u{feff}<p>é", u16::to_be_bytes)), "UTF-16BE 0 <p>é");
        assert_eq!(check(&wide("<p>é", u16::to_le_bytes)), "UTF-16LE 0 <p>é");
        assert_eq!(check(b"\xff\xfe<\0\x00\xd8<\0"), "UTF-16LE 1 <\u{fffd}<");
        let meta = "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>слово";
        assert_eq!(check(meta.as_bytes()), format!(" 0 {meta}"), "it is UTF-8 whatever it says");
        assert_eq!(
            check(b"<meta charset=\"UTF-8\">caf\xe9").split('>').nth(1),
            Some("caf\u{fffd}")
        );
        assert_eq!(check(b"<meta charset=x-none>\x93\xfa"), "no: x-none");
        assert_eq!(
            check(b"<meta charset=Shift_JIS>\x93\xfa\xff"),
            "Shift_JIS 1 <meta charset=Shift_JIS>日\u{fffd}"
        );
        assert_eq!(
            check(b"<?xml version='1.0' encoding='koi8-r'?>\xcd"),
            "KOI8-R 0 <?xml version='1.0' encoding='koi8-r'?>м"
        );
        assert_eq!(check(b"<p>charset=koi8-r \xe9"), "windows-1252 0 <p>charset=koi8-r é");
        assert_eq!(check(b"<meta charset=iso-2022-kr>\x1b$)C"), "no: iso-2022-kr");
    }
}
