//! Title, authors, date and the like of a page, each with where it was said.

use super::Page;
use super::json_ld::{self, Article};
use crate::story::Meta;
use crate::story::formats::article_head;

/// What a page says of itself, and where.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    pub meta: Meta,
    /// Each fact with where it was said, for people: `title from og:title`.
    pub sources: Vec<String>,
    /// The article's text where the page gives it apart.
    pub body: Option<String>,
}

/// The names of `<meta>` elements, the most reliable first.
const TITLE: [&str; 7] = [
    "og:title",
    "dc.title",
    "dc:title",
    "dcterms.title",
    "twitter:title",
    "parsely-title",
    "title",
];
const AUTHOR: [&str; 9] = [
    "author",
    "article:author",
    "parsely-author",
    "dc.creator",
    "dc:creator",
    "dcterms.creator",
    "sailthru.author",
    "byl",
    "twitter:creator",
];
const DATE: [&str; 13] = [
    "article:published_time",
    "datepublished",
    "og:published_time",
    "parsely-pub-date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dc:date",
    "pubdate",
    "publishdate",
    "sailthru.date",
    "date",
];
const UPDATED: [&str; 5] = [
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "last-modified",
];
const OUTLET: [&str; 4] = ["og:site_name", "application-name", "dc.publisher", "twitter:site"];
const LANGUAGE: [&str; 4] = ["og:locale", "content-language", "dc.language", "language"];

/// What separates a headline from the name of the site.
const SEPARATORS: [&str; 6] = [" | ", " - ", " – ", " — ", " · ", " » "];

/// The longest value that is believed, in characters.
const LONGEST: usize = 300;

/// Values with where each was said; the first that fits counts.
type Values<'p> = Vec<(&'static str, Option<&'p str>)>;

/// Returns what a page says.
pub(super) fn said(page: &Page) -> Said {
    let data = json_ld::article(&page.data).unwrap_or_default();
    let mut said = Said { body: data.body.clone(), ..Said::default() };
    let outlet = metas(page, &OUTLET, "schema.org publisher", data.publisher.as_deref());
    said.meta.outlet =
        said.first("outlet", outlet).map(|name| name.trim_start_matches('@').to_owned());
    said.meta.title = said.title(page, &data);
    said.authors(page, &data);
    let mut dates = metas(page, &DATE, "schema.org datePublished", data.published.as_deref());
    dates.push(("<time>", page.time.as_deref()));
    dates.retain(|(_, date)| date.is_some_and(has_day));
    said.meta.date = said.first("date", dates);
    let mut updated = metas(page, &UPDATED, "schema.org dateModified", data.modified.as_deref());
    updated.retain(|(_, date)| date.is_some_and(has_day));
    let updated: Values<'_> =
        updated.into_iter().filter(|(_, date)| *date != said.meta.date.as_deref()).collect();
    said.meta.updated = said.first("update", updated);
    let address = |url: &&str| url.starts_with("https://") || url.starts_with("http://");
    let metas_url = meta(page, "og:url").filter(address);
    let urls = vec![
        ("<link rel=canonical>", page.address.as_deref().filter(address)),
        ("og:url", metas_url),
        ("schema.org url", data.url.as_deref().filter(address)),
    ];
    said.meta.url = said.first("address", urls);
    let mut languages = vec![("<html lang>", page.language.as_deref())];
    languages.extend(metas(page, &LANGUAGE, "schema.org inLanguage", data.language.as_deref()));
    languages.retain(|(_, tag)| tag.is_some_and(is_language));
    said.meta.language = said.first("language", languages).map(|tag| tag.replace('_', "-"));
    said
}

impl Said {
    /// Returns the first value, and notes where it was said.
    fn first(&mut self, what: &str, values: Values<'_>) -> Option<String> {
        let (source, value) = values.into_iter().find_map(|(source, value)| {
            let value = value?.trim();
            let is_short = !value.is_empty() && value.chars().count() <= LONGEST;
            is_short.then(|| (source, one_line(value)))
        })?;
        self.sources.push(format!("{what} from {source}"));
        Some(value)
    }

    fn title(&mut self, page: &Page, data: &Article) -> String {
        let heading = one_line(&page.heading);
        let shown = one_line(&page.head_title);
        let headline = data.headline_as_shown(&shown);
        let mut titles = metas(page, &TITLE, "schema.org headline", headline);
        // a heading may be that of a section or of the site
        if shown.is_empty() || shown.to_lowercase().contains(&heading.to_lowercase()) {
            titles.push(("<h1>", Some(&heading)));
        }
        titles.push(("<title>", Some(&page.title)));
        titles.push(("<title>", Some(&shown)));
        let title = self.first("title", titles).unwrap_or_default();
        let is_longer = title.starts_with(&heading) && is_cut(&title[heading.len()..]);
        if heading.chars().count() >= 8 && is_longer {
            return heading;
        }
        without_site(&title, self.meta.outlet.as_deref())
    }

    fn authors(&mut self, page: &Page, data: &Article) {
        let in_metas: Vec<(&'static str, &str)> = AUTHOR
            .iter()
            .flat_map(|key| {
                page.metas.iter().filter(move |(k, _)| k == key).map(move |(_, v)| (*key, &**v))
            })
            .filter(|(_, value)| !value.contains("://") && !value.starts_with('@'))
            .collect();
        let (source, names): (&str, Vec<String>) = if !data.authors.is_empty() {
            ("schema.org author", data.authors.clone())
        } else if let Some((key, _)) = in_metas.first() {
            let of_key = in_metas.iter().filter(|(k, _)| k == key);
            (key, of_key.map(|(_, value)| (*value).to_owned()).collect())
        } else {
            ("the byline", page.bylines.clone())
        };
        for name in names.iter().flat_map(|name| people(name)) {
            if !self.meta.authors.contains(&name) && name.chars().count() <= LONGEST {
                self.meta.authors.push(name);
            }
        }
        if !self.meta.authors.is_empty() {
            self.sources.push(format!("authors from {source}"));
        }
    }
}

/// Returns the value of a `<meta>` element.
fn meta<'p>(page: &'p Page, key: &str) -> Option<&'p str> {
    page.metas.iter().find(|(k, _)| k == key).map(|(_, value)| &**value)
}

/// Returns what schema.org says, then the values of `<meta>` elements.
fn metas<'p>(
    page: &'p Page,
    keys: &[&'static str],
    first: &'static str,
    data: Option<&'p str>,
) -> Values<'p> {
    let mut values = vec![(first, data)];
    values.extend(keys.iter().map(|key| (*key, meta(page, key))));
    values
}

/// Returns the people of a byline, which may have a date in it.
fn people(byline: &str) -> Vec<String> {
    let byline = one_line(byline);
    let listed = |text: &str| article_head::authors(text).or_else(|| article_head::names(text));
    let digit = byline.find(|c: char| c.is_ascii_digit());
    let before = digit.map(|at| article_head::without_month(&byline[..at]));
    match before.and_then(listed).or_else(|| listed(&byline)) {
        Some(names) => names,
        None if article_head::is_date(&byline) => Vec::new(),
        None => vec![byline],
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns true for what follows a headline in a longer title: nothing, or the name of a site.
fn is_cut(rest: &str) -> bool {
    rest.is_empty() || SEPARATORS.iter().any(|separator| rest.starts_with(separator))
}

/// Returns a title without the name of the site after or before it.
fn without_site(title: &str, outlet: Option<&str>) -> String {
    let Some(outlet) = outlet.map(str::to_lowercase) else { return title.to_owned() };
    for separator in SEPARATORS {
        if let Some((head, site)) = title.rsplit_once(separator)
            && site.trim().to_lowercase() == outlet
        {
            return head.trim().to_owned();
        }
        if let Some((site, head)) = title.split_once(separator)
            && site.trim().to_lowercase() == outlet
        {
            return head.trim().to_owned();
        }
    }
    title.to_owned()
}

/// Returns true for what may be a date: with a year.
fn has_day(date: &str) -> bool {
    let years = date.split(|c: char| !c.is_ascii_digit());
    years.into_iter().any(|number| matches!(number.len(), 4 | 8) && number.starts_with(['1', '2']))
}

/// Returns true for a tag of a language, such as `en`, `de-AT` or `en_GB`.
fn is_language(tag: &str) -> bool {
    let mut parts = tag.split(['-', '_']);
    let letters = |part: &str| part.chars().all(|c| c.is_ascii_alphanumeric());
    parts.next().is_some_and(|first| {
        (2..=3).contains(&first.len()) && first.chars().all(|c| c.is_ascii_alphabetic())
    }) && tag.len() <= 35
        && parts.all(letters)
}
