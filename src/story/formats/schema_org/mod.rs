//! schema.org: articles with quotations, claims and reviews of claims, as a JSON-LD file or in the
//! `<script>` of a page.
//!
//! ```text
//! things  the objects of a JSON-LD text that are articles, quotations, claims and reviews
//! items   what they say: words, speakers, evidence
//! ```
//!
//! There are no offsets: everything is found by its words. A review of a claim is evidence, and the
//! claim a suggestion of whoever reviewed it.

mod items;
#[cfg(test)]
mod tests;
mod things;

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use serde_json::value::RawValue;

use super::folder_settings::labels_of;
use super::json_values::keys;
use super::members::{ByContent, Entry, Index, Member, json, no_story};
use super::record::check_json;
use super::web_annotation::{self, place_words};
use super::{Format, OpenError, Stage, Taker, known_files};
use crate::story::marks::labels::Labels;
use crate::story::marks::problems::{Problems, short};
use crate::story::marks::rules::Rule;
use crate::story::marks::{self, Marks, Name, OwnCounting, Suggested};
use crate::story::{Evidence, Meta, Person, PersonIx, Source, SourceIx, Span, Story, Text};
use items::items;
pub(super) use items::{Described, Item};
use things::{Sort, Things, place_of, words, words_of};

/// The row of the table of formats.
pub const FORMAT: Format = Format::by_content(
    "schema-org",
    "an article with quotations and claims as schema.org data (JSON-LD)",
    &["json", "jsonld"],
);

/// How its files are read.
pub const BY_CONTENT: ByContent = ByContent {
    format: &FORMAT,
    lost: "Ratings without a scale; things of other types.",
    known: &[known_files::SCHEMA_ORG],
    index,
    read,
};

/// What stands between the parts of a quotation.
const GAPS: [&str; 6] = [" … ", " ... ", "[…]", "[...]", "(…)", "(...)"];

/// Quotation marks at the ends of a quotation that the text may not have.
const MARKS: [char; 16] =
    ['"', '“', '”', '„', '«', '»', '‹', '›', '「', '」', '『', '』', '\'', '‘', '’', '‚'];

/// Finds the articles of a file.
fn index(file: &Text) -> Result<Index, OpenError> {
    let (_, values) = json::values(file)?;
    let whole = file.whole();
    let mut things = Things::default();
    for range in &values {
        if let Ok(value) = serde_json::from_str::<&RawValue>(&whole[range.clone()]) {
            things.add(value);
        }
    }
    let with_text: Vec<Range<usize>> = things
        .of(Sort::Article)
        .filter(|article| words(keys(article, ["articleBody"])[0]).is_some())
        .map(|article| place_of(whole, article))
        .collect();
    let entry = |(number, at): (usize, Box<[Range<usize>]>)| Entry {
        name: (number + 1).to_string().into(),
        at,
        annotators: Box::default(),
    };
    if with_text.len() > 1 {
        let pieces = with_text.into_iter().map(|range| [range].into());
        return Ok(Index::new(pieces.enumerate().map(entry).collect(), true));
    }
    if things.list.is_empty() {
        let path = Path::new(file.name());
        let what = "has no article, quotation or claim";
        return Err(no_story(path, what, "Only these types of schema.org are read."));
    }
    Ok(Index::new(vec![entry((0, values.into()))], false))
}

fn read(member: &Member<'_>, Taker { each, .. }: Taker<'_>) -> Result<(), OpenError> {
    check_json(member)?;
    let whole = member.file.whole();
    let mut things = Things::default();
    for range in member.at {
        if let Ok(value) = serde_json::from_str::<&RawValue>(&whole[range.clone()]) {
            things.add(value);
        }
    }
    let (items, described) = items(whole, &things);
    let Found { text, spans, mut problems } = text_of(member, &things, &items)?;
    let file = labels_of(member.files, member.path);
    let mut meta = Arc::unwrap_or_clone(text.meta);
    about(&things, &mut meta);
    if meta.title.is_empty() {
        meta.title = super::article_head::first_line(text.text.body());
    }
    meta.format = FORMAT.name;
    meta.labels = file.text.as_ref().map(|(name, _)| name.clone());
    let story = Story::of_text(text.text, meta);
    if !each(Stage::Text(story.clone())) {
        return Ok(());
    }
    let (labels, of_labels) = file.labels(member.file.name(), &[]);
    let spans = spans.unwrap_or_else(|| placed(story.body(), &items, &mut problems));
    let parts = (items, described, spans);
    let story = annotated(story, parts, labels, (problems, of_labels));
    each(Stage::Whole(story));
    Ok(())
}

/// Adds to the story of a page what its scripts say of quotations and claims; `None` if they say nothing
/// of these.
#[cfg(feature = "web")]
pub(super) fn of_page(story: &Story, scripts: &[String]) -> Option<Story> {
    let mut things = Things::default();
    let values =
        scripts.iter().filter_map(|script| serde_json::from_str::<&RawValue>(script.trim()).ok());
    values.for_each(|value| things.add(value));
    let (items, described) = items("", &things);
    if items.is_empty() {
        return None;
    }
    // the data is somewhere in the page
    let file = Text::new(story.text.name(), "", 0..0);
    let mut problems = Problems::of(file.clone());
    let spans = placed(story.body(), &items, &mut problems);
    let labels = Labels::of_preset("common");
    let parts = (items, described, spans);
    let mut made = annotated(story.clone(), parts, labels, (problems, Problems::of(file)));
    let mut all = (*story.problems).clone();
    all.extend(made.problems.iter().cloned());
    made.problems = Arc::new(all);
    Some(made)
}

/// The text of an article, the places of items in it if these are known already, and what is to be said.
struct Found {
    text: Story,
    spans: Option<Vec<Vec<Span>>>,
    problems: Problems,
}

/// Returns the text: that of the article, a text beside it, or the words of the items themselves.
fn text_of(member: &Member<'_>, things: &Things<'_>, items: &[Item]) -> Result<Found, OpenError> {
    let mut problems = Problems::of(member.file.clone());
    let article = things.of(Sort::Article).find_map(|one| words(keys(one, ["articleBody"])[0]));
    let made = |body: String| {
        let end = body.len();
        Story::of_text(Text::new(member.address.clone(), body, 0..end), Meta::default())
    };
    if let Some(body) = article {
        return Ok(Found { text: made(body), spans: None, problems });
    }
    let addresses: Vec<Cow<'_, str>> = things
        .list
        .iter()
        .flat_map(|thing| keys(thing.object, ["url", "mainEntityOfPage", "@id"]))
        .flat_map(words_of)
        .map(Cow::from)
        .collect();
    if let Some((text, _)) =
        web_annotation::text_beside(member.files, (member.path, &member.address), &addresses)?
    {
        return Ok(Found { text, spans: None, problems });
    }
    if items.is_empty() {
        let what = "has no text: no articleBody, and no quotation or claim";
        let hint = "Put the text beside it under the same name, as .txt or .html.";
        return Err(no_story(Path::new(&member.address), what, hint));
    }
    let (mut body, mut spans) = (String::new(), Vec::new());
    let mut known: HashMap<&str, Span> = HashMap::new();
    for item in items {
        let span = *known.entry(&item.words).or_insert_with(|| {
            let start = body.len();
            body.push_str(&item.words);
            let span = Span::of(start..body.len());
            body.push_str("\n\n");
            span
        });
        spans.push(vec![span]);
    }
    body.pop();
    let what = "there is no article: the text is made of the words of its quotations and claims";
    let hint = "To see them where they were said, put the article beside the file under the same name, \
                as .txt or .html.";
    problems.add(Rule::TextRebuilt, &(0..0), what, hint);
    Ok(Found { text: made(body), spans: Some(spans), problems })
}

/// Finds the words of each item: as they are, in parts, and both without quotation marks around them.
pub(super) fn placed(body: &str, items: &[Item], problems: &mut Problems) -> Vec<Vec<Span>> {
    let mut spans: Vec<Vec<Span>> = vec![Vec::new(); items.len()];
    let mut why = vec![""; items.len()];
    for stage in 0..4 {
        let mut wanted: Vec<(usize, Vec<&str>)> = Vec::new();
        for (at, item) in items.iter().enumerate().filter(|(at, _)| spans[*at].is_empty()) {
            let bare = item.words.trim().trim_matches(MARKS.as_slice());
            let words = match stage {
                0 => vec![item.words.trim()],
                1 => parts(&item.words),
                2 if bare != item.words.trim() => vec![bare],
                3 => parts(bare)
                    .into_iter()
                    .map(|part| part.trim_matches(MARKS.as_slice()))
                    .collect(),
                _ => continue,
            };
            wanted.push((at, words.into_iter().filter(|words| !words.is_empty()).collect()));
        }
        let all: Vec<&str> = wanted.iter().flat_map(|(_, words)| words.iter().copied()).collect();
        if all.is_empty() {
            continue;
        }
        let mut found = place_words(body, &all).into_iter();
        for (at, words) in wanted {
            let own: Vec<_> = found.by_ref().take(words.len()).collect();
            let all: Result<Vec<Span>, &'static str> = own.into_iter().collect();
            match all {
                Ok(found) if found.is_sorted() => spans[at] = found,
                Err(reason) if why[at].is_empty() || stage == 0 => why[at] = reason,
                _ => {}
            }
        }
    }
    for (at, item) in items.iter().enumerate().filter(|(at, _)| spans[*at].is_empty()) {
        let words = short(&item.words, 80).replace(['\n', '\r', '\t'], " ");
        let reason = if why[at].is_empty() { "stand nowhere in the text" } else { why[at] };
        let what = format!("the words of {} {reason}: `{words}`", short(&item.id, 40));
        let hint = "The text has other words, or the page tells of them elsewhere.";
        problems.add(Rule::NotFound, &item.at, what, hint);
    }
    spans
}

/// Cuts a quotation where something was left out.
fn parts(words: &str) -> Vec<&str> {
    let mut parts = vec![words];
    for gap in GAPS {
        parts = parts.into_iter().flat_map(|part| part.split(gap)).collect();
    }
    if parts.len() < 2 {
        return Vec::new();
    }
    parts.into_iter().map(str::trim).collect()
}

/// Makes the story of items with these places.
pub(super) fn annotated(
    story: Story,
    (items, described, spans): (Vec<Item>, Vec<Described>, Vec<Vec<Span>>),
    labels: Labels,
    (mut problems, of_labels): (Problems, Problems),
) -> Story {
    let mut marks = Marks::counting(OwnCounting::PLACED);
    let mut without_scale = 0;
    for (item, spans) in items.iter().zip(&spans) {
        let name = Name::of(if item.is_claim { "claim" } else { "quote" });
        let stretches = spans.iter().map(|span| span.start..span.end);
        marks.span((&item.id, name), stretches, None, item.at.clone());
        for who in &item.who {
            marks.feature(&item.id, "who", who, item.at.clone());
        }
        if let Some(form) = item.form {
            marks.feature(&item.id, "form", form, item.at.clone());
        }
        if let Some(says) =
            item.says.as_ref().filter(|says| **says != item.words || spans.is_empty())
        {
            marks.feature(&item.id, "says", says, item.at.clone());
        }
        if let Some(note) = &item.note {
            marks.note(&item.id, note, item.at.clone());
        }
        if let Some(by) = &item.suggested {
            marks.suggestions.push(Suggested { about: &item.id, by, score: None });
        }
        without_scale += item.evidence.iter().filter(|one| one.has_no_scale).count();
    }
    if without_scale > 0 {
        let what = format!("ratings without a scale are not read ({without_scale} in this file)");
        let hint = "Nothing has to be done: the words of the rating are kept as an excerpt.";
        problems.add(Rule::UnreadBody, &(0..0), what, hint);
    }
    let mut story = marks::annotate(story, &marks, labels, (problems, of_labels));
    add_people(&mut story, &items);
    add_evidence(&mut story, &items);
    describe(&mut story, &described);
    story
}

/// Adds whom claims are about and who says nothing.
fn add_people(story: &mut Story, items: &[Item]) {
    let mut people: Vec<Person> = (*story.people).clone();
    let mut names: HashSet<Box<str>> = people.iter().map(|person| person.name.clone()).collect();
    let mut ids: HashSet<Box<str>> = people.iter().map(|person| person.id.clone()).collect();
    let mut number = people.len();
    for name in items.iter().flat_map(|item| &item.about) {
        if !names.insert(name.as_str().into()) {
            continue;
        }
        let id = loop {
            number += 1;
            let id: Box<str> = format!("person-{number}").into();
            if ids.insert(id.clone()) {
                break id;
            }
        };
        people.push(Person { id, name: name.as_str().into(), ..Person::default() });
    }
    story.people = Arc::new(people);
}

/// Adds the kind of claims, whom they are about, and their evidence, each source once.
fn add_evidence(story: &mut Story, items: &[Item]) {
    let mut sources = (*story.sources).clone();
    let mut claims = (*story.claims).clone();
    let mut known: HashMap<(String, Option<String>), u32> = HashMap::new();
    for item in items.iter().filter(|item| item.is_claim) {
        let Some(claim) = claims.iter_mut().find(|claim| *claim.id == *item.id) else { continue };
        let named = |name: &String| story.people.iter().position(|person| *person.name == **name);
        let about = item.about.iter().filter_map(named).map(|at| PersonIx(at as u32));
        (claim.kind, claim.about) = (item.kind, about.collect());
        let boxed = |words: &Option<String>| words.as_deref().map(Into::into);
        let evidence = item.evidence.iter().map(|cited| {
            let key = (cited.title.clone(), cited.url.clone());
            let source = *known.entry(key).or_insert_with(|| {
                sources.push(Source {
                    id: format!("s{}", sources.len() + 1).into(),
                    title: cited.title.as_str().into(),
                    url: boxed(&cited.url),
                    archived: boxed(&cited.archived),
                    date: boxed(&cited.date),
                    ..Source::default()
                });
                sources.len() as u32 - 1
            });
            Evidence {
                source: SourceIx(source),
                locator: boxed(&cited.locator),
                stance: cited.stance,
                excerpt: boxed(&cited.excerpt),
                note: boxed(&cited.note),
            }
        });
        claim.evidence = evidence.collect();
    }
    story.sources = Arc::new(sources);
    story.claims = Arc::new(claims);
}

/// Adds what the file says of people.
fn describe(story: &mut Story, described: &[Described]) {
    let mut people: Vec<Person> = (*story.people).clone();
    for one in described {
        let Some(person) = people.iter_mut().find(|person| *person.name == *one.name) else {
            continue;
        };
        person.kind = one.kind.unwrap_or(person.kind);
        if person.role.is_none() {
            person.role = one.role.as_deref().map(Into::into);
        }
        if person.affiliation.is_none() {
            person.affiliation = one.affiliation.as_deref().map(Into::into);
        }
        if person.note.is_none() {
            person.note = one.note.as_deref().map(Into::into);
        }
        if person.aliases.is_empty() {
            person.aliases = one.aliases.iter().take(32).map(|name| name.as_str().into()).collect();
        }
        if person.same_as.is_empty() {
            person.same_as = one.same_as.iter().take(32).map(|url| url.as_str().into()).collect();
        }
    }
    story.people = Arc::new(people);
}

/// Takes what the file says of the article.
fn about(things: &Things<'_>, meta: &mut Meta) {
    let Some(article) = things.of(Sort::Article).next() else { return };
    let [headline, name, author, published, modified, outlet, url, language] = keys(
        article,
        [
            "headline",
            "name",
            "author",
            "datePublished",
            "dateModified",
            "publisher",
            "url",
            "inLanguage",
        ],
    );
    if let Some(title) = words(headline).or_else(|| words(name)) {
        meta.title = title;
    }
    let authors = things.names(author);
    if !authors.is_empty() {
        meta.authors = authors;
    }
    let set = |to: &mut Option<String>, value: Option<String>| {
        if value.is_some() {
            *to = value;
        }
    };
    set(&mut meta.date, words(published));
    set(&mut meta.updated, words(modified));
    set(&mut meta.outlet, things.names(outlet).into_iter().next());
    set(&mut meta.url, words(url));
    set(&mut meta.language, words(language));
}
