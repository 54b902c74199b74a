//! Markdown articles: title, date and authors from the front matter, the article as it is written.
//!
//! ```text
//! front_matter   YAML or TOML before the article
//! rules          every rule that this loader reports
//! ```
//!
//! The article is what stands below the front matter, never changed. Nothing is annotated in it. Which of
//! its marks are drawn is up to `view::flow::markdown`.

mod front_matter;
mod rules;

use std::path::Path;
use std::sync::Arc;

pub use rules::RULES;

use super::native::read_article;
use super::{Format, OpenError, Stage, Taker, article_head};
use crate::story::{Files, Meta, Problem, Story, Text, TextMarkup};

/// The row of the table of formats.
pub const FORMAT: Format = Format {
    name: "markdown",
    help: "an article in Markdown",
    endings: &["md", "markdown", "mdown", "mkd"],
    is: |_, _| true,
    listed: |_, _| false,
    open,
    files: |_, path| vec![path.to_owned()],
    written_ids: false,
    rules: RULES,
};

fn open(files: &dyn Files, path: &Path, taker: Taker<'_>) -> Result<(), OpenError> {
    let whole = read_article(files, path)?;
    let name = path.display().to_string();
    if is_story(&whole) {
        let folder = path.parent().unwrap_or(Path::new(""));
        super::native::parse_for(&name, whole, Some((files, folder)), taker);
    } else {
        parse(name, whole, taker.each);
    }
    Ok(())
}

/// Returns true if a text begins with the front matter of a `.story` file, whatever its name.
fn is_story(whole: &str) -> bool {
    let text = whole.strip_prefix('\u{feff}').unwrap_or(whole);
    text.starts_with("+++")
        && text.lines().skip(1).take_while(|line| !line.starts_with("+++")).any(|line| {
            line.strip_prefix("format").is_some_and(|rest| rest.trim_start().starts_with('='))
        })
}

/// Returns true if a text begins with front matter in YAML, or with that of a site's page in TOML.
pub(super) fn has_front_matter(whole: &str) -> bool {
    front_matter::yaml(whole).is_some() || front_matter::is_of_site(whole)
}

/// Reads an article from a text in memory and passes each stage to `each`.
pub(super) fn parse(name: String, whole: String, each: &mut dyn FnMut(Stage) -> bool) {
    let front_matter::Front { mut meta, start, wrong } = front_matter::read(&whole);
    let end = whole.len();
    let text = Text::new(name, whole, start..end);
    let head = article_head::of(text.body());
    if meta.title.is_empty() {
        meta.title = title(text.body(), head.title.as_deref());
    } else {
        meta.title = without_marks(&meta.title);
    }
    meta.date = meta.date.or(head.date).or_else(|| date_of_name(text.name()));
    if meta.authors.is_empty() {
        meta.authors = head.authors;
    }
    meta.format = FORMAT.name;
    meta.markup = TextMarkup::Markdown;
    let problem = |(at, what)| {
        let info = rules::Rule::FrontMatter.info();
        let hint = "Mend the line; what else stands there is read all the same.";
        Problem::new(info.id, info.severity, &text, at, what).hint(hint)
    };
    let problems = wrong.into_iter().map(problem).collect();
    let mut story = Story::of_text(text, meta);
    story.problems = Arc::new(problems);
    if each(Stage::Text(story.clone())) {
        story.whole = true;
        each(Stage::Whole(story));
    }
}

/// Returns the date that the name of a file begins with, as those of Jekyll do.
fn date_of_name(name: &str) -> Option<String> {
    let name = Path::new(name).file_name()?.to_str()?;
    let date = name.get(..10)?;
    (name[10..].starts_with('-')).then(|| article_head::date(date)).flatten()
}

/// Returns the first heading, else the title at the top, else the first line with words, without marks.
fn title(body: &str, top: Option<&str>) -> String {
    let heading = body.lines().find(|line| line.starts_with("# "));
    let line = heading.or(top);
    let line = line.or_else(|| body.lines().find(|line| !line.trim().is_empty()));
    let words = line.unwrap_or_default().trim_matches(['#', ' ', '\u{feff}']);
    without_marks(words).trim().chars().take(200).collect()
}

/// Returns a line without the marks of emphasis and links, and with `&` for `&amp;`.
fn without_marks(line: &str) -> String {
    let line = line.replace("**", "").replace("__", "").replace(['*', '`'], "");
    let line = line.replace("&amp;", "&");
    let (mut out, mut rest) = (String::new(), line.as_str());
    while let Some((before, after)) = rest.split_once('[') {
        let target = after.split_once("](");
        let target = target.and_then(|(words, tail)| Some((words, tail.split_once(')')?.1)));
        out.push_str(before);
        out.push_str(target.map_or("[", |(words, _)| words));
        rest = target.map_or(after, |(_, tail)| tail);
    }
    out + rest
}

/// Reads all of an article from a text in memory.
///
/// # Panics
/// Never: [`parse`] ends with the whole story.
pub fn read(name: &str, whole: String) -> Story {
    let mut last = None;
    parse(name.to_owned(), whole, &mut |stage| {
        if let Stage::Whole(story) = stage {
            last = Some(story);
        }
        true
    });
    last.unwrap_or_else(|| Story::of_text(Text::new(name, "", 0..0), Meta::default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns title, date, authors and the article.
    fn check(whole: &str) -> String {
        let story = read("a.md", whole.to_owned());
        let meta = &story.meta;
        let date = meta.date.as_deref().unwrap_or_default();
        format!("{}|{date}|{}|{}", meta.title, meta.authors.join(", "), story.body())
            .replace('\n', "/")
            .replace('\r', "_")
    }

    #[test]
    fn title_date_and_author_come_from_the_front_matter() {
        let yaml = "---\ntitle: Lanes open\ndate: 2026-01-02\nauthor: Ada Brook\n---\n\n# Lanes\n\nWords.\n";
        assert_eq!(check(yaml), "Lanes open|2026-01-02|Ada Brook|# Lanes//Words./");
        let toml = "+++\ntitle = \"Lanes open\"\ndate = 2026-01-02T10:00:00Z\nauthors = [\"Ada Brook\", \"Carl Mills\"]\n\
                    draft = false\n[extra]\nx = 1\n+++\nWords.\n";
        assert_eq!(check(toml), "Lanes open|2026-01-02T10:00:00Z|Ada Brook, Carl Mills|Words./");
        assert_eq!(
            check(&yaml.replace('\n', "\r\n")),
            "Lanes open|2026-01-02|Ada Brook|# Lanes_/_/Words._/"
        );
        assert_eq!(
            check("# **Дорога** открыта\n\nСлова.\n"),
            "Дорога открыта|||# **Дорога** открыта//Слова./"
        );
    }

    #[test]
    fn a_title_has_no_marks() {
        assert_eq!(
            check("# The *[plan](https://x.org)* [sic] of `May`\n").split('|').next(),
            Some("The plan [sic] of May")
        );
        assert_eq!(check("---\ntitle: The *plan*\n---\nx\n").split('|').next(), Some("The plan"));
        assert_eq!(check("# Brook &amp; Mills\n").split('|').next(), Some("Brook & Mills"));
        assert_eq!(check("[市長](x)は__言った__。\n").split('|').next(), Some("市長は言った。"));
    }

    #[test]
    fn what_is_no_front_matter_is_article() {
        assert_eq!(check("---\n\nWords: these.\n"), "---|||---//Words: these./");
        assert_eq!(
            check("---\nWords of a line.\n---\nMore.\n"),
            "---|||---/Words of a line./---/More./"
        );
        assert_eq!(
            check("+++\nno TOML at all\n+++\nMore.\n"),
            "|||More./".replace("|||", "More.|||").as_str()
        );
    }

    #[test]
    fn places_are_those_of_the_file() {
        let story = read("a.md", "---\ntitle: X\n---\n\nOne.\nTwo.\n".to_owned());
        let at = story.text.body_line_col(5);
        assert_eq!((at.line, at.column), (6, 1));
        assert!(story.whole && story.meta.format == "markdown");
    }
}
