//! Articles of Quotebank: quotations with their most likely speakers. The articles themselves are not in
//! it: the text is the one beside the file, else it is put together from quotations and the words around
//! them.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::story::formats::folder_settings::labels_of;
use crate::story::formats::json_values::{array, count, keys, place, string, strings};
use crate::story::formats::members::{ByContent, Index, Member, json, no_story};
use crate::story::formats::record::{check_json, text::about};
use crate::story::formats::schema_org::{Described, Item, annotated, placed};
use crate::story::formats::{Format, OpenError, Stage, Taker, article_head, known_files};
use crate::story::marks::problems::Problems;
use crate::story::marks::rules::Rule;
use crate::story::{Meta, Span, Story, Text};

/// The row of the table of formats.
pub const FORMAT: Format = Format::by_content(
    "quotebank",
    "quotations of Quotebank with their most likely speakers",
    &["json", "jsonl"],
);

/// How its files are read.
pub const BY_CONTENT: ByContent = ByContent {
    format: &FORMAT,
    lost: "The probabilities of speakers, and all speakers but the most likely one.",
    known: &[known_files::QUOTEBANK],
    index,
    read,
};

/// What is written for a speaker who is not known.
const NOBODY: [&str; 2] = ["None", ""];

fn index(file: &Text) -> Result<Index, OpenError> {
    let id = if file.whole().contains("\"articleUID\"") { "articleUID" } else { "articleID" };
    json::index(file, json::Indexing::of(id))
}

/// A quotation with the words around it.
struct Quotation {
    item: Item,
    offset: u32,
    left: String,
    right: String,
}

fn read(member: &Member<'_>, Taker { each, .. }: Taker<'_>) -> Result<(), OpenError> {
    check_json(member)?;
    let whole = member.file.whole();
    let object = &whole[member.at.first().cloned().unwrap_or_default()];
    let mut quotations = quotations(whole, object);
    quotations.sort_by_key(|one| one.offset);
    let mut meta = Meta::default();
    about(object, &mut meta);
    let mut problems = Problems::of(member.file.clone());
    let sources: Vec<Cow<'_, str>> = meta.url.iter().map(|url| Cow::from(url.clone())).collect();
    let (text, known) = if let Some(story) = super::beside(member, &sources)? {
        (story.text, None)
    } else {
        let Some((body, spans)) = rebuilt(&quotations) else {
            let hint = "Put the text beside it under the same name, as .txt.";
            let path = std::path::Path::new(&member.address);
            return Err(no_story(path, "has no quotations", hint));
        };
        let what = "there is no article: the text is made of quotations and the words around them";
        let hint = "Put the article beside the file under the same name, as .txt or .html.";
        problems.add(Rule::TextRebuilt, &(0..0), what, hint);
        let end = body.len();
        (Text::new(member.address.clone(), body, 0..end), Some(spans))
    };
    let file = labels_of(member.files, member.path);
    if meta.title.is_empty() {
        meta.title = article_head::first_line(text.body());
    }
    meta.format = FORMAT.name;
    meta.labels = file.text.as_ref().map(|(name, _)| name.clone());
    let story = Story::of_text(text, meta);
    if !each(Stage::Text(story.clone())) {
        return Ok(());
    }
    let (labels, of_labels) = file.labels(member.file.name(), &[]);
    let items: Vec<Item> = quotations.into_iter().map(|one| one.item).collect();
    let spans = known.unwrap_or_else(|| placed(story.body(), &items, &mut problems));
    let parts = (items, described(object), spans);
    let story = annotated(story, parts, labels, (problems, of_labels));
    each(Stage::Whole(story));
    Ok(())
}

fn quotations(whole: &str, object: &str) -> Vec<Quotation> {
    let mut list = Vec::new();
    for (number, value) in array(keys(object, ["quotations"])[0]).into_iter().enumerate() {
        let [id, words, offset, left, right, local, global] = keys(
            value.get(),
            [
                "quoteID",
                "quotation",
                "quotationOffset",
                "leftContext",
                "rightContext",
                "localTopSpeaker",
                "globalTopSpeaker",
            ],
        );
        let Some(words) = string(words).filter(|words| !words.trim().is_empty()) else { continue };
        let is_known = |name: &Cow<'_, str>| !NOBODY.contains(&name.trim());
        let who = string(local).filter(is_known).or_else(|| string(global).filter(is_known));
        let text = |value| string(value).map(|words| words.trim().to_owned()).unwrap_or_default();
        let item = Item {
            id: string(id).map_or_else(|| format!("q{}", number + 1), Cow::into_owned),
            words: words.trim().to_owned(),
            who: who.map(Cow::into_owned).into_iter().collect(),
            form: Some("direct"),
            suggested: Some("quotebank".to_owned()),
            at: place(whole, value.get()),
            ..Item::default()
        };
        let (left, right) = (text(left), text(right));
        list.push(Quotation { item, offset: count(offset).unwrap_or_default(), left, right });
    }
    list
}

/// Returns who the people of an article are.
fn described(object: &str) -> Vec<Described> {
    let names = array(keys(object, ["names"])[0]).into_iter();
    let one = names.filter_map(|value| {
        let [name, ids, other] = keys(value.get(), ["name", "ids", "qids"]);
        let ids = strings(ids.or(other));
        let same_as = ids.iter().map(|id| format!("https://www.wikidata.org/wiki/{id}"));
        let name = string(name)?.into_owned();
        Some(Described { name, same_as: same_as.collect(), ..Described::default() })
    });
    one.collect()
}

/// Puts a text together; returns it with the place of each quotation.
fn rebuilt(quotations: &[Quotation]) -> Option<(String, Vec<Vec<Span>>)> {
    let (mut body, mut spans) = (String::new(), Vec::new());
    for Quotation { item, left, right, .. } in quotations {
        let _ = write!(body, "{left}{}“", if left.is_empty() { "" } else { " " });
        let start = body.len();
        body.push_str(&item.words);
        spans.push(vec![Span::of(start..body.len())]);
        let _ = write!(body, "”{}{right}\n\n", if right.is_empty() { "" } else { " " });
    }
    body.pop();
    (!body.trim().is_empty()).then_some((body, spans))
}
