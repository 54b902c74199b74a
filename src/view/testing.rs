//! Builds stories for tests from one marked-up text.
//!
//! `{q1 0|words}` is quote 1 by person 0; a further `{q1|…}` is its next part; `0,2` are two
//! speakers; `?` makes it a suggestion, the name of a form gives it that form. `{c1|…}` is a claim
//! (with `=1,2`: of the quotes with these numbers), `{m 0|…}` a mention of person 0, `{e1|…}` an
//! embed, `{p|…}` a problem. Marks can be nested; quotes, claims and embeds are numbered from 0 in
//! the order of their first part.

use std::sync::Arc;

use crate::story::{
    Claim, Embed, Form, Mention, Meta, Person, PersonIx, Problem, Quote, QuoteIx, Severity, Span,
    Story, Suggestion, Text,
};

/// Builds the story of a marked-up text, with these people.
pub(in crate::view) fn story(people: &[&str], marked: &str) -> Story {
    let mut reader = Reader::default();
    reader.read(marked);
    let body = reader.body;
    let text = Text::new("test.story", body.as_str(), 0..body.len());
    let problem =
        |&span: &Span| Problem::new("test", Severity::Note, &text, span.range(), "odd").place(span);
    let problems = reader.problems.iter().map(problem).collect();
    let person = |&name: &&str| Person { name: name.into(), id: name.into(), ..Person::default() };
    Story {
        people: Arc::new(people.iter().map(person).collect()),
        mentions: Arc::new(reader.mentions),
        quotes: Arc::new(reader.quotes.into_iter().map(|(_, q)| q).collect()),
        claims: Arc::new(reader.claims.into_iter().map(|(_, c)| c).collect()),
        embeds: Arc::new(reader.embeds.into_iter().map(|(_, e)| e).collect()),
        problems: Arc::new(problems),
        whole: true,
        ..Story::of_text(text, Meta::default())
    }
}

#[derive(Default)]
struct Reader {
    body: String,
    mentions: Vec<Mention>,
    quotes: Vec<(String, Quote)>,
    claims: Vec<(String, Claim)>,
    embeds: Vec<(String, Embed)>,
    problems: Vec<Span>,
}

impl Reader {
    fn read(&mut self, marked: &str) {
        let mut open: Vec<(&str, u32)> = Vec::new();
        let mut rest = marked;
        while let Some(at) = rest.find(['{', '}']) {
            self.body.push_str(&rest[..at]);
            if let Some(mark) = rest[at..].strip_prefix('{') {
                let (head, words) = mark.split_once('|').expect("a mark has a |");
                open.push((head, self.body.len() as u32));
                self.begin(head);
                rest = words;
            } else {
                let (head, start) = open.pop().expect("a } has its {");
                self.end(head, Span::new(start, self.body.len() as u32));
                rest = &rest[at + 1..];
            }
        }
        self.body.push_str(rest);
    }

    /// Sorts by start, the outer before the inner.
    fn begin(&mut self, head: &str) {
        let mut words = head.split(' ');
        let name = words.next().unwrap_or_default().to_owned();
        match head.as_bytes()[0] {
            b'q' if !self.quotes.iter().any(|(id, _)| *id == name) => {
                let mut quote = Quote { id: name.as_str().into(), ..Quote::default() };
                words.for_each(|word| attribute(&mut quote, word));
                self.quotes.push((name, quote));
            }
            b'c' if !self.claims.iter().any(|(id, _)| *id == name) => {
                let quotes = words
                    .next()
                    .and_then(|w| w.strip_prefix('='))
                    .map(|list| numbers(list).into_iter().map(QuoteIx).collect());
                self.claims.push((name, Claim { quotes, ..Claim::default() }));
            }
            b'e' => self.embeds.push((name, Embed::default())),
            _ => {}
        }
    }

    fn end(&mut self, head: &str, span: Span) {
        let (name, more) = head.split_once(' ').unwrap_or((head, ""));
        match head.as_bytes()[0] {
            b'q' => add(self.quotes.iter_mut().map(|q| (&q.0, &mut q.1.parts)), name, span),
            b'c' => add(self.claims.iter_mut().map(|c| (&c.0, &mut c.1.parts)), name, span),
            b'e' => add(self.embeds.iter_mut().map(|e| (&e.0, &mut e.1.parts)), name, span),
            b'm' => {
                let person = PersonIx(more.parse().expect("a person's number"));
                self.mentions.push(Mention { span, person, id: None, own: false });
                self.mentions.sort_by_key(|m| m.span);
            }
            _ => self.problems.push(span),
        }
    }
}

/// Adds a part to the annotation called `name`.
fn add<'a>(all: impl Iterator<Item = (&'a String, &'a mut Box<[Span]>)>, name: &str, span: Span) {
    for (_, parts) in all.filter(|(id, _)| *id == name) {
        *parts = parts.iter().copied().chain([span]).collect();
    }
}

fn attribute(quote: &mut Quote, word: &str) {
    if word == "?" {
        quote.suggestion =
            Some(Box::new(Suggestion { by: "test".into(), ..Suggestion::default() }));
    } else if let Some((form, _)) = Form::ALL.iter().find(|(_, name)| *name == word) {
        quote.form = *form;
    } else {
        quote.speakers = numbers(word).into_iter().map(PersonIx).collect();
    }
}

fn numbers(list: &str) -> Vec<u32> {
    list.split(',').map(|n| n.parse().expect("a number")).collect()
}
