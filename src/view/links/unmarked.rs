//! Finds stretches between quotation marks that are not annotated as a quote yet.
//!
//! Where quotations stand is `story::quotation`'s to say; one within another is part of it. Names in
//! marks are none: people, bodies and works that the story knows, and nicknames.

use std::collections::HashSet;

use crate::story::quotation::{End, Quotation, Quotations};
use crate::story::text::fold::fold;
use crate::story::{Form, Span, Story};

/// The quotations whose inside none of `marked` (sorted, disjoint) touches, in text order.
///
/// A span holds its marks. One whose mark is not closed reaches to the end of its paragraph.
pub(super) fn unmarked(quotations: &Quotations, marked: &[Span]) -> Vec<Quotation> {
    let mut next = 0;
    let mut free = |quotation: &Quotation| {
        let inside = quotation.inside;
        next += marked[next..].partition_point(|m| m.end <= inside.start);
        marked.get(next).is_none_or(|m| m.start >= inside.end)
    };
    quotations.all().iter().filter(|q| !q.nested).filter(|q| free(q)).copied().collect()
}

/// What a story knows by name.
pub(super) struct Named<'s> {
    story: &'s Story,
    /// Names and titles, folded, in lower case.
    names: HashSet<String>,
    /// Two words of a name that follow each other.
    neighbours: HashSet<(String, String)>,
}

impl<'s> Named<'s> {
    /// Gathers the names of a story: people, sources, outlet, and what is annotated as a title or a
    /// term.
    pub(super) fn of(story: &'s Story) -> Self {
        let mut named = Self { story, names: HashSet::new(), neighbours: HashSet::new() };
        for person in story.people.iter() {
            for name in std::iter::once(&person.name).chain(&person.aliases) {
                let words = plain(name);
                let all: Vec<&str> = words.split(' ').collect();
                let two = |two: &[&str]| (two[0].to_owned(), two[1].to_owned());
                named.neighbours.extend(all.windows(2).map(two));
                named.names.insert(words);
            }
        }
        named.names.extend(story.sources.iter().map(|source| plain(&source.title)));
        named.names.extend(story.meta.outlet.iter().map(|outlet| plain(outlet)));
        let titles = story.quotes.iter().filter(|q| matches!(q.form, Form::Title | Form::Term));
        let words = titles.flat_map(|q| q.parts.iter().map(|part| plain(story.text.slice(*part))));
        named.names.extend(words);
        named.names.remove("");
        named
    }

    /// Returns true if what stands in marks is a name, or a nickname within one.
    pub(super) fn holds(&self, quotation: &Quotation) -> bool {
        if quotation.end == End::Dialogue {
            return false;
        }
        let words = self.story.text.slice(quotation.inside);
        self.is_mentioned(quotation.inside, words)
            || self.names.contains(&plain(words))
            || self.is_nickname(quotation.span, words)
    }

    /// Returns true if a mention holds all letters of a quotation.
    fn is_mentioned(&self, inside: Span, words: &str) -> bool {
        /// So many mentions before a place may reach to it.
        const BEFORE: usize = 16;
        let mentions = &self.story.mentions;
        let bare = words.trim_matches(|c: char| !c.is_alphanumeric());
        let start = inside.start + words.find(bare).unwrap_or(0) as u32;
        let end = start + bare.len() as u32;
        let until = mentions.partition_point(|m| m.span.start <= start);
        let near = &mentions[until.saturating_sub(BEFORE)..until];
        !bare.is_empty() && near.iter().any(|m| m.span.end >= end)
    }

    /// Returns true for one or two words between two that follow each other in a name: Carl “Red” Reed.
    fn is_nickname(&self, span: Span, words: &str) -> bool {
        if words.split_whitespace().count() > 2 {
            return false;
        }
        let body = self.story.body();
        let before = body[..span.range().start].trim_end().rsplit(char::is_whitespace).next();
        let after = body[span.range().end..].trim_start().split(char::is_whitespace).next();
        let pair = before.zip(after).map(|(before, after)| (plain(before), plain(after)));
        pair.is_some_and(|(before, after)| {
            let after = after.strip_suffix("'s").unwrap_or(&after).to_owned();
            self.neighbours.contains(&(before, after))
        })
    }
}

/// Returns words as they are compared here: folded, in lower case, without what is around them.
fn plain(words: &str) -> String {
    fold(words).to_lowercase().trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Puts `[` `]` around what is found; `{` `}` in the input are stretches that are marked.
    fn check(text: &str) -> String {
        let (mut body, mut marked) = (String::new(), Vec::new());
        for c in text.chars() {
            match c {
                '{' => marked.push(Span::new(body.len() as u32, 0)),
                '}' => marked.last_mut().expect("a {").end = body.len() as u32,
                c => body.push(c),
            }
        }
        let mut out = body.clone();
        for span in unmarked(&Quotations::of(&body), &marked).iter().map(|q| q.span).rev() {
            out.insert(span.end as usize, ']');
            out.insert(span.start as usize, '[');
        }
        out
    }

    #[test]
    fn marks_of_many_languages_pair() {
        assert_eq!(check("He said “no.” Then \"so\"."), "He said [“no.”] Then [\"so\"].");
        assert_eq!(check("„ja“ «oui» »nej« 「はい」"), "[„ja“] [«oui»] [»nej«] [「はい」]");
        assert_eq!(check("„ja” “a ‘b’ c”"), "[„ja”] [“a ‘b’ c”]");
        assert_eq!(
            check("‘so,’ it’s the dogs’ ‘90s, ’tis 6\" x 4\""),
            "[‘so,’] it’s the dogs’ ‘90s, ’tis 6\" x 4\""
        );
    }

    #[test]
    fn what_is_marked_is_left_out() {
        assert_eq!(check("{“no,”} “yes”"), "“no,” [“yes”]");
        assert_eq!(check("“{no}” {“}yes”{ he said}"), "“no” [“yes”] he said");
        assert_eq!(check("“a” {“b” “c”} “d”"), "[“a”] “b” “c” [“d”]");
    }

    #[test]
    fn marks_pair_within_a_paragraph() {
        assert_eq!(check("“a\nb” c"), "[“a\nb”] c");
        assert_eq!(check("“a\n \nb” c"), "[“a\n \nb”] c");
        assert_eq!(check("“a\n\n“b”\n\nc"), "[“a]\n\n[“b”]\n\nc");
        assert_eq!(check("\"a\r\n\r\n\"b\""), "[\"a]\r\n\r\n[\"b\"]");
        assert_eq!(check("“” \"\" “"), "“” \"\" “");
    }

    proptest! {
        #[test]
        fn what_is_found_is_in_order_and_on_character_borders(text in r#"[ab"“”„«»‘’「」 \n\r]{0,60}"#) {
            let mut end = 0;
            for span in unmarked(&Quotations::of(&text), &[]).into_iter().map(|q| q.span) {
                prop_assert!(span.start >= end && text.get(span.range()).is_some());
                end = span.end;
            }
        }
    }
}
