//! Other places at which a source names who speaks: “Statement by Carl Mills”, a name in brackets
//! within a line, the name of a cue.

use super::super::anonymous::is_anonymous;
use super::super::{Line, LineKind, NotSpeech};
use super::Opening;
use super::lead::{Lead, begins_sentence, bracketed, run, undressed};
use super::words::{is_common, is_heading, is_opener, is_saying};
use crate::story::Span;
use crate::story::names::is_title;
use crate::story::text::floor_border;
use crate::story::text::normal::{compared, is_unspaced};

/// Words between what is said and who says it.
const BY: &str =
    "by|from|of|with|von|vom|mit|de|del|du|par|por|con|avec|di|da|van|av|af|od|от|от лица|від";

/// So many words may stand before the name of who says something.
const BEFORE: usize = 4;

/// Returns the name in “Statement by Carl Mills”, on a line of its own or before a colon.
pub(super) fn byline(line: &str, heads: bool) -> Option<Lead<'_>> {
    let (rest, _) = undressed(line);
    // “The mayor, Carl Mills: We pay”
    if let Some((role, name)) = rest.split_once(", ") {
        let last = role.rsplit(' ').next().unwrap_or_default();
        let is_role = role.split(' ').count() < 5 && (is_title(last) || is_anonymous(last));
        if let Some(name) = before_colon(name).filter(|_| is_role) {
            return Some(Lead { name, bare: false, placed: false });
        }
    }
    let mut says = false;
    let mut at = 0;
    for word in rest.split_inclusive(' ').take(BEFORE) {
        let bare = compared(word.trim());
        let by = says && BY.split('|').any(|by| by == bare);
        says = says || is_saying(&bare);
        at += word.len();
        if !by {
            continue;
        }
        let name = &rest[at..];
        let words = run(name);
        let last = words.last()?;
        let (name, after) = (&name[..last.end], name[last.end..].trim_start());
        let ends = after.is_empty() && heads;
        let said = after.strip_prefix([':', '：', '—', '–', '-']);
        let begins = said
            .is_some_and(|said| (said.is_empty() && heads) || begins_sentence(said.trim_start()));
        let several =
            words.len() > 1 && !name.split(' ').any(|word| is_heading(word) || is_opener(word));
        return ((ends || begins) && several).then_some(Lead { name, bare: false, placed: false });
    }
    None
}

/// Returns the names in brackets after the end of a sentence within a line.
pub(super) fn within(
    text: &str,
    line: Span,
    is_known: &dyn Fn(&str) -> bool,
) -> Vec<(Opening, bool)> {
    let words = &text[line.range()];
    let opens =
        |c: char| matches!(c, '[' | '(' | '<' | '（' | '［' | '【' | '—' | '–' | '●' | '•' | '/');
    let found = words.match_indices(opens).filter_map(|(at, mark)| {
        let before = words[..at].trim_end();
        let ends = before.ends_with(['.', '?', '!', '…', '。', '？', '！', '”', '»']);
        if !ends || before.len() == at && mark.is_ascii() {
            return None;
        }
        let near = &words[at..];
        let near = &near[..floor_border(near, 160)];
        let lead = match bracketed(near, false) {
            Some(lead) => lead.name,
            None => before_colon(near.strip_prefix(mark)?.trim_start())?,
        };
        // “（そうだ）” is an interjection
        let kana = |c: char| matches!(c as u32, 0x3041..=0x309F);
        let unspaced = mark != "（" && lead.starts_with(is_unspaced) && !lead.contains(kana);
        let several = lead.contains(' ') || is_known(lead) || unspaced;
        let start = line.start + at as u32;
        let end = line.start + (lead.as_ptr().addr() - words.as_ptr().addr() + lead.len()) as u32;
        let opening = Opening { from: start, name: Some(lead.into()), end };
        several.then_some((opening, false))
    });
    found.collect()
}

/// Returns the words with capitals before a colon.
fn before_colon(rest: &str) -> Option<&str> {
    let words = run(rest);
    let name = &rest[..words.last()?.end];
    let after = rest[name.len()..].trim_start().trim_start_matches(['.', ' ']);
    let said = after.strip_prefix([':', '：', '—', '–'])?;
    let common = name.split(' ').any(|word| is_common(word) || is_opener(word) || is_heading(word));
    (!common && begins_sentence(said.trim_start())).then_some(name)
}

/// How people say their names, in the form in which words are compared.
const INTRODUCING: &str = "i'm |i am |my name is |this is |ich bin |ich heiße |ich heisse |mein name ist |je suis |\
    je m'appelle |soy |me llamo |mi nombre es |sou |meu nome é |sono |mi chiamo |ik ben |mijn naam is |\
    jag är |jag heter |jeg er |jeg heter |nazywam się |jestem |меня зовут |мене звати |я |με λένε |είμαι |\
    benim adım |ben ";

/// Returns the places at which a line begins with somebody’s own name: “I’m Carl Mills.”
pub(in super::super) fn introduced(text: &str, lines: &[Line]) -> Vec<Opening> {
    let found = super::opening_lines(text, lines).filter_map(|(line, opens)| {
        let words = &text[line.range()];
        let near = &words[..floor_border(words, 80)];
        let lower = near.to_lowercase().replace('’', "'");
        let said = INTRODUCING.split('|').find(|said| opens && lower.starts_with(said))?;
        let count = said.chars().count();
        let at = near.char_indices().nth(count).map(|(at, _)| at)?;
        let name = &near[at..];
        let names = run(name);
        let after = &name[names.last()?.end..];
        let introduces = said == "this is ";
        let ends = if introduces {
            after.trim_start().starts_with("speaking")
        } else {
            after.starts_with(['.', ',', '!', '。'])
        };
        let name = &name[..names.last()?.end];
        let fits = names.len() > 1 && ends && !name.split(' ').any(is_common);
        fits.then(|| Opening { from: line.start, name: Some(name.into()), end: 0 })
    });
    found.collect()
}

/// Returns the names that subtitles give their cues.
pub(super) fn cue_names(text: &str, lines: &[Line]) -> Vec<(Opening, bool)> {
    let cue = |line: &Line| line.kind == LineKind::Passed(NotSpeech::Cue);
    let named = lines.windows(2).filter(|pair| cue(&pair[0]) && cue(&pair[1]));
    let found = named.filter_map(|pair| {
        let id = text[pair[0].span.range()].trim();
        let timing = text[pair[1].span.range()].contains("-->");
        let letters = id.chars().filter(|c| c.is_alphabetic()).count();
        let is_name = timing
            && letters > 1
            && id.chars().all(|c| c.is_alphabetic() || " .'’-".contains(c))
            && id.split(' ').all(|word| !word.starts_with(char::is_lowercase));
        let opening = Opening { from: pair[0].span.start, name: Some(id.into()), end: 0 };
        is_name.then_some((opening, false))
    });
    found.collect()
}
