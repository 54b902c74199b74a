//! Finds names that stand before a sentence at the beginning of a line: “● Carl Mills We pay.”,
//! “**Mills** We pay.”, “Carl Mills — We pay.”, “@mills we pay”.
//!
//! What looks like a name is two to five words with capitals, or any words that signs or brackets
//! set apart. A sentence that begins with a name (“Carl Mills said so.”) goes on in small letters
//! and is none of this, nor is a heading, whose words the text has in small letters as well.

use super::super::anonymous::is_anonymous;
use super::super::directions::{Bracketed, kind_of};
use super::super::times::time_at;
use super::is_joining;
use super::words::{is_common, is_heading, is_high, is_opener, is_particle, is_place};
use crate::story::names::is_title;
use crate::story::text::normal::{is_mark, is_unspaced};

/// The most words of a name.
const WORDS: usize = 5;

/// Signs at the beginning of a line that a name may follow.
const SIGNS: &str = "●•○◯◉◦■□▪▫▶►▸◆◇★☆✦✱➤➔→⇒‣※⁃·@☞❖✔✓";

/// Brackets and marks that set a name apart, with what closes them.
const BRACKETS: &[(&str, &str)] = &[
    ("***", "***"),
    ("**", "**"),
    ("~~", "~~"),
    ("==", "=="),
    ("/", "/"),
    ("⟨", "⟩"),
    ("‹", "›"),
    ("__", "__"),
    ("*", "*"),
    ("_", "_"),
    ("~", "~"),
    ("`", "`"),
    ("[", "]"),
    ("(", ")"),
    ("<", ">"),
    ("{", "}"),
    ("［", "］"),
    ("（", "）"),
    ("【", "】"),
    ("〔", "〕"),
    ("〈", "〉"),
    ("《", "》"),
    ("“", "”"),
    ("„", "“"),
    ("\"", "\""),
    ("«", "»"),
    ("'", "'"),
    ("‘", "’"),
];

/// A name that a line begins with.
pub(super) struct Lead<'t> {
    pub(super) name: &'t str,
    /// True if nothing but its words shows that it is one.
    pub(super) bare: bool,
    /// True if it may be the place of a report.
    pub(super) placed: bool,
}

/// Returns the name that a line begins with, if a sentence follows it. `heads` is true if the line is
/// whole and others follow it.
pub(super) fn lead(line: &str, heads: bool, opens: bool) -> Option<Lead<'_>> {
    let (rest, signed) = undressed(line);
    if let Some(lead) = bracketed(rest, heads).or_else(|| at_sign(line, rest)) {
        return Some(lead);
    }
    let high = rest.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_uppercase);
    let found = if high { named(rest, signed, heads) } else { caseless(rest, signed) };
    found.filter(|lead| opens || signed || !lead.bare)
}

/// Returns a line without times, numbers and signs at its beginning, and whether there is a sign or a
/// time.
pub(super) fn undressed(line: &str) -> (&str, bool) {
    let (mut rest, mut signed) = (line, false);
    loop {
        let before = rest.len();
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '#');
        if let Some(after) = rest.strip_prefix('>') {
            (rest, signed) = (after, true);
        }
        if let Some((_, after)) = tag(rest).filter(|(name, _)| !is_marking(name)) {
            rest = after;
        } else if let Some(time) = time_at(rest) {
            (rest, signed) = (&rest[time.len..], true);
        } else if let Some(after) = rest.strip_prefix(|c: char| SIGNS.contains(c) || is_emoji(c)) {
            (rest, signed) = (after, true);
        } else if let Some(after) = rest.strip_prefix(['-', '–', '—', '―', '*', '»', ',', '|'])
        {
            // “* Mills” is a list, “*Mills*” is marked
            if after.starts_with(' ') || !rest.starts_with(['*', ',', '|']) {
                rest = after;
            }
        } else if rest.starts_with(char::is_numeric) {
            // a number, or a date
            let after = rest.trim_start_matches(|c: char| c.is_numeric() || "./-:".contains(c));
            let parts = rest[..rest.len() - after.len()].trim_end_matches(['.', ':']);
            let dated = parts.contains(['.', '/', '-', ':']);
            let is_number =
                parts.len() < rest.len() - after.len() || after.starts_with([')', ' ', ',']);
            if dated || is_number {
                (rest, signed) = (after.trim_start_matches([')', ',']), signed || dated);
            }
        }
        // other signs, as “=” and “+”
        let after = rest.trim_start_matches(|c: char| "=+/~^%&\\;:.…‖¦".contains(c));
        if rest.len() == before && after.len() < rest.len() && marked(rest).is_none() {
            (rest, signed) = (after, true);
        }
        if rest.len() == before {
            let from = ["From ", "from ", "Von ", "De ", "От "];
            let from = from.iter().find_map(|word| rest.strip_prefix(word)).filter(|_| signed);
            return (from.unwrap_or(rest), signed);
        }
    }
}

/// Returns the nickname after an “@” that a line begins with.
fn at_sign<'t>(line: &str, rest: &'t str) -> Option<Lead<'t>> {
    let signed = line[..line.len() - rest.len()].trim_end().ends_with('@');
    let ends = |c: char| !(c.is_alphanumeric() || "._-".contains(c) || is_joining(c) || is_mark(c));
    let name = rest.split(ends).next().filter(|name| !name.is_empty())?;
    let low = name.contains(char::is_lowercase) && name.starts_with(char::is_lowercase);
    let nick = signed && (low || !name.contains(char::is_uppercase)) && !is_common(name);
    nick.then_some(Lead { name, bare: false, placed: false })
}

/// Returns true for pictures that stand before names, and what modifies them.
const fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1F000}'..='\u{1FAFF}' | '\u{2600}'..='\u{27BF}' | '\u{FE0F}' | '\u{200D}' | '\u{2B00}'..='\u{2BFF}')
}

/// Returns the name of the tag that a text begins with, and what follows it.
fn tag(rest: &str) -> Option<(&str, &str)> {
    let (inside, after) = rest.strip_prefix('<')?.split_once('>')?;
    let inside = inside.trim_start_matches('/');
    let name = inside.split(|c: char| !c.is_alphanumeric()).next()?;
    (is_tag(name) && !inside.starts_with(char::is_uppercase)).then_some((name, after))
}

/// Returns true for tags that can mark a name.
fn is_marking(tag: &str) -> bool {
    const MARKING: &str = "a|b|cite|dt|em|font|h1|h2|h3|h4|h5|h6|i|span|strong|td|th|u";
    MARKING.split('|').any(|it| it == tag)
}

/// Returns the mark that a line begins with, what is in it, and what follows it.
fn marked(rest: &str) -> Option<(&str, &str, &str)> {
    if let Some((name, after)) = tag(rest) {
        let (inside, after) = after.split_once("</")?;
        return Some((name, inside, after.split_once('>')?.1));
    }
    let (open, close) = BRACKETS.iter().find(|(open, _)| rest.starts_with(open))?;
    let inner = &rest[open.len()..];
    let end = inner.find(close).filter(|end| *end > 0)?;
    Some((open, &inner[..end], &inner[end + close.len()..]))
}

/// Returns the name in brackets or marks that a line begins with.
pub(super) fn bracketed(rest: &str, heads: bool) -> Option<Lead<'_>> {
    let (open, inside, after) = marked(rest)?;
    let name =
        inside.split([',', '(', '|', ':']).next()?.trim_matches(|c: char| !c.is_alphanumeric());
    let quoted = matches!(open, "“" | "„" | "\"" | "«" | "'" | "‘");
    let words = name.split_whitespace().count();
    let high = |word: &str| is_high(word) || is_particle(word);
    let nick = open == "<" && words == 1 && !is_tag(name);
    let looks = words <= WORDS
        && name.split_whitespace().all(high)
        && !name.split_whitespace().any(|word| is_opener(word) || is_common(word))
        && !(words == 1 && is_heading(name));
    let has_none = name.is_empty()
        || !(looks || nick)
        || kind_of(inside, true) != Bracketed::Other
        || (quoted && (words < 2 || !after.trim_start().starts_with([':', '—', '–', '-', '|'])));
    if has_none || (name.chars().count() < 2) {
        return None;
    }
    let separates = |c: char| c.is_whitespace() || ".,:：;|-–—>*_".contains(c);
    let mut after = after.trim_start_matches(separates);
    while let Some((_, rest)) = tag(after) {
        after = rest.trim_start_matches(separates);
    }
    let follows = if after.is_empty() { heads } else { nick || begins_sentence(after) };
    follows.then_some(Lead { name, bare: false, placed: false })
}

/// Returns true for the names of tags, which are no nicknames.
fn is_tag(name: &str) -> bool {
    const TAGS: &str = "a|abbr|article|aside|b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|font|footer|\
        form|h1|h2|h3|h4|h5|h6|head|header|hr|html|i|img|li|link|main|meta|nav|ol|p|pre|q|s|section|\
        small|span|strong|style|sub|sup|table|tbody|td|th|thead|time|title|tr|tt|u|ul|v|c|rt|ruby|xml|text";
    let name = name.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
    let lower = name.to_ascii_lowercase();
    TAGS.split('|').any(|tag| tag == lower)
}

/// Returns true if a sentence can begin so: with a capital, a figure, a mark, or a letter of a script
/// without capitals.
pub(super) fn begins_sentence(after: &str) -> bool {
    let first = after.trim_start_matches(|c: char| "“\"«„‘¿¡「『(‚'’…".contains(c)).chars().next();
    first.is_some_and(|c| c.is_alphanumeric() && !c.is_lowercase())
}

/// Returns the words with capitals that a line begins with, if a mark and a sentence follow them, or
/// a word that begins a sentence.
fn named(rest: &str, signed: bool, heads: bool) -> Option<Lead<'_>> {
    // “The Mayor – We pay”
    let rest = match rest.split_once(' ') {
        Some((article, after)) if is_opener(article) => {
            let next = after.split_whitespace().next().unwrap_or_default();
            let next = next.trim_end_matches(|c: char| !c.is_alphanumeric());
            if is_title(next) || is_anonymous(next) { after } else { rest }
        }
        _ => rest,
    };
    let words = run(rest);
    let opener = (1..words.len()).find(|at| is_opener(&rest[words[*at].clone()]));
    let count = opener.unwrap_or(words.len()).min(words.len());
    let last = words.get(count.checked_sub(1)?)?;
    let end = rest[..last.end].trim_end_matches(',').len();
    let name = rest[..end].trim_end_matches(|c: char| ".:;".contains(c));
    let each = || words[..count].iter().map(|word| &rest[word.clone()]);
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    if letters < 2 || count > WORDS || each().any(|word| is_opener(word) || is_common(word)) {
        return None;
    }
    let several = each().filter(|word| is_high(word)).count() > 1;
    let bare = !signed;
    let found = |bare: bool, placed: bool| Lead { name, bare, placed };
    if let Some(at) = opener {
        let said = &rest[words[at].clone()];
        let first_person =
            matches!(said, "I" | "I’m" | "I'm" | "I’ve" | "I’ll" | "I’d" | "I've" | "I'll" | "I'd");
        let between = &rest[end..words[at].start];
        let addressed = between.contains(',') && (first_person || is_titled(name));
        let enough = several || (signed || !first_person);
        let stops = between.starts_with('.') && !several && !signed;
        // in a headline the next word has a capital too
        let next = rest[words[at].end..].split_whitespace().next().unwrap_or_default();
        let headline = next.starts_with(char::is_uppercase)
            && between.trim().is_empty()
            && !said.ends_with(',');
        return (enough && !addressed && !stops && !headline).then(|| found(bare, false));
    }
    let after = without_role(&rest[end..]);
    let had_role = after.len() < rest[end..].len();
    let blank = after.trim_start();
    if blank.is_empty() || is_beside_name(blank) {
        let alone = several && !each().any(is_heading);
        return (alone && heads).then(|| found(true, false));
    }
    if let Some(said) = after_separator(after, signed || had_role) {
        let single = !several && is_heading(name);
        return (begins_sentence(said) && !single).then(|| found(bare && !several, is_place(name)));
    }
    let stop = rest[name.len()..].starts_with(['.', ',']) && several;
    if stop
        && rest[name.len()..].starts_with('.')
        && begins_sentence(blank.trim_start_matches(['.', ' ']))
    {
        let alone = !each().any(is_heading);
        return alone.then(|| found(true, is_place(name)));
    }
    // “Carl Mills (mayor) We pay”
    if had_role && begins_sentence(blank) {
        return Some(found(false, false));
    }
    // “Carl Mills, mayor: We pay”, “Carl Mills wrote: We pay”
    if several
        && !each().any(is_heading)
        && let Some((role, said)) = after.split_once([':', '：'])
    {
        let few = role.contains(char::is_alphabetic)
            && role.split_whitespace().count() <= 4
            && !role.contains(['.', '?', '!', '"', '“']);
        let said = if said.is_empty() && heads { " A" } else { said };
        if few && said.starts_with(char::is_whitespace) && begins_sentence(said.trim_start()) {
            return Some(found(false, false));
        }
    }
    // “● Carl Mills Pay the crew”
    let long = signed && count > 2 && blank.starts_with(char::is_lowercase);
    let name = rest[..words[count.saturating_sub(2)].end].trim_end();
    long.then_some(Lead { name, bare: false, placed: false })
}

/// Returns true for what may stand beside a name on a line of its own: a time, a role, signs.
fn is_beside_name(after: &str) -> bool {
    if after.len() > 60 || after.ends_with(['.', '?', '!', ';', ',', '…']) {
        return false;
    }
    let bare = after.trim_start_matches(|c: char| !c.is_alphanumeric());
    let timed = ["at ", "on ", "um ", "à ", "a las ", "в "];
    let time = timed.iter().find_map(|at| bare.strip_prefix(at)).unwrap_or(bare);
    let role = after.strip_prefix(", ").map(str::trim);
    let is_role = |role: &str| {
        let first = role.split(' ').next().unwrap_or_default();
        role.split(' ').count() < 6 && (is_title(first) || is_anonymous(first))
    };
    bare.is_empty()
        || (time_at(time).is_some_and(|time| time.len + 4 >= bare.trim_end().len()))
        || role.is_some_and(is_role)
}

/// Returns the words with capitals that a text begins with, up to the first that ends with a mark.
pub(super) fn run(rest: &str) -> Vec<std::ops::Range<usize>> {
    let mut all: Vec<std::ops::Range<usize>> = Vec::new();
    let mut at = 0;
    for piece in rest.split_inclusive(char::is_whitespace) {
        let whole = piece.trim_end();
        let word = whole.split(['—', '―', '|', '>', ';']).next().unwrap_or_default();
        // a comma without a blank parts fields
        let fields = word.find(',').filter(|at| at + 1 < word.len());
        let word = &word[..fields.unwrap_or(word.len())];
        let bare = word.trim_end_matches([',', ';', ':', '.', '!', '?', '…', '—', '–']);
        let in_name = (is_high(bare) && is_of_letters(bare))
            || (is_particle(bare) && !all.is_empty() && bare.len() == word.len());
        if !in_name || all.len() > WORDS {
            break;
        }
        let dotted = word.ends_with('.')
            && (bare.chars().filter(|c| c.is_alphabetic()).count() < 2
                || bare.contains('.')
                || is_title(bare));
        let end = if dotted { word.len() } else { bare.len() };
        all.push(at..at + end);
        at += piece.len();
        let pause = &word[end..];
        let comma = pause == ",";
        if !(pause.is_empty() || comma)
            || word.len() < whole.len()
            || piece.ends_with(['\t', '\u{3000}'])
        {
            break;
        }
        if comma {
            // what begins a sentence may follow
            let next = rest[at..].split(' ').next().unwrap_or_default();
            if is_opener(next) {
                all.push(at..at + next.len());
            }
            break;
        }
    }
    while all.last().is_some_and(|last| is_particle(&rest[last.clone()])) {
        all.pop();
    }
    all
}

fn is_of_letters(word: &str) -> bool {
    word.chars().all(|c| c.is_alphabetic() || ".'’-‐‑·".contains(c) || is_joining(c))
}

/// Returns true if a name begins with a title: a form of address.
fn is_titled(name: &str) -> bool {
    name.split(' ').next().is_some_and(is_title)
}

/// Returns what follows a name without a role or a time beside it: “ (mayor)”, “ [10:22]”.
fn without_role(after: &str) -> &str {
    let rest = after.trim_start();
    let inner =
        rest.strip_prefix(['(', '[', '<']).and_then(|inner| inner.split_once([')', ']', '>']));
    match inner {
        Some((inside, rest)) if inside.len() < 60 => rest,
        _ => after,
    }
}

/// Returns what follows a dash, a bar, an arrow or a wide gap.
fn after_separator(after: &str, colon: bool) -> Option<&str> {
    const DASHES: &[&str] = &[" — ", " – ", " ― ", " - ", " -- ", "—", " — ", ".—", ". — "];
    const SEPARATORS: &[&str] = &[
        "\t", "   ", "\u{3000}", "|", ">", "»", "→", "⇒", "➔", ";", "=", "~", "/", "·", "•", "~",
        "‖",
    ];
    let dash = DASHES.iter().find_map(|dash| after.strip_prefix(dash));
    let blank = after.trim_start_matches([' ', '\u{a0}']);
    let other = || {
        SEPARATORS
            .iter()
            .find_map(|sign| after.strip_prefix(sign).or_else(|| blank.strip_prefix(sign)))
    };
    let field = || after.strip_prefix(',').filter(|said| !said.starts_with([' ', '\u{a0}']));
    let colon = || blank.strip_prefix([':', '：']).filter(|_| colon);
    dash.or_else(other)
        .or_else(field)
        .or_else(colon)
        .map(|said| said.trim_start_matches(|c: char| c.is_whitespace() || "—–-|>".contains(c)))
}

/// Returns the words of a script without capitals that a line begins with before a dash, a bar or a
/// wide gap, or after a sign.
fn caseless(rest: &str, signed: bool) -> Option<Lead<'_>> {
    let letter = |c: char| (c.is_alphabetic() && !c.is_lowercase()) || is_joining(c) || is_mark(c);
    let mut end = 0;
    let mut words = 0;
    for piece in rest.split_inclusive([' ', '\u{a0}']) {
        let word = piece.trim_end_matches([' ', '\u{a0}']);
        if word.is_empty()
            || !word.chars().all(|c| letter(c) || "·・'’״׳\"-".contains(c))
            || !word.starts_with(letter)
        {
            break;
        }
        if is_common(word) {
            return None;
        }
        words += 1;
        let next = end + word.len();
        if words > 3 || word.chars().count() > 12 {
            return None;
        }
        end += piece.len();
        if piece.len() - word.len() != 1 {
            end = next;
            break;
        }
    }
    let name = rest[..end].trim_end();
    let after = &rest[name.len()..];
    let chars = name.chars().count();
    let unspaced = name.starts_with(is_unspaced);
    let said = after_separator(after, signed).filter(|said| begins_sentence(said));
    let few = |least: usize| (least..=24).contains(&chars);
    if said.is_some() && words > 0 && few(2) && (unspaced || words > 1 || signed) {
        return Some(Lead { name, bare: false, placed: false });
    }
    // “● 山田花子 五月に”
    let han =
        |c: char| is_unspaced(c) && !matches!(c, '\u{0e00}'..='\u{17ff}' | '\u{ac00}'..='\u{d7af}');
    let first = rest.split([' ', '\u{3000}']).next().unwrap_or_default();
    let token = signed && (2..=8).contains(&first.chars().count()) && first.chars().all(han);
    (token && rest.len() > first.len() + 1).then_some(Lead {
        name: first,
        bare: false,
        placed: false,
    })
}
