//! A strict reader of the program's output: it knows our own sequences and nothing else. Everything
//! that a terminal could take for a command and that is not listed here is a violation.

/// Where the bytes go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goes {
    /// To a pipe or a file: text and line ends.
    Pipe,
    /// To a pipe, with colours: text, line ends and SGR.
    PipeInColour,
    /// To a terminal: frames, and the sequences that set it up and restore it.
    Terminal,
}

/// The modes that are set and reset.
const MODES: [&str; 9] =
    ["?1049", "?1000", "?1004", "?1006", "?1007", "?2004", "?25", "?2026", "?7"];
/// Mouse modes that are never set, and reset with the others when the terminal is restored.
const RESET: [&str; 3] = ["?1002", "?1003", "?1015"];

/// Returns the first thing in `bytes` that the program may not write there.
pub fn offence(bytes: &[u8], goes: Goes) -> Option<String> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return Some(format!("no UTF-8 at byte {}", error.valid_up_to())),
    };
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        if c == '\u{1b}' && goes != Goes::Pipe {
            match sequence(&text[at + 1..], goes) {
                Ok(length) => at += 1 + length,
                Err(why) => return Some(format!("{why} in {:?}", around(text, at))),
            }
            continue;
        }
        if c == sayso::view::visible::direction::END.chars().next().expect("one")
            && goes == Goes::Terminal
        {
            // ours, if it is at the end of words; that none comes from a story is tested by the law
            // `shown`
            if !text[..at].ends_with(is_harmless) {
                return Some(format!("a mark of direction in {:?}", around(text, at)));
            }
            at += c.len_utf8();
            continue;
        }
        let fits = is_harmless(c) || c == '\n' && goes != Goes::Terminal;
        if !fits && !is_line_end(text, at) {
            return Some(format!("{:04X} in {:?}", c as u32, around(text, at)));
        }
        at += c.len_utf8();
    }
    None
}

/// Returns true if a character can be shown to a reader as it is.
///
/// Independent of `view::visible`, which makes it so: no control or direction character, no line
/// separator, no byte order mark.
pub fn is_harmless(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0001}')
}

/// Messages after the terminal was restored end their lines as a raw terminal needs it.
fn is_line_end(text: &str, at: usize) -> bool {
    text[at..].starts_with("\r\n") || at > 0 && text[at - 1..].starts_with("\r\n")
}

fn around(text: &str, at: usize) -> String {
    let before = text[..at].char_indices().rev().nth(20).map_or(0, |(i, _)| i);
    text[before..].chars().take(60).collect()
}

/// Returns the length of the sequence after an ESC, if it is one of ours.
fn sequence(rest: &str, goes: Goes) -> Result<usize, &'static str> {
    if let Some(copy) = rest.strip_prefix("]52;c;") {
        let end = copy.find(['\u{7}', '\u{1b}']).ok_or("an open copy")?;
        let base64 = |c: char| c.is_ascii_alphanumeric() || "+/=".contains(c);
        let closed = if copy[end..].starts_with('\u{7}') { 1 } else { 2 };
        let ours = goes == Goes::Terminal
            && copy[..end].chars().all(base64)
            && (closed == 1 || copy[end..].starts_with("\u{1b}\\"));
        return if ours { Ok(6 + end + closed) } else { Err("a copy that is not ours") };
    }
    let body = rest.strip_prefix('[').ok_or("an escape that is no CSI")?;
    let end = body.find(|c: char| !matches!(c, '0'..='9' | ';' | '?')).ok_or("an open CSI")?;
    let last = body[end..].chars().next().ok_or("an open CSI")?;
    let parameters = &body[..end];
    let numbers = !parameters.contains('?');
    let ours = match (last, goes) {
        ('m', _) => numbers && parameters.split(';').all(is_rendition),
        (_, Goes::Pipe | Goes::PipeInColour) => false,
        ('l', _) if RESET.contains(&parameters) => true,
        ('h' | 'l', _) => MODES.contains(&parameters),
        ('H', _) => numbers && parameters.split(';').count() <= 2,
        ('r', _) => {
            numbers && [0, 2].contains(&parameters.split(';').filter(|p| !p.is_empty()).count())
        }
        ('C' | 'S' | 'T', _) => numbers && !parameters.contains(';'),
        ('K', _) => parameters.is_empty(),
        _ => false,
    };
    if ours { Ok(1 + end + 1) } else { Err("a CSI that is not ours") }
}

/// Returns true for an SGR parameter that styles use (a part of a colour can be any byte).
fn is_rendition(parameter: &str) -> bool {
    parameter.is_empty() || parameter.parse::<u8>().is_ok()
}
