//! The call sheet: per person the quotes and facts to confirm, as text that is read from a
//! telephone and filled in with one thumb.

use std::fmt::Write;
use std::io;

use super::told::{ItemTold, Teller};
use super::{Given, Options, Outcome};
use crate::story::{Item, PersonIx, Span};
use crate::view::{Doc, visible};

/// Writes the call sheets.
///
/// # Errors
/// Those of `out`.
pub fn write(
    stories: &mut dyn Iterator<Item = Given>,
    _: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    super::each(stories, out, &mut |given, _| page(given))
}

fn page(given: &Given) -> String {
    let doc = given.doc();
    let meta = &given.story.meta;
    let items = Teller { given, doc: &doc }.items();
    let mut page = format!("Calls on “{}”\n", visible(&meta.title));
    let facts = [meta.outlet.as_deref(), meta.date.as_deref()];
    let facts: Vec<_> = facts.into_iter().flatten().map(visible).collect();
    let _ = writeln!(page, "{}", facts.join(" · "));
    let _ = writeln!(page, "Text {}\n", &given.items.sha256()[..12]);
    if let Some(left_out) = given.left_out() {
        let _ = writeln!(page, "{left_out}\n");
    }
    let mut nobody: Vec<&ItemTold<'_>> = Vec::new();
    for item in &items {
        let speech = matches!(item.item, Item::Quote(q) if given.story.quote(q).form.is_speech());
        if item.people.is_empty() && speech {
            nobody.push(item);
        }
    }
    for &person in &called(&doc, &items) {
        one(&mut page, given, &doc, (person, &items));
    }
    if !nobody.is_empty() {
        page.push_str("NOBODY NAMED\nFind out who said it:\n\n");
        for item in nobody {
            ask(&mut page, given, item);
        }
    }
    page
}

/// Returns whom to call: speakers by words, then those who only make claims or are spoken about.
fn called(doc: &Doc, items: &[ItemTold<'_>]) -> Vec<PersonIx> {
    let mut people = doc.links.speakers().to_vec();
    let about = doc.story.claims.iter().flat_map(|claim| claim.about.iter().copied());
    for person in items.iter().flat_map(|item| item.people.iter().copied()).chain(about) {
        if !people.contains(&person) {
            people.push(person);
        }
    }
    people
}

fn one(page: &mut String, given: &Given, doc: &Doc, (person, items): (PersonIx, &[ItemTold<'_>])) {
    let it = given.story.person(person);
    let _ = writeln!(page, "{}", visible(&it.name.to_uppercase()));
    let about = [it.role.as_deref(), it.affiliation.as_deref()];
    let about: Vec<_> = about.into_iter().flatten().map(visible).collect();
    if !about.is_empty() {
        let _ = writeln!(page, "{}", about.join(", "));
    }
    let initials = visible(doc.links.initials(person)).into_owned();
    let _ = writeln!(page, "({initials})  Phone: ______________  Called: ____________\n");
    let name = format!("[ ] name spelled “{}”", visible(&it.name));
    let role = it.role.as_deref().map(|role| format!("[ ] is {}", visible(role)));
    let _ = writeln!(page, "{name}\n{}", role.map_or(String::new(), |role| format!("{role}\n")));
    for item in items.iter().filter(|item| item.people.contains(&person)) {
        ask(page, given, item);
    }
    let about = items.iter().filter(|item| match item.item {
        Item::Claim(c) => given.story.claim(c).about.contains(&person),
        _ => false,
    });
    for item in about.filter(|item| !item.people.contains(&person)) {
        ask(page, given, item);
    }
    page.push('\n');
}

/// Writes what is asked about an item.
fn ask(page: &mut String, given: &Given, item: &ItemTold<'_>) {
    let place = item.paragraph.map_or("no place".to_owned(), |n| format!("¶ {n}"));
    let question = match item.item {
        Item::Claim(_) => "Is it so that",
        Item::Quote(q) if given.story.quote(q).form == crate::story::Form::Indirect => {
            "Did you say that"
        }
        _ => "Did you say",
    };
    let _ = writeln!(page, "{} · {place} · {}", visible(&item.id.id), visible(&item.what));
    let words = item.quoted();
    let words = item.says.unwrap_or(&words);
    let _ = writeln!(page, "{question}: {}", visible(words.trim()));
    if let Some(span) = given.story.spans(item.item).first() {
        let _ = writeln!(page, "   in: {}", visible(&context(given, *span)));
    }
    if let Item::Claim(c) = item.item
        && let Some(question) = &given.story.claim(c).question
    {
        let _ = writeln!(page, "   ask: {}", visible(question));
    }
    for remark in item.remarks.iter().filter(|remark| remark.waits()) {
        let _ = writeln!(page, "   {} asks: {}", visible(&remark.who), visible(&remark.text));
    }
    page.push_str("[ ] yes  [ ] no  Note: ______________________\n\n");
}

/// Characters around the words.
const AROUND: usize = 60;

/// Returns words with what stands around them in their line.
fn context(given: &Given, span: Span) -> String {
    let body = given.story.body();
    let (before, after) = (&body[..span.range().start], &body[span.range().end..]);
    let before = before.rsplit('\n').next().unwrap_or(before);
    let after = after.split(['\n', '\r']).next().unwrap_or(after);
    let from = before.char_indices().rev().nth(AROUND).map_or(0, |(at, _)| at);
    let from =
        if from == 0 { 0 } else { before[from..].find(' ').map_or(from, |at| from + at + 1) };
    let to = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
    let to = if to == after.len() { to } else { after[..to].rfind(' ').unwrap_or(to) };
    let (head, tail) = (if from > 0 { "… " } else { "" }, if to < after.len() { " …" } else { "" });
    format!("{head}{}[…]{}{tail}", &before[from..], &after[..to])
}
