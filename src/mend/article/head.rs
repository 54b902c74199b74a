//! The title, the date and the byline at the top of an article.

/// What the top of an article says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Head {
    pub title: Option<String>,
    pub date: Option<String>,
    pub authors: Vec<String>,
}

/// How many lines are looked at.
const LINES: usize = 8;

/// The longest line that is a date or a byline, in code points.
const SHORT: usize = 80;

/// The words that a byline begins with.
const BY: [&str; 7] = ["By ", "BY ", "by ", "Von ", "Par ", "Por ", "Door "];

/// The words between two authors.
const AND: [&str; 6] = [" and ", " und ", " et ", " y ", " en ", " & "];

/// Months by their first three letters.
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Reads the top of an article.
pub(super) fn of(body: &str) -> Head {
    let lines = body.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut head = Head::default();
    for (at, line) in lines.take(LINES).enumerate() {
        if line.chars().count() > SHORT {
            if at == 0 {
                continue; // a long title, or no title at all
            }
            break;
        }
        if let Some(authors) = authors(line) {
            head.authors = authors;
        } else if let Some(date) = date(line) {
            head.date.get_or_insert(date);
        } else if at == 0 && !line.ends_with(['.', ',', ':', '”', '"']) {
            head.title = Some(line.trim_start_matches(['#', ' ']).to_owned());
        }
    }
    head
}

/// Returns the names of a byline.
fn authors(line: &str) -> Option<Vec<String>> {
    let line = line.trim_matches(['*', '_']);
    let rest = BY.iter().find_map(|by| line.strip_prefix(by))?;
    // what the author is stands after a comma, a bar or a dash
    let rest = rest.split([',', '|', '–', '—', '·']).next()?.trim();
    let mut list = vec![rest];
    for and in AND {
        list = list.into_iter().flat_map(|name| name.split(and)).collect();
    }
    let all: Option<Vec<String>> = list
        .into_iter()
        .map(|name| {
            let words: Vec<&str> = name.split_whitespace().collect();
            let is_full = (2..=5).contains(&words.len())
                && [words[0], words[words.len() - 1]].iter().all(|word| is_capital(word));
            is_full.then(|| words.join(" "))
        })
        .collect();
    all
}

fn is_capital(word: &str) -> bool {
    word.chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase()))
}

/// Returns the date in a line that is little else, as ISO 8601.
fn date(line: &str) -> Option<String> {
    let words: Vec<&str> =
        line.split(|c: char| c.is_whitespace() || c == ',').filter(|w| !w.is_empty()).collect();
    if words.len() > 8 {
        return None;
    }
    if let Some(iso) = words.iter().find(|word| is_iso(word)) {
        return Some(iso[..10].to_owned());
    }
    let mut places = words.windows(3).take(3).enumerate();
    places.find_map(|(at, three)| {
        // what follows is a time at most, not a sentence
        let is_time = |word: &&str| {
            !word.starts_with(char::is_lowercase) || ["at", "am", "pm", "um", "à"].contains(word)
        };
        if !words[at + 3..].iter().all(is_time) {
            return None;
        }
        let number = |word: &str| {
            word.trim_end_matches(['.', 't', 'h', 's', 'n', 'd', 'r']).parse::<u32>().ok()
        };
        let month = |word: &str| {
            let start = word.get(..3)?.to_lowercase();
            let known = MONTHS.iter().position(|month| *month == start)?;
            word.trim_end_matches('.').chars().all(char::is_alphabetic).then_some(known + 1)
        };
        let year = number(three[2]).filter(|year| (1800..=2200).contains(year))?;
        let (day, month) = match (month(three[0]), month(three[1])) {
            (Some(month), None) => (number(three[1])?, month),
            (None, Some(month)) => (number(three[0])?, month),
            _ => return None,
        };
        (1..=31).contains(&day).then(|| format!("{year:04}-{month:02}-{day:02}"))
    })
}

/// Returns true for a word that begins as `2026-01-31`.
fn is_iso(word: &str) -> bool {
    let bytes = word.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let number = |from: usize| word.get(from..from + 2).and_then(|n| n.parse::<u32>().ok());
    [0, 1, 2, 3, 5, 6, 8, 9].into_iter().all(digit)
        && bytes.get(4) == Some(&b'-')
        && bytes.get(7) == Some(&b'-')
        && number(5).is_some_and(|month| (1..=12).contains(&month))
        && number(8).is_some_and(|day| (1..=31).contains(&day))
        && !bytes.get(10).is_some_and(u8::is_ascii_digit)
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
        assert_eq!(check("Published 3 Nov. 2026\n\nX"), "|2026-11-03|");
        assert_eq!(check("船が止まる\n\n本文。"), "船が止まる||");
        assert_eq!(check("By the sea\n\nBy night we sailed"), "By the sea||");
        assert_eq!(check("The ferry stopped.\n\nIn May 12 2000 people came"), "||");
        assert_eq!(check(""), "||");
        assert_eq!(check("1.2.3\n2026-13-01"), "1.2.3||");
    }
}
