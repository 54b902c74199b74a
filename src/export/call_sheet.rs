//! The call sheet: for each person the quotes and facts to confirm, as plain text to read and fill
//! in on a telephone.

use std::fmt::Write;
use std::io;

use super::item_summary::{ItemSummary, Summarizer};
use super::{ExportInput, Options, Outcome};
use crate::story::{Item, PersonIx, Span, Story};
use crate::view::{Document, visible};

/// Writes the call sheets.
///
/// # Errors
/// If writing to `out` fails.
pub fn write(
    stories: &mut dyn Iterator<Item = ExportInput>,
    _: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    super::each(stories, out, &mut |input, _| page(input))
}

fn page(input: &ExportInput) -> String {
    let doc = input.doc();
    let meta = &input.story.meta;
    let items = Summarizer::new(input, &doc).items();
    let mut page = format!("Call sheet for “{}”\n", visible(&meta.title));
    let facts = [meta.outlet.as_deref(), meta.date.as_deref()];
    let facts: Vec<_> = facts.into_iter().flatten().map(visible).collect();
    let _ = writeln!(page, "{}", facts.join(" · "));
    let _ = writeln!(page, "Text {}\n", &input.items.sha256()[..12]);
    if let Some(left_out) = input.left_out() {
        let _ = writeln!(page, "{left_out}\n");
    }
    let mut unattributed: Vec<&ItemSummary<'_>> = Vec::new();
    for item in &items {
        let speech = matches!(item.item, Item::Quote(q) if input.story.quote(q).form.is_speech());
        if item.people.is_empty() && speech {
            unattributed.push(item);
        }
    }
    let items_of = items_by_person(input, &items);
    for person in people_to_call(&doc, &items_of) {
        let questions = items_of[person.ix()].iter().map(|at| &items[*at]);
        person_section(&mut page, &doc, (person, &mut questions.into_iter()));
    }
    if !unattributed.is_empty() {
        page.push_str("NO SPEAKER NAMED\nFind out who said it:\n\n");
        for item in unattributed {
            question(&mut page, &input.story, item);
        }
    }
    page
}

/// Returns for each person the items to ask about: first their own words, then claims about them.
fn items_by_person(input: &ExportInput, items: &[ItemSummary<'_>]) -> Vec<Vec<usize>> {
    let mut of: Vec<Vec<usize>> = vec![Vec::new(); input.story.people.len()];
    let mut add = |person: PersonIx, at: usize| {
        if let Some(list) = of.get_mut(person.ix()).filter(|list| list.last() != Some(&at)) {
            list.push(at);
        }
    };
    for (at, item) in items.iter().enumerate() {
        item.people.iter().for_each(|person| add(*person, at));
    }
    for (at, item) in items.iter().enumerate() {
        let Item::Claim(c) = item.item else { continue };
        let about = input.story.claim(c).about.iter().filter(|p| !item.people.contains(p));
        about.for_each(|person| add(*person, at));
    }
    of
}

/// Returns the people to call: speakers by number of words, then others with something to confirm.
fn people_to_call(doc: &Document, of: &[Vec<usize>]) -> Vec<PersonIx> {
    let mut people = doc.links.speakers().to_vec();
    let others = (0..of.len() as u32)
        .map(PersonIx)
        .filter(|person| doc.links.rank(*person).is_none() && !of[person.ix()].is_empty());
    people.extend(others);
    people
}

fn person_section<'i>(
    page: &mut String,
    doc: &Document,
    (person, items): (PersonIx, &mut dyn Iterator<Item = &'i ItemSummary<'i>>),
) {
    let it = doc.story.person(person);
    let _ = writeln!(page, "{}", visible(&it.name.to_uppercase()));
    let about = [it.role.as_deref(), it.affiliation.as_deref()];
    let about: Vec<_> = about.into_iter().flatten().map(visible).collect();
    if !about.is_empty() {
        let _ = writeln!(page, "{}", about.join(", "));
    }
    let initials = visible(doc.links.initials(person)).into_owned();
    let _ = writeln!(page, "({initials})  Phone: ______________  Called: ____________\n");
    let _ = writeln!(page, "[ ] name spelled “{}”", visible(&it.name));
    if let Some(role) = &it.role {
        let _ = writeln!(page, "[ ] is {}", visible(role));
    }
    page.push('\n');
    items.for_each(|item| question(page, &doc.story, item));
    page.push('\n');
}

/// Writes the question about an item.
fn question(page: &mut String, story: &Story, item: &ItemSummary<'_>) {
    let place = item.paragraph.map_or("no place".to_owned(), |n| format!("¶ {n}"));
    let question = match item.item {
        Item::Claim(_) => "Is it true that",
        Item::Quote(q) if story.quote(q).form == crate::story::Form::Indirect => "Did you say that",
        _ => "Did you say",
    };
    let _ = writeln!(page, "{} · {place} · {}", visible(&item.id.id), visible(&item.what));
    let words = item.quoted();
    let words = item.says.unwrap_or(&words);
    let _ = writeln!(page, "{question}: {}", visible(words.trim()));
    if let Some(span) = story.spans(item.item).first() {
        let _ = writeln!(page, "   in: {}", visible(&context(story, *span)));
    }
    if let Item::Claim(c) = item.item
        && let Some(question) = &story.claim(c).question
    {
        let _ = writeln!(page, "   ask: {}", visible(question));
    }
    for remark in item.remarks.iter().filter(|remark| remark.waits()) {
        let _ = writeln!(page, "   {} asks: {}", visible(&remark.who), visible(&remark.text));
    }
    page.push_str("[ ] yes  [ ] no  Note: ______________________\n\n");
}

/// How many characters of context are shown on each side.
const CONTEXT: usize = 60;

/// Returns some words with their context from the same line.
fn context(story: &Story, span: Span) -> String {
    let body = story.body();
    let (before, after) = (&body[..span.range().start], &body[span.range().end..]);
    // no further than is shown: a line may be as long as the story
    let from = before.char_indices().rev().nth(CONTEXT).map_or(0, |(at, _)| at);
    let line = before[from..].rfind(['\n', '\r']).map(|at| from + at + 1);
    let word = before[from..].find(' ').map_or(from, |at| from + at + 1);
    let start = line.unwrap_or(if from == 0 { 0 } else { word });
    let to = after.char_indices().nth(CONTEXT).map_or(after.len(), |(at, _)| at);
    let line_end = after[..to].find(['\n', '\r']);
    let word_end = after[..to].rfind(' ').unwrap_or(to);
    let end = line_end.unwrap_or(if to == after.len() { to } else { word_end });
    let cut = |there: bool, sign: &'static str| if there { sign } else { "" };
    let (head, tail) = (
        cut(line.is_none() && start > 0, "… "),
        cut(line_end.is_none() && end < after.len(), " …"),
    );
    format!("{head}{}[…]{}{tail}", &before[start..], &after[..end])
}
