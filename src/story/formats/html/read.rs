//! A file's bytes → the story of the page in them.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::encoding::{Decoded, decode};
use super::limits::{MAX_BYTES, MAX_ELEMENTS, MAX_OPEN, TooMuch};
use super::metadata::{self, Said};
use super::page::{self, Unread};
use super::render::{Rendered, render};
use super::rules::Rule;
use super::{FORMAT, Page};
use crate::story::formats::{OpenError, Stage, article_head, schema_org};
use crate::story::{Meta, Problem, Story, Text, TextMarkup};

/// An article of fewer characters is doubted: perhaps the page has more.
const SHORT: usize = 250;

/// What to do with a page that is not read.
const SAVE_TEXT: &str =
    "Save its text from a browser, and open that; --as-text shows the page with its tags.";

/// Reads the page of a file and passes on each stage.
pub(super) fn open(
    path: &Path,
    bytes: &[u8],
    each: &mut dyn FnMut(Stage) -> bool,
) -> Result<(), OpenError> {
    let story = story(path, bytes)?;
    let text = Story { whole: false, ..story.clone() };
    if each(Stage::Text(text)) {
        each(Stage::Whole(story));
    }
    Ok(())
}

/// The text of a page, and how it was found.
struct Taken {
    rendered: Rendered,
    from: From,
}

/// Where the text of a page was found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum From {
    Article,
    Data,
    Whole,
}

/// Returns the story of a page.
fn story(path: &Path, bytes: &[u8]) -> Result<Story, OpenError> {
    let refuse = |(what, hint): (String, &'static str)| OpenError::NoStory {
        path: path.display().to_string(),
        what,
        hint: hint.to_owned(),
    };
    if bytes.len() > MAX_BYTES {
        return Err(refuse(too_much(TooMuch::Bytes)));
    }
    let decoded = decode(bytes).map_err(|name| refuse(unknown_encoding(&name)))?;
    let page = page::read(&decoded.text).map_err(|why| refuse(unread(why)))?;
    let said = metadata::said(&page);
    let taken = taken(&page, &said);
    if taken.rendered.text.trim().is_empty() {
        let what = "is an HTML page without any text to be seen".to_owned();
        let hint = "Its text may be loaded by a script: save the page from a browser, or its text; \
                    --as-text shows the page with its tags.";
        return Err(refuse((what, hint)));
    }
    let story = made(path, bytes, &decoded, (said, taken));
    Ok(schema_org::of_page(&story, &page.data).unwrap_or(story))
}

/// Returns the text of the article; of the whole page where there is none.
fn taken(page: &Page, said: &Said) -> Taken {
    let language = said.meta.language.as_deref().unwrap_or_default();
    let article = render(&page.article, language, false);
    let length = article.text.chars().count();
    if length >= SHORT {
        return Taken { rendered: article, from: From::Article };
    }
    if let Some(body) = said.body.as_deref().filter(|body| body.chars().count() > 2 * length) {
        // the text itself may have tags in it
        let html = body.replace("\r\n", "\n").replace('\n', "<p>");
        let rendered = render(&html, language, false);
        return Taken { rendered, from: From::Data };
    }
    let whole = render(&page.body, language, true);
    let all = whole.text.chars().count();
    if length > 0 && (length..2 * length).contains(&all) {
        return Taken { rendered: article, from: From::Article };
    }
    let everything =
        if whole.text.is_empty() { render(&page.body, language, false) } else { whole };
    Taken { rendered: everything, from: From::Whole }
}

/// Makes the story.
fn made(path: &Path, bytes: &[u8], decoded: &Decoded, (said, taken): (Said, Taken)) -> Story {
    let Said { mut meta, mut sources, .. } = said;
    let body = taken.rendered.text.clone() + "\n";
    complete(&mut meta, &mut sources, &body);
    let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    let sum = Sha256::digest(bytes);
    meta.note = Some(format!("text taken from {file}, sha256 {sum:x}"));
    meta.format = FORMAT.name;
    meta.markup = TextMarkup::Headings;
    let end = body.len();
    let text = Text::new(path.display().to_string(), body, 0..end);
    let problems = told(&text, decoded, &taken, sources);
    let mut story = Story::of_text(text, meta);
    story.problems = Arc::new(problems);
    story.whole = true;
    story
}

/// Takes from the first lines of the text what the page does not say.
fn complete(meta: &mut Meta, sources: &mut Vec<String>, body: &str) {
    let head = article_head::of(body);
    if meta.title.is_empty()
        && let Some(title) = head.title
    {
        meta.title = title;
        sources.push("title from the text".to_owned());
    }
    if meta.title.is_empty() {
        meta.title = article_head::first_line(body);
    }
    if meta.date.is_none() && head.date.is_some() {
        meta.date = head.date;
        sources.push("date from the text".to_owned());
    }
    if meta.authors.is_empty() && !head.authors.is_empty() {
        meta.authors = head.authors;
        sources.push("authors from the text".to_owned());
    }
}

/// Returns what is to be told about a text: where everything was found, and what is doubtful.
fn told(text: &Text, decoded: &Decoded, taken: &Taken, sources: Vec<String>) -> Vec<Problem> {
    let place = 0..text.body().find('\n').unwrap_or(text.body().len());
    let add = |rule: Rule, what: String, hint: &str| problem(text, &place, rule, (what, hint));
    let from = match taken.from {
        From::Data => "text taken from a web page (schema.org articleBody)".to_owned(),
        _ => "text taken from a web page".to_owned(),
    };
    let coded = decoded.from.as_ref().map(|name| format!("encoding {name}"));
    let Rendered { links, pictures, .. } = taken.rendered;
    let counts = [(links, "link", "links"), (pictures, "picture", "pictures")];
    let left: Vec<String> = counts
        .iter()
        .filter(|(n, ..)| *n > 0)
        .map(|(n, one, more)| format!("{n} {}", if *n == 1 { one } else { more }))
        .collect();
    let left = (!left.is_empty()).then(|| format!("{} left out", left.join(" and ")));
    let facts: Vec<String> = [from].into_iter().chain(coded).chain(sources).chain(left).collect();
    let hint = "To annotate or review it, make a story of it: `sayso new FILE`.";
    let mut problems = vec![add(Rule::TextFromPage, facts.join("; "), hint)];
    if taken.from == From::Whole {
        let what = "no article was recognised: this is all of the page that is to be seen";
        let hint = "Compare it with the page; take out what is no article after `sayso new`.";
        problems.push(add(Rule::NoArticle, what.to_owned(), hint));
    }
    if decoded.wrong > 0 {
        let places = if decoded.wrong == 1 { "place is" } else { "places are" };
        let wrong = decoded.wrong;
        let what =
            format!("{wrong} {places} no text in the page's encoding, and shown as \u{fffd}");
        let hint = "Save the page again, or convert it with `iconv`.";
        problems.push(add(Rule::WrongBytes, what, hint));
    }
    problems
}

fn problem(text: &Text, place: &Range<usize>, rule: Rule, (what, hint): (String, &str)) -> Problem {
    let info = rule.info();
    Problem::new(info.id, info.severity, text, place.clone(), what).hint(hint)
}

fn unknown_encoding(name: &str) -> (String, &'static str) {
    let what = format!("is an HTML page in {name}, which is not read");
    (what, "Convert it first: `iconv -f ENCODING -t UTF-8 page.html | sayso -`.")
}

fn too_much(limit: TooMuch) -> (String, &'static str) {
    let what = match limit {
        TooMuch::Bytes => format!("is an HTML page of more than {} MiB", MAX_BYTES >> 20),
        TooMuch::Open => {
            format!("is an HTML page with more than {MAX_OPEN} elements within each other")
        }
        TooMuch::Elements => format!(
            "is an HTML page of more than {MAX_ELEMENTS} elements, or with too many in one place"
        ),
    };
    (what, SAVE_TEXT)
}

fn unread(why: Unread) -> (String, &'static str) {
    let what = match why {
        Unread::TooMuch(limit) => return too_much(limit),
        Unread::TooLong => "is an HTML page that takes more than 10 seconds to read",
        Unread::Failed => "is an HTML page that cannot be read",
    };
    (what.to_owned(), SAVE_TEXT)
}
