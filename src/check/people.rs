//! Rules on people: how they are named, with which titles, and sources without a name.
//!
//! Only words are compared; who somebody is nobody here knows.

use super::derived::{at, place};
use super::people_words::{
    APPOSITION_ARTICLES, FORMER, GENERIC, OFFICE_ENDS, OFFICES, OFFICES_AFTER, PLURALS,
};
use crate::story::names::{is_title, name_parts};
use crate::story::text::fold::fold;
use crate::story::text::{ceil_border, floor_border};
use crate::story::{
    Basis, Form, Item, Mention, Person, PersonIx, PersonKind, Problem, Quote, Severity, Span,
};
use crate::view::Document;
use crate::view::links::joined;

/// The words of a text in lower case, without what is around them.
fn plain_words(text: &str) -> Vec<String> {
    let bare = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        word.strip_suffix("'s").unwrap_or(word).to_owned()
    };
    let words = fold(text).to_lowercase();
    words.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect()
}

/// Returns the spans of a story in which somebody speaks word for word.
fn spoken(doc: &Document) -> Vec<Span> {
    let quotes = doc.links.quotes().iter().map(|quote| doc.story.quote(*quote));
    let words = quotes.filter(|quote| matches!(quote.form, Form::Direct | Form::Partial));
    let mut spans: Vec<Span> = words.flat_map(|quote| quote.parts.iter().copied()).collect();
    spans.sort_unstable();
    joined(spans)
}

fn touches(spans: &[Span], span: Span) -> bool {
    let next = spans.partition_point(|one| one.end <= span.start);
    spans.get(next).is_some_and(|one| one.overlaps(span))
}

/// Returns the line that a span begins in.
fn line_around(doc: &Document, span: Span) -> &str {
    let body = doc.story.body();
    let from = body[..span.range().start].rfind('\n').map_or(0, |at| at + 1);
    let to = body[span.range().start..].find('\n').map_or(body.len(), |at| span.range().start + at);
    &body[from..to]
}

pub(super) fn first_mention_not_full_name(doc: &Document, found: &mut Vec<Problem>) {
    let mut quoted: Option<Vec<Span>> = None;
    for (i, person) in doc.story.people.iter().enumerate() {
        let Some(parts) = full_name(person) else { continue };
        let mentions = doc.links.mentions_of(PersonIx(i as u32));
        let mut named =
            mentions.iter().map(|m| &doc.story.mentions[m.ix()]).filter_map(|mention| {
                let words = name_words(doc.story.text.slice(mention.span), &parts)?;
                Some((mention, words))
            });
        // looked for only where there is a short form at all
        let first = named.find(|(mention, words)| {
            if *words > 1 {
                return true;
            }
            let quoted = quoted.get_or_insert_with(|| spoken(doc));
            !touches(quoted, mention.span)
                && !is_within_name(doc, mention.span)
                && line_around(doc, mention.span).trim() != doc.story.meta.title.trim()
        });
        let Some((first, 1)) = first else { continue };
        // the given name stands before it: most likely in a form of the name that is not listed
        let before = &doc.story.body()[..first.span.range().start];
        if has_word(before, &parts[0]) {
            continue;
        }
        let later = named.any(|(_, words)| words > 1);
        let printed = doc.story.text.slice(first.span);
        let (what, hint) = if later {
            ("comes first, the full name later", "Give the full name at the first mention.")
        } else {
            ("is all that the text says", "Give the full name at the first mention, or check it.")
        };
        let what = format!("{} is {}: “{printed}” {what}", person.id, person.name);
        let problem =
            at(doc, "first-mention-not-full-name", Severity::Note, first.span, what).hint(hint);
        found.push(problem);
    }
}

/// Returns the words of the full name of a human being; `None` if there are not two.
fn full_name(person: &Person) -> Option<Vec<String>> {
    if person.kind != PersonKind::Person || !person.name.starts_with(char::is_uppercase) {
        return None;
    }
    name_parts(&person.name).map(|parts| parts.words)
}

/// Returns how many words of a name are in a printed one; `None` if there is none, or only one with
/// others than titles.
fn name_words(printed: &str, name: &[String]) -> Option<usize> {
    // most names are what they are without folding
    if printed.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b' ') {
        let words = || printed.split(' ').filter(|word| !word.is_empty());
        let count = words().filter(|word| is_word_of_name(word, name)).count();
        let is_other =
            |word: &str| !is_word_of_name(word, name) && !is_title(&word.to_ascii_lowercase());
        return (count > 1 || count == 1 && !words().any(is_other)).then_some(count);
    }
    let words = plain_words(printed);
    let is_of_name = |word: &&String| name.iter().any(|n| n.trim_matches('.') == **word);
    let count = words.iter().filter(is_of_name).count();
    let others = words.iter().any(|word| !is_of_name(&word) && !is_title(word));
    (count > 1 || count == 1 && !others).then_some(count)
}

/// Returns true if a text has a word, with a capital or without.
fn has_word(text: &str, word: &str) -> bool {
    let mut letters = word.trim_matches('.').chars();
    let Some(first) = letters.next() else { return false };
    let capital = first.to_uppercase().chain(letters).collect::<String>();
    text.contains(&capital) || text.contains(word)
}

/// Returns true if a word of the text is one of a name, as [`plain_words`] compares them.
fn is_word_of_name(word: &str, name: &[String]) -> bool {
    // most words are what they are without folding
    if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return name.iter().any(|n| n.trim_matches('.').eq_ignore_ascii_case(word));
    }
    plain_words(word).iter().any(|word| name.iter().any(|n| n.trim_matches('.') == word))
}

/// Returns true if a mention seems to be a part of a longer name: a capital stands beside it.
fn is_within_name(doc: &Document, span: Span) -> bool {
    let body = doc.story.body();
    let before =
        &body[floor_border(body, span.range().start.saturating_sub(60))..span.range().start];
    let after = &body[span.range().end..ceil_border(body, (span.range().end + 60).min(body.len()))];
    let has_capital = |word: &str| word.starts_with(char::is_uppercase);
    let last = before.strip_suffix(' ').and_then(|before| before.rsplit([' ', '\n']).next());
    let last = last.filter(|word| has_capital(word)).is_some_and(|word| {
        let is_sentence = word.ends_with(['.', ':', '?', '!']) && word.len() > 3;
        let bare = word.trim_end_matches('.').to_lowercase();
        !is_sentence && !is_title(&bare)
    });
    let next = after.strip_prefix([' ', '-']).and_then(|after| after.split([' ', '\n']).next());
    last || next.is_some_and(has_capital)
}

pub(super) fn role_differs(doc: &Document, found: &mut Vec<Problem>) {
    for (i, person) in doc.story.people.iter().enumerate() {
        let mentions = doc.links.mentions_of(PersonIx(i as u32));
        if mentions.len() < 2 {
            continue;
        }
        let name = full_name(person);
        if name.is_none() && person.kind != PersonKind::Person {
            continue;
        }
        let in_file = person.role.as_deref().and_then(leading_title);
        let mut first: Option<(&'static str, Option<Span>, String)> =
            in_file.map(|(office, printed)| (office, None, printed));
        for mention in mentions {
            let mention = &doc.story.mentions[mention.ix()];
            let before = name.as_ref().and_then(|name| title_before(doc, mention, name));
            let Some((office, printed)) = before.or_else(|| title_after(doc, mention)) else {
                continue;
            };
            let Some((known, span, as_printed)) = &first else {
                first = Some((office, Some(mention.span), printed));
                continue;
            };
            if *known == office {
                continue;
            }
            let place = if span.is_some() { "before" } else { "by the role in the file" };
            let what = format!("{} is “{printed}” here and “{as_printed}” {place}", person.name);
            let hint = "Check which of the two holds; write “former” before one that is over.";
            let problem =
                at(doc, "role-differs-between-mentions", Severity::Note, mention.span, what)
                    .hint(hint);
            found.push(match span {
                Some(span) => {
                    let earlier = doc.story.text.body_start() + span.range().start;
                    problem.also(&doc.story.text, earlier, format!("“{as_printed}”"))
                }
                None => problem,
            });
            break;
        }
    }
}

/// Returns the title of office that some words begin with, by what it is and as it is printed; none if
/// it is not held any more.
fn leading_title(words: &str) -> Option<(&'static str, String)> {
    let printed: Vec<&str> = words.split_whitespace().take(2).collect();
    for len in [2, 1] {
        let Some(head) = printed.get(..len) else { continue };
        let key = head.iter().map(|word| word.trim_end_matches([',', '.']).to_lowercase());
        let key = key.collect::<Vec<String>>().join(" ");
        if let Some((_, office)) = OFFICES.iter().find(|(word, _)| *word == key) {
            let printed = head.join(" ");
            return Some((office, printed.trim_end_matches([',', '.']).to_owned()));
        }
    }
    None
}

/// Returns the title of office after the name of a mention: right after it where titles stand there
/// (市長, 시장), else in an apposition (“Ada Brook, the mayor of Holm,”).
fn title_after(doc: &Document, mention: &Mention) -> Option<(&'static str, String)> {
    let rest = &doc.story.body()[mention.span.range().end..];
    let close = rest.strip_prefix(' ').unwrap_or(rest);
    let may = close.bytes().next().is_some_and(|byte| !byte.is_ascii());
    let office = OFFICES_AFTER.iter().find(|office| may && close.starts_with(**office));
    if let Some(office) = office {
        // an election or a candidate is no office held
        let then = &close[office.len()..];
        return (!then.starts_with(['選', '选', '候', '후', '선']))
            .then(|| (*office, (*office).to_owned()));
    }
    let apposition = rest.strip_prefix(", ")?;
    let article = APPOSITION_ARTICLES.iter().find_map(|article| apposition.strip_prefix(article));
    let words = article.unwrap_or(apposition);
    let (office, printed) = leading_title(words)?;
    // “with Brook, Governor Lund said” names two people
    let then = words.get(printed.len()..)?;
    let next = then.trim_start_matches([',', '.', ' ']);
    let ends = then.starts_with([',', '.']) && !then.starts_with(". ");
    let goes_on = then.starts_with(' ') && next.starts_with(char::is_lowercase);
    (ends || goes_on).then_some((office, printed))
}

/// Returns the title of office before the name of a mention, by what it is and as it is printed.
fn title_before(
    doc: &Document,
    mention: &Mention,
    name: &[String],
) -> Option<(&'static str, String)> {
    let body = doc.story.body();
    let text = doc.story.text.slice(mention.span);
    // titles within the mention belong before the name too
    let inner: Vec<&str> = text.split(' ').collect();
    let is_name = |word: &&&str| is_word_of_name(word, name);
    // most mentions have no title in them
    let within = if inner.len() > 1 { &inner[..] } else { &[] };
    let titles = within.iter().take_while(|word| !is_name(word)).copied();
    let from = floor_border(body, mention.span.range().start.saturating_sub(60));
    let before = body[from..mention.span.range().start].rsplit('\n').next().unwrap_or_default();
    // most words end no title
    let last = titles.clone().last().or_else(|| before.trim_end_matches(' ').rsplit(' ').next())?;
    if last.is_ascii() && !OFFICE_ENDS.may_have(last.trim_end_matches('.')) {
        return None;
    }
    let words: Vec<&str> = before.split(' ').filter(|w| !w.is_empty()).chain(titles).collect();
    for len in [2, 1] {
        let Some(at) = words.len().checked_sub(len) else { continue };
        let tail = &words[at..];
        let key = tail.iter().map(|word| word.trim_end_matches('.').to_lowercase());
        let key = key.collect::<Vec<String>>().join(" ");
        let Some((_, office)) = OFFICES.iter().find(|(word, _)| *word == key) else { continue };
        // before a name a title has a capital in English, and none elsewhere
        let earlier = words[..at].iter().rev().take(2);
        let is_former = earlier.flat_map(|word| plain_words(word)).any(|word| {
            FORMER.contains(&&*word) || FORMER.iter().any(|f| word.starts_with(&format!("{f}-")))
        });
        return (!is_former).then(|| (*office, tail.join(" ")));
    }
    None
}

pub(super) fn unnamed_source(doc: &Document, found: &mut Vec<Problem>) {
    let generic: Vec<bool> = doc.story.people.iter().map(is_generic).collect();
    for &quote in doc.links.quotes() {
        let it = doc.story.quote(quote);
        if !it.form.is_speech() {
            continue;
        }
        let more = it.more.as_deref();
        let basis = more.and_then(|more| more.basis);
        // a note has said who it is, or why it is not named
        let noted = |p: &PersonIx| doc.story.person(*p).note.is_some();
        if more.is_some_and(|more| more.note.is_some()) || it.speakers.iter().any(noted) {
            continue;
        }
        let nobody = !it.speakers.is_empty()
            && it.speakers.iter().all(|p| generic.get(p.ix()).copied().unwrap_or_default());
        let verbatim = matches!(it.form, Form::Direct | Form::Partial);
        let what = if it.unknown && verbatim {
            format!("quote {} is from somebody unknown", it.id)
        } else if nobody {
            let who = it.speakers.first().map(|p| &*doc.story.person(*p).name);
            format!("quote {} is from “{}”, without a name", it.id, who.unwrap_or_default())
        } else if basis == Some(Basis::Background) {
            format!("quote {} was given on background, without a name", it.id)
        } else {
            continue;
        };
        let span = place(doc, Item::Quote(quote));
        let hint = "Name the source, or say in a note who it is and why it is not named.";
        found.push(at(doc, "unnamed-source", Severity::Note, span, what).hint(hint));
    }
}

/// Returns true for somebody who has no name but “sources”, “a senior official”.
fn is_generic(person: &Person) -> bool {
    let kind = matches!(person.kind, PersonKind::Person | PersonKind::Group);
    // “Ada Brook” is a name: every word has a capital
    let common = |word: &str| !word.starts_with(|c: char| c.is_ascii_uppercase());
    let may = !person.name.contains(' ') || person.name.split(' ').any(common);
    kind && may && ends_generic(&person.name)
}

/// Returns true if a noun phrase is one for sources without a name, by itself or with words that
/// tell more of it: “two senior officials with knowledge of the talks”.
fn ends_generic(phrase: &str) -> bool {
    /// Words that begin what is said of somebody.
    const MORE: &[&str] = &[
        "who", "with", "familiar", "in", "at", "of", "from", "close", "near", "briefed", "inside",
        "within", "on", "speaking", "briefing", "из", "в", "у", "з", "aus", "im", "proche",
        "proches", "cercanas", "cercana", "de", "du", "vicine", "near",
    ];
    let outer = |c: char| !c.is_alphanumeric();
    let is_noun = |word: &str| GENERIC.has_in_any_case(word.trim_matches(outer));
    if phrase.is_ascii() && !phrase.split_whitespace().any(is_noun) {
        return false;
    }
    let printed: Vec<&str> = phrase.split_whitespace().collect();
    let end = printed.iter().skip(1).position(|w| MORE.contains(&&*w.to_lowercase()));
    let head = end.map_or(&printed[..], |end| &printed[..=end]);
    let Some(last) = head.last() else { return false };
    let unspaced = GENERIC
        .words()
        .iter()
        .any(|word| !word.is_ascii() && !phrase.contains(' ') && phrase.ends_with(word));
    let bare = last.trim_matches(outer);
    let small = bare.to_lowercase();
    // “people” are many things; “people familiar with it” are a source
    let told = end.is_some() || !matches!(&*small, "person" | "people");
    let common = head.len() == 1 || !bare.starts_with(char::is_uppercase);
    unspaced || GENERIC.has(&small) && told && common
}

pub(super) fn plural_sources_with_one(doc: &Document, found: &mut Vec<Problem>) {
    for &quote in doc.links.quotes() {
        let it = doc.story.quote(quote);
        let [speaker] = *it.speakers else { continue };
        let person = doc.story.person(speaker);
        if person.kind != PersonKind::Person || is_generic(person) {
            continue;
        }
        let Some((span, words)) = attributed_to(doc, it) else { continue };
        let what =
            format!("“{words}” are said to say this, but quote {} is by {}", it.id, person.name);
        let hint = "Name the others too, or write the attribution in the singular.";
        found.push(at(doc, "plural-sources-with-one", Severity::Warning, span, what).hint(hint));
    }
}

/// Returns the plural noun that an attribution names its source by: in the words that name the
/// speaker, else just before the cue.
fn attributed_to<'d>(doc: &'d Document, quote: &Quote) -> Option<(Span, &'d str)> {
    let body = doc.story.body();
    let one_of = |before: &str| {
        let words = plain_words(&before[floor_border(before, before.len().saturating_sub(40))..]);
        words.windows(2).any(|two| two == ["one", "of"] || two == ["among", "the"])
    };
    let german = doc.story.meta.language.as_deref().is_some_and(|tag| tag.starts_with("de"));
    let is_plural =
        |word: &str| PLURALS.contains(&word) && (german || !word.starts_with(char::is_uppercase));
    if let Some(mention) = quote.mention.first() {
        let words = doc.story.text.slice(*mention);
        let last = words.rsplit(' ').next()?;
        let plural = is_plural(last) && !plain_words(words).iter().any(|word| word == "of");
        return (plural && !one_of(&body[..mention.range().start])).then_some((*mention, words));
    }
    let cue = quote.cue.first()?;
    let before = body[..cue.range().start].strip_suffix(' ')?;
    let word = before.rsplit([' ', '\n']).next()?;
    let end = before.len() as u32;
    let span = Span::new(end - word.len() as u32, end);
    (is_plural(word) && !one_of(before)).then_some((span, word))
}
