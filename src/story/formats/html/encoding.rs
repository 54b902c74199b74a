//! The bytes of a page as text: what encoding they are in, by their byte order mark, by what the page
//! says, or by what they can be.
//!
//! Encodings of one byte are tables here; for those of East Asia a whole library would be needed, and the
//! error says how to convert such a page.

/// The bytes in which a page says its encoding.
const HEAD: usize = 4096;

/// An encoding of one byte with its names.
type Row = (&'static [&'static str], &'static str);

/// The encodings of one byte: names in lower case, characters from byte 80 on. ISO 8859-1 is read as
/// Windows-1252, as browsers do.
const TABLES: &[Row] = &[
    (
        &[
            "windows-1252",
            "cp1252",
            "x-cp1252",
            "iso-8859-1",
            "iso8859-1",
            "latin1",
            "l1",
            "us-ascii",
            "ascii",
        ],
        WINDOWS_1252,
    ),
    (&["windows-1250", "cp1250", "x-cp1250"], WINDOWS_1250),
    (&["windows-1251", "cp1251", "x-cp1251"], WINDOWS_1251),
    (&["koi8-r", "koi8", "koi8_r"], KOI8_R),
    (&["iso-8859-2", "iso8859-2", "latin2", "l2"], ISO_8859_2),
    (&["iso-8859-15", "iso8859-15", "latin-9", "latin9"], ISO_8859_15),
];

/// Windows-1252, from byte 80 on.
pub(super) const WINDOWS_1252: &str = "\
    €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ\
    \u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿\
    ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
    àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
/// Windows-1250, from byte 80 on.
const WINDOWS_1250: &str = "\
    €\u{81}‚\u{83}„…†‡\u{88}‰Š‹ŚŤŽŹ\u{90}‘’“”•–—\u{98}™š›śťžź\
    \u{a0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{ad}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż\
    ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
    ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";
/// Windows-1251, from byte 80 on.
const WINDOWS_1251: &str = "\
    ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\
    \u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕї\
    АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\
    абвгдежзийклмнопрстуфхцчшщъыьэюя";
/// KOI8-R, from byte 80 on.
const KOI8_R: &str = "\
    ─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{a0}⌡°²·÷\
    ═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©\
    юабцдефгхийклмнопярстужвьызшэщчъ\
    ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ";
/// ISO-8859-2, from byte 80 on.
const ISO_8859_2: &str = "\
    \u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8a}\u{8b}\u{8c}\u{8d}\u{8e}\u{8f}\u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}\u{9a}\u{9b}\u{9c}\u{9d}\u{9e}\u{9f}\
    \u{a0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{ad}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žż\
    ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
    ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";
/// ISO-8859-15, from byte 80 on.
const ISO_8859_15: &str = "\
    \u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8a}\u{8b}\u{8c}\u{8d}\u{8e}\u{8f}\u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}\u{9a}\u{9b}\u{9c}\u{9d}\u{9e}\u{9f}\
    \u{a0}¡¢£€¥Š§š©ª«¬\u{ad}®¯°±²³Žµ¶·ž¹º»ŒœŸ¿\
    ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
    àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
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
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => return Ok(utf8(rest)),
        [0xff, 0xfe, rest @ ..] => return Ok(utf16(rest, u16::from_le_bytes)),
        [0xfe, 0xff, rest @ ..] => return Ok(utf16(rest, u16::from_be_bytes)),
        [b'<', 0, ..] => return Ok(utf16(bytes, u16::from_le_bytes)),
        [0, b'<', ..] => return Ok(utf16(bytes, u16::from_be_bytes)),
        _ => {}
    }
    let said = said(&bytes[..bytes.len().min(HEAD)]);
    // a page is often converted and still says what it was
    if let Ok(text) = str::from_utf8(bytes) {
        let escapes = said.as_deref().is_some_and(|name| name.starts_with("iso-2022"));
        if !escapes || !bytes.contains(&0x1b) {
            return Ok(Decoded { text: text.to_owned(), from: None, wrong: 0 });
        }
    }
    let Some(name) = said else { return Ok(by_table("windows-1252", WINDOWS_1252, bytes)) };
    if let Some((_, table)) = TABLES.iter().find(|(names, _)| names.contains(&&*name)) {
        return Ok(by_table(&name, table, bytes));
    }
    // a page that says UTF-16 in bytes of ASCII is none
    if ["utf-8", "utf8", "unicode-1-1-utf-8"].contains(&&*name) || name.starts_with("utf-16") {
        return Ok(utf8(bytes));
    }
    Err(name)
}

fn utf8(bytes: &[u8]) -> Decoded {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let had = memchr::memmem::find_iter(bytes, "\u{fffd}".as_bytes()).count();
    let wrong = text.matches('\u{fffd}').count() - had;
    Decoded { text, from: None, wrong }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Decoded {
    let units = bytes.chunks_exact(2).map(|two| unit([two[0], two[1]]));
    let mut wrong = 0;
    let text = char::decode_utf16(units).map(|c| {
        c.unwrap_or_else(|_| {
            wrong += 1;
            char::REPLACEMENT_CHARACTER
        })
    });
    let text = text.collect();
    Decoded { text, from: Some("UTF-16".to_owned()), wrong }
}

fn by_table(name: &str, table: &str, bytes: &[u8]) -> Decoded {
    let table: Vec<char> = table.chars().collect();
    let read = |byte: &u8| match byte {
        0..=0x7f => char::from(*byte),
        high => table.get(usize::from(*high) - 0x80).copied().unwrap_or_default(),
    };
    let text = bytes.iter().map(read).collect();
    Decoded { text, from: Some(name.to_owned()), wrong: 0 }
}

/// Returns the encoding that a page names in its first bytes, in lower case.
fn said(head: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(head).to_lowercase();
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
    fn every_table_has_a_character_for_each_byte() {
        for (names, table) in TABLES {
            assert_eq!(table.chars().count(), 128, "{names:?}");
        }
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
    }

    #[test]
    fn marks_come_first_then_what_fits_then_what_is_said() {
        assert_eq!(check("\u{feff}<p>é".as_bytes()), " 0 <p>é");
        let wide = |text: &str, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            text.encode_utf16().flat_map(bytes).collect()
        };
        assert_eq!(check(&wide("\u{feff}<p>é𝄞", u16::to_le_bytes)), "UTF-16 0 <p>é𝄞");
        assert_eq!(check(&wide("\u{feff}<p>é", u16::to_be_bytes)), "UTF-16 0 <p>é");
        assert_eq!(check(&wide("<p>é", u16::to_le_bytes)), "UTF-16 0 <p>é");
        assert_eq!(check(b"\xff\xfe<\0\x00\xd8<\0"), "UTF-16 1 <\u{fffd}<");
        let meta = "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>слово";
        assert_eq!(check(meta.as_bytes()), format!(" 0 {meta}"), "it is UTF-8 whatever it says");
        assert_eq!(
            check(b"<meta charset=\"UTF-8\">caf\xe9").split('>').nth(1),
            Some("caf\u{fffd}")
        );
        assert_eq!(check(b"<meta charset=Shift_JIS>\x93\xfa"), "no: shift_jis");
        assert_eq!(
            check(b"<?xml version='1.0' encoding='koi8-r'?>\xcd"),
            "koi8-r 0 <?xml version='1.0' encoding='koi8-r'?>м"
        );
        assert_eq!(check(b"<p>charset=koi8-r \xe9"), "windows-1252 0 <p>charset=koi8-r é");
        assert_eq!(check(b"<meta charset=iso-2022-jp>\x1b$B"), "no: iso-2022-jp");
    }
}
