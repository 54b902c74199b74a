//! A page in, its article and what it says of itself out: the only place that knows the crate that reads
//! HTML.
//!
//! The crate runs on a thread of its own, with a stack of its own and for a limited time: a hostile
//! page can stop neither the reader nor the program. Within its limits no page takes as long as that.

mod weight;

use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

use dom_smoothie::{Config, Readability};

use super::limits::{MAX_ELEMENTS, TooMuch, demand};
use super::{Page, THREAD};
use weight::Weight;

/// The stack of the thread.
const STACK: usize = 64 << 20;

/// How long a page may take.
const TIME: Duration = Duration::from_secs(10);

/// The most names of authors that a page has.
const MAX_AUTHORS: usize = 50;

/// Why a page is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unread {
    /// It is beyond a limit.
    TooMuch(TooMuch),
    /// It takes too long.
    TooLong,
    /// The crate failed on it.
    Failed,
}

/// Classes of words that are there for programs that read aloud, or to edit the page.
const UNSEEN: [&str; 8] = [
    "sr-only",
    "screen-reader-text",
    "screen-reader-only",
    "visually-hidden",
    "visuallyhidden",
    "visually-hidden-focusable",
    "mw-editsection",
    "noprint",
];

/// Reads a page.
///
/// # Errors
/// If it is beyond the limits or cannot be read.
pub(super) fn read(html: &str) -> Result<Page, Unread> {
    demand(html).map_err(Unread::TooMuch)?;
    let html = html.to_owned();
    let (out, page) = sync_channel(1);
    let work = move || {
        // if nobody waits any more, nobody needs it
        let _ = out.send(read_here(html));
    };
    let thread = thread::Builder::new().name(THREAD.to_owned()).stack_size(STACK).spawn(work);
    if thread.is_err() {
        return Err(Unread::Failed);
    }
    match page.recv_timeout(TIME) {
        Ok(page) => page,
        Err(RecvTimeoutError::Timeout) => Err(Unread::TooLong),
        Err(RecvTimeoutError::Disconnected) => Err(Unread::Failed),
    }
}

/// Reads a page on this thread.
fn read_here(html: String) -> Result<Page, Unread> {
    let config = Config { max_elements_to_parse: MAX_ELEMENTS, ..Config::default() };
    let mut readability = Readability::new(html, None, Some(config)).map_err(|_| Unread::Failed)?;
    Weight::of(&readability).within_limits().map_err(Unread::TooMuch)?;
    let mut page = said(&readability);
    remove_unseen(&readability);
    page.body = readability.doc.select_single("body").html().to_string();
    if let Ok(article) = readability.parse() {
        page.article = article.content.to_string();
        page.title = article.title;
        page.bylines.extend(article.byline);
    }
    Ok(page)
}

/// Returns how deep the elements of a page are within each other once it is parsed.
#[cfg(test)]
pub(super) fn depth(html: &str) -> usize {
    Readability::new(html, None, None).map_or(0, |readability| Weight::of(&readability).deepest)
}

/// Returns what a page says of itself.
fn said(readability: &Readability) -> Page {
    let doc = &readability.doc;
    let text = |selector: &str| doc.select_single(selector).text().trim().to_owned();
    let attribute = |selector: &str, name: &str| {
        let value = doc.select_single(selector).attr(name);
        value.map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
    };
    let mut page = Page {
        language: attribute("html[lang]", "lang").or_else(|| attribute("html", "xml:lang")),
        address: attribute("link[rel=canonical]", "href"),
        head_title: text("head title"),
        heading: text("h1"),
        time: attribute(
            "time[pubdate][datetime], time[itemprop=datePublished][datetime]",
            "datetime",
        )
        .or_else(|| attribute("article time[datetime]", "datetime"))
        .or_else(|| attribute("time[datetime]", "datetime")),
        ..Page::default()
    };
    for node in doc.select("meta[content]").nodes() {
        let Some(content) = node.attr("content").map(|c| c.trim().to_owned()) else { continue };
        let key = ["property", "name", "itemprop", "http-equiv"].iter().find_map(|k| node.attr(k));
        if let Some(key) = key.filter(|_| !content.is_empty()) {
            page.metas.push((key.trim().to_lowercase(), content));
        }
    }
    for node in doc.select("script").nodes() {
        let kind = node.attr("type").unwrap_or_default();
        if kind.trim().to_lowercase().starts_with("application/ld+json") {
            page.data.push(node.text().to_string());
        }
    }
    let names = "[itemprop=author] [itemprop=name], a[rel=author], .byline [itemprop=name], .p-author, \
                 .author-name, .byline-name";
    for node in doc.select(names).nodes() {
        let name = node.text().trim().to_owned();
        if page.bylines.len() == MAX_AUTHORS {
            break;
        }
        if !name.is_empty() && !page.bylines.contains(&name) {
            page.bylines.push(name);
        }
    }
    page
}

/// Removes what is not to be seen: hidden elements, and words for programs that read aloud.
fn remove_unseen(readability: &Readability) {
    for node in readability.doc.select("[hidden], [style], [aria-hidden], [class]").nodes() {
        let style = node.attr("style").unwrap_or_default().to_lowercase();
        let style: String = style.split_whitespace().collect();
        let hides = ["display:none", "visibility:hidden", "visibility:collapse", "font-size:0;"];
        let class = node.attr("class").unwrap_or_default();
        let hidden = node.attr("hidden").is_some()
            || hides.iter().any(|words| style.contains(words))
            || style.ends_with("font-size:0")
            || node.attr("aria-hidden").is_some_and(|value| &*value == "true")
            || class.split_whitespace().any(|name| UNSEEN.contains(&name));
        if hidden && !node.has_name("body") && !node.has_name("html") {
            node.remove_from_parent();
        }
    }
    let never = "script, style, noscript, template, dialog, [role=dialog], [role=alertdialog]";
    readability.doc.select(never).remove();
}
