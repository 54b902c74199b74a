//! Hostile stories: escapes, control characters, bidirectional controls and heaps of combining
//! marks in every field, in names of files and in keys, well-formed or broken.

use std::fmt::Write;

/// Choices made by bytes; when the bytes run out, the simplest is chosen.
pub struct Choices<'a> {
    bytes: &'a [u8],
}

impl<'a> Choices<'a> {
    /// Takes choices from bytes.
    pub const fn of(bytes: &'a [u8]) -> Self {
        Self { bytes }
    }

    /// Returns a number below `most`.
    pub fn below(&mut self, most: usize) -> usize {
        let Some((first, rest)) = self.bytes.split_first() else { return 0 };
        self.bytes = rest;
        usize::from(*first) % most.max(1)
    }
}

/// A hostile story.
pub struct Made {
    /// The file name: hostile, but valid.
    pub name: String,
    /// The file.
    pub text: String,
    /// Keys to press, as `screen::play` reads them.
    pub keys: Vec<u8>,
}

/// The tricks that a story could try.
const TRICKS: &[&str] = &[
    "\u{1b}[31mred",
    "\u{1b}]0;owned\u{7}",
    "\u{1b}]52;c;b3duZWQ=\u{1b}\\",
    "\u{1b}]8;;file:///etc/passwd\u{1b}\\click\u{1b}]8;;\u{1b}\\",
    "\u{1b}P+q544e\u{1b}\\",
    "\u{1b}_Gf=100;AAAA\u{1b}\\",
    "\u{1b}[?1049l\u{1b}c",
    "\u{1b}[6n\u{1b}[c",
    "\u{9b}31m\u{9d}0;owned\u{9c}\u{90}\u{98}\u{9e}\u{9f}",
    "\u{202e}desrever\u{202c}\u{2066}\u{2067}\u{2068}\u{2069}\u{200e}\u{200f}\u{61c}",
    "a\u{8}b\rc\u{b}d\u{c}e\u{7f}f\0g",
    "\u{85}\u{2028}\u{2029}\u{feff}\u{fffe}\u{fff9}\u{e0001}",
    "z\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309}\u{30a}\u{30b}\u{30c}\u{30d}",
    "\u{300}\u{200d}\u{fe0f}\u{200b}\u{ad}\u{180e}\u{34f}\u{115f}\u{3164}",
    "👩🏽\u{200d}⚖\u{fe0f}🇩🇪🇩1\u{fe0f}\u{20e3}🏴\u{e0067}\u{e0062}\u{e007f}",
    "שלום عربي \u{627}\u{644}\u{200d} p\u{430}ypal Mar\u{456}a",
    "\u{1b}",
    "\u{9b}",
    "”“\"'«»",
    "+++\n+++",
];

/// Makes plain words mixed with tricks.
fn words(choices: &mut Choices<'_>) -> String {
    let mut words = String::new();
    for _ in 0..=choices.below(3) {
        match choices.below(4) {
            0 => words.push_str("plain words "),
            1 => words.push_str(&TRICKS[choices.below(TRICKS.len())].repeat(1 + choices.below(3))),
            2 => words.push_str(TRICKS[choices.below(TRICKS.len())]),
            _ => {
                let number = (choices.below(256) << 8 | choices.below(256)) as u32;
                words.push(char::from_u32(number * 3).unwrap_or('\u{fffd}'));
            }
        }
    }
    words
}

/// Writes text as a TOML string: all in escapes, with the necessary escapes, or (broken) as it is.
fn string(choices: &mut Choices<'_>) -> String {
    let words = words(choices);
    match choices.below(12) {
        0 => format!("\"{words}\""),
        1 => format!("'{words}'"),
        2 => format!("'''{words}'''"),
        3 => words,
        _ => {
            let escaped = words.chars().fold(String::new(), |mut out, c| {
                let _ = write!(out, "\\U{:08X}", u32::from(c));
                out
            });
            format!("\"{escaped}\"")
        }
    }
}

const FRONT: &[&str] = &[
    "title",
    "outlet",
    "date",
    "updated",
    "note",
    "url",
    "authors",
    "lang",
    "allow",
    "text_file",
    "text_sha256",
    "format",
    "unheard",
];
const PERSON: &[&str] = &["name", "role", "org", "kind", "aliases", "same_as", "note", "unheard"];
const SOURCE: &[&str] = &["title", "url", "kind", "publisher", "date", "file", "note", "unheard"];
const QUOTE: &[&str] = &[
    "text",
    "from",
    "to",
    "before",
    "after",
    "nth",
    "speaker",
    "cue",
    "mention",
    "form",
    "via",
    "context",
    "note",
    "suggested_by",
    "score",
    "unheard",
];
const CLAIM: &[&str] =
    &["text", "says", "kind", "by", "quotes", "checkable", "evidence", "note", "unheard"];

/// Writes one table with some of its keys.
fn table(out: &mut String, choices: &mut Choices<'_>, kind: &str, id: &str, keys: &[&str]) {
    let id = if choices.below(6) == 0 { string(choices) } else { id.to_owned() };
    let _ = writeln!(out, "[{kind}.{id}]");
    for _ in 0..2 + choices.below(6) {
        let key = keys[choices.below(keys.len())];
        let value = match (key, choices.below(8)) {
            ("text", 0..=4) => "\"“two”\"".to_owned(),
            ("speaker" | "by", 0..=3) => "\"a\"".to_owned(),
            ("cue", 0..=3) => "\"said\"".to_owned(),
            ("evidence", _) => {
                let (locator, note) = (string(choices), string(choices));
                format!("[{{ source = \"s\", locator = {locator}, note = {note} }}]")
            }
            (_, 0) => "7".to_owned(),
            (_, 1) => format!("[{}, {}]", string(choices), string(choices)),
            _ => string(choices),
        };
        let _ = writeln!(out, "{key} = {value}");
    }
}

/// Makes a story with tricks wherever there can be text.
pub fn story(choices: &mut Choices<'_>) -> Made {
    let mut text = String::from("+++\nformat = 1\n");
    let _ = writeln!(text, "title = {}", string(choices));
    for _ in 0..choices.below(5) {
        let key = FRONT[choices.below(FRONT.len())];
        let _ = writeln!(text, "{key} = {}", string(choices));
    }
    let _ = writeln!(text, "[people.a]\nname = {}", string(choices));
    table(&mut text, choices, "people", "b", PERSON);
    let _ = writeln!(text, "[sources.s]\ntitle = {}", string(choices));
    table(&mut text, choices, "sources", "t", SOURCE);
    text.push_str("+++\n\n");
    for _ in 0..=choices.below(4) {
        let _ = write!(text, "{} “two” she said. {}", words(choices), words(choices));
        text.push_str(["\n", "\n\n", "\r\n\r\n", "\r"][choices.below(4)]);
    }
    text.push_str("\n+++\n[quotes.q]\ntext = \"“two”\"\nnth = 1\nspeaker = \"a\"\n");
    for n in 0..choices.below(4) {
        table(&mut text, choices, "quotes", &format!("q{n}"), QUOTE);
        table(&mut text, choices, "claims", &format!("c{n}"), CLAIM);
    }
    let name = words(choices).replace(['/', '\0'], "");
    let keys = (0..choices.below(40)).map(|_| choices.below(256) as u8).collect();
    Made { name: format!("{name}.story"), text, keys }
}
