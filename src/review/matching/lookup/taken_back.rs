//! Whether the sentence after a quote takes back what it says (“No, sorry, in June.”), or says whose
//! words it was (“That’s what they claim.”).
//!
//! A closed list of how such sentences begin. Nothing here judges what a sentence means.

use std::ops::Range;

use super::Haystack;
use crate::story::text::normal::{compared, is_unspaced};

/// So many words of a sentence are compared.
const MOST: usize = 8;

/// Returns true if the words of a sentence take back what stands before it.
pub(super) fn is(source: &Haystack, all: &Range<usize>) -> bool {
    let Some(first) = source.word(all.start) else { return false };
    let (mut spaced, mut joined) = (String::from(" "), String::new());
    for span in all.clone().take(MOST).filter_map(|at| source.word(at)) {
        let word = compared(&source.text()[span.range()]).replace('\'', "’");
        joined.push_str(&word);
        spaced.push_str(&word);
        spaced.push(' ');
    }
    let paused = || source.between(first, source.word(all.start + 1)).starts_with([',', '،', ';']);
    let begins = |phrase: &str| match phrase.strip_suffix(',') {
        Some(phrase) => spaced.starts_with(&format!(" {phrase} ")) && paused(),
        None if phrase.starts_with(is_unspaced) => joined.starts_with(phrase),
        None => spaced.starts_with(&format!(" {phrase} ")),
    };
    let whole = |phrase: &str| spaced.trim() == phrase;
    BEGINNINGS.split('|').any(begins) || WHOLE.split('|').any(whole)
}

/// How sentences begin that take back the one before, or say that others say it; with a comma where
/// one has to follow.
const BEGINNINGS: &str = "sorry,|pardon,|excuse me|no sorry|no wait|wait no|no no sorry|i’m sorry i mean|\
    i mean|i meant|i misspoke|correction|let me correct|i correct|i stand corrected|scratch that|\
    strike that|i take that back|take that back|actually no|just kidding|only kidding|i’m kidding|\
    i am kidding|i’m joking|i am joking|just joking|only joking|that was a joke|that’s a joke|\
    not true|that’s not true|that is not true|that isn’t true|that’s false|that is false|\
    that’s a lie|that is a lie|that’s wrong|that is wrong|that’s not right|that is not right|\
    so they say|so he says|so she says|or so they|or so he|or so she|that’s what he|that’s what she|\
    that’s what they|that is what he|that is what she|that is what they|those are his words|\
    those are her words|those are their words|those aren’t my|those are not my|unquote|end quote|\
    ich meine|ich meinte|nein moment|korrektur|entschuldigung,|verzeihung,|das stimmt nicht|\
    das ist falsch|je veux dire|je voulais dire|je me trompe|je me corrige|c’est faux|perdón,|\
    quiero decir|quise decir|me equivoqué|es mentira|corrijo|desculpe,|quero dizer|scusate,|scusi,|\
    volevo dire|anzi|non è vero|ik bedoel|correctie|jag menar|ursäkta,|jeg mener|unnskyld,|\
    przepraszam,|poprawka|вернее|точнее|то есть|извините,|простите,|поправка|неправда|\
    это неправда|тобто|перепрошую,|συγγνώμη,|διορθώνω|θέλω να πω|أقصد|عفوا|تصحيح|סליחה,|כלומר|\
    मेरा मतलब|माफ़ कीजिए|아니|정정|いや|訂正|間違え|失礼|じゃなく|というのは嘘|不对|不對|更正|\
    我是说|我是說|口误|口誤|ขอโทษ|ไม่ใช่";

/// Such sentences that are taken so only as they stand.
const WHOLE: &str = "not|wrong|false|kidding|nope|psych";
