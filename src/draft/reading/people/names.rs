//! The names of mentions: without titles and accents, of persons and of bodies.

use crate::draft::lexicon::{class, hash, word};
use crate::draft::reading::frame::{Frame, Kind};
use crate::draft::reading::mentions::{Mention, Mentions, Sort};
use crate::draft::reading::words::THE;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

const OF: [u32; 2] = [word("of"), word("for")];
/// Words of the names of papers, firms and places.
const THINGS: [u32; 39] = [
    word("news"),
    word("times"),
    word("herald"),
    word("tribune"),
    word("journal"),
    word("gazette"),
    word("chronicle"),
    word("telegraph"),
    word("observer"),
    word("tv"),
    word("radio"),
    word("television"),
    word("media"),
    word("inc"),
    word("corp"),
    word("ltd"),
    word("plc"),
    word("llc"),
    word("holdings"),
    word("airlines"),
    word("airways"),
    word("motors"),
    word("industries"),
    word("partners"),
    word("systems"),
    word("street"),
    word("avenue"),
    word("road"),
    word("river"),
    word("lake"),
    word("island"),
    word("islands"),
    word("square"),
    word("bridge"),
    word("airport"),
    word("stadium"),
    word("housing"),
    word("education"),
    word("health"),
];

/// Returns the hash of a word without the accents of its letters: Erdoğan, Erdogan.
pub(super) fn plain_hash(frame: &Frame<'_>, at: usize) -> u32 {
    let words = frame.words(at);
    if words.is_ascii() {
        return frame.tokens[at].hash;
    }
    let letters = words.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    hash(letters.collect::<String>().as_bytes())
}

/// Returns the letters of a name that is an acronym.
pub(super) fn acronym(frame: &Frame<'_>, mention: &Mention, start: usize) -> Option<u64> {
    let head = mention.head as usize;
    let token = &frame.tokens[head];
    let letters = frame.words(head).bytes().filter(u8::is_ascii_uppercase);
    let whole = token.capitals && start == head && token.span.len() <= 8;
    whole.then(|| letters.fold(0, |all, letter| all << 8 | u64::from(letter)))
}

/// Returns the first token of the name itself in a mention: behind titles, owners and small words.
pub(super) fn name_start(frame: &Frame<'_>, mention: &Mention) -> usize {
    let (from, head) = (mention.from as usize, mention.head as usize);
    let mut start = from;
    for at in from..head {
        let token = &frame.tokens[at];
        let particle =
            !token.capital && token.kind == Kind::Word && at > start && token.span.len() <= 3;
        let joined = at > start && particle && frame.tokens[at - 1].capital;
        // a title: of a name that goes on
        let title =
            token.is(class::TITLE | class::CALENDAR) && !(at > start && token.is(class::BODY));
        let determiner = at == from && token.is(class::DETERMINER);
        if !token.capital && !joined || title || determiner {
            start = at + 1;
        } else if at > start && token.is(class::FEMALE | class::MALE) && is_place(frame, from, at) {
            start = at;
        }
    }
    start.min(head)
}

/// Returns true if a first name stands behind “of” and a place: Mayor of London Ada Brook.
fn is_place(frame: &Frame<'_>, from: usize, at: usize) -> bool {
    let mut back = at;
    while back > from && frame.tokens[back - 1].capital {
        back -= 1;
    }
    back > from && back < at && frame.tokens[back - 1].is(class::PREPOSITION)
}

/// Returns true for the name of no person: with “the”, in capitals, with a word for a body.
pub(super) fn is_thing(frame: &Frame<'_>, mention: &Mention, start: usize) -> bool {
    let first = &frame.tokens[mention.from as usize];
    let titled = start > mention.from as usize + usize::from(first.hash == THE);
    let body = (start..mention.to as usize).any(|t| {
        THINGS.contains(&frame.tokens[t].hash) && !mention.person
            || frame.tokens[t].is(class::BODY | class::GROUP | class::DOCUMENT)
                && !frame.tokens[t].is(class::FEMALE | class::MALE)
    });
    let head = &frame.tokens[mention.head as usize];
    let acronym = head.capitals && head.span.len() <= 6 && start == mention.head as usize;
    (first.hash == THE && !titled) || body || acronym
}

/// Returns the last token of a mention with what belongs to it: head of the council.
pub(in crate::draft) fn last_token(frame: &Frame<'_>, mentions: &Mentions, at: usize) -> usize {
    let mention = &mentions.list[at];
    let mut last = mention.to as usize - 1;
    if mention.sort == Sort::Name || mention.sort == Sort::Pronoun {
        return last;
    }
    for next in &mentions.list[at + 1..] {
        let joins = frame.tokens.get(last + 1).is_some_and(|t| OF.contains(&t.hash));
        if !joins || next.sentence != mention.sentence || next.from as usize > last + 2 {
            break;
        }
        if next.from as usize == last + 2 {
            last = next.to as usize - 1;
        }
    }
    last
}

/// Returns the text of a mention's name, without its titles; of a phrase, all of it.
pub(in crate::draft) fn bare_name<'t>(
    frame: &Frame<'t>,
    mentions: &Mentions,
    at: usize,
) -> &'t str {
    let mention = &mentions.list[at];
    let from = match mention.sort {
        Sort::Name => name_start(frame, mention),
        _ if frame.tokens[mention.from as usize].is(class::DETERMINER)
            && mention.to - mention.from > 1 =>
        {
            mention.from as usize + 1
        }
        _ => mention.from as usize,
    };
    let mut last = last_token(frame, mentions, at).max(from);
    if frame.tokens[last].kind == Kind::Owner && last > from {
        last -= 1;
    }
    &frame.text[frame.span(from, last).range()]
}
