//! What a page says of its article in schema.org's words (JSON-LD).

use serde_json::Value;

use super::references::decoded;

/// The types that are articles, as the ends of their names.
const ARTICLES: [&str; 4] = ["Article", "Posting", "Report", "BlogPost"];

/// How deep values are looked at.
const DEPTH: usize = 6;

/// The article of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Article {
    pub headline: Option<String>,
    pub name: Option<String>,
    pub authors: Vec<String>,
    pub published: Option<String>,
    pub modified: Option<String>,
    pub publisher: Option<String>,
    pub url: Option<String>,
    pub language: Option<String>,
    pub body: Option<String>,
}

impl Article {
    /// Returns the headline; the name where the title of the page begins with that.
    pub(super) fn headline_as_shown(&self, shown: &str) -> Option<&str> {
        let shown = shown.to_lowercase();
        let begins = |text: &str| shown.starts_with(&text.to_lowercase());
        let (headline, name) = (self.headline.as_deref(), self.name.as_deref());
        match (headline, name) {
            (Some(headline), Some(name)) if begins(name) && !begins(headline) => Some(name),
            (headline, name) => headline.or(name),
        }
    }
}

/// Returns the first article of some scripts.
pub(super) fn article(scripts: &[String]) -> Option<Article> {
    scripts.iter().find_map(|script| {
        let value = parsed(script)?;
        let mut all = Vec::new();
        objects(&value, 0, &mut all);
        let found = all.iter().find(|object| is_article(object))?;
        Some(read(found, &all))
    })
}

/// Parses a script, which may be within a comment or have line ends in its strings.
fn parsed(script: &str) -> Option<Value> {
    let bare = script.trim();
    let bare = bare.strip_prefix("<!--").unwrap_or(bare);
    let bare = bare.strip_suffix("-->").unwrap_or(bare).trim();
    let bare =
        bare.strip_prefix("//<![CDATA[").or_else(|| bare.strip_prefix("<![CDATA[")).unwrap_or(bare);
    let bare = bare.strip_suffix("//]]>").or_else(|| bare.strip_suffix("]]>")).unwrap_or(bare);
    let bare = bare.trim().trim_end_matches(';');
    serde_json::from_str(bare).ok().or_else(|| {
        let plain = bare.replace(['\n', '\r', '\t'], " ");
        serde_json::from_str(&plain).ok()
    })
}

/// Collects the objects of a value that may be things of their own.
fn objects<'v>(value: &'v Value, depth: usize, all: &mut Vec<&'v Value>) {
    if depth > DEPTH {
        return;
    }
    match value {
        Value::Array(values) => values.iter().for_each(|value| objects(value, depth + 1, all)),
        Value::Object(fields) => {
            all.push(value);
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let Some(inner) = fields.get(key) {
                    objects(inner, depth + 1, all);
                }
            }
        }
        _ => {}
    }
}

fn is_article(object: &Value) -> bool {
    let is = |kind: &Value| {
        kind.as_str().is_some_and(|kind| ARTICLES.iter().any(|end| kind.ends_with(end)))
    };
    match &object["@type"] {
        Value::Array(kinds) => kinds.iter().any(is),
        kind => is(kind),
    }
}

fn read(object: &Value, all: &[&Value]) -> Article {
    let text = |key: &str| words(&object[key]);
    let mut authors = Vec::new();
    names(&object["author"], all, 0, &mut authors);
    let mut publisher = Vec::new();
    names(&object["publisher"], all, 0, &mut publisher);
    Article {
        headline: text("headline"),
        name: text("name"),
        authors,
        published: text("datePublished").or_else(|| text("dateCreated")),
        modified: text("dateModified"),
        publisher: publisher.into_iter().next(),
        url: text("url")
            .or_else(|| text("mainEntityOfPage"))
            .or_else(|| words(&object["mainEntityOfPage"]["@id"])),
        language: text("inLanguage"),
        body: text("articleBody"),
    }
}

/// Returns a string without references or blanks around it.
fn words(value: &Value) -> Option<String> {
    let value = if let Value::Array(values) = value { values.first()? } else { value };
    let words = decoded(value.as_str()?.trim()).into_owned();
    (!words.is_empty()).then_some(words)
}

/// Collects the names of people or bodies: strings, objects with a name, references to other objects.
fn names(value: &Value, all: &[&Value], depth: usize, found: &mut Vec<String>) {
    if depth > DEPTH {
        return;
    }
    match value {
        Value::Array(values) => {
            for value in values {
                names(value, all, depth + 1, found);
            }
        }
        Value::Object(fields) => match (fields.get("name"), fields.get("@id")) {
            (Some(name), _) => names(name, all, depth + 1, found),
            (None, Some(id)) => {
                let other = all.iter().find(|o| o["@id"] == *id && !o["name"].is_null());
                if let Some(other) = other {
                    names(&other["name"], all, depth + 1, found);
                }
            }
            (None, None) => {}
        },
        _ => {
            let name = words(value).filter(|name| !name.contains("://") && !found.contains(name));
            found.extend(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(json: &str) -> String {
        let found = article(&["{broken".to_owned(), json.to_owned()]).unwrap_or_default();
        let text = |value: Option<String>| value.unwrap_or_default();
        format!(
            "{}|{}|{}|{}",
            text(found.headline.or(found.name)),
            found.authors.join("+"),
            text(found.published),
            text(found.publisher)
        )
    }

    #[test]
    fn the_article_is_found_wherever_it_stands() {
        let body = r#""headline":"Mill &amp; ferry","author":{"name":"Ada Brook"},"datePublished":"2026-11-03""#;
        assert_eq!(
            check(&format!(r#"{{"@type":"NewsArticle",{body}}}"#)),
            "Mill & ferry|Ada Brook|2026-11-03|"
        );
        assert_eq!(
            check(&format!(r#"[{{"@type":"WebSite"}},{{"@type":["Thing","Article"],{body}}}]"#)),
            "Mill & ferry|Ada Brook|2026-11-03|"
        );
        let graph = r##"{"@graph":[{"@type":"Person","@id":"#a","name":"Änne Öz"},{"@type":"BlogPosting",
            "name":"船","author":[{"@id":"#a"},"Carl Mills",{"@id":"#none"}],"publisher":{"name":"The Gauge"}}]}"##;
        assert_eq!(check(graph), "船|Änne Öz+Carl Mills||The Gauge");
        assert_eq!(check("<!-- {\"@type\":\"Report\",\"headline\":\"a\nb\"} -->"), "a b|||");
        assert_eq!(
            check(r#"{"@type":"LiveBlogPosting","headline":"x","author":"https://x.org/a"}"#),
            "x|||"
        );
        assert_eq!(check(r#"{"@type":"Product","name":"x"}"#), "|||");
        assert_eq!(check(r#"{"@type":7,"@graph":{"@graph":[3]}}"#), "|||");
    }
}
