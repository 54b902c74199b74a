//! The rule on dates that depend on when they are read.

use super::derived::{at, place};
use crate::story::formats::{brat, markdown, native};
use crate::story::{Item, Problem, Severity, Span};
use crate::view::Document;

/// Words that name a day or a time from where the reader is, in lower case.
const WORDS: &[&str] = &[
    // English
    "yesterday",
    "today",
    "tomorrow",
    "tonight",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "last week",
    "next week",
    "this week",
    "last month",
    "next month",
    "this month",
    "last year",
    "next year",
    "this year",
    // German
    "gestern",
    "heute",
    "vorgestern",
    "übermorgen",
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonnabend",
    "sonntag",
    "vorige woche",
    "letzte woche",
    "nächste woche",
    // French
    "hier",
    "aujourd'hui",
    "demain",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "semaine dernière",
    "semaine prochaine",
    // Spanish, Portuguese, Italian
    "ayer",
    "hoy",
    "lunes",
    "martes",
    "miércoles",
    "jueves",
    "viernes",
    "sábado",
    "domingo",
    "semana pasada",
    "semana próxima",
    "ontem",
    "hoje",
    "amanhã",
    "segunda-feira",
    "terça-feira",
    "quarta-feira",
    "quinta-feira",
    "sexta-feira",
    "ieri",
    "oggi",
    "domani",
    "lunedì",
    "martedì",
    "mercoledì",
    "giovedì",
    "venerdì",
    "settimana scorsa",
    // Dutch, Swedish
    "gisteren",
    "vandaag",
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
    "vorige week",
    "igår",
    "imorgon",
    "måndag",
    "tisdag",
    "onsdag",
    "torsdag",
    "fredag",
    "lördag",
    "söndag",
    // Russian, Ukrainian, Polish
    "вчера",
    "сегодня",
    "завтра",
    "понедельник",
    "вторник",
    "среду",
    "четверг",
    "пятницу",
    "субботу",
    "воскресенье",
    "вчора",
    "сьогодні",
    "понеділок",
    "вівторок",
    "середу",
    "п'ятницю",
    "суботу",
    "неділю",
    "wczoraj",
    "dzisiaj",
    "jutro",
    "poniedziałek",
    "wtorek",
    "środę",
    "czwartek",
    "piątek",
    "sobotę",
    "niedzielę",
    // Greek, Turkish, Arabic, Hindi
    "χθες",
    "χτες",
    "σήμερα",
    "αύριο",
    "δευτέρα",
    "πέμπτη",
    "παρασκευή",
    "dün",
    "bugün",
    "yarın",
    "pazartesi",
    "salı",
    "çarşamba",
    "perşembe",
    "cuma",
    "أمس",
    "اليوم",
    "غدا",
    "غدًا",
    "الاثنين",
    "الثلاثاء",
    "الأربعاء",
    "الخميس",
    "الجمعة",
    "आज",
    "सोमवार",
    "मंगलवार",
    "बुधवार",
    "गुरुवार",
    "शुक्रवार",
    "शनिवार",
    "रविवार",
    // Korean
    "어제",
    "오늘",
    "내일",
    "월요일",
    "화요일",
    "수요일",
    "목요일",
    "금요일",
    "토요일",
    "일요일",
];

/// The same in scripts that are written without blanks: they are found within words.
const UNSPACED: &[&str] = &[
    "昨日",
    "今日",
    "明日",
    "昨天",
    "今天",
    "明天",
    "昨晚",
    "先週",
    "来週",
    "上周",
    "下周",
    "上週",
    "下週",
    "月曜",
    "火曜",
    "水曜",
    "木曜",
    "金曜",
    "土曜",
    "日曜",
    "星期一",
    "星期二",
    "星期三",
    "星期四",
    "星期五",
    "星期六",
    "星期日",
    "周一",
    "周二",
    "周三",
    "周四",
    "周五",
    "周六",
    "周日",
    "เมื่อวาน",
    "วันนี้",
    "พรุ่งนี้",
];

/// Words that often mean these days and not one day: alone they say nothing of a text without a
/// date.
const NOWADAYS: &[&str] = &[
    "today",
    "tonight",
    "tomorrow",
    "this year",
    "heute",
    "aujourd'hui",
    "demain",
    "hier",
    "hoy",
    "hoje",
    "oggi",
    "domani",
    "vandaag",
    "сегодня",
    "завтра",
    "сьогодні",
    "dzisiaj",
    "jutro",
    "σήμερα",
    "αύριο",
    "bugün",
    "yarın",
    "اليوم",
    "غدا",
    "غدًا",
    "आज",
    "오늘",
    "내일",
    "今日",
    "今天",
    "明日",
    "明天",
    "วันนี้",
    "พรุ่งนี้",
];

/// Words before a weekday with which it is the name of something else.
const NAMES: &[&str] =
    &["good", "black", "cyber", "ash", "palm", "super", "bloody", "easter", "usa"];

pub(super) fn relative_date(doc: &Document, found: &mut Vec<Problem>) {
    let story = &doc.story;
    for &claim in doc.links.claims() {
        let it = story.claim(claim);
        let Some(says) = it.says.as_deref() else { continue };
        let Some(word) = relative(says).filter(|_| !has_year(says)) else { continue };
        let word = &says[word.range()];
        let what = format!(
            "the wording of claim {} has “{word}”, which depends on when it is read",
            it.id
        );
        let hint = "Write the date itself.";
        let span = place(doc, Item::Claim(claim));
        found.push(at(doc, "relative-date", Severity::Note, span, what).hint(hint));
    }
    if story.meta.date.is_some() || !can_be_dated(doc, found) {
        return;
    }
    let dated = |word: &str| !NOWADAYS.contains(&word);
    if let Some(span) = relative_if(story.body(), &dated) {
        let word = story.text.slice(span);
        let what = format!("the text says “{word}”, and the story has no date");
        let hint = "Write the day of publication: date = \"2026-01-06\".";
        found.push(at(doc, "relative-date", Severity::Note, span, what).hint(hint));
    }
}

/// Returns true for a story with front matter, which could have a date.
fn can_be_dated(doc: &Document, found: &[Problem]) -> bool {
    let format = doc.story.meta.format;
    let formats = [native::FORMAT.name, markdown::FORMAT.name];
    let plain = found.iter().any(|problem| problem.rule == "no-front-matter");
    format != brat::FORMAT.name
        && formats.contains(&format)
        && !plain
        && doc.story.text.body_start() > 0
}

/// Returns true if a wording has a year, which says when a weekday was.
fn has_year(words: &str) -> bool {
    let mut numbers = words.split(|c: char| !c.is_ascii_digit());
    numbers
        .any(|number| number.len() == 4 && (number.starts_with("19") || number.starts_with("20")))
}

/// Finds the first date in a text that depends on when it is read.
fn relative(text: &str) -> Option<Span> {
    relative_if(text, &|_| true)
}

/// Finds the first such date whose words, in lower case, count.
fn relative_if(text: &str, counts: &dyn Fn(&str) -> bool) -> Option<Span> {
    let spaced = spaced(text, counts);
    let unspaced = if text.is_ascii() {
        None
    } else {
        let hits = UNSPACED
            .iter()
            .filter(|word| counts(word))
            .filter_map(|word| Some((text.find(word)?, word.len())));
        hits.min().map(|(at, len)| Span::of(at..at + len))
    };
    [spaced, unspaced].into_iter().flatten().min()
}

fn spaced(text: &str, counts: &dyn Fn(&str) -> bool) -> Option<Span> {
    let mut before: Option<(Span, String)> = None;
    let words =
        text.split_whitespace().map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word));
    for (start, word) in words {
        let inner = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-') || !c.is_ascii();
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        if bare.is_empty() || bare.len() > 64 || !bare.chars().all(inner) {
            before = None;
            continue;
        }
        let start = start + (bare.as_ptr() as usize - word.as_ptr() as usize);
        let span = Span::of(start..start + bare.len());
        let small = bare.to_lowercase().replace('’', "'");
        let plain = small.strip_suffix("'s").unwrap_or(&small);
        if let Some((first, words)) = &before {
            let two = format!("{words} {plain}");
            if WORDS.contains(&&*two) && counts(&two) {
                return Some(first.hull(span));
            }
            if NAMES.contains(&&**words) {
                before = Some((span, small));
                continue;
            }
        }
        if WORDS.contains(&plain) && counts(plain) {
            return Some(span);
        }
        before = Some((span, small));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_depends_on_the_day_is_found_in_many_languages() {
        let check = |text: &str| relative(text).map(|span| text[span.range()].to_owned());
        for (text, word) in [
            ("It opened on Tuesday’s tide.", "Tuesday’s"),
            ("It opens next week.", "next week"),
            ("Sie öffnete am Dienstag.", "Dienstag"),
            ("Le pont a ouvert aujourd’hui.", "aujourd’hui"),
            ("Мост открыли в пятницу.", "пятницу"),
            ("橋は昨日開通した。", "昨日"),
            ("الجسر افتتح أمس.", "أمس"),
            ("पुल सोमवार को खुला।", "सोमवार"),
            ("다리는 어제 열렸다.", "어제"),
        ] {
            assert_eq!(check(text).as_deref(), Some(word), "{text}");
        }
        for text in [
            "It opened on 6 January.",
            "She reads USA Today.",
            "On Good Friday the shops shut.",
            "Mondays",
            "In May they march.",
        ] {
            assert_eq!(check(text), None, "{text}");
        }
    }
}
