//! Statistics: who is quoted how much and how, what is claimed, and on what evidence.

use std::collections::BTreeMap;
use std::io;

use super::markdown as md;
use super::page::{Node, text};
use super::report::totals::{
    AGREEMENT, agreement_rows, is_claim, share, verdict, without_evidence,
};
use crate::export::item_summary::{ItemSummary, Summarizer};
use crate::export::{ExportInput, Options, Outcome};
use crate::story::{Form, Item, PersonKind};
use crate::view::Document;
use crate::view::links::words_in;

/// Writes statistics as Markdown, one story after the other.
///
/// # Errors
/// If writing to `out` fails.
pub(in crate::export) fn write(
    stories: &mut dyn Iterator<Item = ExportInput>,
    _: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    crate::export::each(stories, out, &mut |input, _| md::page(&page(input)))
}

fn page(input: &ExportInput) -> Vec<Node> {
    let doc = input.doc();
    let items = Summarizer::new(input, &doc).items();
    let mut nodes = vec![Node::Heading(1, input.story.meta.title.clone(), "")];
    nodes.extend(quoted(&doc));
    nodes.extend(speakers(&doc));
    nodes.extend(claims(&items));
    let rows = agreement_rows(input);
    if !rows.is_empty() {
        nodes.push(Node::Table { head: AGREEMENT.map(str::to_owned).to_vec(), rows });
    }
    if let Some(left_out) = input.left_out() {
        nodes.push(Node::Para(text(left_out)));
    }
    nodes
}

/// Returns how much of the text is quoted, and in which form.
fn quoted(doc: &Document) -> Vec<Node> {
    let story = &doc.story;
    let speech = || story.quotes.iter().filter(|q| q.form.is_speech() && q.suggestion.is_none());
    let mut spans: Vec<_> = speech().flat_map(|quote| quote.parts.to_vec()).collect();
    spans.sort_unstable();
    let (mut words, mut end) = (0, 0);
    for span in spans {
        let from = span.start.max(end);
        if from < span.end {
            words += words_in(&story.body()[from as usize..span.end as usize]) as usize;
            end = span.end;
        }
    }
    let all = words_in(story.body()) as usize;
    let count = speech().count();
    let mut rows = vec![
        vec!["words".to_owned(), all.to_string(), String::new()],
        vec!["quoted words".to_owned(), words.to_string(), share(words, all)],
    ];
    for (form, word) in [
        (Form::Direct, "direct quotes"),
        (Form::Partial, "partial quotes"),
        (Form::Indirect, "indirect quotes"),
    ] {
        let n = speech().filter(|quote| quote.form == form).count();
        rows.push(vec![word.to_owned(), n.to_string(), share(n, count)]);
    }
    let unnamed = speech()
        .filter(|quote| {
            let named = quote.speakers.iter().any(|p| is_named(doc, *p));
            quote.unknown || !named
        })
        .count();
    let collective = speech()
        .filter(|quote| {
            let kinds = quote.speakers.iter().map(|person| story.person(*person).kind);
            kinds.into_iter().any(|kind| kind == PersonKind::Group)
        })
        .count();
    rows.push(vec![
        "quotes of unnamed speakers".to_owned(),
        unnamed.to_string(),
        share(unnamed, count),
    ]);
    rows.push(vec![
        "quotes of groups".to_owned(),
        collective.to_string(),
        share(collective, count),
    ]);
    let head = ["", "count", "share"].map(str::to_owned).to_vec();
    vec![Node::Table { head, rows }]
}

/// Returns true for a speaker who is named: no group, and no mere description (a name that begins
/// with an article, such as “a diplomat”).
fn is_named(doc: &Document, person: crate::story::PersonIx) -> bool {
    let it = doc.story.person(person);
    let first = it.name.split_whitespace().next().unwrap_or_default().to_lowercase();
    let described = matches!(&*first, "a" | "an" | "the" | "one" | "some");
    it.kind != PersonKind::Group && !(described && it.kind == PersonKind::Person)
}

fn speakers(doc: &Document) -> Vec<Node> {
    let links = &doc.links;
    let rows = links.speakers().iter().map(|person| {
        let speaking = links.speaking(*person);
        let quotes = links.quotes_by(*person).iter().map(|quote| doc.story.quote(*quote).form);
        let quotes: Vec<Form> = quotes.collect();
        let of = |form: Form| quotes.iter().filter(|f| **f == form).count().to_string();
        vec![
            format!("{} ({})", doc.story.person(*person).name, links.initials(*person)),
            speaking.quotes.to_string(),
            speaking.words.to_string(),
            format!("{:.0} %", speaking.share * 100.0),
            of(Form::Direct),
            of(Form::Partial),
            of(Form::Indirect),
        ]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let head = ["speaker", "quotes", "words", "of quoted words", "direct", "partial", "indirect"];
    vec![Node::Table { head: head.map(str::to_owned).to_vec(), rows }]
}

fn claims(items: &[ItemSummary<'_>]) -> Vec<Node> {
    let claims: Vec<&ItemSummary<'_>> = items.iter().filter(|item| is_claim(item)).collect();
    if claims.is_empty() {
        return Vec::new();
    }
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    let mut verdicts: BTreeMap<Option<crate::review::Value>, usize> = BTreeMap::new();
    for claim in &claims {
        let kind = claim.what.strip_prefix("claim, ").unwrap_or("no kind given");
        *kinds.entry(kind).or_default() += 1;
        *verdicts.entry(verdict(claim)).or_default() += 1;
    }
    let row = |what: String, n: usize| vec![what, n.to_string(), share(n, claims.len())];
    let mut rows = vec![row("claims".to_owned(), claims.len())];
    rows.extend(kinds.into_iter().map(|(kind, n)| row(kind.to_owned(), n)));
    let shown = |value: Option<crate::review::Value>| {
        value.map_or("no verdict".to_owned(), crate::review::Value::shown)
    };
    rows.extend(
        verdicts.into_iter().map(|(value, n)| row(format!("verdict: {}", shown(value)), n)),
    );
    let bare = claims.iter().filter(|claim| claim.all_evidence().next().is_none()).count();
    rows.push(row("without evidence".to_owned(), bare));
    let quotes: Vec<&ItemSummary<'_>> =
        items.iter().filter(|item| matches!(item.item, Item::Quote(_))).collect();
    let (bare, all) = without_evidence(items);
    let done = quotes.iter().filter(|quote| quote.is_decided()).count();
    let checked = vec!["quotes checked".to_owned(), done.to_string(), share(done, quotes.len())];
    let bare = vec!["decisions without evidence".to_owned(), bare.to_string(), share(bare, all)];
    let head = ["", "count", "share"].map(str::to_owned).to_vec();
    vec![
        Node::Table { head, rows },
        Node::Table {
            head: ["", "count", "share"].map(str::to_owned).to_vec(),
            rows: vec![checked, bare],
        },
    ]
}
