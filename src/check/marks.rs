//! Rules on quotation marks, and on what stands in them.

use super::derived::{at, of_item, place};
use crate::mend::{Edit, EntryId, Table};
use crate::story::text::marks::{Level, PAIRS, level, marks_in};
use crate::story::text::normal::is_unspaced;
use crate::story::{Form, Item, Problem, Quote, QuoteIx, Severity, Span};
use crate::view::Document;

/// Returns true for a mark that only quotes.
fn is_double(c: char) -> bool {
    level(c) == Some(Level::Double)
}

/// Returns true if a mark is one that opens and the other the one that closes it.
fn is_pair(open: char, close: char) -> bool {
    PAIRS.iter().any(|pair| pair.open == open && pair.close == close)
}

/// Marks that do not fit at the ends of a part.
struct Mismatch {
    what: String,
    /// The mark that is reported.
    mark: Span,
    /// The part with the mark that it leaves out.
    whole: Option<Span>,
}

pub(super) fn quote_mark_mismatch(doc: &Document, found: &mut Vec<Problem>) {
    found.extend(mismatches(doc).into_iter().map(|(problem, ..)| problem));
}

/// Returns the edits that make the parts take in the mark that they leave out.
pub(super) fn take_marks_in(doc: &Document) -> Vec<(Problem, Vec<Edit>)> {
    let mut mends = Vec::new();
    for (problem, quote, part) in mismatches(doc) {
        let it = doc.story.quote(quote);
        let parts: Vec<Span> = it
            .parts
            .iter()
            .map(|own| part.filter(|whole| whole.overlaps(*own)).unwrap_or(*own))
            .collect();
        let apart = parts
            .iter()
            .enumerate()
            .all(|(at, one)| parts[..at].iter().all(|other| !one.overlaps(*other)));
        if part.is_some() && apart {
            let of = EntryId::new(Table::Quotes, it.id.clone());
            mends.push((problem, vec![Edit::Parts { of, parts }]));
        }
    }
    mends
}

/// Returns every problem with marks, its quote, and the part with both marks where one was left out.
fn mismatches(doc: &Document) -> Vec<(Problem, QuoteIx, Option<Span>)> {
    let mut found = Vec::new();
    for &quote in doc.links.quotes() {
        let it = doc.story.quote(quote);
        for part in &it.parts {
            let Some(mismatch) = mismatch(doc, *part) else { continue };
            let what = format!("quote {} {}", it.id, mismatch.what);
            let hint = "Take both marks into the stretch or none; in the article, use a pair.";
            let problem =
                at(doc, "quote-mark-mismatch", Severity::Warning, mismatch.mark, what).hint(hint);
            found.push((problem, quote, mismatch.whole));
        }
    }
    found
}

/// Returns what is wrong with the marks at the ends of a part.
fn mismatch(doc: &Document, part: Span) -> Option<Mismatch> {
    let text = doc.story.text.slice(part);
    let (first, last) = (text.chars().next()?, text.chars().next_back()?);
    if !is_double(first) && !is_double(last) {
        return None;
    }
    let marks: Vec<(usize, char)> = marks_in(text).filter(|(_, c)| is_double(*c)).take(3).collect();
    let place = |at: usize, c: char| {
        let start = part.start + at as u32;
        Span::new(start, start + c.len_utf8() as u32)
    };
    match *marks {
        [(0, open), (at, close)] if at + close.len_utf8() == text.len() => {
            let mixed = !is_pair(open, close) && (open == '"' || close == '"');
            let what = format!("opens with {open} and closes with {close}");
            mixed.then(|| Mismatch { what, mark: place(at, close), whole: None })
        }
        [(0, open)] if open == first && text.len() > open.len_utf8() => {
            let rest = &doc.story.body()[part.range().end..];
            let after = rest.trim_start_matches(['.', ',', '!', '?', '…', ';']);
            let close = after.chars().next()?;
            // a mark just before a letter opens another quotation
            let opens = after[close.len_utf8()..].starts_with(char::is_alphanumeric);
            let between = rest.len() - after.len();
            let left_out = is_pair(open, close) && between < 4 && !opens;
            let what = format!("begins with {open} and leaves out the {close} that closes it");
            let end = part.end + (between + close.len_utf8()) as u32;
            let whole = Some(Span::new(part.start, end));
            left_out.then(|| Mismatch { what, mark: place(0, open), whole })
        }
        [(at, close)] if at > 0 && close == last => {
            let before = &doc.story.body()[..part.range().start];
            let open = before.chars().next_back()?;
            let around = before[..before.len() - open.len_utf8()].chars().next_back();
            let opens = open != close || around.is_none_or(|c| !c.is_alphanumeric());
            let left_out = is_pair(open, close) && opens;
            let what = format!("ends with {close} and leaves out the {open} that opens it");
            let whole = Some(Span::new(part.start - open.len_utf8() as u32, part.end));
            left_out.then(|| Mismatch { what, mark: place(at, close), whole })
        }
        _ => None,
    }
}

/// Returns the words of a quote that stands in marks as a whole, without them.
fn in_marks<'d>(doc: &'d Document, quote: &Quote) -> Option<&'d str> {
    let [part] = *quote.parts else { return None };
    let text = doc.story.text.slice(part);
    let inner = text.trim_matches(|c: char| level(c).is_some());
    let body = doc.story.body();
    let outside = || {
        let before = body[..part.range().start].chars().next_back();
        before.is_some_and(|c| level(c).is_some())
    };
    (!inner.is_empty() && (inner.len() < text.len() || outside())).then_some(inner)
}

pub(super) fn title_in_quotation_marks(doc: &Document, found: &mut Vec<Problem>) {
    let language = doc.story.meta.language.as_deref().unwrap_or("en");
    let english = language.to_ascii_lowercase().starts_with("en");
    for &quote in doc.links.quotes() {
        let it = doc.story.quote(quote);
        if !matches!(it.form, Form::Direct | Form::Partial) || !it.cue.is_empty() {
            continue;
        }
        let is_title = |words: &&str| english && is_title_case(words) || names_work(doc, it, words);
        let Some(words) = in_marks(doc, it).filter(is_title) else { continue };
        let what = format!("quote {} looks like a title: “{words}”", it.id);
        let hint = "Write form = \"title\" if nobody says it.";
        let span = place(doc, Item::Quote(quote));
        found.push(at(doc, "title-in-quotation-marks", Severity::Note, span, what).hint(hint));
    }
}

/// Nouns for works that have titles, before the marks.
const WORKS: &[&str] = &[
    "film",
    "films",
    "movie",
    "book",
    "novel",
    "song",
    "album",
    "musical",
    "poem",
    "documentary",
    "sitcom",
    "opera",
    "buch",
    "roman",
    "lied",
    "gedicht",
    "oper",
    "livre",
    "chanson",
    "poème",
    "libro",
    "novela",
    "película",
    "canción",
    "poema",
    "romanzo",
    "canzone",
    "livro",
    "filme",
    "canção",
    "фильм",
    "фильме",
    "книга",
    "книге",
    "роман",
    "романе",
    "песня",
    "песне",
    "фільм",
    "фільмі",
    "книзі",
    "романі",
    "пісня",
    "пісні",
    "فيلم",
    "كتاب",
    "رواية",
    "أغنية",
    "फ़िल्म",
    "उपन्यास",
    "영화",
    "소설",
    "노래",
];

/// The same in scripts that are written without blanks.
const UNSPACED_WORKS: &[&str] =
    &["映画", "小説", "楽曲", "著書", "電影", "电影", "小说", "歌曲", "一书", "一書"];

/// Returns true if a noun for a work stands right before the marks, and what is in them is no sentence.
fn names_work(doc: &Document, quote: &Quote, words: &str) -> bool {
    const ENDS: &[char] = &['.', ',', '!', '?', '…', '。', '、', '，', '！', '？', '।', '؟'];
    let Some(part) = quote.parts.first() else { return false };
    let before = &doc.story.body()[..part.range().start];
    let before = before.trim_end_matches(|c: char| level(c).is_some());
    let line = before.rsplit('\n').next().unwrap_or_default();
    let last = line.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    let small = last.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let named = line.ends_with(' ') && WORKS.contains(&&*small)
        || UNSPACED_WORKS.iter().any(|work| line.ends_with(work));
    let first = words.chars().next().is_some_and(|c| !c.is_lowercase());
    named && first && words.split_whitespace().count() <= 9 && !words.ends_with(ENDS)
}

/// Returns true for three to nine words, all long ones of which have a capital, that end no
/// sentence.
fn is_title_case(words: &str) -> bool {
    const SMALL: &[&str] = &[
        "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "of", "on", "or",
        "the", "to", "with", "is", "it",
    ];
    let all: Vec<&str> = words.split_whitespace().collect();
    let bare = |word: &&str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let long: Vec<String> =
        all.iter().map(bare).filter(|word| !SMALL.contains(&&*word.to_lowercase())).collect();
    let capital = |word: &String| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.any(char::is_lowercase)
    };
    let ends = words.trim_end().ends_with(['.', '!', '?', '…']);
    (3..=9).contains(&all.len())
        && long.len() > 1
        && long.iter().all(capital)
        && capital(&bare(&all[0]))
        && !ends
}

pub(super) fn one_word_quote(doc: &Document, found: &mut Vec<Problem>) {
    for &quote in doc.links.quotes() {
        let it = doc.story.quote(quote);
        if it.form != Form::Partial {
            continue;
        }
        let Some(word) = in_marks(doc, it).filter(|words| is_one_word(words)) else { continue };
        let what = format!("quote {} is one word: “{}”", it.id, word.trim());
        let hint = "Quote more of it, drop the marks, or write form = \"term\".";
        let item = Item::Quote(quote);
        found.push(of_item(doc, "one-word-quote", Severity::Note, item, what).hint(hint));
    }
}

/// Returns true for a single word that is no number; of a script that is written without blanks, for two letters.
fn is_one_word(words: &str) -> bool {
    let mut all = words.split_whitespace().filter(|word| word.contains(char::is_alphabetic));
    let (Some(word), None) = (all.next(), all.next()) else { return false };
    let letters = || word.chars().filter(|c| c.is_alphanumeric());
    !letters().any(is_unspaced) || letters().count() <= 2
}
