//! The title, the date and the byline at the top of an article, as a newspaper page has them.
//!
//! Only what stands in short lines before the article is read. Lines of the page that are no part of an
//! article (“Share”, “Advertisement”) are passed over; they stay in the text.

/// What the top of an article says.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The headline.
    pub title: Option<String>,
    /// The date, as ISO 8601.
    pub date: Option<String>,
    /// Who wrote it.
    pub authors: Vec<String>,
}

/// How many lines are looked at.
const LINES: usize = 12;

/// The longest line that is a date or a byline, in code points.
const SHORT: usize = 80;

/// The longest title, in code points.
const TITLE: usize = 200;

/// The words that a byline begins with.
const BY: [&str; 11] = [
    "By ",
    "BY ",
    "by ",
    "By: ",
    "Written by ",
    "Reporting by ",
    "Von ",
    "Par ",
    "Por ",
    "Door ",
    "Di ",
];

/// The words between two authors.
const AND: [&str; 7] = [" and ", " und ", " et ", " y ", " en ", " & ", " e "];

/// Months by the beginnings of their names.
const MONTHS: [(&str, u32); 43] = [
    ("jan", 1),
    ("ene", 1),
    ("янв", 1),
    ("gen", 1),
    ("feb", 2),
    ("fév", 2),
    ("fev", 2),
    ("фев", 2),
    ("mar", 3),
    ("mär", 3),
    ("mrt", 3),
    ("maa", 3),
    ("apr", 4),
    ("avr", 4),
    ("abr", 4),
    ("апр", 4),
    ("may", 5),
    ("mai", 5),
    ("mei", 5),
    ("мая", 5),
    ("mag", 5),
    ("jun", 6),
    ("juin", 6),
    ("giu", 6),
    ("июн", 6),
    ("jul", 7),
    ("juil", 7),
    ("lug", 7),
    ("июл", 7),
    ("aug", 8),
    ("aoû", 8),
    ("ago", 8),
    ("авг", 8),
    ("sep", 9),
    ("set", 9),
    ("сен", 9),
    ("oct", 10),
    ("okt", 10),
    ("окт", 10),
    ("nov", 11),
    ("ноя", 11),
    ("dec", 12),
    ("dez", 12),
];

/// Further months, whose beginnings differ.
const DECEMBERS: [&str; 3] = ["déc", "dic", "дек"];

/// Lines of a page that are no part of its article, in lower case.
const FURNITURE: [&str; 44] = [
    "share",
    "share this",
    "share this article",
    "share article",
    "share on facebook",
    "share on x",
    "copy link",
    "copy",
    "link copied",
    "facebook",
    "twitter",
    "x",
    "whatsapp",
    "linkedin",
    "email",
    "print",
    "save",
    "bookmark",
    "advertisement",
    "advertising",
    "ad",
    "advert",
    "sponsored",
    "promoted",
    "read more",
    "read next",
    "comments",
    "comment",
    "listen",
    "listen to article",
    "listen to this article",
    "subscribe",
    "sign in",
    "sign up",
    "log in",
    "menu",
    "skip to content",
    "skip to main content",
    "gift this article",
    "follow",
    "more",
    "breaking",
    "live",
    "exclusive",
];

/// The names of a newspaper's sections, in lower case.
const SECTIONS: [&str; 27] = [
    "news",
    "world",
    "world news",
    "us news",
    "uk news",
    "national",
    "local",
    "local news",
    "politics",
    "business",
    "economy",
    "opinion",
    "analysis",
    "sport",
    "sports",
    "culture",
    "arts",
    "science",
    "health",
    "technology",
    "tech",
    "environment",
    "education",
    "europe",
    "africa",
    "asia",
    "middle east",
];

/// The words that may stand before a date, in lower case.
const BEFORE_DATE: [&str; 10] = [
    "published",
    "posted",
    "updated",
    "modified",
    "last",
    "on",
    "first",
    "date",
    "publié",
    "veröffentlicht",
];

/// Reads the top of an article.
pub fn of(body: &str) -> Head {
    let lines = body.lines().map(bare).filter(|line| !line.is_empty() && !is_furniture(line));
    let mut head = Head::default();
    let mut above = true;
    for line in lines.take(LINES) {
        let is_short = line.chars().count() <= SHORT;
        if let Some(authors) = authors(line).filter(|_| is_short && head.authors.is_empty()) {
            head.authors = authors;
        } else if let Some(date) = date(line).filter(|_| is_short || is_said_to_be_date(line)) {
            head.date.get_or_insert(date);
        } else if above && !is_section(line) {
            above = false;
            if is_short && !ends_sentence(line) {
                head.title = Some(line.trim_start_matches(['#', ' ']).to_owned());
            }
        } else if !is_short {
            break;
        }
    }
    head
}

/// Returns the first line with words, without marks of a heading: a name for what has no title.
pub fn first_line(body: &str) -> String {
    let line = body.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    line.trim_start_matches(['#', ' ', '\u{feff}']).trim().chars().take(TITLE).collect()
}

/// Returns a line without the marks around all of it.
fn bare(line: &str) -> &str {
    let line = line.trim().trim_start_matches('\u{feff}');
    let inner = line.trim_matches(['*', '_']);
    if inner.len() < line.len() && !inner.contains(['*', '_']) { inner.trim() } else { line }
}

fn is_furniture(line: &str) -> bool {
    let line = line.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let is_time_to_read = line.ends_with("min read") || line.ends_with("minute read");
    line.is_empty() || FURNITURE.contains(&&*line) || is_time_to_read
}

fn is_section(line: &str) -> bool {
    let line = line.to_lowercase();
    let mut parts = line.split(['>', '›', '»', '/', '|']).map(str::trim);
    parts.all(|part| SECTIONS.contains(&part) || part == "home")
}

fn ends_sentence(line: &str) -> bool {
    line.ends_with(['.', ',', ':', '”', '"', '。', '।', '؛'])
}

/// Returns true for a line that begins as `Published` or the like.
fn is_said_to_be_date(line: &str) -> bool {
    let first = line.split_whitespace().next().unwrap_or_default().trim_end_matches(':');
    line.chars().count() <= 2 * SHORT && BEFORE_DATE.contains(&&*first.to_lowercase())
}

/// Returns the names of a byline.
pub fn authors(line: &str) -> Option<Vec<String>> {
    let line = line.trim_matches(['*', '_']);
    names(BY.iter().find_map(|by| line.strip_prefix(by))?)
}

/// Returns the names in a list of people, if they are full names.
pub fn names(list: &str) -> Option<Vec<String>> {
    // what the author is stands after a bar or a dash, or after a comma in lower case
    let list = list.split(['|', '–', '—', '·', '•', '(']).next()?.trim();
    let mut all: Vec<&str> = list.split(',').map(str::trim).collect();
    for and in AND {
        all = all.into_iter().flat_map(|name| name.split(and)).collect();
    }
    let mut found = Vec::new();
    for name in all {
        let name = AND.iter().find_map(|and| name.strip_prefix(and.trim_start())).unwrap_or(name);
        match full_name(name) {
            Some(name) => found.push(name),
            None if found.is_empty() => return None,
            // the office or the place of who was named before
            None => break,
        }
    }
    Some(found)
}

/// Returns a name of two to five words, if it begins and ends as one.
fn full_name(name: &str) -> Option<String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_full = (2..=5).contains(&words.len())
        && [words[0], words[words.len() - 1]].iter().all(|word| is_capital(word))
        && !words.iter().any(|word| word.chars().any(|c| c.is_ascii_digit()));
    is_full.then(|| words.join(" "))
}

fn is_capital(word: &str) -> bool {
    word.chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase()))
}

/// Returns the date in a line that is little else, as ISO 8601.
pub fn date(line: &str) -> Option<String> {
    if let Some(date) = east_asian(line) {
        return Some(date);
    }
    let said = is_said_to_be_date(line);
    let words: Vec<&str> = line
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '|' | '·'))
        .filter(|w| {
            !w.is_empty() && !matches!(w.to_lowercase().as_str(), "de" | "of" | "the" | "г.")
        })
        .collect();
    if words.len() > if said { 18 } else { 9 } {
        return None;
    }
    if let Some(iso) = words.iter().find(|word| is_iso(word)) {
        return Some(iso[..10].to_owned());
    }
    words.windows(3).take(7).enumerate().find_map(|(at, three)| {
        // what follows is a time at most, not a sentence
        let is_time = |word: &&str| {
            let times =
                ["at", "am", "pm", "a.m.", "p.m.", "um", "à", "uhr", "min", "read", "updated"];
            !word.starts_with(char::is_lowercase) || times.contains(word)
        };
        if !said && !words[at + 3..].iter().all(is_time) {
            return None;
        }
        day(three)
    })
}

/// Returns the date of three words.
fn day(three: &[&str]) -> Option<String> {
    let number =
        |word: &str| word.trim_end_matches(['.', 't', 'h', 's', 'n', 'd', 'r']).parse::<u32>().ok();
    let year = number(three[2]).filter(|year| (1800..=2200).contains(year))?;
    let (day, month) = match (month(three[0]), month(three[1])) {
        (Some(month), None) => (number(three[1])?, month),
        (None, Some(month)) => (number(three[0])?, month),
        _ => return None,
    };
    (1..=31).contains(&day).then(|| format!("{year:04}-{month:02}-{day:02}"))
}

/// Returns a text without the months at its end.
pub fn without_month(text: &str) -> &str {
    let mut text = text.trim();
    while let Some((before, last)) = text.rsplit_once(' ') {
        if month(last.trim_end_matches(',')).is_none() {
            break;
        }
        text = before.trim_end();
    }
    text
}

/// Returns true for a line that is a date, or says that it is one.
pub fn is_date(line: &str) -> bool {
    date(line).is_some() || is_said_to_be_date(line)
}

/// Returns the number of a month.
fn month(word: &str) -> Option<u32> {
    let word = word.trim_end_matches('.').to_lowercase();
    if !word.chars().all(char::is_alphabetic) {
        return None;
    }
    let december = DECEMBERS.iter().any(|start| word.starts_with(start)).then_some(12);
    december.or_else(|| {
        // the longest beginning: `juil` is no June
        let fits = MONTHS.iter().filter(|(start, _)| word.starts_with(start));
        fits.max_by_key(|(start, _)| start.len()).map(|(_, month)| *month)
    })
}

/// Returns true for a word that begins as `2026-01-31`.
fn is_iso(word: &str) -> bool {
    let bytes = word.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let number = |from: usize| word.get(from..from + 2).and_then(|n| n.parse::<u32>().ok());
    [0, 1, 2, 3, 5, 6, 8, 9].into_iter().all(digit)
        && [bytes[4], bytes[7]] == [b'-', b'-']
        && number(5).is_some_and(|month| (1..=12).contains(&month))
        && number(8).is_some_and(|day| (1..=31).contains(&day))
}

/// Returns the date of a short line such as `2026年11月3日`.
fn east_asian(line: &str) -> Option<String> {
    let (year, rest) = line.split_once('年')?;
    let (month, rest) = rest.split_once('月')?;
    let (day, rest) = rest.split_once('日')?;
    let year = year.trim_start_matches(|c: char| !c.is_ascii_digit());
    let number = |text: &str| text.trim().parse::<u32>().ok();
    let (year, month, day) = (number(year)?, number(month)?, number(day)?);
    let fits =
        (1800..=2200).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    (fits && rest.chars().count() < 20).then(|| format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(body: &str) -> String {
        let Head { title, date, authors } = of(body);
        format!("{}|{}|{}", title.unwrap_or_default(), date.unwrap_or_default(), authors.join("+"))
    }

    #[test]
    fn the_top_of_an_article_is_read() {
        assert_eq!(
            check(
                "Ferry stops\n\nBy Ada Brook and Cy de Lund, staff writers\nNovember 3, 2026\n\nThe ferry."
            ),
            "Ferry stops|2026-11-03|Ada Brook+Cy de Lund"
        );
        assert_eq!(
            check("# Fähre\n\nVon Änne Öz\n2026-11-03 10:12\n\nText."),
            "Fähre|2026-11-03|Änne Öz"
        );
        assert_eq!(check("Published 3 Nov. 2026\n\nFerry"), "Ferry|2026-11-03|");
        assert_eq!(check("船が止まる\n\n本文。"), "船が止まる||");
        assert_eq!(check("By the sea\n\nBy night we sailed"), "By the sea||");
        assert_eq!(check("The ferry stopped.\n\nIn May 12 2000 people came"), "||");
        assert_eq!(check(""), "||");
        assert_eq!(check("1.2.3\n2026-13-01"), "1.2.3||");
    }

    #[test]
    fn what_a_page_has_around_its_article_is_no_title_and_no_byline() {
        let page = "News > Local\n\nShare\nAdvertisement\n\nFerry stops\n\nBy ADA BROOK, Carl Mills and Cy de Lund\n\
                    Published 12:01 EDT, 3 November 2026 | Updated 14:20 EDT, 4 November 2026\n4 min read\n\nThe ferry.";
        assert_eq!(check(page), "Ferry stops|2026-11-03|ADA BROOK+Carl Mills+Cy de Lund");
        assert_eq!(
            check("Ferry stops\nTue 3 Nov 2026 12.01 GMT\nBy: Ada Brook | The Gauge\n"),
            "Ferry stops|2026-11-03|Ada Brook"
        );
        assert_eq!(
            check(
                "*By Ada Brook*\n\nNovember 3, 2026 at 5:00 a.m. EST\n\nThe ferry stopped on Monday."
            ),
            "|2026-11-03|Ada Brook"
        );
    }

    #[test]
    fn dates_are_read_in_several_languages() {
        let check = |line: &str| date(line).unwrap_or_default();
        for line in [
            "3. November 2026",
            "3 de noviembre de 2026",
            "Publié le 3 novembre 2026 à 10:12",
            "3 ноября 2026",
            "2026年11月3日 10:12",
            "Nov. 3rd, 2026",
        ] {
            assert_eq!(check(line), "2026-11-03", "{line}");
        }
        assert_eq!(check("2 juillet 2026"), "2026-07-02");
        assert_eq!(check("1er juin 2026"), "");
        assert_eq!(check("31 décembre 2026"), "2026-12-31");
        for line in ["She came on 3 November 2026 and left", "Room 12 34"] {
            assert_eq!(check(line), "", "{line}");
        }
    }
}
